extension StandardExamples {
    static let productQuestionTold = StandardExamples(
        "product_question",
        english: """
            My kitchen is only 2.40 m high and I'm 6'3". How far does the pendant lamp hang down?
            We have a toddler who puts everything in his mouth. What's the paint on the wooden train made of?
            I'm thinking of getting the road bike for my wife, who's 5'2". Which frame would be right for \
            someone of her height?
            The dog's allergic to chicken. Is there any in the lamb kibble, even a trace?
            Our stairs turn a sharp corner halfway up. Does the sofa come in one piece or can the arms be taken \
            off?
            I've got an old Mac that can't be updated past 2017. Would your photo program still run on it?
            My hands are bad with arthritis. Are the buttons on the blender easy to press?
            It's for a lad who's just turned seven and reads well. Would he manage the detective game or is it \
            too hard?
            I have the espresso machine already and was wondering whether your new portafilter fits it.
            We live on an island off the west coast. Do your couriers come out to us and what's that cost?
            Before I commit: what happens if the mattress sags after a year, am I covered?
            I get a rash from most creams. Are there any perfumes in the one with oats?
            My daughter's vegan. Is there leather in those boots anywhere, or glue from animals?
            Thinking of the tent for a trip to Scotland in October. How much wind will it stand?
            Can the rug go in the machine, or is that asking for trouble?
            I'm in Tasmania and it's all hills here. How's the battery on the e-bike with a heavy rider?
            Which of the two headphones would you take for a noisy train?
            My mother-in-law's kitchen runs on gas. Are your pans all right on a flame or only for induction?
            We'd like to come by on Saturday afternoon. Until when are you open?
            Do I need the internet for the program once it's set up? Our cottage has none.
            I've a very wide foot and a high instep. Do your hiking shoes come up narrow?
            How loud is the hoover, compared to a normal one? The cat's a nervous wreck.
            What's the difference between the Home and the Pro version, in plain English?
            Is the coat warm enough for a Canadian winter or more of an autumn thing?
            I bought the cast iron pot from you at Christmas. May I put it in the oven with its lid on?
            The label on my new jumper has a triangle with a cross in it. What does that mean for washing?
            If I took the coffee every six weeks rather than four, would it be dearer per bag?
            Does the tablet have a slot for a card? I can't find that in the description.
            I'm tempted by the hedge trimmer, but our hedge is beech and thick as a thumb. Is it up to that?
            Is the chocolate free of nuts? My nephew's in danger with the tiniest bit.
            How old should a child be for the balance bike? Ours is 22 months and tall.
            Would the desk take two monitors and a printer without bending?
            I'm colour blind, so forgive me for asking. Is the scarf more of a green or more of a brown?
            Roughly how long do your parcels take to the Channel Islands?
            Do you give a discount for schools? We'd need thirty copies.
            My bike's from 1988 and has an old thread on it. Have you got a bottom bracket for that?
            Does your backup thing also do phones, or only computers?
            Can I use the same licence at home and at the office, never at the same time?
            The seat of the chair, is that real cane or plastic?
            I'd like to know whether the lamp can be dimmed with an ordinary wall switch.
            What's in the Christmas hamper exactly? My father can't have grapefruit with his tablets.
            Is there somewhere to park at your shop for a wheelchair van?
            Are your tickets on paper or on the phone? My aunt hasn't got one.
            We're vegetarians who eat fish. Would your meal box suit us, or is there meat in every week?
            How long will the opened jar keep in the fridge?
            """,
        german: """
            Unsere Küche ist winzig, und jeder Zentimeter zählt. Wie tief ist die Kaffeemaschine mit \
            eingesetztem Wassertank?
            Mein Mann reagiert auf Wolle mit roten Flecken. Ist in dem Pullover welche drin?
            Ich fahre mit dem Velo zur Arbeit, auch bei Sauwetter. Hält eure Tasche einen Wolkenbruch aus?
            Wir haben zwei Katzen und einen Hund, und alle kratzen. Ist der Bezug vom Sofa robust genug?
            Meine Oma wird neunzig und möchte mit uns videotelefonieren. Ist das Tablet so einfach, dass sie es \
            allein schafft?
            Die Bücherregale im Katalog gefallen mir sehr. Tragen die Böden auch Lexika, oder biegen sie sich?
            Im Sommer wollen wir drei Wochen mit dem Zug durch Italien. Gilt der Rucksack noch als Handgepäck?
            Bei mir steht ein alter Rechner mit Windows 10. Läuft eure Software darauf noch?
            Seit der Geburt vertrage ich keine Milch mehr. Sind eure Pralinen auch für mich geeignet?
            Unser Balkon geht nach Norden und ist den ganzen Tag im Schatten. Welche eurer Pflanzen würden dort \
            überleben?
            Der Kleine steckt alles in den Mund. Sind die Farben auf den Bauklötzen speichelfest?
            Am Wochenende bin ich in Wien und würde gerne vorbeischauen. Haben Sie am Samstagnachmittag offen?
            Ich überlege, meinem Vater einen Rasenmäher zu schenken. Braucht man für den Akku ein eigenes \
            Ladegerät?
            In unserem Verein spielen Kinder ab sechs. Ab welchem Alter verstehen sie das Brettspiel?
            Mein Bad hat kein Fenster. Darf man die Leuchte in einem feuchten Raum aufhängen?
            Ich wohne auf 1400 Metern und im Winter wird es eisig. Bis zu welcher Temperatur wärmt der \
            Schlafsack?
            Wir wohnen im fünften Stock ohne Lift. Tragen die Spediteure den Kasten hinauf oder stellen sie ihn \
            nur vors Haus?
            Mein Hund hat empfindliche Zähne. Wie groß sind die Brocken im Trockenfutter?
            Ich suche ein Geschenk für eine Freundin, die vegan lebt. Kommen die Cremes ohne Tierisches aus?
            Der Vorgänger dieser Lampe hatte noch austauschbare Birnen. Ist das bei der neuen auch so?
            Wir möchten 40 T-Shirts mit unserem Logo für das Sommerfest. Ab welcher Menge gibt es Prozente?
            Ich lebe auf einer Nordseeinsel und die meisten Händler verlangen Zuschläge. Was kostet der Versand \
            dorthin?
            Meine Füße sind breit wie Schaufeln. Welcher eurer Laufschuhe ist dafür gemacht?
            Beim letzten Drucker war die Tinte teurer als das Gerät. Wie viele Seiten schafft eine Patrone bei \
            diesem hier?
            Unsere Steckdosen sind schweizerisch. Liegt ein passender Stecker bei?
            Ich möchte den Teppich unter den Esstisch legen, und bei uns wird gekleckert. Geht Rotwein raus?
            Mein Sohn ist 1,93 und fährt gern lange Strecken. Welche Rahmenhöhe wäre die richtige?
            Im Laden habe ich an einem Parfum gerochen, das blau verpackt war. Ist das dasselbe wie Ihre Nummer \
            12?
            Vor dem Kauf wüsste ich gern, ob der Akku fest verbaut ist.
            Die Jacke hätte ich gern für die Übergangszeit. Ist sie gefüttert?
            Kann man den Mantel in die Maschine stecken oder muss er in die Reinigung?
            Passt das Ersatzband auch auf die ältere Uhr?
            Aus welchem Holz ist der Tisch?
            Wie laut ist der Staubsauger?
            Liefert ihr auch nach Liechtenstein?
            Gibt es die Vase auch in Grün?
            Was ist der Unterschied zwischen Basis und Pro?
            Wie lange gewährt ihr Garantie auf den Rahmen?
            Habt ihr am Pfingstmontag geöffnet?
            Enthält der Riegel Nüsse?
            Ist das Leder echt oder Kunst?
            Wie viele Leute dürfen mit einer Lizenz arbeiten?
            Darf der Topf in den Geschirrspüler?
            Wieviel Watt verträgt die Fassung?
            Von wo kommen eure Kaffeebohnen?
            """,
        french: """
            Ma belle-mère a une plaque à induction et moi je cherche une idée pour sa fête. Votre cocotte en \
            fonte, elle va dessus ?
            J'habite au quatrième sans ascenseur. Est-ce que vos livreurs montent jusqu'à l'appartement ou \
            s'arrêtent-ils au trottoir ?
            Le petit met tout à la bouche. La peinture de ces cubes est-elle sans danger ?
            On part en Islande en octobre et il y pleut à l'horizontale. Ce manteau tient-il vraiment l'eau ou \
            juste une averse ?
            Mon chien a 11 ans et presque plus de dents. Les croquettes senior sont-elles petites et tendres ?
            Avec mon vieux portable de 2016, j'hésite à acheter votre logiciel de montage. Il lui faut combien \
            de mémoire ?
            Je fais 1 m 92 et tous les vélos me donnent l'air d'un ours de cirque. Jusqu'à quelle taille va le \
            cadre XL ?
            Nous avons un tout petit balcon plein nord. Vos framboisiers en pot y donneraient-ils quelque chose \
            ?
            Le dimanche, on passe souvent par Arlon en allant chez mes parents. Le magasin est-il ouvert ce \
            jour-là ?
            J'ai la peau qui rougit pour un rien. Y a-t-il du parfum dans la crème de nuit ?
            Avant de craquer pour le canapé, une chose me tracasse : les housses passent-elles en machine ?
            Mon fils a six ans mais joue comme un huit ans. Le jeu du dragon est-il trop compliqué pour lui ?
            Est-ce que la lampe du salon accepte des ampoules plus fortes que 40 watts ?
            Chez nous, l'eau est très calcaire. La machine à café le supporte-t-elle ou faut-il un filtre \
            spécial ?
            Ça coûte combien, l'envoi d'une palette à La Chaux-de-Fonds ?
            Pour les étudiants, faites-vous un prix sur la licence annuelle ?
            Je compte offrir un abonnement thé à ma sœur : reçoit-elle chaque mois des sortes différentes ou \
            toujours les mêmes ?
            La voisine a votre tondeuse et elle est d'un silence ! C'est bien le modèle à batterie, et combien \
            de temps tient-elle ?
            Si jamais la robe ne me plaît pas, j'ai combien de jours pour la rapporter ? Je n'ai encore rien \
            commandé.
            Quelle différence entre le modèle à 89 et celui à 119, à part la couleur ?
            Avez-vous encore des bottes fourrées en 41 au magasin de Laval ?
            Le casque se branche-t-il aussi sur une télé un peu ancienne ?
            Peut-on payer en plusieurs fois chez vous, et à partir de quel montant ?
            Je suis végétarienne depuis peu. Il y a de la gélatine dans vos bonbons ?
            C'est pour un mur en placo, pas du béton. L'étagère tient quand même avec 20 kilos de livres ?
            Combien de temps faut-il compter, en général, pour recevoir un colis en Corse ?
            La batterie du vélo est-elle amovible ? Parce que ma cave n'a pas de prise.
            Mon médecin m'a dit moins de sel. Avez-vous une soupe qui en contient peu ?
            Ce jeu-là est-il en français ou faut-il lire l'anglais ? Ma nièce n'a que neuf ans.
            Qu'est-ce qui est couvert par la garantie si l'écran tombe ?
            J'aimerais utiliser le programme sur mon fixe et sur mon portable. Une seule licence suffit-elle ?
            Le tapis, il gratte ou il est doux sous les pieds nus ?
            Est-ce que vos billets sont nominatifs ? Je voudrais peut-être les donner à mon frère.
            Y a-t-il du gluten dans le mélange pour pain de maïs ?
            Faites-vous la livraison le samedi ? En semaine on est tous les deux au bureau.
            Mon lave-vaisselle est une brute. Les bols en grès y survivent-ils ?
            Le sac à dos passe-t-il comme bagage cabine ?
            Vous chargez combien pour poser une crémaillère, à peu près ?
            Les semelles intérieures s'enlèvent-elles ? Je porte des orthopédiques.
            J'ai vu une jolie lampe chez des amis à Mons, un champignon orange. Vous la faites encore ?
            La teinte « sable » est-elle plutôt jaune ou plutôt grise en vrai ?
            On a un bébé et deux chats. Cette plante est-elle toxique ?
            Peut-on venir avec un chien dans votre magasin ?
            Votre service en ligne garde-t-il mes photos en Europe ?
            Quand sortent les nouvelles couleurs pour le printemps ?
            """,
        spanish: """
            Mi suegra viene a vivir con nosotros y le cuesta levantarse de los asientos bajos. El sillón de \
            lectura me gusta mucho. ¿A qué altura queda el asiento?
            Vivo en un cuarto piso sin ascensor y la escalera es estrecha. El sofá de tres plazas me tiene \
            enamorada. ¿Viene desmontado o de una pieza?
            Estoy entre la bici de 27 y la de 29, y mido 1,62. Mi marido opina una cosa y mi hermano otra. ¿Qué \
            diría usted?
            El gato de mi hija se come todo lo verde. Queremos regalarle a ella unas plantas por su casa nueva. \
            ¿Cuáles no son venenosas?
            Hace dos semanas estreno las botas y ya les entró agua una vez. No es defecto, creo que hay que \
            engrasarlas. ¿Con qué producto?
            A mi papá le pusieron un marcapasos. Leo que los audífonos con imán pueden ser un problema. ¿Los \
            suyos llevan?
            Nos toca pintar el cuarto del bebé, y mi esposa está de siete meses. ¿La pintura que venden huele \
            mucho o es de esas al agua?
            Mi compu tiene ocho años y la quiero como a un pariente. Antes de comprar el programa de video, \
            dígame si ahí corre.
            Pensaba llevarme la carpa a la Patagonia en octubre, donde el viento arranca árboles. ¿Hasta cuántos \
            kilómetros por hora aguanta?
            Tengo la piel que se irrita con solo mirarla. La crema de caléndula se ve suave. ¿Trae perfume o \
            alcohol?
            El colegio de los niños pide zapatos negros que se puedan lavar. Los de la foto parecen de gamuza. \
            ¿Se limpian con agua?
            Me regalaron una cafetera italiana, de las de toda la vida. No sé si comprar el café molido fino o \
            grueso. ¿Cuál va ahí?
            Somos vegetarianos estrictos en casa. Las gomitas de su tienda se ven ricas, pero ¿de qué está hecha \
            la gelatina?
            La lámpara de pie iría junto a la cama, y mi mujer se despierta con nada. ¿Se puede bajar la \
            intensidad?
            Soy zurda y sufro con todas las tijeras de este mundo. Vi las de podar en su catálogo. ¿Existen para \
            mí?
            Mi abuelo lee con lupa y le quisiera comprar un lector electrónico. ¿Hasta qué tamaño se agranda la \
            letra?
            Vivimos en Ushuaia, donde da la vuelta el viento. ¿Mandan hasta acá y cuánto demora normalmente?
            El colchón me lo recomendó mi kinesiólogo, pero peso 110 kilos. ¿Me hundo?
            Quiero hacerme una huerta en el balcón, que da al norte y recibe poco sol. ¿Qué semillas de las \
            suyas se darían?
            Mi sobrino cumple seis y es muy inquieto. El juego del volcán dice "8+". ¿Es por dificultad o por \
            peligro?
            Viajo cada mes a Perú y siempre tengo líos con el enchufe. ¿El cargador que venden aguanta 110 y \
            220?
            Nuestro piso es de madera antigua y cruje. ¿Las ruedas de la silla de oficina son blandas o lo van a \
            marcar?
            Compré la freidora el año pasado y feliz con ella. Ahora quisiera una segunda cesta. ¿Se consigue \
            suelta?
            En el departamento tengo un perro viejito que ya casi no tiene dientes. ¿Sus croquetas se ablandan \
            con agua tibia?
            Me operaron de la vista y no puedo estar mucho ante pantallas. ¿El curso también se puede escuchar, \
            sin mirar?
            La chaqueta la usaría para ir en moto al trabajo, con lluvia bogotana. ¿De verdad no pasa el agua, o \
            solo "repele"?
            Llevo años con su programa en el escritorio y ahora me compré una tableta. ¿La misma licencia vale \
            para las dos?
            Hay invitados que traen niños chicos. ¿Esas velas gotean o son de las que no manchan?
            Mi hijo es celíaco y en las ferias siempre nos dicen "creo que no tiene". Necesito un sí o un no: \
            ¿su granola lleva gluten?
            El lavarropas tiene que entrar entre la pared y el mueble, hay 58 centímetros justos. ¿Cuánto mide \
            con la puerta y la manguera?
            Se nos casan los abuelos, sí, a los ochenta. Queremos grabar algo dentro de los anillos. ¿Cuántas \
            letras caben?
            Uso silla de ruedas y quiero ir al concierto del estadio. ¿Hay sitio para mí y mi acompañante en \
            platea?
            Ando en busca de una mochila que pase como equipaje de mano en aerolíneas baratas. ¿La suya de 40 \
            litros cabe?
            Me da miedo el ruido porque mi vecino de abajo es quisquilloso. ¿A cuántos decibeles llega la cinta \
            de correr?
            La tetera de hierro es hermosa. Yo cocino con inducción desde la reforma. ¿Se llevan bien?
            En verano acá hace 42 grados a la sombra. ¿El chocolate viaja con hielo o llega sopa?
            Estoy aprendiendo a tejer y me perdí con los números de aguja. Para la lana gruesa que tienen, ¿cuál \
            uso?
            Cada vez que lavo un suéter de lana sale para muñeca. ¿El de ustedes se mete a la máquina?
            Mi hermana es alta, casi uno ochenta y cinco. ¿Los jeans vienen en largo 36?
            Trabajo con las manos todo el día y se me rompen los relojes. ¿Ese cristal es de los que no se \
            rayan?
            Nos acaban de poner fibra y el módem quedó en la otra punta. ¿Hasta cuántos metros llega su \
            repetidor con paredes de ladrillo?
            Un compañero dice que el té verde del paquete azul no lo deja dormir. ¿Cuánta cafeína tiene, más o \
            menos?
            La niña ya sabe pedalear con rueditas, va a cumplir cinco. ¿Qué aro me recomienda para que le dure?
            Con esto del teletrabajo me duele el cuello. ¿El brazo para monitor sostiene uno de 32 pulgadas?
            Guardo las bicicletas en el patio, a la intemperie. ¿La funda se pudre con el sol o trae protección?
            """,
        italian: """
            Mia madre ha l'artrosi alle mani e le pentole pesanti non le solleva più. Quanto pesa di preciso \
            quella in ghisa da 24?
            Abbiamo una gatta incinta e due gattini. Il cibo per anziani lo possono mangiare anche i piccoli o \
            fa loro male?
            In Norvegia ho visto una coperta di lana simile. La vostra va in lavatrice o solo in tintoria?
            Il nostro balcone guarda a nord e sole ne prende poco. Secondo voi la lampada solare la sera si \
            accende lo stesso?
            Quest'anno faccio per la prima volta il Cammino e sudo parecchio. Quelle scarpe traspirano un \
            minimo?
            Le prese di casa vecchia non hanno la messa a terra. Per la lampada è un problema?
            Il mio nipotino si mette tutto in bocca. Il trenino di legno ha parti piccole, e da che età è \
            pensato?
            Prima di decidermi: la batteria di quella bici quanto tiene quando gela?
            Sono indecisa tra grigio e antracite. Secondo Lei su quale si vedono meno i peli del cane?
            Sabato veniamo in centro con tutta la famiglia e vorremmo fare un salto. Fino a che ora siete \
            aperti?
            Mia figlia è celiaca. La crema di arachidi della colazione è senza glutine, e nello stabilimento si \
            lavora anche grano?
            Possiedo ancora una stampante del 2015. Le vostre cartucce ci vanno?
            La scala è stretta e fa una curva. L'armadio in quanti colli viene consegnato?
            Sono alto 1,93 e non trovo giacche con le maniche giuste. Nella XL quanto misurano?
            L'app sul telefono gira, ma girerebbe anche su un tablet di sei anni fa?
            Che devo fare per mantenere morbida la pelle degli stivali, basta il grasso normale?
            La mia pelle reagisce a ogni profumo. La crema da giorno ne contiene?
            Ha senso prendere già adesso le piantine di pomodoro o fuori fa troppo freddo?
            Sto valutando l'abbonamento al caffè. Ci sono vincoli o si può uscire ogni mese?
            Con una sola licenza in quanti si può lavorare, che anche mio marito ha un portatile?
            La tenda passa per impermeabile, ma regge anche un nubifragio di quelli seri?
            Spedite anche alle isole Eolie e quanto si paga in più?
            In quanti giorni lavorativi arriva di norma qualcosa in Sicilia?
            Il sabato consegnate o solo in settimana?
            Da che cifra non si pagano le spese di spedizione?
            La garanzia copre lo schermo se cade?
            Una poltrona si può provare a casa prima di scegliere, e per quanto?
            Il telaio è d'alluminio o d'acciaio?
            Le tazzine blu tornano disponibili?
            Esiste un manuale in italiano per la macchina da cucire?
            Il tagliere può andare in lavastoviglie?
            Quanto ciuccia di corrente quell'aggeggio?
            Un cane di 42 chili ci sta sopra o sfonda il lettino?
            Ci va una normale lampadina E27?
            Quel legno scolorisce lasciato al sole?
            In due è divertente quel gioco?
            Vorrei sapere che cordino hanno le tende a rullo e se è sicuro per i bambini.
            Potrebbe ragguagliarmi circa la provenienza del cotone?
            Gradirei sapere se l'articolo sia visibile presso la Vostra filiale di Vicenza.
            Ritirate anche i materassi usati?
            C'è parcheggio davanti al negozio di Bari?
            Ce l'avete il caschetto pure per bimbi di quattro anni?
            Che differenza c'è tra Basic e Plus, prezzo a parte?
            Se le scarpe non andassero, la spedizione del reso la pagherei io? Lo chiedo prima di comprare.
            Mettiamo che ordini e non mi piaccia: quanti giorni ho per ripensarci?
            """,
        dutch: """
            Mijn moeder heeft artrose in haar vingers en kan geen zware pannen meer tillen. Hoeveel weegt die \
            gietijzeren van 24 cm precies?
            Wij hebben een zwangere poes en twee kittens. Mag dat senior voer ook door de kleintjes gegeten \
            worden, of is dat niet goed voor ze?
            Op vakantie in Noorwegen zag ik net zo'n wollen deken. Kan die van jullie ook in de machine of moet \
            hij naar de stomerij?
            Ons balkon ligt op het noorden en krijgt nauwelijks zon. Zou die zonnelamp dan 's avonds nog wel \
            branden?
            Ik loop dit jaar voor het eerst de vierdaagse en ben nogal een zweter. Ademen die schoenen een \
            beetje?
            De stopcontacten in ons oude huis hebben geen aarde. Is dat voor die lamp een probleem?
            Mijn kleinzoon stopt alles in zijn mond. Zitten er kleine onderdelen aan dat houten treintje en \
            vanaf welke leeftijd is het bedoeld?
            Voordat ik de knoop doorhak: hoe lang gaat de accu van die fiets mee als het vriest?
            Ik twijfel tussen de grijze en de antraciete. Welke is volgens u het minst gevoelig voor \
            hondenharen?
            We gaan zaterdag met de hele familie winkelen en willen langskomen. Tot hoe laat zijn jullie open?
            Mijn dochter is coeliakiepatiënt. Is de pindakaas uit het ontbijtpakket glutenvrij, en wordt er in \
            dezelfde fabriek tarwe verwerkt?
            Ik heb nog een printer uit 2015 staan. Passen jullie cartridges daarin?
            Onze trap is smal, met een draai erin. In hoeveel delen wordt die kast geleverd?
            Ik ben 1,93 en vind nergens een jas met mouwen die lang genoeg zijn. Hoe lang zijn ze bij maat XL?
            De app draait op mijn telefoon, maar zou hij ook op een tablet van zes jaar oud werken?
            Wat moet ik doen om het leer van de laarzen soepel te houden, volstaat gewoon vet?
            Mijn huid reageert op alles met parfum. Zit er geur in de dagcrème?
            Heeft het zin om nu al tomatenplantjes te kopen of is het daar buiten nog te koud voor?
            Ik overweeg een abonnement op de koffie. Zit je dan ergens aan vast of kan je maandelijks weg?
            Hoeveel personen kunnen er met één licentie werken, want mijn man heeft ook een laptop?
            Die tent staat te boek als waterdicht, maar geldt dat ook voor een nacht Hollandse hoosbui?
            Leveren jullie ook op de Waddeneilanden en wat kost dat extra?
            Binnen hoeveel werkdagen is iets gewoonlijk in België?
            Wordt er op zaterdag ook bezorgd of alleen door de week?
            Vanaf welk bedrag hoef ik geen verzendkosten te betalen?
            Wat dekt de garantie als het scherm breekt door een val?
            Kan ik een stoel eerst thuis uitproberen voor ik beslis, en hoe lang dan?
            Is het frame van aluminium of van staal?
            Komen er van die blauwe theekopjes nog nieuwe binnen?
            Bestaat er een Nederlandstalige handleiding van de naaimachine?
            Mag het snijplankje in de vaatwasser?
            Hoe zit het met de stroom die dat ding vreet?
            Kan die hond van mij van 42 kilo op dat bed of zakt het erdoor?
            Past er een gewone E27-peer in?
            Verkleurt dat hout als het buiten in de zon staat?
            Is dat spel ook leuk met z'n tweeën?
            Ik zou willen weten welk koord er bij de rolgordijnen hoort, en of het kindveilig is.
            Zou u mij kunnen inlichten omtrent de herkomst van het katoen?
            Gaarne verneem ik of het artikel in uw filiaal te Zwolle te bezichtigen is.
            Doen jullie ook aan inruil van oude matrassen?
            Is er parking bij de winkel in Hasselt?
            Hebt ge die velohelm ook voor kinderen van vier?
            Wat is het verschil tussen de Basic en de Plus, afgezien van de prijs?
            Stel dat de schoenen niet passen, moet ik dan zelf de retour betalen? Ik vraag het vóór ik iets \
            koop.
            Als ik zou bestellen en het bevalt niet, hoeveel dagen bedenktijd heb ik dan?
            """)
}
