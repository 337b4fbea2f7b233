/// A body as plain text, line by line, with what is known of each line before its words are looked at.
struct BodyText {
    /// What the markup of a line's element says about it.
    struct Hint: OptionSet {
        let rawValue: UInt16
        /// In a container of quoted text (`yahoo_quoted`, `protonmail_quote`).
        static let quoted = Hint(rawValue: 1)
        /// The first line of what a mail program puts above the message answered (`divRplyFwdMsg`).
        static let quoteStart = Hint(rawValue: 2)
        static let attribution = Hint(rawValue: 4)
        static let signature = Hint(rawValue: 8)
        /// In a block quotation that a program made of the message answered.
        static let cited = Hint(rawValue: 16)
        /// In a block quotation that may be the author's own.
        static let citation = Hint(rawValue: 32)
        /// In a `blockquote.gmail_quote` that stands outside of `div.gmail_quote`: made by hand.
        static let handMade = Hint(rawValue: 64)
        /// Below a horizontal rule.
        static let rule = Hint(rawValue: 128)
        /// In `div.gmail_quote`.
        static let gmailQuote = Hint(rawValue: 256)

        /// Whether the line may stand above a quotation whatever its words are.
        var mayBeHeading: Bool { !isDisjoint(with: [.quoteStart, .attribution, .rule]) }
    }

    /// A body has up to a million lines: each is kept small. Texts are cut long before their places need more bits.
    struct Line {
        private var start: UInt32
        private var end: UInt32
        private var words: UInt32
        private var marks: UInt16
        var hint: Hint

        init(range: Range<Int>, content: Int, depth: Int, hint: Hint = []) {
            start = UInt32(range.lowerBound)
            end = UInt32(range.upperBound)
            words = UInt32(content)
            marks = UInt16(clamping: depth)
            self.hint = hint
        }

        /// The whole line in `bytes`, its marks included, its LF not.
        var range: Range<Int> {
            get { Int(start)..<Int(end) }
            set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
        }
        /// Where its words begin, behind marks of quotation.
        var content: Int {
            get { Int(words) }
            set { words = UInt32(newValue) }
        }
        /// How many marks of quotation stand in front.
        var depth: Int {
            get { Int(marks) }
            set { marks = UInt16(clamping: newValue) }
        }
    }

    var bytes: [UInt8] = []
    var lines: [Line] = []
    var isHTML = false

    /// The words of a line, without marks and blanks around.
    func words(_ number: Int) -> Octets {
        bytes[lines[number].content..<lines[number].range.upperBound].trimmed()
    }

    func isBlank(_ number: Int) -> Bool { words(number).isEmpty }

    /// Appends text whose lines may carry marks of quotation.
    mutating func append(plain: [UInt8]) {
        let first = lines.count
        if !bytes.isEmpty, bytes.last != .lineFeed { bytes.append(.lineFeed) }
        let base = bytes.count
        if base == 0 { bytes = plain } else { bytes += plain }
        lines.reserveCapacity(first + plain[...].count(of: .lineFeed) + 1)
        var start = base
        while start <= bytes.count {
            let end = bytes[...].place(of: .lineFeed, from: start) ?? bytes.count
            if end == bytes.count, start == end, start > base { break }
            lines.append(Line(range: start..<end, content: start, depth: 0))
            start = end + 1
        }
        if plain[...].place(of: UInt8(ascii: ">")) != nil { markQuotation(from: first) }
    }

    /// Appends what `HTMLText` made.
    mutating func append(html: BodyText) {
        if !bytes.isEmpty, bytes.last != .lineFeed { bytes.append(.lineFeed) }
        let base = bytes.count
        bytes += html.bytes
        for line in html.lines {
            var line = line
            line.range = line.range.lowerBound + base..<line.range.upperBound + base
            line.content += base
            lines.append(line)
        }
        isHTML = true
    }

    private mutating func markQuotation(from first: Int) {
        // How many lines ago a `<` began a link that has not been closed.
        var openLink: Int?
        for number in first..<lines.count {
            let line = lines[number].range
            var at = line.lowerBound
            var depth = 0
            var end = at
            while at < line.upperBound, at - end <= 4 {
                if bytes[at] == UInt8(ascii: ">") {
                    depth += 1
                    end = at + 1
                } else if !bytes[at].isBlank {
                    break
                }
                at += 1
            }
            if depth > 0, closesLink(line, openLink) || isFramed(line, depth) { depth = 0 }
            if depth > 0 {
                lines[number].depth = depth
                lines[number].content = end
            }
            openLink = nextOpenLink(line, openLink, isMarked: depth > 0)
        }
    }

    // QUIRK: a link `<http://…` that is closed by a `>` at the start of the next line.
    private func closesLink(_ line: Range<Int>, _ open: Int?) -> Bool {
        guard let open, open <= 2 else { return false }
        return bytes[line].drop(while: \.isBlank).first == UInt8(ascii: ">")
    }

    // QUIRK: `>>> visit us <<<` is an ornament.
    private func isFramed(_ line: Range<Int>, _ depth: Int) -> Bool {
        depth >= 2 && bytes[line].trimmed().suffix(2).allSatisfy { $0 == UInt8(ascii: "<") }
    }

    private func nextOpenLink(_ line: Range<Int>, _ open: Int?, isMarked: Bool) -> Int? {
        if isMarked { return nil }
        let text = bytes[line]
        if open == nil, text.place(of: UInt8(ascii: "<")) == nil { return nil }
        if let place = text.lastIndex(of: UInt8(ascii: "<")), !text[place...].contains(UInt8(ascii: ">")) {
            let rest = text[(place + 1)...].trimmed()
            if rest.isEmpty || rest.starts(withWord: "http") || rest.starts(withWord: "mailto:")
                || !rest.contains(.space)
            {
                return 0
            }
        }
        guard let open else { return nil }
        if text.trimmed().isEmpty { return open }
        // A `>` that no `<` on the line belongs to closes it.
        let opened = text.count(where: { $0 == UInt8(ascii: "<") })
        let closed = text.count(where: { $0 == UInt8(ascii: ">") })
        return closed > opened ? nil : open + 1
    }
}
