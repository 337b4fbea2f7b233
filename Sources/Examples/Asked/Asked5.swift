extension StandardExamples {
    static let asked5 = StandardExamples(
        "asks",
        english: """
            Please cancel my coffee box subscription, I've moved in with someone who only drinks tea.
            Could you pause my veg box until the end of August? We're off travelling and nobody's home to take it \
            in.
            The licence key you sent me says "already in use". I need a new one.
            how do i cancel my gym membership
            Can I switch my delivery address to 14 Harrow Lane from now on?
            Your antivirus renewed itself yesterday for £79 and I never agreed to that. Refund it.
            I was wondering whether it would be possible to move my induction at the gym from Tuesday to Thursday \
            evening.
            My Saturday paper hasn't turned up for the third week running. Please send me the missing issues.
            Cancel. Now. Sick of your emails.
            Hi, I signed up for the annual plan by accident when I meant monthly, would you mind swapping it over \
            and returning the difference?
            I don't use the streaming service any more, so please stop it at the end of this billing period.
            need to change the email on my account to jo.barker@newmail.example, the old one is dead
            My food box came on Friday with the chicken already warm and smelling off. I had to bin the lot.
            Is there any way I could get out of the pottery course? I broke my wrist on Sunday and I won't be able \
            to do any of it.
            I'd be so grateful if you could reactivate my newspaper subscription, we miss the crossword.
            Please don't renew my hosting package, I've moved the site elsewhere and want it cancelled.
            Ordered dark roast, got decaf. Can you send the right one?
            Book me in for the Wednesday spin class at 6pm please.
            I can't make my personal training session tomorrow because my son is ill, can we do Friday instead?
            We were charged twice for the March phone bill. Kindly put the second payment back on my card.
            want to cancel my order 48812, havent recieved it yet and dont need it anymore
            How can I return the grinder that came with my starter kit? It won't switch on.
            It's been nothing but buffering since I joined, I want out of this contract and my first month's fee \
            back.
            The SIM card never came. Would you send another one, please?
            Two of the six meals in this week's box were missing the sauce sachets, so I think a partial refund \
            would be fair.
            Subscription cancellation – customer no. 77120 – effective immediately.
            I thought I'd love the app but after a week I haven't opened it once. Please close the subscription and \
            refund what you can.
            Would you be kind enough to resend my invoice and activation code? I deleted the message by mistake.
            Refund please, the course was cancelled by the tutor and I heard nothing since.
            I tried three times to cancel online and the button does nothing, so I'm writing instead.
            My membership card snapped in half at the turnstile this morning.
            Since I'm not allowed to lift anything after my operation, I'd ask you to freeze my gym membership for \
            three months.
            You sent the wrong magazine again!! I get Gardening Weekly, not Golf Weekly. Sort it out
            Could I swap the vegetarian box for the fish one starting with next week's delivery?
            Get me off this bloody plan. I've paid for 5G and I don't even have one bar.
            I have moved house and the paper still goes to my old flat, the new address is 3 Mill Row, Ludlow.
            Is it okay if I send back the espresso machine? It's too tall for our kitchen shelf.
            Licence bought on Monday, wrong edition (Mac instead of Windows). Exchange please.
            my phone plan should of been paused since june, please do it now
            I'd rather have Guatemala than Brazil in my next box, could you change that for me?
            How do I get a refund for the webinar that never started?
            The download link in your email expired before I could use it, so I'm sitting here without the program I \
            paid for.
            Can someone please cancel the technician's visit on the 12th? The router is working again.
            I want to renew my domain for another two years.
            Not what I ordered. Not what I paid for. Money back.
            I'd appreciate it if you would stop the trial before it turns into a paid plan on Sunday.
            Dear team, owing to a new job I cannot attend the Monday evening Spanish class; may I move to the \
            Saturday group?
            There were slugs in the lettuce and the eggs were smashed, honestly I don't want any more of these \
            boxes.
            Hello, the streaming stick you posted to me is dead on arrival, no light, nothing.
            Do me a favour and scrap order 9031, my wife had already bought the same gift card.
            If you could cancel my swimming lessons from the 1st, that would be great.
            Been on hold for 40 mins. Just cancel my broadband and phone bundle will you
            I ordered the five user licence but we're only two people, so could you downgrade us and refund the \
            rest?
            The coffee tastes burnt and stale, roasted-on date is last October. I expect a fresh bag.
            We won't be home on Thursday, please deliver the recipe box on Friday instead.
            I'm hoping you can help me give back a gift subscription that I already have myself.
            Please make sure my weekend paper subscription is ended, I no longer have time to read it.
            address change: from 22 Oak St to Flat 5, 80 Station Road, same town
            My web space has been down four days. I'm owed something for that and I'd like a credit on my account.
            Any chance I could book a trial session with a trainer on Saturday morning?
            You've got my email wrong, it ends in .org not .com, so none of my receipts reach me. Please fix.
            im returning the kettlebell set, what label do i need
            I never got the textbook that's included with the course fee, and lesson one is on Monday.
            Would it be too much trouble to send out last Sunday's supplement? The boy dropped the paper in a puddle \
            and it's unreadable.
            It's with regret that I must withdraw from the wine tasting course and request reimbursement of the fee.
            I don't want a credit note, I don't want a voucher, I want the £35 back.
            So I opened the box and the milk had burst over everything else. Can you replace it?
            pls unsubcribe me from premium and go back to free version
            My daughter signed up for the kids' channel with my card without asking. I'd like that undone and the \
            payment returned.
            The headset that came with the language course crackles on the left side, I need another one.
            Can I cancel my box for this week only?
            Your software crashes every time I save. I've had enough, refund me.
            I'd like to take up my newspaper again after the break, starting on Monday.
            Would like to reschedule my number transfer to the 20th if that's possible.
            You people are useless. Three boxes, three times the wrong beans. Close my account's subscription and \
            give me my money.
            Returned the modem on the 3rd, still no refund. Please pay it out.
            Got the size 10 gloves from your gym shop but need an 8, how do I exchange them?
            Regarding the dance course starting on 4 May: we cannot come and would like to cancel both places.
            The parcel says delivered but there's no coffee here and the neighbours don't have it either.
            Seems my licence ran out last night. Could you extend it for a year and bill the same card?
            cancelation of hosting contract 5521 pls confirm
            Is it possible to have my gym contract put on hold while I'm on maternity leave? I'd like that from next \
            Monday.
            The cover of the hardback that came with my subscription is badly scratched, I'd accept a small discount \
            instead of a new one.
            I regret to say the juice box isn't for us. No more deliveries, please.
            """,
        german: """
            Bitte kündigen Sie mein Probeabo der Tageszeitung zum nächstmöglichen Termin.
            Mein Lizenzschlüssel wird bei der Aktivierung abgelehnt, ich bräuchte einen neuen.
            Wie kann ich mein Fitnessabo für zwei Monate stilllegen? Ich hatte einen Bandscheibenvorfall.
            Könnten Sie mir die Montagsausgabe noch einmal schicken, die lag nicht im Kasten?
            Hallo, ich bin umgezogen, die Kaffeelieferung soll ab jetzt in die Lindenstr. 8, 04109 Leipzig.
            Es reicht mir jetzt, vier Ausfälle in einer Woche, ich will raus aus dem Hostingvertrag!
            kann ich den yogakurs am dienstag auf donnerstag verlegen lassen
            Ich möchte von meinem Widerrufsrecht Gebrauch machen und den Handyvertrag von letzter Woche widerrufen.
            Da ich das Streaming-Paket überhaupt nicht nutze, bitte ich Sie, es zu beenden.
            Statt ganzer Bohnen kam gemahlener Kaffee, damit kann ich nichts anfangen. Tauschen Sie das bitte um?
            Wäre es möglich, die Jahreslizenz um ein weiteres Jahr zu verlängern?
            bestellung 20417 stonieren danke
            Die SIM-Karte ist bis heute nicht angekommen und ich sitze hier ohne Telefon.
            Eigentlich wollte ich nur den Basistarif und habe aus Versehen Premium gebucht, können Sie das bitte \
            rückgängig machen?
            Ich würde gern einen Termin fürs Probetraining am Samstagvormittag ausmachen.
            Mir wurde der Februar doppelt abgebucht. Ich bitte um Erstattung des zweiten Betrags.
            Die Kochbox bitte nächste Woche aussetzen, wir sind nicht da.
            Der Deckel der Kaffeemühle hat einen Sprung, würde sie aber mit etwas Preisnachlass behalten.
            Mein Mann verträgt keine Nüsse, deshalb müsste unsere Müslibox gegen die nussfreie getauscht werden.
            Was muss ich tun, um das Lehrbuch zurückzuschicken? Der Kurs findet ja nicht statt.
            Bitte ändern Sie meine Mailadresse auf p.kranz@posthaus.example, auf die alte habe ich keinen zugrif \
            mehr.
            Ich krieg seit Wochen zwei Zeitungen statt einer, eine davon könnt ihr abbestellen.
            Lieber Support, zum Massagetermin am Freitag kann ich leider nicht kommen, bitte sagen Sie ihn ab.
            Das Programm startet auf keinem meiner Rechner und eure Hilfeseite bringt mir nichts. Geld zurück.
            Ich bitte um Wiederaufnahme meines pausierten Kaffee-Abos ab dem 1. Oktober.
            Kein Interesse mehr. Kündigung. Bestätigung per Mail reicht.
            Ist es machbar, dass ich vom Anfängerkurs in den Mittelstufenkurs wechsle? Mir ist das zu leicht.
            Der Router, den Sie mir geschickt haben, geht alle zehn Minuten aus, ich brauch ein anderes Gerät
            So einen Saftladen habe ich noch nicht erlebt, löscht mein Abo und überweist mir die 29 Euro.
            """,
        french: """
            Je souhaite résilier mon abonnement à la salle de sport, je déménage à Nantes le mois prochain.
            Pourriez-vous suspendre ma box café pendant l'été ?
            Le paquet de moka est arrivé éventré, il y en avait partout dans le carton.
            Je n'ai toujours pas reçu le numéro de mars du magazine, merci de me le renvoyer.
            Remboursez-moi, votre logiciel plante dès que j'ouvre un fichier.
            serait-il possible de décaler mon cours de poterie au samedi svp
            Veuillez noter ma nouvelle adresse pour le panier de légumes : 12 rue des Tilleuls, 69003 Lyon.
            J'ai été prélevé deux fois pour le même mois d'hébergement, je voudrais récupérer le second paiement.
            Y en a marre de votre réseau pourri, je veux arrêter mon forfait tout de suite.
            J'avais choisi du café en grains et j'ai reçu des capsules, est-ce que je peux les échanger ?
            Mon compte est encore à mon ancien mail, il faudrait mettre celui-ci à la place.
            Annulation de l'abonnement numérique n° 33852, merci de confirmer.
            La clé de licence que j'ai achetée est refusée, il m'en faudrait une autre.
            Comme je ne regarde jamais vos séries, je préfère mettre fin à l'offre streaming.
            J'aimerais réserver une séance avec un coach jeudi vers 18 h.
            Trois barquettes sur cinq étaient périmées dans la box repas, c'est inadmissible, j'attends un geste \
            commercial.
            Auriez-vous l'amabilité de renouveler mon nom de domaine pour deux ans ?
            Je me rétracte de mon achat du 6 juin et demande le remboursement intégral des cours de guitare.
            La cafetière offerte avec l'abonnement a une grosse rayure. Une petite ristourne et je la garde.
            Puis-je renvoyer le boîtier télé ? Il ne s'allume pas.
            plus envie, plus le temps, merci de stopper mon abonement
            Ma carte SIM s'est perdue à la poste, d'après le facteur. Vous m'en envoyez une nouvelle ?
            Je voudrais reprendre mon abonnement au journal du dimanche, interrompu en janvier.
            Vous avez reconduit mon antivirus sans me prévenir alors que je n'en veux plus, merci d'annuler et de me \
            rendre les 49 euros.
            Le manuel du cours d'italien est arrivé avec vingt pages blanches au milieu.
            Est-ce que vous pourriez sauter la livraison du 14 ? On sera chez ma belle-mère.
            Il y a erreur sur la taille du tee-shirt du club, j'ai pris M et il me faudrait du L.
            Je vous prie de bien vouloir clôturer notre offre professionnelle, la société cesse son activité.
            """,
        spanish: """
            Quiero darme de baja del gimnasio a partir de este mes.
            ¿Me podrían cambiar la clase de inglés del lunes al miércoles? Me han cambiado el turno.
            La caja de fruta llegó con los mangos podridos y los yogures reventados.
            como puedo cancelar la suscripcion al periodico digital
            Me habéis cobrado la renovación del hosting sin avisar y ese dominio ya no lo uso. Devolvedme el dinero.
            Quisiera pausar la suscripción de café hasta septiembre porque nos vamos al pueblo.
            El molinillo hace un ruido horrible y huele a quemado, necesito que me lo cambien.
            Sería estupendo que pudieran mandar la próxima caja a mi oficina: calle Serrano 40, 3.º B, Madrid.
            Anulen el pedido 66190, por favor, lo hice dos veces.
            Llevo tres días sin línea y nadie me soluciona nada. Denme de baja ya y déjenme en paz.
            ¿Puedo devolver el pack de mancuernas? Pesan más de lo que pensaba.
            No entiendo el catalán y me apunté al curso equivocado, ¿habría forma de pasarme al grupo en castellano?
            Mi correo ha cambiado, a partir de ahora es lucia.rey@correonuevo.example, actualícenlo por favor.
            Hace dos semanas devolví el router y aún no veo el abono. Hagan el ingreso, por favor.
            Reserva para la clase de pilates del viernes a las 19:00, a nombre de Teresa Gil.
            El suplemento del domingo vino mojado e ilegible, ¿me envían otro ejemplar?
            Ya no veo la tele, así que no tiene sentido seguir pagando el streaming. Cancélenlo.
            La caja regalo traía la taza desportillada; si me hacen una rebaja me la quedo.
            Me gustaría renovar el antivirus un año más con la misma tarjeta.
            Pedí café descafeinado por mi tensión y me mandaron uno fortísimo, quiero el correcto.
            ustedes son unos ladrones, me cobran el doble de la tarifa, regresenme lo que me quitaron
            Les ruego que tramiten mi desistimiento del curso de fotografía y el reembolso de la matrícula.
            Se me olvidó avisar: no puedo ir a la cita del entrenador de mañana, mejor el jueves.
            La tarjeta SIM no encaja en mi móvil, ¿cómo la cambio por una nano?
            No me convence el programa, apenas lo he abierto dos veces. ¿Sería posible que me reintegraran el \
            importe?
            Esta semana no quiero caja, estamos fuera, sáltensela.
            Estoy embarazada y el médico me ha prohibido el ejercicio, necesito congelar mi cuota unos meses.
            Vuelvan a activar mi suscripción a la revista, que la echo de menos.
            Baja del plan familiar. Solo el individual, gracias.
            """,
        italian: """
            Vorrei disdire l'abbonamento alla palestra, dopo l'intervento al ginocchio non posso più allenarmi.
            La cassetta di verdura è arrivata tutta ammaccata e con le zucchine marce.
            Mi potreste rispedire il codice di attivazione? L'ho cancellato per sbaglio.
            Buongiorno, come faccio a restituire la macchina del caffè? Perde acqua da sotto.
            Annullate l'ordine 7743 per favore, ho sbagliato miscela.
            Avevo scelto le cialde e mi avete mandato il macinato, si può cambiare?
            Rinnovo automatico mai richiesto, rivoglio i miei 60 euro!
            Sarebbe possibile spostare la lezione di tango da martedì a giovedì?
            Il giornale di sabato non è arrivato, vi chiedo di mandarmene una copia.
            Ho cambiato casa, d'ora in poi spedite la box in via Garibaldi 17 a Parma.
            basta non ne posso piu di questo operatore chiudete la mia linea
            Vi pregherei di sospendere la mia box del caffè per tutto agosto.
            Non riesco a venire al corso di domani per via del lavoro, vorrei disdire la prenotazione.
            Il software non funziona con il mio sistema e l'assistenza non mi risponde da giorni, quindi chiedo il \
            rimborso.
            Mi servirebbe il rinnovo del dominio per altri tre anni.
            Posso passare dal piano famiglia a quello singolo? I figli ormai sono fuori casa.
            Nella confezione regalo il barattolo del miele era crepato, con un piccolo sconto lo tengo lo stesso.
            La nuova SIM non viene riconosciuta da nessun telefono, me ne serve un'altra.
            Gentili signori, con la presente recedo dal contratto di streaming stipulato il 2 maggio.
            L'indirizzo mail del mio account è sbagliato, quello giusto è g.ferri@postanova.example.
            Mi è stata adebitata due volte la rata del corso di cucina. Potete riaccreditarmi la seconda?
            Prenotatemi una prova gratuita in sala pesi per lunedì mattina, grazie.
            Questa settimana saltate la consegna, siamo al mare.
            Non uso più lo spazio web e non voglio continuare a pagarlo, toglietelo.
            La felpa del corso è troppo stretta, avrei bisogno di una XL al posto della L.
            Dopo la pausa vorrei riattivare il mio abbonamento alla rivista dal prossimo numero.
            Per favore fatemi uscire da questo abonamento, ci ho provato dal sito e dà sempre errore.
            Che schifo di servizio, tre pacchi e tre volte rotti. Soldi indietro e amici come prima.
            Avrei un appuntamento col tecnico venerdì alle 9 ma sono in riunione, si può fare nel pomeriggio?
            Il libro allegato al corso di tedesco non era nel pacco.
            """,
        dutch: """
            Graag wil ik mijn sportschoolabonnement opzeggen, ik heb een baan in Groningen gekregen.
            Kunnen jullie mijn koffiebox een maand overslaan? Ik heb nog vier pakken staan.
            De zaterdagkrant lag weer niet in de bus, wilt u hem alsnog sturen?
            hoe zeg ik mijn streaming abonnement op
            De licentiecode werkt niet, er staat steeds dat hij verlopen is.
            Ik heb per ongeluk twee maaltijdboxen besteld, eentje mag geannuleerd worden.
            Mijn nieuwe adres is Kerkstraat 5 in Zwolle, zouden jullie de groentekrat voortaan daar willen bezorgen?
            Belachelijk dat ik al drie weken geen bereik heb. Ik wil van dit contract af en mijn geld terug.
            Zou ik mijn proefles van dinsdag naar vrijdag kunnen verzetten?
            De melk was gelekt en alle crackers waren zompig, ik hoor graag hoe u dit gaat vergoeden.
            Ik wilde bonen en kreeg cups. Omruilen alstublieft.
            Mag ik de hometrainer terugsturen? Hij past niet door de deur van de logeerkamer.
            Omdat mijn vrouw ernstig ziek is kan ik de cursus niet afmaken, ik verzoek u het resterende lesgeld \
            terug te storten.
            Mijn mailadres klopt niet meer, maak er alsjeblieft s.visser@nieuwpost.example van.
            Er is twee keer 12,50 afgeschreven voor de hosting. Graag 1 keer terugboeken
            Ik zou graag een afspraak maken met een trainer, liefst donderdagavond.
            Verleng mijn domeinnaam maar weer met een jaar, zelfde rekening.
            De simkaart zat niet in de envelop, kan er een nieuwe gestuurd worden?
            Annuleren die handel, bestelling 3109.
            Er zit een flinke deuk in het koffieblik, met wat korting vind ik het prima.
            Sinds de update loopt jullie programma voor geen meter en ik heb er niks meer aan, dus ik wil mijn \
            aankoop ongedaan maken.
            Wij gaan drie weken op vakantie, zet de krant s.v.p. stil van 5 tot 26 juli.
            Het lesboek is gekreukt en mist een kaft, ik ontvang graag een nieuw exemplaar.
            Is het mogelijk om van het jaarpakket naar het maandpakket over te stappen?
            Ik heb me bedacht over het weekblad en maak gebruik van mijn bedenktijd, dus graag stopzeten.
            Mijn pauze mag eraf, vanaf maandag wil ik de box weer krijgen.
            De monteur zou woensdag komen maar dan ben ik er niet, kan hij een dag later
            Ik heb de modem al op 2 mei ingeleverd en nog steeds geen borg gezien, maak die nu eindelijk eens over.
            Hoe kan ik het clubshirt ruilen voor een maat groter?
            """)
}
