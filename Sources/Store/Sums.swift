import Foundation
import GRDB
import Mail
import Resolution

/// What was done already for a customer, a mailbox or an order, counted by the ledger's own time.
///
/// Counts what is planned, held, executing, done or in doubt; in a dry run also what was simulated, so that it meets
/// the limits the live daemon would meet.
struct Sums {
    let db: Database
    let time: Int64
    /// A row that does not count for itself.
    let excluding: Int64

    private static let counts = """
        state in ('planned', 'awaiting_approval', 'executing', 'done', 'in_doubt', 'simulated') and id <> :row
        """
    private static let hour: Int64 = 3_600_000

    /// Messages to this address in 24 hours, from all mailboxes.
    func replies(to address: EmailAddress) throws -> Int {
        try number(
            "select count(*) from effect where customer_address = :address and kind = 'smtp.send' and counted > :since",
            ["address": address.normalized, "since": time - 24 * Self.hour])
    }

    /// Messages of a mailbox in an hour.
    func mail(_ counted: Intent.Counted, mailbox: String) throws -> Int {
        try number(
            """
            select count(*) from effect where mailbox = :mailbox and recipient = :recipient and kind = 'smtp.send'
                and counted > :since
            """, ["mailbox": mailbox, "recipient": counted.rawValue, "since": time - Self.hour])
    }

    func acknowledgements(case number: Int64) throws -> Int {
        try self.number(
            "select count(*) from effect where case_id = :case and purpose = 'ack'", ["case": number])
    }

    /// The largest amount that the actions of a case move.
    func stake(case number: Int64) throws -> Stake {
        let row = try Row.fetchOne(
            db,
            sql: """
                select count(*) as all_of_them, count(amount) as with_amount, count(distinct currency) as currencies,
                    max(amount) as amount, max(currency) as currency
                from effect where case_id = :case and lane = 'commerce' and kind not like 'helpdesk.%' and \(Self.counts)
                """, arguments: ["case": number, "row": excluding])
        guard let row, let all = row["all_of_them"] as Int?, all > 0 else { return .nothing }
        guard row["with_amount"] == all, row["currencies"] == 1 else { return .unknown }
        return .amount(Money(minor: row["amount"], currency: row["currency"]))
    }

    /// Sum of one kind of action for a customer in so many seconds, in one currency.
    func amount(_ kind: EffectKind, customer: String, currency: String?, period: Int) throws -> Int {
        try number(
            """
            select coalesce(sum(amount), 0) from effect where kind = :kind and customer_id = :customer
                and currency = :currency and counted > :since
            """,
            [
                "kind": kind.rawValue, "customer": customer, "currency": currency,
                "since": time - Int64(period) * 1_000,
            ])
    }

    func count(_ kind: EffectKind, customer: String, period: Int) throws -> Int {
        try number(
            "select count(*) from effect where kind = :kind and customer_id = :customer and counted > :since",
            ["kind": kind.rawValue, "customer": customer, "since": time - Int64(period) * 1_000])
    }

    /// Sum of one kind of action of a mailbox in so many seconds, in one currency.
    func amount(_ kind: EffectKind, mailbox: String, currency: String?, period: Int) throws -> Int {
        try number(
            """
            select coalesce(sum(amount), 0) from effect where mailbox = :mailbox and kind = :kind
                and amount is not null and currency = :currency and counted > :since
            """,
            [
                "kind": kind.rawValue, "mailbox": mailbox, "currency": currency,
                "since": time - Int64(period) * 1_000,
            ])
    }

    /// What is left to refund on an order, or on one line of it. The shop's figure may be older than our last refund:
    /// what we have done counts when the shop does not show it yet, and what is under way always.
    func refundable(_ order: Order, line: Int?, customer: String) throws -> Money? {
        let whole = try refunded(order, line: nil, customer: customer)
        let left = order.total.minor - max(order.refunded.minor, whole.done) - whole.underWay
        guard let line else { return Money(minor: left, currency: order.total.currency) }
        guard let item = order.item(line) else { return nil }
        let part = try refunded(order, line: line, customer: customer)
        let (price, isTooLarge) = item.price.minor.multipliedReportingOverflow(by: item.quantity)
        guard !isTooLarge else { return nil }
        let leftOfLine = price - max(item.refunded.minor, part.done) - part.underWay
        return Money(minor: min(left, leftOfLine), currency: order.total.currency)
    }

    /// Whether one of these was done, or is under way, for a line of an order, or for the whole order.
    func isRemedied(_ order: String, line: Int?, by kinds: [EffectKind], customer: String) throws -> Bool {
        let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try number(
            """
            select count(*) from effect where order_number = :order and customer_id = :customer and kind in (\(names))
                and (:line is null or order_line is null or order_line = :line)
            """, ["order": order, "customer": customer, "line": line]) > 0
    }

    private func refunded(_ order: Order, line: Int?, customer: String) throws -> (done: Int, underWay: Int) {
        func sum(_ states: String) throws -> Int {
            try number(
                """
                select coalesce(sum(amount), 0) from effect where order_number = :order and customer_id = :customer
                    and kind in ('commerce.refund', 'commerce.credit') and (:line is null or order_line = :line)
                    and \(states)
                """, ["order": order.number, "customer": customer, "line": line])
        }
        return (try sum("state = 'done'"), try sum("state <> 'done'"))
    }

    private func number(_ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?]) throws -> Int {
        var arguments = arguments
        arguments["row"] = excluding
        return try Int.fetchOne(db, sql: sql + " and " + Self.counts, arguments: StatementArguments(arguments)) ?? 0
    }
}
