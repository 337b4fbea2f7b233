extension StandardExamples {
    static let spoken2 = StandardExamples(
        "speaks",
        english: """
            What would it cost me to return the armchair? I haven't made up my mind about it at all.
            Please don't cancel my order, I'm happy to wait another week for the bike.
            I asked you yesterday to cancel order 4410. Please ignore that, I'd like to keep it after all.
            How many days do I have to send shoes back if I wear them indoors only?
            Thank you so much for the quick refund last month, you restored my faith in online shopping!
            If the sofa hasn't turned up by the 20th, I will cancel it.
            My brother says he cancelled his coffee box with you and it took five minutes. Where do you get your \
            beans from?
            I'm toying with the idea of exchanging the lamp for a bigger one, but I want to see it in daylight \
            first.
            Who cancelled my appointment on Monday? I certainly didn't.
            When will my subscription renew? I can't see the date anywhere in the app.
            Last year I returned a pair of boots to you and everything went smoothly, so now I'm back for sandals. \
            Do you have them in tan?
            What happens to my saved photos if I ever end my subscription?
            No need to send a replacement, I found the missing screw under the rug.
            Suppose I moved to Ireland next spring, could you still change the delivery address on my plan?
            The courier told me "you should ask for a refund", but honestly the box is only a bit dented and the toy \
            is fine.
            Why was my order canceled without a word? I wanted those books
            I've already received the refund for the drill, thanks, you can close the ticket.
            Just checking: is the discount for scratched items still a thing in your outlet store?
            I'm not asking for my money back, I only want to know how to stop the chain from squeaking.
            We might want to postpone the kitchen fitting, depending on what the builder says. I'll be in touch.
            Forget what I wrote about returning the tent. My kids love it.
            does pausing the plan cost anything
            My colleague had to wait six weeks for her refund. Is that normal with you?
            Earlier I cancelled order 1201, that's done and dusted. This is about order 1207: when does it ship?
            If I were to swap the grey rug for the green one, would I have to pay shipping both ways?
            Please leave my subscription exactly as it is, the cancellation email was sent by my ex without my \
            knowledge.
            Do nothing for the moment about the replacement, I'm going to try the new batteries first.
            A reviewer on your page wrote "I want my money back", and I don't get it, this kettle is brilliant.
            Can you tell me who to contact should I ever need to change my address?
            I had thought about sending the coat back, but it's grown on me. Can you recommend a spray for the \
            suede?
            Your new girl on the phone asked whether I wanted to cancel. I said no. I hope that was noted.
            Is it possible to exchange gifts without the receipt? Asking before I buy anything.
            You replaced the cracked pot within two days, I'm really impressed. Keep it up!
            Only if the second delivery arrives damaged too would I want a refund.
            Could you explain what the difference is between pausing and cancelling?
            My appointment was moved last week to the 9th, right? Just want to be sure.
            i dont want to return anything, i just want an invoice for the chairs
            The orchid looked dead on arrival and I nearly asked for another, but it's in full bloom now. No \
            complaints!
            let me sleep on it befor you cancel anything
            Back in 2019 I got a discount for a scratch on a table, no questions asked. You've been my favourite \
            shop ever since.
            My mum wants to return the jumper she bought in your Leeds branch, but she will go in herself on \
            Saturday.
            Once the trial is over in June, I'll let you know whether or not I want it cancelled.
            Why does your site say I've asked for an exchange? I haven't.
            I take back my refund request from this morning, the parcel was behind the bins all along.
            What's the deadline for moving an appointment without paying a fee?
            Should the replacement mug be out of stock, I'd think about a refund. Is it in stock?
            I'm so glad I didn't cancel my plant club, this month's box was gorgeous.
            Your chatbot keeps saying "Would you like to cancel your order?" and I keep pressing no. Please fix it, \
            it's driving me mad.
            How long did the refund for order 3090 take in the end? I need the date for my tax return.
            I wouldn't swap this bike for anything in the world. Just wanted to say thanks!
            Please wait with the address change until I've signed the lease, I'll write again then.
            Hypothetically, if a customer cancels after shipping, who pays the courier?
            My flatmate keeps telling me I should send the keyboard back. I disagree, I just need to know how to \
            change the language on it.
            Sorry, wrong shop! The cancellation was meant for a different company, so please disregard it
            I have read your return policy and still don't understand it. Does the 30 days start when I order or \
            when the parcel arrives?
            There's no reason to renew my licence yet, it's good until next May.
            We haven't decided between a refund and a new one yet. My husband will ring you on Friday.
            The exchange went through fine on Tuesday and the new size fits perfectly. Lovely stuff.
            Before I subscribe: can I cancel any time, or am I tied in for a year?
            """,
        german: """
            Wie lange habe ich eigentlich Zeit, wenn ich ein Kleid zurückschicken möchte?
            Bitte stornieren Sie nichts, ich warte gern noch ein paar Tage auf die Lampe.
            Vergessen Sie meine Kündigung von gestern, ich bleibe doch dabei.
            Vielen Dank für die schnelle Erstattung im März, das war wirklich vorbildlich.
            Falls der Tisch bis Monatsende nicht da ist, werde ich die Bestellung stornieren.
            Meine Schwester hat ihr Abo bei Ihnen gekündigt, ich bin aber weiterhin sehr zufrieden. Gibt es im \
            Herbst neue Sorten?
            Was kostet es, wenn man den Montagetermin kurzfristig verschiebt?
            Warum wurde meine Bestellung storniert? Ich habe das nie veranlasst!
            Ich überlege noch, ob ich den Helm umtausche oder einfach ein dünneres Polster einlege.
            Der Ersatz für die Gießkanne ist gestern angekommen, damit hat sich alles erledigt.
            Ich möchte kein Geld zurück, ich möchte nur wissen, wie man das Ding entkalkt.
            Angenommen, ich würde mein Abo pausieren, bliebe mein Rabatt dann erhalten?
            Der Paketbote meinte, ich solle die Sendung reklamieren und mein Geld zurückverlangen. Dabei ist nur der \
            Karton eingedrückt, dem Buch fehlt nichts.
            Die Adresse bitte noch nicht ändern, der Umzug hat sich verschoben. Ich melde mich
            Muss ich die Lizenz selbst verlängern oder geschieht das automatisch?
            Vor zwei Jahren habe ich bei Ihnen eine Jacke zurückgegeben, das klappte einwandfrei. Haben Sie das \
            Modell noch in Grün?
            Erst wenn auch die zweite Pflanze eingeht, hätte ich gern Ersatz. Im Moment treibt sie wieder aus.
            Unternehmen Sie bitte vorerst nichts wegen der Rückgabe, mein Mann will das Regal am Wochenende noch \
            einmal nachziehen.
            Wer hat denn meinen Termin abgesagt? Ich stand heute vor verschlossener Tür.
            Fast hätte ich die Schuhe zurückgeschickt, aber nach drei Tagen Einlaufen sitzen sie wie angegossen. \
            Danke!
            kann man bei euch jederzeit kündigen oder nur zum jahresende? will mich vorher informieren
            Nächstes Jahr werde ich die Zeitschrift wohl kündigen, bis dahin lese ich sie aber gern weiter.
            In Ihrem Newsletter steht »Jetzt umtauschen und sparen«. Gilt das auch für Software?
            Ein Preisnachlass ist wirklich nicht nötig, den Kratzer sieht man kaum.
            Meine Bitte um Umtausch ziehe ich zurück, die Größe passt meiner Mutter.
            """,
        french: """
            Combien de temps ai-je pour retourner un article soldé ?
            N'annulez surtout pas ma commande, je préfère attendre le réassort.
            Finalement je garde la robe, ne tenez pas compte de mon message de ce matin.
            Un grand merci pour le remboursement de la semaine dernière, rapide et sans discussion.
            Si la bibliothèque n'arrive pas avant Noël, j'annulerai tout.
            Pourquoi mon abonnement a-t-il été suspendu ? Je n'ai rien demandé.
            Mon voisin a renvoyé sa tondeuse parce qu'elle faisait trop de bruit, la mienne marche à merveille. \
            Vendez-vous des lames de rechange ?
            Je me demande si je ne vais pas échanger le casque, mais je veux encore l'essayer ce week-end.
            Que deviennent mes fichiers si je résilie un jour ?
            Le rendez-vous a bien été déplacé au 22, je vous remercie.
            Je ne réclame aucun remboursement, dites-moi seulement où trouver la notice.
            Au cas où je déménagerais cet été, faudrait-il vous prévenir longtemps à l'avance ?
            Une cliente a écrit sur votre site « je veux être remboursée », je ne comprends pas, ce thé est \
            délicieux.
            Ne faites rien pour l'instant, ma femme veut voir la rayure avant qu'on parle de remise.
            qui paie les frais de port en cas d'échange ? c'est pour savoir avant de commander
            J'avais demandé un remplacement l'an dernier pour une lampe, tout s'était très bien passé. Cette fois je \
            cherche l'abat-jour assorti.
            J'ai failli vous renvoyer le ficus, et puis il a fait trois nouvelles feuilles. Quel engrais lui donner \
            ?
            Votre conseiller m'a proposé de mettre l'abonnement en pause, j'ai refusé. J'espère que c'est bien noté
            La résiliation reçue hier ne venait pas de moi mais de mon fils qui jouait avec la tablette. Gardez mon \
            abonnement tel quel.
            À supposer que je prenne la version Pro, pourrais-je être remboursé en cours d'année ?
            Je réfléchis encore entre le retour et l'échange, je vous dirai ça lundi.
            Inutile de m'envoyer une nouvelle roue, mon mari a redressé l'ancienne.
            Quand est-ce que ma carte de fidélité sera renouvelée ?
            Ma commande 118 a été annulée en février, c'est réglé. Je vous écris pour la facture de la 245.
            On verra au printemps si je résilie, d'ici là continuez comme d'habitude.
            """,
        spanish: """
            ¿Cuántos días tengo para devolver unas zapatillas?
            No cancelen el pedido, por favor, puedo esperar hasta el mes que viene.
            Olviden lo del reembolso que pedí ayer, el paquete lo tenía el portero.
            Gracias por haberme cambiado la tetera tan rápido, da gusto comprar así.
            Si la mesa no llega antes del día 10, cancelaré la compra.
            ¿Qué pasa con mis puntos si algún día me doy de baja?
            Mi cuñada devolvió su batidora, pero yo estoy encantada con la mía. ¿Tienen vasos de repuesto?
            estoy pensando en cambiar el casco aunque todavia no lo tengo claro
            ¿Quién ha anulado mi cita del martes? Yo no fui.
            El año pasado me hicieron un descuento por un arañazo y quedé muy contento. Ahora busco una silla a \
            juego.
            No hace falta que me manden otra planta, esta ha rebrotado.
            En caso de que quisiera pausar la suscripción, ¿perdería el precio actual?
            El repartidor dijo: «Pida usted que le devuelvan el dinero». Pero el juguete está perfecto, solo se mojó \
            la caja.
            ya me llego el reembolso del pedido 310, todo en orden, gracias
            De momento no hagan nada con el cambio de dirección, aún no he firmado el contrato del piso.
            ¿Por qué se renovó mi licencia en marzo? Me gustaría entender cómo funciona.
            No quiero devolver la bici, solo necesito saber la presión de las ruedas.
            Estuve a punto de cancelar la suscripción, pero el café de este mes me ha conquistado.
            Cuando acabe el curso en junio ya les diré si quiero darme de baja.
            Antes de comprar: ¿el cambio de talla es gratis o lo paga el cliente?
            Retiro mi solicitud de devolución, a mi padre le ha gustado el libro.
            Su página me pregunta todo el rato si deseo cancelar el pedido, y yo le digo que no. ¿Es un fallo?
            Solo aceptaría un reembolso si no hubiera repuesto. ¿Lo hay?
            La cita ya me la cambiaron por teléfono, no se preocupen.
            Un amigo quiere saber si puede devolver un regalo sin tique, él mismo pasará por la tienda.
            """,
        italian: """
            Quanto costa rispedire un mobile se cambio idea?
            Non annullate l'ordine, vi prego, aspetto volentieri.
            Lasciate perdere la disdetta di ieri, ci ho ripensato.
            Complimenti per il rimborso velocissimo di gennaio, continuerò a comprare da voi.
            Se il pacco non arriva entro venerdì chiederò il rimborso.
            Mia figlia ha disdetto il suo abbonamento, il mio invece va benissimo così. Avete miscele decaffeinate?
            Sto valutando se cambiare il monitor, ma prima voglio provarlo con un altro cavo.
            Chi ha spostato il mio appuntamento al 18? Nessuno mi ha avvisato.
            Entro quando bisogna disdire per non pagare l'anno dopo?
            La sostituzione della caraffa è arrivata ieri ed è perfetta, grazie mille.
            Non voglio indietro i soldi, mi basta sapere come si monta il cestino.
            Mettiamo che vada a vivere all'estero: potrei cambiare indirizzo o dovrei fare un nuovo contratto?
            Il corriere mi ha detto "faccia il reso", ma la pianta sta benissimo, si era solo rovesciata un po' di \
            terra.
            per ora non fate niente con il cambio taglia, mia sorella lo prova domenica
            Perchè il mio ordine risulta annullato? Io il libro lo aspetto ancora.
            Due anni fa vi ho restituito un passeggino senza problemi. Adesso mi servirebbe un seggiolone, cosa \
            consigliate?
            Stavo per rimandare indietro le casse, poi ho scoperto che il volume era al minimo. Che figura!
            Soltanto se anche il nuovo pedale si rompe vi chiederò uno sconto.
            Che differenza c'è fra sospendere e disdire?
            La licenza si rinnova da sola o devo scrivervi io?
            Ritiro la richiesta di reso, il maglione lo tiene mio marito.
            Il rimborso dell'ordine 55 l'ho già avuto. Vorrei sapere invece quando parte il 61.
            Non c'è bisogno di uno sconto per quella macchiolina, è venuta via con l'acqua.
            L'anno prossimo forse metterò in pausa l'abbonamento, vi farò sapere.
            Nelle recensioni qualcuno scrive «ridatemi i soldi», per me invece è il puzzle più bello che abbia mai \
            fatto.
            """,
        dutch: """
            Hoeveel dagen bedenktijd heb ik als ik een kast wil terugsturen?
            Annuleer mijn bestelling alsjeblieft niet, ik wacht wel tot hij weer op voorraad is.
            Laat maar zitten dat ik wilde opzeggen, ik ga toch nog een jaar door.
            Fijn dat jullie vorige maand zo snel hebben terugbetaald, daar kunnen anderen nog wat van leren.
            Als de stoelen er volgende week nog niet zijn, dan annuleer ik de boel.
            Mijn buurvrouw heeft haar krat opgezegd, maar wij zijn er dolblij mee. Komen er nog pompoenen?
            Ik twijfel nog of ik de tas ga ruilen, ik slaap er een nachtje over.
            Waarom is mijn afspraak geannuleerd? Daar heb ik niet om gevraagd.
            Wat gebeurt er met mijn gegevens wanneer ik mijn abonnement beëindig?
            Het vervangende zadel is binnen en zit heerlijk, bedankt!
            Ik hoef mijn geld niet terug hoor, ik wil alleen weten welke batterijen erin moeten.
            Stel dat ik in het najaar verhuis, hoe geef ik dan een nieuw adres door?
            De bezorger riep nog: "Gewoon terugsturen, mevrouw!" Maar er is niets mis met de lamp.
            Doe voorlopig nog niks met de retour, mijn man wil de handleiding eerst lezen.
            wie betaalt de verzendkosten bij ruilen? vraag het maar even voor ik iets bestel
            Drie jaar geleden kreeg ik korting vanwege een krasje, heel netjes toen. Hebben jullie die tafel nog in \
            eiken?
            Bijna had ik de varens teruggestuurd, maar ze zijn helemaal opgeknapt.
            Pas als de tweede poging ook mislukt, wil ik een vervangend exemplaar.
            Wordt mijn licentie automatisch verlengd of niet?
            De terugbetaling van bestelling 12 is binnen. Nu nog een vraag over bestelling 15, wanneer komt die?
            Mijn retourverzoek van vanochtend kan de prullenbak in, de broek past mijn broer precies.
            Voor dat vlekje hoef ik echt geen korting, dat zie je amper.
            Misschien zet ik het abonnement in de zomer op pauze, dat laat ik tegen die tijd wel weten
            Kun je bij jullie ook maandelijks opzeggen of zit je aan een jaar vast?
            Een collega van me wil haar fiets omruilen, maar dat regelt ze zelf in de winkel.
            """)
}
