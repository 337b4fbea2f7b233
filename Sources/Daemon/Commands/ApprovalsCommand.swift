import ArgumentParser
import Foundation
import Insight
import Resolution
import Store

struct ApprovalsCommand: AsyncParsableCommand {
    enum Verb: String, ExpressibleByArgument { case list, approve, reject, edit }

    static let configuration = CommandConfiguration(
        commandName: "approvals", abstract: "What waits for a person's yes; approve, reject or edit it.")

    @OptionGroup var place: Place
    @Argument(help: "list, approve, reject or edit.") var verb = Verb.list
    @Argument(help: "The effect, such as E-34.") var effect: String?
    @Option(name: .customLong("as"), help: "Who says so: a name of `approvers:` in mailbox.yaml.") var name: String?
    @Option(help: "For edit: a file with the whole text of the answer; - is standard input.") var file = "-"
    @Option(help: "For reject: why.") var reason: String?
    @Flag(help: "One JSON object per effect.") var json = false

    func run() async throws {
        guard verb != .list else {
            for row in try await readLedger(place.setting).approvals() {
                print(
                    json
                        ? record(of: row)
                        : "\(row.id)  \(row.caseID)  \(row.description)\(row.why.map { "  (\($0))" } ?? "")")
            }
            return
        }
        guard let effect, let name else {
            throw Failure.usage("say which effect and who you are: approvals \(verb.rawValue) E-34 --as NAME")
        }
        var request = ControlRequest(
            verb: verb == .approve ? .approve : verb == .reject ? .reject : .edit, subject: effect, by: name)
        request.text = verb == .edit ? try text() : reason
        guard let reply = try ask(request, at: place.setting.socket) else {
            throw Failure.remote("no daemon answers on \(place.setting.socket); approvals need the running daemon")
        }
        try printReply(reply)
    }

    private func text() throws -> String {
        let data =
            file == "-"
            ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: file)
        guard let data, let text = String(data: data, encoding: .utf8) else {
            throw Failure.usage("\(file) cannot be read as UTF-8 text")
        }
        return text
    }
}
