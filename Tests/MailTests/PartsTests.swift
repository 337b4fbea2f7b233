import Mail
import Testing

struct PartsTests {
    private func multipart(_ subtype: String, _ parts: [String], close: Bool = true) -> Message {
        let body = parts.map { "--b1\n\($0)\n" }.joined() + (close ? "--b1--\n" : "")
        return parsed(["Content-Type: multipart/\(subtype); boundary=\"b1\""], body)
    }

    @Test func `plain text is chosen of two alternatives, unless it is a stub`() {
        let html = "Content-Type: text/html\n\n<p>rich <b>words</b></p>"
        #expect(multipart("alternative", ["Content-Type: text/plain\n\nplain words", html]).text == "plain words")
        let stub = multipart("alternative", ["Content-Type: text/plain\n\nThis message requires HTML to view.", html])
        #expect(stub.text == "rich words")
        #expect(stub.isHTML)
        #expect(multipart("alternative", ["Content-Type: text/plain\n\n \n", html]).text == "rich words")
    }

    @Test func `text around a picture is joined`() {
        let picture =
            "Content-Type: image/png; name=dent.png\nContent-Disposition: inline; filename=dent.png\n"
            + "Content-Transfer-Encoding: base64\n\niVBORw0K"
        let message = multipart(
            "mixed", ["Content-Type: text/plain\n\nabove", picture, "Content-Type: text/plain\n\nbelow"])
        #expect(message.text.collapsed == "above below")
        #expect(message.attachments.map(\.filename) == ["dent.png"])
        #expect(message.attachments.first?.size == 6)
    }

    @Test func `an attachment is told by name, size and hash`() {
        let file = "Content-Type: text/plain\nContent-Disposition: attachment; filename=abc.txt\n\nabc"
        let message = multipart("mixed", ["\nhello", file])
        #expect(message.text == "hello")
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        let expected = Message.Attachment(
            filename: "abc.txt", contentType: "text/plain", size: 3, sha256: hash, disposition: "attachment")
        #expect(message.attachments == [expected])
        let bytes = letter(["Content-Type: multipart/mixed; boundary=\"b1\""], "--b1\n\nhello\n--b1\n\(file)\n--b1--\n")
        #expect(String(decoding: bytes[message.parts[1].range], as: UTF8.self) == "abc")
    }

    @Test(arguments: [
        "Content-Disposition: attachment; filename*=utf-8''Quittung%20f%C3%BCr.pdf",
        "Content-Disposition: attachment; filename*0*=utf-8''Quittung%20; filename*1*=f%C3%BCr.pdf",
        "Content-Disposition: attachment; filename=\"=?utf-8?q?Quittung_f=C3=BCr.pdf?=\"",
        "Content-Disposition: attachment; filename=Quittung für.pdf",
        "Content-Type: application/pdf name=\"Quittung für.pdf\"",
        "Content-Type: application/pdf; name=\"Quittung für.pdf\"",
    ])
    func `a file name is decoded`(header: String) {
        let type = header.hasPrefix("Content-Type") ? "" : "Content-Type: application/pdf\n"
        #expect(multipart("mixed", ["\nx", "\(type)\(header)\n\nJVBERi"]).parts.last?.filename == "Quittung für.pdf")
    }

    @Test(arguments: [
        ("base64", "TGFtcA==", "Lamp"),
        ("BASE64 ", "TGFt\r\ncA", "Lamp"),
        ("base64", "TG*Ft!cA==", "Lamp"),
        ("quoted-printable", "La=6Dp =\r\nshade  \r\n=3D", "Lamp shade\n="),
        ("quoted printable;", "a=zz", "a=zz"),
        ("7-bit", "Lamp", "Lamp"),
        ("base9000", "Lamp", "Lamp"),
        ("", "Lamp", "Lamp"),
    ])
    func `an encoding is undone`(name: String, body: String, expected: String) {
        #expect(parsed(["Content-Transfer-Encoding: \(name)"], body).text == expected)
    }

    @Test func `stray symbols are said in a flag`() {
        #expect(parsed(["Content-Transfer-Encoding: base64"], "TG*FtcA==").flags.contains(.badEncoding))
        #expect(!parsed(["Content-Transfer-Encoding: base64"], "TGFt\ncA==\n").flags.contains(.badEncoding))
    }

    @Test(
        arguments: [
            ("iso-8859-1", [0x80, 0x20, 0xE9], "€ é"), ("windows-1251", [0xCF, 0xF0], "Пр"), ("koi8-r", [0xF0], "П"),
            ("gb2312", [0xC4, 0xE3], "你"), ("ks_c_5601-1987", [0xB0, 0xA1], "가"), ("shift_jis", [0x93, 0xFA], "日"),
            ("big5", [0xA4, 0xA4], "中"), ("euc-jp", [0xC6, 0xFC], "日"), ("utf-7", Array("+AOk-".utf8), "é"),
            ("windows-874", [0xA1], "ก"), ("utf-16le", [0x41, 0, 0xAC, 0x20], "A€"), ("iso-8859-15", [0xA4], "€"),
            ("UTF8", [0xC3, 0xA9], "é"), ("uft-8", [0xC3, 0xA9], "é"), ("\"utf-8\"", [0xC3, 0xA9], "é"),
            ("x-unknown", [0xE9], "é"), ("fakescii", [0xC3, 0xA9], "é"), ("us-ascii", [0xC3, 0xA9], "é"),
            ("utf-8", [0x66, 0xFC, 0x72], "für"),
        ] as [(String, [UInt8], String)])
    func `a charset is decoded`(label: String, bytes: [UInt8], expected: String) {
        #expect(parse(Array("Content-Type: text/plain; charset=\(label)\n\n".utf8) + bytes).text == expected)
    }

    @Test func `an unknown charset is said in a flag`() {
        #expect(
            parse(Array("Content-Type: text/plain; charset=x-unknown\n\n".utf8) + [0xE9]).flags.contains(.badCharset))
        #expect(!parsed(["Content-Type: text/plain; charset=x-unknown"], "plain").flags.contains(.badCharset))
    }

    @Test func `the end of the message closes what no boundary closed`() {
        #expect(multipart("mixed", ["\nfirst", "\nsecond"], close: false).text.collapsed == "first second")
    }

    @Test(arguments: ["Content-Type: multipart/mixed", "Content-Type: multipart/mixed; boundary=never"])
    func `a boundary that is not named is found`(type: String) {
        let message = parsed([type], "--xyz\nContent-Type: text/plain\n\nwords\n--xyz--\n")
        #expect(message.text == "words")
    }

    @Test func `a multipart without any boundary is text`() {
        #expect(parsed(["Content-Type: multipart/mixed; boundary=q"], "only words").text == "only words")
    }

    @Test func `a boundary that begins like another is another`() {
        let inner = "Content-Type: multipart/alternative; boundary=b12\n\n--b12\n\ninner\n--b12--\n"
        #expect(multipart("mixed", [inner, "\nouter"]).text.collapsed == "inner outer")
    }

    @Test func `leaves of an enclosed message come after it`() {
        let message = multipart(
            "mixed",
            ["\nlook", "Content-Type: message/rfc822\n\nSubject: old\nContent-Type: text/plain\n\ninner words"])
        #expect(message.parts.map(\.contentType) == ["text/plain", "message/rfc822", "text/plain"])
        #expect(message.text == "look")
        #expect(message.attachments.map(\.contentType) == ["message/rfc822"])
    }

    @Test func `flowed text is joined`() {
        let type = "Content-Type: text/plain; format=flowed"
        #expect(parsed([type], "one \ntwo\n> quoted \n> words\n").text == "one two\n> quoted words")
        #expect(parsed([type + "; delsp=yes"], "日 \n本\n").text == "日本")
        #expect(parsed([type], "words\n-- \nAda\n").segments.map(\.role) == [.reply, .signature])
    }

    @Test func `a uuencoded block becomes an attachment`() {
        let message = parsed(["Subject: x"], "see below\nbegin 644 a.txt\n#86)C\n`\nend\nbye\n")
        #expect(message.text.collapsed == "see below bye")
        #expect(message.attachments.map(\.filename) == ["a.txt"])
        #expect(message.attachments.first?.size == 3)
    }

    @Test func `depth, parts and text have limits`() {
        var deep = "words"
        for level in 0..<60 {
            deep = "Content-Type: multipart/mixed; boundary=x\(level)\n\n--x\(level)\n\(deep)\n--x\(level)--\n"
        }
        #expect(parse(Array(deep.utf8)).flags.contains(.nestedTooDeep))
        let many = multipart("mixed", Array(repeating: "\nx", count: 1000))
        #expect(many.flags.contains(.tooManyParts))
        #expect(many.parts.count == 200)
        let large = parsed(["Subject: x"], String(repeating: "words and words\n", count: 100_000))
        #expect(large.flags.contains(.tooLarge) && large.flags.contains(.truncated))
        let headers = parsed(Array(repeating: "X-A: 1", count: 2000) + ["Subject: late"], "body")
        #expect(headers.flags.contains(.truncated))
        #expect(headers.text == "body")
    }

    @Test func `related messages in each other are walked once`() {
        var nested = "Content-Type: text/plain\n\nwords"
        for level in 0..<19 {
            nested = "Content-Type: multipart/related; boundary=x\(level)\n\n--x\(level)\n\(nested)\n--x\(level)--\n"
        }
        #expect(parse(Array(nested.utf8)).text == "words")
    }

    @Test func `encrypted and signed messages say so`() {
        #expect(
            multipart("encrypted", ["Content-Type: application/pgp-encrypted\n\nVersion: 1"]).flags.contains(.encrypted)
        )
        let signed = multipart("signed", ["\nwords", "Content-Type: application/pgp-signature\n\nxyz"])
        #expect(signed.flags.contains(.signed))
        #expect(signed.text == "words")
    }
}
