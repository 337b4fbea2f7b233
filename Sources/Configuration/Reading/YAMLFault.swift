import Yams

/// Why a text is no YAML, and the line an operator has to look at: where the slip is, not where the parser noticed it.
struct YAMLFault {
    /// 1-based, in the text.
    let line: Int
    let what: String
    let remedy: String

    private static let mend = "correct the YAML there; the rest of this file is not read before"

    init(_ error: any Error, in yaml: String) {
        switch error {
        case YamlError.scanner(let context, let problem, let mark, _),
            YamlError.parser(let context, let problem, let mark, _):
            // What has no end, and a key without its colon, are noticed below the line they stand on.
            let begins =
                ["end of stream", "stream end"].contains { problem.contains($0) }
                || ["flow", "simple key", "quoted"].contains { context?.text.contains($0) ?? false }
            let noticed = begins ? context?.mark.line ?? mark.line : mark.line
            if let open = Self.openQuote(in: yaml, before: max(noticed, mark.line)) {
                self.init(line: open, what: "this is no valid YAML: a quotation mark has no end", remedy: Self.mend)
            } else {
                self.init(line: noticed, what: "this is no valid YAML: \(problem)", remedy: Self.mend)
            }
        case YamlError.composer(_, let problem, let mark, _):
            self.init(line: mark.line, what: "this is no valid YAML: \(problem)", remedy: Self.mend)
        case YamlError.reader(let problem, let offset, _, _):
            let before = yaml.utf8.prefix(offset ?? 0)
            let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
            self.init(line: line, what: "this is no valid YAML: \(problem)", remedy: Self.mend)
        case YamlError.duplicatedKeysInMapping(let keys, let context):
            let names = keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
            let line = keys.compactMap { Self.second($0, from: context.mark, in: yaml) }.min() ?? context.mark.line
            self.init(line: line, what: "\(names) is given more than once in one block", remedy: "keep one of them")
        default:
            self.init(line: 1, what: "this is no readable YAML", remedy: Self.mend)
        }
    }

    private init(line: Int, what: String, remedy: String) {
        self.line = line
        self.what = what
        self.remedy = remedy
    }

    /// The first line above `limit` on which a quotation begins and does not end. Quotations may go on for
    /// lines; this is
    /// asked only when the text cannot be read.
    private static func openQuote(in yaml: String, before limit: Int) -> Int? {
        let lines = yaml.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.prefix(limit - 1).firstIndex { line in
            var open: UInt8?
            var before = UInt8(ascii: " ")
            for byte in line {
                if let quote = open {
                    if byte == quote, before != UInt8(ascii: "\\") { open = nil }
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), " :[{,-".utf8.contains(before) {
                    open = byte
                } else if byte == UInt8(ascii: "#"), before == UInt8(ascii: " ") {
                    break
                }
                before = byte
            }
            return open == UInt8(ascii: "\"")
        }.map { $0 + 1 }
    }

    /// The line on which a key of the block that begins at `mark` stands for the second time.
    private static func second(_ key: String, from mark: Mark, in yaml: String) -> Int? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        let indent = mark.column - 1
        var count = 0
        for (index, line) in lines.enumerated().dropFirst(mark.line - 1) {
            let isFirst = index == mark.line - 1
            let blanks = line.prefix { $0 == " " }.count
            if !isFirst, blanks < indent, line.contains(where: { $0 != " " && $0 != "\r" }), !line.hasPrefix("#") {
                return nil
            }
            guard isFirst || blanks == indent else { continue }
            let rest = line.dropFirst(indent)
            guard [key, "\"\(key)\"", "'\(key)'"].contains(where: { rest.hasPrefix($0 + ":") }) else { continue }
            count += 1
            if count == 2 { return index + 1 }
        }
        return nil
    }
}
