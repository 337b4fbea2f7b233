import Mail

/// Builds reports as mail systems write them, with addresses of our own.
enum ReportLetter {
    static let sender = "orders@lamps.example.org"
    static let sentID = "order-4711@lamps.example.org"

    /// The message that comes back.
    static func original(to recipient: String) -> String {
        "Received: from web by lamps.example.org; Mon, 2 Mar 2026 08:15:00 +0000\nMessage-ID: <\(sentID)>\n"
            + "From: Lamps <\(sender)>\nTo: <\(recipient)>\nSubject: Your lamp is on its way\n\nHello,\n"
    }

    /// A message of one part.
    static func plain(from: String, subject: String, header: [String] = ["Return-Path: <>"], _ text: String) -> Message
    {
        parsed(header + ["From: \(from)", "To: \(sender)", "Subject: \(subject)"], text)
    }

    /// A message of several parts, each a content type and a body.
    static func multipart(
        from: String = "MAILER-DAEMON@mx.example.net", subject: String = "Undelivered Mail Returned to Sender",
        type: String = "multipart/report; report-type=delivery-status", header: [String] = ["Return-Path: <>"],
        _ parts: [(type: String, body: String)]
    ) -> Message {
        let body = parts.map { "--=_b\nContent-Type: \($0.type)\n\n\($0.body)\n" }.joined() + "--=_b--\n"
        return parsed(
            header + [
                "From: \(from)", "To: \(sender)", "Subject: \(subject)", "MIME-Version: 1.0",
                "Content-Type: \(type); boundary=\"=_b\"",
            ], body)
    }

    /// RFC 3464: words, fields, and the message.
    static func status(_ fields: String, words: String = "Your message could not be delivered.") -> Message {
        multipart([
            ("text/plain", words),
            ("message/delivery-status", "Reporting-MTA: dns; mx.example.net\n\n" + fields),
            ("message/rfc822", original(to: "somebody@example.com")),
        ])
    }
}

/// What a report is expected to say of one recipient, in one line: `address status code reason`, `hard` behind it where
/// it is, `-` for nothing.
func summary(_ report: Message.Report) -> String {
    [report.recipient ?? "-", report.status ?? "-", report.replyCode ?? "-", report.reason].joined(separator: " ")
        + (report.isHard ? " hard" : "")
}
