extension StandardExamples {
    static let turnDiscontent = StandardExamples(
        "turn_discontent",
        english: """
            That's not what I asked
            doesn't answer my question
            Still not solved
            same reply again, seriously?
            No, that's wrong
            not good enough
            Did you even read my message
            wrong again
            That is no answer at all
            copy paste reply, useless
            I expected more than that
            nope, you misunderstood me
            This doesn't help me one bit
            Not happy with that answer
            thats not a solution
            Your reply has nothing to do with what I wrote.
            I asked about the blue kettle and you tell me about your delivery times.
            You have now sent me the identical text three times and the matter of order 3440918 is no further \
            along.
            The corrected invoice is still wrong, the company name is misspelled just as before.
            I cannot accept the answer you have given me.
            That may be your policy, but it doesn't settle my problem.
            A voucher for five pounds is not what I had in mind after all this.
            You've only answered half of my email.
            With respect, your explanation is not satisfactory.
            Please read my first message properly before replying with a standard text.
            You say the case T59190 is resolved, but it is anything but resolved.
            Thank you for your reply, but it leaves my actual question open.
            The link you gave me goes to a general help page, which I had read long before I contacted you.
            What you are offering falls well short of what I am entitled to.
            I wrote you a long mail with photos and dates, and all I get back is a paragraph about how valued I \
            am. That doesn't make my wardrobe any straighter.
            My mother is 84 and waited for a proper answer. What she got was a link to a page she can't read. \
            Really?
            You promised to look into it personally. Now I get a block of text that would fit any customer in \
            the world.
            I asked a simple yes or no question. You sent me four paragraphs and neither a yes nor a no.
            So your answer is that it's my own fault? I find that rather rich, the shoes had been worn twice.
            I've just read your email and I'm disappointed. You explain how to return the thing, but I never \
            said I wanted to return it.
            You tell me the money was paid out, but you paid it to a card I no longer own, which I had \
            explained. Please think again.
            We're a small business and lose customers every day this isn't fixed. "Have you tried our FAQ" is \
            not an answer I can work with.
            First you said it was the warehouse, now you say it's the bank. Neither explains what happened and I \
            don't buy it.
            Your second replacement has the same wrong colour as the first. I'd hoped somebody would look closer \
            this time.
            I'm afraid we're talking at cross purposes, my question was about the lease and not about the lamp.
            That reply was written by someone who hadn't a clue what I was on about.
            You're beating about the bush.
            We're going round in circles here.
            I regret to say that your letter of the 4th inst. fails to address any of the points I raised.
            Pull the other one, that's just a brush-off.
            Is that really all you've got to say?
            So basically you've told me nothing, ta very much.
            """,
        german: """
            Das war nicht meine Frage
            schon wieder derselbe text
            Immer noch nicht gelöst
            Das hilft mir nicht weiter
            nein, das stimmt so nicht
            Falsch verstanden
            Das ist keine Antwort
            lesen sie meine mails überhaupt
            Damit bin ich nicht zufrieden
            wieder falsch
            So geht das nicht
            Das meinte ich nicht
            Thema verfehlt
            nutzlose Antwort, sorry
            Ist das Ihr Ernst?
            Ihre Antwort geht an meinem Anliegen völlig vorbei.
            Ich hatte nach dem Wasserkocher gefragt und bekomme etwas über Lieferzeiten erzählt.
            Sie haben mir jetzt zum dritten Mal den gleichen Textbaustein geschickt, und bei Bestellung \
            2024-7084 ist nichts geklärt.
            Die korrigierte Rechnung ist nach wie vor falsch, der Firmenname stimmt immer noch nicht.
            Mit dieser Auskunft kann ich mich nicht abfinden.
            Danke für die Rückmeldung, aber meine eigentliche Frage bleibt offen.
            Ein Gutschein über fünf Euro ist nun wirklich nicht das, was ich erwartet hatte.
            Du hast leider nur die Hälfte meiner Mail beantwortet.
            Ich hatte doch schon geschrieben, dass ich den Karton nicht mehr habe.
            Lesen Sie bitte erst einmal genau, was ich geschrieben habe, bevor Sie mir eine Standardmail \
            schicken.
            Der Vorgang #498555 steht bei euch auf erledigt, erledigt ist da aber gar nichts.
            Die Begründung überzeugt mich nicht.
            Auf die FAQ verwiesen zu werden, finde ich ziemlich dürftig.
            Ihr Vorschlag ist für mich nicht annehmbar.
            Da hätte ich von einem Fachgeschäft schon etwas mehr erwartet.
            Ich wollte wissen, ob der Teppich auf Fußbodenheizung liegen darf. Sie schreiben mir, wie man ihn \
            saugt. Danke, saugen kann ich.
            Sie bieten mir einen Ersatztermin im Februar an. Die Heizung ist jetzt kaputt, nicht im Februar, das \
            ist doch keine Lösung.
            Von Kulanz war die Rede, und dann kommen 3,50 €? Das ist ja lächerlich bei einem Rad für 1.290 €.
            Erst lese ich „Sehr geehrter Herr Brandt“, ich heiße aber Frau Kessler. Und auch der Rest der \
            Antwort passt nicht zu meinem Fall.
            Angeblich ist das Problem mit der Anmeldung behoben. Bei mir nicht, und Ihre Mail sagt mir auch \
            nicht, warum.
            Als Stammkundin seit elf Jahren hätte ich mir mehr gewünscht als drei Zeilen. So kann man das nicht \
            stehen lassen.
            Ihr sagt, das sei normaler Verschleiß. Nach vier Wochen? Das sehe ich völlig anders.
            Wir sind ein kleiner Betrieb und verlieren jeden Tag Kunden. Mit „Starten Sie den Browser neu“ ist \
            uns nicht geholfen.
            Sie wollten sich persönlich kümmern. Was nun kam, ist ein Schreiben, das auf jeden x-beliebigen \
            Kunden passt.
            Auch die zweite Lampe hat die falsche Farbe. Ich dachte, diesmal schaut jemand genauer hin.
            Nett formuliert, aber am Kern der Sache vorbei.
            Wir reden aneinander vorbei.
            Sie drehen sich im Kreis.
            Das ist doch nur heiße Luft.
            Wollen Sie mich für dumm verkaufen?
            Zu meinem Bedauern muss ich feststellen, dass Ihr Schreiben vom 4. d. M. auf keinen meiner Punkte \
            eingeht.
            Na, da hat sich ja einer richtig Mühe gegeben, Copy und Paste.
            So lasse ich mich nicht abspeisen.
            """,
        french: """
            Ce n'est pas ma question
            encore le même message
            Toujours pas résolu
            Ça ne répond pas du tout
            non c'est faux
            Vous m'avez mal compris
            Ce n'est pas une réponse
            vous lisez mes mails ou pas ?
            Je ne suis pas satisfait
            encore une erreur
            Cela ne m'avance à rien
            J'attendais mieux que ça
            réponse inutile
            Vous plaisantez j'espère
            Hors sujet
            Votre réponse n'a aucun rapport avec ce que je vous ai écrit.
            Je vous parlais de la bouilloire et vous me répondez sur les délais de livraison.
            C'est la troisième fois que je reçois ce texte tout fait, et la commande 46330 en est au même point.
            La facture soi-disant corrigée est toujours fausse, le nom de la société n'a pas changé.
            Je ne peux pas me contenter de cette explication.
            Merci pour votre retour, mais ma vraie question reste sans réponse.
            Tu n'as répondu qu'à la moitié de mon message.
            Je vous avais pourtant dit que je n'avais plus le carton.
            Merci de lire mon premier courriel avant de m'envoyer une réponse automatique.
            Vous considérez le dossier T93979 comme clos alors que rien n'est réglé.
            Vos arguments ne me convainquent pas.
            Me renvoyer vers la FAQ, c'est un peu léger.
            Votre proposition n'est pas acceptable en l'état.
            De la part d'une maison comme la vôtre, je m'attendais à une réponse plus sérieuse.
            Je voulais savoir si le tapis convient à un plancher chauffant. Vous m'expliquez comment l'aspirer. \
            Merci, ça je savais.
            Vous me proposez un rendez-vous en février alors que le chauffe-eau est en panne maintenant. Ce \
            n'est pas sérieux.
            Un geste commercial de 3,50 € sur un vélo à 1 290 € ? J'appelle ça se moquer du monde.
            Votre message commence par « Cher Monsieur Brunet », je suis Mme Lavigne. Et la suite ne correspond \
            pas davantage à mon cas.
            D'après vous la panne du site est réparée. Pas chez moi, et votre courriel ne dit pas pourquoi.
            Cliente depuis onze ans, j'espérais mieux que trois lignes. On ne peut pas en rester là.
            De l'usure normale, dites-vous. Au bout de quatre semaines ? Je ne suis pas du tout d'accord.
            Nous sommes une petite entreprise et nous perdons des clients chaque jour. « Videz votre cache » \
            n'est pas une réponse digne de ce nom.
            La deuxième lampe est encore de la mauvaise couleur. Je pensais qu'on ferait plus attention cette \
            fois.
            Joli discours, mais vous passez à côté du problème.
            On tourne en rond.
            C'est un dialogue de sourds.
            Vous noyez le poisson.
            Me prenez-vous pour un imbécile ?
            J'ai le regret de constater que votre courrier du 4 courant n'apporte de réponse à aucun des points \
            soulevés.
            Encore un copier-coller, ça se voit comme le nez au milieu de la figure.
            Si c'est ça votre réponse, autant ne rien dire.
            """,
        spanish: """
            Eso no es lo que pregunté
            otra vez el mismo texto
            Sigue sin resolverse
            No me sirve esa respuesta
            no, está mal
            Me ha entendido mal
            Eso no es una respuesta
            leéis mis correos o no
            No estoy conforme
            otra vez mal
            Esto no me aclara nada
            Esperaba algo más
            respuesta inútil
            ¿Me toma el pelo?
            No va por ahí mi duda
            Su contestación no tiene nada que ver con lo que le escribí.
            Pregunté por el hervidor y me hablan de plazos de entrega.
            Es la tercera vez que me mandan el mismo texto prefabricado y el pedido 37391 sigue igual.
            La factura supuestamente corregida continúa mal, el nombre de la empresa no coincide.
            No puedo aceptar la explicación que me han dado.
            Gracias por contestar, pero mi pregunta de verdad sigue en el aire.
            Un vale de cinco euros no es precisamente lo que yo esperaba.
            Solo me has contestado a la mitad del mensaje.
            Ya les dije que no conservo la caja, ¿por qué me lo vuelven a pedir?
            Hagan el favor de leer mi primer correo antes de enviarme una plantilla.
            Dan por cerrado el caso #877734 y no se ha arreglado absolutamente nada.
            Sus argumentos no me convencen.
            Que me remitan a las preguntas frecuentes me parece muy pobre.
            La propuesta que me hacen no me resulta aceptable.
            De una tienda como la suya esperaba una contestación más seria.
            Quería saber si el tinte sirve para pelo con henna y me contáis cómo se aplica. Eso ya viene en la \
            caja, hombre.
            Me dan cita para febrero. El calentador está roto ahora, con un bebé en casa, así que eso no me \
            soluciona nada.
            ¿Tres euros y medio de compensación por una bici de 1.290 €? Esto es una tomadura de pelo.
            Me llaman señor Ortega y soy la señora Vidal. Y lo demás que escriben tampoco tiene que ver con mi \
            caso.
            Según ustedes la web ya va bien. En mi casa no, y su correo ni siquiera explica la causa.
            Llevo once años comprando aquí y me despachan con tres líneas. No lo puedo dar por bueno.
            Desgaste normal, me dicen. ¿En cuatro semanas? No estoy de acuerdo en absoluto.
            Somos un negocio pequeño y perdemos clientes cada día. «Borre las cookies» no es una contestación \
            aceptable.
            Quedaron en mirar mi caso personalmente. Lo que he recibido le valdría a cualquiera.
            La segunda lámpara viene también del color equivocado. Pensaba que esta vez alguien se fijaría.
            Muy bonito todo, pero no entran en el fondo del asunto.
            Estamos dando vueltas a lo mismo.
            Esto es un diálogo de besugos.
            No me vengan con evasivas.
            ¿Me toman por tonta?
            Lamento comunicarles que su escrito del día 4 no da respuesta a ninguna de las cuestiones \
            planteadas.
            Se nota el corta y pega a la legua.
            Para contestarme eso, mejor no haber dicho nada.
            """,
        italian: """
            Non è quello che ho chiesto
            di nuovo lo stesso testo
            Ancora non risolto
            Questa risposta non mi serve
            no, è sbagliato
            Mi avete frainteso
            Questa non è una risposta
            ma leggete le mail?
            Non sono soddisfatto
            sbagliato un'altra volta
            Così non ci siamo
            Mi aspettavo di più
            risposta inutile
            State scherzando spero
            Non c'entra niente
            La Sua risposta non ha nulla a che vedere con quanto Le avevo scritto.
            Chiedevo del bollitore e mi rispondete sui tempi di consegna.
            È la terza volta che ricevo lo stesso testo preconfezionato e l'ordine 2024-7963 è sempre al punto \
            di partenza.
            La fattura corretta, si fa per dire, è ancora sbagliata: la ragione sociale non è quella.
            Non posso accettare la spiegazione che mi avete dato.
            Grazie del riscontro, ma la mia vera domanda resta senza risposta.
            Un buono da cinque euro non è proprio quello che mi aspettavo.
            Hai risposto solo a metà del mio messaggio.
            Vi avevo già detto che la scatola non ce l'ho più.
            Prima di mandarmi una risposta standard, leggete per favore la mia prima mail.
            Per voi la pratica #201274 è chiusa, ma qui non si è risolto niente.
            Le vostre ragioni non mi convincono.
            Rimandarmi alle FAQ mi sembra davvero poco.
            La proposta così com'è non la posso accettare.
            Da un negozio come il vostro mi sarei aspettata una risposta più seria.
            Chiedevo se la tinta va bene sui capelli con l'henné e mi spiegate come si applica. Quello c'è \
            scritto sulla scatola.
            Mi proponete un appuntamento a febbraio. La caldaia è rotta adesso, con una bimba piccola: non è una \
            soluzione.
            Tre euro e cinquanta di rimborso su una bici da 1.290 €? È una presa per i fondelli.
            Mi chiamate signor Conti e sono la signora Moretti. Anche il resto della risposta non c'entra col \
            mio caso.
            Secondo voi il sito è a posto. A casa mia no, e la vostra mail non spiega il motivo.
            Sono cliente da undici anni e mi liquidate con tre righe. Così non va proprio.
            Normale usura, dite. Dopo quattro settimane? Non sono per niente d'accordo.
            Siamo una piccola ditta e perdiamo clienti ogni giorno. «Provi a cancellare i cookie» non è una \
            risposta da dare.
            Dovevate guardare il mio caso di persona. Quello che mi è arrivato andrebbe bene per chiunque.
            Anche la seconda lampada è del colore sbagliato. Pensavo che stavolta qualcuno ci facesse caso.
            Belle parole, ma il punto era un altro.
            Stiamo girando a vuoto.
            Parliamo due lingue diverse.
            State menando il can per l'aia.
            Mi prendete in giro?
            Spiace constatare che la Vostra del 4 c.m. non fornisce riscontro ad alcuno dei punti da me \
            sollevati.
            Il solito copia e incolla, si vede lontano un miglio.
            Se questa è la risposta, tanto valeva non scrivere.
            """,
        dutch: """
            Dat vroeg ik niet
            weer hetzelfde tekstje
            Nog steeds niet opgelost
            Hier heb ik niks aan
            nee dat klopt niet
            U begrijpt me verkeerd
            Dit is geen antwoord
            lezen jullie mijn mails wel?
            Ik ben hier niet tevreden mee
            alweer fout
            Zo komen we niet verder
            Ik had meer verwacht
            nutteloos antwoord
            Meent u dit nou serieus?
            Dat bedoelde ik niet
            Uw antwoord heeft niets te maken met wat ik u geschreven heb.
            Ik vroeg naar de waterkoker en krijg een verhaal over levertijden.
            Dit is de derde keer dat ik dezelfde standaardtekst krijg en met bestelling 58673 is nog steeds \
            niets gedaan.
            De zogenaamd verbeterde factuur is nog altijd fout, de bedrijfsnaam klopt niet.
            Met deze uitleg kan ik geen genoegen nemen.
            Dank voor uw reactie, maar mijn eigenlijke vraag blijft onbeantwoord.
            Een bon van vijf euro is nou niet bepaald wat ik voor ogen had.
            Je hebt maar de helft van mijn mail beantwoord.
            Ik had al geschreven dat ik de doos niet meer heb.
            Wilt u eerst mijn bericht goed lezen voordat u een standaardmail stuurt?
            Zaak #728272 staat bij jullie op afgehandeld, maar er is helemaal niets afgehandeld.
            Uw argumenten overtuigen mij niet.
            Mij naar de veelgestelde vragen verwijzen vind ik wel erg mager.
            Uw voorstel is voor mij niet acceptabel.
            Van een winkel als die van u had ik een serieuzer antwoord verwacht.
            Ik vroeg of het vloerkleed op vloerverwarming mag. Jullie leggen uit hoe je het stofzuigt. Dat wist \
            ik al, hoor.
            U biedt me een afspraak aan in februari. De ketel is nu stuk, met een baby in huis, dus daar schiet \
            ik niets mee op.
            Drie euro vijftig tegemoetkoming op een fiets van € 1.290? Dat is een fooi.
            Boven de mail staat meneer Vos, ik ben mevrouw Hendriks. En de rest slaat ook niet op mijn geval.
            Volgens u is de storing verholpen. Bij mij niet, en uw mail zegt niet waarom.
            Al elf jaar klant en dan word ik met drie regels weggestuurd. Daar neem ik zo geen genoegen mee.
            Gewone slijtage, zegt u. Na vier weken? Daar ben ik het absoluut niet mee eens.
            Wij zijn een klein bedrijf en raken elke dag klanten kwijt. Met "wis uw cookies" neem ik geen \
            genoegen.
            U zou er persoonlijk naar kijken. Wat ik nu kreeg past op iedere willekeurige klant.
            De tweede lamp heeft ook weer de verkeerde kleur. Ik dacht dat er dit keer beter gekeken zou worden.
            Mooi gezegd, maar u gaat aan de kern voorbij.
            We draaien in kringetjes rond.
            We praten langs elkaar heen.
            Jullie draaien eromheen.
            Denkt u dat ik achterlijk ben?
            Tot mijn spijt moet ik vaststellen dat uw schrijven van de 4e op geen van mijn punten ingaat.
            Knippen en plakken, dat kan mijn kleinzoon ook.
            Ik laat me hier niet mee afschepen.
            """)
}
