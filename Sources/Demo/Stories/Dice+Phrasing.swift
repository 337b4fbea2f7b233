import Loopback

extension Dice {
    /// The same seed chooses the same phrasings, on every machine.
    mutating func choose(_ phrasings: [Phrasing]) -> Phrasing {
        phrasings.randomElement(using: &self) ?? Phrasing(subject: "", body: "")
    }
}
