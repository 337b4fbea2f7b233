/// The parts of a multipart body (RFC 2046, 5.1.1), without the line end that belongs to the boundary behind each.
///
/// The end of the body closes what no boundary closed. Empty where the boundary never stands at the start of a line.
func partRanges(
    _ bytes: [UInt8], in body: Range<Int>, boundary: [UInt8], ending: LineEnding, limit: Int
) -> [Range<Int>] {
    // RFC 2046, 5.1.1: a boundary never ends with a blank; what follows it on the line may be blanks.
    let boundary = Array(boundary.trimmed())
    guard !boundary.isEmpty else { return [] }
    var parts: [Range<Int>] = []
    var open: Int?
    let mark = [UInt8(ascii: "-"), UInt8(ascii: "-")] + boundary
    var at = body.lowerBound
    while let start = mark.withUnsafeBytes({ bytes[body].exactPlace(of: $0, from: at) }) {
        at = start + 1
        guard isLineStart(bytes, start, in: body, ending) else { continue }
        let end = endOfLine(bytes, from: start, to: body.upperBound, ending: ending)
        guard let isLast = isBoundary(bytes, start..<end, boundary) else { continue }
        var next = end
        if next < body.upperBound, bytes[next] == .carriageReturn { next += 1 }
        if next < body.upperBound, bytes[next] == .lineFeed { next += 1 }
        at = max(at, next)
        if let begin = open { parts.append(begin..<max(begin, beforeLineEnd(bytes, start, from: begin))) }
        open = nil
        if isLast || parts.count >= limit { break }
        open = next
    }
    if let begin = open, begin <= body.upperBound, parts.count < limit { parts.append(begin..<body.upperBound) }
    return parts
}

private func isLineStart(_ bytes: [UInt8], _ place: Int, in body: Range<Int>, _ ending: LineEnding) -> Bool {
    guard place > body.lowerBound else { return true }
    let before = bytes[place - 1]
    return before == .lineFeed || before == .carriageReturn && ending == .loneCarriageReturn
}

/// Nil if the line is no boundary, else whether it is the closing one.
private func isBoundary(_ bytes: [UInt8], _ line: Range<Int>, _ boundary: [UInt8]) -> Bool? {
    let dash = UInt8(ascii: "-")
    guard line.count >= boundary.count + 2, bytes[line.lowerBound] == dash, bytes[line.lowerBound + 1] == dash,
        bytes[(line.lowerBound + 2)...].starts(with: boundary)
    else { return nil }
    let rest = bytes[(line.lowerBound + 2 + boundary.count)..<line.upperBound]
    if rest.allSatisfy(\.isWhite) { return false }
    guard rest.count >= 2, rest.first == dash, rest.dropFirst().first == dash else { return nil }
    return rest.dropFirst(2).allSatisfy(\.isWhite) ? true : nil
}

private func beforeLineEnd(_ bytes: [UInt8], _ start: Int, from begin: Int) -> Int {
    var end = start
    if end > begin, bytes[end - 1] == .lineFeed { end -= 1 }
    if end > begin, bytes[end - 1] == .carriageReturn { end -= 1 }
    return end
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
