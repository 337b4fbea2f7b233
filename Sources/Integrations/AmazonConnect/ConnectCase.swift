import Crypto
import JSON

/// One case as the service has it.
struct ConnectCase: Sendable {
    var number: String
    /// Empty: nobody has set one.
    var externalID: String
    var tags: [String]
    var status: String
    var title: String
    /// When anything of it was changed last, as the service writes it.
    var updated: String

    /// - Parameter fields: a list of `{"id", "value": {"stringValue"}}`.
    init(_ number: String, _ fields: [JSONValue], _ settings: AmazonConnect.Settings) {
        var values: [String: String] = [:]
        for field in fields {
            guard let id = field["id"]?.text else { continue }
            values[id] = field["value"]?["stringValue"]?.text
        }
        self.number = number
        externalID = values[settings.idField] ?? ""
        // By bytes: to Swift, the Greek question mark is a semicolon.
        tags = (values[settings.tagsField] ?? "").utf8.split { " ,;\r\n".utf8.contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }
        status = values["status"] ?? ""
        title = values["title"] ?? ""
        updated = values["last_updated_datetime"] ?? ""
    }

    static func names(_ settings: AmazonConnect.Settings) -> [String] {
        [settings.idField, settings.tagsField, "status", "title", "last_updated_datetime"]
    }
}

/// What is written and searched for: JSON as the service's model has it.
enum ConnectJSON {
    struct Field: Encodable, Sendable {
        struct Value: Encodable, Sendable { var stringValue: String }
        var id: String
        var value: Value

        init(_ id: String, _ text: String) {
            self.id = id
            value = Value(stringValue: text)
        }
    }

    struct Name: Encodable, Sendable { var id: String }

    /// A union: exactly one of them is set.
    struct Filter: Encodable, Sendable {
        struct Test: Encodable, Sendable {
            var equalTo: Field?
            var greaterThanOrEqualTo: Field?
        }
        var field: Test?
        var andAll: [Filter]?
        var not: Not?

        static func equal(_ id: String, _ text: String) -> Filter {
            Filter(field: Test(equalTo: Field(id, text)))
        }
        static func since(_ id: String, _ text: String) -> Filter {
            Filter(field: Test(greaterThanOrEqualTo: Field(id, text)))
        }
        static func unequal(_ id: String, _ text: String) -> Filter {
            Filter(not: Not(field: Test(equalTo: Field(id, text))))
        }
    }

    struct Not: Encodable, Sendable { var field: Filter.Test }
    struct Sort: Encodable, Sendable {
        var fieldId: String
        var sortOrder = "Asc"
    }

    /// 64 letters and digits, the longest token that is taken, and nothing of a customer in them.
    static func token(_ text: String) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(data: Array(text.utf8)).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: bytes, as: UTF8.self)
    }
}
