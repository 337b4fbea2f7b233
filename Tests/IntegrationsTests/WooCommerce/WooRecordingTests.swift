import Foundation
import Integrations
import Loopback
import Mail
import Resolution
import Store
import Testing
import Transport

/// Against what the real product answered. The times and keys in it are of a shop that is no more.
@Suite(.serialized, .enabled(if: WooRecordings.folder != nil, "needs ../shared or REPLYD_SHARED"))
struct WooRecordingTests {
    private struct Shop {
        let replay: WooReplay
        let loop: HTTPLoop
        let woo: WooCommerce

        init(gateway: Bool, restocks: Bool = false) throws {
            replay = try WooReplay(try WooRecordings())
            loop = try HTTPLoop()
            guard let address = HTTPAddress("http://127.0.0.1:\(replay.port)") else { throw CancellationError() }
            woo = WooCommerce(
                WooCommerce.Settings(
                    address: address, consumerKey: "ck_1", refundsByGateway: gateway, restocks: restocks),
                secret: Secret("cs_1"),
                client: HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { Date() }, jitter: { 0.01 }),
                patience: .seconds(3), settling: .milliseconds(20), clock: { Date() })
        }

        func end() {
            #expect(replay.differences == [])
            #expect(replay.isEmpty, "something recorded was not asked for")
            replay.stop()
            loop.shutDown()
        }
    }

    private let jane = "jane@example.com"

    @Test func `customers, guests and orders are read`() async throws {
        let shop = try Shop(gateway: true)
        defer { shop.end() }
        shop.replay.expect(.recorded("05"))
        let kim = try #require(try await shop.woo.customer(at: address(jane)))
        #expect(kim.id == "2" && kim.name == "Jane Doe")
        shop.replay.expect(.recorded("06"), .recorded("08"))
        let guest = try #require(try await shop.woo.customer(at: address("guest@example.com")))
        #expect(guest.id == "guest:guest@example.com" && guest.name == "G")
        shop.replay.expect(.recorded("07"), .recorded("09"))
        let order = try #require(try await shop.woo.orders(of: kim).first)
        #expect(order.number == "11" && order.status == .paid && order.total == Money(minor: 3_500, currency: "EUR"))
        #expect(order.items.map(\.title) == ["Mug"] && order.items.map(\.price.minor) == [1_000])
        #expect(order.items.map(\.quantity) == [3] && order.address == "1 Old Street, 10115 Berlin")
        #expect(order.placed == (try Date("2026-11-23T21:17:54Z", strategy: .iso8601)))
        shop.replay.expect(.recorded("11"))
        #expect(try await shop.woo.order("11", of: kim) == order)
        // Another's order is found by nobody else, and costs nothing but the look into their own.
        shop.replay.expect(.recorded("11"), .recorded("08"))
        #expect(try await shop.woo.order("11", of: guest) == nil)
        shop.replay.expect(.recorded("24"), .recorded("08"))
        #expect(try await shop.woo.order("999999", of: guest) == nil)
        // Refunded to the last cent; its total is what it was.
        shop.replay.expect(.recorded("23"), .recorded("19"))
        let whole = try #require(try await shop.woo.order("11", of: kim))
        #expect(whole.refunded == whole.total && whole.refundable?.minor == 0 && whole.status == .cancelled)
        #expect(whole.items.map(\.refunded.minor) == [1_000])
    }

    private func money(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    /// Runs `body` with a claim, on a desk whose customer is Jane.
    private func withClaim(_ shop: Shop, _ body: (borrowing Claimed) async throws -> Void) async throws {
        let desk = try ShopDesk(shop.woo)
        shop.replay.expect(.recorded("05"), .recorded("11"))
        let kim = try await desk.customer(jane)
        try await desk.plan(.commerceNote(order: Handle("order#1")), for: kim, order: "11") { $0.notes = ["a note"] }
        let claimed = try await desk.claim()
        try await body(claimed)
        try await desk.end()
    }

    @Test func `a note, another address and a cancellation are asked for as they were recorded`() async throws {
        let shop = try Shop(gateway: true)
        defer { shop.end() }
        try await withClaim(shop) { claimed in
            shop.replay.expect(
                .recorded("11"), .readNothing("orders/11/notes"), .recorded("12"), .readBack("12"))
            let note = try await shop.woo.perform(.note(order: "11", text: "looked up"), claimed)
            #expect(note.reference == "note 6")
            shop.replay.expect(.recorded("11"), .recorded("13"), .recorded("14"))
            let to = Action.address(order: "11", to: "2 New Street, 10115 Berlin")
            #expect(try await shop.woo.perform(to, claimed).facts["address.order"] == .text("11"))
            shop.replay.expect(.recorded("14"))
            #expect(try await shop.woo.holds(to) == true)
            let (before, after) = (WooReplay.Step.read("orders/12", answer: "04"), "21")
            shop.replay.expect(before, before, .recorded("21"), .read("orders/12", answer: after))
            let cancelled = try await shop.woo.perform(.cancel(order: "12"), claimed)
            #expect(cancelled.facts["order.refundable"] == .money(money(1_000)))
        }
    }

    @Test func `refunds are asked for as they were recorded, and read back`() async throws {
        let shop = try Shop(gateway: false, restocks: true)
        defer { shop.end() }
        let before = WooReplay.Step.readNothing("orders/11/refunds")
        try await withClaim(shop) { claimed in
            shop.replay.expect(.recorded("11"), before, before, .recorded("15"), .readBack("15"))
            let piece = try await shop.woo.perform(.refund(order: "11", line: 1, amount: money(1_000)), claimed)
            #expect(piece.reference == "13" && piece.facts["order.refundable"] == .money(money(2_500)))
            #expect(piece.facts["refund.paid"] == .flag(false))
            shop.replay.expect(.recorded("11"), before, before, .recorded("18"), .readBack("18"))
            let part = try await shop.woo.perform(.refund(order: "11", line: nil, amount: money(1_000)), claimed)
            #expect(part.reference == "15")
            // Two refunds are there, neither of them ours: 15.00 are left, and no cent more.
            shop.replay.expect(.recorded("20"), .recorded("19"), .recorded("19"))
            await #expect(throws: WooError.self) {
                try await shop.woo.perform(.refund(order: "11", line: nil, amount: money(1_501)), claimed)
            }
            shop.replay.expect(.recorded("20"), .recorded("19"), .recorded("19"), .recorded("22"), .readBack("22"))
            let rest = try await shop.woo.perform(.refund(order: "11", line: nil, amount: money(1_500)), claimed)
            #expect(rest.reference == "16")
        }
    }

    @Test func `a gateway that pays nothing back is understood from its 500`() async throws {
        let shop = try Shop(gateway: true)
        defer { shop.end() }
        let before = WooReplay.Step.readNothing("orders/11/refunds")
        try await withClaim(shop) { claimed in
            shop.replay.expect(.recorded("11"), before, before, .recorded("16"), before)
            await #expect {
                try await shop.woo.perform(.refund(order: "11", line: nil, amount: money(1_000)), claimed)
            } throws: { "\($0)".contains("gateway pays nothing back") }
        }
        shop.replay.expect(.read("orders", answer: "07"), .recorded("28"))
        #expect(try await shop.woo.check() == "WooCommerce 11.0.1 lets us in at 127.0.0.1")
    }

    @Test func `a request that was not recorded is told apart`() async throws {
        let shop = try Shop(gateway: true)
        shop.replay.expect(.recorded("05"))
        // Nobody is found, and then it asks for what is not expected at all.
        await #expect(throws: WooError.self) {
            try await shop.woo.customer(at: address("somebody@example.com"))
        }
        let told = shop.replay.differences
        #expect(told.count == 2 && told[0].hasPrefix("05: email") && told[1].hasPrefix("not expected"), "\(told)")
        shop.replay.stop()
        shop.loop.shutDown()
    }
}
