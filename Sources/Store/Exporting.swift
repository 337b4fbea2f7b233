package import Foundation
import GRDB
package import Mail

extension Ledger {
    /// Everything held of a customer, as one JSON document (access under the GDPR, article 15): messages with their bytes,
    /// cases, events, effects with receipts and the mail that was sent, approvals, and what was noted. It is given to
    /// `write` piece by piece, so that the memory holds one message at a time.
    ///
    /// Keys are the names of the ledger's columns; moments are RFC 3339, bytes are base64. What is about other people, too,
    /// is left out. Gives how much there is of each kind; nothing is written when that is nothing.
    package func export(
        _ address: EmailAddress, now: Date, to write: @escaping @Sendable (String) throws -> Void
    ) async throws -> [(kind: String, rows: Int)] {
        try await read { db in
            let holdings = try self.holdings(of: address, db)
            guard !holdings.isEmpty else { return [] }
            let arguments: StatementArguments = [
                "letters": try document(holdings.letters.sorted()), "cases": try document(holdings.cases.sorted()),
                "effects": try document(holdings.effects.sorted()),
                "addresses": try document(holdings.addresses.sorted()),
            ]
            try write("{\"address\":\(document(address.normalized)),\"exported\":\(document(timestamp(now)))")
            var counts: [(kind: String, rows: Int)] = []
            for (kind, sql) in Self.exported {
                try write(",\n\(document(kind)):[")
                let rows = try Row.fetchCursor(
                    db, sql: Self.lists + sql, arguments: arguments)
                var count = 0
                while let row = try rows.next() {
                    try write((count == 0 ? "\n" : ",\n") + self.object(row))
                    count += 1
                }
                try write("]")
                counts.append((kind, count))
            }
            try write("}\n")
            return counts
        }
    }

    private static let lists = """
        with letters (id) as (select value from json_each(:letters)),
            cases (id) as (select value from json_each(:cases)),
            effects (id) as (select value from json_each(:effects)),
            addresses (text) as (select value from json_each(:addresses))

        """

    private static let exported = [
        (
            "messages",
            """
            select letter.*, raw_letter.bytes, raw_letter.dropped from letter
            join raw_letter on raw_letter.sha256 = letter.sha256 where letter.id in letters order by letter.id
            """
        ),
        ("cases", "select * from case_file where id in cases order by id"),
        ("orders", "select * from case_object where case_id in cases order by case_id, number"),
        ("events", "select * from case_event where case_id in cases order by id"),
        ("timers", "select * from timer where case_id in cases order by id"),
        ("trail", "select * from trail where case_id in cases or letter_id in letters order by id"),
        (
            "exchanges", "select * from exchange where case_id in cases or letter_id in letters order by id"
        ),
        ("effects", "select * from effect where id in effects order by id"),
        (
            "mails",
            """
            select * from frozen_mail where id in (select mail_id from effect where id in effects) order by id
            """
        ),
        ("approvals", "select * from approval where effect_id in effects order by effect_id"),
        ("grants", "select * from grant_fact where effect_id in effects order by id"),
        ("returned", "select * from returned_mail where address in addresses or effect_id in effects order by id"),
        ("suppressions", "select * from suppression where address in addresses order by address"),
    ]

    private static let moments: Set<String> = [
        "at", "internal_date", "received", "decided", "opened", "first_reply", "resolved", "handled", "due", "fired",
        "planned", "finished", "counted", "retry_at", "asked", "remind", "expires", "since", "discarded", "dropped",
        "emptied",
    ]

    private static let documents: Set<String> = [
        "screening", "reading", "principal", "file", "kind", "cause", "proposal", "body", "receipt", "approve_over",
        "channel",
    ]

    /// The operator's, not the customer's.
    private static let leftOut: Set<String> = ["modes", "epoch"]

    private func object(_ row: Row) throws -> String {
        var members: [String] = []
        for (name, column) in row where !Self.leftOut.contains(name) {
            members.append(try document(name) + ":" + json(column, named: name, in: row))
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    private func json(_ column: DatabaseValue, named name: String, in row: Row) throws -> String {
        switch column.storage {
        case .null:
            let isInFile = name == "bytes" && row["dropped"] as Int64? == nil && row["sha256"] as String? != nil
            return isInFile ? try document(Data(rawFile(row["sha256"])).base64EncodedString()) : "null"
        case .int64(let number):
            return Self.moments.contains(name) ? try document(timestamp(moment(number))) : String(number)
        case .double(let number): return String(number)
        case .string(let text):
            let isDocument = Self.documents.contains(name) && (text.hasPrefix("{") || text.hasPrefix("["))
            return isDocument ? text : try document(text)
        case .blob(let data):
            if name == "message" { return try Letter.message(in: column).map { try document($0) } ?? "null" }
            return try document(data.base64EncodedString())
        }
    }
}

private func timestamp(_ date: Date) -> String {
    date.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
}
