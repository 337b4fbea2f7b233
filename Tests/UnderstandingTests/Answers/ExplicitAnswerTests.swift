import Testing
import Understanding

@Suite struct ExplicitAnswerTests {
    @Test(arguments: [
        ("yes", true), ("Yes, please go ahead.", true), ("Hello Ines,\nyes please", true), ("Ja, gerne!", true),
        ("OK", true), ("I confirm the new address", true), ("go ahead and cancel it", true), ("Einverstanden.", true),
        ("Stimmt so", true), ("Sí", true), ("sì grazie", true), ("Si.", true), ("d'accord", true), ("akkoord", true),
        ("no", false), ("Nein danke", false), ("No, that is my old flat", false), ("please do not", nil),
        ("yes but to my office", nil), ("yes?", nil), ("Ja, aber nicht heute", nil), ("yes, if it is free", nil),
        ("please make sure it arrives", nil), ("where is my order", nil), ("", nil),
        ("Sounds like a yesterday thing", nil), ("yes I don\u{2019}t", nil), ("please confirm when it is done", nil),
        ("Jacke", nil),
    ])
    func `a yes counts only when it cannot be read otherwise, whatever the language`(_ text: String, _ isYes: Bool?) {
        #expect(ExplicitAnswer(in: text, language: nil)?.isYes == isYes)
    }

    @Test(arguments: [
        ("en", "Yes please"), ("en", "Thanks for your quick reply! Yes, go ahead."), ("en", "Sure, go ahead"),
        ("en", "that's correct, thank you"), ("en", "Of course"), ("en", "no problem, go ahead"),
        ("en", "Hi Tom, sounds good.\n\nBest regards\nAda"), ("en", "my answer is yes"), ("en", "Yes, cancel it."),
        ("de", "Ja bitte"), ("de", "Hallo Frau Klein,\n\ndas passt so, danke.\n\nViele Grüße\nJan"),
        ("de", "Genau."), ("de", "Ich bestätige die neue Adresse."), ("de", "Ich bin damit einverstanden."),
        ("de", "In Ordnung"), ("de", "Kein Problem, machen Sie das bitte."), ("de", "geht in Ordnung"),
        ("de", "Yes"), ("de", "Gerne"),
        ("fr", "Oui"), ("fr", "Oui, s'il vous plaît."), ("fr", "Bonjour,\n\nd'accord, merci.\n\nCordialement\nLéa"),
        ("fr", "D’accord"), ("fr", "C'est exact"), ("fr", "Tout à fait"), ("fr", "ça me va"), ("fr", "Allez-y"),
        ("fr", "Je confirme"), ("fr", "je suis d'accord"), ("fr", "Pas de problème, allez-y"), ("fr", "bien sûr"),
        ("es", "Sí, por favor"), ("es", "si, gracias"), ("es", "Si por favor"), ("es", "De acuerdo"),
        ("es", "Vale"), ("es", "Hola Marta: sí."), ("es", "Claro que sí"), ("es", "está bien, gracias"),
        ("es", "Confirmo la nueva dirección"), ("es", "No hay problema, adelante"), ("es", "Estoy de acuerdo"),
        ("it", "Sì"), ("it", "si, grazie"), ("it", "Va bene"), ("it", "D'accordo, procedete pure."),
        ("it", "Buongiorno,\nconfermo.\nCordiali saluti\nLuca"), ("it", "Certo"), ("it", "tutto corretto"),
        ("it", "Nessun problema, va bene"), ("it", "Per me va bene"),
        ("nl", "Ja, graag"), ("nl", "Akkoord"), ("nl", "klopt"), ("nl", "Dat klopt, bedankt"), ("nl", "Dat is goed"),
        ("nl", "Beste Eva,\n\nja hoor, doe maar.\n\nGroeten\nPiet"), ("nl", "Oké"), ("nl", "Geen probleem, ga uw gang"),
        ("nl", "ik ga akkoord"), ("nl", "In orde"),
    ])
    func `a plain yes is one in each of six languages`(_ language: String, _ text: String) {
        #expect(ExplicitAnswer(in: text, language: language)?.isYes == true)
        #expect(ExplicitAnswer(in: text, language: nil)?.isYes == true)
    }

    @Test(arguments: [
        ("en", "No, thanks"), ("en", "no thank you"), ("en", "Nope."), ("en", "I do not agree"),
        ("en", "That's wrong, it is the other flat"), ("de", "Nein"), ("de", "Nein, das stimmt nicht"),
        ("de", "Lieber nicht"), ("de", "Ich bin nicht einverstanden"), ("de", "auf keinen Fall"),
        ("fr", "Non merci"), ("fr", "Non."), ("fr", "Je ne suis pas d'accord"), ("fr", "surtout pas"),
        ("es", "No"), ("es", "No, gracias"), ("es", "no estoy de acuerdo"), ("es", "Mejor no"),
        ("it", "No grazie"), ("it", "no"), ("it", "Non sono d'accordo"), ("it", "meglio di no"),
        ("nl", "Nee"), ("nl", "nee dank u"), ("nl", "Liever niet"), ("nl", "Dat klopt niet"),
    ])
    func `a plain no is one in each of six languages`(_ language: String, _ text: String) {
        #expect(ExplicitAnswer(in: text, language: language)?.isYes == false)
    }

    @Test(arguments: [
        ("en", "yes, if you also refund the shipping"), ("en", "I said yes last time"), ("en", "“Yes”, you wrote"),
        ("en", "> yes\nWhere is it"), ("en", "yes please, but to another address"), ("en", "Yes and no"),
        ("en", "I guess yes"), ("en", "Yes, unless it was shipped"), ("en", "Correct the address please"),
        ("en", "Yes, only the blue one"), ("en", "I confirm receipt of your mail"), ("en", "No parcel has arrived"),
        ("en", "no, not yet"), ("en", "No problem."), ("en", "Yes, as long as it is free"), ("en", "ok so where is it"),
        ("en", "Yes, what about the lamp?"), ("en", "never arrived"), ("en", "Ja"), ("en", "Oui"),
        ("de", "Ja, wenn es kostenlos ist"), ("de", "Ja, aber erst morgen"), ("de", "Das habe ich ja schon bestätigt"),
        ("de", "Ja?"), ("de", "Richtig stellen Sie das bitte"), ("de", "Oui"), ("de", "Ja, nur die Lampe"),
        ("de", "Noch nicht"), ("de", "Nein, noch nicht"), ("de", "klar ist mir das nicht"), ("de", "Yes, aber morgen"),
        ("fr", "oui mais pas demain"), ("fr", "Oui, si c'est gratuit"), ("fr", "J'ai déjà dit oui"),
        ("fr", "si vous voulez"), ("fr", "pas encore"), ("fr", "D'accord pour le bleu, pas pour le rouge"),
        ("fr", "Yes we can peut-être"), ("fr", "no"), ("fr", "Oui, à condition que ce soit demain"),
        ("es", "Si es gratis"), ("es", "Sí, pero mañana"), ("es", "sí, si es gratis"), ("es", "Ya dije que sí"),
        ("es", "No he recibido nada"), ("es", "todavía no"), ("es", "¿Sí?"), ("es", "Sí, siempre que sea hoy"),
        ("it", "Sì, ma domani"), ("it", "sì se è gratis"), ("it", "si è rotta"), ("it", "non ancora"),
        ("it", "Ho già detto di sì"), ("it", "va bene solo domani"), ("it", "no, non ancora"),
        ("nl", "Ja, maar niet vandaag"), ("nl", "ja, als het gratis is"), ("nl", "Ik heb al ja gezegd"),
        ("nl", "nog niet"), ("nl", "Klopt dit?"), ("nl", "Goed, en waar is mijn pakket"), ("nl", "Oui"),
        ("sv", "ja"),
    ])
    func `doubt, condition, quotation and other languages make it none`(_ language: String, _ text: String) {
        #expect(ExplicitAnswer(in: text, language: language) == nil)
    }

    @Test func `an answer says where it stands`() throws {
        let answer = try #require(ExplicitAnswer(in: "Grüße! Yes.", language: nil))
        #expect(answer.start == 7)
        #expect(answer.end == 10)
    }

    @Test func `a long text is no plain answer`() {
        #expect(ExplicitAnswer(in: "Yes. " + String(repeating: "a ", count: 3_000), language: "en") == nil)
    }
}
