import Configuration
import Foundation
import Testing

/// `intake: helpdesk` in mailbox.yaml.
struct IntakeKeyTests {
    private static let good = """
        address: help@shop.example
        brand: plain
        intake: helpdesk
        helpdesk:
          system: zendesk
          url: https://shop.zendesk.example
          token: { credential: zendesk }
          login: agent@shop.example
        shop:
          orderbook: orders.sqlite
        teams:
          default: team@shop.example
          legal: legal@shop.example
        approvers:
          dana: dana@shop.example

        """

    @Test func `no mail server is needed`() throws {
        let root = try OperatorRoot()
        try root.write(Self.good, to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        #expect(mailboxes.first?.intake == .helpdesk && mailboxes.first?.authenticationServer == nil)
    }

    @Test(arguments: [
        "imap: { host: imap.shop.example }", "smtp: { host: smtp.shop.example }", "username: help",
        "password: { credential: help-password }", "folders: { inbox: INBOX }", "poll: 60s",
        "authentication_server: mx.shop.example", "sent: by_server", "since: 2026-11-01", "sends_per_minute: 5",
        "acknowledge: true", "helo: shop.example", "patience: 5s",
    ])
    func `what only a mail host has is a mistake on its line`(key: String) throws {
        let root = try OperatorRoot()
        try root.write(Self.good + key + "\n", to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.isEmpty && problems.count == 1, "\(problems)")
        let problem = try #require(problems.first)
        #expect(problem.line == Self.good.split(separator: "\n").count + 1 && problem.file == OperatorRoot.mailbox)
        #expect(problem.description.contains("means nothing with `intake: helpdesk`"), "\(problem)")
    }

    @Test(arguments: [
        ("intake: helpdesk", "intake: zendesk", "known are `imap`, `helpdesk`"),
        ("system: zendesk", "system: gorgias\n  user: 7", "messages cannot be read from this helpdesk"),
        (
            "helpdesk:\n  system: zendesk\n  url: https://shop.zendesk.example\n  token: { credential: zendesk }\n"
                + "  login: agent@shop.example\n", "", "no `helpdesk` is configured"
        ),
        ("login: agent@shop.example", "poll: 5s", "so short that Zendesk may refuse"),
    ])
    func `a helpdesk that cannot be read is told`(right: String, wrong: String, says: String) throws {
        let root = try OperatorRoot()
        let text = Self.good.replacing(right, with: wrong)
        #expect(text != Self.good)
        try root.write(text, to: OperatorRoot.mailbox)
        let problems = root.load().problems
        #expect(problems.contains { $0.description.contains(says) && $0.line > 1 }, "\(problems)")
    }
}
