import Foundation
import Integrations
import Resolution
import Testing

@testable import Configuration

/// Pages of docs/connectors: what an operator copies from them works.
struct ConnectorPagesTests {
    private static let folder =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/docs/connectors/"

    private static func page(_ name: String) throws -> String {
        try String(contentsOfFile: folder + name + ".md", encoding: .utf8)
    }

    /// The first block of YAML, without its fence.
    private static func section(_ name: String) throws -> String {
        let page = try page(name)
        let begin = try #require(page.range(of: "```yaml\n"))
        let end = try #require(page.range(of: "```\n", range: begin.upperBound..<page.endIndex))
        return String(page[begin.upperBound..<end.lowerBound])
    }

    private static func explains(_ page: String, _ keys: [String]) -> [String] {
        keys.filter { !page.contains("\($0):") }
    }

    @Test(arguments: HelpdeskSettings.System.allCases.filter { $0 != .rt })
    func `the section of a helpdesk's page is taken as it stands, and names every key`(
        system: HelpdeskSettings.System
    ) throws {
        let root = try OperatorRoot()
        try root.replace("poll: 60s\n", with: "poll: 60s\n" + Self.section(system.rawValue), in: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        let settings = try #require(mailboxes.first?.helpdesk)
        #expect(!settings.hosts.isEmpty && !settings.secrets.isEmpty)
        let page = try Self.page(system.rawValue)
        #expect(Self.explains(page, MailboxKeys.helpdesk(system)) == [])
    }

    @Test(arguments: [
        (ShopSettings.System.woocommerce, "woocommerce"), (.shopify, "shopify"), (.http, "tools"), (.mcp, "mcp"),
    ])
    func `the section of a shop's page is taken as it stands, and names every key`(
        system: ShopSettings.System, page: String
    ) throws {
        let root = try OperatorRoot()
        try root.replace(
            "shop:\n  orderbook: orders.sqlite\n", with: Self.section(page), in: OperatorRoot.mailbox)
        let (mailboxes, problems) = root.load()
        #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
        let shop = try #require(mailboxes.first?.shop)
        #expect(shop.orderBook == nil && shop.actions.contains(.refund))
        let text = try Self.page(page) + (page == "tools" ? Self.page("mcp") : "")
        #expect(Self.explains(text, MailboxKeys.shop(system)) == [])
    }

    /// A tool that is not told for which variant would send the same once more.
    @Test func `an exchange for a variant is refused where the tool is not told which`() throws {
        let book = """
            ---
            name: other-size
            when: { category: other_size, examples: [I need another size, please send a larger one] }
            inputs:
              order: { kind: order, ask: which-order }
              size: { kind: choice, choices: [S, M], ask: which-order }
            steps:
              - lookup: order
              - confirm: other-size
              - action: exchange
                to: size
              - say: how-was-it
            ---
            """
        func problems(_ variant: String) throws -> [ConfigurationProblem] {
            let root = try OperatorRoot()
            let exchange = """
                  actions:
                    exchange:
                      tool: exchange_line
                      arguments: { number: "{{order.number}}", line: "{{order.line}}", key: "{{key}}"\(variant) }
                      repeats: key

                """
            try root.replace(
                "shop:\n  orderbook: orders.sqlite\n",
                with: Self.section("mcp").replacingOccurrences(of: "  actions:\n", with: exchange),
                in: OperatorRoot.mailbox)
            try root.replace("  refund:\n", with: "  exchange: {}\n  refund:\n", in: OperatorRoot.policy)
            try root.write(book, to: "Mailboxes/shop/runbooks/other-size.md")
            try root.write("Shall it be {{input.size}}?\n", to: "Templates/plain/en/other-size.mustache")
            return root.load().problems.filter { !$0.isWarning }
        }
        #expect(try problems(", to: \"{{variant}}\"").isEmpty)
        let found = try problems("")
        #expect(found.map(\.line) == [11] && found.first?.what.contains("for which variant") == true, "\(found)")
    }
}
