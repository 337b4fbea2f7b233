/// Signs in sender, subject and text that a message reports on the delivery of another one.
enum BounceWords {
    /// Whether a subject is that of a report about delivery.
    static func isBounce(subject: Octets) -> Bool {
        let text = withoutTags(subject)
        return openings.opens(text) || anywhere.isFound(in: subject) || isListRefusal(subject: text)
    }

    /// Whether a subject is marked as an answer or as passed on: then a person has read the report.
    static func isPassedOn(subject: Octets) -> Bool { answers.opens(withoutTags(subject)) }

    /// A subject made comparable: ASCII in lower case, at most 300 bytes.
    static func comparable(subject: String?) -> [UInt8] { firstBytes(subject ?? "", 300).map(asciiLowercase) }

    /// Whether the text says that a message could not be delivered.
    ///
    /// - Parameter limit: how many bytes are looked at.
    static func saysUndelivered(_ text: String, limit: Int = 8 << 10) -> Bool {
        let head = ServerWords(firstBytes(text, limit)[...]).text
        return failures.isFound(in: head[...])
    }

    /// Whether a display name is one that mail systems give themselves.
    static func isDaemon(name: String) -> Bool {
        !name.isEmpty && daemonNames.isFound(in: firstBytes(name, 100)[...])
    }

    enum Sender { case daemon, system }

    /// What a local part says about its owner: `daemon` writes reports and nothing else, `system` also other messages.
    static func sender(local: [UInt8]) -> Sender? {
        let bare = local.filter { $0.isLetter || $0.isDigit }
        if daemons.contains(bare) { return .daemon }
        return systems.contains(bare) ? .system : nil
    }

    // `[list]` and the like, in front.
    private static func withoutTags(_ subject: Octets) -> Octets {
        var text = subject.drop { $0.isWhite || $0 == UInt8(ascii: "*") }
        for _ in 0..<3 {
            guard text.first == UInt8(ascii: "["), let close = text.prefix(60).firstIndex(of: UInt8(ascii: "]")) else {
                break
            }
            text = text[(close + 1)...].drop(while: \.isWhite)
        }
        return text
    }

    /// QUIRK: fml answers `You ada@example.org are not member (news ML)`, among other things.
    static func isListRefusal(subject: Octets) -> Bool {
        subject.starts(withWord: "you ") && subject.contains(word: "not member (") || listRefusals.opens(subject)
    }

    /// Whether a subject is one that mail systems write and people hardly do: it speaks of mail, not of parcels.
    static func namesMailFailure(subject: Octets) -> Bool { mailFailures.opens(withoutTags(subject)) }

    private static let listRefusals = PhraseTable([
        [
            "ignored not member article from", "reject mail from ", "rejected mail from ", "fml system error message",
            "spam mail from a spammer is rejected", "loop alert:", "loop back warning:", "warning: unix from loop",
        ]
    ])

    private static let mailFailures = PhraseTable([
        [
            "undeliverable message", "undeliverable mail", "undeliverable:", "undeliverable e", "undelivered mail",
            "undelivered message", "mail delivery fail", "mail delivery error", "mail delivery problem",
            "delivery status notification", "returned mail:", "failure notice", "mail system error", "mail failure",
            "message undeliverable", "non-delivery report", "non-delivery:", "nondeliverable mail",
            "delivery notification: delivery has failed", "message delivery failure", "email delivery fail",
        ]
    ])

    private static let daemons = bare([
        "mailerdaemon", "maildaemon", "mdaemon", "mailer", "deliverydaemon", "maildeliverysystem",
        "maildeliverysubsystem", "deliverysubsystem", "mailsystem", "ndr", "mailrobot", "mailerdemon",
        "bouncehandler",
    ])

    private static let systems = bare([
        "postmaster", "poostmaster", "mailadmin", "mailadministrator", "systemadministrator", "imss", "imsva", "mms",
        "symantecantivirusforsmtpgateways", "messagelabs", "mailgateway", "mailsweeper", "mailmarshal", "smtpgateway",
        "sysadmin", "internetmaildelivery", "mailguard", "gwia",
    ])

    private static func bare(_ names: [String]) -> Set<[UInt8]> { Set(names.map { Array($0.utf8) }) }

    private static let daemonNames = PhraseTable([
        [
            "mail delivery sub", "mail delivery sys", "mail deliver system", "mail administrator", "mailer-daemon",
            "mailer daemon", "mail delivery service", "mailsystem", "system administrator", "delivery subsystem",
            "internet mail delivery", "mail delivery agent", "maildelivery", "mail daemon", "message delivery system",
            "email delivery system", "mail router", "mail delivery notif", "mail delivery admin",
            "systemadministrator", "administrateur système", "administrador del sistema", "content-filter at",
            "interscan", "delivery status notif", "mailscanner", "spam firewall",
        ]
    ])

    private static let answers = PhraseTable([
        [
            "re:", "re :", "aw:", "fw:", "fwd:", "wg:", "tr:", "rv:", "sv:", "vs:", "antw:", "enc:", "res:", "i:",
            "r:", "fs:", "vb:", "odp:", "пересл", "отв:", "回复:", "转发:", "答复:",
        ]
    ])

    private static let openings = PhraseTable([
        [
            "undeliver", "delivery status", "delivery failure", "delivery has failed", "delivery failed",
            "delivery notification", "delivery report", "delivery problem", "delivery delayed", "delivery error",
            "delivery delay", "delayed:", "delayed mail", "delay:", "relayed:", "delivered:", "returned to sender",
            "return to sender", "returning message", "mail delivery", "mail system error",
            "mail could not be delivered", "failure notice", "failed mail", "failure delivery", "message status",
            "message could not be delivered", "message not delivered", "message undeliverable", "message delivery",
            "nondeliverable", "non-deliver", "non deliver", "nondelivery", "mail undeliver", "mail failure",
            "mail error", "email delivery", "e-mail delivery", "warning: could not send", "warning: message",
            "warning - delayed", "unable to deliver", "user unknown", "permanent delivery", "permanent fail",
            "could not deliver", "problem delivering", "rejected:", "bounce:", "cannot send mail", "can't send mail",
            "your message could not", "your message was not", "your mail could not",
            "there was an error sending your mail", "sorry, your message", "message you sent blocked",
            "error sending mail", "postmaster notify", "notice: mail delivery", "automatically rejected mail",
            "rejected mail", "message rejected", "mail rejected", "unzustellbar", "unzustellbarkeit",
            "nicht zustellbar", "zustellung fehlgeschlagen", "zustellungsfehler", "zustellungs", "rückläufer",
            "übermittlung fehlgeschlagen", "zugestellt:", "échec de la", "échec d'envoi", "échec de l'envoi",
            "notification d'état de", "avis de non-remise", "non remis", "non délivr", "remis :",
            "retour de courrier", "courrier non", "message non distribué", "no se puede entregar",
            "no se ha podido entregar", "no entregado", "error de entrega", "mensaje no entregado", "devolución",
            "notificación de estado de entrega", "correo devuelto", "não foi possível", "não entregue",
            "falha na entrega", "notificação de status de entrega", "mensagem não entregue", "impossibile recapitare",
            "mancato recapito", "non recapitabile", "notifica dello stato", "onbestelbaar", "niet bestelbaar",
            "bezorging mislukt", "kan ikke leveres", "kunne ikke leveres", "uleverbar", "ikke levert", "olevererbart",
            "gick inte att leverera", "toimitus epäonnistui", "nie dostarczono", "niedostarczona",
            "nie można dostarczyć", "zwrot poczty", "nedoručiteln", "nedoručeno", "kézbesíthetetlen",
            "sikertelen kézbesítés", "nelivrat", "teslim edilemedi", "αδυναμία παράδοσης", "недоставлен",
            "Недоставлен", "не доставлен", "Не доставлен", "Ваше сообщение не доставлено", "не удалось доставить",
            "Не удалось доставить", "未传递", "无法投递", "无法送达", "系统退信", "退信", "無法傳遞", "配信不能", "配信エラー", "メールが配信できません",
            "送信できません", "전송 실패", "배달되지 않음", "반송", "ไม่สามารถส่ง",
        ]
    ])

    private static let anywhere = PhraseTable([
        [
            "undeliverable", "undelivered mail", "delivery status notification", "delivery failure",
            "delivery notification", "returned mail", "mail delivery fail", "failure notice", "non remis",
            "nicht zustellbar", "could not be delivered", "couldn't be delivered", "awaits moderator approval",
            "[bounce]", "配信できません", "配信に失敗", "送信に失敗", "delivery has failed", "delivery failed", "not delivered",
            "mail failure", "returned to sender", "delivery report", "delivery error", "не доставлено",
            "недоставленн", "message delivery status", "mail delivery status", "returning message to sender",
            "mail system error", "blocked by our bulk email filter", "cannot be delivered", "unable to deliver",
            "user unknown", "delivery problem",
        ]
    ])

    private static let failures = PhraseTable([
        [
            "could not be delivered", "couldn't be delivered", "cannot be delivered", "can't be delivered",
            "was not delivered", "wasn't delivered", "not been delivered", "unable to deliver", "not able to deliver",
            "wasn't able to deliver", "could not deliver", "couldn't deliver", "cannot deliver", "delivery failed",
            "delivery has failed", "failed to deliver", "delivery to the following", "delivery of your message",
            "undeliverable", "undelivered", "non-deliver", "nondeliver", "user unknown", "unknown user",
            "no such user", "permanent error", "permanent fatal", "fatal error", "returned to you",
            "returned message", "address failed", "addresses failed", "address(es) failed", "failed recipient",
            "mailbox unavailable", "not delivered to", "did not reach", "invalid user", "invalid recipient",
            "unknown recipient", "mailbox is full", "mailbox full", "over quota", "transcript of session",
            "transcript of the attempts", "final-recipient:", "diagnostic-code:",
            "diagnostic information for administrators", "failure reason", "failed permanently", "error delivering",
            "trouble delivering", "problem delivering", "rejected by", "rejected your message", "was rejected",
            "has been rejected", "was refused", "could not be sent", "has been delayed", "is delayed", "was blocked",
            "delivery attempts", "said:", "responded with", "delivery problems", "not relayed",
            "does not like recipient", "not a member", "not member", "awaits moderator", "undeliverable to",
            "warning message only", "retry", "delivery status", "mail delivery", "exceeds allowed size",
            "error message below", "wurde den folgenden empfängern", "nicht zugestellt", "nicht zustellbar",
            "konnte nicht", "fehlgeschlagen", "n'a pas pu être", "échec de la remise", "non remis",
            "no se pudo entregar", "no se ha podido", "não foi possível entregar", "não pôde ser entregue",
            "impossibile recapitare", "non è stato possibile", "kon niet worden", "kunne ikke leveres",
            "kunde inte levereras", "nie został", "nie można", "nelze doručit", "не может быть доставлен",
            "не доставлен", "не удалось доставить", "не может быть отправлен", "无法投递", "无法送达", "退信", "送信できません",
            "配信できません", "配信されません", "届けることができません", "エラーのため", "전송하지 못", "배달하지 못", "teslim edilemedi", "was delivered to",
            "successfully delivered", "successfully relayed",
        ]
    ])
}
