import Foundation
import GRDB

/// Looks whether the chain holds and whether every sealed row is as it was sealed last.
struct SealCheck {
    let db: Database
    let seals: Seals

    /// One line for each thing that does not hold; empty when all is well. Rows beyond `most` are counted only.
    /// - Parameter newest: look only at so many seals, and the rows in them; nil: at all of them.
    func flaws(newest: Int64? = nil, most: Int = 20) throws -> [String] {
        guard let head = try Seals.head(db) else {
            return ["there are no seals: the chain over the ledger was removed"]
        }
        let begun = try Int64.fetchOne(db, sql: "select chain_from from identity") ?? 1
        let from = max(begun, newest.map { head.number - $0 + 1 } ?? begun)
        var (flaws, last) = try walk(from: from)
        let isWhole = from == begun
        for table in SealedTable.all {
            flaws += isWhole ? try compare(table, &last) : try compareSome(table, last)
        }
        flaws += last.filter { SealedTable.byCode[$0.key.code] == nil }.map { "\($0.key.shown) is sealed" }
        guard flaws.count > most else { return flaws }
        return flaws.prefix(most) + ["and \(flaws.count - most) more"]
    }

    /// The chain itself, and what it says last of each row.
    private func walk(from first: Int64) throws -> ([String], [SealedPlace: SealEntry]) {
        var flaws: [String] = []
        var last: [SealedPlace: SealEntry] = [:]
        var before = try Data.fetchOne(db, sql: "select hash from seal where id = ?", arguments: [first - 1]) ?? Data()
        var expected = first
        let rows = try Row.fetchCursor(
            db, sql: "select id, entries, hash from seal where id >= ? order by id", arguments: [first])
        while let row = try rows.next() {
            let (number, bytes, hash) = (row["id"] as Int64, row["entries"] as Data, row["hash"] as Data)
            if number != expected { flaws.append("the chain lacks the seals \(expected) to \(number - 1)") }
            if number == expected, seals.hash(after: before, number: number, bytes) != hash {
                flaws.append("seal \(number) does not follow from the one before it")
            }
            (before, expected) = (hash, number + 1)
            guard let entries = SealEntry.list(in: Array(bytes)) else {
                flaws.append("seal \(number) cannot be read")
                continue
            }
            for entry in entries { last[entry.place] = entry }
        }
        return (flaws, last)
    }

    /// Every row has a seal, and every seal its row.
    private func compare(_ table: SealedTable, _ last: inout [SealedPlace: SealEntry]) throws -> [String] {
        var flaws: [String] = []
        let rows = try table.rows(db)
        while let row = try rows.next() {
            let place = SealedPlace(code: table.code, id: row[0])
            guard let entry = last.removeValue(forKey: place), entry.kind != .deleted else {
                flaws.append("\(place.shown) was not written by replyd")
                continue
            }
            if RowDigest(row[1], of: table, key: seals.key) != entry.digest {
                flaws.append("\(place.shown) is not what replyd wrote")
            }
        }
        let gone = last.filter { $0.key.code == table.code }
        for place in gone.keys { last[place] = nil }
        return flaws
            + gone.filter { $0.value.kind != .deleted }.keys.sorted { $0.id < $1.id }.map { "\($0.shown) is missing" }
    }

    private func compareSome(_ table: SealedTable, _ last: [SealedPlace: SealEntry]) throws -> [String] {
        try last.filter { $0.key.code == table.code }.sorted { $0.key.id < $1.key.id }.compactMap {
            place, entry in
            guard let content = try table.content(of: place.id, db) else {
                return entry.kind == .deleted ? nil : "\(place.shown) is missing"
            }
            let isSame = entry.kind != .deleted && RowDigest(content, of: table, key: seals.key) == entry.digest
            return isSame ? nil : "\(place.shown) is not what replyd wrote"
        }
    }
}
