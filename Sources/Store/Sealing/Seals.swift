import Crypto
import Foundation
import GRDB
import Synchronization

/// Where the chain ends.
struct SealHead: Equatable, Sendable {
    var number: Int64
    /// 32 octets.
    var hash: Data
}

/// Appends to the chain of seals: one row for each commit, in its transaction.
///
/// `hash` = HMAC-SHA-256 under a key of the ledger over the hash before, the number and the entries. Whoever changes,
/// adds or removes a sealed row past the ledger, or a bit that flips in one, is found by `SealCheck`. The key lies in the same
/// file, so the chain proves nothing against somebody who may write the file and knows this program: for that, its
/// head lies in the witness beside it, and in every backup.
final class Seals: Sendable {
    /// 32 octets, made of the ledger's.
    let key: Data
    private let changes = ChangedRows()
    private let pending = Mutex<SealHead?>(nil)

    init(key: Data) {
        self.key = Data(HMAC<SHA256>.authenticationCode(for: Array("seals".utf8), using: SymmetricKey(data: key)))
    }

    /// From now on every change that this connection commits must be sealed.
    func watch(_ pool: DatabasePool) { pool.add(transactionObserver: changes, extent: .databaseLifetime) }

    /// Seals what the transaction has changed: the last thing before its commit.
    func seal(_ db: Database) throws {
        let changed = changes.take()
        guard !changed.isEmpty else { return }
        let entries = try changed.map { try entry($0.place, $0.kind, db) }
        let head = try append(entries, after: try Self.head(db), db)
        pending.withLock { $0 = head }
    }

    /// The head that the last transaction left, once it is on the disk; nil when it changed nothing sealed.
    func committed() -> SealHead? {
        pending.withLock { head in
            defer { head = nil }
            return head
        }
    }

    /// Says that a row lost personal data on purpose; see `Ledger.recordErasure`.
    func noteErased(_ place: SealedPlace) { changes.noteErased(place) }

    static func head(_ db: Database) throws -> SealHead? {
        let last = try db.cachedStatement(sql: "select id, hash from seal order by id desc limit 1")
        return try Row.fetchOne(last).map { SealHead(number: $0[0], hash: $0[1]) }
    }

    func hash(after last: Data, number: Int64, _ entries: Data) -> Data {
        var code = HMAC<SHA256>(key: SymmetricKey(data: key))
        code.update(data: last)
        withUnsafeBytes(of: number.bigEndian) { code.update(data: $0) }
        code.update(data: entries)
        return Data(code.finalize())
    }

    private func entry(_ place: SealedPlace, _ kind: SealEntry.Kind, _ db: Database) throws -> SealEntry {
        guard let table = SealedTable.byCode[place.code] else { throw LedgerError.unreadable("seal") }
        guard let content = try table.content(of: place.id, db) else {
            return SealEntry(place: place, kind: .deleted, digest: .none)
        }
        return SealEntry(place: place, kind: kind, digest: RowDigest(content, of: table, key: key))
    }

    @discardableResult
    private func append(_ entries: [SealEntry], after last: SealHead?, _ db: Database) throws -> SealHead {
        var bytes: [UInt8] = []
        for entry in entries { entry.append(to: &bytes) }
        let number = (last?.number ?? 0) + 1
        let data = Data(bytes)
        let hash = hash(after: last?.hash ?? Data(), number: number, data)
        try db.cachedStatement(sql: "insert into seal (id, entries, hash) values (?, ?, ?)")
            .execute(arguments: [number, data, hash])
        return SealHead(number: number, hash: hash)
    }
}

extension Seals {
    private static let most = 4_000

    /// Begins the chain with the rows that are there: of a ledger from before the seals, and of one that an operator has
    /// looked at and found good. The seals before stay, and are looked at no more.
    func begin(_ db: Database) throws -> SealHead {
        var head = try Self.head(db)
        try db.execute(sql: "update identity set chain_from = ?", arguments: [(head?.number ?? 0) + 1])
        var entries: [SealEntry] = []
        for table in SealedTable.all {
            let rows = try table.rows(db)
            while let row = try rows.next() {
                entries.append(
                    SealEntry(
                        place: SealedPlace(code: table.code, id: row[0]), kind: .written,
                        digest: RowDigest(row[1], of: table, key: key)))
                if entries.count == Self.most {
                    head = try append(entries, after: head, db)
                    entries = []
                }
            }
        }
        _ = changes.take()
        return try append(entries, after: head, db)
    }
}

extension SealedTable {
    /// What is sealed of a row; nil when there is none.
    func content(of id: Int64, _ db: Database) throws -> Data? {
        try Data.fetchOne(
            try db.cachedStatement(
                sql: "select content from (select \(selection) from \(name) where \(key) = ?)"), arguments: [id])
    }

    /// Number and content of every row.
    func rows(_ db: Database) throws -> RowCursor {
        try Row.fetchCursor(db, sql: "select \(selection) from \(name) order by \(key)")
    }
}
