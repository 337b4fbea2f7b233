import Foundation
import JSON

/// One audit of a ticket: who said what, when, and by which way
/// (https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_audits/).
struct ZendeskAudit: Sendable {
    struct Comment: Sendable {
        var number: UInt64
        var author: Int
        var text: String
        var isPublic: Bool
        var hasFiles: Bool
    }

    var at: Date
    /// `email`, `web`, `api`, or one of many others.
    var channel: String
    /// Of the mail that it came by.
    var from: (address: String, name: String?)?
    /// Who brought it in: a customer, or an agent for one.
    var author: Int?
    /// Whether it came straight from there, and not from another ticket or by another's hand.
    var isDirect: Bool
    /// Whether the service says that it trusts it, and has nothing against it.
    var isTrusted: Bool
    /// Without angle brackets, of the mail that it came by, or of the answer that replyd gave.
    var messageID: String?
    /// The key of the effect that said it.
    var mark: String?
    /// The number of the comment that such an effect answers.
    var answers: UInt64?
    var comments: [Comment]

    /// Nil also when a comment in it cannot be read: what is left out would count as never said.
    init?(_ value: JSONValue) {
        guard let text = value["created_at"]?.text, let at = try? Date(text, strategy: .iso8601),
            case .list(let events) = value["events"]
        else { return nil }
        self.at = at
        let author = value["author_id"]?.number
        self.author = author
        isDirect = (value["via"]?["source"]?["rel"] ?? .null) == .null
        isTrusted = Self.isTrusted(value["metadata"])
        channel = value["via"]?["channel"]?.text ?? ""
        let source = value["via"]?["source"]?["from"]
        from = source?["address"]?.text.map { ($0, source?["name"]?.text) }
        let custom = value["metadata"]?["custom"]
        mark = custom?["replyd"]?.text
        answers = custom?["replyd_answers"]?.text.flatMap { UInt64($0) }
        let id = custom?["replyd_message"]?.text ?? value["metadata"]?["system"]?["message_id"]?.text
        messageID = id.map { $0.trimmingCharacters(in: .whitespaces) }.map { id in
            id.hasPrefix("<") && id.hasSuffix(">") ? String(id.dropFirst().dropLast()) : id
        }.flatMap { ZendeskLetter.isID($0) ? $0 : nil }
        comments = []
        for event in events where event["type"]?.text == "Comment" {
            guard let number = event["id"]?.text.flatMap({ UInt64($0) }),
                let author = event["author_id"]?.number ?? author
            else { return nil }
            // `plain_body` has blanks at its line ends.
            comments.append(
                Comment(
                    number: number, author: author, text: event["body"]?.text ?? event["plain_body"]?.text ?? "",
                    isPublic: event["public"] == .flag(true), hasFiles: event["attachments"]?.list.isEmpty == false))
        }
    }

    /// The service's judgement of a comment (the same page, "Comment flags"). What is missing or unknown is not trusted.
    private static func isTrusted(_ metadata: JSONValue?) -> Bool {
        metadata?["trusted"] == .flag(true)
            && [JSONValue.null, .list([])].contains(metadata?["flags"] ?? .null)
            && [JSONValue.null, .object([:])].contains(metadata?["flags_options"] ?? .null)
    }
}
