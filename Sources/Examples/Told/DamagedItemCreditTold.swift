extension StandardExamples {
    static let damagedItemCreditTold = StandardExamples(
        "damaged_item_credit",
        english: """
            The candle came with its jar cracked down the side. I don't fancy queuing at the post office with \
            shards. A voucher for what it cost would suit me fine.
            My cardigan has a pulled thread right at the front, straight out of the bag. I've my eye on your \
            autumn range as it happens. Could I have the value as store credit?
            Half of the biscuits were crumbs by the time they got to us. The kids ate them regardless. Something \
            towards our next box would be grand.
            That lampshade was dented beyond saving. My wife has gone off it in any case and likes two others of \
            yours. Just give us the sum to spend in your shop.
            Our parcel was soaked and the paperbacks are wavy as crisps. I read a book a week, so I'll be back \
            before long. Please set it against my next purchase.
            The toy robot I bought for my grandson doesn't walk, it only hums. He's chosen a different one \
            already. Would you turn the 34.99 into a gift card?
            Opened the face mask and it had dried up like old paint. I've been a customer for years and I'm not \
            bothered about cash. Points or a voucher, whichever's easier.
            The strap broke on the bag's first outing in Galway. I hear you're getting new leather ones in \
            March. Hold the money for me as credit and I'll use it then.
            Bottle number two in the case had leaked over all the labels. We'll be ordering for Christmas soon. \
            How about taking it off that bill by way of a coupon?
            Order 61907 turned up with a bent pedal. I've already fitted an old spare so the kid can ride. A \
            shop voucher would square it for me.
            The mug has a chip where you'd drink. I was planning on getting the matching bowls, so whatever you \
            owe me could go towards those.
            It's only a plant, but it came snapped at the stem. Since you've a spring sale coming up I'd as soon \
            have store credit as anything.
            The dog's ball thrower broke in transit and to be fair I didn't need a second one. Give me something \
            I can spend on kibble with you and we're square.
            My jigsaw arrived crushed and with the pieces chewed by the look of it. I live on puzzles. A credit \
            in my customer account is what I'd like best.
            The cake tin was so dented you could serve soup in it. My sister runs her bakery on your stuff and \
            said they gave her a voucher once. I'd be pleased with the same.
            I should be content to have the value of the broken saucer placed to my credit with your house.
            Stick it on my tab for next time, the jar was smashed.
            A wee voucher would do me for the torn scarf.
            Call it a gift card and we'll say no more about the cracked soap dish.
            Let the price of the leaky flask sit in my wallet with you until I find something else I like.
            No cash needed, just a code for the value of the two bust light bulbs.
            I'd happily spend the amount again with ye, so credit me for the ripped cushion cover.
            Shop credit for the dud power bank, if it's all the same to you.
            You don't have to refund my card for the broken vase. Leave the money with you as a voucher, I'll be \
            buying again.
            Please don't send the same one again, it would only get smashed too. I'd take a coupon in place of \
            it.
            I'm not returning the cracked plate, it's in the bin. What I would accept is store credit for the 18 \
            euro.
            A discount for keeping it is no good as the thing doesn't work at all. The full value as a gift \
            card, on the other hand, would be.
            Nothing was missing, two of the jars were just burst. Credit those against my next subscription box, \
            please.
            To say I'm annoyed would be putting it mildly, that mirror was in splinters. At the very least I \
            want its full price as a voucher, and quickly.
            I'm disappointed for the second time this month by broken crockery. I'll give you one last go: \
            credit my account and pack it properly.
            The brand new radio crackles and dies after a minute, I'm livid. I won't have that model again, so \
            issue me a credit and I'll get another make from you.
            came broken, voucher is fine
            smashed mug. just give me store credit pls
            can i get a gift crad for the ripped tshirt
            creddit my acount for the leaking one thx
            """,
        german: """
            Von den Gläsern waren drei hinüber. Ich stöbere sowieso jeden Monat bei euch, schreibt mir den Wert \
            einfach gut.
            Das Buch kam mit eingerissenem Umschlag, für mein Regal geht das nicht. Ein Gutschein über die 19 \
            Euro wäre für mich völlig in Ordnung.
            Die Kerze ist im Sommer im Lieferwagen geschmolzen. Bald brauche ich eh Weihnachtsgeschenke, da \
            könnte ich den Betrag verrechnen lassen.
            Leider ist die Salatschüssel gesprungen, und im Shop ist sie inzwischen ausverkauft. Dann nehme ich \
            halt etwas anderes im selben Wert, wenn Sie mir ein Guthaben anlegen.
            Mein Hund hat das Spielzeug nicht einmal berührt, da fiel es schon auseinander. Das Bankkonto müsst \
            ihr nicht bemühen, bucht es in mein Kundenkonto für den nächsten Sack Futter.
            Die Gesichtscreme roch ranzig und war schon angetrocknet. Ich bestelle bei Ihnen seit Jahren, ein \
            Bon für den nächsten Einkauf reicht mir.
            Im neuen Rucksack ist die Naht am Träger ausgerissen, zum Glück noch in der Garderobe. Ich hätte da \
            schon ein anderes Modell im Auge, das ich mit dem Wert bezahlen könnte.
            Beim Transport ist eine Flasche vom Essig zerbrochen. Halb so wild, zieht sie mir doch bei der \
            nächsten Bestellung ab.
            Die Lampe flackert wie in einem Gruselfilm, und der Elektriker findet nichts an der Leitung. Eine \
            Gutschrift in Ihrem Laden nähme ich gerne an.
            Vom Puzzle sind etliche Teile verbogen und eines durchgebrochen. Meine Frau puzzelt ständig, wir \
            finden sicher ein anderes, wenn ihr uns einen Code über 25 Franken schickt.
            Nach dem ersten Waschen hatte das Hemd Löcher wie Emmentaler. Da ich im Herbst ohnehin eine Jacke \
            von Ihnen will, können wir das gern darüber laufen lassen.
            Die Fahrradglocke war bei der Ankunft verbogen und bleibt stumm. Ist nicht die Welt, ein \
            Ladenguthaben von 12 Euro tut es.
            Unsere Teelieferung war feucht geworden, zwei Beutel schimmeln. Mir ist recht, wenn Sie es auf das \
            nächste Quartal anrechnen.
            Bei der Gießkanne ist der Boden undicht. Wir brauchen fürs Hochbeet noch Erde und Samen, das ließe \
            sich doch gleich mit ihrem Preis bezahlen.
            Der Nagellack ist ausgelaufen und hat die Karte verdorben, die dabei lag. Überweisen müsst ihr \
            nichts, gebt mir was zum Einlösen.
            Zwei Figuren aus dem Brettspiel sind abgebrochen. Mein Sohn hat sich längst ein anderes ausgesucht, \
            das wir mit einem Wertbon holen würden.
            Für die kaputte Karaffe nehme ich gern einen Einkaufsgutschein.
            Schreiben Sie mir die angeschlagene Tasse bitte auf meinem Kundenkonto gut.
            Mit einem Bon über den Betrag wär die Sache für mich gegessen.
            Ich erkläre mich bereit, für die schadhafte Ware eine Wertgutschrift zu akzeptieren.
            Das Ladekabel war hinüber, verrechnets es halt beim nächsten Mal.
            Statt Überweisung gern als Guthaben, der Kopfhörer aus 88120 knistert nur.
            Die gebrochene Schale dürft ihr in Shop-Punkte verwandeln.
            Bargeld zurück muss nicht sein, ein Gutschein für die zerdrückte Torte genügt.
            Noch einmal denselben Stuhl will ich nicht, der bricht ja wieder. Lieber ein Guthaben, dann suche \
            ich mir einen stabileren aus.
            Behalten kann ich die Hose so nicht, ein Rabatt nützt da nichts. Gebt mir den vollen Wert als \
            Gutschein, dann kaufe ich bei euch etwas Heiles.
            Eine Rückzahlung dauert mir zu lang, und meine Karte ist sowieso gesperrt. Den Preis für die defekte \
            Uhr hätte ich gern als Wertcode per Mail.
            Auf die Nachlieferung der zersprungenen Fliese verzichte ich, wir sind fertig mit dem Bad. Eine \
            Gutschrift bei Ihnen passt.
            Unmöglich verpackt, drei Gläser in Scherben! Wenn Sie mir wenigstens sofort einen Gutschein über die \
            Summe geben, bestelle ich noch einmal.
            Ärgerlich, dass schon wieder etwas zerbrochen ist. Ich will diesmal das Guthaben aber innert dieser \
            Woche im Konto sehen.
            Hoffentlich wird das jetzt kein Theater: Der Mixer ist defekt, ich nehme auch einen Gutschein, \
            Hauptsache, es geschieht etwas.
            Mir graut vor dem Papierkram, die Decke ist aber nun einmal zerrissen. Schreibt mir doch bitte die \
            45 Euro im Shop gut und gut ist's.
            glas kaputt gutschein reicht mir
            kanne zerbrochen, bitte guthaben
            lampe hin. nehm auch gutschrift
            is beschädigt, könts auf mein konto bei euch gutschreiben
            Im Vogelhaus war das Dach gespalten, meine Enkel haben daraus ein Boot gebaut. Zahlt mir den Wert \
            halt in eurer Shopwährung aus.
            Kaum aufgehängt, riss bei der Hängematte das Seil, und ich saß im Gras. Ich suche mir bei euch dann \
            lieber eine Liege aus, mit dem Guthaben dafür.
            Vom Druck hat das Glas einen Sprung, Nummer 60733. Für den nächsten Druck nähme ich die 34 Euro als \
            Anrechnung.
            Ein Bon wäre okay für den zerkratzten Plattenteller.
            """,
        french: """
            La tasse est ébréchée, mais ce n'est pas un drame. Je reviendrai de toute façon chez vous pour Noël, \
            mettez-moi la somme de côté en bon d'achat.
            Le pull avait un fil tiré et il n'y en a plus en stock. Un avoir sur mon compte m'irait très bien, \
            j'ai repéré une écharpe.
            Deux des bougies se sont cassées pendant le transport. On ne va pas se faire la guerre pour ça, un \
            petit crédit pour la prochaine fois et c'est réglé.
            Mon mari a jeté la lampe cassée sans réfléchir. Est-ce qu'un bon à valoir serait envisageable malgré \
            tout ? J'ai gardé des photos.
            Le sachet de café était percé et l'arôme s'est envolé. Comme je suis abonné, créditez simplement mon \
            compte de 14 francs.
            Le puzzle avait une pièce déchirée, on l'a fini quand même en rigolant. Si vous m'offrez un code \
            pour le même montant, j'en prendrai un autre pour mamie.
            Les géraniums sont arrivés à moitié morts. Je passe chez vous au printemps pour les tomates, on \
            pourrait déduire ça à ce moment-là.
            J'ai vu que le cadre du tableau était fendu. Plutôt que de refaire un voyage, j'aimerais un chèque \
            cadeau que je donnerai à ma nièce.
            La pompe fournie avec le vélo ne tient pas la pression. Pas la peine de m'en poster une autre, j'en \
            ai une vieille, mais une carte-cadeau serait correcte.
            Le parfum a fui dans la boîte, il en manque la moitié. Je change de parfum chaque saison, alors un \
            avoir me permettrait d'en choisir un autre.
            Ma gang avait hâte de jouer, mais le plateau était plié en deux. On va prendre un autre jeu, \
            faites-nous un crédit magasin.
            La housse s'est décousue au premier lavage. Comme la collection a changé, je préférerais choisir \
            autre chose chez vous pour la même valeur.
            Les biscuits étaient en miettes, les enfants les ont mangés à la cuillère. Un bon de réduction pour \
            la suite et on est quittes.
            Le livre a pris l'eau. Je l'ai déjà lu en ligne entre-temps, donc pas de deuxième exemplaire : un \
            avoir suffira.
            J'ai trouvé l'abat-jour enfoncé en rentrant de vacances, vous n'avez plus ce coloris. Portez le \
            montant à mon crédit, je verrai avec le prochain catalogue.
            Un des deux haltères a le revêtement fendu. Je comptais de toute façon m'acheter un tapis, est-ce \
            que je peux avoir sa valeur dessus ?
            La collerette du chat est arrivée cassée et entre-temps le vétérinaire nous en a donné une. Gardons \
            ça pour une prochaine commande de pâtée, sous forme de crédit.
            Mon colis avait été écrasé, les savons sont en copeaux. Ils lavent encore ! Un bon de 10 € me \
            contenterait pleinement.
            Un avoir en compensation du service à thé brisé recevrait mon entier agrément.
            Pour la chaise fendue, pas besoin de virement, un code à dépenser chez vous fera l'affaire.
            Vous pourriez glisser la valeur de l'ampoule cassée sur ma cagnotte fidélité ?
            Le jouet est mort-né, on prendra un bon cadeau en échange.
            Transformez la théière fêlée en avoir et n'en parlons plus.
            Je ne tiens pas à revoir l'argent sur mon compte en banque, mais sur mon compte client chez vous, \
            pour l'écran arrivé rayé.
            Ne me renvoyez pas le même bol, il recasserait ; je préfère un bon pour fureter sur votre site.
            Plus envie de retourner quoi que ce soit : la doublure est déchirée, un crédit de 40 $ et je suis \
            contente.
            Vous m'aviez promis un bon d'achat pour le sac troué, j'attends toujours de le voir sur mon compte !
            Ça m'énerve, troisième vase cassé, mais bon, faites-moi un avoir correct et je choisirai du \
            plastique
            assiette cassé, un avoir me va
            bon dachat ok pr la lampe abimée cmd 5512
            """,
        spanish: """
            El jarrón llegó hecho trizas y, la verdad, ya compré otro en el mercado. Como a ustedes les compro \
            cada mes, déjenme el importe apuntado en mi cuenta y ya lo gastaré.
            Mi esposo dice que reclame el dinero, pero yo igual voy a volver a comprarles tela el mes que entra. \
            Las cortinas vinieron descosidas; denme saldo a favor y listo.
            Los chocolates llegaron derretidos, con este calor era de esperar. No me los manden otra vez hasta \
            el otoño. Prefiero que me abonen el valor para más adelante.
            La taza de Navidad vino sin asa y ya pasó Navidad. Otra igual no la quiero. Un cupón por los 14 \
            euros y tan amigos.
            Tengo la lista de deseos llena de cosas de su tienda. Si por la lámpara rajada me ponen los 1.200 \
            pesos como crédito, ya sé en qué los uso.
            Abrí el rompecabezas con mis nietos y varias piezas estaban mordidas por la humedad. Ellos ya están \
            en otra cosa. ¿Me pueden dar un bono para el próximo cumpleaños?
            Una de las macetas se partió en el viaje. Para la primavera voy a encargarles más plantas, así que \
            guárdenme ese monto hasta entonces.
            El libro vino con el lomo roto y alcancé a leerlo igual en la biblioteca. No hace falta que lo \
            repongan ni que giren plata: me basta con que lo descuenten de lo siguiente que pida.
            Los aretes se despintaron a los dos días. Vi unos en su catálogo que me gustan mucho más. ¿Me dejan \
            lo pagado como monedero y elijo esos?
            La esterilla olía a químico y se deshizo por una punta. Como de todas formas tengo que comprar las \
            pesas, me vendría bien el valor en un vale.
            En el envío de té de este mes venía una lata abollada y abierta. Son ustedes mis proveedores de toda \
            la vida, no vamos a pelear. Apúntenmelo para el mes que viene.
            Ayer recibí la mochila con el cierre trabado. Mi hijo ya heredó la de su primo. Que me quede el \
            saldo en la página y cuando empiece la secundaria la elegimos juntos.
            Las galletas para el perro venían con moho. Él feliz se las comía, pero no lo dejé. Pónganme el \
            importe a favor en la próxima bolsa.
            Me tocó una bombilla fundida de las cuatro que compré. Por una bombilla no vale la pena andar con \
            bancos; un código de descuento por su valor me sirve.
            La silla vino astillada y el transportista ya se la llevó de vuelta. En lugar de esperar el abono en \
            la tarjeta, me va mejor tenerlo en la cuenta de cliente. Es la compra 41870.
            Con la mudanza ya no necesito ese espejo que llegó quebrado, pero sí mil cosas más. Cámbienmelo por \
            una tarjeta de regalo de la casa.
            El labial llegó partido. Estoy esperando que saquen los colores nuevos en marzo. Hasta entonces, me \
            pueden dejar la platica guardada.
            Con un valecito me doy por servida, que el plato llegó rajado.
            Acéptese mi propuesta: abonen en mi cuenta de cliente el precio del tintero, llegado roto, y daré el \
            asunto por zanjado.
            Llegó cascado el cenicero, anótenmelo a favor y a otra cosa.
            ¿Me lo dejan como saldito para la otra, ya que el termo vino abollado?
            Denme crédito en la tienda y olvidemos que la vela llegó en migajas.
            Para mí es suficiente un bono por lo que costó la figurita descabezada.
            Si me cargan el valor de la crema cortada en los puntos del club, todos contentos.
            Vino fallado el parlante; con una nota de crédito me alcanza.
            No pido que me regresen el dinero a la tarjeta, el cuaderno manchado me lo compensan con un cupón y \
            ya.
            Otra igual no me manden, que se volverá a romper; un vale por los 35 euros de la sopera y asunto \
            arreglado.
            Me da pereza devolver la camisa descosida y luego esperar el reembolso: mejor el valor en su tienda.
            ¿Reembolso o vale? Vale, claro, porque el sábado mismo voy a hacerles otra compra. Era por la \
            raqueta con las cuerdas reventadas.
            Sé que podrían reemplazar el adorno roto, pero en realidad quiero usar ese importe en las luces de \
            jardín.
            La suscripción sigue, no se asusten; solo que la bolsa de café llegó abierta y quiero que me la \
            descuenten del próximo mes.
            ¡Segundo perfume que llega goteando! Ya no quiero ni uno más. Pónganme un vale y escogeré algo que \
            no sea de vidrio.
            Qué disgusto, el mantel bordado vino con una quemadura. Al menos denme un bono por todo el valor, \
            que me lo he ganado.
            Estoy molesta, pero no quiero líos con el banco. La plancha no calienta: acredítenme los $ 28.500 en \
            mi usuario y compro otra marca.
            Me preocupa que el trámite de la tarjeta tarde un mes, así que por el monitor rayado prefiero saldo \
            en la cuenta ya mismo.
            vino roto, con un cupon me conformo
            deme un bale x la taza rota gracias
            saldo a favor esta bien, el N.º 5573 llego roto
            no quiero otro ni plata solo credito pa la prox compra, llego dañado
            """,
        italian: """
            La candela nel cofanetto era diventata una pozza. Tanto da voi compro qualcosa ogni mese, mettetemi \
            la cifra sul conto cliente.
            La camicetta ha un filo tirato lungo tutta la schiena. Niente drammi, avevo già adocchiato altro sul \
            sito: un buono va benissimo.
            Uno dei pacchetti di caffè si era spaccato e c'erano chicchi ovunque. Non occorre restituire soldi, \
            mi basta uno scalo sul prossimo acquisto.
            Il gioco da tavolo per i nipoti aveva la scatola bagnata e le carte imbarcate. Nel frattempo hanno \
            avuto altro. Mi accontento di un voucher di pari valore.
            Il rossetto era spezzato dentro il tubetto. Siccome mi serve pure il mascara, può trasformare \
            l'importo in credito del negozio.
            La pianta è arrivata gelata, quella notte faceva meno otto. A primavera ricompro, quindi tenetemi da \
            parte la somma.
            L'asciugamano è pieno di macchie che non vengono via nemmeno in lavatrice. Stiamo risparmiando per \
            il vostro piumone, per cui un accredito ci torna comodo.
            Gli occhiali hanno un graffio e le stanghette storte. Se mi manda una gift card per quella cifra, \
            per me siamo a posto.
            Nell'ordine 48213 la canna da pesca era spezzata. Fra un mese si apre la stagione e mi servono \
            mulinelli e lenze, fatemi un buono.
            La tazza è giunta senza manico, ah ah, dunque è una ciotola. Un'altra non mi serve; i 12,95 \
            segnatemeli sul conto del sito.
            Lo zaino ha ceduto al secondo giorno, si è rotta una fibbia. Dato che avete tante cose belle, \
            accetto volentieri un codice da spendere da voi.
            Col caldo i cioccolatini erano diventati un mattone. A settembre, quando rinfresca, riordino. Mi \
            lasciate il valore in sospeso fino ad allora?
            La lucina solare resta spenta. Capita, scelgo io qualcos'altro se mi fate avere un buono.
            Può venirmi incontro annotando a mio credito il prezzo dell'articolo difettoso.
            I cocci li ho già buttati, ma con un bonus da usare sul sito non mi sentirete brontolare.
            Il valore delle lenzuola strappate infilatelo pure nel mio salvadanaio presso di voi.
            Per quanto mi riguarda lo shampoo che perdeva lo scaliamo alla prossima spesa.
            Il giocattolo era scassato, ma pure con un buonetto son contento.
            I soldi non devono per forza tornare in banca, un credito per la lampada rotta mi è altrettanto \
            comodo.
            Non mandate un'altra insalatiera crepata, tanto non sopravvive: datemi un buono acquisto.
            Per una maglietta strappata da dieci euro non vale la pena di rispedire, però un codice di quel \
            valore lo gradirei.
            Non mancava nulla, solo che il cuscino era a brandelli; un credito nello shop è più che sufficiente.
            Invece della sostituzione delle cuffiette difettose preferirei un credito a mio nome.
            Mi scoccia parecchio che il servizio sia rotto, dopo tanta attesa. Almeno caricatemi l'intera somma \
            come bonus sull'account.
            Seconda bottiglia che si svuota nella scatola! Pretendo un buono e un imballo migliore la prossima \
            volta.
            Sono piuttosto irritato per lo specchio incrinato, ma con un voucher da 60 euro la chiudiamo lì.
            scatola rotta va bene anche un buono
            era rotto vorrei credito sul mio acount
            bicchiere rotto mi va bene un buono sconto di pari inporto
            """,
        dutch: """
            Het kaarsje in de giftbox was gesmolten tot een plas. Ik bestel toch elke maand wel iets bij jullie, \
            dus zet het bedrag maar op mijn account.
            De blouse heeft een trekdraad over de hele rug. Geen ramp, ik had al iets anders op jullie site \
            gezien, een waardebon is voor mij prima.
            Eén van de pakken koffie was opengebarsten en de bonen lagen overal. Terugbetalen hoeft niet per se, \
            als ik er bij mijn volgende bestelling maar wat van merk als tegoed.
            Het bordspel dat ik voor de neefjes kocht, had een natte doos en kromme kaarten. Inmiddels hebben ze \
            iets anders gekregen. Ik ben tevreden met een bon van dezelfde waarde.
            Mijn lipstick was afgebroken in de huls. Aangezien ik toch nog mascara nodig heb, mag u het geld \
            omzetten in winkeltegoed.
            De plant kwam bevroren aan, het had die nacht ook min acht gevroren. In het voorjaar wil ik weer \
            kopen, dus hou het bedrag voor mij te goed.
            De handdoek die ik bestelde zit vol vlekken die er in de was niet uitgaan. We sparen voor het dekbed \
            dat u verkoopt, dus krediet komt ons goed uit.
            Er zit een kras op de bril en de pootjes staan scheef. Als u me een cadeaukaart mailt voor dat \
            bedrag, zijn we wat mij betreft klaar.
            Bij order 48213 zat een geknakte hengel. Over een maand begint het seizoen en dan moet ik toch nog \
            molens en lijn hebben, geef me maar een tegoedbon.
            De mok is zonder oor geleverd, haha, dat is dus een kommetje. Dezelfde hoef ik niet; schrijf de \
            12,95 maar bij op mijn klantenrekening.
            De rugzak begaf het na twee dagen, een gesp brak af. Omdat jullie meer mooie spullen hebben, neem ik \
            genoegen met een voucher.
            Door de hitte waren de pralines één grote klomp geworden. In september, als het frisser is, bestel \
            ik opnieuw. Mag het bedrag zo lang blijven staan?
            Het tuinlampje op zonne-energie blijft donker. Dat kan gebeuren, ik zoek wel iets anders uit als u \
            mij daar een code voor stuurt.
            Een bon om iets anders uit te kiezen volstaat voor mij, nu de vaas in scherven ligt.
            U kunt mij tegemoetkomen door het bedrag van het defecte artikel als krediet te boeken.
            De scherven heb ik al weggegooid, maar met een tegoedje hoort u mij niet mopperen.
            Gooi de waarde van die gescheurde lakens maar in mijn spaarpotje bij jullie.
            Wat mij betreft verrekenen we de lekkende shampoo met mijn volgende bestelling.
            't Speelgoed was kapot, maar met een aankoopbon ben ik ook content.
            Het geld hoeft echt niet terug naar mijn rekening, een tegoed voor de kapotte lamp is net zo \
            makkelijk.
            Stuur geen nieuwe gebarsten schaal meer, want die redt het toch niet, geef me liever een bon.
            Terugsturen is de moeite niet voor een gescheurd T-shirt van tien euro, maar een kortingscode ter \
            waarde daarvan zou netjes zijn.
            Er ontbrak niets, alleen was het kussen aan flarden; krediet in de webshop vind ik best.
            In plaats van vervanging van de defecte oortjes had ik graag store credit op mijn naam.
            Flink balen dat het servies gebroken is, vooral na al dat wachten. Zet dan op zijn minst het \
            volledige bedrag als tegoed op mijn account.
            Dit is nu de tweede fles die leegloopt in de doos! Ik wil er een waardebon voor en een betere \
            verpakking de volgende keer.
            Ik ben behoorlijk ontstemd over de gebarsten spiegel, maar als er een voucher van 60 euro komt, laat \
            ik het rusten.
            doosje kapot mag ook tegoedbon hoor
            was stuk graag tegoed op mn acount
            kapotte beker, bon is goed
            """)
}
