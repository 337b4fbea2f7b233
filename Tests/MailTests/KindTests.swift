import Mail
import Testing

struct KindTests {
    private static let author = "From: Noor Haddad <noor@example.net>"

    @Test(arguments: [
        ("Auto-Submitted: auto-replied", "N2", Message.Kind.autoReply),
        ("Auto-Submitted: (yes) Auto-Generated; x=y", "N2", .autoReply),
        ("Precedence: Auto_Reply", "N4", .autoReply),
        ("X-Autoreply: yes", "N6", .autoReply),
        ("X-Autorespond: sales", "N6", .autoReply),
        ("X-MS-Exchange-Inbox-Rules-Loop: a@b.example", "N6", .autoReply),
        ("List-Id: News <news.shop.example>", "N3", .list),
        ("List-Unsubscribe: <https://x.example>", "N3", .list),
        ("Precedence: bulk", "N4", .list),
        ("X-Precedence: JUNK", "N4", .list),
        ("X-Auto-Response-Suppress: DR, OOF, AutoReply", "N5", .human),
        ("Return-Path: < >", "N1", .human),
    ])
    func `a header betrays a machine`(header: String, rule: String, kind: Message.Kind) {
        let message = parsed([Self.author, "Subject: hello", header], "words")
        #expect(message.signs.map(\.rule).contains(rule))
        #expect(message.kind == kind)
    }

    @Test(arguments: [
        "Auto-Submitted: no", "Auto-Submitted: no; x=y", "Auto-Submitted: (c) NO", "X-Autoreply: no", "X-Ack: yes",
        "Precedence: first-class", "X-Auto-Response-Suppress: None", "Return-Path: <noor@example.net>",
    ])
    func `a header of a person's program is no sign`(header: String) {
        #expect(parsed([Self.author, "Subject: hello", header], "words").signs == [])
    }

    @Test(arguments: [
        ("mailer-daemon", "N1"), ("MAILER-DAEMON", "N1"), ("postmaster", "N1"), ("no-reply", "N7"),
        ("noreply+abc", "N7"),
        ("donotreply", "N7"), ("bounce-77", "N7"), ("owner-news", "N7"), ("news-request", "N7"), ("majordomo", "N7"),
    ])
    func `an address betrays a machine`(local: String, rule: String) {
        #expect(parsed(["From: \(local)@example.net", "Subject: x"]).signs.map(\.rule) == [rule])
    }

    @Test(arguments: ["rebounce", "postman", "nora.ply", "systemic", "request", "ownership"])
    func `an address that only resembles one is a person's`(local: String) {
        #expect(parsed(["From: \(local)@example.net", "Subject: x"]).signs == [])
    }

    /// How programs of many languages say that nobody is there.
    static let absences = [
        "Automatic reply: your order", "Out of Office: back on Monday", "Auto: away", "Abwesenheitsnotiz: Urlaub",
        "Automatische Antwort: Lampe", "Réponse automatique : absence", "Absence du bureau",
        "Respuesta automática: pedido",
        "Fuera de la oficina", "Resposta automática: pedido", "Risposta automatica: ordine", "Fuori ufficio",
        "Automatisch antwoord: lamp", "Afwezig: vakantie", "Automatisk svar: ordre", "Autosvar: semester",
        "Automaattinen vastaus: tilaus", "Automatyczna odpowiedź: zamówienie", "Automatická odpověď: objednávka",
        "Automatikus válasz: rendelés", "Răspuns automat: comandă", "Автоматический ответ: заказ",
        "Автоматична відповідь: замовлення", "Αυτόματη απάντηση: παραγγελία", "Otomatik yanıt: sipariş", "自动回复: 订单",
        "自動応答: 注文", "자동 회신: 주문", "Trả lời tự động: đơn hàng", "תשובה אוטומטית: הזמנה", "رد تلقائي: طلب",
        "Re: Automatic reply: your order", "=?utf-8?q?Abwesenheitsnotiz=3A_Urlaub?=",
    ]

    @Test(arguments: absences)
    func `an out of office notice is an automatic reply`(subject: String) {
        let message = parsed([Self.author, "Subject: \(subject)"], "I am away.")
        #expect(message.signs.map(\.rule) == ["N10"])
        #expect(message.kind == .autoReply)
    }

    @Test(arguments: [
        "Question about vacation mode", "Can I pick it up out of hours?", "Your automatic lamp", "Office lamp is out",
        "Delivery of my order failed?", "Undo my order", "Return of lamp", "holiday delivery", "Failure of the switch",
        "Rejected payment", "absent-minded order",
    ])
    func `a person's subject stays a person's`(subject: String) {
        let message = parsed([Self.author, "Subject: \(subject)"], "Please help me with this.")
        #expect(message.kind == .human)
        #expect(message.signs == [])
    }

    private func status(_ fields: [String], text: String = "Your message was not delivered.") -> Message {
        let parts = [
            "Content-Type: text/plain\n\n\(text)",
            "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n"
                + fields.joined(separator: "\n"),
            "Content-Type: text/rfc822-headers\n\nMessage-ID: <sent-1@lumen.example>\nSubject: Your lamp",
        ]
        return parsed(
            [
                "From: MAILER-DAEMON@mx.example",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
            ],
            parts.map { "--b\n\($0)\n" }.joined() + "--b--\n")
    }

    @Test func `a delivery report tells recipient, status and reason`() {
        let message = status([
            "Final-Recipient: rfc822; gone@example.net", "Action: failed", "Status: 5.0.0",
            "Diagnostic-Code: smtp; 550 5.1.1 <gone@example.net>: user unknown",
        ])
        #expect(message.kind == .bounce)
        let expected = Message.Report(
            recipient: "gone@example.net", status: "5.1.1", replyCode: "550", reason: "user_unknown", isHard: true,
            originalMessageID: "sent-1@lumen.example")
        #expect(message.reports == [expected])
    }

    @Test func `a report of several recipients has one entry each`() {
        let message = status([
            "Final-Recipient: rfc822; a@example.net", "Action: failed", "Status: 5.2.2", "",
            "Final-Recipient: rfc822; b@example.net", "Action: delayed", "Status: 4.4.1",
        ])
        #expect(message.reports.map(\.recipient) == ["a@example.net", "b@example.net"])
        #expect(message.reports.map(\.reason) == ["mailbox_full", "network_error"])
        #expect(message.reports.allSatisfy { !$0.isHard })
    }

    @Test func `a report of success is no bounce`() {
        let message = status(["Final-Recipient: rfc822; a@example.net", "Action: delivered", "Status: 2.1.5"])
        #expect(message.kind == .deliverySuccess)
        #expect(message.reports.map(\.reason) == ["delivered"])
    }

    @Test func `a bounce in plain words is understood`() {
        let message = parsed(
            ["From: Mail Delivery System <postmaster@mx.example>", "Subject: Undelivered mail", "Return-Path: <>"],
            "Hi. I could not deliver your message.\n\n<gone@example.net>:\n550 no mailbox here by that name\n\n"
                + "--- Below this line is a copy of the message.\n\nMessage-ID: <sent-2@lumen.example>\n")
        #expect(message.kind == .bounce)
        #expect(message.reports.first?.recipient == "gone@example.net")
        #expect(message.reports.first?.reason == "user_unknown")
        #expect(message.reports.first?.originalMessageID == "sent-2@lumen.example")
    }

    @Test(arguments: [
        ("report-type=disposition-notification", "message/disposition-notification", Message.Kind.readReceipt),
        ("report-type=feedback-report", "message/feedback-report", .complaint),
    ])
    func `other reports have their kinds`(type: String, part: String, kind: Message.Kind) {
        let message = parsed(
            ["From: x@mx.example", "Content-Type: multipart/report; \(type); boundary=b"],
            "--b\n\nwords\n--b\nContent-Type: \(part)\n\nVersion: 1\n--b--\n")
        #expect(message.kind == kind)
    }

    @Test func `an invitation is a calendar message`() {
        let event = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR"
        let message = parsed([Self.author, "Content-Type: text/calendar; method=REQUEST"], event)
        #expect(message.kind == .calendar)
        #expect(message.signs.map(\.detail) == ["calendar request"])
        #expect(parsed([Self.author, "Content-Type: text/calendar"], event).kind == .calendar)
    }
}
