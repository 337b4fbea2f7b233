import ServiceLifecycle
import Synchronization

/// Keeps one watcher at work for each mailbox on the roster that lies on a mail host: added ones begin, removed ones end, and one whose servers or
/// secrets changed begins anew. A failure in one leaves the others alone.
struct WatchCrew: Service {
    let roster: Roster
    /// Rung when the roster changed.
    let changes: Bell
    let watcher: @Sendable (Station) -> Watcher

    func run() async throws {
        let broken = Broken()
        await cancelWhenGracefulShutdown { await keep(broken) }
        if let trouble = broken.trouble.withLock({ $0 }) { throw trouble }
    }

    /// What a watcher met that ends the daemon.
    private final class Broken: Sendable {
        let trouble = Mutex<StorageTrouble?>(nil)
    }

    private func keep(_ broken: Broken) async {
        var watched: [String: (line: Line, task: Task<Void, Never>)] = [:]
        while !Task.isCancelled, broken.trouble.withLock({ $0 == nil }) {
            let seen = await changes.count
            let stations = roster.all.filter { $0.source == nil }
            for (name, watch) in watched where !stations.contains(where: { $0.line === watch.line }) {
                watch.task.cancel()
                watched[name] = nil
            }
            for station in stations where watched[station.name] == nil {
                let watcher = watcher(station)
                watched[station.name] = (
                    station.line,
                    Task {
                        do {
                            try await watcher.run()
                        } catch {
                            broken.trouble.withLock { $0 = $0 ?? StorageTrouble(error) }
                            await changes.ring()
                        }
                    }
                )
            }
            await changes.wait(after: seen, upTo: .seconds(3600))
        }
        for watch in watched.values { watch.task.cancel() }
        for watch in watched.values { await watch.task.value }
    }
}
