extension StandardExamples {
    static let cancelAppointmentTold = StandardExamples(
        "cancel_appointment",
        english: """
            The noise has gone of its own accord, believe it or not. My husband gave the boiler a kick. So your \
            man can save himself the trip.
            I'm in hospital with a broken wrist and won't be cycling till summer. You had me down for the 9th. \
            Give the place to somebody else.
            A friend of mine who's a joiner came by and did the measuring. So nobody has to come out on Monday.
            We've sold the car. It makes no sense to have her serviced on Thursday now.
            I got the job in Edinburgh and I'm leaving this weekend. I'll be finding a hairdresser there. Take \
            me out of your book for the 22nd, please.
            Our old dog died last night. He was to be clipped on Saturday, which isn't needed now.
            My son fixed the laptop with a video he found. I was to come at three tomorrow. I won't, thanks all \
            the same.
            We've thought it over and the new kitchen is beyond us this year. There's no sense in your \
            consultant coming all this way on the 4th.
            I booked the slot at half past ten and then saw you're on the other side of the river. Without a car \
            that's no good to me. Let's forget it.
            The firm is paying for glasses from another optician, I've just learned. So my eye test with you on \
            the 17th falls through.
            My mother won't hear of having a stairlift in the house. She's stubborn, what can I do. Your \
            salesman needn't call on Wednesday.
            Since the rain the roof garden has slid into the yard. Planning the planting is a bit pointless now. \
            I won't keep our date on the 12th.
            The insurance has decided to write off the bike. Nothing to repair then, so you've an hour free on \
            Tuesday.
            I've come down with something nasty and I don't know how long it'll be. I'd rather not make a new \
            date at present. I just won't be there tomorrow.
            My daughter has outgrown her interest in the violin, from one day to the next. Her trial lesson can \
            be given to another child.
            I've been told that the warranty doesn't cover it, and at that price I'll buy a new one. Your \
            engineer doesn't have to come on the 30th.
            Turns out that my flatmate has already had the meter read. So there's no need for anyone to be let \
            in on Friday.
            I regret that I shall be unable to attend on the 8th and do not seek another date.
            Scratch me from Thursday.
            Count me out for the 10 o'clock.
            You can give my slot away.
            I won't be making it, and I won't be needing another.
            Don't hold the chair for me on Saturday, lads.
            Pull my name out of the diary for the 15th.
            Nobody'll be in when your fitter calls, and nobody wants him any more.
            It's not that I'd like another time. I don't want the consultation at all any more, ref T-9902.
            No need to cancel my order for the shoes, they're great. Only the fitting on Monday I won't need.
            You asked if next week would suit better. It wouldn't, I've had it done elsewhere.
            I'd booked two by mistake, the 5th and the 6th. The 6th stands, the other can go.
            I'm keeping the subscription for the app. The personal session on the 20th, though, I'm not coming \
            to.
            My phone isn't repaired, I've just bought a new one. So forget about tomorrow at 11.15.
            After your man failed to show up twice I've had it done by somebody else. Don't come on Thursday!
            Three weeks' wait for a leaking tap is absurd. I've done it myself. Strike that date!
            I've had it with being shunted about. I'm not coming on the 28th nor on any other day.
            cant make it fri, no new date needed
            cancel my apointment tmrw
            wont be comin at 3
            pls take me off for sat fixed it meself
            """,
        german: """
            Mein Nachbar hat den Rasenmäher mit einem Handgriff wieder zum Laufen gebracht. Ihr Mechaniker muss \
            am Freitag also gar nicht mehr ausrücken.
            Wir haben uns getrennt, und die Küche plant nun keiner mehr. Am Samstag braucht niemand auf uns zu \
            warten.
            Das Velo wurde mir letzte Nacht gestohlen. Damit erübrigt sich der Service am Dienstag, so traurig \
            das ist.
            Die Grippe hat mich erwischt, ich komme heute nicht aus dem Bett. Bitte gebt meinen Platz jemand \
            anderem.
            Meine Schwester leiht mir ihr Brautkleid, es passt wie angegossen. Die Anprobe am 6. könnt ihr somit \
            streichen.
            Seit gestern schweigt die Heizung nicht mehr, sie wärmt, ganz von selbst. Der Besuch am Montag ist \
            nicht nötig.
            Ich ziehe aus beruflichen Gründen weg aus Zürich und schaffe es nicht mehr zu Ihnen ins Studio. \
            Nehmt mich für den 12. bitte aus dem Kalender.
            Unser Hund ist zu alt geworden für die Schule, sagt die Tierärztin. Die Stunde am Mittwoch findet \
            ohne uns statt.
            Ich habe die Kontaktlinsen inzwischen woanders bekommen. Es tut mir leid wegen der Umstände, aber \
            ich komme nicht.
            Der Vermieter lässt die Fenster nun auf eigene Kosten machen. Ihr Kollege, der am Donnerstag \
            ausmessen wollte, kann sich den Weg sparen.
            Aus Geldgründen muss ich auf die Massagen verzichten. Morgen um 17 Uhr bin ich also nicht da, und \
            danach auch nicht.
            Mein Vater ist letzte Woche gestorben, er hätte am 20. bei Ihnen zum Hörtest kommen sollen. Bitte \
            notieren Sie sich das.
            Bei der Software habe ich den Dreh jetzt raus, ein Filmchen im Netz hat gereicht. Die Schulung \
            nächste Woche brauche ich nicht mehr.
            Wir werden beim Reifenwechsel übermorgen fehlen, denn das Auto ist verkauft.
            Gestern habe ich mir alles nochmals durch den Kopf gehen lassen und möchte mir die Haare doch nicht \
            färben. Die Stunde am Freitag ist also frei.
            Die Klavierstunden machen meinem Sohn keine Freude, wir hören auf. Am Montag kommt er bereits nicht \
            mehr.
            Wegen eines Todesfalls müssen wir sofort nach Kroatien. Alles, was für diese Woche vereinbart war, \
            ist hinfällig, und ich weiß nicht, wann wir zurück sind.
            Bitte meinen Platz am 14. freigeben.
            Ich komme morgen nicht, und danach auch nicht mehr.
            Den Techniker bitte abbestellen.
            Ich sehe mich leider gezwungen, die für den 9. vereinbarte Besprechung abzusagen.
            Daraus wird nix am Dienstag, und einen neuen brauch i ned.
            Vergessen wir die Anprobe, ich nehme das Kleid gar nicht.
            Der Servicebesuch T-5518 hat sich erledigt.
            Könnten Sie mich für Freitag 15 Uhr austragen?
            Verschieben bringt nichts, das Fahrrad ist verkauft. Einfach absagen, danke.
            Die Bestellung lasst bitte stehen, nur die Montage am 3. fällt weg, das macht mein Bruder.
            Mein Abo bei euch läuft weiter, ich trainiere halt allein. Das Probetraining mit dem Coach am \
            Mittwoch könnt ihr löschen.
            Einen anderen Zeitpunkt brauchen wir nicht, die Waschmaschine wäscht wieder. Montag also bitte ohne \
            uns.
            Geld verlange ich keines zurück für die Anzahlung. Aber zum Fotoshooting am 22. komme ich nicht, die \
            Verlobung ist geplatzt.
            Eine Frage nach freien Zeiten habe ich nicht, im Gegenteil: meine dürft ihr vergeben, Samstag 10 \
            Uhr.
            Zweimal hat Ihr Monteur mich versetzt, ein drittes Mal warte ich nicht! Der Termin ist gestrichen, \
            ich habe jemand anderen gefunden.
            Bauchweh habe ich, weil ich so kurzfristig absage, hoffentlich kostet das nichts. Heute um vier kann \
            ich unmöglich kommen, mein Kind ist im Spital.
            Nachdem ich die Preise gesehen habe, bin ich bedient. Nehmt mich für Donnerstag aus der Liste!
            Euer Ton am Telefon war eine Zumutung, so lasse ich mich nicht beraten. Die Besprechung vom 18. \
            können Sie streichen.
            kann nicht kommen morgen
            bitte termin streichen danke
            komme nich mehr, hat sich erledigt
            absage für di 10 uhr name kunz
            termin löschn bitte brauch keinen neuen
            """,
        french: """
            Mon voisin a réparé le vélo avec un bout de fil de fer, et ça tient. Pas la peine de me garder la \
            place de jeudi.
            Je suis clouée au lit avec 39,5. Pour les cheveux demain, ne m'attendez pas, je vous referai signe \
            un jour.
            Le lave-linge s'est remis à tourner tout seul, allez comprendre. Le technicien peut rester chez lui \
            mardi.
            Nous avons vendu la voiture ce week-end. La révision du 18 n'a donc plus d'objet.
            Il n'y aura pas de mariage, finalement. L'essayage de samedi 11 h peut aller à une autre.
            Ma fille m'a acheté un téléphone neuf, je ne fais plus réparer l'ancien. Donnez mon heure à \
            quelqu'un.
            Papa est décédé dimanche. Il devait venir essayer son appareil auditif le 4, il ne viendra pas.
            On a renoncé à la cuisine, la banque n'a pas suivi. Le conseiller n'a plus à se déplacer mercredi.
            Je pars en mission plus tôt que prévu et ne sais pas quand je reviens. Rayez-moi de l'agenda du 27.
            Le chat a filé par la fenêtre et je ne l'attraperai pas avant 15 h. Laissons tomber le toilettage.
            La fuite, c'était juste un joint, mon gendre l'a changé. Votre plombier a bien d'autres choses à \
            faire vendredi.
            J'ai pris deux fois une place par erreur, le 5 et le 9. Celle du 9 suffit, libérez le 5.
            Avec le verglas sur l'autoroute je ne me risque pas à Québec. On oublie le rendez-vous de tantôt.
            J'ai reçu une offre moins chère près de chez moi pour l'affûtage. Ne comptez donc pas sur moi lundi.
            Mes yeux vont mieux, la pharmacienne m'a donné des gouttes. La consultation de demain est superflue.
            Je me suis fait opérer en urgence et je ne skierai pas cette saison. La place pour le réglage des \
            fixations peut sauter.
            Notre accordeur de toujours a repris du service, figurez-vous. Merci d'effacer la visite du 30 à 9 \
            h.
            Le cours de logiciel prévu jeudi, plus personne chez nous ne peut y assister, et on s'est \
            débrouillés entre-temps.
            Je suis au regret de ne pouvoir honorer notre rencontre, que je vous prie de considérer comme \
            caduque.
            Je ne pourrai pas être là demain, inutile d'en fixer un autre.
            On décommande le technicien.
            Ne m'attendez pas à 14 h.
            J'abandonne l'idée de la consultation, merci quand même.
            Aucune commande à annuler, seulement le passage du monteur : on a tout vissé nous-mêmes.
            Pas de report, s'il vous plaît, on laisse tomber pour de bon la séance photo.
            L'abonnement reste, mais au bilan sportif de lundi je ne viendrai pas.
            Vous m'avez déjà déplacée trois fois, j'en ai soupé, barrez-moi de votre liste, j'irai ailleurs !
            Je suis confuse de prévenir si tard, mon bébé est à l'hôpital et je ne viendrai pas tout à l'heure
            annuler rdv demain svp
            jpe pas venir jeudi laisser tomber
            """,
        spanish: """
            Mi cuñado es manitas y ayer arregló el grifo en diez minutos. El señor que iba a venir mañana puede \
            quedarse en casa. Gracias de todos modos.
            Vendí la bici este fin de semana a un vecino. La revisión del jueves ya no tiene a quién revisar. \
            Denle ese hueco a otra persona.
            Rompimos el compromiso. No voy a necesitar la prueba del vestido del sábado. Perdone que sea tan \
            seca.
            Me voy de la ciudad antes de lo previsto y el corte me lo haré allá, donde llegue. El martes no me \
            esperen.
            El perrito murió anoche mientras dormía. Tenía hora de peluquería el viernes. No iremos, claro.
            Mi mamá se puso terca y dice que oye de maravilla. No hay poder humano que la lleve a la prueba. \
            Quiten su nombre de la agenda, por favor.
            Ya me llamó la competencia y vinieron esa misma tarde. Como el problema está resuelto, no hace falta \
            que pasen el día 11.
            Después de ver el presupuesto, mi esposa y yo decidimos dejar la cocina como está. La visita del \
            diseñador no va. Una pena, otra vez será.
            Con el brazo enyesado no puedo tomar la clase de esquí del 3. Y para cuando me lo quiten ya no habrá \
            nieve. Olvídenlo.
            Me tocó guardia ese día y los siguientes, y sinceramente ya se me quitaron las ganas del masaje. No \
            cuenten conmigo.
            La tele volvió a funcionar sola, como por milagro. No toquemos nada. El técnico del lunes que se \
            ahorre el viaje.
            Quería hablar con el asesor sobre el crédito de la moto, pero me negaron el ascenso. No hay moto. \
            Así que tampoco hay reunión.
            Mi hija encontró mochila en otra tienda y está feliz. Lo del miércoles a las cinco queda libre.
            Llamaron de la escuela: varicela. Los tres, uno detrás del otro. De la sesión de fotos familiar nos \
            despedimos por este año.
            El seguro mandó a su propio perito y ya vio los daños. La inspección que acordamos para el 18 es \
            superflua.
            Pensé en hacerme el tatuaje y pensándolo otra vez, no. Cobarde, sí. Bórreme de la lista del viernes, \
            ref. 61504.
            Se llevaron el coche con la grúa y es siniestro total. El cambio de aceite del lunes, evidentemente, \
            no se hará.
            Cerraron mi oficina y ahora no me queda cerca su consultorio. Tenía hora el día 7 a las 12. No voy a \
            ir ni busco otra.
            No me guarden la silla mañana.
            Al final no voy, pueden tachar mi nombre.
            Comunico mi imposibilidad de acudir a la consulta señalada, que ruego tengan por anulada.
            Que siempre no, joven, ya no voy a ir a lo del martes.
            Liberá mi turno, que lo aproveche otro.
            El viernes no me esperéis despiertos ni dormidos.
            Den por no hecha la visita del gasista.
            Borren la de las 11:15, porque ya no es necesaria.
            No hace falta que me ofrezcan otra hora, la del jueves la anulo y ya está.
            Ni el martes ni otro día: la cita de la lavadora se cae, porque compré una nueva.
            Del pedido de las lentillas no toquen nada, ese sigue; la revisión de la vista del día 9 es la que \
            no haré.
            No es la suscripción al gimnasio, eso sigue; es solo la valoración con el entrenador a la que no voy \
            a acudir.
            Tampoco quiero que me devuelvan la seña, quédensela por las molestias; simplemente no iré el sábado.
            Me habían pasado la visita del 4 al 8 y ahora resulta que el 8 tampoco; mejor la suprimimos del \
            todo.
            ¡Dos veces me plantaron! Ya no quiero que vengan, ni el lunes ni nunca. Quiten esa cita.
            Estoy en urgencias con mi padre y no llego a las seis. No me cobren la falta, por favor. Anúlenla.
            Me preocupa que me cobren por avisar tarde, pero me acaban de internar. No puedo ir mañana ni quiero \
            otra fecha.
            Qué fastidio, vuestra web no me deja quitar la reserva del día 20. Hacedlo vosotros: no voy.
            no voy a poder ir mañana cancelar
            anulen mi sita del lunes gracias
            ya no hace falta el tecnico, no vengan
            cancelo turno KT-5590 no quiero otro
            """,
        italian: """
            Il ragazzo del piano di sotto è stato bravo e ha sistemato la lavatrice in un quarto d'ora. Il \
            vostro tecnico giovedì può stare a casa.
            Il matrimonio purtroppo non si fa, ci siamo lasciati. La prova di sabato la tolga dall'agenda. Non \
            occorre un'altra data.
            Ho la febbre e non voglio contagiare nessuno. Oggi alle due e mezza non ci sarò. Se mai mi servirà, \
            mi farò viva io.
            Abbiamo deciso di tenere la vecchia cucina, che dura ancora anni. La consulenza di martedì è dunque \
            superflua.
            La nostra gatta ci ha lasciati ieri. Venerdì era da voi per la tosatura. La levi dalla lista.
            Mi faceva paura fare l'esame dell'udito e, dopo averci pensato tanto, non me la sento. Cancelli pure \
            il mio nome per il 14.
            Il proprietario di casa manda un tecnico suo per la caldaia. Due sono troppi. Il vostro non serve \
            che venga.
            Dopo il licenziamento devo badare alle spese. L'abito su misura lo lascio perdere, e di conseguenza \
            la prova delle 16.
            Siamo segnati col 48213 per un giro di prova. Nel frattempo abbiamo preso la bici elettrica di mio \
            cognato. Il posto può andare a un altro.
            Con le ferie la schiena è guarita da sola. La prova delle poltrone di lunedì la salto, senza \
            metterci nulla al suo posto.
            Mi trasferisco prima del previsto in Sardegna, il tagliando lo farò là. Da voi mercoledì non vengo \
            più.
            È venuta a trovarmi mia zia dal Canada e ho la testa altrove. Il rilievo per le tende scartatelo, ci \
            rinunciamo.
            Oggi pomeriggio non aspettatemi.
            Il posto delle undici datelo a qualcun altro.
            Mi vedo costretto a rinunciare all'incontro che avevamo fissato.
            Per la prova non se ne fa più niente.
            Lasciate il tecnico nel furgone, la perdita s'è chiusa.
            Io non ce la faccio a venire e manco mi serve più.
            Spostarlo non occorre, basta levarlo dall'agenda.
            L'ordine delle lenti resta, ma al controllo non ci vengo.
            Una nuova data non la voglio, la riparazione me l'ha fatta un altro.
            L'acconto non lo chiedo indietro, però la visita di sabato non si fa.
            Il contratto di manutenzione resta, ma questo intervento del 20 non serve, lo salti.
            Con una ditta che ha rinviato tre volte ho chiuso. L'appuntamento di domani stracciatelo.
            Dopo la maleducazione della vostra centralinista mi è passata la voglia. Toglietemi da giovedì.
            domani non vengo anullate
            app.to da cancellare
            scusate oggi alle 15 nn vengo piu
            """,
        dutch: """
            De fiets is vannacht gestolen, dus er valt niets meer te repareren. U hoeft morgen niet op me te \
            wachten.
            Mijn buurjongen bleek handig te zijn en heeft de wasmachine in een kwartier gemaakt. Uw monteur kan \
            donderdag dus thuisblijven.
            De bruiloft gaat helaas niet door, we zijn uit elkaar. Het passen van zaterdag kan uit uw agenda. \
            Een andere datum is niet nodig.
            Ik heb koorts en ik wil niemand aansteken. Vanmiddag half drie zal ik er niet zijn. Ik meld me wel \
            weer als ik ooit toch wil komen.
            We hebben besloten de oude keuken te houden, die kan nog jaren mee. Het adviesgesprek van dinsdag is \
            dus overbodig geworden.
            Onze kat is gisteren overleden. Ze stond vrijdag bij u op de lijst om getrimd te worden. Wilt u haar \
            eraf halen?
            Ik zag ertegenop om zo'n gehoortest te doen en na lang nadenken wil ik het toch niet. Streep mij \
            maar door voor de 14e.
            De huurbaas stuurt zelf iemand voor de ketel. Twee monteurs is er één te veel. Die van u hoeft dus \
            niet te komen.
            Door mijn ontslag moet ik op de uitgaven letten. Het maatpak laat ik zitten, en de pasbeurt om 16 \
            uur bijgevolg ook.
            We staan genoteerd onder nummer 48213 voor een proefrit. Intussen kochten we een elektrische fiets \
            van mijn schoonbroer. Laat iemand anders onze plaats innemen.
            Mijn rug is na de vakantie vanzelf opgeknapt. De stoelproef van maandag sla ik over, en daar hoeft \
            niets voor in de plaats te komen.
            Ik verhuis eerder dan gedacht naar Limburg, dus die onderhoudsbeurt laat ik daar wel doen. Bij u kom \
            ik woensdag niet meer.
            Mijn tante is op bezoek uit Canada en ik heb mijn hoofd er niet bij. Schrap het opmeten van de \
            gordijnen maar, we zien er helemaal van af.
            Wacht niet op mij vanmiddag.
            Het plekje van elf uur mag naar iemand anders.
            Ik zie mij genoodzaakt af te zien van het onderhoud dat wij hadden afgesproken.
            Van die pasbeurt komt niks meer.
            Laat die monteur maar in zijn bus zitten, het lek is dicht.
            Ik ga niet kunnen komen en 't is ook niet meer nodig.
            Verzetten hoeft niet, gewoon weghalen uit de agenda graag.
            De bestelling van de lenzen laat u staan, maar naar de controle kom ik niet.
            Een nieuwe datum wil ik niet, ik heb de reparatie ergens anders laten doen.
            Ik vraag geen geld terug van de aanbetaling, maar het bezoek van zaterdag gaat niet door.
            Mijn abonnement op het onderhoud blijft, alleen deze ene beurt op de 20e hoeft niet, sla hem over.
            Met een bedrijf dat drie keer zelf verzet, ben ik klaar. De afspraak van morgen mag u verscheuren.
            Ik hoop dat ik nog op tijd ben en geen boete krijg: ik kan morgen echt niet komen en hoef geen \
            andere keer.
            Na die onbeschofte telefoniste van u heb ik er geen zin meer in. Haal mij van de lijst voor \
            donderdag.
            kan morgen niet komen afzeggen graag
            afspraak mag weg
            sory kom nit vandaag 15u hoeft niet meer
            """)
}
