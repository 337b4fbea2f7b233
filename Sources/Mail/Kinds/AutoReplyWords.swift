/// How subjects of automatic answers begin, in many languages (rule N10).
enum AutoReplyWords {
    /// Whether a subject says that nobody sat at the keyboard.
    ///
    /// Only at its start, marks of an answer aside: "Question about my out of office" is a person's.
    static func isAutoReply(subject: String) -> Bool {
        let text = withoutMarks(subject)
        if openings.contains(where: { text.starts(with: $0) }) { return true }
        return wholes.contains { text.elementsEqual($0) }
    }

    /// Whether the first lines of a text say that its author is away.
    static func isAbsence(text: String) -> Bool {
        let head = Array(text.utf8.prefix(400)).map(asciiLowercase)[...]
        return sentences.contains { head.holds($0) }
    }

    // `Re:`, `[list]` and the like, in front.
    private static func withoutMarks(_ subject: String) -> Octets {
        var text = Array(subject.utf8.prefix(300)).map(asciiLowercase)[...].trimmed()
        for _ in 0..<4 {
            if text.starts(withWord: "re:") || text.starts(withWord: "aw:") || text.starts(withWord: "sv:") {
                text = text.dropFirst(3).trimmed()
            } else if text.first == UInt8(ascii: "["), let close = text.prefix(60).firstIndex(of: UInt8(ascii: "]")) {
                text = text[(close + 1)...].trimmed()
            } else {
                break
            }
        }
        return text
    }

    private static let openings = AttributionWords.bytes([
        // English
        "auto reply", "auto-reply", "autoreply", "automatic reply", "automatic response", "automated reply",
        "automated response", "auto response", "auto-response", "autoresponse", "auto:", "out of office",
        "out-of-office", "out of the office", "out of town reply", "ooo:", "vacation:", "vacation reply",
        "vacation response", "away from my mail", "away from the office", "i am out of office", "i am on leave",
        "i am away", "on vacation:", "on leave:", "annual leave:", "maternity leave:",
        // German
        "automatische antwort", "abwesenheitsnotiz", "abwesenheit:", "abwesenheitsnachricht", "abwesend:",
        "automatische rückantwort", "automatisch generierte antwort", "ich bin im urlaub", "nicht im büro",
        "abwesenheitsmeldung",
        "abwesenheitsassistent", "out of office:",
        // French
        "réponse automatique", "reponse automatique", "absence du bureau", "message d'absence", "message d’absence",
        "absent du bureau", "absence :", "absence:", "notification d'absence", "je suis absent", "en congé",
        "en vacances",
        // Spanish, Portuguese, Catalan
        "respuesta automática", "respuesta automatica", "fuera de la oficina", "fuera de oficina", "ausente:",
        "autorrespuesta",
        "resposta automática", "resposta automatica", "ausência temporária", "fora do escritório", "fora de escritório",
        "ausente do escritório", "estou ausente", "resposta automàtica", "mensaje de ausencia",
        // Italian
        "risposta automatica", "fuori sede", "fuori ufficio", "assente dall'ufficio", "messaggio automatico",
        "assenza:",
        // Dutch
        "automatisch antwoord", "automatische beantwoording", "afwezigheidsbericht", "niet aanwezig", "afwezig:",
        "automatisch bericht", "ik ben afwezig",
        // Danish, Norwegian, Swedish, Finnish
        "automatisk svar", "autosvar", "automatiskt svar", "frånvarande", "fraværende", "ikke til stede",
        "ikke på kontoret",
        "fravær:", "frånvaro", "automaattinen vastaus", "poissa toimistolta", "poissaoloviesti", "lomalla",
        "olen lomalla",
        // Polish, Czech, Slovak, Slovene, Croatian
        "automatyczna odpowiedź", "odpowiedź automatyczna", "autoodpowiedź", "nieobecność", "poza biurem",
        "jestem na urlopie",
        "automatická odpověď", "automatická odpoveď", "mimo kancelář", "mimo kanceláriu", "nepřítomnost", "nepřítomen",
        "samodejni odgovor", "odsotnost", "odsoten", "automatski odgovor", "izvan ureda", "odsutan", "neprítomnosť",
        // Hungarian, Romanian, Bulgarian, Greek, Turkish
        "automatikus válasz", "házon kívül", "automatikus valasz", "szabadságon", "răspuns automat", "raspuns automat",
        "în afara biroului", "автоматичен отговор", "Автоматичен отговор", "αυτόματη απάντηση", "Αυτόματη απάντηση",
        "εκτός γραφείου", "Εκτός γραφείου", "otomatik yanıt", "otomatik cevap", "ofis dışında", "ofiste değilim",
        // Russian, Ukrainian
        "автоматический ответ", "Автоматический ответ", "автоответ", "Автоответ", "отсутствую", "Отсутствую",
        "Нет на работе",
        "вне офиса", "Вне офиса", "в отпуске", "автоматична відповідь", "Автоматична відповідь", "Автовідповідь",
        "поза офісом", "Поза офісом",
        // Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian
        "自动回复", "自動回覆", "自動回復", "不在办公室", "外出", "休假", "自動応答", "自動返信", "不在通知", "不在:", "不在：", "자동 회신", "자동회신",
        "자동 응답", "부재중", "trả lời tự động", "thư trả lời tự động", "vắng mặt", "ตอบกลับอัตโนมัติ", "balasan otomatis",
        "jawapan automatik", "di luar kantor",
        // Hebrew, Arabic, Baltic
        "תשובה אוטומטית", "מענה אוטומטי", "מחוץ למשרד", "רد تلقائي", "رد تلقائي", "الرد التلقائي", "خارج المكتب",
        "automaatvastus", "automātiska atbilde", "automatinis atsakymas", "atostogos:",
    ])

    private static let wholes = AttributionWords.bytes([
        "vacation", "vacation message", "on vacation", "out of office", "away", "holiday notice", "autoresponder",
        "absent",
        "urlaub", "im urlaub", "abwesend", "abwesenheit", "absence", "congés", "vacaciones", "férias", "ferie",
        "vakantie",
        "afwezig", "semester", "loma", "urlop", "dovolená", "szabadság", "izin", "отпуск", "休暇", "不在",
    ])

    private static let sentences = AttributionWords.bytes([
        "i am out of the office", "i'm out of the office", "i am currently out of", "i'm currently out of",
        "i will be out of the office", "i am away from the office", "i am on annual leave", "i am currently on leave",
        "i am on maternity leave", "this is an automated response", "this is an automatic reply",
        "this is an automated reply",
        "do not reply to this automated", "ich bin bis zum", "ich bin derzeit nicht im", "ich bin zur zeit nicht im",
        "ich bin momentan nicht im", "ich befinde mich im urlaub", "ich bin ab dem", "bin ich nicht im büro",
        "dies ist eine automatische antwort", "je suis actuellement absent", "je suis absent", "je suis en congé",
        "je serai absent", "ceci est une réponse automatique", "estoy fuera de la oficina",
        "me encuentro fuera de la oficina",
        "estaré fuera de la oficina", "este es un mensaje automático", "estou ausente", "estou de férias",
        "estarei fora do escritório", "esta é uma resposta automática", "sono fuori ufficio", "sarò fuori ufficio",
        "sono assente dall'ufficio", "sarò assente", "questa è una risposta automatica",
        "ik ben momenteel niet aanwezig",
        "ik ben afwezig tot", "ik ben niet op kantoor", "dit is een automatisch", "jeg er ikke på kontoret",
        "jeg er på ferie", "jeg holder ferie", "jag är inte på kontoret", "jag är på semester", "jag är tillbaka",
        "olen lomalla", "olen poissa toimistolta", "jestem poza biurem", "przebywam na urlopie", "jestem na urlopie",
        "jsem mimo kancelář", "mám dovolenou", "szabadságon vagyok", "sunt în concediu", "nu sunt la birou",
        "я в отпуске", "Я в отпуске", "меня нет в офисе", "нахожусь в отпуске", "я у відпустці", "ofiste değilim",
        "yıllık izindeyim", "我正在休假", "我目前不在办公室", "ただいま不在", "休暇をいただいて", "현재 부재중",
    ])
}
