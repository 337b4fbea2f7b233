/// What we leave on a thing at the shop, so that an action is known again: `replyd KEY piece 1`.
struct ShopifyMark: Sendable, Equatable {
    enum Kind: String, Sendable {
        /// One piece of a line, which Shopify counts as refunded.
        case piece
        /// An amount for a line; Shopify counts the piece as sold.
        case line
        case order, credit, cancel, note
        case `return`, exchange
    }

    var key: String
    var kind: Kind
    /// 0: of no one line.
    var line = 0

    var text: String { "replyd \(key) \(kind.rawValue) \(line)" }

    init(key: String, kind: Kind, line: Int = 0) {
        self.key = key
        self.kind = kind
        self.line = line
    }

    /// The first mark in a text; a person may have written around it.
    init?(in text: String?) {
        guard let text else { return nil }
        let words = text.split { $0 == " " || $0.isNewline }
        for (index, word) in words.enumerated() where word == "replyd" && index + 3 < words.count {
            guard let kind = Kind(rawValue: String(words[index + 2])), let line = Int(words[index + 3]), line >= 0
            else {
                continue
            }
            self.init(key: String(words[index + 1]), kind: kind, line: line)
            return
        }
        return nil
    }
}
