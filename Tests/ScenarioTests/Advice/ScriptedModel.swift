import Configuration
import Foundation
import JSON
import Models
import Prompting
import Synchronization

@testable import Daemon

/// A model that says what a test tells it to, and keeps what it was asked.
final class ScriptedModel: Model {
    let name: String
    private let answers: @Sendable (ModelRequest) throws(ModelError) -> String
    private let heard = Mutex<[ModelRequest]>([])

    init(_ name: String = "script", _ answers: @escaping @Sendable (ModelRequest) throws(ModelError) -> String) {
        self.name = name
        self.answers = answers
    }

    var asked: [ModelRequest] { heard.withLock { $0 } }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        heard.withLock { $0.append(request) }
        return ModelAnswer(
            bytes: Array(try answers(request).utf8), usage: ModelUsage(fresh: 200, cached: 800, out: 50),
            model: "script-1")
    }

    /// For some tasks; all when none is named.
    func advise(
        _ tasks: [ModelTask] = ModelTask.allCases, masks: Bool = false, refused: ModelSettings.Refused = .template
    ) -> AttackedDesk.Advising {
        { files, clock in
            let advisor = Advisor(
                self, price: nil, mostPerDay: nil, patience: .seconds(5), utcOffset: { _ in 0 }, clock: clock,
                now: ScriptedTime.instants(of: clock))
            return Advisors(
                [advisor], tasks: Dictionary(uniqueKeysWithValues: tasks.map { ($0, [self.name]) }),
                knowledge: MailboxKnowledge(files), hasMasks: masks, refused: refused)
        }
    }

    /// An answer to `write`.
    static func paragraphs(_ texts: [(String, [String])]) -> String {
        let list = texts.map { text, cites in
            JSONValue.object(["text": .text(text), "cites": .list(cites.map { .text($0) })])
        }
        return String(decoding: JSONValue.object(["paragraphs": .list(list)]).bytes, as: UTF8.self)
    }
}

/// The time of a script for whoever measures with a clock that nobody sets.
enum ScriptedTime {
    static func instants(of clock: @escaping @Sendable () -> Date) -> @Sendable () -> ContinuousClock.Instant {
        let (first, start) = (ContinuousClock.now, clock())
        return { first + .seconds(clock().timeIntervalSince(start)) }
    }
}

extension ModelRequest {
    /// The handle that the stable part gives a wish.
    func handle(of intent: String) -> String? {
        let name = intent.replacing("_", with: " ")
        return stable.split(separator: "\n").compactMap { line -> String? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[1].hasPrefix(" \(name).") else { return nil }
            return String(parts[0])
        }.first
    }

    /// What stands in the passage `p1` of `write`: the template's words.
    var template: String {
        let lines = tail.components(separatedBy: "\n")
        guard let start = lines.firstIndex(of: "p1:"),
            let end = lines[start...].firstIndex(where: { $0.hasPrefix("<<<end") })
        else { return "" }
        return lines[(start + 2)..<end].joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
