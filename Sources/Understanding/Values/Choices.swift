/// One of a few words that a runbook lists: a size, a plan.
package enum Choices {
    /// The choice that a text names, spelt as in the list.
    ///
    /// Whole words, whatever their case and accents; the longest wins ("Basic Plus" over "Basic"). Of two, the one that
    /// is plainly wanted: "L instead of M", "from M to L", "not M, L please", in six languages. A single letter counts
    /// in capitals only, or where the text says little else.
    package static func value(in text: String, of choices: [String], language: String?) -> Mention? {
        value(in: text, of: choices.map { (spelling: $0, choice: $0) }, language: language)
    }

    /// The same where choices have several words each; nil when the text wants more than one of them.
    package static func value(
        in text: String, of spellings: [(spelling: String, choice: String)], language: String?
    ) -> Mention? {
        let named = mentions(in: text, of: spellings, language: language)
        guard let first = named.first, named.allSatisfy({ $0.value.utf8.elementsEqual(first.value.utf8) }) else {
            return nil
        }
        return first
    }

    /// Every place where a text names a choice in one of its spellings and does not turn it down, in order.
    package static func mentions(
        in text: String, of spellings: [(spelling: String, choice: String)], language: String?
    ) -> [Mention] {
        let said = Utterance(text, language: language)
        let wanted = spellings.map { ($0.choice, Word.all(in: $0.spelling).map(\.folded)) }.filter { !$0.1.isEmpty }
            .sorted { $0.1.count > $1.1.count }
        var found: [(choice: String, range: Range<Int>)] = []
        var place = 0
        while place < said.words.count {
            let match = wanted.first { _, words in
                place + words.count <= said.words.count
                    && zip(words, said.words[place...]).allSatisfy { $0.utf8.elementsEqual($1.folded.utf8) }
            }
            if let (choice, words) = match, stands(place..<place + words.count, as: choice, said) {
                found.append((choice, place..<place + words.count))
                place += words.count
            } else {
                place += 1
            }
        }
        return found.filter { !isRejected($0.range, beside: found.map(\.range), said) }.map { choice, range in
            Mention(
                value: choice, start: said.words[range.lowerBound].start, end: said.words[range.upperBound - 1].end)
        }
    }

    /// Not part of a number, an amount or an abbreviation.
    private static func stands(_ range: Range<Int>, as choice: String, _ said: Utterance) -> Bool {
        let scanner = said.scanner
        let (start, end) = (said.words[range.lowerBound].start, said.words[range.upperBound - 1].end)
        if scanner.isDigit(start) {
            if let before = scanner[start - 1], "#€$£".unicodeScalars.contains(before) { return false }
            if let before = scanner[start - 1], ".,:/-".unicodeScalars.contains(before), scanner.isDigit(start - 2) {
                return false
            }
            if let after = scanner[end], after == "%" || after == "€" { return false }
            if let after = scanner[end], ".,:/-".unicodeScalars.contains(after), scanner.isDigit(end + 1) {
                return false
            }
            let next = said.word(range.upperBound, from: range.upperBound - 1)
            return next.map { !counted.contains($0) } ?? true
        }
        guard choice.unicodeScalars.count == 1, end - start == 1 else { return true }
        // "M. Dupont", "s'il", "it's"
        if scanner[end] == ".", scanner.isSpace(end + 1), said.words.count > 3 { return false }
        if scanner[start - 1] == "'" || scanner[start - 1] == "’" { return false }
        return scanner.isUpper(start) || said.words.count <= 3
    }

    private static func isRejected(_ range: Range<Int>, beside others: [Range<Int>], _ said: Utterance) -> Bool {
        // "Too small" complains.
        if let before = said.word(range.lowerBound - 1, from: range.lowerBound), complaints.contains(before) {
            return true
        }
        // Up to three words before: "instead of the size M".
        for distance in 1...4 {
            let place = range.lowerBound - distance
            guard said.word(place, from: range.lowerBound) != nil, !others.contains(where: { $0.contains(place) }),
                !said.isApart(place + 1)
            else { break }
            if let end = replacing.end(in: said.words, at: place), end <= range.lowerBound { return true }
            let word = said.words[place].folded
            if Utterance.negations.contains(word) { return true }
            if sources.contains(word), leads(from: range, to: others, said) { return true }
            if targets.contains(word) { break }
        }
        // Up to four words behind: "M does not fit", "M ist zu klein".
        var place = range.upperBound
        while place < said.words.count, place - range.upperBound < 5, !said.isApart(place),
            !others.contains(where: { $0.contains(place) })
        {
            let word = said.words[place].folded
            if Utterance.negations.contains(word) || tooMuch.contains(word) { return true }
            place += 1
        }
        return false
    }

    /// "From M to L": another one follows in the sentence behind a word of direction.
    private static func leads(from range: Range<Int>, to others: [Range<Int>], _ said: Utterance) -> Bool {
        guard let next = others.first(where: { $0.lowerBound >= range.upperBound }),
            next.lowerBound - range.upperBound <= 5
        else { return false }
        return (range.upperBound..<next.lowerBound).contains { place in
            said.word(place, from: range.upperBound - 1).map(targets.contains) ?? false
        }
    }

    private static let sources = AnswerWords.set("from von vom de du da dal dalla van")
    private static let targets = AnswerWords.set(
        "to auf zu zum zur nach in à au vers en a al hacia ad alla per naar tot")
    /// Those of them that are no word of direction as well.
    private static let complaints = AnswerWords.set("too trop demasiado troppo")
    private static let tooMuch = AnswerWords.set("too zu trop demasiado troppo te")
    private static let replacing = Phrases(
        """
        instead of
        rather than
        in place of
        no longer
        statt
        anstatt
        anstelle
        au lieu
        à la place
        plutôt que
        en lugar|vez
        invece di|del|della|che
        al posto
        anziché
        in plaats
        """)
    /// A number before them counts something.
    private static let counted = AnswerWords.set(
        """
        days weeks months years euro euros eur usd tage tagen wochen jours semaines días semanas giorni settimane dagen
        weken percent prozent uhr uur heures pm am
        """)
}
