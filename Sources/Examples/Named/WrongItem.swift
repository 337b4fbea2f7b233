extension StandardExamples {
    static let wrongItem = StandardExamples(
        "wrong_item",
        english: """
            Wrong item received
            you sent me the wrong colour
            ordered blue got green
            not what I ordered
            this isn't my parcel
            wrong model in the box
            48213: wrong book
            I got someone else's order
            asked for decaf, received espresso
            Incorrect product delivered
            sent left-handed instead of right
            red lamp instead of white??
            what is this thing? not mine
            mix-up with order AB-1022
            got a kettle, wanted a toaster
            I ordered the oak shelf and you delivered the walnut one.
            There must have been a mix-up, because the parcel contained baby clothes and I had ordered hiking \
            socks.
            Instead of the 27-inch monitor a 24-inch one was in the box.
            You have supplied a different charger from the one shown on my order 30981.
            The label on the outside is right, but the contents belong to another customer.
            I wanted the German edition of the novel and was sent the French one.
            Could you check what was packed for me, since this is cat litter and not potting compost?
            The shade of lipstick is not the one I picked.
            My order said women's bike, and what's standing in my hall is a men's.
            Please send me the correct print cartridge, the one I received is for another printer.
            We have received twelve dining chairs in beige although our order clearly states anthracite.
            Hi, I got the sequel of the game and not the first part that I'd bought.
            The tickets in the envelope are for Thursday, whereas I booked Saturday's show.
            A Mr Harlow's invoice and his drill were in my package.
            The article number on the bag doesn't match the one I ordered.
            You've sent whole beans when I'd chosen ground coffee.
            My daughter had her heart set on the unicorn backpack. A fire engine one came out of the parcel. \
            What do we do now?
            I'm allergic to nuts and always order the plain muesli. This time hazelnut was in the box. Please \
            put this right.
            The photographer comes tomorrow and I've been sent a black suit. My order says navy, I've checked \
            three times. How quickly can you get me the right one?
            I've been decorating all week for the new baby. The wallpaper you delivered has pirates on it, not \
            clouds. That's not the pattern I ordered.
            The engineer took one look and shook his head. This part fits the previous model, not ours. We \
            ordered part no. 5512-B.
            My husband carried the package up four floors. It's a garden hose. We live in a flat and had ordered \
            a bath mat.
            We keep to gluten-free food because of our son. The bread mix from your last parcel is ordinary \
            wheat. I specifically ordered the other one.
            I hung the curtains before noticing. They're the blackout sort and I had ordered sheer. Shall I send \
            them back at your expense?
            The running shoes are the men's model in grey. I'd ordered the ladies' one in coral. Somebody must \
            have gripped the wrong box.
            You've given me apples for pears.
            I think your packer was seeing things, this is no teapot.
            I find that goods other than those specified in my order of the 2nd have been delivered.
            Right box, wrong innards.
            Somewhere a stranger is sitting on my sofa cover, and I've got his.
            Close but no cigar, I'd asked for the dimmable version.
            """,
        german: """
            Falscher Artikel geliefert
            falsche Farbe bekommen
            blau bestellt, grün gekriegt
            das habe ich nicht bestellt
            nicht mein Paket
            falsches Modell im Karton
            48213: verkehrtes Buch
            Bestellung von jemand anderem erhalten
            entkoffeiniert bestellt, espresso erhalten
            Falschlieferung
            linke statt rechte Ausführung
            rote Lampe statt weißer??
            was ist das denn? gehört mir nicht
            Verwechslung bei AB-1022
            Wasserkocher statt Toaster im Paket
            Bestellt war das Regal in Eiche, geliefert wurde Nussbaum.
            Da muss etwas vertauscht worden sein, im Paket waren Strampler und ich hatte Wandersocken bestellt.
            Statt des 27-Zoll-Monitors lag einer mit 24 Zoll drin.
            Sie haben mir ein anderes Ladegerät geschickt, als auf meiner Bestellung 30981 steht.
            Außen klebt mein Name drauf, der Inhalt gehört aber einem anderen Kunden.
            Ich wollte den Roman auf Deutsch und habe die englische Ausgabe bekommen.
            Könnten Sie nachsehen, was da gepackt wurde, denn das ist Katzenstreu und keine Blumenerde.
            Der Lippenstift hat nicht den Ton, den ich ausgesucht hatte.
            Im Flur steht jetzt ein Herrenrad, bestellt war ein Damenrad.
            Bitte schicken Sie mir die richtige Druckerpatrone, diese ist für einen anderen Drucker.
            Wir haben zwölf Stühle in Beige erhalten, obwohl im Auftrag eindeutig Anthrazit steht.
            Hi, bei mir ist der zweite Teil vom Spiel angekommen und nicht der erste.
            Die Karten im Umschlag gelten für Donnerstag, gebucht hatte ich Samstag.
            In meinem Päckchen waren die Rechnung und der Bohrer eines Herrn Hallwang.
            Die Artikelnummer auf der Tüte stimmt nicht mit der bestellten überein.
            Ganze Bohnen sind gekommen, ausgewählt war gemahlen.
            Unsere Tochter hatte sich den Einhornrucksack gewünscht. Ausgepackt hat sie einen mit Feuerwehr. Was \
            machen wir nun?
            Als Hebamme brauche ich Einmalhandschuhe in Nitril. Geliefert wurden welche aus Latex, darauf \
            reagieren die Mütter. So kann ich nicht arbeiten.
            Morgen ist der Fototermin und ihr schickt einen schwarzen Anzug. In der Bestellung steht Marine, ich \
            habe dreimal nachgeschaut. Wie schnell geht der richtige?
            Der Jahreskalender auf dem Etikett ist von heuer, der in der Hülle vom Vorjahr. Damit kann ich \
            schlecht planen. Was nun?
            Der Monteur hat einmal hingeschaut und den Kopf geschüttelt. Das Ersatzteil passt zum \
            Vorgängermodell. Bestellt war Teil 5512-B.
            Ich hatte Sauerkirschbäume bestellt, gepflanzt habe ich drei. Laut Schild am Wurzelballen sind es \
            Pflaumen. Da ist Ihnen wohl ein Irrtum unterlaufen.
            Bezahlt habe ich die Version mit 256 GB. Vor mir liegt eine mit 64. Ich hätte gern das, was ich \
            gekauft habe.
            Im Karton lag ein Netzteil mit britischem Stecker, Auftrag 4410. Bei uns in Oldenburg passt das in \
            keine Dose. Ich brauche das deutsche, wie bestellt.
            Wegen unseres Sohnes essen wir glutenfrei. Die Backmischung aus dem letzten Paket ist gewöhnlicher \
            Weizen. Ich hatte ausdrücklich die andere bestellt.
            Gemerkt habe ich es erst beim Aufhängen. Es sind Verdunkelungsvorhänge, gekauft hatte ich \
            durchsichtige. Holt ihr die wieder ab?
            Die Laufschuhe sind das Herrenmodell in Grau. Meine waren für Damen und koralle. Da hat wohl wer ins \
            falsche Fach gegriffen.
            Sie haben mir ein X für ein U verkauft, das ist nicht die Uhr aus dem Katalog.
            Ihr Packer hatte wohl Tomaten auf den Augen, eine Teekanne ist das jedenfalls nicht.
            Ich muss feststellen, dass mir eine andere als die unter dem 2. d. M. bestellte Ware zugegangen ist.
            Schachtel richtig, Inhalt verkehrt.
            Irgendwo freut sich jetzt ein Fremder über meinen Sofabezug, ich habe seinen.
            Knapp daneben ist auch vorbei, ich wollte die dimmbare Variante.
            """,
        french: """
            Mauvais article reçu
            erreur de couleur
            commandé bleu, reçu vert
            ce n'est pas ma commande
            ce colis n'est pas le mien
            pas le bon modèle
            48213 : erreur de livre
            j'ai eu la commande d'un autre client
            déca demandé, expresso reçu
            Erreur de livraison
            version gauche au lieu de droite
            lampe rouge et non blanche ??
            c'est quoi ce truc, pas à moi
            inversion sur AB-1022
            une bouilloire à la place du grille-pain
            L'étagère devait être en chêne, vous l'avez livrée en noyer.
            Il y a eu confusion, mon carton contient des bodies de bébé alors que j'attendais des chaussettes de \
            randonnée.
            À la place de l'écran 27 pouces, j'ai trouvé un 24 pouces.
            Le chargeur livré ne correspond pas à celui de ma commande 30981.
            L'étiquette porte mon nom, le contenu est à quelqu'un d'autre.
            J'avais pris le roman en français et je le reçois en anglais.
            Pourriez-vous vérifier ce qui a été emballé, car c'est de la litière et pas du terreau ?
            La teinte du rouge à lèvres n'est pas celle que j'avais choisie.
            C'est un vélo homme qui trône dans mon entrée, j'avais commandé un modèle femme.
            Cette cartouche va sur une autre imprimante, merci de m'adresser la bonne.
            Nous avons reçu douze chaises beiges, or le bon de commande précise anthracite.
            Salut, j'ai eu le deuxième volet du jeu et non le premier.
            Les places dans l'enveloppe sont pour jeudi, j'avais réservé samedi.
            Dans mon paquet se trouvaient la facture et la perceuse d'un certain M. Hallard.
            La référence sur le sachet ne concorde pas avec celle commandée.
            Vous m'avez mis du café en grains, j'avais coché moulu.
            Ma fille rêvait du cartable licorne. C'est un camion de pompiers qui est sorti du carton. Que \
            fait-on maintenant ?
            Le photographe vient demain et vous m'envoyez un costume noir. La commande dit marine, j'ai vérifié \
            trois fois. En combien de temps puis-je avoir le bon ?
            L'agenda annoncé est celui de cette année, celui sous le film date de l'an dernier. Difficile de \
            s'organiser. Que faire ?
            Le technicien a secoué la tête. Cette pièce va sur l'ancien modèle. J'avais demandé la 5512-B.
            J'avais demandé des cerisiers et j'en ai planté trois. D'après l'étiquette sur la motte ce sont des \
            pruniers. Il y a eu méprise.
            J'ai payé la version 256 Go. Celle que j'ai entre les mains en fait 64. Je voudrais ce que j'ai \
            acheté.
            Le bloc d'alimentation a une prise anglaise, commande 4410. À Limoges, ça ne rentre nulle part. Il \
            me faut la prise française prévue.
            On mange sans gluten à cause de notre fils. La préparation pour pain du dernier envoi est au blé. \
            J'avais bien pris l'autre.
            Je m'en suis aperçue en les accrochant. Ce sont des rideaux occultants, j'avais commandé des \
            voilages. Venez-vous les reprendre ?
            Ce sont des baskets homme grises. Les miennes étaient femme, corail. Quelqu'un a dû se tromper de \
            casier.
            Votre emballeur avait les yeux dans sa poche, cela n'a rien d'une théière.
            Force est de constater que la marchandise livrée diffère de celle commandée le 2 courant.
            Bonne boîte, mauvais contenu.
            Quelque part un inconnu profite de ma housse de canapé, et moi j'ai la sienne.
            Raté de peu, je voulais la version à intensité variable.
            """,
        spanish: """
            Artículo equivocado
            me mandasteis otro color
            pedí azul y llegó verde
            esto no es lo que pedí
            este paquete no es mío
            modelo incorrecto
            48213: libro equivocado
            me ha llegado el pedido de otro
            quería descafeinado y vino normal
            Error en el envío
            versión izquierda en vez de derecha
            ¿¿lámpara roja en lugar de blanca??
            qué es esto? no es mío
            confusión con AB-1022
            un hervidor por una tostadora
            La balda era de roble y me la han traído de nogal.
            Ha debido de haber un cruce, en la caja había ropa de bebé y yo esperaba calcetines de montaña.
            En lugar del monitor de 27 pulgadas venía uno de 24.
            El cargador recibido no coincide con el del pedido 30981.
            La etiqueta lleva mi nombre, pero lo de dentro es de otro cliente.
            Compré la novela en español y me ha llegado en portugués.
            ¿Pueden mirar qué empaquetaron? Porque esto es arena de gato y no sustrato.
            El tono del pintalabios no es el que elegí.
            Lo que tengo en el recibidor es una bici de hombre, la mía era de mujer.
            Este cartucho es de otra impresora, mándenme el correcto.
            Nos han servido doce sillas beis cuando el pedido dice claramente antracita.
            Hola, me vino la segunda parte del juego y no la primera.
            Las entradas del sobre son para el jueves y yo reservé el sábado.
            En mi paquete estaban la factura y el taladro de un tal señor Hallar.
            La referencia de la bolsa no concuerda con la que encargué.
            Habéis puesto café en grano y yo marqué molido.
            Mi hija soñaba con la mochila del unicornio. Le salió una de bomberos. ¿Y ahora qué hacemos?
            Soy matrona y necesito guantes de nitrilo. Me han servido de látex. Así no puedo trabajar.
            Mañana son las fotos y mandáis un traje negro. En el pedido pone marino, lo he mirado tres veces. \
            ¿Cuánto tarda el bueno?
            La agenda anunciada es de este año y la que hay dentro es del pasado. Mal me voy a organizar. ¿Qué \
            hacemos?
            El técnico lo vio y negó con la cabeza. Esta pieza es del modelo antiguo. Habíamos encargado la \
            5512-B.
            Encargué cerezos y planté tres. Según la etiqueta de la raíz son ciruelos. Ha habido una confusión.
            Pagué la de 256 GB. La que tengo delante es de 64. Quiero lo que compré.
            Por los setenta de mi padre elegí un disco de jazz. Abrió uno de heavy delante de todos. Se han \
            hecho un lío.
            El cargador trae enchufe inglés, pedido 4410. En Cáceres no entra en ningún sitio. Quiero el \
            español, que es el que pedí.
            Me di cuenta al colgarlas. Son cortinas opacas y había comprado visillos. ¿Pasan ustedes a \
            recogerlas?
            Son zapatillas de hombre, grises. Las mías eran de mujer, color coral. Alguien cogió la caja que no \
            era.
            Me han dado el cambiazo, este no es el reloj del catálogo.
            El que empaquetó tenía la cabeza en las nubes, de tetera esto no tiene nada.
            Compruebo que se me ha remitido mercancía distinta de la solicitada el día 2.
            La caja bien, lo de dentro no.
            Por ahí habrá un desconocido con mi funda de sofá, y yo con la suya.
            Casi, pero no: la quería regulable.
            """,
        italian: """
            Articolo sbagliato
            colore errato
            ordinato blu, arrivato verde
            non è quello che ho ordinato
            questo pacco non è mio
            modello sbagliato nella scatola
            48213: libro errato
            ho ricevuto l'ordine di un altro
            volevo decaffeinato, è arrivato normale
            Errore di spedizione
            versione sinistra invece di destra
            lampada rossa al posto della bianca??
            cos'è sta roba? non è mia
            scambio con AB-1022
            un bollitore anziché un tostapane
            La mensola doveva essere in rovere e me l'avete mandata in noce.
            Dev'esserci stato uno scambio, nel pacco c'erano tutine e io aspettavo calze da trekking.
            Invece del monitor da 27 pollici ce n'era uno da 24.
            Il caricabatterie ricevuto non corrisponde a quello dell'ordine 30981.
            L'etichetta porta il mio nome, il contenuto è di un altro cliente.
            Avevo preso il romanzo in italiano e mi è giunto in inglese.
            Potete verificare cosa è stato imballato? Questa è lettiera per gatti, non terriccio.
            La tonalità del rossetto non è quella che avevo scelto.
            In corridoio ho una bici da uomo, io l'avevo ordinata da donna.
            Questa cartuccia è per un'altra stampante, speditemi quella giusta.
            Ci avete fornito dodici sedie beige mentre l'ordine riporta chiaramente antracite.
            Ciao, mi è arrivato il secondo capitolo del gioco e non il primo.
            I biglietti nella busta sono per giovedì, io avevo prenotato sabato.
            Nel mio pacco c'erano la fattura e il trapano di un certo signor Allari.
            Il codice sul sacchetto non coincide con quello ordinato.
            Avete messo caffè in grani, avevo selezionato macinato.
            Mia figlia sognava lo zaino con l'unicorno. Ne è uscito uno dei pompieri. E adesso?
            Sono allergica alla frutta secca e prendo sempre il muesli semplice. Stavolta era alla nocciola. Vi \
            prego di rimediare.
            Sono ostetrica e mi servono guanti in nitrile. Mi avete fornito lattice. Così non posso lavorare.
            Stiamo preparando la cameretta. Sulla carta da parati ci sono pirati anziché nuvole. Non è il nostro \
            disegno.
            L'agenda sul sito è di quest'anno, quella nel cellophane dell'anno scorso. Mi organizzo male. Che si \
            fa?
            Mio marito ha portato il collo su per quattro piani. Era un tubo da giardino. Volevamo un tappetino \
            da bagno e il giardino non ce l'abbiamo.
            Avevo ordinato ciliegi e ne ho piantati tre. Secondo il cartellino sono susini. C'è stato un \
            equivoco.
            Per i settant'anni di papà avevo scelto un disco jazz. Ha scartato heavy metal davanti a tutti. \
            Avete fatto confusione.
            L'alimentatore ha la spina inglese, ordine 4410. A Ferrara non entra da nessuna parte. Voglio quella \
            italiana, come richiesto.
            Me ne sono accorta appendendole. Sono tende oscuranti, avevo comprato quelle velate. Passate a \
            ritirarle?
            Sono scarpe da uomo, grigie. Le mie erano da donna, corallo. Qualcuno ha preso la scatola accanto.
            Mi avete rifilato lucciole per lanterne, non è l'orologio del catalogo.
            Chi ha imballato aveva la testa fra le nuvole, di teiera non ha proprio nulla.
            Constato che mi è stata recapitata merce diversa da quella commissionata in data 2 c.m.
            Scatola giusta, contenuto no.
            Da qualche parte uno sconosciuto ha il mio copridivano, e io il suo.
            Ci siete andati vicino, ma la volevo dimmerabile.
            """,
        dutch: """
            Verkeerd artikel ontvangen
            verkeerde kleur gestuurd
            blauw besteld, groen gekregen
            dit heb ik niet besteld
            dit is niet mijn pakket
            fout model in de doos
            48213: verkeerd boek
            bestelling van iemand anders gekregen
            cafeïnevrij gevraagd, gewone gekregen
            Foutieve levering
            linkse in plaats van rechtse uitvoering
            rode lamp ipv witte??
            wat is dit? niet van mij
            verwisseling bij AB-1022
            waterkoker in plaats van broodrooster
            De plank zou van eiken zijn en er is notenhout geleverd.
            Er is vast iets verwisseld, in de doos zaten rompertjes en ik verwachtte wandelsokken.
            In plaats van de monitor van 27 inch zat er een van 24 in.
            De geleverde oplader komt niet overeen met die van bestelling 30981.
            Op het etiket staat mijn naam, maar de inhoud is van een andere klant.
            Ik had de roman in het Nederlands gekozen en krijg hem in het Engels.
            Kunt u nagaan wat er is ingepakt, want dit is kattengrit en geen potgrond.
            De lippenstift heeft niet de tint die ik had uitgezocht.
            In de gang staat nu een herenfiets, terwijl ik een damesfiets heb besteld.
            Deze cartridge is voor een andere printer, stuur mij de juiste.
            Wij ontvingen twaalf stoelen in beige, hoewel de order duidelijk antraciet vermeldt.
            Hoi, ik kreeg deel twee van het spel en niet deel één.
            De kaartjes in de envelop zijn voor donderdag, ik had zaterdag geboekt.
            In mijn pakje zaten de rekening en de boormachine van ene meneer Halvers.
            Het artikelnummer op de zak klopt niet met wat ik heb besteld.
            Jullie hebben bonen gestuurd, ik had gemalen aangevinkt.
            Onze dochter wilde zo graag de eenhoornrugzak. Er kwam er een met een brandweerauto uit. Wat nu?
            Ik ben verloskundige en heb nitril handschoenen nodig. Er is latex geleverd. Zo kan ik niet werken.
            Morgen komt de fotograaf en jullie sturen een zwart pak. In de bestelling staat marineblauw, ik heb \
            drie keer gekeken. Hoe snel kan het goede er zijn?
            De agenda op de site is van dit jaar, die in het folie van vorig jaar. Dat plant lastig. Wat doen \
            we?
            De monteur schudde zijn hoofd. Dit onderdeel hoort bij het oude type. Wij hadden 5512-B besteld.
            Ik had kersenbomen besteld en er drie geplant. Volgens het kaartje aan de kluit zijn het pruimen. Er \
            is iets misgegaan.
            Ik heb de versie met 256 GB betaald. Wat hier ligt heeft 64. Ik wil graag krijgen wat ik gekocht \
            heb.
            De adapter heeft een Engelse stekker, order 4410. In Assen past die nergens in. Ik wil de \
            Nederlandse, zoals besteld.
            We eten glutenvrij vanwege onze zoon. De broodmix uit het laatste pakket is gewone tarwe. Ik had \
            nadrukkelijk de andere.
            Ik merkte het pas bij het ophangen. Het zijn verduisterende gordijnen, gekocht had ik vitrage. Halen \
            jullie ze weer op?
            Het zijn grijze herenschoenen. De mijne waren voor dames en koraalrood. Er heeft er een in het \
            verkeerde vak gegrepen.
            Jullie verkopen me knollen voor citroenen, dit is niet het horloge uit de catalogus.
            De inpakker had zeker zand in zijn ogen, een theepot is dit niet.
            Ik moet constateren dat mij andere goederen zijn toegezonden dan de op de 2e bestelde.
            Goede doos, verkeerde inhoud.
            Ergens heeft een onbekende mijn bankhoes, en ik de zijne.
            Net niet, ik wilde de dimbare uitvoering.
            """)
}
