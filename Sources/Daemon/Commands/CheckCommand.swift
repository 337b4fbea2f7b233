import ArgumentParser
import Configuration
import Foundation
import Insight
import Resolution

struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says everything that is wrong in the operator's files, with file and line.")

    @OptionGroup var place: Place
    @Argument(help: "Mailboxes to check; all when none is named.") var mailboxes: [String] = []
    @Flag(help: "One JSON object per problem.") var json = false

    func run() async throws {
        let (found, mistakes) = load(root: place.setting.root, only: mailboxes.isEmpty ? nil : mailboxes, today: Date())
        let problems = mistakes + found.flatMap(\.narrowContexts)
        for problem in problems { print(json ? record(of: problem) : "\(problem)") }
        guard problems.allSatisfy(\.isWarning) else {
            throw Failure.usage("\(problems.filter { !$0.isWarning }.count) problems in \(place.setting.root)")
        }
        guard !found.isEmpty else { throw Failure.usage("no mailbox below \(place.setting.root)/Mailboxes") }
        if !json {
            for mailbox in found {
                print(
                    "\(mailbox.name): \(mailbox.policy.modes.standard.rawValue), \(mailbox.runbooks.count) runbooks, "
                        + "\(mailbox.articles.count) articles, \(mailbox.examples.count) examples")
                if let models = mailbox.models { print("\(mailbox.name): models: \(models.told)") }
            }
        }
    }
}

/// One problem as a JSON object.
private func record(of problem: ConfigurationProblem) -> String {
    var line = JSONLine()
    line.text("file", problem.file)
    line.raw("line", String(problem.line))
    line.text("what", problem.what)
    line.text("remedy", problem.remedy)
    line.raw("warning", problem.isWarning ? "true" : "false")
    return line.finished
}
