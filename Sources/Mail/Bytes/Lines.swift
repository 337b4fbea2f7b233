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
        for at in bytes.indices {
            if bytes[at] == .lineFeed { break }
            if bytes[at] == .carriageReturn {
                if at + 1 < bytes.endIndex, bytes[at + 1] == .lineFeed { break }
                self = bytes[at...].prefix(8 << 10).contains(.lineFeed) ? .lineFeed : .loneCarriageReturn
                return
            }
        }
        self = .lineFeed
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
    bytes.withUnsafeBufferPointer { buffer in
        var at = start
        switch ending {
        case .lineFeed:
            while at < end, buffer[at] != .lineFeed { at += 1 }
            if at < end, at > start, buffer[at - 1] == .carriageReturn { at -= 1 }
        case .loneCarriageReturn:
            while at < end, buffer[at] != .lineFeed, buffer[at] != .carriageReturn { at += 1 }
        }
        return at
    }
}
