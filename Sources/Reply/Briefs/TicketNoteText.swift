import Resolution

/// The note that people find in the ticket when they take over a case: plain text, the most needed first, at most
/// `longest` bytes. What does not fit is left out from the end; the record beside it has all of it.
package func ticketNote(
    _ contents: BriefContents, longest: Int, due: String? = nil, utcOffset: @escaping UTCOffset = { _ in 0 }
) -> String {
    let page = BriefPage(words: FactWords(language: "en", utcOffset: utcOffset, isForOperator: true))
    let sections = [
        cleaned("AI HAND-OFF: \(contents.reason.headline)"),
        page.section("Why", page.list([contents.why])),
        page.section("In short, as a model puts it", page.list(contents.summary.map(masked))),
        page.section("Customer", page.customer(contents)),
        page.section("Due", page.list([due].compactMap { $0 })),
        page.section(
            "Wants", page.list(contents.understood.isEmpty ? ["nothing for certain"] : contents.understood)),
        page.section("Done so far", page.receipts(contents.receipts)),
        page.section("Checked", page.facts(contents.facts)),
        page.section("Suggested next step", page.list([contents.suggestedStep ?? contents.reason.nextStep])),
        page.section("Suggested reply, not sent", contents.suggestedReply.map(indented) ?? ""),
        page.section("They wrote: \(contents.subject)", quoted(contents.text)),
        page.section("Notes", page.list(contents.notes)),
        "Case \(contents.caseID): `replyd explain \(contents.caseID)` shows everything that led here.",
    ]
    var text = ""
    for section in sections where !section.isEmpty {
        let next = (text.isEmpty ? "" : text + "\n\n") + section
        guard next.utf8.count > longest else {
            text = next
            continue
        }
        return cut(next, to: longest)
    }
    return text
}

/// At the end of a line where there is one near, never inside a character.
private func cut(_ text: String, to longest: Int) -> String {
    let mark = "\n[…]"
    var end = text.utf8.index(text.startIndex, offsetBy: max(0, longest - mark.utf8.count))
    while end > text.startIndex, end.samePosition(in: text) == nil { end = text.utf8.index(before: end) }
    let kept = text[..<end]
    guard let last = kept.lastIndex(of: "\n"), kept.utf8.distance(from: last, to: kept.endIndex) < 200 else {
        return kept + mark
    }
    return kept[..<last] + mark
}
