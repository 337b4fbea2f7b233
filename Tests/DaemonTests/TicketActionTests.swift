import Foundation
import Loopback
import OrderBook
import Resolution
import Store
import Testing

/// What is done for customers who write in tickets: at the same levels as by mail, and nothing that needs a code.
@Suite(.serialized)
struct TicketActionTests {
    private static func runbook(_ level: String) -> String {
        """
        ---
        name: cancel-order
        when:
          category: cancel_order
          examples:
            - please cancel my order
            - I do not want the lamp any more, cancel it
            - cancel order 1744 please
            - stop the order before it goes out
            - kindly annul my purchase from this morning
        requires: { identity: \(level) }
        inputs:
          order: { kind: order, ask: which-order, list: order-list }
        steps:
          - lookup: order
          - action: cancel
            of: order
          - say: order-cancelled
        outcome: resolved
        ---

        """
    }

    private func opened(_ level: String) async throws -> (TicketOffice, OrderBook) {
        let office = try TicketOffice(
            believes: true,
            policy: "limits: { cancel: { identity: \(level), per_customer: { count: 5, in: 30 days } } }\n",
            extra: "shop: { orderbook: orders.sqlite }",
            files: ["Mailboxes/lumen/runbooks/cancel.md": Self.runbook(level)])
        var seed = Shop.seed()
        for i in seed.orders.indices where seed.orders[i].number == "4101" {
            seed.orders[i].status = .paid
            seed.orders[i].shipments = []
        }
        let shop = try OrderBook(path: office.world.state + "/orders.sqlite")
        try await shop.seed(seed)
        let first = try await office.once()
        #expect(first.status == 0, "\(first.errors)")
        office.fake.pass(seconds: 600)
        return (office, shop)
    }

    private func status(_ shop: OrderBook) async throws -> Order.Status? {
        try await shop.snapshot().orders.first { $0.number == "4101" }?.status
    }

    @Test func `an order of who is on file is cancelled once, and the ticket says so`() async throws {
        let (office, shop) = try await opened("L2")
        defer { office.end() }
        let ticket = office.ask("Please cancel my order 4101.", from: Shop.ada)
        for _ in 0..<2 {
            let outcome = try await office.once()
            #expect(outcome.status == 0, "\(outcome.errors)")
        }
        #expect(try await status(shop) == .cancelled)
        #expect(office.fake.said(in: ticket).count == 2 && office.fake.said(in: ticket).last?.contains("4101") == true)
        #expect(office.fake.mails == [Shop.ada])
        let effects = try await office.effects().filter { ["commerce.cancel", "helpdesk.reply"].contains($0.kind) }
        #expect(effects.map(\.kind) == ["commerce.cancel", "helpdesk.reply"])
        #expect(effects.allSatisfy { $0.state == "done" })
    }

    @Test(arguments: [ZendeskFake.Standing(isTrusted: nil), .init(isTrusted: false, flags: [0])])
    func `nothing is done for who is not vouched for`(standing: ZendeskFake.Standing) async throws {
        let (office, shop) = try await opened("L2")
        defer { office.end() }
        let ticket = office.ask("Please cancel my order 4101.", from: Shop.ada, standing: standing)
        for _ in 0..<2 { try await office.once() }
        #expect(try await status(shop) == .paid)
        #expect(office.fake.said(in: ticket).count == 1 && office.fake.mails == [])
        #expect(office.fake.ticket(ticket)?.tags.contains("ai_handover") == true)
    }

    @Test func `what needs a code is a person's, and no code is said`() async throws {
        let (office, shop) = try await opened("L3")
        defer { office.end() }
        let ticket = office.ask("Please cancel my order 4101.", from: Shop.ada)
        for _ in 0..<2 { try await office.once() }
        #expect(try await status(shop) == .paid)
        #expect(
            office.fake.said(in: ticket).count == 1 && office.fake.mails == [] && office.world.smtp.accepted.isEmpty)
        let tags = office.fake.ticket(ticket)?.tags ?? []
        #expect(Set(tags).isSuperset(of: ["ai_handover", "ai_reason_identity"]), "\(tags)")
        #expect(office.notes(in: ticket).count == 1)
        #expect(try await !office.effects().contains { $0.kind == "helpdesk.reply" || $0.kind.hasPrefix("commerce.") })
    }
}
