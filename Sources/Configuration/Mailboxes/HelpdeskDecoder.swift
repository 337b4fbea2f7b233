package import Transport

/// What `helpdesk:` says: where the cases of a mailbox have tickets.
package struct HelpdeskSettings: Sendable, Equatable {
    package enum System: String, Sendable, CaseIterable { case rt }
    package enum Cases: String, Sendable, CaseIterable {
        case all
        case handedOver = "handed_over"
    }

    package var system: System
    package var address: HTTPAddress
    /// As `secret(named:environment:)` takes it.
    package var token: String
    package var queue: String
    package var escalationQueue: String?
    package var tagsField: String
    package var idField: String
    package var messageIDField: String
    package var prefix: String
    /// Users of the helpdesk by the names of `teams`.
    package var owners: [String: String]
    package var priority: Int?
    package var resolves: Bool
    package var cases: Cases
    /// Between two looks for what people changed.
    package var pollInterval: Duration
    package var caFile: String?
}

struct HelpdeskDecoder {
    let root: String
    let reader: Proofreader

    /// - Parameter prefix: of the keywords; tags have the same unless they say otherwise.
    func decode(_ entry: Entry?, prefix: String) -> HelpdeskSettings? {
        guard let entry, let block = entry.block(MailboxKeys.helpdesk) else { return nil }
        let system = block.required("system", "write `system: rt`")?.choice(HelpdeskSettings.System.self)
        let address = address(block.required("url", "write the address of RT's own pages, https://…"))
        let token = block.required("token", "write `token: {credential: NAME}`").flatMap { SecretDecoder().decode($0) }
        let queue = name(block.required("queue", "name the queue that new tickets go to"))
        let escalation = block["escalation_queue"].flatMap { name($0) }
        if let escalation, escalation == queue {
            block["escalation_queue"]?.wrong(
                "`helpdesk.escalation_queue` is the same as `queue`", "remove the line, or name another queue")
        }
        let fields = block["fields"]?.block(MailboxKeys.helpdeskFields)
        var tags = prefix
        if let entry = block["prefix"], let text = entry.text() {
            tags = text
            if !isTagPrefix(text) {
                entry.wrong("`helpdesk.prefix` cannot be `\(text)`", "use a to z, digits and `_` only, at most 20")
            }
        }
        let owners = owners(block["owners"])
        let priority = block["priority"]?.integer(0...1_000)
        let resolves = block["resolve"]?.flag() ?? false
        let cases = block["cases"]?.choice(HelpdeskSettings.Cases.self) ?? .all
        let poll = block["poll"]?.duration(5...50) ?? 20
        let caFile = block["ca_file"]?.certificates(below: root)
        let names = [
            name(fields?["tags"]) ?? "Tags", name(fields?["external_id"]) ?? "External ID",
            name(fields?["message_id"]) ?? "Message-ID",
        ]
        if Set(names).count < names.count {
            block["fields"]?.wrong("`helpdesk.fields` names a field twice", "each needs a field of its own")
        }
        guard let system, let address, let token, let queue else { return nil }
        return HelpdeskSettings(
            system: system, address: address, token: token, queue: queue, escalationQueue: escalation,
            tagsField: names[0], idField: names[1], messageIDField: names[2], prefix: tags, owners: owners,
            priority: priority, resolves: resolves, cases: cases, pollInterval: .seconds(Int(poll)), caFile: caFile)
    }

    private func address(_ entry: Entry?) -> HTTPAddress? {
        guard let entry, let text = entry.text() else { return nil }
        if let address = HTTPAddress(text) { return address }
        entry.wrong(
            "`helpdesk.url` is no https address: `\(text)`",
            "write it as https://host or https://host/path; http is for this machine only")
        return nil
    }

    /// A queue's, field's or user's name: what cannot be part of a query is a mistake.
    private func name(_ entry: Entry?) -> String? {
        guard let entry, let text = entry.text() else { return nil }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && !"{}/\\".utf8.contains($0) }
        if isPlain, text.utf8.count <= 200 { return text }
        entry.wrong("\(entry.title) cannot be `\(text)`", "write the name as the helpdesk shows it")
        return nil
    }

    private func owners(_ entry: Entry?) -> [String: String] {
        var owners: [String: String] = [:]
        for (team, value) in entry?.pairs() ?? [] {
            reader.mention(.team, team, at: value.line)
            owners[team] = name(value)
        }
        return owners
    }

    private func isTagPrefix(_ text: String) -> Bool {
        (1...20).contains(text.utf8.count)
            && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }
}
