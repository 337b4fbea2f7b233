import Foundation

/// Trains on a part of the examples and judges the rest, until each was judged once.
struct CrossValidation {
    /// What a classifier that never saw an example says about it.
    struct Trial {
        var best: Double
        /// The lead over the second intent.
        var lead: Double
        var isRight: Bool
    }

    let trials: [Trial]
    private let examples: Int
    private let intents: Int

    /// - Parameter folds: parts, at least 2; every part holds its share of each intent.
    init(_ set: TrainingSet, folds: Int) {
        examples = set.count
        intents = set.intents.count
        let folds = max(2, folds)
        var occurrences = [Int](repeating: 0, count: set.intents.count)
        for label in set.labels { occurrences[label] += 1 }
        var used = [Int](repeating: 0, count: set.intents.count)
        var fold: [Int?] = []
        for label in set.labels {
            // An intent's only example cannot be judged by the others.
            fold.append(occurrences[label] > 1 ? (used[label] + label) % folds : nil)
            used[label] += 1
        }
        var trials: [Trial] = []
        for part in 0..<folds {
            let judged = set.labels.indices.filter { fold[$0] == part }
            guard !judged.isEmpty else { continue }
            let machine = LinearMachine(set, rows: ContiguousArray(set.labels.indices.filter { fold[$0] != part }))
            for row in judged {
                let ranking = Ranking(machine.scores(set, row: row))
                trials.append(
                    Trial(best: ranking.best, lead: ranking.lead, isRight: ranking.winner == set.labels[row]))
            }
        }
        self.trials = trials
    }

    /// Few examples make many small parts, so that each trial has nearly all that the final classifier has; of many
    /// a third can be missed.
    static func folds(for examples: Int) -> Int {
        examples < Classifier.fewExamples ? 10 : examples < 3000 ? 5 : 3
    }

    var report: TrainingReport {
        TrainingReport(
            examples: examples, intents: intents,
            accuracy: trials.isEmpty ? 0 : Double(trials.count(where: \.isRight)) / Double(trials.count),
            threshold: threshold)
    }

    /// The score that 95 % of the trials reach.
    private var threshold: Double {
        let scores = trials.map(\.best).sorted()
        guard !scores.isEmpty else { return 0 }
        return scores[scores.count / 20]
    }
}

/// The winner of a vote and its lead.
struct Ranking {
    private(set) var winner: Int?
    private(set) var best = -Double.infinity
    private var second = -Double.infinity

    /// The first of two equal scores wins.
    init(_ scores: ContiguousArray<Float>) {
        for (intent, score) in scores.enumerated() {
            let score = Double(score)
            if score > best {
                second = best
                best = score
                winner = intent
            } else if score > second {
                second = score
            }
        }
    }

    /// With a single intent there is no second: its own score stands for the lead.
    var lead: Double {
        second.isFinite ? best - second : max(0, best)
    }
}
