extension StandardExamples {
    static let turnThanksToldMore = StandardExamples(
        "turn_thanks",
        english: """
            You've been a star, thank you.
            Lovely, I'll keep an eye out for the postman then.
            Much appreciated, and so quick too!
            Cheers, that's sorted then.
            Wonderful news, we can't wait for it to get here.
            Good on ya, legend.
            My mother will be over the moon. She's been fretting about it all week.
            Sound, thanks.
            OK that makes sense now, thanks for explaining it so patiently.
            Fantastic service, I'll be telling my friends about you.
            All good here, you can close this.
            Then I'm happy, and I'll see you on the 14th.
            ta very much
            Ok perfect thank u
            Well, I was expecting a fight and got a friend. Thanks ever so much!
            New one arrived today and it's gorgeous. Thank you for not making a fuss.
            That'll do me grand.
            I appreciate you getting back to me so fast, that's everything I needed to know.
            Noted, and thank you. Have a lovely Christmas when it comes.
            No rush then, I'm content with that. Thank you for looking into it.
            Super, thx!
            Many thanks for your quick help, the matter is closed as far as I'm concerned.
            All good now, cheers.
            Works like a charm now, you can close this.
            Thanks a million, you've made my day.
            Wow, that was fast, I'm impressed.
            Thanks again and have a great weekend.
            It arrived this morning and everything is just as it should be, so we're done here.
            Thank you kindly, I have nothing more to add.
            thanks, all clear
            Excellent, I consider this resolved.
            Money's in my account, so that's that, best wishes to the team.
            Found it, all fine, have a good one.
            Five stars from me, everything is in order.
            Thank you for your prompt reply, with that everything is settled.
            """,
        german: """
            Das ging aber fix, ich bin ganz baff!
            Super lieb von dir, jetzt kann ich beruhigt in die Ferien fahren.
            Passt perfekt, merci vielmal.
            Das Geld ist heute eingegangen. Vielen Dank für die unkomplizierte Abwicklung.
            Einwandfrei, genau so hatte ich es mir erhofft.
            Die Rechnung ist da und stimmt jetzt auch mit dem Firmennamen. Besten Dank.
            Meine Mutter lässt ausrichten, dass sie sich riesig gefreut hat. Danke euch!
            Okay, so machen wir es. Bis nächsten Mittwoch um zehn.
            Ich bedanke mich für Ihre geschätzte Mühe und verbleibe zufrieden.
            Der Ersatz kam heute früh, heil und hübsch verpackt. Somit ist für mich alles erledigt.
            Gut zu wissen, dann mache ich es so.
            Einfach klasse, wie ihr mit einem alten Trottel wie mir Geduld habt.
            Ihre Antwort war kurz und verständlich, das lobe ich mir.
            Verstanden, dann hole ich das Rad am Samstag ab. Dankeschön!
            Hat sich alles geklärt, ihr müsst nichts mehr tun.
            Fünf Sterne von mir, ihr seid spitze.
            Fein, dann bleibt es beim 12. Mai, ich freu mich drauf.
            top danke erledigt
            merci, das wars schon
            Hat geklappt, von meiner Seite ist alles erledigt, schönen Tag noch!
            Vielen Dank für die schnelle Hilfe, damit ist die Sache für mich abgeschlossen.
            Besten Dank, jetzt weiß ich Bescheid.
            Jetzt läuft es wieder einwandfrei, Sie können das Ticket schließen.
            Top Service, bin rundum zufrieden.
            Das ging ja fix, Respekt!
            Eine Antwort ist nicht mehr nötig, es ist alles in Ordnung.
            Tausend Dank, Frau Albers, das war sehr hilfreich.
            Heute ist alles heil angekommen, ich bin glücklich.
            Klasse, genau so hatte ich es mir vorgestellt.
            Das Geld ist auf dem Konto, damit sind wir quitt, alles Gute.
            Fünf Sterne von mir, besser geht's nicht.
            Hab's gefunden, alles gut, tschüss!
            Sehr gut, dann bleibt für mich nichts mehr offen.
            Einfach toll, wie schnell Sie das gelöst haben.
            """,
        french: """
            Voilà qui est clair, un grand merci pour votre gentillesse.
            Vous êtes un ange, je n'en attendais pas tant un vendredi soir.
            Impeccable, je n'ai plus d'autre question.
            Ça me va comme ça, merci bien.
            Me voilà rassurée, je vais pouvoir dormir.
            Je vous remercie de votre prompte réponse, qui me satisfait pleinement.
            Ben merci là, c'est ben apprécié.
            C'est très gentil d'avoir fait une exception pour nous. Ma mère vous embrasse.
            Ma fille est aux anges, vous lui avez sauvé son anniversaire.
            Je n'aurais pas cru que ça se réglerait en dix minutes, mille mercis.
            Aucun souci, cela me convient parfaitement.
            Pas besoin d'autre chose, vous avez répondu à tout.
            Magnifique, adieu et à bientôt à Lausanne !
            cool merci c gentil
            Je craignais le pire et tout s'arrange, soyez-en remerciés.
            Super, merci !
            Merci beaucoup pour votre aide rapide, l'affaire est close pour moi.
            Un grand merci à toute l'équipe, tout est en ordre.
            Ça fonctionne de nouveau, vous pouvez fermer le dossier.
            Service au top, je suis ravie.
            Quelle rapidité, chapeau !
            Inutile de me répondre, tout est rentré dans l'ordre.
            Merci Camille, ça m'a bien dépannée.
            Le colis est arrivé ce matin, tout est intact, je suis comblé.
            Génial, exactement ce que je voulais.
            Le remboursement est bien arrivé, nous sommes quittes, bonne continuation.
            Cinq étoiles, rien à redire.
            Finalement je l'ai trouvé, tout va bien.
            Voilà une affaire rondement menée, bravo.
            Merci, c'est noté, tout est clair maintenant.
            """,
        spanish: """
            Con eso me basta y me sobra, muy amable.
            Pues ya está, asunto cerrado por mi parte.
            Genial, lo espero el jueves con los brazos abiertos.
            Recibido, entendido y agradecido.
            Así sí se trata a un cliente. Los voy a recomendar en la oficina.
            De lujo. Era eso nomás.
            Buenísimo, che, quedo a la espera del paquete entonces.
            Estupendo, me habéis alegrado la mañana.
            Súper, mi hija va a saltar de alegría cuando le cuente.
            Listo, hermano, todo bien por acá.
            No hace falta nada más; la explicación fue excelente.
            Me doy por satisfecho con la solución.
            Chévere, muy querida usted por la atención.
            Ay, qué alivio. Gracias por tomarse el tiempo.
            Ha sido un placer tratar con ustedes, y eso que venía enfadada.
            Quedamos así, pues. Saludos a Marcela, que fue muy gentil.
            Nada más, eso era todo lo que necesitaba. Feliz año.
            Bien, con esa fecha puedo organizarme. Se agradece.
            ok perfecto mil grax
            joya, gracias!!
            ¡Genial, gracias!
            Muchas gracias por la rapidez, doy el asunto por cerrado.
            Mil gracias, sois unos cracks.
            Ya funciona otra vez, podéis cerrar la incidencia.
            Un servicio de diez, estoy encantada.
            ¡Qué rapidez, así da gusto!
            No hace falta que respondan, ya está todo en orden.
            Muchísimas gracias, Laura, me has ayudado mucho.
            Ha llegado esta mañana y está todo impecable, muy contento.
            Fenomenal, justo lo que quería.
            Ya tengo el dinero en la cuenta, así que todo en paz, un saludo.
            Cinco estrellas, nada que objetar.
            Al final lo encontré, todo bien, un abrazo.
            Da gusto tratar con gente así, todo perfecto.
            Listo, gracias, asunto arreglado.
            """,
        italian: """
            Perfetto, allora aspetto con calma.
            Ottimo, non vediamo l'ora!
            Per me va benissimo, può chiudere la pratica.
            Ok, chiarissimo. Buon fine settimana.
            Facciamo così, grande!
            Non mi aspettavo notizie tanto presto, tanto di cappello.
            Bene, allora è sistemato. Grazie e saluti.
            Prendo atto con soddisfazione della Sua comunicazione e La ringrazio sentitamente.
            Adesso sono tranquilla, grazie per la rapidità.
            Bene così, nessun'altra domanda.
            La Sua collega merita un elogio, una pazienza del genere è rara.
            Buono a sapersi, mi fermo qui.
            Mi sta bene, grazie per esservi messi nei miei panni.
            grz
            grazie mile tutto aposto
            Tutto chiaro, a posto così.
            Ottimo, allora è tutto sistemato.
            La ringrazio della cortese risposta, non ho altre domande.
            ok grazie, risolto
            Grazie ancora e buon fine settimana.
            Ah, ho capito, va benissimo così.
            Benissimo, per me è tutto.
            Grazie di tutto, alla prossima!
            Ringrazio per la disponibilità, considero la pratica conclusa.
            Top, grazie, ciao!
            Grazie, ora mi è tutto chiaro.
            Grazie infinite per la pazienza, è andato tutto a buon fine.
            Ora sono tranquilla, buona serata a tutti.
            """,
        dutch: """
            Prima, dan wacht ik het gewoon rustig af.
            Super, we kijken ernaar uit!
            Helemaal goed zo, u kunt het dossier wat mij betreft sluiten.
            Oké, duidelijk. Fijn weekend alvast.
            Top, zo doen we het.
            Ik had niet verwacht zo vlug iets te horen, petje af.
            Nou, dat is dan geregeld. Dank en groet.
            Met belangstelling en tevredenheid heb ik kennisgenomen van uw bericht, waarvoor mijn dank.
            Dan ben ik gerust, bedankt voor de snelle reactie.
            Mooi, verder geen vragen.
            Uw collega verdient een pluim, zo'n geduld zie je zelden.
            Goed om te horen, ik laat het hierbij.
            Daar kan ik mee leven, dank je voor het meedenken.
            thx
            dank u wel helemaal goe
            Helemaal duidelijk zo.
            Mooi, dan is dat ook weer opgelost.
            Heel erg bedankt, jullie zijn kanjers.
            ok thx, opgelost
            Nogmaals bedankt en een fijn weekend.
            Ah, ik snap het, prima zo.
            Uitstekend, verder heb ik niets meer.
            Dank voor alles en tot een volgende keer.
            Ik dank u voor uw vriendelijke antwoord, verdere vragen heb ik niet.
            Toppie, dankjewel, doei!
            Bedankt voor de moeite, het is nu helemaal in orde.
            Met dank voor uw inzet beschouw ik dit als afgerond.
            Ik ben gerustgesteld, nog een prettige avond.
            """)
}
