import Understanding

package import struct Foundation.Date

/// How far a value that is the customer's, and not the shop's, is known to be what they want. The ledger reads it from its own
/// letters and mails; what a run says of itself proves nothing.
package enum Wording: String, Codable, Sendable, CaseIterable {
    /// It stands in no letter that the customer wrote in this case.
    case nowhere
    /// They wrote it.
    case said
    /// It was repeated to them as it is, and they said yes; or a one-time code that was sent for exactly this came back.
    case repeated
}

extension Proposal {
    /// The values that the customer's words give, in the order in which they are told; empty where everything comes from the
    /// shop.
    package var wordings: [Handle] {
        switch self {
        case .address(_, let to), .plan(_, let to), .email(let to), .customerAddress(let to): [to]
        case .exchange(_, _, let variant, let others, let paid):
            [variant].compactMap { $0 } + (others ?? []).map(\.to) + [paid].compactMap { $0 }
        case .return(_, _, _, let paid): [paid].compactMap { $0 }
        case .payment(_, let with): [with]
        case .cancel(_, let reason): [reason].compactMap { $0 }
        case .appointment(_, let at): [at].compactMap { $0 }
        case .send, .draft, .sentCopy, .flag, .move, .refund, .subscription, .credit, .resend, .passwordLink,
            .commerceNote,
            .helpdesk, .tool:
            []
        }
    }

    /// Whether they are to be repeated to the customer first. A plan or a variant is one of a list that the operator
    /// or the shop made: there the runbook may do without. An address and a time are free words, which only the customer
    /// can check.
    func mustBeRepeated(unless isExcused: Bool) -> Bool {
        switch self {
        case .address, .customerAddress, .email, .payment: true
        case .appointment(_, let at): at != nil
        case .plan: !isExcused
        case .exchange(_, _, let variant, let others, let paid):
            (variant != nil && !isExcused) || others != nil || paid != nil
        case .return(_, _, _, let paid): paid != nil
        case .cancel(_, let reason): reason != nil && !isExcused
        case .send, .draft, .sentCopy, .flag, .move, .refund, .subscription, .credit, .resend, .passwordLink,
            .commerceNote,
            .helpdesk, .tool:
            false
        }
    }
}

extension Run {
    /// Whether words of the customer's want what a proposal takes from them: an address stands there as it is, or is
    /// named as one that the shop holds for them; of a variant,
    /// all in which it differs from what was ordered; of a plan, its name. Other choices, and times, have other words than
    /// what they mean: there the place that they were read at must hold some.
    package func isWanted(
        _ handle: Handle, by proposal: Proposal, in words: String, utcOffset: (Date) -> Int
    ) -> Bool {
        guard let value = collected[handle.name] else { return false }
        if proposal.paid == handle {
            guard let means = means(handle) else { return false }
            return PaymentChoice(means: payments ?? []).named(in: words, language: nil) == .one(means)
        }
        switch proposal {
        case .email: return value.isTold(in: words, utcOffset: utcOffset)
        case .address(let order, _): return isPlace(value, named: words, besides: orders[order.name]?.number, utcOffset)
        case .customerAddress: return isPlace(value, named: words, besides: nil, utcOffset)
        case .exchange:
            guard let line = proposal.line(becoming: handle) else { return false }
            guard let offered = offered(for: line) else {
                return variants == nil && offers == nil && value.start < value.end
            }
            guard let variant = offered.first(where: { $0.sku.utf8.elementsEqual(value.value.utf8) }),
                let sku = item(line, of: proposal)?.sku, let choice = VariantChoice(of: sku, among: offered)
            else { return false }
            return choice.isNamed(variant, in: words)
        case .plan:
            guard let plans else { return value.start < value.end }
            return Choices.mentions(in: words, of: plans.map { ($0.name, $0.name) }, language: nil).contains {
                $0.value.utf8.elementsEqual(value.value.utf8)
            }
        default: return value.start < value.end
        }
    }

    /// Whether words write an address, or name it as one that the shop holds for this customer.
    private func isPlace(
        _ value: Collected, named words: String, besides order: String?, _ utcOffset: (Date) -> Int
    ) -> Bool {
        value.isTold(in: words, utcOffset: utcOffset)
            || KnownPlaces.named(
                in: words, among: places ?? [], besides: order,
                at: orders.values.first { one in order.map { one.number.utf8.elementsEqual($0.utf8) } ?? false }?
                    .address
            ).contains {
                $0.address.utf8.elementsEqual(value.value.utf8)
            }
    }

    /// What a mail that repeats a proposal must tell, each list one after the other: each value in the words that a customer knows it by. A
    /// variant and a means of payment are told by their titles and not by a number of the shop's; where several items become others, each is told before
    /// what it becomes.
    package func tellings(by proposal: Proposal) -> [[Collected]] {
        let told = proposal.wordings.filter { $0 != proposal.paid }.flatMap { handle -> [Collected] in
            guard var telling = collected[handle.name] else { return [] }
            guard let line = proposal.line(becoming: handle) else { return [telling] }
            let variant = offered(for: line)?.first { $0.sku.utf8.elementsEqual(telling.value.utf8) }
            if let variant { telling.value = variant.title }
            guard case .exchange(let order, _, _, _?, _) = proposal, let item = item(line, of: proposal) else {
                return [telling]
            }
            var thing = telling
            thing.value = orders[order.name]?.title(of: item) ?? item.title
            return [thing, telling]
        }
        guard let paid = proposal.paid, var means = collected[paid.name] else { return [told] }
        means.value = self.means(paid)?.title ?? means.value
        return told.isEmpty ? [[means]] : [told, [means]]
    }

    private func item(_ line: Int, of proposal: Proposal) -> Order.Item? {
        guard case .exchange(let order, _, _, _, _) = proposal else { return nil }
        return orders[order.name]?.item(line)
    }

    /// What a line may become, as it was looked up for it; nil where nothing was.
    package func offered(for line: Int) -> [Variant]? {
        guard let offers else { return variants }
        return offers.first { $0.line == line }?.variants
    }
}

extension Proposal {
    /// The means of payment that the customer names.
    package var paid: Handle? {
        switch self {
        case .exchange(_, _, _, _, let paid), .return(_, _, _, let paid): paid
        case .payment(_, let with): with
        default: nil
        }
    }

    /// The line of an exchange that a handle's variant is for.
    fileprivate func line(becoming handle: Handle) -> Int? {
        guard case .exchange(_, let line, let variant, let others, _) = self else { return nil }
        return variant == handle ? line : others?.first { $0.to == handle }?.line
    }
}
