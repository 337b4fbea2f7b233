extension StandardExamples {
    static let complaint = StandardExamples(
        "complaint",
        english: """
            Very disappointed
            worst service ever
            I'm fed up with you
            Shame on you
            this is a joke
            Never again with your shop
            Absolutely appalling customer service
            you people are useless
            Formal complaint
            Rude staff on the phone
            Not what I expected from you
            your shop has gone downhill
            Terrible experience from start to finish
            I am furious
            Quality is a disgrace
            I wish to lodge a complaint about the way I was spoken to in your Foxton branch.
            Your courier threw the parcel over the fence, and that is no way to treat people's things.
            For the price you charge I had expected far better workmanship.
            I've been a customer for fifteen years and have never been treated so shabbily.
            It takes you a week to answer a simple e-mail, which I find unacceptable.
            Your adviser lied to me about the delivery time, and I want you to know that.
            The third promise broken in one month, what am I supposed to think of you?
            The assistant rolled her eyes when I asked for a larger size, I felt humiliated.
            Please put it on record that I was kept on hold for fifty minutes and then cut off.
            Your new app is a nightmare, nothing is where it used to be and it crashes constantly.
            I found the tone of your last reply (case 48213) downright insulting.
            How can you advertise 'five star service' with a straight face?
            The coffee you sell now tastes of nothing compared with a few years ago.
            It saddens me to see how little you care about your customers once they have paid.
            Your fitter left dirt all over the hall and didn't even say goodbye.
            My husband is in a wheelchair and your staff let us wait outside in the rain. I have seldom been so \
            ashamed for others, and somebody should hear about it.
            I bought three lamps from you in two years and all three failed shortly after the warranty. That can \
            hardly be chance, and I've told all my friends.
            We took a day off work, and your engineer neither came nor rang. That was the second time, and not \
            one word of apology.
            I was passed from one department to the next and told my story six times. In the end nobody felt \
            responsible.
            My daughter saved her pocket money for months for that toy. What you sell there is cheap rubbish, \
            and she cried.
            You advertise sustainability in every e-mail. Then a lipstick comes in a box big enough for boots, \
            stuffed with plastic.
            At the concert we had paid for good seats and stood behind a pillar all evening. The stewards just \
            shrugged.
            I'm a pensioner and not good with computers. The young man on your hotline laughed at me, and I \
            won't forget it.
            Every update of your program makes it slower. I use it for work and I'm losing my patience with you.
            I've written to you four times since January. It seems that nobody reads what customers write, so \
            this will go to the review sites.
            Your shop assistant followed my son around as though he were a thief. We shall not be setting foot \
            in there again.
            They sent us to the wrong gate, then blamed us for it in front of everyone. A disgraceful \
            performance all round.
            You ought to be ashamed of yourselves, the lot of you.
            I shan't mince my words: this was amateur hour.
            Once bitten, twice shy, you've lost me for good.
            With deep regret I must express my displeasure at the conduct of your employees.
            Pull your socks up, it wasn't always like this with you.
            I could write a book about what I've been through with your firm.
            """,
        german: """
            Ich bin sehr enttäuscht
            unverschämtheit
            So ein schlechter Service
            nie wieder bei euch
            Frechheit, was Sie sich erlauben
            Beschwerde
            Das ist doch ein Witz
            eure Hotline ist das letzte
            Saftladen
            Unfreundliches Personal
            mir reichts mit ihnen
            Qualität unter aller Sau
            Sowas hab ich noch nie erlebt
            Ihr werdet immer schlechter
            Ich bin stinksauer
            Hiermit möchte ich mich über den Ton Ihrer Mitarbeiterin in der Filiale Neufeld beschweren.
            Ihr Fahrer hat das Paket einfach über den Zaun geworfen, so geht man nicht mit fremden Sachen um.
            Für diesen Preis hätte ich eine deutlich bessere Verarbeitung erwartet.
            Seit fünfzehn Jahren bin ich Kundin, aber so schäbig wurde ich noch nie behandelt.
            Dass Sie für eine einfache Antwort eine Woche brauchen, finde ich inakzeptabel.
            Ihr Berater hat mich bei der Lieferzeit angelogen, das sollen Sie ruhig wissen.
            Was sich Ihre Filialleiterin gestern vor versammelter Kundschaft geleistet hat, spottet jeder \
            Beschreibung.
            Eure Werbung verspricht das Blaue vom Himmel und dahinter steckt heiße Luft.
            Ich fühle mich von Ihnen schlicht für dumm verkauft.
            Seit dem Besitzerwechsel geht es mit Ihrem Haus nur noch bergab.
            Man wird bei Ihnen wie ein Bittsteller behandelt, obwohl man gutes Geld zahlt.
            Nach meinem Fall 30977 weiß ich, was ich von Ihrem sogenannten Kundendienst zu halten habe.
            Der Ton im Chat war dermaßen patzig, dass ich Screenshots gemacht habe.
            Ihr verschickt Werbung im Wochentakt, aber auf eine Frage antwortet ihr nie.
            So etwas Schlampiges ist mir in vierzig Jahren Handwerk nicht untergekommen.
            Dass Sie Stammkunden schlechter stellen als Neukunden, empfinde ich als Schlag ins Gesicht.
            Mein Vater lag im Sterben und ich bat um etwas Geduld. Statt eines menschlichen Wortes kam eine \
            Mahnung, das hat mich tief getroffen.
            Zur Taufe unserer Enkelin sollte alles perfekt sein. Ihr habt uns den Tag verdorben und tut noch so, \
            als wäre nichts gewesen.
            Am Empfang saßen drei Leute und tratschten. Uns hat zwanzig Minuten lang niemand angeschaut, so \
            etwas habe ich noch nicht erlebt.
            Ich arbeite selbst im Verkauf und weiß, wie stressig das ist. Aber so herablassend wie bei euch rede \
            ich mit keinem.
            Ihre Bergstiefel galten einmal als unverwüstlich, schon mein Großvater trug sie. Die heutige Ware \
            ist eine Schande für den Namen.
            Erst heißt es, das Programm laufe stabil, dann stürzt es mitten in der Steuererklärung ab. Von Ihnen \
            kam dazu nur ein Achselzucken.
            Im Ferienpark war das Bad verschimmelt und die Dame an der Rezeption gähnte uns an. Wir waren \
            fassungslos.
            Dreimal wurde mir etwas zugesagt, dreimal ist nichts passiert. Ich glaube Ihnen kein Wort mehr.
            Bei der Anprobe meinte Ihre Mitarbeiterin, für meine Figur gebe es eben nichts. Ich habe zu Hause \
            geheult.
            Wegen eurer ständigen Serverausfälle stand ich vor meinen Kunden da wie ein Anfänger. Das hat mich \
            Nerven und Ansehen gekostet.
            Schämen sollten Sie sich, alle miteinander.
            Ich sage es, wie es ist: Das war eine Pfuscherei sondergleichen.
            Gebranntes Kind scheut das Feuer, mich habt ihr verloren.
            Mit tiefem Bedauern bringe ich mein Missfallen über das Gebaren Ihres Personals zum Ausdruck.
            Reißt euch mal am Riemen, früher war bei euch alles besser.
            Über das, was ich mit Ihrer Firma erlebt habe, könnte ich ein Buch schreiben.
            """,
        french: """
            très déçue
            service lamentable
            Plus jamais chez vous
            c'est honteux
            Vous vous moquez du monde
            Réclamation
            une catastrophe du début à la fin
            personnel désagréable
            j'en ai marre de vous
            Votre qualité baisse d'année en année
            Je suis furieux
            Bravo, vraiment, quel mépris
            hotline nulle
            C'est inadmissible
            Une honte pour la profession
            Je tiens à me plaindre du ton employé par votre vendeuse au magasin de Valbois.
            Votre livreur a jeté le colis par-dessus le portail, on ne traite pas les affaires des gens ainsi.
            À ce prix-là, je m'attendais à une finition bien meilleure.
            Cliente depuis quinze ans, je n'ai jamais été reçue de façon aussi cavalière.
            Mettre une semaine pour répondre à un simple courriel, je trouve cela inacceptable.
            Votre conseiller m'a menti sur les délais et je veux que vous le sachiez.
            Le numéro que votre directrice nous a fait hier devant toute la clientèle dépasse l'entendement.
            Vos publicités promettent monts et merveilles, derrière il n'y a que du vent.
            J'ai la nette impression d'avoir été pris pour un pigeon.
            Depuis le rachat, votre maison n'est plus que l'ombre d'elle-même.
            Chez vous, on a le sentiment de mendier alors qu'on paie.
            Après le dossier 30977, je sais ce que vaut votre prétendu service après-vente.
            La personne du chat était d'une insolence telle que j'ai gardé des captures.
            De la pub chaque semaine, ça oui, mais jamais une réponse.
            En quarante ans de métier, je n'ai pas vu un travail aussi bâclé.
            Les fidèles moins bien traités que les nouveaux : je le vis comme une gifle.
            Mon père était mourant et j'avais demandé un peu de patience. En guise de mot humain, j'ai eu une \
            relance, cela m'a blessée.
            Le baptême de notre petite-fille devait être parfait. Vous avez gâché la journée et vous faites \
            comme si de rien n'était.
            Trois employées bavardaient à l'accueil. Vingt minutes sans un regard pour nous, du jamais vu.
            Je travaille moi-même dans la vente et je connais la pression. Mais prendre les gens de haut comme \
            vous le faites, jamais.
            Vos chaussures de montagne étaient increvables, mon grand-père en portait. Ce que vous fabriquez \
            aujourd'hui fait honte à votre nom.
            On me jure que le programme est stable, et il plante en pleine déclaration d'impôts. De votre côté, \
            pas la moindre excuse.
            Au camping, les sanitaires étaient immondes et la dame de l'accueil nous a bâillé au visage. Nous \
            étions sidérés.
            Trois fois on m'a promis, trois fois rien n'est venu. Votre parole ne vaut plus rien pour moi.
            À l'essayage, votre employée a lâché que pour ma silhouette il n'y avait rien. J'ai pleuré en \
            rentrant.
            Avec vos pannes à répétition, je suis passé pour un amateur devant mes clients. J'y ai laissé des \
            nerfs et ma réputation.
            Vous devriez avoir honte, tous autant que vous êtes.
            Je ne mâcherai pas mes mots : c'est du travail de cochon.
            Chat échaudé craint l'eau froide, vous m'avez perdu.
            C'est avec un profond regret que je vous fais part de mon mécontentement quant à l'attitude de vos \
            préposés.
            Il serait temps de vous ressaisir, vous valiez mieux que ça.
            Je pourrais écrire un roman sur ce que j'ai vécu avec votre maison.
            """,
        spanish: """
            muy decepcionada
            servicio pésimo
            Nunca más con ustedes
            qué vergüenza
            Esto es una tomadura de pelo
            Queja formal
            estoy harto de vosotros
            Personal maleducado
            Sois unos impresentables
            La calidad deja mucho que desear
            Estoy indignada
            un desastre de principio a fin
            Vaya chapuza de empresa
            cada vez peor
            No me lo esperaba de ustedes
            Deseo presentar una queja por el trato que recibí en su tienda de Villafresno.
            Su repartidor lanzó el paquete por encima de la valla, eso no se hace con las cosas ajenas.
            Por lo que cobran esperaba un acabado muchísimo mejor.
            Llevo quince años siendo clienta y jamás me habían tratado con tanto desprecio.
            Que tarden una semana en contestar un simple correo me parece inaceptable.
            Su asesor me mintió con los plazos y quiero que lo sepan.
            El numerito que montó ayer su encargada delante de toda la clientela no tiene nombre.
            Prometéis el oro y el moro y detrás no hay más que humo.
            Tengo la sensación de que me han tomado por tonto.
            Desde que cambió de dueños, su casa va cuesta abajo y sin frenos.
            Con ustedes uno parece que pide limosna, y eso que paga.
            Después del caso 30977 ya sé lo que vale su supuesto servicio posventa.
            La persona del chat fue tan borde que guardé las capturas.
            Publicidad cada semana, eso sí, pero responder, nunca.
            En cuarenta años de oficio no he visto trabajo tan descuidado.
            Que traten peor a los fieles que a los nuevos lo siento como una bofetada.
            Mi padre se estaba muriendo y pedí un poco de paciencia. En lugar de una palabra amable llegó un \
            requerimiento, me dolió en el alma.
            La comunión de la niña tenía que ser perfecta. Nos aguaron la fiesta y hacen como si nada.
            Había tres en recepción de cháchara. Veinte minutos sin mirarnos siquiera, habrase visto.
            Yo también trabajo de cara al público y sé lo duro que es. Pero con esa chulería no le hablo a \
            nadie.
            Vuestras botas eran eternas, las llevaba hasta mi abuelo. Lo que hacéis ahora es una deshonra para \
            la marca.
            Me juraron que el programa era estable y se cayó en plena declaración de la renta. Por su parte, ni \
            mu.
            En el camping los baños daban asco y la de recepción nos bostezó en la cara. Alucinamos.
            Tres veces me lo prometieron y tres veces nada. Su palabra para mí ya no vale.
            En el probador su empleada soltó que para mi cuerpo no había nada. Llegué a casa llorando.
            Por culpa de vuestras caídas constantes quedé como un aficionado delante de mis clientes. Me ha \
            costado la salud y el prestigio.
            Se les tendría que caer la cara de vergüenza.
            No me voy a morder la lengua: menudos chapuceros.
            Gato escaldado del agua fría huye, conmigo no contéis más.
            Con hondo pesar debo manifestar mi disgusto por la conducta de sus empleados.
            A ver si os ponéis las pilas, que antes no erais así.
            Con lo que he pasado con su empresa podría escribir un libro.
            """,
        italian: """
            molto delusa
            servizio pessimo
            Mai più da voi
            vergognatevi
            È una presa in giro
            Reclamo formale
            Personale maleducato
            Che figuraccia avete fatto
            La qualità è scaduta parecchio
            Sono furibondo
            un disastro dall'inizio alla fine
            assistenza inesistente
            peggiorate di anno in anno
            Non me l'aspettavo da voi
            Desidero lamentarmi per come sono stata trattata nel vostro negozio di Valfiore.
            Il vostro corriere ha lanciato il pacco oltre il cancello, non è il modo di trattare la roba altrui.
            Con quello che fate pagare mi aspettavo una fattura ben diversa.
            Sono cliente da quindici anni e non ero mai stata trattata in maniera così indegna.
            Che ci mettiate una settimana a rispondere a una semplice mail lo trovo inaccettabile.
            Il vostro consulente mi ha mentito sui tempi, e voglio che lo sappiate.
            La scenata che ieri la vostra direttrice ci ha fatto davanti a tutti è indescrivibile.
            Promettete mari e monti e dietro c'è solo fumo.
            Ho la netta sensazione di essere stato preso per scemo.
            Da quando è cambiata la proprietà andate a rotoli.
            Da voi sembra di chiedere l'elemosina, eppure si paga.
            Dopo la pratica 30977 so quanto vale la vostra cosiddetta assistenza.
            La persona in chat è stata talmente insolente che ho salvato le schermate.
            Pubblicità ogni settimana sì, una risposta mai.
            In quarant'anni di mestiere un lavoro così tirato via non l'avevo visto.
            Trattare i fedeli peggio dei nuovi è uno schiaffo.
            Mio padre stava morendo e avevo chiesto un po' di pazienza. Invece di una parola umana è arrivato un \
            sollecito, ci sono rimasta malissimo.
            Il battesimo della nipotina doveva essere perfetto. Ci avete rovinato la festa e fate finta di \
            niente.
            In tre alla reception a chiacchierare. Venti minuti senza degnarci di uno sguardo, roba da matti.
            Anch'io lavoro al banco e so quant'è dura. Ma con quella spocchia non parlo a nessuno.
            I vostri scarponi erano eterni, li portava già mio nonno. Quello che fate oggi disonora il nome.
            Mi avevano giurato che il programma era stabile e si è piantato in piena dichiarazione dei redditi. \
            Da parte vostra, silenzio.
            Al campeggio i bagni facevano schifo e la signora all'accettazione ci ha sbadigliato in faccia. \
            Siamo rimasti di sasso.
            Tre volte me l'avete promesso e tre volte niente. La vostra parola per me non conta più.
            In camerino la vostra addetta ha detto che per il mio fisico non c'era nulla. A casa ho pianto.
            Con i vostri continui blocchi ho fatto la figura del dilettante coi miei clienti. Ci ho rimesso \
            nervi e reputazione.
            Dovreste nascondervi, tutti quanti.
            Non ci giro intorno: siete dei dilettanti allo sbaraglio.
            Chi è scottato dall'acqua calda teme la fredda, con me avete chiuso.
            Con profondo rammarico esprimo il mio disappunto per il contegno dei Vostri impiegati.
            Datevi una regolata, una volta eravate tutt'altra cosa.
            Su quel che ho passato con la vostra ditta potrei scriverci un romanzo.
            """,
        dutch: """
            zwaar teleurgesteld
            slechtste service ooit
            Nooit meer bij jullie
            schandalig
            Dit is toch een grap
            Formele klacht
            ben jullie spuugzat
            Onbeleefd personeel
            Wat een wanvertoning
            De kwaliteit is om te huilen
            Ik ben woest
            een drama van begin tot eind
            klantenservice van niks
            Jullie worden steeds slechter
            Dit had ik niet van u verwacht
            Ik wil mijn beklag doen over de manier waarop ik in uw filiaal te Nieuwveen-Zuid ben behandeld.
            Uw bezorger gooide het pakket zo over de schutting, zo ga je niet met andermans spullen om.
            Voor dat geld had ik een veel betere afwerking verwacht.
            Ik ben al vijftien jaar klant en ben nog nooit zo onheus bejegend.
            Dat u een week nodig hebt voor antwoord op een eenvoudig mailtje vind ik onaanvaardbaar.
            Uw adviseur heeft tegen mij gelogen over de levertijd, en dat mag u best weten.
            De vertoning die uw filiaalhoudster gisteren gaf waar alle klanten bij stonden tart elke \
            beschrijving.
            Jullie beloven gouden bergen en leveren gebakken lucht.
            Ik voel me gewoon voor de gek gehouden.
            Sinds de overname gaat het met uw zaak hard achteruit.
            Je lijkt bij u wel een bedelaar, terwijl je gewoon betaalt.
            Na dossier 30977 weet ik wat uw zogenaamde nazorg waard is.
            Degene in de chat was zo brutaal dat ik er schermafdrukken van heb bewaard.
            Elke week reclame, dat wel, maar antwoord geven ho maar.
            In veertig jaar vakmanschap heb ik zulk slordig werk niet gezien.
            Dat trouwe klanten slechter af zijn dan nieuwe voelt als een klap in mijn gezicht.
            Mijn vader lag op sterven en ik vroeg om wat geduld. In plaats van een menselijk woord kwam er een \
            aanmaning, dat heeft me geraakt.
            De doop van onze kleindochter moest perfect zijn. Jullie hebben de dag verpest en doen alsof je neus \
            bloedt.
            Aan de balie stonden er drie te kletsen. Twintig minuten keurden ze ons geen blik waardig, \
            ongehoord.
            Ik sta zelf in de winkel en weet hoe druk het kan zijn. Maar zo uit de hoogte praat ik tegen \
            niemand.
            Jullie bergschoenen waren onverslijtbaar, mijn opa liep er al op. Wat er nu van de band rolt is de \
            naam onwaardig.
            Ze bezwoeren me dat het programma stabiel was, en midden in de belastingaangifte klapte het eruit. \
            Van jullie kant bleef het stil.
            Op de camping waren de douches goor en de dame van de receptie geeuwde ons in het gezicht. Onze mond \
            viel open.
            Drie keer beloofd en drie keer niks. Uw woord betekent voor mij niets meer.
            In het pashokje zei uw medewerkster dat er voor mijn figuur niets was. Thuis heb ik zitten huilen.
            Door jullie eeuwige storingen stond ik als een beginneling voor mijn klanten. Het heeft me mijn \
            nachtrust en goede naam gekost.
            Jullie moesten je doodschamen, stuk voor stuk.
            Ik zal er geen doekjes om winden: dit was prutswerk.
            Een ezel stoot zich geen tweemaal aan dezelfde steen, mij zijn jullie kwijt.
            Tot mijn leedwezen moet ik mijn ongenoegen uiten over het optreden van uw personeel.
            Trek het u aan, vroeger was het bij u altijd dik in orde.
            Over wat ik met uw firma heb meegemaakt kan ik een boek schrijven.
            """)
}
