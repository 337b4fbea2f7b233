import JSON
package import Mail
package import Resolution

package import struct Foundation.Date

extension ToolShop {
    package func customer(at address: EmailAddress) async throws -> Customer? {
        guard let reading = table.lookUps[.customer] else { return nil }
        // A search may bring others, of whom not even an address is known.
        let found = try await records(reading, ["customer.email": .text(address.text)]).first { record in
            try record.text("email").flatMap { EmailAddress($0) } == address
        }
        return try found?.customer()
    }

    package func orders(of customer: Customer) async throws -> [Order] {
        guard let reading = table.lookUps[.orders] else { return [] }
        return try await records(reading, Self.values(customer)).map { record in
            try record.order(reading.statuses, for: customer)
        }.filter { $0.owner.isOf(customer) }.map(\.order).sorted { $0.placed > $1.placed }
    }

    package func order(_ number: String, of customer: Customer) async throws -> Order? {
        guard let reading = table.lookUps[.order] else {
            return try await orders(of: customer).first { $0.number.utf8.elementsEqual(number.utf8) }
        }
        guard let found = try await order(number, reading, for: customer), found.owner.isOf(customer) else {
            return nil
        }
        return found.order
    }

    /// The order of that number, whosever it is.
    func order(_ number: String, _ reading: ToolTable.Reading, for unknown: Customer) async throws -> ToolOrder? {
        // What can be no number is not asked for.
        guard Self.isNumber(number) else { return nil }
        let found = try await records(reading, ["order.number": .text(number)]).first { record in
            try record.needed("number").utf8.elementsEqual(number.utf8)
        }
        return try found?.order(reading.statuses, for: unknown)
    }

    /// Bytes of a number of an order; not `.` and `..`, which lead elsewhere in an address.
    static func isNumber(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
            && !text.utf8.allSatisfy { $0 == UInt8(ascii: ".") }
    }

    package func subscriptions(of customer: Customer) async throws -> [Subscription] {
        guard let reading = table.lookUps[.subscriptions] else { return [] }
        return try await records(reading, Self.values(customer)).map { record in
            try record.subscription(reading.statuses, for: customer)
        }.filter { $0.owner.isOf(customer) }.map(\.subscription)
    }

    package func plans() async throws -> [Plan] {
        guard let reading = table.lookUps[.plans] else { return [] }
        let plans = try await records(reading, [:]).map { try $0.plan() }
        return plans.sorted { $0.price.minor < $1.price.minor }
    }

    package func variants(of item: Order.Item, in order: Order) async throws -> [Variant] {
        guard let reading = table.lookUps[.variants] else { return [] }
        let values: [String: JSONValue] = [
            "order.number": .text(order.number), "order.line": .number(.init(item.line)), "order.sku": .text(item.sku),
        ]
        return try await records(reading, values).map { try $0.variant() }
    }

    package func appointments(of customer: Customer) async throws -> [Appointment] {
        guard let reading = table.lookUps[.appointments] else { return [] }
        let appointments = try await records(reading, Self.values(customer)).compactMap {
            try $0.appointment(of: customer)
        }
        return appointments.sorted { $0.at < $1.at }
    }

    package func payments(of customer: Customer, for order: String?) async throws -> [PaymentMeans] {
        guard let reading = table.lookUps[.payments] else { return [] }
        var values = Self.values(customer)
        values["order.number"] = order.map { .text($0) }
        return try await records(reading, values).compactMap { try $0.payment(of: customer) }
    }

    /// What the owner of an order has on file, as far as the order says whose it is; nil where the look-up needs more than that.
    func means(of order: Order) async throws -> [PaymentMeans]? {
        guard let reading = table.lookUps[.payments] else { return nil }
        let needed = reading.arguments.names.union(
            reading.fields.keys.map { "customer." + ($0 == "customer" ? "id" : $0) })
        let isKnown =
            (!needed.contains("customer.id") || !order.customer.isEmpty)
            && (!needed.contains("customer.email") || order.email != Self.nobody.email)
        guard isKnown else { return nil }
        return try await payments(of: Customer(id: order.customer, name: "", email: order.email), for: order.number)
    }

    /// What is on file may be another by now than it was when the customer was asked.
    func checkMeans(_ id: String, of order: Order) async throws {
        guard let all = try await means(of: order) else { return }
        guard let means = all.first(where: { $0.id.utf8.elementsEqual(id.utf8) }) else {
            throw ToolShopError.notNow("the means of payment is not on file any more")
        }
        guard !means.isOriginal else { throw ToolShopError.notNow("the order is paid with it already") }
        guard means.covers(order.total) != false else {
            throw ToolShopError.notNow("what is left on the means of payment does not cover the order")
        }
    }

    package func slots(after moment: Date) async throws -> [Date] {
        guard let reading = table.lookUps[.slots] else { return [] }
        let slots = try await records(reading, ["moment": .text(ToolMoment.text(moment))]).map { try $0.moment() }
        return slots.filter { $0 > moment }.sorted()
    }

    package func diagnosis(_ name: String, order: String?, of customer: Customer) async throws -> Facts? {
        guard let reading = table.diagnostics[name] else { return nil }
        if reading.arguments.names.contains("order.number"), let order {
            // Another's order is not asked about.
            guard try await self.order(order, of: customer) != nil else { return nil }
        }
        var values = Self.values(customer)
        values["order.number"] = order.map { .text($0) }
        guard let record = try await records(reading, values).first else { return nil }
        if reading.fields["customer"] != nil || reading.fields["email"] != nil {
            guard try record.owner().isOf(customer) else { return nil }
        }
        return try record.facts()
    }

    static func values(_ customer: Customer) -> [String: JSONValue] {
        ["customer.id": .text(customer.id), "customer.email": .text(customer.email.text)]
    }
}
