extension StandardExamples {
    static let pauseSubscriptionTold = StandardExamples(
        "pause_subscription",
        english: """
            We're off round Australia in a camper van from June to the end of August. The tea would be sitting \
            on the step in the rain. Could you hold it until we're home?
            I've so much coffee in the cupboard that the door won't shut. Give me a chance to drink it. Skip the \
            next two, would you?
            My wife's in hospital and I can't think of cooking. The meal kits are going in the bin at the \
            moment. Let's leave it for four weeks or so.
            The dog's been put on a special diet by the vet till the spring. If that does it, he'll be back on \
            yours. In between we don't need any.
            Our office is closed for building work from the 5th to the 30th. No one to eat the fruit basket. \
            Please start it up after that as usual.
            I'm due on the 14th and will have no head for a book a month. In the new year I'd love them again. \
            What do I do to put it on ice?
            My daughter's taking a term abroad and won't need her study app there. She's back in January. It \
            would be silly to pay for it in the meantime.
            I got three months' worth of contact lenses from my sister, who's changed hers. So hold back for a \
            quarter, please.
            We have a house swap in Maine from July till Labor Day. The people who stay here are not coffee \
            drinkers. Hold off sending any till we return.
            The season's over and my bike's in the shed till April. I won't use the training app over winter. Is \
            there some way of sleeping through it?
            I'm going in for a hip operation and then to rehab. My daughter is minding the house, but not the \
            flowers. Let the weekly bunch wait till I'm on my feet.
            My job's sending me to sea for ten weeks. No internet, no post. Would you kindly suspend things \
            until 20 October?
            With the baby not sleeping, neither of us reads a line. The magazines are a mountain. Let us catch \
            our breath for a few months.
            Ramadan starts on the 1st and we won't be needing the lunch boxes for that month. Afterwards gladly \
            again.
            I've to cut down on sugar till my blood test. That means no chocolate from you in November and \
            December. Come January I'm yours again.
            I should be glad if supply could be held in abeyance during my absence abroad.
            Put us on ice for a month, please.
            Could my box take a wee holiday too?
            Give it a rest till the kids are back at school.
            I'd like to press the snooze button on my razors.
            Skip a turn on the next delivery, we're not through the last.
            Would ye leave it off for the summer and start again in September?
            Let it lie fallow over the winter, like my garden.
            The order for this week can still come. After that I want a break of six weeks.
            It's not a different address I need, as no one will be at either. Just stop for the length of our \
            trip, 3 to 24 May.
            You suggest the smaller box, but even that would go off. Nothing at all until the 15th, please, and \
            then the same one again.
            No money back for this month, it's all right. But take none for the next two, since I'm away.
            I clicked on "skip" three times and still a parcel came! We're away and it's rotting on the porch. \
            Please stop it till the 1st.
            I'm scared that they'll bill me while I'm off work sick. There's hardly anything coming in. Please \
            suspend the payments for two months.
            Why's there only a button to quit? I've asked you before, all I want is a break till Easter!
            You people keep sending and I keep telling you I'm in hospital. Hold it until I say so.
            pause till march pls
            can i skip next months box going away
            on hols 2 wks dont send anyting
            pls freez my membership brokn leg
            """,
        german: """
            Im Juni sind wir mit dem Camper in Skandinavien, da verfault die Gemüsekiste vor der Tür. Ab Juli \
            freuen wir uns wieder drauf.
            Ich muss mir die Mandeln rausnehmen lassen und darf eine Weile keinen Kaffee. Danach geht es weiter \
            wie gewohnt, aber den nächsten Monat lasst bitte aus.
            In der Vorratskammer stapeln sich sechs Säcke Hundefutter, unser Senior frisst einfach weniger. Bis \
            wir das aufgebraucht haben, schickt bitte nichts.
            Mein Fuß ist im Gips, und das Fitnessprogramm schaut mich vorwurfsvoll an. Bis Ostern möchte ich es \
            gerne ruhen lassen.
            Ich fange eine Kur an, sechs Wochen ohne Internet. In der Zeit brauche ich den Zugang nicht und \
            möchte auch nichts zahlen, danach schon wieder.
            Gerade ist das Geld etwas knapp, weil die Therme eingegangen ist. Könnten wir zwei Monate aussetzen \
            und im Herbst weitermachen?
            Unser Baby kommt demnächst, und zum Lesen werde ich wohl so schnell nicht kommen. Haltet die Hefte \
            bitte bis zum Frühling zurück.
            Von Mai bis September arbeite ich auf der Alp, ohne Briefkasten und ohne Strom. Im Oktober bin ich \
            wieder da und will dann auch wieder Tee.
            Die Küche wird umgebaut und wir kochen drei Wochen lang gar nicht. Die Kochboxen in dieser Zeit also \
            bitte überspringen.
            Das Semester ist vorbei, in den Ferien brauche ich das Lernportal nicht. Zum 1. Oktober steige ich \
            wieder ein, geht das?
            Mein Mann hat mir zu Weihnachten Kapseln für ein Vierteljahr geschenkt, ohne an euer Abo zu denken. \
            Legt also bis April eine Atempause ein.
            Wir sind für ein halbes Jahr in Neuseeland, die Nachbarin gießt nur die Blumen. Vertrag AB-6120 soll \
            so lange schlafen.
            Mir ist der Vorrat an Creme noch lange nicht ausgegangen, ein Tiegel hält bei mir ewig. Die nächsten \
            zwei Lieferungen könnt ihr weglassen.
            Nach dem Todesfall in der Familie habe ich für den Kurs den Kopf nicht frei. Ich möchte später \
            weiterlernen, nur im Moment nicht.
            Der Verein macht Winterpause, da braucht niemand die Trainingssoftware. Ab März sind wir wieder \
            dabei.
            Im Hochsommer schmilzt eure Schokolade bloß. Schickt mir bitte Juli und August keine und ab \
            September wieder.
            Unsere Praxis ist wegen Renovierung vier Wochen geschlossen. Könnten Sie den Wartungsvertrag in der \
            Zeit auf Eis legen?
            Bitte bis auf Weiteres nichts liefern, ich melde mich dann.
            Legt mein Abo bitte für acht Wochen auf Eis.
            Ich hätte gern eine Verschnaufpause vom Kaffee.
            Hiermit ersuche ich um Ruhendstellung meiner Mitgliedschaft vom 1. 7. bis 31. 8.
            Macht mit der Kiste bitte Sommerferien, wir tun's auch.
            Im August brauchts nix schicken, da samma am See.
            Kann man bei Ihnen einen Monat auslassen?
            Nur den Dezember überspringen, danach läuft alles normal weiter.
            Kündigen will ich auf keinen Fall! Aber zwei Monate ohne Katzenstreu wären gut, der Keller ist voll.
            Die Adresse bleibt dieselbe, wir sind bloß im Mai nicht da. Also im Mai bitte keine Lieferung, im \
            Juni wieder.
            Ein kleineres Paket löst das Problem nicht, ich bin schlicht nicht zuhause. Setzen Sie bis zum 15. \
            September aus.
            Die schon bezahlte Lieferung darf noch kommen, stornieren müsst ihr nichts. Danach hätte ich gern \
            bis Neujahr Ruhe.
            Meine Jahreslizenz läuft weiter, hoffe ich, auch wenn ich in Karenz gehe. Lässt sie sich für die \
            zwölf Monate anhalten?
            Wenn ich wieder gesund bin, nehme ich den Termin beim Coach gern wieder wahr. Bis dahin soll das \
            Monatsabo stillstehen.
            Zum Verrücktwerden, ich habe die Pause für Juli eingetragen und trotzdem soll morgen eine Kiste \
            kommen! Bitte jetzt wirklich aussetzen.
            Ich liege im Spital und mache mir Sorgen um die Rechnungen. Könnt ihr mein Abo bitte ruhen lassen, \
            bis ich entlassen werde?
            Schon wieder zu viel Futter im Haus, und nirgends ein Pausenknopf! Drei Monate Stopp, und zwar ab \
            sofort.
            Ich komme mit dem Trinken nicht nach, die Flaschen stehen schon im Bad! Setzt um Himmels willen den \
            nächsten Versand aus.
            pause bis august bitte
            abo kurz anhalten bin im urlaub
            bitte 1 monat aussezen
            nächste lieferung überspringn, danke. kd 30441
            grad zu viel kaffee da, macht mal pause
            """,
        french: """
            Nous faisons le tour de l'Espagne en camping-car jusqu'à fin mars. Personne ne sera là pour \
            réceptionner le café, on reprend en avril.
            Mes placards débordent de croquettes, le chat est au régime. Sautez les deux prochains envois.
            On me pose une prothèse de hanche le 8 et la salle de sport devra m'attendre trois mois. Peut-on \
            geler tout ça ?
            Je suis en congé parental, donc sans mon salaire habituel. J'aimerais souffler un peu avec \
            l'abonnement et revenir à la rentrée.
            Le chantier de la maison a tout mis sens dessus dessous, la cuisine est dans le garage. Rien à \
            cuisiner avant l'été, donc pas de panier d'ici là.
            Mon fils part en camp de vacances et c'est lui qui lit le magazine. Laissez passer juillet et août.
            J'ai six paquets de thé d'avance. Si vous pouviez lever le pied jusqu'au printemps, ça \
            m'arrangerait.
            L'hiver, mon vélo reste à la cave et votre appli de parcours ne me sert à rien. Remettez-moi ça en \
            mai.
            On m'envoie en mission au Togo de janvier à juin. Je ne veux pas perdre mes données, juste ne rien \
            payer pendant ce temps.
            Je viens d'accoucher et le maquillage, comment dire, n'est plus la priorité. Les box beauté, on en \
            reparle dans quatre mois.
            Mon compte est à sec jusqu'au 13e mois. Est-ce que vous pouvez mettre ça sur la glace jusqu'en \
            décembre ?
            Le temps que ma mère se remette, je vis chez elle et je ne suis jamais à la maison. Pas de livraison \
            avant que je vous fasse signe.
            Avec l'examen du barreau, je n'ouvre plus un roman. Suspendez la box livres jusqu'au 15 juin.
            On ferme la boutique quatre semaines cet été, tout le monde en congé. Le logiciel de caisse peut \
            dormir aussi.
            J'ai tellement de vin en cave que ma blonde compte les bouteilles. Donnez-moi un break de deux mois.
            La petite est allergique aux noisettes, on fait des tests jusqu'en février. En attendant, gardez les \
            biscuits.
            Mes plantes sont en repos et vos engrais aussi devraient l'être. Reprenons à la belle saison.
            Le ramadan approche et je ne prendrai pas de café la journée. Un mois sans colis, s'il vous plaît.
            Je vous prie de surseoir aux livraisons durant mon absence, du 1er au 31 août.
            On appuie sur pause jusqu'à Pâques ?
            Pas de panier les trois prochaines semaines, on est à la mer.
            Peux-tu me bloquer l'abo un mois ou deux ?
            Un tour pour rien en novembre, ça se fait ?
            Je ne résilie pas, loin de là, mais laissez-moi deux mois de répit.
            Annulez seulement l'envoi de décembre, ensuite tout continue comme avant.
            L'argent reviendra en mars avec mon nouveau boulot ; d'ici là, ni prélèvement ni colis.
            J'avais demandé qu'on arrête pendant l'été et deux colis pourrissent sur mon palier ! Suspendez \
            jusqu'au 1er septembre comme prévu !
            Je suis à l'hôpital pour une durée inconnue et je m'inquiète des colis qui s'entassent, bloquez-les \
            pour l'instant
            pause jusqua septembre svp
            pas denvoi en juillet merci on est parti
            """,
        spanish: """
            Del 3 de julio al 28 de agosto vamos a estar en el pueblo de mis abuelos. El café se quedaría en el \
            portal, y ya sabemos cómo es mi portal. En septiembre retomamos.
            Me operan de la rodilla y son tres meses sin pisar las clases. No quiero perder mi lugar. ¿Me lo \
            pueden dejar en suspenso hasta marzo?
            Todavía tengo cuatro sacos de alimento sin abrir, porque el perro anda desganado con el calor. \
            Sáltense un par de envíos y después seguimos igual.
            Voy a ser papá en cualquier momento y mi cabeza no está para novelas. Cuando el niño duerma la noche \
            completa, volvemos. Digamos medio año.
            En la obra nos mandaron a descanso hasta nuevo aviso y no entra un peso. No quisiera dejarlos del \
            todo. ¿Podemos brincarnos noviembre y diciembre?
            Mi hijo se lleva la tablet al campamento y allí no hay señal. Son seis semanas. Sería tirar el \
            dinero que el curso siguiera corriendo.
            La cosmética se me acumula porque los sobres duran más de un mes. La quiero conservar, pero \
            respirando un poco. Un trimestre sin nada estaría genial.
            Cierro el restaurante en enero, como cada año, y no hay quien firme las entregas de té. El 1 de \
            febrero abrimos de nuevo.
            Con la quimio no soporto los olores, ni siquiera el de mi café favorito. Los médicos dicen que se \
            pasa en primavera. Hasta entonces, por favor, no manden.
            Me becaron un semestre en Lisboa. Regreso en febrero y quiero encontrar todo como lo dejé, mi cuenta \
            y mi precio.
            Se nos vino encima la temporada de lluvias y la bici se queda guardada. El mantenimiento mensual \
            podría dormir hasta abril. ¿Es posible?
            Estamos remodelando la cocina y vivimos a base de pizza. Las cajas de verduras no tengo ni dónde \
            ponerlas. Danos cinco semanas de tregua.
            Mi abuela se va dos meses con mi tía a Barranquilla. Que no le lleguen las revistas mientras tanto, \
            porque el vecino se las queda. A la vuelta, como siempre.
            Ando en época de exámenes y no abro la app de meditación, ironías de la vida. En julio la voy a \
            necesitar más que nunca. ¿Se puede congelar?
            Salgo embarcado el día 12 y el barco no vuelve hasta junio. No me cobren esos meses, si se puede, \
            que yo a la vuelta sigo.
            Por Navidad nos regalan siempre tanto chocolate que el suyo no cabe. Enero y febrero, libres, y en \
            marzo nos reencontramos. Cliente 14692.
            Tuvimos que guardar todo en un depósito hasta que nos entreguen el departamento. Supuestamente, en \
            octubre. ¿Me aguantan las cajas hasta esa fecha?
            A mi socio lo trasladan y me quedo yo solo unas semanas. El software puede esperar a que contratemos \
            a alguien. Lo dejamos aparcado hasta el 15 de mayo, ¿os parece?
            Póngale freno de mano, pero no apague el motor.
            Este mes paso.
            Solicito la suspensión temporal de los envíos por un período de noventa días.
            ¿Me guardan el puesto en la cola mientras ando de viaje?
            Un respirito de dos meses con las entregas de vino, nomás.
            Que las próximas dos cajas no vengan, la tercera sí.
            Necesito darle un descanso al bolsillo hasta que cobre la prima en diciembre.
            ¿Qué tal si dejamos el té en barbecho durante el verano?
            No, no la quiero cancelar, que nadie se asuste: solo que no venga nada entre el 10 y el 30.
            El cambio de domicilio se lo aviso cuando lo sepa; mientras tanto, hasta que tengamos casa, no \
            manden ninguna caja.
            Ya no necesito pienso por ahora porque el veterinario me regaló muestras; en abril sí, así que no \
            cierren la cuenta.
            En vez de pasarme a un plan más chico, preferiría detenerlo por completo hasta Semana Santa.
            Vi que el próximo cobro es el 5. Ese y el siguiente que no se hagan, y desde enero otra vez normal.
            Pensé en darme de baja, pero mi mujer dice que en otoño lo echaremos de menos. Páralo hasta octubre.
            ¡No manden más cajas mientras estoy hospitalizado! Se están pudriendo en la puerta. Cuando salga les \
            aviso y seguimos.
            Estoy ahogada de deudas este trimestre y me preocupa el cobro del lunes. ¿Lo detienen hasta marzo, \
            por favor?
            Ya pedí por teléfono que frenaran agosto y me llegó igual la caja. Háganlo bien esta vez: ni agosto \
            ni septiembre.
            Me molesta que solo ofrezcan seguir o irse. Yo quiero parar seis semanas y volver, tan difícil no \
            será.
            pausa x 2 meses xfa
            no m manden nada en agosto estoy d vacaciones
            se puede suspender un tiempito la suscripcion??
            D-71190 congelar asta enero
            """,
        italian: """
            A gennaio partiamo per tre mesi in camper verso la Spagna. La verdura marcirebbe davanti alla porta. \
            Dopo Pasqua siamo di nuovo qui e la vogliamo eccome.
            La nascita è vicina e nei primi tempi non cucineremo di certo con la vostra box. Può riposare fino a \
            settembre?
            Con due sacchi in dispensa e mezzo nel bidone passiamo l'estate. In autunno le crocchette possono \
            tornare. Si riesce?
            Sono sei settimane in una clinica di riabilitazione e lì non posso farmi portare nulla. Neanche la \
            vicina vuole stare ogni volta al cancello. Salti quel periodo.
            Per i lavori in casa viviamo con un fornellino in garage. I kit per cucinare ora non sono pratici. \
            Fra due mesi la cucina è pronta.
            Siamo a corto di soldi, non mi hanno rinnovato il contratto. Appena ritrovo un lavoro rivoglio il \
            tè. Può tenerlo fermo fino ad allora?
            Ho una pila di undici riviste da leggere. Lasciatemi respirare, due mesi niente e poi si riparte \
            come prima.
            L'infortunio mi tiene lontana dall'app di fitness almeno un trimestre. L'iscrizione può stare in \
            letargo intanto?
            Ad agosto la nostra mensa chiude e nessuno beve il caffè. Quella consegna la togliamo e da settembre \
            si ricomincia?
            Parto per il giro del mondo fino alla primavera. Chiudere del tutto mi spiace, la mia tariffa è \
            buona. C'è modo di congelarla?
            Per un lutto sono spesso via e i mazzi di fiori restano lì. Per un po' no, vi avverto io quando si \
            può riprendere.
            Il bimbo reagisce alla crema e il pediatra ci ha imposto quattro settimane senza. Poi vedremo. \
            Fermate i vasetti mensili nel frattempo.
            Dal 15 luglio al 20 agosto la casa è vuota. In quel lasso di tempo niente scatole di AB-1022, \
            grazie.
            Il congelatore scoppia, con il pesce andiamoci piano per un po'.
            Mettiamo in folle, dopo le ferie riparto.
            Gradirei che le forniture venissero temporaneamente sospese.
            Aprile e maggio saltatemeli.
            Si può chiudere il rubinetto per qualche tempo e riaprirlo dopo l'estate?
            Lasciatemi in stand-by l'abbonamento della mamma, che sta all'ospedale.
            Disdire assolutamente no, voglio solo non ricevere nulla per due volte.
            Cambiare indirizzo è inutile, siamo in giro; tenete fermo tutto fino a metà ottobre.
            Annullate la prossima consegna e quella dopo, e poi di nuovo la scatola mensile come sempre.
            Una confezione più piccola non occorre, semplicemente tre mesi di niente e dopo uguale a prima.
            Non chiedo rimborsi, però a giugno e luglio non addebitate nulla, tanto non lo uso.
            Un'altra scatola mentre siamo via, e vi avevo detto due volte di fermarvi! Fatelo ora, fino al 1° \
            settembre.
            Non so quanto dureranno le cure e ho già abbastanza pensieri. Può restare fermo a tempo \
            indeterminato?
            Sul sito dite che si può mettere in pausa, ma il tasto non c'è! Mi fate impazzire, fermatelo voi \
            fino a novembre.
            abb in pausa fino ad ago
            vorrei saltare un messe
            ho ancora caffe le prossime 2 volte no
            """,
        dutch: """
            Wij vertrekken in januari voor drie maanden naar Spanje met de camper. Dan bederft de groente voor \
            de deur. Na Pasen zijn we er weer en lusten we hem graag.
            Onze bevalling staat voor de deur en de eerste tijd gaan we echt niet koken uit een box. Kan het \
            even rusten tot september?
            Met twee zakken in de kast en een halve in de voorraadbus komen we de zomer wel door. In de herfst \
            mag het hondenvoer weer komen. Lukt dat?
            Ik lig zes weken in een revalidatiekliniek en daar mag ik niks laten bezorgen. Mijn buurvrouw wil \
            ook niet elke keer voor de deur staan. Sla die periode maar over.
            Wegens een verbouwing leven we op een kookplaatje in de garage. Maaltijdboxen zijn nu even niet \
            handig. Over twee maanden is de keuken klaar.
            Het is krap bij ons deze maanden, mijn contract is niet verlengd. Zodra ik weer werk heb, wil ik de \
            thee terug. Kunt u hem tot dan stilleggen?
            Ik heb een stapel van elf tijdschriften die ik nog moet lezen. Geef me even lucht, twee maanden \
            niets en daarna gewoon weer door.
            Mijn blessure houdt me minstens een kwartaal van de fitnessapp. Kan dat lidmaatschap zolang op een \
            laag pitje?
            Onze kantine is in augustus dicht, dan is er niemand om de koffie op te drinken. Kan die levering \
            eruit en vanaf september weer gewoon?
            Ik ga op wereldreis tot volgend voorjaar. Helemaal stoppen vind ik jammer, want mijn tarief is \
            gunstig. Is er een manier om het te bevriezen?
            Door een overlijden in de familie ben ik vaak van huis en blijven de boeketten staan. Even niet dus, \
            ik laat horen wanneer het weer kan.
            De baby reageert op de crème en van de huisarts moeten we vier weken niets smeren. Daarna zien we \
            verder. Zet de maandelijkse potjes zolang stil.
            Van 15 juli tot 20 augustus staat het huis leeg. Daar tussenin liever geen dozen van AB-1022.
            De vriezer puilt uit, doe maar even rustig aan met de vis.
            Even pas op de plaats, na de vakantie ga ik weer verder.
            Ik zou de leveringen gaarne tijdelijk opgeschort zien.
            Laat april en mei maar aan mij voorbijgaan.
            Kan de kraan een tijdje dicht en na de zomer weer open?
            Zet het abonnement van ons ma even on hold, ze ligt in 't hospitaal.
            Opzeggen wil ik beslist niet, ik wil alleen twee keer niets ontvangen.
            Ander adres heeft geen zin, want we trekken rond; hou alles maar even vast tot half oktober.
            De volgende levering annuleren en die daarna ook, en dan gewoon weer de maandelijkse doos graag.
            Kleiner pakket is niet nodig, gewoon een maand of drie helemaal niks en dan weer hetzelfde.
            Mijn geld hoeft niet terug, maar schrijf in juni en juli niets af, ik gebruik het dan ook niet.
            Weer een doos terwijl we weg zijn, terwijl ik al twee keer vroeg om het tijdelijk stil te zetten! \
            Doe dat nu alsjeblieft tot 1 september.
            Ik weet niet hoe lang de behandelingen in het ziekenhuis gaan duren en maak me al genoeg zorgen. Mag \
            het voor onbepaalde tijd stilliggen?
            Op jullie site staat dat pauzeren kan, maar die knop is nergens! Ik word er gek van, zet het zelf \
            maar op stil tot november.
            abo ff op pauze tot aug
            graag maandje overslaan
            heb nog genoeg koffie kan volgende 2x niet
            """)
}
