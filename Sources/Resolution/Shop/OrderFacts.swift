extension Order {
    /// Facts of the order, and of the item that `wish` names when it names exactly one.
    package func facts(for wish: String) -> Facts {
        var facts = Facts()
        facts["order.number"] = .text(number)
        facts["order.status"] = .text(status.rawValue)
        facts["order.placed"] = .date(placed)
        facts["order.total"] = .money(total)
        facts["order.refunded"] = .money(refunded)
        facts["order.refundable"] = refundable.map { .money($0) }
        facts["order.items"] = .list(items.map(title))
        facts["order.address"] = address.map { .text($0) }
        facts.merge(shipmentFacts)
        if let item = item(namedIn: wish) { facts.merge(self.facts(of: item)) }
        let named = lines(namedIn: wish).compactMap { item($0).map(title) }
        facts["order.named"] = named.isEmpty ? nil : .list(named)
        return facts
    }

    /// The shipment still under way, else the last one. `order.delivered` only once everything has arrived.
    private var shipmentFacts: Facts {
        var facts = Facts()
        guard let current = shipments.first(where: { $0.delivered == nil }) ?? shipments.last else { return facts }
        facts["order.carrier"] = .text(current.carrier)
        facts["order.tracking"] = .text(current.tracking)
        facts["order.tracking_url"] = current.url.map { .text($0) }
        facts["order.shipped"] = current.shipped.map { .date($0) }
        facts["order.expected"] = current.expected.map { .date($0) }
        let arrivals = shipments.compactMap(\.delivered)
        if arrivals.count == shipments.count, let last = arrivals.max() { facts["order.delivered"] = .date(last) }
        return facts
    }
}

extension Customer {
    package var facts: Facts {
        var facts = Facts()
        facts["customer.name"] = .text(name)
        facts["customer.tier"] = tier.map { .text($0) }
        facts["customer.address"] = address.map { .text($0) }
        return facts
    }
}

extension Subscription {
    package var facts: Facts {
        var facts = Facts()
        facts["subscription.id"] = .text(id)
        facts["subscription.plan"] = .text(plan)
        facts["subscription.price"] = .money(price)
        facts["subscription.status"] = .text(status.rawValue)
        facts["subscription.renews"] = renews.map { .date($0) }
        return facts
    }
}

extension Appointment {
    package var facts: Facts {
        var facts = Facts()
        facts["appointment.id"] = .text(id)
        facts["appointment.service"] = .text(service)
        facts["appointment.at"] = .moment(at)
        return facts
    }
}
