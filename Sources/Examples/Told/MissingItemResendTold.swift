extension StandardExamples {
    static let missingItemResendTold = StandardExamples(
        "missing_item_resend",
        english: """
            We spent all Sunday building the bunk bed and at the very end there was one bag of bolts too few. \
            The boys are sleeping on the floor. Could you pop the bolts in the post?
            Opened my parcel at the office and only found one of the two notebooks. I start my course on Monday \
            and would really like both. Please send the other one after it.
            The puppy food came but the measuring scoop that belongs with it wasn't inside. I'm guessing amounts \
            and he's getting fat. Can you get one to me?
            My dad counted the fence panels twice: nine. We paid for ten, and there's now a gap the neighbour's \
            goat uses. We need that last panel.
            The board game is great, but there are no dice in it. We've a games night on the 14th. Would you \
            stick a pair of dice in an envelope?
            Somebody must have closed the box too early. The second candle is on the slip but not in the straw. \
            I'm still hoping to have it for the table.
            I set up the camera and there's no memory card, though it was in the bundle. We're off on safari on \
            the 3rd. Please get it here before that!
            Grandad got his train set and the transformer isn't with it, so it just stands there looking \
            handsome. How soon can you send the part?
            The curtains came, the hooks that go with them did not. It looks a bit sad with a sheet pinned over \
            the window. I'd be glad if you'd forward the hooks.
            Order 58120: everything there bar the tea strainer. I don't mind waiting a few days for it, but I do \
            want it.
            My bike arrived in its big carton and I put it together in the yard. There's no left pedal. I can't \
            go in circles forever, so please ship one out.
            We had the flat-pack laid out like a crime scene and panel F is nowhere. My back can't do this \
            twice. Send panel F, please, and nothing else.
            There were meant to be three lipsticks in the set, and the red one's slot is empty. That's the very \
            one I bought it for. Can it still come?
            The choir ordered 30 songbooks, and we've counted 28 in the carton. Rehearsal's on Thursday. Two \
            more, please, by then.
            Halfway through the knitting I realised one ball of wool hadn't been packed. It's the same dye lot I \
            need. Have you one left that you could post?
            The coffee machine's here, but the water tank isn't. I've tried with a jug and made a lake. I'd \
            appreciate the tank being sent on.
            A parcel from you came this morning with the jacket but without the hood that zips on. The rainy \
            season is starting in Cairns. I'd want that hood.
            The telescope has no eyepiece with it. My lad wants to see the eclipse on the 12th. You'd make him \
            very happy if it came in time.
            I'd be obliged if you would despatch the volume omitted from the parcel.
            You owe me a slipper.
            Still one spoon short of a set, so chuck it in the mail, would ye?
            The cable's gone walkabout, any chance of another coming my way?
            My parcel arrived minus its best bit, the chocolate, and I'm waiting for it with my tongue hanging \
            out.
            Whatever happened to the remote that should have been in with the telly, please let it follow.
            The instruction sheet got left out, and without it I'm at sea.
            There's a lens cap that never made it into the box and needs to make its own way here.
            No need for money back, I want the shelf pegs. There were none in the bag, and eight are needed.
            I'm not saying it was broken. The lid just wasn't packed, so please let me have the lid.
            Please don't cancel the remaining item! The garden gloves weren't in the parcel, and I'd still like \
            to get them.
            The delivery was quick, but in your hurry you left out the second bag of beans. I'm looking forward \
            to it arriving.
            Rather than a voucher, I'd have the missing saucer itself. Order ME-4410.
            It's not another size I need, it's the second shoe. There was one in the box. Send the left one.
            It's the third kit without screws. Do you count on people having a hardware shop at home? Post me \
            the screws, now.
            My son was in floods of tears because the controller for his car wasn't there. His party's on \
            Sunday. You've got to get it to us by Saturday!
            I can't believe a cot is sent out without its slats. We've a newborn. Get them here tomorrow, \
            please.
            How do you forget the keys to a safe? It's locked, and my passport's inside. I need the keys sent by \
            express.
            missing screws pls send
            only 1 shoe in the box!! send the other
            no remote in parsel can u post it
            the 2nd book wasnt there, still want it, order 9921
            """,
        german: """
            Wir sitzen seit zwei Stunden vor dem halben Schrank, denn der Beutel mit den Schrauben war nicht im \
            Karton. Ohne die geht nichts weiter.
            Das Spiel haben wir am Heiligabend ausgepackt, und es war kein einziger Würfel drin. Könnt ihr uns \
            welche zukommen lassen?
            Die Enkel freuen sich auf die Eisenbahn, aber der Trafo lag nicht bei. Bis zum Wochenende sollte er \
            hier sein, sonst gibt es Tränen.
            Ich habe alles dreimal durchsucht, das Papier geglättet und den Karton geschüttelt. Die zweite Dose \
            Tee bleibt verschwunden, ich trinke ihn aber täglich. Bitte reichen Sie sie nach.
            Bei der Lampe fehlt der Schirm, jetzt baumelt da eine nackte Birne. Meine Frau schaut schon schief. \
            Wann kommt der Rest?
            Von den acht bestellten Stuhlkissen sind sechs angekommen. Am Samstag ist die Taufe und wir sind \
            acht. Ich zähle auf euch!
            Im Päckli war das Objektiv, aber kein Deckel dazu, und am Montag fliege ich nach Norwegen. Schickt \
            ihr mir den noch mit der Schnellpost?
            Der Fahrradträger ist da, nur der Schlüssel dazu nicht. So kann ich ihn nicht montieren, und die \
            Ferien stehen vor der Tür.
            Zum Aquarium gehört laut Anleitung ein Filter. Meiner muss wohl noch bei Ihnen auf der Packbank \
            liegen, die Fische warten darauf.
            Gestern kamen die Vorhänge, aber nur die linke Seite. Rechts hängt noch das Bettlaken. Die andere \
            Hälfte bräuchten wir also auch noch.
            Meine Mutter hat das Paket geöffnet und die Handcreme gesucht, auf die sie sich am meisten gefreut \
            hatte. Tun Sie ihr bitte den Gefallen und senden Sie sie hinterher.
            Ein Buch der Reihe steckt nicht in der Sendung 59133, ausgerechnet das Lehrbuch für die Prüfung am \
            4. Juli. Das brauche ich dringend noch.
            Beim Zelt waren Gestänge und Plane dabei, aber keine Heringe. Wir wollen übernächste Woche los. \
            Lässt sich das rasch beheben?
            Laut Zettel hat jemand "komplett" angehakt, trotzdem gibt es hier keine Fernbedienung. Auf dem Gerät \
            selbst sind keine Tasten, also bitte eine schicken.
            Unsere Katze ist auf das Nierenfutter angewiesen, und davon waren statt zwölf nur neun Beutel in der \
            Kiste. Die übrigen drei benötige ich wirklich.
            Nach dem Auspacken des Kletterturms ist ein Seil zu wenig da. Der ganze Garten liegt voll Holz und \
            die Kinder stehen Schlange. Bitte nachreichen.
            Die Gebrauchsanleitung und das Kabel müssten auch noch zu mir finden.
            Es fehlt noch der zweite Schuh, mit einem hüpft es sich schlecht.
            Bitte um Nachsendung des nicht beigelegten Zubehörs zu Auftrag AB-3310.
            Ihr habt den Honig vergessen, der darf gern noch hinterherreisen.
            Ich warte noch auf das Kissen, das im Packerl keinen Platz mehr hatte.
            Höflich darf ich um Zustellung des in der Sendung nicht enthaltenen Bandes ersuchen.
            Vom Set bin ich begeistert, wäre nur der Pinsel auch mitgekommen.
            Den Adapter habts nicht reingetan, könnts mir den noch schicken?
            Gutschein nützt mir da nichts, das dritte Kostüm fehlt und der Fasching ist am Dienstag. Bitte \
            gleich losschicken.
            Kaputt ist nichts an der Lieferung. Nur sind es drei Gläser statt vier, und das vierte hätten wir \
            gern noch.
            Die Bestellung ist laut Status abgeschlossen und zugestellt, aber die Matte war nicht dabei. Bitte \
            holt das nach.
            Falsches ist nicht drin, bloß zu wenig: eine Kapselpackung. Bitte mit der nächsten Post.
            Wie kann man bei einem Puzzle ein Tütchen vergessen?! Sehen Sie zu, dass ich den Rest bis Freitag \
            habe.
            Jetzt habe ich extra den Monteur bestellt, und die Halterung ist nicht im Karton. Der kostet mich 90 \
            Euro die Stunde! Sofort nachliefern, bitte.
            Mir wird ganz anders, die Brautschuhe waren nicht im Paket und Samstag heirate ich. Bitte schickt \
            sie mir per Express!
            Schlamperei, schon wieder unvollständig. Den Spanngurt möchte ich diese Woche noch erhalten.
            schrauben fehlen bitte nachschicken
            kabel nich dabei, brauch das noch
            fehlt 1 buch bitte nach senden
            akku war net drin schickts den bitte nach
            Beim Malkasten ist das Fach für Blau leer, und mein Kind malt nur Meer. Kriegen wir das eine \
            Töpfchen noch?
            Ein Kissenbezug von zweien war drin, der andere hat den Zug verpasst. Lasst ihn bitte nachkommen.
            Der Zettel verspricht drei Ersatzfilter, gesehen habe ich keinen. Reichts mir die bitte noch \
            herüber.
            """,
        french: """
            Le bureau est presque monté, il trône au milieu du salon sur trois pieds. Le quatrième a dû rester \
            chez vous. Pouvez-vous le mettre à la poste ?
            Ma fille a ouvert sa boîte de briques et le sachet n° 7 n'y est pas. Le château a donc un trou dans \
            le toit. Comment faire pour l'avoir ?
            J'ai sorti la machine à café, le mode d'emploi, la tasse, mais pas de câble. Sans câble c'est un \
            beau presse-papier. Faites-le-moi suivre.
            On attendait quatre chaises pour le réveillon et il y en a trois. Tante Lucie va rester debout, à \
            moins que la dernière arrive avant le 31.
            Il devait y avoir deux sacs de croquettes, un seul a été posé devant la porte. Le chien mange comme \
            quatre, envoyez vite le second.
            Les vis ne sont pas dans le sachet, ni la clé. Mon voisin bricoleur n'en a pas de ce format, alors \
            je compte sur vous.
            J'ai bien reçu le manteau, pas la ceinture qui va avec. C'est elle qui fait tout le charme, je \
            serais contente de la recevoir encore.
            Dans le coffret de thés, il manque justement le rooibos que je voulais goûter. Un petit envoi \
            complémentaire serait gentil.
            Mon colis de graines est arrivé sans les tomates anciennes. Les semis, c'est maintenant ou jamais, \
            postez-les dans une enveloppe.
            Le vélo est superbe mais les pédales ne sont nulle part. Je pars dimanche pour le lac de Joux, vous \
            pouvez me les expédier d'ici là ?
            Le tome 3 n'était pas avec les autres et je viens de finir le 2, c'est de la torture. Faites-le \
            partir aujourd'hui, s'il vous plaît.
            Quand on a déplié la tente au chalet, pas un seul piquet. On a fait avec des branches, mais là \
            j'aimerais ben les recevoir.
            La télécommande du plafonnier n'était pas jointe. Je monte sur une chaise chaque soir pour \
            l'éteindre, à 79 ans. Veuillez me la faire parvenir.
            Mon bon de livraison est coché partout, pourtant l'échantillon de crème que j'ai payé n'y était pas. \
            J'y tiens, ajoutez-le à un prochain courrier.
            La figurine de la boîte, un petit cheval en bois, n'y était pas. Le jeu se joue à quatre et on est \
            quatre, il nous faut ce pion.
            Sur les dix sacs de terreau, le chauffeur en a descendu huit. Les bacs attendent à moitié pleins. \
            Quand livrez-vous le reste ?
            J'ai reçu le fauteuil, très beau, mais le repose-pieds est resté dans votre entrepôt, je suppose. \
            Merci de le faire suivre.
            Les patins de ma grande étaient dans le carton, ceux de la petite non. Vous imaginez l'ambiance. La \
            paire en 31 doit encore venir.
            Il vous reste à me faire tenir le second volume, absent du paquet.
            Mon imprimante cherche encore ses cartouches, vous les avez oubliées ?
            Les rallonges de la table ont dû rater le camion, elles arrivent quand ?
            Vous avez zappé le joint dans l'enveloppe, vous le renvoyez ?
            Un gant sur deux, il m'en faut l'autre.
            Je n'ai pas besoin d'argent mais des coussins, qui n'étaient pas dans le colis.
            La commande est arrivée hier, à moitié : expédiez-moi encore les deux abat-jour.
            Rien d'abîmé, bonne couleur, seulement la notice en français et l'adaptateur suisse ont été oubliés, \
            prière de les envoyer.
            J'ai pris une journée de congé pour monter votre abri de jardin et il manque TOUTE la quincaillerie, \
            envoyez-la en express !
            manque les vis envoyer svp cmd 8841
            ya que 2 tasses sur 4 jatend les autre
            """,
        spanish: """
            Nos pusimos a montar la cuna y falta la bolsita de tornillos. El bebé nace en tres semanas y mi \
            mujer ya no está para bromas. ¿Nos la hacéis llegar?
            Mi hijo terminó el barco de piezas y queda un hueco en la proa: dos bloques rojos que no venían. \
            Está obsesionado. Mándenle esas piezas y lo harán feliz.
            Vino el vestido pero sin el cinturón de la foto, que es lo que le da la gracia. La fiesta es el 14. \
            Ojalá puedan enviarlo por correo rápido.
            Llegaron cinco de los seis platos hondos. Somos seis en casa y nadie quiere comer en la sartén. \
            Espero el sexto.
            El taladro venía sin la segunda batería que sale en el anuncio. Trabajo con él todo el día y con una \
            no me alcanza. Manden la otra, por favor.
            La caja del mes traía café de Huila y de Nariño, pero no el de Tolima. Justo ese era el que quería \
            probar con mi papá el domingo. ¿Me lo despachan aparte?
            Armé la estantería hasta el último piso, y ahí descubrí que no hay tablero superior. Los libros \
            están en el suelo desde el martes. Hagan llegar ese tablero.
            Compramos cuatro linternas para el campamento y en el paquete venían tres. Salimos el viernes y \
            ninguno de los niños quiere ser el que va a oscuras.
            El reloj lo recibí, la correa de repuesto no. Quizá se quedó en la mesa de quien empacó. Cuando la \
            encuentren, ya saben dónde vivo.
            En el pedido 9914 venía todo menos el alimento húmedo. Mi gata me mira como si fuera culpa mía. Por \
            favor, que salga hoy.
            Al abrir el juego de mesa vimos que no traía los dados ni las instrucciones. Teníamos a los amigos \
            sentados ya. ¿Podrían remitirlos?
            Pedí una lámpara con su bombilla especial. La lámpara quedó preciosa y apagada, porque la bombilla \
            no vino. Quedo a la espera de que me la manden.
            Mis suegros se llevaron una decepción: la canasta no traía el turrón. Sin turrón no hay Navidad en \
            esa casa. Envíenlo antes del 24.
            La bicicleta está lista para rodar salvo por un detalle: los pedales. No estaban en ninguna de las \
            dos cajas. Los necesito para ir a trabajar.
            Reviso y reviso y no encuentro el contorno de ojos. Lo demás está. Como lo uso a diario, les \
            agradecería que lo metieran en un sobre y me lo mandaran.
            Compré el tomo 1, 2 y 3 de la saga, y el 2 no llegó. Estoy parado en la última página del primero, \
            con un suspenso que me mata. ¡Manden el segundo!
            Mi mamá ya plantó las rosas blancas, pero las rojas no venían en el cajón. Dejó el espacio y todos \
            los días mira la puerta. ¿Cuándo se las hacen llegar?
            La tienda de campaña trae las varillas y la tela, pero las estacas no. Con el viento que hace en la \
            Patagonia no es un detalle. Necesito que me las despachen.
            Se les quedó una cosita en el tintero: mi gorra.
            Completen la caja, que llegó coja.
            Quedo a la espera del frasco omitido en su remesa.
            ¿Y el otro zapato? Con uno solo no voy a ningún lado.
            Me deben una bolsa de yerba, cuando puedan la mandan.
            Les faltó echarme el cargador, ¿me lo mandan, porfis?
            El gato de la foto traía collar; el peluche que recibí, no, y mi nena lo reclama.
            Aún aguardo la manta que debía acompañar al cojín.
            El dinero no me sirve, porque la pieza no la venden suelta en ningún lado: mándenme la tapa que no \
            venía.
            Nada llegó roto, todo perfecto, pero echo en falta el manual y el mando a distancia; enviadlos, por \
            favor.
            Ya sé que podría devolver el kit incompleto, pero lo más fácil es que me envíen las dos mangueras \
            que no estaban.
            No pregunto cuándo llega el pedido, que llegó ayer; pregunto cuándo me mandan las plantillas que no \
            venían dentro.
            Me ofrecen un reembolso por el salero ausente y no quiero reembolso, quiero el salero, que hace \
            pareja con el pimentero.
            El modelo es el correcto, solo que sin la repisa de vidrio. ¿Me la hacen llegar a Calle 9 # 4-31, \
            Popayán?
            ¡Pagué por cien sobres y hay sesenta! Tengo las invitaciones de boda escritas. Manden los cuarenta \
            ya.
            No me hace ninguna gracia tener una cafetera sin jarra. Que alguien la meta en una caja y me la \
            mande mañana.
            Estoy con los nervios de punta: sin la llave que no venía en el paquete no puedo abrir la caja \
            fuerte nueva. Envíenmela urgente.
            Segunda vez que se olvidan de meter las muestras y el jabón. Ya no me río. Háganmelos llegar, por \
            favor.
            no venian los tornillos, manden
            falta 1 caja de te me la envian??
            ola no bino el control, lo pueden mandar
            TR-0917 faltó el cable, reenviar porfavor
            """,
        italian: """
            Stasera volevamo montare la scrivania, ma il sacchetto delle viti non si trova. È tutto sparso in \
            corridoio. Me lo fate avere in fretta?
            La mia nipotina ha ricevuto la carrozzina per le bambole senza ruote e adesso la trascina sul \
            parquet. Le ruote possono ancora arrivare?
            Della trilogia ho il primo e il terzo. Non posso mica saltare quello di mezzo! Spero di trovare \
            presto il secondo in cassetta.
            L'aspirapolvere è bello, ma senza tubo non vado lontano. Sarà rimasto in magazzino. Fatemelo \
            recapitare, per favore.
            Nella scatola di caffè di questo mese non c'era il decaffeinato e mio marito, per il cuore, può bere \
            solo quello. Me lo spedite a parte?
            Sabato si va in campeggio e mancano i paletti. Una tenda senza paletti è un lenzuolo. Ce la fate in \
            tempo?
            Controllando la consegna 48213 ho contato quattro torce da giardino al posto di cinque. La quinta ci \
            farebbe comodo averla.
            Avevo scelto due paia di solette, uno per il lavoro e uno per il tempo libero. Ne ho trovato un \
            paio. L'altro arriva ancora?
            Dopo tre sere il puzzle è quasi finito, però ci manca l'intera busta numero quattro. Il campanile \
            resterà un buco. Avete quella busta per noi?
            Lo scontrino riporta un cavo, nella confezione c'era solo l'apparecchio. Quello vecchio non ci \
            entra. Sono qui che lo aspetto.
            La lampada è appesa, ma senza il suo diffusore guardiamo dritti nella lampadina. Può mandarmi il \
            diffusore allo stesso indirizzo?
            L'amica a cui ho fatto il regalo mi ha chiamato: il biglietto con il suo nome non c'era. Si può far \
            partire adesso?
            Finiti i lavori volevo finalmente appendere le tende e i ganci non c'erano. Erano nell'elenco. \
            Provvedete a farmeli avere?
            Il resto può arrivare quando volete, per ora ho solo metà.
            E il quinto cuscino dov'è, che gli altri quattro sono già sul divano?
            La prego di volermi far pervenire la parte erroneamente non inclusa.
            Una scacchiera senza re nero non va tanto lontano.
            Vi siete scordati le viti, infilatele in una busta e via.
            C'è ancora un pezzo che non m'è arrivato, quando me lo mandate?
            I soldi non li rivoglio, mi interessa il paralume che manca, quello lo voglio proprio.
            Rotto non c'è niente, solo che la pompa della bici non è venuta con il resto e ne avrei bisogno.
            L'ordine è arrivato, ma senza i campioncini: si possono mettere in una busta?
            Con un buono non compro una scarpa sinistra: nella scatola c'era solo la destra, speditemi l'altra.
            Non annullo nulla, però il sacchetto di semi per il prato che non c'era deve ancora arrivare.
            Sei settimane d'attesa e manca mezza libreria! Voglio che i ripiani partano domani mattina.
            Il mio neonato ha bisogno di quel latte e c'erano due barattoli in meno. Vi prego, mandateli con \
            urgenza!
            È da impazzire, di nuovo dimenticati il manuale e il telecomando. Quando me li spedite?
            mancano le viti mandatele grazie
            cera solo 1 orecchino potete mandare laltro
            mi mancano 2 sacchi del AB-1022 arrivano ancora
            """,
        dutch: """
            Vanavond wilden we het bureau in elkaar schroeven, maar het zakje met bouten zit nergens. Alles ligt \
            nu uitgespreid in de gang. Stuurt u dat zakje snel op?
            Mijn nichtje kreeg de poppenwagen voor haar verjaardag, zonder wieltjes. Ze sleept hem nu over het \
            parket. Kunnen de wielen er nog achteraan komen?
            Van het trilogiepakket heb ik deel 1 en deel 3. Ik kan toch moeilijk het midden overslaan! Ik zie \
            het tweede deel graag nog in de bus vallen.
            De stofzuiger is mooi, maar zonder slang kom ik niet ver. Die moet in het magazijn zijn blijven \
            liggen. Laat hem alstublieft nog bezorgen.
            In de koffiedoos van deze maand zat geen decafé, terwijl mijn man door zijn hart alleen dat mag \
            drinken. Wilt u het alsnog meesturen?
            We gaan zaterdag kamperen en de tentstokken ontbreken. Een tent zonder stokken is een zeil. Kan het \
            op tijd hier zijn?
            Bij het nalopen van de zending 48213 bleek dat er vier in plaats van vijf tuinfakkels waren. Die \
            vijfde zouden we er graag nog bij hebben.
            Ik had twee paar inlegzolen gekozen, één voor mijn werkschoenen en één voor de vrije tijd. Er zat \
            één paar in. Mag het andere ook nog komen?
            De puzzel is na drie avonden bijna af, alleen missen we de hele zak met stukjes nummer vier. Zo \
            blijft de toren van Brugge een gat. Hebt u die zak nog voor ons?
            Op de bon staat een oplaadkabel, in de doos lag enkel het toestel. Mijn oude snoer past er niet op. \
            Ik zit erop te wachten.
            Het lampje boven de eettafel hangt, maar het bijbehorende kapje zit er niet bij en nu kijken we in \
            het peertje. Kunt u het kapje opsturen naar hetzelfde adres?
            De vriendin die ik het cadeau gaf, belde dat de bijbehorende kaart met haar naam er niet in zat. Zou \
            die alsnog verstuurd kunnen worden?
            Na de verbouwing wilde ik eindelijk de gordijnen ophangen en toen bleken de haken niet geleverd. Ze \
            stonden wel op de lijst. Zorgt u ervoor dat ik ze krijg?
            De rest mag er nog achteraan komen, ik heb pas de helft.
            Waar blijft het vijfde kussen, de andere vier liggen al op de bank?
            Ik verzoek u het abusievelijk niet bijgesloten onderdeel mij alsnog te doen toekomen.
            Een schaakspel zonder zwarte koning speelt zo lastig.
            Jullie zijn de schroefjes vergeten, gooi ze maar even op de post.
            Er ontbreekt nog een stuk, wilt ge dat nazenden?
            Mijn geld hoef ik niet, het gaat mij om de ontbrekende lampenkap, die wil ik hebben.
            Er is niets gebroken, alleen is de fietspomp niet meegekomen en die had ik graag alsnog.
            De bestelling is wel aangekomen, maar zonder de proefmonsters, kunnen die in een envelop?
            Voor een tegoedbon koop ik geen linkerschoen: alleen de rechter zat in de doos, laat de linker \
            nakomen.
            Annuleren doe ik niets, maar het ontbrekende zakje graszaad moet nog wel komen.
            Zes weken gewacht en dan zit de helft van de kast er niet bij! Ik wil dat de planken morgen op \
            transport gaan.
            Mijn baby heeft die melk nodig en er zaten twee blikken te weinig in. Stuur ze alstublieft met \
            spoed!
            Het is om gek van te worden, weer is de handleiding vergeten én de afstandsbediening. Wanneer komen \
            die naar mij toe?
            schroeven ontbreken graag nasturen
            zat maar 1 oorbel in kunnen jullie die andere nog sturen
            mis nog 2 zakken voer vn order AB-1022 komt dat nog
            """)
}
