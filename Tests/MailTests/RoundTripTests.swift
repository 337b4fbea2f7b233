import Foundation
import Mail
import Testing

/// What is composed is read back as it was given, by our parser and by Python's.
struct RoundTripTests {
    private static let words = [
        "Noor Haddad", "Grüße, Jörg Müßig", "Łukasz Żółć", "Ελένη Παπαδοπούλου", "Наталья Ёлкина", "נועה כהן",
        "نور حداد",
        "日本 太郎", "김민준", "王小明", "ธนพร", "हिन्दी नाम", "👩‍🚀 Ada 🧡", "a\u{301}e\u{301} combining", "O'Hara \"the lamp\" \\ Lee",
        "=?utf-8?q?trap?=", "comma, semi; colon: at@x.example <y@x.example>",
        "x" + String(repeating: "長い名前", count: 30), String(repeating: "long words ", count: 30) + "end",
        String(repeating: "w", count: 300), "(comment) [b]", "50% of a_b?",
    ]
    private static let names = [
        "invoice.pdf", "Rechnung für März.pdf", "請求書 2026年.pdf", "счёт.docx", "a \"b\" c.txt", "it's 100%.txt",
        "=?utf-8?q?a?=.txt",
        String(repeating: "n", count: 120) + ".txt", String(repeating: "ü", count: 60) + ".txt", "a;b=c,d.txt", "🧡.png",
        "noext",
    ]
    private static let texts = [
        "Hello", "Grüße – ähm…\n\nJörg", "From here on\nFrom there\n.\n..\n. \nFrom", "=3D and = \n=",
        "tab\tand  blanks",
        String(repeating: "x", count: 5_000), String(repeating: "日本語", count: 2_000),
        String(repeating: "From . ", count: 300), "--=_\n--\n-- \nsig", "🧡\u{2028}\u{85}x", "> quoted\n>> more",
        "\u{202E}right\u{202C} to left", "\n\n leading", ".", "From ", "<html>&amp;</html>",
    ]

    private func outgoing(_ number: Int) throws -> Outgoing {
        func pick(_ list: [String], _ shift: Int) -> String { list[(number + shift) % list.count] }
        var mail = Outgoing(
            from: try #require(EmailAddress("help@lumen.example")), fromName: pick(Self.words, 0),
            to: try #require(EmailAddress("noor.haddad+lamp@customer.example.net")), subject: pick(Self.words, 7),
            date: Date(timeIntervalSince1970: 1_795_424_400), messageID: "m\(number)@lumen.example",
            text: pick(Self.texts, 0))
        mail.toName = pick(Self.words, 3)
        mail.references = (0..<number).map { "r\($0)@example.net" }
        mail.attachments = [
            Outgoing.File(
                filename: pick(Self.names, 0), contentType: "application/pdf",
                bytes: (0..<number * 7).map { UInt8($0 & 255) }),
            Outgoing.File(filename: pick(Self.names, 5), contentType: "text/plain", bytes: Array("a\r.\r\n.\n\0".utf8)),
        ]
        return mail
    }

    private static let count = 60

    @Test func `our own parser reads back what was put in`() throws {
        for number in 0..<Self.count {
            let mail = try outgoing(number)
            let bytes = compose(mail)
            let message = parse(bytes)
            #expect(message.from == [Message.Mailbox(name: mail.fromName, address: mail.from.text)])
            #expect(message.to == [Message.Mailbox(name: mail.toName, address: mail.to.text)])
            #expect(message.subject == mail.subject)
            #expect(message.text == mail.text.withoutBlankEnds)
            #expect(message.attachments.map(\.filename) == mail.attachments.map(\.filename))
            #expect(message.attachments.map(\.size) == mail.attachments.map(\.bytes.count))
            #expect(message.references.count == min(number, 20))
        }
    }

    @Test func `lines of the header are short, words of RFC 2047 have at most 75 characters`() throws {
        for number in 0..<Self.count {
            let header = String(decoding: compose(try outgoing(number)), as: UTF8.self).split(separator: "\r\n\r\n")[0]
            for line in header.split(separator: "\r\n") {
                #expect(line.utf8.count <= 78, "\(line)")
                for word in line.split(separator: " ") where word.hasPrefix("=?") { #expect(word.utf8.count <= 75) }
            }
        }
    }

    @Test(.enabled(if: PythonEmail.isThere, "python3 is not installed: its email package cannot be asked"))
    func `python's email package reads back what was put in`() throws {
        let mails = try (0..<Self.count).map(outgoing)
        let read = try PythonEmail.read(mails.map(compose))
        #expect(read.count == mails.count)
        for (mail, letter) in zip(mails, read) {
            #expect(letter.from == [[mail.fromName, mail.from.text]])
            #expect(letter.to == [[mail.toName, mail.to.text]])
            #expect(letter.subject == mail.subject)
            #expect(letter.text.withoutBlankEnds == mail.text.withoutBlankEnds)
            #expect(letter.files == mail.attachments.map { [$0.filename, Data($0.bytes).base64EncodedString()] })
            #expect(letter.defects == [])
        }
    }
}

extension String {
    /// As a reader of `format=flowed` sees it: without blanks at the ends of lines, and without empty lines around it.
    fileprivate var withoutBlankEnds: String {
        let lines = unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var line = line
            while line.last == " ", !line.elementsEqual("-- ".unicodeScalars) { line.removeLast() }
            return String(line)
        }
        let text = lines.drop(while: \.isEmpty).joined(separator: "\n")
        var scalars = text.unicodeScalars
        while let last = scalars.last, last == " " || (9...13).contains(last.value) { scalars.removeLast() }
        return String(scalars)
    }
}
