import Mail
import Testing

struct GeneratedLettersTests {
    /// What became of a set of letters.
    private struct Outcome {
        var letters = 0
        var exact = 0
        /// Words of the author are missing from both views.
        var overCut: [String] = []

        mutating func judge(_ letter: GeneratedLetter) {
            let message = parse(letter.bytes)
            let views = [message.visible.collapsed, message.visibleWithSignature.collapsed]
            letters += 1
            if letter.accepted.contains(where: { views.contains($0.collapsed) }) {
                exact += 1
                return
            }
            let words = letter.paragraphs.map(\.collapsed)
            if words.contains(where: { !views[0].contains($0) }) { overCut.append(letter.name) }
            note(letter, message)
        }

        var report: String {
            "\(exact) of \(letters) exact, over-cut \(overCut.count)\n" + notes.prefix(300).joined(separator: "\n")
        }

        // What is too much or lacks, in one line; the first letter of each kind.
        private mutating func note(_ letter: GeneratedLetter, _ message: Message) {
            let said = letter.paragraphs.map(\.collapsed)
            var extra = message.visible.collapsed
            for words in said { extra = extra.replacing(words, with: "~") }
            let lacking = said.filter { !message.visible.collapsed.contains($0) }
            notes.append(
                "\(letter.name): too much \"\(extra.prefix(160))\" lacks \"\(lacking.joined(separator: "~").prefix(160))\""
            )
        }

        private var notes: [String] = []
    }

    private static let count: UInt64 = 1500

    @Test func `plain letters of many programs and languages`() {
        var outcome = Outcome()
        for seed in 0..<Self.count {
            var generator = LetterGenerator(seed: seed)
            outcome.judge(generator.plain())
        }
        #expect(outcome.overCut.isEmpty, "\(outcome.report)")
        #expect(outcome.exact * 100 >= outcome.letters * 99, "\(outcome.report)")
    }

    @Test func `every attribution is known, marked and wrapped or not`() {
        var outcome = Outcome()
        for (number, frame) in AttributionFrames.all.enumerated() {
            for seed in 0..<6 {
                var generator = LetterGenerator(seed: UInt64(number * 100 + seed))
                outcome.judge(generator.attributed(frame))
            }
        }
        #expect(outcome.overCut.isEmpty, "\(outcome.report)")
        #expect(outcome.exact * 100 >= outcome.letters * 99, "\(outcome.report)")
    }

    @Test func `letters in HTML of many programs`() {
        var outcome = Outcome()
        for (number, frame) in HTMLFrames.all.enumerated() {
            for seed in 0..<24 {
                var generator = LetterGenerator(seed: UInt64(number * 100 + seed))
                outcome.judge(generator.html(frame))
            }
        }
        #expect(outcome.overCut.isEmpty, "\(outcome.report)")
        #expect(outcome.exact * 100 >= outcome.letters * 99, "\(outcome.report)")
    }
}
