import Understanding

import struct Foundation.Date
import struct Foundation.TimeInterval

/// Decodes a knowledge article: Markdown, with `title`, `language` and `reviewed` in optional front matter.
struct ArticleDecoder {
    let reader: Proofreader
    /// Nil: nothing is called stale.
    let today: Date?

    /// An article is stale after a year without review.
    private static let freshness: TimeInterval = 365 * 86_400

    /// `path` is relative to the knowledge folder.
    func decode(_ text: String, path: String) -> Article? {
        let parts = FrontMatter(text)
        if parts.isUnfinished {
            reader.wrong(1, "the front matter has no end", "close it with a line `---`")
            return nil
        }
        if parts.yaml == nil, let line = parts.prose.split(separator: "\n").first,
            ["title:", "language:", "reviewed:"].contains(where: line.hasPrefix)
        {
            reader.wrong(1, "the front matter has no beginning", "write a line `---` above it")
            return nil
        }
        var block: Block?
        if let yaml = parts.yaml {
            block = reader.root(of: yaml, firstLine: parts.firstLine)?.block(["title", "language", "reviewed"])
            if block == nil { return nil }
        }
        let title = block?["title"].map { $0.text() } ?? heading(in: parts.prose)
        if title == nil, block?["title"] == nil {
            reader.wrong(
                1, "the article has no title", "write `title:` in its front matter, or begin it with `# Title`")
        }
        let day = block?["reviewed"].map { $0.day() } ?? nil
        if let reviewed = block?["reviewed"], let day, let today, day > today {
            reviewed.wrong("the day of `reviewed` lies in the future", "write the day it was read last")
        }
        if let reviewed = block?["reviewed"], let day, let today, today.timeIntervalSince(day) > Self.freshness {
            reader.doubtful(
                reviewed.line, "the article was reviewed more than a year ago",
                "read it again and write today's date at `reviewed`")
        }
        let body = trimmed(parts.prose)
        if body.isEmpty { reader.wrong(1, "the article is empty", "write what may be told to customers, or remove it") }
        let language = block?["language"].map { $0.language() } ?? "en"
        if let language { reader.mention(.language, language, at: block?["language"]?.line ?? 1) }
        guard reader.isClean, let title, let language else { return nil }
        return Article(path: path, title: title, body: body, language: language)
    }

    private func heading(in prose: String) -> String? {
        let lines = prose.split(separator: "\n")
        return lines.first { $0.hasPrefix("# ") }.map { trimmed(String($0.dropFirst(2))) }.flatMap {
            $0.isEmpty ? nil : $0
        }
    }
}
