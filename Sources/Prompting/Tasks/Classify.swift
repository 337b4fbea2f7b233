import JSON

/// Asks which of the mailbox's wishes a message holds.
package struct Classify: Sendable {
    /// A wish that the model sees, and where.
    package struct Wish: Sendable, Equatable {
        package var intent: String
        package var quote: Quote
        /// False: nothing may be done on its strength alone.
        package var isSure: Bool
    }

    package let request: ModelRequest
    private let letter: Letter
    private let knowledge: MailboxKnowledge

    private static let mostWishes = 4

    /// - Parameter letter: what the author wrote now.
    package init(_ letter: Letter, knowledge: MailboxKnowledge) {
        self.letter = letter
        self.knowledge = knowledge
        let stable = """
            \(knowledge.front)

            You sort messages. Answer in JSON: `wishes` lists what the message asks for, at most \(Self.mostWishes), none if it asks for nothing of the \
            list. `wish` is the handle; `quote` copies the words that ask for it, letter by letter; `certainty` is `high` only if no \
            other reading is possible. If nothing fits well, leave it out.
            """
        request = ModelRequest(
            task: .classify, stable: stable, tail: Fence("message", letter.shown.text).text,
            schema: Self.schema(knowledge))
    }

    /// What the answer says. An empty list: nothing that the mailbox knows.
    package func read(_ answer: [UInt8]) -> Checked<[Wish]> {
        checked { () throws(Refusal) in
            var wishes: [Wish] = []
            for entry in try checkedAnswer(answer, request)["wishes"]?.list ?? [] {
                guard let intent = entry["wish"]?.text.flatMap(knowledge.intent(of:)) else {
                    throw Refusal("a wish has a handle that was not offered.")
                }
                let quote = try Quote.find(entry["quote"]?.text ?? "", in: letter)
                guard !wishes.contains(where: { $0.intent.utf8.elementsEqual(intent.utf8) }) else {
                    throw Refusal("a wish is listed twice.")
                }
                wishes.append(Wish(intent: intent, quote: quote, isSure: entry["certainty"] == .text("high")))
            }
            return wishes
        }
    }

    private static func schema(_ knowledge: MailboxKnowledge) -> AnswerSchema {
        let shape = Shape.object([
            "wishes": Shape.list(
                Shape.object([
                    "wish": Shape.one(of: knowledge.handles), "quote": Shape.text(most: 600),
                    "certainty": Shape.one(of: ["high", "low"]),
                ]), most: mostWishes)
        ])
        return AnswerSchema(shape)
    }
}
