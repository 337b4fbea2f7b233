extension StandardExamples {
    static let changePlanTold = StandardExamples(
        "change_plan",
        english: """
            There are only the two of us now that the girls have moved out. A kilo a month is too much. Half \
            would see us through.
            We've taken on four people since spring. They're sharing logins, which I know isn't right. What \
            would it be for ten seats?
            I'm hardly ever on it except to look up the odd word. I pay for the full works. Isn't there \
            something for occasional users?
            My brother's moved in with his two big lads. They go through a box of veg in three days. You'd \
            better send us the family one.
            Storage is full and my phone's complaining every day. It's the photos of the grandchildren. I'll \
            take the next one up.
            When I signed up I paid by the month as I wasn't sure of it. I'm sure of it now. I'd save by paying \
            for the year, no?
            The old dog doesn't eat like he used to. A 12 kilo bag goes stale on us. Could it be the 5 kilo from \
            next month?
            I got on the 50 GB tariff when I worked from the train. I'm at home now with wifi. The cheapest one \
            will do me.
            We run a small choir and thought we'd need the Pro version. We've used two of its thirty functions. \
            Put us on the basic.
            I've gone from drinking one cup to drinking four, new baby in the house. Can you double what I get?
            Sometimes it's two boxes a month I need and sometimes none. Is there a scheme for people like me, \
            and can I go over to it?
            My pension's smaller than my wage was, as it goes. I'd like to stay with you but on a lower rate. \
            What have you got?
            We've had a fibre line laid to the house. So I'd like the fast package instead of the old one, from \
            the 1st.
            The wife likes the white wine and I like red, and we get all red. Move us to the mixed case, please.
            Our scout group has grown to sixty children and the free version stops at fifty. We'll pay for the \
            proper one. How do I go up?
            I'm on the student rate and have graduated, top of my class. I'd better own up. What would I pay as \
            a normal person?
            I upgraded to Gold for the one film. That's seen. You can put me back on Silver.
            Every two weeks is too often for the razors, I've hardly any beard. Every six would be about right.
            I should wish to have my present arrangement altered to the more modest of your tariffs.
            Bump me up to the next one.
            I'd like to trade down, if that's all right with ye.
            Less is more, so make mine the small box from now on.
            I've outgrown the starter pack.
            Can you shift me over to the yearly deal?
            We'd want a bit more oomph than the basic gives us.
            My plan's too big for its boots, or I am too small for it.
            It's not renewing that I'm asking about. It's going from Team to Business before the next term.
            Nothing's wrong with my payment, it goes through. There's just too much of it each month, so put me \
            in a lower band.
            A pause won't help me, I'd like less coffee for good. 250 g in place of 500.
            I need no other size of T-shirt, it's the size of the box that I mean. Medium, please, and not \
            large.
            My order this week may stay as it is. From the next on, send three meals rather than five.
            I've been asking for weeks to go down to the small tariff and you keep billing me for the big one! \
            Change it now.
            It's putting us under, this Enterprise thing. We're only three people left. Please move us to \
            something we can afford.
            You put me on Premium without a by-your-leave. I had Standard and I want Standard.
            How come there's a button for going up but none for going down? Put me back on the free one!
            want smaller plan
            upgrde to pro pls
            can i go from monthly to yearly
            2 bags insted of 1 from april
            """,
        german: """
            Seit die Zwillinge da sind, kommen wir mit der kleinen Gemüsekiste nicht mehr durch die Woche. Die \
            für vier Personen wäre jetzt besser.
            Im Homeoffice trinke ich plötzlich doppelt so viel. Ein Kilo Bohnen ist nach zwei Wochen weg, machen \
            wir zwei daraus.
            Unser Team ist auf zwölf Leute gewachsen, und mit fünf Zugängen reichen wir den Laptop herum. Was \
            gäbe es da für uns?
            Meine Tochter ist ausgezogen, somit schaut nur noch einer von uns fern. Das Familienpaket ist da \
            übertrieben.
            Ich nutze vom Rundum-sorglos-Paket eigentlich nur die Datensicherung. Gibt es etwas Schmaleres, und \
            könntet ihr mich gleich umhängen?
            Der Hund ist auf Diät, die Tierärztin will höchstens acht Kilo im Monat sehen. Bisher waren es \
            zwölf.
            Weil ich im neuen Job viel im Zug sitze, ist mein Datenvolumen am Zehnten aufgebraucht. Stuft mich \
            bitte eine Klasse höher.
            Monatlich zahlen ist mir zu mühsam, ich vergesse es ständig. Jährlich wäre mir lieber, da gibt es \
            doch auch Prozente.
            Zwei Mitarbeiter haben uns verlassen, und die Plätze stehen leer. Ab Juli reichen uns drei Nutzer \
            statt fünf.
            Mein Speicher ist voll, lauter Bilder vom Enkel. Löschen kommt nicht in Frage, also bitte den \
            größeren.
            Wir sind jetzt beide in Pension und lesen beide. Statt nur am Wochenende hätten wir die Zeitung gern \
            täglich.
            Mit dem Gratiszugang kann ich nur drei Rechnungen schreiben, und das Geschäft brummt zum Glück. Ich \
            möchte ins Profi-Paket.
            Finanziell muss ich gerade kürzer treten, trennen will ich mich aber nicht von euch. Der Tarif für \
            9,90 statt 24,90 würde genügen.
            Alle vier Wochen Rasierklingen ist zu oft, ich trage jetzt Bart. Alle drei Monate passt besser.
            Die milde Sorte schmeckt meinem Mann nicht mehr, seit er die kräftige gekostet hat. Stellt unser Abo \
            bitte auf die dunkle Röstung um.
            Über den Winter trainiere ich nur am Morgen. Da wäre doch das Vormittagsabo günstiger als das ganze, \
            oder? Dann nehme ich das.
            Seit März studiere ich wieder, mit Ausweis und allem. Könnten Sie mich auf den Studententarif \
            umstellen, Kunde 41990?
            Bitte von Basic auf Plus umstellen.
            Eine Nummer kleiner tut es auch, vom Paket her.
            Ab nächstem Monat hätte ich gern 20 statt 10 Teebeutel-Sorten.
            Ich ersuche um Umstellung meines Vertrages auf den Tarif "Komfort 50".
            Packts ruhig eine Kiste mehr pro Monat drauf.
            Geht auch alle zwei Wochen statt jede?
            Wie komme ich vom Einzel- zum Familienzugang?
            Könnt ihr mich eine Stufe runtersetzen?
            Kündigen wollte ich erst, aber der Mini-Tarif tut es eigentlich auch. Bitte dahin wechseln.
            Verlängern ja, jedoch nicht im gleichen Umfang. Fürs neue Jahr nehme ich nur noch den Basistarif.
            Eine Pause hilft nicht, es ist auf Dauer zu viel Futter. Halbiert die Menge bitte.
            Die letzte Rechnung stimmt schon, aber sie zeigt mir, dass ich zu viel bezahle. Setzt mich auf den \
            günstigeren Plan.
            Die Lieferung kam tadellos, nur sind 500 Gramm für uns drei ein Tropfen auf den heißen Stein. Ab \
            jetzt bitte ein Kilo pro Sendung.
            Zurück will ich zum alten Tarif, den neuen habe ich voreilig genommen. Ist das per 1. Mai machbar?
            Ich zahle seit einem Jahr für zehn Nutzer und wir sind vier! Stellen Sie das bitte ab sofort auf das \
            kleine Paket um.
            Ständig diese Meldung "Limit erreicht", ich werde noch narrisch! Gebt mir halt den großen Tarif.
            Mein Schwiegersohn hat mir das teuerste Paket aufgeschwatzt, ich kann mir das auf Dauer nicht \
            leisten. Bitte tauschen Sie es gegen das einfachste.
            Frechheit, dass Neukunden für mehr Leistung weniger zahlen! Ich will denselben Tarif wie sie, und \
            zwar ab diesem Monat.
            bitte größeres paket
            will auf premium wechseln
            tarif runter geht das? is mir zu teuer
            statt 2 lieber 1 packung pro monat, kd 8812
            brauch mehr speicher upgrad bitte
            """,
        french: """
            À la maison, on est passés de deux à quatre depuis les jumeaux. Le petit panier ne suffit plus, le \
            grand serait mieux.
            Je bois seule mon café depuis que mon mari est parti. Un kilo par mois, c'est trop, la moitié irait \
            bien.
            Mon disque en ligne est plein, il refuse les photos du baptême. Quelle est la taille au-dessus et \
            pouvez-vous m'y faire passer ?
            Le chien a doublé de volume, le vétérinaire aussi son estimation. Il faut le sac de 15 kilos \
            maintenant.
            Depuis que je télétravaille, 20 gigas ne me mènent pas au 15 du mois. J'aimerais la formule \
            illimitée.
            Nous ne sommes plus que trois au bureau après les départs. Ramenez-nous de dix à trois utilisateurs.
            J'ai pris le forfait Premium parce qu'il était en promo, mais je ne regarde que les films. Le Basic \
            me suffirait amplement.
            Ma fille quitte le nid dimanche et son accès famille avec. Je peux repasser en solo ?
            Payer chaque mois me complique la vie, je préfère régler l'année en une fois. Basculez-moi \
            là-dessus.
            On mange de moins en moins de viande ici. La version végétarienne de la box, on peut la prendre dès \
            la semaine prochaine ?
            Mon entreprise grandit, on engage deux filles en mars. Il nous faudra deux accès de plus.
            Un thé par mois, c'est frustrant, j'ai tout bu en une semaine. Si je peux en avoir trois, je signe.
            Je m'entraîne seulement le matin désormais. La carte « heures creuses » serait plus logique pour \
            moi.
            Ma pension vient d'être calculée, et elle est maigre. Avez-vous quelque chose de moins cher que mes \
            45 francs par mois ?
            Le magazine papier s'entasse, je le lis sur la tablette de toute façon. Je voudrais n'avoir que le \
            numérique.
            Livré chaque semaine, c'est trop de légumes, je fais de la soupe jour et nuit. Aux deux semaines, ce \
            serait parfait.
            J'avais pris étudiant, mais j'ai mon diplôme ! Il faut bien que je passe au tarif des grands, je \
            suppose.
            Mon fils joue maintenant avec trois copains et il faut le forfait groupe. On laisse tomber \
            l'individuel.
            Je souhaiterais que ma souscription soit portée à la catégorie supérieure.
            On pourrait descendre d'un cran ?
            Je monte en Pro à partir du 1er, ok ?
            Vous m'ajoutez deux postes à mon forfait ?
            Trop gros pour moi, ce forfait, j'en veux un plus modeste.
            Je ne résilie pas, je veux payer moins : la formule Éco.
            Pas de pause, simplement un colis tous les deux mois au lieu de chaque mois.
            À l'échéance, ne renouvelez pas l'Or mais mettez-moi l'Argent.
            C'est la troisième fois que je demande le petit forfait et vous me facturez toujours le grand !
            Avec mon divorce je ne m'en sors plus, il faut baisser la mensualité de 60 à 30 si c'est possible
            passé moi en premium svp
            forfait trop cher mettez le petit
            """,
        spanish: """
            Somos tres en casa desde que nació Tomás y las verduras no alcanzan. El miércoles ya estamos \
            comiendo arroz. ¿Qué caja hay por encima de la nuestra?
            Mis dos hijos se fueron a la universidad y ahora el café lo tomo solo. Un kilo al mes es mucho para \
            un viudo. Con medio kilo estaría bien.
            La tienda en línea pegó con lo del Día de la Madre y ya pasamos las 500 ventas. El sistema me avisa \
            que llegué al tope. Quisiera el siguiente escalón.
            Pago por cinco usuarios y, desde que cerramos la sucursal, somos dos. No tiene sentido tanta silla \
            vacía. Ajústenlo, por favor.
            Con la cuarentena nos acostumbramos a ver películas en familia, y ahora todos quieren su pantalla a \
            la vez. Hay peleas. ¿Hay algo con cuatro?
            Me subieron el arriendo y estoy recortando por todos lados. No quiero dejarlos, pero sí pagar menos. \
            ¿Cuál es la opción más barata que tienen?
            Al principio pagaba mes a mes porque no sabía si me iba a gustar. Me gustó. Ahora preferiría el pago \
            por año, que sale mejor.
            Mi gata tuvo cinco gatitos y dos se quedan. El saco de tres kilos dura un suspiro. Pásennos al de \
            siete.
            Nunca he usado las funciones del paquete premium, ni sé dónde están. Mi sobrino, que sabe, dice que \
            con el normal me sobra. Hagámosle caso.
            Se me llenó la nube con los videos de la niña. Me aparece a cada rato un aviso rojo. Necesito más \
            espacio, aunque cueste un poco más.
            Cada quince días llegan las flores y no se han marchitado las anteriores. Prefiero una vez al mes. \
            ¿Se puede así?
            Empecé en el nivel básico de inglés, y con el ascenso voy a tratar con clientes de Miami. Me haría \
            falta lo intensivo, el de profesor particular.
            El equipo de fútbol infantil creció: de 12 pasamos a 20 chavitos. La app solo me deja registrar \
            quince. ¿Qué modalidad sigue?
            Mi médico me quitó la carne y ahora me llega una caja llena de chorizos. Me interesa la versión \
            vegetariana de la misma.
            Desde que trabajo en casa voy al gimnasio solo por las mañanas. Hay una tarifa de mañana, ¿no? \
            Quisiera esa.
            Entre mi hermana y yo pagamos dos cuentas sueltas. Vimos que existe la familiar. ¿Cómo nos pasamos, \
            ella y yo, cliente 55091?
            Hacemos menos envíos porque la temporada terminó en septiembre. Hasta mayo nos basta lo pequeño. En \
            mayo ya volvemos a hablar.
            La línea de mi mamá tiene 40 gigas y ella solo manda cadenas de oraciones. Con 5 le alcanza para \
            rezar por todos. Bájenle, por favor.
            Súbanme un peldaño.
            Me queda grande el paquete que pago.
            Deseo modificar la modalidad contratada por otra de inferior cuantía.
            ¿Me mueves al de 20 euros?
            Con la mitad de té por entrega nos damos por bien servidos.
            Se nos quedó chiquito el plan.
            Quiero el de los grandes, el que trae todo.
            Del Oro al Plata, si me hacen el favor.
            No cancelo, solo quiero adelgazar: de la tarifa Total a la Esencial.
            La renovación es en marzo y, cuando llegue, que sea ya con diez licencias en lugar de seis.
            Más que una pausa, lo que me convendría es recibir menos: una bolsa en lugar de tres.
            No pido que me devuelvan nada de lo ya cobrado, solo que desde el mes próximo figure la opción sin \
            anuncios.
            El producto me gusta y la dirección es la misma, pero que llegue cada tres semanas y no cada dos.
            Antes de darme de baja le doy otra oportunidad, con el plan estudiante: ya tengo el carné.
            ¡Siempre me quedo sin minutos el día 20! Pónganme el ilimitado de una vez y no discutamos más.
            Me angustia ver la cuenta de 89 cada mes. Pásenme hoy al más económico, se lo ruego.
            Qué rabia descubrir que hay un plan igual por 10 euros menos y nadie me lo dijo. Quiero ese desde \
            ya.
            Estoy molesto porque pagué el Plus y lo que necesito está solo en el Empresa. Cámbienlo y cobren la \
            diferencia.
            cambio d plan al mas barato
            quiero subir a premiun cuanto es
            menos cafe por mes xfa, 250g nomas
            bajen mi plan LM-6627 al basico
            """,
        italian: """
            Da quando i figli sono usciti di casa mangiamo in due. La cassetta per cinque è troppa, si butta. Ce \
            n'è una più piccola?
            Lavorando sempre da casa i giga volano. Il 18 erano già finiti. Qual è il gradino sopra?
            Da tre siamo diventati nove dipendenti. Il pacchetto attuale regge solo cinque utenti. Metteteci su \
            quello adatto.
            Il cucciolo è diventato un bestione di quaranta chili. Un sacco da quattro gli dura una settimana. \
            D'ora in poi quello grande.
            Pago tutti i canali sportivi ma guardo solo film. Si potrà spendere meno. Gli extra levateli.
            Da un mese la mia ragazza vive con me e beve tè a litri. Da maggio si può raddoppiare la scatola?
            La versione avanzata sembrava allettante, ma uso soltanto i testi. Dal mese prossimo mi basta quella \
            base.
            Adesso spendo 12 euro al mese e ho visto che all'anno si risparmia parecchio. Allora preferisco \
            così. Come si procede?
            Caffè ogni due settimane è troppo spesso, ho sei sacchetti da parte. Ogni cinque andrebbe a \
            pennello.
            Lo spazio nel cloud è pieno di foto dei nipotini. Non le cancello di certo. Ci vuole più posto.
            Da poco sono studente ed esiste una tariffa agevolata. Io pago ancora quella normale. Posso passare \
            a quella?
            Siamo diventati vegetariani, con grande dispiacere del nonno. La box con la carne può lasciare il \
            posto a quella verde.
            In tempi di crisi si bada al centesimo. La palestra non la mollo, ma mi basterebbe l'ingresso nei \
            feriali.
            La mia offerta mi sta stretta.
            Sto sparando alle zanzare col cannone, andrebbe bene anche il pacchetto più piccolo.
            Gradirei convertire la mia attuale formula tariffaria nella versione estesa.
            Un pochino meno al mese mi va bene lo stesso.
            Saliamo di un gradino: da bronzo a oro.
            Si preferirebbe la formula di coppia, ci metto pure mia moglie.
            Prima di mollare del tutto: c'è qualcosa di più economico su cui scendere?
            Non disdico e non sospendo, vorrei solo meno bottiglie ogni volta.
            Resto volentieri, ma dal mensile vorrei passare al trimestrale coi pagamenti.
            L'ordine di questa settimana lasciatelo così, dalla prossima consegna però prendo il formato \
            famiglia.
            Rinnovare sì, purché non sia più Premium ma Start.
            Ogni mese costi extra perché il credito è finito, una follia! Mettetemi senza limiti e non se ne \
            parli più.
            Zitti zitti mi avete spostato sulla tariffa cara. Voglio tornare alla Base da 7,50 come avevo \
            scelto.
            Quei 60 euro al mese non li reggo più e non ci dormo. Esiste una formula più leggera dove andare?
            voglio il piano piu piccolo
            come faccio x passare a pro
            da 2 a 4 sacci al mese grazie
            """,
        dutch: """
            Sinds de kinderen het huis uit zijn, eten we met z'n tweeën. De box voor vijf personen is dan wat \
            veel, we gooien weg. Kan het een maatje kleiner?
            Met elke dag thuiswerken vliegt mijn databundel erdoorheen. Op de 18e was hij alweer op. Wat is de \
            stap erboven?
            We zijn van drie naar negen medewerkers gegroeid. Het huidige pakket staat maar vijf gebruikers toe. \
            Zet ons over op wat bij ons past.
            De pup is een joekel geworden van 40 kilo. Een zak van vier kilo is hij in een week door. Doe \
            voortaan de grote, graag.
            Ik betaal voor alle sportzenders maar ik kijk alleen films. Dat kan vast voordeliger. Haal die \
            extra's er maar af.
            Mijn vriendin is bij me ingetrokken en die drinkt thee bij de liter. Mag er vanaf mei het dubbele in \
            de doos?
            De geavanceerde versie klonk leuk, maar ik gebruik alleen het tekstgedeelte. Vanaf de volgende maand \
            is de basisversie genoeg.
            Nu betaal ik elke maand 12 euro, en ik zag dat het per jaar een stuk goedkoper is. Dan wil ik dat \
            wel. Hoe gaat dat?
            Om de twee weken koffie is voor ons te vaak, er staan al zes zakken. Elke vijf weken zou mooi \
            uitkomen.
            Mijn opslagruimte in de cloud zit vol met foto's van de kleinkinderen. Weggooien doe ik ze niet. Er \
            moet dus ruimte bij.
            Sinds kort ben ik student en er bestaat een voordelig tarief voor. Ik betaal nog het gewone. Kan ik \
            daarnaar overstappen?
            Wij zijn vegetariër geworden, tot verdriet van opa. De maaltijdbox met vlees mag dus vervangen door \
            de groene variant.
            Door de crisis letten we op de kleintjes. De sportschool helemaal missen wil ik niet, maar alleen \
            doordeweeks zou ook volstaan.
            Mijn bundel is me te krap.
            Ik schiet met een kanon op een mug, een kleiner pakket doet het ook.
            Gaarne zou ik mijn huidige tariefvorm willen omzetten in de uitgebreide variant.
            Een onsje minder mag ook, per maand.
            Gooi er maar een schepje bovenop: van brons naar goud.
            Wij zouden liever het duo-abonnement hebben, met mijn vrouw erbij.
            Voor ik helemaal stop: is er iets goedkopers waar ik naartoe kan zakken?
            Niet opzeggen en ook niet pauzeren, alleen wat minder flessen per keer graag.
            Ik wil gewoon blijven, maar van maandelijks naar kwartaal gaan met de betalingen.
            De bestelling van deze week laat u zo, maar vanaf de volgende levering wil ik het familieformaat.
            Verlengen is prima, als het maar niet meer het Premium-pakket is maar Start.
            Elke maand extra kosten omdat mijn tegoed op is, dat is toch waanzin! Zet me op onbeperkt, dan ben \
            ik daar vanaf.
            Jullie hebben me stilletjes in het dure tarief gezet. Ik wil terug naar Basis van 7,50, zoals ik \
            ooit koos.
            Ik kan die 60 euro per maand niet meer opbrengen en lig er wakker van. Is er een lichtere vorm waar \
            ik naartoe kan?
            graag kleiner pakket
            wil upgraden naar pro hoe
            van 2 naar 4 zakken p mnd aub
            """)
}
