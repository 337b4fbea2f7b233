import Synchronization

/// The armed faults of a proxy and the record of those that struck, shared by all its connections.
final class Armory: Sendable {
    struct Armed: Sendable {
        let id: Int
        var fault: Fault
        var left: Int
    }

    private struct State {
        var armed: [Armed] = []
        var strikes: [Strike] = []
        var lastID = 0
    }

    private let state = Mutex(State())
    /// So that a line without faults costs no lock.
    private let count = Atomic(0)

    var isEmpty: Bool { count.load(ordering: .acquiring) == 0 }

    func arm(_ faults: [Fault]) {
        state.withLock { state in
            for fault in faults {
                state.lastID += 1
                state.armed.append(Armed(id: state.lastID, fault: fault, left: fault.times))
            }
            count.store(state.armed.count, ordering: .releasing)
        }
    }

    func disarm() {
        state.withLock { $0.armed = [] }
        count.store(0, ordering: .releasing)
    }

    var armed: [Armed] { isEmpty ? [] : state.withLock { $0.armed } }

    var strikes: [Strike] { state.withLock { $0.strikes } }

    /// Takes one strike of a fault; nil when another connection was faster.
    func strike(_ id: Int, on connection: Int) -> Fault.Act? {
        state.withLock { state in
            guard let at = state.armed.firstIndex(where: { $0.id == id }) else { return nil }
            let fault = state.armed[at].fault
            state.armed[at].left -= 1
            if state.armed[at].left <= 0 { state.armed.remove(at: at) }
            count.store(state.armed.count, ordering: .releasing)
            state.strikes.append(Strike(fault: fault, connection: connection, when: .now))
            return fault.act
        }
    }

    /// Notes what is no fault of the list: a replaced word.
    func note(_ fault: Fault, on connection: Int) {
        state.withLock { $0.strikes.append(Strike(fault: fault, connection: connection, when: .now)) }
    }

    func forgetStrikes() { state.withLock { $0.strikes = [] } }
}
