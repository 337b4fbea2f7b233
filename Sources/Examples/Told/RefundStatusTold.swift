extension StandardExamples {
    static let refundStatusTold = StandardExamples(
        "refund_status",
        english: """
            I posted the coat to you on the 4th and the tracking says someone called Dave signed for it. My \
            account's still as empty as before. When will I see something?
            Your colleague Aoife told me on the phone that it'd be five working days. We're on day fourteen. Did \
            she forget to press the button?
            The concert got called off in March and you wrote that everyone would be paid back automatically. \
            I've heard nothing from you or the bank. Am I still in the queue?
            My old card expired in between. You may have sent the refund there and now it's floating around \
            somewhere. Can you tell me where the 74.50 ended up?
            I check the banking app every morning with my tea. Nothing from you, just the electricity going out. \
            Has the repayment been sent at all?
            You agreed that I should get the price of the broken vase back. That was before we went to Portugal, \
            and we've been home a fortnight. Where is it?
            It says "refund issued" in my account and my bank says "what refund?" One of you must be wrong. When \
            did you send it and to which card?
            The shoes went back three weeks ago, and my wife's are already credited. Mine aren't. We put them in \
            the same parcel, order 30199.
            I've a statement in front of me with everything on it bar what you owe me. Your last email spoke of \
            "a few days". How many is a few?
            I moved banks in May. If you were trying to pay me on the old account, that would explain a lot. Can \
            you see if it bounced?
            Half of it arrived: 20 euro, when it should be 45. Is the rest still on its way?
            I got a mail on the 11th saying that my claim was approved. Since then nothing has trickled in. \
            What's the latest on it?
            Paid by gift card and by credit card, half and half. The gift card's been topped up again, the other \
            part hasn't shown. How long does that take?
            My daughter's student budget is tight and she's asking me daily about the ticket money you said \
            she'd get. Is there a date I can give her?
            We cancelled the sofa in good time and got your confirmation. What we haven't got is the deposit of \
            200. When can we expect it?
            I was told it'd be on my next statement. That statement has come, and it's not there. Would you look \
            it up for me?
            Last time you were quick as lightning, two days and it was there. This time it's been ten and I'm \
            getting itchy. Did something go wrong?
            I beg to enquire as to the present whereabouts of the repayment announced in your letter of the 9th.
            The cheque's in the mail, is it?
            Still waiting for me few bob to land.
            Has anyone pressed "pay" on my returned kettle?
            I'm told it's been paid out, but my wallet hasn't noticed.
            How long's a piece of string, or rather, how long till I've my 60 dollars?
            No trace so far of the reimbursement you announced.
            Did the money for the tickets go AWOL?
            There's no need for another label, you had the boots by the 2nd. It's the credit to my card that \
            hasn't come.
            You wrote that the order was cancelled and the amount released. My card still shows it as taken, so \
            when does that come back?
            My complaint was settled very nicely and a partial refund of 15 pounds agreed. It's only that it \
            hasn't turned up.
            It isn't the parcel I'm waiting on, it's what I'm due for sending it back.
            The subscription ended as I wanted, thanks. And the remaining two months you were going to pay back, \
            have you?
            It's a scandal, six weeks for 32 euro! You had mine within a second. When's it coming?
            I'm starting to think I'll never see that refund. It's nearly three hundred pounds and I'm a single \
            mum. Please tell me it has been sent.
            This is the last time I ask nicely: where is the money you promised me on 1 September?
            Your chat says 3 days, your mail says 10, and your shop says it isn't their job. On what day do I \
            get my refund?
            wheres my refund
            sent it bak 3 wks ago no money yet
            has refund gone thru?? order 41120
            any news on my reimbursment
            """,
        german: """
            Vor drei Wochen hat mir Ihre Kollegin am Telefon gesagt, es sei alles angewiesen. Auf dem \
            Kontoauszug von heute steht davon nichts.
            Die Schuhe habe ich am 2. des Monats zur Post gebracht, und ihr habt den Empfang bestätigt. Seither \
            schaue ich jeden Morgen ins E-Banking. Wann tut sich da was?
            Meine Kreditkarte wurde inzwischen getauscht, und nun frage ich mich, ob die Rückzahlung ins Leere \
            gegangen ist. Können Sie nachschauen?
            Zum Monatsende ist bei uns immer Ebbe, und ich hatte fest mit den 89 Euro gerechnet. Haben Sie sie \
            schon überwiesen?
            Sie schrieben "in fünf bis sieben Werktagen". Heute ist der sechzehnte. Wo ist das Ganze hängen \
            geblieben?
            Unser Sofa haben Ihre Leute vor Ostern wieder mitgenommen. Das neue vom anderen Händler müssen wir \
            jetzt bezahlen. Wir warten noch auf die Erstattung.
            Ich war länger verreist und habe erst jetzt die Bankbelege geprüft. Die zugesagte Gutschrift aus dem \
            Februar finde ich nirgends.
            Für die ausgefallene Vorstellung wolltet ihr uns den Eintritt ersetzen, das stand auf eurer Seite. \
            Bisher kam kein Rappen. Müssen wir noch etwas tun?
            Meine Frau meint, ich hätte das Retourenformular falsch ausgefüllt, weil nach einem Monat noch kein \
            Geld da ist. Stimmt das, oder dauert es nur?
            Bei der Bank habe ich schon gefragt, die sehen keinen Eingang von Ihnen. Laut Ihrer Mail vom 11. Mai \
            ist er draußen. Was stimmt nun?
            Die Storno-Bestätigung für 70226 liegt vor mir, die Abbuchung ist aber geblieben. Wann gleicht sich \
            das aus?
            Wir hatten vereinbart, dass ich für den kaputten Mixer den Preis zurückerhalte. Den habe ich \
            entsorgt, wie gewünscht. Nun fehlt noch Ihr Teil der Abmachung.
            Mit den 240 Euro wollte ich die Ferien anzahlen, und die Frist endet Freitag. Sie waren mir für \
            letzte Woche versprochen.
            Im Kundenkonto zeigt es "erstattet" in Grün, auf meinem Konto ist weiterhin nichts Grünes zu sehen. \
            Auf welchem Weg haben Sie gezahlt?
            Seit ich das Kleid retour geschickt habe, ist bald ein Monat um. Das Label sagt, es sei bei Ihnen \
            angekommen. Fehlt Ihnen noch meine IBAN?
            Ich fülle gerade meine Steuererklärung aus und müsste wissen, ob die Rückvergütung vom Kurs noch in \
            diesem Jahr eintrifft.
            Mein Vater hat die Lampe vor Weihnachten zurückgegeben und ist inzwischen verstorben. Ich ordne \
            seine Konten und finde keinen Zahlungseingang von Ihnen. Ist er noch offen?
            Auf die versprochenen 35 Franken warte ich noch.
            Kommt da noch was auf mein Konto oder nicht?
            Haben Sie die Rückbuchung zu AB-5012 schon veranlasst?
            Nachdem Sie die Rückerstattung am 4. zugesichert hatten, erlaube ich mir, an deren Begleichung zu \
            erinnern.
            Mein Geld lässt sich aber Zeit mit dem Heimkommen.
            Wie lang brauchts denn bei euch, bis so eine Gutschrift am Konto ist?
            Auf welche Karte ist die Rückzahlung eigentlich gegangen?
            Hat die Buchhaltung meine Erstattung schon bearbeitet oder liegt sie noch im Stapel?
            Das Päckchen mit der Retoure ist laut Sendungsnummer längst bei euch. Wie steht es mit meinen 59,90?
            Umtauschen war ja nicht möglich, deshalb hattet ihr mir die Auszahlung zugesagt. Ist sie unterwegs?
            Ich will keine neue Lieferung und auch keinen Gutschein mehr besprechen, das ist geklärt. Nur \
            gezahlt habt ihr noch nicht, wann kommt es?
            Das Abo ist beendet, danke dafür. Der Restbetrag, von dem Sie schrieben, ist aber noch nicht \
            eingetroffen.
            Doppelt abgebucht wurde im März, das haben Sie zugegeben. Jetzt ist Mai, und die eine Buchung ist \
            immer noch nicht zurück.
            Bestellt habe ich nichts Neues, es geht um die alte Sache: Im Juni hieß es, ich kriege die Anzahlung \
            wieder. Bis wann?
            Das Geld anderer Leute so lange zu behalten, ist unerhört! Wo sind meine 180 Euro, die Sie mir vor \
            sechs Wochen versprochen haben?
            Ich glaube langsam nicht mehr daran. Zwei Zusagen, kein Eingang. Sagen Sie mir ein Datum, an dem das \
            Geld auf dem Konto ist.
            Mir wird mulmig, im Netz schreiben viele, dass sie ihre Erstattung nie bekommen haben. Ist meine \
            wenigstens in Arbeit?
            Jetzt musste ich schon das Konto überziehen, weil von Ihnen nichts kommt! Wann wird die Rückzahlung \
            endlich gutgeschrieben?
            wo bleibt mein geld
            rückzahlung immer noch nich da
            retoure vor 3 wochen, wann krieg ich die kohle
            erstattung 20114 noch nix gekomen??
            habt ihr schon zurück überwiesen
            """,
        french: """
            J'ai rapporté les bottes à la poste de Nivelles le 3, le suivi dit que vous les avez. Depuis, je \
            regarde mon compte tous les jours et rien.
            Votre collègue m'avait assuré que ce serait là avant la fin du mois. Nous sommes le 9 et mon loyer \
            est passé sans.
            Le concert a été annulé en mai. On nous a écrit que tout le monde retrouverait son argent sous \
            trente jours. Ça fait soixante.
            Je comptais sur ces 240 € pour payer le garagiste. Savez-vous quand la banque les verra ?
            Entre-temps j'ai changé de carte, l'ancienne est bloquée. Est-ce que la somme que vous deviez me \
            rendre a bien abouti quelque part ?
            Ma mère me demande si le magasin a « rendu les sous du fauteuil ». Vous étiez venus le reprendre le \
            15, qu'est-ce que je lui dis ?
            On m'a envoyé un beau mail « votre remboursement est en cours ». En cours de quoi, et jusqu'à quand \
            ?
            J'ai vérifié avec ma caisse populaire, ils ne voient rien entrer. De votre bord, c'est parti quand ?
            Le retour a été signé chez vous par un M. Dubois le 22. Et mon virement, il a été signé aussi ?
            Il ne s'agit que de 18 francs, mais vous les aviez promis avant Pâques et voilà la Pentecôte.
            Je pars à l'étranger lundi et je ferme ce compte. Il faut que je sache si l'argent du lit est en \
            route.
            Vous avez remboursé la lampe, merci, mais pas encore les frais de port que vous aviez acceptés de \
            reprendre. C'est prévu pour quand ?
            Mon relevé de ce mois est arrivé ce matin : toujours pas de ligne avec votre nom dans la bonne \
            colonne.
            La dame au téléphone disait trois à cinq jours ouvrables. J'en suis à quatorze, même en enlevant les \
            dimanches.
            Nous avions renoncé à la cuisine et vous aviez confirmé rendre l'acompte de 800 €. Je n'ai encore \
            rien vu passer.
            J'ai eu un accord écrit pour le sac déchiré, réf. R-5530. Depuis, plus personne ne bouge et je ne \
            vois rien sur PayPal.
            Est-ce que ça revient sur la carte ou par virement ? Parce que je guette les deux depuis trois \
            semaines.
            Vous avez reçu mon colis retour il y a dix jours, d'après le suivi. À quoi en est la suite côté sous \
            ?
            Je me permets de m'enquérir du sort du remboursement que vous m'aviez annoncé.
            Toujours pas la queue d'un euro sur mon compte.
            Il arrive à dos d'escargot, mon remboursement ?
            Des nouvelles de mes 64 dollars ?
            L'avoir promis n'apparaît pas dans mon espace client, c'est pour bientôt ?
            Je ne demande pas un nouveau remboursement, seulement où est passé celui du 4.
            La commande est annulée depuis longtemps, ça c'est clair, mais le montant n'est jamais revenu.
            Vous n'avez pas à me renvoyer l'article, on était d'accord pour l'argent, et je ne le vois pas \
            venir.
            Combien de fois encore ? Vous avez le produit ET mon argent depuis six semaines !
            Ça m'inquiète vraiment, 560 € c'est mon mois, pouvez-vous me confirmer que le virement est parti
            remboursement tjs pas recu normal ?
            jatten mes sous depuis 3 semaine
            """,
        spanish: """
            Ustedes recogieron el sillón el 2 de octubre y me dieron un papelito. Desde entonces reviso el banco \
            cada mañana con el café. Sigue en ceros lo suyo.
            Me dijo la señorita Paola que en cinco días hábiles lo vería reflejado. Han pasado catorce. ¿En qué \
            se quedó?
            Mi marido hace cuentas para el seguro del coche y contaba con los 89 euros de la aspiradora que os \
            mandé de vuelta. No aparecen. ¿Se habrán perdido por el camino?
            La semana pasada me confirmaron por correo que ya estaba aprobado. Hoy cerré la tarjeta vieja y me \
            entró la duda. ¿A dónde llegó ese dinero?
            Tengo el comprobante de que las botas están en su depósito desde el 9. Acá todavía no cayó ni un \
            peso. Solo quiero saber la fecha.
            Por la gira cancelada prometieron devolver las entradas "en breve". Mis amigos ya cobraron todos. Yo \
            soy la única que sigue mirando el extracto.
            Con ese dinero pensaba comprar los útiles de los niños y las clases empiezan el lunes. Ustedes me \
            aseguraron que ya estaba en trámite. ¿Falta mucho?
            Anulé la compra a los diez minutos y me respondieron muy amables que lo cobrado volvía solo. No ha \
            vuelto. Serán tres semanas mañana.
            Llamé al banco y me juran que ahí no hay nada pendiente de su parte. Según ustedes, lo enviaron el \
            día 12. Alguno de los dos se equivoca.
            Me mandaron un mensaje que decía "devolución completada", con carita feliz y todo. Mi saldo, en \
            cambio, está igual de triste. ¿Cuándo lo veo?
            Nos cobraron el hotel del curso que se suspendió y quedaron en regresarlo. Cambié de trabajo y tengo \
            que rendir cuentas en el anterior. ¿Pueden decirme si ya salió?
            La vez anterior tardasteis dos días y esta vez ya van veinte. Es lo de la chaqueta que no me valía. \
            ¿Ha pasado algo?
            Recibí la mitad, 35 de los 70 que habíamos quedado. ¿El resto viene aparte o lo tengo que perseguir?
            Se me venció la tarjeta con la que pagué y me dieron otra con diferente número. Supongo que por eso \
            no veo lo que ustedes me abonaron. ¿Lo pueden rastrear?
            Yo pagué en efectivo en la tienda de la esquina y no sé por qué vía me va a regresar. Me dijeron que \
            me avisarían. Nadie me ha avisado.
            El caso 20458 lo cerraron ustedes como resuelto y a mí no me ha llegado un centavo. Sería bueno \
            saber qué significa "resuelto".
            Mi mamá devolvió el celular en abril, y cada vez que la visito me pregunta por "la platica". Ya \
            estamos en junio. Ayúdeme a darle una respuesta.
            Firmé la entrega de la bicicleta al mensajero y él me dijo que en una semana tendría lo mío. Llevo \
            quince días sin bici y sin plata.
            ¿Ya soltaron mi dinero o sigue de paseo?
            Lo prometido es deuda, y la de ustedes es de 1.250 pesos desde marzo.
            Agradeceré se me informe del curso dado al reintegro concedido con fecha 14 de septiembre.
            Aquí ando todavía esperando la devolución del cobro, como novia de pueblo.
            ¿Para cuándo cae lo que me aprobaron?
            Se supone que el lunes iba a estar abonado y estamos a jueves.
            Miro mi cuenta y de lo suyo, ni la sombra.
            ¿Me lo depositaron en la tarjeta o en la cuenta, que no lo encuentro por ningún lado?
            El paquete ya llegó a su almacén, eso lo sé por el rastreo; lo que no ha llegado es el abono a mi \
            banco.
            No pido otra devolución, la pedí hace un mes y la aceptaron; pregunto cuándo se hace efectiva.
            La suscripción quedó cancelada, perfecto, pero el mes que iban a reintegrar no lo veo.
            Me mandaron la nota de crédito en PDF, que está muy bonita, y el dinero de verdad ¿cuándo?
            Ya no necesito la etiqueta porque hace tres semanas que lo envié. Dígame mejor si procesaron el pago \
            de vuelta.
            Me cobraron doble y lo reconocieron en su momento. Quedaron de regresar uno de los cargos el día 20 \
            y no hay movimiento.
            ¡Un mes entero jugando con mi dinero! Digan una fecha y cúmplanla. Compra SU-9921.
            Estoy con la cuenta en rojo por culpa de esos 320 euros que me debéis desde agosto. ¿Dónde están?
            Me tiene muy intranquila que digan "ya se hizo" y en el banco no exista. ¿Podrían mandarme algún \
            comprobante de que me lo devolvieron?
            Para cobrar fueron rapidísimos, dos segundos. Para devolver llevan cuarenta días. ¿Qué pasa con lo \
            mío?
            y mi reembolso???
            ya me debolvieron? no veo nada en el banco
            cuando me cae el dinero de la devolucion
            sigo sin ver el abono del 33410
            """,
        italian: """
            Tre settimane fa ho consegnato gli stivali in posta e ho ancora la ricevuta. Sull'app della banca \
            però non si vede niente. Devo fare qualcos'altro?
            Una vostra collega, Anna, mi aveva assicurato cinque giorni lavorativi. Era il 2 aprile. Intanto le \
            scarpe nuove ho dovuto anticiparle io.
            Ogni mattina guardo il conto e ogni mattina nulla di nuovo. La merce vi è tornata l'11, lo dice il \
            tracciamento. Dove si è incagliato?
            Il festival è saltato e nella mail c'era scritto che tutti avrebbero riavuto i soldi in automatico. \
            Le mie amiche li hanno già. Io no, da cosa dipende?
            Con l'affitto alle porte contavo su quei 180 euro. Il mese scorso avete scritto che erano in \
            pagamento. Quando li vedo?
            Nel frattempo ho cambiato banca e temo che il vostro bonifico sia finito sul conto chiuso. Può \
            controllare se l'importo del vaso rotto è già partito?
            Vi è tornata la giacca, ho avuto anche una bella mail. Poi più niente. Il versamento è in viaggio \
            verso di me?
            Nell'estratto della carta di questo mese cerco invano l'accredito dell'ordine 48213. Ci vuole sempre \
            così tanto?
            Prima di Natale mi è stato promesso, adesso siamo quasi a Carnevale. Dei 64 euro non ho visto un \
            centesimo.
            Metà della somma è arrivata, l'altra metà no. Dovevate mandarla tutta insieme. Il resto quando \
            viene?
            Capisco che serva un po' di tempo, ma sono i soldi delle ferie. Settimana scorsa al telefono mi \
            hanno detto "domani". Guarda tu come sta la faccenda?
            Quando avete annullato il viaggio c'era scritto che al più tardi il 1° giugno avrei riavuto tutto. \
            Oggi è il 9. Qualcosa è andato storto?
            Per la mia contabilità devo sapere in che data mi avete ridato il denaro, perché non lo trovo.
            Di quel che mi era stato promesso neanche l'ombra.
            Quei soldi viaggiano col piccione viaggiatore?
            Gradirei conoscere la data in cui potrò attendermi la restituzione da Voi accordata.
            Il rimborso se la prende comoda, eh?
            Sul mio conto c'è un vuoto dove dovevano esserci 55 euro.
            Ma quando me li ridate i soldi che m'avevate detto?
            La merce ce l'avete in magazzino da un pezzo, io invece sono senza scarpe e senza denaro.
            Non sto facendo una nuova richiesta, a marzo me l'avete già approvata, solo che non è mai giunto \
            nulla.
            Il pacco vi è stato consegnato, dice il corriere, ora aspetto soltanto i 32,95.
            L'abbonamento è stato chiuso come si deve, ma la restituzione dei mesi restanti si fa attendere.
            La fattura non mi serve e la nota di credito ce l'ho, ma la somma vera e propria quando arriva?
            Mi state menando per il naso: prima cinque giorni, poi dieci, adesso siamo a trenta. Dove sono i \
            miei soldi?!
            Datemi finalmente i 410 euro che dovevo riavere a febbraio, altrimenti parlo con l'avvocato.
            Inizio ad avere paura, Lei diceva che era stato bonificato ma la mia banca non trova niente. Può \
            cercare la ricevuta del bonifico?
            ancora niente soldi del reso
            quando mi arriva il rinborso sono gia 3 settimane
            il rimborso AB-1022 promesso nn si vede
            """,
        dutch: """
            Drie weken geleden heb ik de laarzen op het postkantoor afgegeven en ik heb het bonnetje nog. Op \
            mijn bankapp is er echter niks te zien. Moet ik nog iets doen?
            Een collega van u, Anouk, beloofde dat het binnen vijf werkdagen geregeld zou zijn. Dat was op 2 \
            april. Intussen heb ik nieuwe schoenen moeten voorschieten.
            Iedere ochtend kijk ik op mijn rekening en iedere ochtend is er niets bijgekomen. De retour is \
            volgens de link op de 11e bij u aangekomen. Waar blijft het?
            Het festival is afgelast en in de mail stond dat iedereen automatisch zijn geld zou krijgen. Mijn \
            vriendinnen hebben het allemaal al. Ik niet, waar hangt dat van af?
            Met de huur voor de deur had ik op die 180 euro gerekend. U schreef vorige maand dat het werd \
            overgemaakt. Wanneer staat het erop?
            Mijn bank is intussen veranderd en ik vrees dat uw overschrijving naar de oude rekening is gegaan. \
            Kunt u nagaan of het bedrag van de kapotte vaas al is verstuurd?
            Jullie hebben de jas teruggekregen, daar kreeg ik netjes een mailtje van. Daarna werd het stil. Is \
            de betaling al onderweg naar mij?
            Op de creditcardafrekening van deze maand zoek ik tevergeefs naar de creditering van order 48213. \
            Duurt dat altijd zo lang?
            Voor de kerst kreeg ik de toezegging, het is nu bijna carnaval. Van de 64 euro heb ik nog geen cent \
            gezien.
            De ene helft van het bedrag is er, de andere helft nog niet. U zou alles in één keer terugboeken. \
            Wanneer volgt de rest?
            Ik snap dat het even kan duren, maar het gaat om mijn vakantiegeld. Vorige week zei iemand aan de \
            telefoon "morgen". Kunt u kijken hoe het ermee staat?
            Na de annulering van de reis stond er dat ik uiterlijk 1 juni mijn geld zou hebben. Het is nu de 9e. \
            Is er iets misgegaan?
            Voor mijn administratie moet ik weten op welke datum u mij heeft terugbetaald, want ik kan het \
            nergens vinden.
            Nog altijd geen cent gezien van wat mij was toegezegd.
            Is dat geld per postduif onderweg?
            Gaarne verneem ik wanneer ik de door u toegezegde restitutie mag tegemoetzien.
            Het schiet niet op met die terugbetaling van jullie, hè?
            Op mijn rekening blijft het akelig leeg waar 55 euro had moeten staan.
            Wanneer gaat ge mij nu eindelijk terugstorten wat ge beloofd hebt?
            De spullen hebben jullie al lang weer in het magazijn, maar ik zit nog steeds zonder schoenen én \
            zonder geld.
            Ik vraag niet om nieuw geld terug te vragen, dat is in maart al goedgekeurd, alleen is het nooit \
            aangekomen.
            Het pakket is bezorgd bij jullie, zegt de track and trace, nu wacht ik alleen nog op de 32,95.
            Mijn abonnement is keurig stopgezet, maar de beloofde teruggave van de resterende maanden laat op \
            zich wachten.
            Een factuur hoef ik niet, een creditnota heb ik ook al, maar wanneer komt het bedrag zelf?
            Ik voel me aan het lijntje gehouden: eerst vijf dagen, toen tien, nu zit ik op dertig. Waar is mijn \
            geld?!
            Geef mij nu eindelijk mijn 410 euro die ik in februari al terug zou krijgen, anders schakel ik mijn \
            rechtsbijstand in.
            Ik begin 'm te knijpen, u zei dat het overgemaakt was maar mijn bank kan niets vinden. Kunt u een \
            bewijs van de overboeking opzoeken?
            nog geen geld terug gehad van retour
            waneer krijg ik mn geld terug is al 3 weken
            beloofde terugbetaling AB-1022 nog nit binnen
            """)
}
