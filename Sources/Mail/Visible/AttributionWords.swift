/// The words by which mail programs of many languages say who wrote what is quoted. In lower case, as UTF-8.
///
/// Non-ASCII letters are compared as they stand: these words are written in lower case inside of a line.
enum AttributionWords {
    /// What an attribution ends with, before its colon.
    static let endings: [[UInt8]] = bytes([
        "wrote", "writes", "said", "sent", "has written", "wrote the following",
        "schrieb", "geschrieben", "schrieb folgendes", "schreibt",
        "a écrit", "a ecrit", "écrit", "écrivait", "escribió", "escribio", "ha escrito", "escreveu",
        "escreveu o seguinte",
        "ha scritto", "scritto", "scrive", "het volgende geschreven", "schreef", "schreef het volgende",
        "napisał", "napisała", "napisał(a)", "napisał/a", "napisal", "napisala", "napisal(a)", "pisze",
        "skrev", "skrev følgende", "skrev följande", "skriver", "kirjoitti", "kirjoittaa",
        "написал", "написала", "написал(а)", "написали", "пишет", "написав", "написала(в)", "написав(ла)", "пише",
        "píše", "napísal", "napísala", "napísal(a)", "napsal(a)", "napsal", "napsala", "je napisao", "je napisala", "napisao je",
        "napisao/la", "写道", "寫道", "写", "写到", "のメッセージ", "のメール", "は書きました", "さんは書きました", "が書きました",
        "작성", "님이 작성", "님의 말", "đã viết", "viết", "yazdı", "şunu yazdı", "şunları yazdı", "ezt írta", "írta",
        "a scris", "scria", "έγραψε", "כתב", "כתבה", "כתב/ה", "‫כתב/ה", "‏כתב/ה", "כתבו", "كتب", "كتبت", "va escriure",
        "ha escrit", "escrigué", "menulis", "เขียนว่า", "เขียน", "написа", "је написао", "je napísal(a)", "parašė", "rašė",
        "rakstīja", "kirjutas", "skrifaði",
    ])

    /// What may stand in the middle when the name comes last and the line ends with a colon.
    static let middles: [[UInt8]] = bytes([
        " schreef ", " schrieb ", " skrev ", " napisał ", " napisał(a) ", " kirjoitti ", " a écrit ", " escribió ",
        " escreveu ", " ha scritto ", " wrote ", " пользователь ", " użytkownik ", " heeft ", " napsal ", " pisze ",
        " ezt írta ",
    ])

    /// What an attribution that goes over several lines begins with, before a blank.
    static let openers: [[UInt8]] = bytes([
        "on", "am", "le", "el", "em", "il", "op", "w", "dnia", "den", "på", "pa", "dne", "in", "a", "vào", "pe", "la",
        "στις", "στο", "у", "в", "ב-", "בתאריך", "el", "il", "ai", "al", "op", "um", "na", "dana", "kl.", "i", "ke",
        "ti",
        "ma", "to", "pe", "su", "la", "dans", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "mo", "di", "mi", "do",
        "fr", "sa", "so", "man", "tir", "ons", "tor", "fre", "lør", "søn", "lun", "mar", "mer", "jeu", "ven", "sam",
        "dim",
        "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.", "tir.", "ons.", "tor.", "fre.", "lør.", "søn.", "man.",
        "mån", "tis", "mån.", "tis.", "lör", "lör.", "sön", "sön.", "пн", "вт", "ср", "чт", "пт", "сб", "вс", "нд",
        "po",
        "út", "st", "čt", "pá", "so", "ne", "pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz.", "seg.", "ter.",
        "qua.",
        "qui.", "sex.", "sáb.", "dom.", "gio", "gio.", "sab", "sab.", "dom", "mié", "jue", "vie", "sáb", "od", "от",
        "from", "-------", "quoting", "ke", "to",
    ])

    /// Who writes in a customer's own sentence: `On 3 May you wrote:` is none.
    static let pronouns: [[UInt8]] = bytes([
        " i", " we", " you", " she", " he", " they", " it", " who", " has", " have", " that", " ich", " er", " sie",
        " wir",
        " je", " j'", " vous", " nous", " yo", " usted", " eu", " io", " ik", " u", " jeg", " jag", " i've", " already",
        " also", " just", " your team", " your support", " the support", " your agent", " your colleague",
        " your company",
    ])

    static func bytes(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }
}

/// The labels of the header block that mail programs put above a message answered or forwarded.
enum HeaderLabels {
    /// `sent` stands in mail only; a `date` may be that of anything.
    enum Label { case from, sent, date, to, cc, subject, replyTo }

    /// What a line says before its colon; nil for any other line.
    static func label(of words: Octets) -> (label: Label, value: Octets)? {
        var line = words.drop {
            $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0.isBlank || $0 == UInt8(ascii: "|")
        }
        line = line.prefix(2000)
        let head = line.prefix(40)
        var end: Int?
        var after = 0
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) {
            (end, after) = (colon, colon + 1)
        }
        // U+FF1A, the wide colon of Chinese and Japanese.
        if let wide = head.firstPlace(of: "\u{FF1A}"), end.map({ wide < $0 }) ?? true {
            (end, after) = (wide, wide + 3)
        }
        guard let end else { return nil }
        var name = line[line.startIndex..<end].map(asciiLowercase)
        while let last = name.last, last == UInt8(ascii: "*") || last == .space || last == UInt8(ascii: "_") {
            name.removeLast()
        }
        if name.suffix(2) == [0xC2, 0xA0] { name.removeLast(2) }
        guard let label = labels[name] else { return nil }
        let value = line[after...].drop { $0 == UInt8(ascii: "*") || $0.isBlank }
        return (label, value.trimmed())
    }

    private static let labels: [[UInt8]: Label] = {
        var table: [[UInt8]: Label] = [:]
        func add(_ label: Label, _ words: String) {
            for word in words.split(separator: "|") { table[Array(word.utf8)] = label }
        }
        add(
            .from,
            "from|von|de|da|van|od|fra|från|fran|lähettäjä|от|от кого|від|发件人|寄件者|寄件人|差出人|보낸 사람|보낸사람|kimden|gönderen"
                + "|feladó|de la|από|מאת|من|sender|absender|expéditeur|remitente|mittente|afzender|afsender|avsändare|từ|nadawca"
                + "|odesílatel|odosielateľ|saatja|nuo|no|expediteur|dari|จาก|送信者|發件人|from address|От|Від|Από"
                + "|Lähettäjä|Feladó")
        add(
            .sent,
            "sent|gesendet|envoyé|envoyé le|envoye|envoyé(e)|enviado|enviado el|enviada|enviada em|enviado em|enviado a|inviato"
                + "|verzonden|sendt|skickat|lähetetty|отправлено|надіслано|发送时间|寄件日期|傳送時間|送信日時|보낸 날짜|gönderildi|elküldve"
                + "|trimis|odesláno|odoslané|wysłano|wysłane|στάλθηκε|נשלח|تاريخ الإرسال|sent at|sent on|date sent|poslano|đã gửi"
                + "|dikirim|发送日期|發送日期|Отправлено|Надіслано|Στάλθηκε|Lähetetty|Elküldve|message du")
        add(
            .date,
            "date|datum|fecha|data|дата|日期|日付|날짜|tarih|dátum|dato|data wysłania|ημερομηνία|תאריך|ngày|tanggal|時間|Дата"
                + "|Ημερομηνία|Dátum|päivämäärä|data wysłania")
        add(
            .to,
            "to|an|à|a|para|aan|til|till|vastaanottaja|кому|收件人|收件者|宛先|받는 사람|받는사람|kime|alıcı|címzett|către|do|komu"
                + "|προς|אל|إلى|destinataire|destinatario|destinatário|ontvanger|modtager|mottagare|empfänger|đến|adresat|pro|kam"
                + "|kepada|pour|À|Кому|Προς|Vastaanottaja|Címzett|Către")
        add(
            .cc,
            "cc|kopie|copie|copie à|cc:|копия|копія|副本|抄送|참조|másolatot kap|dw|kopio|kopi|kopia|copia|Cc|Копия|Копія")
        add(
            .subject,
            "subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|тема|主题|主旨|主題|件名|제목"
                + "|konu|tárgy|subiect|předmět|predmet|θέμα|נושא|الموضوع|re|assumpte|tiêu đề|chủ đề|teema|tema|subyek|標題|Ämne|Тема"
                + "|Θέμα|Tárgy|Předmět")
        add(
            .replyTo,
            "reply-to|reply to|antwort an|répondre à|responder a|importance|priority|wichtigkeit|mailed-by|signed-by")
        return table
    }()
}

/// Lines that stand above a message quoted or forwarded.
enum SeparatorLines {
    enum Kind { case original, forwarded }

    /// What a line between dashes announces; nil for any other.
    static func kind(of words: Octets) -> Kind? {
        let line = words.map(asciiLowercase)[...]
        if beginForwarded.contains(where: { line.starts(with: $0) }) { return .forwarded }
        guard let first = line.first, let last = line.last, isDash(first), isDash(last) else { return nil }
        let dashes = line.prefix(while: isDash).count
        guard dashes >= 2, line.count < 200 else { return nil }
        var inner = line.drop { isDash($0) || $0.isBlank }
        while let end = inner.last, isDash(end) || end.isBlank || end == UInt8(ascii: ":") { inner = inner.dropLast() }
        if forwarded.contains(where: { inner.elementsEqual($0) }) { return .forwarded }
        if originals.contains(where: { inner.elementsEqual($0) }) { return .original }
        return nil
    }

    /// A line of nothing but dashes, underscores, equal signs or stars, at least five.
    static func isRule(_ words: Octets) -> Bool {
        guard words.count >= 5, let first = words.first else { return false }
        return (isDash(first) || first == UInt8(ascii: "*")) && words.allSatisfy { $0 == first || $0.isBlank }
    }

    private static func isDash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=")
    }

    private static let originals = AttributionWords.bytes([
        "original message", "reply message", "original appointment", "original email", "original mail",
        "previous message",
        "ursprüngliche nachricht", "antwort nachricht", "originalnachricht", "original-nachricht", "original nachricht",
        "message d'origine", "message d’origine", "message original", "message initial", "mensaje original",
        "mensagem original", "messaggio originale", "oorspronkelijk bericht", "origineel bericht",
        "oprindelig meddelelse", "oprindelig besked", "opprinnelig melding", "opprinnelig meddelelse",
        "ursprungligt meddelande", "originalmeddelande", "alkuperäinen viesti", "wiadomość oryginalna",
        "oryginalna wiadomość", "původní zpráva", "pôvodná správa", "исходное сообщение", "оригинальное сообщение",
        "Исходное сообщение", "Пересылаемое сообщение", "оригінальне повідомлення", "原始邮件", "原始郵件", "原始邮件信息",
        "元のメッセージ", "original message follows", "원본 메시지", "원본 메일", "özgün ileti", "orijinal mesaj",
        "eredeti üzenet", "mesaj original", "mesajul original", "αρχικό μήνυμα", "הודעה מקורית", "tin nhắn gốc",
        "missatge original", "izvorna poruka", "izvirno sporočilo", "pesan asli", "urspr. nachricht", "original-mail",
    ])

    private static let forwarded = AttributionWords.bytes([
        "forwarded message", "forwarded mail", "forwarded by", "weitergeleitete nachricht", "weitergeleitete mail",
        "message transféré", "message transmis", "mensaje reenviado", "mensagem encaminhada", "messaggio inoltrato",
        "messaggio inoltrato/i", "doorgestuurd bericht", "videresendt meddelelse", "videresendt besked",
        "videresendt melding",
        "vidarebefordrat meddelande", "välitetty viesti", "wiadomość przekazana", "treść przekazanej wiadomości",
        "přeposlaná zpráva", "preposlaná správa", "пересланное сообщение", "переслане повідомлення", "转发邮件信息", "转发的邮件",
        "轉寄的郵件", "転送されたメッセージ", "전달된 메시지", "전달된 메일", "yönlendirilen ileti", "iletilen mesaj",
        "továbbított üzenet", "mesaj redirecționat", "προωθημένο μήνυμα", "הודעה שהועברה", "forwarded message follows",
        "Пересланное сообщение", "Переслане повідомлення", "proslijeđena poruka", "pesan terusan",
        "thư được chuyển tiếp",
    ])

    private static let beginForwarded = AttributionWords.bytes([
        "begin forwarded message", "anfang der weitergeleiteten", "début du message réexpédié",
        "début du message transféré",
        "inicio del mensaje reenviado", "início da mensagem reencaminhada", "início da mensagem encaminhada",
        "inizio messaggio inoltrato", "begin doorgestuurd bericht", "påbegynd videresendt besked",
        "vidarebefordrat brev",
    ])
}
