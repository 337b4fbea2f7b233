/// A value that an author's own words say plainly, in one normal form.
package struct Mention: Sendable, Equatable {
    package var value: String
    /// Offsets in Unicode scalars.
    package var start: Int
    package var end: Int

    package init(value: String, start: Int, end: Int) {
        self.value = value
        self.start = start
        self.end = end
    }
}

extension [Mention] {
    /// The first, where all say the same.
    package var only: Mention? {
        guard let first, allSatisfy({ $0.value.utf8.elementsEqual(first.value.utf8) }) else { return nil }
        return first
    }
}

/// An author's words, ready to be searched for values. Quoted words are left out.
struct Utterance {
    /// An answer is short; what stands further behind is a story.
    private static let limit = 8_000

    let scanner: Scanner
    let language: String?

    init(_ text: String, language: String?) {
        let scalars = Array(text.unicodeScalars.prefix(Self.limit))
        let hidden = Clauses.quoted(scalars)
        scanner = Scanner(scalars, words: Word.all(in: scalars).filter { !hidden[$0.start] })
        self.language = language
    }

    /// Of words that are all looked at.
    init(scanner: Scanner, language: String?) {
        self.scanner = scanner
        self.language = language
    }

    var words: [Word] { scanner.words }

    /// The folded word at a place; nil beyond the text, and beyond the end of the sentence of `origin`.
    func word(_ place: Int, from origin: Int) -> String? {
        guard words.indices.contains(place) else { return nil }
        let between = place > origin ? origin + 1...place : place + 1...max(origin, place + 1)
        guard place == origin || !between.contains(where: breaks) else { return nil }
        return words[place].folded
    }

    /// Whether a sentence ends before a word. The colon of 14:30 and the stop of 24.11. end none.
    func breaks(_ place: Int) -> Bool {
        guard words.indices.contains(place), words[place].opens else { return false }
        guard place > 0, words[place].isNumber else { return true }
        return !(words[place].start == words[place - 1].end + 1 && words[place - 1].isNumber)
    }

    /// The words of the clause around a place: between commas and sentence ends, `reach` on each side at most.
    func clause(around place: Int, reach: Int = 8) -> Range<Int> {
        var first = place
        while first > 0, place - first < reach, !isApart(first) { first -= 1 }
        var end = place + 1
        while end < words.count, end - place <= reach, !isApart(end) { end += 1 }
        return first..<end
    }

    /// Whether a comma, dash or sentence end stands before a word.
    func isApart(_ place: Int) -> Bool {
        guard place > 0 else { return true }
        if breaks(place) { return true }
        return scanner.scalars[words[place - 1].end..<words[place].start].contains {
            $0 == "," || $0 == "–" || $0 == "—"
        }
    }

    func isDenied(_ range: Range<Int>) -> Bool {
        range.contains { place in
            guard Self.negations.contains(words[place].folded) else { return false }
            return true
        }
    }

    /// Of all six languages; none of them is an ordinary word of another.
    static let negations = AnswerWords.set(
        """
        not dont doesnt isnt cant cannot wont couldnt never no nicht kein keine keinen nie pas jamais non nunca niet
        geen nooit ni tampoco
        """)

    /// From one to twelve, in six languages.
    static let numbers: [String: Int] = {
        let lists = [
            "one two three four five six seven eight nine ten eleven twelve",
            "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
            "une deux trois quatre cinq six sept huit neuf dix onze douze",
            "una dos tres cuatro cinco seis siete ocho nueve diez once doce",
            "una due tre quattro cinque sei sette otto nove dieci undici dodici",
            "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
        ]
        var table = ["ein": 1, "eine": 1, "einer": 1, "einem": 1, "a": 1, "an": 1, "un": 1, "uno": 1]
        for list in lists {
            for (place, word) in list.split(separator: " ").enumerated() { table[String(word)] = place + 1 }
        }
        return table
    }()
}
