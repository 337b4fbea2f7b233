extension StandardExamples {
    static let productQuestion = StandardExamples(
        "product_question",
        english: """
            is it waterproof?
            Does it run on Linux
            How heavy is the desk?
            whats the battery life
            Which bulb fits this lamp?
            Is the coffee ground or whole bean
            Opening hours on Saturday?
            do you ship to norway
            How long is the warranty?
            vegan?
            Machine washable or hand wash
            How many pieces has the puzzle
            Price for 20 of them?
            is it in stock in blue
            what age is the toy for
            Could you tell me whether the hiking boots come up small or true to size?
            Does the licence cover two computers or only one?
            What is the difference between the standard and the pro version of the photo editor?
            I'd like to know what the face cream contains, as I react to perfume.
            Will the roof rack fit a small estate car from 2016?
            Do you deliver upstairs or only to the kerb, and what would that cost to 12 Mill Lane, Foxton?
            How long does a delivery to Ireland usually take?
            Is the seat height on the children's bike adjustable enough for a girl of 1.15 m?
            Does the phone insurance also apply when I'm abroad?
            Can the chocolate be kept over the summer or does it have to go in the fridge?
            Are there wheelchair places at the concert on 9 July?
            Which of your two tents would you recommend for windy places?
            May I pay by invoice in your shop, or is it card only?
            My grandmother has arthritis in her fingers and wants to read in bed. Can the reading lamp be \
            switched on with the flat of the hand?
            We've got two cats that scratch at everything. How does the fabric of the grey sofa stand up to \
            claws?
            I'm learning the cello and live in a rented flat. Does your practice mute really make it quiet \
            enough for the neighbours?
            I bought the espresso machine in spring and love it. Which descaler may I use with our very hard \
            water?
            Our office has old computers, some still on Windows 8. Does your invoicing program work on those?
            My son has a nut allergy. Can you say for certain whether the muesli contains traces?
            I have been using the drill for a week now. It says 'clutch 1 to 20' but not which one is for wood \
            screws?
            We are thinking of a heat pump dryer for a cellar without a window. How warm does the room get?
            The model XR-204 on your site is shown with a shelf. Is that included in the price or extra?
            I am 1.92 m with long arms. How long are the sleeves of the linen shirt in XL?
            We spend a month in Canada every year. Does the shaver cope with 110 volts?
            Before I sign up I'd like to understand it. How many users can share the small plan, and is the data \
            stored in Europe?
            Pray, is the volume bound in cloth, and has it got illustrations?
            What's the catch with the free trial, do I need to enter a card?
            Any idea if this stuff will shift red wine out of wool?
            Would the rose stand a north-facing wall in a cold village?
            I'm in two minds between the 40 and the 60 litre rucksack, which one passes as cabin baggage?
            I should be obliged for particulars of the guarantee on your watches.
            """,
        german: """
            ist die jacke wasserdicht
            Läuft das auch unter Linux?
            Wie schwer ist der Schreibtisch?
            Akkulaufzeit?
            Welche Birne passt in die Lampe?
            gemahlen oder ganze bohnen
            Habt ihr samstags offen?
            Liefert ihr nach Norwegen?
            Wie lange ist Garantie drauf?
            Ist das vegan
            Darf das in den Trockner?
            Wie viele Teile hat das Puzzle?
            Preis bei 20 Stück?
            gibts das auch in blau
            Ab welchem Alter ist das Spielzeug?
            Gibt es die Ersatzmesser für die Heckenschere einzeln, und was kosten sie?
            Gilt die Lizenz für zwei Rechner oder nur für einen?
            Worin unterscheiden sich die Standard- und die Pro-Version der Bildbearbeitung?
            Ich wüsste gern, was in der Gesichtscreme steckt, da ich auf Duftstoffe reagiere.
            Womit pflege ich die geölte Eichenplatte am besten?
            Lässt sich der Bezug vom Ohrensessel abziehen und bei 30 Grad waschen?
            Kann ich eure Kaffeebohnen auch im Siebträger verwenden oder sind die nur für Filter?
            Bis wann muss man bestellen, damit es vor Ostern da ist?
            Ist das Lastenrad für zwei Kinder plus Einkauf zugelassen?
            Welche Dübel brauche ich für die Wandgarderobe bei Gipskarton?
            Gibt es das Hörbuch als MP3 oder nur auf CD?
            Wie laut ist der Häcksler HK-2400 in Dezibel?
            Enthält der Preis schon die Pfandgebühr und die Mehrwertsteuer?
            Hat Ihr Laden in der Lindenstraße einen ebenerdigen Eingang?
            Deckt der Fahrradschutz auch den Diebstahl aus dem Keller ab?
            Unser Balkon geht nach Süden und im Sommer wird es bullig heiß. Bleicht der Sonnenschirmstoff da \
            schnell aus?
            Ich trage Einlagen vom Orthopäden. Kann man bei den Halbschuhen das Fußbett herausnehmen?
            Mein Enkel ist zwei und steckt alles in den Mund. Womit sind die Holzklötze lackiert?
            Seit dem Kauf blinkt die Powerbank beim Laden blau. Heißt das voll oder was bedeutet die Farbe?
            Wir sind Selbstständige und schreiben etwa zehn Rechnungen im Monat. Reicht dafür die kostenlose \
            Ausgabe?
            Im Schwimmbad habe ich eure Chlorbrille gesehen. Bekommt man die auch mit Stärke minus 3,5?
            Die Hose habe ich schon und sie sitzt toll. Führt ihr den Schnitt auch in Cord?
            Meine Frau ist schwanger und liest jetzt bei jeder Kosmetik das Kleingedruckte. Ist Retinol im \
            Serum?
            Unser Keller ist nur über eine enge Wendeltreppe erreichbar. Wird die Werkbank zerlegt angeliefert, \
            und wie groß ist das größte Teil?
            Ich spiele seit Kurzem Tischtennis im Verein. Welcher Belag taugt für Anfänger, die eher defensiv \
            spielen?
            Ist der Band in Leinen gebunden und bebildert, wenn ich fragen darf?
            Wo ist der Haken am Probemonat, muss ich gleich eine Karte angeben?
            Kriegt man mit dem Zeug Rotwein aus Wolle raus?
            Würde die Rose an einer Nordwand in rauer Lage gedeihen?
            Ich schwanke zwischen dem 40- und dem 60-Liter-Rucksack, welcher geht als Handgepäck durch?
            Ich bitte um Auskunft über die Garantiebestimmungen Ihrer Uhren.
            """,
        french: """
            c'est étanche ?
            ça marche sous Linux ?
            Combien pèse le bureau ?
            autonomie de la batterie ?
            Quelle ampoule pour cette lampe ?
            café moulu ou en grains
            Vous êtes ouverts le samedi ?
            Livrez-vous en Norvège ?
            Durée de la garantie ?
            c'est végan ?
            Lavable en machine ?
            Combien de pièces dans le puzzle ?
            Prix pour 20 exemplaires ?
            existe en bleu ?
            à partir de quel âge ce jouet
            Pouvez-vous me dire si les chaussures de randonnée taillent petit ?
            Les lames de rechange du taille-haie se vendent-elles à part, et à quel prix ?
            La licence vaut-elle pour deux ordinateurs ou un seul ?
            Quelle différence y a-t-il entre la version standard et la version pro du logiciel photo ?
            J'aimerais connaître la composition de la crème de jour, car je réagis aux parfums.
            Avec quoi entretenir un plateau en chêne huilé ?
            La housse du fauteuil se retire-t-elle et passe-t-elle à 30 degrés ?
            Vos grains conviennent-ils aussi à une machine à piston ou seulement au filtre ?
            Jusqu'à quand faut-il commander pour recevoir avant Pâques ?
            Le vélo cargo est-il homologué pour deux enfants et les courses ?
            Quelles chevilles faut-il pour fixer la patère dans du placo ?
            Le livre audio existe-t-il en MP3 ou uniquement en CD ?
            Combien de décibels fait le broyeur HK-2400 ?
            L'écotaxe et la TVA sont-elles comprises dans le prix affiché ?
            Votre boutique a-t-elle une entrée de plain-pied ?
            La garantie vol couvre-t-elle un vélo pris dans la cave ?
            Notre terrasse est plein sud et ça tape l'été. La toile du parasol se décolore-t-elle vite ?
            Je porte des semelles orthopédiques. Peut-on enlever la première de propreté des derbies ?
            Mon petit-fils a deux ans et met tout à la bouche. Avec quoi sont vernis les cubes en bois ?
            Depuis que je l'ai, la batterie externe clignote en bleu en charge. Ça veut dire pleine, ou quoi ?
            Je suis à mon compte et j'édite une dizaine de factures par mois. La version gratuite suffit-elle ?
            J'ai vu vos lunettes de natation à la piscine. Les faites-vous à ma vue, moins 3,5 ?
            J'ai déjà le pantalon et il tombe très bien. La même coupe existe-t-elle en velours ?
            Enceinte de quatre mois, je lis toutes les étiquettes. Y a-t-il du rétinol dans votre sérum ?
            On accède à notre cave par un escalier en colimaçon. L'établi est-il livré démonté, et combien \
            mesure la plus grande pièce ?
            Je débute le ping-pong en club. Quel revêtement prendre quand on joue plutôt en défense ?
            L'ouvrage est-il relié toile et comporte-t-il des gravures, je vous prie ?
            Il y a un piège avec l'essai gratuit, faut-il donner sa carte ?
            Ce truc enlève-t-il le vin rouge sur la laine ?
            Le rosier supporterait-il un mur exposé au nord en altitude ?
            J'hésite entre le sac de 40 et celui de 60 litres, lequel passe en cabine ?
            Je vous saurais gré de me renseigner sur les conditions de garantie de vos montres.
            """,
        spanish: """
            es impermeable?
            ¿Funciona en Linux?
            ¿Cuánto pesa el escritorio?
            cuanto dura la bateria
            ¿Qué bombilla lleva la lámpara?
            café molido o en grano?
            ¿Abren los sábados?
            ¿Enviáis a Noruega?
            ¿Cuántos años de garantía tiene?
            es vegano
            ¿Se puede lavar a máquina?
            ¿Cuántas piezas trae el puzle?
            ¿Precio por 20 unidades?
            lo hay en azul?
            para que edad es el juguete
            ¿Me podrían decir si las botas de montaña tallan pequeño?
            ¿Se venden sueltas las cuchillas del cortasetos, y cuánto valen?
            ¿La licencia sirve para dos ordenadores o solo para uno?
            ¿En qué se diferencian la versión normal y la pro del editor de fotos?
            Quisiera saber qué lleva la crema facial, porque me dan reacción los perfumes.
            ¿Con qué se cuida un tablero de roble aceitado?
            ¿La funda del sillón orejero se quita y se lava a 30 grados?
            ¿Vuestro café vale también para cafetera italiana o es solo de filtro?
            ¿Hasta cuándo se puede encargar para que llegue antes de Reyes?
            ¿La bici de carga está homologada para dos niños y la compra?
            ¿Qué tacos llevo para colgar el perchero en pladur?
            ¿El audiolibro está en MP3 o únicamente en CD?
            ¿Cuántos decibelios hace la trituradora HK-2400?
            ¿El precio que sale ya lleva el IVA?
            ¿La tienda tiene entrada sin escalones?
            ¿El seguro de la bici cubre si la roban del trastero?
            Nuestra terraza da al sur y en agosto abrasa. ¿Se come el sol la tela de la sombrilla?
            Uso plantillas ortopédicas. ¿En estos zapatos se puede sacar la suya?
            Mi nieto tiene dos añitos y se lo lleva todo a la boca. ¿Con qué barniz van los bloques de madera?
            Desde que la tengo, la batería portátil parpadea en azul al cargar. ¿Eso es que está llena o qué \
            significa?
            Soy autónoma y hago unas diez facturas al mes. ¿Me basta la versión gratuita?
            Vi vuestras gafas de nadar en la piscina. ¿Las hacéis graduadas, con menos 3,5?
            Ya tengo el pantalón y me sienta de lujo. ¿Ese corte lo hay en pana?
            Estoy embarazada y ahora miro todas las etiquetas. ¿El sérum lleva retinol?
            A nuestro sótano se baja por una escalera de caracol. ¿El banco de trabajo llega desmontado, y \
            cuánto mide la pieza más grande?
            Acabo de empezar al tenis de mesa en el club. ¿Qué goma va bien si uno juega más bien a defender?
            ¿Está el libro encuadernado en tela y lleva láminas, si es tan amable?
            ¿Dónde está la trampa de la prueba gratis, hay que poner la tarjeta?
            ¿Esto saca las manchas de vino tinto de la lana?
            ¿Aguantaría el rosal en una pared norte en un pueblo frío?
            Dudo entre la mochila de 40 y la de 60 litros, ¿cuál cuela como equipaje de mano?
            Ruego me informen de las condiciones de garantía de sus relojes.
            """,
        italian: """
            è impermeabile?
            Funziona su Linux?
            Quanto pesa la scrivania?
            quanto dura la batteria
            Che lampadina ci va?
            caffè macinato o in grani?
            Siete aperti il sabato?
            Spedite in Norvegia?
            Quanti anni di garanzia?
            è vegano?
            Si lava in lavatrice?
            Quanti pezzi ha il puzzle?
            Prezzo per 20 pezzi?
            c'è anche blu?
            da che età è il gioco
            Mi sapreste dire se gli scarponi da trekking calzano piccoli?
            Le lame di ricambio del tagliasiepi si comprano a parte, e quanto costano?
            La licenza vale per due computer o per uno solo?
            Che differenza c'è tra la versione base e quella pro del programma di fotoritocco?
            Vorrei sapere cosa contiene la crema viso, perché ai profumi reagisco male.
            Con che prodotto si cura un piano in rovere oliato?
            La fodera della poltrona si toglie e si lava a 30 gradi?
            I vostri chicchi vanno bene anche per la moka o solo per il filtro?
            Entro quando bisogna ordinare per averlo prima di Pasqua?
            La cargo bike è omologata per due bambini più la spesa?
            Che tasselli ci vogliono per l'appendiabiti sul cartongesso?
            L'audiolibro c'è in MP3 o soltanto su CD?
            Quanti decibel fa il biotrituratore HK-2400?
            Nel prezzo esposto l'IVA è già dentro?
            Il vostro negozio ha l'ingresso senza gradini?
            La copertura della bici vale anche se la rubano dalla cantina?
            Il nostro terrazzo guarda a sud e d'estate si arrostisce. La tela dell'ombrellone scolorisce in \
            fretta?
            Porto i plantari ortopedici. Nelle stringate la soletta si può levare?
            Il mio nipotino ha due anni e mette tutto in bocca. Con che vernice sono fatti i cubetti di legno?
            Da quando ce l'ho, il power bank in carica lampeggia blu. Vuol dire pieno o cosa?
            Ho la partita IVA e faccio una decina di fatture al mese. Mi basta l'edizione gratuita?
            In piscina ho visto i vostri occhialini. Li fate graduati, con meno 3,5?
            I pantaloni li ho già e cadono a pennello. Lo stesso taglio esiste in velluto?
            Sono incinta e adesso leggo tutte le etichette. Nel siero c'è retinolo?
            Alla nostra cantina si scende per una scala a chiocciola. Il banco da lavoro arriva smontato, e \
            quanto misura il pezzo più grande?
            Ho cominciato da poco col tennistavolo. Che gomma va bene per uno che gioca in difesa?
            Il volume è rilegato in tela e ha illustrazioni, di grazia?
            Dov'è la fregatura nella prova gratuita, serve la carta?
            Con questa roba va via il vino rosso dalla lana?
            La rosa reggerebbe su un muro a nord in montagna?
            Sono indeciso tra lo zaino da 40 e quello da 60 litri, quale passa come bagaglio a mano?
            Gradirei informazioni sulle condizioni di garanzia dei Vostri orologi.
            """,
        dutch: """
            is het waterdicht
            Werkt het op Linux?
            Hoe zwaar is het bureau?
            hoelang gaat de accu mee
            Welke lamp past in de fitting?
            gemalen of bonen?
            Zijn jullie zaterdag open?
            Leveren jullie in Noorwegen?
            Hoeveel jaar garantie?
            is dit vegan
            Mag het in de droger?
            Hoeveel stukjes heeft de puzzel?
            Prijs bij 20 stuks?
            ook in blauw verkrijgbaar?
            vanaf welke leeftijd is dit speelgoed
            Kunt u mij zeggen of de wandelschoenen klein vallen?
            Zijn de messen voor de heggenschaar los te koop, en wat kosten die?
            Geldt de licentie voor twee computers of maar voor één?
            Wat is het verschil tussen de gewone en de pro-versie van het fotoprogramma?
            Ik wil graag weten wat er in de gezichtscrème zit, want ik reageer op parfum.
            Waarmee onderhoud ik een geolied eiken blad?
            Kan de hoes van de oorfauteuil eraf en mag die op 30 graden?
            Zijn jullie bonen ook geschikt voor een percolator of alleen voor filter?
            Tot wanneer kan ik bestellen om het voor Sinterklaas te hebben?
            Is de bakfiets goedgekeurd voor twee kinderen plus boodschappen?
            Welke pluggen heb ik nodig voor de kapstok in gipsplaat?
            Is het luisterboek er als mp3 of alleen op cd?
            Hoeveel decibel maakt hakselaar HK-2400?
            Zit de btw al in de prijs die er staat?
            Heeft de winkel een ingang zonder drempel?
            Dekt de fietsverzekering ook diefstal uit de berging?
            Ons terras ligt op het zuiden en 's zomers is het er bloedheet. Verkleurt de parasolstof dan snel?
            Ik draag steunzolen. Kan het voetbed uit deze veterschoenen?
            Mijn kleinzoon is twee en stopt alles in zijn mond. Waarmee zijn de houten blokken gelakt?
            Sinds ik hem heb knippert de powerbank blauw bij het laden. Betekent dat vol, of wat?
            Ik ben zzp'er en maak zo'n tien facturen per maand. Is de gratis versie genoeg?
            In het zwembad zag ik jullie duikbrilletje. Bestaat dat ook op sterkte, min 3,5?
            De broek heb ik al en hij zit als gegoten. Is dat model er ook in ribstof?
            Ik ben zwanger en lees nu elk etiket. Zit er retinol in het serum?
            Onze kelder heeft een smalle wenteltrap. Komt de werkbank in delen, en hoe groot is het grootste \
            stuk?
            Ik ben net begonnen met tafeltennis. Welk rubber raden jullie aan voor iemand die vooral verdedigt?
            Is het boek in linnen gebonden en geïllustreerd, als ik vragen mag?
            Wat is het addertje bij de gratis proefmaand, moet ik mijn kaart invullen?
            Krijg je met dit spul rode wijn uit wol?
            Zou de roos het redden tegen een muur op het noorden?
            Ik twijfel tussen de rugzak van 40 en die van 60 liter, welke mag als handbagage mee?
            Gaarne ontvang ik inlichtingen over de garantievoorwaarden van uw horloges.
            """)
}
