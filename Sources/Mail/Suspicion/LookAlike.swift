/// Names and domains that are drawn like others.
enum LookAlike {
    /// Whether an author's address or name mixes alphabets so that a reader takes it for another.
    ///
    /// An address or name wholly in another script is nothing of the kind: people write their own language.
    static func isSuspect(_ author: Message.Mailbox) -> Bool {
        if author.name.utf8.contains(where: { $0 >= 128 }), mixesAlphabets(author.name) { return true }
        let address = firstBytes(author.address, .max)
        let isASCII = address[...].isASCII
        if isASCII, !address[...].contains(word: "xn--") { return false }
        guard let at = address.lastIndex(of: UInt8(ascii: "@")) else { return false }
        if !isASCII, mixesAlphabets(address[..<at].text()) { return true }
        return address[(at + 1)...].split(separator: UInt8(ascii: ".")).contains { isSuspect(label: $0) }
    }

    /// A label whose letters come from two alphabets, or come from another and all look like Latin ones.
    private static func isSuspect(label: Octets) -> Bool {
        let scalars: [Unicode.Scalar]
        if label.starts(withWord: "xn--") {
            // What is no Punycode is shown as it stands, by nobody who means well.
            guard let decoded = decodedPunycode(label.dropFirst(4)) else { return true }
            scalars = decoded
        } else if label.contains(where: { $0 >= 128 }) {
            scalars = Array(label.text().unicodeScalars)
        } else {
            return false
        }
        if scalars.contains(where: { Confusables.isInvisible($0) }) { return true }
        let foreign = scalars.filter(Confusables.isForeign)
        guard !foreign.isEmpty else { return false }
        if scalars.contains(where: Confusables.isLatin) { return true }
        // аррӏе: each letter Cyrillic, the word none.
        return scalars.allSatisfy { Confusables.seen($0) != nil }
    }

    /// Whether a word of a text has letters of Latin and of a look-alike alphabet.
    static func mixesAlphabets(_ text: String) -> Bool {
        var hasLatin = false
        var hasForeign = false
        for scalar in text.unicodeScalars {
            if Confusables.isInvisible(scalar) { continue }
            let isLatin = Confusables.isLatin(scalar)
            let isForeign = !isLatin && Confusables.isForeign(scalar)
            guard isLatin || isForeign || (0x300...0x36F).contains(scalar.value) else {
                (hasLatin, hasForeign) = (false, false)
                continue
            }
            hasLatin = hasLatin || isLatin
            hasForeign = hasForeign || isForeign
            if hasLatin, hasForeign { return true }
        }
        return false
    }

    /// The known domain that a domain is made to resemble, without being it or lying below it.
    static func imitated(by domain: String, among known: [KnownDomain]) -> String? {
        let bytes = Array(domain.utf8.map(asciiLowercase))
        guard !bytes.isEmpty, bytes.count <= 253 else { return nil }
        if known.contains(where: { isWithin(domain, $0) }) { return nil }
        let labels = bytes.split(separator: UInt8(ascii: ".")).prefix(20)
        let seen = Confusables.skeleton(labels.map(shown).joined(separator: "."))
        for one in known {
            if let seen,
                seen == one.skeleton || seen.suffix(one.skeleton.count + 1) == [UInt8(ascii: ".")] + one.skeleton
            {
                return one.text
            }
            // shop.example.evil.test: the known domain as labels of another.
            if bytes.starts(with: one.bytes + [UInt8(ascii: ".")])
                || bytes.count > one.bytes.count + 2
                    && bytes[...].holds([UInt8(ascii: ".")] + one.bytes + [UInt8(ascii: ".")])
            {
                return one.text
            }
            if let seen, one.name.count >= 7, isOneSlip(seen, from: one.skeleton) { return one.text }
        }
        return nil
    }

    /// Whether a domain is a known one or lies below it.
    static func isWithin(_ domain: String, _ known: KnownDomain) -> Bool {
        let bytes = domain.utf8.map(asciiLowercase)
        guard bytes.count > known.bytes.count else { return bytes == known.bytes }
        return bytes.suffix(known.bytes.count).elementsEqual(known.bytes)
            && bytes[bytes.count - known.bytes.count - 1] == UInt8(ascii: ".")
    }

    private static func shown(_ label: Octets) -> [Unicode.Scalar] {
        let scalars = label.starts(withWord: "xn--") ? decodedPunycode(label.dropFirst(4)) : nil
        return scalars ?? Array(label.text().unicodeScalars)
    }

    /// One letter left out, added, changed, or two neighbours exchanged.
    private static func isOneSlip(_ a: [UInt8], from b: [UInt8]) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let low = zip(a, b).prefix { $0 == $1 }.count
        let high = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        if a.count != b.count { return low + high >= min(a.count, b.count) }
        if low + high >= a.count - 1 { return true }
        return low + high == a.count - 2 && a[low] == b[low + 1] && a[low + 1] == b[low]
    }
}

/// A domain that others may imitate: our own, or one that people trust as ours.
struct KnownDomain {
    let text: String
    let bytes: [UInt8]
    /// The label that the domain is known by.
    let name: [UInt8]
    let skeleton: [UInt8]

    init?(_ domain: String) {
        let bytes = domain.utf8.map(asciiLowercase)
        let labels = bytes.split(separator: UInt8(ascii: "."))
        guard labels.count >= 2, let seen = Confusables.skeleton(domain.unicodeScalars) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
        self.bytes = bytes
        name = Array(labels[labels.count - 2])
        skeleton = seen
    }
}

extension Sequence where Element == [Unicode.Scalar] {
    fileprivate func joined(separator: Unicode.Scalar) -> [Unicode.Scalar] {
        Array(self.joined(separator: [separator]))
    }
}
