extension StandardExamples {
    static let passwordReset = StandardExamples(
        "password_reset",
        english: """
            forgot my password
            cant log in
            password reset please
            reset link doesn't arrive
            it says wrong password
            new password needed
            send me a reset link
            login not working
            i lost my pasword
            account blocked after three tries
            how do I reset my password?
            no access to my account anymore
            Sign-in fails, please help
            password no longer accepted
            The page keeps telling me that my login details are incorrect.
            Would you please reset the password for j.tanner@web.test?
            I clicked on "forgot password" three times and no mail ever came, not in spam either.
            The link for the new password had expired by the time I opened it, please send another.
            My account seems to be locked because I typed the password wrong too often.
            Please unlock my user account, the name is tanner_88.
            How do I get back into my profile if I don't know the password any more?
            I haven't logged in for two years and can't for the life of me remember the password.
            The code for logging in that is supposed to come by text message never arrives.
            When I choose a new password it says "invalid token".
            Can you give me a temporary password so that I can see my orders?
            Since your website was redesigned I can no longer sign in with my old password.
            Please send the access details for the customer portal to office@brook.test once more.
            I have a new phone and with it went all my saved passwords. Now I'm standing outside my own account \
            and can't get in.
            My late husband always looked after the account and took the password with him. Could you help me \
            get in?
            I wrote the password on a slip of paper and my daughter tidied it away. Can I make a new one?
            I wanted to order the boots before the sale ends tonight and it won't let me log in! Please send a \
            link quickly.
            We had to replace the computer after it crashed and the browser knew the password, I didn't. What \
            now?
            I've tried every password I've ever had, the cat's, the dog's, the birthdays. Now it says the \
            account is blocked for security reasons.
            I'm sitting in the hotel and want to see my tickets in the account. It asks for a password and I \
            have no clue.
            My eyesight isn't what it was and I must have mistyped while changing my password. Neither the old \
            one nor the new one works.
            Our secretary has left and nobody in the office knows the password to your shop. Please let us have \
            a way of setting our own.
            I got a message that someone tried to get into my account. I'd like to set a fresh password but the \
            link leads to an error page.
            The course starts at six and I'm stuck at the login window. It accepts my mail but not the password.
            I changed my authenticator app and the six-digit code is refused. How do I get back to my account?
            My memory is like a sieve, I can't think of the password.
            Open sesame doesn't do the trick any more at your login.
            I'm standing in front of a closed door: user name fine, password unknown.
            I should be grateful if you would furnish me with new access credentials.
            At 82 one forgets such things, young man, I no longer know my secret word for your page.
            Could someone let me back in? It's the login, as always.
            Regrettably I have mislaid my password and am unable to enter the customer area.
            """,
        german: """
            Passwort vergessen
            kann mich nicht einloggen
            Passwort zurücksetzen bitte
            komme nicht in mein konto
            bitte Link für neues Passwort
            Login geht nicht
            zugang gesperrt
            mein Kennwort wird nicht angenommen
            neues passwort bitte
            Anmeldung schlägt fehl
            hab mein pw vergessen
            Reset-Mail kommt nicht an
            Konto nach drei Versuchen gesperrt
            wie setze ich mein Kennwort zurück?
            Zugangsdaten verloren
            Ich habe das Passwort für mein Kundenkonto vergessen, können Sie mir einen Link zum Zurücksetzen \
            schicken?
            Ich kann mich nicht mehr anmelden, obwohl der Benutzername stimmt.
            Die Seite behauptet ständig, meine Anmeldedaten seien falsch.
            Würden Sie bitte das Passwort für j.tanner@web.test zurücksetzen?
            Ich habe dreimal auf „Passwort vergessen" geklickt, aber es kommt keine Mail, auch nicht im Spam.
            Der Link für das neue Passwort war schon abgelaufen, als ich ihn geöffnet habe, bitte noch einmal.
            Mein Konto ist offenbar gesperrt, weil ich das Passwort zu oft falsch eingetippt habe.
            Bitte entsperren Sie mein Benutzerkonto, der Name lautet tanner_88.
            Wie komme ich wieder in mein Profil, wenn mir das Kennwort nicht mehr einfällt?
            Ich war zwei Jahre nicht mehr eingeloggt und weiß das Passwort beim besten Willen nicht mehr.
            Der Anmeldecode, der per SMS kommen soll, trifft einfach nicht ein.
            Mein Sicherheitsfrage-Haustier kennt euer System offenbar nicht, ich komme so nicht an ein neues \
            Passwort.
            Nach dem Klick auf „Neues Kennwort setzen" bleibt das Fenster einfach leer.
            Wir brauchen für den Händlerzugang H-2210 ein neues Passwort, das alte ist niemandem bekannt.
            Beim Einloggen dreht sich nur der Kreis und danach bin ich wieder auf der Startseite.
            Ich bin seit 2015 Kunde und stand gestern zum ersten Mal wie der Ochs vorm Berg: Passwort weg. Helft \
            mir bitte wieder hinein.
            Mein kleiner Bruder hat zum Spaß mein Passwort geändert und weiß es selbst nicht mehr. Was kann ich \
            tun, um wieder hineinzukommen?
            Ich wollte die Konzertkarten verkaufen und brauche dafür den Zugang. Leider habe ich mir den Code \
            nirgends notiert, schickt ihr mir einen?
            Vor der Reha habe ich extra ein besonders sicheres Passwort gewählt. So sicher, dass nicht einmal \
            ich es noch weiß.
            Beim Umstieg auf das neue Kundenportal sollten alle ein Kennwort vergeben. Die Aufforderung dazu \
            habe ich nie bekommen und jetzt bin ich draußen.
            Ich bin Pflegerin und mache die Bestellungen im Heim. Heute früh hat mich der Rechner mit „Zugriff \
            verweigert" begrüßt und die Kollegin mit dem Passwort ist krank.
            Der Passwortmanager füllt etwas aus, das offenbar falsch ist. Dreimal probiert, nun heißt es 24 \
            Stunden warten, geht das nicht schneller?
            Mein Enkel hat mir das Konto eingerichtet, der studiert jetzt in Leipzig. Telefonisch wusste er das \
            Passwort auch nicht mehr, machen Sie mir ein neues?
            Ich kann die Punkte auf meiner Kundenkarte nicht einlösen, weil mich die App nicht anmeldet. Sie \
            schreibt „unbekannte Kombination aus Name und Passwort".
            Die Nummer für die Bestätigungs-SMS gehört zu meinem alten Vertrag, die hab ich nicht mehr. So \
            sperrt ihr mich aus meinem eigenen Konto aus.
            Groß- und Kleinschreibung habe ich beachtet, Feststelltaste auch. Trotzdem komme ich nicht hinein, \
            bitte setzt das Passwort zurück.
            Wollte nur schnell Saatgut nachbestellen, stattdessen rate ich seit einer Stunde Passwörter. Ich \
            gebe auf, schickt mir einen Link.
            Mein Gedächtnis ist ein Sieb, das Passwort ist futsch.
            Sesam öffne dich klappt bei eurem Login nicht mehr.
            Ich stehe vor verschlossener Tür: Name richtig, Kennwort unbekannt.
            Hiermit bitte ich um Zusendung neuer Zugangsdaten für den Kundenbereich.
            Mit 82 vergisst man so etwas, ich weiß mein Losungswort für Ihre Seite nicht mehr.
            Kann mich mal wer wieder reinlassen? Ist wie immer das Passwort.
            I kimm nimma eini in mei Konto, des Kennwort stimmt ned.
            """,
        french: """
            mot de passe oublié
            impossible de me connecter
            réinitialiser mon mot de passe svp
            compte bloqué
            envoyez-moi un lien de réinitialisation
            connexion refusée
            j'ai perdu mon mdp
            mon code d'accès ne marche plus
            nouveau mot de passe svp
            je n'accède plus à mon compte
            identifiants incorrects, aidez-moi
            le mail de réinitialisation n'arrive pas
            bloqué après trois essais
            comment récupérer mon mot de passe ?
            plus d'accès à l'espace client
            Je n'arrive plus à m'identifier alors que mon nom d'utilisateur est bon.
            Le site me répète sans cesse que mes identifiants sont erronés.
            Merci de réinitialiser le mot de passe du compte j.tanneur@web.test.
            J'ai cliqué trois fois sur « mot de passe oublié » et aucun message n'est arrivé, même dans les \
            indésirables.
            Le lien pour le nouveau mot de passe avait déjà expiré quand je l'ai ouvert, renvoyez-m'en un.
            Mon compte semble verrouillé parce que j'ai tapé trop de fois un mauvais code.
            Veuillez débloquer mon accès, l'utilisateur est tanneur_88.
            Comment rentrer dans mon profil si je ne me souviens plus du mot de passe ?
            Je ne me suis pas connectée depuis deux ans et le mot de passe m'échappe complètement.
            Le code de connexion qui doit arriver par SMS ne vient jamais.
            La question secrète ne reconnaît pas le nom de mon chat, donc pas de nouveau mot de passe.
            Après le clic sur « définir un mot de passe », la fenêtre reste vide.
            Pour l'accès revendeur H-2210, il nous faut un nouveau code, plus personne ne connaît l'ancien.
            Ça tourne, ça tourne, et je me retrouve à la page d'accueil sans être connectée.
            Cliente depuis 2015, c'est la première fois que je sèche : plus de mot de passe. Aidez-moi à \
            rentrer.
            Mon petit frère a changé mon mot de passe pour rigoler et il l'a oublié. Que faire pour retrouver \
            l'accès ?
            Je voudrais revendre mes places de concert et il me faut mon espace. Je n'ai noté le code nulle \
            part, vous m'en donnez un ?
            Avant ma rééducation, j'ai choisi un mot de passe très sûr. Tellement sûr que moi-même je ne le sais \
            plus.
            Lors du passage au nouveau portail, chacun devait choisir un mot de passe. Je n'ai jamais eu \
            l'invitation et me voilà dehors.
            Je suis aide-soignante et je commande pour la résidence. Ce matin l'écran affiche « accès refusé » \
            et la collègue qui a le code est malade.
            Mon gestionnaire remplit un mot de passe qui est faux. Trois essais, maintenant on me dit d'attendre \
            24 heures, pas moyen de faire plus vite ?
            C'est mon petit-fils qui m'avait ouvert le compte, il vit à Toulouse maintenant. Il ne se rappelle \
            plus le code non plus, faites-m'en un nouveau.
            Je ne peux pas utiliser mes points fidélité, l'appli ne me reconnaît pas. Elle écrit « combinaison \
            inconnue ».
            Le numéro pour le SMS de validation est celui de mon ancien forfait que je n'ai plus. Je suis donc \
            enfermée hors de mon propre compte.
            J'ai fait attention aux majuscules et au verrouillage du clavier. Rien n'y fait, remettez mon mot de \
            passe à zéro.
            Je voulais juste recommander des graines et ça fait une heure que je devine des mots de passe. \
            J'abandonne, envoyez un lien.
            J'ai une mémoire de poisson rouge, le mot de passe s'est envolé.
            Sésame, ouvre-toi ne suffit plus chez vous.
            Je reste devant la porte close : identifiant correct, mot de passe inconnu.
            Je vous prie de bien vouloir me communiquer de nouveaux codes d'accès.
            À 82 ans on oublie ces choses-là, je ne sais plus mon mot secret pour votre site.
            Quelqu'un peut me rouvrir ? Toujours ce fichu mot de passe.
            Trou noir total au moment de m'identifier, il me faudrait un dépannage.
            """,
        spanish: """
            olvidé mi contraseña
            restablecer contraseña por favor
            cuenta bloqueada
            mandadme un enlace para cambiar la clave
            no me deja iniciar sesión
            perdí la clave
            he olvidado el password
            contraseña nueva porfa
            dice contraseña incorrecta
            no llega el correo de recuperación
            sin acceso a mi cuenta
            bloqueado tras tres intentos
            ¿cómo recupero mi contraseña?
            mi clave no funciona
            He olvidado la contraseña de mi cuenta de cliente, ¿podrían enviarme un enlace para crear otra?
            No consigo identificarme aunque el nombre de usuario es correcto.
            La página me repite que mis datos de acceso no son válidos.
            Les ruego que restablezcan la contraseña de j.tintorero@web.test.
            He pulsado tres veces «olvidé mi contraseña» y no llega ningún mensaje, tampoco al spam.
            El enlace para la nueva contraseña ya había caducado al abrirlo, mándenme otro.
            Parece que mi cuenta está bloqueada porque puse mal la clave demasiadas veces.
            Desbloqueen por favor mi usuario, se llama tintorero_88.
            ¿Cómo vuelvo a entrar en mi perfil si no recuerdo la contraseña?
            Hace dos años que no entro y no hay manera de acordarme de la clave.
            El código de acceso que tiene que llegar por SMS no llega nunca.
            La pregunta de seguridad no reconoce el nombre de mi gato y sin eso no hay clave nueva.
            Después de pulsar «establecer contraseña» la ventana se queda vacía.
            Para el acceso de distribuidor H-2210 necesitamos otra clave, nadie sabe la vieja.
            Da vueltas y vueltas y vuelvo a la portada sin haber entrado.
            Soy cliente desde 2015 y es la primera vez que me pasa: ni idea de la contraseña. Ayudadme a entrar.
            Mi hermano pequeño me cambió la contraseña de broma y ya no se acuerda. ¿Qué hago para volver a \
            entrar?
            Quiero revender las entradas del concierto y necesito mi área. El código no lo apunté en ningún \
            lado, ¿me dan otro?
            Antes de operarme puse una contraseña segurísima. Tan segura que ni yo la recuerdo.
            Al pasar al nuevo portal había que crear una contraseña. A mí no me llegó la invitación y me he \
            quedado fuera.
            Soy auxiliar y hago los pedidos de la residencia. Esta mañana pone «acceso denegado» y la compañera \
            que sabe la clave está de baja.
            El gestor me rellena una contraseña que no es. Tres intentos y ahora dice que espere 24 horas, ¿no \
            hay otra forma?
            La cuenta me la abrió mi nieto, que ahora vive en Zaragoza. Tampoco se acuerda de la clave, háganme \
            una nueva.
            No puedo canjear los puntos porque la aplicación no me deja identificarme. Pone «combinación \
            desconocida».
            El móvil al que mandan el SMS de verificación ya no lo tengo. Así me dejan fuera de mi propia \
            cuenta.
            He mirado las mayúsculas y el teclado. Ni por esas, pónganme la contraseña a cero.
            Solo quería pedir más semillas y llevo una hora probando contraseñas. Me rindo, un enlace por favor.
            Tengo la cabeza como un colador y la contraseña se me ha ido.
            Con el ábrete sésamo ya no me dejan pasar en su página.
            Me encuentro con la puerta cerrada: usuario bueno, clave desconocida.
            Solicito tengan a bien facilitarme nuevas credenciales de acceso.
            A mis 82 años se olvidan estas cosas, ya no sé mi palabra secreta para su página.
            ¿Alguien me abre? Otra vez la dichosa contraseña.
            Me he quedado en blanco delante de la pantalla de inicio, necesito una clave nueva.
            """,
        italian: """
            password dimenticata
            non riesco ad accedere
            reimpostare la password per favore
            account bloccato
            mandatemi il link per la nuova password
            il login non va
            ho perso la password
            accesso negato
            mi serve una nuova password
            dice password errata
            la mail di recupero non arriva
            bloccato dopo tre tentativi
            come recupero la password?
            credenziali smarrite
            Ho dimenticato la password del mio account cliente, potreste inviarmi un link per crearne una nuova?
            Non riesco più ad autenticarmi anche se il nome utente è giusto.
            Il sito continua a dirmi che i dati di accesso non sono corretti.
            Vi chiedo di reimpostare la password per g.conti@web.test.
            Ho cliccato tre volte su «password dimenticata» ma non arriva nessuna mail, nemmeno nello spam.
            Il link per la nuova password era già scaduto quando l'ho aperto, mandatemene un altro.
            Il mio account sembra bloccato perché ho sbagliato troppe volte la password.
            Sblocchi per favore la mia utenza, il nome è conti_88.
            Come faccio a rientrare nel mio profilo se non ricordo la password?
            Non entravo da due anni e la password proprio non mi viene in mente.
            Il codice di accesso che dovrebbe arrivare via SMS non arriva mai.
            La domanda di sicurezza non riconosce il nome del mio gatto, quindi niente nuova password.
            Dopo aver cliccato su «imposta password» la finestra rimane vuota.
            Per l'accesso rivenditori H-2210 ci serve un'altra password, nessuno sa la vecchia.
            Gira, gira e mi ritrovo sulla pagina iniziale senza essere entrata.
            Sono cliente dal 2015 e mi capita per la prima volta: buio totale sulla password. Aiutatemi a \
            rientrare.
            Il mio fratellino mi ha cambiato la password per scherzo e non se la ricorda. Cosa posso fare per \
            riavere l'accesso?
            Vorrei rivendere i biglietti del concerto e mi serve l'area personale. Il codice non l'ho segnato da \
            nessuna parte, me ne date uno?
            Prima dell'intervento avevo scelto una password sicurissima. Così sicura che non la so più nemmeno \
            io.
            Passando al nuovo portale bisognava creare una password. A me l'invito non è mai arrivato e adesso \
            sono fuori.
            Lavoro in una casa di riposo e faccio gli ordini. Stamattina compare «accesso negato» e la collega \
            che sa la password è in malattia.
            Il gestore mi compila una password che non è giusta. Tre prove e adesso dice di aspettare 24 ore, \
            non si può fare prima?
            L'account me l'aveva aperto il nipote, che ora sta a Torino. Non si ricorda la password neanche lui, \
            me ne fate una nuova?
            Non posso usare i punti fedeltà perché l'app non mi fa entrare. Scrive «combinazione sconosciuta».
            Il numero per l'SMS di conferma era della vecchia scheda che non ho più. Così resto chiusa fuori dal \
            mio account.
            Ho guardato maiuscole e tastiera. Niente da fare, azzeratemi la password.
            Volevo solo riordinare dei semi ed è un'ora che indovino password. Mi arrendo, mandatemi un link.
            Ho la memoria di un pesce rosso, la password è volata via.
            Apriti sesamo non funziona più sul vostro login.
            Sono davanti alla porta chiusa: utente giusto, parola chiave ignota.
            Si richiede cortesemente l'invio di nuove credenziali per l'area riservata.
            A 82 anni certe cose si scordano, non so più la mia parola d'ordine per il vostro sito.
            Qualcuno mi fa rientrare? È sempre la solita password.
            Vuoto totale davanti alla schermata d'ingresso, datemi una mano a rientrare.
            """,
        dutch: """
            wachtwoord vergeten
            kan niet inloggen
            wachtwoord resetten graag
            account geblokkeerd
            stuur me een resetlink
            inloggen lukt niet
            wachtwoord kwijt
            mijn wachtwoord wordt niet geaccepteerd
            nieuw wachtwoord aub
            hij zegt verkeerd wachtwoord
            herstelmail komt niet aan
            geblokkeerd na drie pogingen
            hoe herstel ik mijn wachtwoord?
            inloggegevens kwijtgeraakt
            Ik ben het wachtwoord van mijn klantaccount vergeten, kunt u mij een link sturen om een nieuw in te \
            stellen?
            Ik kan me niet meer aanmelden, hoewel de gebruikersnaam klopt.
            De site zegt steeds dat mijn inloggegevens onjuist zijn.
            Wilt u het wachtwoord voor j.tanner@web.test opnieuw instellen?
            De link voor het nieuwe wachtwoord was al verlopen toen ik hem opende, graag nog een keer.
            Mijn account zit blijkbaar op slot omdat ik te vaak een fout wachtwoord heb ingetikt.
            Gelieve mijn gebruikersaccount te deblokkeren, de naam is tanner_88.
            Hoe kom ik weer in mijn profiel als ik het wachtwoord niet meer weet?
            Ik heb twee jaar niet ingelogd en kan met de beste wil van de wereld niet op het wachtwoord komen.
            De inlogcode die per sms zou komen, komt maar niet.
            De beveiligingsvraag herkent de naam van mijn kat niet, dus een nieuw wachtwoord lukt niet.
            Na het klikken op 'wachtwoord instellen' blijft het venster leeg.
            Voor dealertoegang H-2210 hebben we een ander wachtwoord nodig, niemand weet het oude.
            Het rondje blijft draaien en dan sta ik weer op de startpagina, niet ingelogd.
            Ik ben klant sinds 2015 en het overkomt me voor het eerst: wachtwoord helemaal kwijt. Help me er \
            weer in.
            Mijn broertje heeft voor de grap mijn wachtwoord veranderd en weet het zelf niet meer. Hoe kom ik er \
            weer bij?
            Ik wil mijn concertkaarten doorverkopen en moet daarvoor in mijn account. De code heb ik nergens \
            opgeschreven, sturen jullie er een?
            Voor mijn operatie had ik een heel veilig wachtwoord gekozen. Zo veilig dat ik het zelf niet meer \
            weet.
            Bij de overgang naar het nieuwe portaal moest iedereen een wachtwoord kiezen. De uitnodiging heb ik \
            nooit gehad en nu sta ik buiten.
            Ik werk in de zorg en doe de bestellingen voor het huis. Vanochtend staat er 'toegang geweigerd' en \
            de collega die het wachtwoord weet is ziek.
            Mijn wachtwoordmanager vult iets in wat blijkbaar fout is. Drie keer geprobeerd en nu moet ik 24 uur \
            wachten, kan dat niet sneller?
            Mijn kleinzoon heeft het account voor me gemaakt, die woont nu in Groningen. Hij weet het wachtwoord \
            ook niet meer, maakt u een nieuw?
            Ik kan mijn spaarpunten niet verzilveren omdat de app me niet laat aanmelden. Er staat 'onbekende \
            combinatie'.
            Het nummer voor de bevestigings-sms hoort bij mijn oude abonnement en heb ik niet meer. Zo sluiten \
            jullie me buiten mijn eigen account.
            Op hoofdletters gelet, caps lock uit. Het helpt niets, zet mijn wachtwoord maar terug.
            Ik wilde alleen even zaden bijbestellen en zit al een uur wachtwoorden te raden. Ik geef het op, \
            stuur een link.
            Ik heb een geheugen als een zeef, het wachtwoord is foetsie.
            Sesam open u werkt niet meer bij jullie login.
            Ik sta voor een dichte deur: naam goed, wachtwoord onbekend.
            Hierbij verzoek ik u om nieuwe toegangsgegevens tot de klantenomgeving.
            Op je 82e vergeet je zulke dingen, ik weet mijn geheime woord voor uw site niet meer.
            Kan iemand me weer binnenlaten? Het is weer eens het wachtwoord.
            Totale black-out bij het aanmelden, help me er even in.
            """)
}
