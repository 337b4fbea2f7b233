import Foundation
import Testing
import Understanding

@Suite struct RecordTests {
    @Test func `the line of a reading has every field in the order of the contract`() {
        let reading = Reading(
            intent: "order_status", confidence: 0.93, abstains: false,
            alternatives: [.init(intent: "order_status", score: 0.5), .init(intent: "care", score: -0.25)],
            entities: [.init(kind: .order, text: "#1042", value: "1042", start: 3, end: 8)], sentiment: -0.4,
            urgency: 0.2, language: "en", requestsHuman: false, sensitive: [.legal, .selfHarm],
            reserved: [.denied, .asked])
        #expect(
            understandRecord(id: "a", reading)
                == #"{"id":"a","intent":"order_status","confidence":0.93,"abstains":false,"alternatives":["#
                + #"{"intent":"order_status","score":0.5},{"intent":"care","score":-0.25}],"entities":["#
                + ##"{"kind":"order","text":"#1042","value":"1042","start":3,"end":8}],"sentiment":-0.4,"##
                + #""urgency":0.2,"language":"en","requests_human":false,"sensitive":["legal","self_harm"],"#
                + #""reserved":["denied","asked"]}"#)
    }

    @Test func `what is unknown is null and a list is always a list`() {
        #expect(
            understandRecord(id: "", Reading())
                == #"{"id":"","intent":null,"confidence":0.0,"abstains":true,"alternatives":[],"entities":[],"#
                + #""sentiment":0.0,"urgency":0.0,"language":null,"requests_human":false,"sensitive":[],"reserved":[]}"#
        )
        #expect(passagesRecord(id: "q", []) == #"{"id":"q","passages":[]}"#)
    }

    @Test func `any text survives the line, on one line`() throws {
        let nasty = "\"\\\r\n\t\u{0}\u{1F}\u{2028}\u{301}👩‍🔧 é"
        let line = passagesRecord(
            id: nasty, [Passage(article: "a.md", heading: nasty, text: nasty, score: 0.000_012)])
        #expect(!line.unicodeScalars.contains { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" })
        let object = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        let id = try #require(object["id"] as? String)
        #expect(Array(id.utf8) == Array(nasty.utf8))
        let passages = try #require(object["passages"] as? [[String: Any]])
        #expect(passages.first?["score"] as? Double == 0.000_012)
    }
}
