import Foundation
import Synchronization

/// Gorgias as its documentation shows it, with its tickets in memory. No client of others proves this fake: what the table
/// below does not name is refused with 400, so that no connector leans on an invention.
package final class GorgiasFake: TroubledFake {
    /// Fields of bodies and parameters of queries (https://developers.gorgias.com/reference). `*`: any number.
    static let shapes: [String: Set<String>] = [
        "GET account": [],
        "GET users *": [],
        "GET teams *": [],
        "GET customers": ["email", "cursor", "limit"],
        "GET tickets": ["external_id", "customer_id", "order_by", "cursor", "limit"],
        "GET tickets *": [],
        "POST tickets": [
            "external_id", "subject", "channel", "via", "from_agent", "status", "customer", "assignee_team",
            "assignee_user", "priority", "tags", "messages",
        ],
        "PUT tickets *": [
            "external_id", "status", "priority", "assignee_team", "assignee_user", "snooze_datetime", "spam", "subject",
        ],
        "POST tickets * tags": ["names", "ids"],
        "DELETE tickets * tags": ["names", "ids"],
        "GET messages": ["ticket_id", "cursor", "limit"],
        "POST tickets * messages": message,
    ]
    static let message: Set<String> = [
        "channel", "via", "from_agent", "public", "message_id", "external_id", "sender", "source", "subject",
        "body_text", "body_html", "sent_datetime",
    ]

    struct Message: Sendable {
        var number: Int
        var text: String
        var externalID: String?
        var isPublic: Bool
        var isFromAgent: Bool
        var sent: String?
    }

    struct Ticket: Sendable {
        var number: Int
        var externalID: String?
        var subject = ""
        var status = "open"
        var priority = "normal"
        var team: Int?
        var user: Int?
        var customer: Int?
        var snooze: String?
        var tags: [String] = []
        var messages: [Message] = []
        /// Counts changes of the whole account; its moment in seconds.
        var change = 0
    }

    /// How the service could be if the documentation was read wrongly.
    package enum Whim: Sendable {
        /// `POST …/tags` takes the names for the whole set.
        case replacesTags
        /// A parameter is not known, and silently left out.
        case ignores(String)
        /// A ticket that was just made is in no list.
        case hidesNew
        /// Lists do not tell the tags.
        case withholdsTags
        /// A field is accepted and not kept.
        case drops(String)
        /// Every note can be seen by the customer.
        case publishesNotes
    }

    struct State: Sendable {
        var tickets: [Ticket] = []
        var customers: [String] = []
        var changes = 0
        var mails: [String] = []
        var whim: Whim?
        var limit = "1/4000"
        /// Before the first change.
        let start = Date().addingTimeInterval(-86_400)
    }

    package static let users: [Int: String] = [70: "bot", 71: "mara"]
    package static let teams: [Int: String] = [31: "Support", 32: "Escalations"]
    package static let authorization = "Basic " + Data("bot@shop.test:secret".utf8).base64EncodedString()

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    package let troubles = Troubles()
    private let server: ScriptedHTTP

    package init() throws {
        let (memory, troubles) = (memory, troubles)
        server = try ScriptedHTTP { request, _ in
            troubles.answer(to: request) ?? memory.state.withLock { $0.answer(request) }
        }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    package func setWhim(_ whim: Whim?) { memory.state.withLock { $0.whim = whim } }

    /// What `X-Gorgias-Account-Api-Call-Limit` says.
    package func setLimit(_ text: String) { memory.state.withLock { $0.limit = text } }

    /// Tickets of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        memory.state.withLock { state in
            state.tickets.filter { $0.externalID == id }.map { state.seen($0) }
        }
    }

    package var count: Int { memory.state.withLock { $0.tickets.count } }

    /// A ticket that somebody else made.
    package func make(requester: String, id: String? = nil) -> String {
        memory.state.withLock { state in
            var ticket = Ticket(number: state.tickets.count + 1, externalID: id, customer: state.customer(requester))
            ticket.messages = [Message(number: 1, text: "by hand", isPublic: true, isFromAgent: false)]
            state.tickets.append(ticket)
            state.touch(state.tickets.count - 1)
            return String(ticket.number)
        }
    }

    /// As a person in the pages of the service.
    package func set(_ tags: [String], of number: String) { change(number) { $0.tags = tags } }

    package func snooze(_ number: String) { change(number) { $0.snooze = "2026-12-24T00:00:00+00:00" } }

    package func isSnoozed(_ number: String) -> Bool {
        memory.state.withLock { $0.tickets.first { String($0.number) == number }?.snooze != nil }
    }

    private func change(_ number: String, _ what: (inout Ticket) -> Void) {
        memory.state.withLock { state in
            guard let i = state.tickets.firstIndex(where: { String($0.number) == number }) else { return }
            what(&state.tickets[i])
            state.touch(i)
        }
    }

    /// Public messages of agents that it has sent, because nobody said that they were sent already.
    package var mails: [String] { memory.state.withLock { $0.mails } }
}

extension GorgiasFake.State {
    mutating func touch(_ i: Int) {
        changes += 1
        tickets[i].change = changes
    }

    mutating func customer(_ address: String) -> Int {
        if let i = customers.firstIndex(of: address) { return 1_000 + i }
        customers.append(address)
        return 999 + customers.count
    }

    func seen(_ ticket: GorgiasFake.Ticket) -> RequestTrackerHost.Seen {
        // An open ticket that nobody has is new to people.
        let isNew = ticket.status == "open" && ticket.user == nil
        return RequestTrackerHost.Seen(
            number: String(ticket.number), id: ticket.externalID, subject: ticket.subject,
            status: isNew ? "new" : ticket.status, queue: ticket.team.flatMap { GorgiasFake.teams[$0] } ?? "",
            owner: ticket.user.flatMap { GorgiasFake.users[$0] } ?? "",
            // The cases count to a hundred.
            priority: ["low": 20, "normal": 40, "high": 60, "critical": 80][ticket.priority] ?? 0,
            requesters: [ticket.customer.map { customers[$0 - 1_000] }].compactMap { $0 }, tags: ticket.tags,
            notes: ticket.messages.map { message in
                let last = message.text.split(separator: "\n").last.map(String.init) ?? ""
                return .init(subject: last.hasPrefix("ref: ") ? last : "", text: message.text)
            })
    }
}
