import Crypto
package import Foundation
import GRDB
import Glibc

/// A backup: a folder with a copy of the database, the letters that lie in files, and `backup.json` about it.
package struct Backup: Codable, Sendable, Equatable {
    /// When it was made.
    package var made: Date
    /// The ledger's own name; the same in all its backups.
    package var ledger: String
    /// Where the chain of seals ended, and its hash in base64: a database beside it that says otherwise is not this backup.
    package var seal: Int64
    package var hash: String
    package var letters: Int
    package var cases: Int
    package var effects: Int
    /// Letters that lie in files, and those of them that were missing or changed where they came from.
    package var files: Int
    package var flawed: [String]

    private static let manifest = "backup.json"
    private static let database = "replyd.sqlite"

    package static func database(in folder: String) -> String { folder + "/" + database }

    /// Copies the state at `path` into the new folder `folder`, also while a daemon works on it: SQLite's backup reads one
    /// moment of it and holds up nobody. Everything is checked and synced before the folder gets its name.
    ///
    /// Throws `LedgerError`: `absent`, `damaged` when the copy is not sound, `disk` and `noRoom` of the place it goes to.
    package static func make(of path: String, at folder: String, now: Date) throws -> Backup {
        let files = FileManager.default
        guard files.fileExists(atPath: path) else { throw LedgerError.absent(path) }
        try Threshold.check(path)
        let partial = folder + ".partial"
        if files.fileExists(atPath: partial) { try files.removeItem(atPath: partial) }
        try files.createDirectory(
            atPath: partial + "/raw", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        do {
            try copyDatabase(path, to: database(in: partial))
            var (backup, hashes) = try describe(database(in: partial), now: now)
            let raw = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/raw/"
            for hash in hashes where try !copyLetter(raw + hash, to: "\(partial)/raw/\(hash)", hash: hash) {
                backup.flawed.append(hash)
            }
            try backup.write(to: partial)
            for name in ["/raw", ""] { try syncFolder(partial + name) }
            guard rename(partial, folder) == 0 else { throw LedgerError.failure("rename", partial) }
            try syncFolder(URL(fileURLWithPath: folder).deletingLastPathComponent().path)
            return backup
        } catch {
            try? files.removeItem(atPath: partial)
            if let error = error as? DatabaseError { throw LedgerError.damaged(Ledger.words(of: error, path)) }
            throw error
        }
    }

    /// What `backup.json` says. Throws `LedgerError.damaged` when it is no backup of ours.
    package static func read(_ folder: String) throws -> Backup {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        guard let data = FileManager.default.contents(atPath: folder + "/" + manifest),
            let backup = try? decoder.decode(Backup.self, from: data)
        else { throw LedgerError.damaged("\(folder) is no backup of replyd: it has no readable \(manifest)") }
        return backup
    }

    /// Copies the backup in `folder` into the empty folder `place` and makes it a state that works: its mailboxes are in doubt
    /// until an operator confirms, see `Doubt`. Throws when anything in it is not what was backed up.
    package static func unpack(_ folder: String, at place: String) async throws -> Backup {
        let backup = try read(folder)
        let files = FileManager.default
        try files.createDirectory(
            atPath: place + "/raw", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let copy = database(in: place)
        guard try copyFile(database(in: folder), to: copy) != nil else {
            throw LedgerError.damaged("the backup \(folder) has no database")
        }
        let known = Set(backup.flawed)
        let raw = folder + "/raw"
        for hash in (try? files.contentsOfDirectory(atPath: raw)) ?? [] {
            guard try copyLetter("\(raw)/\(hash)", to: "\(place)/raw/\(hash)", hash: hash) else {
                throw LedgerError.damaged("the letter file \(raw)/\(hash) is not what was backed up")
            }
        }
        try syncFolder(place + "/raw")
        let queue = try DatabaseQueue(path: copy)
        // Only this copy is without a witness because it was made so.
        try await queue.write { db in try db.execute(literal: "update identity set is_witnessed = 0") }
        try queue.close()
        let ledger = try Ledger(path: copy)
        let flaws = try await ledger.violations().filter { flaw in !known.contains { flaw.contains($0) } }
        let head = try await ledger.sealHead()
        if let flaw = ledger.doubts.first ?? flaws.first { throw LedgerError.damaged("the backup \(folder): \(flaw)") }
        guard head?.number == backup.seal, head?.hash.base64EncodedString() == backup.hash else {
            throw LedgerError.damaged("the database in \(folder) is not the one that its \(manifest) tells of")
        }
        let made = backup.made.formatted(.iso8601)
        try await ledger.beginDoubt(why: "restored from a backup of \(made): what was done since then is not known")
        try ledger.close()
        return backup
    }

    /// Brings `backup.json` up to date after an erasure in the backup in `folder`, and makes its database one file again.
    /// Where there is no `backup.json`, nothing happens.
    package static func describeAgain(_ folder: String) throws {
        guard FileManager.default.fileExists(atPath: folder + "/" + manifest) else { return }
        let before = try read(folder)
        let queue = try DatabaseQueue(path: database(in: folder))
        try queue.writeWithoutTransaction { db in try db.execute(literal: "pragma journal_mode = delete") }
        try queue.close()
        try syncFile(database(in: folder))
        var (backup, hashes) = try describe(database(in: folder), now: before.made)
        backup.flawed = before.flawed.filter(hashes.contains)
        try backup.write(to: folder)
        unlink(Witness(of: database(in: folder)).path)
        try syncFolder(folder)
    }

    // MARK: Parts

    private func write(to folder: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        try replaceFile(folder + "/" + Self.manifest, with: Array(encoder.encode(self)) + [UInt8(ascii: "\n")])
    }

    private static func copyDatabase(_ path: String, to copy: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let source = try DatabaseQueue(path: Ledger.atRest(path), configuration: configuration)
        let destination = try DatabaseQueue(path: copy)
        try source.backup(to: destination)
        try source.close()
        // One file, with no log beside it.
        try destination.writeWithoutTransaction { db in try db.execute(literal: "pragma journal_mode = delete") }
        let found = try destination.read { db in try String.fetchOne(db, sql: "pragma integrity_check(1)") }
        try destination.close()
        guard found == "ok" else {
            throw LedgerError.damaged("the database \(path) is damaged (\(found ?? "")); no backup was made")
        }
        chmod(copy, 0o600)
        try syncFile(copy)
    }

    private static func describe(_ copy: String, now: Date) throws -> (Backup, [String]) {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: copy, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { db in
            func count(_ table: String) throws -> Int {
                try Int.fetchOne(db, sql: "select count(*) from \(table)") ?? 0
            }
            guard try Ledger.migrator.hasCompletedMigrations(db) else { throw LedgerError.otherSchema(copy) }
            let head = try Seals.head(db)
            let hashes = try String.fetchAll(
                db, sql: "select sha256 from raw_letter where bytes is null and dropped is null order by sha256")
            let backup = Backup(
                made: now, ledger: try String.fetchOne(db, sql: "select name from identity") ?? "",
                seal: head?.number ?? 0, hash: head?.hash.base64EncodedString() ?? "", letters: try count("letter"),
                cases: try count("case_file"), effects: try count("effect"), files: hashes.count, flawed: [])
            return (backup, hashes)
        }
    }

    /// False when the letter is not there, or not the one of that hash.
    private static func copyLetter(_ path: String, to copy: String, hash: String) throws -> Bool {
        guard let found = try copyFile(path, to: copy) else { return false }
        if found != hash { unlink(copy) }
        return found == hash
    }

    /// Copies and syncs; gives the SHA-256 of what was copied, or nil when there is nothing to copy.
    private static func copyFile(_ path: String, to copy: String) throws -> String? {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { return nil }
        defer { close(source) }
        let target = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw LedgerError.failure("write", copy) }
        defer { close(target) }
        var hash = SHA256()
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = Glibc.read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw LedgerError.failure("read", path) }
            if count == 0 { break }
            hash.update(data: buffer[..<count])
            var written = 0
            while written < count {
                let step = buffer[written..<count].withUnsafeBytes { Glibc.write(target, $0.baseAddress, $0.count) }
                if step < 0, errno == EINTR { continue }
                guard step > 0 else { throw LedgerError.failure("write", copy) }
                written += step
            }
        }
        guard fsync(target) == 0 else { throw LedgerError.failure("sync", copy) }
        return hexadecimal(hash.finalize())
    }
}

extension Ledger {
    /// Every mailbox is in doubt from now on, see `Doubt`.
    package func beginDoubt(why: String) async throws {
        try await write("ledger.confirm") { db in try Doubt.begin(db, why: why) }
    }

    func sealHead() async throws -> SealHead? { try await read { db in try Seals.head(db) } }
}
