import Mail
import Testing

struct HiddenTextTests {
    static let hiding: [String] = [
        "<p style='display:none'>SECRET</p>", "<p style='display:none !important'>SECRET</p>",
        "<p style='DISPLAY : NONE'>SECRET</p>", "<p style='display:/**/none'>SECRET</p>",
        "<p style='d\\69splay:no\\6e e'>SECRET</p>", "<p style='visibility:hidden'>SECRET</p>",
        "<p style='visibility:collapse'>SECRET</p>", "<p style='opacity:0'>SECRET</p>",
        "<p style='opacity:0.01'>SECRET</p>", "<p style='filter:opacity(0)'>SECRET</p>",
        "<p style='filter:alpha(opacity=0)'>SECRET</p>", "<p style='font-size:0'>SECRET</p>",
        "<p style='font-size:1px'>SECRET</p>", "<p style='font-size:0.05em'>SECRET</p>",
        "<p style='font:0/0 a'>SECRET</p>", "<p style='font:1px/1px Arial'>SECRET</p>",
        "<p style='color:#fff'>SECRET</p>", "<p style='color:white;background:#ffffff'>SECRET</p>",
        "<p style='color:#fefefe'>SECRET</p>", "<font color='white'>SECRET</font>",
        "<table bgcolor='#003366'><tr><td style='color:#003366'>SECRET</td></tr></table>",
        "<div style='background-color:rgb(0,0,0)'><p><span style='color:black'>SECRET</span></p></div>",
        "<p style='color:transparent'>SECRET</p>", "<p style='color:rgba(0,0,0,0)'>SECRET</p>",
        "<p style='color:#00000000'>SECRET</p>", "<p style='-webkit-text-fill-color:transparent'>SECRET</p>",
        "<p style='text-indent:-9999px'>SECRET</p>",
        "<p style='text-indent:100%;white-space:nowrap;overflow:hidden'>SECRET</p>",
        "<p style='position:absolute;left:-9999px'>SECRET</p>", "<p style='position:fixed;top:-5000px'>SECRET</p>",
        "<p style='margin-left:-9999px'>SECRET</p>", "<p style='position:absolute;clip:rect(0,0,0,0)'>SECRET</p>",
        "<p style='clip-path:inset(100%)'>SECRET</p>", "<p style='clip-path:circle(0)'>SECRET</p>",
        "<p style='width:0;overflow:hidden'>SECRET</p>", "<p style='height:0px;overflow:hidden'>SECRET</p>",
        "<p style='width:1px;height:1px;overflow:hidden'>SECRET</p>",
        "<p style='max-height:0;overflow:hidden'>SECRET</p>", "<p style='line-height:0;overflow:hidden'>SECRET</p>",
        "<p style='transform:scale(0)'>SECRET</p>", "<p style='transform:translateX(-9999px)'>SECRET</p>",
        "<p style='transform:scaleY(0)'>SECRET</p>", "<p style='mso-hide:all'>SECRET</p>",
        "<p style='letter-spacing:-999px'>SECRET</p>", "<p style='letter-spacing:-1em'>SECRET</p>",
        "<p style='content-visibility:hidden'>SECRET</p>", "<p style='zoom:0'>SECRET</p>", "<p hidden>SECRET</p>",
        "<p hidden=until-found>SECRET</p>", "<div popover>SECRET</div>", "<dialog>SECRET</dialog>",
        "<template>SECRET</template>", "<noscript>SECRET</noscript>",
        "<style>.x{display:none}</style><p class='a x'>SECRET</p>",
        "<style>#y{visibility:hidden}</style><p id=y>SECRET</p>",
        "<style>q{display:none}</style><q>SECRET</q>", "<style>div.z p.x{opacity:0}</style><p class=x>SECRET</p>",
        "<style>@import url(a.css);.x{display:none}</style><p class=x>SECRET</p>",
        "<style>@media screen{.x{display:none}}</style><p class=x>SECRET</p>",
        "<style>.x{font-size:0}</style><span class=x>SECRET</span>",
        "<style>.x{color:transparent}</style><span class=x>SECRET</span>",
        "<div style='display:none'><p style='display:block'>SECRET</p></div>",
        "<div style='display:none;max-height:0;overflow:hidden;font-size:1px;color:#fff'>SECRET</div>",
    ]

    @Test(arguments: hiding)
    func `words that nobody sees are left out and said`(html: String) {
        let message = parsedHTML("<p>shown</p>\(html)<p>too</p>")
        #expect(message.text.collapsed == "shown too")
        #expect(message.flags.contains(.hiddenText))
    }

    static let harmless: [String] = [
        "<p style='font-size:0.9em'>words</p>", "<p style='font-size:80%'>words</p>",
        "<p style='font-size:8pt'>words</p>",
        "<p style='opacity:0.8'>words</p>", "<p style='opacity:1'>words</p>",
        "<style>@media print{.x{display:none}}</style><p class=x>words</p>",
        "<style>@media (max-width:600px){.x{display:none}}</style><p class=x>words</p>",
        "<style>.x{display:none}.x{display:block}</style><p class=x>words</p>",
        "<style>.x{display:none}</style><p class=x style='display:block'>words</p>",
        "<style>a:hover{display:none}</style><a>words</a>", "<style>.y{display:none}</style><p class=x>words</p>",
        "<p aria-hidden=true>words</p>", "<details><summary>words</summary></details>", "<dialog open>words</dialog>",
        "<p style='text-indent:-18.0pt;margin-left:36pt'>words</p>", "<p style='margin-left:-5.4pt'>words</p>",
        "<p style='position:relative;top:-2px'>words</p>", "<p style='overflow:hidden'>words</p>",
        "<p style='width:0'>words</p>", "<p style='line-height:1'>words</p>",
        "<p style='letter-spacing:-0.5px'>words</p>",
        "<div style='font-size:0'><span style='font-size:14px'>words</span></div>",
        "<div style='color:#fff'><span style='color:#000'>words</span></div>",
        "<table bgcolor='#003366'><tr><td style='color:#fff'>words</td></tr></table>",
        "<div style='background:#000 url(a.png)'><b style='color:white'>words</b></div>",
        "<div style='background-image:url(a.png);color:#ffffff'>words</div>",
        "<p style='color:#ffffff;background-color:#4F81BD'>words</p>", "<p style='color:windowtext'>words</p>",
        "<p style='color:#1F497D;background:white'>words</p>", "<p style='max-height:none;height:auto'>words</p>",
        "<p style='background-clip:text;color:transparent;background-image:linear-gradient(red,blue)'>words</p>",
        "<p style='transform:scale(0.9)'>words</p>", "<p style='clip-path:inset(0)'>words</p>",
        "<p style='font:12px/1 Arial'>words</p>", "<p style='font:bold 11.0pt \"Calibri\"'>words</p>",
        "<p style='visibility:visible'>words</p>", "<p style='zoom:1'>words</p>",
        "<p style='mso-hide:none;mso-line-height-rule:exactly;line-height:0'>words</p>",
    ]

    @Test(arguments: harmless)
    func `styles that hide nothing leave the words alone`(html: String) {
        let message = parsedHTML("<p>shown</p>\(html)<p>too</p>")
        #expect(message.text.collapsed == "shown words too")
        #expect(!message.flags.contains(.hiddenText))
    }

    @Test(arguments: [
        "<!-- SECRET -->", "<!--[if mso]>SECRET<![endif]-->", "<script>SECRET</script>", "<title>SECRET</title>",
        "<img alt='SECRET' src=x>", "<a title='SECRET'>more</a>", "<style>SECRET{}</style>",
        "<input type=hidden value='SECRET'>", "<meta name=description content='SECRET'>", "<p data-x='SECRET'></p>",
    ])
    func `what is no text is left out silently`(html: String) {
        let message = parsedHTML("<p>shown</p>\(html)")
        #expect(!message.text.contains("SECRET"))
        #expect(!message.flags.contains(.hiddenText))
    }

    @Test func `words spelled in characters that are not drawn are said`() {
        let unseen = String(
            String.UnicodeScalarView("obey".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
        let message = parsedHTML("<p>shown\(unseen)</p>")
        #expect(message.text == "shown")
        #expect(message.flags.contains(.hiddenText))
    }

    @Test func `white letters of a dark screen stay when there are no others`() {
        let message = parsedHTML("<div style='color:rgb(255,255,255)'>my lamp is broken</div>")
        #expect(message.text == "my lamp is broken")
        #expect(message.flags.contains(.hiddenText))
    }

    @Test(arguments: [
        "<p>shown</p><!-- words of the customer", "<p>shown</p><style>p{color:red} words of the customer",
        "<p>shown</p><a href=\"x>words of the customer</a>", "<p>shown</p><title>words of the customer",
        "<p>shown</p><!-- words of the customer<p>and more",
    ])
    func `what is begun and never ended hides no words`(html: String) {
        let message = parsedHTML(html)
        #expect(message.text.contains("shown"))
        #expect(message.text.contains("words of the customer") || message.text.contains("customer"))
        #expect(message.flags.contains(.degradedHTML))
    }

    @Test func `many beginnings without an end are read in time`() {
        for piece in ["<!--", "<a href=\"x", "<style>", "<textarea>", "<!-- --", "<p style='color:"] {
            let message = parsedHTML(String(repeating: piece + "x ", count: 60_000))
            #expect(message.isHTML)
        }
    }
}
