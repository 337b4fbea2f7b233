extension SpokenLetters {
    static let german = SpokenLetters(
        language: "German",
        plain: """
            Bitte nehmen Sie den Spiegelschrank zurück, er passt nicht über unser Waschbecken.
            Könnten Sie meinen Termin zur Hörgeräteanpassung am Dienstag um eine Woche nach hinten schieben?
            Ich hätte gern mein Geld zurück, der Plattenspieler eiert vom ersten Tag an.
            Stornieren bitte hab mich verklickt
            Da wir ab dem 1. in der Fliedergasse 8 in Obermurnau wohnen, tragen Sie doch bitte die neue Anschrift \
            ein.
            Drei von sechs Honiggläßern waren zerbrochen, der ganze Karton klebt. Ich bitte um Ersatz.
            Es wäre nett, wenn Sie mir statt der Kettenschutzblende in Schwarz die silberne schicken, die schwarze \
            habe ich noch nicht ausgepackt.
            Mein Mann liest die Zeitschrift seit seinem Schlaganfall nicht mehr, deshalb möchte ich das Abo beenden.
            So eine Frechheit, die Gartenliege ist nach zwei Wochen durchgerostet! Holen Sie das Ding ab und \
            überweisen Sie mir die 240 Euro.
            Ließe sich am Preis noch was machen? Das Rollo hat unten einen Webfehler, behalten würde ich es \
            trotzdem.
            Wir sind den ganzen Juli an der See, bitte in der Zeit keine Blumen liefern und das Abo so lange ruhen \
            lassen.
            Die Laufschuhe drücken vorne, ich bräuchte sie eine Nummer größer. Tauschen Sie mir die um?
            Leider brauche ich das Druckerpapier nicht mehr, da unser Büro schließt, also ziehen Sie die Bestelung \
            bitte zurück.
            Hiermit widerrufe ich meinen Kauf der Babywippe vom 12. dieses Monats.
            Mein Abo der "Maschenpost" ist im Mai ausgelaufen, ich würde es gerne um ein Jahr verlängern.
            Die Lampe ging beim Einschalten mit einem Knall kaputt. Schicken sie mir ne neue und zwar flott
            Ich kann am Freitag nicht zum Aufmaß der Jalousien da sein, mein Kind liegt im Krankenhaus. Sagen Sie \
            den Termin bitte ab.
            Wäre es vielleicht machbar, dass das Paket nicht zu mir, sondern zu meiner Schwester nach Kleinbirkach, \
            Am Anger 3, geht?
            Ich will die Wolle nicht mehr haben, sie färbt ab wie verrückt. Wohin mit dem Zeug und wann krieg ich \
            meine Kohle?
            Sie haben mir zweimal 39,90 für das Olivenöl abgebucht, ich darf Sie bitten, einen der Beträge zu \
            erstatten.
            Falsche Größe geliefert, bitte L statt S.
            Nach der langen Pause habe ich wieder Lust auf Ihr Motorradheft, Sie können die Lieferung also ab sofort \
            wieder aufnehmen.
            Ich möchte ungern Ärger machen, aber der Kinderwagen klappt nicht richtig zu und ich würde ihn lieber \
            zurückgeben.
            Bestellung 77134 kann weg, meine Frau hat den Verstärker schon im Laden gekauft.
            Als ich den Sonnenschirm aufspannte, fehlte eine Strebe. Damit kann ich nichts anfangen, sorgen Sie \
            bitte für einen einwandfreien.
            """,
        reserved: """
            Bitte stornieren Sie die Duschwand auf keinen Fall, wir warten sehnsüchtig darauf.
            Was kostet mich eigentlich die Rücksendung von vier Gartenstühlen?
            Vielen Dank für die schnelle Erstattung der verwelkten Tulpen, das war wirklich kulant.
            Meine Kündigung von gestern ist hinfällig, ich lese die Zeitschrift doch weiter.
            Angenommen, ich würde das Hörgerät nach drei Wochen zurückgeben, bekäme ich dann den vollen Preiß?
            Wer hat denn veranlasst, dass meine Bestellung storniert wurde?
            Ich überlege noch, ob ich die Boxen umtausche oder mich an den Klang gewöhne.
            Meine Schwägerin hat letztens bei Ihnen Stoff zurückgegeben und das lief wohl reibungslos. Führen Sie \
            auch Samt?
            Wenn der Ersatzschlauch bis Montag nicht da ist, trete ich vom Kauf zurück.
            Ich will kein Geld zurück, ich will nur wissen wie man das Babyphone koppelt
            Wie lange habe ich Zeit, den Termin abzusagen, ohne dass es etwas kostet?
            Den defekten Drucker habe ich Ihnen am 4. bereits zurückgeschickt, die Sendungsnummer lautet KL88201.
            Mein Sohn meinte: "Schick das Rad doch zurück", aber mir gefällt es.
            Unternehmen Sie wegen der Jalousie erst mal nichts, ich messe am Wochenende noch einmal nach.
            Falls wir im Herbst umziehen sollten, melde ich mich mit der neuen Adresse.
            Warum wurde mein Abo verlängert ohne das ich eine Nachricht bekam
            Hat sich erledigt mit dem Umtausch, die Handschuhe haben sich beim Tragen geweitet.
            Voriges Jahr musste ich eine Bestellung absagen, diesmal hat alles geklappt, danke!
            Der kleine Kratzer auf dem Tisch stört uns nicht, einen Nachlass verlangen wir deswegen nicht.
            Kann man angebrochene Öle überhaupt zurückgeben?
            Beinahe hätte ich alles widerrufen, doch dann stand der Bote vor der Tür.
            Ihr Mitarbeiter behauptet, ich hätte um eine Pause meines Abos gebeten. Das stimmt nicht, liefern Sie \
            bitte weiter.
            Läuft mein Abo nach einer Kündigung eigentlich noch bis zum Jahresende?
            Erst wenn die neue Lieferung Auspuffdichtungen auch nicht passt, möchte ich sie reklamiren.
            Es geht hier nicht um die Retoure vom März, sondern um die Rechnung für die Stehlampe, die ich behalte.
            """)
}
