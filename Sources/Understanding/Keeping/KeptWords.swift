/// Words by which customers say what is not meant, in six languages.
enum KeptWords {
    /// Something stays with the customer, or as it is.
    static let keeping = Phrases(
        """
        keep|keeping|keeps !in|me|us|waiting|getting|having|up|you|your|asking|saying|trying|coming|him|her
        hold|holding on|onto to !hold
        hang on|onto to
        retain|retaining
        leave|leaving ~6 alone|untouched|unchanged
        leave|leaving ~6 as it|they|is|before
        can|could|should|may|must|shall|will|to stay|remain
        stays|remains !the|to|a
        still want|need|like !to
        behalte|behalten|behalt|behielte
        bleibt|bleiben !nur|mir|noch
        soll|sollen|kann|können|darf ~3 bleiben
        brauche|brauchen|benötige ~5 noch|weiterhin|doch
        möchte|möchten|will|wollen ~5 noch|weiterhin|doch haben
        garder|garde|gardons|gardez|gardera|garderai !en|contact
        conserver|conserve|conservons|conservez
        doit|doivent|peut|peuvent rester
        veux|voulons|voudrais toujours|encore
        quedarme|quedarnos|quedo|quedamos con
        me|nos ~1 quedo|quedamos|quedaré
        conservar|conservo|conservamos|mantener|mantengo|mantenerlo|mantenerla|mantenerlos|mantenerlas|mantengan|mantenga
        conserven|conserve
        dejen|deje|dejar ~4 como está|están
        sigo|seguimos queriendo|necesitando
        todavía|aún quiero|queremos|necesito
        tenere|tengo|teniamo|tenete|terrò|tenerlo|tenerla|tenerli|tenerle !conto|presente
        conservare|conservo|conserviamo
        mantenere|mantenete|mantengo|mantenga
        lasciate|lasci|lasciare ~4 com'è|come
        voglio|vogliamo|vorrei ancora
        houden|houd|hou|behouden|behoud|behoudt !rekening|er
        mag|mogen|moet|moeten|kan ~3 blijven
        blijft|blijven staan|bestaan
        wil|willen ~5 nog hebben
        heb|hebben ~5 nog nodig
        """)

    /// What is not to be done with it.
    static let spared = Phrases(
        """
        do|dont|please not ~1 cancel|return|refund|exchange|replace|annul|stop
        dont ~1 cancel|return|refund|exchange|replace|annul|stop
        do|please not send|ship|give ~6 back
        not|dont|never want|wish|need|mean|intend to cancel|return|exchange|replace
        not|dont|never want|wish|need|mean|intend to send|ship|give ~6 back
        nicht stornieren|zurückgeben|zurückschicken|zurücksenden|kündigen|umtauschen|annullieren|retournieren|canceln
        storniere|stornieren|annullieren|kündigen ~5 nicht
        n'annulez|n'annuler|n'échangez pas
        ne pas annuler|retourner|renvoyer|rembourser|rendre|échanger
        ne remboursez|retournez|renvoyez|reprenez|changez pas
        ne veux|voulons|voudrais|souhaite pas annuler|retourner|renvoyer|rendre|échanger
        no cancelen|cancele|canceles|cancelar|anulen|anule|anular|devuelvan|devolver|cambien
        no quiero|queremos|deseo cancelar|anular|devolver|cambiar
        non annullate|annulli|annullare|cancellate|cancellare|rendere|restituire|rimborsate|cambiate
        non voglio|vogliamo|vorrei|desidero annullare|cancellare|rendere|restituire|cambiare
        niet ~1 annuleren|retourneren|terugsturen|opzeggen|ruilen
        annuleer|annuleert|retourneer ~4 niet
        """)

    /// Who could not do it themselves wants it done: "I could not cancel order 1042."
    static let unable = set(
        """
        why could can cannot couldnt cant able warum wieso konnte kann konnten können lässt pourquoi peux pouvons pu arrive
        porqué puedo pude podido perché posso riesco potuto waarom kan kon lukt
        """)

    /// "All except the lamp", "1043 instead of 1042".
    static let exceptions = Phrases(
        """
        except|excepting|excluding
        apart|aside from
        other than
        with the exception of
        all|everything but the|my|order|number|one|for
        instead|rather of|than
        außer|ausgenommen|ausser|statt|anstatt|anstelle
        bis auf
        mit ausnahme
        sauf|excepté|hormis
        à part
        à l'exception
        au lieu de|du|des
        excepto|salvo
        todos|todas|todo|toda menos
        en lugar|vez de|del
        tranne|eccetto
        ad eccezione
        invece di|del|della|dei|delle|dell|che
        behalve|uitgezonderd
        in plaats van
        """)

    /// Before the name of a thing they except it.
    static let exclusions = set("not nicht pas no non niet nor noch ni né neither kein keine keinen")
    /// Those that do so behind other words as well.
    static let nearExclusions = set("not nicht")
    static let articles = set(
        """
        the my our that this those these order orders number
        die der das den dem meine mein meinen diese diesen dieser bestellung bestellungen auftrag nummer
        le la les l mon ma mes cette ce ces celle celui commande commandes
        el los las mi mis este esta estos estas ese esa aquel pedido pedidos
        il lo i gli mio mia miei mie questo questa l'ordine ordine ordini quello quella
        de het mijn deze dit dat die bestelling bestellingen
        """)
    static let copulas = set(
        """
        is are was were its thats isnt be been being ist sind war waren sei est sont cest était nest es son era eran
        sono è erano was waren zijn like liked do does did am has have had
        """)

    /// What is done to things, so that a piece with such a word is about what it names.
    static let deeds = Phrases(
        """
        cancel|cancelled|canceled|cancelling|canceling|cancellation|annul|revoke
        return|returning|returned|refund|refunded|exchange|exchanged|exchanging|replace|replaced
        send|sent|sending|ship|take|give|go|goes|going ~6 back
        can|could|should|may|must|want|needs ~2 go|gone
        get rid of
        change|stop|scrap|drop
        storniere|stornieren|storniert|storno|stornierung|annulliere|annullieren|annulliert|widerrufe|widerrufen|canceln
        zurückgeben|zurückschicken|zurücksenden|zurückgebe|zurückschicke|zurücksende|zurück|zurückzugeben|zurückzuschicken
        zurückzusenden|retournieren|retourniere|umtauschen|erstatten|erstattet|rückgabe|retoure
        kann|können|darf|soll|sollen ~3 weg|entfallen|raus
        annuler|annulez|annule|annulation|annulons|retourner|retourne|renvoyer|renvoie|renvoyez|rendre|rends|échanger
        rembourser|remboursez|retour
        cancelar|cancelen|cancele|cancela|cancelo|cancelación|anular|anulen|anule|anula|devolver|devuelvo|devolución
        cambiar|reembolsen|reembolsar
        annullare|annullate|annulla|annulli|annullo|annullamento|cancellare|cancellate|cancella|rendere|rendo|restituire
        restituisco|rispedire|rimborsare|rimborsate|cambiare|reso
        annuleren|annuleer|annuleert|geannuleerd|annulering|retourneren|retourneer|terugsturen|terug|ruilen|terugbetalen
        """)

    /// A joint begins a piece of its own.
    static let joints = set(
        """
        and but while whereas however plus or so then und aber sondern während oder dafür sowie dann et mais tandis ou puis
        y e pero sino mientras o luego ma bensì mentre invece en maar terwijl daarna
        """)
    /// Behind these something else is said than before.
    static let contrasts = set(
        """
        but however whereas so then instead aber sondern dafür stattdessen mais par donc pero sino ma bensì invece maar dus
        """)
    static let negations = set(
        """
        not dont doesnt didnt cannot cant couldnt wont wouldnt never no nicht kein keine keinen nie pas plus jamais nunca
        non mai niet geen nooit longer without ohne
        """)
    static let every = set(
        """
        both all everything them beide beides alle alles tous toutes deux tout ambos ambas todo todos todas entrambi tutti
        tutte allebei
        """)
    static let numberMarks = set("no nr num nos nrs numero n º")

    /// What may stand before a number that is itself what is spoken of.
    static let beforeNumbers = set(
        """
        please order orders number numbers no nr num my our the that this one both all i we want would like to keep keeping id
        ill im will am do dont not never cancel return exchange refund replace stop leave still need just only and or but
        except excepting excluding apart aside from other than instead of rather with exception everything ones those these
        it is was its yes no sorry never mind send ship hold onto on retain
        bitte bestellung bestellungen auftrag aufträge nummer meine meinen mein die der den das dem ich wir möchte möchten
        will wollen behalte behalten nicht stornieren storniere stornieren sie und oder aber außer ausser ausgenommen bis auf
        statt anstatt anstelle von alle beide nur bleibt soll sollen kann mit ausnahme ist nein kein keine
        commande commandes numéro n la le les ma mon mes je nous veux voudrais voulons souhaite garder garde gardez conserver
        pas n'annulez ne annuler et ou mais sauf excepté hormis à part l'exception au lieu de du des toutes tous deux non plait
        sil vous plaît cest est
        pedido pedidos número el los las mi mis quiero quisiera queremos quedarme con conservar mantener mantengan no cancelen
        cancele anulen anule y o pero excepto salvo todos todas menos ambos en lugar vez del por favor es sino me quedo
        ordine ordini l'ordine numero il lo i gli mio miei mia voglio vorrei vogliamo tenere mantenere conservare non annullate
        annullare e ma tranne eccetto tutti entrambi invece di della dei per favore è tengo ad eccezione
        bestelling bestellingen nummer mijn de het ik we wij wil willen houden hou houd behouden niet annuleren annuleer en of
        maar behalve uitgezonderd alle allebei in plaats van alstublieft graag nee
        """)

    /// "The other one."
    static let others = Phrases(
        """
        other|others|another
        rest
        anderer|andere|anderen|anderes
        autre|autres|reste
        otro|otra|otros|otras|resto|demás
        altro|altra|altri|altre
        ander
        """)

    /// Less than all of an order.
    static let parts = Phrases(
        """
        one|two|some|part|half of the|my|these|those|it|them
        one|single|first|second|third|last|other|only item|items|product|article|piece|position
        an item|article
        part|half of
        partially|partly
        not ~2 whole|entire|complete|everything|all
        eines|einen|eine|einer|ein|zwei|teil der|von|meiner|artikel|produkt|teil|stück|davon
        teilweise|teilstornierung
        nicht ~2 ganze|gesamte|komplette|alles
        un|une|deux|partie article|articles|produit|produits|des|partie|seul
        partiellement
        pas ~2 toute|tout|entière
        uno|una|dos|parte|un de|artículo|producto|parte|solo
        parcialmente
        no ~2 todo|toda|entero
        uno|una|due|parte|un dei|degli|delle|articolo|prodotto|parte|solo|di
        parzialmente
        non ~2 tutto|intero
        één|een|twee|deel van|artikel|product|deel|ervan
        gedeeltelijk
        niet ~2 hele|alles|volledige
        """)

    /// What came, and how: no wish leaves anything out there.
    static let arrivals = set(
        """
        received got came arrived delivered sent shipped erhalten bekommen geliefert kam gekommen angekommen geschickt reçu
        reçue arrivé arrivée livré envoyé recibí recibido llegó llegado enviaron mandaron ricevuto ricevuta arrivato arrivata
        spedito mandato ontvangen gekregen geleverd gestuurd aangekomen
        """)

    /// A thing is as it should be.
    static let praise = Phrases(
        """
        i|we|also|really|absolutely|just|both love|loved|adore|like|liked|enjoy
        is|are|was|looks|look|seems|works|fits|came|arrived|it's|its ~2 lovely|great|good|fine|perfect|perfectly|beautiful\
        |wonderful|gorgeous|excellent|ok|okay|nice|amazing|fantastic|well|stunning|superb|brilliant|splendid|safely
        happy|pleased|delighted|satisfied with
        works|fits well|fine|perfectly|great
        liebe|mag|gefällt|gefallen
        ist|sind|war|sieht|passt|funktioniert ~2 schön|toll|super|gut|perfekt|wunderbar|wunderschön|prima|bestens|klasse\
        |großartig|hübsch|herrlich|ordnung
        zufrieden mit
        adore|j'adore|aime|j'aime
        est|sont|marche|fonctionne ~2 belle|beau|bien|parfait|parfaite|superbe|magnifique|ravissant|ravissante|joli|jolie\
        |jolis|jolies|génial|géniale|excellent|excellente|splendide
        contente|content|satisfait|satisfaite|ravi|ravie de
        encanta|encantan|gusta|gustan
        es|está|son|están|queda|funciona ~2 bonito|bonita|preciosa|precioso|bien|perfecto|perfecta|genial|estupenda|estupendo\
        |maravillosa|maravilloso|excelente
        contenta|contento|satisfecho|satisfecha con
        adoro|amo|piace|piacciono
        è|e|sono|va|funziona ~2 bella|bello|belle|bellissima|bellissimo|bene|perfetta|perfetto|splendida|splendido|stupenda\
        |stupendo|meravigliosa|meraviglioso|ottima|ottimo|carina|carino
        contento|contenta|soddisfatto|soddisfatta di|del|della
        is|zijn|werkt|past|staat ~2 mooi|prachtig|prachtige|leuk|goed|perfect|geweldig|fijn|schitterend|prima|top|super
        vind ~5 mooi|prachtig|leuk|geweldig|goed
        hou van
        blij|tevreden met
        """)
    /// Praise with one of these is none.
    static let doubts = set(
        """
        not dont doesnt didnt isnt arent wasnt never no too but nicht kein keine zu leider pas trop plus no demasiado non troppo
        niet geen te jammer unfortunately sadly broken damaged kaputt cassé roto rotto kapot if wenn si se als would könnte
        could hätte
        """)

    private static func set(_ text: String) -> Set<String> { Set(Word.all(in: text).map(\.folded)) }
}
