/// How well a classifier does on requests that it was not trained on.
package struct TrainingReport: Codable, Sendable, Equatable {
    /// How many examples it was made from.
    package var examples: Int
    package var intents: Int
    /// Share of the examples that a classifier trained on the others gets right, 0...1.
    package var accuracy: Double
    /// The score below which the classifier abstains; it keeps 95 % of known requests.
    package var threshold: Double

    package init(examples: Int, intents: Int, accuracy: Double, threshold: Double) {
        self.examples = examples
        self.intents = intents
        self.accuracy = accuracy
        self.threshold = threshold
    }
}
