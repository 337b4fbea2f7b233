extension StandardExamples {
    static let resendLicenceTold = StandardExamples(
        "resend_licence",
        english: """
            We had a burst pipe and the drawer with all the papers is pulp. Your card with the long number was \
            among them. Is it in your files?
            New laptop day, and I was so happy until the window asked for my code. I've searched every mail \
            since 2020. Would you let me have it again?
            My husband looked after all of that. He died in the autumn, and I don't know where he'd have kept \
            the number for the genealogy program.
            I was sure it was on the inside of the DVD case. It's on the inside of my old bin by now. You have \
            my name, so could you look it up?
            The hard disk failed on me and took the mail with your code with it. The program itself I can get \
            anywhere. It's the number I need.
            Spring cleaning was a bit too thorough this year. The box your game came in has gone to the tip. My \
            son would like to play on and needs those letters.
            My daughter stuck ponies on the sheet with the serial and then they had to come off. There's hardly \
            a digit legible. It begins with 4K.
            I changed jobs and left my mailbox behind. In it was what you'd sent me when I bought the font. Can \
            you mail that to my private address?
            Our IT man's gone to New Zealand and isn't answering. We have 12 seats of your program and no idea \
            of the numbers. We'd like a list.
            It was in my phone notes. The phone's at the bottom of the Shannon. Would you be so good as to give \
            me the code again?
            My account used to list it under "My products". Since your new site there's nothing there. Please \
            tell me what my key was.
            Mum typed hers on the typewriter and put it somewhere safe, so safe that we can't find it. It's for \
            the photo book program, bought last June.
            I've got the receipt, order 20911, but the page with the number on it isn't there. I reckon I've \
            thrown it out with the envelope.
            We're getting audited and have to show proof that we own what we use. For your software we have a \
            bill but no serial numbers. May we have those?
            I deleted your mail along with a thousand others, in one of my tidy moods. Only afterwards did it \
            dawn on me. Is there a second copy?
            The cat knocked my tea over the sticker on the router box. The activation number's a brown smudge. \
            What is it?
            Having to reinstall Windows wasn't on my list for today. Having to find your code wasn't either. I \
            give up, please send me mine.
            I regret to say that I have mislaid the serial number and should be grateful to be furnished with it \
            anew.
            My key's done a runner.
            I can't for the life of me find that yoke with the numbers on it.
            Could you dig out my code from your records?
            Somewhere between Sydney and Hobart the slip with my serial went overboard.
            What was that number again that you gave me when I bought the CAD thing?
            I've the program, I've the computer, and no key to put the two together.
            Remind me of my registration code, please.
            The key isn't refused, I just haven't got it any more. Please tell me which one is mine.
            My password works and I'm in my account. But there's no licence shown there, though I bought one in \
            May.
            It's not about a renewal, mine's for life. Only I've lost the slip.
            An invoice I have, thanks. It doesn't state the serial, and that's what the program's asking for.
            I don't wish to buy it again, as your colleague proposed. I've paid for one and need its key once \
            more.
            I've asked you three times for my own serial number and you keep sending me adverts! It was bought \
            on 2 July 2021.
            My office is at a standstill, the new computer wants the key and the old one's dead. Please, please \
            look it up today.
            It can't be that I pay 300 pounds and afterwards nobody knows my licence number. It must be \
            somewhere at your end.
            lost my key pls send agian
            wheres my serial? cant find the mail
            need licence number again new pc
            licens key gone, order 5521
            """,
        german: """
            Mein Laptop ist im See gelandet und mit ihm die Datei, in der ich alle Codes aufbewahrt habe. Den \
            neuen Rechner habe ich, jetzt fehlt mir nur noch die Nummer.
            Beim Ausmisten hat meine Frau die Schachtel weggeworfen, auf der der Schlüssel klebte. Können Sie in \
            Ihren Unterlagen nachsehen?
            Ich installiere gerade alles neu, und nun will das Programm eine Nummer wissen. Vor vier Jahren \
            hatte ich sie, heute nicht mehr.
            Der Postfachanbieter hat alte Mails gelöscht, auch eure vom Kauf. Da drin stand, was ich jetzt zum \
            Freischalten bräuchte.
            Unsere frühere IT-Firma ist in Konkurs, und niemand weiß, wo die Codes abgelegt sind. Gekauft wurde \
            auf Autohaus Berger.
            Auf dem Aufkleber kann man nur noch die Hälfte lesen, der Kaffee war stärker. Wie lautet der Rest?
            Mein Bruder hat mir das Programm vermacht, bevor er nach Chile ging. Die Installationsdatei ist da, \
            die Seriennummer hat er nicht mehr gefunden.
            Ich hatte den Schlüssel fotografiert und das Handy dann im Bus vergessen. Schickt ihr ihn mir \
            nochmals zu?
            Bei der Bestellung habe ich mich bei der Mail vertippt, und euer Code ging ins Nirwana. Jetzt stimmt \
            die Adresse, bitte ein zweiter Versuch.
            Nach dem Festplattenschaden hat uns der Techniker das meiste gerettet, nur nicht die Lizenzdatei. \
            Woher kriegen wir die?
            Meine Steuersoftware fragt jedes Jahr im Februar nach dem Code, und jedes Jahr suche ich ihn. \
            Diesmal finde ich ihn wirklich nicht.
            Das Brettspiel hat einen Zugangscode für die Begleit-App. Der Zettel ist im Altpapier gelandet, und \
            die Kinder sind untröstlich.
            Wir haben drei Plätze gekauft, aber nur zwei Nummern im Ordner. Die dritte muss damals untergegangen \
            sein, Auftrag 2019-447.
            Bei uns hat es gebrannt, alle Papiere sind weg. Die Schule braucht das Notenprogramm, und dafür den \
            alten Schlüssel.
            Ich weiß genau, dass ich den Code "an einem sicheren Ort" verwahrt habe. Der Ort ist so sicher, dass \
            auch ich ihn nicht mehr kenne.
            Der Kollege, der die Codes verwaltet hat, ist fort und sein Postfach gelöscht. Können Sie uns die \
            Liste unserer Lizenzen zukommen lassen?
            Im Spam habe ich eure Mail noch gesehen und dann auf "Leeren" gedrückt. Nun sitze ich ohne Nummer \
            da.
            Bitte nochmals meinen Product Key.
            Die Seriennummer ist mir abhandengekommen.
            Ich benötige ein Duplikat meines Lizenzzertifikats.
            Wie hieß noch mal mein Freischaltcode?
            Den Zettel mit dem Schlüssel hat der Hund gefressen, kein Witz.
            Könnts ihr mir den Code no amoi schicken?
            Mein Registrierungsschlüssel zu Rechnung 3391 ist unauffindbar.
            Habt ihr meine Nummer noch irgendwo gespeichert?
            Das Programm selbst kann ich herunterladen, der Link geht. Mir fehlt allein der Schlüssel dazu.
            Mein Passwort kenne ich, aber im Konto steht keine Lizenznummer. Schickt sie mir bitte per Mail.
            Verlängern muss ich nichts, die gilt unbefristet. Ich habe sie bloß verloren.
            Abgelehnt wird der Code nicht, ich habe ihn gar nicht mehr. Darum lässt sich auch nichts aktivieren, \
            bitte sendet ihn erneut.
            Die Rechnung hab ich abgeheftet, leider steht die Seriennummer nicht drauf. Wo bekomme ich sie?
            Neu kaufen wäre schade ums Geld, ich besitze ja schon eine. Nur wo sie ist, weiß der Teufel.
            Jetzt bitte ich zum dritten Mal um meine eigene Lizenznummer! Ist das so schwer, die rauszusuchen?
            Ich bin in heller Aufregung, der Server ist neu aufgesetzt und der Schlüssel weg. Ohne ihn steht \
            morgen die Produktion!
            Warum druckt ihr den Code auf ein Papierl, das nach zwei Jahren verblasst? Gebt ihn mir bitte \
            nochmals, lesbar.
            Die 200 Euro waren kein Pappenstiel, und nun kann ich die Software nicht nutzen, weil eure Mail weg \
            ist. Bitte rasch noch einmal schicken!
            key verloren bitte nochmal
            seriennummer weg hilfe
            lizenz schlüssel nich mehr da, gekauft mit karl@
            code gelöscht könnt ihr neu senden
            lizensnummer vergessen best 70881
            """,
        french: """
            On m'a volé mon portable dans le train, j'en ai racheté un. Le programme, je l'ai, mais la suite de \
            chiffres était dans le vieux.
            La boîte est partie au recyclage avec l'autocollant dessus. Il me faudrait la série qui était \
            imprimée dessus.
            Mon disque dur a rendu l'âme et mes mails avec lui. J'avais acheté chez vous en 2022, vous devez \
            bien avoir ma clé quelque part.
            En voulant réinstaller, on me demande un numéro que je ne retrouve nulle part. J'ai fouillé trois \
            tiroirs.
            Notre informaticien est parti en retraite sans rien noter. Quels sont les codes de nos quatre \
            postes, s'il vous plaît ?
            J'ai renversé du café sur la carte, les six derniers caractères sont illisibles. Vous pouvez me les \
            redonner ?
            Le courriel de l'achat s'est effacé quand j'ai vidé ma corbeille. Il contenait pourtant le sésame du \
            programme.
            Mon fils a reçu le jeu à Noël, le papier avec le code a fini dans le feu avec les emballages. Le \
            ticket, je l'ai.
            Je change d'ordinateur ce week-end et je m'y prends à l'avance : où retrouver la clé achetée l'an \
            passé ?
            Vous aviez envoyé le numéro à mon ancien patron. Il a fermé boutique, et moi j'ai besoin de ce \
            numéro.
            Pour transférer le logiciel sur le poste de ma femme, il faut la référence de licence. Je l'avais, \
            je ne l'ai plus.
            Après l'inondation de juillet, plus un papier à la maison. Celui avec le numéro de série de \
            l'antivirus a disparu aussi.
            Ma commande 91-220 date de février. Tout est là, sauf le message avec les vingt caractères à \
            recopier.
            J'ai scratché la carte trop fort, on voit plus les lettres. Peux-tu retracer le code avec ma facture \
            ?
            Le formateur m'a demandé la clé élève, que j'avais mise en lieu sûr. Si sûr que je ne la retrouve \
            pas.
            Windows a été réinstallé par mon neveu et mon logiciel de généalogie réclame sa licence. Trente ans \
            de recherches en dépendent, renvoyez-la-moi.
            Mon téléphone a effacé le SMS qui contenait le code de l'appli. Pourriez-vous me le réexpédier ?
            Depuis le déménagement, la pochette du CD est introuvable. Sans ce qui est écrit au dos, je ne peux \
            rien installer.
            J'ai égaré le sésame de votre programme et vous prie de bien vouloir me le communiquer derechef.
            Vous auriez gardé un double de ma clé ?
            Renvoyez-moi mon numéro de série, je l'ai paumé.
            Quelle était ma licence, achetée avec tim@exemple.ch ?
            Plus moyen de remettre la main sur mon code produit.
            La clé n'a jamais été refusée, elle est juste perdue.
            Le programme, je peux le télécharger, c'est le code qui allait avec que je n'ai plus.
            Je ne veux pas en racheter ni prolonger, ma licence est à vie, mais je ne sais plus où elle est.
            Ça fait deux semaines que je demande mes codes, mes employés se tournent les pouces, renvoyez-les !
            perdu ma cle renvoyer svp
            vs pouvez me renvoyé le n° de serie merci
            """,
        spanish: """
            Se me quemó la computadora con la tormenta del jueves. La nueva ya está en la mesa y el programa \
            pide unos numeritos. Los tenía en la vieja, claro.
            Ordenando la oficina, mi socio tiró la caja con la pegatina. El camión de la basura pasó a las seis. \
            ¿Ustedes guardan una copia de esas letras?
            Compré el programa de facturas en 2021 y desde entonces cambié de correo dos veces. El mensaje con \
            la clave se quedó en el primero. ¿Será posible recuperarlo?
            Mi hermano murió y su taller lo llevo yo. El diseño lo hacía con un software vuestro, pero no \
            encuentro el papel con el serial. Estaba a nombre de Jaime Ordóñez.
            El gato se hizo pis en la carpeta donde lo guardaba. No le doy detalles. El número ya no se lee y lo \
            voy a necesitar.
            Estoy pasando todo a un portátil nuevo antes de irme a estudiar. Al programa de partituras le falta \
            su código. Lo compré con ustedes el año pasado, sin problema.
            Nunca imprimo nada, y esta vez debí hacerlo. Cambié de celular, se fueron los mensajes, y entre \
            ellos el suyo con los 20 caracteres.
            Mi hija borró "correos viejos" para hacer espacio. Qué aplicada. Entre ellos estaba la llave del \
            antivirus.
            Al comprar me apareció la clave en la pantalla y cerré la ventana, pensando que también llegaría por \
            correo. No llegó nunca.
            Nos visita una auditoría y tenemos que enseñar los números de todas las licencias. La suya funciona, \
            pero nadie sabe cuál es. ¿Nos la pueden pasar?
            Regalé el juego a mi sobrino y le entregué el sobre vacío, se me cayó el papelito en el metro. Quedé \
            como un payaso. ¿Me dan el código de nuevo?
            Tuve que reinstalar todo por un virus. El programa de la tienda abre, saluda y pide el serial. Ahí \
            me quedé.
            El informático que nos lo puso se fue a vivir a Perú y no contesta. La clave la tenía él. Somos la \
            ferretería Los Pinos.
            Guardé la foto de la tarjeta en el teléfono que se cayó al río en Semana Santa. El río no devuelve \
            nada. Espero que ustedes sí.
            Con la separación, él se quedó la computadora y yo el programa. Sin la clave, el programa es un \
            adorno. Lo pagué yo, compra 59980.
            Tenemos cinco puestos y solo encuentro cuatro códigos en el archivo. El quinto tiene que existir, \
            porque lo pagamos. ¿Me lo pueden buscar?
            Mi cuaderno de claves está en una caja, la caja en un contenedor y el contenedor en el mar. Llega en \
            tres meses. Yo dibujo mañana.
            En el correo de confirmación, la parte donde va la llave sale en blanco. Quizá se comió algo el \
            antivirus. ¿Podrían volver a mandarla?
            Se me traspapeló el numerote.
            ¿Todavía tienen por ahí mi serial?
            Habiendo extraviado el número de licencia, ruego su nueva expedición.
            Necesito que me soplen la clave que ya compré.
            Perdí el papelito de los guiones.
            La llave del programa, ¿me la dictan otra vez?
            Busqué hasta debajo del colchón y el código no aparece.
            Tengo el programa, tengo la factura, me falta el chorizo de letras y números.
            No me da ningún error, todavía ni lo intento; es que no tengo la clave a mano porque perdí el \
            correo.
            El instalador sí lo conservo en un USB, lo que se esfumó es la licencia.
            No es la contraseña de mi cuenta lo que olvidé, es el número de producto que venía en el correo de \
            compra.
            No quiero renovar, me quedan dos años; solo necesito ver otra vez la llave que me mandaron.
            El comprobante de pago lo tengo, la clave de la licencia no venía en él. ¿Me la reenvían?
            Cambié de correo y por eso no me llega nada: ¿pueden mandar mi número de serie a este de ahora?
            ¡He pagado 300 euros por esa clave y en vuestra web no hay forma de volver a verla! Reenviádmela.
            Estoy agobiada, entrego un proyecto esta noche y mi licencia se quedó en el disco que murió. Por \
            favor, mándenla.
            Me enoja que no la guarden en el perfil del cliente, como todos. Ya la perdí. Otra vez, por favor: \
            RQ-640.
            Siento pánico de que me digan que la compre de nuevo. Solo perdí el serial, tengo todos los recibos.
            perdi mi clave me la mandan
            me reenvian la licencia xfa
            no encuentro el serial borre el mail sin qerer
            numero d licencia otra vez plis
            """,
        italian: """
            Il disco fisso ha tirato le cuoia, e con lui la mail dov'era il mio codice. Il programma l'ho già \
            rimesso. Mi serve solo quella sfilza di cifre.
            Facendo pulizie mia moglie ha messo la custodia con l'adesivo nella carta. Il cd ce l'ho. Potete \
            vedere cosa c'era scritto?
            Cinque anni fa ho preso da voi il programma genealogico. Ora lo voglio sul portatile nuovo e mi \
            chiede una fila di lettere. Non l'ho conservata.
            Il collega che aveva comprato il software se n'è andato e si è portato via tutto nella testa. \
            Abbiamo diritto a cinque postazioni, ma il numero dov'è?
            Nella conferma doveva esserci la chiave, e invece c'è uno spazio bianco. Ho pagato il 6 maggio. Me \
            la mandate comunque?
            Mio nipote mi ha "riordinato" la posta. Via le foto e via anche il mio numero di registrazione. Voi \
            ce l'avete ancora?
            L'inchiostro del cartoncino si è sciolto col caffè e ne leggo metà. Inizia con 7QX. Il resto qual è?
            I ladri mi hanno portato via il computer. Su quello nuovo vorrei riprendere a lavorare col vostro \
            pacchetto, ma senza seriale non si va. Me lo rimanda?
            Passando a un altro server di posta abbiamo perso i messaggi dell'anno scorso. Lì c'era la licenza \
            dell'ordine 48213.
            A suo tempo scrissi il numero su un quadernetto, che sta in qualche scatolone del trasloco. Prima \
            che ne apra sessanta: me lo cercate?
            L'antivirus è pagato fino all'anno prossimo, ma dopo la formattazione rivuole il codice. L'ho \
            smarrito.
            Per il software musicale avevo avuto un file con l'autorizzazione. Non si trova da nessuna parte. \
            Potreste farmelo riavere?
            La mail col codice sarà finita nello spam e cancellata dopo trenta giorni. Non l'ho mai vista. Me la \
            rifate?
            Mi sto consumando gli occhi a cercare quel numero.
            Nel 2021 mi avete scritto venticinque caratteri e adesso mi servono di nuovo.
            Sarebbe tanto gentile da rilasciarmi un duplicato del certificato di licenza?
            Puff, sparita, la mia chiave.
            Il seriale è smarrito, la memoria mi tradisce.
            Me la rimandate la licenza, ché non so dove l'ho ficcata?
            Il codice di sicuro va, è che non so più qual era.
            La password dell'account ce l'ho, è il product key che non trovo più.
            Scaricare non occorre, l'installer c'è già, mi manca la licenza.
            Rinnovare non c'entra, è ancora valida, ma la chiave non l'ho più.
            La fattura l'ho trovata, però il codice sopra non c'è: me lo rimandate per mail?
            Ho pagato regolarmente e nessuno sa darmi la mia stessa chiave! Mandatemela una volta per tutte.
            Un po' di panico: domani devo chiudere la contabilità e dopo la formattazione non trovo il codice di \
            registrazione. Fate presto?
            Due richieste, zero risposte. Voglio solo il codice che a suo tempo ho comprato.
            ho perso la chiave
            codice licensa unaltra volta pls
            perso il seriale potete cercarlo
            """,
        dutch: """
            Mijn harde schijf heeft de geest gegeven, en met hem de mail waarin mijn code stond. Het programma \
            heb ik al opnieuw geïnstalleerd. Nu heb ik alleen die cijferreeks nog nodig.
            Tijdens het opruimen heeft mijn vrouw het hoesje met de sticker bij het oud papier gedaan. De cd heb \
            ik nog wel. Kunt u opzoeken wat erop stond?
            Vijf jaar geleden kocht ik bij u het stamboomprogramma. Nu wil ik het op mijn nieuwe laptop zetten \
            en vraagt hij om een reeks letters. Die heb ik niet bewaard.
            De collega die indertijd de software aanschafte, is vertrokken en heeft alles meegenomen in zijn \
            hoofd. Wij hebben recht op vijf plaatsen, maar waar vinden we het nummer?
            In de bevestigingsmail had de sleutel moeten staan, maar daar gaapt een leeg vlak. Betaald heb ik op \
            6 mei. Kunt u hem alsnog mailen?
            Mijn kleinzoon heeft mijn mailbox "opgeruimd". Weg zijn de foto's en weg is ook mijn \
            registratienummer. Is dat bij u nog bekend?
            De inkt op het kaartje is door koffie uitgelopen, ik lees nog maar de helft. Het begint met 7QX. Wat \
            is de rest?
            Bij de inbraak is mijn computer gestolen. Op de nieuwe wil ik weer verder werken met uw pakket, maar \
            zonder serienummer gaat dat niet. Stuurt u het nog eens?
            We stappen over op een andere mailserver en daarbij zijn de berichten van vorig jaar gesneuveld. \
            Daar zat de licentie van order 48213 tussen.
            Dat nummer heb ik destijds in een schriftje geschreven, en dat schriftje ligt ergens in een \
            verhuisdoos. Voor ik er zestig openmaak: kunt u het voor me opzoeken?
            Het antiviruspakket is betaald tot volgend jaar, maar na de herinstallatie wil het de code weer \
            zien. Die ben ik kwijtgespeeld.
            Voor de muzieksoftware kreeg ik indertijd een bestandje met de toelating erin. Dat is nergens meer. \
            Zou u dat opnieuw kunnen bezorgen?
            De mail met de code is blijkbaar in de spam gevallen en na dertig dagen gewist. Ik heb hem nooit \
            gezien. Kan hij opnieuw?
            Ik zoek me een ongeluk naar dat nummer.
            Ergens in 2021 hebt u me vijfentwintig tekens gemaild en die heb ik nu weer nodig.
            Zoudt u zo goed willen zijn mij een duplicaat van het licentiecertificaat te verstrekken?
            Foetsie, mijn sleutel.
            Het serienummer is zoek, het geheugen laat me in de steek.
            Kunt ge mijn licentiecode nog eens doorsturen, ik heb ze verloren?
            De code werkt vast nog, ik weet alleen niet meer wat hij was.
            Het wachtwoord van mijn account heb ik wel, maar de productsleutel kan ik nergens terugvinden.
            Downloaden hoeft niet, de installer staat er al op, het ontbreekt me aan de licentie.
            Verlengen is niet aan de orde, hij is nog geldig, maar ik heb de sleutel niet meer.
            Ik heb de factuur wel gevonden maar daar staat de code niet op, kunt u die opnieuw mailen?
            Hier heb ik gewoon voor betaald en toch kan niemand me mijn eigen sleutel geven! Stuur hem nu een \
            keer.
            Lichte paniek hier: de boekhouding moet morgen af en ik ben de registratiecode kwijt na een \
            formattering. Kunt u snel zijn?
            Twee keer gevraagd, twee keer geen antwoord. Ik wil alleen de code die ik ooit gekocht heb.
            ben me key kwijt
            licentie code nog een keer sture pls
            serienr verloren kunnen jullie opzoeken
            """)
}
