extension StandardExamples {
    static let turnThanksTold = StandardExamples(
        "turn_thanks",
        english: """
            Ah brilliant, that's all I was after.
            That clears it up nicely, have a good weekend.
            Perfect. No further questions from me.
            Thanks a million, you're very good.
            I'm very grateful for the trouble you've taken over such a small thing. It isn't often one gets a \
            reply on a Sunday.
            The money's come in this morning, so we're all square. Thank you for being so decent about it.
            Great, that answers it.
            It was a pleasure dealing with you, and I shan't hesitate to come back.
            Got the label, printed it, parcel's gone. Nothing else to do on my side, I think. Thanks for the \
            help.
            You didn't have to do that! The voucher's a lovely gesture.
            Right so, I'll wait till Thursday, no bother at all.
            Thank you kindly for your courteous and thorough answer.
            The invoice is just as our accountant wanted it. Thanks again.
            thx thats great
            cheers mate all sorted
            What a relief, I'd been worrying about that for nothing.
            Please pass on my thanks to Priya as well, she was a gem.
            We've had your mail and agree to everything. Kind of you to meet us halfway.
            Excellent! The kids are already counting the days.
            Couldn't have asked for better. Five stars from me.
            That did it, all sorted from my end, have a nice day!
            Brilliant, that's everything I needed.
            Perfect, nothing else from me.
            Thank you so much, that answers it completely.
            Great service, I'm a happy customer.
            OK lovely, that's settled then.
            Much appreciated, no further questions.
            Sorted, ta very much.
            Ah, got it, makes sense now.
            No need to reply, all is fine now.
            You lot are stars, that's me happy.
            Fab, thank you, bye!
            Thanks for sorting this out so quickly, much better than I'm used to.
            Thank you, Emma, that was really helpful.
            Cool, thanks, that's all.
            """,
        german: """
            Wunderbar, dann freue ich mich auf Freitag.
            Mehr wollte ich gar nicht wissen, schönen Abend noch.
            Vergelt's Gott, so freundlich bedient wird man selten.
            Sie haben mir sehr geholfen, ich habe keine weiteren Fragen.
            Alles klar, dann warte ich in Ruhe auf das Päckchen.
            Ich bin begeistert, wie rasch ihr reagiert habt. Euch empfehle ich weiter.
            Na, das nenne ich Service!
            Damit können wir die Sache ad acta legen.
            Ganz toll, Frau Berger, ich wünsche Ihnen ein schönes Wochenende.
            Ui, mit einem Gutschein hätte ich nicht gerechnet. Das ist wirklich großzügig.
            Leiwand, danke!
            Sehr nett, dass Sie sich noch einmal gemeldet haben. Es ist inzwischen alles in Ordnung.
            Jetzt weiß ich Bescheid, vielen lieben Dank.
            Mit dieser Lösung bin ich mehr als einverstanden.
            Da bin ich aber erleichtert, ich dachte schon, ich hätte etwas falsch gemacht. Tausend Dank.
            Die Bestätigung ist eingetroffen, Nummer 48213, alles bestens.
            Ich nehme alles zurück, was ich gestern im Ärger geschrieben habe. Sie waren großartig.
            danke euch!!
            vieln dank hat alles geklappt
            perfekt mehr brauch ich nich
            Super, danke euch!
            Alles klar, passt so.
            Wunderbar, dann ist ja alles geregelt.
            Ganz lieben Dank, ihr seid spitze.
            ok danke, hat sich erledigt
            Herzlichen Dank für Ihre Mühe und ein schönes Wochenende.
            Ah, verstanden, dann ist meine Frage beantwortet.
            Prima, von mir aus war's das.
            Danke, so ist es wunderbar.
            Ich bedanke mich für die freundliche Auskunft, weitere Fragen habe ich nicht.
            Merci, alles bestens!
            Danke nochmals für die nette und unkomplizierte Abwicklung.
            Vielen Dank, somit betrachte ich die Angelegenheit als erledigt.
            Dankeschön und bis zum nächsten Mal.
            """,
        french: """
            C'est tout ce que je voulais savoir, bonne fin de journée.
            Parfait, on se réjouit déjà de recevoir le paquet.
            Super, merci beaucoup, dossier clos de mon côté.
            Quelle rapidité, chapeau ! J'en parlerai à mes amies.
            Nickel, à la prochaine.
            Un tout grand merci, ça fait plaisir de tomber sur quelqu'un d'aimable.
            Génial, t'es au top !
            Entendu pour mardi, c'est noté dans mon agenda, merci.
            D'accord, j'attends donc le colis tranquillement, merci pour l'info.
            Bien reçu, tout est en ordre maintenant.
            Merci à vous et à toute l'équipe, continuez comme ça.
            Ok top, bonne soirée.
            On vous souhaite de belles fêtes, et merci encore pour le geste.
            mrc bcp
            Le remboursement est bien arrivé ce matin, merci, affaire classée.
            C'est bon, tout est réglé de mon côté, bonne journée !
            Parfait, je n'ai besoin de rien d'autre.
            Nickel, ça marche.
            Impeccable, voilà qui répond à ma question.
            Mille mercis, vous êtes au top.
            ok merci c tout bon
            Je vous remercie de votre réponse, je n'ai pas d'autre question.
            Ah d'accord, j'ai compris, c'est parfait comme ça.
            Très bien, plus rien à signaler pour ma part.
            Merci encore et bon week-end.
            Avec tous mes remerciements pour votre gentillesse, tout est résolu.
            Top, merci, à bientôt !
            Merci infiniment, je considère le sujet comme clos.
            Merci pour tout, vous avez été très efficaces.
            Me voilà rassurée, excellente soirée à vous.
            """,
        spanish: """
            Qué maravilla, así da gusto. No tengo nada más que preguntar.
            Es usted un sol, de verdad. Ya puedo decirle a mi esposo que todo está en orden.
            Me quedo tranquila entonces. Que tengan bonita tarde.
            Mil gracias, no pensé que respondieran en domingo.
            Justo lo que quería saber. Un abrazo desde Rosario.
            Perfecto, ya vi el correo con la confirmación y todo coincide.
            Le agradezco la paciencia que tuvo conmigo, que soy de otra época con estas cosas.
            Dios se lo pague, joven, me sacó de un apuro.
            Ya quedó clarito, no los molesto más.
            Acuso recibo de su amable respuesta, que satisface plenamente mi consulta.
            Vale, pues muchísimas gracias por la rapidez.
            Qué detalle lo del descuento, no lo esperaba. Así me tienen de cliente para rato.
            Acabo de ver el abono en mi cuenta. Un diez para ustedes.
            Entonces nos vemos el martes a las 10. Hasta entonces.
            Ojalá todas las tiendas contestaran así de bien.
            Todo en orden ya, pueden cerrar el caso 81-0045.
            Órale, qué rápido. Se lo agradezco mucho.
            El reemplazo me llegó hoy y está precioso, gracias por no ponerme pegas.
            grasias muy amables
            genial eso era saludos
            Ya está, por mi parte todo solucionado, ¡que tengáis buen día!
            Perfecto, no necesito nada más.
            Vale, todo claro.
            Estupendo, con eso queda todo resuelto.
            Les agradezco su amabilidad, no tengo más preguntas.
            ok gracias, ya está
            Gracias de nuevo y buen fin de semana.
            Ah, vale, ya lo entiendo, perfecto así.
            De maravilla, por mí nada más.
            Gracias por todo, hasta la próxima.
            Muy agradecido por su atención, el tema queda zanjado.
            Top, gracias, hasta luego.
            Gracias, con esto me queda todo clarísimo.
            Muchas gracias por su pronta respuesta, todo ha quedado arreglado.
            Me quedo muy tranquila, que pasen buena tarde.
            """,
        italian: """
            Che bello che sia andata così in fretta, mi avete rallegrato la giornata.
            Era tutto quello che volevo sapere, grazie.
            Una risposta così garbata dovrebbe fare scuola.
            Grazie di cuore per il disturbo, anche da parte di mia madre.
            Mi è stata di grande aiuto, La ringrazio.
            Sei un tesoro, grazie mille!
            Mi pare una soluzione onesta, d'accordo.
            Meraviglioso, mio nipote farà i salti di gioia quando arriva la scatola.
            Non mi occorre altro, è stato chiarissimo.
            Sabato me la godo, grazie!
            Risolto da signori, un cliente come me non lo perdete.
            Va bene, allora vedrò comparire la somma. Grazie per la verifica.
            Tutto capito e tutto a posto.
            All'inizio ero arrabbiato, ma avete rimediato alla grande.
            ok grazie ottimo servizio
            Super, grazie!
            Mille grazie, siete fantastici.
            Adesso funziona di nuovo, potete chiudere la segnalazione.
            Servizio eccellente, sono contentissima.
            Che velocità, complimenti!
            Non serve che rispondiate, è tutto in ordine.
            Grazie di cuore, Giulia, mi è stata di grande aiuto.
            È arrivato stamattina ed è tutto integro, sono felice.
            Fantastico, proprio quello che volevo.
            I soldi sono sul conto, quindi siamo pari, tante belle cose.
            Cinque stelle, niente da dire.
            Alla fine l'ho trovato, tutto bene.
            Bravi, ce ne fossero di negozi così.
            Grazie, direi che siamo a posto.
            """,
        dutch: """
            Fijn dat het zo snel kon, mijn dag is weer goed.
            Dat was alles wat ik wilde weten, bedankt.
            Wat een vriendelijk antwoord, daar kan menig bedrijf een voorbeeld aan nemen.
            Hartelijk dank voor de moeite, ook namens mijn moeder.
            Daar ben ik erg mee geholpen, dank u wel.
            Merci, ge zijt een schat!
            Dat klinkt als een nette oplossing, akkoord.
            Geweldig, mijn kleinzoon zal dansen van vreugde als de doos komt.
            Meer hoef ik niet te weten, u was heel helder.
            Ik ga er zaterdag van genieten, dankjewel!
            Netjes opgelost hoor, jullie houden een klant aan mij.
            In orde, dan zie ik het bedrag wel verschijnen. Bedankt voor het uitzoeken.
            Alles begrepen en alles naar wens.
            Ik was eerst wat kwaad, maar u heeft het keurig rechtgezet.
            ok bedankt top service
            Super, bedankt!
            Dank je wel, top geholpen.
            Het werkt weer prima, jullie kunnen de melding sluiten.
            Prima service, ik ben dik tevreden.
            Zo, dat was snel, petje af!
            Een reactie is niet meer nodig, alles is in orde.
            Bedankt, Sanne, daar ben ik echt mee geholpen.
            Vanmorgen is alles heel aangekomen, ik ben er blij mee.
            Geweldig, precies wat ik wilde.
            Het geld staat op mijn rekening, dus we staan quitte, het beste.
            Vijf sterren, niks op aan te merken.
            Heb het al gevonden, alles goed, groetjes.
            Keurig opgelost, daar kunnen andere winkels nog wat van leren.
            Oké bedankt, dan zijn we eruit.
            """)
}
