/// `gid://shopify/Order/1`: what everything at Shopify is named by (https://shopify.dev/docs/api/usage/gids).
struct ShopifyID: Sendable, Equatable {
    let kind: String
    let number: String

    /// Nil for what is no such name of that kind.
    init?(_ text: String?, _ kind: String) {
        let prefix = "gid://shopify/\(kind)/"
        guard let text, text.hasPrefix(prefix) else { return nil }
        self.init(kind: kind, number: String(text.dropFirst(prefix.utf8.count)))
    }

    /// Nil for a number that is none.
    init?(kind: String, number: String) {
        guard (1...19).contains(number.utf8.count), number.utf8.allSatisfy({ (48...57).contains($0) }) else {
            return nil
        }
        self.kind = kind
        self.number = number
    }

    var text: String { "gid://shopify/\(kind)/\(number)" }
    var value: ShopifyValue { .text(text) }
}
