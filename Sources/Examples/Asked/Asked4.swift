extension StandardExamples {
    static let asked4 = StandardExamples(
        "asks",
        english: """
            Please cancel my order for the oak sideboard, it's number 40918.
            Could you possibly swap the navy cardigan for a medium? The small doesn't close over my chest.
            The monstera turned up with every leaf snapped off.
            My toaster arrived yesterday and it doesn't heat on the left side, I want a new one.
            How do I return a necklace that I bought last week?
            cancel the flower subscription
            I'm moving to Leeds on Friday, so the parcel with the curtains needs to go to 12 Hanover Way, LS3 1AB.
            There's a deep scratch right across the table top. I don't want to send it back, but I do expect \
            something off the price.
            I was very happy when the ring came, until I noticed that one of the stones was missing. Please replace \
            it.
            Wrong size. Want to exchange for a 41.
            i never got the second box of the wardrobe, can u send it again
            You lot sent me a kettle with a cracked lid. Sort it out and send me a decent one.
            My husband ordered the same armchair without telling me, so we have no need for mine and it can be \
            cancelled.
            I wonder if you could put my monthly plant box on hold until September, as we'll be abroad.
            It wasn't what I'd hoped for, so I'm returning the silver bracelet. What I need from you is a label.
            Since the dress won't be here before the wedding, there is no point in keeping the order. Kindly cancel \
            it.
            I'd rather have the fridge in white after all, could the order be changed?
            Is there any chance of moving my kitchen consultation from Tuesday morning to Thursday?
            Refund please. Shoes fell apart after two walks.
            We unpacked the bookcase and two of the shelves are the wrong colour; we need the right ones sent out.
            I don't want a voucher, I want my money back for the coat.
            The orchid was dead on arrival. Not dying, dead.
            Unfortunately the earrings gave me a rash, so I can't wear them and would be grateful for a refund.
            Can you resend the invoice box, sorry I mean the box with the table legs? It never showed up.
            The jeans are lovely but they're far too long. I'd like the same pair in short.
            Please restart my herb box, I'm back from holiday.
            I've changed my mind about the dining chairs, please don't ship them.
            Stop the subscription for the coffee capsules at once and stop charging my card!!
            I ordered two fig trees and only one was in the carton, so please send the other one.
            The dishwasher you delivered on Monday makes a horrible grinding noise and doesn't drain. We'd like it \
            picked up and replaced.
            Could somebody book me in for an engraving appointment next Wednesday afternoon?
            just noticed i put my old flat as delivery adress. It should be 4b Mill Lane, not 4a.
            I paid for solid walnut and got veneer. I want every penny back.
            Honestly I loved the look of the lamp but it flickers all night, so back it goes. How do we do this?
            the sandals are diffrent sizes, one 38 one 39. new pair pls
            I was wondering whether the mixer could be exchanged for the red one, if that isn't too much trouble.
            My daughter already has this pendant, so we'd like to return ours.
            The olive tree's pot was smashed to bits in transit. The tree is fine, I just need another pot.
            Need to push back the delivery of the mattress by a week, builders aren't done.
            Its been three weeks and still no rug Either way I don't want it anymore, cancel it.
            Would you mind renewing my garden club membership for another year?
            I have had nothing but trouble with this espresso machine. It leaks, it hisses, it trips the fuse. Take \
            it back.
            Cancel 55182 please thx
            The hem of the skirt came undone the first time I put it on. I can mend it myself but think a small \
            discount would be fair.
            Can I still change the ring size on order 8834 from L to N?
            You charged me twice for the same pair of boots. Please give one of the payments back.
            The bed frame came without screws. Can you post me a set?
            I'd appreciate it if you would skip my succulent box this month.
            We won't be at home on the 3rd so please move the sofa delivery to the 10th, any time after noon.
            No screws, no manual, half the panels chipped. I'm sending this wardrobe back.
            Please send the replacement bulbs again, the parcel was marked delivered but it isn't here.
            This is the second broken vase in a row and I've lost patience, so no more replacements, just refund me.
            I got a green jumper instead of a grey one. Could I have the one I ordered?
            my microwave stoped working after four days. What now? I'd like another one.
            I accidentally ordered the cushion covers twice. One of the two orders has to go.
            Hello, how can I pause my flower deliveries? We're away for all of July.
            Please take my old address off and use 9 Orchard Close, Bath from now on.
            The watch strap broke on day one. I expect a replacement, not an apology.
            I don't know how this happened but I seem to have a subscription for bonsai feed. Get rid of it, please.
            I'm afraid the coffee table wobbles so much that we can't put a cup on it. We would like to give it \
            back.
            Could we come in on Monday rather than Sunday for the wardrobe planning appointment?
            Plate chipped. Please knock something off.
            Your driver left the box in the rain and the upholstery is soaked. I'm asking for a new chair.
            I was told that I should write to you in order to get a refund for the hob, so here I am.
            Do you think you could send me the coat in a size 16 instead and collect this one?
            My roses haven't arrived, and the tracking hasn't moved since the 2nd. I want them sent again.
            we dont need the extra freezer any more as my mum gave us hers, plz cancel
            Seeing as the lid doesn't fit the pan, I should like to exchange it.
            I want out of the yearly plant care plan. Please end it today.
            You have my e-mail wrong, it's jtaylor with one l. Please correct it.
            As much as I'd like to keep the velvet blazer, it's two sizes too big. Please send me a return slip.
            Order 20031: cancel the tea towels, keep the rest.
            Can I book a fitting for the wedding bands this Friday?
            Three of the six glasses were in pieces when I opened the parcel. I don't need all six replaced, only \
            those three.
            I sent you an e-mail on Monday and nobody answered. Once again: I want to return the heels.
            The washing machine I got is not the model I ordered. Please come and fetch it and bring the right one.
            Might there be a reduction for the stain on the armrest? We'd keep the sofa then.
            Not happy with the lavender plants, half are mouldy. Money back.
            Please put the slow cooker order through to my work address: Unit 7, Dock Road.
            I've been thinking about it for days and I'm now sure: I don't want the diamond studs, please call off \
            the order.
            """,
        german: """
            Bitte stornieren Sie meine Bestellung der Stehlampe, Nummer 30277.
            Die Wanderschuhe sind mir leider zu eng, ich würde sie gern gegen 43 tauschen.
            Der Backofen heizt nicht, obwohl ich alles nach Anleitung gemacht habe. Ich möchte einen neuen.
            Wie kann ich die Ohrringe zurückschicken?
            Könnten Sie den Liefertermin für das Bett auf die nächste Woche verschieben?
            Kündigen Sie mein Abo für die Zimmerpflanzen zum nächstmöglichen Zeitpunkt.
            Die Efeutute kam völlig erfroren hier an.
            Geld zurück, sofort! So einen Schrott von Kommode habe ich noch nie gesehen.
            Ich wollte eigentlich den Mantel behalten, aber er fusselt furchtbar, deshalb geht er zurück. Schicken \
            Sie mir bitte ein Etikett.
            ich hab aus versehen zwei wasserkocher bestellt, bitte einen rausnehmen
            Wäre es möglich, das Paket mit den Vorhängen an meine neue Adresse zu senden: Lindenstr. 8, 50674 Köln?
            Beim Verlobungsring fehlt ein Stein, da muss ein anderer her.
            Können Sie mir die Schrauben für das Regal noch einmal schicken? Im Karton waren keine.
            Hallo, ich bräuchte für Freitag einen Termin zur Küchenplanung.
            Die Tischplatte hat einen Kratzer. Zurückgeben will ich sie nicht, aber ein Nachlass wäre angebracht.
            Bitte pausieren Sie meine Kräuterbox bis Ende August, wir sind im Urlaub.
            Kann ich die Bluse noch in Größe 40 umtauschen?
            Ich habe keine Lust mehr auf Gutscheine, ich will mein Geld für den Mixer wiederhaben.
            Meine E-Mail hat sich geändert, tragen Sie bitte petra.k@example.de ein.
            Statt der grauen Kissen habe ich rosafarbene bekommen. Ich hätte gern die richtigen.
            Den Termin zur Ringanprobe am Dienstag muss ich leider absagen.
            kette gerissen bitte ersatz
            Seit drei Wochen warte ich auf den Kühlschrank, jetzt reicht es mir. Stornieren!
            Dürfte ich Sie bitten, die Rosenstöcke nochmals zu liefern? Die Sendung ist offenbar verloren gegangen.
            Mein Mann hat mir dieselbe Uhr geschenkt, darum möchte ich meine gerne zurückgeben
            Das Gartenclub-Abo läuft im Mai aus, verlängern Sie es bitte um ein Jahr.
            Was muss ich tun, damit ich den Kaufpreis für die kaputte Kaffeemaschine erstattet bekomme?
            Der linke Stiefel hat einen anderen Farbton als der rechte, das ist für mich nicht akzeptabel. Holen Sie \
            das Paar ab.
            Ich wäre Ihnen sehr verbunden, wenn Sie den Auftrag 9914 für die Vitrine rückgängig machen würden.
            """,
        french: """
            Je souhaite annuler ma commande de fauteuil en velours, réf. 61240.
            Les bottines me serrent trop, pourriez-vous me les échanger contre du 39 ?
            Le robot de cuisine est arrivé avec le bol fêlé.
            Comment faire pour renvoyer un bracelet ?
            Remboursez-moi cette poêle, le revêtement part déjà en morceaux !
            Nous ne serons pas chez nous jeudi, merci de repousser la livraison du canapé au lundi suivant.
            Serait-il possible d'expédier le colis au 5 rue des Tanneurs à Lille plutôt qu'à mon ancienne adresse ?
            Il manque deux pieds à la table, il faudrait me les envoyer.
            J'ai reçu une robe rouge alors que j'avais commandé la verte, je voudrais la bonne.
            bonjour je peux etre remboursée pour le pull ? il gratte trop
            Le citronnier a perdu toutes ses feuilles dans le carton. J'en attends un autre, en bonne santé cette \
            fois.
            Finalement mon compagnon avait déjà acheté le même grille-pain, donc vous pouvez annuler le mien.
            Le buffet a un éclat sur la porte. On ne veut pas le rendre, mais une petite remise nous semblerait \
            normale.
            Veuillez mettre ma box d'herbes aromatiques en pause pendant tout le mois d'août.
            Ça fait quinze jours que j'attends et toujours rien : renvoyez-moi les rideaux.
            La perle s'est détachée le premier soir, je vous la retourne et je veux qu'on me rende mon argent.
            Mon adresse mail n'est plus la même, mettez c.morel@example.fr
            echange contre taille L svp
            Je me vois contrainte d'annuler le rendez-vous de mercredi avec votre cuisiniste.
            N'ayant pas eu la couleur que je voulais, je tiens à retourner le tapis.
            Auriez-vous l'amabilité de reprendre mon abonnement fleurs, suspendu depuis mai ?
            Le four fait sauter les plombs à chaque fois, votre livreur doit venir le reprendre et m'en apporter un \
            qui marche.
            On m'a débitée deux fois pour les mêmes sandales, j'exige le remboursement de l'un des paiements.
            J'aimerais bien savoir comment me faire rembourser d'une montre qui ne marche pas.
            Vous vous moquez du monde, la chaise est bancale et rayée ! Reprenez-la.
            La boîte de la bague était vide, je n'en reviens pas. Faites-moi un nouvel envoi.
            Pouvez-vous renouveler ma carte de membre du club jardin pour un an ?
            """,
        spanish: """
            Quiero cancelar el pedido de la estantería, número 7782.
            ¿Podrían cambiarme las zapatillas por un 38? Estas me quedan enormes.
            La cafetera llegó con la jarra rota.
            como devuelvo un collar que compré el martes?
            Me gustaría que me devolvieran el dinero del abrigo, se le cayó un botón y la cremallera no sube.
            Por favor, aplacen la entrega del colchón hasta el día 20, que todavía estamos pintando.
            dad de baja mi suscripcion de plantas ya
            Resulta que me mudo el sábado y necesito que el paquete vaya a la calle Olmo 14, Zaragoza.
            Faltan los tornillos de la cuna, mándenmelos cuanto antes.
            No quiero otro vale, lo que quiero es mi dinero por la batidora.
            El ficus venía sin una sola hoja. Espero que me envíen otro.
            ¿Puedo pedir cita para el jueves y así probarme los anillos?
            Pedí los platos azules y me han mandado los blancos. Necesito los azules.
            Como el vestido no llega a tiempo para la boda, ya no me hace falta, así que anúlenlo, si son tan \
            amables.
            El espejo tiene una manchita en la esquina; nos lo quedamos, pero esperamos una rebaja.
            Les agradecería que pausaran mi caja de suculentas durante julio y agosto.
            Mi correo está mal escrito, cámbienlo por marta.rios@example.es
            Vaya porquería de sillón, se hunde por la mitad. Vengan a recogerlo.
            Devolución de las botas, por favor. No me gustan.
            Mi pedido de macetas consta como entregado pero aquí no ha llegado nada, ¿me lo pueden volver a enviar?
            Tengo que anular la visita del técnico de mañana, me ha salido un viaje.
            ¿Sería posible renovar la garantía del frigorífico otro año más?
            Me cobraron dos veces los mismos pendientes. Reembolsen uno de los cargos.
            La pulsera no cierra bien y tengo miedo de perderla, así que preferiría cambiarla por otra.
            Mi suegra ya nos había comprado una freidora, con lo cual la nuestra sobra y querríamos devolverla.
            Reactiven mi suscripción de flores, ya he vuelto de vacaciones.
            El lavavajillas no desagua desde el primer día, quiero uno que funcione.
            ¿Qué tengo que hacer para que me reembolsen la falda?
            he hecho el pedido sin querer, cancelar gracias
            Si no es molestia, me vendría mejor el sofá en gris que en beis, ¿me lo cambian?
            """,
        italian: """
            Vorrei annullare l'ordine della credenza, numero 5093.
            Gli stivali mi vanno stretti, è possibile cambiarli con un 40?
            Il ferro da stiro perde acqua da tutte le parti.
            come faccio a restituire un anello
            Mi rimborsate la giacca per favore? Dopo un lavaggio ha perso il colore.
            Potreste spostare la consegna dell'armadio a sabato? In settimana lavoriamo entrambi.
            disdite il mio abbonamento alle piante, non lo voglio più
            Ho cambiato casa, il pacco con le tende deve arrivare in via Manzoni 22, Parma.
            Mancano due ante della libreria, me le dovete spedire.
            Basta buoni sconto, rivoglio i miei soldi del frullatore.
            La mia kenzia è arrivata con il fusto spezzato e vorrei che me ne mandaste un'altra.
            Avrei bisogno di un appuntamento venerdì per stringere la fede.
            Avevo ordinato le pentole in rame e mi sono trovata quelle in acciaio: mandatemi quelle giuste.
            Siccome mia figlia non si sposa più, le bomboniere non ci servono, si può cancellare tutto?
            Sul piano del tavolo c'è un graffio. Non lo rimandiamo indietro, però uno sconticino ci starebbe.
            Mettete in pausa la mia cassetta di erbe aromatiche fino a settembre, grazie.
            La mia mail nuova è g.ferri@example.it, aggiornatela per cortesia
            Che schifo di sedie, una si è rotta appena mi sono seduto. Venite a riprendervele.
            Reso scarpe, ordine 1182. Taglia sbagliata.
            Il corriere dice di aver consegnato le rose ma io non ho visto niente, rispeditele.
            Purtroppo devo disdire l'appuntamento di lunedì per la cucina.
            Vi sarei grata se rinnovaste la mia tessera del club del verde.
            Gli orecchini li ho pagati due volte, quindi aspetto indietro uno dei due importi.
            L'orologio si ferma ogni ora, non voglio una riparazione, ne voglio uno nuovo.
            Posso ancora cambiare il colore del divano da tortora a blu?
            Non sono affatto soddisfatta del maglione e intendo restituirlo.
            Riattivate pure l'abbonamento ai fiori, siamo rientrati dalle ferie.
            Il frigo è stato consegnato con la porta ammaccata; cosa devo fare per averne un altro?
            Ho ordinato per sbaglio due lampade, una toglietela.
            Non è che potreste farmi avere la gonna in una taglia più piccola al posto di questa?
            """,
        dutch: """
            Graag mijn bestelling van de eettafel annuleren, nummer 88310.
            De laarzen zitten te strak, kan ik ze ruilen voor maat 40?
            Mijn nieuwe koffiezetapparaat doet helemaal niks.
            hoe kan ik een armband terug sturen
            Zou de bezorging van de bank naar vrijdag kunnen? Woensdag is er niemand thuis.
            zeg mijn plantenabonnement maar op
            We zijn verhuisd, dus stuur de gordijnen alstublieft naar Kerkstraat 31 in Zwolle.
            Er ontbreken vier schroeven bij het bed, kunnen jullie die nasturen?
            Ik hoef geen tegoedbon, ik wil gewoon het bedrag terug op mijn rekening.
            De calathea is onderweg bevroren en hangt er slap bij, ik krijg graag een nieuwe.
            Is het mogelijk om zaterdag langs te komen om mijn trouwring te laten passen? Boek maar in.
            In plaats van de zwarte jas kreeg ik een bruine toegestuurd, mag ik alsnog de zwarte?
            Omdat de wasmachine pas over zes weken komt, zie ik ervan af. Annuleer de order dus maar.
            Er zit een kras op het kastdeurtje. Terugsturen is me te veel gedoe, maar wat korting lijkt me wel \
            redelijk.
            Kunt u mijn bloemenbox in juli overslaan? Wij zitten dan in Frankrijk.
            Mijn mailadres klopt niet meer, wijzig het in sanne.b@example.nl
            Wat een waardeloze stoel zeg, de poot brak er meteen af. Kom hem maar halen.
            Retour hakken, te hoog.
            Volgens de bezorger is het pakket met de olijfboom afgeleverd, maar ik heb niets gekregen. Stuur hem \
            opnieuw.
            De afspraak voor keukenadvies van morgen moet ik helaas afzeggen, ik lig ziek op bed.
            Verleng mijn lidmaatschap van de tuinclub graag met een jaar.
            De oorbellen zijn twee keer afgeschreven, ik zie één bedrag graag terug.
            Mijn vriendin had hetzelfde horloge al gekocht, dus dat van mij gaat terug. Hoe pak ik dat aan?
            Ik zou de oven toch liever in rvs hebben, wilt u dat aanpassen?
            Het spijt me, maar de trui kriebelt zo erg dat ik hem niet kan dragen. Ik wil hem retourneren.
            Mijn kruidenbox stond op pauze, die mag weer beginnen.
            Drie van de zes borden lagen in scherven in de doos, daar wil ik nieuwe voor.
            Per ongeluk twee keer op bestellen gedrukt bij de lamp, eentje mag weg
            Zou u zo vriendelijk willen zijn de ketting om te wisselen voor een langere?
            """)
}
