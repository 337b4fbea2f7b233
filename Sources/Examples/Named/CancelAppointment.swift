extension StandardExamples {
    static let cancelAppointment = StandardExamples(
        "cancel_appointment",
        english: """
            Cancel my appointment please
            can't make it tomorrow, sorry
            Please call off the visit
            not coming on thursday
            appointment no longer needed
            i wont be there friday
            Cancel booking 48213 (bike service)
            Free up my slot please
            No need for the technician
            pls cancel fitting on the 14th
            Scrap my consultation
            Withdraw my booking for Monday
            dont send the engineer
            Need to cancel today's appointment
            I have to cancel my appointment on the 12th and will not be needing another one.
            Could you please release my slot at 10:30 so that somebody else can have it?
            The washing machine is running again, so your technician needn't come.
            How do I cancel the consultation that I booked for Saturday?
            We have decided against the new kitchen, which makes the planning session unnecessary.
            Please note that I shall not be attending the fitting arranged for 6 June.
            My brother fixed the bike himself, so I won't be bringing it in on Tuesday.
            I'd like to drop the product demo, we've chosen another tool in the meantime.
            Kindly strike my name from your diary for Wednesday afternoon.
            I booked two appointments by mistake, please delete the one at 4 pm.
            I'd rather not go ahead with the skin consultation after all.
            Just letting you know that nobody will be at home on Friday and the measuring is off.
            Please cancel job AB-1022 with the engineer without a replacement date.
            I've had a fall and will be in hospital for some weeks. Please give my place at the hearing test to \
            someone else, I'll get in touch when I'm better.
            We were so looking forward to the dress fitting. The wedding is off, so there won't be anything to \
            try on.
            My father passed away last week. The visit for his riser chair is therefore no longer necessary.
            The phone came back to life after a night in rice, believe it or not. You can cross out my 9 \
            o'clock.
            I lost my job and can't afford the built-in wardrobe at present. Please tell the man who was going \
            to measure not to come.
            We're moving to another town on the 1st. Someone there will service the boiler, so you can forget \
            about the visit on the 9th.
            The company has frozen the training budget. I'm sorry to say the session on the 21st won't take \
            place.
            I've got the flu and am staying in bed. I won't make the appointment this afternoon, and don't need \
            a new one for now.
            My daughter has given up skiing, would you believe it. So nobody needs the boot fitting on Saturday.
            The insurance is sending its own expert, it turns out. Your inspection on Monday would be one too \
            many.
            I sold my e-bike at the weekend. Obviously the service on the 18th falls away.
            The neighbours recommended a local chap who came round the same evening. Thanks all the same, but \
            you needn't bother any more.
            I'll have to bow out of Thursday, I'm afraid.
            Count me out for the 14th.
            I regret having to inform you that I am unable to keep our appointment and do not wish for another.
            Something's cropped up and I'll give the whole thing a miss.
            The lamp fitter can have the day off, my son-in-law has done it.
            Let's forget about Friday, no hard feelings.
            """,
        german: """
            Termin absagen
            ich kann morgen nicht kommen
            bitte termin streichen
            Den Termin brauche ich nicht mehr
            komme am donnerstag nicht
            Storno Terminbuchung 48213
            Besuch des Technikers abbestellen
            Bitte nehmt mich von der Liste
            muss leider absagen
            Anprobe am 14. fällt aus
            Termin stornieren ohne Ersatz
            Monteur bitte nicht schicken
            bin freitag nicht da, absage
            Meinen Beratungstermin bitte löschen
            Sage hiermit ab
            Ich muss meinen Termin am 12. absagen und brauche auch keinen neuen.
            Bitte geben Sie meinen Platz um 10:30 Uhr frei, damit ihn jemand anders nutzen kann.
            Die Waschmaschine läuft wieder, Ihr Techniker muss also nicht mehr kommen.
            Wie kann ich die für Samstag gebuchte Beratung absagen?
            Wir haben uns gegen die neue Küche entschieden, damit erübrigt sich das Planungsgespräch.
            Bitte nehmen Sie zur Kenntnis, dass ich die Anprobe am 6. Juni nicht wahrnehmen werde.
            Die Schneiderin kann meinen Platz gern anders vergeben, ich komme nicht.
            Lösch bitte die Probefahrt am Sonntag, das Lastenrad ist uns zu teuer.
            Ich ziehe meine Anmeldung zur Einweisung zurück.
            Der Sehtest bei Ihnen entfällt meinerseits, ich war inzwischen beim Augenarzt.
            Ihre Terminbestätigung 77120 können Sie als gegenstandslos betrachten.
            Wo finde ich den Knopf, mit dem ich den Servicetermin wieder loswerde?
            Das Gespräch zur Versicherung am Montag sagen wir ab, wir bleiben bei unserem alten Vertrag.
            Ihr könnt den Kollegen zum Ausmessen wieder ausladen, der Vermieter erlaubt keine Markise.
            Morgen wird das leider nichts mit mir, und es eilt auch nicht mehr.
            Gestern kam der Brief, dass ich die neue Stelle doch nicht kriege. Anzüge brauche ich damit keine, \
            also bitte die Stilberatung austragen.
            Unsere Katze hat die Couch endgültig zerlegt und wir nehmen jetzt die vom Schwager. Zum Probesitzen \
            kommen wir deshalb nicht mehr.
            Mit meinen 81 Jahren traue ich mich bei dem Glatteis nicht vor die Tür. Den Hörtest lasse ich lieber \
            bleiben.
            Mein Mann hat am Wochenende einen Film im Netz gesehen und den Trockner zum Laufen gebracht. Ihrem \
            Monteur einen schönen freien Vormittag!
            Der Verein hat kein Geld für neue Trikots, so der Kassenwart. Das Treffen am Donnerstag hat sich \
            damit erübrigt.
            Mein Sohn muss mit Blinddarm ins Krankenhaus, ich bleibe bei ihm. Alles, was ich bei Ihnen diese \
            Woche gebucht hatte, bitte streichen.
            Wir trennen uns, und aus der gemeinsamen Küche wird nichts. Das Planungsgespräch am 23. braucht \
            keiner von uns beiden.
            Auf der Baustelle steht seit gestern alles still, der Bauträger ist pleite. Die Bemusterung am \
            Freitag ist gestorben.
            Die Gutscheinaktion fürs Schminken war ein Geschenk, aber meiner Freundin liegt so was gar nicht. \
            Nehmt sie am Samstag wieder aus der Liste.
            Der Drucker geht, es war nur der Stecker, peinlich. Ihr Techniker darf sich die Anfahrt sparen.
            Für Donnerstag muss ich leider passen.
            Rechnet am 14. nicht mit mir.
            Zu meinem Bedauern sehe ich mich außerstande, den vereinbarten Termin einzuhalten, ein neuer wird \
            nicht gewünscht.
            Mir ist was dazwischengekommen, wir lassen das Ganze einfach sein.
            Der Lampenmonteur kann daheim bleiben, das hat mein Schwiegersohn erledigt.
            Vergessen wir den Freitag, nichts für ungut.
            """,
        french: """
            annuler mon rdv svp
            Annulation rendez-vous du 14
            je viens pas jeudi
            Décommander le technicien
            Retirez-moi de la liste
            merci d'annuler ma réservation 48213
            Libérez mon créneau
            plus besoin de l'essayage
            rdv annulé, désolée
            Ne m'envoyez pas le réparateur
            Supprimez mon rdv de vendredi
            annulation sans report
            Je renonce à la consultation
            Je dois annuler mon rendez-vous du 12 et n'en souhaite pas d'autre.
            Pourriez-vous libérer ma place de 10 h 30 pour que quelqu'un d'autre en profite ?
            Le lave-linge remarche, votre technicien n'a plus à se déplacer.
            Comment annuler la consultation que j'avais prise pour samedi ?
            Nous avons renoncé à la nouvelle cuisine, le rendez-vous avec le concepteur n'a donc plus lieu \
            d'être.
            Veuillez noter que je ne me présenterai pas à l'essayage prévu le 6 juin.
            La couturière peut donner ma place à une autre cliente, je ne viendrai pas.
            Enlève l'essai de dimanche, le vélo cargo dépasse notre budget.
            Je retire mon inscription à la séance de prise en main.
            Pour l'examen de vue, ne m'attendez plus, j'ai vu un ophtalmo entre-temps.
            Considérez votre confirmation 77120 comme nulle et non avenue.
            Où se trouve le bouton pour supprimer le rendez-vous d'entretien ?
            On annule l'entretien de lundi avec l'assureur, nous gardons notre ancien contrat.
            Décommandez le monsieur du store, le propriétaire refuse.
            Demain, ce sera sans moi, et ça ne presse plus du tout.
            La tempête a écrasé l'abri avec le vélo dedans. Il n'y a plus rien à réviser, rayez-moi du 18.
            J'ai appris hier que je n'étais finalement pas embauché. Plus besoin de costumes, donc plus de \
            séance de conseil non plus.
            Le chat a eu raison du canapé et on récupère celui de mon beau-frère. On ne passera donc pas essayer \
            les vôtres.
            À 81 ans, avec ce verglas, je n'ose plus sortir. Le test auditif, je préfère m'en passer.
            Mon mari a regardé une vidéo dimanche et le sèche-linge tourne. Bonne matinée de repos à votre \
            technicien !
            Le trésorier du club dit qu'il n'y a plus un sou pour les maillots. Notre réunion de jeudi n'a plus \
            de raison d'être.
            Mon fils est opéré de l'appendicite et je reste avec lui. Tout ce que j'avais pris chez vous cette \
            semaine est à supprimer.
            Nous nous séparons et la cuisine commune ne se fera pas. Le rendez-vous du 23 n'intéresse plus ni \
            l'un ni l'autre.
            Le promoteur a fait faillite, le chantier est arrêté. Le choix des carrelages vendredi, c'est mort.
            Le bon pour le maquillage était un cadeau, mais mon amie n'aime pas ça du tout. Sortez-la de la \
            liste de samedi.
            L'imprimante marche, c'était la prise, j'ai honte. Épargnez le trajet à votre dépanneur.
            Je vous fais faux bond jeudi, navré.
            Ne comptez pas sur moi le 14.
            J'ai le regret de vous informer que je ne pourrai honorer notre rendez-vous, et n'en sollicite pas \
            de nouveau.
            J'ai un imprévu, on laisse tomber pour de bon.
            Le poseur de lampes peut rester chez lui, mon gendre s'en est chargé.
            Oublions vendredi, sans rancune.
            """,
        spanish: """
            anular mi cita por favor
            mañana no puedo ir
            Cancelar cita del día 14
            Ya no necesito la cita
            el jueves no voy
            Que no venga el técnico
            Quitadme de la lista
            cancelen mi reserva 48213
            Dejen libre mi hora
            no hace falta la visita
            cancelo la prueba, lo siento
            Borrad mi cita del viernes
            Anulación de consulta
            no mandeis al montador
            Renuncio a mi turno
            Tengo que cancelar mi cita del día 12 y no quiero otra.
            ¿Pueden liberar mi hora de las 10:30 para que la aproveche otra persona?
            La lavadora ya funciona, así que no hace falta que venga su técnico.
            ¿Cómo anulo la asesoría que reservé para el sábado?
            Hemos descartado cambiar la cocina, por lo que la reunión con el diseñador ya no tiene sentido.
            Les comunico que no acudiré a la prueba prevista para el 6 de junio.
            La modista puede darle mi hueco a otra, no voy a ir.
            Borra la prueba del domingo, la bici de carga se nos va de precio.
            Retiro mi inscripción en la sesión de puesta en marcha.
            Para lo de la vista no me esperen, ya fui al oculista.
            Den por nula la confirmación 77120.
            ¿Dónde está el botón para quitar la cita de mantenimiento?
            Anulamos la reunión del lunes sobre el seguro, seguimos con el de siempre.
            Desconvoquen al señor del toldo, el casero no lo permite.
            Lo de mañana va a ser que no, y tampoco corre ya prisa.
            El temporal tiró el cobertizo con la bici dentro. Ya no hay nada que revisar, quitadme del 18.
            Ayer supe que al final no me cogen en la empresa. Sin empleo no hay trajes, así que fuera la sesión \
            de imagen.
            La gata se cargó el sofá y nos quedamos con el de mi cuñado. A probar los suyos ya no vamos.
            Con 81 años y este hielo no me atrevo a salir. De la prueba de oído mejor me olvido.
            Mi marido vio un vídeo el domingo y la secadora funciona. ¡Que su técnico disfrute de la mañana \
            libre!
            Dice el tesorero que el club no tiene un duro para camisetas. La reunión del jueves sobra.
            Operan a mi hijo de apendicitis y me quedo con él. Todo lo que tenía con ustedes esta semana, \
            bórrenlo.
            Nos separamos y la cocina en común no se hará. La cita del 23 ya no nos hace falta a ninguno.
            La promotora ha quebrado y la obra está parada. Lo de elegir suelos el viernes se acabó.
            El vale de maquillaje era un regalo, pero a mi amiga eso no le va. Sacadla de la lista del sábado.
            La impresora va, era el enchufe, qué bochorno. Ahórrenle el viaje a su técnico.
            El jueves me tengo que caer del plan, lo siento.
            No contéis conmigo el 14.
            Lamento comunicarle que me es imposible acudir a la cita acordada y que no deseo otra.
            Me ha surgido un imprevisto y mejor lo dejamos estar.
            El de las lámparas puede quedarse en casa, lo ha hecho mi yerno.
            Olvidémonos del viernes, sin rencores.
            """,
        italian: """
            disdire appuntamento per favore
            domani non posso venire
            Annullare appuntamento del 14
            L'appuntamento non mi serve più
            giovedì non vengo
            Disdetta visita tecnico
            Toglietemi dalla lista
            annullate la prenotazione 48213
            Liberate pure il mio posto
            non serve piu la prova
            disdico, scusate
            Non mandate il montatore
            Cancellate il mio turno di venerdì
            Rinuncio alla consulenza
            disdetta senza nuova data
            Devo disdire l'appuntamento del 12 e non me ne serve un altro.
            Potreste liberare il mio orario delle 10:30, così lo usa qualcun altro?
            La lavatrice ha ripreso a funzionare, il vostro tecnico non deve più venire.
            Come faccio a disdire la consulenza che avevo preso per sabato?
            Abbiamo rinunciato alla cucina nuova, quindi l'incontro con il progettista non serve.
            Vi comunico che non mi presenterò alla prova fissata per il 6 giugno.
            La sarta può dare il mio posto a un'altra, io non vengo.
            Togli la prova di domenica, la cargo bike è fuori budget.
            Ritiro la mia iscrizione all'incontro di avviamento.
            Per l'esame della vista non aspettatemi, nel frattempo sono andato dall'oculista.
            Considerate nulla la conferma 77120.
            Dov'è il pulsante per eliminare l'appuntamento di manutenzione?
            L'incontro di lunedì sull'assicurazione lo disdiciamo, restiamo con la polizza vecchia.
            Fermate il signore della tenda da sole, il padrone di casa non vuole.
            Domani niente da fare, e ormai non c'è neanche più urgenza.
            La tempesta ha schiacciato la baracca con dentro la bici. Non c'è più nulla da revisionare, \
            depennatemi dal 18.
            Ieri ho saputo che alla fine non mi assumono. I completi non servono, e quindi nemmeno la seduta di \
            stile.
            La gatta ha distrutto il divano e prendiamo quello di mio cognato. A provare i vostri non veniamo \
            più.
            A 81 anni, con questo ghiaccio, non mi azzardo a uscire. L'esame dell'udito lo lascio perdere.
            Mio marito domenica ha guardato un video e l'asciugatrice va. Buona mattinata libera al vostro \
            tecnico!
            Il cassiere dice che la società non ha un soldo per le maglie. La riunione di giovedì cade da sé.
            Operano mio figlio di appendicite e resto con lui. Tutto quello che avevo preso da voi questa \
            settimana, toglietelo.
            Ci separiamo e la cucina insieme non si farà. L'incontro del 23 non interessa più a nessuno dei due.
            Il costruttore è fallito e il cantiere è fermo. La scelta dei pavimenti di venerdì è sfumata.
            Il buono per il trucco era un regalo, ma alla mia amica non piacciono queste cose. Levatela dalla \
            lista di sabato.
            La stampante va, era la spina, che figura. Risparmiate il viaggio al vostro riparatore.
            Giovedì devo darvi buca, mi spiace.
            Il 14 non contate su di me.
            Sono spiacente di comunicarLe che non potrò rispettare l'appuntamento concordato e che non ne \
            desidero un altro.
            È saltato fuori un imprevisto e lasciamo proprio stare.
            Quello delle lampade può restare a casa, ci ha pensato mio genero.
            Venerdì fate conto che non esista, senza rancore.
            """,
        dutch: """
            afspraak afzeggen
            ik kan morgen niet komen
            Afspraak annuleren graag
            Afspraak is niet meer nodig
            ik kom donderdag niet
            Monteur afbellen aub
            annulering boeking 48213
            Geef mijn plek maar weg
            pasafspraak 14e vervalt
            sorry, moet afzeggen
            Stuur geen monteur
            Verwijder mijn afspraak van vrijdag
            afmelding adviesgesprek
            Ik zie af van de afspraak
            Ik moet mijn afspraak van de 12e afzeggen en hoef geen nieuwe.
            Kunt u mijn tijd van 10.30 uur vrijgeven zodat iemand anders die kan gebruiken?
            De wasmachine doet het weer, uw monteur hoeft niet meer te komen.
            Hoe kan ik het adviesgesprek annuleren dat ik voor zaterdag had geboekt?
            We zien af van een nieuwe keuken, dus het ontwerpgesprek is overbodig.
            Hierbij laat ik u weten dat ik niet op de pasafspraak van 6 juni zal verschijnen.
            De coupeuse mag mijn plek aan een ander geven, ik kom niet.
            Haal de proefrit van zondag er maar af, de bakfiets is ons te duur.
            Ik trek mijn inschrijving voor de introductie in.
            Voor de oogmeting hoeft u niet op me te wachten, ik ben al bij de oogarts geweest.
            Beschouwt u bevestiging 77120 als vervallen.
            Waar zit de knop om de onderhoudsafspraak te verwijderen?
            Het gesprek van maandag over de verzekering gaat niet door, we blijven bij onze oude polis.
            Bel de meneer van de zonwering maar af, de verhuurder staat het niet toe.
            Morgen zonder mij, en haast heeft het ook niet meer.
            De storm heeft de schuur met de fiets erin verpletterd. Er valt niks meer na te kijken, streep me \
            door op de 18e.
            Gisteren hoorde ik dat ik de baan toch niet krijg. Dan hoef ik ook geen pakken en geen stijladvies.
            De kat heeft de bank gesloopt en we nemen die van mijn zwager over. Proefzitten bij jullie hoeft dus \
            niet meer.
            Op mijn 81e durf ik met die gladheid de deur niet uit. Laat die hoortest maar lopen.
            Mijn man keek zondag een filmpje en de droger draait. Een prettige vrije ochtend voor uw monteur!
            Volgens de penningmeester is er geen cent voor clubshirts. Onze bespreking van donderdag is daarmee \
            van de baan.
            Mijn zoon wordt aan zijn blindedarm geopereerd en ik blijf bij hem. Alles wat ik deze week bij \
            jullie had staan mag eruit.
            We gaan uit elkaar en die keuken komt er niet. Het gesprek van de 23e hoeft voor geen van ons beiden \
            nog.
            De projectontwikkelaar is failliet en de bouw ligt stil. Vloeren uitzoeken vrijdag zit er niet meer \
            in.
            De make-upbon was een cadeautje, maar mijn vriendin vindt het niks. Haal haar zaterdag van de lijst.
            De printer doet het, het was de stekker, wat gênant. Bespaar uw monteur de rit.
            Donderdag moet ik verstek laten gaan, sorry.
            Reken op de 14e niet op mij.
            Tot mijn spijt moet ik u mededelen dat ik onze afspraak niet kan nakomen en geen nieuwe wens.
            Er is iets tussen gekomen, we laten het er gewoon bij.
            De lampenmonteur mag thuisblijven, mijn schoonzoon heeft het gedaan.
            Laat vrijdag maar zitten, even goede vrienden.
            """)
}
