import Integrations
import Mail
import Transport

// What each system wants to know; docs/connectors explains the keys.
extension HelpdeskDecoder {
    func requestTracker(_ block: Block, _ common: Common) -> Connector? {
        let (address, token) = (address(block), secret(block, "token"))
        let queue = name(block.required("queue", "name the queue that new tickets go to"))
        let escalation = block["escalation_queue"].flatMap { name($0) }
        if let escalation, escalation == queue {
            block["escalation_queue"]?.wrong(
                "`helpdesk.escalation_queue` is the same as `queue`", "remove the line, or name another queue")
        }
        let fields = block["fields"]?.block(MailboxKeys.helpdeskFields)
        let names = [
            name(fields?["tags"]) ?? "Tags", name(fields?["external_id"]) ?? "External ID",
            name(fields?["message_id"]) ?? "Message-ID",
        ]
        if Set(names).count < names.count {
            block["fields"]?.wrong("`helpdesk.fields` names a field twice", "each needs a field of its own")
        }
        let owners = owners(block["owners"]) { name($0) }
        let priority = block["priority"]?.integer(0...1_000)
        guard let queue, let address, let token else { return nil }
        let own = RequestTracker.Settings(
            address: address, queue: queue, escalationQueue: escalation, tagsField: names[0], idField: names[1],
            messageIDField: names[2], prefix: common.prefix, owners: owners, priority: priority,
            resolves: common.resolves)
        return Connector(backend: .rt(own), hosts: [address.host], secrets: ["token": token])
    }

    func zendesk(_ block: Block, _ common: Common) -> Connector? {
        let (address, token) = (address(block), secret(block, "token"))
        let login = block["login"]?.address()?.text
        let group = block["group"]?.integer(Self.numbers)
        let escalation = block["escalation_group"]?.integer(Self.numbers)
        let owners = owners(block["owners"]) { $0.integer(Self.numbers) }
        let priority = block["priority"]?.choice(Zendesk.Priority.self)
        guard let address, let token else { return nil }
        let own = Zendesk.Settings(
            address: address, login: login, group: group, escalationGroup: escalation, prefix: common.prefix,
            owners: owners, priority: priority, resolves: common.resolves)
        return Connector(backend: .zendesk(own), hosts: [address.host], secrets: ["token": token])
    }

    /// Numbers of the account: the last part of the address of a page in Admin Center.
    func webForms(_ entry: Entry) -> ZendeskForms? {
        guard let block = entry.block(MailboxKeys.webForms) else { return nil }
        func numbers(_ key: String) -> Set<Int> {
            Set(block[key]?.items().compactMap { $0.integer(Self.numbers) } ?? [])
        }
        let found = ZendeskForms(forms: numbers("forms"), brands: numbers("brands"), groups: numbers("groups"))
        if found == ZendeskForms() {
            entry.wrong("`helpdesk.web_forms` names nothing", "name `forms`, `brands` or `groups` by their numbers")
        }
        return found
    }

    func gorgias(_ block: Block, _ common: Common) -> Connector? {
        let (address, token) = (address(block), secret(block, "token"))
        let login = block["login"]?.address()?.text
        let user = block.required("user", "write the number of the user whose notes ours are")?.integer(Self.numbers)
        let team = block["team"]?.integer(Self.numbers)
        let escalation = block["escalation_team"]?.integer(Self.numbers)
        let owners = owners(block["owners"]) { $0.integer(Self.numbers) }
        let priority = block["priority"]?.choice(Gorgias.Priority.self)
        let records = block["records"]?.choice(RecordManner.self) ?? .notes
        guard let address, let token, let user, let inbox = common.inbox else { return nil }
        let own = Gorgias.Settings(
            address: address, login: login, user: user, inbox: inbox, team: team, escalationTeam: escalation,
            prefix: common.prefix, owners: owners, priority: priority, resolves: common.resolves, records: records)
        return Connector(backend: .gorgias(own), hosts: [address.host], secrets: ["token": token])
    }

    func kustomer(_ block: Block, _ common: Common) -> Connector? {
        let (address, token) = (address(block), secret(block, "token"))
        let team = block["team"].flatMap { id($0) }
        let escalation = block["escalation_team"].flatMap { id($0) }
        let owners = owners(block["owners"]) { id($0) }
        let priority = block["priority"]?.integer(1...5)
        let records = block["records"]?.choice(RecordManner.self) ?? .notes
        guard let address, let token else { return nil }
        let own = Kustomer.Settings(
            address: address, team: team, escalationTeam: escalation, prefix: common.prefix, owners: owners,
            priority: priority, resolves: common.resolves, records: records)
        return Connector(backend: .kustomer(own), hosts: [address.host], secrets: ["token": token])
    }

    private func id(_ entry: Entry) -> String? {
        guard let text = entry.text() else { return nil }
        if Kustomer.isNumber(text) { return text }
        entry.wrong("\(entry.title) is no id: `\(text)`", "write the 24 digits from the address of its page")
        return nil
    }

    /// Ids that a system gives by counting.
    private static let numbers = 1...Int.max
}
