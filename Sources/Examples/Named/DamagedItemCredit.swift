extension StandardExamples {
    static let damagedItemCredit = StandardExamples(
        "damaged_item_credit",
        english: """
            Broken, a voucher would do
            store credit for the smashed vase please
            damaged, happy with credit
            cracked mug, gift card is fine
            put it on my account as credit
            48213 arrived broken, voucher ok
            just give me shop credit, it leaked
            torn shirt, I'll take a voucher
            credit note for defective lamp
            faulty, credit me for next order
            no refund needed, voucher instead
            Dented, please issue store credit
            AB-1022 damaged, coupon accepted
            can I have credit for the broken one
            spoilt goods, voucher fine by me
            The glass bowl arrived in pieces, but I shop with you a lot, so a voucher for the amount is fine.
            Could you put £18 on my customer account for the leaking bottle?
            You needn't send the cracked planter again, a credit towards my next order will do.
            The scarf has a pulled thread all the way down; I'd accept a gift card for its value.
            Instead of money back for the broken toaster I'd be content with store credit.
            I would be satisfied with a credit note for the two chipped plates in order 30981.
            My e-reader came with a dead screen and since you've a newer model coming, credit would suit me.
            Hi, the candle jar was shattered, just pop the price on my balance and I'll choose something else.
            Is it possible to get a shopping voucher for the paint tin which burst in the post?
            Please compensate the bent bicycle stand by way of a voucher.
            The headphones crackle on one side, and I'd happily swap the defect for credit in your shop.
            I was going to order again anyway, so set the broken lamp off against my next bill.
            The game came with a cracked case and a scratched disc; shop money is okay for me.
            Kindly credit my customer account with the value of the ripped cushion cover.
            The perfume bottle had no spray left in it, a voucher code would settle it.
            The plates were for my son's first flat and three of them broke on the way. He's found others \
            meanwhile. A voucher would be nice, I always find something at yours.
            I unpacked the garden gnome and his hat was off. We had a good laugh about it, no hard feelings. \
            Credit for €15 and we're friends again.
            My wife opened the box of chocolates and it was one brown puddle. It was thirty degrees that day, \
            not your fault really. We'd be happy with a voucher.
            The kettle leaks at the bottom. I'm a pensioner and buy all my household things from you. Just book \
            the amount to my account for the next time.
            The backpack strap came off on the first day of school. I don't want the same one again and don't \
            need cash. Let me have it as store credit.
            The sofa cushion had a cigarette-sized hole. We want to order curtains next month in any case. So a \
            voucher over the value would suit us well.
            I've been sent a book with a ripped cover. I've nothing against keeping my money with you. Put it \
            towards the next volume, which is out in May.
            Your courier must have played football with the parcel. Two of the jars were broken and there was \
            jam everywhere. A credit on my account is all I ask.
            My daughter's scooter has a bent axle and no longer rolls. She's outgrowing it anyway. With a \
            voucher we could pick a bigger one.
            The moisturiser jar was cracked. I'm not fussed about a refund because I order every month. Simply \
            knock it off via my credit balance.
            The frame was scratched when it came, order 7093. I've since found another. I'd take a gift voucher \
            rather than go through the bank.
            Turn my broken teapot into a voucher and I'm a happy bunny.
            Shop money will heal the wounds of my shattered lamp.
            I should be content were you to place the value of the broken ornament to my credit.
            I'll let you off with a voucher for the squashed cake tins.
            No need to open the purse, credit in your shop squares it for the dud speaker.
            Call it quits with a gift card, the globe was cracked.
            """,
        german: """
            Kaputt, Gutschein reicht mir
            Gutschrift für die zerbrochene Vase bitte
            beschädigt, Guthaben ist ok
            Tasse gesprungen, Gutschein genügt
            bitte aufs Kundenkonto gutschreiben
            48213 defekt, Einkaufsgutschein passt
            Gutschein statt Geld, ist ausgelaufen
            Hemd zerrissen, nehme Gutschein
            Warengutschein für defekte Lampe
            mit nächster Bestellung verrechnen, war kaputt
            kein Ersatz nötig, Gutscheincode reicht
            verbeult, bitte Shop-Guthaben
            AB-1022 defekt, Gutschrift gern
            kann ich Guthaben dafür haben? zerbrochen
            Bruch im Paket, Gutschein wär okay
            Die Glasschale kam in Scherben, da ich oft bei Ihnen kaufe, ist mir ein Gutschein recht.
            Den gesprungenen Blumenkübel brauchen Sie nicht neu zu schicken, ein Guthaben für die nächste \
            Bestellung genügt.
            Der Schal hat einen langen Ziehfaden, ich würde einen Geschenkgutschein über den Wert annehmen.
            Anstelle einer Rückzahlung für den defekten Toaster wäre ich mit einem Warengutschein zufrieden.
            Für die zwei angeschlagenen Teller aus Auftrag 30981 genügt mir eine Gutschrift.
            Beim E-Reader bleibt der Bildschirm schwarz, bald kommt ja der Nachfolger, also nehme ich Guthaben.
            Hi, das Kerzenglas war zersprungen, bucht mir den Preis einfach aufs Konto und ich suche mir was \
            anderes aus.
            Gibt es für den im Paket geplatzten Farbeimer einen Einkaufsgutschein?
            Den verbogenen Fahrradständer dürfen Sie mir gern in Form eines Gutscheins ersetzen.
            Die Kopfhörer knistern, für mich wäre Shop-Guthaben völlig in Ordnung.
            Die Teedose war zerdrückt, verrechnen Sie das doch bitte mit meiner nächsten Rechnung.
            Ich bestelle sowieso wieder, also zieht mir die kaputte Lampe beim nächsten Mal ab.
            Hülle gebrochen und Disc verkratzt, Ladenguthaben passt mir.
            Ich bitte um Gutschrift des Werts der eingerissenen Kissenhülle auf mein Kundenkonto.
            Im Parfümflakon war nichts mehr drin, ein Gutscheincode und die Sache ist erledigt.
            Die Teller waren für die erste Wohnung meines Sohnes, drei gingen unterwegs zu Bruch. Er hat \
            inzwischen andere. Ein Gutschein wäre schön, bei Ihnen finde ich immer etwas.
            Das Kuscheltier kam mit offener Naht, ich habe es selbst zugenäht. Zurück will ich nichts schicken. \
            Über einen kleinen Gutschein in Höhe des Preises würde sich der Bub freuen.
            Die Pralinen waren ein brauner See. Bei dreißig Grad auch kein Wunder. Mit einem Gutschein wären wir \
            zufrieden.
            Ein Blumentopf von dreien hat den Weg nicht überstanden. Im Herbst brauche ich sowieso Zwiebeln von \
            euch. Lasst den Betrag einfach bei euch stehen.
            Am ersten Schultag riss der Ranzengurt. Noch mal denselben will ich nicht, Bargeld brauche ich auch \
            nicht. Gebt es mir als Einkaufsguthaben.
            Der Lippenstift war abgebrochen und verschmiert. Den Ton gibt es nicht mehr, habe ich gesehen. Dann \
            eben Guthaben, ich finde schon was.
            Der Umschlag des Buches war zerrissen. Mein Geld darf ruhig bei Ihnen bleiben. Rechnen Sie es auf \
            den nächsten Band an, der im Mai erscheint.
            Vom Werkzeugkoffer ist das Schloss gebrochen, Auftrag 2290. Als Handwerker kaufe ich jede Woche ein. \
            Schreiben Sie es unserem Kundenkonto gut.
            Am Roller unserer Tochter ist die Achse krumm. Sie wächst eh gerade heraus. Mit einem Gutschein \
            könnten wir einen größeren aussuchen.
            Der Cremetiegel hatte einen Sprung. Ich bestelle ja jeden Monat. Bucht es einfach als Guthaben ein.
            Der Bilderrahmen aus 7093 kam zerkratzt. Inzwischen habe ich einen anderen gefunden. Lieber ein \
            Gutschein als das Hin und Her mit der Bank.
            Macht aus meiner zerdepperten Teekanne einen Gutschein, dann bin ich glücklich.
            Mit Ladenguthaben heilen die Wunden meiner Lampe von selbst.
            Ich gäbe mich zufrieden, wenn Sie mir den Wert des zerbrochenen Stücks gutbrächten.
            Schwamm drüber, ein Gutscheinerl für die zerquetschten Dosen und gut is.
            Auszahlen müsst ihr nichts, der kaputte Lautsprecher lässt sich mit einer Gutschrift aus der Welt \
            schaffen.
            Globus gesprungen, wir sind quitt mit einer Geschenkkarte.
            """,
        french: """
            Cassé, un bon d'achat me suffit
            avoir pour le vase brisé svp
            abîmé, un avoir ça me va
            tasse fêlée, carte cadeau ok
            créditez mon compte client
            48213 arrivé cassé, bon d'achat accepté
            un avoir plutôt, le flacon a coulé
            chemise déchirée, je prends un avoir
            avoir pour lampe défectueuse
            à déduire de ma prochaine commande, article cassé
            pas de remboursement, un bon suffit
            cabossé, merci d'émettre un avoir
            AB-1022 défectueux, code promo d'un même montant
            puis-je avoir un crédit ? il est cassé
            marchandise gâtée, bon d'achat volontiers
            Le saladier est arrivé en morceaux, comme je commande souvent chez vous, un bon d'achat me convient.
            Pourriez-vous créditer 18 euros sur mon compte fidélité pour la bouteille qui a fui ?
            Inutile de renvoyer la jardinière fendue, un avoir sur ma prochaine commande fera l'affaire.
            L'écharpe a un fil tiré sur toute la longueur, j'accepterais une carte cadeau de la même valeur.
            Plutôt qu'un remboursement du grille-pain en panne, je me contenterais d'un avoir.
            Pour les deux assiettes ébréchées de la commande 30981, un avoir me satisfait.
            L'écran de la liseuse reste noir, le nouveau modèle sort bientôt, donc un crédit boutique me va.
            Coucou, le verre de la bougie était cassé, mets le montant en avoir et je choisirai autre chose.
            Est-il possible d'obtenir un chèque-cadeau pour le pot de peinture qui a éclaté ?
            Veuillez dédommager la béquille tordue sous forme de bon d'achat.
            Le casque grésille d'un côté, un crédit chez vous me conviendrait très bien.
            La boîte de thé était écrasée, gardez la somme en avoir pour moi.
            J'allais repasser commande de toute façon, alors imputez la lampe cassée sur la prochaine facture.
            Boîtier cassé et disque rayé, de l'argent boutique me va.
            Merci de porter au crédit de mon compte la valeur de la housse déchirée.
            Le flacon de parfum était vide, un code d'achat réglera l'affaire.
            Les assiettes étaient pour le premier studio de mon fils, trois se sont brisées. Il en a trouvé \
            d'autres. Un bon d'achat serait bien, je trouve toujours mon bonheur chez vous.
            La peluche est arrivée décousue, je l'ai réparée moi-même. Je ne renvoie rien. Un bon d'achat du \
            même prix ferait plaisir au petit.
            Les chocolats n'étaient qu'une flaque. Avec trente degrés, rien d'étonnant. Nous serions contents \
            d'un bon.
            Un pot sur trois n'a pas survécu. À l'automne il me faudra des bulbes de toute façon. Gardez la \
            somme en compte.
            La bretelle du cartable a lâché le jour de la rentrée. Je ne veux pas le même et je n'ai pas besoin \
            d'espèces. Donnez-moi cela en avoir.
            Le rouge à lèvres était cassé et étalé partout. La teinte n'existe plus, j'ai vu. Alors un avoir, je \
            trouverai bien.
            La jaquette du livre était déchirée. Mon argent peut rester chez vous. Déduisez-le du prochain tome \
            qui sort en mai.
            La serrure de la mallette est brisée, commande 2290. Artisan, j'achète chaque semaine. Portez-le au \
            crédit de notre compte pro.
            La trottinette de ma fille a l'axe tordu. De toute manière elle devient trop petite. Avec un bon, \
            nous en prendrions une plus grande.
            Le pot de crème était fendu. Je commande tous les mois. Créditez-le tout bonnement dans ma cagnotte.
            Le cadre de la 7093 est arrivé rayé. J'en ai trouvé un autre depuis. Je préfère un chèque-cadeau aux \
            démarches avec la banque.
            Transformez ma théière cassée en bon d'achat et je suis aux anges.
            Un petit avoir pansera les plaies de ma lampe brisée.
            Je m'estimerais satisfait si vous portiez la valeur de l'objet brisé à mon avoir.
            Sans rancune pour les moules écrasés, un bon et on tourne la page.
            Pas besoin de sortir le porte-monnaie, l'enceinte morte se règle par un crédit chez vous.
            Globe fendu : une carte cadeau et nous sommes quittes.
            """,
        spanish: """
            Roto, con un vale me basta
            vale por el jarrón roto porfa
            dañado, saldo en tienda está bien
            taza rajada, tarjeta regalo vale
            abonadlo en mi cuenta de cliente
            48213 llegó roto, acepto vale
            mejor saldo, el bote se derramó
            camisa rota, me quedo con un vale
            vale de compra por lámpara defectuosa
            descontadlo del próximo pedido, vino roto
            no hace falta devolver dinero, un cupón
            abollado, emitan vale por favor
            AB-1022 defectuoso, crédito en la tienda
            ¿me dais saldo por lo roto?
            mercancía estropeada, vale de descuento ok
            La ensaladera llegó hecha pedazos; como compro mucho en su tienda, me conformo con un vale.
            ¿Podrían cargar 18 euros de saldo en mi cuenta por la botella que goteaba?
            No hace falta que repongan la jardinera rajada, con un crédito para el próximo pedido voy bien.
            La bufanda tiene un hilo corrido entero, aceptaría una tarjeta regalo por su valor.
            En lugar del reembolso de la tostadora averiada me contentaría con un vale de compra.
            Por los dos platos desconchados del pedido 30981 me doy por satisfecho con un abono en tienda.
            La pantalla del lector está muerta, y como pronto sale el nuevo modelo, prefiero saldo.
            Hola, el vaso de la vela venía roto, ponme el importe en el monedero y elijo otra cosa.
            ¿Se puede tener un cheque regalo por el bote de pintura que reventó?
            Les pido compensar la pata de cabra doblada mediante un vale.
            Los auriculares chisporrotean, por mí crédito en vuestra tienda y todos contentos.
            La lata de té estaba aplastada, guárdenme la cantidad a cuenta.
            Iba a pedir más cosas igualmente, así que restadme la lámpara rota de la próxima factura.
            Caja partida y disco rayado, saldo de la tienda me sirve.
            Sírvanse abonar en mi cuenta de cliente el valor de la funda desgarrada.
            El frasco de colonia estaba vacío, con un código de compra queda zanjado.
            Los platos eran para el primer piso de mi hijo y tres se rompieron. Ya ha encontrado otros. Un vale \
            estaría bien, en vuestra tienda siempre pico algo.
            El peluche llegó descosido y lo he cosido yo. No voy a devolver nada. Un vale por su precio haría \
            ilusión al crío.
            Los bombones eran un charco. Con treinta grados no me extraña. Con un vale quedamos contentos.
            Una de tres macetas no sobrevivió. En otoño os compro bulbos seguro. Guardadme la cantidad como \
            saldo.
            El primer día de cole se soltó el tirante de la mochila. No quiero la misma ni necesito efectivo. \
            Dádmelo como saldo.
            El pintalabios venía partido y pringoso. Ya no fabrican ese tono. Pues saldo, algo encontraré.
            La sobrecubierta del libro venía rota. Mi dinero puede quedarse con ustedes. Pónganlo para el \
            siguiente tomo, que sale en mayo.
            El cierre del maletín está roto, pedido 2290. Soy autónomo y compro cada semana. Apúntenlo a favor \
            de nuestra cuenta.
            El patinete de mi hija tiene el eje torcido. Se le queda pequeño de todos modos. Con un vale \
            elegiríamos uno mayor.
            El tarro de crema estaba rajado. Compro cada mes. Me lo metéis como saldo y andando.
            El marco del 7093 vino rayado. Ya encontré otro. Prefiero un cheque regalo a líos con el banco.
            Convertid mi tetera rota en un vale y soy feliz.
            Un poco de saldo curará las heridas de mi lámpara.
            Me daría por contento si consignaran a mi favor el valor del objeto quebrado.
            Sin rencores por los moldes aplastados, un valecito y pelillos a la mar.
            No hace falta aflojar la cartera, el altavoz muerto se arregla con crédito en tienda.
            Globo terráqueo rajado: una tarjeta regalo y en paz.
            """,
        italian: """
            Rotto, mi basta un buono
            buono per il vaso rotto grazie
            danneggiato, va bene un credito
            tazza crepata, ok carta regalo
            accreditate sul mio conto cliente
            48213 arrivato rotto, accetto buono
            meglio un buono, il flacone perdeva
            camicia strappata, prendo un buono
            buono acquisto per lampada difettosa
            scalatelo dal prossimo ordine, era rotto
            niente rimborso, basta un coupon
            ammaccato, emettete un buono per favore
            AB-1022 difettoso, credito in negozio
            mi date un credito per quello rotto?
            merce guasta, buono spesa va benissimo
            L'insalatiera è arrivata in pezzi; siccome compro spesso da voi, mi va bene un buono.
            Potreste caricare 18 euro sul mio conto cliente per la bottiglia che perdeva?
            Non occorre rimandare la fioriera crepata, è sufficiente un credito per il prossimo ordine.
            La sciarpa ha un filo tirato da cima a fondo, accetterei una carta regalo del suo valore.
            Anziché il rimborso del tostapane guasto mi accontenterei di un buono acquisto.
            Per i due piatti sbeccati dell'ordine 30981 mi ritengo soddisfatto con una nota di credito da \
            spendere da voi.
            Lo schermo dell'e-reader è morto e presto esce il modello nuovo, quindi preferisco il credito.
            Ciao, il vetro della candela era rotto, mettimi l'importo nel borsellino e scelgo altro.
            È possibile avere un buono regalo per il barattolo di vernice scoppiato?
            Vi chiedo di compensare il cavalletto storto con un buono.
            Le cuffie gracchiano, per me un credito nel vostro negozio è perfetto.
            La scatola del tè era schiacciata, tenetemi la somma a credito.
            Tanto devo ordinare ancora, quindi scalate la lampada rotta dalla prossima fattura.
            Custodia spaccata e disco graffiato, va bene il credito negozio.
            Prego accreditare sul mio profilo il valore della federa strappata.
            La boccetta di profumo era vuota, con un codice acquisto siamo a posto.
            I piatti erano per la prima casa di mio figlio e tre si sono rotti. Nel frattempo ne ha trovati \
            altri. Un buono andrebbe bene, da voi trovo sempre qualcosa.
            Il peluche è arrivato scucito e l'ho ricucito io. Non rimando niente. Un buono dello stesso prezzo \
            farebbe felice il piccolo.
            I cioccolatini erano una pozza. Con trenta gradi c'era da aspettarselo. Con un buono siamo contenti.
            Un vaso su tre non ce l'ha fatta. In autunno prendo i bulbi da voi comunque. Tenetemi la cifra come \
            credito.
            Il primo giorno di scuola si è staccata la bretella dello zaino. Lo stesso non lo voglio e contanti \
            non mi servono. Datemelo come credito.
            Il rossetto era spezzato e impiastricciato. Quel tono non c'è più. Allora un credito, qualcosa \
            troverò.
            La sovraccoperta era strappata. I miei soldi possono restare da voi. Metteteli per il volume \
            successivo che esce a maggio.
            La serratura della valigetta è rotta, ordine 2290. Sono artigiano e compro ogni settimana. Segnatelo \
            a credito sul nostro conto.
            Il monopattino di mia figlia ha l'asse storto. Tanto ormai le sta piccolo. Con un buono ne \
            sceglieremmo uno più grande.
            Il vasetto di crema era incrinato. Ordino tutti i mesi. Mettetelo semplicemente nel mio saldo.
            La cornice del 7093 è arrivata graffiata. Ne ho già trovata un'altra. Preferisco un buono regalo \
            alle trafile con la banca.
            Trasformate la mia teiera rotta in un buono e sono felice.
            Un po' di credito guarirà le ferite della mia lampada.
            Mi riterrei pago se voleste annotare a mio credito il valore dell'oggetto infranto.
            Senza rancore per gli stampi schiacciati, un buonino e ci mettiamo una pietra sopra.
            Non serve aprire il portafoglio, la cassa muta si sistema con un credito da voi.
            Mappamondo crepato: una gift card e siamo pari.
            """,
        dutch: """
            Kapot, een tegoedbon is prima
            tegoed voor de gebroken vaas graag
            beschadigd, winkeltegoed is ok
            mok gebarsten, cadeaubon mag
            zet het maar op mijn klantaccount
            48213 stuk, waardebon akkoord
            liever tegoed, fles lekte
            overhemd gescheurd, bonnetje is goed
            waardebon voor defecte lamp
            verreken met volgende bestelling, was kapot
            geen geld terug nodig, bon volstaat
            gedeukt, graag een tegoedbon
            AB-1022 defect, shoptegoed graag
            krijg ik tegoed voor het gebroken stuk?
            bedorven waar, bon vind ik best
            De glazen schaal kwam in scherven; omdat ik vaak bij u koop, is een tegoedbon prima.
            Kunt u voor de lekkende fles 18 euro op mijn klantaccount zetten?
            In de sjaal zit over de hele lengte een haal, ik neem genoegen met een cadeaukaart ter waarde ervan.
            In plaats van terugbetaling van het kapotte broodrooster zou ik tevreden zijn met winkeltegoed.
            Voor de twee geschilferde borden uit order 30981 volstaat een tegoed bij u.
            Het scherm van de e-reader blijft zwart en het nieuwe model komt eraan, dus doe mij maar tegoed.
            Hoi, het glas van de kaars was gebroken, boek het bedrag op mijn saldo en ik zoek iets anders uit.
            Is er voor de opengebarsten verfpot een waardebon mogelijk?
            Wilt u de verbogen fietsstandaard vergoeden in de vorm van een bon?
            De koptelefoon kraakt, wat mij betreft krijg ik er winkelkrediet voor.
            Het theeblik was geplet, houd het bedrag maar voor me staan.
            Ik ging toch weer bestellen, dus trek de kapotte lamp van de volgende rekening af.
            Doosje gebroken en schijf bekrast, shoptegoed is goed.
            Gelieve de waarde van de gescheurde kussenhoes op mijn account bij te schrijven.
            Het parfumflesje was leeg, met een boncode is het afgedaan.
            De borden waren voor de eerste flat van mijn zoon en drie zijn er gebroken. Hij heeft inmiddels \
            andere. Een bon zou fijn zijn, ik vind bij jullie altijd wel wat.
            De knuffel kwam met een open naad en ik heb hem zelf dichtgenaaid. Terugsturen doe ik niet. Met een \
            bon ter waarde van de prijs is de kleine blij.
            De bonbons waren een plas. Met dertig graden geen wonder. Met een waardebon zijn we tevreden.
            De eerste schooldag brak de band van de rugzak. Dezelfde wil ik niet en contanten heb ik niet nodig. \
            Geef het me als tegoed.
            De lippenstift was afgebroken en uitgesmeerd. Die kleur is er niet meer. Dan maar tegoed, ik vind \
            wel wat.
            Het omslag van het boek was gescheurd. Mijn geld mag bij u blijven. Reken het mee bij het volgende \
            deel dat in mei verschijnt.
            Het slot van de gereedschapskoffer is stuk, order 2290. Als zzp'er koop ik elke week. Boek het op \
            onze zakelijke rekening bij u als tegoed.
            De step van mijn dochter heeft een kromme as. Ze groeit er toch uit. Met een tegoedbon kiezen we een \
            grotere.
            Het potje crème was gebarsten. Ik bestel elke maand. Zet het gewoon bij mijn spaartegoed.
            De lijst uit 7093 kwam met krassen. Ik heb al een andere gevonden. Liever een cadeaubon dan gedoe \
            met de bank.
            Tover mijn gebroken theepot om in een bon en ik ben blij.
            Wat winkeltegoed heelt de wonden van mijn lamp.
            Ik zou mij tevreden stellen indien u de waarde van het gebroken voorwerp te mijnen gunste boekt.
            Zand erover wat de geplette bakvormen betreft, een bonnetje en klaar.
            De portemonnee hoeft niet open, de dode speaker lossen we op met tegoed.
            Wereldbol gebarsten: een cadeaukaart en we staan quitte.
            """)
}
