/// Lines that stand above a message quoted or forwarded.
enum SeparatorLines {
    enum Kind {
        case original, forwarded
        /// Words between dashes that are not known; what follows tells.
        case unknown
        /// `##- Please type your reply above this line -##`
        case replyAbove
    }

    /// Whether a line may be one, by its first byte.
    static func mayBe(_ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "*"), 0xE2: true
        default: beginnings[Int(first)]
        }
    }

    /// What a line announces; nil for any other.
    static func kind(of words: Octets) -> Kind? {
        guard words.count < 200, mayBeKind(words) else { return nil }
        let line = folded(words)[...]
        guard let first = line.first, let last = line.last else { return nil }
        if first == UInt8(ascii: "#") {
            return line.starts(with: Array("##-".utf8)) && line.suffix(3).elementsEqual("-##".utf8) ? .replyAbove : nil
        }
        var inner = line.drop { isDash($0) || $0.isBlank }
        while let end = inner.last, isDash(end) || end.isBlank || end == UInt8(ascii: ":") { inner = inner.dropLast() }
        if inner.startIndex == line.startIndex {
            return line.last == UInt8(ascii: ":") && beginForwarded.contains(inner) ? .forwarded : nil
        }
        guard !inner.isEmpty, line.prefix(while: isDash).count >= 2 else { return nil }
        if replyAbove.occurs(in: inner) { return .replyAbove }
        guard isDash(last) else { return nil }
        if forwarded.contains(inner) { return .forwarded }
        if originals.contains(inner) { return .original }
        return line.suffix(3).allSatisfy(isDash) && line.prefix(3).allSatisfy(isDash) ? .unknown : nil
    }

    // Of lines that begin with a letter few end with a colon.
    private static func mayBeKind(_ words: Octets) -> Bool {
        guard let first = words.first, let last = words.last, first < 128, last < 128, first.isLetter else {
            return true
        }
        return last == UInt8(ascii: ":") && beginForwarded.mayBegin(words)
    }

    /// A line of nothing but dashes, underscores, equal signs or stars, at least five.
    static func isRule(_ words: Octets) -> Bool {
        guard words.count >= 5, let first = words.first else { return false }
        return (isDash(first) || first == UInt8(ascii: "*")) && words.allSatisfy { $0 == first || $0.isBlank }
    }

    private static func isDash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "=")
    }

    private static let originals = WordTable(
        "original message|reply message|original appointment|original email|original mail|previous message",
        "mail original",
        "original message follows|ursprüngliche nachricht|ursprüngliche mail|antwort nachricht|originalnachricht",
        "original-nachricht|original nachricht|urspr. nachricht|original-mail|originaltermin|message d'origine",
        "message original|message initial|courriel original|mensaje original|mensagem original|messaggio originale",
        "oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|oprindelig meddelelse|oprindelig besked",
        "opprinnelig melding|opprinnelig meddelelse|original melding|ursprungligt meddelande|originalmeddelande",
        "alkuperäinen viesti|wiadomość oryginalna|oryginalna wiadomość|wiadomość pierwotna|původní zpráva",
        "původní e-mail",
        "pôvodná správa|исходное сообщение|оригинальное сообщение|первоначальное сообщение|оригінальне повідомлення",
        "вихідне повідомлення|оригинално съобщение|изворна порука|originalna poruka|izvorna poruka|izvirno sporočilo",
        "原始邮件|原始郵件|原始邮件信息|原始訊息|邮件原件|回复的原邮件|元のメッセージ|元のメール|원본 메시지|원본 메일|원본 이메일|원본메일|özgün ileti",
        "orijinal mesaj|orijinal ileti|eredeti üzenet|mesaj original|mesajul original|αρχικό μήνυμα|הודעה מקורית",
        "الرسالة الأصلية|tin nhắn gốc|thư gốc|missatge original|pesan asli|algne kiri|algne sõnum|algne teade",
        "sākotnējais ziņojums|sākotnējā ziņa|originalus laiškas|pradinis laiškas|pradinė žinutė|ข้อความต้นฉบับ",
        "ข้อความเดิม")

    private static let forwarded = WordTable(
        "forwarded message|forwarded mail|forwarded by|forwarded message follows|weitergeleitete nachricht",
        "weitergeleitete mail",
        "message transféré|message transmis|message réexpédié|mail transféré|mensaje reenviado|mensagem encaminhada",
        "mensagem reencaminhada|messaggio inoltrato|messaggio inoltrato/i|messaggio inoltrato|doorgestuurd bericht",
        "doorgezonden bericht|videresendt meddelelse|videresendt besked|videresendt melding",
        "vidarebefordrat meddelande",
        "vidarebefordrat brev|välitetty viesti|edelleenlähetetty viesti|wiadomość przekazana|przekazana wiadomość",
        "przesłana wiadomość|treść przekazanej wiadomości|treść przesłanej wiadomości|přeposlaná zpráva",
        "předaná zpráva",
        "preposlaná správa|пересланное сообщение|пересылаемое сообщение|переадресованное сообщение",
        "переслане повідомлення",
        "препратено съобщение|прослеђена порука|proslijeđena poruka|prosleđena poruka|posredovano sporočilo",
        "edastatud kiri",
        "edastatud sõnum|pārsūtīts ziņojums|pārsūtītā ziņa|persiųstas laiškas|persiųsta žinutė|转发邮件信息|转发的邮件|转发邮件",
        "轉寄的郵件",
        "轉寄郵件|轉寄訊息|転送されたメッセージ|転送メッセージ|転送メール|전달된 메시지|전달된 메일|전달한 메시지|yönlendirilen ileti|iletilen mesaj",
        "yönlendirilmiş mesaj|yönlendirilmiş ileti|továbbított üzenet|továbbított levél|mesaj redirecționat",
        "mesaj redirectionat",
        "προωθημένο μήνυμα|הודעה שהועברה|رسالة معاد توجيهها|رسالة مُعاد توجيهها|missatge reenviat|pesan terusan",
        "pesan yang diteruskan|thư được chuyển tiếp|ข้อความที่ส่งต่อ")

    private static let beginForwarded = WordTable(
        "begin forwarded message|forwarded message|anfang der weitergeleiteten nachricht",
        "anfang der weitergeleiteten e-mail",
        "début du message réexpédié|début du message transféré|inicio del mensaje reenviado",
        "início da mensagem reencaminhada",
        "início da mensagem encaminhada|inizio messaggio inoltrato|begin doorgestuurd bericht",
        "påbegynd videresendt besked",
        "start på videresendt besked|start på videresendt melding|begynnelse på videresendt melding",
        "vidarebefordrat brev",
        "välitetty viesti alkaa|alku välitetty viesti|początek przekazywanej wiadomości|začátek přeposílané zprávy",
        "začiatok preposielanej správy|továbbított levél kezdete|începutul mesajului redirecționat",
        "începe mesajul redirecționat",
        "iletilen ileti|iletilmiş mesaj|yönlendirilen ileti başlangıcı|начало переадресованного сообщения",
        "початок пересланого повідомлення|αρχή προωθημένου μηνύματος|početak proslijeđene poruke",
        "תחילת ההודעה שהועברה",
        "بدء الرسالة المعاد توجيهها|开始转发的邮件|開始轉寄郵件|以下は転送されたメッセージです|転送されたメッセージ|전달된 메시지|bắt đầu thư được chuyển tiếp",
        "เริ่มต้นข้อความที่ส่งต่อ|awal pesan terusan|inici del missatge reenviat")

    private static let replyAbove = WordTable(
        "reply above this line|reply above the line|write above this line|type your reply above",
        "respond above this line",
        "antwort oberhalb dieser zeile|antwort über dieser zeile|répondre au-dessus de cette ligne",
        "responda por encima de esta línea|responda acima desta linha|rispondi sopra questa riga",
        "antwoord boven deze regel"
    )

    private static let beginnings: [Bool] = {
        var table = Array(repeating: false, count: 256)
        for byte in UInt8.min...UInt8.max {
            // Capitals differ from small letters in their last bytes, so that any other script may begin one.
            table[Int(byte)] = byte >= 0xC3 || "abdfiypstnzmeñvBDFIYPSTNZMEVAa".utf8.contains(byte)
        }
        return table
    }()
}
