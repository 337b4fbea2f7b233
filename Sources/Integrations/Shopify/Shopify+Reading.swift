import JSON
package import Mail
package import Resolution
import Transport

extension Shopify {
    package func customer(at address: EmailAddress) async throws -> Customer? {
        let answer = try await pages.ask(.customer, ["email": .text(address.normalized)])
        guard let found = answer.present("customerByIdentifier") else { return nil }
        guard let id = ShopifyID(found["id"]?.text, "Customer") else { throw ShopifyError.unreadable("a customer") }
        // Whatever the server takes for the same: only the address on file is the customer's.
        guard let text = found["defaultEmailAddress"]?["emailAddress"]?.text, let email = EmailAddress(text),
            email == address
        else { return nil }
        return Customer(id: id.number, name: found["displayName"]?.text ?? "", email: email)
    }

    package func orders(of customer: Customer) async throws -> [Order] {
        guard let id = ShopifyID(kind: "Customer", number: customer.id) else { return [] }
        let answer = try await pages.ask(.ordersOf, ["id": id.value])
        guard let found = answer.present("customer"), found["id"]?.text == id.text else { return [] }
        var orders: [Order] = []
        for node in try found.nodes("orders") {
            guard let id = ShopifyID(node["id"]?.text, "Order") else { throw ShopifyError.unreadable("an order") }
            if let page = try await page(id), let order = page.order(of: customer, number: number(page.name)) {
                orders.append(order)
            }
        }
        return orders
    }

    package func order(_ number: String, of customer: Customer) async throws -> Order? {
        guard let id = try await named(number, of: customer.id), let page = try await page(id) else { return nil }
        return page.order(of: customer, number: self.number(page.name))
    }

    package func subscriptions(of customer: Customer) async throws -> [Subscription] {
        guard settings.hasSubscriptions, let id = ShopifyID(kind: "Customer", number: customer.id) else { return [] }
        let answer = try await pages.ask(.contracts, ["id": id.value])
        guard let found = answer.present("customer") else { return [] }
        return try found.nodes("subscriptionContracts").map { try Subscription(shopify: $0) }
            .filter { $0.customer == customer.id }
    }

    /// The order of that name, whole. For an action: whose it is was looked at when it was planned.
    func existing(_ number: String) async throws -> ShopifyOrder {
        guard let id = try await named(number, of: nil), let page = try await page(id) else {
            throw ShopifyError.noSuchOrder
        }
        return page
    }

    func page(_ id: ShopifyID) async throws -> ShopifyOrder? {
        guard let value = try await pages.ask(.order, ["id": id.value]).present("order") else { return nil }
        var order = try ShopifyOrder(value)
        guard order.id == id else { throw ShopifyError.unreadable("another order than was asked for") }
        let isTaxed = value["taxesIncluded"] == .flag(true)
        var count = 1
        while let cursor = order.moreLines {
            guard count < 20 else { throw ShopifyError.notOffered("an order with more than 600 lines") }
            let answer = try await pages.ask(.lines, ["id": id.value, "after": .text(cursor)])
            guard let next = answer.present("order") else { throw ShopifyError.unreadable("an order's lines") }
            let (lines, more) = try ShopifyOrder.lines(next, addingTax: !isTaxed)
            order.lines += lines
            order.moreLines = more == cursor ? nil : more
            count += 1
        }
        return order
    }

    /// What stands between prefix and suffix: what customers call an order.
    func number(_ name: String) -> String {
        guard name.hasPrefix(settings.prefix), name.hasSuffix(settings.suffix),
            name.utf8.count > settings.prefix.utf8.count + settings.suffix.utf8.count
        else { return name }
        return String(name.dropFirst(settings.prefix.count).dropLast(settings.suffix.count))
    }

    /// The order that a customer means by a number, with or without prefix and suffix. The search finds what is similar, too:
    /// names are compared here.
    private func named(_ number: String, of customer: String?) async throws -> ShopifyID? {
        guard (1...40).contains(number.utf8.count), number.utf8.allSatisfy(Self.isOfName) else { return nil }
        let names = [settings.prefix + number + settings.suffix, number]
        let query = names.map { "name:\(Self.quoted($0))" }.joined(separator: " OR ")
        let found = try await pages.ask(.orderNames, ["query": .text(query)]).nodes("orders")
        for name in names {
            let same = found.filter { node in
                guard let text = node["name"]?.text, text.lowercased().utf8.elementsEqual(name.lowercased().utf8) else {
                    return false
                }
                return customer == nil || ShopifyID(node["customer"]?["id"]?.text, "Customer")?.number == customer
            }
            guard same.count < 2 else { throw ShopifyError.unreadable("two orders of one name") }
            if let one = same.first { return ShopifyID(one["id"]?.text, "Order") }
        }
        return nil
    }

    /// Letters, digits and what shops put between them: nothing that means something to a search.
    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122: true
        default: "#-_./".utf8.contains(byte)
        }
    }

    /// A phrase of the search syntax (https://shopify.dev/docs/api/usage/search-syntax).
    static func quoted(_ text: String) -> String {
        var phrase = ""
        for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            if scalar == "\"" || scalar == "\\" { phrase += "\\" }
            phrase.unicodeScalars.append(scalar)
        }
        return "\"\(phrase)\""
    }
}

extension Subscription {
    init(shopify value: JSONValue) throws(ShopifyError) {
        guard let id = ShopifyID(value["id"]?.text, "SubscriptionContract"), let word = value["status"]?.text,
            let currency = value["currencyCode"]?.text
        else { throw .unreadable("a subscription") }
        var price = Money(minor: 0, currency: currency)
        var titles: [String] = []
        for line in try value.nodes("lines") {
            guard let one = line["currentPrice"], let quantity = line["quantity"]?.number,
                (0...1_000).contains(quantity)
            else {
                throw .unreadable("a subscription's price")
            }
            let unit = try one.money()
            let (sum, isTooLarge) = unit.minor.multipliedReportingOverflow(by: quantity)
            guard unit.currency == currency, !isTooLarge else { throw .unreadable("a subscription's price") }
            price.minor += sum
            titles.append(line["title"]?.text ?? "")
        }
        let status: Subscription.Status
        switch word {
        case "ACTIVE": status = .active
        // One whose payment failed is not renewed until it is made active again.
        case "PAUSED", "FAILED": status = .paused
        case "CANCELLED", "EXPIRED": status = .cancelled
        default: throw .unreadable("a subscription's status")
        }
        self.init(
            id: id.number, customer: ShopifyID(value["customer"]?["id"]?.text, "Customer")?.number ?? "",
            plan: titles.joined(separator: ", "), price: price, status: status,
            renews: value["nextBillingDate"]?.moment)
    }
}
