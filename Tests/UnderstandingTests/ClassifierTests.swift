import Foundation
import Testing
import Understanding

@Suite struct ClassifierTests {
    @Test(arguments: [
        ("is there any news about where my parcel is", "order_status"),
        ("the glass of the lamp was broken when it arrived", "damaged_item"),
        ("please cancel the bulb subscription", "cancel_subscription"),
        ("could you change the address of the delivery", "change_address"),
        ("what kind of bulb does it take", "care"),
    ])
    func `a request in other words is recognised`(text: String, intent: String) {
        let reading = understand(text, subject: nil, with: LampShop.classifier)
        #expect(reading.intent == intent)
        #expect(!reading.abstains)
        #expect(reading.alternatives.first?.intent == intent)
    }

    @Test(arguments: [
        "book a flight to Lisbon for two", "what will the weather be tomorrow", "ok", "fghjk qwrtz", "", "???", "👍",
    ])
    func `what is none of the known requests makes it abstain`(text: String) {
        #expect(understand(text, subject: nil, with: LampShop.classifier).abstains)
    }

    @Test func `alternatives are ranked and an abstaining reading still names them`() throws {
        let reading = understand("book a flight to Lisbon", subject: nil, with: LampShop.classifier)
        #expect(reading.alternatives.count == 5)
        #expect(reading.alternatives.map(\.score) == reading.alternatives.map(\.score).sorted(by: >))
        #expect(reading.intent == reading.alternatives.first?.intent)
    }

    @Test func `the same examples always make the same classifier, byte by byte`() {
        #expect(Classifier.train(LampShop.examples).encoded() == LampShop.classifier.encoded())
    }

    @Test func `a classifier read from its file equals the one written`() throws {
        let classifier = LampShop.classifier
        #expect(try Classifier(decoding: classifier.encoded()) == classifier)
        let json = try JSONEncoder().encode(classifier)
        #expect(try JSONDecoder().decode(Classifier.self, from: json) == classifier)
    }

    @Test func `a file cut short or of another kind is refused, never trusted`() {
        let file = LampShop.classifier.encoded()
        for length in Array(0..<200) + [file.count / 2, file.count - 1] {
            #expect(throws: Classifier.FileError.self) { try Classifier(decoding: Array(file.prefix(length))) }
        }
        #expect(throws: Classifier.FileError.damaged) { try Classifier(decoding: file + [0]) }
        var newer = file
        newer["replyd-classifier".utf8.count] = 9
        #expect(throws: Classifier.FileError.otherVersion(9)) { try Classifier(decoding: newer) }
        #expect(throws: Classifier.FileError.notAClassifier) { try Classifier(decoding: Array("{}".utf8)) }
    }

    @Test func `cross-validation judges every example by a classifier that has not seen it`() {
        // Whoever has seen the last one knows it; whoever has not must be wrong about it.
        let elsewhere = LampShop.examples.first { $0.intent != "order_status" }?.intent ?? ""
        let odd = Example(text: "the parcel has not arrived, where is my order", intent: elsewhere)
        let examples = LampShop.examples + [odd]
        let report = Classifier.crossValidate(examples, folds: 5)
        #expect(report.examples == examples.count)
        #expect(report.intents == 5)
        #expect(report.accuracy > 0.7 && report.accuracy < 1)
        #expect(report.threshold.isFinite)
    }

    @Test func `the threshold keeps nineteen of twenty known requests`() {
        let classifier = LampShop.classifier
        let kept = LampShop.examples.count { example in
            (classifier.scores(example.text).first?.score ?? -1) >= classifier.threshold
        }
        #expect(kept * 20 >= LampShop.examples.count * 19)
        #expect(classifier.report.threshold == classifier.threshold)
    }

    @Test func `no examples, one intent or one example make a classifier that does no harm`() {
        #expect(understand("where is it", subject: nil, with: Classifier.train([])).abstains)
        let single = Classifier.train([Example(text: "where is my order", intent: "order_status")])
        #expect(single.scores("where is my order").map(\.intent) == ["order_status"])
        let lonely = Classifier.train(
            LampShop.examples.filter { $0.intent == "care" })
        #expect(lonely.scores("how do i clean it").count == 1)
        #expect(understand("zzz", subject: nil, with: lonely).abstains)
    }

    @Test func `marks, capitals and apostrophes make no difference`() {
        let classifier = LampShop.classifier
        let plain = classifier.scores("it isnt clear which cafe lamp is broken")
        #expect(classifier.scores("It isn’t clear: which CAFÉ lamp is broken") == plain)
        #expect(classifier.scores("it isn't clear which cafe\u{301} lamp is broken") == plain)
    }
}
