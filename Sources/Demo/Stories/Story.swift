import Resolution

/// What a customer goes through, and what must hold at each turn of it.
struct Story: Sendable {
    var title: String
    /// One sentence: what the shop's owner may rely on.
    var promise: String
    var acts: [Act]
}

/// One turn: something happens, then the world must come to look as `expected`.
struct Act: Sendable {
    enum Event: Sendable {
        /// A new letter.
        case letter(LetterPlan)
        /// The customer answers the last letter they got.
        case answer([Phrasing], order: String, hasPhoto: Bool = false)
        /// An approver says yes to what the case waits for.
        case approval
    }

    var event: Event
    var expected: Expected
    /// Whether the shop is open or closed from now on: a demo cannot wait for the night.
    var hours: OfficeHours?
}

/// A letter to be written: whose, in which words, about which orders, and how it comes in.
struct LetterPlan: Sendable {
    /// The customer's id in the shop.
    var writer: String
    var phrasings: [Phrasing]
    var order: String = ""
    /// A second order it speaks of.
    var other: String = ""
    /// A photo of the damage comes with it.
    var hasPhoto = false
    /// Whether the receiving host vouches for the sender.
    var isVerified = true
    /// Header lines besides the usual ones.
    var headers: [String] = []
    /// Uses the words of the story's first letter again, so that two answers can be compared.
    var repeatsFirstPhrasing = false
}

/// What must hold after a turn. Judged by the mailboxes on the host, the order book and the ledger; what is not named here
/// must be as it was.
struct Expected: Sendable {
    /// Letters that reach the customer in this turn.
    var letters = 1
    /// Each stands in the latest of them.
    var says: [String] = []
    /// None stands in any letter the customer got.
    var hides: [String] = []
    /// All that changes in the order book, as `Sight.changes` words it. `…` stands for any words, `{fact}` for what the
    /// story's first letter alone says.
    var books: [String] = []
    /// The state of the case; nil when the letter makes no case.
    var state: String? = "resolved"
    /// Why a person takes over, and at which address the brief arrives.
    var handover: (reason: String, brief: String)?
    /// How the case counts as ended.
    var outcome: String?
    /// An effect of the case waits for a yes, and the approver is told by mail.
    var isHeld = false
    /// The case's level of identity.
    var principal: String?
    /// The runbooks that work on the case, and no other: what nobody asked for is not answered.
    var runbooks: [String] = []
    /// The last two letters to the customer are equal to the byte, but for the order's number.
    var lastTwoAreAlike = false
    /// Something can be said before what is to be done is done: in mode `draft` it is drafted at once.
    var saysMore = false
    /// A later letter of somebody else was answered meanwhile: the proof that this one was passed over.
    var isPassedOver: Bool { state == nil }

    /// The keyword that the customer's message must carry in the shop's mailbox; nil: none.
    var keyword: String? {
        if handover != nil { return "ai_handover" }
        return isPassedOver || letters == 0 ? nil : "ai_answered"
    }
}

extension Expected {
    /// For people.
    func words(approver: String) -> String {
        if isPassedOver { return "no answer, no case and no keyword; a question that comes later is answered" }
        let said = says.isEmpty ? "" : " that says " + says.map { "“\($0)”" }.joined(separator: " and ")
        var mail: [String] = []
        if letters > 0 { mail.append("one message to the customer" + said) }
        if let handover { mail.append("a brief to \(handover.brief)") }
        if isHeld { mail.append("a request to \(approver)") }
        let more = [handover?.reason, outcome].compactMap { $0 }
        return [
            mail.isEmpty ? "no mail to anybody" : mail.joined(separator: ", "),
            books.isEmpty ? "nothing in the books" : "in the books " + books.joined(separator: ", "),
            "the case " + fate + (more.isEmpty ? "" : " (\(more.joined(separator: ", ")))"),
        ].joined(separator: "; ")
    }

    private var fate: String {
        switch state {
        case "waiting_customer": "waits for the customer"
        case "waiting_approval": "waits for a yes"
        case "with_human": "is with a person"
        default: "is \(state ?? "missing")"
        }
    }
}
