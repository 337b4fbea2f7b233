extension StandardExamples {
    static let asked1 = StandardExamples(
        "asks",
        english: """
            Hi, please cancel order 48213, I ordered the wrong colour.
            Could you cancel my subscription, please? I hardly use it these days.
            I'd be glad if you could send me a new lid, the one in the parcel was cracked right through.
            The trousers don't fit around the waist, so I'd like to send them back and get my money.
            Changed my mind about the lamp. Cancel it.
            Refund me now. This is the third broken kettle in a row and I'm sick of it.
            If possible, swap the size M for an L before it ships.
            I moved last week, so please change my delivery address to 14 Birch Lane, Leeds LS6 2AB.
            We're off travelling for two months; kindly put my coffee box on hold from today.
            Hello, we're back home again, so you can start up my weekly veg box again.
            My order arrived yesterday and the blue mug was in pieces. Would you mind sending another one?
            cancel 77120 pls
            I want out of this subscription, full stop.
            Honestly the worst shoes I have ever bought, the sole came off on day one. I expect my money back.
            I was hoping to keep the jacket but it just isn't warm enough, so a return label would be great.
            Please don't send the order I placed this morning, I bought it twice by accident.
            Is there any chance you could call off tomorrow's technician visit? I got the machine working myself.
            My membership ran out on Sunday and I'd love to have it renewed for another year.
            Order no. 9931, wrong adress given. It should go to 7 Hill Street insted, thanks
            I would appreciate it if you took the second pair off my order, one is enough.
            Can I get a refund for the headphones? They've got no sound on the left side.
            You lot sent me a toaster when I ordered a blender. Come and get it and send me what I paid for.
            My daughter has outgrown the boots before even wearing them, may we exchange them for a 34?
            It's not that I dislike the rug, it's simply too big for the hall. I'm going to need to return it.
            Subscription: stop it, effective immediately. Regards, P. Holm
            I'd rather have the black one after all, so if you could exchange it that would be lovely.
            Please skip my deliveries for the next six weeks, I'm in hospital.
            The dress I received has a stain near the hem; I'd accept 20% off and keep it.
            I need to reschedule my appointment on the 14th because my son is ill. Any day the week after works.
            Unfortunately the curtains are a totally different green than on your website, and I wish to send them \
            back.
            Would you be able to redirect my parcel to my office? The address is 200 Queen Street, 3rd floor.
            Last month I signed up for your magazine and not one issue has turned up. I'm done, end my subscription.
            I must withdraw from the purchase of the bicycle, contract number 5521-B.
            Since nobody ever answers the phone I'm writing: get rid of my order 60017.
            Both glasses chipped. Money back please.
            Can you unfreeze my account's monthly plan, I am ready to receive the boxes again
            It turns out my husband had already bought the same drill, so we won't be needing ours. Please cancel.
            I'd like to take you up on your 30 day returns policy for the tent, as it leaks.
            Wrong size, need a 42 instead of the 40 you sent.
            Sorry to be a pain, but could the delivery go to my neighbour at number 9 rather than to me?
            I thought long and hard about it and I've decided the sofa has to go back.
            Good morning, I have an appointment for a bike service on Friday which I have to cancel, sorry for the \
            short notice.
            the zip on the bag broke after 2 days, id like a new one or my money back
            Please extend my licence for another twelve months under the same conditions.
            One leg of the chair is slightly bent. If you could see your way to a small discount, I'd keep it \
            without a fuss.
            I'm not asking for a voucher, I'm asking for my 39.90 back.
            Kindly arrange for the collection of the faulty washing machine and reimburse me in full.
            Would love to swap my vanilla candles for the cedar ones if that's alright with you.
            Please remove me from the monthly plan, I can't afford it at the moment.
            You charged me twice for order 3310. Give back the second payment.
            I'm returing the grey jumper, its way to itchy. Please send me the lable
            No hard feelings, but tea isn't for me. Let's end the tea club membership here.
            Mum passed away in March, so her subscription under customer no. 20871 needs to be closed, please.
            """,
        german: """
            Bitte stornieren Sie meine Bestellung 40219, ich habe mich vertan.
            Ich würde mich freuen, wenn Sie mir einen neuen Deckel schicken könnten, der alte kam zerbrochen an.
            Hiermit kündige ich mein Abo zum nächstmöglichen Zeitpunkt.
            Die Hose passt leider nicht, deshalb möchte ich sie zurückgeben.
            Könnten Sie die Schuhe, wenn möglich, gegen Größe 43 tauschen?
            Ich hab's mir anders überlegt, ich brauche den Mixer nicht mehr. Storno bitte.
            Wir sind umgezogen, ändern Sie bitte die Lieferadresse auf Lindenweg 8, 50667 Köln.
            Am Donnerstag kann ich doch nicht, ließe sich der Termin auf nächste Woche legen?
            Ich will mein Geld zurück, und zwar sofort! So einen Schrott habe ich noch nie gekauft.
            Der Tisch hat einen Kratzer an der Kante. Behalten würde ich ihn, aber nur mit einem ordentlichen \
            Nachlass, den ich hiermit verlange.
            Legen Sie mein Abonnement bitte für zwei Monate auf Eis, ich bin auf Reha.
            Bin wieder da, die Gemüsekiste kann ab sofort wieder kommen.
            hallo möchte die bestelung von gestern abbestellen, hab doppelt geklickt
            Kann ich den Pulli umtauschen? Er ist mir zwei Nummern zu groß.
            Ich mache von meinem Widerrufsrecht Gebrauch, Auftragsnummer 7718.
            Falsche Farbe geliefert, bitte Ersatz.
            Nachdem das Radio nach drei Tagen keinen Mucks mehr machte, hätte ich gerne ein neues.
            Wären Sie so nett, den Montagetermin morgen abzusagen? Mein Schwager hat das Regal schon aufgebaut.
            Mein Abo läuft Ende der Woche aus, verlängern Sie es bitte um ein weiteres Jahr.
            Es liegt nicht an der Qualität, aber der Teppich gefällt uns im Wohnzimmer nicht. Wir schicken ihn \
            zurück und bitten um ein Retourenlabel.
            Da ich seit vier Wochen auf die Lampe warte und niemand ans Telefon geht, trete ich vom Kauf zurück.
            Streichen Sie bitte den zweiten Stuhl aus meiner Bestellung, einer reicht
            Die Tasse war kaput als ich das Packet aufgemacht hab, bitte neue schicken
            Mir wäre sehr geholfen, wenn das Paket an meine Arbeitsstelle ginge: Hafenstraße 3, 20457 Hamburg.
            """,
        french: """
            Je souhaite résilier mon abonnement dès aujourd'hui.
            Le pantalon ne me va pas du tout, je voudrais donc le renvoyer et être remboursée.
            Serait-il possible d'échanger la taille 38 contre une 40 ?
            Si vous pouviez m'envoyer une nouvelle tasse, ce serait gentil, la mienne est arrivée cassée.
            J'ai changé d'avis, je ne veux plus du fauteuil. Annulez, s'il vous plaît.
            Nous avons déménagé : veuillez livrer au 12 rue des Lilas, 69003 Lyon.
            Remboursez-moi, c'est une honte ! Troisième grille-pain en panne.
            Mettez mon abonnement en pause pour deux mois, je pars à l'étranger.
            Me voilà rentré de voyage, vous pouvez reprendre les livraisons de café.
            La commode a une rayure sur le côté. Je la garde, mais je demande un geste commercial.
            bonjour je veu annuler ma comande svp jai cliqué deux fois
            Puis-je retourner les écouteurs ? L'oreillette gauche ne fonctionne pas.
            J'exerce mon droit de rétractation pour la commande n° 5520.
            Vous m'avez envoyé un mixeur au lieu d'une bouilloire, j'attends le bon article au plus vite.
            Mon abonnement expire dimanche et j'aimerais le renouveler pour un an.
            Robe trop petite. Échange en 42 svp.
            Je vous saurais gré de bien vouloir me rembourser les 39 euros prélevés deux fois.
            Cela fait un mois que j'attends et personne ne répond, alors laissez tomber, j'annule tout et je veux \
            mon argent.
            Ce n'est pas que le tapis soit laid, mais il est trop grand pour l'entrée. J'aimerais vous le rendre.
            La fermeture du sac a lâché au bout de deux jours, il m'en faudrait un autre
            Retirez la deuxième chaise de ma commande si c'est encore possible, une seule suffit.
            Pouvez vous changé l'adresse de livraison, c'est 5 avenue Foch à Nancy et pas l'ancienne
            """,
        spanish: """
            Hola, cancelen por favor mi pedido 40218, me equivoqué de color.
            Los pantalones no me quedan bien, así que me gustaría devolverlos.
            ¿Podrían cambiarme la talla M por una L, si es posible?
            Les agradecería que me enviaran otra taza, la mía llegó rota.
            He cambiado de opinión, ya no me hace falta la batidora. Anúlenlo.
            Nos hemos mudado; envíen el paquete a la calle Mayor 15, 28013 Madrid.
            Devuélvanme el dinero ya, esto es una tomadura de pelo.
            El martes no puedo, ¿sería posible pasar la cita al jueves por la tarde?
            Necesito pausar la suscripción dos meses porque me voy de viaje.
            Ya estoy de vuelta, pueden reanudar las entregas de café.
            La mesa tiene un arañazo. Me la quedo, pero quisiera una rebaja por el defecto.
            ola kiero cancelar el pedido de ayer porfa lo hice dos veces
            ¿Puedo devolver los auriculares? No se oye nada por el lado izquierdo.
            Ejerzo mi derecho de desistimiento respecto al pedido 5522.
            Me han mandado una tostadora en lugar de una plancha, mándenme lo que pedí.
            Mañana ya no hace falta que venga el técnico, lo arregló mi cuñado. Anulen la visita, gracias.
            Se me acaba la membresía el domingo y me gustaría renovarla un año más.
            Vestido demasiado pequeño. Cambio por la 42.
            Me cobraron dos veces 29 euros, hagan el favor de reembolsarme uno de los cargos.
            Llevo un mes esperando y nadie contesta, así que olvídense: anulo la compra y quiero mi dinero.
            No es que la alfombra sea fea, es que no cabe en el pasillo. Querría devolverla.
            La cremallera se rompio a los dos dias, mandenme otra mochila
            Sería estupendo si quitaran la segunda silla del pedido, con una nos basta.
            Después de pensarlo mucho, el sofá se va de vuelta; pasen a recogerlo, por favor.
            """,
        italian: """
            Buongiorno, vi prego di annullare l'ordine 40216, ho sbagliato colore.
            Vorrei disdire l'abbonamento con effetto immediato.
            I pantaloni non mi stanno, perciò desidero restituirli.
            Se possibile, potreste cambiarmi la taglia M con una L?
            Sarei felice se mi mandaste un'altra tazza, la mia è arrivata in frantumi.
            Ho cambiato idea, il frullatore non mi serve più. Annullate pure.
            Abbiamo traslocato: spedite il pacco in via Garibaldi 22, 10122 Torino.
            Ridatemi i soldi, è una vergogna! Terzo bollitore rotto di fila.
            Martedì non riesco a venire, si può spostare l'appuntamento a giovedì?
            Mettete in pausa il mio abbonamento per due mesi, sono all'estero.
            Sono tornata dalle vacanze, potete riprendere le consegne del caffè.
            Il tavolo ha un graffio sul bordo. Lo tengo, però chiedo uno sconto per il difetto.
            salve vorei anulare l'ordine di ieri, lo fatto due volte per sbaglio
            Posso rendere le cuffie? Dal lato sinistro non si sente niente.
            Esercito il diritto di recesso per l'ordine n. 5523.
            Mi avete mandato un tostapane invece del ferro da stiro, voglio quello che ho pagato.
            Domani il tecnico non serve più, ha sistemato tutto mio cognato. Disdite la visita, grazie.
            L'abbonamento mi scade domenica e lo vorrei rinnovare per un altro anno.
            Vestito troppo stretto. Cambio con la 44, grazie.
            Mi sono stati addebitati due volte 29 euro: vi chiedo cortesemente il rimborso di uno dei due.
            Aspetto da un mese e nessuno risponde al telefono, quindi basta, annullo tutto e rivoglio i miei soldi.
            Non è che il tappeto sia brutto, ma per l'ingresso è troppo grande. Lo rimando indietro, mi serve \
            l'etichetta di reso.
            La cerniera si è rotta dopo due giorni, me ne serve uno nuovo di zaino
            Vi sarei grato se toglieste la seconda sedia dall'ordine, una basta.
            Potete far arrivare il paco al mio ufficio? via Roma 3 a Bergamo, a casa nn c'e mai nessuno
            """,
        dutch: """
            Hallo, annuleer alstublieft bestelling 40215, ik heb de verkeerde kleur gekozen.
            Graag wil ik mijn abonnement per direct opzeggen.
            De broek past niet, dus ik wil hem graag terugsturen.
            Zou u, indien mogelijk, maat M voor L kunnen omruilen?
            Ik zou het fijn vinden als jullie een nieuw kopje sturen, het mijne kwam in scherven aan.
            We zijn verhuisd, wilt u het bezorgadres wijzigen in Kerkstraat 9, 3511 AB Utrecht?
            Dinsdag lukt me toch niet, kan de afspraak naar donderdagmiddag?
            Zet mijn abonnement maar twee maanden stil, ik zit in het buitenland.
            Ik ben weer thuis, jullie mogen de koffie weer gaan leveren.
            Er zit een kras op de tafel. Ik houd hem wel, maar wil dan graag korting.
            hoi ik wil me bestelling van gister anuleren, heb per ongeluk 2x geklikt
            Kan ik de koptelefoon retourneren? Links hoor ik niks.
            Hierbij maak ik gebruik van mijn herroepingsrecht voor order 5524.
            Jullie stuurden een broodrooster in plaats van een strijkijzer, stuur me alsnog het goede.
            De monteur hoeft morgen niet te komen, mijn zwager heeft het al gemaakt. Wilt u de afspraak afzeggen?
            Jurk te klein. Ruilen voor 42 graag.
            Er is twee keer 29 euro afgeschreven, zou u zo vriendelijk willen zijn één bedrag terug te storten?
            Ik wacht nu al een maand en niemand neemt op, dus laat maar zitten: ik zie af van de koop en wil mijn \
            geld.
            Niet dat het kleed lelijk is, maar het is te groot voor de gang. Mag ik een retourlabel?
            De rits was na twee dagen al stuk, ik wil een nieuwe tas
            Haal de tweede stoel maar van mijn bestelling af, eentje is genoeg.
            Kunt u het pakje naar me werk sturen, Havenweg 3 in Zwole, thuis is er nooit iemand
            """)
}
