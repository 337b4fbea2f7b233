import Glibc

/// Appends words as they are compared: in lower case, with one kind of blank, digit and colon, without the marks that
/// set the direction of writing. Covers Latin, Greek and Cyrillic; other scripts know no case.
///
/// - Parameter keepsCase: leaves capitals, everything else is the same: word by word as without it.
func appendFolded(_ words: Octets, to result: inout [UInt8], keepsCase: Bool = false) {
    words.withUnsafeBufferPointer { bytes in
        if UnsafeRawBufferPointer(bytes).isASCII {
            result += [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
                for byte in bytes {
                    target[count] = byte == .tab ? .space : keepsCase ? byte : asciiLowercase(byte)
                    count += 1
                }
            }
            return
        }
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte < 0x80 {
                result.append(byte == .tab ? .space : keepsCase ? byte : asciiLowercase(byte))
                at += 1
            } else if byte < 0xE0, at + 1 < bytes.count {
                if keepsCase, (0xC3...0xD1).contains(byte) {
                    result += [byte, bytes[at + 1]]
                } else {
                    appendFoldedPair(byte, bytes[at + 1], to: &result)
                }
                at += 2
            } else if byte < 0xF0, at + 2 < bytes.count {
                appendFoldedTriple(byte, bytes[at + 1], bytes[at + 2], to: &result)
                at += 3
            } else {
                result.append(byte)
                at += 1
            }
        }
    }
}

func folded(_ words: Octets) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(words.count)
    appendFolded(words, to: &result)
    return result
}

private func appendFoldedPair(_ first: UInt8, _ second: UInt8, to result: inout [UInt8]) {
    switch (first, second) {
    case (0xC2, 0xA0): result.append(.space)
    case (0xC2, 0xAD): break
    case (0xC3, 0x80...0x9E) where second != 0x97: result += [first, second + 0x20]
    case (0xC4, 0xB0): result.append(UInt8(ascii: "i"))
    // U+0139 to U+0148 and U+0179 to U+017E have their capitals at odd numbers, the rest of the block at even ones.
    case (0xC4, 0xB9...0xBF), (0xC5, 0x80...0x88), (0xC5, 0xB9...0xBE):
        if second % 2 == 0 {
            result += [first, second]
        } else {
            result += second == 0xBF ? [0xC5, 0x80] : [first, second + 1]
        }
    case (0xC4, _), (0xC5, 0x8A...0xB7): result += [first, second | 1]
    case (0xC8, 0x98...0x9B): result += [first, second | 1]
    case (0xCE, 0x86): result += [0xCE, 0xAC]
    case (0xCE, 0x88...0x8A): result += [0xCE, second + 0x25]
    case (0xCE, 0x8C): result += [0xCF, 0x8C]
    case (0xCE, 0x8E...0x8F): result += [0xCF, second - 1]
    case (0xCE, 0x91...0x9F): result += [0xCE, second + 0x20]
    case (0xCE, 0xA0...0xA9): result += [0xCF, second - 0x20]
    case (0xD0, 0x80...0x8F): result += [0xD1, second + 0x10]
    case (0xD0, 0x90...0x9F): result += [0xD0, second + 0x20]
    case (0xD0, 0xA0...0xAF): result += [0xD1, second - 0x20]
    // Digits of Arabic and of Persian.
    case (0xD9, 0xA0...0xA9): result.append(second - 0xA0 + 0x30)
    case (0xDB, 0xB0...0xB9): result.append(second - 0xB0 + 0x30)
    case (0xD8, 0x8C): result.append(UInt8(ascii: ","))
    default: result += [first, second]
    }
}

private func appendFoldedTriple(_ first: UInt8, _ second: UInt8, _ third: UInt8, to result: inout [UInt8]) {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA9), (0xEF, 0xBB, 0xBF): break
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE3, 0x80, 0x80): result.append(.space)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x94, 0x80): result.append(UInt8(ascii: "-"))
    case (0xE2, 0x80, 0x98...0x99): result.append(UInt8(ascii: "'"))
    case (0xE2, 0x80, 0x9C...0x9F): result.append(UInt8(ascii: "\""))
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): result.append(UInt8(ascii: ","))
    case (0xEF, 0xBC, 0x88): result.append(UInt8(ascii: "("))
    case (0xEF, 0xBC, 0x89): result.append(UInt8(ascii: ")"))
    case (0xEF, 0xBC, 0x9A): result.append(UInt8(ascii: ":"))
    default: result += [first, second, third]
    }
}

/// Words that are looked up by their first bytes.
struct WordTable {
    private struct Entry {
        var start: Int32
        var count: Int32
        var second: UInt8
    }

    /// By first byte.
    private var entries: [Entry] = []
    private var pool: [UInt8] = []
    /// Where the entries of each first byte begin; one more at the end.
    private var starts = [Int32](repeating: 0, count: 257)
    /// A bit for each pair of bytes that a word begins with.
    private var pairs = [UInt64](repeating: 0, count: 1024)

    /// - Parameter words: in lower case, separated by `|`.
    init(_ words: String...) {
        self.init(words: words.flatMap { $0.utf8.split(separator: UInt8(ascii: "|")).map { Array($0) } })
    }

    /// The words of several tables.
    init(joining tables: [WordTable]) {
        self.init(
            words: tables.flatMap { table in
                table.entries.map { Array(table.pool[Int($0.start)..<Int($0.start + $0.count)]) }
            })
    }

    private init(words: [[UInt8]]) {
        let sorted = words.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
        var next = 0
        for first in UInt8.min...UInt8.max {
            starts[Int(first)] = Int32(entries.count)
            while next < sorted.count, sorted[next].first == first {
                let word = sorted[next]
                next += 1
                let second = word.dropFirst().first
                entries.append(Entry(start: Int32(pool.count), count: Int32(word.count), second: second ?? 0))
                pool += word
                for byte in second.map({ $0...$0 }) ?? 0...255 {
                    let pair = Int(first) << 8 | Int(byte)
                    pairs[pair >> 6] |= 1 << UInt64(pair & 63)
                }
            }
        }
        starts[256] = Int32(entries.count)
    }

    /// Whether a text of either case may begin with a word; a cheap look at two bytes, exact for ASCII alone.
    func mayBegin(_ text: Octets) -> Bool {
        guard let first = text.first else { return false }
        if first >= 128 { return true }
        guard text.count > 1, text[text.startIndex + 1] < 128 else {
            let byte = Int(asciiLowercase(first))
            return starts[byte] < starts[byte + 1]
        }
        return isPair(asciiLowercase(first), asciiLowercase(text[text.startIndex + 1]))
    }

    private func isPair(_ first: UInt8, _ second: UInt8) -> Bool {
        let pair = Int(first) << 8 | Int(second)
        return pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
    }

    func contains(_ word: Octets) -> Bool {
        word.withUnsafeBytes { bytes in
            guard let first = bytes.first, let base = bytes.baseAddress else { return false }
            return pool.withUnsafeBytes { pool in
                for number in starts[Int(first)]..<starts[Int(first) + 1] {
                    let entry = entries[Int(number)]
                    guard entry.count == bytes.count, let pool = pool.baseAddress else { continue }
                    if memcmp(base, pool + Int(entry.start), bytes.count) == 0 { return true }
                }
                return false
            }
        }
    }

    /// The length of the longest word that `text` begins with; nil for none.
    func lengthOfStart(_ text: Octets) -> Int? {
        text.withUnsafeBytes { lengthOfStart($0, 0) }
    }

    func begins(_ text: Octets) -> Bool { lengthOfStart(text) != nil }

    /// Whether words in ASCII of either case, not folded yet, begin with a word.
    func begins(unfolded text: Octets) -> Bool {
        guard mayBegin(text), let first = text.first else { return false }
        let letter = Int(asciiLowercase(first))
        let second = text.count > 1 ? asciiLowercase(text[text.startIndex + 1]) : 0
        let other = second == .tab ? .space : second
        for number in starts[letter]..<starts[letter + 1] {
            let entry = entries[Int(number)]
            let count = Int(entry.count)
            guard entry.second == other || count == 1, count <= text.count else { continue }
            var offset = min(2, count)
            while offset < count {
                let byte = text[text.startIndex + offset]
                guard (byte == .tab ? .space : asciiLowercase(byte)) == pool[Int(entry.start) + offset] else { break }
                offset += 1
            }
            if offset == count { return true }
        }
        return false
    }

    /// Whether a word stands anywhere, also inside of another.
    func occurs(in text: Octets) -> Bool {
        text.withUnsafeBytes { bytes in
            var at = 0
            while at < bytes.count {
                if lengthOfStart(bytes, at) != nil { return true }
                at += 1
            }
            return false
        }
    }

    private func lengthOfStart(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> Int? {
        let room = bytes.count - at
        guard room > 0, let base = bytes.baseAddress else { return nil }
        let first = bytes[at]
        let second = room > 1 ? bytes[at + 1] : 0
        if room > 1, !isPair(first, second) { return nil }
        var best = 0
        pool.withUnsafeBytes { pool in
            for number in starts[Int(first)]..<starts[Int(first) + 1] {
                let entry = entries[Int(number)]
                let count = Int(entry.count)
                guard entry.second == second || count == 1, count > best, count <= room, let pool = pool.baseAddress
                else { continue }
                if memcmp(base + at, pool + Int(entry.start), count) == 0 { best = count }
            }
        }
        return best > 0 ? best : nil
    }
}

/// A walk over the words of a line, parted by blanks, tabs, too, where they count.
struct WordWalk {
    private let text: Octets
    private let endsAtTab: Bool
    private var at: Int

    init(_ text: Octets, endsAtTab: Bool = false) {
        self.text = text
        self.endsAtTab = endsAtTab
        at = text.startIndex
    }

    mutating func next() -> Octets? {
        while at < text.endIndex, isEnd(text[at]) { at += 1 }
        guard at < text.endIndex else { return nil }
        let start = at
        while at < text.endIndex, !isEnd(text[at]) { at += 1 }
        return text[start..<at]
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == .space || endsAtTab && byte == .tab }
}
