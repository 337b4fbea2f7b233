/// Topics that a person must see, found by phrases in English, German, French, Spanish, Italian and Dutch.
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
        .legal: Phrases(SensitivePhrases.legal + "\n" + SensitivePhrases.legalAbroad),
        .selfHarm: Phrases(SensitivePhrases.selfHarm + "\n" + SensitivePhrases.selfHarmAbroad),
        .health: Phrases(SensitivePhrases.health + "\n" + SensitivePhrases.healthAbroad),
        .grief: Phrases(SensitivePhrases.grief + "\n" + SensitivePhrases.griefAbroad),
        .safety: Phrases(SensitivePhrases.safety + "\n" + SensitivePhrases.safetyAbroad),
        .press: Phrases(SensitivePhrases.press + "\n" + SensitivePhrases.pressAbroad),
    ]
}
