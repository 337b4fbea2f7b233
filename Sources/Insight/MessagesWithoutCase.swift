import Mail
package import Store

/// One line of `replyd ignored --json`: a message that became no case, and the rules that say why.
package func recordWithoutCase(of letter: Letter) -> String {
    var line = JSONLine()
    line.text("mailbox", letter.mailbox)
    line.text("message_id", letter.messageID)
    line.text("from", letter.message?.from.first?.address)
    line.text("subject", letter.message?.subject)
    line.text("stage", letter.stage.rawValue)
    line.text("kind", letter.screening?.kind.rawValue)
    line.text("reason", letter.reason)
    line.raw("signs", "[" + (letter.screening?.signs ?? []).map(record(of:)).joined(separator: ",") + "]")
    line.date("received", letter.received)
    return line.finished
}

private func record(of sign: Message.Sign) -> String {
    var line = JSONLine()
    line.text("rule", sign.rule)
    line.text("detail", sign.detail)
    return line.finished
}
