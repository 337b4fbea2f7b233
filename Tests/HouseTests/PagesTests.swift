import Foundation
import Testing

/// Pages that people read.
struct PagesTests {
    @Test func `no heading occurs twice in a page`() {
        let pages = House.files.filter { $0.path.hasSuffix(".md") }
        #expect(pages.contains { $0.path == "README.md" })
        for page in pages {
            let twice = Self.repeated(Self.headings(of: page.text))
            #expect(twice.isEmpty, "\(page) has twice: \(twice)")
        }
    }

    @Test func `a repeated heading is noticed, and what stands in code or above the page is none`() {
        let page = [
            "---", "# a comment", "# a comment", "---", "# A", "## B", "```", "# x", "# x", "```", "### B", "## B ",
            "text",
            "#none",
        ].joined(separator: "\n")
        #expect(Self.headings(of: page) == ["# A", "## B", "### B", "## B"])
        #expect(Self.repeated(Self.headings(of: page)) == ["## B"])
    }

    @Test func `every command has its row among what other programs may rely on`() throws {
        let page = try #require(House.file("docs/INTERFACE.md")?.text)
        let commands = try Self.commands()
        #expect(commands.count > 25 && commands.contains("kb search") && !commands.contains("reader"), "\(commands)")
        for command in commands {
            #expect(page.contains("\n| `replyd \(command)`") || page.contains("\n| `replyd \(command) "), "\(command)")
        }
    }

    @Test func `every field of a mailbox's status is told`() throws {
        let page = try #require(House.file("docs/INTERFACE.md")?.text)
        let code = try #require(House.file("Sources/Daemon/Control/Answers.swift")?.text)
        let keys = code.matches(of: /line\.[a-z]+\(\s*"([a-z_]+)"/).map { String($0.1) }
        let section = try #require(page.components(separatedBy: "### A mailbox's status").last)
        #expect(keys.count > 20)
        for key in keys { #expect(section.contains("`\(key)`"), "\(key)") }
    }

    /// Names of the commands that are shown to users, with their own commands: `kb search`.
    private static func commands() throws -> [String] {
        let root = try #require(House.file("Sources/Daemon/Commands/Replyd.swift")?.text)
        let list = try #require(root.firstMatch(of: /subcommands: \[([^\]]*)\]/)).1
        let code = House.files(below: "Sources/Daemon/Commands", named: ".swift").map(\.text).joined(separator: "\n")
        return try list.matches(of: /([A-Za-z]+)\.self/).flatMap { match -> [String] in
            let start = try #require(code.range(of: "struct \(match.1): "), "\(match.1)").upperBound
            let names = code[start...].matches(of: /commandName:\s*"([a-z]+)"/)
            let (name, rest) = (try #require(names.first), code[(try #require(names.first).range.upperBound)...])
            let words = rest.prefix(upTo: rest.range(of: "\n\n")?.lowerBound ?? rest.endIndex)
            if words.contains("shouldDisplay: false") { return [] }
            guard words.contains("subcommands: [") else { return [String(name.1)] }
            return ["\(name.1) \(try #require(names.dropFirst().first).1)"]
        }
    }

    /// Lines that begin a part of the page, as they are written; not those of a code block or of the header between `---`.
    static func headings(of text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") { lines = lines[(end + 1)...] }
        var isCode = false
        return lines.compactMap { line in
            if line.hasPrefix("```") { isCode.toggle() }
            guard !isCode, line.hasPrefix("#"), line.wholeMatch(of: /#{1,6} .*/) != nil else { return nil }
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func repeated(_ headings: [String]) -> [String] {
        var known: Set<String> = []
        return headings.filter { !known.insert($0).inserted }
    }
}
