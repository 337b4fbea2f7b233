extension StandardExamples {
    static let turnThanks = StandardExamples(
        "turn_thanks",
        english: """
            Thanks, all sorted
            got it, cheers
            Perfect thank you
            you can close this
            Works now, thanks a lot
            great stuff, much appreciated
            all good now
            Parcel's here, happy days
            Understood, thank you
            brilliant, ta very much
            thx, received
            Lovely, that's everything then
            ok thats fine, thank you
            Problem solved, ticket can be closed
            No further questions, thanks
            Your colleague's explanation was very clear and I now know what I wanted to know.
            The replacement lamp arrived this morning in one piece, so everything is fine from my side.
            The refund of £163.56 reached my account today, many thanks for sorting it.
            I have received the corrected invoice for order 54559 and it is exactly what I needed.
            Just a short note to say the boots came and fit perfectly.
            That clears things up, and I appreciate you taking the time.
            Wonderful, then all is well.
            The new key you sent has been accepted and I'm up and running again, many thanks.
            I've got the confirmation now, so there is nothing more for you to do.
            Thank you kindly for your patience with an old lady and her computer.
            Much obliged for such swift help with RN-19661.
            Good to know, I'm happy with that.
            Just wanted to let you know the missing screws turned up in today's post and the shelf is up on the \
            wall.
            Please consider the matter closed from my end.
            My daughter unwrapped the doll's house this morning and squealed with joy. You saved her birthday, \
            thank you so much!
            I honestly didn't expect an answer on a Sunday. Really kind of you, have a great week.
            We had almost given up on the sofa, and then your driver rang at eight this morning. It looks \
            gorgeous in the living room.
            I was in a right panic about the tickets before our trip. They are in my inbox now, so we can pack \
            in peace. Bless you.
            Saw the money come in this afternoon. That was faster than I thought. Will definitely order from you \
            again.
            Sorry for bothering you, the parcel had been with my neighbour all along. No need to look into it \
            any more.
            My husband says I should write when things go well too, so here I am: the coffee arrived, tastes \
            heavenly, five stars.
            Right, now I see how it's meant. That makes sense, and I've nothing more to ask.
            The subscription shows as cancelled in my account now. Thanks for making it so easy, and all the \
            best to the team.
            After all the back and forth it ended well. I'm grateful you stuck with it, Marion.
            I got your message and the label came through too. All clear, have a lovely weekend.
            Found the download in the mail you sent, everything as it should be. Keep up the good work!
            All's well that ends well.
            You're a star, honestly.
            I should like to express my gratitude for the courteous manner in which you have dealt with my \
            enquiry.
            Hats off to your support, that's how it should be done everywhere.
            That's me happy, no worries, cheerio.
            Job done, you lot are legends.
            """,
        german: """
            Danke, hat sich erledigt
            Paket ist da, alles gut
            super vielen dank
            Passt, danke dir
            Alles klar, verstanden
            ist angekommen, danke
            Kann geschlossen werden
            Klasse, läuft wieder
            Herzlichen Dank für die Hilfe
            ok dann ist ja alles geklärt
            Prima, dann weiß ich Bescheid
            Bestens, merci
            Geld ist da, danke!
            Läuft jetzt einwandfrei, dankeschön
            Tausend Dank, ihr seid spitze
            vielen Dank für die schnelle Antwort, damit ist meine Frage beantwortet.
            Die Rechnung habe ich soeben erhalten, besten Dank für Ihre Mühe.
            Die Gutschrift über 223,29 € ist heute auf meinem Konto eingegangen, somit ist die Sache für mich \
            erledigt.
            Das Ersatzteil für das Fahrrad kam gestern an und passt wunderbar.
            Sie können den Vorgang LL-70026 gern abschließen.
            Danke für die Info, mehr wollte ich gar nicht wissen.
            Das ist sehr freundlich von Ihnen, ich bin damit rundum zufrieden.
            Ich habe den neuen Schlüssel bekommen und alles funktioniert, wie es soll.
            Wunderbar, dann ist alles in Ordnung.
            Die Schuhe sind heute gekommen und sitzen wie angegossen, danke nochmals!
            Einverstanden, so machen wir das, und danke für die nette Beratung.
            Von meiner Seite ist nichts mehr offen.
            Hab die Bestätigung eben im Postfach gefunden, danke euch.
            Die Umbuchung hat geklappt, der neue Termin steht in meinem Kalender, lieben Dank.
            Jetzt habe ich es begriffen, danke für die geduldige Erklärung.
            Der Monteur war um halb acht da und in zwanzig Minuten fertig. Die Spülmaschine brummt leise vor \
            sich hin, ich bin glücklich.
            Hab mich gestern ziemlich aufgeregt, das tut mir leid. Ihre Antwort war sachlich und hat alles \
            geklärt, danke dafür.
            Die Blumenzwiebeln sind am 12. Oktober gekommen und schon in der Erde. Im Frühling denke ich an Sie!
            Mein Vater konnte mit Ihrer Erklärung zur Garantie etwas anfangen, und das will was heißen. Besten \
            Dank in seinem Namen.
            Adresse ist geändert, ich sehe Lindenweg 7 im Konto. Dann bin ich beruhigt, schönen Gruß aus Kassel.
            Die Creme ist eingetroffen, diesmal gut verpackt und heil. So macht Einkaufen wieder Freude.
            Habe mit der Kollegin telefoniert, die war goldig. Alles besprochen, nichts mehr offen.
            Der Kaffee ist eingetroffen und schmeckt köstlich. Mehr gibt es nicht zu sagen, außer: weiter so!
            Ach so ist das gemeint. Dann ist mir alles klar und ich habe keine Fragen mehr.
            Das Abo wird jetzt als gekündigt angezeigt. Danke für die unkomplizierte Abwicklung und alles Gute \
            für Sie.
            Die fehlenden Schrauben lagen heute in der Post. Das Regal hängt, die Welt ist wieder in Ordnung.
            Ich wollte mich auch mal melden, wenn etwas gut läuft. Toller Service, ich werde Sie \
            weiterempfehlen.
            Ende gut, alles gut.
            Hat sich von selbst erledigt, nix mehr zu tun.
            Vergelt's Gott und einen schönen Tag noch.
            Ich darf Ihnen auf diesem Wege meinen aufrichtigen Dank für die zuvorkommende Erledigung meines \
            Anliegens aussprechen.
            Damit ist die Kuh vom Eis, danke.
            Haken dran, schönen Feierabend!
            """,
        french: """
            Merci, c'est réglé
            bien reçu merci
            Parfait, merci beaucoup
            Colis arrivé, tout va bien
            Vous pouvez clôturer
            super ca marche maintenant
            C'est tout bon pour moi
            Génial, mille mercis
            ok compris, merci à vous
            Nickel, bonne journée
            Un grand merci à l'équipe
            C'est noté, merci
            Remboursement reçu, merci
            Top, affaire classée
            impec merci bcp
            Je vous remercie de votre réponse rapide, elle m'a parfaitement éclairé.
            La facture est bien arrivée dans ma boîte mail, il ne me manque plus rien.
            Le virement de 37,95 € est apparu sur mon compte ce matin, merci pour le suivi.
            Les chaussures sont là et elles me vont à merveille.
            Le dossier CX-52669 peut être fermé, tout est en ordre.
            Merci pour ces précisions, je n'ai pas d'autre question.
            C'est très aimable à vous, je suis entièrement satisfaite.
            La nouvelle clé a été acceptée et le logiciel tourne comme une horloge.
            Merveilleux, alors tout est bien.
            Ta réponse m'a bien aidé, merci et bonne continuation.
            Je vous confirme la bonne réception de la lampe de remplacement, intacte cette fois.
            Voilà qui est clair, merci d'avoir pris le temps de m'expliquer.
            J'ai retrouvé la confirmation dans mes messages, tout est donc en ordre de mon côté.
            Cela me convient tout à fait, merci pour votre gentillesse.
            Rien d'autre à signaler, bon week-end à toute l'équipe.
            Le réparateur est passé ce matin, vingt minutes et c'était fini. Le lave-vaisselle ronronne, je suis \
            aux anges.
            Je me suis un peu emportée hier, pardonnez-moi. Votre réponse posée a levé tous mes doutes.
            Les bulbes de tulipes sont arrivés et déjà plantés. Au printemps j'aurai une pensée pour vous.
            J'ai eu votre collègue au téléphone, charmante. Nous avons fait le tour, plus rien en suspens.
            La nouvelle adresse, 14 rue des Tilleuls, apparaît dans mon espace client. Parfait, je suis \
            tranquille.
            Mon père a enfin compris la garantie grâce à vos explications, et croyez-moi ce n'est pas rien. Il \
            vous salue.
            La crème est bien arrivée, bien emballée cette fois. C'est un plaisir d'acheter chez vous.
            Le café est arrivé hier et il est délicieux. Rien à redire, continuez comme ça !
            Ah d'accord, je comprends mieux maintenant. Tout est clair, je ne vous embête plus.
            L'abonnement apparaît bien comme résilié. Merci d'avoir rendu la chose si simple et bonne route à \
            vous.
            Les vis manquantes étaient au courrier ce matin. L'étagère est montée, tout le monde est content.
            On écrit toujours quand ça va mal, alors pour une fois je vous écris pour dire bravo. Service \
            impeccable.
            Tout est bien qui finit bien.
            Vous êtes des amours, bonne soirée.
            Je tiens à vous exprimer toute ma gratitude pour l'obligeance avec laquelle vous avez traité ma \
            demande.
            Me voilà rassurée, une épine de moins dans le pied.
            Rien à ajouter, l'histoire se termine à merveille.
            Ça roule, à la prochaine !
            """,
        spanish: """
            Gracias, ya está resuelto
            recibido muchas gracias
            Perfecto, mil gracias
            Ya llegó el paquete, todo bien
            Podéis cerrar el caso
            genial ya funciona
            Todo en orden, gracias
            Entendido, gracias
            Estupendo, un saludo
            ok perfecto, me queda claro
            Solucionado, gracias por la ayuda
            Vale, muchísimas gracias
            ya tengo el reembolso, gracias
            Fenomenal, nada más por mi parte
            Sois los mejores
            Le agradezco su rápida respuesta, ha resuelto todas mis dudas.
            La factura del pedido 49744 ya la tengo en mi correo y está correcta.
            Hoy me han ingresado los 109,54 €, así que asunto zanjado.
            Los zapatos han llegado y me quedan de maravilla.
            Por mi parte pueden dar por cerrada la incidencia #104515.
            Gracias por la aclaración, era justo lo que quería saber.
            Muy amable, quedo plenamente satisfecha con la atención.
            He metido la clave nueva y el programa va como la seda, muchas gracias.
            Maravilloso, entonces todo está bien.
            Te agradezco el detalle, da gusto tratar con gente así.
            Confirmo que la lámpara de repuesto ha llegado sana y salva.
            Ahora sí lo comprendo, gracias por explicármelo con tanta paciencia.
            Ya he encontrado la confirmación en mi bandeja, no hace falta nada más.
            Me parece bien la solución, gracias por todo.
            Que tengan un buen fin de semana, y gracias de nuevo por las molestias.
            Me llamó la chica del taller y fue un encanto. La bici la recojo el jueves, así que todo arreglado.
            Perdonad si ayer fui un poco borde. Con vuestra respuesta se me han aclarado las ideas, gracias.
            El aceite y los quesos llegaron para la comunión, justo a tiempo. Los invitados quedaron encantados.
            Mi suegra ya tiene su andador y no se baja de él. Que Dios se lo pague.
            Veo el cambio en mi cuenta, sale calle Olmo 9. Pues nada más, un abrazo desde Murcia.
            El técnico vino puntualísimo y en media hora lo dejó listo. La lavadora ni se oye.
            Con el vale que me mandaron ya he comprado otra crema. Contenta y agradecida.
            El café llegó ayer y está riquísimo. No tengo ninguna queja, seguid así.
            Ah, ya veo cómo es. Todo aclarado, no les molesto más.
            La suscripción ya aparece dada de baja. Gracias por ponerlo tan fácil y mucha suerte.
            Los tornillos que faltaban han venido hoy con el cartero. La estantería está montada y yo feliz.
            Siempre escribimos para quejarnos, así que hoy escribo para felicitarles. Un servicio de diez.
            Bien está lo que bien acaba.
            Olé vosotros, así da gusto.
            Quisiera hacerle llegar mi más sincero agradecimiento por la diligencia con la que ha atendido mi \
            solicitud.
            Me quito el sombrero, todo resuelto en un periquete.
            Me he quedado más ancha que larga, asunto arreglado.
            Todo listo, hasta otra.
            """,
        italian: """
            Grazie, tutto risolto
            ricevuto grazie mille
            Perfetto, grazie
            Pacco arrivato, tutto ok
            Potete chiudere la pratica
            ottimo ora funziona
            Tutto a posto, grazie
            Capito, grazie
            Benissimo, buona giornata
            ok chiarissimo grazie
            Gentilissimi, a presto
            Va benissimo così
            rimborso arrivato, grazie!
            Fantastico, problema risolto
            Siete stati bravissimi
            La ringrazio per la risposta tempestiva, ora ho tutte le informazioni che mi servivano.
            La fattura dell'ordine 3668473 è arrivata ed è corretta, non mi serve altro.
            Stamattina ho visto l'accredito di 127,75 €, quindi per me la questione è chiusa.
            Le scarpe sono arrivate e mi stanno a pennello.
            Per quanto mi riguarda la segnalazione RR-56768 si può archiviare.
            Grazie del chiarimento, era proprio quello che volevo sapere.
            Molto cortese da parte Sua, sono pienamente soddisfatta.
            Con il nuovo codice il programma si è attivato e gira che è una meraviglia, grazie.
            Meraviglioso, allora va tutto bene.
            Ti ringrazio davvero, sei stata gentile e veloce.
            Vi confermo che la lampada sostitutiva è arrivata integra.
            Adesso ho capito, grazie per la pazienza con cui me l'ha spiegato.
            Ho trovato la conferma nella posta, quindi non occorre fare altro.
            La soluzione mi va bene, grazie di tutto.
            Buon fine settimana a tutto lo staff e ancora grazie.
            Il tecnico è venuto puntuale e in mezz'ora ha finito. La lavastoviglie è silenziosissima, sono \
            felice.
            Scusate se ieri ho alzato un po' la voce. La vostra risposta ha chiarito ogni cosa, grazie davvero.
            Il torrone è arrivato in tempo per la Vigilia. A tavola hanno fatto tutti il bis, auguri a voi!
            Mia suocera ha la sua poltrona e non si alza più. Vi manda la sua benedizione.
            Vedo che l'indirizzo è cambiato, via dei Platani 22. Allora sono tranquillo, saluti da Ferrara.
            La bici è tornata dall'officina e frena come si deve. Domenica si va in collina, grazie ragazzi.
            Ho parlato al telefono con la collega, un tesoro. Chiarito ogni dubbio, non resta nulla in sospeso.
            Il caffè è arrivato ieri ed è squisito. Niente da dire, continuate così!
            Ah ecco, ora mi torna tutto. Nessun'altra domanda, non vi disturbo più.
            L'abbonamento risulta disdetto. Grazie per aver reso tutto così semplice, in bocca al lupo a tutti.
            Le viti mancanti erano nella posta di oggi. La libreria è montata e siamo tutti felici.
            Si scrive sempre per lamentarsi, io invece oggi scrivo per farvi i complimenti. Servizio \
            impeccabile.
            Tutto è bene quel che finisce bene.
            Siete dei tesori, un abbraccio.
            Desidero esprimerLe la mia più sincera riconoscenza per la sollecitudine con cui ha evaso la mia \
            richiesta.
            Tanto di cappello, così si lavora.
            Mi avete tolto un bel peso, ora dormo tranquilla.
            Apposto così, alla prossima!
            """,
        dutch: """
            Bedankt, het is opgelost
            ontvangen, dank je wel
            Top, hartelijk dank
            Pakketje is binnen, alles goed
            Mag gesloten worden
            super het werkt weer
            Helemaal goed zo
            Begrepen, bedankt
            Prima, fijne dag nog
            ok dan is het duidelijk
            Dankjewel voor de hulp
            Geweldig, heel erg bedankt
            geld is binnen thanks
            Fijn, dan ben ik eruit
            Toppers zijn jullie
            Hartelijk dank voor uw snelle antwoord, mijn vraag is hiermee beantwoord.
            De factuur van bestelling 69980 heb ik ontvangen en hij klopt nu helemaal.
            De terugbetaling van € 173,60 staat vandaag op mijn rekening, dus voor mij is het afgehandeld.
            De schoenen zijn aangekomen en zitten als gegoten.
            Wat mij betreft kan #957435 worden afgesloten.
            Bedankt voor de uitleg, meer hoefde ik niet te weten.
            Heel vriendelijk van u, ik ben er erg tevreden mee.
            De nieuwe code is geaccepteerd en het programma draait als een zonnetje.
            Heerlijk, dan is alles in orde.
            Fijn dat je zo meedenkt, dat waardeer ik echt.
            Ik bevestig dat de vervangende lamp heel is aangekomen.
            Nu snap ik het, dank voor het geduldig uitleggen.
            Ik heb de bevestiging net in mijn mailbox gevonden, er hoeft verder niets te gebeuren.
            Die oplossing is voor mij prima, dank u voor alles.
            Een fijn weekend voor het hele team en nogmaals bedankt.
            De monteur stond om acht uur op de stoep en was zo klaar. De wasmachine zoemt weer, ik ben een blij \
            mens.
            Sorry dat ik gisteren zo kortaf was. Uw antwoord heeft alles opgehelderd, dank daarvoor.
            De tulpenbollen zijn binnen en zitten al in de grond. In april denk ik aan jullie!
            Mijn vader snapt de garantie nu eindelijk en dat wil wat zeggen. Hij laat u hartelijk groeten.
            Ik zie Lindelaan 31 in mijn account staan. Dan ben ik gerustgesteld, groeten uit Zwolle.
            De speculaas was precies op tijd voor pakjesavond. De kinderen hebben gesmuld.
            Collega aan de lijn gehad, wat een schat. Alles besproken, niets meer open.
            De koffie kwam gisteren en smaakt heerlijk. Niks op aan te merken, ga zo door!
            O, zo zit dat. Dan is alles helder en heb ik geen vragen meer.
            Het abonnement staat nu als opgezegd in mijn account. Dank voor de soepele afhandeling en het \
            allerbeste.
            De ontbrekende schroeven zaten vandaag bij de post. De kast hangt, iedereen blij.
            Je schrijft altijd als er iets misgaat, dus nu schrijf ik ook eens omdat het goed ging. Uitstekende \
            service.
            Eind goed, al goed.
            Het is dik in orde, groetjes.
            Langs deze weg wil ik u mijn oprechte dank betuigen voor de welwillende afhandeling van mijn \
            verzoek.
            Hulde voor jullie klantenservice, zo hoort het.
            Dat is weer een zorg minder, ik slaap vannacht goed.
            Komt goed uit, zaak gesloten, doei!
            """)
}
