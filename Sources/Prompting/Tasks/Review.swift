import JSON

/// Asks what a person should know about how an answer was written, after the checks of claims have passed. It can only bring a
/// person: a good word of a model proves nothing.
package struct Review: Sendable {
    package enum Fault: String, Sendable, CaseIterable {
        /// A question of the customer has no answer.
        case unanswered
        /// It says what the facts do not say.
        case unfounded
        case tone
        case unclear
        /// It sends the customer where they cannot go, or asks for what they wrote.
        case pointless
    }

    package struct Remark: Sendable, Equatable {
        package var fault: Fault
        /// The words of the answer that it is about.
        package var quote: Quote
    }

    package struct Judgement: Sendable, Equatable {
        /// 1 (must not go out) to 5.
        package var score: Int
        package var remarks: [Remark]
    }

    package let request: ModelRequest
    private let reply: Letter

    private static let mostRemarks = 6

    /// - Parameter reply: the answer as it would go out; with the same masks as the message.
    package init(
        _ reply: Letter, to letter: Letter, material: Material, knowledge: MailboxKnowledge, masks: Masks? = nil
    ) {
        var masks = masks
        self.reply = reply
        let stable = """
            \(knowledge.front)

            You judge an answer before it is sent. Answer in JSON: `score` from 1 (must not be sent) to 5 (nothing to better); \
            `remarks`, at most \(Self.mostRemarks), each with its `fault` and in `quote` the words of the answer it is about, letter \
            by letter. \
            unanswered: a question of the customer has no answer (quote where it belongs). unfounded: it says what the facts do not. \
            tone: it sounds wrong for this customer. unclear: it can be misread. pointless: it asks for what is known already.
            """
        let tail = """
            \(material.shown(masking: &masks))

            \(Fence("message", letter.shown.text).text)

            \(Fence("answer", reply.shown.text).text)
            """
        request = ModelRequest(task: .review, stable: stable, tail: tail, schema: Self.schema)
    }

    private static let schema: AnswerSchema = {
        let remark = Shape.object([
            "fault": Shape.one(of: Fault.allCases.map(\.rawValue)), "quote": Shape.text(most: 300),
        ])
        let score: JSONValue = .object(["type": .text("integer"), "enum": .list((1...5).map { .whole($0) })])
        return AnswerSchema(Shape.object(["score": score, "remarks": Shape.list(remark, most: mostRemarks)]))
    }()

    package func read(_ answer: [UInt8]) -> Checked<Judgement> {
        checked { () throws(Refusal) in
            let value = try checkedAnswer(answer, request)
            guard let score = value["score"]?.number else { throw Refusal("there is no score.") }
            var remarks: [Remark] = []
            for entry in value["remarks"]?.list ?? [] {
                guard let fault = entry["fault"]?.text.flatMap(Fault.init(rawValue:)) else {
                    throw Refusal("a remark has no fault.")
                }
                remarks.append(Remark(fault: fault, quote: try Quote.find(entry["quote"]?.text ?? "", in: reply)))
            }
            guard score >= 4 || !remarks.isEmpty else { throw Refusal("a score below 4 has no remark that says why.") }
            return Judgement(score: score, remarks: remarks)
        }
    }
}
