extension StandardExamples {
    static let asked6 = StandardExamples(
        "asks",
        english: """
            Please cancel my order for the soldering station, I found the old one in the attic.
            The bike light I got on Monday doesn't charge. Can you send me another one?
            cancel order 58213 pls
            Could you move my tune-up appointment from Thursday to sometime next week?
            We can't make it to Lisbon after all, so the two hotel nights will have to go. Booking name is Hartley.
            I was charged for three tickets and only ordered two, kindly refund the third.
            The dog won't touch the salmon kibble. Can I return the two unopened bags?
            How do I return a phone case that's the wrong model?
            My wooden train set arrived with a snapped axle and my son was in tears all evening.
            Would it be posible to swap the size M helmet for an L
            Please pause my cat food subscription for six weeks, we're away travelling.
            I moved house last week. New address is 14 Quarry Lane, Bath, please use that for the monthly vitamins.
            Not happy. The lipstick is cracked right through and I want my money back.
            Honestly this is a joke, third charger from you lot and third one dead. Refund. Now.
            I don't need the sun cream any more as our trip fell through, so please take it off my order or just \
            scrap the whole thing.
            I ordered a 16 GB module and you sent me 8 GB, I need the right one by Friday.
            The parcel with the birthday puzzle never turned up even though tracking says delivered. Please send it \
            again.
            Hi can I book a slot for a brake bleed on saterday morning
            wrong colour handlebar tape, need black
            Since the concert has been put back to a date I can't do, I would like my money returned to my card.
            There's a scratch down the back of the tablet. I don't want to send it back, but a little something off \
            the price would be fair.
            Please change the e-mail on my account to jo.pemberton@example.org, I no longer have access to the old \
            one.
            Is there any chance you could stop the puppy food deliveries? She's a grown dog now.
            My appointment on the 12th needs to be cancelled, I've broken my wrist and won't be riding for a while.
            Three pages are missing from the cookbook, chapter six just stops. Could I get a proper copy?
            Refund please. Order 7741, the hotel had no record of us whatsoever.
            I never got the confirmation with the e-tickets, could you send them to me again?
            Id like to resume my subscripton for the senior cat pouches from next delivery on.
            I'm afraid the perfume leaked in the box and half the bottle is gone, what can you do for me?
            Can you please ship my order to my office instead? 3 Dock Street, second floor.
            When I opened the box of building bricks there was no manual and two bags were missing; please send the \
            missing pieces.
            The inner tubes you sent have the wrong valve. Happy to exchange them for Presta ones if you have any.
            I don't want the subscription to renew, please end it.
            Get me out of this contract, I've had enough of getting chicken when I order lamb.
            My daughter already has this doll, her gran bought the same. May I exchange it for the one with the red \
            hair?
            I'd be grateful if you'd cancel the double room and leave the single as it is.
            Your mechanic left my rear wheel out of true. I'd like another appointment this week to have it put \
            right.
            Hello, the hair dryer stopped working after two uses and there's a smell of burning. I expect a \
            replacement.
            i pressed order twice by mistake, please delete one of them
            Somebody in your warehouse packed a bag with a hole in it and there's rabbit pellets all over the \
            carton. New bag please.
            We'd rather come on the 19th than the 12th. Could you change our booking?
            It's not that I dislike the headphones, they just don't stay in my ears, so I'd like to return them.
            The face cream gave me a rash, I've stopped using it and want a refund.
            Last month I took out the comic subscription on a whim, and now I can't afford it. Please stop it.
            Screen dead on arrival.
            I sat down with the kids to build the rocket and half the stickers were already peeling. Can we agree on \
            a partial refund?
            Please don't send the laptop battery, I've managed to get one locally. Cancel it and refund me.
            I'm not asking for the moon, only for the pump I paid for. Send it out again please, the first one is \
            clearly lost.
            Renew my subscription to the knitting magazine for another year, same card.
            Any chance of bringing the workshop appointment forward to tomorrow?
            Need to return the motherboard. Bent pins. Unused. What's next?
            My mother died on Tuesday and we won't be going to the theatre. I'd be thankful if you could take the \
            tickets back.
            You sent me the German edition and I can't read a word of it, so I'd like the English one instead.
            The cat tree has a dent in the base. We'll keep it if you knock ten pounds off.
            Could somebody please just cancel this thing? I've clicked the button on your site five times and \
            nothing happens.
            I want to give the electric toothbrush back, I haven't opened it.
            Please take my old address off the account, I now live at 8 Ferry Road, Leith.
            the remote control is broken, it came like that, i didnt drop it
            I thought I'd need the bike stand but I don't, so please cancel before it ships.
            You promised delivery before Christmas, it's the 28th and there's no toy, no message, nothing. I want \
            the order cancelled.
            If you don't mind, I'd like to exchange the foundation for a shade lighter.
            Can I have my money back for the festival pass? The headliner pulled out and so have I.
            Two of the twelve tins were dented and one had burst. Please replace them.
            I'm writing to withdraw from the purchase of the e-reader within the fourteen days.
            It would be great if the next delivery of dog food could skip May, we've still got two sacks in the \
            garage.
            I have been a customer for nine years and have never complained, but this multimeter reads nonsense. I'd \
            like to swap it.
            Why on earth would I want two copies of the same atlas? Take one back please.
            My prescription changed so the eye drops are no use to me. How do I send them back?
            Sorry to be a nuisance, but we'd have to cancel the cot in room 214.
            Stop my subscription today.
            The tickets have my maiden name on them, please reissue them as Anna Brandt.
            Turns out the keyboard has a French layout. I can't type on it, can you arrange a swap?
            Bought a saddle, got a bell. Please sort it out and send me the saddle.
            i would like a refund for the shampo, bottle was half empty when it came
            Even though I do like the blender motor you sent, it doesn't fit my model and I must return it.
            Please book me in for a new chain and cassette, any weekday after four is fine.
            The jigsaw has 999 pieces. I counted. I'd like another one, please.
            We had to leave the hotel a day early as there was no hot water. Please refund the last night.
            My husband is allergic to the lotion so it has to go back, how do we do that?
            You have my postcode wrong, it should be LS6 2QT, not LS2 6QT. Please correct it before the parcel goes \
            out.
            I tried phoning, I tried the chat, nobody answers. I want to call off my order for the router, number \
            30442.
            Would you mind sending the invoice and the parcel to my new e-mail and address? mk@example.net, 22 Elm \
            Close.
            The hamster bedding smells mouldy, I can't use it and I'm not paying for it.
            Cancel my 9.30 on Friday please, the bike got stolen last night.
            """,
        german: """
            Guten Tag, der Akku für meine Bohrmaschine hält keine zehn Minuten, ich hätte gern einen neuen.
            Bitte stornieren Sie meine Bestellung 41907, ich habe das Ersatzteil inzwischen im Keller gefunden.
            Könnte ich den Werkstatttermin am Mittwoch auf den Freitag verlegen?
            Ich möchte das Abo für das Katzenfutter kündigen, unser Mohrle ist leider gestorben.
            Im Karton lag statt der Lichterkette ein Verlängerungskabel. Wie bekomme ich jetzt die richtige Ware?
            bitte adresse ändern: Lindenweg 5, 04277 Leipzig
            Wäre es wohl möglich, die Handcreme gegen die ohne Parfüm zu tauschen?
            Das Puppenhaus kam mit zerbrochener Treppe an.
            Ihr Laden ist eine Zumutung, der vierte Versuch und wieder das falsche Kabel, holt den Schrott ab und \
            überweist mir mein Geld!
            Wir können wegen einer Beerdigung nicht anreisen und müssen das Zimmer vom 3. bis 5. leider absagen.
            Ich würde das Buch gern zurückschicken, es ist nicht das, was ich mir vorgestellt hatte.
            Dürfte ich Sie bitten, mir die Eintrittskarten noch einmal zuzusenden? Bei mir ist nichts angekomen.
            Der Lack am Rahmen hat eine Macke; behalten würde ich das Rad, aber nicht zum vollen Preis.
            Wie kann ich mein Abo für zwei Monate aussetzen?
            Ich brauche die Vitamine nicht mehr, bitte nichts mehr schicken und das Abo beenden.
            Einen Termin für die Inspektion bräuchte ich, am liebsten nächste Woche vormittags.
            Kann ich die Karten für Samstag zurückgeben? Meine Tochter liegt mit Fieber im Bett.
            Das Hundefutter ist von Motten befallen, so etwas kann ich nicht verfüttern. Ich erwarte Ersatz.
            Meine neue Mailadresse lautet k.vogt@example.de, tragen Sie die bitte ein, auf die alte habe ich keinen \
            Zugriff mehr
            Habe aus Versehen zwei Netzteile bestellt, eins davon bitte wieder rausnehmen.
            Die Wimperntusche war schon geöffnet, das ist eklig, Geld zurück bitte.
            Seien Sie doch so nett und nehmen Sie das Brettspiel zurück, wir haben es doppelt geschenkt bekommen.
            Leider muss ich den Termin morgen um acht absagen.
            Beim Auspacken habe ich gemerkt, dass die Pedale zwei linke sind. Schicken Sie mir bitte ein passendes \
            Paar.
            Mein Abo läuft aus, ich möchte es gern um ein Jahr verlängern.
            Ich widerrufe hiermit den Kauf der Kamera vom 2. Mai.
            falsche Grösse, brauche 28 Zoll statt 26
            Das Hotel wusste nichts von unserer Buchung, wir standen nachts auf der Straße, also erstatten Sie uns \
            bitte den vollen Betrag.
            Nicht dass mir die Lampe nicht gefiele, sie passt bloß nicht in die Fassung, deshalb möchte ich sie \
            umtauschen.
            """,
        french: """
            Bonjour, j'ai commandé une carte mère pour mon ordinateur mais elle ne démarre pas, je souhaite un \
            échange.
            Serait-il possible de décaler mon rendez-vous d'atelier à mardi prochain ?
            Le flacon de parfum est arrivé cassé et tout le colis en est imprégné.
            Comment faire pour renvoyer un casque de vélo trop petit ?
            Je veux être remboursé, point final, le spectacle n'avait rien à voir avec ce que vous vendiez.
            Notre chienne ne supporte pas ces croquettes, elle a vomi toute la nuit, alors reprenez le sac s'il vous \
            plaît.
            Je voudrais mettre mon abonnement en pause jusqu'à la rentrée.
            annulez mon abonnement svp
            Pourriez-vous me renvoyer les billets ? Je ne les trouve ni dans mes mails ni dans les indésirables.
            Il manque le tome 3 dans le coffret, je vous prie de me l'envoyer.
            Nous avons déménagé, veuillez noter la nouvelle adresse : 12 rue des Tanneurs, 37000 Tours.
            Ce n'est pas que la crème soit mauvaise mais j'y suis allergique, j'aimerais donc la retourner.
            Puis-je échanger le puzzle contre celui de 500 pièces ?
            On ne viendra finalement pas à Nice, il faudrait annuler la chambre du 14.
            Vous m'avez envoyé deux fois le même chargeur et débité deux fois, remboursez-moi le second.
            Je n'ai plus besoin de la selle, un ami m'en a donné une. Annulez l'envoi si ce n'est pas trop tard.
            J'aurais besoin d'un rendez-vous pour changer mes plaquettes, de préférence un samedi
            Mon adresse mail a changé, mettez plutot c.morel@example.fr sur mon compte.
            Ça fait un mois que j'attends ma pompe, vous vous fichez du monde, je laisse tomber et je veux mon \
            argent.
            Écran fendu à la livraison.
            Auriez-vous l'amabilité de reconduire mon abonnement à la revue pour un an ?
            J'ai reçu des boîtes au thon alors que mon chat ne mange que du poulet, je voudrais les bonnes.
            Impossible pour moi d'être là jeudi à l'atelier, supprimez mon rendez-vous.
            Je vous informe que j'exerce mon droit de rétractation pour la liseuse achetée le 6.
            Est-ce que je peux rendre les deux places de dimanche ? Mon mari vient d'être hospitalisé.
            Le colis est soi-disant livré mais je n'ai rien eu, il faut m'en expedier un autre.
            J'ai eu ce dentifrice par abonnement pendant deux ans, maintenant ça suffit, je voudrais arrêter.
            Pas la bonne couleur, je voulais le rouge. On fait comment pour l'échange ?
            """,
        spanish: """
            Hola, quiero devolver el altavoz que compré el jueves porque se oye fatal.
            Cancelen por favor mi pedido 60318, me equivoqué de talla de neumático.
            ¿Podrían cambiarme la cita del taller al lunes por la tarde?
            El robot de juguete llegó sin una pierna y mi hijo lleva dos días llorando.
            ¿Cómo hago para devolver una colonia que no he abierto?
            Nos han anulado el vuelo, así que no podremos dormir en Granada; les ruego que cancelen las dos noches.
            No necesito la batería, ya la encontré más barata, así que no me la manden y devuélvanme el dinero.
            quiero mi dinero ya, sois unos sinvergüenzas
            Pedí la novela en español y me enviaron la versión en portugués. ¿Me la pueden cambiar?
            Las entradas no me han llegado al correo, reenvíenmelas por favor que el concierto es mañana
            He cambiado de piso: calle Olmo 17, 2.º B, 28012 Madrid. Les agradecería que actualizaran mis datos.
            Quisiera aplazar un mes la próxima entrega de arena para gatos, todavía me queda bastante.
            ¿Sería posible pedir hora para centrar una rueda esta semana?
            La crema solar me ha salido caducada, exijo que me la repongan.
            Mi madre compró sin querer dos tensiómetros, habría que anular uno de ellos.
            No es que no me guste el rompecabezas, es que ya lo teníamos, y por eso querría cambiarlo por otro.
            Pongan en mi cuenta el correo nuevo, luis.rey@example.es, el de antes ya no funciona.
            Cargador roto, no enciende.
            Me han cobrado cuatro entradas y solo compre tres. Espero el reembolso de la que sobra.
            No voy a poder ir el viernes a lo de los frenos, bórrenme la cita.
            Llevo tres semanas esperando una cadena y nadie me contesta, pues nada, anulen el pedido.
            ¿Puedo reactivar la suscripción de latas para gatito a partir de junio? La había pausado yo.
            Hagan el favor de renovarme la revista otro año.
            En la caja venían once frascos y no doce, mándenme el que falta.
            Si son tan amables, cámbienme la habitación del 8 al 15 de agosto.
            El libro tiene las últimas páginas en blanco, o sea que me he quedado sin final, necesito otro ejemplar.
            Ejerzo mi derecho de desistimiento sobre el monitor recibido ayer.
            Resulta que el champú me irrita la piel y no pienso volver a usarlo, ¿me lo recogeis y me abonáis el \
            importe?
            """,
        italian: """
            Buongiorno, la scheda video che mi avete spedito fa scintille, ne voglio subito un'altra.
            Vorrei annullare l'ordine 90255, ho preso il ricambio sbagliato.
            Sarebbe possibile spostare l'appuntamento in officina a giovedì mattina?
            Il gatto non mangia più queste bustine, potrei restituire quelle ancora chiuse?
            Disdite il mio abbonamento, grazie.
            Il trenino è arrivato con le ruote storte e non sta sui binari.
            Come faccio a rendere un rossetto della tonalità sbagliata?
            Purtroppo mia figlia si è rotta il braccio e non partiamo, dovremmo cancellare la camera di Rimini.
            Non mi serve più la pompa da bici, toglietela dall'ordine per favore
            Avete addebitato due volte i biglietti del museo: rimborsatemi il doppione.
            Mi piacerebbe cambiare il casco nero con quello bianco, se ne avete ancora.
            Siete dei buffoni, un mese per un cavo e pure rotto. Rivoglio i soldi.
            Ho traslocato: via Garibaldi 31, Parma. Potreste aggiornare l'indirizzo?
            Il romanzo ha la copertina strappata, lo tengo se mi fate uno sconto.
            I biglietti per la partita non mi sono mai arrivati, me li rimandate?
            Vado via per due mesi e vorrei sospendere la consegna delle crocchette.
            Avrei bisogno di un appuntamento per registrare il cambio, anche domani.
            La crema era già aperta e mezza vuota, che schifo, mandatemene una sigillata.
            ho cliccato due volte e ho ordinato due tablet, uno va annulato
            Posso avere indietro i soldi del concerto? Hanno cambiato la data e io quel giorno lavoro.
            Non è che il gioco sia brutto, è che è per bambini più grandi, quindi lo cambierei con un altro.
            La mail nuova è r.conti@example.it, mettete questa al posto di quella vecchia.
            Nel sacco da dodici chili ce n'erano dieci, li ho pesati. Mi aspetto un rimborso parziale.
            Domani non riesco a portare la bici, cancellate pure il mio posto.
            Desidero recedere dall'acquisto delle cuffie ricevute il 9.
            Vi chiederei la cortesia di rinnovarmi l'abbonamento ai fumetti fino a dicembre.
            Il corriere dice di aver consegnato le vitamine ma qui non c'è niente, rispeditele.
            Freno sbagliato, mi serve quello a disco.
            In albergo ci hanno messo in una stanza senza finestra, cosa che non avevamo prenotato, e chiediamo di \
            riavere quanto pagato.
            Se non vi dispiace, fate ripartire il mio abbonamento al cibo per conigli, l'avevo fermato in primavera
            """,
        dutch: """
            Hallo, de dynamo die ik van jullie kreeg doet niks, graag een andere.
            Ik wil mijn bestelling 22784 annuleren, het onderdeel past toch niet.
            Zou mijn afspraak in de werkplaats van dinsdag naar donderdag kunnen?
            De pop is aangekomen met één arm en mijn dochter is ontroostbaar.
            Hoe stuur ik een gezichtscrème terug die ik niet heb geopend?
            Stop mijn abonnement op de kattenbrokken alsjeblieft, we hebben geen kat meer.
            Onze oppas heeft afgezegd, dus we kunnen zaterdag niet naar de voorstelling. Kunnen we de kaartjes \
            teruggeven?
            Jullie hebben me het verkeerde scherm gestuurd, ik had 27 inch besteld en geen 24.
            kan ik mn geld terug
            Wat een waardeloze tent, al vijf weken geen fietstas en geen antwoord, ik hoef hem niet meer en wil elke \
            cent terug.
            We zijn verhuisd naar Molenstraat 9 in Zwolle, wilt u dat aanpassen voor de volgende levering?
            Ik had graag het hotel in Gent een dag later laten ingaan.
            Het prentenboek heeft een vouw in de kaft; met een kleine korting vind ik het prima.
            Mag ik de oplader ruilen voor die met usb-c?
            Ik ben tot eind augustus in het buitenland, zet de hondenbrokken tot dan op pauze.
            Graag een nieuw flesje neusspray, dit lekte aan alle kanten.
            Mijn e-mail klopt niet meer, maak er p.smit@example.nl van aub
            Per ongeluk dubbel besteld, één pakket mag eruit.
            Het is niet dat de koptelefoon slecht is, maar hij knelt, en daarom wil ik hem terugsturen.
            De e-tickets zijn nooit aangekomen, zouden jullie ze opnieuw kunnen mailen?
            Ik moet de afspraak van morgen afzeggen want mijn fiets staat nog in Utrecht.
            Er zaten maar negen blikjes in de doos van twaalf. Stuur de rest even na.
            Verleng mijn tijdschrift maar weer met een jaar.
            Hierbij zie ik af van de koop van de tandenborstel, ontvangen op 11 juni.
            Nadat ik het bouwpakket had uitgepakt bleek de helft van de schroeven te ontbreken, wat kunnen jullie \
            daaran doen?
            Is het mogelijk het abonnement op de boekenbox weer te starten? Ik had het in de winter stilgelegd.
            De parfum ruikt totaal anders dan in de winkel, die wil ik niet houden.
            Voor het hotel is twee keer betaald, wilt u het teveel terugstorten?
            Verkeerde maat binnenband, ik zoek 28 inch, kunnen we ruilen?
            """)
}
