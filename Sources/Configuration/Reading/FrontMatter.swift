/// A Markdown file taken apart: the YAML between two lines `---` at its top, and the prose below.
struct FrontMatter {
    /// Nil when the file has none.
    var yaml: String?
    /// Line of the file on which the YAML begins.
    var firstLine = 2
    var prose: String
    /// True when the second `---` is missing.
    var isUnfinished = false

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard Self.isFence(lines.first) else {
            prose = Self.text(lines[...])
            return
        }
        guard let end = lines.indices.dropFirst().first(where: { Self.isFence(lines[$0]) }) else {
            prose = ""
            isUnfinished = true
            return
        }
        yaml = Self.text(lines[1..<end])
        prose = Self.text(lines[(end + 1)...])
    }

    private static func isFence(_ line: ArraySlice<UInt8>?) -> Bool {
        guard let line else { return false }
        let dashes = line.prefix { $0 == UInt8(ascii: "-") }
        return dashes.count == 3 && line.dropFirst(3).allSatisfy { [9, 13, 32].contains($0) }
    }

    /// Lines with a plain line feed each, whatever ended them in the file.
    private static func text(_ lines: ArraySlice<ArraySlice<UInt8>>) -> String {
        let joined = lines.map { $0.last == 13 ? $0.dropLast() : $0 }.joined(separator: [UInt8(ascii: "\n")])
        return String(decoding: Array(joined), as: UTF8.self)
    }
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
    let isSpace: (UInt8) -> Bool = { [9, 10, 13, 32].contains($0) }
    let bytes = Array(text.utf8).drop(while: isSpace)
    let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
}
