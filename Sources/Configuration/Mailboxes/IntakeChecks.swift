import Mail
import Resolution

/// What a mailbox needs, and what means nothing to it, where its messages come from the helpdesk.
struct IntakeChecks {
    let block: Block
    let page: MailboxPage
    let reader: Proofreader

    /// Keys that only a mailbox on a mail host has.
    private static let ofMail = [
        "imap", "smtp", "username", "password", "authentication", "ca_file", "helo", "folders", "poll", "patience",
        "authentication_server", "sent", "since", "sends_per_minute", "acknowledge",
    ]
    /// Seconds between two polls: the account allows ten in a minute, and there are two at each.
    private static let shortest = 15

    func note() {
        guard page.intake == .helpdesk else {
            let line = block["helpdesk"]?.line ?? block.line
            if page.helpdesk?.authenticatesSenders == true {
                reader.doubtful(
                    line, "`helpdesk.authenticates_senders` means nothing with `intake: imap`",
                    "remove it: `authentication_server` says whose word is believed")
            }
            if page.helpdesk?.webForms != nil {
                reader.doubtful(
                    line, "`helpdesk.web_forms` means nothing with `intake: imap`", "remove it, or read the tickets")
            }
            return
        }
        for key in Self.ofMail {
            let remedy =
                key == "poll"
                ? "write it below `helpdesk`"
                : key == "authentication_server"
                    ? "remove it; `helpdesk.authenticates_senders` says whether Zendesk's word on who wrote is believed"
                    : "remove it, or write `intake: imap`"
            block[key]?.wrong("`\(key)` means nothing with `intake: helpdesk`", remedy)
        }
        guard let helpdesk = block["helpdesk"] else {
            block["intake"]?.wrong(
                "`intake: helpdesk`, and no `helpdesk` is configured", "add `helpdesk:` with `system: zendesk`")
            return
        }
        guard let settings = page.helpdesk else { return }
        guard case .zendesk = settings.backend else {
            helpdesk.wrong(
                "messages cannot be read from this helpdesk", "write `system: zendesk`, or `intake: imap`")
            return
        }
        let highest = page.policy.modes.highest
        if highest >= .approve, !settings.authenticatesSenders {
            reader.doubtful(
                helpdesk.line,
                "mode `\(highest.rawValue)` and no `helpdesk.authenticates_senders`: every sender stays L0, nothing is answered",
                "write `authenticates_senders: true` where Zendesk authenticates senders with SPF, DKIM and DMARC")
        }
        if settings.pollInterval < .seconds(Self.shortest) {
            reader.doubtful(
                helpdesk.line, "`helpdesk.poll` is so short that Zendesk may refuse to answer",
                "write \(Self.shortest)s or more")
        }
    }
}
