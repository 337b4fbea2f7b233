import Foundation
import GRDB
import Mail
import Resolution

extension Ledger {
    /// A message that was moved lies somewhere else from now on. A server that does not say where leaves us with the old
    /// place: later keywords for it are refused, and say so.
    static func moved(_ db: Database, _ row: EffectRow, _ receipt: Receipt) throws {
        guard case .move(let folder, let uidValidity, let uid, let to, _)? = row.body,
            case .number(let newValidity)? = receipt.facts["moved.uid_validity"],
            case .number(let newUID)? = receipt.facts["moved.uid"]
        else { return }
        try db.change(
            sql: """
                update or ignore letter set folder = ?, uid_validity = ?, uid = ?
                where mailbox = ? and folder = ? and uid_validity = ? and uid = ?
                """, arguments: [to, newValidity, newUID, row.mailbox, folder, uidValidity, uid])
    }
}
