import Mail
import Testing

/// Which messages are reports at all: nobody answers a report, and nobody may lose a person's letter to this rule.
struct BounceKindTests {
    private static let person = "Noor Haddad <noor@example.net>"

    @Test(arguments: [
        ("Delivery failed", "My parcel could not be delivered, please help."),
        ("Undeliverable package", "The carrier says that it could not be delivered to my address noor@example.net."),
        ("Returned mail", "I returned the lamp by mail last week."),
        (
            "Delivery problem with order 4711",
            "It has been delayed for two weeks. The mailbox is full, says the postman."
        ),
        (
            "Delivery failed",
            "My parcel was not delivered. I paid 450 euros\n\n-----Original Message-----\nFrom: Shop\n"
        ),
        (
            "Undeliverable message from your shop",
            "Dear team,\n\nI wrote to returns@lamps.example.org and it came back."
        ),
        (
            "Fwd: Undelivered Mail Returned to Sender",
            "I got this when I wrote to you, why?\n\n<x@example.org>: 550 unknown user"
        ),
        ("Re: Mail delivery failed: returning message to sender", "Did my order reach you? It said 550 user unknown."),
        ("AW: Unzustellbar: Bestellung", "Ich habe das hier bekommen. Konnte nicht zugestellt werden."),
    ])
    func `a person who writes about delivery stays a person`(subject: String, text: String) {
        let message = parsed(["From: \(Self.person)", "Subject: \(subject)"], text)
        #expect(message.kind == .human)
        #expect(message.reports == [])
    }

    @Test func `a person who attaches a report stays a person`() {
        let message = ReportLetter.multipart(
            from: Self.person, subject: "your address does not work", type: "multipart/mixed", header: [],
            [
                ("text/plain", "Hello, this came back to me. How can I reach you?"),
                (
                    "message/rfc822",
                    "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"
                        + "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; x@example.org\nAction: failed\n"
                ),
            ])
        #expect(message.kind == .human)
    }

    @Test func `a postmaster who writes a letter sends no report`() {
        let message = parsed(
            ["From: Postmaster <postmaster@example.net>", "Subject: Question about your newsletter"],
            "Hello, how often do you write? Kind regards")
        #expect(message.kind != .bounce)
    }

    @Test func `an automatic reply with an empty path is no report`() {
        let message = parsed(
            [
                "From: \(Self.person)", "Return-Path: <>", "Auto-Submitted: auto-replied",
                "Subject: Automatic reply: Your lamp could not be delivered",
            ], "I am away until Monday.")
        #expect(message.kind == .autoReply)
    }

    @Test(arguments: [
        "Undelivered Mail Returned to Sender", "Undeliverable: Your lamp", "Mail delivery failed", "failure notice",
        "Delivery Status Notification (Failure)", "Returned mail: see transcript for details", "[BOUNCE]",
        "Non remis : Lampe",
        "Unzustellbar: Lampe", "No se puede entregar: lámpara", "Não é possível entregar: lâmpada",
        "Недоставленное сообщение",
        "系统退信/Systems bounce", "メッセージを配信できません", "Mail System Error - Returned Mail", "Message status - undeliverable",
    ])
    func `a system's subject makes a report`(subject: String) {
        let words = "Your message could not be delivered to <ada@example.com>: 550 5.1.1 unknown user\n"
        for from in ["postmaster@mx.example.net", "<>", "Mail Delivery System <x@mx.example.net>"] {
            let message = ReportLetter.plain(from: from, subject: subject, words)
            #expect(message.kind == .bounce, "\(from)")
            #expect(message.reports.map(summary) == ["ada@example.com 5.1.1 550 user_unknown hard"], "\(from)")
        }
    }

    @Test func `a list that takes no mail of strangers refuses it`() {
        let message = parsed(
            ["From: news-admin@lists.example.net", "Subject: You noor@example.net are not member (news ML)"],
            "You are not a member of this mailing list <news@lists.example.net>.\n")
        #expect(message.kind == .bounce)
        #expect(message.reports.map(\.reason) == ["rejected"])
    }

    @Test func `a read receipt is none, a refusal in its form is one`() {
        func receipt(_ disposition: String, _ header: [String], _ subject: String) -> Message {
            ReportLetter.multipart(
                from: "Ada <ada@example.com>", subject: subject,
                type: "multipart/report; report-type=disposition-notification", header: header,
                [
                    ("text/plain", "Your message to <ada@example.com> was automatically rejected:\nQuota exceeded"),
                    (
                        "message/disposition-notification",
                        "Final-Recipient: rfc822; ada@example.com\nOriginal-Message-ID: <\(ReportLetter.sentID)>\n"
                            + "Disposition: \(disposition)"
                    ),
                ])
        }
        let read = receipt("manual-action/MDN-sent-manually; displayed", [], "Read: Your lamp")
        #expect(read.kind == .readReceipt)
        #expect(read.reports == [])
        let unread = receipt("automatic-action/MDN-sent-automatically; deleted", [], "Not read: Your lamp")
        #expect(unread.kind == .readReceipt)
        let refusal = receipt(
            "automatic-action/MDN-sent-automatically; deleted", ["Auto-Submitted: auto-replied (rejected)"],
            "Automatically rejected mail")
        #expect(refusal.kind == .bounce)
        #expect(refusal.reports.map(\.reason) == ["mailbox_full"])
        #expect(refusal.reports.map(\.recipient) == ["ada@example.com"])
        #expect(refusal.reports.map(\.originalMessageID) == [ReportLetter.sentID])
    }
}
