/// Why a mailbox's effects wait, in words for whoever looks after it. Nothing is lost meanwhile.
package struct MailboxTrouble: Sendable, Equatable {
    package enum Server: String, Sendable, CaseIterable {
        case smtp, imap
        /// One folder takes no more.
        case drafts, sent
    }

    package var server: Server
    /// One line: what is wrong, in the server's own words, and what to do where that is known.
    package var words: String
    /// False for what lasts until somebody changes something: a password, a certificate, the configuration.
    package var isTemporary: Bool

    package init(_ server: Server, words: String, isTemporary: Bool) {
        self.server = server
        self.words = words
        self.isTemporary = isTemporary
    }
}
