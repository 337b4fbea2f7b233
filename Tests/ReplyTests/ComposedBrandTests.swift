import Foundation
import Mail
import Reply
import Resolution
import Testing

/// Every template of every brand in every language, as the letter that leaves: the text and the HTML hold its words.
@Suite struct ComposedBrandTests {
    @Test(arguments: BrandTests.pages)
    func `what a template says is what is read, in both alternatives`(page: BrandTests.Page) throws {
        var facts = BrandTests.known(for: page.name)
        if let receipt = BrandTests.receipts[page.name] {
            facts["receipt.reference"] = .text("R-7")
            for (name, value) in receipt { facts[name] = value }
        }
        var voice = BrandTests.voice(page.language)
        voice.languages[page.language]?.closing = "Best wishes"
        voice.languages[page.language]?.signature = "--\nLumen\nhelp@lumen.example"
        let draft = try write(
            [Say(template: page.name, facts: facts, passages: [Shop.passage])], to: "Zoë", language: page.language,
            voice: voice, templates: try Templates([page.language: [page.name: page.source]]))
        var outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "Lumen",
            to: try #require(EmailAddress("zoe@customer.example")), subject: "Re: ?",
            date: Shop.november23, messageID: "a@lumen.example", text: draft.text)
        outgoing.language = page.language
        outgoing.quotation = Outgoing.Quotation(
            attribution: "On 3 Nov 2026 at 14:05, Zoë <zoe@customer.example> wrote:",
            text: "Hello,\n\nhow is it?\n\nZoë")
        let message = parse(compose(outgoing))
        let html = try #require(message.parts.last?.text)
        let shown = parse(Array("Content-Type: text/html; charset=utf-8\r\n\r\n\(html)".utf8))
        #expect(html.contains("<html lang=\"\(page.language)\" dir=\"ltr\">"))
        for read in [message, shown] {
            #expect(words(read.visibleWithSignature) == words(draft.text))
            #expect(read.segments.map(\.role) == [.reply, .signature, .attribution, .quote], "\(read.segments)")
        }
    }

    private func words(_ text: String) -> [Substring] {
        text.split { $0.isWhitespace }.filter { !["-", "*", "•", "--"].contains($0) }
    }
}
