/// A uuencoded file inside of text: `begin 644 name`, lines, `end`.
struct UUBlock {
    var filename: String
    var decoded: [UInt8]
    /// From the `b` of `begin` to after the line with `end`.
    var range: Range<Int>

    /// The first block at or after `start`, nil without one that holds a line of data.
    static func first(in bytes: Octets, from start: Int? = nil) -> UUBlock? {
        var at = start ?? bytes.startIndex
        while let begin = bytes.firstPlace(of: "begin ", from: at) {
            at = begin + 6
            guard begin == bytes.startIndex || bytes[begin - 1] == .lineFeed || bytes[begin - 1] == .carriageReturn,
                let block = UUBlock(bytes, at: begin)
            else { continue }
            return block
        }
        return nil
    }

    private init?(_ bytes: Octets, at begin: Int) {
        var lines = bytes[begin...].split(
            maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == .lineFeed || $0 == .carriageReturn }
        )
        guard lines.count == 2 else { return nil }
        let words = lines[0].split(separator: .space, maxSplits: 2)
        guard words.count == 3, (3...4).contains(words[1].count), words[1].allSatisfy({ (48...55).contains($0) }) else {
            return nil
        }
        filename = words[2].trimmed().text()
        decoded = []
        var at = lines.removeLast().startIndex
        var count = 0
        while at < bytes.endIndex {
            var stop = at
            while stop < bytes.endIndex, bytes[stop] != .lineFeed, bytes[stop] != .carriageReturn { stop += 1 }
            let line = bytes[at..<stop]
            at = min(stop + 1, bytes.endIndex)
            if stop < bytes.endIndex, bytes[stop] == .carriageReturn, at < bytes.endIndex, bytes[at] == .lineFeed {
                at += 1
            }
            if line.isEmpty { continue }
            if line.trimmed().equals("end") {
                range = begin..<at
                return
            }
            guard let octets = Self.line(line) else { break }
            decoded += octets
            count += 1
        }
        guard count > 0 else { return nil }
        range = begin..<at
    }

    private static func line(_ line: Octets) -> [UInt8]? {
        guard let first = line.first, first >= 32, first <= 96 else { return nil }
        let length = Int((first - 32) & 63)
        guard line.count - 1 >= (length * 4 + 2) / 3 - 3, line.count <= 90 else { return nil }
        var result: [UInt8] = []
        var at = line.startIndex + 1
        func value(_ place: Int) -> UInt8 { place < line.endIndex && line[place] >= 32 ? (line[place] - 32) & 63 : 0 }
        while result.count < length {
            let (a, b, c, d) = (value(at), value(at + 1), value(at + 2), value(at + 3))
            result += [a << 2 | b >> 4, b << 4 | c >> 2, c << 6 | d]
            at += 4
        }
        return Array(result.prefix(length))
    }
}
