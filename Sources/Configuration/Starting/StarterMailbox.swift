package import Mail

/// The files of a new mailbox: a working configuration in mode `draft`, with comments, that `check` and `test` accept.
package struct StarterMailbox: Sendable {
    package var name: String
    package var address: EmailAddress
    package var team: EmailAddress
    package var imap: String
    package var smtp: String
    /// One of `languages`.
    package var language: String
    package var brand: String
    /// File of the embedded order book; nil: no shop.
    package var shop: String?

    /// Languages there are words for.
    package static let languages: [String] = StarterSpeech.all.keys.sorted()

    package init(
        name: String, address: EmailAddress, team: EmailAddress, imap: String, smtp: String, language: String,
        brand: String, shop: String?
    ) {
        self.name = name
        self.address = address
        self.team = team
        self.imap = imap
        self.smtp = smtp
        self.language = language
        self.brand = brand
        self.shop = shop
    }

    /// What is wrong with the names that were chosen; nil when nothing is.
    package var fault: String? {
        if !isName(name) || name == "example" { return "a mailbox cannot be called `\(name)`; use a to z, digits, `-`" }
        if !isName(brand) { return "a brand cannot be called `\(brand)`; use a to z, digits, `-` and `_`" }
        if !Self.languages.contains(language) {
            return "there are no words in `\(language)` to begin with; known are "
                + Self.languages.joined(separator: ", ")
        }
        for host in [imap, smtp] where !isHost(host) { return "`\(host)` is no host name; write name or address only" }
        return nil
    }

    /// Name of the credential that holds the password.
    package var credential: String { name + "-password" }

    /// Paths relative to the root, with the text of each; empty in a language there are no words for.
    package var files: [(path: String, text: String)] {
        guard let words = StarterWords(language: language, isShop: shop != nil) else { return [] }
        let mailbox = "Mailboxes/\(name)/"
        return [(mailbox + "mailbox.yaml", settings)]
            + (Self.hasPolicyFile ? [(mailbox + "policy.yaml", policy)] : [])
            + words.runbooks.map { (mailbox + "runbooks/\($0.name).md", $0.text) }
            + [
                (mailbox + "knowledge/opening-hours.md", words.article),
                (mailbox + "tests/first-steps.yaml", words.scenarios),
                ("Templates/\(brand)/voice.yaml", words.voice(brand: brand, address: address.text)),
            ]
            + words.templates.map { ("Templates/\(brand)/\(language)/\($0.name).mustache", $0.text) }
    }

    private var settings: String {
        """
        # Mailboxes/example/mailbox.yaml explains every key; `replyd check \(name)` finds every mistake.

        # The address it answers for, and the brand (a folder of Templates) it speaks as.
        address: \(address)
        brand: \(brand)
        languages: [\(language)]
        time_zone: UTC

        """ + (Self.hasPolicyFile ? "" : Self.mode) + servers + (shop.map(shopSettings) ?? "")
    }

    private var servers: String {
        """

        # Where mail is read and submitted.
        imap: { host: \(imap) }
        smtp: { host: \(smtp) }
        username: \(address)
        # Never the password itself: the name of a credential, handed over by systemd with LoadCredential=.
        password: { credential: \(credential) }

        # The host whose Authentication-Results are believed: your own receiving server. Look at the header of any
        # message you got; while this is wrong every sender stays unknown and nobody is answered.
        authentication_server: \(imap)

        # Who takes what replyd hands over. `default` takes what no route names.
        teams:
          default: \(team)

        """
    }

    /// What it may do by itself is a file of its own where `mailbox.yaml` has no key for it.
    private static let hasPolicyFile = !MailboxKeys.mailbox.contains("mode")

    private static let mode = """

        # draft: replies wait in Drafts and a person sends them. Then approve, then send, when you trust what you see.
        mode: draft

        """

    private static let limits = """
        # What each action may cost; an action that is not listed is refused. This one sends an invoice again.
        limits:
          resend:
            identity: L2

        """

    private var policy: String {
        """
        # What this mailbox may do by itself. Mailboxes/example/policy.yaml explains every key.

        # draft: replies wait in Drafts and a person sends them. Then approve, then send, when you trust what you see.
        autonomy:
          - { mode: draft }

        """ + (shop == nil ? "" : "\n" + Self.limits)
    }

    private func shopSettings(_ file: String) -> String {
        """

        # The embedded order book: a file in the state folder unless absolute.
        shop: { orderbook: \(file) }

        """ + (Self.hasPolicyFile ? "" : "\n" + Self.limits)
    }
}
