import struct Foundation.Date

/// Whoever answers a question may say, beside it, what leads another way: "Here is the photo. A refund would be better."
extension Walk {
    /// Goes back to the outermost branch that would be taken otherwise by what an answer says beside the answer; false
    /// when a person took over, because something was done already on the way that is left.
    ///
    /// - Parameter before: the facts without what was said beside the answer. What has changed since for other reasons,
    ///   such as a look-up inside a branch, turns nothing back.
    mutating func followTurn(from before: Facts) -> Bool {
        let (facts, moment) = (run.facts, now)
        for depth in stride(from: 1, to: run.position.count, by: 2) {
            var path = Array(run.position[..<depth])
            guard case .step(.branch(let branches, _)) = runbook.place(at: &path) else { continue }
            let step = Step.branch(branches, otherwise: [])
            guard step.way(by: before, at: moment) == run.position[depth],
                step.way(by: facts, at: moment) != run.position[depth]
            else { continue }
            guard run.receipts.isEmpty, run.challenge == nil else {
                handOver(.conflict, "the customer now wants something else than what was begun")
                return false
            }
            run.notes.append("the customer says what leads another way than before")
            run.position = path
            return true
        }
        return true
    }

    /// Goes back to the first rule on the way that would decide otherwise by what the customer wants instead of what was repeated;
    /// false when a person took over, because something was done already behind it.
    ///
    /// - Parameter before: the facts as they were repeated.
    mutating func obeyRules(from before: Facts) -> Bool {
        let (facts, moment) = (run.facts, now)
        for place in stepsBefore {
            var path = place
            guard case .step(let step) = runbook.place(at: &path),
                step.way(by: before, at: moment) != step.way(by: facts, at: moment)
            else { continue }
            guard run.receipts.isEmpty, run.challenge == nil else {
                handOver(.conflict, "the customer now wants something else than what was begun")
                return false
            }
            goBack(to: place)
            return true
        }
        return true
    }

    /// What was chosen behind that step is chosen anew.
    mutating func goBack(to place: [Int]) {
        run.position = place
        run.taken?.removeAll { place.lexicographicallyPrecedes($0.place) }
    }

    /// The steps that were passed on the way to the current one, first to last, without those that it stands in.
    var stepsBefore: [[Int]] {
        stride(from: 0, to: run.position.count, by: 2).flatMap { depth in
            (0..<max(0, run.position[depth])).map { Array(run.position[..<depth]) + [$0] }
        }
    }
}

extension Step {
    /// Which way a rule takes by some facts; nil for what is no rule.
    fileprivate func way(by facts: Facts, at moment: Date) -> Int? {
        switch self {
        case .check(let condition, _): condition.holds(in: facts, at: moment) ? 0 : 1
        case .branch(let branches, _):
            branches.firstIndex { $0.condition.holds(in: facts, at: moment) } ?? branches.count
        default: nil
        }
    }
}
