/// Writes lines as paragraphs and lists.
struct HTMLBlocks {
    private enum Block: Equatable {
        case none, paragraph, bullets
        case numbers(next: Int)
    }

    /// Of what stands around it: a block that begins with a letter of the other one says so.
    let direction: WritingDirection
    let hasLinks: Bool
    private var html: [UInt8] = []
    private var open = Block.none
    /// Of the block that is open.
    private var own: WritingDirection
    /// An empty line came: the next item goes on with the list, anything else ends it.
    private var sawBlank = false

    init(direction: WritingDirection, hasLinks: Bool) {
        self.direction = direction
        self.hasLinks = hasLinks
        own = direction
    }

    mutating func finished() -> [UInt8] {
        close()
        return html
    }

    mutating func write(line: Octets) {
        if line.allSatisfy(\.isBlank) {
            if open == .paragraph { close() } else { sawBlank = true }
            return
        }
        if let item = bullet(line) {
            if open != .bullets { begin(.bullets, "<ul>\n") }
            return add(item: item)
        }
        if let (number, item) = numbered(line) {
            // A number out of turn is no list: it would be shown as another.
            if case .numbers(let next) = open, next == number {
                open = .numbers(next: number + 1)
                return add(item: item)
            }
            if number == 1 {
                begin(.numbers(next: 2), "<ol>\n")
                return add(item: item)
            }
        }
        if open == .paragraph {
            add("<br>\n")
        } else {
            close()
            add(start: "p", of: line)
            open = .paragraph
        }
        add(text: line)
    }

    private mutating func begin(_ block: Block, _ start: StaticString) {
        close()
        add(start)
        open = block
    }

    private mutating func close() {
        switch open {
        case .none: break
        case .paragraph: add("</p>\n")
        case .bullets: add("</ul>\n")
        case .numbers: add("</ol>\n")
        }
        open = .none
        sawBlank = false
    }

    private mutating func add(item: Octets) {
        sawBlank = false
        add(start: "li", of: item)
        add(text: item)
        add("</li>\n")
    }

    private mutating func add(start name: StaticString, of text: Octets) {
        html.append(UInt8(ascii: "<"))
        add(name)
        own = WritingDirection(of: text) ?? direction
        if own != direction { html += Array(" dir=\"\(own.rawValue)\"".utf8) }
        html.append(UInt8(ascii: ">"))
    }

    private mutating func add(_ markup: StaticString) { html += markup.withUTF8Buffer { Array($0) } }

    private mutating func add(text: Octets) { html += hasLinks ? htmlLinked(text, in: own) : htmlEscaped(text) }

    private func bullet(_ line: Octets) -> Octets? {
        for mark: StaticString in ["- ", "* ", "• "] where line.starts(withWord: mark) {
            let item = line.dropFirst(mark.utf8CodeUnitCount).trimmed()
            // `-- ` parts a signature, and `- -` is a rule.
            return item.isEmpty || item.first == UInt8(ascii: "-") ? nil : item
        }
        return nil
    }

    private func numbered(_ line: Octets) -> (Int, Octets)? {
        let digits = line.prefix { $0.isDigit }
        let rest = line[digits.endIndex...]
        guard (1...2).contains(digits.count), digits.first != UInt8(ascii: "0"),
            rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"), rest.dropFirst().first == .space,
            let number = Int(digits.text())
        else { return nil }
        let item = rest.dropFirst(2).trimmed()
        return item.isEmpty ? nil : (number, item)
    }
}

/// Escaped, with `http` and `https` links as links whose words are the address itself. Linear: what is no link is passed
/// over once.
private func htmlLinked(_ text: Octets, in direction: WritingDirection) -> [UInt8] {
    var html: [UInt8] = []
    var at = text.startIndex
    var copied = at
    while at < text.endIndex {
        guard text[at] | 32 == UInt8(ascii: "h"), isWordStart(at, in: text),
            text[at...].starts(withWord: "https://") || text[at...].starts(withWord: "http://")
        else {
            at += 1
            continue
        }
        let link = linkPrefix(text[at...])
        guard !link.isEmpty else {
            at += 1
            continue
        }
        html += htmlEscaped(text[copied..<at])
        html += Array("<a href=\"".utf8) + htmlEscaped(link)
        // Links are read from the left, also in Arabic and Hebrew.
        html += Array((direction == .leftToRight ? "\">" : "\" dir=\"ltr\">").utf8)
        html += htmlEscaped(link) + Array("</a>".utf8)
        at = link.endIndex
        copied = at
    }
    return html + htmlEscaped(text[copied...])
}

private func isWordStart(_ at: Int, in text: Octets) -> Bool {
    guard at > text.startIndex else { return true }
    let before = text[at - 1]
    return !(before.isLetter || before.isDigit || "/._-+@".utf8.contains(before))
}

/// The link that a text begins with; empty where it is not as it looks.
private func linkPrefix(_ text: Octets) -> Octets {
    let none = text[text.startIndex..<text.startIndex]
    let stretch = text.prefix(longestLink).prefix { $0 > 32 && !"<>\"".utf8.contains($0) }
    guard stretch.count < longestLink else { return none }
    var end = stretch.startIndex
    for scalar in stretch.text().unicodeScalars {
        // Marks that turn the direction would show another address than it is.
        if isTurning(scalar) { return none }
        if endsLink(scalar) { break }
        end += UTF8.width(scalar)
    }
    var link = text[text.startIndex..<end]
    // What ends a sentence or a bracket behind a link is no part of it.
    while let last = link.last, ".,;:!?'\")]".utf8.contains(last) {
        if last == UInt8(ascii: ")"), link.contains(UInt8(ascii: "(")) { break }
        link = link.dropLast()
    }
    return link.count > "https://".utf8.count ? link : none
}

// Longer than any program of mail follows.
private let longestLink = 2_000

private func isTurning(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

// Signs of other scripts that stand behind a link, and the letters that Chinese and Japanese put there without a blank.
private func endsLink(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0xA0, 0xAB, 0xBB, 0x060C, 0x061B, 0x061F, 0x06D4, 0x2000...0x206F, 0x3000...0x30FF, 0x3400...0x9FFF,
        0xFF00...0xFFEF:
        true
    default: false
    }
}

func htmlEscaped(_ text: Octets) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(text.count + 16)
    for byte in text {
        switch byte {
        case UInt8(ascii: "<"): html += Array("&lt;".utf8)
        case UInt8(ascii: ">"): html += Array("&gt;".utf8)
        case UInt8(ascii: "&"): html += Array("&amp;".utf8)
        case UInt8(ascii: "\""): html += Array("&quot;".utf8)
        default: html.append(byte)
        }
    }
    return html
}
