extension StandardExamples {
    static let paymentProblemTold = StandardExamples(
        "payment_problem",
        english: """
            I'd got everything in the basket and typed in all my numbers twice. It goes round and round and then \
            says "sorry". I used the same card for groceries an hour ago.
            Looking through our statement over breakfast, my wife found you there twice. Same day, same amount, \
            64.20. We only bought the one lamp.
            My bank sent me a text asking if I really spent 119 dollars with you. I haven't been on your page \
            since last year. What's this about?
            The new card came last week as the old one had been swallowed by a machine in Lisbon. Now your page \
            won't have it. How can I pay you?
            I tried with my credit card, then with my husband's, then with the company one. All of them were \
            turned away. There's money on every one of them.
            You wrote that my monthly amount couldn't be collected. There's more than enough in there, I got \
            paid on Friday. Would you have another go?
            It asked me to approve the payment on my phone, and I did. Then the page had timed out. Now I don't \
            know if I've paid or not.
            My pension comes in on the 15th and you took 35 on the 10th, when you'd always taken 17.50. That put \
            me in the red. Why's it double?
            There's an entry "RPL*SERVICES 9.99" on my card that seems to be you. I don't recall having signed \
            up for anything. Can you tell me what it is?
            I stood in the queue for tickets for an hour. When it was my turn, the thing said "transaction \
            refused" and threw me out. My bank says they never heard from you.
            We're on a farm with bad internet, so the page hung and I pressed again. Two lots of 240 are gone \
            now. Only one order's showing.
            My mother paid by transfer at the branch as she's always done. You've sent her a reminder all the \
            same. She has the stamped slip from 3 June.
            Since you changed the checkout my debit card isn't accepted, and I've no other. I'd like to go on \
            buying my tea from you. What's to be done?
            You charged me in euro and my bank changed it at a dreadful rate and put a fee on top. The page had \
            shown pounds. How come?
            The gift card says 50 when I look and "insufficient" when I try to use it on a 42 pound jumper. \
            Where's the snag?
            I ended my membership in spring and was told it's done. This morning 12.90 went off again. I'd like \
            to know on what grounds.
            I've just been rung by the bank's fraud team over a payment of 480 to you. It wasn't me. Please look \
            into it right away.
            Permit me to point out that the same sum has been drawn from my account on two occasions.
            Your till won't take my plastic.
            I've been stung twice for the one pair of runners.
            Who or what is the 4.99 you've nicked off my card?
            It keeps knocking back my card and I've done nothing wrong, mate.
            The machine says no, the bank says yes.
            Why's there a second debit of 30 pounds when I've bought only one thing?
            I can't seem to give you my money, however hard I try.
            The voucher code went through nicely. It was the remaining 8 euro that my card got refused for.
            My subscription shouldn't be cancelled, I want to keep it. It's just that the payment fails each \
            time as the card number's changed.
            I've had the invoice and it says 58. What left my account is 85.
            It's not that the order's late. I can't place it, since the payment page rejects my details.
            My login is fine and so is the e-mail. Only when I pay does it say "error 51, contact your issuer".
            You've helped yourselves to my account THREE times for one toaster! Explain that to me.
            I'm afraid someone's using my card at your shop, there are four purchases that I know nothing of. \
            Please stop it!
            Now I've paid overdraft fees because you took the same amount twice. I'm not a bank, put this \
            straight.
            This is the fifth evening I'm trying to pay and being told my card's invalid. It isn't. Fix your \
            site!
            card declined but theres money on it
            chraged twice for 48221
            wat is this 14.99 on my card
            payment wont go thru pls help
            """,
        german: """
            Beim Frühstück habe ich die Kontoauszüge durchgesehen und mir ist das Müsli im Hals stecken \
            geblieben. Ihr Name steht zweimal da, am selben Tag, mit demselben Betrag.
            Ich stehe kurz vor der Kasse, gebe alles ein, und dann heißt es jedes Mal "abgelehnt". Im Supermarkt \
            ging die Karte heute noch.
            Meine Frau sagt, sie war's nicht, ich war's auch nicht. Trotzdem wurden uns 29,90 von Ihnen \
            weggenommen. Wofür?
            Nach dem Bestätigen in der Bank-App springt eure Seite zurück zum Warenkorb. Abgebucht ist es aber. \
            Gilt das jetzt als bezahlt?
            Ich bin letztes Jahr bei euch ausgestiegen, habe die Bestätigung noch, und am Montag verschwinden \
            wieder 12 Franken. Das kann ja nicht stimmen.
            Meine Tochter wollte ihr Ticket mit dem Taschengeldkonto bezahlen, der Code kam auch aufs Handy. \
            Danach drehte sich nur noch das Rädchen, dreimal.
            Laut Rechnung macht es 84,50, genommen habt ihr 845. Mein Konto ist jetzt tief im Minus, und die \
            Miete steht an.
            Seit ich eine neue Karte habe, bringt mir euer Dienst jeden Tag eine Mahnung. Ich will die Nummer ja \
            eintragen, aber das Feld lässt mich nicht.
            Gestern habe ich per Überweisung bezahlt, und heute schreibt ihr, es sei nichts da. Die Bank hat es \
            ausgeführt, ich habe es schwarz auf weiß.
            Wir haben uns fürs Zahlen in Raten entschieden, und nun ist der volle Preis auf einmal weg. So \
            können wir den Monat nicht überstehen.
            Im Urlaub in Kroatien wollte ich noch rasch verlängern, aber die Zahlung geht nicht durch, angeblich \
            wegen des Landes. Was kann ich tun?
            Auf der Abrechnung taucht ein Posten auf, den ich nicht zuordnen kann: "DIG-SERV 4417", 7,99. Kommt \
            das von Ihnen?
            Der Gutschein von meinem Bruder wurde beim Bezahlen angezeigt, abgezogen wurde er dann doch nicht. \
            Der ganze Betrag ging von der Karte.
            Zuerst kam eine Fehlermeldung, also versuchte ich es noch einmal. Jetzt sind beide Versuche \
            durchgegangen, je 119 Euro.
            Mein Bankberater meint, an der Karte liege es nicht. Trotzdem weist Ihr Shop sie seit drei Tagen \
            zurück.
            Eine Mahnung mit Gebühren kam gestern, obwohl der Betrag am 3. Juni abgegangen ist. Bitte klären Sie \
            das in Ihren Büchern.
            Für den Einzug hatte ich genug auf dem Konto, trotzdem schreiben Sie von einer Rücklastschrift und \
            verlangen acht Euro. Bei meiner Bank weiß man von nichts.
            Zweimal geknipst, einmal gefahren: Das Ticket wurde doppelt verrechnet.
            Die Kasse mag meine Karte nicht.
            Wofür habt ihr mir am 14. die 9,90 abgezogen?
            Ein mir unbekannter Betrag wurde meinem Konto zu Ihren Gunsten belastet, ich ersuche um Aufklärung.
            Mit der Handy-Bezahlung geht bei Ihnen gar nichts, da kommt nur ein weißes Bild.
            Da habts ihr euch ordentlich bedient an meinem Konto, ich hab aber gar nichts gekauft.
            Das Bezahlen bleibt nach der Freigabe immer bei 50 Prozent stehen.
            Mein Lastschriftmandat wird vom System angeblich nicht akzeptiert.
            Bestellen würde ich ja gern, die Schuhe liegen im Korb. Nur nimmt mir euer System weder Kreditkarte \
            noch Lastschrift ab.
            Das Abo will ich auf jeden Fall behalten! Aber die Abbuchung schlägt seit Mai jeden Monat fehl, und \
            ich weiß nicht, warum.
            Die Rechnung selbst stimmt, Betrag und Adresse auch. Nur eingezogen wurde sie zweimal, am 1. und am \
            4.
            Gekündigt hatte ich rechtzeitig, es geht mir jetzt um die 39 Euro, die danach noch vom Konto gingen.
            Einloggen klappt, das Passwort passt. Aber sobald ich auf "Jetzt zahlen" gehe, meldet es Fehler 302.
            Verschickt habt ihr alles, danke. Aber statt 45 sind mir 54 Euro belastet worden, vermutlich ein \
            Zahlendreher.
            Sie haben mir dreimal 250 Euro abgebucht!!! Ich habe zwei Kinder und kann nicht einkaufen gehen, \
            regeln Sie das HEUTE.
            Ich habe Angst, dass jemand meine Karte missbraucht. Von Ihrem Shop ist eine Zahlung drauf, und ich \
            kenne Sie gar nicht.
            Seit einer Stunde probiere ich, Ihnen Geld zu geben, und Sie wollen es nicht! Jede Karte wird \
            verweigert, unglaublich.
            So geht das nicht, ihr schickt mir das Inkasso auf den Hals, obwohl ich am 20. bezahlt habe!
            karte wird nich angenommen
            2x abgebucht bitte prüfen
            was ist das für ne abbuchung 14,99 von euch
            zahlung geht nicht durch komme nich weiter
            doppelt gezahlt best. 60412
            """,
        french: """
            En faisant mes comptes dimanche, je tombe sur deux fois 49,90 le même jour, même boutique. Je n'ai \
            pourtant pris qu'une seule paire.
            Au moment de payer, le petit rond tourne, tourne, puis « refusé ». J'ai de quoi sur mon compte, j'ai \
            appelé ma banque.
            Ma fille a remarqué une ligne à votre nom sur mon relevé, 12,99. Je n'ai jamais mis les pieds chez \
            vous.
            La banque m'a envoyé un code, je l'ai tapé, et la page est devenue blanche. Je ne sais pas si j'ai \
            payé ou non.
            J'ai résilié en avril et vous vous êtes servis en mai quand même. Expliquez-moi ce prélèvement.
            Ma nouvelle carte est arrivée et depuis, votre site n'en veut pas. Le panier est plein et je reste à \
            la porte.
            Avec Twint, il me demande de recommencer à chaque fois, et à chaque fois quelque chose se bloque sur \
            mon compte.
            Le prix affiché était de 75, on m'a débité 87. D'où sortent ces douze euros ?
            Je voulais régler en trois fois et vous avez tout pris d'un coup. Mon compte est dans le rouge à \
            cause de ça.
            Bancontact me met « transaction impossible » depuis hier soir. J'ai essayé sur le téléphone de mon \
            mari, pareil.
            Mon relevé Visa affiche un montant en dollars américains, alors que j'ai acheté en canadiens. \
            Qu'est-ce qui s'est passé ?
            J'ai fait le virement le 7 et vous m'envoyez un rappel le 15 avec des frais. L'argent est pourtant \
            parti de mon côté.
            Le bon cadeau de ma tante n'est pas passé à la caisse, la machine a tout pris sur ma carte.
            On m'écrit que mon abonnement sera coupé faute de paiement. Or ma carte est valable jusqu'en 2029 et \
            il y a des sous dessus.
            Mon fils jure qu'il n'a rien acheté dans le jeu, mais il y a sept débits de 4,99. Vous pouvez \
            regarder ce que c'est ?
            J'ai cliqué une fois, le site a ramé, j'ai recliqué. Ce matin : deux débits.
            Le code de la banque arrive toujours trop tard, la page a déjà expiré. Je ne peux donc rien régler.
            L'acompte de 150 avait été versé en magasin, et pourtant vous venez de prélever la totalité.
            Je constate sur mon relevé une opération à votre bénéfice que je n'ai point autorisée.
            PayPal dit oui, vous dites non.
            C'est quoi ces 29 euros du 3 novembre ?
            Ma carte coince chez vous et nulle part ailleurs.
            Vous m'avez compté la lampe deux fois.
            Je n'ai aucune commande en cours et pourtant mon compte a été débité par vous hier.
            L'abonnement, je le garde, mais pourquoi est-il prélevé deux fois ce mois-ci ?
            La facture dit 60, ma banque dit 120, qui a raison ?
            C'est du vol, 200 € retirés sans mon accord, je vais porter plainte si ce n'est pas expliqué \
            aujourd'hui !
            J'ai peur que ma carte ait été piratée, il y a un débit de votre site à 3 h du matin
            carte refusé alor quil ya des sous
            debité 2x svp regarder
            """,
        spanish: """
            Estaba comprando el regalo de mi hija y tres veces me salió un cartel rojo. En el súper, con el \
            mismo plástico, pagué sin problema una hora después. ¿Qué es lo que falla?
            Mi esposa revisó el estado de cuenta y encontró 39.90 a nombre de ustedes. Ni ella ni yo compramos \
            nada en septiembre. ¿De qué es?
            Se fue la luz justo al apretar "pagar". Cuando volvió lo intenté otra vez, y ahora el banco muestra \
            dos salidas idénticas. Compré una sola tetera.
            El banco me manda un código por mensaje y nunca llega a tiempo. La ventana se cierra y me quedo sin \
            las entradas. ¿Hay otra manera?
            Llevo tres noches intentando renovar lo de mi mamá, y la página se queda dando vueltas después de \
            poner los números. No sé si pasó o no.
            Me avisan que mi cuota no se pudo cobrar. Hay saldo de sobra, acabo de cobrar el aguinaldo. ¿Pueden \
            intentarlo de nuevo o les doy otra?
            Hace un año que ya no uso el servicio y este lunes aparecieron 12 dólares menos en mi cuenta. No \
            reconozco eso.
            En el carrito decía 58 y me quitaron 85. Quizá fue un baile de números. Me gustaría que alguien lo \
            mirara.
            Mi hijo me dice que debo pagar con el teléfono, pero a mí me rechaza siempre. Soy de la vieja \
            escuela. ¿Aceptan una transferencia para las macetas?
            Vengo de viaje y usé la tarjeta de allá; su sistema dice que no es válida en este país. Es la única \
            que tengo ahorita.
            Hice el depósito en la tienda de conveniencia el martes y todavía me sale "pendiente de pago". Tengo \
            el ticket con la hora, 18:42. No vaya a ser que lo anulen.
            Ustedes me mandan recordatorios de que debo 27 euros. Yo veo en mi banco que se cargaron el 1. \
            ¿Quién tiene razón?
            Pagamos la bici entre mi cuñado y yo, mitad y mitad, y el sistema solo tomó la mía. Lo de él salió \
            de su cuenta también. ¿Dónde quedó?
            Cambié de banco porque me subieron las comisiones. Ahora no encuentro dónde se pone el número nuevo \
            y me van a cortar el servicio.
            Puse el cupón de mi cumpleaños y me cobraron completo, como si nada. En la pantalla sí lo había \
            descontado.
            Revisando gastos para el divorcio, mi abogada me preguntó por un cargo suyo de 1,350 pesos. Le juro \
            que yo no lo hice. ¿De dónde sale?
            Al intentar los tres meses sin intereses, me lo pasó todo de un jalón. Yo no puedo con ese golpe en \
            una quincena. ¿Lo pueden corregir?
            Quise pagar desde el trabajo y salió error 402. Desde casa, lo mismo. Los zapatos siguen en el \
            carrito y tengo miedo de que se agoten.
            Su caja y mi tarjeta no se hablan.
            ¿Cómo es que sale dos veces el mismo numerito en el extracto?
            Advierto en mi cuenta un adeudo cuyo origen desconozco y cuya aclaración les intereso.
            No hay manera de que trague el número, y eso que lo tecleo despacito.
            Me clavaron dos veces el débito de este mes.
            Algo me chuparon de la cuenta el día 5 y no sé qué es.
            La página no me agarra la tarjeta de débito.
            ¿Por qué me piden pagar otra vez lo que ya aboné por transferencia el viernes?
            El pedido lo quiero, no lo cancelen; solo que el pago rebota una y otra vez.
            La factura dice 45, el banco dice 90: me sacaron lo mismo dos veces.
            No es que haya olvidado la contraseña, entro perfectamente, pero al llegar a la caja me niega la \
            tarjeta.
            Mi suscripción está activa y no la quiero tocar; lo que pasa es que este mes la cobraron el 1 y \
            también el 3.
            Antes de pedir devoluciones quisiera entender de dónde sale ese cobro de 9,99 que nadie en casa \
            autorizó.
            Renovaría hoy mismo si su plataforma aceptara mi tarjeta de crédito, que desde ayer me la rechaza.
            ¡Me vaciaron la cuenta! Cuatro cobros de 199 en un minuto por una sola compra. Arréglenlo ahora \
            mismo.
            Estoy asustada, hay un cargo de ustedes en una tarjeta que nunca les di. ¿Me han robado los datos?
            Me da rabia quedarme fuera de la preventa porque su sistema decide que mi tarjeta no existe. ¿Qué \
            hago?
            Es la quinta vez que dice "operación denegada" y en mi banco me aseguran que ni les llega la \
            solicitud. Compra 604418.
            me cobraron 2 beses
            no pasa la targeta
            q es este cargo de 14.99 yo no compre nada
            VA-3346 pago rechazado pero me descontaron igual
            """,
        italian: """
            Sull'estratto conto la stessa cifra compare due volte, a un minuto di distanza. Di giubbotti ne ho \
            comprato uno. Come mai?
            All'ultimo passaggio la rotellina gira all'infinito e poi esce "transazione negata". I soldi ci \
            sono, l'ho chiesto in banca. E adesso?
            Ieri sera mio marito mi ha chiesto cosa sono quei 59 euro verso di voi. Davvero non saprei, è un \
            anno che non compro niente. Mi scoprite da dove vengono?
            Ho una carta nuova dalla scorsa settimana e da allora l'addebito automatico del caffè non passa più. \
            Non trovo dove inserire i dati aggiornati.
            Tre volte ho provato a saldare e tre volte mi ha ributtata nel carrello. I soldi però sono spariti. \
            E l'ordine non c'è da nessuna parte.
            La cassa non digerisce la gift card di mia zia. Il saldo dice 50 euro. Senza quella i libri non \
            riesco a prenderli.
            Mentre pagavo è andata via la luce per il temporale. Non so se sia riuscito: nessuna mail, ma gli 84 \
            euro risultano "impegnati".
            Da gennaio mi prelevate 14,99 anziché 9,99. Nessuno mi ha chiesto se ero d'accordo. A cosa è dovuta \
            la differenza?
            Mia figlia studia all'estero e prova a saldare con la sua carta di là. Il sito sostiene che quel \
            Paese non è ammesso. Allora come può fare?
            Mi è arrivato un sollecito per il 48213, ma il bonifico l'ho fatto il 4 maggio. Ho qui davanti la \
            contabile. Non sarà finito sotto un altro nome?
            Da quando ho aggiornato il telefono l'impronta per confermare non funziona e viene tutto respinto. \
            C'è un altro modo di saldare?
            Avevo scelto di pagare in tre rate e invece è stato tolto tutto subito. Così sono andato in rosso.
            Il codice promozionale si vedeva a schermo, ma dal conto è uscito il prezzo pieno. Avete prelevato \
            15 euro di troppo.
            Mi mancano dei soldi e non so per cosa.
            Avete incassato doppio.
            Con stupore ho rilevato un addebito da parte Vostra per il quale non ho mai rilasciato \
            autorizzazione.
            La mia plastica da voi non la vuole nessuno, mentre altrove funziona dappertutto.
            Al momento la cassa del sito fa la schizzinosa con la mia carta.
            La Postepay me la rifiuta ogni volta, com'è sta cosa?
            Non voglio disdire, anzi, vorrei pagare, ma l'addebito SEPA torna sempre indietro.
            L'ordine l'ho fatto e ricevuto una volta sola, eppure me l'avete scalato due.
            La fattura in sé è corretta, il guaio è che dalla carta sono usciti 20 euro in più.
            Anche se l'abbonamento è chiuso da marzo, questa settimana c'è stato un altro prelievo.
            Nemmeno il codice d'attivazione mi è arrivato, perché il pagamento resta "in attesa".
            Chi vi autorizza a sfilarmi 120 euro dal conto così? Questa voce non la riconosco e voglio \
            spiegazioni!
            M'è preso un colpo: quattro movimenti a favore vostro in un giorno. Qualcuno sta usando la mia \
            carta?
            Di nuovo un doppio addebito, è il secondo mese di fila. Sistematelo prima che blocchi tutto in \
            banca.
            il pagamento nn va carta rifiutata
            mi avete preso i soldi 2 volte?? nn va bene
            paypal non funzona non riesco a pagare
            """,
        dutch: """
            Op mijn afschrift staat hetzelfde bedrag twee keer, met één minuut ertussen. Ik heb maar één jas \
            gekocht. Hoe kan dat?
            Bij de laatste stap draait het wieltje eindeloos rond en dan zegt het scherm "transactie geweigerd". \
            Er staat genoeg op mijn rekening, dat heb ik bij de bank nagevraagd. Wat nu?
            Mijn man vroeg gisteravond wat die 59 euro van jullie voorstelt. Ik zou het werkelijk niet weten, ik \
            heb al een jaar niks gekocht. Kunt u uitzoeken waar dit vandaan komt?
            Ik heb een nieuwe bankpas sinds vorige week en sindsdien loopt de automatische betaling van de \
            koffie vast. Ik vind nergens waar ik de nieuwe gegevens kwijt kan.
            Drie keer heb ik geprobeerd af te rekenen met iDEAL en drie keer werd ik teruggegooid naar mijn \
            winkelmandje. Het geld is wel weg. De bestelling staat nergens.
            De cadeaukaart van mijn tante wil de kassa niet slikken. Er staat nog 50 euro op, zegt het saldo. \
            Zonder die kaart kan ik de boeken niet betalen.
            Tijdens het betalen viel de stroom uit door het onweer. Nu weet ik niet of het gelukt is: er is geen \
            mail, maar de 84 euro staat "gereserveerd".
            Vanaf januari schrijft u elke maand 14,99 af in plaats van 9,99. Niemand heeft mij gevraagd of ik \
            dat goedvond. Waar komt dat verschil vandaan?
            Mijn dochter studeert in het buitenland en probeert met haar kaart daar te betalen. Uw site zegt dat \
            het land niet wordt ondersteund. Hoe kan ze dan afrekenen?
            Ik kreeg een aanmaning over 48213, terwijl ik op 4 mei heb overgemaakt. Ik heb het bewijs van de \
            bank hier voor me. Is het soms bij een ander geboekt?
            Sinds de update van mijn telefoon werkt de vingerafdruk bij het bevestigen niet meer en wordt alles \
            afgewezen. Kan ik ook op een andere manier voldoen?
            Ik had gekozen voor achteraf betalen, maar het bedrag is meteen afgeschreven. Daardoor staat mijn \
            rekening nu in het rood.
            De kortingscode stond keurig in beeld, maar van mijn rekening ging de volle prijs. Er is dus 15 euro \
            te veel afgehaald.
            Er is geld van me weg en ik weet niet waarvoor.
            Jullie hebben dubbel gekasseerd.
            Tot mijn bevreemding trof ik een incasso uwerzijds aan waarvoor ik nimmer een machtiging heb \
            verstrekt.
            Mijn plastic wordt bij jullie nergens gepruimd, terwijl het overal elders wel werkt.
            De kassa op jullie site lust mijn kaart niet.
            Mijn Bancontact wordt telkens geweigerd, wat scheelt er?
            Ik wil niets opzeggen, ik wil juist betalen, maar de incasso wordt telkens teruggestuurd door de \
            bank.
            De bestelling heb ik maar één keer geplaatst en ontvangen, toch is er twee keer voor afgeschreven.
            Het gaat niet om de factuur zelf, die klopt, maar om het feit dat er 20 euro meer van mijn kaart is \
            gehaald.
            Al is mijn abonnement sinds maart gestopt, deze week is er weer een bedrag afgegaan.
            De code om te activeren kreeg ik niet eens, want de betaling blijft hangen op "in afwachting".
            Wie geeft jullie het recht om zomaar 120 euro van mijn rekening te plukken? Ik ken dit niet en wil \
            opheldering!
            Ik schrok me rot: vier afschrijvingen op één dag van uw bedrijf. Is mijn kaart misschien misbruikt?
            Weer is er dubbel geïncasseerd, nu al de tweede maand op rij. Los dit op voor ik alles laat \
            storneren.
            betaling lukt niet kaart geweigert
            2x afgeschreven?? klopt niet
            paypal doet het nit kan niet betalen
            """)
}
