/// How customers of any trade put one wish into words, in six languages: what a classifier can learn before an operator
/// has written a sentence. A runbook takes them by name: `standard: cancel_order`.
package struct StandardExamples: Sendable {
    /// `cancel_order`: what a runbook calls it.
    package let name: String
    /// Texts by language (ISO 639-1).
    private let texts: [(language: String, lines: String)]

    init(
        _ name: String, english: String, german: String, french: String, spanish: String, italian: String, dutch: String
    ) {
        self.name = name
        texts = [("en", english), ("de", german), ("fr", french), ("es", spanish), ("it", italian), ("nl", dutch)]
    }

    /// Messages, one sentence or more each.
    ///
    /// - Parameter languages: ISO 639-1; empty for all.
    package func messages(in languages: [String]) -> [String] {
        texts.filter { languages.isEmpty || languages.contains($0.language) }.flatMap { text in
            text.lines.utf8.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        }
    }
}
