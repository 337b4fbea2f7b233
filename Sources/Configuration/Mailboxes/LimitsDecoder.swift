import Resolution

import struct Foundation.TimeInterval

/// Decodes what an operator allows: the bucket of the mailbox, and `limits` for each kind of action.
struct LimitsDecoder {
    let reader: Proofreader

    func decode(_ block: Block) -> Limits {
        var limits = Limits()
        // 4 is the most, whatever is configured: more looks like a loop to every other system.
        if let count = block["replies_per_customer_per_day"]?.integer(0...4) { limits.repliesPerCustomerPerDay = count }
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
            let limit = limit(entry)
            // A slip is read as what was probably meant: the mailbox is not worked before it is corrected.
            guard let meant = nearest(to: verb, among: verbs), let kind = actionKinds[meant] else { continue }
            limits.actions[kind] = limit
        }
        return limits
    }

    private func limit(_ entry: Entry) -> ActionLimit {
        var limit = ActionLimit()
        guard let block = entry.block(MailboxKeys.limit) else { return limit }
        if let level = block["identity"]?.level(from: .l2) { limit.identity = level }
        limit.maximum = block["maximum"]?.money()
        limit.approveOver = block["approve_over"]?.money()
        limit.fourEyesOver = block["four_eyes_over"]?.money()
        limit.perCustomer = block["per_customer"]?.money()
        limit.countPerCustomer = block["count_per_customer"]?.integer(0...10_000)
        limit.perDay = block["per_day"]?.money()
        checkCurrencies(block, limit)
        if let over = limit.approveOver, let maximum = limit.maximum, over.currency == maximum.currency,
            over.minor >= maximum.minor
        {
            block["approve_over"]?.wrong(
                "`\(entry.name).approve_over` is not below `maximum`: nobody would ever be asked",
                "lower it, or remove it")
        }
        return limit
    }

    private func checkCurrencies(_ block: Block, _ limit: ActionLimit) {
        let amounts = [
            ("maximum", limit.maximum), ("approve_over", limit.approveOver), ("four_eyes_over", limit.fourEyesOver),
            ("per_customer", limit.perCustomer),
            ("per_day", limit.perDay),
        ]
        let first = amounts.lazy.compactMap(\.1).first
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
