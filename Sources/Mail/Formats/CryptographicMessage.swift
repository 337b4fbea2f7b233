/// The outermost layer of a CMS structure (RFC 5652), as `application/pkcs7-mime` holds it: what it is, and the content
/// of signed data, which is a MIME entity (RFC 8551, 3.5.2).
///
/// Signatures are not checked: nothing here says that a message is genuine.
struct CryptographicMessage {
    enum Kind {
        case signed, enveloped, other
    }

    var kind: Kind
    /// Of signed data; nil for a detached signature and for certificates alone.
    var content: [UInt8]?

    /// Nil where the bytes are no CMS structure.
    init?(_ bytes: Octets) {
        var walk = TagWalk(bytes)
        guard walk.enter(0x30), let type = walk.value(0x06) else { return nil }
        if type.elementsEqual(Self.signedData) {
            kind = .signed
        } else if type.elementsEqual(Self.envelopedData) || type.elementsEqual(Self.authEnvelopedData) {
            kind = .enveloped
        } else {
            kind = .other
        }
        guard kind == .signed, walk.enter(0xA0), walk.enter(0x30), walk.skip(0x02), walk.skip(0x31), walk.enter(0x30),
            walk.skip(0x06), walk.enter(0xA0)
        else { return }
        content = walk.octetString()
    }

    // RFC 5652, 5.1, 6.1; RFC 5083, 2.
    private static let signedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 2]
    private static let envelopedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 7, 3]
    private static let authEnvelopedData: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 9, 16, 1, 23]
}

/// A walk over BER (X.690, 8.1), one element after the other. Lengths that lead beyond the end lead to the end.
private struct TagWalk {
    private let bytes: Octets
    private var at: Int

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    /// The next element's tag and where its content ends; nil for the end of an indefinite length that comes later.
    private mutating func element() -> (tag: UInt8, end: Int?)? {
        guard at + 1 < bytes.endIndex else { return nil }
        let tag = bytes[at]
        let first = bytes[at + 1]
        at += 2
        if first == 0x80 { return (tag, nil) }
        guard first > 0x80 else { return (tag, min(bytes.endIndex, at + Int(first))) }
        let size = Int(first & 0x7F)
        guard size <= 8, at + size <= bytes.endIndex else { return nil }
        let length = bytes[at..<(at + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        at += size
        let left = bytes.endIndex - at
        return (tag, length > UInt64(left) ? bytes.endIndex : at + Int(length))
    }

    /// Steps into an element.
    mutating func enter(_ wanted: UInt8) -> Bool {
        element()?.tag == wanted
    }

    /// The content of an element of definite length.
    mutating func value(_ wanted: UInt8) -> Octets? {
        guard let (tag, end) = element(), tag == wanted, let end else { return nil }
        defer { at = end }
        return bytes[at..<end]
    }

    /// Steps over an element, of either kind of length.
    mutating func skip(_ wanted: UInt8) -> Bool {
        guard let (tag, end) = element(), tag == wanted else { return false }
        if let end {
            at = end
            return true
        }
        var open = 1
        while open > 0 {
            guard let (tag, end) = element() else { return false }
            if tag == 0, end == at {
                open -= 1
            } else if let end {
                at = end
            } else {
                open += 1
            }
        }
        return true
    }

    /// The octets of a string that may be put together of others (X.690, 8.7.3).
    mutating func octetString() -> [UInt8]? {
        guard let (tag, end) = element() else { return nil }
        if tag == 0x04, let end { return Array(bytes[at..<end]) }
        guard tag == 0x24 else { return nil }
        let stop = end ?? bytes.endIndex
        var result: [UInt8] = []
        while at < stop, let (tag, end) = element() {
            if tag == 0x04, let end {
                result += bytes[at..<end]
                at = end
            } else if tag != 0x24 {
                break
            }
        }
        return result
    }
}
