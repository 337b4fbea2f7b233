import Resolution

/// What a `policy.yaml` says. A mailbox without one only looks on: no default sends mail or acts.
struct PolicyPage {
    var modes = ModePolicy(standard: .observe)
    var limits = Limits()
    /// Without its zone, which stands in `mailbox.yaml`.
    var calendar = BusinessCalendar()
    var serviceLevels: [ServiceLevel] = []
}

/// Decodes one `policy.yaml`.
struct PolicyDecoder {
    let reader: Proofreader

    func decode(_ yaml: String) -> PolicyPage {
        var page = PolicyPage()
        guard let block = reader.root(of: yaml)?.block(PolicyKeys.policy) else { return page }
        if let autonomy = block["autonomy"] {
            page.modes = AutonomyDecoder(reader: reader).decode(autonomy)
        } else {
            reader.doubtful(
                block.line, "no `autonomy`: the mailbox only looks on", "write `autonomy: [{mode: draft}]`, or send")
        }
        page.limits = LimitsDecoder(reader: reader).decode(block)
        page.calendar = CalendarDecoder().decode(block)
        page.serviceLevels = ServiceLevelDecoder(reader: reader, hasHours: block["hours"] != nil)
            .decode(block["service_levels"])
        return page
    }
}

/// A row of a table that is read from the top, by what it asks for.
struct RowConditions {
    var category: String?
    var tier: String?
    var upTo: Money?

    /// Whether it fits everything that the other fits.
    func covers(_ other: Self) -> Bool {
        (category == nil || category == other.category) && (tier == nil || tier == other.tier)
            && (upTo.map { own in other.upTo.map { $0.currency == own.currency && $0.minor <= own.minor } ?? false }
                ?? true)
    }

    var isEmpty: Bool { category == nil && tier == nil && upTo == nil }
}

extension Proofreader {
    /// Category and tier of a row.
    func conditions(_ block: Block) -> RowConditions {
        var conditions = RowConditions()
        if let category = block["category"], let name = category.text() {
            conditions.category = name
            mention(.category, name, at: category.line)
        }
        conditions.tier = block["tier"]?.text()
        conditions.upTo = block["up_to"]?.money()
        return conditions
    }

    /// Says which rows never decide, because an earlier one fits all that they fit.
    func checkReach(_ rows: [(entry: Entry, conditions: RowConditions)]) {
        for (index, row) in rows.enumerated() {
            guard let earlier = rows[..<index].firstIndex(where: { $0.conditions.covers(row.conditions) }) else {
                continue
            }
            row.entry.wrong(
                "row \(index + 1) of \(row.entry.title) never decides: row \(earlier + 1) fits all that it fits",
                "the first row that fits decides; put the narrower one first")
        }
    }
}

extension Entry {
    /// The items of what must be written as a list.
    func rows() -> [Entry] {
        guard isList else {
            wrong("\(title) must be a list", "begin every item with `- `")
            return []
        }
        return items()
    }
}
