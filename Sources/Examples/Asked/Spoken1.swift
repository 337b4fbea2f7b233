extension StandardExamples {
    static let spoken1 = StandardExamples(
        "speaks",
        english: """
            Please don't cancel my order, I still want it.
            Ignore my last mail, I'm going to keep the shoes after all.
            How much does it cost to return a parcel from Ireland?
            If the lamp hasn't arrived by Friday, cancel the order.
            I sent the coat back two weeks ago, where is my money?
            My neighbour told me you refunded her straight away, which I found very decent.
            I'm thinking of cancelling my subscription, but I haven't made up my mind.
            What happens to my points when I end my membership?
            Why was my order cancelled? I never asked for that.
            No need to send a replacement, I glued the handle and it holds.
            Once my new flat is ready I'll let you know so you can change the address.
            The replacement you sent last month works perfectly, thanks a lot.
            Until when can I return something bought on the 3rd of December?
            Unless the second parcel turns up tomorrow I will want a refund.
            Your colleague said on the phone "we will cancel it for you", but I told her no such thing.
            Just curious: could I pause the subscription in summer, and would I still pay for it?
            We nearly sent the desk back, but after tightening the screws it's rock solid.
            Who do I have to ask when I want to exchange a gift?
            Scrap that, I found the missing part. Leave everything as it is.
            As soon as the black one is back in stock, please swap mine, not before.
            I already changed my address in the account yesterday, did it go through?
            My brother wants to return his headphones, he'll write to you himself.
            Thanks for the refund on my earlier order, it came through this morning.
            Suppose I wanted to cancel after six months, would there be a fee?
            I might return the boots, depends on how they feel after the weekend.
            Please do nothing for now, I'm waiting to hear from my wife.
            Did you really cancel my appointment without telling me?
            A friend wrote "cancel my subscription" to you three times and never got an answer. Is that how you \
            treat people?
            I do not want a refund, I want to know how to switch the thing on.
            When will I see the refund for the returned blender?
            Keep the appointment on the 12th as it is, I was able to rearrange my meeting.
            Had the jacket been too small I would have sent it back, but it fits like a glove.
            I cancelled order 3341 last year because of the delays. This time it came in two days, well done!
            Is it possible to change the delivery address after an order has shipped, generally speaking?
            please dissregard my request to cancel, i want to stay subscribed
            Somebody seems to have cancelled my subscription. It wasn't me!
            I was going to ask for a discount because of the dent, but never mind.
            Could you tell me whether sale items can be exchanged?
            My return was delivered to you on Monday according to the tracking, so has it been processed
            If the price goes up again next year, I'll be cancelling.
            There's no reason to exchange it, size 38 was right after all.
            Should the repair fail, I'd expect a new one from you.
            You wrote "please return the item within 14 days", but which item do you mean?
            My mother keeps saying I should send the vase back. I love it though and it's staying.
            I withdraw my cancellation from yesterday.
            how long does a refund normaly take with paypal?
            The pause on my subscription ended last week, as planned, and the first box was great.
            We haven't decided yet whether to move the appointment; you'll hear from us by Wednesday.
            Wait with the cancellation until I've spoken to my bank.
            Does a cancelled order still show up on my statement?
            Your returns page says "refund within five days". It's day twelve and my account is still empty.
            Only cancel the chairs in case the table can't be delivered.
            I'd never dream of returning this, best purchase in years!
            What would I have to pay if I had the sofa collected again?
            The guy at your store said I could swap it any time. Is that true?
            Please renew it when it runs out in November, not earlier.
            I've had second thoughts: the order stands, no cancelation please.
            Someone at your end sent me a replacement I hadn't asked for, the first one was fine.
            Perhaps I'll exchange the blue one some day, for now I'm happy with it
            Who approved the address change on my account on 2 May?
            """,
        german: """
            Bitte stornieren Sie nichts, ich nehme die Bestellung wie besprochen.
            Meine letzte Mail können Sie vergessen, ich behalte die Jacke.
            Was kostet mich eine Rücksendung aus Österreich?
            Falls das Paket bis Freitag nicht da ist, stornieren Sie die Bestellung.
            Ich habe die Schuhe vor zwei Wochen zurückgeschickt, wo bleibt mein Geld?
            Meine Nachbarin hat bei Ihnen gekündigt und wartet noch immer auf eine Bestätigung, sagt sie.
            Ich überlege, ob ich das Abo kündige, bin aber noch unentschlossen.
            Wie lange habe ich Zeit, etwas umzutauschen?
            Warum wurde meine Bestellung storniert? Ich war das nicht.
            Eine Ersatzlieferung ist nicht nötig, das fehlende Teil lag unter der Folie.
            Sobald die grüne Variante wieder lieferbar ist, hätte ich gern getauscht, vorher nicht.
            Danke für die schnelle Erstattung letzte Woche!
            Angenommen, ich würde im März kündigen, müsste ich dann das ganze Jahr zahlen?
            Der Herr am Telefon meinte, ich solle das Gerät einfach zurückschicken. Stimmt das denn?
            Wir lassen den Termin am 12. so stehen, es klappt nun doch.
            Beinahe hätte ich den Sessel zurückgegeben, aber inzwischen sitze ich jeden Abend drin.
            Sollte die Reparatur nichts bringen, will ich ein neues Gerät.
            Unternehmen Sie bitte vorerst nichts, ich melde mich wieder.
            wan kommt den die rückzahlung für meine retoure an
            Ich ziehe meine Kündigung vom Montag zurück.
            In Ihrem Schreiben steht "Ihr Abo wurde pausiert", das verstehe ich nicht.
            Wer hat eigentlich meine Lieferadresse geändert?
            Mein Sohn will seine Kopfhörer umtauschen, er schreibt Ihnen aber selbst.
            Einen Rabatt wegen der kleinen Delle brauche ich nicht, mich stört sie nich
            Erst wenn ich mit meiner Bank gesprochen habe, dürfen Sie die Bestellung stornieren.
            """,
        french: """
            Surtout n'annulez pas ma commande, je la veux toujours.
            Ne tenez pas compte de mon dernier message, je garde les chaussures.
            Combien coûte un retour depuis la Belgique ?
            Si le colis n'est pas là vendredi, annulez la commande.
            J'ai renvoyé le manteau il y a quinze jours, où est mon remboursement ?
            Ma voisine m'a dit que vous l'aviez remboursée sans discuter, bravo.
            Je me demande si je ne vais pas résilier, mais rien n'est décidé.
            Que deviennent mes points quand on résilie l'abonnement ?
            Pourquoi ma commande a-t-elle été annulée ? Je n'ai rien demandé.
            Inutile d'envoyer une pièce de rechange, je l'ai retrouvée au fond du carton.
            Dès que le modèle noir sera de nouveau en stock, je voudrais l'échanger, pas avant.
            L'article de remplacement reçu le mois dernier marche très bien, merci.
            Jusqu'à quand peut-on retourner un cadeau de Noël ?
            À moins que le problème ne se reproduise, je n'ai pas besoin d'un nouvel appareil.
            Votre collègue m'a dit « on va annuler », mais je n'ai jamais voulu ça.
            Supposons que je veuille arrêter au bout de six mois, y aurait-il des frais ?
            Ne faites rien pour l'instant, j'attends l'avis de ma femme.
            J'ai failli renvoyer la lampe, finalement elle est parfaite dans le salon.
            Laissez le rendez-vous du 12 tel quel, je me suis arrangé.
            Mon frère veut échanger son casque, il vous écrira lui-même.
            cest quand que je recois le rembourssement de mon retour ?
            Je retire ma demande de résiliation d'hier.
            Qui a modifié l'adresse de livraison sur mon compte ?
            Si les tarifs augmentent encore l'an prochain, je résilierai
            L'année dernière j'avais annulé à cause des retards, cette fois tout est arrivé en deux jours.
            """,
        spanish: """
            Por favor, no cancelen mi pedido, todavía lo quiero.
            Olviden mi correo anterior, me quedo con los zapatos.
            ¿Cuánto cuesta hacer una devolución desde Canarias?
            Si el paquete no llega antes del viernes, cancelen el pedido.
            Devolví el abrigo hace dos semanas, ¿dónde está mi dinero?
            Mi vecina me contó que a ella le reembolsaron enseguida.
            Estoy pensando en darme de baja, pero aún no lo he decidido.
            ¿Qué pasa con mis puntos al cancelar la suscripción?
            ¿Por qué se canceló mi pedido? Yo no pedí nada de eso.
            No hace falta que me manden otra pieza, apareció en el fondo de la caja.
            En cuanto vuelva a haber existencias del negro, me gustaría cambiarlo, antes no.
            El recambio que me mandaron el mes pasado funciona de maravilla, gracias.
            ¿Hasta cuándo se puede devolver un regalo de Reyes?
            A menos que vuelva a fallar, no necesito un aparato nuevo.
            Su compañero me dijo "se lo anulamos", pero yo nunca quise eso.
            Supongamos que quisiera dejarlo a los seis meses, ¿habría penalización?
            De momento no hagan nada, espero a hablar con mi mujer.
            Estuve a punto de devolver la lámpara, pero al final queda preciosa.
            Dejen la cita del día 12 como está, al final sí puedo.
            Mi hermano quiere cambiar sus cascos, ya les escribirá él.
            cuando me llega el rembolso de lo q devolvi
            Retiro mi solicitud de baja de ayer.
            ¿Quién cambió la dirección de envío en mi cuenta?
            Como vuelvan a subir el precio el año que viene, me doy de baja
            El año pasado anulé un pedido por los retrasos; esta vez llegó en dos días, enhorabuena.
            """,
        italian: """
            Per favore non annullate il mio ordine, lo voglio ancora.
            Lasciate perdere la mia ultima mail, le scarpe le tengo.
            Quanto costa un reso dalla Sardegna?
            Se il pacco non arriva entro venerdì, annullate l'ordine.
            Ho rispedito il cappotto due settimane fa, dove sono i miei soldi?
            La mia vicina dice che l'avete rimborsata subito.
            Sto pensando di disdire, ma non ho ancora deciso.
            Che fine fanno i miei punti quando si disdice l'abbonamento?
            Perché il mio ordine è stato annullato? Io non ho chiesto niente.
            Non serve che mi mandiate un altro pezzo, era in fondo alla scatola.
            Appena torna disponibile quello nero vorrei fare il cambio, prima no.
            Il ricambio che mi avete spedito il mese scorso va benissimo, grazie.
            A meno che non si guasti di nuovo, non ho bisogno di una sostituzione.
            Il vostro collega mi ha detto "glielo annulliamo", ma io non l'ho mai voluto.
            Mettiamo che volessi smettere dopo sei mesi, ci sarebbe una penale?
            Per ora non fate nulla, devo prima sentire mio marito.
            Stavo quasi per rendere la lampada, ma in salotto sta d'incanto.
            L'appuntamento del 12 lasciatelo così, alla fine ce la faccio.
            Mio fratello vuole cambiare le sue cuffie, vi scriverà lui.
            qundo mi arriva il rinborso del reso che ho fatto
            Ritiro la disdetta di ieri.
            Chi ha modificato l'indirizzo di consegna sul mio profilo?
            Se l'anno prossimo aumentate ancora i prezzi, disdico
            L'anno scorso avevo annullato per i ritardi, stavolta è arrivato tutto in due giorni, complimenti.
            """,
        dutch: """
            Annuleer mijn bestelling alsjeblieft niet, ik wil hem nog steeds hebben.
            Vergeet mijn vorige mail maar, ik hou de schoenen.
            Wat kost het om iets vanuit België terug te sturen?
            Als het pakket er vrijdag nog niet is, annuleer dan de bestelling.
            Ik heb de jas twee weken geleden teruggestuurd, waar blijft mijn geld?
            Mijn buurvrouw vertelde dat zij haar geld meteen terugkreeg.
            Ik zit eraan te denken om op te zeggen, maar ik ben er nog niet uit.
            Wat gebeurt er met mijn punten als ik mijn abonnement opzeg?
            Waarom is mijn bestelling geannuleerd? Daar heb ik niet om gevraagd.
            Een nieuw onderdeel is niet nodig, het lag onderin de doos.
            Zodra de zwarte weer op voorraad is wil ik graag ruilen, eerder niet.
            Het vervangende exemplaar van vorige maand werkt prima, bedankt.
            Tot wanneer kan ik een sinterklaascadeau terugbrengen?
            Tenzij hij weer kapotgaat hoef ik geen nieuwe.
            Uw collega zei "we annuleren het voor u", maar dat heb ik nooit gewild.
            Stel dat ik na een half jaar wil stoppen, betaal ik dan een boete?
            Doe voorlopig maar niks, ik overleg eerst met mijn vrouw.
            Bijna had ik de lamp teruggestuurd, maar hij staat toch prachtig.
            Laat de afspraak van de 12e maar staan, het lukt me toch.
            Mijn broer wil zijn koptelefoon ruilen, hij mailt u zelf nog.
            waneer krijg ik de terugbetaaling van mijn retour
            Ik trek mijn opzegging van gisteren in.
            Wie heeft het bezorgadres in mijn account veranderd?
            Als jullie volgend jaar weer duurder worden, zeg ik op
            Vorig jaar heb ik geannuleerd vanwege de vertraging, dit keer was alles er in twee dagen.
            """)
}
