import Foundation

/// Learns from examples what a request wants, and says when it does not know.
///
/// A linear classifier: words, pairs of words and runs of letters, weighed by how rare they are, one support vector
/// machine per intent. It abstains by its best score. There is no class "other": one learnt from examples would know
/// those examples and nothing else.
package struct Classifier: Sendable, Equatable {
    /// In byte order.
    package let intents: [String]
    /// How it did on examples that it had not seen, and the threshold it abstains below.
    package let report: TrainingReport
    let table: FeatureTable
    let machine: LinearMachine
    let calibration: Calibration

    /// Below this number the threshold rests on some dozens of trials, among them requests that share no word with
    /// the other examples, and lets nearly everything pass. Then what is likelier wrong than right counts as unknown.
    static let fewExamples = 600

    /// How many alternatives a reading names.
    private static let alternatives = 5

    init(
        intents: [String], report: TrainingReport, table: FeatureTable, machine: LinearMachine,
        calibration: Calibration
    ) {
        self.intents = intents
        self.report = report
        self.table = table
        self.machine = machine
        self.calibration = calibration
    }

    /// Learns from examples; the same examples in the same order always make the same classifier.
    ///
    /// Two examples per intent are the least that can be judged; ten and more make a good classifier. Without any it
    /// knows no intent and always abstains.
    package static func train(_ examples: [Example]) -> Classifier {
        let set = TrainingSet(examples)
        let validation = CrossValidation(set, folds: CrossValidation.folds(for: set.count))
        return Classifier(
            intents: set.intents, report: validation.report, table: set.table,
            machine: LinearMachine(set, rows: ContiguousArray(0..<set.count)).rounded(),
            calibration: Calibration(validation.trials))
    }

    /// How a classifier made from these examples would do on new requests.
    ///
    /// - Parameter folds: parts that are judged in turn by a classifier trained on the others, at least 2.
    package static func crossValidate(_ examples: [Example], folds: Int = 5) -> TrainingReport {
        CrossValidation(TrainingSet(examples), folds: folds).report
    }

    /// Scores below it mean that the request is probably none of the known ones.
    package var threshold: Double { report.threshold }

    /// The likeliest intents, best first, five at most; empty only when no intent is known.
    ///
    /// Scores are distances from the boundary of an intent, comparable across texts.
    package func scores(_ text: String) -> [Reading.Alternative] {
        verdict(on: Marks.text(of: text)).alternatives
    }

    /// What the classifier thinks of a text.
    struct Verdict {
        var alternatives: [Reading.Alternative] = []
        var confidence = 0.0
        var abstains = true

        var intent: String? { alternatives.first?.intent }
        var score: Double { alternatives.first?.score ?? -.infinity }

        /// Between two ways to grant one wish, named as one and a variant of it (`missing_item`, `missing_item_resend`):
        /// what makes the wish surer says nothing of the way.
        var isTorn: Bool {
            guard alternatives.count > 1 else { return false }
            let (first, second) = (alternatives[0].intent.utf8, alternatives[1].intent.utf8)
            return first.starts(with: second) || second.starts(with: first)
        }
    }

    /// - Parameter text: with marks, as `Marks` makes it.
    func verdict(on text: String) -> Verdict {
        let scores = decisions(text)
        let ranking = Ranking(scores)
        guard ranking.winner != nil else { return Verdict() }
        let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        let confidence = calibration.probability(best: ranking.best, lead: ranking.lead)
        let isDoubtful = report.examples < Self.fewExamples && confidence < 0.5
        return Verdict(
            alternatives: order.prefix(Self.alternatives).map {
                Reading.Alternative(intent: intents[$0], score: Double(scores[$0]))
            },
            confidence: confidence, abstains: ranking.best < report.threshold || isDoubtful)
    }

    private func decisions(_ text: String) -> ContiguousArray<Float> {
        var grams = NGrams()
        var keys = ContiguousArray<UInt32>()
        grams.read(text, into: &keys)
        keys.sort()
        var features = ContiguousArray<Int32>()
        var frequencies = ContiguousArray<Float>()
        var strangers = LinearMachine.Families(word: 0, letters: 0)
        var place = 0
        while place < keys.count {
            let key = keys[place]
            var next = place + 1
            while next < keys.count, keys[next] == key { next += 1 }
            let frequency = 1 + Float(log(Double(next - place)))
            if let number = table.number(of: key) {
                features.append(Int32(number))
                frequencies.append(frequency)
            } else if NGrams.isWord(key) {
                strangers.word += frequency * frequency
            } else {
                strangers.letters += frequency * frequency
            }
            place = next
        }
        return machine.scores(features[...], frequencies[...], keys: table.keys, strangers: strangers)
    }
}
