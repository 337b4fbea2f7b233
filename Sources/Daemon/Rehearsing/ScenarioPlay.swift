import Configuration
import OrderBook
import Resolution

/// Plays one scenario from its first message to the state of the shop at its end.
struct ScenarioPlay {
    let mailbox: MailboxConfiguration
    let parts: DeskParts

    struct Result {
        var scenario: Scenario
        /// Empty: everything holds.
        var failures: [String]
    }

    func play(_ scenario: Scenario) async throws -> Result {
        let seed = ShopSeed(
            customers: scenario.customers, orders: scenario.orders, subscriptions: scenario.subscriptions)
        let rehearsal = try await Rehearsal(
            mailbox, mode: scenario.mode, seed: seed, start: scenario.start, parts: parts)
        do {
            let before = try await rehearsal.shop.snapshot()
            var failures: [String] = []
            for turn in scenario.turns {
                rehearsal.clock.pass(turn.after)
                let judging = Judging(place: "\(scenario.file):\(turn.line)")
                failures += judging.failures(
                    turn.expectation, try await play(turn.deed, rehearsal), prefix: mailbox.keywordPrefix)
            }
            failures += Judging(place: "\(scenario.file):\(scenario.line)").differences(
                between: before, scenario.after, and: try await rehearsal.shop.snapshot())
            try rehearsal.close()
            return Result(scenario: scenario, failures: failures)
        } catch {
            try? rehearsal.close()
            throw error
        }
    }

    private func play(_ deed: Scenario.Turn.Deed, _ rehearsal: Rehearsal) async throws -> RehearsedTurn {
        switch deed {
        case .letter(let letter): try await rehearsal.receive(letter)
        case .wait: try await rehearsal.wait()
        case .approve: try await rehearsal.answerApprovals(true)
        case .reject: try await rehearsal.answerApprovals(false)
        }
    }
}
