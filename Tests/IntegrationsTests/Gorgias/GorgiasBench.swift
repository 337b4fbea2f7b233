import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// Our own fake of Gorgias, with a thief of answers before it.
final class GorgiasBench: TicketBench {
    let system = "gorgias"
    let helpdesk: any HelpdeskWriting
    let fake: GorgiasFake
    private let thief: AnswerThief
    private let loop: HTTPLoop

    init(token: String = "secret", resolves: Bool = false, records: RecordManner = .notes) throws {
        fake = try GorgiasFake()
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(thief.port)") else { throw CancellationError() }
        helpdesk = Gorgias(
            Gorgias.Settings(
                address: address, login: "bot@shop.test", user: 70, inbox: "shop@shop.test", team: 31,
                escalationTeam: 32, owners: ["legal": 71], priority: .critical, resolves: resolves, records: records),
            token: Secret(token),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .milliseconds(1_200), clock: { Date() })
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

    func mailsToCustomers() async throws -> [String] { fake.mails }

    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws {
        let words = kind == .helpdeskCreate ? "POST /api/tickets " : "POST /api/tickets/"
        thief.steal(words, way == .cut ? .cut : way == .half ? .half : .stall)
    }

    var stolen: Int { thief.stolen.count }

    func goDown() async throws { fake.setDown(true) }

    func comeBack() async throws { fake.setDown(false) }
}
