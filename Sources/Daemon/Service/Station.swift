import Configuration
import Effects
import Store
import Synchronization
import Transport

/// One mailbox at work: what its operator wrote, and what it is worked through.
struct Station: Sendable {
    let desk: Desk
    let line: Line
    let runner: EffectRunner
    /// Where its messages come from; nil: from its folders.
    let source: (any Intake)?
    /// Where its cases have tickets.
    var tickets: (any HelpdeskWriting)? { runner.hands.tickets }

    var name: String { desk.name }
    var account: Account { line.account }
}

/// The mailboxes at work. Every loop asks at each step; a reload replaces them as a whole, so no step sees half of it.
final class Roster: Sendable {
    private let stations = Mutex<[String: Station]>([:])

    subscript(name: String) -> Station? { stations.withLock { $0[name] } }

    func desk(_ name: String) -> Desk? { self[name]?.desk }

    var names: [String] { stations.withLock { $0.keys.sorted() } }

    var all: [Station] { stations.withLock { $0.values.sorted { $0.name < $1.name } } }

    /// Returns the lines that no station uses any more.
    func replace(with new: [Station]) -> [Line] {
        let table = Dictionary(uniqueKeysWithValues: new.map { ($0.name, $0) })
        let old = stations.withLock { stations in
            defer { stations = table }
            return stations
        }
        return old.values.map(\.line).filter { line in !new.contains { $0.line === line } }
    }
}
