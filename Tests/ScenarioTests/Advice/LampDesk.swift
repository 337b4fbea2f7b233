import Configuration
import Foundation
import Models
import OrderBook
import Prompting
import Resolution
import Store
import Testing

@testable import Daemon

/// A mailbox whose operator lets a model choose: between two runbooks for one wish, and among the steps of one.
final class LampDesk {
    static let advice = [
        "Mailboxes/help/runbooks/lamp-dark.md": """
        ---
        name: lamp-dark
        when: { category: lamp_dark, examples: [my lamp stays dark, the lamp does not light up, the lamp is dark] }
        inputs: { order: { kind: order, ask: which-order } }
        steps:
          - choose:
              rounds: 5
              knowledge: from-articles
              among:
                - { name: restart, about: the lamp was not restarted yet, steps: [{ say: try-restart }] }
                - { name: read-lamp, about: what the lamp itself reports, steps: [{ diagnose: lamp }] }
                - name: swap-fuse
                  about: the lamp gets no current
                  when: { diagnostic.online: false }
                  steps: [{ say: try-fuse }]
                - name: pay-back
                  about: nothing helps and the customer wants the money back
                  steps:
                    - lookup: order
                    - confirm: really
                    - { action: refund, of: order, amount: order.refundable }
                    - say: paid-back
        ---
        """,
        "Mailboxes/help/runbooks/a-wide-bulb.md": """
        ---
        name: a-wide-bulb
        about: questions about bulbs in general
        when: { category: bulb, examples: [which bulb do I need, a question about the bulb, the bulb is too weak] }
        requires: { identity: L1 }
        steps: [{ say: any-bulb }]
        ---
        """,
        "Mailboxes/help/runbooks/b-garden-bulb.md": """
        ---
        name: b-garden-bulb
        about: the bulb of a lamp that stands outside
        when: { category: bulb, examples: [which bulb for the garden, a new bulb for the garden lamp] }
        requires: { identity: L1 }
        steps: [{ say: garden-bulb }]
        ---
        """,
        "Mailboxes/help/runbooks/put-right.md": """
        ---
        name: put-right
        when: { category: unhappy, examples: [I am unhappy with the lamp, please put this right, make good for the lamp] }
        inputs: { order: { kind: order, ask: which-order } }
        steps:
          - lookup: order
          - propose: [refund, return]
            else: { handoff: policy }
          - confirm: is-that-good
          - action: proposed
          - say: put-right
        ---
        """,
        "Mailboxes/help/policy.yaml": """
        autonomy: [{ mode: send }]
        limits: { refund: { maximum: 20 EUR }, return: {}, resend: {} }
        """,
        "Mailboxes/help/knowledge/flicker.md": """
        ---
        title: Flicker
        language: en
        reviewed: 2026-02-01
        ---
        # Flicker

        ## A lamp that flickers on a dimmer

        Turn the dimmer up fully for ten seconds. Old dimmers make LED bulbs flicker.
        """,
        "Mailboxes/help/tests/lamp.yaml": """
        - name: lamp
          customer: { name: Ada Example, email: ada@customer.example }
          orders:
            - number: "1001"
              status: delivered
              placed: 9 days ago
              shipped: 8 days ago
              delivered: 6 days ago
              items: [{ title: Desk lamp, price: 15 EUR }]
            - number: "1002"
              status: delivered
              placed: 9 days ago
              shipped: 8 days ago
              delivered: 6 days ago
              items: [{ title: Floor lamp, price: 90 EUR }]
          diagnostics: [{ name: lamp, facts: { online: false, errors: 3 } }]
          turns:
            - letter: Hello, my lamp stays dark.
        """,
        "Templates/help/en/try-restart.mustache": "Please switch the lamp off and on again. Did it help?\n",
        "Templates/help/en/try-fuse.mustache": "Please look at the fuse in the plug. Did it help?\n",
        "Templates/help/en/any-bulb.mustache": "Any bulb with this socket fits.\n",
        "Templates/help/en/garden-bulb.mustache": "Outside, please take a bulb that may get wet.\n",
        "Templates/help/en/really.mustache": "Shall we pay back {{order.refundable}} for order {{order.number}}?\n",
        "Templates/help/en/is-that-good.mustache": """
        {{#proposal.refund}}Shall we pay back {{proposal.amount}}?{{/proposal.refund}}
        {{#proposal.return}}Would you like to send back the {{proposal.item}}?{{/proposal.return}}

        """,
        "Templates/help/en/put-right.mustache": "That is arranged. Its reference is {{receipt.reference}}.\n",
        "Templates/help/en/paid-back.mustache": "We have paid back {{refund.amount}}.\n",
        "Templates/help/en/from-articles.mustache":
            "{{#passages}}\n{{text}}\n\n{{/passages}}\nDid it help?\n",
    ]

    private let root = StarterRoot()
    let rehearsal: Rehearsal

    init(advise: AttackedDesk.Advising? = nil) async throws {
        let mailbox = try root.mailbox(Self.advice)
        let scenario = try #require(mailbox.scenarios.first { $0.name == "lamp" })
        rehearsal = try await Rehearsal(
            mailbox, mode: nil, seed: .init(scenario.world), start: scenario.start, advise: advise)
    }

    func close() throws { try rehearsal.close() }

    /// The customer writes, a day after what they wrote before: no limit of one day is in the way.
    @discardableResult
    func write(_ text: String) async throws -> RehearsedTurn {
        rehearsal.clock.pass(86_400)
        return try await rehearsal.receive(StarterRoot.letter(text))
    }

    /// All that was done at the shop, or would be after a yes.
    func actions() async throws -> [EffectRow] {
        var rows: [EffectRow] = []
        for file in try await rehearsal.ledger.cases(mailbox: rehearsal.desk.name) {
            rows += try await rehearsal.ledger.effects(case: file.id).filter { $0.kind.isCommerce }
        }
        return rows
    }
}

extension ModelRequest {
    /// Procedures that may be chosen, by their names as an operator wrote them, with their handles.
    var procedures: [String: String] {
        var found: [String: String] = [:]
        for line in tail.split(separator: "\n") {
            guard let match = line.wholeMatch(of: /(r[0-9]+): ([a-z ]+)\. .*/) else { continue }
            found[String(match.2).replacing(" ", with: "-")] = String(match.1)
        }
        return found
    }

    /// Whether an action is asked for, rather than a procedure.
    var isForProposal: Bool { stable.contains("You propose one action") }

    /// An answer to `plan` that chooses one; none where it is not offered.
    func choosing(_ name: String) -> String {
        #"{"runbook":"\#(procedures[name] ?? "none")","passages":[]}"#
    }
}
