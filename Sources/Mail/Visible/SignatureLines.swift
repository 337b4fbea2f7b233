/// Lines that programs or habits put below what an author wrote.
enum SignatureLines {
    /// `-- ` (RFC 3676, 4.3), also without its space.
    static func isDelimiter(_ line: Octets) -> Bool {
        guard line.count <= 4, line.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) else { return false }
        return line.dropFirst(2).allSatisfy(\.isWhite)
    }

    /// What a phone or an app adds of its own (`Sent from my iPhone`).
    ///
    /// `Sent from my desk, which is easier than my phone` is a sentence of the author: the device must follow at once.
    static func isMobile(_ words: Octets) -> Bool {
        guard words.count <= 140 else { return false }
        let line = words.map(asciiLowercase)[...].drop {
            $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || $0 == .space
                || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "(")
        }
        if whole.contains(where: { line.starts(with: $0) }) { return true }
        for opening in openings where line.starts(with: opening) {
            let rest = line.dropFirst(opening.count)
            let device = rest.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ";") }
            guard device.count(where: { $0 == .space }) <= 8 else { return false }
            return devices.contains { device.holds($0) }
        }
        // German, Dutch and Finnish put the verb last: `Von meinem iPhone gesendet`.
        if verbLast.contains(where: { line.starts(with: $0.opening) && line.holds($0.verb) }) {
            return devices.contains { line.holds($0) }
        }
        return false
    }

    /// Whether a paragraph that begins like this is a notice of lawyers.
    static func isDisclaimer(_ words: Octets) -> Bool {
        let line = words.prefix(160).map(asciiLowercase)[...].drop {
            $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == .space || $0 == UInt8(ascii: "\"")
        }
        if notices.contains(where: { line.starts(with: $0) }) { return true }
        let isAboutMail = subjects.contains { line.starts(with: $0) }
        return isAboutMail && legalWords.contains { line.holds($0) }
    }

    private static let whole = AttributionWords.bytes([
        "get outlook for ", "get bluemail for ", "sent from outlook for ", "sent from mail for windows",
        "sent from yahoo mail",
        "sent from aol mobile mail", "sent from the aol app", "sent from gmail mobile", "sent with sparrow",
        "sent from acompli",
        "sent with proton mail", "sent from proton mail", "sent via the samsung", "sent from samsung mobile",
        "sent with blackberry", "sent via blackberry", "sent from spike", "sent from polymail", "sent via superhuman",
        "sent from mobile", "sent with airmail", "sent from nine", "sent from mailbird", "sent from hey",
        "télécharger outlook pour ", "obtenir outlook pour ", "téléchargez outlook pour ", "outlook für ios beziehen",
        "outlook für android beziehen", "holen sie sich outlook für ", "laden sie outlook für ",
        "obtener outlook para ",
        "obtén outlook para ", "descargar outlook para ", "obter o outlook para ", "baixar o outlook para ",
        "scarica outlook per ", "ottieni outlook per ", "outlook voor ios downloaden", "download outlook voor ",
        "outlook voor android downloaden", "hent outlook til ", "hämta outlook för ", "skaffa outlook för ",
        "pobierz program outlook dla ", "pobierz aplikację outlook dla ", "diese nachricht wurde von meinem android",
        "получить outlook для ", "获取 outlook for ", "下载 outlook for ", "從我的 iphone 傳送", "发自我的", "從我的", "iphoneから送信",
        "android から送信", "나의 iphone에서 보냄", "내 iphone에서 보냄", "iphone'umdan gönderildi", "iphone’umdan gönderildi",
        "enviado desde yahoo mail", "envoyé à partir de outlook", "envoyé de outlook", "sent from outlook",
        "отправлено с iphone",
        "отправлено из мобильной", "надіслано з iphone", "надіслано з мого iphone", "lähetetty iphonesta",
        "inviato da iphone",
        "trimis de pe iphone", "odesláno z iphonu", "odoslané z iphonu", "wysłane z iphone'a", "wysłane z iphone’a",
        "أرسلت من الـ iphone", "נשלח מה-iphone", "נשלח מה-iphone שלי", "inviato da libero mail", "sent from my phone",
    ])

    private static let openings = AttributionWords.bytes([
        "sent from my ", "sent from a ", "sent from an ", "sent from the ", "sent from ", "sent via my ", "sent via ",
        "sent with ", "sent using ", "sent on the go", "posted from my ", "typed on my ", "written on my ",
        "envoyé de mon ", "envoyé depuis mon ", "envoyé depuis ", "envoyé de ", "envoyé à partir de mon ",
        "envoyé à partir de ", "gesendet von meinem ", "gesendet von ", "gesendet mit ", "gesendet vom ",
        "von meinem ", "enviado desde mi ", "enviado desde ", "enviado de mi ", "enviado do meu ",
        "enviado a partir do ",
        "enviado por ", "enviado via ", "enviado do ", "enviada do meu ", "inviato da ", "inviato dal mio ",
        "inviato dal ",
        "verzonden vanaf mijn ", "verzonden vanaf ", "verstuurd vanaf mijn ", "verstuurd vanaf ", "verzonden met ",
        "verzonden via ", "sendt fra min ", "sendt fra mit ", "sendt fra ", "skickat från min ", "skickat från ",
        "lähetetty ", "wysłane z mojego ", "wysłane z ", "wysłano z ", "odesláno z mého ", "odesláno z ",
        "odesláno ze ",
        "odoslané z ", "отправлено с ", "отправлено из ", "надіслано з ", "trimis de pe ", "küldve ", "elküldve ",
        "enviat des del meu ", "στάλθηκε από το ", "poslano s ", "poslano z ", "dikirim dari ", "được gửi từ ",
    ])

    private static let verbLast: [(opening: [UInt8], verb: [UInt8])] = [
        ("von meinem ", "gesendet"), ("von meiner ", "gesendet"), ("von meinem ", "gesendet"),
        ("vanaf mijn ", "verzonden"),
        ("von ", "gesendet"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    private static let devices = AttributionWords.bytes([
        "iphone", "ipad", "ipod", "ios", "android", "samsung", "galaxy", "blackberry", "windows phone", "windows 10",
        "windows 11", "mobile", "smartphone", "phone", "handy", "mobilgerät", "mobiltelefon", "móvil", "celular",
        "telefon", "téléphone", "telefono", "telefoon", "puhelim", "verizon", "t-mobile", "at&t", "huawei", "xiaomi",
        "redmi", "htc", "nokia", "lumia", "wiko", "sony", "xperia", "lg ", "motorola", "moto ", "pixel", "oneplus",
        "oppo",
        "vivo", "honor", "asus", "tablet", "outlook", "yahoo", "gmail", "gmx", "web.de", "proton", "thunderbird",
        "mail app", "mail für", "mail for", "mail.app", "fairphone", "nexus", "surface", "kindle", "apple watch",
        "orange",
        "mailbox", "spark", "bluemail", "k-9", "k9", "телефон", "планшет", "ipadu", "iphonu", "mi phone", "treo",
        "palm",
    ])

    private static let notices = AttributionWords.bytes([
        "confidentiality notice", "confidentiality:", "confidential:", "disclaimer:", "disclaimer -", "legal notice",
        "privileged and confidential", "private and confidential", "this is a confidential", "important notice:",
        "please consider the environment before", "please think of the environment", "think before you print",
        "save a tree", "haftungsausschluss", "wichtiger hinweis:", "vertraulichkeitshinweis",
        "bitte denken sie an die umwelt",
        "bitte prüfen sie", "avis de confidentialité", "avertissement :", "merci de penser à l'environnement",
        "pensez à l'environnement", "aviso legal", "aviso de confidencialidad", "aviso de confidencialidade",
        "avviso di riservatezza", "ai sensi del", "nota di riservatezza", "informativa privacy",
        "le informazioni contenute", "la información contenida", "las informaciones contenidas",
        "as informações contidas",
        "the information contained in this", "the information in this email", "the information in this e-mail",
        "the contents of this e", "the content of this e", "klauzula poufności", "information in this message is",
    ])

    private static let subjects = AttributionWords.bytes([
        "this e-mail", "this email", "this message", "this communication", "this transmission", "this electronic",
        "the information", "if you are not the intended", "if you have received this", "notice:", "note:",
        "diese e-mail", "diese email", "diese nachricht", "der inhalt dieser", "sollten sie nicht der", "ce message",
        "ce courriel", "cet e-mail", "ce mail", "les informations contenues", "este mensaje", "este correo",
        "esta mensagem",
        "este e-mail", "este email", "questo messaggio", "questa e-mail", "questa email", "dit bericht", "deze e-mail",
        "de informatie in", "ta wiadomość", "niniejsza wiadomość", "denne e-mail", "denne mail", "denne e-post",
        "detta",
        "denna e-post", "tämä viesti", "данное сообщение", "это сообщение", "настоящее сообщение", "ez az e-mail",
        "bu e-posta",
        "tento e-mail", "tato zpráva",
    ])

    private static let legalWords = AttributionWords.bytes([
        "confidential", "privileged", "intended recipient", "intended solely", "intended only", "intended for",
        "addressee",
        "vertraulich", "rechtlich geschützt", "nicht der richtige", "adressat", "beabsichtigte", "confidentiel",
        "destinataire", "confidencial", "destinatario", "destinatário", "riservat", "confidenzial", "vertrouwelijk",
        "geadresseerde", "poufn", "adresata", "fortrolig", "konfidenti", "luottamuk", "конфиденц", "bizalmas", "gizli",
        "důvěrn", "by mistake", "in error", "irrtümlich", "par erreur", "por error", "per errore",
    ])
}
