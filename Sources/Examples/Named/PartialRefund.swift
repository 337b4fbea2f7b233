extension StandardExamples {
    static let partialRefund = StandardExamples(
        "partial_refund",
        english: """
            small scratch, can I get a discount
            knock something off please
            ill keep it for 20% off
            Part refund for the dent?
            partial refund order 48213
            Tiny flaw, any price reduction?
            keeping it but want money off
            some goodwill would be nice
            can u refund the postage at least
            slight stain. discount?
            Reduce the price a bit please
            10 pounds back and we're even
            compensation for late delivery please
            Happy to keep it at a lower price
            box dented, few quid off?
            Could you refund me part of the cost, as the colour is a little uneven?
            Would you consider a discount for the missing button? I can sew one on myself.
            The lamp works fine, only the shade has a mark, so a partial refund would do.
            As the delivery came nine days late I'd appreciate some compensation.
            We can live with the scratch on the fridge door if the price reflects it.
            What could you offer me if I hang on to the bike despite the chipped paint?
            I had to buy the screws myself, could you allow me the £6.40?
            May I suggest you credit me a quarter of what I paid and I keep the rug as it is.
            Since it was sold as new and clearly has been on display, I expect to pay less.
            One of the six cups has a hairline crack on the handle, we still use it, but surely not for full \
            price.
            The service was down for four days last week, so a few days off this month's fee seems reasonable.
            I'd settle for the delivery charge back.
            It's cosmetic only and I'm not fussed about a new one, though a bit of money back would be welcome.
            I'll accept the sofa in spite of the pulled thread if you meet me halfway on price.
            My husband carried the wardrobe up three floors before we noticed the scuff at the back. Nobody's \
            going to carry it down again. Couldn't you just take something off?
            The tent seam was a bit crooked when we pitched it in Wales. It kept dry, so all's well. Even so, I \
            paid for a first quality tent and would like a small part refunded.
            I gave the necklace to my niece at her christening and only later saw the clasp is bent. I \
            straightened it with pliers. A gesture from your side would be appreciated.
            We waited in for the engineer two whole mornings and I lost a day's pay. The repair itself was good. \
            I feel some of the bill should be waived.
            The jumper has a pulled stitch under the arm. You'd have to be a detective to spot it. Let me keep \
            it and give me a fiver, order 60417.
            The bookcase took four hours because the holes weren't drilled straight. It's standing now and full \
            of books. What will you do for my trouble?
            Half of the tulip bulbs never came up this spring. The rest are a joy. I don't need new ones but \
            would like some of the money.
            The concert started two hours late and we had to leave for the last train before the encore. Could \
            we have a share of the ticket price back?
            The dining chairs are solid, but the wood tone differs between them. My wife says it looks charming. \
            I say it looks like 60 pounds less.
            It's a second-hand camera and you described it as mint, yet there's dust in the viewfinder. I can \
            still take pictures with it. How about we agree on 180 instead of 220?
            Assembly was meant to be included and in the end I did it myself. The garden bench is lovely. I \
            would only ask for the assembly part of the price.
            Shall we split the difference?
            Throw me a bone here, the lid doesn't close quite flush.
            I propose an abatement of ten per cent in view of the blemish described.
            Not worth sending back, not worth the full price either.
            Call it thirty quid and I'll say no more about the wonky drawer.
            """,
        german: """
            kleiner Kratzer, gibts Rabatt?
            Preisnachlass möglich?
            behalte es für 20 % weniger
            teilerstattung bitte
            Minderung wegen Delle
            Fleck im Stoff, Nachlass?
            würde es behalten, aber günstiger
            kleine kulanz wäre schön
            wenigstens die Versandkosten zurück?
            Teilbetrag erstatten Auftrag 31877
            Da muss was am Preis gehen
            10 Euro runter und gut ist
            Entschädigung für Verspätung?
            lasst euch was einfallen, Lack hat Macken
            Schönheitsfehler, bitte Abzug gewähren
            Das Regal hat hinten eine Schramme, mit einem Preisnachlass würde ich es behalten.
            Können Sie mir einen Teil des Kaufpreises erstatten, da die Naht etwas schief ist?
            Zurückschicken möchte ich den Teppich nicht, aber über den Preis sollten wir noch reden.
            Ich wäre mit einer Gutschrift von 25 Euro zufrieden und behielte die Leuchte so, wie sie ist.
            Die Jacke hat einen gezogenen Faden, was könnt ihr mir da preislich anbieten?
            Wegen der dreitägigen Störung hätte ich gern einen anteiligen Abzug bei der Monatsgebühr.
            Hiermit mindere ich den Kaufpreis nach § 441 BGB um 15 Prozent.
            Der Kühlschrank ist an der Seite leicht eingedrückt, das sieht man eingebaut nicht, aber voll \
            bezahlen will ich ihn auch nicht.
            Als Neuware verkauft, offensichtlich aber Ausstellungsstück: Wie viel lassen Sie mir nach?
            Wie wäre es mit einer kleinen Entschädigung dafür, dass ich zweimal umsonst auf den Monteur gewartet \
            habe?
            Den fehlenden Knopf nähe ich selbst an, dafür hätte ich gern ein paar Euro wieder.
            Einer der sechs Teller hat eine Blase in der Glasur; wir benutzen ihn trotzdem, erwarten aber ein \
            Entgegenkommen.
            Sie könnten mir bei dem Rad mit der Lackmacke ja ein Stück entgegenkommen.
            Die Schrauben musste ich im Baumarkt nachkaufen, übernehmt ihr die 7,80?
            Neu brauche ich ihn nicht, ein Teil des Geldes reicht mir.
            Ist beim Sofa trotz der Farbabweichung ein Abschlag drin?
            Die Bettwäsche ist nach der ersten Wäsche etwas heller als auf dem Foto. Schlafen lässt es sich \
            darin gut. Ein kleiner Nachlass wäre anständig.
            Auf dem Brotkasten fehlt der Schriftzug, den ich extra mitbezahlt hatte. Behalten will ich ihn \
            trotzdem. Erstattet mir doch den Aufpreis.
            Im Ferienhaus ging drei Tage die Heizung nicht. Wir haben es mit dem Ofen überbrückt und die Woche \
            genossen. Ein Teil der Miete sollte aber zurückkommen.
            Die Kerze ist beim Transport leicht verformt. Brennen tut sie. Zwei, drei Euro weniger und ich bin \
            zufrieden.
            Am neuen Grill klemmt der Deckel ein bisschen, mein Mann hat ihn zurechtgebogen. Weitere Umstände \
            wollen wir uns nicht machen. Was ist Ihnen das wert?
            Das Puzzle hatte ein doppeltes Teil, dafür war eine Ecke etwas angeknabbert. Die Kinder stört es \
            nicht. Lässt sich am Preis etwas drehen?
            Für den Expressversand habe ich zwölf Euro mehr bezahlt, gekommen ist es mit der normalen Post. Die \
            Ware ist in Ordnung. Den Zuschlag hätte ich gern wieder.
            Der Spiegel hat in der Ecke einen blinden Fleck, kaum größer als eine Linse. Er hängt schon. Mit \
            zehn Prozent weniger könnte ich gut leben.
            Beim Lauf war die Verpflegung am zweiten Stand schon leer. Ich bin trotzdem ins Ziel gekommen und \
            stolz. Ein Teil des Startgelds als Entschädigung fände ich aber richtig.
            Das gebundene Buch kam mit einem Eselsohr im Umschlag. Für den Gabentisch reicht es gerade noch. \
            Könnten Sie mir ein paar Euro erlassen?
            Unser Onlinekurs hatte acht angekündigte Termine, zwei fielen aus. Die übrigen waren hervorragend. \
            Bitte schreiben Sie den Anteil für die zwei gut.
            Die Gartenliege hat eine Naht, die sich leicht wellt. Zurück in den Riesenkarton bekomme ich sie \
            nicht. Machen Sie mir ein Angebot.
            Treffen wir uns in der Mitte?
            Für die Umtauscherei ist mir die Zeit zu schade, lassen Sie lieber was springen.
            Ich bitte um wohlwollende Prüfung eines angemessenen Preisabschlags.
            Zum Zurückgeben zu schön, zum vollen Preis zu schief.
            Mit einem Zwanni wär ich dabei, dann drück ich beim Kratzer ein Auge zu.
            """,
        french: """
            petite rayure, une remise ?
            un geste commercial svp
            je le garde contre une réduction
            Remboursement partiel possible ?
            rabais pour le défaut
            commande 5519, léger accroc, ristourne ?
            je garde mais moins cher
            remboursez au moins la livraison
            tache légère, quelle remise ?
            15 € de moins et ça va
            dédommagement pour le retard
            Vous pouvez baisser le prix ?
            un avoir partiel sur ma carte
            defaut d'aspect, combien en moins ?
            Une compensation serait la bienvenue
            La commode a un petit éclat au dos, je la garde si vous me consentez une réduction.
            Serait-il possible d'être remboursée d'une partie du prix, la couture étant un peu de travers ?
            Je ne souhaite pas renvoyer le tapis, mais un rabais de 30 euros me paraîtrait juste.
            Le pull a un fil tiré sous la manche : que pouvez-vous me proposer comme geste ?
            Il manque un bouton au manteau, je le recoudrai, mais faites-moi un petit prix.
            L'article est annoncé neuf et il sort manifestement d'exposition, donc je pense devoir payer moins.
            J'ai dû racheter les vis, vous me rendez les 8 euros ?
            La bosse sur le frigo ne se verra pas une fois encastré, toutefois je ne paierai pas le plein tarif.
            Un verre sur six a une bulle ; rien de dramatique, mais j'apprécierais une remise.
            Pourrais-tu voir avec ton responsable si on peut m'enlever dix pour cent ?
            Après deux rendez-vous manqués par votre technicien, j'estime avoir droit à une déduction sur la \
            facture.
            Pas besoin d'en renvoyer un autre, rendez-moi juste une partie.
            Vu la différence de teinte du canapé, quel effort êtes-vous prêts à faire sur le prix ?
            Je conserve le vélo malgré la peinture écaillée à condition de le payer 40 euros de moins.
            Contre le remboursement des frais de port, je ne vous embêterai plus avec cette éraflure.
            Les rideaux font cinq centimètres de moins qu'annoncé. J'ai défait l'ourlet et ça passe. Un petit \
            rabais me semblerait élégant.
            Le gravage sur la montre comporte une faute d'accent. Papi ne voit pas la différence, donc elle \
            reste. Remboursez-moi au moins la gravure.
            Au gîte, la piscine était fermée toute la semaine. Les enfants se sont consolés avec la rivière. Une \
            partie de la location devrait nous revenir.
            Deux chocolats sur vingt-quatre étaient écrasés. Les autres étaient délicieux. Quelques euros et on \
            reste amis.
            J'avais payé l'express, il est venu à son rythme. L'objet est parfait. Rendez-moi juste la \
            différence avec le port normal.
            Le poulailler est monté et les poules contentes. Sauf qu'une planche est fendue, mon beau-père l'a \
            collée. Pouvez-vous diminuer un peu la note ?
            Mon tableau est arrivé avec un cadre légèrement griffé. Il est au mur, on ne voit que moi qui le \
            remarque. Une réduction de 20 euros me conviendrait.
            Sur huit séances de coaching, deux ont sauté. Les six autres m'ont fait un bien fou. Déduisez-moi \
            les manquantes.
            La table de camping a un pied plus court, une cale suffit. Je n'ai pas envie de courir à la poste. \
            Que m'offrez-vous pour la peine ?
            Le livre sent un peu l'humidité et la couverture gondole. Je le lirai quand même. Remettez-moi \
            quelques euros et je ne dirai rien.
            Lors du marathon il n'y avait plus de médailles à l'arrivée. J'ai adoré la course. Un dédommagement \
            sur l'inscription serait honnête.
            La peinture tire plus sur le gris que sur le bleu. Le salon est fait, on s'y habitue. Faites un \
            effort sur le montant.
            On coupe la poire en deux ?
            Je ne vais pas en faire un fromage, mais lâchez-moi quelques euros.
            Je sollicite de votre bienveillance une réfaction sur le prix de vente.
            Trop bien pour le rendre, trop abîmé pour le prix fort.
            Allez, vingt balles et on n'en parle plus, de cette éraflure.
            """,
        spanish: """
            tiene un rasguño, ¿me hacen descuento?
            me lo quedo con rebaja
            devolución parcial por favor
            Un descuento por el defecto
            algún detalle tendréis conmigo no?
            rebajen algo el precio
            pedido 5519 pequeña tara, ¿descuento?
            devuélvanme al menos el envío
            mancha leve, cuánto me descuentan
            compensación por el retraso
            Me lo quedo si baja 15 €
            abono parcial posible?
            una atención comercial estaría bien
            golpe en la esquina, quiero rebaja
            No lo devuelvo, pero rebájenmelo
            La estantería tiene un desconchón por detrás y me la quedaría con un descuento.
            ¿Sería posible que me reintegraran una parte del precio por la costura torcida?
            No quiero devolver la alfombra, pero me parece justo que me abonen 30 euros.
            El jersey trae un enganchón debajo del brazo, ¿qué me podéis ofrecer?
            Como el servicio estuvo caído cuatro días, pido que se descuente de la mensualidad.
            Al abrigo le falta un botón que coseré yo misma, a cambio de una rebajita.
            Se vendía como nuevo y es claramente de exposición, de modo que entiendo que debo pagar menos.
            Tuve que comprar los tornillos, ¿me abonáis los 7 euros?
            El abollón de la nevera no se verá una vez empotrada, aunque pagarla entera tampoco me parece.
            Una de las seis copas tiene una burbuja; la usamos igual, pero agradecería un gesto.
            ¿Puedes mirar con tu encargado si me quitáis un diez por ciento?
            Después de dos plantones del técnico creo que la factura debería ser más baja.
            No hace falta que manden otro, con que me devuelvan una parte me conformo.
            Por la diferencia de tono del sofá, ¿hasta dónde pueden llegar con el precio?
            Acepto la bici con la pintura saltada siempre que me salga 40 euros más barata.
            Si me perdonan los gastos de envío, por mí queda zanjado lo del arañazo.
            Las cortinas miden cinco centímetros menos de lo anunciado. Les bajé el dobladillo y apañado. Una \
            rebaja sería un detalle.
            El grabado del reloj lleva una tilde de más. El abuelo ni se fija, así que se queda. Devuélvanme por \
            lo menos lo del grabado.
            En la casa rural la piscina estuvo cerrada toda la semana. Los niños se apañaron con el río. Parte \
            del alquiler debería volver a mi bolsillo.
            Dos bombones de veinticuatro llegaron chafados. Los demás, de rechupete. Unos eurillos menos y tan \
            amigos.
            Aboné el envío urgente y vino con calma. El artículo está perfecto. Solo reclamo la diferencia de \
            portes.
            El gallinero ya está montado y las gallinas tan felices. Una tabla vino rajada y mi suegro la \
            encoló. ¿Me lo dejan un poco más barato?
            El cuadro trae el marco algo arañado. Colgado solo lo noto yo. Con 20 euros de menos quedo conforme.
            De ocho sesiones de coaching se cayeron dos. Las otras seis me vinieron de maravilla. Descuéntenme \
            las que faltaron.
            La mesa de camping cojea y con un taco se arregla. No voy a ir a correos por eso. ¿Qué me ofrecéis a \
            cambio?
            El libro huele a humedad y tiene la tapa ondulada. Lo leeré igual. Quítenme unos euros.
            En la carrera se acabaron las medallas antes de que yo llegara. Disfruté como un enano. Aun así, un \
            pellizco de la inscripción me correspondería.
            La pintura tira más a gris que a azul. El salón está acabado y nos hemos hecho a ella. Tengan un \
            gesto con el importe.
            ¿Partimos la diferencia?
            No voy a montar un número por un roce, pero estírense un poco.
            Solicito de su amabilidad una minoración del precio en atención al defecto.
            Para devolverlo da pena, para pagarlo entero también.
            Venga, veinte euritos y aquí paz y después gloria.
            """,
        italian: """
            piccolo graffio, mi fate uno sconto?
            lo tengo se mi scontate qualcosa
            rimborso parziale possibile?
            Uno sconto per il difetto
            un gesto di cortesia, dai
            togliete qualcosa dal prezzo
            ordine 5519 lieve difetto, sconto?
            ridatemi almeno la spedizione
            macchiolina, quanto mi togliete
            indennizzo per il ritardo
            Lo tengo con 15 € in meno
            storno parziale per favore
            riduzione del prezzo per ammaccatura
            non lo rendo ma voglio uno sconto
            Qualcosina indietro me la date?
            La libreria ha una scheggiatura sul retro, con uno sconto la terrei.
            Sarebbe possibile riavere una parte del prezzo, visto che la cucitura è un po' storta?
            Il tappeto non lo voglio rimandare, però trenta euro in meno mi sembrerebbero giusti.
            Il golf ha un filo tirato sotto la manica, cosa mi potete proporre?
            Il servizio è rimasto fermo quattro giorni, chiedo che vengano scalati dal canone.
            Al cappotto manca un bottone, lo attacco io, ma fatemi un prezzo migliore.
            Venduto per nuovo ma chiaramente da esposizione: quanto siete disposti ad abbuonarmi?
            Le viti le ho dovute comprare in ferramenta, mi rimborsate i 7 euro?
            L'ammaccatura del frigo una volta incassato non si vedrà, comunque a prezzo pieno non lo pago.
            Un bicchiere su sei ha una bolla nel vetro; lo usiamo lo stesso, gradirei però un'attenzione da \
            parte vostra.
            Puoi sentire il tuo responsabile se mi leva un dieci per cento?
            Dopo due appuntamenti saltati dal vostro tecnico ritengo che il conto vada alleggerito.
            Non occorre mandarne un altro, mi basta indietro una parte.
            Per la tonalità diversa del divano fin dove potete venirmi incontro?
            Accetto la bici con la vernice scrostata a patto di spendere 40 euro in meno.
            Se mi abbuonate le spese di consegna, per me la faccenda del graffio è chiusa.
            Le tende sono cinque centimetri più corte del dichiarato. Ho disfatto l'orlo e vanno. Uno sconticino \
            sarebbe elegante.
            Nell'incisione dell'orologio c'è un accento sbagliato. Il nonno non lo nota, quindi resta. \
            Rimborsatemi almeno l'incisione.
            All'agriturismo la piscina è rimasta chiusa per tutta la settimana. I bambini si sono consolati col \
            fiume. Una fetta dell'affitto dovrebbe tornare indietro.
            Due cioccolatini su ventiquattro erano schiacciati. Gli altri squisiti. Qualche euro e siamo pari.
            Ho pagato il corriere espresso ed è venuto con comodo. L'articolo è perfetto. Voglio solo la \
            differenza di spedizione.
            Il pollaio è montato e le galline ringraziano. Un'asse era spaccata e mio suocero l'ha incollata. Mi \
            alleggerite il conto?
            Il quadro è arrivato con la cornice un poco segnata. Appeso, me ne accorgo solo io. Con 20 euro in \
            meno sto bene.
            Su otto sedute di coaching ne sono saltate due. Le altre mi hanno rimesso al mondo. Scalatemi le \
            mancanti.
            Il tavolino da campeggio balla e con uno spessore si sistema. Non ho voglia di fare la fila alla \
            posta. Che cosa mi offrite?
            Il libro sa di umido e ha la copertina ondulata. Lo leggerò comunque. Levatemi qualche euro.
            Alla maratona le medaglie erano finite prima del mio arrivo. Mi sono divertita un mondo. Una parte \
            dell'iscrizione però mi spetterebbe.
            La pittura tende più al grigio che all'azzurro. Il salotto è fatto e ci siamo abituati. Fate uno \
            sforzo sull'importo.
            Facciamo a metà?
            Non ne faccio una tragedia, ma allargate un po' i cordoni della borsa.
            Confido in un Vostro equo abbuono in considerazione del vizio riscontrato.
            Per renderlo è un peccato, per pagarlo tutto pure.
            Su, venti eurini e amici come prima.
            """,
        dutch: """
            klein krasje, krijg ik korting?
            ik hou hem voor minder geld
            gedeeltelijke terugbetaling graag
            Korting vanwege deukje?
            doe er wat vanaf aub
            tegemoetkoming mogelijk?
            bestelling 5519 foutje, korting?
            geef dan de verzendkosten terug
            vlekje in de stof, hoeveel korting
            Vergoeding voor de vertraging?
            15 euro eraf en het is goed
            hou hem wel, maar goedkoper
            een gebaar zou leuk zijn
            deel van het bedrag terug?
            Prijsverlaging wegens schoonheidsfoutje
            De boekenkast heeft een butsje aan de achterkant, met wat korting houd ik hem.
            Zou u mij een deel van de prijs kunnen teruggeven omdat het stiksel scheef loopt?
            Terugsturen hoeft niet van mij, maar dertig euro minder voor het kleed lijkt me eerlijk.
            Er zit een haaltje in de trui, wat kunnen jullie voor me doen qua prijs?
            De dienst lag er vier dagen uit en dat zie ik graag verrekend in mijn maandbedrag.
            De ontbrekende knoop naai ik zelf wel aan, als er iets van de prijs af kan.
            Als nieuw verkocht maar duidelijk een showmodel: hoeveel komt u mij tegemoet?
            De schroeven heb ik zelf gekocht, vergoeden jullie die 7 euro?
            De deuk in de koelkast zie je straks niet meer, toch ga ik er niet de volle mep voor betalen.
            Eén van de zes glazen heeft een luchtbel; we gebruiken het gewoon, al zou een kleine compensatie \
            netjes zijn.
            Kun je met je chef overleggen of er tien procent af mag?
            Na twee keer voor niets op de monteur te hebben gewacht, vind ik dat de rekening omlaag moet.
            U hoeft geen nieuwe te sturen, een stukje van het geld is genoeg.
            Wat is mogelijk met de prijs van de bank, nu de kleur iets afwijkt?
            Ik neem de fiets met de lakschade als hij 40 euro minder kost.
            Schenk mij de bezorgkosten en over die kras hoort u mij niet meer.
            De gordijnen zijn vijf centimeter korter dan aangegeven. Ik heb de zoom uitgelegd en het kan net. \
            Een kleine korting zou netjes zijn.
            In de gravure van het horloge zit een spelfout. Opa ziet het niet, dus het blijft zo. Vergoed dan \
            tenminste het graveren.
            In het vakantiehuisje was het zwembad de hele week dicht. De kinderen vermaakten zich in de beek. \
            Een stuk van de huur hoort terug te komen.
            Twee van de vierentwintig bonbons waren geplet. De rest was verrukkelijk. Een paar euro en we zijn \
            weer vrienden.
            Ik betaalde spoedlevering en het kwam op zijn dooie gemak. Het artikel is prima. Ik hoef alleen het \
            verschil in verzendkosten.
            Het kippenhok staat en de kippen zijn tevreden. Eén plank was gespleten, die heeft mijn schoonvader \
            gelijmd. Kan de rekening wat lager?
            De lijst van het schilderij is licht beschadigd. Aan de muur zie alleen ik het. Met 20 euro minder \
            ben ik dik tevreden.
            Van de acht coachsessies vielen er twee uit. De andere zes deden me goed. Verreken de gemiste even.
            De campingtafel wiebelt en met een blokje eronder gaat het. Ik ga er niet voor naar het postpunt. \
            Wat bieden jullie?
            Het boek ruikt muf en het omslag golft. Lezen doe ik het toch. Haal er een paar euro af.
            Bij de halve marathon waren de medailles op voor ik binnenkwam. Ik heb genoten. Een deel van het \
            inschrijfgeld komt me wel toe.
            De verf is meer grijs dan blauw. De kamer is klaar en we zijn eraan gewend. Doe iets aan het bedrag.
            Zullen we het verschil delen?
            Ik ga er geen drama van maken, maar strijk even over je hart met de prijs.
            Ik verzoek u beleefd om een redelijke reductie in verband met het geconstateerde gebrek.
            Te mooi om terug te sturen, te krom voor de volle prijs.
            Geef me twee tientjes en zand erover.
            """)
}
