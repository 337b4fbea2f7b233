extension StandardExamples {
    static let changePlan = StandardExamples(
        "change_plan",
        english: """
            upgrade me to Pro please
            Switch to the smaller plan
            want the bigger box from next month
            downgrade my account pls
            Change plan Basic -> Premium
            can i move to the family tariff
            less coffee per month please
            need more seats on our licence
            Yearly instead of monthly billing please
            two bags instead of one from now on
            step down to Starter
            higher tier wanted asap
            how do i switch plans
            from Silver to Gold please
            can we go up to 25 users
            I would like to upgrade my subscription from Standard to Plus.
            Could you put me on the cheaper tariff from the next billing date?
            We have hired four people and our current package only covers ten users.
            Please reduce my monthly delivery from 1 kg to 500 g of beans.
            Is it possible to change from the weekly veg box to the fortnightly one?
            The small plan no longer has enough storage for us.
            I'd prefer to pay once a year rather than every month, can you change that?
            Kindly amend subscription 48213 to the Business package with effect from 1 June.
            My current plan has far more than I use, the light version would be plenty.
            We'd like to add three more licences to our contract AB-1022.
            Please move me from the 20 GB package to the 100 GB one.
            I want the plan without the video lessons, the one for £6.
            Could my toy box be changed from the toddler level to the 4+ level?
            Please increase the number of razor refills I get each month from four to eight.
            Our little bakery has grown and we now send more than 2,000 invoices a month. The Basic tariff stops \
            at 500. Which plan fits and can you move us there?
            My daughter has gone to university so I'm the only one drinking the stuff now. One bag a month would \
            do instead of three.
            My boyfriend moved in last month. Now the cat food for one cat has to last for two cats, so please \
            make it the large delivery.
            I keep hitting the export limit at the end of every month. It drives me mad. Put me on whatever plan \
            has no limit.
            The doctor told me to cut down on caffeine. Please change the regular box to the decaf one and keep \
            everything else as it is.
            We only used two of the five seats all year. For next year two seats would be enough.
            I took the trial package to see what it's like and I love it! Now I want the full one.
            We're a charity and have just learnt there is a special non-profit rate. Please transfer our account \
            to it.
            I insured just the one bicycle with you back then. Now there are three in the garage and I'd like \
            the family cover instead.
            Retired now and at home a lot, so I'm getting through far more books. Four a month rather than two \
            would be lovely.
            We've outgrown our plan.
            Bump us up a notch, we're bursting at the seams.
            I'm paying for a limousine and only driving to the corner shop. Something more modest would do.
            I should be obliged if you would alter my membership to the higher category.
            Time to go up in the world: what does the difference to the Professional edition cost me, and can \
            you swap it over today?
            The half-size crate would suit an old couple like us better than the full one.
            With reference to contract C-7719, we hereby request conversion from the M tariff to the L tariff.
            """,
        german: """
            bitte auf Premium umstellen
            Tarif wechseln
            möchte upgraden auf Pro
            kleineres Paket bitte
            ab nächsten monat die große box
            Downgrade auf Basic gewünscht
            wie wechsle ich den tarif?
            zwei Packungen statt einer
            brauchen mehr Nutzer im Vertrag
            jährliche Zahlung statt monatlich bitte
            weniger Kaffee pro Lieferung bitte
            kann ich ins günstigere Abo wechseln
            Aufstocken auf 15 Lizenzen
            bitte hochstufen auf L
            vom S-Tarif in den M-Tarif
            Ich möchte gerne von Standard auf Plus wechseln, geht das zum nächsten Ersten?
            Könnten Sie unser Abonnement bitte auf die Business-Variante umstellen?
            Das kleine Paket reicht uns inzwischen hinten und vorne nicht mehr.
            Bitte ändern Sie meine Liefermenge von 1 kg auf 500 g im Monat.
            Kannst du mein Abo von der großen auf die kleine Gemüsekiste ändern?
            Wir haben drei neue Mitarbeiter und benötigen drei zusätzliche Plätze in der Software.
            Ich nutze höchstens die Hälfte von dem, was in meinem Tarif steckt, der Einsteigertarif würde völlig \
            genügen.
            Ist ein Umstieg vom Monatsabo auf das Jahresabo während der Laufzeit möglich?
            Bitte stellen Sie Kundennummer 77120 ab dem 1. Juli auf den Familientarif um.
            Ich hätte gern alle zwei Wochen eine Lieferung statt jede Woche.
            Der Speicher von 50 GB ist voll, buchen Sie uns bitte das Paket mit 200 GB.
            Unser Förderverein braucht jetzt den Tarif mit Mitgliederverwaltung, das Einzelplatz-Paket passt \
            nicht mehr.
            Geht beim Weinabo auch die Entdecker- statt der Genießerkiste?
            Die Rate von 45 € im Monat hätte ich gern auf 25 € gesenkt, Leistung entsprechend.
            Bucht mich bitte vom 10er- ins 20er-Kontingent um, Kundennummer K-9034.
            Der Kindergarten hat uns zugesagt und ich fange wieder an zu arbeiten. Zum Kochen bleibt kaum Zeit, \
            also bitte fünf Kochboxgerichte die Woche statt drei.
            Wegen der Streamingserie war ich im Kinopaket, die ist jetzt durch. Das einfache Paket ohne Filme \
            genügt wieder.
            Wir machen die Schreinerei jetzt zu dritt statt allein. Ihr Rechnungsprogramm läuft bei uns noch als \
            Einzelplatz, das müsste eine Mehrplatzversion werden.
            Meine Frau meint, wir ersticken in Socken! Vierteljährlich statt monatlich wäre vernünftiger, lässt \
            sich das einrichten?
            Im Winter brauche ich keine Gartenpflege in vollem Umfang. Der Basistarif mit Telefonberatung tut \
            es.
            Nach dem Sturm habe ich gemerkt, dass mein Geräteschutz keine Überspannung abdeckt. Ich würde gern \
            in den Komfortschutz aufrücken.
            Die Zwillinge sind da und die Windeln fliegen nur so durch. Bitte stellt unser Abo auf das \
            Doppelpaket.
            Ich habe mir den Preisvergleich angesehen: Der Neukundentarif mit 19,90 € enthält dasselbe wie \
            meiner für 29,90 €. Ich möchte bitte in den neuen.
            Bei der letzten Videokonferenz flogen nach 40 Minuten alle raus, vor dem Kunden war das furchtbar \
            peinlich. Welche Stufe hat kein Zeitlimit? Die nehmen wir.
            Mir sind die Zeitschriften auf Papier zu viel geworden. Statt Druck und Digital möchte ich nur noch \
            die digitale Variante beziehen.
            Seit der Knie-OP laufe ich nicht mehr, ich schwimme nur noch. Also Bad statt Fitness plus Bad bei \
            der Mitgliedschaft.
            Wir haben den zweiten Laden in Kassel aufgemacht. Die Kassensoftware gilt bisher nur für eine \
            Filiale, bitte auf zwei erweitern.
            Wir platzen aus allen Nähten, eine Nummer größer bitte.
            Ich schieße mit Kanonen auf Spatzen: Das Profi-Paket ist für meine paar Rechnungen viel zu üppig, \
            die Lite-Ausgabe täte es auch.
            Hiermit beantrage ich die Umstellung meines Vertrages auf den nächsthöheren Tarif.
            Eine Etage tiefer würde uns auch reichen, also Komfort statt Exklusiv.
            Ich bitte höflich um Herabstufung meiner Mitgliedschaft in die Kategorie B.
            Für uns zwei Alte langt das halbe Kistl.
            Darf's bei meinem Abo ein bisserl mehr sein? Sechs Flaschen statt drei.
            """,
        french: """
            passer en Premium svp
            changer de formule
            je veux l'abonnement supérieur
            formule plus petite s'il vous plaît
            passage au forfait Pro
            comment changer de forfait ?
            deux paquets au lieu d'un
            la grande box à partir de mai
            descendre à l'offre de base
            il nous faut plus d'utilisateurs
            paiement annuel plutôt que mensuel
            moins de café par mois svp
            je prends l'option au-dessus
            De l'offre S à l'offre M
            basculez-moi sur le tarif famille
            Je souhaiterais passer de la formule Découverte à la formule Confort.
            Pourriez-vous basculer notre compte sur l'offre Entreprise dès le mois prochain ?
            Mon forfait actuel est devenu trop juste pour mes besoins.
            Merci de réduire ma livraison mensuelle de 1 kg à 500 g de café en grains.
            Nous venons d'embaucher et il nous faudrait quatre licences de plus sur le contrat AB-1022.
            Je n'utilise pas le quart de ce que je paie, l'abonnement léger me suffirait largement.
            Peux-tu me mettre sur l'abonnement à 6,90 € sans les vidéos ?
            Veuillez modifier l'abonnement n° 48213 en formule Business à compter du 1er juin.
            Je préférerais payer une fois par an plutôt que tous les mois, comment procéder ?
            Les 50 Go sont pleins, pouvez-vous nous passer à 200 Go ?
            La cave à vin m'intéresse, mais en version six bouteilles et non trois.
            Est-ce qu'on peut alléger ma cotisation, par exemple 25 € au lieu de 45 €, avec moins de garanties ?
            Faites-moi passer de 10 à 20 crédits mensuels, client K-9034.
            Notre club de pétanque aurait besoin de la version multi-utilisateurs et non plus de la version \
            individuelle.
            Mes ados passent leurs soirées en ligne et se battent pour l'écran. Il nous faudrait la formule à \
            quatre appareils simultanés.
            Le fromage, c'est délicieux, mais mon cholestérol proteste ! Une petite planche au lieu de la \
            grande, s'il vous plaît.
            J'ouvre un deuxième salon de coiffure à Nantes en septembre. Le logiciel de caisse n'est prévu que \
            pour un point de vente, il faudrait l'élargir.
            On a fait les comptes en famille dimanche. L'abonnement tout compris est de trop, l'option simple à \
            9 € nous ira très bien.
            Je découvre que les nouveaux clients ont la même chose que moi pour dix euros de moins. Mettez-moi \
            sur cette offre-là.
            Le vétérinaire conseille désormais les croquettes senior. Pouvez-vous remplacer la gamme adulte dans \
            mon abonnement ?
            En pleine visioconférence avec un client, tout s'est coupé au bout de 40 minutes. La honte. Quel \
            abonnement n'a pas cette limite ? On le prend.
            Mon panneau solaire ne produit rien en hiver et je consomme surtout la nuit. L'option heures creuses \
            serait plus avantageuse que ma formule unique.
            J'aime bien votre magazine mais le papier s'entasse. Je voudrais seulement la version numérique à la \
            place de l'intégrale.
            Les petits-enfants viennent tout l'été et il y aura six bouches à nourrir. À partir de juillet, le \
            panier XL et plus le S.
            Les vols de vélos se multiplient dans mon quartier. Ma garantie de base ne couvre pas le vol, donc \
            je voudrais monter à la garantie étendue.
            On est à l'étroit dans notre offre, il est temps de voir plus grand.
            J'ai un bolide pour aller chercher le pain : votre formule Expert est démesurée pour moi, je \
            redescendrais volontiers d'un cran.
            Je vous saurais gré de bien vouloir convertir mon adhésion en catégorie supérieure.
            Par la présente, nous sollicitons la migration de notre contrat C-7719 vers le tarif L.
            Un cran au-dessus, s'il vous plaît, on a les yeux plus gros que l'abonnement.
            Le demi-panier irait mieux à deux petits vieux comme nous que le panier entier.
            Du mensuel à l'annuel, c'est faisable en cours de route ?
            """,
        spanish: """
            quiero subir a Premium
            cambiar de plan por favor
            pasarme al plan básico
            un plan más barato porfa
            necesito la tarifa superior
            ¿cómo cambio de tarifa?
            dos bolsas en vez de una
            la caja grande desde mayo
            bajar al plan inicial
            más usuarios para nuestra cuenta
            pago anual en lugar de mensual
            menos café al mes, gracias
            ampliar a 20 licencias
            de Plata a Oro por favor
            ponedme el plan familiar
            Me gustaría pasar del plan Estándar al plan Plus a partir del próximo mes.
            ¿Podrían cambiar nuestra cuenta a la modalidad Empresa?
            El plan que tengo ahora se me ha quedado corto.
            Les ruego que reduzcan mi envío mensual de 1 kg a 500 g de café en grano.
            ¿Puedo recibir la cesta de verdura cada quince días en lugar de cada semana?
            Hemos contratado a cuatro personas y necesitamos cuatro puestos más en el contrato AB-1022.
            No uso ni la mitad de lo que incluye mi suscripción, con la versión reducida me sobra.
            ¿Me puedes poner en la tarifa de 6,90 € sin los vídeos?
            Modifiquen por favor la suscripción 48213 a la opción Business con fecha 1 de junio.
            Preferiría pagar una vez al año y no todos los meses, ¿qué tengo que hacer?
            Los 50 GB están llenos, queremos contratar el de 200 GB.
            Para la peña de ciclismo nos conviene la modalidad de grupo en lugar de la individual.
            ¿Se puede rebajar la cuota de 45 € a 25 € quitando coberturas?
            Subidme de 10 a 20 créditos mensuales, cliente K-9034.
            La caja de vinos la prefiero de seis botellas y no de tres.
            He vuelto a trabajar después de la baja y no me da la vida para cocinar. Que sean cinco menús por \
            semana en vez de tres.
            Mis hijos se pelean por la pantalla cada noche. Nos hace falta la opción de cuatro dispositivos a la \
            vez.
            Me encanta el jamón que mandáis, pero el colesterol manda. Prefiero la tabla pequeña a la grande \
            desde ahora.
            Vamos a abrir una segunda peluquería en Murcia. El programa de caja solo sirve para un local, habría \
            que ampliarlo a dos.
            Hemos echado cuentas en casa y el todo incluido es demasiado. Con la opción sencilla de 9 € tiramos.
            Resulta que a los clientes nuevos les cobráis diez euros menos por lo mismo que tengo yo. Poned la \
            mía en esa oferta, haced el favor.
            La veterinaria dice que la perra ya es mayor y le toca pienso sénior. Sustituyan la gama adulta de \
            mi suscripción.
            En mitad de una videollamada con un cliente se cortó todo a los 40 minutos, qué vergüenza. ¿Qué \
            nivel no tiene ese límite? Ese queremos.
            Trabajo de noche y gasto casi todo de madrugada. La modalidad nocturna me saldría mejor que la única \
            que tengo.
            Se me amontonan las revistas en el salón. Quiero quedarme solo con la edición digital en lugar de \
            papel y digital.
            En verano vienen los nietos al pueblo y seremos siete a la mesa. Desde julio mandad la cesta XL en \
            vez de la S.
            Han robado dos bicis en mi portal. Mi seguro básico no cubre el robo, así que me gustaría subir al \
            ampliado.
            Se nos ha quedado pequeño el traje, toca una talla más de suscripción.
            Estoy matando moscas a cañonazos con el plan Experto; uno más modestito me bastaría.
            Por la presente solicito la modificación de mi contrato a la tarifa inmediatamente superior.
            Un escalón más abajo nos valdría igual: Confort en vez de Exclusivo.
            Agradecería que tuviesen a bien trasladar mi afiliación a la categoría B.
            Para dos viejitos como nosotros, la media cesta es más que suficiente.
            ¿Se puede mejorar el plan a mitad de año pagando solo la diferencia? Si es así, háganlo.
            """,
        italian: """
            vorrei passare a Premium
            cambio piano per favore
            piano più piccolo grazie
            passare alla tariffa superiore
            come cambio abbonamento?
            due confezioni invece di una
            la box grande da maggio
            downgrade al piano base
            servono più utenti
            pagamento annuale anziché mensile
            meno caffè al mese per favore
            portare le licenze a 20
            da Silver a Gold grazie
            mettetemi il piano famiglia
            vorrei il pacchetto più economico
            Vorrei passare dal piano Standard al piano Plus a partire dal mese prossimo.
            Potreste convertire il nostro account alla versione Business?
            Il piano attuale ormai ci sta stretto.
            Vi prego di ridurre la fornitura mensile da 1 kg a 500 g di caffè in grani.
            È possibile ricevere la cassetta di verdura ogni due settimane invece che tutte le settimane?
            Abbiamo assunto quattro persone e ci servono quattro postazioni in più sul contratto AB-1022.
            Non uso nemmeno la metà di quello che pago, la versione leggera mi basterebbe.
            Mi puoi mettere sull'abbonamento da 6,90 € senza i video?
            Si prega di modificare l'abbonamento 48213 in formula Business dal 1° giugno.
            Preferirei pagare una volta l'anno e non ogni mese, come si fa?
            I 50 GB sono pieni, vorremmo il pacchetto da 200 GB.
            Al nostro circolo servirebbe la versione di gruppo al posto di quella singola.
            Si può abbassare la rata da 45 € a 25 € togliendo qualche garanzia?
            Portatemi da 10 a 20 crediti al mese, cliente K-9034.
            La cassa di vini la preferisco da sei bottiglie e non da tre.
            Sono rientrata al lavoro dopo la maternità e non ho più tempo per i fornelli. Facciamo cinque piatti \
            a settimana invece di tre.
            I ragazzi litigano ogni sera per lo schermo. Ci vuole l'opzione con quattro dispositivi insieme.
            Il vostro formaggio è una meraviglia, ma il colesterolo protesta. Da ora preferirei il tagliere \
            piccolo al posto del grande.
            Apriamo un secondo salone a Rimini a settembre. Il gestionale di cassa vale per un solo punto \
            vendita, andrebbe esteso a due.
            Abbiamo fatto i conti in famiglia e il tutto compreso è di troppo. L'opzione semplice da 9 € va \
            benone.
            Scopro che i nuovi clienti pagano dieci euro in meno per quello che ho io. Vorrei entrare in quella \
            offerta.
            Il veterinario dice che il cane ormai è anziano. Al posto della linea adulti mettete nel mio \
            abbonamento quella senior.
            A metà di una videoriunione con un cliente siamo caduti tutti dopo 40 minuti, che figura. Qual è la \
            fascia senza limite di tempo? Prendiamo quella.
            Faccio i turni di notte e consumo soprattutto nelle ore serali. La bioraria mi converrebbe più della \
            monoraria.
            Le riviste si accumulano sul tavolo. Terrei solo l'edizione digitale invece di carta più digitale.
            D'estate arrivano i nipoti al mare e a tavola siamo in sette. Da luglio mandate la cassetta XL e non \
            la S.
            Nel mio condominio hanno rubato due bici. La mia polizza base non copre il furto, quindi salirei \
            volentieri a quella estesa.
            Ci serve un vestito di una taglia più grande: il vostro pacchetto non ci contiene più.
            Ho un bolide per andare a prendere il pane, il piano Expert è esagerato per me. Scendo volentieri di \
            un gradino.
            Con la presente si richiede la variazione del contratto C-7719 alla tariffa L.
            Le sarei grato se volesse trasferire la mia iscrizione alla categoria superiore.
            Uno scalino più su, per cortesia, tanto lo useremo tutto.
            Per due vecchietti come noi la mezza cassetta è più che sufficiente.
            Si può fare il salto di piano a metà anno pagando solo la differenza? Se sì, procedete pure.
            """,
        dutch: """
            graag upgraden naar Premium
            ander abonnement aub
            naar het kleinere pakket
            wil het grotere pakket
            hoe wissel ik van abonnement?
            twee zakken in plaats van één
            de grote box vanaf mei
            downgrade naar basis graag
            meer gebruikers nodig
            jaarlijks betalen ipv maandelijks
            minder koffie per maand graag
            uitbreiden naar 20 licenties
            van Zilver naar Goud aub
            zet mij op het gezinstarief
            goedkoper tarief graag
            Ik wil graag overstappen van Standaard naar Plus, kan dat per volgende maand?
            Kunt u ons account omzetten naar de zakelijke variant?
            Het huidige pakket is voor ons te krap geworden.
            Wilt u mijn maandelijkse levering verlagen van 1 kilo naar 500 gram koffiebonen?
            Kan ik de groentekist om de week krijgen in plaats van elke week?
            We hebben vier nieuwe collega's en hebben vier extra plekken nodig op contract AB-1022.
            Ik gebruik nog niet de helft van wat erin zit, de lichte versie is voor mij genoeg.
            Kun je mij op het abonnement van € 6,90 zonder video's zetten?
            Gelieve abonnement 48213 per 1 juni te wijzigen naar Business.
            Ik betaal liever één keer per jaar dan elke maand, hoe regel ik dat?
            De 50 GB zit vol, wij willen graag het pakket van 200 GB.
            Voor onze fietsclub is het groepspakket handiger dan het individuele.
            Kan de premie van € 45 naar € 25 als we wat dekking laten vallen?
            Zet me maar van 10 op 20 tegoeden per maand, klant K-9034.
            De wijnkist liever met zes flessen dan met drie.
            Na mijn verlof ben ik weer gaan werken en voor koken heb ik geen tijd meer. Doe maar vijf maaltijden \
            per week in plaats van drie.
            De pubers vechten elke avond om het scherm. Wij hebben de variant met vier apparaten tegelijk nodig.
            Jullie kaas is verrukkelijk, maar mijn cholesterol denkt er anders over. Voortaan liever de kleine \
            plank dan de grote.
            In september openen wij een tweede kapsalon in Zwolle. Het kassasysteem geldt maar voor één \
            vestiging, dat moeten er twee worden.
            We hebben thuis aan de keukentafel zitten rekenen. All-in is te veel van het goede, de simpele optie \
            van € 9 is prima.
            Ik zie dat nieuwe klanten tien euro minder betalen voor precies hetzelfde. Dan wil ik ook naar dat \
            aanbod.
            De dierenarts zegt dat de hond nu seniorenvoer moet. Kunt u in mijn abonnement de gewone lijn \
            daardoor vervangen?
            Midden in een videogesprek met een klant lagen we er na 40 minuten uit, zo gênant. Welk niveau heeft \
            die limiet niet? Dat nemen we.
            Ik werk 's nachts en verbruik vooral in de daluren. Het dubbeltarief zou voor mij gunstiger zijn dan \
            het enkele.
            De tijdschriften stapelen zich op. Ik wil alleen nog de digitale editie in plaats van papier plus \
            digitaal.
            In de zomer komen de kleinkinderen logeren en zitten we met zijn zevenen aan tafel. Vanaf juli graag \
            de XL-krat in plaats van de S.
            Er zijn hier in de straat twee fietsen gestolen. Mijn basisdekking vergoedt geen diefstal, dus ik \
            wil omhoog naar de uitgebreide.
            We barsten uit onze voegen, een maatje groter graag.
            Ik schiet met een kanon op een mug: het Expert-pakket is voor mij veel te uitgebreid, doe maar een \
            tandje minder.
            Hierbij verzoek ik u mijn contract om te zetten naar het eerstvolgende hogere tarief.
            Een trapje lager volstaat ook, dus Comfort in plaats van Exclusief.
            Gaarne zou ik mijn lidmaatschap willen laten wijzigen in categorie B.
            Voor twee oudjes zoals wij is de halve kist ruim voldoende.
            Mag het bij mijn abonnement een onsje meer zijn? Zes flessen in plaats van drie.
            """)
}
