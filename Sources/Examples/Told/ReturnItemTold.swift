extension StandardExamples {
    static let returnItemTold = StandardExamples(
        "return_item",
        english: """
            My sister and I both had the same idea for Mum's birthday. Hers was opened first, so mine's sitting \
            here in its wrapping. How do I go about sending it off to you?
            Tried the perfume on at a friend's and it gives me a headache. My bottle still has its seal. Could I \
            have a label for the post?
            We've decided against the cot after all, as my cousin is lending us hers. It hasn't been taken out \
            of its carton. Will somebody pick it up or do I take it somewhere?
            The chair looked like dark wood on my screen and it's more of an orange in daylight. I won't be \
            keeping it. Where should I post it to?
            It turns out that I'm no runner. The shoes have been round my living room and no further. I'd like \
            to hand them back while I still can.
            When the drill arrived my husband confessed he had one in the shed all along. It's unused. Please \
            tell me how this works with the courier.
            I bought two dresses for the races, fully meaning to keep one. The black one stays, the yellow one's \
            coming home to you. There was no slip in the box.
            My son got the console from his godfather a day before yours came. Would it be okay to give ours \
            back? I have the receipt, order 91277.
            I love the lamp and the cat doesn't. She's pulled at it twice already and I give it a week. Before \
            anything happens I'd sooner you had it back.
            The new job has a uniform, so three of the five shirts have no purpose in life. Tags still on. \
            What's the way to get them to you from Cork?
            Sat in the tent in the garden for an hour and we both agreed: too small for two grown people and a \
            dog. How many days have I left to send it in?
            I ordered the curtains before measuring, which was silly. My wife's sewing her own now. Should I \
            drop them off at one of your shops or mail them?
            My grandmother is a bit overwhelmed with the tablet, to put it kindly. She'd rather have her \
            crossword. I need to know how I can ship it to you.
            The keyboard is too loud for the open office, I've had looks. There's nothing wrong with it. I'm \
            within the thirty days, so what's the next step?
            We've had a change of plan about the kitchen and the taps are surplus. They're boxed as they came. I \
            take it you'll have them back?
            The hat looked better on the model than on me, let's leave it there. Could you e-mail me whatever I \
            stick on the parcel?
            I desire to avail myself of my right of withdrawal and await your directions as to the carriage of \
            the goods.
            It's not for me, so where do I post it?
            These headphones and I aren't going to be friends, tell me how to get shot of them.
            Would ye take back a jumper that's only been tried on the once?
            The mat's going back in the mail, just let me know who covers the postage.
            Can I drop the parcel at any servo or does it have to be the post office?
            I've boxed up the game again and it's ready to travel home to you.
            Nothing's damaged, it's as perfect as can be. We simply don't like it in the room and want it \
            collected.
            You can keep the refund on hold until you've seen it. First I need the address that the coat goes \
            to, order 14882.
            The order was complete and on time, no complaint there. I just won't be keeping the toaster and need \
            that prepaid sticker.
            It isn't the wrong item, it's exactly what I picked. I've merely thought better of it and would like \
            to ship it off to you.
            I'm worried I'll miss the fourteen days, as I've been in hospital. The jacket is here with its tags \
            on. Please tell me at once how I can get it off to you.
            Nobody has replied about my label in a week and the deadline's on Friday! I want that chair out of \
            my house.
            I'm not paying twenty quid postage for a pair of jeans that don't suit me. Give me a free label like \
            it says in your terms.
            how do i return this
            need return lable for 33291
            dont like it want to send bakc
            wheres the returns form?? not keepng the boots
            """,
        german: """
            In der Wohnung wirkt der Sessel doppelt so groß wie auf dem Bild, man kommt kaum zur Balkontür. Wie \
            bekomme ich ihn wieder zu euch?
            Meine Mutter hat sich bedankt und leise gefragt, ob man das umtauschen könne. Sie trägt halt kein \
            Gelb. Was braucht ihr von mir, damit das Tuch zurückgehen kann?
            Probiert habe ich die Stiefel nur auf dem Teppich, und meine Freundinnen haben gelacht. Die gehen \
            wieder heim. Schicken Sie mir einen Aufkleber?
            Das Parfum hat noch die Folie dran. Ich habe im Laden noch einmal gerochen und es ist nicht meins. \
            Wohin soll ich das Päckchen adressieren?
            Wir bekamen zur Taufe dreimal die gleiche Spieluhr. Eine stammt von euch, unberührt im Karton. Darf \
            ich sie zurückbringen?
            Nach zwei Abenden unter der Lampe weiß ich: Das Licht ist mir zu kalt. Technisch fehlt ihr nichts. \
            Bitte sagen Sie mir, wie ich sie loswerde.
            Ich hatte drei Jacken zur Auswahl bestellt und behalte die grüne. Für die zwei anderen bräuchte ich \
            einen Retourenschein, Bestellung 83019.
            Der Hund würdigt das Körbchen keines Blickes und schläft weiter auf dem Sofa. Nehmen Sie es in der \
            Originalverpackung zurück?
            Mein Nachbar schenkt mir seinen Rasenmäher, ganz unverhofft. Ihrer steht noch verpackt in der \
            Garage. Holt den jemand ab oder muss ich damit zur Post?
            Den Sprachkurs auf Büchern habe ich mir anders vorgestellt, ich lerne doch lieber mit App. Alles \
            noch eingeschweißt. Wie läuft die Retoure?
            Die Gitarre klingt schön, aber mein Sohn will jetzt Schlagzeug spielen. Kinder! Wie viel Zeit habe \
            ich noch und wie schicke ich so etwas Sperriges?
            Daheim bei Tageslicht beißt sich der Teppich mit dem Parkett. Er liegt wieder gerollt im Karton und \
            wartet auf seine Rückreise.
            Beim Auspacken der Küchenmaschine hat mich der Mut verlassen, so ein Riesending. Benutzt ist sie \
            nicht. Auf welchem Weg kann ich sie euch wieder geben?
            Von den Kleidern für die Gala ist es das rote geworden. Das blaue tritt den Heimweg an, sobald ich \
            weiß, welcher Zettel aufs Paket gehört.
            Meine Freundin hat mich verlassen, und der Ring hat hier nichts mehr verloren. Er ist ungetragen. \
            Wie gehe ich vor?
            Weil wir doch kein Ferienhaus mieten, sind die Schlauchboote überflüssig geworden. Noch zu, mit \
            allen Etiketten. Bitte mailt mir das Label.
            Auf dem Foto sah der Stoff weich aus, in echt kratzt er mich. Ich würde das Hemd gerne retour \
            senden.
            Bitte lassen Sie mir einen Rücksendeschein zukommen.
            Die Vase gefällt mir halt doch nicht, wohin damit?
            Dürfen die Sandalen wieder zu euch nach Hause?
            Von meinem vierzehntägigen Widerrufsrecht möchte ich hiermit Gebrauch machen und die Ware \
            retournieren.
            Liebe auf den zweiten Blick wird das mit der Tasche nimmer, gebt mir bitte ein Pickerl für die Post.
            Im Karton lag kein Rücksendezettel, den bräuchte ich aber.
            Kann ich das ungeöffnete Spiel in eurer Filiale in Zürich abgeben?
            Gibt es bei Ihnen auch eine Abholung, wenn man etwas nicht behalten will?
            Kaputt ist nichts und passen tut es auch, ich find mich darin nur nicht schön. Wie schicke ich das \
            Kleid zurück?
            Eine andere Größe hilft nicht, der Schnitt steht mir nicht. Also bitte ein Etikett für den Rückweg.
            Die Bestellung stornieren ging nicht mehr, sie war schon unterwegs. Jetzt liegt das Paket zu da, wie \
            sende ich es an Sie?
            Das Geld eilt nicht, erst muss ich wissen, an welche Adresse die Kopfhörer retour müssen.
            Geliefert wurde genau das, was ich bestellt habe, mein Fehler. Ich brauche keine zweite Kaffeemühle \
            und gäbe sie gern zurück.
            Jetzt suche ich seit einer Stunde dieses blöde Etikett auf eurer Seite! Ich will den Pullover \
            zurückschicken, mehr nicht.
            Morgen läuft meine Frist ab und Ihr Portal lässt mich nicht rein. Bitte dringend einen \
            Rücksendeaufkleber für 55218!
            Dass ich für die Rücksendung selbst einen Drucker haben soll, ist eine Zumutung. Wie komme ich sonst \
            an ein Label?
            Ich habe wirklich Sorge, auf dem 400-Euro-Monster sitzen zu bleiben. Es ist unbenutzt, bitte sagen \
            Sie mir, wie die Rückgabe geht.
            brauch retourenlabel
            will die hose zurückgeben wie geht das
            gefällt nich, wie zurück schiken
            retoure für 60981 bitte schein senden
            Meine Enkelin hat das Buch schon zweimal im Regal. Unseres ist noch eingeschweißt, wie kommt es \
            retour?
            Zum Wegwerfen zu schade, zum Behalten zu groß: Der Koffer will wieder zu euch, samt Etikett.
            """,
        french: """
            Le tapis est très beau, mais avec notre parquet ça ne donne rien. Il est roulé dans son plastique, \
            prêt à repartir. Il me faudrait l'étiquette.
            Ma mère a ouvert son cadeau avec un sourire poli que je connais bien. Elle n'en veut pas. Comment \
            vous le faire revenir ?
            J'ai essayé la veste devant la glace, devant mon mari, devant ma fille : non. Je la remets dans sa \
            boîte, où dois-je la déposer ?
            On avait pris deux lampes pour choisir à la maison. La dorée reste, la noire s'en va. Vous envoyez \
            un coursier ou je passe à la poste ?
            Le casque est bon, mais il me serre les lunettes et j'ai mal à la tête au bout d'une heure. J'ai \
            encore jusqu'à vendredi, je crois, pour le rapporter.
            Mon fils a reçu le même jeu de ses grands-parents. Le vôtre est encore sous film, quelle est la \
            marche à suivre ?
            Finalement la machine à pain prend trop de place, elle vit dans le couloir depuis mardi. Je n'y ai \
            pas touché. Un bon de retour, s'il vous plaît ?
            J'ai profité des soldes un soir de déprime, et voilà six paires de chaussures. Cinq doivent \
            rebrousser chemin. Puis-je tout mettre dans le même carton ?
            Le fauteuil est confortable, seulement on ne peut plus ouvrir la porte du balcon. Venez-vous le \
            reprendre chez nous à Yverdon ?
            La crème sent trop fort pour moi, je ne l'ai pas ouverte, juste reniflé le testeur. J'aimerais la \
            remettre dans le circuit.
            Les gants sont ben corrects, mais j'aime mieux mes vieilles mitaines. Est-ce que je peux les ramener \
            dans n'importe quel magasin ?
            J'avais acheté le livre pour mon cours et le prof a changé le programme. Il n'est pas ouvert. Vous \
            le reprenez ?
            Mon copain trouve la couleur trop criarde et je dois avouer qu'il a raison. Le paquet est refermé, \
            il ne manque que le papier à coller dessus.
            L'abri à vélos ne plaît pas à la copropriété, ils ont voté contre hier. Il est toujours emballé sur \
            palette, comment organise-t-on l'enlèvement ?
            Le chat boude l'arbre à griffer et dort dans le carton. Je garde le carton, vous récupérez l'arbre ?
            Je pensais peindre pendant ma convalescence, mais le cœur n'y est pas. Le chevalet n'a pas servi et \
            je voudrais vous le restituer.
            Cousine Aline m'a offert une liseuse de chez vous. Je préfère le papier. Faut-il le ticket pour la \
            rendre ?
            En vrai le bleu tire sur le gris. Ce n'est la faute de personne, mais la robe repart. Avez-vous un \
            point de dépôt à Charleroi ?
            Conformément à mon droit de rétractation, je tiens l'article à votre disposition et vous prie de \
            m'indiquer les modalités de renvoi.
            C'était un coup de tête, je le remballe ; par quelle poste dois-je passer ?
            Qui paie le port si je vous réexpédie les rideaux ?
            Pas convaincu par ces bottes, je fais comment pour les rendre ?
            Elle est bien, votre lampe, mais pas chez moi : étiquette svp.
            La taille est bonne, rien à dire, c'est la coupe qui ne me plaît pas, donc retour.
            Je n'échange pas, je ne remplace pas, je rends : où trouver le formulaire ?
            L'article n'a aucun défaut ; je n'en ai simplement pas l'usage et je cherche l'adresse de vos \
            retours.
            Impossible d'imprimer votre fichue étiquette, le délai court et je n'ai pas envie de garder ce sac ! \
            Envoyez-la par courrier !
            J'ai peur de dépasser les 14 jours, dites-moi vite comment renvoyer le colis 41208
            veu renvoyé les chaussure comment on fai
            pas aimé, etiquette retour svp
            """,
        spanish: """
            Me probé el abrigo delante de mi hermana y las dos nos echamos a reír. No es para mí, eso está \
            claro. ¿Cómo os lo hago llegar de vuelta?
            Compré el sillón pensando en la sala de antes, y en la nueva tapa la ventana. Está como salió de \
            fábrica. Díganme quién lo recoge.
            Mi hijo dice que ya nadie juega a eso. La caja ni la abrió. ¿Me mandan la etiqueta para regresarla?
            La lámpara es preciosa, no digo que no, pero de noche da una luz de hospital. La tengo otra vez en \
            su cartón. ¿A qué dirección va?
            Le compré a mi esposa un perfume sin preguntarle. Resulta que le da dolor de cabeza. Sigue con el \
            celofán puesto y quisiera que volviera con ustedes.
            Llegó el libro y ya estaba en mi biblioteca; la memoria me empieza a jugar malas pasadas. Sin abrir \
            está. ¿Qué pasos hay que seguir?
            Con el frío que hizo en marzo compré un calefactor, y ahora la empresa nos pone calefacción central. \
            No lo enchufé ni una vez. ¿Pueden pasar por él?
            En la foto parecía color mostaza y en mi cama es color canario. Nada grave, pero no me lo quedo. \
            Quiero saber cómo se manda.
            Me regalaron en la oficina la misma mochila, qué puntería. La de ustedes tiene hasta las etiquetas. \
            ¿La llevo a correos o vienen?
            Pensé que iba a animarme a salir a correr después del médico. Dos semanas después las zapatillas \
            siguen en la caja y yo en el sofá. Mejor se las reenvío.
            Mi suegra no soporta el olor del cuero nuevo y la cartera era para ella. Tengo el ticket y el \
            embalaje. Explíqueme el procedimiento.
            El teclado hace un ruido infernal y mi compañera de piso me ha dado un ultimátum. Funciona, pero no \
            puede vivir aquí. ¿Me generáis un código de devolución?
            Tres vestidos pedí para elegir uno, y me quedo con el rojo. Los otros dos tienen que viajar de \
            regreso. ¿Van en la misma bolsa?
            Mi perro no quiso ni oler la camita. Duerme al lado, en el piso, como protesta. ¿La puedo mandar de \
            vuelta así, sin uso?
            Se suponía que cabía en el balcón, pero medí mal. La mesa está intacta, con plásticos. Vivo en un \
            cuarto piso sin ascensor, así que avisen a los que vengan.
            Ya compré el boleto de regreso a México y no puedo llevarme la bici estática. Tengo la compra de \
            hace cinco días, la 78205. ¿Cómo se hace para entregarla?
            La crema es buenísima según todos, pero al leer los ingredientes vi que lleva nuez y soy alérgica. \
            No abrí el frasco. ¿Me la reciben?
            Mi papá quería un radio con botones grandes y este es táctil. Se frustra y lo apaga. Está dentro del \
            plazo, así que díganme por dónde lo devuelvo.
            Esto y yo no nos entendemos: ¿dónde lo dejo para que vuelva a casa?
            Necesito el papelito ese que se pega en la caja para regresársela.
            Deseo ejercer mi derecho de desistimiento sobre el par de candelabros recibido el día 6.
            No me convence, así que va de vuelta, ¿me pasan los datos?
            Lo veo y no lo veo en mi pared, y gana el "no lo veo".
            ¿Hasta qué día tengo para echarme para atrás con las cortinas que recibí ayer?
            Los pantalones se quedan sin dueño: a mí no me gustaron cómo caen.
            ¿El mensajero pasa por la casa a llevárselo o me toca ir a una oficina?
            No está dañado ni es otro modelo; sencillamente la cafetera es demasiado grande para mi cocina y \
            quiero mandarla de vuelta.
            Ninguna talla me va a quedar bien, no es cuestión de números sino de corte, así que no lo cambio: lo \
            regreso.
            El reembolso ya vendrá después, lo primero es que me digan con qué etiqueta mando la alfombra.
            La entrega fue ayer y muy amable el chico, pero el puf no pega con nada. ¿Vuelve él a buscarlo?
            Sé que ya no estoy a tiempo de cancelar porque el paquete lo tengo en la mano, entonces lo devuelvo. \
            ¿Cómo?
            Quería preguntar si el juego sirve para tres años, pero ya vi en la caja que es para ocho. Se los \
            mando de vuelta, ¿cómo hago?
            Llevo una semana buscando en su página dónde se imprime la dichosa etiqueta. ¡Quiero devolver un \
            abrigo, no desactivar una bomba!
            Me preocupa que se me venza el plazo de los 14 días, porque estoy en el hospital con mi hijo. \
            Díganme rápido cómo regreso la tablet.
            Estoy harta de esas botas mirándome desde el pasillo. Nadie contesta cómo se mandan de regreso. Por \
            favor, la etiqueta.
            Qué mal que haya que pagar por devolver algo sin estrenar, pero bueno, dígame a dónde y lo hago. \
            EN-3055.
            no me gusto como lo devuelvo
            kiero regresar los tenis sin usar q hago
            etiqueta de devolucion xfa
            hola al final no lo nesesito, se puede devolver?
            """,
        italian: """
            Sotto i faretti del negozio il tappeto pareva grigio, da noi in sala tira al verde. Mio marito si \
            innervosisce a guardarlo. Come ve lo faccio riavere?
            Al compleanno mi hanno regalato due volte la stessa macchina del pane. Una è ancora sigillata. Cosa \
            devo fare per riportarvela?
            Il libro ce l'avevo già, era dietro l'enciclopedia. Il cellophane è intatto. Può tornare da voi, e \
            dove trovo l'etichetta?
            Una settimana fa ho preso un monopattino a mio figlio, ma lo trova brutto e non ci sale. Mi occupa \
            solo il corridoio. A quale indirizzo lo posso portare?
            Il vestito mi sta da dio, però il matrimonio è saltato e con le paillettes non vado da nessun'altra \
            parte. I cartellini sono attaccati. Mi spieghi come ve lo rimando.
            Ci eravamo fatti mandare tre lampade per confrontarle in casa. Una resta appesa, le altre due \
            possono rifare la strada. Mi date un'etichetta per la spedizione?
            Dopo una serata davanti allo specchio ho deciso: quella giacca gialla non fa per me. La scatola l'ho \
            tenuta. Passa qualcuno a prenderla?
            Il cane ignora la cuccia nuova e dorme sul divano come prima. Non ci si è mai sdraiato. Fino a \
            quando la posso riconsegnare?
            Pensavo che l'ellittica ci stesse nel bilocale. Ero ottimista, la porta non si apre più. Venite a \
            ritirarla, io alla posta non me la carico.
            Con le migliori intenzioni ho comprato un tablet alla mamma, ma non ne vuole sapere. È tutto nella \
            confezione. Come funziona da voi la restituzione?
            Da quando ho la poltrona mi ci siedo una volta a settimana. Non ha difetti, semplicemente stona con \
            gli altri mobili. Vorrei rendervela entro i 30 giorni.
            Per un malinteso io e mia moglie abbiamo preso ciascuno un salottino da esterno. Il mio, ordine \
            48213, è intatto in garage. Il camion se lo può riprendere?
            Del profumo ho aperto soltanto il campioncino e mi ha fatto venire il mal di testa. La boccetta \
            grande è chiusa. Può rifare la strada fino a voi?
            Nello scatolone non c'era il modulo per il reso e senza non so da dove cominciare.
            Dove li lascio questi stivali, che tanto non me li metto?
            Avvalendomi del diritto di ripensamento previsto dalla legge, desidero rinviarVi l'articolo.
            Non mi dona, punto; lo richiudo e ve lo rispedisco.
            Io e questo maglione non diventeremo mai amici, mandatemi l'adesivo da mettere sul pacco.
            Vorrei ridarvi indietro il gioco, in quale punto di ritiro lo porto?
            Un'altra taglia non mi serve, è proprio il modello che non mi convince, perciò ve lo rendo.
            Non c'è nulla di rotto nella lampada, è solo troppo forte e preferirei rimandarla.
            Ad annullare non ho fatto in tempo perché era già in viaggio, e ora ce l'ho qui in ingresso senza \
            volerla: come torna da voi?
            I soldi verranno dopo, prima devo sapere con che corriere spedisco le scarpe, perché l'etichetta non \
            c'era.
            Consegna impeccabile e prodotto valido, ma non è quello che cercavamo: dove lo mandiamo?
            La stampante non va, quindi l'etichetta non la posso stampare. Esiste un codice da mostrare al punto \
            di consegna per il reso?
            Ho girato il vostro sito tre volte e da nessuna parte c'è scritto come si restituisce qualcosa! \
            Datemi questa benedetta etichetta.
            Temo che i quattordici giorni stiano per scadere, domani è l'ultimo. Come segnalo in tempo la \
            restituzione?
            La pagina dei resi va sempre in errore e sto perdendo la pazienza, voglio soltanto rispedirvi la \
            borsa.
            voglio rimandare la borsa come si fa
            etichetta reso per AB-1022 grazie
            non mi piace poso ridarlo?
            """,
        dutch: """
            In de winkel onder de spots leek het kleed grijs, maar bij ons in de kamer is het eerder groen. Mijn \
            man wordt er onrustig van. Hoe krijg ik het weer bij jullie?
            Voor mijn verjaardag heb ik nu twee keer dezelfde broodbakmachine gekregen. Er is er nog één \
            ongeopend. Wat moet ik doen om die terug te brengen?
            Het boek bleek ik al te hebben, het stond achter de encyclopedie. Het plastic zit er nog om. Mag het \
            weer retour en waar vind ik het etiket?
            Een week geleden kocht ik een step voor mijn zoon, maar hij vindt hem maar stom en staat er niet op. \
            Het ding ruimt alleen plek in de gang. Op welk adres kan ik hem afleveren?
            De jurk zit prima, maar de bruiloft is afgeblazen en zo'n glitterding draag ik verder nooit. De \
            kaartjes zitten er nog aan. Kunt u mij zeggen hoe ik hem weer naar u toe krijg?
            We hadden drie lampen laten komen om thuis te vergelijken. Eén blijft er hangen, de andere twee \
            mogen weer gaan. Krijg ik daar een verzendlabel voor?
            Na een avondje passen voor de spiegel ben ik eruit: die gele jas is niets voor mij. De doos heb ik \
            bewaard. Komt er iemand langs om hem op te halen?
            De hond kijkt niet om naar zijn nieuwe mand en slaapt gewoon weer op de bank. Hij heeft er nog niet \
            in gelegen. Tot wanneer kan ik hem inleveren?
            Ik dacht dat een elliptische trainer in ons appartement zou passen. Dat was te optimistisch, de deur \
            kan niet meer open. Ophalen graag, want ik sjouw hem niet zelf naar de post.
            Met de beste bedoelingen heb ik voor mijn moeder een tablet gekocht, maar ze wil er niks van weten. \
            Alles zit nog in de verpakking. Hoe gaat dat met terugzenden bij jullie?
            Sinds ik de stoel heb, zit ik er hooguit één keer per week in. Er mankeert niets aan, hij past \
            gewoon niet bij onze andere meubels. Ik zou hem graag weer kwijt binnen de 30 dagen.
            Door een misverstand hebben mijn vrouw en ik allebei een tuinset besteld. Die van mij, order 48213, \
            staat nog onaangeroerd in de garage. Kan de vrachtwagen hem weer meenemen?
            Van de parfum heb ik alleen het proefje geopend en daar kreeg ik hoofdpijn van. De grote fles is nog \
            dicht. Kan die terug naar jullie toe?
            Er zat geen retourformulier in de doos, en zonder kom ik niet verder.
            Waar kan ik ze droppen, deze laarzen, want ik doe ze toch niet aan?
            Onder verwijzing naar mijn wettelijke bedenktijd wens ik het artikel aan u terug te zenden.
            Hij staat me niet, klaar, hij gaat weer de doos in en jullie kant op.
            Deze trui en ik worden geen vrienden, dus stuur me een sticker voor op het pakje.
            Ik zou dat spel willen terugdoen, maar in welk postpunt mag ik dat afgeven?
            Een andere maat hoeft niet, het model bevalt me gewoon niet, dus hij mag retour.
            Er is echt niets kapot aan de lamp, hij is alleen te fel en daarom stuur ik hem liever terug.
            Annuleren lukte niet meer omdat hij al onderweg was, en nu staat hij hier ongewenst in de hal: hoe \
            krijg ik hem terug bij u?
            Het geld komt dan vanzelf wel, maar eerst moet ik weten hoe ik de schoenen verstuur, want er zat \
            geen label bij.
            De bezorging was top en het product is prima, het is alleen toch niet wat we zochten; waar kan het \
            heen?
            Mijn printer doet het niet, dus kan ik het label niet afdrukken. Is er een code die ik bij het \
            afgiftepunt kan laten zien voor mijn retour?
            Nou heb ik al drie keer gezocht op die site van jullie en nergens staat hoe je iets terugstuurt! \
            Geef me alsjeblieft gewoon een label.
            Ik ben bang dat de veertien dagen bijna om zijn, morgen is de laatste. Hoe meld ik de retour op tijd \
            aan?
            Jullie retourportaal geeft elke keer een foutmelding en ik word er horendol van, ik wil die tas \
            gewoon terugsturen.
            wil tas terug sturen hoe moet dat
            retour label aub voor AB-1022
            bevalt nit mag het trug?
            """)
}
