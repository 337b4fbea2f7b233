import Mail
import Testing

/// Reports in plain words, in the form of each mail system.
struct WordReportTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var system: String
        var from: String
        var subject: String
        var text: String
        var expected: [String]
        var hasNullPath = true
        var hasOriginal = true

        var testDescription: String { system }
    }

    static let cases = [
        Case(
            system: "qmail", from: "MAILER-DAEMON@mail.example.net", subject: "failure notice",
            text: """
                Hi. This is the qmail-send program at mail.example.net.
                I'm afraid I wasn't able to deliver your message to the following addresses.
                This is a permanent error; I've given up. Sorry it didn't work out.

                <ada@example.com>:
                192.0.2.8 does not like recipient.
                Remote host said: 550 5.1.1 <ada@example.com>... No such person here
                Giving up on 192.0.2.8.

                <bo@example.com>:
                The user's mailfolder is over the allowed quota (size). (#5.2.2)

                --- Below this line is a copy of the message.

                Return-Path: <\(ReportLetter.sender)>

                """,
            expected: ["ada@example.com 5.1.1 550 user_unknown hard", "bo@example.com 5.2.2 - mailbox_full"]),
        Case(
            system: "Exim", from: "Mail Delivery System <Mailer-Daemon@mx.example.net>",
            subject: "Mail delivery failed: returning message to sender",
            text: """
                This message was created automatically by mail delivery software.

                A message that you sent could not be delivered to one or more of its
                recipients. This is a permanent error. The following address(es) failed:

                  ada@example.com
                    host mx.example.com [192.0.2.8]
                    SMTP error from remote mail server after RCPT TO:<ada@example.com>:
                    550 unknown user
                  bo@example.com
                    host mx.example.com [192.0.2.8]
                    SMTP error from remote mail server after end of data:
                    552 5.3.4 Message size exceeds fixed limit

                ------ This is a copy of the message, including all the headers. ------

                """,
            expected: ["ada@example.com 5.0.0 550 user_unknown hard", "bo@example.com 5.3.4 552 mesg_too_big"]),
        Case(
            system: "Exim, still trying", from: "Mail Delivery System <Mailer-Daemon@mx.example.net>",
            subject: "Warning: message 1abCde-0001 delayed 24 hours",
            text: """
                This message was created automatically by mail delivery software.
                A message that you sent has not yet been delivered to one or more of its
                recipients after more than 24 hours on the queue on mx.example.net.

                The address to which the message has not yet been delivered is:

                  ada@example.com
                    Delay reason: Connection timed out

                No action is required on your part. Delivery attempts will continue for some time.
                """,
            expected: ["ada@example.com 4.0.0 - expired"], hasOriginal: false),
        Case(
            system: "sendmail of old", from: "Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>",
            subject: "Returned mail: User unknown",
            text: """
                   ----- Transcript of session follows -----
                While talking to mx.example.com:
                >>> RCPT To:<ada@example.com>
                <<< 550 <ada@example.com>... User unknown
                550 <ada@example.com>... User unknown
                550 other.example.com (smtp)... 550 Host unknown
                554 <bo@other.example.com>... 550 Host unknown (Authoritative answer from name server)

                   ----- Unsent message follows -----

                """,
            expected: [
                "ada@example.com 5.0.0 550 user_unknown hard", "bo@other.example.com 5.0.0 550 host_unknown hard",
            ]),
        Case(
            system: "Postfix without fields", from: "MAILER-DAEMON@mx.example.net (Mail Delivery System)",
            subject: "Undelivered Mail Returned to Sender",
            text: """
                This is the mail system at host mx.example.net.

                <ada@example.com>: host mail-filter.example.com[192.0.2.8] said: 554 5.7.1
                    <ada@example.com>: Relay access denied (in reply to RCPT TO command)

                """,
            expected: ["ada@example.com 5.7.1 554 no_relaying"], hasOriginal: false),
        Case(
            system: "OpenSMTPD", from: "Mailer Daemon <MAILER-DAEMON@bsd.example.net>",
            subject: "Delivery status notification: error",
            text: """
                    Hi!

                    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.
                    An error has occurred while attempting to deliver a message for
                    the following list of recipients:

                ada@example.com: 550 5.7.1 Message rejected as spam

                    Below is a copy of the original message:

                """,
            expected: ["ada@example.com 5.7.1 550 spam_detected"]),
        Case(
            system: "DragonFly Mail Agent", from: "MAILER-DAEMON <>", subject: "Mail delivery failed",
            text: """
                This is the DragonFly Mail Agent v0.13 at df.example.net.

                There was an error delivering your mail to <ada@example.com>.

                mx.example.com [192.0.2.8] did not like our RCPT TO:
                550 5.1.1 <ada@example.com>: no such user

                Message headers follow.

                """,
            expected: ["ada@example.com 5.1.1 550 user_unknown hard"]),
        Case(
            system: "Exchange 5.5", from: "System Administrator <postmaster@example.com>",
            subject: "Undeliverable: Your lamp is on its way",
            text: """
                Your message

                  To:      ada@example.com
                  Subject: Your lamp is on its way
                  Sent:    Mon, 2 Mar 2026 08:15:00 -0000

                did not reach the following recipient(s):

                ada@example.com on Mon, 2 Mar 2026 08:16:00 -0000
                    The recipient name is not recognized
                    MSEXCH:IMS:EXAMPLE:HQ:MAIL1 0 (000C05A6) Unknown Recipient

                """,
            expected: ["ada@example.com 5.0.0 - user_unknown hard"]),
        Case(
            system: "Exchange 2003", from: "postmaster@example.com", subject: "Undeliverable: Your lamp",
            text: """
                Your message did not reach some or all of the intended recipients.

                      Subject:  Your lamp
                      Sent:     3/2/2026 8:15 AM

                The following recipient(s) could not be reached:

                      ada@example.com on 3/2/2026 8:16 AM
                            The message reached the recipient's e-mail system, but delivery was refused.
                            <mail1.example.com #5.2.3 smtp;552 5.2.3 message length exceeds administrative limit>
                """,
            expected: ["ada@example.com 5.2.3 552 exceed_limit"], hasOriginal: false),
        Case(
            system: "Office 365", from: "Microsoft Outlook <postmaster@tenant.example.com>",
            subject: "Unzustellbar: Ihre Lampe",
            text: """
                Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:

                ada@example.com<mailto:ada@example.com>
                Die von Ihnen eingegebene E-Mail-Adresse konnte nicht gefunden werden.

                Diagnoseinformationen für Administratoren:

                Generierender Server: AM0PR01.prod.example.com

                ada@example.com
                Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'

                """,
            expected: ["ada@example.com 5.1.10 550 user_unknown hard"], hasOriginal: false),
        Case(
            system: "Gmail", from: "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
            subject: "Delivery Status Notification (Failure)",
            text: """
                Delivery to the following recipient failed permanently:

                     ada@example.com

                Technical details of permanent failure:
                Google tried to deliver your message, but it was rejected by the server for the recipient domain
                example.com by mx.example.com. [192.0.2.8].

                The error that the other server returned was:
                550-5.7.26 This mail is unauthenticated and the domain owner's DMARC policy
                550 5.7.26 asks us to refuse it.

                ----- Original message -----

                """,
            expected: ["ada@example.com 5.7.26 550 auth_failure"]),
        Case(
            system: "Yahoo", from: "MAILER-DAEMON@yahoo.com", subject: "Failure Notice",
            text: """
                Sorry, we were unable to deliver your message to the following address.

                <ada@example.com>:
                550: 5.2.1 <ada@example.com>: mailbox is inactive [RCPT_TO]

                --- Below this line is a copy of the message.

                """,
            expected: ["ada@example.com 5.2.1 550 suspend"]),
        Case(
            system: "Notes", from: "postmaster@notes.example.com", subject: "Undeliverable message",
            text: """
                ------- Failure Reasons  --------

                User not listed in public Name & Address Book
                ada@example.com

                ------- Returned Message --------

                """,
            expected: ["ada@example.com 5.0.0 - user_unknown hard"]),
        Case(
            system: "James", from: "postmaster@james.example.net", subject: "[BOUNCE]",
            text: """
                Hi. This is the James mail server at james.example.net.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                Failed recipient(s):
                ada@example.com

                Error message:
                452 4.2.2 Mailbox full

                Message details:
                """,
            expected: ["ada@example.com 4.2.2 452 mailbox_full"], hasOriginal: false),
        Case(
            system: "IMail", from: "Postmaster <postmaster@mail.example.net>", subject: "Undeliverable Mail",
            text: "Unknown user: ada@example.com\n\nOriginal message follows.\n\n",
            expected: ["ada@example.com 5.0.0 - user_unknown hard"]),
        Case(
            system: "m-FILTER", from: "<>", subject: "failure notice",
            text: """
                このメールは自動的に送信しています。
                以下のメールアドレスへの送信に失敗しました。

                ada@example.com

                -------server message
                550 5.1.1 <ada@example.com>: Recipient address rejected: User unknown
                -------SMTP command
                RCPT TO
                -------original message

                """,
            expected: ["ada@example.com 5.1.1 550 user_unknown hard"]),
        Case(
            system: "InterScan", from: "imss@gate.example.net", subject: "Mail could not be delivered",
            text: """
                Unable to deliver message to <ada@example.com>.
                Sent <<< RCPT TO:<ada@example.com>
                Received >>> 550 5.1.1 <ada@example.com>: user unknown
                """,
            expected: ["ada@example.com 5.1.1 550 user_unknown hard"], hasNullPath: false, hasOriginal: false),
        Case(
            system: "Zoho", from: "mailer-daemon@mail.zoho.example", subject: "Undelivered Mail Returned to Sender",
            text: """
                This message was created automatically by mail delivery software.
                A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.

                ada@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <ada@example.com> unknown
                """,
            expected: ["ada@example.com 5.1.1 550 user_unknown hard"], hasNullPath: false, hasOriginal: false),
        Case(
            system: "GMX", from: "MAILER-DAEMON@mail.gmx.example",
            subject: "Mail delivery failed: returning message to sender",
            text: """
                A message that you sent could not be delivered to one or more of
                its recipients. This is a permanent error. The following address
                failed:

                "ada@example.com":
                SMTP error from remote server after RCPT command:
                host: mx.example.com
                5.1.1 <ada@example.com>... unknown

                --- The header of the original message is following. ---

                """,
            expected: ["ada@example.com 5.1.1 - user_unknown hard"]),
        Case(
            system: "MDaemon", from: "MDaemon@mail.example.net", subject: "Permanent Delivery Failure",
            text: """
                The attached message had PERMANENT fatal delivery errors!
                The following addresses did NOT receive a copy of your message:

                > ada@example.com

                --- Session Transcript ---
                 RCPT To:<ada@example.com>
                 552 Message for <ada@example.com> would exceed mailbox quota
                 QUIT
                --- End Transcript ---
                """,
            expected: ["ada@example.com 5.0.0 552 mailbox_full"], hasOriginal: false),
        Case(
            system: "a mobile carrier", from: "no-reply@mobile.example.jp", subject: "Mail",
            text: """
                Your mail sent on: Mon, 2 Mar 2026 08:15:00 +0900
                     Could not be delivered to: <ada@mobile.example.jp>
                     As their mailbox is full.

                Original message follows.

                """,
            expected: ["ada@mobile.example.jp 5.0.0 - mailbox_full"]),
        Case(
            system: "Mail.ru", from: "mailer-daemon@corp.mail.example",
            subject: "=?UTF-8?B?0JLQsNGI0LUg0YHQvtC+0LHRidC10L3QuNC1INC90LUg0LTQvtGB0YLQsNCy0LvQtdC90L4=?=",
            text: """
                К сожалению, Ваше письмо не может быть доставлено одному или нескольким получателям:

                  ada@example.com
                    Unrouteable address
                """,
            expected: ["ada@example.com 5.0.0 - host_unknown hard"], hasOriginal: false),
    ]

    @Test(arguments: cases)
    func `each system's words are understood`(of system: Case) {
        let message = ReportLetter.plain(
            from: system.from, subject: system.subject,
            header: [
                system.hasNullPath ? "Return-Path: <>" : "X-Sent-By: gateway",
                "Content-Type: text/plain; charset=utf-8",
            ],
            system.text + (system.hasOriginal ? ReportLetter.original(to: "somebody@example.com") : ""))
        #expect(message.kind == .bounce)
        #expect(message.reports.map(summary) == system.expected)
        #expect(message.reports.first?.originalMessageID == (system.hasOriginal ? ReportLetter.sentID : nil))
    }

    @Test func `recipients that a header names have their words in the text`() {
        let message = ReportLetter.plain(
            from: "Mail Delivery System <Mailer-Daemon@mx.example.net>", subject: "Mail delivery failed",
            header: ["Return-Path: <>", "X-Failed-Recipients: ada@example.com, bo@example.com"],
            "The following addresses failed:\n\n  ada@example.com\n    mailbox is full\n  bo@example.com\n    unknown user\n"
        )
        #expect(
            message.reports.map(summary) == [
                "ada@example.com 5.0.0 - mailbox_full", "bo@example.com 5.0.0 - user_unknown hard",
            ])
    }

    @Test func `a delivery that succeeded is told in words as well`() {
        let message = ReportLetter.plain(
            from: "System Administrator <postmaster@example.com>", subject: "Delivered: Your lamp",
            "Your message was delivered to the following recipient(s):\n\nada@example.com on 3/2/2026 8:16 AM\n")
        #expect(message.kind == .deliverySuccess)
        #expect(message.reports.map(summary) == ["ada@example.com 2.0.0 - delivered"])
    }

    @Test func `the version of a program is no status`() {
        let message = ReportLetter.plain(
            from: "MAILER-DAEMON@mx.example.net", subject: "Undelivered mail",
            "Release 2.0.12 of 5.2.9 could not deliver to <ada@example.com>: 550 5.1.1 unknown user\n")
        #expect(message.reports.map(summary) == ["ada@example.com 5.1.1 550 user_unknown hard"])
    }

    @Test func `Japanese in eight bits under a label of seven is read`() {
        let header = [
            "From: Postmaster@mobile.example.jp", "Return-Path: <>", "Subject: Mail System Error - Returned Mail",
            "Content-Type: text/plain; charset=iso-2022-jp",
        ]
        var bytes = letter(header)
        bytes += [0xA5, 0xA8, 0xA5, 0xE9, 0xA1, 0xBC, 0x0A]
        bytes += Array("<ada@mobile.example.jp>: 550 User unknown\n".utf8)
        let message = parse(bytes)
        #expect(message.text.hasPrefix("エラー"))
        #expect(message.reports.map(\.reason) == ["user_unknown"])
    }
}
