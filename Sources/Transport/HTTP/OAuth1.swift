import Crypto
package import Foundation

/// OAuth 1.0a with two keys and no token, "one-legged" (RFC 5849, 3.1 and 3.4): what shops ask for where there is no TLS.
///
/// Its parameters stand in the query. A nonce is good once: a signed request is never sent twice.
package struct OAuth1: Sendable {
    private let consumerKey: String
    private let consumerSecret: Secret

    package init(consumerKey: String, consumerSecret: Secret) {
        self.consumerKey = consumerKey
        self.consumerSecret = consumerSecret
    }

    /// The address with the parameters that sign a request to it. The body is not signed (RFC 5849, 3.4.1.3.1).
    ///
    /// - Parameters:
    ///   - date: servers refuse clocks that are wrong by more than some minutes; WooCommerce by 15.
    ///   - nonce: letters and digits, never used before with these keys.
    package func signed(
        _ method: HTTPRequest.Method, _ address: HTTPAddress, at date: Date, nonce: String
    ) -> HTTPAddress {
        let address = address.adding([
            ("oauth_consumer_key", consumerKey), ("oauth_nonce", nonce), ("oauth_signature_method", "HMAC-SHA256"),
            ("oauth_timestamp", String(Int(date.timeIntervalSince1970.rounded(.down)))),
        ])
        let scheme = address.isSecure ? "https" : "http"
        // By name, then by value (RFC 5849, 3.4.1.3.2): a name that begins another comes first, whatever "=" sorts as.
        let pairs = address.query.split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }.sorted {
            $0.lexicographicallyPrecedes($1) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }.map { $0.joined(separator: "=") + ($0.count == 1 ? "=" : "") }
        // RFC 5849, 3.4.1.1: method, base string URI, normalised parameters, each encoded once more.
        let text = [
            method.rawValue, "\(scheme)://\(address.authority)\(address.path)", pairs.joined(separator: "&"),
        ].map { HTTPAddress.encoded($0) }.joined(separator: "&")
        let key = SymmetricKey(data: Array((HTTPAddress.encoded(consumerSecret.reveal()) + "&").utf8))
        let code = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
        return address.adding([("oauth_signature", Data(code).base64EncodedString())])
    }
}
