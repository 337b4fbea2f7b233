import Foundation

/// A schema that was read, ready to check values.
package struct CheckedSchema: Sendable, Equatable {
    private let root: JSONSchema
    private let places: [String: JSONSchema]

    /// - Throws: `SchemaProblem` for a keyword that restricts and is not known.
    package init(_ document: JSONValue) throws(SchemaProblem) {
        var reader = SchemaReader(document)
        root = try reader.read()
        places = reader.places
    }

    /// What is wrong with a value: the place and the rule, never what stands there. Nil: nothing.
    package func problem(_ value: JSONValue) -> String? {
        var check = SchemaCheck(places: places)
        let found = check.problem(value, root, "", 0)
        // Within a `not` it would have counted as right.
        return check.isExhausted ? "it takes too long to check" : found
    }
}

private struct SchemaCheck {
    let places: [String: JSONSchema]
    private var steps = 0
    private(set) var isExhausted = false

    /// Alternatives within alternatives multiply; a stranger wrote both schema and value.
    private static let mostSteps = 200_000
    private static let deepest = 200

    init(places: [String: JSONSchema]) { self.places = places }

    mutating func problem(_ value: JSONValue, _ schema: JSONSchema, _ place: String, _ depth: Int) -> String? {
        steps += 1
        guard steps <= Self.mostSteps, depth <= Self.deepest, !isExhausted else {
            isExhausted = true
            return "\(name(place)) takes too long to check"
        }
        switch schema {
        case .anything: return nil
        case .nothing: return "\(name(place)) may not be there"
        case .rules(let rules):
            for rule in rules {
                if let found = problem(value, rule, place, depth) { return found }
            }
            return nil
        }
    }

    private mutating func problem(_ value: JSONValue, _ rule: JSONSchema.Rule, _ place: String, _ depth: Int) -> String?
    {
        func wrong(_ words: String) -> String { "\(name(place)) \(words)" }
        switch (rule, value) {
        case (.types(let kinds), _):
            let isOne = kinds.contains { Self.isOf($0, value) }
            return isOne ? nil : wrong("is not of type \(kinds.map(\.rawValue).joined(separator: " or "))")
        case (.oneOfValues(let values), _): return values.contains(value) ? nil : wrong("is none of the values allowed")
        case (.required(let names), .object(let fields)):
            return names.first { fields[$0] == nil }.map { wrong("lacks `\($0)`") }
        case (.members(let named, let others), .object(let fields)):
            for name in fields.keys.sorted() {
                guard let field = fields[name] else { continue }
                // A name that the schema does not know is the sender's.
                let isKnown = named[name] != nil
                let found = problem(
                    field, named[name] ?? others, isKnown ? "\(place)/\(name)" : "\(place)/…", depth + 1)
                if let found { return found }
            }
            return nil
        case (.names(let schema), .object(let fields)):
            for name in fields.keys.sorted() where problem(.text(name), schema, place, depth + 1) != nil {
                return wrong("has a member of a name that is not allowed")
            }
            return nil
        case (.elements(let first, let rest), .list(let list)):
            for (index, one) in list.enumerated() {
                let schema = index < first.count ? first[index] : rest
                if let found = problem(one, schema, "\(place)/\(index)", depth + 1) { return found }
            }
            return nil
        case (.unique, .list(let list)):
            steps += list.count * list.count / 2
            guard steps <= Self.mostSteps else {
                isExhausted = true
                return wrong("takes too long to check")
            }
            let isUnique = !list.indices.contains { list[..<$0].contains(list[$0]) }
            return isUnique ? nil : wrong("holds something twice")
        case (.count(.members, let least, let most), .object(let fields)):
            return (least...most).contains(fields.count) ? nil : wrong("has too few or too many members")
        case (.count(.elements, let least, let most), .list(let list)):
            return (least...most).contains(list.count) ? nil : wrong("has too few or too many elements")
        case (.count(.characters, let least, let most), .text(let text)):
            // 6.3.1: characters as RFC 8259 has them.
            return (least...most).contains(text.unicodeScalars.count) ? nil : wrong("is too short or too long")
        case (.number(let comparison, let limit), .number(let number)):
            return Self.fits(number, comparison, limit) ? nil : wrong("is against \(comparison.rawValue)")
        case (.pattern(let pattern), .text(let text)):
            return pattern.matches(text) ? nil : wrong("is not of the form asked for")
        case (.reference(let pointer), _):
            guard let schema = places[pointer] else { return wrong("cannot be checked") }
            return problem(value, schema, place, depth + 1)
        default: return alternatives(value, rule, place, depth)
        }
    }

    private mutating func alternatives(_ value: JSONValue, _ rule: JSONSchema.Rule, _ place: String, _ depth: Int)
        -> String?
    {
        func count(_ schemas: [JSONSchema]) -> Int {
            schemas.count { problem(value, $0, place, depth + 1) == nil }
        }
        switch rule {
        case .all(let schemas):
            for schema in schemas {
                if let found = problem(value, schema, place, depth + 1) { return found }
            }
            return nil
        case .any(let schemas): return count(schemas) > 0 ? nil : "\(name(place)) fits none of what is allowed"
        case .one(let schemas):
            return count(schemas) == 1 ? nil : "\(name(place)) fits none, or more than one, of what is allowed"
        case .none(let schema): return count([schema]) == 0 ? nil : "\(name(place)) is what it may not be"
        default: return nil
        }
    }

    private func name(_ place: String) -> String { place.isEmpty ? "it" : "`\(place)`" }

    private static func isOf(_ kind: JSONSchema.Kind, _ value: JSONValue) -> Bool {
        switch (kind, value) {
        case (.null, .null), (.boolean, .flag), (.object, .object), (.array, .list), (.number, .number),
            (.string, .text):
            true
        // 4.2.3: a number with a zero fraction is an integer.
        case (.integer, .number(let number)): isWhole(number)
        default: false
        }
    }

    private static func isWhole(_ number: Decimal) -> Bool {
        var (from, whole) = (number, Decimal())
        NSDecimalRound(&whole, &from, 0, .down)
        return whole == number
    }

    private static func fits(_ number: Decimal, _ comparison: JSONSchema.Comparison, _ limit: Decimal) -> Bool {
        switch comparison {
        case .atLeast: number >= limit
        case .atMost: number <= limit
        case .above: number > limit
        case .below: number < limit
        case .multiple: isWhole(number / limit)
        }
    }
}
