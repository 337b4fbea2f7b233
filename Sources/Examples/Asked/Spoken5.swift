extension StandardExamples {
    static let spoken5 = StandardExamples(
        "speaks",
        english: """
            Please do not cancel my coffee box subscription, I only wanted to skip the newsletter.
            Could you tell me what it costs to pause the veg box until the end of August?
            I got my money back for the photo editor licence last week, thanks for being so quick about it.
            How long do I have to return the grinder if it turns out to be too loud?
            If the next box is late as well, I will cancel.
            I'd asked you to cancel my gym membership yesterday, please ignore that, I'm staying.
            My brother says you refunded him without any fuss when his licence didn't work.
            What happens to my saved sites when I cancel the hosting plan?
            Just so you know, I am not asking for a refund, I only want to point out that the app crashes a lot.
            I'm thinking about cancelling my newspaper subscription but haven't made up my mind yet.
            Do I get charged if I move my appointment with the trainer less than 24 hours before?
            The replacement bag of beans arrived today and it smells wonderful, thank you!
            Who cancelled my streaming plan? It certainly wasn't me.
            According to your website, courses can be cancelled free of charge up to two weeks before the start.
            My neighbour wants to return her coffee machine, but she'll contact you herself.
            No need to send another SIM card, the first one turned up behind the doormat.
            When exactly was my subscription cancelled? I need the date for my tax return.
            Suppose I broke my leg, could I then freeze my membership?
            forget my last mail about the refund, i found the payment on my statement
            I already changed my address in the app, so there is nothing for you to do.
            why was my order canceled
            Last year I cancelled the fish box because of the ice packs, and this year they are so much better.
            Once the exam is over in July I'll probably want to end the course, I'll write again then.
            Your agent told me "we will cancel the contract if you don't pay by Friday", is that really how you talk \
            to customers?
            Is the yearly licence refundable if I stop using it after a month?
            Don't renew and don't cancel anything yet, please wait until I've spoken with my accountant.
            Does cancelling the phone plan mean that I lose my number?
            I wanted to send the mug back because of the chip, but you know what, I've grown fond of it and I'm \
            keeping it.
            Thanks again for swapping the decaf for the dark roast so fast, that's what I call service.
            Would I have to pay the postage myself if I returned the espresso machine?
            I have no intention of leaving, cancel is not a word I'd use after twelve years as a subscriber!
            If I pause now, will I keep the introductory price afterwards?
            Should the new key not work either, I'll ask for my money back, but let me try it first.
            A colleague at work told me to just demand a refund, though I'd much rather you fix the login.
            the paper was late on monday but please dont resend it, ive read it online
            You cancelled my spin class twice in May, can you tell me why that keeps happening?
            Where can I read the terms for cancelling a two-year phone contract?
            The email says "Your request to cancel has been received", but I never made such a request and want to \
            keep my plan.
            I returned the router on the 8th, has it reached you?
            In the end we didn't need to move the booking, Thursday at six is fine as it is.
            Maybe I'll exchange the gloves for a smaller size, I'm going to wear them for a week and see.
            As far as I understand, you replace broken items within thirty days. Nice policy.
            My mum's subscription was cancelled when she passed away in spring, you handled it very kindly.
            How many times a year am I allowed to pause my food box?
            I won't be returning the headset after all, updating the driver fixed the crackling.
            Had I known how bitter it was, I'd have asked for a refund on the spot, but we've drunk it all by now.
            Please leave my subscription running. The cancellation came from my flatmate who used my laptop.
            is there a fee for changing from the monthly to the anual plan
            I read in a review that you don't refund courses that people miss through illness. Is that true?
            My first order, back in 2021, was broken too and you replaced it, this one came perfect.
            If your price goes up again in January then I'm off, but for now I'm happy to stay.
            Not a complaint and no refund wanted, just letting you know that one of the eggs was cracked.
            When is the last day I can cancel the trial without being billed?
            i was gonna cancel but ur chat guy talked me out of it lol, all good
            Could you explain how a refund for unused lessons is calculated?
            My sister asked me whether she can transfer her gym membership to her husband. What are the rules?
            The appointment with the engineer has already been cancelled by phone, this is only for your records.
            Don't bother refunding the £2, it's not worth the paperwork.
            I am weighing up whether to renew the domain or let it lapse, what would renewal cost me?
            did my refund go to the old card or the new one
            Unless the buffering stops by the weekend I shall cancel my subscription.
            The lady on the phone said she'd cancel the whole order, but I told her no, only explain the bill, so \
            please keep it as it is.
            You asked whether I wanted a new bag or my money back: neither, thanks.
            Please hold off on changing my address until I confirm the moving date.
            What would happen if I cancelled half way through the twelve months?
            I had the same problem with my previous licence, that one was exchanged and the matter is closed.
            Does a gift subscription have to be cancelled or does it end by itself?
            Great work on the quick refund for the webinar, I'll definately book with you again.
            I've withdrawn my request to return the kettlebells, see my email from this morning.
            If only I could cancel Mondays the way I can skip a box in your app!
            Why does it take two weeks until a refund shows up?
            He wrote to you "cancel my membership at once", but he is no longer with our company and had no right to \
            do so. Nothing should be cancelled.
            My friend recieved a discount for a scratched mug, I just think it's lovely how you treat people.
            We may have to postpone the team course if too few people sign up, I'll let you know by Friday.
            There's no hurry with the replacement card, and actually I found the old one, so no replacement needed.
            Is cancelling by email enough or does it have to be a letter?
            It says on my bill that plan B was cancelled on 3 June, can you tell me who did that
            I'd never cancel the Sunday paper, it's the best hour of my week.
            Before I book the beginners' class, can you tell me whether I could change the date later on?
            Your chatbot offered to cancel my order, which I did not want. I hope it hasn't done so.
            you dont need to resend the invoice, it was in my spam folder
            Somebody in the forum writes that you have to return the box and the ice packs. Is that so?
            Should I decide to give up the second mailbox next year, how much notice do you need?
            I sent back an order in March, a different one, and that was refunded; today I just want to know where \
            my current box is.
            The pause I booked for August was set up properly, thanks.
            Please disregard, cancelled the wrong thing in my head, everything should stay the way it is.
            Are exchanges posible for licences bought on sale?
            Part of me wants to quit the course, but I'm going to give it two more weeks.
            Cancel my subscription? Never, the beans are far too good.
            I might want a refund later if lesson two is as chaotic as lesson one, but not today.
            """,
        german: """
            Bitte kündigen Sie mein Zeitungsabo auf keinen Fall, da muss ein Missverständnis vorliegen.
            Wie lange ist die Kündigungsfrist beim Handyvertrag mit 24 Monaten Laufzeit?
            Die Erstattung für die matschigen Tomaten ist heute eingegangen, herzlichen Dank!
            Wenn die Bohnen noch einmal so alt sind, kündige ich das Abo.
            Meine Kollegin meinte, sie habe ihr Geld sofort zurückbekommen, als die Lizenz nicht lief.
            Ich überlege, ob ich den Vertrag im Studio auslaufen lasse, bin mir aber noch nicht sicher.
            Was passiert mit meinen E-Mails, wenn ich das Hostingpaket kündige?
            Vergessen Sie bitte meine Stornierung von gestern, ich nehme die Box doch.
            Ein Umtausch ist nicht nötig ich hab den Fehler selbst gefunden.
            Warum wurde mein Streaming-Zugang gekündigt, obwohl ich immer bezahlt habe?
            Laut AGB kann man den Kurs bis sieben Tage vorher kostenlos stornieren, das finde ich sehr fair.
            Müsste ich das Porto zahlen, falls ich die Kaffeemühle zurückschicken wollte?
            Die neue SIM-Karte brauchen Sie nicht mehr zu schicken, die alte ist wieder aufgetaucht.
            Letztes Jahr hatte ich die Kochbox gekündigt, weil zu viel Plastik drin war, heute bin ich begeistert.
            hab den termin schon telefonisch verschoben, also bitte nix mehr ändern
            Mein Nachbar will seinen Tarif kündigen, ich aber nicht, wir werden nur ständig verwechselt.
            Sobald ich die neue Adresse habe, melde ich mich wegen der Umstellung, vorher bitte nichts machen.
            Auf Ihrer Rechnung steht »storniert am 4. Mai«, wer hat das veranlasst?
            Ich will keine Rückzahlung und keinen Gutschein, ich wollte nur sagen, dass die App langsam ist.
            Kann man ein Geschenkabo eigentlich auch pausieren, oder geht das grundsätzlich nicht?
            Hätte ich den Kurs früher abgesagt, wäre es wohl billiger geworden, aber nun ist er ja vorbei.
            Ihr Ersatz für die gerissene Tüte kam gestern an, super Service.
            Bis wann muss ich die Testversion kündigen, damit nichts abgebucht wird?
            Am Telefon sagte man mir: »Dann kündigen wir Ihnen eben.« Das war nicht mein Wunsch, ich möchte bleiben.
            Vieleicht tausche ich die Handschuhe noch um, ich probiere sie erst mal beim Training aus.
            Kündigen würde ich das Feuilleton nie, das liest bei uns die ganze Familie.
            Bei meiner vorigen Bestellung war eine Tasse kaputt und wurde ersetzt, diesmal ist alles heil.
            Angenommen, ich ziehe ins Ausland, könnte ich dann außerordentlich kündigen?
            Wie oft im Jahr darf ich meine Mitgliedschaft ruhen lassen und was kostet das
            Die Sache mit dem Preisnachlass hat sich erledigt, lassen Sie alles, wie es ist.
            """,
        french: """
            Surtout ne résiliez pas mon abonnement à la salle, c'est mon frère qui s'en va, pas moi.
            Quel est le délai de préavis pour résilier un forfait mobile sans engagement ?
            Merci pour le remboursement du café éventré, je l'ai bien reçu hier.
            Si le prochain panier est aussi fané, je demanderai l'annulation.
            J'hésite à suspendre ma box cet été, je vous dirai ça en juin.
            Finalement je garde la cafetière, oubliez ma demande d'échange.
            Que deviennent mes sauvegardes si j'arrête l'hébergement ?
            Une amie m'a raconté que vous lui aviez remplacé sa licence en une heure, bravo.
            pourquoi mon cours de jeudi a été annulé
            Inutile de me renvoyer le magazine, le voisin l'avait pris par erreur.
            Votre conseiller m'a dit « je vous résilie », or je n'ai rien demandé de tel et je tiens à mon contrat.
            Est-ce que le report d'une séance est payant ?
            J'avais annulé ma première box en 2022, mais celle-ci me plaît beaucoup et je la garde.
            je veux pas de remboursement, juste savoir pourquoi l'appli rame autant
            Dans vos conditions, il est écrit que les cours entamés ne sont pas remboursés. C'est dommage mais c'est \
            clair.
            Peut-être que je renverrai le boîtier, je fais encore un essai ce week-end.
            Supposons que je parte vivre au Canada, pourrais-je résilier avant terme ?
            L'adresse a déjà été modifiée depuis mon espace client, ne touchez plus à rien.
            Qui a demandé la suspension de ma ligne ?
            Je n'annulerai jamais mon journal du matin, rassurez-vous !
            Combien de temps après l'achat peut-on encore échanger une licence ?
            Le remplacement de la tasse cassée est arrivé impeccable, toute l'équipe est formidable.
            Ma mère voudrait changer de forfait, mais elle vous appelera elle-même.
            Si j'avais su que le prof changerait, j'aurais demandé à être remboursée, mais tant pis, le stage est \
            fini.
            Attendez mon feu vert avant d'annuler quoi que ce soit.
            Faut-il une lettre recommandée pour mettre fin à l'abonnement ou un mail suffit
            La commande que j'ai renvoyée en avril n'a rien à voir, celle d'aujourd'hui me convient tout à fait.
            Je voulais vous demander une remise pour la rayure, mais franchement elle ne se voit pas, laissez \
            tomber.
            Quand est-ce que mon abonnement a été résilié exactement ? J'ai besoin de la date pour mon employeur.
            Quand mon contrat arrivera à échéance, l'an prochain, je ne le renouvellerai sans doute pas, on en \
            reparlera.
            """,
        spanish: """
            No me den de baja del gimnasio, lo que dije por teléfono fue que estaba de vacaciones.
            ¿Cuánto cuesta cancelar el contrato del móvil antes de los doce meses?
            Gracias por devolverme el dinero de la fruta podrida, así da gusto.
            Si la clase de inglés vuelve a empezar tarde, pediré el reembolso.
            Estoy pensando en pausar el café en verano, pero todavía no lo tengo claro.
            ¿Qué pasa con mi página si doy de baja el hosting?
            Olviden lo de la anulación, mi marido sí quería el pedido.
            Mi cuñado dice que a él le cambiaron el molinillo sin preguntar nada.
            por que me cancelaron la suscripcion al periódico?
            Ya cambié la dirección en la app, no hace falta que hagan nada.
            Según sus condiciones, los cursos se pueden anular hasta diez días antes, me parece razonable.
            No quiero ninguna devolución, solo avisarles de que el envase gotea un poco.
            ¿Hasta qué día puedo cancelar la prueba gratis sin que me cobren?
            a lo mejor devuelvo las mancuernas pero primero las voy a probar unos dias
            El año pasado cancelé el streaming por los anuncios y este año volví, y encantada.
            La chica del chat me escribió: «le anulo el pedido ahora mismo», y yo jamás pedí eso; lo quiero tal como \
            está.
            ¿Quién solicitó el cambio de mi cita?
            Ni se les ocurra mandarme otra SIM, que ya tengo tres.
            Si me mudara a otra ciudad, ¿podría romper el contrato de permanencia?
            El ejemplar de reemplazo llegó perfecto, mil gracias al repartidor.
            Cancelar yo? Jamás, llevo veinte años leyéndolos.
            Mi vecina del quinto quiere darse de baja y le he dado su teléfono.
            Cuando termine la carrera, en junio, dejaré el plan de estudiante; por ahora sigan igual.
            ¿El reembolso se hace en la misma tarjeta o por transferencia?
            Iba a pedir un descuento por la taza, pero al lavarla vi que era solo una mancha.
            Aquel pedido de enero que devolví ya está resuelto, ahora pregunto por la caja de esta semana.
            Esperen a que hable con mi socia antes de renovar o cancelar nada.
            De haber sabido que el curso era tan básico lo habría cambiado, pero ya lo terminé y al final aprendí \
            algo.
            ¿Cuántas veces se puede aplazar una sesión con el entrenador personal?
            """,
        italian: """
            Non disdite il mio abbonamento alla palestra, la lettera era di mio figlio.
            Quanto preavviso serve per disdire il contratto telefonico?
            Grazie del rimborso per le zucchine, è arrivato stamattina.
            Se anche la prossima cassetta arriva ammaccata, chiudo l'abbonamento.
            Sto valutando se sospendere la box ad agosto, vi farò sapere.
            Lasciate stare il cambio, il macinato alla fine lo beve mia suocera.
            Che fine fanno le mie foto se disdico lo spazio web?
            Un mio amico sostiene che gli avete sostituito la SIM in un giorno, complimenti.
            perche la mia lezione di giovedì è stata annullata
            Il codice l'ho ritrovato, non serve che me lo rimandiate.
            Dal sito risulta che i corsi iniziati non sono rimborsabili, ne prendo atto.
            Se per caso mi trasferissi all'estero, potrei recedere senza penale?
            non voglio soldi indietro volevo solo dirvi che il tappo perde
            L'anno scorso avevo disdetto il quotidiano perché arrivava tardi, adesso è puntualissimo.
            L'operatore mi ha detto «allora le annullo tutto», ma io non ho mai chiesto di annullare niente.
            Entro quando devo disdire il periodo di prova per non pagare?
            La macchina sostitutiva fa un caffè fantastico, siete stati gentilissimi.
            Forse restituirò la felpa, prima la faccio provare a mia figlia.
            Chi ha chiesto di spostare il mio appuntamento con il tecnico?
            L'indirizzo l'ho già aggiornato io ieri sera.
            Disdire il mio settimanale? Nemmeno per sogno.
            Mia zia vorrebbe cambiare piano, quali condizioni ci sono per i pensionati?
            Quando avrò finito gli esami disdirò il corso, per adesso continuo.
            Il reso costa qualcosa o la spedizione è a carico vostro?
            Volevo chiedervi uno sconto per il barattolo crepato, poi ho visto che era solo l'etichetta, quindi \
            niente.
            Per il momento non rinnovate nulla, devo prima sentire il comercialista.
            Il pacco che vi ho rimandato a marzo è un'altra storia, già chiusa, questo va benissimo.
            Avessi saputo dei rincari avrei disdetto a gennaio, ma ormai resto fino alla scadenza.
            Quante volte all'anno si puo congelare l'iscrizione
            Ignorate la mia mail di prima sulla disdetta, ero arrabbiato e ci ho ripensato.
            """,
        dutch: """
            Zeg mijn sportschoolabonnement alsjeblieft niet op, ik was alleen een tijdje geblesseerd.
            Wat is de opzegtermijn van een telefoonabonnement van twee jaar?
            Het geld voor de gelekte melk is binnen, bedankt voor de snelle afhandeling.
            Als de volgende krant ook te laat komt, zeg ik op.
            Ik twijfel of ik de koffiebox zal pauzeren, ik laat het nog weten.
            Laat die annulering maar zitten, mijn man wil de box toch hebben.
            Wat gebeurt er met mijn website als ik de hosting opzeg?
            Volgens mijn buurvrouw krijg je bij jullie altijd zonder gezeur je geld terug.
            waarom is mijn bestelling geanuleerd
            U hoeft geen nieuwe simkaart te sturen, hij zat toch in de envelop.
            In de voorwaarden lees ik dat je tot een week van tevoren gratis kunt annuleren, netjes geregeld.
            Kost het iets om een proefles te verzetten?
            Vorig jaar heb ik het weekblad opgezegd vanwege de prijs, nu lees ik het weer met plezier.
            ik hoef geen geld terug hoor, wou alleen ff melden dat de app traag is
            Die meneer aan de telefoon zei: "dan zeg ik uw contract op", maar dat heb ik helemaal niet gevraagd en \
            ik blijf gewoon klant.
            Tot wanneer kan ik het proefabonnement opzeggen zonder te betalen?
            Het vervangende lesboek is prachtig, daar kan een andere winkel wat van leren.
            Misschien stuur ik de hometrainer terug, maar eerst meet ik de deur nog eens op.
            Wie heeft mijn afspraak met de monteur verplaatst?
            Mijn adres heb ik zelf al aangepast in de app, daar hoeft u niets aan te doen.
            Opzeggen? Ik denk er niet aan, jullie bonen zijn de beste van het land.
            Mijn dochter wil haar cursus ruilen, zij neemt zelf contact met u op.
            Stel dat ik naar België verhuis, kan ik dan tussentijds van het contract af?
            Krijg ik een terugbetaling op mijn rekening of als tegoed?
            Ik wou om korting vragen vanwege de deuk, maar ach, het blik gaat toch de prullebak in, laat maar.
            Wacht nog met verlengen tot ik met mijn compagnon heb overlegd.
            De zending die ik in februari heb geretourneerd is allang afgehandeld, deze is prima aangekomen.
            Had ik geweten dat de trainer wegging, dan had ik mijn geld teruggevraagd, maar de bootcamp is nu toch \
            voorbij.
            Hoe vaak per jaar mag je de krant stilzetten?
            Na de zomer stop ik waarschijnlijk met het pakket, voorlopig gaat alles gewoon door.
            """)
}
