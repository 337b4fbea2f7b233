import Crypto
import Foundation
import GRDB
import Mail
import Resolution

/// What the policy weighs, read from the ledger inside one transaction.
struct Weighing {
    let db: Database
    let policy: MailboxPolicy
    /// Nil where no action is weighed: then no code proves anything.
    let ids: IDMaker?
    let number: Int64
    /// The case as it stands in the ledger, before the decision: a decision that hands over may still plan its brief.
    let file: Case
    /// Runs as they are after the decision.
    let runs: [Run]
    /// The customer's latest letter.
    let origin: Origin
    let now: Date
    /// The ledger's own time, in milliseconds; see `Ledger.tick`.
    let time: Int64
    /// This ledger's alone; part of every key.
    let salt: Data

    /// What a letter says about how it may be answered.
    struct Origin {
        var id: Int64
        var modes: ModePolicy
        var draftsOnly: Bool
        var isAnswered: Bool
        var internalDate: Date
        /// Nil while it was not decided on.
        var decided: Date?
        var mayReply: Bool
        /// Whether its header asks for no automatic acknowledgement.
        var suppressesAcknowledgements: Bool
        /// Whether it says nothing that its author had not said before.
        var isRepetition: Bool
    }

    init(
        _ db: Database, case number: Int64, policy: MailboxPolicy, runs: [Run]?, ids: IDMaker? = nil, now: Date
    ) throws {
        guard let file = try Ledger.file(db, number) else { throw LedgerError.unknown("case \(number)") }
        self.db = db
        self.policy = policy
        self.ids = ids
        self.number = number
        self.file = file
        self.runs = runs ?? file.runs
        self.origin = try Origin(db, case: number)
        self.now = now
        self.time = try Ledger.tick(db, now)
        self.salt =
            try Data.fetchOne(db.cachedStatement(sql: "select value from secret where name = 'ids'")) ?? Data()
    }

    /// H(ledger, cause, run, step, ordinal, target): what makes an effect the same effect for ever. The ledger is part of it:
    /// another one counts its messages from 1, too, and a shop that both act on must not take one's refund for the other's.
    func key(_ cause: Cause, run: String?, step: String, ordinal: Int, target: String) -> String {
        let text = "effect|\(cause.text)|\(run ?? "")|\(step)|\(ordinal)|\(target)"
        return hexadecimal(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: salt)))
    }

    /// `granted` weighs a held row again: whether its letter was too old was judged when the row was written, and what
    /// a person has answered meanwhile stops mail, not an action that a person says yes to.
    func circumstances(of intent: Intent, row: Int64? = nil, granted: Bool = false) throws -> Circumstances {
        var circumstances = try circumstances(at: stake(of: intent))
        circumstances.draftsOnly = try origin.draftsOnly || isBreakerOpen() || isInDoubt()
        circumstances.isPaused = try isPaused()
        circumstances.isWithHuman = file.state == .withHuman
        circumstances.isAnsweredOrStale =
            granted ? origin.isAnswered && !intent.kind.isCommerce : origin.isAnswered || isOriginOld
        circumstances.mayReply = origin.mayReply
        circumstances.isRepetition = origin.isRepetition
        circumstances.acknowledges = policy.acknowledges && !origin.suppressesAcknowledgements
        let sums = Sums(db: db, time: time, excluding: row ?? -1, ids: ids)
        if intent.kind.isCommerce {
            circumstances.action = intent.action
            circumstances.refundable = try refundable(intent, sums)
            circumstances.isRemedied = try isRemedied(intent, sums)
            circumstances.category = runs.first { $0.id == intent.run }?.intent
            if let (limit, _) = policy.limits.limit(of: intent.kind, category: circumstances.category, tier: tier) {
                let (customer, currency) = (customerID, intent.action?.amount?.currency)
                circumstances.sumOfCustomer = try sums.amount(
                    intent.kind, customer: customer, currency: currency, period: limit.customerPeriod)
                circumstances.countOfCustomer = try sums.count(
                    intent.kind, customer: customer, period: limit.customerPeriod)
                circumstances.sumOfMailbox = try sums.amount(
                    intent.kind, mailbox: policy.name, currency: currency, period: limit.mailboxPeriod)
            }
            circumstances.isDiverted = try isDiverted(intent, sums)
            circumstances.runbookApproveOver = intent.approveOver
            circumstances.runbookAlwaysApproves = intent.alwaysApprove
            circumstances.requiredLevel = intent.requiredLevel
            circumstances.provenLevel = provenLevel(of: intent, granted: granted)
            circumstances.wording = try wording(of: intent, isProven: circumstances.provenLevel == .l3)
            circumstances.isExcusedFromRepeating = intent.isExcusedFromRepeating
        } else if let mail = intent.mail {
            circumstances.repliesToCustomer = try sums.replies(to: mail.envelopeTo)
            if let domain = unknownDomain(of: mail.envelopeTo) {
                circumstances.repliesToUnknownDomain = try sums.replies(toUnknownOf: domain)
            }
            circumstances.repliesInARow = try sums.repliesInARow(case: number, letter: origin.id)
            circumstances.isSuppressed = try isSuppressed(mail.envelopeTo)
            circumstances.repliesOfMailbox = try sums.mail(.customer, mailbox: policy.name)
            circumstances.briefs = try sums.mail(.staff, mailbox: policy.name)
            circumstances.acknowledgements = try sums.acknowledgements(case: number, letter: origin.id)
        }
        circumstances.digest = intent.digest
        return circumstances
    }

    /// What an action that resolves to nothing is weighed with: the policy refuses it.
    func circumstancesOfNothing() throws -> Circumstances {
        var circumstances = circumstances(at: .unknown)
        circumstances.isPaused = try isPaused()
        return circumstances
    }

    /// Mode and time, which every proposal is weighed with.
    private func circumstances(at stake: Stake) -> Circumstances {
        let categories = runs.reduce(into: [String]()) { list, run in
            if !list.contains(run.intent) { list.append(run.intent) }
        }
        let choice = origin.modes.choice(for: categories, tier: tier, stake: stake)
        var circumstances = Circumstances(mode: choice.mode)
        circumstances.modeRow = origin.modes.words(of: choice)
        let time = moment(time)
        circumstances.isBlackout = policy.calendar.isBlackout(at: time)
        circumstances.quietUntil = policy.calendar.quietEnd(at: time)
        circumstances.actsInQuietHours = policy.calendar.actsInQuietHours
        return circumstances
    }

    /// An action stakes its amount; everything else of a case stakes what the actions of the case move.
    private func stake(of intent: Intent) throws -> Stake {
        guard origin.modes.asksForAmounts else { return .nothing }
        guard intent.kind.isCommerce else {
            return try Sums(db: db, time: time, excluding: -1, ids: ids).stake(case: number)
        }
        return intent.action?.amount.map { .amount($0) } ?? .unknown
    }

    /// As the shop named it when the letter came in; never what a message says.
    private var tier: String? { file.principal.customer?.tier }

    /// By the same limit that the policy weighs the action with.
    func needsTwo(for intent: Intent) -> Bool {
        policy.limits.needsTwo(
            for: intent.action, category: runs.first { $0.id == intent.run }?.intent, tier: tier)
    }

    /// Who sums of money count for.
    var customerID: String {
        file.principal.customer.map { "id:" + $0.id } ?? "address:" + (file.customer?.normalized ?? "")
    }

    /// Judged when the letter was first decided on: what waits for a person's yes does not grow too old by waiting.
    private var isOriginOld: Bool {
        let age = (origin.decided ?? now).timeIntervalSince(origin.internalDate)
        return age > Double(policy.limits.maxAgeDays) * 86_400
    }

    /// L3 for the action that a code was sent for and answered in time. The code is made again of the key that only the
    /// ledger has: what a run says of itself proves nothing.
    private func provenLevel(of intent: Intent, granted: Bool) -> Level? {
        guard let run = runs.first(where: { $0.id == intent.run }), let challenge = run.challenge,
            let answer = challenge.answer, let action = intent.action,
            action.binding.utf8.elementsEqual(challenge.binding.utf8), granted || now <= challenge.expires,
            let code = ids?.code(run: run.id, challenge), answer.utf8.elementsEqual(code.utf8)
        else { return nil }
        return .l3
    }

    /// The organisation whose unknown people are counted together; nil for who is on file, and where everybody may have
    /// an address.
    func unknownDomain(of address: EmailAddress) -> String? {
        file.principal.customer == nil ? address.organisation : nil
    }

    private func isBreakerOpen() throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "select breaker_since is not null from mailbox where name = ?"),
            arguments: [policy.name]) ?? false
    }

    private func isInDoubt() throws -> Bool { try Doubt.read(db, policy.name) != nil }

    private func isSuppressed(_ address: EmailAddress) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "select exists (select 1 from suppression where address in (?, ?))"),
            arguments: [address.normalized, ids?.pseudonym(address.normalized)]) ?? false
    }

    func isPaused() throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "select is_paused from mailbox where name = ?"), arguments: [policy.name]) ?? false
    }

    /// Money and goods for the same thing are two remedies: doing the second takes a person. So does taking back what was taken back or
    /// replaced already. Money for what comes back, and the way back of what was paid for, are one remedy.
    private func isRemedied(_ intent: Intent, _ sums: Sums) throws -> Bool {
        let others: [EffectKind] =
            switch intent.action {
            case .refund, .credit: [.exchange]
            case .exchange: [.exchange, .refund, .credit, .return]
            case .return: [.exchange, .return]
            default: []
            }
        guard !others.isEmpty, let part = intent.action?.part else { return false }
        return try sums.isRemedied(part.order, line: part.line, by: others, customer: customerID)
    }

    /// Whether money is to go another way than it came, soon after an address of the customer was changed.
    private func isDiverted(_ intent: Intent, _ sums: Sums) throws -> Bool {
        guard let paid = intent.proposal.paid, let run = runs.first(where: { $0.id == intent.run }),
            run.means(paid)?.isOriginal != true
        else { return false }
        return try sums.isMoved(customer: customerID)
    }

    private func refundable(_ intent: Intent, _ sums: Sums) throws -> Money? {
        guard let run = runs.first(where: { $0.id == intent.run }) else { return nil }
        switch intent.action {
        case .refund(let order, let line, _), .credit(let order, let line, _):
            guard let order = run.orders.values.first(where: { $0.number == order }) else { return nil }
            return try sums.refundable(order, line: line, customer: customerID)
        default: return nil
        }
    }
}

extension Weighing.Origin {
    fileprivate init(_ db: Database, case number: Int64) throws {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    select letter.id, modes, letter.drafts_only or coalesce(folder_cursor.drafts_only, 0) as drafts_only,
                        was_answered or is_answered as is_answered, internal_date, decided, screening,
                        is_repetition
                    from case_file join letter on letter.id = case_file.origin_letter
                    left join folder_cursor on folder_cursor.mailbox = letter.mailbox
                        and folder_cursor.folder = letter.folder
                    where case_file.id = ?
                    """), arguments: [number])
        guard let row else { throw LedgerError.unknown("letter of case \(number)") }
        id = row["id"]
        modes = try KnownModes.modes(of: row["modes"])
        draftsOnly = row["drafts_only"]
        isAnswered = row["is_answered"]
        internalDate = moment(row["internal_date"] as Int64)
        decided = moment(row["decided"] as Int64?)
        let screening = try value(Screening.self, optional: row["screening"] as String?)
        mayReply = screening?.policy == .allowed
        suppressesAcknowledgements =
            screening?.signs.contains { $0.rule.utf8.elementsEqual("N5".utf8) } ?? false
        isRepetition = row["is_repetition"]
    }
}
