import Integrations
import Mail
import Transport

struct HelpdeskDecoder {
    let root: String
    let reader: Proofreader

    struct Connector {
        var backend: HelpdeskSettings.Backend
        var hosts: [String]
        var secrets: [String: String]
    }

    /// What every system has.
    struct Common {
        var prefix: String
        var resolves: Bool
        var inbox: String?
    }

    /// - Parameters:
    ///   - prefix: of the keywords; tags have the same unless they say otherwise.
    ///   - inbox: the mailbox's own address, for systems that name it in a ticket.
    func decode(_ entry: Entry?, prefix: String, inbox: EmailAddress?) -> HelpdeskSettings? {
        guard let entry, let system = system(entry), let block = entry.block(MailboxKeys.helpdesk(system)) else {
            return nil
        }
        var tags = prefix
        if let entry = block["prefix"], let text = entry.text() {
            tags = text
            if !isTagPrefix(text) {
                entry.wrong("`helpdesk.prefix` cannot be `\(text)`", "use a to z, digits and `_` only, at most 20")
            }
        }
        let resolves = block["resolve"]?.flag() ?? false
        let cases = block["cases"]?.choice(HelpdeskSettings.Cases.self) ?? .all
        let poll = block["poll"]?.duration(5...50) ?? 20
        let caFile = block["ca_file"]?.certificates(below: root)
        let common = Common(prefix: tags, resolves: resolves, inbox: inbox?.text)
        let connector: Connector? =
            switch system {
            case .rt: requestTracker(block, common)
            case .zendesk: zendesk(block, common)
            case .gorgias: gorgias(block, common)
            case .kustomer: kustomer(block, common)
            case .salesforce: salesforce(block, common)
            case .amazonConnect: amazonConnect(block, common)
            }
        guard let connector else { return nil }
        return HelpdeskSettings(
            backend: connector.backend, hosts: connector.hosts, secrets: connector.secrets, prefix: tags, cases: cases,
            pollInterval: .seconds(Int(poll)), caFile: caFile,
            authenticatesSenders: block["authenticates_senders"]?.flag() ?? false,
            webForms: block["web_forms"].flatMap { webForms($0) })
    }

    /// Which keys there are depends on it.
    private func system(_ entry: Entry) -> HelpdeskSettings.System? {
        guard entry.isBlock else {
            _ = entry.block(["system"])
            return nil
        }
        guard let named = entry.pairs().first(where: { $0.key == "system" })?.value else {
            let known = HelpdeskSettings.System.allCases.map(\.rawValue).joined(separator: ", ")
            entry.wrong("`helpdesk`: `system` is missing", "write `system: NAME`; known are \(known)")
            return nil
        }
        return named.choice(HelpdeskSettings.System.self)
    }

    func address(_ block: Block) -> HTTPAddress? {
        block.required("url", "write the address of the helpdesk's own pages, https://…")?.webAddress()
    }

    func secret(_ block: Block, _ key: String) -> String? {
        block.required(key, "write `\(key): {credential: NAME}`").flatMap { SecretDecoder().decode($0) }
    }

    /// A queue's, field's or user's name: what cannot be part of a query is a mistake.
    func name(_ entry: Entry?) -> String? {
        guard let entry, let text = entry.text() else { return nil }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !"{}/\\".utf8.contains($0) }
        if isPlain, text.utf8.count <= 200 { return text }
        entry.wrong("\(entry.title) cannot be `\(text)`", "write the name as the helpdesk shows it")
        return nil
    }

    /// Of each team, who owns what it is given.
    func owners<Owner>(_ entry: Entry?, _ read: (Entry) -> Owner?) -> [String: Owner] {
        var owners: [String: Owner] = [:]
        for (team, value) in entry?.pairs() ?? [] {
            reader.mention(.team, team, at: value.line)
            owners[team] = read(value)
        }
        return owners
    }

    private func isTagPrefix(_ text: String) -> Bool {
        (1...20).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }
}
