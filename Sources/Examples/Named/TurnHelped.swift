extension StandardExamples {
    static let turnHelped = StandardExamples(
        "turn_helped",
        english: """
            now it starts
            That did the trick
            it works now
            Yes, restarting helped
            worked first time
            Updating fixed it
            ok its connecting again
            Tip worked a treat
            the light is green now
            Reset done, running fine
            Cleared the cache, all good
            That was it!
            new cable solved it
            Bingo, it prints
            Works after the update
            I followed your instructions and the machine is heating up again.
            After I reinstalled the program as you suggested, the error message was gone.
            Holding the button for ten seconds did it, the screen came on.
            With the other browser I could get into my account straight away.
            Your hint about the filter was right, the coffee flows normally now.
            I did the factory reset and the vacuum finds its dock again.
            The code was accepted once I typed it without the hyphens.
            It was indeed the battery, with a fresh one the scale shows the weight.
            Step 3 of your list helped, the bike display no longer shows E-07.
            Tightening the screw on the underside stopped the wobbling.
            The mail was in the spam folder, exactly where you said.
            I've descaled it as described and the noise has disappeared.
            Turning the router off and on again was enough, the lamp is in the app now.
            Since I changed the setting you mentioned, it no longer crashes.
            Re-pairing the headphones worked, there is sound on both sides.
            I didn't believe it would help, to be honest. But I pulled the plug for five minutes as you said and \
            the mixer runs like new.
            My grandson did what you wrote with the driver. The printer came to life at once and printed three \
            pages.
            I went through your steps one after the other. At number two, turning off the firewall, the \
            activation went through.
            Tried it last night after work: new batteries, reset pin, wait a minute. The toy train is going \
            round and my little one is over the moon.
            The lid hadn't clicked in, just as you guessed. I pressed harder and it started right away.
            We had the door panel upside down. Turned it round following your drawing and now the wardrobe \
            closes.
            I logged out everywhere and back in with the link from your mail. The premium features are showing \
            again.
            Put in the serial from the sticker instead of the one on the box, as you told me. Licence active, I \
            can carry on working.
            First go it didn't do anything, but on the second attempt the update ran through. Version 4.2 is on \
            it and it boots.
            I blew out the nozzle like you suggested, and water is coming out evenly again. Such a small thing!
            Well I never, it was only the fuse.
            It's purring like a kitten since I did what you said.
            Would you believe it, switching it off and on again was all it needed.
            She's up and running, your advice was spot on.
            I beg to report that the procedure you described has had the desired effect.
            Fixed with your first suggestion, didn't need the others.
            Back from the dead after the hard reset!
            """,
        german: """
            jetzt startet es
            Das hat geholfen
            geht jetzt
            Ja, Neustart hat gereicht
            hat auf anhieb geklappt
            Nach dem Update läuft's
            verbindung ist wieder da
            Der Tipp war goldrichtig
            lampe leuchtet jetzt grün
            Zurückgesetzt, funktioniert wieder
            Cache geleert, klappt
            Daran lag es!
            neues Kabel, fehler weg
            Bingo, er druckt
            Mit dem anderen Browser geht's
            Ich bin Ihrer Anleitung gefolgt, und die Maschine heizt wieder.
            Nachdem ich das Programm wie vorgeschlagen neu installiert habe, ist die Fehlermeldung verschwunden.
            Zehn Sekunden die Taste gedrückt halten hat funktioniert, der Bildschirm ist angegangen.
            Über den zweiten Link konnte ich mich sofort anmelden.
            Ihr Hinweis mit dem Filter war richtig, der Kaffee läuft wieder normal durch.
            Ich habe den Saugroboter auf Werkseinstellungen gesetzt und er findet seine Station wieder.
            Der Code wurde angenommen, sobald ich ihn ohne Bindestriche eingetippt habe.
            Es war tatsächlich die Batterie, mit einer neuen zeigt die Waage wieder an.
            Schritt 3 eurer Liste hat geholfen, am Rad steht kein E-07 mehr im Display.
            Seit ich die Schraube unten nachgezogen habe, wackelt der Tisch nicht mehr.
            Die Mail lag im Spamordner, genau wie du vermutet hast.
            Entkalkt wie beschrieben, das Geräusch ist weg.
            Router aus- und wieder eingeschaltet, schon taucht die Lampe in der App auf.
            Mit der geänderten Einstellung stürzt es nicht mehr ab.
            Das erneute Koppeln der Kopfhörer hat funktioniert, beide Seiten haben Ton.
            Der Schwimmer im Wassertank klemmte, so wie Sie es vermutet hatten. Einmal angetippt, jetzt zieht \
            sie wieder Wasser.
            Ich habe die Datums- und Uhrzeiteinstellung korrigiert. Danach nahm das Programm den Lizenzschlüssel \
            sofort an.
            Von Strom verstehe ich nichts, aber Ihr Satz mit der Polung stimmte. Plus und Minus getauscht, die \
            Gartenleuchten brennen.
            Die Sattelstange mit Fett eingestrichen, wie geraten. Kein Knarzen mehr auf den 20 Kilometern heute.
            Hab die App gelöscht und frisch geladen. Seitdem zeigt die Uhr wieder Schritte an.
            Transportsicherung hinten rausgedreht, das war's. Die Waschmaschine springt nicht mehr durchs Bad.
            Nachdem ich den Werbeblocker abgeschaltet hatte, erschien der Bezahlknopf. Die Bestellung ging \
            durch.
            Ich habe die Nummer vom Aufkleber statt der vom Karton genommen, wie du meintest. Lizenz aktiv, ich \
            kann weiterarbeiten.
            Beim ersten Mal tat sich nichts, beim zweiten lief die Aktualisierung durch. Version 4.2 ist drauf \
            und das Gerät fährt hoch.
            Die Düse durchgepustet, und schon kommt das Wasser wieder gleichmäßig. So eine Kleinigkeit!
            Sieh an, es war nur die Sicherung.
            Schnurrt wieder wie ein Kätzchen.
            Kaum zu glauben, einmal aus und an hat genügt.
            Jetzt flutscht es, euer Rat war Gold wert.
            Ich darf Ihnen mitteilen, dass die empfohlene Maßnahme den gewünschten Erfolg gebracht hat.
            Gleich der erste Vorschlag hat gefruchtet, die anderen habe ich nicht mehr gebraucht.
            Totgeglaubt, jetzt rennt die Kiste wieder.
            """,
        french: """
            ça démarre maintenant
            Ça a marché
            c'est bon ça fonctionne
            Oui, le redémarrage a suffi
            marche du premier coup
            La mise à jour a réglé le souci
            connexion revenue
            L'astuce était la bonne
            le voyant est vert
            Réinitialisé, ça tourne
            Cache vidé, plus d'erreur
            C'était bien ça !
            nouveau câble et hop
            Bingo, elle imprime
            Avec l'autre navigateur ça passe
            Après avoir réinstallé le programme comme vous le conseilliez, le message d'erreur a disparu.
            En maintenant le bouton dix secondes, l'écran s'est rallumé.
            Avec le deuxième lien j'ai pu me connecter immédiatement.
            Vous aviez raison pour le filtre, le café coule normalement à présent.
            J'ai remis l'aspirateur aux réglages d'usine et il retrouve sa base.
            Le code a été accepté dès que je l'ai tapé sans les tirets.
            C'était effectivement la pile, avec une neuve la balance affiche le poids.
            L'étape 3 de votre liste a fonctionné, le vélo n'affiche plus E-07.
            Depuis que j'ai resserré la vis du dessous, la table ne bouge plus.
            Le mail était dans les indésirables, exactement comme tu le pensais.
            Détartrage fait selon la notice, le bruit a disparu.
            J'ai éteint et rallumé la box, et la lampe apparaît dans l'appli.
            Avec le réglage que vous m'avez indiqué, ça ne plante plus.
            Le nouvel appairage du casque a fonctionné, j'ai du son des deux côtés.
            Le flotteur du réservoir était coincé, vous aviez vu juste. Une pichenette et elle aspire l'eau \
            normalement.
            J'ai corrigé la date et l'heure de l'ordinateur. La licence est passée immédiatement après.
            Il fallait juste inverser le plus et le moins. Les lampes du jardin éclairent enfin l'allée.
            Un peu de graisse sur la tige de selle, comme conseillé. Plus un grincement sur mes 20 km.
            J'ai désinstallé l'appli puis je l'ai retéléchargée. La montre compte de nouveau mes pas.
            Les vis de transport étaient encore dessus ! Enlevées, et la machine ne traverse plus la salle de \
            bains.
            Bloqueur de pub désactivé, le bouton de paiement est apparu. Ma commande a pu être validée.
            J'ai pris le numéro de l'étiquette et non celui de la boîte, comme vous me l'aviez dit. Licence \
            active, je peux travailler.
            Au premier essai rien, au second la mise à jour est allée jusqu'au bout. La version 4.2 est \
            installée et l'appareil s'allume.
            J'ai soufflé dans la buse et l'eau sort de nouveau régulièrement. Une si petite chose !
            Eh bien, ce n'était que le fusible.
            Ça ronronne comme un chat depuis.
            Incroyable, il suffisait d'éteindre et de rallumer.
            C'est reparti comme en quarante, votre conseil était le bon.
            J'ai le plaisir de vous informer que la manipulation préconisée a produit l'effet escompté.
            La première piste a suffi, pas eu besoin des autres.
            Ressuscité après le reset !
            """,
        spanish: """
            ahora arranca
            Ha funcionado
            ya va
            Sí, con reiniciar bastó
            a la primera
            Con la actualización se arregló
            ya conecta otra vez
            El truco ha servido
            la luz está verde ya
            Restablecido y funcionando
            Borré la caché y listo
            ¡Era eso!
            cable nuevo y solucionado
            Bingo, imprime
            Con otro navegador entra bien
            He seguido sus instrucciones y la máquina vuelve a calentar.
            Tras reinstalar el programa como me indicaron, el mensaje de error ha desaparecido.
            Dejando pulsado el botón diez segundos se encendió la pantalla.
            Con el segundo enlace he podido entrar en mi cuenta al momento.
            Tenían razón con el filtro, el café sale ya con normalidad.
            Puse el robot aspirador con los ajustes de fábrica y ya encuentra su base.
            El código lo aceptó en cuanto lo escribí sin guiones.
            Efectivamente era la pila, con una nueva la báscula marca el peso.
            El paso 3 de vuestra lista sirvió, la bici ya no muestra E-07.
            Desde que apreté el tornillo de abajo la mesa no cojea.
            El correo estaba en la carpeta de spam, tal como decías.
            La descalcifiqué según me explicaron y el ruido ha desaparecido.
            Apagué y encendí el router y la lámpara ya sale en la aplicación.
            Con el ajuste que me comentó ya no se cuelga.
            Volví a emparejar los auriculares y suenan los dos lados.
            El flotador del depósito estaba atascado, como usted decía. Un toquecito y ya coge agua.
            Corregí la fecha y la hora del ordenador. Después de eso la licencia entró sin rechistar.
            Era cuestión de cambiar el más y el menos. Las luces del jardín ya alumbran.
            Un poco de grasa en la tija, como me aconsejasteis. Ni un crujido en toda la ruta.
            Desinstalé la app y la bajé otra vez. El reloj vuelve a contar los pasos.
            ¡Los tornillos de transporte seguían puestos! Los quité y la lavadora ya no baila.
            Quité el bloqueador de anuncios y salió el botón de pagar. El pedido entró bien.
            Usé el número de la pegatina y no el de la caja, como me dijiste. Licencia activa, ya puedo \
            trabajar.
            La primera vez nada, a la segunda la actualización terminó. Ya tiene la versión 4.2 y se enciende.
            Soplé la boquilla y el agua sale otra vez uniforme. ¡Qué cosa tan tonta!
            Mira tú por dónde, era solo el fusible.
            Va como un reloj desde que hice lo que me dijo.
            Parece mentira, con apagar y encender fue suficiente.
            Mano de santo, su consejo.
            Me complace comunicarles que el procedimiento recomendado ha surtido el efecto deseado.
            La primera sugerencia bastó, no hicieron falta las demás.
            ¡Ha resucitado con el reinicio!
            """,
        italian: """
            adesso parte
            Ha funzionato
            ora va
            Sì, è bastato riavviare
            andato al primo colpo
            Con l'aggiornamento si è risolto
            si collega di nuovo
            Il trucco ha funzionato
            la spia ora è verde
            Resettato e riparte
            Svuotata la cache, tutto ok
            Era proprio quello!
            cavo nuovo e va
            Bingo, stampa
            Con l'altro browser entra
            Ho seguito le Sue istruzioni e la macchina scalda di nuovo.
            Dopo aver reinstallato il programma come suggerito, il messaggio di errore è sparito.
            Tenendo premuto il tasto per dieci secondi lo schermo si è acceso.
            Con il secondo link sono riuscita subito ad accedere.
            Avevate ragione sul filtro, il caffè scende normalmente adesso.
            Ho riportato il robot alle impostazioni di fabbrica e ritrova la sua base.
            Il codice è stato accettato appena l'ho scritto senza trattini.
            Era effettivamente la pila, con una nuova la bilancia segna il peso.
            Il punto 3 della vostra lista ha funzionato, la bici non dà più E-07.
            Da quando ho stretto la vite sotto, il tavolo non balla più.
            La mail era nello spam, esattamente come dicevi.
            Decalcificata come da istruzioni, il rumore è scomparso.
            Ho spento e riacceso il router e la lampada compare nell'app.
            Con l'impostazione che mi ha indicato non si blocca più.
            Ho riassociato le cuffie e si sentono tutte e due.
            Il galleggiante della vaschetta era incastrato, come diceva Lei. Un colpetto e ora pesca l'acqua.
            Ho corretto data e ora del computer. Subito dopo la licenza è stata accettata.
            Bastava invertire il più e il meno. Le luci del giardino adesso si accendono.
            Un po' di grasso sul reggisella, come consigliato. Nemmeno uno scricchiolio in tutto il giro.
            Ho tolto l'app e l'ho scaricata daccapo. L'orologio conta di nuovo i passi.
            C'erano ancora le viti di trasporto! Tolte, e la lavatrice non passeggia più per il bagno.
            Disattivato il blocco della pubblicità è comparso il tasto per pagare. L'ordine è passato.
            Ho usato il numero dell'etichetta e non quello sulla scatola, come mi hai detto. Licenza attiva, \
            posso lavorare.
            Al primo tentativo niente, al secondo l'aggiornamento è arrivato in fondo. C'è la versione 4.2 e si \
            accende.
            Ho soffiato nell'ugello e l'acqua esce di nuovo regolare. Una sciocchezza!
            Guarda un po', era solo il fusibile.
            Da allora fa le fusa come un gatto.
            Incredibile, bastava spegnere e riaccendere.
            Il vostro consiglio ci ha preso in pieno, è ripartita.
            Mi pregio di informarVi che l'operazione consigliata ha sortito l'effetto desiderato.
            È bastato il primo suggerimento, gli altri non sono serviti.
            Risorto dopo il reset!
            """,
        dutch: """
            nu start hij op
            Dat hielp
            hij doet het weer
            Ja, herstarten was genoeg
            in een keer gelukt
            Na de update werkt het
            verbinding is terug
            Gouden tip, hij loopt
            lampje brandt nu groen
            Gereset en hij draait
            Cache geleegd, fout weg
            Dat was het!
            nieuwe kabel, probleem weg
            Bingo, hij print
            Met andere browser lukt het
            Ik heb uw instructies gevolgd en de machine wordt weer warm.
            Nadat ik het programma opnieuw had geïnstalleerd zoals u aanraadde, was de foutmelding verdwenen.
            Knop tien seconden ingedrukt gehouden en het scherm ging aan.
            Met de tweede link kon ik meteen inloggen.
            U had gelijk over het filter, de koffie loopt weer normaal door.
            Ik heb de robotstofzuiger naar de fabrieksinstellingen gezet en hij vindt zijn station weer.
            De code werd geaccepteerd zodra ik hem zonder streepjes intypte.
            Het was inderdaad de batterij, met een nieuwe geeft de weegschaal weer gewicht aan.
            Stap 3 van jullie lijst werkte, de fiets geeft geen E-07 meer.
            Sinds ik de schroef onderaan heb aangedraaid wiebelt de tafel niet meer.
            De mail zat in de spammap, precies zoals je al dacht.
            Ontkalkt volgens de beschrijving en het geluid is weg.
            Router uit en weer aan gezet en de lamp staat nu in de app.
            Met de instelling die u noemde loopt het niet meer vast.
            De koptelefoon opnieuw koppelen werkte, beide kanten geven geluid.
            De vlotter in het waterreservoir zat vast, zoals u al zei. Tikje ertegen en hij zuigt weer water.
            Ik heb de datum en tijd van de computer goed gezet. Meteen daarna werd de licentie geaccepteerd.
            Plus en min omgedraaid, meer was het niet. De tuinlampjes branden nu.
            Beetje vet op de zadelpen zoals aangeraden. Geen gekraak meer gehoord op weg naar mijn werk.
            App verwijderd en weer gedownload. Het horloge telt mijn stappen weer.
            De transportbouten zaten er nog in! Eruit gehaald en de wasmachine wandelt niet meer.
            Adblocker uitgezet en de betaalknop verscheen. De bestelling ging door.
            Ik heb het nummer van de sticker genomen in plaats van dat op de doos, zoals je zei. Licentie \
            actief, ik kan weer werken.
            De eerste keer gebeurde er niks, de tweede keer liep de update helemaal door. Versie 4.2 staat erop \
            en hij gaat aan.
            Het mondstuk doorgeblazen en het water komt er weer gelijkmatig uit. Zoiets kleins!
            Wel heb je ooit, het was alleen de zekering.
            Hij snort weer als een poes.
            Niet te geloven, uit- en aanzetten was voldoende.
            Hij loopt weer als een trein, dankzij uw advies.
            Gaarne deel ik u mede dat de door u aanbevolen handeling het gewenste resultaat heeft gehad.
            De eerste suggestie was meteen raak, de rest was niet nodig.
            Herrezen na de reset!
            """)
}
