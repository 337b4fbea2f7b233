import JSON
import Reply

/// Asks for the case in a few lines for the person who takes it over. It goes to our own people only; what it states stands in the
/// message or in the facts.
package struct Summarise: Sendable {
    package struct Summary: Sendable, Equatable {
        /// One line each.
        package var points: [String]
        /// What to do next; nil when the model knows none. A suggestion, nothing more.
        package var next: String?
    }

    package let request: ModelRequest
    private let letter: Letter
    private let material: Material
    private let masks: Masks?
    private let knowledge: MailboxKnowledge
    private let language: String

    private static let mostPoints = 6
    private static let longestPoint = 240

    /// - Parameters:
    ///   - why: why a person takes over, in our words.
    ///   - language: of the people who read it.
    package init(
        _ letter: Letter, why: String, material: Material, language: String, knowledge: MailboxKnowledge,
        masks: Masks? = nil
    ) {
        var masks = masks
        self.letter = letter
        self.material = material
        self.knowledge = knowledge
        self.language = language
        let stable = """
            \(knowledge.front)

            You sum up a case for the colleague who takes it over. Answer in JSON: `points`, at most \(Self.mostPoints) short lines: what \
            the customer wants, what is known, what was tried; `next`, the next step, or null. State only what the message and the \
            facts say, and leave the customer's own claims theirs (`says that …`). Never say that something was done unless a fact \
            says so.
            """
        let tail = """
            Language of the lines: \(language)
            Why a person takes over: \(oneLine(why))

            \(material.shown(masking: &masks))

            \(Fence("message", letter.shown.text).text)
            """
        self.masks = masks
        request = ModelRequest(task: .summarise, stable: stable, tail: tail, schema: Self.schema)
    }

    private static let schema: AnswerSchema = {
        let next: JSONValue = .object(["type": .list([.text("string"), .text("null")]), "maxLength": .whole(240)])
        return AnswerSchema(
            Shape.object(["points": Shape.list(Shape.text(most: longestPoint), most: mostPoints), "next": next]))
    }()

    package func read(_ answer: [UInt8]) -> Checked<Summary> {
        checked { () throws(Refusal) in
            let value = try checkedAnswer(answer, request)
            let fixed = [letter.words.text, knowledge.brand].map { StatedText($0, language: language) }
            var points: [String] = []
            for (place, text) in (value["points"]?.list ?? []).compactMap(\.text).enumerated() {
                points.append(try line(text, "point \(place + 1)", fixed))
            }
            guard !points.isEmpty else { throw Refusal("there is no point.") }
            let next = try value["next"]?.text.map { text throws(Refusal) in try line(text, "the next step", fixed) }
            return Summary(points: points, next: next)
        }
    }

    private func line(_ text: String, _ place: String, _ fixed: [StatedText]) throws(Refusal) -> String {
        var text = text
        if let masks {
            guard let whole = masks.unmasked(text) else { throw Refusal("\(place) holds a token that was not given.") }
            text = whole
        }
        let line = oneLine(text)
        guard !line.isEmpty else { throw Refusal("\(place) is empty.") }
        if let leftover = Leftovers.find(in: line) { throw Refusal("\(place) holds \(leftover).") }
        // What the customer wrote may be repeated to a colleague, names and numbers too; it proves no deed.
        let stated = StatedText(line, language: language)
        guard !isPartlyElsewhere(stated, than: language) else {
            throw Refusal("\(place) is not in the language asked for.")
        }
        let claims = material.unborne(
            stated, facts: Array(material.facts.indices),
            passages: Array(material.passages.indices), fixed: fixed, avoid: [], language: language)
        if let claim = claims.first { throw Refusal("\(place) states \(Write.words(claim.kind)).") }
        return line
    }
}
