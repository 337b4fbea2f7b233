extension StandardExamples {
    static let turnImpatient = StandardExamples(
        "turn_impatient",
        english: """
            Still waiting
            any news??
            How much longer?
            nothing has happened yet
            hello? anyone there?
            It's been a week now
            Where is the promised reply
            when will this finally be done
            any update on this please
            Still no sign of anything
            you said two days
            Ten days and counting
            What's taking so long?
            chasing this up again
            You told me on Monday that it would be dealt with within 48 hours, and today is Friday.
            I have heard nothing since your last message of 3 March.
            Could you let me know how much longer I'll have to be patient?
            You promised to get back to me and so far nobody has.
            Nothing has moved on case #410902 since you wrote that you'd look into it.
            This is my third reminder.
            Your colleague assured me that I would hear by the end of the week.
            I was told the parcel for order 298736 would go out the next day, that was twelve days ago.
            You wrote "shortly", so may I ask what you mean by shortly?
            Has my request been forgotten?
            I'd be glad to know whether somebody is still working on this.
            The deadline you gave me yourself ran out yesterday.
            Just following up, as the week you asked for is over.
            Days go by and all I have is your automatic reply.
            You said the technician would ring me the same day. I stayed in, with the phone next to me, and it's \
            Thursday now and not a peep.
            I understand you're busy. But you asked for three working days and we're on day nine, how long is \
            this going to go on?
            My son's birthday is on Saturday and you assured me there was plenty of time. I've looked every \
            morning, nothing. Please hurry.
            We're sitting in a kitchen without a light because you wanted to "check with the warehouse". That \
            was two weeks ago. Have they answered?
            I was promised the money by the 15th. It's the 22nd, my rent is due, and my account is as empty as \
            before.
            Last time you wrote that it had been passed on to the department concerned. Since then silence. Is \
            the department asleep?
            I sent you the photos straight away as you wanted. Since then I've been sat here waiting and nobody \
            says anything.
            I'm flying out on Tuesday and need to know before then. You said you would come back to me \
            yesterday.
            Every time I ask, it's "tomorrow". Tomorrow has been and gone four times.
            I'm running out of patience.
            I'm not getting any younger, you know.
            Are you waiting for Christmas?
            Do I have to write every day before something gets done?
            Radio silence since your last mail.
            Kindly advise when I may expect the response announced in your letter of the 9th.
            Get a move on, please.
            Still twiddling my thumbs over here.
            """,
        german: """
            Ich warte immer noch
            gibt es was neues??
            Wie lange noch?
            bisher ist nichts passiert
            Wann tut sich endlich was?
            hallo? jemand da?
            Jetzt ist schon eine Woche rum
            Wo bleibt die versprochene Antwort
            noch immer nichts gehört
            Bitte um Zwischenstand
            es hieß zwei tage
            Zehn Tage und kein Mucks
            Warum dauert das so lange?
            hake nochmal nach
            Dritte Erinnerung
            Sie haben mir am Montag zugesagt, dass es binnen 48 Stunden erledigt wird, heute ist Freitag.
            Seit Ihrer letzten Nachricht vom 3. März habe ich nichts mehr gehört.
            Ihr wolltet euch melden, bis jetzt kam aber nichts.
            Beim Vorgang T66905 hat sich seit Ihrer Zusage nichts getan.
            Ihre Kollegin hat mir versichert, dass ich bis Ende der Woche Bescheid bekomme.
            Bestellung 2024-9204 sollte laut Ihrer Mail am nächsten Tag rausgehen, das war vor zwölf Tagen.
            Sie schrieben „in Kürze“, darf ich fragen, was Sie darunter verstehen?
            Ist mein Anliegen in Vergessenheit geraten?
            Arbeitet bei euch eigentlich noch jemand an der Sache?
            Die von Ihnen selbst genannte Frist ist gestern abgelaufen.
            Ich wollte nur mal nachfragen, weil die Woche, um die du gebeten hattest, jetzt vorbei ist.
            Die Tage vergehen, und alles, was ich habe, ist Ihre automatische Eingangsbestätigung.
            Ich bitte nun zum wiederholten Male um die angekündigte Rückmeldung.
            Ihr habt geschrieben, der Umtausch läuft. Inzwischen trägt meine Tochter im Schnee Turnschuhe, weil \
            die Stiefel nicht kommen.
            Seit meiner Zusage zum Kostenvoranschlag steht das Rad bei Ihnen. Drei Wochenenden Sonnenschein sind \
            vorbei, wie weit sind Sie denn?
            Unser Steuerberater fragt jeden zweiten Tag nach der Rechnung. Sie wollten sie „heute noch“ \
            schicken, das war am 2. Mai.
            Am Telefon hieß es: spätestens morgen. Das war letzten Dienstag, und mein Zugang ist immer noch \
            gesperrt.
            Ich will ja nicht drängeln, aber die Dachrinne sollte vor dem Herbst da sein. Jetzt fallen die \
            Blätter und von Ihnen kein Wort.
            Zwei Wochen sind seit dem „Wir prüfen das“ vergangen. Wie lange prüft man denn so etwas?
            Den Rücksendeschein wolltest du mir gleich mailen. Das Paket steht seit fünf Tagen im Flur und alle \
            stolpern drüber.
            Am Dienstag geht mein Flug, bis dahin muss ich es wissen. Gestern wolltest du dich eigentlich \
            melden.
            Jedes Mal heißt es „morgen“. Morgen war jetzt schon viermal.
            Meine Geduld ist langsam am Ende.
            Ich werde ja auch nicht jünger.
            Soll ich bis Weihnachten warten?
            Muss ich denn jeden Tag schreiben, damit mal was vorangeht?
            Funkstille seit eurer letzten Mail.
            Ich erlaube mir, an die mit Schreiben vom 9. d. M. in Aussicht gestellte Erledigung zu erinnern.
            Kommt da heuer noch was?
            Geht das auch ein bisschen schneller?
            """,
        french: """
            J'attends toujours
            du nouveau ??
            Encore combien de temps ?
            rien n'a bougé
            Toujours aucune nouvelle
            Ça fait déjà une semaine
            Où est la réponse promise ?
            quand est-ce que ça avance enfin
            Je me permets de relancer
            Dix jours et toujours rien
            Pourquoi est-ce si long ?
            3e relance
            Un point sur mon dossier svp
            Vous m'aviez annoncé lundi que ce serait fait sous 48 heures, nous sommes vendredi.
            Depuis votre message du 3 mars, c'est le silence complet.
            Pourriez-vous me dire combien de temps il me faudra encore patienter ?
            Vous deviez revenir vers moi et personne ne l'a fait.
            Rien n'a avancé sur le dossier #918898 depuis que vous m'avez promis de vous en occuper.
            Votre collègue m'avait assuré que j'aurais une réponse avant la fin de la semaine.
            La commande 74381 devait partir le lendemain d'après votre mail, c'était il y a douze jours.
            Vous avez écrit « très prochainement », puis-je savoir ce que cela signifie chez vous ?
            Ma demande a-t-elle été oubliée ?
            Est-ce que quelqu'un s'occupe encore de mon histoire chez vous ?
            Le délai que vous aviez vous-même fixé a expiré hier.
            Je reviens vers toi puisque la semaine que tu m'avais demandée est passée.
            Les jours passent et je n'ai que votre accusé de réception automatique.
            Je vous prie, une fois de plus, de me donner la réponse annoncée.
            Vous disiez que l'échange était lancé. En attendant ma fille va à l'école en baskets sous la neige.
            Mon vélo est dans votre atelier depuis que j'ai accepté le devis. Trois week-ends de soleil de \
            perdus, vous en êtes où ?
            Mon comptable réclame la facture tous les deux jours. Vous deviez l'envoyer « dans la journée », \
            c'était le 2 mai.
            Au téléphone on m'a dit demain au plus tard. C'était mardi dernier et mon accès est encore bloqué.
            Sans vouloir vous presser, la gouttière devait être là avant l'automne. Les feuilles tombent et je \
            n'ai pas un mot de vous.
            Quinze jours depuis votre « nous vérifions ». Combien de temps faut-il pour vérifier ?
            Tu devais m'envoyer l'étiquette tout de suite. Le carton traîne dans l'entrée depuis cinq jours et \
            tout le monde se prend les pieds dedans.
            Je prends l'avion mardi et il faut que je sache avant. Vous deviez m'écrire hier.
            Je pense avoir été patient. Trois semaines après votre aimable lettre, il n'y a toujours rien au \
            courrier.
            À chaque fois c'est « demain ». Demain, ça fait quatre fois qu'il est passé.
            Je ne rajeunis pas, vous savez.
            Faut-il attendre la Saint-Glinglin ?
            Je dois vous écrire tous les jours pour que ça bouge ?
            Silence radio depuis votre dernier mail.
            Je me permets de vous rappeler que la suite annoncée par votre lettre du 9 courant ne m'est point \
            parvenue.
            Je poireaute toujours, moi.
            Un peu plus vite, ce serait possible ?
            """,
        spanish: """
            Sigo esperando
            alguna novedad??
            ¿Cuánto falta?
            no ha pasado nada todavía
            Aún no tengo noticias
            hola? hay alguien?
            Ya va una semana
            ¿Dónde está la respuesta prometida?
            para cuándo por favor
            Quería saber cómo va lo mío
            dijisteis dos días
            Diez días y nada
            ¿Por qué tardan tanto?
            tercer recordatorio
            Todavía nada de nada
            El lunes me dijeron que estaría resuelto en 48 horas y hoy es viernes.
            Desde su mensaje del 3 de marzo no he vuelto a saber nada.
            ¿Me podría decir cuánto tiempo más tengo que esperar?
            Quedaron en avisarme y hasta la fecha nadie lo ha hecho.
            El caso T89634 no se ha movido desde que prometieron ocuparse.
            Su compañera me aseguró que tendría respuesta antes de acabar la semana.
            Según su correo, el pedido WM678 salía al día siguiente, y de eso hace doce días.
            Me escribieron «en breve», ¿qué entienden ustedes por en breve?
            Se acaba el mes y yo sigo igual que al principio.
            ¿Se han olvidado de mi solicitud?
            ¿Hay alguien ahí que siga con mi tema?
            El plazo que ustedes mismos fijaron venció ayer.
            Te escribo otra vez porque la semana que me pediste ya ha pasado.
            Pasan los días y lo único que tengo es su acuse de recibo automático.
            Vuelvo a solicitar, una vez más, la respuesta que me anunciaron.
            Me dijisteis que el cambio estaba en marcha. Mientras tanto la niña va al cole en chanclas porque \
            las zapatillas no llegan.
            La bici está en su taller desde que acepté el presupuesto. Tres domingos de sol perdidos, ¿por dónde \
            van?
            La gestoría me pide la factura cada dos días. Ustedes la iban a mandar «hoy mismo», y eso fue el 2 \
            de mayo.
            Por teléfono me aseguraron que mañana como muy tarde. Era el martes pasado y sigo con la cuenta \
            bloqueada.
            No es por meter prisa, pero el toldo tenía que estar antes del verano. Estamos a 35 grados y sin \
            noticias suyas.
            Quince días desde el «lo estamos revisando». ¿Tanto se tarda en revisar una cosa así?
            Me ibas a pasar la etiqueta al momento. Llevo cinco días con la caja en el pasillo y tropezando con \
            ella.
            Vuelo el martes y necesito saberlo antes. Ayer me ibais a decir algo.
            Creo que he tenido mucha paciencia. Tres semanas después de su amable carta no ha llegado nada al \
            buzón.
            Siempre es «mañana». Mañana ya ha pasado cuatro veces.
            Se me está acabando la paciencia.
            Una ya no tiene edad para esperar tanto.
            ¿Esperamos hasta Navidad o qué?
            ¿Tengo que escribir todos los días para que esto avance?
            Desde vuestro último correo, ni mu.
            Me permito recordarles que sigo a la espera de la contestación anunciada en su atenta carta del día \
            9.
            Aquí sigo, criando telarañas.
            A este paso me jubilo antes.
            """,
        italian: """
            Sto ancora aspettando
            ci sono novità??
            Quanto manca ancora?
            non è successo nulla
            Ancora nessuna notizia
            c'è qualcuno?
            È passata una settimana
            Dov'è la risposta promessa?
            quando vi muovete
            Vorrei un aggiornamento
            avevate detto due giorni
            Dieci giorni e niente
            Perché ci vuole così tanto?
            terzo sollecito
            Resto in attesa, di nuovo
            Lunedì mi avevate detto che sarebbe stato tutto sistemato entro 48 ore, e oggi è venerdì.
            Dal Suo messaggio del 3 marzo non ho più saputo niente.
            Mi può dire per quanto tempo dovrò ancora pazientare?
            Dovevate farmi sapere e finora non si è fatto vivo nessuno.
            La pratica XP-20232 è ferma da quando avete promesso di occuparvene.
            La Sua collega mi aveva assicurato una risposta entro fine settimana.
            Secondo la vostra mail l'ordine DU672 doveva partire il giorno dopo, ed erano dodici giorni fa.
            Avete scritto «a breve», posso sapere che cosa intendete?
            Il mese è finito e io sono al punto di prima.
            La mia richiesta è stata dimenticata?
            C'è ancora qualcuno che segue la mia faccenda?
            Il termine che avevate indicato voi stessi è scaduto ieri.
            Ti riscrivo perché la settimana che mi avevi chiesto è passata.
            I giorni passano e tutto quello che ho è la vostra risposta automatica.
            Sollecito ancora una volta il riscontro che mi era stato annunciato.
            Mi avevate detto che il cambio era partito. Intanto la bimba va a danza con le scarpette vecchie.
            La bici è da voi da quando ho accettato il preventivo. Tre domeniche di sole perse, a che punto \
            siete?
            Il commercialista mi chiede la fattura un giorno sì e uno no. Doveva arrivare «in giornata», ed era \
            il 2 maggio.
            Al telefono mi hanno detto domani al massimo. Era martedì scorso e l'account è ancora bloccato.
            Non vorrei mettere fretta, ma le tende da sole servivano per l'estate. Ci sono 35 gradi e da voi \
            nemmeno una parola.
            Sono quindici giorni dal vostro «stiamo verificando». Quanto ci vuole per verificare?
            L'etichetta dovevi mandarmela subito. La scatola è nell'ingresso da cinque giorni e ci inciampiamo \
            tutti.
            Martedì ho l'aereo e devo saperlo prima. Ieri dovevi scrivermi tu.
            Credo di aver avuto pazienza. Tre settimane dopo la vostra gentile lettera non è ancora arrivato \
            nulla.
            Ogni volta è «domani». Domani è già passato quattro volte.
            Non ho mica vent'anni, sa, non posso aspettare in eterno.
            Dobbiamo aspettare Natale?
            Devo scrivervi tutti i giorni perché si muova qualcosa?
            Dall'ultima vostra mail, il vuoto.
            Mi permetto di rammentarVi che sono tuttora in attesa di quanto preannunciato con la Vostra del 9 \
            u.s.
            Qui si fa notte.
            Campa cavallo che l'erba cresce.
            """,
        dutch: """
            Ik wacht nog steeds
            is er al nieuws??
            Hoe lang nog?
            er is nog niks gebeurd
            Nog altijd niets gehoord
            hallo? is daar iemand
            We zijn nu een week verder
            Waar blijft het beloofde antwoord
            wanneer gebeurt er eindelijk iets
            Graag een update
            twee dagen zeiden jullie
            Tien dagen en nog niks
            Waarom duurt dit zo lang?
            derde herinnering
            Nog geen reactie gehad
            Maandag zei u dat het binnen 48 uur geregeld zou zijn, vandaag is het vrijdag.
            Sinds uw bericht van 3 maart heb ik niets meer vernomen.
            Kunt u mij zeggen hoe lang ik nog geduld moet hebben?
            Jullie zouden contact opnemen, maar tot nu toe heeft niemand dat gedaan.
            Met VF-37210 is niets gebeurd sinds u beloofde ernaar te kijken.
            Uw collega verzekerde mij dat ik voor het eind van de week iets zou horen.
            Bestelling 2024-5039 zou volgens uw mail de volgende dag weggaan, dat is twaalf dagen geleden.
            U schreef "op korte termijn", mag ik vragen wat u daaronder verstaat?
            De maand is om en ik ben nog geen stap verder.
            Is mijn verzoek in de vergetelheid geraakt?
            Is er bij jullie nog iemand mee bezig?
            De termijn die u zelf noemde is gisteren verstreken.
            Ik mail je weer, want de week waar je om vroeg is voorbij.
            De dagen gaan voorbij en het enige wat ik heb is jullie automatische ontvangstbevestiging.
            Ik verzoek u nogmaals om de toegezegde terugkoppeling.
            Jullie zeiden dat de ruiling liep. Intussen loopt mijn dochter op gympen door de sneeuw.
            Mijn fiets staat bij u sinds ik akkoord gaf op de offerte. Ik ga al drie weken met de bus, hoe ver \
            bent u?
            De boekhouder vraagt om de dag naar de factuur. U zou hem "vandaag nog" sturen, dat was 2 mei.
            Aan de telefoon heette het uiterlijk morgen. Dat was vorige week dinsdag en mijn account zit nog op \
            slot.
            Ik wil niet drammen, maar de regenton zou er voor de zomer zijn. Het gras is geel en van u geen \
            woord.
            Twee weken geleden was het "we zoeken het uit". Hoe lang duurt uitzoeken?
            Je zou me het retourlabel meteen mailen. De doos staat al vijf dagen in de gang en iedereen \
            struikelt erover.
            Dinsdag vlieg ik en voor die tijd moet ik het weten. Gisteren zou je iets laten horen.
            Ik vind dat ik veel geduld heb gehad. Drie weken na uw vriendelijke brief ligt er nog steeds niets \
            in de bus.
            Elke keer is het "morgen". Morgen is nu al vier keer geweest.
            Mijn geduld raakt op.
            Ik word er ook niet jonger op.
            Moet ik wachten tot sint-juttemis?
            Moet ik soms elke dag schrijven voor er schot in komt?
            Radiostilte sinds jullie laatste mail.
            Ik veroorloof mij u te herinneren aan de in uw schrijven van de 9e toegezegde afhandeling.
            Komt er nog wat van?
            Ik zit hier te wachten tot ik een ons weeg.
            """)
}
