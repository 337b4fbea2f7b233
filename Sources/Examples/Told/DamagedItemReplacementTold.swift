extension StandardExamples {
    static let damagedItemReplacementTold = StandardExamples(
        "damaged_item_replacement",
        english: """
            The teapot got here with its lid in two halves. It was the one my nan used to have and I've been \
            hunting for it for years. If you've another on the shelf, I'd love you to post it.
            My daughter's birthday is next Friday, so we've still a bit of time. The doll's house arrived with \
            its roof stove in. Could another leave your place by Monday?
            I poured the first cup from your new cafetière and it went all over the counter because the glass \
            had a crack. I like the thing, honestly. Send me one that's whole and we're friends again.
            We hung the lamp, switched it on, and it flickers like a disco. The electrician swears it's the \
            fitting and not our wiring. I'd like the same lamp, only working.
            The drivers dropped it on the kerb, I watched them do it. One corner of the desk is crushed. I need \
            a desk for my new job by the first, so please get a second one on its way.
            Took my new boots up Ben Nevis and the sole peeled off halfway. Great fit otherwise, best I've had. \
            I'll have another pair of the same, in one piece this time.
            It's the set for our christening table and one of the eight plates has a chip on the rim. The family \
            arrives on the 20th. Would you put a fresh plate in the post?
            The bag of kibble had split and there was more of it in the van than in the box. Our cat won't touch \
            any other kind. Please get a new bag out to us quickly.
            I unpacked the keyboard and the space bar's hanging on by a thread. I've been told these are great, \
            so I won't go elsewhere. Could you swap it for a sound one?
            My husband assembled the pram and a wheel buckled straight away. Baby is due in three weeks. We \
            don't want a refund, we want a pram.
            The paint on the model train had bubbled as if someone had left it on a radiator. It completes my \
            collection, number 9 of 9. I'm hoping you have one more in the cupboard.
            Frost got at the rose bushes on the way, I'd say, they came black and limp. I've the beds dug and \
            ready. Can you let me have three healthy ones?
            Order 51230, the yoga mat, has a tear down the side. I start my class on Wednesday and haven't found \
            that colour anywhere else. Please ship a new one.
            The book's spine came away and forty pages fell into my lap on the train. I was just at the good \
            bit. I'd be grateful for an intact copy.
            When I shook the parcel the perfume was already dripping. My wife wears nothing else. Post another \
            bottle, wrapped a bit better, and all is forgiven.
            The helmet had a hairline crack in it, and I won't ride with that, my head is worth more. Race is on \
            the 18th. I need one just like it before then.
            A client was with me when I opened it, and the frame fell apart in my hands, so that was \
            embarrassing. I still want it for the office wall. How soon could a second one get here?
            Our scout troop got six lanterns and two don't light. The camp's in a fortnight. We'd need two good \
            ones to go with the other four.
            I should be glad to receive a sound specimen in place of the cracked one you forwarded.
            Same again please, but not in bits this time.
            The jug didn't survive the journey, could its twin make the trip?
            This one's cactus, mate, so can you bung another in the post?
            Let me have one that isn't smashed and I'll be happy out.
            Round two: the first bottle leaked, so over to you to send its brother.
            My mixer gave up the ghost on its first cake and I'd like you to provide a fresh one.
            I'm owed a chair that doesn't have a broken back.
            Money back is no good to me, there isn't another shop that has this lampshade. Mine was torn on \
            arrival, so please send it anew.
            I don't want a gift card, I want the clock I bought. The one I got has a bent hand and doesn't run.
            It's the right model and the right colour, only the screen is cracked. Ship me an uncracked one.
            You needn't refund anything for order 40882. Just get me a mug with a handle.
            Size 9 is perfect and I don't need to exchange it for another. But the buckle on the left sandal \
            snapped, so I'd like that very pair once more.
            You offered me twenty per cent off to keep the dented pot. I'd sooner have an undented pot, thank \
            you.
            Two cracked phone cases in a row! Have one decent case put in a proper box and get it here this \
            week.
            I'm in a panic, the wedding cake stand arrived in splinters and it's on Saturday. You've got to get \
            me another by Friday!
            What a way to treat a hundred-pound vase, rattling about with no padding. I expect a perfect one at \
            my door without further cost.
            Shame on whoever packed this. The aquarium's got a crack and the fish are in a bucket. Get a new \
            tank here as fast as you can!
            came broken send new one pls
            zip bust on arrival can i get another jaket same one
            replacment please bulb was smashed
            teh toy is broke need it again b4 xmas
            """,
        german: """
            Die Teekanne war das Hochzeitsgeschenk für meine Cousine, und beim Auspacken lag der Schnabel \
            daneben. Die Feier ist am 20., schickt mir bitte schnell noch eine.
            Beim Aufbau des Regals ist uns ein Brett entgegengebröselt, innen völlig morsch. Wir mögen das Regal \
            sehr, nur eben in heil. Lässt sich das nachliefern?
            Mein Kleiner hat die Taschenlampe einmal angeknipst, danach war Schluss. Er weint und will genau \
            dieselbe.
            Der Postbote hat das Paket wohl fallen lassen, von sechs Gläsern sind zwei übrig. Wir brauchen aber \
            sechs, sonst sitzt der halbe Tisch auf dem Trockenen.
            Bei den Laufschuhen löst sich nach dem ersten Training die Sohle. Ich habe lange nach einem bequemen \
            Modell gesucht und möchte unbedingt ein zweites, einwandfreies Paar davon.
            Gestern wollte ich die neue Pfanne einweihen, da fiel der Griff ab. Der Rest der Serie ist super, \
            tauscht mir bitte nur diese eine aus.
            Das Display vom Tablet hatte schon beim Auspacken einen Sprung. Für die Schule braucht meine Tochter \
            bis Montag ein intaktes. Können Sie das einrichten?
            Unsere Gartenliege ist am ersten warmen Tag unter mir zusammengekracht. Nach dem Schreck: Gern das \
            gleiche Modell nochmals, nur mit heilem Gestell.
            Die Creme war aufgeplatzt und das halbe Paket verschmiert. Da meine Haut nur diese verträgt, wäre \
            ein frischer Tiegel wunderbar.
            Ich habe die Puppe meiner Enkelin überreicht, und ein Arm war ab. Sie hat sie trotzdem ins Herz \
            geschlossen. Gibt es so eine noch einmal für sie?
            Weil der Karton im Regen stand, sind alle Bücher gewellt. Lesen kann man sie, verschenken nicht. \
            Bitte noch einen trockenen Satz.
            Drei Tage hat der Wasserkocher gehalten. Kulanz oder Bares interessiert mich nicht, ich will Tee \
            trinken, also her mit einem, der geht.
            Nach dem Zusammenstecken der Lampe blieb es finster, auch mit anderem Leuchtmittel. Meine Leseecke \
            wartet. Wann könnte ein funktionierendes Exemplar bei mir sein?
            Der Fahrradhelm hat einen Riss quer über die Schale, so fahre ich keinen Meter. Die Tour startet am \
            9. August, bis dahin bräuchte ich einen neuen vom selben Typ.
            Auf der Tischplatte zieht sich ein tiefer Kratzer von Ecke zu Ecke. Das Gestell ist gut, wir haben \
            es schon montiert. Eine andere Platte würde genügen.
            Die Packung Kaffee war aufgerissen und alles voller Bohnen. Am Sonntag kommen die Schwiegereltern, \
            da darf er nicht fehlen. Schickt ihr mir nochmals ein Kilo?
            Vom Blumentopf habe ich nur noch ein Mosaik. Er hätte so schön zum anderen gepasst, da muss ein \
            heiler her.
            Könnten Sie mir den zerbrochenen Teller bitte gegen einen ganzen tauschen?
            Bitte um Ersatz für das defekte Netzteil aus Bestellung 20551.
            Ein Geschirr mit Sprung bringt Unglück, sagt meine Oma, darum bitte dasselbe ohne.
            Ich ersuche um Übersendung eines mangelfreien Exemplars, da das gelieferte beschädigt ist.
            So einen Pulli hätt ich gern noch einmal, aber ohne Loch am Ärmel.
            Auf ein Neues bitte, die erste Uhr steht seit dem Auspacken still.
            Schickts mir bitte einen andern Akku, der da lädt nicht.
            Das Geld dürfen Sie behalten, ich will die Vase, nur eben nicht in Scherben.
            Ein Gutschein bringt mir nichts, das Kind hat am Freitag Geburtstag. Bitte den Roller einfach \
            nochmals, ohne gebrochenen Lenker.
            Zurücktreten möchte ich von der Bestellung nicht. Das Sofa ist ein Traum, nur ist der Stoff seitlich \
            aufgeschlitzt, also bitte ein unversehrtes liefern.
            Die Größe stimmt genau, deshalb wieder 42 und dasselbe Modell, diesmal aber mit einem \
            Reißverschluss, der nicht klemmt.
            Fehlen tut nichts, aber die Hälfte der Spielfiguren ist zerbrochen. Wir hätten das Spiel gern neu \
            zugestellt.
            Mit einem Nachlass lebt mein Bad leider ohne Spiegel. Lieber einen zweiten ohne Sprung, Nummer 7782.
            Jetzt ist schon die zweite Lampe in Scherben angekommen! Packt sie gefälligst ordentlich ein und \
            schickt mir endlich eine heile.
            Ich bin stinksauer, das Kinderbett ist gebrochen und das Baby kommt in zehn Tagen. Ich brauche \
            sofort ein anderes!
            Was soll ich bloß meinem Chef sagen, die Präsentation ist morgen und der Beamer tot. Bitte per \
            Express ein Ersatzgerät!
            Ist das Ihr Ernst, ein Messer ohne Spitze? Ich erwarte unverzüglich ein ordentliches Stück.
            tasse kaputt bitte neue schicken
            kopfhörer rechts tot, bitte austauchen
            glas gebrochn schickts mir noch eins
            defekt angekommen brauch ersatz nr 61002
            die schüssel hat nen riss bitte nochmal die gleiche
            kanne undicht, kann ich ne neue ham
            """,
        french: """
            Le vase était en mille morceaux sous le papier bulle. C'est le cadeau pour les noces d'or de mes \
            parents, le 20. Vous avez le temps de m'en faire parvenir un autre ?
            Quand j'ai branché la lampe, rien, pas une étincelle. J'adore ce modèle et je n'en veux pas d'autre, \
            alors expédiez-m'en une qui s'allume.
            Ma petite a pleuré en voyant la tête de la poupée détachée. Je lui ai promis que le magasin allait \
            en envoyer une nouvelle, ne me faites pas mentir.
            Le flacon de sérum s'est ouvert pendant le voyage, tout est dans le carton. J'en ai vraiment besoin \
            pour ma peau, est-ce qu'un autre peut partir ?
            La planche du haut est arrivée avec un coin défoncé. Le reste est monté et superbe, il ne me \
            faudrait que cette planche, en bon état.
            Mon neveu devait jouer ce week-end mais la manette est morte au bout d'une heure. On tient à l'avoir \
            pour son anniversaire, pourriez-vous nous en faire suivre une seconde ?
            Les tasses ont mal supporté la route : deux sur six sont fêlées. J'aimerais compléter la série avec \
            deux neuves.
            J'ai voulu enfiler la veste, la tirette a sauté. Elle me va comme un gant par ailleurs, remplacez-la \
            par la même, taille M.
            Les tomates étaient noires, gelées sans doute dans le camion. Il est encore temps de planter si vous \
            m'en remettez six pieds cette semaine.
            Le disque du coffret est rayé, ça saute à la troisième chanson. Je suis fan, il m'en faut un \
            exemplaire correct.
            On a reçu la chaise haute avec une patte croche, elle branle pis c'est dangereux pour le p'tit. \
            Envoyez-nous-en une bonne, on en a besoin.
            Le sac de litière était éventré et le hall de l'immeuble ressemblait à une plage. La concierge est \
            furieuse. Un nouveau sac, mieux emballé, ferait mon bonheur.
            Dans mon roman il y a trente pages blanches juste au moment où on apprend qui est l'assassin ! Un \
            autre exemplaire, vite, avant que je devienne fou.
            Le grille-pain fait sauter les plombs de tout l'appartement. Comme on en est au deuxième matin sans \
            tartines, merci d'en faire partir un qui marche.
            J'ai déballé les skis : la fixation gauche est cassée net. Départ pour Verbier le 14, il me faut la \
            paire avant.
            La selle s'est déchirée à la première sortie, sûrement un défaut de couture. Confort parfait sinon, \
            donc je voudrais exactement la même.
            Mon aquarium fuit par l'angle, les poissons sont dans la baignoire. Je compte sur vous pour en \
            livrer un autre au plus tôt.
            Les ampoules sont arrivées cassées, toutes les quatre. Le salon est dans le noir, renvoyez-moi un \
            lot.
            Je vous saurais gré de substituer à l'article défectueux un exemplaire en parfait état.
            Même théière, sans la fente cette fois, ce serait possible ?
            Le clavier a trois touches mortes, vous me le changez contre un neuf ?
            L'argent, gardez-le : ce que je veux, c'est un miroir entier.
            Pas d'avoir ni de remboursement, mon fils tient à son camion de pompiers, mais avec une échelle qui \
            n'est pas cassée.
            Ce n'est pas une erreur de modèle, c'est le bon, seulement il est arrivé plié ; il m'en faut un \
            droit.
            La commande 20931 est bien arrivée, mais la gourde coule de partout, merci de m'en expédier une \
            étanche.
            Deuxième fois que le plateau arrive cassé !!! Emballez-le comme il faut et renvoyez-le, on reçoit du \
            monde samedi.
            Je suis vraiment stressée, le voile de mariée a une déchirure et la cérémonie est dans neuf jours, \
            il m'en faut absolument un autre
            recu casser, renvoyé moi le meme svp
            lampe HS en veux une autre pareil merci
            """,
        spanish: """
            La tetera de barro era para mi suegra y se partió en el camino. Ella la vio en mi casa y se enamoró, \
            así que otra cosa no vale. ¿Me hacen llegar una entera?
            Abrí el paquete en la oficina, delante de todos, y salió el tazón en tres pedazos. Me encanta ese \
            diseño. Por favor, otra tacita igual.
            Estamos a dos semanas del campeonato y la raqueta nueva vino con el marco rajado. El niño no quiere \
            jugar con ninguna otra. Ojalá puedan despacharle una sana cuanto antes.
            Al poner la batería del taladro en el cargador, ni una luz. Probé en tres enchufes. El taladro me \
            gusta, solo quiero uno que camine.
            Mi hermana viene de Montevideo a conocer la casa y el espejo del recibidor llegó rajado. Tengo el \
            clavo puesto y el hueco vacío. Vuelvan a mandármelo, esta vez con más plástico de burbujas.
            El saco de pienso se rompió en el reparto y se mojó. Mi perra es alérgica y solo tolera ese. \
            Necesito otro saco, y pronto.
            Con tanta ilusión que tenía por el vestido, y trae un desgarrón en la espalda. La boda de mi prima \
            es el 20. Si sale uno nuevo mañana, llego.
            Tres de los doce vasos llegaron hechos añicos. Con los nueve restantes no hacemos la cena de \
            Nochebuena. Mándenme los tres otra vez.
            El libro que pedí para el club de lectura tiene las páginas 40 a 72 en blanco. Me reúno con ellas el \
            jueves y quiero un ejemplar que se pueda leer hasta el final.
            La sierra hace un ruido horrible y huele a quemado. Tengo que podar antes de las heladas. \
            Cámbienmela por otra del mismo modelo.
            Después de montar media bicicleta vi que la horquilla viene torcida. Mi hija ya le puso nombre a la \
            bici, o sea que no hay marcha atrás: que venga otra horquilla.
            Se me volcó el alma al ver el sérum derramado en la caja. Es lo único que me calma la piel. ¿Cuándo \
            puedo contar con un frasco nuevo?
            Mi hijo armó la nave espacial y el ala está partida. Lloró un rato y luego dijo "diles que manden \
            otra". Y eso hago.
            La pantalla de la lámpara tiene un abollón enorme. La pata está impecable. Con que me envíen la \
            pantalla de nuevo quedo feliz.
            Acabamos de pintar el cuarto y el estante vino con la madera reventada en un canto. Combina \
            perfecto, por eso quiero el mismo, pero sano. Compra 1002934.
            Puse el disco duro y la computadora no lo reconoce; en la de mi primo tampoco. Sigo necesitando \
            dónde guardar las fotos de mi nieta. ¿Me lo reponen?
            Los audífonos chillan desde el primer minuto. Viajo en avión el día 9 y los quiero para entonces. \
            Solo que funcionen.
            Las plantas llegaron secas, cocinadas, con 38 grados que hacía. Ya tengo el hoyo cavado y regado. \
            Les pido que me vuelvan a mandar el limonero.
            Háganme llegar otro que no venga en pedacitos.
            Ruego la reposición del artículo, arribado en estado de franca ruina.
            ¿Qué tal si probamos de nuevo con una que no esté rota?
            Se murió de fábrica este reloj, quiero su hermano gemelo.
            Repítanme la caja de galletas, que la primera llegó hecha polvo.
            El hervidor gotea y yo sin mate no arranco el día, así que mándenme otro, por favor.
            Vino fallada la pelota, no infla; con otra igual estamos a mano.
            Necesito un segundo intento de su parte con el florero azul.
            No quiero el dinero, quiero la guitarra: la que llegó tiene el mástil partido.
            Un vale no me arregla nada, porque lo que necesito es una mochila con las dos correas cosidas. La \
            mía trae una arrancada.
            El tamaño es el correcto y no busco cambiarlo por otro modelo, sencillamente la suela vino despegada \
            y quiero el mismo par en buen estado.
            La devolución ya la puse en el correo esta mañana; a cambio espero otro tostador igual, uno que no \
            haga saltar los plomos.
            No falta nada en la caja, pero la puerta de la casita vino quebrada. ¿Me mandan otra puerta?
            Me ofrecieron un descuento por quedármela así y no me interesa: con el vidrio rajado no sirve. \
            Reemplácenla.
            ¡El segundo que llega roto! ¿Qué usan para embalar, aire? Mándenme un tercero y que llegue entero, \
            por favor.
            Estoy desesperada, es el intercomunicador del bebé y no transmite. Mándenme otro hoy mismo, se lo \
            suplico.
            Qué falta de cuidado, la maleta vino con una rueda arrancada y vuelo el sábado. Exijo otra antes del \
            viernes.
            Me da mucha rabia, porque el juego de mesa era precioso y vino todo mojado. Que salga otro ya, a \
            Calle Mayor 12, Ávila.
            manden otro este no prende
            vino roto quiero otro igual porfa
            la botella se rebento, me mandan una nueva?
            pedido AR-20991 llego quebrado cambio x uno nuevo
            """,
        italian: """
            La mia bimba sognava la lampada a unicorno e il corno aveva una crepa. Non ne vuole un'altra, vuole \
            proprio quella. Me ne mandate una uguale ma intera?
            Di dodici piatti tre non ce l'hanno fatta. Domenica siamo in dodici a tavola. Riuscireste a farmene \
            avere altri tre prima?
            Il thermos perde dal tappo, avevo lo zaino zuppo. Il modello mi piace molto, perciò ne vorrei uno \
            che tenga.
            Aperta la confezione, il monitor mostrava una riga nera da cima a fondo. Lavoro da casa e non posso \
            farne a meno. Speditemene al più presto uno buono.
            La biciclettina aveva la ruota davanti storta, ci sarà finito sopra qualcosa di pesante. Il mio \
            bambino non vede l'ora d'imparare. Ne arriva un'altra al suo posto?
            La teiera è giunta senza manico, anzi, il manico era lì accanto nella carta. È un dono e deve essere \
            perfetta. Una sana, per cortesia.
            Il quarto volume della serie ha la copertina strappata. Nella mia libreria si nota subito. Posso \
            averne una copia in buono stato?
            Dopo una notte il materassino era a terra, c'è un foro nella cucitura. Fra otto giorni partiamo, \
            quindi per quella data ne servirebbe uno identico.
            Dal tubo per il giardino l'acqua schizza da ogni parte tranne quella giusta. Con questa siccità mi è \
            indispensabile, me ne recapitate uno nuovo?
            Il vasetto della crema notte era incrinato, con pezzetti di vetro dentro. La mia pelle non può stare \
            senza: inviatemene uno integro.
            Nell'ordine 48213 c'erano delle cuffie mute dall'orecchio sinistro. Per il resto sono fantastiche, \
            le voglio tenere, ma in stereo. Me le cambia con un paio funzionante?
            Il cestino da picnic aveva il manico spezzato. Sabato ci sposiamo nel parco e fa parte della scena. \
            Salvateci con uno nuovo!
            Srotolando il tappeto abbiamo visto una bruciatura. La tinta è perfetta per la stanza. Per questo ci \
            piacerebbe riaverlo uguale, senza buco.
            La batteria del trapano che mi avete fornito non carica; attendo quella che carica.
            Un altro così, però sano.
            Si richiede cortesemente la sostituzione gratuita dell'esemplare danneggiato con uno integro.
            La lettiera è arrivata in due metà e la nostra Minù aspetta la gemella.
            Non è che ci arriva una gamba nuova per la sedia, visto che questa è spezzata?
            Rimandatemene una, va', che il vetro della cornice s'è crepato.
            Il denaro non mi interessa, voglio solo un orologio da parete che non sia rotto.
            Niente buono, per favore: lo stesso vaso un'altra volta, perché questo era in cocci.
            La misura è giusta e il modello pure, ma la cucitura è aperta; fatemi avere un paio uguale.
            Il reso del frullatore guasto l'ho già avviato, ora spero che quello sostitutivo arrivi alla svelta.
            Quando consegnate quella nuova, visto che la prima era ammaccata e ne vorrei una senza?
            È già il secondo paralume che mi arriva incrinato! Imballatelo come si deve e mandatemene uno che \
            resti intero.
            Sono disperata, le scarpe da sposa hanno un tacco che balla e mancano nove giorni. Vi supplico, fate \
            partire lo stesso paio con urgenza!
            Un bollitore che non scalda, complimenti. Esigo entro la settimana uno che funzioni.
            arrivato rotto ne voglio uno nuovo grazie
            tazza rotta posso averne unaltra
            la lampada nn va voglio la stessa ma che funziona ord. 77120
            """,
        dutch: """
            Mijn dochter had zich zo verheugd op haar eenhoornlamp en toen zat er een barst in de hoorn. Ze wil \
            geen andere, precies deze. Kunt u nog eens dezelfde sturen, maar dan heel?
            Van de twaalf borden zijn er drie gesneuveld onderweg. We hebben zondag twaalf man aan tafel. Zouden \
            er voor die tijd drie nieuwe kunnen komen?
            De thermosfles lekt langs de dop, mijn rugzak was doorweekt. Het model bevalt me prima, dus ik zou \
            graag een exemplaar krijgen dat wel dicht blijft.
            Bij het openen van de doos bleek het beeldscherm een zwarte streep te hebben van boven naar beneden. \
            Ik werk thuis en kan niet zonder. Wilt u zo snel mogelijk een goede opsturen?
            Het kinderfietsje had een verbogen voorwiel, waarschijnlijk heeft er iets zwaars op gestaan. Mijn \
            zoontje wil er dolgraag op leren fietsen. Komt er een ander in de plaats?
            De theepot is zonder oor aangekomen; dat lag los in het papier. Het is een cadeau en die moet gewoon \
            mooi zijn. Een gave graag.
            Van die serie boeken is deel 4 met een gescheurde kaft geleverd. In mijn kast valt dat meteen op. \
            Mag ik een ongeschonden deel ontvangen?
            Na één nacht was het luchtbed plat, er zit een lek bij de naad. We vertrekken over acht dagen naar \
            de Ardennen, dus graag voor die tijd eenzelfde luchtbed.
            De tuinslang spoot aan alle kanten water behalve de goede. Ik heb hem echt nodig met deze droogte, \
            kunnen jullie me een nieuwe bezorgen?
            Het potje nachtcrème was gebarsten en er zat glas in de crème. Mijn huid kan niet zonder, dus stuur \
            alstublieft een vers potje na.
            Bij bestelling 48213 zat een koptelefoon waarvan het linkeroor stil blijft. Verder een fijn ding, ik \
            wil hem houden, maar dan in stereo. Ruilt u hem voor een werkende?
            De hengselmand voor onze picknick kwam met een afgebroken hengsel. Zaterdag gaan we trouwen in het \
            park en daar hoort hij bij. Red ons met een nieuwe!
            Al bij het uitrollen zagen we een brandgaatje in het vloerkleed. De kleur is perfect voor onze \
            kamer. Daarom hadden we graag hetzelfde tapijt, zonder gat.
            De batterij van de boormachine die u leverde, laadt niet op; ik wacht op een die dat wel doet.
            Nog zo een, maar dan heel.
            Wij verzoeken u beleefd het gebroken exemplaar kosteloos te vervangen door een gaaf exemplaar.
            De kattenbak kwam in twee stukken aan en onze Minoes wil er toch echt weer één.
            Kan er niet gewoon een nieuwe stoelpoot onze kant op komen, want deze is doormidden?
            Zend me aub een ander stuk, 't glas van de kader is gebarsten.
            Mijn geld hoef ik niet terug, ik wil gewoon een wandklok die niet gebarsten is.
            Geen tegoedbon alsjeblieft, maar dezelfde vaas nog een keer, want deze lag in scherven.
            Het is wel de goede maat en het goede model, alleen is de naad los; stuur mij nog zo'n broek.
            De retour heb ik al aangemeld voor de kapotte mixer, nu hoop ik dat de vervanger snel komt.
            Wanneer bezorgt u de nieuwe, nu de eerste met een deuk is aangekomen en ik er graag een zonder zou \
            hebben?
            Dit is al de tweede gebarsten lampenkap op rij! Pak hem nu eens fatsoenlijk in en stuur er een die \
            heel blijft.
            Ik raak in paniek, de bruidsschoenen hebben een losse hak en het is over negen dagen. Laat er \
            alstublieft per spoed hetzelfde paar komen!
            Waardeloos, zo'n waterkoker die niet warm wordt. Ik verwacht deze week nog een goede.
            kapot aangekomen graag nieuwe sturen
            kopje gebroken kan ik een nieuw krijge
            lamp doet het niet wil gewoon zelfde lamp maar dan werkend ord. 77120
            """)
}
