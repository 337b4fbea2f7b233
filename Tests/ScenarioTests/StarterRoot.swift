import Configuration
import Foundation
import Mail
import Resolution
import Testing

@testable import Daemon

/// A folder with one mailbox as `replyd init` makes it, with a shop, and what a test writes beside.
final class StarterRoot {
    private let path = FileManager.default.temporaryDirectory.appendingPathComponent("rules-\(UUID().uuidString)").path

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// - Parameters:
    ///   - files: what is written beside, or instead of, the files of a new mailbox.
    ///   - more: added to its `mailbox.yaml`.
    func mailbox(_ files: [String: String] = [:], adding more: String = "") throws -> MailboxConfiguration {
        let address = try #require(EmailAddress("help@tea.example"))
        let team = try #require(EmailAddress("team@tea.example"))
        _ = try StarterMailbox(
            name: "help", address: address, team: team, imap: "imap.tea.example", smtp: "smtp.tea.example",
            language: "en", brand: "help", shop: "orders.sqlite"
        ).write(below: path)
        for (file, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + file)) }
        let main = URL(fileURLWithPath: path + "/Mailboxes/help/mailbox.yaml")
        if !more.isEmpty { try (Data(contentsOf: main) + Data("\n\(more)\n".utf8)).write(to: main) }
        let (mailboxes, problems) = load(root: path)
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems)")
        return try #require(mailboxes.first)
    }

    /// Ada, with a parcel that is late and one that is in time: the keys of a scenario, two blanks deep.
    static let parcels = """
          customer: { name: Ada Example, email: ada@customer.example, tier: gold }
          orders:
            - number: "1001"
              status: shipped
              placed: 9 days ago
              shipped: 8 days ago
              expected: 3 days ago
              carrier: DHL
              items: [{ title: Tea pot, price: 39 EUR }]
            - number: "1002"
              status: shipped
              placed: 9 days ago
              shipped: 8 days ago
              expected: in 1 day
              carrier: DHL
              items: [{ title: Tea cup, price: 9 EUR }]
        """

    static func letter(_ text: String) throws -> Scenario.Letter {
        Scenario.Letter(
            from: try #require(EmailAddress("ada@customer.example")), name: "Ada", isAuthenticated: true,
            subject: "Question", text: text, html: nil, attachments: [], isNewThread: false)
    }
}
