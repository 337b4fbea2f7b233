import Mail
import Testing

struct NearMissTests {
    static let below =
        "On Tue, Nov 3, 2026 at 2:05 PM Lumen Support <help@lumen.example> wrote:\n\n> Which lamp?\n> Lumen"

    @Test(arguments: HumanPassages.all)
    func `a passage that looks like something else stays whole`(text: String) {
        #expect(plainBody(Array(text.utf8)).visible.collapsed == text.collapsed)
        let first = "Hello,\n\n\(text)"
        #expect(plainBody(Array(first.utf8)).visible.collapsed == first.collapsed)
    }

    @Test(arguments: HumanPassages.all)
    func `a passage above and below a quotation stays whole`(text: String) {
        #expect(plainBody(Array("\(text)\n\n\(Self.below)\n".utf8)).visible.collapsed == text.collapsed)
        #expect(plainBody(Array("\(Self.below)\n\n\(text)\n".utf8)).visible.collapsed == text.collapsed)
        let block =
            "________________________________\nFrom: Lumen <help@lumen.example>\nSent: Tuesday, November 3, 2026 2:05 PM\n"
            + "To: Noor\nSubject: lamp\n\nWhich lamp?"
        #expect(plainBody(Array("\(text)\n\n\(block)\n".utf8)).visible.collapsed == text.collapsed)
    }

    @Test(arguments: HumanPassages.all)
    func `a passage in HTML stays whole`(text: String) {
        let html = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\n", with: "<br>")
        let attribution =
            "<div class=gmail_quote><div class=gmail_attr>On Tue, Lumen wrote:<br></div>"
            + "<blockquote class=gmail_quote>Which lamp?</blockquote></div>"
        #expect(parsedHTML("<div dir=ltr>\(html)</div>").visible.collapsed == text.collapsed)
        #expect(parsedHTML("<div dir=ltr>\(html)</div><br>\(attribution)").visible.collapsed == text.collapsed)
    }

    @Test func `a line right above an attribution is not drawn into it`() {
        for attribution in [
            "Lumen <help@lumen.example> wrote:", "Lumen via Forum wrote:", Self.below,
            "Lumen <help@lumen.example> schrieb am Di., 3. Nov. 2026, 14:05:", "On 3 Nov 2026 at 14:05, Lumen wrote:",
        ] {
            for words in ["Thanks", "Thanks a lot.", "Noor", "Call 0171 555 at 14:05", "Ordered on 3 Nov 2026"] {
                let text = "The lamp is broken.\n\n\(words)\n\(attribution)\n> Which lamp?\n"
                #expect(plainBody(Array(text.utf8)).visible.contains(words))
            }
        }
    }

    @Test func `there are many of them`() {
        #expect(HumanPassages.all.count >= 80)
    }

    @Test func `what phones and apps add is known in every language`() {
        for line in ClosingWords.mobile {
            let message = plainBody(Array("Hello Lumen,\n\nthe lamp is broken.\n\n\(line.words)\n".utf8))
            #expect(message.visible == "Hello Lumen,\n\nthe lamp is broken.", "\(line.language): \(line.words)")
            #expect(message.segments.last?.role == .mobileSignature)
            #expect(message.visibleWithSignature.hasSuffix(line.words))
        }
        #expect(Set(ClosingWords.mobile.map(\.language)).count >= 25)
    }

    @Test func `notices of lawyers are known in many languages`() {
        for line in ClosingWords.notices {
            let message = plainBody(Array("Hello Lumen,\n\nthe lamp is broken.\n\n\(line.words)\n".utf8))
            #expect(message.visible == "Hello Lumen,\n\nthe lamp is broken.", "\(line.language): \(line.words)")
            #expect(message.segments.last?.role == .disclaimer)
        }
        #expect(Set(ClosingWords.notices.map(\.language)).count >= 10)
    }
}
