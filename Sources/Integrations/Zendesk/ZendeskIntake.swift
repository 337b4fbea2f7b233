import Foundation
import JSON
package import Resolution
import Synchronization
package import Transport

/// Zendesk as a source of customers' messages, in place of IMAP: the reading half.
///
/// It polls the incremental export of tickets and reads the audits of those that changed. A message is a public comment of a
/// customer; its bytes are made of what Zendesk says. Zendesk hands out no original with the headers of a host that vouches
/// for its From: nobody vouches for a message that came this way, unless the operator believes Zendesk's own word (`isVouched`).
package struct ZendeskIntake: Intake {
    package struct Settings: Sendable, Equatable {
        /// Support addresses of the account whose tickets are taken, as Zendesk has them in `recipient`; empty: all tickets.
        package var recipients: Set<String>
        /// Groups whose tickets are taken, and tickets without one; empty: all.
        package var groups: Set<Int>
        /// Which tickets are taken that name no support address; nil: none. Only where `recipients` are named.
        package var forms: ZendeskForms?
        /// The mailbox's own: whom such a ticket counts as written to.
        package var address: String?
        /// The operator says that the account authenticates senders of mail, and believes what it says of them.
        package var believesSenders: Bool

        package init(
            recipients: Set<String> = [], groups: Set<Int> = [], forms: ZendeskForms? = nil, address: String? = nil,
            believesSenders: Bool = false
        ) {
            self.recipients = recipients
            self.groups = groups
            self.forms = forms
            self.address = address
            self.believesSenders = believesSenders
        }
    }

    let zendesk: Zendesk
    let settings: Settings
    private let failures = Failures()

    /// Of a hundred audits each.
    static let pagesOfAudits = 60
    /// Calls and chats are no letters.
    static let channels: Set<String> = ["email", "web", "api"]

    /// How often each ticket could not be read.
    private final class Failures: Sendable {
        private let counts = Mutex<[String: Int]>([:])

        /// Whether it is left behind, so that it does not hold up the others for ever: soon where the service says no, after
        /// some hours of polling where it says nothing.
        func isHopeless(_ number: String, _ error: HelpdeskError) -> Bool {
            let patience = if case .rejected = error { 3 } else { 240 }
            return counts.withLock { counts in
                counts[number, default: 0] += 1
                return counts[number, default: 0] >= patience
            }
        }

        func forget(_ number: String) { counts.withLock { $0[number] = nil } }
    }

    package init(_ zendesk: Zendesk, _ settings: Settings = Settings()) {
        self.zendesk = zendesk
        self.settings = settings
    }

    package static let capabilities = [
        Capability(
            "intake.messages", .partial, .documented, "made of comments",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/")),
        Capability(
            "intake.sender", .partial, .documented,
            "who wrote is believed only where the operator says so, and Zendesk trusts the comment without a flag",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_comments/")),
        Capability(
            "intake.original", .missing, .none, "the mail as it came is not handed out",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/")),
        Capability(
            "intake.attachments", .missing, .none, "a message that had some is left to people",
            .ours("files lie at another host, which egress would have to allow")),
        Capability(
            "intake.reply", .partial, .documented, "a public comment; that Zendesk mails it is the account's own rules",
            .vendor("https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/")),
    ]

    package func messages(since cursor: IntakeCursor?) async throws -> IntakePage {
        let now = Int(zendesk.clock().timeIntervalSince1970)
        var place = try cursor.map { try Place($0) } ?? Place(first: now, since: now, export: nil)
        let answer = try await export(&place)
        guard case .list(let items) = answer.value["tickets"], let next = answer.value["after_cursor"]?.text,
            !next.isEmpty, !next.contains(" ")
        else { throw HelpdeskError.unreachable("Zendesk, reading incremental: its answer has no cursor") }
        let before = place
        var (messages, unread, authors) = ([IncomingMessage](), [String](), Authors())
        var answers: [IncomingAnswer] = []
        // What cannot be read now holds the cursor; what came of the others is given all the same.
        var (holding, inARow) = (HelpdeskError?.none, 0)
        for item in items {
            guard let ticket = ZendeskTicket(item) else {
                unread.append(item["id"]?.text ?? "without a number")
                continue
            }
            guard isOurs(ticket) else { continue }
            do {
                let (found, answer) = try await said(in: ticket, place, &authors)
                messages += found
                answers += [answer].compactMap { $0 }
                failures.forget(ticket.number)
                inARow = 0
            } catch let error as HelpdeskError {
                if case .refused = error { throw error }
                if failures.isHopeless(ticket.number, error) {
                    unread.append(ticket.number)
                    continue
                }
                holding = error
                if case .unreachable = error { inARow += 1 }
                // The service is in trouble, not the ticket.
                guard inARow < 3 else { throw error }
            }
        }
        if let holding {
            if messages.isEmpty, answers.isEmpty { throw holding }
            return IntakePage(
                messages: messages, answers: answers, cursor: before.cursor, isLast: true, unread: unread)
        }
        let latest = items.compactMap { $0["updated_at"]?.text }.compactMap { try? Date($0, strategy: .iso8601) }.max()
        for number in unread { failures.forget(number) }
        // Comments that are older than a day before the last page were given with an earlier one.
        if let latest { place.since = max(place.since, Int(latest.timeIntervalSince1970) - 86_400) }
        let isLast = answer.value["end_of_stream"] == .flag(true) || next == place.export
        place.export = next
        return IntakePage(
            messages: messages, answers: answers, cursor: place.cursor, isLast: isLast, unread: unread)
    }

    /// A cursor that the service does not know any more begins anew a day before the last page: what was given before is
    /// given again.
    private func export(_ place: inout Place) async throws -> ZendeskAnswer {
        let path = ["incremental", "tickets", "cursor.json"]
        if let export = place.export {
            do {
                return try await zendesk.pages.read(path, [("cursor", export), ("per_page", "50")])
            } catch {
                guard case .rejected = error else { throw error }
                place.export = nil
            }
        }
        // The export wants a moment at least a minute ago.
        return try await zendesk.pages.read(path, [("start_time", String(place.since - 120)), ("per_page", "50")])
    }

    private func isOurs(_ ticket: ZendeskTicket) -> Bool {
        guard ticket.status != "deleted", !ticket.isMessaging else { return false }
        if !settings.groups.isEmpty, let group = ticket.group, !settings.groups.contains(group) { return false }
        guard !settings.recipients.isEmpty else { return true }
        guard let recipient = ticket.recipient?.lowercased() else { return settings.forms?.takes(ticket) ?? false }
        return settings.recipients.contains { $0.lowercased().utf8.elementsEqual(recipient.utf8) }
    }

    /// What the customer wrote, and the latest answer that an agent gave to it.
    private func said(
        in ticket: ZendeskTicket, _ place: Place, _ authors: inout Authors
    ) async throws -> ([IncomingMessage], IncomingAnswer?) {
        let audits = try await audits(of: ticket.number)
        let hasEnded = ["solved", "closed"].contains(ticket.status)
        var (asked, answer) = ([UInt64](), IncomingAnswer?.none)
        var (found, references) = ([IncomingMessage](), ["ticket.\(ticket.number)@\(zendesk.settings.address.host)"])
        for audit in audits {
            for comment in audit.comments where comment.isPublic {
                let id = audit.messageID ?? "comment.\(comment.number)@\(zendesk.settings.address.host)"
                let earlier = Array(references.prefix(1) + references.dropFirst().suffix(20))
                references.append(id)
                let author = try await authors.find(comment.author, at: zendesk)
                guard author.isCustomer else {
                    // Before it nothing waits for an answer any more; but an answer of ours answers what had come when it was
                    // planned, and not what came while it was under way.
                    let last = audit.answers.flatMap { number in found.lastIndex { $0.number == number } }
                    let isOurs = audit.mark != nil && audit.answers != nil
                    for i in found.indices where !isOurs || last.map({ i <= $0 }) ?? false {
                        found[i].wasAnswered = true
                    }
                    if audit.mark == nil, Int(audit.at.timeIntervalSince1970) >= max(place.first, place.since) {
                        answer = IncomingAnswer(conversation: ticket.number, answered: asked, date: audit.at)
                    }
                    continue
                }
                asked.append(comment.number)
                guard Int(audit.at.timeIntervalSince1970) >= max(place.first, place.since),
                    Self.channels.contains(audit.channel)
                else { continue }
                let letter = ZendeskLetter(
                    voucher: isVouched(comment, audit, ticket, author) ? Self.voucher : nil,
                    from: audit.from ?? author.address.map { ($0, author.name) },
                    to: ticket.recipient ?? settings.address,
                    subject: ticket.subject, date: audit.at, messageID: id,
                    references: earlier, text: comment.text)
                let prefix = zendesk.settings.prefix
                found.append(
                    IncomingMessage(
                        number: comment.number, conversation: ticket.number, bytes: letter.bytes, isOriginal: false,
                        isWhole: !comment.hasFiles, date: audit.at, wasAnswered: hasEnded,
                        tags: zendesk.ownTags(ticket).map { String($0.dropFirst(prefix.count)) }))
            }
        }
        return (found, answer?.answered.isEmpty == false ? answer : nil)
    }

    /// All of them, oldest first.
    func audits(of number: String) async throws -> [ZendeskAudit] {
        var (all, after) = ([ZendeskAudit](), String?.none)
        for _ in 0..<Self.pagesOfAudits {
            let query = [("page[size]", "100")] + (after.map { [("page[after]", $0)] } ?? [])
            let answer = try await zendesk.pages.read(["tickets", number, "audits.json"], query)
            guard answer.status != 404 else { return [] }
            guard case .list(let items) = answer.value["audits"] else {
                throw HelpdeskError.unreachable("Zendesk, reading tickets: its answer has no audits")
            }
            for item in items {
                guard let audit = ZendeskAudit(item) else {
                    throw HelpdeskError.rejected("Zendesk, reading tickets: an audit of \(number) makes no sense")
                }
                all.append(audit)
            }
            guard let next = try answer.next(after: after) else { return all }
            after = next
        }
        throw HelpdeskError.rejected("Zendesk: ticket \(number) has more audits than are looked through")
    }

    /// `FIRST SINCE EXPORT`: seconds of first contact, seconds from which comments are given, the export's own cursor.
    private struct Place {
        var first: Int
        var since: Int
        var export: String?

        init(first: Int, since: Int, export: String?) { (self.first, self.since, self.export) = (first, since, export) }

        init(_ cursor: IntakeCursor) throws {
            let words = cursor.text.split(separator: " ").map(String.init)
            guard words.count == 3, let first = Int(words[0]), let since = Int(words[1]) else {
                throw HelpdeskError.rejected("this is no cursor of Zendesk's")
            }
            self.init(first: first, since: since, export: words[2] == "-" ? nil : words[2])
        }

        var cursor: IntakeCursor { IntakeCursor("\(first) \(since) \(export ?? "-")") }
    }
}

/// Who has written, each of them asked for once in a look.
struct Authors {
    struct Author {
        var isCustomer: Bool
        var address: String?
        var name: String?
        /// The service has seen that they read the mail to an address of theirs.
        var isVerified = false
        var isSuspended = false
    }

    private var known: [Int: Author] = [:]

    mutating func find(_ number: Int, at zendesk: Zendesk) async throws -> Author {
        if let author = known[number] { return author }
        let answer = try await zendesk.pages.read(["users", "\(number).json"])
        let role = answer.value["user"]?["role"]?.text
        guard answer.status == 404 || role != nil else {
            throw HelpdeskError.unreachable("Zendesk, reading users: its answer is no user")
        }
        // One who was deleted was a customer: agents are not deleted, they are downgraded first.
        let author = Author(
            isCustomer: role.map { $0 == "end-user" } ?? true, address: answer.value["user"]?["email"]?.text,
            name: answer.value["user"]?["name"]?.text, isVerified: answer.value["user"]?["verified"] == .flag(true),
            isSuspended: answer.value["user"]?["suspended"] != .flag(false))
        known[number] = author
        return author
    }
}
