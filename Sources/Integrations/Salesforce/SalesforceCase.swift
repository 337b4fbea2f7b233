import JSON

/// One case as Salesforce has it.
struct SalesforceCase: Sendable {
    /// 18 letters and digits.
    var number: String
    /// Nil when nobody has set one.
    var externalID: String?
    var status: String
    var isClosed: Bool
    /// A queue or a user.
    var owner: String
    var priority: String?
    /// As the form or the mail had it, and of the contact.
    var requesters: [String]
    var tags: [String]
    /// When anybody or anything changed it last: what a poll goes by.
    var stamp: String
    /// The version of `If-Unmodified-Since`.
    var modified: String

    init?(_ value: JSONValue?, _ settings: Salesforce.Settings) {
        guard let value, let number = value["Id"]?.text, Salesforce.isRecord(number),
            let stamp = value["SystemModstamp"]?.text.flatMap(SOQL.moment)
        else { return nil }
        self.number = number
        self.stamp = stamp
        modified = value["LastModifiedDate"]?.text ?? ""
        externalID = value[settings.idField]?.text.flatMap { $0.isEmpty ? nil : $0 }
        status = value["Status"]?.text ?? ""
        isClosed = value["IsClosed"] == .flag(true)
        owner = value["OwnerId"]?.text ?? ""
        priority = value["Priority"]?.text
        requesters = [value["SuppliedEmail"]?.text, value["Contact"]?["Email"]?.text]
            .compactMap { $0 }
        // By bytes: to Swift, the Greek question mark is a semicolon.
        tags = (value[settings.tagsField]?.text ?? "").utf8.split(separator: UInt8(ascii: ";"))
            .map { String(decoding: $0, as: UTF8.self).split(separator: " ").joined(separator: " ") }
            .filter { !$0.isEmpty }
    }

    /// What is asked for to make one.
    static func fields(_ settings: Salesforce.Settings) -> String {
        "Id, Status, IsClosed, OwnerId, Priority, SuppliedEmail, Contact.Email, SystemModstamp, LastModifiedDate, "
            + "\(settings.idField), \(settings.tagsField)"
    }
}
