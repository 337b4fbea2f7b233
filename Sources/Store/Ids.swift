import Crypto
import Foundation
package import Resolution

/// Makes ids that only we can make, and knows them again: HMAC-SHA-256 (RFC 2104) under a key of the state.
struct IDMaker: Sendable {
    private let key: SymmetricKey

    init(key: Data) { self.key = SymmetricKey(data: key) }

    /// `r1.<name>.<proof>`: the same for the same parts, and recognisable without knowing them.
    func id(_ parts: [String]) -> String {
        // Length before each part: no two lists of parts read the same.
        let name = base32(mac(parts.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")).prefix(15))
        return "r1.\(name).\(proof(of: name))"
    }

    func isOwn(_ id: some Collection<UInt8>) -> Bool {
        let parts = id.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].elementsEqual("r1".utf8), parts[1].count == 24, parts[2].count == 16 else {
            return false
        }
        let expected = Array(proof(of: String(decoding: parts[1].map(lowercase), as: UTF8.self)).utf8)
        // Every byte is compared, so that the time taken tells nothing.
        return zip(expected, parts[2].map(lowercase)).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Eight digits for one challenge of one run: only for what it is bound to.
    func code(run: String, _ challenge: Challenge) -> String {
        let parts = ["code", run, String(challenge.ordinal), challenge.binding]
        let bytes = mac(parts.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")).prefix(8)
        let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 100_000_000
        let digits = String(number)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }

    func approvalToken(effect: String, digest: String, approver: String, expires: Int64) -> ApprovalToken {
        let parts = ["approval", effect, digest, approver, String(expires)]
        let text = parts.map { "\($0.utf8.count):\($0)" }.joined(separator: "|")
        // 80 bits.
        return ApprovalToken(effect: effect, proof: base32(mac(text).prefix(10)))
    }

    func isToken(
        _ token: ApprovalToken, effect: String, digest: String, approver: String, expires: Int64
    ) -> Bool {
        let expected = approvalToken(effect: effect, digest: digest, approver: approver, expires: expires)
        guard token.proof.utf8.count == expected.proof.utf8.count else { return false }
        return zip(token.proof.utf8, expected.proof.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// What limits and suppressions know an erased customer, order or address by: the same for the same text, and nobody
    /// finds the text without the key.
    func pseudonym(_ text: String) -> String {
        text.hasPrefix(Self.pseudonyms) ? text : Self.pseudonyms + base32(mac("erased|" + text).prefix(15))
    }

    private static let pseudonyms = "x."

    /// 80 bits: cannot be guessed, fits in a Message-ID.
    private func proof(of name: String) -> String { base32(mac("proof|" + name).prefix(10)) }

    private func mac(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    private func lowercase(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}

/// RFC 4648, 6, in lower case and without padding.
private func base32(_ bytes: some Sequence<UInt8>) -> String {
    let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
    var out: [UInt8] = []
    var buffer: UInt32 = 0
    var bits: UInt32 = 0
    for byte in bytes {
        buffer = buffer << 8 | UInt32(byte)
        bits += 8
        while bits >= 5 {
            bits -= 5
            out.append(alphabet[Int(buffer >> bits & 31)])
        }
        buffer &= (1 << bits) - 1
    }
    if bits > 0 { out.append(alphabet[Int(buffer << (5 - bits) & 31)]) }
    return String(decoding: out, as: UTF8.self)
}

extension Ledger {
    /// The Message-ID of a message of ours, without angle brackets: the same for the same cause, whenever it is asked
    /// for, and impossible to guess for others.
    package func messageID(mailbox: String, cause: Cause, purpose: Purpose, ordinal: Int, domain: String) -> String {
        ids.id(["message", mailbox, cause.text, purpose.rawValue, String(ordinal)]) + "@" + domain
    }

    /// Whether this state made the Message-ID, whatever domain it carries.
    package func isOwnMessageID(_ id: String) -> Bool {
        let bytes = Array(id.utf8)
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return false }
        return ids.isOwn(bytes[..<at])
    }

    /// The one-time code of a run's challenge: eight digits, the same whenever it is asked for.
    package func code(run: String, _ challenge: Challenge) -> String { ids.code(run: run, challenge) }

    /// Value of our loop header.
    package func loopToken(mailbox: String) -> String { ids.id(["loop", mailbox]) }

    package func isOwnLoopToken(_ token: String) -> Bool { ids.isOwn(Array(token.utf8)) }
}

/// Ids as they are shown: a letter for the kind and the number of the row.
enum Shown: String {
    case `case` = "C-"
    case effect = "E-"
    case run = "R-"
    case thread = "T-"
    case letter = "M-"

    func callAsFunction(_ number: Int64) -> String { rawValue + String(number) }

    /// Nil for an id of another kind.
    func number(_ id: String) -> Int64? { id.hasPrefix(rawValue) ? Int64(id.dropFirst(2)) : nil }
}

/// SHA-256 in lower-case hexadecimal.
func sha256(_ bytes: some Sequence<UInt8>) -> String {
    hexadecimal(SHA256.hash(data: Array(bytes)))
}

func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
