import Crypto
package import Foundation
import GRDB
package import Mail
import Resolution

/// What was erased for a customer, and how to prove it to who asks again: SHA-256 of `salt` and the address in lower case
/// is `address`. Holds nothing of the customer.
package struct Erasure: Codable, Sendable, Equatable {
    package var at: Date
    /// Who said so.
    package var by: String
    /// In hexadecimal.
    package var salt: String
    package var address: String
    package var counts: Counts

    package struct Counts: Codable, Sendable, Equatable {
        package var messages = 0
        package var cases = 0
        package var effects = 0
        package var events = 0
        package var mails = 0
        /// Messages whose bytes were given up.
        package var bytes = 0
        /// Messages of other people that name the customer: they stay, for they are those people's.
        package var mentions = 0
    }

    /// Whether it was this address's.
    package func isOf(_ address: EmailAddress) -> Bool {
        Self.hash(address, salt: salt).utf8.elementsEqual(self.address.utf8)
    }

    static func hash(_ address: EmailAddress, salt: String) -> String {
        sha256(Array(salt.utf8) + Array(address.normalized.utf8))
    }
}

extension Ledger {
    /// Erases what the ledger holds of a customer: words, names, addresses, order numbers, the bytes of their messages and of
    /// ours to them. What keeps things from happening twice stays without them: hashes, ids, intents, amounts, states.
    ///
    /// When it returns, nothing of it is left in the file, its log, its free pages and the folder of large messages. A
    /// customer's running case, or an effect that is under way, is not cut off: it throws `erasureRefused` with what to end
    /// first. Gives nil when there is nothing.
    ///
    /// - Parameter isCopy: a backup, in which nothing will go on: there everything is ended instead.
    package func erase(_ address: EmailAddress, by: String, isCopy: Bool = false, now: Date) async throws -> Erasure? {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { bytes in bytes.map { hex($0) }.joined() }
        let erasure = try await write("ledger.erase") { db -> Erasure? in
            let holdings = try self.holdings(of: address, db)
            guard !holdings.isEmpty else { return nil }
            if !isCopy { try Self.refuseWhatRuns(holdings, db) }
            var eraser = Eraser(
                db: db, ids: self.ids, holdings: holdings,
                why: "what was held of the customer was erased; \(by) said so", now: now)
            if isCopy { try eraser.end() }
            try eraser.erase()
            for (rows, table) in [
                (holdings.cases, "case_file"), (holdings.effects, "effect"), (holdings.letters, "letter"),
            ] {
                self.recordErasure(of: rows.sorted(), in: table)
            }
            // As it is stored, so that it reads the same whenever it is given.
            let erasure = Erasure(
                at: moment(stored(now)), by: by, salt: salt, address: Erasure.hash(address, salt: salt),
                counts: eraser.counts)
            try Self.record(erasure, db)
            return erasure
        }
        // Also what an earlier erasure had no time for.
        try await finishErasing(now: now)
        return erasure
    }

    /// What an erasure would take; nothing changes.
    package func foretellErasure(of address: EmailAddress) async throws -> (counts: Erasure.Counts, refusal: String?) {
        try await read { db in
            let holdings = try self.holdings(of: address, db)
            var refusal: String?
            do {
                try Self.refuseWhatRuns(holdings, db)
            } catch let error as LedgerError {
                refusal = "\(error)"
            }
            return (try Eraser.counts(of: holdings, db), refusal)
        }
    }

    /// Whether a file is a ledger, of whatever version and name.
    package static func isLedger(_ path: String) throws -> Bool {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
            let file = FileHandle(forReadingAtPath: path)
        else { return false }
        let begin = try file.read(upToCount: 16)
        try file.close()
        guard begin == Data("SQLite format 3\0".utf8) else { return false }
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { db in try db.tableExists("ledger_clock") }
    }

    /// Hashes of letters whose bytes were given up.
    package func droppedHashes() async throws -> Set<String> {
        try await read { db in
            try String.fetchSet(db, sql: "select sha256 from raw_letter where dropped is not null")
        }
    }

    /// Erasures of this address, oldest first.
    package func erasures(of address: EmailAddress) async throws -> [Erasure] {
        try await read { db in
            try Row.fetchAll(db, sql: "select * from erasure order by id").map(Erasure.init(row:))
        }.filter { $0.isOf(address) }
    }

    func holdings(of address: EmailAddress, _ db: Database) throws -> Holdings {
        try Holdings(of: address, db) { try self.rawFile($0) }
    }

    private static func record(_ erasure: Erasure, _ db: Database) throws {
        try db.execute(
            sql: "insert into erasure (at, by, salt, address, counts) values (?, ?, ?, ?, ?)",
            arguments: [
                stored(erasure.at), erasure.by, Data(erasure.salt.utf8), erasure.address, try document(erasure.counts),
            ])
    }

    /// An event that something is still to follow from. Of a case that a person has closed only its keywords and tags are left to
    /// follow: what is erased needs none.
    static let keepsCaseOpen =
        "case_id = case_file.id and handled is null and json_extract(kind, '$.changedByPerson') is null"

    /// One line that says what to end first.
    private static func refuseWhatRuns(_ holdings: Holdings, _ db: Database) throws {
        func first(_ sql: String, _ ids: Set<Int64>) throws -> Row? {
            try Row.fetchOne(db, sql: sql + " order by id limit 1", arguments: [try document(ids.sorted())])
        }
        let letter = try first(
            """
            select id, stage from letter where id in (select value from json_each(?))
                and (stage not in ('assigned', 'ignored', 'quarantined') or stage = 'quarantined' and discarded is null)
            """, holdings.letters)
        if let letter {
            let id = Shown.letter(letter["id"])
            throw LedgerError.erasureRefused(
                letter["stage"] == LetterStage.quarantined.rawValue
                    ? "\(id) is in quarantine; end it first: `replyd quarantine discard \(id)`"
                    : "\(id) is still being taken in; try again in a moment")
        }
        let effect = try first(
            """
            select id, state from effect where id in (select value from json_each(?))
                and state in ('planned', 'awaiting_approval', 'executing')
            """, holdings.effects)
        if let effect {
            throw LedgerError.erasureRefused(
                "\(Shown.effect(effect["id"])) is \(effect["state"] as String); let it end first, or reject it")
        }
        let file = try first(
            """
            select id, state from case_file where id in (select value from json_each(?))
                and (state not in ('resolved', 'closed')
                    or exists (select 1 from case_event where \(Self.keepsCaseOpen)))
            """, holdings.cases)
        if let file {
            let id = Shown.case(file["id"])
            throw LedgerError.erasureRefused(
                "\(id) is \(file["state"] as String); end it first: `replyd cases close \(id)`")
        }
    }
}

extension Erasure {
    fileprivate init(row: Row) throws {
        self.init(
            at: moment(row["at"] as Int64), by: row["by"], salt: String(decoding: row["salt"] as Data, as: UTF8.self),
            address: row["address"], counts: try value(Counts.self, of: row["counts"] as String))
    }
}

private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
