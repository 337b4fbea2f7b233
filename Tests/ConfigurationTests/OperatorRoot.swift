import Configuration
import Foundation

/// A root with one mailbox, one runbook, one article and one brand in which nothing is wrong, in a temporary folder.
final class OperatorRoot {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("root-\(UUID().uuidString)").path
        for (file, text) in Self.files { try write(text, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: path + "/" + file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(of file: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)), as: UTF8.self)
    }

    func remove(_ file: String) throws { try FileManager.default.removeItem(atPath: path + "/" + file) }

    func load(only: [String]? = nil, today: Date? = nil) -> (
        mailboxes: [MailboxConfiguration], problems: [ConfigurationProblem]
    ) {
        Configuration.load(root: path, only: only, today: today)
    }

    static let mailbox = "Mailboxes/shop/mailbox.yaml"
    static let policy = "Mailboxes/shop/policy.yaml"
    static let runbook = "Mailboxes/shop/runbooks/refund.md"
    static let article = "Mailboxes/shop/knowledge/care.md"
    static let voice = "Templates/plain/voice.yaml"

    static let refunded = "Templates/plain/en/refund-confirmed.mustache"

    static let files: [(String, String)] =
        [
            (mailbox, mailboxText), (policy, policyText), (runbook, runbookText), (article, articleText),
            (voice, voiceText),
        ]
        + [
            (
                refunded,
                "We sent back {{refund.amount}}\n{{#order.item.title}}for {{order.item.title}}{{/order.item.title}}.\n"
            )
        ]
        + ["acknowledgement", "not-found", "which-order", "really", "how-was-it"].map {
            ("Templates/plain/en/\($0).mustache", "Words of \($0).\n")
        }

    private static let policyText = """
        autonomy:
          - category: broken
            mode: approve
          - mode: draft
        max_age: 3 days
        replies_per_customer_per_day: 3
        limits:
          refund:
            identity: L2
            maximum: "300 EUR"
            approve_over: "80 EUR"
            per_mailbox: { sum: "900 EUR" }
        """

    private static let mailboxText = """
        address: help@shop.example
        name: The Shop
        aliases: [hello@shop.example]
        brand: plain
        imap:
          host: imap.shop.example
          security: tls
        smtp:
          host: smtp.shop.example
          port: 465
        username: help
        password:
          credential: help-password
        poll: 60s
        authentication_server: mx.shop.example
        sent: by_replyd
        since: 2026-11-01
        acknowledge: false
        minimum_confidence: 0.5
        shop:
          orderbook: orders.sqlite
        teams:
          default: team@shop.example
          legal: legal@shop.example
        approvers:
          dana: dana@shop.example
        escalate:
          - when:
              all: { sensitive: legal, confidence: "< 0.9" }
            route: legal
            reason: sensitive
        routes:
          - category: broken
            team: legal
        keywords:
          prefix: ai_

        """

    private static let runbookText = """
        ---
        name: refund
        when:
          category: broken
          examples: ["it came in pieces", "the shade has a crack"]
          not: ["how do I clean the shade"]
        requires: { identity: L2 }
        inputs:
          order: { kind: order, ask: which-order }
          photo: { kind: attachment, types: [image], optional: true }
        steps:
          - lookup: order
          - check:
              all: { order.status: delivered, order.delivered: "within 30 days", order.refundable: "> 0" }
            else: { handoff: out_of_policy }
          - branch:
              - when:
                  order.total: "> 100 EUR"
                steps:
                  - tag: [dear]
              - else:
                  - note: cheap
          - confirm: really
          - action: refund
            of: order
            amount: order.item.price
            approve: "over 80 EUR"
          - say: refund-confirmed
          - follow_up:
              after: 3 days
              say: how-was-it
        outcome: resolved
        ---
        We are sorry, and we do not ask for the item back.

        """

    private static let articleText = """
        ---
        title: Care
        language: en
        reviewed: 2026-06-01
        ---
        # Care

        Use a dry cloth.

        """

    private static let voiceText = """
        tone: plain
        avoid: [unfortunately]
        languages:
          en:
            greeting: "Hello {{name}},"
            greeting_without_name: "Hello,"
            closing: Kind regards
            signature: The Shop

        """
}
