/// An address that may be put on an SMTP envelope: a strict ASCII addr-spec (RFC 5321, 4.1.2).
///
/// Holds no control character, blank, quote, `<`, `>` or comma, so it can add neither a recipient nor a command.
/// Compared as ASCII-lowercased bytes, never as `String`: `==` on strings folds look-alikes such as the Kelvin sign.
package struct EmailAddress: Hashable, Sendable, CustomStringConvertible {
    /// As it is written on the wire: the local part as given, the domain in lower case.
    package let text: String

    private let key: [UInt8]

    /// Nil unless `text` is a plain ASCII `local@domain` of at most 254 octets.
    package init?(_ text: String) {
        self.init(bytes: Array(text.utf8))
    }

    package init?(bytes: [UInt8]) {
        guard bytes.count <= 254, let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return nil }
        let local = bytes[..<at]
        let domain = bytes[(at + 1)...].map(asciiLowercase)
        guard (1...64).contains(local.count), local.allSatisfy(Self.isLocal), !Self.hasEmptyAtom(local) else {
            return nil
        }
        guard (1...253).contains(domain.count), domain.allSatisfy(Self.isDomain), !Self.hasEmptyAtom(domain[...]) else {
            return nil
        }
        self.text = String(decoding: local, as: UTF8.self) + "@" + String(decoding: domain, as: UTF8.self)
        self.key = local.map(asciiLowercase) + [UInt8(ascii: "@")] + domain
    }

    /// The part after the `@`, in lower case.
    package var domain: String {
        String(decoding: key[(key.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? 0)...], as: UTF8.self)
    }

    /// The whole address in lower case: what two addresses are compared by.
    package var normalized: String { String(decoding: key, as: UTF8.self) }

    package var description: String { text }

    package static func == (a: Self, b: Self) -> Bool { a.key == b.key }
    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    // RFC 5322, 3.2.3 atext, and the dot.
    private static func isLocal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: Array("!#$%&'*+-/=?^_`{|}~.".utf8).contains(byte)
        }
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func hasEmptyAtom(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).contains { $0.isEmpty }
    }
}

extension EmailAddress: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let address = EmailAddress(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an email address")
        }
        self = address
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// RFC 5234: case is folded for A to Z only.
package func asciiLowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
}

/// What stands before the first `@` of an address, in lower case; all of it without one.
func localPart(of address: String) -> [UInt8] {
    var address = address
    return address.withUTF8 { bytes in
        let end = bytes.firstIndex(of: UInt8(ascii: "@")) ?? bytes.count
        return [UInt8](unsafeUninitializedCapacity: end) { target, count in
            while count < end {
                target[count] = asciiLowercase(bytes[count])
                count += 1
            }
        }
    }
}
