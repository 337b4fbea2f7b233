import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Synchronization
import Transport

/// Our own fake of Zendesk, with a thief of answers before it.
final class ZendeskBench: TicketBench {
    let system = "zendesk"
    let zendesk: Zendesk
    let fake: ZendeskFake
    private let thief: AnswerThief
    private let loop: HTTPLoop

    var helpdesk: any HelpdeskWriting { zendesk }

    private let clock: Clock

    private final class Clock: Sendable { let ahead = Mutex(0.0) }

    init(
        token: String = "secret", resolves: Bool = false, group: Int = 31, owner: Int = 71,
        beginning: Date = Date().addingTimeInterval(-7_200)
    ) throws {
        let clock = Clock()
        self.clock = clock
        fake = try ZendeskFake(beginning: beginning)
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(thief.port)") else { throw CancellationError() }
        zendesk = Zendesk(
            Zendesk.Settings(
                address: address, login: "bot@shop.test", group: group, escalationGroup: 32, owners: ["legal": owner],
                priority: .urgent, resolves: resolves),
            token: Secret(token),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .seconds(2), clock: { Date().addingTimeInterval(clock.ahead.withLock { $0 }) })
    }

    func end() {
        thief.stop()
        fake.stop()
        loop.shutDown()
    }

    func count(_ id: String) async throws -> Int { fake.tickets(id).count }

    func seen(_ id: String) async throws -> RequestTrackerHost.Seen? { fake.tickets(id).first }

    func make(requester: String, messageID: String?) async throws -> String { fake.make(requester: requester) }

    func setTags(_ tags: [String], of ticket: String) async throws { fake.set(tags, of: ticket) }

    func mailsToCustomers() async throws -> [String] { fake.mails.filter { $0.hasSuffix("@customer.test") } }

    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws {
        let words = kind == .helpdeskCreate ? "POST /api/v2/tickets.json " : "PUT /api/v2/tickets/"
        thief.steal(words, way == .cut ? .cut : way == .half ? .half : .stall)
    }

    func steal(_ words: String, _ way: AnswerThief.Way) { thief.steal(words, way) }

    /// Our own clock goes on.
    func ticks(_ seconds: Double) { clock.ahead.withLock { $0 += seconds } }

    /// Both clocks show the same, and what comes from now on is new.
    func firstContact(_ intake: ZendeskIntake) async throws -> IntakeCursor {
        ticks(-7_300)
        defer { ticks(7_300) }
        return try await intake.messages(since: nil).cursor
    }

    var stolen: Int { thief.stolen.count }

    func goDown() async throws { fake.setDown(true) }

    func comeBack() async throws { fake.setDown(false) }
}
