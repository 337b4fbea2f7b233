extension StandardExamples {
    static let turnYesTold = StandardExamples(
        "turn_yes",
        english: """
            yep
            ok do it
            Yes please.
            I confirm.
            Exactly like that, please go ahead.
            That suits me.
            Yes, that is all correct.
            Sure, why not.
            Sounds good to me, thanks.
            Fine by me.
            Please proceed as described.
            yes go for it
            Absolutely, carry on.
            I hereby confirm that you may proceed.
            Yes, you understood me perfectly. Please do it.
            Correct. Thank you for checking.
            That's right, and thanks for asking first.
            Yeah thats what i want
            By all means.
            I agree with everything you wrote. Please go ahead at your earliest convenience.
            Spot on. Thanks for explaining it so clearly.
            Yes, I'm sure. I've slept on it.
            Perfect, just do it that way.
            ok
            Agreed. Let me know once it's finished.
            You have my approval. There is no need to ask again.
            Right, that's it. Off you go then.
            Yes indeed, that would be wonderful.
            Happy with that. Carry on, please.
            yup all good
            I've read it through and everything matches. You can start.
            Very well, let us do it so.
            Go ahead, many thanks for your help.
            Confirmed from my side. Have a nice day.
            That is precisely what I had in mind. Please do so.
            yes yes please, as soon as you can
            Okey dokey.
            No objections here. Do as you suggested.
            I accept your proposal.
            Yes to both.
            Great, that works for me. Thanks so much!
            100% yes
            Consider this my consent.
            Thats fine. Go on please.
            I've talked to my husband and we both say yes. Please arrange it.
            """,
        german: """
            ja
            Ja bitte.
            jo passt
            Okay, machen Sie das.
            Hiermit bestätige ich.
            Genau so, bitte.
            Das passt mir gut.
            Ja, das stimmt alles.
            Klar, gerne.
            Einverstanden. Melden Sie sich kurz, wenn es erledigt ist.
            Von mir aus gern.
            Ja, so möchte ich es haben. Vielen Dank!
            Richtig verstanden. Legen Sie los.
            jep mach mal
            Selbstverständlich, bitte verfahren Sie wie beschrieben.
            Ich bin mit Ihrem Vorschlag einverstanden.
            Jawohl.
            Ja, ich bin mir sicher. Ich habe eine Nacht drüber geschlafen.
            Perfekt, genau das meinte ich.
            Alles korrekt, bitte ausführen.
            ok
            Stimmt so.
            Sie haben mein Einverständnis.
            Ja, unbedingt. Danke fürs Nachfragen!
            Bitte führen Sie das so durch, wie Sie es geschrieben haben.
            Na klar, nur zu.
            Ich habe alles noch einmal durchgelesen, es stimmt. Sie können anfangen.
            Freigabe erteilt. Sie brauchen nicht noch einmal nachzufragen.
            Meine Zustimmung haben Sie. Mit bestem Dank im Voraus.
            ja genau so wollt ich das
            Gerne, tun Sie das.
            So soll es sein.
            Bestätigt. Schönen Tag noch!
            Das wäre super. Danke euch!
            Ja, beides bitte.
            Dagegen habe ich nichts einzuwenden. Bitte so machen.
            Passt perfekt. Bitte gleich erledigen.
            Ja doch, sehr gern.
            Mein Mann ist auch dafür. Dann machen wir das so.
            Läuft.
            joa okay, könnt ihr so machen
            Das ist in meinem Sinne.
            Ja, das haben Sie richtig zusammengefasst. Bitte weiter so.
            Hundertprozentig ja!
            In Ordnung. Ich danke Ihnen für die Mühe.
            """,
        french: """
            oui
            Oui, s'il vous plaît.
            ok allez-y
            Je confirme.
            Exactement comme ça, merci.
            Cela me convient.
            Oui, tout est exact.
            Bien sûr, volontiers.
            D'accord.
            Ça me va très bien.
            Veuillez procéder comme indiqué.
            ouais c'est bon
            Parfait, faites comme ça.
            Par la présente, je vous donne mon accord.
            Oui, vous avez bien compris. Faites-le, je vous prie.
            C'est bien cela. Merci d'avoir vérifié.
            Tout à fait. Merci pour vos explications si claires.
            oui cest ce que je veux
            Absolument, continuez.
            Je suis d'accord avec votre proposition. Vous pouvez y aller.
            Impeccable.
            Oui, j'en suis certaine. J'ai bien réfléchi.
            Entendu, merci beaucoup.
            Vas-y, fonce !
            Accord donné. Inutile de me redemander.
            Vous avez mon feu vert.
            Oui, avec plaisir. Merci à vous.
            C'est noté, c'est bon pour moi.
            J'ai tout relu et tout correspond. Vous pouvez lancer.
            Très bien, qu'il en soit ainsi.
            dac
            Aucune objection de ma part. Faites comme vous avez dit.
            Oui aux deux.
            C'est confirmé de mon côté. Bonne journée !
            Voilà exactement ce que je souhaitais. Merci de le faire.
            oui oui svp, dès que possible
            Ça marche.
            J'accepte.
            Mon mari est d'accord aussi. Alors faisons comme cela.
            Super, ça m'arrange bien. Merci mille fois !
            Mille fois oui. Je n'attendais que ça !
            Je valide. Un petit mot quand c'est fait, merci.
            Oui, effectuez cette démarche pour moi s'il vous plaît.
            Ok pour moi. Je vous remercie de votre aide.
            Je vous autorise à le faire.
            """,
        spanish: """
            sí
            Sí, por favor.
            vale, hazlo
            Lo confirmo.
            Exactamente así, adelante.
            Me viene bien.
            Sí, todo es correcto.
            Claro que sí.
            De acuerdo.
            Por mí, perfecto.
            Procedan según lo indicado.
            sip
            Estupendo, háganlo así.
            Por la presente doy mi conformidad.
            Sí, me ha entendido bien. Hágalo, por favor.
            Correcto. Gracias por comprobarlo.
            Así es, y gracias por preguntar antes.
            si eso es lo q quiero
            Por supuesto, sigan adelante.
            Estoy conforme con su propuesta. Pueden proceder cuando quieran.
            Perfecto.
            Sí, estoy segura. Lo he consultado con la almohada.
            Muy bien, muchas gracias.
            venga, dale
            Conforme. Avísenme cuando esté hecho.
            Tienen mi visto bueno.
            Sí, con mucho gusto. Gracias a ustedes.
            Adelante con ello.
            Lo he releído todo y coincide. Ya pueden empezar.
            Que así sea.
            ok
            No tengo nada que objetar. Hagan lo que han dicho.
            Sí a las dos cosas.
            Confirmado por mi parte. ¡Buen día!
            Eso es justo lo que quería. Háganlo, por favor.
            si si porfa, cuanto antes
            Me parece bien.
            Acepto. No hace falta que me lo vuelvan a preguntar.
            Mi marido también está de acuerdo. Pues lo hacemos así.
            ¡Genial, me va de maravilla! Mil gracias.
            Cien por cien sí.
            Les autorizo a hacerlo.
            Sí, tramítenlo tal como lo describen.
            Okey, por mí bien. Les agradezco la ayuda.
            Desde luego que sí. Gracias por explicarlo tan claro.
            """,
        italian: """
            sì
            Sì, grazie.
            ok fai pure
            Confermo.
            Proprio così, procedete pure.
            Mi va bene.
            Sì, è tutto esatto.
            Certo, volentieri.
            D'accordo.
            Per me è perfetto.
            Vi prego di procedere come indicato.
            sisi va bene
            Ottimo, fate così.
            Con la presente do il mio consenso.
            Sì, avete capito benissimo. Fatelo, per favore.
            Esatto. Grazie per aver controllato.
            È giusto, e grazie di avermelo chiesto prima.
            si è quello che voglio
            Assolutamente, andate avanti.
            Concordo con la vostra proposta. Potete procedere quando volete.
            Perfetto.
            Sì, ne sono sicura. Ci ho dormito sopra.
            Benissimo, mille grazie.
            vai tranquillo
            Approvato. Fatemi sapere quando è fatto.
            Avete il mio via libera.
            Sì, con piacere. Grazie a voi.
            Fate pure come avete scritto.
            Ho riletto tutto e corrisponde. Potete cominciare.
            E così sia.
            ok
            Nulla in contrario da parte mia. Fate come detto.
            Sì a entrambe le cose.
            Confermato da parte mia. Buona giornata!
            È proprio ciò che desideravo. Fatelo, vi prego.
            si si per favore, appena potete
            Mi sta bene.
            Accetto. Non serve richiedermelo.
            Anche mio marito è d'accordo. Allora facciamo così.
            Fantastico, mi va benone. Grazie infinite!
            Sì al cento per cento.
            Vi autorizzo a farlo.
            Ma certo che sì. Grazie della spiegazione così chiara.
            Va bene. Vi ringrazio per l'aiuto.
            Affare fatto.
            """,
        dutch: """
            ja
            Ja graag.
            oké doe maar
            Dat bevestig ik.
            Precies zo, ga uw gang.
            Dat komt me goed uit.
            Ja, alles klopt.
            Tuurlijk, prima.
            Akkoord. Laat even weten als het klaar is.
            Wat mij betreft wel.
            Gaat u te werk zoals beschreven.
            jep
            Top, doe het zo.
            Hierbij geef ik mijn toestemming.
            Ja, u hebt het goed begrepen. Doet u dat alstublieft.
            Klopt. Bedankt voor het nakijken.
            Dat is juist, en fijn dat u het even vraagt.
            ja das wat ik wil
            Zeker weten, ga door.
            Ik ga akkoord met uw voorstel. U kunt aan de slag.
            Helemaal goed.
            Ja, ik weet het zeker. Ik heb er een nachtje over geslapen.
            Prima, hartelijk dank.
            joe is goed
            Goedgekeurd. U hoeft het niet nog eens te vragen.
            Jullie hebben groen licht.
            Ja, heel graag. Dank u wel.
            Voer het maar uit zoals jullie schrijven.
            Ik heb alles nog eens doorgelezen en het klopt. Begin maar.
            Zo zij het.
            ok
            Geen bezwaar van mijn kant. Doe zoals u zei.
            Ja, allebei graag.
            Van mijn kant bevestigd. Fijne dag nog!
            Dat is precies wat ik bedoelde. Graag zo regelen.
            ja ja graag, zo snel mogelijk
            Vind ik goed.
            Ik stem ermee in. Dank voor de heldere uitleg.
            Mijn man is het er ook mee eens. Dan doen we het zo.
            Super, dat past perfect. Heel erg bedankt!
            Honderd procent ja.
            U mag dat doen, ik machtig u daartoe.
            Jazeker. Dolgraag zelfs!
            In orde. Bedankt voor de moeite.
            Afgesproken.
            """)
}
