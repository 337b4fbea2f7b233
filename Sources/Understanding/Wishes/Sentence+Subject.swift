extension Sentence {
    /// Whether it says what it is about: "How does that work?" asks about the sentence before it.
    var namesSubject: Bool {
        let text = words.map(\.folded).joined(separator: " ")
        return Terms.all(in: text, language: nil).count > 1
    }

    /// "Could you …", "I would like …" among its first words, or a please anywhere.
    var opensRequest: Bool {
        let all = Array(words)
        return all.contains { Self.pleas.contains($0.folded) }
            || all.indices.prefix(4).contains { Self.openings.end(in: all, at: $0) != nil }
    }

    private static let pleas = Set(
        Word.all(in: "please pls plz kindly bitte svp plaît favor favore piacere alstublieft aub graag").map(\.folded))
}
