import Foundation
import Loopback
import Mail
import OrderBook
import Resolution
import Store

/// `make bench`: what reading, writing and submitting mail costs, and one message at a time on the whole road.
///
/// Each figure is one JSON line in `.build/bench.json` (INTERFACE.md, `make bench`). `BENCH=mail`, `fetch`, `large`, `push`,
/// `ingest`, `smtp`, `resolve`, `model`, `road`, `rate`, `idle` or `growth` measures one of them,
/// `FETCH=plain`, `tls` or `20ms` one way of fetching; `growth` fills a ledger for minutes and runs only when it is named.
@main struct Bench {
    static func main() async throws {
        let only = ProcessInfo.processInfo.environment["BENCH"]
        var measurements: [Measurement] = []
        func wants(_ name: String) -> Bool { only == nil || only == name }
        if wants("mail") {
            measurements += try MailParsing(program: Road.program).measure()
            measurements.append(try MailComposing().measure())
        }
        if wants("fetch") { measurements += try await IMAPFetching.measure() }
        if wants("large") { measurements.append(try await IMAPLarge.measure()) }
        if wants("push") { measurements.append(try await IMAPPush.measure()) }
        if wants("ingest") { measurements.append(try await Ingest.measure()) }
        if wants("smtp") { measurements += try await SMTPSubmission().measure() }
        if wants("resolve") { measurements.append(try await Resolving.measure()) }
        if wants("model") { measurements.append(try await Advising.measure()) }
        if wants("road") { measurements += try await road() }
        if wants("rate") { measurements += try await rate() }
        if wants("idle") { measurements += try await IdleMailboxes.measure() }
        if only == "growth" { measurements.append(try await StoreGrowth.measure()) }
        for measurement in measurements { print(measurement) }
        let text = measurements.map { "\($0)\n" }.joined()
        try Data(text.utf8).write(to: URL(fileURLWithPath: Road.package + "/.build/bench.json"))
    }

    /// One message at a time, in a fixed mix, against the real mail host.
    ///
    /// Measured from the last literal byte read (the message is admitted) to the final 250 of the answer, the ledger's own
    /// times, durable commits included.
    private static func road() async throws -> [Measurement] {
        let letters = ProcessInfo.processInfo.environment["LETTERS"].flatMap(Int.init) ?? 500
        let road = try await Road.make(customers: letters)
        let times = try await road.travel(letters)
        let memory = road.residentMemory()
        try await road.end()
        guard times.count >= letters * 9 / 10 else {
            throw BenchError(description: "only \(times.count) of \(letters) letters were answered; see \(road.log)")
        }
        let sorted = times.sorted()
        let late = sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
        var measurements = [
            Measurement("road.p50", sorted[sorted.count / 2], "ms", goal: 50, runs: times.count),
            Measurement("road.p99", late, "ms", goal: nil, runs: times.count),
        ]
        if let memory { measurements.append(Measurement("daemon.rss", memory, "MB", goal: 80, runs: 1)) }
        return measurements
    }
}

extension Bench {
    /// 500 messages at once: how many are answered in a second, and how old the last one was.
    private static func rate() async throws -> [Measurement] {
        let count = 500
        let road = try await Road.make(customers: count)
        let times = try await road.rush(count).sorted()
        try await road.end()
        guard times.count >= count, let last = times.last else {
            throw BenchError(description: "only \(times.count) of \(count) messages were answered; see \(road.log)")
        }
        return [
            Measurement("road.rate", Double(count) / last * 1_000, "messages/s", goal: 50, runs: count),
            Measurement("road.rate.p50", times[count / 2], "ms", goal: nil, runs: count),
            Measurement("road.rate.p99", times[count * 99 / 100], "ms", goal: nil, runs: count),
            Measurement("road.rate.oldest", last, "ms", goal: 15_000, runs: count),
        ]
    }
}

struct BenchError: Error, CustomStringConvertible {
    var description: String
}
