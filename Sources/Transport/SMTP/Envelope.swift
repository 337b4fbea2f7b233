import Mail

/// A message as SMTP carries it: from whom, to whom, and its bytes with the dots doubled.
struct Envelope: Sendable {
    let sender: String
    let recipients: [String]
    /// Bytes of the message, as SIZE counts them: dots not doubled (RFC 1870, 5).
    let size: Int
    /// RFC 6531, 3.2: an address or a header field holds more than ASCII.
    let needsUTF8: Bool
    let needsEightBit: Bool
    /// Dots doubled (RFC 5321, 4.5.2), and the line of one dot at its end.
    let wire: [UInt8]

    /// What ends a message.
    static let dot = Array(".\r\n".utf8)

    /// `EmailAddress` is the only way here: it holds no line end, so it can add no command.
    init(from sender: EmailAddress, to recipients: [EmailAddress], bytes: [UInt8]) {
        self.sender = sender.text
        self.recipients = recipients.map(\.text)
        size = bytes.count
        needsEightBit = WireForm.isBeyondASCII(bytes)
        let header = needsEightBit ? bytes[..<WireForm.headerEnd(of: bytes)] : []
        needsUTF8 =
            header.contains { $0 > 0x7F }
            || (recipients + [sender]).contains { $0.text.utf8.contains { $0 > 0x7F } }
        wire = WireForm.stuffed(bytes) + Self.dot
    }
}
