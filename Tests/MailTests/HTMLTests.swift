import Mail
import Testing

struct HTMLTests {
    @Test func `blocks, breaks and lists become lines`() {
        let message = parsedHTML(
            "<html><head><title>t</title><style>p{color:red}</style></head><body><p>Hello <b>there</b></p>"
                + "<div>one<br>two</div><ul><li>a</li><li>b</li></ul><table><tr><td>x</td><td>y</td></tr></table></body></html>"
        )
        #expect(message.text == "Hello there\n\none\ntwo\n\n- a\n- b\n\nx y")
        #expect(message.isHTML)
        #expect(message.flags == [.noMessageID])
    }

    @Test func `entities and white space are resolved`() {
        #expect(parsedHTML("<p>5 &lt; 6 &amp;&nbsp;\n  7 &euro; caf&#233;</p>").text == "5 < 6 & 7 € café")
        #expect(parsedHTML("<!DOCTYPE x [<!ENTITY b \"boom\">]><p>&b;</p>").text.contains("boom") == false)
    }

    static let hidden = [
        "<div style=\"display:none\">SECRET</div>", "<div style=\"DISPLAY:/**/none\">SECRET</div>",
        "<div style=\"display&#58;none\">SECRET</div>", "<span style='visibility: hidden'>SECRET</span>",
        "<span style='opacity:0'>SECRET</span>", "<span style='font-size:0px'>SECRET</span>",
        "<span style='font-size:1px'>SECRET</span>", "<div style='mso-hide:all'>SECRET</div>",
        "<div hidden>SECRET</div>", "<div style='position:absolute;left:-9999px'>SECRET</div>",
        "<div style='text-indent:-9999px'>SECRET</div>", "<div style='max-height:0;overflow:hidden'>SECRET</div>",
        "<div style='clip:rect(0,0,0,0)'>SECRET</div>", "<style>.x{display:none}</style><p class='a x'>SECRET</p>",
        "<style>#y{visibility:hidden}</style><p id=y>SECRET</p>", "<template>SECRET</template>",
        "<noscript>SECRET</noscript>", "<textarea>SECRET</textarea>", "<select><option>SECRET</option></select>",
        "<svg><text opacity=0>SECRET</text></svg>", "<div style='display:none'><p><b>SECRET</b></p></div>",
    ]

    @Test(arguments: hidden)
    func `text that is not shown is left out and said`(html: String) {
        let message = parsedHTML("<p>shown</p>\(html)<p>too</p>")
        #expect(message.text.collapsed == "shown too")
        #expect(message.flags.contains(.hiddenText))
    }

    @Test(arguments: [
        "<!-- SECRET -->", "<!--[if mso]>SECRET<![endif]-->", "<script>SECRET</script>", "<title>SECRET</title>",
        "<img alt='SECRET' src=x>", "<a title='SECRET'>more</a>", "<style>SECRET{}</style>",
    ])
    func `what no program shows is left out silently`(html: String) {
        let message = parsedHTML("<p>shown</p>\(html)")
        #expect(!message.text.contains("SECRET"))
        #expect(!message.flags.contains(.hiddenText))
    }

    @Test func `white on white is said`() {
        #expect(parsedHTML("<p>a</p><p style='color:#ffffff'>b</p>").flags.contains(.hiddenText))
        let button = "<table bgcolor='#003366'><tr><td style='color:#fff'>Track</td></tr></table>"
        #expect(!parsedHTML("<p>a</p>\(button)").flags.contains(.hiddenText))
    }

    @Test(arguments: [
        String(repeating: "<div>", count: 5000) + "deep words",
        "<p " + (0..<5000).map { "a\($0)=1" }.joined(separator: " ") + ">deep words</p>",
        "<p title=\"" + String(repeating: "x", count: 40_000) + "\">deep words</p>",
    ])
    func `markup too wild to parse loses its tags only`(html: String) {
        let message = parsedHTML(html)
        #expect(message.text.collapsed == "deep words")
        #expect(message.flags.contains(.degradedHTML))
    }

    static let quotations = [
        "<div class=gmail_quote><div class=gmail_attr>On Tue, Lumen wrote:<br></div><blockquote class=gmail_quote>old</blockquote></div>",
        "<div class='ecxgmail_quote'>On Tue, 3 Nov 2026 at 14:05, Lumen &lt;help@lumen.example&gt; wrote:<br>"
            + "<blockquote class='ecxgmail_quote'>old</blockquote></div>",
        "<blockquote type=cite><div>On 3 Nov 2026, at 14:05, Lumen &lt;help@lumen.example&gt; wrote:</div><div>old</div></blockquote>",
        "<div class=moz-cite-prefix>Lumen sagte etwas<br></div><blockquote type=cite>old</blockquote>",
        "<hr><div id=divRplyFwdMsg><b>From:</b> Lumen &lt;help@lumen.example&gt;<br><b>Sent:</b> Tuesday<br>"
            + "<b>To:</b> Noor<br><b>Subject:</b> lamp</div><div>old</div>",
        "<div id='x_divRplyFwdMsg'><b>Expediteur inconnu</b> x</div><p>old</p>",
        "<div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt'><p><b>From:</b> Lumen<br><b>Sent:</b> Tuesday<br>"
            + "<b>Subject:</b> x</p></div><p>old</p>",
        "<div class=yahoo_quoted><div>Lumen wrote</div><div>old</div></div>",
        "<span id=OLK_SRC_BODY_SECTION><div>From: x</div><div>old</div></span>",
        "<div class=protonmail_quote>old</div>",
        "<div id=appendonsend></div><hr><div>From: Lumen &lt;help@lumen.example&gt;</div><div>old</div>",
        "<blockquote>old</blockquote>",
        "<div>Am 03.11.2026 um 14:05 schrieb Lumen &lt;help@lumen.example&gt;:</div><div>old</div>",
    ]

    @Test(arguments: quotations)
    func `what a program quoted is cut`(html: String) {
        let message = parsedHTML("<div>It is cracked.</div><div>Noor</div>\(html)")
        #expect(message.visible == "It is cracked.\nNoor")
    }

    @Test func `a citation of the author's own stays`() {
        let message = parsedHTML(
            "<p>Your page says</p><blockquote>free returns</blockquote><p>but you asked for money.</p>"
                + "<div class=gmail_attr>On 3 Nov 2026 Lumen wrote:</div><blockquote type=cite>old</blockquote>")
        #expect(message.visible.collapsed == "Your page says > free returns but you asked for money.")
    }

    @Test func `a signature has its role`() {
        let message = parsedHTML("<div>Hello</div><div class=gmail_signature>Noor<br>Haddad Interiors</div>")
        #expect(message.visible == "Hello")
        #expect(message.segments.map(\.role) == [.reply, .signature])
    }

    @Test func `text below Gmail's quotation is the author's`() {
        let message = parsedHTML(
            "<div class=gmail_quote><div class=gmail_attr>On Tue Lumen wrote:<br></div><blockquote class=gmail_quote>old</blockquote>"
                + "</div><div>below</div>")
        #expect(message.visible == "below")
    }

    @Test func `a program that wraps all in one blockquote quotes nothing`() {
        #expect(parsedHTML("<blockquote><p>I want a refund.</p></blockquote>").visible.contains("I want a refund."))
    }
}
