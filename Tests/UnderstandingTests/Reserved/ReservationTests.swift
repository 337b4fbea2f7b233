import Testing
import Understanding

/// Letters of made-up customers who want something done, and of those who only speak of it.
struct SpokenLetters: CustomTestStringConvertible, Sendable {
    let language: String
    let plain: String
    let reserved: String
    var testDescription: String { language }

    static let all = [english, german, french, spanish, italian, dutch]
}

/// Whether a letter that speaks of something to be done asks for it.
@Suite struct ReservationTests {
    /// What was once done for each of these, and must not be.
    private static let found = """
        denied|Please do not cancel order 1042.
        denied|Please don't cancel my order, I still want it.
        denied|I do not want to cancel my order 1042.
        denied|Bitte stornieren Sie die Bestellung 1042 nicht.
        retracted|Please undo the cancellation of order 1042, I want it after all.
        denied|I do not want to return the Moon lamp from order 1042.
        denied|I do not want a refund for order 1042, I only need help installing it.
        denied|Nothing is missing from order 1042, the rain jacket was there.
        denied|The rain jacket missing from order 1042 has turned up. No refund needed.
        denied|I do not expect a discount for the scratch on the lamp.
        denied|I am not returning the rain jacket from order 1042.
        denied|The Moon lamp from order 1042 arrived and nothing is broken. It looks great!
        denied|I do not want my money back, I only want you to know.
        denied|Please do not pause my subscription.
        denied|Please do not resume my subscription yet.
        denied|Please do not cancel my appointment, I will be there.
        denied|Please do not cancel my subscription.
        asked|What happens if I cancel order 1042?
        asked|Was passiert, wenn ich Bestellung 1042 storniere?
        asked|How much would it cost me to cancel order 1042?
        unsure|I am thinking about cancelling order 1042. What do you recommend?
        past|I cancelled order 1042 last week. When will I get my money back?
        past|Who cancelled my order 1042? I did not ask for that.
        asked|What would it cost me to return the Moon lamp from order 1042?
        past|I returned the Moon lamp from order 1042 last week, have you received it?
        conditional|If the Moon lamp from order 1042 had arrived broken, would I get my money back?
        past|My last lamp arrived broken and you paid me back. This time the Moon lamp from order 1042 is perfect.
        asked|When does my subscription renew?
        asked|Why did you renew my subscription without asking me?
        asked|How long would I have to ask for a refund for order 1042?
        past|I got a refund for order 1042 yesterday, thanks.
        asked|What happens if I pause my coffee subscription?
        asked|Did somebody cancel my appointment?
        conditional|Please cancel order 1042 unless it ships today.
        conditional|Cancel order 1042 only if it has not been paid yet.
        conditional|Please cancel order 1042 if it will not arrive before Friday.
        conditional|I will need to cancel order 1042 next week if my loan is refused. For now, leave it as it is.
        conditional|Where is my order 1042? If it does not get here by tomorrow, please cancel it.
        conditional|If the next update does not fix the crash, I want my money back
        conditional|If it rains on Friday I may have to cancel my appointment
        reported|My husband wrote you "please cancel order 1042". Please ignore that, we want it.
        reported|My wife says I should cancel order 1042, but I would rather keep it.
        reported|Your colleague told me to cancel order 1042. Is that right?
        retracted|Sorry, false alarm: it is whole, as the photo shows. Please do nothing.
        retracted|Never mind, I want to keep both, 1042 and 1043.
        denied|Ich möchte die Lampe nicht zurückgeben.
        denied|Bitte kündigen Sie mein Abo nicht.
        denied|Ich will keine Erstattung, ich wollte nur Bescheid geben.
        denied|Es ist nichts kaputt, alles gut.
        past|Ich habe die Bestellung 1042 letzte Woche storniert. Wann kommt mein Geld zurück?
        asked|Wie lange kann ich die Lampe zurückgeben?
        asked|Wer hat meine Bestellung storniert?
        conditional|Stornieren Sie die Bestellung bitte, falls sie nicht bis Freitag kommt.
        conditional|Bitte stornieren, es sei denn, sie geht heute noch raus.
        unsure|Ich überlege, die Bestellung zu stornieren.
        reported|Mein Mann meint, ich soll die Bestellung stornieren.
        denied|N'annulez pas ma commande 1042, s'il vous plaît.
        denied|Je ne veux pas annuler ma commande.
        denied|Je ne veux pas de remboursement.
        asked|Que se passe-t-il si j'annule ma commande ?
        asked|Combien coûte l'annulation de la commande ?
        past|J'ai annulé ma commande la semaine dernière.
        past|J'ai déjà retourné la lampe.
        conditional|Annulez ma commande si elle n'arrive pas avant vendredi.
        conditional|Annulez ma commande sauf si elle part aujourd'hui.
        unsure|Je réfléchis à annuler ma commande.
        denied|Por favor, no cancelen mi pedido 1042.
        denied|No quiero devolver la lámpara.
        denied|No quiero un reembolso, solo quería informarles.
        asked|¿Qué pasa si cancelo mi pedido?
        asked|¿Quién canceló mi pedido?
        past|He cancelado mi pedido la semana pasada.
        past|Ya devolví la lámpara.
        conditional|Cancelen mi pedido si no llega antes del viernes.
        conditional|Cancelen el pedido a menos que salga hoy.
        unsure|Estoy pensando en cancelar mi pedido.
        denied|Per favore non annullate il mio ordine 1042.
        denied|Non voglio restituire la lampada.
        denied|Non voglio un rimborso, volevo solo avvisarvi.
        asked|Cosa succede se annullo il mio ordine?
        asked|Chi ha annullato il mio ordine?
        past|Ho annullato il mio ordine la settimana scorsa.
        past|Ho già restituito la lampada.
        conditional|Annullate il mio ordine se non arriva prima di venerdì.
        conditional|Annullate l'ordine a meno che non parta oggi.
        unsure|Sto pensando di annullare il mio ordine.
        denied|Annuleer mijn bestelling 1042 alstublieft niet.
        denied|Ik wil de lamp niet terugsturen.
        denied|Ik hoef geen geld terug, ik wilde het alleen laten weten.
        asked|Wat gebeurt er als ik mijn bestelling annuleer?
        asked|Wie heeft mijn bestelling geannuleerd?
        past|Ik heb mijn bestelling vorige week geannuleerd.
        past|Ik heb de lamp al teruggestuurd.
        conditional|Annuleer mijn bestelling als die niet voor vrijdag komt.
        conditional|Annuleer de bestelling tenzij die vandaag vertrekt.
        unsure|Ik overweeg mijn bestelling te annuleren.
        """

    @Test func `what is denied, taken back, past, reported, asked about, conditional or considered is not asked for`() {
        for line in Self.found.split(separator: "\n") {
            let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
            let reserved = understand(parts[1], subject: nil, with: nil).reserved
            #expect(!reserved.isEmpty, "\(line)")
        }
    }

    /// None of these letters was in sight when tables and examples were made; docs/RELIABILITY.md has the figures.
    @Test(arguments: SpokenLetters.all)
    func `of letters in each language few are taken for what they are not`(_ letters: SpokenLetters) {
        let (plain, reserved) = (letters.plain.split(separator: "\n"), letters.reserved.split(separator: "\n"))
        #expect(plain.count >= 25 && reserved.count >= 25)
        let held = plain.filter { Self.isReserved($0) }
        let missed = reserved.filter { !Self.isReserved($0) }
        #expect(held.count * 5 <= plain.count, "\(held)")
        #expect(missed.count * 4 <= reserved.count, "\(missed)")
    }

    @Test(arguments: [
        "Please cancel order 1042 if possible.", "I would be glad if you could cancel order 1042.",
        "Can you cancel order 1042?", "It does not fit, I want to return it.",
        "I cannot cancel order 1042 on your page.",
        "Könnten Sie die Bestellung 1042 bitte stornieren, wenn es noch möglich ist?",
        "Die Jacke passt mir nicht, ich möchte sie zurückgeben.", "Stornieren Sie bitte Bestellung 1042.",
        "Pourriez-vous annuler ma commande, s'il vous plaît ?", "La lampe ne me plaît pas, je voudrais la renvoyer.",
        "¿Pueden cancelar mi pedido, por favor?", "No me queda bien, quiero devolverlo.",
        "Potete annullare il mio ordine, se possibile?", "Non mi va bene, vorrei restituirlo.",
        "Kunt u mijn bestelling annuleren, als dat nog mogelijk is?", "Hij past niet, ik wil hem terugsturen.",
        "My lamp arrived broken.", "Where is my order 1042?",
    ])
    func `a polite condition, a reason and a question that asks for it are no reservation`(_ text: String) {
        #expect(understand(text, subject: nil, with: nil).reserved == [])
    }

    @Test func `what stands behind the words that are read may take it all back`() {
        let text = "Please cancel order 1042." + String(repeating: " ", count: 9_000) + "No, please do not cancel it."
        #expect(!understand(text, subject: nil, with: nil).reserved.isEmpty)
    }

    @Test func `what is only quoted is somebody else's`() {
        let text = #"Somebody sent me a mail in your name: "please cancel order 1042"."#
        #expect(understand(text, subject: nil, with: nil).reserved == [.reported])
    }

    private static func isReserved(_ letter: Substring) -> Bool {
        let found = understand(String(letter), subject: nil, with: nil).reserved
        return reservation(in: String(letter), found: found) != nil
    }
}
