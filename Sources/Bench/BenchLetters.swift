import Foundation

/// Messages as mail programs write them, the same ones in every run: for the measurements of parsing.
struct BenchLetters {
    private var state: UInt64 = 0x5EED

    /// Messages without HTML: short ones, long ones with a quotation, with a file, in several encodings.
    static func plain(_ count: Int) -> [[UInt8]] {
        var letters = BenchLetters()
        return (0..<count).map { letters.message($0, isHTML: false) }
    }

    /// As many come: three of ten with HTML.
    static func mixed(_ count: Int) -> [[UInt8]] {
        var letters = BenchLetters()
        return (0..<count).map { letters.message($0, isHTML: $0 % 10 < 3) }
    }

    /// One message of `octets` octets, nearly all of them a file in base64.
    static func large(_ octets: Int) -> [UInt8] {
        var letters = BenchLetters()
        let line = String(repeating: "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5", count: 1)
            .prefix(76)
        var text = letters.header(0, "multipart/mixed; boundary=\"edge\"", nil)
        text += "--edge\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe photos are attached.\r\n\r\n"
        text += "--edge\r\nContent-Type: image/jpeg; name=\"lamp.jpg\"\r\nContent-Transfer-Encoding: base64\r\n"
        text += "Content-Disposition: attachment; filename=\"lamp.jpg\"\r\n\r\n"
        var bytes = Array(text.utf8)
        let encoded = Array(line.utf8) + Array("\r\n".utf8)
        bytes.reserveCapacity(octets + 100)
        while bytes.count < octets { bytes += encoded }
        return bytes + Array("\r\n--edge--\r\n".utf8)
    }

    private mutating func next(_ limit: Int) -> Int {
        // The linear congruential generator of MMIX.
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    private mutating func sentence() -> String {
        let count = 6 + next(14)
        let words = (0..<count).map { _ in Self.words[next(Self.words.count)] }
        return words.joined(separator: " ") + "."
    }

    private mutating func paragraphs(_ count: Int, mark: String = "", end: String = "\r\n") -> String {
        (0..<count).map { _ in
            (0..<(2 + next(4))).map { _ in mark + sentence() }.joined(separator: end)
        }.joined(separator: end + mark + end)
    }

    private mutating func header(_ number: Int, _ type: String, _ encoding: String?) -> String {
        let hosts = ["mx1.example.org", "relay.example.net", "out.example.com"]
        var lines = hosts.map {
            "Received: from \($0) (\($0) [192.0.2.\(next(250))])\r\n\tby mail.lumen.example (Postfix) with ESMTPS id \(number)A\r\n"
                + "\tfor <support@lumen.example>; Wed, 25 Nov 2026 09:0\(next(10)):00 +0100 (CET)"
        }
        lines += [
            "DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;\r\n\th=from:to:subject:date;\r\n\tb="
                + String(repeating: "Zm9v", count: 40),
            "Authentication-Results: mail.lumen.example; dkim=pass header.d=example.org; dmarc=pass header.from=example.org",
            "From: \"Ada Verne\" <ada.verne\(number)@example.org>", "To: Lumen <support@lumen.example>",
            number % 3 == 0
                ? "Subject: =?UTF-8?Q?Bestellung_\(number):_Lampe_besch=C3=A4digt?="
                : "Subject: Order \(number) has not come",
            "Date: Wed, 25 Nov 2026 09:0\(next(10)):11 +0100",
            "Message-ID: <\(number).\(next(100_000))@mail.example.org>",
            "In-Reply-To: <\(number).1@lumen.example>",
            "References: <\(number).0@example.org> <\(number).1@lumen.example>",
            "MIME-Version: 1.0", "X-Mailer: Thunderbird 128.1", "Content-Type: \(type)",
        ]
        if let encoding { lines.append("Content-Transfer-Encoding: \(encoding)") }
        return lines.joined(separator: "\r\n") + "\r\n\r\n"
    }

    private mutating func message(_ number: Int, isHTML: Bool) -> [UInt8] {
        let quoted =
            "\r\n\r\nOn Tue, 24 Nov 2026 at 18:20, Lumen <support@lumen.example> wrote:\r\n"
            + paragraphs(1 + next(5), mark: "> ")
        let text = paragraphs(1 + next(3)) + (number % 2 == 0 ? quoted : "") + "\r\n\r\n-- \r\nAda Verne\r\n"
        if isHTML {
            let html =
                "<html><head><style>p { margin: 0; }</style></head><body>"
                + "<div dir=\"ltr\" style=\"font-family: Arial; font-size: 11pt\"><p>"
                + paragraphs(2 + next(3), end: "<br>\r\n")
                + "</p><p style=\"color: #222222\">Caf&eacute; &amp; co</p></div>"
                + "<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Tue, Lumen wrote:<br></div>"
                + "<blockquote style=\"margin:0 0 0 .8ex\">" + paragraphs(3, end: "<br>\r\n")
                + "</blockquote></div></body></html>"
            var message = header(number, "multipart/alternative; boundary=\"half\"", nil)
            message += "--half\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n\r\n" + text
            message += "\r\n--half\r\nContent-Type: text/html; charset=\"utf-8\"\r\n\r\n" + html + "\r\n--half--\r\n"
            return Array(message.utf8)
        }
        switch number % 4 {
        case 0:
            return Array(
                (header(number, "text/plain; charset=utf-8", "quoted-printable")
                    + text.replacingOccurrences(of: "=", with: "=3D").replacingOccurrences(of: "ä", with: "=C3=A4"))
                    .utf8)
        case 1:
            let encoded = Data(text.utf8).base64EncodedString(options: [
                .lineLength76Characters, .endLineWithCarriageReturn,
            ])
            return Array((header(number, "text/plain; charset=utf-8", "base64") + encoded + "\r\n").utf8)
        case 2:
            return Array((header(number, "text/plain; charset=us-ascii; format=flowed", "7bit") + text).utf8)
        default:
            let file = Data(text.utf8).base64EncodedString(options: .lineLength76Characters)
            var message = header(number, "multipart/mixed; boundary=\"outer-\(number)\"", nil)
            message += "--outer-\(number)\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text
            message += "\r\n--outer-\(number)\r\nContent-Type: application/pdf; name=\"invoice.pdf\"\r\n"
            message +=
                "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"invoice.pdf\"\r\n\r\n"
            return Array((message + file + "\r\n--outer-\(number)--\r\n").utf8)
        }
    }

    private static let words = [
        "the", "lamp", "order", "came", "yesterday", "broken", "please", "send", "another", "one", "to", "my",
        "address",
        "I", "paid", "by", "card", "refund", "would", "be", "fine", "thank", "you", "for", "quick", "help", "shade",
        "is",
        "bent", "carton", "was", "open", "when", "courier", "left", "it", "and", "cable", "missing",
    ]
}
