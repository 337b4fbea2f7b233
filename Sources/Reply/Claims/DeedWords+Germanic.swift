extension DeedWords {
    static let english = DeedWords(
        participles: table(
            """
            refunded: refunded reimbursed repaid compensated refunding reimbursing repaying
            credited: credited crediting
            cancelled: cancelled canceled annulled revoked terminated voided cancelling canceling
            dispatched: sent resent shipped dispatched mailed emailed e-mailed posted forwarded sending resending shipping dispatching left
            delivered: delivered arrived delivering
            replaced: replaced exchanged swapped replacing exchanging swapping
            changed: changed updated corrected amended modified changing updating correcting
            moved: moved rescheduled postponed rescheduling
            booked: booked booking
            paused: paused suspended pausing suspending
            resumed: resumed reactivated resuming reactivating
            renewed: renewed extended prolonged renewing extending
            arranged: issued processed initiated arranged scheduled approved activated deleted removed waived issuing processing arranging approving deleting removing waiving
            """, of: Deed.self),
        infinitives: table(
            """
            refunded: refund reimburse repay compensate
            credited: credit
            cancelled: cancel annul terminate
            dispatched: send resend ship dispatch mail email forward
            delivered: deliver
            replaced: replace exchange swap
            changed: change update correct amend modify
            moved: reschedule postpone
            booked: book
            paused: pause suspend
            resumed: resume reactivate
            renewed: renew extend
            arranged: issue arrange approve delete remove waive
            """, of: Deed.self),
        present: [:],
        idioms: idiomTable(
            """
            paused: on hold
            resumed: running again, active again
            """),
        underWay: phrases("on its way, on the way, on their way, under way, underway, in the post, in the mail"),
        settled: phrases("complete, completed, done, confirmed, ready, through, in progress, settled, finished"),
        receiving: wordSet("get receive getting receiving"),
        objects: table(
            """
            refund: refund reimbursement repayment refunds
            credit: credit voucher
            money: money
            exchange: replacement exchange substitute spare
            label: return label returns
            appointment: appointment slot booking
            subscription: subscription membership
            plan: plan tariff
            email: e-mail-address email-address
            address: address
            invoice: invoice bill receipt
            licence: licence license key
            download: download
            password: password
            code: code
            document: link copy pdf document
            message: e-mail email message
            parcel: parcel package shipment lamp goods item
            order: order
            """, of: DeedObject.self),
        have: wordSet("have has had having"), be: wordSet("was were is are am being got it's"),
        neutral: wordSet("be been already now just also gladly"),
        promises: wordSet("will shall going"),
        modals: wordSet("would can could may might should must cannot to getting unable"),
        negations: wordSet("not never no nothing none neither"),
        only: wordSet("only just"), first: wordSet("we i"), isFirstEnough: true,
        others: wordSet("you they"), customer: wordSet("you your yours"),
        conditions: wordSet(
            "if when whenever once after before until till unless whether soon provided"))

    static let german = DeedWords(
        participles: table(
            """
            refunded: erstattet zurückerstattet rückerstattet zurückgezahlt zurückbezahlt überwiesen zurücküberwiesen ausgezahlt
            credited: gutgeschrieben
            cancelled: storniert gekündigt annulliert abgesagt widerrufen aufgehoben
            dispatched: verschickt versandt versendet gesendet geschickt abgeschickt abgesandt zugeschickt zugesandt verlassen losgeschickt
            delivered: geliefert ausgeliefert zugestellt angekommen eingetroffen
            replaced: ersetzt umgetauscht ausgetauscht getauscht
            changed: geändert aktualisiert korrigiert berichtigt angepasst umgestellt
            moved: verlegt verschoben umgebucht
            booked: gebucht
            paused: pausiert ausgesetzt
            resumed: reaktiviert fortgesetzt
            renewed: verlängert erneuert
            arranged: veranlasst ausgestellt eingeleitet genehmigt gelöscht entfernt erlassen bearbeitet angewiesen bewilligt
            """, of: Deed.self),
        infinitives: table(
            """
            refunded: erstatten zurückerstatten zurückzahlen überweisen zurücküberweisen auszahlen
            credited: gutschreiben
            cancelled: stornieren kündigen annullieren absagen
            dispatched: verschicken versenden senden schicken zuschicken zusenden abschicken losschicken
            delivered: liefern ausliefern zustellen
            replaced: ersetzen umtauschen austauschen tauschen
            changed: ändern aktualisieren korrigieren umstellen
            moved: verlegen verschieben umbuchen
            booked: buchen
            paused: pausieren
            resumed: reaktivieren fortsetzen
            renewed: verlängern erneuern
            arranged: veranlassen ausstellen einleiten genehmigen löschen erlassen anweisen
            """, of: Deed.self),
        present: table(
            """
            refunded: erstatten erstatte überweisen überweise
            cancelled: stornieren storniere kündigen kündige annullieren
            dispatched: verschicken verschicke versenden versende senden sende schicken schicke
            delivered: liefern
            replaced: ersetzen ersetze tauschen tausche
            changed: ändern ändere aktualisieren
            moved: verlegen verschieben
            booked: buchen buche
            paused: pausieren pausiere
            renewed: verlängern verlängere
            arranged: veranlassen veranlasse genehmigen
            """, of: Deed.self),
        separable: [
            "zahlen": ("zurück", .refunded), "zahle": ("zurück", .refunded), "schreiben": ("gut", .credited),
            "schreibe": ("gut", .credited), "tauschen": ("um", .replaced), "sagen": ("ab", .cancelled),
        ],
        finite: table(
            """
            refunded: erstatteten erstattete überwiesen
            cancelled: stornierten stornierte kündigten
            dispatched: verschickten schickten sendeten versandten
            replaced: ersetzten tauschten
            changed: änderten änderte
            """, of: Deed.self),
        idioms: idiomTable(
            """
            paused: auf pause
            resumed: läuft wieder, wieder aktiv
            """),
        underWay: phrases("unterwegs, auf dem weg, auf dem rückweg, auf der reise"),
        settled: phrases(
            "erledigt, abgeschlossen, bestätigt, durch, bereit, vorbereitet, fertig, in arbeit, vollzogen"),
        receiving: wordSet("erhalten bekommen erhältst bekommst"),
        objects: table(
            """
            refund: erstattung rückerstattung rückzahlung
            credit: gutschrift guthaben gutschein
            money: geld
            exchange: ersatz ersatzlieferung umtausch austausch ersatzlampe tausch
            label: rücksendung retoure etikett rücksendeetikett retourenetikett
            appointment: termin termine termins
            subscription: abo abonnement mitgliedschaft
            plan: tarif tarifwechsel
            email: e-mail-adresse mailadresse emailadresse
            address: adresse anschrift lieferadresse
            invoice: rechnung
            licence: lizenz lizenzschlüssel
            download: download download-link downloadlink
            password: passwort kennwort
            code: code
            document: link kopie pdf dokument
            message: e-mail mail nachricht
            parcel: paket sendung lampe ware lieferung
            order: bestellung auftrag
            """, of: DeedObject.self),
        have: wordSet("haben habe hat hatte hatten hast"), be: wordSet("wurde wurden ist sind war waren seien"),
        neutral: wordSet("worden bereits schon jetzt gerade soeben heute"),
        promises: wordSet("wird werden werde"),
        modals: wordSet(
            "würde würden kann können könnte könnten konnte konnten soll sollen sollte sollten muss müssen müsste darf zu möchten möchte wollen wollten"
        ),
        negations: wordSet("nicht nie niemals kein keine keinen keiner keinem nichts weder"),
        only: wordSet("nur"), first: wordSet("wir ich"), isFirstEnough: true,
        others: wordSet("sie du"),
        customer: wordSet("ihnen ihre ihren ihr ihrem ihrer sie dir dich dein deine deinen deinem"),
        conditions: wordSet(
            "wenn falls sobald bevor nachdem ob bis sofern nach solange"),
        weakConditions: wordSet("ist sollte sollten"))

    static let dutch = DeedWords(
        participles: table(
            """
            refunded: terugbetaald teruggestort overgemaakt vergoed uitbetaald teruggegeven
            credited: gecrediteerd bijgeschreven tegoedgeschreven
            cancelled: geannuleerd opgezegd ingetrokken afgezegd ontbonden
            dispatched: verzonden verstuurd gestuurd opgestuurd toegestuurd gezonden vertrokken doorgestuurd
            delivered: bezorgd geleverd afgeleverd aangekomen
            replaced: vervangen geruild omgeruild omgewisseld
            changed: gewijzigd aangepast veranderd bijgewerkt gecorrigeerd
            moved: verzet verplaatst verschoven
            booked: geboekt ingepland gereserveerd
            paused: gepauzeerd opgeschort
            resumed: hervat geheractiveerd
            renewed: verlengd vernieuwd
            arranged: geregeld gezet uitgegeven goedgekeurd verwerkt verwijderd kwijtgescholden
            """, of: Deed.self),
        infinitives: table(
            """
            refunded: terugbetalen terugstorten overmaken vergoeden
            credited: crediteren bijschrijven
            cancelled: annuleren opzeggen intrekken
            dispatched: verzenden versturen sturen opsturen toesturen
            delivered: bezorgen leveren
            replaced: vervangen ruilen omruilen
            changed: wijzigen aanpassen veranderen bijwerken
            moved: verzetten verplaatsen
            booked: boeken inplannen
            paused: pauzeren
            resumed: hervatten
            renewed: verlengen vernieuwen
            arranged: regelen goedkeuren verwijderen kwijtschelden
            """, of: Deed.self),
        present: table(
            """
            refunded: vergoeden vergoed
            cancelled: annuleren annuleer
            dispatched: sturen stuur verzenden verzend versturen verstuur
            delivered: bezorgen leveren
            replaced: vervangen ruilen
            changed: wijzigen wijzig veranderen
            moved: verzetten verplaatsen
            booked: boeken
            paused: pauzeren
            renewed: verlengen
            arranged: regelen
            """, of: Deed.self),
        separable: [
            "betalen": ("terug", .refunded), "betaal": ("terug", .refunded), "storten": ("terug", .refunded),
            "maken": ("over", .refunded), "zeggen": ("op", .cancelled), "schrijven": ("bij", .credited),
            "betaalden": ("terug", .refunded), "stortten": ("terug", .refunded), "passen": ("aan", .changed),
        ],
        finite: table(
            """
            cancelled: annuleerden annuleerde
            dispatched: stuurden stuurde verzonden
            replaced: vervingen ruilden
            changed: wijzigden
            refunded: vergoedden
            """, of: Deed.self),
        idioms: idiomTable(
            """
            paused: op pauze
            resumed: loopt weer, weer actief
            booked: afspraak staat vast
            """),
        underWay: phrases("onderweg, op weg, op komst"),
        settled: phrases("afgerond, bevestigd, rond, klaar, geregeld, in orde, voltooid, gedaan, in behandeling"),
        receiving: wordSet("krijgt ontvangt krijg ontvang krijgen"),
        objects: table(
            """
            refund: terugbetaling restitutie vergoeding
            credit: tegoed creditnota tegoedbon
            money: geld
            exchange: vervanging ruil vervangend omruiling exemplaar
            label: retour retourlabel label retourzending
            appointment: afspraak
            subscription: abonnement lidmaatschap
            plan: pakketkeuze tarief
            email: e-mailadres mailadres
            address: adres bezorgadres
            invoice: factuur rekening
            licence: licentie licentiesleutel
            download: download downloadlink
            password: wachtwoord
            code: code
            document: link kopie pdf document
            message: e-mail mail bericht
            parcel: pakket zending lamp artikel
            order: bestelling order
            """, of: DeedObject.self),
        have: wordSet("hebben heb heeft hebt had hadden"), be: wordSet("is zijn werd werden was waren"),
        neutral: wordSet("geworden al net zojuist nu reeds inmiddels"),
        promises: wordSet("zullen zal gaan ga wordt worden"),
        modals: wordSet("zou zouden kan kunnen kunt kon konden mag mogen moet moeten wil wilt willen te hoeft hoeven"),
        negations: wordSet("niet nooit geen niets noch"),
        only: wordSet("alleen enkel"), first: wordSet("we wij ik"), isFirstEnough: true,
        others: wordSet("u je jij jullie ze zij hij"), customer: wordSet("u uw je jou jouw"),
        conditions: wordSet("zodra wanneer indien nadat voordat mits tot na tenzij"),
        weakConditions: wordSet("als of is wilt hebt"))
}
