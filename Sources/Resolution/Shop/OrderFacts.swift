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

    /// The item a wish is about: the only one, the one whose SKU it names, or the one with most words of its title in
    /// the wish. Nil when it names several, and when two fit equally well: a guess could refund the wrong thing.
    package func item(namedIn wish: String) -> Item? {
        if items.count == 1 { return items[0] }
        // "Everything but the lamp" may send all else back, or miss the lamp: a guess could refund the wrong one.
        if WholeOrder.exceptions(in: wish)?.isEmpty == false || WholeOrder.isRest(wish) { return nil }
        let wished = TitleWords(Beside.without(wish))
        let bySKU = items.filter { wished.contain(code: $0.sku) }
        if bySKU.count == 1 { return bySKU[0] }
        let named = NamedItems(items, in: wished)
        guard named.clear.count < 2 else { return nil }
        if let only = named.clear.first.flatMap({ item($0) }), twins(of: only).count > 1 { return only }
        let scored = items.map { item in (item, TitleWords(item.title).namedIn(wished)) }
        guard let best = scored.map(\.1).max(), best > 0 else {
            // No word of its own: a compound, or a title with other gaps.
            return named.clear.first.flatMap { item($0) }
        }
        let fitting = scored.filter { $0.1 == best }
        return fitting.count == 1 ? fitting[0].0 : nil
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
