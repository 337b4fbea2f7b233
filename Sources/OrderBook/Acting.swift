import Crypto
package import Foundation
import GRDB
package import Resolution
package import Store

extension OrderBook: CommerceWriting {
    /// Does it, once per key. The same key with the same parameters gives the same receipt; with others it is an error.
    package func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
        let key = claimed.key
        let now = clock?() ?? claimed.planned
        KillPoint.reached("orderbook.perform", ".before")
        let receipt = try await writer.write { db in try Self.act(action, key: key, at: now, db) }
        KillPoint.reached("orderbook.perform", ".after")
        return receipt
    }

    /// The log of actions is kept for ever.
    package var forgetsKeysAfter: TimeInterval? { nil }

    /// The same checks and the same facts, on a copy.
    package func predict(_ action: Action, key: String, at: Date) async throws -> Receipt {
        // On a copy in memory: the shop's file is not touched, and may be open for reading only.
        let copy = try DatabaseQueue()
        try pool.backup(to: copy)
        var receipt = try await copy.write { db in try Self.act(action, key: key, at: at, db) }
        receipt.isPredicted = true
        return receipt
    }

    static func logged(_ db: Database, _ key: String) throws -> (parameters: String, receipt: Receipt)? {
        let row = try Row.fetchOne(db.cachedStatement(sql: "select * from action_log where key = ?"), arguments: [key])
        guard let row else { return nil }
        let receipt = try JSONDecoder().decode(Receipt.self, from: Data((row["receipt"] as String).utf8))
        return (row["parameters"], receipt)
    }

    private static func act(_ action: Action, key: String, at now: Date, _ db: Database) throws -> Receipt {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let parameters = SHA256.hash(data: try encoder.encode(action)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        var key = key
        if let known = try logged(db, key) {
            guard known.parameters == parameters else { throw OrderBookError.keyReused }
            guard Planted.forgetfulShop else { return known.receipt }
            key += "#\(db.totalChangesCount)"
        }
        let deed = Deed(db: db, key: key, now: now)
        let receipt = try deed.act(action)
        try db.change(
            sql: "insert into action_log (key, kind, parameters, receipt, at) values (?, ?, ?, ?, ?)",
            arguments: [
                key, action.kind.rawValue, parameters, String(decoding: try encoder.encode(receipt), as: UTF8.self),
                stored(now),
            ])
        return receipt
    }
}
