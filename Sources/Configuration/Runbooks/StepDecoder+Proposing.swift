import Resolution

/// `propose` and `action: proposed`: what a model may propose, and what is done of it.
extension StepDecoder {
    func propose(_ value: Entry, otherwise: Entry?, _ known: inout Known) -> Step? {
        let verbs = value.filled().compactMap { $0.choice(among: ProposeStep.known) }
        for verb in verbs {
            let object = Self.object(of: verb)
            if !known.objects.contains(object) {
                value.wrong(
                    "`\(verb)` would act on an \(object) that was never looked up", "write `- lookup: \(object)` above")
            }
            reader.mention(.action, Self.kind(of: verb), at: value.line)
            reader.mention(.shop, "action: \(verb)", at: value.line)
        }
        guard let otherwise else {
            value.wrong(
                "`propose` has no `else`", "say what is done without a proposal, such as `else: {handoff: policy}`")
            return nil
        }
        var knownThere = known
        let last = steps(otherwise, &knownThere)
        known.objects.insert("proposal")
        known.proposable = verbs
        // A yes from before is none to what is proposed.
        known.isConfirmed = false
        return .propose(ProposeStep(verbs: verbs, otherwise: last))
    }

    func proposedAction(_ value: Entry, _ rest: [String: Entry], _ known: inout Known) -> Step? {
        for (key, entry) in rest where ["of", "amount", "document", "to"].contains(key) {
            entry.wrong("`proposed` has no `\(key)`", "remove it: the proposal says it")
        }
        if known.proposable.isEmpty {
            value.wrong("nothing was proposed before", "write `- propose: [refund, return]` above")
        } else if !known.isConfirmed {
            value.wrong("what is proposed is done before the customer agreed", "write `- confirm: template` above")
        }
        known.actions.formUnion(known.proposable)
        var step = ActionStep(verb: ActionStep.proposed, of: "proposal")
        if let approve = rest["approve"] { readApproval(approve, into: &step) }
        return .action(step)
    }
}
