import Glibc

/// Reads numbers and stretches of a binary format one after the other, and nothing beyond its end.
struct ByteScan {
    private let bytes: Octets
    private(set) var at: Int

    init(_ bytes: Octets) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    var left: Int { bytes.endIndex - at }

    mutating func byte() -> UInt8? {
        guard at < bytes.endIndex else { return nil }
        defer { at += 1 }
        return bytes[at]
    }

    /// The next octets; nil where fewer are left.
    mutating func take(_ count: Int) -> Octets? {
        guard count >= 0, count <= left else { return nil }
        defer { at += count }
        return bytes[at..<(at + count)]
    }

    /// As many of the next octets as are there.
    mutating func takeAtMost(_ count: Int) -> Octets {
        take(min(max(0, count), left)) ?? []
    }

    /// A number without sign, its least octet first.
    mutating func littleEndian(_ size: Int) -> Int? {
        take(size).map { $0.reversed().reduce(0) { $0 << 8 | Int($1) } }
    }

    /// A number without sign, its greatest octet first.
    mutating func bigEndian(_ size: Int) -> Int? {
        take(size).map { $0.reduce(0) { $0 << 8 | Int($1) } }
    }
}

extension ArraySlice<UInt8> {
    /// The first place of the very bytes of a needle at or after `start`.
    ///
    /// - Parameter anchor: which byte of the needle is searched for: one that is rare in texts.
    func place(of needle: StaticString, from start: Int, anchor: Int = 0) -> Int? {
        let length = needle.utf8CodeUnitCount
        let base = startIndex
        guard start >= base, start <= endIndex, anchor >= 0, anchor < length else { return nil }
        return withUnsafeBytes { buffer -> Int? in
            guard let origin = buffer.baseAddress else { return nil }
            let word = needle.utf8Start
            var at = start - base
            // `at` is where a needle may begin.
            while at + length <= buffer.count {
                let room = buffer.count - length - at + 1
                guard let hit = memchr(origin + at + anchor, Int32(word[anchor]), room) else { return nil }
                at = UnsafeRawPointer(hit) - origin - anchor
                if memcmp(origin + at, word, length) == 0 { return at + base }
                at += 1
            }
            return nil
        }
    }
}
