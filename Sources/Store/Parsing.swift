import Foundation
import GRDB
import Synchronization

/// A letter whose parsing has begun.
package struct BegunLetter: Sendable {
    package var letter: Letter
    /// As it arrived; empty when the server did not hand it over.
    package var bytes: [UInt8]
    /// How many processes ended before this one while they had it begun.
    package var earlier: Int
}

extension Ledger {
    /// Takes up fetched letters with ids above `last`, oldest first: before a byte of them is read, it is on the disk that
    /// they were begun. What stops the process is found by that.
    ///
    /// Letters come by the batch, in one commit. When the process dies, each of a batch is under suspicion, and from then
    /// on comes alone: only the guilty one is begun whenever the process ends, and no innocent one with it. A process
    /// counts once for each letter, however often it tries.
    ///
    /// - Parameters:
    ///   - takesSuspect: whether a letter that an earlier process did not finish may be given. Only when nothing else
    ///     is being read.
    ///   - octets: what a batch holds together, unless its first letter is longer.
    package func beginParsing(
        mailboxes: [String], after last: Int64 = 0, takesSuspect: Bool = true, atMost: Int = 1, octets: Int = .max
    ) async throws -> [BegunLetter] {
        let names = try document(mailboxes)
        let waiting = try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select letter.id, attempts, raw_letter.size from letter
                        join raw_letter on raw_letter.sha256 = letter.sha256
                        where stage = 'fetched' and letter.id > ? and mailbox in (select value from json_each(?))
                        order by letter.id limit ?
                        """), arguments: [last, names, atMost]
            ).map { row in (id: row["id"] as Int64, attempts: row["attempts"] as Int, size: row["size"] as Int) }
        }
        let begun = begunLetters.withLock { $0 }
        var chosen: [(id: Int64, earlier: Int)] = []
        var sum = 0
        for letter in waiting {
            let earlier = letter.attempts - (begun.contains(letter.id) ? 1 : 0)
            if earlier > 0 {
                if chosen.isEmpty, takesSuspect { chosen = [(letter.id, earlier)] }
                break
            }
            sum += letter.size
            if !chosen.isEmpty, sum > octets { break }
            chosen.append((letter.id, 0))
        }
        guard !chosen.isEmpty else { return [] }
        let new = chosen.map(\.id).filter { !begun.contains($0) }
        if !new.isEmpty {
            let ids = try document(new)
            try await write("ledger.parsing") { db in
                try db.change(
                    sql: "update letter set attempts = attempts + 1 where id in (select value from json_each(?))",
                    arguments: [ids])
            }
            begunLetters.withLock { $0.formUnion(new) }
        }
        return try await begunLetters(chosen)
    }

    private func begunLetters(_ chosen: [(id: Int64, earlier: Int)]) async throws -> [BegunLetter] {
        let earlier = Dictionary(uniqueKeysWithValues: chosen.map { ($0.id, $0.earlier) })
        let ids = try document(chosen.map(\.id))
        let rows = try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        select letter.*, raw_letter.bytes from letter
                        join raw_letter on raw_letter.sha256 = letter.sha256
                        where letter.id in (select value from json_each(?)) order by letter.id
                        """), arguments: [ids]
            ).map { row in (try Letter(row: row), (row["bytes"] as Data?).map(Array.init)) }
        }
        return try rows.map { letter, bytes in
            BegunLetter(
                letter: letter, bytes: try bytes ?? rawFile(letter.sha256), earlier: earlier[letter.id] ?? 0)
        }
    }
}
