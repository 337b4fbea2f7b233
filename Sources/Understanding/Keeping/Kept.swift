/// What a text speaks of and does not mean: "Keep order 1042 and cancel order 1043", "not the shade", "all except the lamp".
///
/// A text is cut into pieces at sentence ends, commas and joints. A piece that says that something stays, that it is not to be
/// touched, or that it is excepted, keeps what it names; one with no word of its own for either goes on about the one before it.
package struct Kept {
    /// What is kept, as offsets in Unicode scalars, in rising order.
    package private(set) var ranges: [Range<Int>] = []
    /// What is only praised ("I love the lamp"): it is not meant where something else is.
    package private(set) var praised: [Range<Int>] = []
    /// Whether something is said to stay, and nothing is said to be done.
    package private(set) var isAllThatIsSaid = false
    private var numbers: [Range<Int>] = []

    /// - Parameter text: what a customer wrote; its first 8,000 Unicode scalars are read.
    package init(in text: String) {
        let scalars = Array(text.unicodeScalars.prefix(8_000))
        var (state, lasts, keepsAll, keeps, does) = (State.meant, true, false, false, false)
        for piece in Piece.all(in: scalars) {
            let own = piece.words
            // "I want to keep both. 1042 and 1043."
            if piece.joint == .sentence, !keepsAll || !piece.signs.isEmpty { state = .meant }
            if piece.joint == .contrast || piece.joint == .comma && !lasts { state = .meant }
            lasts = piece.signs.last?.lasts ?? lasts
            var start = 0
            for (place, sign) in piece.signs.enumerated() {
                let begin = place == 0 && sign.isWhole ? 0 : sign.place
                add(own, start..<begin, state)
                start = begin
                state = sign.keeps ? .kept : .meant
            }
            add(own, start..<own.count, state)
            if piece.signs.contains(where: { $0.keeps && $0.isWhole }) {
                keeps = true
                keepsAll = own.contains { KeptWords.every.contains($0.folded) }
            }
            if piece.signs.contains(where: { !$0.keeps }) { (does, keepsAll) = (true, false) }
            if piece.isPraise, state == .meant { praised.append(own[0].start..<own[own.count - 1].end) }
        }
        isAllThatIsSaid = keeps && !does
    }

    private enum State { case meant, kept }

    private mutating func add(_ own: [Word], _ range: Range<Int>, _ state: State) {
        guard state == .kept, !range.isEmpty else { return }
        ranges.append(own[range.lowerBound].start..<own[range.upperBound - 1].end)
        for place in range where own[place].hasDigit {
            // The lamp "from order 1042" is kept, and not the order.
            let isOwn = own[range.lowerBound..<place].suffix(12).allSatisfy {
                KeptWords.beforeNumbers.contains($0.folded) || $0.hasDigit
            }
            if isOwn { numbers.append(own[place].start..<own[place].end) }
        }
    }
}

extension Kept {
    /// Whether a number that stands there is itself what is kept.
    package func holds(number: Range<Int>) -> Bool { numbers.contains { $0.overlaps(number) } }

    /// The text with blanks for what is kept, and for what is only praised where that is wanted.
    package func without(praise: Bool, in text: String) -> String {
        Self.blank(praise ? ranges + praised : ranges, in: text)
    }

    /// Nothing but what is kept.
    package func only(in text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        for range in ranges {
            kept.append(contentsOf: scalars[range])
            kept.append("\n")
        }
        return String(kept)
    }

    private static func blank(_ ranges: [Range<Int>], in text: String) -> String {
        guard !ranges.isEmpty else { return text }
        var scalars = Array(text.unicodeScalars)
        for range in ranges {
            for place in range { scalars[place] = " " }
        }
        return String(String.UnicodeScalarView(scalars))
    }

    /// Whether words speak of another thing than one that was named: "the other one".
    package static func speaksOfAnother(_ text: String) -> Bool {
        KeptWords.others.occur(in: Word.all(in: text.unicodeScalars.prefix(8_000)))
    }

    /// Whether words want a part of something that is several: "one of the items", "half of the order".
    package static func speaksOfPart(_ text: String) -> Bool {
        KeptWords.parts.occur(in: Word.all(in: text.unicodeScalars.prefix(8_000)))
    }
}
