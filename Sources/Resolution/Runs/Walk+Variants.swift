import Understanding

/// What a customer wants instead of an item that they ordered.
extension Walk {
    /// Lines that become others at once, at most.
    private static let mostLines = 10

    /// Of the item that is meant, or of all that are named, which must be known by then.
    mutating func lookUpVariants() {
        let order = run.facts["order.number"] == nil ? nil : run.orders[Self.order]
        let lines =
            runbook.exchangesAllNamed ? order?.lines(namedIn: naming) ?? [] : [itemLine].compactMap { $0 }
        guard let order, (1...Self.mostLines).contains(lines.count) else {
            return handOver(.lowConfidence, "it is not clear which item of the order is meant")
        }
        lookUpOwn(.variants(order: order.number, lines: lines))
    }

    /// Keeps what the shop offers, and takes the variants that the wish names.
    mutating func foundVariants(_ offers: [LineOffer]) {
        run.offers = runbook.exchangesAllNamed ? offers : nil
        run.variants = runbook.exchangesAllNamed ? nil : offers.first?.variants ?? []
        forgetVariants()
        let parts = parts(of: run.wish)
        for swap in swaps {
            if let kept = run.collected[Self.kept(swap.line)] {
                run.collected[swap.name] = kept
                continue
            }
            guard let variant = swap.choice?.value(in: parts[swap.line] ?? "", language: nil) else { continue }
            run.collected[swap.name] = Collected(value: variant.sku, message: run.message, start: 0, end: 0)
        }
        for offer in offers { run.collected[Self.kept(offer.line)] = nil }
        tellChosen(by: parts)
        tellVariants(fitting: parts, language: nil)
        tellWhatIsSold()
        goOn()
    }

    /// What an answer to the question for variants says; true when none is open after it.
    mutating func choseVariants(_ reply: Event.Reply) -> Bool {
        let open = openSwaps
        for (swap, variant) in answers(to: open, in: reply) {
            run.collected[swap.name] = Collected(value: variant.sku, message: reply.message, start: 0, end: 0)
        }
        let parts = open.count == 1 ? [open[0].line: reply.text] : parts(of: reply.text)
        tellChosen(by: parts)
        tellVariants(fitting: parts, language: reply.language)
        return openSwaps.isEmpty
    }

    /// Whether an answer says something about what is open.
    func answersVariants(_ reply: Event.Reply) -> Bool {
        let open = openSwaps
        return !answers(to: open, in: reply).isEmpty
            || open.contains { $0.choice?.fitting(reply.text, language: reply.language).isEmpty == false }
    }

    /// What an answer chooses for each line that is open: by what it says of that item; where it names no item, by the whole title
    /// of one that was offered for this line alone; and by all of its words where one line is open.
    private func answers(to open: [LineSwap], in reply: Event.Reply) -> [(LineSwap, Variant)] {
        let parts = parts(of: reply.text)
        let titles = ToldTitles(of: open.map { $0.choice?.available ?? [] }, in: reply.text)
        return zip(open, open.indices).compactMap { swap, place -> (LineSwap, Variant)? in
            guard let choice = swap.choice else { return nil }
            let words = open.count == 1 ? reply.text : parts[swap.line] ?? ""
            if let variant = choice.value(in: words, language: reply.language) { return (swap, variant) }
            return open.count > 1 ? titles.only(of: place).map { (swap, $0) } : nil
        }
    }

    /// Whether an answer names another variant than one that was repeated. When it is clear which, that one is repeated in its
    /// turn; else it is asked for.
    mutating func correctVariants(with reply: Event.Reply) -> Bool {
        let parts = parts(of: reply.text)
        let wrong = swaps.filter { swap in
            guard let known = chosen(for: swap), let choice = swap.choice else { return false }
            // Where no item is named, what is said may be about any: asking once more does no harm.
            let words = parts.isEmpty ? reply.text : parts[swap.line] ?? ""
            return choice.contradicts(known, words, language: reply.language)
        }
        guard !wrong.isEmpty else { return false }
        for swap in wrong { run.collected[swap.name] = nil }
        _ = choseVariants(reply)
        return true
    }

    var variantInput: Runbook.Input? { runbook.inputs.first(where: \.choosesVariant) }

    /// One line that is to become another, as far as it is known.
    struct LineSwap {
        let line: Int
        /// The name under which its variant is kept.
        let name: String
        let choice: VariantChoice?
    }

    /// The lines that become others; none before variants were looked up.
    var swaps: [LineSwap] {
        guard let input = variantInput, let order = run.orders[Self.order] else { return [] }
        if let offers = run.offers {
            return offers.map { offer in
                LineSwap(
                    line: offer.line, name: "\(input.name)#\(offer.line)",
                    choice: order.item(offer.line).flatMap { VariantChoice(of: $0.sku, among: offer.variants) })
            }
        }
        guard let variants = run.variants, let line = itemLine, let item = order.item(line) else { return [] }
        return [LineSwap(line: line, name: input.name, choice: VariantChoice(of: item.sku, among: variants))]
    }

    /// Those for which nothing was chosen yet.
    var openSwaps: [LineSwap] { swaps.filter { run.collected[$0.name] == nil } }

    /// Whether it is the input for variants, and each line of several has one.
    func isChosen(_ input: Runbook.Input) -> Bool {
        input.name == variantInput?.name && run.offers != nil && openSwaps.isEmpty
    }

    private var itemLine: Int? {
        guard case .number(let line)? = run.facts["order.item.line"] else { return nil }
        return line
    }

    /// What a text says of each line that becomes another.
    func parts(of text: String) -> [Int: String] {
        let swaps = swaps
        guard swaps.count > 1, let order = run.orders[Self.order] else {
            return swaps.first.map { [$0.line: text] } ?? [:]
        }
        // Of two items of one title only those are told apart that are meant.
        let meant = order.items.filter { item in
            swaps.contains { $0.line == item.line }
                || order.twins(of: item).allSatisfy { twin in
                    !swaps.contains { $0.line == twin.line }
                }
        }
        return LineWords(text, about: meant).parts.filter { part in swaps.contains { $0.line == part.key } }
    }

    func chosen(for swap: LineSwap) -> Variant? {
        guard let sku = run.collected[swap.name]?.value else { return nil }
        return run.offered(for: swap.line)?.first { $0.sku.utf8.elementsEqual(sku.utf8) }
    }

    mutating func forgetVariants() {
        guard let input = variantInput else { return }
        for name in run.collected.keys where name == input.name || name.utf8.starts(with: (input.name + "#").utf8) {
            run.collected[name] = nil
        }
        tellChosen()
    }
}
