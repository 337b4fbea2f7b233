import Mail
package import Resolution
package import Store

package import struct Foundation.Date

/// One line of `replyd cases --json` (INTERFACE.md): keys in the contract's order, null never left out.
///
/// `overdue` names what was owed to the customer before `now` and is not done.
package func record(of file: Case, letters: [Letter], now: Date) -> String {
    var line = JSONLine()
    line.text("case", file.id)
    line.text("mailbox", file.mailbox)
    line.list("threads", file.threads)
    line.text("customer", file.customer?.text)
    line.text("principal", file.principal.level.name)
    line.text("state", file.state.rawValue)
    line.list("intents", file.intents)
    line.raw("runs", "[" + file.runs.map(record(of:)).joined(separator: ",") + "]")
    line.text("outcome", file.outcome?.rawValue)
    line.text("reason", file.reason?.rawValue)
    line.list("messages", letters.compactMap(\.messageID))
    line.date("opened", file.opened)
    line.date("first_reply", file.firstReply)
    line.date("first_reply_due", file.due(.firstReply)?.due)
    line.date("resolution_due", file.due(.resolution)?.due)
    line.list("overdue", file.owed.filter { $0.due < now }.map(\.promise.rawValue))
    return line.finished
}

private func record(of run: Run) -> String {
    var line = JSONLine()
    line.text("runbook", run.runbook)
    line.text("state", run.state.rawValue)
    line.text("waiting_for", run.waitingFor?.rawValue)
    return line.finished
}

/// One line of `replyd effects --json`.
package func record(of effect: EffectRow) -> String {
    var line = JSONLine()
    line.text("effect", effect.id)
    line.text("case", effect.caseID)
    line.text("run", effect.run)
    line.text("kind", effect.kind.rawValue)
    line.text("purpose", effect.purpose.rawValue)
    line.text("state", effect.state.rawValue)
    line.text("key", effect.key)
    line.text("target", effect.target)
    line.raw("receipt", effect.receipt.map(record(of:)) ?? "{}")
    line.date("planned", effect.planned)
    line.date("finished", effect.finished)
    line.text("description", effect.description)
    line.text("why", effect.why)
    return line.finished
}

private func record(of receipt: Receipt) -> String {
    var line = JSONLine()
    line.text("reference", receipt.reference)
    line.date("at", receipt.at)
    if receipt.isPredicted { line.raw("predicted", "true") }
    for (name, value) in receipt.facts.values.sorted(by: { $0.key < $1.key }) { line.value(name, value) }
    return line.finished
}

/// One line of `replyd explain --json`.
package func record(of row: TrailRow) -> String {
    var line = JSONLine()
    line.date("at", row.at)
    line.raw("message", row.letter.map(String.init) ?? "null")
    line.text("step", row.step)
    line.text("detail", row.detail)
    return line.finished
}

/// One line of `replyd suppressions --json`.
package func record(of suppression: Suppression) -> String {
    var line = JSONLine()
    line.text("address", suppression.address)
    line.text("mailbox", suppression.mailbox)
    line.date("since", suppression.since)
    line.text("why", suppression.why)
    return line.finished
}
