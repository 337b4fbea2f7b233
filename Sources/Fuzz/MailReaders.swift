import Foundation
import Mail

extension StrangersReader {
    /// Whole letters and their bodies.
    static let wholeLetters: [StrangersReader] = [
        StrangersReader("mail.parse", seeds: Seeds.letters + Seeds.machines) { bytes in
            let isPlain = HeaderGlimpse(bytes).lines.allSatisfy { $0.utf8.allSatisfy { (0x20...0x7E).contains($0) } }
            guard isPlain else { return "a glimpse of the header shows control characters" }
            let message = parse(bytes)
            return flaw(of: message, in: bytes) ?? recordFlaw(of: message)
        },
        StrangersReader("mail.body", seeds: Seeds.bodies) { bytes in
            recordFlaw(of: plainBody(bytes))
        },
        StrangersReader("mail.html", seeds: Seeds.pages) { bytes in
            read(bytes, below: "Content-Type: text/html; charset=utf-8\n\n")
        },
        StrangersReader("mail.files", seeds: Seeds.files) { bytes in
            // The first byte chooses what the rest is said to be.
            let kinds = [
                "application/ms-tnef; name=winmail.dat",
                "application/pkcs7-mime; name=smime.p7m; smime-type=signed-data",
                "application/mac-binhex40", "text/calendar", "message/rfc822", "message/delivery-status",
                "application/octet-stream; name=winmail.dat", "text/richtext",
            ]
            let kind = kinds[Int(bytes.first ?? 0) % kinds.count]
            return read(Array(bytes.dropFirst()), below: "Content-Type: \(kind)\n\n")
        },
        StrangersReader("mail.mbox", seeds: Seeds.boxes) { bytes in
            // The first byte chooses how the rest is cut; the cut may not change what is found.
            let box = Array(bytes.dropFirst())
            let width = Int(bytes.first ?? 0) + 1
            var whole = MboxSplitter()
            let expected = whole.feed(box) + whole.finish()
            var pieces = MboxSplitter()
            var found: [[UInt8]] = []
            for start in stride(from: 0, to: box.count, by: width) {
                found += pieces.feed(Array(box[start..<min(start + width, box.count)]))
            }
            found += pieces.finish()
            return found == expected ? nil : "an mbox cut differently gives other letters"
        },
        StrangersReader("mail.compose", seeds: Seeds.outgoing) { bytes in composeFlaw(of: bytes) },
        StrangersReader("reader.answer", seeds: (Seeds.letters + Seeds.machines).map { parse(Array($0.utf8)).record }) {
            bytes in
            // What the daemon does with the words of a reader process that strangers' bytes have taken over.
            guard let message = Message(record: bytes) else { return nil }
            _ = screen(message, as: OwnIdentity(addresses: [], authenticationServer: "mx.example"))
            return recordFlaw(of: message)
        },
    ]

    /// Header fields one by one: short inputs go deeper into their grammars.
    static let headerFields: [StrangersReader] = [
        field("mail.addresses", ["From", "To", "Reply-To", "Delivered-To"], Seeds.addresses),
        field("mail.dates", ["Date"], Seeds.dates),
        field("mail.words", ["Subject", "From"], Seeds.words),
        field("mail.ids", ["References", "In-Reply-To", "Message-ID"], Seeds.ids),
        field("mail.parameters", ["Content-Type", "Content-Disposition"], Seeds.parameters),
        StrangersReader("mail.results", seeds: Seeds.results) { bytes in
            let message = parse(header(["Authentication-Results", "From"], bytes))
            _ = senderAuthentication(of: message, trusting: "mx.example")
            return nil
        },
    ]

    private static func field(_ name: String, _ fields: [String], _ seeds: [String]) -> StrangersReader {
        StrangersReader(name, seeds: seeds) { bytes in
            let letter = header(fields, bytes)
            return flaw(of: parse(letter), in: letter)
        }
    }

    private static func header(_ fields: [String], _ value: [UInt8]) -> [UInt8] {
        var letter: [UInt8] = []
        for field in fields { letter += Array("\(field): ".utf8) + value + Array("\n".utf8) }
        return letter + Array("\nx".utf8)
    }

    private static func read(_ body: [UInt8], below head: String) -> String? {
        let letter = Array(head.utf8) + body
        let message = parse(letter)
        return flaw(of: message, in: letter) ?? recordFlaw(of: message)
    }

    private static func flaw(of message: Message, in bytes: [UInt8]) -> String? {
        guard message.parts.allSatisfy({ $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count }) else {
            return "a part beyond the letter's end"
        }
        _ = screen(message, as: OwnIdentity(addresses: [], authenticationServer: "mx.example"))
        return message.visible.utf8.count <= message.text.utf8.count + 64 ? nil : "more is visible than was written"
    }

    private static func recordFlaw(of message: Message) -> String? {
        let record = parseRecord(file: "f", index: 0, message: message)
        return record.contains(10) ? "a record of two lines" : nil
    }
}

/// What is wrong with a message composed of values that a stranger chose, as far as the wire shows it.
private func composeFlaw(of bytes: [UInt8]) -> String? {
    // Fields are cut at SOH.
    let fields = bytes.split(separator: 1, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    func value(_ number: Int) -> String { number < fields.count ? fields[number] : "" }
    guard let from = EmailAddress("help@lumen.example"), let to = EmailAddress("noor@example.net") else { return nil }
    var mail = Outgoing(
        from: from, fromName: value(0), to: to, subject: value(1), date: Date(timeIntervalSince1970: 1_795_424_400),
        messageID: value(2), text: value(3))
    mail.toName = value(4)
    mail.inReplyTo = value(5)
    mail.references = [value(2), value(5)]
    mail.quotation = Outgoing.Quotation(attribution: value(6), text: value(7))
    mail.attachments = [Outgoing.File(filename: value(8), contentType: value(9), bytes: Array(value(10).utf8))]
    mail.loopToken = value(11)
    var length = 0
    var previous: UInt8 = 0
    for byte in compose(mail) {
        if (byte == 10) != (previous == 13) { return "a bare CR or LF" }
        if byte == 0 || byte > 126 { return "a byte beyond printable ASCII" }
        length = byte == 10 ? 0 : length + 1
        if length > 999 { return "a line too long" }
        previous = byte
    }
    return nil
}
