extension StandardExamples {
    static let resumeSubscription = StandardExamples(
        "resume_subscription",
        english: """
            resume my subscription
            start deliveries again
            unpause please
            I'm back, restart my box
            please reactivate my plan
            pause over, send coffee again
            unfreeze my membership
            Restart AB-4410 from 1 May
            can you lift the pause
            switch my plan back on
            take me off hold
            pick up where we left off
            Back from holiday, paper again please
            end the pause early
            how do i unpause
            I'd like to resume my paused subscription from next week.
            The break was meant to last until June, but please restart it now.
            We have returned from our travels and would welcome the vegetable box again.
            Could you lift the suspension on my account as of Monday?
            My ankle is fine again, so kindly reactivate my gym membership.
            How can I get my meal kit going again after the pause?
            Please continue the magazine I had put on hold in February.
            The cupboard is empty, you can start sending beans again.
            I put the plan on ice in the autumn; from 1 March I want it running once more.
            My subscription still says "paused" although the date has passed, please set it live.
            School's started, so wake the learning account up, please.
            Our season opens on 28 March, would you switch the software on again for us?
            Is it possible to begin deliveries again before the pause runs out?
            You may take up the newspaper deliveries again from Saturday.
            I interrupted the flowers while I was away, I'm home now.
            Same plan, same address as before the break, just start it up again.
            Mum is home from hospital and on her feet. The neighbours have been cooking for her until now. The \
            meals can come again from Wednesday.
            I've finished the Camino, 500 miles and two pairs of socks. Now I'd like to put my feet up with a \
            film. Turn my account on again.
            The baby sleeps through at last and we've rediscovered our kitchen. We've missed your recipes. Let \
            the boxes roll.
            The shop is rebuilt and looks better than ever. We reopen on the 6th. Please bring the till software \
            back to life before that.
            I'm in work again after a long dry summer. First thing I did was look at what I'd put on hold. Do \
            carry on with mine.
            Greenland was cold, thank you. I landed yesterday and there's a gap in my magazines. From the August \
            issue on I'd like them as before.
            The physio has given me the all clear. My climbing shoes are by the door. Can my membership go live \
            from tomorrow?
            The cat is off her diet and demands her old food loudly. We had stopped the deliveries in spring. \
            You can send them again, reference 30218.
            The visitors have gone and the house is quiet. We're looking forward to fresh fruit. October as \
            usual, please.
            Exams are over and she passed with flying colours. A deal is a deal. Please give my daughter her \
            gaming pass back.
            I've used up all eleven tubes, believe it or not. The four months aren't quite over. All the same I \
            need the next one now.
            I'm back from Oslo sooner than planned. The bike was supposed to rest until April. I could do with \
            it right now.
            The hibernation is over, wake up my plan.
            I've missed you, let's get going again.
            Kindly reinstate the service suspended at my request on the 2nd ult.
            Normal service may be resumed.
            Press play again, would you?
            """,
        german: """
            Abo wieder aufnehmen
            bitte wieder liefern
            pause beenden
            bin zurück, Kiste wieder schicken
            Vertrag AB-4410 wieder aktivieren
            Mitgliedschaft wieder freischalten nach Pause
            wieder starten bitte
            Pause aufheben zum 1. Mai
            abo fortsetzen
            Kaffee ist alle, weitermachen
            Unterbrechung vorbei
            kann weitergehen ab montag
            wieder einsteigen
            Reaktivieren bitte
            Zeitung ab Samstag wieder bringen
            Ich möchte mein pausiertes Abo ab nächster Woche wieder aufnehmen.
            Die Pause war bis Juni gedacht, bitte lasst es jetzt schon wieder anlaufen.
            Wir sind aus dem Urlaub zurück und freuen uns wieder auf die Gemüsekiste.
            Könnten Sie die Ruhendstellung meines Vertrages zum Monatsersten aufheben?
            Mein Knöchel ist verheilt, bitte schalten Sie meine Mitgliedschaft im Studio wieder frei.
            Wie bringe ich die Kochbox nach der Unterbrechung wieder zum Laufen?
            Die im Februar ausgesetzte Zeitschrift hätte ich nun gern wieder.
            Der Vorrat ist aufgebraucht, schickt bitte wieder Bohnen.
            Im Herbst hatte ich alles auf Eis gelegt; ab dem 1. März soll es weiterlaufen.
            In meinem Konto steht noch „pausiert“, obwohl das Datum vorbei ist, stellt das bitte um.
            Die Schule geht wieder los, weck bitte das Lernkonto auf.
            Unsere Saison beginnt am 28. März, bitte aktivieren Sie die Software rechtzeitig wieder.
            Lässt sich die Lieferung schon vor Ablauf der Pause wieder aufnehmen?
            Während meiner Abwesenheit ruhten die Blumenlieferungen, jetzt bin ich wieder da.
            Gleicher Tarif, gleiche Adresse wie vor der Pause, einfach wieder anwerfen.
            Ab wann bekomme ich wieder Ware, wenn ich heute die Pause beende?
            Die neue Küche steht, der Herd glüht. Sechs Wochen Pizza reichen uns. Die Boxen dürfen wieder \
            kommen.
            Mein Sabbatjahr ist herum, morgen sitze ich wieder am Schreibtisch. Das Programm hattet ihr für mich \
            stillgelegt. Bitte wieder freigeben.
            Ostern ist da und die Fastenzeit vorbei. Wir haben uns Schokolade verdient. Also wieder wie vorher, \
            bitte.
            Die Sehne macht wieder mit und die Geige ist gestimmt. Ich würde gern da weitermachen, wo ich im \
            Januar aufgehört habe. Schalten Sie mir die Lektionen wieder frei?
            Unsere Betriebsferien sind um, die Belegschaft verlangt nach Obst. Ab Montag bitte wieder den Korb. \
            Menge wie gehabt.
            Der Kleine ist jetzt ein halbes Jahr und ich habe abends wieder zehn Minuten für mich. Die \
            ausgesetzte Zeitschrift darf wieder ins Haus. Ich freue mich darauf.
            Die Straße ist wieder offen, Ihr Fahrer kommt durch. Wir hatten wegen des Hochwassers ausgesetzt. Ab \
            sofort also wieder dienstags.
            Prüfung bestanden, ich bin Meister! Jetzt muss der Bauch wieder weg. Weckt meinen ruhenden Vertrag \
            auf.
            Der Garten gibt nichts mehr her, der erste Frost war da. Zeit für eure Kiste. Weiter geht es wie im \
            Frühjahr.
            Mein Mann ist von der Kur zurück und vermisst seinen Kaffee. Die zwei Monate sind zwar noch nicht \
            ganz um. Schicken Sie trotzdem schon.
            Wir haben in der neuen Werkstatt endlich Internet. Die Auftragsverwaltung ruht noch. Bitte heute \
            noch einschalten, Kundennummer 8813.
            Unsere Tochter ist aus Spanien wieder da und fährt ab Montag täglich zur Uni. Das Bahnabo war \
            unterbrochen. Es soll wieder gelten.
            Der Winterschlaf ist vorbei, bitte aufwachen.
            Ihr habt mir gefehlt, lasst uns weitermachen.
            Ich bitte um Wiederaufnahme der auf meinen Wunsch ausgesetzten Leistungen.
            Die Verschnaufpause hat gutgetan, nun darf es wieder losgehen.
            Drückt mal wieder auf Play.
            """,
        french: """
            reprendre mon abonnement
            fin de la pause
            relancez les livraisons
            je suis rentrée, reprenez le panier
            réactiver mon abonnement suspendu
            Lever la suspension AB-4410
            dégelez ma carte de salle
            reprise au 1er mai svp
            recommencez à livrer
            plus de café, on redémarre
            remettre en route ma box
            Je veux reprendre ma formule
            comment enlever la pause ?
            reprise du journal samedi
            retour de vacances, on reprend
            Je souhaiterais reprendre l'abonnement que j'avais mis en pause.
            La pause devait durer jusqu'en juin, mais vous pouvez redémarrer dès maintenant.
            Nous voilà de retour et nous recevrions volontiers à nouveau le panier de légumes.
            Pourriez-vous lever la suspension de mon compte à compter de lundi ?
            Ma cheville est guérie, merci de réactiver mon inscription.
            Comment faire repartir la box repas après l'interruption ?
            La revue suspendue en février, j'aimerais la recevoir de nouveau.
            Le placard est vide, tu peux recommencer les envois.
            J'avais tout gelé à l'automne ; à partir du 1er mars, remettez en marche.
            Mon espace affiche toujours « en pause » alors que la date est passée, débloquez-le.
            C'est la rentrée, réveillez le compte d'apprentissage de mon fils.
            Notre saison ouvre le 28 mars, il faudrait que le logiciel fonctionne à nouveau.
            Peut-on redémarrer avant la fin prévue de la suspension ?
            J'avais interrompu les bouquets pendant mon absence, je suis rentré.
            Même formule et même adresse qu'avant la coupure, il suffit de relancer.
            Vous pouvez à nouveau prélever et expédier comme auparavant.
            La cuisine est terminée, on a inauguré le four hier. Fini les pizzas. Vous pouvez nous renvoyer vos \
            recettes.
            Mon année en fourgon s'achève, je suis de retour au bureau lundi. Mon accès était en sommeil. \
            Réveillez-le.
            Pâques est là. On a tenu quarante jours et on mérite du chocolat. Reprenez les coffrets.
            Le tendon va mieux et le piano est accordé. J'aimerais retrouver mes leçons là où je les avais \
            laissées. Rouvrez-les-moi.
            L'usine a rouvert ce matin et l'équipe réclame ses pommes. Dès lundi, la corbeille habituelle. \
            Quantité inchangée.
            Le petit a six mois et moi dix minutes le soir. La revue mise de côté peut revenir. J'ai hâte.
            Le pont est réparé, votre camion passera. On avait tout suspendu en novembre. Dès mardi, comme \
            autrefois.
            Admise à l'agrégation ! Maintenant je retourne nager. Remettez mon forfait en marche.
            Le potager a gelé cette nuit. Votre panier va nous faire du bien. On continue comme au printemps.
            Mon compagnon rentre de cure samedi et réclame son café. Les deux mois ne sont pas finis. Relancez \
            tout de même.
            Internet fonctionne enfin dans le nouvel atelier. Votre outil est toujours au repos. Activez-le \
            aujourd'hui, client 8813.
            Notre fille revient de Dublin et reprend le train tous les jours. Sa carte était interrompue. Il \
            faut qu'elle soit de nouveau valable.
            L'hibernation est finie.
            Vous m'avez manqué, on remet ça.
            Je vous prie de bien vouloir rétablir le service suspendu à ma demande.
            La récré est terminée, on repart.
            Rappuyez sur lecture, s'il vous plaît.
            """,
        spanish: """
            reanudar mi suscripción
            quitar la pausa
            volved a enviarme la caja
            ya volví, reactivad el plan
            Reactivar contrato AB-4410
            Descongelar mi cuota
            fin de la pausa
            retomar desde el 1 de mayo
            que vuelva el café
            seguimos con la suscripción
            reiniciar entregas porfa
            activen otra vez mi plan pausado
            ¿Cómo quito la pausa?
            el periódico otra vez desde el sábado
            De vuelta de vacaciones, sigan repartiendo
            Quisiera retomar la suscripción que tenía en pausa.
            La pausa era hasta junio, pero pueden volver a empezar ya.
            Hemos regresado y nos apetece recibir de nuevo la cesta de verduras.
            ¿Podrían levantar la suspensión de mi cuenta desde el lunes?
            El tobillo ya está bien, reactívenme la matrícula del gimnasio.
            ¿Cómo hago para que el kit de comidas arranque después del parón?
            La revista que suspendí en febrero la quiero recibir otra vez.
            Se me acabó lo que tenía guardado, vuelve a mandarme.
            En otoño lo dejé congelado; a partir del 1 de marzo, en marcha.
            En mi cuenta sigue poniendo «en pausa» aunque la fecha pasó, cambiadlo.
            Empieza el cole, despertad la cuenta de estudio.
            Nuestra temporada abre el 28 de marzo y necesitamos el programa funcionando de nuevo.
            ¿Se puede reanudar antes de que termine la suspensión?
            Interrumpí las flores por mi viaje y ya estoy en casa.
            Mismo plan y misma dirección que antes del descanso, solo hay que ponerlo en marcha.
            Pueden volver a cobrar y a enviar como hacían antes.
            La cocina está lista y anoche estrenamos el horno. Basta de bocadillos. Ya podéis mandar recetas \
            otra vez.
            Se terminó el año en furgoneta y el lunes vuelvo al despacho. Mi acceso estaba dormido. Despertadlo.
            Ya es Pascua y hemos aguantado cuarenta días. Nos merecemos el chocolate. Vuelvan las cajas.
            El tendón responde y la guitarra está afinada. Me gustaría seguir las clases donde las dejé. ¿Me las \
            abren?
            Hoy hemos vuelto de vacaciones y la plantilla pide sus manzanas. Desde el lunes, la cesta de \
            siempre. Misma cantidad.
            El bebé cumple seis meses y tengo diez minutos por la noche. Puede volver la revista que aparté. Qué \
            ganas.
            Abrieron la carretera y vuestro camión ya pasa. Lo teníamos suspendido desde noviembre. El martes, \
            como antes.
            ¡Aprobé la oposición! Ahora vuelvo a la piscina. Poned en marcha mi abono, que estaba parado.
            El huerto se ha helado. La cesta nos vendrá de lujo. Seguimos como en primavera.
            Mi marido regresa del balneario y reclama su café. Los dos meses no se han cumplido del todo. \
            Envíenlo igualmente.
            Ya hay internet en el taller nuevo. La herramienta sigue en reposo. Actívenla hoy, cliente 8813.
            Nuestra hija ha vuelto de Dublín y coge el tren a diario. Su abono estaba interrumpido. Que valga \
            otra vez.
            Se acabó la hibernación.
            Os he extrañado, volvamos a las andadas.
            Ruego se sirvan restablecer el servicio suspendido a petición mía.
            Ya he descansado bastante, adelante otra vez.
            Dadle de nuevo al play.
            """,
        italian: """
            riprendere l'abbonamento
            togliete la pausa
            ricominciate a consegnare
            sono tornata, riattivate la cassetta
            Riattivare contratto AB-4410
            scongelare l'iscrizione
            fine della sospensione
            riprendo dal primo maggio
            finito il caffè, si riparte
            riattivate il piano in pausa
            ripartiamo con la box
            rimettere attivo
            Come si toglie la pausa?
            giornale di nuovo da sabato
            Tornati dalle ferie, riprendete pure
            Vorrei riprendere l'abbonamento che avevo messo in pausa.
            La pausa era fino a giugno, ma potete ripartire già adesso.
            Siamo rientrati e riceveremmo volentieri di nuovo la cassetta di verdura.
            Potreste revocare la sospensione del mio account da lunedì?
            La caviglia è guarita, Vi prego di riattivarmi la palestra.
            Come faccio a far ripartire il kit dei pasti dopo lo stop?
            La rivista sospesa a febbraio la rivorrei da questo mese.
            Le scorte sono finite, ricomincia a spedirmi.
            In autunno avevo congelato tutto; dal primo marzo rimettete in moto.
            Nel mio profilo c'è ancora scritto in pausa anche se la data è passata, sbloccatelo.
            Ricomincia la scuola, svegliate l'account di studio.
            La nostra stagione apre il 28 marzo e ci serve il gestionale di nuovo operativo.
            Si può ricominciare prima che scada la sospensione?
            Avevo interrotto i fiori perché ero via, ora sono a casa.
            Stesso piano e stesso indirizzo di prima dello stop, basta farlo ripartire.
            Da oggi potete nuovamente spedire e addebitare come prima.
            La cucina è pronta e ieri abbiamo inaugurato il forno. Basta panini. Potete rimandarci le ricette.
            L'anno in camper è finito e lunedì torno in ufficio. Il mio accesso dormiva. Svegliatelo.
            È Pasqua e abbiamo resistito quaranta giorni. Il cioccolato ce lo meritiamo. Tornino le scatole.
            Il tendine risponde e il violino è accordato. Riprenderei le lezioni dal punto in cui le avevo \
            lasciate. Me le riaprite?
            Oggi siamo rientrati e i colleghi vogliono le mele. Da lunedì il cesto di sempre. Stessa quantità.
            Il bimbo ha sei mesi e io dieci minuti la sera. La rivista messa da parte può tornare. Non vedo \
            l'ora.
            Hanno riaperto la strada e il vostro camion passa. Era sospeso da novembre. Martedì, come un tempo.
            Ho vinto il concorso! Adesso torno in vasca. Rimettete in moto il mio ingresso, che era fermo.
            L'orto è gelato. La cassetta ci farà comodo. Andiamo avanti come in primavera.
            Mio marito torna dalle terme e chiede il suo caffè. I due mesi non sono proprio finiti. Speditelo \
            ugualmente.
            Nella nuova officina c'è finalmente internet. Lo strumento è ancora a riposo. Attivatelo oggi, \
            cliente 8813.
            Nostra figlia è tornata da Dublino e prende il treno tutti i giorni. L'abbonamento era interrotto. \
            Deve valere di nuovo.
            Il letargo è finito.
            Mi siete mancati, rimettiamoci in pista.
            Si prega di ripristinare il servizio sospeso su mia richiesta.
            Ho ripreso fiato, si va avanti.
            Schiacciate di nuovo play.
            """,
        dutch: """
            abonnement hervatten
            pauze eraf
            weer leveren graag
            ben terug, groentetas weer starten
            Contract AB-4410 weer activeren
            lidmaatschap ontdooien
            einde pauze
            hervat per 1 mei
            koffie is op, ga weer door
            zet mijn abo weer aan
            weer beginnen met bezorgen
            pauze opheffen aub
            Hoe haal ik de pauze weg?
            krant vanaf zaterdag weer
            Terug van vakantie, hervatten maar
            Ik wil mijn gepauzeerde abonnement graag hervatten.
            De pauze was tot juni bedoeld, maar het mag nu al weer beginnen.
            We zijn weer thuis en ontvangen graag opnieuw de groentetas.
            Kunt u de opschorting van mijn account per maandag opheffen?
            Mijn enkel is genezen, wilt u mijn lidmaatschap weer activeren?
            Hoe krijg ik de maaltijdbox na de onderbreking weer aan de gang?
            Het tijdschrift dat ik in februari stilzette, wil ik weer ontvangen.
            De voorraad is op, stuur maar weer bonen.
            In de herfst had ik alles bevroren; vanaf 1 maart mag het weer lopen.
            In mijn account staat nog gepauzeerd terwijl de datum voorbij is, zet je dat om?
            De school begint weer, maak het leeraccount maar wakker.
            Ons seizoen begint 28 maart, wilt u de software voor die tijd weer aanzetten?
            Kan ik al voor het einde van de pauze weer geleverd krijgen?
            De bloemen had ik onderbroken omdat ik weg was, ik ben er weer.
            Zelfde pakket en zelfde adres als voor de stop, gewoon weer opstarten.
            U mag weer leveren en incasseren zoals voorheen.
            De keuken is klaar en gisteren hebben we de oven ingewijd. Genoeg afhaalchinees. Jullie mogen weer \
            recepten sturen.
            Mijn camperjaar zit erop en maandag ben ik weer op kantoor. Mijn toegang sliep. Maak hem wakker.
            Het is Pasen en we hebben het veertig dagen volgehouden. We hebben chocola verdiend. Laat de dozen \
            maar weer komen.
            De pees houdt het en de piano is gestemd. Ik ga graag verder met de lessen waar ik was gebleven. Zet \
            je ze weer open?
            Vandaag zijn we weer begonnen en iedereen vraagt om appels. Vanaf maandag de gewone mand. Zelfde \
            hoeveelheid.
            De baby is een halfjaar en ik heb 's avonds tien minuten. Het blad dat u bewaarde mag weer komen. Ik \
            kijk ernaar uit.
            De dijkweg is open en jullie wagen kan erdoor. Het lag stil sinds november. Dinsdag weer, zoals \
            vroeger.
            Scriptie ingeleverd! Nu ga ik weer zwemmen. Haal mijn kaart uit de slaapstand.
            De volkstuin is bevroren. De groentetas komt als geroepen. We gaan door zoals in het voorjaar.
            Mijn man komt thuis uit de revalidatie en wil zijn koffie. De twee maanden zijn net niet om. Stuur \
            hem toch maar.
            In de nieuwe werkplaats hebben we eindelijk internet. Het programma ligt nog stil. Zet het vandaag \
            aan, klant 8813.
            Onze dochter is terug uit Dublin en neemt elke dag de trein. Haar abonnement was onderbroken. Het \
            moet weer geldig zijn.
            De winterslaap is voorbij.
            Ik heb jullie gemist, laten we weer verdergaan.
            Gelieve de op mijn verzoek opgeschorte dienst te hervatten.
            Ik ben uitgerust, de handrem mag eraf.
            Druk maar weer op play.
            """)
}
