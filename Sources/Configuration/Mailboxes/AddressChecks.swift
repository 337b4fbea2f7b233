import Mail
import Transport

/// Names in one `mailbox.yaml` that exclude each other: addresses, languages, and ports that belong to another
/// security.
struct AddressChecks {
    let block: Block
    let page: MailboxPage

    func note() {
        aliases()
        people()
        languages()
        if page.intake == .imap, let account = page.account {
            port(account.imap, in: "imap", tls: 993, starttls: 143)
            port(account.smtp, in: "smtp", tls: 465, starttls: 587)
        }
    }

    private func aliases() {
        var seen: Set<String> = []
        for item in block["aliases"]?.items() ?? [] {
            guard let address = item.written.flatMap({ EmailAddress($0) }) else { continue }
            if address == page.address {
                item.wrong("\(address) is the mailbox's own address already", "remove it")
            } else if !seen.insert(address.normalized).inserted {
                item.wrong("\(address) is named twice", "remove one of them")
            }
        }
    }

    /// A brief to the mailbox itself would be a message of ours, which is never read.
    private func people() {
        let own = Set(([page.address].compactMap { $0 } + page.aliases).map(\.normalized))
        for key in ["teams", "approvers"] {
            guard let entry = block[key], entry.isBlock else { continue }
            if key == "approvers", entry.names.isEmpty {
                entry.wrong("`approvers` names nobody", "add a name and an address, or remove it")
            }
            for (_, person) in entry.pairs() {
                guard let address = person.written.flatMap({ EmailAddress($0) }), own.contains(address.normalized)
                else { continue }
                person.wrong("\(person.title) is this mailbox's own address", "name the address of a person or team")
            }
        }
    }

    private func languages() {
        guard let entry = block["languages"] else { return }
        if entry.isList, entry.items().isEmpty {
            entry.wrong("`languages` is empty", "name one or more, or remove it to get all that the brand has")
        }
        var seen: Set<String> = []
        for language in page.languages where !seen.insert(language.name).inserted {
            block.entry.reader.wrong(language.line, "`\(language.name)` is named twice", "remove one of them")
        }
    }

    /// RFC 8314, 3: which port speaks TLS from the first byte, and which after STARTTLS.
    private func port(_ server: Endpoint, in key: String, tls: Int, starttls: Int) {
        guard let entry = block[key] else { return }
        if server.security == .starttls, server.port == tls {
            entry.reader.doubtful(
                entry.line, "`\(key)`: port \(tls) speaks TLS from the first byte, not after STARTTLS",
                "write `security: tls`, or port \(starttls)")
        } else if server.security == .tls, server.port == starttls {
            entry.reader.doubtful(
                entry.line, "`\(key)`: port \(starttls) expects STARTTLS", "write `security: starttls`, or port \(tls)")
        }
    }
}
