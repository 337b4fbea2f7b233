import Foundation

/// One table's figures, as a line of `.build/torture.json` and of `docs/RELIABILITY.md`.
struct Figures: Sendable {
    var name: String
    /// Further numbers, in order.
    var more: [(name: String, value: String)] = []
    var runs = 0
    var verdict = Verdict()
    /// Whether what the table is to show is shown.
    var holds: Bool

    /// - Parameter results: runs whose death did not come count for nothing but what they broke.
    init(_ name: String, _ results: [Trial.Result], more: [(name: String, value: String)] = []) {
        self.name = name
        self.more = more
        runs = results.reduce(0) { $0 + ($1.killed > 0 ? 1 : 0) }
        verdict = results.reduce(Verdict()) { $0 + $1.verdict }
        holds = verdict.broken.isEmpty
    }

    var line: String {
        let numbers: [(String, String)] =
            [
                ("runs", "\(runs)"), ("lost", "\(verdict.lost.count)"),
                ("doubled_actions", "\(verdict.doubledActions.count)"),
                ("doubled_messages_new_id", "\(verdict.doubledNewID.count)"),
                ("doubled_messages_same_id", "\(verdict.doubledSameID.count)"), ("in_window", "\(verdict.inWindow)"),
                ("set_aside", "\(verdict.setAside)"), ("untrue", "\(verdict.untrue.count)"),
                ("unfit", "\(verdict.unfit.count)"),
            ]
        let first = more.prefix { $0.name == "points" }.map { ($0.name, $0.value) }
        let rest = more.dropFirst(first.count).map { ($0.name, $0.value) }
        return Self.object(name, first + numbers + rest)
    }

    static func object(_ name: String, _ numbers: [(String, String)]) -> String {
        "{\"torture\":\"\(name)\"," + numbers.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
    }
}

/// The files that the figures go to.
struct Report {
    let settings: Settings

    /// - Parameter isContinued: whether figures in the file are about this build; those of an earlier one are taken away.
    init(settings: Settings, isContinued: Bool) throws {
        self.settings = settings
        if !isContinued, FileManager.default.fileExists(atPath: json) {
            try FileManager.default.removeItem(atPath: json)
        }
    }

    private var json: String {
        settings.isOwnFolder ? settings.package + "/.build/torture.json" : settings.folder + "/torture.json"
    }

    /// Writes lines by their names; the others stay.
    func write(_ lines: [(name: String, line: String)]) throws {
        let old = (try? String(contentsOfFile: json, encoding: .utf8)) ?? ""
        let names = Set(lines.map(\.name))
        let kept = old.split(separator: "\n").map(String.init).filter { line in
            !names.contains { line.hasPrefix("{\"torture\":\"\($0)\",") }
        }
        let all = kept + lines.map(\.line)
        try Data((all.joined(separator: "\n") + "\n").utf8).write(to: URL(fileURLWithPath: json))
        if settings.isOwnFolder { try document(all) }
    }

    private static let begin = "<!-- make torture writes from here -->"
    private static let end = "<!-- to here -->"

    /// Rows of tables that were not run with this build stay, and say so.
    private func document(_ lines: [String]) throws {
        let path = settings.package + "/docs/RELIABILITY.md"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        guard let first = text.range(of: Self.begin), let last = text.range(of: Self.end) else { return }
        let rows = lines.compactMap(Self.row)
        let names = Set(rows.map(Self.name))
        let earlier = text[first.upperBound..<last.lowerBound].split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix("| ") && !$0.hasPrefix("| table |") && !names.contains(Self.name($0)) }
            .map { $0.contains(Self.stale) ? $0 : $0.dropLast(2) + ", \(Self.stale) |" }
        let table =
            "\(Self.begin)\n| table | runs | lost | actions twice | twice, another id | twice, no doubt | in the window | other |\n"
            + "|---|---|---|---|---|---|---|---|\n" + (rows + earlier).joined(separator: "\n") + "\n"
        let new = text[..<first.lowerBound] + table + text[last.lowerBound...]
        try Data(String(new).utf8).write(to: URL(fileURLWithPath: path))
    }

    private static let stale = "of an earlier build"

    private static func name(_ row: String) -> String {
        row.split(separator: "|").first?.trimmingCharacters(in: .whitespaces) ?? ""
    }

    private static let columns = [
        "runs", "lost", "doubled_actions", "doubled_messages_new_id", "doubled_messages_same_id", "in_window",
    ]

    private static func row(_ line: String) -> String? {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
            let name = object["torture"] as? String
        else { return nil }
        let others = object.keys.filter { $0 != "torture" && !columns.contains($0) }.sorted().compactMap { key in
            object[key].map { "\(key) \($0)" }
        }
        let cells = columns.map { key in object[key].map { "\($0)" } ?? "" }
        return "| \(name) | \(cells.joined(separator: " | ")) | \(others.joined(separator: ", ")) |"
    }
}
