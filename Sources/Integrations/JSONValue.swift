import Foundation

/// What a system answered, as it came: some name a number as text, and text as a number.
enum JSONValue: Decodable, Sendable, Equatable {
    case null
    case flag(Bool)
    case number(Double)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// Nil for bytes that are no JSON.
    init?(_ bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return nil }
        self = value
    }

    init(from decoder: any Decoder) throws {
        let place = try decoder.singleValueContainer()
        if place.decodeNil() {
            self = .null
        } else if let flag = try? place.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? place.decode(Double.self) {
            self = .number(number)
        } else if let text = try? place.decode(String.self) {
            self = .text(text)
        } else if let list = try? place.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try place.decode([String: JSONValue].self))
        }
    }

    subscript(name: String) -> JSONValue? {
        guard case .object(let fields) = self else { return nil }
        return fields[name]
    }

    var list: [JSONValue] {
        guard case .list(let list) = self else { return [] }
        return list
    }

    /// Text, or a whole number as text.
    var text: String? {
        switch self {
        case .text(let text): text
        case .number(let number): Int(exactly: number).map { String($0) }
        default: nil
        }
    }

    var number: Int? { text.flatMap { Int($0) } }
}

extension [String: any Encodable & Sendable] {
    /// With keys in order: the same request is the same bytes.
    func json() -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let named = mapValues { AnyValue(value: $0) }
        return (try? encoder.encode(named)).map { Array($0) } ?? []
    }
}

private struct AnyValue: Encodable {
    let value: any Encodable & Sendable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}
