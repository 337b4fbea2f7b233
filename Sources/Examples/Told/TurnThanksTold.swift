extension StandardExamples {
    static let turnThanksTold = StandardExamples(
        "turn_thanks",
        english: """
            Ah brilliant, that's all I was after.
            You've been a star, thank you.
            That clears it up nicely, have a good weekend.
            Lovely, I'll keep an eye out for the postman then.
            Perfect. No further questions from me.
            Much appreciated, and so quick too!
            Thanks a million, you're very good.
            Cheers, that's sorted then.
            I'm very grateful for the trouble you've taken over such a small thing. It isn't often one gets a \
            reply on a Sunday.
            Wonderful news, we can't wait for it to get here.
            The money's come in this morning, so we're all square. Thank you for being so decent about it.
            Good on ya, legend.
            Great, that answers it.
            My mother will be over the moon. She's been fretting about it all week.
            It was a pleasure dealing with you, and I shan't hesitate to come back.
            Sound, thanks.
            Got the label, printed it, parcel's gone. Nothing else to do on my side, I think. Thanks for the \
            help.
            OK that makes sense now, thanks for explaining it so patiently.
            You didn't have to do that! The voucher's a lovely gesture.
            Fantastic service, I'll be telling my friends about you.
            Right so, I'll wait till Thursday, no bother at all.
            All good here, you can close this.
            Thank you kindly for your courteous and thorough answer.
            Then I'm happy, and I'll see you on the 14th.
            The invoice is just as our accountant wanted it. Thanks again.
            ta very much
            thx thats great
            Ok perfect thank u
            cheers mate all sorted
            Well, I was expecting a fight and got a friend. Thanks ever so much!
            What a relief, I'd been worrying about that for nothing.
            New one arrived today and it's gorgeous. Thank you for not making a fuss.
            Please pass on my thanks to Priya as well, she was a gem.
            That'll do me grand.
            We've had your mail and agree to everything. Kind of you to meet us halfway.
            I appreciate you getting back to me so fast, that's everything I needed to know.
            Excellent! The kids are already counting the days.
            Noted, and thank you. Have a lovely Christmas when it comes.
            Couldn't have asked for better. Five stars from me.
            No rush then, I'm content with that. Thank you for looking into it.
            """,
        german: """
            Herzlichen Dank, damit ist alles beantwortet.
            Wunderbar, dann freue ich mich auf Freitag.
            Das ging aber fix, ich bin ganz baff!
            Mehr wollte ich gar nicht wissen, schönen Abend noch.
            Super lieb von dir, jetzt kann ich beruhigt in die Ferien fahren.
            Vergelt's Gott, so freundlich bedient wird man selten.
            Passt perfekt, merci vielmal.
            Sie haben mir sehr geholfen, ich habe keine weiteren Fragen.
            Das Geld ist heute eingegangen. Vielen Dank für die unkomplizierte Abwicklung.
            Alles klar, dann warte ich in Ruhe auf das Päckchen.
            Einwandfrei, genau so hatte ich es mir erhofft.
            Ich bin begeistert, wie rasch ihr reagiert habt. Euch empfehle ich weiter.
            Die Rechnung ist da und stimmt jetzt auch mit dem Firmennamen. Besten Dank.
            Na, das nenne ich Service!
            Meine Mutter lässt ausrichten, dass sie sich riesig gefreut hat. Danke euch!
            Damit können wir die Sache ad acta legen.
            Okay, so machen wir es. Bis nächsten Mittwoch um zehn.
            Ganz toll, Frau Berger, ich wünsche Ihnen ein schönes Wochenende.
            Ich bedanke mich für Ihre geschätzte Mühe und verbleibe zufrieden.
            Ui, mit einem Gutschein hätte ich nicht gerechnet. Das ist wirklich großzügig.
            Der Ersatz kam heute früh, heil und hübsch verpackt. Somit ist für mich alles erledigt.
            Leiwand, danke!
            Gut zu wissen, dann mache ich es so.
            Sehr nett, dass Sie sich noch einmal gemeldet haben. Es ist inzwischen alles in Ordnung.
            Einfach klasse, wie ihr mit einem alten Trottel wie mir Geduld habt.
            Jetzt weiß ich Bescheid, vielen lieben Dank.
            Ihre Antwort war kurz und verständlich, das lobe ich mir.
            Mit dieser Lösung bin ich mehr als einverstanden.
            Verstanden, dann hole ich das Rad am Samstag ab. Dankeschön!
            Da bin ich aber erleichtert, ich dachte schon, ich hätte etwas falsch gemacht. Tausend Dank.
            Hat sich alles geklärt, ihr müsst nichts mehr tun.
            Die Bestätigung ist eingetroffen, Nummer 48213, alles bestens.
            Fünf Sterne von mir, ihr seid spitze.
            Ich nehme alles zurück, was ich gestern im Ärger geschrieben habe. Sie waren großartig.
            Fein, dann bleibt es beim 12. Mai, ich freu mich drauf.
            danke euch!!
            top danke erledigt
            vieln dank hat alles geklappt
            merci, das wars schon
            perfekt mehr brauch ich nich
            """,
        french: """
            C'est tout ce que je voulais savoir, bonne fin de journée.
            Voilà qui est clair, un grand merci pour votre gentillesse.
            Parfait, on se réjouit déjà de recevoir le paquet.
            Vous êtes un ange, je n'en attendais pas tant un vendredi soir.
            Super, merci beaucoup, dossier clos de mon côté.
            Impeccable, je n'ai plus d'autre question.
            Quelle rapidité, chapeau ! J'en parlerai à mes amies.
            Ça me va comme ça, merci bien.
            Nickel, à la prochaine.
            Me voilà rassurée, je vais pouvoir dormir.
            Un tout grand merci, ça fait plaisir de tomber sur quelqu'un d'aimable.
            Je vous remercie de votre prompte réponse, qui me satisfait pleinement.
            Génial, t'es au top !
            Ben merci là, c'est ben apprécié.
            Entendu pour mardi, c'est noté dans mon agenda, merci.
            C'est très gentil d'avoir fait une exception pour nous. Ma mère vous embrasse.
            D'accord, j'attends donc le colis tranquillement, merci pour l'info.
            Ma fille est aux anges, vous lui avez sauvé son anniversaire.
            Bien reçu, tout est en ordre maintenant.
            Je n'aurais pas cru que ça se réglerait en dix minutes, mille mercis.
            Merci à vous et à toute l'équipe, continuez comme ça.
            Aucun souci, cela me convient parfaitement.
            Ok top, bonne soirée.
            Pas besoin d'autre chose, vous avez répondu à tout.
            On vous souhaite de belles fêtes, et merci encore pour le geste.
            Magnifique, adieu et à bientôt à Lausanne !
            mrc bcp
            cool merci c gentil
            Le remboursement est bien arrivé ce matin, merci, affaire classée.
            Je craignais le pire et tout s'arrange, soyez-en remerciés.
            """,
        spanish: """
            Qué maravilla, así da gusto. No tengo nada más que preguntar.
            Con eso me basta y me sobra, muy amable.
            Es usted un sol, de verdad. Ya puedo decirle a mi esposo que todo está en orden.
            Pues ya está, asunto cerrado por mi parte.
            Me quedo tranquila entonces. Que tengan bonita tarde.
            Genial, lo espero el jueves con los brazos abiertos.
            Mil gracias, no pensé que respondieran en domingo.
            Recibido, entendido y agradecido.
            Justo lo que quería saber. Un abrazo desde Rosario.
            Así sí se trata a un cliente. Los voy a recomendar en la oficina.
            Perfecto, ya vi el correo con la confirmación y todo coincide.
            De lujo. Era eso nomás.
            Le agradezco la paciencia que tuvo conmigo, que soy de otra época con estas cosas.
            Buenísimo, che, quedo a la espera del paquete entonces.
            Dios se lo pague, joven, me sacó de un apuro.
            Estupendo, me habéis alegrado la mañana.
            Ya quedó clarito, no los molesto más.
            Súper, mi hija va a saltar de alegría cuando le cuente.
            Acuso recibo de su amable respuesta, que satisface plenamente mi consulta.
            Listo, hermano, todo bien por acá.
            Vale, pues muchísimas gracias por la rapidez.
            No hace falta nada más; la explicación fue excelente.
            Qué detalle lo del descuento, no lo esperaba. Así me tienen de cliente para rato.
            Me doy por satisfecho con la solución.
            Acabo de ver el abono en mi cuenta. Un diez para ustedes.
            Chévere, muy querida usted por la atención.
            Entonces nos vemos el martes a las 10. Hasta entonces.
            Ay, qué alivio. Gracias por tomarse el tiempo.
            Ojalá todas las tiendas contestaran así de bien.
            Ha sido un placer tratar con ustedes, y eso que venía enfadada.
            Todo en orden ya, pueden cerrar el caso 81-0045.
            Quedamos así, pues. Saludos a Marcela, que fue muy gentil.
            Órale, qué rápido. Se lo agradezco mucho.
            Nada más, eso era todo lo que necesitaba. Feliz año.
            El reemplazo me llegó hoy y está precioso, gracias por no ponerme pegas.
            Bien, con esa fecha puedo organizarme. Se agradece.
            grasias muy amables
            ok perfecto mil grax
            genial eso era saludos
            joya, gracias!!
            """,
        italian: """
            Che bello che sia andata così in fretta, mi avete rallegrato la giornata.
            Perfetto, allora aspetto con calma.
            Era tutto quello che volevo sapere, grazie.
            Ottimo, non vediamo l'ora!
            Una risposta così garbata dovrebbe fare scuola.
            Per me va benissimo, può chiudere la pratica.
            Grazie di cuore per il disturbo, anche da parte di mia madre.
            Ok, chiarissimo. Buon fine settimana.
            Mi è stata di grande aiuto, La ringrazio.
            Facciamo così, grande!
            Sei un tesoro, grazie mille!
            Non mi aspettavo notizie tanto presto, tanto di cappello.
            Mi pare una soluzione onesta, d'accordo.
            Bene, allora è sistemato. Grazie e saluti.
            Meraviglioso, mio nipote farà i salti di gioia quando arriva la scatola.
            Prendo atto con soddisfazione della Sua comunicazione e La ringrazio sentitamente.
            Non mi occorre altro, è stato chiarissimo.
            Adesso sono tranquilla, grazie per la rapidità.
            Sabato me la godo, grazie!
            Bene così, nessun'altra domanda.
            Risolto da signori, un cliente come me non lo perdete.
            La Sua collega merita un elogio, una pazienza del genere è rara.
            Va bene, allora vedrò comparire la somma. Grazie per la verifica.
            Buono a sapersi, mi fermo qui.
            Tutto capito e tutto a posto.
            Mi sta bene, grazie per esservi messi nei miei panni.
            All'inizio ero arrabbiato, ma avete rimediato alla grande.
            grz
            ok grazie ottimo servizio
            grazie mile tutto aposto
            """,
        dutch: """
            Fijn dat het zo snel kon, mijn dag is weer goed.
            Prima, dan wacht ik het gewoon rustig af.
            Dat was alles wat ik wilde weten, bedankt.
            Super, we kijken ernaar uit!
            Wat een vriendelijk antwoord, daar kan menig bedrijf een voorbeeld aan nemen.
            Helemaal goed zo, u kunt het dossier wat mij betreft sluiten.
            Hartelijk dank voor de moeite, ook namens mijn moeder.
            Oké, duidelijk. Fijn weekend alvast.
            Daar ben ik erg mee geholpen, dank u wel.
            Top, zo doen we het.
            Merci, ge zijt een schat!
            Ik had niet verwacht zo vlug iets te horen, petje af.
            Dat klinkt als een nette oplossing, akkoord.
            Nou, dat is dan geregeld. Dank en groet.
            Geweldig, mijn kleinzoon zal dansen van vreugde als de doos komt.
            Met belangstelling en tevredenheid heb ik kennisgenomen van uw bericht, waarvoor mijn dank.
            Meer hoef ik niet te weten, u was heel helder.
            Dan ben ik gerust, bedankt voor de snelle reactie.
            Ik ga er zaterdag van genieten, dankjewel!
            Mooi, verder geen vragen.
            Netjes opgelost hoor, jullie houden een klant aan mij.
            Uw collega verdient een pluim, zo'n geduld zie je zelden.
            In orde, dan zie ik het bedrag wel verschijnen. Bedankt voor het uitzoeken.
            Goed om te horen, ik laat het hierbij.
            Alles begrepen en alles naar wens.
            Daar kan ik mee leven, dank je voor het meedenken.
            Ik was eerst wat kwaad, maar u heeft het keurig rechtgezet.
            thx
            ok bedankt top service
            dank u wel helemaal goe
            """)
}
