import Mail
import Testing

/// Reports by RFC 3464, in the spellings that arrive.
struct StatusReportTests {
    @Test(arguments: [
        (
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.1\n"
                + "Diagnostic-Code: smtp; 550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown",
            "ada@example.com 5.1.1 550 user_unknown hard"
        ),
        // RFC 3464, 2.3.6: folded; the class alone in Status, the rest in the words of the other server.
        (
            "Final-Recipient: RFC822;ada@EXAMPLE.com\nAction: Failed\nStatus: 5.0.0 (undefined status)\n"
                + "Diagnostic-Code: SMTP; 552 5.2.2 The mailbox of\n    <ada@example.com>\n\tis over quota",
            "ada@example.com 5.2.2 552 mailbox_full"
        ),
        // Action first, an address in brackets, another field for the alias.
        (
            "Action: failed\nFinal-Recipient: rfc822; <inner@hidden.example.com>\n"
                + "Original-Recipient: rfc822;ada@example.com\nStatus: 4.4.7\nRemote-MTA: dns; mx.example.com",
            "ada@example.com 4.4.7 - expired"
        ),
        (
            "Original-Recipient: rfc822; ada@example.com\nFinal-Recipient: x-unix; |/usr/bin/sort\nAction: failed\n"
                + "Status: 5.3.0\nDiagnostic-Code: x-unix; 75",
            "ada@example.com 5.3.0 - system_error"
        ),
        (
            "Final-recipient: rfc822;@relay.example.com:ada@example.com\nAction: failed\nStatus: 5.1.2 (bad system)",
            "ada@example.com 5.1.2 - host_unknown hard"
        ),
        (
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.0.0\n"
                + "Diagnostic-Code: X-Notes; User ada (ada@example.com) not listed in Domino Directory",
            "ada@example.com 5.0.0 - user_unknown hard"
        ),
        (
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.10\n"
                + "Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address",
            "ada@example.com 5.1.10 550 user_unknown hard"
        ),
        (
            "Final-Recipient: rfc822; ada@example.com\nAction: delayed\nStatus: 4.4.1\n"
                + "Diagnostic-Code: X-Postfix; connect to mx.example.com[192.0.2.7]:25: Connection refused",
            "ada@example.com 4.4.1 - network_error"
        ),
        // RFC 7505: the domain takes no mail at all.
        (
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.0\n"
                + "Diagnostic-Code: X-Postfix; Domain example.com does not accept mail (nullMX)",
            "ada@example.com 5.1.0 - not_accept hard"
        ),
        (
            "Final-Recipient: rfc822; ada@example.com\nStatus: 5.7.1\nAction: failed\n"
                + "Diagnostic-Code: 554 5.7.1 Service unavailable; Client host [192.0.2.9] blocked using zen.example.net",
            "ada@example.com 5.7.1 554 blocked"
        ),
    ])
    func `fields are read as they are written`(fields: String, expected: String) {
        let message = ReportLetter.status(fields)
        #expect(message.kind == .bounce)
        #expect(message.reports.map(summary) == [expected])
        #expect(message.reports.map(\.originalMessageID) == [ReportLetter.sentID])
    }

    @Test func `each group of fields is a recipient, and what arrived is told apart`() {
        let message = ReportLetter.status(
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.6\n \n"
                + "Final-Recipient: rfc822; bo@example.com\nAction: relayed\nStatus: 2.1.9\n"
                + "Final-Recipient: rfc822; cy@example.com\nAction: delayed\nStatus: 4.2.2\n")
        #expect(message.kind == .bounce)
        #expect(
            message.reports.map(summary) == [
                "ada@example.com 5.1.6 - has_moved hard", "bo@example.com 2.1.9 - delivered",
                "cy@example.com 4.2.2 - mailbox_full",
            ])
    }

    @Test(arguments: ["delivered", "relayed", "expanded", "deliverable"])
    func `a report of success only is no bounce`(action: String) {
        let message = ReportLetter.status(
            "Final-Recipient: rfc822; ada@example.com\nAction: \(action)\nStatus: 2.0.0\n"
                + "Diagnostic-Code: smtp; 250 2.0.0 Ok: queued", words: "Here is the report that you asked for.")
        #expect(message.kind == .deliverySuccess)
        #expect(message.reports.map(summary) == ["ada@example.com 2.0.0 250 delivered"])
    }

    @Test func `one status with a reason of the human part only takes it from there`() {
        let message = ReportLetter.status(
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.0.0",
            words:
                "The account of this user is disabled.\n\n<ada@example.com>: 550 mailbox is disabled (in reply to RCPT"
                + " TO command)")
        #expect(message.reports.map(summary) == ["ada@example.com 5.0.0 550 suspend"])
    }

    @Test func `fields in a message without MIME are found`() {
        let message = ReportLetter.plain(
            from: "MAILER-DAEMON@mx.example.net", subject: "Returned mail: see transcript for details",
            """
            This is a MIME-encapsulated message

            --x1
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example.net

            Final-Recipient: RFC822; ada@example.com
            Action: failed
            Status: 5.1.1
            Diagnostic-Code: SMTP; 550 5.1.1 <ada@example.com>... User unknown

            --x1
            Content-Type: message/rfc822

            \(ReportLetter.original(to: "ada@example.com"))
            """)
        #expect(message.kind == .bounce)
        #expect(message.reports.map(summary) == ["ada@example.com 5.1.1 550 user_unknown hard"])
        #expect(message.reports.first?.originalMessageID == ReportLetter.sentID)
    }

    @Test func `a report that a gateway wraps is read inside`() {
        let inner = """
            From: postmaster@inner.example.net
            Subject: Delivery Status Notification (Failure)
            Content-Type: multipart/report; report-type=delivery-status; boundary=in

            --in
            Content-Type: message/delivery-status

            Final-Recipient: rfc822;ada@example.com
            Action: failed
            Status: 5.2.2

            --in--
            """
        let message = ReportLetter.multipart(
            from: "postmaster@gate.example.net", subject: "Delivery Status Notification (Failure)",
            type: "multipart/mixed", [("message/rfc822", inner)])
        #expect(message.kind == .bounce)
        #expect(message.reports.map(summary) == ["ada@example.com 5.2.2 - mailbox_full"])
    }

    @Test func `a status of many groups stays small`() {
        let group = "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.1\n\n"
        let message = ReportLetter.status(String(repeating: group, count: 2000))
        #expect(message.kind == .bounce)
        #expect(message.reports.count <= 500)
    }

    @Test func `the message-id stands in the header alone, or in a field of the report`() {
        let fields = "Final-Recipient: rfc822; ada@example.com\nAction: failed\nStatus: 5.1.1"
        let header = ReportLetter.multipart([
            ("message/delivery-status", "Reporting-MTA: dns; mx\n\n" + fields),
            ("text/rfc822-headers", "Subject: x\nmessage-id:\n <\(ReportLetter.sentID)>"),
        ])
        #expect(header.reports.map(\.originalMessageID) == [ReportLetter.sentID])
        let field = ReportLetter.multipart([
            (
                "message/delivery-status",
                "Reporting-MTA: dns; mx\nX-Original-Message-ID: <\(ReportLetter.sentID)>\n\n" + fields
            )
        ])
        #expect(field.reports.map(\.originalMessageID) == [ReportLetter.sentID])
    }
}
