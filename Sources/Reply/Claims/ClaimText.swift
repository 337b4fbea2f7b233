/// A text as claims are searched in: look-alikes folded, cut into sentences and words.
///
/// Characters that cannot be seen are dropped and digits of every script become 0 to 9, so that no spelling of a number
/// escapes. Currency signs become the currency's code.
struct ClaimText {
    struct Word: Equatable {
        /// Without punctuation around it; A to Z in lower case.
        let bytes: [UInt8]
        /// The same as text.
        let text: String
        /// As written.
        let shown: String
        /// Whether the word before it stands beside it with nothing but blanks between them.
        let isJoined: Bool
        /// Whether a comma, a bracket or a dash stands before it.
        let beginsClause: Bool
        /// Whether it holds an ASCII byte that is no letter: a digit, a point, a hyphen.
        let hasSign: Bool

        init(_ written: ArraySlice<UInt8>, isJoined: Bool, beginsClause: Bool) {
            bytes = written.map(lowercasedASCII)
            text = String(decoding: bytes, as: UTF8.self)
            shown = String(decoding: written, as: UTF8.self)
            self.isJoined = isJoined
            self.beginsClause = beginsClause
            hasSign = written.contains { $0 < 0x80 && !isASCIILetter($0) }
        }
    }

    struct Sentence: Equatable {
        var words: [Word]
        var isQuestion = false

        var shown: String { words.map(\.shown).joined(separator: " ") }
    }

    private(set) var sentences: [Sentence] = []

    init(_ text: String) {
        var current = Sentence(words: [])
        var isJoined = false
        var beginsClause = true
        func close(_ isQuestion: Bool) {
            current.isQuestion = isQuestion
            if !current.words.isEmpty { sentences.append(current) }
            current = Sentence(words: [])
            isJoined = false
            beginsClause = true
        }
        for line in Self.folded(text).split(separator: Self.newline) {
            for chunk in line.split(separator: Self.blank) {
                var word = chunk
                while let first = word.first, Self.isPunctuation(first) || Self.isSign(first) {
                    isJoined = false
                    beginsClause = beginsClause || !Self.isSign(first)
                    word = word.dropFirst()
                }
                // French sets a blank before it: `C'est fait : …`, `… ?`
                if word.isEmpty, chunk.contains(where: Self.endsSentence) {
                    close(chunk.contains(UInt8(ascii: "?")))
                    continue
                }
                var trailing: [UInt8] = []
                while let last = word.last, Self.isPunctuation(last) || last == UInt8(ascii: "-") {
                    trailing.append(last)
                    word.removeLast()
                }
                if !word.isEmpty {
                    current.words.append(Word(word, isJoined: isJoined, beginsClause: beginsClause))
                    isJoined = true
                    beginsClause = false
                }
                // `23. November`: an ordinal ends no sentence.
                let isOrdinal = trailing == [UInt8(ascii: ".")] && word.count <= 2 && word.allSatisfy(isASCIIDigit)
                if !isOrdinal, trailing.contains(where: Self.endsSentence) {
                    close(trailing.contains(UInt8(ascii: "?")))
                } else if trailing.contains(where: { $0 != UInt8(ascii: "%") }) {
                    isJoined = false
                    beginsClause = true
                }
            }
            close(false)
        }
    }

    private static let newline = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")

    private static func isPunctuation(_ byte: UInt8) -> Bool { punctuation[Int(byte)] }

    private static func isSign(_ byte: UInt8) -> Bool { signBytes[Int(byte)] }

    private static func endsSentence(_ byte: UInt8) -> Bool { ends[Int(byte)] }

    private static let punctuation = table("()[]{}<>\"',;:!?*_|.%")
    private static let signBytes = table("#+-~=")
    private static let ends = table(".!?:")

    private static func table(_ bytes: String) -> [Bool] {
        var table = [Bool](repeating: false, count: 256)
        for byte in bytes.utf8 { table[Int(byte)] = true }
        return table
    }

    private static func folded(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                if byte == UInt8(ascii: "$") {
                    result += " USD ".utf8
                    continue
                }
                result.append(byte == newline || byte == 13 ? newline : byte < 32 || byte == 127 ? blank : byte)
                continue
            }
            if let sign = signs[scalar] {
                result += sign.utf8
                continue
            }
            let properties = scalar.properties
            switch properties.generalCategory {
            case .format, .control: continue
            case .lineSeparator, .paragraphSeparator: result.append(newline)
            case .spaceSeparator: result.append(blank)
            case .dashPunctuation: result.append(UInt8(ascii: "-"))
            case .initialPunctuation, .finalPunctuation, .openPunctuation, .closePunctuation:
                result.append(UInt8(ascii: "\""))
            default:
                if let value = properties.numericValue, properties.numericType != .numeric, value >= 0, value < 100 {
                    result += String(Int(value)).utf8
                } else {
                    result += UTF8.encode(scalar).map(Array.init) ?? []
                }
            }
        }
        return result
    }

    private static let signs: [Unicode.Scalar: String] = [
        "\u{20AC}": " EUR ", "\u{A3}": " GBP ", "\u{A5}": " JPY ", "\u{2019}": "'", "\u{2018}": "'", "\u{2014}": " , ",
        "\u{2026}": ".", "\u{FF0E}": ".", "\u{FF0C}": ",", "\u{FF20}": "@", "\u{FF0F}": "/", "\u{3002}": ".",
    ]
}
