/// The mailboxes of an address field (RFC 5322, 3.4), groups opened, comments as names of last resort.
///
/// Never fails: what is no address becomes a name with an empty address.
func mailboxes(_ value: Octets, charset: String? = nil, limit: Int = 1000) -> [Message.Mailbox] {
    let value = unfolded(value)
    if let plain = plainMailboxes(value, charset: charset, limit: limit) { return plain }
    var scan = AddressScan(value, charset: charset, limit: limit)
    return scan.run()
}

private struct AddressScan {
    private let bytes: Octets
    private let charset: String?
    private let limit: Int
    private var at: Int
    private var found: [Message.Mailbox] = []
    private var isInGroup = false
    /// QUIRK: a comma in a name without quotes; this is the part before the comma.
    private var nameBefore: [UInt8] = []

    private var phrase: [UInt8] = []
    private var plain: [UInt8] = []
    private var comment: [UInt8] = []
    private var hasAngle = false
    /// What stands behind an angle address.
    private var behind: [UInt8] = []
    private var hasAt = false

    init(_ bytes: Octets, charset: String?, limit: Int) {
        self.bytes = bytes
        self.charset = charset
        self.limit = limit
        at = bytes.startIndex
    }

    mutating func run() -> [Message.Mailbox] {
        while at < bytes.endIndex, found.count < limit {
            switch bytes[at] {
            case UInt8(ascii: "\""): quotedString()
            case UInt8(ascii: "("):
                let end = endOfComment(bytes, at: at)
                comment = Array(bytes[(at + 1)..<max(at + 1, end - 1)])
                at = end
            case UInt8(ascii: "<"): angleAddress()
            case UInt8(ascii: ","):
                finish()
                at += 1
            case UInt8(ascii: ";"):
                finish()
                flushName()
                isInGroup = false
                at += 1
            case UInt8(ascii: ":") where !isInGroup && !hasAngle && !hasAt:
                // RFC 5322, 3.4: what stands before the colon names a group and addresses nobody.
                reset()
                nameBefore = []
                isInGroup = true
                at += 1
            default:
                if bytes[at] == UInt8(ascii: "@") { hasAt = true }
                if hasAngle {
                    behind.append(bytes[at])
                } else {
                    phrase.append(bytes[at])
                    plain.append(bytes[at])
                }
                at += 1
            }
        }
        finish()
        flushName()
        return found
    }

    private mutating func quotedString() {
        let start = at
        at += 1
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: "\"") {
            if bytes[at] == UInt8(ascii: "\\"), at + 1 < bytes.endIndex { at += 1 }
            if !hasAngle { phrase.append(bytes[at]) }
            at += 1
        }
        if at < bytes.endIndex { at += 1 }
        if !hasAngle { plain += bytes[start..<at] }
    }

    private mutating func angleAddress() {
        var inside: [UInt8] = []
        var isQuoted = false
        var look = at + 1
        while look < bytes.endIndex, isQuoted || bytes[look] != UInt8(ascii: ">") {
            if bytes[look] == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, bytes[look] == UInt8(ascii: "<") { inside = [] } else { inside.append(bytes[look]) }
            look += 1
        }
        at = min(look + 1, bytes.endIndex)
        // QUIRK: two angle addresses without a comma between them are two mailboxes.
        emit(name: phrase, address: inside)
        hasAngle = true
        phrase = []
    }

    private mutating func finish() {
        defer { reset() }
        guard !hasAngle else {
            // `<a@x> b@y`: one reader takes it for the one, the next for the other. Two mailboxes are nobody.
            let other = behind.split(whereSeparator: \.isWhite).first { $0.contains(UInt8(ascii: "@")) }
            if let other { emit(name: [], address: Array(other)) }
            return
        }
        let words = plain.trimmed()
        guard !words.isEmpty || !comment.isEmpty else { return }
        guard words.contains(UInt8(ascii: "@")) else {
            if !words.isEmpty {
                if !nameBefore.isEmpty { nameBefore += Array(", ".utf8) }
                nameBefore += phrase.trimmed()
            }
            return
        }
        flushName()
        // QUIRK: `Ada Verne ada@example.org` without brackets: the word with the `@` is the address.
        if !words.contains(UInt8(ascii: "\"")), words.contains(where: \.isWhite), !isSpacedAddress(words) {
            let pieces = words.split(whereSeparator: \.isWhite)
            if let place = pieces.firstIndex(where: { $0.contains(UInt8(ascii: "@")) }) {
                let name = Array(pieces[..<place].joined(separator: [UInt8.space]))
                emit(name: name.isEmpty ? comment : name, address: Array(pieces[place]))
                return
            }
        }
        emit(name: comment, address: Array(words))
    }

    // RFC 5322, 4.4: blanks around the `@` and dots.
    private func isSpacedAddress(_ words: Octets) -> Bool {
        let pieces = words.split(whereSeparator: \.isWhite)
        return pieces.count <= 3 && pieces.contains { $0.first == UInt8(ascii: "@") || $0.last == UInt8(ascii: "@") }
    }

    private mutating func emit(name: [UInt8], address: [UInt8]) {
        var name = Array(name.trimmed())
        if name.isEmpty { name = Array(comment.trimmed()) }
        if !nameBefore.isEmpty {
            name = nameBefore + Array(", ".utf8) + name
            nameBefore = []
        }
        let text = decodedText(unfolded: name[...], charset: charset).trimmedText()
        let address = Self.cleanedAddress(address)
        guard !text.isEmpty || !address.isEmpty else { return }
        found.append(Message.Mailbox(name: text, address: address))
    }

    private mutating func flushName() {
        guard !nameBefore.isEmpty else { return }
        let text = decodedText(unfolded: nameBefore[...], charset: charset).trimmedText()
        nameBefore = []
        if !text.isEmpty { found.append(Message.Mailbox(name: text, address: "")) }
    }

    private mutating func reset() {
        phrase = []
        plain = []
        comment = []
        behind = []
        hasAngle = false
        hasAt = false
    }

    /// Without blanks, comments and a route (RFC 5322, 4.4), the domain in lower case.
    private static func cleanedAddress(_ raw: [UInt8]) -> String {
        var result: [UInt8] = []
        var isQuoted = false
        var at = raw.startIndex
        while at < raw.endIndex {
            let byte = raw[at]
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if !isQuoted, byte == UInt8(ascii: "(") {
                at = endOfComment(raw[...], at: at)
                continue
            }
            if isQuoted ? !byte.isControl : !byte.isWhite { result.append(byte) }
            at += 1
        }
        if result.first == UInt8(ascii: "@"), let colon = result.firstIndex(of: UInt8(ascii: ":")) {
            result = Array(result[(colon + 1)...])
        }
        if result.starts(withWord: "mailto:") { result = Array(result[7...]) }
        if let mark = result.lastIndex(of: UInt8(ascii: "@")) {
            for place in (mark + 1)..<result.endIndex { result[place] = asciiLowercase(result[place]) }
        }
        return result.text()
    }
}

extension String {
    /// Without white space at either end.
    func trimmedText() -> String {
        guard let first = utf8.first, let last = utf8.last, first.isWhite || last.isWhite else { return self }
        return Array(utf8).trimmed().text()
    }
}
