/// Why a mailbox's effects wait, in words for whoever looks after it. Nothing is lost meanwhile.
package struct MailboxTrouble: Sendable, Equatable {
    package enum Server: String, Sendable, CaseIterable {
        case smtp, imap
        /// One folder takes no more.
        case drafts, sent
        /// Keywords that a message was to have; a message that was to be moved; mail to a team or an approver.
        case keywords, moves, staff
        /// Where cases have tickets.
        case helpdesk
    }

    package var server: Server
    /// One line: what is wrong, in the server's own words, and what to do where that is known.
    package var words: String
    /// False for what lasts until somebody changes something: a password, a certificate, the configuration.
    package var isTemporary: Bool
    /// Another host's: of the one that gives out access tokens, not of the mail server.
    package var isElsewhere: Bool

    package init(_ server: Server, words: String, isTemporary: Bool, isElsewhere: Bool = false) {
        self.server = server
        self.words = words
        self.isTemporary = isTemporary
        self.isElsewhere = isElsewhere
    }
}
