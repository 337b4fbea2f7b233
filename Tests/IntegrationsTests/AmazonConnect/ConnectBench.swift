import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// Our own fake of Amazon Connect.
final class ConnectBench: TicketBench {
    let system = "amazon_connect"
    let helpdesk: any HelpdeskWriting
    let fake: ConnectFake
    private let loop: HTTPLoop

    init(
        accessKey: String = ConnectFake.accessKey, before: ConnectFake? = nil, clockAhead: Double = 0,
        change: (inout AmazonConnect.Settings) -> Void = { _ in }
    ) throws {
        fake = try before ?? ConnectFake()
        loop = try HTTPLoop()
        guard let address = HTTPAddress("http://127.0.0.1:\(fake.port)"),
            let customers = AmazonConnect.Customers(ConnectFake.profiles)
        else { throw CancellationError() }
        var settings = AmazonConnect.Settings(
            places: AmazonConnect.Places(cases: address, connect: address, profiles: address),
            region: ConnectFake.region, domain: ConnectFake.domain, template: ConnectFake.template,
            customers: customers, idField: ConnectFake.idField, tagsField: ConnectFake.tagsField,
            tasks: AmazonConnect.Tasks(
                instance: ConnectFake.instance, target: .flow(ConnectFake.flow),
                teams: ["legal": .quickConnect(ConnectFake.quickConnect)]))
        change(&settings)
        helpdesk = AmazonConnect(
            settings, accessKey: accessKey, secretKey: Secret(ConnectFake.secretKey),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: .milliseconds(800), clock: { Date().addingTimeInterval(clockAhead) })
    }

    func end() {
        fake.stop()
        loop.shutDown()
    }

    func count(_ id: String) async throws -> Int { fake.tickets(id).count }
    func seen(_ id: String) async throws -> RequestTrackerHost.Seen? { fake.tickets(id).first }
    func make(requester: String, messageID: String?) async throws -> String { fake.make(requester: requester) }

    func setTags(_ tags: [String], of ticket: String) async throws {
        fake.set(ConnectFake.tagsField, tags.joined(separator: " "), of: ticket)
    }

    /// It sends no mail by itself here.
    func mailsToCustomers() async throws -> [String] { [] }

    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws {
        fake.lose(
            kind == .helpdeskCreate ? "CreateCase" : "CreateRelatedItem:Comment",
            way == .cut ? .cut : way == .half ? .half : .stall)
    }

    func goDown() async throws { fake.setDown(true) }
    func comeBack() async throws { fake.setDown(false) }
}
