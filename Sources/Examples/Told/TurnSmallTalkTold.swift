extension StandardExamples {
    static let turnSmallTalkTold = StandardExamples(
        "turn_small_talk",
        english: """
            I hope this message finds you well.
            It has been raining here since Tuesday and the dog refuses to set a paw outside.
            My sister recommended you, and she is hard to please.
            I came across your shop while looking for something completely different.
            We have been customers since 2014, back when you only had the one little store.
            Sorry for the long message, I do tend to ramble.
            Please excuse my English, it is not my first language.
            I know you must be rushed off your feet at this time of year.
            The cat sends her regards, she is sitting on the keyboard as I write.
            Hope you all had a lovely bank holiday weekend.
            I'm 78 and still getting used to all this internet business.
            Your website is a joy to look at, by the way.
            The young man on the phone last spring was an absolute gem.
            Love the teapot, it has pride of place on our kitchen shelf.
            It's finally sunny up here in the north, which is practically a miracle.
            I work nights as a nurse, so I tend to write at odd hours.
            Happy New Year to the whole team!
            My grandson set up this e-mail for me, bless him.
            I found you through a cycling forum a couple of years ago.
            Not that it matters, but I used to work in a shop myself.
            I'm sure you get hundreds of these every day.
            I'm no technical person, as my husband never tires of telling me.
            The kids are off school this week so it's a bit of a madhouse here.
            First of all, compliments on the beautiful catalogue.
            Looking forward to hearing from you.
            Greetings from a very windy Cornwall!
            We're just back from two weeks in Portugal, tanned and broke.
            I've told half my office about you already.
            As a retired teacher I can't help noticing good spelling, and yours is excellent.
            hope ur having a good day so far
            I'm writing from the garden with a cup of tea and a biscuit.
            Autumn is my favourite season, all those colours.
            You lot are always so friendly.
            Forgive me for writing on a Sunday.
            My neighbour swears by your coffee and now so do I.
            I saw your little advert in the parish magazine.
            I've been meaning to write for ages but life got in the way.
            Enjoy the weekend when you get there!
            It's my first time buying anything online, can you believe it.
            The parrot has learnt to say your name, which amuses our guests no end.
            I apologise if this is a bit all over the place, I've only had one coffee.
            Work has been mad lately, we're moving offices and nobody can find a pen.
            Merry Christmas to you and yours when it comes.
            I'm a bit of a lamp addict, my wife says there is no cure.
            """,
        german: """
            Ich hoffe, es geht Ihnen gut.
            Bei uns schüttet es seit Tagen wie aus Eimern.
            Meine Schwägerin hat mir Ihren Laden wärmstens empfohlen.
            Ich bin durch Zufall im Netz auf Sie gestoßen.
            Wir sind schon seit über zehn Jahren Kunden bei Ihnen.
            Entschuldigen Sie bitte den langen Text, ich komme gern vom Hundertsten ins Tausendste.
            Verzeihen Sie mein Deutsch, ich lerne noch.
            Ich tippe das gerade im Zug auf dem Handy.
            Sie haben bestimmt alle Hände voll zu tun.
            Unser Kater lässt schön grüßen, er liegt halb auf der Tastatur.
            Mit meinen 81 Jahren ist das mit dem Computer so eine Sache.
            Ihre Internetseite ist übrigens richtig hübsch geworden.
            Die Dame am Telefon war neulich ausgesprochen nett.
            Die Kanne steht bei uns jeden Morgen auf dem Frühstückstisch und alle lieben sie.
            Endlich scheint hier im Norden mal die Sonne.
            Ich arbeite im Schichtdienst und schreibe deshalb zu so unchristlicher Stunde.
            Ein gutes neues Jahr wünsche ich dem ganzen Team!
            Mein Enkel hat mir das Mailprogramm eingerichtet.
            In einem Fahrradforum hat jemand von Ihnen geschwärmt.
            Früher stand ich selbst hinter der Ladentheke, ich weiß also, wie das ist.
            Solche Mails bekommen Sie wahrscheinlich jeden Tag zu Hunderten.
            Technisch bin ich leider eine völlige Niete.
            Die Kinder haben Ferien und hier geht es drunter und drüber.
            Zuerst einmal ein großes Lob für den schönen Katalog.
            Ich freue mich, von Ihnen zu hören.
            Viele Grüße von der stürmischen Ostsee!
            Wir sind gerade aus dem Urlaub in Südtirol zurück.
            Im Büro habe ich schon allen von Ihnen erzählt.
            Als alte Deutschlehrerin freue ich mich über jede Seite ohne Kommafehler.
            hoffe ihr habt nen guten tag bisher
            Ich sitze hier mit einer Tasse Tee auf dem Balkon.
            Der Herbst ist ja meine liebste Jahreszeit.
            Bei euch fühlt man sich immer gut aufgehoben.
            Bitte sehen Sie mir nach, dass ich am Sonntag schreibe.
            Unsere Nachbarin trinkt nur noch Ihren Kaffee.
            Auf Sie aufmerksam geworden bin ich durch eine Anzeige im Gemeindeblatt.
            Eigentlich wollte ich mich schon letzte Woche melden, aber Sie kennen das ja.
            Schönes Wochenende schon mal!
            Das ist das allererste Mal, dass ich etwas übers Internet gekauft habe.
            Der Hund schnarcht neben mir, während ich das hier schreibe.
            Falls das etwas wirr klingt, ich hatte heute erst einen Kaffee.
            Auf der Arbeit ist gerade die Hölle los, Jahresabschluss eben.
            Frohe Ostern Ihnen und Ihren Lieben!
            Meine Frau sagt, ich sei lampensüchtig, und vermutlich hat sie recht.
            """,
        french: """
            Ici il pleut sans arrêt depuis lundi et le chien boude.
            Je suis tombée sur votre site un peu par hasard.
            Nous sommes clients chez vous depuis 2013.
            Pardon pour ce long message, je suis bavard de nature.
            Veuillez excuser mon français, ce n'est pas ma langue maternelle.
            J'écris depuis mon téléphone dans le métro, d'où les fautes.
            Je sais que vous êtes débordés en cette période.
            Le chat vous salue, il est couché sur le clavier.
            J'espère que vous avez passé un bon week-end.
            À 79 ans, l'informatique et moi, ça fait deux.
            Votre site est très agréable à parcourir, soit dit en passant.
            La dame que j'ai eue au téléphone ce printemps était charmante.
            Toute la famille adore la théière, elle trône dans la cuisine.
            Enfin un peu de soleil en Bretagne, on n'y croyait plus.
            Je travaille de nuit à l'hôpital, c'est pourquoi j'écris à des heures impossibles.
            Bonne année à toute l'équipe !
            C'est mon petit-fils qui m'a installé la messagerie.
            On m'a conseillé votre maison sur un forum de cyclistes.
            J'ai moi-même tenu un commerce pendant vingt ans.
            Vous devez en recevoir des centaines par jour, des mails comme le mien.
            Je ne suis pas très doué avec la technique, mon épouse vous le confirmerait.
            Les enfants sont en vacances et c'est un joyeux bazar à la maison.
            Tout d'abord, bravo pour votre joli catalogue.
            Au plaisir de vous lire.
            Un grand bonjour de Marseille où le mistral souffle fort !
            On rentre tout juste de quinze jours en Corse.
            J'ai déjà fait votre publicité à tous mes collègues.
            Ancienne institutrice, j'apprécie les sites sans fautes d'orthographe.
            jespere que vous passez une bonne journée
            Je vous écris du jardin, un café à la main.
            L'automne est ma saison préférée avec toutes ses couleurs.
            Vous êtes toujours tellement aimables.
            Navré de vous déranger un dimanche.
            Mon voisin ne jure que par vos thés.
            J'ai vu votre petite annonce dans le journal de la paroisse.
            Je voulais vous écrire depuis longtemps mais la vie en a décidé autrement.
            Bon week-end d'avance !
            C'est la toute première fois que j'achète quelque chose sur internet, figurez-vous.
            Le perroquet répète le nom de votre magasin, cela fait rire nos invités.
            Si c'est un peu décousu, c'est que je n'ai bu qu'un seul café.
            Au boulot c'est la folie en ce moment, on déménage les bureaux.
            Joyeuses fêtes à vous et à vos proches.
            Ma femme prétend que je suis accro aux lampes, elle n'a pas tort.
            """,
        spanish: """
            Espero que se encuentren bien.
            Aquí lleva lloviendo desde el lunes y el perro no quiere salir.
            Me los recomendó mi cuñada, que es muy exigente.
            Di con su tienda por casualidad buscando otra cosa.
            Somos clientes suyos desde 2012.
            Perdonen que me enrolle tanto.
            Disculpen mi español, todavía lo estoy aprendiendo.
            Escribo desde el móvil en el autobús, así que perdón por las erratas.
            Sé que en estas fechas andan desbordados.
            El gato les manda saludos, está tumbado encima del teclado.
            Confío en que hayan pasado un buen puente.
            A mis 77 años esto de internet todavía me cuesta.
            Por cierto, qué bonita les ha quedado la web.
            El chico que me atendió por teléfono en primavera fue un encanto.
            La tetera preside la mesa y a todos nos encanta.
            Por fin ha salido el sol en Galicia, parece mentira.
            Trabajo de noche en un hospital y por eso escribo a estas horas.
            ¡Feliz año a todo el equipo!
            El correo me lo configuró mi nieto, que es un sol.
            Los descubrí en un foro de ciclismo hace un par de años.
            Yo también estuve muchos años detrás de un mostrador.
            Me imagino que reciben cientos de mensajes así cada día.
            La tecnología no es lo mío, como dice siempre mi marido.
            Los niños están de vacaciones y la casa es una locura.
            Antes que nada, enhorabuena por el catálogo tan cuidado.
            Quedo a la espera de sus noticias.
            ¡Un saludo desde Cádiz, donde sopla un levante tremendo!
            Acabamos de volver de dos semanas en Menorca, morenos y sin un duro.
            En la oficina ya he hablado de ustedes a todo el mundo.
            Como maestra jubilada, valoro mucho que escriban sin faltas.
            ola q tal espero q vaya bien el dia
            Les escribo desde la terraza con un cafelito en la mano.
            El otoño es mi estación favorita.
            Siempre son ustedes amabilísimos.
            Perdón por molestar en domingo.
            Mi vecina solo bebe ya el café de ustedes.
            Vi su anuncio en la hoja parroquial.
            Hace tiempo que quería escribirles, pero ya saben cómo es la vida.
            ¡Que tengan un estupendo fin de semana!
            Es la primera vez en mi vida que compro algo por internet.
            El loro ya sabe decir el nombre de la tienda y las visitas se parten de risa.
            Si esto suena algo liado es porque solo llevo un café.
            En el trabajo estamos de mudanza y nadie encuentra ni un bolígrafo.
            Felices fiestas a ustedes y a los suyos.
            Dice mi mujer que tengo adicción a las lámparas, y algo de razón lleva.
            """,
        italian: """
            Qui piove da lunedì e il cane non vuole saperne di uscire.
            Mi ha parlato di voi mia cognata, che è una incontentabile.
            Vi ho scoperti per caso girando su internet.
            Siamo vostri clienti dal 2011.
            Scusate se mi sono dilungata.
            Perdonate il mio italiano, lo sto ancora imparando.
            Scrivo dal telefono in treno, quindi chiedo venia per gli errori.
            So che in questo periodo siete oberati di lavoro.
            Il gatto vi saluta, è sdraiato sulla tastiera.
            Spero abbiate passato un buon ponte.
            Alla mia età, 80 anni suonati, il computer è un mistero.
            Complimenti per il sito, tra parentesi, è davvero bello.
            La signora al telefono in primavera è stata squisita.
            La teiera fa un figurone in cucina e piace a tutti.
            Finalmente un po' di sole anche da noi in Friuli.
            Faccio i turni di notte in ospedale, per questo scrivo a quest'ora.
            Buon anno a tutta la squadra!
            La posta me l'ha impostata mio nipote, un tesoro.
            Ho letto di voi in un forum di ciclisti qualche anno fa.
            Anch'io sono stata commessa per una vita.
            Immagino che di messaggi così ne riceviate a centinaia.
            Con la tecnologia sono negato, mia moglie può confermarlo.
            I bambini sono in vacanza e in casa c'è il finimondo.
            Innanzitutto i miei complimenti per il catalogo.
            Resto in attesa di un vostro gentile riscontro.
            Un saluto dalla ventosa Trieste!
            Siamo appena rientrati da due settimane in Sardegna.
            In ufficio vi ho già fatto pubblicità con tutti.
            Da ex maestra apprezzo chi scrive senza errori.
            ciao spero che la giornata vi vada bene
            Vi scrivo dal balcone con un caffè in mano.
            L'autunno è la stagione che amo di più.
            Siete sempre così gentili.
            Scusate il disturbo di domenica.
            La mia vicina ormai beve soltanto il vostro tè.
            Ho visto il vostro annuncio sul bollettino parrocchiale.
            Volevo scrivervi da tempo, ma sapete com'è la vita.
            Buon fine settimana in anticipo!
            È la prima volta in vita mia che compro qualcosa in rete.
            Il pappagallo ha imparato il nome del negozio e gli ospiti ridono a crepapelle.
            Se sono un po' confuso è perché ho bevuto un solo caffè.
            Al lavoro c'è il caos, stiamo traslocando gli uffici.
            Buone feste a voi e ai vostri cari.
            Mia moglie dice che sono malato di lampade, e forse ha ragione.
            """,
        dutch: """
            Ik hoop dat het goed met u gaat.
            Het regent hier al sinds maandag en de hond wil geen stap buiten zetten.
            Mijn schoonzus is dol op jullie winkel en heeft me getipt.
            Ik kwam jullie toevallig tegen op internet.
            We zijn al klant sinds 2010.
            Sorry voor het lange verhaal, ik ben nogal een kletskous.
            Excuses voor mijn Nederlands, ik ben nog aan het leren.
            Ik typ dit op mijn telefoon in de trein, vandaar de foutjes.
            Jullie zullen het wel razend druk hebben in deze tijd.
            De kat doet de groeten, ze ligt boven op het toetsenbord.
            Hopelijk hebben jullie een fijn pinksterweekend gehad.
            Op mijn 79e is dat computeren nog een hele toer.
            Jullie website ziet er trouwens prachtig uit.
            De meneer aan de telefoon was van het voorjaar ontzettend aardig.
            De theepot staat te pronken op het aanrecht, iedereen vindt hem mooi.
            Eindelijk weer eens zon hier in Groningen.
            Ik werk 's nachts in de zorg, dus ik schrijf op rare tijden.
            De beste wensen voor het hele team!
            Mijn kleinzoon heeft de mail voor me ingesteld, de lieverd.
            Op een fietsforum werd lovend over jullie gesproken.
            Zelf heb ik ook jaren achter de toonbank gestaan.
            Zulke mailtjes krijgen jullie vast met honderden per dag.
            Ik ben een digibeet, zegt mijn man altijd.
            De kinderen hebben vakantie en het is hier een gekkenhuis.
            Allereerst een compliment voor de mooie catalogus.
            Ik zie uw antwoord met belangstelling tegemoet.
            Groetjes uit een winderig Zeeland!
            We zijn net terug van twee weken Ardennen.
            Op kantoor heb ik al flink reclame voor jullie gemaakt.
            Als oud-juf let ik op spelling en die van jullie is keurig.
            hoi hoop dat jullie een leuke dag hebben
            Ik zit dit te schrijven in de tuin met een bakkie koffie.
            De herfst is mijn lievelingsseizoen.
            Jullie zijn altijd zo vriendelijk.
            Neem me niet kwalijk dat ik op zondag schrijf.
            Onze buurvrouw zweert bij jullie koffie.
            Ik zag jullie advertentie in het kerkblad.
            Ik wilde al veel eerder schrijven, maar ja, het leven hè.
            Alvast een prettig weekend!
            Het is de allereerste keer dat ik iets via internet koop.
            De papegaai kan de naam van de winkel al zeggen, tot hilariteit van de visite.
            Als het wat warrig overkomt: ik heb pas één koffie op.
            Op het werk is het chaos, we zijn aan het verhuizen en niemand vindt een pen.
            Fijne feestdagen voor u en uw gezin.
            Volgens mijn vrouw ben ik verslaafd aan lampen, en ze zal wel gelijk hebben.
            """)
}
