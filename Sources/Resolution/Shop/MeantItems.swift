import Understanding

/// What some words say of the items of an order: which they mean, and which stay with the customer.
struct MeantItems {
    /// What is named and meant.
    let named: NamedItems
    /// The words without what is kept, with what came beside, and what is praised where something else is meant.
    let words: TitleWords
    /// Lines that are said to stay: "I am keeping the shade", "not the lamp".
    let kept: [Int]
    /// Whether something is kept, and it is not clear which, or the same is wanted and kept.
    let isTorn: Bool

    init(_ items: [Order.Item], in wish: String) {
        let said = Kept(in: wish)
        let rest = said.without(praise: false, in: wish)
        var text = Beside.without(rest)
        if !said.praised.isEmpty {
            // "I love the lamp, but it is too large for us" means the lamp.
            let other = Beside.without(said.without(praise: true, in: wish))
            if Kept.speaksOfAnother(rest) || !NamedItems(items, in: TitleWords(other)).clear.isEmpty { text = other }
        }
        words = TitleWords(text)
        named = NamedItems(items, in: words)
        guard !said.ranges.isEmpty else {
            (kept, isTorn) = ([], false)
            return
        }
        let own = NamedItems(items, in: TitleWords(said.only(in: wish)))
        kept = own.clear
        isTorn = own.isDoubtful || own.clear.contains(where: named.clear.contains)
    }
}

extension Order {
    /// Lines that the words mean, in rising order: those they name, all where they say *everything*, less what they except or keep.
    /// Empty where it is not clear which.
    package func lines(namedIn wish: String) -> [Int] {
        if items.count == 1 { return [items[0].line] }
        if WholeOrder.isRest(wish) { return [] }
        let meant = MeantItems(items, in: wish)
        guard !meant.isTorn else { return [] }
        let own = meant.named
        // "Everything came, only the lamp is broken."
        let isOther = WholeOrder.isBare(wish) && !own.clear.isEmpty && !own.isDoubtful
        if let rest = WholeOrder.exceptions(in: wish), !rest.isEmpty || !isOther {
            guard rest.count <= WholeOrder.mostExceptions else { return [] }
            let excepted = rest.map { NamedItems(items, in: TitleWords($0)) }
            // What is excepted and cannot be found would come back with the rest.
            guard excepted.allSatisfy({ !$0.clear.isEmpty && !$0.isDoubtful }) else { return [] }
            let kept = Set(excepted.flatMap(\.clear) + meant.kept)
            return items.map(\.line).filter { !kept.contains($0) }.sorted()
        }
        if own.isDoubtful || own.isOfTwins { return [] }
        return own.clear.isEmpty ? item(namedIn: wish).map { [$0.line] } ?? [] : own.clear.sorted()
    }

    /// The item a wish is about: the only one, the one whose SKU it names, or the one with most words of its title in
    /// the wish. Nil when it names several, and when two fit equally well: a guess could refund the wrong thing.
    package func item(namedIn wish: String) -> Item? {
        if items.count == 1 { return items[0] }
        // "Everything but the lamp" may send all else back, or miss the lamp: a guess could refund the wrong one.
        if WholeOrder.exceptions(in: wish)?.isEmpty == false || WholeOrder.isRest(wish) { return nil }
        let meant = MeantItems(items, in: wish)
        guard !meant.isTorn else { return nil }
        let (wished, named) = (meant.words, meant.named)
        let bySKU = items.filter { wished.contain(code: $0.sku) }
        if bySKU.count == 1 { return bySKU[0] }
        guard named.clear.count < 2 else { return nil }
        if let only = named.clear.first.flatMap({ item($0) }), twins(of: only).count > 1 { return only }
        let scored = items.map { item in (item, TitleWords(item.title).namedIn(wished)) }
        guard let best = scored.map(\.1).max(), best > 0 else {
            // No word of its own: a compound, or a title with other gaps.
            return named.clear.first.flatMap { item($0) }
        }
        let fitting = scored.filter { $0.1 == best }
        // "The other thing, not the lamp": a word that both have names neither.
        guard fitting.count == 1, !meant.kept.contains(fitting[0].0.line) else { return nil }
        return fitting[0].0
    }

    /// Whether words that want the order gone want all of it: they name none of its items, or each of them, and speak of no part.
    package func isMeantAsAWhole(in wish: String) -> Bool {
        let pieces = items.reduce(0) { $0 + max(1, $1.quantity) }
        guard pieces > 1 else { return true }
        if Kept.speaksOfPart(wish) { return false }
        let all = NamedItems(items, in: TitleWords(wish))
        guard items.count > 1, all.isDoubtful || !all.clear.isEmpty else { return true }
        return lines(namedIn: wish).count == items.count
    }
}
