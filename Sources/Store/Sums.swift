import Foundation
import GRDB
import Mail
import Resolution

/// What was done already for a customer, a mailbox or an order, counted by the ledger's own time.
///
/// Counts what is planned, held, executing, done or in doubt; in a dry run also what was simulated, so that it meets
/// the limits the live daemon would meet. What is done counts from when it was done, and what is still to be done counts
/// however long ago it was planned: a server that was down for a day must not let two days' worth out at once.
struct Sums {
    let db: Database
    let time: Int64
    /// A row that does not count for itself.
    let excluding: Int64
    /// Makes the names by which erased rows still count.
    let ids: IDMaker?

    init(db: Database, time: Int64, excluding: Int64, ids: IDMaker?) {
        self.db = db
        self.time = time
        self.excluding = excluding
        self.ids = ids
    }

    private func erased(_ text: String) -> String { ids?.pseudonym(text) ?? text }

    private static let counts = """
        state in ('planned', 'awaiting_approval', 'executing', 'done', 'in_doubt', 'simulated') and id <> :row
        """
    /// What goes to people, by mail or in a ticket.
    private static let letters = "'smtp.send', 'helpdesk.reply'"
    private static let pending = "state in ('planned', 'awaiting_approval', 'executing')"
    private static let hour: Int64 = 3_600_000

    /// Messages to this person in 24 hours, from all mailboxes, however the address is written.
    func replies(to address: EmailAddress) throws -> Int {
        try number(
            """
            select count(*) from effect where correspondent in (:correspondent, :erased) and kind in (\(Self.letters))
                and (counted > :since or \(Self.pending))
            """,
            [
                "correspondent": address.correspondent, "erased": erased(address.correspondent),
                "since": time - 24 * Self.hour,
            ])
    }

    /// Messages to people of one organisation who are not on file, in 24 hours, from all mailboxes.
    func replies(toUnknownOf organisation: String) throws -> Int {
        try number(
            """
            select count(*) from effect where unknown_domain = :domain and kind in (\(Self.letters))
                and (counted > :since or \(Self.pending))
            """, ["domain": organisation, "since": time - 24 * Self.hour])
    }

    /// Messages to the customer that followed from one and the same letter of theirs, with nothing new in between.
    func repliesInARow(case number: Int64, letter: Int64) throws -> Int {
        try self.number(
            """
            select count(*) from effect where letter_id = :letter and case_id = :case and kind in (\(Self.letters))
                and recipient = 'customer'
            """, ["letter": letter, "case": number])
    }

    /// Messages of a mailbox in an hour.
    func mail(_ counted: Intent.Counted, mailbox: String) throws -> Int {
        try number(
            """
            select count(*) from effect where mailbox = :mailbox and recipient = :recipient and kind in (\(Self.letters))
                and counted > :since
            """, ["mailbox": mailbox, "recipient": counted.rawValue, "since": time - Self.hour])
    }

    /// Acknowledgements in a case, or in the thread of its latest letter.
    func acknowledgements(case number: Int64, letter: Int64) throws -> Int {
        let here = try self.number(
            "select count(*) from effect where case_id = :case and purpose = 'ack'", ["case": number])
        guard here == 0 else { return here }
        return try self.number(
            """
            select count(*) from effect where purpose = 'ack' and letter_id in (
                    select id from letter where thread_id = (select thread_id from letter where id = :letter))
            """, ["letter": letter])
    }

    /// The largest amount that the actions of a case move.
    func stake(case number: Int64) throws -> Stake {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    select count(*) as all_of_them, count(amount) as with_amount, count(distinct currency) as currencies,
                        max(amount) as amount, max(currency) as currency
                    from effect where case_id = :case and lane = 'commerce' and kind not like 'helpdesk.%' and \(Self.counts)
                    """), arguments: ["case": number, "row": excluding])
        guard let row, let all = row["all_of_them"] as Int?, all > 0 else { return .nothing }
        guard row["with_amount"] == all, row["currencies"] == 1 else { return .unknown }
        return .amount(Money(minor: row["amount"], currency: row["currency"]))
    }

    /// Sum of one kind of action for a customer in so many seconds, in one currency.
    func amount(_ kind: EffectKind, customer: String, currency: String?, period: Int) throws -> Int {
        try number(
            """
            select coalesce(sum(amount), 0) from effect where kind = :kind and customer_id in (:customer, :erased)
                and currency = :currency and (counted > :since or \(Self.pending))
            """,
            [
                "kind": kind.rawValue, "customer": customer, "erased": erased(customer), "currency": currency,
                "since": time - Int64(period) * 1_000,
            ])
    }

    func count(_ kind: EffectKind, customer: String, period: Int) throws -> Int {
        try number(
            """
            select count(*) from effect where kind = :kind and customer_id in (:customer, :erased)
                and (counted > :since or \(Self.pending))
            """,
            [
                "kind": kind.rawValue, "customer": customer, "erased": erased(customer),
                "since": time - Int64(period) * 1_000,
            ])
    }

    /// Sum of one kind of action of a mailbox in so many seconds, in one currency.
    func amount(_ kind: EffectKind, mailbox: String, currency: String?, period: Int) throws -> Int {
        try number(
            // What is pending is found by the indexes of what is open: years of what was done are not walked through.
            """
            select coalesce(sum(amount), 0) from effect where id in (
                    select id from effect indexed by effect_money where mailbox = :mailbox and kind = :kind
                        and amount is not null and counted > :since
                    union select id from effect indexed by effect_planned
                        where state = 'planned' and mailbox = :mailbox and kind = :kind
                    union select id from effect indexed by effect_executing
                        where state = 'executing' and mailbox = :mailbox and kind = :kind
                    union select id from effect indexed by effect_awaiting
                        where state = 'awaiting_approval' and mailbox = :mailbox and kind = :kind)
                and amount is not null and currency = :currency
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

    /// Whether an address of the customer's own, by post or mail, was changed in the last seven days, or is being changed.
    func isMoved(customer: String) throws -> Bool {
        try number(
            """
            select count(*) from effect where kind in ('commerce.address', 'commerce.email')
                and target in (:target, '\(erasedWord)') and customer_id in (:customer, :erased)
                and (counted > :since or \(Self.pending))
            """,
            [
                "target": "customer " + customer.dropFirst(3), "customer": customer, "erased": erased(customer),
                "since": time - 7 * 24 * Self.hour,
            ]) > 0
    }

    /// Whether one of these was done, or is under way, for a line of an order, or for the whole order.
    func isRemedied(_ order: String, line: Int?, by kinds: [EffectKind], customer: String) throws -> Bool {
        let names = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try number(
            """
            select count(*) from effect where order_number in (:order, :erasedOrder) and customer_id in (:customer, :erased) and kind in (\(names))
                and (:line is null or order_line is null or order_line = :line)
            """,
            [
                "order": order, "erasedOrder": erased(order), "customer": customer, "erased": erased(customer),
                "line": line,
            ]) > 0
    }

    private func refunded(_ order: Order, line: Int?, customer: String) throws -> (done: Int, underWay: Int) {
        func sum(_ states: String) throws -> Int {
            try number(
                """
                select coalesce(sum(amount), 0) from effect where order_number in (:order, :erasedOrder) and customer_id in (:customer, :erased)
                    and kind in ('commerce.refund', 'commerce.credit') and (:line is null or order_line = :line)
                    and \(states)
                """,
                [
                    "order": order.number, "erasedOrder": erased(order.number), "customer": customer,
                    "erased": erased(customer), "line": line,
                ])
        }
        return (try sum("state = 'done'"), try sum("state <> 'done'"))
    }

    private func number(_ sql: String, _ arguments: [String: (any DatabaseValueConvertible)?]) throws -> Int {
        var arguments = arguments
        arguments["row"] = excluding
        return try Int.fetchOne(
            db.cachedStatement(sql: sql + " and " + Self.counts), arguments: StatementArguments(arguments)) ?? 0
    }
}
