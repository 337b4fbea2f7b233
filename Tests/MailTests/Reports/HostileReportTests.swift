import Mail
import Testing

/// Reports that are written to break their reader: each is read in time and memory in proportion to its size.
struct HostileReportTests {
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "<a@b.example>: ", "<a@b.example>\n", "550 <a@b.example>... 550 no\n", ">>> DATA\n<<< 550 no\n", "@", "a@",
            "<", "5.1.1 ",
            "550-", "Status: 5.1.1\n", "Action: failed\n", "Final-Recipient: rfc822; a@b.example\n", "-----\n",
            "Message-ID:\n",
            "Message-ID: <", "\nreceived: from x\n", "\"", "{\"a\":", "\\u", "host ", "user unknow", "x-ofr1_", "\n\n",
            "\r", "=",
        ])
    func `repeated pieces of a report are read`(piece: String) {
        let text = String(repeating: piece, count: 10_000 / piece.utf8.count)
        let bodies = [text, "{\"notificationType\":\"Bounce\",\"bouncedRecipients\":" + text]
        for body in bodies {
            let plain = ReportLetter.plain(from: "MAILER-DAEMON@mx.example", subject: "Undelivered mail", body)
            #expect(plain.kind == .bounce || plain.kind == .deliverySuccess)
            #expect(plain.reports.count <= 500)
            _ = ReportLetter.plain(from: "no-reply@sns.example", subject: "Notice", body)
        }
        #expect(ReportLetter.status(text).reports.count <= 500)
        let complaint = ReportLetter.multipart(
            type: "multipart/report; report-type=feedback-report", [("message/feedback-report", text)])
        #expect(complaint.kind == .complaint)
        #expect(!complaint.reports.isEmpty)
    }
}
