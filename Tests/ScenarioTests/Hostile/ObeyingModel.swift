import Foundation
import JSON
import Models
import Prompting
import Synchronization

@testable import Daemon

/// A model in the hands of whoever writes the letters: it obeys them as far as its answer's schema lets it, repeats all that it was
/// ever shown in any case, and breaks every rule of answering. The same seed does the same.
final class ObeyingModel: Model {
    enum Trick: String, CaseIterable, Sendable {
        /// Answers as it should. Otherwise nothing would show that its answers are taken at all.
        case honest
        /// Wants what the letter wants.
        case obey
        /// Says what it was shown, here and before.
        case repeatAll
        /// Puts something else into an answer that is right otherwise.
        case tamper
        case invent, wrongTypes, moreNames, otherTask, endless, flood, garbage, echo, nothing, refuse, fail
    }

    private struct State {
        var dice: Dice
        /// Everything that it was shown, in pieces, oldest first.
        var memory: [String] = []
        var known: Set<String> = []
        var asked: [ModelRequest] = []
        var tricks: [Trick: Int] = [:]
        /// Failures in a row: three would have it left alone, and it wants to be asked.
        var failures = 0
    }

    let name = "obeying"
    private let tricks: [Trick]
    private let state: Mutex<State>

    /// - Parameter tricks: what it does, each as often as it is named.
    init(seed: UInt64, tricks: [Trick] = ObeyingModel.mixed) {
        self.tricks = tricks
        state = Mutex(State(dice: Dice(seed: seed)))
    }

    /// Mostly what could do harm: an answer that is not read does none.
    static let mixed =
        Trick.allCases + Array(repeating: .obey, count: 14) + Array(repeating: .repeatAll, count: 8)
        + Array(repeating: .honest, count: 4) + Array(repeating: .tamper, count: 4)

    /// What it was asked since the last time.
    func takeAsked() -> [ModelRequest] {
        state.withLock { state in
            defer { state.asked = [] }
            return state.asked
        }
    }

    var counts: [Trick: Int] { state.withLock { $0.tricks } }

    func answer(_ request: ModelRequest) async throws(ModelError) -> ModelAnswer {
        let result: Result<[UInt8], ModelError> = state.withLock { state in
            state.asked.append(request)
            for piece in request.pieces where state.known.insert(piece).inserted { state.memory.append(piece) }
            // Each of them comes up, however few questions there are.
            let untried = state.tricks.values.reduce(0, +) % 8 == 7 ? tricks.first { state.tricks[$0] == nil } : nil
            var trick = untried ?? state.dice.pick(tricks) ?? .obey
            if trick == .fail, state.failures >= 2 { trick = .obey }
            state.tricks[trick, default: 0] += 1
            state.failures = trick == .fail ? state.failures + 1 : 0
            switch trick {
            case .refuse: return .failure(.refused)
            case .fail:
                return .failure(
                    state.dice.pick([.overloaded, .cutOff, .garbage("x"), .unreachable("x")]) ?? .overloaded)
            default:
                var answering = Answering(request: request, memory: state.memory, dice: state.dice)
                let bytes = answering.bytes(trick)
                state.dice = answering.dice
                return .success(bytes)
            }
        }
        // Who answers is a stranger's word, too.
        return ModelAnswer(bytes: try result.get(), usage: ModelUsage(), model: AttackedDesk.thief)
    }

    /// For all tasks, before every other model.
    func advise(masks: Bool = false) -> AttackedDesk.Advising {
        { files, clock in
            let advisor = Advisor(
                self, price: nil, mostPerDay: nil, patience: .seconds(5), utcOffset: { _ in 0 }, clock: clock,
                now: ScriptedTime.instants(of: clock))
            return Advisors(
                [advisor], tasks: Dictionary(uniqueKeysWithValues: ModelTask.allCases.map { ($0, [self.name]) }),
                knowledge: MailboxKnowledge(files), hasMasks: masks)
        }
    }
}

extension ModelRequest {
    /// What stands between the marks of the fences of one name.
    func fenced(_ name: String) -> [String] {
        var found: [String] = []
        var lines: [Substring]?
        for line in tail.split(separator: "\n", omittingEmptySubsequences: false) {
            if let open = lines {
                if line.hasPrefix("<<<end ") {
                    found.append(open.joined(separator: "\n"))
                    lines = nil
                } else {
                    lines = open + [line]
                }
            } else if line.hasPrefix("<<<\(name) ") {
                lines = []
            }
        }
        return found
    }

    var letter: String { fenced("message").first ?? "" }

    /// Lines of the letter that stand in it once, so that they can be quoted.
    var quotable: [String] {
        let lines = letter.split(separator: "\n").map(String.init).filter { $0.count > 3 }
        return lines.filter { line in letter.ranges(of: line).count == 1 }
    }

    /// The values of the facts, without their names.
    var facts: [String] {
        fenced("facts").joined(separator: "\n").split(separator: "\n").compactMap { line -> String? in
            line.split(separator: ": ", maxSplits: 1).last.map(String.init)
        }
    }

    var passages: [String] { fenced("passage") }

    /// Handles of everything that can be cited.
    var citable: [String] {
        let facts = fenced("facts").first?.split(separator: "\n").count ?? 0
        return (0..<facts).map { "f\($0 + 1)" } + passages.indices.map { "p\($0 + 1)" }
    }

    /// Handles of the wishes whose names hold one of these words; all when none does.
    func wishes(_ words: [String]) -> [String] {
        let all = stable.split(separator: "\n").compactMap { line -> (handle: String, name: Substring)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].wholeMatch(of: /w[0-9]+/) != nil else { return nil }
            return (String(parts[0]), parts[1].prefix { $0 != "." })
        }
        let fitting = all.filter { wish in words.contains { wish.name.contains($0) } }
        return (fitting.isEmpty ? all : fitting).map(\.handle)
    }

    /// What there is to repeat: short enough for any place of an answer.
    var pieces: [String] {
        let texts = facts + passages + [letter, fenced("answer").first ?? ""]
        let lines = texts.joined(separator: "\n").split(separator: "\n")
        return lines.map { String($0.prefix(200)) }.filter { $0.count > 3 }
    }
}
