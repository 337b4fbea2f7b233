/// What a server offered in its last answer to EHLO (RFC 5321, 4.1.1.1).
package struct SMTPOffers: Sendable, Equatable {
    /// RFC 2920: MAIL, RCPT and DATA may be said in one breath.
    package var pipelining = false
    /// RFC 6152.
    package var eightBit = false
    /// RFC 6531.
    package var utf8 = false
    /// RFC 1870: bytes of the largest message; nil when there is no fixed limit.
    package var size: Int?
    /// RFC 1870, whatever limit it names.
    var takesSize = false

    /// A line of the answer after its code and separator.
    mutating func heard(_ line: some Collection<UInt8>) {
        let words = line.split { $0 <= 0x20 }.map { String(decoding: $0.prefix(64), as: UTF8.self).uppercased() }
        switch words.first {
        case "PIPELINING": pipelining = true
        case "8BITMIME": eightBit = true
        case "SMTPUTF8": utf8 = true
        case "SIZE":
            takesSize = true
            // 0: no fixed limit.
            size = words.count > 1 ? Int(words[1]).flatMap { $0 > 0 ? $0 : nil } : nil
        default: break
        }
    }

    /// Why this server cannot take the message; nil when it can. Known before a byte of it is sent.
    func obstacle(to envelope: Envelope) -> String? {
        if let size, envelope.size > size {
            return "the message has \(envelope.size) bytes, and the server takes \(size)"
        }
        if envelope.needsUTF8, !utf8 {
            return "the message has addresses or header fields beyond ASCII, and the server does not offer SMTPUTF8"
        }
        if envelope.needsEightBit, !eightBit, !utf8 {
            return "the message has bytes beyond ASCII, and the server does not offer 8BITMIME"
        }
        return nil
    }

    /// A command with its line end.
    func text(of command: SubmissionStages.Command, _ envelope: Envelope) -> String {
        switch command {
        case .reset: return "RSET\r\n"
        case .data: return "DATA\r\n"
        case .recipient(let index): return "RCPT TO:<\(envelope.recipients[index])>\r\n"
        case .mail:
            var line = "MAIL FROM:<\(envelope.sender)>"
            if takesSize { line += " SIZE=\(envelope.size)" }
            if envelope.needsEightBit { line += " BODY=8BITMIME" }
            if envelope.needsUTF8 { line += " SMTPUTF8" }
            return line + "\r\n"
        }
    }
}
