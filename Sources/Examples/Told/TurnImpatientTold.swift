extension StandardExamples {
    static let turnImpatientTold = StandardExamples(
        "turn_impatient",
        english: """
            I'm still waiting.
            That's the third time I've written, and it'll be the last.
            Hello? Anybody home?
            You said Tuesday. It's Friday.
            I've heard "we're looking into it" for a fortnight now.
            Another week gone by and not a word from you.
            Enough is enough, I want this finished today.
            I've been hanging on since the 3rd, for heaven's sake.
            Do I have to come down there myself?
            When, if I may ask, is something going to happen?
            I wrote on Monday, I wrote on Wednesday, and here I am again on Saturday.
            Will I live to see this sorted?
            We're going round in circles and I've no more time for it.
            Every time I write, I start again with somebody new. I'm tired of it.
            It's beyond a joke at this stage.
            Still nothing!
            I've given you every chance, and I won't be strung along any more.
            The next thing you get will be from my solicitor.
            Yet another "within 24 hours", and yet again 24 hours are gone.
            Are you waiting for me to give up?
            I'm at the end of my tether with this.
            Tick tock.
            well??
            still waitng
            3rd email now!!!
            hurry up its been 2 weeks
            any chance of a reply this century
            Could somebody finally get a move on?
            It can't take a month to answer a yes or no question.
            No answer to my last two mails, so here's the third.
            I've sat by the phone again all day for nothing.
            You keep asking me to bear with you. I've borne.
            If it isn't done by noon tomorrow I'm taking my custom elsewhere for good.
            This has been dragging on since before Easter and I'm sick to the teeth of it.
            How many more times must I explain the same thing?
            Waiting, waiting, waiting. It's all I do with you.
            Seriously, what's keeping ye?
            """,
        german: """
            Das ist nun meine dritte Mail, und noch immer höre ich nichts.
            Wie lange soll ich eigentlich noch warten?
            Jetzt reicht es mir endgültig.
            Letzte Woche hieß es "morgen", heute heißt es wieder "morgen".
            Seit elf Tagen vertröstet ihr mich, meine Geduld ist aufgebraucht.
            Hallo, ist da noch jemand?
            Ich setze Ihnen hiermit eine letzte Frist bis zum 15. um 12 Uhr.
            Wird das heuer noch was?
            Schon wieder soll ich zwei Werktage warten, das sagen Sie seit Ostern.
            Mir platzt langsam der Kragen.
            Muss ich erst einen Anwalt einschalten, damit sich bei Ihnen jemand bewegt?
            Ich schreibe euch jetzt jeden Tag, bis etwas passiert.
            Am Montag wollten Sie sich melden, heute ist Donnerstag.
            Herrgott, so schwer kann das doch nicht sein!
            Zum vierten Mal schildere ich denselben Fall, Nummer 77120, und fange jedes Mal bei null an.
            Bis wann darf ich denn nun konkret damit rechnen? Ich will ein Datum und keine Floskeln.
            Immer noch nichts, Stunde um Stunde.
            Ihr lasst mich am ausgestreckten Arm verhungern.
            Gestern keine Reaktion, heute keine Reaktion, wohl auch morgen keine.
            Haben Sie meine letzten beiden Nachrichten verschlampt?
            Es eilt, das schrieb ich bereits am Dienstag!
            Ich habe die Nase voll vom Warten.
            Noch eine Woche halte ich das nicht aus, tut bitte endlich etwas.
            Wie oft muss ich das noch erklären?
            "In Bearbeitung" lese ich nun seit einem Monat, bearbeitet da wirklich jemand?
            Langsam fühle ich mich auf den Arm genommen.
            Alle guten Dinge sind drei, dies ist mein fünfter Versuch.
            Ich erinnere nochmals mit Nachdruck an mein Schreiben vom 2. Juni.
            Das zieht sich ja wie ein Kaugummi bei euch.
            Jo spinnts ihr, wie lang dauert denn des no?
            Wenn bis heute Abend nichts kommt, war es das mit uns.
            Die Hochzeit ist übermorgen, ich kann nicht länger warten!
            Schlafen Sie dort alle?
            Ein Lebenszeichen wäre nett, ich sitze seit Freitag auf Nadeln.
            Wieder nur eine Eingangsbestätigung, das ist die sechste.
            warte immer noch!!
            wann kommt endlich ne antwort
            3. mal schreib ich jetz schon
            dauert das noch lang??
            macht mal hinne, hab kein bock mehr zu warten
            """,
        french: """
            Cela fait une semaine que j'attends un signe de vous.
            C'est le troisième message que j'envoie, quelqu'un les lit ?
            Alors, ça vient ?
            Combien de temps encore ?
            Toujours rien, et demain c'est le week-end.
            Vous aviez dit « dans les 24 heures ». C'était jeudi passé.
            J'en ai plein le dos de relancer.
            Là, je commence à trouver le temps long.
            Faut-il que je vous écrive chaque matin ?
            Bon, on avance ou on recule ?
            Je relance une énième fois, sans grand espoir.
            Depuis lundi, silence complet de votre côté.
            Ça niaise en titi, votre affaire, là.
            On me fait lanterner depuis des semaines.
            J'attends, j'attends, et la seule chose qui arrive, c'est votre publicité.
            Vous vous fichez de moi ou quoi ? Deux semaines !
            Je vous laisse jusqu'à vendredi, ensuite j'irai voir ailleurs.
            Encore « nous revenons vers vous » ! Vous revenez quand, au juste ?
            Mes trois derniers courriels sont restés lettre morte.
            Il serait grand temps que cette affaire connaisse un dénouement.
            Répondez enfin, c'est quand même pas sorcier.
            Quatre relances, zéro réponse.
            Je perds patience, ça traîne depuis septante jours !
            J'en ai ras le bol d'attendre.
            ??? tjs pas de reponse
            sa fait 10 jour jatten
            Vous comptez me répondre cette année encore ?
            Ras la casquette, je veux une réponse aujourd'hui et pas demain.
            """,
        spanish: """
            ¿Hasta cuándo me van a tener así?
            Tercera vez que escribo. La próxima lo hago desde la puerta de su oficina.
            Otra vez "en breve". Llevo cinco breves.
            Ya me cansé de esperar.
            ¿Alguien piensa contestarme este año?
            Sigo aquí, por si lo habían olvidado.
            Van diez días desde mi primer correo y ni fu ni fa.
            No tengo toda la vida, señores.
            Me sale barba esperando su respuesta.
            ¿Otra semana más? No, se acabó la paciencia.
            Por enésima vez: ¿qué pasa con lo mío?
            Dijeron mañana. Mañana fue ayer.
            Mi paciencia tiene un límite y lo pasamos el lunes.
            ¿Cuánto más va a durar este jueguito?
            Uno escribe, escribe y escribe, y ustedes como si lloviera.
            Ya estuvo suave, ¿no? Dos semanas son dos semanas.
            A ver si esta vez sí.
            Vuelvo a insistir, y ya van cuatro.
            Estoy hasta el gorro de que me den largas.
            Cada vez que pregunto me piden 24 horas. Sumen y verán.
            ¿Necesitan que vaya en persona para que se muevan?
            Me prometieron una llamada el martes y ya es sábado. ¿Qué esperan?
            Se me está acabando el tiempo y a ustedes parece que les sobra.
            Ya ni sé cuántas veces he explicado lo mismo. Basta.
            Reitero por tercera vez mi escrito del día 2, que permanece sin contestar.
            Loco, ¿tanto cuesta contestar un mail?
            ¡Hombre ya! ¿Sale o no sale?
            Otro día perdido mirando el correo. Muévanse, por favor.
            ¿Me van a tener esperando otro fin de semana?
            Aquí esperando, como la del puerto de San Blas.
            Me da la impresión de que, si no grito, no avanza nada. Pues grito: ¡99187!
            Esto ya pasó de castaño oscuro.
            Hágale pues, que llevo un mes en esto.
            No quiero otra disculpa, quiero que pase algo de una vez.
            ¿Para qué dan un plazo si no lo cumplen? Venció el viernes.
            He sido paciente, he sido educada. Ya no sé qué más ser.
            y??? sigo esperando
            alo?? hay alguien
            otra ves lo mismo ya me canse
            cuanto mas tengo q esperar
            """,
        italian: """
            È passata un'altra settimana e ancora nessuna notizia.
            Quanto dovrò aspettare ancora?
            Con questa fanno quattro volte che scrivo.
            Si sta facendo qualcosa o aspetto per niente?
            Ho finito la pazienza.
            Doveva farsi sentire oggi ed è già sera.
            Vi date una mossa, una buona volta?
            Di nuovo "entro 48 ore", l'avevate detto anche lunedì.
            Di questo passo non finisce più, è già un mese.
            Un'ultima volta: attendo una risposta!
            Mo' basta, sto aspettando da troppo.
            La sollecito per l'ultima volta a un pronto riscontro.
            Allora, si muove qualcosa?
            Sempre la stessa solfa, sempre aspettare.
            C'è ancora vita da quelle parti o continuate col silenzio radio?
            Ne ho fin sopra i capelli dei rinvii.
            Da tre settimane mi sento dire che è "in lavorazione".
            E la risposta promessa dov'è?
            O mi rispondete oggi o abbiamo finito di parlarci.
            Mi state ignorando apposta?
            Non ho voglia di raccontare daccapo la mia storia ogni settimana.
            Adesso è troppo, sono in coda da gennaio.
            Ci vuole così tanto per due righe di riscontro?
            Devo scrivere una recensione cattiva perché succeda qualcosa?
            Due solleciti inviati e non si è fatto vivo nessuno.
            Ogni giorno apro la posta e ogni giorno niente, sono stanca.
            La misura è colma, non aspetto un giorno di più.
            ehi?? arriva qualcosa o no
            10 giorni che aspeto quanto ci vuole
            ancora nesuna risposta!!
            """,
        dutch: """
            Inmiddels ben ik een week verder en nog altijd niets gehoord.
            Hoe lang moet ik hier nog op wachten?
            Dit is nu de vierde keer dat ik schrijf.
            Wordt er nog iets gedaan, of zit ik voor niets te wachten?
            Mijn geduld is op.
            U zou vandaag terugkomen op mijn mail en het is al avond.
            Kunt u er nu eindelijk eens vaart achter zetten?
            Alweer "binnen 48 uur", dat zei u maandag ook.
            Ik blijf bezig op deze manier, het duurt nu al een maand.
            Nog één keer dan: ik wacht op antwoord!
            't Begint hier lang te duren, hé.
            Ik verzoek u thans voor de laatste maal om een spoedige reactie.
            Schiet het op daar?
            Telkens hetzelfde liedje, telkens weer wachten.
            Is er nog leven bij jullie, of blijft het radiostilte?
            Ik heb het nu wel gehad met dat uitstellen.
            Al drie weken krijg ik te horen dat het "in behandeling" is.
            Waar blijft die beloofde reactie?
            Vandaag nog een antwoord, anders zijn we uitgepraat.
            Word ik hier soms bewust genegeerd?
            Ben niet van plan om elke week opnieuw mijn verhaal te doen.
            Nu is het welletjes, ik zit al sinds januari in de wachtrij.
            Zoveel tijd kost het toch niet om even te reageren?
            Moet ik eerst een boze recensie schrijven voor er beweging in komt?
            Twee herinneringen gestuurd en nog steeds taal noch teken.
            Elke dag kijk ik in mijn mailbox en elke dag niks, ik word er moe van.
            De maat is vol, ik wacht geen dag langer.
            hallo?? komt er nog wat van
            al 10 dage wachten duurt lang
            nog steeds geen reaktie!!
            """)
}
