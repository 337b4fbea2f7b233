import Understanding

/// What a customer wants instead of an item that they ordered.
extension Walk {
    /// Of the item that is meant, which must be known by then.
    mutating func lookUpVariants() {
        guard let order = run.orders[Self.order], run.facts["order.number"] != nil,
            case .number(let line)? = run.facts["order.item.line"]
        else { return handOver(.lowConfidence, "it is not clear which item of the order is meant") }
        lookUpOwn(.variants(order: order.number, line: line))
    }

    /// Keeps what the shop offers, and takes the variant that the wish names.
    mutating func foundVariants(_ variants: [Variant]) {
        run.variants = variants
        forgetVariant()
        if let input = variantInput, let variant = variantChoice?.value(in: run.wish, language: nil) {
            keep(variant, as: input.name, from: Collected(value: variant.sku, message: run.message, start: 0, end: 0))
        }
        offer(fitting: run.wish, language: nil)
        goOn()
    }

    /// What an answer to the question for the variant says; true when it was taken.
    mutating func choseVariant(_ reply: Event.Reply, for input: Runbook.Input) -> Bool {
        guard let variant = variantChoice?.value(in: reply.text, language: reply.language) else {
            offer(fitting: reply.text, language: reply.language)
            return false
        }
        keep(variant, as: input.name, from: Collected(value: variant.sku, message: reply.message, start: 0, end: 0))
        return true
    }

    /// Whether an answer names another variant than the one repeated. When it is clear which, that one is repeated in its
    /// turn; else it is asked for.
    mutating func correctVariant(with reply: Event.Reply) -> Bool {
        guard let input = variantInput, let choice = variantChoice, let known = chosenVariant,
            choice.contradicts(known, reply.text, language: reply.language)
        else { return false }
        forgetVariant()
        if !choseVariant(reply, for: input) { run.facts["input.\(input.name)"] = nil }
        return true
    }

    var variantInput: Runbook.Input? { runbook.inputs.first(where: \.choosesVariant) }

    /// The options among which an answer chooses; nil before they were looked up.
    var variantChoice: VariantChoice? {
        guard let variants = run.variants, case .text(let sku)? = run.facts["order.item.sku"] else { return nil }
        return VariantChoice(of: sku, among: variants)
    }

    private var chosenVariant: Variant? {
        guard let input = variantInput, let sku = run.collected[input.name]?.value else { return nil }
        return run.variants?.first { $0.sku.utf8.elementsEqual(sku.utf8) }
    }

    mutating func forgetVariant() {
        guard let input = variantInput else { return }
        run.collected[input.name] = nil
        for name in ["input.\(input.name)", "variant.title", "variant.price", "variant.changes"] {
            run.facts[name] = nil
        }
    }

    private mutating func keep(_ variant: Variant, as name: String, from value: Collected) {
        run.keep(value, as: name, fact: .text(variant.title))
        run.facts["variant.title"] = .text(variant.title)
        run.facts["variant.price"] = .money(variant.price)
        run.facts["variant.changes"] = variantChoice.map { .list($0.changes(to: variant)) }
    }

    private static let mostOffered = 20

    /// What can be had, twenty at most: those that fit the words, else all.
    private mutating func offer(fitting text: String, language: String?) {
        let fitting = variantChoice?.fitting(text, language: language) ?? []
        let offered = fitting.isEmpty ? variantChoice?.available ?? [] : fitting
        run.facts["variant.present"] = variantChoice.map { .text($0.ordered.title) }
        run.facts["variants.count"] = .number(offered.count)
        run.facts["variants.choices"] = .list(offered.prefix(Self.mostOffered).map { "\($0.title): \($0.price)" })
    }
}
