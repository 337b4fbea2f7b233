import Synchronization

/// The numbers of tickets that were found or made lately, by our ids: a question less for each effect. A number that leads
/// nowhere is forgotten, and the ticket looked for again.
final class TicketNumbers: Sendable {
    private let known = Mutex<[String: String]>([:])

    subscript(id: String) -> String? { known.withLock { $0[id] } }

    func keep(_ number: String, for id: String) {
        known.withLock { known in
            if known.count >= 5_000 { known = [:] }
            known[id] = number
        }
    }

    func forget(_ id: String) { known.withLock { $0[id] = nil } }
}
