import JSON
import Yams

extension JSONValue {
    /// The first document of YAML, as JSON; nil for what is none. A key that is no plain word is left out.
    package init?(yaml bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), let node = try? Yams.compose(yaml: text) else {
            return nil
        }
        self.init(node, depth: 0)
    }

    /// Numbers and truth values that are not quoted, everything else as text.
    init(_ node: Node, depth: Int) {
        // Deeper than any document that a person would read.
        guard depth < 100 else {
            self = .null
            return
        }
        switch node {
        case .mapping(let mapping):
            var fields: [String: JSONValue] = [:]
            for (key, value) in mapping {
                if case .scalar(let scalar) = key { fields[scalar.string] = JSONValue(value, depth: depth + 1) }
            }
            self = .object(fields)
        case .sequence(let list): self = .list(list.map { JSONValue($0, depth: depth + 1) })
        case .scalar(let scalar): self.init(scalar)
        case .alias: self = .null
        }
    }

    private init(_ scalar: Node.Scalar) {
        self = .text(scalar.string)
        guard scalar.style == .plain else { return }
        switch scalar.string {
        case "", "~", "null": self = .null
        case "true": self = .flag(true)
        case "false": self = .flag(false)
        default:
            let bytes = Array(scalar.string.utf8)
            guard let first = bytes.first, (48...57).contains(first) || first == UInt8(ascii: "-"),
                let number = JSONValue(bytes), case .number = number
            else { return }
            self = number
        }
    }
}
