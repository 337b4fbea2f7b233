import Mail
import Resolution

import struct Foundation.Date

/// What contradicts itself inside one scenario: twice the same name, orders that do not exist, times that run
/// backwards.
struct ScenarioChecks {
    let block: Block
    let world: Scenario.World
    /// Whether the rows of the mailbox's own policy are rehearsed.
    let isOwnMode: Bool
    let start: Date

    func note() {
        twice("customers", key: "id", "is the id of another customer")
        twice("orders", key: "number", "is the number of another order")
        twice("subscriptions", key: "id", "is the id of another subscription")
        twice("plans", key: "name", "is the name of another plan")
        twice("variants", key: "sku", "is the article number of another variant")
        twice("payments", key: "id", "is the id of another means of payment")
        twice("appointments", key: "id", "is the id of another appointment")
        for entry in entries("diagnostics") {
            if let order = value("order", of: entry), let number = order.written { isOrder(number, order) }
        }
        for entry in entries("orders") { times(entry) }
        for turn in entries("turns") {
            actions(turn)
            rows(turn)
        }
        changes()
    }

    private func entries(_ key: String) -> [Entry] {
        guard let entry = block[key], entry.isList else { return [] }
        return entry.items().filter(\.isBlock)
    }

    private func value(_ key: String, of entry: Entry) -> Entry? { entry.pairs().first { $0.key == key }?.value }

    private func twice(_ list: String, key: String, _ what: String) {
        var seen: Set<String> = []
        for entry in entries(list) {
            guard let value = value(key, of: entry), let text = value.written, !seen.insert(text).inserted else {
                continue
            }
            value.wrong("`\(text)` \(what)", "give each its own")
        }
    }

    /// An order is placed, then shipped, then delivered, and all of that before the first message.
    private func times(_ entry: Entry) {
        guard let number = value("number", of: entry)?.written,
            let order = world.orders.first(where: { $0.number == number })
        else { return }
        var before = (name: "placed", date: value("placed", of: entry) == nil ? nil : order.placed)
        let shipment = order.shipments.first
        let steps = [("placed", order.placed), ("shipped", shipment?.shipped), ("delivered", shipment?.delivered)]
        for (name, date) in steps {
            guard let place = value(name, of: entry), let date else { continue }
            if date > start {
                place.wrong("`\(name)` lies after the first message", "write it as a time ago, such as `3 days ago`")
            } else if let earlier = before.date, date < earlier {
                place.wrong("it was \(name) before it was \(before.name)", "let the times follow each other")
            }
            before = (name, date)
        }
    }

    /// Rows decide only where the mailbox's own policy is rehearsed.
    private func rows(_ turn: Entry) {
        guard !isOwnMode, let expect = value("expect", of: turn), expect.isBlock else { return }
        let actions = value("actions", of: expect).map { $0.isList ? $0.items().filter(\.isBlock) : [] } ?? []
        for place in ([expect] + actions).compactMap({ value("row", of: $0) }) {
            place.wrong("`row` is a row of policy.yaml, and one mode is played for everything", "write `mode: own`")
        }
    }

    private func actions(_ turn: Entry) {
        guard let expect = value("expect", of: turn), expect.isBlock, let actions = value("actions", of: expect),
            actions.isList
        else { return }
        for action in actions.items() where action.isBlock {
            let verbs = Set(action.pairs().map(\.key))
            for (name, entry) in action.pairs() {
                guard let text = entry.written else { continue }
                switch name {
                // The customer's own is no order's.
                case "address" where text == "customer": break
                case "refund", "credit", "cancel", "address", "exchange", "return", "note": isOrder(text, entry)
                // Beside another action it is the means of payment of that one.
                case "payment" where verbs.isDisjoint(with: ["exchange", "return"]): isOrder(text, entry)
                case "resend" where text != "password": isOrder(text, entry)
                case "subscription": isSubscription(text, entry)
                case "appointment" where text != "new": isAppointment(text, entry)
                default: break
                }
            }
        }
    }

    private func changes() {
        guard let after = block["after"], after.isBlock else { return }
        for (key, fields) in after.pairs() where fields.isBlock {
            for (id, entry) in fields.pairs() {
                switch key {
                case "orders":
                    isOrder(id, entry)
                    status(of: entry, Order.Status.self)
                case "subscriptions":
                    isSubscription(id, entry)
                    status(of: entry, Subscription.Status.self)
                case "appointments":
                    if world.slots.isEmpty { isAppointment(id, entry) }
                    status(of: entry, Appointment.Status.self)
                case "customers" where !world.customers.contains { $0.id == id }:
                    entry.wrong("there is no customer `\(id)`", suggestion(for: id, among: world.customers.map(\.id)))
                default: break
                }
            }
        }
    }

    private func status<Status: RawRepresentable<String> & CaseIterable>(of entry: Entry, _: Status.Type) {
        guard entry.isBlock else { return }
        _ = value("status", of: entry)?.choice(Status.self)
    }

    private func isOrder(_ number: String, _ entry: Entry) {
        if world.orders.contains(where: { $0.number == number }) { return }
        entry.wrong("there is no order `\(number)`", suggestion(for: number, among: world.orders.map(\.number)))
    }

    /// One that is booked gets its id from the shop.
    private func isAppointment(_ id: String, _ entry: Entry) {
        if world.appointments.contains(where: { $0.id == id }) { return }
        entry.wrong("there is no appointment `\(id)`", suggestion(for: id, among: world.appointments.map(\.id)))
    }

    private func isSubscription(_ id: String, _ entry: Entry) {
        if world.subscriptions.contains(where: { $0.id == id }) { return }
        entry.wrong("there is no subscription `\(id)`", suggestion(for: id, among: world.subscriptions.map(\.id)))
    }
}
