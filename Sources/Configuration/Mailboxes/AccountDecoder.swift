import Foundation
import Transport

/// Decodes servers, credentials and folders of a `mailbox.yaml`.
struct AccountDecoder {
    let root: String
    let reader: Proofreader

    /// `domain` is that of the mailbox's address, the default of `helo`.
    func decode(_ block: Block, domain: String?) -> AccountSettings? {
        let imap = endpoint(block.required("imap", "add `imap:` with `host:`"), ports: [.tls: 993, .starttls: 143])
        let smtp = endpoint(block.required("smtp", "add `smtp:` with `host:`"), ports: [.tls: 465, .starttls: 587])
        let username = block.required("username", "write the name to log in with, often the address")?.text()
        let login = login(block)
        let caFile = block["ca_file"]?.certificates(below: root)
        let folders = folders(block["folders"])
        let poll = block["poll"]?.duration(5...3600) ?? 60
        let patience = block["patience"]?.duration(2...600) ?? 60
        let helo = block["helo"]?.text() ?? domain ?? "localhost"
        if !isHost(helo) { block["helo"]?.wrong("`helo` is no host name: `\(helo)`", "write this host's full name") }
        guard let imap, let smtp, let username, let login else { return nil }
        return AccountSettings(
            imap: imap, smtp: smtp, username: username, passwordCredential: login.password,
            authentication: login.authentication, caFile: caFile, folders: folders,
            pollInterval: .seconds(Int(poll)), patience: .seconds(Int(patience)), helo: helo)
    }

    private func endpoint(_ entry: Entry?, ports: [Endpoint.Security: Int]) -> Endpoint? {
        guard let entry, let block = entry.block(MailboxKeys.server) else { return nil }
        let security = block["security"]?.choice(Endpoint.Security.self) ?? .tls
        let port = block["port"]?.integer(1...65535) ?? ports[security] ?? ports[.starttls] ?? 0
        guard let hostEntry = block.required("host", "name the server"), let host = hostEntry.text() else { return nil }
        if !isHost(host) {
            hostEntry.wrong("\(hostEntry.title) is no host name: `\(host)`", "write name or address only")
        }
        // RFC 8314, 4.1: a password in clear text does not leave this machine.
        if security == .plain, !["localhost", "127.0.0.1", "::1"].contains(host) {
            block["security"]?.wrong(
                "`\(entry.name).security: plain` would send the password in clear text to \(host)",
                "use tls or starttls; plain is for 127.0.0.1 only")
        }
        return Endpoint(host: host, port: port, security: security)
    }

    /// A password, or what takes its place; one of them.
    private func login(_ block: Block) -> (password: String?, authentication: AuthenticationSettings?)? {
        guard let authentication = block["authentication"] else {
            let remedy = "write `password: {credential: NAME}` and hand it over with LoadCredential=NAME:/path"
            guard let entry = block.required("password", remedy) else { return nil }
            return SecretDecoder().decode(entry).map { ($0, nil) }
        }
        block["password"]?.wrong("`password` and `authentication` are both given", "keep one of them")
        return AuthenticationDecoder(root: root).decode(authentication).map { (nil, $0) }
    }

    private func folders(_ entry: Entry?) -> Account.Folders {
        guard let block = entry?.block(MailboxKeys.folders) else { return Account.Folders() }
        let inboxes = block["inbox"]?.texts() ?? ["INBOX"]
        for entry in block["inbox"]?.items() ?? [] where entry.text() == block["sent"]?.text() {
            entry.wrong("`folders.inbox` names the folder of sent messages", "name folders where messages arrive")
        }
        if Set(inboxes).count < inboxes.count {
            block["inbox"]?.wrong("`folders.inbox` names a folder twice", "name each once")
        }
        return Account.Folders(
            inboxes: inboxes.isEmpty ? ["INBOX"] : inboxes, drafts: block["drafts"]?.text(),
            sent: block["sent"]?.text(), escalated: block["escalated"]?.text(),
            quarantine: block["quarantine"]?.text())
    }
}

extension Entry {
    /// A PEM file with certificates, absolute or relative to the root; what is wrong with it is said.
    func certificates(below root: String) -> String? {
        guard let text = text() else { return nil }
        let path = text.hasPrefix("/") ? text : root + "/" + text
        if !isReadableFile(path) {
            wrong("\(title): there is no readable file \(text)", "name a PEM file")
        } else if FileManager.default.contents(atPath: path)?.range(of: Data("-----BEGIN ".utf8)) == nil {
            wrong(
                "\(title): there is no certificate in \(text)", "name a PEM file: it has lines with BEGIN CERTIFICATE")
        }
        return path
    }
}
