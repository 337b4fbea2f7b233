import Foundation
import Testing
import Understanding

@Suite struct StepVerdictTests {
    @Test(arguments: [
        ("en", "It works now, thank you!"), ("en", "That did the trick"), ("en", "The problem is solved."),
        ("en", "Yes"), ("en", "Great, it is up and running again"), ("en", "That helped"),
        ("de", "Jetzt funktioniert es wieder."), ("de", "Das hat geholfen, danke"), ("de", "Das Problem ist behoben"),
        ("de", "Super, die Lampe leuchtet wieder"), ("de", "Hat geklappt!"),
        ("fr", "Ça marche maintenant, merci"), ("fr", "Le problème est résolu."), ("fr", "Cela m'a aidé"),
        ("es", "Ya funciona, gracias"), ("es", "Problema solucionado"), ("es", "Eso me ha ayudado"),
        ("it", "Ora funziona, grazie"), ("it", "Problema risolto!"), ("it", "Mi ha aiutato"),
        ("nl", "Hij werkt weer"), ("nl", "Het probleem is opgelost"), ("nl", "Dat heeft geholpen"),
        ("nl", "De lamp doet het weer"),
    ])
    func `a step that helped is heard`(_ language: String, _ text: String) {
        #expect(StepVerdict(in: text, language: language) == .helped)
        #expect(StepVerdict(in: text, language: nil) == .helped)
    }

    @Test(arguments: [
        ("en", "It did not help"), ("en", "Still not working"), ("en", "I tried it, same problem."),
        ("en", "no"), ("en", "No change at all"), ("en", "It doesn't work."), ("en", "It worked for a minute"),
        ("de", "Das hat leider nicht geholfen"), ("de", "Funktioniert immer noch nicht."), ("de", "Keine Änderung"),
        ("de", "Es geht nicht"), ("de", "Leider hat es nichts gebracht"), ("de", "Das Problem besteht weiterhin"),
        ("fr", "Ça ne marche toujours pas"), ("fr", "Cela n'a pas aidé"), ("fr", "Le problème persiste"),
        ("fr", "J'ai tout suivi et l'erreur persiste"),
        ("fr", "Toujours le même problème"), ("es", "Sigue sin funcionar"), ("es", "No ha ayudado"),
        ("es", "No funciona"), ("es", "El mismo error"), ("it", "Non funziona ancora"), ("it", "Non ha aiutato"),
        ("it", "Nessun cambiamento"), ("it", "Il problema persiste"), ("it", "L'errore resta"),
        ("nl", "Het werkt nog steeds niet"),
        ("nl", "Dat heeft niet geholpen"), ("nl", "Nog steeds hetzelfde probleem"), ("nl", "Geen verschil"),
    ])
    func `a step that did not help is heard`(_ language: String, _ text: String) {
        #expect(StepVerdict(in: text, language: language) == .didNotHelp)
        #expect(StepVerdict(in: text, language: nil) == .didNotHelp)
    }

    @Test(arguments: [
        ("en", "I will try it tonight"), ("en", "I hope it works"), ("en", "Does it work without the bulb?"),
        ("en", "It works now, but the switch is loose"), ("en", "where is my order"),
        ("de", "Wenn es funktioniert, gut"),
        ("de", "Ich probiere es morgen"), ("fr", "J'espère que ça marche"), ("fr", "Merci de votre aide"),
        ("es", "Espero que funcione"), ("it", "Spero che funzioni"), ("nl", "Ik hoop dat het werkt"),
    ])
    func `hopes, plans and mixed reports are unclear`(_ language: String, _ text: String) {
        #expect(StepVerdict(in: text, language: language) == .unclear)
    }

    @Test(arguments: [
        ("Thanks, that solved it!", true), ("Vielen Dank, jetzt funktioniert alles.", true),
        ("Merci beaucoup, le problème est résolu.", true), ("Gracias, ya funciona.", true),
        ("Grazie mille, ora funziona.", true), ("Bedankt, het werkt weer.", true),
        ("Thanks, that solved it. Can you also send the invoice?", false), ("Thanks!", false),
        ("It works now. I also want to return the other lamp.", false), ("Thanks, it still does not work", false),
    ])
    func `a letter that only says it is solved is told from others`(_ text: String, _ isSolved: Bool) {
        let reading = understand(text, subject: nil, with: nil)
        #expect(reading.isSolved == isSolved)
        if isSolved { #expect(reading.isThanks) }
    }

    @Test func `a reading stored before solved letters were told is still read`() throws {
        let reading = understand("Where is my order 1042?", subject: nil, with: nil)
        let stored = String(decoding: try JSONEncoder().encode(reading), as: UTF8.self)
            .replacing(",\"isSolved\":false", with: "").replacing("\"isSolved\":false,", with: "")
        #expect(!stored.contains("isSolved"))
        #expect(try JSONDecoder().decode(Reading.self, from: Data(stored.utf8)) == reading)
    }
}
