import JSON
package import Resolution

/// Asks which action would put something right, of those that the operator lets be proposed here. What comes back is read by
/// `Proposal(heard:)` and nothing else: it names handles, and has no place for an amount, a recipient or a link. It is asked as
/// `plan`.
package struct Propose: Sendable {
    package let request: ModelRequest
    private let verbs: [String]
    private let run: Run

    /// - Parameters:
    ///   - verbs: what may be proposed.
    ///   - run: the objects that were fetched for this principal.
    ///   - inputs: as `Material` takes them.
    package init(
        _ letter: Letter, verbs: [String], of run: Run, inputs: [Runbook.Input] = [], knowledge: MailboxKnowledge,
        masks: Masks? = nil
    ) {
        self.verbs = verbs
        self.run = run
        var masks = masks
        let stable = """
            \(knowledge.front)

            You propose one action that resolves a message, or `none` if none does beyond doubt. Answer in JSON: `action` is one of the \
            actions offered, or `none`; `order` and `subscription` are handles that are offered; `line` is the number of the item that \
            it is about; `document` is what is sent again. What an action does not need is null. The customer is asked before it is done.
            """
        let material = Material(facts: run.facts, passages: [], language: "en", inputs: inputs)
        let tail = """
            Actions: \(verbs.joined(separator: ", "))

            \(Fence("objects", Self.objects(of: run)).text)

            \(material.shown(masking: &masks))

            \(Fence("message", letter.shown.text).text)
            """
        request = ModelRequest(task: .plan, stable: stable, tail: tail, schema: Self.schema)
    }

    private static let schema: AnswerSchema = {
        let text: JSONValue = .object(["type": .list([.text("string"), .text("null")]), "maxLength": .whole(64)])
        let number: JSONValue = .object(["type": .list([.text("integer"), .text("null")])])
        return AnswerSchema(
            Shape.object([
                "action": Shape.one(of: ["none"] + ProposeStep.known), "order": text, "subscription": text,
                "line": number, "document": text,
            ]))
    }()

    /// Nil: nothing is proposed.
    package func read(_ answer: [UInt8]) -> Checked<Proposal?> {
        checked { () throws(Refusal) in
            guard case .object(let members) = try checkedAnswer(answer, request) else {
                throw Refusal("the answer is no object.")
            }
            if members["action"] == .text("none") { return nil }
            let proposal: Proposal
            do throws(ProposalRefusal) {
                proposal = try Proposal(heard: JSONValue.object(members.filter { $0.value != .null }).bytes)
            } catch {
                throw Refusal("what it proposes is \(error).")
            }
            guard proposal.mayBeProposed(in: run, among: verbs) else {
                throw Refusal("it proposes an action, a handle or a line that was not offered, or is used up.")
            }
            return proposal
        }
    }

    /// What there is to act on. Titles are others' words: the whole is fenced.
    private static func objects(of run: Run) -> String {
        let orders = run.orders.sorted { $0.key < $1.key }.flatMap { handle, order in
            ["\(handle): an order, \(order.status.rawValue)"]
                + order.items.map { "  line \($0.line): \(oneLine($0.title)), \($0.price)" }
        }
        let subscriptions = run.subscriptions.sorted { $0.key < $1.key }.map { handle, one in
            "\(handle): a subscription, \(oneLine(one.plan)), \(one.status.rawValue)"
        }
        return (orders + subscriptions).joined(separator: "\n")
    }
}
