import Mail
import Testing

@testable import Transport

struct SMTPWordsTests {
    @Test(
        arguments: [
            ("a\r\n", nil), ("a\n", "a bare LF in the message"), ("a\rb\r\n", "a bare CR in the message"),
            ("a\r\n.\n", "a bare LF in the message"), ("a", "the message does not end with CRLF"),
            ("", "the message does not end with CRLF"),
            ("a\u{0}\r\n", "a NUL in the message"), ("\r\r\n", "a bare CR in the message"),
            ("a\nb\u{0}\r\n", "a bare LF in the message"), ("\r\n\r\n", nil), ("a\r\nb\r", "a bare CR in the message"),
            (String(repeating: "x", count: 998) + "\r\n", nil),
            (String(repeating: "x", count: 999) + "\r\n", "a line of more than 998 bytes in the message"),
        ] as [(String, String?)])
    func `only clean lines go out`(message: String, flaw: String?) {
        #expect(WireForm.flaw(in: Array(message.utf8)) == flaw)
    }

    @Test func `dots are doubled where a line begins with one`() {
        #expect(WireForm.stuffed(Array(".\r\na.\r\n..b\r\n\r\n".utf8)) == Array("..\r\na.\r\n...b\r\n\r\n".utf8))
        #expect(WireForm.stuffed([]) == [])
        #expect(WireForm.isBeyondASCII(Array("0123456é".utf8)) && !WireForm.isBeyondASCII(Array("0123456789".utf8)))
    }

    @Test(
        arguments: [
            ("250 2.0.0 Ok: queued as 4C1B2F0A1", "4C1B2F0A1"), ("250 OK id=1tFabc-0001Xy-2Z", "1tFabc-0001Xy-2Z"),
            (
                "250 2.6.0 <address> [InternalId=123456, Hostname=x.example] 8543 bytes Queued mail for delivery",
                "123456"
            ), ("250 2.0.0 u1AB2cd3 Message accepted for delivery", "u1AB2cd3"),
            ("250 ok 1700000000 qp 12345", "12345"),
            ("250 2.0.0 OK 1700000000 a1-20020a05sm12.3 - gsmtp", "a1-20020a05sm12.3"), ("250 Ok", nil),
            ("250 queued as", nil), ("250 id=", nil),
        ] as [(String, String?)])
    func `a queue id is found where servers put it`(reply: String, id: String?) {
        #expect(SubmissionResult.accepted(reply: reply).queueID == id)
    }

    @Test func `offers are those of the last answer to EHLO`() {
        let words = SubmissionWords()
        for line in [
            "220 x\r\n", "250-x\r\n", "250-PIPELINING\r\n", "250 STARTTLS\r\n", "220 go\r\n", "250-x\r\n",
            "250-size 1000\r\n", "250 smtputf8\r\n", "235 ok\r\n",
        ] {
            words.heard(Array(line.utf8))
        }
        var expected = SMTPOffers()
        expected.utf8 = true
        expected.takesSize = true
        expected.size = 1_000
        #expect(words.offers == expected)
    }

    @Test func `a reply is the same however it is cut, and a flood ends`() throws {
        let stream = Array("250-a\r\n250 b\r\nnonsense\r\n354\r\n421 4.7.0 x\r\n".utf8)
        var whole = SMTPReplyReader()
        let expected = try whole.read(stream)
        #expect(expected.count == 4 && whole.isBetween)
        for size in 1...7 {
            var reader = SMTPReplyReader()
            var heard: [SMTPReplyReader.Heard] = []
            for start in stride(from: 0, to: stream.count, by: size) {
                heard += try reader.read(stream[start..<min(stream.count, start + size)])
            }
            #expect(heard == expected)
        }
        var reader = SMTPReplyReader()
        #expect(throws: SMTPReplyReader.Flood.self) {
            for _ in 0..<10_000 { _ = try reader.read("250-and on and on and on and on\r\n".utf8) }
        }
    }

    @Test(
        arguments: [
            (450, "4.7.1 too many messages", true), (421, "4.7.0 Try again later, throttled", true),
            (451, "4.3.0 generated elsewhere", false), (550, "5.7.1 too many", false), (452, "4.2.2 full", false),
        ])
    func `a server that asks for less is understood`(code: Int, text: String, slows: Bool) {
        #expect(
            SubmissionResult.rejected(code: code, text: text, isTemporary: code < 500).asksToSlowDown == slows)
    }

    @Test func `what a server does not take is known before a byte is sent`() throws {
        let from = try #require(EmailAddress("shop@shop.test"))
        func envelope(_ text: String) -> Envelope { Envelope(from: from, to: [from], bytes: Array(text.utf8)) }
        var offers = SMTPOffers()
        #expect(offers.obstacle(to: envelope("Subject: x\r\n\r\nx\r\n")) == nil)
        #expect(offers.obstacle(to: envelope("Subject: ü\r\n\r\nx\r\n"))?.contains("SMTPUTF8") == true)
        #expect(offers.obstacle(to: envelope("Subject: x\r\n\r\nü\r\n"))?.contains("8BITMIME") == true)
        offers.utf8 = true
        offers.takesSize = true
        let letter = envelope("Subject: ü\r\n\r\nx\r\n")
        #expect(offers.obstacle(to: letter) == nil)
        #expect(
            offers.text(of: .mail, letter) == "MAIL FROM:<shop@shop.test> SIZE=18 BODY=8BITMIME SMTPUTF8\r\n")
        offers.size = 10
        #expect(offers.obstacle(to: letter)?.contains("18 bytes") == true)
    }
}
