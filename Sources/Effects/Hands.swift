import Resolution
package import Store
package import Transport

/// What one mailbox's effects are executed with: its servers, its shop, its helpdesk.
package struct Hands: Sendable {
    package var mailbox: String
    package var submission: Submission
    package var folders: FolderAccess
    /// The mailbox itself: keywords.
    package var helpdesk: any HelpdeskWriting
    /// Where cases have tickets, if anywhere.
    package var tickets: (any HelpdeskWriting)?
    /// Where its messages come from, if answers are said there and not by mail.
    package var intake: (any IntakeWriting)?
    package var shop: (any CommerceWriting)?
    /// `sent: by_server`: what is submitted appears in Sent by itself, so an absence there proves something.
    package var serverSavesSent: Bool
    /// Messages that may leave in a minute; nil: no limit of ours. Whatever it is, a server that throttles is obeyed.
    package var sendsPerMinute: Double?
    /// Told when a server's trouble begins or changes, and with nil when it works again. Called from any task; quick.
    package var report: @Sendable (MailboxTrouble.Server, MailboxTrouble?) -> Void

    package init(
        mailbox: String, submission: Submission, folders: FolderAccess, helpdesk: any HelpdeskWriting,
        tickets: (any HelpdeskWriting)? = nil, intake: (any IntakeWriting)? = nil, shop: (any CommerceWriting)?,
        serverSavesSent: Bool,
        sendsPerMinute: Double? = nil,
        report: @escaping @Sendable (MailboxTrouble.Server, MailboxTrouble?) -> Void = { _, _ in }
    ) {
        self.mailbox = mailbox
        self.submission = submission
        self.folders = folders
        self.helpdesk = helpdesk
        self.tickets = tickets
        self.intake = intake
        self.shop = shop
        self.serverSavesSent = serverSavesSent
        self.sendsPerMinute = sendsPerMinute
        self.report = report
    }
}
