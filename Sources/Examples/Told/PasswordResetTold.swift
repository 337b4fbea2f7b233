extension StandardExamples {
    static let passwordResetTold = StandardExamples(
        "password_reset",
        english: """
            I was sure it was the dog's name and the year. It isn't, nor is it the cat's. I've run out of pets, \
            so how do I get in?
            Came back from maternity leave and my head is like a sieve. I can't get past your front page. Is \
            there a link you could send?
            My old laptop knew it by heart, and it's died. The new one is asking me for something I haven't \
            typed since 2019.
            I've tried it with a capital letter, without, and with the exclamation mark. Now it says that I'm \
            locked out for 24 hours. I need my tickets tonight.
            You made everyone choose a new one in spring and I chose too cleverly. I've no notion what it was. \
            Can I set another?
            The mail with the link never came, I asked for it three times. It isn't in the junk either. What \
            else can be done?
            My wife always did the logging in. She's away at her sister's and not answering. I just want to get \
            at our account.
            I'd like to change a few things in my order but can't, as it won't let me sign in. "Details \
            unknown", it says. I've been a customer for ten years.
            Since your new website came I can't get in with what I've always used. The old page took it every \
            time. Have they all been wiped?
            It keeps asking for a code from an app that was on my stolen phone. I've got a new phone, but not \
            that app. How do I come in?
            I clicked on your link, entered a new word, entered it again, and was told "link expired". I did it \
            within a minute. Would you send a fresh one?
            We had it on a spreadsheet at the office, and the person who kept it has retired to Spain. Nobody \
            here can get into the shop. Please help.
            I can see the login page and I can see my name. What goes below that is a mystery to me. I've been \
            away for two years.
            At the library they cleared the browser and with it went everything that it remembered for me. I \
            can't recall what I'd picked.
            My autocorrect must have played a part when I signed up. What I think I typed isn't what you've \
            stored. Can I begin afresh?
            I'm doing this for my dad, who's 79 and has been trying since Sunday. He says that he's typing it \
            properly. He'd need a new one.
            Someone has tried to get into my account, you warned me. So I want to set a new secret word, but \
            your page won't let me.
            I regret that my password has escaped my memory.
            My brain's gone blank on the magic word.
            I'm locked out of me own account.
            It won't let me in, and I've knocked politely.
            The door's shut and I've mislaid the key, so to speak, to my customer page.
            I haven't a baldy what I typed in back then.
            Open sesame isn't it, and I've tried everything else.
            Could ye send me one of those links to get back in?
            My e-mail is the right one, I checked. It's the other box that I can't fill in.
            I don't want a new account, I want to get back into my old one. There are years of orders in it.
            The licence key I have here, so that's not it. What it wants is my login, and I've forgotten that.
            I was going to pay the invoice online, but it doesn't let me sign in. Three attempts and then it \
            blocked me.
            I'd have paused my box myself, if only I could get into my profile. My secret word doesn't work any \
            more.
            I'm not having trouble with the activation, that went through. It's your customer area I can't log \
            in to.
            It's the tenth time I ask for that link and nothing's coming! My course starts in an hour and I \
            can't get in.
            Please hurry, my whole shop is behind that login and I've forgotten it. Customers are waiting.
            You've locked me out for "too many attempts", and I only tried twice. Let me into my own account!
            I'm close to tears. All my photos are in there and I can't remember what I put in after my stroke.
            forgot pasword
            cant log in pls send link
            its sayin wrong pw but its not
            locked out agian need reset
            """,
        german: """
            Nach drei Wochen Ferien sitze ich vor dem Bildschirm, und mein Kopf ist leer. Dreimal falsch \
            getippt, jetzt bin ich ausgesperrt.
            Meine Passwörter standen alle in einem Heft, und das Heft ist beim Umzug verschwunden. Wie gelange \
            ich wieder in mein Konto?
            Der Enkel hat mir damals alles eingerichtet und ist jetzt in Australien. Ich möchte nur meine Fotos \
            ansehen, werde aber nicht eingelassen.
            Ich habe ein neues Handy bekommen, und dort ist nichts mehr gespeichert. Ihre Seite fragt mich nach \
            etwas, das ich seit Jahren nicht getippt habe.
            Im Büro war heute Datenschutztag, also habe ich überall neue Kennwörter vergeben. Ausgerechnet Ihres \
            habe ich mir nicht notiert.
            Wollte gerade für Mama die Karten kaufen, da heißt es "Zugangsdaten ungültig". Dabei habe ich nie \
            etwas geändert. Könnt ihr mich wieder reinlassen?
            Ich klicke auf "Vergessen", warte, schaue im Spam, und es kommt nichts. So geht das seit Sonntag.
            Die Vorgängerin hat die Stelle fluchtartig verlassen und uns kein Kennwort hinterlegt. Wir müssen \
            aber dringend an die Vereinsdaten, Benutzer tv-hard.
            Irgendwann habe ich mir ein ganz besonders sicheres Wort ausgedacht. So sicher, dass nicht einmal \
            ich es mehr weiß.
            Bei der Anmeldung wackelt das Feld nur und wird rot. Groß, klein, mit Zahl, ohne Zahl, ich habe \
            alles durch.
            Mein Mann ist verstorben, und das gemeinsame Konto lief über ihn. Die Mail habe ich, das Kennwort \
            nicht. Was kann ich machen?
            Der Link, den ihr mir geschickt habt, war nach dem Mittagessen schon ungültig. Schickt mir bitte \
            einen frischen.
            Nach eurem Update verlangt die App, dass ich mich neu anmelde. Das habe ich vor fünf Jahren zuletzt \
            getan, keine Ahnung mehr womit.
            Unsere Katze ist über die Tastatur spaziert, während ich ein neues Kennwort setzte. Was sie \
            geschrieben hat, weiß nur sie.
            Am Empfang steht die Kundschaft, und ich komme nicht in den Kalender. Das System meint, mein Zugang \
            sei nach fünf Versuchen gesperrt.
            Ich lerne abends auf eurem Portal, gestern ging es noch. Heute erkennt es mich nicht mehr und \
            behauptet, das Kennwort sei alt.
            Die zweite Bestätigung kommt auf meine frühere Handynummer. Ohne diesen Code kann ich mich nicht \
            anmelden, Konto anna.l.
            Bitte um einen Link zum Zurücksetzen.
            Mein Schlüssel zum Kundenkonto ist mir entfallen.
            Ich komm ums Verrecken nicht ins Konto.
            Ich ersuche um Übermittlung neuer Zugangsdaten, da mir die bisherigen nicht mehr geläufig sind.
            Sesam öffne dich funktioniert auch nicht.
            Mir fällt mein Kennwort nimmer ein, könnts ihr mir ein neues geben?
            Wie setze ich das Login neu, wenn ich das alte nicht kenne?
            Alzheimer lässt grüßen: Passwort weg.
            Die E-Mail-Adresse ist noch dieselbe, nur das Wort dazu fehlt mir. Bitte zurücksetzen.
            Bestellen möchte ich, drei Paar Schuhe liegen im Korb. Aber ohne Passwort lässt mich der Shop nicht \
            zur Kasse.
            Mein Abo würde ich gern selbst anpassen, nur komme ich ja nicht rein. Schickt mir zuerst einen Link \
            fürs Kennwort.
            Lizenz und Programm sind in Ordnung, die laufen. Bloß ins Onlinekonto gelange ich seit gestern \
            nicht, Passwort unbekannt.
            Rechnungen müsste ich laut euch selbst herunterladen. Schön wärs, denn die Anmeldung schlägt fehl, \
            weil ich das Kennwort verlegt habe.
            Ein neues Konto soll ich anlegen, meint die Seite, dabei habe ich eines. Es geht nur um das \
            vergessene Passwort.
            Ich werd noch wahnsinnig mit eurem Login! Zehnmal zurückgesetzt, zehnmal "falsch". Lasst mich \
            endlich rein.
            Morgen ist Abgabe, und all meine Unterlagen liegen in eurem Speicher! Ich kann mich nicht anmelden, \
            bitte rasch helfen.
            Mir macht das Angst, plötzlich stimmt mein Kennwort nicht mehr. Hat sich da jemand eingeschlichen? \
            Bitte setzt es zurück.
            Eine halbe Stunde Bilder mit Ampeln anklicken, und danach immer noch kein Zugang! Ich brauche ein \
            neues Passwort, sonst nichts.
            passwort vergessen
            kann mich nich einlogen
            login geht nicht mehr bitte link schicken
            pw weg, user h.koller, bitte neu
            komm nimmer rein in mein konto hilfe
            """,
        french: """
            Mon carnet avec tous mes codes est tombé à l'eau pendant les vacances. Me voilà dehors, comment je \
            rentre dans mon espace ?
            Ma fille a fait le ménage dans mon ordinateur et depuis il ne remplit plus la case tout seul. Je ne \
            sais pas ce qu'il y avait dedans.
            J'essaie depuis ce matin avec le nom du chat, la date du mariage, les deux ensemble. Le site dit \
            toujours non.
            Il paraît que j'ai essayé trop de fois et que je suis bloqué. Débloquez-moi ou envoyez-moi un lien.
            Nouveau téléphone, et l'appli me demande de m'identifier. Je n'ai jamais retenu ce truc, aidez-moi.
            Le lien que vous envoyez pour en choisir un nouveau n'arrive pas, même dans les spams. J'ai cliqué \
            quatre fois.
            J'ai cliqué sur « oublié », reçu le mail, et le lien dit qu'il est déjà périmé. On tourne en rond.
            Pour suivre mon colis il faudrait que j'entre dans mon compte. Or je n'y suis plus allée depuis 2021 \
            et ma mémoire me joue des tours.
            Mon mari gérait tout ça, il n'est plus là. Je connais son identifiant, pas son code secret.
            Depuis votre nouveau site, plus moyen de passer la page d'accueil. Il refuse mon code de toujours.
            Le code à six chiffres part sur mon ancien numéro de portable. Je reste donc devant la porte.
            J'ai changé mon sésame hier, je l'ai écrit sur un papier, et j'ai perdu le papier. Riez si vous \
            voulez, mais aidez-moi.
            La caisse de l'école est bloquée parce que la secrétaire est partie sans laisser les accès. \
            Pouvez-vous les réinitialiser ?
            J'arrive pu à me connecter depuis que mon gars a joué avec ma tablette. Peux-tu me renvoyer de quoi \
            rentrer ?
            Votre site réclame douze signes, une majuscule et je ne sais quoi. J'en ai mis tellement que je ne \
            m'en souviens plus.
            À chaque essai on me dit « identifiants incorrects », alors que je les copie de mon cahier. Remettez \
            ça à zéro.
            Mes billets pour ce soir sont dans mon compte, et mon compte ne veut plus de moi. C'est assez \
            pressé.
            Je pensais que c'était le même partout, apparemment non. Comment en définir un autre ?
            Mon sésame s'étant égaré dans les méandres de ma mémoire, je vous prie de m'en octroyer un nouveau.
            Sésame, ouvre-toi ne marche pas, que faire ?
            J'ai un trou de mémoire, impossible d'ouvrir ma session.
            Je suis à la porte de mon compte, vous auriez un lien ?
            Un nouveau code d'accès pour jules.r@exemple.be, s'il vous plaît.
            Je voulais télécharger ma facture, mais je ne sais plus avec quoi me connecter.
            Mon adresse mail est bonne et ne change pas, seul le code m'échappe.
            Vous m'enfermez dehors alors que je paie chaque mois !! Rendez-moi l'accès tout de suite.
            J'ai peur d'avoir été piratée, mon mot de passe ne marche plus depuis cette nuit, aidez-moi à le \
            changer
            mdp oublié
            jarive pas a me conecter renvoyez un lien svp
            """,
        spanish: """
            Formateé el celular y con eso se fueron todas las claves que tenía guardadas. La suya era una de \
            esas larguísimas. Quiero ver mis entradas y no hay cómo.
            Mi mujer apuntaba todo en una libretita que se fue en la mudanza. Ahora no podemos abrir la cuenta \
            de los libros. ¿Nos ayudan?
            Llevaba dos años sin entrar y ya ni sé qué puse. Probé con el perro, con el gato y con mi \
            aniversario. Nada.
            Después de cinco intentos me dijo que volviera en una hora. Volví y me dijo lo mismo. Tengo clase a \
            las siete y no consigo pasar de la primera pantalla.
            El nene jugó con la compu y la sesión se cerró. Yo nunca la tecleaba, estaba siempre abierta. \
            Mándenme algo para volver a entrar, por favor.
            Pido el enlace y no llega, ni a la basura. Lo pedí ya tres veces, ayer y hoy. ¿Me lo pueden mandar \
            desde ahí?
            Mi papá falleció y mamá quiere ver sus fotos, que están en su servicio. No sabemos qué palabra \
            usaba. ¿Cómo se hace en un caso así?
            Cambié el teclado por uno inglés y creo que ahí está el problema, porque la mía lleva eñe. El caso \
            es que no entro.
            Regresé de la licencia de maternidad con la cabeza en blanco. Mis datos de acceso, por ejemplo, no \
            están en ella. ¿Por dónde empiezo?
            El enlace que mandaron dice que ya caducó. Estaba en el quirófano cuando llegó, literalmente: soy \
            enfermera. ¿Uno nuevo?
            Me avisaron que alguien de Ucrania intentó entrar, así que la cambié con prisa. Con tanta prisa que \
            ya no la sé.
            En la tablet entro y en la compu no me deja. Dice que los datos son incorrectos. Quisiera poner una \
            nueva que valga en los dos sitios.
            Mi compañero que administraba esto se fue sin dejar ni una nota. En la oficina nadie puede entrar al \
            sistema. El usuario es admin@taller.example.
            Dictando el correo a mi nieta, creo que escribimos mal la clave al registrarnos. Desde el primer día \
            me rebota. Empecemos de nuevo con otra.
            Intenté lo de la pregunta secreta: el nombre de mi primera mascota. Resulta que tuve dos hámsters el \
            mismo día. ¿Hay alguna otra forma?
            Cada enero hago propósito de anotar mis claves y cada febrero estoy así. Hoy vence mi cupón y no \
            puedo meterme a mi cuenta 38856.
            Se bloqueó sola mientras yo estaba en el dentista. Ni siquiera toqué el teléfono. ¿La pueden \
            destrabar?
            El código de seis números llega a un celular que me robaron el sábado. Sin él no me permite pasar. \
            Necesito otra puerta.
            Me quedé en la puerta sin llaves, digitalmente hablando.
            Mi memoria y su página no se llevan.
            Se ruega remitan los medios para restablecer mis credenciales de acceso.
            No doy con la palabrita mágica.
            Sésamo no se abre.
            Tengo el usuario, pero lo otro se me borró del disco duro que llevo sobre los hombros.
            ¿Me mandas para poner una clave nueva, porfis?
            Se me fue el santo al cielo y con él mi PIN.
            El correo es el de siempre, no hay que cambiarlo; lo que no recuerdo es la clave.
            La licencia está activa, el programa funciona, lo que no puedo es iniciar sesión en el portal para \
            ver mis documentos.
            Quiero descargar mi factura, pero ni llego: se queda en "usuario o contraseña no válidos".
            No me dejen sin pagar el mes: si no logro entrar, no puedo poner la tarjeta nueva. ¿Cómo recupero el \
            acceso?
            Para cancelar la cita que tengo el lunes tendría que entrar, y justo eso no puedo. Ayúdenme con la \
            contraseña.
            Ya descargué la app nueva y perfecto, pero me pide una clave que no sé cuál es.
            ¡Dos horas encerrado fuera de mi propia cuenta! El enlace para restablecer da error. Mándenme uno \
            que sirva.
            Estoy preocupada: dice que mi contraseña "fue cambiada ayer" y yo no fui. Necesito volver a tomar el \
            control.
            Me saca de quicio ese "inténtelo más tarde". La junta empieza en diez minutos y no entro. \
            Restablézcanmela ya.
            No puede ser que pidan mayúscula, número, símbolo y sangre de unicornio. Claro que la olvidé. Otra, \
            por favor.
            olvide mi contrasena
            no puedo entrar a mi cuenta ayuda
            mandenme el link p cambiar la clabe
            HJ-2205 usuario bloqueado
            """,
        italian: """
            Tornata dalle ferie, davanti alla schermata d'ingresso avevo il vuoto in testa. Che nome di gatto \
            avevo usato? Non entro più.
            Il computer ricordava tutto lui, ma è defunto. Su quello nuovo il vostro sito mi chiede una cosa che \
            non ho mai dovuto scrivere.
            Mio figlio ha provato cinque volte a caso e ora la pagina dice che sono bloccato. Domenica devo \
            prendere i biglietti. Mi ridate l'ingresso?
            Ho cliccato su "dimenticata" e aspetto quella mail da un'ora. Nello spam non c'è. Adesso come entro?
            Il foglietto con tutti i codici è sparito nel trasloco. Gli altri li ho recuperati quasi tutti, il \
            vostro no. Mi dà una mano?
            Il collegamento che mi avete mandato risulta scaduto, eppure l'ho aperto entro dieci minuti. Ne \
            posso avere uno nuovo per reimpostare quello che ho scordato?
            Era mio padre a fare gli acquisti, ma con la demenza non ricorda più nulla. La sua posta la so \
            aprire. Come accedo al suo profilo?
            Da quando il sito è rinnovato, quello che scrivevo sempre viene rifiutato. È identico all'anno \
            scorso. Bisogna forse rifare qualcosa?
            Ho un telefono nuovo e il codice che va a quello vecchio non lo vedo. Sono davanti a una porta \
            chiusa. Come si entra?
            L'ultima a cambiarla è stata una collega che ora è in viaggio. Agli ordini dell'account 48213 non \
            arriviamo. C'è modo di rinnovarla?
            Tre varianti ho provato, con e senza punto esclamativo. Sempre "dati errati". Lasciatemene scegliere \
            una nuova.
            Credo che qualcuno abbia cercato di entrare al posto mio, c'era uno strano messaggio. Per sicurezza \
            ne voglio una nuova, ma la pagina non fa niente.
            Quando mi sono registrato ero in treno e ho digitato la prima cosa. Ora chi se la ricorda. Come ne \
            imposto un'altra?
            La mia memoria è un colino e il mio account è sotto chiave.
            La porta è chiusa e la chiave l'ho persa, parlo del mio profilo da voi.
            Gradirei ricevere istruzioni per riottenere l'accesso alla mia area riservata.
            Il sito non mi fa entrare.
            Apriti sesamo non ha funzionato, e nemmeno il resto.
            Non mi fa più accedere sto sito, che devo fare?
            La mail è giusta e la riconosce, ma la parola segreta che ci va insieme non la ricordo.
            La licenza funziona, è solo che non riesco più a entrare per vedere le fatture.
            Se disdire o rinnovare lo vedrò poi, prima dovrei riuscire ad accedere e non ci riesco.
            Ordinare posso solo quando sono dentro, e lì casca l'asino: la mia parola d'accesso non viene \
            accettata.
            Ha un nuovo link per me, non per scaricare, ma per ripristinare l'ingresso?
            Sto diventando matto, da mezz'ora ogni password è sbagliata! Mandatemi semplicemente una mail di \
            ripristino.
            Domani devo mostrare i biglietti e nel mio account non ci entro, sono nel panico. Mi mandi al volo \
            un link?
            Ma che assurdità, "account bloccato" per una lettera. Ridatemi l'accesso.
            dimenticata la pasword
            nn riesco a entrare e la mail nn arriva
            la password non va piu resettatela
            """,
        dutch: """
            Na de vakantie zat ik voor het inlogscherm en mijn hoofd was helemaal leeg. Welke naam van de kat \
            had ik ook weer gebruikt? Ik kom er niet meer in.
            Mijn laptop onthield altijd alles voor me, maar die is gecrasht. Op de nieuwe vraagt uw site om iets \
            wat ik nooit zelf hoefde te typen.
            Mijn zoontje heeft vijf keer op goed geluk iets ingetikt en nu zegt de pagina dat ik geblokkeerd \
            ben. Zondag wil ik kaartjes bestellen. Krijg ik weer toegang?
            Ik heb op "vergeten" geklikt en wacht al een uur op dat mailtje. In de spam zit het ook niet. Hoe \
            kom ik nu binnen?
            Het briefje met al mijn codes is bij de verhuizing verdwenen. Van de meeste kon ik het herstellen, \
            behalve van jullie. Kunt u me op weg helpen?
            De link die u stuurde, zegt dat hij verlopen is, terwijl ik hem binnen tien minuten aanklikte. Kan \
            ik een nieuwe krijgen om weer in te stellen wat ik vergeten ben?
            Mijn vader regelde de bestellingen, maar hij herinnert zich door zijn dementie niets meer. Zijn \
            mailbox kan ik wel in. Hoe krijg ik toegang tot zijn profiel?
            Sinds de nieuwe website wordt wat ik altijd invoerde geweigerd. Het is precies hetzelfde als vorig \
            jaar. Moet er misschien iets opnieuw ingesteld?
            Vorige week kreeg ik een nieuwe telefoon en de code die naar de oude gaat, zie ik dus niet. Zo sta \
            ik voor een dichte deur. Hoe kom ik erin?
            Een collega heeft het voor het laatst gewijzigd en is nu op reis. We kunnen niet bij de bestellingen \
            van account 48213. Is er een manier om het te vernieuwen?
            Drie verschillende varianten heb ik al geprobeerd, met en zonder uitroepteken. Steeds krijg ik \
            "onjuiste gegevens". Laat me iets nieuws kiezen, alsjeblieft.
            Volgens mij heeft iemand geprobeerd bij mij in te breken, want er stond een vreemd bericht. Ik wil \
            voor de zekerheid een nieuw wachtwoord, maar de pagina doet niks.
            Bij het aanmaken zat ik in de trein en tikte ik maar wat. Nu weet ik natuurlijk niet meer wat. Hoe \
            stel ik iets anders in?
            Mijn geheugen is een zeef en mijn account zit op slot.
            De deur zit dicht en ik ben de sleutel kwijt, figuurlijk dan, van mijn profiel bij u.
            Gaarne ontvang ik instructies teneinde mij wederom toegang te verschaffen tot mijn klantenomgeving.
            Ik mag er niet in van jullie website.
            Sesam open u werkte niet en de rest ook niet.
            'k Geraak niet meer binnen op mijn account, wat moet ik doen?
            Mijn mailadres klopt en wordt herkend, maar het wachtwoord dat erbij hoort ben ik vergeten.
            De licentie werkt gewoon, alleen kan ik niet meer inloggen om mijn facturen te zien.
            Ik wil graag opzeggen of verlengen, dat zie ik straks wel, maar dan moet ik eerst kunnen inloggen en \
            dat lukt niet.
            Bestellen gaat pas als ik binnen ben, en daar hapert het: mijn geheime woord wordt niet \
            geaccepteerd.
            Hebt u een nieuwe link voor me, niet om te downloaden, maar om mijn inlog te herstellen?
            Ik word hier knettergek van, al een half uur wordt elk wachtwoord afgekeurd! Stuur me gewoon een \
            herstelmail.
            Morgen moet ik mijn tickets laten zien en ik kan mijn account niet in, ik ben in paniek. Kunt u mij \
            snel een link sturen?
            Wat is dit voor onzin, "account geblokkeerd", terwijl ik alleen een letter verkeerd had. Geef me \
            weer toegang.
            ww vergeten
            kan niet inlogge krijg geen mail
            wachtwoord werkt nit meer graag reset
            """)
}
