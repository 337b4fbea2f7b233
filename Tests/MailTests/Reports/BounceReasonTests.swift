import Mail
import Testing

/// What servers say and what it means; the expectations are the meaning of the words, or RFC 3463 where there are none.
struct BounceReasonTests {
    @Test(arguments: [
        (
            "550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown in local recipient table",
            "user_unknown"
        ),
        ("550 5.1.1 The email account that you tried to reach does not exist. Please try", "user_unknown"),
        ("550 Requested action not taken: mailbox unavailable", "user_unknown"),
        ("550 5.4.1 [ada@example.com]: Recipient address rejected: Access denied", "user_unknown"),
        ("554 delivery error: dd This user doesn't have an example.com account (ada@example.com)", "user_unknown"),
        ("550 5.5.0 Adresse destinataire invalide. Invalid recipient.", "user_unknown"),
        ("550 Empfänger unbekannt", "user_unknown"), ("550 el usuario no existe", "user_unknown"),
        ("553 sorry, no mailbox here by that name (#5.7.1)", "user_unknown"),
        ("550 5.1.2 Host unknown", "host_unknown"), ("550 Domain example.com does not exist", "host_unknown"),
        ("DNS lookup failure: host mx.example.com not found", "host_unknown"),
        ("551 5.1.6 Destination mailbox has moved, no forwarding address", "has_moved"),
        ("550 5.1.6 recipient no longer on server: ada@example.com", "has_moved"),
        ("556 5.1.10 domain returned a null MX", "not_accept"),
        ("550 5.7.1 ada@example.com only accepts mail from known senders", "filtered"),
        ("550 : User unknown", "filtered"), ("550 5.2.0 refused by the recipient", "filtered"),
        ("550 5.2.1 The email account that you tried to reach is disabled.", "suspend"),
        ("554 this account has been disabled or discontinued [#102]", "suspend"),
        ("552 5.2.2 <ada@example.com>... Mailbox Full", "mailbox_full"),
        ("452 4.2.2 The recipient’s inbox is out of storage space", "mailbox_full"),
        ("552 Error: disk quota exceeded", "mailbox_full"), ("550 casella piena", "mailbox_full"),
        ("452 4.3.1 Insufficient system storage", "system_full"),
        ("552 5.3.4 Message size exceeds fixed maximum message size", "mesg_too_big"),
        ("552 5.2.3 Message length exceeds administrative limit", "exceed_limit"),
        (
            "553 5.1.8 <www@host.example.net>... Domain of sender address www@host.example.net does not exist",
            "rejected"
        ),
        ("550 5.1.7 <ada@example.org>: Sender address rejected: undeliverable address", "rejected"),
        ("550 5.7.1 Service unavailable; client [192.0.2.9] blocked using dnsbl.example.net", "blocked"),
        ("554 5.7.1 IP address blacklisted by recipient", "blocked"),
        ("550 Unfortunately, messages from 192.0.2.9 weren't sent. Please contact your provider", "blocked"),
        ("550-5.7.25 The IP address sending this message does not have a 550 5.7.25 PTR record setup", "require_ptr"),
        ("554 5.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.9]", "require_ptr"),
        (
            "550 5.7.26 Unauthenticated email from example.org is not accepted due to domain's DMARC policy",
            "auth_failure"
        ),
        ("550 5.7.23 SPF check failed", "auth_failure"),
        ("550 5.7.1 likely suspicious due to the very low reputation of the sending IP", "bad_reputation"),
        ("554 5.7.9 Message not accepted for policy reasons", "policy_violation"),
        ("550 Denied by policy", "policy_violation"),
        ("550 5.7.1 RESOLVER.RST.AuthRequired; authentication required", "security_error"),
        ("530 5.7.0 Must issue a STARTTLS command first", "security_error"),
        ("550 5.7.1 This message is likely unsolicited mail", "spam_detected"),
        ("571 message scored as spam", "spam_detected"),
        ("550 Virus Detected; Content Rejected", "virus_detected"),
        ("554 5.7.1 the message is infected", "virus_detected"),
        ("550 5.7.1 Relaying denied", "no_relaying"), ("553 not in my list of allowed rcpthosts", "no_relaying"),
        ("550 5.7.1 This message is not RFC 5322 compliant", "not_compliant_rfc"),
        ("550 5.6.9 improper use of 8-bit data in message header", "content_error"),
        ("554 Transaction failed: Duplicate header 'Subject'.", "content_error"),
        ("501 5.5.4 Syntax error in parameters", "syntax_error"), ("500 5.5.1 unrecognized command", "syntax_error"),
        ("4.4.7 Message expired", "expired"), ("retry timeout exceeded", "expired"),
        ("554 5.4.6 Too many hops", "network_error"), ("4.4.2 lost connection with mx.example.com", "network_error"),
        ("451 4.3.0 Temporary lookup failure", "system_error"), ("554 5.3.5 Local configuration error", "system_error"),
        ("Command died with status 1: \"/usr/bin/filter\"", "mailer_error"),
        ("unknown mailer error 255", "mailer_error"),
        ("421 4.7.0 Too many concurrent SMTP connections", "too_many_conn"),
        ("452 4.5.3 Too many recipients", "too_many_conn"),
        ("450 4.2.1 The user you are trying to contact is receiving mail at a rate that", "speeding"),
        ("550 5.4.5 Daily user sending quota exceeded", "speeding"),
        // Numbers where the words say nothing.
        ("550 5.1.1", "user_unknown"), ("550 5.1.2", "host_unknown"), ("550 5.2.1 no", "suspend"),
        ("550 5.3.1", "system_full"), ("550 5.6.0", "content_error"), ("550 5.7.1 sorry", "rejected"),
        ("550 sorry", "undefined"), ("", "undefined"),
    ])
    func `a server's words are understood`(said: String, reason: String) {
        let message = ReportLetter.status(
            "Final-Recipient: rfc822; ada@example.com\nAction: failed\nDiagnostic-Code: smtp; \(said)", words: "")
        #expect(message.reports.map(\.reason) == [reason], "\(said)")
    }

    @Test(arguments: [
        // What is refused in answer to MAIL FROM is the sender; before it, the host; after the data, the message.
        ("550 No such domain (in reply to MAIL FROM command)", "rejected"),
        ("501 Invalid domain name (in reply to HELO command)", "blocked"),
        ("550 unknown user (in reply to end of DATA command)", "filtered"),
        ("550 unknown user (in reply to RCPT TO command)", "user_unknown"),
        ("550 sorry (in reply to RCPT TO command)", "user_unknown"),
        ("550 5.1.1 unknown user (in reply to end of DATA command)", "user_unknown"),
    ])
    func `the command that was refused counts`(said: String, reason: String) {
        let message = ReportLetter.plain(
            from: "MAILER-DAEMON@mx.example.net", subject: "Undelivered Mail Returned to Sender",
            "<ada@example.com>: host mx.example.com[192.0.2.8] said: \(said)\n")
        #expect(message.reports.map(\.reason) == [reason])
    }

    @Test func `names of hosts and addresses are no words`() {
        let message = ReportLetter.plain(
            from: "MAILER-DAEMON@mx.example.net", subject: "Undelivered Mail Returned to Sender",
            "<spam.virus@blocked.example.com>: host spamfilter.quota-exceeded.example[192.0.2.8] said: 550 5.1.1\n"
                + "    <spam.virus@blocked.example.com>: unknown user\n")
        #expect(message.reports.map(summary) == ["spam.virus@blocked.example.com 5.1.1 550 user_unknown hard"])
    }

    @Test func `only a lasting fault of the address is hard`() {
        func isHard(_ fields: String) -> Bool? {
            ReportLetter.status("Final-Recipient: rfc822; ada@example.com\n" + fields).reports.first?.isHard
        }
        #expect(isHard("Action: failed\nStatus: 5.1.1") == true)
        #expect(isHard("Action: delayed\nStatus: 4.1.1") == false)
        #expect(isHard("Action: failed\nStatus: 4.0.0\nDiagnostic-Code: smtp; 450 user unknown") == false)
        #expect(isHard("Action: failed\nStatus: 5.2.2") == false)
        #expect(isHard("Action: failed\nStatus: 5.4.7") == false)
    }
}
