import Glibc

/// Many phrases, looked for in one pass over a text of either case.
///
/// Phrases stand in groups; where several groups are met, the first group of the table wins. A table is made once, and
/// a look-up takes time in proportion to the text, however many phrases there are: a bit for the first four bytes at a
/// place tells nearly everywhere that no phrase begins there.
struct PhraseTable: Sendable {
    private struct Entry {
        /// The first bytes as letters of either case give them, and which of them count.
        var head: UInt64
        var mask: UInt64
        var start: Int32
        var count: Int32
        var group: Int32
    }

    /// By hash of their first bytes, then by group.
    private let entries: [Entry]
    private let pool: [UInt8]
    /// Where the entries of each hash begin; one more at the end.
    private let starts: [Int32]
    /// A bit for each longer hash that a phrase has.
    private let bits: [UInt64]

    /// - Parameter table: groups of phrases in order of strength; lower case, at least three bytes each.
    init(_ table: [[String]]) {
        var entries: [(key: UInt32, entry: Entry)] = []
        var pool: [UInt8] = []
        for (group, list) in table.enumerated() {
            for text in list {
                let phrase = text.utf8.map(asciiLowercase)
                guard phrase.count >= 3 else { continue }
                var (head, mask): (UInt64, UInt64) = (0, 0)
                for (place, byte) in phrase.prefix(8).enumerated() {
                    head |= UInt64(byte | 0x20) << UInt64(place * 8)
                    mask |= 0xFF << UInt64(place * 8)
                }
                let entry = Entry(
                    head: head, mask: mask, start: Int32(pool.count), count: Int32(phrase.count), group: Int32(group))
                pool += phrase
                // Behind three bytes any fourth may follow.
                let fourth: [UInt32] =
                    phrase.count > 3 ? [UInt32(phrase[3] | 0x20)] : (0...255).filter { $0 & 0x20 > 0 }
                for byte in fourth { entries.append((UInt32(head & 0xFF_FFFF) | byte << 24, entry)) }
            }
        }
        entries.sort {
            let (one, other) = (Self.hash($0.key) >> 20, Self.hash($1.key) >> 20)
            return one != other ? one < other : $0.entry.group < $1.entry.group
        }
        var starts = [Int32](repeating: 0, count: 4097)
        var bits = [UInt64](repeating: 0, count: 256)
        for (key, _) in entries {
            let hash = Self.hash(key)
            starts[Int(hash >> 20) + 1] += 1
            bits[Int(hash >> 24)] |= 1 << UInt64(hash >> 18 & 63)
        }
        for hash in 1...4096 { starts[hash] += starts[hash - 1] }
        (self.entries, self.pool, self.starts, self.bits) = (entries.map(\.entry), pool, starts, bits)
    }

    /// The first group of which a phrase stands anywhere in a text.
    func group(in text: Octets) -> Int? {
        let found = groups(in: text)
        return found == 0 ? nil : found.trailingZeroBitCount
    }

    /// A bit for each group of which a phrase stands anywhere in a text; groups from 64 on have none.
    func groups(in text: Octets) -> UInt64 {
        var found: UInt64 = 0
        scan(text, to: text.endIndex) { entry, _ in
            found |= 1 << UInt64(entry.group)
            return true
        }
        return found
    }

    /// Calls with the group and the place of each phrase in a text, in order, until it gives false.
    func forEach(in text: Octets, _ visit: (_ group: Int, _ place: Range<Int>) -> Bool) {
        let base = text.startIndex
        scan(text, to: text.endIndex) { entry, place in
            visit(Int(entry.group), (base + place)..<(base + place + Int(entry.count)))
        }
    }

    /// The place of the first phrase in a text.
    func firstPlace(in text: Octets) -> Int? {
        var found: Int?
        scan(text, to: text.endIndex) { _, place in
            found = place + text.startIndex
            return false
        }
        return found
    }

    func isFound(in text: Octets) -> Bool { firstPlace(in: text) != nil }

    /// Whether a text begins with a phrase.
    func opens(_ text: Octets) -> Bool {
        var found = false
        scan(text, to: text.startIndex + 3) { _, _ in
            found = true
            return false
        }
        return found
    }

    /// - Parameter stop: the end of where the first three bytes of a phrase may stand.
    @inline(__always)
    private func scan(_ text: Octets, to stop: Int, _ visit: (_ entry: Entry, _ place: Int) -> Bool) {
        let base = text.startIndex
        text.withUnsafeBytes { buffer in
            guard let origin = buffer.baseAddress else { return }
            bits.withUnsafeBufferPointer { bits in
                let end = min(stop &- base, buffer.count) &- 2
                let whole = min(end, buffer.count &- 7)
                var at = 0
                while at < end {
                    var word: UInt64
                    if at < whole {
                        word = UInt64(littleEndian: origin.loadUnaligned(fromByteOffset: at, as: UInt64.self))
                    } else {
                        word = 0
                        memcpy(&word, origin + at, min(8, buffer.count &- at))
                        word = UInt64(littleEndian: word)
                    }
                    word |= 0x2020_2020_2020_2020
                    let hash = Self.hash(UInt32(truncatingIfNeeded: word))
                    if bits[Int(hash >> 24)] & 1 << UInt64(hash >> 18 & 63) != 0 {
                        if !compare(word, hash, buffer, at, visit) { return }
                    }
                    at &+= 1
                }
            }
        }
    }

    /// Visits the phrases that begin at a place; false where a visit ended it.
    @inline(__always)
    private func compare(
        _ word: UInt64, _ hash: UInt32, _ buffer: UnsafeRawBufferPointer, _ at: Int,
        _ visit: (_ entry: Entry, _ place: Int) -> Bool
    ) -> Bool {
        entries.withUnsafeBufferPointer { entries in
            var number = Int(starts[Int(hash >> 20)])
            let last = Int(starts[Int(hash >> 20) + 1])
            while number < last {
                if (word ^ entries[number].head) & entries[number].mask == 0, matches(entries[number], buffer, at),
                    !visit(entries[number], at)
                {
                    return false
                }
                number &+= 1
            }
            return true
        }
    }

    private func matches(_ entry: Entry, _ buffer: UnsafeRawBufferPointer, _ at: Int) -> Bool {
        let count = Int(entry.count)
        guard at + count <= buffer.count else { return false }
        return pool.withUnsafeBufferPointer { pool in
            let start = Int(entry.start)
            var offset = 0
            while offset < count, asciiLowercase(buffer[at + offset]) == pool[start + offset] { offset += 1 }
            return offset == count
        }
    }

    @inline(__always)
    private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9E37_79B1 }
}
