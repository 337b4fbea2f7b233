/// Wakes the loops that wait for work. A ring while nobody listens is remembered, so none is lost.
actor Bell {
    private var waiting: [UInt64: CheckedContinuation<Void, Never>] = [:]
    private var rings: UInt64 = 0
    private var next: UInt64 = 0

    /// The number of rings so far: read it before looking for work, and give it to `wait`.
    var count: UInt64 { rings }

    func ring() {
        rings += 1
        let all = waiting
        waiting = [:]
        for continuation in all.values { continuation.resume() }
    }

    /// Returns at the first ring after `seen`, after `limit`, or when the task is cancelled.
    func wait(after seen: UInt64, upTo limit: Duration) async {
        guard rings == seen, !Task.isCancelled else { return }
        next += 1
        let id = next
        let timer = Task { [weak self] in
            try? await Task.sleep(for: limit)
            await self?.wake(id)
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled || rings != seen {
                    continuation.resume()
                } else {
                    waiting[id] = continuation
                }
            }
        } onCancel: {
            Task { await self.wake(id) }
        }
        timer.cancel()
    }

    private func wake(_ id: UInt64) {
        waiting.removeValue(forKey: id)?.resume()
    }
}
