extension StandardExamples {
    static let paymentProblem = StandardExamples(
        "payment_problem",
        english: """
            card declined
            you charged me twice
            payment won't go through
            double charge on order 48213
            unknown charge on my card
            what is this 39.99 debit
            charged twice!!
            Can't pay, error at checkout
            my card is refused every time
            billed again for the same thing
            payment failed but money taken
            Wrong amount charged
            dont recognise this payment
            PIN accepted, payment still rejected
            you took too much
            My credit card is declined at checkout although there is plenty on it.
            The same amount has been debited twice from my account on 4 May.
            There's a payment to you on my statement that I never authorised.
            I paid by transfer a week ago and you're still sending me reminders.
            The payment page keeps spinning and then says error 402.
            Why was I charged £59 when the basket said £49?
            I get sent back to the shop by my bank's confirmation page and nothing is paid.
            Could you look into why my direct debit bounced?
            I entered the voucher but the full price was taken from my card.
            Order AB-1022 shows as unpaid, yet the money left my account on Tuesday.
            My new card isn't accepted, how can I update the payment details?
            Your company has collected 12.90 from me three months in a row and I have no idea what for.
            The instalment was debited on the 1st and again on the 3rd.
            I'd like to pay by invoice but the button is greyed out.
            You've billed my old bank account, which is closed, please use the new one.
            My bank says the transaction was stopped on your side.
            I was buying a birthday bike for my daughter and the payment broke off in the middle. Now the amount \
            is reserved on my card but there's no order. What happened?
            I pressed the pay button, nothing moved, so I pressed again. This morning I find two debits of \
            64.50. Only one can be right.
            I went through my late mother's bank statements. Every month there are 9.99 going to you. Nobody in \
            the family knows what that is.
            I have tried three different cards, two browsers and my husband's phone. Each time it says \
            transaction refused. My bank assures me everything is fine.
            You sent me a dunning letter with a fee of five pounds. I paid the coffee beans the day they \
            arrived, reference 77120. Please check your books.
            I'm abroad for work and my bank's text message with the code doesn't reach me. Without it your \
            checkout won't let me pay. Is there some other way?
            I moved from the big to the small package in January. Since then the old, higher sum has been \
            collected. Please look at it.
            I never shop online, and I'm 78. On Friday your name turned up on my account with 149 pounds. I'm \
            rather frightened and would like to know who did that.
            We paid the deposit for the kitchen by card. Then the whole sum was collected, deposit included. \
            That makes 300 too much.
            The shop said payment unsuccessful, so I ordered elsewhere. Two days later the money was gone \
            anyway. I've had no order confirmation from you.
            It's the third reminder, and the third time I'm telling you: the 88 euros went out on 2 March. I can \
            send the bank slip. Please match it to my account.
            My salary came late and the direct debit was returned. It's covered now. Can you collect it once \
            more without extra fees?
            Your till seems to have sticky fingers, it helped itself two times.
            I've been billed for something I never clapped eyes on.
            Upon inspection of my passbook I note a debit in your favour which I cannot account for.
            The machine simply doesn't want my money, however often I offer it.
            Some mystery sum with your name on it has left my bank.
            """,
        german: """
            Karte wird abgelehnt
            doppelt abgebucht
            zahlung geht nicht durch
            zweimal belastet Bestellung 48213
            unbekannte Abbuchung auf meinem Konto
            Bezahlen klappt nicht
            ihr habt zu viel abgebucht
            kreditkarte funktioniert nicht an der kasse
            Falscher Betrag eingezogen
            Zahlung fehlgeschlagen, geld trotzdem weg
            kenne diese buchung nicht
            Lastschrift geplatzt, was nun
            schon wieder abgebucht!!
            Mahnung trotz Zahlung
            Meine Kreditkarte wird an der Kasse abgelehnt, obwohl sie gedeckt ist.
            Der gleiche Betrag wurde am 4. Mai zweimal von meinem Konto abgebucht.
            Auf meinem Auszug steht eine Zahlung an Sie, die ich nie in Auftrag gegeben habe.
            Ich habe vor einer Woche überwiesen und bekomme trotzdem noch Zahlungserinnerungen.
            Die Bezahlseite lädt ewig und meldet dann Fehler 402.
            Warum wurden mir 59 Euro berechnet, wenn im Warenkorb 49 stand?
            Nach der Freigabe in der Banking-App lande ich wieder im Shop und bezahlt ist nichts.
            Können Sie nachsehen, weshalb meine Lastschrift zurückging?
            Den Gutschein hatte ich eingegeben, eingezogen wurde aber der volle Preis.
            Die Bestellung AB-1022 gilt bei euch als unbezahlt, dabei ist das Geld seit Dienstag runter.
            Meine neue Karte wird nicht angenommen, wie ändere ich die Zahlungsdaten?
            Seit drei Monaten zieht ihr 12,90 ein und ich weiß nicht wofür.
            Die Rate ging am 1. und am 3. noch mal ab.
            Ich würde gern auf Rechnung zahlen, aber die Auswahl ist grau.
            Sie haben vom alten Konto abgebucht, das es nicht mehr gibt, bitte nehmen Sie die neue IBAN.
            Meine Bank sagt, die Zahlung sei auf Ihrer Seite abgebrochen worden.
            Ich wollte mit dem Onlinebezahldienst zahlen und wurde dreimal auf die Startseite zurückgeworfen. \
            Dann kam die Meldung, mein Konto sei eingeschränkt. Der Anbieter weiß von nichts.
            Im Ausland wurde meine Karte gesperrt und neu ausgestellt. Ihr System versucht es immer noch mit der \
            alten. Eingeben kann ich die neue aber nirgends.
            Meine Tochter hat Fahrkarten gekauft, auf dem Auszug stehen vier statt zwei. Die Beträge sind \
            identisch, Uhrzeit auch. Da ist etwas schiefgelaufen.
            Auf der Rechnung steht eine Ratenzahlung, die ich nie gewählt habe. Ich wollte alles auf einmal \
            zahlen. Jetzt kommen auch noch Zinsen dazu.
            Sie haben die Lastschrift am 25. eingezogen, vereinbart war der 1. Mein Konto war leer, und die Bank \
            verlangt Gebühren. Wie kommt das?
            Ich tippe den Code ein, er wird als falsch angezeigt. Den nächsten auch. Nach dem dritten war die \
            Karte gesperrt, und bezahlt habe ich immer noch nicht.
            Auf der Abrechnung taucht eine Buchung „WEBSERV 4471 Luxemburg“ auf, meine Bank sagt, das wären Sie. \
            Ich war nie Kunde. Was soll das sein?
            Der Kauf auf Rechnung wurde mir ohne Begründung verweigert. Bisher habe ich immer pünktlich gezahlt. \
            Woran liegt das?
            Ich habe vorab überwiesen und mich beim Verwendungszweck vertippt, 66301 statt 66310. Nun findet \
            Ihre Buchhaltung mein Geld wohl nicht. Können Sie suchen?
            Den Rabatt für Neukunden zog der Warenkorb noch ab. Auf der Kreditkarte sind es dann 20 Euro mehr \
            gewesen. Wie erklären Sie das?
            Mein Mann und ich haben ein gemeinsames Konto, und von beiden Kundennummern wurde der Jahresbeitrag \
            geholt. Wir sind aber ein Haushalt mit einem Vertrag. Einmal genügt wohl.
            Ihre Seite nimmt nur IBANs mit DE an. Ich habe ein Konto in Belgien, das müsste doch gehen. Die \
            Zahlung bleibt jedenfalls hängen.
            Eure Kasse hat wohl lange Finger, sie hat gleich zweimal zugegriffen.
            Ich soll etwas bezahlt haben, was ich nie zu Gesicht bekommen habe.
            Bei Durchsicht meiner Auszüge stelle ich eine mir unerklärliche Belastung zu Ihren Gunsten fest.
            Der Automat will mein Geld partout nicht, so oft ich es ihm auch hinhalte.
            Bei mir ist ein Geisterbetrag mit eurem Namen abgegangen.
            """,
        french: """
            carte refusée
            débité deux fois
            le paiement ne passe pas
            double débit commande 48213
            prélèvement inconnu sur mon compte
            c'est quoi ce débit de 39,99
            impossible de payer
            vous avez trop prélevé
            ma carte ne marche pas sur le site
            mauvais montant débité
            paiement échoué mais argent parti
            je ne reconnais pas ce paiement
            prélèvement rejeté, que faire
            encore prélevé !!
            Relance alors que j'ai payé
            Ma carte est refusée au moment de payer alors que mon compte est approvisionné.
            La même somme a été débitée deux fois le 4 mai.
            Je vois sur mon relevé un paiement à votre nom que je n'ai jamais autorisé.
            J'ai fait le virement il y a une semaine et je reçois toujours des relances.
            La page de paiement tourne sans fin puis affiche erreur 402.
            Pourquoi m'a-t-on compté 59 euros quand le panier affichait 49 ?
            Après la validation dans l'appli de ma banque je reviens sur la boutique et rien n'est payé.
            Pouvez-vous regarder pourquoi mon prélèvement a été rejeté ?
            J'avais saisi le code promo mais c'est le plein tarif qui a été débité.
            La commande AB-1022 apparaît impayée alors que l'argent est parti mardi.
            Ma nouvelle carte n'est pas acceptée, comment mettre à jour mes coordonnées bancaires ?
            Vous me prélevez 12,90 euros depuis trois mois et je ne sais pas pour quoi.
            La mensualité est passée le 1er puis de nouveau le 3.
            J'aimerais régler en trois fois mais le bouton reste grisé.
            Vous avez tenté de débiter mon ancien compte, qui est clôturé, prenez le nouveau.
            Ma banque affirme que la transaction a été bloquée de votre côté.
            J'ai voulu payer avec ma carte cadeau et le solde affiché était zéro. Je ne l'ai jamais utilisée. \
            Impossible de finir la commande.
            Le site m'a demandé de valider trois fois dans l'appli bancaire. J'ai validé trois fois. Résultat : \
            trois débits.
            J'ai reçu un prélèvement « SRV WEB 8827 ». En cherchant je suis tombé sur vous. Je n'ai pourtant \
            aucun compte dans votre maison.
            Ma banque a changé toutes les cartes en mars. Votre formulaire refuse la date d'expiration de la \
            nouvelle. Que faire ?
            J'ai payé par chèque, il a été encaissé le 12. Vous me réclamez pourtant la même somme par courrier. \
            Regardez votre comptabilité, je vous prie.
            On a séparé nos comptes après le divorce. Vous continuez à prélever sur celui de mon ex. Cela crée \
            des histoires, changez l'IBAN.
            Les frais annoncés étaient de 4 euros. Sur mon relevé j'en vois 14. D'où vient cette différence ?
            Le terminal du livreur est tombé en panne juste après mon code. Il m'a fait repayer en espèces. Or \
            la carte a bien été débitée.
            En plein milieu du paiement j'ai perdu le réseau dans le tunnel. Ma banque dit débité, vous dites \
            abandonné. Qui a raison ?
            Vous m'avez facturé la livraison de deux colis, il n'y en avait qu'un. Le supplément a été pris sur \
            la carte. C'est une erreur.
            La cotisation annuelle est tombée en janvier puis en février. Mon découvert n'apprécie pas. Elle \
            n'est due qu'une fois, il me semble.
            Votre caisse a la main lourde, elle s'est servie à deux reprises.
            On me facture une chose dont je n'ai jamais vu la couleur.
            En pointant mes relevés, je constate un débit en votre faveur que je ne m'explique pas.
            La machine ne veut décidément pas de mes sous.
            Une somme mystérieuse à votre nom a quitté mon compte.
            """,
        spanish: """
            tarjeta rechazada
            me cobraron dos veces
            el pago no pasa
            cobro doble pedido 48213
            cargo desconocido en mi tarjeta
            qué es este cargo de 39,99
            no puedo pagar
            me habéis cobrado de más
            la tarjeta no funciona en la web
            importe cobrado incorrecto
            pago fallido pero dinero descontado
            no reconozco este cobro
            recibo devuelto, qué hago
            otra vez me cobran!!
            Reclaman pago y ya pagué
            Mi tarjeta es rechazada al pagar aunque tiene saldo de sobra.
            El mismo importe se ha cargado dos veces el 4 de mayo.
            En mi extracto hay un pago a su nombre que yo nunca autoricé.
            Hice la transferencia hace una semana y siguen mandándome recordatorios.
            La página de pago da vueltas y luego pone error 402.
            ¿Por qué me han cobrado 59 euros si en la cesta ponía 49?
            Tras confirmar en la aplicación del banco vuelvo a la tienda y no queda pagado nada.
            ¿Pueden mirar por qué vino devuelto mi recibo?
            Metí el código de descuento pero me descontaron el precio entero.
            El pedido AB-1022 les sale sin pagar y el dinero salió el martes de mi cuenta.
            No me acepta la tarjeta nueva, ¿cómo cambio los datos de pago?
            Lleváis tres meses pasándome 12,90 y no sé de qué es.
            La cuota me la pasaron el día 1 y otra vez el 3.
            Me gustaría pagar a plazos pero el botón está en gris.
            Han girado el recibo a mi cuenta antigua, que está cerrada, usen la nueva.
            Mi banco dice que la operación se detuvo en su lado.
            Quise usar la tarjeta regalo y decía saldo cero. Está sin estrenar. No pude terminar la compra.
            La web me pidió tres veces que confirmara en el móvil. Confirmé tres veces. Tengo tres cargos.
            En mi cuenta sale «SRV WEB 8827» y buscando llegué a ustedes. Jamás les he comprado nada. ¿Qué es \
            eso?
            El banco cambió todas las tarjetas en marzo. Vuestro formulario no admite la caducidad de la nueva. \
            ¿Y ahora qué?
            Pagué contra reembolso al repartidor y luego me lo pasaron también por la tarjeta. Son 45 euros \
            duplicados. Revísenlo.
            Mi exmarido y yo separamos las cuentas. Ustedes siguen cargando en la suya. Eso trae discusiones, \
            cambien el IBAN.
            Los gastos eran de 4 euros según la web. En el extracto veo 14. ¿De dónde sale la diferencia?
            Intenté pagar con el móvil y se quedó pensando. Mi banco lo da por hecho y la tienda por cancelado. \
            ¿A quién creo?
            Pago con tarjeta extranjera porque vivo en Andorra. La pasarela no reconoce mi código postal. No hay \
            manera.
            Entramos en un túnel en mitad del pago y se fue la cobertura. Me descontaron el importe pero el \
            pedido no figura. ¿Dónde está mi dinero?
            Me han facturado dos portes y vino una sola caja. El recargo ya lo han cobrado. Es un error.
            La cuota anual entró en enero y ha vuelto a entrar en febrero. Me he quedado en números rojos. Una \
            al año, ¿no?
            Vuestra caja tiene la mano muy larga, se ha servido dos veces.
            Me cobran algo que ni he visto ni he olido.
            Revisada mi cartilla, observo un adeudo a favor de ustedes cuyo motivo desconozco.
            La máquina no quiere mi dinero por más que se lo ofrezco.
            Se me ha ido de la cuenta un dinero fantasma con vuestro nombre.
            """,
        italian: """
            carta rifiutata
            mi avete addebitato due volte
            il pagamento non va
            doppio addebito ordine 48213
            addebito sconosciuto sulla carta
            cos'è questo addebito di 39,99
            non riesco a pagare
            avete preso troppi soldi
            la carta non funziona alla cassa
            importo addebitato sbagliato
            pagamento fallito ma soldi scalati
            non riconosco questo prelievo
            RID tornato insoluto, che faccio
            ancora addebitato!!
            Sollecito ma ho già pagato
            La mia carta viene rifiutata al momento di pagare anche se c'è disponibilità.
            Lo stesso importo è stato addebitato due volte il 4 maggio.
            Sull'estratto conto c'è un pagamento a Vostro nome che non ho mai autorizzato.
            Ho fatto il bonifico una settimana fa e continuano ad arrivarmi solleciti.
            La pagina di pagamento gira a vuoto e poi dà errore 402.
            Perché mi avete preso 59 euro se nel carrello c'era scritto 49?
            Dopo la conferma nell'app della banca torno al negozio e non risulta pagato nulla.
            Può verificare perché la mia domiciliazione è stata respinta?
            Ho inserito il codice sconto ma mi è stato scalato il prezzo pieno.
            L'ordine AB-1022 da voi risulta non pagato, eppure i soldi sono usciti martedì.
            La nuova carta non viene accettata, come aggiorno i dati di pagamento?
            Da tre mesi mi prelevate 12,90 e non so per cosa.
            La rata è passata il primo e di nuovo il 3.
            Vorrei pagare a rate ma il pulsante è grigio.
            Avete addebitato sul vecchio conto che è chiuso, usate quello nuovo.
            La banca mi dice che la transazione è stata bloccata da voi.
            Volevo usare la carta regalo e il saldo risultava zero. È nuova di zecca. Non ho potuto concludere.
            Il sito mi ha chiesto tre volte di confermare sul telefono. Ho confermato tre volte. Ora ho tre \
            addebiti.
            Sul conto leggo «SRV WEB 8827» e cercando sono arrivato a voi. Da voi non ho mai preso nulla. Di \
            cosa si tratta?
            La banca ha sostituito tutte le carte a marzo. Il vostro modulo rifiuta la scadenza nuova. E adesso?
            Ho pagato il corriere in contrassegno e poi me l'avete preso anche dalla carta. Sono 45 euro doppi. \
            Controllate.
            Io e il mio ex abbiamo diviso i conti. Voi continuate ad addebitare sul suo. Ne nascono liti, \
            cambiate l'IBAN.
            Le spese dovevano essere 4 euro. Nell'estratto ne vedo 14. Da dove salta fuori la differenza?
            Ho provato con la prepagata e la rotellina girava. La banca dice fatto, il negozio dice annullato. A \
            chi credo?
            Pago con una carta estera perché abito a Lugano. La vostra cassa non riconosce il CAP. Non c'è \
            verso.
            Il treno è entrato in galleria proprio mentre pagavo. I soldi sono scalati ma l'ordine non risulta. \
            Dove sono finiti?
            Mi avete messo in conto due spedizioni e lo scatolone era uno. Il sovrapprezzo è già stato \
            incassato. È uno sbaglio.
            La quota annuale è passata a gennaio ed è ripassata a febbraio. Sono finito in rosso. Una l'anno, mi \
            pare.
            La vostra cassa ha le mani lunghe, si è servita due volte.
            Mi fate pagare una cosa che non ho mai visto in vita mia.
            Dal riscontro del mio conto rilevo un addebito a Vostro favore di cui ignoro la causale.
            La macchinetta i miei soldi proprio non li vuole.
            Dal conto mi è sparita una cifra fantasma col vostro nome.
            """,
        dutch: """
            pas geweigerd
            dubbel afgeschreven
            betaling lukt niet
            twee keer betaald bestelling 48213
            onbekende afschrijving op mijn rekening
            wat is deze incasso van 39,99
            ik kan niet afrekenen
            er is teveel afgeschreven
            creditcard werkt niet bij de kassa
            verkeerd bedrag geïncasseerd
            betaling mislukt maar geld wel weg
            ken deze afschrijving niet
            incasso gestorneerd, wat nu
            alweer afgeschreven!!
            Aanmaning terwijl ik betaald heb
            Mijn creditcard wordt bij het afrekenen geweigerd, terwijl er genoeg op staat.
            Hetzelfde bedrag is op 4 mei twee keer van mijn rekening gegaan.
            Op mijn afschrift staat een betaling aan u waarvoor ik nooit toestemming gaf.
            Ik heb een week geleden overgemaakt en krijg nog steeds herinneringen.
            De betaalpagina blijft draaien en geeft dan fout 402.
            Waarom is er 59 euro afgeschreven als er in het winkelmandje 49 stond?
            Na het bevestigen in mijn bankapp kom ik weer in de winkel en is er niks betaald.
            Kunt u nagaan waarom mijn automatische incasso is mislukt?
            Ik had de kortingscode ingevuld, maar de volle prijs is geïnd.
            Bestelling AB-1022 staat bij jullie op onbetaald, terwijl het geld dinsdag weg was.
            Mijn nieuwe pas wordt niet geaccepteerd, hoe pas ik mijn betaalgegevens aan?
            Jullie schrijven al drie maanden 12,90 af en ik weet niet waarvoor.
            De termijn is op de 1e en nog eens op de 3e geïncasseerd.
            Ik wil graag achteraf betalen maar die knop is grijs.
            U hebt van mijn oude rekening geprobeerd te incasseren, die is opgeheven, neem de nieuwe.
            Volgens mijn bank is de transactie aan uw kant afgebroken.
            Ik wilde met mijn cadeaukaart betalen en het saldo was nul. Hij is nog nooit gebruikt. Afronden \
            lukte niet.
            De site vroeg me drie keer te bevestigen op mijn telefoon. Dat deed ik drie keer. Nu zijn er drie \
            afschrijvingen.
            Op mijn rekening staat «SRV WEB 8827» en al zoekend kwam ik bij u uit. Ik heb nooit iets bij u \
            gekocht. Wat is dit?
            De bank heeft in maart alle passen vervangen. Jullie formulier slikt de nieuwe vervaldatum niet. Wat \
            nu?
            Ik betaalde de bezorger aan de deur en daarna ging het ook nog van mijn kaart. Dat is 45 euro \
            dubbel. Kijk het na.
            Mijn ex en ik hebben aparte rekeningen. U blijft van de zijne incasseren. Daar komt ruzie van, pas \
            het IBAN aan.
            De kosten zouden 4 euro zijn. Op mijn afschrift zie ik er 14. Waar komt dat verschil vandaan?
            Ik scande de QR-code en het rondje bleef draaien. De bank zegt gelukt, de winkel zegt afgebroken. \
            Wie moet ik geloven?
            Ik betaal met een Belgische bankkaart. Jullie kassa herkent mijn postcode niet. Het wil niet.
            De trein reed een tunnel in terwijl ik betaalde. Het geld is weg maar de bestelling bestaat niet. \
            Waar is het gebleven?
            U rekende twee keer bezorgkosten en er kwam één doos. De toeslag is al geïnd. Dat is een vergissing.
            De jaarbijdrage ging in januari van mijn rekening en in februari nog eens. Ik sta nu rood. Eén keer \
            per jaar, dacht ik.
            Jullie kassa heeft lange vingers, die heeft twee keer toegetast.
            Ik betaal blijkbaar voor iets dat ik nooit gezien heb.
            Bij controle van mijn afschriften constateer ik een mij onverklaarbare afboeking te uwen gunste.
            De automaat moet mijn geld niet, hoe vaak ik het ook probeer.
            Er is een spookbedrag met jullie naam van mijn rekening verdwenen.
            """)
}
