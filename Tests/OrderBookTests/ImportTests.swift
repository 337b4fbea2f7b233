import Foundation
import Mail
import Resolution
import Store
import Testing

@testable import OrderBook

/// CSV files of operators, taken into the book.
struct ImportTests {
    private func rows(_ text: String) throws -> ImportedRows { try ImportedRows(csv: Array(text.utf8)) }

    private func problem(_ text: String) -> String {
        do {
            return "taken: \(try rows(text).count)"
        } catch {
            return "\(error)"
        }
    }

    private static let orders = """
        number,email,customer_name,status,placed,currency,total,sku,title,quantity,price,carrier,tracking,shipped,address,remark
        5001,nele@post.test,"Nele ""N"" Roth",shipped,2026-11-02T10:00:00+01:00,EUR,54.90,LA-1,"Lamp, brass",1,49.90,Post,TR1,2026-11-03,"Ringweg 3
        20095 Hamburg",x
        5001,nele@post.test,,,,,,CA-2,Cable,2,2.50,Post,TR1,,,
        5002,olaf@post.test,Olaf,paid,2026-11-04,JPY,1200,,Tea,1,1200,,,,,
        """

    @Test func `orders become orders with items, parcels and customers, and a second time change nothing`() async throws
    {
        try await withShop { fixture in
            let read = try rows(Self.orders)
            #expect(read.kind == .orders && read.unused == ["remark"])
            #expect(try await fixture.shop.take(read, isTrial: true).new == 2)
            #expect(try await fixture.shop.snapshot() == fixture.seed)
            #expect(try await fixture.shop.take(read) == ImportTally(new: 2))
            let nele = try #require(try await fixture.shop.customer(at: address("NELE@post.test")))
            #expect(nele.name == #"Nele "N" Roth"#)
            let order = try #require(try await fixture.shop.order("5001", of: nele))
            #expect(order.items.map(\.title) == ["Lamp, brass", "Cable"] && order.items.map(\.line) == [1, 2])
            #expect(order.items.map(\.price.minor) == [4_990, 250] && order.total == fixture.euro(5_490))
            #expect(order.shipments.map(\.tracking) == ["TR1"])
            #expect(order.placed == Date(timeIntervalSince1970: 1_793_610_000))
            #expect(order.address == "Ringweg 3\n20095 Hamburg")
            let olaf = try #require(try await fixture.shop.customer(at: address("olaf@post.test")))
            #expect(try await fixture.shop.order("5002", of: olaf)?.total == Money(minor: 1_200, currency: "JPY"))
            #expect(try await fixture.shop.take(read) == ImportTally(same: 2))
        }
    }

    @Test func `an export of Shopify is taken as it is`() async throws {
        let text = """
            Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country,Cancelled at,Refunded Amount
            #1001,ida@post.test,partially_refunded,x,fulfilled,EUR,20,25.00,2026-11-01 09:30:00 +0100,1,Mug,20.00,MUG,Ida Voss,Am Wall 1,Bremen,'28195,DE,,5.00
            #1001,ida@post.test,,,,,,,,1,Spoon,5.00,SP,,,,,,,
            #1002,ida@post.test,paid,x,unfulfilled,EUR,20,20.00,2026-11-02 09:30:00 +0100,1,Mug,20.00,MUG,Ida Voss,,,,,2026-11-03 10:00:00 +0100,0.00
            """
        try await withShop { fixture in
            #expect(try await fixture.shop.take(try rows(text)).new == 2)
            let ida = try #require(try await fixture.shop.customer(at: address("ida@post.test")))
            let first = try #require(try await fixture.shop.order("1001", of: ida))
            #expect(first.status == .shipped && first.refunded == fixture.euro(500) && first.items.count == 2)
            #expect(first.address == "Am Wall 1, 28195 Bremen, DE")
            #expect(try await fixture.shop.order("1002", of: ida)?.status == .cancelled)
        }
    }

    @Test func `customers and subscriptions, with semicolons, a byte order mark and decimals with a comma`()
        async throws
    {
        try await withShop { fixture in
            let people =
                "\u{FEFF}E-Mail;First Name;Last Name;Tier\r\nmara@post.test;Mara;Holm;vip\r\nnew@post.test;Nora;;\r\n;;;\r\n"
            #expect(try await fixture.shop.take(try rows(people)) == ImportTally(new: 1, changed: 1))
            let mara = try #require(try await fixture.shop.customer(at: address("mara@post.test")))
            #expect(mara.id == "cu-1" && mara.tier == "vip" && mara.name == "Mara Holm")
            let plans =
                "id;email;plan;price;currency;status;renews\nsu-9;mara@post.test;Tea club;12,90;EUR;paused;2026-12-01\n"
            #expect(try await fixture.shop.take(try rows(plans)).new == 1)
            let found = try await fixture.shop.subscriptions(of: mara).first { $0.id == "su-9" }
            #expect(found?.price == fixture.euro(1_290) && found?.status == .paused)
        }
    }

    @Test func `what replyd did is not undone by an older file`() async throws {
        try await withShop { fixture in
            _ = try await fixture.shop.take(
                try rows(
                    "number,email,status,placed,currency,total,title,price,address\n"
                        + "6001,nele@post.test,paid,2026-11-02,EUR,10.00,Mug,10.00,Old road 1\n"
                        + "6002,nele@post.test,paid,2026-11-02,EUR,10.00,Mug,10.00,Old road 1\n"))
            _ = try await fixture.shop.perform(.cancel(order: "6001"), try await fixture.claim())
            _ = try await fixture.shop.perform(.address(order: "6002", to: "New road 2"), try await fixture.claim())
            _ = try await fixture.shop.perform(
                .refund(order: "6002", line: 1, amount: fixture.euro(400)), try await fixture.claim())
            let tally = try await fixture.shop.take(
                try rows(
                    "number,email,status,placed,currency,total,title,price,address,refunded\n"
                        + "6001,nele@post.test,paid,2026-11-02,EUR,10.00,Mug,10.00,Old road 1,0\n"
                        + "6002,nele@post.test,shipped,2026-11-02,EUR,10.00,Cup,10.00,Old road 1,0\n"))
            #expect(tally.kept.count == 4 && tally.changed == 1, "\(tally.kept)")
            let nele = try #require(try await fixture.shop.customer(at: address("nele@post.test")))
            #expect(try await fixture.shop.order("6001", of: nele)?.status == .cancelled)
            let second = try #require(try await fixture.shop.order("6002", of: nele))
            #expect(second.address == "New road 2" && second.refunded == fixture.euro(400))
            #expect(second.status == .shipped && second.items.map(\.title) == ["Mug"])
        }
    }

    @Test func `a file with one wrong line says which, and nothing of it is taken`() async throws {
        let head = "number,email,status,placed,currency,total\n"
        let cases = [
            ("", "line 1 is empty"), ("a,b\n1,2\n", "line 1 names neither"),
            (head + "1,a@b.test,paid,2026-11-02,EUR\n", "line 2 has 5 fields"),
            (
                head + "1,a@b.test,paid,2026-11-02,EUR,1.00\n2,a@b.test,paid,11/02/2026,EUR,1\n",
                "line 3 has `11/02/2026`"
            ),
            (head + "1,a@b.test,paid,2026-02-30,EUR,1.00\n", "line 2 has `2026-02-30`"),
            (head + "1,a@b.test,paid,2026-11-02,EUR,1.005\n", "line 2 has `1.005`"),
            (head + "1,a@b.test,paid,2026-11-02,EUR,\"1,00\"\n", "line 2 has `1,00`"),
            (head + "1,a@b.test,paid,2026-11-02,eur,1.00\n", "line 2 has `eur`"),
            (head + "1,nobody,paid,2026-11-02,EUR,1.00\n", "line 2 has no plain address"),
            (head + "1,a@b.test,gone,2026-11-02,EUR,1.00\n", "line 2 has `gone`"),
            (head + "1,\"a@b.test,paid\n", "line 2 opens a quote"),
            (head + "1,\"a\"b,paid,1,1,1\n", "line 2 has text behind"),
            (head + ",a@b.test,paid,2026-11-02,EUR,1.00\n", "line 2 has no number"),
        ]
        for (text, expected) in cases { #expect(problem(text).hasPrefix(expected), "\(problem(text))") }
        let latin = Array((head + "1,a@b.test,paid,2026-11-02,EUR,1.00\n").utf8) + [0xE4, 10]
        #expect(throws: ImportProblem(3, "is not UTF-8; export or save the file as “CSV UTF-8”")) {
            try ImportedRows(csv: latin)
        }
        try await withShop { fixture in
            // The second line is another customer's order in the book.
            let mixed = head + "7001,a@b.test,paid,2026-11-02,EUR,1.00\n1041,a@b.test,paid,2026-11-02,EUR,1.00\n"
            let read = try rows(mixed)
            await #expect(throws: ImportProblem.self) { try await fixture.shop.take(read) }
            let after = try await fixture.shop.snapshot()
            #expect(after == fixture.seed)
        }
    }
}
