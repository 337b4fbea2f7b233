import Configuration
import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing
import Understanding

@testable import Daemon

/// What an operator decides beside the steps: which runbook is chosen, who gets what without a person, and what waiting
/// does to a case. On the whole road, with a mailbox as `replyd init` makes it.
@Suite struct OwnRulesTests {
    private let root = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)").path

    /// - Parameter files: what is written beside, or instead of, the files of a new mailbox.
    private func mailbox(_ files: [String: String] = [:]) throws -> MailboxConfiguration {
        let address = try #require(EmailAddress("help@tea.example"))
        let team = try #require(EmailAddress("team@tea.example"))
        _ = try StarterMailbox(
            name: "help", address: address, team: team, imap: "imap.tea.example", smtp: "smtp.tea.example",
            language: "en", brand: "help", shop: "orders.sqlite"
        ).write(below: root)
        for (path, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + path)) }
        let (mailboxes, problems) = load(root: root)
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems)")
        return try #require(mailboxes.first)
    }

    private func clear() { try? FileManager.default.removeItem(atPath: root) }

    private func played(_ mailbox: MailboxConfiguration) async throws -> [String: [String]] {
        let play = ScenarioPlay(mailbox: mailbox, parts: DeskParts(mailbox))
        var failures: [String: [String]] = [:]
        for scenario in mailbox.scenarios { failures[scenario.name] = try await play.play(scenario).failures }
        return failures
    }

    private static let late = """
        ---
        name: order-late
        when:
          category: order_status
          conditions:
            order.status: shipped
            order.expected: over 1 day
        inputs: { order: { kind: order, ask: which-order } }
        steps:
          - lookup: order
          - say: order-late
        ---
        """

    private static let world = """
          customer: { name: Ada Example, email: ada@customer.example, tier: gold }
          orders:
            - { number: "1001", status: shipped, placed: 9 days ago, shipped: 8 days ago, expected: 3 days ago, carrier: DHL, items: [{ title: Tea pot, price: 39 EUR }] }
            - { number: "1002", status: shipped, placed: 9 days ago, shipped: 8 days ago, expected: in 1 day, carrier: DHL, items: [{ title: Tea cup, price: 9 EUR }] }
        """

    @Test func `two runbooks of one category are told apart by their conditions`() async throws {
        defer { clear() }
        let mailbox = try mailbox([
            "Mailboxes/help/runbooks/order-late.md": Self.late,
            "Templates/help/en/order-late.mustache": "Your order {{order.number}} has been under way for too long.\n",
            "Mailboxes/help/tests/late.yaml": """
            - name: a late one
            \(Self.world)
              turns:
                - letter: "Hello, where is my parcel 1001?"
                  expect: { reply: order-late, says: ["1001"], handover: none, state: resolved }
            - name: one in time
            \(Self.world)
              turns:
                - letter: "Hello, where is my parcel 1002?"
                  expect: { reply: order-status, says: ["1002"], handover: none, state: resolved }
            - name: it is asked which one is meant
            \(Self.world)
              turns:
                - letter: "Hello, where is my parcel?"
                  expect: { reply: which-order, handover: none, state: waiting_customer }
                - letter: "It is 1001."
                  expect: { reply: order-late, says: ["1001"], never: ["1002"], handover: none }
            - name: what does not exist is told as ever
            \(Self.world)
              turns:
                - letter: "Hello, where is my parcel 9999?"
                  expect: { reply: not-found, handover: none }
            - name: a stranger is not told apart
            \(Self.world)
              turns:
                - letter: { text: "Hello, where is my parcel 1001?", from: eve@other.example }
                  expect: { reply: not-found, never: ["1001"] }
            """,
        ])
        for (name, failures) in try await played(mailbox) { #expect(failures.isEmpty, "\(name): \(failures)") }
        let scenario = try #require(mailbox.scenarios.first { $0.name == "one in time" })
        let rehearsal = try await Rehearsal(
            mailbox, mode: .send, seed: .init(scenario.world), start: scenario.start)
        guard case .letter(let letter)? = scenario.turns.first?.deed else { return }
        let trail = try await rehearsal.receive(letter).trail.filter { $0.step == "runbook" }.map(\.detail)
        #expect(
            trail == [
                "order-late passed over for order_status: order.expected: over 1 day: order.expected is 2026-03-03T09:00Z",
                "order-status for order_status",
            ])
        try rehearsal.close()
    }

    @Test func `rows of the own policy are rehearsed by tier, and what became of each is named`() async throws {
        defer { clear() }
        func scenario(_ name: String, tier: String, _ expected: String) -> String {
            """
            - name: \(name)
              mode: own
              customer: { name: Ada Example, email: ada@customer.example, tier: \(tier) }
              turns:
                - letter: "Hello, what are your opening hours?"
                  expect: { \(expected) }

            """
        }
        let mailbox = try mailbox([
            "Mailboxes/help/policy.yaml": """
            autonomy:
              - { tier: gold, mode: send }
              - { tier: silver, mode: approve }
              - { tier: none, mode: observe }
              - { mode: draft }
            limits: { resend: { identity: L2 } }
            """,
            "Mailboxes/help/tests/rows.yaml": scenario("gold", tier: "gold", "became: sent, row: 1")
                + scenario("silver", tier: "silver", "became: held, row: 2")
                + scenario("none", tier: "none", "became: suppressed, row: 3")
                + scenario("other", tier: "other", "became: drafted, row: 4")
                + scenario("wrong", tier: "other", "became: sent, row: none"),
        ])
        let failures = try await played(mailbox)
        for name in ["gold", "silver", "none", "other"] { #expect(failures[name] == [], "\(name)") }
        #expect(
            failures["wrong"]?.map { $0.split(separator: ": ", maxSplits: 1).last ?? "" } == [
                "the reply is drafted, not sent", "row 4 decided on the reply, not no row",
            ])
    }

    private func letter(_ text: String) throws -> Scenario.Letter {
        Scenario.Letter(
            from: try #require(EmailAddress("ada@customer.example")), name: "Ada", isAuthenticated: true,
            subject: "Question", text: text, html: nil, attachments: [], isNewThread: false)
    }

    @Test func `a case that grows old is given to a person without a message, and once`() async throws {
        defer { clear() }
        var mailbox = try mailbox()
        let day = 86_400.0
        mailbox.escalations = [
            EscalationRule(
                condition: .all([
                    .test(fact: "case.age", .olderThan(2 * day)),
                    .not(.test(fact: "case.state", .equals("waiting_customer"))),
                ]), reason: .stale)
        ]
        let rehearsal = try await Rehearsal(mailbox, mode: .draft, seed: .init(), start: Date(timeIntervalSince1970: 0))
        let first = try await rehearsal.receive(try letter("Hello, what are your opening hours?"))
        #expect(first.replies.map(\.isDraft) == [true] && first.handover == nil)
        rehearsal.clock.pass(2 * day)
        #expect(try await rehearsal.wait().effects.isEmpty)
        rehearsal.clock.pass(1)
        let old = try await rehearsal.wait()
        #expect(old.handover?.reason == .stale && old.state?.state == .withHuman)
        #expect(old.effects.count { $0.purpose == .brief } == 1)
        // As at the next start, and at the one after.
        for _ in 0..<2 {
            try await rehearsal.ledger.watchAges(
                of: "help", rules: mailbox.escalations.ofAge, now: rehearsal.clock.now)
            rehearsal.clock.pass(5 * day)
            #expect(try await rehearsal.wait().effects.isEmpty)
        }
        try rehearsal.close()
    }

    @Test func `a case that was opened before a rule of age was written is weighed by it`() async throws {
        defer { clear() }
        var mailbox = try mailbox()
        let rehearsal = try await Rehearsal(mailbox, mode: .draft, seed: .init(), start: Date(timeIntervalSince1970: 0))
        _ = try await rehearsal.receive(try letter("Hello, what are your opening hours?"))
        mailbox.escalations = [
            EscalationRule(condition: .test(fact: "case.age", .olderThan(3_600)), reason: .stale)
        ]
        rehearsal.clock.pass(7_200)
        try await rehearsal.ledger.watchAges(of: "help", rules: mailbox.escalations.ofAge, now: rehearsal.clock.now)
        #expect(try await rehearsal.ledger.nextTimer() == rehearsal.clock.now)
        try rehearsal.close()
    }

    @Test func `the clock of the resolution rests while the customer is waited for`() async throws {
        defer { clear() }
        var mailbox = try mailbox()
        let hour = 3_600.0
        mailbox.policy.serviceLevels = [ServiceLevel(firstReply: hour, resolution: 4 * hour, warning: hour / 2)]
        let scenario = try #require(decodeWorld(Self.world, file: "world.yaml").0)
        let rehearsal = try await Rehearsal(mailbox, mode: .send, seed: .init(scenario.world), start: scenario.start)
        let asked = try await rehearsal.receive(try letter("Hello, where is my parcel?"))
        #expect(asked.state?.state == .waitingCustomer)
        #expect(asked.state?.due(.resolution)?.due == scenario.start.addingTimeInterval(4 * hour))
        rehearsal.clock.pass(10 * hour)
        #expect(try await rehearsal.wait().effects.isEmpty)
        #expect(try await rehearsal.ledger.status(of: "help").owed.isEmpty)
        let answered = try await rehearsal.receive(try letter("It is 1002."))
        #expect(answered.templates == ["order-status"])
        #expect(answered.state?.due(.resolution)?.due == scenario.start.addingTimeInterval(14 * hour))
        #expect(answered.trail.contains { $0.step == "service" && $0.detail.contains("rested") })
        try rehearsal.close()
    }

    @Test func `a mention of health is for a person, unless the operator trusts the voice with it`() async throws {
        defer { clear() }
        let told = "Hello, my husband is in hospital since Monday. Where is my parcel 1002?"
        let world = try #require(decodeWorld(Self.world, file: "world.yaml").0)
        var mailbox = try mailbox()
        for isTrusted in [false, true] {
            mailbox.voicedTopics = isTrusted ? [.health] : []
            let rehearsal = try await Rehearsal(mailbox, mode: .send, seed: .init(world.world), start: world.start)
            let turn = try await rehearsal.receive(try letter(told))
            #expect(turn.handover?.reason == (isTrusted ? nil : .sensitive))
            #expect(turn.templates == (isTrusted ? ["order-status"] : []))
            #expect(turn.trail.contains { $0.step == "sensitive" } == isTrusted)
            try rehearsal.close()
        }
    }
}
