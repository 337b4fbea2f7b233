import Foundation
import Loopback
import Mail
import OrderBook
import Resolution

/// One customer of the tortured shop, with one order and one letter.
struct Customer: Sendable {
    enum Kind: String, Sendable, CaseIterable, Codable {
        /// Refunded, then answered.
        case refund
        /// Looked up and answered.
        case status
        /// Answered from the knowledge.
        case question
        /// A one-time code goes to the address on file and comes back; then cancelled and answered.
        case cancel
        /// Above the limit: an approver says yes by mail; then refunded and answered.
        case costly
        /// Somebody else with this address: given to people.
        case forged
        /// Passed over.
        case machine
        /// Given to people, and moved to a folder of theirs.
        case threat
        /// Too large for a row.
        case large
        /// The server will not have the answer: given to people.
        case refused
        /// A person has answered from their own client.
        case overtaken
    }

    let number: Int
    var kind: Kind { Self.Kind.allCases[number % Self.Kind.allCases.count] }

    /// The `index`th customer with this kind of letter.
    init(_ kind: Kind, _ index: Int) {
        number = (Self.Kind.allCases.firstIndex(of: kind) ?? 0) + index * Self.Kind.allCases.count
    }

    init(number: Int) { self.number = number }

    var address: String { "\(kind.rawValue)\(number)@customer.example" }
    var order: String { "\(4_000 + number)" }
    var letter: String { "letter-\(number)@customer.example" }
    /// Of one piece, in cents; there are two in the order, so that a second refund would find something left.
    var price: Int { kind == .costly ? 12_000 : 4_900 }

    /// What the customer writes, with the verdict of the mail server that took it.
    func letterBytes() -> [UInt8] {
        var lines = Self.head(
            from: address, subject: subject, id: letter, isVerified: kind != .forged,
            contentType: hasPhoto ? PhotoLetter.contentType : "text/plain; charset=utf-8")
        if kind == .machine { lines.append("Auto-Submitted: auto-replied") }
        var words = hasPhoto ? PhotoLetter.lines(body) : [body]
        if kind == .large {
            // Every other one is too large for the memory, too.
            let lines = number < Kind.allCases.count ? 4_500 : 15_000
            words += ["", "-- "] + Array(repeating: String(repeating: "lamp ", count: 15), count: lines)
        }
        return Self.bytes(lines, words)
    }

    static func bytes(_ lines: [String], _ words: [String]) -> [UInt8] {
        Array((lines + [""] + words + [""]).joined(separator: "\r\n").utf8)
    }

    static func head(
        from: String, subject: String, id: String, isVerified: Bool = true,
        contentType: String = "text/plain; charset=utf-8"
    ) -> [String] {
        let domain = from.split(separator: "@").last ?? ""
        return [
            "Authentication-Results: \(TortureFiles.authority); dmarc=\(isVerified ? "pass" : "fail") "
                + "header.from=\(domain)", "From: Robin Vale <\(from)>", "To: \(TortureFiles.address)",
            "Subject: \(subject)", "Date: \(letterDate(Date()))", "Message-ID: <\(id)>", "MIME-Version: 1.0",
            contentType.hasPrefix("Content-Type") ? contentType : "Content-Type: \(contentType)",
        ]
    }

    private var hasPhoto: Bool { [.refund, .costly, .forged].contains(kind) }

    private var subject: String {
        switch kind {
        case .refund, .costly, .forged: "Broken lamp"
        case .status, .refused, .overtaken: "My parcel"
        case .question, .large: "A question"
        case .cancel: "Cancel"
        case .machine: "Automatic reply: your message"
        case .threat: "Last warning"
        }
    }

    /// Questions, each with its subject: the program need not learn what small talk is to know that they are none, and is
    /// up in a fifth of the time.
    private var body: String {
        switch kind {
        case .refund, .costly, .forged: "Can I get a refund for the broken lamp from order \(order)?"
        case .status, .refused, .overtaken: "Where is my order \(order) right now?"
        case .question, .large: "How do I clean a brass lamp?"
        case .cancel: "Can you cancel my order \(order)?"
        case .machine: "I am out of the office until Monday."
        case .threat: "Do you know that my lawyer will take you to court?"
        }
    }

    // MARK: the shop

    static func seed(_ count: Int) -> ShopSeed {
        var seed = ShopSeed(customers: [], orders: [], subscriptions: [])
        let now = Date()
        let nothing = Money(minor: 0, currency: "EUR")
        for customer in (0..<count).map(Customer.init(number:)) {
            guard let address = EmailAddress(customer.address) else { continue }
            let price = Money(minor: customer.price, currency: "EUR")
            let isPaid = customer.kind == .cancel
            seed.customers.append(
                Resolution.Customer(id: "c\(customer.number)", name: "Robin Vale", email: address))
            seed.orders.append(
                Order(
                    number: customer.order, customer: "c\(customer.number)", email: address,
                    status: isPaid ? .paid : .delivered, placed: now.addingTimeInterval(-9 * 86_400),
                    items: [
                        Order.Item(
                            line: 1, sku: "L-1", title: "Moss table lamp", quantity: 2, price: price, refunded: nothing)
                    ],
                    shipments: isPaid
                        ? []
                        : [
                            Order.Shipment(
                                carrier: "Parcelly", tracking: "PX\(customer.number)",
                                shipped: now.addingTimeInterval(-7 * 86_400),
                                expected: now.addingTimeInterval(-3 * 86_400),
                                delivered: now.addingTimeInterval(-2 * 86_400))
                        ],
                    total: Money(minor: customer.price * 2, currency: "EUR"), refunded: nothing,
                    address: "1 Mill Lane, Oldtown"))
        }
        return seed
    }
}

/// In what world letters are answered.
struct Setup: Sendable, Hashable, Codable {
    enum Mode: String, Sendable, Codable, CaseIterable { case send, draft, observe }

    var mode = Mode.send
    /// The server puts what it takes into Sent by itself, so that an absence there proves something.
    var serverFilesSent = false
    /// The shop does an action again for a key that it has seen.
    var shopForgets = false
    /// It logs in with tokens that another host gives out.
    var usesTokens = false
    /// A defect put in on purpose.
    var planted: String?

    var environment: [String: String] {
        let names = [planted, shopForgets ? "forgetful" : nil].compactMap { $0 }
        return names.isEmpty ? [:] : ["REPLYD_PLANTED": names.joined(separator: ",")]
    }

    /// By number, so that seeds meet all of them.
    init(seed: Int = 0, mode: Mode = .send, planted: String? = nil) {
        self.mode = mode
        self.planted = planted
        serverFilesSent = seed % 2 == 1
        shopForgets = seed / 2 % 2 == 1
    }
}
