package import Foundation
import Synchronization

/// Zendesk Support as its documentation and recordings show it, with its tickets in memory. What nobody has seen of the
/// service is refused with 400, so that no connector leans on an invention.
package final class ZendeskFake: Sendable {
    struct Comment: Sendable {
        var id: Int
        var author: Int
        var body: String
        var isPublic: Bool
        var files: [String]
        /// `email`, `api` or `web`.
        var channel = "api"
        /// Without angle brackets, of what came by mail.
        var messageID: String?
        /// `metadata.custom` of its audit.
        var marks: [String: String] = [:]
        var standing = Standing()
        /// Its moment: the count of changes then.
        var change = 0
    }

    /// What the service thinks of who wrote a comment.
    package struct Standing: Sendable {
        /// Nil: it says nothing.
        package var isTrusted: Bool? = true
        /// 2: not signed in, 3: made by a machine, 11: brought in for somebody.
        package var flags: [Int] = []
        /// In From; nil: the author's.
        package var from: String?
        /// Who brought it in; nil: its author.
        package var broughtBy: Int?
        package var rel: String?

        package init(
            isTrusted: Bool? = true, flags: [Int] = [], from: String? = nil, broughtBy: Int? = nil, rel: String? = nil
        ) {
            self.isTrusted = isTrusted
            self.flags = flags
            self.from = from
            self.broughtBy = broughtBy
            self.rel = rel
        }
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
        var form = 801
        var brand = 802
        /// Agents who are told of everything.
        var followers: [Int] = []
        var recipient: String?
        var channel = "api"
        var copies: [Int] = []
        var followsUp: Int?
        var tags: [String] = []
        var comments: [Comment] = []
        /// Counts changes of the whole account; its moment in seconds.
        var change = 0
        var created = 0
        /// Since the window of ten minutes began.
        var updates = 0
    }

    struct State: Sendable {
        var beginning = Date.distantPast
        var tickets: [Ticket] = []
        var users: [String] = []
        var uploads: [String: String] = [:]
        var keys: [String: (number: Int, body: [UInt8])] = [:]
        var changes = 0
        var comments = 0
        var mails: [String] = []
        var answers: [ScriptedHTTP.Answer] = []
        var trouble: ScriptedHTTP.Answer?
        /// The next request of that method is lost on its way, and arrives later.
        var delaying: String?
        /// What holds this in its first line is answered so.
        var broken: (words: String, answer: ScriptedHTTP.Answer)?
        var delayed: [ScriptedHTTP.Request] = []
        var login = "secret"
        /// The service takes so many updates of one ticket in ten minutes; nil: it does not count.
        var quota: (updates: Int, wait: Int, tells: Bool)?
        var keepsMarks = true
        /// Users whose address nobody has verified.
        var unverified: Set<String> = []
        var suspended: Set<String> = []
        /// The token's user may write among agents only.
        var isPrivateOnly = false
        var fields = ZendeskFake.fields
        /// A person changes this ticket between the next reading of it and what follows.
        var haste: [Int: [String]] = [:]
    }

    package static let agents: [Int: String] = [70: "bot", 71: "mara"]
    package static let groups: [Int: String] = [31: "Support", 32: "Escalations"]
    /// Ticket fields by their types; each is active.
    static let fields: [(type: String, isActive: Bool, isRequired: Bool)] = [
        ("subject", true, true), ("description", true, true), ("status", true, false), ("priority", true, false),
        ("group", true, true), ("assignee", true, true),
    ]

    private final class Memory: Sendable { let state = Mutex(State()) }
    private let memory = Memory()
    private let server: ScriptedHTTP

    /// - Parameter beginning: when the account has not changed yet; each change takes a second from there.
    package init(beginning: Date = Date().addingTimeInterval(-7_200)) throws {
        let memory = memory
        memory.state.withLock { $0.beginning = Date(timeIntervalSince1970: beginning.timeIntervalSince1970.rounded()) }
        server = try ScriptedHTTP { request, _ in memory.state.withLock { $0.answer(request) } }
    }

    package var port: Int { server.port }
    package var requests: [ScriptedHTTP.Request] { server.requests }
    package func stop() { server.stop() }

    /// The next requests are answered so, and nothing is done for them.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) {
        memory.state.withLock { $0.answers += answers }
    }

    package func setDown(_ isDown: Bool) {
        fall(isDown ? .reply(503, ["Content-Type: text/html"], "<!DOCTYPE html>") : nil)
    }

    /// From now on every request is answered so, and nothing is done for it; nil: it is well again.
    package func fall(_ answer: ScriptedHTTP.Answer?) { memory.state.withLock { $0.trouble = answer } }

    /// Whatever asks for a place with those words is answered so; nil: nothing any more.
    package func `break`(_ words: String?, _ answer: ScriptedHTTP.Answer = .cut) {
        memory.state.withLock { $0.broken = words.map { ($0, answer) } }
    }

    /// The account's clock goes on: otherwise each change takes a second.
    package func pass(seconds: Int) { memory.state.withLock { $0.changes += seconds } }

    /// The next request of that method does not arrive in time: its client hears nothing.
    package func delay(_ method: String) { memory.state.withLock { $0.delaying = method } }

    /// What was delayed arrives now. Gives the status of each answer, which nobody hears.
    package func arrive() -> [Int] {
        memory.state.withLock { state in
            let late = state.delayed
            state.delayed = []
            return late.map { request in
                if case .reply(let status, _, _) = state.answer(request) { status } else { 0 }
            }
        }
    }

    /// From now on another token is the right one.
    package func expire(token: String) { memory.state.withLock { $0.login = token } }

    /// So many updates of each ticket are taken, until it is called again: ten minutes are over then.
    ///
    /// - Parameters:
    ///   - wait: seconds that it asks to wait for.
    ///   - tells: whether its 429 names how many requests the account has left.
    package func openWindow(updates: Int?, wait: Int = 300, tells: Bool = false) {
        memory.state.withLock { state in
            state.quota = updates.map { ($0, wait, tells) }
            for i in state.tickets.indices { state.tickets[i].updates = 0 }
        }
    }

    /// Whether `metadata` of an update is found in its audit.
    package func setKeepsMarks(_ keeps: Bool) { memory.state.withLock { $0.keepsMarks = keeps } }

    /// A ticket field is switched off, or a custom one must be filled.
    package func setField(_ type: String, isActive: Bool, isRequired: Bool) {
        memory.state.withLock { state in
            state.fields.removeAll { $0.type == type }
            state.fields.append((type, isActive, isRequired))
        }
    }

    /// To customers, by the rule that tells of a public comment.
    package var mails: [String] { memory.state.withLock { $0.mails } }

    /// As seen by a person, or done by one.
    func look<T>(_ body: (inout State) -> T) -> T { memory.state.withLock { body(&$0) } }
}
