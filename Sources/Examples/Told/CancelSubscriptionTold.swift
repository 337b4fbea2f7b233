extension StandardExamples {
    static let cancelSubscriptionTold = StandardExamples(
        "cancel_subscription",
        english: """
            Since I retired I don't get through half the coffee I used to. The bags are piling up beside the \
            bread bin. Let this month's be the last one.
            My husband passed away in May. His fishing magazine still comes and each time it gives me a start. \
            I'd be grateful if it could be stopped for good.
            The baby's on solid food now and we've forty jars left over. It's been a lovely help these months. \
            We won't be wanting any more after this.
            I started with you in lockdown when we'd all day to do yoga. Now I'm back in an office and haven't \
            opened the app since March. Time to end it.
            We've had to put our cat down. So there's nobody left here to eat what you send on the first of \
            every month.
            I've joined the gym at work, which costs me nothing. That makes your online classes a luxury. Please \
            close it when the month is out.
            My son used your tutoring for his finals and passed, hurrah. He swears he'll never look at maths \
            again. No further payments, then.
            The firm's been bought up and the new owners have their own mail system. From 30 June our mailboxes \
            with you can go.
            It went from 6.99 to 8.99 and now to 11.99. I'm a student and there's a limit. I'm leaving you at \
            the end of this period.
            I was given a year of your wine box as a present, and I see that from next month I'd be the one \
            paying. I don't drink. Please see that nothing further is taken.
            We're emigrating to Canada in the autumn and the veg box can't follow us. It was great having you. \
            How do we wind this up?
            Went to look at my bank statements and found that I've paid you for two years without using it once. \
            That ends today.
            I tried to do it on the site, went through nine pages of "are you sure", and landed where I began. \
            I'm sure. Please end my membership.
            The kids have grown out of the craft box, they'd sooner be on their phones. It breaks my heart a \
            little. But there's no sense in carrying on.
            My trial's coming up to its end on the 12th. I've had a look around, and it's not my cup of tea. I \
            don't wish to go on to the paid one.
            Now I've got a laptop from work with everything on it, so your office package is superfluous. Don't \
            renew it in October, please, and don't bill me.
            I herewith give notice of termination of my contract as of the next possible date.
            Take me off your books for good, please.
            We've come to the end of the road, your tea club and I.
            Call it a day with the razor blades, I've grown a beard.
            I want to pull the plug on the streaming.
            No more boxes for us, thanks all the same.
            Would you ever stop sending me them vitamins?
            I'm hanging up my boots and won't be needing the trail app any longer.
            I don't need a pause, as you so kindly offer. I want to leave for good.
            It isn't one order I want stopped but the whole lot, each month's delivery, from now on.
            The smaller plan isn't for me either. I'd like none, and no more charges after 31 March.
            You can keep my e-mail for the newsletter if you must. The paid part has to end, though.
            My licence runs out in June and you say it renews by itself. Well, it's not to renew. I'm done with \
            the program.
            I've asked you twice to end this and you took the money again. For the last time: terminate it, and \
            confirm in writing!
            I can't sleep for worry over bills and yours is one I never agreed to carry on with. Please let me \
            out of it now.
            It's a trap, your "easy exit". An hour on the phone and I'm still a member. Close it!
            After that last box of mouldy fruit I'm finished with you. Don't send another, ever.
            stop my subscripton pls
            cancel membership dont renew
            want out end of month, acct 7781
            unsubcribe me from the dog box for good
            """,
        german: """
            Die Kinder sind ausgezogen, und zu zweit schaffen wir die Gemüsekiste nicht mehr. Es war eine schöne \
            Zeit, aber damit ist jetzt Schluss.
            Mein Hausarzt hat mir Kaffee verboten, endgültig. Eure Bohnen waren das Beste am Morgen, aber \
            schickt mir bitte keine mehr.
            Seit ich in Pension bin, brauche ich das Buchhaltungsprogramm nicht mehr. Die Dezemberzahlung soll \
            die letzte sein.
            Ich verliere Ende Monat meine Stelle und muss überall sparen. Das Streaming ist das Erste, was \
            rausfliegt. Bitte bestätigt mir das kurz.
            Unser alter Kater ist vergangene Woche eingeschlafen. Es kommt kein neues Tier ins Haus, das \
            monatliche Futter kann somit für immer wegfallen.
            Bei uns liegen die Hefte ungelesen auf einem Stapel, der inzwischen bis zur Fensterbank reicht. \
            Bitte nehmen Sie mich aus dem Verteiler der Abonnenten.
            Wir wandern im Herbst nach Kanada aus und lösen hier alles auf. Auch der Vertrag mit Ihnen muss zum \
            30. September beendet sein.
            Mein Sohn spielt nicht mehr Geige und braucht den Onlineunterricht nicht länger. Was muss ich tun, \
            damit nichts mehr abgebucht wird?
            Die Firma stellt auf ein anderes System um, das hat der Chef gestern verkündet. Unser Vertrag 7741-B \
            soll deshalb zum nächstmöglichen Zeitpunkt auslaufen.
            Ich habe mir geschworen, dieses Jahr weniger Zeug im Bad zu haben. Eure Beautybox passt da nicht \
            hinein, also raus mit mir aus der Liste.
            Meine Mutter ist dement und hat bei Ihnen offenbar eine Zeitschrift laufen. Ich habe die Vollmacht \
            und möchte das für sie beenden.
            Zum Geburtstag bekam ich das Jahresabo Tee geschenkt, und nun wollt ihr es verlängern. Danke, aber \
            ein Jahr Tee reicht mir fürs Leben.
            Das Probemonat war nett, aber ich trainiere lieber draußen. Bevor es kostenpflichtig wird, steige \
            ich aus.
            Jeden Monat nehme ich mir vor, das Sprachprogramm zu nutzen, und jeden Monat zahle ich fürs \
            schlechte Gewissen. Nun ziehe ich einen Schlussstrich.
            Nach der Trennung haben wir zwei gleiche Zugänge im Haushalt gehabt und jetzt keinen Haushalt mehr. \
            Meinen könnt ihr schließen.
            Der Preis ist zum dritten Mal gestiegen, das ist mir die Sache nicht mehr wert. Ab nächstem Monat \
            bitte ohne mich.
            Hiermit kündige ich fristgerecht zum Ende der Laufzeit.
            Lasst das Abo bitte auslaufen, ich mach nicht weiter.
            Die Mitgliedschaft 20415 ersuche ich per Jahresende aufzulösen.
            Aus und vorbei, ich will keine Kisten mehr.
            Ein Haar in der Suppe gibt es keins, ich hör einfach auf mit dem Abo.
            Nehmts mich bitte raus aus dem Kaffeeclub, für immer.
            Künftig soll nichts mehr kommen und nichts mehr abgehen.
            Ab dem 1. März brauche ich keinen Zugang mehr.
            Pausieren bringt mir nichts, ich komme nicht zurück. Bitte gleich ganz abmelden.
            Ein kleinerer Tarif wurde mir angeboten, danke, aber auch der ist mir zu viel. Machen Sie den \
            Vertrag zu.
            Meine letzte Bestellung dürft ihr noch ausliefern, danach möchte ich keine weiteren, also das Abo \
            ganz beenden.
            Umgezogen bin ich zwar, aber eine neue Adresse braucht ihr nicht, weil ich gar keine Lieferungen \
            mehr will.
            Geld zurück verlange ich keines für die letzten Monate. Nur künftig soll sich das Ganze nicht mehr \
            verlängern.
            Verlängert bitte nicht noch einmal! Die Lizenz endet im August und damit auch unsere Zusammenarbeit.
            Seit drei Wochen suche ich den Kündigungsknopf, den habt ihr gut versteckt! Ich will raus, nehmt das \
            als Kündigung.
            Dass ihr heimlich verlängert habt, ist eine Schweinerei. Ich beende das Ganze hiermit mit sofortiger \
            Wirkung.
            Mir wachsen die Fixkosten über den Kopf, ich habe schlaflose Nächte. Bitte lösen Sie den Vertrag so \
            rasch es geht auf.
            Wenn nächsten Monat noch einmal abgebucht wird, gehe ich zum Anwalt! Das Abo ist zu Ende, \
            verstanden?
            kündigung bitte
            will nicht mehr abo beenden
            abo künd. zum nächsten termin kd nr 55012
            bitte abmelden brauch das nimmer
            stopt das abo ganz, danke
            """,
        french: """
            Le médecin m'a interdit le café. J'ai tenu une semaine et je me porte mieux. Vos paquets mensuels \
            n'ont donc plus de raison d'être.
            Notre vieux chien s'est endormi pour toujours mardi. Il ne faut plus envoyer de croquettes, c'est \
            trop dur de les voir arriver.
            Les enfants sont grands, plus personne n'ouvre le magazine. On va s'arrêter là, après onze belles \
            années.
            Ma fille m'a mis sur son forfait famille et j'ai donc tout en double. Clôturez le mien.
            J'ai pris l'essai gratuit pour voir une série, je l'ai vue. Avant que ça devienne payant, \
            débranchez-moi.
            On s'en va vivre en Nouvelle-Zélande en février, et vous n'y livrez pas. Le dernier colis de thé \
            sera celui de janvier.
            Mon frère est décédé le 12. Je m'occupe de ses affaires et je trouve votre contrat, numéro C-20418 : \
            merci d'y mettre fin.
            Depuis la mise à jour, l'appli me tape sur les nerfs. J'ai trouvé mieux ailleurs. Arrêtez de me \
            facturer.
            Je n'ai pas mis les pieds à la salle depuis mars, inutile de se mentir. Je rends mon badge quand \
            vous voulez.
            La boîte ferme fin juin et avec elle nos six accès au logiciel. Veuillez noter notre départ \
            définitif.
            Mon mari a reçu ça pour sa retraite, il n'aime pas le vin. Ça s'arrête comment ?
            Vous augmentez encore de trois francs, sans prévenir. Pour moi la coupe est pleine, je quitte le \
            navire à l'échéance.
            J'ai maintenant mon propre potager, il déborde. Plus besoin du panier de légumes du mercredi.
            Au travail on me donne maintenant un téléphone, tout compris. Ma ligne chez vous peut mourir de sa \
            belle mort.
            Je pensais apprendre l'italien, j'ai rencontré une Portugaise. Coupez l'abonnement au cours, s'il \
            vous plaît.
            Après trois mois, tous les rouges à lèvres de la box se ressemblent. Ça a été amusant, mais je veux \
            être retirée de la liste.
            Par la présente, je dénonce le contrat qui nous lie, avec effet à la prochaine échéance.
            Ne prélevez plus rien, je rends mon tablier.
            Comment on sort de votre formule ?
            Je me désabonne, et pour de bon cette fois.
            Fini pour moi la box fromage.
            Pas une pause, hein, terminé : je ne reviendrai pas.
            Ne me proposez pas une formule moins chère, je veux arrêter complètement.
            Le colis du mois passé, je le garde et je le paie ; après ça, plus de livraison du tout.
            Impossible de trouver le bouton pour partir, vous le cachez exprès ! Mettez fin à tout ça, point.
            Ça me stresse de voir ce prélèvement revenir, je suis au CPAS et je dois absolument arrêter ce \
            contrat
            resilié mon abo svp merci
            stop abonement jen veu plus
            """,
        spanish: """
            Mi hija se fue a estudiar a Salamanca y era ella la que tomaba ese té. Tengo once cajas apiladas en \
            la alacena. No me manden más, ni este mes ni ninguno.
            El gato murió el martes, tenía diecinueve años. Cada vez que llegue una bolsa suya voy a llorar. Les \
            pido que dejen de enviarlas.
            El doctor me prohibió el café de por vida, así, sin anestesia. Fue un placer mientras duró. Aquí \
            termina lo nuestro.
            Haciendo números con mi esposo vimos cuántas cositas de 9,99 pagamos al mes. La suya es una de las \
            que menos usamos. Hasta aquí llegamos.
            Me jubilé en junio y ya no llevo la contabilidad de nadie. El programa se paga solo cada mes sin que \
            lo abra. Ya no quiero que siga corriendo.
            Mis hijos crecieron y las cajas de manualidades se quedan sin abrir. Los dos prefieren el patín. \
            Denme de baja, por favor.
            Encontré una tostadora de café aquí a la vuelta y paso cada sábado a platicar con el dueño. Lo de \
            ustedes estaba bueno, pero ya no lo requiero.
            Nos vamos a vivir a Nueva Zelanda, donde ustedes no llegan. Fueron cuatro años muy lindos. ¿Qué hay \
            que hacer para cerrar esto definitivamente?
            La peluquería la vendí el mes pasado y la nueva dueña trabaja con cuaderno. La agenda en línea ya no \
            tiene quién la use. Que el próximo cobro sea ninguno.
            Soy alérgica, me enteré ayer, a un componente de sus cremas. Lo de cada dos meses se acaba para mí.
            Descubrí que mi compañero de piso y yo pagábamos lo mismo por separado. Con la suya nos basta. \
            Cerrad la mía.
            Desde que tengo al bebé no leo ni los subtítulos. Los libros mensuales se convirtieron en una torre \
            que me culpa. Bájenme de la lista para siempre.
            Acepté los tres meses gratis por curiosidad y ya calmé mi curiosidad. Se acaban el día 30. Que no se \
            convierta en nada de pago.
            Mi mamá tiene Alzheimer y la llevamos a una residencia. Allá no usa ni la música ni las películas. \
            Hay que dejar de pagar eso, está a nombre de Rosa Elvira Pardo.
            Subieron el precio por tercera vez en un año. Yo gano lo mismo que en enero. Gracias por todo y \
            adiós.
            Ayer cambié de banco y aproveché para limpiar la casa. Lo que no uso, fuera. Ustedes están en esa \
            lista, lo siento, cliente 7745.
            El gimnasio que puso mi empresa es gratis y tiene piscina. Las clases por video ya no las veo. \
            Prefiero no seguir.
            Vino otra vez el vino dulce, que en casa nadie toma. Hemos hecho el intento durante un año entero. \
            No renovéis más y quedamos como amigos.
            Bórrenme del mapa, que ya no quiero caja mensual.
            Hasta aquí nos trajo el río.
            Comunico mi voluntad irrevocable de dar por extinguido el contrato de suministro periódico.
            Quiero bajarme de esto, che, ¿por dónde se sale?
            Ya estuvo bueno de pagar cada mes por algo que no abro.
            ¿Cómo le corto al débito automático de ustedes?
            No me cobren ni un mes más.
            Esta es la última bolsa de croquetas que recibo de ustedes, que conste.
            Nada de pausas, que ya me las conozco: quiero terminarla del todo.
            El pedido de la semana pasada sí me lo mandan, pero después de ese ya no quiero que siga la entrega \
            mensual.
            No se trata de bajar al plan básico ni de un descuento; simplemente no quiero tener ningún plan.
            Me mudo y no, no les voy a dar la dirección nueva, porque el servicio lo dejo aquí.
            Mi tarjeta venció y ustedes quieren la nueva. Mejor dejémoslo así: no voy a continuar.
            Recibí el aviso de que se renueva el 1 de diciembre. No deseo esa renovación, ni la del año \
            siguiente.
            ¡Llevo media hora buscando el botón para salirme! Lo escondieron a propósito. Denme de baja ya.
            Es la tercera vez que les digo que paren y me vuelven a cobrar 249. Cierren mi cuenta de una buena \
            vez.
            Me siento atrapada, no recuerdo haber aceptado esto y cada mes se van 15 euros. Sáquenme, por favor.
            Qué decepción de contenidos, llevo meses viendo lo mismo. No sigo. Confírmenme por escrito que quedó \
            terminado.
            ya no quiero la suscripcion
            denme d baja xfavor no uso eso
            cancelar membrecia ES-77231
            kiero darme de baja cm hago
            """,
        italian: """
            Mio marito è mancato a marzo ed era lui che beveva il vino. Le casse si accumulano in cantina. \
            Vorrei che non arrivasse più niente.
            Il pacco mensile ci accompagna da due anni, ma i ragazzi sono cresciuti. Ormai hanno occhi solo per \
            il telefono. È stato bello, finiamola qui.
            Da quando sono in pensione il programma per le riunioni non mi serve più. Eppure ogni mese parte un \
            addebito. Fate che questo sia stato l'ultimo.
            Il cardiologo mi ha vietato il caffè, anche il deca. Il vostro era eccezionale. Purtroppo ci \
            dobbiamo salutare.
            Sembra sempre la stessa scatola: un altro mascara, un'altra limetta. Mi ha stufato. Toglietemi dalla \
            lista.
            Con queste bollette dobbiamo tagliare tutte le spese fisse. La palestra è già andata, ora tocca al \
            vostro streaming. Da quando non paghiamo più?
            La nostra gatta si è spenta a diciassette anni. Non occorre più cibo, né ora né poi. Ci pensa Lei?
            Avevo preso il mese di prova perché era gratis e poi l'app non l'ho più aperta. Adesso volete 12,99. \
            No grazie, chiudete.
            Mio figlio va a studiare fuori e guarda tutto dagli amici. Io non lo uso. Levatemi pure dai paganti.
            Con il nuovo fornitore dell'ufficio abbiamo tutto compreso. Il contratto AB-1022 alla scadenza non \
            intendiamo proseguirlo.
            Dopo tre anni da lettore fedele noto che la rivista resta intonsa in bagno. Poveri alberi. Per me \
            può finire qui.
            A luglio ci trasferiamo in Nuova Zelanda. Leggo che là non consegnate. La cassetta di verdura dunque \
            va chiusa definitivamente.
            Ogni mese mi dico: adesso disdico, e ogni mese mi scordo. Oggi ce la faccio. Mi confermi la data di \
            fine, per favore.
            Staccate pure la spina, tanto non lo guardo mai.
            Desidero essere sciolto da ogni impegno nei Vostri confronti a decorrere dalla prossima scadenza.
            Grazie di tutto, ma le nostre strade si dividono.
            Dopo questo mese non voglio più vedere addebiti vostri.
            Andate avanti senza di me, io scendo.
            Vorrei levarmi dall'abbonamento, dal mese che viene non mandatemi più nulla.
            Una pausa non risolve, me ne voglio proprio andare.
            L'ultimo ordine può ancora arrivare, poi però con la scatola mensile ho chiuso.
            Neanche con una tariffa più bassa mi fate cambiare idea, io esco.
            Non rinnovo, ho letto che parte in automatico e voglio evitarlo.
            I soldi del mese scorso non li rivoglio, basta che da adesso sia finita.
            Ho già provato tre volte a recedere e voi continuate a prelevare! Ora basta, fuori con effetto \
            immediato.
            Perché rendete così difficile uscirne? Nessun pulsante. Allora lo scrivo qui: è finita.
            Temo di restare legata un altro anno, il termine è venerdì. La prego, chiuda il contratto prima.
            disdetta abbonamento grazie
            voglio dissdire
            chiudo dal 1 giugno saluti
            """,
        dutch: """
            We krijgen het maandpakket nu twee jaar en de kinderen zijn er inmiddels te groot voor. Ze doen \
            alleen nog iets met hun telefoon. Het was leuk, maar het houdt hier op.
            Sinds ik met pensioen ben, heb ik die vergadersoftware niet meer nodig. Toch gaat er elke maand geld \
            af. Laat dit alstublieft de laatste keer zijn geweest.
            De dokter heeft me verboden nog koffie te drinken, ook geen decafé. Jullie bonen waren heerlijk. \
            Helaas moet ik dus afscheid nemen.
            Het lijkt wel of elke doos hetzelfde bevat: weer een mascara, weer een nagelvijl. Ik ben erop \
            uitgekeken. Wilt u mij van de lijst halen?
            Door de hoge energierekening moeten we schrappen in alles wat vast is. De sportschool is al weg en \
            nu is het uw streamingdienst. Vanaf wanneer betalen we niet meer?
            Onze poes is op haar zeventiende ingeslapen. Er hoeft geen voer meer te komen, nu niet en later \
            niet. Kunt u daarvoor zorgen?
            Ik nam die proefmaand omdat het gratis was en heb de app daarna nooit meer geopend. Nu dreigt u \
            12,99 te gaan rekenen. Dat hoeft niet, beëindig het gewoon.
            Mijn zoon gaat op kot en kijkt daar met zijn vrienden mee. Zelf gebruik ik het niet. Haal mij dus \
            maar weg als betalende klant.
            Met de nieuwe leverancier van ons kantoor hebben we nu alles in één pakket. Het contract met u, \
            nummer AB-1022, wensen we na deze termijn niet voort te zetten.
            Na drie jaar trouw lezen merk ik dat het tijdschrift ongelezen op het toilet ligt. Dat is zonde van \
            de bomen. Van mij mag het stoppen.
            We emigreren in juli naar Nieuw-Zeeland. Daar bezorgen jullie niet, lees ik. De groentebox mag dus \
            definitief worden afgesloten.
            Elke maand denk ik: nu zeg ik het op, en elke maand vergeet ik het. Vandaag dus wel. Graag een \
            bevestiging met de einddatum.
            Trek de stekker er maar uit, ik maak er toch geen gebruik van.
            Ik zou van mijn verplichtingen jegens u ontslagen willen worden met ingang van de eerstvolgende \
            vervaldatum.
            Bedankt voor alles, maar onze wegen scheiden hier.
            Na deze maand wil ik geen afschrijvingen van jullie meer zien.
            Zonder mij verder, zou ik zeggen, ik stap eruit.
            Ik wil mijn abonnement stopzetten, ge moet niks meer opsturen vanaf volgende maand.
            Een pauze lost het niet op, ik wil er helemaal vanaf.
            De laatste bestelling mag nog gewoon komen, maar daarna is het klaar met de maandelijkse doos.
            Ook met een goedkoper tarief haalt u me niet over, ik ga weg.
            Verlengen doe ik niet meer, ik lees in de mail dat dat vanzelf gaat en dat wil ik voorkomen.
            Ik hoef mijn geld van vorige maand niet terug, als het vanaf nu maar afgelopen is.
            Al drie keer geprobeerd op te zeggen en nog steeds incasseren jullie! Nu is het genoeg, per direct \
            eruit.
            Waarom maken jullie het zo lastig om weg te komen? Geen knop te vinden. Hierbij dan maar per mail: \
            het is over en uit.
            Ik maak me zorgen dat het straks weer een jaar vastzit, de termijn loopt vrijdag af. Beëindig het \
            alstublieft voor die tijd.
            abo stoppen aub
            wil er vanaf graag opzegge
            ik zeg op per 1 juni groeten
            """)
}
