import Resolution

/// What a customer can be told that was done: each kind with the words that say so and what bears them out.
enum DoneAction: CaseIterable {
    case refunded, cancelled, dispatched, delivered, replaced, changed, paused, resumed, arranged

    /// Participles, in lower case.
    private var words: [String] {
        switch self {
        case .refunded:
            [
                "refunded", "reimbursed", "credited", "repaid", "compensated", "erstattet", "zurückerstattet",
                "rückerstattet", "gutgeschrieben", "zurückgezahlt", "überwiesen",
            ]
        case .cancelled: ["cancelled", "canceled", "annulled", "revoked", "terminated", "storniert", "gekündigt"]
        case .dispatched:
            [
                "sent", "resent", "shipped", "dispatched", "mailed", "emailed", "posted", "verschickt", "versandt",
                "versendet", "gesendet", "geschickt", "abgeschickt",
            ]
        case .delivered: ["delivered", "arrived", "geliefert", "ausgeliefert", "zugestellt", "angekommen"]
        case .replaced: ["replaced", "exchanged", "swapped", "ersetzt", "umgetauscht", "ausgetauscht"]
        case .changed:
            ["changed", "updated", "corrected", "amended", "modified", "geändert", "aktualisiert", "korrigiert"]
        case .paused: ["paused", "suspended", "pausiert"]
        case .resumed: ["resumed", "reactivated", "reaktiviert", "fortgesetzt"]
        case .arranged:
            [
                "issued", "processed", "initiated", "booked", "arranged", "scheduled", "approved", "activated",
                "extended",
                "deleted", "removed", "waived", "veranlasst", "gebucht", "ausgestellt", "eingeleitet", "genehmigt",
                "verlängert", "gelöscht",
            ]
        }
    }

    static let byWord: [String: DoneAction] = {
        var table: [String: DoneAction] = [:]
        for action in allCases {
            for word in action.words { table[word] = action }
        }
        return table
    }()

    /// Whether a receipt or a look-up bears it out. A receipt of one action is none for another.
    func isBorneOut(by facts: Facts) -> Bool {
        switch self {
        case .refunded:
            if case .money(let refunded)? = facts["order.refunded"], refunded.minor > 0 { return true }
            return facts.holdReceipt(of: ["refund.", "credit."])
        case .cancelled:
            return facts.says("order.status", ["cancelled"]) || facts.says("subscription.status", ["cancelled"])
                || facts.holdReceipt(of: ["cancel.", "appointment.before"])
        case .dispatched:
            return facts["order.shipped"] != nil || facts.says("order.status", ["shipped", "delivered"])
                || facts.holdReceipt(of: ["refund.", "credit.", "resend.", "exchange."])
        case .delivered: return facts["order.delivered"] != nil || facts.says("order.status", ["delivered"])
        case .replaced: return facts.holdReceipt(of: ["exchange."])
        case .changed: return facts.holdReceipt(of: ["address.", "email.", "plan.", "appointment.before"])
        case .paused: return facts.says("subscription.status", ["paused"])
        case .resumed: return facts.says("subscription.status", ["active"])
        case .arranged: return facts["receipt.reference"] != nil
        }
    }
}

extension Facts {
    private static let actions = [
        "refund.", "credit.", "cancel.", "address.", "exchange.", "return.", "resend.", "email.", "plan.",
        "appointment.before",
    ]

    fileprivate func says(_ name: String, _ words: [String]) -> Bool {
        if case .text(let text)? = self[name] { words.contains { $0.utf8.elementsEqual(text.utf8) } } else { false }
    }

    /// A receipt with facts of one of these actions, or with none by which its action could be told.
    fileprivate func holdReceipt(of prefixes: [String]) -> Bool {
        guard self["receipt.reference"] != nil else { return false }
        let told = Self.actions.filter { action in values.keys.contains { $0.utf8.starts(with: action.utf8) } }
        return told.isEmpty || told.contains { prefixes.contains($0) }
    }
}

/// Finds sentences which say that something has been done.
///
/// A participle counts with the nearest word before it that decides: `have`, `was` or `we` make it a statement, `will`,
/// `can`, `not` or `you` do not. Conditions (`once it is shipped`) and questions state nothing.
struct DoneActionScanner {
    /// The actions a sentence states, each once.
    func actions(in sentence: ClaimText.Sentence) -> [DoneAction] {
        guard !sentence.isQuestion else { return [] }
        var found: [DoneAction] = []
        for (index, word) in sentence.words.enumerated() {
            guard let action = DoneAction.byWord[word.text], !found.contains(action),
                isStated(at: index, in: sentence.words)
            else { continue }
            found.append(action)
        }
        return found
    }

    private func isStated(at index: Int, in words: [ClaimText.Word]) -> Bool {
        var isSameClause = true
        var i = index
        while i > max(0, index - 14) {
            // What is said in another clause ("as you wished,") excuses nothing in this one.
            if words[i].beginsClause { isSameClause = false }
            i -= 1
            let word = words[i].text
            if isSameClause, excuses(word, at: i, in: words) { return false }
            guard Self.states(word) else { continue }
            if i > 0, Self.subjects.contains(words[i - 1].text) { return false }
            return !isConditional(before: i, in: words)
        }
        return false
    }

    private func excuses(_ word: String, at index: Int, in words: [ClaimText.Word]) -> Bool {
        // German `sie` is "you" and "them": after "wir haben" it is what something was done to.
        if word == "sie", words[..<index].suffix(14).contains(where: { ["wir", "ich", "wurde"].contains($0.text) }) {
            return false
        }
        return Self.excuses.contains(word) || word.utf8.suffix(3).elementsEqual("n't".utf8)
    }

    /// Whether a condition or a modal verb stands before `index` in the same clause.
    private func isConditional(before index: Int, in words: [ClaimText.Word]) -> Bool {
        var i = index
        while i >= 0, index - i < 14 {
            if Self.conditions.contains(words[i].text) || i == index - 1 && Self.excuses.contains(words[i].text) {
                return true
            }
            if words[i].beginsClause { return false }
            i -= 1
        }
        return false
    }

    private static func states(_ word: String) -> Bool {
        statements.contains(word) || word.utf8.suffix(3).elementsEqual("'ve".utf8)
    }

    private static let statements: Set<String> = [
        "have", "has", "had", "was", "were", "is", "are", "it's", "being", "we", "i", "got", "haben", "habe",
        "hat", "hatte", "hatten", "wurde", "wurden", "ist", "sind", "war", "waren", "wir", "ich",
    ]
    private static let excuses: Set<String> = [
        "be", "to", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "cannot", "not",
        "never",
        "no", "you", "you've", "they", "getting", "werden", "wird", "würde", "kann", "können", "könnte", "könnten",
        "soll",
        "sollte", "muss", "müssen", "nicht", "nie", "kein", "keine", "keinen", "sie", "zu", "we'll", "i'll", "it'll",
    ]
    private static let subjects: Set<String> = ["you", "they", "sie", "not", "never", "nicht"]
    private static let conditions: Set<String> = [
        "if", "when", "whenever", "once", "after", "before", "until", "till", "unless", "whether", "soon", "wenn",
        "falls",
        "sobald", "bevor", "nachdem", "ob", "bis",
    ]
}
