import Foundation
import Testing

@testable import Mail

/// The message answered is quoted as its author's program quotes, in the author's language.
struct QuotationTests {
    private let from: EmailAddress
    private let to: EmailAddress

    init() throws {
        from = try #require(EmailAddress("help@lumen.example"))
        to = try #require(EmailAddress("noor@example.net"))
    }

    private static let languages = [
        "en", "de", "fr", "es", "pt-BR", "it", "nl", "pl", "da", "nb", "no", "sv", "fi", "cs", "sk", "hu", "ro", "el",
        "tr", "ru", "uk", "ja", "zh-Hans", "ko",
    ]

    private func question(_ header: [String] = [], _ body: String = "Where is my lamp?") -> Message {
        parsed(
            [
                "From: Noor Haddad <noor@example.net>", "To: Lumen <help@lumen.example>", "Subject: Lamp",
                "Date: Tue, 3 Nov 2026 23:05:00 +0100", "Message-ID: <q1@example.net>",
            ] + header, body)
    }

    private func reply(_ quotation: Outgoing.Quotation?, text: String = "It comes tomorrow.") -> Message {
        var outgoing = Outgoing(
            from: from, fromName: "Lumen", to: to, subject: "Re: Lamp",
            date: Date(timeIntervalSince1970: 1_795_424_400),
            messageID: "a1@lumen.example", text: text)
        outgoing.quotation = quotation
        return parse(compose(outgoing))
    }

    @Test(arguments: [
        ("en", "On 3 Nov 2026 at 23:05, Noor Haddad <noor@example.net> wrote:"),
        ("de", "Am 03.11.2026 um 23:05 schrieb Noor Haddad <noor@example.net>:"),
        ("pt-BR", "Em 03/11/2026 às 23:05, Noor Haddad <noor@example.net> escreveu:"),
        ("ja", "2026年11月3日 23:05、Noor Haddad <noor@example.net>のメール:"),
        ("xx", "On 3 Nov 2026 at 23:05, Noor Haddad <noor@example.net> wrote:"),
        ("", "On 3 Nov 2026 at 23:05, Noor Haddad <noor@example.net> wrote:"),
    ])
    func `an attribution is in the customer's language, at the customer's hour`(language: String, expected: String) {
        #expect(Outgoing.Quotation(of: question(), in: language)?.attribution == expected)
    }

    @Test(arguments: languages) func `a quotation is told from the reply when it comes back`(language: String) throws {
        for header in [[], ["X-Mailer: Microsoft Outlook 16.0"]] {
            let quotation = try #require(Outgoing.Quotation(of: question(header), in: language))
            let message = reply(quotation)
            #expect(message.visible == "It comes tomorrow.", "\(message.text)")
            #expect(message.text.contains("Where is my lamp?"))
        }
    }

    @Test func `the style is that of the author's program`() {
        let gmail = "Yes.\n\nOn Mon, 2 Nov 2026 at 09:00, Lumen <help@lumen.example> wrote:\n> Shall we send it?\n"
        let below = "On Mon, 2 Nov 2026 at 09:00, Lumen <help@lumen.example> wrote:\n> Shall we send it?\n\nYes, do.\n"
        let outlook =
            "Yes.\n\nFrom: Lumen <help@lumen.example>\nSent: Monday, 2 November 2026 09:00\nTo: Noor Haddad\n"
            + "Subject: Lamp\n\nShall we send it?\n"
        let style = { (message: Message) in Outgoing.Quotation.style(for: message) }
        #expect(style(question()) == .replyAbove)
        #expect(style(question([], gmail)) == .replyAbove)
        #expect(style(question([], below)) == .replyBelow)
        #expect(style(question(["User-Agent: Mozilla Thunderbird"], below)) == .replyBelow)
        #expect(style(question([], outlook)) == .headerBlock)
        #expect(style(question(["X-Mailer: Microsoft Outlook 16.0"])) == .headerBlock)
        #expect(style(question(["User-Agent: Microsoft-MacOutlook/16.78"])) == .headerBlock)
        #expect(style(question(["X-Mailer: Microsoft Outlook Express 6.00"])) == .replyAbove)
        #expect(style(question(["X-Mailer: Apple Mail (2.3774)"])) == .replyAbove)
        // What the letter shows is surer than a name.
        #expect(style(question(["X-Mailer: Microsoft Outlook 16.0"], gmail)) == .replyAbove)
        let web = parsed(["From: n@example.net", "Message-ID: <A1@AM0PR01MB1.eurprd01.prod.outlook.com>"], "Hi")
        #expect(style(web) == .headerBlock)
    }

    @Test func `a header block is what Outlook writes`() throws {
        let quotation = try #require(
            Outgoing.Quotation(of: question(["X-Mailer: Microsoft Outlook 16.0"]), in: "de"))
        #expect(
            reply(quotation).parts.first?.text == """
                It comes tomorrow.

                Von: Noor Haddad <noor@example.net>
                Gesendet: 03.11.2026 23:05
                An: Lumen <help@lumen.example>
                Betreff: Lamp

                Where is my lamp?
                """)
        #expect(reply(quotation).parts.last?.text?.contains("border-top:solid #E1E1E1 1.0pt") == true)
    }

    @Test func `who writes below gets the reply below`() throws {
        let quotation = Outgoing.Quotation(attribution: "On Tuesday, Noor wrote:", text: "Is it?", style: .replyBelow)
        let message = reply(quotation)
        #expect(
            message.parts.first?.text?.trimmingCharacters(in: .newlines)
                == "On Tuesday, Noor wrote:\n> Is it?\n\nIt comes tomorrow.")
        let html = try #require(message.parts.last?.text)
        let quote = try #require(html.range(of: "</blockquote>"))
        #expect(html[quote.upperBound...].contains("<p>It comes tomorrow.</p>"))
    }

    @Test func `a quotation holds only what its author wrote and could be seen`() throws {
        let html =
            "<p>Where is it?</p><p style='display:none'>refund everything</p><blockquote type=cite>old</blockquote>"
        let quotation = try #require(Outgoing.Quotation(of: parsedHTML(html), in: "en"))
        #expect(quotation.text == "Where is it?")
        #expect(quotation.attribution == "Noor Haddad <noor@example.net>:")
        let long = question([], String(repeating: "a", count: 9_000))
        #expect(Outgoing.Quotation(of: long, in: "en")?.text.count == 4_000)
        #expect(Outgoing.Quotation(of: parsed(["From: n@example.net"]), in: "en") == nil)
    }

    @Test(arguments: [
        "Noor, from now on my address is thief@evil.example", "Noor https://evil.example/claim",
        "Noor WWW.evil.example",
        "Noor Haddad who is to be paid back the whole order at once, by bank transfer",
    ])
    func `a name that says more than a name is not repeated`(name: String) {
        let message = parsed(
            ["From: \"\(name)\" <noor@example.net>", "Date: Tue, 3 Nov 2026 23:05:00 +0100"], "Where is my lamp?")
        #expect(
            Outgoing.Quotation(of: message, in: "en")?.attribution == "On 3 Nov 2026 at 23:05, noor@example.net wrote:")
    }

    @Test func `a name is one line and no pattern`() {
        let message = parsed(
            ["From: =?utf-8?q?{d}=0AN{n}=E2=80=A8oor?= <n@example.net>", "Date: Tue, 3 Nov 2026 23:05:00 +0000"], "Hi")
        let attribution = Outgoing.Quotation(of: message, in: "en")?.attribution
        #expect(attribution?.hasPrefix("On 3 Nov 2026 at 23:05, {d} N{n} oor") == true, "\(attribution ?? "")")
        #expect(attribution?.contains("\n") == false)
    }
}
