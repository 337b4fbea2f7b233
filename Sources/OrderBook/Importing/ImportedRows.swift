import Foundation
import Mail
import Resolution

/// A table of customers, orders or subscriptions, read into values. Columns have our names or those of Shopify's exports.
package struct ImportedRows: Sendable {
    package enum Kind: String, Sendable { case customers, orders, subscriptions }

    package private(set) var kind: Kind
    /// Columns of the file that nothing was read from.
    package private(set) var unused: [String]
    var customers: [(line: Int, Customer)] = []
    var orders: [(line: Int, ImportedOrder)] = []
    var subscriptions: [(line: Int, Subscription)] = []

    /// - Throws: `ImportProblem`: nothing is taken of a table in which one line is wrong.
    package init(csv bytes: [UInt8]) throws {
        let table = try CSVTable(bytes)
        func has(_ names: [String]) -> Bool { names.contains { table.columns.contains($0) } }
        // The number of an order is its "Name" in Shopify's export.
        if has(Names.number) || has(["lineitem_name"]) {
            kind = .orders
        } else if has(["plan"]) {
            kind = .subscriptions
        } else if has(Names.email) {
            kind = .customers
        } else {
            throw ImportProblem(
                1, "names neither `number` (orders), `plan` (subscriptions) nor `email` (customers)")
        }
        var used: Set<String> = []
        var seen: [[UInt8]: Int] = [:]
        for record in table.records {
            var row = ImportedRow(record: record, columns: table.columns, comma: table.separator == UInt8(ascii: ";"))
            switch kind {
            case .customers: customers.append((record.line, try row.customer()))
            case .subscriptions: subscriptions.append((record.line, try row.subscription()))
            case .orders:
                // Shopify writes `#1001`, customers write 1001.
                let written = try row.required(Names.number + ["name"], "number")
                let number = String(written.trimmingPrefix("#"))
                guard !number.isEmpty else { throw row.wrong("has no number") }
                if let known = seen[Array(number.utf8)] {
                    try row.addItem(to: &orders[known].1)
                } else {
                    seen[Array(number.utf8)] = orders.count
                    var order = try row.order(number)
                    try row.addItem(to: &order)
                    orders.append((record.line, order))
                }
            }
            used.formUnion(row.used)
        }
        unused = table.records.isEmpty ? [] : table.columns.filter { !$0.isEmpty && !used.contains($0) }
    }

    package var count: Int { customers.count + orders.count + subscriptions.count }

    enum Names {
        static let number = ["number", "order", "order_number", "order_id"]
        static let email = ["email", "customer_email", "billing_email", "e_mail"]
        static let person = ["customer_name", "billing_name", "customer", "shipping_name"]
    }
}

/// An order as a file has it, and the person that it names.
struct ImportedOrder {
    var order: Order
    var person: String?
    var customerID: String?
}

/// One line of a table, asked for by the names that a column may have.
struct ImportedRow {
    let record: CSVTable.Record
    let columns: [String]
    /// Whether `12,90` is a decimal: only where the comma separates no fields.
    let comma: Bool
    private(set) var used: Set<String> = []

    init(record: CSVTable.Record, columns: [String], comma: Bool) {
        self.record = record
        self.columns = columns
        self.comma = comma
    }

    /// Nil when there is no such column, or nothing in it.
    mutating func optional(_ names: String...) -> String? { optional(names) }

    mutating func optional(_ names: [String]) -> String? {
        for name in names {
            guard let place = columns.firstIndex(of: name) else { continue }
            used.insert(name)
            if !record.fields[place].isEmpty { return record.fields[place] }
        }
        return nil
    }

    mutating func required(_ names: [String], _ title: String) throws -> String {
        guard let text = optional(names) else { throw wrong("has no \(title)") }
        return text
    }

    func wrong(_ what: String) -> ImportProblem { ImportProblem(record.line, what) }

    mutating func address() throws -> EmailAddress {
        let text = try required(ImportedRows.Names.email, "email")
        // What was written there is a person's: it is not said again.
        guard let address = EmailAddress(text) else { throw wrong("has no plain address as its email") }
        return address
    }

    /// An exact decimal; nil when the column is empty.
    mutating func money(_ names: String..., currency: String) throws -> Money? {
        guard let text = optional(names) else { return nil }
        let plain = comma ? text.replacing(",", with: ".") : text
        guard let money = Money("\(plain) \(currency)") else {
            throw wrong(
                "has `\(text)` as its \(names[0]); write a decimal such as 12.90, with the places of \(currency)")
        }
        return money
    }

    mutating func currency() throws -> String {
        let text = try required(["currency"], "currency")
        guard text.utf8.count == 3, text.utf8.allSatisfy({ (65...90).contains($0) }) else {
            throw wrong("has `\(text)` as its currency; write a code of ISO 4217 such as EUR")
        }
        return text
    }

    mutating func moment(_ names: String...) throws -> Date? {
        guard let text = optional(names) else { return nil }
        guard let date = ImportedMoment.read(text) else {
            throw wrong("has `\(text)` as its \(names[0]); write 2026-11-20 or 2026-11-20T14:30:00Z")
        }
        return date
    }
}

/// A day or a moment (ISO 8601, RFC 3339), also as Shopify writes it: `2026-11-20 14:30:00 +0100`. A day begins in UTC.
enum ImportedMoment {
    static func read(_ text: String) -> Date? {
        let form =
            /(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?(?:(Z|UTC)|([+-])(\d\d):?(\d\d)))?)?/
        guard let match = try? form.wholeMatch(in: text) else { return nil }
        func number(_ text: Substring?) -> Int { text.flatMap { Int($0) } ?? 0 }
        let parts = DateComponents(
            year: number(match.1), month: number(match.2), day: number(match.3), hour: number(match.4),
            minute: number(match.5), second: number(match.6))
        guard (1...12).contains(number(match.2)), (1...31).contains(number(match.3)), number(match.4) < 24,
            number(match.5) < 60, number(match.6) < 61
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        guard let date = calendar.date(from: parts), calendar.component(.day, from: date) == number(match.3) else {
            return nil
        }
        let offset = (number(match.9) * 60 + number(match.10)) * 60
        return date.addingTimeInterval(Double(match.8 == "-" ? offset : -offset))
    }
}
