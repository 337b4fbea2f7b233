/// A word of a text as the lexicons see it.
struct Word: Equatable {
    /// Folded: lower case, without marks and apostrophes (`don't` is `dont`).
    var folded: String
    /// Offsets in Unicode scalars.
    var start: Int
    var end: Int
    /// True when a full stop, question or exclamation mark, semicolon, colon or line end stands before it.
    var opens: Bool

    var isNumber: Bool { folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }

    /// The words of a text in one walk.
    static func all(in text: String) -> [Word] {
        all(in: text.unicodeScalars)
    }

    static func all(in scalars: some Sequence<Unicode.Scalar>) -> [Word] {
        var words: [Word] = []
        var letters = ContiguousArray<UInt32>()
        var start = 0
        var end = 0
        var opens = true
        var place = 0
        func finish() {
            guard !letters.isEmpty else { return }
            words.append(Word(folded: text(letters), start: start, end: end, opens: opens))
            letters.removeAll(keepingCapacity: true)
            opens = false
        }
        for scalar in scalars {
            let wasEmpty = letters.isEmpty
            switch Folding.append(scalar, to: &letters) {
            case .letter, .digit:
                if wasEmpty { start = place }
                end = place + 1
            case .silent:
                if !wasEmpty { end = place + 1 }
            case .other:
                finish()
                if closers.contains(scalar) { opens = true }
            }
            place += 1
        }
        finish()
        return words
    }

    /// Nearly every word is of ASCII letters alone: one octet each.
    private static func text(_ letters: ContiguousArray<UInt32>) -> String {
        if letters.allSatisfy({ $0 < 0x80 }) {
            return String(unsafeUninitializedCapacity: letters.count) { buffer in
                for place in letters.indices { buffer[place] = UInt8(truncatingIfNeeded: letters[place]) }
                return letters.count
            }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: letters.lazy.compactMap(Unicode.Scalar.init))
        return text
    }

    private static let closers: Set<Unicode.Scalar> = [".", "!", "?", ";", ":", "\n", "\r", "…", "。", "？", "！"]
}
