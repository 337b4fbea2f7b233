extension Sentences {
    static let english = Sentences(
        language: "en",
        provable: """
            refund|We have refunded €59.00 for the Aurora table lamp.
            refund|Your refund of 59.00 EUR is on its way.
            refund|A refund has been issued under the reference RF-7.
            refund|You will be refunded within a few days.
            refund|We've sent the money back to your card.
            refund|You get your money back.
            credit|We have credited €5.00 to your account.
            cancel|Your order 4101 is cancelled, and nothing will be shipped.
            cancel|As you wished, we have cancelled order 4101.
            shipped|Your parcel left us on 21 November 2026 with Paketwerk.
            shipped|Order 4101 is on its way to you.
            shipped|We have shipped your Aurora table lamp.
            shipped|It should be delivered on November 24th.
            shipped|The tracking number is PX410177, see https://paketwerk.example/t/PX410177.
            delivered|Your order was delivered on 23 November.
            exchange|Your exchange is arranged, and a new lamp will be sent to you.
            return|Your return is ready: print the label RT-3.
            invoice|We have sent you the invoice of order 4101 once more.
            address|Your address has been changed.
            email|Your e-mail address was updated.
            plan|Your plan has been changed to Duo.
            payment|The means of payment of order 4101 was changed.
            pause|Your subscription is paused until you tell us to go on.
            resume|We have reactivated your subscription.
            renew|Your subscription has been renewed.
            subscription|Your subscription Duo is cancelled.
            booked|Your appointment is booked: 24 November 2026, 9:00.
            moved|We have moved your appointment.
            off|Your appointment is cancelled.
            order|Once the lamp is back with us, we will refund you.
            order|Nothing has been refunded so far.
            order|Your order can be cancelled as long as it is here.
            order|We have not sent the invoice yet.
            order|If you have cancelled the order yourself, please tell us.
            order|Shall we cancel your order 4101?
            order|Your order of 19 November costs €129.00.
            """,
        unprovable: """
            shipped|We have refunded your order.
            shipped|Your refund is on its way.
            shipped|We will refund you €59.00.
            shipped|You have been refunded.
            shipped|You will be refunded tomorrow.
            shipped|We are refunding the lamp right now.
            shipped|The refund is complete.
            shipped|You get your money back.
            credit|We have refunded you.
            cancel|We have sent your refund.
            refund|Your order is cancelled.
            refund|We have sent you the invoice.
            invoice|We have sent you the licence key.
            order|We have shipped your order.
            order|Your parcel is on its way.
            order|Your order was delivered.
            shipped|We've replaced your lamp.
            shipped|We will send you a replacement.
            shipped|Your exchange is confirmed.
            shipped|Your return is ready.
            email|Your delivery address and your plan have been changed, and the order was cancelled.
            plan|We have updated your e-mail address.
            means|The means of payment of order 4101 was changed.
            pause|We have renewed your subscription.
            order|Your subscription is paused.
            active|We have reactivated your subscription.
            booked|Your appointment is cancelled.
            moved|Your appointment is cancelled.
            off|Your appointment has been moved.
            order|We are going to cancel the order for you.
            order|Your appointment is booked.
            refund|We have refunded €95.00.
            shipped|It arrives on Monday.
            shipped|It left on 22 November 2026.
            shipped|It comes in two weeks.
            shipped|See https://paketwerk.example/t/PX410178.
            shipped|Our colleague Anna looks into it.
            shipped|Your new Borealis lamp is in the parcel.
            """)

    static let german = Sentences(
        language: "de",
        provable: """
            refund|Wir haben Ihnen 59,00 € für die Lampe erstattet.
            refund|Ihre Erstattung ist unterwegs.
            refund|Der Betrag wurde Ihnen unter RF-7 zurückgezahlt.
            refund|Wir werden Ihnen 59,00 EUR erstatten.
            refund|Sie erhalten Ihr Geld zurück.
            refund|Die Erstattung ist veranlasst.
            credit|Wir haben Ihrem Konto 5,00 € gutgeschrieben.
            cancel|Ihre Bestellung 4101 ist storniert, es geht nichts mehr auf die Reise.
            cancel|Wie gewünscht haben wir die Bestellung 4101 storniert.
            shipped|Ihr Paket hat unser Haus am 21. November 2026 verlassen.
            shipped|Die Bestellung 4101 ist mit Paketwerk unterwegs.
            shipped|Wir haben Ihre Lampe am 21.11.2026 verschickt.
            shipped|Sie wird voraussichtlich am 24. November zugestellt.
            delivered|Laut Zusteller wurde sie am 23. November 2026 zugestellt.
            exchange|Ihr Umtausch ist veranlasst, eine neue Lampe wird Ihnen zugeschickt.
            return|Ihre Rücksendung ist vorbereitet, die Nummer lautet RT-3.
            invoice|Wir haben Ihnen die Rechnung noch einmal geschickt.
            address|Ihre Anschrift wurde geändert.
            email|Ihre E-Mail-Adresse ist geändert.
            plan|Wir haben Ihren Tarif auf Duo umgestellt.
            pause|Ihr Abo ist pausiert.
            resume|Ihr Abo ist reaktiviert.
            renew|Ihr Abo wurde verlängert.
            subscription|Ihr Abo Duo ist gekündigt.
            booked|Ihr Termin ist gebucht: 24. November 2026 um 9:00 Uhr.
            moved|Ihr Termin ist verlegt.
            off|Ihr Termin ist storniert.
            order|Sobald die Lampe bei uns ist, erstatten wir Ihnen den Betrag.
            order|Wir haben bisher nichts erstattet.
            order|Die Bestellung kann noch storniert werden.
            order|Die Rechnung haben wir noch nicht verschickt.
            order|Falls Sie die Bestellung storniert haben, sagen Sie es uns bitte.
            order|Sollen wir die Bestellung stornieren?
            order|Ihre Bestellung vom 19. November kostet 129,00 €.
            """,
        unprovable: """
            shipped|Wir haben Ihnen den Betrag erstattet.
            shipped|Ihre Rückerstattung ist unterwegs.
            shipped|Wir werden Ihnen das Geld zurückzahlen.
            shipped|Der Betrag wird Ihnen erstattet.
            shipped|Wir zahlen Ihnen das Geld zurück.
            shipped|Wir überweisen Ihnen den Betrag heute.
            shipped|Ihnen wurde alles gutgeschrieben.
            shipped|Sie bekommen Ihr Geld zurück.
            shipped|Die Erstattung ist abgeschlossen.
            credit|Der Kaufpreis wurde erstattet.
            refund|Ihre Bestellung wurde storniert.
            refund|Wir haben sie storniert.
            refund|Die Rechnung haben wir Ihnen geschickt.
            invoice|Den Lizenzschlüssel haben wir Ihnen geschickt.
            order|Wir haben Ihre Bestellung verschickt.
            order|Ihr Paket ist unterwegs.
            order|Ihre Bestellung wurde zugestellt.
            shipped|Die Lampe wurde ersetzt.
            shipped|Wir werden Ihnen einen Ersatz schicken.
            shipped|Wir schicken Ihnen gern einen Ersatz.
            shipped|Ihr Umtausch ist bestätigt.
            shipped|Ihre Retoure ist vorbereitet.
            plan|Ihre E-Mail-Adresse haben wir geändert.
            pause|Wir haben Ihr Abo verlängert.
            order|Ihr Abo ist pausiert.
            active|Ihr Abo wurde reaktiviert.
            booked|Ihr Termin ist abgesagt.
            moved|Ihr Termin ist storniert.
            off|Ihr Termin ist verschoben.
            order|Ihr Termin ist gebucht.
            order|Wir stornieren Ihre Bestellung.
            refund|Wir haben 95,00 € erstattet.
            shipped|Sie kommt am Montag.
            shipped|Das dauert zwei Wochen.
            shipped|Wir haben sie am 22. November verschickt.
            shipped|Darum kümmert sich Frau Anna Berger.
            """)

    static let dutch = Sentences(
        language: "nl",
        provable: """
            refund|We hebben u € 59,00 voor de lamp terugbetaald.
            refund|Uw terugbetaling is onderweg.
            refund|Het bedrag is u onder RF-7 teruggestort.
            refund|We zullen u € 59,00 terugbetalen.
            refund|U krijgt uw geld terug.
            refund|De terugbetaling is geregeld.
            credit|We hebben € 5,00 op uw account bijgeschreven.
            cancel|Uw bestelling 4101 is geannuleerd en er wordt niets meer verzonden.
            cancel|Zoals gevraagd hebben we bestelling 4101 geannuleerd.
            shipped|Uw pakket is op 21 november 2026 vertrokken.
            shipped|Bestelling 4101 is onderweg met Paketwerk.
            shipped|We hebben uw lamp op 21-11-2026 verstuurd.
            shipped|Ze wordt naar verwachting op 24 november bezorgd.
            delivered|Uw bestelling is op 23 november 2026 bezorgd.
            exchange|De ruil is geregeld, een nieuw exemplaar wordt u toegestuurd.
            return|Uw retour staat klaar, het nummer is RT-3.
            invoice|We hebben u de factuur nog een keer gestuurd.
            address|Uw adres is gewijzigd.
            email|Uw e-mailadres is gewijzigd.
            plan|We hebben uw abonnement naar Duo gewijzigd.
            pause|Uw abonnement is gepauzeerd.
            resume|Uw abonnement is hervat.
            renew|Uw abonnement is verlengd.
            subscription|Uw abonnement Duo is opgezegd.
            booked|Uw afspraak is geboekt: 24 november 2026 om 9:00 uur.
            moved|Uw afspraak is verzet.
            off|Uw afspraak is geannuleerd.
            order|Zodra de lamp bij ons is, betalen we u het bedrag terug.
            order|We hebben nog niets terugbetaald.
            order|De bestelling kan nog geannuleerd worden.
            order|De factuur hebben we nog niet verstuurd.
            order|Zullen we de bestelling annuleren?
            order|Uw bestelling van 19 november kost € 129,00.
            """,
        unprovable: """
            shipped|We hebben u het bedrag terugbetaald.
            shipped|Uw terugbetaling is onderweg.
            shipped|We zullen u het geld terugbetalen.
            shipped|Het bedrag wordt u terugbetaald.
            shipped|We betalen u het geld terug.
            shipped|Wij storten u het bedrag vandaag terug.
            shipped|U krijgt uw geld terug.
            shipped|De terugbetaling is afgerond.
            shipped|Onze collega's hebben u alles teruggestort.
            credit|De aankoop is terugbetaald.
            refund|Uw bestelling is geannuleerd.
            refund|We hebben ze geannuleerd.
            refund|De factuur hebben we u gestuurd.
            invoice|De licentiesleutel hebben we u gestuurd.
            order|We hebben uw bestelling verzonden.
            order|Uw pakket is onderweg.
            order|Uw bestelling is bezorgd.
            shipped|De lamp is vervangen.
            shipped|We zullen u een vervanging sturen.
            shipped|We sturen u graag een vervanging.
            shipped|De ruil is bevestigd.
            shipped|Uw retour staat klaar.
            plan|Uw e-mailadres hebben we gewijzigd.
            pause|We hebben uw abonnement verlengd.
            order|Uw abonnement is gepauzeerd.
            active|Uw abonnement is hervat.
            booked|Uw afspraak is afgezegd.
            moved|Uw afspraak is geannuleerd.
            off|Uw afspraak is verzet.
            order|Uw afspraak is geboekt.
            order|We annuleren uw bestelling.
            refund|We hebben € 95,00 terugbetaald.
            shipped|Ze komt op maandag.
            shipped|Het duurt twee weken.
            shipped|We hebben ze op 22 november verzonden.
            shipped|Uw nieuwe Borealis zit in het pakket.
            """)
}
