import Synchronization

/// What goes wrong at a fake before it looks at a request; nothing is done for such a request.
package final class Troubles: Sendable {
    private struct State {
        var isDown = false
        var answers: [ScriptedHTTP.Answer] = []
        var refusals: [(words: String, answer: ScriptedHTTP.Answer)] = []
    }

    private let state = Mutex(State())

    init() {}

    /// Nil: the fake answers.
    func answer(to request: ScriptedHTTP.Request) -> ScriptedHTTP.Answer? {
        state.withLock { state -> ScriptedHTTP.Answer? in
            if state.isDown { return .reply(503, ["Content-Type: text/html"], "<!DOCTYPE html>") }
            if !state.answers.isEmpty { return state.answers.removeFirst() }
            let line = "\(request.method) \(request.target) "
            guard let i = state.refusals.firstIndex(where: { line.hasPrefix($0.words) }) else { return nil }
            return state.refusals.remove(at: i).answer
        }
    }

    fileprivate func add(_ answers: [ScriptedHTTP.Answer]) { state.withLock { $0.answers += answers } }
    fileprivate func add(_ words: String, _ answers: [ScriptedHTTP.Answer]) {
        state.withLock { $0.refusals += answers.map { (words, $0) } }
    }
    fileprivate func set(isDown: Bool) { state.withLock { $0.isDown = isDown } }
}

/// A fake whose service has bad days.
package protocol TroubledFake: Sendable {
    var troubles: Troubles { get }
}

extension TroubledFake {
    package func setDown(_ isDown: Bool) { troubles.set(isDown: isDown) }

    /// The next requests are answered so, whatever they are.
    package func answerNext(_ answers: [ScriptedHTTP.Answer]) { troubles.add(answers) }

    /// The next requests whose first line begins with these words (`PUT /api/tickets/1`) are answered so, one after the other.
    package func refuse(_ words: String, _ answers: [ScriptedHTTP.Answer]) { troubles.add(words, answers) }
}
