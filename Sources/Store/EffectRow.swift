package import Foundation
import GRDB
import Mail
package import Resolution

/// One line of the ledger: something the daemon does, did, or will not do to the outside.
package struct EffectRow: Sendable, Equatable {
    package var id: String
    package var caseID: String
    package var mailbox: String
    package var run: String?
    package var kind: EffectKind
    package var purpose: Purpose
    package var state: EffectState
    /// Idempotency key for the other side: the same for ever.
    package var key: String
    package var target: String
    package var cause: Cause
    package var proposal: Proposal
    /// Nil for mail in a list over all cases, unless somebody waits to see it.
    package var body: EffectBody?
    /// Of the proposal with everything it resolves to; a grant names it.
    package var digest: String
    /// What a person reads before saying yes.
    package var description: String
    /// Why it is held, failed, cancelled or in doubt.
    package var why: String?
    package var receipt: Receipt?
    package var planned: Date
    package var finished: Date?
    package var attempts: Int
}

extension EffectRow {
    static let columns = """
        effect.*, frozen_mail.message_id, frozen_mail.envelope_from, frozen_mail.envelope_to
        """
    static let tables = "effect left join frozen_mail on frozen_mail.id = effect.mail_id"

    /// Expects `columns`, and `bytes` of the mail where it is wanted.
    init(row: Row) throws {
        guard let kind = EffectKind(rawValue: row["kind"]), let purpose = Purpose(rawValue: row["purpose"]),
            let state = EffectState(rawValue: row["state"])
        else { throw LedgerError.unreadable("effect") }
        id = Shown.effect(row["id"])
        caseID = Shown.case(row["case_id"])
        mailbox = row["mailbox"]
        run = row["run"]
        self.kind = kind
        self.purpose = purpose
        self.state = state
        key = row["key"]
        target = row["target"]
        cause = try value(Cause.self, of: row["cause"] as String)
        proposal = try value(Proposal.self, of: row["proposal"] as String)
        body = try EffectBody(row: row)
        digest = row["digest"]
        description = row["description"]
        why = row["why"]
        receipt = try value(Receipt.self, optional: row["receipt"] as String?)
        planned = moment(row["planned"] as Int64)
        finished = moment(row["finished"] as Int64?)
        attempts = row["attempts"]
    }

    static func fetch(_ db: Database, _ number: Int64) throws -> EffectRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "select \(columns), frozen_mail.bytes from \(tables) where effect.id = ?"),
            arguments: [number]
        ).map(EffectRow.init(row:))
    }

    static func fetch(_ db: Database, key: String) throws -> EffectRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "select \(columns), frozen_mail.bytes from \(tables) where effect.key = ?"),
            arguments: [key]
        ).map(EffectRow.init(row:))
    }
}

extension EffectBody {
    fileprivate init?(row: Row) throws {
        if let body = try value(EffectBody.self, optional: row["body"] as String?) {
            self = body
            return
        }
        guard let bytes = row["bytes"] as Data? else { return nil }
        guard let from = EmailAddress(row["envelope_from"] as String),
            let to = EmailAddress(row["envelope_to"] as String)
        else { throw LedgerError.unreadable("envelope") }
        self = .mail(
            FrozenMail(envelopeFrom: from, envelopeTo: to, messageID: row["message_id"], bytes: Array(bytes)))
    }
}

extension Ledger {
    /// Oldest first; of one case, or of all.
    package func effects(case id: String?) async throws -> [EffectRow] {
        let number = id.flatMap { Shown.case.number($0) }
        if id != nil, number == nil { return [] }
        return try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select \(EffectRow.columns), iif(
                            ?1 is not null or state in ('awaiting_approval', 'simulated', 'suppressed'), bytes, null
                        ) as bytes
                        from \(EffectRow.tables) where ?1 is null or effect.case_id = ?1 order by effect.id
                        """), arguments: [number]
            ).map(EffectRow.init(row:))
        }
    }

    package func effect(_ id: String) async throws -> EffectRow? {
        guard let number = Shown.effect.number(id) else { return nil }
        return try await read { db in try EffectRow.fetch(db, number) }
    }
}
