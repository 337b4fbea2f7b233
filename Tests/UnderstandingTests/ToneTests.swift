import Testing
import Understanding

@Suite struct ToneTests {
    private func read(_ text: String) -> Reading {
        understand(text, subject: nil, with: nil)
    }

    @Test(arguments: [
        "This is terrible, absolutely awful service.", "I am very disappointed, it is useless.",
        "not good at all", "Ich bin sehr enttäuscht, eine Frechheit!", "Das ist nicht gut und die Lampe ist kaputt.",
    ])
    func `anger and disappointment are heard`(text: String) {
        #expect(read(text).sentiment < -0.3)
    }

    @Test(arguments: [
        "I love the lamp, it is beautiful!", "Great service, thank you so much",
        "Wir sind begeistert, wunderbare Lampe!",
    ])
    func `joy is heard`(text: String) {
        #expect(read(text).sentiment > 0.3)
    }

    @Test func `tone stays within its bounds and is neutral where nothing tells`() {
        #expect(read("The lamp stands on the table.").sentiment == 0)
        #expect(read(String(repeating: "terrible ", count: 5_000)).sentiment >= -1)
        #expect(read(String(repeating: "urgent ", count: 5_000)).urgency <= 1)
    }

    @Test(arguments: [
        ("URGENT: I need it as soon as possible", 0.7...1), ("I need it by tomorrow, please", 0.3...1),
        ("Bitte dringend antworten", 0.6...1), ("it is not urgent, take your time", 0...0),
        ("There is no rush", 0...0), ("which bulb fits", 0...0),
    ])
    func `urgency follows the words and their denial`(text: String, range: ClosedRange<Double>) {
        #expect(range.contains(read(text).urgency))
    }

    @Test(arguments: [
        ("Where is my parcel? I have been waiting for two weeks.", "en"),
        ("Wo bleibt meine Bestellung? Ich warte schon seit zwei Wochen.", "de"),
        ("Bonjour, je n'ai toujours pas reçu mon colis.", "fr"),
        ("Hola, todavía no he recibido mi pedido.", "es"),
        ("Buongiorno, non ho ancora ricevuto il mio pacco.", "it"),
        ("Goedendag, ik heb mijn pakket nog niet ontvangen.", "nl"),
        ("Bom dia, ainda não recebi a minha encomenda.", "pt"),
        ("Dzień dobry, nie otrzymałem jeszcze mojej paczki.", "pl"),
        ("Hej, jag har inte fått mitt paket ännu.", "sv"),
        ("Hej, jeg har endnu ikke modtaget min pakke.", "da"),
        ("Dobrý den, ještě jsem nedostal svůj balík.", "cs"),
        ("Здравствуйте, где мой заказ?", "ru"),
        ("注文した商品はいつ届きますか", "ja"),
    ])
    func `the language of a sentence is known`(text: String, language: String) {
        #expect(read(text).language == language)
    }

    @Test(arguments: ["", "ok", "1042", "Lumen", "👍"])
    func `too little text has no language`(text: String) {
        #expect(read(text).language == nil)
    }
}
