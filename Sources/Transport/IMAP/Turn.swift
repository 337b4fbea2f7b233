import Synchronization

/// Lets one command at a time use a connection, in the order they came.
final class Turn: Sendable {
    private struct State {
        var isTaken = false
        var queue: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    func hold<Result>(_ work: () async throws -> Result) async throws -> Result {
        await withCheckedContinuation { continuation in
            let isMine = state.withLock { state in
                guard state.isTaken else {
                    state.isTaken = true
                    return true
                }
                state.queue.append(continuation)
                return false
            }
            if isMine { continuation.resume() }
        }
        defer { pass() }
        return try await work()
    }

    private func pass() {
        let next: CheckedContinuation<Void, Never>? = state.withLock { state in
            guard !state.queue.isEmpty else {
                state.isTaken = false
                return nil
            }
            return state.queue.removeFirst()
        }
        next?.resume()
    }
}
