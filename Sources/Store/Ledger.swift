import Crypto
import Foundation
import GRDB
import Synchronization

/// Keeps every letter, case, effect and what led to them, in one SQLite file.
///
/// Promises: what a function has written is on the disk when it returns (WAL, `synchronous=FULL`); each function that
/// writes is one transaction; nothing outside happens without an effect row, and no effect row that executes exists
/// without a permit of the policy. One process owns the file (the daemon's lock on the state folder).
package final class Ledger: Sendable {
    let path: String
    let pool: DatabasePool
    private let together: WriteGroup
    let seals: Seals
    let isSealed: Bool
    /// Nil for a copy, and for a reader.
    let witness: Witness?
    /// Why it was doubted, at this opening, that the file knows all that was done; empty when it was not. Each is one line.
    package let doubts: [String]
    /// Where large letters lie: the first is written to, all are read.
    let rawFolders: [String]
    let ids: IDMaker
    /// The last look at the clock in this process.
    let clockSeen = Mutex<ClockMemory?>(nil)
    private let relief = Mutex<(@Sendable () -> Bool)?>(nil)
    /// Cases that a worker of this process holds, until when.
    let leases = Mutex<[Int64: Lease]>([:])
    /// The mailbox whose event was decided on last.
    let lastServed = Mutex("")
    let leftEvents: Mutex<LeftEvents>
    /// Letters whose parsing this process has begun.
    let begunLetters = Mutex<Set<Int64>>([])
    /// Numbers of runs reserved on the disk and not given out yet.
    let runNumbers = Mutex<Range<Int64>>(0..<0)
    private let committing = Mutex(CommitTime())
    /// Which opening of the file this is; 0 when it was opened to be read.
    let epoch: Int64

    /// Opens or creates the file at `path`, brings its schema up to date, and makes every commit durable.
    package convenience init(path: String) throws {
        try self.init(path: path, rawFolders: [Self.rawFolder(of: path)])
    }

    /// - Parameter isCopy: of a state that lies elsewhere, to be thrown away: neither seals nor a witness are kept for it.
    init(path: String, rawFolders: [String], isCopy: Bool = false) throws {
        try Threshold.check(path)
        self.path = path
        let witness = isCopy ? nil : Witness(of: path)
        do {
            var configuration = Configuration()
            configuration.busyMode = .timeout(10)
            configuration.foreignKeysEnabled = true
            pool = try DatabasePool(path: path, configuration: configuration)
            KillPoint.reached("ledger.open", ".before")
            try Self.makeDurable(pool)
            try Self.examine(pool, path, hadOne: witness?.isThere ?? false)
            try Self.migrator.migrate(pool)
            let (key, epoch, left) = try pool.write { db in
                try db.execute(
                    sql: "insert into secret (name, value) values ('ids', ?) on conflict do nothing",
                    arguments: [SymmetricKey(size: .bits256).withUnsafeBytes { Data($0) }])
                try db.execute(sql: "update ledger_clock set epoch = epoch + 1")
                let key = try Data.fetchOne(db, sql: "select value from secret where name = 'ids'")
                let epoch = try Int64.fetchOne(db, sql: "select epoch from ledger_clock")
                return (key ?? Data(), epoch ?? 0, try LeftEvents(db))
            }
            leftEvents = Mutex(left)
            ids = IDMaker(key: key)
            seals = Seals(key: key)
            self.epoch = epoch
            self.rawFolders = rawFolders
            self.witness = witness
            let name = try Self.name(pool)
            together = WriteGroup(pool, seals: seals) { witness?.note(Witness.Statement(ledger: name, head: $0)) }
            isSealed = !isCopy
            doubts = isCopy ? [] : try Self.beginSealing(pool, seals, witness, name)
            KillPoint.reached("ledger.open", ".after")
        } catch let error as DatabaseError where Self.isDisk(error) {
            throw LedgerError.damaged(Self.words(of: error, path))
        }
    }

    /// Opens an existing file to read it: no lock, no write, no migration.
    package init(readOnly path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { throw LedgerError.absent(path) }
        try Threshold.check(path)
        self.path = path
        do {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            pool = try DatabasePool(path: path, configuration: configuration)
            rawFolders = [Self.rawFolder(of: path)]
            try pool.read { db in
                if try Self.migrator.hasBeenSuperseded(db) { throw LedgerError.newer(path) }
                guard try Self.migrator.hasCompletedMigrations(db) else { throw LedgerError.otherSchema(path) }
            }
            let key = try pool.read { db in
                try Data.fetchOne(db, sql: "select value from secret where name = 'ids'")
            }
            leftEvents = Mutex(LeftEvents())
            ids = IDMaker(key: key ?? Data())
            seals = Seals(key: key ?? Data())
            together = WriteGroup(pool, seals: seals)
            witness = nil
            isSealed = true
            doubts = []
            epoch = 0
        } catch let error as DatabaseError where Self.isDisk(error) {
            throw LedgerError.damaged(Self.words(of: error, path))
        }
    }

    /// A copy of the live state in a new file, to decide on without consequences. The live file is only read.
    package static func throwawayCopy(of path: String, at copy: String) throws -> Ledger {
        if FileManager.default.fileExists(atPath: path) {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(10)
            let source = try DatabaseQueue(path: Self.atRest(path), configuration: configuration)
            let destination = try DatabaseQueue(path: copy)
            try source.backup(to: destination)
            try source.close()
            try destination.close()
        }
        return try Ledger(path: copy, rawFolders: [rawFolder(of: copy), rawFolder(of: path)], isCopy: true)
    }

    package func close() throws {
        witness?.close()
        // The writer goes last, and puts the log back into the file: whoever copies the file alone loses nothing.
        pool.releaseMemory()
        try pool.close()
    }

    /// GRDB sets NORMAL on the writer while it opens a pool, so FULL can only be set, and read back, after that. With
    /// NORMAL a power cut may forget a committed intention (https://sqlite.org/pragma.html#pragma_synchronous).
    private static func makeDurable(_ pool: DatabasePool) throws {
        let level = try pool.writeWithoutTransaction { db in
            try db.execute(sql: "pragma synchronous = full")
            // SQLite passes over what its own checkpoints fail with: `WriteAheadLog` does them.
            try db.execute(sql: "pragma wal_autocheckpoint = 0")
            if Planted.normalSync { try db.execute(sql: "pragma synchronous = normal") }
            return try Int.fetchOne(db, sql: "pragma synchronous")
        }
        guard level == 2 || Planted.normalSync else { throw LedgerError.notDurable }
    }

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        // Append only: a migration that was released is never changed.
        for (name, sql) in [
            ("m0001_letters", PackageResources.m0001_letters_sql),
            ("m0002_cases", PackageResources.m0002_cases_sql),
            ("m0003_effects", PackageResources.m0003_effects_sql),
            ("m0004_scans", PackageResources.m0004_scans_sql),
            ("m0005_open_cases", PackageResources.m0005_open_cases_sql),
            ("m0006_approvals", PackageResources.m0006_approvals_sql),
            ("m0008_loops", PackageResources.m0008_loops_sql),
            ("m0007_seals", PackageResources.m0007_seals_sql),
            ("m0009_privacy", PackageResources.m0009_privacy_sql),
            ("m0010_sources", PackageResources.m0010_sources_sql),
            ("m0011_models", PackageResources.m0011_models_sql),
            ("m0012_attempts", PackageResources.m0012_attempts_sql),
        ] {
            migrator.registerMigration(name) { db in
                KillPoint.reached("ledger.migrate", ".before")
                try db.execute(sql: String(decoding: sql, as: UTF8.self))
                KillPoint.reached("ledger.migrate", ".after")
            }
        }
        return migrator
    }()

    private static func rawFolder(of path: String) -> String {
        URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("raw").path
    }

    /// A file without a log beside it is complete and in nobody's hands: read as immutable, so that SQLite leaves no new log
    /// behind (https://www.sqlite.org/uri.html). Otherwise its owner's log is read along.
    static func atRest(_ path: String) -> String {
        guard !FileManager.default.fileExists(atPath: path + "-wal") else { return path }
        let escaped = path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
        return "file:\(escaped)?immutable=1"
    }
}

/// Durable transactions, and how long they waited for each other and for the disk, without their own work.
package struct CommitTime: Sendable {
    package private(set) var count = 0
    package private(set) var total = Duration.zero

    mutating func add(_ taken: Duration) {
        count += 1
        total += taken
    }
}

extension Ledger {
    /// One durable transaction. A kill before it leaves nothing, after it everything.
    func write<T: Sendable>(
        _ name: StaticString, _ change: @escaping @Sendable (Database) throws -> T
    ) async throws -> T {
        KillPoint.reached(name, ".before")
        let begun = ContinuousClock.now
        try witness?.check()
        let result: (value: T, changing: Duration)
        do {
            result = try await relieved { try await together.write(change) }
        } catch let error as DatabaseError where Self.isWithoutRoom(error) {
            throw LedgerError.noRoom("the ledger cannot be written: the disk is full or read-only")
        } catch let error as DatabaseError where Self.isDisk(error) {
            throw LedgerError.disk("the ledger cannot be written: \(error.resultCode)")
        }
        let taken = ContinuousClock.now - begun - result.changing
        committing.withLock { $0.add(taken) }
        KillPoint.reached(name, ".after")
        return result.value
    }

    /// What the ledger's commits have taken since it was opened.
    package var commits: CommitTime { committing.withLock { $0 } }

    /// Once more when room was made: what has begun outside can then still be written down.
    private func relieved<T>(_ write: () async throws -> T) async throws -> T {
        do {
            return try await write()
        } catch let error as DatabaseError where Self.isWithoutRoom(error) {
            guard let relief = relief.withLock({ $0 }), relief() else { throw error }
            return try await write()
        }
    }

    /// - Parameter relief: called when a write finds no room; true when it has made some.
    package func onFullDisk(_ relief: @escaping @Sendable () -> Bool) { self.relief.withLock { $0 = relief } }

    /// Trouble of the disk or the file, which no repetition mends.
    static func isDisk(_ error: DatabaseError) -> Bool {
        [.SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
    }

    /// https://www.sqlite.org/rescode.html: the transaction is rolled back, the file is sound.
    private static func isWithoutRoom(_ error: DatabaseError) -> Bool {
        [.SQLITE_FULL, .SQLITE_READONLY].contains(error.resultCode)
    }

    func read<T: Sendable>(_ look: @Sendable (Database) throws -> T) async throws -> T {
        try await pool.read(look)
    }
}
