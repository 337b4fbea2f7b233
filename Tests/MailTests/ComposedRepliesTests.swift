import Foundation
import Mail
import Testing

/// What a reply says is what is read, from the text as well as from the HTML.
struct ComposedRepliesTests {
    private static let styles: [Outgoing.Quotation.Style?] = [nil, .replyAbove, .replyBelow, .headerBlock]

    private struct Sent {
        var text: ComposedReplies.Text
        var style: Outgoing.Quotation.Style?
        var bytes: [UInt8]
        var message: Message
        /// What is read where only HTML is shown.
        var page: Message
    }

    private func sent() throws -> [Sent] {
        try ComposedReplies.all.flatMap { text in
            try Self.styles.map { style in
                var outgoing = Outgoing(
                    from: try #require(EmailAddress("help@lumen.example")), fromName: "Lumen",
                    to: try #require(EmailAddress("noor@example.net")), subject: "Re: Lamp",
                    date: Date(timeIntervalSince1970: 1_795_424_400), messageID: "a1@lumen.example", text: text.text)
                outgoing.language = text.language
                outgoing.quotation = style.map { quotation(text, $0) }
                let bytes = compose(outgoing)
                let message = parse(bytes)
                let html = try #require(message.parts.last?.text)
                let head = "From: help@lumen.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                return Sent(
                    text: text, style: style, bytes: bytes, message: message, page: parse(Array((head + html).utf8)))
            }
        }
    }

    private func quotation(_ text: ComposedReplies.Text, _ style: Outgoing.Quotation.Style) -> Outgoing.Quotation {
        let line = "On 3 Nov 2026 at 14:05, Noor Haddad <noor@example.net> wrote:"
        let block =
            "From: Noor Haddad <noor@example.net>\nSent: 3 Nov 2026 14:05\nTo: help@lumen.example\nSubject: Lamp"
        return Outgoing.Quotation(
            attribution: style == .headerBlock ? block : line, text: text.quoted, style: style)
    }

    /// The words in their order, without what marks quotations and the items of lists.
    private func words(_ text: String) -> [String] {
        var words: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let content = line.drop { $0 == ">" || $0 == " " }
            for word in content.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" }) {
                if ["-", "*", "•", "--"].contains(word) { continue }
                // `1)` is shown as `1.` by a list of HTML.
                let isNumbered = word.count <= 3 && word.hasSuffix(")") && word.dropLast().allSatisfy(\.isNumber)
                words.append(isNumbered ? word.dropLast() + "." : String(word))
            }
        }
        return words
    }

    @Test func `both alternatives hold the same words in the same order`() throws {
        let all = try sent()
        #expect(all.count > 120)
        for one in all {
            var whole = words(one.text.text)
            if let style = one.style {
                let quotation = quotation(one.text, style)
                let quoted = words(quotation.attribution) + words(quotation.text)
                whole = style == .replyBelow ? quoted + whole : whole + quoted
            }
            #expect(words(one.message.text) == whole, "\(one.text.language) \(String(describing: one.style))")
            #expect(words(one.page.text) == whole, "\(one.text.language) \(String(describing: one.style))")
            #expect(one.message.flags.isEmpty && one.page.flags == [.noMessageID], "\(one.page.flags)")
        }
    }

    @Test func `reply, quotation and signature are told apart in both`() throws {
        for one in try sent() {
            let parts = one.text.text.components(separatedBy: "\n\n-- \n")
            for (message, kind) in [(one.message, "text"), (one.page, "HTML")] {
                let what = "\(kind) \(one.text.language) \(String(describing: one.style)): \(message.segments)"
                // What the reply cites itself stays its own.
                guard !one.text.text.contains("\n> ") else { continue }
                #expect(words(message.visible) == words(parts[0]), "\(what)")
                #expect(words(message.visibleWithSignature) == words(one.text.text), "\(what)")
                let roles = Set(message.segments.map(\.role))
                #expect(roles.contains(.signature) == (parts.count > 1), "\(what)")
                #expect(roles.contains(.quote) == (one.style != nil), "\(what)")
                #expect(roles.contains(.attribution) == (one.style != nil), "\(what)")
            }
        }
    }

    @Test func `lines fit on a screen, links stay whole, and the signature mark is the only fixed line with a blank`()
        throws
    {
        for one in try sent() {
            let part = try #require(one.message.parts.first?.text)
            for line in part.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false) {
                let longest = line.split(separator: " ").map(\.count).max() ?? 0
                #expect(line.count <= 78 || longest > 70, "\(line)")
                #expect(!line.hasPrefix("From "), "\(line)")
                if line == "-- " || line == "> -- " { continue }
                #expect(!line.hasSuffix("  ") || one.text.language == "ja", "\(line)")
            }
            let joined = part.replacing("\r\n", with: "\n")
            for word in words(one.text.text) where word.hasPrefix("https://") {
                #expect(joined.contains(word), "\(word)")
            }
        }
    }

    @Test(arguments: [
        ("x ", "x"), ("From me", " From me"), (" in", "  in"), (">5", " >5"), ("> cited", "> cited"),
        (">> > 5 x", ">>> 5 x"), ("-- ", "-- "), ("--", "--"),
        (String(repeating: "a", count: 100), String(repeating: "a", count: 100)),
        ("-- " + String(repeating: "a", count: 100), "-- " + String(repeating: "a", count: 100)),
        (
            String(repeating: "word ", count: 15) + "> 5 From here",
            String(repeating: "word ", count: 14) + "\nword > 5 From here"
        ),
        (
            String(repeating: "word ", count: 14) + "> 5 and then From here to there",
            String(repeating: "word ", count: 14) + "> \n5 and then From here to there"
        ),
        (
            String(repeating: "1234567 ", count: 9) + "From A to B",
            String(repeating: "1234567 ", count: 9) + "\n From A to B"
        ),
    ])
    func `text is stuffed and broken as RFC 3676 says`(text: String, expected: String) throws {
        let outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "",
            to: try #require(EmailAddress("n@x.example")), subject: "", date: Date(timeIntervalSince1970: 0),
            messageID: "a@lumen.example", text: "a\n" + text + "\nb")
        let part = try #require(parse(compose(outgoing)).parts.first?.text).replacing("\r\n", with: "\n")
        #expect(part == "a\n" + expected + "\nb\n" || part == "a\n" + expected + "\nb")
    }

    @Test func `a script without blanks is broken between its letters, and no space is left behind`() throws {
        let text = String(repeating: "お問い合わせいただきありがとうございます。", count: 8)
        let outgoing = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: "",
            to: try #require(EmailAddress("n@x.example")), subject: "", date: Date(timeIntervalSince1970: 0),
            messageID: "a@lumen.example", text: text)
        let bytes = compose(outgoing)
        #expect(String(decoding: bytes, as: UTF8.self).contains("format=flowed; delsp=yes\r\n"))
        let message = parse(bytes)
        #expect(message.text == text)
        let lines = (message.parts.first?.text ?? "").split { $0.isNewline }
        #expect(lines.count > 3)
        for line in lines {
            #expect(line.count <= 37)
            #expect(!line.hasPrefix("。"))
        }
    }
}
