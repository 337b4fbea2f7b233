extension StandardExamples {
    static let orderStatus = StandardExamples(
        "order_status",
        english: """
            where is my order
            Any news on 48213?
            Has my parcel shipped yet?
            when will it arrive
            order status pls
            Tracking number please
            still waiting for my boots
            wheres my package??
            ETA for my bike?
            Is it on its way?
            status of repair R-3321?
            Did you send it?
            No delivery so far, what's up
            Track order AB-1022
            Is my lamp dispatched?
            Could you tell me when I can expect the dining table I ordered on 2 June?
            The tracking page hasn't changed for five days, so I'm wondering whether my parcel is moving at all.
            I was promised delivery by Friday and it is now Tuesday.
            Would you kindly let me know whether my order 90117 has left your warehouse?
            I received the order confirmation but nothing since then.
            My coffee was supposed to be here on Monday, do you know where it got stuck?
            How far along is the repair of my headphones which I handed in three weeks ago?
            According to the courier it's "out for delivery" since Saturday, yet nobody has come.
            Please send me the tracking link for the raincoat, I never got one.
            Can you check what is holding up my order of garden tools?
            Is the sofa still being made or is it already in transport?
            It says delivered but I've nothing at my door and the neighbours don't have it either.
            Which day will the driver come with the wardrobe, roughly?
            I paid ten days ago and would like to hear how things stand with the shoes.
            My grandson's birthday is on Saturday and the wooden train hasn't turned up; will it make it in \
            time?
            Has the vet shampoo gone out today as you said on the phone?
            I'm going on holiday on the 18th and my swimming goggles haven't come. I only want to know whether \
            they'll be here before then.
            My e-bike has been in your workshop since Easter. I cycle to work and am getting through a fortune \
            in bus fares. When will it be ready?
            I ordered the concert tickets in February and the show is next week. Nothing has come by post or \
            e-mail. Have they been sent?
            My old mattress is already at the tip and I'm sleeping on the floor. The new one was meant to come \
            on Wednesday, order 7-4410. Where is it?
            The postman says he has nothing for me. Your site says sent on the 9th. Somebody must know where the \
            box is.
            I'm a bit nervous because it's an anniversary present. The watch should have come by now. Can you \
            see anything in your system?
            My little girl runs to the window every time a van passes. She's been waiting for her doll's house \
            for two weeks. Is there any news?
            I'm diabetic and was counting on the snacks from order 33018. A week has gone by. Could you look up \
            what's become of it?
            You e-mailed that one item was on back order. That was a month ago. Any idea when it will be in?
            The painter comes on Thursday and needs the paint. Your confirmation said three to five working \
            days. We're on day eight.
            I'm on tenterhooks here, what's become of my parcel?
            Has my order fallen into a black hole?
            I should be grateful for word of the present whereabouts of my consignment.
            Radio silence since I paid, so how's my order getting on?
            Just chasing up the tent poles I ordered a fortnight ago.
            Every day I look in the letter box, and every day it is empty.
            """,
        german: """
            Wo bleibt mein Paket?
            wann kommt meine bestellung
            Schon verschickt?
            Bitte Lieferstatus 48213
            Sendungsnummer bitte
            Gibts was Neues zu AB-1022?
            warte immer noch auf die Schuhe
            Stand der Reparatur?
            noch nichts angekommen
            Ist die Ware raus?
            Wann darf ich mit der Lieferung rechnen?
            paket nicht da wo isses
            Sachstand Auftrag 90117?
            Lieferung überfällig
            Nachfrage zu meiner Bestellung
            Könnten Sie mir bitte mitteilen, ob die Kommode schon bei der Spedition ist?
            Seit sechs Tagen steht in der Sendungsverfolgung derselbe Satz, tut sich da noch etwas?
            Ich habe zwar eine Bestätigung bekommen, seither aber nichts mehr gehört.
            Zugesagt war die 23. Kalenderwoche, jetzt haben wir die 25.
            Wie weit seid ihr mit meiner Kaffeemaschine, die ich zur Reparatur eingeschickt habe?
            Haben Sie die Gartenschere heute wie besprochen auf den Weg gebracht?
            Laut Bote zugestellt, bei uns hat aber keiner geklingelt und die Nachbarn haben auch nichts.
            Mir fehlt der Link zur Verfolgung meines Pakets.
            Weißt du ungefähr, an welchem Tag der Fahrer mit dem Schrank kommt?
            Das Geld ist am 4. abgebucht worden, nur von der Ware sehe ich nichts.
            Wird das Sofa eigentlich noch gepolstert oder ist es schon unterwegs zu uns?
            Schaffen es die Kinderbücher noch vor dem Wochenende zu mir?
            Woran hängt es denn bei meiner Bestellung 55012?
            Der Status heißt seit Montag „in Zustellung“, aber es kommt keiner.
            Ich möchte nur kurz hören, wie es um mein Rennrad in Ihrer Werkstatt steht.
            Ist das Ersatzteil inzwischen eingetroffen und mein Rasenmäher fertig?
            Nächste Woche wird mein Enkel eingeschult und die Schultüte mit Füllung ist noch nicht da. Langsam \
            werde ich unruhig. Ist sie unterwegs?
            Im Schrebergarten wartet das halbe Dorf auf unser neues Gewächshaus. Angekündigt war Mitte April. \
            Jetzt sind die Tomaten schon einen halben Meter hoch, wie sieht es aus?
            Das alte Bett ist schon auf dem Sperrmüll und wir schlafen auf Luftmatratzen. Das neue sollte am \
            Mittwoch geliefert werden. Wo ist es?
            Die Bestätigung kam prompt, das Geld war schnell weg, nur das Päckchen lässt auf sich warten. Es \
            sind Kontaktlinsen. Ich habe noch für zwei Tage welche.
            Wir fliegen am 18. nach Kreta. Die Schnorchelsachen wollten wir mitnehmen, bloß fehlt bisher jede \
            Spur. Kommt das noch vorher an?
            Mein Hausmeister behauptet, bei ihm sei nichts abgegeben worden. Auf dem Beleg steht irgendein \
            Kringel als Unterschrift. Können Sie nachforschen, wo es liegt?
            Der Maler steht am Donnerstag vor der Tür und braucht die Farbe. Bei euch stand drei bis fünf \
            Werktage. Heute ist Tag neun.
            Mein Plattenspieler ging vor vier Wochen an Ihren Kundendienst, Vorgang R-881. Weihnachten ohne \
            Musik wäre traurig. Haben Sie ihn schon aufgeschraubt?
            Unsere Kleine fragt jeden Morgen nach ihrem Puppenhaus. Ich weiß schon nicht mehr, was ich ihr sagen \
            soll. Gibt es einen Liefertermin?
            Bin wegen der Hüfte viel zu Hause, verpasst habe ich also keinen Boten. Trotzdem ist das \
            Rückenkissen noch nicht gekommen. Schauen Sie bitte mal nach?
            Der Filialabholschein sollte per SMS kommen. Ich war zweimal umsonst im Laden. Ist meine Bestellung \
            71-338 dort nun eingetroffen oder nicht?
            Ich sitze wie auf heißen Kohlen, wo steckt denn meine Sendung?
            Ist mein Paket auf Weltreise gegangen?
            Funkstille seit der Bezahlung, wie schaut's aus mit meinem Grill?
            Ich erlaube mir anzufragen, bis wann mit dem Eintreffen der bestellten Ware zu rechnen ist.
            Hat der Postler das Packerl schon bei euch abgeholt?
            Jeden Tag schau ich in den Briefkasten, jeden Tag gähnende Leere.
            """,
        french: """
            Où est mon colis ?
            Quand arrive ma commande ?
            toujours rien reçu
            Suivi commande 48213 svp
            numéro de suivi ?
            ma commande est elle partie
            Des nouvelles de mon colis ?
            Point sur la réparation R-3321 ?
            en attente de livraison depuis 10 jours
            c'est pour quand la livraison ?
            AB-1022 expédiée ou pas ?
            colis introuvable
            État de ma commande svp
            j'attends toujours mes baskets
            retard de livraison
            Pourriez-vous m'indiquer la date de livraison prévue pour la table de ferme commandée début juin ?
            Le suivi n'a pas bougé depuis cinq jours, mon paquet est-il perdu ?
            Sauf erreur de ma part, je n'ai pas encore reçu les rideaux commandés le 4.
            Le transporteur affirme l'avoir déposé, pourtant il n'y a rien ni dans ma boîte ni chez la \
            gardienne.
            Est-ce que tu sais si le vélo a quitté l'entrepôt ?
            On m'avait annoncé une livraison vendredi et nous sommes mercredi.
            Où en est mon robot de cuisine que je vous ai confié au SAV il y a un mois ?
            J'ai été débitée le 12 mais je ne vois rien venir.
            Auriez-vous l'amabilité de me communiquer le lien pour suivre mon envoi ?
            Depuis la confirmation de commande, plus aucun message de votre part.
            Savez-vous quel jour passera le livreur pour l'armoire, le matin ou l'après-midi ?
            Les livres scolaires seront-ils là avant la rentrée ?
            Ma commande n° 90117 est « en cours de préparation » depuis deux semaines, que se passe-t-il ?
            J'aimerais savoir si mon colis est déjà au point relais.
            Mon ordinateur est-il réparé, ou attendez-vous encore la pièce ?
            Les graines potagères, elles sont parties hier comme prévu ?
            Le baptême de ma filleule est dimanche. La médaille gravée n'est toujours pas là et je commence à \
            paniquer. Pouvez-vous me dire où elle se trouve ?
            La rentrée de mes élèves est lundi et les cahiers ne sont pas là. J'ai réglé de ma poche le 2 août. \
            Ils arrivent d'ici là ou je m'organise autrement ?
            Mon fils part en colo lundi avec son sac de couchage, enfin, s'il arrive. La commande date du 20. \
            Vous avez une visibilité ?
            On m'a envoyé un SMS avec un créneau, puis un second, puis plus rien. J'attends des lentilles de \
            contact. Où en êtes-vous ?
            Les billets du spectacle devaient arriver par courrier. C'est samedi et ma boîte aux lettres est \
            vide. Ont-ils été postés ?
            La concierge jure qu'on ne lui a rien remis. Sur le reçu, il y a un gribouillis en guise de \
            signature. Pouvez-vous mener l'enquête ?
            Ma platine est chez votre réparateur depuis quatre semaines, dossier R-881. La maison est bien \
            silencieuse. A-t-elle au moins été ouverte ?
            Le facteur me jure qu'il n'a rien pour moi. Votre site dit « remis le 9 ». Quelqu'un doit bien \
            savoir où est ce carton.
            Je guette tous les jours pour le café, il n'en reste plus une dosette à la maison. Il est bien \
            parti, rassurez-moi ?
            Ma grand-mère attend ses pantoufles avec impatience. Elle me téléphone chaque soir pour savoir. Que \
            puis-je lui répondre ?
            Sœur Anne, ne vois-tu rien venir ? Mon paquet non plus.
            Silence radio depuis le paiement, quoi de neuf pour mon barbecue ?
            Mon colis s'est-il évaporé dans la nature ?
            Je me permets de vous relancer au sujet de ma commande restée sans nouvelles.
            Je vous prie de bien vouloir m'informer de l'acheminement de mon envoi.
            Bon, il vient à pied, mon matelas ?
            """,
        spanish: """
            ¿Dónde está mi pedido?
            cuándo llega mi paquete
            no me ha llegado nada
            Estado del pedido 48213
            número de seguimiento porfa
            ¿Ya lo habéis enviado?
            sigo esperando las botas
            ¿Ha salido el AB-1022?
            Seguimiento de mi envío
            ¿Cómo va la reparación?
            pedido retrasado
            q pasa con mi paquete
            ¿Alguna novedad de lo mío?
            fecha de entrega?
            todavía sin noticias del envio
            ¿Podrían decirme para cuándo está prevista la entrega del colchón?
            El seguimiento lleva cinco días sin moverse y me empiezo a preocupar.
            Me prometieron la entrega para el viernes y estamos a martes.
            Según el mensajero está entregado, pero ni yo ni el portero tenemos nada.
            Desde el correo de confirmación no he vuelto a saber nada de ustedes.
            ¿Sería tan amable de indicarme en qué situación se encuentra mi pedido 90117?
            Me habéis cobrado el día 4 y de las zapatillas ni rastro.
            ¿En qué punto está el arreglo de mi cafetera? La dejé allí hace tres semanas.
            Necesito saber qué día vendrá el transportista con el armario para estar en casa.
            En la web pone "en reparto" desde el sábado y aquí no aparece nadie.
            ¿Llegarán los libros de texto antes de que empiece el curso?
            Quisiera el enlace para ver por dónde va mi paquete, no lo he recibido.
            ¿Está ya en la tienda lo que encargué para recoger?
            ¿Le ha llegado la pieza al taller o sigue parado mi cortacésped?
            ¿Salieron ayer las semillas tal y como me dijeron por teléfono?
            El domingo es la comunión de mi sobrina y la pulsera grabada no aparece. Estoy de los nervios. \
            ¿Pueden mirar dónde anda?
            Me mandaron un SMS con una franja horaria, luego otro y después nada. Espero lentillas y me quedan \
            para dos días. ¿En qué quedamos?
            Tiramos el colchón viejo y llevamos una semana durmiendo en el suelo. El nuevo tenía que venir el \
            miércoles, pedido 7-4410. ¿Dónde está?
            La portera jura que a ella no le han dejado nada. En el justificante hay un garabato por firma. \
            ¿Pueden averiguar dónde está?
            Nos vamos de vacaciones el 18 y los niños quieren llevarse las gafas de bucear. En la web decía 48 \
            horas. Llevamos nueve días.
            Las fiestas del pueblo empiezan el sábado y los farolillos siguen sin venir. Yo di la cara ante la \
            comisión. ¿Vienen de camino?
            Me dijeron que un artículo estaba agotado y que lo mandarían después. Eso fue en mayo. ¿Ha entrado \
            ya?
            Mi tocadiscos entró en vuestro servicio técnico hace un mes, parte R-881. La casa está muy callada. \
            ¿Lo habéis abierto por lo menos?
            Soy celíaca y contaba con la comida del pedido 33018. Ya ha pasado más de una semana. ¿Me pueden \
            decir qué ha sido de él?
            Mi hija mira por la ventana cada vez que pasa una furgoneta. Espera su casa de muñecas desde hace \
            dos semanas. ¿Se sabe algo?
            El cartero dice que para mí no trae nada. Ustedes dicen que salió el día 9. Alguien tiene que saber \
            dónde está la caja.
            Estoy en ascuas, ¿qué es de mi paquete?
            ¿Se lo ha tragado la tierra, mi pedido?
            Ni una señal desde que pagué, ¿cómo va lo de la barbacoa?
            Me permito consultarle acerca del paradero de la mercancía que tengo encargada.
            Abro el buzón todos los días y siempre está vacío.
            Esto va a paso de tortuga, ¿me llega la lámpara esta semana?
            """,
        italian: """
            Dov'è il mio pacco?
            quando arriva il mio ordine
            ancora niente
            Stato ordine 48213?
            codice di tracciamento pf
            È già stato spedito?
            aspetto ancora gli scarponi
            Notizie dell'AB-1022?
            pacco mai arrivato
            quando consegnate?
            Tracking per favore
            ordine in ritardo
            Il mio ordine è partito?
            Potrebbe dirmi quando è prevista la consegna del tavolo allungabile?
            Il tracking è fermo da cinque giorni e non capisco se il pacco si muove.
            Mi avevate assicurato la consegna entro venerdì e siamo già a martedì.
            Il corriere dice consegnato ma né io né la portinaia abbiamo visto qualcosa.
            Sai dirmi se la bici ha lasciato il magazzino?
            Dopo la mail di conferma non ho più avuto vostre notizie.
            Le sarei grato se volesse comunicarmi lo stato dell'ordine 90117.
            Mi avete addebitato l'importo il 4 ma delle scarpe nessuna traccia.
            La mia macchina da caffè è in assistenza da tre settimane, avete finito?
            Mi serve sapere che giorno passa il corriere con l'armadio, così mi faccio trovare.
            Da sabato risulta "in consegna", però qui non si è visto nessuno.
            I libri di scuola arriveranno prima dell'inizio delle lezioni?
            Non ho mai ricevuto il link per seguire la spedizione, me lo mandate?
            È arrivato in negozio quello che ho ordinato con ritiro?
            Il ricambio per il tagliaerba è arrivato oppure è ancora fermo in officina?
            I semi per l'orto li avete mandati ieri come mi avevate detto al telefono?
            Domenica c'è la cresima di mio nipote e l'orologio inciso non si vede. Comincio ad agitarmi. Potete \
            guardare dov'è?
            Mi hanno mandato un SMS con la fascia oraria, poi un altro, poi il nulla. Aspetto le lenti a \
            contatto e ne ho per due giorni. A che punto siamo?
            Abbiamo già buttato il vecchio materasso e dormiamo per terra da una settimana. Il nuovo doveva \
            arrivare mercoledì, ordine 7-4410. Dove si trova?
            La sagra comincia sabato e le lanterne non si vedono. Ci ho messo la faccia con il comitato. Sono in \
            viaggio?
            Il 18 partiamo per la Sardegna e i bambini vogliono le maschere da sub. Sul sito c'era scritto 48 \
            ore. Siamo al nono giorno.
            Sulla ricevuta c'è uno scarabocchio al posto della firma. In tutto il palazzo nessuno ha preso \
            niente. Potete fare una verifica con il corriere?
            A maggio mi avete scritto che un articolo era esaurito e sarebbe arrivato dopo. È rientrato?
            Giovedì viene l'imbianchino e non ho la vernice. Avevo ordinato con largo anticipo. Ce la fa ad \
            arrivare?
            Il giradischi è entrato nel vostro laboratorio un mese fa, pratica R-881. La casa è muta. L'avete \
            almeno aperto?
            La mia bimba corre alla finestra a ogni furgone che passa. Aspetta la casa delle bambole da quindici \
            giorni. C'è qualche novità?
            Il postino dice che per me non ha nulla. Voi dite partito il 9. Qualcuno saprà dov'è lo scatolone.
            Sono sulle spine, che ne è del mio pacco?
            Il mio ordine si è perso nel triangolo delle Bermuda?
            Silenzio totale da quando ho pagato, come siamo messi con il barbecue?
            Con la presente chiedo cortesemente ragguagli circa l'inoltro della merce ordinata.
            Apro la cassetta della posta ogni giorno ed è sempre vuota.
            Campa cavallo, la lampada quando la vedo?
            """,
        dutch: """
            Waar blijft mijn pakket?
            wanneer komt mijn bestelling
            nog niks ontvangen
            Status order 48213 graag
            track en trace aub
            Is het al verstuurd?
            wacht nog steeds op mijn laarzen
            Hoe staat het met AB-1022?
            reparatie al klaar?
            pakje zoek
            Wanneer bezorgen jullie?
            levering te laat
            Is mijn order onderweg?
            al nieuws over de fiets
            bestelling nog niet binnen
            Kunt u mij zeggen wanneer ik de eettafel kan verwachten?
            De track-and-trace staat al vijf dagen op dezelfde plek, beweegt er nog wat?
            Er was levering toegezegd voor vrijdag en het is inmiddels dinsdag.
            Volgens de bezorger is het afgeleverd, maar bij ons en de buren ligt niets.
            Weet jij of de koffiebonen al het magazijn uit zijn?
            Na de bevestigingsmail heb ik niets meer van jullie gehoord.
            Zou u zo vriendelijk willen zijn mij te laten weten hoe het met bestelling 90117 staat?
            Het bedrag is de vierde afgeschreven, maar van de schoenen geen spoor.
            Mijn espressoapparaat is al drie weken bij jullie in reparatie, hoe ver zijn jullie?
            Ik moet even weten op welke dag de chauffeur met de kast komt, dan blijf ik thuis.
            Er staat sinds zaterdag "bezorger is onderweg" en ik zie niemand.
            Zijn de schoolboeken er nog voor de vakantie voorbij is?
            Ik heb nooit een link gekregen om mijn zending te volgen, kunt u die sturen?
            Ligt wat ik besteld heb al klaar in de winkel om af te halen?
            Is het onderdeel voor mijn grasmaaier nu binnen of staat hij nog stil in de werkplaats?
            Zijn de bloembollen gisteren meegegaan zoals u aan de telefoon zei?
            Zaterdag is het pakjesavond en het treintje is er nog niet. Ik begin hem te knijpen. Kunnen jullie \
            kijken waar het is?
            Ik kreeg een sms met een tijdvak, toen nog een, en daarna niets. Het gaat om mijn lenzen en ik heb \
            er voor twee dagen. Hoe staat het ervoor?
            Het oude matras is al naar de stort en we slapen op de grond. Het nieuwe zou woensdag komen, order \
            7-4410. Waar blijft het?
            Koningsdag is donderdag en de vlaggetjes zijn er niet. Ik heb de hele straat beloofd dat ze kwamen. \
            Zijn ze al onderweg?
            De achttiende gaan we naar Texel en de kinderen willen hun schepnetten mee. Op de site stond 24 uur. \
            We zitten op dag negen.
            Op het bewijs staat een krabbel als handtekening. In de hele flat heeft niemand iets aangenomen. \
            Kunt u navragen waar het ligt?
            In mei kreeg ik bericht dat één artikel in nabestelling was. Is dat intussen binnen?
            Donderdag komt de schilder en ik heb geen verf. Ik had ruim op tijd besteld. Gaat dat nog lukken?
            Mijn platenspeler ging een maand geleden naar jullie reparateur, nummer R-881. Het is hier wel erg \
            stil. Is hij al opengemaakt?
            De postbode zegt dat hij niets voor me heeft. Jullie zeggen dat het de negende weg is gegaan. Iemand \
            moet toch weten waar die doos is.
            Ons dochtertje rent bij elk busje naar het raam. Ze wacht al twee weken op haar poppenhuis. Is er al \
            iets bekend?
            Ik zit op hete kolen, wat is er van mijn pakje geworden?
            Is mijn bestelling in rook opgegaan?
            Radiostilte sinds ik betaald heb, hoe zit het met de barbecue?
            Gaarne verneem ik van u omtrent de stand van zaken van mijn order.
            Elke dag kijk ik in de brievenbus en elke dag is hij leeg.
            Komt mijn lamp soms te voet?
            """)
}
