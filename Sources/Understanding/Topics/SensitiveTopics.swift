/// Topics that a person must see, found by phrases in English, German, French, Spanish and some Italian and Dutch.
///
/// A false alarm costs a person a minute, a miss may cost much more; but a word that is common in shops (a lamp that
/// died, smoked glass, a food court, brand new) raises no alarm alone.
enum SensitiveTopics {
    /// In the order of `Reading.Sensitive.allCases`.
    static func found(in scalars: [Unicode.Scalar], words: [Word]) -> [Reading.Sensitive] {
        Reading.Sensitive.allCases.filter { topic in
            switch topic {
            case .paymentData: !PaymentNumbers.ranges(in: scalars).isEmpty
            default: lexicon[topic]?.occur(in: words) ?? false
            }
        }
    }

    private static let lexicon: [Reading.Sensitive: Phrases] = [
        .legal: Phrases(SensitivePhrases.legal),
        .selfHarm: Phrases(SensitivePhrases.selfHarm),
        .health: Phrases(SensitivePhrases.health),
        .grief: Phrases(SensitivePhrases.grief),
        .safety: Phrases(SensitivePhrases.safety),
        .press: Phrases(SensitivePhrases.press),
    ]
}
