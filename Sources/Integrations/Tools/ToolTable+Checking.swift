extension ToolTable.LookUp {
    /// What its template may name.
    var values: Set<String> {
        switch self {
        case .customer: ["customer.email"]
        case .orders, .subscriptions, .appointments: ["customer.id", "customer.email"]
        case .order: ["order.number"]
        case .subscription: ["subscription.id"]
        case .plans: []
        case .variants: ["order.number", "order.line", "order.sku"]
        case .payments: ["customer.id", "customer.email", "order.number"]
        case .slots: ["moment"]
        }
    }

    /// Fields that must be there, that may be there; money; moments.
    var fields: (needed: Set<String>, possible: Set<String>) {
        switch self {
        case .customer: (["id", "email"], ["name", "tier", "address"])
        case .orders, .order:
            (
                ["number", "status", "placed", "total", "currency"],
                Set(
                    [
                        "customer", "email", "refunded", "address", "items[].line", "items[].sku", "items[].title",
                        "items[].options", "items[].quantity", "items[].price", "items[].refunded",
                    ]
                        + ["carrier", "tracking", "url", "shipped", "expected", "delivered"].map { "shipments[].\($0)" }
                )
            )
        case .subscriptions, .subscription:
            (["id", "plan", "price", "currency", "status"], ["customer", "email", "renews"])
        case .plans: (["name", "price", "currency"], [])
        case .variants: (["sku", "title", "price", "currency"], ["stock"])
        case .payments: (["id", "kind", "title"], ["customer", "email", "original", "balance", "currency"])
        case .appointments: (["id", "service", "at"], ["customer", "email"])
        case .slots: (["at"], [])
        }
    }

    var isOwned: Bool { ![.customer, .plans, .variants, .slots].contains(self) }
    var isList: Bool { [.orders, .subscriptions, .plans, .variants, .payments, .appointments, .slots].contains(self) }
    static let money: Set<String> = [
        "total", "refunded", "price", "items[].price", "items[].refunded", "amount", "balance",
    ]
    static let moments: Set<String> = [
        "placed", "renews", "at", "shipments[].shipped", "shipments[].expected", "shipments[].delivered",
    ]
}

extension ToolTable {
    func check() throws(ToolTableProblem) {
        guard lookUps[.customer] != nil, lookUps[.orders] != nil else {
            throw ToolTableProblem("look_ups: `customer` and `orders` must be there")
        }
        guard patience >= .seconds(1), patience <= .seconds(120) else {
            throw ToolTableProblem("patience: 1 to 120 seconds")
        }
        for (name, reading) in lookUps { try check(name, reading) }
        for (name, reading) in diagnostics {
            let place = "diagnostics.\(name)"
            try check(reading.arguments, may: ["customer.id", "customer.email", "order.number"], place)
            let isScoped = !reading.arguments.names.isDisjoint(with: ["customer.id", "customer.email"])
            guard isScoped || reading.fields["customer"] != nil || reading.fields["email"] != nil else {
                throw ToolTableProblem("\(place): neither its arguments nor its fields say whose it is")
            }
            for (fact, field) in reading.fields
            where !ToolTemplate.isName(fact) || field.path.list != nil || field.constant != nil
                || field.reading != .plain
            {
                throw ToolTableProblem(
                    "\(place): `\(fact)` is no name of a fact, or is no plain field outside of a list")
            }
        }
        for (deed, acting) in actions { try check(deed, acting) }
        let (reading, acting) = names
        if let both = reading.intersection(acting).sorted().first {
            throw ToolTableProblem("tool `\(both)` is listed as one that reads and as one that acts")
        }
    }

    private func check(_ name: LookUp, _ reading: Reading) throws(ToolTableProblem) {
        let place = "look_ups.\(name.rawValue)"
        try check(reading.arguments, may: name.values, place)
        // A list of everybody's orders is nothing that replyd asks for.
        guard name.values.isEmpty || name == .slots || !reading.arguments.names.isEmpty else {
            throw ToolTableProblem("\(place): its arguments name none of \(Self.told(name.values))")
        }
        let (needed, possible) = name.fields
        if let gone = needed.subtracting(reading.fields.keys).sorted().first {
            throw ToolTableProblem("\(place): the field `\(gone)` is missing")
        }
        guard !name.isOwned || reading.fields["customer"] != nil || reading.fields["email"] != nil else {
            throw ToolTableProblem("\(place): say with `customer` or `email` whose it is: replyd compares it itself")
        }
        for owner in ["customer", "email"] where name.isOwned && reading.fields[owner]?.constant != nil {
            throw ToolTableProblem("\(place): `\(owner)` must be read from the result")
        }
        // One of a kind may come out of a search, too: the one that fits is taken.
        guard !name.isList || reading.result?.list != nil else {
            throw ToolTableProblem("\(place): `result` is a list: `orders[]`, or `[]`")
        }
        guard reading.result?.list == nil || reading.result?.names == [] else {
            throw ToolTableProblem("\(place): `result` ends with `[]`")
        }
        for (field, source) in reading.fields {
            guard needed.union(possible).contains(field) else {
                throw ToolTableProblem("\(place): replyd knows no field `\(field)`")
            }
            try Self.check(field, source, place)
        }
        guard name != .payments || reading.fields["balance"] == nil || reading.fields["currency"] != nil else {
            throw ToolTableProblem("\(place): `balance` needs `currency`")
        }
        try Self.checkLists(reading.fields, place)
        if reading.fields.keys.contains(where: { $0.hasPrefix("items[].") }) {
            let all: Set<String> = ["items[].sku", "items[].title", "items[].quantity", "items[].price"]
            if let gone = all.subtracting(reading.fields.keys).sorted().first {
                throw ToolTableProblem("\(place): items need `\(gone)`")
            }
        }
        try checkStatuses(name, reading, place)
    }

    private func checkStatuses(_ name: LookUp, _ reading: Reading, _ place: String) throws(ToolTableProblem) {
        let known: [String] =
            switch name {
            case .order, .orders: OrderStatuses.all
            case .subscription, .subscriptions: SubscriptionStatuses.all
            default: []
            }
        for (word, ours) in reading.statuses where !known.contains(ours) {
            throw ToolTableProblem(
                "\(place): statuses: `\(word)`: `\(ours)` is none of \(known.joined(separator: ", "))")
        }
    }

    private static func check(_ field: String, _ source: ToolField, _ place: String) throws(ToolTableProblem) {
        let isMoney = LookUp.money.contains(field)
        guard isMoney == source.isMoney else {
            throw ToolTableProblem(
                isMoney
                    ? "\(place): `\(field)` is money: write `minor(…)` or `decimal(…)`"
                    : "\(place): `\(field)` is no money")
        }
        let isMoment = LookUp.moments.contains(field)
        guard isMoment || ![.seconds, .milliseconds].contains(source.reading) else {
            throw ToolTableProblem("\(place): `\(field)` is no moment")
        }
        guard source.constant == nil || field == "currency" || field == "name" || field == "service" else {
            throw ToolTableProblem("\(place): `\(field)` must be read from the result")
        }
        guard source.constant != nil || field.contains("[]") == (source.path.list != nil) else {
            throw ToolTableProblem("\(place): `\(field)`: `[]` stands on both sides or on none")
        }
    }

    /// All fields of one list come from one list.
    private static func checkLists(_ fields: [String: ToolField], _ place: String) throws(ToolTableProblem) {
        for list in ["items[].", "shipments[]."] {
            let sources = Set(fields.filter { $0.key.hasPrefix(list) }.compactMap { $0.value.path.list })
            guard sources.count <= 1 else {
                throw ToolTableProblem("\(place): the fields `\(list)…` come from several lists")
            }
        }
    }

    private func check(_ deed: Deed, _ acting: Acting) throws(ToolTableProblem) {
        let place = "actions.\(deed.rawValue)"
        try check(acting.arguments, may: deed.values, place)
        for alternatives in deed.neededValues where acting.arguments.names.isDisjoint(with: alternatives) {
            throw ToolTableProblem("\(place): its arguments must name \(Self.told(alternatives))")
        }
        for (field, source) in acting.fields {
            guard field == "reference" || (field == "amount" && deed.isMoney), source.path.list == nil else {
                throw ToolTableProblem("\(place): a receipt has no field `\(field)`, or it is read from a list")
            }
            try Self.check(field, source, place)
        }
        if deed.isAboutOrder {
            guard let order = lookUps[.order] else {
                throw ToolTableProblem("\(place): look_ups must have `order`: it is read before anything is done")
            }
            if deed.isMoney {
                guard order.fields["refunded"] != nil, lookUps[.orders]?.fields["refunded"] != nil else {
                    throw ToolTableProblem("\(place): the order's field `refunded` must be known")
                }
                guard order.fields["items[].price"] != nil || !acting.arguments.names.contains("order.line") else {
                    throw ToolTableProblem("\(place): a line can be named only when the order's items are known")
                }
            }
        }
        // Whether it is another than now, and whose it is, is read before the first is charged.
        guard deed != .payment || lookUps[.payments]?.fields["original"] != nil else {
            throw ToolTableProblem("\(place): look_ups must have `payments`, with the field `original`")
        }
        let names = acting.arguments.names
        guard !acting.isForUnsent || (deed == .exchange && acting.takesVariant) else {
            throw ToolTableProblem("\(place): `unsent` is for `exchange` with a `{{variant}}` or `{{variants}}`")
        }
        // One of the lists alone would say which lines, and not for what, or for what, and not which.
        guard deed != .exchange || names.contains("variants") == acting.takesLines else {
            throw ToolTableProblem("\(place): `{{variants}}` goes with `{{order.lines}}` or `{{order.skus}}`")
        }
        try checkOnce(deed, acting, place)
    }

    /// No action without a way to keep it at one.
    private func checkOnce(_ deed: Deed, _ acting: Acting, _ place: String) throws(ToolTableProblem) {
        if case .key(let remembered) = acting.repetition {
            guard acting.arguments.names.contains("key") else {
                throw ToolTableProblem("\(place): it is to know the key, and its arguments have no `{{key}}`")
            }
            guard (remembered ?? 3_600) >= 3_600 else {
                throw ToolTableProblem("\(place): keys that are forgotten within an hour protect from nothing")
            }
        }
        if acting.repetition == .state, !deed.isState {
            throw ToolTableProblem("\(place): done twice it is more than done once; `repeats: state` is not true of it")
        }
        guard let back = acting.readBack else {
            guard acting.repetition != .again else {
                throw ToolTableProblem(
                    "\(place): without an idempotency key and without `read_back` it could be done twice; replyd refuses it"
                )
            }
            return
        }
        let place = "\(place).read_back"
        try check(back.arguments, may: deed.values, place)
        guard !back.equals.isEmpty else { throw ToolTableProblem("\(place): `equals` says what must be seen") }
        guard back.result?.list == nil || back.result?.names == [] else {
            throw ToolTableProblem("\(place): `result` ends with `[]`")
        }
        var names = back.arguments.names
        for (path, value) in back.equals {
            guard try ToolPath(path).list == nil else {
                throw ToolTableProblem("\(place): `\(path)` is read from the object that `result` names")
            }
            let template = try ToolTemplate(value)
            try check(template, may: deed.values, place)
            names.formUnion(template.names)
        }
        // Two refunds of the same sum look alike; only our key tells them apart.
        guard deed.isState || (names.contains("key") && acting.arguments.names.contains("key")) else {
            throw ToolTableProblem(
                "\(place): it must find what carries our key: `{{key}}` in the arguments of the action, and here")
        }
    }

    private func check(
        _ template: ToolTemplate, may: Set<String>, _ place: String
    ) throws(ToolTableProblem) {
        if let strange = template.names.subtracting(may).sorted().first {
            throw ToolTableProblem("\(place): there is no value `\(strange)` here; there is \(Self.told(may))")
        }
    }

    private static func told(_ names: Set<String>) -> String {
        names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
    }
}
