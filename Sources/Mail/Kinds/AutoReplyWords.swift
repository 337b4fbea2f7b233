/// How subjects of automatic answers and of delivery reports begin, in many languages (rule N10).
enum AutoReplyWords {
    /// Whether a subject says that nobody sat at the keyboard.
    static func isAutoReply(subject: String) -> Bool {
        let kind = AbsenceSubject(subject)
        return kind == .program || kind == .answered || kind == .absence
    }

    /// Whether a subject is that of a report about a message that was not delivered.
    static func isBounce(subject: String) -> Bool {
        let text = withoutMarks(subject)
        return bounceOpenings.contains { text.starts(with: $0) } || bounceWords.contains { text.holds($0) }
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

    private static let bounceOpenings = AttributionWords.bytes([
        "undeliver", "undelivered", "delivery status notification", "delivery failure", "delivery has failed",
        "delivery failed", "delivery notification", "delivery report", "delivery status", "delivery problem",
        "delivery delayed", "delayed:", "delay:", "returned mail", "returned to sender", "return to sender",
        "mail delivery failed", "mail delivery failure", "mail delivery status", "mail delivery error",
        "mail system error", "mail could not be delivered", "failure notice", "failed mail", "failure delivery",
        "message status - undeliverable", "message could not be delivered", "message not delivered", "nondeliverable",
        "non-delivery", "non delivery", "non remis", "non délivré", "nicht zustellbar", "unzustellbar",
        "zustellung fehlgeschlagen", "zustellungsfehler", "rückläufer", "échec de la remise", "notification d'état de",
        "avis de non-remise", "no se puede entregar", "no entregado", "error de entrega", "mensaje no entregado",
        "não foi possível entregar", "não entregue", "falha na entrega", "impossibile recapitare", "mancato recapito",
        "onbestelbaar", "niet bestelbaar", "kan ikke leveres", "kunne ikke leveres", "olevererbart", "nie dostarczono",
        "niedostarczona", "nedoručitelné", "недоставленное", "Недоставленное", "未传递", "无法投递", "系统退信", "退信", "配信不能",
        "전송 실패",
        "warning: could not send", "warning: message", "unable to deliver", "user unknown", "undelivered mail",
        "permanent delivery failure", "could not deliver", "problem delivering", "não é possível", "devolución",
        "retour de courrier",
        "mail failure", "message delivery failure", "e-mail delivery failure", "email delivery failure", "rejected:",
    ])

    private static let bounceWords = AttributionWords.bytes([
        "undeliverable", "delivery status notification", "delivery failure", "returned mail", "mail delivery failed",
        "failure notice", "non remis", "nicht zustellbar", "could not be delivered", "awaits moderator approval",
    ])
}
