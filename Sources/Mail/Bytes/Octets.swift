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
        String(decoding: map(asciiLowercase), as: UTF8.self)
    }

    func text() -> String {
        String(decoding: self, as: UTF8.self)
    }
}

extension ArraySlice<UInt8> {
    /// The first place of a needle at or after `start`.
    func firstPlace(of needle: StaticString, from start: Int? = nil) -> Int? {
        let length = needle.utf8CodeUnitCount
        let start = start ?? startIndex
        guard length > 0 else { return start }
        let base = startIndex
        return withUnsafeBufferPointer { buffer in
            let word = needle.utf8Start
            var at = start - base
            while at + length <= buffer.count {
                var matched = 0
                while matched < length, asciiLowercase(buffer[at + matched]) == word[matched] { matched += 1 }
                if matched == length { return at + base }
                at += 1
            }
            return nil
        }
    }

    /// Whether an ASCII word of lower-case letters stands anywhere, whatever its case here.
    func contains(word needle: StaticString) -> Bool { firstPlace(of: needle) != nil }

    /// Whether the very bytes of a needle stand anywhere.
    func holds(_ needle: [UInt8]) -> Bool {
        withUnsafeBytes { text in
            needle.withUnsafeBytes { word in
                guard let first = word.first, let start = word.baseAddress else { return true }
                guard let base = text.baseAddress, text.count >= word.count else { return false }
                var at = 0
                while at + word.count <= text.count {
                    guard let place = memchr(base + at, Int32(first), text.count - word.count - at + 1) else {
                        return false
                    }
                    if memcmp(place, start, word.count) == 0 { return true }
                    at = UnsafeRawPointer(place) - base + 1
                }
                return false
            }
        }
    }

    /// Split at a byte, blanks around each piece removed.
    func pieces(at separator: UInt8) -> [Octets] {
        split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed() }
    }
}

/// The longest part that ends between two Unicode scalars and has at most `limit` bytes.
func cut(_ bytes: Octets, to limit: Int) -> Octets {
    guard bytes.count > limit else { return bytes }
    var end = bytes.startIndex + limit
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[bytes.startIndex..<end]
}
