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
        case answer([Phrasing], order: String)
        /// An approver says yes to what the case waits for.
        case approval
    }

    var event: Event
    var expected: Expected
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

/// What must hold. Judged by the customer's mailbox, the order book and the ledger.
struct Expected: Sendable {
    /// Letters in the customer's mailbox since the story began.
    var replies: ClosedRange<Int> = 1...1
    /// Each stands in the customer's latest letter.
    var says: [String] = []
    /// None stands in any letter the customer got.
    var hides: [String] = []
    /// States that the case may have; nil when the letter makes no case.
    var caseStates: [String]? = ["resolved"]
    /// An effect of the case waits for a yes.
    var isHeld = false
    /// The case's level of identity.
    var principal: String?
    /// All that the story's orders were refunded, in cents, by order.
    var refunds: [String: Int] = [:]
    /// Who gets the customer's letter with a brief.
    var brief: String?
    /// The last two letters to the customer are equal to the byte, but for the order's number.
    var lastTwoAreAlike = false
}
