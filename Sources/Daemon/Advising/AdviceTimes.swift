package import Configuration
import Foundation
import JSON
import Mail
import Models
import OrderBook
import Prompting
import Reply
import Resolution
import Store

/// How long a question to a model takes on our side, in milliseconds.
package struct AdviceTime: Sendable {
    /// Masks, prompt, digest, the look for an answer that is kept already, the durable commit of the exchange, and every check of
    /// the answer.
    package let whole: Double
    /// The durable commit alone: what the disk takes, whatever we do.
    package let commit: Double
}

/// What a question to a model costs on our side. The model answers at once with the template's own words, so that nothing is
/// refused.
/// Asked for the first of the mailbox's own scenarios whose first letter is answered from a template.
package func adviceTimes(of mailbox: MailboxConfiguration, rounds: Int) async throws -> [AdviceTime] {
    for scenario in mailbox.scenarios {
        guard case .letter(let letter)? = scenario.turns.first?.deed else { continue }
        let times = try await adviceTimes(of: mailbox, scenario, letter, rounds: rounds)
        if times.count == rounds { return times }
    }
    return []
}

private func adviceTimes(
    of mailbox: MailboxConfiguration, _ scenario: Scenario, _ letter: Scenario.Letter, rounds: Int
) async throws -> [AdviceTime] {
    let rehearsal = try await Rehearsal(
        mailbox, mode: .send, seed: ShopSeed(scenario.world), start: scenario.start,
        advise: { files, clock in
            let advisor = Advisor(
                EchoingModel(), price: nil, mostPerDay: nil, patience: .seconds(5), utcOffset: { _ in 0 },
                clock: clock)
            return Advisors(
                [advisor], tasks: [.write: [EchoingModel.title]], knowledge: MailboxKnowledge(files), hasMasks: true)
        })
    let turn = try await rehearsal.receive(letter)
    guard let state = turn.state, let own = try await rehearsal.ledger.letters(ofCase: state.id).first else {
        try rehearsal.close()
        return []
    }
    var times: [AdviceTime] = []
    for round in 0...rounds {
        let cause = Cause.message(own.id)
        var step = CaseStep(
            desk: rehearsal.desk, ledger: rehearsal.ledger,
            work: CaseWork(
                state: state, event: CaseEvent(id: 0, kind: .message(own.id), cause: cause), letter: own,
                originLetter: own),
            isSimulating: false, now: scenario.start, decision: Decision(cause: cause, state: state))
        let says = state.runs.flatMap { run in
            turn.templates.map { Say(template: $0, facts: run.facts, passages: run.passages) }
        }
        guard var draft = step.written(says) else { break }
        // Each round another question: one that was asked before would be answered from the ledger.
        draft.body += "\n\n" + word(of: round)
        let (begun, committed) = (ContinuousClock.now, rehearsal.ledger.commits.total)
        let wording = try await step.reworded(draft, says, purpose: .answer)
        let taken = (ContinuousClock.now - begun) / .milliseconds(1)
        let commit = (rehearsal.ledger.commits.total - committed) / .milliseconds(1)
        guard case .draft(let new) = wording, new != draft else { break }
        // The first round warms what is made when it is needed first.
        if round > 0 { times.append(AdviceTime(whole: taken, commit: commit)) }
    }
    try rehearsal.close()
    return times
}

/// A word for each round, the same number of letters in all.
private func word(of round: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    let places = [round / 676, round / 26, round].map { letters[$0 % 26] }
    return "so" + String(decoding: places, as: UTF8.self)
}

/// Says what it was given to say.
private struct EchoingModel: Model {
    static let title = "echo"
    var name: String { Self.title }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let lines = request.tail.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "p1:"),
            let end = lines[start...].firstIndex(where: { $0.hasPrefix("<<<end") })
        else { throw .refused }
        let text = lines[(start + 2)..<end].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
        let paragraph = JSONValue.object(["text": .text(text), "cites": .list([.text("p1")])])
        return ModelAnswer(
            bytes: JSONValue.object(["paragraphs": .list([paragraph])]).bytes, usage: ModelUsage(), model: name)
    }
}
