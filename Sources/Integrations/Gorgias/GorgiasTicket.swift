import Foundation
import JSON

/// One ticket as Gorgias has it (https://developers.gorgias.com/reference/the-ticket-object).
struct GorgiasTicket: Sendable {
    var number: String
    /// Nil when nobody has set one.
    var externalID: String?
    /// `open` or `closed`.
    var status: String
    /// The customer's number.
    var customer: Int?
    var team: Int?
    var user: Int?
    var priority: String?
    var isSnoozed: Bool
    /// In the bin, or called spam.
    var isGone: Bool
    var tags: [String]
    /// `2026-11-26T21:10:46`, in UTC.
    var updated: String

    /// Nil also when the tags are not told: a ticket without any would look like one whose tags a person took away.
    init?(_ value: JSONValue?) {
        guard let value, let number = value["id"]?.number, number > 0, let status = value["status"]?.text,
            case .list(let tags) = value["tags"],
            let updated = TicketWords.second(value["updated_datetime"]?.text ?? "")
        else { return nil }
        self.number = String(number)
        self.status = status
        self.updated = updated
        self.tags = tags.compactMap { $0["name"]?.text }
        guard self.tags.count == tags.count else { return nil }
        externalID = value["external_id"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        customer = value["customer"]?["id"]?.number
        team = value["assignee_team"]?["id"]?.number
        user = value["assignee_user"]?["id"]?.number
        priority = value["priority"]?.text
        isSnoozed = value["snooze_datetime"]?.text != nil
        isGone = value["trashed_datetime"]?.text != nil || value["spam"] == .flag(true)
    }
}

/// One message as it is written; a field that is nil is not sent
/// (https://developers.gorgias.com/docs/create-a-new-message-in-ticket-via-api).
struct GorgiasMessage: Encodable {
    struct Person: Encodable {
        var id: Int?
        var email: String?
    }

    struct Source: Encodable {
        struct Address: Encodable { var address: String }
        var type = "email"
        var from: Address
        var to: [Address]
    }

    var channel: String
    let via = "api"
    var fromAgent: Bool
    var `public`: Bool
    var externalId: String
    var messageId: String?
    var sender: Person
    var source: Source?
    var subject: String?
    var bodyText: String
    var sentDatetime: String?

    private init(channel: String, fromAgent: Bool, isPublic: Bool, reference: String, sender: Person, text: String) {
        self.channel = channel
        self.fromAgent = fromAgent
        `public` = isPublic
        externalId = reference
        self.sender = sender
        bodyText = text
    }

    /// Among people.
    static func note(_ text: String, _ reference: String, by user: Int) -> GorgiasMessage {
        GorgiasMessage(
            channel: "internal-note", fromAgent: true, isPublic: false, reference: reference,
            sender: Person(id: user), text: text)
    }

    /// From the customer: it goes to nobody.
    static func incoming(
        _ text: String, _ reference: String, from sender: Person, messageID: String?, subject: String
    ) -> GorgiasMessage {
        var message = GorgiasMessage(
            channel: "email", fromAgent: false, isPublic: true, reference: reference, sender: sender, text: text)
        message.messageId = messageID.map { "<\($0)>" }
        message.subject = subject
        return message
    }

    /// To the customer, and sent already: it has the moment of that, and names nobody whom it could be sent to.
    static func sent(
        _ text: String, _ reference: String, by user: Int, messageID: String, subject: String, at date: Date
    ) -> GorgiasMessage {
        var message = GorgiasMessage(
            channel: "email", fromAgent: true, isPublic: true, reference: reference, sender: Person(id: user),
            text: text)
        message.messageId = "<\(messageID)>"
        message.subject = subject
        message.sentDatetime = date.formatted(.iso8601)
        return message
    }

    func json() -> [UInt8] { gorgiasJSON(self) }
}

/// A ticket with its first message.
struct GorgiasNewTicket: Encodable {
    struct Customer: Encodable { var email: String }
    struct Number: Encodable { var id: Int }

    var externalId: String
    var subject: String
    let channel = "email"
    let via = "api"
    var fromAgent: Bool
    let status = "open"
    var customer: Customer?
    var assigneeTeam: Number?
    var messages: [GorgiasMessage]

    func json() -> [UInt8] { gorgiasJSON(self) }
}

private func gorgiasJSON(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { Array($0) } ?? []
}
