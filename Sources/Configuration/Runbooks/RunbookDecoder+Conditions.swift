import Resolution

// `when: conditions`: what must hold for a runbook to be chosen.
extension RunbookDecoder {
    /// By facts that are known, or can be looked up, before the first step.
    func conditions(_ entry: Entry) -> Condition? {
        let facts = FactNames.ofChoosing
        guard let condition = ConditionDecoder(reader: reader, facts: facts).decode(entry) else { return nil }
        if condition.excludes(condition, isList: facts.isList) {
            entry.wrong(
                "`conditions` can never hold: they exclude each other", "write them under `any:`, or remove one")
        }
        return condition
    }

    /// What conditions need looked up needs a shop, and words to ask with where a customer has several orders.
    func checkLookups(of conditions: Condition?, at entry: Entry?, _ inputs: [Runbook.Input]) {
        guard let entry, let facts = conditions?.facts.sorted() else { return }
        guard let first = facts.first(where: { FactNames.object(of: $0) != nil }) else { return }
        reader.mention(.shop, "conditions: \(first)", at: entry.line)
        let ofOrders = facts.first { FactNames.object(of: $0) == "order" }
        if let ofOrders, !inputs.contains(where: { $0.kind == .order }) {
            reader.doubtful(
                entry.line, "`\(ofOrders)` is tested, and no input says which order",
                "add `inputs: {order: {kind: order, ask: …}}`")
        }
    }
}
