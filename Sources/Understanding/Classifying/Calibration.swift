import Foundation

/// Turns a score and its lead over the second intent into a probability (Platt, 1999).
struct Calibration: Sendable, Equatable {
    var constant: Double
    var best: Double
    var lead: Double

    init(constant: Double, best: Double, lead: Double) {
        self.constant = constant
        self.best = best
        self.lead = lead
    }

    /// Fits the curve to what the trials got right, by Newton's method.
    init(_ trials: [CrossValidation.Trial]) {
        self.init(constant: 0, best: 1, lead: 1)
        let right = Double(trials.count(where: \.isRight))
        let wrong = Double(trials.count) - right
        // Platt's targets: with few trials nothing is certain, also when all were right.
        let targets = (yes: (right + 1) / (right + 2), no: 1 / (wrong + 2))
        // Holds the slopes near their start while the trials say little.
        let prior = (constant: 0.01, slope: 0.5)
        for _ in 0..<30 {
            var gradient = [prior.constant * constant, prior.slope * (best - 1), prior.slope * (lead - 1)]
            var curvature = [[prior.constant, 0, 0], [0, prior.slope, 0], [0, 0, prior.slope]]
            for trial in trials {
                let inputs = [1, trial.best, trial.lead]
                let guess = probability(best: trial.best, lead: trial.lead)
                let error = guess - (trial.isRight ? targets.yes : targets.no)
                for row in 0..<3 {
                    gradient[row] += error * inputs[row]
                    for column in 0..<3 {
                        curvature[row][column] += guess * (1 - guess) * inputs[row] * inputs[column]
                    }
                }
            }
            let step = Self.solve(curvature, gradient)
            constant -= step[0]
            best -= step[1]
            lead -= step[2]
            if step.allSatisfy({ abs($0) < 1e-9 }) { break }
        }
        // Whatever few trials suggest, a higher score is never less likely to be right.
        best = max(0, best)
        lead = max(0, lead)
    }

    /// 0...1.
    func probability(best score: Double, lead distance: Double) -> Double {
        1 / (1 + exp(-(constant + best * score + lead * distance)))
    }

    /// Solves three equations by elimination; the matrix is positive definite, so no pivot vanishes.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
        var matrix = matrix
        var right = right
        for pivot in 0..<3 {
            for row in (pivot + 1)..<3 {
                let factor = matrix[row][pivot] / matrix[pivot][pivot]
                for column in pivot..<3 { matrix[row][column] -= factor * matrix[pivot][column] }
                right[row] -= factor * right[pivot]
            }
        }
        var solution = [0.0, 0.0, 0.0]
        for row in (0..<3).reversed() {
            var rest = right[row]
            for column in (row + 1)..<3 { rest -= matrix[row][column] * solution[column] }
            solution[row] = rest / matrix[row][row]
        }
        return solution
    }
}
