package import Reply
import Understanding

/// How an answer has to sound: its language, its form of address, its length.
package struct Manner: Sendable, Equatable {
    /// ISO 639-1.
    package var language: String
    package var formality: Formality?

    package init(language: String, formality: Formality? = nil) {
        self.language = language
        self.formality = formality
    }

    static let mostParagraphs = 6
    /// In characters.
    static let longestParagraph = 900
    static let longest = 2_000
    /// Fewer words show no language.
    private static let leastWords = 8

    /// - Parameter known: what facts and passages say, with the brand: its capitals are no shouting.
    func check(_ text: String, knowing known: String) throws(Refusal) {
        guard text.unicodeScalars.count <= Self.longest else {
            throw Refusal("the answer is longer than \(Self.longest) characters.")
        }
        let words = text.unicodeScalars.split { !Self.isLetter($0) && $0 != "'" }
        let found = Understanding.language(of: text)
        // A short text shows no language; what is shown must be the one asked for.
        if let found, !found.utf8.elementsEqual(language.utf8) {
            throw Refusal("the answer is not in the language asked for.")
        }
        if found == nil, words.count >= Self.leastWords {
            throw Refusal("the answer is not plainly in the language asked for.")
        }
        if text.utf8.count(where: { $0 == UInt8(ascii: "!") }) > 1 {
            throw Refusal("the answer holds more than one exclamation mark.")
        }
        let shouted = words.filter(Self.isShouted)
        if !shouted.isEmpty {
            let allowed = known.unicodeScalars.split { !Self.isLetter($0) }
            guard shouted.allSatisfy({ word in allowed.contains { $0.elementsEqual(word) } }) else {
                throw Refusal("the answer writes a word in capitals.")
            }
        }
        if text.unicodeScalars.contains(where: { !$0.isASCII && $0.properties.isEmojiPresentation }) {
            throw Refusal("the answer holds an emoji.")
        }
        if let formality, let wrong = Self.pronouns[language]?[formality] {
            let folded = Vows.folded(text)
            if wrong.contains(where: { contains(folded, " \($0) ") }) {
                throw Refusal("the answer addresses the customer in the wrong form.")
            }
        }
    }

    private static func isShouted(_ word: Substring.UnicodeScalarView) -> Bool {
        word.count > 3 && word.allSatisfy { $0.properties.isUppercase }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x61...0x7A).contains(scalar.value | 0x20) }
        return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
    }

    /// What must not be said to whom is addressed formally, and informally. Words that mean something else, too, are left out.
    private static let pronouns: [String: [Formality: [String]]] = [
        "de": [
            .formal: ["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "euch", "euer", "eure"],
            .informal: ["ihnen"],
        ],
        "fr": [.formal: ["tu", "toi", "tes"], .informal: ["vous", "votre", "vos"]],
        "es": [.formal: ["tú", "tu", "tus", "ti", "contigo"], .informal: ["usted", "ustedes"]],
        "it": [.formal: ["tu", "ti", "tuo", "tua", "tuoi", "tue"], .informal: ["voi", "vostro", "vostra"]],
        "nl": [.formal: ["je", "jij", "jou", "jouw", "jullie"], .informal: ["u", "uw"]],
    ]
}
