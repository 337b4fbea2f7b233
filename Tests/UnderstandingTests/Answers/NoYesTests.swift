import Testing
import Understanding

/// Answers that open like a yes and are none to what was repeated.
@Suite struct NoYesTests {
    @Test(arguments: [
        ("en", "Yes, once my current period has ended and you have paid me back."),
        ("en", "Yes, when the next box has arrived."), ("en", "Yes, after the next delivery."),
        ("en", "Yes, as soon as you have refunded the last box."), ("en", "Yes, before the next payment is taken."),
        ("en", "Yes, next year."), ("en", "Yes, given that you pay back the last box."),
        ("en", "Sure, at the end of the year."), ("en", "Go ahead when my last box has come."),
        ("de", "Ja, sobald die nächste Lieferung da ist."), ("de", "Ja, nach der nächsten Lieferung."),
        ("de", "Ja, zum Jahresende."), ("de", "Ja, ab dem nächsten Monat."), ("de", "Gerne im Januar."),
        ("fr", "Oui, dès que la prochaine boîte est arrivée."), ("fr", "Oui, à la fin de l'année."),
        ("fr", "Oui, le mois prochain."), ("fr", "Oui, une fois la dernière boîte remboursée."),
        ("es", "Sí, en cuanto llegue la próxima caja."), ("es", "Sí, a final de año."),
        ("es", "Sí, el mes que viene."), ("es", "Sí, tras la próxima entrega."),
        ("it", "Sì, quando arriva la prossima scatola."), ("it", "Sì, a fine anno."),
        ("it", "Sì, dal mese prossimo."), ("it", "Sì, appena arriva l'ultima scatola."),
        ("nl", "Ja, zodra de volgende doos er is."), ("nl", "Ja, na de volgende levering."),
        ("nl", "Ja, eind december."), ("nl", "Ja, vanaf volgende maand."),
    ])
    func `a condition or a later day makes a yes none`(_ language: String, _ text: String) {
        #expect(!ExplicitAnswer.agrees(text, language: language, to: OrdinaryYes.Deed.end.repeated))
    }

    @Test(arguments: [
        ("en", "Yes, I want to keep it."), ("en", "Yes, leave it running please."), ("en", "Yes. Actually, keep it."),
        ("en", "I agree to stay."), ("en", "My answer is yes, I stay."), ("en", "Yes, pause it for a month."),
        ("en", "Yes, change it to the small box."), ("en", "Yes, I want it."), ("en", "Yes, I need my subscription."),
        ("en", "Yes, I got your mail. I will get back to you next week."), ("en", "Yes, the Bulb box is great."),
        ("en", "Yes, I understand. Let me talk to my wife."), ("en", "Yes, please cancel the cancellation."),
        ("en", "Yes, I don't want to cancel it any more."), ("en", "Yes, please renew it."),
        ("en", "Yes. My husband loves the bulbs and would be sad to lose them."), ("en", "Yes.\n\nThanks,\nkeep it"),
        ("en", "Yes please! Oh, my daughter says she would be sad, so keep it running."),
        ("de", "Ja, ich möchte es behalten."), ("de", "Ja, ich will nicht mehr kündigen."),
        ("de", "Ja, bitte pausieren Sie es."), ("de", "Ja, ich brauche das Abo."), ("de", "Ja, lassen Sie es laufen."),
        ("de", "Ja, bitte die Kündigung stornieren."), ("de", "Ja, ich melde mich nächste Woche."),
        ("fr", "Oui, je veux le garder."), ("fr", "Oui, je la veux."), ("fr", "Oui, suspendez-le."),
        ("fr", "Oui, j'en parle à ma femme."), ("fr", "Oui, laissez l'abonnement."),
        ("es", "Sí, quiero mantenerla."), ("es", "Sí, la quiero."), ("es", "Sí, quiero seguir con la suscripción."),
        ("es", "Sí, hablaré con mi mujer."), ("es", "Sí, paúsenla."),
        ("it", "Sì, voglio tenerlo."), ("it", "Sì, lo voglio."), ("it", "Sì, sospendetelo."),
        ("it", "Sì, ne parlo con mia moglie."), ("it", "Sì, lasciate l'abbonamento."),
        ("nl", "Ja, ik wil het houden."), ("nl", "Ja, ik wil het."), ("nl", "Ja, pauzeer het."),
        ("nl", "Ja, ik overleg met mijn vrouw."), ("nl", "Ja, laat het abonnement doorlopen."),
    ])
    func `the contrary, another wish or another story makes a yes none`(_ language: String, _ text: String) {
        #expect(!ExplicitAnswer.agrees(text, language: language, to: OrdinaryYes.Deed.end.repeated))
    }

    @Test(arguments: [
        ("en", "Yes, house number 14."), ("en", "Yes, the postcode is 20459."),
        ("en", "Yes, the street is Harbour Road."),
        ("en", "Yes, in Bremen."), ("en", "Yes, and please add: 3rd floor, c/o Meyer."), ("en", "Yes.\nBremen"),
        ("en", "Yes, order 1043."), ("de", "Ja, Hausnummer 14."), ("de", "Ja, die Postleitzahl ist 20459."),
        ("de", "Ja, in Bremen."), ("de", "Ja, und bitte dritter Stock."), ("fr", "Oui, numéro 14."),
        ("fr", "Oui, à Brême."), ("es", "Sí, número 14."), ("es", "Sí, en Bremen."), ("it", "Sì, numero 14."),
        ("it", "Sì, a Brema."), ("nl", "Ja, huisnummer 14."), ("nl", "Ja, in Bremen."),
    ])
    func `another value makes a yes none`(_ language: String, _ text: String) {
        #expect(!ExplicitAnswer.agrees(text, language: language, to: OrdinaryYes.Deed.address.repeated))
    }

    @Test(arguments: [
        ("en", "Yes, keep order 1042."), ("en", "Yes, 1043."), ("en", "Yes, one of them."), ("fr", "Oui, une."),
        ("en", "Yes, the Paper shade."),
        ("de", "Ja, Bestellung 1042 behalten."), ("fr", "Oui, gardez la commande 1042."),
        ("es", "Sí, quiero el pedido 1042."), ("it", "Sì, tenete l'ordine 1042."),
        ("nl", "Ja, bestelling 1042 houden."),
    ])
    func `another order, another item and the contrary of a cancellation make a yes none`(
        _ language: String, _ text: String
    ) {
        #expect(!ExplicitAnswer.agrees(text, language: language, to: OrdinaryYes.Deed.cancel.repeated))
    }

    @Test func `everything is more than a part`() {
        var lamp = Repeated(deeds: ["return"], values: ["1042"], titles: ["Moon lamp"])
        #expect(ExplicitAnswer.agrees("Yes, everything.", language: "en", to: lamp))
        lamp.isPart = true
        #expect(!ExplicitAnswer.agrees("Yes, everything.", language: "en", to: lamp))
        #expect(ExplicitAnswer.agrees("Yes, everything is correct.", language: "en", to: lamp))
    }

    @Test(arguments: [
        ("en", "Yes, please.", [true, true, true]), ("en", "Yes, the new address is right.", [false, true, false]),
        ("en", "Yes, please end the subscription.", [true, false, false]),
        ("en", "Yes, cancel 1043.", [false, false, true]),
        ("en", "Yes, end the subscription and send it to Hamburg.", [true, true, false]),
        ("en", "Yes, cancel 1043 and keep 1042.", [false, false, false]),
        ("de", "Ja, die neue Adresse stimmt.", [false, true, false]),
        ("de", "Ja, das Abo beenden.", [true, false, false]),
        ("fr", "Oui, la nouvelle adresse est correcte.", [false, true, false]),
        ("es", "Sí, la nueva dirección es correcta.", [false, true, false]),
        ("it", "Sì, il nuovo indirizzo è corretto.", [false, true, false]),
        ("nl", "Ja, het nieuwe adres klopt.", [false, true, false]),
    ])
    func `of several a yes is to what it says again, and a bare one to all`(
        _ language: String, _ text: String, _ counts: [Bool]
    ) {
        let all = [
            OrdinaryYes.Deed.end.repeated, OrdinaryYes.Deed.address.repeated,
            Repeated(deeds: ["cancel"], values: ["1043"], titles: ["Desk clock"]),
        ]
        let heard = all.indices.map { one in
            ExplicitAnswer.agrees(
                text, language: language, to: all[one], besides: all.indices.filter { $0 != one }.map { all[$0] })
        }
        #expect(heard == counts)
    }

    @Test func `a name below the regards says nothing, and a town there does not either`() {
        let end = OrdinaryYes.Deed.end.repeated
        #expect(ExplicitAnswer.agrees("Yes please\nJo", language: "en", to: end))
        #expect(ExplicitAnswer.agrees("Yes please.\n\nKind regards\nJo van Dam\n0301234567", language: "en", to: end))
        #expect(!ExplicitAnswer.agrees("Yes please.\n\nKind regards\nNext Year", language: "en", to: end))
    }
}
