import Foundation
import Mail
import Testing

struct HeaderTests {
    @Test(arguments: [
        ("=?utf-8?Q?Gr=C3=BC=C3=9Fe_aus_K=C3=B6ln?=", "Grüße aus Köln"),
        ("=?UTF-8?b?TMOkbXBjaGVu?= defekt", "Lämpchen defekt"),
        // White space between two words is none of the text, between a word and text it is.
        ("=?utf-8?q?one?= =?utf-8?q?two?= three", "onetwo three"),
        // A character split between two words, and a base64 group split between two.
        ("=?utf-8?q?caf=C3?= =?utf-8?q?=A9?=", "café"),
        ("=?utf-8?b?aGVsb?= =?utf-8?b?G8=?=", "hello"),
        ("=?iso-8859-1?q?na=EFve?=", "naïve"),
        ("=?iso-8859-1*en?q?caf=E9?=", "café"),
        ("=?utf-8?q?raw blanks in here?=", "raw blanks in here"),
        ("=?koi8-r?b?8NLJ18XU?=", "Привет"),
        ("=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", "日本"),
        ("=?utf-8?q?a=0D=0ABcc:_x@y.example?=", "a  Bcc: x@y.example"),
        ("=?utf-8?x?broken?=", "=?utf-8?x?broken?="),
        ("=?utf-8?q?never closed", "=?utf-8?q?never closed"),
        ("folded\r\n subject", "folded subject"),
    ])
    func `a subject is decoded`(raw: String, expected: String) {
        #expect(parse(Array("Subject: \(raw)\r\n\r\n".utf8)).subject == expected)
    }

    @Test func `raw bytes in a subject are UTF-8, else the charset of the body, else windows-1252`() {
        #expect(parse(Array("Subject: Kühlschrank\n\n".utf8)).subject == "Kühlschrank")
        #expect(parse(Array("Subject: Fr".utf8) + [0xF6] + Array("sche\n\n".utf8)).subject == "Frösche")
        let cyrillic =
            Array("Content-Type: text/plain; charset=koi8-r\nSubject: ".utf8) + [0xE4, 0xC1] + Array("\n\n".utf8)
        #expect(parse(cyrillic).subject == "Да")
    }

    @Test(arguments: [
        ("Ada Verne <ada@Example.ORG>", [("Ada Verne", "ada@example.org")]),
        ("ada@example.org (Ada Verne)", [("Ada Verne", "ada@example.org")]),
        (
            "\"Verne, Ada\" <ada@example.org>, bo@example.net",
            [("Verne, Ada", "ada@example.org"), ("", "bo@example.net")]
        ),
        ("Verne, Ada <ada@example.org>", [("Verne, Ada", "ada@example.org")]),
        ("Team: ada@example.org, Bo <bo@example.net>;", [("", "ada@example.org"), ("Bo", "bo@example.net")]),
        ("undisclosed-recipients:;", []),
        ("=?utf-8?q?Ren=C3=A9e?= <renee@example.fr>", [("Renée", "renee@example.fr")]),
        ("\"=?utf-8?q?Ren=C3=A9e?=\" <renee@example.fr>", [("Renée", "renee@example.fr")]),
        ("Ada ada@example.org", [("Ada", "ada@example.org")]),
        ("Ada < ada @ example.org >", [("Ada", "ada@example.org")]),
        ("<@relay.example,@b.example:ada@example.org>", [("", "ada@example.org")]),
        ("boss@shop.example <mallory@evil.example>", [("boss@shop.example", "mallory@evil.example")]),
        ("<a@example.org> <b@example.org>", [("", "a@example.org"), ("", "b@example.org")]),
        ("\"quoted \\\" mark\" <q@example.org>", [("quoted \" mark", "q@example.org")]),
        ("\"a b\"@example.org", [("", "\"a b\"@example.org")]),
        ("Ada (never closed <ada@example.org>", [("Ada", "")]),
        ("Ada <ada@example.org", [("Ada", "ada@example.org")]),
        ("", []),
        (",,;<>", []),
    ])
    func `an address list is read`(raw: String, expected: [(String, String)]) {
        let found = parse(Array("From: \(raw)\r\n\r\n".utf8)).from
        #expect(found == expected.map { Message.Mailbox(name: $0.0, address: $0.1) })
    }

    @Test(arguments: [
        ("Mon, 23 Nov 2026 09:00:00 +0100", "2026-11-23T09:00:00+01:00"),
        ("23 Nov 26 09:00 GMT", "2026-11-23T09:00:00+00:00"),
        ("Mon, 23 Nov 2026 09:00:00 -0800 (PST)", "2026-11-23T09:00:00-08:00"),
        ("Mon Nov 23 09:00:00 2026", "2026-11-23T09:00:00+00:00"),
        ("2026-11-23T09:00:00+01:00", "2026-11-23T09:00:00+01:00"),
        ("2026-11-23 09:00:00 +0530", "2026-11-23T09:00:00+05:30"),
        ("Mon, 23 Nov 2026 09.00.00 EST", "2026-11-23T09:00:00-05:00"),
        ("Mo, 23 Dez 2026 09:00:00 +0100", "2026-12-23T09:00:00+01:00"),
        ("23-Nov-2026 9:00 pm", "2026-11-23T21:00:00+00:00"),
        ("Sat, 29 Feb 2020 23:59:60 +0000", "2020-02-29T23:59:59+00:00"),
        ("Mon, 23 Nov 2026 09:00:00 GMT+0200", "2026-11-23T09:00:00+02:00"),
        ("Mon, 31 Feb 2026 09:00:00 +0000", nil),
        ("yesterday", nil),
        ("", nil),
    ])
    func `a date is read with its offset`(raw: String, expected: String?) {
        let line = String(decoding: parseRecord(file: "a", index: 0, message: parsed(["Date: \(raw)"])), as: UTF8.self)
        #expect(line.contains(expected.map { "\"date\":\"\($0)\"" } ?? "\"date\":null"))
    }

    @Test(arguments: [
        ("<a@x.example> <b@x.example>", ["a@x.example", "b@x.example"]),
        ("(a comment <no@x.example>) <r@x.example>", ["r@x.example"]),
        ("< r @ x.example >", ["r@x.example"]),
        ("<\"r\"@x.example>", ["r@x.example"]),
        ("your message of Monday", []),
        ("(never closed <r@x.example>", ["r@x.example"]),
    ])
    func `references are the ids in brackets`(raw: String, expected: [String]) {
        #expect(parsed(["References: \(raw)"]).references == expected)
    }

    @Test func `an id without brackets still names the message`() {
        #expect(parsed(["Message-ID: abc@x.example"]).messageID == "abc@x.example")
        #expect(parsed(["Message-ID:  "]).messageID == nil)
        #expect(parsed(["Subject: x"]).flags == [.noMessageID])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every line ending is read`(ending: String) {
        let text = ["Subject: Lamp", "X-A: 1", "", "first", "second"].joined(separator: ending)
        let message = parse(Array(text.utf8))
        #expect(message.subject == "Lamp")
        #expect(message.text == "first\nsecond")
    }

    @Test func `a lone carriage return in a value makes no header of its rest`() {
        let message = parse(Array("Subject: hi\rAuthentication-Results: mx.example; dmarc=pass\r\n\r\nbody".utf8))
        #expect(message.authenticationResults.isEmpty)
        #expect(message.text == "body")
    }

    @Test(arguments: [
        ("From noor Mon Nov 23 09:00:00 2026\nSubject: Lamp\n\nbody", "an mbox separator"),
        ("\n\nSubject: Lamp\n\nbody", "empty lines on top"),
        (" continues nothing\nSubject: Lamp\n\nbody", "a continuation on top"),
        ("Subject: Lamp\nbody", "no empty line above the body"),
        ("Subject : Lamp\n\nbody", "a blank before the colon"),
        ("X-A: 1\nrubbish line\nSubject: Lamp\n\nbody", "a line of rubbish"),
    ])
    func `a broken header is read all the same`(text: String, what: String) {
        let message = parse(Array(text.utf8))
        #expect(message.subject == "Lamp", "\(what)")
        #expect(message.text == "body", "\(what)")
    }

    @Test func `text without a header is a body`() {
        #expect(parse(Array("just some words\nand more".utf8)).text == "just some words\nand more")
        #expect(parse([]).error != nil)
    }

    @Test func `flags say what is odd about the author`() {
        #expect(parsed(["From: a@x.example, b@x.example"]).flags.contains(.severalFrom))
        #expect(parsed(["From: a@x.example", "Reply-To: b@y.example"]).flags.contains(.replyToDiffers))
        #expect(!parsed(["From: a@x.example", "Reply-To: A@x.example"]).flags.contains(.replyToDiffers))
        #expect(parsed(["From: \"boss@shop.example\" <a@x.example>"]).flags.contains(.displayNameAddress))
        #expect(!parsed(["From: \"a@x.example\" <a@x.example>"]).flags.contains(.displayNameAddress))
        #expect(parsed(["From: a@xn--shp-ted.example"]).flags.contains(.lookAlike))
        #expect(parsed(["From: a@sh\u{3BF}p.example"]).flags.contains(.lookAlike))
        #expect(parsed(["From: P\u{430}ypal Service <a@x.example>"]).flags.contains(.lookAlike))
        #expect(!parsed(["From: Иван Петров <a@x.example>"]).flags.contains(.lookAlike))
    }
}
