import Testing
import Understanding

@Suite struct TopicTests {
    private func topics(_ text: String) -> [Reading.Sensitive] {
        understand(text, subject: nil, with: nil).sensitive
    }

    @Test(arguments: [
        ("You will hear from my lawyer.", Reading.Sensitive.legal),
        ("I'll sue you.", .legal),
        ("My solicitor has advised me to write.", .legal),
        ("I will report this to consumer protection", .legal),
        ("I am taking this to small claims", .legal),
        ("See you in court!", .legal),
        ("We are considering legal action.", .legal),
        ("Sonst schalte ich meinen Anwalt ein.", .legal),
        ("Ich wende mich an die Verbraucherzentrale", .legal),
        ("Mon avocat vous contactera.", .legal),
        ("I want to kill myself", .selfHarm),
        ("I don't want to live any more", .selfHarm),
        ("Ich will nicht mehr leben.", .selfHarm),
        ("I cut my hand on the glass and it would not stop bleeding", .health),
        ("my daughter was taken to hospital", .health),
        ("Mein Sohn hat sich daran verletzt", .health),
        ("My husband passed away last week", .grief),
        ("my mother recently died and the order was hers", .grief),
        ("Meine Frau ist letzte Woche gestorben", .grief),
        ("The lamp caught fire!", .safety),
        ("I got an electric shock from the switch", .safety),
        ("there was smoke coming out of the base", .safety),
        ("it smells of burning plastic", .safety),
        ("Der Stecker hat Funken gesprüht", .safety),
        ("I am a journalist and have questions", .press), ("Our local reporter will like this story", .press),
        ("I will go to the press", .press),
        ("my card is 4111-1111-1111-1111", .paymentData),
        ("IBAN: DE89370400440532013000", .paymentData),
    ])
    func `a topic that a person must see is noticed`(text: String, topic: Reading.Sensitive) {
        #expect(topics(text).contains(topic))
    }

    @Test(arguments: [
        "is it legal to use this lamp outdoors", "Kind regards, Sue", "I ordered the tissue box", "12 Court Road",
        "a lamp for our tennis court", "the lamp died after a day", "brand new and still in the box",
        "smoked glass shade",
        "Je voudrais reporter mon rendez-vous", "I was shocked by the price", "I pressed the switch",
        "the delivery was fast, I am dying to see it",
        "the hospitality of your shop", "Eine neue Marke, ein brauner Schirm", "card 4111 1111 1111 1112",
        "parcel 00340434161094021501", "my late delivery", "wrapped in newspaper", "post it on social media",
    ])
    func `an innocent word raises no alarm`(text: String) {
        #expect(topics(text) == [])
    }

    @Test(arguments: [
        "I want to speak to a human", "Can I talk to a real person please?", "connect me with an agent",
        "let me talk to your manager", "please have someone call me", "I don't want to talk to a bot",
        "is there a human who can help", "Kann ich bitte mit einem Mitarbeiter sprechen?",
        "Ich möchte einen echten Menschen", "Bitte rufen Sie mich zurück", "kein Roboter bitte",
        "Je voudrais parler à un conseiller", "pouvez-vous me rappeler", "Quiero hablar con una persona",
        "necesito un agente humano",
    ])
    func `a request for a person is heard`(text: String) {
        #expect(understand(text, subject: nil, with: nil).requestsHuman)
    }

    @Test(arguments: [
        "I bought a human hair wig", "where is my order", "the lamp for one person",
        "my wife spoke about it", "Für wie viele Personen reicht das?", "human resources ordered it",
    ])
    func `no request for a person is imagined`(text: String) {
        #expect(!understand(text, subject: nil, with: nil).requestsHuman)
    }

    @Test func `topics in the subject count`() {
        let reading = understand("Please answer.", subject: "My lawyer, and I want to talk to a person", with: nil)
        #expect(reading.sensitive == [.legal])
        #expect(reading.requestsHuman)
    }
}
