import Foundation
import JSON
import Store
import Synchronization

@testable import Integrations

/// A server of tools that answers as a test says, and remembers what it was asked.
final class TellingServer: ToolServer {
    struct Call: Sendable, Equatable {
        var name: String
        var arguments: JSONValue
        var isRepeatable: Bool
        var acts: Bool
    }

    private struct State {
        var answers: [String: [Result<JSONValue, ToolFailure>]] = [:]
        var calls: [Call] = []
    }

    private let state = Mutex(State())

    var calls: [Call] { state.withLock { $0.calls } }
    var acts: Int { calls.count { $0.acts } }

    /// In this order; the last one again and again.
    func answer(_ name: String, _ answers: Result<JSONValue, ToolFailure>...) {
        state.withLock { $0.answers[name] = answers }
    }

    func answer(_ name: String, json: String) {
        answer(name, .success(JSONValue(Array(json.utf8)) ?? .text("no JSON")))
    }

    func tools() async throws -> [Tool] { state.withLock { $0.answers.keys.sorted().map { Tool(name: $0) } } }

    func call(_ name: String, _ arguments: JSONValue, isRepeatable: Bool, deadline: Duration) async throws -> JSONValue
    {
        try told(Call(name: name, arguments: arguments, isRepeatable: isRepeatable, acts: false))
    }

    func act(
        _ name: String, _ arguments: JSONValue, _ claimed: borrowing Claimed, isRepeatable: Bool, deadline: Duration
    ) async throws -> JSONValue {
        try told(Call(name: name, arguments: arguments, isRepeatable: isRepeatable, acts: true))
    }

    private func told(_ call: Call) throws -> JSONValue {
        try state.withLock { state in
            state.calls.append(call)
            guard let answers = state.answers[call.name], let first = answers.first else {
                throw ToolFailure.refused("there is no tool \(call.name)")
            }
            if answers.count > 1 { state.answers[call.name]?.removeFirst() }
            return try first.get()
        }
    }
}
