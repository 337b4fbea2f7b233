/// A yes or no that cannot be read otherwise, and the word it stands in.
struct ExplicitAnswer: Equatable {
    var isYes: Bool
    /// Offsets in Unicode scalars.
    var start: Int
    var end: Int

    /// Nil unless the author says yes or no in English or German and puts nothing against it: a question mark, a
    /// negation or a condition anywhere makes a yes none.
    init?(in text: String) {
        let words = Self.words(of: text)
        let first = words.prefix(8)
        let isDoubtful = words.contains { Self.doubts.contains($0.text) } || text.utf8.contains(UInt8(ascii: "?"))
        if let yes = Self.yes(in: first) {
            guard !isDoubtful else { return nil }
            self.init(isYes: true, word: yes)
        } else if let no = first.first(where: { Self.noes.contains($0.text) }) {
            self.init(isYes: false, word: no)
        } else {
            return nil
        }
    }

    private init(isYes: Bool, word: Word) {
        self.isYes = isYes
        self.start = word.start
        self.end = word.end
    }

    private struct Word {
        var text: String
        var start: Int
        var end: Int
    }

    private static let yeses: Set<String> = ["yes", "yep", "yeah", "yup", "ja", "jawohl", "jep", "einverstanden"]
    /// A yes as the first word only: later they mean something else ("make sure").
    private static let openers: Set<String> = [
        "ok", "okay", "sure", "correct", "confirmed", "agreed", "klar", "gerne", "genau", "richtig", "stimmt", "passt",
        "bestätigt", "absolutely",
    ]
    private static let pairs: Set<String> = [
        "i confirm", "i agree", "go ahead", "please do", "ich bestätige", "das stimmt", "das passt",
    ]
    private static let noes: Set<String> = ["no", "nope", "nein", "nicht", "not", "don't", "dont", "never", "nee"]
    private static let doubts: Set<String> = noes.union([
        "but", "however", "wait", "instead", "unless", "if", "except", "aber", "jedoch", "warte", "warten",
        "stattdessen", "sondern", "falls", "wenn", "außer", "kein", "keine", "keinen", "wrong", "falsch", "can't",
        "cannot", "doesn't", "isn't", "won't",
    ])

    private static func yes(in words: ArraySlice<Word>) -> Word? {
        if let word = words.first(where: { yeses.contains($0.text) }) { return word }
        if let word = words.first, openers.contains(word.text) { return word }
        for (a, b) in zip(words, words.dropFirst()) where pairs.contains("\(a.text) \(b.text)") {
            return Word(text: a.text, start: a.start, end: b.end)
        }
        return nil
    }

    /// Letters and apostrophes, with the offsets they stand at; A to Z in lower case.
    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var current = ""
        var start = 0
        var offset = 0
        for scalar in text.unicodeScalars.prefix(4_000) {
            if isLetter(scalar) {
                if current.isEmpty { start = offset }
                current.unicodeScalars.append(folded(scalar))
            } else if !current.isEmpty {
                words.append(Word(text: current, start: start, end: offset))
                current = ""
            }
            offset += 1
        }
        if !current.isEmpty { words.append(Word(text: current, start: start, end: offset)) }
        return words
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.properties.isAlphabetic
    }

    /// Typographic apostrophes become plain ones.
    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar == "\u{2019}" { return "'" }
        return ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
}
