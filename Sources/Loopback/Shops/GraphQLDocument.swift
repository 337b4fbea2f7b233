import Foundation

/// As much of a GraphQL document (https://spec.graphql.org/October2021/) as a fake needs: one operation, its fields with
/// arguments in which variables are filled in, directives and fragments. Answers hold what was selected and nothing else.
struct GraphQLDocument {
    struct Field {
        var key: String
        var name: String
        var arguments: [String: Any]
        var directives: [String: [String: Any]]
        var selection: [Node]
    }

    indirect enum Node {
        case field(Field)
        case spread(String)
        case inline(type: String, [Node])
    }

    struct Wrong: Error { var message: String }

    /// A field of an object that depends on its arguments.
    typealias Resolver = ([String: Any]) -> Any

    private(set) var isMutation = false
    private(set) var roots: [Field] = []
    private var fragments: [String: [Node]] = [:]
    private var tokens: [String]
    private var place = 0
    private let variables: [String: Any]

    init(_ text: String, operation: String?, variables: [String: Any]) throws(Wrong) {
        tokens = Self.tokens(text)
        self.variables = variables
        var isFound = false
        while place < tokens.count {
            let word = next()
            if word == "fragment" {
                let name = next()
                place += 2
                fragments[name] = try selection()
                continue
            }
            guard ["query", "mutation", "{"].contains(word) else { throw Wrong(message: "unexpected \(word)") }
            var name: String?
            if word == "{" { place -= 1 } else if peek != "{", peek != "(" { name = next() }
            if peek == "(" { skipParentheses() }
            let nodes = try selection()
            guard operation == nil || name == operation else { continue }
            isFound = true
            isMutation = word == "mutation"
            roots = nodes.compactMap { if case .field(let field) = $0 { field } else { nil } }
        }
        guard isFound else { throw Wrong(message: "No operation named \(operation ?? "")") }
    }

    /// What was selected of a value; a field that it does not have is wrong.
    func selected(_ nodes: [Node], of value: Any) throws(Wrong) -> Any {
        if value is NSNull || nodes.isEmpty { return value }
        if let list = value as? [Any] {
            var chosen: [Any] = []
            for one in list { chosen.append(try selected(nodes, of: one)) }
            return chosen
        }
        guard let object = value as? [String: Any] else { throw Wrong(message: "a scalar has no fields") }
        var chosen: [String: Any] = [:]
        for node in nodes {
            let more: [String: Any]
            switch node {
            case .field(let field):
                guard var found = object[field.name] else { throw Wrong(message: "no field \(field.name)") }
                if let resolver = found as? Resolver { found = resolver(field.arguments) }
                if field.selection.isEmpty, found is [String: Any] || found is [[String: Any]] {
                    throw Wrong(message: "\(field.name) needs a selection")
                }
                more = [field.key: try selected(field.selection, of: found)]
            case .spread(let name):
                guard let nodes = fragments[name] else { throw Wrong(message: "no fragment \(name)") }
                more = try selected(nodes, of: value) as? [String: Any] ?? [:]
            case .inline(let type, let nodes):
                guard object["__typename"] as? String == type else { continue }
                more = try selected(nodes, of: value) as? [String: Any] ?? [:]
            }
            chosen.merge(more) { _, new in new }
        }
        return chosen
    }

    private var peek: String { place < tokens.count ? tokens[place] : "" }

    private mutating func next() -> String {
        defer { place += 1 }
        return peek
    }

    private mutating func skipParentheses() {
        var depth = 0
        repeat {
            let word = next()
            if word == "(" { depth += 1 } else if word == ")" { depth -= 1 }
        } while depth > 0 && place < tokens.count
    }

    private mutating func selection() throws(Wrong) -> [Node] {
        guard next() == "{" else { throw Wrong(message: "expected {") }
        var nodes: [Node] = []
        while peek != "}" {
            guard place < tokens.count else { throw Wrong(message: "unexpected end") }
            if peek == "..." {
                place += 1
                if peek == "on" {
                    place += 1
                    let type = next()
                    nodes.append(.inline(type: type, try selection()))
                } else {
                    nodes.append(.spread(next()))
                }
                continue
            }
            var name = next()
            let key = name
            if peek == ":" {
                place += 1
                name = next()
            }
            let arguments = peek == "(" ? try arguments() : [:]
            var directives: [String: [String: Any]] = [:]
            while peek == "@" {
                place += 1
                let directive = next()
                directives[directive] = peek == "(" ? try self.arguments() : [:]
            }
            let inner = peek == "{" ? try selection() : []
            nodes.append(
                .field(
                    Field(key: key, name: name, arguments: arguments, directives: directives, selection: inner)))
        }
        place += 1
        return nodes
    }

    private mutating func arguments() throws(Wrong) -> [String: Any] { try pairs(until: ")") }

    private mutating func pairs(until end: String) throws(Wrong) -> [String: Any] {
        place += 1
        var pairs: [String: Any] = [:]
        while peek != end {
            let name = next()
            guard next() == ":" else { throw Wrong(message: "expected :") }
            pairs[name] = try value()
        }
        place += 1
        return pairs
    }

    private mutating func value() throws(Wrong) -> Any {
        let word = next()
        switch word {
        case "$": return variables[next()] ?? NSNull()
        case "{":
            place -= 1
            return try pairs(until: "}")
        case "[":
            var list: [Any] = []
            while peek != "]" { list.append(try value()) }
            place += 1
            return list
        case "true": return true
        case "false": return false
        case "null": return NSNull()
        default:
            if word.hasPrefix("\"") { return String(word.dropFirst()) }
            guard !word.isEmpty else { throw Wrong(message: "unexpected end") }
            return Int(word) ?? word
        }
    }

    /// Strings begin with their quote and end without it.
    private static func tokens(_ text: String) -> [String] {
        var tokens: [String] = []
        var rest = Array(text.unicodeScalars)[...]
        func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
            scalar == "_" || scalar == "-" || scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
        }
        while let first = rest.first {
            if isOfWord(first) {
                let word = rest.prefix(while: isOfWord)
                tokens.append(String(String.UnicodeScalarView(word)))
                rest = rest.dropFirst(word.count)
            } else if first == "\"" {
                let word = rest.dropFirst().prefix { $0 != "\"" }
                tokens.append("\"" + String(String.UnicodeScalarView(word)))
                rest = rest.dropFirst(word.count + 2)
            } else if first == "." {
                tokens.append("...")
                rest = rest.dropFirst(3)
            } else {
                if "{}()[]:$@!".unicodeScalars.contains(first) { tokens.append(String(first)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }
}
