import Foundation
import Loopback
import Synchronization

/// What an operator does meanwhile: changes the files, makes mistakes in them, takes a mailbox away and brings it back,
/// and sends SIGHUP after each.
final class Upkeep: Sendable {
    struct Tally: Sendable, CustomStringConvertible {
        /// Every SIGHUP.
        var all = 0
        var changed = 0
        var broken = 0
        var away = 0

        var description: String { "\(all) SIGHUP (\(changed) changes, \(broken) mistakes, \(away) mailboxes away)" }
    }

    private enum Damage { case mistake, away }

    private struct State {
        var dice: Dice
        var tally = Tally()
        /// What is not as it should be, and until when.
        var damage: (kind: Damage, mailbox: SoakWorld.Mailbox, end: ContinuousClock.Instant)?
    }

    private let world: SoakWorld
    private let state: Mutex<State>

    init(world: SoakWorld, seed: UInt64) {
        self.world = world
        state = Mutex(State(dice: Dice(seed: seed &+ 2)))
    }

    var tally: Tally { state.withLock { $0.tally } }

    func step() async throws {
        try state.withLock { state in
            state.tally.all += 1
            let mailbox = world.mailboxes[state.dice.below(world.mailboxes.count)]
            let choice = state.dice.below(4)
            let end = ContinuousClock.now + .seconds(3 + 12 * state.dice.share())
            guard state.damage == nil, choice > 0 else { return }
            switch choice {
            case 1:
                // New connections are made, the old ones are left.
                try world.configure(mailbox, poll: 8 + state.dice.below(8), patience: 4 + state.dice.below(3))
                state.tally.changed += 1
            case 2:
                try world.configure(mailbox, poll: 10, patience: 5, mistake: true)
                state.damage = (.mistake, mailbox, end)
                state.tally.broken += 1
            default:
                try FileManager.default.moveItem(atPath: world.folder(mailbox), toPath: away(mailbox))
                state.damage = (.away, mailbox, end)
                state.tally.away += 1
            }
        }
        try await world.reload()
    }

    /// Mends what was damaged long enough.
    func mend(isOver: Bool = false) async throws {
        let isMended = try state.withLock { state in
            guard let damage = state.damage, isOver || damage.end <= .now else { return false }
            switch damage.kind {
            case .mistake: try world.configure(damage.mailbox, poll: 10, patience: 5)
            case .away:
                try FileManager.default.moveItem(atPath: away(damage.mailbox), toPath: world.folder(damage.mailbox))
            }
            state.damage = nil
            state.tally.all += 1
            return true
        }
        if isMended { try await world.reload() }
    }

    private func away(_ mailbox: SoakWorld.Mailbox) -> String { "\(world.root)/\(mailbox.name)-away" }
}
