import Foundation
import Mail

/// Values that try to get out of the field they are put in, the same for the same seed.
struct HostileValues: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "\r\n", "\n", "\r", "\n\r", "\u{0}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{2029}",
        "\r\nBcc: evil@evil.example", "\nBcc: evil@evil.example\n", "\r Bcc: evil@evil.example", "\r\n\tfolded: x",
        "\r\n.\r\n", "\n.\n", "\r.\r", "\n.\r\n", "\r\n.\n", ".", "..", "\r\n.\r\nMAIL FROM:<evil@evil.example>\r\n",
        "RCPT TO:<evil@evil.example>", "> NOTIFY=NEVER", "> SIZE=1", ">\r\nRCPT TO:<evil@evil.example", "\nRSET\n",
        "=?utf-8?q?=0D=0ABcc=3A_evil=40evil.example?=", "=?utf-8?b?DQpCY2M6IGV2aWw=?=", "=?", "?=", "%0d%0aBcc:",
        "\u{202E}", "\u{2066}", "\u{FEFF}", "e\u{301}", "\u{301}", "\u{212A}", "\u{37E}", "é", "日本語", "🧡", "\u{FFFD}",
        "<", ">",
        "<>", "\"", "\\", "\\\"", "(", ")", ",", ";", ":", "@", "'", "--", "--=_", "From ", "From: x@y.example", " ",
        "  ",
        "\t", "To: x@y.example", "\r\n\r\n", "\n\n<b>x</b>", "Content-Type: text/html", "- ", "1. ", "> ", "-- \r\n",
        "https://x.example/?a=b&c=\"d\"", "javascript:alert(1)", "word", "two words", "/", "../",
        String(repeating: "w", count: 1_200), String(repeating: "é", count: 700), String(repeating: "a b ", count: 400),
    ]

    mutating func text(_ most: Int = 8) -> String {
        let count = Int.random(in: 0...most, using: &self)
        return (0..<count).map { _ in Self.pieces.randomElement(using: &self) ?? "" }.joined()
    }

    mutating func bytes() -> [UInt8] {
        var bytes = Array(text().utf8)
        for _ in 0..<Int.random(in: 0...4, using: &self) {
            bytes.insert(UInt8.random(in: 0...255, using: &self), at: Int.random(in: 0...bytes.count, using: &self))
        }
        return bytes
    }

    /// The plain address, or a hostile one that passed for an address.
    mutating func address(_ plain: EmailAddress) -> EmailAddress {
        EmailAddress("kim\(text(2))@\(text(1))customer.test\(text(1))") ?? plain
    }

    mutating func coin() -> Bool { Bool.random(using: &self) }

    mutating func outgoing(from: EmailAddress, to: EmailAddress) -> Outgoing {
        var mail = Outgoing(
            from: address(from), fromName: text(), to: address(to), subject: text(),
            date: Date(timeIntervalSince1970: Double(Int.random(in: -70_000_000_000...300_000_000_000, using: &self))),
            messageID: text(), text: text(12))
        mail.toName = text()
        mail.inReplyTo = coin() ? text() : nil
        mail.references = (0..<Int.random(in: 0...30, using: &self)).map { _ in text(2) }
        mail.autoSubmitted = coin() ? .replied : coin() ? .generated : nil
        mail.loopToken = coin() ? text() : nil
        mail.notes = [
            (text(2), text()), ("X-Replyd-Note", text()), ("Bcc", "evil@evil.example"), ("x-replyd-note", ""),
        ]
        if coin() {
            let styles: [Outgoing.Quotation.Style] = [.replyAbove, .replyBelow, .headerBlock]
            mail.quotation = Outgoing.Quotation(
                attribution: text(), text: text(), style: styles.randomElement(using: &self) ?? .replyAbove)
        }
        if coin() {
            mail.unsubscribe = Outgoing.Unsubscribe(link: coin() ? "https://" + text(2) : text(), address: nil)
        }
        if coin() {
            mail.attachments = [
                Outgoing.File(filename: text(), contentType: text(2), bytes: bytes()),
                Outgoing.File(filename: text(), contentType: "image/png", bytes: bytes(), contentID: text(2)),
            ]
        }
        if coin() { mail.original = bytes() }
        return mail
    }
}
