import Insight
import Reply
import Resolution

/// A hand-over as one JSON object: what the note in a ticket has no room for. Keys are only added.
func handoverRecord(_ contents: BriefContents) -> String {
    var record = JSONLine()
    record.text("case", contents.caseID)
    record.text("reason", contents.reason.rawValue)
    record.text("why", contents.why)
    record.text("level", contents.level.name)
    record.text("customer", contents.customerAddress)
    record.text("name", contents.customerName)
    record.text("tier", contents.customerTier)
    record.text("subject", contents.subject)
    record.text("text", masked(contents.text))
    record.list("understood", contents.understood)
    var facts = JSONLine()
    for (name, value) in contents.facts.values.sorted(by: { $0.key < $1.key }) { facts.value(name, value) }
    record.raw("facts", facts.finished)
    let receipts = contents.receipts.map { receipt in
        var line = JSONLine()
        line.text("reference", receipt.reference)
        line.date("at", receipt.at)
        line.raw("predicted", receipt.isPredicted ? "true" : "false")
        for (name, value) in receipt.facts.values.sorted(by: { $0.key < $1.key }) { line.value(name, value) }
        return line.finished
    }
    record.raw("receipts", "[" + receipts.joined(separator: ",") + "]")
    record.list("notes", contents.notes)
    record.list("summary_by_model", contents.summary.map(masked))
    record.text("next_step", contents.suggestedStep)
    record.text("suggested_reply", contents.suggestedReply)
    return record.finished
}
