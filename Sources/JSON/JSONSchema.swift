import Foundation

/// Why a schema cannot be used. Names keywords and places, never values.
package struct SchemaProblem: Error, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}

/// The part of JSON Schema 2020-12 that tools' schemas use (https://json-schema.org/draft/2020-12/json-schema-validation).
///
/// A keyword that it does not know may restrict what is allowed, so the schema is refused: what cannot be checked is not said to
/// be right. What only describes is left out, `format` too (7.2.1: it is an annotation unless a vocabulary says otherwise).
indirect enum JSONSchema: Sendable, Equatable {
    /// `true` and `false`.
    case anything, nothing
    case rules([Rule])

    enum Rule: Sendable, Equatable {
        case types([Kind])
        case oneOfValues([JSONValue])
        case required([String])
        case members([String: JSONSchema], others: JSONSchema)
        case names(JSONSchema)
        case elements(first: [JSONSchema], rest: JSONSchema)
        case unique
        /// Of members, elements or characters.
        case count(Counted, atLeast: Int, atMost: Int)
        case number(Comparison, Decimal)
        case pattern(TextPattern)
        case all([JSONSchema]), any([JSONSchema]), one([JSONSchema]), none(JSONSchema)
        /// A place in the same document, by its pointer.
        case reference(String)
    }

    enum Kind: String, Sendable, CaseIterable { case null, boolean, object, array, number, string, integer }
    enum Counted: Sendable { case members, elements, characters }
    enum Comparison: String, Sendable, CaseIterable {
        case atLeast = "minimum"
        case atMost = "maximum"
        case above = "exclusiveMinimum"
        case below = "exclusiveMaximum"
        case multiple = "multipleOf"
    }
}

/// Reads a schema; what it refers to within itself, too.
struct SchemaReader {
    private let document: JSONValue
    private(set) var places: [String: JSONSchema] = [:]
    private var schemas = 0

    /// Nested schemas, and schemas altogether: a stranger wrote them.
    private static let deepest = 32
    private static let most = 5_000

    private static let describing: Set<String> = [
        "title", "description", "default", "examples", "example", "deprecated", "readOnly", "writeOnly", "$comment",
        "$schema",
        "$id", "$defs", "definitions", "format", "contentMediaType", "contentEncoding", "discriminator", "enumNames",
    ]

    init(_ document: JSONValue) { self.document = document }

    /// - Throws: `SchemaProblem`.
    mutating func read() throws(SchemaProblem) -> JSONSchema { try schema(document, "#", 0) }

    private mutating func schema(_ value: JSONValue, _ place: String, _ depth: Int) throws(SchemaProblem) -> JSONSchema
    {
        schemas += 1
        guard depth <= Self.deepest, schemas <= Self.most else {
            throw SchemaProblem("the schema is nested too deeply or too large")
        }
        switch value {
        case .flag(let flag): return flag ? .anything : .nothing
        case .object(let fields):
            var rules: [JSONSchema.Rule] = []
            for keyword in fields.keys.sorted() {
                guard let value = fields[keyword] else { continue }
                if let rule = try rule(keyword, value, fields, place, depth) { rules.append(rule) }
            }
            return rules.isEmpty ? .anything : .rules(rules)
        default: throw SchemaProblem("\(place) is no schema")
        }
    }

    private mutating func rule(
        _ keyword: String, _ value: JSONValue, _ fields: [String: JSONValue], _ place: String, _ depth: Int
    ) throws(SchemaProblem) -> JSONSchema.Rule? {
        let here = "\(place)/\(Self.escaped(keyword))"
        switch keyword {
        case "type":
            let names = if case .list(let list) = value { list } else { [value] }
            let kinds = names.compactMap {
                if case .text(let name) = $0 { JSONSchema.Kind(rawValue: name) } else { nil }
            }
            guard !kinds.isEmpty, kinds.count == names.count else { throw SchemaProblem("\(here) names no known type") }
            return .types(kinds)
        case "const": return .oneOfValues([value])
        case "enum":
            guard case .list(let values) = value, !values.isEmpty else { throw SchemaProblem("\(here) is no list") }
            return .oneOfValues(values)
        case "required": return .required(try texts(value, here))
        case "properties":
            guard case .object(let named) = value else { throw SchemaProblem("\(here) is no object") }
            var members: [String: JSONSchema] = [:]
            for (name, one) in named { members[name] = try schema(one, "\(here)/\(Self.escaped(name))", depth + 1) }
            let others = try fields["additionalProperties"].map { other throws(SchemaProblem) in
                try schema(other, "\(place)/additionalProperties", depth + 1)
            }
            return .members(members, others: others ?? .anything)
        case "additionalProperties":
            return fields["properties"] == nil ? .members([:], others: try schema(value, here, depth + 1)) : nil
        case "propertyNames": return .names(try schema(value, here, depth + 1))
        case "items", "prefixItems":
            if keyword == "items", fields["prefixItems"] != nil { return nil }
            guard keyword == "prefixItems" else {
                return .elements(first: [], rest: try schema(value, here, depth + 1))
            }
            let rest = try fields["items"].map { rest throws(SchemaProblem) in
                try schema(rest, "\(place)/items", depth + 1)
            }
            return .elements(first: try schemas(value, here, depth), rest: rest ?? .anything)
        case "uniqueItems":
            guard case .flag(let flag) = value else { throw SchemaProblem("\(here) is neither true nor false") }
            return flag ? .unique : nil
        case "minProperties": return .count(.members, atLeast: try count(value, here), atMost: .max)
        case "maxProperties": return .count(.members, atLeast: 0, atMost: try count(value, here))
        case "minItems": return .count(.elements, atLeast: try count(value, here), atMost: .max)
        case "maxItems": return .count(.elements, atLeast: 0, atMost: try count(value, here))
        case "minLength": return .count(.characters, atLeast: try count(value, here), atMost: .max)
        case "maxLength": return .count(.characters, atLeast: 0, atMost: try count(value, here))
        case "pattern":
            guard case .text(let text) = value, let pattern = TextPattern(text) else {
                throw SchemaProblem("\(here) is a regular expression that replyd cannot check")
            }
            return .pattern(pattern)
        case "allOf": return .all(try schemas(value, here, depth))
        case "anyOf": return .any(try schemas(value, here, depth))
        case "oneOf": return .one(try schemas(value, here, depth))
        case "not": return .none(try schema(value, here, depth + 1))
        case "$ref": return try reference(value, here, depth)
        default:
            if let comparison = JSONSchema.Comparison(rawValue: keyword) {
                guard case .number(let number) = value, comparison != .multiple || number > 0 else {
                    throw SchemaProblem("\(here) is no number that it can be")
                }
                return .number(comparison, number)
            }
            // `x-mcp-header` asks for header fields that replyd does not send.
            let isOwn = keyword.utf8.starts(with: "x-".utf8) && keyword != "x-mcp-header"
            guard Self.describing.contains(keyword) || isOwn else {
                throw SchemaProblem("\(here) is a keyword that replyd cannot check")
            }
            return nil
        }
    }

    private mutating func reference(_ value: JSONValue, _ here: String, _ depth: Int) throws(SchemaProblem)
        -> JSONSchema.Rule
    {
        guard case .text(let pointer) = value, pointer.utf8.first == UInt8(ascii: "#"),
            let target = Self.at(pointer, document)
        else { throw SchemaProblem("\(here) leads out of the schema, or nowhere") }
        if places[pointer] == nil {
            // Before it is read: it may refer to itself.
            places[pointer] = .anything
            places[pointer] = try schema(target, pointer, depth + 1)
        }
        return .reference(pointer)
    }

    /// RFC 6901, 4.
    private static func at(_ pointer: String, _ document: JSONValue) -> JSONValue? {
        guard pointer.utf8.count > 1 else { return document }
        guard pointer.utf8.starts(with: "#/".utf8) else { return nil }
        var value = document
        for part in String(pointer.dropFirst(2)).split(separator: "/", omittingEmptySubsequences: false) {
            let name = String(part).replacing("~1", with: "/").replacing("~0", with: "~")
            switch value {
            case .object(let fields):
                guard let next = fields[name] else { return nil }
                value = next
            case .list(let list):
                guard let index = Int(name), list.indices.contains(index) else { return nil }
                value = list[index]
            default: return nil
            }
        }
        return value
    }

    private mutating func schemas(_ value: JSONValue, _ here: String, _ depth: Int) throws(SchemaProblem)
        -> [JSONSchema]
    {
        guard case .list(let list) = value, !list.isEmpty else { throw SchemaProblem("\(here) is no list of schemas") }
        var read: [JSONSchema] = []
        for (index, one) in list.enumerated() { read.append(try schema(one, "\(here)/\(index)", depth + 1)) }
        return read
    }

    private func texts(_ value: JSONValue, _ here: String) throws(SchemaProblem) -> [String] {
        let texts = value.list.compactMap { if case .text(let text) = $0 { text } else { nil } }
        guard case .list(let list) = value, list.count == texts.count else {
            throw SchemaProblem("\(here) is no list of names")
        }
        return texts
    }

    private func count(_ value: JSONValue, _ here: String) throws(SchemaProblem) -> Int {
        guard case .number = value, let count = value.number, count >= 0 else {
            throw SchemaProblem("\(here) is no count")
        }
        return count
    }

    private static func escaped(_ name: String) -> String {
        name.replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
