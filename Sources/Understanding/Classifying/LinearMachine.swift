import Foundation

/// One-against-rest support vector machines over TF-IDF features, all trained at once.
///
/// The method is dual coordinate descent (Hsieh et al., ICML 2008) on the squared hinge loss. Every intent sees the
/// examples in the same order: one walk over an example serves all intents, and the result is the same on every run.
struct LinearMachine: Sendable, Equatable {
    /// A value for each family of features.
    struct Families {
        var word: Float
        var letters: Float
    }

    let intents: Int
    /// Inverse document frequency by feature number; 0 where the feature was not seen in training.
    var rarity: ContiguousArray<Float>
    /// What the inverse document frequency of a feature never seen would be.
    var unseen: Float
    /// Per feature, one weight for each intent.
    var weights: ContiguousArray<Float>
    /// One for each intent.
    var bias: ContiguousArray<Float>

    init(intents: Int, features: Int) {
        self.intents = intents
        rarity = ContiguousArray(repeating: 0, count: features)
        unseen = 1
        weights = ContiguousArray(repeating: 0, count: features * intents)
        bias = ContiguousArray(repeating: 0, count: intents)
    }

    /// Trains on some examples of a set; features that only the others hold stay unknown.
    init(_ set: TrainingSet, rows: ContiguousArray<Int>) {
        self.init(intents: set.intents.count, features: set.table.count)
        weigh(set, rows: rows)
        var values = ContiguousArray<Float>(repeating: 0, count: set.features.count)
        for row in rows { normalise(set, row: row, into: &values) }
        var descent = Descent(set, rows: rows, values: values, machine: self)
        descent.run()
        weights = descent.weights
        bias = descent.bias
    }

    private mutating func weigh(_ set: TrainingSet, rows: ContiguousArray<Int>) {
        var seen = ContiguousArray<Int32>(repeating: 0, count: set.table.count)
        for row in rows {
            var place = set.offsets[row]
            let end = set.offsets[row + 1]
            while place < end {
                seen[Int(set.features[place])] += 1
                place += 1
            }
        }
        let total = Double(rows.count) + 1
        for number in 0..<seen.count where seen[number] > 0 {
            rarity[number] = Float(log(total / (Double(seen[number]) + 1)) + 1)
        }
        unseen = Float(log(total) + 1)
    }

    private func normalise(_ set: TrainingSet, row: Int, into values: inout ContiguousArray<Float>) {
        let end = set.offsets[row + 1]
        var squares = Families(word: 0, letters: 0)
        var place = set.offsets[row]
        while place < end {
            let number = Int(set.features[place])
            let value = set.frequencies[place] * rarity[number]
            values[place] = value
            if NGrams.isWord(set.table.keys[number]) {
                squares.word += value * value
            } else {
                squares.letters += value * value
            }
            place += 1
        }
        let scale = Self.scale(squares)
        place = set.offsets[row]
        while place < end {
            values[place] *= NGrams.isWord(set.table.keys[Int(set.features[place])]) ? scale.word : scale.letters
            place += 1
        }
    }

    /// What brings a text's values to length 1: words hold two fifths of the square, letters three.
    private static func scale(_ squares: Families) -> Families {
        Families(
            word: squares.word > 0 ? (0.4 / squares.word).squareRoot() : 0,
            letters: squares.letters > 0 ? (0.6 / squares.letters).squareRoot() : 0)
    }

    /// Scores of an example of the set, whether trained on or not.
    func scores(_ set: TrainingSet, row: Int) -> ContiguousArray<Float> {
        let range = set.offsets[row]..<set.offsets[row + 1]
        return scores(
            set.features[range], set.frequencies[range], keys: set.table.keys, strangers: Families(word: 0, letters: 0))
    }

    /// One decision value per intent: above 0 is a yes.
    ///
    /// What training never saw has no weight but counts in the text's length, and as rare as can be: so a request
    /// from another world scores low, even when it shares a few words with a known one.
    ///
    /// - Parameter strangers: how many word and letter features of the text stand in no table.
    func scores(
        _ features: ArraySlice<Int32>, _ frequencies: ArraySlice<Float>, keys: ContiguousArray<UInt32>,
        strangers: Families
    ) -> ContiguousArray<Float> {
        let unknown = unseen * unseen
        var squares = Families(word: strangers.word * unknown, letters: strangers.letters * unknown)
        for (number, frequency) in zip(features, frequencies) {
            let rare = rarity[Int(number)]
            let value = frequency * (rare > 0 ? rare : unseen)
            if NGrams.isWord(keys[Int(number)]) {
                squares.word += value * value
            } else {
                squares.letters += value * value
            }
        }
        let scale = Self.scale(squares)
        var sums = bias
        for (number, frequency) in zip(features, frequencies) {
            let isWord = NGrams.isWord(keys[Int(number)])
            let value = frequency * rarity[Int(number)] * (isWord ? scale.word : scale.letters)
            Self.add(weights, from: Int(number) * intents, times: value, to: &sums)
        }
        return sums
    }

    /// Adds a row of `source` to `sums`, times a factor: the innermost loop of scoring.
    private static func add(
        _ source: ContiguousArray<Float>, from start: Int, times factor: Float, to sums: inout ContiguousArray<Float>
    ) {
        source.withUnsafeBufferPointer { source in
            sums.withUnsafeMutableBufferPointer { sums in
                var lane = 0
                let count = sums.count
                while lane < count {
                    sums[lane] += source[start + lane] * factor
                    lane += 1
                }
            }
        }
    }
}
