extension StandardExamples {
    static let pauseSubscription = StandardExamples(
        "pause_subscription",
        english: """
            pause my subscription
            skip next month please
            can i pause for 8 weeks
            On hold until September please
            freeze my membership
            no delivery in August
            take a break from the box
            Suspend plan AB-4410 till May
            too much coffee, skip one
            hold my paper while we're away
            Pause it for now
            is there a holiday pause?
            stop for 2 months, not cancel
            put account on hold
            miss out the next shipment
            I'd like to put my subscription on hold for three months.
            We're away from 3 to 24 July, could you suspend the veg box during that time?
            Is it possible to freeze my gym membership while my ankle heals?
            Please skip the June delivery and carry on as usual in July.
            How do I pause the meal kit for a couple of weeks?
            Would you kindly hold back our newspaper over Easter?
            My cupboard is still full of beans, so leave me out of the next two rounds.
            Can my plan rest until the new school year starts?
            Let's suspend the software for the winter since our campsite is closed.
            From 1 November please make no deliveries and no charges until further notice; I'll be in touch.
            I need a break of about six weeks from the language lessons.
            Does the pause mean I don't pay during that time? If so, please set it from the 15th.
            We have got more nappies than we can store, please hold the next parcel back.
            Could you stop the flowers for the time being? I shall let you know when to begin again.
            I'm off sick till spring and would like to set the membership aside.
            My mother is going into hospital for a hip operation. For about five weeks nobody will be at home to \
            take in the meals. Would you halt them until she's back?
            I'm walking the Camino this spring and won't have internet. No point paying for films I can't see. \
            Give it a rest till June, please.
            Our baby came early and we've no time to cook fancy recipes. We love your boxes though. Just not in \
            the next eight weeks.
            The shop's being rebuilt after the flood. We shan't be taking any money before March. Could the till \
            software wait for us until then?
            I'm going on a research trip to Greenland on 2 February. Post doesn't reach me there. Keep my \
            magazine back and we'll carry on in July.
            My knee went at football and the physio says ten weeks. I'll be back at the climbing hall, don't \
            worry. Can the monthly fee rest that long?
            The cat's on a special diet from the vet for a while. I'd hate to give up the plan altogether. \
            Simply hold the deliveries till she's better.
            We've guests from abroad all month and will be travelling with them. The fruit would only go off. \
            Leave us out in September.
            My daughter has exams and shouldn't play until they're over. We've agreed that the gaming pass \
            sleeps until 20 June. How do I set that?
            I ordered too much at the sale and now there are eleven tubes of face cream in my bathroom. I'll \
            need time to use them up. Please give me a breather of four months.
            Work is sending me to Oslo for a quarter. The parking space and your bike subscription aren't needed \
            meanwhile. I'll want it again on 1 April.
            Give me a breather, would you?
            Put the box to sleep until the leaves fall.
            I request a temporary suspension of the service under my contract for the period of my absence.
            Not goodbye, just see you in spring.
            Let's press the pause button for a bit.
            """,
        german: """
            Abo pausieren
            bitte nächsten Monat aussetzen
            pause bis september
            kann ich 8 wochen pausieren
            Mitgliedschaft ruhen lassen
            im August keine Lieferung
            nur aussetzen, nicht kündigen
            Urlaubsunterbrechung Zeitung bitte
            Vertrag AB-4410 stilllegen bis Mai
            noch zu viel Kaffee, eine auslassen
            abo einfrieren
            Lieferpause einrichten bitte
            mal kurz auf Eis legen
            nächste Kiste überspringen
            Geht eine Pause von 2 Monaten?
            Ich möchte mein Abonnement gern für drei Monate unterbrechen.
            Vom 3. bis 24. Juli sind wir verreist, liefern Sie in dieser Zeit bitte nicht.
            Kann ich meinen Studiovertrag ruhend stellen, bis mein Knöchel verheilt ist?
            Kündigen will ich nicht, nur bis zum Herbst aussetzen.
            Überspringt die Lieferung im Juni bitte und macht im Juli normal weiter.
            Wie stelle ich die Kochbox für ein paar Wochen ab?
            Bitte stellen Sie die Zeitung über die Osterferien vorübergehend ein.
            Mein Vorrat reicht noch, lasst mich die nächsten zwei Runden aus.
            Könnte mein Zugang bis zum neuen Schuljahr stillgelegt werden?
            Unser Campingplatz ist im Winter zu, daher möchten wir die Software von November bis März ruhen \
            lassen.
            Ab dem 15. bitte bis auf Weiteres nichts schicken und nichts abbuchen, ich melde mich wieder.
            Ich brauche vom Sprachkurs eine Auszeit von ungefähr sechs Wochen.
            Zahle ich während der Pause weiter, oder läuft dann nichts? Ich würde sie gern ab dem 1. nehmen.
            Die Windeln stapeln sich bei uns, halten Sie das nächste Paket bitte zurück.
            Mit den Blumen machen wir einstweilen Pause, wann es weitergeht, sage ich Bescheid.
            Ich bin bis zum Frühjahr krankgeschrieben und würde die Mitgliedschaft solange aussetzen.
            Wir bekommen eine neue Küche und haben sechs Wochen lang keinen Herd. Kochen fällt also flach. Lasst \
            die Boxen bis dahin weg.
            Ich mache ein Sabbatjahr mit dem Camper. Danach sitze ich wieder im Büro und brauche euer Programm. \
            Kann man das zwölf Monate stilllegen?
            In der Fastenzeit verzichten wir auf Süßes. Sieben Wochen lang also keine Pralinen, bitte. Nach \
            Ostern gern wieder.
            Meine Geigenlehrerin hat mir wegen der Sehnenscheide Spielpause verordnet. Der Onlinekurs muss \
            solange warten. Geht das ohne Kosten?
            Unser Büro macht Betriebsferien vom 5. bis 23. August. Obstkorb und Wasser bitte in der Zeit nicht. \
            Danach wieder montags.
            Ich habe gerade ein Baby bekommen und lese höchstens die Windelpackung. Die Zeitschrift bitte ein \
            halbes Jahr zurückstellen. Aufhören will ich nicht.
            Der Bach ist übergelaufen, die Zufahrt ist bis auf Weiteres gesperrt. Kein Fahrer kommt durch. Setzt \
            die Lieferung aus, ich melde mich.
            Die Prüfung zum Meister steht an, für den Sport bleibt keine Zeit. Bis Ende Februar möchte ich \
            nichts zahlen. Dann komme ich zurück.
            Im Sommer esse ich aus dem eigenen Garten. Eure Kiste brauche ich erst ab Oktober wieder. Lässt sich \
            das jedes Jahr so machen?
            Mein Mann ist auf Kur, allein trinke ich keine zwei Kilo Kaffee. Zwei Monate lang bitte nichts. Wenn \
            er wieder da ist, gern wie vorher.
            Die Werkstatt zieht um und hat bis zum Herbst kein Internet. Ohne Netz läuft die Auftragsverwaltung \
            nicht. Wir möchten sie so lange ruhen lassen.
            Unsere Große geht für ein Semester nach Spanien. Das Bahnabo braucht sie dort nicht, danach schon. \
            Geht da was mit Pause?
            Gönnt mir mal eine Verschnaufpause.
            Die Kiste darf Winterschlaf halten.
            Ich ersuche um befristete Ruhendstellung des Vertrages für die Dauer meiner Abwesenheit.
            Kein Abschied, nur eine Atempause bis zum Frühjahr.
            Schiebt mal eine Runde, ich komm mit dem Trinken nicht nach.
            """,
        french: """
            mettre mon abonnement en pause
            sautez le mois prochain svp
            pause jusqu'en septembre
            suspendre 8 semaines possible ?
            Geler mon abonnement salle
            pas de livraison en août
            je veux suspendre, pas résilier
            Suspension contrat AB-4410 jusqu'en mai
            trop de café, passez un tour
            interrompre pendant les vacances
            stop temporaire merci
            Un mois de pause ?
            suspendez mon panier 3 semaines
            on fait une pause
            abonnement en veille svp
            J'aimerais interrompre mon abonnement pendant trois mois.
            Nous serons absents du 3 au 24 juillet, pourriez-vous suspendre le panier ?
            Est-il possible de geler mon inscription le temps que ma cheville guérisse ?
            Je ne veux pas résilier, juste faire une coupure jusqu'à l'automne.
            Passez la livraison de juin et reprenez normalement en juillet, s'il vous plaît.
            Comment mettre la box repas en pause quelques semaines ?
            Merci de ne pas déposer le journal pendant le pont de mai.
            J'ai encore du stock plein les placards, oublie-moi pour les deux prochains envois.
            L'accès peut-il être mis en sommeil jusqu'à la rentrée ?
            Notre camping ferme l'hiver, nous voudrions suspendre le logiciel de novembre à mars.
            À partir du 15, n'envoyez et ne prélevez rien jusqu'à nouvel ordre, je vous recontacterai.
            Il me faudrait une interruption d'environ six semaines pour les cours d'anglais.
            Est-ce qu'on paie pendant la suspension ? Sinon je la prends dès le 1er.
            Les couches s'entassent chez nous, retenez le prochain colis.
            Pour l'instant plus de fleurs, je vous dirai quand recommencer.
            Je suis en arrêt maladie jusqu'au printemps et souhaiterais suspendre ma cotisation.
            On refait la cuisine, pas de plaques avant six semaines. Inutile d'envoyer des recettes. On \
            reprendra après.
            Je prends une année sabbatique en fourgon. À mon retour j'aurai encore besoin du logiciel. Peut-il \
            dormir un an ?
            Pendant le carême, pas de chocolat à la maison. Quarante jours sans coffret donc. À Pâques on remet \
            ça.
            Tendinite : mon prof de piano m'interdit le clavier. Les cours en ligne attendront. Peut-on geler \
            sans payer ?
            L'entreprise ferme du 5 au 23 août. Pas de fruits ni d'eau durant ces trois semaines. Retour le \
            lundi suivant.
            Je viens d'accoucher et je ne lis plus que des modes d'emploi de biberon. Gardez le magazine six \
            mois. Je ne vous quitte pas.
            Le pont du village est fermé, aucun camion ne passe. Suspendez les livraisons. Je préviendrai quand \
            ce sera rouvert.
            Je prépare l'agrégation et n'aurai pas une minute pour la natation avant mars. Mettez mon forfait \
            entre parenthèses. Je reviendrai, promis.
            L'été, mon potager me suffit. Le panier ne m'intéresse qu'à partir d'octobre. Peut-on convenir d'une \
            coupure ?
            Mon compagnon est en cure deux mois. Seule, je ne viens pas à bout de deux kilos de café. Rien \
            jusqu'à son retour, merci.
            L'atelier déménage et sera privé d'internet jusqu'à l'automne. Votre outil ne servirait à rien. Nous \
            aimerions le laisser au repos.
            Notre aînée passe un semestre à Dublin. Sa carte de train est inutile là-bas. Elle la reprendra en \
            février.
            Laissez-moi souffler un peu.
            La box peut hiberner.
            Je sollicite la suspension provisoire de mon contrat durant mon absence.
            Ce n'est qu'un au revoir, rendez-vous au printemps.
            Mettez-moi sur pause, j'arrive plus à tout boire.
            """,
        spanish: """
            pausar mi suscripción
            saltad el mes que viene
            pausa hasta septiembre
            puedo parar 8 semanas?
            Congelar mi cuota del gimnasio
            en agosto no repartan
            suspender, no cancelar
            Suspensión temporal contrato AB-4410
            tengo café de sobra, saltar uno
            parad la cesta 3 semanas
            una pausa por vacaciones
            interrumpir de momento
            Dejen en espera mi plan
            quiero un descanso de la caja
            ¿Hay opción de pausa?
            Me gustaría interrumpir la suscripción durante tres meses.
            Estaremos fuera del 3 al 24 de julio, ¿pueden suspender el reparto esas semanas?
            ¿Se puede congelar la matrícula mientras se me cura el tobillo?
            No quiero darme de baja, solo parar hasta el otoño.
            Omitan la entrega de junio y en julio sigan como siempre.
            ¿Cómo pongo en pausa el kit de comidas un par de semanas?
            Por favor, no dejen el periódico durante la Semana Santa.
            Tengo la despensa llena, sáltame los dos próximos envíos.
            ¿Podría quedar mi acceso parado hasta el nuevo curso?
            Nuestro camping cierra en invierno y quisiéramos suspender el programa de noviembre a marzo.
            A partir del 15 no envíen ni cobren nada hasta nuevo aviso, ya les diré.
            Necesito un parón de unas seis semanas en las clases de inglés.
            ¿Mientras está en pausa no se paga, verdad? Pues ponédmela desde el día 1.
            Se nos amontonan los pañales, retengan el próximo paquete.
            Por ahora sin flores, ya avisaré cuándo retomamos.
            Estoy de baja médica hasta la primavera y querría dejar la cuota en suspenso.
            Estamos de obras en la cocina, seis semanas sin fuegos. De nada sirven las recetas. Luego seguimos.
            Me tomo un año sabático en furgoneta. Al volver necesitaré el programa otra vez. ¿Puede dormir doce \
            meses?
            En Cuaresma no entra chocolate en casa. Cuarenta días sin caja, pues. En Pascua, como antes.
            Tendinitis: la profesora me prohíbe la guitarra una temporada. Las clases en línea tendrán que \
            esperar. ¿Se congela sin pagar?
            La oficina cierra del 5 al 23 de agosto. Ni fruta ni agua esas tres semanas. El lunes siguiente, lo \
            habitual.
            Acabo de dar a luz y lo único que leo es el bote de la leche. Guárdenme la revista medio año. No les \
            dejo.
            La carretera del pueblo está cortada por un desprendimiento. No pasa ni un camión. Suspended el \
            reparto, avisaré cuando abran.
            Preparo oposiciones y hasta marzo no tengo un minuto para nadar. Dejad el abono entre paréntesis. \
            Volveré.
            En verano tiro de mi huerto. La cesta me interesa a partir de octubre. ¿Hacemos un paréntesis?
            Mi marido está dos meses en el balneario. Yo sola no acabo con dos kilos de café. Nada hasta que \
            regrese.
            El taller se traslada y hasta otoño no tendrá internet. Su herramienta no nos valdría. Quisiéramos \
            tenerla parada.
            La mayor se va un cuatrimestre a Dublín. El abono de tren no lo usa allí. En febrero lo retoma.
            Denme un respiro.
            Que la caja hiberne hasta marzo.
            Solicito la suspensión provisional del servicio durante mi ausencia.
            No es un adiós, es un hasta luego hasta primavera.
            Poned el freno un ratito, que no doy abasto.
            """,
        italian: """
            mettere in pausa l'abbonamento
            saltate il mese prossimo
            pausa fino a settembre
            posso fermarmi 8 settimane?
            Congelare la palestra
            ad agosto niente consegna
            sospendere, non disdire
            Sospensione contratto AB-4410 fino a maggio
            troppo caffè, salto un giro
            fermate la cassetta 3 settimane
            stop temporaneo per ferie
            un mese di pausa grazie
            abbonamento in standby
            vorrei una sospensione breve
            Si può mettere in pausa?
            Vorrei interrompere l'abbonamento per tre mesi.
            Dal 3 al 24 luglio siamo via, potete sospendere le consegne in quel periodo?
            È possibile congelare l'iscrizione finché non guarisce la caviglia?
            Non intendo disdire, soltanto fermarmi fino all'autunno.
            Saltate la spedizione di giugno e a luglio riprendete come al solito.
            Come si mette in pausa il kit dei pasti per un paio di settimane?
            Durante le feste di Pasqua non lasciate il giornale, per favore.
            Ho la dispensa piena, escludimi dai prossimi due invii.
            L'accesso può restare fermo fino al nuovo anno scolastico?
            Il nostro campeggio d'inverno è chiuso e vorremmo sospendere il gestionale da novembre a marzo.
            Dal 15 non inviate e non addebitate nulla fino a nuovo avviso, mi faccio vivo io.
            Mi servirebbe uno stacco di circa sei settimane dalle lezioni.
            Durante la sospensione si paga? In caso contrario la vorrei dal primo.
            I pannolini ormai li abbiamo fin sul soffitto, trattenete il prossimo pacco.
            Per il momento niente fiori, vi dirò io quando ricominciare.
            Sono in malattia fino a primavera e chiederei di tenere in sospeso la quota.
            Rifacciamo la cucina, sei settimane senza fornelli. Le ricette non servono a niente. Dopo si \
            riprende.
            Mi prendo un anno in camper. Al ritorno il programma mi occorrerà di nuovo. Può dormire dodici mesi?
            In Quaresima niente cioccolato in casa. Quaranta giorni senza scatola, dunque. A Pasqua come prima.
            Tendinite: il maestro mi vieta il violino per un po'. Le lezioni online dovranno aspettare. Si \
            congela senza pagare?
            L'ufficio chiude dal 5 al 23 agosto. Né frutta né acqua in quelle tre settimane. Il lunedì dopo, il \
            solito.
            Ho appena partorito e leggo solo le istruzioni del biberon. Conservatemi la rivista per mezzo anno. \
            Non vi abbandono.
            La strada del paese è chiusa per frana. Non passa un camion. Sospendete le consegne, avviserò alla \
            riapertura.
            Preparo il concorso e fino a marzo per il nuoto non ho un minuto. Lasciate l'ingresso tra parentesi. \
            Tornerò.
            D'estate mi basta l'orto. La cassetta m'interessa da ottobre. Facciamo una parentesi?
            Mio marito è due mesi alle terme. Da sola due chili di caffè non li finisco. Nulla finché non \
            rientra.
            L'officina trasloca e fino all'autunno niente internet. Il vostro strumento non ci gioverebbe. Lo \
            terremmo a riposo.
            La grande va un semestre a Dublino. L'abbonamento del treno là è inutile. A febbraio lo riprende.
            Lasciatemi prendere fiato.
            La box va in letargo.
            Si richiede la sospensione temporanea del contratto per il periodo della mia assenza.
            Non è un addio, ci rivediamo in primavera.
            Tirate il freno a mano per un pochino.
            """,
        dutch: """
            abonnement pauzeren
            sla volgende maand over aub
            pauze tot september
            kan ik 8 weken stoppen en dan verder?
            Sportschool tijdelijk bevriezen
            in augustus niet bezorgen
            pauzeren, niet opzeggen
            Contract AB-4410 stilzetten tot mei
            nog koffie genoeg, sla over
            even geen groentetas
            vakantiestop krant graag
            tijdelijk stopzetten
            zet m'n lidmaatschap op pauze
            Eén levering overslaan
            Is een pauze mogelijk?
            Ik wil mijn abonnement graag drie maanden onderbreken.
            Van 3 tot en met 24 juli zijn wij weg, wilt u in die periode niet leveren?
            Kan ik mijn lidmaatschap bevriezen tot mijn enkel genezen is?
            Opzeggen wil ik niet, alleen tot de herfst even niets.
            Sla de levering van juni over en ga in juli weer gewoon door.
            Hoe zet ik de maaltijdbox een paar weken stil?
            Wilt u de krant met Pasen tijdelijk niet bezorgen?
            Mijn voorraadkast zit vol, laat mij de komende twee rondes maar schieten.
            Mag mijn toegang in de slaapstand tot het nieuwe schooljaar?
            Onze camping is 's winters dicht, dus we willen de software van november tot maart laten rusten.
            Vanaf de 15e tot nader order niets sturen en niets afschrijven, ik meld me weer.
            Ik heb zes weken rust nodig van de taallessen.
            Betaal ik tijdens de pauze niet? Zet hem dan vanaf de 1e aan.
            De luiers stapelen zich hier op, houd het volgende pakket maar vast.
            Voorlopig geen bloemen, ik laat weten wanneer het weer mag.
            Ik zit tot het voorjaar in de ziektewet en zou mijn contributie willen opschorten.
            We krijgen een nieuwe keuken en zitten zes weken zonder fornuis. Aan recepten hebben we niks. Daarna \
            weer graag.
            Ik neem een jaar vrij met de camper. Als ik terug ben, heb ik het programma weer nodig. Kan het \
            twaalf maanden slapen?
            In de vastentijd komt er geen chocola in huis. Veertig dagen dus geen doos. Met Pasen weer als \
            vanouds.
            Peesontsteking: van mijn docent mag ik een tijd niet pianospelen. De online lessen moeten wachten. \
            Kan ik bevriezen zonder te betalen?
            Ons kantoor is dicht van 5 tot 23 augustus. Geen fruit en water in die drie weken. De maandag erna \
            gewoon weer.
            Ik ben net bevallen en lees alleen de achterkant van de luierverpakking. Bewaar het blad een \
            halfjaar voor me. Ik blijf bij jullie.
            De dijkweg is afgesloten, er komt geen vrachtwagen door. Schort de leveringen op. Ik geef een \
            seintje als hij weer open is.
            Ik zit midden in mijn scriptie en heb tot maart geen minuut om te zwemmen. Zet mijn kaart tussen \
            haakjes. Ik kom terug.
            's Zomers eet ik uit mijn volkstuin. De groentetas hoeft pas vanaf oktober weer. Kunnen we een \
            tussenstop afspreken?
            Mijn man is twee maanden aan het revalideren. In mijn eentje krijg ik twee kilo koffie niet op. \
            Niets tot hij thuis is.
            De werkplaats verhuist en heeft tot de herfst geen internet. Jullie programma heeft dan geen zin. We \
            laten het graag even rusten.
            Onze oudste gaat een semester naar Dublin. Haar treinabonnement gebruikt ze daar niet. In februari \
            pakt ze het weer op.
            Gun mij even adempauze.
            De box mag in winterslaap.
            Ik verzoek u de overeenkomst gedurende mijn afwezigheid tijdelijk op te schorten.
            Geen vaarwel, maar tot in het voorjaar.
            Even de handrem erop, ik drink het niet weg.
            """)
}
