import GRDB
import Synchronization

/// Transactions that wait at the same time reach the disk together: one sync for all of them.
///
/// Each is whole in itself: what one has written is undone when it fails, and the others stay. Nobody hears of success
/// before the sync. Workers and lanes wait for the same disk, and most of their transactions are a few rows.
final class WriteGroup: Sendable {
    /// A transaction of one caller.
    private struct Waiting: Sendable {
        /// Runs it and keeps its result.
        var run: @Sendable (Database) throws -> Void
        /// Tells the caller: nil when all is on the disk.
        var end: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var waiting: [Waiting] = []
        var isWriting = false
        /// What the disk failed with. After a failed sync nothing tells what is on it, and a second one may say yes to what
        /// is lost: nothing is written any more, and the process ends.
        var broken: (any Error)?
    }

    private static let most = 64

    private let pool: DatabasePool
    private let seals: Seals
    private let log: WriteAheadLog
    /// Hears where the chain ends, once that is on the disk.
    private let reached: @Sendable (SealHead) -> Void
    private let state = Mutex(State())

    init(_ pool: DatabasePool, seals: Seals, reached: @escaping @Sendable (SealHead) -> Void = { _ in }) {
        self.pool = pool
        self.seals = seals
        log = WriteAheadLog(of: pool.path)
        self.reached = reached
    }

    /// What `change` gives, and how long it took by itself: the rest of the time went into queueing and the disk.
    func write<T: Sendable>(
        _ change: @escaping @Sendable (Database) throws -> T
    ) async throws -> (value: T, changing: Duration) {
        try await withCheckedThrowingContinuation { continuation in
            let result = Mutex<(value: T, changing: Duration)?>(nil)
            add(
                Waiting(
                    run: { db in
                        let begun = ContinuousClock.now
                        let value = try change(db)
                        let taken = ContinuousClock.now - begun
                        result.withLock { $0 = (value, taken) }
                    },
                    end: { error in
                        if let value = result.withLock({ $0 }), error == nil {
                            continuation.resume(returning: value)
                        } else {
                            continuation.resume(throwing: error ?? CancellationError())
                        }
                    }))
        }
    }

    private func add(_ one: Waiting) {
        let begins = state.withLock { state in
            state.waiting.append(one)
            defer { state.isWriting = true }
            return !state.isWriting
        }
        guard begins else { return }
        pool.asyncWriteWithoutTransaction { db in self.writeAll(db) }
    }

    private func writeAll(_ db: Database) {
        while true {
            let group = state.withLock { state in
                let group = Array(state.waiting.prefix(Self.most))
                state.waiting.removeFirst(group.count)
                state.isWriting = !group.isEmpty
                return group
            }
            guard !group.isEmpty else { return }
            let errors = together(group, db)
            for (one, error) in zip(group, errors) { one.end(error) }
        }
    }

    private func breakOn(_ error: any Error) {
        guard let error = error as? DatabaseError, Ledger.isDisk(error) else { return }
        state.withLock { $0.broken = $0.broken ?? error }
    }

    /// What each of them failed with.
    private func together(_ group: [Waiting], _ db: Database) -> [(any Error)?] {
        var errors = [(any Error)?](repeating: nil, count: group.count)
        if let broken = state.withLock({ $0.broken }) { return errors.map { _ in broken } }
        do {
            try db.inTransaction(.immediate) {
                for (index, one) in group.enumerated() {
                    do {
                        try db.inSavepoint {
                            try one.run(db)
                            return .commit
                        }
                    } catch {
                        errors[index] = error
                        // A full or broken disk ends the transaction of all: https://www.sqlite.org/lang_transaction.html
                        guard db.isInsideTransaction, group.count > 1 else { throw error }
                    }
                }
                try seals.seal(db)
                return .commit
            }
            if let head = seals.committed() { reached(head) }
            // What was committed is on the disk, whatever becomes of the file that it is copied into.
            do { try log.copyBack(db) } catch { breakOn(error) }
        } catch {
            breakOn(error)
            // None of them is on the disk.
            for index in errors.indices where errors[index] == nil { errors[index] = error }
        }
        return errors
    }
}
