/// Many phrases, looked for in one pass over a text of either case.
///
/// Phrases stand in groups; where several groups are met, the first group of the table wins. A table is made once, and
/// a look-up takes time in proportion to the text, however many phrases there are: a bit for the first three bytes at a
/// place tells nearly everywhere that no phrase begins there.
struct PhraseTable: Sendable {
    private struct Entry {
        var key: UInt32
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
        var entries: [Entry] = []
        var pool: [UInt8] = []
        for (group, list) in table.enumerated() {
            for text in list {
                let phrase = text.utf8.map(asciiLowercase)
                guard phrase.count >= 3 else { continue }
                let key = UInt32(phrase[0]) | UInt32(phrase[1]) << 8 | UInt32(phrase[2]) << 16 | 0x20_2020
                entries.append(
                    Entry(key: key, start: Int32(pool.count), count: Int32(phrase.count), group: Int32(group)))
                pool += phrase
            }
        }
        entries.sort {
            let (one, other) = (Self.hash($0.key) >> 20, Self.hash($1.key) >> 20)
            return one != other ? one < other : $0.group < $1.group
        }
        var starts = [Int32](repeating: 0, count: 4097)
        var bits = [UInt64](repeating: 0, count: 256)
        for entry in entries {
            let hash = Self.hash(entry.key)
            starts[Int(hash >> 20) + 1] += 1
            bits[Int(hash >> 24)] |= 1 << UInt64(hash >> 18 & 63)
        }
        for hash in 1...4096 { starts[hash] += starts[hash - 1] }
        (self.entries, self.pool, self.starts, self.bits) = (entries, pool, starts, bits)
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

    /// The place of the first phrase in a text.
    func firstPlace(in text: Octets) -> Int? {
        var found: Int?
        scan(text, to: text.endIndex) { _, place in
            found = place
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
                let end = min(stop - base, buffer.count) - 2
                var at = 0
                while at < end {
                    var key: UInt32
                    if at + 4 <= buffer.count {
                        key = UInt32(littleEndian: origin.loadUnaligned(fromByteOffset: at, as: UInt32.self))
                        key &= 0xFF_FFFF
                    } else {
                        key = UInt32(buffer[at]) | UInt32(buffer[at + 1]) << 8 | UInt32(buffer[at + 2]) << 16
                    }
                    key |= 0x20_2020
                    let hash = Self.hash(key)
                    if bits[Int(hash >> 24)] & 1 << UInt64(hash >> 18 & 63) != 0 {
                        var number = Int(starts[Int(hash >> 20)])
                        let last = Int(starts[Int(hash >> 20) + 1])
                        while number < last {
                            let entry = entries[number]
                            if entry.key == key, matches(entry, buffer, at), !visit(entry, at + base) { return }
                            number += 1
                        }
                    }
                    at += 1
                }
            }
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
