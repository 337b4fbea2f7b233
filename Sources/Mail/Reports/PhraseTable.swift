/// Many phrases, looked for in one pass over a text.
///
/// Phrases stand in groups; where several groups are met, the first group of the table wins. A table is made once, and
/// a look-up takes time in proportion to the text, however many phrases there are.
struct PhraseTable: Sendable {
    private let phrases: [[UInt8]]
    private let groups: [Int]
    // Where the phrases of each hash begin; one more at the end.
    private let starts: [Int]

    /// - Parameter table: groups of phrases in order of strength; lower case, at least three bytes each.
    init(_ table: [[String]]) {
        var entries: [(hash: Int, group: Int, phrase: [UInt8])] = []
        for (group, list) in table.enumerated() {
            for text in list {
                let phrase = text.utf8.map(asciiLowercase)
                guard phrase.count >= 3 else { continue }
                entries.append((Self.hash(phrase[0], phrase[1], phrase[2]), group, phrase))
            }
        }
        entries.sort { $0.hash != $1.hash ? $0.hash < $1.hash : $0.group < $1.group }
        phrases = entries.map(\.phrase)
        groups = entries.map(\.group)
        var starts = Array(repeating: 0, count: 4097)
        for entry in entries { starts[entry.hash + 1] += 1 }
        for hash in 1...4096 { starts[hash] += starts[hash - 1] }
        self.starts = starts
    }

    /// The first group of which a phrase stands anywhere in a text in lower case.
    func group(in text: Octets) -> Int? {
        var best = Int.max
        scan(text) { number, _ in
            best = min(best, groups[number])
            return best > 0
        }
        return best == Int.max ? nil : best
    }

    /// The place of the first phrase in a text in lower case.
    func firstPlace(in text: Octets) -> Int? {
        var found: Int?
        scan(text) { _, place in
            found = place
            return false
        }
        return found
    }

    func isFound(in text: Octets) -> Bool { firstPlace(in: text) != nil }

    /// Whether a text in lower case begins with a phrase.
    func opens(_ text: Octets) -> Bool {
        var found = false
        scan(text.prefix(3), in: text) { _, _ in
            found = true
            return false
        }
        return found
    }

    private func scan(_ text: Octets, _ visit: (_ number: Int, _ place: Int) -> Bool) { scan(text, in: text, visit) }

    /// - Parameter places: where a phrase may begin, its second and third byte included.
    private func scan(_ places: Octets, in text: Octets, _ visit: (_ number: Int, _ place: Int) -> Bool) {
        let base = text.startIndex
        text.withUnsafeBufferPointer { buffer in
            starts.withUnsafeBufferPointer { starts in
                let end = places.endIndex - base
                var at = places.startIndex - base
                while at + 2 < end {
                    let hash = Self.hash(buffer[at], buffer[at + 1], buffer[at + 2])
                    var number = starts[hash]
                    let last = starts[hash + 1]
                    while number < last {
                        if phrases[number].count <= buffer.count - at, matches(number, buffer, at),
                            !visit(number, at + base)
                        {
                            return
                        }
                        number += 1
                    }
                    at += 1
                }
            }
        }
    }

    private func matches(_ number: Int, _ buffer: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        let phrase = phrases[number]
        var offset = 0
        while offset < phrase.count {
            if buffer[at + offset] != phrase[offset] { return false }
            offset += 1
        }
        return true
    }

    private static func hash(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        let joined = UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16
        return Int((joined &* 0x9E37_79B1) >> 20)
    }
}
