extension SpokenLetters {
    static let dutch = SpokenLetters(
        language: "Dutch",
        plain: """
            Graag wil ik de wastafelkraan terugsturen, hij past niet op ons blad.
            Kunnen jullie mijn bestelling van de loungeset annuleren? We hebben er toch geen plek voor.
            De babyfoon valt om de tien minuten uit, ik zou er graag een andere voor krijgen.
            Mag ik de fietsbroek ruilen voor een maat groter?
            Geld terug graag die luidspreker kraakt als een oude deur.
            Zeg mijn abonnement op Tuinleven maar op, ik woon tegenwoordig op een flat.
            Wij zijn verhuisd naar Korenbloemstraat 5 in Oosterwaarde, wild u dat aanpassen voor de volgende \
            zendingen?
            Mijn afspraak voor het hoortoestel op maandag komt me niet uit, zou het ook donderdag kunnen?
            Twee potten lindehoning kapot aangekomen. Stuur even nieuwe.
            Er zit een klein gaatje in de stof, maar met een korting erbij wil ik hem wel houden.
            We gaan zes weken kamperen, dus zou u de bloemen zolang stop willen zetten?
            Per ongeluk heb ik drie dozen papier besteld in plaats van een, haal die andere twee er svp af
            Schandalig dat ik al vijf weken op een koppelingskabel wacht. Ik hoef hem niet meer, stort die 34 euro \
            terug!
            Mijn blad over motoren is in juni gestopt, verleng het maar met een jaar.
            Het rolgordijn is in crème geleverd, terwijl ik antraciet had gekozen. Ik ontvang graag alsnog de juiste \
            kleur.
            Zou het pakket misschien naar mijn werk kunnen, Havendijk 112 in Westermeer?
            Ik kan helaas niet bij het inmeten van de jaloezieën zijn vrijdag, haal me maar uit de agenda.
            De pioenen waren al slap toen ik ze uit de doos haalde en mijn moeder moest erom huilen. Ik vind dat u \
            het bedrag hoort terug te betalen.
            Die roeitrainer neemt de halve woonkamer in beslag en mijn vrouw struikelt er elke ochtend over. Wanneer \
            komen jullie hem ophalen? Hij moet echt weg.
            Ik ben er weer, dus het wolpakket mag vanaf volgende maand gewoon weer komen.
            Verkeerde inkt ontvangen, ik heb de 304 nodig en niet de 305. Omruilen aub.
            De sesamolie ruikt muf en smaakt naar karton; ik neem aan dat u mij de twee flessen vergoedt, mijn \
            rekeningnummer heeft u.
            Het spijt me, maar de kinderstoel wiebelt en ik durf mijn dochter er niet in te zetten. Ik breng hem \
            liever terug, stuurt u mij een retourlabel?
            Toch maar niet die versterker, ik heb er al een van mijn broer gekregen. Niet versturen dus.
            De lamp boven de spiegel flikkert zo erg dat we er hoofdpijn van krijgen, dus ik reken op een niewe.
            """,
        reserved: """
            Nee, de douchecabine hoeft niet geannuleerd te worden, dat was een misverstand met mijn aannemer.
            Wat kost het om een parasolvoet van 40 kilo te retourneren?
            Bedankt voor de vlotte terugbetaling van het dekbedje, top geregeld.
            Laat dat ruilen maar zitten, de schaatsen zitten bij nader inzien prima.
            Zou ik, als ik ooit opzeg, de opbergmap bij het tijdschrift mogen houden?
            Wie heeft mijn bestelling geannuleerd, en waarom weet ik van niks?
            Ik twijfel nog of ik de hoortoestellen terugbreng, u hoort van me.
            Mijn buurman kreeg zonder gezeur een nieuwe uitlaat van jullie, vandaar dat ik nu ook klant ben.
            Mocht de printer na de update nog steeds vastlopen, dan wil ik me geld terug.
            Ik vraag niet om een nieuwe, ik wil alleen weten hoe de lamp open moet.
            Rekent u iets als iemand een afspraak op het laatste moment afzegt?
            De kapotte vaas heb ik vorige week al teruggestuurd, het bewijs zit in de bijlage.
            "Gewoon terugsturen die hap", riep mijn zoon, maar ik vindt het juist een mooi gordijn.
            Doet u voorlopig niks met mijn retour, ik wil eerst de handleiding nog eens lezen.
            Mijn dochter gaat in september op kamers, dan moet het blad naar haar, maar dat laat ik u tegen die tijd \
            weten.
            Waarom is mijn abonnement zomaar verlengd
            Volgens het etiket mag de honing retour als het zegel nog heel is. Klopt dat ook voor de \
            cadeauverpakking?
            Ooit heb ik bij jullie een helm moeten omruilen en dat ging keurig, complimenten.
            Kan afgeknipte stof eigenlijk retour
            U schrijft dat ik om een pauze heb gevraagd, maar dat moet iemand anders geweest zijn.
            Over dat krasje op de tuintafel wil ik niet moeilijk doen, korting hoeft echt niet.
            Hoe lang duurt het gemiddeld voordat jullie een retour verwerken?
            Misschien zeg ik het tijdschrijft in december op, eerst nog lekker uitlezen.
            Mijn mail over het terugsturen van de wol kunt u weggooien, ik brei er toch een trui van.
            Deze vraag staat los van de geannuleerde bestelling van mei, ik wil alleen het spoornummer van de nieuwe \
            kinderwagen.
            """)
}
