extension StandardExamples {
    static let returnItem = StandardExamples(
        "return_item",
        english: """
            I'd like to return this
            Return label please
            how do I send it back
            want to return order 48213
            don't like it, returning it
            Where do I send returns?
            returns form please
            please collect the chair again
            send me a prepaid label
            can I still return unopened?
            Return request AB-1022
            not for me, going back
            how to return pls
            bringing back the blender, how?
            no label in my parcel
            Could you tell me which address the returned curtains should go to?
            I bought two lamps to compare and will be returning the brass one.
            Would you please arrange for a courier to pick up the desk, as we have decided against it.
            The tablet is fine but I don't get on with it; how does the return work?
            It looked different on the website, so please send a return slip for the handbag.
            I wish to make use of my 14-day right of return for order 30981.
            Is it possible to return the board game in your shop instead of by post?
            My printer is broken, so could you post me a paper label for the return of the boots?
            I've unpacked the coffee grinder once and would like to hand it back.
            Do I need a returns number before I take the helmet to the post office?
            Kindly let me know how to proceed with sending back the surplus tiles.
            The material feels scratchy and I won't be wearing this scarf.
            Which box may I use to ship the guitar back, since I threw the original one away?
            The yoga mat smells of rubber too strongly for my taste and I'd like you to take it back.
            I got the same cookbook twice for Christmas. One of them is still wrapped in film. May I return it \
            to you?
            I bought the walking poles for a tour that my knee won't allow. They haven't been used. Please send \
            me a return label.
            We ordered fifteen metres of fairy lights. Seeing them in the garden we don't like the cold light at \
            all. What's the way to return them?
            My son is past the age for dinosaurs, he tells me. The puzzle is unopened. I'd post it back if I \
            knew where to.
            The returns page gives me an error with order 7093 every time. The 30 days are up on Friday. Can you \
            give me the label by e-mail?
            I'm in a wheelchair and can't get to the parcel shop. The humidifier has to go back as it's too loud \
            for me. Can it be fetched from here?
            Our cat ignores the scratching post completely. It's as good as new. We'd like to return it, what \
            are the steps?
            I ordered three garden chairs in order to try one out. They're nice but not comfy for my back. How \
            do I return such bulky things?
            My mother bought headphones from you and finds them too fiddly at her age. She's kept the packing. \
            She'd be glad of a label to send them back.
            This toaster and I will never be friends, I'm shipping it home to you.
            I beg leave to return the enclosed article, it not being to my liking.
            The handbag's had a short holiday with me and now wants to go home.
            I've slept on it, literally, and the pillow isn't for me, so how do I post it back?
            It's neither use nor ornament here, where do I drop the thing off for a return?
            """,
        german: """
            Möchte zurücksenden
            Retourenschein bitte
            wie schicke ich das zurück
            Rückgabe Bestellung 48213
            gefällt nicht, geht zurück
            Wohin mit der Retoure?
            bitte Rücksendeetikett
            bitte Stuhl wieder abholen
            Rücksendeaufkleber fehlt im Paket
            kann ich ungeöffnet zurückgeben?
            Retoure anmelden AB-1022
            nix für mich, will umgehend retournieren
            wie retour pls
            Mixer zurückbringen, wie geht das?
            Rückgabeschein hab ich keinen
            Der Teppich passt doch nicht zum Sofa, deshalb möchte ich ihn zurückschicken.
            Könnten Sie mir sagen, an welche Anschrift die Vorhänge zurückgehen?
            Ich habe zwei Lampen zum Vergleichen gekauft, die aus Messing schicke ich wieder zurück.
            Bitte lassen Sie den Schreibtisch durch eine Spedition abholen, wir haben uns dagegen entschieden.
            Das Tablet ist in Ordnung, ich komme nur nicht damit zurecht; wie läuft die Rückgabe?
            Auf der Seite sah die Handtasche anders aus, schickt mir bitte einen Rücksendeschein.
            Hiermit mache ich für Auftrag 30981 von meinem 14-tägigen Rückgaberecht Gebrauch und bitte um das \
            Etikett.
            Kann man das Brettspiel auch in der Filiale abgeben statt per Post?
            Mein Drucker streikt, würden Sie mir den Retourenaufkleber für die Stiefel per Post schicken?
            Die Kaffeemühle habe ich einmal ausgepackt und möchte sie gern zurückgeben.
            Brauche ich eine Retourennummer, bevor ich mit dem Helm zur Post gehe?
            Hey, das Parfüm ist nicht meins, noch eingeschweißt, was muss ich für die Rücksendung tun?
            Teilen Sie mir bitte mit, wie ich mit den überzähligen Fliesen zwecks Rückgabe verfahren soll.
            Der Stoff kratzt, den Schal werde ich nicht tragen.
            In welchem Karton darf ich die Gitarre zurückschicken, wo ich den originalen schon weggeworfen habe?
            Die Yogamatte riecht mir zu stark nach Gummi, nehmt ihr die wieder?
            Zu Weihnachten gab es dasselbe Kochbuch zweimal. Eines ist noch in Folie. Darf ich es Ihnen \
            zurücksenden?
            Im Gartenteich haben wir schon eine Pumpe, das fiel meinem Mann erst hinterher ein. Die neue ist \
            noch originalverpackt. Wir würden sie gern zurückgeben, was ist zu tun?
            Die Wanderstöcke waren für eine Tour, die mein Knie nicht mehr mitmacht. Benutzt sind sie nicht. \
            Bitte um einen Rücksendeschein.
            Die Faschingsperücke kam pünktlich, bloß ist der Umzug abgesagt. Getragen hat sie niemand. Gibt es \
            dafür einen Rücksendeschein?
            Mein Sohn ist aus dem Dinosaurieralter heraus, sagt er. Das Puzzle ist noch zu. Ich würde es \
            zurückschicken, wenn ich wüsste, wohin.
            Meine Schwiegermutter hört schlecht und kann mit dem neuen Telefon nichts anfangen. Kaputt ist es \
            nicht. An wen adressiere ich das Rückpaket?
            Im Retourenportal kommt bei 7093 ständig eine Fehlermeldung. Am Freitag sind die 30 Tage um. \
            Schicken Sie mir das Etikett per Mail?
            Zu viel Laminat gekauft, vier Pakete sind übrig und zu, Auftrag 6120. Nehmen Sie die zurück? Ich \
            könnte sie am Samstag vorbeibringen.
            Unsere Katze würdigt den Kratzbaum keines Blickes. Er ist wie neu. Was sind die Schritte für die \
            Rückgabe?
            Zum Probesitzen hatte ich drei Gartenstühle kommen lassen. Schön sind sie, nur nichts für meinen \
            Rücken. Wie schickt man so sperrige Sachen zurück?
            Meiner Mutter sind die Kopfhörer zu fummelig. Die Verpackung hat sie aufgehoben. Über einen \
            Aufkleber zum Zurückschicken wäre sie froh.
            Dieser Toaster und ich werden keine Freunde mehr, er tritt die Heimreise an.
            Liebe auf den ersten Blick, auf den zweiten nicht; wie retourniere ich die Vase?
            Ich erlaube mir, die nicht zusagende Ware an Sie zurückgehen zu lassen, und erbitte Anweisung.
            Die Tasche hat bei mir Urlaub gemacht und will wieder heim.
            Des Kleidl schick i z'ruck, brauch nur so an Retourpickerl.
            """,
        french: """
            Je souhaite retourner l'article
            étiquette retour svp
            comment renvoyer ?
            retour commande 48213
            ne me plaît pas, je renvoie
            À quelle adresse retourner le colis ?
            bon de retour svp
            venez reprendre la chaise
            étiquette prépayée merci
            retour possible si non ouvert ?
            Demande de retour AB-1022
            pas pour moi, retour à l'envoyeur
            comment faire un retour
            rapporter le mixeur, où ?
            pas de bordereau dans mon colis
            Le tapis jure avec notre canapé, j'aimerais donc vous le réexpédier.
            Pourriez-vous m'indiquer où je dois renvoyer les rideaux ?
            J'ai pris deux lampes pour comparer, celle en laiton repartira chez vous.
            Veuillez faire enlever le bureau par un transporteur, nous y avons renoncé.
            La tablette fonctionne, mais je ne m'y fais pas ; comment se passe le retour ?
            Le sac était différent en photo, merci de m'adresser un bordereau de renvoi.
            J'exerce mon droit de rétractation de 14 jours sur la commande 30981 déjà livrée, comment vous la \
            renvoyer ?
            Peut-on déposer le jeu de société en magasin au lieu de le poster ?
            Je n'ai pas d'imprimante, vous pouvez m'envoyer l'étiquette papier pour les bottes ?
            J'ai déballé une fois le moulin à café et je voudrais vous le rendre.
            Me faut-il un numéro de retour avant de porter le casque à la poste ?
            Coucou, ce parfum n'est pas mon truc, encore sous blister, je fais quoi pour le rendre ?
            Merci de me préciser la marche à suivre pour restituer le carrelage en trop.
            La laine gratte, cette écharpe, je ne la porterai pas.
            Dans quel emballage puis-je réexpédier la guitare, l'original étant parti au tri ?
            Le tapis de yoga sent trop le caoutchouc pour moi, le reprenez-vous ?
            À Noël j'ai eu deux fois le même livre de cuisine. L'un est encore sous film. Puis-je vous le \
            retourner ?
            Nous avions déjà une pompe pour le bassin, mon mari s'en est souvenu après coup. La neuve est dans \
            son emballage. Nous voudrions la rendre, quelles démarches ?
            Les bâtons étaient pour une randonnée que mon genou m'interdit. Ils n'ont pas servi. Envoyez-moi une \
            étiquette de retour.
            La perruque est arrivée à l'heure, mais le carnaval est annulé. Personne ne l'a portée. Il existe un \
            bordereau de retour ?
            Mon fils n'a plus l'âge des dinosaures, paraît-il. Le puzzle est fermé. Je le renverrais si je \
            savais où.
            Ma belle-mère entend mal et ne s'en sort pas avec ce téléphone. Il marche très bien. À qui adresser \
            le colis retour ?
            Le portail de retour plante avec la 7093. Le délai de 30 jours expire vendredi. Vous pouvez \
            m'envoyer l'étiquette par mail ?
            J'ai pris trop de parquet, quatre paquets fermés restent, commande 6120. Vous les reprenez ? Je peux \
            passer samedi.
            Le chat ignore superbement l'arbre à griffer. Il est comme neuf. Quelles sont les étapes pour le \
            rendre ?
            J'avais fait venir trois chaises de jardin pour essayer. Jolies, mais pas pour mon dos. On renvoie \
            comment des choses aussi encombrantes ?
            Maman trouve les écouteurs trop compliqués à son âge. Elle a gardé l'emballage. Une étiquette pour \
            les réexpédier lui ferait plaisir.
            Ce grille-pain et moi ne serons jamais amis, il rentre chez vous.
            Coup de foudre au premier regard, pas au second : comment retourner le vase ?
            L'article n'étant pas à ma convenance, je vous prie de m'indiquer les modalités de sa restitution.
            Le sac a passé des vacances chez moi, il veut rentrer à la maison.
            La nuit porte conseil : l'oreiller ne me va pas, par où le renvoie-t-on ?
            Je vous rends votre cafetière, elle prend trop de place sur mon plan de travail.
            """,
        spanish: """
            Quiero devolverlo
            etiqueta de devolución porfa
            cómo lo mando de vuelta
            Devolución pedido 48213
            no me gusta, lo devuelvo
            ¿A qué dirección envío la devolución?
            formulario de devolución por favor
            recojan la silla otra vez
            etiqueta prepagada gracias
            ¿se puede devolver sin abrir?
            Solicitud de devolución AB-1022
            no es lo mío, va de vuelta
            como hago para devolver
            devolver batidora, ¿dónde?
            no venía albarán de retorno
            La alfombra no pega con el sofá, así que se la mando de vuelta si me dicen cómo.
            ¿Me podrían indicar adónde tengo que enviar las cortinas que devuelvo?
            Compré dos lámparas para comparar y la de latón se la devuelvo.
            Rogamos envíen un transportista a por el escritorio, hemos decidido no quedárnoslo.
            La tableta va bien, pero no me apaño con ella; ¿cómo funciona la devolución?
            El bolso se veía distinto en la web, mandadme la etiqueta de retorno.
            Me acojo al derecho de devolución de 14 días para el pedido 30981 que recibí ayer, ¿qué etiqueta \
            uso?
            ¿Puedo entregar el juego de mesa en la tienda en lugar de por correo?
            No tengo impresora, ¿me enviáis la etiqueta en papel para devolver las botas?
            Saqué el molinillo una vez de la caja y me gustaría devolverlo.
            ¿Hace falta un número de devolución antes de llevar el casco a la oficina de correos?
            Hola, el perfume no me va, sigue precintado, ¿qué tengo que hacer para devolverlo?
            Indíquenme el procedimiento para retornar los azulejos sobrantes.
            La tela pica, esta bufanda no me la voy a poner.
            ¿En qué caja puedo mandar de vuelta la guitarra, si la original la tiré?
            La esterilla huele demasiado a goma para mi gusto, ¿la recogéis?
            En Navidad me cayó dos veces el mismo libro de cocina. Uno sigue con el plástico. ¿Puedo \
            devolvérselo?
            Ya teníamos una bomba para el estanque, mi marido cayó después. La nueva está sin abrir. Quisiéramos \
            devolverla, ¿qué trámite hay?
            Los bastones eran para una ruta que mi rodilla ya no aguanta. Están sin estrenar. Envíenme la \
            etiqueta para devolverlos.
            La peluca llegó a tiempo, pero suspendieron el carnaval. Nadie se la ha puesto. ¿Me mandáis un \
            justificante de devolución?
            Mi hijo ya no tiene edad de dinosaurios, dice. El puzle está cerrado. Lo mandaría de vuelta si \
            supiera adónde.
            Mi suegra oye mal y con este teléfono no se aclara. Funcionar, funciona. ¿A quién dirijo el paquete \
            de vuelta?
            El portal de devoluciones da error con el 7093. El viernes vencen los 30 días. ¿Me mandan la \
            etiqueta por correo electrónico?
            Compré tarima de más y me sobran cuatro paquetes cerrados, pedido 6120. ¿Los aceptan de vuelta? \
            Puedo acercarme el sábado.
            El gato pasa olímpicamente del rascador. Está como nuevo. Nos gustaría devolverlo, ¿qué hacemos?
            Encargué tres sillas de jardín para probar. Son bonitas, pero mi espalda no las quiere. ¿Cómo se \
            devuelve algo tan grande?
            A mi madre los auriculares le parecen un lío a su edad. Ha guardado el embalaje. Le vendría bien una \
            etiqueta para reenviarlos.
            Esta tostadora y yo no nos llevamos bien, vuelve a su casa.
            Amor a primera vista, pero no a la segunda: ¿cómo devuelvo el jarrón?
            No siendo el artículo de mi agrado, les ruego me indiquen la forma de restituirlo.
            El bolso ha estado de vacaciones conmigo y quiere volver.
            Lo he consultado con la almohada, y la almohada es la que se va: ¿por dónde la devuelvo?
            La cafetera ocupa media encimera, os la devuelvo impecable, ¿pasa alguien a por ella?
            """,
        italian: """
            Vorrei fare un reso
            etichetta di reso per favore
            come lo rispedisco
            reso ordine 48213
            non mi piace, lo rendo
            A che indirizzo mando il reso?
            modulo di reso grazie
            venite a riprendere la sedia
            etichetta prepagata pf
            posso rendere se non aperto?
            Richiesta di reso AB-1022
            non fa per me, torna indietro
            come si fa il reso
            riportare il frullatore, dove?
            Il tappeto non sta bene col divano, perciò vorrei rispedirvelo.
            Potrebbe indicarmi dove inviare le tende che restituisco?
            Ho preso due lampade per confrontarle, quella in ottone ve la rimando.
            Vi prego di mandare un corriere a ritirare la scrivania, abbiamo deciso di non tenerla.
            Il tablet va bene ma non mi ci trovo; come funziona la restituzione?
            La borsa sul sito era diversa, mandatemi il foglio per il reso.
            Esercito il diritto di recesso di 14 giorni per l'ordine 30981 già ricevuto, come ve lo riconsegno?
            Si può consegnare il gioco da tavolo in negozio anziché spedirlo?
            Non ho la stampante, mi spedireste l'etichetta cartacea per gli stivali?
            Ho tolto una volta dalla scatola il macinacaffè e desidero restituirlo.
            Serve un numero di autorizzazione prima di portare il casco in posta?
            Ciao, il profumo non è il mio genere, ancora sigillato, cosa devo fare per renderlo?
            Vogliate comunicarmi la procedura per rendere le piastrelle avanzate.
            La lana pizzica, questa sciarpa non la metterò mai.
            In che scatola rimando la chitarra, visto che l'originale l'ho buttata?
            Il tappetino da yoga puzza troppo di gomma per i miei gusti, lo riprendete?
            A Natale ho ricevuto due volte lo stesso libro di ricette. Uno è ancora nel cellophane. Posso \
            rendervelo?
            Una pompa per il laghetto l'avevamo già, a mio marito è venuto in mente dopo. Quella nuova è nella \
            confezione. Vorremmo renderla, che pratica c'è?
            I bastoncini erano per un giro che il ginocchio non mi permette più. Sono intatti. Inviatemi \
            l'etichetta per restituirli.
            La parrucca è arrivata in tempo, ma il carnevale è saltato. Nessuno l'ha messa. Esiste un modulo per \
            rispedirla?
            Mio figlio dice di non avere più l'età dei dinosauri. Il puzzle è chiuso. Lo rispedirei se sapessi \
            dove.
            Mia suocera sente poco e con questo telefono non si raccapezza. Funzionare funziona. A chi intesto \
            il pacco di ritorno?
            Il portale dei resi dà errore col 7093. Venerdì scadono i 30 giorni. Mi mandate l'etichetta via \
            mail?
            Ho comprato troppo parquet e avanzano quattro pacchi chiusi, ordine 6120. Li ritirate? Sabato posso \
            passare.
            Il gatto snobba il tiragraffi. È come nuovo. Vorremmo renderlo, cosa dobbiamo fare?
            Ho fatto arrivare tre sedie da giardino per provarle. Belle, ma la mia schiena dice no. Come si \
            rende roba così ingombrante?
            Per mia madre gli auricolari sono troppo complicati alla sua età. Ha tenuto l'imballo. Le servirebbe \
            un'etichetta per rimandarli.
            Io e questo tostapane non andremo mai d'accordo, torna a casa sua.
            Amore a prima vista, alla seconda meno: come restituisco il vaso?
            Non essendo l'articolo di mio gradimento, prego indicarmi le modalità di restituzione.
            La borsa ha fatto le ferie da me e ora vuole rientrare.
            La notte porta consiglio: il cuscino non fa per me, da dove lo rispedisco?
            La macchina del caffè occupa mezzo piano cucina, ve la rendo immacolata, passa qualcuno?
            """,
        dutch: """
            Wil graag retourneren
            retourlabel aub
            hoe stuur ik dit terug
            retour bestelling 48213
            bevalt niet, gaat terug
            Naar welk adres moet de retour?
            retourformulier graag
            haal de stoel weer op aub
            graag een gratis verzendlabel voor terugsturen
            kan ik ongeopend terugbrengen?
            Retour aanmelden AB-1022
            niks voor mij, retour afzender
            hoe werkt retourneren
            blender terugbrengen, waar?
            er zat geen retourbon bij
            Het kleed past toch niet bij de bank, dus ik stuur het graag terug.
            Kunt u mij zeggen waar de gordijnen die ik retourneer naartoe moeten?
            Ik kocht twee lampen om te vergelijken en de koperen gaat weer naar jullie.
            Wilt u het bureau door een vervoerder laten ophalen, wij houden het niet.
            De tablet is prima, maar ik kan er niet mee overweg; hoe gaat terugsturen?
            De tas zag er op de site anders uit, mail me even een retourlabel.
            Ik maak voor de ontvangen order 30981 gebruik van mijn bedenktijd van 14 dagen en verneem graag hoe \
            ik retourneer.
            Mag ik het bordspel in de winkel inleveren in plaats van per post?
            Ik heb geen printer, kunt u het label voor de laarzen op papier toesturen?
            De koffiemolen is één keer uit de doos geweest en ik wil hem teruggeven.
            Heb ik een retournummer nodig voordat ik met de helm naar het pakketpunt ga?
            Hoi, dit parfum is niet mijn ding, zit nog dicht, wat moet ik doen om het terug te sturen?
            Gaarne verneem ik hoe ik de overgebleven tegels kan retourneren.
            De wol kriebelt, deze sjaal ga ik niet dragen.
            In welke doos kan de gitaar terug, nu ik de originele heb weggegooid?
            De yogamat ruikt mij te veel naar rubber, nemen jullie hem terug?
            Met kerst kreeg ik twee keer hetzelfde kookboek. Eentje zit nog in het plastic. Mag ik het naar u \
            terugsturen?
            Een vijverpomp hadden we al, dat bedacht mijn man achteraf. De nieuwe zit nog in de verpakking. We \
            willen hem terugbrengen, wat moeten we doen?
            De wandelstokken waren voor een tocht die mijn knie niet meer aankan. Ongebruikt. Stuur me een \
            etiket om ze te retourneren.
            De pruik was op tijd, alleen is de optocht afgelast. Niemand heeft hem opgehad. Is er een \
            retourbewijs voor?
            Mijn zoon is te oud voor dinosaurussen, zegt hij. De puzzel is nog dicht. Ik zou hem opsturen als ik \
            wist waarheen.
            Mijn schoonmoeder hoort slecht en kan met deze telefoon niet uit de voeten. Hij doet het gewoon. Aan \
            wie richt ik het retourpakket?
            De retourpagina geeft steeds een fout bij 7093. Vrijdag zijn de 30 dagen om. Kunt u het label \
            mailen?
            Te veel laminaat gekocht, vier pakken over en dicht, order 6120. Neemt u die terug? Zaterdag kan ik \
            langskomen.
            De kat kijkt niet naar de krabpaal om. Hij is zo goed als nieuw. We willen hem terugsturen, hoe \
            pakken we dat aan?
            Ik had drie tuinstoelen laten komen om te proberen. Mooi, maar mijn rug denkt er anders over. Hoe \
            retourneer je zulke grote dingen?
            Mijn moeder vindt de oortjes te pietepeuterig. De verpakking heeft ze bewaard. Ze zou blij zijn met \
            een sticker om ze terug te sturen.
            Dit broodrooster en ik worden geen vrienden, het gaat weer naar huis.
            Liefde op het eerste gezicht, niet op het tweede: hoe gaat de vaas retour?
            Daar het artikel mij niet bekoort, verneem ik gaarne op welke wijze ik het kan terugzenden.
            De tas heeft bij mij gelogeerd en wil weer naar huis.
            Ik heb er letterlijk een nachtje over geslapen en het kussen is niks, waar lever ik het in?
            Het koffieapparaat neemt het halve aanrecht in, jullie krijgen het brandschoon terug, komt er iemand \
            langs?
            """)
}
