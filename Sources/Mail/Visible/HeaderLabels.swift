/// The labels of the header block that mail programs put above a message answered or forwarded.
enum HeaderLabels {
    /// `sent` stands in mail only; a `date` may be that of anything.
    enum Label { case from, sent, date, to, cc, subject, replyTo }

    /// What a line says before its colon; nil for any other line.
    static func label(of words: Octets) -> (label: Label, value: Octets)? {
        guard let (name, value) = parts(of: words), mayBeLabel(name), let label = labels[folded(name)] else {
            return nil
        }
        return (label, value)
    }

    /// Whether a line has the shape of a label and its value, whatever its language.
    static func isLabelled(_ words: Octets) -> Bool {
        guard let (name, value) = parts(of: words) else { return false }
        return !value.isEmpty && name.count(where: { $0 == .space }) <= 2 && !name.contains(where: \.isDigit)
    }

    // Label and value, without the marks of bold text.
    private static func parts(of words: Octets) -> (name: Octets, value: Octets)? {
        let line = words.drop(while: isOrnament)
        let head = line.prefix(40)
        var end: Int?
        var after = 0
        if let colon = head.firstIndex(of: UInt8(ascii: ":")) { (end, after) = (colon, colon + 1) }
        // U+FF1A, the wide colon of Chinese and Japanese.
        if head.contains(0xEF), let wide = head.firstPlace(of: "\u{FF1A}"), end.map({ wide < $0 }) ?? true {
            (end, after) = (wide, wide + 3)
        }
        guard let end, end > line.startIndex else { return nil }
        var name = line[..<end]
        while let last = name.last, isOrnament(last) { name = name.dropLast() }
        if name.suffix(2).elementsEqual([0xC2, 0xA0]) { name = name.dropLast(2) }
        guard !name.isEmpty else { return nil }
        return (name, line[after...].drop(while: isOrnament).trimmed())
    }

    private static func isOrnament(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte.isBlank || byte == UInt8(ascii: "|")
    }

    // Most words before a colon are no label: their length and two of their letters tell.
    private static func mayBeLabel(_ name: Octets) -> Bool {
        guard let first = name.first, let last = name.last, name.isASCII else { return !name.isEmpty }
        return labelKeys[key(asciiLowercase(first), asciiLowercase(last), name.count)]
    }

    private static func key(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
        (Int(first) &* 31 &+ Int(last) &* 7 &+ count &* 151) & 1023
    }

    private static let labelKeys: [Bool] = {
        var keys = [Bool](repeating: false, count: 1024)
        for name in labels.keys {
            if let first = name.first, let last = name.last { keys[key(first, last, name.count)] = true }
        }
        return keys
    }()

    private static let labels: [[UInt8]: Label] = {
        var table: [[UInt8]: Label] = [:]
        func add(_ label: Label, _ words: String...) {
            for word in words.joined(separator: "|").split(separator: "|") { table[Array(word.utf8)] = label }
        }
        add(
            .from,
            "from|von|de|da|van|od|fra|från|fran|lähettäjä|от|от кого|від|од|发件人|寄件者|寄件人|差出人|送信元|보낸 사람|보낸사람|발신|발신인",
            "kimden|gönderen|feladó|de la|από|מאת|من|sender|absender|expéditeur|remitente|mittente|afzender|afsender",
            "avsändare|från|từ|nadawca|odesílatel|odosielateľ|saatja|kellelt|nuo|siuntėjas|no|sūtītājs|expediteur",
            "dari",
            "จาก|送信者|發件人|from address|šalje|pošiljatelj|pošilja|posiljalac|шаље|пошиљалац|подател|отправитель")
        add(
            .sent,
            "sent|gesendet|envoyé|envoyé le|envoye|envoyé(e)|enviado|enviado el|enviada|enviadas|enviada em",
            "enviado em",
            "enviado a|inviato|inviata|verzonden|sendt|skickat|lähetetty|отправлено|надіслано|发送时间|发件时间|寄件日期|傳送時間",
            "送信日時|보낸 날짜|보낸날짜|gönderildi|gönderme tarihi|elküldve|trimis|odesláno|odoslané|wysłano|wysłane|στάλθηκε",
            "εστάλη|נשלח|تاريخ الإرسال|تم الإرسال|أرسلت|sent at|sent on|date sent|poslano|послато|poslato",
            "изпратено|đã gửi",
            "ngày gửi|dikirim|terkirim|发送日期|發送日期|message du|saadetud|nosūtīts|išsiųsta|ส่ง|ส่งเมื่อ|วันที่ส่ง|enviat")
        add(
            .date,
            "date|datum|fecha|data|дата|日期|日付|日時|날짜|tarih|dátum|dato|data wysłania|ημερομηνία|תאריך|ngày|tanggal",
            "時間|时间",
            "päivämäärä|kuupäev|datums|датум|التاريخ|วันที่|data i godzina")
        add(
            .to,
            "to|an|à|a|para|aan|til|till|vastaanottaja|saaja|кому|收件人|收件者|宛先|받는 사람|받는사람|받은사람|수신|수신인|kime|alıcı",
            "címzett",
            "către|catre|do|komu|προς|אל|إلى|destinataire|destinatario|destinatário|ontvanger|modtager|mottagare",
            "empfänger",
            "đến|tới|adresat|pro|kam|adresāts|kepada|ke|pour|до|за|za|prima|прима|adressaat|kellele|iki|gavėjas",
            "ถึง|mottaker"
        )
        add(
            .cc,
            "cc|kopie|copie|copie à|копия|копія|копие|копија|副本|抄送|참조|másolatot kap|dw|kopio|kopi|kopia|copia",
            "kopija|kópia",
            "koopia|kp|bilgi|κοιν.|κοινοποίηση|עותק|نسخة|สำเนา|tembusan|cópia|còpia|bcc|skjult kopi")
        add(
            .subject,
            "subject|betreff|objet|sujet|asunto|assunto|oggetto|onderwerp|temat|emne|ämne|aihe|тема|主题|主旨|主題|件名|제목",
            "konu",
            "tárgy|subiect|předmět|predmet|θέμα|נושא|الموضوع|موضوع|re|assumpte|tiêu đề|chủ đề|teema|tema|tēma",
            "zadeva|subyek",
            "subjek|perihal|標題|относно|предмет|เรื่อง|ชื่อเรื่อง|หัวข้อ|betrifft")
        add(
            .replyTo,
            "reply-to|reply to|antwort an|répondre à|responder a|importance|priority|wichtigkeit|mailed-by|signed-by")
        return table
    }()
}
