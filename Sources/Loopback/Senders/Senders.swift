import CTLS
import Foundation
import Synchronization

/// The sending side of the Internet: domains with a key for DKIM (RFC 6376), the addresses that may send for them (SPF,
/// RFC 7208) and a policy (DMARC, RFC 7489), all of it in a name server that a `MailHost` asks.
package final class Senders: Sendable {
    /// What a domain wants done with mail that it does not stand behind.
    package enum Policy: String, Sendable {
        case none, quarantine, reject
    }

    /// Whether a host of this machine can check: Debian's package rspamd.
    package static var canBeChecked: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/rspamd") }

    /// The address that the known domains send from, and one that nobody's SPF record names.
    package static let client = "127.0.0.11"
    package static let stranger = "127.0.0.66"

    package let names: DNSServer
    private let key: SigningKey
    private let known = Mutex<Set<String>>([])

    package init() throws {
        names = try DNSServer()
        key = try SigningKey()
    }

    /// Makes a domain known; one that is known stays as it is.
    /// - Parameter policy: nil publishes no DMARC record.
    package func know(_ domain: String, policy: Policy? = .reject, client: String? = client, signs: Bool = true) throws
    {
        guard known.withLock({ $0.insert(domain).inserted }) else { return }
        var records = [DNSRecord(domain, .mail("mail.\(domain)"))]
        if let client { records.append(DNSRecord(domain, .text("v=spf1 ip4:\(client) -all"))) }
        if signs {
            records.append(try DNSRecord("mail._domainkey.\(domain)", .text("v=DKIM1; k=rsa; p=\(key.published)")))
        }
        if let policy { records.append(DNSRecord("_dmarc.\(domain)", .text("v=DMARC1; p=\(policy.rawValue)"))) }
        names.add(records)
    }

    /// The letter with a signature on top; its lines end with CRLF.
    package func signed(_ letter: [UInt8], by signature: DKIMSignature) throws -> [UInt8] {
        try signature.header(of: letter, key: key) + letter
    }

    /// The letter with a signature by a key that nobody published.
    package func wronglySigned(_ letter: [UInt8], by signature: DKIMSignature) throws -> [UInt8] {
        try signature.header(of: letter, key: SigningKey()) + letter
    }
}

/// An RSA key of a sending host.
final class SigningKey: Sendable {
    // Made once, and only ever read.
    private nonisolated(unsafe) let key: OpaquePointer

    init() throws {
        guard let key = ctls_key_new() else { throw MailHostError("no key could be made") }
        self.key = key
    }

    deinit { ctls_key_free(key) }

    /// As a DKIM record publishes it.
    var published: String {
        get throws {
            var bytes = [UInt8](repeating: 0, count: 1_024)
            let count = ctls_key_public(key, &bytes, bytes.count)
            guard count > 0 else { throw MailHostError("the key cannot be written") }
            return Data(bytes[..<count]).base64EncodedString()
        }
    }

    func signature(of bytes: [UInt8]) throws -> String {
        var signature = [UInt8](repeating: 0, count: 512)
        let count = ctls_key_sign(key, bytes, bytes.count, &signature, signature.count)
        guard count > 0 else { throw MailHostError("nothing could be signed") }
        return Data(signature[..<count]).base64EncodedString()
    }

    static func digest(of bytes: [UInt8]) throws -> String {
        var digest = [UInt8](repeating: 0, count: 32)
        guard ctls_sha256(bytes, bytes.count, &digest) == 0 else { throw MailHostError("no digest could be made") }
        return Data(digest).base64EncodedString()
    }
}
