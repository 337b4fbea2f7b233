/// Replies as a brand writes them, in six languages that it speaks and in some that only names and quotations bring.
enum ComposedReplies {
    struct Text: Sendable {
        var language: String
        var text: String
        var quoted: String
    }

    static let all = languages.flatMap { language, texts, quoted in
        texts.flatMap { text in
            ends.map { Text(language: language, text: text + $0, quoted: quoted) }
        }
    }

    private static let link =
        "https://www.lumen.example/returns/label/2026/11/9f2c7d1e-0b6a-4f7e-9d53-77aa01c4e2b8?order=4101&lang=x&token="
        + "aGVsbG8gd29ybGQgYW5kIGFsbCBvZiBpdHMgbGFtcHM_(x)"

    /// Nothing, a signature as programs part it, a list with a long link.
    private static let ends = [
        "", "\n\n-- \nLumen Support\nhelp@lumen.example", "\n\n- \(link)\n- 2 × E27, 4 W\n\n1. A4\n2. B5\n\nLumen",
    ]

    private static let languages: [(String, [String], String)] = [
        (
            "en",
            [
                "Hello Noor,\n\nthank you for your message. We have sent the replacement lamp today, and it should be with "
                    + "you by 3 December at the latest; the parcel's number is PX410177.\n\nKind regards",
                "From what you write we think that the bulb is at fault.\n\nFrom here on:\n- unplug the lamp\n- wait five "
                    + "minutes, which is as long as the driver needs to lose its charge completely, and then a little\n"
                    + "- plug it in again",
                "You wrote: \"is it > 5 W & < 9 W?\"\n> 5 W is what we say.\n\nIt is.",
            ],
            "Hello,\nwhere is my lamp? I have been waiting for it since the second week of November and nobody told me why."
                + "\n\nNoor"
        ),
        (
            "de",
            [
                "Guten Tag Frau Müller-Lüdenscheidt,\n\nvielen Dank für Ihre Geduld. Wir haben Ihnen den Betrag von "
                    + "49,90 € heute auf Ihr Konto zurücküberwiesen; üblicherweise dauert die Gutschrift drei Tage."
                    + "\n\nMit freundlichen Grüßen",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsversammlungsprotokoll "
                    + "ist das längste Wort, das wir für Sie gefunden haben.\n\n1) Bitte ausdrucken\n2) Aufkleben",
            ],
            "Grüß Gott,\n\nwo bleibt meine Lampe?\n> Am 3.11. schrieben Sie, sie sei unterwegs.\n>> ganz alt\n\nJörg"
        ),
        (
            "fr",
            [
                "Bonjour Zoë,\n\nnous avons bien reçu votre message : la lampe « Étoile » est partie ce matin de notre "
                    + "entrepôt, et vous la recevrez d’ici à vendredi ; voici le suivi : \(link)\n\nBien cordialement"
            ], "Bonjour,\nma lampe n’est jamais arrivée…\n-- \nZoë"
        ),
        (
            "es",
            [
                "Hola, Íñigo:\n\n¿Podría decirnos el número del pedido? Lo encontrará en el correo de confirmación que le "
                    + "enviamos el día de la compra, justo debajo de la dirección.\n\nUn saludo"
            ], "¡Hola! ¿Dónde está mi lámpara?"
        ),
        (
            "it",
            [
                "Buongiorno,\n\nl’etichetta per il reso è pronta (\(link)). Può stamparla, oppure mostrare il codice al "
                    + "banco: va bene così.\n\nCordiali saluti"
            ], "Perché non è ancora arrivata?"
        ),
        (
            "nl",
            [
                "Beste Joëlle,\n\nwe hebben je adres gewijzigd; de lamp gaat morgen naar de Coöperatiestraat 5b in "
                    + "’s-Hertogenbosch, en je krijgt vooraf bericht van de bezorger.\n\nMet vriendelijke groet"
            ], "Hoi, ik ben verhuisd.\n\n> jullie schreven: geen probleem\n\nJoëlle"
        ),
        (
            "he",
            [
                "שלום נועה,\n\nהמנורה שלך נשלחה היום, ומספר המעקב הוא PX410177. אפשר לעקוב אחריה כאן: \(link) והיא תגיע "
                    + "אליך עד יום שישי בבוקר.\n\nבברכה,\nLumen"
            ], "שלום,\nאיפה המנורה שלי?\n\nThank you"
        ),
        (
            "ar",
            [
                "مرحبا نور،\n\nأرسلنا المصباح اليوم، ورقم الطرد هو PX410177، وسيصل إليك قبل يوم الجمعة القادم إن شاء الله "
                    + "في الساعة العاشرة.\n\n- الخطوة الأولى\n- step two\n\nمع التحية"
            ], "أين مصباحي؟"
        ),
        (
            "ja",
            [
                "王小明様\n\nお問い合わせいただきありがとうございます。ご注文の商品は本日発送いたしました。お届け予定日は十二月三日でございます。"
                    + "追跡番号はPX410177です。詳細は\(link)をご覧ください。「ご不明な点」がございましたら、いつでもご連絡ください。よろしくお願いいたします。"
            ], "ランプはどこですか。"
        ),
    ]
}
