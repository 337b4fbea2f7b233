/// What some words say of each of several items: "the pot in green, and the cup in blue" says *green* of one and *blue* of the other.
///
/// A text is cut after sentences, at commas and at words for *and*. A piece that names items is about these; one that names none goes
/// on about those before it, and what comes before all of them is about the first that is named.
struct LineWords {
    /// By line; what is said of several stands at each of them.
    private(set) var parts: [Int: String] = [:]

    init(_ text: String, about items: [Order.Item]) {
        var current: [Int] = []
        var unclaimed: [UInt8] = []
        var parts: [Int: [UInt8]] = [:]
        for piece in Self.pieces(of: Array(text.utf8)) {
            let named = NamedItems(items, in: TitleWords(String(decoding: piece, as: UTF8.self))).clear
            if !named.isEmpty { current = named }
            if current.isEmpty {
                unclaimed += piece
            } else {
                for line in current { parts[line, default: []] += unclaimed + piece }
                unclaimed = []
            }
        }
        self.parts = parts.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private static let and: Set<[UInt8]> = Set(
        ["and", "und", "et", "y", "e", "en", "sowie", "plus"].map { Array($0.utf8) })

    /// The text in pieces that are all of it.
    private static func pieces(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var cuts: Set<Int> = [text.count]
        var place = 0
        while place < text.count {
            let isLast = place + 1 == text.count
            switch text[place] {
            case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): cuts.insert(place + 1)
            // A figure has them inside: 1.5 and 1,5.
            case UInt8(ascii: "."), UInt8(ascii: ","): if isLast || isBlank(text[place + 1]) { cuts.insert(place + 1) }
            case let byte where isBlank(byte):
                let word = text[(place + 1)...].prefix { !isBlank($0) }
                if and.contains(word.map { (65...90).contains($0) ? $0 + 32 : $0 }) { cuts.insert(place) }
            default: break
            }
            place += 1
        }
        var start = 0
        return cuts.sorted().map { end in
            defer { start = end }
            return text[start..<end]
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }
}
