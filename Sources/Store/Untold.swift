import Foundation
import GRDB
package import Resolution

// Cases whose team was not told of them, because too much was told in that hour: they are told of together, later.
extension Ledger {
    /// How long after the first of them.
    private static let patience: TimeInterval = 3_600

    static func keepUntold(_ decision: Decision, _ weighing: Weighing, _ db: Database) throws {
        for id in decision.told {
            try db.change(sql: "delete from untold where case_id = ?", arguments: [Shown.case.number(id)])
        }
        guard decision.isUntold else { return }
        let mailbox = weighing.policy.name
        let isFirst =
            try Bool.fetchOne(
                db.cachedStatement(sql: "select not exists (select 1 from untold where mailbox = ?)"),
                arguments: [mailbox]) ?? true
        try db.change(
            sql: "insert or ignore into untold (case_id, mailbox) values (?, ?)", arguments: [weighing.number, mailbox])
        guard isFirst else { return }
        try set(untoldTimer, of: weighing.number, at: weighing.now.addingTimeInterval(patience), db)
    }

    /// Cases of a mailbox that no team was told of, oldest first.
    package func untold(mailbox: String) async throws -> [Case] {
        try await read { db in
            try Int64.fetchAll(
                db.cachedStatement(sql: "select case_id from untold where mailbox = ? order by case_id"),
                arguments: [mailbox]
            ).compactMap { try Self.file(db, $0) }
        }
    }
}
