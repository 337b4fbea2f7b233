import Configuration
import Foundation
import Testing

@testable import Daemon

/// The scenarios that lie beside the mailboxes of the project, as `replyd test` plays them.
@Suite struct MailboxTests {
    @Test(arguments: Suite.trades)
    func `every scenario of a mailbox holds`(_ name: String) async throws {
        let root = name == "lumen" ? Suite.package : Suite.folder
        let (mailboxes, problems) = load(root: root, only: [name])
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems)")
        let mailbox = try #require(mailboxes.first)
        let play = ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox))
        #expect(mailbox.scenarios.count >= 3)
        for scenario in mailbox.scenarios {
            let failures = try await play.play(scenario).failures
            #expect(failures.isEmpty, "\(scenario.name): \(failures.joined(separator: "\n"))")
        }
    }
}
