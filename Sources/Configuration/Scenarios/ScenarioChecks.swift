import Mail
import Resolution

import struct Foundation.Date

/// What contradicts itself inside one scenario: twice the same name, orders that do not exist, times that run
/// backwards.
struct ScenarioChecks {
    let block: Block
    let customers: [Customer]
    let orders: [Order]
    let subscriptions: [Subscription]
    let start: Date

    func note() {
        twice("customers", key: "id", "is the id of another customer")
        twice("orders", key: "number", "is the number of another order")
        twice("subscriptions", key: "id", "is the id of another subscription")
        for entry in entries("orders") { times(entry) }
        for turn in entries("turns") { actions(turn) }
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
        guard let number = value("number", of: entry)?.written, let order = orders.first(where: { $0.number == number })
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

    private func actions(_ turn: Entry) {
        guard let expect = value("expect", of: turn), expect.isBlock, let actions = value("actions", of: expect),
            actions.isList
        else { return }
        for action in actions.items() where action.isBlock {
            for (name, entry) in action.pairs() {
                guard let text = entry.written else { continue }
                switch name {
                case "refund", "credit", "cancel", "address", "exchange", "return", "note": isOrder(text, entry)
                case "resend" where text != "password": isOrder(text, entry)
                case "subscription": isSubscription(text, entry)
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
                case "customers" where !customers.contains { $0.id == id }:
                    entry.wrong("there is no customer `\(id)`", suggestion(for: id, among: customers.map(\.id)))
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
        if orders.contains(where: { $0.number == number }) { return }
        entry.wrong("there is no order `\(number)`", suggestion(for: number, among: orders.map(\.number)))
    }

    private func isSubscription(_ id: String, _ entry: Entry) {
        if subscriptions.contains(where: { $0.id == id }) { return }
        entry.wrong("there is no subscription `\(id)`", suggestion(for: id, among: subscriptions.map(\.id)))
    }
}
