import Foundation
import Reply
import Resolution
import Testing

@Suite struct TicketNoteTests {
    @Test func `a note says first what is needed first`() {
        let note = ticketNote(BriefTests.contents, longest: 3_500, due: "2026-11-24")
        #expect(
            note.hasPrefix("AI HAND-OFF: the subject is sensitive\n\nWhy\n  the rule for legal subjects\n\nCustomer\n"))
        let places = [
            "Due", "Wants", "Done so far", "Checked", "Suggested next step", "They wrote", "replyd explain C-17",
        ]
        .compactMap { note.range(of: $0)?.lowerBound }
        #expect(places.count == 7 && places == places.sorted())
    }

    @Test(arguments: ["x", "ü", "🪔", "long words and lines\n"])
    func `a note is never longer than a helpdesk takes, and never cut inside a character`(word: String) {
        var contents = BriefTests.contents
        contents.text = String(repeating: word, count: 5_000)
        for longest in 3_400...3_410 {
            let note = ticketNote(contents, longest: longest)
            #expect(note.utf8.count <= longest && note.hasSuffix("[…]") && !note.contains("\u{FFFD}"))
            #expect(note.contains("Suggested next step"))
        }
    }

    @Test func `a card number is masked`() {
        var contents = BriefTests.contents
        contents.text = "my card is 4111 1111 1111 1111"
        #expect(!ticketNote(contents, longest: 3_500).contains("4111 1111 1111"))
    }
}
