extension StandardExamples {
    static let spoken3 = StandardExamples(
        "speaks",
        english: """
            How long do I have to send back a pair of glasses once they've been fitted?
            Please don't cancel my wine order, I only asked when it would be shipped.
            Ignore my message from last night about returning the banjo, my son loves it and we're keeping it.
            What would it cost me to end the language course halfway through the term?
            If the drill breaks down again I will be asking for my money back.
            Thanks for refunding the cracked teapot so quickly last month, really impressed!
            My neighbour told me she got a refund for her wilted hydrangeas. Do you still stock them?
            I'm toying with the idea of cancelling the cat food box but haven't decided yet.
            Who cancelled my order for the tenor sax? I certainly didn't.
            I returned the hiking boots on the 3rd and just want to know if they have reached you.
            Is there a fee for moving an appointment at the last minute?
            Your driver said 'just ask them for a replacement', but honestly the bottle is fine, only the box got \
            wet.
            There's no need to exchange the moisturiser after all, it turned out I'd misread the label.
            Suppose I cancelled my tea subscription in June, would I lose my loyalty points?
            Why was my phone order cancelled without anyone telling me?
            I may want to pause the kibble in August, I'll let you know nearer the time.
            Do I have to pay the postage myself when I send shoes back?
            Scrap what I said about the refund, the missing expansion was underneath the insert.
            In the end I never did cancel the secateurs, and I'm glad, they're superb.
            Leave my subscription exactly as it is please, I only wanted a copy of the invoice.
            My sister changed her delivery address with you last week. Has her viola arrived?
            Should the replacement screen also turn green, I'd want a full refund, but so far so good.
            Your website says 'cancel anytime'. Does that apply to the annual plan too?
            Last year you exchanged my frames for a lighter pair and they've been wonderful. Do you have the same \
            ones in red?
            I nearly sent the foundation back but after a few days I got used to the shade.
            when will the refund for my returned hedge trimmer show up on my statment?
            Can opened bottles be returned, or only sealed ones? Just curious before I order.
            I got an email saying my order had been cancelled at my request. I made no such request and want my \
            clarinet!
            Please hold off on the exchange until I've tried the other pair on tonight.
            A friend of mine wants to cancel her puppy plan, she'll be writing to you herself.
            The review on your page says 'I want my money back'. Is this board game really that bad?
            My order from 2021 was cancelled back then, so it can't be that one that's on the invoice.
            I won't be needing the appointment moved any more, Tuesday suits me fine
            What happens to my remaining lessons if I pause the French course?
            You don't have to do anything about the scratch on the guitar, I just wanted you to know for next time.
            Wait a couple of days before you cancel anything, the parcel might still turn up.
            My old supplier refused to refund the mouldy tea, which is why I'm now buying from you.
            Does a discount for flawed items apply to outlet wine as well?
            We already changed our address in the account ourselves, so no action is neccessary on your side
            Had the shears been blunt I would have returned them, but they cut like butter.
            how do other custommers usually go about returning heavy things like a table saw
            My wife thinks I should send the drum kit back. I think not!
            The refund of 34.90 arrived this morning, many thanks and all sorted.
            I'm not asking for a replacement, I merely want to know wich batteries fit in the metronome
            I'll decide after Christmas whether to renew the wine club membership.
            Forget the cancellation, I found the voucher code and everything is fine.
            Your colleague Janet cancelled my eye test in March and rebooked it, she was so kind.
            Only cancel the tea if the delivery can't be made before the 20th.
            Did I actually cancel that subscription or did I only dream it? Please tell me what status it has.
            I don't want a refund, what I want is an explanation of how to tune this thing.
            Someone on the phone said I'd asked for an exchange of the trowel set. That must be another customer.
            If I buy the lens kit now and my mother doesn't like it, can she return it in January?
            My dad cancelled his phone contract with you ages ago and keeps talking about the great service he got.
            Under what circumstances do you replace plants that don't survive the winter?
            I asked for the order to be cancelled yesterday, but please let it run, I do want the boots.
            Once the baby is here we will probably move and then I'll send you the new address.
            The perfume I sent back in May has been refunded, this is about the new one: where is it?
            Would it make more sense to pause or to cancel if I'm away for three months? Just want to hear your \
            opinion.
            No reason to swap the shoes, they've softened up nicely
            """,
        german: """
            Bis wann kann ich eine angebrochene Kiste Wein eigentlich zurückgeben?
            Bitte stornieren Sie nichts, ich wollte bloß wissen, ob die Gitarre schon unterwegs ist.
            Vergessen Sie meine Mail von vorhin, die Schuhe passen mit dicken Socken doch, ein Umtausch ist nicht \
            nötig.
            Wer hat denn mein Futterabo gekündigt? Ich war das nicht.
            Falls der Rasenmäher noch einmal ausgeht, verlange ich mein Geld zurück.
            Vielen Dank für die schnelle Erstattung letzte Woche, so stellt man sich Kundendienst vor!
            Meine Kollegin hat ihren Sprachkurs bei Ihnen gekündigt, ich bleibe aber gern dabei.
            Ich überlege noch ob ich den Lidschaten zurückschicke
            Was kostet es, wenn man einen Termin kurzfristig verschiebt?
            Der Nachbar meinte, ich solle die Säge reklamieren. Ach was, die tut es noch lange.
            Angenommen, ich würde das Tee-Abo im Herbst pausieren: Bliebe mein Rabatt dann erhalten?
            Die Bestellung vom März hatte ich ja storniert, die jetzige hat damit nichts zu tun.
            Mein Handy wurde bereits ausgetauscht und läuft seit her tadellos
            Warum steht in meinem Konto, die Bestellung sei storniert worden?
            Sie brauchen wegen der verbogenen Harke nichts zu unternehmen, die habe ich selbst gerade gebogen.
            Warten Sie mit dem Storno bitte noch, bis ich mit meiner Frau gesprochen habe.
            Beinahe hätte ich das Spiel zurückgeschickt, inzwischen spielen wir es jeden Abend.
            Nach dem Umzug im Oktober melde ich mich mit der neuen Adresse.
            Auf Ihrer Seite steht „jederzeit kündbar“. Gilt das auch für Geschenkabos?
            ich will kein geld zurück ich will nur wissen wie man die saiten aufzieht
            Wann ist denn mit der Gutschrift für die zurückgesandte Brille zu rechnen?
            Meine Mutter bekam bei Ihnen mal einen Nachlass wegen eines Kratzers und schwärmt heute noch davon.
            Ich nehme meine Kündigung zurück und bleibe dem Weinclub treu.
            Nur wenn der Tee nicht bis zum 12. da sein kann, stornieren Sie ihn, sonst natürlich nicht.
            Ersatz für das kaputte Ladekabel habe ich mir inzwischen woanders besorgt, es hat sich also erledigt.
            """,
        french: """
            Combien de jours ai-je pour renvoyer des chaussures achetées en solde ?
            Surtout n'annulez pas ma commande de vin, je voulais juste ajouter deux bouteilles.
            Ne tenez pas compte de mon message d'hier, le saxophone fonctionne très bien, je le garde.
            Si la prochaine livraison de croquettes est encore en retard, je résilie.
            Merci mille fois pour le remboursement de la théière, vous avez été adorables.
            Ma belle-sœur a échangé ses lunettes chez vous l'an passé, elle me recommande votre boutique.
            Je me demande si je vais garder ce parfum je vous redirais
            Pourquoi mon rendez-vous a-t-il été annulé sans me prévenir ?
            Que deviennent mes points de fidélité lorsqu'on suspend l'abonnement ?
            Le vendeur m'a dit « demandez un remboursement », mais je n'en vois pas l'utilité.
            La commande de janvier avait bien été annulée, je vous parle ici de celle de février : où est-elle ?
            Si jamais je devais arrêter le cours d'allemand en route, faudrait-il payer le trimestre entier ?
            J'ai failli renvoyer le râteau, et puis finalement il est parfait.
            Attendez mon feu vert avant d'échanger les bottes.
            Inutile de remplacer le plateau de jeu, j'ai recollé le coin moi-même.
            Quand est ce que je verrai le rembourssement sur mon compte
            je veux pas resilier hein, je demande juste comment changer la carte bancaire
            Mon mari voudrait rendre la scie sauteuse. Moi non, donc on n'y touche pas.
            Le téléphone défectueux m'a été remplacé en mars, depuis tout roule.
            Peut-on retourner un rouge à lèvres entamé ?
            Nous déménagerons sans doute au printemps, je vous communiquerai l'adresse le moment venu.
            Je retire ma demande d'annulation, le thé vient d'arriver.
            Qui a demandé la suspension de mon abonnement ? En tout cas pas moi.
            Si les plants avaient gelé, je vous aurais réclamé mon argent, mais ils sont magnifiques.
            Une remise pour défaut, est-ce que cela se pratique chez vous sur les instruments d'occasion ?
            """,
        spanish: """
            ¿Cuánto tiempo tengo para devolver unas gafas graduadas?
            No me canceléis el pedido de vino, solo preguntaba por la fecha.
            Olviden mi correo de ayer: la guitarra suena de maravilla y me la quedo.
            Gracias por el reembolso del mes pasado, rapidísimos como siempre.
            Mi cuñado canceló su suscripción de té, pero yo sigo encantada.
            Estoy dándole vueltas a si cambiar los zapatos o no, ya os contaré.
            ¿Por qué aparece como anulado mi pedido de pienso? Yo no toqué nada.
            ¿Qué pasa con las clases que me quedan si pauso el curso?
            Según la vecina, «hay que devolverlo todo a la primera». A mí el pintalabios me gusta.
            El pedido que anulé en abril ya está resuelto, este mensaje es por la factura del nuevo.
            En caso de que quisiera aplazar la cita, ¿con cuánta antelación tendría que avisar?
            Casi devuelvo el juego, menos mal que no lo hice, es divertidísimo.
            No hace falta que me manden otro destornillador, encontré el mío debajo del sofá.
            Esperad a que hable con mi marido antes de cambiar nada
            ¿Se admiten devoluciones de botellas abiertas?
            yo no pido descuento ninguno, solo quiero saber como se limpia la flauta
            El teléfono que me sustituisteis en verano va como un tiro.
            Cuando nos mudemos, allá por septiembre, les daré la dirección nueva.
            Retiro lo de la baja, me quedo en el club otro año.
            ¿Quién solicitó el cambio de dirección en mi cuenta y cuándo?
            Si los bulbos hubieran llegado podridos los habría reclamado, pero están brotando todos.
            Devolví la sartén de esmalte hace una semana, ¿les ha llegado?
            Solo en el caso de que no haya talla 38 anulen el pedido; si la hay, adelante.
            Me gustaría saber qué gastos tiene devolver algo tan pesado como un piano.
            """,
        italian: """
            Entro quando posso rendere un paio di scarpe comprate online?
            Non annullate l'ordine del vino, mi serviva solo la ricevuta.
            Lasciate perdere la mail di stamattina, il violino va benissimo così.
            Se la motosega si spegne un'altra volta vi chiederò il rimborso.
            Grazie del rimborso, arrivato in due giorni: siete fantastici!
            Mia cognata ha disdetto il suo abbonamento, io invece resto.
            Sto pensando se cambiare la montatura, ma non ho ancora deciso.
            Come mai il mio appuntamento risulta annullato?
            Quanto si paga per interrompere il corso di inglese a metà?
            Il corriere mi fa: «Chieda la sostituzione!». Ma la crema è intatta, si è solo bagnata la scatola.
            L'ordine di dicembre lo avevo annullato io, questo di gennaio invece deve partire.
            Mettiamo che io sospenda le crocchette per un mese: il prezzo resterebbe bloccato?
            Stavo per restituire il gioco, poi abbiamo capito le regole e ora non smettiamo più.
            Non serve più il cambio, la cugina si è presa il mascara e io sono a posto.
            Aspettate a cancellare, prima devo sentire mia moglie
            I profumi aperti si possono rendere?
            guardate che nn voglio nessun rimborso, volevo solo sapere come si affilano le cesoie
            Il cellulare me lo avete sostituito l'anno scorso e va ancora alla grande.
            Quando avremo la casa nuova vi scriverò l'indirizzo.
            Ci ho ripensato: niente disdetta, continuate pure a mandarmi il tè.
            Chi ha chiesto di modificare il mio indirizzo di consegna?
            Se le piantine fossero arrivate secche avrei preteso i soldi, invece sono rigogliose.
            Ho spedito il reso degli occhiali lunedì, l'avete ricevuto?
            Lo sconto per i prodotti difettosi vale pure per gli strumenti ricondizionati?
            Annullate solo qualora il prosecco non arrivasse prima delle nozze, altrimenti lasciate tutto com'è.
            """,
        dutch: """
            Hoeveel dagen bedenktijd heb ik bij een bril op sterkte?
            Annuleer de wijn alstublieft niet, ik vroeg alleen naar de bezorgdag.
            Laat mijn mailtje van gisteren maar zitten, de trompet doet het prima.
            Bedankt voor de vlotte terugbetaling van vorige maand, top geregeld!
            Mijn broer heeft zijn theeabonnement opgezegd, maar ik drink vrolijk door.
            Ik twijfel nog of ik de pumps ga ruilen.
            Waarom is mijn bestelling kattenbrokken geannuleerd?
            Wat gebeurt er met mijn resterende lessen wanneer ik de cursus stopzet?
            De bezorger zei: 'vraag maar een nieuwe aan', maar de fles is gewoon heel.
            Die annulering uit maart klopte, maar nu gaat het om mijn order van mei en waar die blijft.
            Stel dat ik mijn afspraak een dag van tevoren verzet, kost dat dan iets?
            Bijna had ik het bordspel teruggestuurd, gelukkig niet gedaan.
            Vervangen is niet nodig hoor, ik heb de steel zelf gelijmd.
            Wacht nog even met omruilen tot ik de andere kleur heb gezien
            Nemen jullie geopende make-up ook retour?
            ik hoef geen korting ofzo, ik wil alleen weten hoe je die snaren stemt
            Mijn telefoon is in de winter door jullie vervangen en doet het sindsdien geweldig.
            Zodra we de sleutel van het nieuwe huis hebben, geef ik het adres door.
            Ik trek mijn opzegging in en blijf gewoon lid.
            Wie heeft mijn abonnement gepauzeerd? Ik weet van niets.
            Waren de bollen verrot geweest, dan had ik geklaagd en geld geëist, maar ze staan prachtig in bloei.
            De retour van de schoenen heb ik dinsdag gepost, is die al binnen?
            Op jullie site lees ik 'gratis retourneren', geldt dat ook voor een piano?
            Misschien zeg ik de wijnbox volgend jaar op, voorlopig laat alles maar zo.
            """)
}
