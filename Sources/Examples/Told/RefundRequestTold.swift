extension StandardExamples {
    static let refundRequestTold = StandardExamples(
        "refund_request",
        english: """
            My daughter was playing on my phone and bought the premium version of a game. She's five and can't \
            read. I hope you'll return the money.
            We'd tickets for the concert on the 18th and now my husband's being operated on that very day. We \
            won't be going. Is there any chance of getting back what we paid?
            The boss had already bought us a licence for the whole firm, which he told me a day after I paid for \
            my own. So I've shelled out for nothing. Can it be reversed?
            I clicked on the yearly button meaning to click on the monthly one. That's 240 gone from my account \
            in one go. Please pay it back, I can't afford it.
            My mother believed she needed your virus scanner because something popped up. She has a brand new \
            tablet that doesn't even run it. She's a pensioner and would like her 49 pounds again.
            I signed up for the writing workshop and then got the new job, which starts the same week. I haven't \
            opened a single lesson. What would it take to get my fee back?
            Tried the accounting tool for a weekend and it can't do Irish VAT. That's the only reason I'd got \
            it. I'd appreciate the payment being returned.
            I bought the e-book for my reader and it's a format that won't open on it. Two hours of fiddling \
            later I'm giving up. Please give me the 12.99 back.
            The guided walk was supposed to be in English and the description has since been changed to German \
            only. We'd not understand a word. So we'd ask for our money.
            I'd put down the fee for the marathon and my knee has decided otherwise. The doctor's note can be \
            sent. May I have the 85 back?
            My brother and I share a computer and each of us has paid for the same backup program. One of the \
            two can be refunded, I should hope. It's licence 7731-A.
            You brought out version 6 four days after I bought version 5. Had I known, I would have waited. Take \
            it back and refund me.
            The gift card I bought for a friend can't be used in Australia, where she lives. She was polite \
            about it. I'd want it paid back to me.
            I hereby withdraw from the contract and request repayment of the sum remitted.
            Can I get me money back on the design bundle?
            Put the forty quid back where it came from, would you, the thing's not for me.
            I want out of this deal and my cash in my pocket.
            It was a slip of the thumb, that purchase, and I'd like it made undone.
            The app isn't worth a tuppence to me, so I'd be grateful for the return of my payment.
            That online course and I are parting ways, kindly reimburse.
            How do I claw back the fee for the webinar I never attended?
            I'm disappointed with the editing software, it's slow and ugly. What I'd like now is my purchase \
            price back.
            The key activated fine, there's no error. It's just that the program doesn't do what I need, so \
            please refund order 77031.
            It isn't a matter of cancelling, that's been done. The renewal fee shouldn't have been taken after \
            it and I want it repaid.
            You offered me credit for other tickets. There's nothing else I want to see, so I insist on the \
            money.
            You lot advertise "works with everything" and it doesn't work with my Mac! I've wasted my Saturday \
            and I want every cent returned.
            I'm really worried, it's my rent money. I pressed "buy" on the lifetime deal by mistake and 399 went \
            out. Please send it back today.
            What a rip-off, the "full course" is eleven short videos you can see for free elsewhere. Refund me.
            If I don't see my money for that useless cleaning program within the week, I'll let my bank handle \
            it.
            refund pls bought by mistake
            want my mony back app is rubbish
            didnt mean to buy pro. can i get refund
            hi wrong tickets, wrong date, money back possible?
            """,
        german: """
            Ich dachte, das Programm läuft auch auf meinem alten Rechner, aber der hat nicht genug Speicher. \
            Jetzt habe ich 79 Euro für nichts gezahlt. Die hätte ich gern wieder.
            Mein Neffe hat mit meiner Karte Münzen für sein Spiel gekauft, während ich gekocht habe. Bitte \
            machen Sie das ungeschehen, es sind 49,99.
            Zwei Tage vor dem Konzert hat mich die Grippe umgehauen. Die Karten liegen ungenutzt auf dem \
            Nachttisch. Lässt sich da finanziell etwas machen?
            Für den Onlinekurs hatte ich mir vorgenommen, jeden Abend zu lernen. Dann kamen die Zwillinge. Ich \
            habe keine einzige Lektion geöffnet und möchte mein Geld zurück.
            Im Firmenbudget war die Lizenz schon enthalten, das erfuhr ich erst heute von der IT. Privat gekauft \
            habe ich sie gestern. Kann ich den Kaufpreis zurückbekommen?
            Der Beratungstermin hat eine Viertelstunde gedauert und mir nichts Neues gebracht. Für 120 Franken \
            war das zu wenig, die möchte ich erstattet haben.
            Ich wollte nur die Probeversion anschauen, und plötzlich war das Jahr bezahlt. So war das nicht \
            gedacht, bitte retour mit dem Betrag.
            Unser Flug fällt aus, damit erreichen wir das Festival nicht mehr. Die vier Tagespässe können wir \
            nicht brauchen. Überweisen Sie uns bitte die Kosten.
            Beim Bezahlen habe ich aus Versehen die Version für fünf Personen erwischt, dabei bin ich ganz \
            allein. Ich hätte gern die 149 Euro wieder und kaufe dann in Ruhe das Richtige.
            Die App sollte mir beim Einschlafen helfen. Jetzt liege ich wach und ärgere mich über die 60 Euro. \
            Geben Sie mir die bitte zurück.
            Am Sonntag habe ich das Schnittprogramm gekauft, am Montag gemerkt, dass es mein Kameraformat nicht \
            kennt. Benutzen kann ich es so nicht. Wie erhalte ich die Zahlung zurück?
            Seit das Baby da ist, schaffe ich es nicht mehr ins Studio, und der Zehnerblock ist unangetastet. \
            Nehmen Sie ihn zurück und zahlen ihn mir aus?
            Mein Mann und ich haben beide die Eintritte gekauft, jeder von seinem Handy. Zwei davon waren also \
            umsonst. Den Preis hätten wir gern retour.
            Ich bin auf die Werbung hereingefallen und habe das Horoskop für 35 Euro gekauft. Es passt vorne und \
            hinten nicht. Bitte schreiben Sie mir den Betrag zurück auf die Karte.
            Leider habe ich zu spät gesehen, dass es das Hörbuch nur auf Englisch gibt. Ich habe nach dem ersten \
            Satz abgeschaltet. Ist eine Rückzahlung möglich?
            Wegen Schnee war die Rodelbahn gesperrt, Sachen gibt's. Unsere Familienkarte zu 58 Euro war damit \
            wertlos. Wir bitten um Ersatz.
            Kurz nach dem Kauf hat mir ein Kollege eine Gratisalternative gezeigt, die genau dasselbe kann. Der \
            Schlüssel ist noch nicht eingegeben. Nehmt ihr den Kauf zurück?
            Für die Software hätte ich gerne mein Geld wieder.
            Das Ticket 90-2217 bitte rückvergüten, ich kann nicht fahren.
            Umsonst ausgegeben, bitte wieder her mit den 20 Franken.
            Kulanterweise könnten Sie mir den Betrag doch wieder gutbuchen, ich hab das Ding nie benutzt.
            Unter Berufung auf mein Widerrufsrecht begehre ich die Rückzahlung des Kaufpreises.
            Was muss ich tun, damit die 12,99 für die versehentlich gekaufte Erweiterung wieder zu mir kommen?
            Das war ein Griff ins Klo, gebt mir bitte die Kohle zurück.
            Gibt's bei euch sowas wie Geld-zurück, wenn einem der Kurs nicht taugt?
            Enttäuscht bin ich von der Bildbearbeitung, sie kann nicht mal Ebenen. Für so etwas zahle ich nicht, \
            bitte erstatten.
            Die Aktivierung hat reibungslos geklappt, daran liegt es nicht. Ich kann das Programm nur nicht \
            brauchen und möchte die 89 Euro zurück.
            Ein Abo habe ich nicht, es war ein einmaliger Kauf aus Neugier. Diesen hätte ich gern rückgängig \
            gemacht samt Zahlung.
            Eine Rechnung brauche ich nicht, sondern die Summe darauf: 64,50, versehentlich gekauft, bitte \
            zurück.
            Den Termin habe ich ja wahrgenommen, aber Ihr Techniker konnte nichts tun. Für nichts zahle ich \
            nicht, überweisen Sie mir die Pauschale bitte wieder.
            Ein anderes Paket will ich nicht, weder größer noch kleiner. Ich möchte einfach die Jahresgebühr \
            wieder auf meinem Konto sehen.
            So ein Schrott, und das für 199 Euro! Geld zurück, sonst gehe ich zum Konsumentenschutz.
            Als Rentnerin trifft mich das hart, ich wollte gar nichts kaufen und es wurden 89 Euro abgebucht, \
            weil ich falsch gedrückt habe. Bitte erstatten Sie mir das.
            Sie bewerben eine Zufriedenheitsgarantie, ich bin nicht zufrieden. Also erwarte ich die volle Summe \
            innert zehn Tagen.
            Ich lasse mich nicht mit Ausreden abspeisen: Der Dienst kann nicht, was er verspricht, und ich \
            verlange meine 30 Euro.
            will mein geld zurück für die app
            aus versehen gekauft bitte erstatten
            ticket zuviel gekauft geld retur bitte
            software bringt mir nix, rückzahlung bitte. bst 33017
            kurs nie gemacht, krieg ich die kohle wieder?
            """,
        french: """
            J'ai acheté la licence pour mon fils, et son école la fournit gratuitement. Je n'ai rien installé. \
            Serait-il possible de revoir mes 59 € ?
            En voulant essayer la version gratuite, je me suis retrouvé avec l'offre payante. Je ne m'en sers \
            pas, pourriez-vous annuler le débit ?
            Nous avions deux billets pour samedi, mais ma femme est hospitalisée. Est-ce que vous reprenez les \
            places et nous rendez la somme ?
            Le logiciel ne tourne pas sur mon vieux portable, c'est écrit en tout petit. Tant pis pour moi, mais \
            je préférerais récupérer ma mise.
            Mon neveu a dépensé 80 $ en gemmes sur ma tablette pendant que je faisais la sieste. Il a huit ans. \
            Pouvez-vous me recréditer ?
            Je croyais prendre le guide de la Bretagne et c'était celui de la Grande-Bretagne, en e-book. Je ne \
            l'ai pas ouvert, remboursez-moi s'il vous plaît.
            Le concert est dehors et on annonce des orages toute la journée. Comme je viens de loin, de \
            Bastogne, j'aime autant renoncer et revoir mon argent.
            J'ai payé le stage de poterie, puis mon employeur m'a mis de garde ce week-end-là. Que pouvez-vous \
            me restituer ?
            L'appli promettait de scanner mes tickets, elle confond les 1 et les 7. Pour ma compta c'est \
            inutilisable, je souhaite être remboursé.
            On m'a vendu une extension de garantie au téléphone, à 83 ans on dit oui à tout. Ma fille estime que \
            vous devez me rendre cet argent.
            Mes fonds sont un peu bas ce mois-ci et je regrette d'avoir acheté ces préréglages photo. Je ne les \
            ai pas téléchargés, peut-on défaire l'achat ?
            J'ai pris le module comptabilité en pensant qu'il gérait la TVA suisse. Il ne la gère pas. \
            Rendez-moi les 120 francs.
            Ma copine m'a offert la même carte de jeu pour ma fête, si bien que j'en ai deux. Celle que j'ai \
            payée, reprenez-la.
            Le vol en montgolfière, c'était pour nos dix ans. On s'est séparés hier. Vous comprendrez que je \
            veuille mon argent.
            Après mise à jour, le programme plante à chaque ouverture et ça fait un mois que ça traîne. Je jette \
            l'éponge, restituez le prix d'achat.
            L'assurance annulation était cochée d'office, je ne l'ai vu qu'après. Elle ne me sert pas, je \
            voudrais ravoir ces 14,50.
            J'ai payé pour une consultation en vidéo et la diététicienne ne s'est jamais connectée. J'attends \
            donc le remboursement de la séance.
            Je sollicite de votre bienveillance la restitution du montant versé pour ce logiciel acquis par \
            mégarde.
            Acheté ce matin, regretté ce midi, est-ce que je peux revoir mes sous ?
            Peut-on me rembourser le pass musée, je l'ai pris pour la mauvaise année ?
            Je voudrais que les 39 € de la formation reviennent sur ma carte.
            Pas utile du tout pour moi, ce plugin, alors remboursement svp.
            Ce n'est pas que ça n'active pas, la clé marche, mais le programme ne fait pas ce que je cherchais \
            et je veux mes sous.
            L'abonnement, je l'avais oublié, et il s'est prolongé tout seul hier pour un an : rendez-moi les 99 \
            €.
            Arnaque totale, votre appli ne fait rien de ce qui est promis, je veux mon argent avant vendredi !
            Je suis paniquée, j'ai acheté 10 licences au lieu d'une et c'est la carte de mon patron, remboursez \
            les neuf autres je vous prie
            acheté par ereur remboursé moi svp
            veux mon argent le jeu sert a rien
            """,
        spanish: """
            Compré el programa para llevar las cuentas de la peluquería, y mi contadora dice que no sirve para \
            nuestro régimen. Lo abrí dos veces. ¿Me regresan lo pagado?
            Nos íbamos a ver el musical el sábado, pero a mi marido lo han ingresado. Las butacas se quedarán \
            vacías. Me gustaría recuperar los 140 euros.
            Mi nieto, jugando con el celular, adquirió un paquete de monedas de 49.99. Yo creí que eran gratis. \
            Por favor, que vuelva ese dinero a mi tarjeta.
            Contraté el curso de guitarra en línea con mucho entusiasmo y me quebré la muñeca al día siguiente. \
            El médico dice que cuatro meses. Quisiera que me reintegraran la cuota.
            Apreté el botón de anual cuando quería mensual. Yo solo pretendía probar. Me salieron 119 dólares de \
            la cuenta y necesito que vuelvan.
            La aplicación prometía funcionar sin internet y en el rancho no abre. Para eso la compré, para el \
            rancho. Así no me sirve y espero mi dinero.
            Llevo una semana con el antivirus y la compu va más lenta que una carreta. Ya lo desinstalé. Les \
            pido el importe de vuelta.
            Mi hija ya tenía pagada la misma licencia por la universidad, no me lo había contado. Dos no le \
            hacen falta. ¿Pueden deshacer el pago de la mía?
            Se suspendió la carrera por el incendio del cerro y yo había pagado la inscripción y la camiseta. \
            Correr no voy a correr. Lo justo es que me devuelvan lo abonado.
            En la descripción decía "en español" y todo el audiolibro está en portugués. Escuché cinco minutos. \
            Prefiero que me hagan la devolución del cargo.
            Saqué abono para toda la temporada y me destinan a Canarias. Desde allí no voy a bajar cada domingo \
            al estadio. Querría lo que costó, o lo que se pueda.
            Me dejé llevar por la publicidad y pagué la versión pro. Con la gratuita me sobra, para qué \
            engañarnos. Han pasado tres días: ¿es posible dar marcha atrás y cobrar lo mío?
            El taller de cerámica cambió de día sin avisar, y los jueves cuido a mi mamá. No puedo ir. Que me \
            regresen los 850 pesos.
            Pagué por adelantado la revisión de la bici y al final me la robaron. Ya no hay bici que revisar. Lo \
            que aboné quisiera tenerlo de vuelta.
            Le compré a mi esposo un curso de cocina y se lo tomó como una indirecta. Tres días sin hablarme. \
            Devuélvanme la plata y salvemos el matrimonio.
            Con el cierre de mi negocio por la inundación, el software de caja que adquirí el 3 no tiene ninguna \
            utilidad. Cada euro cuenta ahora. ¿Me haríais el reintegro?
            La plantilla que descargué no abre en mi versión de la hoja de cálculo. Busqué por todos lados si se \
            podía convertir. Como no, les pido que me devuelvan los 24 dólares, compra 95013.
            Iba a viajar en el bus nocturno a Cali y cerraron la vía por derrumbe. Me quedé en el terminal con \
            la maleta. El pasaje, entonces, me lo tienen que reembolsar.
            Quiero mi lana de vuelta, así de fácil.
            Me dejé timar por las estrellitas y ahora quiero recuperar lo gastado.
            Sírvanse reintegrar la suma satisfecha por un servicio que no he llegado a disfrutar.
            Compré sin querer queriendo y pido clemencia: ¿me regresan lo pagado?
            Esos 60 euros están mejor en mi bolsillo que en vuestro programa.
            Pagué por gusto, porque la app no hace ni la mitad de lo que dice.
            ¿Cómo hago para que la plata de esa entrada vuelva a mi cuenta?
            Desháganme la compra del filtro de fotos, que fue un dedazo.
            Estoy decepcionado, el editor de video se traba todo el tiempo; no busco ayuda técnica, quiero los \
            79 que pagué.
            Ya cancelé la suscripción yo misma, eso está hecho. Lo que falta es que me devuelvan el año que se \
            cobró ayer.
            No necesito otra clave ni instrucciones de activación, necesito mi dinero: mi equipo es viejo y no \
            soporta el programa.
            Ningún cobro equivocado, el pago lo hice yo; pero me equivoqué de producto y lo quiero de regreso en \
            mi tarjeta.
            Podría cambiar de plan, me dicen, pero es que no quiero ningún plan. Devuélvanme la cuota de este \
            mes.
            El pedido no hay que pararlo, porque es digital y llegó al instante; lo que pido es que me abonen \
            los 15 euros.
            ¡Ni un minuto pude usar la clase, se cayó el sistema entero! Quiero hasta el último centavo.
            Me siento engañada: decía "de por vida" y resulta que son doce meses. Hagan el favor de \
            reembolsarme.
            Qué angustia, era el dinero de la renta y lo gasté por error en su paquete premium. Por favor, \
            regrésenmelo pronto.
            No me vengan con vales. Pagué en efectivo por un concierto que no existió y quiero efectivo. Boleto \
            B-7714.
            devuelvanme la plata no me sirve
            compre x error m regresan el dinero??
            reembolso x favor la app no jala
            quiero mi dinero d vuelta no lo use
            """,
        italian: """
            Ho acquistato il programma di contabilità convinto che girasse sul mio Mac. Non è così. Potrebbe \
            riaccreditarmi la somma?
            Mia madre, 81 anni, credeva di fare un giochino gratuito e ha toccato cinque volte "acquista". È \
            tutta scombussolata. Si può tornare indietro?
            Il corso di fotografia doveva essere per principianti, ma già alla prima lezione non ci ho capito \
            niente. Ho lasciato perdere. Mi piacerebbe rivedere i 149 euro sul conto.
            Con la febbre a 39 sono a letto e lo spettacolo è stasera. I biglietti ormai non li prende più \
            nessuno. C'è una possibilità che mi veniate incontro con la spesa?
            A dire il vero l'app l'ho aperta tre volte e poi basta. Non fa quel che pensavo. Gradirei rivedere i \
            miei soldi.
            Il software di traduzione ci serviva per un lavoro che poi è sfumato. La chiave non è stata usata. \
            Quali sono i passi per disfare l'acquisto?
            In cassa c'era un'assicurazione già spuntata di nascosto. Non mi serve, sono coperto. Quei dodici \
            euro li rivoglio.
            A tarda sera ho preso la versione pro, quando quella gratuita fa tutto quello che mi occorre. Che \
            sciocca. Può chiudere un occhio e stornare l'addebito?
            Mia nipote voleva fare yoga e ho pagato dieci ingressi. Ci è andata una volta e non ci vuole \
            tornare. Il resto me lo ridate?
            Programma ottimo, per carità, ma la nostra ditta passa a un altro. La fattura 2024-318 è dell'altro \
            ieri. Si può annullare la vendita con restituzione dell'importo?
            Il laboratorio è stato spostato due volte e adesso non posso io. Ho capito le vostre ragioni, però \
            la quota la rivorrei.
            Con tutta la buona volontà quel plug-in nella mia versione non parte. Sul sito c'era scritto che è \
            compatibile. Allora ridatemi i quattrini.
            Era un buono per un massaggio, ma la mia amica si è appena trasferita in Canada. Lì se ne fa poco. \
            Rimborsate queste cose?
            A conti fatti sono stati soldi buttati, e spero di rivederli.
            Promettete "soddisfatti o rimborsati" e io non sono soddisfatto.
            Mediante la presente recedo dal contratto e chiedo la restituzione del prezzo già corrisposto.
            Ridatemi i miei 39 euro, quell'aggiornamento non m'ha dato niente.
            Si può riportare indietro l'orologio a prima che schiacciassi "compra"?
            Non l'avessi mai comprato, me li potete rimettere sulla carta?
            Non c'è niente da disdire, era un acquisto una tantum, ma il pacchetto non lo uso e rivorrei i 79 \
            euro.
            Passare a un altro piano non risolve, di quel software non me ne faccio nulla e chiedo il rimborso.
            L'attivazione è riuscita, il punto non è quello; il programma non sa fare quello che cerco e voglio \
            il mio denaro.
            Quel corso mi ha deluso e le scuse non mi servono: rivoglio la quota d'iscrizione.
            Se lo spettacolo in fin dei conti non è adatto ai bambini, un riaccredito dei due biglietti sarebbe \
            gradito.
            È una truffa bella e buona, l'app non fa un tubo! Esigo subito indietro 24,99.
            Col cuore in gola ho scoperto che mio figlio ha speso 300 euro in monete nel gioco. Non me li posso \
            permettere, riuscite a restituirmeli?
            Che fiasco la formazione online. Ridatemi i 220 euro e non vi disturberò più.
            comprato per sbaglio ridatemi i soldi
            e stato un erore nn voglio la licenza posso avere indietro i soldi
            il gioco non gira sul mio pc rimborso grazie
            """,
        dutch: """
            Ik heb het boekhoudprogramma gekocht in de overtuiging dat het op mijn Mac draait. Dat blijkt niet \
            zo te zijn. Zou u het bedrag willen terugstorten?
            Mijn moeder van 81 dacht dat ze een gratis spelletje speelde en heeft vijf keer op "kopen" gedrukt. \
            Ze is er helemaal van overstuur. Kan dat worden teruggedraaid?
            De cursus fotografie zou voor beginners zijn, maar na les één snap ik er niets meer van. Ik heb het \
            opgegeven. Graag zie ik mijn 149 euro weer op mijn rekening.
            Door corona lig ik plat en het concert is vanavond. De kaartjes kan ik aan niemand meer slijten. Is \
            er een kans dat jullie me tegemoetkomen met de kosten?
            Eerlijk gezegd heb ik de app drie keer geopend en er verder niets mee gedaan. Ze doet niet wat ik \
            dacht. Ik zou graag mijn geld terugzien.
            We hadden de vertaalsoftware nodig voor één klus, die nu niet doorgaat. De sleutel is niet gebruikt. \
            Wat zijn de stappen om de aanschaf ongedaan te maken?
            Bij het afrekenen stond er stiekem een extra verzekering aangevinkt. Die heb ik niet nodig, want ik \
            ben al gedekt. Die twaalf euro wil ik terug.
            Gisteren heb ik 's avonds laat de pro-versie genomen, terwijl de gratis versie alles kan wat ik \
            nodig heb. Dom van me. Kunt u over uw hart strijken en de betaling terugdraaien?
            Mijn kleindochter wilde op yoga en ik betaalde een tienrittenkaart. Ze is één keer geweest en wil \
            nooit meer. Kan ik de rest uitbetaald krijgen?
            Het is een prima programma hoor, alleen stapt ons bedrijf over op iets anders. Factuur 2024-318 is \
            van eergisteren. Kan de aankoop teruggedraaid worden?
            De workshop is twee keer verzet en nu kan ik niet meer. Ik heb er alle begrip voor, maar ik wil mijn \
            inschrijfgeld retour.
            Met de beste wil van de wereld krijg ik die plug-in niet aan de praat in mijn versie. Op de website \
            stond dat hij werkt. Dan wil ik mijn centen terug.
            Het was een cadeaubon voor een massage, maar mijn vriendin is net verhuisd naar Canada. Daar heeft \
            ze er weinig aan. Betaalt u zoiets terug?
            Bij nader inzien was het weggegooid geld, en dat hoop ik weer te zien.
            U belooft "niet goed, geld terug" en daar doe ik nu een beroep op.
            Ik herroep hiermede de overeenkomst en verzoek u de reeds voldane koopsom te restitueren.
            Doe mij mijn 39 euro maar weer, die update heeft me niets gebracht.
            Kan de klok even teruggezet worden naar voor ik op die aankoopknop drukte?
            Ik had dat niet mogen kopen, ge kunt het bedrag op BE-rekening terugzetten.
            Opzeggen hoef ik niets, het was een eenmalige aankoop, maar ik gebruik het pakket niet en wil de 79 \
            euro terug.
            Een andere tariefgroep of upgrade is geen oplossing, ik heb niks aan die software en vraag gewoon om \
            terugbetaling.
            De activering is gelukt, daar ligt het niet aan; het programma kan alleen niet wat ik zoek en ik wil \
            mijn geld.
            Ik ben teleurgesteld in de cursus, en een excuus helpt me niet: ik wil het lesgeld terug.
            Als de voorstelling toch niet bij mij past, zou een terugstorting van die twee tickets heel fijn \
            zijn.
            Dit is pure oplichterij, jullie app doet helemaal niets! Ik eis mijn 24,99 onmiddellijk terug.
            Met lood in mijn schoenen zag ik dat mijn zoontje 300 euro aan muntjes kocht in het spel. Dat kan ik \
            niet missen, kunt u dit terugboeken?
            Wat een flop, die online training. Geef me mijn 220 euro terug en dan hoort u niets meer van mij.
            per ongeluk gekocht geld terug aub
            was vergising wil die licentie nit kan ik me geld trug
            spel werkt niet op mijn pc graag terugbetalen
            """)
}
