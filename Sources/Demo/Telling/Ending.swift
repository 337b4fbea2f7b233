import Foundation
import OrderBook
import Resolution

extension Stage {
    /// The order book before and after, the cases, and where to look further.
    func tellTheEnd(on page: Page) async throws {
        page.line()
        page.line(page.ink("The order book, before and after", .bold))
        let after = try await book.snapshot()
        let rows = zip(shop.seed.orders.sorted { $0.number < $1.number }, after.orders).map { before, after in
            [
                after.number, shop.seed.customers.first { $0.id == after.customer }?.name ?? "",
                shop.item(of: after.number),
                after.total.description, change(before.status.rawValue, after.status.rawValue),
                change(before.refunded.description, after.refunded.description),
            ]
        }
        page.table(["order", "customer", "item", "total", "status", "refunded"], rows)

        page.line()
        page.line(page.ink("The cases", .bold))
        page.table(
            ["case", "customer", "level", "state", "wants", "reason"],
            try await cases().map {
                [
                    $0.case, $0.customer ?? "-", $0.principal, $0.state,
                    $0.intents.isEmpty ? "-" : $0.intents.joined(separator: ", "), $0.reason ?? "-",
                ]
            })

        page.line()
        page.line(page.ink("To look further", .bold))
        page.line("   export CONFIGURATION_DIRECTORY=\(root) STATE_DIRECTORY=\(state)")
        for command in ["cases", "effects", "explain C-1"] { page.line("   \(Self.program) \(command)") }
        page.line("   less \(root)/replyd.log")
    }

    private func change(_ before: String, _ after: String) -> String {
        before == after ? after : "\(before) → \(after)"
    }
}
