import Mail
import Testing

struct FuzzTests {
    private static let seeds: [[UInt8]] = [
        letter(
            [
                "From: =?utf-8?q?Ren=C3=A9e?= <renee@example.fr>, \"B, C\" (x) <b@x.example>",
                "Subject: =?utf-8?b?R3LDvMOfZQ==?= x",
                "Date: Mon, 23 Nov 2026 09:00:00 +0100 (CET)", "References: <a@x.example> (c) <b@x.example>",
                "Authentication-Results: mx.example; dkim=pass (ok) header.d=\"x.example\"; dmarc=pass header.from=x.example",
                "Content-Type: multipart/mixed; boundary=\"b\"; x*0*=utf-8''a%20; x*1=b",
            ],
            "--b\nContent-Type: text/plain; charset=iso-2022-jp; format=flowed\nContent-Transfer-Encoding: quoted-printable\n\n"
                + "=1B$BF|=1B(B \nOn 3 Nov 2026 at 14:05, L <l@x.example> wrote:\n> q\n-- \ns\n--b\nContent-Type: text/html\n\n"
                + "<div style='display:none'>x</div><blockquote type=cite>q</blockquote><p>&amp;&#x41;\n--b\n"
                + "Content-Type: message/rfc822\n\nSubject: in\n\nbegin 644 a\n#86)C\nend\n--b--\n"),
        letter(
            [
                "From: MAILER-DAEMON@x.example",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=c",
            ],
            "--c\n\n<g@x.example>: 550 5.1.1 unknown\n--c\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; x\n\n"
                + "Final-Recipient: rfc822; g@x.example\nAction: failed\nStatus: 5.1.1\n--c--\n"),
        letter(
            ["Subject: x", "Content-Type: text/plain; charset=utf-7", "Content-Transfer-Encoding: base64"],
            "K0FPay0=\nZm9v"),
    ]

    @Test func `no damage to a message stops the parser`() {
        var numbers = SeededNumbers(seed: 42)
        let splinters = [
            "\r\n", "\n\n", "--b", "=?", "?=", "(", "\"", "<", ">", "=", "\u{0}", "From ", "Content-Type: ",
            "multipart/mixed;",
            "boundary=b", "<div", "</", "&#", "é", ":", ";", "begin 644 x\n", "> ", "-- \n",
        ].map { Array($0.utf8) }
        for round in 0..<2000 {
            var bytes = Self.seeds[round % Self.seeds.count]
            for _ in 0..<Int.random(in: 1...12, using: &numbers) {
                let place = Int.random(in: 0..<max(1, bytes.count), using: &numbers)
                switch Int.random(in: 0..<5, using: &numbers) {
                case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...40, using: &numbers)))
                case 2:
                    bytes.insert(
                        contentsOf: splinters.randomElement(using: &numbers) ?? [], at: min(place, bytes.count))
                case 3:
                    bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 60)], at: min(place, bytes.count))
                default: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &numbers)))
                }
            }
            let message = parse(bytes)
            #expect(message.parts.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= bytes.count })
            #expect(parseRecord(file: "f", index: 0, message: message).contains(10) == false)
            _ = plainBody(bytes)
        }
    }

    /// Inputs on which a scanner that starts over again would take hours.
    static let floods: [(String, String)] = [
        ("Subject: ", "=?a?q?"), ("Subject: ", "=?"), ("From: ", "("), ("From: ", "<"), ("From: ", "\""),
        ("From: ", "a,"),
        ("From: a@", ":"), ("From: ", "a@b "), ("References: ", "("), ("References: ", "<a@b>"),
        ("Content-Type: a/b; c=", " "),
        ("Content-Type: a/b; ", "c=d;"), ("Content-Type: a/b; ", "="), ("Authentication-Results: ", "("),
        ("Authentication-Results: a; ", "b=c;"), ("Date: ", "1 "), ("X: 1\n\n", "a"), ("X: 1\n\n", "1\n"),
        ("X: 1\n\n", "> \n1\n"),
        ("X: 1\n\n", "On 1\n"), ("X: 1\n\n", "From: a@b\n"), ("X: 1\n\n", "begin 644 a\n"),
        ("X: 1\n\n", "Sent from my iPhone\n"),
        ("X: 1\n\n", "<"), ("X: 1\n\n", "-- \n"), ("Content-Type: text/html\n\n", "<"),
        ("Content-Type: text/html\n\n", "<a "),
        ("Content-Type: text/html\n\n", "</a>"), ("Content-Type: text/html\n\n", "<!--"),
        ("Content-Type: text/html\n\n", "<p>"),
        ("Content-Type: text/html\n\n", "&"), ("Content-Type: text/html\n\n", "<blockquote>a</blockquote>b"),
        ("Content-Type: text/html\n\n", "<style>a{"), ("Content-Type: multipart/mixed; boundary=b\n\n", "--b\n"),
        ("From: mailer-daemon@x.example\nSubject: x\n\n", "a@b"), ("", "\n"), ("", "a: b\n"), ("", " \n"), ("", "("),
    ]

    @Test(arguments: floods)
    func `a flood is read in time`(head: String, piece: String) {
        let start = ContinuousClock.now
        let message = parse(Array((head + String(repeating: piece, count: 60_000 / piece.utf8.count)).utf8))
        #expect(message.parts.count <= 200)
        // Unoptimised code on a busy machine; a scanner that starts over again takes minutes.
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
