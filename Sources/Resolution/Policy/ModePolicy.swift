/// How much is done without a person, for whom and up to which amount: rows, read from the top; the first that fits
/// decides. What no row fits is only observed.
package struct ModePolicy: Codable, Sendable, Equatable {
    /// Every condition that is set must hold.
    package struct Row: Codable, Sendable, Equatable {
        package var category: String?
        /// Tier of the customer, as the shop names it.
        package var tier: String?
        package var upTo: Money?
        package var mode: Mode

        package init(category: String? = nil, tier: String? = nil, upTo: Money? = nil, mode: Mode) {
            self.category = category
            self.tier = tier
            self.upTo = upTo
            self.mode = mode
        }
    }

    package var rows: [Row]

    package init(rows: [Row]) { self.rows = rows }

    /// One mode for all but some categories.
    package init(standard: Mode, categories: [String: Mode] = [:]) {
        let some = categories.keys.sorted().compactMap { name in
            categories[name].map { Row(category: name, mode: $0) }
        }
        rows = some + [Row(mode: standard)]
    }

    /// The mode of what fits no row but the one without conditions.
    package var standard: Mode { rows.first { $0 == Row(mode: $0.mode) }?.mode ?? .observe }

    /// The most that any row allows.
    package var highest: Mode { rows.map(\.mode).max() ?? .observe }

    /// Whether any row asks for an amount.
    package var asksForAmounts: Bool { rows.contains { $0.upTo != nil } }
}

/// What is at stake in an action, or in a message that reports actions.
package enum Stake: Codable, Sendable, Equatable {
    /// Nothing is moved.
    case nothing
    case amount(Money)
    /// Something is moved that has no amount, or amounts of two currencies.
    case unknown
}

extension ModePolicy {
    /// A mode and the number of the row that gave it, from 1; nil when no row fits.
    package struct Choice: Sendable, Equatable {
        package var mode: Mode
        package var row: Int?

        package init(mode: Mode, row: Int?) {
            self.mode = mode
            self.row = row
        }
    }

    /// The lowest mode that the categories have. A stake that cannot be compared with a row's amount gets the lowest of
    /// all rows that it could be meant by.
    package func choice(for categories: [String], tier: String?, stake: Stake) -> Choice {
        let all: [String?] = categories.isEmpty ? [nil] : categories
        let choices = all.map { choice(for: $0, tier: tier, stake: stake) }
        return choices.dropFirst().reduce(choices[0]) { $1.mode < $0.mode ? $1 : $0 }
    }

    private func choice(for category: String?, tier: String?, stake: Stake) -> Choice {
        var lowest: Choice?
        for (index, row) in rows.enumerated() where fits(row.category, category) && fits(row.tier, tier) {
            let isCertain = row.holds(stake)
            if isCertain == false { continue }
            let choice = Choice(mode: row.mode, row: index + 1)
            let lower = lowest.map { choice.mode < $0.mode ? choice : $0 } ?? choice
            if isCertain != nil { return lower }
            lowest = lower
        }
        return Choice(mode: .observe, row: nil)
    }

    /// The row as a person reads it: `row 2: damaged_item, gold, up to 80.00 EUR`.
    package func words(of choice: Choice) -> String {
        guard let number = choice.row else { return "no row fits" }
        let row = rows[number - 1]
        let conditions = [row.category, row.tier, row.upTo.map { "up to \($0)" }].compactMap { $0 }
        return "row \(number): " + (conditions.isEmpty ? "everything" : conditions.joined(separator: ", "))
    }
}

extension ModePolicy {
    /// How a choice of mode is noted among the grounds of a ruling: `mode send by row 2: gold`.
    package static func ground(_ mode: Mode, by row: String) -> String { "mode \(mode.rawValue) by \(row)" }

    /// The number of the row in such a ground; `.some(nil)` where no row fits, nil for what is no such ground.
    package static func row(inGround ground: Substring) -> Int?? {
        let words = ground.split(separator: " ", maxSplits: 4)
        guard words.count == 5, words[0] == "mode", words[2] == "by" else { return nil }
        if words[3] == "no" { return .some(nil) }
        guard words[3] == "row", let number = Int(words[4].prefix { $0 != ":" }) else { return nil }
        return .some(number)
    }
}

extension ModePolicy.Row {
    /// Whether what is at stake is within the row's amount; nil when the two cannot be compared.
    fileprivate func holds(_ stake: Stake) -> Bool? {
        guard let upTo else { return true }
        switch stake {
        case .nothing: return true
        case .amount(let amount): return amount.currency == upTo.currency ? amount.minor <= upTo.minor : nil
        case .unknown: return nil
        }
    }
}

extension ModePolicy {
    private enum Key: String, CodingKey { case rows, standard, categories }

    /// Also reads what a letter was stored with before there were rows: one mode, and others by category.
    package init(from decoder: any Decoder) throws {
        let box = try decoder.container(keyedBy: Key.self)
        if let rows = try box.decodeIfPresent([Row].self, forKey: .rows) {
            self.init(rows: rows)
        } else {
            self.init(
                standard: try box.decode(Mode.self, forKey: .standard),
                categories: try box.decodeIfPresent([String: Mode].self, forKey: .categories) ?? [:])
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(rows, forKey: .rows)
    }
}
