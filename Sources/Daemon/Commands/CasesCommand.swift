import ArgumentParser
import Foundation
import Insight
import Mail
import Resolution
import Store

struct CasesCommand: AsyncParsableCommand {
    enum Verb: String, ExpressibleByArgument { case list, snooze, wake, close, reopen, merge, split }

    static let configuration = CommandConfiguration(
        commandName: "cases",
        abstract: "The cases, oldest first; put one aside, close, reopen, merge or split it.",
        discussion: """
            replyd cases snooze C-3 --until 2026-12-01 --as NAME     a team hears of it again on that day
            replyd cases wake C-3 --as NAME                          a person takes it up before
            replyd cases close C-3 --as NAME
            replyd cases reopen C-3 --as NAME
            replyd cases merge C-4 --into C-3 --as NAME              two cases of one customer
            replyd cases split C-3 --message ID --run R-2 --as NAME  a case of its own for some of it
            """)

    @OptionGroup var place: Place
    @Argument(help: "list, snooze, wake, close, reopen, merge or split.") var verb = Verb.list
    @Argument(help: "The case, such as C-3.") var caseID: String?
    @Option(help: "Only this mailbox.") var mailbox: String?
    @Option(name: .customLong("as"), help: "Who does it: written into the case's trail.") var name: String?
    @Option(help: "For snooze: until the beginning of this day (UTC), such as 2026-12-01.") var until: String?
    @Option(help: "For merge: the case that goes on.") var into: String?
    @Option(help: "For split: Message-ID of a message that goes.") var message: [String] = []
    @Option(help: "For split: a run that goes.") var run: [String] = []
    @Flag(help: "One JSON object per case.") var json = false

    func run() async throws {
        guard verb != .list else { return try await list() }
        guard let caseID, let name, !name.isEmpty else {
            throw Failure.usage("say which case and who you are: cases \(verb.rawValue) C-3 --as NAME")
        }
        // A merge changes the case that goes on.
        let subject = verb == .merge ? try given(into, "--into C-3") : caseID
        let request = ControlRequest(
            verb: .change, subject: subject, by: name, change: try change(of: caseID))
        guard let reply = try ask(request, at: place.setting.socket) else {
            throw Failure.remote(
                "no daemon answers on \(place.setting.socket); cases are changed by the running daemon")
        }
        try printReply(reply)
    }

    private func change(of caseID: String) throws -> CaseChange {
        switch verb {
        case .snooze:
            let day = try given(until, "--until 2026-12-01")
            guard let moment = try? Date(day + "T00:00:00Z", strategy: .iso8601) else {
                throw Failure.usage("\(day) is no day; write it as year-month-day")
            }
            return .snooze(until: moment)
        case .wake: return .wake
        case .reopen: return .reopen
        case .merge: return .take(other: caseID)
        case .split:
            guard !message.isEmpty || !run.isEmpty else { throw Failure.usage("cases split needs --message or --run") }
            return .split(
                messages: message.map { String($0.drop { $0 == "<" }.prefix { $0 != ">" }) }, runs: run)
        case .close, .list: return .close
        }
    }

    private func given(_ value: String?, _ option: String) throws -> String {
        guard let value else { throw Failure.usage("cases \(verb.rawValue) needs \(option)") }
        return value
    }

    private func list() async throws {
        let ledger = try readLedger(place.setting)
        let now = Date()
        for file in try await ledger.cases(mailbox: mailbox) {
            if json {
                print(record(of: file, letters: try await ledger.letters(ofCase: file.id), now: now))
            } else {
                let what = file.intents.isEmpty ? "-" : file.intents.joined(separator: ", ")
                print(
                    "\(file.id)  \(file.state.rawValue)  \(what)  \(file.customer?.text ?? "-")  \(file.subject)"
                        + file.owed.filter { $0.due < now }.map { "  \($0.promise.rawValue) overdue" }.joined())
            }
        }
    }
}
