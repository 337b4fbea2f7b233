import Foundation
import GRDB

// What is looked at when a ledger is opened, before anything is decided with it.
extension Ledger {
    /// Beyond this size only the newest part is looked at when a file is opened; `replyd doctor` looks at all of it.
    private static let large = 512 << 20
    private static let newest: Int64 = 10_000

    /// Refuses a file of a later version, and one in which SQLite finds damage (0.15 s for 63 MB).
    static func examine(_ pool: DatabasePool, _ path: String, hadOne: Bool) throws {
        let found = try pool.read { db in
            if hadOne, try migrator.appliedIdentifiers(db).isEmpty {
                throw LedgerError.damaged(words(of: "it holds nothing, and its log is gone", path))
            }
            if try migrator.hasBeenSuperseded(db) { throw LedgerError.newer(path) }
            let check = try isLarge(db) ? "quick_check" : "integrity_check"
            return try String.fetchOne(db, sql: "pragma \(check)(1)") ?? "no answer"
        }
        guard found == "ok" else { throw LedgerError.damaged(words(of: found, path)) }
    }

    static func words(of error: DatabaseError, _ path: String) -> String {
        words(of: error.message ?? "\(error.resultCode)", path)
    }

    private static func words(of finding: String, _ path: String) -> String {
        // SQLite tells some findings on several lines.
        let line = finding.split(separator: "\n").joined(separator: " ")
        return "the database \(path) is damaged (\(line)); `replyd restore PATH --replace` puts a backup in its place"
    }

    static func name(_ pool: DatabasePool) throws -> String {
        try pool.read { db in try String.fetchOne(db, sql: "select name from identity") ?? "" }
    }

    /// Begins the chain where there is none, compares it with rows and witness, and says what is doubtful. A ledger in
    /// doubt has mailboxes in doubt before this returns.
    static func beginSealing(
        _ pool: DatabasePool, _ seals: Seals, _ witness: Witness?, _ name: String
    ) throws -> [String] {
        try pool.write { db in
            if try Seals.head(db) == nil, try Int64.fetchOne(db, sql: "select chain_from from identity") == 1 {
                _ = try seals.begin(db)
            }
        }
        seals.watch(pool)
        let doubts = try pool.read { db in
            try flaws(db, seals) + (witness.map { try unlike($0, name, db) } ?? [])
        }
        if let first = doubts.first {
            try pool.write { db in
                try Doubt.begin(db, why: doubts.count == 1 ? first : "\(first), and \(doubts.count - 1) more")
                try seals.seal(db)
            }
        }
        if let witness, let head = try pool.read({ db in try Seals.head(db) }) {
            try witness.write(Witness.Statement(ledger: name, head: head))
            try pool.write { db in
                try db.execute(sql: "update identity set is_witnessed = 1 where not is_witnessed")
            }
        }
        return doubts
    }

    /// What does not hold in chain and references.
    static func flaws(_ db: Database, _ seals: Seals) throws -> [String] {
        try SealCheck(db: db, seals: seals).flaws(newest: isLarge(db) ? newest : nil) + lost(db)
    }

    static func lost(_ db: Database) throws -> [String] {
        try Row.fetchAll(db, sql: "pragma foreign_key_check").prefix(20).map { row in
            "a row of \(row[0] as String? ?? "?") points to nothing"
        }
    }

    /// How the file differs from what its witness says.
    private static func unlike(_ witness: Witness, _ name: String, _ db: Database) throws -> [String] {
        guard let said = try witness.read() else {
            let wasThere = try Bool.fetchOne(db, sql: "select is_witnessed from identity") ?? false
            guard wasThere || witness.isThere else { return [] }
            return ["the witness \(witness.path) is gone: nothing tells whether this database is the newest"]
        }
        guard said.ledger == name else { return ["the database is another one than the witness beside it tells of"] }
        let hash = try Data.fetchOne(db, sql: "select hash from seal where id = ?", arguments: [said.head.number])
        guard let hash else { return ["the database is older than the witness beside it: it was restored"] }
        return hash == said.head.hash
            ? [] : ["the database went another way than the witness beside it: it was restored"]
    }

    private static func isLarge(_ db: Database) throws -> Bool {
        let pages = try Int.fetchOne(db, sql: "pragma page_count") ?? 0
        let size = try Int.fetchOne(db, sql: "pragma page_size") ?? 0
        return pages * size > large
    }
}

extension Ledger {
    /// Throws `LedgerError.damaged` when there was a database at `path` and is none now, or none that is one.
    package static func checkPlace(_ path: String) throws { try Threshold.check(path) }
}
