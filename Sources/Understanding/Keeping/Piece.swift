/// A stretch of a text that says one thing of what it names.
struct Piece {
    /// What stands between it and the one before it.
    enum Joint { case sentence, comma, and, contrast }

    /// A word by which it keeps something or has something done.
    struct Sign {
        var place: Int
        var keeps: Bool
        /// Whether it speaks for the words before it as well ("1042 should stay"), not only for those behind it ("not 1042").
        var isWhole: Bool
        /// Whether it goes on behind a comma: "not 1042, 1043" means 1043, "all except the lamp, the shade" neither.
        var lasts = true
    }

    var words: [Word]
    var joint: Joint
    /// Whether its sentence tells what came: "the shade arrived, not the lamp" excepts nothing.
    var arrives: Bool
    private(set) var signs: [Sign] = []

    private init(_ words: [Word], _ joint: Joint, arrives: Bool) {
        (self.words, self.joint, self.arrives) = (words, joint, arrives)
        signs = Self.signs(in: words, arrives: arrives)
    }

    /// Whether it only says that a thing is as it should be.
    var isPraise: Bool {
        signs.isEmpty && KeptWords.praise.occur(in: words)
            && !words.contains { KeptWords.doubts.contains($0.folded) }
    }

    static func all(in scalars: [Unicode.Scalar]) -> [Piece] {
        let words = Word.all(in: scalars)
        var all: [Piece] = []
        var (first, joint, arrives) = (0, Joint.sentence, false)
        func finish(_ end: Int) {
            guard end > first else { return }
            let piece = Piece(Array(words[first..<end]), joint, arrives: arrives)
            if let last = all.last, piece.goesOn(with: last) {
                all[all.count - 1] = Piece(last.words + piece.words, last.joint, arrives: arrives)
            } else {
                all.append(piece)
            }
        }
        for place in words.indices {
            if place > 0, let next = self.joint(before: place, scalars, words) {
                finish(place)
                (first, joint) = (place, next)
                if next == .sentence { arrives = false }
            }
            if KeptWords.arrivals.contains(words[place].folded) { arrives = true }
        }
        finish(words.count)
        return all
    }

    /// "Ich möchte 1042 | und 1043 behalten", "alle außer 1042 | und 1043 stornieren": the verb at the end is that of both.
    private func goesOn(with last: Piece) -> Bool {
        guard joint == .and || joint == .comma && words[0].hasDigit else { return false }
        if let sign = last.signs.last { return sign.keeps && !sign.isWhole }
        return !last.isPraise && signs.contains { $0.keeps && $0.isWhole }
    }

    private static func joint(before place: Int, _ scalars: [Unicode.Scalar], _ words: [Word]) -> Joint? {
        let gap = scalars[words[place - 1].end..<words[place].start]
        if gap.contains(where: { "!?;…".unicodeScalars.contains($0) }) || gap.count(where: { $0 == "\n" }) > 1 {
            return .sentence
        }
        // "No. 1042"
        let isNumbered = KeptWords.numberMarks.contains(words[place - 1].folded) && words[place].hasDigit
        if gap.contains("."), gap.count > 1, !isNumbered { return .sentence }
        if KeptWords.contrasts.contains(words[place].folded) { return .contrast }
        if KeptWords.joints.contains(words[place].folded) { return .and }
        let isSoft = gap.contains { ",:()–—\n".unicodeScalars.contains($0) } || gap.count > 2 && gap.contains("-")
        return isSoft ? .comma : nil
    }

    private static func signs(in own: [Word], arrives: Bool) -> [Sign] {
        var signs: [Sign] = []
        var place = 0
        while place < own.count {
            let before = own[max(0, place - 4)..<place]
            let isDenied = before.contains { KeptWords.negations.contains($0.folded) }
            let isUnable = own[..<place].contains { KeptWords.unable.contains($0.folded) }
            if !isUnable, let end = KeptWords.spared.end(in: own, at: place) {
                signs.append(Sign(place: place, keeps: true, isWhole: true))
                place = end
            } else if !isDenied, let end = KeptWords.keeping.end(in: own, at: place) {
                signs.append(Sign(place: place, keeps: true, isWhole: true))
                place = end
            } else if excepts(own, at: place, arrives: arrives) {
                let lasts = KeptWords.exceptions.end(in: own, at: place) != nil
                signs.append(Sign(place: place, keeps: true, isWhole: false, lasts: lasts))
                place += 1
            } else if let end = KeptWords.deeds.end(in: own, at: place) {
                signs.append(Sign(place: place, keeps: false, isWhole: true))
                place = end
            } else {
                place += 1
            }
        }
        // "1042 nicht": the number before it.
        if signs.isEmpty, own.count <= 5, own.count > 1, KeptWords.exclusions.contains(own[own.count - 1].folded),
            own[own.count - 2].hasDigit
        {
            signs.append(Sign(place: own.count - 1, keeps: true, isWhole: true))
        }
        return signs
    }

    /// "Except", "instead of", and a *not* before the name of a thing.
    private static func excepts(_ own: [Word], at place: Int, arrives: Bool) -> Bool {
        if let end = KeptWords.exceptions.end(in: own, at: place) {
            return !arrives || own[end...].prefix(4).contains(where: \.hasDigit)
        }
        guard KeptWords.exclusions.contains(own[place].folded), place + 1 < own.count else { return false }
        let (next, last) = (own[place + 1], place > 0 ? own[place - 1].folded : "")
        // "No 1042" is a number.
        if next.hasDigit { return own[place].folded != "no" }
        guard KeptWords.articles.contains(next.folded) else { return false }
        guard !arrives || own[(place + 1)...].prefix(4).contains(where: \.hasDigit) else { return false }
        // "I do not like the lamp" and "that is not the lamp that I ordered" except nothing.
        if place == 0 || KeptWords.joints.contains(last) { return true }
        return KeptWords.nearExclusions.contains(own[place].folded) && !KeptWords.copulas.contains(last)
    }
}

extension Word {
    var hasDigit: Bool { folded.utf8.contains { (48...57).contains($0) } }
}
