package import struct Foundation.Date
package import struct Foundation.TimeInterval

/// A one-time code that was sent to the address on file, to prove that whoever asks reads what arrives there.
///
/// The code itself is nowhere in it: the ledger makes it of its own key and of what stands here, and knows it again.
package struct Challenge: Codable, Sendable, Equatable {
    /// Codes of this run so far, this one included.
    package var ordinal: Int
    /// What it allows and nothing else: the action with its target and amount.
    package var binding: String
    package var sent: Date
    package var expires: Date
    /// Wrong answers so far.
    package var tries: Int
    /// The code as the customer wrote it, once it was right.
    package var answer: String?

    package init(ordinal: Int, binding: String, sent: Date, expires: Date, tries: Int = 0, answer: String? = nil) {
        self.ordinal = ordinal
        self.binding = binding
        self.sent = sent
        self.expires = expires
        self.tries = tries
        self.answer = answer
    }

    /// Wrong answers before a person takes over.
    package static let patience = 3
    /// Seconds a code is good for: long enough for people who read mail in the evening.
    package static let lifetime: TimeInterval = 4 * 3_600
}

extension Action {
    /// What a code is bound to: the action with everything it resolves to.
    package var binding: String { digestFields.map { "\($0.utf8.count):\($0)" }.joined(separator: "|") }
}

extension Walk {
    private static let code = "code"

    /// Sends a code for the action that follows, unless one was answered for exactly that action.
    mutating func prove(_ template: String) {
        guard !askForMissing() else { return }
        guard level >= .l2, run.owner != nil else { return handOver(.identity, "nobody's address is on file") }
        guard let binding = bindingOfNextAction() else {
            return handOver(
                .policy, "the runbook \(runbook.name) asks for a code, and no action that can be done follows")
        }
        if let challenge = run.challenge, challenge.answer != nil, challenge.binding == binding { return advance() }
        challenge(for: binding, template)
    }

    private mutating func challenge(for binding: String, _ template: String) {
        let ordinal = (run.challenge?.ordinal ?? 0) + 1
        guard ordinal <= Challenge.patience else {
            return handOver(.identity, "\(ordinal - 1) codes were sent and none was answered")
        }
        run.challenge = Challenge(
            ordinal: ordinal, binding: binding, sent: now, expires: now.addingTimeInterval(Challenge.lifetime))
        run.said.append(Say(template: template, facts: run.facts, carriesCode: true))
        run.hasSpoken = true
        run.asking = Self.code
        wait(for: .customer)
    }

    /// The customer answered with a code: right or wrong was judged by the ledger.
    mutating func proved(_ answer: Collected?) {
        guard run.asking == Self.code, case .prove(let template)? = current, var challenge = run.challenge else {
            return
        }
        run.hasSpoken = false
        guard level >= .l2 else { return handOver(.identity, "a code counts only from the address on file") }
        guard now <= challenge.expires else { return self.challenge(for: challenge.binding, template) }
        guard let answer else {
            challenge.tries += 1
            run.challenge = challenge
            guard challenge.tries < Challenge.patience else {
                return handOver(.identity, "\(challenge.tries) wrong codes")
            }
            return self.challenge(for: challenge.binding, template)
        }
        guard bindingOfNextAction() == challenge.binding else {
            return handOver(.identity, "what the code was for has changed")
        }
        challenge.answer = answer.value
        run.challenge = challenge
        run.asking = nil
        advance()
        proceed()
    }

    private func bindingOfNextAction() -> String? {
        var copy = self
        copy.advance()
        guard case .action(let step)? = copy.current, let proposal = copy.proposal(performing: step) else { return nil }
        return proposal.action(run: run)?.binding
    }

    // MARK: Trying things out

    /// Says what to try, once in a run, and waits to hear whether it helped.
    mutating func attempt(_ template: String) {
        guard !(run.tried ?? []).contains(template) else { return advance() }
        run.tried = (run.tried ?? []) + [template]
        run.said.append(Say(template: template, facts: run.facts, passages: run.passages))
        run.hasSpoken = true
        run.asking = Self.attempt
        wait(for: .customer)
    }

    static let attempt = "try"
}
