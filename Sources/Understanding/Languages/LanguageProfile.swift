/// Which language a text is written in, by its small words, its special letters and its script.
enum LanguageProfile {
    /// ISO 639-1, nil when too little speaks for any one.
    static func language(of scalars: [Unicode.Scalar], words: [Word]) -> String? {
        if let script = script(of: scalars) { return script }
        var votes: [String: Double] = [:]
        // A message need not be read to its end to know its language.
        for word in words.prefix(1_000) {
            guard let languages = table[word.folded] else { continue }
            // A word of many languages says little about each.
            let vote = (word.folded.utf8.count > 4 ? 1.5 : 1) / Double(languages.count)
            for language in languages { votes[language, default: 0] += vote }
        }
        // A longer text has small words enough.
        for word in words.prefix(60) where word.folded.utf8.count > 3 && !word.isNumber {
            let ending = LanguageEndings.languages(of: word.folded)
            for language in ending { votes[language, default: 0] += 0.6 / Double(ending.count) }
        }
        // No other language turns its question and exclamation marks.
        if scalars.contains(where: { $0 == "¿" || $0 == "¡" }) { votes["es", default: 0] += 2 }
        let special = scalars.prefix(5_000).filter { !$0.isASCII }
        for (language, letters) in letters {
            let hits = special.count { letters.contains($0.value) }
            votes[language, default: 0] += Double(min(hits, 6)) * 0.4
        }
        let ranking = votes.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranking.first else { return nil }
        let second = ranking.count > 1 ? ranking[1].value : 0
        guard first.value >= 1.2, first.value >= second * 1.1 + 0.2 else { return nil }
        return first.key
    }

    /// Scripts that belong to one language, or mostly to one.
    private static func script(of scalars: [Unicode.Scalar]) -> String? {
        var counts: [String: Int] = [:]
        var latin = 0
        for scalar in scalars.prefix(5_000) {
            switch scalar.value {
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
            case 0x0370...0x03FF: counts["el", default: 0] += 1
            // Letters that Ukrainian has and Russian has not.
            case 0x0404, 0x0406, 0x0407, 0x0454, 0x0456, 0x0457, 0x0490, 0x0491: counts["uk", default: 0] += 20
            case 0x0400...0x04FF: counts["ru", default: 0] += 1
            case 0x0590...0x05FF: counts["he", default: 0] += 1
            case 0x0600...0x06FF: counts["ar", default: 0] += 1
            case 0x0900...0x097F: counts["hi", default: 0] += 1
            case 0x0E00...0x0E7F: counts["th", default: 0] += 1
            case 0x3040...0x30FF: counts["ja", default: 0] += 20
            case 0x4E00...0x9FFF: counts["zh", default: 0] += 1
            case 0xAC00...0xD7AF: counts["ko", default: 0] += 1
            default: break
            }
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let best, best.value >= 4, best.value > latin else { return nil }
        return best.key
    }

    private static let letters: [(String, Set<UInt32>)] = [
        ("de", scalars("ßẞ")), ("de", scalars("äöüÄÖÜ")), ("sv", scalars("åäöÅÄÖ")), ("da", scalars("æøåÆØÅ")),
        ("no", scalars("æøåÆØÅ")), ("fr", scalars("éèêàçùœîôÉÈÀÇ")), ("es", scalars("ñ¿¡áíóúéÑ")),
        ("it", scalars("àèìòù")), ("pt", scalars("ãõâêçáéíóúÃÕ")), ("pl", scalars("łążśęćńźóŁŻŚ")),
        ("cs", scalars("řěůčšžýáíéďťňŘČŠŽ")), ("fi", scalars("äö")), ("tr", scalars("ğışçöüİŞ")),
        ("ro", scalars("ăâîșțşţ")), ("hu", scalars("őűáéíóöüú")),
    ]

    private static func scalars(_ text: String) -> Set<UInt32> {
        Set(text.unicodeScalars.map(\.value))
    }

    private static let table: [String: Set<String>] = {
        var table: [String: Set<String>] = [:]
        for (language, words) in lists {
            for word in Word.all(in: words) { table[word.folded, default: []].insert(language) }
        }
        return table
    }()

    /// Each language's commonest small words, and the words that customers write to shops.
    private static let lists: [(String, String)] = [
        (
            "en",
            """
            cannot couldn't can't doesn't didn't don't won't isn't it's i'm i've i'd log login account invoice receipt bill address
            appointment subscription charged month size photo attached return shoes small too breakfast included price app
            open moved house here news any cheaper elsewhere code sent does work works never confirmation take driver
            neighbour pay bank stop sending letters lost card shows wrong more move change into again more which who why
            some one two first next other than very well much many these those were being
            the and to of is it you that for was on are with as my have be at this not but from or had what we can your
            when where there their which will would could should how has been if do does did am me please thank thanks
            hello dear order refund delivery package parcel arrived received cancel shipping lamp money back they he she
            last week days ago today just since only also bought buy because any no one his her away left put new
            them then than still yet about after before want need help get got hi i broken
            """
        ),
        (
            "de",
            """
            ab an auch alles alle als anbei beim bis da damit dann dein denn dies diese dieser dieses doch du durch einfach eins
            er etwas gab gar geht gibt hier hiermit ihm ihn immer ja jetzt kam kann kein keine keinen keiner man mehr müssen
            nie nur ob schon sehr seit sich sie sollen soll statt über um unser unsere unserer unseren unter vom vor warum
            was weil welche welcher wer werden will wo wurden zum zur zwei mal neu neue neuen termin abo auftrag rechnung
            größe foto glas schuhe passt passen konto anmelden passwort adresse anschrift stornieren erstattung garantie
            werbung nachbarn fahrer verlor deckt stürzt
            der die das und ist nicht ich sie es ein eine einen einem einer zu mit von auf für dem den des im wir haben
            habe hat war wird wie wo wann was aber noch auch mein meine meinen meiner ihr ihre ihnen bitte danke hallo
            guten tag sehr geehrte damen herren bestellung lieferung paket lampe geld zurück möchte können kann bei nach
            aus oder wenn dass mir mich uns bin sind wurde freundlichen grüßen kaputt angekommen erhalten rechnung gruß
            """
        ),
        (
            "fr",
            """
            alors après aucun aucune aussi autre aux avez avons car ces cet chez d'un d'une dans déjà depuis deux dois dont donc
            enfin fois ici j'en l'ai les leur leurs lors lui mais me même moi moins n'a n'y ni nos notre on ont par pas peu
            peut peut-être pourquoi pouvez puis-je quel quelle quels quelles quoi rien sa sans se sera ses si soit son sont
            sous sur ta tout toute toutes trop une vers voici vos y impossible connecter facture adresse rendez-vous
            abonnement mois verre photo chaussures taille prendre livreur laissé voisin payer virement envoyez publicité
            fille perdu carte compte passe renvoyer annuler annulez code garantie nouvelle nouvelles petit
            le la les et est une un des du de je vous nous il elle que qui ne pas pour dans sur avec mon ma mes votre
            vos
            ce cette au aux bonjour merci commande colis livraison reçu remboursement lampe mais ou où quand comment
            n'ai j'ai c'est n'est été être avoir fait plus toujours encore cordialement s'il plaît bien très sans ai
            suis
            est-ce jamais puis voudrais souhaite veux parler pouvez
            """
        ),
        (
            "es",
            """
            al algo alguna alguien antes aquí así aunque bien cada cambiar cambien cancelen cita código con cual cuál da desde
            deseo después dinero donde dos ella ellos empresa entre era es esa ese eso esta este esto fue hasta hay hacer
            hija hijo hoy iniciar jueves les les llegó llegar más menos mes mía mío mismo mucho muy nada ni nos nosotros
            nuestra nuestro nueva nuevo nunca otra otro pagar para pero poco porque puede pueden puedo pues quedan qué
            quien sesión ser si sido sobre solo son tengo tiene todos tu un unos usted vez voy ya factura talla tarjeta
            foto adjunto envíen envíenme perdió cuenta contraseña cobraron suscripción dirección devolución zapatos
            el la los las y es un una de del que en por para con no mi mis su sus me se lo le yo usted hola gracias
            pedido envío paquete entrega reembolso lámpara pero como cuando dónde cuándo qué está estoy ha he han
            llegado
            recibido quiero quisiera favor buenos días muy más todavía aún todo también saludos sin donde necesito
            """
        ),
        (
            "it",
            """
            abbiamo ad adesso allego allora altra altre altri altro anche appena avete avere bene c'è che chi ci ciò col come
            da dai dagli dal dalla degli delle dello deve devo dopo dov'è dove due ecco era essere fa fatto finora fra già
            gli ha hanno ho in io l'ho la lei li lo loro mai mandatemi manca meno mi mie miei molto ne nei nella nessun
            nessuna niente noi nostra nostro nuovo nuova ogni ora per però poi posso potete prima può qual quale quanto
            quella quello questi qui riesco se sempre senza siamo sia sei si solo sono sotto stata stati su sua suo sulla
            taglia tra troppo tu tutto un'altra va vi voi fattura foto annullate pagare pubblicità tessera conto codice
            scarpe indirizzo abbonamento appuntamento prendere garanzia acqua danni copre avvio applicazione corriere sempre quanto ordine
            il lo la gli le un una e è di del della che in per con non mio mia miei si mi ho ha sono ciao grazie ordine
            pacco consegna rimborso lampada ma come quando dove cosa ancora arrivato ricevuto vorrei buongiorno salve
            sul nel dal alla dei più anche stato questo questa perché posso cordiali saluti favore al
            """
        ),
        (
            "nl",
            """
            aan achter al alles als alstublieft altijd andere annuleer bent beste bij bijgevoegd daar dan deze dit doe door
            dus een eens elders elke en er gaan geen gekregen gelieve graag had hebben hem hen hier hierbij hij hun iets
            ik in inloggen is jij je jouw kon kun kunnen kwam laat liet maand maat met mij moet moeten na naar niets nieuw
            nieuwe nodig nooit nu of omdat onder ons onze ook op over per reclame sinds soms steeds stuur te tegen terug
            toen tot tussen twee uit uw van veel vanaf verhuisd via voor waarom wanneer waren wat we weer welke werkt
            werd wie wij wil willen worden zal ze zich zij zo zoals zonder zou zijn factuur adres rekening afspraak
            abonnement schoenen klein ruilen code garantie wachtwoord bevestiging betalen kaart buur dochter dekt schade waterschade
            de het een en is niet ik je u van op voor met dat die te zijn was heb heeft mijn wij ons hallo bedankt dank
            bestelling pakket levering lamp geld terug maar ook nog wel waar wanneer hoe wat graag kunt kan naar bij aan
            er om uit dit deze nog geachte groet groeten ontvangen goedendag mij jullie uw geen werd wil
            """
        ),
        (
            "pt",
            """
            o a os as e é um uma de do da dos das que em por para com não meu minha meus seu sua me se eu você olá
            obrigado obrigada pedido encomenda entrega reembolso candeeiro mas como quando onde está estou foi ainda
            recebi chegou quero gostaria favor bom dia mais muito também no na nos nas pelo pela ao tenho sem
            """
        ),
        (
            "pl",
            """
            i w na nie się z do to jest że za od po jak ale czy co mam moje moja mój proszę dziękuję dzień dobry witam
            zamówienie zamówienia paczka paczki dostawa zwrot lampa gdzie kiedy jeszcze już został została przesyłka
            pozdrawiam jestem chcę chciałbym chciałabym oraz dla mi mnie państwa przez przy było są będzie
            """
        ),
        (
            "sv",
            """
            och det att är en ett jag inte på för med som har av till den min mitt mina ni er vi hej tack beställning
            beställningen paket paketet leverans lampa lampan pengar tillbaka men var när hur vad kan vill skulle om
            från
            kommit fått ännu mycket bara också hälsningar mvh någon måste hos skickat ska detta denna
            """
        ),
        (
            "da",
            """
            og det at er en et jeg ikke på for med som har af til den min mit mine i jer vi hej tak bestilling ordre
            pakke pakken levering lampe lampen penge tilbage men hvor hvornår hvordan hvad kan vil skulle om fra kommet
            fået endnu meget kun også hilsen venlig noget nogen skal hos sendt dette denne blevet hvis gerne modtaget
            """
        ),
        (
            "no",
            """
            og det å er en et jeg ikke på for med som har av til den min mitt mine dere vi hei takk bestilling ordre
            pakke pakken levering lampe lampen penger tilbake men hvor når hvordan hva kan vil skulle om fra kommet fått
            ennå mye bare også hilsen vennlig noe noen skal hos sendt dette denne blitt hvis gjerne mottatt
            """
        ),
        (
            "cs",
            """
            a je to na se že v z do s o i k ale jak co jsem jsme není mám můj moje prosím děkuji dobrý den objednávka
            objednávku objednávky objednávce balík dodání vrácení peníze lampa lampu kde kdy ještě už byl byla zásilka
            zásilku pozdravem chci chtěl chtěla bych pro mi mě vám vás která který které nebo jestli od po
            """
        ),
        (
            "fi",
            """
            ja on ei se että en mutta kun niin minun tilaus tilaukseni paketti missä milloin kiitos hei ole olen
            voitteko
            lamppu rahat takaisin vielä saanut terveisin haluan miten mitä joka ovat oli tai
            """
        ),
        (
            "hu",
            """
            a az és nem hogy van egy is meg de rendelés rendelésem csomag hol mikor köszönöm üdvözlettel még kérem
            szeretném lámpa pénzt vissza kaptam ez
            """
        ),
        (
            "tr",
            """
            ve bir bu için ile ne nerede zaman siparişim sipariş teşekkürler merhaba lütfen iade para değil var yok ama
            kargo lamba istiyorum henüz benim
            """
        ),
        (
            "ro",
            """
            și si nu este un o la cu de pe că comanda unde când mulțumesc bună ziua vă rog coletul înapoi banii încă am
            mea meu pentru sunt din lampa
            """
        ),
    ]
}
