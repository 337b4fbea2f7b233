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
    private let utcOffset: UTCOffset

    package init(facts: Facts, passages: [Passage], language: String, utcOffset: @escaping UTCOffset = { _ in 0 }) {
        values = facts
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
            if var masked = masks {
                words = Self.kind(of: fact.name).map { masked.token($0, fact.words) } ?? masked.masked(fact.words)
                masks = masked
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

    static func fenced(_ passages: [Passage]) -> String {
        passages.enumerated().map { place, passage in
            "p\(place + 1):\n" + Fence("passage", VisibleWords("\(passage.heading)\n\(passage.text)").text).text
        }.joined(separator: "\n")
    }

    /// Facts that are personal data whole, whatever they look like.
    private static func kind(of fact: String) -> Masks.Kind? {
        switch fact {
        case "customer.name": .name
        case "order.number", "subscription.id", "appointment.id", "input.order": .order
        case "order.address", "customer.address", "input.address": .address
        case "order.tracking": .tracking
        case "order.tracking_url": .link
        case "input.email": .email
        default: nil
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
