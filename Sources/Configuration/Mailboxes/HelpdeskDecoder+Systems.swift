import Integrations
import Mail

// What each system wants to know; docs/connectors explains the keys.
extension HelpdeskDecoder {
    func requestTracker(_ block: Block, _ common: Common) -> RequestTracker.Settings? {
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
        guard let queue, let address = common.address else { return nil }
        return RequestTracker.Settings(
            address: address, queue: queue, escalationQueue: escalation, tagsField: names[0], idField: names[1],
            messageIDField: names[2], prefix: common.prefix, owners: owners, priority: priority,
            resolves: common.resolves)
    }

    func zendesk(_ block: Block, _ common: Common) -> Zendesk.Settings? {
        let login = block["login"]?.address()?.text
        let group = block["group"]?.integer(Self.numbers)
        let escalation = block["escalation_group"]?.integer(Self.numbers)
        let owners = owners(block["owners"]) { $0.integer(Self.numbers) }
        let priority = block["priority"]?.choice(Zendesk.Priority.self)
        guard let address = common.address else { return nil }
        return Zendesk.Settings(
            address: address, login: login, group: group, escalationGroup: escalation, prefix: common.prefix,
            owners: owners, priority: priority, resolves: common.resolves)
    }

    /// Ids that a system gives by counting.
    private static let numbers = 1...Int.max
}
