import JSON
package import Resolution
import Transport

extension Salesforce {
    package func examine() async -> [HelpdeskFinding] {
        do {
            let answer = try await pages.read(["sobjects", "Case", "describe"])
            guard case .list(let fields) = answer.value["fields"] else {
                return [HelpdeskFinding("Salesforce shows no fields of Case", remedy: "let the user see cases")]
            }
            var findings = [HelpdeskFinding("Salesforce lets us in at \(settings.address.host)")]
            findings += [usage(answer.usage), idField(fields), tagsField(fields)].compactMap { $0 }
            findings += words(fields)
            for owner in Set([settings.owner, settings.escalationOwner].compactMap { $0 } + settings.owners.values)
                .sorted()
            {
                findings.append(await self.owner(owner))
            }
            return findings
        } catch {
            return [HelpdeskFinding("\(error)", remedy: "compare `helpdesk` in mailbox.yaml with Salesforce")]
        }
    }

    private func usage(_ text: String?) -> HelpdeskFinding? {
        guard let halves = text?.split(separator: "=").last?.split(separator: "/"), halves.count == 2,
            let used = Int(halves[0]), let most = Int(halves[1].prefix { $0.isNumber }), most > 0
        else { return nil }
        let what = "Salesforce: the org has made \(used) of \(most) API requests in 24 hours"
        return HelpdeskFinding(
            what, remedy: used * 10 >= most * 9 ? "poll less often, or buy more: at the end everything stops" : nil)
    }

    private func field(_ name: String, _ fields: [JSONValue]) -> JSONValue? {
        fields.first { $0["name"]?.text?.lowercased() == name.lowercased() }
    }

    private func idField(_ fields: [JSONValue]) -> HelpdeskFinding {
        let name = settings.idField
        guard let field = field(name, fields), field["updateable"] == .flag(true) else {
            return HelpdeskFinding(
                "Salesforce: Case has no field \(name) that the user may edit",
                remedy: "make it (text, external id, unique, case-sensitive), and give the user's profile the right")
        }
        let isGood = field["externalId"] == .flag(true) && field["unique"] == .flag(true)
        return HelpdeskFinding(
            "Salesforce: \(name) is \(isGood ? "an external id and unique" : "no unique external id")",
            remedy: isGood ? nil : "tick both External ID and Unique: without, a case could be made twice")
    }

    private func tagsField(_ fields: [JSONValue]) -> HelpdeskFinding {
        let name = settings.tagsField
        guard let field = field(name, fields), field["updateable"] == .flag(true) else {
            return HelpdeskFinding(
                "Salesforce: Case has no field \(name) that the user may edit",
                remedy: "make it (long text area), and give the user's profile the right")
        }
        let length = field["length"]?.number ?? 0
        return HelpdeskFinding(
            "Salesforce: \(name) takes \(length) characters",
            remedy: length >= 1_000 || field["type"]?.text == "multipicklist"
                ? nil : "make it a long text area of 1,000 or more: a case may have twenty tags")
    }

    private func words(_ fields: [JSONValue]) -> [HelpdeskFinding] {
        func missing(_ name: String, _ words: [String]) -> HelpdeskFinding? {
            let known = (field(name, fields)?["picklistValues"]?.list ?? []).filter { $0["active"] == .flag(true) }
                .compactMap { $0["value"]?.text }
            let unknown = words.filter { !known.contains($0) }
            guard !unknown.isEmpty else { return nil }
            return HelpdeskFinding(
                "Salesforce: \(name) has no value \(unknown.joined(separator: ", "))",
                remedy: "compare `helpdesk` with the picklist: \(known.prefix(12).joined(separator: ", "))")
        }
        let words = settings.words
        let statuses = [words.new, words.open, words.escalated] + (settings.resolves ? [words.resolved] : [])
        return [
            missing("Status", statuses), missing("Origin", [settings.origin]),
            settings.priority.flatMap { missing("Priority", [$0]) },
        ].compactMap { $0 }
    }

    private func owner(_ id: String) async -> HelpdeskFinding {
        let isQueue = id.hasPrefix("00G")
        guard Self.isOwner(id) else {
            return HelpdeskFinding("Salesforce: \(id) is no id of a queue or user", remedy: "00G… or 005…")
        }
        do {
            let rows = try await rows(
                isQueue
                    ? "SELECT QueueId FROM QueueSobject WHERE QueueId = '\(id)' AND SobjectType = 'Case' LIMIT 1"
                    : "SELECT Id FROM User WHERE Id = '\(id)' AND IsActive = true LIMIT 1")
            let name = isQueue ? "the queue \(id)" : "the user \(id)"
            return rows.isEmpty
                ? HelpdeskFinding(
                    "Salesforce has no \(isQueue ? "queue of cases" : "active user") \(id)",
                    remedy: "take the id from the address of its page in Setup")
                : HelpdeskFinding("Salesforce: \(name) is there")
        } catch {
            return HelpdeskFinding("Salesforce: \(id): \(error)", remedy: "compare `helpdesk` with Salesforce")
        }
    }
}
