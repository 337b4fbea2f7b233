import Testing
import Understanding

/// Who does not know what they were asked for wishes nothing new, whatever wish their few words look like.
@Suite struct UnknowingTests {
    @Test(arguments: [
        "I am not sure which of them.", "I do not have the number at hand.", "Sorry, I don't know the order number.",
        "I can't remember which one it was.", "No idea, sorry", "Ich weiß leider nicht, welche es war.",
        "Die Bestellnummer habe ich gerade nicht zur Hand.", "Je ne sais plus laquelle.",
        "Je n'ai pas le numéro sous la main.", "No me acuerdo del número.", "No sé cuál de ellos.",
        "Non ricordo il numero dell'ordine.", "Non so quale.", "Dat weet ik niet meer.",
        "Ik heb het bestelnummer niet bij de hand.",
    ])
    func `an answer that knows nothing is no wish`(_ text: String) {
        #expect(understand(text, subject: nil, with: LampShop.classifier).wishes.isEmpty)
    }

    @Test(arguments: [
        "I do not know why the glass is cracked.", "I am not sure which bulb the lamp takes.",
        "I don't know where my order is.", "Ich weiß nicht, wo mein Paket ist.",
    ])
    func `what somebody does not know about may be all their wish`(_ text: String) {
        #expect(!understand(text, subject: nil, with: LampShop.classifier).wishes.isEmpty)
    }
}

/// What is wanted only if something else cannot be is no second wish.
@Suite struct FallbackTests {
    private func intents(_ text: String) -> [String?] {
        understand(text, subject: nil, with: LampShop.classifier).wishes.map(\.intent)
    }

    @Test(arguments: [
        "Please change the delivery address. If that is not possible, cancel my subscription.",
        "I want to change my delivery address. Otherwise please cancel my subscription.",
        "I want to change the delivery address. If there is no way to do that, cancel the monthly plan.",
        "Bitte change the delivery address. Falls das nicht möglich ist, please cancel my subscription.",
    ])
    func `an alternative beside a wish waits until the wish is refused`(_ text: String) {
        #expect(intents(text) == ["change_address"])
    }

    @Test func `an alternative is a wish where nothing else is asked for`() {
        #expect(intents("If it is not possible to pause it, please cancel my subscription.") == ["cancel_subscription"])
        #expect(
            intents("My flat is cold. If you cannot help, please cancel my subscription.") == ["cancel_subscription"])
    }

    @Test func `a condition that nothing is refused by keeps its wish`() {
        let text =
            "When will the delivery of my parcel arrive? If it was sent already, please update the shipping address."
        #expect(intents(text) == ["order_status", "change_address"])
    }
}

/// What a thing is like tells of the thing: the wish is said before.
@Suite struct HeadTests {
    @Test func `the opening of a request outweighs a long list of details behind it`() {
        let text = """
            I want to cancel my subscription (glass cracked, shade of fabric, bulb E27, dimmable, clean with dust cloth, \
            bathroom IP44) the one for the bedroom
            """
        let reading = understand(text, subject: nil, with: LampShop.classifier)
        #expect(reading.intent == "cancel_subscription" && !reading.abstains)
    }
}
