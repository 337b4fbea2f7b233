/// Where a run stands in its runbook.
///
/// A path is the index of a step, then for each nesting the number of the branch and the index in it. A check has one
/// branch, taken when it fails; a branch step has its branches, and `otherwise` as the last; so has a choice its options.
enum StepPlace: Equatable {
    case step(Step)
    case end
    /// The path leads nowhere in this runbook.
    case astray
}

extension Runbook {
    /// The step at `path`, which moves on where a nested list is over: after a branch comes what follows it, after a
    /// failed check and what is done without a proposal the end, after an option of several rounds its choice again.
    func place(at path: inout [Int]) -> StepPlace {
        while true {
            guard let list = list(of: path), let index = path.last, index >= 0 else { return .astray }
            if index < list.count { return .step(list[index]) }
            guard path.count > 2 else { return .end }
            let branch = path[path.count - 2]
            path.removeLast(2)
            guard let outer = self.list(of: path), let at = path.last, outer.indices.contains(at) else {
                return .astray
            }
            switch outer[at] {
            case .check, .propose: return .end
            default: break
            }
            if case .choose(let step) = outer[at], step.rounds > 1, branch < step.options.count {
                return .step(outer[at])
            }
            path[path.count - 1] = at + 1
        }
    }

    /// The list that the last index of `path` counts in.
    private func list(of path: [Int]) -> [Step]? {
        guard path.count % 2 == 1 else { return nil }
        var list = steps
        for i in stride(from: 0, to: path.count - 1, by: 2) {
            guard list.indices.contains(path[i]) else { return nil }
            let nested = list[path[i]].lists
            guard nested.indices.contains(path[i + 1]) else { return nil }
            list = nested[path[i + 1]]
        }
        return list
    }
}

extension Step {
    /// The lists of steps inside it: a check's `else`, each branch or option and what is done otherwise as the last.
    package var lists: [[Step]] {
        switch self {
        case .check(_, let otherwise): [otherwise]
        case .branch(let branches, let otherwise): branches.map(\.steps) + [otherwise]
        case .choose(let choice): choice.lists
        case .propose(let proposal): [proposal.otherwise]
        default: []
        }
    }

    /// Whether it, or a step inside it, is an action.
    package var acts: Bool {
        if case .action = self { true } else { lists.contains { $0.contains(where: \.acts) } }
    }
}
