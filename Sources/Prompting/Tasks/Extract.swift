import JSON
package import Understanding

/// Asks where in a message values stand. The model only points; deterministic code reads what stands there.
package struct Extract: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case order, email, phone, tracking, amount, day, time, address, postcode
    }

    package struct Found: Sendable, Equatable {
        package var kind: Kind
        /// Normalised, as the scanners give it: `129.00 EUR`, `2026-11-24`, `14:30`.
        package var value: String
        /// Where it stands in the author's words.
        package var quote: Quote
    }

    package let request: ModelRequest
    private let letter: Letter
    private let today: CivilDay
    private let language: String?

    private static let most = 12

    /// - Parameters:
    ///   - today: the day of writing where the mailbox stands.
    ///   - language: of the message, for days and times.
    package init(_ letter: Letter, knowledge: MailboxKnowledge, today: CivilDay, language: String?) {
        self.letter = letter
        self.today = today
        self.language = language
        let stable = """
            \(knowledge.front)

            You find values in messages. Answer in JSON: `values` lists what the customer names, at most \(Self.most). `quote` copies \
            the value letter by letter as it stands there, with as much around it as makes it the only place; a token such as \
            {{order_1}} is copied as it is. `offset` is the byte where the quote begins, or null. Never compute, complete or correct \
            a value.
            """
        request = ModelRequest(
            task: .extract, stable: stable, tail: Fence("message", letter.shown.text).text, schema: Self.schema)
    }

    private static let schema = AnswerSchema(
        Shape.object([
            "values": Shape.list(
                Shape.object([
                    "kind": Shape.one(of: Kind.allCases.map(\.rawValue)), "quote": Shape.text(most: 300),
                    "offset": .object(["type": .list([.text("integer"), .text("null")])]),
                ]), most: most)
        ]))

    /// The values that deterministic code reads at the places named. One that it cannot read refuses the answer: nothing is taken
    /// from the model's own words.
    package func read(_ answer: [UInt8]) -> Checked<[Found]> {
        checked { () throws(Refusal) in
            var values: [Found] = []
            for entry in try checkedAnswer(answer, request)["values"]?.list ?? [] {
                guard let kind = entry["kind"]?.text.flatMap(Kind.init(rawValue:)) else {
                    throw Refusal("a value has no known kind.")
                }
                let quote = try Quote.find(entry["quote"]?.text ?? "", at: entry["offset"]?.number, in: letter)
                guard let value = value(kind, in: quote) else {
                    throw Refusal("a quote that is said to be of kind \(kind.rawValue) cannot be read as one.")
                }
                let found = Found(kind: kind, value: value, quote: quote)
                if !values.contains(found) { values.append(found) }
            }
            return values
        }
    }

    private func value(_ kind: Kind, in quote: Quote) -> String? {
        switch kind {
        case .day: return SpokenTime.day(in: quote.text, language: language, today: today)?.value
        case .time: return SpokenTime.time(in: quote.text, language: language)?.value
        case .address: return PostalAddresses.value(in: quote.text, language: language)?.value
        case .order: return entity(.order, in: quote) ?? entity(.order, in: quote, after: "order number: ")
        case .email: return entity(.email, in: quote)
        case .phone: return entity(.phone, in: quote) ?? entity(.phone, in: quote, after: "phone: ")
        case .tracking: return entity(.tracking, in: quote) ?? entity(.tracking, in: quote, after: "tracking number: ")
        case .amount: return entity(.amount, in: quote)
        case .postcode: return entity(.postcode, in: quote)
        }
    }

    /// The only value of a kind in a quote.
    /// - Parameter words: what the model says of it; scanners want to see such words before a bare number.
    private func entity(_ kind: Reading.Entity.Kind, in quote: Quote, after words: String? = nil) -> String? {
        let text = words.map { $0 + quote.text } ?? quote.text
        let values = Understanding.entities(in: text).filter { $0.kind == kind }.map(\.value)
        return Set(values.map { Array($0.utf8) }).count == 1 ? values.first : nil
    }
}
