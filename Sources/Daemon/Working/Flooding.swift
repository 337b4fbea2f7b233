import Configuration
import Mail
import Resolution
import Store

import struct Foundation.Date

// What a person is not told a thousand times.
extension CaseStep {
    private static let day = 86_400.0
    /// Briefs about one case in a day.
    private static let mostBriefs = 8
    /// Cases that a digest names.
    private static let mostNamed = 100

    /// Whether a person has the case and need not hear of one more letter: it says nothing new or looks like a loop, and
    /// they were told today; or they were told often enough today. The letter is in the case all the same.
    mutating func isKnown(_ letter: Letter) -> Bool {
        guard decision.state.state == .withHuman else { return false }
        let today = (decision.state.briefed ?? []).count { now.timeIntervalSince($0) < Self.day }
        let most = letter.isRepetition || decision.state.reason == .loopSuspected ? 1 : Self.mostBriefs
        guard today >= most else { return false }
        keepForHandBack(letter)
        note("handover", "the person who has the case was told of it today; this message joins it without a brief")
        return true
    }

    mutating func noteBrief(isTold: Bool) {
        decision.state.briefed = (decision.state.briefed ?? []).suffix(Self.mostBriefs - 1) + [now]
        decision.isUntold = !isTold
    }

    /// Cases that were given to people in an hour in which too many were: one message for all of them.
    mutating func tellOfUntold() async throws {
        let cases = try await ledger.untold(mailbox: desk.name)
        decision.told = cases.map(\.id)
        let waiting = cases.filter { $0.state == .withHuman }
        guard !waiting.isEmpty else { return }
        let named = waiting.prefix(Self.mostNamed).map { "\($0.id)  \($0.reason?.rawValue ?? "-")  \($0.subject)" }
        let more = waiting.count - named.count
        try await digest(
            "\(waiting.count) cases wait for a person",
            """
            In one hour more cases of \(desk.name) were given to people than `briefs_per_hour` lets be told one by one.
            These wait, and nobody was told of them:

            \(named.joined(separator: "\n"))\(more > 0 ? "\nand \(more) more" : "")

            All of them: replyd cases --mailbox \(desk.name)
            What led to one: replyd explain CASE
            """)
    }

    mutating func tellOfBreaker(_ why: String) async throws {
        try await digest(
            "\(desk.name) sends no more: the breaker is open",
            """
            \(desk.name): \(why).

            Nothing goes to a customer until an operator has looked; new answers lie in Drafts. What was planned waits.

            What is sent, and why: replyd effects, replyd explain CASE
            When it is right that so much goes out: replyd resume \(desk.name)
            """)
    }

    /// A message to the default team that is about the whole mailbox.
    private mutating func digest(_ subject: String, _ text: String) async throws {
        guard let address = desk.policy.teams["default"] else { return }
        var outgoing = Outgoing(
            from: desk.policy.address, fromName: desk.files.fromName, to: address, subject: subject, date: now,
            messageID: ledger.messageID(
                mailbox: desk.name, cause: work.event.cause, purpose: .digest, ordinal: 0,
                domain: desk.policy.address.domain),
            text: text)
        outgoing.autoSubmitted = .generated
        outgoing.loopToken = ledger.loopToken(mailbox: desk.name)
        try await add(
            PlannedEffect(
                proposal: .send(purpose: .digest, to: .team("default")), purpose: .digest, step: "digest",
                body: .mail(
                    FrozenMail(
                        envelopeFrom: desk.policy.address, envelopeTo: address, messageID: outgoing.messageID,
                        bytes: compose(outgoing))),
                description: "digest to default: \(subject)"))
    }
}
