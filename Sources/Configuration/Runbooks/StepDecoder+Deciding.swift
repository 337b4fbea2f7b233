import Resolution

/// The steps that weigh facts: `check`, `branch` and `action`.
extension StepDecoder {
    /// `else` may stand beside `check` or inside it; one step or a list.
    func check(_ value: Entry, beside: Entry?, excused: Bool = false, _ known: inout Known) -> Step? {
        guard value.isBlock else {
            value.wrong("`check` must be a block of facts", "write `fact: test` below it")
            return nil
        }
        let inside = value.pairs().first { $0.key == "else" }?.value
        if let inside, beside != nil { inside.wrong("`check` has two `else`", "keep one of them") }
        let holds = condition(value, ignoring: ["else"], known: known)
        guard let otherwise = inside ?? beside else {
            // Without it the run would end with nothing said to anybody.
            if excused { return nil }
            value.wrong("`check` has no `else`", "say what is done when it does not hold: `else: {handoff: policy}`")
            return nil
        }
        var knownThere = known
        let last = steps(otherwise, &knownThere)
        return holds.map { .check($0, otherwise: last) }
    }

    func branch(_ value: Entry, _ known: inout Known) -> Step? {
        guard value.isList else {
            value.wrong("`branch` must be a list", "write `- when: {…}` with `steps:`, at its end `- else: […]`")
            return nil
        }
        var branches: [Step.Branch] = []
        var otherwise: [Step] = []
        var fork = Fork(known)
        var hasElse = false
        let items = value.items()
        if items.isEmpty { value.wrong("`branch` has no branches", "write `- when: {…}` with `steps:`") }
        for (index, item) in items.enumerated() {
            // Nothing but unknown keys: they are noted, and what is missing is clear.
            guard let block = item.block(["when", "steps", "else"]), !block.isEmpty || item.names.isEmpty else {
                continue
            }
            var here = known
            var way: [Step]?
            if let last = block["else"] {
                otherwise = steps(last, &here)
                (way, hasElse) = (otherwise, true)
                if let extra = block["when"] ?? block["steps"] {
                    extra.wrong("`else` stands in a branch with a condition", "begin it with `- ` on a line of its own")
                }
                if index < items.count - 1 {
                    item.wrong("branches after `else` are never taken", "move `else` to the end")
                }
            } else {
                let when = block.required("when", "write the condition").flatMap { condition($0, known: known) }
                let then = block.required("steps", "write what is to be done").map { steps($0, &here) }
                if let when, branches.contains(where: { when.implies($0.condition) }) {
                    item.wrong(
                        "this branch is never taken: one above holds whenever it does", "move it up, or remove it")
                }
                if let when, let then { branches.append(Step.Branch(condition: when, steps: then)) }
                way = then
            }
            fork.add(here, ends: way?.last?.ends ?? false)
        }
        if !hasElse { fork.add(known, ends: false) }
        known = fork.after
        return .branch(branches, otherwise: otherwise)
    }

    func condition(_ entry: Entry, ignoring ignored: Set<String> = [], known: Known) -> Condition? {
        let facts = FactNames.ofRuns.with(inputs: inputs)
        return ConditionDecoder(reader: reader, facts: facts, lookedUp: known.objects).decode(entry, ignoring: ignored)
    }

    func action(_ value: Entry, _ rest: [String: Entry], _ known: inout Known) -> Step? {
        if value.written == ActionStep.proposed { return proposedAction(value, rest, &known) }
        let chosen = value.choice(among: Self.actions)
        // A slip is read as what was probably meant; the runbook is not used before it is corrected.
        guard let verb = chosen ?? value.written.flatMap({ nearest(to: $0, among: Self.actions) }) else { return nil }
        defer { known.actions.insert(verb) }
        let kind = Self.kind(of: verb)
        reader.mention(.action, kind, at: value.line)
        reader.mention(.shop, "action: \(verb)", at: value.line)
        let isLink = verb == "resend" && rest["document"]?.written == "password_link"
        var step = ActionStep(verb: verb, of: isLink ? "customer" : Self.object(of: verb))
        if let of = rest["of"] {
            // An address is an order's, or the customer's own.
            guard let object = of.choice(among: [step.of] + (verb == "address" ? ["customer"] : [])) else { return nil }
            step.of = object
        }
        if step.of == "slots" ? !known.objects.contains("slots") : !known.objects.contains(step.of) {
            value.wrong(
                "`\(verb)` acts on an \(step.of) that was never looked up", "write `- lookup: \(step.of)` above")
            known.objects.insert(step.of)
        }
        let movesMoney = verb == "refund" || verb == "credit"
        if let amount = rest["amount"] {
            if movesMoney {
                readAmount(amount, into: &step)
            } else {
                amount.wrong("`\(verb)` has no amount", "remove it")
            }
        } else if movesMoney {
            value.wrong(
                "`\(verb)` does not say how much",
                "write `amount: order.item.price` for the item, or `order.refundable` for what is left")
        }
        if let approve = rest["approve"] { readApproval(approve, into: &step) }
        if let over = step.approveOver { reader.approval(rest["approve"]?.line ?? value.line, of: kind, over: over) }
        if let document = rest["document"] {
            if verb == "resend" {
                step.document = document.choice(among: ["invoice", "licence", "download", "password_link"])
            } else {
                document.wrong("`\(verb)` sends no document", "remove it")
            }
        } else if verb == "resend", !rest.keys.contains(where: { nearest(to: $0, among: ["document"]) != nil }) {
            value.wrong("`resend` does not say which document", "write `document: invoice` or another one")
        }
        if let reason = rest["reason"] {
            if verb == "cancel" {
                step.reason = reason.choice(among: inputs.filter { $0.kind == .choice }.map(\.name))
            } else {
                reason.wrong("`\(verb)` has no `reason`", "remove it")
            }
        }
        if let payment = rest["payment"] {
            readPayment(payment, of: verb, into: &step, known)
        } else if verb == "payment" {
            value.wrong(
                "`payment` does not say with what the order is to be paid",
                "write `payment:` with the name of an input that has `choices: payments`")
        }
        if let lines = rest["lines"] { readLines(lines, of: verb, into: &step, known) }
        if let to = rest["to"] {
            if verb == "plan" || verb == "exchange" {
                step.to = to.choice(among: inputs.map(\.name))
            } else {
                to.wrong("`\(verb)` has no `to`", "remove it")
            }
        } else if verb == "plan" {
            value.wrong("`plan` does not say which plan", "write `to:` with the name of the input that says it")
        }
        if verb == "exchange", step.to != nil || step.isOfAllNamed {
            reader.mention(.variant, kind, at: (rest["to"] ?? value).line)
        }
        checkNeeds(of: verb, value, known)
        return .action(step)
    }

    private static let amounts = ["order.item.price", "order.item.refundable", "order.refundable"]

    private func readPayment(_ entry: Entry, of verb: String, into step: inout ActionStep, _ known: Known) {
        guard verb == "return" || verb == "exchange" || verb == "payment" else {
            return entry.wrong("`\(verb)` has no `payment`", "remove it")
        }
        step.payment = entry.choice(among: inputs.filter(\.choosesPayment).map(\.name))
        if !known.objects.contains("payments") {
            entry.wrong("what is on file was never looked up", "write `- lookup: payments` above")
        } else if !known.isConfirmed {
            entry.wrong("the means of payment is not confirmed before", "write `- confirm: template` above")
        }
    }

    /// `named`: one return, or one exchange for variants, of all that the customer's words name.
    private func readLines(_ entry: Entry, of verb: String, into step: inout ActionStep, _ known: Known) {
        guard verb == "return" || verb == "exchange" else {
            return entry.wrong("`\(verb)` has no `lines`", "remove it")
        }
        guard entry.choice(among: ["named"]) != nil else { return }
        step.isOfAllNamed = true
        if !known.isConfirmed {
            entry.wrong("what comes back is not confirmed before", "write `- confirm: template` above")
        }
        if verb == "exchange", !inputs.contains(where: \.choosesVariant) {
            entry.wrong(
                "several lines are exchanged for variants only",
                "add `inputs: {variant: {kind: choice, choices: variants}}`")
        }
    }

    /// `order.item.price`, or `20 % of order.item.price`.
    private func readAmount(_ entry: Entry, into step: inout ActionStep) {
        guard let text = entry.text() else { return }
        let words = text.split(separator: " ").map(String.init)
        let isShare = words.count == 4 && words[1] == "%" && words[2] == "of"
        guard let amount = isShare ? words[3] : words.first, isShare || words.count == 1 else {
            return entry.wrong("\(entry.title) cannot be `\(text)`", "write `20 % of order.item.price`")
        }
        guard Self.amounts.contains(amount) else {
            return entry.wrong("\(entry.title) cannot be `\(text)`", suggestion(for: amount, among: Self.amounts))
        }
        step.amount = amount
        guard isShare else { return }
        guard let percent = Int(words[0]), (1...100).contains(percent) else {
            return entry.wrong("`\(words[0])` is no share", "write a whole number from 1 to 100")
        }
        step.percent = percent
    }

    /// What is acted on, as `lookup` names it.
    static func object(of verb: String) -> String {
        switch verb {
        case "plan": "subscription"
        case "email": "customer"
        case "appointment_book": "slots"
        default:
            verb.hasPrefix("subscription_")
                ? "subscription" : verb.hasPrefix("appointment_") ? "appointment" : "order"
        }
    }

    /// The kind of action that the mailbox's limits must allow.
    static func kind(of verb: String) -> String {
        verb == "plan" || verb.hasPrefix("subscription_")
            ? "subscription" : verb.hasPrefix("appointment_") ? "appointment" : verb
    }

    private func checkNeeds(of verb: String, _ value: Entry, _ known: Known) {
        switch verb {
        case "address":
            if !inputs.contains(where: { $0.kind == .address }) {
                value.wrong("no input says the new address", "add `inputs: {new: {kind: address, ask: …}}`")
            } else if !known.isConfirmed {
                value.wrong("the new address is not confirmed before it is used", "write `- confirm: template` above")
            }
        case "email":
            if !inputs.contains(where: { $0.kind == .email }) {
                value.wrong("no input says the new address", "add `inputs: {new: {kind: email, ask: …}}`")
            }
        case "appointment_book", "appointment_move":
            if !inputs.contains(where: { $0.kind == .slot }) {
                value.wrong("no input says when", "add `inputs: {when: {kind: slot, ask: …}}`")
            } else if !known.isConfirmed {
                value.wrong("the time is not confirmed before it is booked", "write `- confirm: template` above")
            }
        case "exchange" where inputs.contains(where: \.choosesVariant):
            if !known.objects.contains("variants") {
                value.wrong("which variants there are was never looked up", "write `- lookup: variants` above")
            } else if !known.isConfirmed {
                value.wrong("the variant is not confirmed before it is sent", "write `- confirm: template` above")
            }
        case "note":
            if !known.hasNote { value.wrong("there is nothing to note at the order", "write `- note: text` above") }
        default: break
        }
    }

    func readApproval(_ entry: Entry, into step: inout ActionStep) {
        guard let text = entry.text() else { return }
        if text == "always" {
            step.alwaysApprove = true
        } else if text.hasPrefix("over "), let money = Money(String(text.dropFirst(5))) {
            step.approveOver = money
        } else {
            entry.wrong("`approve` cannot be `\(text)`", "write `always` or \"over 80 EUR\"")
        }
    }

    /// Actions by the name runbooks use.
    static let actions =
        actionKinds.keys.filter { $0 != "subscription" && $0 != "appointment" }.sorted()
        + SubscriptionChange.allCases.map { "subscription_\($0.rawValue)" }
        + ["plan", "appointment_book", "appointment_move", "appointment_cancel"]
}
