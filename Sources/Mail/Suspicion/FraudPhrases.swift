/// What swindlers write, by trick, in English, German, French, Spanish, Italian and Dutch.
enum FraudPhrases {
    /// A payee speaks of another account. Customers speak of `my` account.
    static let ourAccount = """
        our bank details have changed|our banking details have changed|our bank account has changed
        our account has changed
        our bank details have been*|our banking details have been*|our account details have changed
        we have changed our bank*
        we have changed banks|we changed our bank*|we recently changed our bank*|we have recently changed our bank*
        our new bank account|our new bank details|our new banking details|our new account details
        our new account number
        our updated bank*|our updated account*|change in our bank*|change to our bank*|changes to our bank*
        change of our bank*|our bank account is*|our account is currently under*|new remittance*
        our new payment details
        update our bank*|our current account is under*|our company's new bank*|our company's bank*
        change my direct deposit|update my direct deposit|change my payroll*|update my payroll*
        unsere bankverbindung hat*|unsere neue bankverbindung|unsere bankdaten haben*|unsere neuen bankdaten
        änderung unserer bankverbindung|unsere kontoverbindung*|unsere neue kontoverbindung|unsere neue iban
        wir haben unsere bank*|wir haben die bank gewechselt|änderung unserer kontoverbindung|unser konto wird*
        nos coordonnées bancaires*|nos nouvelles coordonnées bancaires|notre nouveau rib|notre rib a changé
        changement de nos coordonnées*|notre nouveau compte bancaire|notre compte bancaire a*|notre nouvel iban
        nous avons changé de banque|modification de nos coordonnées*
        nuestros datos bancarios*|nuestros nuevos datos bancarios|nuestra cuenta bancaria*|nuestra nueva cuenta*
        hemos cambiado de banco|cambio de nuestra cuenta*|hemos cambiado nuestra cuenta*|nuestro nuevo iban
        le nostre coordinate bancarie|le nostre nuove coordinate*|il nostro nuovo iban|il nostro iban è*
        il nostro conto corrente*|abbiamo cambiato banca|variazione delle nostre coordinate*|il nostro nuovo conto*
        onze bankgegevens*|onze nieuwe bankgegevens|ons nieuwe rekeningnummer|ons rekeningnummer is*
        wij zijn van bank veranderd|we zijn van bank veranderd|onze nieuwe iban|ons nieuwe iban*|ons iban*
        """

    /// An account is another one, whoever's it is.
    static let newAccount = """
        new bank details|new bank account|new banking details|updated bank details|updated banking details
        bank details below
        changed my bank*|my bank details have changed|my bank account has changed|my new account|my new bank*|new iban
        change of bank details|bank details have changed|new account number|neue bankverbindung|neue iban|neuen iban
        geänderte bankverbindung|neue kontoverbindung|neuen bankverbindung|neuen bankdaten|bankverbindung hat sich
        neues konto|neuen konto|nouveau rib|nouvel iban|nouvelles coordonnées bancaires|changement de rib
        changement de coordonnées bancaires|changé de compte|changé de banque|nouveau compte bancaire
        nuevos datos bancarios|nueva cuenta bancaria|nuevo iban|cambio de cuenta*|cambiado de cuenta|nuovo iban
        nuove coordinate bancarie|cambio iban|nuovo conto corrente|nieuw rekeningnummer|nieuwe bankgegevens
        gewijzigde bankgegevens|nieuwe rekening|nieuw iban*
        """

    static let payment = """
        all future payments|future payments|upcoming payments|all payments should*|outstanding invoice*
        pending invoice*
        outstanding payment*|make payment to|payment to the new*|payments to the new*|remit payment*|remit the payment
        wire transfer|process the payment|process a payment|process this payment|proceed with the payment
        open invoice*
        pay the invoice to|before making any payment*|kindly confirm receipt*|next payment
        next pay date|next payroll|before the next pay*|swift code|new account for all*|settle the invoice*
        künftige zahlungen|zukünftige zahlungen|alle zahlungen|offene rechnung*|ausstehende zahlung*
        überweisen sie bitte
        bitte überweisen sie|offenen rechnungen|zahlungen bitte*|fällige rechnung*
        prochains paiements|prochains règlements|futurs paiements|factures en attente|facture en attente|vos paiements
        virement urgent|effectuer le virement|vos règlements|factures impayées|procéder au paiement
        próximos pagos|futuros pagos|facturas pendientes|factura pendiente|transferencia urgente|realizar el pago
        todos los pagos|prossimi pagamenti|futuri pagamenti|fatture in sospeso|fattura in sospeso|bonifico urgente
        effettuare il bonifico|tutti i pagamenti|fatture scadute
        toekomstige betalingen|volgende betalingen|openstaande factu*|spoedbetaling|alle betalingen
        betalingen voortaan
        """

    static let pressure = """
        urgent|urgently|immediately|as soon as possible|asap|confidential|discreet|discreetly|right away
        time sensitive
        keep this between us|do not discuss*|don't call*|by end of day|by close of business|strictly private
        dringend|sofort|umgehend|vertraulich|schnellstmöglich|diskret|streng vertraulich|noch heute
        urgemment|confidentiel*|immédiatement|au plus vite|discrétion|de toute urgence|dans les plus brefs délais
        urgente|urgentemente|confidencial|inmediatamente|lo antes posible|cuanto antes|discreción
        immediatamente|riservat*|con urgenza|urgenza|il prima possibile|riservatezza
        dringend|vertrouwelijk|onmiddellijk|zo snel mogelijk|met spoed|spoedig|discreet
        """

    static let giftCards = """
        purchase some gift cards|purchase gift cards|buy some gift cards|buy gift cards|get some gift cards
        get gift cards
        purchase gift card|pick up some gift cards|need some gift cards|need gift cards|itunes gift cards|itunes cards
        steam gift cards|steam cards|google play cards|google play gift cards|apple gift cards|purchase of gift cards
        amazon gift cards for|gift cards for some clients|gift cards for our clients|gift cards for the staff
        gutscheinkarten kaufen|geschenkkarten kaufen|gutscheinkarten besorgen|geschenkkarten besorgen|steam-karten
        guthabenkarten*|acheter des cartes cadeaux|cartes cadeaux pour|cartes itunes|cartes pcs|tickets pcs
        coupons pcs
        comprar tarjetas de regalo|comprar unas tarjetas*|tarjetas de regalo para|acquistare carte regalo
        carte regalo per
        buoni regalo per|comprare delle carte regalo|cadeaubonnen kopen|cadeaukaarten kopen|cadeaubonnen voor
        """

    static let cardCodes = """
        scratch the back*|scratch off*|scratch them*|scratch and*|send me the codes|send the codes
        pictures of the cards
        picture of the cards|photo of the codes|photos of the codes|pictures of the codes|email me the codes
        how soon can you get*|reimburse you|you will be reimbursed|you'll be reimbursed|face value|denominations
        codes freirubbeln|rubbeln sie*|codes an mich|senden sie mir die codes|schicken sie mir die codes
        fotos der codes
        erstatte ich ihnen|gratter*|envoyez-moi les codes|envoyer les codes|photos des codes|je vous rembourse*
        envíame los códigos|envíeme los códigos|fotos de los códigos|rasca*|te reembols*|le reembols*
        inviami i codici|mi invii i codici|foto dei codici|gratta*|ti rimbors*|la rimbors*
        stuur me de codes|stuur mij de codes|foto's van de codes|kras*|betaal je terug|betaal ik je*
        """

    static let chief = """
        are you at your desk|are you in the office|are you available at the moment|are you available right now
        are you free
        are you less busy|do you have a moment|i'm in a meeting|i am in a meeting|i am in a conference
        i'm in a conference
        can't take calls|cannot take calls|can't talk|i need a favor|i need a favour|need you to handle|run an errand
        i need you to|carry out an assignment|handle a task|sent from my mobile device|get back to me once*
        sind sie am platz|sind sie im büro|bist du im büro|bin in einer besprechung|in einem meeting
        kann nicht telefonieren
        brauche ihre hilfe|sie um einen gefallen|êtes-vous disponible|êtes vous disponible|je suis en réunion
        j'ai besoin que vous|puis-je compter sur*|opération confidentielle|estás disponible|está disponible
        estoy en una reunión|necesito que*|sono in riunione|sei disponibile|è disponibile|ho bisogno che*
        ben je beschikbaar|ben je op kantoor|ik zit in een vergadering|ik heb je hulp nodig|wil je iets voor me*
        """

    static let extortion = """
        i recorded you|i have recorded*|i made a video*|recorded a video of you|your webcam|your web camera
        access to your device*|infected your device|hacked your device|i hacked*|i have hacked|installed a trojan
        installed malware|remote access to your*|adult website*|adult site*|pornographic|masturbat*|intimate video*
        all your contacts|to your contacts|to your friends and family|bitcoin wallet|btc wallet|wallet address
        in bitcoin
        48 hours|you have 50 hours|i know your password|your password is|delete the video|delete the recording|pay me
        ich habe sie aufgenommen|ihre webcam|ihrer webcam|zugriff auf ihr gerät|ihr gerät gehackt|pornograf*
        alle ihre kontakte
        an ihre kontakte|bitcoin-wallet|bitcoin-adresse|48 stunden|das video löschen|masturbier*|lösche das video
        votre webcam|piraté votre*|tous vos contacts|portefeuille bitcoin|48 heures|tu webcam|tu cámara|hackeado*
        todos tus contactos|cartera de bitcoin|48 horas|tua webcam|tutti i tuoi contatti|portafoglio bitcoin|48 ore
        je webcam|uw webcam|al je contacten|al uw contacten|bitcoinportemonnee|48 uur
        """

    static let advanceFee = """
        next of kin|inheritance fund|inheritance of|unclaimed fund*|unclaimed inheritance|late client|deceased client
        died without*|million dollars|million usd|million euros|million united states dollars|million pounds
        usd million|atm card|compensation fund|united nations compensation|dying of cancer|diagnosed with cancer
        donate to you|donation to you|donate the sum*|has been donated*|i am a widow|diplomat*|consignment box
        lottery winner|you have won|winning number*|lucky winner|claim your prize|fund transfer|business proposal
        mutual benefit|strictly confidential|foreign partner|barrister|your full name and*|bank manager|western union
        erbschaft|millionen euro|millionen us-dollar|verstorbenen kunden|lotteriegewinn*|sie haben gewonnen
        gewinnbenachrichtigung
        spende an sie|succession|millions d'euros|millions de dollars|don de|héritage|vous avez gagné
        gagnant de la loterie
        herencia|millones de euros|millones de dólares|ganador de la lotería|ha ganado|eredità|milioni di euro
        milioni di dollari|vincita alla lotteria|hai vinto|erfenis|miljoen euro|miljoen dollar|loterijwinnaar
        u heeft gewonnen
        """

    static let mailbox = """
        your mailbox is full|your mailbox is almost full|mailbox storage*|mailbox quota|exceeded your mailbox*
        storage limit|your password will expire|password expires*|password is set to expire|keep your current password
        keep the same password|keep current password|your email account will be*|your mailbox will be*
        your account will be suspended
        your account will be closed|your account will be deactivated|your account has been suspended
        account has been limited
        verify your account|validate your account|validate your mailbox|verify your mailbox|confirm your account
        confirm your identity
        confirm your mailbox|reactivate your*|upgrade your mailbox|upgrade your email|pending messages
        undelivered messages
        incoming messages are*|unusual sign-in*|unusual activity|click here to*|click the link below|webmail team
        it helpdesk
        mail administrator|mail server upgrade|quarantined messages|release your messages
        ihr postfach ist*|postfach fast voll|ihr passwort läuft*|ihr konto wird gesperrt|ihr konto wurde gesperrt
        ihr konto wurde eingeschränkt|bestätigen sie ihr konto|verifizieren sie ihr*|bestätigen sie ihre identität
        hier klicken
        klicken sie hier|votre boîte est pleine|votre compte sera*|votre compte a été suspendu|vérifiez votre compte
        cliquez ici
        confirmez votre compte|su buzón está*|su cuenta será*|su cuenta ha sido*|verifique su cuenta|haga clic aquí
        confirme su cuenta
        la tua casella*|il tuo account è stato*|il tuo account verrà*|verifica il tuo account|clicca qui|uw mailbox*
        uw account wordt*
        uw account is*|verifieer uw account|bevestig uw account|klik hier
        """

    /// What customers write of: then the sender may be one.
    static let purchase = """
        my order|the order|an order|order number|order no*|order #*|my purchase|i bought|i ordered|i purchased
        i've ordered
        my parcel|my package|my delivery|my refund|a refund|the refund|refund to|refund me|my return|i returned
        my invoice
        tracking number|i paid|you charged|was charged|my subscription|my item*|gift card i*|my gift card
        purchased from you
        meine bestellung|der bestellung|bestellnummer|bestellung nr*|ich habe bestellt|ich habe gekauft|mein paket
        meine lieferung
        rückerstattung|erstattung|erstatten|meine rechnung|retoure|rücksendung|gutschrift|sendungsnummer
        ich habe bei ihnen
        ma commande|numéro de commande|la commande|j'ai commandé|j'ai acheté|mon colis|remboursement|rembourser
        ma facture
        ma livraison|mon retour|numéro de suivi|mi pedido|el pedido|número de pedido|he comprado|he pedido|compré|pedí
        reembolso|devolución|mi paquete|mi factura|mi compra|il mio ordine|mio ordine|numero d'ordine|numero ordine
        ho ordinato|ho acquistato|ho comprato|rimborso|reso|il mio pacco|la mia fattura|spedizione
        mijn bestelling|bestelnummer|ik heb besteld|ik heb gekocht|mijn pakket|terugbetaling|retour|mijn factuur
        restitutie
        mijn order|ordernummer
        """
}
