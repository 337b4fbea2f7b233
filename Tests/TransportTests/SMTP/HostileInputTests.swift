import Foundation
import Loopback
import Mail
import Resolution
import Store
import Testing

@testable import Transport

/// No value can add a header field, a recipient or a command: shown on what real libcurl puts on the wire.
///
/// `make fuzz` asks for 100,000 messages (`WIRE_INPUTS`), `make test` for 2,000.
struct HostileInputTests {
    @Test func `nothing put into a message gets out of its place`() async throws {
        let server = try RecordingSMTP()
        defer { server.stop() }
        let count = ProcessInfo.processInfo.environment["WIRE_INPUTS"].flatMap(Int.init) ?? 2_000
        let submission = Submission(.at(smtp: server.port), patience: .seconds(20))
        let from = try #require(EmailAddress("help@lumen.example"))
        let to = try #require(EmailAddress("noor@customer.test"))
        for number in 0..<count {
            // Each message has a seed of its own: a failing one can be made again alone.
            var values = HostileValues(seed: 20_261_123 &+ UInt64(number) &* 7_919)
            let mail = values.outgoing(from: from, to: to)
            let frozen = FrozenMail(
                envelopeFrom: mail.from, envelopeTo: mail.to, messageID: mail.messageID, bytes: compose(mail))
            let result = await submission.handOver(frozen.envelopeFrom, [frozen.envelopeTo], frozen.bytes).results.first
            guard case .accepted? = result else {
                Issue.record("message \(number): \(String(describing: result))")
                continue
            }
            let faults = faults(in: server.taken(), of: mail, frozen)
            #expect(faults.isEmpty, "message \(number): \(faults)")
        }
        await submission.close()
        #expect(server.taken().isEmpty)
    }

    private func faults(in taken: [RecordingSMTP.Transaction], of mail: Outgoing, _ frozen: FrozenMail) -> [String] {
        guard taken.count == 1, let transaction = taken.first else { return ["\(taken.count) transactions"] }
        let expected = ["MAIL FROM:<\(mail.from.text)>\r\n", "RCPT TO:<\(mail.to.text)>\r\n", "DATA\r\n"]
        var faults: [String] = []
        if transaction.commands.map({ String(decoding: $0, as: UTF8.self) }) != expected {
            faults.append("commands \(transaction.commands.map { String(decoding: $0, as: UTF8.self) })")
        }
        if let flaw = WireForm.flaw(in: transaction.data) { faults.append(flaw) }
        let received = unstuffed(transaction.data)
        if received != frozen.bytes { faults.append("other bytes than were composed") }
        if received.contains(where: { $0 > 127 }) { faults.append("more than seven bits") }
        let names = fieldNames(received)
        if names != expectedNames(mail) { faults.append("header \(names), not \(expectedNames(mail))") }
        return faults + contentFaults(received, mail)
    }

    /// RFC 5321, 4.5.2, undone.
    private func unstuffed(_ data: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var isAtStart = true
        for byte in data {
            if !(isAtStart && byte == UInt8(ascii: ".")) { result.append(byte) }
            isAtStart = byte == UInt8(ascii: "\n")
        }
        return result
    }

    private func fieldNames(_ bytes: [UInt8]) -> [String] {
        var names: [String] = []
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.elementsEqual("\r".utf8) { break }
            if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") { continue }
            names.append(String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self))
        }
        return names
    }

    private func isIdentifier(_ text: String) -> Bool {
        let kept = text.utf8.filter { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return !kept.isEmpty && kept.count <= 900
    }

    private func expectedNames(_ mail: Outgoing) -> [String] {
        var names = ["Date", "From", "To", "Message-ID"]
        if let parent = mail.inReplyTo, isIdentifier(parent) { names.append("In-Reply-To") }
        if mail.references.contains(where: isIdentifier) { names.append("References") }
        names.append("Subject")
        if mail.autoSubmitted != nil { names += ["Auto-Submitted", "X-Auto-Response-Suppress"] }
        if let link = mail.unsubscribe?.link, link.hasPrefix("https://"), link.utf8.count > 8, link.utf8.count <= 900,
            link.utf8.allSatisfy({ $0 > 32 && $0 < 127 && !"<>\"\\,".utf8.contains($0) })
        {
            names += ["List-Unsubscribe", "List-Unsubscribe-Post"]
        }
        if let token = mail.loopToken, token.utf8.contains(where: { $0 > 32 && $0 < 127 }) {
            names.append("X-Replyd-Loop")
        }
        return names + ["X-Replyd-Note", "MIME-Version", "Content-Type"]
    }

    private func contentFaults(_ received: [UInt8], _ mail: Outgoing) -> [String] {
        let message = parse(received)
        var faults: [String] = []
        if message.from.map(\.address) != [mail.from.text] { faults.append("From \(message.from)") }
        if message.to.map(\.address) != [mail.to.text] { faults.append("To \(message.to)") }
        if !(message.cc + message.sender + message.replyTo).isEmpty { faults.append("more addresses") }
        let read = words((message.parts.first?.text ?? "").unicodeScalars)
        let given = words(mailText(mail.text))
        let isThere: Bool
        switch mail.quotation?.style {
        case nil: isThere = read == given
        case .replyBelow: isThere = read.reversed().starts(with: given.reversed())
        default: isThere = read.starts(with: given)
        }
        if !isThere {
            let place = zip(read, given).enumerated().first { $1.0 != $1.1 }
            faults.append(
                "the text is not what was given: \(read.count) for \(given.count), \(String(describing: place))")
        }
        let plain = mail.attachments.first?.bytes
        if let plain, !message.attachments.contains(where: { $0.size == plain.count }) {
            faults.append("a file is lost")
        }
        return faults
    }

    /// The text as mail can carry it: lines ended by LF, no control characters but tabs, no white space at its end, no
    /// byte order mark in front.
    private func mailText(_ text: String) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar == "\n" && previous != "\r" {
                kept.append("\n")
            } else if scalar == "\t" || scalar.value >= 32 && scalar.value != 127 {
                kept.append(scalar)
            }
            previous = scalar
        }
        return trimmed(Array(kept.drop { $0 == "\u{FEFF}" }))
    }

    /// format=flowed keeps no blanks at the end of a line (RFC 3676, 4.1), and what begins with `>` is a quotation.
    private func words(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        scalars.filter { $0 != ">" && !$0.properties.isWhitespace }
    }

    private func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> [Unicode.Scalar] {
        var kept = Array(scalars)
        while let last = kept.last, last == " " || (9...13).contains(last.value) { kept.removeLast() }
        return kept
    }
}
