extension StandardExamples {
    static let resumeSubscriptionTold = StandardExamples(
        "resume_subscription",
        english: """
            We're home from our travels, brown and broke. The cupboard's bare. You can let the coffee flow \
            again.
            My leg's out of plaster and the doctor has given me the green light. I'd put things on hold with you \
            in March. I'm ready to start again.
            The dog's finished his special diet and he's looking at me with those eyes. I had you stop for the \
            time being. From next week he may have his old food again.
            Kitchen's finished at last and it's gorgeous. We've been living on toast since April. Bring back the \
            veg box, please.
            I'd asked you to leave me out over winter. The bike's down from the hook and the evenings are \
            getting longer. Switch my training plan on again, would you?
            The baby sleeps through, can you believe it? I've got an hour to read of an evening. So let the \
            books come again.
            I took a break when I lost my job. As of Monday I've a new one. I'd like to pick up where we left \
            off.
            You stopped for us in June because of the building work. The office is open and the staff are asking \
            for fruit. When would the first basket come?
            I'm back from sea on the 20th with a thirst for decent tea. Please see that there's a parcel from \
            that week on.
            My mother's out of rehab and asking for her flowers. I'd put them off for her in autumn. Thursdays \
            like it used to be, please.
            We left it dormant since my wife was ill. She's well again, thank God, and wants to cook. Is \
            everything still there on our account?
            I had a few months without you and I've missed it. Nothing compares to your bread. Can I come back \
            at the old rate?
            My blood test was fine, so chocolate's allowed. You were on a break from me until now. Let's be \
            having you.
            The lenses my sister gave me are used up. It's time that yours came again, same strength as before.
            I froze my pass in January, as I was expecting. Now I've got my evenings back on Tuesdays and \
            Thursdays. Could you thaw it?
            I was told I'd only have to drop you a line when the pups were weaned. Well, they are. Start sending \
            the adult stuff again.
            Our house swap's over and the coffee-hating guests are gone. Would you set things going from 1 \
            September?
            I beg you to recommence supply at your earliest convenience.
            You can turn the tap back on.
            We're back in business, send on the tea!
            The holiday's over, so off we go with the razors again.
            Take me off ice, please.
            Fire up the box again, will ye, I'm home.
            I'd like to wake my account from its winter sleep.
            Right, I'm ready for my monthly cheese again.
            It was never cancelled, only on hold. From this month on I'd like it as before, membership 5512.
            I don't need a new contract, I already have one that's been resting. Please get it going.
            The break was to last till the 15th, but I'm home earlier. You can deliver to me from the 8th.
            I'm not asking for another plan. The one I had on pause is the right one, let it run again.
            No address change, no new card, everything is the same. Only start again, please.
            You stopped charging me in May and I was thankful. From now on you may again, I want my boxes.
            My pause ended on the 1st and nothing came! I've got no cat food in the house. Start it up again \
            right away.
            I've told you twice that I'm back. Why is it still frozen? I'm standing outside the gym.
            Worried that I've lost my spot in the veg scheme as I was gone so long. Please put me back on, we \
            depend on it.
            Your app says "paused" and there's no button to undo it. It's driving me mad. Just get it running!
            back from hols pls start again
            resume my box thx
            un pause coffee from monday
            can u restrat my subscription was on hold
            """,
        german: """
            Wir sind aus Neuseeland zurück, der Kühlschrank ist leer und die Kinder fragen nach den süßen \
            Karotten. Die Kiste darf wieder kommen.
            Der Gips ist ab, der Arzt hat grünes Licht gegeben. Ich würde gerne ab Montag wieder trainieren, \
            mein Zugang schläft aber noch.
            Im Frühling hattet ihr für mich alles angehalten, weil ich auf der Alp war. Nun bin ich wieder im \
            Tal und hätte gern meinen Tee.
            Der Vorrat an Hundefutter ist fast aufgebraucht, ging schneller als gedacht. Ihr könnt also wieder \
            loslegen.
            Die neue Küche steht endlich und riecht noch nach Farbe. Ab nächster Woche kochen wir wieder mit \
            euren Boxen.
            Nach einem halben Jahr ohne Kaffee hat mir die Ärztin wieder zwei Tassen erlaubt. Ihr ahnt, was \
            jetzt kommt: bitte wieder monatlich.
            Das neue Semester fängt am 1. Oktober an, und ich brauche die Lernplattform wieder. Vor dem Sommer \
            hatte ich sie stillgelegt.
            Seit gestern habe ich wieder Arbeit! Das Hörbuchabo, auf das ich seit März verzichte, gönne ich mir \
            nun wieder.
            Meine Elternzeit endet, und im Büro wartet der Bildschirm. Setzen Sie die auf Eis gelegte Lizenz \
            bitte wieder in Gang.
            Eigentlich sollte die Pause bis Juli dauern, aber die Kur war kürzer als geplant. Könntet ihr schon \
            jetzt wieder liefern?
            Die Zeitung fehlt mir beim Frühstück, mein Mann redet plötzlich mit mir. Bitte ab kommendem Samstag \
            wieder in den Kasten.
            Unser Hallenbad ist fertig saniert, das Schwimmtraining beginnt. Damit kann auch die Vereinssoftware \
            wieder laufen, Kunde 3091.
            Im Keller steht nur noch ein Karton Wein, und der Winter kommt. Ich glaube, wir können dort \
            weitermachen, wo wir aufgehört haben.
            Mir ging es lange nicht gut, darum hatte ich alles ruhen lassen. Jetzt habe ich wieder Freude am \
            Stricken und will die Wollpakete weiter beziehen.
            Wir waren zwei Monate bei der Oma und hatten das Katzenstreu abgestellt. Der Kater ist daheim, das \
            Kisterl auch, also bitte wieder wie vorher.
            Die Praxis ist seit heute wieder geöffnet. Den Wartungsvertrag, der wegen des Umbaus stillstand, \
            brauchen wir nun wieder.
            In der Hitze hattet ihr mir keine Schokolade geschickt. Jetzt ist Oktober und die Decke liegt auf \
            dem Sofa, es kann losgehen.
            Weckt mein Abo bitte aus dem Sommerschlaf.
            Ab dem 1. bitte wieder jeden Monat ein Kilo.
            Ich bin wieder da, ihr dürft wieder schicken.
            Ich bitte um Wiederaufnahme der Lieferungen, die seit Februar ausgesetzt sind.
            Die Pause ist um, her mit den Bohnen.
            Fangts bitte wieder an mit dem Gemüsekistl.
            Wie schalte ich den ruhenden Zugang wieder scharf?
            Kann es mit der Kosmetikbox ab Mai weitergehen?
            Neu abschließen möchte ich nichts, mein altes Abo gibt es ja noch. Es soll nach der Unterbrechung \
            nur wieder laufen.
            Im April hieß es "pausieren", und das war gut so. Jetzt bitte das Gegenteil davon.
            Gekündigt hatte ich nie, nur für drei Monate angehalten. Die sind vorbei, und es kommt trotzdem \
            nichts, bitte wieder starten.
            Zahlen tue ich gern wieder, ihr dürft abbuchen. Hauptsache, am Freitag steht das Futter wieder vor \
            der Tür.
            Derselbe Umfang wie früher passt, kein Wechsel nötig. Ich möchte nur, dass nach meiner Auszeit \
            wieder geliefert wird.
            Die Adresse ist nach der Reise die gleiche geblieben. Nehmen Sie die Sendungen ab Juni bitte wieder \
            auf.
            Seit zwei Wochen sollte das Abo wieder laufen, und nichts passiert! Schaltet es doch bitte endlich \
            wieder ein.
            Ich stehe ohne Diätfutter da, weil ihr nach der Pause nicht von selbst wieder angefangen habt! Bitte \
            sofort weiterliefern.
            Ich fürchte, ihr habt mich nach der Kur ganz gelöscht. Ich will doch weitermachen, bitte nehmt mich \
            wieder auf.
            Was ist das für ein System, in dem man zwar stoppen, aber nicht weitermachen kann? Ich brauche mein \
            Konto ab heute wieder.
            bin zurück abo wieder starten
            pause aufheben bitte
            wieder liefern ab nov, danke
            kaffee ist aus bitte wieder schiken
            pause vorbei, kann weiter gehn kd 20887
            """,
        french: """
            Nous voilà rentrés d'Espagne, bronzés et en manque de bon café. Vous pouvez recommencer les envois.
            Le plâtre est enlevé, le kiné m'a donné le feu vert. J'aimerais retrouver mes cours à la salle dès \
            lundi.
            La cuisine est enfin finie, on a même une hotte ! Le panier de légumes du jeudi peut revenir.
            J'ai retrouvé du travail, ouf. Ma box lecture me manque, remettez-la en route.
            Cet hiver vous aviez tout mis en veille pour moi. Les beaux jours sont là et je ressors le vélo, \
            donc l'appli aussi.
            Le sac de croquettes touche à sa fin. Comme convenu en janvier, je vous fais signe : c'est reparti.
            Bébé fait ses nuits et je recommence à ressembler à quelque chose. Renvoyez-moi la box beauté chaque \
            mois.
            Je suis revenu du Togo hier. Mon compte est encore gelé, pouvez-vous le réveiller ?
            On avait dit septembre, nous sommes le 10 et aucun magazine. Mon fils demande quand ça recommence, \
            faites repartir ça.
            Ma mère va mieux, je suis de retour chez moi à Rimouski. Les livraisons peuvent reprendre à la \
            maison.
            Les examens sont passés, j'ai réussi ! Maintenant je veux lire pour le plaisir, relancez donc la \
            formule.
            J'ai vidé ma cave plus vite que prévu, il y a eu des visites. Pas besoin d'attendre novembre pour \
            les bouteilles.
            Le magasin rouvre le 16 août et il nous faut la caisse ce matin-là. Merci de rétablir nos accès.
            Les tests d'allergie sont négatifs, quelle joie ! Les biscuits sont de nouveau les bienvenus chez \
            nous.
            Mon thé s'est tari hier matin et je bois de la tisane de supermarché. Pitié, rouvrez le robinet.
            En mars j'avais demandé trois mois sans rien. Ils sont écoulés, je serais contente de revoir votre \
            facteur.
            Je m'étais promis d'arrêter la natation tout l'hiver, le dos me rappelle à l'ordre. On rallume mon \
            pass ?
            Les géraniums sont sortis, le gazon pousse. L'engrais mensuel, c'est le moment de s'y remettre.
            Je vous saurais gré de rétablir le service suspendu à ma demande.
            Fini les vacances, on remet le couvert avec le café.
            Vous pouvez enlever la pause sur mon compte ?
            Prêt à redémarrer le cours d'anglais où je l'avais laissé.
            Reprenez les envois dès que possible, même formule.
            Je n'ai jamais résilié, juste fait une halte : à présent je veux continuer.
            Pas une nouvelle commande, mais mon ancien abonnement qui dort depuis mai, il faut le rouvrir.
            La suspension devait finir au 1er, l'argent est prêt, il ne manque que vos colis.
            J'ai demandé deux fois la fin de la pause et mon chien n'a toujours rien à manger ! Relancez !
            J'espère que mon ancien tarif n'est pas perdu, je voudrais reprendre après ces mois d'arrêt, ça me \
            préoccupe
            repartez svp fin de pause
            on peu recomencer labo en mars
            """,
        spanish: """
            Ya salí del hospital y lo primero que pedí fue un café de verdad. En casa no quedaba ni un grano. \
            Cuando quieran, vuelvan a mandarme lo de siempre.
            Volvimos anoche de los tres meses en Galicia, morenos y sin té. Que todo siga como antes del verano, \
            por favor.
            Por fin me llamaron otra vez de la fábrica y empiezo el lunes. Con sueldo, la vida cambia. Las cajas \
            mensuales pueden llegar de nuevo.
            El bebé ya duerme seis horas seguidas, un milagro. Y yo he recuperado las ganas de leer. Lo que \
            dejamos parado en enero, ¿lo ponemos en marcha?
            Terminaron la cocina y quedó divina. Estrenémosla con sus verduras: ya pueden retomar las entregas \
            de los jueves.
            Me dieron de alta en fisioterapia y la rodilla aguanta. Extraño las clases y a la profe. ¿Desde el 1 \
            me pueden abrir el acceso otra vez?
            El perro se acabó las muestras del veterinario y pide lo suyo. En abril habíamos quedado en dejarlo \
            quieto. Ya se puede mover.
            Regresé de Lisboa con frío y con muchas ganas de mis series. Mi cuenta está dormida desde \
            septiembre. Despiértenla, porfa.
            Pasaron las fiestas y también el chocolate ajeno. Ahora sí hay sitio en la despensa. Seguimos donde \
            lo dejamos.
            Firmamos el contrato del nuevo departamento y ya tengo llaves. El descanso que les pedí se acabó. \
            Manden desde la primera semana de noviembre.
            Contraté a dos chicas para la oficina y el programa, que estaba guardado en un cajón, nos hace \
            falta. Las dos empiezan el 15. ¿Lo encienden de nuevo?
            Mi mamá volvió de casa de mi tía y preguntó dónde están sus revistas. Les pedí que no vinieran \
            mientras viajaba. Que vuelvan a su buzón, pues.
            Aprobé el último examen y tengo el verano para mí. Las cajas de manualidades me estarán esperando, \
            supongo. Yo ya estoy lista.
            Con la primavera sacamos las bicis del garaje. El plan de cuidado estaba dormido desde noviembre. Es \
            momento de despertarlo, cliente 16-7734.
            Creía que en marzo arrancaba solo, como ustedes me dijeron. Estamos a 20 y no llegó nada. ¿Hay que \
            apretar algún botón para que empiece otra vez?
            Me bajé del barco ayer, después de siete meses. Lo que más extrañé, aparte de mi mujer, fue su vino. \
            Ya estoy en tierra para recibirlo.
            Abrimos otra vez el restaurante después de las vacaciones de enero. Los clientes preguntan por el té \
            de jazmín. Contamos con el envío desde esta semana.
            Probé tres meses con otra marca mientras lo tenía detenido con ustedes. No hay punto de comparación. \
            Vuelvo con la cabeza gacha.
            Suelten el freno, que ya estoy de vuelta.
            Se acabó el ayuno de café.
            Ruego se reanuden los envíos que a petición mía quedaron en suspenso.
            Ya me pueden volver a consentir con la caja del mes.
            ¿Le damos cuerda otra vez a lo mío?
            Listo, se me acabaron las vacaciones y las croquetas: síganle.
            Otra vez al ruedo desde el próximo mes, por favor.
            Denle play.
            No quiero una suscripción nueva, quiero la de antes, la que se quedó en pausa en junio.
            Aquella baja temporal que pedí por la operación, ya no hace falta: manden como siempre.
            El plan y el precio que sean los mismos; lo único es que vuelvan a correr, porque los congelé en \
            agosto.
            Sí, les pedí que no cobraran en invierno, pero ya es abril y pueden volver a cobrar y a enviar.
            Mi dirección no cambió con el viaje, es la de siempre, y ahí espero de nuevo la caja.
            Ya no necesito el descanso de tres meses completo, con uno tuve suficiente. Empecemos antes.
            ¡Llevo dos semanas tratando de reactivarla y la página me dice "en pausa"! Quítenle la pausa ya.
            Me tiene preocupada que el gato se quede sin comida: el reinicio era el día 1 y nada. Actívenlo, por \
            favor.
            Enojado no, lo siguiente. Dije dos meses de pausa, no cinco. Quiero que vuelva a funcionar desde \
            hoy.
            Temo haber perdido mi tarifa antigua por parar. En cualquier caso, pónganlo en marcha otra vez, \
            LP-2718.
            reanudar porfa ya volvi
            kiero q m vuelvan a mandar las cajas
            activen d nuevo mi suscripcion pausada
            ya regrese pueden seguir enviando
            """,
        italian: """
            Siamo rientrati dal viaggio e qui le tazzine sono vuote. Nel cassetto c'è un'ultima cialda. Fate \
            pure ripartire i chicchi.
            I lavori sono finiti e la cucina nuova è uno splendore. Adesso ci vogliamo cucinare, quindi di nuovo \
            una box a settimana.
            A febbraio l'avevo fatto fermare perché ero senza impiego. Da lunedì lavoro di nuovo. Vorrei \
            riprendere da dove eravamo.
            Il ginocchio è guarito e il fisioterapista mi ha dato il via libera. La mia iscrizione all'app di \
            corsa può uscire dal freezer?
            Da settembre le crocchette dovevano tornare da sole. Oggi è il 20 e Fido mi guarda male. È ancora \
            inserita la sospensione?
            Dopo la morte di mia moglie non volevo fiori per casa. Adesso che è primavera mi mancano. Vorrebbe \
            ricominciare?
            La pila di riviste è smaltita! Sono pronto per il prossimo numero. Rimettetemi fra i destinatari.
            Mia figlia è tornata dallo scambio e chiede la sua scatola dei lavoretti. Era ferma da agosto. La \
            rimettete in moto?
            Lunedì la mensa riapre dopo le ferie. Senza il vostro caffè scoppia la rivolta. Le forniture possono \
            ripartire come prima?
            Vi avevo pregati di non mandare niente per sei settimane per via delle prove allergiche. L'esito è \
            buono, la crema è innocente. Quindi avanti.
            Il piccolo dorme tutta la notte e noi abbiamo di nuovo la forza di cenare a un'ora decente. Dalla \
            prossima settimana tre pasti, come un tempo.
            Sono uscito dall'ospedale e sto di nuovo a casa mia. Il giornale può tornare sullo zerbino, tale e \
            quale.
            Dal Portogallo avevo congelato tutto. Sabato atterro. Rimetta attivo AB-1022 dal 1° aprile, per \
            cortesia.
            Le ferie sono finite, si può riaprire il rubinetto.
            Eccomi di ritorno, per me la festa può continuare.
            Con la presente chiedo che le forniture sospese riprendano da oggi.
            Toglietemi dallo stand-by.
            È stato fermo abbastanza, il mio pacchetto di tè.
            Siamo ritornati dal mare, ricominciate pure a portare la roba.
            Non voglio un abbonamento nuovo, ne ho uno che sta fermo e deve ricamminare.
            Non l'avevo mai disdetto, solo interrotto, e ora si può andare avanti con la scatola mensile.
            Il pagamento funziona di nuovo, ho messo la carta nuova, potete sbloccare quello che era in pausa.
            Perché la consegna di maggio non arriva l'ho capito: c'è ancora la sospensione, la leva Lei?
            L'ordine di una volta va bene, stessi chicchi, stessa via, e di nuovo ogni tre settimane.
            Ho detto due volte che la pausa è finita e non arriva ancora niente! Quando ripartite?
            Ho perso il mio posto? Mi spavento a leggere "inattivo". Volevo solo fermarmi un attimo e adesso \
            riprendere.
            Non sarà tanto difficile riaccendere una cosa che avete spento voi. Da ora di nuovo ogni mese, \
            grazie.
            riattivate abb grazie
            pausa finita potete rimandare
            voglio ricominciare con la box pero da lunedi
            """,
        dutch: """
            We zijn terug van onze reis en staan hier met lege koffiekopjes. Er ligt nog één filter in de la. \
            Laat de bonen maar weer komen.
            De verbouwing zit erop en de nieuwe keuken is een plaatje. Nu willen we er ook in koken, dus graag \
            weer elke week een box.
            In februari heb ik het tijdelijk laten stilleggen omdat ik zonder werk zat. Sinds maandag heb ik \
            weer een baan. Ik wil de draad weer oppakken.
            Mijn knie is eindelijk genezen en de fysiotherapeut heeft groen licht gegeven. Kan mijn lidmaatschap \
            van de hardloopapp uit de ijskast?
            Er zou vanaf september automatisch weer voer bezorgd worden. Het is de 20e en Bello kijkt me \
            verwijtend aan. Staat de pauze soms nog aan?
            Na het overlijden van mijn vrouw had ik geen zin in bloemen in huis. Nu het voorjaar wordt, mis ik \
            ze toch. Zou u weer willen beginnen?
            De stapel ongelezen bladen is weggewerkt! Ik ben klaar voor het volgende nummer. Zet mij weer op de \
            verzendlijst.
            Mijn dochter is terug van haar uitwisseling en vraagt om haar maandelijkse knutseldoos. Die stond \
            stil sinds augustus. Mag die weer opstarten?
            Onze kantine gaat maandag weer open na de zomersluiting. Zonder uw koffie wordt het een opstand. \
            Kunnen de leveringen hervat worden zoals voorheen?
            Ik had u gevraagd zes weken niets te sturen vanwege de allergietest. De uitslag is goed, de crème is \
            onschuldig. Dus kom maar door.
            De baby slaapt door en wij hebben weer puf om te eten op een fatsoenlijk tijdstip. Graag vanaf \
            volgende week weer drie maaltijden.
            Ik ben uit het ziekenhuis en woon weer thuis. Het blad mag dus ook weer op de mat vallen, hetzelfde \
            als vroeger.
            Vanuit Portugal had ik alles bevroren. Zaterdag land ik. Zet abonnement AB-1022 alsjeblieft per 1 \
            april weer actief.
            De vakantie is voorbij, de kraan mag weer open.
            Daar ben ik weer, dus van mij mag het feest verdergaan.
            Hierbij verzoek ik u de opgeschorte leveringen met ingang van heden te hervatten.
            Haal mij maar weer van de wachtstand.
            Het heeft lang genoeg stilgelegen, dat theepakket van mij.
            Ge moogt weer beginnen met leveren, we zijn terug uit Spanje.
            Ik wil geen nieuw abonnement afsluiten, ik heb er nog één dat stilstaat en dat moet weer lopen.
            Opgezegd had ik nooit, alleen onderbroken, en nu mag u verder met de maandelijkse doos.
            De betaling doet het weer, ik heb mijn nieuwe kaart ingevoerd, dus u kunt het stilgezette pakket \
            weer vrijgeven.
            Waar mijn levering van mei blijft snap ik al: de pauze staat nog aan, wilt u die eraf halen?
            De bestelling van vroeger klopt nog, zelfde bonen, zelfde adres, en graag weer iedere drie weken.
            Ik heb nu twee keer gemeld dat de pauze voorbij is en er komt nog steeds niks! Wanneer gaan jullie \
            weer leveren?
            Ben ik nu mijn plek kwijt? Ik schrik van dat bericht "inactief". Ik wilde alleen even stoppen en nu \
            juist weer verder.
            Zo moeilijk kan het niet zijn om iets weer aan te zetten dat jullie zelf hebben uitgezet. Graag \
            vanaf nu weer elke maand.
            abo mag weer aan
            pauze is over graag weer sturen
            wil weer beginne met de box
            """)
}
