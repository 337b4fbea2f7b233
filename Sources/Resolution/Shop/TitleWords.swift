/// Words of a title or a wish, as lower-case bytes.
struct TitleWords {
    let text: [UInt8]
    let words: [[UInt8]]

    /// Words that stand in any title and name nothing.
    static let idle: Set<[UInt8]> = Set(
        ["and", "the", "for", "with", "set", "und", "der", "die", "das", "mit", "von"].map { Array($0.utf8) })

    init(_ string: String) {
        text = string.utf8.map(Self.lower)
        words = Self.all(in: text).filter(Self.isTelling)
    }

    /// All words of the text, in their order.
    var all: [[UInt8]] { Self.all(in: text) }

    /// The words of a text, A to Z in lower case.
    static func plain(_ text: String) -> [[UInt8]] { all(in: text.utf8.map(lower)) }

    static func isTelling(_ word: [UInt8]) -> Bool { word.count > 2 && !idle.contains(word) }

    private static func all(in text: [UInt8]) -> [[UInt8]] { text.split { !isLetter($0) }.map(Array.init) }

    /// How many of these words, each once, the other text holds.
    func namedIn(_ other: TitleWords) -> Int {
        Set(words).filter { word in other.words.contains { Self.isSame(word, $0) } }.count
    }

    /// Whether `code` stands in the text with no letter or digit beside it.
    func contain(code: String) -> Bool {
        let code = code.utf8.map(Self.lower)
        guard !code.isEmpty, code.count <= text.count else { return false }
        return (0...(text.count - code.count)).contains { start in
            text[start] == code[0] && text[start...].starts(with: code)
                && (start == 0 || !Self.isLetter(text[start - 1]))
                && (start + code.count == text.count || !Self.isLetter(text[start + code.count]))
        }
    }

    /// Equal, or one is the other with an ending of at most two letters (lamp, lamps; Lampe, Lampen).
    static func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
        let (short, long) = a.count < b.count ? (a, b) : (b, a)
        if short.count == long.count { return short == long }
        return short.count >= 4 && long.count - short.count <= 2 && long.starts(with: short)
    }

    /// All letters and digits of it, as if they were one word.
    var joined: [UInt8] { text.filter(Self.isLetter) }

    /// Whether a word is a compound whose last part is the other: Wristwatch, watch; Schreibtischlampe, Lampe.
    static func isCompound(_ word: [UInt8], of part: [UInt8]) -> Bool {
        guard part.count >= 5, word.count >= part.count + 3 else { return false }
        return endings.contains { ending in
            guard part.count >= ending.count + 5, part.suffix(ending.count).elementsEqual(ending) else { return false }
            let stem = part.dropLast(ending.count)
            return word.suffix(stem.count).elementsEqual(stem)
        }
    }

    /// Of a word for several of a thing, and of its cases.
    private static let endings = ["", "s", "es", "e", "n", "en", "er", "ern"].map { Array($0.utf8) }

    private static func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
    }
}
