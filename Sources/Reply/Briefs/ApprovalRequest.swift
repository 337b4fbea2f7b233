package import Resolution

package import struct Foundation.Date

/// Everything an approver needs to say yes or no.
package struct ApprovalContents: Sendable, Equatable {
    package var caseID: String
    /// `E-34`.
    package var effect: String
    /// What would be done, in one line: `refund 129.00 EUR, order 4103 of Ada Novak`.
    package var description: String
    /// What it does exactly; nil for a message.
    package var action: Action?
    /// What takes it back; nil where nothing does.
    package var inverse: String?
    /// Why it is held.
    package var why: String
    package var customerName: String?
    package var customerAddress: String
    package var level: Level
    /// What the customer wrote now.
    package var text: String
    package var facts: Facts
    /// What the customer would read after a yes; nil when it is not known yet.
    package var reply: String?
    /// Whether `reply` is what waits itself, so that its words can be changed.
    package var isReplyHeld = false
    package var expires: Date
    /// The approver's name.
    package var approver: String
    /// Two people must say yes, at the control socket only.
    package var needsTwo = false
    /// They were asked before.
    package var isReminder = false

    package init(
        caseID: String, effect: String, description: String, why: String, customerAddress: String, level: Level,
        text: String, facts: Facts, expires: Date, approver: String
    ) {
        self.caseID = caseID
        self.effect = effect
        self.description = description
        self.why = why
        self.customerAddress = customerAddress
        self.level = level
        self.text = text
        self.facts = facts
        self.expires = expires
        self.approver = approver
    }
}

/// What an approver reads before saying yes or no.
package func approvalRequest(_ contents: ApprovalContents, utcOffset: @escaping UTCOffset = { _ in 0 }) -> String {
    let words = FactWords(language: "en", utcOffset: utcOffset, isForOperator: true)
    let page = BriefPage(words: words)
    let customer = contents.customerName.map { "\($0) <\(contents.customerAddress)>" } ?? contents.customerAddress
    let again = contents.isReminder ? "still waits" : "waits"
    let does = contents.action.map { page.pairs($0.arguments(words)) } ?? ""
    let replyHeading =
        contents.isReplyHeld
        ? "The answer that goes out after a yes" : "After a yes, and when it is done, the customer reads"
    let undo = contents.action == nil ? "" : contents.inverse ?? "Nothing takes it back by itself."
    let sections = [
        cleaned("\(contents.caseID) \(again) for your yes: \(contents.effect), \(contents.description)."),
        page.section("What is done", does),
        page.section("Why you are asked", page.list([contents.why])),
        page.section("For whom", page.list([customer, contents.level.words])),
        page.section("They wrote", quoted(contents.text)),
        page.section("Known", page.facts(contents.facts)),
        page.section(replyHeading, contents.reply.map(indented) ?? ""),
        page.section("If it was wrong", undo.isEmpty ? "" : page.list([undo])),
        page.section(
            "Until when", page.list(["\(words.words(for: .moment(contents.expires))); then a person decides"])),
        page.section("Your answer", answers(contents).map { "  " + $0 }.joined(separator: "\n")),
        "Nothing is done before somebody says yes.",
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

/// What an approver is told whose answer did not count.
package func approvalNotice(caseID: String, effect: String, why: String, unproven: [String] = []) -> String {
    let page = BriefPage(words: FactWords(language: "en", utcOffset: { _ in 0 }, isForOperator: true))
    let sections = [
        cleaned("Your answer about \(effect) of \(caseID) did not count."),
        page.section("Why", page.list([why])),
        page.section("Not proven", page.list(unproven)),
        page.section(
            "How to go on",
            page.list([
                "Answer the approval mail itself, with its subject, and one instruction above what is quoted.",
                "replyd approvals                what waits",
                "replyd explain \(caseID)          everything that led here",
            ])),
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
}

private func answers(_ contents: ApprovalContents) -> [String] {
    let (effect, name) = (cleaned(contents.effect), cleaned(contents.approver))
    let commands = ["approve", "reject"].map { "replyd approvals \($0) \(effect) --as \(name)" }
    guard !contents.needsTwo else {
        return ["Two people must say yes, each as their own user of the system. Mail does not count.", ""] + commands
    }
    var lines = [
        "Reply to this message and keep its subject. Above what is quoted write one of:",
        "  APPROVE                 and nothing else",
        "  REJECT and the reason",
    ]
    if contents.isReplyHeld {
        lines += ["  EDIT                    then the whole text as it shall read, then a line END"]
    }
    return lines + ["The subject is your key: do not forward it. Or at the machine:"] + commands.map { "  " + $0 }
}

extension BriefPage {
    fileprivate func pairs(_ pairs: [(name: String, value: String)]) -> String {
        let width = pairs.map(\.name.utf8.count).max() ?? 0
        return pairs.map { pair in
            "  " + pair.name + String(repeating: " ", count: width - pair.name.utf8.count + 2)
                + masked(cleaned(pair.value))
        }.joined(separator: "\n")
    }
}

extension Action {
    /// Its typed arguments, in words.
    fileprivate func arguments(_ words: FactWords) -> [(name: String, value: String)] {
        let own: [(String, String)] =
            switch self {
            case .refund(let order, let line, let amount):
                [("order", order), ("line", line.map(String.init) ?? "all"), ("amount", amount.description)]
            case .credit(let order, let line, let amount):
                [("order", order), ("line", line.map(String.init) ?? "all"), ("store credit", amount.description)]
            case .cancel(let order, let reason): [("order", order)] + (reason.map { [("reason", $0)] } ?? [])
            case .address(let order, let to): [("order", order), ("new address", to)]
            case .customerAddress(let customer, let to): [("customer", customer), ("new address", to)]
            case .exchange(let order, let line, let variant, let others, let paid):
                [("order", order)]
                    + ([(line, variant)] + (others ?? []).map { ($0.line, $0.to) }).flatMap { line, variant in
                        [("line", String(line)), ("for", variant ?? "the same once more")]
                    } + (paid.map { [("difference paid with", $0)] } ?? [])
            case .return(let order, let line, let others, let paid):
                [("order", order)]
                    + [
                        others.map { ("lines", ([line] + $0).map(String.init).joined(separator: ", ")) }
                            ?? ("line", String(line))
                    ] + (paid.map { [("money back to", $0)] } ?? [])
            case .payment(let order, let with): [("order", order), ("paid with from now on", with)]
            case .subscription(let id, let change): [("subscription", id), ("change", change.rawValue)]
            case .plan(let id, let to): [("subscription", id), ("new plan", to)]
            case .email(let customer, let to): [("customer", customer), ("new e-mail", to)]
            case .passwordLink(let customer): [("customer", customer), ("sent", "a link for a new password")]
            case .resend(let order, let document): [("order", order), ("document", document)]
            case .appointment(let id, let customer, let at):
                [
                    ("customer", customer), ("appointment", id ?? "a new one"),
                    ("time", at.map { words.words(for: .moment($0)) } ?? "cancelled"),
                ]
            case .note(let order, let text): [("order", order), ("note", text)]
            }
        return [("action", kind.rawValue)] + own
    }
}
