package import Foundation

/// What a system answered, as it came: some name a number as text, and text as a number.
///
/// Numbers are exact: 49.00 is 4900 hundredths, never a floating-point neighbour. Past 38 digits they are cut, which no reader of
/// money may take.
package enum JSONValue: Codable, Sendable, Equatable {
    case null
    case flag(Bool)
    case number(Decimal)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    /// Nil for bytes that are no JSON.
    package init?(_ bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else { return nil }
        self = value
    }

    package init(from decoder: any Decoder) throws {
        let place = try decoder.singleValueContainer()
        if place.decodeNil() {
            self = .null
        } else if let flag = try? place.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? place.decode(Decimal.self) {
            self = .number(number)
        } else if let text = try? place.decode(String.self) {
            self = .text(text)
        } else if let list = try? place.decode([JSONValue].self) {
            self = .list(list)
        } else {
            self = .object(try place.decode([String: JSONValue].self))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var place = encoder.singleValueContainer()
        switch self {
        case .null: try place.encodeNil()
        case .flag(let flag): try place.encode(flag)
        case .number(let number): try place.encode(number)
        case .text(let text): try place.encode(text)
        case .list(let list): try place.encode(list)
        case .object(let fields): try place.encode(fields)
        }
    }

    /// With keys in order: the same value is the same bytes.
    package var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) } ?? []
    }

    package subscript(name: String) -> JSONValue? {
        guard case .object(let fields) = self else { return nil }
        return fields[name]
    }

    package var list: [JSONValue] {
        guard case .list(let list) = self else { return [] }
        return list
    }

    /// Text, or a whole number as text.
    package var text: String? {
        switch self {
        case .text(let text): text
        // A whole number of Decimal is written without a point and without an exponent.
        case .number(let number): Int("\(number)").map { String($0) }
        default: nil
        }
    }

    package var number: Int? { text.flatMap { Int($0) } }
}

extension [String: any Encodable & Sendable] {
    /// With keys in order: the same request is the same bytes.
    package func json() -> [UInt8] {
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
