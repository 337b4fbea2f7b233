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
    private let root = StarterRoot()

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

    @Test func `two runbooks of one category are told apart by their conditions`() async throws {
        let mailbox = try root.mailbox([
            "Mailboxes/help/runbooks/order-late.md": Self.late,
            "Templates/help/en/order-late.mustache": "Your order {{order.number}} has been under way for too long.\n",
            "Mailboxes/help/tests/late.yaml": """
            - name: a late one
            \(StarterRoot.parcels)
              turns:
                - letter: "Hello, where is my parcel 1001?"
                  expect: { reply: order-late, says: ["1001"], handover: none, state: resolved }
            - name: one in time
            \(StarterRoot.parcels)
              turns:
                - letter: "Hello, where is my parcel 1002?"
                  expect: { reply: order-status, says: ["1002"], handover: none, state: resolved }
            - name: it is asked which one is meant
            \(StarterRoot.parcels)
              turns:
                - letter: "Hello, where is my parcel?"
                  expect: { reply: which-order, handover: none, state: waiting_customer }
                - letter: "It is 1001."
                  expect: { reply: order-late, says: ["1001"], never: ["1002"], handover: none }
            - name: what does not exist is told as ever
            \(StarterRoot.parcels)
              turns:
                - letter: "Hello, where is my parcel 9999?"
                  expect: { reply: not-found, handover: none }
            - name: a stranger is not told apart
            \(StarterRoot.parcels)
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
        let mailbox = try root.mailbox([
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

    @Test func `appointments, free times and diagnostics of a scenario are those of the shop`() async throws {
        func runbook(_ name: String, _ example: String, _ rest: String) -> String {
            "---\nname: \(name)\nwhen: { category: \(name), examples: [\(example)] }\n\(rest)---\n"
        }
        let mailbox = try root.mailbox([
            "Mailboxes/help/runbooks/repair.md": runbook(
                "repair", "book me a repair visit please, I need a repair visit, a technician has to visit",
                """
                inputs: { slot: { kind: slot, ask: which-time } }
                steps:
                  - lookup: slots
                  - check: { slot.free: true }
                    else: { handoff: policy }
                  - confirm: really
                  - action: appointment_book
                  - say: booked

                """),
            "Mailboxes/help/runbooks/lamp.md": runbook(
                "lamp", "my lamp does not light up, the lamp stays dark, the lamp is broken and dark",
                """
                steps:
                  - diagnose: lamp
                  - branch:
                      - when: { diagnostic.errors: "> 2", diagnostic.online: true }
                        steps: [{ say: dark }]
                      - else: [{ handoff: policy }]

                """),
            "Mailboxes/help/policy.yaml": "autonomy: [{ mode: send }]\nlimits: { appointment: {}, resend: {} }\n",
            "Templates/help/en/which-time.mustache": "Which day and time would suit you?\n",
            "Templates/help/en/really.mustache": "Shall we come on {{slot.at}}?\n",
            "Templates/help/en/booked.mustache": "Your appointment is booked: {{slot.at}}.\n",
            "Templates/help/en/dark.mustache": "We see what is wrong with it.\n",
            "Mailboxes/help/tests/world.yaml": """
            - name: a free time is booked
              customer: { name: Ada Example, email: ada@customer.example }
              appointments: [{ id: AP-1, service: repair, at: in 2 days }]
              slots: [{ service: repair, at: 2026-03-06 10:00 }]
              turns:
                - letter: "Hello, please book me a repair visit on 6 March 2026 at 10:00."
                  expect: { reply: really, became: sent, actions: none }
                - letter: "Yes, please do."
                  expect: { reply: booked, actions: [{ appointment: new, change: book, became: done }] }
              after: { appointments: { AP-2: { at: 2026-03-06 10:00, status: booked, service: repair } } }
            - name: what was booked must be expected
              customer: { name: Ada Example, email: ada@customer.example }
              slots: [{ service: repair, at: 2026-03-06 10:00 }]
              turns:
                - letter: "Hello, please book me a repair visit on 6 March 2026 at 10:00."
                - letter: "Yes, please do."
            - name: a diagnostic says what it is told to
              customer: { name: Ada Example, email: ada@customer.example }
              diagnostics: [{ name: lamp, facts: { online: true, errors: 3, state: dark } }]
              turns:
                - letter: "Hello, my lamp does not light up."
                  expect: { reply: dark, handover: none }
            """,
        ])
        let failures = try await played(mailbox)
        #expect(failures["a free time is booked"] == [])
        #expect(failures["a diagnostic says what it is told to"] == [])
        #expect(
            failures["what was booked must be expected"]?.contains {
                $0.hasSuffix("afterwards appointment AP-1.status is booked, not nothing")
            } == true)
    }

    @Test func `four eyes of an exception are told to the approver, and a yes by mail does not count`() async throws {
        let package = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardizedFileURL.path
        for isException in [false, true] {
            var mailbox = try #require(load(root: package, only: ["lumen"]).mailboxes.first)
            if isException {
                var limit = try #require(mailbox.policy.limits.actions[.refund])
                limit.fourEyesOver = Money(minor: 10_000, currency: "EUR")
                mailbox.policy.limits.exceptions[.refund] = [LimitException(category: "damaged_item", limit: limit)]
            }
            let scenario = try #require(
                mailbox.scenarios.first { $0.name == "above the limit a person says yes first" })
            guard case .letter(let letter)? = scenario.turns.first?.deed else { return }
            let rehearsal = try await Rehearsal(
                mailbox, mode: .send, seed: .init(scenario.world), start: scenario.start)
            let effects = try await rehearsal.receive(letter).effects
            let request = effects.first { $0.purpose == .approval }?.body
            guard case .mail(let mail)? = request else {
                Issue.record("no approver was asked")
                return
            }
            let held = try #require(effects.first { $0.state == .awaitingApproval })
            // Where mail counts, its subject carries the token.
            #expect((parse(mail.bytes).subject?.hasSuffix(held.id) ?? false) == isException)
            if isException {
                await #expect(throws: LedgerError.needsTwo(held.id)) {
                    try await rehearsal.ledger.grant(
                        held.id, by: "noor", approve: true, policy: mailbox.policy, channel: .mail,
                        now: rehearsal.clock.now)
                }
            }
            try rehearsal.close()
        }
    }
}
