import Configuration
import Insight
import Mail
import OrderBook
import Resolution

import struct Foundation.Date
import struct Foundation.TimeInterval

/// A simulation as a scenario that `replyd test` plays again. Texts are quoted as in JSON, which YAML reads.
struct SavedSimulation {
    let simulation: Simulation
    let name: String

    func yaml(after: ShopSeed) -> String {
        var lines = [
            "name: \(quoted(name))", "now: \(moment(simulation.start))", "mode: \(simulation.mode?.rawValue ?? "own")",
        ]
        lines += section("customers", simulation.before.customers.map(customer))
        lines += section("orders", simulation.before.orders.map(order))
        lines += section("subscriptions", simulation.before.subscriptions.map(subscription))
        lines += section("plans", simulation.before.plans.map { "name: \(quoted($0.name)), price: \($0.price)" })
        lines += section("variants", simulation.before.variants.map(product))
        lines += section("payments", simulation.before.payments.map(payment))
        lines += section("appointments", simulation.before.appointments.map(appointment))
        lines += section(
            "slots", simulation.before.slots.map { "service: \(quoted($0.service)), at: \(moment($0.at))" })
        lines += section("diagnostics", simulation.before.diagnostics.map(diagnostic))
        lines.append("turns:")
        for (index, played) in simulation.played.enumerated() { lines += turn(played, isFirst: index == 0) }
        lines += changes(to: after)
        return lines.joined(separator: "\n") + "\n"
    }

    private func section(_ key: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["\(key):"] + items.map { "  - { \($0) }" }
    }

    private func fields(_ pairs: [(String, String?)]) -> String {
        pairs.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ")
    }

    private func customer(_ customer: Customer) -> String {
        fields([
            ("id", quoted(customer.id)), ("name", customer.name.isEmpty ? nil : quoted(customer.name)),
            ("email", customer.email.text), ("tier", customer.tier.map(quoted)),
            ("address", customer.address.map(quoted)),
        ])
    }

    private func product(_ one: ShopSeed.Product) -> String {
        fields([
            ("product", quoted(one.product)), ("sku", quoted(one.variant.sku)), ("title", quoted(one.variant.title)),
            ("price", "\(one.variant.price)"), ("available", "\(one.variant.isAvailable)"),
        ])
    }

    private func payment(_ one: ShopSeed.Payment) -> String {
        fields([
            ("customer", quoted(one.means.customer)), ("id", quoted(one.means.id)), ("kind", quoted(one.means.kind)),
            ("title", quoted(one.means.title)),
            ("orders", one.orders.isEmpty ? nil : "[\(one.orders.map(quoted).joined(separator: ", "))]"),
        ])
    }

    private func order(_ order: Order) -> String {
        let shipment = order.shipments.first
        let items = order.items.map { item in
            let refunded = item.refunded.minor > 0 ? "\(item.refunded)" : nil
            return "{ "
                + fields([
                    ("sku", quoted(item.sku)), ("title", quoted(item.title)), ("price", "\(item.price)"),
                    ("quantity", "\(item.quantity)"), ("refunded", refunded),
                ]) + " }"
        }
        return fields([
            ("number", quoted(order.number)), ("customer", quoted(order.customer)), ("status", order.status.rawValue),
            ("placed", moment(order.placed)), ("shipped", shipment?.shipped.map(moment)),
            ("expected", shipment?.expected.map(moment)), ("delivered", shipment?.delivered.map(moment)),
            ("carrier", shipment.map { quoted($0.carrier) }), ("tracking", shipment.map { quoted($0.tracking) }),
            ("tracking_url", (shipment?.url).map(quoted)), ("address", order.address.map(quoted)),
            ("items", "[\(items.joined(separator: ", "))]"),
            ("refunded", order.refunded.minor > 0 ? "\(order.refunded)" : nil),
        ])
    }

    private func subscription(_ subscription: Subscription) -> String {
        fields([
            ("id", quoted(subscription.id)), ("customer", quoted(subscription.customer)),
            ("plan", quoted(subscription.plan)), ("price", "\(subscription.price)"),
            ("status", subscription.status.rawValue), ("renews", subscription.renews.map(moment)),
        ])
    }

    private func appointment(_ appointment: Appointment) -> String {
        fields([
            ("id", quoted(appointment.id)), ("customer", quoted(appointment.customer)),
            ("service", quoted(appointment.service)), ("at", moment(appointment.at)),
            ("status", appointment.status.rawValue),
        ])
    }

    private func diagnostic(_ diagnostic: ShopSeed.Diagnostic) -> String {
        fields([
            ("name", quoted(diagnostic.name)), ("customer", quoted(diagnostic.customer)),
            ("order", diagnostic.order.isEmpty ? nil : quoted(diagnostic.order)), ("facts", diagnostic.facts),
        ])
    }

    private func turn(_ played: Simulation.Played, isFirst: Bool) -> [String] {
        var lines: [String] = []
        switch played.deed {
        case .letter(let letter):
            lines.append("  - letter:")
            lines.append("      from: \(letter.from.text)")
            if !letter.name.isEmpty { lines.append("      name: \(quoted(letter.name))") }
            if !letter.isAuthenticated { lines.append("      authenticated: false") }
            lines.append("      subject: \(quoted(letter.subject))")
            lines.append("      text: \(quoted(letter.text))")
            if !letter.attachments.isEmpty {
                lines.append("      attach: [\(letter.attachments.map(quoted).joined(separator: ", "))]")
            }
            if letter.isNewThread { lines.append("      new_thread: true") }
            if played.after > 0 { lines.append("    after: \(span(played.after))") }
        case .wait: lines.append("  - wait: \(span(played.after))")
        case .approve, .reject:
            lines.append("  - \(played.deed == .approve ? "approve" : "reject"): all")
            lines.append("    after: \(span(played.after))")
        }
        return lines + expectation(played.outcome)
    }

    private func expectation(_ turn: RehearsedTurn) -> [String] {
        var lines = ["    expect:"]
        func names(_ names: [String]) -> String { names.isEmpty ? "none" : "[\(names.joined(separator: ", "))]" }
        if !turn.understood.isEmpty { lines.append("      understood: \(names(turn.understood))") }
        lines.append("      reply: \(names(turn.templates))")
        if turn.actions.isEmpty {
            lines.append("      actions: none")
        } else {
            lines.append("      actions:")
            for (action, state) in turn.actions {
                let own = action.fields
                let held = state == .awaitingApproval ? ["held: true"] : []
                let texts = Action.fieldNames.compactMap { name in own[name].map { "\(name): \(quoted($0))" } }
                lines.append("        - { \((texts + held).joined(separator: ", ")) }")
            }
        }
        lines.append("      handover: \(turn.handover?.reason.rawValue ?? "none")")
        if let state = turn.state { lines.append("      state: \(state.state.rawValue)") }
        return lines
    }

    /// What the shop holds otherwise than before.
    private func changes(to after: ShopSeed) -> [String] {
        var lines: [String] = []
        func block(_ key: String, _ changed: [(id: String, fields: [(String, String?)])]) {
            let rows = changed.filter { $0.fields.contains { $0.1 != nil } }
            guard !rows.isEmpty else { return }
            lines.append("  \(key):")
            lines += rows.map { "    \(quoted($0.id)): { \(fields($0.fields)) }" }
        }
        func new<Value: Equatable>(_ old: Value?, _ value: Value, _ words: (Value) -> String) -> String? {
            old == value ? nil : words(value)
        }
        block(
            "orders",
            after.orders.map { order in
                let old = simulation.before.orders.first { $0.number == order.number }
                return (
                    order.number,
                    [
                        ("status", new(old?.status, order.status) { $0.rawValue }),
                        ("refunded", new(old?.refunded, order.refunded) { "\($0)" }),
                        ("address", new(old?.address, order.address) { quoted($0 ?? "nothing") }),
                    ]
                )
            })
        block(
            "subscriptions",
            after.subscriptions.map { subscription in
                let old = simulation.before.subscriptions.first { $0.id == subscription.id }
                return (
                    subscription.id,
                    [
                        ("status", new(old?.status, subscription.status) { $0.rawValue }),
                        ("plan", new(old?.plan, subscription.plan, quoted)),
                        ("renews", new(old?.renews, subscription.renews) { $0.map(moment) ?? "nothing" }),
                    ]
                )
            })
        block(
            "customers",
            after.customers.map { customer in
                let old = simulation.before.customers.first { $0.id == customer.id }
                return (customer.id, [("email", new(old?.email, customer.email) { $0.text })])
            })
        block(
            "appointments",
            after.appointments.map { appointment in
                let old = simulation.before.appointments.first { $0.id == appointment.id }
                return (
                    appointment.id,
                    [
                        ("status", new(old?.status, appointment.status) { $0.rawValue }),
                        ("at", new(old?.at, appointment.at, moment)),
                        ("service", new(old?.service, appointment.service, quoted)),
                    ]
                )
            })
        return lines.isEmpty ? [] : ["after:"] + lines
    }

    private func quoted(_ text: String) -> String { JSONLine.quoted(text) }

    /// `2026-03-02 09:00`, in UTC.
    private func moment(_ date: Date) -> String {
        String(timestamp(date).prefix(16)).split(separator: "T").joined(separator: " ")
    }

    private func span(_ seconds: TimeInterval) -> String {
        let whole = Int(seconds)
        for (size, unit) in [(86_400, "d"), (3_600, "h"), (60, "m")] where whole >= size && whole % size == 0 {
            return "\(whole / size)\(unit)"
        }
        return "\(whole)s"
    }
}
