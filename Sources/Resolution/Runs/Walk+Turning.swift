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
            let way = { (facts: Facts) -> Int in
                branches.firstIndex { $0.condition.holds(in: facts, at: moment) } ?? branches.count
            }
            guard way(before) == run.position[depth], way(facts) != run.position[depth] else { continue }
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
}
