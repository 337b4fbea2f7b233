import Glibc

/// A stretch of a message's bytes.
typealias Octets = ArraySlice<UInt8>

extension UInt8 {
    static var tab: UInt8 { 9 }
    static var lineFeed: UInt8 { 10 }
    static var carriageReturn: UInt8 { 13 }
    static var space: UInt8 { 32 }

    /// Space or tab: RFC 5234, WSP.
    var isBlank: Bool { self == 32 || self == 9 }
    /// Space, tab, or a byte that ends a line.
    var isWhite: Bool { self == 32 || (self >= 9 && self <= 13) }
    var isDigit: Bool { self >= 48 && self <= 57 }
    var isLetter: Bool { (self | 32) >= 97 && (self | 32) <= 122 }
    var isControl: Bool { self < 32 || self == 127 }

    /// 0 to 15 for a hexadecimal digit of either case.
    var hexadecimal: UInt8? {
        switch self {
        case 48...57: self - 48
        case 65...70: self - 55
        case 97...102: self - 87
        default: nil
        }
    }
}

extension BidirectionalCollection where Element == UInt8 {
    /// Without white space at either end.
    func trimmed() -> SubSequence {
        var low = startIndex
        var high = endIndex
        while low < high, self[low].isWhite { formIndex(after: &low) }
        while high > low, self[index(before: high)].isWhite { formIndex(before: &high) }
        return self[low..<high]
    }
}

extension Collection where Element == UInt8 {
    /// Equal to an ASCII word of lower-case letters, whatever the case here.
    func equals(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        return starts(withWord: word)
    }

    /// Begins with an ASCII word of lower-case letters, whatever the case here.
    func starts(withWord word: StaticString) -> Bool {
        let length = word.utf8CodeUnitCount
        var at = startIndex
        for offset in 0..<length {
            guard at < endIndex, asciiLowercase(self[at]) == word.utf8Start[offset] else { return false }
            formIndex(after: &at)
        }
        return true
    }

    /// With A to Z in lower case; bytes that are no UTF-8 become U+FFFD.
    func lowercasedText() -> String {
        let length = count
        return String(unsafeUninitializedCapacity: length) { target in
            var written = 0
            for byte in self {
                target[written] = asciiLowercase(byte)
                written += 1
            }
            return written
        }
    }

    func text() -> String {
        String(decoding: self, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// The first place of a needle in lower case at or after `start`, whatever its case here.
    ///
    /// Looks at eight places at once for its first two bytes, which are seldom both there.
    func firstPlace(of needle: StaticString, from start: Int? = nil) -> Int? {
        let length = needle.utf8CodeUnitCount
        let base = startIndex
        let start = start ?? base
        guard length > 1 else { return length == 0 ? start : firstLetter(needle.utf8Start[0], from: start) }
        return withUnsafeBytes { text -> Int? in
            guard let origin = text.baseAddress else { return nil }
            let word = needle.utf8Start
            let ones: UInt64 = 0x0101_0101_0101_0101
            let (first, second) = (ones &* UInt64(word[0] | 0x20), ones &* UInt64(word[1] | 0x20))
            let end = text.count - length
            var at = start - base
            while at <= end {
                if at + 9 <= text.count {
                    let one = origin.loadUnaligned(fromByteOffset: at, as: UInt64.self) | ones &* 0x20
                    let two = origin.loadUnaligned(fromByteOffset: at + 1, as: UInt64.self) | ones &* 0x20
                    let differing = UInt64(littleEndian: (one ^ first) | (two ^ second))
                    let same = (differing &- ones) & ~differing & (ones &* 0x80)
                    if same == 0 {
                        at += 8
                        continue
                    }
                    at += same.trailingZeroBitCount / 8
                    if at > end { return nil }
                }
                var matched = 0
                while matched < length, asciiLowercase(text[at + matched]) == word[matched] { matched += 1 }
                if matched == length { return at + base }
                at += 1
            }
            return nil
        }
    }

    private func firstLetter(_ letter: UInt8, from start: Int) -> Int? {
        self[start...].firstIndex { asciiLowercase($0) == letter }
    }

    /// Whether an ASCII word of lower-case letters stands anywhere, whatever its case here.
    func contains(word needle: StaticString) -> Bool { firstPlace(of: needle) != nil }

    /// Whether the very bytes of a needle stand anywhere.
    func holds(_ needle: [UInt8]) -> Bool {
        needle.withUnsafeBytes { word in exactPlace(of: word, from: startIndex) != nil }
    }

    /// Whether the very bytes of a word stand anywhere.
    func holds(_ word: StaticString) -> Bool {
        exactPlace(of: UnsafeRawBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount), from: startIndex)
            != nil
    }

    /// The first place of the very bytes of a needle at or after `start`.
    func exactPlace(of needle: UnsafeRawBufferPointer, from start: Int) -> Int? {
        let base = startIndex
        return withUnsafeBytes { text in
            guard let word = needle.baseAddress, needle.count > 0 else { return start }
            guard let first = text.baseAddress else { return nil }
            var at = start - base
            while at + needle.count <= text.count {
                let last = text.count - needle.count + 1
                guard let found = memchr(first + at, Int32(needle[0]), last - at) else { return nil }
                let place = UnsafeRawPointer(found) - first
                if memcmp(found, word, needle.count) == 0 { return place + base }
                at = place + 1
            }
            return nil
        }
    }

    /// The first place of a byte at or after `start`.
    func place(of byte: UInt8, from start: Int? = nil) -> Int? {
        let base = startIndex
        let skipped = (start ?? base) - base
        return withUnsafeBytes { text in
            guard let first = text.baseAddress, skipped < text.count,
                let place = memchr(first + skipped, Int32(byte), text.count - skipped)
            else { return nil }
            return UnsafeRawPointer(place) - first + base
        }
    }

    /// How often a byte stands here.
    func count(of byte: UInt8) -> Int {
        withUnsafeBytes { bytes in
            let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
            let wanted = 0x0101_0101_0101_0101 &* UInt64(byte)
            var (at, count) = (0, 0)
            while at + 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ wanted
                count += (((word & low) &+ low) | word | low).nonzeroBitCount
                at += 8
            }
            // Of each eight, 56 bits and one more for every byte that differs.
            count = at / 8 * 64 - count
            while at < bytes.count {
                if bytes[at] == byte { count += 1 }
                at += 1
            }
            return count
        }
    }

    /// Whether no byte has its eighth bit set.
    var isASCII: Bool { withUnsafeBytes { $0.isASCII } }

    /// Split at a byte, blanks around each piece removed.
    func pieces(at separator: UInt8) -> [Octets] {
        split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed() }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether no byte has its eighth bit set.
    var isASCII: Bool {
        var at = 0
        var seen: UInt64 = 0
        while at + 32 <= count {
            seen |= loadUnaligned(fromByteOffset: at, as: UInt64.self)
            seen |= loadUnaligned(fromByteOffset: at + 8, as: UInt64.self)
            seen |= loadUnaligned(fromByteOffset: at + 16, as: UInt64.self)
            seen |= loadUnaligned(fromByteOffset: at + 24, as: UInt64.self)
            if seen & 0x8080_8080_8080_8080 != 0 { return false }
            at += 32
        }
        var rest: UInt8 = 0
        while at < count {
            rest |= self[at]
            at += 1
        }
        return rest < 128
    }
}

extension String {
    /// Whether these are the very bytes of a word: a look at the length for most others.
    func `is`(_ word: StaticString) -> Bool {
        guard utf8.count == word.utf8CodeUnitCount else { return false }
        return utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memcmp($0, word.utf8Start, bytes.count) == 0 } ?? true
        } ?? false
    }

    /// Whether it begins with the very bytes of a word.
    func begins(with word: StaticString) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            guard let base = bytes.baseAddress, bytes.count >= word.utf8CodeUnitCount else { return false }
            return memcmp(base, word.utf8Start, word.utf8CodeUnitCount) == 0
        } ?? false
    }
}

/// The first bytes of a text, at most `limit`.
func firstBytes(_ text: String, _ limit: Int) -> [UInt8] {
    var text = text
    return text.withUTF8 { Array(UnsafeBufferPointer(rebasing: $0.prefix(limit))) }
}

/// The longest part that ends between two Unicode scalars and has at most `limit` bytes.
func cut(_ bytes: Octets, to limit: Int) -> Octets {
    guard bytes.count > limit else { return bytes }
    var end = bytes.startIndex + limit
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[bytes.startIndex..<end]
}
