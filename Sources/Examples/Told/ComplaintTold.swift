extension StandardExamples {
    static let complaintTold = StandardExamples(
        "complaint",
        english: """
            I've been a customer since your shop was a market stall. What you've made of it is a crying shame. I \
            thought somebody ought to tell you.
            The young man at the counter rolled his eyes at my mother because she was slow with her purse. She's \
            84. She was upset all day.
            Your driver threw the box over our hedge and laughed when I called after him. Nothing was broken, by \
            luck. But is that how you want to be seen?
            It used to be that someone picked up the phone by the third ring. Yesterday I listened to pan pipes \
            for 48 minutes. That's no way to treat people.
            We had looked forward to the concert for a year. It started an hour late, the sound was dreadful, \
            and nobody said so much as sorry.
            Every jumper I've had from you this winter has bobbled after two washes. They were good once. \
            Somebody's saving at the wrong end.
            I stood at your repair desk with my bike for twenty minutes while two lads talked about football. I \
            might have been air. I left.
            The new app is a mess. What took me two taps now takes nine, and half the time it crashes. Whoever \
            had that idea?
            My friend recommended you so warmly that I was embarrassed for her. Late, wrong, late again. I \
            wanted you to know how it looks from here.
            You promised to ring me on Monday, and on Wednesday, and on Friday. I stayed in for it each time. \
            It's the not being told that hurts.
            Our little girl saw the adverts for your "surprise box" and saved up for it. It held three stickers \
            and a rubber. I find that mean.
            I've nothing against prices going up. But doing it on the quiet, in a footnote, after twelve years, \
            is shabby.
            The technician left muddy footprints all over my cream carpet and a cigarette end in the plant pot. \
            What kind of people do you send round?
            In the shop in Cork I was told one thing, on the phone another, and by mail a third. It's sorted \
            now, no thanks to any of you.
            For three months running the magazine has come with a torn cover. I don't expect anything. It's just \
            sloppy.
            The coffee isn't what it was. It's burnt, it's stale, and the bag's got smaller. You can't fool \
            people who drink it every morning.
            I was talked into the expensive shoes by your salesgirl and made to feel a miser for asking about \
            the others. I paid, but I left with a bad taste.
            I write with a heavy heart, as I always stood up for you. This time you've let us down from start to \
            finish.
            I wish to place on record my profound dissatisfaction with the conduct of your staff.
            What a shower of cowboys.
            You couldn't run a bath, you lot.
            I've seen better organised chicken coops.
            That was the worst customer service I've come across in my forty years.
            Never in all me life was I spoken to like that in a shop.
            Your so-called help desk is neither.
            It's gone to the dogs, your place.
            The order did arrive. Three weeks late, no word from you, and a driver who swore at me. That's no \
            service.
            I'm not asking for a replacement. I'm telling you that the quality of your toys has become \
            miserable.
            I've already cancelled, so spare yourselves the offers. I only want it noted that your chat people \
            are rude.
            The invoice is right by now, after five tries. Five! Does nobody there read what one writes?
            It isn't about the money, it's about how I was treated at your branch in Leeds on the 14th.
            I'm fuming. Four visits, four different fitters, four different excuses. You ought to be ashamed of \
            yourselves!
            You make a sick woman wait in all day and then nobody comes and nobody rings. It's heartless, that's \
            what it is.
            Your company is a joke and a bad one at that. I'll be telling everyone I know.
            I feel I've been lied to. "Handmade in Ireland", and there's a sticker under the lining that says \
            otherwise.
            worst shop ever
            terible service never again
            staff rude, waited ages, not impresed
            quality has gone rly downhill shame on u
            """,
        german: """
            Gestern stand ich mit zwei kleinen Kindern zwanzig Minuten an Ihrer Theke, während das Personal sich \
            über die Ferien unterhielt. So fühlt man sich als Kunde wie Luft.
            Seit zwölf Jahren kaufe ich bei euch meinen Tee. Was zuletzt in den Beuteln war, schmeckte nach Heu. \
            Schade, dass euch die Qualität offenbar egal geworden ist.
            Der Fahrer hat meine Mutter angeschrien, weil sie nicht schnell genug an der Tür war. Sie ist 84 und \
            geht am Rollator. Das wollte ich Sie wissen lassen.
            Erst kommt das Paket zu spät, dann ist es offen, dann weiß am Telefon niemand Bescheid. Inzwischen \
            ist alles geregelt, aber ein gutes Bild gibt das nicht ab.
            Ich habe das Velo nach der Reparatur abgeholt und den halben Weg geschoben, weil die Bremse falsch \
            herum eingehängt war. Mein Bruder hat es gerichtet. Von einer Fachwerkstatt erwarte ich anderes.
            Früher lag immer ein handgeschriebener Gruß bei und man kannte seinen Kaffeeröster. Heute kriege ich \
            Standardsätze und Plastik. Ihr habt euch nicht zum Guten verändert.
            Meine Tochter hat sich monatelang auf die Puppe gefreut, und die Farbe im Gesicht ging beim ersten \
            Baden ab. Wir behalten sie, weil sie sie liebt. Stolz könnt ihr darauf nicht sein.
            Euer Verkäufer hat mir ins Gesicht gesagt, für meine Figur gäbe es hier nichts. Ich bin heulend aus \
            dem Geschäft gegangen.
            Auf dem Festival gab es drei Toiletten für zweitausend Leute, und Wasser kostete sieben Euro. \
            Organisiert war da gar nichts.
            Jeden Monat derselbe Fehler in der App, jeden Monat heißt es, man arbeite daran. Ich glaube euch \
            kein Wort mehr.
            Wir haben bei der Küchenplanung sieben verschiedene Ansprechpartner gehabt, und jeder hat etwas \
            anderes behauptet. Die Küche steht, unser Vertrauen nicht.
            Mein Kollege aus der Schweiz zahlt für dieselbe Lizenz ein Drittel mehr als ich, ohne jeden Grund. \
            Er findet das unverschämt, und ich auch.
            Die Wanderhose hat 180 Franken gekostet und nach einer Saison sieht sie aus wie ein Putzlappen. Ich \
            habe sie weggeworfen, aber gesagt werden muss es.
            Mir hat niemand erklärt, dass das Gerät ohne Konto nur halb so viel kann. Das steht nirgends auf der \
            Schachtel. Kundenfreundlich geht anders.
            Als ich neulich anrief, wurde ich viermal weiterverbunden und dann aus der Leitung geworfen. \
            Offenbar sind ältere Leute bei Ihnen nicht erwünscht.
            Beim letzten Kurs kam die Trainerin eine halbe Stunde zu spät und tippte danach am Handy. Acht Leute \
            haben dafür bezahlt.
            Der Monteur hat mit schmutzigen Stiefeln unseren hellen Teppich ruiniert und sich nicht einmal \
            entschuldigt. So ein Benehmen habe ich noch nie erlebt.
            Das war mit Abstand der schlechteste Service meines Lebens.
            Ihr solltet euch schämen.
            Ich muss meinem Unmut Luft machen: Euer Laden ist ein Sauhaufen.
            Mit Befremden nehme ich zur Kenntnis, wie Sie mit langjährigen Kunden umgehen.
            Was ihr da an Verpackungsmüll produziert, geht auf keine Kuhhaut.
            So eine Wurstigkeit wie bei eurer Hotline hab i no nie erlebt.
            Früher wart ihr einmal gut, heute seid ihr nur noch teuer.
            Setzen, sechs, mehr fällt mir zu eurer Lieferung nicht ein.
            Geld zurück brauche ich nicht, darum geht es mir nicht. Aber dass man mich eine Lügnerin nennt, weil \
            ein Knopf fehlt, ist unter aller Kritik.
            Den Termin habt ihr zum dritten Mal platzen lassen. Ich habe jetzt jemand anderen, wollte aber \
            nicht, dass das unter den Teppich gekehrt wird.
            Bestellt habe ich bei euch zum letzten Mal. Nehmt das zu Protokoll, mehr will ich gar nicht.
            Mit eurem Chat-Roboter habe ich mich eine halbe Stunde im Kreis gedreht, ehe ich die Lösung selber \
            fand. Eine armselige Vorstellung.
            Meine Lieferung ist gestern angekommen, ja, nach fünf Wochen. Entschuldigt hat sich dafür keiner, \
            und das ärgert mich am meisten.
            Kündigen kann ich nicht, weil ich auf das Programm angewiesen bin. Genau das nützt ihr aus, mit \
            jedem Update wird es schlechter und teurer.
            Unglaublich, was Sie sich erlauben! Mein Name dreimal falsch geschrieben, mein Anliegen nie gelesen, \
            und das nennen Sie Premiumbetreuung.
            Ich koche vor Wut. Ihr Bote hat das Päckchen einfach in den Bach hinterm Haus gestellt und \
            "persönlich übergeben" angekreuzt. Ich habe es selbst herausgefischt.
            Es macht mir Sorgen, wie lieblos Sie inzwischen mit den Leuten umgehen, die bei Ihnen arbeiten. Die \
            Dame an der Kasse war den Tränen nahe.
            Nie wieder! Und ich werde das auch allen in meinem Verein erzählen.
            schlechter service echt
            bin total entäuscht von euch
            unfreundlich und inkompetent, das wars
            so ein saftladen
            qualität wird immer mieser, früher war das bessa
            """,
        french: """
            Votre vendeuse m'a regardée de haut parce que j'étais en tenue de travail. Je nettoie des bureaux et \
            je paie comme tout le monde.
            En dix ans, je n'avais jamais été accueilli comme ça. On m'a fait attendre quarante minutes pour me \
            dire que c'était l'heure de fermer.
            Le livreur a klaxonné, jeté le colis dans les bégonias et insulté ma voisine. Je tenais à ce que \
            vous le sachiez.
            Autrefois vos chaussures duraient cinq ans, mes dernières trois mois. Vous avez perdu une cliente, \
            voilà tout.
            Encore une machine qui lâche, c'est la troisième de votre maison chez nous. Je n'appelle plus ça de \
            la malchance.
            J'ai passé ma pause de midi à écouter votre musique d'attente, puis on a raccroché. Bravo.
            Le technicien est venu avec ses bottes pleines de boue sur mon tapis, sans dire bonjour ni au \
            revoir. Ma grand-mère en parle encore.
            Au téléphone, un monsieur m'a expliqué que je n'avais qu'à mieux lire. À 76 ans, on ne m'avait \
            jamais parlé sur ce ton.
            Votre café n'a plus le goût d'avant, l'emballage est plus joli, c'est tout. Quelle tristesse.
            J'ai offert vos chocolats à mes collègues et ils étaient rances. La honte était pour moi.
            On nous avait promis un concert assis, on était debout derrière un poteau. C'est se moquer des gens.
            Les enfants se réjouissaient de l'atelier, l'animatrice regardait son téléphone. Je trouve ça \
            navrant pour 30 francs.
            C'est de valeur, j'encourageais un commerce d'ici, pis le service est rendu pire que les grosses \
            chaînes.
            Chaque fois que vous « améliorez » le site, je retrouve un peu moins ce que je cherche. Je le dis \
            pour votre gouverne.
            J'ai vu votre employé fumer dans le rayon jouets. Je vous laisse juges.
            Le pantalon a déteint sur mon canapé blanc, et votre réponse fut un smiley. Un smiley !
            Vous vantez l'écologie et mon rouge à lèvres est arrivé dans un carton où l'on mettrait un four.
            On m'a promis qu'on me rappellerait, lundi, puis jeudi, puis « sans faute ». Je ne vous crois plus \
            sur parole.
            Permettez-moi de vous faire part de mon plus vif mécontentement quant à l'accueil reçu dans vos \
            murs.
            Vous êtes tombés bien bas.
            Service en dessous de tout, je le raconterai autour de moi.
            Jamais vu une telle pagaille.
            C'est la foire chez vous ou quoi ?
            Je ne demande ni argent ni échange, je veux juste que vous sachiez combien j'ai été mal reçue.
            Le retard de livraison, passe encore, mais les mensonges au téléphone, non.
            Mon remboursement est arrivé, merci ; la manière dont vous m'avez traité en chemin reste \
            inadmissible.
            Honteux, nul, lamentable, dites-le à votre direction !
            Je suis encore toute tremblante de la façon dont votre agent de sécurité a fouillé mon sac devant \
            tout le monde.
            service pouri je revien plus
            vraiment decu tres mauvais accueil
            """,
        spanish: """
            Llevo doce años comprándoles y siempre los he recomendado. Ayer, en la tienda, la muchacha ni \
            levantó la vista del teléfono. Me fui con el corazón apachurrado.
            El repartidor le gritó a mi abuela porque tardó en bajar. Tiene 86 años y usa bastón. Me parece que \
            deberían saberlo.
            Cuarenta minutos de musiquita en el teléfono y luego me colgaron. Lo mismo el martes. Así no se \
            trata a la gente.
            Fui a recoger la bici a la hora que me dijeron y no estaba, volví al día siguiente y tampoco. Al \
            tercero me la dieron sin una disculpa. Qué manera de perder el tiempo uno.
            Compré el mismo café de siempre y ya no es el mismo. Sabe a cartón, y encima la bolsa trae menos. \
            Una lástima lo que hicieron con la marca.
            Me atendieron como si les estuviera pidiendo un favor. Yo iba a gastar dos millones de pesos en una \
            cama. No vuelvo, y quería que supieran por qué.
            Mi marido en silla de ruedas no pudo entrar porque tenían cajas en la rampa. Nadie movió un dedo. Es \
            una vergüenza.
            En la publicidad salen familias sonriendo y en la realidad sale uno llorando. Cada actualización \
            trae un problema nuevo. Solo digo que cansa.
            El chico que vino a instalar dejó el piso lleno de barro y se rio cuando se lo dije. Lo limpié yo, \
            con el bebé en brazos. Quede constancia.
            Tres correos les mandé en marzo, dos en abril. Ni una palabra. Con ese silencio ustedes ya \
            contestaron.
            Antes las cosas duraban. Mi primera licuadora suya aguantó veinte años; esta, dos. Ya me compré otra \
            marca, pero el disgusto queda.
            Hicimos cola dos horas bajo el sol con las entradas en la mano, mientras otros pasaban por el \
            costado. A los chicos se les arruinó el día.
            Su bolsita "ecológica" trae cinco plásticos adentro. Me siento burlada como clienta y como \
            ciudadana.
            Por teléfono me dijeron una cosa, por chat otra y en la tienda la contraria. ¿Ustedes entre ustedes \
            se hablan? Qué falta de seriedad.
            A mi hija la siguieron por toda la tienda como si fuera ladrona. Tiene quince años y lleva capucha, \
            nada más. Salió llorando.
            El curso que prometía "acompañamiento personal" fue una grabación de 2017. Aprendí, sí, a no fiarme. \
            Tomen nota.
            Abrieron una caja más y dejaron pasar primero a los últimos que llegaron. Cuando reclamé, el \
            encargado levantó los hombros. Feo, muy feo.
            Ya ni me enojo, me da tristeza. Eran una tienda de barrio con alma y hoy parecen una máquina. Se los \
            dice alguien que los quería.
            Dejan mucho que desear.
            Un cero a la izquierda, su atención.
            Deseo hacer constar mi más enérgica protesta por el trato recibido en su establecimiento.
            De guatemala a guatepeor con ustedes.
            Qué poca madre tienen para tratar al cliente.
            Se les subieron los humos, y se nota.
            Un bochorno lo de ayer en la sucursal de calle Alberdi.
            Me han tomado el pelo y lo han hecho con ganas.
            El dinero ya me lo devolvieron y no pido más, pero nadie debería pasar por tres semanas de excusas.
            Mi pedido llegó bien, no se trata de eso; se trata de que el mensajero lo lanzó por encima de la \
            verja, así, como quien tira basura.
            No quiero cancelar ni cambiar nada, solo que sepan que la calidad de sus cajas mensuales ha caído en \
            picada.
            La cita se hizo, el arreglo quedó, pero el tono con que me hablaron no se lo permito ni a mi madre.
            Ya resolví la devolución por mi cuenta; lo que no me saco de encima es lo mal que me atendió el \
            señor del mostrador.
            No hace falta que me llamen: con esto solo quiero dejar escrito que su servicio técnico es un \
            desastre.
            ¡Qué falta de respeto! Me citaron a las nueve y me atendieron a las doce, sin un vaso de agua.
            Estoy indignada con la forma en que trataron a mi papá. Lo llamaron "abuelito" y se burlaron de sus \
            preguntas.
            Han conseguido lo imposible: que eche de menos a la competencia. Cuatro averías en un año y ni un \
            perdón.
            Me preocupa de verdad que un empleado suyo dijera lo que dijo delante de niños. Háganselo mirar.
            pesimo servicio
            q mala atencion nunca mas
            una berguenza lo de ustedes
            muy decepcionada con la calidad ya no es lo q era
            """,
        italian: """
            Quaranta minuti appesa al telefono con quella musichetta allegra, e poi hanno riattaccato. Non è il \
            modo di trattare la gente.
            Mia madre, 84 anni, è entrata nel vostro negozio per una domanda semplice. Due ragazzi alla cassa le \
            hanno riso in faccia. Mi sembrava giusto che lo sapeste.
            Sono cliente affezionato da anni, ma ultimamente va tutto storto: ritardi, imballi fatti male, \
            autisti scorbutici. Non vi riconosco più.
            Il fattorino ha lanciato il pacco oltre la siepe, dritto nel laghetto. Per fortuna era plastica. Ma \
            si trattano così le cose degli altri?
            Una volta il vostro caffè era corposo, ora sa di cartone bruciato. Che peccato risparmiare così \
            sulla qualità.
            Sul sito c'è scritto "sempre al vostro fianco". Ebbene, in tre settimane non me ne sono accorto. \
            Complimenti davvero.
            Il tecnico è venuto due ore dopo, ha attraversato il salotto con le scarpe infangate e non ha aperto \
            bocca. Mia moglie c'è rimasta malissimo.
            Non ho bisogno di nulla da parte vostra, ma ci tengo a dire che ho trovato tutta la vicenda \
            umiliante.
            Dal mio vicino stessa storia: in meno di un anno la cerniera cigola. E la chiamate artigianalità che \
            dura.
            A quel prezzo ti aspetti che un bottone regga almeno un lavaggio. Da una bottega come la vostra è \
            una bella delusione.
            La mia recensione è stata cancellata soltanto perché ero sincero. Così è facile tenersi le cinque \
            stelle.
            Plastica, dentro altra plastica, dentro uno scatolone da frigorifero. E tutto per un rossetto. \
            Vergognatevi.
            Esco ora dal punto vendita di Padova e sto ancora tremando. Ma che modi ha il personale!
            È una roba da mettersi le mani nei capelli.
            Delle promesse della pubblicità non ne avete mantenuta una che sia una.
            Reputo la condotta del Vostro addetto affatto indecorosa.
            La prima e l'ultima volta.
            Non ne azzeccate una.
            È 'na vergogna come trattate i clienti.
            I soldi li ho già riavuti, non è quello, ma il modo in cui è stato fatto è stato indecente.
            La consegna alla fine c'è stata, non lo nego, ma tutte quelle bugie per strada non mi vanno giù.
            L'abbonamento non lo disdico, per ora, ma questo servizio è una barzelletta.
            Non rendo niente e non chiedo sconti, voglio solo che sappiate che la qualità è crollata.
            All'appuntamento dal vostro ottico mi sono sentita tutto fuorché presa sul serio, e ci tenevo a \
            segnalarlo.
            Che baraonda siete diventati! Ognuno scarica la colpa su un altro.
            Mai stato trattato tanto male come questa settimana. Lo racconterò a tutti.
            Trovo inquietante la leggerezza con cui gestite i dati personali: sulla scatola c'era la mia data di \
            nascita, leggibile da chiunque!
            servizio pessimo mai piu
            che negozzio scandaloso
            molto deluso dalla vostra qualita
            """,
        dutch: """
            Veertig minuten heb ik aan de lijn gehangen met dat vrolijke muziekje, en toen werd er opgehangen. \
            Dat is toch geen manier om met mensen om te gaan.
            Mijn moeder van 84 kwam bij u in de winkel voor een simpele vraag. Ze is uitgelachen door twee \
            jongens achter de kassa. Ik vond dat u dit moest weten.
            Al jaren ben ik trouwe klant, maar de laatste tijd gaat alles mis: te laat, verkeerd ingepakt, \
            chagrijnige chauffeurs. Ik herken jullie niet meer terug.
            De bezorger gooide het pakket over de schutting, midden in de vijver. Er zat gelukkig alleen plastic \
            in. Maar zo ga je toch niet met andermans spullen om?
            Vroeger waren jullie bonen vol en romig, nu proef ik alleen nog verbrand karton. Jammer dat er zo op \
            kwaliteit bezuinigd wordt.
            Op jullie site staat "wij staan altijd voor u klaar". Nou, daar heb ik in drie weken niks van \
            gemerkt. Het is me wat.
            De monteur kwam twee uur te laat, liep met modderschoenen door de huiskamer en zei geen woord. Mijn \
            vrouw was er helemaal ontdaan van.
            Ik heb niks meer nodig van u, maar ik wil wel kwijt dat ik het hele proces als vernederend heb \
            ervaren.
            Bij mijn buurman hetzelfde verhaal: binnen een jaar piept het scharnier. En dat noemen jullie \
            duurzaam vakmanschap.
            Voor zo'n prijs verwacht je dat een knoop er na één keer wassen nog aan zit. Dat valt me zwaar tegen \
            van een zaak als die van u.
            Mijn reactie onder uw product is verwijderd, alleen omdat ik eerlijk was. Zo houd je natuurlijk wel \
            vijf sterren over.
            In plastic, in nog meer plastic, en daaromheen een doos waar een koelkast in past. En dat voor één \
            lippenstift. Schaam jullie.
            Ik kom net uit het filiaal in Gent en ik ben nog aan het trillen. Wat een toon slaat dat personeel \
            daar aan!
            Het is huilen met de pet op bij jullie.
            Van de beloften in uw reclame is er welgeteld geen één uitgekomen.
            Ik acht de handelwijze van uw medewerker volstrekt beneden peil.
            Dit was eens maar nooit weer.
            Jullie kunnen er echt geen hout van.
            't Is een schande hoe dat ge met uw klanten omgaat.
            Mijn geld heb ik al terug, dus daar gaat het niet om, maar de manier waarop vond ik beneden alle \
            peil.
            De levering is er uiteindelijk gekomen, dat ontken ik niet, maar al die leugens onderweg zitten mij \
            dwars.
            Ik zeg mijn abonnement niet op, nog niet, maar deze service is een aanfluiting.
            Terugsturen ga ik niets en korting hoef ik ook niet, ik wil alleen dat u weet dat de kwaliteit \
            hopeloos achteruit is gegaan.
            Na de afspraak bij uw opticien voelde ik me allesbehalve serieus genomen, en daar wilde ik toch even \
            melding van maken.
            Wat een waardeloze bende is het bij jullie geworden! Iedereen schuift alles op een ander af.
            Nog nooit zo slecht behandeld als deze week. Ik ga dit overal vertellen.
            Ik vind het zorgelijk dat er bij u zo slordig met persoonsgegevens wordt omgesprongen: op de doos \
            stond mijn geboortedatum, leesbaar voor iedereen!
            slechte service echt nooit meer
            wat een flut winkel zeg
            zwaar teleur gesteld in jullie kwaliteit
            """)
}
