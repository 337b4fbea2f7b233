/// A variable of a question, as JSON.
enum ShopifyValue: Encodable, Sendable, Equatable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([ShopifyValue])
    case fields([String: ShopifyValue])
    case null

    func encode(to encoder: any Encoder) throws {
        var place = encoder.singleValueContainer()
        switch self {
        case .text(let text): try place.encode(text)
        case .number(let number): try place.encode(number)
        case .flag(let flag): try place.encode(flag)
        case .list(let list): try place.encode(list)
        case .fields(let fields): try place.encode(fields)
        case .null: try place.encodeNil()
        }
    }
}
