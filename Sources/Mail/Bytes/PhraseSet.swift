import Glibc

/// Many phrases, found in one pass over a folded text.
///
/// Each phrase belongs to a group, a number below 64. Phrases are found by their first bytes: a bit tells at once that
/// none begins at a place, which is true of nearly every place, and a table gives the few that may. Phrases of spaced
/// scripts begin and end at the borders of words; one with an asterisk at its end may go on as a longer word.
struct PhraseSet: Sendable {
    struct Match: Equatable {
        var group: Int
        /// Where it stands in the folded text.
        var range: Range<Int>
    }

    private struct Phrase {
        var bytes: [UInt8]
        var group: Int
        var beginsWord: Bool
        var endsWord: Bool
    }

    private let phrases: [Phrase]
    /// Phrases by the first `length` bytes, as places in `phrases`.
    private let table: [UInt64: Range<Int>]
    private let bits: [UInt64]
    /// How many first bytes tell phrases apart: those of the shortest, at most 8.
    private let length: Int
    private let mask: UInt64

    /// - Parameter groups: phrases of each group, parted by `|` or line breaks.
    init(_ groups: [Int: String]) {
        var phrases: [Phrase] = []
        for (group, text) in groups {
            for line in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: "|") || $0 == .lineFeed }) {
                var bytes = FoldedText(Array(line)[...], limit: .max).bytes
                let isStem = bytes.last == UInt8(ascii: "*")
                if isStem { bytes.removeLast() }
                guard let first = bytes.first, let last = bytes.last else { continue }
                phrases.append(
                    Phrase(
                        bytes: bytes, group: group, beginsWord: Self.isSpaced(first),
                        endsWord: !isStem && Self.endsSpaced(bytes, last)))
            }
        }
        phrases.sort { a, b in
            a.bytes == b.bytes ? a.group < b.group : a.bytes.lexicographicallyPrecedes(b.bytes)
        }
        phrases = phrases.enumerated().filter { place, phrase in
            place == 0 || phrases[place - 1].bytes != phrase.bytes || phrases[place - 1].group != phrase.group
        }.map(\.element)
        let length = min(8, phrases.map(\.bytes.count).min() ?? 8)
        let mask = length == 8 ? UInt64.max : (1 << UInt64(length * 8)) - 1
        var table: [UInt64: Range<Int>] = [:]
        var bits = [UInt64](repeating: 0, count: 1024)
        for (place, phrase) in phrases.enumerated() {
            let key = phrase.bytes.prefix(length).reversed().reduce(0) { $0 << 8 | UInt64($1) }
            table[key] = (table[key]?.lowerBound ?? place)..<(place + 1)
            let bit = Self.bit(of: key)
            bits[bit >> 6] |= 1 << UInt64(bit & 63)
        }
        self.phrases = phrases
        self.table = table
        self.bits = bits
        self.length = length
        self.mask = mask
    }

    /// Every phrase in the first `limit` bytes of a text, in order; those that overlap, too.
    func matches(in text: FoldedText, limit: Int = .max) -> [Match] {
        var found: [Match] = []
        text.bytes.withUnsafeBufferPointer { buffer in
            let end = min(buffer.count, limit)
            guard let base = UnsafeRawPointer(buffer.baseAddress), end >= length else { return }
            var isInWord = false
            for at in 0...(end - length) {
                let byte = buffer[at]
                defer { isInWord = Self.isWordByte(byte) }
                // Inside of a Latin word or of a character nothing begins.
                if isInWord && byte < 128 && Self.isWordByte(byte) || byte & 0xC0 == 0x80 { continue }
                collect(base, at, end, isInWord, &found)
            }
        }
        return found
    }

    /// The groups of the phrases in a text, as bits.
    func groups(in text: FoldedText, limit: Int = .max) -> UInt64 {
        matches(in: text, limit: limit).reduce(0) { $0 | 1 << UInt64($1.group) }
    }

    /// The phrases that the text begins with at `start`, the longest last.
    func openings(of text: FoldedText, at start: Int = 0) -> [Match] {
        var found: [Match] = []
        text.bytes.withUnsafeBufferPointer { buffer in
            guard let base = UnsafeRawPointer(buffer.baseAddress), buffer.count - start >= length else { return }
            collect(base, start, buffer.count, false, &found)
        }
        return found
    }

    private func collect(
        _ base: UnsafeRawPointer, _ at: Int, _ end: Int, _ isInWord: Bool, _ found: inout [Match]
    ) {
        var key: UInt64 = 0
        if end - at >= 8 {
            key = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self)) & mask
        } else {
            memcpy(&key, base + at, length)
            key = UInt64(littleEndian: key) & mask
        }
        let bit = Self.bit(of: key)
        guard bits[bit >> 6] & (1 << UInt64(bit & 63)) != 0, let places = table[key] else { return }
        for place in places {
            let count = phrases[place].bytes.count
            guard at + count <= end, !(isInWord && phrases[place].beginsWord) else { continue }
            let isEqual = phrases[place].bytes.withUnsafeBytes { word in
                word.baseAddress.map { memcmp($0, base + at, count) == 0 } ?? false
            }
            guard isEqual else { continue }
            if phrases[place].endsWord, at + count < end,
                Self.isWordByte(base.load(fromByteOffset: at + count, as: UInt8.self))
            {
                continue
            }
            found.append(Match(group: phrases[place].group, range: at..<(at + count)))
        }
    }

    private static func bit(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 48) }

    /// Part of a word in a script that puts blanks between words: ASCII, and letters of two bytes or of U+1E00 on.
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || (byte >= 0x80 && byte < 0xE2 && byte != 0xE0)
    }

    // Hebrew and Arabic glue articles and prepositions to a word; Chinese, Japanese and Thai know no blanks.
    private static func isSpaced(_ first: UInt8) -> Bool {
        first.isLetter || first.isDigit || (first >= 0xC3 && first < 0xD7) || first == 0xE1
    }

    private static func endsSpaced(_ bytes: [UInt8], _ last: UInt8) -> Bool {
        if last < 128 { return last.isLetter || last.isDigit }
        guard bytes.count >= 2 else { return false }
        let lead = bytes[bytes.count - 2]
        return lead >= 0xC3 && lead < 0xD7 || bytes.count >= 3 && bytes[bytes.count - 3] == 0xE1
    }
}
