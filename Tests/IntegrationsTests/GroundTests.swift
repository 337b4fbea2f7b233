import Foundation
import Integrations
import Resolution
import Testing

/// What is not there, or not whole, says who says so.
struct GroundTests {
    /// Whose pages count for whom.
    private static let vendors = [
        "rt": ["docs.bestpractical.com"], "zendesk": ["developer.zendesk.com"], "gorgias": ["developers.gorgias.com"],
        "kustomer": ["developer.kustomer.com"], "salesforce": ["developer.salesforce.com"],
        "amazon_connect": ["docs.aws.amazon.com"], "shopify": ["shopify.dev"],
        "woocommerce": ["woocommerce.github.io", "woocommerce.com"], "mcp": ["modelcontextprotocol.io"],
    ]

    @Test(arguments: Connector.all.map(\.system))
    func `what a connector lacks cites the vendor's page, or says why we do not do it`(system: String) throws {
        let connector = try #require(Connector.all.first { $0.system == system })
        let intake = system == "zendesk" ? ZendeskIntake.capabilities : []
        for capability in connector.capabilities + intake {
            let name = "\(system) \(capability.name)"
            guard capability.state != .works else {
                #expect(capability.ground == nil, "\(name) works")
                continue
            }
            switch capability.ground {
            case .vendor(let page):
                let address = try #require(URL(string: page), "\(name)")
                #expect(address.scheme == "https", "\(name): \(page)")
                #expect(Self.vendors[system, default: []].contains(address.host() ?? ""), "\(name): \(page)")
            case .ours(let why):
                #expect(why.split(separator: " ").count >= 5 && why != capability.note, "\(name): \(why)")
            case nil: Issue.record("\(name) is \(capability.state) and nobody says why")
            }
            #expect(!capability.note.isEmpty, "\(name)")
        }
    }

    @Test func `the table has six columns, whatever a note says`() {
        for row in Connector.table(Connector.all).split(separator: "\n") {
            #expect(row.count { $0 == "|" } == 7, "\(row)")
        }
    }
}
