import Foundation
import JSON
import Loopback
import Resolution
import Store
import Testing

@testable import Integrations

@Suite(.serialized)
struct ShopifyChangeTests {
    @Test(arguments: [
        ("DE", "", "Mill Road 9, 10115 Berlin", ["Mill Road 9", "", "10115", "Berlin"]),
        ("DE", "", "Mill Road 9\nRear house\n10115 Berlin\nGermany", ["Mill Road 9", "Rear house", "10115", "Berlin"]),
        ("NL", "", "Kade 1, 1011 AB Den Haag, NL", ["Kade 1", "", "1011 AB", "Den Haag"]),
        ("US", "OR", "9 Mill Rd, Apt 4, Portland, OR 97201", ["9 Mill Rd", "Apt 4", "97201", "Portland"]),
        ("GB", "", "9 Mill Road, London, SW1A 1AA", ["9 Mill Road", "", "SW1A 1AA", "London"]),
        ("GB", "", "9 Mill Road, London SW1A 1AA", ["9 Mill Road", "", "SW1A 1AA", "London"]),
    ])
    func `one line is split as its country writes addresses`(
        country: String, province: String, line: String, parts: [String]
    ) throws {
        let moved = try #require(old(country, province).moved(to: line))
        #expect([moved.address1, moved.address2 ?? "", moved.zip, moved.city] == parts)
        #expect(moved.firstName == "Kim" && moved.country == country)
        // What is shown is read again as the same place.
        #expect(moved.moved(to: moved.line).map { $0.isSamePlace(as: moved) } == true, "\(moved.line)")
    }

    @Test(arguments: [
        ("DE", "", "Mill Road 9"), ("DE", "", "Mill Road 9, Berlin"), ("DE", "", "10115 Berlin"), ("DE", "", ""),
        ("DE", "", "Mill Road 9, 10115 Berlin, France"), ("DE", "", "a, b, c, 10115 Berlin"),
        ("US", "OR", "9 Mill Rd, Portland 97201"), ("IT", "RM", "Via Roma 1, 00184 Roma"),
        ("DE", "", "Mill\u{7} Road 9, 10115 Berlin"),
    ])
    func `an address that must be guessed is not written`(country: String, province: String, line: String) {
        #expect(old(country, province).moved(to: line) == nil)
    }

    private func old(_ country: String, _ province: String) -> ShopifyAddress {
        ShopifyAddress(
            .object([
                "firstName": .text("Kim"), "address1": .text("Old Street 1"), "city": .text("X"),
                "zip": .text("1"), "countryCodeV2": .text(country), "provinceCode": .text(province),
                "country": .text(country == "DE" ? "Germany" : country),
            ]))
    }

    @Test func `whoever gets the parcel stays who they are`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        let row = try await desk.act(
            .address(order: Handle("order#1"), to: Handle("address#1")), for: kim, order: number
        ) { run in
            run.collected["address#1"] = Collected(
                value: "Mill Road 9, 10115 Berlin", message: run.message, start: 0, end: 1)
        }
        #expect(row.state == .done)
        let address = try #require(bench.fake.order(named: "#" + number)).address
        #expect(address["firstName"] == "Kim" && address["lastName"] == "Doe" && address["phone"] == "+49 30 123456")
        #expect(address["countryCodeV2"] == "DE" && address["city"] == "Berlin")
        try await desk.end()
    }

    @Test func `an exchange is for one variant of the same price, or for none`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, _) = try await ShopCase.bought(bench, desk, "kim@customer.test", .delivered)
        let found = try await bench.shop.predict(.exchange(order: number, line: 1, for: "l"), key: "k", at: desk.now)
        #expect(found.facts["exchange.variant"] == .text("l") && found.isPredicted)
        for wish in ["XL", "M", "S", ""] {
            await #expect(throws: ShopifyError.self, "\(wish)") {
                try await bench.shop.predict(.exchange(order: number, line: 1, for: wish), key: "k", at: desk.now)
            }
        }
        #expect(bench.fake.mutations == 0)
        try await desk.end()
    }

    @Test func `a cancelled order is paid back, unless the operator says no`() async throws {
        for pays in [true, false] {
            let bench = try ShopifyBench { $0.refundsOnCancel = pays }
            let desk = try ShopDesk(bench.shop)
            let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
            let row = try await desk.act(.cancel(order: Handle("order#1")), for: kim, order: number)
            #expect(row.state == .done && row.receipt?.facts["cancel.refunds"] == .flag(pays))
            let order = try #require(bench.fake.order(named: "#" + number))
            #expect(order.refunds.map(\.amount) == (pays ? [12_300] : []))
            #expect(ShopifyMark(in: order.staffNote)?.key == row.key && (order.staffNote ?? "").utf8.count <= 255)
            // Whoever cancelled it: it cannot be done twice.
            let again = try await desk.act(.cancel(order: Handle("order#1")), for: kim, order: number)
            #expect(again.state == .failed)
            try await desk.end()
            bench.end()
        }
    }

    @Test func `what was accepted and cannot be seen is for a person, and is not done again`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test", .delivered)
        bench.fake.setForgetsNotes(true)
        let order = Handle("order#1")
        for proposal in [Proposal.return(order: order, line: 1), .refund(order: order, line: 2)] {
            let row = try await desk.act(proposal, for: kim, order: number)
            #expect(
                row.state == .inDoubt && (row.why ?? "").contains("cannot be seen"), "\(row.state) \(row.why ?? "")")
        }
        let seen = try #require(try await bench.seen(number))
        #expect(seen.returns == 1 && seen.refunds == [2_000])
        try await desk.end()
    }

    @Test func `the customer's own note stays above ours`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test")
        bench.fake.change("#" + number) { $0.note = "Please ring twice" }
        for text in ["First", "Second"] {
            let row = try await desk.act(.commerceNote(order: Handle("order#1")), for: kim, order: number) { run in
                run.notes = [text]
            }
            #expect(row.state == .done)
        }
        let note = try #require(bench.fake.order(named: "#" + number)).note
        #expect(note.hasPrefix("Please ring twice\n\nFirst\nreplyd ") && note.contains("\n\nSecond\nreplyd "))
        try await desk.end()
    }

    @Test func `a refusal is told in Shopify's words without names and numbers`() async throws {
        let bench = try ShopifyBench()
        defer { bench.end() }
        let desk = try ShopDesk(bench.shop)
        let (number, kim) = try await ShopCase.bought(bench, desk, "kim@customer.test", .delivered)
        try await desk.plan(.return(order: Handle("order#1"), line: 1), for: kim, order: number)
        let claimed = try await desk.claim()
        guard case .action(let action) = claimed.body else { throw CancellationError() }
        let pages = bench.shopify.pages
        let answer =
            #"{"data":{"returnCreate":{"return":null,"userErrors":[{"field":["returnInput"],"message":"Return for kim@customer.test is not 12345 allowed","code":"INVALID"}]}}}"#
        bench.fake.answerNext([.reply(200, [], answer)])
        let error = await #expect(throws: ShopifyError.self) {
            try await pages.change(.makeReturn, "returnCreate", [:], claimed)
        }
        #expect(error == .rejected("Shopify, MakeReturn: INVALID: returnInput: Return for is not allowed"))
        // It can still be done.
        _ = try await bench.shop.perform(action, claimed)
        try await desk.end()
    }
}
