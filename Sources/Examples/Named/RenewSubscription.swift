extension StandardExamples {
    static let renewSubscription = StandardExamples(
        "renew_subscription",
        english: """
            renew my subscription
            extend my licence please
            licence expired, want to renew
            another year please
            how do I renew?
            renewal of AB-9054
            my plan runs out friday, extend
            prolong for 12 months
            maintenance expired, renew it
            Renew membership card
            one more year of the magazine
            quote for renewal pls
            subscription lapsed, renew
            Extend the warranty cover
            still want it, renew for 2 years
            I would like to renew my licence, which expires on 30 June.
            Could you extend our maintenance contract for a further year?
            My antivirus says it has four days left, how can I prolong it?
            Please send us an offer for the renewal of 25 seats.
            The subscription ran out last week and I'd like to continue with it for another twelve months.
            Is there a discount if I renew for three years at once?
            I missed the expiry date of my membership, can it still be renewed under the old number?
            We wish to extend the cover for our hearing aids before it lapses.
            Kindly prolong my season ticket in the same block and row.
            Your reminder says my plan ends on the 12th; yes, I do want to carry on.
            My domain foxton-choir.test is about to expire, please extend it.
            Please renew the service plan for the ride-on mower for the coming season.
            I'd be glad to sign on for another term.
            The licence key is for 2024 only, I need it valid through 2025 too.
            Automatic renewal was off in my account, so please renew by hand.
            I've read your quarterly from the very first issue. The slip in this number says it's my last. That \
            can't be, please sign me up for the next year.
            Our school has used the maths program for three years and the teachers swear by it. The licence ends \
            with the holidays. What do we have to do so it goes on in September?
            I opened the program this morning and got a red banner: expired. I've a deadline on Thursday. Can I \
            pay for a new year straight away?
            My wife gave me the museum pass for my 60th. It ends next week and I'm hooked. I'd gladly pay for \
            another year.
            We were so busy with harvest that we overlooked the date. Now the tractor's GPS gets no more \
            corrections. Please prolong the service, customer 4471.
            The insurance on my cello comes to an end on the 31st. I've concerts booked all spring. It should \
            run on under the same terms.
            The cheque for the theatre friends went missing in my kitchen for a month. Now I hear my membership \
            has lapsed. I'd hate to lose it after 22 years, please extend it.
            You've been looking after the lift in our building since 2016. The contract ends in December. The \
            owners voted on Monday to go on with you for three more years.
            My card had changed, so the automatic renewal bounced. The new one is in my account now. Please run \
            the extension again for the coming year.
            I only took the guidebook app for one year because I wasn't sure. I've used it in eleven cities \
            since. Give me two more years.
            Our practice software warns us daily that support is ending. I haven't time for surprises with \
            patients waiting. Send me the paperwork for another period.
            My grandson's comic comes to an end with issue 52. He'd be heartbroken. Put me down for the next \
            fifty-two.
            Same again for next year, please.
            Keep me on the books, I'm not done with you yet.
            We hereby exercise our option to extend the agreement for a further term of twelve months.
            My time is nearly up, top me up for another year.
            Don't let my licence die on the 1st.
            """,
        german: """
            Abo verlängern
            Lizenz verlängern bitte
            lizenz abgelaufen, will verlängern
            noch ein jahr bitte
            wie kann ich verlängern?
            Verlängerung AB-9054
            läuft freitag aus, bitte weiter
            um 12 Monate verlängern
            Wartungsvertrag erneuern
            Jahreskarte verlängern
            Zeitschrift für ein weiteres Jahr
            Angebot für Verlängerung bitte
            Mitgliedschaft abgelaufen, erneuern
            Garantieverlängerung abschließen
            gerne nochmal 2 jahre
            Ich möchte meine Lizenz verlängern, sie läuft am 30. Juni ab.
            Könnten Sie unseren Wartungsvertrag um ein weiteres Jahr verlängern?
            Mein Virenschutz zeigt noch vier Tage an, wie geht es danach weiter?
            Bitte unterbreiten Sie uns ein Angebot über die Verlängerung von 25 Arbeitsplätzen.
            Das Abo ist letzte Woche ausgelaufen, ich hätte es gern für weitere zwölf Monate.
            Gibt es Rabatt, wenn ich gleich drei Jahre verlängere?
            Ich habe den Ablauf meiner Mitgliedschaft verpasst, kann sie unter der alten Nummer erneuert werden?
            Wir wollen den Schutz für unsere Hörgeräte verlängern, bevor er endet.
            Meine Dauerkarte bitte wieder für denselben Block und dieselbe Reihe.
            Was kostet es, wenn ich nach dem ersten Jahr weiterhin Updates bekommen will?
            In Ihrer Erinnerung steht, der Vertrag endet am 12.; ja, ich möchte ihn fortführen.
            Unsere Domain chor-fuchstal.test läuft demnächst ab, bitte erneuern.
            Den Servicevertrag für den Rasentraktor bitte für die kommende Saison neu abschließen.
            Der Schlüssel gilt nur für 2024, ich brauche ihn auch für 2025.
            In meinem Konto war die automatische Verlängerung aus, könnt ihr bitte manuell verlängern?
            Ich bleibe gern ein weiteres Jahr bei euch.
            Die Prüfplakette für unsere Feuerlöscher ist abgelaufen und der Prüfvertrag gleich mit. Der \
            Brandschutzbeauftragte drängt. Bitte den Vertrag um drei Jahre verlängern.
            Ich schreibe gerade meine Doktorarbeit mit eurem Statistikprogramm. Die Studentenlizenz endet am 14. \
            und ich bin noch nicht fertig. Ein weiteres Semester würde reichen.
            In der Kleingartenanlage haben wir den Grünschnittservice für eine Saison ausprobiert. Alle sind \
            zufrieden. Für das kommende Jahr möchten wir ihn erneut abschließen.
            Meine Tochter hat die Schwimmbadkarte zum Zeugnis bekommen. Sie ist jeden Tag dort, und im September \
            läuft die Karte ab. Ich möchte sie um ein Jahr verlängern.
            Der Pflegevertrag für die Telefonanlage wurde nie automatisch verlängert. Jetzt steht auf dem \
            Display, er sei seit Montag erloschen. Wir wollen ihn wiederhaben, für zwei Jahre.
            Ich habe von meinem Vorgänger die Vereinssoftware übernommen und finde eine Mail, dass sie ausläuft. \
            Wir arbeiten gern damit. Was muss ich unterschreiben, damit sie ein Jahr weiterläuft?
            Mein Garantieschutz für den E-Bike-Akku ist in zwei Wochen zu Ende. Mit bald 9000 km will ich auf \
            Nummer sicher gehen. Kann man den noch einmal dranhängen?
            Das Zertifikat für unsere Internetseite ist heute Nacht abgelaufen, die Kunden sehen eine Warnung. \
            Bitte sofort für ein Jahr erneuern. Kundennummer 30557.
            Die Patenschaft im Zoo für das Erdmännchen geht nur zwölf Monate. Meine Enkel fragen ständig nach \
            ihm. Wir bleiben Paten, schreiben Sie uns fürs nächste Jahr ein.
            Für die Navigationskarten hatte ich drei Jahre Updates gekauft. Die sind nun vorbei und die neue \
            Umgehungsstraße fehlt. Ich hätte gern weitere drei.
            Mein Parkplatz in der Tiefgarage war bis Silvester befristet. Auf der Straße findet man bei uns \
            nichts. Verlängern Sie mir die Miete bitte bis Ende nächsten Jahres?
            Beim Bibliotheksausweis zeigt der Automat „Gültigkeit abgelaufen“. Ich leihe jede Woche drei Krimis \
            aus. Das Jahresentgelt zahle ich gern wieder.
            Nächstes Jahr das Gleiche noch mal.
            Ich bleibe Ihnen treu, schreiben Sie mich weiter.
            Hiermit machen wir von unserer Verlängerungsoption für weitere zwölf Monate Gebrauch.
            Meine Zeit ist fast um, legt bitte ein Jahr drauf.
            Lasst meine Lizenz am Ersten nicht sterben.
            """,
        french: """
            renouveler mon abonnement
            prolonger ma licence svp
            licence expirée, je veux renouveler
            comment renouveler ?
            renouvellement AB-9054
            expire vendredi, prolongez
            prolongation de 12 mois
            contrat de maintenance à renouveler
            Réabonnement à la revue
            je me réabonne
            devis pour renouvellement
            adhésion échue, à renouveler
            Extension de garantie à reconduire
            repartir pour 2 ans
            Je souhaite renouveler ma licence qui arrive à échéance le 30 juin.
            Pourriez-vous reconduire notre contrat d'entretien pour une année supplémentaire ?
            Mon antivirus m'indique qu'il reste quatre jours, comment le prolonger ?
            Merci de nous adresser une offre pour la reconduction de 25 postes.
            L'abonnement s'est terminé la semaine dernière et j'en reprendrais bien pour douze mois de plus.
            Y a-t-il un tarif si je renouvelle trois ans d'un coup ?
            J'ai laissé passer la date de mon adhésion, peut-on la renouveler sous le même numéro ?
            Nous voudrions prolonger la couverture des appareils auditifs avant qu'elle ne prenne fin.
            Mon abonnement de saison, à la même place que l'an passé s'il te plaît.
            Combien coûte une année de mises à jour supplémentaire ?
            D'après votre rappel ma formule se termine le 12 ; oui, je veux la conserver.
            Le domaine chorale-tilleuls.test va expirer, prolongez-le.
            Renouvelez le forfait d'entretien de la tondeuse pour la saison qui vient.
            La clé n'est valable que pour 2024, il me la faut aussi pour 2025.
            Le renouvellement automatique était décoché, pouvez-vous le faire à la main ?
            Je signe volontiers pour une année de plus.
            Nos extincteurs ne sont plus à jour et le contrat de vérification non plus. La commission de \
            sécurité passe en avril. Reconduisez-le pour trois ans.
            Je rédige ma thèse avec votre logiciel de statistiques. La licence étudiante finit le 14 et moi pas \
            avant l'été. Un semestre de plus me suffirait.
            On a pris la navette fluviale un an pour essayer, et on ne s'en passe plus. Le pass se termine \
            dimanche. Comment le prolonger ?
            Ma fille passe sa vie à la piscine. Sa carte annuelle ne vaut que jusqu'en septembre. Une autre \
            année, s'il vous plaît.
            Le standard affiche « maintenance terminée ». Personne n'a vu passer votre courrier. Nous souhaitons \
            continuer deux ans.
            Je viens de reprendre la trésorerie du club et je trouve un mail disant que le logiciel expire. Nous \
            en sommes contents. Que dois-je signer pour l'an prochain ?
            La garantie de la batterie de mon vélo s'éteint dans quinze jours. À 9000 km je préfère rester \
            couvert. Peut-on en remettre pour deux ans ?
            Notre certificat de sécurité a expiré cette nuit et les visiteurs voient une alerte. Renouvelez-le \
            tout de suite. Client 30557.
            Le parrainage de la loutre ne durait que douze mois. Mes petits-enfants en parlent à table. Nous \
            restons parrains une année encore.
            J'avais trois ans de cartes à jour pour mon GPS. C'est fini et la rocade n'y figure pas. J'en \
            reprends trois.
            Ma place de parking est louée jusqu'à la Saint-Sylvestre. Dans la rue c'est la guerre. Je voudrais \
            prolonger jusqu'à fin décembre prochain.
            La borne de la médiathèque affiche « carte périmée ». J'emprunte trois polars par semaine. Prenez ma \
            cotisation pour l'année qui vient.
            La même chose pour l'an prochain.
            Gardez-moi parmi vos fidèles.
            Par la présente, nous levons l'option de reconduction pour une durée de douze mois.
            Mon temps est presque écoulé, remettez-moi une année.
            Ne laissez pas mourir ma licence le 1er.
            """,
        spanish: """
            renovar mi suscripción
            prorrogar la licencia por favor
            licencia caducada quiero renovar
            un año más por favor
            cómo renuevo?
            Renovación AB-9054
            caduca el viernes, amplíenla
            ampliar 12 meses
            renovar contrato de mantenimiento
            renovar el abono de temporada
            otro año de la revista
            presupuesto para renovar
            carné vencido, renovadlo
            ampliación de garantía, otro año
            sigo con vosotros 2 años más
            Quisiera renovar mi licencia, que vence el 30 de junio.
            ¿Podrían prorrogar nuestro contrato de mantenimiento por un año más?
            El antivirus me dice que quedan cuatro días, ¿cómo lo prolongo?
            Remítannos una oferta para la renovación de 25 puestos.
            La suscripción se terminó la semana pasada y la quiero para otros doce meses.
            ¿Hay descuento si renuevo tres años de golpe?
            Se me pasó la fecha del carné de socio, ¿se puede renovar con el mismo número?
            Queremos ampliar la cobertura de los audífonos antes de que expire.
            El abono para la temporada que viene, en el mismo asiento, por favor.
            ¿Cuánto cuesta otro año de actualizaciones?
            En su aviso dice que mi plan acaba el 12; sí, deseo continuar.
            El dominio corolostilos.test está a punto de caducar, renuévalo.
            Renueven el plan de servicio del tractor cortacésped para la próxima temporada.
            La clave solo vale para 2024 y la necesito también para 2025.
            Tenía desactivada la renovación automática, ¿la hacéis a mano?
            Me apunto encantado a otra anualidad.
            Los extintores están fuera de plazo y el contrato de revisión, también. En abril hay inspección. \
            Prorróguenlo tres años.
            Estoy con la tesis y uso vuestro programa de estadística. La licencia de estudiante acaba el 14 y yo \
            no. Con un semestre más me llega.
            Cogimos el pase del ferry un año para probar y ya no sabemos vivir sin él. Termina el domingo. ¿Cómo \
            lo alargamos?
            Mi hija vive en la piscina. Su bono anual vale hasta septiembre. Otro año, por favor.
            La centralita dice «mantenimiento finalizado». Nadie vio su carta. Deseamos seguir dos años.
            He heredado la tesorería del club y encuentro un aviso de que el programa expira. Estamos a gusto \
            con él. ¿Qué firmo para el año próximo?
            La garantía de la batería de la bici se extingue en quince días. Con 9000 km prefiero ir cubierto. \
            ¿Le añadimos dos años?
            El certificado de la web venció anoche y las visitas ven una alerta. Renovadlo ya mismo. Cliente \
            30557.
            El apadrinamiento de la nutria era por doce meses. Mis nietos hablan de ella en cada comida. \
            Seguimos de padrinos otro año.
            Tenía tres años de mapas para el navegador. Se acabaron y la circunvalación no sale. Quiero otros \
            tres.
            Mi plaza de garaje va hasta Nochevieja. En la calle es imposible aparcar. Prolónguenme el alquiler \
            un año.
            La máquina de la biblioteca pone «carné vencido». Saco tres novelas negras por semana. Cóbrenme la \
            anualidad siguiente.
            No me borren, que me quedo.
            Por la presente ejercemos la opción de prórroga por otros doce meses.
            Se me acaba el tiempo, échenme un año más.
            Que no se me muera la licencia el día 1.
            """,
        italian: """
            rinnovare abbonamento
            prolungare la licenza per favore
            licenza scaduta, voglio rinnovare
            ancora un anno grazie
            come si rinnova?
            Rinnovo AB-9054
            scade venerdì, prolungate
            proroga di 12 mesi
            rinnovo contratto di manutenzione
            rinnovo tessera
            un altro anno di rivista
            preventivo per il rinnovo
            abbonamento scaduto da rinnovare
            estendere la garanzia
            confermo per altri 2 anni
            Vorrei rinnovare la mia licenza, che scade il 30 giugno.
            Potreste prorogare il nostro contratto di assistenza di un altro anno?
            L'antivirus segnala che mancano quattro giorni, come lo prolungo?
            Vi preghiamo di inviarci un'offerta per il rinnovo di 25 postazioni.
            L'abbonamento è finito la settimana scorsa e lo prenderei per altri dodici mesi.
            C'è uno sconto se rinnovo per tre anni in una volta?
            Mi è sfuggita la scadenza della tessera, si può rinnovare con lo stesso numero?
            Vogliamo estendere la copertura degli apparecchi acustici prima che termini.
            L'abbonamento allo stadio, stesso settore e stesso posto anche per la prossima stagione.
            Quanto costa un altro anno di aggiornamenti?
            Nel Vostro promemoria leggo che il piano termina il 12; sì, desidero proseguire.
            Il dominio corotigli.test sta per scadere, rinnovalo.
            Rinnovate il piano di assistenza del trattorino per la stagione che viene.
            La chiave vale soltanto per il 2024 e mi occorre valida anche per il 2025.
            Il rinnovo automatico era spento, riuscite a farlo a mano?
            Ben volentieri mi impegno per un'altra annata.
            Gli estintori sono fuori termine e il contratto di verifica pure. Ad aprile c'è l'ispezione. \
            Prorogatelo di tre anni.
            Sto scrivendo la tesi col vostro programma di statistica. La licenza studenti finisce il 14 e io no. \
            Mi basterebbe un semestre in più.
            La tessera del traghetto l'avevamo presa un anno per prova e non ne facciamo a meno. Termina \
            domenica. Come la allunghiamo?
            Mia figlia vive in piscina. Il suo annuale vale fino a settembre. Un altro anno, per favore.
            Il centralino dice «manutenzione terminata». Nessuno aveva visto la vostra lettera. Vogliamo \
            proseguire due anni.
            Ho ereditato la cassa del circolo e trovo un avviso che il programma scade. Ci troviamo bene. Cosa \
            firmo per l'anno venturo?
            La garanzia sulla batteria della bici si estingue fra quindici giorni. Con 9000 km preferisco \
            restare coperto. Ne aggiungiamo due anni?
            Il certificato del sito è scaduto stanotte e i visitatori vedono un avviso. Rinnovatelo \
            immediatamente. Cliente 30557.
            L'adozione della lontra era per dodici mesi. I nipoti ne parlano a ogni pranzo. Restiamo padrini un \
            altro anno.
            Avevo tre anni di mappe per il navigatore. Sono terminati e la tangenziale non c'è. Ne riprendo tre.
            Il mio posto auto vale fino a San Silvestro. Per strada è una guerra. Prolungatemi l'affitto di un \
            anno.
            La macchinetta della biblioteca segna «tessera scaduta». Prendo tre gialli a settimana. Fatemi \
            pagare la quota successiva.
            Lo stesso anche per l'anno venturo.
            Non toglietemi dalla lista, io resto.
            Con la presente esercitiamo l'opzione di proroga per ulteriori dodici mesi.
            Il mio tempo sta per finire, caricatemi un altro anno.
            Non fatemi morire la licenza il primo del mese.
            """,
        dutch: """
            abonnement verlengen
            licentie verlengen aub
            licentie verlopen, wil verlengen
            nog een jaar graag
            hoe kan ik verlengen?
            Verlenging AB-9054
            loopt vrijdag af, graag door
            met 12 maanden verlengen
            onderhoudscontract vernieuwen
            seizoenkaart verlengen
            nog een jaargang van het blad
            offerte voor verlenging graag
            lidmaatschap verlopen, vernieuwen
            garantie verlengen
            doe er nog 2 jaar bij
            Ik wil graag mijn licentie verlengen, die op 30 juni afloopt.
            Kunt u ons onderhoudscontract met een jaar verlengen?
            Mijn virusscanner zegt dat er nog vier dagen over zijn, hoe ga ik daarna verder?
            Stuurt u ons een offerte voor de verlenging van 25 werkplekken.
            Het abonnement is vorige week afgelopen en ik wil het voor nog twaalf maanden.
            Krijg ik korting als ik meteen drie jaar verleng?
            Ik heb de vervaldatum van mijn ledenpas gemist, kan hij onder hetzelfde nummer vernieuwd worden?
            We willen de dekking van de hoortoestellen verlengen voordat die eindigt.
            Mijn seizoenkaart voor volgend jaar, zelfde vak en zelfde rij graag.
            Wat kost nog een jaar updates?
            In uw herinnering staat dat mijn pakket de 12e eindigt; ja, ik wil ermee doorgaan.
            Het domein koordelinde.test verloopt binnenkort, vernieuw je het?
            Verleng het serviceplan van de zitmaaier voor het komende seizoen.
            De sleutel geldt alleen voor 2024, ik heb hem ook voor 2025 nodig.
            Automatisch verlengen stond uit, kunnen jullie het met de hand doen?
            Ik teken graag bij voor een jaar.
            De blusapparaten zijn over de datum en het keuringscontract ook. In april komt de brandweer \
            controleren. Verleng het met drie jaar.
            Ik schrijf mijn proefschrift met jullie statistiekprogramma. De studentenlicentie eindigt de 14e en \
            ik nog niet. Een halfjaar extra is genoeg.
            De pontkaart namen we een jaar op proef en nu kunnen we niet meer zonder. Zondag loopt hij af. Hoe \
            laten we hem doorlopen?
            Mijn dochter woont zowat in het zwembad. Haar jaarkaart geldt tot september. Graag nog een jaar.
            De telefooncentrale meldt «onderhoud beëindigd». Niemand had uw brief gezien. We willen twee jaar \
            door.
            Ik heb het penningmeesterschap overgenomen en vind een mail dat het programma verloopt. Wij zijn er \
            blij mee. Wat teken ik voor volgend jaar?
            De garantie op de accu van mijn fiets vervalt over twee weken. Met 9000 km op de teller blijf ik \
            liever gedekt. Kunnen er twee jaar bij?
            Het certificaat van onze site is vannacht verlopen en bezoekers zien een waarschuwing. Vernieuw het \
            direct. Klant 30557.
            De adoptie van de otter was voor twaalf maanden. De kleinkinderen hebben het bij elke maaltijd over \
            hem. Wij blijven nog een jaar peetouders.
            Ik had drie jaar kaartupdates voor de navigatie. Die zijn op en de nieuwe rondweg ontbreekt. Ik neem \
            er weer drie.
            Mijn parkeerplek is tot oudjaarsdag gehuurd. Op straat is het vechten. Verleng de huur alstublieft \
            een jaar.
            Het apparaat in de bibliotheek zegt «pas verlopen». Ik leen drie thrillers per week. Ik betaal graag \
            weer voor een jaar.
            Volgend jaar weer hetzelfde.
            Haal me niet van de lijst, ik blijf.
            Hierbij maken wij gebruik van de optie tot verlenging met twaalf maanden.
            Mijn tijd is bijna om, gooi er een jaartje bij.
            Laat mijn licentie de eerste niet doodgaan.
            """)
}
