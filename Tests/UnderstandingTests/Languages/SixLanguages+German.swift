extension SixLanguages {
    static let german: [(String, String, String)] = [
        (
            "order_status",
            """
            wo ist meine bestellung
            mein paket ist noch nicht da
            wann kommt meine lieferung
            wurde meine bestellung schon verschickt
            wie ist der stand meiner lieferung
            die sendungsverfolgung bewegt sich seit tagen nicht
            """,
            """
            Wann wird mein Paket geliefert?
            Ich warte immer noch auf meine Bestellung.
            Können Sie mir sagen, wo die Lieferung bleibt?
            """
        ),
        (
            "cancel_order",
            """
            bitte stornieren sie meine bestellung
            ich möchte die bestellung von heute stornieren
            ich habe aus versehen bestellt, bitte stornieren
            können sie die bestellung noch stoppen
            ich brauche die bestellung nicht mehr
            bestellung widerrufen, falscher artikel
            """,
            """
            Kann ich meine Bestellung von gestern stornieren?
            Bitte stoppen Sie die Bestellung, ich brauche sie nicht.
            Das war ein Versehen, bitte die Bestellung stornieren.
            """
        ),
        (
            "damaged_item",
            """
            die lampe kam kaputt an
            das glas war beim auspacken gesprungen
            mein artikel ist beschädigt
            das produkt ist defekt
            es hat eine delle und einen kratzer
            ein teil war im paket zerbrochen
            """,
            """
            Der Schirm ist kaputt angekommen.
            Die Vase war im Paket beschädigt.
            Der Artikel hat einen Sprung und ist defekt.
            """
        ),
        (
            "refund",
            """
            ich möchte mein geld zurück
            wann bekomme ich meine erstattung
            bitte erstatten sie mir den betrag
            die rückzahlung ist noch nicht eingegangen
            wie lange dauert die erstattung
            ich habe es zurückgeschickt und warte auf mein geld
            """,
            """
            Bitte zahlen Sie mir mein Geld zurück.
            Wo bleibt die Erstattung für meine Rücksendung?
            Den Betrag habe ich noch nicht zurück.
            """
        ),
        (
            "change_address",
            """
            bitte ändern sie meine lieferadresse
            ich bin umgezogen, hier ist meine neue adresse
            die lieferadresse ist falsch
            bitte an eine andere adresse schicken
            kann ich die adresse der bestellung ändern
            liefern sie an meine neue wohnung
            """,
            """
            Können Sie die Adresse für die Lieferung ändern?
            Ich habe eine falsche Adresse angegeben.
            Wir sind umgezogen, bitte neue Adresse verwenden.
            """
        ),
        (
            "invoice",
            """
            bitte schicken sie mir die rechnung
            ich brauche eine rechnung für meinen kauf
            wo kann ich den beleg herunterladen
            auf der rechnung fehlt der firmenname
            können sie die rechnung noch einmal mailen
            ich brauche eine kopie der rechnung für die steuer
            """,
            """
            Könnte ich eine Rechnung für den Kauf bekommen?
            Bitte mailen Sie mir eine Kopie der Rechnung.
            Ich brauche den Beleg für meine Firma.
            """
        ),
        (
            "password",
            """
            ich habe mein passwort vergessen
            ich kann mich nicht in mein konto einloggen
            der link zum zurücksetzen des passworts geht nicht
            mein konto ist gesperrt
            wie setze ich mein passwort zurück
            beim anmelden steht falsches passwort
            """,
            """
            Ich komme nicht ins Konto, das Passwort stimmt nicht.
            Wie bekomme ich ein neues Passwort?
            Mein Login geht nicht mehr.
            """
        ),
        (
            "cancel_subscription",
            """
            bitte kündigen sie mein abo
            ich möchte meine mitgliedschaft beenden
            stoppen sie die monatlichen abbuchungen
            wie kündige ich den vertrag
            mein abonnement bitte nicht verlängern
            hiermit kündige ich das monatliche abo
            """,
            """
            Ich möchte das Abo beenden.
            Bitte buchen Sie nicht mehr jeden Monat ab.
            Kündigung meiner Mitgliedschaft.
            """
        ),
    ]
}
