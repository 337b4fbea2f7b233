import Integrations
import Resolution
import Transport

/// Decodes `shop:`: a file of the embedded order book, or another system by its name.
struct ShopDecoder {
    let root: String

    func decode(_ entry: Entry?) -> ShopSettings? {
        guard let entry else { return nil }
        guard entry.isBlock, let named = entry.pairs().first(where: { $0.key == "system" })?.value else {
            return entry.block(MailboxKeys.shop)?.required(
                "orderbook", "name the file of the order book, or write `system: NAME`"
            )?.text().map { ShopSettings(backend: .orderBook($0)) }
        }
        guard let system = named.choice(ShopSettings.System.self), let block = entry.block(MailboxKeys.shop(system))
        else { return nil }
        switch system {
        case .woocommerce: return wooCommerce(block)
        case .shopify: return shopify(block)
        case .http: return tools(entry, block)
        case .mcp: return mcp(entry, block)
        }
    }

    private func wooCommerce(_ block: Block) -> ShopSettings? {
        let address = block.required("url", "write the address of the shop's site, https://…")?.webAddress()
        let key = block.required("key", "write the consumer key, ck_…")?.text()
        if let key, !key.utf8.starts(with: "ck_".utf8) || !isPlain(key) {
            block["key"]?.wrong("`shop.key` is no consumer key", "it begins with ck_ and stands beside the secret")
        }
        let secret = secret(block, "secret")
        let caFile = block["ca_file"]?.certificates(below: root)
        let keyInQuery = block["key_in_query"]?.flag() ?? false
        let refunds = block["refunds"]?.choice(among: ["by_gateway", "booked_only"])
        let restocks = block["restock"]?.flag() ?? false
        let guests = block["guests"]?.flag() ?? true
        let subscriptions = block["subscriptions"]?.flag() ?? false
        var statuses: [String: Order.Status] = [:]
        for (word, value) in block["statuses"]?.pairs() ?? [] { statuses[word] = value.choice(Order.Status.self) }
        guard let address, let key, let secret else { return nil }
        let own = WooCommerce.Settings(
            address: address, consumerKey: key, keyInQuery: keyInQuery, refundsByGateway: refunds != "booked_only",
            restocks: restocks, guests: guests, subscriptions: subscriptions, statuses: statuses)
        return ShopSettings(backend: .wooCommerce(own), hosts: [address.host], secret: secret, caFile: caFile)
    }

    private func shopify(_ block: Block) -> ShopSettings? {
        let address = block.required("url", "write https://NAME.myshopify.com")?.webAddress()
        if let address, address.path != "/" {
            block["url"]?.wrong("`shop.url` has a path", "write https://NAME.myshopify.com")
        }
        let token = secret(block, "token")
        func affix(_ key: String, _ standard: String) -> String {
            guard let entry = block[key], let text = entry.written else { return standard }
            if text.utf8.count > 20 || !text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
                entry.wrong("\(entry.title) cannot be `\(text)`", "write what stands there in Shopify's settings")
            }
            return text
        }
        let own = address.map {
            Shopify.Settings(
                address: $0, prefix: affix("number_prefix", "#"), suffix: affix("number_suffix", ""),
                refundsOnCancel: block["cancel_refunds"]?.flag() ?? true,
                hasSubscriptions: block["subscriptions"]?.flag() ?? false)
        }
        let caFile = block["ca_file"]?.certificates(below: root)
        guard let own, let token else { return nil }
        return ShopSettings(backend: .shopify(own), hosts: [own.address.host], secret: token, caFile: caFile)
    }

    // MARK: what several have

    func secret(_ block: Block, _ key: String) -> String? {
        block.required(key, "write `\(key): {credential: NAME}`").flatMap { SecretDecoder().decode($0) }
    }

    func isPlain(_ text: String) -> Bool {
        text.utf8.count <= 200 && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
