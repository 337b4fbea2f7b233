extension StandardExamples {
    static let asked3 = StandardExamples(
        "asks",
        english: """
            Would you mind taking the Rioja case off my account and cancelling the order before it leaves the \
            cellar?
            The ukulele turned up with a cracked bridge. Please send me another one.
            I'd be grateful if the money for the corked Barolo could find its way back to my card.
            Cancel the kibble subscription.
            My dog passed away on Sunday, so we don't need the monthly box of salmon biscuits any more. Could you \
            stop it please?
            These boots are a size too small, can I swap them for a 43?
            Hi, we've moved to 14 Larch Close, Hexham NE46 2QT, kindly update where my tea parcels go.
            Refund please, order 88213, the hyaluronic serum brought me out in a rash.
            We're off to Portugal for two months, so please put the Assam subscription on hold until we're back.
            I bought the Spanish B1 course last night by mistake, I meant Portuguese. Please switch it over.
            There's a deep scratch on the lid of the digital piano. I'm happy to keep it if you knock something off \
            the price.
            I ordered two copies of Harbour Barons without noticing. One of them has to be cancelled.
            The screen on the phone flickers green every time I unlock it and I haven't even had it a week. I want \
            it replaced.
            Not what I expected at all, the rose bush came as a dry stick with no roots. I'd like a refund.
            could u cancel my order from this morning i put the wrong card in
            It would be lovely if you could start up my cat litter deliveries again, the new kitten has arrived.
            I don't want the varifocals any more because my prescription has changed. Please void the order.
            I was hoping you might be able to take back the cordless drill, it's far too heavy for my wrist.
            Please renew my membership of the wine club for another year.
            My lease on the cello ends this month and I want to extend it by twelve months, please go ahead and do \
            that.
            Two of the six Riesling bottles were smashed when the courier handed them over. Could the broken ones be \
            sent out again?
            Wrong shade!! I asked for Ivory 02 and got Caramel 08, sort out an exchange.
            Please cancell my fitting on the 9th, I've found somebody closer to home.
            I'd rather have the store send the oolong to my office from now on: Unit 5, Tannery Yard, Leeds LS10 \
            1AB.
            The board was missing from the box of Moss Kingdom, only cards and pawns inside. A complete copy would \
            be appreciated.
            I need out of the Duolingua Premium plan, it renews tomorrow and I never use it.
            Having slept on it, I've decided against the electric violin. Do cancel it for me.
            My husband already bought me the same garden shredder for our anniversary, so I need to send mine back. \
            Please let me have a returns label.
            Is it possible to get my money back for these clogs? The sole came off on day two.
            Three emails and still no answer. Stop my subscription and stop charging me.
            I wonder whether you'd reschedule my guitar setup from Friday to Monday morning.
            The left lens is scratched right in the middle. I think a reduction of twenty pounds would be fair, \
            please arrange that.
            return for order 5519 please, didn't fit
            Since the hedge trimmer won't start whatever I do, I must ask you for a new one.
            You lot sent me a used lipstick. Disgusting. Money back, today.
            I would like to return the chess clock, unopened, for a full refund.
            Sorry to be a pain, but the parcel with the pruning saw should go to my neighbour at number 22 instead \
            of us, can you alter that?
            Please unpause my puppy food plan as of this week.
            I thought I could manage the Mandarin classes alongside my night shifts, but I can't. Kindly take me off \
            the course and refund the fee.
            We never got the second pair of wellies. Just refund those please.
            My daughter used my phone and ordered eleven nail polishes. I don't need a single one, so please get rid \
            of the order.
            The kettle drum pedal you shipped is bent. I'm not angry, I just want one that works.
            Skip my tea box this month would you, I've still got four tins unopened.
            Consider this my notice: I am ending the wine subscription with immediate effect.
            Pls exchange the blue frames for the tortoiseshell ones, same strength.
            I hate to ask, but can you undo the order for the lawn spreader I placed an hour ago?
            One of the trainers is a left and so is the other. Obviously I need the right one sent.
            The phone case arrived with a dent in the corner. How about ten percent off and I'll say no more about \
            it?
            I've been charged twice for the same bag of bird seed, so could I have one of the payments returned
            Do me a favour and scrap order W-2077, I've changed my mind about the champagne.
            My appointment with your optician clashes with a funeral, I have to call it off.
            When I opened the tin, the loose leaf tea smelled of mould. I don't want another tin, I want my eleven \
            pounds back.
            Please have the courier collect the mitre saw, I am withdrawing from the purchase.
            Our new address is Flat 3, 60 Mariner Street, Swansea; everything should be delivered there from today.
            There is a chip in the glaze of the teapot. I'd accept a partial refund.
            I've been a loyal customer for nine years and I've never complained, but this harmonica has two dead \
            reeds and I expect a replacement.
            Cancellation of dog treats order #40917, thank you
            If you could send the larger gloves instead of these, that would make my mother very happy. The small \
            ones I've packed up already.
            """,
        german: """
            Könnten Sie die Bestellung der Astschere bitte rückgängig machen, mein Schwager leiht mir seine.
            Bitte kündigen Sie mein Katzenfutter-Abo zum nächstmöglichen Termin.
            Am Griffbrett der Geige ist ein Riss, ich brauche ein einwandfreies Exemplar.
            Ich würde die Wanderschuhe gern eine halbe Nummer größer haben, die jetzigen schicke ich heute noch los.
            Leider liege ich mit Grippe im Bett. Wäre es möglich, den Sehtest am Mittwoch auf nächste Woche zu \
            legen?
            Storno bitte, Auftrag 7741.
            Wir wohnen seit gestern in der Lindenstraße 8 in 04277 Leipzig, bitte tragen Sie das bei mir ein.
            Was soll ich mit einem Akkuschrauber, der nach zwei Schrauben qualmt? Geld her, aber zügig!
            Von der Tagescreme bekomme ich Pusteln im ganzen Gesicht, ich möchte sie zurückgeben.
            Im Spielkarton fehlten sämtliche Würfel. Schicken Sie mir bitte welche nach.
            Kann ich das Handy in Schwarz statt in Rosa bekommen? Meine Tochter weigert sich, damit aus dem Haus zu \
            gehen.
            Ich bin die nächsten sechs Wochen auf Kur, deshalb soll die Teelieferung so lange ruhen.
            Eigentlich wollte ich ja Italienisch lernen, aber mit drei Kindern wird das nichts. Nehmen Sie mich \
            bitte aus dem Kurs heraus.
            Den Termin zur Brillenanpassung am 14. muss ich absagen.
            Es wäre nett, wenn Sie mein pausiertes Hundefutter ab sofort wieder liefern würden.
            Hiermit widerrufe ich den Kauf der Trompete vom 2. Mai.
            Ich habe nicht die bestellten Tulpenzwiebeln bekommen, sondern Krokusse. Bitte tauschen Sie das um.
            Seit Wochen hör ich nichts von Ihnen, jetzt reichts mir: Ich will die Kiste Wein nicht mehr und trete \
            zurück.
            Verlängern Sie meine Mitgliedschaft im Teeclub bitte um ein weiteres Jahr.
            Für den Kratzer auf dem Brillenbügel hätte ich gern einen Nachlass.
            Ließe sich das Paket mit den Gummistiefeln noch an meine Büroanschrift umleiten, Hafenweg 3, 48155 \
            Münster?
            Mit dem Lippenstift bin ich nicht glücklich, der ist abgebrochen angekommen. Ich bitte um Erstatung.
            """,
        french: """
            La bouteille de Chablis était bouchonnée, je vous demande de me la rembourser.
            Pourriez-vous annuler ma commande de sécateurs passée tout à l'heure ?
            Je souhaite mettre fin à mon abonnement aux croquettes, notre chatte ne les mange plus.
            Les bottines me serrent atrocement, serait-il possible de les échanger contre du 39 ?
            Mon accordéon est arrivé avec deux touches bloquées. J'attends que vous m'en envoyiez un autre.
            On a déménagé au 12 rue des Tanneurs, 37000 Tours, merci de corriger l'adresse de livraison.
            Remboursez-moi, c'est tout ce que je vous demande.
            Comme nous partons trois mois au Québec, je voudrais suspendre la box de thé.
            Il y a une éraflure sur le couvercle du jeu. Rien de dramatique, mais un petit geste sur le prix \
            s'impose.
            Je comptais apprendre le japonais, mais mon nouveau poste ne m'en laisse pas le temps. Veuillez résilier \
            mon inscription.
            Votre perceuse a rendu l'âme au troisième trou, c'est du foutage de gueule, je veux qu'on me la \
            remplace.
            Ce fond de teint n'est pas du tout la nuance commandée. Je vous le renvoie, dites-moi où.
            J'aimerais que vous relanciez mon abonnement vin dès ce mois-ci.
            Mes lunettes sont montées de travers et le verre gauche est rayé : il m'en faut une nouvelle paire.
            Rendez-vous du 18 à annuler, merci.
            Ma fille a reçu le même téléphone de son parrain, du coup je vous retourne le nôtre et souhaite \
            récupérer mon argent.
            Auriez-vous la gentillesse de faire livrer le rosier chez ma mère, 5 impasse du Moulin à Vannes, plutôt \
            que chez moi ?
            Je ne veux plus de cette flûte, ça fait six semaines que j'attends. Annulez tout.
            Il manquait un sachet de thé vert sur les quatre, pourriez vous me l'expédier ?
            Prolongez s'il vous plaît mon abonnement d'un an, je suis ravie.
            J'exerce mon droit de rétractation pour la tondeuse livrée lundi.
            Est-ce que je peux avoir le vernis corail à la place du bordeaux ? Il est encore scellé.
            Vu l'état du sac de granulés, éventré et à moitié vide, une ristourne serait la moindre des choses.
            """,
        spanish: """
            ¿Podrían anular el pedido de la podadora? Me han regalado una.
            Las zapatillas me aprietan un montón, me gustaría cambiarlas por un 42.
            La bandurria vino con el mástil torcido. Necesito que me manden otra en condiciones.
            Me he mudado a la calle Olmo 17, 2.º B, Valladolid; les ruego que actualicen mis datos de envío.
            El jueves no puedo ir a la revisión de la vista, ¿me la pasáis al lunes?
            hola kiero cancelar lo que pedi anoche, me equivoqué de color
            Menuda estafa de taladro. Devolvedme la pasta ya.
            Como voy a estar dos meses en Chile, les agradecería que pausaran las entregas de té.
            La caja del juego trae una esquina machacada. Me lo quedo, pero háganme un descuento.
            Quisiera devolver la crema de noche, me irrita los párpados.
            Pensé que tendría tiempo para el curso de árabe, pero no hay manera. Ruego que tramiten mi baja y el \
            reembolso.
            El móvil se apaga solo cada dos por tres y no tiene ni diez días, así que exijo uno nuevo.
            Anulen mi cita del día 23.
            Faltaban tres bolsas de sustrato en el paquete, ¿me las podéis enviar?
            Ya hemos vuelto de vacaciones, reactivad la comida del gato cuando podáis.
            No era este el esmalte que pedí, sino el mate. Cámbienmelo, si son tan amables.
            Me harían un gran favor si llevasen las gafas a la oficina, avenida del Puerto 40, Málaga, en lugar de a \
            casa.
            Deseo renovar un año más mi plaza en el club de vinos.
            Me habéis cobrado dos veces la misma tetera; haced el favor de reintegrarme uno de los cargos.
            Lo he pensado mejor y el violonchelo se me va de presupuesto. Cancélenlo, por favor.
            Las botas de agua calan desde el primer día. ¿Cómo hacemos para que las recojan y me abonen el importe? \
            Háganlo cuanto antes.
            Mi madre no ve nada con estos cristales, vienen mal graduados. Que se los repitan, por favor.
            Devolución del pedido 6120, gracias
            """,
        italian: """
            Il Chianti sa di tappo, vorrei essere rimborsato.
            Potreste annullare l'ordine del tagliasiepi? L'ho trovato usato da un amico.
            Disdico l'abbonamento alle crocchette, il cane ora mangia solo umido.
            Gli stivaletti sono stretti di pianta, me li cambiate con un 40?
            Il mandolino è arrivato con una corda rotta e la cassa scheggiata: ne voglio uno integro.
            Abbiamo traslocato in via dei Glicini 9, 40137 Bologna. Vi prego di aggiornare l'indirizzo.
            Purtroppo venerdì lavoro, si può spostare la visita oculistica a martedì?
            Ridatemi i soldi e facciamola finita.
            ciao ho sbagliato taglia, annullate pure l'ordine 2284 grazie
            Da giugno ad agosto siamo in montagna, quindi vi chiedo di sospendere le spedizioni del tè.
            Sul coperchio del gioco c'è uno strappo. Con uno sconticino me lo tengo volentieri.
            Il siero mi ha fatto venire gli occhi gonfi; desidero restituirlo.
            Non riesco a seguire le lezioni di russo per via dei turni, perciò cancellate la mia iscrizione.
            Il telefono non prende la linea nemmeno in piazza. Mi aspetto che me lo sostituiate.
            Sareste così gentili da far recapitare gli occhiali a mia figlia, corso Torino 88, Genova, anziché a me?
            Ma che schifo di trapano mi avete mandato? Venite a riprendervelo e rimborsatemi.
            Vorrei riprendere l'abbonamento dei vini che avevo messo in pausa a marzo.
            Mancavano due vasi di lavanda su sei, gradirei riceverli.
            L'appuntamento del 30 è da disdire, sono ricoverata.
            Rinnovatemi per cortesia la tessera del club del tè.
            Non è il rossetto che avevo scelto, questo è marrone. Mandatemi quello giusto.
            Intendo esercitare il recesso per la fisarmonica consegnata ieri.
            Mio nonno ha ordinato quattro lettiere credendo fosse una sola; toglietene tre dall'ordine, per favore.
            Ho pagato la teiera due volte per errore, mi riaccreditate la seconda
            Le lenti hanno una bolla nel mezo, ve le rispedisco e aspetto quelle nuove.
            """,
        dutch: """
            De sauvignon smaakt naar nat karton, ik wil graag mijn geld terug.
            Zouden jullie mijn bestelling van de bladblazer kunnen annuleren?
            Zet mijn abonnement op de hondenbrokken maar stop, Bobbie is vorige week ingeslapen.
            De laarzen knellen bij de wreef, ik ruil ze graag voor een maatje groter.
            Er zit een barst in de klankkast van de gitaar. Mag ik een nieuwe?
            Wij zijn verhuisd naar de Kastanjelaan 31, 6828 GD Arnhem, wilt u dat aanpassen?
            Woensdag lukt me niet voor de oogmeting, kan het ook vrijdagmiddag worden?
            Wat een waardeloze boormachine. Geld terug, nu.
            hoi kan je bestelling 9084 annuleren had verkeerde kleur aangeklikt
            We zitten tot half september in Frankrijk, dus de theepakketten mogen zolang op pauze.
            Op het brillenmontuur zit een krasje. Ik kan ermee leven, mits er wat van de prijs af gaat, dus regel \
            dat even.
            Mijn huid kan niet tegen die dagcrème; ik stuur hem retour en zie het bedrag graag teruggestort.
            Door mijn nieuwe baan kom ik niet meer aan de cursus Zweeds toe. Schrijf me alstublieft uit.
            De telefoon laadt niet op, met geen enkele kabel. Ik verwacht een vervangend toestel.
            Afspraak van de 11e graag afzeggen.
            Zou de kruiwagen bij mijn buurvrouw op nummer 16 bezorgd kunnen worden in plaats van bij ons?
            Er ontbraken twaalf kaarten in het spel, kunt u die nasturen?
            Het kattenvoer mag vanaf vandaag weer komen, haal de pauze er maar af.
            Ik maak gebruik van mijn herroepingsrecht voor het keyboard.
            Jullie hebben me roze nagellak gestuurd terwijl ik rood had besteld, wissel dat even om aub.
            Verleng mijn lidmaatschap van de wijnclub gerust met een jaar.
            Ik had gehoopt dat de schoenen nog wat zouden oprekken, maar nee. Kan ik ze terugsturen?
            De theepot is dubbel afgeschreven, maak één van de twee bedragen a.u.b. weer over.
            Na vier weken wachten hoef ik die rozenstruiken niet meer, haal de order maar weg.
            De schroevendraaierset is al verroest uit de doos gekomen, ik zou hier toch wel een korting voor wilen \
            hebben.
            """)
}
