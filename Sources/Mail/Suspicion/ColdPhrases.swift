/// What people write who sell to strangers.
enum ColdPhrases {
    /// What is offered.
    static let offer = """
        guest post*|sponsored post*|link insertion*|backlink*|link building|link exchange|dofollow|do-follow
        seo services|seo service|seo audit|seo packages|seo proposal|seo expert*|seo agency|search engine optimization
        rank on google|ranking on google|rank higher*|first page of google|page one of google|1st page of google
        google ranking*
        organic traffic|website traffic|domain authority|da 50+|dr 50+|website redesign|redesign your website
        web design services|web development services|website design services|mobile app development
        app development company
        software development company|software development services|digital marketing services|digital marketing agency
        lead generation|qualified leads|leads for your*|more leads|appointment setting|email list*|mailing list of
        contact list of|database of|verified contacts|decision makers|attendees list|attendee list|outsourcing partner
        offshore team|virtual assistant services|data entry services|explainer video*|video production services
        book a demo
        our platform helps|we help companies*|we help brands*|we help businesses*|we help ecommerce*
        companies like yours
        brands like yours|businesses like yours|grow your business|boost your sales|increase your sales
        increase your revenue
        your online presence|social media followers|instagram followers|google reviews for*|buy reviews|business loan*
        working capital|merchant cash*|funding for your business|i came across your website|i came across your store
        i visited your website|i was on your website|while browsing your*|errors on your website
        issues on your website
        shopify expert*|shopify developer*|klaviyo|manufacturer of*|leading manufacturer|we are a factory
        factory price
        our product catalog*|wholesale supplier|we are a professional*
        suchmaschinenoptimierung|seo-dienst*|seo-agentur|seo-optimierung|backlinks|gastbeitrag|gastartikel
        erste seite bei google
        bei google ganz oben|webdesign-agentur|neukundengewinnung|mehr kunden gewinnen|qualifizierte leads
        online-sichtbarkeit
        ihre sichtbarkeit*|auf ihre website gestoßen|auf ihre webseite gestoßen|unternehmen wie ihres
        référencement naturel|référencement google|article invité|article sponsorisé|première page de google
        agence seo
        générer des leads|création de site*|refonte de votre site|entreprises comme la vôtre|votre visibilité*
        posicionamiento seo|posicionamiento web|primera página de google|artículo patrocinado|diseño web
        generación de leads
        empresas como la suya|visibilidad de su*|posizionamento seo|prima pagina di google|articolo sponsorizzato
        realizzazione siti web|aziende come la vostra|la vostra visibilità*|zoekmachineoptimalisatie|gastblog*
        eerste pagina van google
        webdesignbureau|bedrijven zoals dat van u|bedrijven zoals de uwe|meer klanten
        """

    /// How such letters open and insist.
    static let approach = """
        quick question|circling back|circle back|just following up*|following up on my*|follow up on my*|just bumping*
        bumping this*|bump this*|floating this*|did you get a chance*|did you have a chance*|have you had a chance*
        in case you missed*|my previous email|my last email|any thoughts on*|any interest*|would you be interested*
        are you interested in
        would you be open to|open to a*|worth a chat|worth a conversation|worth exploring|15 minute*|15-minute*
        10 minute*|10-minute*
        20 minute*|20-minute*|quick call|short call|quick chat|hop on a*|jump on a*|schedule a call|book a call
        on your calendar
        are you the right person|the right person to|point me to the*|point me in the right*|who handles your*
        reaching out because
        i'm reaching out|i am reaching out|reaching out to you|hope this finds you well|hope this email finds you*
        hope you are doing well|hope you're doing well|can i send you*|shall i send*|may i send*|share our pricing
        send you a quote
        kurze frage|kurz nachfragen|nachhaken|auf meine letzte e-mail|auf meine letzte mail|hätten sie interesse
        haben sie interesse
        kurzes telefonat|kurzes gespräch|15 minuten|der richtige ansprechpartner|die richtige ansprechpartner*
        je me permets de*|petite question|suite à mon*|seriez-vous intéressé*|êtes-vous intéressé*|15 minutes
        un court échange
        la bonne personne|una pregunta rápida|le escribo para*|le interesaría|estaría interesado|15 minutos
        una breve llamada
        la persona adecuada|una domanda veloce|le scrivo per*|sarebbe interessato|15 minuti|una breve chiamata
        korte vraag|naar aanleiding van mijn*|zou u interesse*|heeft u interesse|15 minuten|kort gesprek
        de juiste persoon
        """

    /// How the receiver may end it.
    static let optOut = """
        unsubscribe|opt out|opt-out|reply stop|reply with stop|reply "stop"|reply "no"|reply 'stop'|remove me
        be removed from
        not hear from me|no longer wish to receive*|don't want to hear*|do not wish to receive*|stop receiving
        let me know if i should stop
        not the right person|if you're not interested|if you are not interested|not interested? just*
        if this isn't relevant
        if this is not relevant|take you off*|won't email you again|will not contact you again
        abmelden|austragen|keine weiteren e-mails|keine weiteren nachrichten|kein interesse|nicht mehr kontaktier*
        se désabonner|désinscrire|désinscription|ne plus recevoir*|ne souhaitez plus*|darse de baja
        cancelar la suscripción
        no desea recibir*|no recibir más*|disiscriver*|cancellarsi|cancella iscrizione|non desidera ricevere*
        afmelden|uitschrijven
        geen e-mails meer*|geen interesse
        """
}
