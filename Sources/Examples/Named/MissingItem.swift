extension StandardExamples {
    static let missingItem = StandardExamples(
        "missing_item",
        english: """
            One item missing, refund it please
            box was empty
            only 2 of 3 arrived
            where are my socks? money back
            Order 48213 incomplete
            paid for six got five
            shelf not in the parcel
            refund the missing mug
            charger wasn't included
            short delivery AB-1022
            nothing but paper in the box
            lamp shade missing, please reimburse
            I'm one jar short
            parcel arrived half empty
            you forgot the hat, refund pls
            There were meant to be four cushions in the box and I counted three, so please pay back the fourth.
            The receipt lists a garden hose which was nowhere to be found in the carton.
            I was charged for two bags of coffee but just one was inside.
            Kindly refund the price of the memory card that was absent from my delivery.
            Please return what I paid for the bicycle bell, since it wasn't packed.
            Of the seven books in order 30981 only six came out of the box.
            The free-gift towel doesn't bother me, but the lip balm I paid for isn't there and I want that money \
            back.
            Someone had slit the tape and the perfume was gone.
            I got the console without the second controller, so deduct £39 from what I paid.
            The packing list is ticked for everything, yet there are no tent pegs.
            The tin of cat food is missing and I've bought it elsewhere now, so just give me the money.
            Can you refund the lid? The pot came without one and I've found one that fits.
            We unpacked all the boxes and there is definitely no bedside table among them.
            My delivery of 12 May was short by one pair of gloves, which I'd like credited back to my bank card.
            The chocolates weren't with the flowers although they're on the bill.
            You've sent the blouse and not the skirt, and I'd like £32 returned for it.
            The kit was for my lad's school project and the motor wasn't in it. We borrowed one from a neighbour \
            in the end. I only want the cost of it back.
            I opened the parcel with my friend on the phone as witness. There was the shampoo, but no \
            conditioner. I'd rather have the £9 than wait for another parcel.
            My mother counted the balls of wool twice. She is one short of ten. The jumper will be made with \
            another yarn, so please refund the missing ball.
            We had the whole family round for the barbecue. The sausages were in the box, the steaks weren't. \
            It's too late to send them now, obviously.
            I fly tomorrow morning. The travel adapter from order 7093 was not in the bag. I'll have to buy one \
            at the airport, so pay that item back please.
            The courier handed me a very light box. I soon saw why, half of the order is not in there. What I \
            didn't get I won't pay for.
            You charged me for fifty invitations. There were forty-two in the packet. The wedding's on Saturday \
            and I've printed the rest myself, so refund eight.
            The protein bars should have come as a box of 24. Three are missing from it. It's not the world, but \
            I did pay for them.
            I run a nursery school and we bought 30 sets of crayons. Only 27 turned up. Reimburse us for the \
            three, we've covered it with old ones.
            The game was bundled with a poster, that's why I paid extra. There's no poster. I'd like the extra \
            back.
            After my stroke my husband orders for me. He says the pill box isn't with the rest though it's on \
            the invoice. Would you refund the £6.50?
            My parcel has been on a diet, two things have gone.
            I've paid for a full dozen and been given a baker's-less eleven.
            On checking the consignment I find it deficient by one tablecloth, the price of which I ask you to \
            remit.
            I turned the box upside down and shook it, but no earrings fell out.
            Somebody's had the biscuits out of my hamper, I'd like what they cost.
            No sign of the saddle cover I paid for, put the money back where it came from.
            """,
        german: """
            Artikel fehlt, bitte erstatten
            Karton war leer
            nur 2 von 3 angekommen
            Socken fehlen, Geld zurück
            48213 unvollständig
            sechs bezahlt fünf bekommen
            Regalbrett nicht dabei
            für die fehlende Tasse Geld zurück bitte
            Netzteil lag nicht bei
            Fehlmenge bei AB-1022
            bloß Papier im Paket
            Lampenschirm fehlt, bitte Betrag zurück
            ein Glas zu wenig
            Lieferung nicht komplett
            Mütze vergessen, bitte zurückzahlen
            Vier Kissen hätten drin sein müssen, gezählt habe ich drei, das vierte erstatten Sie mir bitte.
            Auf dem Lieferschein steht ein Gartenschlauch, der im Karton nirgends zu finden war.
            Abgebucht wurden zwei Packungen Kaffee, drin war eine.
            Bitte überweisen Sie mir den Preis der Speicherkarte, die meiner Sendung nicht beilag.
            Die Fahrradklingel war nicht dabei, dafür hätte ich gern das Geld wieder.
            Von den sieben Büchern aus Auftrag 30981 sind sechs da.
            Das Klebeband war aufgeschnitten und das Parfüm weg.
            Bei der Konsole war kein zweiter Controller, zieht mir bitte die 39 Euro ab.
            Auf der Packliste ist alles abgehakt, trotzdem sind keine Heringe für das Zelt da.
            Das Katzenfutter habe ich inzwischen im Laden geholt, also erstattet mir bitte einfach die fehlenden \
            Dosen.
            Der Topf kam ohne Deckel, einen passenden hab ich noch im Schrank, ich will nur das Geld dafür.
            Wir haben alle Kartons ausgepackt, ein Nachttisch war definitiv nicht darunter.
            Zu der Lieferung vom 12. Mai fehlt ein Paar Handschuhe, dessen Preis Sie mir bitte rückvergüten.
            Die Pralinen zum Blumenstrauß stehen zwar auf der Rechnung, waren aber nicht dabei.
            Die Bluse ist da, der Rock nicht; 32 Euro zurück bitte.
            Wieso bezahle ich drei Cremes, wenn nur zwei im Päckchen liegen?
            Der Bausatz war fürs Schulprojekt meines Jungen, ohne Motor. Den haben wir uns beim Nachbarn \
            geborgt. Ich möchte nur den Preis dafür zurück.
            In der Bäckerkiste vom Samstag waren keine Brezen. Die Gäste haben es mit Humor genommen. Ziehen Sie \
            mir die acht Stück bitte ab.
            Mutter hat die Wollknäuel zweimal gezählt. Statt zehn sind es neun. Sie nimmt jetzt anderes Garn, \
            also bitte das eine erstatten.
            Gebucht war das Paket mit Eintritt und Audioguide. Im Umschlag steckte bloß die Eintrittskarte. Der \
            Ausflug ist vorbei, also hätte ich gern die 7 Euro zurück.
            Morgen früh geht mein Flieger. Der Reiseadapter aus 7093 lag nicht in der Tüte. Ich muss einen am \
            Flughafen kaufen, zahlt mir den bitte zurück.
            Vom Hundefutter sind zwei von zwölf Dosen unterwegs verschwunden, der Karton war aufgerissen. \
            Nachschub habe ich im Dorfladen geholt. Bitte den Betrag retour.
            Berechnet wurden fünfzig Einladungskarten. Im Päckchen lagen zweiundvierzig. Die übrigen hab ich \
            selbst gedruckt, bitte acht erstatten.
            Das Schminkset hatte einen leeren Platz, wo der Pinsel liegen soll. Auftrag 88-19. Ich benutze jetzt \
            einen alten und möchte nur erstattet haben, was ich dafür bezahlt habe.
            Für unseren Kindergarten hatten wir 30 Malkästen bestellt. 27 kamen. Die Kinder teilen sich jetzt \
            welche, aber bitte zahlen Sie uns die drei zurück.
            Zum Spiel sollte ein Poster gehören, dafür war der Aufpreis. Kein Poster. Den Aufpreis hätte ich \
            gern wieder.
            Seit meinem Schlaganfall bestellt mein Mann für mich. Er sagt, die Tablettendose sei nicht dabei, \
            steht aber auf der Rechnung. Würden Sie uns die 6,50 erstatten?
            Mein Paket hat wohl eine Diät gemacht, zwei Sachen sind weg.
            Ein Dutzend bezahlt, elf erhalten, das geht nicht auf.
            Bei Durchsicht der Sendung stelle ich das Fehlen eines Tischtuchs fest und bitte um Rücküberweisung \
            des Gegenwerts.
            Aus dem Präsentkorb hat jemand die Kekse stibitzt, die möchte ich nicht zahlen müssen.
            Vom Sattelbezug keine Spur, also das Geld bitte dahin, wo es herkam.
            """,
        french: """
            Article manquant, remboursez svp
            carton vide
            reçu 2 sur 3
            il manque les chaussettes
            Commande 48213 incomplète
            payé six, reçu cinq
            étagère absente du colis
            remboursement de la tasse manquante
            pas de chargeur dans la boîte
            manquant sur AB-1022
            que du papier dans le paquet
            abat-jour oublié, merci de rembourser
            il me manque un pot
            livraison partielle facturée en entier
            bonnet pas reçu, je veux l'argent
            Il devait y avoir quatre coussins et j'en compte trois, merci de me rembourser le quatrième.
            Le bon de livraison mentionne un tuyau d'arrosage que je n'ai trouvé nulle part.
            On m'a prélevé deux paquets de café, un seul était dedans.
            Veuillez me rembourser la carte mémoire qui n'était pas jointe à l'envoi.
            La sonnette de vélo n'a pas été mise dans le colis, rendez-moi son prix.
            Sur les sept livres de la commande 30981, six sont là.
            Le scotch avait été découpé et le parfum avait disparu.
            La console est venue sans la seconde manette, déduisez les 39 euros.
            Tout est coché sur la liste, n'empêche que les sardines de la tente n'y sont pas.
            J'ai déjà racheté les boîtes pour le chat ailleurs, alors remboursez simplement celles qui \
            manquaient.
            La casserole est arrivée sans couvercle ; j'en ai un à la maison, je demande seulement la somme.
            Nous avons déballé tous les cartons, pas de table de chevet.
            Les chocolats prévus avec le bouquet figurent sur la facture, mais le livreur ne les avait pas.
            J'ai le chemisier et pas la jupe, il faut me restituer 32 euros.
            Pourquoi payer trois crèmes quand je n'en reçois que deux ?
            Une paire de gants fait défaut dans votre envoi du 12 mai, je vous prie de m'en créditer le montant.
            Pas de croissants dans le panier du dimanche. Les invités ont ri. Retirez les huit de ma note, s'il \
            vous plaît.
            Ma mère a recompté les pelotes. Neuf au lieu de dix. Elle finira avec une autre laine, remboursez \
            donc celle qui manque.
            J'avais pris la formule entrée et audioguide. L'enveloppe contenait juste l'entrée. La visite est \
            passée, je voudrais donc mes 7 euros.
            Mon avion décolle demain. L'adaptateur de la 7093 n'était pas dans la pochette. J'en achèterai un à \
            l'aéroport, rendez-moi le prix du vôtre.
            Deux boîtes de pâtée sur douze se sont volatilisées, le carton était éventré. J'ai dépanné à \
            l'épicerie. Merci de recréditer le montant.
            Vous m'avez compté cinquante faire-part. Il y en avait quarante-deux. J'ai imprimé le reste \
            moi-même, remboursez-en huit.
            Le coffret maquillage a un creux vide à la place du pinceau. Commande 88-19. J'en ai un vieux, \
            remboursez seulement ce qui n'y est pas.
            Pour la maternelle, on avait pris 30 boîtes de feutres. 27 sont arrivées. On se débrouille, mais \
            merci de recréditer l'école des trois autres.
            Un poster devait accompagner le jeu, d'où le supplément. Pas de poster. Je voudrais qu'on me rende \
            ce supplément.
            Depuis mon AVC mon mari commande à ma place. D'après lui le pilulier n'y est pas alors qu'il est \
            facturé. Pourriez-vous rembourser les 6,50 euros ?
            Mon paquet a suivi un régime, deux choses ont fondu.
            Treize à la douzaine, disait-on ; chez vous c'est onze.
            À la vérification de l'envoi, je constate l'absence d'une nappe dont je sollicite la restitution du \
            prix.
            J'ai retourné le carton et secoué, aucune boucle d'oreille n'en est tombée.
            Quelqu'un s'est servi en biscuits dans mon panier garni, je n'ai pas à les payer.
            De housse de selle, point ; que l'argent retourne d'où il vient.
            """,
        spanish: """
            Falta un artículo, reembolso por favor
            caja vacía
            llegaron 2 de 3
            faltan los calcetines, devolved el dinero
            Pedido 48213 incompleto
            pagué seis y vinieron cinco
            la balda no venía
            reembolsad la taza que falta
            sin cargador en la caja
            faltante en AB-1022
            solo papel dentro del paquete
            pantalla de lámpara no incluida, abonadla
            me falta un bote
            entrega a medias, cobrada entera
            gorro olvidado, quiero el importe
            Tenían que venir cuatro cojines y cuento tres, devuélvanme el cuarto.
            En el albarán figura una manguera que no aparece por ninguna parte.
            Me han cobrado dos paquetes de café y dentro había uno.
            Ruego el reintegro de la tarjeta de memoria que no acompañaba al envío.
            El timbre de la bici no estaba, así que devolvedme lo que costó.
            De los siete libros del pedido 30981 han llegado seis.
            Habían cortado el precinto y el perfume no estaba.
            La consola vino sin el segundo mando, descontadme los 39 euros.
            En la lista está todo marcado, pero las piquetas de la tienda brillan por su ausencia.
            Ya compré las latas del gato en otro sitio, de modo que solo quiero el dinero de las que no \
            vinieron.
            La olla llegó sin tapa; me apaño con otra, pero reembólsenmela.
            Hemos abierto todas las cajas y la mesilla no está en ninguna.
            Los bombones del ramo salen en la factura, aunque el repartidor no los traía.
            Tengo la blusa y no la falda, me deben 32 euros.
            ¿Por qué pago tres cremas si en el paquete venían dos?
            En su entrega del 12 de mayo se echa en falta un par de guantes cuyo importe solicito.
            El kit era para el trabajo del cole de mi hijo y no traía motor. Nos lo prestó un vecino. Solo \
            quiero recuperar lo que pagué por él.
            En la caja del domingo no venían los churros. Los invitados se rieron. Quítenme los ocho de la \
            cuenta.
            Mi madre contó los ovillos dos veces. Nueve en lugar de diez. Acabará con otra lana, devolvednos \
            ese.
            Cogí la entrada con audioguía. En el sobre estaba solo la entrada. La visita ya pasó, así que \
            quisiera los 7 euros.
            Mañana cojo el avión. El adaptador del 7093 no iba en la bolsa. Compraré uno en el aeropuerto, \
            reembolsad el vuestro.
            La caja pesaba poquísimo. Normal, falta la mitad. Lo que no me han traído no lo pago.
            Dos latas de doce se esfumaron, la caja estaba rajada. Compré otras en el súper. Abonadme la \
            diferencia.
            Tenían que ser 24 barritas y hay 21. No se hunde el mundo, pero pagadas están.
            Para la guardería compramos 30 estuches de ceras. Vinieron 27. Nos apañamos, pero devuelvan los tres \
            al centro.
            El estuche de maquillaje tiene el hueco de la brocha vacío. Pedido 88-19. Uso una vieja, reembolsen \
            solo lo que no vino.
            Desde el ictus compra mi marido por mí. Dice que el pastillero no está y sí en la factura. ¿Nos \
            devuelven los 6,50?
            Mi paquete se ha puesto a dieta, le faltan dos cosas.
            Docena pagada, once en la caja, no me salen las cuentas.
            Revisada la mercancía, advierto la falta de un mantel, cuyo valor les ruego me restituyan.
            Puse la caja boca abajo y la sacudí, pero pendientes no cayó ninguno.
            Alguien se ha zampado las galletas de mi cesta, yo no las pago.
            Ni rastro de la funda del sillín, que vuelva el dinero a su sitio.
            Me habéis dado gato por liebre: cobráis tres camisetas y mandáis dos.
            """,
        italian: """
            Manca un articolo, rimborsate per favore
            scatola vuota
            arrivati 2 su 3
            mancano i calzini, rivoglio i soldi
            Ordine 48213 incompleto
            pagati sei ricevuti cinque
            la mensola non c'era
            rimborso della tazza mancante
            niente caricatore nella confezione
            ammanco su AB-1022
            solo carta nel pacco
            paralume assente, restituite l'importo
            mi manca un vasetto
            consegna a metà, pagata intera
            berretto dimenticato, ridatemi i soldi
            Dovevano esserci quattro cuscini e ne conto tre, rimborsatemi il quarto.
            Sulla bolla c'è un tubo da giardino che nel cartone non si trova.
            Mi avete addebitato due pacchi di caffè ma dentro ce n'era uno.
            Chiedo il rimborso della scheda di memoria che non era allegata alla spedizione.
            Il campanello della bici non c'era, quindi ridatemi quanto è costato.
            Dei sette libri dell'ordine 30981 ne sono arrivati sei.
            Il nastro era tagliato e il profumo sparito.
            La console è arrivata senza il secondo controller, scalatemi i 39 euro.
            Sulla lista è tutto spuntato, eppure dei picchetti della tenda nemmeno l'ombra.
            Le scatolette per il gatto le ho già prese altrove, perciò mi basta il denaro di quelle che \
            mancavano.
            La pentola è arrivata senza coperchio; ne ho uno mio, però rimborsatemelo.
            Abbiamo aperto tutti i colli e il comodino non c'è.
            I cioccolatini insieme ai fiori sono in fattura, ma il fattorino non li aveva.
            Ho la camicetta e non la gonna, mi dovete 32 euro.
            Perché pago tre creme se nel pacco ce n'erano due?
            Nella Vostra consegna del 12 maggio difetta un paio di guanti, di cui chiedo il riaccredito.
            Il kit era per la ricerca di mio figlio e non aveva il motore. Ce l'ha prestato il vicino. Vorrei \
            solo riavere ciò che l'ho pagato.
            Nella cesta della domenica non c'erano i cornetti. Gli ospiti hanno riso. Toglieteli dal conto, \
            erano otto.
            Mia madre ha ricontato i gomitoli. Nove invece di dieci. Finirà con un'altra lana, rimborsate \
            quello.
            Avevo preso l'ingresso con audioguida. Nella busta c'era solo l'ingresso. La visita è passata, \
            quindi vorrei i 7 euro.
            Domani ho l'aereo. L'adattatore del 7093 non era nel sacchetto. Ne compro uno in aeroporto, voi \
            rendetemi il prezzo del vostro.
            Due scatolette su dodici si sono volatilizzate, il cartone era aperto. Le ho ricomprate al \
            supermercato. Riaccreditate la cifra.
            Avete conteggiato cinquanta partecipazioni. Erano quarantadue. Le altre le ho stampate io, \
            rimborsatene otto.
            Dovevano essere 24 barrette e sono 21. Non casca il mondo, però le ho pagate.
            Il cofanetto trucco ha vuoto il posto del pennello. Ordine 88-19. Ne uso uno vecchio, rimborsate \
            solo quello che non c'è.
            Il gioco aveva un poster e per questo costava di più. Niente poster. Vorrei indietro la differenza.
            Da quando ho avuto l'ictus ordina mio marito. Dice che il portapillole non c'è ma è fatturato. Ci \
            rendete i 6,50?
            Il mio pacco si è messo a dieta, mancano due cose.
            Dozzina pagata, undici nella scatola, i conti non tornano.
            Verificata la merce, riscontro la mancanza di una tovaglia, il cui prezzo prego volermi rifondere.
            Ho capovolto lo scatolone e l'ho scosso, ma di orecchini non ne sono caduti.
            Qualcuno si è pappato i biscotti del mio cesto, io non li pago.
            Del coprisella nessuna traccia, i soldi tornino da dove sono venuti.
            Ho pagato tre magliette e ne ho avute due, mi sento un po' fregato.
            """,
        dutch: """
            Artikel ontbreekt, graag terugbetalen
            doos was leeg
            2 van de 3 gekregen
            sokken ontbreken, geld terug
            Bestelling 48213 niet compleet
            zes betaald vijf gekregen
            plank zat er niet bij
            missende mok graag restitueren
            geen oplader in de doos
            manco op AB-1022
            alleen papier in het pakket
            lampenkap vergeten, bedrag terug aub
            één potje te weinig
            half geleverd, heel betaald
            muts niet ontvangen, graag geld
            Er hadden vier kussens in moeten zitten en ik tel er drie, betaal de vierde alstublieft terug.
            Op de pakbon staat een tuinslang die nergens in de doos te vinden was.
            Er zijn twee pakken koffie afgeschreven en er zat er één in.
            Ik verzoek u het bedrag van de ontbrekende geheugenkaart terug te storten.
            De fietsbel was niet meegestuurd, dus wil ik daar mijn geld voor terug.
            Van de zeven boeken uit order 30981 zijn er zes.
            Het plakband was doorgesneden en de parfum was eruit.
            De spelcomputer kwam zonder tweede controller, haal die 39 euro er maar af.
            Op de lijst is alles afgevinkt, toch zijn er geen haringen voor de tent.
            De blikjes voor de kat heb ik intussen ergens anders gekocht, dus ik wil alleen het geld van wat er \
            miste.
            De pan kwam zonder deksel; ik heb nog een passende, maar betaal hem wel terug.
            We hebben alle dozen uitgepakt en er zit geen nachtkastje tussen.
            De bonbons bij de bloemen staan op de rekening, maar de bezorger had ze niet bij zich.
            Ik heb de bloes en niet de rok, u bent mij 32 euro schuldig.
            Waarom betaal ik drie crèmes als er twee in het pakje zitten?
            In uw zending van 12 mei ontbreekt een paar handschoenen, waarvan ik het bedrag graag retour zie.
            Het bouwpakket was voor de spreekbeurt van mijn zoon en er zat geen motortje in. De buurman had er \
            een. Ik wil alleen terug wat ik ervoor betaald heb.
            In het ontbijtpakket van zondag zaten geen croissants. De gasten lachten erom. Haal die acht van de \
            rekening af.
            Mijn moeder heeft de bollen wol twee keer geteld. Negen in plaats van tien. Ze breit het af met iets \
            anders, dus stort die ene terug.
            Ik had entree met audiotour geboekt. In de envelop zat alleen het kaartje. Het uitje is voorbij, dus \
            graag die 7 euro terug.
            Morgen vlieg ik. De reisstekker van 7093 zat niet in het zakje. Ik koop er een op het vliegveld, \
            betaal die van jullie maar terug.
            Twee van de twaalf blikken waren verdwenen, de doos was open. Ik heb er in het dorp bij gekocht. \
            Stort het bedrag terug alstublieft.
            Er zijn vijftig trouwkaarten berekend. Het waren er tweeënveertig. De rest heb ik zelf geprint, dus \
            graag acht vergoed.
            Het hadden 24 repen moeten zijn en het zijn er 21. De wereld vergaat niet, maar betaald zijn ze wel.
            In de make-updoos is het plekje van de kwast leeg. Order 88-19. Ik gebruik een oude en wil alleen \
            vergoed zien wat er niet in zat.
            Bij het spel hoorde een poster, vandaar de meerprijs. Geen poster. Die meerprijs wil ik terug.
            Sinds mijn beroerte bestelt mijn man voor mij. Volgens hem zit het pillendoosje er niet bij terwijl \
            het op de factuur staat. Krijgen we die 6,50 terug?
            Mijn pakje is op dieet geweest, er zijn twee dingen af.
            Een dozijn betaald en elf gekregen, dat sommetje klopt niet.
            Bij nazicht van de zending mis ik een tafellaken, waarvan ik de prijs gaarne vergoed krijg.
            Ik heb de doos op zijn kop gehouden en geschud, maar oorbellen vielen er niet uit.
            Iemand heeft de koekjes uit mijn kerstpakket gesnaaid, die betaal ik niet.
            Van het zadeldekje geen spoor, dus het geld mag terug naar waar het vandaan kwam.
            Drie shirts afgerekend, twee gekregen, reken maar uit wat ik terug moet hebben.
            """)
}
