extension StandardExamples {
    static let damagedItemTold = StandardExamples(
        "damaged_item",
        english: """
            I could hear it before I'd even opened it, a sort of tinkling when I lifted the box. The glass shade \
            is in about forty pieces. I'm not going to risk another one, so I'd like back what I paid.
            The lads left it out in the rain and the whole bottom of the carton had gone to mush. The books \
            inside are swollen like sponges. What are you going to do about it?
            We'd been saving for that television since last summer. Plugged it in with the whole family on the \
            sofa, and there's a line straight down the middle of the screen. I'm gutted, how do we sort this \
            out?
            Came home from a night shift to find shampoo seeping through the cardboard onto my doormat. Two of \
            the three bottles had burst. I've taken pictures if you need them.
            I was so looking forward to my mug. The handle's in one piece and the cup in another, sadly. Tell me \
            what happens now.
            Took the jumper out of the bag and there's a hole under the arm you could put a fist through. It was \
            for my mother's seventieth. I've bought her a scarf elsewhere, so a refund is all I'm after.
            The table came with one leg split right along the grain. My husband, who is a joiner, says it can't \
            be glued safely. I expect you to put this right.
            I set the speaker up, pressed the button, and smoke came out. Actual smoke. I'm not having that \
            thing in the house and want my $129 back.
            When I unscrewed the lid of the face cream it had separated and smelt of old fish. I've sensitive \
            skin and won't be putting it anywhere near me. Please let me know how you'd like to settle this.
            Order 33471 was thrown over the gate, going by the footprints. The plant pot's in bits and the dog \
            cut his paw on it. What now?
            My brother put the flat-pack together all Sunday and the last panel turned out to be cracked from \
            end to end. He's not happy and neither am I. How can we resolve this?
            The kettle I got off you drips from the base and tripped the fuses for the whole house. I had to get \
            an electrician in. I'd like the cost of it refunded.
            Half of the coffee bag was all over the inside of the parcel as the seal had come open. My mail \
            smells great but there's hardly a brew left in it. Can you do something for me?
            Somebody must have driven over it with a forklift. The bike's front fork is bent and the box has a \
            tyre mark on it. I'm at a loss, please advise.
            I bought the bluetooth headset for my new job and only the left ear makes a sound. I need something \
            reliable, so I'll be buying another brand. Please return the 59.90 to my card.
            It is with regret that I must report that the vase reached me in a state of ruin.
            What came out of the box was more jigsaw than dinner plate.
            The thing was banjaxed before I ever laid a hand on it.
            Dead on arrival, that hard drive, and I'd like my dough back.
            The seam of the trousers has given way at the back on first wearing.
            Opened your parcel to find the honey had got there first and glued everything together.
            One of the toner cartridges leaked all over the rest and my hands look like a coal miner's.
            My new phone has a screen with a spider's web in it and I haven't even turned it on.
            You may offer to send a new one, but no thank you: the first arrived with its spout snapped off and \
            I'd sooner have my money.
            I know it isn't about the size, the boots fit. It's that the sole of the left one is hanging off \
            like a tongue, straight from the box.
            The delivery was on time, I'll say that. But the mirror in it has a crack from corner to corner and \
            I want it put right or paid back.
            No voucher please, I don't shop online often enough. The pan came with a dent and wobbles on the \
            hob, so refund me.
            I don't wish to keep it at a discount. The scratch goes through the lens of the camera and makes it \
            useless, so what's the solution?
            Everything was in the box, nothing missing, only that all six glasses were smashed. How do I claim \
            for this?
            Absolutely disgraceful packing! A crystal bowl wrapped in one sheet of newspaper, and surprise \
            surprise it's shattered. I want my money returned today.
            I'm worried there's glass in the baby food, as the rim of two jars was chipped. I've thrown them all \
            away and want a refund and an explanation.
            How does a brand new washing machine turn up with a drum that's come off its bearings? I've a family \
            of five and a mountain of laundry. Sort it!
            Second time in a row you've sent me a smashed lamp. I'm done, give me back what I paid for 70218.
            arrived brocken want refund
            box wet everything inside ruined what now
            screen craked on arival pls help order 81234
            its leaking all over the place, money back pls
            """,
        german: """
            Als wir den Karton aufmachten, kam uns schon der Splitterregen entgegen. Vom Spiegel ist nur der \
            Rahmen ganz geblieben. Was machen wir jetzt?
            Mein Sohn hat sich so auf die Eisenbahn gefreut, und dann fährt die Lok keinen Zentimeter. Batterien \
            haben wir drei Paar probiert. Wie kommen wir zu unserem Geld?
            Schon beim ersten Regen ist das Wasser durch die Naht gelaufen. Für ein Zelt, das 299 Franken \
            gekostet hat, ist das ein Witz. Ich erwarte, dass Sie mir den Kaufpreis erstatten.
            Das Shampoo ist unterwegs ausgelaufen und hat die Creme und die Seifen gleich mit eingeweicht. Alles \
            klebt. Ich hätte gern eine Lösung von Ihnen.
            Wir haben die Stühle gestern zusammengebaut, und bei einem ist das Bein der Länge nach gerissen. \
            Gesessen ist da noch keiner drauf. Wie gehen wir weiter vor?
            Die Kaffeetassen waren ein Mitbringsel für meine Gastgeberin, und ich habe sie erst bei ihr \
            ausgepackt. Zwei ohne Henkel, eine mit Sprung – peinlicher ging es nicht. Das möchte ich nicht \
            bezahlt haben.
            Beim Anziehen ist mir sofort der Reißverschluss in der Hand geblieben. Nähen kann ich nicht, und der \
            Schneider will 35 Euro. Was schlagt ihr vor?
            Nach zwanzig Minuten hat der neue Mixer angefangen zu rauchen, die ganze Küche stinkt. Ich traue \
            mich nicht mehr, ihn einzustecken. Den Betrag von 89 Euro hätte ich gern wieder auf dem Konto.
            Die Verpackung sah aus, als wäre ein Stapler drübergefahren. Innen ist der Bildschirm in der Ecke \
            gesplittert und es laufen Streifen durchs Bild. Bitte teilen Sie mir mit, wie Sie das regeln wollen.
            Im Sack Katzenfutter war ein Loch und es krabbelt darin. Das kann ich dem Tier unmöglich geben. Ich \
            bitte um Gutschrift auf meine Karte.
            Unsere Gäste sollten am Wochenende auf dem Klappsofa schlafen. Leider klemmt der Auszug, und eine \
            Feder schaut heraus. Es muss irgendwas geschehen, so ist es unbrauchbar.
            Auf dem Teppich ist mittendrin ein riesiger Ölfleck, als hätte jemand ein Moped darauf geparkt. \
            Rausgehen tut der nicht. Ich will ihn nicht behalten und auch nicht dafür zahlen.
            Der Postler hat das Paket einfach über den Zaun geworfen, ich habe es vom Fenster aus gesehen. \
            Drinnen hat es dann gescheppert: Die Karaffe ist hin. Wer kommt für den Schaden auf?
            Seit gestern habe ich die neue Stirnlampe, und am Abend auf dem Grat ist sie einfach ausgegangen. \
            Das war brandgefährlich. Mit dem Modell bin ich fertig, zahlt mir bitte den Preis zurück.
            Die Schokolade ist bei der Hitze komplett zerlaufen und weiß angelaufen wieder fest geworden. Essen \
            mag das keiner. Was bieten Sie mir an?
            Meine Frau hat die Lampe montiert, und als wir den Schalter drückten, flog die Sicherung. Der \
            Elektriker meint, das Kabel sei ab Werk gequetscht. Unter diesen Umständen möchte ich den Kauf \
            rückabwickeln.
            Von der Box kommt links nur Gekratze. Ich habe verschiedene Kabel und Handys versucht, es liegt am \
            Gerät. Wie lautet Ihr Vorschlag?
            Die Seiten 33 bis 64 hängen lose im Buch und sind teilweise eingerissen. Als Geschenk geht das \
            nicht. Mir wäre am liebsten, ich kriege die 28 Euro wieder.
            Der Sattel wackelt wie ein Kuhschwanz, und die Schraube ist überdreht, so kam das Rad an.
            Aus der Flasche mit dem Olivenöl ist im Karton eine Pfütze geworden.
            Das gute Stück hat die Reise leider nicht überlebt.
            Die mir am 7. Juni zugegangene Ware weist erhebliche Mängel auf, ich bitte um Stellungnahme.
            Der Topf ist mit einer Delle wie ein Fußball gekommen und steht schief auf dem Herd.
            Hin ist hin: Das Glas vom Bilderrahmen besteht aus hundert Teilen, wie bekomme ich mein Geld retour?
            An der Vase aus Bestellung 31240 fehlt oben ein Stück vom Rand, abgeplatzt.
            Vom Bohrer ist beim ersten Loch die Spitze weggebrochen, das kanns ja nicht sein.
            Eine neue Lieferung brauche ich nicht, ich habe inzwischen eine Lampe gekauft. Für die zerbrochene \
            hätte ich aber gern mein Geld.
            Mit der Größe ist alles bestens, die Hose sitzt. Nur ist hinten die Naht offen, zwanzig Zentimeter. \
            Was tun?
            Zurückgeben würde ich den Toaster nie, weil er mir nicht gefällt, er ist hübsch. Aber er bleibt \
            kalt. Bitte sagen Sie mir, was jetzt passiert.
            Umtauschen gegen denselben möchte ich nicht, das Scharnier bricht ja doch wieder. Überweist mir \
            lieber die 54,90.
            Geliefert wurde pünktlich und auch das richtige Modell, darüber kann ich nicht klagen. Bloß lässt \
            sich der Laptop nicht aufklappen, ohne dass es knackt, das Scharnier ist gebrochen.
            Vollständig ist das Service schon, es fehlt kein Teller. Aber vier von sechs sind angeschlagen. Wie \
            wollen Sie das lösen?
            Unfassbar, wie ihr Glas verpackt: eine Lage Zeitung! Die ganzen Gläser sind Scherben, ich hab mich \
            auch noch geschnitten. Ich will mein Geld wieder sehen.
            Mein Baby hat das Holzauto in den Mund genommen und die Farbe ist abgegangen! Ich bin außer mir vor \
            Sorge. Nehmen Sie das zurück und erstatten Sie mir den Preis.
            Das ist jetzt das zweite kaputte Gerät in Folge, ein drittes will ich gar nicht erst sehen. Zahlen \
            Sie bitte einfach den Betrag zurück.
            Ich habe Angst, dass der Akku Feuer fängt, er ist aufgebläht wie ein Kissen. Was soll ich damit \
            machen und wer ersetzt mir die Kosten?
            lampe kaputt angekommen was nun
            alles ausgelaufen im packet, sauerei
            tasse zerbrochn bitte geld zurück
            gerät geht nich an, defekt. und jetzt?
            """,
        french: """
            Le pot de miel s'est vidé sur les trois livres pour l'anniversaire de ma sœur. Tout colle, rien \
            n'est offrable. Qu'est-ce qu'on fait ?
            La blouse avait une couture ouverte sous le bras dès le premier matin, au bureau, la honte. \
            Reprenez-la et remboursez-moi, je n'ai plus confiance dans ce modèle.
            La caisse avait visiblement pris la pluie, le carton était mou. Dedans, la commode est toute \
            gondolée. Comment on s'arrange ?
            On a monté l'armoire à deux, trois heures de travail, pour s'apercevoir que le fond est fendu de \
            haut en bas. Ma femme ne veut plus en entendre parler, elle veut récupérer l'argent.
            La crème a coulé dans tout l'emballage, il en reste un quart. Que proposez-vous ?
            Dès le premier coup de pédale, la manivelle est restée dans ma chaussure. J'aurais pu tomber sous un \
            tram. Reprenez ce vélo.
            Il pleuvait samedi et la tente neuve a pris l'eau par toutes les coutures, les gosses ont dormi dans \
            l'auto. Je m'attends à revoir mes 240 $.
            L'écran s'allume, mais il est traversé par une grande ligne verte. Je l'avais acheté pour \
            télétravailler à partir de lundi, je suis bien embêté.
            Les rosiers sont arrivés secs comme du bois de chauffage. Mon voisin, qui est pépiniériste, dit \
            qu'il n'y a rien à sauver. J'aimerais savoir ce que vous comptez faire.
            Le livreur a lancé le paquet par-dessus la haie, j'ai tout vu de la fenêtre. Évidemment les six \
            tasses sont en miettes.
            J'ai tiré une fois sur la fermeture du sac à dos et elle m'est restée dans les doigts. Pour 130 \
            francs, je trouve ça fort de café, et je souhaite être remboursée.
            Les croquettes grouillaient de petites bêtes, mon chat n'a même pas voulu s'approcher. J'ai tout \
            jeté dehors. Il va de soi que je ne paie pas ça.
            Le casque ne sort du son qu'à droite. J'ai essayé avec trois téléphones, même chose. Dites-moi la \
            marche à suivre.
            Une roulette du fauteuil était tordue et le vérin ne tient pas, je descends tout seul pendant les \
            réunions. Mes collègues rient, moi moins : venez le chercher et rendez l'argent.
            Le dos du livre ancien est arraché et les pages du milieu sont volantes. C'est moche pour un cadeau \
            de retraite. On fait comment maintenant ?
            Mon thé du mois sent le moisi, j'ai fait goûter à ma mère qui l'a recraché. Un geste s'impose, ou \
            mieux, le remboursement du paquet.
            Le bien livré est affecté de vices rendant son usage impossible ; je sollicite la restitution du \
            prix.
            Ma table boite, son pied est fendu, et j'ai l'air fin avec mes invités.
            Y'a un trou gros comme une pièce de deux euros dans le pull, et les mites c'est pas chez moi.
            C'est normal que la bouilloire pisse par-dessous dès le premier jour ?
            La boîte du jeu est écrasée et le plateau cassé en deux, vous voyez ça comment ?
            Bonne couleur, bon modèle, livré à l'heure, sauf que la vitre est étoilée.
            Il ne manque rien dans le carton, mais la moitié est en poussière ; je souhaite revoir mon argent.
            N'envoyez surtout pas un deuxième miroir, il finira pareil avec ce transporteur : remboursez \
            simplement celui qui est brisé.
            C'est un scandale, la poussette a perdu une roue dans la rue avec mon bébé dedans !! Je veux mon \
            argent aujourd'hui !
            J'ai peur de brancher ce radiateur, le câble est dénudé, que dois-je faire ?
            tasse arrivé casser, rembouser moi svp
            ecran fissuré au deballage cmd 30877 je fais koi
            """,
        spanish: """
            Abrimos la caja entre todos el día del cumpleaños de mi hijo, con velas y todo. El tren no anda, ni \
            con pilas nuevas. Se puso a llorar y yo no sabía dónde meterme. ¿Qué me proponen?
            Llegó la lámpara y, al sacarla, la pantalla se me quedó en la mano. Tiene una raja de arriba abajo. \
            No la toqué más y espero que me digan qué hacemos.
            Vine del trabajo con la ilusión de estrenar la cafetera. Empezó a soltar agua por debajo y me dejó \
            la cocina hecha una piscina. Así no la quiero; devuélvanme lo que pagué.
            La caja parecía pisada por un elefante. Adentro, de seis copas quedaban dos enteras. Mi mujer las \
            recogió con la escoba.
            Le regalé a mi papá unos audífonos y solo suena el lado izquierdo. Él, que es un santo, dice que no \
            importa, pero a mí sí me importa. ¿Cómo lo resolvemos?
            Ni una semana me duraron los botines: se les despegó la suela en plena lluvia y llegué a la oficina \
            con el calcetín empapado. Espero una solución o mi plata.
            El champú venía destapado y se derramó sobre todo lo demás. Los jabones están pegajosos y la caja \
            olía a tres metros. Quiero saber cómo van a responder.
            Mi esposo montó el armario ayer y, al llegar a la última puerta, vio que estaba astillada por la \
            esquina. Ya habíamos tirado los cartones. ¿Qué se puede hacer?
            Nos mandaron el café molido con la bolsa reventada. Perfumó la camioneta del repartidor, supongo, \
            porque aquí llegó la mitad y mojado. No pienso pagar por eso.
            En el camping, primera noche, se rajó la costura de la carpa y nos llovió encima con los chicos \
            adentro. Terminamos durmiendo en el auto. Yo así no me la quedo.
            La bici llegó con el aro doblado, como un ocho. Mi vecino, que sabe de eso, dice que fue un golpe \
            del transporte. Os mando fotos y me decís.
            Encendí la tele nueva y tiene una línea verde que cruza toda la pantalla. El partido de mi equipo lo \
            vi a rayas. Pedido R-3380.
            Mi mamá abrió la crema que le compré y estaba cortada, con agua por encima y olor rancio. Ni loca se \
            la pone en la cara. Quiero que me regresen lo que costó.
            Ha llegado el espejo hecho mil pedazos; dicen que son siete años de mala suerte. Por lo menos que no \
            me cueste también los 89 euros.
            La maceta grande vino partida en dos y la tierra desparramada por todos lados. Llevo tres meses \
            esperando la primavera para esto. ¿Y ahora?
            Compré un libro antiguo para mi profesor que se jubila, y vino con las tapas mojadas y las hojas \
            onduladas. No puedo entregarle eso. Díganme cómo proceder.
            El patinete se apaga solo a los cincuenta metros, ayer casi me caigo en plena avenida. Me da miedo \
            volver a subirme. Lo que quiero es que se lo lleven y me reintegren el importe.
            Al lavarlo por primera vez, como dice la etiqueta, el suéter salió con dos agujeros en la manga. No \
            fue la lavadora, lo demás quedó bien.
            De la licuadora sale humo, así como lo oye.
            Esto llegó para el arrastre.
            El paquete venía chorreando aceite.
            Constato que el artículo recibido presenta vicios que lo hacen inservible y espero de ustedes la \
            pertinente reparación económica.
            Me mandaron la silla coja, con una pata rajada.
            El cierre de la mochila se fue al carajo el primer día.
            La pantalla del celular vino estrellada, como telaraña.
            Lo que abrí hoy es un rompecabezas, y yo había comprado un plato.
            No es que me equivocara de modelo, es el que pedí; pero llegó con la tapa abollada y no cierra.
            El envío fue rapidísimo, eso hay que decirlo, pero el jarrón está desportillado por tres lados.
            No falta ninguna pieza, las conté todas, solo que cuatro vienen quebradas y la maqueta no se puede \
            armar.
            Podría pedir que me manden otro, pero sinceramente ya no confío en ese calefactor que echa chispas; \
            prefiero mi dinero.
            Iba a preguntar cómo se enciende, hasta que vi que el cable venía cortado. ¿Qué hago con esto?
            ¡Es una vergüenza! El mueble está rayado, hinchado y huele a humedad. Quiero que vengan por él y me \
            devuelvan los 4,300 pesos.
            Casi me electrocuto con su plancha. Tiene el cable pelado de fábrica. ¿Quién se hace cargo?
            Estoy furioso: 300 euros por un robot aspirador que da dos vueltas y se muere. Decidme cómo lo vais \
            a arreglar.
            Me preocupa que mi bebé haya chupado ese juguete: la pintura se está descascarando. Lo quiero fuera \
            de mi casa y mi plata de vuelta.
            llego roto
            hola el foco no prende bino quebrado
            me yego la taza sin asa y manchada q hacemos
            C-90415 defectuoso no carga la bateria
            """,
        italian: """
            Appena sollevato lo scatolone ho sentito tintinnare. Di sei calici quattro sono in frantumi. Come \
            pensate di rimediare?
            La credenza doveva essere il fiore all'occhiello del salotto nuovo, e invece c'è una crepa che \
            attraversa l'anta. Mia moglie ha pianto. Mi aspetto di rivedere i nostri soldi.
            Il flacone del siero si è aperto durante il viaggio e ora è tutto appiccicoso, crema compresa. Non \
            posso usare nulla, vorrei il rimborso.
            Davanti al trasportatore abbiamo tolto l'imballo e la lavatrice aveva un'ammaccatura grossa come un \
            pallone. Lui ha alzato le spalle e via. Mi dica come procediamo.
            Pieno di entusiasmo ho acceso la cassa per la festa e gracchiava. Dopo un quarto d'ora puzzava di \
            bruciato. Non la voglio più vedere, ridatemi quanto ho speso.
            Con la pioggia il cartone è rimasto fuori ore e da un lato era aperto. I libri sono gonfi e \
            ondulati. In casi del genere cosa fate?
            Al primo passo nel bosco si è scollata la suola degli scarponi. Sono tornato a valle con lo spago. \
            Rivoglio i miei 139 euro.
            Mio padre ha montato la lampada ed è saltata la corrente in tutta casa: c'era un filo scoperto. Roba \
            pericolosa. Cosa proponete?
            Il sacco di crocchette era squarciato sotto e metà era sparsa fra i cartoni. Al cane non la do. \
            Attendo una soluzione.
            Montando il tavolo ci siamo accorti che l'angolo del piano è scheggiato. Allego le foto, ordine \
            48213. Fatemi sapere che possibilità ci sono.
            La bici da corsa usata ha una fessura nel telaio che nelle immagini non si vedeva. A quaranta \
            all'ora non ci salgo. Voglio sciogliere l'acquisto e riavere il denaro.
            Per gli ottant'anni di mamma avevo scelto un vaso e me ne sono arrivate due metà. Adesso sono a mani \
            vuote. Come ne usciamo?
            Nel maglione c'è un buco in cui ci passa un dito.
            Lo schermo è una ragnatela di crepe, appena tolto dalla confezione.
            Sono spiacente di doverLe segnalare che la porcellana è giunta inservibile; resto in attesa di una \
            Sua proposta.
            È arrivato già morto, non dà segni di vita.
            L'olio d'oliva si è fatto il bagno nel mio ingresso, la bottiglia era incrinata.
            M'è arrivato tutto scassato, la gamba della poltrona penzola, e adesso?
            Un altro non lo voglio dopo questa esperienza, il tavolino aveva una gamba spezzata: restituitemi \
            quello che ho pagato.
            Nella scatola c'era tutto, non mancava niente, ma metà era in briciole e per quella non intendo \
            pagare.
            La consegna è stata puntuale, peccato che il bidone per l'acqua piovana sia un colabrodo.
            Non è che la giacca non mi vada, è la cerniera che è rotta fin dall'inizio e voglio indietro i \
            quattrini.
            Con tutte quelle schegge non rispedisco un bel niente, però uno specchio in pezzi non lo pago.
            Vergognoso imballare così, un velo di carta attorno a una campana di vetro da 85 euro! Ovviamente è \
            rotta. Soldi indietro, grazie.
            Non oso più toccarlo, la batteria si è gonfiata e scotta. Cosa devo fare?
            Incredibile, un'altra sedia difettosa, stavolta con lo schienale staccato. Non ho intenzione di \
            pagarla, trovate voi il modo.
            pacco arivato rotto e tutto bagnato che faccio
            il tablet non si accende schermo nero rivoglio i soldi
            piatto rotto nel AB-1022 vedi foto come si risolve
            """,
        dutch: """
            Toen ik de doos optilde, hoorde ik het al rinkelen. Van de zes wijnglazen zijn er vier in scherven. \
            Hoe gaat u dit oplossen?
            De servieskast zou het pronkstuk van onze nieuwe woonkamer worden, maar er loopt een barst dwars \
            door de deur. Mijn vrouw heeft erom gehuild. Ik verwacht dat we ons geld terugzien.
            Mijn kleindochter mocht het pakje openmaken en toen viel de arm van de pop er al af. Zo'n sip \
            gezichtje heb ik zelden gezien. Wat doen we hieraan?
            Het flesje serum was onderweg opengegaan en alles in de doos plakt, ook de crème. Ik kan niets meer \
            gebruiken en wil het bedrag graag terug.
            Bij het uitpakken in het bijzijn van de chauffeur zagen we al een deuk in de wasmachine zo groot als \
            een voetbal. Hij haalde zijn schouders op en reed weg. Ik hoor graag hoe dit nu verder moet.
            Vol verwachting sloot ik de speaker aan voor ons feestje, maar er kwam alleen gekraak uit. Na een \
            kwartier rook ik iets verbrands. Dit apparaat wil ik niet meer, stort het geld maar terug.
            De regen had vrij spel, want de doos stond urenlang buiten en was aan één kant open. De boeken zijn \
            krom en bobbelig. Hoe handelen jullie zoiets af?
            Al bij de eerste stap in het bos liet de zool van mijn wandelschoen los. Met een touwtje eromheen \
            ben ik thuisgekomen. Ik wil hier mijn 139 euro voor terug.
            Mijn vader heeft de lamp opgehangen en de stoppen sloegen meteen door; er bleek een draad bloot te \
            liggen. Gevaarlijk spul. Wat stelt u voor?
            De zak brokken was aan de onderkant opengescheurd en de helft lag los in de doos, tussen het karton. \
            De hond krijgt dat van mij niet. Graag een oplossing.
            Tijdens het in elkaar zetten merkten we dat het tafelblad aan de hoek versplinterd is. Foto's zitten \
            in de bijlage bij order 48213. Laat u weten wat er mogelijk is?
            De tweedehands racefiets die ik bij u kocht, heeft een scheur in het frame die op de foto's niet te \
            zien was. Daar ga ik niet op rijden met 40 per uur. Ik wil van de koop af en mijn geld terug.
            Voor mijn moeders tachtigste had ik een vaas gekozen, maar wat aankwam waren twee helften. Nu sta ik \
            met lege handen. Hoe lossen we dit op?
            Er zit een gat in de trui waar ik mijn vinger doorheen kan steken.
            Het scherm is één groot spinnenweb van barsten, zo uit de verpakking.
            Het spijt mij u te moeten melden dat het geleverde porselein in onbruikbare staat is aangekomen; ik \
            verneem gaarne uw voorstel.
            Hij doet het niet, wat ik ook probeer, hij is kaduuk geleverd.
            De olijfolie heeft een voetbad genomen in mijn gang, want de fles was gebarsten.
            't Is kapot toegekomen, de poot van de zetel hangt er half af, wat nu?
            Een nieuwe hoeft voor mij niet meer na deze ervaring, want het tafeltje kwam met een gebroken poot: \
            geef me gewoon het aankoopbedrag terug.
            Alles zat erin, niets ontbrak, maar de helft was verbrijzeld en daar wil ik niet voor betaald \
            hebben.
            De levering was keurig op tijd, alleen lekt de regenton als een mandje.
            Het is niet dat de jas niet past, de rits is gewoon stuk bij aankomst en ik wil mijn centen terug.
            Terugsturen zie ik niet zitten met al die scherven, maar betalen voor een kapotte spiegel doe ik ook \
            niet.
            Schandalig hoe dit verpakt was, een dun velletje papier om een glazen stolp van 85 euro! Kapot \
            natuurlijk. Geld terug graag.
            Ik durf het ding niet meer aan te raken, de accu is bol gaan staan en wordt gloeiend heet. Wat moet \
            ik doen?
            Ongelooflijk, weer een kapotte stoel, nu met een afgebroken leuning. Hier wil ik niet voor betalen, \
            los dit op.
            pakket kapot aangekomen alles gelekt wat nu
            tablet doet niks scherm blijft zwart geld trug aub
            bord gebroken bij AB-1022 zie foto hoe lossen jullie dat op
            """)
}
