/// How a part's octets were made fit for transport (RFC 2045, 6).
enum TransferEncoding {
    case identity, base64, quotedPrintable, uuencode

    /// QUIRK: `quoted printable`, `7-bit`, a semicolon or comment behind it; an unknown name changes nothing.
    init(_ header: Octets?) {
        guard let header else {
            self = .identity
            return
        }
        let name = header.trimmed()
        if name.equals("7bit") || name.equals("8bit") {
            self = .identity
            return
        }
        let word = header.prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "(") }
            .filter { $0.isLetter || $0.isDigit }
        if word.equals("base64") {
            self = .base64
        } else if word.equals("quotedprintable") {
            self = .quotedPrintable
        } else if word.equals("uuencode") || word.equals("xuuencode") || word.equals("xuue") || word.equals("uue") {
            self = .uuencode
        } else {
            self = .identity
        }
    }

    /// The octets, and whether all of them made sense. Never fails: what makes no sense is passed over.
    func decode(_ bytes: Octets) -> (bytes: Octets, isClean: Bool) {
        switch self {
        case .identity: return (bytes, true)
        case .base64:
            let decoded = decodedBase64(bytes)
            return (decoded.bytes[...], decoded.isClean)
        case .quotedPrintable:
            let decoded = decodedQuotedPrintable(bytes)
            return (decoded.bytes[...], decoded.isClean)
        case .uuencode: return (UUBlock.first(in: bytes)?.decoded[...] ?? bytes, true)
        }
    }
}
