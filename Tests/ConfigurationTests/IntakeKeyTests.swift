import Configuration
import Foundation
import Integrations
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
          authenticates_senders: true
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
        #expect(mailboxes.first?.intake == .helpdesk && mailboxes.first?.helpdesk?.webForms == nil)
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
                + "  login: agent@shop.example\n  authenticates_senders: true\n", "", "no `helpdesk` is configured"
        ),
        ("login: agent@shop.example", "poll: 5s", "so short that Zendesk may refuse"),
        ("login: agent@shop.example", "web_forms: { forms: [] }", "`helpdesk.web_forms` names nothing"),
        ("login: agent@shop.example", "web_forms: { form: 7 }", "unknown key `form`; did you mean `forms`?"),
        ("intake: helpdesk", "intake: helpdesk\nauthentication_server: mx.shop.example", "authenticates_senders"),
    ])
    func `a helpdesk that cannot be read is told`(right: String, wrong: String, says: String) throws {
        let root = try OperatorRoot()
        let text = Self.good.replacing(right, with: wrong)
        #expect(text != Self.good)
        try root.write(text, to: OperatorRoot.mailbox)
        let problems = root.load().problems
        #expect(problems.contains { $0.description.contains(says) && $0.line > 1 }, "\(problems)")
    }

    @Test func `whose word is believed, and which forms are taken, is the operator's to say`() throws {
        let root = try OperatorRoot()
        let forms = "  web_forms: { forms: [7, 8], groups: 9 }\n"
        try root.write(Self.good.replacing(Self.believing, with: Self.believing + forms), to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        let mailbox = try #require(mailboxes.first)
        #expect(mailbox.authenticationServer == "zendesk.invalid" && mailbox.helpdesk?.authenticatesSenders == true)
        #expect(mailbox.helpdesk?.webForms == ZendeskForms(forms: [7, 8], groups: [9]))
    }

    private static let believing = "  authenticates_senders: true\n"

    @Test(arguments: ["", "  authenticates_senders: false\n"])
    func `a mailbox that is to answer and believes nobody is warned`(line: String) throws {
        let root = try OperatorRoot()
        try root.write(Self.good.replacing(Self.believing, with: line), to: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.first.map { $0.authenticationServer == nil } == true)
        #expect(problems.count == 1 && problems.first?.isWarning == true)
        #expect(problems.first?.description.contains("nothing is answered") == true, "\(problems)")
    }

    @Test func `what is for tickets only is doubtful where mail is read`() throws {
        let root = try OperatorRoot()
        let section = "helpdesk:\n  system: zendesk\n  url: https://shop.zendesk.example\n"
        let keys = "  token: { credential: zendesk }\n  authenticates_senders: true\n  web_forms: { forms: 7 }\n"
        try root.replace("poll: 60s\n", with: "poll: 60s\n" + section + keys, in: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.first.map { $0.authenticationServer != "zendesk.invalid" } == true)
        #expect(problems.count { $0.isWarning && $0.description.contains("means nothing with `intake: imap`") } == 2)
    }
}
