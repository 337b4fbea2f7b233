import Foundation
import Loopback
import Resolution
import Store
import Testing

/// A mailbox without a mail server, and the built program before a Zendesk of our own.
///
/// The servers of mail are there only to see that nobody speaks to them.
final class TicketOffice {
    let world: LightWorld
    let fake: ZendeskFake
    /// Keeps answers of the service from the program.
    let thief: AnswerThief

    /// - Parameters:
    ///   - believes: whether Zendesk's word on who wrote is believed.
    ///   - policy: lines after the mode.
    ///   - extra: lines appended to mailbox.yaml.
    ///   - files: by their paths below the root.
    init(
        mode: String = "send", believes: Bool = false, policy: String = "", extra: String = "",
        files: [String: String] = [:]
    ) throws {
        world = try LightWorld()
        fake = try ZendeskFake(beginning: Date().addingTimeInterval(-60))
        thief = try AnswerThief(before: fake.port)
        let texts = [
            "credentials/zendesk": "secret\n",
            "Mailboxes/lumen/policy.yaml": "autonomy: [{ mode: \(mode) }]\n" + policy,
            "Mailboxes/lumen/mailbox.yaml": """
            address: \(LightWorld.mailbox)
            name: Lumen
            intake: helpdesk
            helpdesk:
              system: zendesk
              url: http://127.0.0.1:\(thief.port)
              token: { credential: zendesk }
              login: bot@shop.test
              escalation_group: 32
              poll: 5s
              owners: { default: 71 }
              authenticates_senders: \(believes)
            brand: lumen
            languages: [en]
            teams: { default: \(LightWorld.team) }
            \(extra)

            """,
        ]
        for (name, text) in texts.merging(files, uniquingKeysWith: { $1 }) {
            let path = world.root + "/" + name
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
    }

    func end() {
        world.end()
        thief.stop()
        fake.stop()
    }

    @discardableResult
    func once(_ environment: [String: String] = [:]) async throws -> ShellCommand.Outcome {
        try await world.replyd(["run", "--once"], environment)
    }

    func ask(
        _ words: String, from address: String = "kim@customer.test", in ticket: String? = nil,
        standing: ZendeskFake.Standing = .init()
    ) -> String {
        fake.mail(
            from: address, to: LightWorld.mailbox, subject: "A question", words, ticket: ticket,
            standing: standing)
    }

    func effects() async throws -> [(kind: String, state: String)] {
        try await world.ledger { ledger in
            try await ledger.effects(case: nil).map { ($0.kind.rawValue, $0.state.rawValue) }
        }
    }

    func cases() async throws -> [(state: String, level: String)] {
        try await world.ledger { ledger in
            try await ledger.cases(mailbox: nil).map { ($0.state.rawValue, $0.principal.level.name) }
        }
    }

    func notes(in ticket: String) -> [RequestTrackerHost.Seen.Note] {
        fake.ticket(ticket)?.notes.filter { $0.text.contains("ref: replyd/") } ?? []
    }

    /// Nothing was said to the customer, nothing mailed, and no ticket made.
    func expectSilence(after ticket: String, said: [String]) {
        #expect(fake.said(in: ticket) == said)
        #expect(fake.ticket(String((Int(ticket) ?? 0) + 1)) == nil)
        #expect(world.smtp.accepted.isEmpty)
    }
}
