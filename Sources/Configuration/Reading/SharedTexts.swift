import Resolution
import Understanding

/// What was made of texts while the operator's files are read, by the texts themselves. Hundreds of mailboxes that are
/// answered by the same runbooks and articles keep them once, and each text is decoded once.
struct SharedTexts {
    /// By octets: texts that are equal as Unicode sees them may still differ.
    private var runbooks: [[UInt8]: (page: RunbookPage, mentions: [Mention])] = [:]
    private var articles: Set<[Article]> = []
    private var examples: Set<[Example]> = []

    /// What a runbook's text says; what is wrong in it and what it mentions is noted in its reader. A text in which
    /// anything is wrong is read again for each file, so that each gets its own messages.
    mutating func runbook(_ text: String, _ reader: Proofreader) -> RunbookPage? {
        let octets = Array(text.utf8)
        if let known = runbooks[octets] {
            reader.repeatMentions(of: known.mentions)
            return known.page
        }
        guard let page = RunbookDecoder(reader: reader).decode(text) else { return nil }
        if reader.problems.isEmpty { runbooks[octets] = (page, reader.mentions) }
        return page
    }

    /// The first of those equal to it.
    mutating func one(_ articles: [Article]) -> [Article] { self.articles.insert(articles).memberAfterInsert }

    /// The first of those equal to it.
    mutating func one(_ examples: [Example]) -> [Example] { self.examples.insert(examples).memberAfterInsert }
}
