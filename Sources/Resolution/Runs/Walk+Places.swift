import Understanding

/// Addresses that the shop holds already, for customers who name one and do not write it.
extension Walk {
    /// Keeps the customer's own and those of their orders, and takes the one that the wish names.
    mutating func foundPlaces(_ findings: Findings) {
        let own = findings.customer?.address
        var places =
            (own.map { [KnownPlace(address: $0)] } ?? [])
            + findings.orders.compactMap { order in
                order.address.map { KnownPlace(order: order.number, address: $0) }
            }
        // What is to be changed is no address to change it to.
        if runbook.changesOwnAddress, let own { places.removeAll { $0.address.utf8.elementsEqual(own.utf8) } }
        run.places = places
        if let input = addressInput, run.collected[input.name] == nil, let place = place(in: run.wish) {
            keep(place, as: input.name, from: run.message)
        }
        goOn()
    }

    /// Takes the address that a message names and does not write; false where it names none, or writes one.
    mutating func tookPlace(of reply: Event.Reply, for input: Runbook.Input) -> Bool {
        guard input.kind == .address, let place = place(of: reply) else { return false }
        keep(place, as: input.name, from: reply.message)
        return true
    }

    /// Takes another address than the one repeated, where a message names one.
    mutating func correctPlace(with reply: Event.Reply) -> Bool {
        guard let input = addressInput, let known = run.collected[input.name], let place = place(of: reply),
            !place.address.utf8.elementsEqual(known.value.utf8)
        else { return false }
        keep(place, as: input.name, from: reply.message)
        return true
    }

    /// The address that a message names and does not write.
    func place(of reply: Event.Reply) -> KnownPlace? {
        guard PostalAddresses.count(in: reply.text, language: reply.language) == 0 else { return nil }
        return place(in: reply.text)
    }

    /// Where an address is from that is repeated: facts for those who named it and did not write it.
    mutating func tellPlace() {
        run.facts["place.order"] = nil
        run.facts["place.own"] = nil
        guard let input = addressInput, let address = run.collected[input.name]?.value else { return }
        let same = (run.places ?? []).filter { $0.address.utf8.elementsEqual(address.utf8) }
        run.facts["place.order"] = same.compactMap(\.order).first.map { .text($0) }
        if same.contains(where: { $0.order == nil }) { run.facts["place.own"] = .flag(true) }
    }

    private var addressInput: Runbook.Input? { runbook.inputs.first { $0.kind == .address } }

    private func place(in text: String) -> KnownPlace? {
        let order = run.orders[Self.order]
        return KnownPlaces.value(in: text, among: run.places ?? [], besides: order?.number, at: order?.address)
    }

    private mutating func keep(_ place: KnownPlace, as name: String, from message: Int64) {
        run.keep(Collected(value: place.address, message: message, start: 0, end: 0), as: name)
    }
}
