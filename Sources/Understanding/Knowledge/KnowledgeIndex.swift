import Foundation

/// Finds the passages of the knowledge articles that answer a question.
///
/// Sections are ranked by BM25 (Robertson et al., TREC-3); words in a heading or title weigh more. The score is then
/// set against what a section with every rare word of the question would reach, so that "the best of the bad" stays
/// low and one threshold fits all questions.
package struct KnowledgeIndex: Sendable {
    /// From this score on a passage answers the question, as far as words can tell.
    package static let answering = 0.34

    private struct Entry: Sendable {
        var passage: Passage
        var language: String
        /// Occurrences, those in heading and title weighed.
        var terms: [String: Double]
        var length: Double
        /// Terms of the heading and the title.
        var headline: Set<String>
    }

    private let entries: [Entry]
    /// In how many sections a term stands.
    private let spread: [String: Int]
    private let averageLength: Double

    /// BM25: how fast repetition stops counting, and how much long sections are held back.
    private static let saturation = 1.2
    private static let lengthWeight = 0.5
    /// Scalars of a question that are read.
    private static let questionLimit = 10_000
    private static let headingWeight = 2.0
    private static let titleWeight = 1.5

    package init(_ articles: [Article]) {
        var entries: [Entry] = []
        for article in articles {
            let titleTerms = Terms.all(in: article.title, language: article.language)
            for section in Markdown.sections(article.body) {
                let heading = section.heading.isEmpty ? article.title : section.heading
                let headingTerms = Terms.all(in: heading, language: article.language)
                var terms: [String: Double] = [:]
                for term in Terms.all(in: section.text, language: article.language) { terms[term, default: 0] += 1 }
                let length = terms.values.reduce(0, +)
                for term in headingTerms { terms[term, default: 0] += Self.headingWeight }
                for term in titleTerms { terms[term, default: 0] += Self.titleWeight }
                entries.append(
                    Entry(
                        passage: Passage(article: article.path, heading: heading, text: section.text, score: 0),
                        language: article.language, terms: terms, length: length,
                        headline: Set(headingTerms + titleTerms)))
            }
        }
        var spread: [String: Int] = [:]
        for entry in entries {
            for term in entry.terms.keys { spread[term, default: 0] += 1 }
        }
        self.entries = entries
        self.spread = spread
        averageLength = entries.isEmpty ? 1 : max(1, entries.reduce(0) { $0 + $1.length } / Double(entries.count))
    }

    /// The best passages, best first; those without a word of the question are left out.
    ///
    /// - Parameter language: only articles in it are searched; nil searches all.
    package func passages(for question: String, language: String?, limit: Int) -> [Passage] {
        guard limit > 0 else { return [] }
        let question = String(question.unicodeScalars.prefix(Self.questionLimit))
        var asked: [String: [Set<String>]] = [:]
        var found: [(passage: Passage, order: Int)] = []
        for (order, entry) in entries.enumerated() where language == nil || entry.language == language {
            let readings: [Set<String>]
            if let known = asked[entry.language] {
                readings = known
            } else {
                readings = self.readings(of: question, language: entry.language)
                asked[entry.language] = readings
            }
            let score = readings.reduce(0) { max($0, self.score(entry, $1)) }
            guard score > 0 else { continue }
            var passage = entry.passage
            passage.score = score
            found.append((passage, order))
        }
        found.sort { ($0.passage.score, $1.order) > ($1.passage.score, $0.order) }
        return found.prefix(limit).map(\.passage)
    }

    /// What a text asks: its words, and those of each question in it, without the story around.
    private func readings(of text: String, language: String) -> [Set<String>] {
        let scalars = Array(text.unicodeScalars)
        let sentences = Sentence.all(in: scalars, words: Word.all(in: scalars))
        // A name that no article knows tells nothing; German writes every noun like one.
        let names =
            language == "de"
            ? []
            : Set(
                sentences.flatMap { $0.words.dropFirst() }
                    .filter { scalars[$0.start].properties.isUppercase }
                    .flatMap { Terms.all(in: $0.folded, language: language) }.filter { spread[$0] == nil })
        // A long message is read for its first words; the score divides by what is asked.
        let whole = Set(Terms.all(in: text, language: language).prefix(200)).subtracting(names)
        guard sentences.count > 1 else { return [whole] }
        let questions = sentences.filter(\.isQuestion).prefix(5).map { sentence in
            let words = sentence.words.map(\.folded).joined(separator: " ")
            return Set(Terms.all(in: words, language: language)).subtracting(names)
        }
        // "And how?" matches whatever holds its only word.
        return [whole] + questions.filter { $0.count > 1 }
    }

    private func score(_ entry: Entry, _ terms: Set<String>) -> Double {
        var sum = 0.0
        var ideal = 0.0
        var headline = 0.0
        var headlineWeight = 0.0
        // In byte order: a sum of fractions depends on the order of its parts.
        for term in terms.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            let rarity = rarity(of: term)
            ideal += rarity
            guard let occurrences = entry.terms[term] else { continue }
            let length = 1 - Self.lengthWeight + Self.lengthWeight * entry.length / averageLength
            sum += rarity * occurrences * (Self.saturation + 1) / (occurrences + Self.saturation * length)
            if entry.headline.contains(term) { headline += rarity }
        }
        guard sum > 0 else { return 0 }
        for term in entry.headline { headlineWeight += rarity(of: term) }
        // How much of the question the section speaks of, and how much of the headline the question names.
        let covered = min(1, sum / (ideal * 1.4))
        let named = headlineWeight > 0 ? headline / headlineWeight : 0
        return min(1, 0.8 * covered + 0.4 * named * min(1, covered * 2))
    }

    /// A word that stands nowhere counts as half a rare one: the question may well be worded in the customer's own way.
    private func rarity(of term: String) -> Double {
        let total = Double(entries.count)
        guard let count = spread[term] else { return 0.5 * log(1 + (total + 0.5) / 0.5) }
        return log(1 + (total - Double(count) + 0.5) / (Double(count) + 0.5))
    }
}
