extension StandardExamples {
    static let resendDownload = StandardExamples(
        "resend_download",
        english: """
            download link expired
            send me the download again
            where can i download it
            lost the installer
            link is dead
            download link please
            cant find the setup file
            404 on the download page
            need the e-book file again
            link used up, new one pls
            no download mail received
            please resend download 48213
            installer file deleted
            download broke off halfway
            how do I re-download my purchase
            I've deleted the installation file by mistake and need it again.
            Please send me the download link for the audio book once more.
            I paid for the sewing pattern yesterday but no link to the PDF has come.
            When I click on your link the page says "file not found".
            The number of permitted downloads has been reached, although I never got the complete file.
            Where can I get the older version 4.2 installer that I bought at the time?
            Kindly forward the download for order AB-1022 to studio@marlow.test.
            I still have the key, but not the program itself.
            The download always stops at 63 %, is there another source?
            Can you put the e-book into my account again so that I can load it onto the new reader?
            I need to set up our bookkeeping program on a second computer and no longer have the setup.
            The zip file is corrupt and can't be opened, please provide it for downloading again.
            My tickets should be available as a PDF download, but the link leads nowhere.
            Could you reactivate the link in your mail of 3 March?
            My computer gave up the ghost and I bought a new one. I still have the licence number, but where do \
            I get the program from?
            I was in hospital when your mail came, and by the time I was home the link was no longer valid. \
            Could I have it again?
            My granddaughter deleted the folder with the fairy tales I bought as MP3. Can I download them a \
            second time?
            I ordered the knitting instructions for Christmas and only got round to it now. The 14 days are up \
            and the link says no.
            Our connection in the village is dreadfully slow. The file broke off four times and now it says the \
            download limit is used up.
            I bought the video course in autumn. Yesterday I wanted to save it for the train journey and the \
            button had gone.
            The technician reformatted my PC without asking me. Everything gone, including your installer, so \
            please let me have a link.
            Bought the map for the hiking GPS, trip is on Saturday, and the download page shows just an empty \
            white screen. Please send the file some other way.
            I clicked the link on my phone and of course couldn't do anything with the exe there. Now on the PC \
            it says it has been used already.
            I've changed from Windows to Mac and need the matching installation package for the program I \
            already own.
            For years the CD served me well, but the new laptop has no drive. Is there somewhere I could \
            download the same thing?
            The mail with the link landed in the spam and was automatically deleted after 30 days. One more \
            time, please.
            My link has passed its best-before date.
            I have the key to the car, but the car is missing: where's the program to download?
            The file has vanished into thin air after the cleaning-up of my hard disk.
            I should be obliged if you would again place the purchased file at my disposal for download.
            My link leads into nirvana.
            An old hand like me prefers a disc, but if it must be downloading, then I need to know from where; \
            the address you sent no longer works.
            Would you breathe new life into my download link?
            """,
        german: """
            Downloadlink abgelaufen
            bitte Download nochmal schicken
            wo kann ich es herunterladen
            Installationsdatei verloren
            link funktioniert nicht mehr
            neuer Downloadlink bitte
            finde die setup-datei nicht
            Downloadseite zeigt 404
            brauche die E-Book-Datei nochmal
            Link verbraucht, bitte neu
            keine Download-Mail bekommen
            Download zu 48213 bitte erneut
            Installer gelöscht
            Download mittendrin abgebrochen
            wie lade ich meinen kauf nochmal runter
            Der Link zum Herunterladen des Programms ist abgelaufen, können Sie mir einen neuen schicken?
            Ich habe die Installationsdatei versehentlich gelöscht und brauche sie noch einmal.
            Bitte senden Sie mir den Downloadlink für das Hörbuch erneut zu.
            Das Schnittmuster habe ich gestern bezahlt, aber ein Link zum PDF kam bisher nicht.
            Wenn ich auf euren Link klicke, steht da „Datei nicht gefunden".
            Angeblich ist die zulässige Zahl an Downloads erreicht, dabei hatte ich die Datei nie vollständig.
            Woher bekomme ich den Installer der älteren Version 4.2, die ich damals gekauft habe?
            Bitte leiten Sie den Download zu Auftrag AB-1022 an studio@marlow.test weiter.
            Den Schlüssel habe ich noch, aber das Programm selbst nicht mehr.
            Der Download bleibt immer bei 63 % stehen, gibt es eine andere Quelle?
            Kannst du mir das E-Book wieder ins Konto legen, damit ich es auf den neuen Reader laden kann?
            Bei mir öffnet der Link nur die Startseite statt der Datei.
            Ich finde im Konto keinen Knopf mehr zum Herunterladen der Noten.
            Bitte noch einmal das Installationspaket für Linux, Bestellung L-5531.
            Könnt ihr mir die Datei auf einem anderen Weg zukommen lassen, der Link ist tot?
            Mein Virenscanner hat das Setup eigenmächtig in Quarantäne gesteckt und gelöscht. Wo bekomme ich die \
            Datei wieder her?
            Für die Hochzeit unserer Tochter wollten wir das gekaufte Musikpaket abspielen, aber der Stick ist \
            leer. Bitte ganz schnell nochmal zum Laden bereitstellen, Samstag ist es so weit!
            Ich war drei Monate auf See und hatte keine Verbindung. Jetzt sagt die Seite, die Frist zum Abruf \
            meiner Seekarten sei verstrichen.
            Die Volkshochschule hat mir den Kursordner freigeschaltet, ich habe ihn aber nicht rechtzeitig \
            gesichert. Gibt es das Material noch irgendwo?
            Mein Reader hat beim Zurücksetzen alle Krimis verschluckt. In der Mail von damals steht unter dem \
            Link nur noch „nicht mehr verfügbar".
            Unser Drucker braucht euren Treiber, die beigelegte Disc ist zerkratzt. Auf eurer Seite finde ich \
            ihn nicht, habt ihr einen Link?
            Ich habe aus Versehen zweimal auf „Speichern" geklickt und gleich wieder abgebrochen. Damit sind \
            angeblich beide Versuche weg, dabei habe ich nichts auf der Platte.
            Die externe Festplatte ist mir vom Tisch gefallen, darauf lagen auch die Schriften, die ich bei euch \
            gekauft habe. Könnt ihr den Abruf nochmal freigeben?
            Der Anhang eurer Mail wurde von unserem Firmenserver entfernt. Das Handbuch als PDF hätte ich \
            trotzdem gern, vielleicht als Link.
            Ich soll die Steuersoftware vom Vorjahr nochmals öffnen, wegen einer Nachprüfung. Das Programm ist \
            nicht mehr installiert und auf der Seite liegt nur die aktuelle Version.
            Mein Junge hat sein Spiel vom Rechner geworfen und bereut es bitterlich. Gekauft ist es ja, woher \
            laden wir es erneut?
            In der Bestätigung heißt es „hier klicken", aber da ist nichts zum Klicken. Schicken Sie mir bitte \
            die Adresse der Datei im Klartext.
            Mein Link hat sein Haltbarkeitsdatum überschritten.
            Den Autoschlüssel hab ich, nur das Auto fehlt: Wo ist das Programm zum Laden?
            Beim Aufräumen der Festplatte hat sich die Datei in Luft aufgelöst.
            Hiermit ersuche ich Sie, mir die erworbene Datei nochmals zum Abruf bereitzustellen.
            Mein Link läuft ins Nirwana.
            Mir wäre eine Scheibe ja lieber, aber wenn schon Herunterladen, dann muss ich wissen, von wo; die \
            zugesandte Adresse geht nicht mehr.
            Könnt ihr meinem Downloadlink neues Leben einhauchen?
            """,
        french: """
            lien de téléchargement expiré
            renvoyez-moi le téléchargement svp
            où puis-je le télécharger
            fichier d'installation perdu
            le lien ne marche plus
            nouveau lien svp
            je ne trouve pas le fichier setup
            erreur 404 sur la page de téléchargement
            besoin du fichier de l'e-book à nouveau
            lien déjà utilisé, un autre svp
            pas de mail de téléchargement
            renvoyer téléchargement 48213
            installateur supprimé
            téléchargement interrompu à mi-chemin
            comment retélécharger mon achat
            J'ai effacé le fichier d'installation par erreur et j'en ai de nouveau besoin.
            Merci de me renvoyer le lien de téléchargement du livre audio.
            J'ai payé le patron de couture hier mais aucun lien vers le PDF n'est arrivé.
            Quand je clique sur votre lien, je lis « fichier introuvable ».
            Le nombre de téléchargements autorisés serait atteint alors que je n'ai jamais eu le fichier \
            complet.
            Où trouver l'installateur de l'ancienne version 4.2 que j'avais achetée à l'époque ?
            Veuillez transmettre le téléchargement de la commande AB-1022 à studio@marlow.test.
            La clé, je l'ai encore, mais plus le programme lui-même.
            Le téléchargement s'arrête toujours à 63 %, existe-t-il une autre source ?
            Peux-tu remettre l'e-book dans mon compte pour que je le charge sur ma nouvelle liseuse ?
            Chez moi le lien ouvre la page d'accueil et pas le fichier.
            Je ne vois plus dans mon compte le bouton pour récupérer les partitions.
            Encore une fois le paquet d'installation pour Linux, commande L-5531.
            Le lien est mort, pouvez-vous me faire parvenir le fichier par une autre voie ?
            Mon antivirus a mis le setup en quarantaine puis l'a supprimé. Où le retrouver ?
            Pour le mariage de notre fille on voulait passer les musiques achetées chez vous, mais la clé USB \
            est vide. Remettez-les vite en ligne, c'est samedi !
            J'étais trois mois en mer, sans connexion. Maintenant le site dit que le délai pour récupérer mes \
            cartes marines est dépassé.
            On m'avait ouvert le dossier du cours et je ne l'ai pas enregistré à temps. Est-ce qu'il est encore \
            disponible quelque part ?
            Ma liseuse a tout avalé en se réinitialisant, polars compris. Sous l'ancien lien il n'y a plus que « \
            indisponible ».
            Notre imprimante réclame votre pilote, le disque fourni est rayé. Je ne le trouve pas sur le site, \
            avez-vous un lien ?
            J'ai cliqué deux fois sur « enregistrer » et annulé aussitôt. Mes deux essais seraient consommés \
            alors que je n'ai rien sur le disque.
            Mon disque externe est tombé de la table avec les polices achetées chez vous. Pouvez-vous rouvrir \
            l'accès aux fichiers ?
            La pièce jointe a été retirée par notre serveur d'entreprise. Je voudrais quand même le manuel en \
            PDF, peut-être par un lien.
            Le fisc me demande de rouvrir la déclaration de l'an passé. Le programme n'est plus installé et sur \
            la page il n'y a que la version récente.
            Mon garçon a désinstallé son jeu et le regrette amèrement. Il est bien payé, d'où le récupère-t-on ?
            La confirmation dit « cliquez ici » mais il n'y a rien où cliquer. Écrivez-moi l'adresse du fichier \
            en toutes lettres.
            Mon lien a dépassé sa date de péremption.
            J'ai la clé de la voiture mais pas la voiture : où est le logiciel à télécharger ?
            Le fichier s'est volatilisé quand j'ai nettoyé mon disque dur.
            Je vous saurais gré de remettre à ma disposition le fichier acquis pour téléchargement.
            Votre lien mène dans le décor.
            Moi j'aimais mieux les disques, mais s'il faut télécharger, encore faut-il savoir où ; l'adresse \
            reçue ne répond plus.
            Pouvez-vous redonner vie à mon lien de téléchargement ?
            """,
        spanish: """
            enlace de descarga caducado
            mandadme otra vez la descarga
            dónde lo puedo descargar
            perdí el instalador
            el enlace no funciona
            nuevo link de descarga porfa
            no encuentro el archivo de instalación
            error 404 al descargar
            necesito otra vez el archivo del libro
            enlace gastado, otro por favor
            no me llegó el correo de descarga
            reenviar descarga 48213
            borré el instalador
            la descarga se cortó a medias
            cómo vuelvo a bajar mi compra
            El enlace para descargar el programa ha caducado, ¿podrían enviarme uno nuevo?
            He borrado sin querer el archivo de instalación y lo necesito otra vez.
            Les ruego que me reenvíen el enlace de descarga del audiolibro.
            Ayer pagué el patrón de costura pero no ha llegado ningún enlace al PDF.
            Cuando pincho en vuestro enlace sale «archivo no encontrado».
            Dice que he llegado al máximo de descargas y nunca tuve el archivo completo.
            ¿De dónde saco el instalador de la versión antigua 4.2 que compré en su día?
            Remitan por favor la descarga del pedido AB-1022 a estudio@marlo.test.
            La clave la conservo, pero el programa en sí no.
            La descarga se para siempre en el 63 %, ¿hay otra fuente?
            ¿Me puedes volver a poner el e-book en la cuenta para cargarlo en el lector nuevo?
            A mí el enlace me abre la portada y no el archivo.
            En mi cuenta ya no veo el botón para bajar las partituras.
            Otra vez el paquete de instalación para Linux, pedido L-5531.
            El link está muerto, ¿me pueden hacer llegar el fichero por otra vía?
            El antivirus puso el setup en cuarentena y lo borró. ¿De dónde lo saco ahora?
            Para la boda de mi hija queríamos poner la música comprada, pero el pendrive está vacío. ¡Volved a \
            subirla rápido, que es el sábado!
            He estado tres meses embarcado sin conexión. Ahora la página dice que se pasó el plazo para bajar \
            mis cartas náuticas.
            Me abrieron la carpeta del curso y no la guardé a tiempo. ¿Sigue disponible en algún sitio?
            El lector se tragó todas las novelas al restablecerlo. Bajo el enlace de entonces solo pone «no \
            disponible».
            La impresora pide vuestro controlador y el disco que venía está rayado. En la web no lo encuentro, \
            ¿tenéis un enlace?
            Pulsé dos veces «guardar» y cancelé enseguida. Dice que he gastado los dos intentos y en el disco no \
            tengo nada.
            Se me cayó el disco externo con las tipografías que os compré. ¿Podéis abrir de nuevo el acceso a \
            los archivos?
            El servidor de la empresa quitó el adjunto. Quiero igualmente el manual en PDF, quizá con un enlace.
            Hacienda me hace reabrir la renta del año pasado. El programa ya no lo tengo instalado y en la \
            página solo está la versión actual.
            Mi chico borró su juego y está arrepentidísimo. Pagado está, ¿de dónde lo bajamos?
            En la confirmación pone «haga clic aquí» y no hay nada que clicar. Escríbanme la dirección del \
            archivo completa.
            A mi enlace se le pasó la fecha de consumo.
            Tengo la llave del coche pero me falta el coche: ¿dónde se baja el programa?
            El fichero se esfumó al limpiar el disco duro.
            Agradecería que pusieran nuevamente a mi disposición el fichero adquirido para su descarga.
            El link me manda a la nada.
            A mí me gustaban más los discos, pero si hay que descargar, habrá que saber de dónde; la dirección \
            que mandaron ya no abre.
            ¿Podéis resucitar mi enlace de descarga?
            """,
        italian: """
            link di download scaduto
            rimandatemi il download
            dove posso scaricarlo
            ho perso l'installer
            il link non funziona più
            nuovo link per favore
            non trovo il file di setup
            errore 404 sulla pagina di download
            mi serve di nuovo il file dell'e-book
            link già usato, un altro grazie
            nessuna mail per scaricare
            rimandare download 48213
            installatore cancellato
            download interrotto a metà
            come riscarico il mio acquisto
            Il link per scaricare il programma è scaduto, potreste mandarmene uno nuovo?
            Ho cancellato per sbaglio il file di installazione e ne ho di nuovo bisogno.
            Vi prego di inviarmi ancora una volta il link per scaricare l'audiolibro.
            Ieri ho pagato il cartamodello ma non è arrivato nessun link al PDF.
            Quando clicco sul vostro link compare «file non trovato».
            Risulta raggiunto il numero massimo di download, eppure il file completo non l'ho mai avuto.
            Dove trovo l'installer della vecchia versione 4.2 che avevo comprato allora?
            Si prega di inoltrare il download dell'ordine AB-1022 a studio@marlo.test.
            La chiave ce l'ho ancora, il programma invece no.
            Lo scaricamento si blocca sempre al 63 %, c'è un'altra fonte?
            Puoi rimettermi l'e-book nell'account così lo carico sul lettore nuovo?
            A me il link apre la pagina iniziale e non il file.
            Nel mio account non vedo più il tasto per prendere gli spartiti.
            Ancora una volta il pacchetto di installazione per Linux, ordine L-5531.
            Il link è morto, potete farmi avere il file per un'altra via?
            L'antivirus ha messo il setup in quarantena e poi l'ha tolto. Dove lo ritrovo?
            Per il matrimonio di nostra figlia volevamo mettere la musica comprata, ma la chiavetta è vuota. \
            Rimettetela subito a disposizione, è sabato!
            Sono stato tre mesi imbarcato senza rete. Adesso il sito dice che il termine per prelevare le carte \
            nautiche è passato.
            Mi avevano aperto la cartella del corso e non l'ho salvata in tempo. C'è ancora da qualche parte?
            Il lettore si è mangiato i gialli durante il ripristino. Sotto il link di allora c'è solo «non \
            disponibile».
            La stampante vuole il vostro driver e il disco in dotazione è rigato. Sul sito non lo trovo, avete \
            un link?
            Ho premuto due volte «salva» e annullato subito. Dicono che ho finito i tentativi ma sul disco non \
            ho nulla.
            Mi è caduto il disco esterno con i font comprati da voi. Potete riaprire l'accesso ai file?
            Il server aziendale ha tolto l'allegato. Il manuale in PDF lo vorrei lo stesso, magari con un link.
            Per un controllo devo riaprire il 730 dell'anno scorso. Il programma non è più installato e sulla \
            pagina c'è solo la versione attuale.
            Il mio ragazzo ha tolto il suo gioco dal computer e se n'è pentito. È pagato, da dove lo \
            riprendiamo?
            Nella conferma c'è «clicca qui» ma non c'è niente da cliccare. Scrivetemi l'indirizzo del file per \
            esteso.
            Il mio link è scaduto come uno yogurt.
            Ho la chiave della macchina ma manca la macchina: dov'è il programma da scaricare?
            Il file si è volatilizzato facendo pulizia sul disco.
            Vi sarei grato se voleste rendere nuovamente disponibile il file acquistato per il prelievo.
            Il link mi porta nel nulla.
            Io preferivo i dischetti, ma se bisogna scaricare, ditemi almeno da dove; l'indirizzo che mi avete \
            dato non si apre più.
            Potete ridare vita al mio link?
            """,
        dutch: """
            downloadlink verlopen
            stuur de download opnieuw aub
            waar kan ik het downloaden
            installatiebestand kwijt
            link werkt niet meer
            nieuwe downloadlink graag
            kan het setupbestand niet vinden
            404 op de downloadpagina
            heb het e-bookbestand weer nodig
            link verbruikt, graag een nieuwe
            geen downloadmail ontvangen
            download 48213 opnieuw sturen
            installer gewist
            download halverwege afgebroken
            hoe download ik mijn aankoop opnieuw
            De link om het programma te downloaden is verlopen, kunt u mij een nieuwe sturen?
            Ik heb het installatiebestand per ongeluk verwijderd en heb het weer nodig.
            Wilt u mij de downloadlink van het luisterboek nogmaals toesturen?
            Als ik op jullie link klik, staat er 'bestand niet gevonden'.
            Het toegestane aantal downloads zou bereikt zijn, terwijl ik het bestand nooit compleet had.
            Waar vind ik de installer van de oudere versie 4.2 die ik destijds heb gekocht?
            Gelieve de download van order AB-1022 door te sturen naar studio@marlo.test.
            De sleutel heb ik nog, maar het programma zelf niet meer.
            De download blijft altijd op 63 % steken, is er een andere bron?
            Kun je het e-book weer in mijn account zetten zodat ik het op de nieuwe e-reader kan laden?
            Bij mij opent de link de startpagina en niet het bestand.
            In mijn account zie ik geen knop meer om de bladmuziek op te halen.
            Nog een keer het installatiepakket voor Linux, order L-5531.
            De link is dood, kunt u het bestand op een andere manier bezorgen?
            Mijn virusscanner heeft de setup in quarantaine gezet en weggegooid. Waar vind ik hem terug?
            Voor de bruiloft van onze dochter wilden we de gekochte muziek draaien, maar de stick is leeg. Zet \
            hem snel weer klaar, het is zaterdag!
            Ik heb drie maanden gevaren zonder verbinding. Nu zegt de site dat de termijn om mijn zeekaarten op \
            te halen voorbij is.
            De cursusmap was voor me opengezet en ik heb hem niet op tijd opgeslagen. Is het materiaal nog \
            ergens te krijgen?
            De e-reader heeft bij het resetten alle thrillers opgeslokt. Onder de link van toen staat alleen nog \
            'niet beschikbaar'.
            Onze printer wil jullie driver en het bijgeleverde schijfje is gekrast. Op de site vind ik hem niet, \
            is er een link?
            Ik heb twee keer op 'opslaan' geklikt en meteen geannuleerd. Zogenaamd zijn mijn pogingen op, \
            terwijl er niets op de schijf staat.
            Mijn externe schijf viel van tafel met de lettertypen die ik bij jullie kocht. Kunnen jullie de \
            bestanden weer vrijgeven?
            De bijlage is door onze bedrijfsserver verwijderd. De handleiding als pdf wil ik toch graag, \
            misschien met een link.
            Voor een controle moet ik de aangifte van vorig jaar weer openen. Het programma staat er niet meer \
            op en op de pagina staat alleen de nieuwste versie.
            Mijn jongen heeft zijn spel van de computer gegooid en heeft er spijt van. Betaald is het, waar \
            halen we het terug?
            In de bevestiging staat 'klik hier', maar er is niets om op te klikken. Schrijf me het adres van het \
            bestand voluit.
            Mijn link is over de houdbaarheidsdatum.
            Ik heb de autosleutel maar de auto ontbreekt: waar is het programma om te downloaden?
            Bij het opruimen van mijn schijf is het bestand in rook opgegaan.
            Gaarne zou ik het aangekochte bestand nogmaals ter beschikking gesteld krijgen om te downloaden.
            De link loopt dood, als een steeg.
            Ik had liever een schijfje, maar als het per se downloaden moet zijn, dan wil ik weten waarvandaan; \
            het gestuurde adres doet niets meer.
            Kunnen jullie mijn downloadlink weer tot leven wekken?
            """)
}
