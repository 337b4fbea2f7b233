package import Foundation
import GRDB

/// The embedded shop: a real back end for small shops and trials, in its own SQLite file.
///
/// Durable like the ledger (WAL, `synchronous=FULL`). Every look-up is scoped by customer: what belongs to somebody
/// else does not exist. Every action is one transaction with its line in `action_log`.
package final class OrderBook: Sendable {
    let pool: any DatabaseReader
    /// Nil where it was opened to be read.
    private let writing: DatabasePool?
    let clock: (@Sendable () -> Date)?

    /// Opens or creates the shop at `path`. Receipts carry the clock's time, or that of the intention without a clock.
    package init(path: String, now: (@Sendable () -> Date)? = nil) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.foreignKeysEnabled = true
        let file = try DatabasePool(path: path, configuration: configuration)
        (pool, writing, clock) = (file, file, now)
        // GRDB sets NORMAL while it opens a pool; FULL can be set, and read back, only after that, on the writer.
        let level = try file.writeWithoutTransaction { db in
            try db.execute(sql: "pragma synchronous = full")
            return try Int.fetchOne(db, sql: "pragma synchronous")
        }
        guard level == 2 else { throw OrderBookError.notDurable }
        try Self.migrator.migrate(file)
    }

    /// Opens an existing shop to read it. A file of before an update is read as it is now, through a copy in memory that is brought
    /// up to date; the file itself stays as it is.
    package init(readOnly path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw OrderBookError.absent(path) }
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let file = try DatabasePool(path: path, configuration: configuration)
        (writing, clock) = (nil, nil)
        guard try file.read({ db in try !Self.migrator.hasCompletedMigrations(db) }) else {
            pool = file
            return
        }
        let copy = try DatabaseQueue()
        try file.backup(to: copy)
        try file.close()
        try Self.migrator.migrate(copy)
        pool = copy
    }

    var writer: DatabasePool {
        get throws {
            guard let writing else { throw OrderBookError.readOnly }
            return writing
        }
    }

    package func close() throws { try pool.close() }

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        // Append only: a migration that was released is never changed.
        for (name, sql) in [
            ("s0001_shop", PackageResources.s0001_shop_sql),
            ("s0002_services", PackageResources.s0002_services_sql),
            ("s0003_plans", PackageResources.s0003_plans_sql),
            ("s0004_variants", PackageResources.s0004_variants_sql),
            ("s0005_returns", PackageResources.s0005_returns_sql),
            ("s0006_exchanges", PackageResources.s0006_exchanges_sql),
            ("s0007_addresses", PackageResources.s0007_addresses_sql),
            ("s0008_payments", PackageResources.s0008_payments_sql),
        ] {
            migrator.registerMigration(name) { db in try db.execute(sql: String(decoding: sql, as: UTF8.self)) }
        }
        return migrator
    }()
}

/// Why the shop does not do something. None names a person.
package enum OrderBookError: Error, Equatable, CustomStringConvertible {
    case notDurable
    case absent(String)
    /// It was opened to be read.
    case readOnly
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
        case .readOnly: "the order book is open for reading only"
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
