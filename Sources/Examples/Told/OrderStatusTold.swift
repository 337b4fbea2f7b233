extension StandardExamples {
    static let orderStatusTold = StandardExamples(
        "order_status",
        english: """
            We're flying to Perth on the 9th and the suitcase I bought from you was meant to be here by now. I \
            keep looking out the window like a dog. Any idea when the van might come?
            My nephew turns six on Saturday. The dinosaur puzzle was paid for ten days ago and the page still \
            says "label created". Is it actually on the road?
            The neighbour says a courier was hanging about on Tuesday but left nothing. I've had no card through \
            the door. Where has my stuff got to?
            Paid for the lamp on the first, heard nothing since, and we're sitting in the dark of an evening. \
            Could you have a look what's happening with 31877?
            You sent me a lovely email to say it was packed. That was two weeks back. Since then not a peep, so \
            I'm wondering whether it ever left the building.
            I've taken Thursday off work to let the delivery people in with the bed. Nobody has told me whether \
            it's morning or afternoon. Should I still count on that day?
            Our dog is down to the last scoop of food. Usually the bag lands on the Monday and it's Wednesday. \
            Do I need to run to the shop or will it be here tomorrow?
            The tracking link just goes round in circles between Leeds and Birmingham. It has been to Birmingham \
            three times now, which is more than I have. When is it coming to me?
            I handed in Granny's watch for a new strap and battery before Easter. She's asking for it every day \
            now. Is it ready to collect?
            My laptop has been with your technicians since the 3rd. Uni starts back Monday and I've an essay on \
            it. What stage are they at?
            It's our anniversary tomorrow and the necklace hasn't turned up. Your site promised two to three \
            working days and this is day five. Can you tell me which depot it's sitting in?
            There was flooding on our road and I think the couriers gave up for a few days. Things are dry again \
            now. Has my parcel been sent round again or is it stuck somewhere?
            I ordered tomato seedlings thinking they'd be in the ground by the bank holiday. It's nearly June. \
            Have they been dispatched at all?
            Someone in your shop told me the book would be in "early next week". That was three early next weeks \
            ago. Has the publisher given you a date?
            We're moving on the 28th and I'm afraid the chairs will arrive when we're gone. All I want to know \
            is the expected day, so I can plan.
            My tickets for the match on the 12th were supposed to come by post. The lads are getting nervous. \
            Have they gone out?
            Any sign of my wellies?
            I'm on tenterhooks here waiting for the cot, as the baby isn't going to wait much longer.
            What's the story with AB-7714, is it on its way or what?
            Just checking that my package hasn't fallen off the back of a truck.
            How far along is the repair on my road bike, ticket R-2209?
            The postie came and went again this morning with nothing for me from youse.
            Wondering whereabouts in the country my turntable is at the minute.
            Nothing's missing from the box, because there is no box yet. Order 66310 was due Friday.
            The invoice came by e-mail within a minute. The boots themselves, on the other hand, I've been \
            waiting on for twelve days. Have they left?
            You took the payment on the 2nd without any problem. Since then the order page says "in progress" \
            and I'd like to know what that means in days.
            My address is correct, I checked it twice, and the neighbours didn't take it in. So where did the \
            driver leave the parcel marked as delivered?
            Not looking for a replacement yet. The first one may still turn up, I just need you to tell me where \
            the courier has it.
            I'm getting really anxious, it was four hundred pounds and the tracking hasn't moved since last \
            Sunday. Please find out where it's lying.
            This is ridiculous. Has it been shipped, yes or no?
            My daughter's been crying because her communion dress isn't here and the day is Saturday. For pity's \
            sake tell me when it's arriving!
            wheres my order 48890
            has it been posted yet?? orderd on monday
            any news on my bike repiar
            when will pacakge arive tracking not wrking
            """,
        german: """
            Am Samstag feiert mein Patenkind Geburtstag, und das Holzpuzzle liegt noch immer nicht bei uns im \
            Flur. Muss ich mir einen Plan B überlegen?
            Seit letztem Montag bleibe ich jeden Vormittag zu Hause, damit ich den Boten nicht verpasse. Bisher \
            kam nur der Rauchfangkehrer. Können Sie mir verraten, wann die Kommode bei mir aufschlägt?
            Vor zwei Wochen habe ich mein Velo bei euch im Laden gelassen, wegen der Gangschaltung. Das Wetter \
            wird schön und ich würde gerne wieder fahren. Wie weit seid ihr damit?
            Meine Nachbarin hat am selben Tag wie ich bestellt und trägt die Schuhe schon. Bei mir rührt sich \
            nichts. Steckt meine Sendung irgendwo fest?
            Wir fliegen am 14. nach Portugal, und der Sonnenschutz sollte unbedingt mit. In der Bestätigung \
            stand "drei bis fünf Tage", das ist jetzt acht Tage her. Klappt das noch?
            Die Handwerker kommen am Donnerstag und brauchen dann die Leuchten. Ich müsste ihnen heute sagen, ob \
            das Material da sein wird. Was darf ich ihnen ausrichten?
            Letzten Freitag bekam ich eine Mail, dass das Paket an den Zusteller übergeben wurde. Seither zeigt \
            die Seite jeden Tag dasselbe an. Ich werde langsam unruhig.
            Bei uns im Haus verschwinden öfter Pakete. Darum wüsste ich gern, an welchem Tag der Kaffee ungefähr \
            ankommt, damit jemand daheim ist.
            Mein Laptop ist seit dem 2. April bei Ihnen in der Werkstatt, und ich schreibe meine Masterarbeit \
            derweil am Handy. Gibt es schon eine Diagnose?
            Ich habe die Bücher extra früh geordert, weil das Semester in einer Woche beginnt. Jetzt ist der \
            Kasten immer noch leer. Haben Sie sie überhaupt schon auf den Weg gebracht?
            Unser Kater frisst nur dieses eine Futter, und der Sack ist fast leer. Bestellt habe ich am \
            Dienstag, Nummer 66120. Soll ich eine Notration kaufen oder trifft es rechtzeitig ein?
            Der Zusteller hat mir eine Karte eingeworfen, auf der man nichts lesen kann. Jetzt weiss ich nicht, \
            wo mein Päckli liegt. Könnt ihr das nachschauen?
            Eigentlich bin ich ein geduldiger Mensch. Aber das Zelt sollte letzten Donnerstag kommen, und \
            übermorgen starten wir. Bitte schreibt mir kurz, wo es gerade ist.
            Im Kundenkonto heißt es seit zehn Tagen "wird vorbereitet". Meine Mutter fragt jeden Abend am \
            Telefon, wann ihr Sessel kommt. Was soll ich ihr sagen?
            Gestern stand "Zustellung heute bis 18 Uhr". Ich saß den ganzen Tag am Fenster und niemand hat \
            geläutet. Was ist da los?
            Ich bin ab Mittwoch für drei Wochen auf Kur. Wenn die Decke bis dahin nicht eintrifft, muss die \
            Nachbarin Bescheid wissen. Mit welchem Tag darf ich rechnen?
            Für das Vereinsfest haben wir 60 Becher bedrucken lassen. Das Fest ist am Sonntag, und der Vorstand \
            macht mich schon nervös. Sind die Becher aus der Druckerei zurück?
            Meine Kaffeemaschine ist jetzt die vierte Woche zur Reparatur weg, und Filterkaffee mag bei uns \
            keiner. Habt ihr das Ersatzteil inzwischen bekommen?
            Auf meinen Teppich 31877 warte ich noch immer.
            Hat mein Päckchen das Lager eigentlich schon verlassen?
            Wo bleibt denn das gute Stück?
            Dürfte ich ergebenst erfragen, wie es um die Ausführung meines Auftrages vom 12. d. M. bestellt ist?
            Habts ihr mich vergessen oder ist die Post heuer so langsam?
            Ist für mich schon etwas unterwegs, oder liegt das alles noch bei Ihnen?
            Der Briefkasten bleibt leer, dabei hätte das Spiel schon vorgestern drin sein sollen.
            Tut sich bei AB-4471 irgendwas?
            Absagen möchte ich die Bestellung auf keinen Fall, ich freue mich ja darauf. Nur: Wann darf ich \
            ungefähr mit dem Regal rechnen?
            Die Rechnung ist längst bei mir, bezahlt ist auch alles, nur die Ware glänzt durch Abwesenheit. Ist \
            sie schon losgeschickt worden?
            An der Adresse hat sich nichts geändert, der Name steht an der Tür. Trotzdem ist nach zwölf Tagen \
            noch kein Bote hier gewesen. Wo hängt es?
            Ein Rückruf ist nicht nötig, mir reicht ein Satz per Mail: Ist das Fahrrad fertig repariert oder \
            nicht?
            Beim Umtausch habt ihr mir gesagt, die neue Größe gehe noch am selben Tag raus. Das war am Montag. \
            Ist sie tatsächlich raus?
            Ich will kein Geld zurück, ich will nur wissen, wo sich die Sendung 0034-7781 gerade herumtreibt.
            Langsam glaube ich, dass das Paket gestohlen wurde! Seit fünf Tagen "in Zustellung". Bitte prüfen \
            Sie umgehend, wo es sich befindet.
            Das kann doch nicht wahr sein, dass ein Umschlag von Köln nach Wien drei Wochen braucht. Wo sind \
            meine Karten? Das Konzert ist am Freitag!
            640 Euro habe ich bezahlt und höre nichts mehr von Ihnen. Mir ist da nicht wohl dabei. Sagen Sie mir \
            bitte, ob und wann der Tisch kommt.
            Zum Kuckuck, die Trackingnummer funktioniert nicht und bei der Post weiß keiner was. Wo ist mein \
            Zeug?
            wo ist mein packet
            wann kommt die lampe endlich?? nr 55219
            schon verschickt oder nich
            hallo is mei radl scho fertig
            """,
        french: """
            Ma filleule fête ses six ans samedi et je n'ai toujours rien à lui offrir. La maison de poupée \
            devait être là mercredi. Vous pensez que ça va aller ?
            Je pars en Corse le 3 et j'aimerais bien avoir la tente avec moi. Votre dernier message date de dix \
            jours, depuis plus rien.
            Chaque matin je guette le facteur derrière le rideau, et chaque matin il passe tout droit. Que \
            devient mon colis de thé ?
            On a vidé la chambre et on dort sur un matelas par terre depuis une semaine. Le lit, il est sur la \
            route ou encore chez le fabricant ?
            Le suivi dit « pris en charge » depuis lundi et n'a plus bougé d'un poil. C'est normal ?
            J'ai payé le 8, reçu la confirmation, et puis le silence radio. Je voudrais juste savoir s'il faut \
            que je m'inquiète.
            Nous avons pris congé jeudi exprès pour recevoir le frigo et personne n'a sonné. Quand est-ce que le \
            livreur repasse ?
            Ma mère, 84 ans, attend ses pantoufles chauffantes et me téléphone tous les jours pour ça. Qu'est-ce \
            que je peux lui répondre ?
            Le chien entame le dernier fond de gamelle. Si les croquettes n'arrivent pas demain, il faut que \
            j'aille en acheter ailleurs, d'où ma question.
            J'avais confié ma montre à votre atelier avant les vacances, on m'avait parlé de quinze jours. Nous \
            voilà à la cinquième semaine, est-ce que quelqu'un l'a ouverte ?
            La voisine a reçu le même fauteuil alors qu'elle l'a pris trois jours après moi. Le mien s'est-il \
            perdu en chemin ?
            Avec la neige qui est tombée sur le Jura, j'imagine que les camions sont bloqués. Avez-vous une idée \
            du jour où mes skis seront là ?
            Je dois donner une date au poseur pour le luminaire. Sans nouvelle de votre part je ne peux rien lui \
            dire : vous l'avez expédié ou pas ?
            Le point relais de la rue Haute à Namur me dit n'avoir rien à mon nom. Pourtant chez vous c'est \
            marqué livré hier. Où a-t-il pu atterrir ?
            Ça fait une escousse que j'ai commandé mes raquettes, pis la saison avance. Est-ce que c'est parti \
            de chez vous ?
            Hier le livreur a laissé un avis illisible dans la boîte. Mon paquet 77120, il est dans quel dépôt \
            maintenant ?
            Je reprends le boulot lundi dans une nouvelle boîte et je comptais sur ce costume. Vous pouvez \
            regarder s'il sera là avant le week-end ?
            Auriez-vous l'obligeance de m'indiquer à quel stade se trouve l'exécution de ma commande du 2 \
            septembre ?
            Toujours pas vu la couleur de mes bottes.
            Des nouvelles de la machine à coudre déposée chez vous le 17 ?
            Est-ce que je dois rester à la maison demain pour le buffet, oui ou non ?
            C'est pour quand, la console ?
            Je ne veux pas annuler, au contraire, j'ai hâte : dites-moi seulement quel jour compter.
            L'argent est bien parti de mon compte le 6, pas de souci là-dessus, mais les livres, eux, sont où ?
            Rien ne manque puisque rien n'est arrivé, haha ; avez-vous un numéro pour suivre l'envoi ?
            Cela fait maintenant VINGT jours pour une paire de chaussettes. Elles viennent à pied ?!
            Très inquiète, c'est un cadeau pour une amie malade et le colis tourne en rond entre deux dépôts \
            selon le suivi
            cmd 61-4402 tjrs rien recu c normal ?
            colis ou svp
            """,
        spanish: """
            El sábado es la primera comunión de mi sobrina y todavía no tengo el vestido en casa. Lo compré hace \
            diez días. Mi hermana me pregunta cada hora y yo no sé qué decirle.
            Salgo de viaje el miércoles a Cartagena y quería llevarme el traje de baño nuevo. ¿Alcanzará a estar \
            aquí antes?
            Dejé mi bici en su taller hace dos semanas por lo del eje. Voy andando al trabajo y está lloviendo a \
            mares. ¿Sabéis ya algo?
            Me quedé toda la mañana sin salir esperando al repartidor y no apareció nadie. El mensaje decía \
            entre las 9 y las 13. ¿Qué ha sido de mi paquete?
            Mi vecina pidió lo mismo que yo, el mismo día, y ya está estrenando. Lo mío ni se asoma. ¿Por dónde \
            anda?
            El perro ya va por el último puñado de croquetas. En la página dice "procesando" desde el jueves. \
            Cuéntenme si ya va en camino.
            Pagué por transferencia el día 4 y desde entonces silencio total. No recibí ni aviso ni número de \
            guía. Solo quisiera saber si ya salió.
            Compré los boletos del concierto para el 15 y me dijeron que llegaban por correo. Faltan cuatro \
            días. Mi hija está que se come las uñas.
            Mi abuela cumple noventa el domingo y el marco de fotos iba a ser la sorpresa. Todos ponemos dinero \
            y yo soy el responsable. Dígame que ya viene, por favor.
            Según el rastreo, la caja está en Rosario desde hace seis días y no se mueve. Yo vivo en Córdoba. \
            ¿Está perdida o simplemente descansando?
            Como trabajo de noche, duermo de día y necesito saber cuándo va a tocar el timbre el mensajero. El \
            número es el 50-1183.
            Les entregué mi portátil el 12 para que le cambiaran la pantalla. Dijeron una semana y ya van tres. \
            Tengo que presentar la tesis, ¿cómo va eso?
            Nos mudamos hace un mes y seguimos comiendo en el suelo. La mesa se pidió antes que las llaves. ¿Hay \
            fecha ya?
            Ha empezado a nevar y las cadenas que encargué no han aparecido. Necesito saber si cuento con ellas \
            para el puente o no.
            Los niños preguntan cada tarde por el trampolín. Yo les digo "mañana", pero ya me quedé sin mañanas. \
            ¿Me puede decir algo concreto?
            Hice la compra desde el celular y creo que no se guardó, porque no me llegó ningún correo. ¿Le \
            aparece a usted y ya está en preparación?
            Una parte llegó el lunes, las macetas, y me dijeron que la tierra venía aparte. Estoy esperando para \
            plantar. ¿Ese segundo bulto cuándo cae?
            Mi esposo dice que me estafaron; yo digo que ustedes son serios. Demuéstrenle que tengo razón y \
            díganme en qué va el PED-6684.
            ¿Mi paquete viene en burro o qué?
            Sírvase informarme del estado en que se halla la mercancía solicitada el pasado 8 de octubre.
            ¿Ya mero llega lo mío?
            El cartero pasó otra vez de largo y mi buzón sigue vacío.
            Quisiera saber en qué anda mi reloj, el que les dejé para arreglar en agosto.
            ¿Para cuándo lo tendría en casa, más o menos?
            Che, ¿salió lo mío o sigue en el depósito juntando polvo?
            Llevo el número de seguimiento grabado en la cabeza y sigue diciendo lo mismo: "etiqueta creada".
            Cambié la dirección la semana pasada y me lo confirmaron; ahora lo que no sé es si ya lo \
            despacharon.
            Falta una semana para la boda y faltan también los zapatos, que pedí el 2 de mayo. ¿Vienen en \
            camino?
            La factura ya la tengo, muchas gracias, pero ¿y la lavadora? ¿Cuándo la traen?
            En mi cuenta dice "entregado" y aquí nadie recibió nada. ¿Dónde lo dejaron?
            El cobro salió del banco hace nueve días, todo bien por ese lado. ¿Y el casco, ya lo mandaron?
            Estoy preocupadísima: es la medicina del acuario y los peces se me mueren. ¿Dónde está el envío?
            ¡Dos semanas! Dijeron 48 horas. Quiero una fecha y la quiero hoy, compra 66-3108.
            No puede ser que nadie sepa decirme por dónde va un sofá de tres plazas, que no es un alfiler \
            precisamente.
            Me tienen con el alma en un hilo, es el regalo de mi esposa y el aniversario es mañana. ¿Llega o no \
            llega?
            donde esta mi pedido
            ya salio el 33410??
            hola cuando yega lo mio
            alguna novedad de la reparacion de mi compu
            """,
        italian: """
            Sabato la mia bambina compie sei anni e la casa delle bambole non si vede. Ogni giorno mi chiede \
            quando passa il postino. Secondo Lei ce la facciamo?
            Siamo rimasti chiusi in casa tutto il giorno, neanche al mercato siamo andati, ma non ha suonato \
            nessuno. Dov'è finito il corriere con il nostro tavolo?
            Secondo il tracciamento la mia roba è ferma da quattro giorni in un deposito di Piacenza. Si muove \
            qualcosa o l'avete persa?
            Venerdì parto per le Dolomiti e vorrei avere già gli scarponi ai piedi. Mi guardi a che punto siamo \
            con il 48213?
            Mio marito dice di portare pazienza, ma dodici giorni per un pacchetto di tè mi sembrano tanti. È \
            almeno partito?
            Dopo il pagamento ho ricevuto una conferma e poi il nulla. Né messaggi né codici. Mi chiedo se \
            qualcuno se ne stia occupando.
            I vicini giurano di non aver ritirato niente e nella cassetta non c'era nessun avviso. Eppure \
            risulta "consegnato alle 14:12". Che fine ha fatto?
            Da tre settimane il mio portatile sta sul vostro banco e io devo finire la tesi. Il pezzo di \
            ricambio è arrivato?
            Domani viene l'elettricista e le lampade dovrebbero essere qui. Non vedo nessuna mail di spedizione, \
            posso aspettarmele oggi?
            Stiamo al freddo e la stufa doveva esserci lunedì. Oggi è giovedì. Ha idea del giorno in cui la \
            vedremo?
            Due libri su tre li ho già sul comodino, c'era scritto che il terzo viaggia da solo. Più o meno \
            quando lo troverò in cassetta?
            Per il concerto del 12 giugno ho pagato a gennaio, ma i biglietti non mi sono ancora comparsi nella \
            posta. Quando li mandate?
            È una settimana che sto alla finestra a guardare ogni furgone che passa.
            Le sarei grato se volesse comunicarmi in quale fase si trova la pratica AB-1022.
            A che punto siamo?
            Ci manca ancora tanto prima che il postino mi porti il caffè?
            Novità sulla riparazione del mio tosaerba?
            Avevate detto mercoledì, ormai è lunedì, il pacco l'ha mangiato il gatto?
            L'indirizzo è giusto e i soldi li avete presi, quindi non è quello il problema; però qui non è \
            giunto nulla, dove si trova?
            Non voglio annullare, eh, voglio solo capire quando viene la poltrona.
            Non manca un pezzo, manca tutto: la spedizione è già per strada?
            Se non l'avete ancora imballato va bene uguale, ma ditemi quando succederà.
            La scatola d'aprile del mio abbonamento doveva esserci il 5 e oggi è il 14: l'avete spedita?
            Comincio a pensare che il mio pacco l'abbiate smarrito, esigo di sapere dove si trova!
            Ridicolo, sul sito c'è scritto a caratteri cubitali "domani da te" e io aspetto da nove giorni. \
            Quando arriva?
            Sono in ansia, si tratta di un anello da 640 euro e lo stato non cambia da giorni. Potete verificare \
            dove sia?
            dove il mio pacco
            non ho ricevuto ancora niente quando arriva
            si sa qualcosa del ordine 77120 ?
            """,
        dutch: """
            Aanstaande zaterdag wordt mijn dochter zes en het poppenhuis is er nog altijd niet. Ze vraagt elke \
            dag aan mij wanneer de postbode komt. Weet u of het nog op tijd lukt?
            Vorige week dinsdag heb ik mijn fiets bij jullie binnengebracht voor nieuwe remmen en sindsdien hoor \
            ik niks. Ik loop nu elke dag drie kwartier naar het werk. Is hij al klaar?
            We hebben de hele dag thuisgezeten, zelfs niet naar de markt geweest, maar er heeft niemand \
            aangebeld. Waar hangt die bezorger met onze eettafel uit?
            Volgens de trackinglink ligt mijn pakketje al vier dagen in een depot in Tilburg. Beweegt daar nog \
            iets of is het zoekgeraakt?
            Ik vertrek vrijdag op vakantie en zou mijn wandelschoenen dan graag al aan hebben. Kunt u eens \
            kijken hoever het staat met 48213?
            Mijn man zegt dat ik gewoon geduld moet hebben, maar twaalf dagen voor een pak thee vind ik lang. Is \
            het überhaupt al vertrokken?
            Na het betalen kreeg ik een bevestiging en daarna bleef het doodstil. Geen mailtje, geen code, \
            niets. Ik vraag me af of u er wel mee bezig bent.
            De buren zeggen dat ze niets hebben aangenomen en in de brievenbus zat ook geen kaartje. Toch staat \
            er "bezorgd om 14:12". Waar is mijn pakket gebleven?
            Mijn laptop ligt nu drie weken bij jullie op de werkbank en ik moet mijn scriptie afmaken. Is het \
            onderdeel al binnen?
            Morgen komt de stukadoor en de lampen moeten er dan hangen. Ik zie nog geen verzendbericht, mag ik \
            ze vandaag nog verwachten?
            We zitten in de kou en de kachel zou begin deze week komen. Het is nu donderdag. Heeft u enig idee \
            op welke dag we hem krijgen?
            Twee van de drie boeken heb ik netjes ontvangen, er stond bij dat de derde apart komt. Wanneer mag \
            ik die in de bus verwachten?
            Voor het concert van 12 juni heb ik in januari al betaald, maar de kaartjes zijn nog niet in mijn \
            mailbox beland. Wanneer worden die verstuurd?
            Ik sta hier al een week uit het raam te kijken naar elke bestelbus die voorbijrijdt.
            Zou u zo vriendelijk willen zijn mij te berichten in welk stadium mijn opdracht AB-1022 zich \
            bevindt?
            Hoe staat het ermee?
            Blijft het nog lang duren voor de postbode met mijn koffiebonen voor de deur staat?
            Is er al schot in de zaak met de herstelling van mijn grasmaaier?
            Ge had gezegd tegen woensdag en 't is nu al maandag, waar blijft mijn bestelling?
            Het adres klopt en het geld is afgeschreven, dus daar ligt het niet aan; toch is er nog niets \
            aangekomen, waar zit het?
            Ik wil hem niet annuleren hoor, ik wil alleen weten wanneer de stoel komt.
            Er ontbreekt niets, want er is nog helemaal niks gekomen: is de zending al onderweg?
            Als het nog niet ingepakt is, ook goed, maar vertel me dan wanneer dat wel gebeurt.
            Mijn abonnementsdoos van april had er de 5e moeten zijn, het is nu de 14e; is die verzonden?
            Het begint er verdacht veel op te lijken dat jullie mijn pakket kwijt zijn, ik wil nu weten waar het \
            zich bevindt!
            Belachelijk, "morgen in huis" staat er levensgroot op de site en ik wacht al negen dagen. Waar \
            blijft het?
            Ik maak me zorgen, het gaat om een ring van 640 euro en de bezorgstatus is al dagen dezelfde. Kunt u \
            nagaan waar hij is?
            waar blijft mn pakket
            nog niks ontvangen wanneer komt het nou
            al iets geweten van bestelling 77120 ?
            """)
}
