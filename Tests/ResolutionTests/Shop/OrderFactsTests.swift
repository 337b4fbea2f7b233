import Resolution
import Testing

import struct Foundation.Date

private let lamps = [
    Shop.item(1, "Desk Lamp Alma", 50_00), Shop.item(2, "Floor Lamp Boreas", 149_00),
    Shop.item(3, "Bulb warm white", 9_00),
]

@Test(arguments: [
    ("The Alma came with a crack.", 1), ("my floor lamp does not light", 2), ("two bulbs were shattered", 3),
    ("the lamp is broken", nil), ("it is broken", nil), ("sku-2 is missing", 2), ("SKU-22 is missing", nil),
    ("Alma or Boreas, I do not know", nil), ("", nil),
])
func `a wish names one item or none`(_ wish: String, _ line: Int?) throws {
    #expect(try Shop.order("1042", lamps).item(namedIn: wish)?.line == line)
}

@Test func `the only item of an order is the one meant`() throws {
    #expect(try Shop.order().item(namedIn: "it is broken")?.line == 1)
    #expect(try Shop.order("1042", []).item(namedIn: "it is broken") == nil)
}

@Test func `an order is delivered when all of it is`() throws {
    var order = try Shop.order("1042", lamps)
    #expect(order.facts(for: "")["order.delivered"] == .date(Shop.now.addingTimeInterval(-5 * Shop.day)))
    order.shipments.append(Order.Shipment(carrier: "Parcelo", tracking: "PZ2", url: "https://parcelo.test/PZ2"))
    let facts = order.facts(for: "")
    #expect(facts["order.delivered"] == nil)
    #expect(facts["order.tracking"] == .text("PZ2"))
    #expect(facts["order.tracking_url"] == .text("https://parcelo.test/PZ2"))
    order.shipments = []
    #expect(order.facts(for: "")["order.delivered"] == nil)
}

@Test func `an order becomes facts`() throws {
    let facts = try Shop.order("1042", lamps, status: .shipped, refunded: 8_00).facts(for: "the Alma")
    #expect(facts["order.number"] == .text("1042"))
    #expect(facts["order.status"] == .text("shipped"))
    #expect(facts["order.total"] == .money(Sample.eur(208_00)))
    #expect(facts["order.refundable"] == .money(Sample.eur(200_00)))
    #expect(facts["order.items"] == .list(lamps.map(\.title)))
    #expect(facts["order.item.line"] == .number(1))
    #expect(facts["order.item.price"] == .money(Sample.eur(50_00)))
    #expect(facts["order.item.title"] == .text("Desk Lamp Alma"))
}
