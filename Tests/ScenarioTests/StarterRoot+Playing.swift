import Configuration
import Testing

@testable import Daemon

extension StarterRoot {
    /// Plays scenarios of a test's own in a mailbox with its files; what does not hold in one fails the test.
    ///
    /// - Parameters:
    ///   - scenarios: the text of their file.
    ///   - count: how many they are: what was not read was not played.
    func play(_ scenarios: String, count: Int, with files: [String: String], adding more: String = "") async throws {
        let file = "Mailboxes/help/tests/own-scenarios.yaml"
        let mailbox = try mailbox(files.merging([file: scenarios]) { $1 }, adding: more)
        let own = mailbox.scenarios.filter { $0.file.hasSuffix(file) }
        #expect(own.count == count)
        let play = ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox))
        for scenario in own {
            let failures = try await play.play(scenario).failures
            #expect(failures.isEmpty, "\(scenario.name): \(failures.joined(separator: "\n"))")
        }
    }
}
