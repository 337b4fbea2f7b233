import GRDB

extension OrderBook {
    /// What does not hold in the shop's file: SQLite's own checks and ours. Empty when all is well.
    package func violations() async throws -> [String] {
        let level = try await writer.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "pragma synchronous") }
        let found = try await pool.read { db in
            var found = try String.fetchAll(db, sql: "pragma integrity_check").filter { $0 != "ok" }
            found += try Row.fetchAll(db, sql: "pragma foreign_key_check").map { row in
                "a row of \(row[0] as String? ?? "?") points to nothing"
            }
            for (rule, sql) in Self.rules {
                let ids = try String.fetchAll(db, sql: sql)
                if !ids.isEmpty { found.append("\(rule): \(ids.prefix(10).joined(separator: ", "))") }
            }
            return found
        }
        return (level == 2 ? [] : ["the writer's synchronous is not 2 (FULL)"]) + found
    }

    /// Each query gives the rows that break its rule.
    private static let rules = [
        (
            "no more is refunded than was paid",
            """
            select number from orders where total < (
                select coalesce(sum(amount), 0) from refunds where order_number = number)
            """
        ),
        (
            "no more is refunded on a line than it cost",
            """
            select order_number || '/' || line from items where price * quantity < (
                select coalesce(sum(amount), 0) from refunds
                where refunds.order_number = items.order_number and refunds.line = items.line)
            """
        ),
        (
            "every refund by key stands in the log",
            "select id from refunds where key is not null and key not in (select key from action_log)"
        ),
    ]
}
