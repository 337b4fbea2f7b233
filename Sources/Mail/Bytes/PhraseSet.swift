import Glibc

/// Many phrases, found in one pass over a folded text.
///
/// Each phrase belongs to a group, a number below 64. Phrases are looked for where a word begins, by their first bytes:
/// a bit tells at once that none begins there, which is true of nearly every place, and a sorted table gives the few
/// that may. In scripts that put blanks between words a phrase ends with a word; one with an asterisk at its end may
/// go on as a longer word.
struct PhraseSet: Sendable {
    struct Match: Equatable {
        var group: Int
        /// Where it stands in the folded text.
        var range: Range<Int>
    }

    /// Phrases of at least eight bytes, and those that are shorter.
    private let long: PhraseIndex
    private let short: PhraseIndex

    /// - Parameter groups: phrases of each group, parted by `|` or line breaks.
    init(_ groups: [Int: String]) {
        var phrases: [PhraseIndex.Phrase] = []
        for (group, text) in groups {
            for line in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "|") || $0 == .lineFeed }) {
                var bytes = FoldedText(Array(line)[...], limit: .max).bytes
                let isStem = bytes.last == UInt8(ascii: "*")
                if isStem { bytes.removeLast() }
                guard !bytes.isEmpty else { continue }
                let endsWord = !isStem && Self.endsSpaced(bytes)
                phrases.append(PhraseIndex.Phrase(bytes: bytes, group: group, endsWord: endsWord))
            }
        }
        long = PhraseIndex(phrases.filter { $0.bytes.count >= 8 })
        short = PhraseIndex(phrases.filter { $0.bytes.count < 8 })
    }

    /// Every phrase in the first `limit` bytes of a text, by place; those that overlap, too.
    func matches(in text: FoldedText, limit: Int = .max) -> [Match] {
        var found: [Match] = []
        text.bytes.withUnsafeBytes { bytes in
            let bytes = UnsafeRawBufferPointer(rebasing: bytes.prefix(limit))
            for start in text.starts {
                let at = Int(start)
                guard at < bytes.count else { break }
                long.collect(bytes, at, &found)
                short.collect(bytes, at, &found)
            }
        }
        return found
    }

    /// The phrases that the text begins with at `start`.
    func openings(of text: FoldedText, at start: Int = 0) -> [Match] {
        var found: [Match] = []
        text.bytes.withUnsafeBytes { bytes in
            guard start < bytes.count else { return }
            long.collect(bytes, start, &found)
            short.collect(bytes, start, &found)
        }
        return found
    }

    // Chinese, Japanese and Thai know no blanks; Hebrew and Arabic put endings to a word.
    private static func endsSpaced(_ bytes: [UInt8]) -> Bool {
        let tail = bytes.suffix(3).reversed()
        guard let last = tail.first else { return false }
        if last < 128 { return last.isLetter || last.isDigit }
        return tail.dropFirst().first.map { $0 >= 0xC3 && $0 < 0xD7 } ?? false || tail.dropFirst(2).first == 0xE1
    }
}

private struct PhraseIndex: Sendable {
    struct Phrase {
        var bytes: [UInt8]
        var group: Int
        var endsWord: Bool
    }

    private struct Entry {
        var start: Int32
        var count: Int32
        var group: UInt8
        var endsWord: Bool
    }

    /// The first bytes of phrases, as many as the shortest has, at most eight; sorted.
    private let keys: [UInt64]
    /// For each key where its entries begin; one more at the end.
    private let places: [Int32]
    private let entries: [Entry]
    private let pool: [UInt8]
    private let bits: [UInt64]
    private let length: Int

    init(_ phrases: [Phrase]) {
        let length = min(8, phrases.map(\.bytes.count).min() ?? 8)
        func key(_ bytes: [UInt8]) -> UInt64 { bytes.prefix(length).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        let keyed = phrases.map { key($0.bytes) }
        let order = phrases.indices.sorted { one, other in
            if keyed[one] != keyed[other] { return keyed[one] < keyed[other] }
            let (a, b) = (phrases[one], phrases[other])
            return a.bytes == b.bytes ? a.group < b.group : a.bytes.lexicographicallyPrecedes(b.bytes)
        }
        let sorted = order.map { phrases[$0] }
        var keys: [UInt64] = []
        var places: [Int32] = []
        var entries: [Entry] = []
        var pool: [UInt8] = []
        var bits = [UInt64](repeating: 0, count: 1024)
        for (place, phrase) in sorted.enumerated() {
            if place > 0, sorted[place - 1].bytes == phrase.bytes, sorted[place - 1].group == phrase.group { continue }
            let key = key(phrase.bytes)
            if keys.last != key {
                keys.append(key)
                places.append(Int32(entries.count))
                let bit = Self.bit(of: key)
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
            }
            entries.append(
                Entry(
                    start: Int32(pool.count), count: Int32(phrase.bytes.count), group: UInt8(phrase.group & 63),
                    endsWord: phrase.endsWord))
            pool += phrase.bytes
        }
        places.append(Int32(entries.count))
        (self.keys, self.places, self.entries) = (keys, places, entries)
        (self.pool, self.bits, self.length) = (pool, bits, length)
    }

    /// Adds the phrases that begin at a place.
    @inline(__always)
    func collect(_ text: UnsafeRawBufferPointer, _ at: Int, _ found: inout [PhraseSet.Match]) {
        guard let base = text.baseAddress, text.count - at >= length else { return }
        var key: UInt64 = 0
        if text.count - at >= 8 {
            key = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        } else {
            memcpy(&key, base + at, text.count - at)
        }
        key = UInt64(littleEndian: key)
        if length < 8 { key &= (1 << UInt64(length * 8)) - 1 }
        let bit = Self.bit(of: key)
        if bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0 { compare(key, text, at, &found) }
    }

    @inline(never)
    private func compare(_ key: UInt64, _ text: UnsafeRawBufferPointer, _ at: Int, _ found: inout [PhraseSet.Match]) {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < keys.count, keys[low] == key, let base = text.baseAddress else { return }
        pool.withUnsafeBytes { pool in
            guard let words = pool.baseAddress else { return }
            for place in Int(places[low])..<Int(places[low + 1]) {
                let entry = entries[place]
                let count = Int(entry.count)
                guard at + count <= text.count, memcmp(words + Int(entry.start), base + at, count) == 0 else {
                    continue
                }
                if entry.endsWord, at + count < text.count, Self.isWordByte(text[at + count]) { continue }
                found.append(PhraseSet.Match(group: Int(entry.group), range: at..<(at + count)))
            }
        }
    }

    private static func bit(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 48) }

    /// Part of a word: ASCII, and letters of two bytes or of U+1E00 on.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0xC3 && byte < 0xE2 && byte != 0xE0
    }
}
