import JSON
import Mail
import Resolution

import struct Foundation.Date

enum OrderStatuses { static let all = Order.Status.allCases.map(\.rawValue) }
enum SubscriptionStatuses { static let all = Subscription.Status.allCases.map(\.rawValue) }

/// An order as a tool gave it; whose it is may be said by id, by address or by both.
struct ToolOrder {
    var order: Order
    var owner: ToolOwner
}

/// Whose a record is.
struct ToolOwner {
    var id: String?
    var email: EmailAddress?

    /// Every sign that there is must fit; without any it is nobody's.
    func isOf(_ customer: Customer) -> Bool {
        guard id != nil || email != nil else { return false }
        return id.map { $0.utf8.elementsEqual(customer.id.utf8) } ?? true && email.map { $0 == customer.email } ?? true
    }
}

extension ToolRecord {
    /// An owner that is declared and not there, or is no address, is an error: else everything of a shop that renames a field would
    /// silently be nobody's.
    func owner() throws(ToolMisfit) -> ToolOwner {
        var owner = ToolOwner()
        if fields["customer"] != nil { owner.id = try text("customer") }
        if fields["email"] != nil, let text = try text("email") {
            guard let email = EmailAddress(text) else { throw misfit("email", "is no address") }
            owner.email = email
        }
        guard owner.id != nil || owner.email != nil else {
            throw misfit(fields["email"] == nil ? "customer" : "email", "is missing: nobody knows whose it is")
        }
        return owner
    }

    func customer() throws(ToolMisfit) -> Customer {
        guard let email = EmailAddress(try needed("email")) else { throw misfit("email", "is no address") }
        return Customer(
            id: try needed("id"), name: try text("name") ?? "", email: email, tier: try text("tier"),
            address: try text("address"))
    }

    private func price() throws(ToolMisfit) -> Money {
        guard let price = try money("price", currency("currency")) else { throw misfit("price", "is missing") }
        return price
    }

    func moment() throws(ToolMisfit) -> Date {
        guard let at = try date("at") else { throw misfit("at", "is missing") }
        return at
    }

    func plan() throws(ToolMisfit) -> Plan { Plan(name: try needed("name"), price: try price()) }

    func variant() throws(ToolMisfit) -> Variant {
        let stock = try count("stock")
        if fields["stock"] != nil, stock == nil { throw misfit("stock", "is missing") }
        return Variant(
            sku: try needed("sku"), title: try needed("title"), price: try price(), isAvailable: stock != 0)
    }

    /// Nil for one of somebody else.
    func payment(of customer: Customer) throws(ToolMisfit) -> PaymentMeans? {
        guard try owner().isOf(customer) else { return nil }
        let balance = fields["balance"] == nil ? nil : try money("balance", currency("currency"))
        return PaymentMeans(
            id: try needed("id"), customer: customer.id, kind: try needed("kind"), title: try needed("title"),
            isOriginal: try flag("original") ?? false, balance: balance)
    }

    /// Nil for one of somebody else.
    func appointment(of customer: Customer) throws(ToolMisfit) -> Appointment? {
        guard try owner().isOf(customer) else { return nil }
        let at = try moment()
        return Appointment(
            id: try needed("id"), customer: customer.id, service: try needed("service"), at: at)
    }

    private func status(_ words: [String: String]) throws(ToolMisfit) -> String {
        let word = try needed("status")
        return words[word] ?? word
    }

    /// - Parameter unknown: for the parts of an owner that the tool does not name.
    func order(_ words: [String: String], for unknown: Customer) throws(ToolMisfit) -> ToolOrder {
        guard let status = Order.Status(rawValue: try status(words)) else {
            throw misfit("status", "is a word that `statuses` does not explain")
        }
        guard let placed = try date("placed") else { throw misfit("placed", "is missing") }
        let currency = try currency("currency")
        guard let total = try money("total", currency) else { throw misfit("total", "is missing") }
        let refunded = try money("refunded", currency)
        if fields["refunded"] != nil, refunded == nil { throw misfit("refunded", "is missing") }
        let owner = try owner()
        let order = Order(
            number: try needed("number"), customer: owner.id ?? unknown.id, email: owner.email ?? unknown.email,
            status: status, placed: placed, items: try items(currency, refunded: refunded),
            shipments: try shipments(), total: total, refunded: refunded ?? Money(minor: 0, currency: currency),
            address: try text("address"))
        return ToolOrder(order: order, owner: owner)
    }

    private func items(_ currency: String, refunded: Money?) throws(ToolMisfit) -> [Order.Item] {
        var items: [Order.Item] = []
        for record in try records("items[].") {
            guard let quantity = try record.count("quantity"), quantity > 0 else {
                throw record.misfit("quantity", "is missing or nought")
            }
            guard let price = try record.money("price", currency) else { throw record.misfit("price", "is missing") }
            let (whole, isTooLarge) = price.minor.multipliedReportingOverflow(by: quantity)
            guard !isTooLarge else { throw record.misfit("price", "is too large") }
            // Who only says what was paid back of the whole order may have paid it back for any line: each is taken to have had it.
            let known = try record.money("refunded", currency)?.minor
            if record.fields["refunded"] != nil, known == nil { throw record.misfit("refunded", "is missing") }
            let back = known ?? min(whole, refunded?.minor ?? 0)
            items.append(
                Order.Item(
                    line: try record.count("line") ?? items.count + 1, sku: try record.text("sku") ?? "",
                    title: try record.needed("title"), options: try record.text("options"), quantity: quantity,
                    price: price,
                    refunded: Money(minor: back, currency: currency)))
        }
        guard Set(items.map(\.line)).count == items.count else { throw misfit("items[].line", "comes twice") }
        return items
    }

    private func shipments() throws(ToolMisfit) -> [Order.Shipment] {
        var shipments: [Order.Shipment] = []
        for record in try records("shipments[].") {
            shipments.append(
                Order.Shipment(
                    carrier: try record.text("carrier") ?? "", tracking: try record.text("tracking") ?? "",
                    url: try record.text("url"), shipped: try record.date("shipped"),
                    expected: try record.date("expected"), delivered: try record.date("delivered")))
        }
        return shipments
    }

    /// The objects of a list inside of this one; fields lose their prefix.
    private func records(_ prefix: String) throws(ToolMisfit) -> [ToolRecord] {
        let own = fields.filter { $0.key.hasPrefix(prefix) }
        guard let path = own.values.compactMap(\.path.list).first else { return [] }
        let inner = Dictionary(uniqueKeysWithValues: own.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
        guard let found = ToolPath.at(path, of: value) else { return [] }
        guard case .list(let list) = found, list.count <= 500 else {
            throw misfit(String(prefix.dropLast()), "is no list, or longer than 500")
        }
        return list.map { ToolRecord(value: $0, fields: inner, what: "\(what), \(prefix.dropLast(3))") }
    }

    func subscription(
        _ words: [String: String], for unknown: Customer
    ) throws(ToolMisfit) -> (subscription: Subscription, owner: ToolOwner) {
        guard let status = Subscription.Status(rawValue: try status(words)) else {
            throw misfit("status", "is a word that `statuses` does not explain")
        }
        guard let price = try money("price", try currency("currency")) else { throw misfit("price", "is missing") }
        let owner = try owner()
        let subscription = Subscription(
            id: try needed("id"), customer: owner.id ?? unknown.id, plan: try needed("plan"), price: price,
            status: status, renews: try date("renews"))
        return (subscription, owner)
    }

    /// Facts of a diagnostic: texts, whole numbers and yes or no. What is not there is left out.
    func facts() throws(ToolMisfit) -> Facts {
        var facts = Facts()
        for name in fields.keys where !["customer", "email"].contains(name) {
            let found = fields[name].flatMap { ToolPath.at($0.path.names, of: value) }
            switch found {
            case nil: break
            case .flag(let flag): facts[name] = .flag(flag)
            case .number(let number):
                guard let whole = Int("\(number)") else { throw misfit(name, "is no whole number") }
                facts[name] = .number(whole)
            default: facts[name] = try text(name).map { .text($0) }
            }
        }
        return facts
    }
}
