extension StandardExamples {
    static let damagedItemReplacement = StandardExamples(
        "damaged_item_replacement",
        english: """
            Broken, please send a new one
            arrived smashed, replacement pls
            can I get another one, it's cracked
            Replace the faulty charger
            new lamp please, this one's dead
            48213 damaged, reship it
            swap the broken mug for a whole one
            Torn jacket, same again please
            send a fresh bottle, it leaked
            need an undamaged one
            dented tin, resend
            Please exchange defective unit AB-1022
            another copy please, pages torn
            bust on arrival, replace
            The glass broke. New one?
            The teapot reached me without its spout in one piece, so would you post me an identical new one?
            My blender hums but the blade won't turn; please replace it under warranty.
            I still want the mirror, only in one piece this time.
            Could you dispatch a substitute for the cracked flowerpot in order 30981?
            The left speaker is dead, I'd like the same model again, please.
            Kindly supply a faultless specimen in place of the scratched wall clock.
            Our dining chair came with a split leg, so we need a replacement leg or a whole new chair.
            I don't want a refund, I want a jigsaw box that isn't soaked through.
            The zip on the sleeping bag is broken, could you send me one that works?
            Hi, the bike helmet has a crack in it, when can you get a new one out to me?
            As two of the six plates are chipped, please deliver two intact ones.
            Please arrange for the defective router to be swapped for a functioning one of the same type.
            The book is missing a corner and the cover is ripped, a second copy in good condition would be fine.
            The rose bush was snapped in half in transit; please let me have another of the same sort.
            The keyboard's space bar is stuck so I'd need another one just like it.
            We unwrapped the doll's house on Christmas morning and the roof was in two bits. She loves it all \
            the same and wants to play. Please send us another, I beg you.
            I fell in love with that blue bowl the moment I saw it. It came in seven pieces. Do you have one \
            more for me?
            My mother can't do without her heating pad because of her back. The new one doesn't warm up at all. \
            Please get a working one to her quickly.
            The tent pole was bent when I unpacked everything. We leave for Norway in ten days. If you send a \
            straight one now we'd be all right.
            I run a small café and the grinder from order 77120 arrived with a broken hopper. I like the \
            machine. Just ship me a new one, please.
            The first bag of coffee had burst and I sweep beans up to this day. It's our favourite roast. \
            Another bag would make us happy.
            My boy saved his pocket money for the robot. It does nothing at all, with any batteries. He'd be \
            over the moon to get one that moves.
            The delivery driver dropped the box and I heard it tinkle. Four of the wine glasses are gone. Send \
            four more and the matter is closed.
            The screen protector came with a scratch across it, which defeats the point. I've seen you still \
            have plenty in stock. Could you pop a new one in the post?
            I bought the desk because it fits my corner to the inch. The top is dented on the front edge. I'd \
            need a new top, the legs are fine.
            Let's have another go with a lamp that survives the journey.
            Second time lucky, I hope: the vase is in bits, post me a sister of it.
            I would be obliged if you would make good the breakage by supplying a further example.
            A whole one this time, if it's all the same to you.
            One careless courier, one shattered globe, one new globe wanted.
            Nothing but the same kettle will do, but this one is a dud.
            """,
        german: """
            Kaputt, bitte neu schicken
            Ersatz bitte, Glas zerbrochen
            Bitte um Ersatzlieferung 48213
            Umtausch gegen heile Ware
            Ladegerät defekt, neues bitte
            noch mal dasselbe, aber ganz
            Nachlieferung wegen Bruch
            Flasche ausgelaufen, bitte neue
            Jacke zerrissen, gleiche nochmal
            tauscht mir das defekte Teil aus
            Brauche ein unbeschädigtes Exemplar
            Lampe tot, bitte ersetzen
            zerbeult, neu liefern bitte
            kriege ich eine neue? die ist gesprungen
            austauschgerät AB-1022
            Die Teekanne kam ohne heile Tülle an, schicken Sie mir bitte noch einmal die gleiche.
            Der Mixer brummt nur, bitte tauschen Sie ihn im Rahmen der Gewährleistung aus.
            Den Spiegel möchte ich nach wie vor haben, nur eben ganz.
            Könnten Sie für den gesprungenen Blumentopf aus Auftrag 30981 Ersatz senden?
            Der linke Lautsprecher ist stumm, ich hätte gern das gleiche Modell neu.
            Ich fordere Sie auf, mir anstelle der zerkratzten Wanduhr eine mangelfreie zu liefern.
            Das Serum war komplett ausgelaufen, bekomme ich ein neues Fläschchen?
            Ein Stuhlbein ist gerissen, wir bräuchten ein neues Bein oder einen neuen Stuhl.
            Mein Geld will ich gar nicht, ich will ein Puzzle, das nicht durchweicht ist.
            Beim Schlafsack klemmt der Reißverschluss, schickst du mir einen, der funktioniert?
            Hallo, der Fahrradhelm hat einen Riss, wann könnt ihr einen neuen rausschicken?
            Zwei der sechs Teller sind angeschlagen, bitte liefern Sie zwei einwandfreie nach.
            Bitte veranlassen Sie den Austausch des defekten Routers gegen ein funktionierendes Gerät gleicher \
            Bauart.
            Der Einband ist eingerissen, ein zweites Exemplar in gutem Zustand wäre schön.
            Der Rosenstock ist beim Transport abgeknickt, bitte noch einen derselben Sorte.
            Die Leertaste klemmt, ich brauche die gleiche Tastatur noch einmal in heil.
            Am Heiligabend haben wir das Puppenhaus ausgepackt und das Dach war entzwei. Sie liebt es trotzdem. \
            Bitte schickt uns ein neues, ich flehe euch an.
            Der Adventskalender war eingedrückt, hinter sechs Türchen nur Krümel. Bis zum Ersten sind es noch \
            neun Tage. Ein frischer müsste doch zu schaffen sein?
            Meine Mutter kommt wegen ihres Rückens nicht ohne Heizkissen aus. Das neue wird gar nicht warm. \
            Bitte schnell ein funktionierendes zu ihr.
            Unser Hausarzt hat mir genau dieses Blutdruckgerät empfohlen. Die Manschette verliert Luft. Tauschen \
            Sie es mir bitte gegen ein dichtes.
            Ich betreibe ein kleines Café, und bei der Mühle aus Auftrag 77120 ist der Trichter gebrochen. Das \
            Gerät gefällt mir. Liefern Sie mir einfach ein neues.
            Die Noten waren zerknickt und eine Seite durchgerissen. Das Konzert ist im Juni. Ich bitte um ein \
            druckfrisches Heft.
            Der Rahmen war für unser Silberhochzeitsbild gedacht. Das Glas ist unterwegs gesplittert. Am Samstag \
            feiern wir, klappt bis dahin ein neuer?
            Auf der Baustelle steht alles still, weil am Bohrhammer der Schalter klemmt. Auftrag 4471. Wir \
            brauchen sofort ein Austauschgerät.
            Dem Fahrer ist der Karton aus der Hand gerutscht, es hat geklirrt. Vier Weingläser sind hin. Vier \
            neue, und die Sache ist erledigt.
            Die Schutzfolie hatte schon einen Kratzer. Auf Lager sind ja noch viele. Legt ihr mir eine neue in \
            den Umschlag?
            Der Schreibtisch passt auf den Zentimeter in meine Ecke. Nur hat die Platte vorne eine Delle. Ich \
            brauche eine neue Platte, die Beine sind in Ordnung.
            Auf ein Neues, diesmal hoffentlich mit einer Lampe, die die Reise überlebt.
            Aller guten Dinge sind zwei: Vase hinüber, bitte eine Schwester davon.
            Ich wäre Ihnen verbunden, wenn Sie mir für das zu Bruch gegangene Stück ein weiteres zukommen \
            ließen.
            Einmal in ganz, bitte.
            Der Globus hat den Boten nicht verkraftet, her mit einem neuen.
            Es muss schon genau dieser Wasserkocher sein, nur ist der hier ein Montagsgerät.
            Schickts ma bitte a neichs Häferl, des is z'brochen.
            """,
        french: """
            Cassé, renvoyez-en un neuf svp
            remplacement svp, verre brisé
            échange produit défectueux
            Merci de remplacer 48213 abîmé
            chargeur HS, un autre svp
            le même mais intact
            flacon vidé, un nouveau svp
            veste déchirée, renvoyez la même
            je veux un exemplaire en bon état
            lampe morte à remplacer
            cabossé, à renvoyer neuf
            article fêlé, j'en voudrais un autre
            échange standard AB-1022
            remplacer la pièce cassée
            réexpédiez le vase, il est fendu
            Le mixeur ronfle sans tourner, je demande son remplacement sous garantie.
            Je tiens toujours au miroir, mais entier cette fois.
            Serait-il possible d'expédier un nouveau pot à la place de celui qui est fêlé (commande 30981) ?
            L'enceinte gauche est muette, j'aimerais le même modèle en état de marche.
            Je vous mets en demeure de me livrer une pendule exempte de rayures en remplacement.
            Le sérum s'est entièrement vidé dans le colis, puis-je avoir un nouveau flacon ?
            Il nous faut un pied de chaise neuf ou une chaise neuve, celui-ci est fendu.
            La fermeture du sac de couchage est coincée, tu peux m'en envoyer un qui marche ?
            Bonjour, le casque de vélo est fissuré, quand m'en faites-vous parvenir un autre ?
            Deux assiettes sur six sont ébréchées, veuillez m'en livrer deux intactes.
            Merci d'organiser l'échange de la box défectueuse contre une box qui fonctionne.
            La couverture du livre est déchirée, un second exemplaire en bon état me conviendrait.
            Le rosier s'est cassé en route, renvoyez-m'en un de la même variété.
            La barre d'espace est bloquée, il me faudrait le même clavier mais sans défaut.
            Le matin de Noël, on a déballé la maison de poupée avec le toit en deux. Elle l'adore quand même. Je \
            vous en supplie, renvoyez-nous-en une.
            Le calendrier de l'avent est arrivé écrasé, six cases en miettes. Il reste neuf jours avant le \
            premier. Un neuf, c'est jouable ?
            Maman ne peut pas se passer de sa bouillotte électrique. La nouvelle ne chauffe pas du tout. \
            Faites-lui vite parvenir une qui fonctionne.
            Mon médecin m'a conseillé ce tensiomètre précis. Le brassard fuit. Échangez-le-moi contre un \
            étanche, je vous prie.
            Je tiens un petit salon de thé et le moulin de la commande 77120 a la trémie cassée. Il me plaît. \
            Envoyez-m'en simplement un neuf.
            La partition était pliée et une page déchirée. Le concert est en juin. Je demande un exemplaire \
            impeccable.
            Le cadre devait recevoir la photo de nos noces d'argent. La vitre s'est brisée en chemin. La fête \
            est samedi, un nouveau peut-il arriver avant ?
            Le chantier est à l'arrêt, la gâchette du perforateur est bloquée. Commande 4471. Il nous faut une \
            machine de remplacement sans attendre.
            Le livreur a fait tomber le carton, j'ai entendu le tintement. Quatre verres y sont passés. \
            Livrez-en quatre et on n'en parle plus.
            Le film de protection est déjà rayé. Vous en avez plein en stock d'après le site. Glissez-m'en un \
            dans une enveloppe ?
            Ce bureau rentre au centimètre dans mon coin. Le plateau est enfoncé devant. J'ai besoin d'un \
            plateau neuf, les pieds vont bien.
            Le biberon fuit par le pas de vis. Bébé n'accepte que cette marque. Un autre au plus vite, merci.
            On remet ça, avec une lampe qui survit au voyage.
            Vase en miettes, je réclame son frère jumeau.
            Je vous serais obligé de bien vouloir pourvoir au remplacement de l'objet brisé.
            Un entier, si ça ne vous dérange pas.
            Le globe n'a pas survécu au facteur, à vous de m'en trouver un autre.
            C'est cette bouilloire-là que je veux, pas une autre, mais celle-ci est un mauvais numéro.
            """,
        spanish: """
            Roto, mandadme otro
            reposición por favor, cristal roto
            cambio por producto defectuoso
            Repongan el 48213, llegó dañado
            cargador estropeado, otro porfa
            el mismo pero entero
            bote derramado, enviar nuevo
            chaqueta rota, otra igual
            quiero una unidad en buen estado
            lámpara fundida, sustituir
            abollado, reenviar nuevo
            ¿me mandáis otra? está rajada
            Sustitución AB-1022 defectuoso
            reemplazar pieza partida
            necesito uno que funcione
            La tetera llegó con el pitorro partido, ¿pueden enviarme otra idéntica?
            La batidora zumba pero no gira, solicito la sustitución en garantía.
            El espejo lo sigo queriendo, pero de una pieza.
            ¿Sería posible que repusieran la maceta agrietada del pedido 30981?
            El altavoz izquierdo no suena, quisiera el mismo modelo nuevo.
            Les requiero la entrega de un reloj sin rayaduras en lugar del recibido.
            El sérum se vació en la caja, ¿me pueden mandar otro frasco?
            La pata de la silla está abierta, necesitamos otra pata u otra silla.
            No quiero el dinero, quiero un puzle que no venga empapado.
            La cremallera del saco está atascada, ¿me mandas uno que vaya bien?
            Hola, el casco de la bici tiene una raja, ¿cuándo me podéis mandar otro?
            Dos de los seis platos están desconchados, envíen dos en perfecto estado.
            Ruego gestionen el cambio del router averiado por uno del mismo tipo que funcione.
            La cubierta viene arrancada, me vale un segundo ejemplar en condiciones.
            El rosal se tronchó por el camino, mándenme otro de la misma variedad.
            La barra espaciadora se atasca, quiero el mismo teclado pero sano.
            El día de Reyes abrimos la casita de muñecas y el tejado estaba partido. A ella le encanta igual. \
            Por lo que más queráis, mandadnos otra.
            Me enamoré de ese cuenco azul. Llegó en siete pedazos. ¿Les queda alguno para mí?
            El roscón vino aplastado y el domingo es Reyes. Los niños ya no hablan de otra cosa. ¿Da tiempo a \
            mandar otro entero?
            Una varilla de la tienda venía doblada. Salimos para Asturias en diez días. Si sale ya una recta, \
            llegamos bien.
            Mi médico me recomendó justo este tensiómetro. El manguito pierde aire. Cámbienmelo por uno que no \
            pierda.
            El primer paquete de café reventó, todavía barro granos. Es nuestro tueste preferido. Otro paquete \
            nos alegraría el día.
            La partitura llegó doblada y con una hoja rota. El concierto es en junio. Pido un ejemplar \
            impecable.
            Mi hijo rompió la hucha por ese robot. No se mueve ni a empujones. Estaría loco de contento con uno \
            que ande.
            La obra está parada porque al martillo se le atasca el gatillo. Pedido 4471. Nos urge una máquina de \
            repuesto.
            El protector de pantalla ya venía rayado. Veo que tenéis muchos en almacén. ¿Me metéis uno en un \
            sobre?
            El escritorio encaja al milímetro en mi rincón. El tablero tiene un golpe delante. Me hace falta un \
            tablero nuevo, las patas están bien.
            El biberón pierde por la rosca. El bebé solo quiere ese modelo. Otro cuanto antes, por favor.
            Vamos a intentarlo otra vez, con una lámpara que aguante el viaje.
            El jarrón hecho trizas, reclamo a su hermano gemelo.
            Les agradecería tuvieran a bien suplir la pieza quebrada por otra igual.
            Uno entero, si no es mucho pedir.
            El globo terráqueo no sobrevivió al mensajero, a ver si llega otro sano.
            Ha de ser justo ese hervidor, lo que pasa es que este me ha salido rana.
            """,
        italian: """
            Rotto, mandatemene uno nuovo
            sostituzione pf, vetro rotto
            cambio prodotto difettoso
            Sostituite il 48213, arrivato danneggiato
            caricatore guasto, un altro grazie
            lo stesso ma intero
            flacone vuoto, ne vorrei uno nuovo
            giacca strappata, rimandate la stessa
            voglio un pezzo integro
            lampada bruciata da sostituire
            ammaccato, rispedire nuovo
            Cambio in garanzia AB-1022
            ricambio per pezzo spezzato
            me ne serve uno funzionante
            La teiera è arrivata col beccuccio rotto, potreste spedirmene una identica?
            Il frullatore ronza ma non gira, chiedo la sostituzione in garanzia.
            Lo specchio lo voglio ancora, però tutto intero.
            Sarebbe possibile avere un altro vaso al posto di quello incrinato dell'ordine 30981?
            La cassa sinistra è muta, gradirei lo stesso modello nuovo.
            Vi invito a consegnarmi un orologio privo di graffi in luogo di quello ricevuto.
            Il siero si è svuotato nel pacco, posso avere un nuovo flacone?
            La gamba della sedia è spaccata, ci serve un'altra gamba o un'altra sedia.
            Non voglio i soldi, voglio un puzzle che non sia fradicio.
            La zip del sacco a pelo è bloccata, me ne mandi uno che va?
            Ciao, il casco da bici ha una crepa, quando me ne potete inviare un altro?
            Due piatti su sei sono sbeccati, inviatene due in perfetto stato.
            Prego provvedere al cambio del router difettoso con uno funzionante dello stesso tipo.
            La copertina è strappata, mi andrebbe bene una seconda copia in buone condizioni.
            La rosa si è spezzata nel viaggio, rimandatemene una della stessa varietà.
            La barra spaziatrice è incastrata, vorrei la stessa tastiera ma sana.
            La mattina di Natale abbiamo aperto la casa delle bambole e il tetto era in due. Lei la adora lo \
            stesso. Vi supplico, rimandatecene una.
            Il panettone è arrivato schiacciato e mancano nove giorni a Natale. Ai suoceri l'avevo promesso. Si \
            fa in tempo a mandarne uno intero?
            La mamma non può stare senza il suo cuscino termico. Quello nuovo non scalda per niente. Fatele \
            avere presto uno che funzioni.
            Il medico mi ha consigliato proprio questo misuratore di pressione. Il bracciale perde aria. \
            Cambiatemelo con uno che tenga.
            Ho un piccolo bar e il macinino dell'ordine 77120 ha la tramoggia rotta. La macchina mi piace. \
            Mandatemene semplicemente una nuova.
            Lo spartito era piegato e con una pagina strappata. Il concerto è a giugno. Chiedo una copia \
            impeccabile.
            La cornice era per la foto delle nozze d'argento. Il vetro si è rotto per strada. La festa è sabato, \
            ne arriva una nuova in tempo?
            Il cantiere è fermo perché al trapano si blocca l'interruttore. Ordine 4471. Ci serve subito un \
            apparecchio sostitutivo.
            Al corriere è caduto lo scatolone, si è sentito il tintinnio. Quattro calici andati. Mandatene \
            quattro e siamo pari.
            La pellicola era già rigata. Sul sito ne avete tante. Me ne infilate una in una busta?
            La scrivania entra al millimetro nel mio angolo. Il piano ha una botta davanti. Mi occorre un piano \
            nuovo, le gambe vanno bene.
            Il biberon perde dalla ghiera. La piccola vuole solo quello. Un altro al più presto, grazie.
            Riproviamoci, con una lampada che regga il viaggio.
            Vaso in mille pezzi, reclamo il suo gemello.
            Vi sarei riconoscente se voleste rimpiazzare l'oggetto andato in pezzi con altro eguale.
            Uno sano, se non chiedo troppo.
            Il mappamondo non è sopravvissuto al postino, me ne trovate un altro?
            Deve essere proprio quel bollitore, è che questo è nato male.
            """,
        dutch: """
            Kapot, stuur een nieuwe aub
            vervanging graag, glas gebroken
            omruilen voor een heel exemplaar
            Graag 48213 opnieuw leveren, beschadigd
            oplader stuk, nieuwe graag
            dezelfde maar dan heel
            flesje leeggelopen, stuur nieuw
            jas gescheurd, zelfde nog een keer
            ik wil een onbeschadigde
            lamp dood, vervangen aub
            gedeukt, nieuw sturen
            krijg ik een andere? hij is gebarsten
            omruil AB-1022 defect
            nieuw onderdeel voor gebroken poot
            graag eentje die werkt
            De tuit van de theepot was afgebroken, wilt u mij dezelfde nog eens sturen?
            De blender bromt maar draait niet, ik verzoek om vervanging onder garantie.
            De spiegel wil ik nog steeds, maar dan in één stuk.
            Zou u voor de gebarsten bloempot uit order 30981 een nieuwe kunnen opsturen?
            De linker luidspreker zwijgt, ik wil graag hetzelfde model opnieuw.
            Ik verzoek u mij in plaats van de bekraste klok een gave te leveren.
            Het serum is in de doos leeggelopen, mag ik een nieuw flesje?
            De stoelpoot is gespleten, we hebben een nieuwe poot of een nieuwe stoel nodig.
            Geld hoef ik niet, ik wil een puzzel die niet doorweekt is.
            De rits van de slaapzak hapert, stuur je er een die het doet?
            Hoi, er zit een barst in de fietshelm, wanneer kunnen jullie een andere sturen?
            Twee van de zes borden zijn geschilferd, graag twee gave nasturen.
            Wilt u de defecte router laten omwisselen voor een werkende van hetzelfde type?
            De kaft is ingescheurd, een tweede exemplaar in goede staat is prima.
            De roos is onderweg geknakt, graag nog een van dezelfde soort.
            De spatiebalk blijft hangen, ik wil hetzelfde toetsenbord maar dan zonder gebrek.
            Op sinterklaasavond pakten we het poppenhuis uit en het dak lag in tweeën. Ze is er toch gek op. \
            Stuur ons alsjeblieft een nieuw.
            De chocoladeletter was in stukken en het is over negen dagen pakjesavond. Ons neefje rekent erop. \
            Lukt het om een hele te sturen?
            Mijn moeder kan niet zonder haar warmtekussen. Het nieuwe wordt helemaal niet warm. Breng haar snel \
            eentje die het doet.
            Mijn huisarts raadde juist deze bloeddrukmeter aan. De manchet lekt. Ruil hem alstublieft om voor \
            een dichte.
            Ik heb een klein eetcafé en bij de molen uit order 77120 is het bonenreservoir gebroken. De machine \
            bevalt. Stuur me gewoon een nieuwe.
            De bladmuziek was gevouwen en er was een pagina gescheurd. Het concert is in juni. Graag een gaaf \
            exemplaar.
            De lijst was voor onze zilveren bruiloftsfoto. Het glas is onderweg gesprongen. Zaterdag is het \
            feest, kan er voor die tijd een nieuwe zijn?
            De bouw ligt stil omdat de schakelaar van de boorhamer blijft hangen. Order 4471. We hebben meteen \
            een vervangende machine nodig.
            De bezorger liet de doos vallen, ik hoorde het rinkelen. Vier glazen naar de maan. Stuur er vier en \
            we hebben het er niet meer over.
            Er zat al een kras op de screenprotector. Jullie hebben er nog zat. Doe je er een in een envelopje?
            Het bureau past op de centimeter in mijn hoek. Het blad is vooraan ingedeukt. Ik heb een nieuw blad \
            nodig, de poten zijn goed.
            Het flesje lekt bij de dop. De baby wil alleen dit merk. Graag snel een ander.
            Nieuwe ronde nieuwe kansen, met een lamp die de reis overleeft.
            De vaas ligt in gruzelementen, ik had graag zijn tweelingbroer.
            U zou mij zeer verplichten door het gebroken stuk door een gelijk exemplaar te vervangen.
            Eén hele graag, als het even kan.
            De wereldbol heeft de postbode niet overleefd, doe mij maar een andere.
            Het moet echt deze waterkoker zijn, alleen is dit een maandagmodel.
            """)
}
