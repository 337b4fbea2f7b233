import Foundation
import Synchronization

/// Kustomer as its documentation shows it, with its conversations in memory. No client of others proves this fake: what the
/// table below does not name is refused with 400 or 404, so that no connector leans on an invention.
package final class KustomerFake: TroubledFake {
    /// Fields of bodies and parameters of queries (https://developer.kustomer.com). `*`: what an object is called.
    static let shapes: [String: Set<String>] = [
        "GET auth tokens current": [],
        "GET users *": [],
        "GET teams *": [],
        "GET tags *": [],
        "GET customers email=*": [],
        "POST customers": ["name", "emails", "externalId"],
        "GET customers * conversations": pages,
        "POST customers search": ["queryContext", "and", "sort", "timeZone"],
        "GET conversations externalId=*": [],
        "GET conversations *": [],
        "POST conversations": conversation.union(["customer"]),
        "PUT conversations *": conversation,
        "GET conversations * notes": pages,
        "GET conversations * messages": pages,
        "POST conversations * tags": ["tags"],
        "DELETE conversations * tags": ["tags"],
        "POST notes": ["conversation", "body", "userMentions"],
        "POST messages": [
            "conversation", "channel", "direction", "externalId", "subject", "preview", "importedAt",
        ],
    ]
    static let pages: Set<String> = ["page", "pageSize"]
    static let conversation: Set<String> = [
        "name", "externalId", "status", "priority", "tags", "assignedTeams", "assignedUsers",
    ]

    struct Entry: Sendable {
        var isNote: Bool
        var text: String
        var externalID: String?
    }

    struct Conversation: Sendable {
        var number: Int
        var customer: Int
        var externalID: String?
        var name = ""
        var status = "open"
        var priority = 3
        var teams: [String] = []
        var users: [String] = []
        var tags: [String] = []
        var entries: [Entry] = []
        /// Counts changes of the whole account; its moment in seconds.
        var change = 0
    }

    /// How the service could be if the documentation was read wrongly.
    package enum Whim: Sendable {
        /// `POST …/tags` takes the names for the whole set.
        case replacesTags
        /// Tags are told by 24 digits.
        case numbersTags
        /// The path with `externalId=` leads nowhere.
        case losesLookUp
        /// `page` is not known, and silently left out; every page says that there is another.
        case repeatsPages
        /// A field is accepted and not kept.
        case drops(String)
        /// A change takes away the fields that it does not name.
        case replacesWhole
        /// Conversations do not tell their tags.
        case withholdsTags
        /// The text of messages is cut after so many characters.
        case cutsMessages(Int)
    }

    struct State: Sendable {
        var conversations: [Conversation] = []
        var customers: [String] = []
        var tagNames: [String] = []
        var changes = 0
        var mails: [String] = []
        var whim: Whim?
        var remaining = 900
        /// Before the first change.
        let start = Date().addingTimeInterval(-86_400)
    }

    /// Kind, then number: 24 hexadecimal digits.
    package static func name(_ kind: Kind, _ number: Int) -> String {
        kind.rawValue + String(String(1_000_000_000_000 + number).suffix(12))
    }

    package enum Kind: String, Sendable {
        case user = "5aaaaaaaaaaa"
        case team = "5bbbbbbbbbbb"
        case tag = "5ccccccccccc"
        case customer = "5ddddddddddd"
        case conversation = "5eeeeeeeeeee"
    }

    package static let users = [name(.user, 71): "mara"]
    package static let teams = [name(.team, 31): "Support", name(.team, 32): "Escalations"]

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

    /// What `x-ratelimit-remaining` says.
    package func setRemaining(_ count: Int) { memory.state.withLock { $0.remaining = count } }

    /// Conversations of that id, oldest first, as a person sees them.
    package func tickets(_ id: String) -> [RequestTrackerHost.Seen] {
        memory.state.withLock { state in
            state.conversations.filter { $0.externalID == id }.map { state.seen($0) }
        }
    }

    package var count: Int { memory.state.withLock { $0.conversations.count } }

    /// A conversation that somebody else made.
    package func make(requester: String, id: String? = nil) -> String {
        memory.state.withLock { state in
            let customer = state.customers.firstIndex(of: requester) ?? state.customers.count
            if customer == state.customers.count { state.customers.append(requester) }
            let number = state.conversations.count + 1
            state.conversations.append(Conversation(number: number, customer: customer, externalID: id))
            state.touch(number - 1)
            return Self.name(.conversation, number)
        }
    }

    /// As a person in the pages of the service.
    package func set(_ tags: [String], of number: String) { change(number) { $0.tags = tags } }

    package func snooze(_ number: String) { change(number) { $0.status = "snoozed" } }

    private func change(_ number: String, _ what: (inout Conversation) -> Void) {
        memory.state.withLock { state in
            guard let i = state.conversations.firstIndex(where: { Self.name(.conversation, $0.number) == number })
            else { return }
            what(&state.conversations[i])
            state.touch(i)
        }
    }

    /// To customers, by a workflow of the account that answers every incoming message.
    package var mails: [String] { memory.state.withLock { $0.mails } }
}

extension KustomerFake.State {
    mutating func touch(_ i: Int) {
        changes += 1
        conversations[i].change = changes
    }

    func seen(_ ticket: KustomerFake.Conversation) -> RequestTrackerHost.Seen {
        // An open conversation that nobody has is new to people.
        let isNew = ticket.status == "open" && ticket.users.isEmpty
        return RequestTrackerHost.Seen(
            number: KustomerFake.name(.conversation, ticket.number), id: ticket.externalID, subject: ticket.name,
            status: isNew ? "new" : ticket.status, queue: ticket.teams.first.flatMap { KustomerFake.teams[$0] } ?? "",
            owner: ticket.users.first.flatMap { KustomerFake.users[$0] } ?? "",
            // The cases count to a hundred; 4 is what the bench asks for.
            priority: ticket.priority * 20, requesters: [customers[ticket.customer]], tags: ticket.tags,
            notes: ticket.entries.map { entry in
                let last = entry.text.split(separator: "\n").last.map(String.init) ?? ""
                return .init(subject: last.hasPrefix("ref: ") ? last : "", text: entry.text)
            })
    }
}
