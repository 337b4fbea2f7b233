import Foundation
import JSON

/// One ticket as Zendesk has it.
struct ZendeskTicket: Sendable {
    var number: String
    /// Nil when nobody has set one.
    var externalID: String?
    /// `new`, `open`, `pending`, `hold`, `solved`, `closed`, or `deleted` in the export.
    var status: String
    var group: Int?
    var assignee: Int?
    var priority: String?
    var requester: Int?
    /// The address of ours that the customer wrote to; nil: by no mail.
    var recipient: String?
    var form: Int?
    var brand: Int?
    var subject: String
    /// Who reads what is said to the requester, too.
    var copies: [Int]
    /// A chat, not letters.
    var isMessaging: Bool
    /// Whether the customer can see a comment of it.
    var isPublic: Bool
    var tags: [String]
    /// When it was changed last, as Zendesk writes it: the version of `safe_update`.
    var updated: String

    init?(_ value: JSONValue?) {
        guard let value, let number = value["id"]?.text, !number.isEmpty, let updated = value["updated_at"]?.text,
            number.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        self.number = number
        self.updated = updated
        externalID = value["external_id"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        status = value["status"]?.text ?? ""
        group = value["group_id"]?.number
        assignee = value["assignee_id"]?.number
        priority = value["priority"]?.text
        requester = value["requester_id"]?.number
        recipient = value["recipient"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        form = value["ticket_form_id"]?.number
        brand = value["brand_id"]?.number
        subject = value["subject"]?.text ?? ""
        copies = ["email_cc_ids", "collaborator_ids", "follower_ids"].flatMap { value[$0]?.list ?? [] }.compactMap(
            \.number)
        isMessaging = value["from_messaging_channel"] == .flag(true)
        isPublic = value["is_public"] == .flag(true)
        // A list that is not there is no empty list: that would read as if a person had taken our tags away.
        let list: [JSONValue]
        switch value["tags"] {
        case .list(let found)?: list = found
        case nil where status == "deleted": list = []
        default: return nil
        }
        tags = list.compactMap(\.text)
    }
}

/// A page of a ticket's comments.
struct ZendeskComments: Decodable {
    struct Comment: Decodable {
        var body: String?
        var plainBody: String?
        var `public`: Bool?

        private enum CodingKeys: String, CodingKey {
            case body, `public`
            case plainBody = "plain_body"
        }
    }

    private struct Meta: Decodable {
        var has_more: Bool?
        var after_cursor: String?
    }

    var comments: [Comment]
    private var meta: Meta?
    private var next_page: String?

    var turn: ZendeskTurn {
        ZendeskTurn(isPaged: meta != nil || next_page != nil, hasMore: meta?.has_more, cursor: meta?.after_cursor)
    }
}

/// What is written into a ticket; a field that is nil is not sent.
struct ZendeskWriting: Encodable {
    struct Comment: Encodable {
        var body: String
        /// False: among people. True is never written.
        let `public` = false
        var uploads: [String]?

        private enum CodingKeys: String, CodingKey { case body, `public`, uploads }
    }

    struct Requester: Encodable {
        var email: String
        var name: String
    }

    var subject: String?
    var comment: Comment?
    var externalId: String?
    var requester: Requester?
    var requesterId: Int?
    var viaFollowupSourceId: Int?
    var status: String?
    var priority: String?
    var groupId: Int?
    var assigneeId: Int?
    var safeUpdate: Bool?
    var updatedStamp: String?

    /// `{"ticket": …}` with keys in order: the same request is the same bytes.
    func json() -> [UInt8] { encoded(["ticket": self]) }
}

/// Tags to add or to remove, if the ticket is still the one that was read.
struct ZendeskTags: Encodable {
    var tags: [String]
    var updatedStamp: String
    /// Text, as the vendor's schema has it at this place.
    let safeUpdate = "true"

    private enum CodingKeys: String, CodingKey { case tags, updatedStamp, safeUpdate }

    func json() -> [UInt8] { encoded(self) }
}

func encoded(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) } ?? []
}
