extension StandardExamples {
    static let turnNotHelpedTold = StandardExamples(
        "turn_not_helped",
        english: """
            I did it all as you wrote, twice, and it's still blinking red.
            Same message as before, I'm afraid.
            No joy with that.
            Tried the other browser as well, and the page is just as blank.
            Turned it off for ten minutes, turned it on again, and it makes the same grinding noise.
            The new link takes me to the same "expired" page.
            Right, I've swapped the cable and the plug, and the screen stays black.
            That didn't change a thing, the app still shuts down after the logo.
            I've held that button till my thumb went white. Nothing happens.
            We've descaled it three times now and the coffee's as cold as ever.
            It worked for an hour and then it was back to square one.
            My password's been reset, but it still won't let me in.
            The key you sent gives me error 112, like the first.
            Followed your steps with my son's help and we end up at the very same place.
            I've looked in the spam, in the bin, and in every folder. There's no mail.
            Afraid the trick with the vinegar hasn't shifted the stain.
            It's no better since the update, if anything it's slower.
            Still dead as a doornail.
            Even with the new bulb it goes on flickering.
            I rang the bank as you suggested. They say it isn't them, and my card's still being refused.
            Not a sausage. The light doesn't come on.
            didnt work
            nope same error
            tried that still not wrking
            did wat u said no change
            I uninstalled it, restarted, installed it again. The window with "not licensed" comes up all the \
            same.
            Your suggestion to hold the phone nearer made no odds, they don't find each other.
            Step 4 is where it gets stuck, just as it did before you wrote.
            The screw's tightened and the saddle still slips.
            I've typed it without the spaces, with the spaces, and in capitals. It's refused each time.
            Cleaned the filter, emptied the bag, changed the nozzle. It has no more suck in it than yesterday.
            On the other laptop it's exactly the same story.
            I was hopeful for a moment, but this morning the leak was there again.
            The settings were already as you describe, so that can't have been it.
            The file you mailed won't open either.
            Well, I've given it two weeks with the new food as you recommended, and he's still scratching.
            I cleared everything there was to clear and my basket keeps emptying itself.
            Unfortunately, the reset hasn't brought it back.
            Charging it overnight did no good, it's at 0% again.
            Gave it another go this evening, no luck whatever.
            """,
        german: """
            Ich habe alles Punkt für Punkt gemacht, das Lämpchen blinkt aber weiterhin rot.
            Leider dasselbe Bild wie vorher.
            Auch nach dem dritten Neustart kommt die Meldung E07.
            Den Stecker hatte ich eine ganze Nacht draußen, geändert hat sich nichts.
            Mit dem anderen Browser bleibt die Seite genauso weiß.
            Im Spam habe ich nachgesehen, dort ist nichts von Ihnen.
            Das neue Passwort wurde zwar angenommen, beim Anmelden heißt es trotzdem "ungültig".
            Der Link, den ihr mir gerade geschickt habt, ist auch schon abgelaufen.
            Hab die App gelöscht und neu installiert, sie stürzt nach wie vor beim Öffnen ab.
            Es quietscht immer noch, trotz Öl, trotz Fett, trotz gutem Zureden.
            Kabel getauscht, Steckdose getauscht, das Gerät bleibt tot.
            Ihr Vorschlag in Ehren, bei mir hilft er nicht.
            Nach dem Update ist es sogar schlimmer geworden, jetzt startet gar nichts mehr.
            Der Schlüssel wird ohne Leerzeichen ebenfalls abgelehnt.
            Meine andere Karte nimmt das System auch nicht.
            Ich wollte es so machen, aber den Menüpunkt, den Sie nennen, gibt es bei mir nicht.
            Für einen Tag war Ruhe, heute früh ging das Theater wieder von vorne los.
            Essig, Zitrone, Backpulver, der Fleck lacht mich an.
            Mein Sohn kennt sich aus und hat es ebenfalls probiert, ohne Erfolg.
            Die Batterien sind nun neu, und die Uhr steht noch immer.
            Zurückgesetzt habe ich es wie beschrieben, der Fehler 1603 ist geblieben.
            Das hatte ich vor meiner ersten Mail schon versucht und jetzt nochmals, vergeblich.
            Der Hund rührt das Futter auch angewärmt nicht an.
            Firewall aus, Virenschutz aus, Aktivierung schlägt trotzdem fehl.
            Am Computer geht es gleich wenig wie am Handy.
            Bis Schritt vier komme ich, danach hängt es an der alten Stelle.
            Nix hat's gebracht, der Kasten brummt wie eh und je.
            Seit Sie das Konto entsperrt haben, komme ich genauso wenig hinein wie gestern.
            Das WLAN bricht weiter alle zehn Minuten ab, der neue Kanal war es also nicht.
            Auch mit der Unterlegscheibe wackelt der Sattel.
            Bei der Post habe ich gefragt, wie Sie rieten, dort weiß man von der Sendung nichts.
            Ich hab die zwei Tage abgewartet, getan hat sich leider null.
            Wieder kein Glück, der Download bleibt erneut bei 80 Prozent stehen.
            Die Schrauben sind nachgezogen, das Regal steht schief wie zuvor.
            Das PDF, das Sie neu geschickt haben, lässt sich bei mir auch nicht öffnen.
            geht immer noch nicht
            gleicher fehler
            hat nix gebracht
            probiert, bleibt schwarz
            immernoch kein zugriff trotz neuem link
            """,
        french: """
            J'ai fait tout ça deux fois et l'écran reste noir.
            Toujours pareil, même message rouge en bas.
            Malheureusement, débrancher n'a rien changé.
            Votre lien m'amène encore sur une page blanche.
            J'ai vidé le cache, changé de navigateur, redémarré : rien à faire.
            La nouvelle clé est refusée comme l'ancienne.
            Ça a tenu cinq minutes, puis il s'est éteint de nouveau.
            Mon mari a resserré la vis, la roue frotte encore.
            Fait comme vous disiez, mais l'eau coule toujours dessous.
            Hélas non, l'imprimante continue de clignoter.
            Le code provisoire ne passe pas davantage.
            J'ai regardé dans les indésirables, il n'y a aucun mail de vous.
            Ben non, ça marche toujours pas votre affaire.
            Même en réinstallant à zéro, l'erreur 0x41 revient.
            Votre astuce n'a pas eu d'effet, le son grésille comme avant.
            Essayé à l'instant avec ma carte et celle de ma femme, refus dans les deux cas.
            Changement de pile effectué, la télécommande reste muette.
            Après la mise à jour c'est exactement la même chose.
            J'ai beau maintenir le bouton dix secondes, il ne se passe rien.
            Rien n'y fait, la lampe demeure éteinte.
            Le chat n'y touche pas plus tiède que froid.
            On a suivi votre vidéo pas à pas et le tiroir coince encore.
            Les démarches préconisées n'ont point résolu le dysfonctionnement.
            Malgré le savon, la fermeture reste bloquée au même endroit.
            Je viens de tester sur l'ordi de mon fils, même résultat.
            Avec l'autre câble, ça ne charge pas non plus.
            marche tjs pas
            pareil quavant ca bug encore
            Le compte est toujours verrouillé, une heure après votre déblocage.
            Au début j'ai cru que c'était bon, mais le bruit est revenu ce matin.
            """,
        spanish: """
            Lo desenchufé, conté hasta treinta y hasta sesenta, y sigue igual de muerto.
            Cambié el cable y nada. La luz roja continúa ahí.
            Hice los cinco pasos en orden y al final me sale el mismo letrero.
            Borré todo el historial, como pidieron, y tampoco entro.
            Con el otro navegador me pasa exactamente lo mismo.
            Reinstalé desde cero anoche. Misma historia: se cierra sola a los dos minutos.
            Revisé en no deseados y no hay ningún correo de ustedes.
            El enlace nuevo también dice que expiró.
            Probé con la clave que me mandaron ayer y la vuelve a rechazar.
            Apreté los tornillos y la mesa baila como antes, o más.
            Por un momento pensé que se había arreglado, pero a la media hora volvió el ruido.
            Le puse pilas nuevas, de las buenas, y no da señales de vida.
            Seguí su consejo de limpiar el filtro y sigue goteando por el mismo lado.
            Actualicé a la última versión. El error 0x80A4 ni se inmutó.
            Mi sobrino, que es ingeniero, hizo lo que decían y tampoco lo consiguió.
            Ya esperé las 48 horas y el saldo sigue en cero.
            Lo intenté con la otra tarjeta y me la niega igualito.
            Quité el antivirus, apagué el cortafuegos, y no hay manera.
            Moví el router al pasillo y la señal es tan mala como antes.
            La cadena rechina todavía, después de echarle medio bote de aceite.
            Lo de apretar los dos botones a la vez no cambió nada.
            Ni con vinagre se le quita el olor.
            Puse la clave sin guiones, con guiones y en minúsculas: no válida.
            Acabo de restablecer la contraseña por tercera vez y me dice que es incorrecta.
            El técnico vino, la tocó, se fue, y la lavadora sigue sin centrifugar.
            He seguido al pie de la letra sus instrucciones sin que la avería remita.
            Descargué el archivo desde donde me indicaron y sale otra vez corrupto.
            Tampoco con la sesión de invitado. Se queda cargando eternamente.
            La pantalla volvió a quedarse negra apenas la encendí, después del reinicio de fábrica.
            No hubo cambio alguno con el ajuste que propusieron en el caso 25640.
            Mezclé las croquetas poco a poco y la perra sigue sin probarlas.
            Se emparejan, suenan un segundo y se vuelven a caer, igual que antes.
            En la aplicación no existe ese menú que mencionan, así que sigo como estaba.
            Le di vuelta a la pieza y de ese lado tampoco encaja.
            Pues nada, tío, sigo sin poder entrar.
            Ahí sigue el mensajito rojo, por más que hice lo que me dijo.
            no funciono
            sigue igual
            ya lo ise y nada mismo error
            no jala todavia
            """,
        italian: """
            Ho fatto come scriveva, passo per passo, ma lo schermo rimane nero.
            Anche riavviando mi esce lo stesso identico codice d'errore.
            Pure il nuovo link mi apre una pagina bianca.
            Purtroppo la lampada lampeggia tale e quale a ieri.
            Non erano le pile, con quelle nuove non cambia nulla.
            Cookie cancellati, altro browser, persino un altro computer. Zero.
            Spam controllato: vuoto, della vostra mail nessuna traccia.
            Ho chiesto ai vicini e guardato in cantina, il pacco non c'è.
            Decalcificata la macchina, l'acqua comunque non scende.
            Quell'altro codice viene respinto anche lui.
            Non è servito a niente, dopo cinque minuti si spegne come prima.
            Disinstallato e rimesso due volte, e si pianta ancora al 90%.
            Ho seguito le Sue indicazioni, senza tuttavia ottenere l'esito sperato.
            Continuo a non poter entrare, nemmeno con la password provvisoria.
            La vitina l'ho stretta, però la catena gratta imperterrita.
            Il pagamento dall'app della banca si blocca nello stesso punto.
            Per un attimo sembrava andare, stamattina il problema era di nuovo lì.
            Nemmeno con l'elastico il coperchio viene via.
            Il tasto di cui parla da me non esiste, quindi mi sono fermata.
            Nessun risultato, la cerniera si inceppa anche dopo tutto quel sapone.
            Staccato dalla presa tutta la notte, e fischia ancora.
            Provato, e adesso non va neanche il wifi.
            L'aggiornamento c'è, ma l'avviso ricompare.
            Per ora nessun miglioramento: non si ricarica, nemmeno con un altro cavo.
            Tre giorni con la crema usata così, e lo sfogo è sempre là.
            Così non si è risolto, la gamba traballa come sempre.
            Ho premuto il forellino con la graffetta per dieci secondi e non succede niente.
            non va ancora
            sempre stesso errore
            provatto ma niente da fare
            """,
        dutch: """
            Gedaan wat u schreef, stap voor stap, maar het scherm blijft zwart.
            Ook na het herstarten krijg ik exact dezelfde foutcode.
            De nieuwe link opent bij mij evengoed een lege pagina.
            Helaas, de lamp knippert nog net zo hard als gisteren.
            Het lag niet aan de batterijen, want met verse batterijen is er geen verschil.
            Ik heb de cookies gewist, een andere browser geprobeerd en zelfs een andere computer. Niets.
            Spambox nagekeken: leeg, geen spoor van uw mail.
            Bij de buren gevraagd, in de schuur gekeken, maar geen pakket.
            Na het ontkalken loopt het apparaat nog altijd niet door.
            Die andere code wordt eveneens geweigerd.
            't Heeft niks uitgehaald, hij valt nog altijd stil na vijf minuten.
            Twee keer verwijderd en opnieuw geïnstalleerd, en weer blijft hij hangen op 90%.
            Uw advies opgevolgd, doch zonder het gewenste resultaat.
            Ik kan nog steeds niet inloggen, ook niet met het tijdelijke wachtwoord.
            Het schroefje heb ik aangedraaid, alleen ratelt de ketting onverminderd door.
            De betaling via de bankapp loopt op dezelfde plek vast als daarvoor.
            Eventjes leek het te werken, maar vanochtend was het probleem terug.
            Met dat elastiek krijg ik de deksel er ook niet af.
            De knop waar u het over heeft, bestaat bij mij niet, dus verder kwam ik niet.
            Zonder resultaat, de rits hapert nog na al dat zeep smeren.
            Alles uit het stopcontact gehad, een nacht laten staan, en nog piept hij.
            Dat heb ik geprobeerd en nu doet zelfs het wifi het niet meer.
            De update is binnen, maar de melding verschijnt gewoon weer.
            Voorlopig geen verbetering: hij laadt niet op, ook niet met een andere kabel.
            Drie dagen de crème zo gebruikt, en de uitslag is er nog steeds.
            Daarmee is het niet verholpen, de poot wiebelt als vanouds.
            Het resetgaatje ingedrukt met een paperclip, tien seconden lang, en er gebeurt niets.
            werkt nog niet
            nog steeds zelfde fout
            geprobeert maar nee helpt nit
            """)
}
