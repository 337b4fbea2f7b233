import Foundation
import Loopback

/// The operator's files of the tortured mailbox: small, so that the program is up in a moment.
enum TortureFiles {
    static let address = "support@lumen.example"
    static let team = "team@people.example"
    static let approver = "mara@people.example"
    static let authority = "mx.lumen.example"

    /// Writes them below `root`.
    ///
    /// - Parameter login: how the mailbox logs in, as lines of mailbox.yaml.
    static func write(
        to root: String, package: String, imap: Int, smtp: Int, login: String, _ setup: Setup
    ) throws {
        let files = FileManager.default
        let mailbox = root + "/Mailboxes/lumen"
        for folder in [mailbox + "/runbooks", mailbox + "/knowledge", root + "/Templates/lumen", root + "/credentials"]
        where !files.fileExists(atPath: folder) {
            try files.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
        let templates = "/Templates/lumen/en"
        if !files.fileExists(atPath: root + templates) {
            try files.copyItem(atPath: package + templates, toPath: root + templates)
        }
        try write("To cancel your order, send us this code: {{code}}\n", to: root + templates + "/send-code.mustache")
        try write(voice, to: root + "/Templates/lumen/voice.yaml")
        try write(care, to: mailbox + "/knowledge/care.md")
        for (name, text) in runbooks { try write(text, to: mailbox + "/runbooks/\(name).md") }
        try write("pass\n", to: root + "/credentials/password")
        try write(yaml(imap: imap, smtp: smtp, login: login, setup), to: mailbox + "/mailbox.yaml")
        try write(policy(setup), to: mailbox + "/policy.yaml")
    }

    private static func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    }

    private static func yaml(imap: Int, smtp: Int, login: String, _ setup: Setup) -> String {
        """
        address: \(address)
        name: Lumen
        imap: { host: 127.0.0.1, port: \(imap), security: plain }
        smtp: { host: 127.0.0.1, port: \(smtp), security: plain }
        username: \(address)
        \(login)
        poll: 5s
        patience: 2s
        authentication_server: \(authority)
        brand: lumen
        languages: [en]
        sent: \(setup.serverFilesSent ? "by_server" : "by_replyd")
        shop: { orderbook: shop.sqlite }
        teams: { default: \(team), billing: \(team), legal: \(team) }
        approvers: { mara: \(approver) }
        folders: { escalated: Escalated }
        escalate:
          - { when: { all: { sensitive: legal } }, route: legal, reason: sensitive }
        """
    }

    private static func policy(_ setup: Setup) -> String {
        """
        autonomy: [{ mode: \(setup.mode.rawValue) }]
        replies_per_hour: 100000
        breaker_floor: 100000
        briefs_per_hour: 100000
        limits:
          refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR }
          cancel: { identity: L3 }
        """
    }

    private static let voice = """
        tone: short
        languages:
          en:
            greeting: "Hello {{name}},"
            greeting_without_name: "Hello,"
            closing: "Warm regards"
            signature: |
              Your Lumen team
        """

    private static let care = """
        ---
        title: Care
        language: en
        ---
        # How to clean a brass lamp

        Clean a brass lamp with a soft dry cloth, and polish it once a year.
        """

    private static let runbooks = [
        "refund": """
        ---
        name: refund-damaged
        when:
          category: damaged_item
          examples:
            - the lamp from order 3310 arrived broken, I want a refund please
            - can I get a refund for the broken lamp from order 4417
            - my lamp arrived broken
            - the glass shade was shattered when I opened the box
            - there is a big crack in the base, please refund me
            - the lamp was damaged in transit and I want my money back
            - it came in pieces
            - broken on arrival, I would like a refund
            - what I got from you is damaged
        requires: { identity: L2 }
        inputs:
          order: { kind: order, ask: which-order, list: order-list }
          photo: { kind: attachment, types: [image], ask: send-photo }
        steps:
          - lookup: order
          - action: refund
            of: order
            amount: order.item.price
            approve: "over 80 EUR"
          - say: refund-confirmed
        outcome: resolved
        ---
        """,
        "cancel": """
        ---
        name: cancel-order
        when:
          category: cancel
          examples:
            - can you cancel my order 4417
            - please cancel my order 2254
            - hello, please cancel my order
            - I want to cancel before it ships
            - cancel it please, I do not need it any more
            - stop my order, I changed my mind
            - can you cancel what I ordered yesterday
        requires: { identity: L2 }
        inputs:
          order: { kind: order, ask: which-order, list: order-list }
        steps:
          - lookup: order
          - confirm: send-code
            by: code
          - action: cancel
            of: order
          - say: order-cancelled
        outcome: resolved
        ---
        """,
        "status": """
        ---
        name: order-status
        when:
          category: order_status
          examples:
            - where is my order 5520 right now
            - hello, where is my parcel
            - has my order been shipped
            - when will my parcel arrive
            - what is the status of my order
            - I have not received my order yet
        requires: { identity: L2 }
        inputs:
          order: { kind: order, ask: which-order, list: order-list }
        steps:
          - lookup: order
          - say: order-status-delivered
        outcome: resolved
        ---
        """,
        "question": """
        ---
        name: question-knowledge
        when:
          category: question
          examples:
            - how do I clean a brass lamp
            - which bulb fits the reading lamp
            - is there a guarantee on your lamps
            - how do I clean it
            - what is the best way to get dust off a shade
            - what does delivery cost
        requires: { identity: L1 }
        steps:
          - lookup: knowledge
          - say: knowledge-answer
        outcome: resolved
        ---
        """,
    ]
}
