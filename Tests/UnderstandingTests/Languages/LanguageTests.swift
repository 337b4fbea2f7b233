import Testing
import Understanding

@Suite struct LanguageTests {
    @Test func `the language of a short letter is known, and never taken for another`() {
        var missed: [String] = []
        for (language, text) in ShortLetters.all {
            let told = understand(text, subject: nil, with: nil).language
            if told != language { missed.append("\(language) taken for \(told ?? "none"): \(text)") }
        }
        let wrong = missed.filter { !$0.contains("for none") }
        #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
        #expect(missed.count * 100 <= ShortLetters.all.count * 2, "\(missed.joined(separator: "\n"))")
    }
}
