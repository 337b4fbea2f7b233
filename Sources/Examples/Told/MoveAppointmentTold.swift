extension StandardExamples {
    static let moveAppointmentTold = StandardExamples(
        "move_appointment",
        english: """
            My boy has come out in spots, and it's chickenpox. You don't want us in your shop on Thursday. How \
            about the week after?
            They've changed my shifts and I'm now on earlies. The 8.30 with your fitter won't work. Anything \
            after two would.
            I'd completely forgotten that it's my mother-in-law's 80th that day. I'd never hear the end of it. \
            Could we do it on the Monday instead?
            The trains are on strike tomorrow and I've no other way of getting to you. I'd still love to have my \
            eyes tested. When else could I?
            We're snowed in up here, nothing's moving. Your man had better not set out for us today. Is next \
            week possible?
            My flight home's been put back by a day. I'd be stepping off it just as I should be sitting in your \
            chair. Would Saturday do as well?
            I've got an interview at the very hour I was to bring the bike in! Wish me luck. And give me another \
            time, please, if you can.
            The plasterers aren't finished, so there's no wall to measure yet. They say ten days. Let's put your \
            visit off until then.
            My meeting that Tuesday has been pulled forward. I can be with you by four rather than at two. Does \
            that suit?
            We had said the 14th for the boiler. Now I've to be in court as a juror that day. I can do any day \
            from the 20th on.
            I'm in Melbourne longer than planned as my sister's had the baby early. Keep my place, only two \
            weeks later.
            The car that I wanted to bring in won't even start now. The tow truck's coming on Friday. So \
            Wednesday's no good, but Friday would be.
            I've come down with the flu and sound like a foghorn. The singing lesson on the 6th had better wait. \
            What have you the week following?
            Our dog sitter let us down. I can't leave him alone at ten, but at noon my husband is home. Could we \
            push it back by two hours?
            You gave me the 30th at nine. I'd not looked at the school calendar, there's a day off and I've \
            three children here. Any other morning that week?
            My knee's still too swollen for the ski boot fitting. The doctor says to give it till the new year. \
            Would you find me something in January?
            The bridesmaids can't all make the 3rd. They could all make the 10th. Have you got room for five of \
            us then?
            I was meant to come in with my hearing aids at eleven today. The bus has broken down. Could it be at \
            one?
            Circumstances compel me to beg a postponement of our engagement.
            Can we shove it back a day or two?
            Would ye mind if I came on the Friday in place of the Thursday?
            Something's come up on Tuesday, have you any other gap?
            I'd sooner have it earlier, if anyone drops out.
            Let's take a rain check on the 5th and do the 12th.
            Is there any give in the time, 3 in place of 2?
            Shift me to the arvo, if you can.
            I'm not calling it off, I do want the service done. Only not at 7 in the morning.
            You needn't send the parcel on another day, it's the technician's visit that I mean. The 18th rather \
            than the 16th, please.
            I can't come on Monday, it's a bank holiday and I'm away. Tuesday, same time?
            I already have one for the 9th, ref T-4471. I don't need a new one on top, just that one moved to \
            the 11th.
            My first choice was full when I booked. I see that Friday at 10 is free now. Could I have that and \
            let go of the other?
            I have to cancel on the 23rd, sadly, but please put me down for the next free date right away.
            It's you who's moved me twice already, and now I'm to come on Christmas Eve? Find me a day in \
            January!
            I'm terribly afraid that I'll miss it, I'm stuck on the motorway with nothing moving. Please give me \
            a later one today!
            You can't just tell me a day before that it's at 6 a.m. I have work. Give me a decent hour.
            That date was never agreed with me! I said mornings only. Change it, please.
            cant do tues can we do weds
            reshedule to next week pls
            running late make it 4 not 3
            need diff time for fri apointment
            """,
        german: """
            Am Dienstag um zehn war ich bei euch für das Velo eingetragen. Nun hat der Kindergarten zu, und ich \
            hänge fest. Donnerstag wäre gut.
            Mein Flieger landet erst am Nachmittag, die Streikerei macht alles kaputt. Ginge es statt um 13 auch \
            um 17 Uhr?
            Der Chef hat genau in die Zeit, in der Ihr Monteur kommen wollte, eine Sitzung gelegt. Ich bräuchte \
            etwas am Abend oder eine Woche später.
            Die Nähte an meinem Knie werden an dem Tag gezogen, an dem ich zur Laufanalyse soll. Zwei Wochen \
            drauf hüpfe ich wieder.
            Wir liegen alle mit Magen-Darm flach. Zur Küchenberatung am Samstag kommen wir so lieber nicht, aber \
            das Wochenende darauf sehr gern.
            Meine Mutter kann nur mit, wenn der Fahrdienst fährt, und der fährt montags nicht. Haben Sie für ihr \
            Hörgerät einen anderen Tag?
            Weil die Anprobe um neun angesetzt ist, müsste ich um fünf aufstehen. Ein bisschen später am \
            Vormittag wäre christlicher.
            In der Schule ist am 14. Sporttag, das hatte ich vergessen. Die Zahnspangenkontrolle schieben wir \
            besser auf den 21.
            Der Schreiner ist noch nicht fertig, darum hat die Montage am Freitag wenig Sinn. Ende des Monats \
            sollte alles bereit sein.
            Bei mir kommt eine Beerdigung dazwischen, mein Onkel. Können wir die Beratung auf die Woche danach \
            legen?
            Ich habe zwei Sachen auf denselben Vormittag gelegt, typisch ich. Bei Ihnen stünde ich um 11 im \
            Kalender, ab 14 Uhr wäre ich frei.
            Die Autobahn ist dicht, ich schaffe es nicht bis drei. Darf ich auch um vier noch antanzen oder wird \
            es ein anderer Tag?
            Wegen der Schneefälle ist unsere Straße gesperrt, da kommt kein Techniker herauf. Probieren wir es, \
            wenn es taut?
            Eure Mail sagt Mittwoch, 8:30, am Telefon war aber von Nachmittag die Rede. Nur der Nachmittag geht \
            bei mir.
            Gestern bekam ich den neuen Dienstplan, und an besagtem Montag habe ich Nachtschicht gehabt. Lieber \
            nicht um acht in der Früh, sondern gegen Mittag.
            Unser Babysitter hat abgesagt, und mit drei Kindern sucht man kein Brautkleid aus. Habt ihr im Juni \
            noch etwas, Name Hofstetter?
            Das Auto springt nicht an, und der Bus fährt hier zweimal am Tag. Zur Gitarrenstunde heute komme ich \
            nicht, aber morgen zur selben Zeit könnte ich.
            Lässt sich der 3. auf den 10. verlegen?
            Eine Stunde später wäre mir lieber.
            Bitte nach hinten schieben, möglichst in den Mai.
            Ich ersuche höflich um einen Ersatztermin für den 17. d. M.
            Geht's auch früher, so gegen sieben?
            Am Freitag geht sich's bei mir nimmer aus, habts am Montag was?
            Können wir tauschen, Dienstag gegen Mittwoch?
            Mein Slot um 15:45 kollidiert mit dem Elternabend, was gibt es sonst?
            Absagen will ich nicht, ich komme bestimmt. Bloß am 8. klappt es nicht, am 9. schon.
            Einen Termin habe ich bereits, Nummer T-330, ich bräuchte nur einen anderen Zeitpunkt.
            Die Lieferadresse passt, der Tag der Montage nicht: statt Donnerstag bitte am Wochenende.
            Stornieren müssen Sie nichts, ich brauche die Reparatur ja. Nur halt erst nach den Ferien.
            Wann der Mechaniker kommt, weiß ich: übermorgen um acht. Da bin ich aber im Zug, also bitte erst ab \
            Mittag.
            Pausieren wir das Training nicht, aber legen wir die Stunde vom Montag auf den Freitag.
            Ihr habt mich jetzt zweimal auf einen Tag gesetzt, an dem ich nachweislich arbeite! Gebt mir endlich \
            etwas nach 18 Uhr.
            Ich stecke im Stau und schwitze Blut, dass der Platz verfällt! Bitte, irgendwas später heute noch?
            Schon wieder kommt mir eure Zeit nicht gelegen, und online lässt sie sich nicht ändern, zum \
            Verzweifeln. Nächster Dienstag, 10 Uhr?
            Hoffentlich muss ich jetzt nicht wieder drei Monate warten, aber am 25. werde ich operiert. Was \
            haben Sie Anfang Dezember?
            kann morgen nich, übermorgen?
            termin verschieben auf do bitte
            statt 9 uhr lieber 11
            schaffs heut nicht können wir nächste woche
            bitte umbuchen von 4.5. auf 11.5., meier
            """,
        french: """
            Je devais passer mardi à 10 h pour le vélo, mais mon chef vient de coller une réunion. Mercredi, \
            même heure, ça irait ?
            L'école de ma fille est fermée jeudi et je n'ai personne pour la garder. On pourrait se voir la \
            semaine d'après ?
            Le technicien vient chez nous lundi, sauf que nous rentrons seulement mardi soir, l'avion a été \
            changé. Pourrait-il venir mercredi ?
            Ma sœur, qui doit absolument voir la robe, a la grippe. Décalons l'essayage de quelques jours.
            Je vois maintenant que le 14 est un jour férié chez nous en Belgique. On met le 15 ?
            Mon train a deux heures de retard, je n'y serai jamais pour 14 h. Est-ce que 16 h 30 reste possible \
            ?
            J'ai noté la pose de la cuisine au 3, or le carreleur n'aura pas fini. Il vaudrait mieux attendre le \
            10.
            Le docteur m'a donné une place pour mes yeux exactement à l'heure où je devais être chez vous. Plus \
            tard dans la journée ?
            Avec la tempête qui s'en vient, je prendrai pas la route jeudi. Vendredi ou lundi, c'est-tu correct \
            ?
            Finalement je commence plus tard vendredi et je pourrais venir avant le travail. Si 8 h est libre, \
            je prends.
            On m'a mis à 9 h, c'est l'heure où je conduis les petits. Une heure après serait l'idéal.
            Ma voiture ne démarre pas et le village n'a pas de bus avant midi. Repoussons à cet après-midi ou à \
            demain.
            Le chien s'est ouvert la patte, le toilettage du 6 tombe mal. Dans une quinzaine, il sera guéri.
            Vous m'attendez le 22 pour les lunettes. C'est le jour de l'enterrement de mon oncle. Le 23 ou le 24 \
            m'arrangerait.
            J'enseigne le mardi depuis la rentrée. Les séances de kiné du mardi doivent donc glisser au jeudi.
            Pourrait-on avancer ma révision ? Je pars plus tôt que prévu en vacances, le 2 au lieu du 9.
            Mon mari tient à être là pour choisir le canapé et il travaille samedi. Dimanche, êtes-vous ouverts \
            ?
            Il fait 39 de fièvre, le petit. La coupe de demain, on la remet à la semaine prochaine.
            Un empêchement me contraint à solliciter le report de notre entrevue à une date ultérieure.
            On peut bouger le 11 au 12 ?
            Plutôt le matin que l'après-midi, finalement.
            Ça vous va si on remet ça à huitaine ?
            Demain je suis coincé, vous avez un autre trou cette semaine ?
            Je n'annule pas, j'ai trop besoin de cette réparation, mais il me faut un autre jour que lundi.
            La livraison, elle, reste samedi, c'est le montage qu'il faudrait mettre un autre jour.
            Je ne peux pas venir le 8 : donnez-moi la prochaine place libre.
            C'est vous qui avez déplacé deux fois, alors cette fois c'est moi : pas jeudi, vendredi, et sans \
            discussion !
            Désolée, vraiment, ma mère est aux urgences et je dois être chez vous dans une heure, pourriez-vous \
            me trouver une autre heure demain
            rdv 15h => 17h possible ?
            pas mardi jeudi plutot svp
            """,
        spanish: """
            Justo el jueves a las cuatro mi hija tiene la función de ballet. No me la pierdo ni loca. ¿Podría \
            ser el viernes a la misma hora?
            Mi jefe acaba de ponerme un viaje a Monterrey esa semana. Vuelvo el 19. Les agradecería cualquier \
            hueco a partir de ahí.
            Desperté con fiebre y no quiero contagiar a nadie en el taller. En unos días ya estaré bien. \
            Corrámoslo a la próxima semana.
            Quedamos en que venía el técnico el lunes, pero los albañiles terminan el miércoles y antes no hay \
            ni enchufes. ¿Le podéis decir que venga el jueves?
            Se me juntó con la reunión de padres. Una hora más tarde llegaría sin correr. ¿Les viene bien a las \
            seis?
            La niñera me falló para el martes y con tres chicos no voy a ninguna prueba de vestido. ¿El sábado \
            quedaría algo?
            En el calendario puse 14 y era 4, se me pasó por completo. Qué pena con ustedes. ¿Me dan otra \
            fechita?
            Hay paro de transporte mañana y vivo del otro lado de la ciudad. Quisiera ir de todas maneras, pero \
            otro día.
            El repuesto que tengo que llevar no me ha llegado. Sin él no tiene caso que vaya el 8. Pasémoslo a \
            cuando lo tenga, digamos el 15.
            Mi suegro está muy malito y nos vamos esta noche a Sevilla. Lo de la caldera tendrá que ser a la \
            vuelta, después del puente.
            Me cambiaron el turno en el hospital y ahora trabajo por las mañanas. Todas mis visitas de las diez \
            deberían ser de tarde, empezando por la del miércoles.
            Dijeron nieve para el viernes y la carretera se pone fea. ¿Puedo ir antes, el miércoles por ejemplo?
            Resulta que la silla del dentista y la de ustedes cayeron el mismo día a la misma hora. Al dentista \
            le tengo más miedo. Movamos lo suyo.
            El perro tiene que estar en ayunas y hoy se robó un pollo entero. Imposible llevarlo. ¿Lo agendamos \
            para otro día?
            Nos entregan las llaves una semana después de lo previsto. La medición de las ventanas sería \
            entonces el 23 en lugar del 16.
            Tengo entradas para la final y no lo sabía hasta ayer, regalo de mi hermano. La revisión del coche \
            puede esperar al lunes. ¿Sí?
            Sali del médico con la orden de reposo por cinco días. El corte de pelo era mañana. Guárdenme algo \
            para el fin de semana, a nombre de Estela Rojo.
            La clase de prueba me queda a las nueve, y a las nueve recién sale mi tren. Con la de las once llego \
            sobrado. Reserva 27760.
            ¿Y si lo corremos un poquito?
            Empújenlo a la semana siguiente, si son tan amables.
            Se ruega trasladar a fecha posterior la visita concertada para el próximo día 5.
            Ese día me queda fatal, ¿no habrá otro?
            ¿Me adelantás el turno a la mañana?
            Mejor el 30 que el 29.
            A las ocho no me levanto ni con grúa, ¿les queda algo a mediodía?
            Cambiémoslo de martes a miércoles y todos felices.
            No la voy a anular, me hace mucha falta; solo que el lunes no puedo y el martes sí.
            Ya tengo cita, no es para pedir una nueva: la del 12 la quisiera el 13.
            El pedido de los lentes está listo, según me avisan, pero a la hora de la prueba estoy en clase. \
            ¿Puede ser después de las 18?
            No cambio de taller ni de servicio, cambia únicamente la hora: en vez de las 10, las 12:30.
            La entrega y el montaje los pusieron el mismo sábado que mi boda. Pónganlos el lunes siguiente, por \
            favor.
            Quisiera que me atendiera Marta y no Luis; si para eso hay que pasar la cita a otro día, ningún \
            problema.
            ¡Ya me lo movieron ustedes dos veces! Ahora muévanmelo ustedes por mí: el 21 no puedo, el 22 sí.
            Qué nervios, el examen me lo pusieron a la hora exacta de la instalación. Por favor, otra hora ese \
            mismo día.
            Me preocupa perder el lugar, esperé dos meses. Pero mañana entierran a mi tío. ¿Me pueden dar la \
            fecha más cercana?
            Estoy molesta porque nadie me avisó de que era por la mañana; yo pedí tarde. Pónganmelo a las 17:00.
            puedo ir mejor el jueves??
            cambiar cita d las 10 a las 4
            no llego a las 9, otro orario?
            reprogramar turno xfa me salio un viaje
            """,
        italian: """
            Il capo mi ha appena messo di turno mercoledì, proprio quando dovevo portarvi la bici. Il giorno \
            dopo sono libero. Va bene uguale?
            Mi chiamano da scuola, il bambino sta male e vado a prenderlo. Oggi pomeriggio non ce la faccio. \
            Domani alla stessa ora Le andrebbe?
            Per lo sciopero dei treni martedì a Bologna non ci arrivo. Peccato, non vedevo l'ora di provare il \
            vestito. Slittiamo di una settimana?
            Sono segnata per le 9, ma con un neonato si è rivelata un'illusione. Verso mezzogiorno sarebbe \
            meglio.
            Il giorno in cui doveva venire il tecnico abbiamo un funerale. Gli altri giorni di quella settimana \
            vanno tutti. Cosa si può fare?
            Per errore il 14 maggio ho due cose: l'ottico e la visita. La visita non aspetta. Gli occhiali sì, \
            dopo il 20.
            Il volo di mio marito è in ritardo e vuole esserci anche lui per la cucina. Da venerdì mattina si \
            può andare a venerdì sera?
            La macchina è dal carrozziere e il tosaerba non ve lo posso portare. La prossima settimana ho di \
            nuovo un mezzo. C'è posto anche lì?
            Speravo che il pezzo ci fosse già, ma mi scrivete che tarda. Allora lunedì non ha senso. Lo \
            rimandiamo di qualche giorno?
            È andata più in fretta del previsto, sono già in centro. Invece delle tre e mezza potrei esserci \
            all'una.
            L'ernia mi tormenta e le scale questa settimana non le faccio. Il consulente doveva salire da noi. \
            Meglio fra due settimane, se può.
            L'appuntamento 48213 dice 3 luglio, ma siamo al campo scout. Il 10 o l'11 invece sì.
            Il muratore è indietro, quindi non c'è ancora pavimento da posare. Dopo il 1° settembre qual è la \
            prima data per la vostra squadra?
            Martedì no, giovedì semmai.
            Il mio turno può scalare di un'oretta?
            Con rammarico, all'ora convenuta sono impedito e La prego di indicarmi altra data.
            Spostatemi un po' più avanti in agenda.
            Si potrebbe fare più tardi, che a quell'ora sono ancora in coda in tangenziale?
            Mercoledì non mi riesce mica, me lo dà un altro giorno?
            Non annullo, ci tengo a venire, solo non alle otto del mattino.
            Non ho fretta che sia riparata, ma posso portarla soltanto lunedì invece che venerdì.
            Ho già un appuntamento, ma adesso coincide con un esame: c'è un altro momento?
            La consegna lasciatela dov'è, parlo del montaggio, che andrebbe meglio di sabato.
            Serve quindi una nuova data al posto di quella dell'8, perché sarò all'estero.
            Senza chiedere niente mi avete messo lunedì mattina, quando lavoro! Rimettetemi di pomeriggio.
            Mi dispiace moltissimo, mia madre è ricoverata e domani non posso. Mi dà un giorno più in là, per \
            favore?
            È la seconda volta che cade di festa, nessuno guarda il calendario? Voglio un altro giorno di quella \
            settimana.
            si puo fare un giorno dopo
            app.to di ven a lunedi?
            alle 10 e presto va bene anche le 13
            """,
        dutch: """
            Mijn baas heeft me net ingeroosterd op woensdag, precies wanneer ik met mijn fiets bij u zou zijn. \
            Een dag later ben ik vrij. Gaat dat ook?
            De school belt dat mijn zoontje ziek is en ik moet hem ophalen. Zo red ik het vanmiddag niet. Komt u \
            het morgen uit, op hetzelfde uur?
            Door de treinstaking kom ik dinsdag onmogelijk in Utrecht. Jammer, want ik verheugde me op het \
            passen van de jurk. Zullen we een week opschuiven?
            Ik sta genoteerd voor 9 uur, maar met een baby is dat een illusie gebleken. Iets tegen de middag zou \
            schelen.
            We hebben een begrafenis op de dag dat uw monteur zou komen. Iedere andere dag van die week is goed. \
            Wat is er mogelijk?
            Per abuis heb ik twee dingen op 14 mei staan: de opticien en de zwemles. De zwemles kan niet \
            wachten. De bril dus wel, tot na de 20e.
            Het vliegtuig van mijn man heeft vertraging en hij wil erbij zijn bij het keukengesprek. Kan het van \
            vrijdagochtend naar vrijdagavond?
            Mijn auto staat bij de garage en ik kan de grasmaaier niet brengen. Volgende week heb ik weer \
            vervoer. Hebt u dan ook plek?
            Ik had gehoopt dat het onderdeel binnen zou zijn, maar u schreef dat het later komt. Dan heeft \
            maandag geen zin. Kunnen we het een paar dagen uitstellen?
            Het is sneller gegaan dan gedacht, ik ben al eerder in de stad. In plaats van half vier zou ik om \
            één uur voor de deur kunnen staan.
            Mijn hernia speelt op en trappenlopen lukt deze week niet. De adviseur zou bij ons boven komen \
            kijken. Liever over twee weken, als u dat kunt schikken.
            Op afspraak 48213 staat 3 juli, maar dan zijn we op kamp. De 10e of de 11e zou wel lukken.
            De aannemer loopt achter, dus er valt nog geen vloer te leggen. Wanneer kan uw ploeg op zijn vroegst \
            na 1 september?
            Dinsdag wordt 'm niet, donderdag zou wel kunnen.
            Kan mijn plekje een uurtje naar achteren?
            Tot mijn spijt ben ik op het overeengekomen tijdstip verhinderd en ik verzoek u om een nadere datum.
            Schuif me maar een stukje op in de agenda.
            Zou het wat later op de dag kunnen, ik zit dan nog in de file?
            't Gaat niet lukken woensdag, zoudt ge mij een andere dag kunnen geven?
            Ik annuleer niet, ik wil beslist komen, alleen niet om acht uur 's ochtends.
            De reparatie hoeft niet sneller klaar, ik kan hem alleen pas maandag brengen in plaats van vrijdag.
            Ik heb al een afspraak gemaakt, maar die valt nu samen met een examen; is er een ander moment vrij?
            De levering mag blijven zoals hij staat, het gaat om de montage, die zou beter op zaterdag zijn.
            Een nieuwe afspraak is dus nodig ter vervanging van die van de 8e, want dan zit ik in het \
            buitenland.
            Nu hebben jullie mij zonder iets te vragen op maandagochtend gezet, terwijl ik werk! Zet het terug \
            naar een middag.
            Ik zit er erg mee, maar mijn moeder ligt in het ziekenhuis en ik kan morgen niet. Mag ik alstublieft \
            een latere datum?
            Voor de tweede keer valt het op een feestdag, kijkt er niemand op de kalender? Ik wil een andere dag \
            in die week.
            kan het een dag later
            afspraak vn vrijdag nr maandag?
            10 uur word te vroeg kan 13u ook
            """)
}
