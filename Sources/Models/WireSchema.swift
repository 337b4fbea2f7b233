import JSON

/// A schema as a server takes it.
enum WireSchema {
    /// Without the keywords that hosted servers refuse in strict schemas. What they leave open, replyd checks itself.
    static func withoutBounds(_ schema: JSONValue) -> JSONValue {
        switch schema {
        case .object(let members):
            .object(members.filter { !bounds.contains($0.key) || isNamed(members) }.mapValues(withoutBounds))
        case .list(let list): .list(list.map(withoutBounds))
        default: schema
        }
    }

    private static let bounds: Set<String> = [
        "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "pattern",
    ]

    /// Whether these members are names of an answer's members, not keywords: each of them is a schema.
    private static func isNamed(_ members: [String: JSONValue]) -> Bool {
        members.values.allSatisfy { if case .object = $0 { true } else { false } }
    }

    /// For servers that promise JSON but take no schema: the model is told. Part of the front, as it is the same each time.
    static func told(_ schema: JSONValue) -> String {
        "Answer with one JSON value that fits this JSON Schema, and nothing around it:\n"
            + String(decoding: schema.bytes, as: UTF8.self)
    }
}
