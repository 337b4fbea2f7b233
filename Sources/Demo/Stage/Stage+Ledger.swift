import Foundation
import Loopback

/// What replyd's commands print with `--json`: only the fields that the demo reads.
struct CaseLine: Decodable, Sendable {
    struct Run: Decodable, Sendable {
        var runbook: String
        var state: String
    }

    var `case`: String
    var customer: String?
    var principal: String
    var state: String
    var intents: [String]
    var runs: [Run]
    var reason: String?
    var outcome: String?
    var messages: [String]
}

struct EffectLine: Decodable, Sendable {
    var effect: String
    var `case`: String
    var kind: String
    var purpose: String
    var state: String
    var target: String

    /// Nothing more will come of it without somebody's doing.
    var isSettled: Bool { !["planned", "executing"].contains(state) }
}

struct TrailLine: Decodable, Sendable {
    var step: String
    var detail: String
}

struct StatusLine: Decodable, Sendable {
    var connection: String?
    var lastSuccess: String?
    var backlog: Int?
}

extension Stage {
    func cases() async throws -> [CaseLine] { try await lines(["cases", "--json"]) }
    func effects() async throws -> [EffectLine] { try await lines(["effects", "--json"]) }
    func trail(of id: String) async throws -> [TrailLine] { try await lines(["explain", id, "--json"]) }
    func statuses() async throws -> [StatusLine] { try await lines(["status", "--json"]) }

    /// Nothing when the command fails: a daemon that is still starting has no answer yet.
    private func lines<Line: Decodable>(_ arguments: [String]) async throws -> [Line] {
        let outcome = try await replyd(arguments)
        guard outcome.status == 0 else { return [] }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try outcome.output.split(separator: "\n").map { line in
            do {
                return try decoder.decode(Line.self, from: Data(line.utf8))
            } catch {
                throw StageError("replyd \(arguments[0]) printed what cannot be read: \(line)")
            }
        }
    }
}
