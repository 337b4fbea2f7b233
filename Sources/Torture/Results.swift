import Foundation
import Synchronization

/// What was found so far, in a file that outlives a stopped run. Another build of the program begins anew: figures are
/// about one build.
final class Results: Sendable {
    private struct Head: Codable, Equatable { var build: String }

    private let path: String
    private let found: Mutex<[String: Trial.Result]>
    /// Whether an earlier run with this build is continued.
    let isContinued: Bool

    init(folder: String, build: String, isFresh: Bool) throws {
        path = folder + "/results.jsonl"
        var known: [String: Trial.Result] = [:]
        let text = isFresh ? "" : String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
        let lines = text.split(separator: "\n")
        let decoder = JSONDecoder()
        if let head = lines.first.flatMap({ try? decoder.decode(Head.self, from: Data($0.utf8)) }), head.build == build
        {
            // A line that was cut by the end of a run is no result.
            for result in lines.dropFirst().compactMap({ try? decoder.decode(Trial.Result.self, from: Data($0.utf8)) })
            {
                known[result.id] = result
            }
        } else {
            try (JSONEncoder().encode(Head(build: build)) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
        }
        isContinued = !known.isEmpty
        found = Mutex(known)
    }

    func has(_ id: String) -> Bool { found.withLock { $0[id] != nil } }

    func all(_ ids: some Sequence<String>) -> [Trial.Result] {
        found.withLock { found in ids.compactMap { found[$0] } }
    }

    func add(_ result: Trial.Result) throws {
        var line = try JSONEncoder().encode(result)
        line.append(UInt8(ascii: "\n"))
        try found.withLock { found in
            found[result.id] = result
            guard let file = FileHandle(forWritingAtPath: path) else { throw TortureError("\(path) cannot be written") }
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: line)
        }
    }
}

/// Says how far a table is: a bar on a terminal, else a line now and then.
final class Progress: Sendable {
    private struct State {
        var done = 0
        var broken = 0
        var told = ContinuousClock.now
    }

    private let name: String
    private let count: Int
    private let begin = ContinuousClock.now
    private let state = Mutex(State())

    init(_ name: String, of count: Int) {
        self.name = name
        self.count = count
    }

    func step(isBroken: Bool) {
        state.withLock { state in
            state.done += 1
            if isBroken { state.broken += 1 }
            let isTerminal = isatty(2) == 1
            guard isTerminal || state.done == count || ContinuousClock.now - state.told > .seconds(20) else { return }
            state.told = .now
            let share = Double(state.done) / Double(max(count, 1))
            let minutes = max((ContinuousClock.now - begin) / .seconds(60), 0.001)
            let bar = String(repeating: "#", count: Int(share * 30)).padding(toLength: 30, withPad: ".", startingAt: 0)
            let text =
                "\(isTerminal ? "\r" : "")\(name.padding(toLength: 8, withPad: " ", startingAt: 0)) [\(bar)] "
                + "\(state.done) of \(count), \(Int(Double(state.done) / minutes)) a minute, \(state.broken) broken"
            FileHandle.standardError.write(Data((text + (isTerminal && state.done < count ? "" : "\n")).utf8))
        }
    }
}
