/// Lines that programs or habits put below what an author wrote.
enum SignatureLines {
    /// `-- ` (RFC 3676, 4.3), also without its space.
    static func isDelimiter(_ line: Octets) -> Bool {
        guard line.count <= 4, line.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) else { return false }
        return line.dropFirst(2).allSatisfy { $0.isWhite || $0 == 0xC2 || $0 == 0xA0 }
    }

    /// What a phone or an app adds of its own (`Sent from my iPhone`).
    ///
    /// `Sent from my desk, which is easier than my phone` is a sentence of the author: the device must follow at once.
    static func isMobile(_ words: Octets) -> Bool {
        guard words.count <= 160, words.count >= 8, mayBeMobile(words) else { return false }
        let all = folded(words)
        var line = all[...].drop {
            $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0.isBlank
                || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
        }
        // An address of the app may follow in brackets.
        if let open = line.firstIndex(of: UInt8(ascii: "<")) { line = line[..<open].trimmed() }
        if SignatureWords.whole.begins(line) { return true }
        let blanks = line.count(where: { $0 == .space })
        guard blanks <= 10, line.last != UInt8(ascii: "?") else { return false }
        if let length = SignatureWords.openings.lengthOfStart(line) {
            let rest = line.dropFirst(length)
            let device = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ";") }
            guard device.count(where: { $0 == .space }) <= 8 else { return false }
            return SignatureWords.devices.occurs(in: device)
        }
        if blanks <= 7, line.contains(word: "outlook"), SignatureWords.getting.occurs(in: line) { return true }
        // Many languages put the verb last: `Von meinem iPhone gesendet`.
        guard SignatureWords.deviceFirst.begins(line) || SignatureWords.devices.begins(line) else { return false }
        var end = line
        while let last = end.last, ".!\"')".utf8.contains(last) || last.isBlank { end = end.dropLast() }
        return SignatureWords.lastVerbs.contains { end.suffix($0.count).elementsEqual($0) }
            && SignatureWords.devices.occurs(in: line)
    }

    /// Whether a paragraph that begins like this is a notice of lawyers.
    static func isDisclaimer(_ words: Octets) -> Bool {
        let words = words.drop {
            $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0.isBlank || $0 == UInt8(ascii: "\"")
        }
        guard SignatureWords.notices.mayBegin(words) || SignatureWords.mailSubjects.mayBegin(words) else {
            return false
        }
        let start = words.prefix(64)
        if start.isASCII {
            if SignatureWords.notices.begins(unfolded: start) { return true }
            guard SignatureWords.mailSubjects.begins(unfolded: start) else { return false }
            return SignatureWords.legalWords.occurs(in: folded(words.prefix(240))[...])
        }
        let head = folded(start)[...]
        if SignatureWords.notices.begins(head) { return true }
        return SignatureWords.mailSubjects.begins(head)
            && SignatureWords.legalWords.occurs(in: folded(words.prefix(240))[...])
    }

    // The first bytes are looked at alone: few lines begin like one.
    private static func mayBeMobile(_ words: Octets) -> Bool {
        let line = words.drop { !$0.isLetter && $0 < 128 }
        if SignatureWords.beginnings.mayBegin(line) {
            let head = line.prefix(48)
            let begins =
                head.isASCII
                ? SignatureWords.beginnings.begins(unfolded: head)
                : SignatureWords.beginnings.begins(folded(head)[...])
            if begins { return true }
        }
        return words.count <= 80 && words.contains(word: "outlook")
    }
}
