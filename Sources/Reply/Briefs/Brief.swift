import Resolution

/// The message a team gets when it takes over a case: plain text, the most needed first.
///
/// Card numbers in the customer's words are masked; one-time codes are no facts and never get here.
package func brief(_ contents: BriefContents, utcOffset: @escaping UTCOffset = { _ in 0 }) -> String {
    let page = BriefPage(words: FactWords(language: "en", utcOffset: utcOffset, isForOperator: true))
    let sections = [
        cleaned("\(contents.caseID) needs a person: \(contents.reason.headline)."),
        page.section("Why", page.list([contents.why])),
        page.section(
            "In short, as a model puts it; what it says of facts was checked", page.list(contents.summary.map(masked))),
        page.section("Customer", page.customer(contents)),
        page.section("They wrote: \(contents.subject)", quoted(contents.text)),
        page.section(
            "Understood", page.list(contents.understood.isEmpty ? ["nothing for certain"] : contents.understood)),
        page.section("Known", page.facts(contents.facts)),
        page.section("Done so far", page.receipts(contents.receipts)),
        page.section("Notes for you", page.list(contents.notes)),
        page.section("Suggested next step", page.list([contents.suggestedStep ?? contents.reason.nextStep])),
        page.section("Suggested reply, not sent", contents.suggestedReply.map(indented) ?? ""),
        page.section("How to go on", page.commands(contents)),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

struct BriefPage {
    let words: FactWords

    /// Empty when there is nothing to put below the heading.
    func section(_ heading: String, _ body: String) -> String {
        body.isEmpty ? "" : cleaned(heading) + "\n" + body
    }

    func list(_ lines: [String]) -> String {
        lines.map { cleaned($0) }.filter { !$0.isEmpty }.map { "  " + $0 }.joined(separator: "\n")
    }

    func customer(_ contents: BriefContents) -> String {
        let name = contents.customerName.map { "\($0) <\(contents.customerAddress)>" } ?? contents.customerAddress
        return list([name, contents.level.words] + [contents.customerTier.map { "tier: \($0)" }].compactMap { $0 })
    }

    func facts(_ facts: Facts) -> String {
        let named = facts.values.sorted { $0.key < $1.key }.map { ($0.key, words.words(for: $0.value)) }
        let width = named.map(\.0.utf8.count).max() ?? 0
        return named.map { name, value in
            "  " + cleaned(name) + String(repeating: " ", count: width - name.utf8.count + 2) + masked(value)
        }.joined(separator: "\n")
    }

    func receipts(_ receipts: [Receipt]) -> String {
        guard !receipts.isEmpty else { return "  nothing was changed" }
        return list(
            receipts.map { receipt in
                let facts = receipt.facts.values.sorted { $0.key < $1.key }
                    .map { "\($0.key) \(words.words(for: $0.value))" }
                return ([receipt.reference, words.words(for: .date(receipt.at))] + facts).joined(separator: ", ")
                    + (receipt.isPredicted ? " (foretold, not done)" : "")
            })
    }

    func commands(_ contents: BriefContents) -> String {
        let lines = [
            contents.hasOriginal
                ? "Answer from the mailbox: the original is attached. replyd stays silent in this case."
                : "Answer from the mailbox. The original is not attached. replyd stays silent in this case.",
            "replyd explain \(contents.caseID)          everything that led here",
            "replyd effects --case \(contents.caseID)   what was planned and done",
        ]
        return (lines + contents.commands).map { "  " + $0 }.joined(separator: "\n")
    }
}

/// What somebody wrote, line by line, each behind `> `; no line of it can pass for one of ours.
func quoted(_ text: String) -> String {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { masked(cleaned(String($0))) }
    let trimmed = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    return trimmed.isEmpty ? "> (no text)" : trimmed.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
}

func indented(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false) { $0.isNewline }
        .map { $0.isEmpty ? "" : "  " + cleaned(String($0)) }.joined(separator: "\n")
}
