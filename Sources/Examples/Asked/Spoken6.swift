extension StandardExamples {
    static let spoken6 = StandardExamples(
        "speaks",
        english: """
            Please don't cancel my order for the soldering station, I do still need it.
            What would it cost me to send back a graphics card?
            The bike light I got on Monday doesn't charge in the dock but does by cable, so no need to send another \
            one.
            I did not ask you to cancel order 58213, why does it say cancelled?
            If I had to move my tune-up appointment, how much notice would you need?
            We may not make it to Lisbon. Should it come to that I'll write again about cancelling the hotel, for \
            now keep it as it is.
            Thanks for refunding the third ticket so quickly, I really appreciate it.
            How long do I have to return unopened bags of kibble?
            My neighbour says you refused to take back her phone case, is that right?
            The wooden train arrived with a snapped axle but my husband glued it, so leave it, we don't want a \
            replacement.
            I was going to swap the size M helmet for an L, but it fits fine with the pads out. Ignore my last mail.
            Does pausing the cat food subscribtion affect my loyalty discount?
            I'll be moving house in autumn and will give you the new address then, nothing to change yet.
            Last year I returned a cracked lipstick and the lady on the phone was lovely. Just wanted to say that.
            Who decides whether a charger gets refunded or repaired?
            I'm still in two minds about the sun cream, might cancel, might not. I'll let you know.
            You replaced the 8 GB module with the right one in two days, brilliant service!
            If the puzzle isn't here by Friday, I'll want my money back.
            Is a deposit taken when one books a brake bleed?
            Your site says subscriptions to the book box can be ended at any time. Is that also true in the first \
            year?
            no, dont exchange the handlebar tape, black was right after all
            What happens to my money if the concert gets cancelled?
            I have already changed the e-mail on my account myself, so you can close this request.
            My sister told me to stop the puppy food, but she isn't the one paying. Carry on as before.
            Would I get a full refund for the serum if I sent it back opened? Only asking out of curiosity.
            Please disregard my request to cancel the appointment on the 12th, the wrist is only sprained.
            In the FAQ it says: "Customers may return books with missing pages at any time." Does this include \
            gifts?
            why was the refund for order 7741 payed out in two parts
            My colleague asked you yesterday to send her e-tickets again, have they gone out?
            I nearly cancelled the derailleur hanger, glad I didn't. It came today.
            When does my subscripton for the senior cat pouches renew?
            The perfume leaked in the box last time and you sent a new one. This time all was well, thank you.
            Suppose I wanted my order shipped to the office, would that cost extra?
            We returned the building bricks on the 3rd. When can we expect the money?
            I never wanted to exchange the inner tubes, I only asked which valve they have.
            Keep my subscription running please, the cancellation was my son playing with my phone.
            "Get me out of this contract", wrote one of your reviewers. Is it really that hard to leave?
            I'm thinking about exchanging the doll, but want to see first whether she likes it.
            Under which conditions can a double room be cancelled free of charge?
            Your mechanic put my rear wheel right at once when I came back, without an appointment and without \
            charging. Thank you.
            Once the hair dryer gives up for good I'll ask for a replacement, at the moment it still blows.
            i pressed order twice but only one went through, so nothing needs deleting
            A friend of mine demanded a new bag because of a hole the size of a pea. I wouldn't dream of it.
            Up to what date could we still change our booking to the 19th?
            It isn't that I want to return the headphones, I only want to know how to pair them.
            Am I right in thinking that tickets for Sunday's matinee can't be cancelled?
            I had asked for a refund on the face cream. I take that back, the rash came from something else.
            The comic subscription I stopped in March, did that go through?
            Screen dead on arrival was the last one, the replacement is perfect.
            You don't have to give me a partial refund for the peeling stickers, the kids didn't mind at all.
            Had I known the battery was cheaper locally I'd have cancelled, but now it's here and it stays.
            Hold off on sending the pump again until I've asked the people next door.
            Does the magazine subscription renew by itself or do I have to renew it?
            Don't bring my workshop appointment forward, whatever the lad at the counter told you.
            What counts as unused when returning a motherbord
            It's about an earlier order, the German edition, which you've exchanged long ago. I just need the \
            invoice for it.
            Ten pounds off for the dent in the cat tree was more than fair, thanks again.
            Before anyone cancels anything, please tell me what the fee would be.
            Could I give the toothbrush back if the head had been used once, or is that out of the question?
            My ex will probably write and ask you to change the address. Please do not do it.
            the remote control isnt broken after all, it was the batteries. sorry for the fuss
            I thought I'd need to cancel the bike stand, but my landlord said yes. All stays as ordered!
            How often are toys that arrive after Christmas actually returned? I'm writing a piece for the school \
            paper.
            Are exchanges of foundation free, or do I pay the postage both ways?
            I got my money back for the festival pass on tuesday so thats settled
            Two of the twelve tins were dented, but they're fine inside and I don't expect anything from you.
            Is it true that the fourteen days start when the e-reader is delivered and not when it's bought?
            I may have to push my service back by a week, will tell you on Monday when I know about my leave.
            My brother skipped his May delivery and now he gets none at all. I don't want that to happen to me, so \
            better not skip mine.
            Nine years a customer and I've never had to return a thing, keep it up.
            Why did you take back one copy of the atlas when I'd ordered two on purpose?
            According to the chemist, eye drops can't be sent back by law. Do you go by the same rule?
            The cot in room 214 should stay, it was the parking I cancelled last week.
            Don't you dare stop my subscription!
            Who do I have to ask if I ever need tickets reissued in another name?
            I asked about swapping the keyboard on Sunday, no longer necessary, I've learned to live with the French \
            layout.
            Only if the saddle is out of stock, then cancel. Otherwise just deliver it whenever.
            do you refund the shampo if people dont like the smell?
            My order for the blender motor was cancelled by you, not by me. What was the reason?
            I've booked a new chain and cassette online already, got the confirmation, you needn't do a thing.
            Found the thousandth piece under the sofa, no need for another jigsaw.
            Some guests at breakfast said they'd been refunded a night because of the hot water. Ours was fine.
            If my husband turned out to be allergic to the lotion, could it go back even if opened?
            The postcode on my account is correct, please leave it alone even if the courier says it should be \
            changed.
            There was a note in the box saying "to cancel your order, call us". I don't want to cancel, so why was \
            it there?
            Will changing my e-mail also change my login?
            I've heard you'd rather refund than replace mouldy bedding, what's the thinking behind that?
            My Friday 9.30 stands, it was Mr Doyle's that had to be cancelled.
            """,
        german: """
            Den Akku müssen Sie nicht ersetzen, er hält nach dem zweiten Laden wieder einwandfrei.
            Bis wann müsste ich eine Bestellung stornieren, damit nichts berechnet wird?
            Bitte verlegen Sie meinen Werkstatttermin nicht, Mittwoch passt mir nach wie vor.
            Angenommen, ich würde das Abo für das Katzenfutter kündigen, bekäme ich dann die Treuepunkte noch?
            Letzte Woche lag ein falsches Kabel im Karton, Sie haben es sofort getauscht, dafür vielen Dank.
            Falls die Bremsbeläge bis Montag nicht da sind, trete ich vom Kauf zurück.
            adresse ist schon geändert, hat sich erledigt
            Mein Schwager behauptet, Sie würden Handcreme grundsätzlich nicht umtauschen. Stimmt das?
            Die Treppe im Puppenhaus war zerbrochen, mein Mann hat sie geleimt, wir wollen keinen Ersatz.
            Was passiert mit meinem Geld, wenn das Konzert ausfällt?
            Wir überlegen noch, ob wir das Zimmer absagen, und melden uns dann.
            Ich wollte das Buch zurückschicken, habe es mir aber anders überlegt, ich behalte es.
            Meine Kollegin hat Sie gestern gebeten, ihr die Karten noch einmal zu senden. Ist das schon passiert?
            Einen Nachlass wegen der Macke am Rahmen will ich gar nicht, ich suche nur den passenden Lackstift.
            Kostet es etwas, wenn man sein Abo aussetzt?
            Vergessen Sie bitte meine Kündigung von heute früh, die Vitamine nehme ich doch weiter.
            Wie lange im Voraus muss man bei Ihnen einen Termin für die Inspektion buchen?
            Auf der Rückseite steht »Karten können nicht zurückgegeben werden«. Gilt das auch bei Krankheit?
            Hätte ich gewusst, dass das Hundefutter umgestellt wird, hätte ich es damals zurückgegeben. Nun frisst \
            er es ja.
            Wenn ich im Herbst umziehe, gebe ich Ihnen die neue Anschrift durch, vorerst bleibt alles beim Alten
            Warum wurde mein Netzteil storniert? Ich habe das nicht veranlasst!
            Die Erstatung für die Wimperntusche ist gestern eingegangen, alles bestens.
            Nehmen Sie das Brettspiel bloß nicht zurück, das war die Idee meiner Schwester, nicht meine.
            Wer entscheidet eigentlich, ob repariert oder ersetzt wird?
            Verlängert sich das Abo von allein, oder muss ich dafür etwas tun?
            Beginnt die Widerrufsfrist mit dem Kauf der Kamera oder erst mit der Lieferung?
            nein nicht umtauschen, 26 Zoll war doch richtig
            Im Hotel erzählte uns ein Gast, er habe den vollen Betrag zurückbekommen, weil seine Buchung \
            verschwunden war.
            Es geht um eine frühere Bestellung, die ich längst zurückgegeben habe; ich bräuchte dazu nur noch die \
            Rechnung.
            """,
        french: """
            N'échangez pas la carte mère, c'était juste un câble mal branché.
            Combien de temps ai-je pour annuler une commande sans frais ?
            Le rendez-vous d'atelier reste bien mardi, ne le décalez surtout pas.
            Le premier flacon était cassé, vous l'avez remplacé tout de suite, merci encore.
            Les frais de retour d'un casque de vélo sont-ils à ma charge ?
            Ma voisine dit que vous ne remboursez jamais les spectacles, est-ce exact ?
            Si notre chienne ne supporte toujours pas les croquettes la semaine prochaine, je vous les renverrai.
            Mettre un abonnement en pause, cela fait-il perdre les points de fidélité ?
            non n'annulez pas mon abonnement, c'est mon fils qui a cliqué
            J'avais demandé qu'on me renvoie les billets, je viens de les retrouver, laissez tomber.
            Il manquait le tome 3 mais je l'avais déjà, inutile de me l'envoyer.
            On déménage peut-être au printemps, je vous donnerai la nouvelle adresse à ce moment-là.
            J'hésite encore à retourner la crème, je préfère attendre l'avis de mon médecin.
            Pourquoi le puzzle a-t-il été échangé alors que je n'avais rien demandé ?
            À supposer qu'on annule la chambre du 14, que se passerait-il avec l'acompte ?
            Le remboursement du second chargeur est arrivé hier sur mon compte, tout est en ordre.
            J'ai failli annuler la selle, heureusement que je ne l'ai pas fait, elle est parfaite !
            Faut-il verser des arrhes quand on prend rendez-vous pour changer les plaquettes
            La boîte de la poupée est un peu enfoncée, je ne réclame rien, c'est juste pour vous prévenir.
            C'est déja fait pour l'adresse mail, je l'ai changée moi-même.
            « Je laisse tomber et je veux mon argent », voilà ce qu'écrit un client sur votre page. Que lui \
            avez-vous répondu ?
            Qui décide si un écran fendu est réparé ou remplacé ?
            Mon abonnement à la revue se renouvelle-t-il tout seul ?
            La commande de boîtes au thon que j'ai rendue en janvier, vous en avez encore la facture ?
            Ce n'est pas mon rendez-vous de jeudi qu'il fallait supprimer, c'est celui de M. Garnier, et il l'a déjà \
            fait.
            Le délai de rétractation pour une liseuse part-il de l'achat ou de la livraison ?
            D'après vos conditions, les places ne sont ni reprises ni échangées, je trouve ça normal.
            Avant d'expédier un autre colis, attendez mon feu vert, le gardien le cherche encore.
            Si j'arrêtais le dentifrice, je pourrais reprendre l'abonement au même prix plus tard ?
            J'aurais voulu le rouge mais le bleu me plaît bien, donc pas d'échange, je le garde.
            """,
        spanish: """
            Al final no quiero devolver el altavoz, mi cuñado lo ajustó y suena de maravilla.
            ¿Hasta cuándo se puede cancelar un pedido sin que cobren nada?
            No me cambien la cita del taller, el lunes era para mi hermano y él ya llamó.
            El robot llegó sin una pierna, pero apareció en el fondo de la caja, así que no hace falta que manden \
            otro.
            ¿Quién paga el envío cuando se devuelve una colonia?
            Todavía no sabemos si cancelar las noches de Granada, ya les diremos algo.
            Gracias por devolverme el dinero de la batería en un solo día, así da gusto.
            no quiero mi dinero, quiero saber cuando llega
            Una amiga me contó que a ella le cambiaron la novela sin preguntar nada. ¿Es lo habitual?
            Ya me llegaron las entradas, no me las reenvíen
            Cuando cambie de piso les avisaré para que actualicen la dirección, de momento sigue siendo la misma.
            ¿Por qué me han aplazado la entrega de arena? Yo no lo he pedido.
            El sillín tiene un arañazo, pero no pido ninguna rebaja, solo quería comentarlo.
            ¿Con cuántos días hay que pedir hora para centrar una rueda?
            En su página pone: «No se reponen productos caducados». ¿Eso es legal?
            De haber sabido que venían dos tensiómetros habría anulado uno, pero ya los usamos los dos.
            Estoy pensando si cambiar el rompecabezas, pero antes quiero que lo vea mi nieto.
            El correo de mi cuenta ya lo cambié yo ayer, no toquen nada más.
            El cargador roto era el del pedido anterior, que ya me sustituyeron; este va perfecto.
            ¿El reembolso de las entradas se hace a la misma tarjeta o en un vale?
            Olviden lo que les puse de borrar mi cita del viernes, sí que puedo ir.
            Como la cadena no esté aquí el miércoles, anulo el pedido y no vuelvo.
            ¿La suscripción pausada se reactiva sola o tengo que avisar?
            Mi padre quiere que me renueven la revista, pero la cuenta es mía y yo no quiero.
            Venían once frascos en vez de doce, me lo abonaron en marzo y quedé muy contento.
            Si tuviéramos que pasar la habitacion al 15 de agosto, ¿qué diferencia de precio habría?
            No envíen otro ejemplar del libro hasta que compruebe si el de la biblioteca tiene el mismo fallo.
            ¿Desde qué día se cuenta el plazo de desistimiento de un monitor?
            Según me dijeron en la tienda, el champú usado no se recoge ni se abona, y me parece lógico.
            """,
        italian: """
            La scheda video non va sostituita, era l'alimentatore di casa mia.
            Entro quando si può annullare un ordine senza pagare penali?
            Non spostate l'appuntamento in officina, giovedì è mia moglie che non può, non io.
            Se il gatto continua a rifiutare le bustine ve le rimando, per ora aspetto.
            Chi ha disdetto il mio abbonamento? Io no di certo.
            Il trenino aveva le ruote storte, mio nonno le ha raddrizzate e quindi non vogliamo niente.
            Quanto costa rendere un rossetto?
            Non abbiamo ancora deciso se cancellare la camera di Rimini, vi faremo sapere.
            lasciate la pompa nell'ordine, ho cambiato idea
            Il rimborso dei biglietti del museo è arrivato, vi ringrazio della velocità.
            Un collega mi ha detto che da voi si cambia il casco anche dopo un mese, è vero?
            «Rivoglio i soldi», ha scritto un tizio sotto la vostra foto. Ma perché non gli rispondete?
            Tra qualche mese traslocherò e allora vi darò l'indirizzo nuovo.
            La copertina è un po' strappata ma non chiedo sconti, è un regalo per me stesso.
            Ho ritrovato i biglietti nella posta indesiderata, non serve rimandarli.
            Sospendendo la consegna delle crocchette si perde il prezzo bloccato?
            Per registrare il cambio ci vuole l'appuntamento o si può passare e basta?
            L'anno scorso la crema era aperta e me ne mandaste subito una nuova: bravissimi.
            credevo di aver ordinato due tablet invece e' uno solo, non annulate nulla
            Che fine fanno i soldi se il concerto viene rimandato?
            Avrei cambiato il gioco se mio figlio non se ne fosse innamorato.
            La mail l'ho già cambiata da solo, potete ignorare il messaggio di ieri.
            Mia sorella ha avuto un rimborso parziale per un sacco leggero. Il mio invece pesava giusto.
            Sto pensando di non portare la bici domani, ma il posto tenetemelo finché non vi chiamo.
            Il recesso per le cuffie vale anche se la confezione è aperta?
            L'abbonamento ai fumetti si rinnova da solo?
            Prima di rispedire le vitamine aspettate, forse le ha ritirate il portiere
            Il freno sbagliato era dell'ordine di marzo, già cambiato; qui chiedo solo le istruzioni di montagio.
            Le vostre condizioni dicono che la tariffa scontata non è rimborsabile, e noi l'abbiamo accettata.
            Ritiro la richiesta di far ripartire l'abbonamento al cibo per conigli, ne ho trovato un altro sotto \
            casa.
            """,
        dutch: """
            De dynamo doet het weer, jullie hoeven geen andere te sturen.
            Tot hoe laat kan een bestelling nog kosteloos geannuleerd worden?
            Verzet mijn afspraak in de werkplaats niet, dinsdag is prima zo.
            De pop kwam met één arm, maar de andere lag onder het vulpapier, dus we willen geen vervanging.
            Wie betaalt de verzendkosten als ik een gezichtscrème terugstuur?
            Stel dat ik mijn abonnement op de kattenbrokken stopzet, raak ik dan mijn korting kwijt?
            Een vriendin zei dat je kaartjes bij jullie nooit kunt teruggeven. Klopt dat?
            Vorig jaar kreeg ik het verkeerde scherm en dat hebben jullie keurig omgeruild, daar denk ik nog vaak \
            aan.
            wanneer staat mn geld terug op de rekening
            Het adres in Zwolle staat er al goed in, dat heb ik zelf aangepast.
            We twijfelen nog of we het hotel in Gent een dag later laten ingaan, u hoort van ons.
            Er zit een vouw in de kaft, maar korting hoeft niet, het is toch voor de peuters.
            Ik wilde de oplader ruilen, maar laat maar zitten, ik heb een verloopje gevonden.
            Waarom staan mijn hondenbrokken op pauze? Daar heb ik niet om gevraagd.
            Bedankt voor het nieuwe flesje neusspray, dit lekt niet meer.
            Verandert mijn wachtwoord ook als ik mijn e-mail aanpas
            Ik dacht dat ik dubbel besteld had, maar het is er maar één. Niets annuleren dus!
            Moet je vooraf betalen als je een afspraak maakt voor een grote beurt?
            Had de koptelefoon gekneld, dan had ik hem teruggestuurd, maar hij zit heerlijk.
            Mijn man vroeg jullie de e-tickets opnieuw te mailen, dat is niet meer nodig.
            Mocht ik de afspraak van morgen moeten afzeggen, dan bel ik voor negenen.
            In de vorige doos zaten maar negen blikjes en de rest is toen nagestuurd. Deze keer was alles compleet.
            Wordt het tijdschrift automatisch verlengd?
            Geldt de bedenktijd ook voor tandenborstels waarvan het zegel verbroken is?
            Stuur nog geen schroeven op, ik tel ze vanavond eerst nog een keer.
            Op jullie site staat: "Een stilgelegde boekenbox start na drie maanden vanzelf weer." Is dat nog zo?
            Misschien houd ik de parfum niet, ik laat mijn zus er zaterdag eerst even aan ruiken.
            De dubbele betaling van het hotel is allang teruggestort, u kunt het dosier sluiten.
            Mijn buurman wilde zijn binnenband ruilen en dat mocht niet, wat is daar de reden van?
            """)
}
