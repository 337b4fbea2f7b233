import Synchronization

/// Counters since the process began, for `replyd status --metrics`.
final class Tally: Sendable {
    struct Series: Hashable, Sendable {
        var name: String
        /// Sorted by name: `[("kind", "smtp.send")]`.
        var labels: [Label]
    }

    struct Label: Hashable, Sendable {
        var name: String
        var value: String
    }

    private let counts = Mutex<[Series: Int]>([:])

    /// Nothing that a stranger chooses may be a label: each value is a series for ever.
    func count(_ name: String, _ labels: [String: String] = [:], by amount: Int = 1) {
        let series = Series(name: name, labels: labels.sorted { $0.key < $1.key }.map { Label(name: $0, value: $1) })
        counts.withLock { $0[series, default: 0] += amount }
    }

    var all: [Series: Int] { counts.withLock { $0 } }
}
