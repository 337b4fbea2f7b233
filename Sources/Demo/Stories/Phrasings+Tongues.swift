extension Phrasings {
    /// A German customer takes an order back.
    static let germanCancel = phrasings(
        """
        Bestellung {order}
        Guten Tag,

        ich habe die falsche Farbe gewählt. Könnten Sie meine Bestellung {order} stornieren?

        Viele Grüße
        {name}
        ----
        Storno
        Hallo, könnten Sie die Bestellung {order} bitte noch stornieren? Danke!

        {first}
        ----
        doppelt bestellt
        hallo, hab aus versehen doppelt bestellt. bitte {order} stornieren

        {first}
        ----
        Stornierung {order}
        Sehr geehrtes Lumen-Team,

        hiermit bitte ich um Stornierung der Bestellung {order}.

        Mit freundlichen Grüßen
        {name}
        ----
        Zu spät gesehen
        Guten Morgen,

        meine Frau hatte die Leuchte schon besorgt. Bestellung {order} können Sie also stornieren.

        Herzliche Grüße
        {name}
        ----
        Meine Bestellung von heute
        Liebes Team, ich möchte Bestellung {order} stornieren, solange sie noch im Haus ist.

        Beste Grüße
        {first}
        ----
        Rücktritt
        Guten Abend,

        von der Bestellung {order} trete ich zurück und bitte darum, sie zu stornieren.

        {name}
        ----
        {order}
        Hallo Lumen, die Lampe passt leider doch nicht ins Zimmer. Bitte Bestellung {order} stornieren.

        Gruß
        {first}
        ----
        Bitte stornieren
        Guten Tag, Bestellung {order} war ein Irrtum. Stornieren Sie sie bitte.

        {name}

        Von meinem Telefon gesendet
        ----
        Kann das noch weg?
        Hallo zusammen,

        lässt sich Bestellung {order} noch stornieren? Wir ziehen um und brauchen sie nicht mehr.

        Danke und Gruß
        {first}
        """)

    /// Says that all is well.
    static let germanThanks = phrasings(
        """
        (reply)
        Vielen Dank, das hat wunderbar geklappt!
        ----
        (reply)
        Danke für die schnelle Hilfe!

        {first}
        ----
        (reply)
        Super, danke!
        ----
        (reply)
        Herzlichen Dank, damit ist alles erledigt.

        {name}
        ----
        (reply)
        Perfekt, vielen Dank!

        Viele Grüße
        {first}
        ----
        (reply)
        Danke, das ging ja schnell!

        {first}
        ----
        (reply)
        Prima, danke schön!
        ----
        (reply)
        Besten Dank für Ihre schnelle Antwort.

        Mit freundlichen Grüßen
        {name}
        ----
        (reply)
        Toll, tausend Dank!

        {first}
        ----
        (reply)
        Wunderbar, danke Ihnen.

        Liebe Grüße
        {first}
        """)

    /// The shop has no templates in Polish.
    static let polish = phrasings(
        """
        Zamówienie {order}
        Dzień dobry,

        gdzie jest moja paczka? Zamówienie {order} miało przyjść w zeszłym tygodniu.

        {name}
        ----
        Gdzie moja lampa?
        Cześć, kiedy dostanę swoją lampę? Numer zamówienia to {order}. Dziękuję.

        {first}
        ----
        Paczka
        Witam, proszę o informację, kiedy dotrze przesyłka z zamówieniem {order}.

        Pozdrawiam
        {name}
        ----
        Uszkodzona lampa
        Dzień dobry, lampa z zamówienia {order} przyszła uszkodzona. Proszę o zwrot pieniędzy.

        {name}
        ----
        Zwrot
        Chciałbym zwrócić lampę z zamówienia {order}, ponieważ nie pasuje do naszego pokoju.

        {first}
        ----
        Pytanie
        Dzień dobry, czy moje zamówienie {order} zostało już wysłane? Czekam od tygodnia.

        Z poważaniem
        {name}
        ----
        Adres
        Proszę zmienić adres dostawy dla zamówienia {order}, przeprowadziłem się i mieszkam gdzie indziej.

        {name}
        ----
        Anulowanie
        Chcę anulować zamówienie {order}, bo kupiłem już inną lampę. Proszę o potwierdzenie.

        {first}
        ----
        Faktura
        Szanowni Państwo, proszę o ponowne przesłanie faktury do zamówienia {order}.

        Z wyrazami szacunku
        {name}
        ----
        Pomoc
        Dzień dobry, potrzebuję pomocy z zamówieniem {order}. Czy ktoś może do mnie napisać po polsku?

        {first}
        """)
}
