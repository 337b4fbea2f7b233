extension StandardExamples {
    static let bookAppointmentTold = StandardExamples(
        "book_appointment",
        english: """
            My brakes squeal so loudly that people jump off the path. I'm riding to Brighton in three weeks for \
            charity. When could someone have a look at them?
            We've got the keys to the new house and not a single measurement of the kitchen. I'm free on \
            Tuesdays and Thursdays. Would one of your people come out?
            The dress has arrived and it's a dream, but it drags on the floor. The wedding is on 2 June. I'd \
            need someone to pin it up.
            I've been putting off the eye test for years and now I can't read the menu. Have you anything after \
            five?
            The boiler makes a noise like a donkey. It's gone on since the cold came in. I'm at home all next \
            week, if a man could come.
            I'd like to hear what you'd advise for our garden, it's on a slope and nothing grows. My husband \
            would have to be there too. Saturday, maybe?
            Our dog looks like a mop. His usual groomer has retired. Is there a gap for him before Easter?
            My phone's battery barely lasts till noon. You do that while one waits, I hear. I'm in town on \
            Wednesday.
            The car's due for its service and the dealer's booked out till autumn. A neighbour spoke well of \
            you. What's the soonest you could take her?
            We're starting a small business and want to talk to someone about the right phone system. It would \
            be best at our place. How would next week suit you?
            I had my first run in the new shoes and my knees hurt. You offer an analysis on the treadmill. I'd \
            love to come in for that.
            My hearing aid whistles whenever I laugh. So I've stopped laughing. Please let me come by soon.
            The piano has not been tuned since my mother played it. My grandson's taking it up. When might your \
            tuner be in our area?
            I'm 40 on the 8th and want to get my hair done properly for once. Preferably on the day itself, in \
            the morning.
            The skis have been in the garage since 2019 and we're off on the 20th. They'd need waxing and the \
            bindings set. Can I bring them round on Friday?
            The dishwasher stands in a puddle. It's still under guarantee. Would you tell me when an engineer \
            could call?
            My son is getting braces and needs his mouthguard fitted anew for hockey. He's at school until \
            three. Any slot after that?
            The curtains in the picture would be perfect for us, but I don't trust myself with the measuring. I \
            believe you come out to people. Mornings suit.
            I should be grateful to be accorded an hour for a consultation.
            Squeeze me in for a haircut, would you?
            Pencil me in for a fitting next week.
            Have ye a slot going for a bike service?
            When can I swing by with my laptop?
            My washing machine needs a house call.
            What's your diary like around the 12th for a tattoo chat?
            I'd like an hour of your time for my tax papers, at your place or over video.
            It isn't broken, so no need of a repair. I'd simply like to have someone show me the machine, at a \
            time that suits you.
            My last one with you was in March, and all went well. It's time for the next, in the afternoons if I \
            may choose.
            The order for the lenses can wait. First I'd want my eyes looked at, so when's there a place?
            You needn't call me back about it, a mail will do. I just need to know which day the fitter could \
            come to 5 Orchard Way.
            I've a question that's better talked over in person. Which evening could I come by the shop for half \
            an hour?
            I've been trying to get through to you for a week! The heating's out and there's a baby in the \
            house. When's someone coming?
            I'm worried about the crack in my fork and won't ride it until you've seen it. Please let me bring \
            it in tomorrow.
            Your online calendar shows nothing but grey until August. That can't be! I need someone for my \
            freezer this week.
            We've no water in the kitchen and your hotline's music is driving me up the wall. Get someone out to \
            us, any time, day or night.
            need appointmnt for bike service
            any slots thurs am?
            can i bring phone in tmrw screen gone
            wanna book a fitting sat
            """,
        german: """
            Seit dem Winter quietscht mein Velo bei jedem Tritt, und im Mai will ich um den Bodensee. Wann \
            könnte ich es zu euch stellen?
            Meine Tochter heiratet, und ich habe seit der Taufe kein Kleid mehr gekauft. Eine Stunde in Ruhe mit \
            jemandem, der etwas davon versteht, wäre Gold wert.
            Die Heizung macht Geräusche wie ein Kochtopf, und es wird Oktober. Es sollte sie einmal einer \
            anschauen, am besten vormittags.
            Wir planen eine neue Küche und haben tausend Zettel mit Maßen. Am Samstag hätten wir beide frei, \
            passt das bei Ihnen?
            Nach dem Sturz auf der Piste bin ich bei der Bindung unsicher. Hat jemand vor Freitag eine halbe \
            Stunde für mich und meine Ski?
            Unser Hund zieht an der Leine, dass mir die Schulter wehtut. Bei euch gibt es Einzelstunden, da \
            wären wir gern dabei.
            Die Brille sitzt schief, seit das Baby danach greift. Ich könnte Dienstag ab 16 Uhr vorbeischauen, \
            wenn da jemand Zeit hat.
            Im Herbst übernehme ich den Betrieb meines Vaters und verstehe von eurer Software rein gar nichts. \
            Könnte mir das jemand einmal zeigen?
            Die Waschmaschine wandert beim Schleudern durchs Bad. Der Hausmeister sagt, da muss ein Fachmann \
            her. Ich bin donnerstags zu Hause.
            Ich trage seit Jahren die falschen Laufschuhe, sagt mein Physio. Eure Laufanalyse würde ich daher \
            gern machen, geht es nächste Woche?
            Beim Auto meiner Frau steht der Reifenwechsel an, und sie traut dem Wetter nicht. Was hätten Sie \
            zwischen 10. und 20. November frei?
            Zu meinem Fünfziger gönne ich mir einen Maßanzug. Wann darf ich zum Abmessen kommen?
            Der Kaffeevollautomat schreibt seit Wochen "Service". Jetzt ignoriere ich ihn nicht länger, wann \
            passt es bei euch in der Werkstatt?
            Mir fallen seit der Chemo die Haare aus, und ich hätte gern in aller Diskretion eine Perücke \
            ausgesucht. An welchem Tag ist es bei Ihnen ruhig?
            Der Gärtner, der uns die Hecke geschnitten hat, ist in Rente. Könnten Sie sich das Ganze einmal vor \
            Ort ansehen?
            Mein Sohn fängt mit Geige an und braucht ein Leihinstrument in seiner Größe. Wir kämen am liebsten \
            am Mittwochnachmittag zum Probieren.
            Eine Freundin schwärmt von Ihrer Hautberatung, und ich habe zu Weihnachten einen Gutschein dafür \
            bekommen. Den würde ich im Jänner gern einlösen.
            Hätten Sie am Montag um 9 noch ein Plätzchen?
            Ich möchte zur Anprobe vorbeikommen.
            Bitte schreibt mich für den Frühjahrscheck ein.
            Könnte der Monteur demnächst bei uns vorbeischauen?
            Ich ersuche um Zuweisung eines Termins zur Wartung der Therme.
            Gebts mir bitte was am Freitag, egal wann.
            Zwei Personen, Skischuhanpassung, erste Februarwoche, geht das?
            Könnten Sie mich in der 23. Woche einplanen?
            Einen Termin habe ich noch keinen, den bräuchte ich aber, denn die Bremse schleift. Am liebsten noch \
            vor dem 12. Juni.
            Kaputt geliefert wurde nichts, das Klavier ist nur verstimmt vom Transport. Wann könnte Ihr Stimmer \
            kommen?
            Umtauschen will ich die Stiefel nicht, nur dehnen lassen. An welchem Tag kann ich dafür zu euch \
            kommen?
            Mit einem Menschen reden möchte ich schon, aber nicht am Telefon, sondern bei Ihnen im Studio mit \
            Plan und Farbmuster. Nächsten Mittwoch vielleicht?
            Die Bestellung ist da, danke. Jetzt brauchen wir jemanden zum Einbauen, wann ginge das?
            Eine Frage zu den Öffnungszeiten ist es nicht, ich will fix kommen: Samstag 11 Uhr zum Radvermessen, \
            passt das?
            Seit Tagen versuche ich, online zu buchen, und die Seite hängt immer beim Kalender! Tragt mich bitte \
            von Hand ein, Dienstag oder Mittwoch.
            Bei uns tropft es aus der Decke, und keiner fühlt sich zuständig! Schicken Sie bitte so rasch wie \
            möglich einen Techniker.
            Ich habe ein ungutes Gefühl mit der Gasflamme, sie brennt gelb. Wann kann das früheste jemand \
            prüfen?
            Nirgendwo kriege ich heuer noch jemanden für die Solaranlage, ich verzweifle. Habt ihr vor \
            Weihnachten noch etwas frei?
            termin für radservice bitte
            habt ihr morgn was frei
            brauch beratung küche samstag 14h
            wollt fragen wann ich zum reifenwechseln komen kann
            einmal haare färben do abend geht das
            """,
        french: """
            Ma chaîne saute dès que je monte une côte. Je travaille jusqu'à 17 h, mais je pourrais passer un \
            soir cette semaine. Quand auriez-vous un moment ?
            Le mariage est en mai et je n'ai encore essayé aucune robe. Avec mes deux sœurs, on viendrait bien \
            un samedi.
            La chaudière fait un bruit de casserole et l'eau est tiède. Quand est-ce que quelqu'un pourrait y \
            jeter un œil ?
            Mon fils entre à l'école et voit mal le tableau. On aimerait faire contrôler ses yeux chez vous un \
            mercredi après-midi.
            On pense à une nouvelle cuisine, les plans sont sur la table. J'aimerais en discuter avec un \
            conseiller, plutôt en fin de journée.
            Mes skis n'ont pas été affûtés depuis trois hivers. Quel jour puis-je vous les déposer ?
            J'ai eu mal au dos tout l'automne et je voudrais essayer les matelas avec quelqu'un qui s'y connaît. \
            Le jeudi matin m'irait.
            Le chien ressemble à un balai, il ne voit plus où il va. Avez-vous une place pour le toiletter avant \
            Noël ?
            L'écran de mon téléphone est en toile d'araignée. Je passe à Lausanne vendredi, pouvez-vous me \
            prendre vers midi ?
            Il est temps de mettre les pneus d'hiver, la météo annonce de la neige. Je suis libre lundi ou mardi \
            avant 9 h.
            Les portes de l'armoire ne ferment plus. Pourriez-vous envoyer un monteur chez nous, à Huy, un de \
            ces jours ?
            Mes cheveux sont une catastrophe et j'ai un entretien le 20. Un petit créneau le 19, même tôt ?
            On vient d'avoir notre premier vélo électrique et la révision des 500 km approche. Comment on \
            réserve ça ?
            Je comprends rien à votre logiciel, mon neveu non plus. Est-ce que quelqu'un peut m'asseoir devant \
            pis me montrer, disons mercredi ?
            Mon costume est trop long aux manches. Je viendrais le faire épingler chez vous, dites-moi quand.
            Le piano n'a plus été accordé depuis la mort de papa. J'habite au 7 rue des Vignes à Morges et je \
            suis là tous les matins.
            Avant d'acheter les semelles, j'aimerais qu'un spécialiste regarde mes pieds. Faut-il s'annoncer ?
            La machine à laver saute comme un cabri. J'ai pris congé jeudi et vendredi, le technicien peut venir \
            l'un de ces jours-là.
            Je sollicite une entrevue avec votre opticien, à sa meilleure convenance.
            Vous me prenez quand pour la vidange ?
            Une petite place demain pour un pneu crevé ?
            Il me faudrait un passage du technicien, au plus tôt.
            Samedi 10 h pour l'essayage, c'est libre ?
            Je n'ai encore rien de fixé avec vous, mais ma tondeuse a besoin d'un entretien avant le printemps, \
            quand venir ?
            La lampe n'est pas à renvoyer, elle est à poser : quel jour l'électricien peut-il passer ?
            Pas la peine de me rappeler, écrivez simplement l'heure à laquelle je peux amener la console à \
            réparer.
            Cela fait un mois que le frein couine et personne ne me donne de date, c'est quand même fou ! \
            Donnez-moi un jour !
            Je m'inquiète, l'appareil auditif de maman siffle et elle n'entend plus rien, pouvez-vous nous \
            recevoir rapidement
            rdv svp pour velo cette semaine
            dispo jeudi pr reparé mon tel ?
            """,
        spanish: """
            La bici rechina desde que la saqué del garaje y el domingo hay carrera con los de la oficina. Me \
            gustaría llevársela antes. ¿Qué día les acomoda?
            Me caso en octubre y todavía no sé ni qué forma de vestido me favorece. Mis amigas dicen que con \
            ustedes una sale sabiendo. ¿Cuándo podríamos ir, somos cuatro?
            La caldera hace un ruido como de sapo y el invierno se viene encima. Trabajo hasta las tres. ¿Podría \
            venir alguien una tarde de estas?
            Mi mamá oye cada vez menos, aunque lo niega. Logré convencerla de que la revisen. Aprovechemos antes \
            de que se arrepienta: ¿la semana que viene tienen algo?
            Vamos a cambiar la cocina y no sabemos por dónde empezar. Vi que hacen un diseño con medidas y todo. \
            Los dos estamos libres los viernes.
            El coche pierde aceite en la entrada y mi marido ya puso cartones. Quisiera que lo vieran. Puedo \
            cualquier mañana menos el miércoles.
            Me duele la espalda de tanto estar sentada y me hablaron de sus sillas a medida. Quisiera probarlas \
            con alguien que sepa. ¿Hay lugar el sábado?
            Compré unos esquís de segunda mano y no sé ajustar las fijaciones. El 28 salimos para Bariloche. ¿Me \
            guardan un ratito en el taller?
            Mi hija empieza la escuela y queremos una mochila que no le destroce los hombros. Dicen que ustedes \
            la ajustan. Estamos libres después de las cinco.
            Se me rompió la pantalla, la de la izquierda, y dicen que ustedes lo hacen mientras uno toma un \
            café. ¿A qué hora caigo mañana?
            El perro ya parece alfombra. Le tocaría baño y corte antes de la visita de mi suegra, que llega el \
            9. ¿Me lo pueden recibir?
            Estoy pensando en pasar toda la empresa a su programa, pero tengo mil dudas. Media hora por \
            videollamada me vendría de perlas. Martes o jueves, temprano.
            Los lentes me bailan desde que bajé de peso. No quiero comprarlos nuevos, solo que me los acomoden \
            bien. ¿Tengo que apartar turno?
            Mi abuelo se compró el celular que le recomendaron y quiere que alguien se siente con él a \
            explicárselo. Es paciente y lleva galletas. ¿Cuándo podría ir?
            Van tres años sin afinar el piano, y mi nieto se acuerda de tocarlo justo ahora. ¿Cuándo pasaría el \
            señor? Vivimos en Av. Las Heras 2140.
            Me dieron un bono para un masaje por mi cumpleaños y se vence en diciembre. Después del trabajo me \
            iría mejor. ¿Qué huecos os quedan?
            Con la máquina de coser no doy una y ya rompí cuatro agujas. Aquí en el folleto ofrecen revisarla, \
            ref. 30977. Díganme qué día la llevo.
            Quiero tatuar el nombre de mi hijo y antes platicarlo con calma con el artista. Puedo lunes o \
            martes, de diez a doce.
            Háganme un huequito esta semana para los frenos.
            ¿Cuándo me pueden atender?
            Desearía concertar una visita con su asesor en la fecha que estimen oportuna.
            Apárteme lugar para el corte, Doña Lupe.
            ¿Tenés algún turno para service de la moto antes del finde largo?
            A ver cuándo me hacéis sitio, que el grifo gotea.
            Resérvenme una horita con el que sabe de colchones.
            ¿Puedo caer el jueves a las 16:30 para que me tomen las medidas?
            No tengo ninguna fecha con ustedes todavía, sería la primera: revisión de los diez mil kilómetros, a \
            poder ser el lunes.
            La tele no la quiero devolver, quiero que venga un técnico a verla. ¿Qué tarde tienen?
            Más que un pedido en línea, prefiero ir y probarme los anteojos con alguien que me aconseje. ¿Mañana \
            a las once?
            La cita anterior ya pasó y fue muy bien; ahora toca la siguiente, dentro de seis semanas. ¿La \
            dejamos fijada?
            Pregunté precios y me parecieron bien, así que falta lo principal: el día en que vienen a instalar \
            el aire.
            Sé que el horario es de 9 a 18; lo que quiero es que me anoten a las 17 del viernes con la podóloga.
            ¡La nevera se calienta y tengo la comida del mes! Necesito que venga alguien hoy o mañana a primera \
            hora.
            Estoy preocupada por el bulto que le salió a mi perrita, por favor, ¿la pueden ver cuanto antes?
            Llevo días llamando para que me den una fecha y nadie levanta el tubo. Denme una por aquí, la que \
            sea, para revisar el gas.
            Me da terror manejar así, los frenos no agarran. ¿Me la pueden ver mañana, por favor? Es una bici de \
            carga.
            quiero una sita para el martes
            hay turno mañana??
            hora para revisar la bici xfa
            reservar cita corte y tinte sabado en la mañana
            """,
        italian: """
            Il cambio della bici gratta come una vecchia macchina da cucire. La settimana prossima devo farci i \
            colli. Quando posso passare da voi?
            A giugno si sposa mia sorella e io sono testimone. Non voglio un abito preso a caso, ma uno che cada \
            bene. Potrei venire a provare?
            Il nonno da un po' non sente il campanello. Gli pesa fare l'esame, ma è disposto a tentare. Ha un \
            buco di mattina?
            Vogliamo rifare la cucina e non sappiamo da dove partire. Ci piacerebbe sederci un'oretta con \
            qualcuno. Di sabato saremmo liberi.
            Da ieri la caldaia fischia e i bambini hanno paura a farsi la doccia. Qualcuno dovrebbe darci \
            un'occhiata, già in settimana.
            Il mio portatile è lento come una lumaca. Preferisco portarvelo di persona che spedirlo. In che \
            giorno vi va bene?
            Fra un mese comincia la stagione e gli sci hanno le lamine consumate. Lavoro fino alle cinque. Si \
            può fare dopo?
            Con il temporale si è staccato un pannello solare e sbatte tutta la notte. Quando può salire il \
            vostro tecnico in via Aceri 4?
            Ho gli stessi occhiali da anni e a leggere vedo sempre meno. È ora di controllare la vista. Il \
            giovedì pomeriggio sono libera.
            Il cane ha bisogno di una bella tosata, sembra una pecora. Nella settimana del 12 c'è ancora \
            qualcosa?
            Per il mal di schiena il fisioterapista mi ha consigliato una buona sedia. Mi piacerebbe provarne \
            alcune con chi me le spiega. Quando Le torna comodo?
            Con la cargo bike presa a marzo è compreso il primo tagliando. Ancora non l'ho fatto. Quando vengo?
            Nostra figlia vuole il buco alle orecchie e ci tengo che sia fatto bene. L'ideale sarebbe mercoledì \
            dopo la scuola. Avete posto?
            Il tosaerba aspetta il suo controllo annuale.
            Ci sarebbe una mezz'oretta per me entro il mese?
            Gradirei un colloquio con un Vostro consulente in merito a un abito su misura.
            Scegliete voi il giorno, io arrivo con la bici.
            Segnatemi in agenda, meglio di venerdì, per rifare la tappezzeria alle sedie.
            Quand'è che potrei passare a far guardare la bicicletta?
            La riparazione è in garanzia, resta solo da fissare un momento per portarvela.
            Un appuntamento non ce l'avevo, quindi niente da spostare; cerco solo un posticino per una prova \
            abito.
            La lampada l'ho già comprata e ce l'ho in casa, adesso qualcuno deve venire a montarla: quando?
            Non mi serve parlare al telefono, vorrei venire a farmi misurare il piede, per esempio martedì alle \
            15.
            Prima di ordinare qualunque cosa vorrei una consulenza in negozio, quando è possibile?
            I freni quasi non prendono e col bambino dietro non mi fido. La prego, mi trova un posto a breve?
            Dieci telefonate per un posto e non risponde nessuno! Ditemi qui quando posso portare lo scooter.
            Dalla lavastoviglie gocciola acqua sul parquet, temo il danno. Chi può venire oggi o domani?
            vorrei app.to per la bici
            posso venire sabato x prova vestito
            apuntamento taglio cane mer o gio?
            """,
        dutch: """
            De versnellingen van mijn fiets ratelen als een oude naaimachine. Volgende week moet ik er de Veluwe \
            mee op. Wanneer kan ik bij u terecht?
            In juni trouwt mijn zus en ik ben getuige. Ik wil niet zomaar iets van het rek, maar iets dat goed \
            zit. Kan ik een keer komen passen?
            Mijn opa hoort de laatste tijd de bel niet meer. Hij ziet op tegen een test, maar wil het wel \
            proberen. Heeft u een gaatje op een ochtend?
            We gaan een nieuwe keuken nemen en weten niet waar te beginnen. Het liefst zitten we een uurtje met \
            iemand aan tafel. Zaterdag zouden we kunnen.
            De cv-ketel maakt sinds gisteren een fluitend geluid en de kinderen durven niet te douchen. Er zou \
            iemand naar moeten kijken, deze week nog.
            Mijn laptop is zo traag als dikke stroop. Ik breng hem liever zelf dan op te sturen. Op welke dag \
            komt het uit?
            Over een maand begint het skiseizoen en de kanten van mijn ski's zijn bot. Ik werk tot vijf uur. Zou \
            het na die tijd een keer kunnen?
            Tijdens de storm is er een zonnepaneel losgeraakt. Het klappert de hele nacht. Wanneer kan uw \
            monteur langskomen op de Esdoornlaan 4?
            Ik draag al jaren dezelfde bril en zie steeds minder bij het lezen. Het wordt tijd om de ogen te \
            laten nakijken. Donderdagmiddag heb ik vrij.
            De hond moet nodig geknipt, hij lijkt wel een schaap. Is er in de week van de 12e nog iets vrij?
            Voor mijn rugklachten raadde de fysio een goede bureaustoel aan. Ik wil ze graag uitproberen met wat \
            uitleg erbij. Wanneer schikt het?
            Bij de bakfiets die ik in maart kocht, hoort een gratis eerste beurt. Die heb ik nog niet gehad. \
            Wanneer mag ik komen?
            Onze dochter wil een piercing en ik wil dat het netjes gebeurt. Woensdagmiddag na school zou het \
            beste zijn. Heeft u dan plaats?
            Mijn grasmaaier staat te wachten op zijn jaarlijkse beurt.
            Heeft u ergens deze maand een half uurtje voor mij vrij?
            Gaarne zou ik een onderhoud hebben met een uwer adviseurs omtrent een maatkostuum.
            Prik maar een datum, ik kom met mijn fiets.
            Zet mij in de agenda, liefst op een vrijdag, voor een nieuwe bekleding op mijn stoelen.
            Wanneer zou ik eens mogen passeren om mijn velo te laten nazien?
            De reparatie zelf valt onder garantie, maar er moet nog een moment geprikt worden om hem te brengen.
            Een afspraak had ik nog niet, dus verzetten hoeft niet; ik zoek gewoon een plekje in uw schema voor \
            een pasbeurt.
            Ik heb de lamp al gekocht en binnen, nu moet iemand hem komen ophangen, wanneer lukt dat?
            Telefonisch overleg is niet nodig, ik wil gewoon komen voor een voetmeting, bijvoorbeeld dinsdag 15 \
            uur.
            Voor ik iets bestel wil ik eerst een adviesgesprek in de winkel, wanneer kan dat?
            De remmen doen het bijna niet meer en ik vertrouw het niet met mijn kind achterop. Kan ik \
            alstublieft snel terecht?
            Tien keer heb ik gebeld voor een plekje en er neemt niemand op! Zeg dan hier maar wanneer ik mijn \
            scooter kan brengen.
            Er druppelt water uit de vaatwasser op de parketvloer, ik ben bang voor schade. Wie kan er vandaag \
            of morgen komen?
            wil graag afspraak voor fiets
            kan ik zaterdag langs kome voor pasbeurt
            afspraak knippen hond wo of do?
            """)
}
