extension StandardExamples {
    static let activationProblemTold = StandardExamples(
        "activation_problem",
        english: """
            I've got the box here and the card with the silver strip. I type the twenty-five letters just as \
            they stand. "Not valid for this product", it says each time.
            My old computer went up in smoke and I put your program on the new one. It tells me that I've used \
            up all my installs. I've only the one machine.
            We're sitting in a school without internet in the computer room. The program insists on phoning home \
            before it'll start. How do we get past that?
            The new alarm's on the wall, the app's on my phone, and the two won't have anything to do with each \
            other. It stops at step 4 of setting up.
            I paid on Monday and got my code on Tuesday. Since then it's been nothing but "error 0x80F". I've \
            turned everything off and on.
            My wife entered it on her laptop without a hitch. On mine the same thing gets a red cross. We bought \
            it for two.
            It says the code has already been used. I only scratched it free a minute ago. Did someone at the \
            shop peek?
            Last night there was an update and this morning I'm "unregistered". I've had this software for four \
            years. It won't take my number any more.
            I can't tell whether that's a zero or the letter O, nor if that's an 8 or a B. I've tried all of \
            them. It won't unlock.
            The bar at the bottom creeps to 99% and there it stays. I went to bed and it's still there. The \
            trial's over tomorrow.
            I gave my son the game for his birthday and he typed in the code with shining eyes. "Region not \
            supported." He was crushed.
            Our firewall man says he's opened all the ports you asked for. Your program still claims it can't \
            reach the server. We've 20 seats to set going by Monday.
            After I'd swapped the hard drive your thing thinks it's been moved to another computer. It's the \
            same one on the same desk. It refuses to run.
            It wants a mail address and a key, and I have the key, 7KD2-99Q. With my address it says "no match". \
            Which address have you got?
            The streaming stick asks me to go to a page and put in six digits. I do that and get "code unknown". \
            Four times now, with four codes.
            I bought the upgrade from 8 to 9 and it's looking for my version 8, which was on the computer that I \
            gave away. It won't go on without.
            My smart lock blinks red where it should go green. The manual just says "complete the registration". \
            I've done so twice.
            The serial number supplied by you is steadfastly rejected by the programme.
            The key doesn't turn in the lock, software-wise.
            It's having none of my code.
            She won't start, your program, says I'm not licensed.
            I've put in the number till I'm blue in the face and it won't swallow it.
            What's "licence server not found" when it's at home?
            Me new router won't register with yis at all.
            After "Activate" comes a white window and then nothing.
            I haven't lost my key, I have it right in front of me. It's just not accepted.
            My password is fine and I'm logged in. But under "My products" it says "inactive", and the button \
            does nothing.
            It's not expired, I bought it last week. Still I get "licence has ended" on the first start.
            The download worked a treat and so did the install. Only when it came to entering the key was that \
            the end of it, error 112.
            I don't want my money back, I want the program to go. It stays in demo mode no matter what I enter.
            The order's come and the payment's gone through. Yet the code from your mail gets me "unknown \
            voucher".
            I'm sick of it. Two hours of typing in a 30-digit number and "please try again later". It IS later!
            My deadline's at midnight and your software has just decided that I'm a pirate. Get it unlocked, I \
            beg you!
            What sort of a company sells keys that don't work? Every one of the five I bought is refused.
            I'm getting nervous, the trial has eleven hours left and the full version won't take. Then I can't \
            get at my accounts.
            key not working
            says invalid licence but just bougth it
            wont activate error 403 help
            code alredy used?? its brand new
            """,
        german: """
            Ich habe mir das Programm zum Geburtstag geschenkt und den ganzen Vormittag den Code eingetippt. \
            Immer dieselbe rote Zeile: "nicht erkannt".
            Wir haben im Büro neue Rechner bekommen, und auf meinem will die Software nun nicht mehr. Sie \
            behauptet, sie sei schon zu oft in Gebrauch.
            Der neue Router blinkt orange, seit zwei Tagen. In der Anleitung steht, er schalte sich von selbst \
            frei. Tut er nicht.
            Nach dem Wechsel der Festplatte hält mich das Programm für einen Fremden. Den Schlüssel habe ich vor \
            mir, es spuckt ihn wieder aus.
            Mein Sohn wollte sofort losspielen, aber beim Einlösen heißt es, die Nummer sei bereits verwendet \
            worden. Von uns jedenfalls nicht.
            Zuerst habe ich alles abgeschrieben, dann kopiert, dann meine Tochter probieren lassen. Am Ende \
            steht jedes Mal Fehler 0x80.
            Die Alarmanlage hängt an der Wand und piepst. In der App bleibt sie grau, obwohl ich den Code vom \
            Aufkleber eingescannt habe.
            In unserer Praxis ist das Internet streng abgeriegelt. Vermutlich kann sich Ihr Produkt deshalb \
            nicht freischalten, es hängt bei "Verbindung wird hergestellt".
            Heute kam die Prepaid-Karte, und ich stecke in Tirol ohne Netz. Sie lässt sich nicht in Betrieb \
            nehmen, weil angeblich mein Ausweis nicht lesbar ist.
            Bei der Installation fragte es nach einem Product Key mit 25 Zeichen. Auf meiner Karte stehen bloß \
            20. Was gebe ich ein?
            Die Testphase ist zu Ende, gekauft habe ich am Montag. Trotzdem zeigt es weiter "Demo" und druckt \
            Wasserzeichen.
            Nach der Neuinstallation nimmt er die Lizenz 4F7K-22 nicht mehr, vor einer Woche war sie noch gut.
            Mein Navi verlangt für die neuen Karten eine Freigabe. Ich tippe sie ein, es denkt nach und fängt \
            wieder von vorn an.
            Als ich das Buch kaufte, war hinten ein Code für die Hörversion. Die Webseite sagt, den gebe es \
            nicht.
            Ich wollte vor der Reise noch die Wander-App freischalten. Der Knopf reagiert, dann verschwindet \
            alles und ich bin wieder in der Gratisversion.
            Papa hat ein Hörgerät mit Fernsteuerung bekommen. Das Koppeln ging, aber zum Schluss erscheint \
            "Registrierung fehlgeschlagen".
            Am alten Laptop habe ich mich brav abgemeldet, wie es im Forum steht. Der neue meint dennoch, alle \
            Plätze seien belegt.
            Der Schlüssel passt nicht ins Schloss.
            Mein Gutscheincode für das Jahresabo der App wird zurückgewiesen.
            Die Freischaltung des Produktes schlägt mit der Meldung "Server 17" fehl.
            Es will und will sich nicht aktivieren lassen.
            Bei mir steht weiterhin "nicht lizenziert", obwohl alles eingegeben ist.
            Das Kastl lasst si ned freischalten.
            Beim Eingeben der Seriennummer stürzt das Fenster ab.
            Kein Mucks nach der Eingabe, der Weiter-Knopf bleibt blass.
            Verloren habe ich den Schlüssel nicht, er liegt vor mir. Das Programm akzeptiert ihn aber nicht.
            Mein Login stimmt, ich bin im Konto drin. Nur die Lizenz auf dem Rechner schaltet sich nicht frei.
            Heruntergeladen und installiert ist alles, daran liegt es nicht. Erst bei der letzten Maske lehnt es \
            meine Nummer ab.
            Bezahlt wurde am 9., die Rechnung ist da. Nur mein Gerät hat noch nicht gemerkt, dass es jetzt die \
            Vollversion ist.
            Verlängert habe ich gestern, der neue Code kam auch. Beim Eintragen schreibt es "abgelaufen".
            Es ist nicht kaputt, es geht ja an. Bloß bleibt es im Einrichtungsmodus, weil die Aktivierung nicht \
            durchläuft.
            So ein Mist, ich zahle 300 Euro und darf dann das Programm nicht starten! Der Code wird verweigert, \
            tun Sie etwas.
            Morgen früh ist Prüfung, und das Lernprogramm lässt sich nicht freischalten. Ich bin völlig fertig, \
            was soll ich machen?
            Zum fünften Mal "Aktivierungslimit erreicht", dabei habe ich genau EINEN Computer!
            Nun fürchte ich, dass mir ein gebrauchter Schlüssel verkauft wurde. Ihr System sagt, er gehöre schon \
            wem anderen.
            code geht nicht
            key wird nich angenommen
            aktivirung fehler 1603
            lizenz lässt sich nicht freischaltn win 11
            seriennr ungültig sagt er, stimmt aber
            """,
        french: """
            J'ai gratté la carte, tapé les vingt-cinq signes, vérifié trois fois les O et les zéros. La machine \
            me répond que ça n'existe pas.
            Mon ordinateur est passé chez le réparateur, et depuis le programme se croit installé chez un \
            voleur. Il ne veut plus s'ouvrir avec mon numéro.
            On a acheté la tablette d'occasion pour la petite et à la mise en route elle réclame le compte d'un \
            inconnu. On ne peut rien en faire.
            Tout s'est bien installé jusqu'à l'étape où il faut confirmer en ligne. Là, erreur 0x41, et retour \
            au début.
            Le jeu offert à mon neveu lui dit que le code a déjà servi. Il était pourtant scellé dans la boîte.
            J'ai mis la carte SIM dans le téléphone hier midi, comme indiqué. Toujours « aucun service », et \
            j'attends un appel de l'hôpital.
            Depuis que j'ai changé le disque dur, mon traitement de texte reste en mode limité. Il dit que j'ai \
            dépassé le nombre de postes.
            La montre demande un code à l'écran et refuse celui du carton. Je recommence, elle s'éteint.
            Nous sommes dans un village sans réseau et votre programme veut à tout prix téléphoner à la maison. \
            Comment le débloquer hors ligne ?
            Le bouton « activer » reste gris, que je clique ou que je supplie.
            Ma carte-cadeau devait se charger à la caisse. Sur le site elle est inconnue au bataillon.
            L'alarme est posée au mur, la lumière clignote en orange et l'appli ne la reconnaît pas. Le manuel \
            s'arrête juste avant.
            J'ai acheté la version suisse, le serveur me répond que ma région n'est pas permise. J'habite \
            pourtant à Neuchâtel.
            Après la mise à jour de cette nuit, mon logiciel de paie se dit « non enregistré ». J'ai ressaisi ma \
            clé, il la rejette.
            Trois collègues ont pu valider leur poste, pas moi : « nombre maximal atteint ». On en a pourtant \
            acheté cinq.
            Le décodeur est branché depuis deux jours et reste sur « enregistrement en cours ». Mon mari voulait \
            voir le match.
            J'ai rentré le numéro de série au complet avec les tirets, sans les tirets, pis en majuscules. Y \
            veut rien savoir.
            Le lien « confirmez votre inscription » ouvre une page blanche, si bien que l'essai ne démarre \
            jamais.
            L'enregistrement de mon exemplaire se solde invariablement par un refus.
            Votre clé ne tourne pas dans la serrure, si je puis dire.
            Le numéro est jugé invalide, que faire ?
            Code déjà utilisé, dit-il, alors que je viens de l'acheter.
            Ma liseuse neuve refuse de s'enregistrer.
            Je n'ai pas perdu la licence, je l'ai sous les yeux, mais le programme n'en veut pas.
            Le téléchargement est passé comme une lettre à la poste, c'est après, à la saisie du code, que ça \
            coince.
            Mot de passe correct, compte ouvert, et pourtant la console dit que mon abonnement n'est pas activé.
            Deux heures au bout du fil avec votre machine d'activation pour finir sur « erreur inconnue », c'est \
            une blague ?
            Je dois rendre mon mémoire demain et le logiciel s'est verrouillé en disant clé non valide, au \
            secours
            cle refusé erreur 403
            sactive pas jai mis le code 5 fois
            """,
        spanish: """
            Mi hijo me instaló el programa el domingo y se volvió a su casa. Ahora pide 25 letras, las pongo tal \
            cual vienen y dice que no. Lo intenté con lentes y sin lentes.
            Compré una computadora nueva porque a la otra le cayó café. Al poner la licencia me sale que ya se \
            usó en demasiados equipos. Solo tengo este.
            El reloj que me regalaron por los cincuenta se queda en el dibujito de la antena. Lleva así desde \
            anoche. ¿Cómo consigo que arranque?
            En la tarjeta que venía en la caja rasqué demasiado y uno de los números no se lee. Con el resto no \
            alcanza. ¿Qué hacemos?
            Todo iba bien hasta el 98 % y luego apareció el error 0x80A4. Apagué, prendí, recé. Igual.
            En la oficina tenemos internet filtrado y creo que por eso no pasa de "conectando con el servidor". \
            Somos seis esperando para trabajar.
            La tarjeta de regalo de mi tía no la acepta la consola. Dice que es de otra región, y la compramos \
            aquí en Monterrey.
            Después de la actualización de anoche volvió a aparecer "versión de prueba", y yo pagué la completa \
            en enero. La serie es la misma.
            Puse el chip que me mandaron, y el teléfono dice "solo emergencias". Vivo sola en el campo. Quisiera \
            que quedara andando hoy.
            Desde que formatearon mi equipo, el software dice que no me conoce. Meto la clave y contesta "no \
            válida". Hasta la semana pasada sí lo era.
            Al escanear el código de la cerradura inteligente se queda pensando y luego dice "dispositivo no \
            registrado". Mientras tanto duermo con una silla contra la puerta.
            Mi profesora nos dio el código del libro digital. A todos mis compañeros les abrió y a mí me pone \
            "ya canjeado". Yo no canjeé nada.
            Siguiendo el manual llegué al paso 4, que dice "pulse activar". Ese botón a mí me sale gris. ¿Qué me \
            falta?
            Le pasé mi licencia vieja a mi cuñado y compré una nueva para mí. Se ve que se cruzaron y ahora no \
            abre ninguna de las dos.
            El termostato nuevo parpadea en naranja y la app no lo encuentra. Acá hay tres grados bajo cero. \
            Díganme cómo se da de alta.
            Adquirí la versión para dos máquinas: en la fija va de maravilla, en el portátil se niega. El \
            mensaje es "límite alcanzado". Pero si van dos.
            Cambié el disco por uno sólido, como me recomendó el técnico. Resultado: la máquina vuela y su \
            programa no despierta. Pide validarse y falla, licencia 48213.
            Llega el correo de bienvenida, aprieto "comenzar" y me manda a una página en blanco. Con otro \
            navegador, igual. La prueba empieza mañana y no tengo el curso abierto.
            Le meto la clave y me la escupe.
            No hay quien despierte al aparatito.
            El sistema rehúsa reconocer el número de serie adquirido legítimamente.
            ¿Por qué me dice "código inexistente" si lo tengo aquí delante, en papel?
            Mi licencia y mi compu nueva no se quieren.
            Me sale en rojo "no autorizado" y de ahí no pasa.
            Los auriculares no se dejan registrar ni a palos.
            Tecleo, acepto, gira la ruedita y otra vez al principio.
            Perder no perdí la clave, aquí la tengo en el correo; lo que ocurre es que no me la admite.
            Descargar se descargó bien, instalar también, pero al validar falla con el código 503.
            No es mi contraseña, con esa entro a la web; es el programa el que no acepta el número de producto.
            Renové el 1 de este mes y el pago está hecho; sin embargo, el programa sigue diciendo caducado, \
            aunque ponga la clave nueva.
            El router no está dañado, prende sus luces, pero no queda habilitado con el código que me dieron.
            Me mandaron la licencia otra vez y se lo agradezco, pero es la misma y tampoco esa la reconoce.
            ¡Pagué 199 por un programa que se niega a abrir! "Clave rechazada", dice. Hagan que funcione hoy.
            Estoy nerviosísima, presento mi tesis el lunes y el editor no se activa. Ya lo intenté en dos redes.
            Qué martirio con su servidor de activación, siempre fuera de servicio cuando lo necesito. ¿Cómo lo \
            activo sin él?
            Me tiene muy preocupado que la alarma siga sin activarse: nos vamos de viaje mañana y la app da \
            error 12.
            no activa
            la clave no sirbe dice invalida
            error 1045 al activar ayuda xfa
            compre la licensia y no la reconoce AB-1022
            """,
        italian: """
            Ho ricopiato tutto per bene dal cartoncino, trattini compresi, e comunque "chiave non valida". Ha \
            provato anche mia figlia. Sarà una O o uno zero?
            Col vecchio pc andava, ma è morto e ne ho uno nuovo. Adesso sostiene che ho raggiunto il numero \
            massimo di dispositivi. Ne ho uno solo!
            All'avvio il programma chiede un codice, lo incollo e la finestra si chiude. Fatto tre volte, uguale \
            tre volte.
            Il termostato intelligente è al muro, ma l'app cerca e cerca. Dopo dieci minuti compare errore 504. \
            Così restiamo al freddo.
            Sulla confezione c'è la parte da grattare e forse ho grattato troppo. Due caratteri sono andati. \
            Qualunque cosa provi, non la prende.
            Il gioco era per il compleanno del mio figlioccio. È tutto il pomeriggio davanti alla scritta che il \
            codice non vale in questa regione. Che si può fare?
            Ho pagato, ho avuto la mail e ho inserito il codice. Ciò nonostante gira ancora in prova con quella \
            fastidiosa filigrana.
            Il nostro tecnico l'ha messo sul server. All'ultimo passo ci dà "server di attivazione non \
            raggiungibile", mentre il resto della rete va.
            La SIM è nel telefono di mia madre ma resta su "non registrata". È sola in casa e non la posso \
            chiamare. Come la facciamo partire?
            La chiave AB-1022 sarebbe già in uso, dice la finestra. Impossibile, l'ho tirata fuori dalla busta \
            oggi.
            Volevo collegare l'orologio sportivo per la maratona. Mi dà un QR, lo inquadro e non succede niente. \
            Dove sbaglio?
            Dopo l'aggiornamento il programma di disegno rivuole la licenza. Gliel'ho data e ora è "non \
            applicabile a questa versione".
            L'e-reader funziona solo una volta registrato, e la registrazione si pianta al 90 per cento. \
            Dopodomani si parte.
            Dice che ho la demo, nonostante l'acquisto.
            Il mio codice e il vostro programma non si parlano.
            Nello sbloccare il software mi imbatto nell'avviso che la chiave non viene riconosciuta.
            Non se la beve, la chiave.
            L'apparecchio non vuole svegliarsi con il numero che c'è sotto.
            Nun me s'attiva sto programma, mi dà sempre errore 0x80.
            La chiave non l'ho persa, è qui, ma me la respinge.
            L'accesso riesce, la password è giusta, però dopo appare "licenza non attivata".
            Scaricare e installare è andato liscio, il guaio comincia quando scrivo il numero di serie.
            I soldi per ora non li rivoglio, basta che mi aiutiate a far accettare il codice.
            La licenza rinnovata è pagata fino al 2026, eppure il software la dà per scaduta.
            Quattro ore che combatto col vostro maledetto codice! "Errore sconosciuto". Che devo fare per farlo \
            partire?
            Lunedì ho una presentazione con quel programma e resta bloccato. Sudo freddo. Perché il mio numero \
            non lo accetta?
            Che strazio, la telecamera non si vuole registrare e la garanzia parte solo dopo. Tiratemi fuori da \
            qui.
            il codice nn funziona
            non mi si attiva errore 12
            chiave non valida dice ma lho appena conprata
            """,
        dutch: """
            Netjes alles overgetypt van het kaartje, streepjes en al, en dan toch "ongeldige sleutel". Mijn \
            dochter heeft het ook geprobeerd. Kan het aan een O of een nul liggen?
            Met het programma op mijn oude pc ging het goed, maar na de crash heb ik een nieuwe. Nu beweert het \
            dat het maximum aantal apparaten bereikt is. Ik heb er maar één!
            Bij het opstarten vraagt het pakket om een code, ik plak hem erin en het scherm sluit gewoon. Drie \
            keer gedaan, drie keer hetzelfde.
            De slimme thermostaat hangt aan de muur, maar de app blijft zoeken. Na tien minuten verschijnt fout \
            504. Zo hebben we geen warmte.
            Op de doos zit een kraslaag en ik heb waarschijnlijk te hard gekrast. Twee tekens zijn weg. Wat ik \
            ook gok, hij neemt het niet aan.
            Het spel was een verjaardagscadeau voor mijn petekind. Hij zit al de hele middag voor een melding \
            dat de code in deze regio niet geldig is. Wat doen we daaraan?
            Ik heb betaald, een mail gekregen en de code ingevuld. Desondanks draait alles nog in de proefversie \
            met dat vervelende watermerk.
            Onze IT'er heeft het op de server gezet. Bij de laatste stap krijgen we "activeringsserver niet \
            bereikbaar", terwijl de rest van het internet het doet.
            De simkaart zit in de telefoon van mijn moeder, maar hij blijft op "niet geregistreerd" staan. Ze is \
            alleen thuis en ik kan haar niet bellen. Hoe krijgen we hem aan?
            Sleutel AB-1022 zou al in gebruik zijn, zegt het venster. Dat kan niet, want ik heb hem vandaag pas \
            uit de envelop gehaald.
            Vol goede moed wilde ik mijn sporthorloge koppelen voor de marathon. Het geeft een QR-code, ik scan, \
            en er gebeurt niets. Wat doe ik fout?
            Na de update vroeg het tekenprogramma opeens opnieuw om de licentie. Ik gaf hem, en hij is nu "niet \
            van toepassing op deze versie".
            De e-reader doet het pas als hij is aangemeld, en dat aanmelden blijft hangen op 90 procent. \
            Vakantie is overmorgen.
            Er staat dat ik een demoversie heb, ondanks mijn aankoop.
            Mijn code en jullie programma zijn het niet eens.
            Telkens wanneer ik tracht over te gaan tot het ontgrendelen van de software stuit ik op de \
            mededeling dat de sleutel niet herkend wordt.
            Hij pikt de sleutel niet.
            Het apparaat weigert wakker te worden met het nummer dat eronder staat.
            Ik krijg dat programma niet geactiveerd, hij geeft altijd fout 0x80.
            De sleutel ben ik niet kwijt, die heb ik hier, maar hij wordt geweigerd.
            Inloggen lukt, mijn wachtwoord is goed, maar daarna staat er "licentie niet geactiveerd".
            Downloaden en installeren ging vlot, pas bij het invoeren van het serienummer gaat het mis.
            Mijn geld terug is nog niet nodig, als u mij maar helpt om de code geaccepteerd te krijgen.
            De vernieuwde licentie is betaald tot 2026, toch zegt de software dat hij verlopen is.
            Vier uur ben ik bezig met jullie vervloekte activeringscode! "Onbekende fout". Wat moet ik doen om \
            dit aan de gang te krijgen?
            Ik geef maandag een presentatie met dit programma en het blijft op slot. Ik zweet peentjes. Waarom \
            wordt mijn nummer niet aangenomen?
            Wat een ellende, de camera wil zich niet registreren en de garantie gaat pas in na activering. Help \
            me hieruit.
            code werkt niet
            activere lukt nit foutcode 12
            key ongeldig zegt hij net gekocht
            """)
}
