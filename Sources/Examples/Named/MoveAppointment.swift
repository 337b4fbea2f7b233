extension StandardExamples {
    static let moveAppointment = StandardExamples(
        "move_appointment",
        english: """
            Need to move my appointment
            can we make it friday instead
            Please reschedule
            different day possible?
            Can I come an hour later?
            push my slot back pls
            Another date please, 14th impossible
            reschedule my fitting
            could we do next week instead
            Postpone Tuesday's visit please
            Earlier slot available?
            change my booking to 4pm
            Rather morning than afternoon
            new time for the repair visit
            swap my thursday for monday?
            Could the technician come at three rather than at nine?
            Please shift my bike service from the 12th to any day after the 18th.
            I have an appointment tomorrow at 10:30 and would need it a little later in the day.
            Is there any way of bringing forward my consultation, which is currently down for the 30th?
            Something has come up at work, so we'll have to find another date for the measuring.
            Would you mind terribly if we put back Saturday's wardrobe installation by a week?
            The confirmed time on booking 48213 clashes with a school meeting, what else have you got?
            I clicked the wrong day when I booked, I meant Wednesday the 9th, not the 2nd.
            We agreed on Friday for the sofa measuring, but from my side only the weekend works now.
            Can you tell me how to change the time of my booked product demo?
            I'd like to keep my appointment but on another day.
            My train gets in late, may I come at five instead of half past three?
            Kindly rearrange the visit of your engineer (job AB-1022) for some time next month.
            Are you able to slot me in on a different day than the one we arranged?
            My little one has come down with chickenpox and I can't leave the house. Could we put the shoe \
            fitting off until the week after next?
            Your mechanic was meant to come on the 5th for the mower. I'll still be on holiday then, I'm back on \
            the 11th.
            The builders are running behind and the kitchen has no floor yet. The fitter would stand in an empty \
            room, so better two weeks later.
            I broke my ankle at the weekend. The bike fitting will have to wait until the cast is off, let's say \
            early May?
            I have the 8 o'clock slot for the phone repair. I've just been given the early shift, so an evening \
            would be better.
            The funeral of my aunt is on the very day your man is due. Might he come on the Wednesday after?
            We'd arranged the software training for the 21st. Half of the team is off that day, so could you \
            offer us two alternatives?
            Our flight was delayed and we shan't be home by noon. Would the engineer be able to come towards \
            evening?
            My appointment is only in three weeks and the coffee machine in our café is out of action. If \
            someone drops out before, I'd gladly take their place.
            I mixed up my diary, I'm at the dentist's at 2 pm. Anything from 4 would be perfect.
            My daughter's exam was moved onto the day of the dress fitting. Could we come the Saturday after \
            with the same seamstress?
            Tuesday's no good after all, how's Wednesday for you?
            Rain check on tomorrow, same time next week?
            The day as such is fine, only the hour doesn't suit.
            May we put the clock back two hours on our meeting on Friday?
            With reference to our arrangement for 6 June, I must ask you to propose an alternative date.
            """,
        german: """
            Termin verschieben bitte
            geht auch freitag statt donnerstag
            Kann ich später kommen?
            Bitte anderen Termin
            muss unseren termin verlegen
            Terminänderung
            Ginge es eine Woche später?
            lieber vormittags als nachmittags
            umbuchen auf den 18. bitte
            Hättet ihr früher was frei?
            Termin am 12. passt nicht, Alternative?
            Ausweichtermin gesucht
            können wir das verschieben?
            bitte neuen Tag für die Montage
            Terminverlegung Auftrag AB-1022
            Leider schaffe ich es am Donnerstag nicht, würde Ihnen der Montag darauf passen?
            Könnte der Techniker statt um neun erst um drei kommen?
            Bitte legen Sie meine Radinspektion vom 12. auf einen Tag nach dem 18.
            Ich bin morgen um 10:30 Uhr bei Ihnen eingetragen und bräuchte es etwas später am Tag.
            Lässt sich meine Beratung, die am 30. wäre, irgendwie vorziehen?
            Mir ist beruflich etwas dazwischengekommen, wir müssten fürs Ausmessen einen anderen Tag finden.
            Bei mir hat sich der Dienstplan geändert, deshalb brauche ich statt Montagfrüh einen Abend.
            Wäre der Probefahrttermin auch erst bei besserem Wetter zu haben, sagen wir nächsten Sonntag?
            Der Hausmeister ist am vereinbarten Tag nicht da und hat den Kellerschlüssel, bitte um einen \
            anderen.
            Kannst du mich für die Bikefit-Session eine Stunde nach hinten setzen?
            Am 17. ist bei uns Feiertag, das haben wir beim Ausmachen beide übersehen.
            Ich würde meinen Platz am Vormittag gern gegen einen am Nachmittag tauschen.
            In Ihrer Bestätigung 77120 steht 8 Uhr, mir wäre alles ab 11 Uhr recht.
            Wir wollen unbedingt kommen, nur geht es wegen der Kita-Schließung erst in der Woche drauf.
            Falls die Montage auch eher zu machen ist, nehme ich jeden Tag vor dem 20.
            Der Sehtest ist für Freitag eingetragen. Meine Brille ist aber heute zerbrochen, ließe sich das auf \
            morgen vorziehen?
            Meine Schwester heiratet ausgerechnet an unserem Beratungstag, da muss ich hin. Wie wäre es mit \
            einem beliebigen Abend in der Folgewoche?
            Ich hänge mit einer Panne auf der Autobahn fest. Bis zehn schaffe ich es nicht zur Werkstatt, vor \
            dem Mittagessen vielleicht?
            Gestern rief Ihr Lager an, die Markise käme zwei Wochen später. Dann ergibt die Montage am 9. keinen \
            Sinn, wann ginge es danach?
            Der Hund muss operiert werden, und zwar genau zu der Stunde, in der Ihr Techniker klingeln wollte. \
            Den Nachmittag hätte ich frei.
            Im Betrieb haben wir Inventur und ich komme vor sechs nicht weg. Sie haben doch donnerstags länger \
            offen, da würde ich die Schuhe anpassen lassen.
            Oma will beim Aussuchen des Sessels dabei sein und ist noch auf Kur. Nach dem 25. ist sie zurück, da \
            kämen wir lieber.
            Bei uns im Haus wird das Wasser an dem Tag abgestellt. Da kann niemand eine Spülmaschine \
            anschließen, am Tag drauf schon.
            Das Kind schläft um die Zeit immer, das habe ich beim Buchen nicht bedacht. Zwei Stunden später \
            wären wir alle entspannter.
            Ich hatte mich für die Vorführung am Dienstag eingetragen. Mein Kollege, der entscheidet, ist erst \
            ab Donnerstag wieder im Büro.
            Der Schnee hat uns eingeschneit, vom Berg kommt keiner runter. Sobald geräumt ist, bringe ich die \
            Fräse, frühestens wohl am Mittwoch.
            Dürfte ich Sie höflichst um einen späteren Zeitpunkt als den vereinbarten bitten?
            Dienstag haut bei mir doch nicht hin, wie schaut's Mittwoch aus?
            Der Tag ist schon recht, nur die Uhrzeit ned.
            Aufgeschoben ist nicht aufgehoben: selbe Zeit nächste Woche?
            Bezugnehmend auf unsere Vereinbarung für den 6. Juni ersuche ich um einen Ersatztermin.
            Könnten wir den Besuch ein paar Stündchen nach hinten rücken?
            """,
        french: """
            décaler mon rdv svp
            Peut-on reporter à vendredi ?
            Changer la date de mon rendez-vous
            un autre jour possible ?
            je peux venir plus tard ?
            report de rdv
            Plutôt le matin que l'après-midi
            deplacer le rdv du 12
            Une semaine plus tard, possible ?
            Avez-vous plus tôt ?
            repousser la visite du technicien
            Merci de reprogrammer mon créneau
            jeudi impossible, lundi ok ?
            Nouvelle heure pour l'essayage
            Modifier l'horaire réservation 48213
            Je ne pourrai malheureusement pas être là jeudi, le lundi suivant vous irait-il ?
            Le technicien pourrait-il passer à 15 h au lieu de 9 h ?
            Veuillez déplacer la révision de mon vélo du 12 à n'importe quel jour après le 18.
            J'ai rendez-vous demain à 10 h 30 et il me faudrait un peu plus tard dans la journée.
            Serait-il possible d'avancer ma consultation, prévue pour l'instant le 30 ?
            J'ai un empêchement au travail, il faudrait trouver une autre date pour la prise de mesures.
            Mes horaires ont changé, il me faudrait une soirée à la place du lundi matin.
            La sortie d'essai du vélo, on peut la faire quand il fera meilleur, dimanche prochain par exemple ?
            Le gardien, qui a la clé de la cave, sera absent le jour prévu, merci d'en choisir un autre.
            Tu peux me mettre une heure plus tard pour l'étude de posture ?
            Le 17 est férié, nous n'y avons pensé ni l'un ni l'autre.
            J'échangerais volontiers ma place du matin contre une de l'après-midi.
            Votre confirmation 77120 indique 8 h, tout me convient à partir de 11 h.
            On tient à venir, mais la crèche ferme cette semaine-là, la suivante nous irait mieux.
            Si la pose peut se faire plus tôt, je prends n'importe quel jour avant le 20.
            Mon examen de vue est noté pour vendredi. J'ai cassé mes lunettes ce matin, pourriez-vous me prendre \
            dès demain ?
            Ma sœur se marie le jour où nous devions nous voir, je ne peux pas manquer ça. N'importe quel soir \
            de la semaine d'après m'arrangerait.
            Je suis en panne sur l'autoroute. Je n'arriverai pas à l'atelier pour 10 h, peut-être avant le \
            déjeuner ?
            Votre entrepôt m'annonce le store avec deux semaines de retard. La pose du 9 n'a donc pas de sens, \
            quand pourrait-elle se faire ensuite ?
            Le chien se fait opérer pile à l'heure où votre technicien doit sonner. L'après-midi, en revanche, \
            je suis libre.
            Nous sommes en plein inventaire et je ne sors pas avant 18 h. Vous faites nocturne le jeudi, je \
            viendrais plutôt à ce moment.
            Mamie veut choisir son fauteuil elle-même et elle est encore en cure. Elle rentre le 25, nous \
            préférerions passer après.
            L'eau sera coupée dans l'immeuble ce jour-là. Impossible de brancher un lave-vaisselle, le lendemain \
            oui.
            Le bébé dort toujours à cette heure, je n'y avais pas réfléchi. Deux heures après, tout le monde \
            serait plus détendu.
            Je m'étais inscrit à la présentation de mardi. La collègue qui décide ne revient que jeudi.
            La neige nous bloque, personne ne descend du village. Dès que la route est dégagée j'apporte le \
            motoculteur, pas avant mercredi sans doute.
            Je vous prie de bien vouloir m'accorder une date ultérieure à celle convenue.
            Mardi, finalement, ça coince ; mercredi, ça vous dit ?
            Le jour me va, c'est juste l'heure qui ne colle pas.
            Ce n'est que partie remise : même heure la semaine prochaine ?
            Suite à notre accord pour le 6 juin, je me vois contraint de solliciter une autre date.
            On pourrait repousser la visite de deux petites heures ?
            """,
        spanish: """
            cambiar mi cita por favor
            ¿Podemos pasarlo al viernes?
            Aplazar la visita del técnico
            otro dia es posible?
            puedo ir mas tarde?
            Cambio de fecha
            Mejor por la mañana que por la tarde
            mover la cita del 12
            ¿Una semana después puede ser?
            ¿Tenéis algo antes?
            Reprogramar mi reserva 48213
            el jueves imposible, lunes?
            Nueva hora para la prueba
            Retrasad mi cita una hora
            posponer instalación, gracias
            Lamentablemente el jueves no puedo, ¿les iría bien el lunes siguiente?
            ¿Podría venir el técnico a las tres en lugar de a las nueve?
            Por favor, pasen la revisión de mi bici del 12 a cualquier día después del 18.
            Tengo cita mañana a las 10:30 y la necesitaría un poco más tarde.
            ¿Habría modo de adelantar mi consulta, que ahora está puesta para el 30?
            Me han cambiado el turno y en vez del lunes temprano necesito una tarde.
            ¿La prueba de la bici puede ser cuando haga mejor tiempo, pongamos el domingo que viene?
            El portero tiene la llave del trastero y ese día libra, elijan otro por favor.
            ¿Me puedes atrasar una hora el estudio de la bici?
            El 17 es fiesta aquí, no caímos ni ustedes ni yo.
            Cambiaría gustosa mi hueco de la mañana por uno de la tarde.
            En la confirmación 77120 pone las 8, a mí me sirve cualquier hora desde las 11.
            Queremos ir sí o sí, pero esa semana cierra la guardería y nos iría mejor la siguiente.
            Si el montaje se puede hacer antes, acepto cualquier día previo al 20.
            Me habían apuntado el viernes para graduarme la vista. Hoy se me han roto las gafas, ¿hay forma de \
            que sea mañana?
            Mi hermana se casa el mismo día en que íbamos a vernos, y no puedo faltar. La otra semana tengo \
            libres todas las tardes.
            Estoy tirado en la autopista con el coche averiado. A las diez no llego al taller, ¿antes de comer \
            quizá?
            Me avisa su almacén de que el toldo llega dos semanas tarde. Lo del día 9 ya no cuadra, ¿para cuándo \
            lo ponemos?
            Operan al perro justo a la hora en que iba a llamar al timbre su técnico. Por la tarde, en cambio, \
            estoy.
            Andamos de inventario y no salgo antes de las ocho. Los jueves abren hasta tarde, así que iría mejor \
            ese día.
            La abuela quiere escoger ella su butaca y todavía está en el balneario. Vuelve el 25, mejor pasarnos \
            luego.
            Ese día cortan el agua en la finca. Así no se puede conectar un lavavajillas, al día siguiente sí.
            El bebé duerme siempre a esa hora y no lo pensé al reservar. Un par de horas más tarde estaríamos \
            todos más tranquilos.
            Me inscribí a la presentación del martes. La compañera que decide no vuelve hasta el jueves.
            Con la nevada no baja nadie del pueblo. En cuanto limpien la carretera les llevo la motoazada, \
            calculo que el miércoles.
            Le agradecería que tuviera a bien concederme una fecha posterior a la acordada.
            Al final el martes me viene fatal, ¿qué tal el miércoles?
            El día está bien, es la hora la que no me cuadra.
            Lo dejamos para la próxima semana a la misma hora, ¿vale?
            En relación con lo convenido para el 6 de junio, me veo obligado a solicitar otra fecha.
            ¿Se podría correr la visita un par de horitas?
            """,
        italian: """
            spostare appuntamento per favore
            Si può fare venerdì invece?
            Cambio data appuntamento
            un altro giorno è possibile?
            posso venire più tardi?
            rimandare la visita del tecnico
            Meglio mattina che pomeriggio
            spostate il mio turno del 12
            Una settimana dopo, si può?
            Avete qualcosa prima?
            Modifica orario prenotazione 48213
            giovedi no, lunedi va bene?
            Nuovo orario per la prova
            Posticipare il montaggio grazie
            riprogrammare l'incontro
            Purtroppo giovedì non riesco, Le andrebbe bene il lunedì dopo?
            Il tecnico potrebbe venire alle tre anziché alle nove?
            Vi prego di spostare il tagliando della bici dal 12 a un giorno qualsiasi dopo il 18.
            Ho appuntamento domani alle 10:30 e mi servirebbe un po' più tardi.
            C'è modo di anticipare la mia consulenza, che adesso è fissata per il 30?
            Ho avuto un impegno di lavoro improvviso, bisognerebbe trovare un'altra data per le misure.
            Mi hanno cambiato i turni, al posto del lunedì presto mi servirebbe una sera.
            Il giro di prova in bici si può fare quando il tempo è migliore, mettiamo domenica prossima?
            Il portiere ha la chiave della cantina e quel giorno non c'è, scegliete un'altra data per cortesia.
            Mi sposti un'ora in avanti per la messa in sella?
            Il 17 qui è festa patronale, non ci abbiamo pensato né io né voi.
            Baratterei volentieri il mio posto del mattino con uno pomeridiano.
            Nella conferma 77120 c'è scritto alle 8, per me va bene tutto dalle 11.
            Ci teniamo a venire, ma quella settimana chiude l'asilo e ci starebbe meglio la successiva.
            Se il montaggio si può fare prima, prendo qualunque giorno precedente al 20.
            La visita oculistica era segnata per venerdì. Stamattina mi si sono rotti gli occhiali, ce la fate \
            già domani?
            Mia sorella si sposa proprio il giorno in cui dovevamo vederci e non posso mancare. La settimana \
            dopo ho libere tutte le sere.
            Sono fermo in autostrada con la macchina in panne. Per le dieci in officina non arrivo, magari prima \
            di pranzo?
            Il vostro magazzino mi dice che la tenda da sole ritarda di due settimane. Il 9 allora non ha senso, \
            per quando rifissiamo?
            Operano il cane esattamente all'ora in cui doveva suonare il tecnico. Nel pomeriggio invece sono a \
            casa.
            Siamo sotto inventario e non esco prima delle otto. Il giovedì tenete aperto fino a tardi, verrei \
            piuttosto allora.
            La nonna vuole scegliere lei la poltrona ed è ancora alle terme. Torna il 25, passeremmo più \
            volentieri dopo.
            Quel giorno tolgono l'acqua nel palazzo. Così una lavastoviglie non si collega, l'indomani sì.
            La bimba a quell'ora dorme sempre, prenotando non ci ho pensato. Due ore più tardi saremmo tutti più \
            sereni.
            Mi ero iscritto alla presentazione di martedì. La collega che decide rientra soltanto giovedì.
            Con la neve dal paese non scende nessuno. Appena puliscono la strada vi porto la motozappa, penso \
            mercoledì.
            Le sarei grato se volesse accordarmi una data posteriore a quella convenuta.
            Martedì alla fine salta, mercoledì come siete messi?
            Il giorno va bene, è l'ora che non mi torna.
            Facciamo pari pari la settimana dopo?
            Con riferimento all'accordo per il 6 giugno, mi trovo costretto a chiedere una data alternativa.
            Si riesce a slittare la visita di un paio d'orette?
            """,
        dutch: """
            afspraak verzetten aub
            Kan het ook vrijdag?
            Andere dag mogelijk?
            kan ik later komen
            afspraak verplaatsen
            Liever 's ochtends dan 's middags
            graag een week later
            Hebben jullie eerder iets?
            monteur uitstellen graag
            donderdag lukt niet, maandag?
            Nieuwe tijd voor het passen
            omboeken naar de 18e
            Wijziging tijdstip boeking 48213
            kunnen we dit verschuiven
            Ander uur graag
            Helaas red ik het donderdag niet, zou de maandag erna u schikken?
            Kan de monteur om drie uur komen in plaats van om negen?
            Wilt u mijn fietsbeurt van de 12e verplaatsen naar een dag na de 18e?
            Ik heb morgen om 10.30 uur een afspraak en zou graag iets later komen.
            Is er een mogelijkheid om mijn adviesgesprek, nu op de 30e, naar voren te halen?
            Er is op het werk iets tussengekomen, we moeten een andere datum zoeken voor het inmeten.
            Mijn rooster is omgegooid, in plaats van maandagvroeg heb ik een avond nodig.
            Kan de proefrit als het weer beter is, zeg zondag over een week?
            De conciërge heeft de sleutel van de berging en is die dag vrij, kies graag een andere.
            Zet je me voor de zithoudingmeting een uur later?
            Op de 17e is het hier een vrije dag, daar hebben we geen van beiden aan gedacht.
            Ik ruil mijn plekje in de ochtend graag voor een in de middag.
            In bevestiging 77120 staat 8 uur, bij mij is alles vanaf 11 uur goed.
            We willen echt komen, maar die week is de crèche dicht en de week erna past beter.
            Als de montage eerder kan, neem ik elke dag voor de 20e.
            De oogmeting stond voor vrijdag. Vanochtend is mijn bril gebroken, kan ik morgen al komen?
            Mijn zus trouwt net op de dag dat we elkaar zouden zien en daar moet ik bij zijn. De week daarop heb \
            ik alle avonden vrij.
            Ik sta met pech langs de snelweg. Tien uur bij de werkplaats haal ik niet, misschien voor de lunch?
            Jullie magazijn meldt dat de zonwering twee weken later komt. Dan heeft de 9e geen zin, wanneer wel?
            De hond wordt geopereerd precies op het uur dat uw monteur zou aanbellen. 's Middags ben ik er wel.
            We zitten midden in de inventarisatie en ik kom niet voor zessen weg. Op koopavond zijn jullie \
            langer open, dan kom ik liever.
            Oma wil zelf haar stoel uitkiezen en zit nog in de revalidatie. De 25e is ze terug, daarna zou \
            fijner zijn.
            Die dag wordt in de flat het water afgesloten. Zo sluit je geen vaatwasser aan, een dag later gaat \
            het wel.
            De baby slaapt altijd op dat uur, daar dacht ik bij het boeken niet aan. Twee uurtjes later zijn we \
            allemaal vrolijker.
            Ik had me opgegeven voor de presentatie van dinsdag. De collega die beslist is er pas donderdag \
            weer.
            Door de storm vaart de veerboot niet. Zodra hij weer gaat kom ik met de fiets, woensdag op zijn \
            vroegst.
            Mag ik u beleefd verzoeken om een latere datum dan de overeengekomen?
            Dinsdag komt toch niet uit, hoe zit je woensdag?
            De dag is prima, alleen het tijdstip past niet.
            Wat in het vat zit verzuurt niet: zelfde tijd volgende week?
            Onder verwijzing naar onze afspraak van 6 juni zie ik mij genoodzaakt een andere datum te vragen.
            Kunnen we het bezoek een uurtje of twee naar achteren schuiven?
            """)
}
