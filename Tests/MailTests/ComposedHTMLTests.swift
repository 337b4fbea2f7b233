import Foundation
import Mail
import Testing

/// The HTML made of a text shows the same text.
struct ComposedHTMLTests {
    private func composed(_ text: String, files: [Outgoing.File] = []) throws -> Message {
        var outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "Lumen",
            to: try #require(EmailAddress("noor@example.net")), subject: "Lamp",
            date: Date(timeIntervalSince1970: 1_795_424_400), messageID: "a1@lumen.example", text: text)
        outgoing.attachments = files
        return parse(compose(outgoing))
    }

    private func html(_ text: String) throws -> String {
        let page = try #require(try composed(text).parts.last?.text)
        let start = try #require(
            page.range(of: "<body style=\"font-family:Helvetica,Arial,sans-serif;overflow-wrap:anywhere\">\n"))
        let end = try #require(page.range(of: "</body>"))
        return String(page[start.upperBound..<end.lowerBound])
    }

    @Test(arguments: [
        ("Hello,\n\nyour lamp\nis here.", "<p>Hello,</p>\n<p>your lamp<br>\nis here.</p>\n"),
        ("Please:\n- unplug it\n- wait", "<p>Please:</p>\n<ul>\n<li>unplug it</li>\n<li>wait</li>\n</ul>\n"),
        ("- one\n\n- two\n\nend", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>end</p>\n"),
        ("1. one\n\n2. two\nend", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<p>end</p>\n"),
        ("1. one\n2. two\n\nend", "<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n<p>end</p>\n"),
        ("3. of May\n7. of May", "<p>3. of May<br>\n7. of May</p>\n"),
        (
            "You wrote:\n> is it https://x.example/ ?\n\n>5 it is",
            "<p>You wrote:</p>\n<blockquote type=\"cite\" style=\"margin:0;border-left:1px solid;padding-left:1ex\">\n"
                + "<p>is it https://x.example/ ?</p>\n</blockquote>\n<p>&gt;5 it is</p>\n"
        ),
        ("-- \nLumen", "<p>-- <br>\nLumen</p>\n"),
        (
            "See (https://lumen.example/a?b=1&c=2).",
            "<p>See (<a href=\"https://lumen.example/a?b=1&amp;c=2\">https://lumen.example/a?b=1&amp;c=2</a>).</p>\n"
        ),
        (
            "https://lumen.example/w/Lamp_(light), then",
            "<p><a href=\"https://lumen.example/w/Lamp_(light)\">https://lumen.example/w/Lamp_(light)</a>, then</p>\n"
        ),
        (
            "詳細はhttps://lumen.example/a。どうぞ",
            "<p>詳細は<a href=\"https://lumen.example/a\">https://lumen.example/a</a>。どうぞ</p>\n"
        ),
        (
            "«https://lumen.example/é»", "<p>«<a href=\"https://lumen.example/é\">https://lumen.example/é</a>»</p>\n"
        ),
        ("xhttps://lumen.example", "<p>xhttps://lumen.example</p>\n"),
        // Shown, it would read as another address.
        ("https://lumen.example/\u{202E}gpj.exe", "<p>https://lumen.example/\u{202E}gpj.exe</p>\n"),
        ("שלום\n- one", "<p>שלום</p>\n<ul>\n<li dir=\"ltr\">one</li>\n</ul>\n"),
        (
            "Hello\n\nשלום https://a.example/",
            "<p>Hello</p>\n<p dir=\"rtl\">שלום <a href=\"https://a.example/\" dir=\"ltr\">https://a.example/</a></p>\n"
        ),
        ("javascript:alert(1) <a href=\"x\">", "<p>javascript:alert(1) &lt;a href=&quot;x&quot;&gt;</p>\n"),
        (
            "https://x.example/\"onclick=\"y",
            "<p><a href=\"https://x.example/\">https://x.example/</a>&quot;onclick=&quot;y</p>\n"
        ),
    ])
    func `a text becomes paragraphs, lists and links`(text: String, expected: String) throws {
        #expect(try html(text) == expected)
    }

    @Test func `words of the customer get no links`() throws {
        var outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "",
            to: try #require(EmailAddress("n@x.example")),
            subject: "", date: Date(timeIntervalSince1970: 0), messageID: "a@lumen.example", text: "Hello")
        outgoing.quotation = Outgoing.Quotation(attribution: "N wrote:", text: "https://evil.example/")
        #expect(parse(compose(outgoing)).parts.last?.text?.contains("href") == false)
    }

    @Test(
        arguments: [
            ("de", "ltr", "Guten Tag"), ("ar", "rtl", "مرحبا"), ("he-IL", "rtl", "Lumen"), ("fa", "rtl", "سلام"),
            (nil, "rtl", "1: שלום"), (nil, "ltr", "…"), ("\"><b", "ltr", "x"),
        ] as [(String?, String, String)])
    func `the page says its language and direction, and names no colour`(
        language: String?, direction: String, text: String
    ) throws {
        var outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "",
            to: try #require(EmailAddress("n@x.example")), subject: "", date: Date(timeIntervalSince1970: 0),
            messageID: "a@lumen.example", text: text)
        outgoing.language = language
        outgoing.quotation = Outgoing.Quotation(attribution: "N:", text: "Hello\n> older\n>> oldest\nשלום")
        let page = try #require(parse(compose(outgoing)).parts.last?.text)
        let lang = language.map { $0.hasPrefix("\"") ? "" : " lang=\"\($0)\"" } ?? ""
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html\(lang) dir=\"\(direction)\"><head>\n<meta charset=\"utf-8\">\n"))
        #expect(page.contains("<meta name=\"color-scheme\" content=\"light dark\">"))
        for word in ["color:", "background", "src=", "url(", "<link", "<script", "<img", "http"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.components(separatedBy: "<blockquote type=\"cite\"").count == 4)
        #expect(page.components(separatedBy: "</blockquote>").count == 4)
    }

    @Test func `without HTML the text stands alone`() throws {
        var outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "",
            to: try #require(EmailAddress("n@x.example")), subject: "", date: Date(timeIntervalSince1970: 0),
            messageID: "a@lumen.example", text: "Hello")
        outgoing.hasHTML = false
        #expect(parse(compose(outgoing)).parts.map(\.contentType) == ["text/plain"])
        outgoing.attachments = [
            Outgoing.File(
                filename: "logo.png", contentType: "image/png", bytes: [1, 2], contentID: "logo@lumen.example")
        ]
        #expect(parse(compose(outgoing)).parts.map(\.contentType) == ["text/plain", "image/png"])
    }

    @Test func `a picture is shown below the text, a file is attached`() throws {
        let files = [
            Outgoing.File(
                filename: "logo.png", contentType: "image/png", bytes: [1, 2], contentID: "logo@lumen.example"),
            Outgoing.File(filename: "a.pdf", contentType: "application/pdf", bytes: [3]),
            // Only pictures can be shown.
            Outgoing.File(filename: "b.html", contentType: "text/html", bytes: [4], contentID: "b@lumen.example"),
        ]
        let message = try composed("Hello", files: files)
        #expect(
            message.parts.map(\.contentType) == [
                "text/plain", "text/html", "image/png", "application/pdf", "text/html",
            ])
        #expect(message.parts[1].text?.contains("<img src=\"cid:logo@lumen.example\" alt=\"logo.png\">") == true)
        #expect(message.parts[2].disposition == "inline")
        #expect(message.text == "Hello")
    }

    @Test func `an unsubscribe link is one click away, and only when it is https`() throws {
        func header(_ link: String?, _ address: String?) throws -> String {
            var outgoing = Outgoing(
                from: try #require(EmailAddress("help@lumen.example")), fromName: "",
                to: try #require(EmailAddress("n@x.example")), subject: "", date: Date(timeIntervalSince1970: 0),
                messageID: "a@lumen.example", text: "Hello")
            outgoing.unsubscribe = Outgoing.Unsubscribe(link: link, address: address.flatMap { EmailAddress($0) })
            let text = String(decoding: compose(outgoing), as: UTF8.self)
            return text.replacing("\r\n ", with: " ").split(separator: "\r\n").filter { $0.hasPrefix("List-") }
                .joined(separator: "|")
        }
        #expect(
            try header("https://lumen.example/u?t=1", "stop+a@lumen.example")
                == "List-Unsubscribe: <https://lumen.example/u?t=1>, <mailto:stop+a@lumen.example?subject=unsubscribe>"
                + "|List-Unsubscribe-Post: List-Unsubscribe=One-Click")
        #expect(
            try header(nil, "stop@lumen.example")
                == "List-Unsubscribe: <mailto:stop@lumen.example?subject=unsubscribe>")
        #expect(
            try header("http://lumen.example/u", "a&b%c@lumen.example")
                == "List-Unsubscribe: <mailto:a%26b%25c@lumen.example?subject=unsubscribe>")
        for link in ["https://x.example/>\r\nBcc: y", "https://x.example/a,b", "https://", "https://x.example/é"] {
            #expect(try header(link, nil) == "")
        }
    }
}
