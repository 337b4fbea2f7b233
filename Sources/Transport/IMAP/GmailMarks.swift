/// What Gmail knows of a message besides IMAP (X-GM-EXT-1, https://developers.google.com/workspace/gmail/imap/imap-extensions).
package struct GmailMarks: Sendable, Equatable {
    /// X-GM-MSGID: the same message has the same number in every folder it shows up in.
    package let message: UInt64
    /// X-GM-THRID
    package let thread: UInt64?
    /// X-GM-LABELS, decoded; those of the system begin with a backslash: `\Inbox`.
    package let labels: [String]

    package init(message: UInt64, thread: UInt64?, labels: [String]) {
        self.message = message
        self.thread = thread
        self.labels = labels
    }
}

extension IMAPConnection {
    var isGmail: Bool { has("X-GM-EXT-1") }

    /// What is asked for besides RFC 9051's items, with a blank before it.
    var gmailItems: String { isGmail ? " X-GM-MSGID X-GM-THRID X-GM-LABELS" : "" }
}
