extension StandardExamples {
    static let requestHumanTold = StandardExamples(
        "request_human",
        english: """
            I've had three answers now that all begin with the same sentence. I don't think anyone has read \
            mine. Is there a real somebody there I could write to?
            My hearing is poor, my eyes are poor, and those menus defeat me. I'd like a patient soul to ring me. \
            01632 960 417, best before noon.
            It's a long story with a lot of ifs and buts. I could tell it in five minutes to someone who \
            listens. Who would that be?
            I was talking to a Siobhán last week, who knew all about it. I'd rather not start from the \
            beginning. Would she get in touch with me again?
            We're thinking of ordering for all of our eleven hotels. That isn't something for a web form. Have \
            someone from sales give me a buzz, on 555 0142.
            It's a bit delicate, so I wouldn't like to put it in writing. When can I reach somebody by phone?
            I've explained my case to your assistant four times, and it suggests the same article each time. Let \
            me speak to whoever's in charge.
            My English isn't so good for writing, for speaking it's better. Please can somebody call me?
            I'm blind and your website doesn't work with my reader. I'd be glad of a human voice to order with.
            I don't know whether it's a bot I'm writing to. If so, no offence, but I'd prefer your colleague \
            with a pulse.
            We've been going back and forth by mail for a week. A call would clear it up in no time. I'm at my \
            desk until six.
            I've rung at nine, at noon, and at five and never got past the tape. What's the secret to reaching \
            someone?
            The answer I got was signed "Your Support Team". Who is that? I'd like a name and a direct line.
            As a supplier I'd need to have a word with your purchasing manager. There's no number on your page. \
            Would you connect me?
            I should much prefer to correspond with a gentleman or lady of your staff in person.
            Is there anybody in there?
            I want to talk to an actual human being.
            Put a live one on.
            Would one of ye give me a ring?
            Can I get a person on the line, mate, not a machine?
            Spare me the robot, please.
            Give me your supervisor.
            It's about a refund, but no form fits what's happened. Who can I ring about it?
            You offered me an appointment at the shop, but I'm 300 km away. A phone call with one of your people \
            will do.
            Please don't send me that link to the questions and answers again. I'd like a colleague to look at \
            this herself.
            I know where my order is, that I can read for myself. It's something else, and I'd rather say it to \
            a person.
            Rather than reset my password for the fifth time, I'd want someone at your technical desk to speak \
            to me.
            I AM NOT TALKING TO A COMPUTER. Get me a person.
            You hide behind machines! Is there one single employee there who answers a letter?
            If I get one more message from a bot I'm going to scream. A human, please.
            real person pls
            can sumone call me
            agent!!
            wanna speak to a humen not bot
            """,
        german: """
            Seit Sonntag bekomme ich auf jede Nachricht denselben Textbaustein. Sitzt da eigentlich irgendwo ein \
            Wesen aus Fleisch und Blut, mit dem ich sprechen kann?
            Mein Fall ist verzwickt, es geht um eine Erbschaft und drei Verträge. Das möchte ich lieber jemandem \
            am Hörer erklären, erreichbar bin ich ab 17 Uhr unter 0664 555 01 23.
            Ich sehe nicht mehr gut, und das Lesen langer Mails fällt mir schwer. Mir wäre sehr gedient, wenn \
            mich jemand anläutet.
            Euer Assistent hat mir dreimal den Weg zum Passwort gezeigt, dabei wollte ich etwas völlig anderes. \
            Gebt mich bitte an einen Kollegen weiter.
            Vorige Woche hatte ich Frau Gashi an der Strippe, die hat gleich gewusst, wovon ich rede. Könnte sie \
            sich nochmals bei mir melden?
            Wir überlegen, die ganze Schule mit euren Tablets auszustatten. Das bespricht man nicht über ein \
            Formular, wer ist bei euch für so etwas da?
            Meine Mutter ist gehörlos und kann nicht telefonieren, aber mit einem echten Mitarbeiter schreiben \
            schon. Mit der Maschine kommt sie nicht zurecht.
            Ich habe den Hilfebereich von vorn bis hinten gelesen. Mein Problem kommt dort nicht vor, also muss \
            wohl jemand mit Erfahrung ran.
            In der Telefonschleife wurde ich nach fünfzig Minuten getrennt. Bitte dreht den Spieß um und ruft \
            mich an.
            Es handelt sich um etwas Gesundheitliches, das schreibe ich ungern in ein Feld auf einer Webseite. \
            Mit wem darf ich vertraulich reden?
            Als Händler hatte ich immer einen festen Betreuer, seit Jänner lande ich im allgemeinen Postfach. \
            Wer ist jetzt mein Ansprechpartner?
            Ihr Automat duzt mich, versteht mich nicht und wünscht mir dann einen wunderschönen Tag. Verbinden \
            Sie mich lieber mit einem Menschen.
            Mein Deutsch ist nicht so gut, Sprechen geht besser als Schreiben. Kann jemand mich anrufen, \
            vielleicht auf Italienisch?
            Die Angelegenheit hat inzwischen drei Abteilungen beschäftigt. Ich möchte nun mit der Person \
            sprechen, die das entscheiden darf.
            Ich stehe vor zwei Sätteln und kann mich nicht entscheiden. Im Geschäft würde ich einfach jemanden \
            fragen, wie geht das bei euch?
            Unser Vater hat euch gestern einen Brief geschrieben, richtig von Hand. Er freut sich, wenn er dazu \
            einen Anruf von einem echten Mitarbeiter erhält.
            Für heute reicht es mir mit Menüpunkten, eins, zwei, drei und Raute. Kann mich morgen Vormittag \
            jemand zurückrufen?
            Bitte rufen Sie mich an.
            Ich will mit dem Chef reden.
            Gibt's bei euch auch Leute?
            Dürfte ich um ein persönliches Gespräch mit einem Ihrer Sachbearbeiter ersuchen?
            Lasst doch mal einen Menschen an die Tastatur.
            Kann i bitte mit wem Echten reden?
            Meine Nummer ist 079 555 12 34, am besten erreichbar über Mittag.
            Mit einer Blechbüchse diskutiere ich nicht.
            Ein Termin vor Ort muss es nicht sein, mir reicht ein Rückruf von eurem Techniker zu Auftrag 6620.
            Beschweren will ich mich gar nicht. Nur hätte ich gern einmal eine Stimme statt vorgefertigter \
            Sätze.
            Zur Rechnung habe ich Fragen, die ich schriftlich nicht hinkriege. Wer aus der Buchhaltung könnte \
            mich kurz anrufen?
            Das Abo, die Adresse, alles hängt zusammen, und euer Bot zerlegt es in Einzelteile. Ich brauche \
            jemanden, der mitdenkt.
            Wo mein Paket ist, hat mir die Maschine schon fünfmal gesagt. Mein Anliegen ist ein anderes, und \
            dafür möchte ich einen Mitarbeiter.
            Produktfragen beantwortet euer Assistent ja nett, aber bei meinem Sonderfall steigt er aus. Stellt \
            mich bitte zu einer Fachperson durch.
            Wenn ich noch einmal "Ich habe Sie leider nicht verstanden" lese, fliegt der Laptop aus dem Fenster! \
            Einen Menschen, sofort!
            Ich bin am Ende mit den Nerven und brauche jetzt jemanden, der mir zuhört. Bitte melden Sie sich \
            heute noch telefonisch.
            Hört auf, mir automatische Antworten zu schicken!!! Ich will einen lebendigen Kollegen, mit Namen.
            Es geht um viel Geld, und ich vertraue das keinem Computer an. Wer ruft mich zurück?
            bitte mitarbeiter
            kein bot bitte mensch!
            ruft mich mal an 0151 5550199
            will mit jemand redn
            gibts ne telefonnr wo einer abhebt
            """,
        french: """
            Votre petit bonhomme dans la fenêtre me répond toujours à côté. J'ai 81 ans, je voudrais entendre \
            une voix.
            J'ai tapé 1, puis 3, puis dièse, et je me suis retrouvée au début. N'y a-t-il personne au bout ?
            Mon cas est compliqué, il y a deux commandes, un décès et une adresse en Suisse. Ça s'explique mieux \
            de vive voix.
            Je suis malvoyant et écrire me prend une heure. Serait-il possible qu'on m'appelle au 0470 12 33 98 \
            ?
            On m'envoie trois fois le même texte tout fait. J'aimerais qu'un être de chair et d'os lise mon \
            message.
            Je préfère en parler que l'écrire, c'est une affaire un peu délicate. Je suis joignable après 18 h.
            L'an dernier une certaine Mme Gauthier m'avait si bien aidée. Pourrais-je encore avoir affaire à \
            elle ?
            À force de cocher des cases, je ne sais plus où j'en suis. Passez-moi quelqu'un qui connaît la \
            maison.
            Mon français n'est pas très bon pour écrire, au téléphone je comprends mieux. Vous pouvez m'appeler \
            ?
            Ça fait trois fois que ton robot me demande mon numéro de client. Je veux jaser avec du vrai monde.
            Pour une cuisine à 14 000 €, je m'attends à un interlocuteur et pas à une foire aux questions.
            Je dicte ceci à ma petite-fille, qui doit bientôt partir. Après, il n'y aura que le téléphone : 021 \
            555 01 22.
            Vos réponses automatiques sont polies, mais elles ne lisent pas mes photos. Qui peut les regarder ?
            J'aimerais exposer ma situation à un responsable, elle ne rentre dans aucun de vos menus.
            En magasin, on m'a dit de vous écrire ; ici, une machine me dit d'aller en magasin. Il me faudrait \
            une personne, une seule.
            Est-ce que le directeur de l'agence lit encore ses lettres ? J'aimerais lui dire deux mots.
            Nous sommes une école et devons décider d'un gros achat. Un commercial pourrait-il nous contacter ?
            Ma question tient en une minute de conversation ou en trois pages de mail. Appelez-moi, on gagnera \
            tous du temps.
            Je souhaiterais être mis en relation avec un membre de votre personnel.
            Y a-t-il un pilote dans l'avion ?
            Un humain, s'il vous plaît, pas une machine.
            Quel numéro faire pour tomber sur quelqu'un ?
            Donnez-moi un coup de fil demain matin, je serai là.
            Pas besoin de fixer un rendez-vous, un simple appel d'un de vos conseillers suffit.
            Au lieu du formulaire de remboursement, mettez-moi en ligne avec un collègue.
            Arrêtez avec ce robot stupide, passez-moi un vrai conseiller tout de suite !
            C'est urgent et je suis à bout, est-ce qu'une vraie personne peut me téléphoner aujourd'hui ?
            parler a qqn svp
            rappelez moi 0612345678 merci
            """,
        spanish: """
            Tengo 78 años y estas ventanitas que se abren solas me marean. Toda la vida arreglé mis asuntos \
            hablando. ¿Hay alguien ahí de carne y hueso?
            Lo mío es largo y enredado, con una herencia de por medio. Por escrito no acabaría nunca. Denme un \
            número y lo cuento de viva voz.
            El asistente me preguntó cuatro veces lo mismo y cuatro veces me entendió al revés. Ya no quiero \
            conversar con él. ¿Quién trabaja ahí?
            Mi hija me escribe esto porque yo veo muy poco. Lo que necesito es una voz. Estoy en casa todo el \
            día, 55 1234 0098.
            La última vez me atendió un joven muy amable, Andrés, que lo tenía todo claro. ¿Podría él llamarme \
            otra vez?
            No quiero poner mis datos médicos en un formulario. Es algo delicado y preferiría tratarlo con una \
            persona de confianza.
            Llevo media hora apretando el uno, el tres, el almohadilla. Siempre termino en la misma grabación. \
            ¿Por dónde se llega a un ser humano?
            Estoy manejando el camión todo el día y no puedo andar escribiendo. Que me marquen después de las \
            siete, por favor.
            Mi caso no está en ninguna de las opciones que me ofrece la pantalla. Es raro, lo admito. Pero \
            alguien con criterio lo entendería en dos minutos.
            Somos una asociación y queremos proponerles algo grande. No es para el buzón de siempre. ¿Con quién \
            me siento a hablar?
            Se nota que lo que me contestan lo escribe una máquina, porque me dice "¡Excelente pregunta!" cuando \
            le cuento una desgracia. Pásenme a alguien.
            Soy sorda y el teléfono no me sirve, pero tampoco un bot. ¿Me podría escribir una persona de su \
            equipo, con nombre y apellido?
            El señor que nos vendió el seguro dijo que estaría para cualquier cosa. Cualquier cosa ha llegado. \
            ¿Me comunica con él?
            Mi castellano no es muy bueno, soy de Polonia. Con el ordenador no entiendo. Con una persona \
            despacio, sí. ¿Me pueden llamar?
            Vengo dándole vueltas a este asunto con la compra 4467 y no me atrevo a decidir sola. Quiero que \
            alguien me escuche antes.
            Con los formularios me pasa que borro todo sin querer al final. Ya van dos. ¿No me pueden dar un \
            telefonazo?
            Quisiera explicárselo al encargado de la tienda de Envigado, no a la central. Él estuvo ahí y sabe \
            de qué hablo.
            Me prometieron que el supervisor me contactaba el lunes. Es miércoles y mi teléfono está cargado y \
            con volumen.
            ¿Hay alguien en casa?
            Con una máquina no platico.
            Solicito ser atendido personalmente por el responsable del departamento.
            Póngame con su jefe, hágame el favor.
            Che, ¿hay algún humano del otro lado o estoy hablando solo?
            Prefiero la voz al teclado: 11 5555-0142, de tarde.
            ¿Me regalas una llamadita cuando puedas?
            Que me conteste alguien que respire.
            No les pido una cita ni ir a la tienda; solo que alguien me llame cinco minutos.
            Lo del reembolso lo discuto con una persona o no lo discuto, así que díganme a qué número marco.
            Antes de cancelar la suscripción quiero oír a alguien de ustedes, no leer otra plantilla.
            No es una queja, al contrario, es una idea para su negocio; ¿quién me atiende en persona?
            La contraseña, la factura, el envío… todo eso ya me lo ofreció el robot y no es lo mío. Un asesor, \
            por favor.
            Tengo una pregunta sobre el producto que su chat no sabe contestar. ¿Me comunican con un \
            especialista de verdad?
            ¡Basta de respuestas automáticas! Quiero a una persona y la quiero hoy.
            Estoy desesperada, nadie me escucha. Por favor, que alguien me llame, aunque sea de noche, al 310 \
            555 0187.
            Me sacan de mis casillas con el "no he entendido tu consulta". Pásenme con un operador ya.
            Tengo miedo de hacer algo mal y perderlo todo. Necesito que una persona me acompañe por teléfono \
            paso a paso.
            kiero ablar con una persona
            asesor
            llamenme xfa al 600 555 019
            no robot persona real gracias
            """,
        italian: """
            Tre volte lo stesso messaggio precompilato, virgole comprese. Dietro c'è qualcuno? Gradirei parlare \
            con una persona in carne e ossa.
            È una storia intricata, con un'eredità e due account, per iscritto non ci riesco. Qualcuno mi può \
            telefonare stasera?
            Ho gli occhi malandati e leggere a schermo è un supplizio. Due parole a voce mi aiuterebbero tanto. \
            Il mio numero è 333 1234567.
            La vostra chat il mio italiano non lo capisce. Vorrei solo qualcuno che ragiona.
            La settimana scorsa ho parlato con un signore gentile, Bruno, che conosceva tutto il mio caso. Me lo \
            potete ripassare?
            Quel che ho da dire è personale e tocca la mia salute. A un computer non lo affido. A chi posso \
            scrivere?
            I tasti del centralino mi fanno girare in tondo. Al quarto giro ho messo giù. Fatemi contattare da \
            un operatore.
            Per la nostra scuola si tratta di una commessa da 4.000 euro. Uno vorrebbe discuterne con un \
            venditore vero. Quando Vi è comodo?
            Mio padre non sa l'inglese e ha trovato solo risponditori in inglese. C'è chi gli possa parlare in \
            italiano?
            Avrei una proposta per risolvere, ma preferisco discuterla a voce. Domani tra le 10 e le 12 sono \
            vicino al telefono.
            La pratica 48213 è passata per cinque mani. Adesso voglio un solo referente, possibilmente il \
            responsabile.
            Sul sito mi cavo gli occhi a cercare un numero. Perché lo nascondete? Ho bisogno di un colloquio.
            Quella risposta mi è arrivata in dieci secondi, nessun umano scrive così. Passate la mia mail a un \
            collega che la legga davvero.
            Chiamatemi.
            Gradirei essere posto in contatto con persona autorizzata della Vostra organizzazione.
            Con le scatolette di latta non ci parlo.
            Passatemi qualcuno che se ne intende.
            Me la fate fare una telefonata da uno del servizio clienti, magari nel pomeriggio?
            Che si tratti di soldi o di consegna, prima ne voglio parlare con una persona.
            Non prendo appuntamento in negozio, chiedo solo che qualcuno mi richiami.
            Reclamare con un robot è inutile, perciò datemi un addetto.
            Quella mail automatica sul mio reso non la capisco, ne posso discutere con qualcuno?
            La mia domanda sull'abbonamento non entra nelle vostre caselline, chi di voi mi può scrivere?
            Basta con queste scemenze automatiche! Esigo che oggi mi contatti un essere umano.
            La cosa è troppo seria per un programma. Voglio parlare col direttore, e adesso.
            Sono anziana e confusa da tutte queste mail, vi prego, fatemi aiutare da qualcuno al telefono.
            voglio parlare con persona vera
            richiamatemi al 340 112233
            posso avere qualcuno al telefono no robbot
            """,
        dutch: """
            Drie keer heb ik nu hetzelfde standaardbericht gekregen, tot en met de komma. Zit daar nog iemand \
            achter? Ik zou graag een echt mens te spreken krijgen.
            Het is een ingewikkeld verhaal met een erfenis en twee accounts, dat krijg ik niet op papier. Kan \
            iemand mij vanavond even opbellen?
            Mijn ogen zijn slecht en lezen op een scherm is een kwelling. Een gesprekje zou me enorm helpen. \
            Mijn nummer is 06-12345678.
            Die chat van jullie begrijpt mijn dialect blijkbaar niet. Ik wil gewoon met iemand praten die \
            nadenkt.
            Ik heb vorige week met een aardige meneer gesproken, Bram, en hij wist alles van mijn zaak. Zou ik \
            hem nog eens aan de lijn kunnen krijgen?
            Wat ik te vertellen heb is nogal persoonlijk en gaat over mijn gezondheid. Dat vertrouw ik niet aan \
            een computer toe. Wie kan ik hierover schrijven?
            De keuzemenu's aan de telefoon sturen me telkens in een cirkel. Na de vierde ronde gooide ik hem \
            erop. Laat alstublieft een medewerker contact opnemen.
            Voor onze school gaat het om een opdracht van 4.000 euro. Dan wil je even overleggen met een \
            verkoper van vlees en bloed. Wanneer schikt het?
            Mijn vader spreekt geen Engels en kreeg alleen Engelse automaten. Is er iemand die hem in het \
            Nederlands te woord kan staan?
            Zelf heb ik een voorstel voor een oplossing, maar dat bespreek ik liever mondeling. Morgen tussen 10 \
            en 12 zit ik naast de telefoon.
            Dit dossier, 48213, is al door vijf handen gegaan. Ik wil er nu één vaste persoon op, liefst de \
            leidinggevende.
            Op de website zoek ik me blauw naar een telefoonnummer. Waarom verstoppen jullie dat? Ik heb \
            behoefte aan een gesprek.
            Uw antwoord kwam binnen tien seconden, dat kan geen mens getypt hebben. Geef mijn mail door aan een \
            collega die hem wel leest.
            Bel me.
            Gaarne zou ik in contact worden gebracht met een bevoegd persoon binnen uw organisatie.
            Ik praat niet met blikken doosjes.
            Verbind mij eens door met iemand die er verstand van heeft.
            Kunt ge mij iemand van de klantendienst laten bellen, liefst in de namiddag?
            Of het nu om mijn geld of om de levering gaat, ik wil het eerst met een mens bespreken.
            Ik maak geen afspraak in de winkel, ik vraag alleen of er even iemand kan terugbellen.
            Klagen heeft geen zin bij een robot, dus geef mij maar een medewerker.
            Die automatische mail over mijn retour begrijp ik niet, mag ik er iemand over spreken?
            Mijn vraag over het abonnement past niet in uw keuzehokjes, wie van uw mensen kan mij schrijven?
            Stop met die geautomatiseerde onzin! Ik eis dat er vandaag een mens van vlees en bloed contact met \
            me opneemt.
            Dit is te ernstig voor een computerprogramma. Ik wil uw manager spreken en wel nu.
            Ik ben oud en in de war van al die mails, help me alstublieft met iemand aan de telefoon.
            wil echt persoon spreken
            bel me ff terug 0475 112233
            kan ik iemand aan de lijn krijge geen robot
            """)
}
