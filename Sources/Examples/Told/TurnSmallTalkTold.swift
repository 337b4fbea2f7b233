extension StandardExamples {
    static let turnSmallTalkTold = StandardExamples(
        "turn_small_talk",
        english: """
            I hope this message finds you well.
            My sister recommended you, and she is hard to please.
            We have been customers since 2014, back when you only had the one little store.
            Please excuse my English, it is not my first language.
            The cat sends her regards, she is sitting on the keyboard as I write.
            I'm 78 and still getting used to all this internet business.
            The young man on the phone last spring was an absolute gem.
            It's finally sunny up here in the north, which is practically a miracle.
            Happy New Year to the whole team!
            I found you through a cycling forum a couple of years ago.
            I'm sure you get hundreds of these every day.
            The kids are off school this week so it's a bit of a madhouse here.
            Looking forward to hearing from you.
            We're just back from two weeks in Portugal, tanned and broke.
            As a retired teacher I can't help noticing good spelling, and yours is excellent.
            I'm writing from the garden with a cup of tea and a biscuit.
            You lot are always so friendly.
            My neighbour swears by your coffee and now so do I.
            I've been meaning to write for ages but life got in the way.
            It's my first time buying anything online, can you believe it.
            I apologise if this is a bit all over the place, I've only had one coffee.
            Merry Christmas to you and yours when it comes.
            It has been raining sideways here since Tuesday, but that's March for you.
            My cat has just walked across the keyboard, so she sends her regards too.
            I've been buying from you since you were still a tiny outfit with one product page.
            Sorry for taking so long to get back to you, half term rather swallowed us up.
            Your newsletter is honestly the only one I still open.
            I appreciate that this must be a frantic time of year for you all.
            The tomatoes have gone mad this year, we can't eat them fast enough.
            What a match last night, I've barely got a voice left.
            Half the town is closed off for the marathon today, so I'm stuck indoors anyway.
            Kettle's on, biscuits are out, and I've got ten minutes before the next meeting.
            Apologies for the essay, brevity was never my strong point.
            Not that anyone asked, but the dog turned three today and had his own cake.
            Spelling has never been my thing, so please forgive me.
            Can you believe it's nearly Christmas already?
            Everyone at my office is talking about the election and nobody is doing any work.
            I first came across you at a craft fair in Bath, of all places.
            It took me an hour and forty minutes to get home tonight thanks to the roadworks on the M25.
            The kids say hi from the back seat.
            We've been loyal customers for well over ten years, my wife and I.
            Your little handwritten cards always make me smile.
            There's a brass band rehearsing next door, which is doing wonders for my concentration.
            On another note, congratulations on your anniversary, I saw it on Instagram.
            I'm on my daughter's tablet at the moment and it keeps correcting every other word.
            My neighbour Brian, who knows everything about everything, recommended you.
            The summer fete raised over two thousand pounds, would you believe.
            Just back from a fortnight in Cornwall and still shaking sand out of everything.
            Our parrot has learned to imitate the doorbell, so the postman is thoroughly confused.
            Honestly, the colours on your homepage cheer me up every time.
            Spring seems to be running late this year, not a daffodil in sight.
            Being retired, I've got all the time in the world, and yet the week is always full.
            """,
        german: """
            Ich hoffe, es geht Ihnen gut.
            Meine Schwägerin hat mir Ihren Laden wärmstens empfohlen.
            Wir sind schon seit über zehn Jahren Kunden bei Ihnen.
            Verzeihen Sie mein Deutsch, ich lerne noch.
            Sie haben bestimmt alle Hände voll zu tun.
            Mit meinen 81 Jahren ist das mit dem Computer so eine Sache.
            Die Dame am Telefon war neulich ausgesprochen nett.
            Endlich scheint hier im Norden mal die Sonne.
            Ein gutes neues Jahr wünsche ich dem ganzen Team!
            In einem Fahrradforum hat jemand von Ihnen geschwärmt.
            Solche Mails bekommen Sie wahrscheinlich jeden Tag zu Hunderten.
            Die Kinder haben Ferien und hier geht es drunter und drüber.
            Ich freue mich, von Ihnen zu hören.
            Wir sind gerade aus dem Urlaub in Südtirol zurück.
            Als alte Deutschlehrerin freue ich mich über jede Seite ohne Kommafehler.
            Ich sitze hier mit einer Tasse Tee auf dem Balkon.
            Bei euch fühlt man sich immer gut aufgehoben.
            Unsere Nachbarin trinkt nur noch Ihren Kaffee.
            Eigentlich wollte ich mich schon letzte Woche melden, aber Sie kennen das ja.
            Das ist das allererste Mal, dass ich etwas übers Internet gekauft habe.
            Falls das etwas wirr klingt, ich hatte heute erst einen Kaffee.
            Frohe Ostern Ihnen und Ihren Lieben!
            Ich hoffe, Sie hatten alle ein erholsames Wochenende.
            Empfohlen hat Sie mir übrigens meine Schwägerin aus Kassel.
            Sorry für die Tippfehler, sitze im Bus und es ruckelt ganz schön.
            Die neue Webseite ist echt schick geworden!
            Endlich scheint mal die Sonne und prompt mäht die ganze Straße Rasen.
            Mit meinen 81 Jahren ist das mit den E-Mails noch immer ein kleines Abenteuer.
            So liebevoll eingepackte Päckchen sieht man heute ja kaum noch.
            Die Kinder winken mal kurz von der Rückbank.
            Schnee im April, man glaubt es kaum.
            Ich tippe das hier gerade auf dem Handy meiner Tochter, die Autokorrektur macht, was sie will.
            Viele Grüße aus dem stürmischen Norden, hier fliegen heute die Mülltonnen.
            Auf dem Stadtfest war am Samstag die Hölle los, halb Erlangen war auf den Beinen.
            Drei Stunden Stau auf der A7, und das bei 35 Grad.
            Erst der zweite Kaffee, also bitte Nachsicht mit meinem Satzbau.
            Im Büro redet heute sowieso jeder nur über die Wahl.
            Herzliche Grüße auch von meinen Kollegen aus der Buchhaltung, die alle Fans von Ihnen sind.
            Rechtschreibung war noch nie meine Stärke, also bitte nicht so genau hinschauen.
            Wie meine Oma immer sagte, wer schreibt, der bleibt.
            Gerade ist Mittagspause und in der Kantine gibt es mal wieder Linseneintopf.
            Ach ja, der HSV hat auch schon wieder verloren.
            Weihnachten steht ja schon wieder vor der Tür, wo ist bloß das Jahr geblieben?
            Montage sollte man echt verbieten.
            Heute Morgen war der Nebel so dicht, dass ich den eigenen Briefkasten nicht gesehen habe.
            Eigentlich schreibe ich lieber richtige Briefe, mit Füller und allem Drum und Dran.
            Bitte sehen Sie mir die saloppe Anrede nach, es war ein langer Tag.
            Laut Nachrichten soll es morgen noch heißer werden, na prima.
            Gell, die Zeit rennt.
            Grüße auch vom kleinen Mann, der gerade Zähne bekommt und uns alle wach hält.
            Überall Laub, man kommt mit dem Rechen gar nicht hinterher.
            Das Wetter passt sich wenigstens meiner Laune an, wechselhaft mit Aufheiterungen.
            """,
        french: """
            Ici il pleut sans arrêt depuis lundi et le chien boude.
            Nous sommes clients chez vous depuis 2013.
            Veuillez excuser mon français, ce n'est pas ma langue maternelle.
            Je sais que vous êtes débordés en cette période.
            J'espère que vous avez passé un bon week-end.
            Votre site est très agréable à parcourir, soit dit en passant.
            Toute la famille adore la théière, elle trône dans la cuisine.
            Je travaille de nuit à l'hôpital, c'est pourquoi j'écris à des heures impossibles.
            C'est mon petit-fils qui m'a installé la messagerie.
            J'ai moi-même tenu un commerce pendant vingt ans.
            Je ne suis pas très doué avec la technique, mon épouse vous le confirmerait.
            Tout d'abord, bravo pour votre joli catalogue.
            Un grand bonjour de Marseille où le mistral souffle fort !
            J'ai déjà fait votre publicité à tous mes collègues.
            jespere que vous passez une bonne journée
            L'automne est ma saison préférée avec toutes ses couleurs.
            Navré de vous déranger un dimanche.
            J'ai vu votre petite annonce dans le journal de la paroisse.
            Bon week-end d'avance !
            Le perroquet répète le nom de votre magasin, cela fait rire nos invités.
            Au boulot c'est la folie en ce moment, on déménage les bureaux.
            Ma femme prétend que je suis accro aux lampes, elle n'a pas tort.
            J'espère que toute l'équipe a passé un bon week-end.
            Voilà bientôt dix ans que je suis cliente chez vous.
            Veuillez excuser ma réponse tardive, nous étions en congés en Ardèche.
            Votre newsletter est bien la seule que je lis jusqu'au bout.
            Je me doute bien que la période est chargée pour vous.
            Les tomates du jardin donnent tellement cette année qu'on ne sait plus quoi en faire.
            Vos petits paquets sont toujours si soigneusement emballés que j'ose à peine les ouvrir.
            De la neige en avril, on aura tout vu.
            Ici c'est la grève des trains, donc ambiance.
            En espérant que vous vous portez tous bien.
            Je vous écris entre deux réunions, un café à la main.
            Votre collègue au téléphone avait été adorable la dernière fois.
            Comme disait ma grand-mère, mieux vaut en rire.
            Ma belle-sœur, qui ne jure que par vous, m'a vivement conseillé votre maison.
            Je fais vite, mon train entre en gare.
            L'orthographe n'a jamais été mon fort, soyez indulgents.
            Depuis que je suis à la retraite, je n'ai plus une minute à moi, figurez-vous.
            Nous vous avions découverts par hasard sur un marché d'artisans à Annecy.
            L'OM a encore perdu, alors vous imaginez l'humeur à la maison.
            J'utilise la tablette de ma fille et le correcteur n'en fait qu'à sa tête.
            Pas encore bien réveillé ce matin, c'est seulement mon deuxième café.
            Ah, les lundis...
            Il paraît que l'hiver sera doux, mais on dit ça tous les ans.
            Excusez le ton un peu familier, la journée a été longue.
            Le français n'est pas ma langue maternelle, j'espère être compréhensible.
            On profite de la sieste du petit pour écrire deux lignes.
            Le voisin a décidé de percer ses murs depuis huit heures, un bonheur.
            Quel plaisir de voir qu'il existe encore des maisons à taille humaine.
            Sur ma terrasse, les premières hirondelles sont revenues.
            """,
        spanish: """
            Espero que se encuentren bien.
            Me los recomendó mi cuñada, que es muy exigente.
            Somos clientes suyos desde 2012.
            Disculpen mi español, todavía lo estoy aprendiendo.
            Sé que en estas fechas andan desbordados.
            Confío en que hayan pasado un buen puente.
            Por cierto, qué bonita les ha quedado la web.
            La tetera preside la mesa y a todos nos encanta.
            Trabajo de noche en un hospital y por eso escribo a estas horas.
            El correo me lo configuró mi nieto, que es un sol.
            Yo también estuve muchos años detrás de un mostrador.
            La tecnología no es lo mío, como dice siempre mi marido.
            Antes que nada, enhorabuena por el catálogo tan cuidado.
            ¡Un saludo desde Cádiz, donde sopla un levante tremendo!
            En la oficina ya he hablado de ustedes a todo el mundo.
            ola q tal espero q vaya bien el dia
            El otoño es mi estación favorita.
            Perdón por molestar en domingo.
            Vi su anuncio en la hoja parroquial.
            ¡Que tengan un estupendo fin de semana!
            El loro ya sabe decir el nombre de la tienda y las visitas se parten de risa.
            En el trabajo estamos de mudanza y nadie encuentra ni un bolígrafo.
            Dice mi mujer que tengo adicción a las lámparas, y algo de razón lleva.
            Mi gata se acaba de sentar encima del teclado y os manda saludos.
            Llevo más de diez años siendo cliente de esta casa.
            Disculpen que haya tardado tanto en contestar, estábamos en el pueblo.
            Vuestro boletín es el único que leo de verdad.
            Me imagino que en estas fechas andarán ustedes a tope.
            Menudo partidazo el de anoche, me he quedado sin voz.
            Los tomates del huerto vienen este año como locos.
            Nieve en abril, quién lo iba a decir.
            Los niños os saludan desde el asiento de atrás.
            Confío en que se encuentren todos bien.
            Entre reunión y reunión he encontrado un hueco para el café.
            La chica que me atendió por teléfono la otra vez fue un encanto.
            Como decía mi abuela, al mal tiempo buena cara.
            Mi cuñada, que es muy fan vuestra, no habla de otra cosa.
            En el trabajo solo se habla de las elecciones.
            Cuarenta y un grados a la sombra, no se puede ni pensar.
            Un saludo desde Vigo, donde llueve, claro.
            Toda la familia anda acatarrada, cosas del invierno.
            Enhorabuena por el aniversario, lo vi en Instagram.
            Nuestro loro ha aprendido a imitar el timbre y tiene loco al cartero.
            El jardín está lleno de hojas, ya huele a otoño.
            Acabamos de volver de dos semanas en Menorca y cuesta arrancar.
            Mis compañeros también les mandan recuerdos, son todos clientes suyos.
            Esta mañana había tanta niebla que no veía ni mi propio coche.
            Normalmente prefiero las cartas de toda la vida, con su sello y todo.
            ¡Feliz año a todos, que todavía estamos a tiempo!
            Soy maestra y septiembre, ya se pueden imaginar, es una locura.
            Ni primavera ni nada, aquí seguimos con el abrigo puesto.
            Sentado en la sala de espera del dentista, uno tiene tiempo hasta para escribir correos.
            """,
        italian: """
            Qui piove da lunedì e il cane non vuole saperne di uscire.
            Vi ho scoperti per caso girando su internet.
            Scusate se mi sono dilungata.
            Scrivo dal telefono in treno, quindi chiedo venia per gli errori.
            Il gatto vi saluta, è sdraiato sulla tastiera.
            Alla mia età, 80 anni suonati, il computer è un mistero.
            La signora al telefono in primavera è stata squisita.
            Finalmente un po' di sole anche da noi in Friuli.
            Buon anno a tutta la squadra!
            Ho letto di voi in un forum di ciclisti qualche anno fa.
            Immagino che di messaggi così ne riceviate a centinaia.
            I bambini sono in vacanza e in casa c'è il finimondo.
            Resto in attesa di un vostro gentile riscontro.
            Siamo appena rientrati da due settimane in Sardegna.
            Da ex maestra apprezzo chi scrive senza errori.
            Vi scrivo dal balcone con un caffè in mano.
            Siete sempre così gentili.
            La mia vicina ormai beve soltanto il vostro tè.
            Volevo scrivervi da tempo, ma sapete com'è la vita.
            È la prima volta in vita mia che compro qualcosa in rete.
            Se sono un po' confuso è perché ho bevuto un solo caffè.
            Buone feste a voi e ai vostri cari.
            Qui piove a dirotto da lunedì, ma che ci vogliamo fare.
            Il gatto si è appena sdraiato sulla tastiera e vi saluta.
            Sono vostra cliente da più di dieci anni ormai.
            Mi perdoni per il ritardo nella risposta, eravamo in montagna per il ponte.
            La vostra newsletter è l'unica che leggo davvero fino in fondo.
            Immagino che in questo periodo siate presissimi.
            Che partita ieri sera, non ho più voce!
            Quest'anno i pomodori dell'orto sono una meraviglia.
            Neve ad aprile, roba da non credere.
            I bambini salutano dal sedile di dietro.
            Mi auguro che stiate tutti bene.
            Tra una riunione e l'altra mi concedo un caffè al bar sotto l'ufficio.
            La signora con cui ho parlato al telefono l'altra volta era gentilissima.
            Come diceva mia nonna, chi va piano va sano e va lontano.
            Mia cognata, che vi adora, non parla d'altro.
            In ufficio non si parla che delle elezioni.
            Trentanove gradi all'ombra, non si riesce nemmeno a pensare.
            Un caro saluto da Torino, grigia come sempre.
            Siamo tutti raffreddati in famiglia, colpa della stagione.
            Complimenti per l'anniversario, l'ho visto su Instagram.
            Ora il nostro pappagallo imita il campanello e il postino impazzisce.
            Il giardino è tutto un tappeto di foglie, è proprio autunno.
            Siamo appena rientrati da due settimane in Sardegna e ricominciare è dura.
            Anche i miei colleghi vi salutano, sono tutti vostri fan.
            Stamattina c'era una nebbia che non vedevo nemmeno il cancello.
            Di solito preferisco le lettere vere, con la penna stilografica e il francobollo.
            Buon anno a tutta la squadra, visto che siamo ancora a gennaio!
            Faccio la maestra, e settembre, potete immaginare, è un delirio.
            Primavera non pervenuta, qui si gira ancora col piumino.
            Seduto nella sala d'attesa del dentista, uno il tempo per scrivere lo trova.
            """,
        dutch: """
            Ik hoop dat het goed met u gaat.
            Mijn schoonzus is dol op jullie winkel en heeft me getipt.
            We zijn al klant sinds 2010.
            Excuses voor mijn Nederlands, ik ben nog aan het leren.
            Jullie zullen het wel razend druk hebben in deze tijd.
            Hopelijk hebben jullie een fijn pinksterweekend gehad.
            Jullie website ziet er trouwens prachtig uit.
            De theepot staat te pronken op het aanrecht, iedereen vindt hem mooi.
            Ik werk 's nachts in de zorg, dus ik schrijf op rare tijden.
            Mijn kleinzoon heeft de mail voor me ingesteld, de lieverd.
            Zelf heb ik ook jaren achter de toonbank gestaan.
            Ik ben een digibeet, zegt mijn man altijd.
            Allereerst een compliment voor de mooie catalogus.
            Groetjes uit een winderig Zeeland!
            Op kantoor heb ik al flink reclame voor jullie gemaakt.
            hoi hoop dat jullie een leuke dag hebben
            De herfst is mijn lievelingsseizoen.
            Neem me niet kwalijk dat ik op zondag schrijf.
            Ik zag jullie advertentie in het kerkblad.
            Alvast een prettig weekend!
            De papegaai kan de naam van de winkel al zeggen, tot hilariteit van de visite.
            Op het werk is het chaos, we zijn aan het verhuizen en niemand vindt een pen.
            Volgens mijn vrouw ben ik verslaafd aan lampen, en ze zal wel gelijk hebben.
            Hopelijk heeft het hele team een fijn weekend gehad.
            Een collega van de administratie heeft me jullie winkel aangeraden.
            Sorry voor de typefouten, ik zit met mijn telefoon in een hobbelende bus.
            Mooie nieuwe website trouwens!
            Eindelijk zon vanmorgen, en meteen staat de hele straat de auto te wassen.
            Op mijn 79e blijft zo'n computer toch een avontuur.
            Zulke netjes ingepakte doosjes zie je haast niet meer.
            Neem me niet kwalijk dat het zo'n lang verhaal is geworden, ik ben nu eenmaal een prater.
            Vandaag is de hond drie geworden en hij krijgt zo zijn taartje.
            Moet het kort houden, mijn trein komt er zo aan.
            Gelukkig is het bijna vrijdag.
            Hier in het dorp is het kermis, dus van slapen komt weinig.
            Drie uur file op de A2, het zal eens niet.
            Kerst staat alweer voor de deur, waar blijft de tijd.
            Met windkracht negen op de dijk waait je hoofd lekker leeg.
            Spelling is nooit mijn sterkste kant geweest, dus wees mild.
            Sinds mijn pensioen heb ik nergens meer tijd voor, haha.
            Toevallig kwam ik u jaren geleden tegen op een ambachtsmarkt in Deventer.
            Feyenoord heeft weer verloren, dus de stemming is hier navenant.
            Dit typ ik op de tablet van mijn dochter en de autocorrectie doet maar wat.
            Pas aan mijn tweede bakkie, dus let niet op de zinsbouw.
            Maandag hè.
            Volgens het nieuws wordt het morgen nog warmer, joepie.
            Vergeef me de losse toon, het was een lange dag.
            Nederlands is niet mijn moedertaal, hopelijk is het te volgen.
            Nu de kleine eindelijk slaapt, heb ik even mijn handen vrij.
            Buurman is al sinds acht uur aan het boren, gezellig.
            Fijn dat er nog van die echte familiebedrijven bestaan.
            Door de treinstaking werk ik vandaag maar aan de keukentafel.
            Volgens mijn kleinzoon typ ik met één vinger, en daar heeft hij gelijk in.
            """)
}
