extension Sentence {
    /// Whether it says what it is about: "How does that work?" asks about the sentence before it.
    var namesSubject: Bool {
        let text = words.map(\.folded).joined(separator: " ")
        return Terms.all(in: text, language: nil).count > 1
    }

    /// "Could you …", "I would like …" among its first words.
    var opensRequest: Bool {
        let all = Array(words)
        return all.indices.prefix(4).contains { Self.openings.end(in: all, at: $0) != nil }
    }
}
