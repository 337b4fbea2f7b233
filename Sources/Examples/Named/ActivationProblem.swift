extension StandardExamples {
    static let activationProblem = StandardExamples(
        "activation_problem",
        english: """
            licence key not accepted
            activation failed
            key invalid?!
            cant activate the software
            serial number rejected
            error 0x80 at activation
            activation code doesnt work
            it says key already in use
            program wont unlock
            "too many activations" - help
            licence not recognised
            still says trial version
            device won't register
            stuck at the activation screen
            code refused, why
            The licence key I bought from you is refused as invalid when I enter it.
            Why does the program tell me that my serial number belongs to another version?
            Activation stops at 80 % with the message "server not reachable".
            I have entered the code from your mail five times and every time it is rejected.
            I paid for the full version, but the software keeps behaving like the trial.
            The key was accepted on my laptop but on the new desktop it says the maximum number of computers has \
            been reached.
            Could you please check whether key 7QF2-KK91-TT04 is blocked?
            The router cannot be activated, the lamp keeps flashing red and the app says "registration failed".
            We cannot activate any of the five licences from order 48213.
            When I click on "Activate", nothing happens at all.
            My gift code for the audio book portal is reported as already redeemed, yet I've never used it.
            Offline activation asks for a confirmation code that doesn't exist anywhere.
            What can I do about error code A-117 when registering the licence?
            The SIM card that came with the tracker doesn't activate.
            After the update the program suddenly claims that it isn't licensed.
            My hard disk died and I had to install everything afresh. Now the program doesn't want my key any \
            more because it's supposedly been used up.
            I've got to hand in the tax return on Monday and the program won't let me past the activation \
            window. The key is right, I copied it.
            Gave my father the photo software for his birthday. We spent the whole evening typing in the code, \
            big letters, small letters, no chance.
            I bought the upgrade and it wants the key of the older version first. I put it in and get "not \
            eligible". What is wrong?
            The smart watch has been lying here since Tuesday and can't be paired, the activation is always \
            aborted. My little boy is in tears.
            Our office got new machines last week. On three of them the licence went through, on the fourth we \
            get "licence limit exceeded" although we own ten.
            I teach and need the whiteboard program tomorrow at eight. It keeps telling me the school licence \
            has not been enabled yet.
            Bought, paid, installed, and then the red message "product key does not match this edition". Am I \
            doing something wrong?
            I scratched the card too hard and typed the code as well as I could read it. It isn't accepted, one \
            character may be a B or an 8.
            I did exactly as in your instructions, switched off the firewall too. The activation server still \
            gives no answer.
            I signed in with my account, but the purchase isn't shown there, so the premium functions remain \
            greyed out.
            The key doesn't fit the lock, to put it simply.
            Your programme is as stubborn as a mule and won't take the number I feed it.
            I've got the key in my hand but the door stays shut.
            I regret to inform you that the registration of the product could not be completed owing to a \
            refused serial number.
            For an old pensioner this business with the activating is a nightmare; the box always says no.
            Computer says no: "This licence cannot be validated".
            Something's fishy with the unlock code, it's one digit short of what the field wants.
            """,
        german: """
            Lizenzschlüssel wird nicht angenommen
            Aktivierung fehlgeschlagen
            key ungültig
            Software lässt sich nicht aktivieren
            seriennummer wird abgelehnt
            Fehler 0x80 bei der Aktivierung
            Freischaltcode funktioniert nicht
            schlüssel angeblich schon benutzt
            Programm schaltet nicht frei
            Lizenz wird nicht erkannt
            steht immer noch Testversion
            Gerät lässt sich nicht registrieren
            Aktivierungsserver nicht erreichbar
            hänge im Aktivierungsfenster fest
            Code verweigert, warum?
            Der bei Ihnen gekaufte Lizenzschlüssel wird bei der Eingabe als ungültig abgewiesen.
            Warum meldet das Programm, meine Seriennummer gehöre zu einer anderen Version?
            Die Aktivierung bricht bei 80 % mit der Meldung „Server nicht erreichbar" ab.
            Ich habe den Code aus eurer Mail schon fünfmal eingegeben und jedes Mal wird er abgelehnt.
            Ich habe die Vollversion bezahlt, aber die Software tut immer noch so, als wäre sie die Demo.
            Auf dem Laptop ging der Schlüssel, am neuen PC heißt es, die maximale Anzahl an Geräten sei \
            erreicht.
            Könnten Sie bitte prüfen, ob der Schlüssel 7QF2-KK91-TT04 gesperrt ist?
            Der Router lässt sich nicht freischalten, die Lampe blinkt rot und die App sagt „Registrierung \
            fehlgeschlagen".
            Wir bekommen keine der fünf Lizenzen aus Auftrag 48213 aktiviert.
            Wenn ich auf „Aktivieren" klicke, passiert rein gar nichts.
            Mein Geschenkcode fürs Hörbuchportal gilt angeblich als eingelöst, dabei habe ich ihn nie benutzt.
            Die Freischaltung unserer Netzwerklizenz endet mit „Hostname stimmt nicht überein".
            Der Aktivierungsknopf ist grau, obwohl ich alle 25 Zeichen eingetragen habe.
            Euer Gutschein-Code fürs Online-Training wird als „nicht vorhanden" zurückgewiesen.
            Nach Eingabe der Registriernummer stürzt das Programm jedes Mal ab.
            Ich habe das Vereinsprogramm auf einem Stick installiert, damit der Kassier es mitnehmen kann. Auf \
            seinem Rechner will es nun eine neue Aktivierung und die lehnt es ab.
            Unser Heizungsthermostat zeigt seit gestern „nicht aktiviert", bei minus fünf Grad! Wir haben die \
            Nummer von der Rückseite zigmal eingegeben.
            Ich wollte meiner Frau zum Hochzeitstag das Strickdesign-Programm einrichten. Aus der Überraschung \
            wurde nichts, es verlangt einen Schlüssel und mag den mitgelieferten nicht.
            Beim Mainboardtausch scheint sich die Gerätekennung geändert zu haben. Jetzt hält mich das Programm \
            für einen Raubkopierer.
            Die Verlängerung ist bezahlt, die neue Laufzeit wird aber nicht übernommen, weil der Code „bereits \
            verbraucht" sei. Verbraucht von wem denn?
            Seit drei Tagen teste ich Nullen gegen O und Einsen gegen l. Der Schlüssel auf dem Aufkleber geht in \
            keiner Schreibweise.
            Wir sind eine Kanzlei mit strengem Proxy. Die Lizenzprüfung kommt nicht nach draußen, gibt es eine \
            Aktivierung ohne Internet, die auch funktioniert?
            Das E-Bike-Display verlangt eine Freigabe per App, die App sagt „Fahrzeug unbekannt". Ich stehe hier \
            mit einem neuen Rad, das nicht fährt.
            Auf dem Mac lief die Freischaltung, auf Windows kommt „falsche Plattform". Laut Produktseite gilt \
            die Lizenz doch für beide.
            Mein Azubi hat den Schlüssel versehentlich zuerst auf dem Testrechner eingegeben. Jetzt ist er \
            gebunden und auf dem richtigen Gerät abgewiesen, können Sie ihn freigeben?
            Das Hörgerätezubehör soll man online registrieren, und dort heißt es, die Seriennummer existiere \
            nicht. Sie steht aber hier schwarz auf weiß.
            Eure Mail sagt Lizenz gültig bis 2027, das Programm sagt abgelaufen. Wem soll ich nun glauben?
            Der Schlüssel passt nicht ins Schloss, um es einfach zu sagen.
            Ihr Programm ist stur wie ein Esel und schluckt meine Nummer nicht.
            Ich beiße mir am Freischalten die Zähne aus.
            Leider muss ich Ihnen mitteilen, dass die Registrierung des Produkts wegen einer abgelehnten \
            Seriennummer nicht abgeschlossen werden konnte.
            Für einen alten Mann ist dieses Aktivieren ein Graus, der Kasten sagt jedes Mal nein.
            Mit dem Freischaltcode stimmt was nicht, dem Feld fehlt hinten eine Stelle.
            Na bravo, „Lizenz konnte nicht validiert werden" steht da jetzt in Rot.
            """,
        french: """
            clé de licence refusée
            échec de l'activation
            clé invalide
            impossible d'activer le logiciel
            numéro de série rejeté
            erreur 0x80 à l'activation
            le code d'activation ne marche pas
            clé soi-disant déjà utilisée
            licence non reconnue
            toujours en version d'essai
            l'appareil ne s'enregistre pas
            serveur d'activation injoignable
            le programme ne se débloque pas
            code refusé, pourquoi ?
            bloqué sur l'écran d'activation
            La clé de licence que je vous ai achetée est refusée comme invalide quand je la saisis.
            Pourquoi le logiciel me dit-il que mon numéro de série correspond à une autre version ?
            L'activation s'arrête à 80 % avec le message « serveur injoignable ».
            J'ai entré cinq fois le code de votre mail et il est rejeté à chaque fois.
            J'ai payé la version complète, mais le logiciel continue à se comporter comme une démo.
            Pourriez-vous vérifier si la clé 7QF2-KK91-TT04 est bloquée ?
            La box ne s'active pas, le voyant clignote rouge et l'appli affiche « échec de l'enregistrement ».
            Nous n'arrivons à activer aucune des cinq licences de la commande 48213.
            Quand je clique sur « Activer », il ne se passe strictement rien.
            Mon code cadeau pour les livres audio est signalé comme déjà utilisé alors que je ne m'en suis \
            jamais servi.
            L'activation de notre licence réseau se termine par « nom d'hôte non conforme ».
            Le bouton d'activation reste gris alors que j'ai saisi les 25 caractères.
            Votre code pour le cours en ligne est rejeté comme « inexistant ».
            Le programme plante dès que je valide le numéro d'enregistrement.
            J'ai mis le logiciel de l'association sur le PC du trésorier. Il redemande une activation et la \
            refuse avec la même clé.
            Notre thermostat affiche « non activé » depuis hier, il fait moins cinq ! On a entré vingt fois le \
            numéro inscrit au dos.
            Je voulais préparer le logiciel de tricot pour l'anniversaire de ma femme. La surprise est ratée, il \
            n'aime pas la clé fournie.
            J'ai fait remplacer la carte mère et depuis le programme me prend pour un pirate. Ma licence est \
            pourtant bien achetée chez vous.
            Le renouvellement est payé, mais la nouvelle durée n'est pas prise en compte car le code serait « \
            épuisé ». Épuisé par qui ?
            Trois jours que je teste les zéros et les O, les 1 et les l. La clé de l'étiquette ne passe dans \
            aucune orthographe.
            Notre étude notariale a un proxy très strict. Le contrôle de licence ne sort pas, existe-t-il une \
            activation sans internet qui marche ?
            L'écran du vélo électrique veut un déblocage par l'appli, et l'appli dit « véhicule inconnu ». J'ai \
            un vélo neuf qui ne roule pas.
            Sous Mac ça s'active, sous Windows j'obtiens « mauvaise plateforme ». Votre page promettait pourtant \
            les deux.
            Mon apprenti a d'abord entré la clé sur le poste de test. Elle est maintenant liée et refusée sur le \
            bon ordinateur, pouvez-vous la libérer ?
            Il faut enregistrer l'accessoire auditif en ligne et le site répond que ce numéro de série n'existe \
            pas. Il est pourtant imprimé là, noir sur blanc.
            Votre mail dit licence valable jusqu'en 2027, le logiciel dit expirée. Qui croire ?
            La clé ne rentre pas dans la serrure, pour parler simplement.
            Votre programme est têtu comme une mule, il ne veut pas avaler mon numéro.
            Je m'arrache les cheveux avec ce déverrouillage.
            J'ai le regret de vous signaler que l'enregistrement du produit n'a pu aboutir, le numéro de série \
            étant rejeté.
            Pour un vieux monsieur comme moi, cette histoire d'activation est un calvaire ; la machine dit \
            toujours non.
            Il y a un loup avec le code de déblocage, il manque un chiffre par rapport à la case.
            « Licence non validée », voilà tout ce que j'obtiens depuis ce matin.
            """,
        spanish: """
            clave de licencia no aceptada
            falló la activación
            no puedo activar el programa
            número de serie rechazado
            error 0x80 al activar
            el código de activación no funciona
            dice que la clave ya está usada
            licencia no reconocida
            sigue saliendo versión de prueba
            el aparato no se registra
            servidor de activación no disponible
            no se desbloquea el software
            código rechazado, ¿por qué?
            atascado en la pantalla de activación
            La clave de licencia que les compré me la rechaza como no válida al introducirla.
            ¿Por qué dice el programa que mi número de serie es de otra versión?
            La activación se para en el 80 % con el mensaje «servidor no disponible».
            He metido cinco veces el código de vuestro correo y siempre lo rechaza.
            Pagué la versión completa, pero el programa sigue comportándose como la demo.
            En el portátil aceptó la clave, pero en el ordenador nuevo dice que se ha alcanzado el máximo de \
            equipos.
            ¿Podrían comprobar si la clave 7QF2-KK91-TT04 está bloqueada?
            El router no se activa, la luz parpadea en rojo y la aplicación pone «registro fallido».
            No logramos activar ninguna de las cinco licencias del pedido 48213.
            Cuando pulso «Activar» no pasa absolutamente nada.
            Mi código regalo para los audiolibros aparece como ya canjeado y nunca lo he usado.
            La activación de nuestra licencia de red acaba en «nombre de equipo no coincide».
            El botón de activar sigue gris aunque he puesto los 25 caracteres.
            El código del curso en línea me lo devuelve como «inexistente».
            El programa se cierra en cuanto confirmo el número de registro.
            Puse el programa de la cofradía en el ordenador del tesorero. Vuelve a pedir activación y con la \
            misma clave la deniega.
            El termostato pone «no activado» desde ayer y estamos a cinco bajo cero. Hemos metido veinte veces \
            el número de detrás.
            Iba a dejarle listo a mi mujer el programa de punto por su cumpleaños. Adiós sorpresa, no le gusta \
            la clave que venía.
            Me cambiaron la placa base y ahora el programa me trata de pirata. La licencia está comprada y bien \
            comprada.
            He pagado la renovación pero no coge el nuevo plazo porque el código está «agotado». ¿Agotado por \
            quién?
            Llevo tres días probando ceros y oes, unos y eles. La clave de la pegatina no entra de ninguna \
            manera.
            En la notaría tenemos un proxy muy estricto. La comprobación de licencia no sale, ¿hay una \
            activación sin internet que funcione?
            La pantalla de la bici eléctrica quiere que la desbloquee con la app y la app dice «vehículo \
            desconocido». Tengo una bici nueva que no anda.
            En Mac se activa y en Windows sale «plataforma incorrecta». La página decía que valía para las dos.
            El becario metió primero la clave en el equipo de pruebas. Ahora está vinculada y en el bueno la \
            rechaza, ¿la pueden liberar?
            Hay que registrar el audífono en la web y contesta que ese número de serie no existe. Pues aquí lo \
            pone, negro sobre blanco.
            El correo dice licencia válida hasta 2027 y el programa dice caducada. ¿A quién creo?
            La llave no entra en la cerradura, por decirlo de forma sencilla.
            Su programa es terco como una mula y no se traga mi número.
            No hay forma humana de desbloquear esto, y eso que la clave es la vuestra.
            Lamento comunicarles que el registro del producto no ha podido completarse por rechazo del número de \
            serie.
            Para un jubilado esto de activar es un suplicio; el aparato dice siempre que no.
            Algo raro pasa con el código de desbloqueo, le falta una cifra para llenar la casilla.
            «No se pudo validar la licencia», y de ahí no sale el dichoso programa.
            """,
        italian: """
            chiave di licenza non accettata
            attivazione fallita
            codice non valido
            non riesco ad attivare il software
            numero di serie rifiutato
            errore 0x80 in attivazione
            il codice di attivazione non funziona
            dice chiave già utilizzata
            licenza non riconosciuta
            risulta ancora versione di prova
            il dispositivo non si registra
            server di attivazione irraggiungibile
            il programma non si sblocca
            codice respinto, perché?
            fermo alla schermata di attivazione
            La chiave di licenza acquistata da voi viene respinta come non valida quando la inserisco.
            Perché il programma mi dice che il mio numero di serie appartiene a un'altra versione?
            L'attivazione si ferma all'80 % con il messaggio «server non raggiungibile».
            Ho inserito cinque volte il codice della vostra mail e ogni volta viene rifiutato.
            Ho pagato la versione completa ma il software si comporta ancora come la demo.
            Sul portatile la chiave è andata, sul nuovo PC dice che è stato raggiunto il numero massimo di \
            computer.
            Potrebbe verificare se la chiave 7QF2-KK91-TT04 è bloccata?
            Il router non si attiva, la spia lampeggia rossa e l'app dice «registrazione fallita».
            Non riusciamo ad attivare nessuna delle cinque licenze dell'ordine 48213.
            Quando clicco su «Attiva» non succede assolutamente nulla.
            Il mio codice regalo per gli audiolibri risulta già riscattato, eppure non l'ho mai usato.
            L'attivazione della licenza di rete finisce con «nome host non corrispondente».
            Il pulsante per attivare resta grigio anche se ho messo tutti i 25 caratteri.
            Il codice del corso online mi torna indietro come «inesistente».
            Appena confermo il numero di registrazione il programma si chiude.
            Ho messo il programma della parrocchia sul PC del cassiere. Richiede l'attivazione un'altra volta e \
            con la stessa chiave dice di no.
            Il termostato segna «non attivato» da ieri e siamo a meno cinque! Il numero dietro l'abbiamo \
            inserito venti volte.
            Volevo far trovare pronto a mia moglie il programma per la maglia. Addio sorpresa, la chiave in \
            dotazione non gli piace.
            Mi hanno cambiato la scheda madre e da allora il programma mi tratta da pirata. La licenza è \
            regolare, comprata da voi.
            Ho pagato il rinnovo ma la nuova scadenza non viene presa perché il codice è «esaurito». Esaurito da \
            chi?
            Sono tre giorni che provo zeri e O, uno ed elle. La chiave dell'etichetta non entra in nessun modo.
            Lo studio notarile ha un proxy rigido. Il controllo licenza non passa, esiste un'attivazione senza \
            internet che funzioni?
            Il display della bici elettrica vuole lo sblocco dall'app e l'app dice «veicolo sconosciuto». Ho una \
            bici nuova che non va.
            Su Mac si attiva, su Windows compare «piattaforma errata». La pagina diceva che valeva per entrambi.
            L'apprendista ha messo la chiave prima sul computer di prova. Adesso è legata a quello e sul giusto \
            la respinge, potete liberarla?
            L'apparecchio acustico va registrato sul sito, che risponde che quel seriale non esiste. Eppure è \
            scritto qui, nero su bianco.
            La mail dice licenza valida fino al 2027, il programma dice scaduta. A chi credo?
            La chiave non entra nella serratura, per dirla semplice.
            Il vostro programma è testardo come un mulo e non digerisce il mio numero.
            Ci sto perdendo la testa con questo sblocco.
            Spiace segnalare che la registrazione del prodotto non è andata a buon fine per rifiuto del numero \
            seriale.
            Per un pensionato questa faccenda dell'attivare è un supplizio, la macchina dice sempre di no.
            C'è qualcosa che puzza nel codice di sblocco: manca una cifra rispetto alla casella.
            «Impossibile convalidare la licenza», e da lì non si schioda.
            """,
        dutch: """
            licentiesleutel wordt niet geaccepteerd
            activering mislukt
            sleutel ongeldig
            kan de software niet activeren
            serienummer geweigerd
            fout 0x80 bij activeren
            activatiecode werkt niet
            sleutel zogenaamd al in gebruik
            licentie niet herkend
            nog steeds proefversie
            apparaat laat zich niet registreren
            activatieserver onbereikbaar
            programma ontgrendelt niet
            code geweigerd, waarom?
            blijf hangen bij het activatiescherm
            De licentiesleutel die ik bij u kocht wordt bij het invoeren als ongeldig geweigerd.
            Waarom zegt het programma dat mijn serienummer bij een andere versie hoort?
            De activering stopt bij 80 % met de melding 'server niet bereikbaar'.
            Ik heb de code uit jullie mail al vijf keer ingevoerd en telkens wordt hij afgewezen.
            Ik heb voor de volledige versie betaald, maar de software doet nog steeds alsof het de demo is.
            Op de laptop ging de sleutel goed, maar op de nieuwe pc staat dat het maximumaantal computers is \
            bereikt.
            Kunt u nakijken of sleutel 7QF2-KK91-TT04 geblokkeerd is?
            De router wil niet activeren, het lampje knippert rood en de app zegt 'registratie mislukt'.
            We krijgen geen van de vijf licenties van bestelling 48213 geactiveerd.
            Als ik op 'Activeren' klik, gebeurt er helemaal niets.
            Mijn cadeaucode voor de luisterboeken is zogenaamd al verzilverd, terwijl ik hem nooit heb gebruikt.
            De activering van onze netwerklicentie eindigt met 'hostnaam komt niet overeen'.
            De activeerknop blijft grijs terwijl ik alle 25 tekens heb ingevuld.
            De code voor de online cursus komt terug als 'bestaat niet'.
            Zodra ik het registratienummer bevestig, crasht het programma.
            Ik heb het verenigingsprogramma op de pc van de penningmeester gezet. Het vraagt weer om activering \
            en weigert dezelfde sleutel.
            Onze thermostaat staat sinds gisteren op 'niet geactiveerd', en het vriest vijf graden! Het nummer \
            achterop hebben we twintig keer ingevoerd.
            Ik wilde het breiprogramma klaarzetten voor de verjaardag van mijn vrouw. Verrassing mislukt, de \
            bijgeleverde sleutel bevalt hem niet.
            Het moederbord is vervangen en sindsdien ziet het programma me als een piraat. Terwijl de licentie \
            netjes bij jullie is gekocht.
            De verlenging is betaald, maar de nieuwe looptijd pakt hij niet omdat de code 'verbruikt' zou zijn. \
            Verbruikt door wie?
            Drie dagen probeer ik al nullen en O's, enen en l'en. De sleutel op de sticker gaat er op geen \
            enkele manier in.
            Ons notariskantoor heeft een strenge proxy. De licentiecontrole komt niet naar buiten, is er een \
            activering zonder internet die wel werkt?
            Het scherm van de e-bike wil via de app ontgrendeld worden en de app zegt 'voertuig onbekend'. Sta \
            ik hier met een nieuwe fiets die niet rijdt.
            Op de Mac lukt het vrijschakelen, op Windows komt 'verkeerd platform'. Volgens de productpagina \
            geldt hij voor beide.
            Onze stagiair heeft de sleutel eerst op de testcomputer ingevoerd. Nu zit hij daaraan vast en wordt \
            hij op de goede geweigerd, kunt u hem vrijgeven?
            Het gehoorapparaat moet online geregistreerd worden en de site zegt dat dit serienummer niet \
            bestaat. Het staat hier toch echt zwart op wit.
            Volgens de mail is de licentie geldig tot 2027, volgens het programma verlopen. Wie moet ik geloven?
            De sleutel past niet in het slot, om het simpel te zeggen.
            Uw programma is zo koppig als een ezel en slikt mijn nummer niet.
            Ik breek mijn hoofd over dat ontgrendelen.
            Tot mijn spijt moet ik u melden dat de registratie van het product niet kon worden voltooid wegens \
            een geweigerd serienummer.
            Voor een oude man is dat activeren een ramp, het ding zegt altijd nee.
            Er zit een luchtje aan de ontgrendelcode, er is een cijfer te weinig voor het vakje.
            'Licentie kan niet worden gevalideerd', en verder kom ik niet.
            """)
}
