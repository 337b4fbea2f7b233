package import Prompting

/// What came of asking a model, with what it took.
package struct Consulted<Value: Sendable>: Sendable {
    package enum Outcome: Sendable {
        case accepted(Value)
        /// The deterministic road is taken, for this reason: our own words, nothing of the message in them.
        case fellBack(String)
    }

    package var outcome: Outcome
    /// Of all calls, refused ones included.
    package var usage: ModelUsage
    package var calls: Int
    /// Digests of the requests that were answered, in their order, for the ledger.
    package var digests: [String]

    /// The model's value, or what deterministic code makes.
    package func value(else fallback: () throws -> Value) rethrows -> Value {
        switch outcome {
        case .accepted(let value): value
        case .fellBack: try fallback()
        }
    }
}

/// Asks; an answer that does not hold is asked for once more with the reason; then it is given up. Never throws: without a model
/// the work goes on.
package func consult<Value: Sendable>(
    _ model: any Model, _ request: ModelRequest, reading: (_ answer: [UInt8]) -> Checked<Value>
) async -> Consulted<Value> {
    var consulted = Consulted<Value>(outcome: .fellBack(""), usage: ModelUsage(), calls: 0, digests: [])
    var asked = request
    while consulted.calls < 2 {
        do throws(ModelError) {
            consulted.calls += 1
            let answer = try await model.answer(asked)
            consulted.digests.append(asked.digest)
            consulted.usage.fresh += answer.usage.fresh
            consulted.usage.cached += answer.usage.cached
            consulted.usage.stored += answer.usage.stored
            consulted.usage.out += answer.usage.out
            switch reading(answer.bytes) {
            case .accepted(let value):
                consulted.outcome = .accepted(value)
                return consulted
            case .refused(let reason):
                consulted.outcome = .fellBack("the model's answer does not hold: \(reason)")
                asked = request.again(because: reason)
            }
        } catch {
            consulted.outcome = .fellBack("\(error)")
            return consulted
        }
    }
    return consulted
}
