extension StandardExamples {
    static let missingItemTold = StandardExamples(
        "missing_item",
        english: """
            We laid everything out on the kitchen floor and ticked it off against the slip. Four cushions paid \
            for, three cushions there. I've meanwhile picked one up in town, so just give me back the price of \
            the fourth.
            The box felt light when the postman handed it over. Sure enough, no chocolate in it, only the \
            coffee. I'd like the chocolate money returned, please.
            My mother-in-law checked the parcel twice because she didn't believe me. The hand cream isn't there. \
            Don't trouble yourselves posting it, simply refund it.
            There was supposed to be a charger in with the phone. I had to buy one at the airport for thirty \
            dollars as I was leaving that evening. I want the amount I paid you for it back.
            I opened the crate with the kids watching, ten toy cars on the list and eight in the straw. They've \
            moved on to other things now. Could you return the cost of the two?
            The bike came, the lock didn't. I couldn't leave it unlocked outside work so I got one round the \
            corner. Please pay me back what you charged for yours.
            Order 39016 had seven lines on it and only six of those made it into the carton. It's the lavender \
            oil. As it was for a birthday that's now over, I'd prefer the money.
            Our picnic went ahead without the cups, which weren't in your package. We drank out of jam jars and \
            had a laugh. Still, I paid for cups and would like that sum back.
            Somebody in your warehouse forgot the second book. I've since borrowed it from the library. A refund \
            for that one, please.
            We're off on holiday tomorrow and the travel pillow was nowhere in the package. There's no time for \
            you to send it. Just credit my card for the pillow.
            I put the shelves up and then noticed there were no brackets in the kit, though they were on the \
            bill at 14.50. The hardware shop had some. Reimburse me, would you?
            The face cloths that are in the picture and on the delivery note didn't come. I don't need them that \
            urgently, and I've plenty. But I won't pay for thin air.
            Two bags of dog biscuits were paid for, and one arrived. He's on a diet now anyway, vet's orders. So \
            I'd rather be paid back for the other.
            My delivery note says "1 of 1" and lists a torch. There was a sleeping bag, a mat, and no torch. \
            Please take it off my bill.
            The gift set was one soap short of a full house. I gave it as it was, a bit mortified. You can \
            refund me the fiver for the soap.
            I weighed it on the bathroom scale because it seemed odd. There's a kilo of beans missing from the \
            box. I've bought some elsewhere in the meantime and would like my money for that kilo.
            Your packer left the instruction DVD out, and it cost extra. By now I've watched it all online. \
            Return the 12 quid, please.
            Since the lampshade was on the invoice but not in the parcel, and you show it as sold out, I take it \
            I'll be getting my cash back for it.
            I find myself charged for a pair of gloves which your parcel did not contain, and request \
            reimbursement.
            One sock short of a pair and a few pounds out of pocket.
            I paid for a dozen and got a baker's ten, so I'm due a bit back.
            The chain oil never made it into the box, so don't make me pay for it.
            Youse forgot the lid, and I'd like the price of the lid.
            What isn't in the parcel shouldn't be on my card: the scarf, $24.
            There was air where the perfume should've been, so refund the perfume.
            Kindly reverse the charge for the batteries that never surfaced among the packing paper.
            It wasn't broken and it wasn't the wrong one. The nail file simply wasn't there, and I'd like the 6 \
            euro for it.
            Please don't resend the missing spoon, I've found a match at a flea market. Only the money.
            The delivery itself came on the day you said. Yet one of the two T-shirts wasn't in it, and I've \
            gone off it, so give me back the cost.
            A voucher isn't what I'm after. You charged for three jars of jam and packed two, so a third of it \
            belongs on my card.
            Not for the first time something I've paid for isn't in the box! The screwdriver set, 29.95, I want \
            that back without a fight.
            I'm furious, the main present was missing on Christmas morning. It's too late now to send it. Money \
            back for the game console, immediately.
            Are you charging people for things you never pack? The second pillow's not there and I expect the \
            amount refunded this week.
            I feel cheated, to tell the truth. A set of six knives with an empty slot, and the best knife at \
            that. Pay me back for it.
            1 item missing want money for it
            no cable in box pls refund the cable
            only got 2 of 3 tshrts, refund 1 plz
            soap wasnt in teh parcel give back 4.50
            """,
        german: """
            Auf dem Lieferschein stehen vier Kissen, im Karton waren drei. Das vierte habe ich mittlerweile im \
            Möbelhaus geholt, bitte ziehen Sie es mir ab.
            Mein Schwager hat den Grill aufgebaut, und am Ende gab es keine Abdeckhaube. Bezahlt habe ich sie \
            mit 39 Euro. Die hätte ich gern wieder.
            Wir haben sogar das Füllmaterial durchwühlt, aber der zweite Beutel Kaffee ist einfach nicht da. \
            Nächste Woche sind wir fort, darum lieber das Geld.
            Die Geburtstagsfeier ist vorbei, und die Girlande war nicht im Paket. Jetzt nützt sie mir auch \
            nichts mehr, aber zahlen mag ich sie nicht.
            Nach dem Auspacken hat meine Tochter alles auf dem Boden ausgelegt und abgehakt. Der Lippenstift für \
            18,50 fehlt eindeutig. Bitte überweist mir das.
            Im Paket lag nur ein Handschuh. Mit einem kann ich nichts anfangen, und der Winter ist vorbei. Wie \
            bekomme ich meine 24 Franken?
            Bei den Büchern sind Band 1 und 3 angekommen, Band 2 offensichtlich nicht. Den hat mir jetzt ein \
            Kollege geliehen, somit bitte den Preis erstatten.
            Zwölf Dosen Hundefutter verrechnet, zehn geliefert, ich hab es zweimal gezählt. Die Differenz bitte \
            auf meine Karte.
            Der Gartenschlauch ist da, die Düse glänzt durch Abwesenheit. Ich habe noch eine alte gefunden und \
            möchte daher nur den Betrag retour.
            Zum Set gehören laut Beschreibung sechs Figuren, bei uns purzelten fünf heraus. Das Kind hat es \
            nicht gemerkt, mein Geldbeutel schon.
            Ich hatte zwei Tickets und einen Parkschein gekauft. Im Umschlag waren bloß die Tickets, geparkt \
            haben wir dann auf eigene Kosten. Den Parkschein möchte ich ersetzt haben.
            Von der Teebox fehlt eine ganze Sorte, das Fach ist leer. Nachschicken lohnt sich nicht, schreibt \
            mir die sechs Euro auf die Karte zurück.
            Heute kam die Lieferung 40117, allerdings ohne das Ladegerät. Ein altes passt auch, also will ich \
            für das neue nichts bezahlen.
            Eine Socke zu wenig wäre lustig, aber es waren gleich zwei Paar. Vergüten Sie mir die bitte.
            Die Nachbarin hat das Päckchen angenommen, es war zu und unversehrt, nur die Haarbürste war nicht \
            drin. Ich hab sie dann in der Drogerie gekauft und will den Preis zurück.
            Beim Regal waren zu wenig Einlegeböden dabei. Mein Vater hat welche zugeschnitten, nun geht es um \
            die 30 Euro, die ich dafür bezahlt habe.
            Bezahlt habe ich fünf, gekommen sind vier, bitte um Ausgleich.
            Für den Schal, den ich nie gesehen habe, will ich auch nichts zahlen.
            Da habt ihr beim Packen die Schokolade vergessen, gebt mir halt das Geld dafür.
            Ich ersuche um Rückerstattung des Entgelts für den nicht beigepackten Artikel.
            Ein Artikel auf der Rechnung war nie im Karton, das sind 14,90 zu viel.
            In der Schachtel klaffte dort ein Loch, wo die Uhr hätte sein sollen, bitte zurückbuchen.
            Der Deckel fehlt, ich nehme inzwischen einen Teller, also retour mit den acht Euro.
            Was nicht im Packerl war, sollte auch nicht auf meiner Abrechnung stehen.
            Die Lieferung kam pünktlich und heil, alles bestens. Nur die bestellte Seife war nicht dabei, deren \
            Preis hätte ich gern zurück.
            Beschädigt ist nichts, aber ein Teller zu wenig. Bitte nicht nachsenden, wir haben in der \
            Zwischenzeit einen passenden gefunden und wollen nur die 11 Euro.
            Stornieren kann man ja nicht mehr, was schon hätte da sein sollen. Der Ball lag nicht im Paket, also \
            bitte das Geld dafür.
            Falsch ist an der Sendung nichts, bloß unvollständig: keine Fahrradpumpe. Ich habe mir eine \
            ausgeliehen und verzichte, gegen Erstattung.
            Zum zweiten Mal fehlt etwas! Schicken braucht ihr nichts mehr, ich will die 22 Euro zurück und zwar \
            sofort.
            Sie verkaufen mir ein Set mit Messer und dann ist kein Messer drin, das grenzt an Betrug. Geld her, \
            bitte.
            Ich befürchte, jemand hat das Paket geöffnet, das Klebeband war doppelt und das Parfüm weg. Das \
            waren 95 Franken! Bitte erstatten.
            1 shirt fehlt bitte geld zurück
            kabel war nich drin, will die 9€ wieder
            nur 2 statt 3 gekommen, bitte erstaten
            pumpe fehlt im packet brauchs nimmer, geld retour
            Unser Teppich kam ohne die Antirutschmatte, die extra 25 Euro gekostet hat. Wir haben ihn \
            festgeklebt, es geht jetzt so, nur zahlen wollen wir sie nicht.
            Gestern Abend habe ich mit meiner Mitbewohnerin die Bestellung nachgerechnet: Zwei Gewürze standen \
            auf dem Zettel, waren aber nirgends. Die bekommt man hier im Laden, also reicht uns die Summe.
            Ohne Halterung kam die Kamera an, ich habe sie mit Klebeband befestigt. Verrechnet sie mir also \
            bitte nicht.
            Wie kriege ich das Geld für den Artikel, der nie im Karton war, Auftrag 39007?
            """,
        french: """
            On a monté le lit hier et il n'y avait pas de tiroirs. Entre-temps mon père nous en a fabriqué deux. \
            Il ne reste qu'à nous rendre ce qu'on a payé pour les vôtres.
            J'avais pris trois confitures, il y en avait deux dans le carton. Je ne vais pas vous faire expédier \
            un pot tout seul, remboursez-le.
            Le colis a été ouvert puis recollé avec un autre scotch. La montre n'était plus dedans, juste la \
            boîte. Je veux récupérer mes 179 €.
            Ma facture parle de quatre ampoules, mes doigts en comptent trois. J'ai été en acheter une au coin \
            de la rue, donc créditez-moi la différence.
            Dans le coffret beauté, l'emplacement du vernis était vide. C'était pour hier, l'anniversaire est \
            passé. Un remboursement de cette partie me semble normal.
            Les sardines de la tente n'y étaient pas. On a dû en chercher en catastrophe au camping, 22 francs, \
            et j'aimerais que vous preniez ça à votre charge.
            Le bac à litière a fini par arriver, mais sans la pelle ni le tapis pourtant payés. J'en ai trouvé \
            ailleurs, il faut donc me recréditer ces deux-là.
            Le bon de livraison indique six sachets de thé vert, je n'en ai que cinq. Retirez-le de la facture, \
            s'il vous plaît.
            J'ai fouillé tout l'emballage, même les boulettes de papier. Le câble brille par son absence. J'en \
            avais un vieux, remboursez juste le prix.
            Pour la kermesse de l'école on avait besoin de cent ballons, il y en avait septante. La fête est \
            finie, alors merci de nous rembourser les trente autres.
            Votre livreur m'a laissé deux cartons sur trois et n'est jamais revenu. Celui des coussins, je n'y \
            crois plus : vous pouvez me le déduire.
            Mon garçon a cherché les piles partout, annoncées « incluses » sur la boîte. Je les ai achetées au \
            dépanneur. Ça serait la moindre des choses de me redonner le montant.
            Il devait y avoir un antivol offert à 35 € près avec le vélo, je l'ai payé et il n'est nulle part. \
            J'ai ressorti l'ancien, un remboursement suffit.
            La nappe est là, les serviettes assorties pas. Le repas de baptême a eu lieu hier, elles ne \
            serviront plus, mais je les ai payées.
            Au moment de repiquer, j'ai compté dix-huit plants au lieu de vingt-quatre. La saison est faite, \
            merci de rectifier la note.
            Une seule chaussure dans la boîte ! J'ai renoncé au modèle, rendez-moi la somme complète.
            En vidant le paquet, pas de trace du shampoing. C'est 11,90, ça peut paraître peu, mais je suis au \
            chômage et j'y tiens.
            Le compte n'y est pas : cinq articles réglés, quatre reçus, j'entends être dédommagé du cinquième.
            Il y a un trou dans mon colis à la place du chargeur, faites-moi un virement et passons à autre \
            chose.
            Puis-je être remboursée des deux verres absents de la caisse ?
            J'ai payé pour douze et reçu dix, faites le calcul.
            L'extension du jeu n'était pas dans la boîte, recréditez ma carte.
            Rien de cassé, tout est beau, sauf que le couvercle n'a jamais été mis dans la caisse ; je souhaite \
            en récupérer le prix.
            Inutile de renvoyer le bonnet oublié, l'hiver est fini, je veux mon argent.
            Bonne taille, bonne couleur, mais la ceinture vendue avec le pantalon n'y est pas et je préfère être \
            remboursée de ça.
            On m'a volé ou quoi ? Carton à moitié vide, 96 € de cosmétiques envolés, je veux être remboursé et \
            vite !
            Je m'inquiète car le colis était éventré et la tablette n'y est plus, je souhaite qu'on me rende mon \
            argent
            manque 1 livre sur 3 rembourser le svp
            commande AB-7781 il manquait le cable je veux les sous
            """,
        spanish: """
            Conté los calcetines tres veces con mi hija y siempre salen cuatro pares, no cinco. El quinto ya no \
            lo necesito porque los compré en el mercadillo. Abónenme lo que vale.
            Encargué dos libros y en la caja venía uno solo, con mucho papel de relleno. El otro me lo prestó \
            una compañera. Así que lo justo es que me regresen su precio.
            Mi marido abrió el paquete y jura que no había ninguna vela dentro. La cena ya pasó, la hicimos con \
            linterna. Solo pido que no me cobren lo que nunca llegó.
            Me mandaron el mantel, pero de las servilletas ni rastro. Para el bautizo pedí prestadas a mi \
            vecina. ¿Cómo recupero los 240 pesos?
            Hacía falta la funda de la guitarra, que era la mitad del regalo. El cumpleaños fue ayer y \
            conseguimos una de urgencia. La que pagué aquí, por favor, reintégrenmela.
            En el albarán salen seis latas de comida para gato y en casa entraron cuatro. El gato no sabe \
            contar, pero yo sí. Quisiera que me hicieran el abono de dos.
            Llegó el escritorio sin la cajonera. Como tampoco tengo mucho espacio en el cuarto nuevo, mejor \
            déjenlo así y devuélvanme esa parte.
            Abrí la caja de cosméticos en el aeropuerto y el protector solar no estaba. Tuve que pagar uno \
            carísimo en la tienda libre de impuestos. Lo mínimo es que me reintegren el suyo.
            Venían dos entradas en vez de tres en el sobre. Mi cuñado se quedó afuera y se compró otra en la \
            puerta. ¿Me devuelven la que pagué y no mandaron?
            La caja estaba cerrada con cinta de otro color, me dio mala espina. Adentro, todo menos los \
            auriculares. No quiero que me los manden otra vez, quiero la plata.
            Pagué por el kit completo del huerto y las semillas de tomate brillan por su ausencia. Ya pasó la \
            época de sembrar. Descuéntenme eso.
            Mi abuelita esperaba su té de tilo y lo único que venía era el de menta. Ya le traje otro de la \
            tienda del barrio. Les ruego regresar lo pagado por el tilo.
            Compré bicicleta y casco juntos. Ayer llegó la bicicleta, el casco quién sabe dónde se quedó. Me \
            regalaron uno, así que el mío pueden pagármelo de vuelta.
            Según la nota, iban tres camisetas; en la bolsa había dos, y yo me voy mañana a vivir a Chile. Ya no \
            hay tiempo de que llegue nada. Prefiero el reembolso de la que no vino.
            Cinco figuritas le prometí a mi nene y hay cuatro. Él eligió otra cosa en la juguetería para \
            consolarse. Por la que falta, espero el dinero.
            Faltaba el cable HDMI que puse a última hora en el carrito. Costaba una tontería, pero lo pagué. ¿Me \
            lo abonan en la tarjeta?
            He repasado el contenido con la lista en la mano, línea por línea, y el bote de miel no aparece. El \
            resto, estupendo. Pues nada, la miel no me la cobréis. Es el 83345.
            La repisa llegó; el juego de soportes que aboné aparte, no. Mi papá fabricó unos con madera vieja. \
            Devuélvanme los 19.900 de los soportes y quedamos a paz y salvo.
            Pagué diez y me llegaron nueve: hagan cuentas.
            Reclamo el importe de la bufanda facturada y no incluida en el bulto.
            No pienso pagar por el aire que venía donde tenía que estar el jabón.
            Se comieron un paquete de yerba en el camino y me gustaría ver la plata de vuelta.
            De la cobija nada de nada, pero en la cuenta sí aparece cobrada.
            Quítenme de la factura el peluche que nunca estuvo en la bolsa, por favor.
            ¿Y mis 12 euros del imán que no metisteis?
            No hace falta que lo envíen después, ya resolví por mi lado; lo que quiero es el dinero del filtro \
            que no venía.
            No hubo ningún golpe ni rotura, la caja estaba perfecta, solo que adentro faltaba el reloj \
            despertador y deseo que me lo abonen.
            Todo era de la talla correcta y del color que pedí, pero el cinturón no apareció. Devuélvanme los \
            15.
            El estado del envío dice "completo" y es mentira: la base de la sombrilla no llegó. Ya compré otra, \
            así que reembólsenla.
            Lo que quiero no es devolver nada, es que me paguen el termo que jamás salió de la caja.
            Cambié de idea sobre el segundo envío que me propusieron: por las tazas que faltaban, mejor la \
            plata.
            ¡Me cobran tres y mandan dos! Eso en mi tierra tiene un nombre. Quiero ver mi dinero hoy.
            Es indignante, pagué 1,899 pesos por un juego de ollas y la más grande no está. Regrésenme la \
            diferencia.
            Estoy preocupada por si lo robaron en el camino, la caja venía abierta y sin el collar. Por favor, \
            reembólsenme, era caro.
            Ya van dos meses seguidos que falta una bolsa de café. Esta vez no la quiero después, quiero que me \
            la paguen de regreso.
            falta 1 playera devuelvanme el $
            no venia el cargador, me regresan mi dinero??
            solo yego la mitad, la otra mitad me la reembolsan
            W-13350 incompleto quiero q me abonen lo que falta
            """,
        italian: """
            Con mio figlio abbiamo svuotato lo scatolone due volte, ma il secondo libro proprio non c'è. Intanto \
            l'ha preso in biblioteca. Vorrei riavere il prezzo di quel volume.
            Sulla distinta ci sono tre barattoli di vernice, dentro ne ho contati due. Il terzo l'ho già preso \
            in ferramenta, quindi quello non lo voglio pagare.
            Quattro cuscini pagati, tre ricevuti. Del quarto possiamo fare a meno. Mi scala la differenza?
            La scatola pesava stranamente poco. Dei sei sacchi per il gatto ce n'erano cinque, eppure dalla \
            carta avete preso l'importo pieno. Quel sovrappiù lo rivorrei.
            Ormai la festa c'è stata ed è stata bella anche senza festoni. Ma li ho pagati 18,50 e nel pacco non \
            c'erano, quindi me li rimborsate?
            Nell'ordine 48213 era previsto un caricatore. Ho trovato solo un vuoto nel polistirolo. Un amico me \
            ne ha dato uno, perciò mi basta il denaro.
            Mia cognata ha avuto il cesto regalo, però senza il formaggio della foto. Mandarlo dopo non ha \
            senso, accreditatemi quella parte.
            Le bustine di prova dovevano essere otto tè diversi e io ne conto sei. Abito accanto a una bottega \
            di tè, tenetevi pure le altre due ma ridatemi la differenza.
            Arrivati in albergo, il binocolo non c'era. Ne ho dovuto comprare uno sul posto. Mi dovete ancora 59 \
            euro.
            C'erano coperchio e istruzioni, ma la pentola no. Non importa, la compro in città, rimettetemi i \
            soldi sul conto.
            Ho spuntato ogni voce: la copertura antipioggia brilla per la sua assenza. E visto che sul sito \
            risulta esaurita, aspetto il corrispettivo.
            L'autista ha scaricato uno solo dei due colli e dell'altro non sa nulla. Ci dovevano essere le \
            piante, che ormai saranno secche. Quelle non le pago.
            Mi servivano due copertoni e ne ho trovato uno. Il ciclista per fortuna ne aveva uno da parte, \
            dunque il secondo me lo restituite in denaro.
            Pagati tre, avuti due: il conto fatelo voi.
            O salta fuori il terzo calzino, o saltano fuori i miei soldini.
            Voglia rimborsare sul mio conto l'importo dell'articolo non accluso.
            I conti non tornano: fra la lista e quello che ho sul tavolo ballano 24 euro.
            L'aria non la pago, e nello scomparto degli orecchini c'era solo quella.
            M'avete fatto avere un pezzo in meno, vorrei i soldi di quello lì.
            Non occorre spedirlo, ho già trovato in un negozio, però la torcia che mancava la voglio vedere \
            rimborsata.
            Di rotto non c'era niente, mancava solo metà delle candele e quella non mi pare giusto pagarla.
            Il resto non lo rendo, mi piace, ma la cintura che non c'era me la rimborsi per favore.
            Niente nuova consegna, siamo in viaggio: ridatemi semplicemente il prezzo del berretto dimenticato.
            La fattura parla di cinque scatolette e ne ho trovate quattro, il prezzo della quinta lo rivoglio \
            indietro.
            Che pasticcio, manca proprio la bottiglia più cara di tutte! Soldi indietro, e possibilmente oggi.
            Non mi fido più, il pacco era già stato aperto e l'orologio non c'era. Ridatemi i 210 euro.
            Le sembra normale? Tre articoli comprati, uno ricevuto. Gli altri due non li voglio più, i soldi sì.
            mancava 1 maglia nel pacco rimborso grazie
            scatola incompleta rivoglio i sodi del vasetto che manca
            cera solo 1 guanto ridatemi i soldi
            """,
        dutch: """
            Samen met mijn zoon heb ik het hele pakket twee keer omgekeerd, maar het tweede boek zit er echt \
            niet in. Hij heeft het intussen bij de bieb geleend. Graag het bedrag voor dat boek terug.
            Op de paklijst staan drie potten verf, er stonden er maar twee in de doos. Ik heb de derde \
            ondertussen bij de bouwmarkt gehaald, dus die wil ik niet meer betalen.
            We hadden vier stoelkussens betaald en kregen er drie. Het vierde hoeft niet meer, we komen uit zo. \
            Wilt u dat ene verrekenen?
            De doos voelde al zo licht. Van de zes zakken kattenvoer waren er maar vijf, en toch is het volle \
            bedrag van mijn kaart gegaan. Dat verschil zie ik graag terug.
            Het feest is inmiddels voorbij en zonder de slingers was het ook gezellig. Maar ik heb er wel 18,50 \
            voor neergelegd en ze zaten er niet bij, dus betaalt u dat terug?
            Bij order 48213 zou een opladertje geleverd worden. Dat vond ik niet, wel een lege plek in het \
            schuim. Een vriend gaf me er een, dus graag het geld ervoor.
            Mijn schoonzus kreeg haar cadeaupakket, maar zonder de kaas die op de foto staat. Nasturen heeft \
            geen zin meer, crediteer dat deel alstublieft.
            De proefpakketjes zouden acht soorten thee bevatten en ik tel er zes. Nou woon ik niet ver van een \
            theewinkel, dus hou die twee maar, maar geef me dan het verschil.
            Toen we in het hotel aankwamen bleek de verrekijker niet in het pakket te zitten. Op reis heb ik er \
            zelf een gekocht. Ik krijg dus nog 59 euro van u.
            Er zaten wel een deksel en een handleiding in, maar geen pan. Laat maar zitten, ik koop hem in de \
            stad, stort mijn geld gewoon terug.
            Alles uitgepakt en afgevinkt: de regenhoes schittert door afwezigheid. Omdat het model nu is \
            uitverkocht volgens uw site, verwacht ik er het geld van.
            De chauffeur heeft één van de twee dozen afgegeven en weet van niks. In de tweede hadden de planten \
            moeten zitten, die zijn nu vast verlept. Die betaal ik dus niet.
            Ik had voor mijn fiets twee banden nodig en er zit er maar één in. De fietsenmaker had er gelukkig \
            nog een liggen, dus de tweede mag u terugbetalen.
            Voor drie betaald, twee gekregen, reken zelf maar uit wat ik nog krijg.
            Zoek de derde sok, zou ik zeggen, of geef me de centen ervoor.
            Gelieve het bedrag van het niet bijgevoegde artikel op mijn rekening terug te storten.
            De lijst rammelt aan alle kanten: wat erop staat en wat ik heb, scheelt 24 euro.
            Ik betaal niet voor lucht, en dat was alles wat er in het vakje van de oorbellen zat.
            Er was een stuk te kort in den doos, had daar graag mijn geld voor.
            Nasturen hoeft niet meer, ik ben al geslaagd in een winkel, maar het ontbrekende zaklampje wil ik \
            wel vergoed zien.
            Kapot was er niets, alleen ontbrak de helft van de kaarsen en die hoef ik niet te betalen, lijkt me.
            Ik wil de rest niet retourneren, daar ben ik blij mee, maar de riem die er niet bij zat graag \
            terugbetalen.
            Geen nieuwe levering alsjeblieft, we zijn op reis: stort gewoon de prijs van de vergeten muts.
            De factuur noemt vijf blikken en de doos bevatte er vier, dus ik wil het vijfde op mijn rekening \
            terug.
            Wat een zootje, de duurste fles van de hele bestelling zit er niet in! Geld terug, en graag vandaag \
            nog.
            Ik vertrouw het niet meer, de doos was al opengeweest en het horloge was weg. Ik wil mijn 210 euro \
            terug.
            Vindt u dit normaal? Drie artikelen besteld, één gekregen. De twee andere wil ik niet meer, wel mijn \
            geld.
            miste 1 shirt in pakket geld terug graag
            doos niet compleet wil bedrag trug vd ontbrekende pot
            er zat maar 1 handschoen in, geef me me geld terug
            """)
}
