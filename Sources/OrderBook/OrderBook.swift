package import Foundation
import GRDB

/// The embedded shop: a real back end for small shops and trials, in its own SQLite file.
///
/// Durable like the ledger (WAL, `synchronous=FULL`). Every look-up is scoped by customer: what belongs to somebody
/// else does not exist. Every action is one transaction with its line in `action_log`.
package final class OrderBook: Sendable {
    let pool: DatabasePool
    let clock: (@Sendable () -> Date)?

    /// Opens or creates the shop at `path`. Receipts carry the clock's time, or that of the intention without a clock.
    package init(path: String, now: (@Sendable () -> Date)? = nil) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        pool = try DatabasePool(path: path, configuration: configuration)
        clock = now
        // GRDB sets NORMAL while it opens a pool; FULL can be set, and read back, only after that, on the writer.
        let level = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "pragma synchronous = full")
            return try Int.fetchOne(db, sql: "pragma synchronous")
        }
        guard level == 2 else { throw OrderBookError.notDurable }
        try Self.migrator.migrate(pool)
    }

    /// Opens an existing shop to read it.
    package init(readOnly path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw OrderBookError.absent(path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        pool = try DatabasePool(path: path, configuration: configuration)
        clock = nil
    }

    package func close() throws { try pool.close() }

    private static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("s0001_shop") { db in
            try db.execute(sql: String(decoding: PackageResources.s0001_shop_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0002_services") { db in
            try db.execute(sql: String(decoding: PackageResources.s0002_services_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0003_plans") { db in
            try db.execute(sql: String(decoding: PackageResources.s0003_plans_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0004_variants") { db in
            try db.execute(sql: String(decoding: PackageResources.s0004_variants_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0005_returns") { db in
            try db.execute(sql: String(decoding: PackageResources.s0005_returns_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0006_exchanges") { db in
            try db.execute(sql: String(decoding: PackageResources.s0006_exchanges_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0007_addresses") { db in
            try db.execute(sql: String(decoding: PackageResources.s0007_addresses_sql, as: UTF8.self))
        }
        migrator.registerMigration("s0008_payments") { db in
            try db.execute(sql: String(decoding: PackageResources.s0008_payments_sql, as: UTF8.self))
        }
        return migrator
    }()
}

/// Why the shop does not do something. None names a person.
package enum OrderBookError: Error, Equatable, CustomStringConvertible {
    case notDurable
    case absent(String)
    /// This shop has no such action.
    case notOffered(String)
    case noSuchOrder
    case noSuchLine
    case noSuchSubscription
    case noSuchAppointment
    /// More than what is left to refund, or in another currency.
    case exceedsRefundable
    /// The state of the order or subscription does not allow it.
    case notNow(String)
    /// The key was used for an action with other parameters.
    case keyReused
    case unreadable(String)

    package var description: String {
        switch self {
        case .notDurable: "SQLite does not keep synchronous=FULL for the order book"
        case .absent(let path): "there is no order book at \(path); check `shop:` in mailbox.yaml"
        case .notOffered(let kind): "the order book does not offer \(kind); a person must do it"
        case .noSuchOrder: "the order book has no such order"
        case .noSuchLine: "the order has no such line"
        case .noSuchSubscription: "the order book has no such subscription"
        case .noSuchAppointment: "the order book has no such appointment"
        case .exceedsRefundable: "the amount is more than what is left to refund"
        case .notNow(let why): why
        case .keyReused: "the idempotency key was used for another action; nothing was done"
        case .unreadable(let what): "the order book's \(what) cannot be read"
        }
    }
}
