extension StandardExamples {
    static let requestHuman = StandardExamples(
        "request_human",
        english: """
            I want a real person
            human please
            Call me back
            no more robots
            can i talk to someone
            Please ring me
            agent
            Stop the automatic replies
            is anybody real there?
            speak to a manager
            phone call please, 0555 20134
            Not a bot, a human
            Customer adviser please
            Could somebody from your team telephone me this afternoon on 0555 78120?
            I would rather discuss this with a member of staff than with a machine.
            Is there a number where I can reach an actual employee?
            Please pass my message on to someone who can read it with their own eyes.
            I have had three automatic answers and none of them understood me.
            I'd like to explain my case in person, it's too complicated for a form.
            Kindly arrange for one of your advisers to get in touch with me.
            Which of your colleagues is responsible for furniture, and how do I reach them?
            May I have a direct line to the person who is dealing with case 48213?
            Let me talk to your supervisor, please.
            Give me a buzz when a human being has a minute.
            Please don't send me to the help pages again, connect me with a clerk.
            I need someone on the phone who speaks slowly, my English is not so good.
            My situation is a bit delicate and concerns my divorce. I'd prefer to talk it over with one of your \
            people in confidence.
            I'm 79 and all these menus confuse me. Couldn't a friendly voice just ring me up?
            Your chat window keeps giving me the same four options. None of them fits, so please hand me over to \
            somebody.
            I wrote at length yesterday and got a canned reply within ten seconds. Nobody can have read that, so \
            who is there that will?
            I'm dyslexic and writing is hard for me. A short phone call would sort it out in two minutes.
            I run a café and order large amounts from you. Is there an account manager I can deal with directly?
            I am on the road all day and can't type. Best to reach me on my mobile after six.
            My mother died and there are several matters of hers open with you. I'd be thankful for one contact \
            I can speak to about all of them.
            Pressing 1, then 3, then 2 only led me back to the start. How does one get to a living being at your \
            company?
            Last time a Ms Harlow helped me splendidly. Could she give me a call?
            It's a long story involving two addresses and a neighbour. I'd best tell it to someone over the \
            phone.
            I've no idea whether anyone will see this. If you are flesh and blood, please answer personally.
            Is there a soul in the house?
            I'd like a word with the boss.
            With all due respect to your technology, I prefer flesh and blood.
            I request a personal conversation with a representative of your company.
            Your machine and I are not going to be friends, fetch me somebody.
            Might one of your gentlemen or ladies kindly attend to me personally?
            """,
        german: """
            Ich will einen Menschen
            bitte um Rückruf
            mitarbeiter bitte
            keine automatischen antworten mehr
            Kann ich mit jemandem sprechen?
            Rufen Sie mich bitte an
            Kein Bot bitte
            ist da überhaupt jemand
            Verbinden Sie mich mit einem Kollegen
            ich will den chef sprechen
            Telefonnummer für persönlichen Kontakt?
            Echte Person gewünscht
            ruft mich mal zurück 0555 20134
            Ansprechpartner gesucht
            mit wem kann ich reden
            Das bespreche ich lieber mit einem Mitarbeiter als mit einer Maschine.
            Gibt es eine Nummer, unter der ich einen leibhaftigen Angestellten erreiche?
            Leiten Sie meine Nachricht bitte an jemanden weiter, der sie selbst liest.
            Ich habe nun drei automatische Antworten bekommen und keine hat mich verstanden.
            Wäre es möglich, mit der zuständigen Person für Reparaturen verbunden zu werden?
            Wer sitzt denn heute am Kundentelefon, und bis wann?
            Schick mir bitte den Namen von jemandem, dem ich direkt schreiben kann.
            Ich möchte, dass sich Ihre Geschäftsleitung bei mir persönlich meldet.
            Auf Textbausteine verzichte ich dankend, ich hätte gern einen echten Gesprächspartner.
            Bitte morgen zwischen 9 und 11 Uhr unter 0555 30977 durchrufen.
            Gibt es bei Ihnen einen Schalter, an dem man noch mit Leuten reden kann?
            Könnten wir das per Video von Angesicht zu Angesicht besprechen?
            Zur Nummer 77120 will ich jetzt mit einem Zuständigen sprechen und mit sonst keinem.
            Schaltet bitte den Assistenten ab und lasst einen Kollegen ran.
            Mir reicht der Name Ihrer Kundenbetreuerin, den Rest kläre ich mit ihr.
            Ich sehe fast nichts mehr und diktiere das hier mühsam ins Telefon. Rufen Sie mich bitte an, reden \
            kann ich nämlich noch gut.
            Meine Enkelin hat mir das Schreiben am Gerät eingerichtet, aber geheuer ist es mir nicht. Früher saß \
            bei Ihnen Frau Lindt, die hätte ich gern wieder am Apparat.
            Der digitale Helfer hat mich jetzt viermal gefragt, ob er helfen konnte. Nein, konnte er nicht, holt \
            bitte einen Menschen dazu.
            Ich bin Betreuerin eines dementen Herrn und muss Vertrauliches klären. Dafür brauche ich eine feste \
            Kontaktperson.
            Wir planen eine größere Bestellung für unsere Kita. So etwas geht nicht zwischen Tür und Angel, wer \
            aus dem Vertrieb hätte Zeit für ein Telefonat?
            Am Samstag habe ich auf Ihren Anrufbeantworter gesprochen. Bis heute hat keiner zurückgerufen, ich \
            warte noch immer darauf.
            Sie schreiben, Ihre Antworten erzeugt ein Programm. Mir wäre wohler, wenn jemand mit Verstand und \
            Herz darüberschaut.
            Wegen des Unfalls mit dem Roller haben sich bei mir hundert Fragen angesammelt. Eine halbe Stunde \
            mit einem Ihrer Leute würde mir sehr helfen.
            Ich bin gehörlos, Telefon geht nicht. Trotzdem soll mir bitte ein Mensch schreiben und keine \
            Automatik.
            Mein Chef verlangt, dass ich das heute noch mündlich mit Ihnen kläre. Welche Durchwahl darf ich \
            nehmen?
            Ist da noch eine Menschenseele im Haus?
            Auf ein Wort mit dem Filialleiter, wenn's recht ist.
            Bei allem Respekt vor der Technik, mir ist ein Mensch lieber.
            Ich ersuche um ein persönliches Gespräch mit einem Vertreter Ihres Hauses.
            Ihre Maschine und ich werden keine Freunde mehr, holen Sie bitte wen.
            Hätte wohl eine Ihrer Damen oder einer Ihrer Herren die Güte, sich meiner anzunehmen?
            """,
        french: """
            je veux un humain
            rappelez-moi svp
            parler à quelqu'un
            Plus de robot
            Un conseiller s'il vous plaît
            Y a-t-il quelqu'un ?
            Stop aux réponses automatiques
            passez-moi un responsable
            Un vrai numéro de téléphone ?
            je veux parler au chef
            Une vraie personne, merci
            appelez moi au 0555 20134
            conseiller humain
            À qui puis-je m'adresser ?
            pas de bot svp
            Quelqu'un de votre équipe pourrait-il m'appeler cet après-midi au 0555 78120 ?
            Je préfère en discuter avec un employé plutôt qu'avec une machine.
            Existe-t-il un numéro où l'on tombe sur une personne en chair et en os ?
            Transmettez mon message à quelqu'un qui le lira de ses propres yeux, s'il vous plaît.
            J'ai reçu trois réponses automatiques et aucune ne m'a comprise.
            Serait-il possible d'être mise en relation avec la personne chargée des réparations ?
            Qui tient la ligne clients aujourd'hui, et jusqu'à quelle heure ?
            Donne-moi le nom de quelqu'un à qui écrire directement.
            Je désire que votre direction me contacte personnellement.
            Épargnez-moi les phrases types, je voudrais un véritable interlocuteur.
            Appelez-moi demain entre 9 h et 11 h au 0555 30977.
            Avez-vous encore un guichet où l'on parle à des gens ?
            Pourrait-on en discuter en visio, les yeux dans les yeux ?
            Au sujet du 77120, je veux avoir le responsable et personne d'autre.
            Débranchez l'assistant et laissez un collègue prendre la suite.
            Le nom de ma chargée de clientèle me suffit, je verrai le reste avec elle.
            Je n'y vois presque plus et je dicte péniblement ces lignes. Téléphonez-moi, parler ne me pose aucun \
            problème.
            Mon petit-fils m'a installé l'appareil mais je ne m'y fie pas. Avant, j'avais Mme Delorge au bout du \
            fil, j'aimerais la retrouver.
            L'assistant virtuel m'a demandé quatre fois s'il m'avait aidé. Non, et je souhaite maintenant une \
            personne.
            Je suis tutrice d'un monsieur âgé et j'ai des choses confidentielles à voir. Il me faut un contact \
            unique chez vous.
            Notre école prépare une grosse commande. Cela ne se règle pas par messages, quel commercial peut \
            m'accorder un entretien téléphonique ?
            J'ai laissé un message sur votre répondeur samedi. Personne ne m'a rappelée, j'attends toujours.
            Vous précisez que vos réponses viennent d'un logiciel. Je serais plus tranquille si quelqu'un de \
            sensé s'y penchait.
            Depuis l'accident de trottinette, j'ai cent questions en tête. Une demi-heure avec un de vos agents \
            me ferait du bien.
            Je suis sourd, donc pas de téléphone. Mais que ce soit un humain qui m'écrive, pas un automate.
            Mon patron exige que je règle cela de vive voix aujourd'hui. Quel poste dois-je composer ?
            Y a-t-il âme qui vive dans la maison ?
            Deux mots avec le gérant, si c'est possible.
            Sauf le respect que je dois à la technique, j'aime mieux une personne.
            Je sollicite un entretien avec un représentant de votre société.
            Votre machine et moi, ça ne colle pas, allez me chercher quelqu'un.
            L'une de ces dames ou l'un de ces messieurs aurait-il la bonté de s'occuper de moi en personne ?
            """,
        spanish: """
            llamadme por favor
            un agente
            nada de robots
            ¿Hay alguien ahí?
            Basta de respuestas automáticas
            pásame con un compañero
            Quiero hablar con el encargado
            ¿Tienen un teléfono de atención?
            Persona de verdad, gracias
            llámenme al 0555 20134
            con quien puedo hablar
            asesor humano por favor
            ¿Me atiende alguien?
            no quiero un bot
            ¿Podría llamarme alguien de su equipo esta tarde al 0555 78120?
            Prefiero comentarlo con un empleado que con una máquina.
            ¿Existe algún número donde conteste alguien de carne y hueso?
            Hagan llegar mi mensaje a alguien que lo lea con sus propios ojos.
            He recibido tres respuestas automáticas y ninguna me ha entendido.
            ¿Sería posible que me pusieran con el responsable de reparaciones?
            ¿Quién está hoy al teléfono de clientes y hasta qué hora?
            Dime el nombre de alguien a quien escribir directamente.
            Deseo que la dirección se comunique conmigo personalmente.
            Ahórrense las frases hechas, quiero un interlocutor de verdad.
            Llámenme mañana entre las 9 y las 11 al 0555 30977.
            ¿Les queda alguna ventanilla donde se hable con gente?
            ¿Podríamos verlo por videollamada, cara a cara?
            Sobre el 77120 quiero que se ponga el responsable y nadie más.
            Desconectad al asistente y que siga un compañero.
            Con el nombre de mi gestora me conformo, lo demás lo trato con ella.
            Apenas veo y dicto esto con mucho esfuerzo. Telefonéenme, que hablar se me da bien.
            Mi nieta me puso el aparato, pero no me fío. Antes me atendía la señora Pilar Montesol y me gustaría \
            volver a dar con ella.
            El asistente virtual me ha preguntado cuatro veces si me sirvió. Pues no, y ahora quiero una \
            persona.
            Soy tutora de un señor mayor y hay cosas confidenciales. Necesito un contacto fijo con ustedes.
            En el colegio preparamos un pedido grande. Eso no se arregla con mensajes, ¿qué comercial tendría un \
            rato para hablar?
            El sábado dejé un recado en su contestador. Nadie me ha devuelto la llamada y sigo esperando.
            Ponen que las respuestas las redacta un programa. Me quedaría más tranquilo si lo mirase alguien con \
            cabeza.
            Desde el accidente con el patinete tengo mil preguntas. Media hora con alguno de ustedes me vendría \
            de perlas.
            Soy sordo, el teléfono no me sirve. Aun así, que me escriba un humano y no un automatismo.
            Mi jefa exige que lo resuelva hoy hablando con ustedes. ¿Qué extensión marco?
            ¿Queda algún alma en esa casa?
            Quisiera cruzar dos palabras con el jefe.
            Con todo el respeto a la tecnología, yo prefiero el trato humano.
            Solicito una entrevista personal con un representante de su empresa.
            Su maquinita y yo no nos entendemos, tráiganme a alguien.
            ¿Tendría alguna señorita o caballero la gentileza de atenderme en persona?
            """,
        italian: """
            voglio parlare con una persona
            richiamatemi per favore
            operatore
            basta robot
            C'è qualcuno?
            Niente risposte automatiche grazie
            mi passi un collega
            Vorrei parlare col responsabile
            Avete un numero di telefono?
            Una persona vera, per favore
            chiamatemi allo 0555 20134
            con chi posso parlare
            un essere umano pls
            Mi può rispondere qualcuno?
            non voglio un bot
            Qualcuno di voi potrebbe telefonarmi oggi pomeriggio allo 0555 78120?
            Preferisco discuterne con un impiegato piuttosto che con una macchina.
            Esiste un numero dove risponde qualcuno in carne e ossa?
            Inoltrate il mio messaggio a chi possa leggerlo con i propri occhi.
            Ho avuto tre risposte automatiche e nessuna mi ha capita.
            Sarebbe possibile mettermi in contatto con chi si occupa delle riparazioni?
            Chi c'è oggi al telefono clienti, e fino a che ora?
            Dammi il nome di qualcuno a cui scrivere direttamente.
            Desidero che la direzione si metta in contatto con me personalmente.
            Risparmiatemi le frasi fatte, voglio un interlocutore vero.
            Chiamatemi domani tra le 9 e le 11 allo 0555 30977.
            Avete ancora uno sportello dove si parla con la gente?
            Ne potremmo discutere in video, guardandoci in faccia?
            Per il 77120 voglio il responsabile e nessun altro.
            Staccate l'assistente e fate subentrare un collega.
            Mi basta il nome della mia referente, il resto lo vedo con lei.
            Non ci vedo quasi più e detto queste righe a fatica. Telefonatemi, che a parlare me la cavo.
            Mio nipote mi ha messo su l'apparecchio ma non mi fido. Una volta mi seguiva la signora Carmignoli, \
            vorrei ritrovare lei.
            L'assistente virtuale mi ha chiesto quattro volte se mi era stato utile. No, e adesso vorrei una \
            persona.
            Faccio l'amministratrice di sostegno di un anziano e ci sono cose riservate. Mi occorre un contatto \
            fisso da voi.
            La nostra scuola prepara un grosso ordine. Non si combina per messaggi, quale commerciale avrebbe \
            tempo per una telefonata?
            Sabato ho lasciato detto alla segreteria. Nessuno mi ha ritelefonato, sto ancora aspettando.
            C'è scritto che le risposte le compone un programma. Starei più tranquillo se ci guardasse uno con \
            la testa sulle spalle.
            Dopo l'incidente col monopattino ho mille domande. Mezz'ora con uno dei vostri mi farebbe un gran \
            bene.
            Sono sordo, il telefono non fa per me. Però che a scrivermi sia un umano e non un automatismo.
            Il mio capo pretende che lo risolva oggi a voce con voi. Che interno faccio?
            C'è anima viva in quella casa?
            Due parole col titolare, se si può.
            Con tutto il rispetto per la tecnologia, preferisco il contatto umano.
            Chiedo un colloquio personale con un rappresentante della Vostra azienda.
            La vostra macchinetta e io non ci capiamo, mandatemi qualcuno.
            Avrebbe qualche signora o signore la bontà di seguirmi di persona?
            """,
        dutch: """
            ik wil een mens
            bel me terug aub
            medewerker graag
            geen robot meer
            Is daar iemand?
            Stop met automatische antwoorden
            verbind me door
            Mag ik de manager spreken
            Hebben jullie een telefoonnummer?
            Echt persoon graag
            bel mij op 0555 20134
            met wie kan ik praten
            terugbelverzoek
            Wie helpt mij persoonlijk?
            geen bot asjeblieft
            Kan iemand van uw team mij vanmiddag bellen op 0555 78120?
            Ik bespreek dit liever met een medewerker dan met een machine.
            Is er een nummer waarop ik iemand van vlees en bloed krijg?
            Geef mijn bericht alstublieft door aan iemand die het zelf leest.
            Ik heb drie automatische antwoorden gehad en geen daarvan begreep mij.
            Zou ik doorverbonden kunnen worden met degene die over reparaties gaat?
            Wie zit er vandaag aan de klantenlijn, en tot hoe laat?
            Geef me de naam van iemand die ik rechtstreeks kan mailen.
            Ik wens dat uw directie persoonlijk contact met mij opneemt.
            Bespaar me de standaardzinnen, ik wil een echte gesprekspartner.
            Bel mij morgen tussen 9 en 11 op 0555 30977.
            Is er bij jullie nog een loket waar je mensen treft?
            Kunnen we dit via beeldbellen doen, oog in oog?
            Over 77120 wil ik de verantwoordelijke spreken en verder niemand.
            Zet de assistent uit en laat een collega het overnemen.
            De naam van mijn contactpersoon is genoeg, de rest regel ik met haar.
            Ik zie haast niets meer en dicteer dit met moeite. Belt u mij op, praten gaat nog prima.
            Mijn kleinkind heeft het apparaat ingesteld maar ik vertrouw het niet. Vroeger had ik mevrouw \
            Hazelaar aan de lijn, die hoor ik graag weer.
            De digitale hulp vroeg al vier keer of ik geholpen was. Nee dus, en nu graag een mens erbij.
            Ik ben mantelzorger van een oudere heer en er moeten vertrouwelijke dingen geregeld. Daarvoor zoek \
            ik één vast aanspreekpunt.
            Onze school bereidt een grote bestelling voor. Dat gaat niet met berichtjes, welke verkoper heeft \
            tijd om te bellen?
            Zaterdag sprak ik jullie voicemail in. Niemand heeft teruggebeld, ik zit nog te wachten.
            Er staat bij dat een programma de antwoorden schrijft. Ik zou geruster zijn als iemand met gezond \
            verstand ernaar keek.
            Sinds het ongeluk met de step loop ik met honderd vragen rond. Een halfuur met een van uw mensen zou \
            me goeddoen.
            Ik ben doof, dus bellen gaat niet. Maar laat wel een mens mij schrijven en geen automaat.
            Mijn baas eist dat ik het vandaag mondeling met u afhandel. Welk toestel moet ik hebben?
            Is er nog een levende ziel in huis?
            Ik zou de baas weleens willen spreken.
            Met alle respect voor de techniek, geef mij maar een mens.
            Ik verzoek om een persoonlijk onderhoud met een vertegenwoordiger van uw bedrijf.
            Jullie machine en ik worden geen vrienden, haal er even iemand bij.
            Zou een van uw dames of heren zo goed willen zijn mij persoonlijk te woord te staan?
            """)
}
