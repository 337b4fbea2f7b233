import GRDB

extension Ledger {
    /// For measurements only: writes `copies` further copies of everything in the ledger, each with ids, hashes, keys,
    /// Message-IDs and customers of its own, as if as many messages more had come and been dealt with long ago. Rows are
    /// written in bulk and not synced one by one: a ledger of a million messages is there in minutes.
    ///
    /// The daemon has no use for it and never calls it.
    package func multiply(copies: Int) async throws {
        try await pool.writeWithoutTransaction { db in
            // Letters and cases point at each other: neither copy can come first.
            try db.execute(sql: "pragma synchronous = off; pragma foreign_keys = off")
            defer { try? db.execute(sql: "pragma synchronous = full; pragma foreign_keys = on") }
            var last: [String: Int64] = [:]
            for table in Self.copied where table.hasNumber {
                last[table.name] = try Int64.fetchOne(db, sql: "select max(id) from \(table.name)") ?? 0
            }
            let statements = try Self.copied.map { table in try Self.copying(table, last, db) }
            for copy in 1...Int64(copies) {
                try db.inTransaction {
                    for statement in statements {
                        try db.execute(sql: statement, arguments: ["copy": copy])
                    }
                    return .commit
                }
            }
            try db.inTransaction {
                _ = try self.seals.begin(db)
                return .commit
            }
            try db.checkpoint(.truncate)
        }
    }

    private struct Copied {
        var name: String
        var hasNumber = true
        /// Columns that hold the number of a row of another table.
        var numbers: [String: String] = [:]
        /// Other columns that differ in each copy.
        var others: [String: String] = [:]
    }

    /// A hash of the same length that lies somewhere else in its index.
    private static func hash(_ column: String) -> String {
        "substr(substr(\(column), 1 + :copy % 64) || \(column), 1, 56) || printf('%08x', :copy)"
    }

    private static func own(_ column: String) -> String { "\(column) || '.' || :copy" }

    /// 10 minutes and more before: what limits count in an hour or a day stays what it was.
    private static func earlier(_ column: String) -> String { "\(column) - :copy * 600000" }

    private static let copied: [Copied] = [
        Copied(name: "raw_letter", hasNumber: false, others: ["sha256": hash("sha256")]),
        Copied(name: "thread"),
        Copied(
            name: "letter", numbers: ["thread_id": "thread", "case_id": "case_file"],
            others: [
                "sha256": hash("sha256"), "uid": "uid + :copy * 1000000", "message_id": own("message_id"),
                "sender": own("sender"), "internal_date": earlier("internal_date"),
            ]),
        Copied(
            name: "case_file", numbers: ["origin_letter": "letter"],
            others: ["customer": own("customer"), "opened": earlier("opened")]),
        Copied(name: "case_thread", hasNumber: false, numbers: ["case_id": "case_file", "thread_id": "thread"]),
        Copied(name: "case_event", numbers: ["case_id": "case_file"], others: ["handled": "coalesce(handled, at)"]),
        Copied(name: "timer", numbers: ["case_id": "case_file"], others: ["fired": "coalesce(fired, due)"]),
        Copied(name: "trail", numbers: ["case_id": "case_file", "letter_id": "letter"]),
        Copied(name: "frozen_mail", others: ["message_id": own("message_id")]),
        Copied(
            name: "effect", numbers: ["case_id": "case_file", "letter_id": "letter", "mail_id": "frozen_mail"],
            others: [
                "key": hash("key"), "customer_address": own("customer_address"), "customer_id": own("customer_id"),
                "order_number": own("order_number"), "counted": earlier("counted"),
            ]),
        Copied(
            name: "message_reference", hasNumber: false,
            numbers: ["thread_id": "thread", "letter_id": "letter", "effect_id": "effect"],
            others: ["message_id": own("message_id")]),
    ]

    /// Copies the rows of the original: those up to the last number, or those whose row is one of its own.
    private static func copying(_ table: Copied, _ last: [String: Int64], _ db: Database) throws -> String {
        let columns = try db.columns(in: table.name).map(\.name)
        let values = columns.map { column -> String in
            if column == "id", table.hasNumber { return "id + :copy * \(last[table.name] ?? 0)" }
            if let other = table.numbers[column] { return "\(column) + :copy * \(last[other] ?? 0)" }
            return table.others[column] ?? column
        }
        let original =
            switch table.name {
            case "raw_letter": "sha256 in (select sha256 from letter where id <= \(last["letter"] ?? 0))"
            case "case_thread": "case_id <= \(last["case_file"] ?? 0)"
            case "message_reference": "thread_id <= \(last["thread"] ?? 0)"
            default: "id <= \(last[table.name] ?? 0)"
            }
        return """
            insert into \(table.name) (\(columns.joined(separator: ", ")))
            select \(values.joined(separator: ", ")) from \(table.name) where \(original) and :copy > 0
            """
    }
}
