package import Reply
package import Resolution
package import Understanding

/// What an answer may rest on: facts that were fetched for this customer, and passages of the mailbox's knowledge. The model
/// knows both by handles (`f1`, `p1`) only.
package struct Material: Sendable {
    package let facts: [(name: String, words: String)]
    package let passages: [Passage]
    /// The same passages as the checks read them.
    package let stated: [StatedText]
    private let values: Facts
    /// What the facts of inputs hold, by the facts' names.
    private let inputs: [String: Masks.Kind?]
    private let utcOffset: UTCOffset

    /// - Parameter inputs: of the runbooks whose runs have the facts: they say what `input.…` holds, whatever it is called.
    package init(
        facts: Facts, passages: [Passage], language: String, inputs: [Runbook.Input] = [],
        utcOffset: @escaping UTCOffset = { _ in 0 }
    ) {
        values = facts
        // Of two inputs of one name the one that holds personal data counts.
        self.inputs = Dictionary(inputs.map { ("input.\($0.name)", Self.kind(of: $0)) }) { $0 ?? $1 }
        self.passages = passages
        stated = passages.map { StatedText($0, language: language) }
        self.utcOffset = utcOffset
        self.facts = worded(facts, language: language, utcOffset: utcOffset).filter { !$0.words.isEmpty }
    }

    /// What a model reads. Shops' notes and articles are written by others, too: both are fenced.
    func shown(masking masks: inout Masks?) -> String {
        var lines: [String] = []
        for (place, fact) in facts.enumerated() {
            let words: String
            if var known = masks {
                words = masked(fact, by: &known)
                masks = known
            } else {
                words = oneLine(fact.words)
            }
            lines.append("f\(place + 1) \(fact.name): \(words)")
        }
        let shown = passages.map { passage in
            guard var masked = masks else { return passage }
            var copy = passage
            copy.text = masked.masked(passage.text)
            masks = masked
            return copy
        }
        return Fence("facts", lines.joined(separator: "\n")).text + "\n\n" + Self.fenced(shown)
    }

    private func masked(_ fact: (name: String, words: String), by masks: inout Masks) -> String {
        switch (kind(of: fact.name), values[fact.name]) {
        case (.means, .list(let titles)?):
            // Each by itself: what is said of one is not said of all.
            return titles.map { title in Self.token(ofMeans: title, by: &masks) }.joined(separator: ", ")
        case (.means, _): return Self.token(ofMeans: fact.words, by: &masks)
        case (let kind?, _): return masks.token(kind, fact.words)
        case (nil, _): return masks.masked(fact.words)
        }
    }

    private static func token(ofMeans title: String, by masks: inout Masks) -> String {
        // The answer to be worded says it, too.
        masks.know(means: title)
        return masks.token(.means, title)
    }

    static func fenced(_ passages: [Passage]) -> String {
        passages.enumerated().map { place, passage in
            "p\(place + 1):\n" + Fence("passage", VisibleWords("\(passage.heading)\n\(passage.text)").text).text
        }.joined(separator: "\n")
    }

    /// Facts that are personal data whole, whatever they look like: an input by its kind, all others by what they are called last.
    private func kind(of fact: String) -> Masks.Kind? {
        if let input = inputs[fact] { return input }
        switch fact {
        case "customer.name": return .name
        case "payment.title", "payment.present", "payments.choices": return .means
        // A number of an order stands in each of its lines.
        case "orders.choices": return .order
        default: break
        }
        return switch fact.split(separator: ".").last {
        case "number", "numbers", "order", "id": .order
        case "address": .address
        case "email": .email
        case "tracking": .tracking
        case "tracking_url": .link
        default: nil
        }
    }

    /// Nil for what may hold anything: it is searched.
    private static func kind(of input: Runbook.Input) -> Masks.Kind? {
        switch input.kind {
        case .order: .order
        case .email: .email
        case .address: .address
        case .choice: input.choosesPayment ? .means : nil
        case .amount, .date, .text, .attachment, .yes, .time, .slot, .code, .number: nil
        }
    }

    /// The index that a handle names; nil when it was not given out.
    static func place(_ handle: String, _ kind: Character, of count: Int) -> Int? {
        guard handle.first == kind, let number = Int(handle.dropFirst()), (1...max(1, count)).contains(number),
            count > 0
        else {
            return nil
        }
        return number - 1
    }

    /// What some handles stand for; nil when one was not given out.
    func cited(_ handles: [String]) -> (facts: [Int], passages: [Int])? {
        var cited: (facts: [Int], passages: [Int]) = ([], [])
        for handle in handles {
            if let place = Self.place(handle, "f", of: facts.count) {
                cited.facts.append(place)
            } else if let place = Self.place(handle, "p", of: passages.count) {
                cited.passages.append(place)
            } else {
                return nil
            }
        }
        return cited
    }

    /// What a text states that the cited facts and passages do not bear out; that something was done may rest on all facts.
    func unborne(
        _ text: StatedText, facts cited: [Int], passages: [Int], fixed: [StatedText], avoid: [String], language: String
    ) -> [UnprovenClaim] {
        let own = Facts(
            Dictionary(cited.compactMap { place in values[facts[place].name].map { (facts[place].name, $0) } }) {
                one, _ in one
            })
        let quoted = passages.map { stated[$0] }
        let wider: Set<UnprovenClaim.Kind> = [.action, .name]
        let strict = unproven(
            in: text, language: language, facts: [own], passages: quoted, fixed: fixed, avoiding: avoid,
            utcOffset: utcOffset)
        guard strict.contains(where: { wider.contains($0.kind) }) else { return strict }
        let wide = unproven(
            in: text, language: language, facts: [values], passages: stated, fixed: fixed,
            utcOffset: utcOffset)
        return strict.filter { !wider.contains($0.kind) } + wide.filter { wider.contains($0.kind) }
    }

    /// What a text brings up that the cited passages do not: see `added(to:beyond:facts:)`.
    func added(to text: StatedText, passages: [Int]) -> [UnprovenClaim] {
        Reply.added(to: text, beyond: passages.map { stated[$0] }, facts: [values])
    }

    /// Everything that may be repeated, as one text.
    var wording: String {
        (facts.map(\.words) + passages.flatMap { [$0.heading, $0.text] }).joined(separator: "\n")
    }

    /// The same without what the customer said: their words offer and promise nothing in the brand's name.
    var ownWording: String {
        let own = facts.filter { !$0.name.utf8.starts(with: "input.".utf8) }.map(\.words)
        return (own + passages.flatMap { [$0.heading, $0.text] }).joined(separator: "\n")
    }
}
