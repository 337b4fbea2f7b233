import Foundation
import JSON
package import Resolution
package import Store
package import Transport

/// The writing half: a public comment, which Zendesk mails by the account's own rules.
extension ZendeskIntake: IntakeWriting {
    /// Once, by three means. It is looked for by the mark in its audit, and where the service kept no mark by its words. It is
    /// written under the moment that was read (`safe_update`): a request that was thought lost and comes late meets another
    /// moment, and is refused. And an answer of anybody else stops it.
    package func reply(_ reply: IntakeReply, _ claimed: borrowing Claimed) async throws -> Receipt {
        guard !reply.text.allSatisfy(\.isWhitespace) else { throw HelpdeskError.rejected("the answer has no words") }
        for _ in 0..<5 {
            // The moment first: what comes between it and the writing is refused by the service.
            let ticket = try await zendesk.existing(reply.conversation)
            if let done = try await said(reply, in: ticket, key: claimed.key) { return done }
            guard ticket.status != "closed" else {
                throw HelpdeskError.rejected("Zendesk: ticket \(ticket.number) is closed, and takes no answer any more")
            }
            // Solved after the customer's last word: what they write opens it again.
            guard ticket.status != "solved" else {
                throw HelpdeskError.rejected("Zendesk: somebody has ended ticket \(ticket.number): a person answers")
            }
            try await examineReaders(of: ticket, only: reply.to)
            let body = ZendeskReply(
                comment: .init(body: reply.text),
                // It is the customer's turn: what a person has put aside stays so.
                status: ["new", "open"].contains(ticket.status) ? "pending" : nil,
                metadata: .init(
                    replyd: claimed.key, replydMessage: reply.messageID, replydAnswers: String(reply.answers)),
                updatedStamp: ticket.updated)
            let answer = try await zendesk.pages.write(
                .put, ["tickets", "\(ticket.number).json"], body: body.json(), claimed)
            guard answer.status != 409 else { continue }
            guard answer.status < 300, let done = try await said(reply, in: ticket, key: claimed.key) else {
                throw HelpdeskError.unreachable("Zendesk: the answer does not stand in the ticket yet")
            }
            return done
        }
        throw HelpdeskError.unreachable("Zendesk: the ticket changes faster than it can be answered")
    }

    /// Nil while nobody has answered.
    private func said(_ reply: IntakeReply, in ticket: ZendeskTicket, key: String) async throws -> Receipt? {
        let all = try await audits(of: ticket.number)
        let comments = all.flatMap { audit in audit.comments.filter(\.isPublic).map { (audit: audit, comment: $0) } }
        if let ours = comments.first(where: { $0.audit.mark == key }) {
            return receipt(ticket.number, ours.comment.number)
        }
        // Said again, it would lie there twice.
        if all.contains(where: { $0.mark == key && !$0.comments.isEmpty }) {
            throw HelpdeskError.rejected(
                "Zendesk kept the answer in ticket \(ticket.number) private: let the token's user write public comments"
            )
        }
        guard let place = comments.firstIndex(where: { $0.comment.number == reply.answers }) else {
            throw HelpdeskError.rejected("Zendesk: the message that is answered is not in ticket \(ticket.number)")
        }
        var authors = Authors()
        for later in comments[(place + 1)...] where later.audit.mark == nil {
            guard try await !authors.find(later.comment.author, at: zendesk).isCustomer else { continue }
            guard Self.words(later.comment.text) == Self.words(reply.text) else {
                throw HelpdeskError.rejected("Zendesk: somebody has answered in ticket \(ticket.number) already")
            }
            // The same words of an agent after the same message: ours, whose mark was not kept.
            return receipt(ticket.number, later.comment.number)
        }
        return nil
    }

    /// Zendesk mails a public comment to the requester and to everybody in copy.
    private func examineReaders(of ticket: ZendeskTicket, only address: String) async throws {
        guard ticket.copies.isEmpty else {
            throw HelpdeskError.rejected("Zendesk: others are in copy of ticket \(ticket.number): a person answers")
        }
        var user: JSONValue?
        if let requester = ticket.requester {
            user = try await zendesk.pages.read(["users", "\(requester).json"]).value["user"]
        }
        guard let found = user?["email"]?.text,
            TicketWords.isSame(found, address)
        else {
            throw HelpdeskError.rejected(
                "Zendesk: the requester of ticket \(ticket.number) is not who wrote the message: a person answers")
        }
    }

    private func receipt(_ number: String, _ comment: UInt64) -> Receipt {
        var receipt = zendesk.receipt(number)
        receipt.reference = "ticket \(number), comment \(comment)"
        return receipt
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
}

/// What is said to everybody in a ticket.
private struct ZendeskReply: Encodable {
    struct Comment: Encodable {
        var body: String
        let `public` = true

        private enum CodingKeys: String, CodingKey { case body, `public` }
    }

    /// Kept in the audit as `metadata.custom`, where no customer sees it.
    struct Metadata: Encodable {
        var replyd: String
        var replydMessage: String
        var replydAnswers: String
    }

    var comment: Comment
    var status: String?
    var metadata: Metadata
    let safeUpdate = true
    var updatedStamp: String

    private enum CodingKeys: String, CodingKey { case comment, status, metadata, safeUpdate, updatedStamp }

    func json() -> [UInt8] { encoded(["ticket": self]) }
}
