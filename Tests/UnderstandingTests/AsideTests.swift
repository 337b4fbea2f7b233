import Testing

@testable import Understanding

/// What stands beside a wish is no part of it.
@Suite struct AsideTests {
    @Test(arguments: [
        "Outside it has been hailing since breakfast. Where is order 1042?",
        "My sister told me how nice you all are. Where is order 1042?",
        "Sorry for my spelling, I am on the bus. Where is order 1042?",
    ])
    func `small talk is no second wish`(_ text: String) {
        let reading = understand(text, subject: nil, with: LampShop.classifier)
        #expect(reading.wishes.map(\.intent) == ["order_status"])
    }

    @Test func `what is left out is no part of the question either`() {
        let text = "Sorry for my spelling, I am on the bus. Where is order 1042?"
        let reading = understand(text, subject: nil, with: LampShop.classifier)
        #expect(reading.wishes.map(\.text) == ["Where is order 1042?"])
    }

    @Test(arguments: ["Lovely, that settles it, cheers", "It is the blue one", "Here is the number: 48213377"])
    func `thanks and values alone wish nothing`(_ text: String) {
        #expect(understand(text, subject: nil, with: LampShop.classifier).wishes.isEmpty)
    }

    @Test func `a classifier of something else than messages keeps every sentence`() {
        let reading = understand("It is the blue one", subject: nil, with: LampShop.classifier, hasAsides: false)
        #expect(reading.wishes.count == 1)
    }

    @Test func `a question that names nothing belongs to the sentence before it`() {
        let text = "I would like to send the lamp back. How does that work?"
        #expect(understand(text, subject: nil, with: LampShop.classifier).wishes.count == 1)
        #expect(!asksSomething("Is that the right one?") && asksSomething("Which bulb fits the reading lamp?"))
    }

    @Test(arguments: [
        ("It works now, you were right", Turn.helped), ("Tried it, same error as before", .notHelped),
        ("Your answer has nothing to do with my question", .discontent), ("How much longer must I wait?!", .impatient),
    ])
    func `what a message in a conversation does is told`(_ text: String, _ turn: Turn) {
        #expect(Turn(in: text) == turn)
    }

    @Test func `a wish is no turn`() {
        #expect(Turn(in: "The lamp arrived broken, I want my money back") == nil)
        #expect(Turn(in: "Where is order 1042?") == nil)
    }
}
