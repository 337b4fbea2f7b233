import JSON
import Testing
import Understanding

@testable import Prompting

struct ExtractTests {
    private func task(_ text: String, masks: Masks? = nil) throws -> Extract {
        let today = try #require(CivilDay("2026-11-23"))
        var letter = Letter(VisibleWords(text))
        if var masks { letter = Letter(VisibleWords(text), masking: &masks) }
        return Extract(letter, knowledge: Brands.lamps, today: today, language: "en")
    }

    private func values(_ text: String, _ answer: String) throws -> Checked<[Extract.Found]> {
        try task(text).read(Array(answer.utf8))
    }

    private func one(_ kind: String, _ quote: String, _ offset: String = "null") -> String {
        #"{"values":[{"kind":"\#(kind)","quote":"\#(quote)","offset":\#(offset)}]}"#
    }

    @Test(arguments: [
        ("The number is 4103, please.", "order", "4103", "4103"),
        ("It cost 49.90 EUR.", "amount", "49.90 EUR", "49.90 EUR"),
        ("Write to Kim@Example.org", "email", "Kim@Example.org", "kim@example.org"),
        ("Come on 24 November, please", "day", "24 November", "2026-11-24"), ("at 2:30 pm", "time", "2:30 pm", "14:30"),
    ])
    func `code reads what the model points at`(_ text: String, _ kind: String, _ quote: String, _ value: String) throws
    {
        let found = try #require(try values(text, one(kind, quote)).value)
        #expect(found.count == 1 && found[0].value.lowercased().utf8.elementsEqual(value.lowercased().utf8), "\(found)")
    }

    @Test(arguments: [
        (#"{"values":[{"kind":"order","quote":"9999","offset":null}]}"#, "exactly as it was given"),
        (#"{"values":[{"kind":"order","quote":"please","offset":null}]}"#, "cannot be read"),
        (#"{"values":[{"kind":"amount","quote":"4103","offset":null}]}"#, "cannot be read"),
        (#"{"values":[{"kind":"iban","quote":"4103","offset":null}]}"#, "schema"),
        (#"{"values":[{"kind":"order","quote":"4103","offset":null,"value":"4104"}]}"#, "schema"),
        (#"{"values":[{"kind":"order","quote":"4103"}]}"#, "schema"),
    ])
    func `a value that does not stand there is never taken`(_ answer: String, _ reason: String) throws {
        let why = try #require(try values("The number is 4103, please.", answer).reason)
        #expect(contains(why, reason) && !contains(why, "4103") && !contains(why, "9999"))
    }

    @Test func `of two places the offset names one`() throws {
        let text = "Order 4103 or order 4103?"
        #expect(contains(try values(text, one("order", "4103")).reason ?? "", "more than once"))
        let found = try values(text, one("order", "4103", "20")).value
        #expect(found?.first?.quote.start == 20)
        #expect(contains(try values(text, one("order", "4103", "21")).reason ?? "", "more than once"))
    }

    @Test func `a token is read as what it stands for`() throws {
        let read = try task("My order #4103 is late.", masks: Masks()).read(Array(one("order", "{{order_1}}").utf8))
        #expect(read.value?.first?.value == "4103")
    }
}
