import Foundation
import JSON
import Resolution
import Store
import Transport

// What is written into a case among people.
extension Salesforce {
    /// Bytes of a comment (https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_casecomment.htm).
    static let longestComment = 4_000

    func write(_ note: TicketNote, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let reference = note.reference
        // It is the last thing written of a note: with it, the file is there, too.
        if try await holds(reference, in: number) { return receipt(number) }
        if let file = note.record { try await attach(file, "hand-over \(note.marker)", to: number, claimed) }
        return try await comment(note.text, reference, in: number, claimed)
    }

    func write(_ record: TicketRecord, in number: String, _ claimed: borrowing Claimed) async throws -> Receipt {
        let subject = Self.line(record.subject)
        let messageID = Self.line(record.messageID)
        switch settings.records {
        case .comments:
            let head = record.isIncoming ? "The customer wrote" : "replyd sent to the customer"
            return try await comment(
                "\(head): \(subject)\n\n\(record.text)",
                "ref: \(record.isIncoming ? "received" : "sent") <\(messageID)>",
                in: number, claimed)
        case .emails:
            if try await holdsMail("<\(messageID)>", in: number) { return receipt(number) }
            let fields: [String: any Encodable & Sendable] = [
                "ParentId": number, "Incoming": record.isIncoming, "Subject": subject,
                "TextBody": Self.prefix(record.text, bytes: 100_000), "MessageIdentifier": "<\(messageID)>",
                "MessageDate": SOQL.moment(record.date.formatted(.iso8601)),
                // 1: read, 3: sent. Nothing is mailed for either.
                "Status": record.isIncoming ? "1" : "3",
            ]
            let answer = try await pages.write(.post, ["sobjects", "EmailMessage"], body: fields.json(), claimed)
            guard answer.status != 404 else { throw gone }
            guard try await holdsMail("<\(messageID)>", in: number) else {
                throw HelpdeskError.refused("Salesforce did not keep the mail: let the user make EmailMessage records")
            }
            return receipt(number)
        }
    }

    /// Never published: a customer sees nothing of it. It is known by its last line, so it is written once.
    private func comment(
        _ text: String, _ reference: String, in number: String, _ claimed: borrowing Claimed
    ) async throws -> Receipt {
        if try await holds(reference, in: number) { return receipt(number) }
        let room = Self.longestComment - reference.utf8.count - 2
        guard room > 100 else { throw HelpdeskError.rejected("a mark is too long for a comment of Salesforce") }
        let body = Self.prefix(text, bytes: room) + "\n\n" + reference
        let fields: [String: any Encodable & Sendable] = [
            "ParentId": number, "CommentBody": body, "IsPublished": false,
        ]
        let answer = try await pages.write(.post, ["sobjects", "CaseComment"], body: fields.json(), claimed)
        guard answer.status != 404 else { throw gone }
        guard try await holds(reference, in: number) else {
            throw HelpdeskError.refused("Salesforce did not keep the comment: let the user add comments to cases")
        }
        return receipt(number)
    }

    /// A file of internal users. Made first and then tied to the case: one that is made in the case may be seen by customers
    /// of a portal.
    private func attach(
        _ text: String, _ name: String, to number: String, _ claimed: borrowing Claimed
    ) async throws {
        // Two ledgers may count alike; the case is of one only.
        let title = Self.line("\(name) \(number)")
        var document = try await file(title)
        if document == nil {
            let fields: [String: any Encodable & Sendable] = [
                "Title": title, "PathOnClient": "hand-over.json",
                "VersionData": Data(text.utf8).base64EncodedString(),
            ]
            _ = try await pages.write(.post, ["sobjects", "ContentVersion"], body: fields.json(), claimed)
            document = try await file(title)
        }
        guard let document else {
            throw HelpdeskError.refused("Salesforce did not keep the file: let the user make files (ContentVersion)")
        }
        let links = try await rows(
            "SELECT ContentDocumentId FROM ContentDocumentLink WHERE LinkedEntityId = '\(number)'")
        guard !links.contains(where: { $0["ContentDocumentId"]?.text.map { Self.isSame($0, document) } ?? false })
        else {
            return
        }
        let fields: [String: any Encodable & Sendable] = [
            "ContentDocumentId": document, "LinkedEntityId": number, "ShareType": "V", "Visibility": "InternalUsers",
        ]
        let answer = try await pages.write(.post, ["sobjects", "ContentDocumentLink"], body: fields.json(), claimed)
        guard answer.status != 404 else { throw gone }
    }

    private func file(_ title: String) async throws -> String? {
        guard let text = SOQL.quoted(title) else { return nil }
        let found = try await rows(
            "SELECT ContentDocumentId, Title FROM ContentVersion WHERE Title = \(text) ORDER BY CreatedDate, Id LIMIT 10"
        )
        return found.first { $0["Title"]?.text?.utf8.elementsEqual(title.utf8) ?? false }?["ContentDocumentId"]?.text
            .flatMap { Self.isRecord($0) ? $0 : nil }
    }

    private func holdsMail(_ identifier: String, in number: String) async throws -> Bool {
        guard let text = SOQL.quoted(identifier) else { return false }
        let found = try await rows(
            "SELECT ParentId, MessageIdentifier FROM EmailMessage WHERE MessageIdentifier = \(text) LIMIT 10")
        return found.contains {
            $0["MessageIdentifier"]?.text?.utf8.elementsEqual(identifier.utf8) ?? false
                && ($0["ParentId"]?.text.map { Self.isSame($0, number) } ?? false)
        }
    }

    /// Whole characters of at most so many bytes, with a word when something is left out.
    static func prefix(_ text: String, bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        let word = "\n[…]"
        var (end, left) = (text.startIndex, bytes - word.utf8.count)
        while end < text.endIndex {
            left -= text[end].utf8.count
            guard left >= 0 else { break }
            end = text.index(after: end)
        }
        return text[..<end] + word
    }

    private static func line(_ text: String) -> String {
        let words = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0) }
        return prefix(String(words), bytes: 255)
    }
}
