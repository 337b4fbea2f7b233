import Understanding

/// What is told of variants: what was taken, and what can be had.
extension Walk {
    private static let mostOffered = 20

    /// Facts of what was taken: by themselves where one line is meant, and a row for each.
    /// - Parameter words: by which some were taken just now, by their lines.
    mutating func tellChosen(by words: [Int: String] = [:]) {
        guard let input = variantInput else { return }
        let before: [Facts] = if case .rows(let rows)? = run.facts["variants.chosen"] { rows } else { [] }
        let reasons = Compared.Reason.allCases.map(\.fact)
        let told = [
            "input.\(input.name)", "variant.title", "variant.sku", "variant.price", "variant.changes",
            "variants.chosen",
        ]
        for name in told + reasons { run.facts[name] = nil }
        let taken = swaps.filter { run.collected[$0.name] != nil }
        let rows = taken.map { swap in
            var row = facts(of: swap)
            // Why it was taken stays known until another is.
            let known = before.first {
                $0["order.item.line"] == .number(swap.line) && $0["variant.title"] == row["variant.title"]
            }
            for reason in reasons { row[reason] = known?[reason] }
            if known == nil, let reason = reason(for: swap, by: words[swap.line] ?? "") {
                row[reason.fact] = .flag(true)
            }
            return row
        }
        if !rows.isEmpty { run.facts["variants.chosen"] = .rows(rows) }
        guard swaps.count == 1, let row = rows.first else { return }
        run.facts.merge(row)
        run.facts["input.\(input.name)"] = row["variant.title"]
    }

    private func reason(for swap: LineSwap, by words: String) -> Compared.Reason? {
        guard let choice = swap.choice, let variant = chosen(for: swap) else { return nil }
        return choice.reason(for: variant, in: words)
    }

    /// All that can be had of the product where one line is meant, the ordered one among it: what a question about it is
    /// answered with.
    mutating func tellWhatIsSold() {
        let sold = swaps.count > 1 ? [] : (run.variants ?? run.offers?.first?.variants ?? []).filter(\.isAvailable)
        let lowest = sold.min { $0.price.minor < $1.price.minor }
        run.facts["variants.available"] = swaps.count > 1 ? nil : .number(sold.count)
        run.facts["variants.lowest"] = lowest.map { .money($0.price) }
        run.facts["variants.lowest_title"] = lowest.map { .text($0.title) }
    }

    /// What was ordered on a line, and what was taken instead.
    private func facts(of swap: LineSwap) -> Facts {
        var facts = Facts()
        if let order = run.orders[Self.order], let item = order.item(swap.line) {
            facts = order.facts(of: item)
            facts["order.number"] = .text(order.number)
        }
        guard let variant = chosen(for: swap) else { return facts }
        facts["variant.title"] = .text(variant.title)
        facts["variant.sku"] = .text(variant.sku)
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
