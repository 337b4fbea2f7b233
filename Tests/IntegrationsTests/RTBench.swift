import Foundation
import Integrations
import Loopback
import Resolution
import Store
import Transport

/// A real Request Tracker, with a thief of answers before it.
final class RTBench: TicketBench {
    let system = "rt"
    let helpdesk: any HelpdeskWriting
    let host: RequestTrackerHost
    private let thief: AnswerThief
    private let loop: HTTPLoop

    init(_ host: RequestTrackerHost, token: String? = nil) throws {
        self.host = host
        thief = try AnswerThief(before: host.port)
        loop = try HTTPLoop()
        helpdesk = try RTBench.connector(loop, port: thief.port, token: token ?? host.token)
    }

    static func connector(_ loop: HTTPLoop, port: Int, token: String = "secret", patience: Duration = .seconds(4))
        throws
        -> RequestTracker
    {
        guard let address = HTTPAddress("http://127.0.0.1:\(port)") else { throw CancellationError() }
        return RequestTracker(
            RequestTracker.Settings(
                address: address, queue: "Support", escalationQueue: "Escalations", owners: ["legal": "mara"],
                priority: 80),
            token: Secret(token),
            client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
            patience: patience, clock: { Date() })
    }

    func end() {
        thief.stop()
        loop.shutDown()
    }

    func count(_ id: String) async throws -> Int { try await tickets(id).count }

    func seen(_ id: String) async throws -> RequestTrackerHost.Seen? { try await tickets(id).first }

    private func tickets(_ id: String) async throws -> [RequestTrackerHost.Seen] {
        try await host.tickets("CF.{External ID} = '\(id)'")
    }

    func make(requester: String, messageID: String?) async throws -> String {
        let field = messageID.map { #","CustomFields":{"Message-ID":["<\#($0)>"]}"# } ?? ""
        let made = try await host.ask(
            "POST", "ticket", body: #"{"Queue":"Support","Subject":"by hand","Content":"x"\#(field)}"#)
        guard let number = made.text.split(separator: "\"").first(where: { Int($0) != nil }).map(String.init) else {
            throw CancellationError()
        }
        try await host.ask("PUT", "ticket/\(number)", body: #"{"Requestor":["\#(requester)"]}"#)
        return number
    }

    func setTags(_ tags: [String], of ticket: String) async throws { try await host.set(tags, of: ticket) }

    func mailsToCustomers() async throws -> [String] { host.heads(ofMailTo: "customer.test") }

    func loseNextAnswer(to kind: EffectKind, _ way: LostAnswer) async throws {
        let words =
            switch kind {
            case .helpdeskCreate: "POST /REST/2.0/ticket "
            case .helpdeskNote, .helpdeskRecord: "POST /REST/2.0/ticket/"
            default: "PUT /REST/2.0/ticket/"
            }
        thief.steal(words, way == .cut ? .cut : way == .half ? .half : .stall)
    }

    var stolen: Int { thief.stolen.count }

    func goDown() async throws { try await host.pause() }

    func comeBack() async throws { try await host.resume() }
}
