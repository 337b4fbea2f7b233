import Foundation
import Synchronization

/// Zendesk Support as its documentation and recordings show it, with its tickets in memory. What nobody has seen of the
/// service is refused with 400, so that no connector leans on an invention.
package final class ZendeskFake: Sendable {
    struct Comment: Sendable {
        var body: String
        var isPublic: Bool
        var files: [String]
    }

    struct Ticket: Sendable {
        var number: Int
        var externalID: String?
        var subject = ""
        var status = "new"
        var priority: String?
        var group: Int?
        var assignee: Int?
        var requester: Int
        var tags: [String] = []
        var comments: [Comment] = []
        /// Counts changes of the whole account; its moment in seconds.
        var change = 0
    }

    struct State: Sendable {
        var tickets: [Ticket] = []
        var users: [String] = []
        var uploads: [String: String] = [:]
        var keys: [String: Int] = [:]
        var changes = 0
        var mails: [String] = []
        var answers: [ScriptedHTTP.Answer] = []
        var isDown = false
        /// A person changes this ticket between the next reading of it and what follows.
        var haste: [Int: [String]] = [:]
    }

    package static let agents: [Int: String] = [71: "mara"]
    package static let groups: [Int: String] = [31: "Support", 32: "Escalations"]
    package static let authorization =
        "Basic " + Data("bot@shop.test/token:secret".utf8).base64EncodedString()

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    private let server: ScriptedHTTP

    package init() throws {
        let memory = memory
        server = try ScriptedHTTP { request, _ in memory.state.withLock { $0.answer(request) } }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    /// The next requests are answered so, and nothing is done for them.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) {
        memory.state.withLock { $0.answers += answers }
    }

    package func setDown(_ isDown: Bool) { memory.state.withLock { $0.isDown = isDown } }

    /// Tickets of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        memory.state.withLock { state in
            state.tickets.filter { $0.externalID == id }.map { state.seen($0) }
        }
    }

    /// A ticket that somebody else made.
    package func make(requester: String) -> String {
        memory.state.withLock { state in
            var ticket = Ticket(number: state.tickets.count + 1, requester: state.user(requester))
            ticket.comments = [Comment(body: "by hand", isPublic: true, files: [])]
            state.tickets.append(ticket)
            state.touch(state.tickets.count - 1)
            return String(ticket.number)
        }
    }

    /// As a person in the pages of the service.
    package func set(_ tags: [String], of number: String) {
        memory.state.withLock { state in
            guard let i = state.tickets.firstIndex(where: { String($0.number) == number }) else { return }
            state.tickets[i].tags = tags
            state.touch(i)
        }
    }

    /// Right after the next reading of the ticket, a person adds these tags.
    package func hasten(_ tags: [String], in number: String) {
        memory.state.withLock { $0.haste[Int(number) ?? 0] = tags }
    }

    /// To customers, by the rule that tells of a public comment.
    package var mails: [String] { memory.state.withLock { $0.mails } }
}

extension ZendeskFake.State {
    mutating func touch(_ i: Int) {
        changes += 1
        tickets[i].change = changes
    }

    mutating func user(_ address: String) -> Int {
        if let i = users.firstIndex(of: address) { return 1_000 + i }
        users.append(address)
        return 999 + users.count
    }

    func seen(_ ticket: ZendeskFake.Ticket) -> RequestTrackerHost.Seen {
        RequestTrackerHost.Seen(
            number: String(ticket.number), id: ticket.externalID, subject: ticket.subject, status: ticket.status,
            queue: ticket.group.flatMap { ZendeskFake.groups[$0] } ?? "",
            owner: ticket.assignee.flatMap { ZendeskFake.agents[$0] } ?? "",
            // The cases count to a hundred.
            priority: ["low": 20, "normal": 40, "high": 60, "urgent": 80][ticket.priority ?? ""] ?? 0,
            requesters: [users[ticket.requester - 1_000]], tags: ticket.tags,
            notes: ticket.comments.map { comment in
                let last = comment.body.split(separator: "\n").last.map(String.init) ?? ""
                return .init(subject: last.hasPrefix("ref: ") ? last : "", text: comment.body, files: comment.files)
            })
    }
}
