import Glibc

/// Which bytes end a line.
///
/// QUIRK: RFC 5322, 2.3 knows CRLF only; LF, a mixture, and CR alone all arrive. A lone CR ends a line only where the
/// first line of the block ends with one and no LF is near: otherwise a CR smuggled into a value would make a header of
/// its rest.
enum LineEnding {
    case lineFeed
    case loneCarriageReturn

    /// What the first line of a block ends with.
    init(of bytes: Octets) {
        self = bytes.withUnsafeBytes { text in
            guard let first = text.baseAddress else { return .lineFeed }
            let feed = memchr(first, 10, text.count).map { UnsafeRawPointer($0) - first } ?? text.count
            guard let found = memchr(first, 13, feed) else { return .lineFeed }
            let carriage = UnsafeRawPointer(found) - first
            // The LF of a CRLF, or one near enough to show that lines end with it.
            return feed < text.count && feed - carriage <= 8 << 10 ? .lineFeed : .loneCarriageReturn
        }
    }
}

/// A walk over lines: each as content (without what ends it) and the start of the next.
struct LineWalk {
    private let bytes: [UInt8]
    private let end: Int
    private let ending: LineEnding
    private(set) var next: Int

    init(_ bytes: [UInt8], in range: Range<Int>, ending: LineEnding) {
        self.bytes = bytes
        self.end = range.upperBound
        self.next = range.lowerBound
        self.ending = ending
    }

    /// The content of the next line, nil at the end. A last line need not be ended.
    mutating func line() -> Range<Int>? {
        guard next < end else { return nil }
        let start = next
        let stop = endOfLine(bytes, from: start, to: end, ending: ending)
        var after = stop
        if after < end, bytes[after] == .carriageReturn { after += 1 }
        if after < end, bytes[after] == .lineFeed { after += 1 }
        next = after
        return start..<stop
    }
}

/// Where the line that begins at `start` ends: at its LF, CRLF or lone CR, or at `end`.
func endOfLine(_ bytes: [UInt8], from start: Int, to end: Int, ending: LineEnding) -> Int {
    bytes.withUnsafeBytes { buffer in
        guard let base = buffer.baseAddress, start < end else { return min(start, end) }
        let feed = memchr(base + start, 10, end - start).map { UnsafeRawPointer($0) - base } ?? end
        switch ending {
        case .lineFeed:
            return feed < end && feed > start && buffer[feed - 1] == .carriageReturn ? feed - 1 : feed
        case .loneCarriageReturn:
            return memchr(base + start, 13, feed - start).map { UnsafeRawPointer($0) - base } ?? feed
        }
    }
}
