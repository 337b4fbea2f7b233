import Testing
import Understanding

@Suite struct WishTests {
    private func intents(_ text: String, subject: String? = nil) -> [String?] {
        understand(text, subject: subject, with: LampShop.classifier).wishes.map(\.intent)
    }

    @Test(arguments: [
        "Where is my order 1042? Also the lamp from order 1038 arrived broken.",
        "Hello,\n\nwhere is my parcel 1042?\n\nAnd another thing: the glass of the lamp is cracked.\n\nBest,\nTom",
        "Hi, can you tell me when my order will arrive, and also the lamp from the last order arrived damaged.",
    ])
    func `two wishes in one message are read as two`(text: String) {
        #expect(intents(text) == ["order_status", "damaged_item"])
    }

    @Test func `each wish keeps the sentences it was read from`() {
        let reading = understand(
            "Where is my order 1042? It was promised for Monday. Also the lamp from order 1038 arrived broken.",
            subject: nil, with: LampShop.classifier)
        #expect(
            reading.wishes.map(\.text) == [
                "Where is my order 1042? It was promised for Monday.", "Also the lamp from order 1038 arrived broken.",
            ])
    }

    @Test(arguments: [
        ("Where is my order? When will the parcel arrive?", "order_status"),
        ("Hello,\n\nThe lamp arrived broken. The glass is cracked. Order 1042.\n\nKind regards,\nAnna", "damaged_item"),
        ("Good morning! How are you? How do I clean the shade of the lamp? Thanks a lot!", "care"),
        (
            "We have been happy for years. My husband reads a lot in the evening. Please cancel my subscription.",
            "cancel_subscription"
        ),
    ])
    func `a greeting, thanks, a story or the same question twice is no second wish`(text: String, intent: String) {
        #expect(intents(text) == [intent])
    }

    @Test(arguments: [
        "I received my lamp and I am not content, and I want to cancel my monthly plan. Where is my order 1042?",
        "The bulbs last for years and so I want to stop the monthly plan. Also, where is my parcel 1042?",
    ])
    func `a wish counts wherever its sentence says that it is wanted`(text: String) {
        #expect(intents(text) == ["cancel_subscription", "order_status"])
    }

    @Test func `a word for what is mended reports nothing where something is wanted`() {
        let words = "I want to change the lamp for fixed / high / grey."
        #expect(!understand(words, subject: nil, with: LampShop.classifier).isSolved)
        #expect(understand("It is fixed now.", subject: nil, with: LampShop.classifier).isSolved)
    }

    @Test func `what is liked best where there are several is no wish of its own`() {
        #expect(
            intents("Please cancel my subscription. If there are several ways to clean the lamp, I prefer a dry cloth.")
                == ["cancel_subscription"])
    }

    @Test func `the subject helps where the text says too little`() {
        let reading = understand("See above.", subject: "lamp arrived broken", with: LampShop.classifier)
        #expect(reading.intent == "damaged_item")
        #expect(!reading.abstains)
    }

    @Test func `without a classifier there is one wish without an intent`() {
        let reading = understand("Hello, where is my order?", subject: nil, with: nil)
        #expect(
            reading.wishes == [.init(intent: nil, confidence: 0, abstains: true, text: "Hello, where is my order?")])
        #expect(reading.intent == nil && reading.abstains)
    }

    @Test func `an empty text and mere thanks have no wish`() {
        #expect(understand(" \r\n", subject: nil, with: LampShop.classifier).wishes.isEmpty)
        #expect(understand("??", subject: nil, with: LampShop.classifier).wishes.count == 1)
        #expect(understand("Thanks!", subject: nil, with: LampShop.classifier).wishes.isEmpty)
    }

    @Test(arguments: [
        ("Thank you very much!\n\nAda", true), ("Thanks a lot, kind regards", true), ("Hello", false),
        ("Thanks, but where is my parcel?", false), ("", false),
    ])
    func `thanks that ask for nothing are told from thanks that do`(text: String, isThanks: Bool) {
        #expect(understand(text, subject: nil, with: nil).isThanks == isThanks)
    }

    @Test(arguments: [
        ("Thanks, that is all I wanted to know!", true), ("Perfect, I need nothing more.", true),
        ("Wunderbar, das war alles. Danke!", true), ("Super, damit ist für mich alles geklärt.", true),
        ("Merci, c'est tout ce que je voulais savoir.", true), ("Gracias, no necesito nada más.", true),
        ("Perfetto, tutto a posto.", true), ("Fijn, meer heb ik niet nodig.", true),
        ("That is all I wanted to know, but where is my parcel", false), ("Is that all I need?", false),
        ("All good, please cancel order 2207.", false),
        ("Nothing works and nobody helps.", false), ("Das war alles kaputt", false),
    ])
    func `an ending that asks for nothing is told from one that does`(text: String, isSettled: Bool) {
        let reading = understand(text, subject: nil, with: nil)
        #expect((reading.isSolved || reading.isThanks) == isSettled, "\(text)")
    }
}
