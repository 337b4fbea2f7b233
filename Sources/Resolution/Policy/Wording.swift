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
    /// The value that the customer's words give; nil where everything comes from the shop.
    package var wording: Handle? {
        switch self {
        case .address(_, let to), .plan(_, let to), .email(let to): to
        case .exchange(_, _, let variant): variant
        case .cancel(_, let reason): reason
        case .appointment(_, let at): at
        case .send, .draft, .sentCopy, .flag, .move, .refund, .subscription, .credit, .return, .resend, .passwordLink,
            .commerceNote, .helpdesk, .tool:
            nil
        }
    }

    /// Whether that value is to be repeated to the customer first. A plan or a variant is one of a list that the operator
    /// or the shop made: there the runbook may do without. An address and a time are free words, which only the customer
    /// can check.
    func mustBeRepeated(unless isExcused: Bool) -> Bool {
        switch self {
        case .address, .email: true
        case .appointment(_, let at): at != nil
        case .plan: !isExcused
        case .exchange(_, _, let variant): variant != nil && !isExcused
        case .cancel(_, let reason): reason != nil && !isExcused
        case .send, .draft, .sentCopy, .flag, .move, .refund, .subscription, .credit, .return, .resend, .passwordLink,
            .commerceNote, .helpdesk, .tool:
            false
        }
    }
}

extension Run {
    /// Whether words of the customer's want what a proposal takes from them: an address stands there as it is; of a variant,
    /// all in which it differs from what was ordered; of a plan, its name. Other choices, and times, have other words than
    /// what they mean: there the place that they were read at must hold some.
    package func isWanted(
        _ value: Collected, by proposal: Proposal, in words: String, utcOffset: (Date) -> Int
    ) -> Bool {
        switch proposal {
        case .address, .email: return value.isTold(in: words, utcOffset: utcOffset)
        case .exchange(let order, let line, _?):
            guard let variant = variant(value), let sku = orders[order.name]?.item(line)?.sku,
                let choice = VariantChoice(of: sku, among: variants ?? [])
            else { return variants == nil && value.start < value.end }
            return choice.isNamed(variant, in: words)
        case .plan:
            guard let plans else { return value.start < value.end }
            return Choices.mentions(in: words, of: plans.map { ($0.name, $0.name) }, language: nil).contains {
                $0.value.utf8.elementsEqual(value.value.utf8)
            }
        default: return value.start < value.end
        }
    }

    /// The value in the words that a customer knows it by: a variant is told by its title, not by the number of an article.
    package func telling(of value: Collected, by proposal: Proposal) -> Collected {
        guard case .exchange = proposal, let variant = variant(value) else { return value }
        var telling = value
        telling.value = variant.title
        return telling
    }

    private func variant(_ value: Collected) -> Variant? {
        variants?.first { $0.sku.utf8.elementsEqual(value.value.utf8) }
    }
}
