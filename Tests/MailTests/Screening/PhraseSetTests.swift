import Testing

@testable import Mail

struct PhraseSetTests {
    private func folded(_ text: String) -> String { String(decoding: FoldedText(text).bytes, as: UTF8.self) }

    @Test(arguments: [
        ("ABC xyz", "abc xyz"), ("ÄÖÜ ß É Ç Ñ Å Ø", "äöü ß é ç ñ å ø"), ("ŁĄŚŻŹĆŃ ŘŠČŤĎŇ ŐŰ", "łąśżźćń řščťďň őű"),
        ("ŽžŹź Ÿ ĽŁ", "žžźź ÿ ľł"), ("ПРИВЕТ ЁЖ ЇЄҐ ЂЈЉ", "привет ёж їєґ ђјљ"), ("ΆΈΉΊΌΎΏ ΑΣ ας", "αεηιουω ασ ασ"),
        ("İstanbul IŞIK ışık", "istanbul işik işik"), ("TRẢ LỜI TỰ ĐỘNG", "trả lời tự động"),
        ("a\u{A0}b\u{3000}c", "a b c"),
        ("it’s “so” – well…", "it's \"so\" - well..."), ("a\u{200B}b\u{AD}c\u{FEFF}d\u{2060}e", "abcde"),
        ("  a \t b  ", "a b"), ("自動回覆：x", "自動回覆:x"), ("한국어 不在 ไทย", "한국어 不在 ไทย"), ("", ""), ("   ", ""),
        ("ȘȚ ĂÂÎ", "șț ăâî"), ("ƠƯ", "ơư"),
    ])
    func `text is folded by its bytes`(text: String, expected: String) {
        #expect(folded(text) == expected)
    }

    @Test func `a wrapped line goes on and a short one ends`() {
        let long = String(repeating: "word ", count: 12)
        #expect(folded(long + "\nand on") == long + "and on")
        #expect(folded("Hello\nand on") == "hello\nand on")
        #expect(folded(long + "\r\n\r\nand on") == long.dropLast() + "\nand on")
    }

    @Test func `no bytes break the folding`() {
        var numbers = SeededNumbers(seed: 3)
        let telling: [UInt8] = [
            0x61, 0x41, 0x20, 10, 0x2E, 0x80, 0x90, 0xA6, 0xBA, 0xBB, 0xBC, 0xC2, 0xC3, 0xD7, 0xE0, 0xE1, 0xE2, 0xE3,
            0xEF, 0xF0, 0xFF,
        ]
        for _ in 0..<4000 {
            let count = Int.random(in: 0..<60, using: &numbers)
            let bytes = (0..<count).map { _ in telling.randomElement(using: &numbers) ?? 0 }
            let folded = FoldedText(bytes[...], limit: .max)
            #expect(folded.bytes.count <= count && folded.starts.count <= count)
            #expect(folded.starts.allSatisfy { $0 < folded.bytes.count })
        }
    }

    @Test func `characters that were cut off begin more often than every second byte`() {
        let bytes: [UInt8] = Array(repeatElement([0x61, 0xE4, 0x80], count: 40).joined()) + [0x61]
        let folded = FoldedText(bytes[...], limit: .max)
        #expect(folded.starts.count > bytes.count / 2 + 2)
        #expect(folded.starts.allSatisfy { $0 < folded.bytes.count })
    }

    private static let set = PhraseSet([
        0: "out of office|ab|abc", 3: "urlop*|в отпуске", 5: "不在|ตอบกลับ|בחופשה",
    ])

    private func found(_ text: String) -> [Int] { Self.set.matches(in: FoldedText(text)).map(\.group) }

    @Test(arguments: [
        ("Out of Office", [0]), ("out of officers", []), ("about of office", []), ("x ab abc xab abx", [0, 0]),
        ("urlopie urlop surlop", [3, 3]), ("Я В ОТПУСКЕ.", [3]), ("новотпуске", []), ("现在不在办公室", [5]),
        ("ระบบตอบกลับอัตโนมัติ", [5]), ("והוא בחופשה", [5]),
        ("before you call us, please note: we are out\nof office", [0]), ("(ab)", [0]),
        ("", []), ("a", []),
        ("ab", [0]), ("äab", []), ("abä", []),
    ])
    func `phrases are found at the borders of words`(text: String, groups: [Int]) {
        #expect(found(text) == groups)
    }

    @Test func `one pass finds what a search for each phrase finds`() {
        var numbers = SeededNumbers(seed: 11)
        let letters = Array("ab c".utf8)
        func word(_ count: Int) -> String {
            String(decoding: (0..<count).map { _ in letters.randomElement(using: &numbers) ?? 0 }, as: UTF8.self)
        }
        for _ in 0..<300 {
            let phrases = Set((0..<6).map { _ in word(Int.random(in: 2...5, using: &numbers)) })
                .map { folded($0) }.filter { $0.utf8.count >= 2 }
            let set = PhraseSet([1: phrases.joined(separator: "|")])
            let text = FoldedText(word(60))
            var expected = 0
            for phrase in Set(phrases) {
                let bytes = Array(phrase.utf8)
                for at in 0...max(0, text.bytes.count - bytes.count)
                where text.bytes[at...].starts(with: bytes)
                    && (at == 0 || text.bytes[at - 1] == 32)
                    && (at + bytes.count == text.bytes.count || text.bytes[at + bytes.count] == 32)
                {
                    expected += 1
                }
            }
            #expect(set.matches(in: text).count == expected, "\(phrases)")
        }
    }

    @Test func `openings are found at one place`() {
        let text = FoldedText("abc out of office")
        #expect(Self.set.openings(of: text).map(\.range) == [0..<3])
        #expect(Self.set.openings(of: text, at: 4).map(\.group) == [0])
        #expect(Self.set.openings(of: text, at: 15).isEmpty)
    }

    @Test func `a limit is kept`() {
        let text = FoldedText("x out of office")
        #expect(Self.set.matches(in: text, limit: 14).isEmpty)
        #expect(Self.set.matches(in: text, limit: 15).count == 1)
    }
}
