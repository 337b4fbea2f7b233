extension StandardExamples {
    static let refundStatus = StandardExamples(
        "refund_status",
        english: """
            where is my refund
            Still no refund
            refund not received
            waiting for refund 3 weeks now
            Has my refund gone out?
            any news on the refund?
            money still not on my account
            Refund status order 48213
            returned it, where's the money
            you promised a refund. nothing
            how long do refunds take
            Refund AB-1022 not arrived
            No sign of the £60 yet
            did you process my refund?
            Could you tell me when the refund for my returned coat will be paid?
            The parcel came back to you two weeks ago and I still haven't been credited.
            You wrote that the amount would be on my card within five days, that was on the 3rd.
            I've checked my bank statement and the repayment isn't there.
            Has the credit for the lamp been issued yet, and to which account?
            May I ask what has become of the refund your colleague confirmed?
            Tracking shows my return reached your warehouse on Monday, when will I be reimbursed?
            I am still waiting for the 89.90 you owe me for the cancelled order.
            Please check whether my refund is stuck somewhere.
            The refund confirmation came ages ago but no money has.
            Was the refund sent to my old card by any chance, because nothing turned up?
            What's the hold-up with my refund for the cancelled flight bag?
            According to your mail of 12 May the reimbursement was on its way.
            I'd like to know the progress of the refund on order 77120.
            Only half of the promised refund has shown up so far, when does the rest follow?
            I sent the boots back a month ago and I've got the proof of posting. Your website says returned. My \
            account says otherwise, where is the money?
            My concert was called off in March and you announced everybody would be refunded automatically. It \
            is now June. My bank has no trace of it.
            I rang last week and a lady told me it had been done that morning. I look every day. How many \
            working days does it really take?
            I'm a student and £140 is a month of groceries for me. The chair went back on the 2nd. When can I \
            count on the refund?
            First I was told ten days, then fourteen. Both have passed. Please give me a firm date for the \
            payment.
            My husband passed away and I'm sorting his affairs. You kindly agreed to refund his course in April. \
            I can't find it on any statement.
            We've changed banks since we bought the sofa. You said the refund went out on Friday. Could it have \
            gone to the closed account?
            I returned three pairs of trousers and was credited for two. The third was in the same parcel. Is \
            that one still being handled?
            It's nearly Christmas and I meant to use the refund for presents. I've had your e-mail saying it's \
            approved. That was eighteen days ago.
            You accepted my complaint about the coffee machine and said I'd have the cash by the end of the \
            week. That week is long gone. Anything happening?
            I was going to order something else once the refund was in. I've been refreshing my banking app \
            since Tuesday. Can you see anything at your end?
            The courier signed for the return on 9 September. Nobody has let me know whether it has been \
            checked. I'd be glad to hear when I'll see the 230.
            My refund seems to be taking the scenic route.
            Is my money coming by snail?
            I beg to enquire when I may expect the reimbursement agreed in your letter of the 4th inst.
            Not wishing to be a nuisance, but the promised pennies haven't dropped yet.
            I am still out of pocket for the return, kindly advise.
            """,
        german: """
            Wo bleibt meine Rückerstattung?
            immer noch kein Geld da
            erstattung nicht angekommen
            wann kommt mein geld
            warte seit 3 wochen auf rückzahlung
            Status Erstattung Bestellung 48213
            Ist das Geld schon raus?
            Gutschrift noch nicht auf dem Konto
            retoure ist da, wo ist das geld
            Gibt es was Neues zur Erstattung?
            Wie lange dauert die Rückzahlung noch?
            Rückzahlung AB-1022 fehlt
            bisher nichts eingegangen
            Habt ihr die 60 € schon überwiesen?
            versprochene Erstattung, wo?
            Können Sie mir sagen, wann die Erstattung für den zurückgeschickten Mantel überwiesen wird?
            Das Paket ist seit zwei Wochen wieder bei Ihnen, gutgeschrieben wurde mir noch nichts.
            Sie schrieben, der Betrag sei in fünf Tagen auf meiner Karte, das war am 3.
            Auf meinem Kontoauszug finde ich die Rückzahlung nicht.
            Wurde das Geld für die Lampe schon angewiesen, und wenn ja, auf welches Konto?
            Was ist eigentlich aus der Erstattung geworden, die dein Kollege mir zugesagt hat?
            Laut Sendungsverfolgung ist meine Rücksendung am Montag bei euch eingetroffen, wann bekomme ich mein \
            Geld?
            Ich warte noch auf die 89,90 Euro aus der stornierten Bestellung.
            Bitte prüfen Sie, ob meine Rückerstattung irgendwo hängen geblieben ist.
            Die Bestätigung der Gutschrift habe ich längst, das Geld aber nicht.
            Ging die Rücküberweisung vielleicht an mein altes Konto, hier ist nämlich nichts eingegangen?
            Woran liegt es, dass die Rückzahlung für die abgesagte Veranstaltung so lange dauert?
            In Ihrer Mail vom 12. Mai hieß es, die Zahlung sei veranlasst.
            Ich wüsste gern, wie weit die Erstattung zu Auftrag 77120 ist.
            Bis jetzt ist nur die Hälfte der zugesagten Summe da, wann folgt der Rest?
            Ihre Kollegin Frau Seidel hat mir am Telefon versprochen, sich persönlich zu kümmern. Seitdem habe \
            ich weder von ihr noch vom Geld etwas gehört. Können Sie nachhaken?
            Im Urlaub auf Rügen habe ich den Strandkorb storniert, und das lief prima. Die Rückzahlung der \
            Anzahlung läuft dagegen gar nicht. Seit fünf Wochen warte ich.
            Die Waschmaschine haben Ihre Leute am 11. abgeholt. Die neue von der Konkurrenz muss ich nächste \
            Woche bezahlen. Kommt Ihre Erstattung bis dahin?
            Auf der Gutschrift steht eine Nummer, GS-2208, und ein Betrag von 312 Euro. Was nicht dabeisteht, \
            ist ein Datum. Wann wird überwiesen?
            Mein Bankberater hat extra nachgesehen, von Ihnen ist nichts unterwegs. Sie behaupten aber, es sei \
            längst raus. Schicken Sie mir einen Zahlungsnachweis.
            Die Kita hat drei Puppenwagen zurückgegeben, den Karton habe ich selbst zur Post gebracht. Unsere \
            Elternkasse ist jetzt leer. Wie lange müssen wir auf das Geld warten?
            Bei der ersten Retoure hatte ich das Geld nach vier Tagen. Bei der zweiten sind es jetzt zwanzig. \
            Ist da etwas vergessen worden?
            Ich habe per Rechnung bezahlt und danach die Schuhe zurückgegeben. Auf welchem Weg kommt denn in so \
            einem Fall das Geld? Bis jetzt ist es auf keinem gekommen.
            Im Chat hieß es „heute noch“. Das war vor zwölf Tagen. Ich bitte um den Stand der Dinge zur \
            Rückzahlung von 54,95.
            Wegen der abgesagten Lesung sollten alle Karten automatisch erstattet werden. Meine Freundin hat ihr \
            Geld schon, ich nicht. Woran hängt es bei mir?
            Meine Retoure haben Sie am Dienstag geprüft und für in Ordnung befunden, so die Mail. Der nächste \
            Schritt wäre ja dann die Auszahlung. Darf ich fragen, wann?
            Die Miete ist fällig und ich rechne mit jedem Betrag. Von Ihnen stehen noch 175 Euro aus der \
            Rückgabe der Matratze aus. Haben Sie ein Datum für mich?
            Meine Rückerstattung nimmt offenbar den Umweg über den Mond.
            Kommt das Geld mit der Postkutsche?
            Ich erlaube mir die Anfrage, wann mit der in Ihrem Schreiben vom 4. d. M. zugesagten Rückzahlung zu \
            rechnen ist.
            Ich will ja nicht drängeln, aber die Moneten von der Retoure fehlen immer noch.
            Der Zahlungseingang aus Ihrer Zusage steht weiterhin aus, ich bitte um Sachstand.
            """,
        french: """
            où est mon remboursement ?
            toujours pas remboursé
            remboursement non reçu
            quand serai-je remboursé
            j'attends mon remboursement depuis 3 semaines
            Des nouvelles du remboursement ?
            rien sur mon compte
            Suivi remboursement commande 48213
            colis retourné, argent pas reçu
            vous aviez promis de rembourser, rien
            combien de temps pour un remboursement déjà validé ?
            Remboursement AB-1022 en attente
            Avez-vous fait le virement des 60 € ?
            le crédit n'apparait pas
            et mon remboursement alors
            Pourriez-vous me dire quand le manteau renvoyé me sera remboursé ?
            Le colis est revenu chez vous il y a quinze jours et je n'ai toujours pas été recréditée.
            Vous m'aviez écrit que la somme serait sur ma carte sous cinq jours, c'était le 3.
            J'ai vérifié mon relevé bancaire et le remboursement n'y figure pas.
            Le remboursement de la lampe a-t-il été émis, et sur quel compte ?
            Qu'est devenu le remboursement que votre collègue m'avait confirmé ?
            D'après le suivi, mon retour est arrivé à l'entrepôt lundi, quand vais-je récupérer l'argent ?
            J'attends encore les 89,90 euros de la commande annulée.
            Merci de vérifier si mon remboursement n'est pas bloqué quelque part.
            J'ai bien reçu la confirmation de remboursement mais jamais l'argent.
            L'argent ne serait-il pas parti sur mon ancienne carte, car je ne vois rien venir ?
            Pourquoi le remboursement du spectacle annulé prend-il autant de temps ?
            Votre message du 12 mai indiquait que le virement était en cours.
            J'aimerais savoir où en est le remboursement du dossier 77120.
            Seule la moitié de la somme promise est arrivée, à quand le reste ?
            Le poêle est reparti avec votre transporteur le 8 janvier. Il fait froid et j'attends l'argent pour \
            en acheter un autre. Savez-vous quand il sera versé ?
            Votre conseillère, très gentille, m'a dit « sous 48 heures ». Ça fait un mois de 48 heures. Où en \
            est-on ?
            Le théâtre m'a renvoyé vers vous, vous me renvoyez au théâtre. Pendant ce temps mes 74 euros sont \
            quelque part. Qui doit me les rendre et quand ?
            J'ai fourni mon RIB deux fois. La seconde fois on m'a assuré que c'était parti. Mon banquier ne voit \
            toujours rien.
            Le bon de retour a été scanné au point relais, j'ai la photo. Depuis, silence radio. Mon \
            remboursement est-il en cours ?
            L'avoir porte le numéro AV-3318 et la date du 20 mars. Nous sommes le 2 mai. Le crédit devrait être \
            visible, non ?
            Ma voisine a renvoyé la même robe le même jour et a été remboursée lundi. Moi, rien. Y a-t-il un \
            souci avec mon dossier ?
            J'ai payé en trois fois. On continue à me prélever alors que la télé est revenue chez vous. Quand \
            allez-vous tout me restituer ?
            Le litige est clos, m'écrit-on, et la décision est en ma faveur. Bonne nouvelle. Reste à savoir \
            quand les 218 euros arriveront.
            Les vacances commencent samedi et ce budget devait servir à ça. Vous avez reçu le vélo le 14 juin. \
            Un petit mot sur la date du virement ?
            Vous avez remboursé la robe mais pas les frais de port que vous m'aviez promis. Cela traîne depuis \
            Pâques. Qu'en est-il ?
            J'ai annulé le séjour dans les délais, confirmation à l'appui. L'agence parle de dix jours ouvrés. \
            J'en compte vingt-trois.
            Mon remboursement a dû se perdre en chemin.
            L'argent voyage à dos d'âne ou quoi ?
            Je me permets de revenir vers vous afin de connaître la date du remboursement annoncé dans votre \
            courrier du 4 courant.
            Sans vouloir vous presser, je ne vois toujours pas la couleur de mes sous.
            Sauf erreur de ma part, le remboursement convenu ne m'est pas encore parvenu.
            """,
        spanish: """
            dónde está mi reembolso
            sigo sin recibir el reembolso
            reembolso no recibido
            cuándo me devuelven el dinero
            llevo 3 semanas esperando el abono
            ¿Ya hicieron la devolución del dinero?
            no me ha llegado el dinero
            Estado del reembolso pedido 48213
            lo devolvi y el dinero nada
            prometieron reembolso y nada
            ¿Cuánto falta para el reembolso?
            Reembolso AB-1022 pendiente
            ¿Ya habéis ingresado los 60 €?
            no veo el abono en cuenta
            alguna novedad de mi devolución?
            ¿Podrían decirme cuándo se pagará el reembolso del abrigo que devolví?
            El paquete volvió a su almacén hace dos semanas y todavía no me han abonado nada.
            Me escribieron que el importe estaría en mi tarjeta en cinco días, y eso fue el día 3.
            He revisado el extracto del banco y el reintegro no aparece.
            ¿Se ha emitido ya el abono de la lámpara y a qué cuenta?
            ¿Qué ha sido del reembolso que me confirmó tu compañero?
            Según el seguimiento mi devolución llegó el lunes, ¿cuándo tendré mi dinero?
            Sigo esperando los 89,90 euros del pedido anulado.
            Comprueben por favor si mi reembolso se ha quedado atascado.
            Hace tiempo que tengo la confirmación del reintegro, pero el dinero no.
            ¿No habrá ido el dinero a mi tarjeta antigua? Aquí no ha entrado nada.
            ¿A qué se debe que la devolución del espectáculo cancelado tarde tanto?
            En su correo del 12 de mayo decían que la transferencia estaba en camino.
            Quisiera saber en qué punto está el reembolso del expediente 77120.
            De momento solo ha llegado la mitad de lo prometido, ¿para cuándo el resto?
            El técnico se llevó la nevera defectuosa el día 11. Estamos tirando de una caja con hielo. ¿Para \
            cuándo el dinero y así compro otra?
            Su compañera Maribel me dijo que en 48 horas. Han pasado tres semanas de 48 horas. ¿Qué ocurre con \
            mi reembolso?
            El teatro me manda a ustedes y ustedes al teatro. Mientras tanto mis 74 euros andan perdidos. ¿Quién \
            me los abona y cuándo?
            Les di el IBAN dos veces. La segunda me aseguraron que ya había salido. Mi caja sigue sin ver nada.
            Entregué la devolución en la oficina de correos y guardo el papelito. Desde entonces, silencio. \
            ¿Está en marcha?
            El abono lleva el número AB-3318 y fecha de 20 de marzo. Hoy es 2 de mayo. Debería haber llegado ya, \
            digo yo.
            A mi hermana, que devolvió la misma blusa, le pagaron el lunes. A mí nada. ¿Hay algún problema con \
            lo mío?
            Pagué a plazos y me siguen pasando cuotas aunque la tele está en su almacén. ¿Cuándo me lo devuelven \
            todo?
            Me reconocieron la reclamación y me alegré mucho. Faltaba solo el ingreso de 218 euros. Sigue \
            faltando.
            El sábado nos vamos de vacaciones y contábamos con lo de la bici. La recibieron el 14 de junio. ¿Una \
            fecha aproximada?
            Anulé el hotel dentro de plazo y tengo el correo. Hablaban de diez días hábiles. Cuento veintitrés.
            La mitad de los vecinos ya cobró lo del concierto suspendido. La otra mitad, entre ellos yo, espera. \
            ¿Van por orden alfabético?
            Mi reembolso debe de venir andando.
            ¿El dinero lo traen en burro?
            Me permito consultarles para cuándo cabe esperar el reintegro anunciado en su carta del pasado día \
            4.
            No es por dar la lata, pero los cuartos siguen sin aparecer.
            A fecha de hoy no consta ingreso alguno por la devolución aceptada.
            """,
        italian: """
            dov'è il mio rimborso?
            ancora nessun rimborso
            rimborso non ricevuto
            quando mi arrivano i soldi
            aspetto il rimborso da 3 settimane
            Novità sul rimborso?
            sul conto non c'è niente
            Stato rimborso ordine 48213
            reso consegnato ma soldi mai visti
            avevate promesso il rimborso, niente
            quanto manca per il rimborso?
            Rimborso AB-1022 in sospeso
            Avete già bonificato i 60 €?
            accredito non ancora arrivato
            e il mio rimborso?
            Potreste dirmi quando verrà pagato il rimborso del cappotto che ho reso?
            Il pacco è tornato da voi due settimane fa e non mi è stato ancora accreditato nulla.
            Mi avevate scritto che l'importo sarebbe stato sulla carta entro cinque giorni, era il 3.
            Ho controllato l'estratto conto e il rimborso non risulta.
            È stato già emesso l'accredito per la lampada, e su quale conto?
            Dal tracciamento vedo che il mio reso è arrivato lunedì, quando riavrò i soldi?
            Sto ancora aspettando gli 89,90 euro dell'ordine annullato.
            Verificate per favore se il mio rimborso si è bloccato da qualche parte.
            La conferma dell'accredito ce l'ho da tempo, i soldi invece no.
            Non sarà che il rimborso è finito sulla vecchia carta, visto che qui non è arrivato?
            Come mai il rimborso dello spettacolo annullato ci mette così tanto?
            Nella Vostra mail del 12 maggio si diceva che il bonifico era partito.
            Vorrei sapere a che punto è il rimborso della pratica 77120.
            Finora è arrivata solo metà della somma promessa, e il resto quando?
            Il tecnico ha portato via il frigo guasto l'11. Andiamo avanti con la borsa termica. Quando arrivano \
            i soldi, così ne compro un altro?
            La vostra collega Marina aveva detto entro 48 ore. Sono passate tre settimane di 48 ore. Che \
            succede?
            Il teatro mi manda da voi e voi dal teatro. Intanto i miei 74 euro sono chissà dove. Chi me li \
            versa, e quando?
            Vi ho comunicato l'IBAN due volte. La seconda mi avete assicurato che era partito. La banca non vede \
            nulla.
            Ho consegnato il reso all'edicola e conservo lo scontrino. Da allora silenzio. È in corso il \
            rimborso?
            La nota di credito porta il numero NC-3318 e la data del 20 marzo. Siamo al 2 maggio. Dovrebbe \
            essersi vista, no?
            Mia sorella ha reso la stessa blusa ed è stata pagata lunedì. Io niente. C'è un intoppo sulla mia \
            pratica?
            Ho comprato a rate e continuano a scalarmele, anche se la tv è nel vostro magazzino. A quando la \
            restituzione?
            Mi avete scritto che il reclamo era accolto e ho esultato. Mancava solo il bonifico da 218 euro. \
            Manca ancora.
            Sabato partiamo e contavamo sui soldi della bici. L'avete ricevuta il 14 giugno. Una data \
            indicativa?
            Ho annullato l'albergo nei termini e ho la conferma. Si parlava di dieci giorni lavorativi. Ne conto \
            ventitré.
            Metà della compagnia ha già riavuto i soldi della recita saltata. L'altra metà, me compresa, \
            attende. Andate in ordine alfabetico?
            Il mio rimborso mi sa che arriva a piedi.
            I soldi li portate col mulo?
            Con la presente mi permetto di chiedere notizie del rimborso preannunciato nella Vostra del 4 \
            corrente mese.
            Senza voler mettere fretta, dei quattrini del reso nemmeno l'ombra.
            Ad oggi non risulta pervenuto alcun accredito a fronte del reso accettato.
            """,
        dutch: """
            waar blijft mijn terugbetaling
            nog steeds geen geld terug
            terugbetaling niet ontvangen
            wanneer krijg ik mijn geld terug
            wacht al 3 weken op mijn geld
            Is de terugbetaling al gedaan?
            Nog nieuws over mijn restitutie?
            staat nog niet op mijn rekening
            Status terugbetaling bestelling 48213
            retour binnen, maar geld nog niet
            beloofde restitutie, waar is die
            hoe lang duurt terugstorten nog
            Terugbetaling AB-1022 nog open
            Zijn de 60 euro al overgemaakt?
            creditering nog niet gezien
            Kunt u mij zeggen wanneer de terugbetaling voor de geretourneerde jas komt?
            Het pakket is al twee weken bij u terug en er is nog niets bijgeschreven.
            Jullie schreven dat het bedrag binnen vijf dagen op mijn kaart zou staan, dat was de 3e.
            Ik heb mijn afschriften nagekeken en de terugstorting staat er niet bij.
            Is het bedrag voor de lamp al overgeboekt, en naar welke rekening?
            Wat is er geworden van de restitutie die je collega had bevestigd?
            Volgens de track en trace is mijn retour maandag aangekomen, wanneer zie ik mijn geld?
            Ik wacht nog op de 89,90 van de geannuleerde bestelling.
            Wilt u nakijken of mijn terugbetaling ergens is blijven hangen?
            De bevestiging van de creditnota heb ik al lang, het geld niet.
            Is het geld misschien naar mijn oude rekening gegaan, want hier is niks binnengekomen?
            Waarom duurt de restitutie van de afgelaste voorstelling zo lang?
            In uw mail van 12 mei stond dat de betaling onderweg was.
            Graag hoor ik hoe het staat met de terugbetaling van dossier 77120.
            Tot nu toe is maar de helft van het toegezegde bedrag binnen, wanneer volgt de rest?
            De monteur nam de kapotte koelkast op de 11e mee. Wij leven uit een koelbox. Wanneer komt het geld, \
            dan koop ik een andere?
            Uw collega Marieke zei binnen 48 uur. Dat is inmiddels drie weken van 48 uur. Hoe zit het?
            De schouwburg verwijst naar u en u naar de schouwburg. Intussen zweeft mijn 74 euro ergens rond. Wie \
            maakt het over, en wanneer?
            Mijn IBAN heb ik twee keer doorgegeven. De tweede keer was het zogenaamd al onderweg. De bank ziet \
            niks.
            Ik gaf de retour af bij het afhaalpunt en heb het bonnetje nog. Daarna radiostilte. Loopt mijn \
            terugbetaling?
            De creditnota heeft nummer CN-3318 en is van 20 maart. Het is nu 2 mei. Dat had er toch moeten \
            staan?
            Mijn zus stuurde dezelfde blouse terug en kreeg maandag haar geld. Ik niet. Is er iets mis met mijn \
            dossier?
            Ik betaalde in termijnen en die gaan er nog steeds af, terwijl de tv bij jullie in het magazijn \
            staat. Wanneer krijg ik alles retour?
            Mijn bezwaar was gegrond, schreef u, en daar was ik blij mee. Alleen de 218 euro ontbrak nog. Die \
            ontbreekt nog steeds.
            Zaterdag gaan we op vakantie en we rekenden op het geld van de fiets. Die kregen jullie op 14 juni. \
            Een datum bij benadering?
            Ik annuleerde het huisje op tijd en heb de bevestiging. Het ging om tien werkdagen. Ik tel er \
            drieëntwintig.
            De halve klas heeft het geld van de afgeblazen schoolreis al terug. De andere helft, wij dus, wacht. \
            Gaat het op alfabet?
            Mijn geld komt zeker met de trekschuit?
            Ik zie die terugbetaling met sint-juttemis tegemoet, zo lijkt het.
            Ik veroorloof mij te informeren wanneer ik de in uw schrijven van de 4e toegezegde terugbetaling mag \
            verwachten.
            Ik wil niet zeuren, maar de centen van mijn retour zijn er nog altijd niet.
            Tot op heden is het toegezegde bedrag niet ontvangen, gaarne bericht.
            """)
}
