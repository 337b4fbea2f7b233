/// The search for the weights: visits the examples one by one and corrects what they still get wrong.
struct Descent {
    private let set: TrainingSet
    private let rows: ContiguousArray<Int>
    private let values: ContiguousArray<Float>
    private let intents: Int
    /// 1, or 0 where no constant is learnt: with one intent there is nothing to tell it from, and a constant would
    /// say yes to everything.
    private let constant: Float
    /// Per example and intent: how much the example holds the boundary.
    private var multipliers: ContiguousArray<Float>
    private(set) var weights: ContiguousArray<Float>
    private(set) var bias: ContiguousArray<Float>

    /// Times that every example is visited; more changed no accuracy on the sets at hand.
    private static let passes = 6
    /// A pass that moves no multiplier by more than this is the last.
    private static let tolerance: Float = 0.01
    /// 1 / (2 · cost) for the examples of other intents, at cost 1.
    private static let slack: Float = 0.5
    /// The same for an intent's own, far fewer examples, at cost 5.
    private static let ownSlack: Float = 0.1

    init(_ set: TrainingSet, rows: ContiguousArray<Int>, values: ContiguousArray<Float>, machine: LinearMachine) {
        self.set = set
        self.rows = rows
        self.values = values
        intents = machine.intents
        constant = machine.intents > 1 ? 1 : 0
        multipliers = ContiguousArray(repeating: 0, count: rows.count * machine.intents)
        weights = machine.weights
        bias = machine.bias
    }

    mutating func run() {
        var order = ContiguousArray(0..<rows.count)
        var shuffle = SplitMix(state: 1)
        var margins = ContiguousArray<Float>(repeating: 0, count: intents)
        for _ in 0..<Self.passes {
            shuffle.shuffle(&order)
            var largest: Float = 0
            for index in order {
                measure(rows[index], into: &margins)
                let reach = correct(index, &margins)
                if reach > 0 { move(rows[index], by: margins) }
                largest = max(largest, reach)
            }
            if largest < Self.tolerance { break }
        }
    }

    // The next three take nearly all the time of training. They walk over raw buffers, because a build without
    // optimisation, as the tests run, would otherwise spend minutes in subscripts.

    /// How the weights judge an example so far.
    private func measure(_ row: Int, into margins: inout ContiguousArray<Float>) {
        let count = intents
        for intent in 0..<count { margins[intent] = bias[intent] * constant }
        let range = set.offsets[row]..<set.offsets[row + 1]
        margins.withUnsafeMutableBufferPointer { margins in
            weights.withUnsafeBufferPointer { weights in
                guard let sums = margins.baseAddress, let first = weights.baseAddress else { return }
                for place in range {
                    let value = values[place]
                    let weight = first + Int(set.features[place]) * count
                    var intent = 0
                    while intent < count {
                        sums[intent] += weight[intent] * value
                        intent &+= 1
                    }
                }
            }
        }
    }

    /// Replaces the margins of an example by how far its weights must move; returns the largest change.
    private mutating func correct(_ index: Int, _ margins: inout ContiguousArray<Float>) -> Float {
        let row = rows[index]
        let label = set.labels[row]
        // An example without features has nothing to move but the constant.
        let square = constant + (set.offsets[row] < set.offsets[row + 1] ? 1 : 0)
        guard square > 0 else { return 0 }
        let count = intents
        var reach: Float = 0
        multipliers.withUnsafeMutableBufferPointer { multipliers in
            margins.withUnsafeMutableBufferPointer { margins in
                var intent = 0
                while intent < count {
                    let sign: Float = intent == label ? 1 : -1
                    let slack = intent == label ? Self.ownSlack : Self.slack
                    let old = multipliers[index * count + intent]
                    let gradient = sign * margins[intent] - 1 + slack * old
                    var new = old - gradient / (slack + square)
                    if new < 0 { new = 0 }
                    let change = new - old
                    multipliers[index * count + intent] = new
                    margins[intent] = change * sign
                    if abs(change) > reach { reach = abs(change) }
                    intent &+= 1
                }
            }
        }
        return reach
    }

    private mutating func move(_ row: Int, by steps: ContiguousArray<Float>) {
        let count = intents
        for intent in 0..<count { bias[intent] += steps[intent] * constant }
        let range = set.offsets[row]..<set.offsets[row + 1]
        let features = set.features
        let values = self.values
        weights.withUnsafeMutableBufferPointer { weights in
            steps.withUnsafeBufferPointer { steps in
                guard let first = weights.baseAddress, let step = steps.baseAddress else { return }
                for place in range {
                    let value = values[place]
                    let weight = first + Int(features[place]) * count
                    var intent = 0
                    while intent < count {
                        weight[intent] += step[intent] * value
                        intent &+= 1
                    }
                }
            }
        }
    }
}

/// A fixed sequence of numbers, to visit examples in an order without pattern (Steele et al., OOPSLA 2014).
struct SplitMix {
    private var state: UInt64

    init(state: UInt64) {
        self.state = state
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed &>> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed &>> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed &>> 31)
    }

    mutating func shuffle(_ order: inout ContiguousArray<Int>) {
        var last = order.count - 1
        while last > 0 {
            order.swapAt(last, Int(next() % UInt64(last + 1)))
            last -= 1
        }
    }
}
