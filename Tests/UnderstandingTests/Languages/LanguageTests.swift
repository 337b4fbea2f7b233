import Testing
import Understanding

@Suite struct LanguageTests {
    private func missed(_ letters: [(language: String, text: String)]) -> (wrong: [String], untold: [String]) {
        var wrong: [String] = []
        var untold: [String] = []
        for (language, text) in letters {
            switch understand(text, subject: nil, with: nil).language {
            case language: break
            case nil: untold.append("\(language): \(text)")
            case let other?: wrong.append("\(language) as \(other): \(text)")
            }
        }
        return (wrong, untold)
    }

    @Test func `the language of a short letter is known, and never taken for another`() {
        let seen = missed(ShortLetters.seen)
        #expect(seen.wrong.isEmpty, "\(seen.wrong.joined(separator: "\n"))")
        #expect(seen.untold.count <= 2, "\(seen.untold.joined(separator: "\n"))")
        let unseen = missed(ShortLetters.unseen)
        #expect(unseen.wrong.isEmpty, "\(unseen.wrong.joined(separator: "\n"))")
        #expect(unseen.untold.count <= 3, "\(unseen.untold.joined(separator: "\n"))")
    }
}
