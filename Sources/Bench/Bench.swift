import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// `make bench`: one letter at a time on the whole road, in a fixed mix, against the real mail host.
///
/// Measured from the last literal byte read (the letter is admitted) to the final 250 of the answer, the ledger's own
/// times, durable commits included. Each figure is one JSON line in `.build/bench.json` (INTERFACE.md, `make bench`).
@main struct Bench {
    static func main() async throws {
        let letters = ProcessInfo.processInfo.environment["LETTERS"].flatMap(Int.init) ?? 500
        let road = try await Road.make(customers: letters)
        let times = try await road.travel(letters)
        let memory = road.residentMemory()
        try await road.end()
        guard times.count >= letters * 9 / 10 else {
            throw BenchError(description: "only \(times.count) of \(letters) letters were answered; see \(road.log)")
        }
        let sorted = times.sorted()
        var lines = [
            line("road.p50", sorted[sorted.count / 2], "ms", goal: 50, runs: times.count),
            line(
                "road.p99", sorted[min(sorted.count - 1, sorted.count * 99 / 100)], "ms", goal: nil, runs: times.count),
        ]
        if let memory { lines.append(line("daemon.rss", memory, "MB", goal: 80, runs: 1)) }
        for line in lines { print(line) }
        let file = road.package + "/.build/bench.json"
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: file))
    }

    private static func line(_ name: String, _ value: Double, _ unit: String, goal: Double?, runs: Int) -> String {
        let rounded = (value * 10).rounded() / 10
        return "{\"bench\":\"\(name)\",\"value\":\(rounded),\"unit\":\"\(unit)\",\"peer\":null,\"peer_value\":null,"
            + "\"ratio\":null,\"goal\":\(goal.map { "\($0)" } ?? "null"),\"runs\":\(runs)}"
    }
}

struct BenchError: Error, CustomStringConvertible {
    var description: String
}
