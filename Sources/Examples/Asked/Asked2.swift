extension StandardExamples {
    static let asked2 = StandardExamples(
        "asks",
        english: """
            Hi there, I ordered the walnut side table last night and my husband had already bought one. Could you \
            cancel it before it goes out?
            Please stop my coffee subscription, I'm drowning in beans over here.
            The left pedal on my new bike snapped off on the first ride. I'd like a new one sent out, please.
            can i send these jeans back they dont fit me at all
            I would be grateful if you would refund the £42 for the fern that arrived dead.
            Cancel order 88213. Thanks.
            Size 6 is too tight, I need the boots in a 7 instead.
            We've moved! Please deliver everything from now on to 14 Orchard Lane, Bath BA1 5TT.
            Is there any chance you could push my fitting from Tuesday to Thursday afternoon? My daughter has a \
            school play.
            The bookshelf has a long scratch across the top panel. I don't mind keeping it, but I think 20% off \
            would be fair.
            I'm off travelling until September, so please put my tea box on hold till I get back.
            My licence for the photo editor ran out yesterday and I'd love another year of it. Please renew it on \
            the same card.
            Wrong book. I ordered volume 2, you sent volume 3. Please send the right one.
            Sorry to be a pain, but I won't be able to make the bike service on Friday at 10. Please take me out of \
            the diary.
            your lamp is rubbish and so is your service, refund me NOW
            I opened the parcel this morning and the teapot was in about forty pieces. Would you mind sending \
            another?
            Since the monstera doesn't fit through our door, I'm afraid it will have to come back to you. How do I \
            get a label?
            I don't need the second cot any more because my sister lent us hers. Could you please take it off the \
            order?
            Hello, I was wondering if I could get my delivery address changed on order 5521, I put in my old flat \
            number by mistake.
            Do me a favour and cancel that sofa, would you? The bank account can't take it this month.
            I'm back from maternity leave and missing my weekly veg box. Please start it up again from Monday.
            Return request: wool cardigan, order 30917, reason: itchy.
            It's not that I dislike the puzzle, but two pieces are missing and my son is in tears. I want a \
            replacement, please.
            My wife and I waited all day on Saturday for the wardrobe and nobody came. We no longer want it, so \
            kindly cancel the order and return our deposit.
            Pls exchange the helmet for a medium, large is wobling all over my head
            Please end my membership. I hardly use the app and can't justify £9 a month.
            There's a coffee-coloured stain on the sleeve of the dress I got today. I'll wear it anyway, but I'd \
            appreciate a bit knocked off the price.
            You charged me twice for the same garden hose. I want the second payment back.
            Could someone please move my kitchen planning appointment to any day next week?
            Ordered by accident!! My toddler had my phone. Please cancel.
            If it isn't too much trouble, I'd like to swap the hardback for the paperback edition.
            My order 7740 still shows my office as the shipping address. Please make it 3 Mill Road, Ely instead.
            The desk came with a wobbly leg and a split drawer, and frankly I don't want it in my house. Come and \
            pick it up.
            Hi, can you skip shipments on my razor plan for the next two months please?
            I bought the antivirus on Sunday and it won't even install on my Mac. I'd like a full refund.
            No more magazines, please. Cancel my subscription with immediate effect.
            I hate to ask, but could you call off the piano tuning on the 12th? I'm in hospital.
            The rose you sent is white, not red as ordered. Kindly replace it.
            These trainers squeak with every step so back they go, please email me a returns label.
            I thought I'd ordered one bag of espresso and it turns out I ordered ten. Please cancel nine of them.
            Let me have the cash back for the broken drone and we'll say no more about it.
            Please would you renew my seed club membership for another twelve months.
            After thinking it over for a week, I've decided the leather armchair isn't for me. I'd like to return it \
            under your 30-day guarantee.
            The zip went the second time I wore the jacket. I'm expecting a new one from you, not excuses.
            Refund please. Train set never arrived.
            My order was meant for my son's birthday, which was yesterday, so there's no point sending it now. \
            Please cancel it and refund me.
            I need to change the dress for a size 14, the 12 won't zip up
            How do I go about getting rid of this subscription? I can't find the button, so please just cancel it \
            for me.
            Got the oak stool today, it's got a chip in one leg. Happy to keep it for a discount, say fifteen quid?
            I can't come in on Wednesday for the eye test, could we do the following Wednesday at the same time?
            Dear team, the cactus arrived snapped in half. Kindly let me have a fresh one at your earliest \
            convenience.
            My neighbour recommended your grinder and I really wanted to love it, but it jams every single morning. \
            I'd like to send it back and get my money back.
            Hey, i need to get out of the Pro plan, i only use the free features anyway. Please shut it down today.
            What on earth did you send me? I ordered a toy crane and got a doll's pram. Please swap it.
            """,
        german: """
            Guten Tag, das Kinderfahrrad ist leider doch zu groß für unsere Tochter. Ich möchte es gern zurückgeben.
            Bitte stornieren Sie meine Bestellung 60418, ich habe mich beim Modell vertan.
            Hiermit kündige ich mein Kaffee-Abo zum nächstmöglichen Zeitpunkt.
            Könnten Sie mir bitte die Hose in 40 statt in 38 schicken? Die jetzige geht nicht zu.
            ich will mein geld zurück, der toaster ist nach zwei tagen kaputt
            Wir sind umgezogen, bitte liefern Sie ab sofort an die Gartenstraße 7 in 04109 Leipzig.
            Leider bin ich am Donnerstag auf Dienstreise. Ließe sich der Termin für die Küchenberatung auf die Woche \
            danach legen?
            Der Schrank hat an der Seite eine Delle. Zurückschicken will ich ihn nicht, aber einen Preisnachlass \
            hätte ich schon gern.
            Da ich bis Oktober im Ausland bin, würde ich meine Gemüsekiste gern so lange aussetzen.
            Kann ich den Roman noch umtauschen? Ich habe ihn zum Geburtstag gleich doppelt bekommen.
            Meine Lizenz für die Buchhaltungssoftware läuft heute ab, bitte verlängern Sie sie um ein Jahr.
            Seit vier Wochen warte ich auf dieses Regal, jetzt reicht es mir. Ich trete vom Kauf zurück.
            Falsche Farbe geliefert. Bitte austauschen.
            Ich wäre Ihnen sehr verbunden, wenn Sie mir den Betrag für die verwelkten Rosen erstatten könnten.
            Den Anprobetermin am Freitag muss ich leider absagen, meine Kleine hat Fieber.
            Die Schuhe gefallen mir nicht und bequem sind sie auch nicht, die gehen zurück. Wo bekomme ich den \
            Retourenschein?
            Mein Enkel hat aus Versehen auf Kaufen gedrückt. Bitte machen Sie das rückgängig.
            Hallo, ab nächster Woche hätte ich gern wieder meine Teelieferung, die Pause können Sie also beenden.
            So eine Frechheit, 80 Euro für einen Rucksack, bei dem am ersten Tag der Gurt reißt! Ich verlange \
            Ersatz.
            Ich brauche die Premium-Mitgliedschaft nicht mehr, bitte beenden sie sie
            Beim Puzzle fehlen elf Teile, das macht so keinen Spaß. Ich hätte gern ein vollständiges.
            Können Sie bei Auftrag 992 noch die Hausnummer ändern? Es muss 12b heißen, nicht 21b.
            Eigentlich wollte ich den Sessel behalten, aber er riecht so streng, dass wir das Zimmer nicht mehr \
            nutzen. Holen Sie ihn bitte wieder ab und überweisen Sie mir den Kaufpreis.
            Widerruf: Ich widerrufe den Vertrag über den Kauf der Espressomaschine vom 3. Mai.
            """,
        french: """
            Bonjour, je souhaite annuler ma commande n° 71520, j'ai trouvé le même vélo d'occasion près de chez moi.
            Le pull gratte horriblement, je voudrais vous le renvoyer.
            Pourriez-vous me rembourser les deux orchidées arrivées complètement gelées ?
            Merci de résilier mon abonnement au magazine, je n'ai plus le temps de lire.
            Serait-il possible d'échanger les bottines noires contre les marron, même pointure ?
            bonjour le robot de mon fils ne s'allume pas, il m'en faut un autre svp
            J'ai déménagé à Nantes le week-end dernier. Veuillez expédier mon colis au 8, rue des Lilas, 44000 \
            Nantes.
            Mettez mon abonnement café en pause jusqu'à la rentrée, s'il vous plaît.
            C'est honteux, un mois d'attente pour un canapé qui n'est toujours pas là. Rendez-moi mon argent !
            Je n'ai jamais voulu de la formule à l'année, alors arrêtez-moi ça tout de suite.
            Est-ce que je peux vous retourner ce jeu de société ? Il est encore sous blister.
            Mauvais tome reçu : j'avais commandé le 4, pas le 5. Envoyez-moi le bon, merci.
            Ma licence a expiré hier soir et je travaille avec tous les jours. Renouvelez-la pour un an, je vous \
            prie.
            Je vous serais reconnaissante de bien vouloir annuler mon rendez-vous du 14, ma mère est hospitalisée.
            Taille trop petite. Échange contre du L svp.
            En ouvrant le carton, j'ai découvert que le miroir était fendu de haut en bas. Je compte sur vous pour \
            m'en faire parvenir un neuf.
            Je m'étais promis de garder ce fauteuil, mais il ne passe pas dans l'escalier. Venez le reprendre, s'il \
            vous plaît.
            Vous m'avez débité deux fois pour la même cafetière, je demande le remboursement de la somme en trop.
            De retour de congé, j'aimerais reprendre mes livraisons de légumes dès la semaine prochaine.
            J'ai commandé trois salopettes au lieu d'une, pourriez vous en annuler deux ?
            Franchement, votre logiciel plante toutes les dix minutes. J'exige d'être remboursé.
            Il y a une erreur dans l'adresse de la commande 3307, c'est le bâtiment C et non le B. Vous pouvez \
            corriger ?
            Je fais usage de mon droit de rétractation pour la table basse livrée samedi.
            """,
        spanish: """
            Buenas tardes, quiero devolver la cazadora que me llegó ayer porque me queda enorme.
            ¿Podrían reembolsarme los 35 euros del cactus que llegó podrido?
            La bicicleta vino con el cuadro rayado. No la voy a devolver, pero espero una rebaja.
            me mandaron el libro equivocado, cambienmelo por el que pedí porfa
            ¿Sería posible pasar mi cita del lunes al miércoles por la tarde?
            Nos mudamos a Valencia la semana pasada. Les ruego que cambien la dirección de envío a Calle Colón 15, \
            3.º B.
            El tren de juguete no funciona ni con pilas nuevas. Envíenme otro, por favor.
            Me voy tres meses a Perú, así que quisiera pausar la caja de verduras.
            Llevo un mes esperando la estantería y nadie me contesta. Devuélvanme el dinero de una vez.
            ¿Puedo cambiar los zapatos por un número más? Solo me los he probado en casa.
            Quisiera renovar por un año más la licencia del editor de vídeo.
            No puedo acudir a la prueba del vestido del viernes; anúlenla, por favor.
            Vaya porquería de sartén, se ha pelado entera. Quiero mi dinero ya.
            Mi hijo hizo la compra sin permiso con mi tarjeta. Les agradecería que la anularan.
            Devolución: lámpara de pie, pedido 4456. No pega con el salón.
            Ya no uso la aplicación, dadme de baja hoy mismo.
            Abrí la caja con toda la ilusión y el plato grande estaba roto. Me gustaría recibir uno nuevo.
            Quería pedirles que reactiven mi suscripción al club de lectura, que ya he vuelto de viaje.
            El sillón es precioso, pero no cabe por la puerta. ¿Cuándo pueden pasar a recogerlo? Quiero devolverlo.
            Me cobraron dos veces el mismo rompecabezas, así que les pido el reintegro de uno de los pagos
            Si no es molestia, preferiría el abrigo en gris en lugar del negro que me mandaron. ¿Me lo cambian?
            En el pedido 780 puse mal el código postal, es 28012 y no 28021. Corríjanlo antes de enviarlo, por \
            favor.
            Como no me llegó para la boda, el traje ya no me sirve de nada. Anulen la compra.
            """,
        italian: """
            Buongiorno, vorrei restituire le scarpe da corsa, mi fanno male al tallone.
            Vi prego di annullare l'ordine 15882, ho cliccato due volte per sbaglio.
            Il basilico è arrivato secco come paglia. Vorrei essere rimborsata.
            Potreste disdire il mio abbonamento alle capsule? Ho cambiato macchina.
            Posso avere la camicia in una M al posto della S? Mi tira sulle spalle.
            il triciclo è arrivato senza una ruota, mandatemene uno intero grazie
            Abbiamo traslocato: d'ora in poi spedite tutto in via Mazzini 22, 40137 Bologna.
            Sabato non riesco a venire per il montaggio, si potrebbe fare il lunedì successivo?
            Sul piano del tavolo c'è un graffio lungo una spanna. Lo tengo, però mi aspetto uno sconto.
            Per favore sospendete la cassetta di frutta per tutto agosto, siamo al mare.
            Dopo cinque settimane di bugie rivoglio i miei soldi, e subito.
            Mi è arrivato il secondo volume anziché il primo. Me lo sostituite, per cortesia?
            Desidero rinnovare per altri dodici mesi la licenza del programma di disegno.
            Devo purtroppo annullare l'appuntamento di giovedì con l'ottico, ho l'influenza.
            Reso: giacca blu, taglia sbagliata, ordine 7719.
            Non mi serve più il divano letto perché gli ospiti non vengono più. Sareste così gentili da cancellare \
            l'ordine?
            Questa bici fa schifo, i freni non tengono. Venite a riprendervela e ridatemi quello che ho pagato.
            Sono tornata dalle vacanze, quindi riattivate pure il mio abbonamento al tè.
            Ho aperto il pacco davanti a mia nonna e la zuccheriera era in frantumi. Gradirei riceverne un'altra.
            Mi sarebbe utile cambiare l'indirizzo dell'ordine 904, in quei giorni sarò in ufficio: corso Francia 80, \
            Torino.
            Basta, non voglio più pagare per un'app che non uso. Chiudetemi l'abbonamento
            Mi avete addebitato due peluche ma ne ho preso uno solo, chiedo la restituzione della differenza.
            Il colore del tappeto dal vivo non mi piace, come faccio a rimandarvelo? Vorrei fare il reso.
            Esercito il diritto di recesso per la lampada consegnata il 4 aprile.
            Avevo preso il vestito per una cerimonia che è saltata. Vorrei cambiarlo con qualcosa di più sportivo, \
            magari il modello Lia.
            """,
        dutch: """
            Goedemiddag, ik wil graag de regenjas retourneren, hij valt veel te klein.
            Kunnen jullie bestelling 33107 annuleren? Ik heb per ongeluk twee keer besteld.
            Zeg mijn koffieabonnement maar op, ik drink tegenwoordig alleen nog thee.
            De hortensia was helemaal bruin toen hij aankwam. Graag mijn geld terug.
            Zou ik de laarzen mogen ruilen voor een maat 39?
            fietslamp doet het niet, stuur even een nieuwe aub
            Wij zijn verhuisd naar Zwolle. Wilt u het bezorgadres wijzigen in Kerkstraat 45, 8011 RV?
            Ik ben woensdag helaas verhinderd, kan de passessie naar vrijdag worden verzet?
            Er zit een deuk in de zijkant van het dressoir. Ik hou hem wel, maar dan verwacht ik korting.
            Omdat we zes weken op reis gaan, wil ik de groentepakketten graag tijdelijk stopzetten.
            Al een maand wachten op een boekenkast, belachelijk. Stort mijn geld terug en wel vandaag nog.
            Verkeerde deel ontvangen, ik had deel 6 besteld. Graag omruilen.
            Mijn licentie voor het tekenprogramma is verlopen, zouden jullie die met een jaar willen verlengen?
            Door een sterfgeval in de familie moet ik de afspraak van maandag afzeggen.
            Mag de poppenwagen terug? Mijn dochter kreeg er van oma al een.
            Ik zie net dat er nog mijn oude huisnummer op bestelling 618 staat. Het moet 17 zijn, passen jullie dat \
            aan?
            Ik zat er niet op te wachten, op dat jaarabonnement, en ik betaal er niet voor. Stop het per direct.
            De schaal lag in stukken in de doos, doodzonde. Ik zou graag een nieuw exemplaar ontvangen.
            Bij nader inzien vind ik de bank toch te groot voor onze kamer. Komen jullie hem weer ophalen?
            Wat een rommel, die stofzuiger! Ik wil hem niet meer en ik wil mijn centen terug.
            Ik ben weer thuis, dus de maandbox mag weer opgestart worden.
            Er is twee keer 24 euro afgeschreven voor dezelfde puzzel. Willen jullie een van de twee terugbetalen?
            Liever de groene trui dan de rode die ik nu heb gekregen, kan dat nog gewisseld worden? Kaartje zit er \
            nog aan
            Hierbij maak ik gebruik van mijn herroepingsrecht voor de wandklok die gisteren is bezorgd.
            Mijn zoontje van vier heeft op mijn telefoon een drone gekocht. Graag deze aankoop ongedaan maken.
            """)
}
