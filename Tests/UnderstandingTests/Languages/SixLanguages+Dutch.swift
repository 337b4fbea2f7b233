extension SixLanguages {
    static let dutch: [(String, String, String)] = [
        (
            "order_status",
            """
            waar is mijn bestelling
            mijn pakket is nog niet aangekomen
            wanneer wordt mijn bestelling geleverd
            is mijn bestelling al verzonden
            wat is de status van mijn levering
            de tracking staat al dagen stil
            """,
            """
            Wanneer komt mijn pakket aan?
            Ik wacht nog steeds op mijn levering.
            Kunt u zeggen waar de bestelling is?
            """
        ),
        (
            "cancel_order",
            """
            annuleer mijn bestelling alstublieft
            ik wil de bestelling van vandaag annuleren
            per ongeluk besteld, graag annuleren
            kunt u de bestelling nog stoppen voor verzending
            ik heb de bestelling niet meer nodig
            bestelling annuleren, verkeerd artikel
            """,
            """
            Kan ik mijn bestelling van gisteren annuleren?
            Stop mijn bestelling, ik heb die niet meer nodig.
            Het was een vergissing, ik wil de bestelling annuleren.
            """
        ),
        (
            "damaged_item",
            """
            de lamp kwam kapot aan
            het glas was gebarsten bij het openen
            mijn artikel is beschadigd
            het product is defect
            het kwam met een deuk en een kras
            een onderdeel was gebroken in het pakket
            """,
            """
            De kap is kapot aangekomen.
            Mijn vaas was beschadigd in de doos.
            Het ontvangen artikel is gebarsten.
            """
        ),
        (
            "refund",
            """
            ik wil mijn geld terug
            wanneer krijg ik mijn terugbetaling
            betaal het bedrag terug alstublieft
            ik heb de terugbetaling nog niet ontvangen
            hoe lang duurt een terugbetaling
            ik heb het teruggestuurd en wacht op mijn geld
            """,
            """
            Geef mij mijn geld terug.
            Waar blijft de terugbetaling van mijn retour?
            Ik ben nog steeds niet terugbetaald.
            """
        ),
        (
            "change_address",
            """
            wijzig mijn bezorgadres alstublieft
            ik ben verhuisd, hier is mijn nieuwe adres
            het bezorgadres is verkeerd
            stuur het naar een ander adres
            kan ik het adres van de bestelling wijzigen
            lever bij mijn nieuwe huis
            """,
            """
            Kunt u het adres van de levering wijzigen?
            Ik gaf een verkeerd adres op.
            Wij zijn verhuisd, gebruik het nieuwe adres.
            """
        ),
        (
            "invoice",
            """
            stuur mij de factuur alstublieft
            ik heb een factuur nodig voor mijn aankoop
            waar kan ik de bon downloaden
            op de factuur ontbreekt de bedrijfsnaam
            kunt u de factuur opnieuw mailen
            ik heb een kopie van de factuur nodig voor de belasting
            """,
            """
            Kan ik een factuur krijgen voor deze aankoop?
            Mail mij een kopie van de factuur.
            Ik heb de bon nodig voor mijn bedrijf.
            """
        ),
        (
            "password",
            """
            ik ben mijn wachtwoord vergeten
            ik kan niet inloggen op mijn account
            de link om het wachtwoord te herstellen werkt niet
            mijn account is geblokkeerd
            hoe herstel ik mijn wachtwoord
            bij het inloggen staat verkeerd wachtwoord
            """,
            """
            Ik kom er niet in, het wachtwoord klopt niet.
            Hoe krijg ik een nieuw wachtwoord?
            Mijn inlog werkt niet meer.
            """
        ),
        (
            "cancel_subscription",
            """
            zeg mijn abonnement op alstublieft
            ik wil mijn lidmaatschap beëindigen
            stop de maandelijkse afschrijvingen
            hoe zeg ik het abonnement op
            verleng mijn abonnement niet
            schrijf mij uit voor het maandelijkse abonnement
            """,
            """
            Ik wil het abonnement beëindigen.
            Schrijf niet meer elke maand af.
            Opzegging van mijn lidmaatschap.
            """
        ),
    ]
}
