package import struct Foundation.Date

/// A person's yes or no to one held proposal. A fact that the policy weighs, not a permission by itself.
package struct Grant: Codable, Sendable, Equatable {
    /// Name of the approver as the control socket or the configuration knows it.
    package var by: String
    package var at: Date
    package var isApproval: Bool
    /// The digest of what was shown to the approver; a grant for another digest counts for nothing.
    package var digest: String
    package var channel: Channel

    /// The way it came in.
    package enum Channel: Codable, Sendable, Equatable {
        /// `user`: id of the system's user at the other end of the socket, as the kernel says (unix(7), SO_PEERCRED).
        case control(user: UInt32?)
        /// A message with the approval's own token, from the approver's authenticated address.
        case mail
    }

    package init(by: String, at: Date, isApproval: Bool, digest: String, channel: Channel = .control(user: nil)) {
        self.channel = channel
        self.by = by
        self.at = at
        self.isApproval = isApproval
        self.digest = digest
    }
}

/// What the policy weighs: read by the ledger inside the transaction of the intent, never handed in by a caller.
///
/// Sums and counts include what is planned, held, executing, done and in doubt, but never the proposal itself: the
/// policy adds that.
package struct Circumstances: Codable, Sendable, Equatable {
    /// Mode in force for the message that caused it, by its categories, the customer's tier and what is at stake, as the
    /// operator's rows were when the message arrived.
    package var mode: Mode
    /// The row that gave the mode, in words.
    package var modeRow = ""
    /// Category of the run that an action belongs to.
    package var category: String?
    /// True on a day on which nothing is sent or done without a person.
    package var isBlackout = false
    /// When the quiet hours that it is now end; nil: it is none.
    package var quietUntil: Date?
    /// Whether actions go on in quiet hours.
    package var actsInQuietHours = false
    /// True while only drafts may be made: an unconfirmed new UIDVALIDITY, a message from before, storage in doubt.
    package var draftsOnly = false
    /// True while the operator has paused the mailbox.
    package var isPaused = false
    /// True while a person holds the case.
    package var isWithHuman = false
    /// True when the message is flagged \Answered, answered in Sent, or older than `maxAgeDays`.
    package var isAnsweredOrStale = false
    /// What screening said of the message that caused it.
    package var mayReply = true
    /// True when the message that caused it says nothing that its author had not said before.
    package var isRepetition = false
    /// True when mail to the address came back and no operator has said that it works again.
    package var isSuppressed = false
    /// Whether this mailbox acknowledges hand-overs to customers, and the message does not ask for none.
    package var acknowledges = false
    /// Automatic messages to this customer in the last 24 hours.
    package var repliesToCustomer = 0
    /// Automatic messages in the last 24 hours to people of one organisation who are not on file; 0 for who is.
    package var repliesToUnknownDomain = 0
    /// Automatic messages in this case since the customer last wrote.
    package var repliesInARow = 0
    /// Automatic messages to customers of the mailbox in the last hour.
    package var repliesOfMailbox = 0
    /// Messages to teams and approvers in the last hour.
    package var briefs = 0
    /// Acknowledgements in this case and its thread so far.
    package var acknowledgements = 0
    /// The action with its handles resolved; nil for a proposal that is no commerce action or has an unknown handle.
    package var action: Action?
    /// Still to be refunded on the order of the action.
    package var refundable: Money?
    /// Same kind, same customer, in the period of the limit.
    package var sumOfCustomer = 0
    package var countOfCustomer = 0
    /// Same kind, same mailbox, in the period of the limit.
    package var sumOfMailbox = 0
    /// From the runbook: an amount above which a person says yes first, beside the operator's own limit.
    package var runbookApproveOver: Money?
    /// From the runbook: whether a person says yes first at any amount.
    package var runbookAlwaysApproves = false
    /// Whether what the action is about was replaced before, or, for a replacement, paid back or replaced: by us, whatever
    /// case and runbook it was.
    package var isRemedied = false
    /// Whether money is to go another way than it came, and the customer's own address, or that of their mail, was changed by us
    /// in the last seven days.
    package var isDiverted = false
    /// How far the value that the customer's words give is known to be what they want.
    package var wording = Wording.nowhere
    /// From the runbook: whether a plan or a variant is taken without being repeated.
    package var isExcusedFromRepeating = false
    /// Level the runbook asks for.
    package var requiredLevel = Level.l2
    /// The level that a one-time code has proven for exactly this action; nil: none was answered.
    package var provenLevel: Level?
    /// Digest of the proposal with everything it resolves to.
    package var digest = ""

    package init(mode: Mode) { self.mode = mode }
}
