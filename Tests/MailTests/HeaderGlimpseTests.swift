import Mail
import Testing

struct HeaderGlimpseTests {
    private func lines(_ text: String) -> [String] { HeaderGlimpse(Array(text.utf8)).lines }

    @Test func `who wrote, of what and when is found, whatever stands between`() {
        let letter =
            "Received: by a.example\r\n\tfrom b.example\r\nsubject:  My lamp\r\n is  broken \r\nX: 1\r\n"
            + "FROM: Ann <ann@customer.example>\r\nFrom: other@customer.example\r\nDate: Fri, 27 Nov 2026\r\n\r\n"
            + "Subject: not this\r\n"
        #expect(
            lines(letter) == [
                "From: Ann <ann@customer.example>", "Subject: My lamp is broken", "Date: Fri, 27 Nov 2026",
            ])
    }

    @Test func `what is no text is not shown, and what is endless is cut`() {
        #expect(HeaderGlimpse([]).lines.isEmpty)
        #expect(lines("\r\nFrom: a@b.example").isEmpty)
        #expect(lines("From:   \nno field at all\n:\n").isEmpty)
        let bytes = Array("From: \u{1B}[31mäbc".utf8) + [0, 0xFF] + Array("\nSubject: ".utf8)
        #expect(HeaderGlimpse(bytes + Array(repeating: 65, count: 1 << 20)).lines.map(\.utf8.count) == [17, 308])
        #expect(HeaderGlimpse(bytes).lines == ["From: ?[31m??bc??"])
    }
}
