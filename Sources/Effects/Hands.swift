import Resolution
package import Store
package import Transport

/// What one mailbox's effects are executed with: its servers, its shop, its helpdesk.
package struct Hands: Sendable {
    package var mailbox: String
    package var submission: Submission
    package var folders: FolderAccess
    package var helpdesk: any HelpdeskWriting
    package var shop: (any CommerceWriting)?
    /// `sent: by_server`: what is submitted appears in Sent by itself, so an absence there proves something.
    package var serverSavesSent: Bool

    package init(
        mailbox: String, submission: Submission, folders: FolderAccess, helpdesk: any HelpdeskWriting,
        shop: (any CommerceWriting)?, serverSavesSent: Bool
    ) {
        self.mailbox = mailbox
        self.submission = submission
        self.folders = folders
        self.helpdesk = helpdesk
        self.shop = shop
        self.serverSavesSent = serverSavesSent
    }
}
