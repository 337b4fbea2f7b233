extension StandardExamples {
    static let spoken4 = StandardExamples(
        "speaks",
        english: """
            Please don't cancel my order for the oak sideboard, I only wanted to know when it comes.
            I was going to send back the ankle boots, but they've softened up nicely and I'm keeping them.
            How long do I have to send back a necklace?
            My sister says you refunded her blender within two days, is that normal?
            If the dress isn't here by Friday, I'll cancel the order.
            Thanks so much for the refund, it's already on my account.
            I cancelled the flower subscription last week and got your confirmation, so all fine.
            Forget what I wrote about exchanging the cardigan, the medium fits after all.
            who pays the postage if i return the shoes
            What would happen to my points if I cancelled the plant box?
            I'm still wondering whether to return the coffee table. I'll get back to you.
            "Cancel the order at once", my neighbour said when he saw the price of the fridge. I laughed, I love it.
            Your site says that pierced earrings can't be returned for hygiene reasons. Is that right?
            The replacement kettle came today and works like a charm, thank you.
            You don't need to resend the shelf, the first parcel turned up this morning.
            Why was my order for the garden bench cancelled? I never asked for that.
            I don't want a refund, I want to know how to clean the hob.
            Suppose I wanted to swap the ring for a bigger size after engraving, would you allow it?
            My last toaster arrived broken and you replaced it at once. This new one is great.
            When will the refund for the boots be paid out?
            Is it possible to cancel at any time, or am I bound for a full year? Asking before I subscribe.
            Please do nothing for now, my wife and I haven't decided whether we keep the wardrobe.
            A friend of mine had to return three pairs of your jeans, so which size would you advise for me?
            I take back my cancellation of the monstera. Please ship as planned.
            no need to send a new vase, i glued it and its fine
            does pausing the subscripton cost anything
            If I ever move house I'd have to change the address, can that be done online?
            We had asked for another delivery date for the mattress, but the original one is OK again, leave it.
            I read a review where somebody got a discount for a scratched table. Do you really do that?
            Unless the second fig tree dies as well, I'm not asking for my money back.
            My mother wants to return her air fryer, but she'll write to you herself.
            What's the deadline for exchanging Christmas presents?
            Great service! I returned a pair of heels in March and had my money back in three days.
            I'm not cancelling, just curious where my curtains are.
            You wrote that I'd asked to change my e-mail address. I haven't, please leave it as it is.
            Next year I'll probably not renew my garden club membership, but this year I'm still in.
            Had I known how loud the dishwasher is, I would have sent it back. Now I've got used to it.
            The colleague on the phone said "we'll send you a replacement", so when does it get here?
            Are returns free for sale items too?
            Once the roses bloom I'll see if the colour is right; if not, I'll want to exchange them.
            Do I get the full price back or just a voucher if I return something without the box?
            I already sent the wrong jumper back on Monday, tracking shows you have it.
            Just so you know, I did not order the cancellation of 55182, and I still want that rug.
            Can you explain how refunds work when I pay half with a gift card?
            I thought the chain had snapped, but it was only the clasp that was open. No action needed.
            It would be a shame to have to return such a pretty lamp, so tell me, which bulb does it take?
            Thanks for moving my ring fitting to Thursday, see you then.
            Should the freezer fail again I'd expect a refund, but so far so good after your technician's visit.
            My boyfriend keeps telling me to return the blazer. Do you think it runs large?
            Please ignore my mail from this morning in which I asked to cancel the bookcase.
            Under what conditions can I withdraw from the purchase of a made to measure blind?
            The bonsai I got two years ago arrived broken and was refunded, this time everything was perfect.
            I didn't say I wanted to end the subscription, I said I wanted to know what's in the next box!
            how many times can i skip a box before you cancel me
            Would I be able to return the chairs if they don't match our table? We haven't ordered yet.
            Changed my mind again lol, don't swap the sandals
            As far as I know, a shop must take back faulty goods for two years.
            has my cancelation of the espresso machine gone through?
            I was close to asking for my money back, then the missing screws turned up in the bottom of the carton.
            The customer before me in your store returned a coat that was clearly worn, and you took it. Remarkable.
            For the moment hold off on the refund until I've tried the blender with another plug.
            Who cancelled my kitchen appointment, and why was I not told?
            We're thinking about moving the sofa delivery to June but let's wait for the builders first.
            The bracelet was not damaged, please don't send another one.
            Does a return of one item affect the discount on the other ones in the order?
            My daughter's order was exchanged without any fuss last month. That's why I'm buying here too.
            In case the olive tree doesn't survive the winter, is there some kind of guarantee?
            I've had my refund for the trainers, so you can close the ticket.
            Your leaflet says "not happy? money back". What exactly does that cover?
            We almost cancelled, but your driver rang just in time. Lovely man.
            Do not change my delivery address, the move has been put off.
            Can't decide between keeping the studs and swapping them for hoops. Which ones are more popular?
            Last time I had to return the skirt because the zip was broken, so could you check the zip before \
            posting this one?
            If I were to cancel today, would I still get the box for this month?
            Thank you for the discount on the scratched armrest, that was more than fair.
            How come it takes you two weeks to refund somebody?
            He told you to cancel the hob? That was my ex and he has no say in my order, leave it be.
            I won't be needing that return label after all.
            The old order from April I sent back, that's settled. This is about the new one: is the rug washable?
            Only if the replacement is the same green would I want one. Is it?
            Is anyone else having to send back the slow cooker? Mine's fine but the reviews scare me.
            I'd never return these boots, they're the best I have ever owned!
            You've now exchanged my watch strap and it fits perfectly, cheers.
            After how many days does an order get cancelled automaticaly if I haven't paid?
            Mum said she would like a refund for the wilted lavender, but it has recovered so we leave it.
            Do I have to keep the orignal box to be able to exchange a pan
            Later this year I may want to pause the herb box, for now please keep sending it.
            My earlier request to book a fiting is no longer needed
            I don't want to cancel my order, and I don't want my money back; I just want the missing plate's colour \
            name.
            """,
        german: """
            Bitte stornieren Sie die Stehlampe nicht, das war ein Missverständnis.
            Wie lange habe ich Zeit, die Wanderschuhe umzutauschen?
            Falls der Backofen morgen immer noch nicht heizt, möchte ich einen neuen.
            Die Ohrringe habe ich letzte Woche schon zurückgeschickt, das Geld ist auch da.
            Was kostet es, wenn ich den Liefertermin verschiebe?
            Meine Kündigung vom Montag ziehe ich zurück, das Abo soll weiterlaufen.
            Vielen Dank für die neue Efeutute, die erste war ja erfroren.
            Meine Nachbarin hat für ihre Kommode das Geld zurückbekommen. Bei mir ist alles bestens.
            Ich überlege noch, ob ich den Mantel zurückgebe.
            Wer trägt die Kosten bei einer Rücksendung von Möbeln?
            Warum wurde mein Wasserkocher storniert? Ich hab das nicht beauftragt
            Sie müssen die Schrauben nicht noch einmal schicken, sie klebten unter dem Brett.
            Angenommen, ich wollte den Ring nach der Gravur umtauschen, ginge das überhaupt?
            Mein Bruder meinte, ich solle vom Kauf der Stühle zurücktreten, aber ich denke gar nicht daran.
            wann kommt denn die erstatung für den mixer
            Der Nachlass wegen des Kratzers war sehr großzügig, danke nochmal.
            Unternehmen Sie bitte vorerst nichts, ich probiere den Kühlschrank erst an einer anderen Steckdose.
            Kann man die Kräuterbox jederzeit kündigen oder gibt es eine Mindestlaufzeit?
            In Ihren AGB steht, dass Ohrstecker vom Umtausch ausgeschlossen sind.
            Hätte ich gewusst, dass die Bluse so eng ausfällt, hätte ich sie umgetauscht, nun trägt sie meine \
            Tochter.
            Ich will mein Geld gar nicht zurück, ich will nur wissen, wie man die Kaffeemaschine entkalkt.
            Sollte ich im Herbst umziehen, melde ich mich wegen der neuen Adresse.
            vergesst das mit dem termin am freitag, hat sich erledigt
            Bei meiner früheren Bestellung kam die Vase zerbrochen an und Sie haben sofort Ersatz geschickt, deshalb \
            bestelle ich wieder bei Ihnen.
            Was passiert mit meinem Guthaben, wenn ich das Abo pausiere?
            „Schicken Sie die Stiefel einfach zurück“, sagte Ihre Kollegin am Telefon. Gilt das auch für getragene?
            Die Kette ist doch nicht gerissen, nur der Verschluss war offen. Ersatz ist nicht nötig.
            Erst wenn die Rosen bis Juni nicht austreiben, werde ich eine neue Lieferung verlangen.
            Meine Mutter möchte ihre Uhr zurückgeben, sie ruft Sie deswegen aber selbst an.
            Ist meine Stornierung der Vitrine bei Ihnen angekommen?
            """,
        french: """
            Surtout n'annulez pas ma commande de fauteuil, j'attendrai le temps qu'il faut.
            Combien de temps ai-je pour échanger des bottines ?
            Si le robot retombe en panne, je demanderai un remboursement.
            Merci pour le nouveau bol, il est arrivé intact.
            les frais de retour d'un bracelet sont ils a ma charge
            J'avais pensé renvoyer la poêle, mais en fait elle cuit très bien.
            Pourquoi la livraison du canapé a-t-elle été repoussée sans mon accord ?
            J'ai résilié mon abonnement plantes en janvier, tout est réglé.
            Ma sœur a changé d'adresse l'an dernier et son colis s'est perdu, comment évitez-vous cela ?
            Inutile de m'envoyer les pieds de table, ils étaient cachés dans l'emballage.
            On hésite encore à rendre la robe, je vous redis ça la semaine prochaine.
            que se passe t il si j'annule après l'expédition
            Le vendeur m'a dit : « on vous remboursera ». Sous quel délai ?
            Je ne veux pas être remboursée, je veux juste un conseil pour l'arrosage du citronnier.
            Oubliez mon message d'hier, je garde l'alliance à cette taille.
            Peut-on résilier à tout moment ou est-on engagé pour douze mois ?
            Mon voisin voulait que je réclame une remise pour l'éclat du buffet, moi je trouve que ça se voit à \
            peine.
            À supposer que je mette ma box en pause, est-ce que je perds ma réduction ?
            Bravo pour votre rapidité, les rideaux perdus ont été remplacés en deux jours.
            Avez-vous bien reçu mon annulation du grille-pain ?
            D'après votre site, les articles soldés ne sont ni repris ni échangés.
            Ne faites rien pour l'instant, la montre est peut-être juste à remonter.
            Ma belle-mère veut retourner son tapis, mais c'est elle qui vous écrira.
            Je l'aurais renvoyé, ce pull, si ma fille ne l'avait pas adopté
            Quand est-ce que je toucherai le remboursement des sandales ?
            Tant que le rosier n'a pas fleuri, je ne demande pas d'échange.
            Le rendez-vous de mercredi tient toujours, je ne l'ai jamais annulé !
            Lors d'une commande précédente la chaise était cassée et vous l'aviez reprise sans discuter, d'où ma \
            confiance.
            Qui a demandé l'annulation de ma commande 4471 ? Certainement pas moi.
            Un jour il faudra que je change mon adresse mail chez vous, mais rien ne presse.
            """,
        spanish: """
            No cancelen el pedido de la estantería, solo preguntaba por la fecha.
            ¿Cuánto cuesta cambiar unas zapatillas de talla?
            Ya devolví el collar la semana pasada y todo fue perfecto.
            Mi prima me contó que le reembolsaron un abrigo en dos días, ¿siempre son tan rápidos?
            ¿Por qué han aplazado la entrega de mi colchón sin avisarme?
            Iba a darme de baja de las plantas, pero la última caja era preciosa y sigo con ustedes.
            ¿Qué pasa con mi paquete si me mudo mientras está en camino?
            no hace falta que manden los tornillos, estaban en la otra bolsa
            Estoy dudando si devolver la batidora o quedármela. Ya les diré.
            Mil gracias por el ficus nuevo, está sanísimo.
            ¿Hasta cuándo se puede cancelar una cita de prueba de anillos?
            Olviden lo que les escribí sobre cambiar los platos, los blancos me han acabado gustando.
            En su página pone que los pendientes no se pueden devolver por higiene.
            Mi marido dice que pida una rebaja por la mancha del espejo, pero a mí me da igual.
            Suponiendo que pausara la caja en verano, ¿me seguirían cobrando?
            Nunca he pedido cambiar mi correo, déjenlo como está.
            De haber sabido que el sillón era tan blando lo habría devuelto, ahora ya nos hemos acostumbrado.
            cuando me llega el reenbolso de las botas?
            Por ahora no envíen nada otra vez, el vecino quizá tenga mis macetas
            La dependienta me dijo «le cambiamos la pulsera sin problema», ¿incluso sin tique?
            Anulé la visita del técnico hace días, por eso me extraña el recordatorio.
            ¿Se puede renovar la garantía del frigorífico cuando ya ha caducado?
            Mi amiga quiere devolver su freidora, yo en cambio estoy encantada con la mía.
            Hasta que no la vea con luz de día no decidiré si cambio la falda.
            No quiero que me reembolsen el lavavajillas, quiero saber qué significa el error E4.
            En un pedido anterior llegó roto un jarrón y me mandaron otro enseguida; esta vez, impecable.
            ¿Quién paga el transporte cuando se devuelve un sofá?
            Retiro mi solicitud de baja, sigan mandándome las flores.
            ¿Han tramitado ya la cancelación que pedí el lunes?
            """,
        italian: """
            Non annullate l'ordine della credenza, la aspetto volentieri.
            Entro quanti giorni si possono cambiare gli stivali?
            Se il ferro da stiro perde ancora acqua vi chiederò un rimborso.
            L'anello l'ho già restituito a marzo, pratica chiusa.
            Grazie per avermi rimborsato la giacca così in fretta!
            Perché la consegna dell'armadio è stata spostata? Nessuno me l'ha chiesto.
            Stavo per disdire l'abbonamento alle piante, poi ho visto la nuova collezione e resto.
            Quanto costa far cambiare l'indirizzo quando il pacco è già partito?
            le ante non serve spedirle, le ho trovate nell altro cartone
            Sto ancora pensando se restituire il frullatore, vi faccio sapere.
            Mia cognata ha ricevuto una pianta spezzata e gliene avete mandata un'altra, complimenti.
            Cosa succede se non posso venire all'appuntamento per la fede?
            Lasciate perdere il cambio delle pentole, quelle in acciaio mi piacciono di più.
            Sul vostro sito leggo che i mobili su misura non si possono rendere.
            Mio marito insiste che dovremmo pretendere uno sconto per il graffio, ma io lo trovo ridicolo.
            Mettiamo che sospenda la cassetta per due mesi, perdo il prezzo bloccato?
            La mail non l'ho cambiata e non voglio che la cambiate.
            Se avessi saputo che le sedie erano così basse le avrei rimandate indietro, adesso le usano i nipoti.
            quando ariva il rimborso delle scarpe
            Per ora non rispedite le rose, chiedo prima alla portinaia
            Il commesso mi aveva assicurato: «glielo sostituiamo subito». Vale anche per gli orologi in saldo?
            Avete registrato la mia disdetta dell'appuntamento di lunedì?
            Il rinnovo della tessera è automatico oppure va chiesto ogni anno?
            Una mia collega vuole restituire gli stessi orecchini, i miei invece sono perfetti.
            Deciderò se cambiare il divano solo dopo aver visto il campione di stoffa.
            Non voglio nessun rimborso per il maglione, mi serve solo sapere come si lava.
            L'anno scorso mi arrivò un vaso rotto e lo sostituiste senza fare storie, perciò compro di nuovo da voi.
            Chi paga le spese se rendo un frigo?
            Come non detto, la lampada doppia la tengo.
            Prima o poi dovrò disdire, dato che mi trasferisco all'estero, ma per quest'anno continuate.
            """,
        dutch: """
            Annuleer mijn eettafel alsjeblieft niet, ik wacht wel wat langer.
            Hoeveel dagen heb ik om laarzen te ruilen?
            Mocht het koffiezetapparaat er weer mee ophouden, dan wil ik een ander.
            De armband heb ik vorige maand al teruggestuurd en het geld is binnen.
            Super dat ik mijn geld voor de broodrooster zo snel terug had!
            Waarom is de bezorging van mijn bank verzet? Daar heb ik niet om gevraagd.
            Ik wilde mijn plantenabonnement opzeggen, maar na de laatste doos heb ik me bedacht.
            Wat kost het als ik het bezorgadres later nog wijzig?
            jullie hoeven die schroeven niet meer na te sturen, gevonden
            Ik twijfel nog of ik de jas terugstuur, u hoort van mij.
            Mijn buurvrouw kreeg een bevroren calathea en meteen een nieuwe van jullie. Ik ben ook fan.
            Tot wanneer kan ik een pasafspraak kosteloos afzeggen?
            Laat het ruilen van de jas maar zitten, bruin staat me eigenlijk best goed.
            Op de site staat dat sieraden met gravure niet geretourneerd kunnen worden.
            Mijn man vindt dat we korting moeten eisen voor die kras, ik vind dat onzin.
            Stel dat ik mijn bloemenbox een paar maanden pauzeer, blijft mijn prijs dan gelijk?
            Ik heb nooit gevraagd om mijn mailadres te wijzigen, laat dat zo.
            Had ik geweten dat de stoel zo hard zat, dan had ik hem geretourneerd. Nu ligt er een kussen op.
            Wanneer wordt het bedrag voor de hakken teruggestort?
            Voorlopig niks opnieuw opsturen, ik vraag eerst bij de buren naar de olijfboom
            Uw collega zei aan de telefoon: ‘stuur hem gewoon terug’. Kan dat ook zonder doos?
            Is mijn annulering van de wasmachine goed verwerkt?
            Word het lidmaatschap vanzelf verlengd of moet ik daar zelf om vragen?
            Een vriendin van mij wil dezelfde oorbellen terugsturen, maar de mijne zijn prachtig.
            Pas als ik de kleur bij daglicht heb gezien, besluit ik of ik de oven omruil.
            Ik hoef mijn geld niet terug voor de trui, ik wil alleen weten of hij in de droger mag.
            Bij een eerdere bestelling waren de borden kapot en die hebben jullie toen netjes vervangen.
            Wie betaalt de retourkosten van een kast?
            Doe voor nu nog niets met mijn verzoek om te annuleren, ik overleg eerst thuis.
            Volgend jaar ga ik misschien opzeggen, dit jaar blijf ik gewoon abonnee.
            """)
}
