import Foundation
import Mail
import Testing

struct ComposeTests {
    private let from: EmailAddress
    private let to: EmailAddress

    init() throws {
        from = try #require(EmailAddress("help@lumen.example"))
        to = try #require(EmailAddress("noor@example.net"))
    }

    private func outgoing(_ subject: String = "Re: your lamp", text: String = "Hello Noor,\n\nit is on its way.")
        -> Outgoing
    {
        Outgoing(
            from: from, fromName: "Lumen Support", to: to, subject: subject,
            date: Date(timeIntervalSince1970: 1_795_424_400), messageID: "case1.2@lumen.example", text: text)
    }

    @Test func `a reply carries what a reply needs`() throws {
        var reply = outgoing()
        reply.toName = "Noor Haddad"
        reply.inReplyTo = "q@example.net"
        reply.references = (1...30).map { "r\($0)@example.net" }
        reply.autoSubmitted = .replied
        reply.loopToken = "token"
        reply.notes = [("X-Replyd-Note", "unverified")]
        let bytes = compose(reply)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.hasPrefix("Date: Mon, 23 Nov 2026 09:00:00 +0000\r\nFrom: Lumen Support <help@lumen.example>\r\n"))
        for line in [
            "To: Noor Haddad <noor@example.net>", "Message-ID: <case1.2@lumen.example>", "In-Reply-To: <q@example.net>",
            "Subject: Re: your lamp", "Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All",
            "X-Replyd-Loop: token", "X-Replyd-Note: unverified", "MIME-Version: 1.0",
        ] { #expect(text.contains("\r\n\(line)\r\n"), "\(line)") }
        let message = parse(bytes)
        #expect(message.references == ["r1@example.net"] + (12...30).map { "r\($0)@example.net" })
        #expect(message.loopTokens == ["token"])
        #expect(message.parts.map(\.contentType) == ["text/plain", "text/html"])
        #expect(message.text == "Hello Noor,\n\nit is on its way.")
    }

    @Test func `a draft says nothing of machines`() {
        let text = String(decoding: compose(outgoing()), as: UTF8.self)
        for name in [
            "Auto-Submitted", "X-Auto-Response-Suppress", "X-Replyd-Loop", "In-Reply-To", "References", "Bcc", "Cc",
        ] {
            #expect(!text.contains("\r\n\(name):"))
        }
    }

    @Test(arguments: [
        "Grüße", "日本語の件名がとても長いので、折り返しが必要になります。そして続きます。", "=?utf-8?q?trap?=", "plain",
        String(repeating: "long words ", count: 60).trimmingCharacters(in: .whitespaces),
        String(repeating: "x", count: 3000), "🧡 heart",
        "a\u{301}b", "",
    ])
    func `a subject survives the way out and back`(subject: String) {
        #expect(parse(compose(outgoing(subject))).subject == subject)
    }

    @Test(arguments: [
        "words", "Grüße – ähm…", "From here on\n.\n..\nFrom there", "tab\tand trailing  \nblanks",
        String(repeating: "x", count: 5000),
        "a\r\nb\rc\nd", "=3D and =", "<script>alert(1)</script> & \"quotes\"", "line\n\n\n\nline", "🧡\u{2028}x",
    ])
    func `a text survives the way out and back`(text: String) {
        let bytes = compose(outgoing(text: text))
        // RFC 3676, 4.2: blanks in front of a line's end are none of the text.
        let expected = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("  \n", with: "\n")
        #expect(parse(bytes).text == expected)
        #expect(parse(bytes).parts.last?.text?.contains("<script>") == false)
    }

    @Test func `the message answered is quoted below`() {
        var reply = outgoing(text: "Yes.")
        reply.quotation = Outgoing.Quotation(
            attribution: "On 3 Nov 2026 at 14:05, Noor wrote:", text: "Is it?\n> older\n\nNoor")
        let message = parse(compose(reply))
        let plain = String(decoding: compose(reply), as: UTF8.self)
        #expect(plain.contains("Content-Type: text/plain; charset=utf-8; format=flowed; delsp=no\r\n"))
        #expect(plain.contains("\r\n> Is it?\r\n>> older\r\n>\r\n> Noor\r\n"))
        #expect(message.text == "Yes.\n\nOn 3 Nov 2026 at 14:05, Noor wrote:\n> Is it?\n>> older\n>\n> Noor")
        #expect(message.visible == "Yes.")
        #expect(message.parts.last?.text?.contains("<blockquote type=\"cite\" style=") == true)
    }

    @Test func `files and the original are attached`() {
        var brief = outgoing()
        brief.attachments = [
            Outgoing.File(filename: "Rechnung für März.pdf", contentType: "application/pdf", bytes: [0, 1, 2, 255]),
            Outgoing.File(filename: "../../etc/passwd", contentType: "text/html\r\nX-Evil: 1", bytes: []),
        ]
        brief.original = Array("Subject: old\n\nwords".utf8)
        let message = parse(compose(brief))
        #expect(message.attachments.map(\.filename) == ["Rechnung für März.pdf", ".._.._etc_passwd", "original.eml"])
        #expect(
            message.attachments.map(\.contentType) == ["application/pdf", "application/octet-stream", "message/rfc822"])
        #expect(message.attachments.map(\.size) == [4, 0, 21])
        #expect(message.text == "Hello Noor,\n\nit is on its way.")
    }

    @Test func `an original that needs an encoding goes as a file`() {
        for original in [
            Array("Subject: é\n\nx".utf8), Array(repeating: UInt8(ascii: "x"), count: 2000), [65, 13, 66], [0],
            Array("a\n.\nb".utf8),
        ] {
            var brief = outgoing()
            brief.original = original
            let message = parse(compose(brief))
            #expect(message.attachments.map(\.contentType) == ["application/octet-stream"])
            #expect(message.attachments.map(\.filename) == ["original.eml"])
            #expect(message.attachments.map(\.size) == [original.count])
        }
    }

    @Test(arguments: [
        ("lamp", "Re: lamp"), ("Re: lamp", "Re: lamp"), ("RE: re: AW: lamp", "Re: lamp"), ("Re[2]: lamp", "Re: lamp"),
        ("Re : lamp", "Re: lamp"), ("", "Re:"), ("Regarding: lamp", "Re: Regarding: lamp"),
        ("Fwd: lamp", "Re: Fwd: lamp"),
        ("SV: Antw: lamp", "Re: lamp"),
    ])
    func `a reply's subject has one mark`(subject: String, expected: String) {
        #expect(replySubject(subject) == expected)
    }

    @Test func `no input adds a header, a recipient or a command`() {
        var numbers = SeededNumbers(seed: 2026)
        let pieces = [
            "\r\n", "\n", "\r", "Bcc: evil@evil.example", "\r\n.\r\n", ".", "RCPT TO:<evil@evil.example>",
            "=?utf-8?q?=0D=0ABcc=3A?=",
            "\u{0}", "\u{85}", "\u{2028}", "é", "日本", "🧡", "<", ">", "\"", "\\", "(", ")", ",", ";", ":", "@", "--",
            "=_", "From ", " ",
            "\t", "a\u{301}", "To: x@y.example", "\r\n\r\n", String(repeating: "w", count: 1200), "%0d%0a", "word",
        ]
        func hostile() -> String {
            (0..<Int.random(in: 0...9, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }
                .joined()
        }
        for _ in 0..<2000 {
            var mail = outgoing(hostile(), text: hostile())
            mail.fromName = hostile()
            mail.toName = hostile()
            mail.messageID = hostile()
            mail.inReplyTo = hostile()
            mail.references = [hostile(), hostile()]
            mail.autoSubmitted = Bool.random(using: &numbers) ? .replied : nil
            mail.loopToken = hostile()
            mail.notes = [(hostile(), hostile()), ("X-Replyd-Note", hostile()), ("To", "evil@evil.example")]
            mail.quotation =
                Bool.random(using: &numbers) ? Outgoing.Quotation(attribution: hostile(), text: hostile()) : nil
            if Bool.random(using: &numbers) {
                mail.attachments = [
                    Outgoing.File(filename: hostile(), contentType: hostile(), bytes: Array(hostile().utf8))
                ]
                mail.original = Array(hostile().utf8)
            }
            let bytes = compose(mail)
            let fault = wireFault(bytes)
            #expect(fault == nil, "\(fault ?? "") in \(String(decoding: bytes.prefix(2000), as: UTF8.self))")
            let message = parse(bytes)
            #expect(message.from.map(\.address) == ["help@lumen.example"])
            #expect(message.to.map(\.address) == ["noor@example.net"])
            #expect(message.cc.isEmpty && message.sender.isEmpty && message.replyTo.isEmpty)
        }
    }

    /// What is wrong with bytes that go to a server; nil for nothing.
    private func wireFault(_ bytes: [UInt8]) -> String? {
        let allowed: Set<String> = [
            "date", "from", "to", "message-id", "in-reply-to", "references", "subject", "auto-submitted",
            "x-auto-response-suppress", "x-replyd-loop", "x-replyd-note", "mime-version", "content-type",
            "content-transfer-encoding",
        ]
        var names: [String] = []
        var isHeader = true
        var start = 0
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: 13), end + 1 < bytes.count, bytes[end + 1] == 10 else {
                return "a line without its end"
            }
            let line = bytes[start..<end]
            start = end + 2
            if line.contains(where: { $0 == 10 || $0 == 0 || $0 >= 127 }) { return "a byte that may not be there" }
            if line.count > 998 { return "a line too long" }
            if line.elementsEqual(".".utf8) { return "a dot alone" }
            if line.isEmpty { isHeader = false }
            guard isHeader else { continue }
            if line.first == 32 || line.first == 9 { continue }
            names.append(String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self).lowercased())
        }
        if Set(names).count != names.count { return "a header twice" }
        let strange = Set(names).subtracting(allowed)
        return strange.isEmpty ? nil : "strange headers \(strange)"
    }
}
