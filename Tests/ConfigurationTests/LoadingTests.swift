import Configuration
import Foundation
import Reply
import Resolution
import Testing
import Transport
import Understanding

@Suite struct LoadingTests {
    @Test func `everything an operator wrote becomes values`() throws {
        let root = try OperatorRoot()
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        let mailbox = try #require(mailboxes.first)
        #expect(mailbox.name == "shop")
        #expect(mailbox.fromName == "The Shop")
        #expect(mailbox.account.imap == Endpoint(host: "imap.shop.example", port: 993, security: .tls))
        #expect(mailbox.account.smtp == Endpoint(host: "smtp.shop.example", port: 465, security: .tls))
        #expect(mailbox.account.passwordCredential == "help-password")
        #expect(mailbox.account.helo == "shop.example")
        #expect(mailbox.account.pollInterval == .seconds(60))
        #expect(mailbox.account.patience == .seconds(60))
        #expect(mailbox.policy.modes == ModePolicy(standard: .draft, categories: ["broken": .approve]))
        #expect(mailbox.policy.limits.repliesPerCustomerPerDay == 3)
        let refund = ActionLimit(
            identity: .l2, maximum: Money("300 EUR"), approveOver: Money("80 EUR"), perMailbox: Money("900 EUR"))
        #expect(mailbox.policy.limits.actions == [.refund: refund])
        #expect(mailbox.policy.teams.keys.sorted() == ["default", "legal"])
        #expect(mailbox.escalations.count == 1)
        #expect(mailbox.examples.map(\.intent) == ["broken", "broken"])
        #expect(mailbox.counterexamples.count == 1)
        #expect(mailbox.articles.map(\.title) == ["Care"])
        #expect(mailbox.since == Date(timeIntervalSince1970: 1_793_491_200))
        #expect(mailbox.shop == ShopSettings(backend: .orderBook("orders.sqlite")))
        #expect(mailbox.voice.languages["en"]?.closing == "Kind regards")
        #expect(mailbox.team(categories: ["broken"], language: "en", tier: nil, hours: .open) == "legal")
        #expect(mailbox.team(categories: ["other"], language: "en", tier: nil, hours: .open) == nil)
    }

    @Test func `a mailbox without a policy only looks on`() throws {
        let root = try OperatorRoot()
        try root.remove(OperatorRoot.policy)
        try root.replace(
            "  - action: refund\n    of: order\n    amount: order.item.price\n", with: "", in: OperatorRoot.runbook)
        try root.replace("    approve: \"over 80 EUR\"\n", with: "", in: OperatorRoot.runbook)
        try root.write("We sent it back.\n", to: OperatorRoot.refunded)
        let (mailboxes, problems) = root.load()
        #expect(problems.map(\.what) == ["policy.yaml is missing: the mailbox only looks on"], "\(problems)")
        #expect(mailboxes.first?.policy.modes.highest == .observe)
        #expect(mailboxes.first?.policy.limits.actions.isEmpty ?? false)
    }

    @Test func `a policy with everything in it becomes values`() throws {
        let root = try OperatorRoot()
        try root.write(
            """
            autonomy:
              - { category: broken, tier: gold, up_to: "80 EUR", mode: send }
              - { mode: draft }
            limits:
              refund:
                maximum: "300 EUR"
                per_customer: { sum: "400 EUR", count: 3, in: 14 days }
                per_mailbox: { sum: "2000 EUR" }
                except:
                  - { tier: gold, maximum: "500 EUR", per_customer: { count: 9 } }
                  - { category: broken, identity: L3 }
            hours:
              monday: "09:00-17:30"
              sunday: ["10:00-12:00", "13:00-24:00"]
              holidays: [2026-12-24, "2026-12-31 to 2027-01-01"]
            quiet_hours: { daily: "22:00-07:00", actions: run }
            blackout: 2026-12-24 to 2026-12-26
            service_levels:
              - { tier: gold, first_reply: 2h, resolution: 1 day, clock: business, warn: 30m, team: legal }
              - { first_reply: 8h }
            """, to: OperatorRoot.policy)
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        let policy = try #require(mailboxes.first?.policy)
        #expect(
            policy.modes.rows == [
                ModePolicy.Row(category: "broken", tier: "gold", upTo: Money("80 EUR"), mode: .send),
                ModePolicy.Row(mode: .draft),
            ])
        var limit = ActionLimit(
            maximum: Money("300 EUR"), perCustomer: Money("400 EUR"), countPerCustomer: 3,
            customerPeriod: 14 * 86_400, perMailbox: Money("2000 EUR"))
        #expect(policy.limits.actions == [.refund: limit])
        let standard = limit
        limit.identity = .l3
        let gold = ActionLimit(
            maximum: Money("500 EUR"), countPerCustomer: 9, perMailbox: Money("2000 EUR"))
        #expect(
            policy.limits.exceptions == [
                .refund: [LimitException(tier: "gold", limit: gold), LimitException(category: "broken", limit: limit)]
            ])
        #expect(policy.limits.limit(of: .refund, category: "other", tier: nil)?.limit == standard)
        #expect(policy.calendar.week.map(\.count) == [1, 0, 0, 0, 0, 0, 2])
        #expect(policy.calendar.week[6][1] == TimeSpan(from: 780, to: 1_440))
        #expect(
            policy.calendar.holidays == [DayRange(first: 20_811, last: 20_811), DayRange(first: 20_818, last: 20_819)])
        #expect(policy.calendar.quiet == [TimeSpan(from: 1_320, to: 420)] && policy.calendar.actsInQuietHours)
        #expect(policy.calendar.blackouts == [DayRange(first: 20_811, last: 20_813)])
        #expect(
            policy.serviceLevels == [
                ServiceLevel(
                    tier: "gold", firstReply: 7_200, resolution: 86_400, countsBusinessHours: true, warning: 1_800,
                    team: "legal"), ServiceLevel(firstReply: 28_800),
            ])
    }

    @Test func `all mistakes are said, not only the first`() throws {
        let root = try OperatorRoot()
        try root.replace("mode: draft", with: "mode: sned", in: OperatorRoot.policy)
        try root.replace("poll: 60s", with: "poll: often", in: OperatorRoot.mailbox)
        try root.replace("prefix: ai_", with: "prfix: ai_", in: OperatorRoot.mailbox)
        try root.replace("handoff: out_of_policy", with: "handoff: because", in: OperatorRoot.runbook)
        try root.replace("say: refund-confirmed", with: "say: done", in: OperatorRoot.runbook)
        try root.replace("language: en", with: "language: english", in: OperatorRoot.article)
        try root.replace("avoid:", with: "avoids:", in: OperatorRoot.voice)
        #expect(root.load().problems.count == 7, "\(root.load().problems)")
    }

    @Test func `a mistake in one mailbox keeps no other from being worked`() throws {
        let root = try OperatorRoot()
        try root.write(
            root.text(of: OperatorRoot.mailbox).replacingOccurrences(of: "help@", with: "care@")
                .replacingOccurrences(of: "hello@", with: "hi@"), to: "Mailboxes/care/mailbox.yaml")
        try root.write(root.text(of: OperatorRoot.policy), to: "Mailboxes/care/policy.yaml")
        try root.write(root.text(of: OperatorRoot.runbook), to: "Mailboxes/care/runbooks/refund.md")
        #expect(root.load().mailboxes.map(\.name) == ["care", "shop"])
        try root.replace("mode: draft", with: "mod: draft", in: OperatorRoot.policy)
        #expect(root.load().mailboxes.map(\.name) == ["care"])
        #expect(root.load(only: ["care"]).problems.isEmpty)
    }

    @Test func `a runbook that stands in two mailboxes is checked in each`() throws {
        let root = try OperatorRoot()
        try root.write(
            root.text(of: OperatorRoot.mailbox).replacingOccurrences(of: "help@", with: "care@")
                .replacingOccurrences(of: "hello@", with: "hi@")
                .replacingOccurrences(of: "shop:\n  orderbook: orders.sqlite\n", with: ""),
            to: "Mailboxes/zeal/mailbox.yaml")
        try root.write(root.text(of: OperatorRoot.policy), to: "Mailboxes/zeal/policy.yaml")
        try root.write(root.text(of: OperatorRoot.runbook), to: "Mailboxes/zeal/runbooks/refund.md")
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.map(\.name) == ["shop"])
        #expect(problems.contains { !$0.isWarning }, "\(problems)")
        #expect(problems.allSatisfy { $0.file.hasPrefix("Mailboxes/zeal/") }, "\(problems)")
    }

    @Test func `two mailboxes with one address are a mistake`() throws {
        let root = try OperatorRoot()
        try root.write(root.text(of: OperatorRoot.mailbox), to: "Mailboxes/tail/mailbox.yaml")
        try root.write(root.text(of: OperatorRoot.policy), to: "Mailboxes/tail/policy.yaml")
        try root.write(root.text(of: OperatorRoot.runbook), to: "Mailboxes/tail/runbooks/refund.md")
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.map(\.name) == ["shop"])
        #expect(problems.map(\.file) == ["Mailboxes/tail/mailbox.yaml"])
    }

    @Test func `two runbooks for one category are a mistake in the second`() throws {
        let root = try OperatorRoot()
        let text = try root.text(of: OperatorRoot.runbook)
        try root.write(
            text.replacingOccurrences(of: "name: refund", with: "name: zeal"), to: "Mailboxes/shop/runbooks/zeal.md")
        let problems = root.load().problems
        #expect(problems.map(\.line) == [4])
        #expect(problems.first?.file == "Mailboxes/shop/runbooks/zeal.md")
        try root.write(text.replacingOccurrences(of: "broken", with: "bent"), to: "Mailboxes/shop/runbooks/zeal.md")
        #expect(root.load().problems.map(\.line) == [2])
    }

    @Test func `a runbook that needs a shop says so once when there is none`() throws {
        let root = try OperatorRoot()
        try root.replace("shop:\n  orderbook: orders.sqlite\n", with: "", in: OperatorRoot.mailbox)
        let problems = root.load().problems
        #expect(problems.map(\.what) == ["`lookup: order` needs a shop, and mailbox.yaml has none"])
        #expect(problems.map(\.line) == [12])
    }

    @Test(arguments: [
        ("Mailboxes/shop/mailbox.yml", "did you mean `mailbox.yaml`?"),
        ("Mailboxes/shop/runbok/a.md", "did you mean `runbooks`?"),
        ("Templates/plain/en/notes.txt", ".mustache"),
        ("Templates/plain/english/a.mustache", "is no language"),
        ("Templates/plain/en/blank.mustache", "the template is empty"),
    ])
    func `a file that nothing reads is a mistake`(file: String, says: String) throws {
        let root = try OperatorRoot()
        try root.write("\n", to: file)
        let problems = root.load().problems
        #expect(problems.count == 1, "\(problems)")
        #expect(problems.first?.description.contains(says) ?? false, "\(problems)")
    }

    @Test(arguments: [
        ("Mailboxes/shop/mailbox.yaml", "mailbox.yaml is missing"),
        ("Templates/plain/voice.yaml", "voice.yaml is missing"),
        ("Templates/plain/en/not-found.mustache", "template `not-found` is missing"),
        ("Templates/plain/en/acknowledgement.mustache", "template `acknowledgement` is missing"),
    ])
    func `a file that is missing is named`(file: String, says: String) throws {
        let root = try OperatorRoot()
        try root.remove(file)
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.isEmpty)
        #expect(problems.map(\.what) == [says])
    }

    @Test func `a mailbox without runbooks is a warning, with its modes by category a mistake`() throws {
        let root = try OperatorRoot()
        try root.remove(OperatorRoot.runbook)
        try root.replace("  - category: broken\n    mode: approve\n", with: "", in: OperatorRoot.policy)
        try root.replace("routes:\n  - category: broken\n    team: legal\n", with: "", in: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(mailboxes.count == 1)
        #expect(problems.map(\.isWarning) == [true])
    }

    @Test func `an article that nobody reviewed for a year is a warning`() throws {
        let root = try OperatorRoot()
        #expect(root.load(today: Date(timeIntervalSince1970: 1_795_000_000)).problems.isEmpty)
        let problems = root.load(today: Date(timeIntervalSince1970: 1_820_000_000)).problems
        #expect(problems.map(\.line) == [4])
        #expect(problems.map(\.isWarning) == [true])
    }

    @Test func `bytes that are no UTF-8 are named with their line`() throws {
        let root = try OperatorRoot()
        let url = URL(fileURLWithPath: root.path + "/" + OperatorRoot.article)
        try Data(Array("# Care\n\nH".utf8) + [0xE9] + Array("llo\n".utf8)).write(to: url)
        #expect(root.load().problems.map(\.line) == [3])
    }

    @Test func `a password in the file is refused and never repeated`() throws {
        let root = try OperatorRoot()
        for wrong in ["password: opensesame", "password: [opensesame]", "password:\n  credential: open/sesame"] {
            let copy = try OperatorRoot()
            try copy.replace("password:\n  credential: help-password", with: wrong, in: OperatorRoot.mailbox)
            let said = copy.load().problems.map(\.description).joined()
            #expect(!said.isEmpty)
            #expect(!said.contains("sesame"))
        }
        #expect(root.load().problems.isEmpty)
    }

    private static let password = "password:\n  credential: help-password"

    @Test func `access tokens in the place of a password, as each provider has them`() throws {
        func settings(_ block: String) throws -> AuthenticationSettings {
            let root = try OperatorRoot()
            try root.replace(Self.password, with: "authentication:\n" + block, in: OperatorRoot.mailbox)
            let (mailboxes, problems) = root.load()
            #expect(problems.isEmpty, "\(problems)")
            #expect(mailboxes.first?.account.passwordCredential == nil)
            return try #require(mailboxes.first?.account.authentication)
        }
        let microsoft = try settings(
            """
              provider: microsoft
              tenant: shop.example
              client_id: abc
              client_secret: {credential: client}
              client_secret_expires: 2027-05-31
            """)
        #expect(
            microsoft.endpoint == HTTPAddress("https://login.microsoftonline.com/shop.example/oauth2/v2.0/token"))
        #expect(microsoft.clientID == "abc" && microsoft.clientSecret == "client" && microsoft.refreshToken == nil)
        #expect(microsoft.scope == "https://outlook.office365.com/.default" && microsoft.mechanism == .xoauth2)
        #expect(microsoft.secretExpires == Date(timeIntervalSince1970: 1_811_721_600) && microsoft.caFile == nil)
        let google = try settings(
            """
              provider: google
              client_id: abc
              client_secret: {credential: client}
              refresh_token: {file: /var/lib/replyd/refresh}
            """)
        #expect(google.endpoint == HTTPAddress("https://oauth2.googleapis.com/token"))
        #expect(google.refreshToken == "file:/var/lib/replyd/refresh" && google.scope.isEmpty)
        #expect(google.secretExpires == nil)
    }

    @Test func `an authorization server of one's own, with an authority of one's own`() throws {
        let root = try OperatorRoot()
        try root.write("-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n", to: "authority.pem")
        let block = """
            authentication:
              provider: other
              token_url: https://login.shop.example:8443/token
              client_id: abc
              refresh_token: {file: /var/lib/replyd/refresh}
              scope: mail
              mechanism: oauthbearer
              ca_file: authority.pem
            """
        try root.replace(Self.password, with: block, in: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.isEmpty, "\(problems)")
        let account = try #require(mailboxes.first?.account)
        #expect(account.authentication?.caFile == root.path + "/authority.pem")
        #expect(account.caFile == nil, "the mail servers' authority is a setting of its own")
        #expect(account.authentication?.endpoint == HTTPAddress("https://login.shop.example:8443/token"))
        #expect(account.authentication?.mechanism == .oauthbearer && account.authentication?.scope == "mail")
    }

    @Test(
        arguments: [
            ("ca_file: none.pem", "`authentication.ca_file`: there is no readable file none.pem"),
            ("tokn_url: x", "did you mean `token_url`?"), ("client_secret: sesame", "does not belong in this file"),
            ("mechanism: plain", "cannot be `plain`"), ("client_secret_expires: soon", "no day: `soon`"),
        ])
    func `a mistake in how tokens are got is said`(line: String, says: String) throws {
        let root = try OperatorRoot()
        let block = """
            authentication:
              provider: other
              token_url: https://login.shop.example/token
              client_id: abc
              refresh_token: {file: /var/lib/replyd/refresh}
              \(line)
            """
        try root.replace(Self.password, with: block, in: OperatorRoot.mailbox)
        let said = root.load().problems.map(\.description).joined(separator: "\n")
        #expect(said.contains(says) && !said.contains("sesame"), "\(said)")
    }

    @Test func `a mailbox that is asked for and does not exist is named with the nearest one`() throws {
        let root = try OperatorRoot()
        #expect(root.load(only: ["shp"]).problems.map(\.remedy) == ["did you mean `shop`?"])
        #expect(load(root: root.path + "/nowhere", only: nil).problems.map(\.file) == ["Mailboxes"])
    }
}

extension OperatorRoot {
    func replace(_ part: String, with new: String, in file: String) throws {
        let text = try text(of: file)
        try #require(text.contains(part))
        try write(text.replacingOccurrences(of: part, with: new), to: file)
    }
}
