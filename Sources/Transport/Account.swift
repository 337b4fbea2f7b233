/// A password or token: never printed, never encoded.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: String

    package init(_ value: String) { self.value = value }

    /// The one way to the value; for the call that hands it to libcurl.
    package func reveal() -> String { value }

    package var description: String { "•••" }
    package var debugDescription: String { "•••" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Where a server listens, and how its connection is made safe.
package struct Endpoint: Sendable, Equatable {
    package enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte (RFC 8314).
        case tls
        /// STARTTLS, refused when the server does not offer it.
        case starttls
        /// Without TLS: accepted for loopback addresses only.
        case plain
    }

    package var host: String
    /// 1 to 65535.
    package var port: Int
    package var security: Security

    package init(host: String, port: Int, security: Security) {
        self.host = host
        self.port = port
        self.security = security
    }
}

/// One mailbox's servers, credentials and folders.
package struct Account: Sendable {
    package struct Folders: Sendable, Equatable {
        /// Where messages arrive: at least one. The first is waited on, the others are told of or asked for.
        package var inboxes: [String]
        /// Nil: found by SPECIAL-USE (RFC 6154), then by the usual names.
        package var drafts: String?
        package var sent: String?
        /// Where a message goes that a person takes over; nil: it stays.
        package var escalated: String?
        /// Where a message goes that cannot be read; nil: it stays.
        package var quarantine: String?

        package init(
            inboxes: [String] = ["INBOX"], drafts: String? = nil, sent: String? = nil, escalated: String? = nil,
            quarantine: String? = nil
        ) {
            self.inboxes = inboxes
            self.drafts = drafts
            self.sent = sent
            self.escalated = escalated
            self.quarantine = quarantine
        }
    }

    package var name: String
    package var imap: Endpoint
    package var smtp: Endpoint
    package var username: String
    package var credential: Credential
    /// PEM file of the authority that signed the servers' certificates; nil: the system's.
    package var caFile: String?
    package var folders: Folders
    /// How often the folder is looked at although IDLE says nothing.
    package var pollInterval: Duration
    /// A server that says nothing for so long is left, 1 s or more; a submission waits at least twice as long for each reply.
    package var patience: Duration
    /// Name given in EHLO (RFC 5321, 4.1.1.1).
    package var helo: String

    package init(
        name: String, imap: Endpoint, smtp: Endpoint, username: String, credential: Credential, caFile: String? = nil,
        folders: Folders = Folders(), pollInterval: Duration = .seconds(60), patience: Duration = .seconds(60),
        helo: String = "localhost"
    ) {
        self.name = name
        self.imap = imap
        self.smtp = smtp
        self.username = username
        self.credential = credential
        self.caFile = caFile
        self.folders = folders
        self.pollInterval = pollInterval
        self.patience = patience
        self.helo = helo
    }
}

extension Account {
    /// False when the operator has set a new password. Whether a source of tokens is another one cannot be told.
    package func hasSameSecret(as other: Account) -> Bool {
        guard case .password(let mine) = credential, case .password(let theirs) = other.credential else { return false }
        return mine.reveal().utf8.elementsEqual(theirs.reveal().utf8)
    }
}
