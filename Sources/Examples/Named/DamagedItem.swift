extension StandardExamples {
    static let damagedItem = StandardExamples(
        "damaged_item",
        english: """
            Arrived broken
            vase smashed in the box
            money back, it's damaged
            the zip is torn
            bottle leaked everywhere
            faulty kettle, refund please
            Order 48213 came damaged
            screen cracked out of the box
            lamp dead on arrival
            dented and scratched all over
            mug in pieces
            what now, it's broken?
            defective headphones AB-1022
            package crushed contents ruined
            The seam has burst
            Unfortunately the shampoo had leaked through the whole carton.
            One leg of the chair is split along its length.
            My new kettle trips the fuse every time I plug it in, so please reimburse me.
            Could you tell me what you intend to do about the broken mirror?
            The jumper came with a big hole under the arm, what do we do about that?
            I am returning a defective camera unless you simply refund it, as the shutter jams.
            The book's spine was snapped and half the pages fell out.
            Half of the plant pots from order 30981 reached us in shards.
            The screen of the tablet flickers and then goes black, I want a refund.
            Please advise how you handle goods spoiled in transit, the chocolate was one melted lump.
            The bike frame has a crack by the saddle and I don't trust it any more.
            My tin of paint was dented and half of it had run out.
            The toaster sparks, which is dangerous, so take it back and repay me.
            This speaker has never made a sound since I opened it.
            The doll was for my niece's fifth birthday. When she opened the box, the head had come off and she \
            cried. I'd like my £24 back.
            We saved up for this sofa for a year. The delivery men dropped it in the hall and the frame is \
            broken. How do we sort this out?
            My hands were full of splinters of glass after I opened your parcel. The lampshade was broken to \
            bits. Nobody had put any padding in.
            I work from home and needed the monitor on Monday. There's a line of dead pixels right across it. \
            Kindly refund £189 to my card.
            I ordered face cream for my holiday. The jar was cracked and the cream had gone green. That's not \
            something I'd put on my skin.
            The parcel was soaked when the courier handed it over. The books inside are wavy and mouldy. I have \
            photos if you need them.
            My toddler could have choked. The wheel of the wooden car was already loose and came straight off. I \
            expect the price back.
            The football boots split at the sole in the box, before my lad even wore them. He's got a match \
            tomorrow. What can you offer?
            Nine of twelve egg cups survived, three didn't. You can tell the box had been thrown around. Please \
            let me know how you'd like to settle this.
            It gave up the ghost the minute I switched it on.
            What came out of the box was fit for the bin only.
            I regret to report that the clock was received with its face shattered, and request repayment.
            Humpty Dumpty had more luck than this teapot.
            Looks as though an elephant sat on my parcel, everything in it is bust.
            Bought new, arrived knackered; my money please.
            """,
        german: """
            kaputt angekommen
            Vase zerbrochen
            Geld zurück, Ware defekt
            Reißverschluss ausgerissen
            Flasche ausgelaufen
            Display hat einen Sprung
            Bestellung 48213 beschädigt
            Lampe geht nicht an
            lauter Kratzer und Dellen
            Transportschaden!
            Glas in Scherben, was nun
            nur Bruch im Karton
            Kopfhörer defekt, bitte erstatten
            Naht aufgeplatzt
            Karton zerdrückt, inhalt hin
            Leider ist das Öl im Paket ausgelaufen und alles klebt.
            An der Kommode ist eine Ecke abgebrochen, wie gehen wir da vor?
            Der Wasserkocher lässt jedes Mal die Sicherung rausfliegen, bitte den Kaufpreis überweisen.
            Der Pulli hat ein Loch unter dem Arm.
            Ich möchte einen Transportschaden melden, die Waschmaschine hat vorne eine große Beule.
            Das Tablet flackert und wird dann schwarz, dafür will ich keine 300 Euro bezahlt haben.
            Was gedenken Sie wegen des zersprungenen Spiegels zu unternehmen?
            Die Hälfte der Blumentöpfe aus Auftrag 30981 kam als Scherbenhaufen an.
            Am Fahrradrahmen ist ein Haarriss, dem traue ich nicht mehr und möchte die Erstattung.
            Die Schokolade war zu einem Klumpen geschmolzen.
            Beim Buch ist der Rücken gebrochen und die Seiten fallen heraus.
            Der Toaster sprüht Funken, so etwas behalte ich nicht, bitte Rückzahlung.
            Die Gesichtscreme war angebrochen und ranzig.
            Dein Lautsprecher gibt keinen Mucks von sich, seit ich ihn ausgepackt habe.
            Bei der Bohrmaschine fällt das Futter heraus, das ist ein Mangel ab Werk.
            Unsere Tochter ist sechs geworden und hat sich so auf die Puppe gefreut. Als sie das Päckchen \
            aufmachte, war ein Arm ab. Wir wollen die 24 Euro zurück.
            Für die Kita hatten wir eine Wippe gekauft. Das Gelenk ist ab Werk verbogen, der Prüfer hat sie \
            gleich gesperrt. Wir hätten gern die Kaufsumme wieder.
            Die Software kam auf einem Stick, der sich nicht auslesen lässt. An drei Rechnern probiert. Was \
            schlagen Sie vor?
            Ich habe mir beim Öffnen die Finger geschnitten. Der Lampenschirm bestand nur noch aus Splittern. \
            Polsterung gab es keine.
            Mein Mann hat den Sekt zur Pensionierung ausgepackt, zwei von sechs Flaschen waren geplatzt. Der \
            Rest klebte. So kann man das nicht verschenken.
            Es hat geregnet und der Bote hat das Paket in die Pfütze gestellt. Die Bücher sind wellig und \
            muffig. Fotos habe ich gemacht.
            Am Kinderfahrrad war der Lenker schief und die Kette rostig. Neu sah das nicht aus. Ich trete wegen \
            des Mangels zurück und erwarte 129 Euro.
            Morgen ist Spiel, und bei den Fußballschuhen löst sich die Sohle. Getragen hat er sie noch keine \
            Minute. Was bieten Sie an?
            Neun Eierbecher haben überlebt, drei nicht. Man sieht, dass der Karton geworfen wurde. Sagen Sie mir \
            bitte, wie es weitergeht.
            Der Rollator meiner Mutter bremst nur auf einer Seite. Sie ist damit fast gestürzt. Das Ding geht so \
            nicht, wir wollen unser Geld wiederhaben.
            Kaum eingeschaltet, hat das Gerät den Geist aufgegeben.
            Was da aus der Schachtel kam, taugt nur noch für die Tonne.
            Bedauerlicherweise ist die Wanduhr mit zersprungenem Glas bei mir eingetroffen, ich bitte um \
            Rückvergütung.
            Scherben bringen Glück, heißt es, mir wäre eine heile Teekanne lieber gewesen.
            Sieht aus, als hätte ein Elefant auf dem Paket gesessen, alles hinüber.
            Neu gekauft und schon im Eimer, Geld retour bitte.
            Das Häferl is hin, was machen wir jetzt?
            """,
        french: """
            arrivé cassé
            vase en miettes
            remboursez, c'est abîmé
            fermeture éclair arrachée
            flacon qui a coulé
            écran fissuré
            colis 48213 endommagé
            lampe en panne dès le départ
            rayé et cabossé de partout
            produit défectueux
            La couture a lâché
            carton écrasé contenu foutu
            tasse brisée, que faire ?
            casque HS AB-1022
            reçu en morceaux
            Le plateau en verre était fendu au déballage, je souhaite être remboursé.
            L'huile s'est répandue dans tout le carton.
            Un pied de la chaise est fendu, comment procède-t-on ?
            La bouilloire fait sauter le disjoncteur à chaque fois, merci de me rendre mon argent.
            Le pull a un trou sous la manche.
            Je vous signale une avarie de transport : la machine à laver est enfoncée à l'avant.
            La tablette clignote puis s'éteint, je veux récupérer mes 300 euros.
            Que comptez-vous faire pour le miroir brisé ?
            La moitié des pots de fleurs de la commande 30981 est arrivée en tessons.
            Le cadre du vélo présente une fissure sous la selle, je n'ai plus confiance et demande le \
            remboursement.
            Les chocolats avaient fondu en un seul bloc.
            La reliure du livre est cassée et les pages se détachent.
            Le grille-pain fait des étincelles, c'est dangereux, reprenez-le et recréditez-moi.
            Ta crème avait l'opercule percé et sentait le rance.
            L'enceinte n'émet aucun son depuis que je l'ai sortie de la boîte.
            Les biscuits étaient réduits en poussière, c'est immangeable.
            Ma nièce fêtait ses cinq ans. En ouvrant le paquet, elle a trouvé sa poupée sans bras et elle a \
            pleuré. Je voudrais être remboursée des 24 euros.
            La balançoire du centre aéré a un anneau tordu d'usine. L'inspecteur l'a condamnée sur-le-champ. \
            Nous souhaitons récupérer la somme.
            Je sors de l'hôpital et je m'étais offert un plaid bien doux. Il est déchiré sur toute la longueur. \
            Merci de me restituer la somme.
            Le logiciel est arrivé sur une clé illisible. Essayée sur trois ordinateurs. Que proposez-vous ?
            Je me suis coupé le doigt en ouvrant votre colis. L'abat-jour en verre n'était plus qu'un tas \
            d'éclats. Aucune protection à l'intérieur.
            Le champagne était pour le pot de départ de mon collègue, deux bouteilles sur six avaient éclaté. Le \
            reste collait. Impossible à offrir.
            Le livreur a laissé le carton sous la pluie. Les livres sont gondolés et sentent le moisi. J'ai des \
            photos.
            Le vélo de ma fille a le guidon de travers et la chaîne rouillée. Cela n'a rien de neuf. J'attends \
            mes 129 euros.
            On recevait douze personnes dimanche. Sur le service à vin, quatre verres étaient ébréchés et deux \
            en morceaux. Que me proposez-vous ?
            La machine à coudre fait un bruit de ferraille et saute un point sur deux. Je couds pour gagner ma \
            vie. Il faut trouver une solution.
            À peine branché, l'appareil a rendu l'âme.
            Ce qui est sorti du carton est bon pour la déchetterie.
            J'ai le regret de vous informer que la pendule m'est parvenue le cadran brisé ; j'en sollicite le \
            remboursement.
            Un éléphant s'est assis sur mon colis ou quoi, tout est bousillé.
            Neuf à l'achat, mort à l'arrivée.
            La théière a rejoint le paradis de la porcelaine avant même d'arriver chez moi.
            C'est de la camelote, l'anse m'est restée dans la main.
            """,
        spanish: """
            llegó roto
            jarrón hecho añicos
            devolución del dinero, está dañado
            cremallera rota
            el bote se ha derramado
            pantalla rajada
            Pedido 48213 en mal estado
            la lámpara no enciende
            todo rayado y abollado
            producto defectuoso
            costura descosida
            caja aplastada, contenido inservible
            taza partida, ¿qué hago?
            auriculares estropeados AB-1022
            vino reventado
            El aceite se salió y ha puesto perdida toda la caja.
            Una pata de la silla está astillada, ¿cómo lo arreglamos?
            El hervidor hace saltar los plomos cada vez, así que reintégrenme el dinero.
            El jersey trae un agujero en la axila.
            Quiero dar parte de un desperfecto de transporte: la lavadora tiene un golpe enorme delante.
            La tableta parpadea y se apaga, no pienso pagar 300 euros por esto.
            ¿Qué piensan hacer con el espejo que llegó partido?
            La mitad de las macetas del pedido 30981 eran cascotes.
            El cuadro de la bici tiene una grieta bajo el sillín, no me fío y pido el reembolso.
            Los bombones venían derretidos en una sola masa.
            Al libro se le ha partido el lomo y se caen las hojas.
            La tostadora echa chispas, recójanla y abónenme lo pagado.
            La crema tenía el precinto roto y olía a rancio.
            Tu altavoz no suena nada desde que lo saqué de la caja.
            A la taladradora se le sale la broca sola, eso es un fallo de fábrica.
            Mi sobrina cumplía cinco años. Abrió el paquete y la muñeca no tenía cabeza, lloró un buen rato. \
            Quiero que me devolváis los 24 euros.
            El columpio de la escuela infantil trae una anilla torcida de fábrica. El inspector lo precintó en \
            el acto. Queremos recuperar el dinero.
            Acabo de salir del hospital y me regalé una mantita. Trae un desgarrón de arriba abajo. Les pido que \
            me reembolsen.
            El programa venía en una memoria que no se lee. Probada en tres ordenadores. ¿Qué proponen?
            Me corté al abrir vuestro paquete. La tulipa de cristal eran puras esquirlas. No había ni un trozo \
            de papel de protección.
            El cava era para la jubilación de un compañero y dos de seis botellas habían estallado. El resto \
            pegajoso. Así no se regala.
            El repartidor dejó la caja en un charco. Los libros están ondulados y con moho. Tengo fotos.
            La bici de la niña trae el manillar torcido y la cadena oxidada. De nueva no tiene nada. Espero mis \
            129 euros.
            El domingo éramos doce a comer. De las copas, cuatro venían desportilladas y dos hechas polvo. ¿Qué \
            me ofrecen?
            La silla de ruedas de mi padre frena solo de un lado. Casi se nos cae en la cuesta. No me la quedo, \
            quiero recuperar lo que pagué.
            Coso para ganarme la vida. La máquina hace un ruido de mil demonios y se salta puntadas. Habrá que \
            buscar un arreglo.
            Fue enchufarlo y pasar a mejor vida.
            Lo que salió de la caja es carne de contenedor.
            Lamento comunicarles que el reloj de pared me ha llegado con la esfera quebrada, por lo que solicito \
            el reintegro.
            Parece que se ha sentado un elefante encima, no hay nada sano.
            Recién comprado y ya para el arrastre, devolvedme las perras.
            La tetera llegó más rota que sana.
            Menuda chapuza, el asa se me quedó en la mano.
            """,
        italian: """
            arrivato rotto
            vaso in frantumi
            rimborso, è danneggiato
            cerniera strappata
            flacone che perde
            schermo crepato
            Ordine 48213 danneggiato
            la lampada non si accende
            tutto graffiato e ammaccato
            prodotto difettoso
            cucitura scucita
            scatola schiacciata contenuto distrutto
            tazza a pezzi, che faccio?
            cuffie guaste AB-1022
            merce rovinata
            Il piano di vetro era scheggiato già all'apertura, vorrei il rimborso.
            L'olio è uscito e ha unto tutta la scatola.
            Una gamba della sedia è spaccata, come procediamo?
            Il bollitore fa saltare il salvavita ogni volta, ridatemi i soldi.
            Il maglione ha un buco sotto l'ascella.
            Segnalo un danno da trasporto: la lavatrice ha una grossa botta sul davanti.
            Il tablet lampeggia e poi muore, non ho speso 300 euro per questo.
            Che cosa intendete fare per lo specchio rotto?
            Metà dei vasi dell'ordine 30981 erano cocci.
            Il telaio della bici ha una crepa sotto la sella, non mi fido più e chiedo la restituzione \
            dell'importo.
            I cioccolatini erano sciolti in un unico blocco.
            Al libro si è staccata la copertina e cadono le pagine.
            Il tostapane fa scintille, riprendetelo e rimborsatemi.
            La crema aveva il sigillo rotto e puzzava di rancido.
            La tua cassa non emette un suono da quando l'ho tirata fuori.
            La moka perde dalla guarnizione e schizza caffè bollente.
            Mia nipote compiva cinque anni. Ha aperto il pacco e la bambola era senza un braccio, ha pianto \
            tutto il pomeriggio. Vorrei indietro i 24 euro.
            L'altalena dell'asilo ha un anello storto di fabbrica. L'ispettore l'ha chiusa subito. Vorremmo \
            recuperare la spesa.
            Sono appena uscita dall'ospedale e mi ero regalata un plaid. Ha uno strappo da cima a fondo. La \
            prego di restituirmi quanto pagato.
            Il programma era su una chiavetta illeggibile. Provata su tre computer. Cosa suggerite?
            Mi sono tagliato aprendo il vostro pacco. Il paralume di vetro era ridotto in schegge. Dentro non \
            c'era nessuna protezione.
            Lo spumante era per la pensione di un collega e due bottiglie su sei erano scoppiate. Il resto \
            appiccicava. Così non si regala.
            Il corriere ha lasciato il cartone sotto la pioggia. I libri sono gonfi e sanno di muffa. Ho le \
            foto.
            La bici della bambina ha il manubrio storto e la catena arrugginita. Di nuovo non ha niente. Aspetto \
            i miei 129 euro.
            Domenica eravamo in dodici a tavola. Dei calici quattro erano sbeccati e due in pezzi. Cosa mi \
            proponete?
            Il deambulatore di mia suocera frena da una parte sola. Per poco non cadeva. Così non lo teniamo, \
            rivogliamo la somma versata.
            Cucio per mestiere. La macchina fa un rumore di ferraglia e salta i punti. Una soluzione bisogna \
            trovarla.
            Appena acceso ha tirato le cuoia.
            Quello che è uscito dalla scatola è da buttare nel cassonetto.
            Sono spiacente di informarVi che la pendola mi è pervenuta col quadrante infranto e ne chiedo il \
            rimborso.
            Pare che ci si sia seduto sopra un elefante, non si salva niente.
            Nuovo di zecca e già da rottamare, soldi indietro grazie.
            La teiera è arrivata in mille pezzi, altro che servizio buono.
            Che bidone, il manico mi è rimasto in mano.
            """,
        dutch: """
            kapot aangekomen
            vaas in scherven
            geld terug, het is beschadigd
            rits gescheurd
            fles heeft gelekt
            scherm gebarsten
            Bestelling 48213 beschadigd ontvangen
            lamp doet het niet
            vol krassen en deuken
            defect product
            naad losgeraakt
            doos geplet, inhoud naar de knoppen
            mok gebroken, wat nu?
            koptelefoon stuk AB-1022
            transportschade
            Het glazen blad was gebarsten toen we het uitpakten, ik wil mijn geld graag terug.
            De olie is in de doos leeggelopen en alles plakt.
            Een poot van de stoel is gespleten, hoe lossen we dit op?
            De waterkoker gooit telkens de stop eruit, dus graag terugbetalen.
            In de trui zit een gat onder de oksel.
            Ik wil schade melden: de wasmachine heeft aan de voorkant een flinke deuk.
            De tablet flikkert en gaat op zwart, daar heb ik geen 300 euro voor betaald.
            Wat bent u van plan met de gebroken spiegel?
            De helft van de bloempotten uit order 30981 kwam als gruis binnen.
            In het fietsframe zit een scheurtje onder het zadel, ik vertrouw het niet en wil restitutie.
            De bonbons waren tot één klomp gesmolten.
            De rug van het boek is gebroken en de bladzijden vallen eruit.
            Er komen vonken uit het broodrooster, neem het terug en stort het bedrag.
            De verzegeling van de crème was open en hij rook ranzig.
            Je speaker geeft geen kik sinds ik hem uit de doos heb.
            De boorkop valt uit de boormachine, dat is een fabrieksfout.
            Mijn nichtje werd vijf. Ze maakte het pakje open en de pop had geen arm meer, tranen met tuiten. Ik \
            wil die 24 euro terug.
            De schommel van de opvang heeft af fabriek een kromme ring. De inspecteur keurde hem direct af. Wij \
            willen de koopsom terug.
            Ik kom net uit het ziekenhuis en had mezelf een zacht dekentje gegund. Er zit een scheur over de \
            hele lengte in. Wilt u het bedrag terugstorten?
            De software stond op een stick die niet te lezen is. Op drie computers geprobeerd. Wat nu?
            Ik heb me gesneden bij het openmaken. De glazen kap was één hoop splinters. Er zat geen vulling in \
            de doos.
            De prosecco was voor het afscheid van een collega, twee van de zes flessen waren ontploft. De rest \
            plakte. Zo geef je dat niet weg.
            De bezorger heeft het pakket in de regen gezet. De boeken zijn gegolfd en ruiken muf. Foto's heb ik.
            Het fietsje van mijn dochter heeft een scheef stuur en een roestige ketting. Nieuw is anders. Ik zie \
            mijn 129 euro graag terug.
            Zondag hadden we twaalf man aan tafel. Van de wijnglazen waren er vier geschilferd en twee aan \
            gruzelementen. Wat stelt u voor?
            De rollator van mijn vader remt maar aan één kant. Hij ging bijna onderuit. Zo houden we hem niet, \
            graag terugbetaling.
            Met naaien verdien ik mijn brood. De machine rammelt en slaat steken over. Hier moet wel een \
            oplossing voor komen.
            Ik zette hem aan en hij gaf meteen de geest.
            Wat er uit de doos kwam kan zo de kliko in.
            Tot mijn spijt moet ik u melden dat de klok met gebroken wijzerplaat is bezorgd; ik verzoek om \
            terugbetaling.
            Het lijkt wel of er een olifant op gezeten heeft, niets is nog heel.
            Nieuw gekocht en nu al rijp voor de sloop, geld terug.
            Scherven brengen geluk, maar ik had liever een hele theepot.
            Wat een rommel, het oor bleef in mijn hand zitten.
            """)
}
