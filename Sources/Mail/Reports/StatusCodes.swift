/// Numbers by which mail servers say what happened.
enum StatusCodes {
    /// The enhanced status (RFC 3463) of a failure in free text: one behind a reply code or a `#`, else the first.
    ///
    /// QUIRK: numbers of versions look the same.
    static func failure(in text: Octets) -> String? {
        var at = text.startIndex
        var first: String?
        for _ in 0..<50 {
            guard let place = nextStatus(in: text, from: at) else { break }
            at = place.upperBound
            guard text[place.lowerBound] != UInt8(ascii: "2") else { continue }
            let before = text[..<place.lowerBound].suffix(4)
            let isCoded = before.count == 4 && before.prefix(3).allSatisfy(\.isDigit)
            if isCoded || before.last == UInt8(ascii: "#") { return text[place].text() }
            first = first ?? text[place].text()
        }
        return first
    }

    /// The first enhanced status (RFC 3463) of class 2, 4 or 5: `5.1.1`.
    static func enhanced(in text: Octets) -> String? {
        nextStatus(in: text, from: text.startIndex).map { text[$0].text() }
    }

    private static func nextStatus(in text: Octets, from start: Int) -> Range<Int>? {
        var look = start + 1
        while let dot = text.place(of: UInt8(ascii: "."), from: look), dot + 3 < text.endIndex {
            look = dot + 1
            let at = dot - 1
            guard isClass(text[at]), text[dot + 1].isDigit else { continue }
            // Part of a longer number, such as an address of the network.
            if at > text.startIndex, text[at - 1].isDigit || text[at - 1] == UInt8(ascii: ".") || text[at - 1].isLetter
            {
                continue
            }
            let subject = text[(at + 2)...].prefix(while: \.isDigit)
            guard subject.count == 1, subject[subject.startIndex] <= UInt8(ascii: "7"),
                subject.endIndex < text.endIndex, text[subject.endIndex] == UInt8(ascii: ".")
            else {
                continue
            }
            let detail = text[(subject.endIndex + 1)...].prefix(while: \.isDigit)
            guard (1...3).contains(detail.count) else { continue }
            if detail.endIndex + 1 < text.endIndex, text[detail.endIndex] == UInt8(ascii: "."),
                text[detail.endIndex + 1].isDigit
            {
                continue
            }
            return at..<detail.endIndex
        }
        return nil
    }

    private static func isClass(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "2") || byte == UInt8(ascii: "4") || byte == UInt8(ascii: "5")
    }

    /// The reply code of a diagnostic (RFC 3464, 2.3.6): `smtp; 550 5.1.1 …`.
    static func reply(in text: Octets) -> String? {
        let rest = text.firstIndex(of: UInt8(ascii: ";")).map { text[($0 + 1)...] } ?? text
        return code(at: rest.trimmed()) ?? spokenReply(in: text)
    }

    /// The first number like `550` or `421` that stands where a reply code may.
    static func spokenReply(in text: Octets) -> String? {
        var at = text.startIndex
        while at + 2 < text.endIndex {
            defer { at += 1 }
            guard text[at] == UInt8(ascii: "5") || text[at] == UInt8(ascii: "4") else { continue }
            if at > text.startIndex {
                let before = text[at - 1]
                if before.isDigit || before.isLetter || before == UInt8(ascii: ".") || before == UInt8(ascii: "-") {
                    continue
                }
            }
            if let found = code(at: text[at...]) { return found }
        }
        return nil
    }

    // RFC 5321, 4.2: the second digit is 0 to 5.
    private static func code(at text: Octets) -> String? {
        guard text.count >= 3, let first = text.first, isClass(first) else { return nil }
        let digits = text.prefix(3)
        guard digits.allSatisfy(\.isDigit), let second = digits.dropFirst().first, second <= UInt8(ascii: "5") else {
            return nil
        }
        if let after = text.dropFirst(3).first {
            guard
                after.isWhite || after == UInt8(ascii: "-") || after == UInt8(ascii: "#") || after == UInt8(ascii: ",")
                    || after == UInt8(ascii: ")") || after == UInt8(ascii: ":") || after == UInt8(ascii: "]")
            else { return nil }
        }
        return digits.text()
    }
}
