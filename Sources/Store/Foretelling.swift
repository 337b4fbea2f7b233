package import Foundation
import GRDB
package import Resolution

extension Ledger {
    /// Actions that were simulated or suppressed and whose receipt nobody has foretold yet, oldest first.
    package func unforetold() async throws -> [EffectRow] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select \(EffectRow.columns), bytes from \(EffectRow.tables)
                        where state in ('simulated', 'suppressed') and lane = 'commerce' and receipt is null
                            and kind not like 'helpdesk.%'
                        order by effect.id
                        """
                )
            ).map(EffectRow.init(row:))
        }
    }

    /// Keeps what an action would have brought, and lets its run go on with that. Once: a second receipt is ignored.
    package func foretell(_ effect: String, receipt: Receipt, now: Date) async throws {
        try await write("ledger.foretell") { db in
            guard let number = Shown.effect.number(effect), let row = try EffectRow.fetch(db, number),
                [.simulated, .suppressed].contains(row.state), let file = Shown.case.number(row.caseID)
            else { throw LedgerError.unknown("simulated effect \(effect)") }
            guard row.receipt == nil else { return }
            try db.change(
                sql: "update effect set receipt = ?, finished = ? where id = ?",
                arguments: [try document(receipt), stored(now), number])
            try Self.add(db, .acted(run: row.run, effect: row.id, receipt), cause: .effect(row.id), to: file, at: now)
        }
    }
}
