/// What a mailbox's operator wrote that a model may know, the same for every message: the stable part of requests.
package struct MailboxKnowledge: Sendable, Equatable {
    /// Something that a customer may want.
    package struct Wish: Sendable, Equatable {
        package var intent: String
        /// A sentence or two of the operator; may be empty.
        package var description: String
        package var examples: [String]
        /// Sentences that look like it and are not.
        package var counterexamples: [String]
        /// What to know when wording an answer to it.
        package var guidance: String

        package init(
            intent: String, description: String = "", examples: [String] = [], counterexamples: [String] = [],
            guidance: String = ""
        ) {
            self.guidance = guidance
            self.intent = intent
            self.description = description
            self.examples = examples
            self.counterexamples = counterexamples
        }
    }

    /// As its customers know it.
    package let brand: String
    package let wishes: [Wish]
    /// How answers shall sound, in the operator's words.
    package let tone: String
    /// Words that answers must not hold.
    package let avoid: [String]

    package init(brand: String, wishes: [Wish], tone: String = "", avoid: [String] = []) {
        self.brand = brand
        self.wishes = wishes
        self.tone = tone
        self.avoid = avoid
        handles = wishes.indices.map { "w\($0 + 1)" }
        front = Self.front(brand, zip(handles, wishes), tone: tone, avoid: avoid)
    }

    /// Handles for the wishes, in their order: `w1`, `w2`, … A model never names an intent itself.
    let handles: [String]

    func intent(of handle: String) -> String? {
        zip(handles, wishes).first { $0.0.utf8.elementsEqual(handle.utf8) }?.1.intent
    }

    /// Examples of each wish that a model is shown.
    private static let mostExamples = 8

    /// What every request of the mailbox begins with. Made once: it is the longest part of each.
    let front: String

    private static func front(
        _ brand: String, _ wishes: some Sequence<(String, Wish)>, tone: String, avoid: [String]
    ) -> String {
        var parts = ["You help \(oneLine(brand)) to answer its customers. \(Fence.rule)"]
        parts.append("What a customer may want:\n\(list(of: wishes))")
        if !tone.isEmpty { parts.append("How answers sound: \(oneLine(tone))") }
        if !avoid.isEmpty {
            parts.append("Words that answers never hold: \(avoid.map(oneLine).joined(separator: "; "))")
        }
        return parts.joined(separator: "\n\n")
    }

    private static func list(of wishes: some Sequence<(String, Wish)>) -> String {
        wishes.map { handle, wish in
            var lines = ["\(handle): \(wish.intent.replacing("_", with: " ")). \(oneLine(wish.description))"]
            lines += wish.examples.prefix(mostExamples).map { "  for example: \(oneLine($0))" }
            lines += wish.counterexamples.prefix(mostExamples).map { "  but not: \(oneLine($0))" }
            if !wish.guidance.isEmpty { lines.append("  when answering: \(oneLine(wish.guidance))") }
            return lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

/// Without breaks, so that one entry of a list cannot begin another.
func oneLine(_ text: String) -> String {
    VisibleWords(text).text.split { $0 == "\n" || $0 == "\t" || $0.isNewline }.joined(separator: " ")
}
