extension StandardExamples {
    static let cancelOrder = StandardExamples(
        "cancel_order",
        english: """
            Cancel my order please
            please cancel 48213
            stop the order, dont ship it
            Order AB-1022: cancel
            scrap my order pls
            I want to call off my purchase
            can you still cancel this
            Kindly annul my order
            don't send it anymore
            changed my mind, cancel it
            pls withdraw order 77120
            abort order, placed by mistake
            drop the lamp order
            Void my order from this morning
            cancelation of my order plz asap
            I ordered the oak sideboard last night and would like to cancel it before it leaves your warehouse.
            We no longer require the twelve office chairs ordered on 3 May, so please take the order out of your \
            system.
            Hey, I clicked buy twice, can you kill the second order before it goes out?
            I'd like to back out of the purchase of the espresso machine if it hasn't been posted yet.
            Please do not process my order any further.
            It still says "in preparation", so hopefully I'm in time to cancel the garden bench.
            My son ordered three toy trains from my tablet without asking, so please delete that order.
            The coat I ordered yesterday is no longer needed, please don't bother packing it.
            I hereby cancel my order no. 55-7781 dated 14 March, which has not yet been dispatched.
            Delivery in six weeks is too long for me, so I would rather cancel the wardrobe.
            How do I cancel an order that hasn't shipped?
            There is no cancel button in my account for order W-20931, could you do it for me?
            I found the same bike locally, so please cancel mine.
            Please take the face cream off and cancel the whole order while it's still with you.
            My mother was going to get the reading lamp for her birthday, but my sister has already bought her \
            the same one. If the parcel is still with you, please leave it there.
            We were supposed to move next month and had ordered a sofa from you. The flat has fallen through, so \
            we have nowhere to put it. Please cancel order 61902.
            I was half asleep when I ordered. Ten kilos of coffee beans instead of one! Please cancel before \
            somebody packs it.
            The doctor has told me no cycling for a year. The e-bike I ordered on Monday is pointless now. I \
            hope nothing has been sent yet.
            Our camping trip is off because my daughter broke her leg. The tent we ordered (order 8812) hasn't \
            been sent according to your website. We won't be needing it.
            My husband and I both ordered the same crib without telling each other, how silly. One is plenty. \
            Could you cancel the later one, please?
            I've just seen that it won't be here before the wedding on the 20th. Then the dress is no use to me. \
            Cancel the order.
            Sorry for the trouble. I picked the wrong delivery date and the wrong colour, so the easiest thing \
            is to cancel the lot and I'll order anew.
            My boss withdrew the budget for the new monitors this morning. I placed the order yesterday under \
            reference PO-4471. Please halt it.
            I ordered dog food but our old boy passed away last night. Please don't send it out.
            Please hold your horses with my order, I've had a change of heart.
            Put a stop to order 19-0045 before the van leaves, if you would.
            I am writing to rescind the order I placed with you by telephone on Tuesday for two rose bushes.
            Forget about the blender I ordered earlier, pretend I never clicked.
            Nip that order in the bud please, my wife will kill me otherwise.
            I'd be obliged if you would strike my order from your books before it is made up.
            """,
        german: """
            Bestellung bitte stornieren
            stornieren bitte
            Bitte Auftrag 48213 stornieren
            Möchte meine Bestellung abbrechen
            nicht mehr verschicken bitte
            Bestellung zurückziehen
            hab mich umentschieden, bitte stornieren
            Storno AB-1022
            bitte nicht liefern
            aus versehen bestellt, bitte löschen
            Bestellung canceln pls
            ich trete von der Bestellung zurück
            Auftrag annullieren
            Kann ich noch stornieren?
            bestellung von heute früh streichen
            Ich habe gestern Abend bei Ihnen eine Stehlampe bestellt und möchte diese Bestellung stornieren, \
            bevor sie rausgeht.
            Könnten Sie den Versand der Laufschuhe bitte noch stoppen?
            Hiermit widerrufe ich meine Bestellung Nr. 55-7781 vom 14. März, die noch nicht versandt wurde.
            Sechs Wochen Lieferzeit sind mir zu lang, daher möchte ich vom Kauf des Kleiderschranks \
            zurücktreten.
            Hey, ich hab zweimal auf Kaufen geklickt, könnt ihr die zweite Bestellung bitte rausnehmen?
            Ist es noch möglich, den Auftrag 30981 rückgängig zu machen?
            Wir benötigen die zwölf Bürostühle nicht mehr, bitte nehmen Sie den Auftrag aus dem System.
            Bitte bearbeiten Sie meine Bestellung nicht weiter.
            Mein Sohn hat über mein Handy drei Spielzeugautos bestellt, die Bestellung bitte wieder löschen.
            Im Kundenkonto finde ich keinen Knopf zum Stornieren, könnten Sie das für mich erledigen?
            Ich brauche das Fahrrad doch nicht, es muss also gar nicht erst eingepackt werden.
            Im Laden um die Ecke gab es denselben Mixer billiger, deshalb bitte meine Bestellung von vorhin \
            aufheben.
            Laut Status ist die Gartenbank noch in Bearbeitung, dann müsste man sie ja noch abbestellen können.
            Wie bekomme ich eine Bestellung storniert, die noch nicht raus ist?
            Die Gesichtscreme vertrage ich laut Hautärztin nicht, also bitte gar nicht erst losschicken.
            Ich ziehe meine Bestellung W-20931 über zwei Kilo Espressobohnen zurück.
            Wir bauen um und der Handwerker bringt die Fliesen nun selber mit. Den Auftrag 70412 brauchen wir \
            also nicht. Bitte aus der Produktion nehmen, solange es geht.
            Mein Mann und ich haben, ohne voneinander zu wissen, dasselbe Kinderbett bestellt. Eines reicht \
            natürlich. Könnten Sie das zweite bitte stornieren?
            Seit gestern weiß ich, dass ich versetzt werde und ins Ausland gehe. Einen Kühlschrank kann ich da \
            schlecht mitnehmen. Lässt sich die Bestellung noch rückgängig machen?
            Der Arzt hat mir das Radfahren für ein Jahr verboten. Das E-Bike von Montag ist damit hinfällig. \
            Hoffentlich ist noch nichts unterwegs.
            Der Verein hat sich doch für andere Trikots entschieden, ich bin nur der Kassier. Ihr habt \
            hoffentlich noch nichts bedruckt. Wir möchten zurücktreten.
            Ich sehe gerade, dass das Kleid erst nach der Hochzeit ankäme. Dann nützt es mir nichts. Bitte die \
            Bestellung stornieren.
            Meine Tochter sagt, die Babyphones taugen nichts, und sie muss es ja wissen. Schicken Sie mir also \
            bitte keins. Tut mir leid für die Umstände.
            Leider ist unser Hund gestern Nacht gestorben. Wir hatten noch Futter bei euch bestellt, bitte \
            schickt es nicht mehr los.
            Mein Chef hat heute das Budget für die Monitore gestrichen. Ich hatte gestern unter PO-4471 \
            bestellt. Bitte den Auftrag stoppen.
            Die Oma bekommt die Leselampe jetzt schon von meiner Schwester. Wenn das Paket noch bei Ihnen liegt, \
            lassen Sie es bitte einfach da.
            Ich habe mich bei Farbe und Menge vertan. Am einfachsten ist wohl, ihr storniert alles und ich \
            bestelle neu.
            Das Ganze bitte abblasen, ich hab's mir anders überlegt.
            Bitte pfeifen Sie die Bestellung zurück, meine Frau bringt mich sonst um.
            Ich ersuche höflich um Stornierung meines gestern telefonisch erteilten Auftrages über zwei \
            Rosenstöcke.
            Tut bitte so, als hätte ich nie auf Bestellen gedrückt.
            Vergesst den Drucker von heute Mittag, hat sich erledigt, noch ist er ja nicht verschickt.
            Ich möchte Sie bitten, von der Ausführung meines Auftrags vom 3. d. M. Abstand zu nehmen.
            """,
        french: """
            Annuler ma commande svp
            annulation commande 48213
            je veux annuler
            Merci d'annuler la commande AB-1022
            n'envoyez plus rien svp
            Stoppez l'expédition
            commande passée par erreur, à annuler
            Puis-je encore annuler ?
            supprimez ma commande de ce matin
            Annulez tout
            demande d'annulation
            je me retire de l'achat
            peut on annuler la cmd d'hier
            Ne pas expédier, merci
            J'ai commandé un lampadaire hier soir et je souhaiterais annuler cette commande avant son départ de \
            votre entrepôt.
            Serait-il encore possible d'arrêter l'envoi de mes chaussures de course ?
            Je vous informe que je me rétracte de ma commande n° 55-7781 du 14 mars, non encore expédiée.
            Salut, j'ai cliqué deux fois sur acheter, tu peux retirer la deuxième commande avant qu'elle parte ?
            Six semaines de délai pour l'armoire, c'est trop long, je préfère renoncer.
            Nous n'avons plus besoin des douze chaises de bureau, veuillez retirer cette commande de votre \
            système.
            Comment faire pour annuler une commande qui n'est pas encore partie ?
            Je ne trouve pas de bouton d'annulation dans mon espace client pour la commande W-20931, pouvez-vous \
            le faire ?
            Mon fils a commandé trois petits trains depuis ma tablette sans demander, merci de supprimer cette \
            commande.
            Veuillez ne pas donner suite à ma commande.
            J'ai trouvé le même vélo près de chez moi, donc inutile de préparer le mien.
            Le site indique « en préparation », j'espère donc arriver à temps pour décommander le banc de \
            jardin.
            Je n'ai plus l'utilité de la cafetière commandée il y a une heure.
            Je voudrais revenir sur mon achat des deux kilos de café tant que le colis est encore chez vous.
            Nous devions déménager le mois prochain et avions commandé un canapé. L'appartement nous est passé \
            sous le nez, nous n'avons plus de place. Merci d'annuler la commande 61902.
            Le mariage est repoussé à l'an prochain, la salle a brûlé. Les deux cents dragées de la commande \
            70412 n'ont plus lieu d'être. Pouvez-vous tout décommander ?
            Je viens de perdre mon travail. Je dois faire attention au moindre euro et le casque commandé \
            dimanche n'est plus raisonnable. Arrêtez l'envoi s'il vous plaît.
            Mon beau-frère, plombier, peut m'avoir le même mitigeur à moitié prix. Je viens de l'apprendre. Je \
            me dédis donc, pardon.
            Nos vacances en camping tombent à l'eau, ma fille s'est cassé la jambe. La tente (commande 8812) \
            n'est pas encore expédiée d'après votre site. Nous n'en aurons plus besoin.
            Notre association change finalement de fournisseur pour les maillots. Rien n'est encore imprimé, \
            j'espère. Nous renonçons à cette commande.
            J'étais à moitié endormie hier soir. Dix paquets de croquettes au lieu d'un ! Merci d'annuler avant \
            que quelqu'un ne les emballe.
            Ma sœur a déjà offert la même liseuse à maman. Si le colis est toujours chez vous, laissez-le où il \
            est.
            Notre chien est mort cette nuit. Nous avions commandé de la nourriture chez vous hier, s'il vous \
            plaît ne l'envoyez pas.
            Je suis mutée à la Réunion dans trois semaines. Un congélateur, là-bas, je vais avoir du mal à \
            l'emporter. Il faudrait revenir sur l'achat avant l'expédition.
            Faites comme si je n'avais jamais cliqué sur commander.
            J'ai l'honneur de solliciter l'annulation de la commande passée par téléphone mardi pour deux \
            rosiers.
            Mettez le holà à ma commande, ma femme va me tuer sinon.
            Je vous saurais gré de bien vouloir rayer ma commande de vos registres avant sa préparation.
            Finalement c'est non pour les billets réservés tout à l'heure, je décommande.
            """,
        spanish: """
            Cancelar mi pedido por favor
            quiero cancelar el pedido 48213
            anulad mi pedido porfa
            Anulación pedido AB-1022
            no lo enviéis ya
            Me he arrepentido, cancelar
            pedido hecho por error, anular
            ¿Todavía puedo cancelar?
            paren el envio
            Cancele mi compra
            dar de baja el pedido de hoy
            ya no lo quiero, canceladlo
            desisto de la compra
            Solicito cancelación del pedido
            quitad el segundo pedido
            ¿Sería posible detener el envío de las zapatillas que compré hace una hora?
            Por la presente desisto de mi pedido n.º 55-7781 del 14 de marzo, que aún no ha sido expedido.
            Seis semanas de espera para el armario es demasiado, prefiero echarme atrás.
            Ya no necesitamos las doce sillas de oficina, les ruego que retiren el pedido del sistema.
            ¿Cómo se cancela un pedido que todavía no ha salido?
            En mi cuenta no aparece el botón de cancelar para el W-20931, ¿me lo hacen ustedes?
            Mi hijo pidió tres trenes de juguete desde mi tableta sin permiso, borrad ese pedido por favor.
            No sigan tramitando mi pedido, por favor.
            He encontrado la misma bicicleta en mi barrio, así que no hace falta que preparéis la mía.
            En la web pone "en preparación", así que espero llegar a tiempo para anular el banco de jardín.
            La dermatóloga me ha desaconsejado esa crema, de modo que no me la manden.
            Ya no me hace falta la cafetera que compré esta mañana.
            Quisiera dejar sin efecto la compra de los dos kilos de café mientras sigan en su almacén.
            ¿Podrían frenar el pedido 30981 antes de dárselo al mensajero? Ya no lo quiero.
            Íbamos a mudarnos el mes que viene y habíamos encargado un sofá. Se ha caído lo del piso y no \
            tenemos dónde ponerlo. Anulen el pedido 61902, por favor.
            El ayuntamiento nos ha denegado la terraza. Las ocho mesas del pedido 70412 se quedan sin sitio. \
            Hagan el favor de pararlo antes de que salga el camión.
            Me acabo de quedar sin trabajo. Tengo que mirar cada euro y los auriculares del domingo ya no me los \
            puedo permitir. No los manden, por favor.
            Mi cuñado es fontanero y me consigue el mismo grifo a mitad de precio. Me acabo de enterar. Así que \
            me echo atrás, perdonad.
            Nos hemos quedado sin acampada porque la niña se ha roto la pierna. La tienda (pedido 8812) según la \
            web sigue sin enviarse. Ya no la vamos a necesitar.
            La peña ha elegido otras camisetas y yo solo soy el tesorero. Espero que no hayáis estampado nada. \
            Renunciamos al encargo.
            Estaba medio dormida cuando compré. ¡Diez sacos de pienso en vez de uno! Cancelen antes de que \
            alguien los empaquete.
            Mi hermana ya le ha regalado a mamá el mismo libro electrónico. Si el paquete sigue con ustedes, que \
            no salga.
            Anoche se nos murió el perro. Habíamos pedido comida para él, por favor no la mandéis.
            Me destinan a Canarias dentro de tres semanas. Un frigorífico no me lo puedo llevar en el avión. Hay \
            que deshacer la compra.
            Me equivoqué de color y de cantidad. Lo más fácil es anularlo entero y ya haré otro nuevo.
            Olvidaos de la batidora que pedí antes, como si no hubiera pasado nada.
            Echen el freno con mi pedido, que mi mujer me mata.
            Me dirijo a ustedes para rogarles la anulación del encargo que hice por teléfono el martes, dos \
            rosales.
            Al final va a ser que no con las entradas de hace un rato, las cancelo.
            Les agradecería que tacharan mi encargo de la lista antes de que lo preparen.
            Nada, que me lo he pensado mejor y mejor no me mandéis el patinete.
            """,
        italian: """
            Annullate il mio ordine
            vorrei annullare l'ordine 48213
            annullamento ordine AB-1022
            non spedite più nulla
            ho cambiato idea, annullate
            Disdico l'ordine
            bloccate la spedizione pf
            ordine fatto per sbaglio, cancellatelo
            Posso ancora annullare?
            stornare ordine grazie
            cancellare ordine di stamattina
            rinuncio all'acquisto
            fermate il mio ordine
            Ordine doppio, togliete il secondo
            non mi serve piu, annulla
            Sarebbe ancora possibile fermare la spedizione delle scarpe da corsa?
            Con la presente recedo dall'ordine n. 55-7781 del 14 marzo, non ancora spedito.
            Ciao, ho cliccato due volte su acquista, puoi eliminare il secondo ordine prima che parta?
            Sei settimane di attesa per l'armadio sono troppe, preferisco rinunciare.
            Non abbiamo più bisogno delle dodici sedie da ufficio, La prego di togliere l'ordine dal sistema.
            Come si fa ad annullare un ordine che non è ancora partito?
            Nel mio account non trovo il pulsante per annullare il W-20931, potete farlo voi?
            Mio figlio ha ordinato tre trenini dal mio tablet senza chiedere, eliminate quell'ordine per favore.
            Vi prego di non dare seguito al mio ordine.
            Ho trovato la stessa bici in un negozio qui vicino, quindi inutile che prepariate la mia.
            Sul sito risulta "in preparazione", spero quindi di essere in tempo per disdire la panca da \
            giardino.
            La dermatologa mi sconsiglia quella crema, perciò non mandatemela.
            La macchina da caffè comprata un'ora fa non mi occorre più.
            Vorrei tornare indietro sull'acquisto dei due chili di caffè finché il pacco è ancora da voi.
            Potrebbe bloccare l'ordine 30981 prima che venga consegnato al corriere? Non lo voglio più.
            Dovevamo traslocare il mese prossimo e avevamo ordinato un divano. La casa è sfumata e non sappiamo \
            dove metterlo. Annullate per cortesia l'ordine 61902.
            Il condominio ha bocciato la tenda da sole in assemblea. L'ordine 70412 quindi non ha più ragione di \
            esistere. Vi chiedo di fermarlo prima della produzione.
            Ho appena perso il lavoro. Devo stare attenta a ogni euro e le cuffie di domenica non me le posso \
            più permettere. Non speditele, vi prego.
            Mio cognato fa l'idraulico e mi trova lo stesso miscelatore a metà prezzo. L'ho saputo adesso. Mi \
            tiro indietro, scusate.
            Il campeggio è saltato perché mia figlia si è rotta la gamba. La tenda (ordine 8812) sul sito \
            risulta ancora da spedire. Non ci servirà più.
            La squadra ha scelto altre maglie e io sono solo il cassiere. Spero non abbiate ancora stampato \
            niente. Rinunciamo alla commessa.
            Ero mezza addormentata quando ho ordinato. Dieci sacchi di crocchette invece di uno! Annullate prima \
            che qualcuno li imballi.
            Mia sorella ha già regalato alla mamma lo stesso libro. Se il pacco è ancora da voi, lasciatelo lì.
            Stanotte è morto il nostro cane. Avevamo ordinato il suo cibo ieri, per favore non mandatelo.
            Fra tre settimane mi trasferiscono a Bruxelles. Un frigorifero in aereo non ci sta. Bisogna disdire \
            l'acquisto.
            Ho sbagliato colore e quantità. La cosa più semplice è annullare tutto, poi rifaccio l'ordine.
            Lasciate perdere il frullatore di prima, fate finta che non abbia mai cliccato.
            Tirate il freno sul mio ordine, se no mia moglie mi ammazza.
            Sono cortesemente a richiedere l'annullamento dell'ordine effettuato telefonicamente martedì per due \
            piante di rose.
            Alla fine non se ne fa niente con i biglietti presi poco fa, disdico.
            Vi sarei grato se voleste depennare il mio ordine prima che venga evaso.
            Ci ho ripensato, il monopattino non mandatemelo.
            """,
        dutch: """
            Bestelling annuleren aub
            wil mijn bestelling annuleren
            Graag order 48213 annuleren
            annulering AB-1022
            niet meer versturen aub
            heb me bedacht, annuleer maar
            Kan ik nog annuleren?
            bestelling intrekken
            per ongeluk besteld, graag cancelen
            Stop mijn order
            haal de tweede bestelling eraf
            Schrap mijn bestelling
            hoeft niet meer, niet opsturen
            ik zie af van de koop
            bestelling van vanochtend verwijderen
            Gisteravond heb ik een staande lamp besteld en die bestelling wil ik graag annuleren voordat hij de \
            deur uitgaat.
            Zou u de verzending van mijn hardloopschoenen nog kunnen tegenhouden?
            Hierbij annuleer ik mijn bestelling nr. 55-7781 van 14 maart, die nog niet is verzonden.
            Hoi, ik heb twee keer op kopen geklikt, kun je de tweede bestelling eruit halen voordat hij weggaat?
            Zes weken levertijd voor de kast duurt mij te lang, dus ik zie er liever van af.
            Wij hebben de twaalf bureaustoelen niet meer nodig, wilt u de order uit het systeem halen?
            Hoe annuleer je een bestelling die nog niet onderweg is?
            In mijn account zie ik geen knop om W-20931 te annuleren, kunt u dat voor mij doen?
            Mijn zoon heeft op mijn tablet zonder te vragen drie treintjes besteld, verwijder die bestelling \
            alsjeblieft.
            Wilt u mijn bestelling niet verder in behandeling nemen.
            Ik heb dezelfde fiets bij mij in de buurt gevonden, dus die van jullie hoeft niet ingepakt te \
            worden.
            Er staat nog "in behandeling", dus hopelijk ben ik op tijd om de tuinbank af te zeggen.
            De huidarts raadt me die crème af, dus stuur hem maar niet.
            Het koffieapparaat van een uurtje geleden heb ik toch niet nodig.
            Graag de koop van twee kilo koffiebonen ongedaan maken zolang het pakket nog bij u ligt.
            Kunt u order 30981 tegenhouden voor de bezorger hem meeneemt? Ik hoef hem niet meer.
            We zouden volgende maand verhuizen en hadden een bank besteld. Nu gaat het huis niet door en kunnen \
            we hem nergens kwijt. Graag order 61902 annuleren.
            De vve heeft het zonnescherm weggestemd. Order 70412 heeft dus geen zin meer. Kunt u de productie \
            stopzetten?
            Ik ben deze week mijn baan kwijtgeraakt. Elke euro telt nu en de koptelefoon van zondag kan ik me \
            niet meer veroorloven. Niet meer opsturen alstublieft.
            Mijn zwager is loodgieter en regelt dezelfde kraan voor de helft. Dat hoor ik nu pas. Ik trek me \
            terug, sorry.
            Onze kampeervakantie valt in het water omdat onze dochter haar been heeft gebroken. De tent \
            (bestelling 8812) is volgens de site nog niet verzonden. We hebben hem niet meer nodig.
            De club heeft toch andere shirts gekozen en ik ben maar de penningmeester. Hopelijk is er nog niks \
            bedrukt. We zien ervan af.
            Ik sliep half toen ik bestelde. Tien zakken hondenbrokken in plaats van één! Graag annuleren voordat \
            iemand het inpakt.
            Mijn zus heeft ma al dezelfde leeslamp gegeven. Als het pakket nog bij jullie staat, laat het dan \
            daar.
            Vannacht is onze hond overleden. We hadden gisteren nog voer besteld, stuur het alstublieft niet op.
            Over drie weken word ik uitgezonden naar Curaçao. Een vriezer gaat niet mee in het vliegtuig. Kan de \
            koop teruggedraaid worden?
            Laat die blender van daarnet maar zitten, doe alsof ik nooit geklikt heb.
            Trek aan de noodrem met mijn bestelling, anders krijg ik ruzie thuis.
            Gaarne verzoek ik u de dinsdag telefonisch geplaatste bestelling van twee rozenstruiken te laten \
            vervallen.
            Bij nader inzien toch maar niet, die kaartjes van net, ik blaas het af.
            U zou mij verplichten door mijn order uit de boeken te halen voordat deze wordt klaargemaakt.
            Ik heb me bedacht over de step, hou hem maar daar.
            """)
}
