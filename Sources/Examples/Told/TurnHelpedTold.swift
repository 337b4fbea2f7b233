extension StandardExamples {
    static let turnHelpedTold = StandardExamples(
        "turn_helped",
        english: """
            Held the button down for ten seconds like you said and she sprang to life.
            That did the trick!
            It was the cable, would you believe. Swapped it over and everything's fine now.
            I'm in! The link took me straight to the page this time.
            After the restart the error didn't come back, so I'd say that's fixed.
            Your tip about the other browser was spot on, the payment went through at the first try.
            Descaled it twice as you advised and the coffee's hot again.
            The new key was accepted at once. Back to work.
            We turned the bracket round and now the shelf sits level. Silly us.
            Found the mail in the junk folder, exactly where you said it'd be.
            It's running like a dream since the update.
            Did step 3 and that was it, no more beeping.
            Who'd have thought that a bit of oil would stop that squeak? It's silent now.
            I cleared the cache, whatever that is, and the basket works again.
            The lamp's not flickering any more now that I've put in the bulb you named.
            Sorted, it was caps lock. I'm mortified.
            Took the battery out, waited a minute, put it back, and it's charging.
            With your instructions my dad managed it all on his own, and he's 82.
            Deleting the app and putting it on again has cured it.
            The second file you sent opened without any trouble.
            Well I never, it works!
            yep working now
            fixed it thx
            that workd!!
            all good now its printing
            Once I'd typed it without the spaces it went through.
            My phone and the speaker have finally found each other. It was the reset that helped.
            You were right about the filter, it was as black as your boot. Washed it and the hoover pulls again.
            I've tried it on both laptops and neither complains any more.
            The washing instructions made all the difference, the stain has come out.
            Magic. I'd never have found that setting by myself.
            Logged out, logged in, and there's my licence, green tick and all.
            Ringing the bank as you suggested settled it, they had blocked it for safety.
            I moved the router off the microwave and I've had no dropouts since.
            Our puppy took to the food straight away when we mixed it as you'd told us.
            The download went right to the end this time, 100%.
            It's stopped leaking now that the seal's the right way up.
            Good call on the firewall, that was the culprit.
            Gears are shifting sweetly since I turned that little screw a quarter.
            Bingo! I can see all of my orders again.
            """,
        german: """
            Ich habe den Stecker gezogen und zehn Minuten gewartet, wie Sie meinten. Jetzt schnurrt die Maschine \
            wieder.
            Volltreffer, es lag tatsächlich am Browser!
            Nach dem Neustart war der Spuk vorbei.
            Mit dem zweiten Link bin ich sofort hineingekommen.
            Kaum hatte ich die Leerzeichen gelöscht, wurde der Schlüssel angenommen. Darauf wäre ich nie \
            gekommen.
            Siehe da, im Spamordner lag die Mail. Alles gut.
            Das Quietschen ist weg, seit ich die Kette so geschmiert habe wie beschrieben.
            Dein Tipp mit dem Essig war Gold wert, der Wasserkocher glänzt.
            Der Drucker druckt wieder, und zwar auch in Farbe.
            Ich hab's mit dem anderen Kabel versucht, und schon war das Bild da.
            Funktioniert!
            Nach Ihrer Anleitung konnte ich mich wieder anmelden, obwohl ich schon aufgegeben hatte.
            Schritt drei war der entscheidende, seither läuft alles rund.
            Meine Tochter hat die App gelöscht und neu geladen, so wie ihr gesagt habt. Nun startet sie ganz \
            normal.
            Die Lampe leuchtet, es war wirklich nur die Schutzfolie an der Batterie. Peinlich, aber gut!
            Jetzt geht's, ihr seid Zauberer.
            Die Zahlung ging beim zweiten Versuch mit der anderen Karte glatt durch.
            Problem gelöst, das Update hat es gerichtet.
            Offenbar war der Cache schuld, denn nach dem Leeren zeigt die Seite alles an.
            Gestern Abend noch ausprobiert und heute ist das WLAN stabil wie nie.
            Hätte ich nicht gedacht, aber das Zurücksetzen hat geholfen.
            Der Reißverschluss gleitet wieder, seit ich ihn mit der Kerze eingerieben habe.
            Ja, die Seriennummer stand unter dem Akku, damit ließ sich die Garantie eintragen.
            Ich konnte die Datei dank Ihres neuen Links ohne Weiteres herunterladen.
            Der Kater frisst das Futter jetzt, seit wir es wie empfohlen anwärmen.
            Mit der Taste, die Sie nannten, ist die Fehlermeldung E07 verschwunden.
            Das Regal steht gerade, die Schraube hinten war des Rätsels Lösung.
            Nun kann ich auch die Rechnung im Konto sehen, nachdem ich mich einmal ab- und angemeldet habe.
            Bingo, falsche Uhrzeit am Rechner, seit der Korrektur ist die Lizenz aktiv.
            Es hat geklappt, wenn auch erst beim dritten Anlauf.
            Der Sattel wackelt nimmer, der Trick mit der Unterlegscheibe war's.
            Am Handy ging es nicht, am Computer wie von Ihnen vorgeschlagen auf Anhieb.
            Der Geruch ist nach zwei Tagen Lüften tatsächlich verflogen.
            Die Firewall habe ich kurz ausgeschaltet, und die Aktivierung lief durch.
            Nach der Entkalkung kommt der Kaffee wieder heiß heraus, genau wie du es vorausgesagt hast.
            geht wieder
            hat funktionirt
            läuft jetzt, lag am kabel
            jo passt, nach neustart is der fehler weg
            bin wieder drin, neues pw ging
            """,
        french: """
            Ça roule ! J'ai débranché dix minutes comme vous disiez et il est reparti.
            Le nouveau lien a fonctionné du premier coup.
            Bingo, c'était bien le fusible.
            Incroyable, il suffisait de vider le cache et tout s'est ouvert.
            J'ai suivi vos trois étapes avec ma fille et l'imprimante imprime de nouveau.
            Votre truc du trombone a marché, la console est sortie de son sommeil.
            Effectivement, en tapant sans les tirets, la clé est passée.
            Je suis enfin connecté, le code était dans les indésirables.
            Après la mise à jour, plus un seul message d'erreur, merci.
            La chaîne ne saute plus depuis que j'ai serré la vis que vous m'aviez indiquée.
            C'était ça ! La pile était à l'envers, j'ai honte.
            Mon mari a retourné le filtre et la machine ne coule plus.
            Le redémarrage a suffi, tout est rentré dans l'ordre.
            Ça y est, la lampe s'allume, vous aviez raison pour l'interrupteur.
            On a essayé avec l'autre navigateur et le paiement est passé.
            Problème réglé grâce à votre explication.
            Bon, ben ça marche numéro un maintenant !
            Les plantes reprennent depuis que je les arrose moins, bon conseil.
            Le chat mange, il fallait bien tiédir la pâtée comme vous l'écriviez.
            J'ai remis les réglages d'usine, et le son est revenu.
            Chose faite, l'appli reconnaît la montre à présent.
            Votre manipulation s'est révélée efficace, l'appareil fonctionne derechef.
            Avec le mot de passe provisoire je suis entrée sans peine.
            Le fichier s'ouvre, c'était le programme de lecture qui manquait.
            Contre toute attente, ça a débloqué la fermeture éclair, le coup du savon !
            Tout baigne, l'activation a réussi cet après-midi.
            ca marche merciiii
            ok cest bon ca refonctionne
            En désinstallant l'ancien d'abord, le nouveau s'est installé sans broncher.
            Hier soir j'ai testé votre solution, et ce matin toujours aucune panne.
            """,
        spanish: """
            Hice lo de desenchufar y contar hasta treinta, y revivió. Ya hasta imprimí una foto.
            Era el cable, tenían toda la razón. Ahora enciende a la primera.
            Borré las cookies como me dijo y entré sin problema.
            Milagro: con el otro navegador abrió a la primera.
            Lo reinicié manteniendo los dos botones y se le fue el parpadeo naranja.
            Mi hijo siguió los pasos que mandaron y en cinco minutos estaba funcionando.
            Al final estaba en la carpeta de no deseados, tal como sospechaban. Ya tengo el enlace.
            Con la clave nueva ya me dejó pasar.
            Después de actualizar, el error 0x80A4 desapareció.
            Giré la válvula a la izquierda y dejó de gotear. Santo remedio.
            ¡Funcionó! Llevaba tres días peleando con eso.
            Le cambié las pilas por unas alcalinas y anda como reloj.
            Puse la clave sin los guiones y la aceptó de inmediato.
            Resulta que tenía el bloqueo de mayúsculas puesto. Ya entré, qué vergüenza.
            Lubriqué la cadena como me indicó el mecánico y no rechina más.
            Ya pude pagar con la otra tarjeta, como me sugirieron.
            Limpié el filtro y salió una pelusa del tamaño de un ratón. Desde entonces, silencio total.
            El código que mandaron sí sirvió, ya estoy viendo la película.
            Desactivé el antivirus un ratito, instalé y corrió sin quejarse.
            Con el truco del papel de aluminio, la aplicación encontró el termostato.
            Apreté los tornillos en el orden que decían y la mesa ya no baila.
            La descarga ya se completó desde el enlace nuevo, 200 megas completitos.
            Quité la funda del teléfono y ahora carga. Quién lo diría.
            Efectivamente, había que aceptar los términos primero. Resuelto.
            Ya me llegó el código al celular después de quitar el bloqueo de mensajes.
            Lavé el suéter con vinagre, según su consejo, y se le fue el olor.
            Pues sí, era cosa del router. Lo moví al pasillo y la señal llega a todos lados.
            Su indicación resultó eficaz y la anomalía no ha vuelto a presentarse.
            Le di la vuelta a la pieza y encajó. Dos horas mirándola y estaba al revés.
            Cambié el idioma del teclado y la contraseña entró enseguida.
            El gato ya come sus croquetas, mezclándolas poco a poco como aconsejaron.
            La calibré en un sitio plano y ya marca bien el peso.
            Volví a emparejar los auriculares y ya suenan los dos lados.
            Tras desinstalar la versión vieja, la licencia 6012 quedó activada.
            Esperé las dos horas que pidieron y el saldo apareció solo.
            Quedó de diez, che, con el ajuste ese de los frenos.
            ya jalo
            listo ya me dejo entrar
            funciono lo de reiniciar
            ya anda era el enchufe jaja
            """,
        italian: """
            Tolta e rimessa come diceva Lei, e adesso splende.
            Era proprio il cavetto dietro. Ora va tutto.
            Cancellati i cookie sono entrata al primo colpo, evviva.
            Il secondo link funzionava, il libro è sul mio lettore.
            Miracolo, dopo il reset l'orologio segna l'ora giusta.
            Con le minuscole al posto delle maiuscole è andata subito.
            Funziona! Mio figlio sta già giocando.
            La mail l'ho trovata nello spam, esattamente dove pensava Lei.
            Il trucco del phon è riuscito, l'adesivo è venuto via intero.
            Ho seguito la spiegazione e in cinque minuti il guaio era risolto.
            Col codice nuovo ci sono riuscito, il programma s'è aperto.
            Sistemato: la pila era al contrario, mi vergogno un po'.
            Fatto l'aggiornamento che mi suggeriva, il messaggio d'errore è scomparso.
            La bici cambia di nuovo fluida da quando ho girato quella vitina.
            La password è cambiata e rientro dappertutto.
            Con l'altro browser il pagamento è passato in un attimo.
            L'aceto si è portato via il calcare e l'acqua scorre di nuovo.
            Ho fatto come proponeva e sì, la spia è verde.
            Stampante e portatile si parlano di nuovo, merito dei vostri passaggi.
            Il problema è rientrato, stavolta la chiave l'ha accettata.
            Il Suo suggerimento si è rivelato efficace; l'inconveniente non si è più presentato.
            Spina fuori, cinque secondi, spina dentro: riparte tutto.
            Dopo averlo reinstallato si avvia che è una meraviglia.
            Con l'elastico il coperchio ha ceduto, grazie della dritta.
            Il pacco ce l'avevano i vicini, come immaginava, l'ho in mano.
            L'audio è tornato appena ho tolto quella spunta.
            L'armadio ora è dritto, erano davvero i piedini da avvitare.
            ci sono riuscito!! era il tasto dietro
            dopo il riavio funziona grazie
            """,
        dutch: """
            Eruit en er weer in gedaan, zoals u zei, en hij brandt als een zonnetje.
            Het was inderdaad het kabeltje achterop. Alles werkt weer.
            Na het wissen van de cookies kon ik zo naar binnen, ideaal.
            Die tweede link deed het wel, het boek staat nu op mijn reader.
            Wat een wonder, na die reset loopt de klok weer gelijk.
            Met de kleine letters in plaats van hoofdletters ging het meteen goed.
            Hij doet het! Mijn zoon zit alweer te gamen.
            Ik vond de mail in de spambox, precies waar u dacht.
            Het trucje met de haardroger werkte, de sticker kwam er in één ruk af.
            Uw uitleg gevolgd en binnen vijf minuten was het euvel verholpen.
            't Is gelukt met die nieuwe code, 't programma staat open.
            Opgelost: de batterij zat verkeerd om, ik schaam me een beetje.
            Na de update die u aanraadde, is de foutmelding verdwenen.
            De fiets schakelt weer soepel sinds ik aan dat schroefje heb gedraaid.
            Het wachtwoord is aangepast en ik kan overal weer bij.
            Via de andere browser lukte het afrekenen wel in één keer.
            Met azijn is alle kalk weg en het water loopt weer door.
            Gedaan wat u voorstelde en jawel, het lampje is groen.
            Mijn printer en laptop praten weer met elkaar dankzij uw stappenplan.
            Het probleem is van de baan, de sleutel werd nu wel geaccepteerd.
            Uw aanwijzing bleek doeltreffend; de storing heeft zich niet meer voorgedaan.
            Even de stekker eruit, vijf tellen wachten, en alles liep weer.
            Zowaar, na het opnieuw installeren start hij vlekkeloos op.
            Ik kreeg de deksel los met het elastiek, dank voor de tip.
            De buren hadden het pakket toch, zoals u vermoedde, dus ik heb het.
            Het geluid is terug nadat ik dat vinkje heb weggehaald.
            De kast staat recht, het lag echt aan die pootjes die je kunt bijdraaien.
            werkt nu
            gelukt!! was de knop achter
            hij doet t weer na herstarte
            """)
}
