extension StandardExamples {
    static let refundRequest = StandardExamples(
        "refund_request",
        english: """
            I want my money back
            refund please
            bought by mistake, refund me
            Please reimburse order 48213
            wrong licence bought want refund
            Refund for the online course pls
            didnt mean to buy this. refund
            Accidental purchase, please reverse
            Can I get a full refund?
            not useful to me, money back
            request refund AB-1022
            my kid bought it, refund?
            Kindly return the £49
            changed my mind refund the ticket
            Could you please credit the amount back to my card?
            I clicked Buy twice on the app by accident and would like the purchase undone.
            The program doesn't do what I hoped for, so I am asking for my money back.
            Is there any way to get a refund on the two concert tickets?
            I bought the Windows version although I only have a Mac, please refund it.
            Under your 30 day money-back guarantee I hereby ask for repayment.
            Please undo my purchase of the photo editor and put the £79 back on my account.
            Would you mind refunding the consultation package? I never used it.
            I've no use for the plug-in after all and want the charge reversed.
            The webinar was nothing like the description, I'd like what I paid returned.
            I paid for the premium upgrade without realising, how do I get that sum back?
            You advertise a satisfaction guarantee and I'm not satisfied.
            I want to withdraw from the purchase of the fitness app and receive the full price.
            My eight year old got hold of my tablet and bought 500 gems in your game. That came to £64. I hope \
            you'll be kind enough to give it back.
            I bought the language course because we were moving to Spain. Now my husband's job has fallen \
            through and we're staying put. Could you refund the fee?
            We were all set for the festival and then my mother had a stroke. None of us will be going. I'd be \
            so grateful to have the ticket money returned.
            I tried the bookkeeping program for a week. It can't import from my bank at all, which makes it \
            useless for my shop. Please refund the 149.
            I thought I was ordering the standard version. Afterwards I saw I'd paid 240 for the business \
            edition. Please take it back and return the money to my card.
            I'm a pensioner and a young man on the phone talked me into the protection package. My son says I \
            don't need it at all. I want the £89.90 back please.
            Money has got very tight since I lost my job. I haven't opened the online course once. Is there any \
            possibility to get what I paid?
            I only wanted the free trial. I must have ticked the wrong box and 59 dollars went straight off. I \
            ask you to reverse it.
            The seller said the map update would fit my satnav. It does not, and I can't use it anywhere else. \
            So I expect the price back.
            My wife and I both bought the same audiobook on the same evening without telling each other. One is \
            plenty. Can you refund hers, order 77120?
            I signed up for the dance workshop in May. My knee has been operated on since and the doctor forbids \
            it. I hope you can reimburse the 180.
            I downloaded it, looked at it for ten minutes and closed it again. It just isn't for me. What do I \
            need to do for a refund?
            I'd sooner have the cash than the program, to be honest.
            Quids back please, this was never what I was after.
            I hereby exercise my right of withdrawal and request repayment of the purchase price to the account \
            used.
            That was money down the drain unless you'll be good enough to let me have it again.
            Do the decent thing and pop the 25 pounds back on my card.
            The gift voucher has no earthly use for us, I'd like it turned back into money.
            """,
        german: """
            Ich will mein Geld zurück
            bitte Geld zurück
            Erstattung bitte
            versehentlich gekauft, bitte erstatten
            falsche Lizenz gekauft will geld zurück
            Rückerstattung für Bestellung 48213
            Kann ich den Betrag zurückbekommen?
            Habs mir anders überlegt, Geld zurück
            Kauf rückgängig machen bitte
            taugt nichts für mich, bitte erstatten
            Widerruf Kauf AB-1022
            bitte 49 € zurücküberweisen
            mein Kind hat das gekauft
            aus versehen geklickt. rückzahlung?
            Ticket nicht brauchbar, Geld zurück bitte
            Ich möchte den Kaufpreis für die gestern erworbene Software erstattet haben.
            Könnten Sie mir den Betrag bitte wieder auf mein Konto überweisen?
            Hiermit widerrufe ich den Kauf des Onlinekurses und bitte um Rückzahlung.
            Besteht die Möglichkeit, die beiden Konzertkarten zurückzugeben und das Geld zu bekommen?
            Ich habe die Windows-Version erwischt, habe aber nur einen Mac, bitte erstattet mir das.
            Sie werben mit einer Geld-zurück-Garantie, die möchte ich jetzt in Anspruch nehmen.
            Das E-Book besitze ich schon, buchen Sie mir bitte die 12,99 Euro zurück.
            Ich wollte eigentlich nur die Testversion und nicht gleich die 59 Euro zahlen.
            Den Premiumzugang habe ich nie benutzt, kriege ich das Bezahlte wieder?
            Bitte schreiben Sie mir den Preis für das Plug-in auf meiner Kreditkarte gut.
            Das Beratungspaket brauche ich doch nicht, ich bitte um Rückerstattung.
            Wie bekomme ich das Geld für die App zurück?
            Von dem Webinar hatte ich mir etwas völlig anderes versprochen, ich möchte die Gebühr zurück.
            Macht ihr den Kauf der Vollversion bitte rückgängig und zahlt mir die 79 € aus?
            Das Geld wäre mir ehrlich gesagt lieber als das Programm.
            Wir haben eine Nachhilfeplattform für ein halbes Jahr gebucht. Noch am selben Abend sagte unser \
            Sohn, dass seine Schule dieselbe kostenlos anbietet. Wir hätten das Geld daher gern zurück.
            Ich wollte eine Vignette für die Schweiz und habe auf Ihrer Seite eine für Österreich erwischt. \
            Gültig wird sie erst nächste Woche. Erstatten Sie mir bitte den Kauf.
            Der Yogakurs klang gut, in der ersten Stunde wurde mir aber schwindlig. Der Kardiologe rät ab. Bitte \
            überweisen Sie mir die Kursgebühr.
            Ihr Vektorprogramm habe ich für die Vereinszeitung gekauft. Nun hat der Vorstand entschieden, dass \
            eine Agentur das macht. Gibt es die 120 Euro zurück?
            Im Halbschlaf habe ich nachts um zwei ein Hörspielpaket bestellt. Am Morgen war mir das peinlich. \
            Angehört wurde nichts, nehmen Sie es zurück?
            Mein Chef hatte dieselbe Lizenz bereits beschafft, das wusste ich nicht. Nun haben wir eine zu viel. \
            Ich bitte um Erstattung von Auftrag 66310.
            Die Karten fürs Musical waren eine Überraschung für meine Freundin. Sie hat mich letzte Woche \
            verlassen. Ich sitze da mit zwei Tickets und wüsste das Geld lieber auf dem Konto.
            Beim Scannen der Visitenkarten versteht Ihre App keine Umlaute. Für einen deutschen Vertrieb ist das \
            witzlos. Ich hätte den Preis gern wieder.
            Oma hat geglaubt, sie müsse für die Warnmeldung auf dem Bildschirm einen Reiniger kaufen. 39 Euro \
            sind weg, gebraucht hat sie ihn nicht. Bitte zahlen Sie ihr das zurück.
            Für den Tauchschein war ich fest angemeldet. Beim Gesundheitscheck kam heraus, dass mein Trommelfell \
            das nicht mitmacht. Die Kursgebühr hätte ich gern erstattet.
            Das Schnittmuster zum Herunterladen gibt es nur bis Größe 44, ich brauche 50. Das stand nirgends \
            dabei. Also hätte ich gern meine acht Euro.
            Ich habe einen Stellplatz für die Messe gebucht und zwei Tage später den Auftrag verloren. Mein \
            Betrieb kann sich das nicht mehr leisten. Ich hoffe auf eine Rückzahlung.
            Rückt die Kohle bitte wieder raus, das war ein Fehlkauf.
            Ich trete vom Kaufvertrag zurück und fordere Sie auf, den Kaufpreis binnen 14 Tagen zu erstatten.
            Da habe ich mein Geld wohl zum Fenster hinausgeworfen, außer Sie lassen mit sich reden.
            Mit dem Gutschein kann ich nichts anfangen, ich hätte lieber mein Bares wieder.
            """,
        french: """
            je veux être remboursé
            remboursement svp
            acheté par erreur, remboursez-moi
            Rendez-moi mon argent
            mauvaise licence achetée, remboursement
            Remboursez la commande 48213
            Puis-je me faire rembourser ?
            annuler l'achat et rembourser
            ça ne me sert à rien, remboursez
            mon fils a acheté sans demander
            Demande de remboursement AB-1022
            clic par erreur, je veux mes 49€
            Rétractation, remboursement intégral
            billet inutile pour moi, remboursable ?
            Je souhaiterais obtenir le remboursement du logiciel acheté hier.
            Pourriez-vous recréditer la somme sur ma carte bancaire ?
            J'exerce mon droit de rétractation sur la formation en ligne et demande la restitution du prix.
            Le programme ne fait pas ce que j'espérais, je voudrais récupérer mon argent.
            Y a-t-il moyen de se faire rembourser deux places de concert ?
            J'ai pris la version Windows alors que je n'ai qu'un Mac, merci de me rembourser.
            Vous annoncez satisfait ou remboursé, eh bien je ne suis pas satisfait.
            Le livre numérique, je l'avais déjà, remboursez-moi s'il vous plaît les 12,99 euros.
            Je ne voulais que l'essai gratuit et non payer 59 euros d'un coup.
            Comment fait-on pour ravoir l'argent d'une application ?
            Le webinaire n'avait rien à voir avec l'annonce, je demande le remboursement des frais.
            Tu peux me rembourser le pack de conseils ? Je m'en sers pas.
            Veuillez procéder au virement de 79 euros correspondant à la version complète que je ne garde pas.
            Franchement je préfère l'argent au programme.
            J'ai réservé deux places de cinéma pour le mauvais dimanche. Le guichet ne veut rien entendre. \
            Pouvez-vous me rendre les 23 euros ?
            En installant une mise à jour, j'ai validé un pack d'icônes à 15 euros. Je ne sais même pas à quoi \
            ça sert. Je souhaite être remboursé.
            J'ai acheté votre patron de couture en pensant recevoir du papier. C'est un fichier et je n'ai ni \
            ordinateur ni imprimante. Rendez-moi l'argent, je vous prie.
            Mon fils avait besoin d'un code de la route en ligne. Son auto-école le fournit d'office. \
            Remboursez-moi celui que j'ai payé chez vous.
            Le voyant au téléphone devait me rappeler, j'ai payé d'avance. Réflexion faite, c'est une bêtise. Je \
            veux récupérer mes 60 euros.
            La carte routière de mon GPS est livrée sans les Dom-Tom. Or je vis à la Réunion. Elle ne me sert \
            donc à rien, je demande à être remboursée.
            J'ai souscrit le support prioritaire dans un moment de panique. Mon neveu a tout réparé en cinq \
            minutes. Puis-je me rétracter et retrouver mes 99 euros ?
            Le club a supprimé le stage de voile pour les débutants et me propose celui des confirmés. Je n'ai \
            jamais barré de ma vie. Dans ces conditions je préfère être remboursée.
            J'ai pris un billet de train non nominatif pour ma sœur, elle vient finalement en voiture. Le voyage \
            est dans un mois. Serait-il remboursable ?
            Ma licence d'antivirus couvre un PC que j'ai jeté la semaine d'après. Je n'en aurai pas d'autre. \
            Rendez-moi ce que j'ai versé.
            J'étais en deuil et j'ai acheté n'importe quoi en ligne, dont votre coaching. Je n'ai suivi aucune \
            séance. Auriez-vous la gentillesse de me le rembourser ?
            Le jeu ne reconnaît pas ma manette et le clavier me donne mal aux poignets. J'y ai joué douze \
            minutes. Remboursement, s'il vous plaît.
            Rendez-moi mes sous, c'était un achat à la légère.
            Par la présente, je vous mets en demeure de me rembourser le prix d'achat sous quatorze jours.
            Auriez-vous l'obligeance de me restituer les sommes versées pour l'atelier ?
            Cette carte cadeau ne nous servira jamais, on voudrait la revoir en euros.
            """,
        spanish: """
            quiero mi dinero de vuelta
            devolución del dinero por favor
            reembolso pedido 48213
            lo compré sin querer, reembólsenme
            devuélvanme el dinero
            Licencia equivocada, quiero reembolso
            he cambiado de idea, me lo reembolsáis?
            Anular compra y reembolsar
            no me sirve, quiero la pasta
            lo compro mi hijo sin permiso
            Solicito reembolso AB-1022
            ¿Me pueden reintegrar los 49 euros?
            le di a comprar por error
            Desistimiento, reembolso completo
            no usaré la entrada, reembolso?
            Quisiera que me devolvieran el importe del programa que compré ayer.
            ¿Podrían abonarme de nuevo la cantidad en mi tarjeta?
            Ejerzo mi derecho de desistimiento sobre el curso en línea y pido que se me reintegre lo pagado.
            El programa no hace lo que yo esperaba, así que me gustaría recuperar el dinero.
            ¿Hay alguna forma de que me reembolsen las dos entradas del concierto?
            Compré la versión para Windows y solo tengo un Mac, por favor, devolvedme lo que pagué.
            Ustedes anuncian garantía de satisfacción o le devolvemos su dinero, y no estoy satisfecha.
            El libro electrónico ya lo tenía, les pido que me reembolsen los 12,99 €.
            Yo solo quería la prueba gratis y no pagar 59 euros de golpe.
            El acceso premium no lo he usado nunca, ¿puedo recuperar lo abonado?
            Devuélvame por favor el precio del complemento porque al final no lo necesito.
            El seminario web no tenía nada que ver con lo anunciado y quiero que me reintegren la cuota.
            ¿Me haces el reembolso del pack de asesoría? No le he sacado provecho.
            Les ruego que deshagan la compra de la versión completa y me ingresen los 79 euros.
            Compré un bono de clases de pádel y al día siguiente me diagnosticaron codo de tenista. El médico \
            fue tajante. Me gustaría recuperar el dinero.
            Mi sobrina me instaló una aplicación de idiomas y pagué el año entero sin mirar. No sé ni abrirla. \
            Reembólsenmela, por favor.
            Saqué dos billetes de autobús para el viernes santo del año equivocado. Me di cuenta al llegar a \
            casa. ¿Me los pueden reintegrar?
            El patrón de costura es para máquina industrial y yo coso a mano. No lo advertía en ninguna parte. \
            Quiero que me devuelvan los 9 euros.
            Un señor llamó diciendo que mi ordenador tenía virus y le compré el limpiador. Mi nieto asegura que \
            no hacía falta. Devuélvanme los 39 euros.
            En la oficina ya había una licencia igual y yo no lo sabía. Ahora tenemos dos. Solicito el reintegro \
            de la 66310.
            Las entradas eran una sorpresa para mi novia y rompimos el martes. No tengo ánimo de ir solo. \
            Prefiero el dinero.
            Adquirí el pack de plantillas para la boda y al final nos casamos sin invitados. No llegué a \
            descargarlas. ¿Sería posible el reembolso?
            La guía electrónica habla de Santiago de Chile y yo voy a Santiago de Compostela. Vaya despiste. \
            Tengan la amabilidad de devolverme el importe.
            Pagué un curso de buceo y la revisión médica me ha dejado en tierra. Lo siento en el alma. Espero \
            que me reembolsen la inscripción.
            El juego va a tirones en mi portátil, no cumple los requisitos. Lo probé un cuarto de hora. Quiero \
            desistir de la compra.
            Contraté el soporte prioritario en un ataque de nervios. Mi vecino lo arregló en dos minutos. ¿Me \
            reintegran los 99 euros?
            La verdad, prefiero el dinero antes que el programa.
            Soltad la guita, que fue una compra tonta.
            Por la presente les requiero la devolución del precio de compra en el plazo de catorce días.
            Ha sido tirar el dinero, salvo que ustedes tengan el detalle de devolvérmelo.
            ¿Tendría usted la gentileza de restituirme lo que pagué por el taller?
            El cheque regalo no lo vamos a usar en la vida, lo queremos en metálico.
            """,
        italian: """
            rivoglio i miei soldi
            rimborso per favore
            comprato per sbaglio, rimborsatemi
            Rimborso ordine 48213
            ridatemi i soldi
            licenza sbagliata, chiedo rimborso
            Ho cambiato idea, mi rimborsate?
            annullare acquisto e rimborsare
            non mi serve voglio i soldi indietro
            l'ha comprato mio figlio
            Richiesta rimborso AB-1022
            potete riaccreditarmi i 49 euro?
            ho cliccato compra per errore
            Recesso, rimborso totale
            biglietto inutilizzato, si può rimborsare?
            Vorrei ottenere il rimborso del software acquistato ieri.
            Potreste riaccreditare l'importo sulla mia carta?
            Esercito il diritto di recesso sul corso online e chiedo la restituzione di quanto pagato.
            Il programma non fa quello che speravo, quindi vorrei riavere i soldi.
            C'è modo di farsi rimborsare due biglietti del concerto?
            Ho preso la versione per Windows ma ho soltanto un Mac, rimborsatemela per piacere.
            Pubblicizzate la formula soddisfatti o rimborsati, e io non sono soddisfatta.
            L'e-book ce l'avevo già, vi chiedo di restituirmi i 12,99 euro.
            Volevo solo la prova gratuita, non pagare 59 euro in un colpo.
            L'accesso premium non l'ho mai usato, posso riavere quello che ho speso?
            Le chiedo la cortesia di rendermi il prezzo del componente aggiuntivo, alla fine non mi occorre.
            Come si fa a farsi ridare i soldi di una app?
            Il webinar non c'entrava nulla con la descrizione, pretendo indietro la quota.
            Mi fai il rimborso del pacchetto consulenza? Non l'ho sfruttato.
            Prego annullare la vendita della versione completa e bonificarmi i 79 euro.
            Ho comprato un pacchetto di lezioni di padel e il giorno dopo mi si è bloccata la schiena. \
            L'ortopedico è stato categorico. Vorrei riavere la spesa.
            Mia nipote mi ha installato una app per le lingue e ho pagato un anno senza guardare. Non so neanche \
            aprirla. Rimborsatemela, per favore.
            Ho preso due biglietti del pullman per il giorno sbagliato. Me ne sono accorta arrivata a casa. Me \
            li potete restituire in denaro?
            Il cartamodello è per macchine industriali e io cucio a mano. Non era indicato. Ridatemi i 9 euro.
            Un signore mi ha telefonato dicendo che avevo i virus e gli ho comprato il pulitore. Mio nipote dice \
            che non serviva. Rendetemi i miei 39 euro.
            In ufficio c'era già la stessa licenza e non lo sapevo. Ora ne abbiamo due. Chiedo il rimborso della \
            66310.
            I biglietti del musical erano una sorpresa per la fidanzata, che martedì mi ha lasciato. Da solo non \
            me la sento. Preferisco riavere l'importo.
            Ho acquistato le grafiche per il matrimonio e poi ci siamo sposati in due. Non le ho mai scaricate. \
            Sarebbe rimborsabile l'ordine?
            La guida digitale parla di Valencia in Venezuela e io vado in Spagna. Che sbadata. Abbiate la \
            cortesia di ridarmi quanto pagato.
            Avevo pagato il corso sub e la visita medica mi ha lasciato a terra. Un gran dispiacere. Confido \
            nella restituzione della quota.
            Il gioco va a scatti sul mio portatile. L'ho provato un quarto d'ora. Vorrei recedere e tornare in \
            possesso dei soldi.
            Presa dal panico ho comprato l'assistenza prioritaria. Il vicino ha risolto in due minuti. Mi \
            riaccreditate i 99 euro?
            A dirla tutta preferisco i soldi al programma.
            Tirate fuori i quattrini, è stato un acquisto scemo.
            Con la presente Vi diffido a restituire il prezzo d'acquisto entro quattordici giorni.
            Sono soldi buttati dalla finestra, a meno che non siate così gentili da ridarmeli.
            Avrebbe la bontà di rendermi la somma versata per il seminario?
            Il buono regalo non lo useremo mai, lo vorremmo riavere in contanti.
            """,
        dutch: """
            geld terug graag
            per ongeluk gekocht, graag terugbetalen
            terugbetaling bestelling 48213
            verkeerde licentie gekocht wil geld terug
            Kan ik mijn geld terugkrijgen?
            toch niet nodig, graag restitutie
            Aankoop terugdraaien aub
            heb me bedacht, geld terug
            mijn kind heeft dit gekocht
            restitutie aanvragen AB-1022
            stort de 49 euro terug
            verkeerd geklikt. terugboeken?
            Ik herroep de aankoop
            ticket niet bruikbaar, restitutie mogelijk?
            Ik zou graag het aankoopbedrag van de software van gisteren terugkrijgen.
            Kunt u het bedrag weer op mijn rekening zetten?
            Ik maak gebruik van mijn herroepingsrecht voor de online cursus en verzoek u het geld terug te \
            storten.
            Is het mogelijk om de twee concertkaartjes vergoed te krijgen?
            Ik heb de Windows-versie gekocht terwijl ik alleen een Mac heb, kun je dat terugbetalen?
            U adverteert met niet goed geld terug, en het is voor mij niet goed.
            Dat e-book had ik al, graag de 12,99 terug op mijn kaart.
            Ik wilde alleen het gratis proefmaandje en niet meteen 59 euro betalen.
            Wilt u mij de prijs van de plug-in restitueren, ik heb hem toch niet nodig.
            Hoe krijg ik het geld van een app terug?
            Het webinar leek in niets op de omschrijving, ik wil het inschrijfgeld terug.
            Kun je mij het adviespakket terugbetalen? Ik doe er niks mee.
            Draai de aankoop van de volledige versie alstublieft terug en maak de 79 euro over.
            Ik kocht een tienrittenkaart voor padel en de dag erna schoot het in mijn rug. De fysio was heel \
            stellig. Ik zou het bedrag graag terugzien.
            Mijn nichtje zette een talenapp op mijn telefoon en ik betaalde een heel jaar zonder te kijken. Ik \
            weet niet eens hoe hij opengaat. Betaal me terug, alstublieft.
            Ik boekte twee bustickets op de verkeerde datum. Thuis zag ik het pas. Krijg ik daar het geld van \
            terug?
            Het naaipatroon is voor industriële machines en ik naai met de hand. Dat stond er niet bij. Ik wil \
            mijn 9 euro terug.
            Een meneer belde dat mijn computer vol virussen zat en ik kocht zijn opschoner. Volgens mijn \
            kleinzoon was dat onzin. Geef me de 39 euro terug.
            Op kantoor bleek dezelfde licentie al te liggen. Nu hebben we er twee. Ik verzoek om restitutie van \
            66310.
            De musicalkaartjes waren een verrassing voor mijn vriendin, maar het is dinsdag uitgegaan. In mijn \
            eentje hoeft het niet. Liever het geld.
            Ik had ontwerpen gekocht voor onze trouwkaart en nu trouwen we met z'n tweeën. Ze zijn nooit \
            gedownload. Kan ik ze vergoed krijgen?
            De digitale reisgids gaat over Bergen in Noorwegen en ik ga naar Bergen aan Zee. Dom van me. Wilt u \
            zo vriendelijk zijn het aankoopbedrag terug te storten?
            Ik had de duikcursus betaald en werd bij de keuring afgekeurd. Heel jammer. Ik reken op \
            terugbetaling van het cursusgeld.
            Het spel hapert op mijn laptop. Ik heb een kwartier gespeeld. Ik wil van de koop af en mijn geld \
            terug.
            In paniek nam ik de spoedondersteuning. De buurman had het in twee minuten opgelost. Storten jullie \
            de 99 euro terug?
            Eerlijk gezegd heb ik liever het geld dan het programma.
            Geef mijn poen maar terug, het was een miskoop.
            Hierbij sommeer ik u de aankoopprijs binnen veertien dagen terug te betalen.
            Dat is weggegooid geld, tenzij u zo goed bent het mij terug te geven.
            Zou u zo vriendelijk willen zijn mij het betaalde voor de workshop te vergoeden?
            Met die cadeaubon kunnen we niks, we zien er liever gewoon euro's voor terug.
            """)
}
