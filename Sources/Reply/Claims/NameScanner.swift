/// Finds words that are written as names are: with a capital, where the language needs none.
///
/// In German every noun has one, so there only two of them side by side count (`Deutsche Post`, `Anna Berger`).
struct NameScanner {
    let language: String

    func names(in text: ClaimText) -> [[ClaimText.Word]] {
        guard let polite = Self.polite[language] else { return [] }
        let shortest = language == "de" ? 2 : 1
        var names: [[ClaimText.Word]] = []
        for sentence in text.sentences {
            var name: [ClaimText.Word] = []
            func close() {
                if name.count >= shortest { names.append(name) }
                name = []
            }
            for word in sentence.words.dropFirst() {
                if !name.isEmpty, !word.isJoined { close() }
                if isName(word, polite) { name.append(word) } else { close() }
            }
            close()
        }
        return names
    }

    private func isName(_ word: ClaimText.Word, _ polite: Set<String>) -> Bool {
        guard let first = word.shown.unicodeScalars.first, first.properties.isUppercase,
            !word.bytes.contains(where: { isASCIIDigit($0) || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ".") })
        else { return false }
        let head = word.text.split(separator: "'").first.map(String.init) ?? word.text
        return !polite.contains(head) && ClaimWords.currencies[word.text] == nil
            && ClaimWords.months[language]?[word.text] == nil
            && ClaimWords.weekdays[language]?.contains(word.text) != true
    }

    /// Words with a capital that name nobody.
    private static let polite: [String: Set<String>] = [
        "en": wordSet("i pdf ok"), "de": wordSet("sie ihnen ihr ihre ihren ihrem ihrer ihres du dir dein deine pdf"),
        "fr": wordSet("pdf"), "es": wordSet("usted ustedes ud uds pdf"),
        "it": wordSet("lei le la suo sua suoi sue pdf"), "nl": wordSet("u uw pdf"),
    ]
}
