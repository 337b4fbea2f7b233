package import JSON

/// JSON with holes: a text that is `{{order.number}}` and nothing else is replaced by that value, as a JSON value. Nothing is
/// ever written into the middle of a text, so a value can end neither a string nor an address.
///
/// A field or an item whose value is not there (an order's line when all of the order is meant) is left out.
package struct ToolTemplate: Sendable, Equatable {
    package let value: JSONValue
    /// The names in it.
    package let names: Set<String>

    /// - Throws: `ToolTableProblem` for a hole inside of a text, and for one whose braces do not fit.
    package init(_ value: JSONValue) throws(ToolTableProblem) {
        self.value = value
        var found: Set<String> = []
        try Self.collect(value, depth: 0, &found)
        names = found
    }

    package static let empty = ToolTemplate(nothing: ())

    private init(nothing: Void) {
        value = .object([:])
        names = []
    }

    /// Filled in. Names without a value are left out with their field.
    func filled(_ values: [String: JSONValue]) -> JSONValue { Self.fill(value, values) ?? .null }

    private static func collect(_ value: JSONValue, depth: Int, _ found: inout Set<String>) throws(ToolTableProblem) {
        guard depth < 32 else { throw ToolTableProblem("the arguments are nested too deeply") }
        switch value {
        case .text(let text):
            if let name = try hole(text) { found.insert(name) }
        case .list(let list): for one in list { try collect(one, depth: depth + 1, &found) }
        case .object(let fields):
            for (name, one) in fields {
                guard try hole(name) == nil else {
                    throw ToolTableProblem("`\(name)`: the name of an argument cannot be a value")
                }
                try collect(one, depth: depth + 1, &found)
            }
        case .null, .flag, .number: break
        }
    }

    /// The name in `{{name}}`; nil for a text without braces.
    static func hole(_ text: String) throws(ToolTableProblem) -> String? {
        guard text.contains("{{") || text.contains("}}") else { return nil }
        let name = text.dropFirst(2).dropLast(2)
        guard text.hasPrefix("{{"), text.hasSuffix("}}"), isName(name) else {
            throw ToolTableProblem(
                "`\(text)`: a value stands alone, as in `{{order.number}}`; it is never written into another text")
        }
        return String(name)
    }

    static func isName(_ name: some StringProtocol) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || "._".utf8.contains($0) }
    }

    private static func fill(_ value: JSONValue, _ values: [String: JSONValue]) -> JSONValue? {
        switch value {
        case .text(let text):
            guard let name = (try? hole(text)) ?? nil else { return value }
            return values[name]
        case .list(let list): return .list(list.compactMap { fill($0, values) })
        case .object(let fields): return .object(fields.compactMapValues { fill($0, values) })
        case .null, .flag, .number: return value
        }
    }
}

/// What is wrong with what the operator declared, in words for the operator.
package struct ToolTableProblem: Error, Sendable, Equatable, CustomStringConvertible {
    package var description: String

    package init(_ description: String) { self.description = description }
}
