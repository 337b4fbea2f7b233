/// The mailboxes of a field that is written as most are: `Name <local@domain>`, `"Name" <local@domain>` or
/// `local@domain`, with commas between them.
///
/// Nil for anything else, which the patient reader takes then; for what is taken here both give the same.
func plainMailboxes(_ bytes: Octets, charset: String?, limit: Int) -> [Message.Mailbox]? {
    var found: [Message.Mailbox] = []
    var at = bytes.startIndex
    while true {
        skipBlanks(bytes, &at)
        guard at < bytes.endIndex, found.count < limit, let mailbox = plainMailbox(bytes, &at, charset) else {
            return nil
        }
        found.append(mailbox)
        skipBlanks(bytes, &at)
        guard at < bytes.endIndex else { return found }
        guard bytes[at] == UInt8(ascii: ",") else { return nil }
        at += 1
    }
}

private func plainMailbox(_ bytes: Octets, _ at: inout Int, _ charset: String?) -> Message.Mailbox? {
    var name: Octets = []
    if bytes[at] == UInt8(ascii: "\"") {
        let start = at + 1
        guard let close = bytes.place(of: UInt8(ascii: "\""), from: start) else { return nil }
        name = bytes[start..<close]
        guard name.place(of: UInt8(ascii: "\\")) == nil else { return nil }
        at = close + 1
        skipBlanks(bytes, &at)
    } else {
        let start = at
        var mark: Int?
        while at < bytes.endIndex, bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: ",") {
            guard isPlainInName(bytes[at]) else { return nil }
            if bytes[at] == UInt8(ascii: "@") {
                guard mark == nil else { return nil }
                mark = at
            }
            at += 1
        }
        if at == bytes.endIndex || bytes[at] == UInt8(ascii: ",") {
            let word = bytes[start..<at].trimmed()
            guard let mark, !word.contains(where: \.isWhite), word.isASCII, mark + 1 < word.endIndex else { return nil }
            return Message.Mailbox(name: "", address: address(word, mark: mark))
        }
        name = bytes[start..<at].trimmed()
    }
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "<") else { return nil }
    let start = at + 1
    at = start
    var mark: Int?
    while at < bytes.endIndex, bytes[at] != UInt8(ascii: ">") {
        guard isPlainInAddress(bytes[at]) else { return nil }
        if bytes[at] == UInt8(ascii: "@") {
            guard mark == nil else { return nil }
            mark = at
        }
        at += 1
    }
    guard at < bytes.endIndex, let mark else { return nil }
    let text = decodedText(unfolded: name.trimmed(), charset: charset).trimmedText()
    let mailbox = Message.Mailbox(name: text, address: address(bytes[start..<at], mark: mark))
    at += 1
    return mailbox
}

private func skipBlanks(_ bytes: Octets, _ at: inout Int) {
    while at < bytes.endIndex, bytes[at].isWhite { at += 1 }
}

// Neither quotes nor comments, groups or routes.
private func isPlainInName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"),
        UInt8(ascii: ">"), UInt8(ascii: "\\"):
        false
    default: true
    }
}

private func isPlainInAddress(_ byte: UInt8) -> Bool {
    byte > 32 && byte < 127 && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "<") && isPlainInName(byte)
}

private func address(_ bytes: Octets, mark: Int) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { target in
        var written = 0
        for at in bytes.indices {
            target[written] = at > mark ? asciiLowercase(bytes[at]) : bytes[at]
            written += 1
        }
        return written
    }
}
