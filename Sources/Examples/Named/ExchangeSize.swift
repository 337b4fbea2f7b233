extension StandardExamples {
    static let exchangeSize = StandardExamples(
        "exchange_size",
        english: """
            too small, need the next size up
            Need a 9 not an 8
            swap for a medium please
            wrong size for me, exchange?
            Doesn't fit, want bigger
            can i get it in XL instead
            shoes pinch, size up pls
            Too tight round the waist
            dress to big need uk 12
            exchange 42 for 43
            Smaller size please
            The gloves are huge on me
            size exchange order 48213
            helmet too tight. got a L?
            sleeves too long, want petite
            Could you exchange the jacket for a large?
            I ordered a medium but I really need a small, can we swap?
            The boots are half a size too short, so I would like the 6.5 instead.
            I'd like to keep the jumper but in the next size up.
            How do I go about swapping these trainers for a bigger pair?
            The trousers won't do up, I should have gone for the 36 waist.
            Is it possible to trade the bike frame from order AB-1022 for the 56 cm one?
            Please send me the same coat two sizes larger and I'll post this one back.
            My usual size turned out far too roomy in this shirt; please let me have a 15 collar.
            Your sizes run small, so the 10 is no good to me, have you got the 12?
            The duvet cover is a double and our bed is a king, may we change it for the king size?
            I love these sandals but my toes hang over the front.
            The ring won't go over my knuckle, I need it in a size P.
            Would you be able to replace the wetsuit with a medium tall?
            The fitted sheet is too shallow and too small for our mattress, I'd rather have the bigger one.
            The same skirt in a 14, if you've still got it.
            I bought the school blazer for my son in July and he has shot up since. The sleeves stop well above \
            his wrists. Could we have the age 13 instead?
            I measured my feet exactly as your guide said. The walking boots still rub my heels and my toes \
            touch the front. I think an 11 would be right.
            It's my wife's birthday on Friday and the cardigan is swimming on her. She adores the colour. Do you \
            have it in an 8?
            I'm seven months pregnant and I guessed at the maternity jeans. They already won't go over the bump. \
            Please could I swap them for a large.
            I've lost a fair bit of weight after an operation and the suit hangs off me. I haven't worn it, the \
            tags are still on. A 40 regular would do nicely.
            The dog harness arrived this morning and I can't close the buckle around his chest. He's a stocky \
            lad. Can I have the next one up?
            We ordered six football shirts for the team, order 77120. Five are perfect but our goalkeeper can't \
            get his over his head. Can you change that one for a double XL?
            My daughter tried on the ballet shoes and cried because they hurt. The teacher says she needs a size \
            2. What do I do with the ones we have?
            I took a 44 because I always take a 44. In this brand it is like wearing a tent. Could you put a 42 \
            in the post?
            My mum got me the slippers for Christmas and I didn't like to say they were too small. They're \
            lovely and warm though. I'm a 7, she thought I was a 5.
            I want to wear the dress to a wedding on the 14th. The zip sticks halfway up my back. One size more \
            should do it.
            The bike shorts cut into my legs after five minutes. I checked your table again and I fall between M \
            and L. I'd like to try L.
            These boots would suit a much smaller gentleman; kindly supply the ten and a half.
            I look like a sausage in this top, any chance of a bigger one?
            My feet are clearly longer than I admit, the 46 would be more honest.
            I should be grateful if you would exchange the enclosed waistcoat, chest 38, for one with chest 42.
            The hat perches on my head like an egg cup, I take a seven and three eighths.
            """,
        german: """
            zu klein, brauche eine Nummer größer
            Größe passt nicht, bitte umtauschen
            bitte in L statt M
            Umtausch 39 gegen 40
            Schuhe drücken, brauch 43
            hose zu eng größe 50 bitte
            Kleid zu weit, habt ihr 36?
            Größentausch Bestellung 48213
            Ärmel zu kurz, bitte Langgröße
            Passt leider nicht, größer bitte
            helm zu groß brauche S
            Möchte tauschen gegen XL
            viel zu lang, lieber Kurzgröße
            die stiefel sind ne nummer zu klein
            Bitte eine Größe kleiner
            Können Sie mir die Jacke in der nächstgrößeren Größe schicken?
            Ich würde die Schuhe gern gegen dasselbe Modell in 41 tauschen.
            Der Pullover sitzt viel zu stramm, gibt es den noch in XXL?
            Die Jeans fällt sehr klein aus, ich bräuchte sie in 34/32.
            Wie läuft das, wenn ich das Hemd lieber mit Kragenweite 42 hätte?
            Ich hätte den Mantel gerne behalten, aber eben in 44 statt in 42.
            Die Wanderschuhe sind vorne zu kurz, tauschst du mir die gegen eine halbe Nummer größer?
            Mein Fahrradrahmen ist mit 52 cm zu niedrig, ich möchte ihn gegen den 56er tauschen.
            Das Spannbettlaken ist für 140er Matratzen, wir brauchen aber 180.
            Den Ring bekomme ich nicht über den Finger, bitte tauschen Sie ihn gegen Weite 58.
            Der Rock rutscht mir von der Hüfte, eine 38 wäre richtig gewesen.
            Ist die gleiche Bluse auch noch in Größe 46 vorrätig, damit ich meine zurücktauschen kann?
            Ich habe mich bei der Größe verschätzt und hätte lieber M.
            Die Handschuhe sind mir zwei Nummern zu groß, ich nehme normalerweise eine 7.
            Bitte senden Sie mir zu Auftrag AB-1022 den Neoprenanzug in MT, der S geht nicht zu.
            Die Sandalen fallen größer aus als gedacht, mir würde eine 37 reichen.
            Die Lederhose ist für unser Trachtenfest gedacht. Im Stehen geht sie, beim Hinsetzen springt der \
            Knopf. Eine 54 müsste es sein.
            Ich arbeite in der Pflege und brauche Kasacks, in denen ich mich bücken kann. Die in S spannen \
            überall. Tauscht ihr mir die drei Stück gegen M?
            Im Laden habe ich 38 anprobiert, online dann ein anderes Modell in 38 bestellt. Das fällt völlig \
            anders aus, die Ferse rutscht. Hätten Sie eine 37?
            Die Reithelme messen wir am Stall immer mit dem Maßband. Bei Lotta kamen 54 cm heraus, Ihr Helm in \
            55 bis 57 wackelt trotzdem. Kann ich den kleineren bekommen?
            Zum Geburtstag gab es Inliner für den Großen. Er kommt mit dem Fuß nicht einmal bis zur Ferse \
            hinein. Ich schicke sie zurück und hätte gern 38 bis 41.
            Meine Schwiegermutter strickt und sagt, die Ärmel könnte man nicht kürzen. Also bitte die Jacke \
            lieber gleich als Kurzgröße 21. Die 42 sitzt sonst nirgends richtig.
            Der Rucksack hat verschiedene Rückenlängen, das habe ich übersehen. Mit meinen 1,65 m hängt mir M am \
            Po. Bitte die kurze Ausführung.
            Wir heiraten im Oktober und die Trauringe waren gestern in der Post. Ihrer passt wie angegossen, \
            meiner fällt mir vom Finger. Weite 62 statt 64 bitte.
            Den Bademantel habe ich in Größe L genommen, weil ich es kuschelig mag. Jetzt stolpere ich über den \
            Saum. M wäre dann doch vernünftiger.
            Im Fitnessraum meiner Firma tragen wir alle dieselben Shirts. Die Herrengrößen passen, die Damen-M \
            meiner Kollegin sitzt wie Wurstpelle. Wir bräuchten da ein L.
            Der Gartenhandschuh in 8 ist für Frauenhände zu breit. Ich verliere ihn beim Jäten ständig. Liefern \
            Sie mir 6,5 dafür?
            Das Taufkleid ist ein Gedicht, aber Größe 62. Unsere Maus ist mit vier Monaten schon bei 68. In drei \
            Wochen ist Taufe, klappt der Tausch bis dahin?
            Da passe ich zweimal rein, eine kleinere Nummer täte es auch.
            Hiermit bitte ich höflich um Umtausch der Weste Größe 52 gegen eine solche in Größe 56.
            Der Hut sitzt wie ein Eierbecher obendrauf, ich habe Kopfumfang 60.
            Meine Treter sind zu knapp, da muss wohl die 47 her.
            """,
        french: """
            trop petit, il me faut du L
            Échange de taille svp
            pointure trop grande, je veux 38
            ça ne me va pas, taille au-dessus
            echanger le M contre un S
            trop serré à la taille
            Je chausse du 42 pas du 41
            Robe trop large, vous avez du 36 ?
            bottes trop étroites, pointure supérieure
            commande 48213 échange contre XL
            manches trop courtes, plus grand svp
            la taille 40 plutôt que 38
            Casque trop petit, je voudrais L
            il me faut une taille en dessous
            le pantalon ne ferme pas
            Serait-il possible d'échanger ce manteau contre le même en 44 ?
            Je souhaiterais la même chemise avec une encolure de 41.
            Les baskets taillent petit, pouvez-vous m'envoyer la pointure au-dessus ?
            J'adore le pull mais je flotte dedans, un S m'irait mieux.
            Comment procéder pour changer de pointure sur mes chaussures de marche ?
            Le drap-housse est en 140 et notre lit fait 160, peut-on l'échanger contre la bonne dimension ?
            Tu peux me reprendre le jean en 32 et m'envoyer le 34 ?
            La bague ne passe pas l'articulation, je voudrais la recevoir en taille 56.
            Le cadre du vélo est trop bas pour moi, j'aurais besoin du 58 à la place du 54.
            Votre guide des tailles n'est pas fiable, le M correspond à un S, envoyez-moi donc le L.
            Les gants sont bien trop larges, il m'en faudrait en 7.
            Est-ce que la jupe de la commande AB-1022 existe encore en 46 pour que je l'échange ?
            Le gilet me boudine un peu, je préférerais une taille de plus.
            Merci de remplacer les sandales en 37 par la même paire en 36.
            Le soutien-gorge est trop serré de dos, je voudrais passer en 95.
            J'ai commandé des bottes de pluie pour aller aux champignons. Avec de grosses chaussettes, \
            impossible d'entrer le pied. Un 41 ferait l'affaire.
            Je suis serveuse et la jupe noire remonte dès que je me baisse. La coupe me va, c'est la taille qui \
            cloche. Envoyez-moi le 42.
            On a trouvé le maillot de bain ravissant sur le site. Une fois enfilé, tout déborde. Mieux vaudrait \
            un 100E.
            Mon mari a de tout petits pieds et n'ose pas le dire. Les mocassins en 41 lui font des ampoules \
            tellement il flotte. Auriez-vous le 39 ?
            Le casque de ski devait être à la bonne mesure. La molette serrée à fond, il tourne encore sur la \
            tête de Jules. Je voudrais le 51-54.
            Notre fille fait de l'équitation depuis septembre. Le pantalon 12 ans lui scie le ventre en selle. \
            Passez-nous au 14 ans, s'il vous plaît.
            Pour la remise des diplômes il me faut une toge qui ne traîne pas par terre. Celle que j'ai reçue \
            est faite pour quelqu'un d'1,80 m. Je mesure 1,58 m.
            La housse de couette est en 200 x 200. Notre couette fait 240 x 220 et roule en boule dedans. On \
            aimerait la grande dimension, même motif.
            J'ai les mollets forts à force de vélo. La fermeture des cuissardes s'arrête en bas. Existe-t-il une \
            largeur XL contre laquelle les échanger ?
            Le bracelet était pour ma marraine. Il lui glisse de la main à chaque geste. Il faudrait le même en \
            17 cm plutôt que 19.
            À la crèche on m'a dit que les chaussons de Lina étaient trop serrés. C'est du 22. Un 24 la \
            laisserait grandir un peu.
            Le kimono est arrivé avant le stage de judo, bravo. Hélas les manches me couvrent les doigts. En 170 \
            plutôt qu'en 180 ce serait réglementaire.
            J'ai l'air d'un saucisson là-dedans, vous n'auriez pas plus grand ?
            On y rentrerait à deux, il me faut nettement plus petit.
            Je vous saurais gré de bien vouloir échanger ce gilet, taille 52, contre le même article en taille \
            56.
            Mes panards ne rentrent pas, faut du 47.
            Le béret me tombe sur les yeux, mon tour de tête est de 56.
            """,
        spanish: """
            me queda pequeño, necesito una L
            cambio de talla por favor
            quiero la 40 en vez de 38
            Zapatos apretados, número más grande
            cambiar M por S
            me está enorme, talla menos
            no me cierra el pantalon
            Pedido 48213 cambiar a XL
            Una talla más, por favor
            mangas cortas, necesito talla larga
            El casco me aprieta, ¿hay L?
            botas pequeñas quiero un 43
            vestido grande tienen la 36?
            no es mi talla, cámbienlo
            la talla no me va bien
            ¿Podrían cambiarme el abrigo por el mismo en la talla 46?
            Me gustaría cambiar estas zapatillas por un número y medio más.
            El jersey me encanta pero me queda como un saco, ¿me lo cambiáis por una S?
            Los vaqueros tallan muy pequeño, me haría falta una 34 de cintura.
            ¿Qué tengo que hacer para cambiar de número las botas de montaña?
            Me equivoqué de talla con la camisa, tendría que haber pedido cuello 42.
            La sábana es de 135 y nuestra cama mide 150, ¿nos la cambian por la otra medida?
            El anillo no me pasa del nudillo, lo necesitaría del 16.
            El cuadro de la bici es bajo para mi altura, querría el de 56 en lugar del 52.
            Los guantes me bailan, ¿me mandas los de la 7?
            ¿Queda todavía la falda del pedido AB-1022 en una 44 para hacer el cambio?
            Las sandalias me hacen daño por delante, creo que soy un 39 en esta marca.
            Envíenme por favor el mismo traje en 50 y yo les mando este de vuelta.
            Ese sujetador me aprieta la espalda, me vendría mejor una 100.
            La chaqueta me tira de hombros, una talla superior sería lo suyo.
            La camiseta de niño es de 6 años y el mío usa ya la de 8.
            Me compré unas alpargatas para la feria y al segundo baile tenía ampollas. Me bailan los talones. \
            Con un 36 me arreglo.
            Soy cocinera y la chaquetilla me tira cada vez que levanto un brazo. La calidad es estupenda. \
            Mándenme la XL y recojan esta.
            El casco de moto de mi hijo le da vueltas en la cabeza. Así no lo dejo salir. ¿Tienen la XS?
            Pedí la funda del sofá de tres plazas y resulta que el mío es de cuatro. No llega ni estirando. ¿Se \
            puede cambiar por la grande?
            El traje de flamenca es para abril y a la niña le arrastra el volante. Lleva la etiqueta puesta. La \
            talla 8 sería la suya.
            Me puse las botas de esquí en el salón y no sentía los dedos. El vendedor dijo que cederían. \
            Prefiero no arriesgar, quiero medio número más.
            El polo del uniforme viene en M y mi chico tiene espalda de nadador. Parece que va a reventar. Una \
            XL, por favor.
            La alianza de mi marido se le cae al lavarse las manos. La mía está perfecta. Habría que cambiar la \
            suya por una 20.
            Llevo plantillas y no me cabe el pie en las deportivas. Debí pensarlo antes. ¿Os devuelvo el 38 y me \
            dais el 39?
            El chubasquero del perro no le tapa ni medio lomo. Es un galgo, larguísimo. Seguramente la de 65 cm.
            Mi suegra me trajo una bata preciosa, aunque cabemos ella y yo juntas. No quiero decirle nada. ¿Me \
            la cambian por la S?
            Los guantes de portero le quedan como manoplas. Tiene partido el domingo que viene. Necesita el 5 y \
            le hemos pedido el 7.
            Parezco una morcilla con este top, ¿no lo tendrán más grande?
            Ahí dentro caben dos como yo, bájenme un par de tallas.
            Ruego a ustedes tengan a bien canjear el chaleco de la talla 52 por otro idéntico de la 56.
            Los playeros me quedan chicos, mándame un 44 porfa.
            La gorra se me cae hasta las cejas, mi contorno de cabeza es 56.
            """,
        italian: """
            troppo piccolo, mi serve la L
            cambio taglia per favore
            vorrei il 41 invece del 40
            Scarpe strette, numero in più
            mi sta largo, serve una S
            cambiare M con XL
            pantaloni non si chiudono
            ordine 48213 cambio taglia
            Una taglia in meno grazie
            maniche corte, serve più grande
            Il casco stringe, avete la L?
            stivali piccoli voglio il 43
            vestito enorme, c'è la 40?
            taglia sbagliata per me, cambiate?
            il numero non va bene
            Sarebbe possibile cambiare il cappotto con lo stesso modello in taglia 52?
            Vorrei sostituire queste scarpe da ginnastica con mezzo numero in più.
            Il maglione è bellissimo ma ci ballo dentro, me lo mandate in S?
            I jeans vestono molto stretti, avrei bisogno della 34.
            Come devo fare per cambiare numero agli scarponi da montagna?
            Ho sbagliato misura con la camicia, dovevo prendere collo 42.
            Il lenzuolo con angoli è per un letto singolo e il nostro è una piazza e mezza, possiamo cambiarlo \
            con la misura giusta?
            L'anello non passa la nocca, mi servirebbe la misura 16.
            Il telaio della bici è basso per la mia altezza, preferirei il 56 al posto del 52.
            I guanti mi vanno larghissimi, hai per caso la 7?
            Della gonna dell'ordine AB-1022 avete ancora la 46 per fare il cambio?
            I sandali mi fanno male davanti, credo che con voi porto il 39.
            Vi prego di inviarmi lo stesso abito nella 50, l'altro ve lo rispedisco.
            Il reggiseno stringe sulla schiena, prenderei una quarta.
            La giacca mi tira sulle spalle, ci vorrebbe la taglia superiore.
            La tutina è da 6 mesi, per il mio bimbo ci vuole già la 9 mesi.
            Le ballerine erano per il saggio di fine anno. Alla prova generale Giulia zoppicava. La maestra dice \
            33 e non 32.
            Faccio la cameriera e la gonna mi sale appena mi chino. Il taglio è giusto, la misura no. Mandatemi \
            la 46.
            Il casco da sci gira anche con la rotella tutta stretta. Non è sicuro. Avete il 51-54 per i piccoli?
            Il copripiumino è matrimoniale e il nostro piumone è una piazza e mezza. Si attorciglia ogni notte. \
            Vorremmo la misura adatta, stessa fantasia.
            Per la laurea ho preso un tailleur e la giacca non si abbottona sul seno. I pantaloni vanno \
            benissimo. Si può avere solo la giacca in 46?
            Ho i polpacci da ciclista e la cerniera degli stivali si ferma a metà. Il modello esiste anche in \
            gambale largo? Li scambierei volentieri.
            La divisa da infermiere in S mi tira dappertutto. In reparto devo potermi muovere. Mi cambiate le \
            tre casacche con la M?
            La fede di mio marito gli scivola via quando si insapona. La mia è perfetta. La sua andrebbe \
            cambiata con la 20.
            Porto il plantare e non avevo pensato che occupa spazio. Nelle scarpe da corsa il piede non entra. \
            Vi rendo il 38 in cambio del 39.
            L'impermeabile del cane gli copre mezza schiena. È un levriero, lunghissimo. Immagino ci voglia \
            quello da 65 cm.
            Mia suocera mi ha portato una vestaglia in cui ci stiamo in due. Non voglio offenderla. Me la fate \
            avere in S senza troppo rumore?
            I guantoni da portiere sembrano presine. La partita è domenica prossima. Gli serve il 5, avevamo \
            preso il 7.
            Sembro un insaccato con questa maglia, non l'avete più comoda?
            Qui dentro ci stiamo in due, scendete di un paio di taglie.
            Con la presente chiedo cortesemente la sostituzione del gilet taglia 52 con analogo articolo in \
            taglia 56.
            Ste scarpe mi vanno piccole, fatemi avere il 45.
            Il cappello mi cala sugli occhi, ho la testa da 56.
            """,
        dutch: """
            te klein, ik heb een maat groter nodig
            ruilen voor maat L aub
            Past niet, graag XL
            42 ruilen voor 43
            schoenen knellen, maat groter
            broek te strak, maat 52 graag
            jurk te wijd heb je 36?
            maat ruilen bestelling 48213
            Mouwen te kort, graag langere maat
            een maatje kleiner graag
            Helm te groot, wil S
            kan ik omruilen voor medium
            laarzen zitten te krap
            verkeerde maat gekozen, ruilen?
            valt te klein uit
            Kunt u de jas omruilen voor dezelfde in maat 54?
            Ik zou deze sneakers graag een halve maat groter willen hebben.
            De trui is prachtig maar ik verzuip erin, heb je hem ook in S?
            De spijkerbroek valt erg klein, ik heb eigenlijk een 34/34 nodig.
            Hoe werkt het als ik de wandelschoenen wil ruilen voor een andere maat?
            Het hoeslaken is 140 breed en ons bed 160, mogen we het omwisselen voor de goede maat?
            De ring gaat niet over mijn knokkel, ik wil hem graag in maat 18.
            Het fietsframe van 53 is te laag voor mij, ik wil liever de 57.
            De handschoenen zijn veel te ruim, doe mij maar een 7.
            Is de rok van bestelling AB-1022 nog leverbaar in 46, zodat ik kan ruilen?
            De sandalen doen pijn aan mijn tenen, bij dit merk heb ik denk ik 39.
            Stuurt u mij alstublieft hetzelfde pak in 50, dan gaat dit terug.
            De beha zit te strak om mijn rug, ik zou naar 85 willen.
            Het jasje trekt bij de schouders, een maat erbij zou beter zijn.
            Het rompertje is maat 62 en onze kleine zit al in 68.
            De schaatsen waren voor als er eindelijk ijs kwam. Het ijs is er, maar ik krijg mijn hiel er niet \
            in. Doe mij maar 44.
            Ik werk in de thuiszorg en de tuniek spant als ik me buk. Model top, maat niet. Stuur me de L.
            De fietshelm draait rond op Sams hoofd, ook op het strakste gaatje. Dat is niet veilig. Heb je de \
            XS?
            Ons dekbed is 240 breed en het overtrek 200. Elke nacht ligt het in een knoop. Graag de lits-jumeaux \
            maat, zelfde patroon.
            Voor de diploma-uitreiking kocht ik een colbert. De knoop gaat niet dicht en over twee weken is het \
            al. Lukt het met een 52?
            Ik heb stevige kuiten van het wielrennen. De rits van de laarzen stopt halverwege. Bestaan ze ook \
            met een wijde schacht om tegen te ruilen?
            Mijn dochter rijdt paard en de rijbroek snijdt in haar buik. Maat 152 is dus voorbij. Mag het 158 \
            worden?
            De trouwring van mijn man glijdt van zijn vinger bij het afwassen. De mijne zit goed. De zijne moet \
            een maat of twee kleiner.
            Ik draag steunzolen en daar had ik geen rekening mee gehouden. Mijn voet past niet meer in de \
            hardloopschoen. Ik lever 38 in en krijg graag 39.
            Het regenjasje bedekt maar de helft van onze hond. Het is een windhond, een heel lange. \
            Waarschijnlijk moet het 65 cm zijn.
            Mijn schoonmoeder gaf me een ochtendjas waar we samen in kunnen. Ik wil haar niet kwetsen. Kan ik \
            hem stilletjes ruilen voor een S?
            De keepershandschoenen staan hem als ovenwanten. Zondag over een week is de wedstrijd. Hij heeft 5 \
            nodig en we namen 7.
            Ik lijk wel een rollade in dit topje, is er ook een ruimere?
            Hier passen er twee van mij in, doe maar een paar maten minder.
            Hierbij verzoek ik u beleefd het vest maat 52 om te wisselen tegen eenzelfde vest in maat 56.
            Die stappers zijn me te krap, ik moet 47 hebben.
            De pet zakt over mijn ogen, mijn hoofdomtrek is 56.
            """)
}
