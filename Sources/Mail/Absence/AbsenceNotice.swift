/// What subject and first lines say about nobody having sat at the keyboard (rule N10).
///
/// | subject | first lines | means |
/// |---|---|---|
/// | begins with what a program puts there | anything | automatic |
/// | the same behind a mark of an answer | of an absence, and ask nothing | automatic |
/// | | anything else | a person looks |
/// | begins with an absence | of an absence, and ask nothing | automatic |
/// | | ask nothing | a person looks |
/// | of a receipt or a challenge | say the same, and ask nothing | automatic |
/// | is one word of an absence or a holiday | of an absence, and ask nothing | automatic |
/// | any | say that a machine wrote, or name an absence and twice a way to go, and ask nothing | a person looks |
/// | has a mark of an answer | name an absence, and ask nothing | a person looks |
///
/// Machines ask nothing: a question is a person's, unless the text says itself that none wrote it.
enum AbsenceNotice: Equatable {
    case automatic
    case subjectOnly
    case textOnly

    /// Of the folded text, this many bytes are looked at.
    static let looked = 2 << 10
    /// Bytes of the visible text that give as many.
    static let read = 4 << 10

    /// For the sign.
    var detail: String {
        switch self {
        case .automatic: "automatic reply"
        case .subjectOnly: "subject of an automatic reply"
        case .textOnly: "text of an automatic reply"
        }
    }

    /// - Parameter text: the visible text, folded.
    init?(subject: String, text: FoldedText) {
        let kind = AbsenceSubject(subject)
        if kind == .program {
            self = .automatic
            return
        }
        let said = AbsenceText(text)
        let isAbsence = said.isAutomatic || said.isAbsence && !said.isQuestion
        switch kind {
        case .answered, .absence, .word:
            if isAbsence {
                self = .automatic
            } else if kind == .answered || kind == .absence && !said.isQuestion {
                self = .subjectOnly
            } else {
                return nil
            }
        case .receipt where said.isAutomatic || said.isReceipt && !said.isQuestion: self = .automatic
        case .challenge where said.isChallenge: self = .automatic
        case _ where said.isAutomatic || said.isAbsence && said.deputies >= 2 && !said.isQuestion: self = .textOnly
        // Who answers us only to say that they are away asks for nothing that a program could give.
        case _ where said.isAbsence && !said.isQuestion && AbsenceSubject.isAnswer(subject): self = .textOnly
        default: return nil
        }
    }
}

/// What a subject begins with, its marks aside.
enum AbsenceSubject: Equatable {
    case program, absence, receipt, challenge
    /// What a program puts there, behind a mark of an answer.
    case answered
    /// One word.
    case word

    init?(_ subject: String) {
        let text = FoldedText(subject, limit: 300)
        let start = Self.afterMarks(text.bytes)
        let found = Self.phrases.openings(of: text, at: start.place)
        guard !found.isEmpty else { return nil }
        let after = found.filter { $0.group == Group.program }.map(\.range.upperBound).max()
        if let after, Self.isClosed(text.bytes, after) {
            self = start.isClean ? .program : .answered
        } else if after != nil || found.contains(where: { $0.group == Group.absence }) {
            self = .absence
        } else if found.contains(where: { $0.group == Group.whole && Self.isWhole(text.bytes, $0.range.upperBound) }) {
            self = .word
        } else if start.isClean, found.contains(where: { $0.group == Group.challenge }) {
            self = .challenge
        } else if start.isClean, found.contains(where: { $0.group == Group.receipt }) {
            self = .receipt
        } else {
            return nil
        }
    }

    private enum Group {
        static let program = 0
        static let absence = 1
        static let whole = 2
        static let receipt = 3
        static let challenge = 4
    }

    private static let phrases = PhraseSet([
        Group.program: AbsenceSubjects.program, Group.absence: AbsenceSubjects.absence,
        Group.whole: AbsenceSubjects.wholes, Group.receipt: AbsenceSubjects.receipt,
        Group.challenge: AbsenceSubjects.challenge,
    ])

    /// Whether the subject has a mark of an answer in front.
    static func isAnswer(_ subject: String) -> Bool {
        !afterMarks(FoldedText(subject, limit: 300).bytes).isClean
    }

    private static let frame = (open: Array("【".utf8), close: Array("】".utf8))

    /// Programs put a colon behind their words, or frame them: `[Auto-Reply] …`, `Automatic reply: …`, `【自動返信】…`.
    private static func isClosed(_ text: [UInt8], _ end: Int) -> Bool {
        if text[end...].starts(with: frame.close) { return true }
        guard let next = text[end...].first(where: { $0 != .space }) else { return false }
        return next == UInt8(ascii: ":") || next == UInt8(ascii: "]") || next == UInt8(ascii: ")")
    }

    /// Nothing behind it, or a colon: `Auto: …`.
    private static func isWhole(_ text: [UInt8], _ end: Int) -> Bool {
        let rest = text[end...].first { $0 != .space }
        return rest == nil || rest == UInt8(ascii: ":")
    }

    /// Behind `Re:`, `[list]`, `[#123]` and the like; clean without a mark of an answer.
    private static func afterMarks(_ text: [UInt8]) -> (place: Int, isClean: Bool) {
        var at = 0
        var isClean = true
        for _ in 0..<4 {
            while at < text.count, text[at] == .space || text[at] == UInt8(ascii: "*") { at += 1 }
            guard at < text.count else { break }
            if text[at...].starts(with: frame.open) {
                at += frame.open.count
                continue
            }
            if text[at] == UInt8(ascii: "[") || text[at] == UInt8(ascii: "(") {
                let close = text[at] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
                if !phrases.openings(of: FoldedText(text[(at + 1)...], limit: 80)).isEmpty { return (at + 1, isClean) }
                guard let end = text[at...].prefix(60).firstIndex(of: close) else { break }
                at = end + 1
                continue
            }
            guard let colon = text[at...].prefix(12).firstIndex(of: UInt8(ascii: ":")),
                AbsenceSubjects.marks.contains(Array(text[at..<colon].prefix { $0 != UInt8(ascii: "[") }.trimmed()))
            else { break }
            isClean = false
            at = colon + 1
        }
        while at < text.count, text[at] == .space { at += 1 }
        return (at, isClean)
    }
}

/// What the first lines of a text say.
struct AbsenceText {
    /// A sentence says that a machine wrote it, and stands near the top.
    private(set) var isAutomatic = false
    private(set) var isAbsence = false
    /// How many sentences say what becomes of the message meanwhile.
    private(set) var deputies = 0
    private(set) var isReceipt = false
    private(set) var isChallenge = false
    /// Something is asked.
    private(set) var isQuestion = false

    init(_ text: FoldedText) {
        for match in Self.phrases.matches(in: text, limit: AbsenceNotice.looked) {
            let place = match.range.lowerBound
            switch match.group {
            case 0 where place < 400: isAutomatic = isAutomatic || Self.beginsSentence(text.bytes, place)
            case 1 where place < 800: isAbsence = true
            case 2: deputies += 1
            case 3: isReceipt = true
            case 4: isChallenge = true
            default: break
            }
        }
        isQuestion = text.bytes.prefix(AbsenceNotice.looked).contains(UInt8(ascii: "?"))
    }

    private static let phrases = PhraseSet([
        0: MachineSentences.automatic, 1: AbsenceSentences.absence, 2: AbsenceSentences.deputy,
        3: MachineSentences.receipt, 4: MachineSentences.challenge,
    ])

    // "You answered 'this is an automatic reply'" is a person's: the words of a machine begin a sentence of its own.
    private static func beginsSentence(_ text: [UInt8], _ place: Int) -> Bool {
        let before = text[..<place].last { $0 != .space } ?? .lineFeed
        return before >= 128 || before == .lineFeed || ".!,:;-*[(=_".utf8.contains(before)
    }
}
