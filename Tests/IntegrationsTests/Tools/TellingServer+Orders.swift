import Mail
import Resolution
import Testing

// One customer with one order, as most tests of tools have them.
extension TellingServer {
    static func kim() throws -> Customer {
        Customer(id: "500", name: "Kim Doe", email: try address("kim@customer.test"))
    }

    /// Order A-1 of lamps of 49 EUR each, and nothing done with it yet.
    func tellOrder(_ skus: [String] = ["L-1"], status: String = "delivered", isSent: Bool = true) {
        let lines = skus.map {
            "{\"sku\":\"\($0)\",\"title\":\"Lamp\",\"quantity\":1,\"cents\":4900,\"refunded_cents\":0}"
        }
        let parcels = isSent ? "[{\"carrier\":\"Post\",\"number\":\"T1\",\"sent_at\":1795000100}]" : "[]"
        answer(
            "get_order",
            json: """
                {"number":"A-1","customer":{"id":500,"email":"kim@customer.test"},"status":"\(status)",
                "placed_at":1795000000,"currency":"EUR","total_cents":\(4_900 * skus.count),"refunded_cents":0,
                "address":"Old Street 1","lines":[\(lines.joined(separator: ","))],"parcels":\(parcels)}
                """)
        answer("list_entries", json: "{\"entries\":[]}")
    }
}
