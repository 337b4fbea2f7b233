extension StandardExamples {
    static let cancelOrderTold = StandardExamples(
        "cancel_order",
        english: """
            My sister turned up last night with the exact same lamp as a housewarming present. So I won't be \
            needing the one I picked on your site this morning. If it's still in the warehouse, please leave it \
            there.
            I lost my job on Tuesday and I'm having to go through everything we were planning to buy. The bike, \
            order 48213, will have to go. Sorry for messing you about.
            The kids got hold of my tablet while I was putting the baby down and bought two hundred euro worth \
            of building bricks. Grand taste, but no. Can you make sure that never leaves your place?
            Thought I was being clever getting the tent early, then the doctor put me in a cast for eight weeks. \
            No camping for us this summer, so don't pack it.
            Hubby ordered the coffee machine from his phone and I ordered it from mine, without telling each \
            other. One is plenty for two people. Please knock AB-1022 on the head and let the other one go \
            through.
            After sleeping on it I don't think green velvet is the way to go in such a small room. Nothing has \
            gone out yet according to my account. I'd rather you didn't send it.
            The vet says our old boy has only a few days left. There's a big bag of senior kibble in the \
            pipeline from you for next week and I can't bear the idea of it arriving. Would you take that out of \
            the queue, please?
            I pressed the button twice because the page froze. Now I've two confirmations, 77120 and 77121, for \
            the same pair of boots. Kill off the second one before somebody starts packing.
            We measured the hallway again this arvo and the wardrobe simply won't get round the corner. Better \
            to find out now than with two delivery blokes standing there. Please scrap it.
            Mum changed her mind about the garden bench, bless her. She saw one at the church fair for a tenner. \
            So the one I arranged through you yesterday evening can stay with you.
            I was going to surprise my boyfriend with the drone, but we split up at the weekend. Please make it \
            go away.
            Just noticed I picked the paperback when I already own it under a different cover. It still says \
            "processing". Could you pull it?
            My card statement made me realise I've gone a bit mad this month. The serum, the two palettes and \
            the hair tool I put through last night, please don't do anything with them.
            The new place has a fitted kitchen with everything in it, we learned today. That means the fridge I \
            booked for Thursday has nowhere to go. Call the whole thing off, would you?
            Found it forty dollars cheaper down the road and walked out with one under my arm. Yours hasn't \
            shipped yet per the tracking page. Let's leave it at that and you keep yours.
            I'd be much obliged if you would regard my purchase of the 14th inst. as withdrawn, the goods not \
            yet having left your premises.
            Hold your horses, don't ship that trampoline!
            Can you whip my parcel back off the packing bench before it goes?
            I've had second thoughts about the espresso cups and want out before they leave the building.
            Put the brakes on number 90417, please, the wife's not having it.
            Changed me mind about the runners, lads, so there's no need to post them.
            Is it too late to back out of what I bought an hour ago?
            Strike the rug from your list, I've no floor to put it on any more.
            Before anyone mentions refunds, nothing has been charged yet as I chose to pay on invoice. Simply \
            don't dispatch the bookshelf, that's all I ask.
            You asked whether a later delivery date would suit me. It wouldn't, and I no longer want the hedge \
            trimmer at all.
            This isn't about my coffee subscription, which should carry on. It's the one-off grinder I added on \
            Monday that I'd like taken off before it ships.
            I could swap the jacket for a bigger size, I know, but honestly I'd rather you just didn't send any \
            jacket. Order 60552.
            Don't send a replacement, don't send the original, don't send anything. The item's been out of stock \
            for a month and I've made other arrangements for the wedding.
            I've written twice now asking you NOT to send the desk and I still see it moving towards "ready to \
            ship". Stop it now, before I have to refuse it at the door!
            Really worried this will go out tonight. I typed 10 instead of 1 and there are ten garden hoses on \
            their way to a woman with a balcony. Please catch it in time!
            Three days and you haven't even picked it off the shelf. Forget it then, I'm out, tear it up.
            If those headphones leave your depot after I've told you at 9.05 this morning that I don't want \
            them, I won't be accepting them. Withdraw the purchase at once.
            pls dont send 55310 bought by accident
            cancle the shoes i orderd today thx
            ordered wrong thing can u stop it b4 it goes out
            nvm the lamp. dont want it anymore. not shipped yet rite?
            """,
        german: """
            Gestern Abend habe ich bei euch noch schnell eine Stehlampe bestellt, und heute früh steht meine \
            Schwester mit genau so einer vor der Tür. Zwei davon brauche ich nun wirklich nicht. Bitte packt \
            meine gar nicht erst ein.
            Mein Mann und ich haben aneinander vorbei geklickt, jetzt kommt das Kinderbett zweimal. Eines davon \
            bitte streichen, das mit der Nummer 48213.
            Wir ziehen überraschend schon nächsten Monat nach Graz, und dort passt das Sofa beim besten Willen \
            nicht durchs Stiegenhaus. Wäre es möglich, dass Sie es erst gar nicht losschicken?
            Der Arzt hat mir heute gesagt, dass ich mit dem Knie mindestens ein Jahr nicht Velo fahren darf. Das \
            E-Bike von letzter Woche hat sich damit leider erledigt, bitte nehmt es aus dem System, bevor es zum \
            Spediteur geht.
            Ich war heute Mittag etwas voreilig und hab im falschen Fenster auf Kaufen gedrückt. Eigentlich \
            wollte ich nur vergleichen. Könnt ihr das rückgängig machen, solange es noch bei euch im Lager \
            liegt?
            Seit heute weiß ich, dass mein Arbeitgeber mir einen Bildschirm stellt. Den, den ich am Sonntag bei \
            Ihnen geordert habe, können Sie also im Regal lassen.
            Unsere Hochzeit ist abgesagt, fragen Sie nicht. Die hundert Windlichter, die am Freitag rausgehen \
            sollen, bitte nicht verschicken.
            Beim Durchschauen der Bestätigung ist mir aufgefallen, dass die Lieferung erst im März wäre. So \
            lange kann der Kleine nicht auf sein Laufrad warten, wir kaufen jetzt eins im Ort. Bitte lassen Sie \
            den Auftrag AB-1022 fallen.
            Die Kaffeemaschine sollte ein Geburtstagsgeschenk für meinen Papa werden, er ist aber letzte Woche \
            ins Pflegeheim gekommen und darf dort keine haben. Wenn sie noch nicht unterwegs ist, würde ich sie \
            gerne nicht mehr nehmen.
            Mir ist das Ganze doch zu teuer geworden, die Waschmaschine ist heute auch noch eingegangen. Bitte \
            seids so lieb und tuts die Wanderschuhe wieder zurück ins Regal.
            Meine Tochter (6) hat mit meinem Tablet gespielt und dabei offenbar ein Puppenhaus um 189 Euro \
            gekauft. Lustig ist das nur halb. Bitte verhindern Sie, dass das Ding morgen auf den Lkw kommt.
            Nachdem ich die Bewertungen gelesen habe, ist mir die Lust auf den Rasenmäher vergangen. Er steht \
            bei Ihnen noch auf "in Bearbeitung", da lässt sich doch sicher noch etwas machen. Ich möchte \
            jedenfalls vom Kauf Abstand nehmen.
            Eben kam die Zusage für die Stelle in Basel, und dort ist die Wohnung möbliert. Die zwei Regale und \
            der Schreibtisch von vorgestern sind somit hinfällig, bitte alles stoppen.
            Heute Nacht um drei habe ich vor lauter Schlaflosigkeit Kosmetik für 230 Franken in den Korb gelegt \
            und tatsächlich abgeschickt. Bei Tageslicht betrachtet: lieber nicht. Geht das noch?
            Der Hund ist am Samstag gestorben. Das Futter, das am Montag verschickt werden soll, brauchen wir \
            nun nicht mehr, bitte lassen Sie es.
            Kaum hatte ich auf Bestellen geklickt, sah ich dieselbe Jacke beim Händler um die Ecke für zwanzig \
            Euro weniger. Ich hoffe, Sie nehmen es mir nicht übel, wenn ich einen Rückzieher mache.
            Wegen des Wasserschadens wird unsere Küche erst im Herbst fertig, wir haben keinen Platz für den \
            Kühlschrank. Nummer 77120 bitte vorerst komplett aus den Büchern nehmen, wir kaufen dann neu.
            Die Konzertreise fällt aus, weil mein Bruder Dienst hat. Der Trolley, den ich dafür gekauft habe, \
            wird sinnlos, und laut Mail geht er erst übermorgen raus. Da können wir uns den Versand doch sparen, \
            oder?
            Kommando zurück bei den Gartenstühlen!
            Hiermit widerrufe ich meine am 3. Mai erteilte Bestellung, soweit diese Ihr Haus noch nicht \
            verlassen hat.
            Bitte den Auftrag von heute Früh stornieren, ich hab mich in der Menge vertan.
            Lasst den Karton mit den Spielen einfach bei euch stehen, wir haben es uns anders überlegt.
            Falls der Fahrer noch nicht geladen hat: bitte ohne meine Matratze losfahren.
            Ich ersuche höflich, von der Ausführung meiner Order 2024-3391 abzusehen.
            Könnten Sie bei der Vase mit der Nummer 5510 bitte den Stecker ziehen, bevor sie gepackt wird?
            Aus der Sache mit dem Grill wird nix, vergesst bitte, dass ich ihn haben wollte.
            Das Geld habe ich zum Glück noch nicht überwiesen, Sie brauchen also nichts zurückzuzahlen. Nehmen \
            Sie nur bitte die Bestellung der Vorhänge heraus.
            Zurückschicken will ich später nichts müssen, darum sage ich es jetzt: Die Stiefel bitte nicht auf \
            den Weg bringen.
            Laut Sendungsstatus ist noch nichts verschickt worden. Gut so, denn ich will die Lampe nicht mehr.
            Eine andere Adresse hilft mir nicht weiter, ich bin bis August auf See. Am besten blasen Sie den \
            ganzen Auftrag ab.
            Mein Abo soll weiterlaufen, keine Sorge. Es geht nur um die zusätzliche Einzelbestellung Tee von \
            gestern, die möchte ich nicht haben.
            Passt die Größe nicht, muss ich eh tauschen, hat meine Frau gemeint, und sie hat recht. Bevor das \
            losgeht: Lasst die Skihose bleiben, ich probiere lieber im Laden.
            Wieso gibt es bei Ihnen keinen Knopf dafür?! Ich klicke seit einer halben Stunde herum und will \
            nichts weiter, als dass diese verdammte Bestellung nicht rausgeht.
            Ich bekomme gerade Panik, weil ich statt einer Kiste offenbar zwölf bestellt habe, das sind 900 \
            Euro! Halten Sie das bitte sofort auf.
            Drei Wochen "wird bald versendet", jetzt reicht es. Ich warte nicht länger auf den Drucker und trete \
            vom Kauf zurück.
            So eine Frechheit, nach der Bestellung plötzlich 40 Euro Speditionszuschlag! Unter diesen Umständen \
            bitte alles stornieren, und zwar bevor der Wagen fährt.
            bitte bestellung 90887 löschen war ein versehen
            hab mich verklickt bitte nix schicken
            storno bitte!!! noch nicht verschiken
            will die schuhe doch nich mehr, geht das noch zu stopen
            """,
        french: """
            Mon mari m'a fait une surprise hier soir : la même lampe, déjà emballée dans le salon. Du coup la \
            mienne ne sert plus à rien, ne la mettez surtout pas au camion.
            Figurez-vous que la cuisine fait 2 m 38 et pas 2 m 48, j'avais mal lu le mètre. La table ne passera \
            jamais. Tant qu'elle est chez vous, laissez-la où elle est.
            J'ai commandé hier soir vers minuit, un peu trop vite. Ce matin j'ai regardé mon compte et \
            franchement ce n'est pas raisonnable. Peut-on faire comme si de rien n'était ?
            Ma fille a cliqué partout sur ma tablette et il paraît qu'on va recevoir quatorze peluches. Si vous \
            pouviez arrêter ça avant que le colis parte...
            On vient d'apprendre que le mariage est reporté à l'année prochaine. Les trente photophores (n° \
            48213) n'ont donc plus lieu d'être, merci de ne rien préparer.
            Le petit est allergique, le médecin nous l'a dit ce midi. Le sac de croquettes au poulet, c'est pour \
            le chien, mais tout ce qui contient du poulet sort de la maison : inutile de l'envoyer.
            Mon beau-frère me donne son vélo, presque neuf. Je renonce donc à celui que j'ai pris chez vous \
            dimanche, s'il n'a pas encore quitté l'atelier.
            Nous partons vivre à Montréal dans trois semaines et le transporteur refuse les plantes. Oubliez les \
            douze rosiers, ils n'ont plus de jardin où aller.
            J'ai trouvé le même livre dans la bibliothèque de ma mère, avec sa dédicace en plus. Je préfère \
            garder celui-là, ne postez pas le vôtre.
            En relisant la fiche, je vois que la machine ne prend que les capsules et moi je mouds mon café. Je \
            me suis trompée, il ne faut pas l'expédier.
            Vous m'annoncez maintenant six semaines au lieu de quatre jours. L'anniversaire sera passé depuis \
            longtemps, alors on laisse tomber.
            Le propriétaire vient de nous interdire de percer les murs. Sans perçage, vos étagères murales n'ont \
            aucun intérêt, arrêtez la fabrication si c'est encore possible.
            J'ai passé deux fois la même commande parce que la page ne répondait plus. Gardez AB-1022, et \
            l'autre, AB-1023, à la poubelle.
            Mon dos a lâché vendredi, le kiné m'interdit la course pour un an. Les chaussures de trail n'ont \
            plus grand sens, pourriez-vous les remettre en rayon ?
            Ben écoute, ma blonde a déjà acheté la tente de son bord. Peux-tu arrêter la mienne avant qu'elle \
            parte de l'entrepôt ?
            Hier encore je voulais ce tapis, aujourd'hui le chat a eu le diagnostic et il fait pipi partout. On \
            va s'abstenir, ne livrez rien.
            Le voisin du dessous a eu un dégât des eaux et nous sommes relogés. Pas de place pour une armoire \
            dans un studio meublé, il vaut mieux que vous ne la chargiez pas mardi.
            Veuillez considérer mon bon de commande du 12 courant comme nul et non avenu.
            Je me rétracte pendant qu'il est encore temps, rien n'est parti d'après votre site.
            Serait-il possible de retirer mon panier validé ce matin à 9 h 40 du circuit ?
            Finalement on fait une croix sur la balançoire.
            Où en est mon paquet, je m'en fiche à présent : s'il est encore chez vous, qu'il y reste et qu'on \
            n'en parle plus.
            Je n'ai rien à vous retourner puisque rien n'est arrivé ; je veux simplement que vous bloquiez \
            l'envoi du casque.
            Trois mails pour vous dire de ne PAS envoyer ce fauteuil, et il est toujours « en préparation » ! \
            Stoppez ça immédiatement !
            Je panique un peu, j'ai mis 10 au lieu de 1 sur les sacs de terreau, bloquez tout je vous en supplie
            svp anulez ma comande 55310 jme sui trompé
            stop pas envoyer jai plus besoin
            """,
        spanish: """
            Anoche, con dos copas de vino de más, me puse a comprar zapatos. Esta mañana mi marido me ha \
            recordado que tenemos la reforma del baño encima. Si todavía no ha salido nada del almacén, déjenlo \
            ahí, por favor.
            Mi hijo entró a mi cuenta desde la tableta y encargó tres muñecos y un castillo. Yo ni me enteré \
            hasta que llegó el aviso. No manden nada, que de eso hablaremos él y yo.
            Resulta que mi cuñada ya le compró la misma lámpara a mi mamá para su cumpleaños. Dos lámparas \
            iguales no tienen sentido, así que mejor que la mía no salga.
            Nos acaban de avisar que la mudanza se adelanta y en el departamento nuevo ya hay comedor. La mesa \
            que les encargué el lunes ya no tiene dónde ir. ¿Están a tiempo de frenarlo?
            Ayer perdí el trabajo y tengo que cuidar cada peso. La bicicleta que pedí tendrá que esperar a \
            tiempos mejores. Les agradezco que no la despachen.
            Hice clic dos veces porque la página se quedó colgada y ahora veo dos compras iguales, la 118-204 y \
            la 118-205. Con una me basta; la segunda bórrenla antes de que la empaqueten.
            Viajamos el viernes y ustedes dicen que llega el lunes siguiente. La carpa era justamente para ese \
            viaje. Ya conseguí una prestada, así que dejemos la compra sin efecto.
            El veterinario nos cambió la dieta del gato esta mañana y ese alimento ya no lo puede comer. Los \
            doce kilos que les encargué anoche no me sirven. Que no salgan de la bodega, porfa.
            Encontré el mismo libro en la librería de la esquina y me lo llevé puesto. El de ustedes todavía \
            figura "en preparación". ¿Lo pueden sacar de la lista?
            Me he dado cuenta de que la cafetera que compré no cabe debajo del mueble, lo acabo de medir con el \
            metro. Todavía pone que no ha salido. Paren el envío, si son tan amables.
            Mi padre falleció el domingo y el sillón que le habíamos encargado era para él. No tiene caso que lo \
            lleven. Ruego que lo detengan.
            Con este frente frío se me helaron todas las macetas y decidí no sembrar nada hasta marzo. Los \
            bulbos de la compra M-40718 no los preparen, por favor.
            Mi novia y yo terminamos. El anillero y el perfume eran para ella, imagínese. ¿Se puede deshacer lo \
            que pedí el martes?
            La empresa donde entro el lunes me da portátil propio. El que les compré ayer por la tarde sobra, y \
            supongo que aún están a tiempo de no mandarlo.
            Pensé que era el modelo con luz incorporada, pero leyendo con calma vi que no. Antes de que lo suban \
            al camión prefiero echarme para atrás.
            Quería hacerme un regalo por los cuarenta, pero mis amigas se me adelantaron con exactamente los \
            mismos patines. Qué risa. Así que olvídense de lo que les encargué, si no ha partido.
            Se canceló la fiesta de quince por la lluvia y el salón inundado. Ya no hacen falta los cincuenta \
            globos ni los manteles. Deténganlo todo, pedido 77120.
            El dentista me acaba de dar un presupuesto que me dejó helado. Toca apretarse el cinturón y lo \
            primero que cae son las zapatillas que les pedí hace un rato.
            Échenle el freno a lo mío antes de que salga a la calle.
            Si el paquete sigue en sus manos, ahí que se quede.
            Me arrepentí, che, ¿llego a tiempo de bajarme de la compra de recién?
            Por la presente solicito dejar sin efecto la compra formalizada el día 3 de los corrientes, aún no \
            expedida.
            Hagan de cuenta que nunca les pedí esos aretes.
            Se me fue la mano con la cantidad, puse 10 cajas en vez de 1, y prefiero que anulen todo y empezar \
            de nuevo.
            ¿Hay forma de tumbar la compra que hice hace veinte minutos, parcero?
            Ya no va lo de la sombrilla de jardín, al final el vecino nos regaló la suya.
            Sé que me devolverían el dinero si lo regreso, pero para qué dar tantas vueltas: mejor que la estufa \
            ni salga de ahí.
            En vez de que lo entreguen y luego yo tenga que devolverlo, ¿no pueden simplemente no enviarlo? Es \
            la cómoda blanca.
            Puse mal la dirección y la talla y hasta el color, un desastre. No me corrijan nada, anúlenlo y ya \
            lo hago yo otra vez con calma.
            No es una suscripción lo mío, es la compra suelta de café del jueves: esa es la que quiero que \
            quiten, todavía no tiene guía.
            Pregunté cuándo llegaba y me dijeron que dentro de tres semanas. Para entonces ya pasó Navidad, así \
            que no lo preparen.
            La tarjeta pasó bien, eso no es problema; el problema es que ya no quiero el dron y aún no lo han \
            mandado.
            ¡Llevo toda la mañana llamando y nadie coge! Que no me manden el sofá, por Dios, que mi mujer ya ha \
            comprado otro. Es el 2231-F.
            Estoy muy preocupada porque ya dice "listo para despacho" y yo no quiero esas botas. Por favor, que \
            alguien lo saque del camión.
            Es la tercera vez que les digo que NO quiero esa impresora. ¡No la manden!
            Qué coraje, su página no deja echar para atrás nada. Bórrenme el 90017 antes de que se lo lleven los \
            de la paquetería.
            ya no lo kiero no lo manden x favor
            cancelen el 5521 gracias
            me ekivoque de compra, se puede parar??
            anular pedido urgente todavia no salio
            """,
        italian: """
            Ieri sera, dopo due bicchieri di rosso, ho preso un divano da giardino e stamattina mia moglie mi ha \
            ricordato che viviamo al quarto piano senza balcone. Vedo che è ancora "in lavorazione". Lasciate \
            perdere, per favore.
            Mio figlio di sette anni ha giocato con il mio telefono e adesso mi arriva la conferma per quattro \
            console. Non era certo nelle mie intenzioni, riuscite a bloccare tutto prima che parta?
            La bici era per mio padre, ma la settimana scorsa è caduto e il medico gli ha proibito di pedalare. \
            Le chiedo di non dare seguito all'ordine 48213.
            Mia sorella non sa tenere i segreti: mi ha appena detto che per il compleanno mi regala la stessa \
            identica lampada. La mia quindi non imballatela nemmeno.
            La connessione andava a singhiozzo, ho premuto due volte e ora ci sono due acquisti uguali. Uno \
            basta e avanza, l'altro toglietelo.
            Ho letto soltanto dopo aver pagato che ci vogliono sei settimane. La festa è fra dieci giorni, dopo \
            non me ne faccio nulla. Non speditelo, grazie.
            Purtroppo stamattina mi hanno licenziato e devo stare attento a ogni euro. Le scarpe da corsa che ho \
            preso ieri dovranno aspettare, può fare in modo che non partano?
            Nel negozio sotto casa ho trovato lo stesso macinacaffè e me lo sono portato via subito. Il vostro, \
            AB-1022, potete depennarlo.
            Siamo ancora in tempo per tornare sui miei passi? Quest'estate niente campeggio, dunque la tenda è \
            meglio che resti nel vostro magazzino.
            Il nostro cane se n'è andato stanotte. C'è un sacco da quindici chili che sta per arrivare e non ce \
            la farei a vederlo, non mandatelo più.
            La banca ci ha negato il mutuo e la casa per cui volevamo l'armadio sfuma. Le sarei grata se \
            l'acquisto di martedì sparisse dal sistema.
            Dal menù ho scelto il colore sbagliato e non c'è modo di correggere. Buttate via questo, fra poco ne \
            faccio un altro.
            Avevo già pagato quando mi sono accorta che il libro è in francese. Non lo parlo, quindi meglio \
            fermarsi qui.
            Tirateci una riga sopra, ci ho ripensato.
            Si può staccare la spina al 77120 prima che lo mettano nella scatola?
            Con la presente intendo recedere dall'acquisto effettuato in data 3 marzo, non essendo la merce \
            ancora stata spedita.
            Se il pacco è ancora da voi, tenetevelo pure.
            Il matrimonio è saltato e con lui anche i venti portacandele, che non devono più venire.
            Come non detto, l'ordine di stamane non s'ha da fare.
            I soldi non sono ancora stati presi e nulla è stato spedito, perciò immagino che l'ordine si possa \
            ancora fermare.
            Non voglio fare un reso, voglio proprio evitare che la roba arrivi qui: eliminate l'acquisto di oggi \
            pomeriggio.
            Né un altro indirizzo né un'altra data, semplicemente niente consegna, rinuncio alla compera.
            L'abbonamento resta com'è, parlo della teiera presa a parte: quella non mi occorre più.
            La taglia andrà pure bene, ma un'amica mi ha regalato il suo cappotto, dunque il vostro non serve \
            che lo inviate.
            Tre settimane e siamo ancora a "in preparazione"? Basta, stracciate l'ordine, lo compro altrove.
            Sono nel panico: ho messo 12 pezzi al posto di 1 e sono quasi 900 euro! La prego, fermi tutto subito \
            prima della partenza.
            Leggo storie orribili su quel monopattino, incendi e simili. Con due bimbi piccoli in casa non lo \
            voglio, annullate immediatamente.
            ordine 5591 da anulare ho sbagliato
            posso ancora annullare?? lho appena fatto
            lasciate stare le scarpe le ho trovate da unaltra parte
            """,
        dutch: """
            Gisteravond heb ik na twee glazen wijn een tuinbank besteld en vanmorgen zei mijn vrouw dat we al \
            een bank hébben. Hij staat nog op "in behandeling", dus hopelijk is het nog niet te laat. Laat maar \
            zitten, we hebben hem niet nodig.
            Mijn zoon van negen heeft op mijn tablet zitten klikken en nu krijg ik een bevestiging voor vier \
            spelcomputers. Dat was uiteraard niet de bedoeling, kunnen jullie dat tegenhouden voor het de deur \
            uitgaat?
            We wilden de fiets kopen voor mijn vader, maar hij is vorige week gevallen en mag van de dokter niet \
            meer fietsen. Wilt u de bestelling 48213 alstublieft niet meer uitvoeren?
            Net hoor ik dat mijn zus precies dezelfde lamp voor mijn verjaardag gekocht heeft, ze kon haar mond \
            niet houden. Die van mij hoeft dus niet meer ingepakt te worden.
            Door een haperende verbinding heb ik twee keer op de knop gedrukt en nu staan er twee identieke \
            bestellingen open. Eentje is genoeg, haal de tweede er maar uit.
            Bij het afrekenen zag ik pas na het betalen dat de levertijd zes weken is. Het feest is over tien \
            dagen, dan heb ik er niks meer aan. Stuur het dus niet op.
            Ik ben gisteren mijn baan kwijtgeraakt en moet nu op elke euro letten. Die hardloopschoenen van \
            vanochtend moeten even wachten, kunt u zorgen dat ze niet vertrekken?
            Bij de winkel om de hoek bleek dezelfde koffiemolen gewoon op het schap te liggen en ik heb hem \
            meteen meegenomen. Die van AB-1022 mag u dus schrappen.
            Mag ik nog terugkomen op mijn aankoop van een uur geleden? We gaan toch niet kamperen deze zomer, de \
            tent blijft dus beter bij u in het magazijn.
            Onze hond is vannacht helaas overleden. Er staat nog een zak voer van 15 kilo klaar om naar ons toe \
            te komen en dat zou ik niet kunnen aanzien, wilt u die niet meer opsturen?
            Het huis waar we de kast voor wilden, gaat niet door, de bank heeft nee gezegd. Ik zou u dankbaar \
            zijn als de bestelling van dinsdag uit het systeem gaat.
            Per ongeluk de verkeerde kleur aangeklikt en ik kan het nergens meer aanpassen. Gooi deze maar weg, \
            ik plaats zo meteen een nieuwe.
            Alles was al ingevuld en betaald toen ik las dat het boek in het Frans is. Daar heb ik niks aan, dus \
            doe maar niet.
            Zet er maar een streep door, ik heb me bedacht.
            Kan de stekker nog uit order 77120 voor die ingepakt wordt?
            Hierbij wens ik af te zien van de koop die ik op 3 maart bij u heb gesloten, aangezien de goederen \
            nog niet zijn verzonden.
            Als het pakket nog bij jullie staat, hou het dan alsjeblieft daar.
            Het is van de baan, die trouw gaat niet door, dus de twintig kaarsenhouders moeten ook niet meer \
            komen.
            Ge moogt mijn bestelling van deze morgen annuleren, ik heb iets anders gevonden.
            Het geld is nog niet eens afgeschreven en er is nog niks verstuurd, dus ik neem aan dat u de order \
            nog gewoon kunt stoppen.
            Ik wil niks retourneren, ik wil juist voorkomen dat het hierheen komt: de order van vanmiddag mag \
            eruit.
            Geen ander adres en geen andere datum, gewoon helemaal niet leveren graag, ik zie van de aankoop af.
            De maat klopt vast wel, maar ik heb intussen bij een vriendin een jas overgenomen, dus jullie hoeven \
            hem niet meer te versturen.
            Drie weken wachten en nog steeds "wordt verzameld"? Ik ben er klaar mee, verscheur die bestelling \
            maar en koop ik het ergens anders.
            Ik maak me echt zorgen: ik heb 12 stuks ingegeven in plaats van 1 en dat is bijna 900 euro. Blokkeer \
            dit alstublieft onmiddellijk voor het vertrekt!
            Nu lees ik overal slechte verhalen over die step, vuurgevaar en zo. Dat wil ik niet in huis met \
            kleine kinderen, stop de bestelling aub direct.
            bestelling 5591 graag anuleren was foutje
            kan ik nog annulleren?? heb net pas besteld
            doe maar niet meer die schoenen heb ze al ergens anders gevonden
            """)
}
