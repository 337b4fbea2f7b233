import Testing
import Understanding

@Suite struct SixLanguageTests {
    static let classifier = Classifier.train(
        SixLanguages.examples.map { Example(text: $0.text, intent: $0.intent) })

    /// Of sentences that stand in no example, in one language: how many were understood, how many wrongly.
    private func judge(_ language: String) -> (right: Int, wrong: [String], silent: [String], of: Int) {
        let cases = SixLanguages.heldOut.filter { $0.language == language }
        var right = 0
        var wrong: [String] = []
        var silent: [String] = []
        for example in cases {
            let reading = understand(example.text, subject: nil, with: Self.classifier)
            if reading.abstains {
                silent.append("\(example.intent) (\(reading.intent ?? "-") \(reading.confidence)): \(example.text)")
            } else if reading.intent == example.intent {
                right += 1
            } else {
                wrong.append("\(example.intent) as \(reading.intent ?? "-") \(reading.confidence): \(example.text)")
            }
        }
        return (right, wrong, silent, cases.count)
    }

    @Test(arguments: ["en", "de", "fr", "es", "it", "nl"])
    func `one classifier serves six languages`(_ language: String) {
        let result = judge(language)
        #expect(result.of == 24)
        #expect(result.wrong.count <= 2, "\(result.wrong.joined(separator: "\n"))")
        #expect(result.right >= 21, "silent:\n\(result.silent.joined(separator: "\n"))")
    }

    @Test func `a language of which there are few examples is not read worse for the others`() {
        let few = SixLanguages.examples.enumerated().filter { place, example in
            example.language != "it" || place % 3 == 0
        }
        let mixed = Classifier.train(few.map { Example(text: $0.element.text, intent: $0.element.intent) })
        let alone = Classifier.train(
            few.filter { $0.element.language == "it" }.map { Example(text: $0.element.text, intent: $0.element.intent) }
        )
        func right(_ classifier: Classifier) -> Int {
            SixLanguages.heldOut.filter { $0.language == "it" }.count { example in
                let reading = understand(example.text, subject: nil, with: classifier)
                return !reading.abstains && reading.intent == example.intent
            }
        }
        #expect(right(mixed) >= right(alone))
    }

    @Test(arguments: [
        "Where is my order 1042? Also please cancel my subscription.",
        "Wo ist meine Bestellung 1042? Außerdem möchte ich mein Abo kündigen.",
        "Où est ma commande 1042 ? Par ailleurs, je souhaite résilier mon abonnement.",
        "¿Dónde está mi pedido 1042? Además quiero cancelar mi suscripción.",
        "Dov'è il mio ordine 1042? Inoltre vorrei disdire il mio abbonamento.",
        "Waar is mijn bestelling 1042? Daarnaast wil ik mijn abonnement opzeggen.",
        "Where is my order 1042 and can you please cancel my subscription",
        "Wo ist meine Bestellung 1042 und können Sie bitte mein Abo kündigen",
        "Où est ma commande 1042 et pouvez-vous résilier mon abonnement",
        "Dónde está mi pedido 1042 y pueden cancelar mi suscripción",
        "Dov'è il mio ordine 1042 e potete disdire il mio abbonamento",
        "Waar is mijn bestelling 1042 en kunt u mijn abonnement opzeggen",
    ])
    func `two wishes in one letter are two in every language`(_ text: String) {
        let wishes = understand(text, subject: nil, with: Self.classifier).wishes
        #expect(wishes.map(\.intent) == ["order_status", "cancel_subscription"])
    }

    @Test(arguments: [
        "Hello,\n\nwhere is my order?\n\nKind regards\nAda Lovett",
        "Hallo,\n\nwo ist meine Bestellung?\n\nViele Grüße\nJan",
        "Bonjour,\n\noù est ma commande ?\n\nCordialement\nLéa Dubois",
        "Hola,\n\n¿dónde está mi pedido?\n\nUn saludo\nEva",
        "Buongiorno,\n\ndov'è il mio ordine?\n\nCordiali saluti\nLuca",
        "Beste,\n\nwaar is mijn bestelling?\n\nGroeten\nPiet",
    ])
    func `greetings and names are no second wish`(_ text: String) {
        let wishes = understand(text, subject: nil, with: Self.classifier).wishes
        #expect(wishes.map(\.intent) == ["order_status"])
        #expect(wishes.first?.text.contains("\n") == false)
    }

    @Test(arguments: [
        "Thank you very much!", "Vielen Dank für Ihre Hilfe!", "Merci beaucoup pour votre aide !",
        "Muchas gracias por su ayuda.",
        "Grazie mille per il vostro aiuto!", "Hartelijk dank voor uw hulp!", "Bedankt!\n\nMet vriendelijke groet\nPiet",
    ])
    func `thanks are thanks in every language`(_ text: String) {
        #expect(understand(text, subject: nil, with: nil).isThanks)
    }

    @Test(arguments: [
        "C'est scandaleux, je suis très déçu !", "Service lamentable, une honte et une arnaque.",
        "Estoy muy decepcionada, es una vergüenza.", "Pésimo servicio, inaceptable.",
        "Sono molto deluso, è una vergogna!", "Servizio pessimo, una truffa.",
        "Ik ben zeer teleurgesteld, dit is schandalig.", "Waardeloos, de lamp is kapot.",
    ])
    func `anger is heard in every language`(_ text: String) {
        #expect(understand(text, subject: nil, with: nil).sentiment < -0.3)
    }

    @Test(arguments: [
        "La lampe est magnifique, je suis ravie !", "¡Me encanta, es perfecta!",
        "È bellissima, perfetta, sono contento!",
        "Prachtige lamp, wij zijn heel tevreden!",
    ])
    func `joy is heard in every language`(_ text: String) {
        #expect(understand(text, subject: nil, with: nil).sentiment > 0.3)
    }

    @Test(arguments: [
        ("C'est très urgent, répondez au plus vite", 0.7...1), ("Es urgente, lo necesito cuanto antes", 0.7...1),
        ("È urgente, rispondete il prima possibile", 0.7...1), ("Het is dringend, antwoord zo snel mogelijk", 0.7...1),
        ("J'attends toujours, aucune réponse", 0.3...1), ("Sigo esperando, nadie responde", 0.3...1),
        ("Sto aspettando ancora, nessuna risposta", 0.3...1), ("Ik wacht nog steeds, geen antwoord", 0.3...1),
        ("Ce n'est pas urgent", 0...0), ("No es urgente", 0...0), ("Non c'è fretta", 0...0), ("Geen haast", 0...0),
    ])
    func `urgency is heard in every language`(_ text: String, _ range: ClosedRange<Double>) {
        #expect(range.contains(understand(text, subject: nil, with: nil).urgency))
    }

    @Test(arguments: [
        "Je voudrais parler à une vraie personne", "Passez-moi un conseiller", "Pas de robot, s'il vous plaît",
        "Quiero hablar con un agente", "Pónganme con una persona, no con un robot", "Llámenme, por favor",
        "Vorrei parlare con un operatore", "Voglio una persona reale", "Richiamatemi per favore",
        "Ik wil een medewerker spreken", "Kunt u mij terugbellen?", "Geen chatbot, een echt mens graag",
    ])
    func `a request for a person is heard in every language`(_ text: String) {
        #expect(understand(text, subject: nil, with: nil).requestsHuman)
    }

    @Test(arguments: [
        ("Mon avocat vous écrira.", Reading.Sensitive.legal), ("Je vais porter plainte.", .legal),
        ("Voy a poner una denuncia.", .legal), ("Mi abogado les escribirá.", .legal),
        ("Farò causa alla vostra ditta.", .legal),
        ("Il mio avvocato vi scriverà.", .legal), ("Ik stap naar de rechter.", .legal),
        ("Mijn advocaat neemt contact op.", .legal),
        ("Je ne veux plus vivre", .selfHarm), ("Quiero morir", .selfHarm), ("Voglio farla finita", .selfHarm),
        ("Ik wil niet meer leven", .selfHarm), ("Je me suis brûlé la main", .health),
        ("Mi hijo se ha cortado", .health),
        ("Mia figlia si è ferita", .health), ("Mijn zoon is gewond", .health),
        ("Mon mari est décédé le mois dernier", .grief),
        ("Mi madre ha fallecido", .grief), ("Mio padre è morto la settimana scorsa", .grief),
        ("Mijn man is vorige week overleden", .grief), ("La lampe a pris feu", .safety), ("Huele a quemado", .safety),
        ("Ho preso la scossa", .safety), ("Er kwam rook uit de lamp", .safety), ("Je suis journaliste", .press),
        ("Iré a la prensa", .press), ("Andrò alla stampa", .press), ("Ik stap naar de pers", .press),
    ])
    func `topics that a person must see are noticed in every language`(_ text: String, _ topic: Reading.Sensitive) {
        #expect(understand(text, subject: nil, with: nil).sensitive.contains(topic))
    }

    @Test(arguments: [
        "Une lampe au mari de mon amie, en verre fumé", "La sede legale della ditta è a Roma",
        "Gentile dottore, dov'è il pacco?",
        "a mi juicio es cara", "un paquete para mi madre", "de lamp is mooi maar duur", "la lumière est trop forte",
        "Wann kommt die Lampe? Ich warte.", "il bianco fumo mi piace", "een lamp voor mijn moeder",
    ])
    func `innocent words raise no alarm in any language`(_ text: String) {
        let reading = understand(text, subject: nil, with: nil)
        #expect(reading.sensitive == [])
        #expect(!reading.requestsHuman)
    }
}
