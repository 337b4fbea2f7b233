import JSON
package import Resolution
package import Understanding

/// Asks which of the procedures at hand fits a message, and which passages answer it: runbooks, or what a step of one lets be
/// chosen. All are named by handles only; what may be done is decided by the policy, whichever is chosen.
package struct Plan: Sendable {
    package struct Candidate: Sendable, Equatable {
        package var name: String
        /// What it is for, in the operator's words.
        package var description: String

        package init(name: String, description: String) {
            self.name = name
            self.description = description
        }
    }

    package struct Choice: Sendable, Equatable {
        /// The name of a candidate; nil: none fits.
        package var runbook: String?
        /// Places in the passages given, in the order of their use.
        package var passages: [Int]
    }

    package let request: ModelRequest
    private let candidates: [Candidate]
    private let passages: Int

    /// - Parameters:
    ///   - facts: what is known of the case so far, for this customer.
    ///   - inputs: as `Material` takes them.
    ///   - taken: candidates of this case that were taken before, oldest first.
    package init(
        _ letter: Letter, candidates: [Candidate], passages: [Passage], facts: Facts = Facts(),
        inputs: [Runbook.Input] = [], taken: [String] = [], knowledge: MailboxKnowledge, masks: Masks? = nil
    ) {
        self.candidates = candidates
        self.passages = passages.count
        let stable = """
            \(knowledge.front)

            You choose how a message is resolved. Answer in JSON: `runbook` is the handle of the one procedure that resolves it, or \
            `none` if none does beyond doubt. `passages` lists the handles of the texts that answer what is asked, the best first, \
            none if none does.
            """
        let procedures = candidates.enumerated().map { place, one in
            "r\(place + 1): \(Self.words(one.name)). \(oneLine(one.description))"
        }
        var masks = masks
        let material = Material(facts: facts, passages: passages, language: "en", inputs: inputs)
        let parts = [
            "Procedures:\n" + procedures.joined(separator: "\n"),
            taken.isEmpty ? "" : "Taken before: " + taken.map(Self.words).joined(separator: ", "),
            facts.values.isEmpty ? Material.fenced(passages) : material.shown(masking: &masks),
            Fence("message", letter.shown.text).text,
        ]
        let tail = parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
        request = ModelRequest(task: .plan, stable: stable, tail: tail, schema: Self.schema)
    }

    private static let schema: AnswerSchema = {
        let one: JSONValue = .object(["type": .text("string"), "pattern": .text("^(none|r[0-9]{1,3})$")])
        return AnswerSchema(Shape.object(["runbook": one, "passages": Shape.list(Shape.handle, most: 5)]))
    }()

    private static func words(_ name: String) -> String {
        oneLine(name.replacing("-", with: " ").replacing("_", with: " "))
    }

    package func read(_ answer: [UInt8]) -> Checked<Choice> {
        checked { () throws(Refusal) in
            let value = try checkedAnswer(answer, request)
            var runbook: String?
            if let handle = value["runbook"]?.text, handle != "none" {
                guard let place = Material.place(handle, "r", of: candidates.count) else {
                    throw Refusal("a procedure has a handle that was not offered.")
                }
                runbook = candidates[place].name
            }
            var chosen: [Int] = []
            for handle in (value["passages"]?.list ?? []).compactMap(\.text) {
                guard let place = Material.place(handle, "p", of: passages), !chosen.contains(place) else {
                    throw Refusal("a passage has a handle that was not offered, or comes twice.")
                }
                chosen.append(place)
            }
            return Choice(runbook: runbook, passages: chosen)
        }
    }
}
