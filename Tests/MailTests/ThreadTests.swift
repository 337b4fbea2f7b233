import Testing

@testable import Mail

/// Trees by RFC 5256, REFERENCES, without merging by subject. Numbers are 1-based in the order of arrival.
struct ThreadTests {
    /// `ID < PARENT PARENT` as a letter; the nth at the nth hour.
    private func entry(_ line: String, hour: Int) -> ThreadEntry {
        let halves = line.split(separator: "<", maxSplits: 1).map { $0.split(separator: " ").map(String.init) }
        var header = "Date: 1 Nov 2026 \(hour < 10 ? "0" : "")\(hour % 24):00:00 +0000\r\nSubject: same\r\n"
        if let id = halves.first?.first { header += "Message-ID: <\(id)@x>\r\n" }
        if halves.count > 1 { header += "References: " + halves[1].map { "<\($0)@x>" }.joined(separator: " ") + "\r\n" }
        return ThreadEntry(Array((header + "\r\nHello").utf8))
    }

    private func tree(_ lines: [String]) -> String {
        var tree = ThreadTree()
        for (hour, line) in lines.enumerated() { tree.add(entry(line, hour: hour)) }
        return ThreadForest(tree).text
    }

    @Test(arguments: [
        (["a", "b < a", "c < a b"], "(1 2 3)"),
        (["a", "b < a", "c < a"], "(1 (2)(3))"),
        // Threads go by their newest letter.
        (["a", "b", "c < a"], "(2)(1 3)"),
        // A ghost holds its children together, and goes when there is one.
        (["b < g", "c < g"], "((1)(2))"),
        (["b < g"], "(1)"),
        (["c < g h", "d < g h", "e < g"], "((1)(2)(3))"),
        // The parent comes after its answers.
        (["c < a b", "b < a", "a"], "(3 2 1)"),
        // Never by subject, never with another's id.
        (["a", "a"], "(1)(2)"),
        (["a", "a", "b < a"], "(2)(1 3)"),
        // Loops: its own id, and each other's.
        (["a < a"], "(1)"),
        (["a < b", "b < a"], "(2 1)"),
        (["a < b", "b < c", "c < a"], "(3 2 1)"),
        // The letter's own header counts more than what others said of it, also when it names nobody.
        (["c < x a", "a < y"], "(2 1)"),
        (["c < x a", "a", "d < x"], "(2 1)(3)"),
        // Of others' claims the first stays.
        (["b < p a", "c < q a", "d < p"], "((1)(2)(3))"),
    ])
    func `a letter stands under the last id it refers to`(lines: [String], expected: String) {
        #expect(tree(lines) == expected)
    }

    @Test func `without a valid id in References the first of In-Reply-To counts`() {
        func source(_ header: String) -> [String] {
            let entry = ThreadEntry(Array((header + "\r\n\r\n").utf8))
            return [entry.source.rawValue] + entry.ancestors.map { $0.text() }
        }
        #expect(source("References: nothing\r\nIn-Reply-To: <a@x> <b@x>") == ["in_reply_to", "a@x"])
        #expect(source("References: <c@x>\r\n <d@x>\r\nIn-Reply-To: <a@x>") == ["references", "c@x", "d@x"])
        #expect(source("In-Reply-To: your mail") == ["none"])
    }

    @Test(arguments: [
        ("<a@b>", ["a@b"]), ("< a @ b >", ["a@b"]), ("(c <x@y>) <\"a\"@b>", ["x@y", "a@b"]),
        ("<a@b><c@d>", ["a@b", "c@d"]),
        ("<A@b>", ["A@b"]), ("<ab>", []), ("a@b", []), ("<a@b", []), ("<a . b (c) @ d>", ["a.b@d"]),
        ("<a@[::1]> <\u{FC}@\u{E9}>", ["a@[::1]", "\u{FC}@\u{E9}"]),
    ])
    func `ids are bytes without what may stand between them`(text: String, ids: [String]) {
        #expect(ThreadIDs(Array(text.utf8)[...]).map { $0.text() } == ids)
    }

    @Test(arguments: [
        ("Mon, 23 Nov 2026 09:00:00 +0100", 1_795_420_800), ("23 Nov 26 08:00 GMT", 1_795_420_800),
        ("23 nov 2026 03:00:00 EST (cold)", 1_795_420_800), ("Mon 23 Nov 2026 09:00:00 +0100", nil),
        ("2026-11-23T08:00:00Z", nil), ("31 Nov 2026 09:00:00 +0000", nil), ("", nil),
    ])
    func `a date that the server does not read is none`(text: String, seconds: Int?) {
        #expect(sentDate(Array(text.utf8)[...]) == seconds)
    }

    @Test func `a chain of 100,000 answers takes no stack and little time`() {
        var forward = ThreadTree(keepsReasons: true)
        var backward = ThreadTree()
        let count = 100_000
        func letter(_ number: Int) -> ThreadEntry {
            ThreadEntry(
                Array("Message-ID: <\(number)@x>\r\nIn-Reply-To: <\(number - 1)@x>\r\n\r\n".utf8), received: number)
        }
        let took = ContinuousClock().measure {
            for number in 1...count { forward.add(letter(number)) }
            for number in (1...count).reversed() { backward.add(letter(number)) }
            #expect(ThreadForest(forward).text.hasPrefix("(1 2 3 4 5"))
            #expect(ThreadForest(backward).text.hasPrefix("(100000 99999"))
            var lines = 0
            ThreadRecords(ThreadForest(forward), explains: true).write { _ in lines += 1 }
            #expect(lines == 2)
        }
        #expect(took < .seconds(60), "\(took)")
    }

    @Test func `claims that are made to be slow are not`() {
        // Every letter links two long chains the other way round; and ids that never close.
        var tree = ThreadTree()
        let took = ContinuousClock().measure {
            for number in 0..<300 {
                let chain = (0..<300).map { "<\(($0 * 7 + number) % 900)@x>" }.joined(separator: " ")
                tree.add(ThreadEntry(Array("Message-ID: <\(number)@x>\r\nReferences: \(chain)\r\n\r\n".utf8)))
            }
            _ = ThreadForest(tree).text
            for text in ["<(", "<\"", "<a(@", "<", "<@", "(", "<a@b(((("] {
                let field = Array(String(repeating: text, count: 400_000 / text.count).utf8)
                _ = Array(ThreadIDs(field[...]))
            }
        }
        #expect(took < .seconds(20), "\(took)")
    }

    @Test func `each letter says why it stands where it stands`() {
        var tree = ThreadTree(keepsReasons: true)
        for letter in [
            "Message-ID: <a@x>\r\nFrom: Ada <ada@x.test>\r\nSubject: Lamp",
            "Message-ID: <b@x>\r\nReferences: <a@x> <gone@x>\r\nFrom: ada@x.test\r\nSubject: AW: Lamp",
            "Message-ID: <b@x>\r\nIn-Reply-To: <a@x>\r\nFrom: eve@y.test\r\nSubject: Refund",
            "Message-ID: <s@x>\r\nReferences: <s@x>",
        ] { tree.add(ThreadEntry(Array((letter + "\r\n\r\n").utf8))) }
        var lines: [String] = []
        ThreadRecords(ThreadForest(tree), explains: true).write { lines.append($0.text()) }
        #expect(lines.count == 3)
        let first = lines[0]
        #expect(first.hasPrefix(#"{"thread":"(1 (2)(3))","ids":["<a@x>","<b@x>","<b@x>"],"letters":[{"message":1,"#))
        #expect(
            first.contains(#""message":2,"id":"<b@x>","parent":1,"by":"references","references":2,"named":"<gone@x>""#))
        #expect(first.contains(#""ghosts":["<gone@x>"]"#))
        #expect(first.contains(#""duplicate_of":2"#))
        #expect(first.contains(#""subject_changed":true,"other_sender":true"#))
        #expect(lines[1].contains(#""own_reference_refused":true"#))
        #expect(lines[2] == #"{"threads":2,"messages":4}"#)
    }
}
