extension ReasonWords {
    /// What the phrases of all tables that stand in the words of a server mean, by strength; the words are read once.
    struct Found {
        /// A bit for each group of `reasons`, in order, then one for each stage.
        fileprivate let groups: UInt64

        var telling: BounceReason? { strongest(of: ReasonWords.places.telling) }
        var plain: BounceReason? { strongest(of: ReasonWords.places.plain) }
        var address: BounceReason? { strongest(of: ReasonWords.places.address) }
        var faint: BounceReason? { strongest(of: ReasonWords.places.faint) }
        /// The command that is named.
        var stage: ServerWords.Stage? {
            let first = (groups >> UInt64(ReasonWords.reasons.count)).trailingZeroBitCount
            return first < ServerWords.Stage.allCases.count ? ServerWords.Stage.allCases[first] : nil
        }

        private func strongest(of places: Range<Int>) -> BounceReason? {
            let first = places.lowerBound + (groups >> UInt64(places.lowerBound)).trailingZeroBitCount
            return first < places.upperBound ? ReasonWords.reasons[first] : nil
        }
    }

    static func found(in words: ServerWords) -> Found { Found(groups: table.groups(in: words.text[...])) }

    private static let table = PhraseTable((telling + plain + address + faint).map(\.1) + ServerWords.stages)

    fileprivate static let reasons = (telling + plain + address + faint).map(\.0)

    fileprivate static let places: (telling: Range<Int>, plain: Range<Int>, address: Range<Int>, faint: Range<Int>) = {
        let first = telling.count
        let second = first + plain.count
        let third = second + address.count
        return (0..<first, first..<second, second..<third, third..<(third + faint.count))
    }()
}
