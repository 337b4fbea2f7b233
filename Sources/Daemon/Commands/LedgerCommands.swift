import ArgumentParser
import Foundation
import Insight
import Mail
import Resolution
import Store

/// Opens the ledger for reading: no lock, no write, beside a running daemon.
func readLedger(_ setting: Setting) throws -> Ledger {
    guard FileManager.default.fileExists(atPath: setting.database) else {
        throw Failure.storage("no state in \(setting.state); has `replyd run` been started with this state folder?")
    }
    do {
        return try Ledger(readOnly: setting.database)
    } catch {
        throw Failure.storage("cannot read \(setting.database): \(error)")
    }
}

struct EffectsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "effects", abstract: "The ledger: everything done to the outside, or about to be.")

    @OptionGroup var place: Place
    @Option(name: .customLong("case"), help: "Only this case.") var caseID: String?
    @Flag(help: "One JSON object per effect.") var json = false

    func run() async throws {
        for row in try await readLedger(place.setting).effects(case: caseID) {
            print(
                json
                    ? record(of: row)
                    : "\(row.id)  \(row.caseID)  \(row.kind.rawValue) \(row.purpose.rawValue)  \(row.state.rawValue)  \(row.target)"
            )
        }
    }
}

struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How each mailbox fares, from the running daemon.")

    @OptionGroup var place: Place
    @Flag(help: "One JSON object per mailbox.") var json = false
    @Flag(help: "All figures in the text format of Prometheus.") var metrics = false

    func run() async throws {
        let request = ControlRequest(verb: metrics ? .metrics : .status)
        guard let reply = try ask(request, at: place.setting.socket) else {
            throw Failure.remote(
                "no daemon answers on \(place.setting.socket); start `replyd run` with this state folder")
        }
        try printReply(reply) { json || metrics ? $0 : readable($0) }
    }

    private func readable(_ line: String) -> String {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else {
            return line
        }
        let problem = (object["problem"] as? String).map { "  \($0)" } ?? ""
        let models = (object["models"] as? [[String: Any]] ?? []).compactMap { model in
            (model["why"] as? String).map { "the model \(model["name"] ?? "") is \(model["state"] ?? ""): \($0)" }
        }
        let more =
            (object["waiting_for"] as? [String] ?? []) + [object["warning"] as? String].compactMap { $0 } + models
        return "\(object["mailbox"] ?? "")  \(object["connection"] ?? "")  backlog \(object["backlog"] ?? 0)"
            + "  awaiting approval \(object["awaiting_approval"] ?? 0)  in doubt \(object["in_doubt"] ?? 0)  overdue \(object["overdue"] ?? 0)\(problem)"
            + more.map { "\n    \($0)" }.joined()
    }
}

func printReply(_ reply: ControlReply, _ shape: (String) -> String = { $0 }) throws {
    for line in reply.lines { print(shape(line)) }
    if let failure = reply.failure { throw failure }
}

extension ControlReply {
    /// What it says went wrong; nil when nothing did.
    var failure: Failure? {
        guard let error else { return nil }
        switch code {
        case 1: return .no(error)
        case 5: return .storage(error)
        default: return .usage(error)
        }
    }
}
