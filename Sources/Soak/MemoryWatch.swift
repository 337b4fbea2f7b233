import Foundation
import Synchronization

/// The daemon's resident memory, once a minute.
final class MemoryWatch: Sendable {
    private struct Sample: Sendable {
        var at: Date
        var process: Int32
        var megabytes: Double
    }

    private let world: SoakWorld
    private let samples = Mutex<[Sample]>([])
    private let begin = Date()

    init(world: SoakWorld) { self.world = world }

    func sample() {
        guard let memory = world.residentMemory else { return }
        let sample = Sample(at: Date(), process: world.pid, megabytes: memory)
        samples.withLock { $0.append(sample) }
    }

    var latest: Double? { samples.withLock { $0.last?.megabytes } }

    var lines: [String] {
        samples.withLock { $0 }.map { sample in
            let minute = Int(sample.at.timeIntervalSince(begin) / 60)
            return "{\"soak\":\"memory\",\"minute\":\(minute),\"process\":\(sample.process),"
                + "\"rss_mb\":\(Self.rounded(sample.megabytes))}"
        }
    }

    /// The last process: its first two minutes are warm-up; what it held then against what it holds at the end.
    func line(steadyFrom: Date) -> String {
        let all = samples.withLock { $0 }
        let last = all.last?.process
        let steady = all.filter { $0.process == last && $0.at > steadyFrom.addingTimeInterval(120) }
        guard let first = steady.first, let end = steady.last, steady.count > 1 else {
            return "{\"soak\":\"rss\",\"warm_mb\":null,\"end_mb\":null,\"ratio\":null}"
        }
        return "{\"soak\":\"rss\",\"warm_mb\":\(Self.rounded(first.megabytes)),"
            + "\"end_mb\":\(Self.rounded(end.megabytes)),"
            + "\"ratio\":\(Self.rounded(end.megabytes / first.megabytes * 100) / 100)}"
    }

    private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
