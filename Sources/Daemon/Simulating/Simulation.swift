import Configuration
import Mail
import OrderBook
import Resolution
import Store

import struct Foundation.Date
import struct Foundation.TimeInterval

/// A conversation that is typed: each letter and each wait is played as `replyd test` would play it, and kept.
struct Simulation {
    struct Played {
        var deed: Scenario.Turn.Deed
        /// Seconds since the turn before.
        var after: TimeInterval
        var outcome: RehearsedTurn
    }

    let rehearsal: Rehearsal
    /// What the shop held at the beginning.
    let before: ShopSeed
    let start: Date
    /// Of everything; nil: the rows of the mailbox's own policy.
    let mode: Mode?
    let writer: Customer
    let isAuthenticated: Bool
    private(set) var played: [Played] = []
    /// Files that come with the next letter.
    var attachments: [String] = []
    var isNewThread = false

    /// Between two letters where nobody lets more time pass.
    private static let pause: TimeInterval = 60

    /// - Parameter advise: whom it may ask; nil: no model is asked.
    init(
        _ mailbox: MailboxConfiguration, world: Scenario, from writer: Customer, level: Level,
        advise: ((MailboxConfiguration, @escaping @Sendable () -> Date) throws -> Advisors?)? = nil
    ) async throws {
        mode = world.mode
        start = world.start
        self.writer = writer
        isAuthenticated = level > .l0
        var seed = ShopSeed(world.world)
        if level >= .l2, !seed.customers.contains(where: { $0.email == writer.email }) { seed.customers.append(writer) }
        rehearsal = try await Rehearsal(mailbox, mode: mode, seed: seed, start: start, advise: advise)
        before = try await rehearsal.shop.snapshot()
    }

    mutating func write(_ text: String, subject: String?) async throws -> RehearsedTurn {
        let letter = Scenario.Letter(
            from: writer.email, name: writer.name, isAuthenticated: isAuthenticated,
            subject: subject ?? subjectOfAnswer ?? text.split { $0.isWhitespace }.prefix(5).joined(separator: " "),
            text: text, html: nil, attachments: attachments, isNewThread: isNewThread)
        attachments = []
        isNewThread = false
        let isFirst = !played.contains { if case .letter = $0.deed { true } else { false } }
        let pause = isFirst ? 0 : Self.pause
        rehearsal.clock.pass(pause)
        return keep(.letter(letter), after: pause, try await rehearsal.receive(letter))
    }

    mutating func wait(_ span: TimeInterval) async throws -> RehearsedTurn {
        rehearsal.clock.pass(span)
        return keep(.wait, after: span, try await rehearsal.wait())
    }

    mutating func answerApprovals(_ isYes: Bool) async throws -> RehearsedTurn {
        rehearsal.clock.pass(Self.pause)
        return keep(isYes ? .approve : .reject, after: Self.pause, try await rehearsal.answerApprovals(isYes))
    }

    private var subjectOfAnswer: String? {
        guard !isNewThread else { return nil }
        for turn in played.reversed() {
            guard case .letter(let letter) = turn.deed else { continue }
            return letter.subject.hasPrefix("Re: ") ? letter.subject : "Re: " + letter.subject
        }
        return nil
    }

    private mutating func keep(
        _ deed: Scenario.Turn.Deed, after: TimeInterval, _ outcome: RehearsedTurn
    ) -> RehearsedTurn {
        played.append(Played(deed: deed, after: after, outcome: outcome))
        return outcome
    }
}
