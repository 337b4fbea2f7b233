extension StandardExamples {
    static let resendDownloadTold = StandardExamples(
        "resend_download",
        english: """
            I bought the e-book for my holiday and never got round to it. Now I'm on the ferry with time on my \
            hands and the link says "no longer available".
            My computer's been at the doctor's and come home empty. I'd like to put your program back on it. \
            Where was that page again?
            The file stopped at 80% when our internet went. On the second go it said I'd had my three tries. I \
            haven't had it once.
            My daughter emptied the folder with the installers, thinking they were rubbish. The key I still \
            have. I'd need the setup file.
            I only noticed last night that the audio book lacks its second half. The page where I got it from \
            gives me "404". Is there a new one?
            The mail said "valid for seven days". I was on the Camino for thirty. I did pay for those maps, \
            though.
            My concert recordings were on a stick that's been through the wash. I've got the order number, \
            71204, but not the place to fetch them.
            Our printer's driver disk is scratched and the link on it leads to a company that sells shoes. Do \
            you have it somewhere?
            I got a new e-mail last month and all the old ones are lost, your message with the files among them. \
            May I have it at this address?
            I was sent a zip that won't open, it says it's damaged. I'd want to fetch it once more, but I'm \
            being told I've already done so.
            My teacher asked us all to install it by Monday. I'd done it at home and need it at my dad's too. \
            The button in my mail's greyed out.
            I put the course videos off until the kids were at school. When I clicked today I got "access \
            expired". They were meant to be mine to keep.
            The photos from our wedding came as a link, and we saved it for a quiet evening. There hasn't been \
            one in four months. Now it's dead.
            I thought that I'd saved it to the cloud. I'd saved an empty folder. Could I have another shot at \
            it?
            I should be grateful if you would once more place the file at my disposal.
            The link's gone stale on me.
            Your button's as dead as a dodo.
            I missed the boat on fetching my files, is there another boat?
            Could you open the door again for a day so I can grab my e-book?
            The installer's vanished off my machine, where do I get it from?
            Any hope of a fresh link for the map pack?
            It won't let me pull it down any more, says it's past its date.
            I still have the key, so don't send me that. It's the program itself that I've lost.
            I can log in all right. There's just nothing under "Downloads", where my purchase from 8 May should \
            be.
            There's no refund needed, I want the book that I bought. The link ran out before I got to it.
            It's not an activation problem. I don't get that far, as I can't fetch the file.
            My subscription is running and paid. But the issue for June gives me "link expired" and I'd like to \
            read it.
            The order's complete and the invoice has come. What hasn't worked is getting the files, the page is \
            blank.
            What use is a link that's gone before I'm home from work? I paid forty dollars. Send me one that \
            works!
            I'm in a panic here, the presentation's at nine and I can't get the template off your server. A new \
            link, quickly please!
            You've moved everything around and now nobody can find what they've paid for. Where's the setup for \
            my scanner software?
            It's the third link in a row that leads to nowhere. I'm losing my patience with it, can you mail me \
            the file itself?
            link expired pls send new
            downlod link dont work
            lost the installer need it again
            ebook link broken order 6120
            """,
        german: """
            Am Samstag habe ich das Hörbuch gekauft, am Sonntag war Besuch da, und heute sagt mir die Seite, die \
            Zeit sei vorbei. Gehört habe ich noch keine Minute.
            Bei uns am Berg ist das Internet so langsam, dass die Datei bei 80 Prozent abbrach. Danach durfte \
            ich nicht mehr.
            Mein Rechner wurde neu aufgesetzt, und die Installationsdatei ist weg. Den Code habe ich, bloß \
            nichts, wo ich ihn eingeben könnte.
            Eure Mail mit dem Knopf habe ich aus Versehen gelöscht. Das Schnittmuster sollte am Wochenende unter \
            die Nähmaschine.
            Ich habe die Noten auf dem Handy geöffnet, und jetzt weiß ich nicht, wo sie gelandet sind. Am PC \
            lässt er mich nicht nochmals.
            Der USB-Stick mit Ihrem Programm hat den Waschgang nicht überlebt. Wo finde ich das Ganze online?
            Meine Mutter hat dreimal geklickt, weil nichts passierte, und nun ist das Kontingent erschöpft. Sie \
            hat aber gar keine Datei.
            Auf dem Arbeitslaptop darf ich nichts speichern, das merkte ich erst danach. Am privaten heißt es, \
            der Link sei verbraucht.
            Die Konzerttickets sollten als PDF kommen, und ich Trottel habe das Fenster zu früh geschlossen. Am \
            Freitag stehen wir sonst ohne da.
            Vor zwei Jahren habe ich bei euch das E-Book gekauft, auf dem alten Lesegerät. Das ist hin, und das \
            Buch hätte ich gern wieder.
            Wir haben gestern den Virenscanner gewechselt, und der hat Ihr Setup gleich verspeist. Bitte schickt \
            es uns noch einmal.
            In der Bestätigung steht "hier klicken", aber da ist nichts zum Klicken. Wie komme ich an die \
            Vorlagen?
            Mein Kind hat den Ordner mit den Lernspielen in den Papierkorb gezogen und ihn geleert. Gibt es eine \
            zweite Chance?
            Ich wollte die Karten vor der Wanderung aufs GPS laden, und der Server meldet 404. Die Bestellung \
            hat die Nummer 19940.
            Die ältere Version lief auf unserem Windows noch, und genau deren Setup habe ich gelöscht. Könnten \
            Sie mir die bereitstellen?
            Leider war ich im Spital, als Ihre Nachricht kam, und jetzt ist die Frist um. Das Seminarvideo würde \
            ich gern noch ansehen.
            Das ZIP lässt sich nicht entpacken, es fehlt wohl das Ende. Ein weiteres Mal holen darf ich es \
            nicht.
            Bitte schaltet mir den Link wieder frei.
            Wo kann ich mein gekauftes Setup noch einmal holen?
            Der Verweis in Ihrer Nachricht führt ins Leere.
            Ich bitte höflich um neuerliche Zusendung der Installationsdatei.
            Die Datei hat sich in Luft aufgelöst.
            Könnts mir den Link vom Strickmuster no amal schicken?
            Abgelaufen, sagt die Seite, dabei ist die Mail von gestern.
            Das gekaufte Album müsste ich neu herunterladen.
            Meine Lizenznummer liegt vor mir, die brauche ich nicht. Mir fehlt nur die Setup-Datei, auf die ich \
            sie loslassen kann.
            Anmelden kann ich mich, das Passwort geht. Unter "Meine Downloads" ist aber nichts mehr zu sehen.
            Geld will ich nicht zurück, der Kurs interessiert mich ja. Nur sind die Videos nicht mehr abrufbar, \
            bitte den Link erneuern.
            Verschickt wurde die Mail mit den Dateien, sie kam halt nie bei mir an. Schicken Sie sie bitte \
            nochmals an lea@atelier.example.
            Die Rechnung kam gleich, das E-Book aber nicht. Wo lade ich es herunter?
            Aktivieren kann ich erst, wenn ich das Programm habe, und dafür bräuchte ich einen neuen Link.
            Bezahlt habe ich für ein Buch, nicht für einen Link, der nach 24 Stunden stirbt! Bitte gebt mir \
            einen neuen.
            Morgen halte ich den Vortrag, und die Vorlage ist auf dem Server nicht mehr da. Mir zittern die \
            Hände, bitte sofort nochmals schicken!
            Zum Haareraufen, jedes Mal bricht es kurz vor Schluss ab, und jetzt bin ich gesperrt. Ich brauche \
            die Datei auf anderem Weg.
            Sie haben das Limit auf drei Downloads gesetzt, und alle drei waren kaputt! Ich erwarte einen \
            vierten.
            link abgelaufen bitte neu
            download geht nich mehr
            hab die datei gelöscht nochmal schicken pls
            setup weg, brauch neuen downlod link
            ebook nich bekommen nr 50027
            """,
        french: """
            Mon ordinateur a été formaté par le réparateur. Le fichier d'installation, c'est à vous que je dois \
            le redemander, je crois.
            Le wifi du camping a coupé à 92 %. Depuis, la page affiche « nombre de téléchargements dépassé ».
            Je retrouve bien ma clé, mais plus le programme lui-même. Sur votre site il n'y a que la version \
            suivante.
            On avait payé les photos de classe en ligne, et le lien a expiré pendant nos vacances. Pouvez-vous \
            le rouvrir ?
            Ma mère a supprimé votre mail en croyant à une arnaque. Le patron de couture était dedans.
            J'avais mis le setup sur une clé USB, laquelle est passée à la machine. Un nouveau lien me \
            sauverait.
            Le patch d'avril, il me le faut à nouveau, je change de poste. Où puis-je le prendre ?
            L'album acheté samedi s'est arrêté à la cinquième chanson. Quand je reclique, plus rien.
            Je voulais attendre la fibre pour récupérer le jeu, 80 Go c'est long. Maintenant que je l'ai, le \
            bouton a disparu.
            Le PDF de la formation ne s'ouvre plus depuis mon compte, « page introuvable ». Il me le faut pour \
            l'examen.
            En rangeant, j'ai jeté le dossier où il y avait votre programme de dessin. Comment le ravoir ?
            J'ai pris le livre audio pour ma grand-mère et je l'ai mis sur mon cell, qui est tombé dans le lac. \
            Est-ce que je peux le reprendre quelque part ?
            Le mail disait « valable 48 heures ». J'étais en réanimation, ça a duré un peu plus.
            Votre lien mène à une page en anglais qui veut me vendre autre chose. Moi je cherche juste le \
            fichier que j'ai payé.
            Mon cabinet passe sur de nouvelles machines lundi. Il nous faudrait l'installateur de la version \
            7.2, que nous n'avons plus.
            Sur mon vieux portable j'avais tout, sur le neuf rien. Les modèles de tricot payés en mai, je peux \
            les reprendre ?
            Le zip est arrivé abîmé, impossible à ouvrir. Donnez-moi une autre occasion de le charger.
            Le lien que vous m'aviez fait tenir étant échu, je vous saurais gré de m'en adresser un autre.
            Ça dit « lien mort », vous m'en donnez un vivant ?
            Où récupérer une deuxième fois mon installateur ?
            Mes partitions payées ont disparu de la page, comment les avoir ?
            Le bouton pour charger le fichier est grisé, lien périmé je suppose.
            La clé, je l'ai notée, c'est le programme à installer que je n'ai plus.
            Pas de mot de passe perdu, je suis bien connecté, mais le téléchargement de mon achat n'est plus \
            proposé.
            Je n'ai pas besoin d'un remboursement, seulement que le lien de la commande 7719 refonctionne.
            J'ai payé 45 € pour un fichier que je n'ai jamais pu prendre, rouvrez ce lien bon sang !
            Je donne le cours demain à 8 h et le support ne se charge plus, un nouveau lien vite je vous en prie
            lien expiré renvoyez svp
            telechargement marche plu lien mort
            """,
        spanish: """
            Compré el libro digital en el aeropuerto y no alcancé a bajarlo porque ya embarcábamos. Hoy aprieto \
            el enlace y dice que caducó. ¿Me dan otra oportunidad?
            La compu nueva no trae lector de discos y el programa lo tengo en CD. Parece un chiste de museo. \
            ¿Hay de dónde bajarlo?
            Bajé las partituras en la computadora de la biblioteca y no me dejaron conectar el USB. En mi casa \
            ya no me funciona la dirección que mandaron.
            Mi hijo borró la carpeta de descargas para hacerle sitio a su juego. Ahí estaba el instalador. El \
            correo con el link tiene más de un año.
            En el pueblo el internet es de vela y se corta a medio archivo. Ya gasté los tres intentos \
            permitidos. Necesito que lo abran de nuevo.
            Pagué los patrones de costura para hacer el disfraz de la niña, y al hacer clic sale "404". El \
            desfile es el lunes.
            Formateamos el servidor y nos quedamos sin el archivo de instalación. La licencia está en regla. \
            Solo falta de dónde sacarlo.
            Me fui de vacaciones y, cuando quise bajar el audiolibro, habían pasado los siete días. No sabía que \
            se evaporaba. ¿Me lo reactivan?
            Guardé el correo con tanto cuidado que no lo encuentro. Era el de las fotos de la boda. Mi mamá \
            llora por verlas. ¿Otra vez el enlace?
            Llevo media tarde buscando en vuestra página la versión anterior, la 4.2. La 5 no corre en mi \
            ordenador viejo. ¿De dónde la puedo bajar?
            El archivo bajó incompleto: son 200 megas y solo tengo 80. Cuando lo abro dice que está corrupto. \
            ¿Me pasan otro sitio para bajarlo?
            Mi antivirus puso en cuarentena su programa y luego lo eliminó. El botón de descarga desapareció de \
            mi correo. Lo quiero recuperar.
            Estaba con 40 de fiebre cuando me llegó el mensaje y lo mandé a la basura. Ya estoy bien. La \
            plantilla la voy a ocupar el viernes.
            Compré el mapa para la ruta de los volcanes y lo tenía en el teléfono que me robaron. Salgo el \
            sábado con uno prestado. ¿Lo puedo bajar de nuevo?
            Cambiamos de computadoras en el estudio y el instalador que tengo es para el otro sistema. Somos \
            clientes desde 2019. ¿Dónde consigo el que corresponde?
            El coro ensaya mañana y yo tengo que llevar las pistas que pagué el martes, compra 310092. El link \
            abre una página en chino. Auxilio.
            Quise pasarle el curso a la tableta para verlo en el bus. La dirección que tenía ya no lleva a \
            ninguna parte. ¿Me generan una nueva?
            Con la mudanza estuve un mes sin internet. Cuando por fin lo instalaron, mi descarga había vencido. \
            Qué sincronía.
            El enlace pasó a mejor vida.
            ¿De dónde me bajo otra vez lo que ya pagué?
            Solicito se habilite nuevamente la descarga del manual electrónico adquirido.
            Se me esfumó el instalador, ¿me lo pasan?
            Hago clic y me manda a la nada.
            Mi descarga se venció como el yogur.
            ¿Tendrán el zip a mano? El mío se borró.
            Lo bajé, lo perdí, lo quisiera volver a bajar.
            La clave la tengo intacta en un papel; lo que no tengo es el programa, porque borré el archivo.
            No hay error al activar, no llego tan lejos: el link para bajarlo ya no sirve.
            La factura llegó al correo, perfecto, pero sin el botón para bajar la música.
            Entro con mi contraseña sin problema y en "mis compras" sale todo menos el botón de descargar.
            El paquete que me interesa no es de cartón, es el archivo de tipografías que compré; el acceso \
            caducó ayer.
            ¡24 horas para bajar 30 gigas! ¿Quién pensó eso? Ábranme el enlace otra vez y por más tiempo.
            Me muero si no lo recupero: era la grabación del recital de mi hijo y el link ya expiró.
            Estoy bastante enfadado, he escrito dos veces y sigo sin el archivo que pagué. Mandadme un enlace \
            que funcione.
            Necesito urgente el driver que traía la tarjeta, tengo la imprenta parada. ¿Dónde está para bajarlo?
            link vencido mandar otro
            no puedo descargar dice expiro
            perdi el archibo me lo reenvian??
            me pasas d nuevo el enlace d descarga G-58832
            """,
        italian: """
            Al lavoro ho cliccato sul link e il wifi è caduto. Da allora dice "già utilizzato". Quindi l'e-book \
            non l'ho mai avuto.
            Il pc si è rotto e con lui il file d'installazione preso da voi l'anno scorso. Lo ripesco da qualche \
            parte?
            Mia madre ha comprato lo schema a maglia convinta che arrivasse per posta. Quando ha capito come \
            funzionava era tardi e il link era morto. Gliene date uno nuovo?
            Sono stato tre settimane in cammino senza rete. Tornato a casa leggo che i file restavano \
            disponibili solo quattordici giorni. Posso ancora?
            Al 62 per cento si ferma e tocca ricominciare. Ormai ho finito i cinque tentativi. Me ne aggiunge \
            qualcuno?
            Gli audiolibri per la macchina erano su una chiavetta che mio figlio ha svuotato. Li ho comprati \
            regolarmente. Come li recupero?
            Nel vostro messaggio c'è "clicca qui", ma il clic non fa niente e non è nemmeno blu. Mi mandi il \
            collegamento in un altro modo?
            Portatile nuovo senza lettore, dunque del dischetto non me ne faccio nulla. Il programma esiste \
            anche come file per chi è già cliente?
            Le foto della recita le ho pagate a marzo e poi mi sono scordata di salvarle. Adesso esce "pagina \
            non trovata". Ci sono ancora?
            Per sbaglio ho eliminato la cartella dei caratteri acquistati, ordine 48213. Dove li riprendo?
            Scompattando lo zip mi dice che è danneggiato. Sarà andato storto qualcosa mentre lo prelevavo. \
            Posso avere una copia fresca?
            L'antivirus si è mangiato il vostro installer prima che lo aprissi. Il link intanto è scaduto. E \
            ora?
            Prima nel mio account c'era un elenco di acquisti da riprendere. Con il sito nuovo è vuoto. I video \
            del corso non ci sono più.
            Il link è morto.
            Ciò che il mese scorso potevo prelevare, ora è irraggiungibile.
            Vogliate mettermi nuovamente in condizione di ricevere il file acquistato.
            Sono davanti a un download sbarrato.
            È scaduto prima che cominciassi.
            Non m'apre più il link per tirar giù il gioco, ce n'è un altro?
            La chiave ce l'ho ancora, è il programma che non ho più.
            Nessun problema di attivazione, mi manca solo l'installer.
            Non rivoglio i soldi se posso riprendere l'e-book daccapo.
            Accedere accedo, ma dietro il tasto "scarica" c'è solo un errore.
            La consegna via mail è arrivata, ma l'ho aperta tardi e ora il collegamento è decaduto.
            Scandaloso, 45 euro per un corso e dopo sette giorni non ci posso più entrare! Mandatemi un link che \
            vada.
            Stasera ho le prove e mi servono gli spartiti, ma leggo "accesso scaduto". Si riesce entro oggi, per \
            favore?
            È la quarta volta che il download si interrompe, sono stanca. Mettetemi il file da qualche parte \
            dove lo possa prendere.
            il link nn funziona piu
            downlod scaduto ne serve uno nuovo
            perso il file di installazione lo rimandate
            """,
        dutch: """
            Op mijn werk klikte ik op de link en toen viel het wifi weg. Sindsdien zegt hij "reeds gebruikt". \
            Het e-book heb ik dus nooit gekregen.
            De pc is gecrasht en met hem het installatiebestand dat ik vorig jaar bij u kocht. Kan ik het ergens \
            nog eens binnenhalen?
            Mijn moeder kocht het breipatroon en dacht dat het per post kwam. Toen ze begreep hoe het werkte, \
            was het al te laat en was de link dood. Krijgt ze een nieuwe?
            Ik was drie weken op trektocht zonder internet. Nu ik thuis ben, lees ik dat de bestanden slechts \
            veertien dagen klaarstonden. Mag ik nog?
            Halverwege bij 62 procent stopt hij en dan moet ik helemaal opnieuw. Inmiddels zijn mijn vijf \
            pogingen op. Kunt u er een paar bijzetten?
            De luisterboeken voor in de auto stonden op een stick die mijn zoon heeft gewist. Ik heb ze eerlijk \
            gekocht. Hoe haal ik ze weer binnen?
            In uw bericht staat "klik hier", maar klikken doet niets en het is niet eens blauw. Zou u de link \
            anders willen sturen?
            Nieuwe laptop zonder cd-speler, dus met het schijfje kan ik niets meer. Is het programma ook als \
            bestand te krijgen voor bestaande klanten?
            De foto's van de schoolfotograaf heb ik in maart besteld maar toen vergeten op te slaan. Nu staat er \
            "pagina niet gevonden". Zijn ze er nog?
            Ik verwijderde per ongeluk de hele map met lettertypes die ik bij u had gekocht, order 48213. Waar \
            vind ik ze terug?
            Bij het uitpakken zegt het zipbestand dat het beschadigd is. Waarschijnlijk ging er iets mis tijdens \
            het ophalen. Kan ik een verse kopie krijgen?
            Mijn virusscanner heeft uw installer opgegeten voordat ik hem kon openen. De link is intussen \
            ongeldig. Wat nu?
            Vroeger stond er in mijn account een lijstje met aankopen om opnieuw op te halen. Na de vernieuwing \
            van de site is dat leeg. Mijn cursusvideo's zijn weg.
            De link is dood.
            Wat ik vorige maand van u kon binnenhalen, is nu onbereikbaar.
            Gelieve mij wederom in de gelegenheid te stellen het gekochte bestand te ontvangen.
            Ik sta voor een dichte downloaddeur.
            Hij is verlopen voor ik goed en wel begonnen was.
            Die link om het spel af te halen werkt niet meer, hebt ge een nieuwe?
            De sleutel heb ik nog wel, maar het programma zelf niet meer.
            Er is niets mis met de activering, ik heb alleen de installer niet meer.
            Mijn geld hoeft niet terug als ik het e-book gewoon opnieuw kan ophalen.
            Inloggen lukt wel, maar achter de knop "downloaden" zit alleen een foutmelding.
            De levering per mail is wel aangekomen, maar ik was te laat met openen en nu is de link vervallen.
            Schandelijk, 45 euro voor een cursus en na zeven dagen kan ik er niet meer bij! Stuur me een link \
            die werkt.
            Ik moet vanavond die bladmuziek hebben voor de repetitie en ik krijg "toegang verlopen". \
            Alstublieft, kan het nog vandaag?
            Al voor de vierde keer breekt die download af, ik word er moe van. Zet het bestand ergens neer waar \
            ik erbij kan.
            download verlope graag nieuwe
            ben instalatie bestand kwijt kan die nog een x
            """)
}
