/// Plain text as `format=flowed` (RFC 3676): long lines are broken softly, so that who knows the format wraps them as wide
/// as a window is, and everybody else has lines that fit on a screen.
///
/// A word is never broken, whatever its length: a link stays whole (4.2).
struct FlowedBody {
    /// Lines ended by LF, the last one excepted.
    private(set) var text: [UInt8] = []
    /// `delsp=yes`: the space of a soft break is none of the text. Needed where a script has no blanks between words.
    let deletesSpace: Bool

    /// RFC 3676, 4.2: no line is wider, the ones that are broken are somewhat narrower.
    private static let widest = 78
    private static let wrapped = 72

    init(_ lines: [BodyLine]) {
        deletesSpace = lines.contains { line in
            line.content.contains { 0xE3...0xE9 ~= $0 }
                && Self.pieces(line, breaksInside: false).contains { piece in
                    Self.width(piece) > Self.wrapped
                        && BreakWalk(piece, breaksInside: true).contains { $0.endIndex < piece.endIndex }
                }
        }
        for (number, line) in lines.enumerated() {
            if number > 0 { text.append(.lineFeed) }
            write(line)
        }
    }

    private mutating func write(_ line: BodyLine) {
        let pieces = Self.pieces(line, breaksInside: deletesSpace)
        for (number, piece) in pieces.enumerated() {
            text += repeatElement(UInt8(ascii: ">"), count: line.depth)
            // RFC 3676, 4.4: a space is stuffed in front of what would be read otherwise; of all that is quoted, for looks.
            if line.depth > 0 ? !piece.isEmpty : Self.needsSpace(piece) { text.append(.space) }
            text += piece
            guard number + 1 < pieces.count else { continue }
            if deletesSpace { text.append(.space) }
            text.append(.lineFeed)
        }
    }

    /// What goes on a line of its own each; all but the last end with a soft break.
    private static func pieces(_ line: BodyLine, breaksInside: Bool) -> [Octets] {
        // RFC 3676, 4.3: the mark of a signature is the one line that ends with a space and is fixed.
        if line.content.elementsEqual("-- ".utf8) { return [line.content] }
        let content = line.content.droppingSpacesAtEnd
        let margin = line.depth > 0 ? line.depth + 1 : needsSpace(content) ? 1 : 0
        guard width(content) + margin > widest else { return [content] }
        var pieces: [Octets] = []
        var piece = content[content.startIndex..<content.startIndex]
        var column = margin
        for word in BreakWalk(content, breaksInside: breaksInside) {
            let isFull = column + width(word.droppingSpacesAtEnd) > wrapped
            // No piece may be taken for the mark of a signature.
            if isFull, !piece.isEmpty, !piece.elementsEqual("-- ".utf8) {
                pieces.append(piece)
                piece = content[word.startIndex..<word.startIndex]
                column = margin
            }
            piece = content[piece.startIndex..<word.endIndex]
            column += width(word)
        }
        return pieces + [piece]
    }

    private static func needsSpace(_ piece: Octets) -> Bool {
        piece.first == .space || piece.first == UInt8(ascii: ">") || piece.starts(with: "From ".utf8)
    }

    /// Columns of a screen: East Asian characters and emoji take two.
    private static func width(_ text: Octets) -> Int {
        text.reduce(0) { sum, byte in
            switch byte {
            case 0x80..<0xC0: sum
            case 0xE3...0xED, 0xF0: sum + 2
            default: sum + 1
            }
        }
    }
}

/// The stretches of a line between the places where it may be broken: words with the blanks behind them, and, where it is
/// allowed, each character of Chinese and Japanese.
private struct BreakWalk: Sequence, IteratorProtocol {
    private let text: Octets
    private let breaksInside: Bool
    private var at: Int

    init(_ text: Octets, breaksInside: Bool) {
        self.text = text
        self.breaksInside = breaksInside
        at = text.startIndex
    }

    mutating func next() -> Octets? {
        guard at < text.endIndex else { return nil }
        let start = at
        // Blanks that indent a line go with its first word.
        while at < text.endIndex, text[at] == .space { at += 1 }
        while at < text.endIndex {
            let before = at
            at += 1
            while at < text.endIndex, text[at] & 0xC0 == 0x80 { at += 1 }
            if at < text.endIndex, text[before] == .space, text[at] != .space { break }
            if breaksInside, at < text.endIndex, mayBreak(between: text[before..<at], and: text[at...]) { break }
        }
        return text[start..<at]
    }

    private func mayBreak(between left: Octets, and right: Octets) -> Bool {
        guard isIdeograph(left), isIdeograph(right) else { return false }
        return !openers.contains(where: { left.starts(with: $0.utf8) })
            && !closers.contains(where: { right.starts(with: $0.utf8) })
    }

    // U+3000 to U+9FFF, and the wide forms of ASCII.
    private func isIdeograph(_ text: Octets) -> Bool {
        guard let lead = text.first else { return false }
        return (0xE3...0xE9).contains(lead)
            || lead == 0xEF && (text.dropFirst().first.map { 0xBC...0xBD ~= $0 } ?? false)
    }
}

// What no line of Japanese or Chinese may end with, and begin with.
private let openers = ["「", "『", "（", "【", "〔", "〈", "《", "［", "｛"]
private let closers = [
    "、", "。", "，", "．", "・", "：", "；", "？", "！", "」", "』", "）", "】", "〕", "〉", "》", "］", "｝", "ー", "々", "〜", "ぁ", "ぃ",
    "ぅ", "ぇ",
    "ぉ", "っ", "ゃ", "ゅ", "ょ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "\u{3099}", "\u{309A}", "\u{3000}",
]

extension Octets {
    fileprivate var droppingSpacesAtEnd: Octets {
        var text = self
        while text.last == .space { text = text.dropLast() }
        return text
    }
}
