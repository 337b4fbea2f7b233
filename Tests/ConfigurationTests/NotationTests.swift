import Foundation
import Testing

@testable import Configuration

@Suite struct NotationTests {
    @Test(arguments: [
        ("90s", 90.0), ("15m", 900), ("24h", 86_400), ("2 days", 172_800), ("1 day", 86_400), ("3d", 259_200),
        ("1 week", 604_800), ("10 minutes", 600),
    ])
    func `a span of time is a number and a unit`(text: String, seconds: TimeInterval) {
        #expect(readDuration(text) == seconds)
    }

    @Test(arguments: ["", "0s", "-1s", "1.5h", "days", "2 months", "2", "2 days ago", "9999999s", "٢ days"])
    func `anything else is no span of time`(text: String) {
        #expect(readDuration(text) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0.0), ("2000-02-29", 951_782_400), ("2026-11-25", 1_795_564_800), ("2100-03-01", 4_107_542_400),
    ])
    func `a day is midnight UTC`(text: String, seconds: TimeInterval) {
        #expect(readDay(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(arguments: ["2026-02-29", "2100-02-29", "2026-13-01", "2026-00-10", "26-11-01", "2026/11/01", "today"])
    func `a day that does not exist is none`(text: String) {
        #expect(readDay(text) == nil)
    }

    @Test(arguments: [("0.5", 500), ("1", 1000), ("-0.25", -250), ("0.005", 5)])
    func `a decimal is read in thousandths`(text: String, value: Int) {
        #expect(readThousandths(text) == value)
    }

    @Test(arguments: ["", ".5", "0.", "0.0001", "1e3", "0,5"])
    func `no other number is read`(text: String) {
        #expect(readThousandths(text) == nil)
    }

    @Test(arguments: [
        ("mod", "mode"), ("max-age", "max_age"), ("maxAge", "max_age"), ("adress", "address"), ("tokn", nil),
        ("xyz", nil), ("", nil),
    ])
    func `a slip finds the word that was meant, or none`(word: String, meant: String?) {
        #expect(nearest(to: word, among: ["mode", "max_age", "address", "limits"]) == meant)
    }

    @Test func `front matter ends at its second fence and keeps the lines`() {
        let parts = FrontMatter("---\na: 1\n---  \nprose\n---\nmore")
        #expect(parts.yaml == "a: 1")
        #expect(parts.prose == "prose\n---\nmore")
        #expect(FrontMatter("prose").yaml == nil)
        #expect(FrontMatter("---\na: 1").isUnfinished)
    }
}
