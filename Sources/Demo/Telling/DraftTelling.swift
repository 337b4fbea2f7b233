/// Shows what the same letters bring where nothing may go out by itself.
struct DraftTelling {
    let page: Page

    func begin() {
        page.line()
        page.line(page.ink("The same letters in mode draft", .bold))
        page.line(
            "   "
                + page.ink(
                    "A fresh shop and mail host. Replies lie in Drafts, actions wait for a yes; a person sends.", .dim))
        page.line()
    }

    func tell(_ result: DraftRun.Result) {
        page.table(
            ["first letter of", "expected", "waits for a yes", "Drafts", "after the yes", ""],
            result.outcomes.map { outcome in
                [
                    outcome.title, outcome.wanted, outcome.held.isEmpty ? "-" : outcome.held.joined(separator: ", "),
                    "\(outcome.drafts.before)", outcome.held.isEmpty ? "-" : "\(outcome.drafts.after)",
                    outcome.isAsExpected ? "✔" : "✘",
                ]
            })
        page.line()
        page.field(
            "books",
            [result.books.before.isEmpty ? "as they were, until the yes; then:" : "changed without a yes:"]
                + (result.books.before.isEmpty ? result.books.after : result.books.before))
        page.field(
            "mailbox", ["\(result.drafts) messages lie in the Drafts folder of the mail host, \(result.sent) in Sent"])
        page.field("outgoing", ["\(result.toCustomers) to customers, \(result.toPeople) to teams and approvers"])
        for failure in result.failures { page.field("", [page.ink("✘ " + failure, .red)]) }
        if result.failures.isEmpty { page.field("", [page.ink("✔ as expected", .green)]) }
    }
}
