extension StandardExamples {
    static let resendLicence = StandardExamples(
        "resend_licence",
        english: """
            lost my licence key
            please resend the key
            send serial number again
            where is my product key?
            cant find my license code
            need my key once more
            licence mail deleted by accident
            key never arrived
            registration code lost
            could u send the serial again
            activation key gone
            new copy of my licence please
            what was my licence number
            Never got the licence email
            resend licence AB-1022 please
            I have mislaid the licence key for your photo software, could you send it to me again?
            Please let me have the serial number of my purchase 48213 once more.
            The e-mail with the licence code was deleted by mistake.
            I paid on Monday but I haven't received the product key yet.
            Can you look up which key belongs to anna.f@mailbox.test and mail it to me?
            I need the licence number to reinstall the program on my new computer and I no longer have it.
            Where in my account can I see the serial I bought last year?
            Kindly send the licence certificate for order L-2207 to the address below.
            I only have the invoice, the code itself is missing.
            My key isn't in the confirmation mail, please send it separately.
            The unlock code for the bike navigation maps has disappeared, can you give it to me again?
            We require the licence file for our server a second time, ours has been overwritten.
            I can't read the code on the card any more, so please mail me the registration number.
            Do you still have my old key on record?
            My laptop was stolen on the train, with all mails and notes. I'd like to set up the program on the \
            new one but no longer have the licence number.
            I changed the hard disk and now the program asks for the serial. I wrote it in a little book that \
            got lost in the move.
            My husband bought the program two years ago and has since passed away. I've found the CD but no code \
            to go with it.
            Our IT man left and took his mail archive along. Nobody here knows the keys for the drawing \
            software, could you give them to us again?
            I was tidying my inbox on holiday and was a bit too keen. The mail with my licence is gone for good, \
            sorry for the trouble!
            The dog chewed up the card with the product code, really. Is there any way to get the number a \
            second time?
            I bought the language course as a gift for my niece and the mail with the code went to an address \
            that no longer exists. Could you mail the code to me here?
            After the water damage in the cellar all our papers were pulp. Among them was the licence letter for \
            the accounting program, may we have a copy?
            It's five years since I bought the sewing pattern software. I still love it, but the code is nowhere \
            to be found and the new PC wants it.
            I have three of your programs and mixed up the numbers. Please write to me which key is for which.
            My mailbox was full when you sent the licence, so it bounced. Please try once more.
            I've turned the house upside down and the key won't turn up.
            The licence has gone the way of all flesh, that is, into the bin.
            Like a needle in a haystack, this serial number. You surely have it in your system.
            I beg to request a duplicate of the licence document issued to me.
            Old age and tidiness don't go together, I've put the paper with the numbers away so well that I \
            can't find it.
            Would you happen to still have my code lying around somewhere?
            Please let us have a second copy of our proof of licence including the key.
            """,
        german: """
            Lizenzschlüssel verloren
            bitte Key nochmal schicken
            Seriennummer erneut senden
            wo ist mein Produktschlüssel?
            finde meinen lizenzcode nicht
            brauche den schlüssel noch einmal
            Mail mit Lizenz versehentlich gelöscht
            Key nie angekommen
            Registrierungscode weg
            könnt ihr mir die Seriennummer nochmal geben
            Freischaltcode verlegt
            Lizenz bitte erneut zusenden
            wie war meine lizenznummer
            Lizenzmail nicht bekommen
            Lizenz zu AB-1022 nochmals bitte
            Ich habe den Lizenzschlüssel für Ihre Fotosoftware verlegt, können Sie ihn mir noch einmal senden?
            Bitte teilen Sie mir die Seriennummer zu meinem Kauf 48213 nochmals mit.
            Die E-Mail mit dem Lizenzcode habe ich aus Versehen gelöscht.
            Ich habe am Montag bezahlt, aber den Produktschlüssel noch nicht erhalten.
            Kannst du nachsehen, welcher Key zu anna.f@postfach.test gehört, und ihn mir mailen?
            Zum Neuinstallieren auf dem neuen Rechner brauche ich die Lizenznummer, die ich nicht mehr habe.
            Wäre es möglich, unsere fünf Lizenzschlüssel noch einmal als Liste zu bekommen?
            Wo sehe ich im Konto die Seriennummer, die ich letztes Jahr gekauft habe?
            Senden Sie uns bitte die Lizenzurkunde zu Auftrag L-2207 an die unten stehende Adresse.
            Ich habe nur die Rechnung hier, der Code selbst fehlt mir.
            In der Bestätigungsmail steht mein Schlüssel nicht, bitte separat nachschicken.
            Auf der Hülle ist der Aufkleber mit dem Produktcode abgegangen, welche Nummer stand da?
            Bitte den Schlüssel für den zweiten Arbeitsplatz nochmals mitteilen, Vertrag V-6120.
            Wie lautet der Registriercode für mein Navi-Kartenupdate, ich habe ihn nicht notiert.
            Ihr hattet mir den Gutscheincode für die Vollversion gemailt, könntet ihr ihn wiederholen?
            Die Wirtschaftsprüfer kommen nächste Woche und wollen alle Lizenznachweise sehen. Für Ihre Software \
            finde ich keinen, hätten Sie ein Duplikat samt Nummer?
            Mein Mitbewohner hat Altpapier weggebracht, darunter der Umschlag mit meinem Produktschlüssel. Ich \
            könnte heulen, helft ihr mir?
            Nach meinem Schlaganfall fällt mir vieles schwer, auch Ordnung halten. Den Code für das \
            Gedächtnistraining finde ich nicht wieder, würden Sie ihn mir bitte noch einmal aufschreiben?
            Ich hatte den Key in einer Notiz auf dem alten Handy. Das liegt jetzt auf dem Grund vom Chiemsee.
            Wir haben die Musikschule übernommen, der Vorgänger hat die Notensatzlizenz mit verkauft. Die \
            Seriennummer hat er leider nicht beigelegt.
            Als ich gekauft habe, war ich als Gast unterwegs, daher steht im Konto kein Schlüssel. Können Sie \
            ihn anhand der Rechnung 2023-884 heraussuchen?
            Beim Drucken ist die letzte Zeile abgeschnitten worden, es fehlen fünf Zeichen vom Schlüssel. Teilt \
            ihr mir den vollständigen mit?
            Ein Trojaner hat alle unsere Dateien verschlüsselt. Beim Wiederaufbau fehlen uns jetzt die \
            Seriennummern der acht CAD-Plätze.
            Die Kinder haben mit dem Brief mit dem Zugangscode zum Lernspiel gebastelt. Daraus ist ein schöner \
            Hut geworden, den Code kann man aber vergessen.
            Sie schrieben am Dienstag, die Lizenz komme mit getrennter Post. Bis heute war nichts im Briefkasten \
            und auch nichts im elektronischen.
            Ich habe im Mai zwei Lizenzen bestellt, in der Mail stand aber nur eine. Wo bleibt der zweite \
            Schlüssel?
            Ich ziehe gerade mit dem Fotostudio auf neue Rechner um. Alle Hersteller haben ihre Keys im Portal, \
            bei euch sehe ich nichts, also bitte per Mail.
            Die Lizenz ist im Papierkorb gelandet, und der wurde geleert.
            Die Nadel im Heuhaufen ist leichter zu finden als meine Seriennummer. Bei Ihnen ist sie doch sicher \
            hinterlegt.
            Hiermit bitte ich um eine Zweitschrift des mir ausgestellten Lizenzdokuments.
            Ich habe den Zettel mit den Nummern so gut aufgeräumt, dass ich ihn nicht mehr finde, das Alter \
            eben.
            Habt ihr meinen Code vielleicht noch irgendwo rumliegen?
            Bitte um nochmalige Übermittlung unseres Lizenznachweises samt Key.
            """,
        french: """
            clé de licence perdue
            renvoyez-moi la clé svp
            numéro de série à nouveau svp
            où est ma clé produit ?
            je ne retrouve pas mon code de licence
            besoin de ma clé encore une fois
            mail de licence supprimé par erreur
            clé jamais reçue
            code d'enregistrement égaré
            pouvez-vous renvoyer le numéro de série
            ma licence a disparu
            duplicata de licence svp
            c'était quoi mon numéro de licence
            pas reçu l'e-mail avec la licence
            licence AB-1022 à renvoyer
            Merci de me communiquer à nouveau le numéro de série de mon achat 48213.
            Le courriel contenant le code de licence a été effacé par mégarde.
            J'ai payé lundi mais je n'ai toujours pas reçu la clé produit.
            Peux-tu regarder quelle clé correspond à anna.f@poste.test et me l'envoyer par mail ?
            Il me faut le numéro de licence pour réinstaller le programme sur mon nouvel ordinateur et je ne \
            l'ai plus.
            Serait-il possible de recevoir encore une fois la liste de nos cinq clés ?
            Où puis-je voir dans mon compte le numéro de série acheté l'an dernier ?
            Veuillez adresser le certificat de licence de la commande L-2207 à l'adresse ci-dessous.
            Je n'ai que la facture, le code lui-même me manque.
            Ma clé ne figure pas dans le mail de confirmation, envoyez-la séparément s'il vous plaît.
            L'autocollant avec le code produit s'est décollé de la boîte, quel numéro y avait-il ?
            Quel est le code d'enregistrement de ma mise à jour de cartes, je ne l'ai pas noté.
            Vous m'aviez envoyé par mail le code pour la version complète, pouvez-vous le répéter ?
            Le commissaire aux comptes passe la semaine prochaine et veut voir toutes nos attestations. La vôtre \
            manque, auriez-vous un duplicata avec le numéro ?
            Mon coloc a jeté les vieux papiers et l'enveloppe de ma clé avec. J'en pleurerais, vous pouvez \
            m'aider ?
            Depuis mon AVC j'ai du mal à m'organiser. Je ne retrouve plus le code des exercices de mémoire, \
            voudriez-vous me le réécrire ?
            J'avais la clé dans les notes de mon ancien téléphone. Il est au fond du lac d'Annecy.
            Nous avons repris l'école de musique et l'ancien directeur nous a cédé la licence d'édition de \
            partitions. Il n'a hélas pas joint le numéro de série.
            J'avais acheté sans créer de compte, donc aucune clé n'apparaît. Vous pouvez la retrouver avec la \
            facture 2023-884 ?
            À l'impression, la dernière ligne a été coupée et il manque cinq caractères. Redonnez-moi la clé \
            complète.
            Un virus a chiffré tous nos fichiers. Pour tout remonter, il nous manque les numéros de série des \
            huit postes de CAO.
            Les enfants ont découpé la lettre avec le code du jeu éducatif. Ça fait un joli chapeau, mais le \
            code est illisible.
            Vous écriviez mardi que la licence arriverait par courrier séparé. Rien à ce jour, ni papier ni \
            mail.
            En mai j'ai commandé deux licences et le message n'en contenait qu'une. Où est la seconde clé ?
            Le studio photo passe sur de nouvelles machines. Chez les autres éditeurs les clés sont sur le \
            portail, chez vous je ne vois rien, donc par mail svp.
            J'ai retourné toute la maison, la clé reste introuvable.
            La licence est partie à la corbeille, et la corbeille a été vidée.
            Une aiguille dans une botte de foin, ce numéro de série. Vous l'avez sûrement dans votre système.
            Je sollicite de votre bienveillance un duplicata du document de licence qui m'a été délivré.
            J'ai si bien rangé le papier avec les numéros que je ne le retrouve plus, c'est l'âge.
            Vous n'auriez pas encore mon code qui traîne quelque part ?
            Prière de nous faire parvenir une seconde fois notre attestation de licence avec la clé.
            """,
        spanish: """
            perdí la clave de licencia
            reenviadme la clave por favor
            otra vez el número de serie
            ¿dónde está mi clave de producto?
            no encuentro mi código de licencia
            necesito la clave de nuevo
            borré el correo de la licencia
            la clave nunca llegó
            código de registro extraviado
            me podeis mandar el serial otra vez
            se me ha perdido la licencia
            copia de mi licencia por favor
            cuál era mi número de licencia
            no recibí el email con la licencia
            reenviar licencia AB-1022
            Les ruego que me faciliten otra vez el número de serie de mi compra 48213.
            El correo con el código de licencia lo eliminé por error.
            Pagué el lunes pero todavía no he recibido la clave de producto.
            ¿Puedes mirar qué clave corresponde a ana.f@buzon.test y mandármela?
            Para reinstalar el programa en el ordenador nuevo necesito el número de licencia y ya no lo tengo.
            ¿Sería posible recibir de nuevo la lista con nuestras cinco claves?
            ¿En qué parte de mi cuenta veo el serial que compré el año pasado?
            Envíen por favor el certificado de licencia del pedido L-2207 a la dirección abajo indicada.
            Solo tengo la factura, el código en sí me falta.
            En el correo de confirmación no viene mi clave, mándenla aparte.
            Se despegó la pegatina con el código del producto, ¿qué número ponía?
            Denos otra vez la clave del segundo puesto, contrato V-6120.
            ¿Cuál es el código de registro de la actualización de mapas? No lo apunté.
            Me mandasteis el código de la versión completa, ¿me lo repetís?
            La semana que viene viene el auditor y quiere ver todos los justificantes de licencia. El suyo no lo \
            encuentro, ¿tendrían un duplicado con el número?
            Mi compañero de piso bajó los papeles a reciclar y con ellos el sobre de mi clave. Estoy que lloro, \
            ¿me ayudáis?
            Desde el ictus me cuesta organizarme. No encuentro el código de los ejercicios de memoria, ¿serían \
            tan amables de escribírmelo otra vez?
            Tenía la clave en las notas del móvil viejo, que está en el fondo del pantano.
            Nos hemos quedado con la academia de música y el antiguo dueño nos traspasó la licencia de \
            partituras. Pero no dejó el número de serie.
            Compré como invitado y por eso en la cuenta no sale ninguna clave. ¿La buscan con la factura \
            2023-884?
            Al imprimir se cortó la última línea y faltan cinco signos. Pasadme la clave entera.
            Un virus nos cifró todos los archivos. Para rehacerlo todo nos faltan los números de serie de los \
            ocho puestos de CAD.
            Los niños recortaron la carta con el código del juego educativo. Ha quedado un gorro precioso, pero \
            el código no se lee.
            El martes decían que la licencia llegaría aparte. A día de hoy nada, ni en papel ni por correo.
            En mayo pedí dos licencias y en el mensaje solo venía una. ¿Y la segunda clave?
            El estudio de fotografía estrena ordenadores. Otras marcas tienen las claves en su portal, en el \
            vuestro no veo nada, así que por correo.
            He puesto la casa patas arriba y la clave no aparece.
            La licencia acabó en la papelera, y la papelera está vaciada.
            Una aguja en un pajar, este número de serie. Seguro que ustedes lo tienen en su sistema.
            Solicito se me expida un duplicado del documento de licencia en su día emitido.
            Guardé tan bien el papel con los números que no lo encuentro, cosas de la edad.
            ¿No tendréis todavía mi código por ahí?
            Rogamos nos remitan nuevamente nuestro justificante de licencia junto con la clave.
            """,
        italian: """
            ho perso la chiave di licenza
            rimandatemi la chiave per favore
            di nuovo il numero di serie
            dov'è il mio codice prodotto?
            non trovo il codice di licenza
            mi serve ancora la chiave
            mail della licenza cancellata per sbaglio
            chiave mai arrivata
            codice di registrazione smarrito
            potete rimandarmi il seriale
            licenza sparita
            copia della licenza grazie
            qual era il mio numero di licenza
            non ho ricevuto la mail con la licenza
            reinviare licenza AB-1022
            Ho smarrito la chiave di licenza del vostro programma di foto, potreste rimandarmela?
            Vi prego di comunicarmi nuovamente il numero di serie del mio acquisto 48213.
            La mail con il codice di licenza è stata eliminata per errore.
            Ho pagato lunedì ma non ho ancora ricevuto il codice prodotto.
            Puoi guardare quale chiave corrisponde ad anna.f@casella.test e mandarmela?
            Per reinstallare il programma sul nuovo computer mi serve il numero di licenza e non ce l'ho più.
            Sarebbe possibile riavere l'elenco delle nostre cinque chiavi?
            Dove vedo nel mio account il seriale comprato l'anno scorso?
            Voglia inviarci il certificato di licenza dell'ordine L-2207 all'indirizzo indicato sotto.
            Ho solo la fattura, il codice vero e proprio mi manca.
            Nella mail di conferma la mia chiave non c'è, mandatela a parte.
            Si è staccato l'adesivo con il codice prodotto, che numero c'era?
            Ridateci la chiave della seconda postazione, contratto V-6120.
            Qual è il codice di registrazione per l'aggiornamento delle mappe? Non l'ho segnato.
            Mi avevate scritto il codice della versione completa, me lo ripetete?
            La settimana prossima arriva il revisore e vuole vedere le prove di licenza. La vostra non si trova, \
            avreste un duplicato con il numero?
            Il mio coinquilino ha buttato la carta e con quella la busta della chiave. Mi viene da piangere, mi \
            aiutate?
            Dopo l'ictus faccio fatica a tenere ordine. Non trovo più il codice degli esercizi per la memoria, \
            sarebbe così gentile da riscrivermelo?
            La chiave era nelle note del vecchio telefono, che ora è in fondo al lago di Garda.
            Abbiamo rilevato la scuola di musica e il vecchio titolare ci ha ceduto la licenza per gli spartiti. \
            Purtroppo senza il numero di serie.
            Avevo acquistato come ospite, perciò nell'account non compare nessuna chiave. La cercate con la \
            fattura 2023-884?
            In stampa si è tagliata l'ultima riga e mancano cinque caratteri. Ridatemi la chiave intera.
            Un virus ci ha criptato i file. Per rimettere in piedi tutto mancano i seriali delle otto postazioni \
            CAD.
            I bambini hanno ritagliato la lettera con il codice del gioco didattico. È venuto un bel cappello, \
            ma il codice non si legge.
            Martedì dicevate che la licenza sarebbe arrivata a parte. A oggi niente, né su carta né per mail.
            A maggio ho ordinato due licenze e nel messaggio ce n'era una. La seconda chiave dov'è?
            Lo studio fotografico passa a macchine nuove. Gli altri tengono le chiavi nel portale, nel vostro \
            non vedo nulla, quindi per mail grazie.
            Ho messo sottosopra la casa ma la chiave non si trova.
            La licenza è finita nel cestino, e il cestino è stato svuotato.
            Un ago nel pagliaio, questo numero seriale. Voi di sicuro lo avete nel sistema.
            Si richiede il rilascio di un duplicato del documento di licenza a suo tempo emesso.
            Ho messo via così bene il foglio con i numeri che non lo trovo più, sarà l'età.
            Non è che avete ancora il mio codice da qualche parte?
            Preghiamo di trasmetterci nuovamente l'attestazione di licenza completa di chiave.
            """,
        dutch: """
            licentiesleutel kwijt
            stuur de sleutel opnieuw aub
            serienummer nog een keer graag
            waar is mijn productcode?
            kan mijn licentiecode niet vinden
            heb de sleutel nogmaals nodig
            licentiemail per ongeluk verwijderd
            sleutel nooit ontvangen
            registratiecode zoekgeraakt
            kunnen jullie het serienummer nog eens sturen
            licentie verdwenen
            kopie van mijn licentie graag
            wat was mijn licentienummer ook alweer
            geen mail met licentie gekregen
            licentie AB-1022 opnieuw sturen
            Ik ben de licentiesleutel van uw fotosoftware kwijt, kunt u hem nog een keer sturen?
            Wilt u mij het serienummer van mijn aankoop 48213 nogmaals doorgeven?
            De e-mail met de licentiecode heb ik abusievelijk weggegooid.
            Ik heb maandag betaald maar de productsleutel nog niet ontvangen.
            Kun je kijken welke sleutel bij anna.f@postbus.test hoort en die naar me mailen?
            Om het programma op mijn nieuwe computer te installeren heb ik het licentienummer nodig, maar dat \
            heb ik niet meer.
            Zou het mogelijk zijn om onze vijf licentiesleutels nog eens als lijst te krijgen?
            Waar zie ik in mijn account het serienummer dat ik vorig jaar heb gekocht?
            Gelieve het licentiecertificaat van order L-2207 naar onderstaand adres te zenden.
            Ik heb alleen de factuur, de code zelf ontbreekt.
            In de bevestigingsmail staat mijn sleutel niet, graag apart nasturen.
            De sticker met de productcode is losgeraakt, welk nummer stond erop?
            Geef ons de sleutel van de tweede werkplek nog eens, contract V-6120.
            Wat is de registratiecode van mijn kaartupdate? Ik heb hem niet opgeschreven.
            Jullie hadden me de code voor de volledige versie gemaild, kun je hem herhalen?
            Volgende week komt de accountant en die wil alle licentiebewijzen zien. Dat van u kan ik niet \
            vinden, heeft u een duplicaat met nummer?
            Mijn huisgenoot heeft het oud papier weggebracht, met de envelop van mijn sleutel erbij. Ik kan wel \
            janken, helpen jullie me?
            Sinds mijn beroerte kost ordenen me moeite. De code van de geheugentraining vind ik niet meer, wilt \
            u hem nog eens opschrijven?
            De sleutel stond in de notities op mijn oude telefoon, en die ligt op de bodem van het Sneekermeer.
            Wij hebben de muziekschool overgenomen en de vorige eigenaar deed de licentie voor bladmuziek erbij. \
            Helaas zonder serienummer.
            Ik kocht als gast en daarom staat er in het account geen sleutel. Kunt u hem opzoeken met factuur \
            2023-884?
            Bij het printen is de laatste regel weggevallen en ontbreken er vijf tekens. Graag de hele sleutel.
            Een virus heeft onze bestanden versleuteld. Bij het opnieuw opbouwen missen we de serienummers van \
            de acht CAD-plekken.
            De kinderen hebben van de brief met de code van het leerspel een hoed geknutseld. Mooi geworden, \
            maar de code is onleesbaar.
            Dinsdag schreef u dat de licentie apart zou komen. Tot vandaag niets, niet op papier en niet per \
            mail.
            In mei heb ik twee licenties besteld en in het bericht stond er maar één. Waar blijft de tweede \
            sleutel?
            De fotostudio gaat over op nieuwe machines. Bij andere makers staan de sleutels in het portaal, bij \
            jullie zie ik niets, dus graag per mail.
            Ik heb het hele huis op zijn kop gezet, de sleutel blijft zoek.
            De licentie is in de prullenbak beland, en die is geleegd.
            Een speld in een hooiberg, dat serienummer. U heeft het vast nog in het systeem.
            Hierbij verzoek ik om een duplicaat van het aan mij verstrekte licentiebewijs.
            Ik heb het papiertje met de nummers zo goed opgeborgen dat ik het niet meer vind, de leeftijd hè.
            Hebben jullie mijn code misschien nog ergens liggen?
            Graag ontvangen wij ons licentiebewijs met sleutel een tweede maal.
            """)
}
