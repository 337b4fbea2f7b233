/// Sentences that greet, thank or take leave and ask for nothing.
enum Courtesy {
    /// True when nothing but courtesy stands in the words.
    static func isOnly(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first else { return true }
        // A name may follow a greeting, so short openings pass with whatever comes behind; a wish is longer.
        if words.count <= 4, greetings.contains(first.folded) {
            return !words.dropFirst().contains { $0.isNumber || asking.contains($0.folded) }
        }
        if words.count <= 5, closings.contains(first.folded), !words.contains(where: { asking.contains($0.folded) }) {
            return true
        }
        return words.count <= 12 && words.allSatisfy { phrase.contains($0.folded) }
    }

    /// The sentences that carry a message: without courtesy, and without the name below the last regards.
    static func without(_ sentences: [Sentence]) -> [Sentence] {
        var kept: [Sentence] = []
        var isSigned = false
        for sentence in sentences {
            if isOnly(sentence.words) {
                isSigned = sentence.words.contains { closings.contains($0.folded) }
            } else if isSigned, sentence.words.count <= 4, !sentence.isQuestion,
                !sentence.words.contains(where: { $0.isNumber || asking.contains($0.folded) })
            {
                continue
            } else {
                isSigned = false
                kept.append(sentence)
            }
        }
        return kept
    }

    /// A text without the stretches between commas and stops that are only courtesy.
    static func textBeside(_ scalars: [Unicode.Scalar]) -> String {
        let clauses = Clauses(scalars)
        let kept = clauses.all.filter { !isOnly(clauses.words[$0]) }
        return kept.map { clause in
            let (first, last) = (clauses.words[clause.lowerBound], clauses.words[clause.upperBound - 1])
            return String(String.UnicodeScalarView(scalars[first.start..<last.end]))
        }.joined(separator: ". ")
    }

    /// Nothing but courtesy, thanks among it.
    static func isThanks(_ sentences: [Sentence]) -> Bool {
        without(sentences).isEmpty && thanks(in: sentences)
    }

    static func thanks(in sentences: [Sentence]) -> Bool {
        sentences.contains { $0.words.contains { thanks.contains($0.folded) } }
    }

    /// Whether a word opens a greeting or thanks.
    static func opens(with word: String) -> Bool {
        greetings.contains(word) || thanks.contains(word)
    }

    /// Whether a word opens a greeting.
    static func greets(with word: String) -> Bool { greetings.contains(word) }

    /// Whether a word may stand in a sentence of courtesy.
    static func holds(_ word: String) -> Bool { phrase.contains(word) }

    /// Whether a word makes even a short letter a request.
    static func asks(_ word: Word) -> Bool { asking.contains(word.folded) }

    private static func set(_ text: String) -> Set<String> {
        Set(Word.all(in: text).map(\.folded))
    }

    private static let greetings = set(
        """
        hi hello hey dear hallo guten moin servus liebe lieber sehr bonjour salut madame hola buenos buenas estimados
        ciao buongiorno buonasera salve gentile gentili egregi spettabile geachte beste goedemorgen goedemiddag
        goedenavond goedendag hoi dag bonsoir cher chère chers buen muy estimado estimada hej hei olá prezados witam
        dzień dobrý good greetings
        """)
    private static let thanks = set(
        "thank thanks danke dank merci gracias grazie ringrazio bedankt dankjewel dankuwel remercie agradezco tack tak obrigado obrigada dziękuję děkuji"
    )
    private static let closings = set(
        """
        thanks thank cheers regards best kind warm sincerely yours many mit viele freundliche beste liebe vielen danke
        merci cordialement bien bonne sincères gracias saludos atentamente cordialmente grazie cordiali distinti cari
        met saludo saluti bedankt groeten groetjes groet vriendelijke hartelijke dank tack mvh tak
        hilsen obrigado obrigada dziękuję pozdrawiam děkuji
        """)
    /// Words that make even a short greeting a request.
    private static let asking = set(
        """
        where when why how what order refund cancel return lamp broken damaged help wo wann warum wie was bestellung
        storno erstattung paket kaputt où quand comment combien pourquoi commande colis annuler remboursement facture
        dónde cuándo cómo cuánto pedido paquete cancelar reembolso factura dove quando come quanto perché ordine pacco
        annullare rimborso fattura waar wanneer hoe hoeveel waarom bestelling pakket annuleren terugbetaling factuur
        delivery parcel package invoice rechnung question problem issue change
        """)
    private static let phrase = set(
        """
        hi hello hey dear there sir madam team all everyone support service customer hope this email message finds you
        are doing well is and good morning afternoon evening day thanks thank so much very many a lot in advance for
        your
        time help reply quick reading look looking forward to hearing from have nice great lovely weekend week kind best
        warm regards wishes yours sincerely faithfully truly cheers the bye understanding attention assistance
        guten tag morgen abend hallo liebes sehr geehrte damen und herren vielen dank im voraus für ihre hilfe mühe
        mit freundlichen grüßen beste viele schöne liebe grüße schönen noch antwort danke schon mal
        bonjour bonsoir madame monsieur merci beaucoup avance d'avance bien cordialement bonne journée soirée pour
        votre aide réponse rapide infiniment cordialement à vous et l'équipe sincères salutations je vous remercie
        hola buenos buenas días tardes noches gracias de antemano saludos un saludo cordial muchas por su ayuda
        respuesta atentamente estimados señores señor señora equipo que tenga buen día muy amable
        buongiorno buonasera gentili signori signora grazie mille molte anticipatamente in anticipo per il vostro aiuto
        la risposta cordiali distinti saluti saluto buona giornata serata vi ringrazio gentile
        goedemorgen goedemiddag goedenavond goedendag geachte heer mevrouw beste bedankt dank u je wel alvast hartelijk
        voor uw hulp de snelle reactie met vriendelijke hartelijke groet groeten groetjes fijne dag avond nog dankjewel
        cher chère toute
        """)
}
