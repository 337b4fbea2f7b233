import Foundation
import Loopback

/// What a run of the torture was asked for.
struct Settings: Sendable {
    enum Table: String, Sendable, CaseIterable { case kill, random, smtp, power, planted, window, long, quick }

    /// How many different letters and worlds meet each point: SEEDS.
    var seeds = 20
    /// Kills at random moments: RANDOM_KILLS.
    var random = 5_000
    /// Letters whose window is measured: SENDS.
    var sends = 300
    /// At most so many of what the long suites count: LONG; nil: as many as the promises name.
    var longest: Int?
    var tables: Set<Table>
    /// Worlds at the same time: JOBS.
    var lanes: Int
    var isFresh: Bool
    var program: String
    var package: String
    var folder: String
    /// Where worlds lie: in memory where there is such a place.
    var place: String
    /// False when somebody else wants the results in a place of their own.
    var isOwnFolder: Bool

    init(_ environment: [String: String]) throws {
        func number(_ name: String, _ standard: Int) -> Int { max(0, environment[name].flatMap(Int.init) ?? standard) }
        seeds = number("SEEDS", 20)
        random = number("RANDOM_KILLS", 5_000)
        sends = number("SENDS", 300)
        lanes = max(1, number("JOBS", ProcessInfo.processInfo.activeProcessorCount))
        longest = environment["LONG"].flatMap(Int.init)
        isFresh = environment["FRESH"] == "1"
        let names = (environment["ONLY"] ?? "").split(whereSeparator: { ", ".contains($0) }).map(String.init)
        let chosen = names.map { (name: $0, table: Table(rawValue: $0)) }
        if let wrong = chosen.first(where: { $0.table == nil }) {
            let all = Table.allCases.map(\.rawValue).joined(separator: ", ")
            throw TortureError("there is no table \(wrong.name); ONLY takes \(all)")
        }
        tables = chosen.isEmpty ? Set(Table.allCases).subtracting([.quick]) : Set(chosen.compactMap(\.table))
        package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path
        program =
            environment["REPLYD"]
            ?? URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent(
                "replyd"
            ).path
        let memory = "/dev/shm"
        place =
            FileManager.default.isWritableFile(atPath: memory) ? memory : FileManager.default.temporaryDirectory.path
        isOwnFolder = environment["TORTURE_FOLDER"] == nil
        folder = environment["TORTURE_FOLDER"] ?? package + "/.build/torture"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    /// Which build the figures are about.
    var build: String {
        let known = (try? FileManager.default.attributesOfItem(atPath: program)) ?? [:]
        let made = (known[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        return "\(known[.size] as? Int ?? 0)-\(Int(made))"
    }

    /// The library that cuts the power, made of its source when there is none.
    func powerCut() async throws -> String {
        let library = folder + "/powercut.so"
        let source = package + "/Scripts/powercut.c"
        let outcome = try await ShellCommand.run(
            "/usr/bin/cc", ["-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"])
        guard outcome.status == 0 else { throw TortureError("\(source) cannot be compiled: \(outcome.errors)") }
        return library
    }
}
