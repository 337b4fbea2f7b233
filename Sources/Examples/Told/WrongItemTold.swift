extension StandardExamples {
    static let wrongItemTold = StandardExamples(
        "wrong_item",
        english: """
            I'd been so looking forward to my sage green curtains. What I pulled out of the bag is the colour of \
            a school bus. They don't go with anything we own.
            My wife asked for a pepper mill. There was a very fine nutmeg grater in the package. Somebody mixed \
            up the labels, I should think.
            The boy unwrapped his present in front of everyone, expecting the fire engine. It was a make-up case \
            for girls of eight. How do we sort this out?
            I do all my marking on a tablet, so I ordered a stylus. You've sent me a phone holder for a bicycle. \
            I don't even cycle.
            Took the bag of beans to work and only then saw it was decaf. The whole office nearly fell asleep. \
            On my order it clearly says full strength.
            We wanted the left-hand version of the corner sofa and the lads have carried in the right-hand one. \
            It now blocks the balcony door. They'd gone before we noticed.
            I was ready to set off to the trailhead when I opened the box: road tyres, not mountain ones. Order \
            27714 says 29 x 2.4. What can you do?
            My mother got a parcel from you with my name on it and somebody else's shopping in it. Three fishing \
            lures and a hat. I was expecting hand cream.
            The book club's meeting on Thursday and we were all to read the same novel. Mine's the sequel. I'm \
            one volume ahead of everyone.
            I fitted the new ink and the printer laughed at me. On closer look it's the cartridge for the 300 \
            and I'd asked for the 500.
            Our cat is diabetic and gets a special food. In this month's bag is the kitten stuff, which is the \
            last thing she should have. Can the proper one come soon?
            We've painted the nursery for a white cot. It's a grey one that's standing here now. It's nice \
            enough, just not ours.
            The tin says assam and my nose says assam. I'd asked for darjeeling, as I've done every month for \
            three years. Something's gone wrong at your end.
            I opened a lovely velvet box and found a ring with an M on it. My name's Deirdre. The engraver must \
            have had someone else's slip.
            I bought a 4 TB drive to back up all our wedding photos. What the label on the thing says is 1 TB. \
            That won't do the job.
            Got home from the pub, saw my parcel, tore it open, and there was a netball skirt. I'm a 50-year-old \
            plumber from Geelong who wanted work trousers.
            Your picker must've gone one shelf too low. Instead of the LED bulbs with a small screw base I've \
            got the large ones, a whole dozen.
            It's for the bathroom, so I ordered the waterproof lamp. The one in the package says "indoor dry \
            rooms only". I daren't hang it up.
            I have before me an article which bears no resemblance to that which I selected.
            You've sent me chalk and I asked for cheese.
            These aren't mine, I never bought a fishing rod in my life.
            The shoes are navy, and black was what it said on the tin.
            Close, but no cigar: it's the 2022 edition and I'd paid for the 2024.
            I was expecting a hammock and have become the owner of a birdcage.
            Somebody's got my kettle and I've got their toaster.
            It isn't damaged and nothing's missing. It's simply another model, the S20, in place of the S25.
            The size is right at least. But I'd picked the plain shirt and this one has parrots all over it.
            The invoice is correct and lists a black rucksack. Only the rucksack in the box is pink.
            My licence certificate is for the Home edition, while I bought and paid for Professional.
            Delivered on the dot, thanks. Unfortunately, what's been delivered is a set of bowls and I'd gone \
            for the plates.
            Does nobody look at the slip before taping up the box? That's the second time I've got the wrong \
            filter!
            I'm at my wits' end. The bridesmaids' dresses are lilac and they were to be mint, and the wedding's \
            in nine days!
            This is beyond a joke. A box of adult nappies in place of my protein bars, opened in front of my \
            flatmates.
            wrong colour sent, ordred red got blue
            this isnt what i orderd
            got someone elses parcel i think
            recieved case for smal fone not the big one, order 66012
            """,
        german: """
            Ich öffne den Karton und finde ein rosa Einhornkleid. Mein Mann wollte eigentlich eine Arbeitshose.
            Die Wand ist schon gestrichen, in Salbei, passend zur Lampe. Jetzt steht hier eine knallorange. Da \
            muss euch etwas durcheinandergeraten sein.
            Mein Sohn hat sich das Spiel für die eine Konsole gewünscht, in der Hülle ist aber das für die \
            andere. Auf der Bestellung steht es richtig.
            Wir haben ganze Bohnen abonniert, seit Jahren. Diesmal ist alles gemahlen, und zwar so fein, dass \
            die Maschine streikt.
            Beim Aufbau wunderten wir uns, warum das Bett so schmal ist. 140 statt 160 steht auf dem Karton, auf \
            unserer Bestätigung aber 160.
            Auf dem Päckli klebt mein Name, drin liegen aber fünf Meter Gartenschlauch. Ich warte auf ein \
            Parfum. Irgendwo steht jetzt wohl jemand mit meinem Duft im Beet.
            Der Roman kam auf Spanisch. Klingt sicher schön, bloß versteht meine Oma kein Wort davon.
            Bestellt war das Modell mit 16 GB, Nummer 30558. Angezeigt werden mir 8, ich hab sogar den Händler \
            in der Stadt nachsehen lassen.
            Unser Hund ist auf Lamm umgestellt, weil er Huhn nicht verträgt. Im Sack ist Huhn. Zum Glück habe \
            ich es vor dem Füttern gelesen.
            Die Fahrradreifen sind da, danke. Nur sind es 26 Zoll, ich fahre 28, und so habe ich es auch \
            angekreuzt.
            Gestern kam der Teppich, wir haben ihn zu dritt in den dritten Stock geschleppt. Ausgerollt war er \
            dann rund. Unserer sollte eckig sein.
            Ich habe Karten für den Samstag gebucht und halte nun welche für Sonntag in der Hand. Am Sonntag \
            sind wir schon wieder zuhause.
            Im Internet war der Mantel dunkelblau und auf der Rechnung auch. Was ich heute anprobiert habe, ist \
            eindeutig schwarz.
            Zum Geburtstag sollte Papa einen Akkuschrauber kriegen. Er hat sich höflich über die Stichsäge \
            gefreut, die stattdessen drin war. Was machen wir?
            Am Etikett steht L, aufgedruckt auf der Tüte auch L, das Ding innen ist aber ein ganz anderes Hemd \
            mit Streifen. Meins war uni.
            Weil die Tinte nicht in den Drucker passte, habe ich nachgeschaut: Ihr habt mir die Patronen eines \
            anderen Geräts eingepackt. Bestellt hatte ich die 305er.
            Seit wann ist denn ein Kochtopf ein Bügeleisen?
            Das ist nicht die Uhr, die ich ausgesucht habe.
            Grün war ausgemacht, blau ist gekommen.
            Die gelieferte Ware entspricht nicht der unter Nr. 7740 bestellten.
            Da habts ihr wohl zwei Packerln vertauscht, meins ist für an Herrn Leitner.
            Entweder bin ich farbenblind, oder Ihre Lampe ist rot statt weiß.
            Statt der Damenversion habe ich das Herrenrad vor der Tür.
            Mir wurde irrtümlich die kleine Packung eingepackt, bezahlt habe ich die große.
            Die Schuhe würden sogar passen, Größe 39 stimmt. Es ist nur ein anderes Modell, meins hatte \
            Schnürsenkel.
            Kaputt ist der Toaster nicht, er toastet brav. Aber ich hatte einen für vier Scheiben geordert und \
            kriege einen für zwei.
            Es fehlt also die Seife, und dafür liegt Shampoo drin, das ich nie bestellt habe. Offenbar \
            verwechselt.
            Zurückgeben will ich gar nichts, außer dem, was ich nicht bestellt habe: eine Damenjacke statt der \
            Kinderjacke.
            Die Lizenz, die Sie mir geschickt haben, ist für Mac. Gekauft hatte ich ausdrücklich die für \
            Windows.
            Zum dritten Mal die falsche Farbe! Kann bei euch niemand lesen? Beige, B-E-I-G-E.
            Ich bin entsetzt, in der Babynahrung ist Kuhmilch, obwohl ich die ohne bestellt habe. Das ist die \
            verkehrte Sorte, und mein Kind ist allergisch!
            Das darf doch nicht wahr sein, ich brauche morgen einen schwarzen Anzug für die Beerdigung, und ihr \
            liefert hellgrau.
            Wer hat denn da gepackt? Nichts in diesem Karton habe ich je bestellt.
            falsche farbe gekommen
            hab was ganz anderes bekomen als bestellt
            war rot bestellt is blau
            flasches modell geliefert, nr 11872
            Beim Auspacken des Vogelfutters dachte ich erst an einen Scherz: Es ist Hamsterstreu. Die Meisen \
            schauen ratlos.
            Wir hatten uns auf den Rotwein zum Braten gefreut, im Karton war sechsmal Weißwein.
            Statt AB-2207 lag AB-2270 im Päckli, das ist eine ganz andere Schraube.
            """,
        french: """
            J'attendais une lampe de bureau et j'ai déballé un ventilateur. Il fait 4 degrés dehors, ce n'est \
            pas vraiment de saison.
            Ma femme voulait le rideau vert sauge, celui-ci est bleu pétrole. À côté du canapé, c'est affreux. \
            Comment procède-t-on ?
            En ouvrant, surprise : un roman policier en néerlandais. J'avais choisi un livre de cuisine, en \
            français.
            Le petit a tiré sur le papier et c'était un dinosaure, pas le dragon qu'il demande depuis des mois. \
            Il y a dû avoir une confusion dans votre dépôt.
            J'ai monté la selle avant de remarquer que c'était le modèle femme. Sur le bon figure pourtant bien \
            celle d'homme, réf. 3302.
            Mon chat est stérilisé et mange la version allégée. Vous m'avez livré celle pour chatons, il ne faut \
            pas qu'il y touche.
            Le sachet dit « décaféiné ». J'ai compris pourquoi je dormais debout au bureau toute la semaine, \
            c'est le corsé que j'avais pris !
            On a reçu une boîte avec le nom d'un certain M. Tremblay dessus pis trois paires de bas. Nous \
            autres, on attendait des bottes.
            Pour Noël mon père devait avoir la perceuse 18 volts, et dans le carton il y a la 12. Il ne dira \
            rien, mais moi je le vois.
            J'ai cliqué sur la chaise en chêne clair, on m'a livré du noyer foncé. Ça jure avec toute la pièce.
            Les graines ont levé et ce sont des courges, pas des melons. Le sachet était bien marqué melon, \
            pourtant.
            Ma sœur et moi avons commandé le même jour, et je crois que vous avez interverti les colis : j'ai \
            ses bottines et elle a mon sac.
            Le jeu fonctionne sur l'autre console, pas la nôtre. J'ai retrouvé ma confirmation, j'avais choisi \
            la bonne version.
            Au lieu du matelas en 160, deux messieurs ont monté un 140. Ils étaient repartis quand j'ai enlevé \
            le plastique.
            Une ampoule à vis, alors que j'ai demandé une baïonnette, voilà ce que je trouve dans la boîte.
            Il devait y avoir écrit « Camille » sur la gourde et il y a « Kamel ». C'est joli aussi, mais ce \
            n'est pas ma filleule.
            J'ai branché l'appareil et la prise est anglaise. Sur votre site, j'ai coché la version suisse, \
            commande 67-0911.
            L'article reçu ne correspond nullement à celui qui figure sur mon bon de commande.
            Noir demandé, blanc livré.
            Vous vous êtes emmêlé les pinceaux : ce n'est pas mon colis.
            C'est quoi ce pyjama, moi j'ai pris une veste de pluie ?
            On m'a refilé l'ancien modèle à la place du nouveau.
            Il n'est ni cassé ni trop petit, ce tapis, c'est simplement un autre que celui que j'ai choisi.
            Rien ne manque, mais à la place du thé noir j'ai du maté, qu'est-ce que j'en fais ?
            Je ne change pas d'avis, c'est vous qui avez mis la mauvaise couleur dans le carton.
            Incroyable, deuxième envoi et encore le mauvais filtre ! Vous lisez les références, des fois ?
            J'ai failli donner ce médicament pour cheval à mon chien, ce n'est pas du tout le vermifuge que \
            j'avais commandé !!
            pas le bon model recu
            jai comander du 2 m jai recu 1 m
            """,
        spanish: """
            Le había prometido a mi hija el unicornio rosado y de la caja salió un dinosaurio verde. No vea la \
            cara. Yo encargué otra cosa, lo tengo por escrito.
            Abrí el paquete en el cumpleaños de mi suegro: una botella de aceite en vez del vino. Se rio, pero \
            yo no tanto. ¿Cómo lo arreglamos?
            Para el dormitorio pedimos la lámpara blanca y nos trajeron una negra. Con las paredes azules queda \
            como un velorio. La que compramos fue la otra.
            Estoy estudiando alemán y lo que me mandaron es un diccionario de rumano. Supongo que alguien metió \
            la mano en el estante de al lado.
            Mi perro es un chihuahua y ustedes me enviaron el saco para razas gigantes. Las bolitas son más \
            grandes que su boca. Algo se confundió ahí.
            Encargué tres kilos de café en grano porque tengo molinillo. Vino todo molido. Para mí no sirve, yo \
            había elegido grano.
            Después de dos semanas esperando unas botas de montaña, llegan unas sandalias de playa. Y acá en \
            Bariloche está nevando. Me parece que hubo un cruce.
            La funda que recibí es para otro teléfono, la cámara no coincide ni de lejos. Revisé mi compra y ahí \
            dice bien el modelo.
            El vestido de dama de honor tenía que ser verde oliva, como el de las otras cinco. Me ha llegado \
            turquesa. La boda es en diez días.
            Vengo de la oficina de correos de cargar una caja pesadísima, y al abrirla: pesas rusas. Yo había \
            pedido una esterilla de yoga.
            Instalé el programa y es la edición para estudiantes, con marca de agua en todo. La que pagué es la \
            profesional.
            Mi nieto colecciona trenes de época y le mandaron un camión de bomberos. Bonito, pero no es lo que \
            elegimos juntos.
            Ayer llegó una caja a mi nombre con el contenido de otra persona. Hay dos brasieres y una crema para \
            la artritis. Lo mío eran unos rines de bicicleta.
            Compramos semillas de albahaca y lo que brotó, tres semanas después, son rábanos. El sobre decía \
            albahaca. Mi esposa se quería morir.
            El tono de base que uso desde siempre es el 210 y en la caja viene el 310. Parezco otra persona. En \
            la compra 36772 puse el correcto.
            Nos trajeron dos sillas de un tipo y dos de otro. En el comedor parece que tenemos invitados \
            prestados. Las cuatro tenían que ser iguales.
            La novela la pedí en español para mi mamá, que no habla otra cosa. Llegó en inglés. ¿Me pueden \
            mandar la que era?
            Quería sorprender a mi novio con entradas para el sábado y en el sobre hay entradas para el domingo, \
            día en que él trabaja. Elegí el sábado clarísimo.
            Pedí peras y me mandaron manzanas, y lo digo literalmente.
            Este paquete no es mío, o sea, es mi nombre pero no mis cosas.
            El género remitido no se corresponde con el solicitado.
            Me metieron gato por liebre con el modelo.
            Azul dije, y vino celeste.
            ¿Desde cuándo una olla de presión es lo mismo que una arrocera?
            Se les cruzaron los cables: la caja trae té negro y lo mío es manzanilla.
            Nada que ver lo que llegó con lo que yo compré.
            La talla es la que es, un 40; el problema es que son mocasines y yo pedí zapatillas de correr.
            No está roto ni le falta nada, simplemente es otro aparato: me vino el modelo de 110 y yo compré el \
            de 220.
            El envío llegó puntual, pero con la pelota de básquet en lugar de la de fútbol.
            Antes de hablar de devoluciones: ¿por qué me mandaron la versión para zurdos si yo elegí la de \
            diestros?
            Pagué por la sábana de algodón y lo que tengo en la cama es poliéster puro.
            La factura dice "silla gris", mi compra dice "silla gris" y en el salón tengo una silla naranja.
            ¡Es el colmo! Dos veces pedí la tinta negra y dos veces me mandan la magenta. Lean, por favor.
            Qué desastre, el regalo es mañana y esto es un libro de cocina vegana en vez del de asados. Necesito \
            el que pedí.
            Me preocupa que mi paquete se haya ido a casa de otro, porque yo tengo el de un tal Ramírez de la \
            calle 12.
            Estoy que echo humo, pedí la versión de 512 gigas y la caja dice 128. No es lo mismo, ni cuesta lo \
            mismo.
            me mandaron otra cosa
            pedi negro yego rojo
            no es el modelo q compre CL-8146
            hola vino equivocado, yo queria la de 2 litros
            """,
        italian: """
            Apro tutta contenta la scatola della mia nuova mantella blu e cosa ci trovo? Una rossa fiammante da \
            bambino. Ditemi voi.
            Mio marito doveva avere la biografia di un ciclista e si ritrova un ricettario di torte. Ci ride su. \
            Però preferirebbe il libro giusto.
            Sullo scatolone ci sono il mio nome e la mia via, ma il contenuto è palesemente di un altro: sedici \
            barattoli di olio di pesce. Io sto ancora aspettando la crema da giorno.
            Avevo scelto lampadine a luce calda e adesso sono accecata da un bianco da sala operatoria. \
            Sull'etichetta c'è 6500K anziché 2700K. Si può fare il cambio?
            La nostra gatta mangia soltanto salmone, altrimenti volta la testa. Mi avete dato ventiquattro \
            scatolette di coniglio. Le posso scambiare con quel che sta sullo scontrino?
            Dal meccanico è saltato fuori che la catena è per otto velocità. Io avevo indicato chiaramente \
            undici, ed è scritto anche nell'ordine 48213.
            Sabato dovevo andare a un funerale in abito nero. Nella custodia ce n'era uno verde bottiglia. Per \
            fortuna me ne hanno prestato uno, ma così non va.
            Il disco nella scatola è da 1 TB, mentre io ne ho scelti e pagati 4. Ci sono 80 euro di differenza. \
            Come la mettiamo a posto?
            Per il musical ho preso due adulti e due bambini e sullo schermo vedo quattro ridotti. Così \
            all'ingresso ci fermano.
            I semi piantati a marzo dovevano essere pomodori e invece sono zucche. Ho il balcone invaso. Buffo, \
            ma non è quello che avevo comprato.
            Qualcuno in magazzino deve aver scambiato due colli. Ho un drone e avevo chiesto un piumone.
            Nel tè di questo mese c'era il verde al posto del rooibos. Sono incinta e la teina mi è vietata. \
            Come faccio ad avere quello corretto?
            Nel laboratorio di papà servivano delle forbici per mancini e gli sono arrivate quelle per \
            destrorsi. Per lui non tagliano. Che si fa in questi casi?
            Quel che c'è scritto sulla scatola e quel che c'è dentro sono due cose diverse.
            Questo non è rovere, è plastica con l'adesivo, e non l'avevo scelto io.
            Con mia sorpresa ho rinvenuto un modello affatto diverso da quello richiesto.
            Dal blu al viola per me c'è un bel salto.
            Chiedo mele e mi danno pere, per modo di dire: le cuffie sono altre.
            Guardate che m'avete mandato il copridivano sbagliato, era il tre posti.
            La misura c'è, non è questo, però il modello non è quello riportato sulla mia ricevuta.
            Non è difettoso, solo che volevo l'edizione italiana e questa è in tedesco.
            Non manca niente e non è rotto niente, ma la tastiera ha la disposizione francese e io avevo scelto \
            quella italiana.
            Prima di rispedire qualcosa: ho ricevuto una canna verde al posto della nera, chi paga il trasporto?
            Mi avete consegnato la roba destinata a una certa signora Bianchi di Rovigo.
            Per la seconda volta lo stesso ricambio errato! Ma la bolla la leggete? Mi serve il tipo 402, non il \
            420.
            Non ha né capo né coda: compro un'idropulitrice e mi arriva un tostapane. Sistemate la cosa.
            Un po' mi preoccupo, ho lo shampoo medicinale di un'altra persona e lei forse ha le mie cose. Potete \
            capire cos'è successo?
            colore sbagliato doveva essere nero
            ma questo nn lho ordinato?? avevo preso borsa non portafolio
            nel ordine 77120 ce tuttaltro
            """,
        dutch: """
            Vol goede moed maakte ik de doos open voor mijn nieuwe blauwe regenjas, en wat ligt er: een knalrode \
            in kindermaat. Daar kom ik mijn bed niet mee uit. Wat nu?
            Mijn man zou een biografie over een wielrenner krijgen, maar hij zit nu met een kookboek over \
            taarten. Hij kan er wel om lachen. Toch had hij liever het goede boek.
            De doos vermeldt mijn naam en adres, maar de inhoud is duidelijk voor een ander: zestien potten \
            visolie. Ik wacht nog op mijn dagcrème.
            Ik had lampen met een warm licht uitgezocht en ben nu verblind door kille witte. Op het etiket staat \
            6500K in plaats van 2700K. Kan dat omgeruild?
            Ons katje eet alleen zalm, anders draait ze haar kop om. U hebt me vierentwintig blikjes konijn \
            geleverd. Kan ik die inwisselen voor wat er op de bon staat?
            Bij de fietsenmaker bleek dat de ketting die u opstuurde voor acht versnellingen is. Ik had \
            uitdrukkelijk elf gekozen en dat staat ook op order 48213.
            Zaterdag moest ik in een zwart pak naar een uitvaart. In de kledinghoes hing een donkergroen \
            exemplaar. Gelukkig kon ik er een lenen, maar dit klopt niet.
            De harde schijf in de doos is 1 TB, terwijl ik er 4 heb aangeklikt en betaald. Het verschil is 80 \
            euro. Hoe gaan we dat rechtzetten?
            Ik heb twee volwassenen en twee kinderen gekozen voor de musical, en nu staan er vier kindertickets \
            op mijn scherm. Zo komen wij er niet in.
            Iemand in het magazijn heeft vermoedelijk twee pakketten verwisseld. Ik heb een drone en ik had een \
            dekbed besteld.
            In de theedoos van deze maand zat groene thee in plaats van rooibos. Ik mag geen cafeïne vanwege \
            mijn zwangerschap. Hoe kom ik aan de juiste?
            Voor mijn vaders werkplaats wilde ik een linkshandige schaar en hij kreeg er een voor \
            rechtshandigen. Dat knipt voor hem niet. Wat is de bedoeling nu?
            Wat er op de doos staat en wat erin zit, zijn twee verschillende dingen.
            Dit is geen eikenhout maar plastic met een plaatje, en dat had ik niet gekozen.
            Tot mijn verbazing trof ik een geheel ander model aan dan hetwelk ik had besteld.
            Van blauw naar paars is voor mij toch een hele stap.
            Ik vroeg appels en kreeg peren, bij wijze van spreken: de verkeerde koptelefoon dus.
            Ge hebt mij de verkeerde zetelhoes opgestuurd, 't moest een driezit zijn.
            De maat past, daar gaat het niet om, maar dit is een ander model dan op mijn bon staat.
            Kapot is hij niet, alleen had ik een Nederlandse uitgave besteld en geen Duitse.
            Er ontbreekt niets en er is niks stuk, maar het toetsenbord heeft een Franse indeling en ik koos \
            qwerty.
            Voor ik iets terugstuur: in mijn pakket zit een groene hengel in plaats van de zwarte, wie betaalt \
            de verzending?
            Blijkbaar heb ik de levering gekregen die voor een mevrouw Jansen in Almelo bestemd was.
            Voor de tweede maal hetzelfde foute onderdeel! Kijken jullie wel eens op de bestelbon? Ik moet type \
            402 hebben, geen 420.
            Dit slaat nergens op, ik bestel een hogedrukreiniger en krijg een broodrooster. Regel dit.
            Een beetje ongerust ben ik wel, ik heb iemand anders zijn medicinale shampoo gekregen en hij \
            misschien mijn spullen. Kunt u dit uitzoeken?
            verkeerde kleur gekregen moest zwart zijn
            dit heb ik nit besteld?? heb tas besteld geen portemonee
            in order 77120 zit iets heel anders
            """)
}
