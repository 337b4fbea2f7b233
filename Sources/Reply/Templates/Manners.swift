/// What is wrong with a text by the voice: a word to avoid, the other form of address, an emoji too many.
package struct Manners: Sendable {
    package enum Fault: Equatable, Sendable {
        case avoided(String)
        /// The word that belongs to the other form.
        case address(String)
        case emoji(String)
    }

    private let avoided: [String]
    private let strangers: Set<String>
    private let areCapitalised: Bool
    private let isPlain: Bool

    package init(language: String, voice: Voice) {
        avoided = voice.avoided(in: language)
        isPlain = voice.emoji == .never
        let formality = voice.languages[language]?.formality
        let forms = formality.flatMap { formality in
            Self.forms[language].map { formality == .formal ? $0.informal : $0.formal }
        }
        strangers = forms ?? []
        areCapitalised = formality == .informal && ["de", "it"].contains(language)
    }

    /// Languages with two forms of address.
    package static let languages = ["de", "es", "fr", "it", "nl"]

    /// The faults of a text, line by line, counted from 1. What stands between braces is no text.
    package func faults(in text: String) -> [(line: Int, fault: Fault)] {
        var found: [(line: Int, fault: Fault)] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let words = ClaimText(Self.withoutTags(String(line)))
            for word in avoided where words.holds(word) { found.append((index + 1, .avoided(word))) }
            for sentence in words.sentences {
                for (place, word) in sentence.words.enumerated() where isStranger(word, isFirst: place == 0) {
                    found.append((index + 1, .address(word.shown)))
                }
            }
            if isPlain {
                for sign in emoji(in: String(line)) { found.append((index + 1, .emoji(String(sign)))) }
            }
        }
        return found
    }

    // `sie` is "they" and `lei` is "she", `Sie` and `Lei` are the customer: told by the capital, except at the
    // beginning of a sentence.
    private func isStranger(_ word: ClaimText.Word, isFirst: Bool) -> Bool {
        guard strangers.contains(word.text) else { return false }
        return !areCapitalised || !isFirst && word.shown.utf8.first.map { (65...90).contains($0) } == true
    }

    private static func withoutTags(_ line: String) -> String {
        var bytes: [UInt8] = []
        var depth = 0
        for byte in line.utf8 {
            if byte == UInt8(ascii: "{") {
                if depth == 0 { bytes.append(UInt8(ascii: "|")) }
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth = max(0, depth - 1)
            } else if depth == 0 {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let forms: [String: (formal: Set<String>, informal: Set<String>)] = [
        "de": (
            wordSet("sie ihnen ihr ihre ihren ihrem ihrer ihres"),
            wordSet("du dir dich dein deine deinen deinem deiner deines euch euer eure")
        ),
        "fr": (wordSet("vous votre vos"), wordSet("tu te toi ton ta tes")),
        "es": (wordSet("usted ustedes"), wordSet("tú ti tu tus te contigo tuyo tuya vosotros os")),
        "it": (wordSet("lei suo sua suoi sue"), wordSet("tu te ti tuo tua tuoi tue")),
        "nl": (wordSet("u uw"), wordSet("je jij jou jouw jullie")),
    ]
}

/// The emoji of a text: characters that are shown as pictures.
func emoji(in text: String) -> [Character] {
    // No ASCII character is one, whatever else is said of digits in Unicode's tables.
    text.unicodeScalars.allSatisfy(\.isASCII)
        ? []
        : text.filter { character in
            character.unicodeScalars.contains { scalar in
                !scalar.isASCII && scalar.properties.isEmojiPresentation || scalar.value == 0xFE0F && !character.isASCII
            }
        }.map { $0 }
}
