package import Resolution

/// Everything a person needs to go on with a case.
package struct BriefContents: Sendable, Equatable {
    package var caseID: String
    package var reason: Reason
    /// The evidence for the reason, in words.
    package var why: String
    /// As the message gives it, also when it is no plain address.
    package var customerAddress: String
    /// How far the address is proven.
    package var level: Level
    package var customerName: String?
    package var customerTier: String?
    package var subject: String
    /// What the author wrote now.
    package var text: String
    /// What was understood, one line each: `damaged_item (92 %)`.
    package var understood: [String]
    package var facts: Facts
    package var receipts: [Receipt]
    /// The case in a few lines of a model; empty without one.
    package var summary: [String] = []
    /// What runbooks left for the team.
    package var notes: [String]
    /// Nil: what the reason suggests.
    package var suggestedStep: String?
    package var suggestedReply: String?
    /// Whether the message as it arrived goes with the brief.
    package var hasOriginal: Bool
    /// Commands beside the usual ones, as they are typed.
    package var commands: [String]

    package init(
        caseID: String, reason: Reason, why: String, customerAddress: String, level: Level, customerName: String? = nil,
        customerTier: String? = nil, subject: String, text: String, understood: [String] = [], facts: Facts = Facts(),
        receipts: [Receipt] = [], notes: [String] = [], suggestedStep: String? = nil, suggestedReply: String? = nil,
        hasOriginal: Bool = true, commands: [String] = []
    ) {
        self.caseID = caseID
        self.reason = reason
        self.why = why
        self.customerAddress = customerAddress
        self.level = level
        self.customerName = customerName
        self.customerTier = customerTier
        self.subject = subject
        self.text = text
        self.understood = understood
        self.facts = facts
        self.receipts = receipts
        self.notes = notes
        self.suggestedStep = suggestedStep
        self.suggestedReply = suggestedReply
        self.hasOriginal = hasOriginal
        self.commands = commands
    }
}
