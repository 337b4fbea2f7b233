import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// Our own fake of Kustomer, with a thief of answers before it.
final class KustomerBench: TicketBench {
    let system = "kustomer"
    let helpdesk: any HelpdeskWriting
    let fake: KustomerFake
    private let thief: AnswerThief
    private let loop: HTTPLoop

    init(token: String = "secret", resolves: Bool = false, records: RecordManner = .notes, look: Int = 200) throws {
        fake = try KustomerFake()
        thief = try AnswerThief(before: fake.port)
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(thief.port)") else { throw CancellationError() }
        helpdesk = Kustomer(
            Kustomer.Settings(
                address: address, team: KustomerFake.name(.team, 31), escalationTeam: KustomerFake.name(.team, 32),
                owners: ["legal": KustomerFake.name(.user, 71)], priority: 4, resolves: resolves, records: records),
            token: Secret(token),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .milliseconds(1_200), look: look, clock: { Date() })
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
        let words = kind == .helpdeskCreate ? "POST /v1/conversations " : "POST /v1/notes "
        thief.steal(words, way == .cut ? .cut : way == .half ? .half : .stall)
    }

    var stolen: Int { thief.stolen.count }

    func goDown() async throws { fake.setDown(true) }

    func comeBack() async throws { fake.setDown(false) }
}
