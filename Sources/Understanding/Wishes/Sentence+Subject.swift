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

    /// A question, or a request in the words of one: "is the" opens a question, and not in "It is the blue one".
    fileprivate var wantsSomething: Bool {
        let all = Array(words)
        if isQuestion || all.contains(where: { Self.pleas.contains($0.folded) }) { return true }
        return all.indices.prefix(4).contains { place in
            !Self.auxiliaries.contains(all[place].folded) && Self.openings.end(in: all, at: place) != nil
        }
    }

    private static let auxiliaries = Set(Word.all(in: "is are do does did has have ist sind").map(\.folded))

    private static let pleas = Set(
        Word.all(in: "please pls plz kindly bitte svp plaît favor favore piacere alstublieft aub graag").map(\.folded))
}

/// Whether a text holds a sentence that asks for something: a question, or words with which a request opens.
package func asksForSomething(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(4_000))
    return Sentence.all(in: scalars, words: Word.all(in: scalars)).contains(where: \.wantsSomething)
}

/// Whether a text holds a question that says what it is about; "Is that the right one?" does not.
package func asksSomething(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(4_000))
    return Sentence.all(in: scalars, words: Word.all(in: scalars)).contains { $0.isQuestion && $0.namesSubject }
}
