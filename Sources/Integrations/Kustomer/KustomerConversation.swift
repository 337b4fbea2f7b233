import JSON

/// One conversation as Kustomer has it (https://developer.kustomer.com/kustomer-api-docs/reference/getconversation).
struct KustomerConversation: Sendable {
    var number: String
    /// Nil when nobody has set one.
    var externalID: String?
    /// `open`, `snoozed` or `done`.
    var status: String
    var customer: String?
    var teams: [String]
    var users: [String]
    var priority: Int?
    /// As Kustomer calls them: by name, or by 24 hexadecimal digits.
    var tags: [String]
    /// `2026-11-26T21:10:46`, in UTC.
    var updated: String

    /// Nil also when the tags are not told: a conversation without any would look like one whose tags a person took away.
    init?(_ value: JSONValue?) {
        guard let value, value["type"]?.text == "conversation", let number = value["id"]?.text, Self.isName(number),
            let fields = value["attributes"], let status = fields["status"]?.text,
            case .list(let tags) = fields["tags"],
            let updated = TicketWords.second(fields["updatedAt"]?.text ?? "")
        else { return nil }
        self.number = number
        self.status = status
        self.updated = updated
        self.tags = tags.compactMap(\.text)
        guard self.tags.count == tags.count else { return nil }
        externalID = fields["externalId"]?.text.flatMap { $0.isEmpty ? nil : $0 }
        customer = value["relationships"]?["customer"]?["data"]?["id"]?.text
        teams = (fields["assignedTeams"]?.list ?? []).compactMap(\.text)
        users = (fields["assignedUsers"]?.list ?? []).compactMap(\.text)
        priority = fields["priority"]?.number
    }

    /// Whether it can stand in an address.
    static func isName(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == UInt8(ascii: "-")
            }
    }

    /// Whether it is what Kustomer calls an object by, and no name that a person gave.
    static func isNumber(_ text: String) -> Bool {
        text.utf8.count == 24 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }
}
