extension StandardExamples {
    static let turnNotHelped = StandardExamples(
        "turn_not_helped",
        english: """
            Tried that, didn't work
            still the same error
            no change
            Restarted, still dead
            didn't help unfortunately
            Same message as before
            did it twice, nothing
            Done, but no difference
            reinstalled, still crashes
            New cable, same result
            key still rejected
            Cleared cache, still can't log in
            it still won't start
            Reset made no difference
            checked spam, nothing there
            I followed all the steps and the error still appears.
            Restarting the device as you suggested had no effect.
            I've tried it with a different browser, but the page stays blank.
            After the update the scanner still isn't recognised.
            The button was held for ten seconds and then for thirty, the screen remains black.
            I entered the code without hyphens and it continues to say "invalid".
            The new battery is in, yet the scale shows nothing.
            Your second suggestion didn't bring any improvement either.
            I descaled the machine as described, but the water still only drips.
            The display goes back to E-07 a few seconds after the reset.
            Turned the firewall off and tried again, activation fails at the same point.
            I looked in the spam folder and in the archive, your mail isn't in either.
            The router has been restarted and the lamp still doesn't show up in the app.
            The screw is tight now and the table wobbles all the same.
            I used the link from your email and it takes me back to the login page every time.
            I did everything as written: unplugged it, waited five minutes, plugged it in. The red light blinks \
            as before. What should I try next?
            My son, who works in IT, also had a go with the driver you named. The printer is still offline.
            I tested it on my husband's laptop as you advised. Same thing there, the program closes after the \
            splash screen.
            We swapped the two hinges according to your drawing. The door still hangs about a centimetre too \
            low.
            First I cleaned the contacts, then I put in new batteries. The train doesn't move, so it's probably \
            something else.
            I went to the settings, but the option you describe is already switched on. So that doesn't seem to \
            be the cause.
            For a moment I thought it was fixed, since it ran for about a minute. Then it switched off again \
            with the same beeping.
            Went through the list from 1 to 6 this morning before work. No luck with any of them, is there \
            another way?
            I removed and re-paired the headphones three times. The left side stays silent.
            Following your note on #490789 I deleted the old profile and set it up afresh. The sync stops at 43 \
            percent as it did before.
            No joy, I'm afraid.
            That wasn't the culprit, then.
            Back to square one.
            Not a sausage, it's as dead as it was.
            I carried out the measure you recommended, alas without success.
            It won't budge, whatever I press.
            Any other ideas? This one drew a blank.
            """,
        german: """
            Probiert, geht nicht
            immer noch derselbe fehler
            keine Änderung
            Neu gestartet, bleibt tot
            hat leider nicht geholfen
            Gleiche Meldung wie vorher
            zweimal gemacht, nichts
            Erledigt, aber kein Unterschied
            neu installiert, stürzt weiter ab
            Anderes Kabel, gleiches Ergebnis
            schlüssel wird weiterhin abgelehnt
            Cache geleert, Anmeldung klappt trotzdem nicht
            startet nach wie vor nicht
            Zurücksetzen brachte nichts
            im spam geschaut, da ist nix
            Ich habe alle Schritte befolgt, der Fehler tritt weiterhin auf.
            Der empfohlene Neustart blieb leider ohne Wirkung.
            Mit einem anderen Browser habe ich es versucht, die Seite bleibt aber leer.
            Auch nach dem Update wird der Scanner nicht erkannt.
            Die Taste habe ich erst zehn und dann dreißig Sekunden gedrückt, der Bildschirm bleibt schwarz.
            Ich habe den Code ohne Bindestriche eingegeben, es kommt trotzdem „ungültig“.
            Die neue Batterie ist drin, die Waage zeigt aber nichts an.
            Ihr zweiter Vorschlag hat ebenfalls keine Besserung gebracht.
            Die Maschine ist entkalkt wie beschrieben, das Wasser tröpfelt weiter nur.
            Ein paar Sekunden nach dem Reset steht wieder E-07 im Display.
            Firewall ausgeschaltet und erneut versucht, die Aktivierung bricht an derselben Stelle ab.
            Ich habe im Spamordner und im Archiv gesucht, deine Mail ist in keinem von beiden.
            Der Router wurde neu gestartet, die Lampe taucht in der App trotzdem nicht auf.
            Die Schraube sitzt jetzt fest, der Tisch wackelt genauso.
            Der Link aus eurer Mail führt mich jedes Mal wieder auf die Anmeldeseite.
            Den Schwimmer im Tank habe ich bewegt, er ist frei. Wasser zieht die Maschine trotzdem keins.
            Datum und Uhrzeit stimmen jetzt. Der Lizenzschlüssel bringt weiterhin Fehler 0x17.
            Plus und Minus sind getauscht. Die Gartenleuchten bleiben aus, auch mit dem anderen Trafo.
            Sattelstange gefettet, heute 20 Kilometer gefahren. Es knarzt genau wie letzte Woche.
            App gelöscht, neu geladen, Uhr neu verbunden. Schritte zeigt sie nach wie vor keine.
            Transportsicherung war schon draußen, ich habe extra nachgesehen. Beim Schleudern wandert die \
            Maschine weiter.
            Werbeblocker ist aus, Cookies sind erlaubt. Der Bezahlknopf bleibt grau.
            Heute vor der Arbeit die Liste von 1 bis 6 durchgegangen. Kein Erfolg, gibt es noch einen anderen \
            Weg?
            Die Kopfhörer habe ich dreimal entfernt und neu gekoppelt. Links bleibt stumm.
            Gemäß Ihrem Hinweis zu T45383 habe ich das alte Profil gelöscht und neu angelegt. Der Abgleich \
            bleibt wie gehabt bei 43 Prozent stehen.
            Leider Fehlanzeige.
            Daran lag es also nicht.
            Zurück auf Anfang.
            Tut keinen Mucks, auch nicht nach Ihrer Anleitung.
            Die von Ihnen angeratene Maßnahme habe ich durchgeführt, leider ohne Erfolg.
            Da rührt sich nichts, egal was ich drücke.
            Der Trick hat bei mir nicht gezogen, hast du noch eine Idee?
            """,
        french: """
            Essayé, ça ne marche pas
            toujours la même erreur
            aucun changement
            Redémarré, toujours mort
            ça n'a pas aidé malheureusement
            Même message qu'avant
            fait deux fois, rien
            Fait, mais pas de différence
            réinstallé, plante encore
            Autre câble, même résultat
            clé toujours refusée
            Cache vidé, connexion toujours impossible
            ne démarre toujours pas
            La réinitialisation n'a rien changé
            rien dans les spams
            J'ai suivi toutes les étapes et l'erreur apparaît encore.
            Le redémarrage que vous suggériez est resté sans effet.
            J'ai essayé avec un autre navigateur, mais la page reste blanche.
            Même après la mise à jour, le scanner n'est pas reconnu.
            J'ai maintenu le bouton dix secondes, puis trente, l'écran reste noir.
            J'ai saisi le code sans les tirets, il indique encore « non valide ».
            La pile neuve est en place, mais la balance n'affiche rien.
            Votre deuxième suggestion n'a pas apporté d'amélioration non plus.
            J'ai détartré la machine comme décrit, l'eau ne coule toujours que goutte à goutte.
            Quelques secondes après le reset, l'écran affiche de nouveau E-07.
            J'ai coupé le pare-feu et recommencé, l'activation échoue au même endroit.
            J'ai cherché dans les indésirables et dans les archives, ton mail n'y est pas.
            La box a été redémarrée et la lampe n'apparaît pas pour autant dans l'appli.
            La vis est bien serrée à présent, la table bouge pareil.
            Le lien de votre mail me ramène à chaque fois sur la page de connexion.
            J'ai remué le flotteur du réservoir, il bouge librement. La cafetière n'aspire pas d'eau pour \
            autant.
            La date et l'heure sont bonnes maintenant. La licence renvoie encore l'erreur 0x17.
            J'ai interverti le plus et le moins. Les lampes du jardin restent éteintes.
            Tige de selle graissée, 20 km ce matin. Ça grince exactement comme la semaine passée.
            Appli supprimée puis réinstallée, montre reconnectée. Elle n'affiche toujours aucun pas.
            Les vis de transport étaient déjà enlevées, je viens de vérifier. La machine se déplace encore à \
            l'essorage.
            Bloqueur de pub coupé, cookies acceptés. Le bouton de paiement reste grisé.
            J'ai supprimé puis réassocié le casque trois fois. Le côté gauche reste muet.
            Suite à votre note sur T74575, j'ai supprimé l'ancien profil et tout recréé. La synchronisation \
            s'arrête à 43 % comme auparavant.
            Hélas, chou blanc.
            Ce n'était donc pas ça.
            Retour à la case départ.
            Rien à faire, il ne veut pas se mettre en route.
            J'ai procédé à l'opération que vous préconisiez, malheureusement sans résultat.
            J'ai beau appuyer partout, il ne se passe rien.
            Raté pour cette fois, tu aurais une autre piste ?
            """,
        spanish: """
            Probado, no funciona
            sigue el mismo error
            ningún cambio
            Reiniciado y sigue muerto
            no ha servido, lo siento
            El mismo mensaje que antes
            lo hice dos veces y nada
            Hecho, pero sigue igual
            reinstalado y se cierra igual
            Otro cable, mismo resultado
            la clave sigue sin valer
            Borré la caché y sigo sin poder entrar
            sigue sin arrancar
            Restablecer no cambió nada
            miré en spam y no está
            He seguido todos los pasos y el error continúa apareciendo.
            El reinicio que me recomendaron no ha tenido efecto.
            Lo he intentado con otro navegador, pero la página se queda en blanco.
            Después de actualizar tampoco reconoce el escáner.
            Mantuve el botón pulsado diez segundos y luego treinta, la pantalla sigue negra.
            He puesto el código sin guiones y me sigue diciendo «no válido».
            La pila nueva está puesta, pero la báscula no marca nada.
            Su segunda sugerencia tampoco ha supuesto ninguna mejora.
            He descalcificado la máquina como me indicó y el agua solo gotea.
            A los pocos segundos del reset vuelve a salir E-07 en la pantalla.
            Desactivé el cortafuegos y volví a probar, la activación falla en el mismo punto.
            He buscado en la carpeta de spam y en el archivo, y tu correo no está en ninguna.
            El router está reiniciado y la lámpara sigue sin aparecer en la aplicación.
            El tornillo ya está bien apretado y la mesa cojea lo mismo.
            El enlace de vuestro correo me devuelve siempre a la página de inicio de sesión.
            Moví el flotador del depósito y va suelto. Aun así la cafetera no coge agua.
            La fecha y la hora ya están bien. Con la licencia me sale otra vez el error 0x17.
            Cambié el más y el menos. Las luces del jardín siguen apagadas.
            Engrasé la tija y salí a rodar. Cruje exactamente igual que la semana pasada.
            Borré la app, la instalé de nuevo y vinculé el reloj. Sigue sin contar pasos.
            Los tornillos de transporte ya estaban quitados, lo acabo de comprobar. Al centrifugar se mueve \
            todavía.
            Bloqueador desactivado y cookies aceptadas. El botón de pagar continúa en gris.
            Esta mañana, antes de trabajar, repasé la lista del 1 al 6. Sin éxito, ¿hay alguna otra forma?
            Borré y volví a emparejar los auriculares tres veces. El izquierdo sigue mudo.
            Siguiendo su nota sobre T89288 eliminé el perfil antiguo y lo creé de nuevo. La sincronización se \
            para en el 43 % igual que antes.
            Pues no hubo suerte.
            Entonces no era eso.
            Vuelta a la casilla de salida.
            Que no hay manera, no se enciende.
            He llevado a cabo la operación que me aconsejaban, lamentablemente sin resultado.
            Por más que le doy al botón, no reacciona.
            Ese truco no me ha ido, ¿se te ocurre otro?
            """,
        italian: """
            Provato, non funziona
            sempre lo stesso errore
            nessun cambiamento
            Riavviato, ancora morto
            purtroppo non è servito
            Stesso messaggio di prima
            fatto due volte, niente
            Fatto, ma nessuna differenza
            reinstallato, si chiude ancora
            Altro cavo, stesso risultato
            codice ancora rifiutato
            Svuotata la cache, non riesco comunque a entrare
            continua a non partire
            Il reset non ha cambiato nulla
            guardato nello spam, non c'è
            Ho seguito tutti i passaggi e l'errore compare ancora.
            Il riavvio che mi avete suggerito non ha avuto effetto.
            Ho provato con un altro browser, ma la pagina resta bianca.
            Anche dopo l'aggiornamento lo scanner non viene riconosciuto.
            Ho tenuto premuto il tasto dieci secondi e poi trenta, lo schermo resta nero.
            Ho inserito il codice senza trattini e continua a dire «non valido».
            La pila nuova è dentro, ma la bilancia non segna niente.
            Nemmeno il Suo secondo suggerimento ha portato miglioramenti.
            Ho decalcificato la macchina come descritto, l'acqua esce ancora a gocce.
            Pochi secondi dopo il reset sul display torna E-07.
            Ho disattivato il firewall e riprovato, l'attivazione si ferma nello stesso punto.
            Ho cercato nello spam e nell'archivio, la tua mail non è in nessuno dei due.
            Il router è stato riavviato e la lampada non compare lo stesso nell'app.
            La vite adesso è stretta, il tavolo balla uguale.
            Il link della vostra mail mi riporta ogni volta alla pagina di accesso.
            Ho mosso il galleggiante della vaschetta ed è libero. La macchina però l'acqua non la pesca.
            Data e ora adesso sono giuste. La licenza dà ancora errore 0x17.
            Ho invertito il più e il meno. Le luci del giardino restano spente.
            Ingrassato il reggisella e fatto un giro. Scricchiola esattamente come la settimana scorsa.
            App cancellata e reinstallata, orologio ricollegato. I passi non li conta ancora.
            Le viti di trasporto erano già tolte, ho controllato apposta. In centrifuga si sposta lo stesso.
            Blocco pubblicità spento e cookie accettati. Il tasto per pagare rimane grigio.
            Stamattina prima del lavoro ho rifatto la lista da 1 a 6. Senza successo, c'è un'altra strada?
            Ho rimosso e riassociato le cuffie tre volte. La sinistra resta muta.
            Come da Vostra nota su VE-85186 ho cancellato il vecchio profilo e l'ho ricreato. La \
            sincronizzazione si ferma al 43% come in precedenza.
            Niente da fare, purtroppo.
            Allora non era quello.
            Siamo di nuovo al punto di partenza.
            Non ne vuole sapere di accendersi.
            Ho eseguito l'operazione da Voi consigliata, ahimè senza esito.
            Premo e ripremo, ma non dà segni di vita.
            Il trucco da me non ha attaccato, hai un'altra idea?
            """,
        dutch: """
            Geprobeerd, werkt niet
            nog steeds dezelfde fout
            geen verandering
            Herstart, blijft dood
            heeft helaas niet geholpen
            Zelfde melding als eerst
            twee keer gedaan, niks
            Gedaan, maar geen verschil
            opnieuw geïnstalleerd, crasht nog
            Andere kabel, zelfde resultaat
            code wordt nog altijd geweigerd
            Cache geleegd, inloggen lukt nog niet
            start nog steeds niet op
            Resetten maakte niks uit
            in de spam gekeken, niks
            Ik heb alle stappen gevolgd en de fout blijft verschijnen.
            Het herstarten dat u voorstelde had geen effect.
            Ik heb het met een andere browser geprobeerd, maar de pagina blijft leeg.
            Ook na de update wordt de scanner niet herkend.
            De knop heb ik eerst tien en daarna dertig seconden ingedrukt, het scherm blijft zwart.
            Ik heb de code zonder streepjes ingevoerd en er staat nog steeds "ongeldig".
            De nieuwe batterij zit erin, maar de weegschaal geeft niets aan.
            Uw tweede suggestie heeft evenmin verbetering gebracht.
            De machine is ontkalkt zoals beschreven, het water druppelt nog steeds alleen maar.
            Een paar seconden na de reset staat er weer E-07 op het display.
            Firewall uitgezet en opnieuw geprobeerd, de activering stopt op hetzelfde punt.
            Ik heb in de spammap en in het archief gezocht, jouw mail zit in geen van beide.
            De router is opnieuw opgestart en toch komt de lamp niet in de app.
            De schroef zit nu vast, de tafel wiebelt nog net zo.
            De link uit jullie mail brengt me elke keer terug naar de inlogpagina.
            De vlotter heb ik heen en weer bewogen, hij zit los. Water zuigt de machine nog steeds niet op.
            Datum en tijd kloppen nu. De licentie geeft opnieuw fout 0x17.
            Plus en min verwisseld. De tuinlampjes blijven uit.
            Zadelpen ingevet en een rondje gefietst. Hij kraakt precies zoals vorige week.
            App eraf, app erop, horloge gekoppeld. Stappen telt hij nog steeds niet.
            De transportbouten waren er al uit, ik heb het nagekeken. Bij het centrifugeren loopt hij nog altijd \
            weg.
            Adblocker uit en cookies toegestaan. De betaalknop blijft grijs.
            Vanochtend voor het werk de lijst van 1 tot 6 doorlopen. Zonder succes, is er nog een andere manier?
            Ik heb de koptelefoon drie keer verwijderd en weer gekoppeld. Links blijft stil.
            Naar aanleiding van uw bericht over T6799 heb ik het oude profiel verwijderd en opnieuw aangemaakt. \
            De synchronisatie blijft net als eerder op 43 procent hangen.
            Helaas pindakaas.
            Daar lag het dus niet aan.
            Terug bij af.
            Hij geeft geen kik, ook niet na uw aanwijzingen.
            De door u geadviseerde handeling heb ik verricht, helaas zonder resultaat.
            Wat ik ook indruk, er gebeurt niks.
            Dat trucje pakte bij mij niet, heb je nog een ander idee?
            """)
}
