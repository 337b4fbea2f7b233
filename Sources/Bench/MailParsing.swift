import Foundation
import Glibc
import Loopback

/// `mail.parse`: the CPU time of `replyd parse` on one thread, beside GMime's over the same files in the same run.
///
/// replyd does more there: it makes the text of HTML, tells the author's words from the rest, screens and writes JSON.
struct MailParsing {
    private let folder: String
    private let program: String
    private let peer: String?
    private static let runs = 5

    init(program: String) throws {
        self.program = program
        folder = NSTemporaryDirectory() + "replyd-bench-\(getpid())"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let peer = ProcessInfo.processInfo.environment["GMIME_WALK"]
        self.peer = peer.flatMap { FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil }
    }

    func measure() throws -> [Measurement] {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return [
            try speed("mail.parse.plain", BenchLetters.plain(6000), goal: 2),
            try speed("mail.parse", BenchLetters.mixed(6000), goal: 1.2),
            try large(),
        ]
    }

    private func speed(_ name: String, _ letters: [[UInt8]], goal: Double) throws -> Measurement {
        let (place, list) = try store(letters, name)
        let octets = Double(letters.reduce(0) { $0 + $1.count })
        var own = Double.infinity
        var other = Double.infinity
        // In turns, so that load on the machine meets both.
        for _ in 0..<Self.runs {
            own = min(own, try processorSeconds([program, "parse", "--jobs", "1", place]))
            if let peer { other = min(other, try processorSeconds([peer, list])) }
        }
        return Measurement(
            name, octets / own / 1e6, "MB/s", peer: peer.map { _ in ("GMime", octets / other / 1e6) },
            ratio: peer.map { _ in other / own }, goal: goal, runs: Self.runs)
    }

    private func large() throws -> Measurement {
        let (place, _) = try store([BenchLetters.large(25 << 20)], "mail.parse.large")
        var own = Double.infinity
        for _ in 0..<Self.runs { own = min(own, try processorSeconds([program, "parse", place])) }
        return Measurement("mail.parse.large", own * 1000, "ms", goal: 1000, runs: Self.runs)
    }

    private func store(_ letters: [[UInt8]], _ name: String) throws -> (folder: String, list: String) {
        let place = folder + "/" + name
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        var names: [String] = []
        for (number, letter) in letters.enumerated() {
            let file = place + "/" + String(100_000 + number) + ".eml"
            try Data(letter).write(to: URL(fileURLWithPath: file))
            names.append(file)
        }
        let list = folder + "/" + name + ".list"
        try Data((names.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: list))
        return (place, list)
    }

    /// User and system time of a program that ran to its end.
    private func processorSeconds(_ command: [String]) throws -> Double {
        let before = Self.childTime()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw BenchError(description: "\(command[0]) ended with \(process.terminationStatus)")
        }
        return Self.childTime() - before
    }

    private static func childTime() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
