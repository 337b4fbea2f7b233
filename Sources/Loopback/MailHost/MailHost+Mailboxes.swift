package import Foundation

extension MailHost {
    /// The letters in a user's folder, oldest first, read from the disk without any server's knowledge: with CRLF line
    /// ends, as IMAP gives them.
    package func letters(of address: String, folder: String = "INBOX") throws -> [[UInt8]] {
        let maildir = try maildirs.folder(of: address, folder)
        return try maildirs.letters(in: maildir)
    }

    /// Flags (`\Seen`) and keywords (`$Forwarded`) of each letter of `letters(of:folder:)`, in the same order.
    package func flags(of address: String, folder: String = "INBOX") throws -> [Set<String>] {
        let maildir = try maildirs.folder(of: address, folder)
        let keywords = maildirs.keywords(in: maildir)
        let system: [Character: String] = [
            "D": "\\Draft", "F": "\\Flagged", "R": "\\Answered", "S": "\\Seen", "T": "\\Deleted",
        ]
        return maildirs.entries(in: maildir).map { entry in
            Set(entry.marks.compactMap { system[$0] ?? keywords[$0] })
        }
    }

    /// Waits until the folder holds `count` letters.
    /// - Returns: what it holds then, or when `seconds` have passed: at that time it may be fewer.
    package func awaitLetters(
        of address: String, folder: String = "INBOX", count: Int, seconds: Double = 10
    ) async throws -> [[UInt8]] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        let maildir = try maildirs.folder(of: address, folder)
        while maildirs.entries(in: maildir).count < count, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(10))
        }
        return try letters(of: address, folder: folder)
    }

    /// Puts letters into a folder as if they had arrived long ago, thousands in a second. No server sees their arrival, and
    /// no verdict about their senders is written.
    package func place(
        _ letters: [[UInt8]], in address: String, folder: String = "INBOX", received: Date, isSeen: Bool = false
    ) throws {
        try maildirs.place(letters, in: maildirs.folder(of: address, folder), received: received, isSeen: isSeen)
    }

    /// Moves a file with CRLF line ends into a folder as one letter, of any size: its name states that size, so that the
    /// server need not count.
    package func place(file: String, in address: String, folder: String = "INBOX", received: Date) throws {
        try maildirs.place(file: file, in: maildirs.folder(of: address, folder), received: received)
    }

    /// Hands a letter to the host as another mail host would, and returns when it is accepted.
    ///
    /// - Parameters:
    ///   - bytes: a whole letter; bare LF line ends become CRLF.
    ///   - sender: the envelope's sender; empty for the null one of bounces (RFC 5321, 4.5.5).
    ///   - verified: whether the host vouches for the sender's domain. A host that knows `senders` finds out by itself:
    ///     then such a letter is signed and comes from the domain's own address, and another one does neither.
    /// - Throws: `MailHostError` with the host's own words when it refuses.
    package func deliver(_ bytes: [UInt8], from sender: String, to recipients: [String], verified: Bool) throws {
        guard let senders else {
            let envelope = Envelope(sender: sender, recipients: recipients)
            return try hand(bytes, envelope, port: verified ? verifiedPort : unverifiedPort)
        }
        let domain = sender.split(separator: "@").last.map(String.init) ?? ""
        let letter = crlf(bytes)
        if !domain.isEmpty { try senders.know(domain) }
        let isProven = verified && !domain.isEmpty
        try carry(
            isProven ? senders.signed(letter, by: DKIMSignature(domain: domain)) : letter,
            Envelope(
                sender: sender, recipients: recipients,
                client: isProven ? Senders.client : Senders.stranger,
                greeting: isProven ? "mail.\(domain)" : "sender.example"))
    }

    /// Hands in a letter as it is, where the host checks signatures, SPF and DMARC itself.
    /// - Throws: `MailHostError` where the host was started without `senders`, or in its own words when it refuses.
    package func carry(_ bytes: [UInt8], _ envelope: Envelope) throws {
        guard let checkedPort else { throw MailHostError("it was started without senders to check") }
        try hand(bytes, envelope, port: checkedPort)
    }

    private func hand(_ bytes: [UInt8], _ envelope: Envelope, port: Int) throws {
        let dialogue = try Dialogue(port: port, from: envelope.client)
        try dialogue.expect("220")
        try dialogue.say("EHLO \(envelope.greeting)", expect: "250")
        let needsEight = bytes.contains { $0 > 127 }
        try dialogue.say(
            "MAIL FROM:<\(envelope.sender)>" + (needsEight ? " BODY=8BITMIME" : ""), expect: "250")
        for recipient in envelope.recipients { try dialogue.say("RCPT TO:<\(recipient)>", expect: "250") }
        try dialogue.say("DATA", expect: "354")
        try dialogue.send(stuffed(crlf(bytes)))
        try dialogue.say(".", expect: "250")
        try dialogue.say("QUIT", expect: "221")
    }

    package func deliver(_ bytes: [UInt8], from sender: String, to recipient: String, verified: Bool) throws {
        try deliver(bytes, from: sender, to: [recipient], verified: verified)
    }

    /// Speaks IMAP as a mail client does: logs in over plain TCP, says each command, and logs out.
    /// - Returns: every line that the server answered to the commands, tagged ones included; literals line by line.
    package func imap(_ address: String, password: String = "pass", commands: [String]) throws -> [String] {
        let dialogue = try Dialogue(port: imapPort)
        _ = try dialogue.line()
        var answers: [String] = []
        for (index, command) in (["LOGIN \(address) \"\(password)\""] + commands + ["LOGOUT"]).enumerated() {
            try dialogue.send(Array("t\(index) \(command)\r\n".utf8))
            var line = ""
            repeat {
                line = try dialogue.line()
                if index > 0, index <= commands.count { answers.append(line) }
            } while !line.hasPrefix("t\(index) ")
            if index == 0, !line.hasPrefix("t0 OK") { throw MailHostError(line) }
        }
        return answers
    }

    /// RFC 5321, 4.5.2: a leading dot is doubled. The result ends with CRLF.
    private func stuffed(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var isLineStart = true
        for byte in bytes {
            if isLineStart, byte == UInt8(ascii: ".") { result.append(byte) }
            result.append(byte)
            isLineStart = byte == UInt8(ascii: "\n")
        }
        if !isLineStart { result += [13, 10] }
        return result
    }
}

/// What another mail host says before the letter itself (RFC 5321, 3.3).
package struct Envelope: Sendable {
    package var sender: String
    package var recipients: [String]
    /// The address of this machine that it comes from: 127.0.0.x.
    package var client: String
    package var greeting: String

    package init(
        sender: String, recipients: [String], client: String = "127.0.0.1", greeting: String = "sender.example"
    ) {
        self.sender = sender
        self.recipients = recipients
        self.client = client
        self.greeting = greeting
    }
}
