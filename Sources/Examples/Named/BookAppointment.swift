extension StandardExamples {
    static let bookAppointment = StandardExamples(
        "book_appointment",
        english: """
            can i book a slot please
            Appointment for a bike service
            need an appointment asap
            Any free slots next week?
            Book me in for Thursday
            when can someone come round
            Fitting appointment wanted
            I'd like to make a booking
            appointmnt for repair pls
            Could we arrange a consultation?
            Got anything free Saturday morning?
            Demo call, when possible?
            First available time please
            please pencil me in
            want to schedule a measuring visit
            I would like to bring my bicycle in for its annual service, when would suit you?
            Please let me know which days your engineer is in the Foxton area so that we can fix a date.
            Do I need an appointment to have my running gait analysed, and if so, could I have one for the 14th?
            We should be grateful for a convenient date on which your fitter could call at 12 Mill Lane, Foxton.
            My washing machine needs looking at and I am at home Tuesday and Wednesday all day.
            Could you set up a video call with someone who can show us the accounting software?
            I'd love to come and try on wedding shoes, do you have any appointments left in May?
            Please schedule a technician for my coffee machine, serial CM-20881.
            How do I get a time for the kitchen planning session?
            Is there a slot going this Friday after 5 pm for a skin consultation?
            I want to have my hearing tested at your shop, preferably in the morning.
            When would your carpenter have time to come and measure for the wardrobe?
            Kindly offer me two or three dates for the installation of the wall lamps.
            The gears on my daughter's bike keep slipping and she rides to school every day. When could you fit \
            us in?
            We have just bought a flat and have no idea about lighting. Someone told me you give advice in the \
            showroom, so when might we come by?
            My mother is 82 and can't get to the shop easily. Could one of your people visit her at home to \
            measure for the armchair?
            The mower won't start and the grass is knee high. I'm off work next week, so any day is fine for \
            your mechanic.
            I saw that you do personal shopping by arrangement. I start a new job on the 3rd and need suits, so \
            ideally before then.
            Our boiler cover includes a yearly inspection and it hasn't been done yet. Policy HC-7741, please \
            suggest a date.
            I travel a lot for work but I'm in town from the 8th to the 12th. Would your bike fitter have an \
            hour for me?
            My son's feet have grown again and school starts soon. Can we come in to have him measured on Monday \
            around four?
            We're a team of six and want to be trained on your booking software. Which dates can you offer in \
            June?
            I've finally saved up for a decent mattress. I would rather try them in peace with somebody who \
            knows, say on a weekday evening?
            My skis need edges and wax before we leave on the 20th. When shall I bring them?
            Put me down for whatever you've got going on Tuesday.
            I wondered whether you might be able to squeeze me in before the holidays.
            Might I trouble you for a time at which I could call on your optician?
            Your calendar online shows nothing, yet I'd need an hour with the tailor.
            Chuck us a time for the sofa measuring and I'll make sure I'm in.
            A date for putting up the garden shed would be grand, any day bar Sunday.
            """,
        german: """
            Termin bitte
            brauche einen termin
            Hätten Sie nächste Woche was frei?
            Terminanfrage Fahrradinspektion
            Wann kann ich vorbeikommen?
            ich möchte einen Termin vereinbaren
            Bitte um Terminvorschlag
            Beratungstermin gewünscht
            kann man bei euch termine buchen
            Noch was frei am Samstag?
            Termin zur Anprobe
            Wann hat der Techniker Zeit?
            bräuchte n termin für reparatur
            Aufmaß vor Ort, wann möglich?
            Nächster freier Termin?
            Ich würde gern mein Rad zur Durchsicht bringen, wann passt es Ihnen?
            Könnten Sie mir bitte zwei oder drei Termine für die Montage der Lampen nennen?
            Wir hätten gern eine Küchenberatung bei Ihnen im Haus, am liebsten an einem Freitagnachmittag.
            Hast du am 14. noch einen Platz für eine Laufanalyse frei?
            Bitte tragen Sie mich für eine Hautberatung ein, vormittags wäre mir am liebsten.
            Muss ich mich für das Probeliegen anmelden, und ginge es am Dienstag gegen 17 Uhr?
            Ich hätte gern jemanden, der bei uns die Fenster für die Plissees ausmisst, geht das Ende des \
            Monats?
            Trägst du mich für den Schraubkurs-Samstag ein, falls noch was frei ist?
            Ist für eine Probefahrt mit dem Lastenrad eine Anmeldung nötig, und wann darf ich kommen?
            Unser Geschirrspüler pumpt nicht mehr ab, schicken Sie bitte jemanden vorbei, ich bin ab 15 Uhr zu \
            Hause.
            Welche Sprechzeiten hat Ihr Hörakustiker, und kann ich gleich für nächsten Montag etwas festmachen?
            Für unsere Vereinstrikots möchten wir zum Mustern kommen, gern abends nach dem Training.
            Ich bitte um einen Beratungstermin zur Hausratversicherung in Ihrer Zweigstelle.
            Mein Fernseher soll an die Wand, wann hätte Ihr Aufbauservice Luft?
            Zum Stimmen unseres Klaviers bräuchten wir jemanden vor Weihnachten.
            Meine Frau hat bald Geburtstag und wünscht sich eine Schminkberatung. Die würde ich gern \
            verschenken, am besten an einem Samstag im März.
            Bei uns zieht es durch die Balkontür, seit der Frost da ist. Ihr Kundendienst soll sich das bitte \
            anschauen, ab halb fünf ist immer wer da.
            Ich komme frisch aus der Knie-Reha und darf wieder laufen. Jetzt soll ein Fachmann schauen, welcher \
            Schuh passt, am liebsten vormittags unter der Woche.
            Unser Verein feiert Jubiläum und braucht Pokale mit Gravur. Wir kämen zu zweit vorbei, um alles \
            durchzusprechen, nennen Sie uns bitte einen Tag.
            Ihr Newsletter bewirbt den kostenlosen Wintercheck. Da bin ich mit meinem Hollandrad dabei, nur \
            wann?
            Die Kontaktlinsen sind aufgebraucht und der letzte Sehtest liegt drei Jahre zurück. Höchste Zeit \
            also, habt ihr morgen Mittag was?
            Wir bauen ein Haus und sollen uns nun für Böden entscheiden. Mein Mann hat Schicht, wir können nur \
            freitags, geht da eine Bemusterung?
            Meine Uhr bleibt seit gestern stehen, ein Erbstück vom Großvater. Die möchte ich nicht verschicken, \
            sondern dem Meister persönlich zeigen, wann wäre er im Haus?
            Zur Einschulung soll es der richtige Ranzen werden. Bei euch darf man mit Kind probieren, wenn man \
            sich vorher meldet, also melde ich mich hiermit für nächste Woche.
            Ich bin Heilpraktikerin und überlege, auf Ihr Kalenderprogramm umzusteigen. Zeigen Sie es mir einmal \
            am Bildschirm, ich habe mittwochs keine Patienten.
            Die Nähmaschine meiner Schwiegermutter hakt, und sie näht doch für die ganze Familie. Abgabe bei \
            Ihnen nur nach Anmeldung, stand da, daher melde ich uns an.
            Wann könnte ich denn mal auf einen Sprung zu Ihrem Schneider kommen?
            Schreib mich einfach irgendwo auf, wo noch Platz ist.
            Ich erlaube mir anzufragen, wann Ihr geschätzter Uhrmacher mich empfangen könnte.
            Im Kalender auf der Webseite finde ich nichts, hätte aber gern ein Stündchen beim Optiker.
            Haben Sie heuer noch einen Tag frei, an dem jemand das Gartenhaus aufstellen kann?
            Für die Zaunmontage im Birkenweg 3 bitten wir um Nennung eines Termins.
            """,
        french: """
            rdv svp
            je voudrais un rendez-vous
            Une place libre samedi ?
            Prise de rendez-vous révision vélo
            Quand puis-je passer ?
            besoin d'un rdv rapidement
            Peut-on réserver un créneau ?
            Rendez-vous pour un essayage
            quand peut venir le technicien
            Vos disponibilités la semaine prochaine ?
            Premier créneau possible svp
            Demande de visite pour prise de mesures
            un rdv conseil c possible ?
            Réserver une démonstration
            J'aimerais faire réviser mon vélo chez vous, quel jour vous conviendrait ?
            Pourriez-vous me proposer deux ou trois dates pour la pose des appliques ?
            Nous souhaitons rencontrer un de vos cuisinistes, de préférence un vendredi en fin d'après-midi.
            Tu aurais un créneau le 14 pour une analyse de foulée ?
            Merci de m'inscrire pour un diagnostic de peau, plutôt le matin.
            Faut-il prendre rendez-vous pour essayer les matelas, et serait-ce possible mardi vers 17 h ?
            Il faudrait que quelqu'un vienne prendre les cotes de nos fenêtres pour les stores, fin du mois ce \
            serait bien.
            Reste-t-il une place à l'atelier de torréfaction de samedi, et peux-tu m'y mettre ?
            Faut-il s'inscrire pour essayer le vélo cargo, et quand puis-je venir ?
            Notre lave-vaisselle ne vidange plus, envoyez-nous quelqu'un, je suis rentrée dès 15 h.
            Je souhaite rencontrer un conseiller au sujet d'une assurance habitation à votre agence.
            Pour le maillot du club, nous voudrions venir voir les tissus un soir après l'entraînement.
            À quel moment votre audioprothésiste reçoit-il, et puis-je retenir lundi matin ?
            J'ai une télé à faire accrocher au mur, quand votre équipe a-t-elle un trou ?
            Mon piano a besoin d'être accordé avant Noël, merci de me dire quand l'accordeur passe dans le \
            quartier.
            Ma femme rêve d'une séance de maquillage avec une pro. C'est pour ses 40 ans, un samedi de mars \
            serait l'idéal.
            Depuis les premières gelées, un courant d'air passe par la baie vitrée que vous avez posée. Il \
            faudrait venir voir, il y a toujours quelqu'un après 16 h 30.
            Le kiné m'autorise enfin à recourir. Je voudrais qu'un spécialiste regarde mes appuis avant de \
            choisir des chaussures, plutôt un matin.
            Notre boulangerie va changer de caisse. Avant de nous décider, on aimerait voir la vôtre \
            fonctionner, le lundi nous sommes fermés.
            J'ai vu l'affiche du bilan d'hiver gratuit pour les vélos. Je veux en profiter avec mon vieux \
            hollandais, il me faut juste un jour.
            Nous faisons construire et il faut choisir les carrelages. Mon mari travaille en équipe, nous ne \
            pouvons que le vendredi, recevez-vous ce jour-là ?
            La montre de mon grand-père s'est arrêtée hier. Je préfère la montrer moi-même à l'artisan plutôt \
            que l'envoyer, quand sera-t-il à la boutique ?
            Ma petite entre au CP et veut essayer les cartables sur le dos. On m'a dit de s'annoncer avant, \
            alors je m'annonce pour mercredi prochain.
            Je suis infirmière libérale et votre logiciel de planning m'intrigue. Une petite présentation à \
            l'écran un jeudi me suffirait.
            La machine à coudre de ma belle-mère coince alors qu'elle coud pour toute la famille. Vous ne prenez \
            les dépôts que sur inscription, alors inscrivez-nous.
            Casez-moi où vous pouvez, je suis souple.
            Auriez-vous l'obligeance de m'indiquer le jour où votre horloger pourrait me recevoir ?
            Je passerais bien voir votre tailleur un de ces quatre, dites-moi quand il est là.
            Votre agenda en ligne n'affiche rien, j'aurais pourtant besoin d'un petit moment avec l'opticienne.
            Nous vous saurions gré de bien vouloir convenir d'une date pour le montage de l'abri de jardin.
            Mettez-moi sur le planning de mardi s'il y a moyen.
            """,
        spanish: """
            cita por favor
            quiero pedir cita
            ¿Tienen hueco el sábado?
            Reservar hora para revisión
            necesito cita cuanto antes
            ¿Cuándo puedo pasarme?
            Cita para probarme vestidos
            Me gustaría concertar una visita
            cita para reparacion de movil
            ¿Cuándo puede venir el técnico?
            ¿Hay horas libres mañana?
            Solicito cita de asesoramiento
            una demo, cuando podeis?
            Primera hora disponible, gracias
            Agéndame para el jueves
            Quisiera llevar la bicicleta a su puesta a punto anual, ¿qué día les viene bien?
            ¿Podrían proponerme dos o tres fechas para instalar los apliques del salón?
            Nos interesa hablar con un diseñador de cocinas, mejor un viernes por la tarde.
            ¿Tenéis sitio el día 14 para un estudio de pisada?
            Apúnteme, por favor, para un diagnóstico de piel, preferiblemente por la mañana.
            ¿Hay que pedir hora para probar colchones? Si es así, me iría bien el martes a las cinco.
            Hay que medir las ventanas para los estores, ¿podrían venir a finales de mes?
            ¿Queda plaza para la cata de café del sábado? Si es así, apúntame.
            ¿Tengo que avisar antes para probar la bici de carga, y cuándo puedo ir?
            El lavavajillas no desagua, mándenme a alguien, por favor, estoy en casa desde las tres.
            Deseo reunirme con un agente en su oficina para hablar de un seguro de hogar.
            Para las camisetas de la peña querríamos ver telas una tarde, después del entreno.
            ¿En qué horario atiende el audioprotesista? Me quedaría con el lunes a primera hora.
            Tengo una tele por colgar, ¿cuándo le viene bien a vuestro equipo de montaje?
            Mi piano está desafinado y las fiestas se acercan, ¿cuándo pasa el afinador por el barrio?
            Mi mujer cumple 40 en marzo y le hace ilusión que la maquille una profesional. Quiero regalárselo un \
            sábado, díganme cuál.
            Desde que llegó el frío entra aire por la ventana que nos pusieron. Que venga alguien a verlo, a \
            partir de las cuatro y media siempre hay gente.
            El fisio por fin me deja volver a correr. Antes de comprar zapatillas me gustaría que un experto \
            viera cómo piso, mejor por las mañanas.
            En la panadería vamos a cambiar de caja registradora. Nos gustaría ver la suya en marcha, los lunes \
            cerramos y tenemos tiempo.
            He visto el cartel de la revisión gratuita de invierno. Me apunto con mi bici de paseo, solo falta \
            que me digáis el día.
            Se me han terminado las lentillas y hace tres años que no me gradúan. ¿Mañana a mediodía hay manera?
            Estamos haciendo la casa y toca elegir suelos. Mi marido trabaja a turnos y solo podemos los \
            viernes, ¿reciben ese día?
            El reloj de mi abuelo se paró ayer. Prefiero enseñárselo en mano al maestro, ¿qué mañanas está en la \
            tienda?
            La niña empieza primaria y quiere probarse las mochilas. Como hay que avisar, aviso: iríamos el \
            miércoles que viene.
            Soy podóloga y me pica la curiosidad vuestro programa de agenda. Con que me lo enseñéis en pantalla \
            un jueves me basta.
            A mi suegra se le atasca la máquina de coser, y cose para todo el pueblo. Ponía que solo recogen con \
            reserva, así que resérvennos.
            Hágame un huequito cuando pueda, yo me adapto.
            Le ruego me indique en qué fecha podría recibirme su relojero.
            A ver si me podéis meter en algún rato libre del martes.
            En el calendario de la web no sale nada, pero necesitaría un ratito con el óptico.
            Tengan la bondad de fijar día y hora para el montaje de la caseta de jardín.
            Quisiera sacar turno para el taller, moto eléctrica, cualquier mañana.
            """,
        italian: """
            appuntamento per favore
            vorrei prenotare un appuntamento
            C'è posto sabato?
            Prenotazione tagliando bici
            quando posso passare?
            mi serve un appuntamento urgente
            Avete un buco giovedì?
            Appuntamento per prova abito
            Quando può venire il tecnico?
            Richiesta di consulenza in negozio
            disponibilità la prossima settimana?
            Primo orario libero grazie
            si puo prenotare una demo?
            Sopralluogo per misure, quando?
            Segnatemi per martedì
            Vorrei portare la bicicletta per il controllo annuale, quando Le farebbe comodo?
            Potreste propormi due o tre date per il montaggio delle applique?
            Saremmo interessati a una progettazione cucina con un vostro esperto, meglio il venerdì pomeriggio.
            Hai un posto il 14 per l'analisi della corsa?
            Mi metta in lista per una consulenza pelle, possibilmente di mattina.
            Per provare i materassi bisogna prenotare? Nel caso, andrebbe bene martedì verso le 17.
            Ci sono da misurare le finestre per le tende, riuscite a venire verso fine mese?
            C'è ancora un posto per la degustazione di sabato? Se sì, mettimi dentro.
            Per provare la cargo bike bisogna avvisare, e quando potrei venire?
            La lavastoviglie non scarica più, mandatemi qualcuno per favore, dalle tre ci sono.
            Desidero incontrare un vostro agente in filiale per parlare di una polizza casa.
            Per le maglie della squadra vorremmo vedere i tessuti, una sera dopo l'allenamento.
            In che orari riceve l'audioprotesista? Per me lunedì mattina sarebbe l'ideale.
            Ho un televisore da appendere, quando ha un'ora libera la vostra squadra?
            Il pianoforte è scordato e il saggio di mia nipote si avvicina, quando passa in zona l'accordatore?
            Mia moglie compie 40 anni a marzo e sogna una seduta di trucco con una professionista. Gliela regalo \
            volentieri, purché sia di sabato.
            Da quando è arrivato il freddo passa aria dalla porta finestra che ci avete montato. Qualcuno \
            dovrebbe darci un'occhiata, dopo le quattro e mezza c'è sempre gente.
            Il fisioterapista finalmente mi lascia correre. Prima di comprare le scarpe vorrei che un esperto \
            guardasse come appoggio, di mattina se si può.
            In panificio stiamo per cambiare il registratore di cassa. Ci piacerebbe vedere il vostro all'opera, \
            il lunedì siamo chiusi.
            Ho letto del check-up invernale gratuito. La mia vecchia bici ne ha bisogno, serve solo sapere il \
            giorno.
            Ho finito le lenti a contatto e non faccio la visita da tre anni. Domani in pausa pranzo si può?
            Stiamo costruendo e dobbiamo scegliere i pavimenti. Mio marito fa i turni, possiamo soltanto il \
            venerdì, ricevete?
            L'orologio del nonno da ieri è fermo. Non me la sento di spedirlo, lo porterei di persona \
            all'artigiano, che mattine c'è?
            La bimba va in prima elementare e vuole provarsi gli zaini. Mi hanno detto di avvertire, quindi \
            avverto: verremmo mercoledì prossimo.
            Faccio l'estetista e il vostro programma per l'agenda mi incuriosisce. Mi basta vederlo una \
            mezz'oretta a schermo, di giovedì.
            La macchina da cucire di mia suocera si inceppa e lei cuce per tutto il paese. Ho letto che ritirate \
            solo su prenotazione, perciò prenotateci.
            Mi trovi un buchetto quando può, io mi adeguo.
            Gradirei sapere in quale data il Vostro orologiaio potrebbe ricevermi.
            Un salto dal vostro sarto lo farei volentieri, ditemi voi quando c'è.
            Sul calendario del sito non esce niente, ma avrei bisogno di mezz'ora con l'ottico.
            Con la presente si chiede di voler concordare una data per il montaggio della casetta da giardino.
            Riuscite a incastrarmi prima delle feste?
            """,
        dutch: """
            afspraak maken graag
            ik wil een afspraak
            Is er zaterdag nog plek?
            Afspraak fietsbeurt
            wanneer kan ik langskomen
            Heb zsm een afspraak nodig
            Kan ik een tijdslot reserveren?
            Pasafspraak gewenst
            Wanneer kan de monteur komen?
            Graag een adviesgesprek
            Nog iets vrij donderdag?
            afspraak voor reperatie aub
            Eerstvolgende mogelijkheid graag
            Demo inplannen, kan dat?
            Inmeten aan huis, wanneer?
            Ik zou mijn fiets graag brengen voor de jaarlijkse beurt, wanneer komt het u uit?
            Kunt u mij twee of drie data voorstellen voor het ophangen van de wandlampen?
            Wij willen graag met een keukenadviseur om tafel, het liefst op vrijdagmiddag.
            Heb je op de 14e nog een gaatje voor een loopanalyse?
            Zet mij alstublieft op de lijst voor een huidadvies, liefst 's ochtends.
            Moet je voor proefliggen reserveren, en zou dinsdag rond vijf uur lukken?
            De ramen moeten opgemeten worden voor de gordijnen, kan dat tegen het eind van de maand?
            Is er nog plek bij de koffieproeverij van zaterdag, en zet je me er dan op?
            Moet ik me melden voor een proefrit op de bakfiets, en wanneer mag ik komen?
            De vaatwasser pompt niet meer af, stuur graag iemand langs, vanaf drie uur ben ik thuis.
            Ik wil met een van uw adviseurs op kantoor een inboedelverzekering doornemen.
            Voor de clubshirts willen we stoffen komen bekijken, een avond na de training.
            Op welke uren zit de audicien er? Maandagochtend zou me goed uitkomen.
            Er moet een tv aan de muur, wanneer heeft jullie montageploeg een uurtje over?
            Onze piano is vals en het pakjesavondconcert komt eraan, wanneer is de stemmer in de buurt?
            Mijn vrouw wordt in maart veertig en droomt van een make-upsessie bij een prof. Ik geef het haar \
            graag cadeau, mits op een zaterdag.
            Sinds de vorst tocht het bij de schuifpui die jullie geplaatst hebben. Laat er iemand naar kijken, \
            na half vijf is er altijd volk in huis.
            Van de fysio mag ik eindelijk weer hardlopen. Voor ik schoenen koop wil ik dat een kenner mijn \
            voeten bekijkt, liefst in de ochtend.
            In onze bakkerij gaan we van kassa wisselen. We zien die van jullie graag eens draaien, maandag zijn \
            we dicht.
            Ik las over de gratis wintercheck. Mijn omafiets kan hem gebruiken, alleen de dag ontbreekt nog.
            Mijn lenzen zijn op en de laatste oogmeting is drie jaar geleden. Lukt het morgen in de lunchpauze?
            Wij bouwen een huis en moeten vloeren uitzoeken. Mijn man draait ploegendienst en we kunnen enkel op \
            vrijdag, bent u dan open voor een gesprek?
            Het horloge van opa staat sinds gisteren stil. Opsturen durf ik niet, ik laat het liever zelf aan de \
            vakman zien, welke ochtenden is hij er?
            Onze dochter gaat naar groep drie en wil rugzakken passen. Er stond dat je je moest aanmelden, dus \
            bij dezen voor woensdag.
            Ik ben pedicure en jullie agendaprogramma maakt me nieuwsgierig. Een halfuurtje meekijken op het \
            scherm op donderdag is genoeg.
            De naaimachine van mijn schoonmoeder hapert, en ze naait voor de hele straat. Inleveren kan alleen \
            op afspraak, las ik, dus plan ons in.
            Prop me er maar ergens tussen, ik ben flexibel.
            Gaarne verneem ik wanneer uw horlogemaker mij zou kunnen ontvangen.
            Ik wip graag eens binnen bij jullie kleermaker, zeg maar wanneer hij er is.
            De online agenda laat niks zien, maar ik wil toch graag een halfuurtje bij de opticien.
            Hierbij verzoeken wij u een datum te bepalen voor het plaatsen van het tuinhuis.
            Zou ge mij deze week nog ergens kunnen inboeken voor een bandenwissel?
            """)
}
