/// The parts of a multipart body (RFC 2046, 5.1.1), without the line end that belongs to the boundary behind each.
///
/// The end of the body closes what no boundary closed.
struct MultipartBody {
    private(set) var parts: [Range<Int>] = []
    /// In front of the first boundary, behind the last and between a close and the next: nobody is shown it.
    private(set) var asides: [Range<Int>] = []
    /// Whether the boundary stood anywhere, if only to close.
    private(set) var isFound = false
    private(set) var isClosed = false
    /// What stands in front of the first boundary; the whole body without one.
    private(set) var preamble: Range<Int>

    private let bytes: [UInt8]
    private let end: Int
    private let boundary: [UInt8]
    private let ending: LineEnding

    /// - Parameter limit: more parts are left unread.
    init(_ bytes: [UInt8], in body: Range<Int>, boundary: [UInt8], ending: LineEnding, limit: Int) {
        self.bytes = bytes
        self.ending = ending
        end = body.upperBound
        preamble = body
        // RFC 2046, 5.1.1: a boundary never ends with a blank; what follows it on the line may be blanks.
        self.boundary = Array("--".utf8) + boundary.trimmed()
        guard self.boundary.count > 2 else { return }
        read(body, limit)
    }

    private mutating func read(_ body: Range<Int>, _ limit: Int) {
        var open: Int?
        var aside = body.lowerBound
        var at = body.lowerBound
        while parts.count < limit, let mark = nextMark(from: at, bodyStart: body.lowerBound) {
            if !isFound { preamble = body.lowerBound..<beforeLineEnd(mark.start, from: body.lowerBound) }
            isFound = true
            if let begin = open {
                parts.append(begin..<beforeLineEnd(mark.start, from: begin))
            } else if mark.start > aside {
                asides.append(aside..<mark.start)
            }
            at = mark.next
            isClosed = mark.isLast
            // QUIRK: closed where a part begins: its header follows. And more parts may come behind a close.
            open = !mark.isLast || bytes[at..<end].starts(withWord: "content-") ? at : nil
            aside = at
        }
        if parts.count >= limit { return }
        if let open, open <= end {
            parts.append(open..<end)
        } else if aside < end, isFound {
            asides.append(aside..<end)
        }
    }

    /// The next line that is the boundary, at or after `start`, which begins a line.
    private func nextMark(from start: Int, bodyStart: Int) -> (start: Int, next: Int, isLast: Bool)? {
        let text = bytes[..<end]
        var at = start
        while let place = text.place(of: "--", from: at) {
            at = place + 1
            guard place == bodyStart || isLineEnd(bytes[place - 1]), text[place...].starts(with: boundary) else {
                // Behind a run of dashes: none of them begins a line.
                while at < end, bytes[at] == UInt8(ascii: "-"), bytes[at - 1] == UInt8(ascii: "-") { at += 1 }
                continue
            }
            let stop = endOfLine(bytes, from: place, to: end, ending: ending)
            at = stop
            guard let isLast = isLast(bytes[(place + boundary.count)..<max(stop, place + boundary.count)]) else {
                continue
            }
            var next = stop
            if next < end, bytes[next] == .carriageReturn { next += 1 }
            if next < end, bytes[next] == .lineFeed { next += 1 }
            return (place, next, isLast)
        }
        return nil
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == .lineFeed || byte == .carriageReturn && ending == .loneCarriageReturn
    }

    /// Nil if the line is another boundary's, else whether it is the closing one.
    private func isLast(_ rest: Octets) -> Bool? {
        if rest.allSatisfy(\.isWhite) { return false }
        guard rest.starts(with: "--".utf8) else { return nil }
        return rest.dropFirst(2).allSatisfy(\.isWhite) ? true : nil
    }

    private func beforeLineEnd(_ start: Int, from begin: Int) -> Int {
        var end = start
        if end > begin, bytes[end - 1] == .lineFeed { end -= 1 }
        if end > begin, bytes[end - 1] == .carriageReturn { end -= 1 }
        return end
    }
}

/// QUIRK: no boundary parameter, or one that never comes: a line `--x` right above a `Content-` field betrays it.
func guessedBoundary(_ bytes: [UInt8], in body: Range<Int>, ending: LineEnding) -> [UInt8]? {
    var lines = LineWalk(bytes, in: body, ending: ending)
    var candidate: Range<Int>?
    for _ in 0..<2000 {
        guard let line = lines.line() else { return nil }
        if let candidate, bytes[line].starts(withWord: "content-") {
            return Array(bytes[(candidate.lowerBound + 2)..<candidate.upperBound].trimmed())
        }
        let isMark = line.count > 2 && line.count <= 202 && bytes[line].prefix(2).allSatisfy { $0 == UInt8(ascii: "-") }
        candidate = isMark && !bytes[line].dropFirst(2).allSatisfy { $0 == UInt8(ascii: "-") } ? line : nil
    }
    return nil
}
