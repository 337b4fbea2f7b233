import Testing

@testable import Mail

/// What finds bytes, words and phrases many at a time finds what a patient search finds.
struct SearchTests {
    /// Texts of few letters, so that beginnings of needles are everywhere; the same in every run.
    private static let texts: [[UInt8]] = {
        var state: UInt64 = 7
        let letters = Array("aAbB-@ \t\n\u{7F}é:".utf8)
        return (0..<400).map { length in
            (0..<(length % 60)).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return letters[Int(state >> 33) % letters.count]
            }
        }
    }()

    @Test func `a needle is found at its first place whatever its case`() {
        for text in Self.texts {
            for needle in ["ab", "a", "-a", "b@a", "aab", "ab-ab"] as [StaticString] {
                let word = Array("\(needle)".utf8)
                for start in [0, 1, 9] where start <= text.count {
                    let wanted = (start..<max(start, text.count)).first {
                        text[$0...].prefix(word.count).map(asciiLowercase) == word
                    }
                    #expect(text[...].firstPlace(of: needle, from: start) == wanted)
                }
            }
        }
    }

    @Test func `bytes are counted`() {
        for text in Self.texts {
            for byte in [UInt8.lineFeed, UInt8(ascii: "a"), 0xC3, 0] {
                #expect(text[...].count(of: byte) == text.filter { $0 == byte }.count)
            }
        }
    }

    @Test func `phrases of all groups are found in one pass, up to the end of a text`() {
        let table = PhraseTable([["ab-", "a b"], ["ba@ab", "aab:"], ["bbaabbaabb", "é a"]])
        let groups = [["ab-", "a b"], ["ba@ab", "aab:"], ["bbaabbaabb", "é a"]].map { $0.map { Array($0.utf8) } }
        for text in Self.texts + [Array("x ab-".utf8), Array("BBAABBAABB".utf8), Array("É a".utf8), Array("aab".utf8)] {
            let lower = text.map(asciiLowercase)
            let wanted = groups.map { $0.contains { lower[...].holds($0) } }
            let found = table.groups(in: text[...])
            for (group, isThere) in wanted.enumerated() { #expect((found & 1 << UInt64(group) != 0) == isThere) }
            #expect(table.group(in: text[...]) == wanted.firstIndex(of: true))
            #expect(table.isFound(in: text[...]) == wanted.contains(true))
            let opens = groups.joined().contains { lower.starts(with: $0) }
            #expect(table.opens(text[...]) == opens)
        }
    }

    @Test func `words that are not folded begin as folded ones do`() {
        let table = WordTable("a|ab|b a|bb-|ab@ab")
        for text in Self.texts where text[...].isASCII {
            #expect(table.begins(unfolded: text[...]) == table.begins(folded(text[...])[...]), "\(text)")
        }
    }

    @Test func `a value without folds and controls is told from others`() {
        for text in Self.texts {
            let trimmed = Array(text[...].trimmed())
            let clean = unfolded(text[...])
            #expect(clean.allSatisfy { !$0.isControl })
            if !trimmed.contains(where: \.isControl) { #expect(Array(clean) == trimmed) }
        }
    }

    @Test func `the names of elements are told apart`() {
        for (word, name) in [
            ("p", HTMLElement.Name.paragraph), ("td", .cell), ("blockquote", .quotation), ("script", .sheet),
            ("svg", .unseen), ("span", .inline), ("dialog", .dialog), ("spam", .other), ("", .other),
        ] {
            #expect(HTMLElement.Name(word) == name)
        }
    }

    @Test func `a style that comes again does the same`() {
        var memory = StyleMemory()
        for style in ["display:none", "color:#fff", "display:none", "color:#fff", "border:0;padding:0"] {
            let bytes = Array(style.utf8)
            let (known, fresh) = (memory.effects(of: bytes[...]), StyleEffects(bytes[...]))
            #expect(known.hides == fresh.hides && known.ink == fresh.ink)
        }
    }
}
