extension StandardExamples {
    static let turnNoTold = StandardExamples(
        "turn_no",
        english: """
            no
            No, leave it.
            Stop, I never asked for that.
            Better not.
            That is not right.
            Wait, I changed my mind, do nothing.
            No thanks, I'd rather keep things as they are.
            nope
            Please don't do that.
            Hold on, that's not what I meant.
            I do not agree.
            No, you misunderstood me. Please leave everything as it was.
            Absolutely not!
            Forget it, I'll keep it after all.
            I do not confirm this. Please take no action.
            nah leave it as it is
            Please disregard my earlier message.
            On second thoughts, don't bother.
            That's wrong, it's not what I wanted at all.
            I'd prefer you didn't.
            Don't touch anything please. I need to think about it first.
            Sorry, I've had a change of heart.
            No way, who said anything about that?
            I must decline, I'm afraid.
            Cancel that request, please, I was too hasty.
            Not like that, no.
            no no no stop
            Under no circumstances should you do this without asking me again.
            My wife has talked me out of it. Let's drop the whole thing.
            I don't want that.
            That was a misunderstanding. Please don't go ahead.
            No, not yet.
            Scrap that, it has sorted itself out.
            I am not giving my consent to this.
            Please hold off. I don't think that's the right thing to do.
            dont do it pls
            Nothing of the sort, thank you.
            I take it back, let everything stay the way it is.
            Whoa, stop! That's somebody else's request.
            I'm afraid that doesn't work for me.
            Never mind then. I'd rather not.
            It's a no from me.
            You've got that mixed up. I didn't ask for anything like it.
            Let's not.
            I've reconsidered and would ask you to refrain from it.
            """,
        german: """
            nein
            Nein, lassen Sie das.
            Halt, darum habe ich nie gebeten.
            Lieber nicht.
            Das stimmt so nicht.
            Moment, ich hab es mir anders überlegt, machen Sie bitte nichts.
            Nein danke, es soll alles bleiben, wie es ist.
            nee
            Bitte nicht!
            So war das nicht gemeint.
            Damit bin ich nicht einverstanden.
            Nein, Sie haben mich falsch verstanden. Bitte ändern Sie nichts.
            Auf keinen Fall!
            Vergessen Sie es, ich behalte es doch.
            Ich bestätige das nicht. Unternehmen Sie bitte nichts.
            ne lass mal
            Bitte betrachten Sie meine vorige Nachricht als gegenstandslos.
            Ach nein, dann doch nicht.
            Das ist falsch, das wollte ich gar nicht.
            Mir wäre es lieber, wenn Sie das unterlassen.
            Finger weg bitte. Ich muss erst noch darüber nachdenken.
            Tut mir leid, ich ziehe das zurück.
            Wie kommen Sie denn darauf? Davon war nie die Rede.
            Leider muss ich ablehnen.
            Stoppen Sie das bitte, ich war zu voreilig.
            So nicht.
            nein nein stop
            Ohne meine ausdrückliche Zusage machen Sie das bitte keinesfalls.
            Meine Frau hat es mir ausgeredet. Wir lassen es also bleiben.
            Das will ich nicht.
            Da liegt ein Missverständnis vor. Bitte nicht ausführen.
            Noch nicht, nein.
            Hat sich erledigt, bitte nichts weiter veranlassen.
            Meine Zustimmung gebe ich dazu nicht.
            Warten Sie noch ab. Ich glaube, das ist nicht das Richtige.
            bloß nicht machen bitte
            Nichts dergleichen.
            Kommando zurück, alles soll beim Alten bleiben.
            Stopp! Das muss die Anfrage von jemand anderem sein.
            Das passt mir leider gar nicht.
            Dann eben nicht. Lassen wir es einfach.
            Von mir ein klares Nein.
            Sie verwechseln da etwas. So etwas habe ich nicht verlangt.
            Besser, wir lassen es.
            Nach reiflicher Überlegung bitte ich Sie, davon abzusehen.
            """,
        french: """
            non
            Non, laissez tomber.
            Stop, je n'ai jamais demandé ça.
            Mieux vaut pas.
            Ce n'est pas correct.
            Non merci, je préfère que tout reste comme c'est.
            nan
            Surtout pas !
            Je ne suis pas d'accord.
            Non, vous m'avez mal compris. Ne changez rien, s'il vous plaît.
            Certainement pas.
            Oubliez ça, je le garde finalement.
            Je ne confirme pas. Merci de ne rien entreprendre.
            bof non, laissez comme ça
            Veuillez ne pas tenir compte de mon message précédent.
            C'est faux, je ne voulais pas du tout cela.
            J'aimerais autant que vous vous absteniez.
            Ne touchez à rien pour l'instant. Il faut que j'y réfléchisse.
            Désolée, je me ravise.
            Mais pas question, qui vous a parlé de ça ?
            Je me vois contraint de refuser.
            Annulez cette demande, j'ai été trop pressé.
            Pas comme ça, non.
            non non stop arretez
            Ne le faites en aucun cas sans me reposer la question.
            Ma femme m'en a dissuadé. On abandonne l'idée.
            Je n'en veux pas.
            Il y a un malentendu. Merci de ne pas donner suite.
            Pas encore, non.
            Laissez, ça s'est arrangé tout seul.
            Je ne donne pas mon accord.
            Patientez un peu. Je ne crois pas que ce soit la bonne chose à faire.
            le faites pas svp
            Rien de tout cela.
            Je retire ce que j'ai dit, on reste comme avant.
            Arrêtez tout ! C'est sûrement la demande de quelqu'un d'autre.
            Ça ne me convient pas du tout.
            Tant pis alors. Je préfère ne pas le faire.
            Pour moi, c'est non.
            Vous confondez. Je n'ai rien réclamé de tel.
            N'en faisons rien.
            Après mûre réflexion, je vous prie d'y renoncer.
            """,
        spanish: """
            no
            No, déjelo.
            Alto, yo nunca pedí eso.
            Mejor no.
            Eso no es correcto.
            Espere, he cambiado de idea, no haga nada.
            No, gracias, prefiero que todo quede como está.
            que va
            ¡Ni hablar!
            No me refería a eso.
            No estoy de acuerdo.
            No, me han entendido mal. No cambien nada, por favor.
            De ninguna manera.
            Olvídelo, al final me lo quedo.
            No lo confirmo. Les ruego que no hagan nada.
            nah dejalo asi
            Por favor, no tengan en cuenta mi mensaje anterior.
            Pensándolo bien, no hace falta.
            Está mal, yo no quería eso en absoluto.
            Preferiría que no lo hicieran.
            No toquen nada todavía. Tengo que pensármelo.
            Lo siento, me echo atrás.
            ¿Pero quién ha dicho eso? Yo desde luego no.
            Me veo obligado a rechazarlo.
            Paren esa gestión, me precipité.
            Así no.
            no no no para
            Bajo ningún concepto lo hagan sin volver a preguntarme.
            Mi mujer me ha quitado la idea. Lo dejamos correr.
            No lo quiero.
            Ha habido un malentendido. No sigan adelante, por favor.
            Todavía no.
            Nada, déjenlo, ya se ha arreglado solo.
            No doy mi consentimiento.
            Esperen un poco. No creo que sea lo adecuado.
            no lo hagas porfa
            Nada de eso.
            Retiro lo dicho, que siga todo igual.
            ¡Quietos! Esa petición será de otra persona.
            No me conviene, lo siento.
            Pues entonces nada. Prefiero no hacerlo.
            Por mi parte, un no rotundo.
            Se están confundiendo. No he solicitado nada parecido.
            Más vale dejarlo.
            Tras meditarlo, les pido que se abstengan de ello.
            """,
        italian: """
            no
            No, lasciate stare.
            Fermi, non l'ho mai chiesto.
            Meglio di no.
            Non è corretto.
            Aspettate, ho cambiato idea, non fate niente.
            No grazie, preferisco che resti tutto com'è.
            macché
            Per carità, no!
            Non intendevo questo.
            Non sono d'accordo.
            No, mi avete frainteso. Non modificate nulla, per favore.
            Assolutamente no.
            Lasciamo perdere, alla fine lo tengo.
            Non confermo. Vi prego di non intraprendere alcuna azione.
            naa lascia cosi
            Vi prego di ignorare il mio messaggio precedente.
            Ripensandoci, non serve.
            È sbagliato, non volevo affatto questo.
            Preferirei che non lo faceste.
            Non toccate niente per ora. Devo pensarci su.
            Mi dispiace, ci ripenso.
            Ma chi ha mai detto una cosa simile? Io no di certo.
            Sono costretto a rifiutare.
            Bloccate la richiesta, sono stata precipitosa.
            Così no.
            no no no stop
            In nessun caso dovete farlo senza richiedermelo.
            Mia moglie mi ha dissuaso. Non se ne fa nulla.
            Non lo voglio.
            C'è stato un malinteso. Non procedete, per cortesia.
            Non ancora, no.
            Niente, si è risolto da sé, non fate altro.
            Non do il mio consenso.
            Attendete un attimo. Non credo sia la cosa giusta.
            non lo fare x favore
            Niente di tutto ciò.
            Ritiro quanto detto, resti tutto come prima.
            Alt! Questa sarà la richiesta di qualcun altro.
            Non mi va bene per niente.
            Allora pazienza. Preferisco non farlo.
            Da parte mia è un no.
            Vi state confondendo. Non ho domandato nulla del genere.
            Lasciamo stare, è meglio.
            Dopo attenta riflessione vi chiedo di astenervene.
            """,
        dutch: """
            nee
            Nee, laat maar.
            Stop, daar heb ik nooit om gevraagd.
            Liever niet.
            Dat klopt niet.
            Wacht, ik heb me bedacht, doe maar niets.
            Nee dank u, het mag blijven zoals het is.
            neuh
            Alsjeblieft niet!
            Zo bedoelde ik het niet.
            Daar ga ik niet mee akkoord.
            Nee, u hebt me verkeerd begrepen. Verander alstublieft niets.
            Absoluut niet.
            Vergeet het maar, ik hou hem toch.
            Ik bevestig dit niet. Onderneemt u verder geen actie.
            nah laat ff zitten
            U kunt mijn vorige bericht als niet verzonden beschouwen.
            Bij nader inzien hoeft het niet.
            Dat is fout, dat wilde ik helemaal niet.
            Ik heb liever dat u het niet doet.
            Blijf er even van af. Ik moet er nog over nadenken.
            Sorry, ik zie er toch maar van af.
            Hoe komt u daarbij? Daar is nooit sprake van geweest.
            Ik moet helaas weigeren.
            Zet dat verzoek maar stop, ik was te voorbarig.
            Zo niet, nee.
            nee nee nee stop
            In geen geval doen zonder het mij nog eens te vragen.
            Mijn vrouw heeft het me uit het hoofd gepraat. We zien ervan af.
            Dat wil ik niet.
            Er is sprake van een misverstand. Niet uitvoeren alstublieft.
            Nog niet, nee.
            Het heeft zichzelf opgelost, doe maar niks meer.
            Mijn toestemming krijgt u hiervoor niet.
            Wacht er nog even mee. Ik denk niet dat dit goed is.
            niet doen aub
            Niets van dat alles.
            Ik neem mijn woorden terug, laat alles bij het oude.
            Ho! Dat moet het verzoek van iemand anders zijn.
            Dat komt me helemaal niet uit.
            Dan maar niet. Ik laat het liever zo.
            Van mij een duidelijk nee.
            U haalt iets door elkaar. Zoiets heb ik niet aangevraagd.
            Laten we het maar niet doen.
            Na rijp beraad verzoek ik u daarvan af te zien.
            """)
}
