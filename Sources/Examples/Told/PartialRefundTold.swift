extension StandardExamples {
    static let partialRefundTold = StandardExamples(
        "partial_refund",
        english: """
            The sideboard's up and it would be a sin to take it down again. There's only this scratch down one \
            side that you see when the sun comes in. Could you come down a little on the price?
            My jumper has a tiny pulled stitch at the cuff. I can mend that, my mother taught me. Still, I'd \
            expect something off for it.
            We've had the painters in twice as the first tin was off, which you admitted. The job's done now. I \
            think a bit of goodwill would be in order.
            The pram is fine for us and the baby couldn't care less about the stain on the hood. But we did pay \
            full whack. Would you meet us halfway?
            I'm going to keep the table, my sons carried it up four flights. It has a dent in the corner that \
            wasn't in the picture. How about twenty per cent?
            The lamp came a week late, the box was battered, and a screw was missing which I got from my own \
            shed. It's on and shining now. Is there anything you can knock off?
            A page in the cookbook was bound in upside down. It's a funny thing to show to guests. You might \
            give me a few quid back for it, though.
            I've glued the leg of the toy horse and Sophie's already galloping. I won't be parted from it. A \
            small amount off would be fair, don't you think?
            Half the course was rescheduled and I had to sit up at eleven at night because of the time \
            difference. The content was good, I'll grant you. Maybe some of the fee could be returned?
            Your bike shop had my bike for three weeks when it was to be three days. It rides well now. But I \
            spent a fortune on buses, so can you take some of that off the bill?
            One of the eight tiles is a shade darker. It's going behind the fridge. For that you could let me \
            have a discount.
            The boots are great, and no one but me sees that the left one's a bit lighter in colour than the \
            right. Let's say ten euro back and I'm happy.
            I've washed out the spot on the white dress with some effort. My niece will wear it on Sunday. I'd \
            think it right if some of the price came back to me.
            The sofa is comfy, the kids are on it. But the stitching on the one arm is crooked, order 55871. \
            What would you give us for keeping it like that?
            Two of the forty plants didn't make it, which isn't the end of the world. The hedge will close up. \
            Perhaps you could let me have a fraction of it back?
            We were without our online shop for a whole day when your server was down, just before Mother's Day. \
            I'm staying with you. Yet it would be decent if you reduced this month's bill.
            It's a used camera and I knew it wouldn't be perfect. Only that "very good" doesn't go with a dent \
            like that. I'll live with it for 30 less.
            The concert was lovely, but we sat behind a pillar for the entire second half. We're not asking for \
            all of it. Some of the ticket price, though.
            I'd be disposed to retain the article, were you to make a suitable abatement.
            Knock a tenner off and I'll keep her, scratch and all.
            Would ye do anything for me on the price, seeing as the lid doesn't quite shut?
            It's a bit wonky, but so am I, so give us a few bucks back and it can stay.
            For a fiver I'd look the other way about the loose thread.
            I'd settle for a third of what it cost, with the mark on the seat as it is.
            Surely there's some wiggle room on the price for a jar with a crooked label.
            A gesture would be welcome for all the running around I had.
            No replacement needed for the chipped bowl, we're using it for keys. A small part of the money, and \
            it's settled.
            Full refund would be greedy, since the headphones sound great. But the cushion's loose on one side, \
            so a portion of it, please.
            The missing shelf peg I've replaced with a dowel. For my trouble I'd ask for something off order \
            32908.
            Cancelling the subscription isn't what I have in mind. But with two boxes turning up late in a row, \
            the next might be a little cheaper?
            You've had me waiting in for three days running, and I lost wages over it! The fridge stays, but I \
            want compensation for that.
            I'm really not pleased with the ding in my new bike. I'm not going without it all summer, so you'd \
            better make me a decent offer.
            Four phone calls, two letters and a broken promise. I'm keeping the mattress, and you're going to \
            give me some of my money back for this circus.
            That fitter of yours scratched our floor. The kitchen's in, thank God, but I expect a good bit off \
            the final bill.
            slight scratch, keep it for 10% off?
            can i get some mony off for the stain
            small dent. dont want return just discout
            lid dosnt fit right what can u do on price
            """,
        german: """
            Der Esstisch hat an der Unterseite eine Macke, die außer mir wohl niemand sieht. Zurückschleppen \
            will ich ihn nicht, aber der volle Preis ist das auch nicht wert.
            Am Mantel fehlt ein Knopf, meine Schwiegermutter näht mir einen anderen an. Ein paar Franken \
            Entgegenkommen fände ich fair.
            Das Buch kam mit Eselsohren. Lesen kann ich es trotzdem, die Geschichte bleibt ja dieselbe. Wie wäre \
            es mit ein paar Prozent?
            Wir haben wegen der verspäteten Lieferung zwei Nächte auf Luftmatratzen geschlafen. Das Bett ist \
            jetzt da und gut. Eine kleine Wiedergutmachung würde uns freuen.
            Die Lampe hat einen Kratzer am Fuß, den ich zur Wand gedreht habe. Behalten tue ich sie, wenn Sie \
            mir preislich etwas entgegenkommen.
            Mein Mann hat das Regal trotz schief gebohrter Löcher zusammenbekommen, mit zwei Stunden Mehrarbeit. \
            Für die Plage könnten Sie uns 20 Euro nachlassen.
            Die Bluse ist einen Ton dunkler als abgebildet. Ich trage sie schon, will sie auch nicht hergeben, \
            aber ein Abschlag wäre angebracht.
            Zwei Tage war Ihr Dienst nicht erreichbar, und ich konnte meinen Kunden nichts schicken. Erlassen \
            Sie mir dafür einen Teil des Monatsbeitrags?
            Der Kühlschrank hat eine Beule an der Seite. Er steht nun eingebaut, man sieht es nicht. Was würden \
            Sie mir dafür nachlassen?
            Beim Velo ist am Rahmen der Lack abgesplittert, fahren tut es tadellos. Ehe wir den ganzen Aufwand \
            treiben: 50 Franken weniger und die Sache ist erledigt.
            Von der ersten Reihe sahen wir wegen einer Säule nur die halbe Bühne. Der Abend war trotzdem schön. \
            Einen Teil vom Eintritt hätten wir aber gerne wieder.
            Die Erdbeerpflanzen kamen etwas schlapp an, die meisten erholen sich. Drei haben es nicht gepackt. \
            Vielleicht kommt ihr mir beim Preis ein wenig entgegen?
            Eine Woche nach meinem Kauf ist die Kaffeemaschine um 40 Euro billiger geworden. Ich gebe sie nicht \
            mehr her, sie ist toll. Lässt sich die Differenz irgendwie gutschreiben?
            Der Teppich hat eine kleine Webstelle am Rand, unter der Couch verschwindet sie. Das möchte ich \
            nicht zum vollen Tarif bezahlen.
            Drei Anrufe, vier Mails, und erst dann lief die Software. Nun passt es. Einen Nachlass hätte ich mir \
            nach dem Theater aber verdient.
            Die Gläser haben kleine Luftblasen, als Alltagsgeschirr taugen sie. Ein Viertel weniger, dann \
            bleiben sie bei uns, Auftrag 32980.
            Auf dem Koffer ist ein Klebstofffleck, der nicht rausgeht. Ich fliege übermorgen und nehme ihn mit. \
            Danach reden wir bitte über eine Minderung.
            Lässt sich am Preis noch etwas drehen, wenn ich die verkratzte Uhr behalte?
            Für 15 Prozent weniger drücke ich bei der Delle beide Augen zu.
            Ich begehre eine angemessene Minderung des Kaufpreises wegen des optischen Mangels.
            Ein kleines Zuckerl für die schiefe Naht wär nett, die Jacke bleibt eh bei mir.
            Wie viel ist Ihnen der Fleck auf dem Sofa wert, damit ich es nicht retourniere?
            Mit einem Teilbetrag zurück könnte ich über den Farbfehler hinwegsehen.
            Kommts mir bitte a bissl entgegen, die Schachtel war komplett zerdrückt und als Geschenk hab ich sie \
            umpacken müssen.
            Für die drei Wochen Verspätung könnten die Versandkosten doch entfallen.
            Zurückschicken kommt nicht in Frage, dafür ist das Kleid zu schön. Aber für den gezogenen Faden \
            hätte ich gern zehn Euro retour.
            Ein Ersatz ist unnötig, der Topf kocht ja. Nur der Griff ist angesengt, da könntet ihr etwas vom \
            Preis streichen.
            Mein Abo bleibt bestehen, kündigen will ich nicht. Für den Monat mit den Ausfällen wäre eine halbe \
            Gutschrift aber anständig.
            Ich möchte nicht das ganze Geld, das wäre unfair, die Schuhe trage ich ja. 20 von den 120 Euro wegen \
            der Klebespuren finde ich gerecht.
            Falsche Farbe, ja, aber meine Frau mag Grün jetzt sogar lieber. Ein Nachlass für die Verwechslung \
            wär trotzdem fein.
            Auf die fehlende Ersatzklinge verzichte ich, lasst mir dafür fünf Franken nach.
            Nach all dem Ärger mit der Spedition, die meine Türzarge beschädigt hat, erwarte ich wenigstens \
            einen spürbaren Preisnachlass!
            Stinksauer bin ich, aber das Bett brauchen wir heute Nacht. Also behalten wir es mit Kratzer und Sie \
            erstatten uns einen Teil.
            Fünf Stunden Verspätung beim Monteur, ich habe einen Urlaubstag verloren. Ziehen Sie mir das \
            gefälligst von der Rechnung ab!
            Für 900 Euro darf man tadellose Ware verlangen. Da ich sie nicht mehr zurückgeben kann, fordere ich \
            100 Euro als Ausgleich.
            kleiner kratzer, gibts rabatt? behalt es
            bissl schief genäht, 10% nachlass ok?
            nehm die lampe trozdem wenn ihr billiger macht
            delle drin aber egal, preis runter bitte nr 81220
            Beim Notizbuch ist der Einband etwas verzogen, ich schreibe längst hinein. Einen kleinen Teil vom \
            Preis hätte ich trotzdem gern wieder.
            """,
        french: """
            La commode a une griffe sur le côté, on la voit quand le soleil donne. Je ne vais pas la redescendre \
            quatre étages, mais un petit quelque chose sur le prix serait juste.
            On s'habitue à tout, même à un coussin un peu décousu. Je l'ai recousu moi-même. Vous pourriez me \
            rendre 10 € pour la peine ?
            Le vélo est arrivé avec dix jours de retard et j'ai dû prendre le bus, 38 francs au total. Je le \
            garde, bien sûr, mais un geste serait bienvenu.
            Ma femme l'adore, cette lampe, malgré la petite tache sur l'abat-jour. Elle reste chez nous si vous \
            baissez le prix.
            Le livre est corné au coin. Il se lit très bien, ce n'est pas le même prix qu'un neuf, voilà tout.
            J'ai acheté le canapé lundi et jeudi il était 150 € moins cher. Je suis resté fidèle à votre maison \
            depuis vingt ans, que pouvez-vous faire ?
            Le vernis de la table est un peu terne à un endroit. Avec une nappe, ça passe. Une ristourne et je \
            n'en parle plus.
            Il y a une éraflure sur le châssis du frigo, ça dérange pas pour garder le lait froid. Me \
            feriez-vous un petit rabais ?
            Trois visites du technicien pour que la machine marche enfin. Elle marche, je la garde, mais j'ai \
            perdu trois demi-journées de travail et ça mérite un dédommagement.
            Les bottes ont une légère différence de teinte entre la gauche et la droite. Personne ne le voit \
            sauf moi. À moitié prix, je vis avec.
            Le chocolat avait blanchi, la chaleur sans doute. On l'a mangé en fondue. Vous seriez d'accord pour \
            nous rendre une partie ?
            Notre concert a commencé avec deux heures de retard, on a raté le dernier métro et pris un taxi. Le \
            billet, tant pis, mais un bout de remboursement s'impose.
            J'ai trouvé un petit accroc à l'ourlet, ma couturière demande 15 € pour le reprendre. Si vous prenez \
            ça en charge, je conserve la robe.
            Le bac à fleurs a un éclat derrière, côté mur. On ne va pas le renvoyer, 40 kilos ! Combien \
            pouvez-vous déduire ?
            Pendant une semaine votre service en ligne était en panne. Je reste client, toutefois je m'attends à \
            ne pas payer cette semaine-là.
            La boîte du jeu de collection est enfoncée. À l'intérieur tout est parfait, mais pour un \
            collectionneur ça change la valeur. Un effort de votre côté ?
            Mes croquettes arrivent souvent avec le sac déchiré. Le chien s'en moque, moi un peu moins, alors \
            une remise sur celui-ci ?
            On a fini par monter l'armoire malgré des trous percés de travers. Mon beau-frère y a passé son \
            samedi. Une compensation serait la moindre des choses.
            Je consens à conserver l'objet nonobstant son défaut, moyennant une réduction équitable.
            Rayé mais utilisable : vous me faites 20 % ?
            On coupe la poire en deux, je garde le miroir et vous me rendez un tiers ?
            Un petit geste commercial pour l'attente, ça se fait chez vous ?
            Je m'arrange avec la bosse si vous vous arrangez avec le prix.
            Pas question de tout renvoyer ni de tout rembourser, une partie suffirait pour ce fil tiré.
            Un avoir ne m'intéresse pas, mais 25 euros en moins sur cette chaise bancale, oui.
            La livraison a traîné un mois, vous le savez ; je garde les rideaux et vous demande au moins de \
            m'enlever les frais de port.
            Franchement fâchée : appareil d'exposition vendu comme neuf ! Je le garde faute de mieux, mais pas à \
            ce prix-là.
            J'espère que vous ne le prendrez pas mal, seulement 400 $ pour une table avec une craque, ça me \
            reste en travers, pourriez-vous m'en rendre une partie
            ptite rayure je garde mais faite un prix
            remise possible ? tache sur le tapis cmd 7090
            """,
        spanish: """
            La mesa ya está montada y comimos en ella el domingo. Tiene un rayón en una pata que solo veo yo, y \
            lo veo siempre. Supongo que algo se podrá descontar.
            Mi mujer está encantada con el bolso y no lo suelta. Yo noté que la costura de adentro va torcida. \
            Nos lo quedamos, pero no a precio de uno perfecto.
            El sofá llegó nueve días tarde y dormimos las visitas y nosotros en el suelo. No voy a devolverlo a \
            estas alturas. Un gesto de su parte me parecería lo correcto.
            Al armar la bici vi que la pintura del cuadro está saltada por abajo. Para el uso que le doy, anda \
            bárbaro. ¿Cuánto me pueden reconocer?
            Le di el libro a mi sobrino con la tapa doblada, porque no había tiempo de otra cosa. Él feliz. Pero \
            lo pagué como nuevo y eso debería reflejarse.
            Las cortinas son de un tono un poco distinto al de la foto. Ya las colgué y no pienso volver a \
            subirme a la escalera. Si me bajan algo del precio, ahí se quedan.
            Tuve que llevar yo mismo la estufa al tercer piso, porque sus chicos la dejaron en la acera. Había \
            pagado la subida. Esos 40 euros, al menos, quisiera verlos.
            Estuvimos cuatro días sin servicio, justo cuando mi hija tenía exámenes. Pagamos el mes entero. Lo \
            razonable es cobrar menos.
            La maceta vino con un desportillado que tapé con la hiedra. No quiero moverla otra vez. Con un 15 % \
            menos me doy por satisfecho.
            Lleva dos semanas funcionando el refrigerador, muy silencioso. El golpecito de la puerta lo cubrimos \
            con imanes. ¿Habrá forma de que nos compensen por eso?
            Compré la tele un lunes y el miércoles la bajaron 60 euros. No soy de pelear, pero escuece. ¿Me \
            abonarían la diferencia?
            Los zapatos tienen una manchita de pegamento en el tacón. Mañana me caso y me los pongo de todas \
            formas. Después hablamos de una rebajita.
            A falta de uno, hubo tres viajes al taller por la misma reparación. Al final quedó bien. Perdí tres \
            mañanas de trabajo y creo que merezco algún tipo de compensación.
            De los doce vasos, uno tiene una burbuja en el vidrio. No se lo doy a los invitados y ya. Pero entre \
            gente decente, eso se descuenta.
            El colchón es una maravilla, dormimos como bebés. Solo la funda tiene un hilo salido y una mancha \
            que no sale. Nos quedamos con todo si hay un ajuste.
            Llegaron las galletas con una semana menos de caducidad. Los chicos se las van a comer hoy mismo, no \
            se preocupe. Igual, me parece que correspondía otro precio.
            Mi papá usa su audífono nuevo encantado, aunque la cajita cargadora vino sin tapa. Se arregla con \
            una liga. ¿No le devolverían siquiera una parte, compra 72409?
            El festival estuvo bien, pero el cabeza de cartel no se presentó. Yo viajé siete horas por él. No \
            pido todo, pido algo.
            Me lo quedo con cicatriz y todo, si el precio también adelgaza.
            Ráscense un poquito el bolsillo y así lo dejamos.
            Estimo procedente una minoración del precio en atención a la tara apreciada en la tapicería.
            ¿Y si me devuelven la cuarta parte y yo hago como que no vi la abolladura?
            Con que me bonifiquen algo por el cajón que roza, me olvido del tema.
            Por tanto lío con la entrega, ¿ni un descuentico?
            La alfombra vino con un borde desparejo, pero el gato ya la adoptó, así que hablemos de precio.
            Yo le saco el óxido con un trapito y ustedes me sacan algo de la cuenta, ¿trato?
            No quiero otra ni voy a devolverla; la chaqueta se queda conmigo, pero el botón descosido que lo \
            paguen ustedes con una rebaja.
            Roto no está, solo rayado, y se usa igual: me parecería justo recuperar unos 20 euros de los 110.
            El color no es exactamente el que pedí; aun así me lo quedo, siempre que me devuelvan una parte.
            Me ofrecen mandar otro escritorio y no hace falta tanto trajín, mejor una atención en el precio por \
            la esquina hundida.
            Faltaban unos tornillos y los compré en la ferretería por 3.200 pesos. El mueble ya está en pie, así \
            que reconózcanme ese gasto.
            La suscripción la mantengo; eso sí, por las dos cajas que llegaron tarde y aplastadas espero que me \
            cobren menos.
            ¡Qué chapuza de barnizado! Ya lo clavé en la pared y no lo voy a arrancar, pero el precio completo \
            no lo pago.
            Estoy muy molesta: pagué entrega exprés y llegó en seis días. El producto bien; los 12 del exprés me \
            los devuelven.
            Cinco horas esperando a su técnico y perdí el jornal. La caldera anda, sí, pero quiero que me \
            compensen con algo.
            No me hace gracia que el "nuevo" traiga huellas de otro. Funciona y me lo quedo, pero con un \
            descuento serio.
            si m hacen descuento me lo quedo
            tiene una ralladura me bajan algo?
            vino con mancha, un 20% menos y listo
            hay alguna rebaja x el retraso d 2 semanas?
            """,
        italian: """
            C'è un graffietto su un fianco del mobile, ma da noi quel lato sta contro il muro. Ce lo teniamo. \
            Magari si può fare qualcosa sul prezzo?
            Il cappotto è splendido e lo porto già. Mancava un bottone, l'ho cucito io. Un piccolo gesto da \
            parte vostra sarebbe carino.
            Tre ore ad aspettare il tecnico e un giorno di ferie bruciato. La lavatrice va, niente da dire. \
            Prevedete una qualche attenzione?
            Il giorno dopo il mio acquisto la tenda è scesa di quaranta euro. Rispedirla per ricomprarla mi pare \
            assurdo. Mi riconoscete la differenza?
            Il tappeto è una punta più spento che in foto. A mia moglie piace lo stesso. Se ci togliete una \
            ventina d'euro, resta dov'è.
            Un sacchetto di caffè era oltre la data, ma è ancora buono. Lo beviamo. Però il prezzo intero per \
            roba vecchia mi sembra troppo.
            Il tavolo aveva una botta su una gamba e mio figlio l'ha ritoccata col pennarello. Che ne dice di un \
            quindici per cento in meno?
            La casetta in legno finalmente sta in piedi, dopo due assi sbagliate e tre weekend di fatica. \
            Indietro non la mando, ma riavere una parte della spesa sarebbe giusto.
            Ho pagato il corriere espresso perché era per la festa della mamma. È giunto due giorni dopo. Il \
            regalo è piaciuto, ma quei 9,95 li rivedrei volentieri.
            Una pagina del libro è tagliata storta. Si legge, e non mi metto certo a impacchettarlo. Sul prezzo \
            si può ragionare?
            La bici a noleggio non aveva le luci e la sera siamo andati a piedi. Per il resto un gran fine \
            settimana. Non crede che 75 euro siano un po' tanti?
            La maglia aveva un filo sciolto sul polso e l'ordine 48213 è pure arrivato tardi. Me la tengo lo \
            stesso, contenta. Si può levare qualcosa dal conto?
            Per il guasto la nostra ditta è rimasta due giorni senza accesso ai dati. Restiamo clienti, ma ci \
            aspettiamo che una quota del canone ci venga abbuonata.
            Per un graffio non lo mando via, per uno scontarello lo tengo.
            Quanto mi togliete se me lo tengo con l'ammaccatura e tutto?
            In tali circostanze riterrei equa una riduzione del prezzo, ferma restando la mia intenzione di \
            conservare il bene.
            Facciamo dieci euro e della macchiolina non ne parliamo più?
            Un contentino dopo tutto quel trambusto per il montaggio ci starebbe.
            La poltrona me la piglio pure con quel segno, però fatemi un prezzetto.
            Uno nuovo non serve e nemmeno lo rispedisco, ma pagare intera una lampada con la bozza è troppo.
            Il rimborso totale sarebbe esagerato, però metà delle spese di spedizione dopo due settimane di \
            ritardo mi parrebbe onesto.
            Non lo rendo perché è troppo comodo; mi basta qualche euro indietro per la confezione che mancava.
            La taglia non è l'ideale e una cucitura è fatta male, ma i pantaloni li tengo a un prezzo di favore.
            Il buono non lo voglio, vorrei piuttosto che tornasse una parte dei 300 euro, visto che il divano ha \
            un difettuccio.
            Un pezzo da esposizione coi graffi al prezzo del nuovo? Non ci casco! Almeno il trenta per cento in \
            meno e lo tengo.
            Non sono per niente contento, quattro telefonate per una bici con il parafango storto. Fatemi uno \
            sconto decente e la uso così.
            Dopo tutto il calvario della consegna trovo che non sia giusto pagare per intero la cucina, che \
            ormai usiamo.
            macchietta sulla maglia la tengo ma sconto?
            graffio sul vetro potete togliere qualcosa
            arrivato tardi lo tengo ma un picolo rimborso sarebbe giusto
            """,
        dutch: """
            Er zit een krasje op de zijkant van de kast, maar die kant staat bij ons toch tegen de muur. We \
            houden hem gewoon. Misschien kunt u iets doen aan de prijs?
            De jas is prachtig en ik draag hem al. Alleen mist er één knoop, die naaide ik er zelf aan. Een \
            kleine tegemoetkoming zou ik wel netjes vinden.
            Drie uur heb ik op de monteur gewacht en een vrije dag ingeleverd. De wasmachine draait nu, daar \
            niet van. Is er een gebaar mogelijk?
            Een dag nadat ik de tent kocht, ging hij veertig euro omlaag. Terugsturen en opnieuw bestellen vind \
            ik zonde van de benzine. Kunt u het verschil vergoeden?
            De kleur van het tapijt is een tikkeltje doffer dan op de foto. Mijn vrouw vindt het zo ook mooi. \
            Als er een tientje of twee af kan, blijft het liggen.
            Bij de koffiebonen zat een zak die over de datum was, maar ze smaken nog goed. Ik drink ze op. Toch \
            betaal ik liever niet de volle mep voor oude waar.
            Uit de doos kwam een tafel met een butsje in de poot. Mijn zoon heeft het bijgewerkt met een stift. \
            Wat dacht u van vijftien procent eraf?
            Het tuinhuis staat eindelijk, na twee keer een verkeerde plank en drie weekenden geploeter. Ik wil \
            er niet meer vanaf, maar een deel van mijn geld terug zou op zijn plaats zijn.
            De bezorgkosten voor spoed heb ik betaald omdat het voor moederdag moest zijn. Het kwam twee dagen \
            erna. Het cadeau was welkom, maar die 9,95 had ik graag retour.
            In het boek is één bladzijde scheef gesneden. Te lezen is het wel, en ik neem niet de moeite het in \
            te pakken. Valt er over de prijs te praten?
            Mijn gehuurde fiets had geen werkende verlichting, waardoor we 's avonds moesten lopen. Verder was \
            het een geweldig weekend. Vindt u 75 euro dan niet wat veel?
            De trui had een los draadje bij de mouw en order 48213 kwam ook nog te laat. Ik ben er toch blij \
            mee. Kan er iets van de rekening af?
            Door de storing kon ons bedrijf twee dagen niet bij de gegevens. We blijven klant, maar verwachten \
            wel dat een stuk van het maandbedrag wordt kwijtgescholden.
            Voor een krasje hoeft hij niet weg, voor een kleinigheidje korting blijft hij.
            Wat doet u ervan af als ik hem met deuk en al hou?
            In de gegeven omstandigheden komt een prijsvermindering mij billijk voor; het artikel behoud ik \
            gaarne.
            Zullen we het op een tientje gooien, dan zeur ik niet over dat vlekje?
            Een doekje voor het bloeden zou wel mogen, na al dat gedoe met de montage.
            Ik wil de zetel wel bijhouden met dat plekje, maar dan voor een schoon prijske.
            Een nieuwe hoeft u niet te sturen en terug hoeft hij ook niet, maar de volle prijs voor een lamp met \
            een deukje is te gek.
            Alles terugbetalen is overdreven, maar de helft van de verzendkosten zou redelijk zijn na twee weken \
            vertraging.
            Ik stuur het niet retour, want het is te goed; een klein bedrag terug voor de ontbrekende verpakking \
            is genoeg.
            De maat is net niet ideaal en er zit een slordige naad in, maar ik hou de broek voor een prijsje.
            Een waardebon wil ik niet, wel dat er een deel van de 300 euro terugkomt, omdat de bank een \
            schoonheidsfoutje heeft.
            Een showroommodel met krassen voor de nieuwprijs, daar trap ik niet in! Minstens dertig procent eraf \
            en dan hou ik hem.
            Ik ben hier echt niet blij mee, vier keer bellen voor een fiets met een scheve spatbord. Kom met een \
            fatsoenlijke korting, dan rijd ik hem gewoon.
            Na die hele lijdensweg met de levering vind ik dat ik niet het volle bedrag hoef te betalen voor de \
            keuken die we nu wel gebruiken.
            klein vlekje op shirt hou hem wel, korting?
            krasje op scherm kan er wat vanaf
            kwam te laat maar hou het wel beetje geld trug zou fijn zijn
            """)
}
