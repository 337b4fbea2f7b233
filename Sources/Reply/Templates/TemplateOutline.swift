/// The tags of a Mustache template as a tree: which names it states, and on what condition.
///
/// Only slots, sections, inverted sections and comments are allowed. Partials, inheritance, other delimiters and
/// functions are errors: with them nobody could tell from the template what it says.
struct TemplateOutline: Sendable, Equatable {
    enum Node: Sendable, Equatable {
        case text(String)
        case slot(name: String, line: Int)
        indirect case section(name: String, isInverted: Bool, line: Int, nodes: [Node])
    }

    private(set) var nodes: [Node] = []

    struct Mistake: Error, Equatable {
        var line: Int
        var message: String
    }

    /// Sections in sections, at most.
    static let depth = 16

    init(_ source: String) throws(Mistake) {
        var reader = TagReader(bytes: Array(source.utf8))
        var open: [(name: String, isInverted: Bool, line: Int, before: [Node])] = []
        while let piece = try reader.next() {
            switch piece {
            case .text(let text): nodes.append(.text(text))
            case .slot(let name, let line): nodes.append(.slot(name: name, line: line))
            case .open(let name, let isInverted, let line):
                guard open.count < Self.depth else {
                    throw Mistake(line: line, message: "sections are nested too deep")
                }
                open.append((name, isInverted, line, nodes))
                nodes = []
            case .close(let name, let line):
                guard let section = open.popLast(), section.name.utf8.elementsEqual(name.utf8) else {
                    throw Mistake(line: line, message: "{{/\(name)}} ends no section that is open")
                }
                let inside = nodes
                nodes = section.before
                nodes.append(
                    .section(name: section.name, isInverted: section.isInverted, line: section.line, nodes: inside))
            }
        }
        if let section = open.last {
            throw Mistake(line: section.line, message: "section `\(section.name)` has no end")
        }
    }

    /// The text that the operator wrote, with a bar where something is filled in.
    var fixedText: String { Self.fixedText(of: nodes) }

    private static func fixedText(of nodes: [Node]) -> String {
        nodes.map { node in
            switch node {
            case .text(let text): text
            case .slot: " | "
            case .section(_, _, _, let nodes): " | " + fixedText(of: nodes) + " | "
            }
        }.joined()
    }

    /// Every slot and tested name, in the order of the template.
    var names: [(name: String, line: Int)] { Self.names(of: nodes) }

    private static func names(of nodes: [Node]) -> [(name: String, line: Int)] {
        nodes.flatMap { node -> [(name: String, line: Int)] in
            switch node {
            case .text: []
            case .slot(let name, let line): [(name, line)]
            case .section(let name, _, let line, let nodes): [(name, line)] + names(of: nodes)
            }
        }
    }
}

/// Takes a template apart at its braces, in one pass over its bytes.
private struct TagReader {
    enum Piece {
        case text(String)
        case slot(String, line: Int)
        case open(String, isInverted: Bool, line: Int)
        case close(String, line: Int)
    }

    let bytes: [UInt8]
    private var index = 0
    private var line = 1

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() throws(TemplateOutline.Mistake) -> Piece? {
        while index < bytes.count {
            let start = index
            while index < bytes.count, !isDouble(UInt8(ascii: "{"), at: index) { index += 1 }
            if index > start { return .text(take(start..<index)) }
            if let piece = try tag() { return piece }
        }
        return nil
    }

    private mutating func tag() throws(TemplateOutline.Mistake) -> Piece? {
        let opened = line
        let isTriple = index + 2 < bytes.count && bytes[index + 2] == UInt8(ascii: "{")
        let start = index + (isTriple ? 3 : 2)
        var end = start
        while end < bytes.count, !isDouble(UInt8(ascii: "}"), at: end) {
            guard !isDouble(UInt8(ascii: "{"), at: end) else { throw mistake("a {{ before this one was never closed") }
            end += 1
        }
        guard end < bytes.count else { throw mistake("a {{ has no }}") }
        if isTriple {
            guard end + 2 < bytes.count, bytes[end + 2] == UInt8(ascii: "}") else { throw mistake("a {{{ has no }}}") }
        }
        let content = take(start..<end)
        index = end + (isTriple ? 3 : 2)
        let tag = trimmed(Array(content.utf8)[...])
        guard !isTriple else { return .slot(try name(tag), line: opened) }
        let rest = tag.dropFirst()
        switch tag.first {
        case UInt8(ascii: "!"): return nil
        case UInt8(ascii: "%"):
            // A letter is plain text: nothing in it is escaped for HTML.
            guard String(decoding: rest.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self) == "CONTENT_TYPE:TEXT" else {
                throw mistake("only {{% CONTENT_TYPE: TEXT}} is possible here")
            }
            return nil
        case UInt8(ascii: "#"): return .open(try name(trimmed(rest)), isInverted: false, line: opened)
        case UInt8(ascii: "^"): return .open(try name(trimmed(rest)), isInverted: true, line: opened)
        case UInt8(ascii: "/"): return .close(try name(trimmed(rest)), line: opened)
        case UInt8(ascii: "&"): return .slot(try name(trimmed(rest)), line: opened)
        case UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "="):
            throw mistake(
                "{{\(String(decoding: tag, as: UTF8.self))}} is no slot: only slots and sections are possible")
        default: return .slot(try name(tag), line: opened)
        }
    }

    /// A dotted name, or `.` for the item of a list.
    private func name(_ bytes: ArraySlice<UInt8>) throws(TemplateOutline.Mistake) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        if text == "." { return text }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard !bytes.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isOfName) }) else {
            throw mistake(text.isEmpty ? "a {{ }} names nothing" : "`\(text)` cannot be a name")
        }
        return text
    }

    private func isOfName(_ byte: UInt8) -> Bool {
        isASCIILetter(byte) || isASCIIDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    private func isDouble(_ byte: UInt8, at index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
    }

    private mutating func take(_ range: Range<Int>) -> String {
        line += bytes[range].count { $0 == UInt8(ascii: "\n") }
        return String(decoding: bytes[range], as: UTF8.self)
    }

    private func mistake(_ message: String) -> TemplateOutline.Mistake {
        TemplateOutline.Mistake(line: line, message: message)
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes.drop { $0 <= 32 }
        while let last = bytes.last, last <= 32 { bytes.removeLast() }
        return bytes
    }
}
