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
