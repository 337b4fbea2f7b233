extension StandardExamples {
    static let exchangeSizeTold = StandardExamples(
        "exchange_size",
        english: """
            I wore them round the house for an evening and my toes were begging for mercy. I'm usually a seven, \
            but in these I must be a seven and a half. Could we swap?
            My lad has shot up since Easter. The school trousers end halfway down his shins. Have you the next \
            ones up, for age 12?
            The wedding's on the 21st and I can't do up the zip, no matter how deep I breathe. A 14 ought to do \
            it. Can you let me have that one instead of the 12?
            I've been on a diet, which I hadn't thought to mention to your website. The jeans hang on me like a \
            tent. I'll be wanting a 32.
            The helmet slides down over her eyes when she goes over a bump. My daughter's head is 51 cm round. \
            Would the small be the one for her?
            Husband put the jumper on and it looks like a dress. He's a medium, I had thought he was large. He'd \
            like to keep the colour.
            We put the dog in the coat and he burst out of it. He's a stocky fella. Is there a bigger one we can \
            have for this?
            My feet swell since I've been pregnant, so the sandals I picked in April are too narrow now. I'd \
            like the wide fitting, same pair.
            The ring was to be a surprise, so I guessed. It won't go over her knuckle. She's an N and not an L, \
            her sister tells me.
            I took my usual size in the ski boots and lost feeling in both feet on the first run. The guide said \
            to go one up. How do I get the 28.5?
            The duvet cover is for a king-size bed, and ours is a double, which I found out while fighting with \
            it. It's just too big. Could I get the double?
            Grandma's slippers fall off her when she walks, and at 88 that's no laughing matter. She'd need them \
            one smaller. Order 52210.
            I tried to close the blazer before the interview and a button flew across the room. I'm clearly a 42 \
            these days. Please let me have it one up.
            The cycling gloves are so tight I can't bend my fingers round the brake. I had measured as your \
            chart said. Let's try the L.
            My new wetsuit and I fought for twenty minutes and the wetsuit won. It's the 10, and I think I'd be \
            right in the 12.
            The swimsuit gapes at the back, and I'm not going to a public pool in that. Everything else about it \
            is lovely. One smaller would do the trick.
            Her uniform skirt won't stay up without a safety pin. She's a slip of a thing. Do you have it for a \
            24 inch waist?
            The garment being somewhat ample in the shoulder, I should prefer the next measure down.
            These boots are a hair too snug, what've you got in an 11?
            I'm swimming in this coat.
            They pinch something awful, have ye the half size up?
            Turns out I've got boats for feet, so a 46 rather than a 45 please.
            I can't breathe in it, but I'd love to have it with a bit more room.
            The collar must have been cut for a swan, I'd need a 16.
            Same shirt, just less of it, please.
            I don't want my money back, I love the boots. I only need them in a 39.
            It's not the wrong item, you sent what I chose. I chose badly: medium would've been right, not \
            small.
            You could say I'm returning it, but only to get the same one in L. Order SH-3391.
            Nothing's torn or faulty about these tights. They only come up to my knees and I'd need the tall.
            I know you'd give a discount to keep it, but a jacket I can't close is no use at any price. One up, \
            please.
            The delivery was so quick that I could still wear it Saturday if you'd get me the 10 in place of the \
            8.
            Your size chart is a work of fiction! I measured three times and the trousers are still two inches \
            short in the waist. Get me the 38.
            I'm really worried I won't have shoes for the funeral on Friday. These are far too tight. Is there \
            any way a 43 could reach me by Thursday?
            That's the second pair that doesn't fit and I followed your advice. Now let me have the 8 wide, and \
            this time check it with the maker.
            So annoyed with myself and with your "runs small" note. It doesn't run small at all, it's massive. I \
            want it in my normal 12!
            too small need L
            can i swop the 9 for a 10
            shoes to big, have u got em in a 5
            trousrs too long pls send 30 leg
            """,
        german: """
            Die Wanderschuhe habe ich gestern zwei Stunden eingelaufen, und jetzt sind meine Zehen blau. In 43 \
            sollte es klappen, habt ihr die noch?
            Seit dem Winter habe ich neun Kilo verloren, und die Hose rutscht trotz Gürtel. Eine Nummer kleiner \
            wäre mir lieber.
            Unser Sohn schießt in die Höhe, die Jacke in 128 endet schon am Bauchnabel. Können wir gegen 140 \
            wechseln?
            Ich bin im siebten Monat und hatte meinen Bauch unterschätzt. Das Kleid spannt überall. Gäbe es das \
            zwei Stufen weiter?
            Beim Anprobieren musste mir meine Frau aus dem Hemd helfen, so eng ist es am Rücken. Schnitt und \
            Farbe sind toll, nur bitte eins mit mehr Luft.
            Der Helm drückt an den Schläfen, nach zehn Minuten habe ich Kopfweh. Das gleiche Modell eine Stufe \
            größer sollte es sein.
            Für die Erstkommunion haben wir den Anzug in 134 genommen, er schwimmt darin. Am 5. Mai ist es so \
            weit. Bekommen wir rechtzeitig den in 128?
            Meine Verlobte konnte den Ring nicht über den Knöchel schieben, der Antrag ging trotzdem gut aus. \
            Sie braucht 56 statt 54.
            Beim Bücken ist mir fast der Knopf abgesprungen, die Hose ist ein Witz von L. Kann ich sie gegen XL \
            eintauschen?
            Das Hundegeschirr schlackert an unserem Dackel wie ein Poncho. Es gibt doch auch S, oder?
            Ich habe mich auf die Tabelle verlassen und M genommen, aber die Ärmel hören vor dem Handgelenk auf. \
            Bitte schickt mir das in L.
            Nach dem Yoga weiß ich: Die Leggings ist zu lang, ich trete hinten drauf. Sie heißt bei euch \
            "Regular", ich hätte wohl "Short" gebraucht.
            In meinen alten Skischuhen habe ich 27,5, eure fallen anders aus und ich komm nicht einmal mit dem \
            Fuß hinein. Probieren wir es mit 28,5.
            Mein Mann trägt sonst 52, aber in diesem Sakko sieht er aus wie verkleidet. Lässt es sich gegen eine \
            50 austauschen, Auftrag 71043?
            Die Matratze steht im Bettkasten vorne auf, ich habe mich vermessen. Es müssten 90 auf 190 sein, \
            nicht 200.
            Mit dicken Socken, wie ich sie im Stall trage, geht der Gummistiefel nicht drüber. Einen halben \
            Schritt größer, dann bin ich zufrieden.
            Mein Vater wollte nichts sagen, aber die Hausschuhe fallen ihm beim Stiegensteigen von den Füßen. Er \
            hat wohl doch eher 41.
            Habt ihr die Bluse auch für etwas kräftigere Oberarme?
            In den Turnschuhen hat mein halber Fuß noch Platz, bitte eine 37.
            Das Shirt ist ein Zelt, S wäre passender.
            Leider zwickt es im Schritt, darum bitte 34er Länge und 36er Weite.
            Ich ersuche um Umtausch der zu kleinen Weste gegen dieselbe in Konfektionsgröße 48.
            Der BH ist mir zu weit, 75B statt 80B müsste hinkommen.
            Die Handschuhe gehen mir nicht über die Pratzen, bitte die größeren.
            Der Pulli hätte meinem kleinen Bruder gepasst, mir nicht.
            Zurückgeben kommt nicht in Frage, dafür ist der Mantel zu schön. Er muss nur an den Schultern \
            breiter sein, also 44 statt 42.
            Mein Geld will ich nicht wieder, ich will in die Hose reinkommen! Bitte gegen die nächste Größe \
            tauschen.
            Geliefert habt ihr schon das Richtige, ich selbst habe 38 angekreuzt. Nur brauche ich nach der \
            Anprobe doch 40.
            Der Stoff ist einwandfrei, da ist nichts kaputt. Der Kragen geht bloß nicht zu, haben Sie das Hemd \
            in 43?
            Neu bestellen will ich ungern, sonst zahle ich den Versand doppelt. Tauscht ihr mir die Sandalen in \
            36 gegen 37?
            Die Farbe lassen wir, auch wenn Braun mir zuerst lieber war. Aber zwei Nummern kleiner muss der \
            Gürtel sein.
            Wer macht denn eure Größentabelle? XXL, dass ich nicht lache! Schickt mir eine, in die ein \
            erwachsener Mann hineinpasst.
            Zum zweiten Mal zu eng, das ist zum Heulen! Bitte jetzt wirklich die 46, und zwar vor Samstag, da \
            ist die Hochzeit.
            Ich verzweifle, die Tanzschuhe schneiden ein und die Aufführung ist am Freitag. Bitte ganz rasch \
            eine halbe Nummer weiter!
            So etwas Ungleiches: Vom selben Modell in 39 passt mir Schwarz, aber Weiß nicht. Ich brauche Weiß \
            also in 40.
            zu klein brauch 42
            schuhe drücken, bitte 1 nr größer tauschn
            jacke zu gros, gibts die in s
            hose passt nich brauche w33 statt w31
            passt net bitte umtauschen auf xl nr 44902
            """,
        french: """
            Ma fille a encore poussé cet été. Les bottes que j'ai prises en 33 lui compriment déjà les orteils. \
            Le 35 existe-t-il encore ?
            J'ai fêté mes quarante ans et visiblement pas que mes quarante ans. Le jean ne ferme plus, il m'en \
            faudrait un plus large.
            Le casque de vélo tourne sur la tête de mon garçon comme une assiette. Vous auriez la version en \
            dessous ?
            En chaussettes fines ça va, mais avec mes chaussettes de rando je ne rentre plus dedans. Une \
            demi-pointure de plus et ce serait parfait.
            On m'avait dit que ça taillait petit, alors j'ai pris XL. Résultat, je nage dedans. Peut-on troquer \
            contre un L ?
            Mon mari a deviné ma bague, il a mal deviné. Elle me glisse du doigt sous l'eau froide. Je pense \
            qu'un 52 irait.
            Les gants de ski pour Noël sont trop courts de deux centimètres au pouce. Mon beau-père voudrait les \
            mêmes en 10.
            La robe est magnifique, je ne peux juste pas respirer dedans. Le mariage est le 18, avez-vous la \
            même en 42 ?
            J'ai commandé le manteau du teckel au feeling. Il lui descend jusqu'au bout de la queue. Je vous le \
            renvoie contre le S.
            Au magasin de Sion j'ai essayé un 44, en ligne j'ai repris un 44, et pourtant ça serre aux épaules. \
            Passons au 46.
            Le soutien-gorge me rentre dans les côtes au bout d'une heure. Est-ce qu'on peut voir pour un tour \
            de dos au-dessus ?
            Les pantoufles de mamie sont trop justes, elle a les pieds gonflés depuis l'opération. Il lui \
            faudrait du 40, mêmes coloris.
            Mes patins me font mal aux chevilles, le coach dit que c'est une pointure trop grande. Ça se \
            change-tu contre du 9 ?
            La combinaison de plongée fait des plis partout et l'eau entre. Une taille en moins, je pense, \
            devrait aller.
            J'ai perdu douze kilos depuis mon opération, bonne nouvelle ! Le pantalon tombe, il me le faut en \
            38.
            Le drap-housse ne couvre pas notre matelas, on s'est battus avec hier soir. C'est du 180 qu'il nous \
            faut, pas du 160.
            Les manches m'arrivent aux coudes, on dirait que j'ai lavé la chemise à 90. Je voudrais la remplacer \
            par la version longue.
            Petit souci avec les baskets du petit : il a grandi entre la commande et la livraison. Le 29 à la \
            place du 28, ça irait ?
            Je souhaiterais substituer à ce chemisier le même dans la taille immédiatement supérieure.
            Trop étroit aux mollets, vous avez la largeur au-dessus ?
            Il flotte dans son blouson, comment avoir un M ?
            Ça boudine, une taille de plus svp.
            Le 39 me fait mal, mais je les adore, ces sandales.
            Je ne veux pas mon argent, je veux rentrer dedans : du 44 !
            Vous avez bien livré ce que j'ai commandé, c'est moi qui ai mal pris mes mesures, il m'aurait fallu \
            du 50.
            Votre guide des tailles raconte n'importe quoi ! Le 36 est un 34, alors envoyez-moi un vrai 36.
            Je stresse, l'entretien est lundi et le tailleur est trop petit, le 40 peut arriver à temps ?
            tro petit faut du 42
            chaussure trop grande taille 37 plutot svp
            """,
        spanish: """
            Me los puse para la boda de mi primo y a la media hora bailaba descalzo. Son preciosos, pero \
            aprietan. Con medio número más sería otra cosa.
            Mi hijo pegó el estirón este verano y la camiseta le queda por el ombligo. La compré en 8 años, \
            tendría que ser la de 10 o 12.
            Desde que dejé de fumar he engordado un poco y el pantalón no sube de la cadera. Me da vergüenza \
            decirlo. ¿Tenéis el mismo en 44?
            La chaqueta era para mi mamá, que es chiquita. Las mangas le tapan las manos. ¿Habrá una S?
            Siempre uso M en todas partes, pero esta M parece de muñeca. El color me fascina. Mándenme la que \
            sigue hacia arriba.
            Le compré el casco a ojo y le baila en la cabeza. Con la bici eso es peligroso. Necesitaría el más \
            chico.
            El anillo no le pasó del nudillo, y eso que estaba yo de rodillas. Dijo que sí igual. Ahora solo \
            falta uno más grande, el 16.
            Estoy embarazada de cinco meses y calculé mal. Los leggings ya no dan más. Quisiera canjearlos por \
            los XL.
            Las botas de montaña me rozan el talón si llevo el calcetín grueso. Salgo a los Pirineos el día 20. \
            Me vendría mejor el 43.
            A mi perrita el abrigo se le cae por los lados, parece un poncho. Debí medirla antes. ¿Me lo pueden \
            cambiar por el XS?
            Regalé una bata a mi papá y no le cierra. Él, que es orgulloso, dice que encogió. Pásenme a la talla \
            grande, por favor.
            El uniforme del colegio tiene que estar listo el lunes, y la falda le da dos vueltas en la cintura a \
            la niña. Compré la 14, es para una 10.
            Me pasé de optimista con los jeans: contaba con que la dieta funcionara. No funcionó. Prefiero ser \
            realista y subir un número.
            Las sábanas dicen queen, y mi colchón resultó ser king. Quedan como un mantel. El mismo juego, en la \
            medida de arriba.
            Nunca acerté con el calzado de mi abuelo, que tiene los pies hinchados. Las pantuflas 41 no le \
            entran ni con calzador. Probemos con 43.
            El sostén deportivo me deja marca y no puedo respirar en clase. El modelo me gusta. ¿Lo hay en la \
            copa siguiente?
            Llegó el traje de neopreno y necesité dos amigos para sacármelo. Creo que habla por sí solo. Compra \
            66127.
            Los guantes eran para el trabajo en la obra y me sobran dos dedos. Con una L agarro mejor el \
            martillo. ¿Hacemos el cambio?
            Bajen un número y quedamos perfectos.
            Me queda nadando este saco.
            Solicito la permuta de la prenda por idéntico modelo de superior tamaño.
            Entra, pero a la fuerza.
            No cierro el botón ni aguantando la respiración.
            ¿Tendrán estas chanclas un poquito más largas? El talón me queda por fuera.
            Metí la pata con la tabla de medidas y el vestido me llega al piso; me iría el corto de talle.
            Pido chica y parezco espantapájaros, así que imagínese, necesito la extrachica.
            No lo quiero devolver, me encanta, solo que en 38 y no en 37.
            El dinero quédenselo, no busco reembolso, solo unas sandalias en las que me quepa el pie.
            Me llegó justo lo que pedí, la equivocada fui yo: la faja tiene que ser una talla menos.
            La camisa no tiene ningún defecto salvo que yo tengo más cuello que ella. ¿Una 42?
            Sin cancelar la compra, ¿podrían mandarme el otro tamaño de rodilleras? Estas me cortan la \
            circulación.
            Ya tengo la etiqueta de devolución; en la caja pondré una nota: "quiero la L". ¿Con eso basta para \
            el cambio?
            ¡Segunda vez que me mandan el tallaje chino! Soy una 42 de toda la vida y esto no le entra ni a mi \
            sobrina. Cámbienlo por la 46.
            Me urge, el acto de fin de curso es el jueves y los zapatos de baile le hacen ampollas. Por favor, \
            un número más.
            Qué frustración con sus medidas, no hay quien las entienda. El cinturón no llega ni al primer \
            agujero, quiero el de 110.
            Estoy preocupada porque quedan pocas en existencia: guárdenme la M de esa blusa y yo les mando la L.
            me quedan chicos kiero el 28
            talla mal, cambio x una L
            muy grande la campera tienen mas chica??
            QF-818 no me entra, necesito la 40
            """,
        italian: """
            Gli stivali nuovi sono un incanto, ma dopo mezz'ora in casa avevo le dita in fiamme. Di solito il 39 \
            mi basta. Con mezzo numero in più cambierebbe tutto.
            I pantaloni di mio marito cadono appena slaccia la cintura. È dimagrito parecchio dopo l'operazione. \
            Ci sarebbero anche in 50?
            Nella ressa di Natale ho preso al nipotino un maglione da 6 anni. Quel bambino cresce come un fungo, \
            le maniche gli arrivano al gomito. Avete ancora quello da 8?
            La camicetta l'ho infilata a fatica e i bottoni tiravano. Mi ci vuole una XL. Vi rimando prima \
            questa?
            Il casco da bici mi balla in testa anche con la rotella stretta al massimo. Nel traffico non è \
            sicuro. Potrei avere una S al suo posto?
            Abbiamo steso il piumone e non scende da nessun lato. Siamo gente alta. Può diventare il 240 per \
            220?
            Volevo essere pronto per la stagione del pattinaggio, ma questi mi sembrano due barche. Era meglio \
            il 42 di questo 44.
            La fede mi gira sul dito e lavando i piatti stavo per perderla. Va proprio stretta. Lo fate voi?
            Lunedì mia figlia deve andare a ginnastica con il body nuovo, ma sulle spalle tira. Serve quello più \
            grande. Ce la facciamo per allora?
            I guanti stringono e con questo freddo senza in moto non ci vado. Per il resto sono belli. Li \
            cambierei con un 9 e mezzo.
            La pettorina stringe il nostro bassotto, cammina come un robot. In tabella era fra M e L. Allora L, \
            come procediamo?
            Nel nuovo lavoro sono obbligatorie le scarpe antinfortunistiche e credevo di portare il 43. Con i \
            calzettoni non ci entro. Mi fate avere il 44, ordine 48213?
            Sono al quinto mese e nel vostro vestito non ci sto già più. Dovevo pensarci. È possibile cambiarlo \
            con uno di due taglie sopra?
            Mancano due dita perché il giubbotto si chiuda.
            Mi scappa il tallone a ogni passo, con un 37 non succederebbe.
            Vorrei cortesemente sostituire i pantaloni con un capo di una misura più comoda.
            Vestono piccolissimo, ragazzi, datemene una in più.
            Nel maglione ci potrei nuotare, ce n'è uno un po' più piccino?
            Ste scarpe nuove mi stringono assai, mi ci vorrebbe un 41.
            Non voglio i soldi, voglio lo stesso cappotto, ma che mi si chiuda sulla pancia.
            Nessun difetto e il colore è quello giusto, è solo che porto la M e non la S.
            Avete mandato esattamente quello che ho ordinato, l'errore è mio: la 3C doveva essere una 4D.
            Le scarpe ve le rispedisco, l'etichetta ce l'ho, ma tenetemi da parte il 40.
            L'abbonamento per i vestitini ci piace, però questo mese i body sono piccoli, si può salire di una \
            taglia?
            È la terza volta che un 38 veste 36, che caos con queste misure! Mandatemi subito un 40.
            Sono agitatissima, il gala è venerdì e la zip non sale. C'è ancora una taglia più grande entro quel \
            giorno?
            La vostra tabella è tutta sballata e adesso giro con una tenda addosso. Cambiatemela con una S.
            piccole posso averle in 43
            pantalone lungo mi serve la 32 no la 34
            le scarpe stringono poso cambiarle più grandi?
            """,
        dutch: """
            Mijn nieuwe laarzen zien er prachtig uit, maar na een halfuurtje binnen lopen stonden mijn tenen in \
            brand. Normaal heb ik genoeg aan 39. Een half maatje erbij zou het verschil maken.
            De broek die mijn man kreeg, zakt af zodra hij zijn riem losdoet. Hij is flink afgevallen na zijn \
            operatie. Hebben jullie hem ook in 50?
            In de kerstdrukte heb ik voor mijn kleinzoon een trui in 116 meegenomen. Die jongen groeit als kool, \
            de mouwen komen tot zijn ellebogen. Zou 128 er nog zijn?
            Ik kreeg de blouse met moeite over mijn schouders en de knopen spanden. Wat ik nodig heb, is een XL. \
            Zal ik deze eerst opsturen?
            De fietshelm wiebelt op mijn hoofd, zelfs met het wieltje helemaal aangedraaid. Dat is niet veilig \
            in het verkeer. Kan ik er een S voor in de plaats krijgen?
            We hebben het dekbed uitgespreid op ons bed en het hangt nergens over de rand. Wij zijn nogal lange \
            slapers. Mag het de variant van 240 bij 220 worden?
            Voor het schaatsseizoen wilde ik goed voorbereid zijn. Nu blijken de schaatsen een boot te zijn aan \
            mijn voeten. Ik had liever 42 gehad dan deze 44.
            De trouwring draait los om mijn vinger en bij de afwas was ik hem bijna kwijt. Hij mag echt kleiner. \
            Doen jullie dat?
            Mijn dochter moet maandag in haar nieuwe gympakje meedoen aan de les, maar het trekt bij de \
            schouders. Eentje groter dus. Lukt dat nog voor die tijd?
            De handschoenen knellen, en met dit weer kan ik niet zonder op de fiets. Het is verder een fijn \
            paar. Ik zou ze graag ruilen voor een 9,5.
            Het tuigje zit onze teckel te strak, hij loopt als een robot. Op de tabel viel hij net tussen M en \
            L. Dan toch maar de L, hoe regelen we dat?
            Op mijn nieuwe werk moet ik veiligheidsschoenen dragen en ik dacht dat 43 goed was. Met de dikke \
            sokken erbij lukt het niet. Stuurt u me 44 op order 48213?
            Ik ben vijf maanden zwanger en in de jurk van jullie pas ik nu al niet meer. Dat had ik kunnen \
            bedenken. Is het mogelijk hem om te wisselen voor twee maten groter?
            Twee vingers breed komt de jas te kort om dicht te gaan.
            Mijn hielen slippen er bij elke stap uit, en dat is met een 37 minder.
            Ik verzoek u vriendelijk de pantalon te willen omruilen tegen een exemplaar dat één nummer ruimer \
            valt.
            Die vallen wel érg klein uit, zeg, geef mij er maar eentje meer.
            Zwemmen doe ik liever in het water dan in mijn trui, kan het een tandje kleiner?
            Die nieuwe botten spannen, ik zou een 41 moeten hebben.
            Mijn geld wil ik niet terug, ik wil dezelfde jas, maar dan een die over mijn buik dicht kan.
            Er is niets mis mee en de kleur is de juiste, alleen heb ik een M nodig en geen S.
            Jullie hebben netjes geleverd wat ik bestelde, de vergissing ligt bij mij: 85C had 80D moeten zijn.
            Ik stuur de schoenen terug, dat label heb ik al, maar zet dan wel 40 voor me apart.
            Het abonnement op de kinderkleding bevalt prima, maar deze maand zijn de rompertjes te klein, kan \
            dat een maat omhoog?
            Voor de derde keer een maat 38 die als 36 valt, wat een chaos met die maten! Stuur nu meteen een 40.
            Ik zit in de rats, het gala is vrijdag en de rits gaat niet dicht. Is er nog één maat groter te \
            krijgen voor die tijd?
            Jullie maattabel klopt van geen kanten en nu loop ik in een tent rond. Ruil hem alsjeblieft om voor \
            een S.
            te klein mag ik ze in 43
            broek te lang heb lengte 32 nodig ipv 34
            schoene knelle kan ik grotere krijge
            """)
}
