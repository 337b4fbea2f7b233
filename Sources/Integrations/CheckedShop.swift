package import Store

/// A shop that can be asked whether it lets us in.
package protocol CheckedShop: CommerceWriting {
    /// One line about what is found there, by reading only.
    ///
    /// - Throws: in words for whoever set it up: scope, region, quota, key. Never a secret.
    func check() async throws -> String
}

extension WooCommerce: CheckedShop {}
extension Shopify: CheckedShop {}

extension ToolShop: CheckedShop {}
