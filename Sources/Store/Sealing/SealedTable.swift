import Crypto
import Foundation
import GRDB

/// A table whose rows are sealed, and the columns that count.
///
/// A column that is not named here may change without a seal: what is looked up anew, and what another column follows from.
/// A released list is never changed, because the digests of old rows were made with it: another list is another `code`.
struct SealedTable: Sendable {
    /// Names the table in a seal.
    let code: UInt8
    let name: String
    /// The integer primary key.
    let key: String
    let columns: [String]
    /// `id` and `content`, the bytes that are sealed: each value with its length before it, so that no two rows read the same.
    /// SQLite puts them together: reading each value by itself costs several times as much.
    let selection: String

    init(code: UInt8, name: String, key: String, columns: [String]) {
        self.code = code
        self.name = name
        self.key = key
        self.columns = columns
        let values = ([key] + columns).map { "coalesce(length(cast([\($0)] as blob)) || ':' || [\($0)], '-')" }
        selection = "\(key) as id, cast(\(values.joined(separator: " || ")) as blob) as content"
    }

    static let all = [
        SealedTable(
            code: 1, name: "effect", key: "id",
            columns: [
                "case_id", "mailbox", "letter_id", "run", "kind", "lane", "purpose", "state", "key", "target", "cause",
                "proposal", "mail_id", "body", "digest", "description", "why", "required_level", "approve_over",
                "always_approve", "recipient", "customer_address", "customer_id", "amount", "currency", "order_number",
                "order_line", "counted", "planned", "finished", "receipt", "draft_sent", "attempts", "epoch",
            ]),
        SealedTable(
            code: 2, name: "frozen_mail", key: "id", columns: ["message_id", "envelope_from", "envelope_to", "bytes"]),
        SealedTable(
            code: 3, name: "grant_fact", key: "id",
            columns: ["effect_id", "by", "at", "is_approval", "digest", "channel"]),
        SealedTable(code: 4, name: "approval", key: "effect_id", columns: ["asked", "expires"]),
        // The bytes of a letter are covered by `sha256`, so that they may be dropped when their time is over.
        SealedTable(
            code: 5, name: "letter", key: "id",
            columns: [
                "mailbox", "folder", "uid_validity", "uid", "sha256", "size", "is_truncated", "internal_date",
                "received", "modes", "drafts_only", "was_answered",
            ]),
        SealedTable(
            code: 6, name: "case_file", key: "id",
            columns: [
                "mailbox", "customer", "state", "version", "file", "opened", "first_reply", "resolved", "origin_letter",
            ]),
        SealedTable(
            code: 7, name: "case_event", key: "id", columns: ["case_id", "kind", "cause", "at", "handled"]),
        SealedTable(code: 8, name: "trail", key: "id", columns: ["case_id", "letter_id", "at", "step", "detail"]),
        // The bytes of a front are covered by its digest.
        SealedTable(
            code: 9, name: "exchange", key: "id",
            columns: [
                "case_id", "letter_id", "mailbox", "model", "task", "digest", "front", "at", "cost", "currency",
                "fresh", "cached", "stored", "out", "served_by", "outcome", "failure", "tail", "answer",
            ]),
    ]

    static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
    static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

    /// How the row is told to people: as the commands name it, where they do.
    func shown(_ id: Int64) -> String {
        switch name {
        case "effect": Shown.effect(id)
        case "case_file": Shown.case(id)
        default: "\(name) \(id)"
        }
    }
}

/// What a seal says of a row: SHA-256 over the ledger's key and the row, cut to 128 bits.
///
/// Only such digests go into the chain, never the words of a row: what a row said can be erased and the chain still holds.
struct RowDigest: Hashable, Sendable {
    static let length = 16
    /// Of a row that is gone.
    static let none = RowDigest(bytes: Array(repeating: 0, count: length))

    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// - Parameter content: of `SealedTable.selection`.
    init(_ content: Data, of table: SealedTable, key: Data) {
        var hash = SHA256()
        hash.update(data: key)
        hash.update(data: [table.code])
        hash.update(data: content)
        bytes = Array(hash.finalize().prefix(Self.length))
    }
}
