/// What the words of a line that may be an attribution hold.
struct AttributionSigns {
    private(set) var hasAddress = false
    /// A year, or day, month and year in digits.
    private(set) var hasDate = false
    private(set) var hasTime = false
    private(set) var hasVerb = false
    private(set) var hasColon = false
    /// Begins with a date, or with a word in front of one.
    private(set) var isDatedFirst = false
    /// Says when, and who or that it was written: nothing is missing.
    var isWhole: Bool { hasDate && hasTime && (hasVerb || hasAddress) }
    /// By its first word; see `Case` for the others.
    private var isPersonal = false
    private var hasDeterminer = false
    private var isDashed = false
    private var isCiting = false
    private var isISODated = false
    private var endsWithAddress = false
    private var endsWithVerb = false
    private var endsAfterAddress = false
    private var hasVia = false
    private var wordCount = 0
    private let text: Octets
    private var length: Int { text.count }

    /// - Parameter text: the words, lines joined with blanks.
    init(_ text: Octets) {
        self.text = text
        let all = folded(text)
        var words = all[...].trimmed()
        isDashed = words.starts(withWord: "--") && words.suffix(2).elementsEqual("--".utf8)
        while let last = words.last, last == UInt8(ascii: ":") || Self.isOrnament(last) {
            if last == UInt8(ascii: ":") { hasColon = true }
            words = words.dropLast()
        }
        while let first = words.first, Self.isOrnament(first) || first == UInt8(ascii: ">") {
            words = words.dropFirst()
        }
        endsWithAddress = words.last == UInt8(ascii: ">") || words.last == UInt8(ascii: ")")
        isCiting = AttributionWords.citing.begins(words)
        read(words)
        if !hasVerb { hasVerb = words.contains { $0 >= 128 } && AttributionWords.joinedVerbs.occurs(in: words) }
    }

    /// Whether these are the words of a program, not of a person.
    ///
    /// - Parameter isQuoted: whether quoted lines follow. Without them everything below is taken for quoted, so the
    ///   words must leave no doubt.
    func areAttribution(isQuoted: Bool) -> Bool {
        if isISODated, endsWithAddress, hasAddress, length < 200 { return true }
        // Most lines name nobody and nothing that was written.
        guard mayBeAttribution(isQuoted: isQuoted) else { return false }
        let cased = Case(text)
        let isPersonal = isPersonal || cased.isPersonal
        let hasDeterminer = hasDeterminer || cased.hasDeterminer
        let plainWords = cased.plainWords
        // What a person says is nothing that a program wrote.
        if isPersonal || hasDeterminer && !hasAddress { return false }
        if isDashed, hasVerb, length < 300 { return true }
        // `Lee Kim <lee@example.org> wrote:` and `Lee Kim via Forum wrote:`
        if hasColon, endsWithVerb, plainWords <= 2, wordCount <= 8, hasAddress && endsAfterAddress || hasVia {
            return true
        }
        let isDated = hasDate && hasTime
        if isQuoted {
            if hasVerb, hasAddress || hasDate || hasTime { return hasColon || hasAddress || isDated }
            if isCiting, hasDate, length < 200 { return true }
            guard hasColon, length < 300 else { return false }
            if hasVerb { return wordCount <= 7 }
            if isDated, plainWords == 0, wordCount <= 8 { return true }
            if isCiting { return hasAddress || wordCount <= 6 }
            return (isDated || hasDate && hasAddress) && (isDatedFirst || hasAddress)
        }
        guard hasColon, plainWords <= 10, length < 400 else { return false }
        if hasVerb { return isDated && (isDatedFirst || hasAddress) || hasAddress && (hasDate || hasTime) }
        return isDated && hasAddress && isDatedFirst && endsWithAddress
    }

    private func mayBeAttribution(isQuoted: Bool) -> Bool {
        if isDashed, hasVerb { return true }
        guard isQuoted else { return hasColon && (hasVerb || hasAddress || hasVia) }
        return hasVerb || isCiting || hasColon
    }

    private mutating func read(_ words: Octets) {
        var number = 0
        var opensDate = false
        var isAfterAddress = false
        var walk = WordWalk(words)
        while let word = walk.next() {
            let bare = Self.withoutMarks(word)
            guard let first = bare.first else { continue }
            endsAfterAddress = isAfterAddress
            isAfterAddress = false
            endsWithVerb = false
            if first.isDigit {
                if number == 0 || number <= 4 && opensDate { isDatedFirst = true }
                if number == 1, words.startIndex + 32 >= word.startIndex { isDatedFirst = true }
                readDigits(bare)
                if number == 0 { isISODated = Self.isISODate(bare) }
            } else if number == 0 {
                opensDate =
                    AttributionWords.openers.contains(bare) || first >= 0xE0 && AttributionWords.openers.begins(bare)
                    || first >= 0xD7 && bare.starts(with: Array("ב-".utf8))
            }
            if first >= 128, bare.contains(where: \.isDigit) {
                // Scripts without blanks run into their digits.
                readDigits(bare)
                if opensDate, number <= 1 { isDatedFirst = true }
            }
            if word.contains(UInt8(ascii: "@")) {
                readAddress(word)
                isAfterAddress = word.last == UInt8(ascii: ">")
                // `<lee@example.org>wrote`
                if let close = word.lastIndex(of: UInt8(ascii: ">")), close + 1 < word.endIndex,
                    AttributionWords.verbs.begins(word[(close + 1)...])
                {
                    (hasVerb, endsWithVerb, endsAfterAddress) = (true, true, true)
                }
            } else if first.isLetter || first >= 128 {
                if AttributionWords.verbs.begins(bare) {
                    hasVerb = true
                    endsWithVerb = true
                }
                if bare.equals("via") { hasVia = true }
                if number == 0, !opensDate, AttributionWords.firstPronouns.contains(bare) { isPersonal = true }
                if number == 0, !opensDate, AttributionWords.determiners.contains(bare) { hasDeterminer = true }
            }
            number += 1
        }
        wordCount = number
    }

    private mutating func readAddress(_ word: Octets) {
        guard let at = word.firstIndex(of: UInt8(ascii: "@")), at > word.startIndex, at + 1 < word.endIndex else {
            return
        }
        hasAddress = true
    }

    // Years, `3.11.2026`, `14:05`, `14.05`, and all of them in one word.
    private mutating func readDigits(_ word: Octets) {
        var at = word.startIndex
        var groups = 0
        var previous = (value: 0, mark: UInt8(0))
        var beforePrevious = UInt8(0)
        while at < word.endIndex {
            guard word[at].isDigit else {
                at += 1
                continue
            }
            let start = at
            var value = 0
            while at < word.endIndex, word[at].isDigit {
                value = min(value * 10 + Int(word[at] - 48), 100_000)
                at += 1
            }
            let digits = at - start
            let mark = at < word.endIndex ? word[at] : 0
            let goesOn = at + 1 < word.endIndex && word[at + 1].isDigit
            if digits == 4, (1980...2099).contains(value) || (2520...2600).contains(value) { hasDate = true }
            let isClock = previous.mark == UInt8(ascii: ":") || previous.mark == UInt8(ascii: ".")
            if groups > 0, isClock, digits == 2, previous.value < 24, value < 60,
                previous.mark == UInt8(ascii: ":") || !(mark == UInt8(ascii: ".") && goesOn) && beforePrevious == 0
            {
                hasTime = true
            }
            // Day, month and year of two digits.
            if groups == 2 || groups > 2, digits == 2, previous.mark == beforePrevious,
                previous.mark != UInt8(ascii: ":"),
                previous.mark != 0
            {
                hasDate = true
            }
            beforePrevious = previous.mark
            previous = (value, goesOn ? mark : 0)
            groups += 1
        }
    }

    /// What the capitals of words tell: names have them, what a person says of somebody has none.
    private struct Case {
        private(set) var isPersonal = false
        private(set) var hasDeterminer = false
        private(set) var plainWords = 0

        init(_ text: Octets) {
            if text.isASCII {
                read(text)
            } else {
                var cased: [UInt8] = []
                cased.reserveCapacity(text.count)
                appendFolded(text, to: &cased, keepsCase: true)
                read(cased[...])
            }
        }

        private mutating func read(_ cased: Octets) {
            var number = 0
            var walk = WordWalk(cased, endsAtTab: true)
            while let word = walk.next() {
                let bare = AttributionSigns.withoutMarks(word)
                number += 1
                guard let first = bare.first, number > 1 else { continue }
                if AttributionWords.capitalPronouns.contains(bare) { isPersonal = true }
                guard (97...122).contains(first) || first >= 128 else { continue }
                if first < 128, !word.contains(UInt8(ascii: "@")) { plainWords += 1 }
                if AttributionWords.pronouns.contains(bare) { isPersonal = true }
                if AttributionWords.determiners.contains(bare) { hasDeterminer = true }
            }
        }
    }

    private static func isISODate(_ word: Octets) -> Bool {
        guard word.count >= 8, word.prefix(4).allSatisfy(\.isDigit) else { return false }
        let mark = word[word.startIndex + 4]
        return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."))
            && word.count(where: { $0 == mark }) == 2
    }

    private static func withoutMarks(_ word: Octets) -> Octets {
        var (low, high) = (word.startIndex, word.endIndex)
        while low < high, opensMarked(word[low]) { low += 1 }
        while high > low, closesMarked(word[high - 1]) { high -= 1 }
        return word[low..<high]
    }

    private static func opensMarked(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func closesMarked(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: ">"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func isOrnament(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte.isWhite
    }
}
