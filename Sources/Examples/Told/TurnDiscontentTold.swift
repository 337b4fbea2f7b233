extension StandardExamples {
    static let turnDiscontentTold = StandardExamples(
        "turn_discontent",
        english: """
            That wasn't what I asked.
            I know where the FAQ is, thank you. My question isn't in it.
            Did anyone actually read my message?
            That's a lot of words that say nothing.
            I asked about the blue one and you've told me all about the red one.
            The article you link to is for a different model entirely.
            So your answer is that there's no answer?
            I'm sorry, but that's simply wrong, your own website says 30 days and not 14.
            That's no use to me whatever.
            I'd hoped for something better than a copy and paste job.
            You're sorry for the inconvenience, fine. And what about the lamp?
            A five euro voucher for a ruined birthday is an insult.
            With respect, you have misunderstood me from beginning to end.
            It's me that's in Ireland, and you give me the opening hours of your shop in London.
            I wrote that I've no printer, and you tell me to print the label.
            This has nothing to do with my problem.
            Is that meant to be an explanation?
            You say it's the courier's fault, the courier says it's yours. I'm not satisfied with that.
            The half of my questions you've left out are the ones that matter.
            I don't accept this. Normal wear and tear, after two weeks?
            Not good enough.
            useless answer
            thats not wat i asked
            did u even read it
            wrong, i never said that
            Fobbing me off won't make it go away.
            I can see that you've got a text for everything. None of them is about my case.
            No, I didn't forget my password. I wrote that I can't change my e-mail.
            You offer me the very thing that I said I can't use.
            Telling me to be patient isn't a solution.
            What you describe doesn't exist on my screen, there's no such button.
            Your reply contradicts what your colleague told me on the phone yesterday.
            I find your tone rather patronising, and it still isn't clear to me what I should do.
            So I'm to pay for your mistake? I don't think so.
            That might be your policy, it isn't the law.
            How does that help me, exactly?
            I gave you the order number, the date and three photos, and you ask me for the order number.
            Maybe have another look at what I sent you, as your answer has missed it by a mile.
            It's all very polite and all beside the point.
            """,
        german: """
            Das war nicht meine Frage.
            Ich hatte nach der Waschbarkeit gefragt und bekomme einen Vortrag über Versandkosten.
            Mit Verlaub, das hilft mir kein Stück weiter.
            Haben Sie meine Mail überhaupt gelesen?
            Was Sie da schreiben, stimmt schlicht nicht, auf Ihrer eigenen Seite steht das Gegenteil.
            Ein Link auf die FAQ ist keine Antwort.
            Danke für nichts.
            Ihr schickt mir die Anleitung zum falschen Gerät, meines hat gar keinen Drehknopf.
            So eine Auskunft hätte mir auch mein Papagei geben können.
            Von einer Stornierung war nie die Rede, ich wollte eine andere Farbe.
            Du redest um den heißen Brei herum, ja oder nein?
            Das ist mir zu wenig, ich hatte eine konkrete Zusage erwartet.
            Ihre Standardantwort können Sie sich sparen, mein Fall ist ein anderer.
            Ich schreibe von Bestellung 48213, und Sie antworten zu 48231.
            Da haben Sie mich gründlich missverstanden.
            Ausgerechnet den wichtigsten Punkt haben Sie übergangen, nämlich das Datum.
            Diese Lösung akzeptiere ich so nicht.
            Fünf Prozent Rabatt für ein kaputtes Sofa? Das ist eine Beleidigung.
            Schön formuliert, nur leider am Thema vorbei.
            Erst sagt Ihre Kollegin A, jetzt sagen Sie B. Was gilt?
            Ich soll also nach Hamburg fahren, obwohl ich in Kärnten wohne? Das kann nicht die Antwort sein.
            Ihre Erklärung leuchtet mir überhaupt nicht ein.
            Sie verweisen mich an den Hersteller, aber gekauft habe ich bei Ihnen.
            Was soll ich damit anfangen? Einen Knopf "Einstellungen" gibt es bei mir nirgends.
            Nein, eben nicht, ich habe kein Abo und brauche auch keines zu kündigen.
            Die Angaben widersprechen sich, oben steht 14 Tage und unten 30.
            Mit so einer lapidaren Zeile lasse ich mich nicht abspeisen.
            Von drei Fragen ist eine halb beantwortet, ziemlich mager.
            Unbrauchbar, tut mir leid.
            Klingt nach Textbaustein, so schreibt kein Mensch.
            Mir wurde eine Erstattung versprochen, und nun kommen Sie mit einem Gutschein daher.
            Hier geht es nicht um mein Passwort, sondern um die doppelte Abbuchung!
            Wenn das alles ist, was Ihnen dazu einfällt, bin ich sehr enttäuscht.
            Ihr macht es euch schon sehr einfach mit dieser Antwort.
            Des is a Schmarrn, was ihr mir da erzählts.
            falsche antwort
            das beantwortet meine frage nich
            hä? hab was anderes gefragt
            stimmt nicht was ihr schreibt
            nützt mir garnix so eine auskunft
            """,
        french: """
            Vous répondez à une question que je n'ai pas posée.
            Ce n'est pas du tout ce que je demandais, relisez mon message.
            Un copier-coller de vos conditions ne m'avance à rien.
            Je parlais du vélo bleu et vous m'expliquez la trottinette.
            Votre réponse contredit ce que dit votre propre site.
            Merci pour le blabla, mais je n'ai toujours pas d'explication.
            C'est à côté de la plaque.
            Vous n'avez visiblement pas lu la deuxième moitié de mon mail.
            Cette solution ne me convient pas, je l'avais d'ailleurs exclue d'emblée.
            Permettez, mais votre exposé ne répond aucunement à ma requête.
            Me renvoyer à la FAQ, c'est un peu court.
            Voyons donc, ça a aucun rapport avec mon problème.
            J'avais joint trois photos et vous me demandez des photos.
            On me propose un bon de 5 € pour une table à 600, vous plaisantez ?
            La moitié de ce que vous avancez est faux, la commande date de mai et pas de mars.
            Ça ne m'aide pas, vous tournez autour du pot.
            Réponse de robot, inutile.
            Je m'attendais à mieux qu'une phrase toute faite.
            Si c'est là tout ce que vous avez à me dire, je ne suis pas satisfait.
            Votre collègue m'a affirmé le contraire hier, qui dois-je croire ?
            Je ne vois pas en quoi cela règle mon souci.
            C'est facile de se cacher derrière le règlement, je ne suis pas d'accord.
            Vous me parlez de garantie, moi je vous parlais de livraison.
            Avec une réponse pareille, je suis aussi bête qu'avant.
            nimporte quoi votre reponse
            c pas ma question
            Désolée, mais je trouve votre proposition franchement insuffisante.
            Le lien indiqué concerne un autre modèle, donc ça ne sert à rien.
            """,
        spanish: """
            Me habla de devoluciones y yo pregunté por la garantía. ¿Leyó mi mensaje?
            Eso ya lo sabía antes de escribirles.
            Con todo respeto, no me contestó nada.
            Me pega un párrafo de su página web que ya leí tres veces. No me aclara la duda.
            Yo le pregunté por la bici azul y usted me manda información de la roja.
            Esa respuesta no es cierta: en su propia tienda me dijeron lo contrario.
            ¿Y eso a mí de qué me sirve?
            Se fueron por las ramas. Mi pregunta era de sí o no.
            No estoy de acuerdo con esa solución, es injusta.
            Parece que contestan con plantilla, porque lo mío no tiene nada que ver.
            Le conté de una herencia y me ofrece un cupón del 10 %. Me quedo a cuadros.
            Su explicación no me convence en absoluto.
            Contestaron la mitad. ¿Y lo del cargador?
            Eso no era lo que pedía; vuelvan a leer, por favor.
            El número al que me mandan no existe. Qué respuesta tan inútil.
            Me piden una foto que ya mandé en el primer correo. ¿Alguien mira lo que uno envía?
            Lamentarlo lo lamentamos todos. Pero sigue sin ofrecerme nada concreto.
            Dice usted que "suele tardar". Yo quería una fecha.
            No me vengan con que es culpa de la paquetería, yo les compré a ustedes.
            Pésima contestación la suya.
            Lo que me propone me saldría más caro que comprar otro. No me parece serio.
            ¿Treinta líneas para decirme que no saben?
            Ese instructivo es de otro aparato, el mío es el modelo viejo.
            Discrepo rotundamente de los términos de su contestación.
            Che, me respondieron cualquier cosa.
            No me tome el pelo, esa política no estaba cuando compré.
            Esperaba algo mejor que un "consulte nuestras preguntas frecuentes".
            Me tutean, me mandan caritas y no me resuelven. Preferiría lo contrario.
            Usted da por hecho que fue culpa mía, y no lo fue.
            La información está mal: el domingo ustedes no abren, fui y estaba cerrado.
            Así no. Un vale de 5 euros por un mes de problemas es una burla.
            Ni siquiera mencionan el caso 43319, que era de lo que se trataba.
            Confunde usted mi compra con la de otra persona, yo no tengo ningún perro.
            Eso que me dice es contradictorio con lo del correo anterior.
            Qué respuesta más floja.
            Hablo de una cosa y me sale con otra, no nos estamos entendiendo.
            no me respondio lo q pregunte
            eso no es
            mala respuesta no me sirbe
            y eso q tiene q ver??
            """,
        italian: """
            Non era affatto questa la mia domanda.
            Mi parla di resi, io chiedevo della garanzia.
            Con una risposta del genere non ci faccio davvero nulla.
            Ma i miei messaggi li leggete?
            È un testo preconfezionato, speravo in un po' più d'impegno.
            Secondo me si sbaglia, quella regola riguarda solo l'abbigliamento.
            Un codice del cinque per cento, sarebbe questa la soluzione?
            Di questo non mi accontento.
            Mi rimanda alla pagina da cui sono venuto.
            Ho scritto che la lampada è blu e Lei attacca con l'altezza della sedia.
            Spiacente, ma siete completamente fuori strada.
            Sembra che abbia letto soltanto la prima riga.
            Quel che afferma non è vero, sullo scontrino c'è scritto il contrario.
            Non ve la cavate con due belle parole.
            Io dico una cosa e voi me ne rispondete un'altra.
            La Vostra missiva non mi soddisfa minimamente ed elude la questione.
            Sul punto vero non spende nemmeno una parola.
            Ho posto due quesiti e ho avuto risposta a un terzo.
            Rinviarmi alle condizioni generali è troppo comodo.
            È un modo elegante per liquidarmi.
            No, non intendevo questo, e nella mia mail non c'era.
            Che me la debba sbrigare da me non è una risposta.
            Lo sapevo già, sta scritto sul sito.
            La vostra proposta mi costa più del guaio.
            Strano, il Suo collega una settimana fa sosteneva l'esatto opposto.
            Non mi serve a niente, si parlava del numero di serie e non del mio indirizzo.
            risposta sbagliata
            ma hai letto cosa ho chiesto
            questo nn risponde alla mia domanda
            """,
        dutch: """
            Dat was mijn vraag helemaal niet.
            U heeft het over een retour, terwijl ik naar de garantie vroeg.
            Met dit antwoord kan ik werkelijk niets.
            Leest u mijn berichten eigenlijk wel?
            Dit is een standaardtekst, ik had iets meer moeite verwacht.
            Volgens mij vergist u zich, die regel geldt alleen voor kleding.
            Een kortingscode van vijf procent, is dat nou jullie oplossing?
            Daar neem ik geen genoegen mee.
            U stuurt me naar een pagina waar ik juist vandaan kwam.
            Ik schreef dat de lamp blauw is, en u begint over de hoogte van de stoel.
            Sorry, maar dit slaat de plank volledig mis.
            Het lijkt alsof u alleen de eerste zin heeft gelezen.
            Wat u beweert klopt niet, op de bon staat duidelijk iets anders.
            Zo makkelijk komt u er niet vanaf, met een paar mooie woorden.
            Ge antwoordt naast de kwestie.
            Uw schrijven stelt mij allerminst tevreden en gaat aan de kern voorbij.
            Op mijn eigenlijke punt gaat u met geen woord in.
            Ik vroeg twee dingen en kreeg antwoord op een derde.
            Verwijzen naar de algemene voorwaarden vind ik wel heel goedkoop.
            Zo stuurt u mij met een kluitje in het riet.
            Nee, zo heb ik het niet bedoeld, en dat stond ook niet in mijn mail.
            Dat ik het zelf maar moet uitzoeken, is toch geen antwoord?
            Dit wist ik al, het stond gewoon op de website.
            Uw oplossing kost mij meer geld dan het probleem.
            Vreemd, uw collega zei vorige week precies het tegenovergestelde.
            U praat eromheen en daar zit ik niet op te wachten.
            Hier schiet ik niets mee op, het gaat om het serienummer en niet om mijn adres.
            fout antwoord
            heb je wel gelezen wat ik vroeg
            dit is gn antwoord op mn vraag
            """)
}
