extension StandardExamples {
    static let missingItemResend = StandardExamples(
        "missing_item_resend",
        english: """
            Item missing, please send it
            you forgot my screws
            send the missing sock please
            lid wasn't in, post it on
            48213: one book missing, send after
            need the remaining two chairs
            where's the cable? please ship
            bag of bolts missing, forward it
            Please supply the missing part
            the other glove never came
            still owe me a cushion
            no remote in the box, send one
            AB-1022 incomplete, please complete
            can you post the missing key
            manual not enclosed, send pls
            Without the hinges I can't put up the wardrobe, please let me have them quickly.
            Two bags of coffee from order 30981 are outstanding and I'd like them delivered.
            Please post the charging cable separately, it was left out of my parcel.
            The bicycle arrived without pedals, when will you ship those?
            I've got the racket but not the balls I ordered along with it; please forward them.
            Kindly complete the delivery, as item no. 4 on your dispatch note was not enclosed.
            There's a piece missing from the jigsaw set, do you have a spare to send me?
            The flat-pack came without the bag of dowels, could you pop one in the post?
            We're short of one curtain, and a single one is no use, so please send its twin.
            Hi, you left out the dinosaur and my son keeps asking, can it come by itself?
            The software box held no USB stick, so please mail me one.
            Three of the ten tulip varieties weren't included, please send them while it's planting time.
            The bracket for the wall lamp was not in the packet and I need it to hang the thing.
            My delivery lacks the shoulder strap for the bag, please dispatch it to 12 Mill Lane, Foxton.
            I sat on the floor till midnight building the cot. At the very end four screws were missing. The \
            baby is due any day, please send them express.
            My grandmother has been looking forward to the slippers. There was one left slipper in the box, and \
            that was it. Could you send its partner?
            We've invited friends to play the new board game on Friday. The cards aren't in it. Is there any way \
            of getting them to us by then?
            It's my third evening with the half-built desk. The left drawer front from order 7093 simply isn't \
            there. I'm waiting for you to send it before I go on.
            My lad plays keeper and ordered the full kit. Shirt and shorts came, gloves did not. He needs them \
            on Sunday.
            The hamper was a thank-you for my carer. The honey she likes so much was not in it. I'd be grateful \
            if you posted a jar.
            You sent the base of the sofa bed. The mattress for it never got off the lorry. We're sleeping on \
            planks until you bring it.
            I bake for a living. The order had five piping nozzles on the list and I count four. It's the star \
            shape I'm lacking, please send.
            The tent bag felt light. Sure enough, no poles. We can't wait to go camping, so get them on their \
            way please.
            I've been charged for the spare battery. It's not in the box, and it isn't coming separately as far \
            as I can see. I do need it for my hearing aid.
            One shoe does not get me far, please let the other follow.
            The lamp's lonely without its bulb, do send it along.
            I note an omission in your consignment and await the subsequent delivery of the teaspoons.
            Somebody at the packing table nodded off, the bow tie's still with you I guess.
            Better late than never: my bike lock may come after.
            Half the fun is missing, namely player two's controller, bring it on.
            """,
        german: """
            Teil fehlt, bitte nachsenden
            Schrauben vergessen
            fehlende Socke bitte nachschicken
            Deckel war nicht dabei, bitte nachliefern
            48213: ein Buch fehlt noch
            brauche die restlichen zwei Stühle
            wo ist das Kabel? bitte zuschicken
            Beutel mit Dübeln fehlt, nachreichen
            Bitte fehlendes Zubehör senden
            zweiter Handschuh kam nie
            mir steht noch ein Kissen zu
            Fernbedienung fehlt, schickt eine
            AB-1022 unvollständig, bitte vervollständigen
            Könnt ihr den Schlüssel nachsenden
            Anleitung liegt nicht bei, bitte schicken
            Der zweite Kissenbezug lag nicht in der Tüte, würden Sie ihn bitte nachschicken?
            Ohne Scharniere kann ich den Schrank nicht aufbauen, lassen Sie sie mir bitte schnell zukommen.
            Aus Auftrag 30981 stehen noch zwei Packungen Kaffee aus, die ich gern hätte.
            Das Ladekabel fehlte im Paket, bitte separat per Post.
            Das Rad kam ohne Pedale, wann verschickt ihr die?
            Den Schläger habe ich, die Bälle nicht, bitte noch hinterherschicken.
            Ich bitte um Vervollständigung der Lieferung, da Position 4 des Lieferscheins nicht beilag.
            Beim Bausteinset fehlt eine Platte, gibt es dafür eine Nachlieferung?
            Die Handcreme, die nicht im Karton war, möchte ich trotzdem noch bekommen.
            Dem Regal liegen keine Bodenträger bei, steckst du mir welche in einen Umschlag?
            Ein Vorhang allein nützt nichts, also bitte den zweiten nachliefern.
            Ihr habt den Dinosaurier vergessen und mein Sohn fragt ständig, kommt der noch einzeln?
            In der Softwareschachtel war kein Stick, bitte senden Sie mir einen.
            Drei von zehn Tulpensorten waren nicht dabei, bitte noch vor der Pflanzzeit nachsenden.
            Die Wandhalterung der Lampe fehlt, und ohne die kriege ich sie nicht an die Wand.
            Schicken Sie den Schultergurt zur Tasche bitte noch an Lindenweg 4 in Neustadt.
            Bis Mitternacht habe ich am Babybett geschraubt. Am Schluss fehlten vier Schrauben. Das Kind kann \
            jeden Tag kommen, bitte per Express.
            Der Imker im Nachbarort wartet auf die Rähmchen. Von zwanzig lagen nur zwölf in der Kiste. Wann \
            gehen die acht auf die Reise?
            Am Freitag haben wir Freunde zum neuen Brettspiel eingeladen. Die Karten sind nicht drin. Schaffen \
            Sie es, uns die bis dahin zu schicken?
            Bei der Rutsche fehlt ein Beutel mit Muttern. Die Kinder stehen mit großen Augen davor. Schicken Sie \
            ihn bitte gleich los.
            Seit drei Abenden stehe ich vor dem halben Schreibtisch. Die linke Schubladenfront aus 7093 ist \
            nicht auffindbar. Ich warte, bis ihr sie schickt.
            Im Nähpaket waren alle Stoffe, nur das Schnittmuster nicht. Ohne das kann ich nicht anfangen. \
            Könnten Sie es mir notfalls auch per Brief nachreichen?
            Der Korb war ein Dank an meine Pflegerin. Gerade der Honig, den sie so mag, war nicht drin. Bitte \
            schicken Sie noch ein Glas.
            Zur Markise gehört eine Kurbel, Auftrag 88-19. Sie liegt nirgends. Ich hätte sie gern noch vor der \
            Hitzewelle.
            Ich backe beruflich. Fünf Tüllen stehen auf der Liste, vier liegen da. Es ist die Sterntülle, die \
            ich noch brauche.
            Die Zelttasche war verdächtig leicht. Tatsächlich, kein Gestänge. Wir wollen los, also macht es \
            bitte auf den Weg.
            Der Ersatzakku wurde berechnet. Er ist nicht in der Schachtel, und eine zweite Sendung sehe ich \
            nicht. Für mein Hörgerät brauche ich ihn aber.
            Mit einem Schuh komme ich nicht weit, lasst den anderen bitte folgen.
            Die Lampe ist ohne ihr Leuchtmittel recht einsam, bitte nachschicken.
            Ich vermisse in Ihrer Sendung die Teelöffel und sehe deren Nachlieferung entgegen.
            Da ist wohl jemand am Packtisch eingenickt, die Fliege zum Anzug liegt sicher noch bei Ihnen.
            Lieber spät als nie, das Fahrradschloss darf nachkommen.
            Schickts ma bitte die Sackerl mit die Schrauben no nach.
            Es fehlt der halbe Spaß, sprich der Controller für Spieler zwei, her damit.
            """,
        french: """
            Pièce manquante, à envoyer svp
            vous avez oublié les vis
            envoyez-moi la chaussette qui manque
            couvercle absent, merci de le faire suivre
            48213 : il manque un livre, complétez
            j'attends les deux chaises restantes
            où est le câble ? envoyez-le
            sachet de chevilles manquant
            Merci de fournir l'accessoire oublié
            le deuxième gant n'est jamais venu
            vous me devez encore un coussin
            pas de télécommande, expédiez-en une
            AB-1022 incomplet, complément svp
            pouvez vous poster la clé manquante
            notice non jointe, à m'envoyer
            Sans les charnières, impossible de monter l'armoire, adressez-les-moi vite.
            Deux paquets de café de la commande 30981 restent à livrer.
            Le vélo est arrivé sans pédales, quand les envoyez-vous ?
            J'ai la raquette mais pas les balles, faites suivre s'il vous plaît.
            Je vous prie de compléter la livraison, la ligne 4 du bordereau n'y figurant pas.
            Il manque une plaque dans la boîte de briques, vous en avez une de rechange à m'envoyer ?
            Pas de taquets avec l'étagère, tu m'en glisses dans une enveloppe ?
            Un rideau seul ne sert à rien, envoyez l'autre.
            Coucou, vous avez oublié le dinosaure et mon fils le réclame, il peut venir tout seul ?
            La boîte du logiciel ne contenait aucune clé USB, veuillez m'en adresser une.
            Trois variétés de tulipes sur dix ne sont pas venues, livrez-les avant la fin des plantations.
            Expédiez la bandoulière du sac au 4 rue des Tilleuls, elle n'était pas avec le reste.
            J'ai vissé le lit de bébé jusqu'à minuit. Il manquait quatre vis à la fin. La naissance approche, \
            envoyez-les en express.
            L'apiculteur du village attend ses cadres. Douze sur vingt dans la caisse. Quand partent les huit \
            autres ?
            Vendredi on reçoit des amis pour essayer le jeu. Les cartes n'y sont pas. Pouvez-vous nous les \
            procurer d'ici là ?
            Il manque un sachet d'écrous au toboggan. Les enfants le regardent avec de grands yeux. Faites-le \
            partir aujourd'hui, par pitié.
            Troisième soirée devant un bureau à moitié monté. La façade du tiroir gauche de la 7093 est \
            introuvable. J'attends que vous me l'envoyiez.
            Tous les tissus étaient dans le kit couture, sauf le patron. Je ne peux pas commencer sans. Même par \
            simple lettre, ça ira.
            Le panier remerciait mon aide à domicile. Le miel qu'elle adore n'y était pas. Merci de lui en \
            poster un pot.
            Le store va avec une manivelle, commande 88-19. Elle n'est nulle part. J'aimerais l'avoir avant la \
            canicule.
            Je suis pâtissière. Cinq douilles sur la liste, quatre dans le sachet. C'est celle en étoile qu'il \
            me faut.
            Le sac de la tente était bien léger. Évidemment, aucun arceau. On veut partir, mettez-les vite au \
            courrier.
            La batterie de rechange m'a été facturée. Je ne la vois ni dans la boîte ni annoncée. J'en ai besoin \
            pour mon appareil auditif.
            Avec une seule chaussure je ne vais pas loin, faites suivre sa sœur.
            La lampe s'ennuie sans son ampoule, envoyez-la donc.
            Je relève une omission dans votre envoi et reste dans l'attente des petites cuillères.
            Quelqu'un s'est endormi à l'emballage, le nœud papillon doit être encore chez vous.
            Mieux vaut tard que jamais, mon antivol peut voyager seul.
            Il manque le plus drôle, la manette du deuxième joueur, on l'attend !
            """,
        spanish: """
            Falta una pieza, envíenla por favor
            se os olvidaron los tornillos
            mandadme el calcetín que falta
            sin tapa, hacédmela llegar
            48213: falta un libro, completad
            espero las dos sillas restantes
            ¿y el cable? mandadlo
            bolsita de tacos no incluida, enviar
            Ruego envío del accesorio faltante
            el otro guante no vino
            me debéis un cojín todavía
            no hay mando, enviad uno
            AB-1022 incompleto, complétenlo
            podeis mandar la llave que falta
            manual no incluido, remitir
            La segunda funda no estaba en la bolsa, ¿me la mandan?
            Sin las bisagras no puedo montar el armario, háganmelas llegar cuanto antes.
            Del pedido 30981 quedan por entregar dos paquetes de café.
            Se dejaron fuera el cable de carga, envíenlo aparte.
            La bici llegó sin pedales, ¿cuándo los mandáis?
            Tengo la raqueta pero las pelotas no, que vengan detrás por favor.
            Les solicito que completen la entrega, dado que la línea 4 del albarán no venía.
            Al juego de bloques le falta una plancha, ¿tenéis una suelta para enviarme?
            La crema de manos que no iba en la caja la sigo queriendo.
            La estantería no traía soportes, ¿me metes unos en un sobre?
            Una cortina sola no me sirve de nada, remitan la pareja.
            Hola, os olvidasteis del dinosaurio y mi hijo no para de preguntar, ¿puede venir aparte?
            En la caja del programa no había memoria USB, mándenme una.
            De diez variedades de tulipán faltan tres, envíenlas antes de que pase la época de plantar.
            Necesito el soporte de pared del aplique, que no venía, para poder colgarlo.
            La correa del bolso no estaba, envíenla a calle Olmo 4, 2ºB.
            Estuve montando la cuna hasta las doce. Al final faltaban cuatro tornillos. El bebé llega cualquier \
            día, mandadlos urgente.
            La abuela soñaba con sus zapatillas. Solo venía la izquierda. ¿Llega la derecha?
            El apicultor del pueblo espera sus cuadros. En la caja había doce de veinte. ¿Cuándo salen los ocho \
            que quedan?
            Las gafas vinieron sin funda ni gamuza. Entraban en la oferta. Así que me gustaría recibirlas.
            Al tobogán le falta una bolsita de tuercas. Los niños lo miran con los ojos como platos. Mándenla \
            hoy mismo.
            Mi chaval es portero. Camiseta y pantalón han llegado, los guantes no. Los necesita el domingo.
            En el kit de costura estaban las telas, pero no el patrón. Sin él no empiezo. Aunque sea por carta, \
            háganmelo llegar.
            Tenemos la estructura del sofá cama. El colchón se quedó en el camión. Dormimos en las lamas hasta \
            que lo traigan.
            El toldo lleva una manivela, pedido 88-19. No aparece. La quiero tener antes de la ola de calor.
            La bolsa de la tienda pesaba poco. Claro, sin varillas. Queremos irnos de acampada, ponedlas en \
            camino.
            La batería de repuesto está facturada. No va en la caja ni veo otro envío. La necesito para el \
            audífono.
            Con un zapato no llego lejos, que venga el otro detrás.
            La lámpara está muy sola sin su bombilla, mandadla también.
            Observo una omisión en su envío y quedo a la espera de las cucharillas.
            Alguien se durmió en la mesa de embalaje, la pajarita seguirá con vosotros.
            Más vale tarde que nunca: el candado de la bici puede viajar solo.
            Falta lo más divertido, el mando del segundo jugador, ¡que llegue ya!
            """,
        italian: """
            Pezzo mancante, inviatelo per favore
            avete dimenticato le viti
            mandatemi il calzino che manca
            senza coperchio, fatemelo avere
            48213: manca un libro, integrate
            aspetto le due sedie rimanenti
            e il cavo? speditelo
            sacchetto di tasselli assente, inviare
            Prego inviare l'accessorio mancante
            l'altro guanto non è arrivato
            mi dovete ancora un cuscino
            niente telecomando, mandatene uno
            AB-1022 incompleto, completatelo
            potete spedire la chiave che manca
            manuale non incluso, da inviare
            La seconda federa non era nella busta, me la fareste avere?
            Senza le cerniere non posso montare l'armadio, speditemele al più presto.
            Dell'ordine 30981 restano da consegnare due pacchi di caffè.
            Il cavo di ricarica è rimasto fuori, inviatelo a parte.
            La bici è arrivata senza pedali, quando li mandate?
            Ho la racchetta ma non le palline, fatele seguire per favore.
            Vi prego di completare la fornitura poiché la riga 4 della bolla non era presente.
            Nella scatola dei mattoncini manca una base, ne avete una sciolta da mandarmi?
            La crema mani che non era nel cartone la vorrei comunque ricevere.
            Lo scaffale non aveva i reggimensola, me ne metti un po' in una busta?
            Una tenda sola non serve a niente, mandate la compagna.
            Ciao, avete scordato il dinosauro e mio figlio continua a chiederlo, può arrivare da solo?
            Nella scatola del software non c'era la chiavetta, La prego di spedirmela.
            Di dieci varietà di tulipani ne mancano tre, inviatele prima che finisca la stagione.
            Mi occorre la staffa a muro dell'applique, che non c'era, per appenderla.
            La tracolla della borsa non era con il resto, speditela in via dei Tigli 4.
            Ho montato la culla fino a mezzanotte. Alla fine mancavano quattro viti. Il bimbo può nascere da un \
            giorno all'altro, mandatele con corriere espresso.
            La nonna sognava le sue pantofole. C'era solo la sinistra. La destra arriva?
            L'apicoltore del paese aspetta i telaini. Nella cassa ce n'erano dodici su venti. Quando partono gli \
            altri otto?
            Gli occhiali sono arrivati senza astuccio né panno. Erano compresi nell'offerta. Quindi li vorrei \
            ricevere.
            Allo scivolo manca un sacchetto di dadi. I bimbi lo guardano con gli occhioni. Fatelo partire oggi \
            stesso.
            Mio figlio fa il portiere. Maglia e pantaloncini ci sono, i guanti no. Gli servono domenica.
            Nel kit di cucito c'erano le stoffe, ma non il cartamodello. Senza non comincio. Anche per lettera \
            va bene, purché arrivi.
            La struttura del divano letto c'è. Il materasso è rimasto sul camion. Dormiamo sulle doghe finché \
            non lo portate.
            La tenda da sole va con una manovella, ordine 88-19. Non si trova. La vorrei prima del caldo.
            La sacca della tenda era leggera. Per forza, niente paleria. Vogliamo partire, mettetela in viaggio.
            La batteria di scorta è in fattura. Nella scatola non c'è e non vedo altre spedizioni. Mi occorre \
            per l'apparecchio acustico.
            Con una scarpa sola non vado lontano, fate arrivare l'altra.
            La lampada si sente sola senza la sua lampadina, mandatela.
            Rilevo un'omissione nella Vostra spedizione e resto in attesa dei cucchiaini.
            Qualcuno si è appisolato al banco imballaggi, il papillon sarà ancora lì da voi.
            Meglio tardi che mai: il lucchetto può viaggiare da solo.
            Manca il bello, il controller del secondo giocatore, lo aspettiamo!
            """,
        dutch: """
            Onderdeel ontbreekt, graag nasturen
            jullie zijn de schroeven vergeten
            stuur de ontbrekende sok na aub
            deksel zat er niet bij, nazenden graag
            48213: nog één boek te goed
            wacht op de overige twee stoelen
            waar is de kabel? stuur op
            zakje pluggen mist, graag opsturen
            Graag het ontbrekende onderdeel leveren
            andere handschoen nooit gekomen
            krijg nog een kussen van jullie
            geen afstandsbediening, stuur er een
            AB-1022 incompleet, graag aanvullen
            kunnen jullie de sleutel nog opsturen
            handleiding niet bijgesloten, nasturen
            Het tweede kussensloop zat niet in de zak, wilt u het nazenden?
            Zonder scharnieren kan ik de kast niet opbouwen, laat ze mij snel toekomen.
            Van order 30981 moeten nog twee pakken koffie komen.
            De laadkabel is blijven liggen, graag apart opsturen.
            De fiets kwam zonder trappers, wanneer gaan die op de post?
            Het racket heb ik, de ballen niet, die mogen erachteraan komen.
            Ik verzoek u de levering te completeren, aangezien regel 4 van de pakbon ontbrak.
            In de doos blokken mist een grondplaat, hebben jullie een losse voor me?
            De handcrème die niet in de doos zat wil ik toch graag nog krijgen.
            Bij de boekenkast zaten geen plankdragers, doe je er een paar in een envelop?
            Aan één gordijn heb ik niks, dus stuur de tweede na.
            Hoi, jullie zijn de dinosaurus vergeten en mijn zoon vraagt er steeds naar, kan die los komen?
            In de softwaredoos zat geen stick, wilt u mij er een toesturen?
            Van de tien soorten tulpen zijn er drie niet bij, stuur ze voordat de planttijd voorbij is.
            Ik heb de muurbeugel van de lamp nodig om hem op te hangen, en die zat er niet in.
            De schouderband van de tas ontbrak, graag naar Lindelaan 4 in Zuidveen.
            Tot middernacht zat ik aan het ledikant te schroeven. Aan het eind miste ik vier schroeven. De baby \
            kan elk moment komen, stuur ze met spoed.
            Oma verheugde zich op haar sloffen. Er zat alleen een linker in. Komt de rechter nog?
            De imker hier wacht op zijn raampjes. Twaalf van de twintig zaten in de kist. Wanneer komen de \
            andere acht?
            De bril is binnen, koker en doekje niet. Die hoorden bij de aanbieding. Ik ontvang ze dus graag.
            Bij de glijbaan mist een zakje moeren. De kinderen staan er beteuterd bij. Doe het vandaag nog op de \
            post.
            Mijn zoon is keeper. Shirt en broek zijn er, de handschoenen niet. Zondag heeft hij ze nodig.
            In het naaipakket zaten alle stoffen, alleen het patroon niet. Zonder kan ik niet beginnen. Per \
            brief mag ook, als het maar komt.
            Het frame van de slaapbank staat. Het matras is nooit uit de vrachtwagen gekomen. We liggen op de \
            latten tot u het brengt.
            Bij het zonnescherm hoort een slinger, order 88-19. Die ligt nergens. Ik heb hem graag voor de \
            hittegolf.
            De tenttas was wel erg licht. Ja hoor, geen stokken. We willen weg, dus zet ze op de post.
            De reserveaccu staat op de rekening. In de doos zit hij niet en een tweede zending zie ik nergens. \
            Voor mijn hoortoestel heb ik hem wel nodig.
            Met één schoen kom ik niet ver, laat de andere maar volgen.
            De lamp is eenzaam zonder peertje, stuur het er nog achteraan.
            Ik mis in uw zending de theelepels en zie de nalevering gaarne tegemoet.
            Er is vast iemand aan de inpaktafel ingedut, het strikje ligt nog bij jullie.
            Beter laat dan nooit: het fietsslot mag alleen reizen.
            Het leukste ontbreekt, de controller van speler twee, kom maar door!
            """)
}
