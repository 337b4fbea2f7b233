import Foundation
import GRDB
import Mail
import Resolution

/// Writes effect rows, each for a permit that the policy gave in the same transaction.
struct Writing {
    let weighing: Weighing
    let isSimulating: Bool
    /// Whether a ruling that differs from the expected one ends the transaction.
    let isStrict: Bool
    private(set) var rows: [EffectRow] = []

    private var db: Database { weighing.db }

    init(weighing: Weighing, isSimulating: Bool, isStrict: Bool) {
        self.weighing = weighing
        self.isSimulating = isSimulating
        self.isStrict = isStrict
    }

    mutating func write(_ effect: PlannedEffect, at index: Int, cause: Cause) throws {
        guard let intent = try weighing.intent(effect, at: index, cause: cause) else {
            let verdict = try weighing.verdict(effect, at: index, cause: cause)
            try agree(verdict, with: effect.expected, at: index)
            return try refused(effect.proposal, verdict)
        }
        if let row = try EffectRow.fetch(db, key: intent.key) {
            rows.append(row)
            return
        }
        let circumstances = try weighing.circumstances(of: intent)
        let ruling = Policy.authorize(
            weighing.file.principal, intent.proposal, circumstances, grants: [], limits: weighing.policy.limits)
        switch consume ruling {
        case .allow(let permit):
            try agree(.allow, with: effect.expected, at: index)
            try insert(
                intent, isSimulating ? .simulated : .planned, why: nil,
                notBefore: Policy.earliest(intent.proposal, circumstances), spending: permit)
        case .hold(let permit, let why):
            try agree(.hold(why: why), with: effect.expected, at: index)
            try insert(intent, isSimulating ? .simulated : .awaitingApproval, why: why, spending: permit)
        case .lower(let permit, let kind, let why):
            let verdict = Verdict.lower(to: kind, why: why)
            // What is lowered has other bytes: it is written only for a caller that knew.
            guard let expected = effect.expected, expected.isSame(as: verdict) else {
                if isStrict { throw OtherRuling(index: index, verdict: verdict) }
                return
            }
            var lowered = intent
            if kind == .imapDraft, case .send(let purpose, let to) = intent.proposal {
                lowered.proposal = .draft(purpose: purpose, to: to)
            }
            try insert(lowered, isSimulating ? .simulated : .planned, why: why, spending: permit)
        case .suppress(let permit, let why):
            try agree(.suppress(why: why), with: effect.expected, at: index)
            try insert(intent, .suppressed, why: why, spending: permit)
        case .refuse(let reason, let why):
            let verdict = Verdict.refuse(reason, why: why)
            try agree(verdict, with: effect.expected, at: index)
            try refused(effect.proposal, verdict)
        }
    }

    private func agree(_ verdict: Verdict, with expected: Verdict?, at index: Int) throws {
        guard isStrict, let expected, !expected.isSame(as: verdict) else { return }
        throw OtherRuling(index: index, verdict: verdict)
    }

    /// No row is written for what the policy refuses; the trail says so.
    private func refused(_ proposal: Proposal, _ verdict: Verdict) throws {
        guard isStrict, case .refuse(let reason, let why) = verdict else { return }
        try Ledger.note(
            db, TrailEntry("policy", "\(proposal.kind.rawValue) refused (\(reason.rawValue)): \(why)"),
            case: weighing.number, letter: nil, at: weighing.now)
    }

    /// The only place that writes an effect row.
    mutating func insert(
        _ intent: Intent, _ state: EffectState, why: String?, mailID: Int64? = nil, notBefore: Date? = nil,
        spending permit: consuming Permit
    ) throws {
        guard permit.digest == intent.digest else { throw LedgerError.permitDiffers }
        let mailID = try mailID ?? intent.mail.map(keep)
        let part = intent.action?.part
        let to = intent.counted == .customer ? intent.mail?.envelopeTo : nil
        try db.change(
            sql: """
                insert into effect (case_id, mailbox, letter_id, run, kind, lane, purpose, state, key, target, cause,
                    proposal, mail_id, body, digest, description, why, required_level, approve_over, always_approve,
                    recipient, customer_address, correspondent, unknown_domain, words, customer_id, amount, currency,
                    order_number, order_line, counted, planned, retry_at)
                values (:case, :mailbox, :letter, :run, :kind, :lane, :purpose, :state, :key, :target, :cause,
                    :proposal, :mail, :body, :digest, :description, :why, :level, :over, :always,
                    :recipient, :address, :correspondent, :unknown, :words, :customer, :amount, :currency,
                    :order, :line, :counted, :planned, :earliest)
                """,
            arguments: [
                "case": weighing.number, "mailbox": weighing.file.mailbox, "letter": weighing.origin.id,
                "run": intent.run, "kind": intent.kind.rawValue, "lane": intent.kind.lane.rawValue,
                "purpose": intent.purpose.rawValue, "state": state.rawValue, "key": intent.key,
                "target": intent.target, "cause": try document(intent.cause),
                "proposal": try document(intent.proposal), "mail": mailID,
                "body": intent.mail == nil ? try document(intent.body) : nil, "digest": intent.digest,
                "description": intent.description, "why": why, "level": intent.requiredLevel.rawValue,
                "over": try intent.approveOver.map { try document($0) }, "always": intent.alwaysApprove,
                "recipient": intent.counted.rawValue, "address": to?.normalized,
                "correspondent": to?.correspondent, "unknown": to.flatMap(weighing.unknownDomain),
                "words": words(of: intent),
                "customer": intent.kind.isCommerce ? weighing.customerID : nil,
                "amount": intent.action?.amount?.minor, "currency": intent.action?.amount?.currency,
                "order": part?.order, "line": part?.line, "counted": weighing.time, "planned": stored(weighing.now),
                "earliest": stored(optional: notBefore),
            ])
        let number = db.lastInsertedRowID
        if intent.counted == .customer, let mail = intent.mail { try refer(mail, effect: number) }
        if isStrict {
            let line = "\(Shown.effect(number)) \(intent.kind.rawValue) \(intent.purpose.rawValue) \(state.rawValue)"
            try Ledger.note(
                db, TrailEntry("effect", line + (why.map { ": \($0)" } ?? "")), case: weighing.number, letter: nil,
                at: weighing.now)
        }
        if state == .awaitingApproval, isStrict { try awaitYes(number) }
        if let row = try EffectRow.fetch(db, number) { rows.append(row) }
    }

    /// What the customer's next letter is compared with: an answer that repeats ours is a machine's.
    private func words(of intent: Intent) -> Data? {
        guard isStrict, intent.counted == .customer, let mail = intent.mail else { return nil }
        return Data(WordRuns(parse(mail.bytes).visible).bytes)
    }

    private func keep(_ mail: FrozenMail) throws -> Int64 {
        try db.change(
            sql: "insert into frozen_mail (message_id, envelope_from, envelope_to, bytes) values (?, ?, ?, ?)",
            arguments: [mail.messageID, mail.envelopeFrom.text, mail.envelopeTo.text, Data(mail.bytes)])
        return db.lastInsertedRowID
    }

    /// So that the customer's answer to it finds the thread, also when what became of the sending stays in doubt.
    private func refer(_ mail: FrozenMail, effect: Int64) throws {
        try db.change(
            sql: """
                insert into message_reference (mailbox, message_id, thread_id, effect_id)
                select letter.mailbox, ?, thread_id, ? from letter where id = ? and thread_id is not null
                on conflict do update set effect_id = coalesce(effect_id, excluded.effect_id)
                """, arguments: [mail.messageID, effect, weighing.origin.id])
    }
}

extension Weighing {
    /// What the policy says to a planned effect as things stand.
    func verdict(_ effect: PlannedEffect, at index: Int, cause: Cause) throws -> Verdict {
        try deliberation(effect, at: index, cause: cause).verdict
    }

    func deliberation(_ effect: PlannedEffect, at index: Int, cause: Cause) throws -> Deliberation {
        let intent = try intent(effect, at: index, cause: cause)
        let circumstances = try intent.map { try self.circumstances(of: $0) } ?? circumstancesOfNothing()
        return Policy.deliberate(
            file.principal, effect.proposal, circumstances, grants: [], limits: policy.limits)
    }
}

extension Verdict {
    /// The same ruling; the words of its reason may differ.
    func isSame(as other: Verdict) -> Bool {
        switch (self, other) {
        case (.allow, .allow), (.hold, .hold), (.suppress, .suppress): true
        case (.lower(let a, _), .lower(let b, _)): a == b
        case (.refuse(let a, _), .refuse(let b, _)): a == b
        default: false
        }
    }
}

extension Action {
    /// The order, and the line of it, that this action is a remedy for.
    var part: (order: String, line: Int?)? {
        switch self {
        case .refund(let order, let line, _), .credit(let order, let line, _): (order, line)
        // Several lines are as much of an order as it is told here.
        case .exchange(let order, let line, _, let others, _): (order, others == nil ? line : nil)
        case .return(let order, let line, let others, _): (order, others == nil ? line : nil)
        default: nil
        }
    }
}
