import Resolution

import struct Foundation.TimeInterval

/// Decodes what an operator allows: the bucket of the mailbox, and `limits` for each kind of action.
struct LimitsDecoder {
    let reader: Proofreader

    func decode(_ block: Block) -> Limits {
        var limits = Limits()
        // 4 is the most, whatever is configured: more looks like a loop to every other system.
        if let count = block["replies_per_customer_per_day"]?.integer(0...4) { limits.repliesPerCustomerPerDay = count }
        if let count = block["replies_per_unknown_domain_per_day"]?.integer(0...100_000) {
            limits.repliesPerUnknownDomainPerDay = count
        }
        if let count = block["breaker_floor"]?.integer(1...100_000) { limits.breakerFloor = count }
        if let count = block["replies_per_hour"]?.integer(0...100_000) { limits.repliesPerHour = count }
        if let count = block["briefs_per_hour"]?.integer(1...100_000) { limits.briefsPerHour = count }
        if let entry = block["max_age"], let age = entry.duration() {
            let day: TimeInterval = 86_400
            if age >= day, age <= 30 * day, age.truncatingRemainder(dividingBy: day) == 0 {
                limits.maxAgeDays = Int(age / day)
            } else {
                entry.wrong("`max_age` cannot be \(describeDuration(age))", "write whole days, from 1 day to 30 days")
            }
        }
        for (verb, entry) in block["limits"]?.pairs() ?? [] {
            let verbs = actionKinds.keys.sorted()
            if actionKinds[verb] == nil { entry.wrong("unknown action `\(verb)`", suggestion(for: verb, among: verbs)) }
            let block = entry.block(PolicyKeys.limit, former: PolicyKeys.renamed)
            let limit = block.map { self.limit($0, as: ActionLimit()) } ?? ActionLimit()
            // A slip is read as what was probably meant: the mailbox is not worked before it is corrected.
            guard let meant = nearest(to: verb, among: verbs), let kind = actionKinds[meant] else { continue }
            limits.actions[kind] = limit
            if let rows = block?["except"] { limits.exceptions[kind] = exceptions(rows, to: limit) }
        }
        return limits
    }

    /// What `except` names stands in the place of what holds for everybody; the rest stays.
    private func exceptions(_ entry: Entry, to standard: ActionLimit) -> [LimitException] {
        var exceptions: [LimitException] = []
        var read: [(entry: Entry, conditions: RowConditions)] = []
        for item in entry.rows() {
            guard let block = item.block(PolicyKeys.exception, former: PolicyKeys.renamed) else { continue }
            let conditions = reader.conditions(block)
            let limit = limit(block, as: standard)
            read.append((item, conditions))
            exceptions.append(LimitException(category: conditions.category, tier: conditions.tier, limit: limit))
            if conditions.isEmpty {
                item.wrong("a row of `except` has no condition", "give it a `category` or a `tier`")
            }
            if PolicyKeys.exception.dropFirst(2).allSatisfy({ block[$0] == nil }) {
                item.wrong("a row of `except` changes nothing", "write what is different, such as `maximum`")
            }
        }
        reader.checkReach(read)
        return exceptions
    }

    private func limit(_ block: Block, as standard: ActionLimit) -> ActionLimit {
        var limit = standard
        if let level = block["identity"]?.level(from: .l2) { limit.identity = level }
        if let entry = block["maximum"] { limit.maximum = entry.money() }
        if let entry = block["approve_over"] { limit.approveOver = entry.money() }
        if let entry = block["four_eyes_over"] { limit.fourEyesOver = entry.money() }
        if let entry = block["per_customer"], let quota = quota(entry, PolicyKeys.perCustomer) {
            limit.perCustomer = quota["sum"]?.money()
            limit.countPerCustomer = quota["count"]?.integer(0...10_000)
            limit.customerPeriod = period(quota) ?? ActionLimit().customerPeriod
        }
        if let entry = block["per_mailbox"], let quota = quota(entry, PolicyKeys.perMailbox) {
            limit.perMailbox = quota["sum"]?.money()
            limit.mailboxPeriod = period(quota) ?? ActionLimit().mailboxPeriod
        }
        checkCurrencies(block, limit)
        if let over = limit.approveOver, let maximum = limit.maximum, over.currency == maximum.currency,
            over.minor >= maximum.minor
        {
            (block["approve_over"] ?? block["maximum"])?.wrong(
                "`\(block.entry.name).approve_over` is not below `maximum`: nobody would ever be asked",
                "lower it, or remove it")
        }
        return limit
    }

    private func quota(_ entry: Entry, _ keys: [String]) -> Block? {
        guard entry.isBlock else {
            let example = keys.contains("count") ? "{sum: \"400 EUR\", count: 3, in: 30 days}" : "{sum: \"2000 EUR\"}"
            entry.wrong("\(entry.title) must be a block of keys", "write it as `\(example)`")
            return nil
        }
        guard let quota = entry.block(keys) else { return nil }
        if quota["sum"] == nil, quota["count"] == nil {
            entry.wrong(
                "\(entry.title) bounds nothing", "give it a `sum`\(keys.contains("count") ? " or a `count`" : "")")
        }
        return quota
    }

    private func period(_ quota: Block) -> Int? { quota["in"]?.duration(3_600...(366 * 86_400)).map { Int($0) } }

    private func checkCurrencies(_ block: Block, _ limit: ActionLimit) {
        let amounts = [
            ("maximum", limit.maximum), ("approve_over", limit.approveOver),
            ("four_eyes_over", limit.fourEyesOver), ("per_customer", limit.perCustomer),
            ("per_mailbox", limit.perMailbox),
        ]
        // What holds for everybody comes before what an exception names.
        let standard = amounts.filter { block[$0.0] == nil } + amounts
        let first = standard.lazy.compactMap(\.1).first
        for (key, amount) in amounts {
            guard let amount, let first, amount.currency != first.currency, let entry = block[key] else { continue }
            entry.wrong("\(entry.title) is in \(amount.currency), others in \(first.currency)", "use one currency")
        }
    }
}

/// The kinds of action by the name operators write: `EffectKind` without its prefix.
let actionKinds: [String: EffectKind] = Dictionary(
    uniqueKeysWithValues: EffectKind.allCases.filter { $0.rawValue.hasPrefix("commerce.") }.map { kind in
        (String(kind.rawValue.dropFirst("commerce.".count)), kind)
    })

extension Entry {
    /// `L1`, `L2` or `L3`, not below `lowest`.
    func level(from lowest: Level) -> Level? {
        let levels = Level.allCases.filter { $0 >= lowest }
        guard let text = choice(among: levels.map(\.name)) else { return nil }
        return levels.first { $0.name == text }
    }
}
