import Testing

@testable import Daemon

/// What a stranger wrote is shown, and never obeyed.
struct ShownMessageTests {
    private func shown(_ bytes: [UInt8], octets: Int = 1_000) -> ShownMessage { ShownMessage(bytes, octets: octets) }

    @Test func `header and text are told apart by the first empty line, of either ending`() {
        for ending in ["\r\n", "\n"] {
            let found = shown(Array("From: a\(ending)Subject: b\(ending)\(ending)one\(ending)\(ending)two".utf8))
            #expect(found.header == "From: a\nSubject: b\n" && found.text == "one\n\ntwo" && found.left == 0)
        }
        #expect(shown(Array("no line ends here".utf8)).text.isEmpty)
    }

    @Test func `no control, no turning mark and no broken byte reaches the terminal`() {
        let hostile: [[UInt8]] = [
            Array("\u{1b}[2J\u{1b}]0;title\u{7}".utf8), [0x9B, 0x32, 0x4A], [0xC2, 0x9B], [0x00, 0x08, 0x7F, 0x0D],
            Array("a\u{202e}b\u{2066}c\u{200b}d\u{feff}\u{2028}".utf8), [0xF0, 0x9F], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
            [0xFF, 0xFE],
        ]
        for bytes in hostile {
            let text = shown(Array("\r\n".utf8) + bytes).text
            #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) }, "\(bytes)")
            #expect(text.contains("\\"))
        }
        #expect(shown(Array("\nGrüße, 你好 👍\tok\r\n".utf8)).text == "Grüße, 你好 👍\tok\n")
        #expect(shown(Array("\ne\u{301}".utf8)).text.unicodeScalars.count == 2)
    }

    @Test func `of a long message so much is shown as was asked for, and the rest is counted`() {
        let found = shown(Array("A: b\n\n".utf8) + [UInt8](repeating: 0x61, count: 5_000), octets: 100)
        #expect(found.text.utf8.count == 100 && found.left == 4_900)
    }
}
