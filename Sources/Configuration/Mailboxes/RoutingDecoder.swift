import Resolution
import Understanding

/// Decodes who takes what: `escalate`, by what a message says, and `routes`, by category, language, tier and hours.
struct RoutingDecoder {
    let reader: Proofreader
    /// Whether the policy has opening hours: without them `closed` would never hold.
    let hasHours: Bool

    func escalations(_ entry: Entry?) -> [EscalationRule] {
        guard let entry else { return [] }
        var earlier: [Condition] = []
        return entry.rows().compactMap { item in
            guard let block = item.block(MailboxKeys.escalation) else { return nil }
            let condition = block.required("when", "write the condition: `when: {all: {sensitive: legal}}`")
                .flatMap { ConditionDecoder(reader: reader, facts: FactNames.ofMessages).decode($0) }
            if condition?.facts.contains("hours") ?? false { checkHours(item) }
            let reason = block.required("reason", "name why a person takes it").flatMap { $0.reason() }
            let route = team(block["route"])
            guard let condition, let reason else { return nil }
            if earlier.contains(where: condition.implies) {
                item.wrong("this rule is never reached: one above holds whenever it does", "move it up, or remove it")
            }
            earlier.append(condition)
            return EscalationRule(condition: condition, route: route, reason: reason, line: item.line)
        }
    }

    func routes(_ entry: Entry?) -> [Route] {
        guard let entry else { return [] }
        var earlier: [Route] = []
        return entry.rows().compactMap { item in
            guard let block = item.block(MailboxKeys.route) else { return nil }
            var route = Route(team: "default")
            if let category = block["category"], let name = category.text() {
                route.category = name
                reader.mention(.category, name, at: category.line)
            }
            route.language = block["language"]?.language()
            route.tier = block["tier"]?.text()
            route.hours = block["hours"]?.choice(OfficeHours.self)
            if route.hours != nil { checkHours(item) }
            if ["category", "language", "tier", "hours"].allSatisfy({ block[$0] == nil }) {
                item.wrong("this route has no condition", "give it a category, language, tier or hours")
            }
            route.team = team(block.required("team", "name one of `teams`")) ?? "default"
            if earlier.contains(where: { $0.covers(route) }) {
                item.wrong("this route is never reached: one above fits whenever it does", "move it up, or remove it")
            }
            earlier.append(route)
            return route
        }
    }

    /// Topics that an operator trusts the voice with. Of the others every one is for a person.
    func voicedTopics(_ entry: Entry?) -> [Reading.Sensitive] {
        guard let entry else { return [] }
        for (name, value) in entry.isBlock ? entry.pairs() : [] {
            guard !MailboxKeys.sensitive.contains(name), Reading.Sensitive(rawValue: name) != nil else { continue }
            value.wrong("`sensitive.\(name)` is always for a person", "remove the line")
            return []
        }
        guard let block = entry.block(MailboxKeys.sensitive) else { return [] }
        return MailboxKeys.sensitive.filter { block[$0]?.choice(among: ["handover", "voice"]) == "voice" }
            .compactMap(Reading.Sensitive.init(rawValue:))
    }

    private func checkHours(_ entry: Entry) {
        guard !hasHours else { return }
        entry.wrong("`hours` is tested, and policy.yaml has none: it is always open", "write `hours:` there")
    }

    private func team(_ entry: Entry?) -> String? {
        guard let entry, let name = entry.text() else { return nil }
        reader.mention(.team, name, at: entry.line)
        return name
    }
}

extension Route {
    fileprivate func covers(_ other: Route) -> Bool {
        (category == nil || category == other.category) && (language == nil || language == other.language)
            && (tier == nil || tier == other.tier) && (hours == nil || hours == other.hours)
    }
}

extension Entry {
    /// A reason of a hand-over, as INTERFACE.md names them; `out_of_policy` is the usual word for `policy`.
    func reason() -> Reason? {
        guard let text = text() else { return nil }
        if text == "out_of_policy" { return .policy }
        if let reason = Reason(rawValue: text) { return reason }
        wrong("unknown reason `\(text)`", suggestion(for: text, among: Reason.allCases.map(\.rawValue)))
        return nil
    }
}
