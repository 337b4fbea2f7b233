import CTLS
import Foundation

/// Whether a request without TLS is signed as WooCommerce wants it, worked out as its PHP does (RFC 5849, 3.4; class
/// WC_REST_Authentication).
enum WooSignature {
    enum Verdict { case good, missing, bad, stale }

    static func verdict(_ request: ScriptedHTTP.Request, key: String, secret: String, now: Date) -> Verdict {
        let halves = request.target.split(separator: "?", maxSplits: 1)
        guard halves.count == 2 else { return .missing }
        var parameters: [String: String] = [:]
        for pair in halves[1].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? ""
            }
            parameters[parts[0]] = parts.count == 2 ? parts[1] : ""
        }
        guard let signature = parameters.removeValue(forKey: "oauth_signature"),
            let stamp = parameters["oauth_timestamp"].flatMap({ Int($0) }),
            !(parameters["oauth_nonce"] ?? "").isEmpty, parameters["oauth_signature_method"] == "HMAC-SHA256"
        else { return .missing }
        guard parameters["oauth_consumer_key"] == key else { return .bad }
        guard abs(Int(now.timeIntervalSince1970) - stamp) <= 15 * 60 else { return .stale }
        let query = parameters.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { "\(encoded(encoded($0.key)))%3D\(encoded(encoded($0.value)))" }.joined(separator: "%26")
        let place = "http://\(request.headers["host"] ?? "")\(halves[0])"
        let text = "\(request.method)&\(encoded(place))&\(query)"
        let code = hmac(Array(text.utf8), key: Array("\(secret)&".utf8))
        return Data(code).base64EncodedString() == signature ? .good : .bad
    }

    /// PHP's `rawurlencode`.
    private static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    /// RFC 2104 with SHA-256.
    private static func hmac(_ text: [UInt8], key: [UInt8]) -> [UInt8] {
        let short = key.count > 64 ? digest(key) : key
        let block = short + Array(repeating: 0, count: 64 - short.count)
        return digest(block.map { $0 ^ 0x5C } + digest(block.map { $0 ^ 0x36 } + text))
    }

    private static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = ctls_sha256(bytes, bytes.count, &digest)
        return digest
    }
}
