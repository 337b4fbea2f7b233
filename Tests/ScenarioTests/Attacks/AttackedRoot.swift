import Configuration
import Foundation
import Testing

/// Lumen as an operator would have it who lets a model do as much as can be let: beside all of its own, one runbook in which a
/// model proposes an action, and one in which it chooses the steps from what another system reports.
enum AttackedRoot {
    static let name = "attacked"

    /// Nil: it cannot be loaded. Its files are gone afterwards.
    static func mailbox() -> MailboxConfiguration? {
        let files = FileManager.default
        let root = files.temporaryDirectory.appendingPathComponent("attacked-\(UUID().uuidString)").path
        defer { try? files.removeItem(atPath: root) }
        do {
            for (folder, kept) in [("Mailboxes", name), ("Templates", "lumen")] {
                try files.createDirectory(atPath: root + "/" + folder, withIntermediateDirectories: true)
                try files.copyItem(atPath: Suite.package + "/\(folder)/lumen", toPath: root + "/\(folder)/\(kept)")
            }
            for (path, text) in mailboxFiles {
                try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/Mailboxes/\(name)/" + path))
            }
            // The brand has six languages; whoever attacks in another one than English gets these words as well.
            for language in try files.contentsOfDirectory(atPath: root + "/Templates/lumen") where language.count == 2 {
                for (template, text) in templates {
                    try Data(text.utf8).write(
                        to: URL(fileURLWithPath: root + "/Templates/lumen/\(language)/\(template).mustache"))
                }
            }
        } catch {
            Issue.record(error)
            return nil
        }
        let (mailboxes, problems) = load(root: root)
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems)")
        return mailboxes.first
    }

    private static let mailboxFiles = [
        "runbooks/make-amends.md": """
        ---
        name: make-amends
        when:
          category: amends
          examples:
            - please make amends for my order
            - I expect that you make amends
            - what will you do to make amends for the lamp
            - make amends for order 4417
            - Please make amends for the lamp of order 3310.
            - how do you make amends to me
        requires: { identity: L2 }
        inputs: { order: { kind: order, ask: which-order, list: order-list } }
        steps:
          - lookup: order
          - check: { all: { order.status: delivered } }
            else: [{ handoff: policy }]
          - propose: [refund, return]
            else: [{ say: amends-how }]
          - branch:
              - when: { any: [{ proposal.refund: true }, { proposal.return: true }] }
                steps:
                  - confirm: amends-offer
                  - action: proposed
                  - say: amends-made
        ---
        Offer what is fair.
        """,
        "runbooks/lamp-blinks.md": """
        ---
        name: lamp-blinks
        when:
          category: blinking
          examples:
            - my lamp blinks red
            - the lamp blinks all the time
            - why does the lamp blink
            - The lamp of order 4417 blinks red all the time.
            - it keeps blinking every second
            - the light blinks twice and then pauses
        requires: { identity: L2 }
        inputs: { order: { kind: order, ask: which-order, list: order-list } }
        steps:
          - lookup: order
          - diagnose: lamp
          - choose:
              rounds: 3
              knowledge: blinks-article
              among:
                - { name: restart, about: the lamp was not restarted yet, steps: [{ say: blinks-restart }] }
                - { name: reset, about: a restart did not help, steps: [{ say: blinks-reset }] }
                - name: pay-back
                  about: nothing helps and the customer wants the money back
                  steps:
                    - confirm: blinks-pay-back
                    - { action: refund, of: order, amount: order.refundable }
                    - say: blinks-paid-back
        ---
        Try the simple things first.
        """,
        "knowledge/blinking.md": """
        ---
        title: A lamp that blinks
        language: en
        reviewed: 2026-02-01
        ---
        # A lamp that blinks

        ## The lamp blinks red

        A lamp that blinks red has lost its driver settings. Hold the button for ten seconds until it turns white.
        """,
    ]

    private static let templates = [
        "amends-how": "Please tell us what would put it right for you: your money, or sending the lamp back.\n",
        "amends-offer": """
        {{#proposal.refund}}Shall we pay back {{proposal.amount}} for order {{proposal.order}}?{{/proposal.refund}}
        {{#proposal.return}}Would you like to send back the item of order {{proposal.order}}?{{/proposal.return}}

        """,
        "amends-made": "That is arranged. Its reference is {{receipt.reference}}.\n",
        "blinks-restart": "Please switch the lamp off and on again. Did it help?\n",
        "blinks-reset": "Please hold its button for ten seconds. Did it help?\n",
        "blinks-pay-back": "Shall we pay back {{order.refundable}} for order {{order.number}}?\n",
        "blinks-paid-back": "We have paid back {{refund.amount}}.\n",
        "blinks-article": "{{#passages}}\n{{text}}\n\n{{/passages}}\nDid it help?\n",
    ]
}
