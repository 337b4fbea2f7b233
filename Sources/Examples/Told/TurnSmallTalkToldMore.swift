extension StandardExamples {
    static let turnSmallTalkToldMore = StandardExamples(
        "turn_small_talk",
        english: """
            It has been raining here since Tuesday and the dog refuses to set a paw outside.
            I came across your shop while looking for something completely different.
            Sorry for the long message, I do tend to ramble.
            I know you must be rushed off your feet at this time of year.
            Hope you all had a lovely bank holiday weekend.
            Your website is a joy to look at, by the way.
            Love the teapot, it has pride of place on our kitchen shelf.
            I work nights as a nurse, so I tend to write at odd hours.
            My grandson set up this e-mail for me, bless him.
            Not that it matters, but I used to work in a shop myself.
            I'm no technical person, as my husband never tires of telling me.
            First of all, compliments on the beautiful catalogue.
            Greetings from a very windy Cornwall!
            I've told half my office about you already.
            hope ur having a good day so far
            Autumn is my favourite season, all those colours.
            Forgive me for writing on a Sunday.
            I saw your little advert in the parish magazine.
            Enjoy the weekend when you get there!
            The parrot has learnt to say your name, which amuses our guests no end.
            Work has been mad lately, we're moving offices and nobody can find a pen.
            I'm a bit of a lamp addict, my wife says there is no cure.
            Hope the whole team had a lovely bank holiday weekend.
            A colleague from accounting put me on to your shop a couple of years ago.
            Please excuse any typos, I'm doing this on my phone on a very bumpy bus.
            Lovely new website, by the way.
            We finally got some sunshine this morning and the entire street is out washing cars.
            At 78 I'm still learning how these emails work, so bear with an old man.
            Typing this with a toddler on my lap, wish me luck lol.
            Whoever wraps your parcels has the neatest hands in the country.
            I trust this message finds you well.
            My sister swears by you and has been going on about it for years.
            Snow in April, who'd have thought it.
            Writing from the departure lounge at Gatwick, where time apparently stands still.
            The young lady I spoke to on the phone last spring was an absolute delight.
            Excuse the rush, my train pulls in at any moment.
            Greetings from a very windy corner of Scotland!
            Autumn has well and truly arrived, the garden is one big carpet of leaves.
            As my late husband used to say, patience is a virtue seldom found in women and never in men.
            Too hot to think straight today, 34 degrees and no breeze at all.
            Mondays, eh?
            English isn't my first language, so I hope all this makes sense.
            Hoping you've all managed to dodge the flu that's going round.
            Friday at last, thank goodness.
            Fog so thick this morning I couldn't see my own gate.
            Do forgive the informal tone, it has been a long day.
            Arsenal lost again, so you can imagine the mood in this house.
            With the holidays around the corner, I imagine nobody over there gets much sleep.
            Can't complain about the weather, though I usually do.
            Only on my second coffee, so this may be a little incoherent.
            Why don't skeletons shop online, you ask, well, they've no body to sign for it.
            Between the school run and the dentist I've found five quiet minutes in the car.
            """,
        german: """
            Bei uns schüttet es seit Tagen wie aus Eimern.
            Ich bin durch Zufall im Netz auf Sie gestoßen.
            Entschuldigen Sie bitte den langen Text, ich komme gern vom Hundertsten ins Tausendste.
            Ich tippe das gerade im Zug auf dem Handy.
            Unser Kater lässt schön grüßen, er liegt halb auf der Tastatur.
            Ihre Internetseite ist übrigens richtig hübsch geworden.
            Die Kanne steht bei uns jeden Morgen auf dem Frühstückstisch und alle lieben sie.
            Ich arbeite im Schichtdienst und schreibe deshalb zu so unchristlicher Stunde.
            Mein Enkel hat mir das Mailprogramm eingerichtet.
            Früher stand ich selbst hinter der Ladentheke, ich weiß also, wie das ist.
            Technisch bin ich leider eine völlige Niete.
            Zuerst einmal ein großes Lob für den schönen Katalog.
            Viele Grüße von der stürmischen Ostsee!
            Im Büro habe ich schon allen von Ihnen erzählt.
            hoffe ihr habt nen guten tag bisher
            Der Herbst ist ja meine liebste Jahreszeit.
            Bitte sehen Sie mir nach, dass ich am Sonntag schreibe.
            Auf Sie aufmerksam geworden bin ich durch eine Anzeige im Gemeindeblatt.
            Schönes Wochenende schon mal!
            Der Hund schnarcht neben mir, während ich das hier schreibe.
            Auf der Arbeit ist gerade die Hölle los, Jahresabschluss eben.
            Meine Frau sagt, ich sei lampensüchtig, und vermutlich hat sie recht.
            Unsere Katze liegt gerade halb auf der Tastatur und lässt schön grüßen.
            Seit fast zwölf Jahren bin ich nun schon Kundin bei Ihnen.
            Entschuldigen Sie bitte die späte Antwort, wir waren über Pfingsten an der Ostsee.
            Euren Newsletter lese ich immer als Erstes, noch vor der Zeitung.
            Mir ist bewusst, dass bei Ihnen vor Weihnachten Hochbetrieb herrscht.
            Was für ein Spiel gestern, ich bin immer noch heiser.
            Im Garten blühen schon die ersten Krokusse.
            Verzeihen Sie den langen Text, ich komme einfach nie auf den Punkt, sagt mein Mann.
            Der Hund hat heute Geburtstag und bekommt gleich seine Leberwursttorte.
            Muss mich kurz fassen, mein Zug kommt gleich.
            Zum Glück ist bald Freitag.
            Ihre Kollegin am Telefon war neulich ausgesprochen charmant.
            Hoffentlich sind Sie alle gesund und gut durch die Grippewelle gekommen.
            Man kommt ja zu nichts mehr, seit man in Rente ist, haha.
            Kaum sind die Ferien vorbei, hat uns der Alltag wieder.
            Durch Zufall bin ich vor Jahren auf einem Kunsthandwerkermarkt auf Sie gestoßen.
            Dieses Jahr will es einfach nicht Frühling werden.
            Vier Kilo Zucchini diese Woche, die Nachbarn machen schon einen Bogen um uns.
            Nebenan wird seit acht Uhr gebohrt, ich verstehe mein eigenes Wort nicht.
            Glückwunsch noch zum Firmenjubiläum, das habe ich auf Instagram gesehen.
            Ich wünsche Ihnen schon jetzt ein schönes langes Wochenende.
            Zwischen Kita und Zahnarzt habe ich gerade fünf ruhige Minuten im Auto.
            Deutsch ist nicht meine Muttersprache, ich hoffe, man versteht mich trotzdem.
            Unser Papagei kann neuerdings die Türklingel nachmachen, der Postbote ist völlig verwirrt.
            Wir sind erst gestern aus dem Urlaub in Südtirol zurückgekommen und noch ganz im Wandermodus.
            Karneval ist hier in Köln bekanntlich Ausnahmezustand, auch im Kopf.
            Nachts um halb drei mit Baby auf dem Arm schreibt es sich übrigens ganz gut.
            Als alter Handwerker freue ich mich immer, wenn es noch inhabergeführte Läden gibt.
            Trotz Bahnstreik bin ich heute sogar pünktlich im Büro gewesen.
            """,
        french: """
            Je suis tombée sur votre site un peu par hasard.
            Pardon pour ce long message, je suis bavard de nature.
            J'écris depuis mon téléphone dans le métro, d'où les fautes.
            Le chat vous salue, il est couché sur le clavier.
            À 79 ans, l'informatique et moi, ça fait deux.
            La dame que j'ai eue au téléphone ce printemps était charmante.
            Enfin un peu de soleil en Bretagne, on n'y croyait plus.
            Bonne année à toute l'équipe !
            On m'a conseillé votre maison sur un forum de cyclistes.
            Vous devez en recevoir des centaines par jour, des mails comme le mien.
            Les enfants sont en vacances et c'est un joyeux bazar à la maison.
            Au plaisir de vous lire.
            On rentre tout juste de quinze jours en Corse.
            Ancienne institutrice, j'apprécie les sites sans fautes d'orthographe.
            Je vous écris du jardin, un café à la main.
            Vous êtes toujours tellement aimables.
            Mon voisin ne jure que par vos thés.
            Je voulais vous écrire depuis longtemps mais la vie en a décidé autrement.
            C'est la toute première fois que j'achète quelque chose sur internet, figurez-vous.
            Si c'est un peu décousu, c'est que je n'ai bu qu'un seul café.
            Joyeuses fêtes à vous et à vos proches.
            Il pleut des cordes depuis lundi, mais bon, on est en Bretagne.
            Mon chat vient de marcher sur le clavier, il vous salue donc aussi.
            Désolé pour les fautes, je tape sur mon téléphone dans le bus.
            Très joli, votre nouveau site, au passage.
            Enfin un peu de soleil ce matin, tout le quartier est de sortie.
            À 79 ans, vous savez, l'informatique reste une aventure.
            Quel match hier soir, j'en ai plus de voix !
            Pardon pour la longueur de ce message, je suis bavarde de nature.
            Le chien fête ses trois ans aujourd'hui et il est insupportable.
            Les enfants vous font coucou depuis la banquette arrière.
            Bref, vivement vendredi.
            Chez nous c'est la fête du village ce week-end, on n'entend que l'accordéon.
            Trois heures de bouchons sur l'A7, un classique du mois d'août.
            Noël arrive à grands pas, on n'a rien vu passer.
            Le mistral souffle à décorner les bœufs aujourd'hui.
            Tout le monde au bureau ne parle que des élections.
            Trente-huit degrés à l'ombre, on vit les volets fermés.
            Un grand bonjour de Lille, où il fait gris, évidemment.
            Toute la famille est enrhumée, c'est de saison.
            Bravo pour vos quinze ans, j'ai vu ça sur Instagram.
            Notre perroquet imite maintenant la sonnette, le facteur n'y comprend plus rien.
            Les feuilles tombent, le jardin est un vrai tapis roux.
            Nous rentrons tout juste de deux semaines en Corse et la reprise est rude.
            Mes collègues vous passent le bonjour, ils sont tous fans.
            Le brouillard est si épais que je ne vois pas le portail.
            Sachez que je préfère d'habitude les vraies lettres, avec un timbre et un stylo plume.
            Bonne année à toute l'équipe, tant qu'on est encore en janvier.
            Je suis institutrice, alors septembre, vous pensez bien, c'est la folie.
            Mdr, le temps passe trop vite.
            Dans le salon d'attente du dentiste, on a au moins le temps de rédiger son courrier.
            """,
        spanish: """
            Aquí lleva lloviendo desde el lunes y el perro no quiere salir.
            Di con su tienda por casualidad buscando otra cosa.
            Perdonen que me enrolle tanto.
            Escribo desde el móvil en el autobús, así que perdón por las erratas.
            El gato les manda saludos, está tumbado encima del teclado.
            A mis 77 años esto de internet todavía me cuesta.
            El chico que me atendió por teléfono en primavera fue un encanto.
            Por fin ha salido el sol en Galicia, parece mentira.
            ¡Feliz año a todo el equipo!
            Los descubrí en un foro de ciclismo hace un par de años.
            Me imagino que reciben cientos de mensajes así cada día.
            Los niños están de vacaciones y la casa es una locura.
            Quedo a la espera de sus noticias.
            Acabamos de volver de dos semanas en Menorca, morenos y sin un duro.
            Como maestra jubilada, valoro mucho que escriban sin faltas.
            Les escribo desde la terraza con un cafelito en la mano.
            Siempre son ustedes amabilísimos.
            Mi vecina solo bebe ya el café de ustedes.
            Hace tiempo que quería escribirles, pero ya saben cómo es la vida.
            Es la primera vez en mi vida que compro algo por internet.
            Si esto suena algo liado es porque solo llevo un café.
            Felices fiestas a ustedes y a los suyos.
            Espero que todo el equipo haya pasado un buen fin de semana.
            Una compañera de la oficina me habló de vuestra tienda.
            Perdonad las erratas, voy escribiendo con el móvil en el autobús.
            Por cierto, qué bonita os ha quedado la web.
            Por fin ha salido el sol y está todo el barrio en las terrazas.
            Con 77 años una todavía se pelea con el ordenador.
            Da gusto ver unos paquetes tan bien envueltos.
            Siento haberme enrollado tanto, mi marido dice que no sé resumir.
            Hoy el perro cumple tres años y está más mimado que nunca.
            Escribo deprisa porque está a punto de salir mi tren.
            ¡Qué ganas de que llegue el viernes!
            Estamos en plenas fiestas del barrio y no se oye más que la charanga.
            Tres horas de atasco en la A-3, lo típico de un puente.
            Ya casi es Navidad, hay que ver cómo vuela el tiempo.
            Hace un viento aquí en Tarifa que se lleva hasta las macetas.
            La ortografía nunca fue lo mío, así que pido clemencia.
            Desde que me jubilé no tengo ni un minuto libre, jaja.
            Os descubrí por casualidad en una feria de artesanía en Gijón.
            El Betis ha vuelto a perder, así que imagínense el ambiente en casa.
            Estoy con la tableta de mi hija y el corrector hace lo que le da la gana.
            Todavía voy por el segundo café, así que igual no me explico muy bien.
            Lunes, ya se sabe.
            Dicen en las noticias que mañana hará aún más calor.
            Perdonen el tono tan informal, ha sido un día muy largo.
            El español no es mi lengua materna, espero que se me entienda.
            Aprovecho la siesta del peque para escribir unas líneas.
            Al vecino le ha dado por taladrar desde las ocho, una maravilla.
            Qué alegría que sigan existiendo comercios familiares como el suyo.
            Han vuelto ya las golondrinas al balcón.
            Mi nieto dice que escribo con un solo dedo, y no le falta razón.
            """,
        italian: """
            Mi ha parlato di voi mia cognata, che è una incontentabile.
            Siamo vostri clienti dal 2011.
            Perdonate il mio italiano, lo sto ancora imparando.
            So che in questo periodo siete oberati di lavoro.
            Spero abbiate passato un buon ponte.
            Complimenti per il sito, tra parentesi, è davvero bello.
            La teiera fa un figurone in cucina e piace a tutti.
            Faccio i turni di notte in ospedale, per questo scrivo a quest'ora.
            La posta me l'ha impostata mio nipote, un tesoro.
            Anch'io sono stata commessa per una vita.
            Con la tecnologia sono negato, mia moglie può confermarlo.
            Innanzitutto i miei complimenti per il catalogo.
            Un saluto dalla ventosa Trieste!
            In ufficio vi ho già fatto pubblicità con tutti.
            ciao spero che la giornata vi vada bene
            L'autunno è la stagione che amo di più.
            Scusate il disturbo di domenica.
            Ho visto il vostro annuncio sul bollettino parrocchiale.
            Buon fine settimana in anticipo!
            Il pappagallo ha imparato il nome del negozio e gli ospiti ridono a crepapelle.
            Al lavoro c'è il caos, stiamo traslocando gli uffici.
            Mia moglie dice che sono malato di lampade, e forse ha ragione.
            Spero che abbiate passato tutti un buon fine settimana.
            Me l'ha consigliato una collega dell'amministrazione, il vostro negozio.
            Scusate gli errori, scrivo dal cellulare in autobus.
            Bellissimo il nuovo sito, tra l'altro.
            Finalmente un po' di sole stamattina, tutto il quartiere è in giro.
            A 78 anni il computer è ancora un mezzo mistero per me.
            I vostri pacchetti sono sempre così curati che dispiace aprirli.
            Chiedo scusa per la lunghezza, mio marito dice che non ho il dono della sintesi.
            Oggi il cane compie tre anni e fa il prepotente più del solito.
            Vado di fretta, il treno sta arrivando.
            Meno male che è quasi venerdì.
            Qui in paese c'è la sagra e si sente solo il liscio.
            Tre ore di coda sull'A1, il classico rientro di agosto.
            Natale è già alle porte, vola proprio il tempo.
            C'è una bora a Trieste oggi che porta via anche i pensieri.
            L'ortografia non è mai stata il mio forte, abbiate pietà.
            Da quando sono in pensione non ho più un minuto libero, ahah.
            Vi ho scoperti per caso a un mercatino dell'artigianato a Lucca.
            Il Toro ha perso di nuovo, figuratevi l'umore in casa.
            Sto usando il tablet di mia figlia e il correttore fa quello che vuole.
            Sono solo al secondo caffè, quindi abbiate pazienza con la sintassi.
            Eh, i lunedì...
            Al telegiornale dicono che domani farà ancora più caldo.
            Perdonate il tono confidenziale, è stata una giornata lunga.
            L'italiano non è la mia lingua madre, spero di farmi capire.
            Approfitto del pisolino del piccolo per scrivere due righe.
            Il vicino trapana dalle otto, una gioia per le orecchie.
            Che piacere sapere che esistono ancora botteghe a conduzione familiare.
            Sono tornate le rondini sotto il tetto.
            Mio nipote dice che batto i tasti con un dito solo, e ha ragione lui.
            """,
        dutch: """
            Het regent hier al sinds maandag en de hond wil geen stap buiten zetten.
            Ik kwam jullie toevallig tegen op internet.
            Sorry voor het lange verhaal, ik ben nogal een kletskous.
            Ik typ dit op mijn telefoon in de trein, vandaar de foutjes.
            De kat doet de groeten, ze ligt boven op het toetsenbord.
            Op mijn 79e is dat computeren nog een hele toer.
            De meneer aan de telefoon was van het voorjaar ontzettend aardig.
            Eindelijk weer eens zon hier in Groningen.
            De beste wensen voor het hele team!
            Op een fietsforum werd lovend over jullie gesproken.
            Zulke mailtjes krijgen jullie vast met honderden per dag.
            De kinderen hebben vakantie en het is hier een gekkenhuis.
            Ik zie uw antwoord met belangstelling tegemoet.
            We zijn net terug van twee weken Ardennen.
            Als oud-juf let ik op spelling en die van jullie is keurig.
            Ik zit dit te schrijven in de tuin met een bakkie koffie.
            Jullie zijn altijd zo vriendelijk.
            Onze buurvrouw zweert bij jullie koffie.
            Ik wilde al veel eerder schrijven, maar ja, het leven hè.
            Het is de allereerste keer dat ik iets via internet koop.
            Als het wat warrig overkomt: ik heb pas één koffie op.
            Fijne feestdagen voor u en uw gezin.
            Het regent hier al dagen pijpenstelen, maar ja, dat is Nederland.
            Onze kat loopt net over het toetsenbord, dus u krijgt de groeten.
            Al ruim tien jaar ben ik klant bij u.
            Excuses voor mijn late reactie, we waren een weekje op Texel.
            Jullie nieuwsbrief is de enige die ik nog echt lees.
            Ik begrijp dat het rond Sinterklaas erg druk bij u is.
            Wat een wedstrijd gisteravond, ik ben mijn stem kwijt.
            De tomaten in de moestuin doen het dit jaar fantastisch.
            Sneeuw in april, wie had dat gedacht.
            De kinderen zwaaien even vanaf de achterbank.
            Ik hoop dat het u allen goed gaat.
            Tussen twee vergaderingen door zit ik even aan de koffie.
            Die mevrouw aan de telefoon was vorige keer echt een schat.
            Zoals mijn oma altijd zei, wie wat bewaart, die heeft wat.
            Mijn schoonzus is helemaal weg van jullie en heeft het nergens anders over.
            Bij ons op kantoor gaat het alleen nog over de verkiezingen.
            Vijfendertig graden en geen zuchtje wind, niet te doen.
            Hartelijke groeten uit een grijs Groningen.
            Iedereen in huis snottert, het hoort bij het seizoen.
            Gefeliciteerd nog met het jubileum, ik zag het op Instagram.
            Sinds kort kan onze papegaai de deurbel nadoen en de postbode snapt er niks meer van.
            Overal bladeren in de tuin, de herfst is nu echt begonnen.
            We zijn net terug van twee weken Zeeland en moeten er weer even in komen.
            Ook mijn collega's doen de groeten, het zijn allemaal fans.
            Vanochtend was het zo mistig dat ik mijn eigen schuur niet zag.
            Normaal schrijf ik liever een echte brief, met vulpen en postzegel.
            Nog de beste wensen voor iedereen, het kan nog net in januari!
            Als juf kan ik u vertellen dat september een gekkenhuis is.
            Dat de lente dit jaar zo lang op zich laat wachten, daar wen je ook aan.
            In de wachtkamer van de tandarts heeft een mens tenminste tijd om te mailen.
            """)
}
