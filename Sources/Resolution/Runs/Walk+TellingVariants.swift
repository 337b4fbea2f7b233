import Understanding

/// What is told of variants: what was taken, and what can be had.
extension Walk {
    private static let mostOffered = 20

    /// Facts of what was taken: by themselves where one line is meant, and a row for each.
    mutating func tellChosen() {
        guard let input = variantInput else { return }
        for name in ["input.\(input.name)", "variant.title", "variant.price", "variant.changes", "variants.chosen"] {
            run.facts[name] = nil
        }
        let taken = swaps.filter { run.collected[$0.name] != nil }
        let rows = taken.map(facts(of:))
        if !rows.isEmpty { run.facts["variants.chosen"] = .rows(rows) }
        guard swaps.count == 1, let row = rows.first else { return }
        run.facts.merge(row)
        run.facts["input.\(input.name)"] = row["variant.title"]
    }

    /// What was ordered on a line, and what was taken instead.
    private func facts(of swap: LineSwap) -> Facts {
        var facts = Facts()
        if let order = run.orders[Self.order], let item = order.item(swap.line) {
            facts = item.facts
            facts["order.number"] = .text(order.number)
        }
        guard let sku = run.collected[swap.name]?.value,
            let variant = run.offered(for: swap.line)?.first(where: { $0.sku.utf8.elementsEqual(sku.utf8) })
        else { return facts }
        facts["variant.title"] = .text(variant.title)
        facts["variant.price"] = .money(variant.price)
        facts["variant.changes"] = swap.choice.map { .list($0.changes(to: variant)) }
        return facts
    }

    /// What can be had, twenty at most: those that fit the words about a line, else all. Of several lines, what the one with the
    /// fewest has.
    mutating func tellVariants(fitting parts: [Int: String], language: String?) {
        let offers = swaps.map { offered(to: $0, fitting: parts[$0.line] ?? "", language: language) }
        run.facts["variants.count"] = .number(offers.map(\.count).min() ?? 0)
        run.facts["variant.present"] = swaps.count == 1 ? swaps[0].choice.map { .text($0.ordered.title) } : nil
        run.facts["variants.choices"] = offers.count == 1 ? Self.listed(offers[0]) : nil
    }

    private func offered(to swap: LineSwap, fitting text: String, language: String?) -> [Variant] {
        let fitting = swap.choice?.fitting(text, language: language) ?? []
        return fitting.isEmpty ? swap.choice?.available ?? [] : fitting
    }

    private static func listed(_ variants: [Variant]) -> Value {
        .list(variants.prefix(mostOffered).map { "\($0.title): \($0.price)" })
    }

    /// What a question for an input may state: for variants of several lines a question for each that is open, in one letter.
    func questions(for input: Runbook.Input) -> [Facts] {
        guard input.name == variantInput?.name, run.offers != nil else { return [run.facts] }
        let (open, parts) = (openSwaps, parts(of: run.wish))
        return open.map { swap in
            var all = run.facts
            all.merge(facts(of: swap))
            guard swaps.count > 1 else { return all }
            let offered = offered(to: swap, fitting: parts[swap.line] ?? "", language: nil)
            all["variant.present"] = swap.choice.map { .text($0.ordered.title) }
            all["variants.count"] = .number(offered.count)
            all["variants.choices"] = Self.listed(offered)
            return all
        }
    }
}
