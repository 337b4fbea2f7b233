import Configuration
import Mail
import Prompting
import Reply
import Resolution
import Store
import Understanding

// Where a model helps with words. What is said was decided and proven before; it can only be said otherwise, or kept back.
extension CaseStep {
    /// What became of an answer's wording.
    enum Wording {
        case draft(Draft)
        /// A model was asked, twice got it wrong, and the mailbox wants a person to see what the template says.
        case doubtful(String)
    }

    /// The same answer in words of a model, if every check holds; else the template's.
    ///
    /// Not where a yes of the customer would confirm what it repeats, where a code stands in it, or where the operator has words
    /// of their own for a grave occasion.
    mutating func reworded(_ draft: Draft, _ says: [Say], purpose: Purpose) async throws -> Wording {
        guard let advisors = desk.advisors, advisors.may(.write), purpose == .answer, let origin,
            occasion.mood == nil || occasion.mood == .complaint, areClaimsChecked(in: draft.language),
            let negations = Polarity.count(in: draft.body, language: draft.language)
        else { return .draft(draft) }
        let (letter, masks) = letterForModel(origin.message?.visible ?? "")
        let facts = decision.state.runs.reduce(into: Facts()) { $0.merge($1.facts) }
        let material = Material(
            facts: says.reduce(into: facts) { $0.merge($1.facts) },
            passages: [Passage(article: Self.template, heading: "", text: draft.body, score: 1)]
                + says.flatMap(\.passages),
            language: draft.language, inputs: inputs(of: decision.state.runs), utcOffset: desk.utcOffset)
        let formality = desk.files.voice.languages[draft.language]?.formality
        let task = Write(
            letter, about: decision.state.runs.last?.intent,
            outcome:
                "p1 is what is said. Say all of it in other words; affirm what it affirms and deny what it denies.",
            material: material, manner: Manner(language: draft.language, formality: formality),
            knowledge: advisors.knowledge, masks: masks)
        let language = draft.language
        let original = StatedText(draft.body, language: language)
        let answer = try await ask(task.request) { bytes in
            let checked = task.read(bytes)
            guard case .accepted(let text) = checked else { return checked }
            if let missing = omitted(from: text.stated, of: original).first {
                return .refused("the answer leaves out \(Self.words(missing.kind)) of p1.")
            }
            guard Polarity.count(in: text.body, language: language) == negations else {
                return .refused("the answer denies more, or less, than p1.")
            }
            return checked
        }
        switch answer {
        case .unasked: return .draft(draft)
        case .failed(let why, let wasAnswered):
            // A model that is down is none: only words that did not hold are a reason to look.
            return advisors.refused == .draft && wasAnswered ? .doubtful(why) : .draft(draft)
        case .accepted(let text, let digest):
            // What the customer wrote proves nothing but what the template repeats of it.
            let cited = text.citations.flatMap(\.facts).filter { fact in
                !fact.utf8.starts(with: "input.".utf8) && !draft.facts.contains(fact)
            }
            let new = try? framed(
                text.body, stating: draft.facts + cited, to: name(in: says),
                language: draft.language, voice: desk.files.voice, occasion: occasion)
            guard let new, isProven(new, says) else {
                let why = "it would state what is not proven"
                became(digest, "refused: \(why)")
                return advisors.refused == .draft ? .doubtful(why) : .draft(draft)
            }
            for citation in text.citations {
                let places =
                    citation.facts + citation.passages.map { $0.filter { !$0.isEmpty }.joined(separator: " § ") }
                note("citation", "paragraph \(citation.paragraph + 1): " + places.joined(separator: ", "))
            }
            became(digest, "accepted: the answer is said in its words")
            return .draft(new)
        }
    }

    /// The whole letter passes the checks that a template's letter passes, with nothing but what was offered as proof.
    private func isProven(_ new: Draft, _ says: [Say]) -> Bool {
        unproven(
            in: new, says: says, facts: decision.state.runs.map(\.facts) + says.map(\.facts), voice: desk.files.voice,
            templates: desk.files.templates, mood: occasion.mood, utcOffset: desk.utcOffset
        ).isEmpty
    }

    private func name(in says: [Say]) -> String? {
        let own = says.lazy.compactMap { say -> String? in
            if case .text(let own)? = say.facts["customer.name"] { own } else { nil }
        }.first
        return own ?? greetingName
    }

    private static let template = "template"

    private static func words(_ kind: UnprovenClaim.Kind) -> String {
        switch kind {
        case .amount: "an amount"
        case .number: "a number"
        case .date: "a date"
        case .link: "a link"
        case .email: "an e-mail address"
        case .code: "an order number or a code"
        case .action: "that something was done"
        case .name, .avoided: "a word"
        }
    }

    /// Why a person should see an answer before it goes out; nil where nobody has a doubt, or nobody is asked. It can only bring a
    /// person: a good word of a model proves nothing.
    mutating func misgivings(about draft: Draft, _ says: [Say], purpose: Purpose) async throws -> String? {
        guard let advisors = desk.advisors, advisors.may(.review), purpose == .answer, let origin else { return nil }
        var (letter, masks) = letterForModel(origin.message?.visible ?? "")
        var reply = Prompting.Letter(VisibleWords(draft.text))
        if var known = masks {
            reply = Prompting.Letter(VisibleWords(draft.text), masking: &known)
            masks = known
        }
        let facts = decision.state.runs.reduce(into: Facts()) { $0.merge($1.facts) }
        let material = Material(
            facts: facts, passages: says.flatMap(\.passages), language: draft.language,
            inputs: inputs(of: decision.state.runs), utcOffset: desk.utcOffset)
        let task = Review(reply, to: letter, material: material, knowledge: advisors.knowledge, masks: masks)
        guard case .accepted(let judgement, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return nil
        }
        guard judgement.score <= Self.doubted else {
            became(digest, "accepted: \(judgement.score) of 5, nothing held back")
            return nil
        }
        let faults = judgement.remarks.map(\.fault.rawValue).joined(separator: ", ")
        became(digest, "accepted: \(judgement.score) of 5 (\(faults)), left to a person as a draft")
        return "a model doubts the answer: \(judgement.score) of 5 (\(faults))"
    }

    /// The best score with which an answer is still left to a person.
    private static let doubted = 2

    /// The case in a few lines, for whoever takes it over; empty where nobody is asked, or nothing holds.
    ///
    /// The model hears the reason by its name: what stands behind it may be words of a server, or of a person.
    mutating func summary(of reason: Reason) async throws -> [String] {
        guard let advisors = desk.advisors, advisors.may(.summarise), principal.level >= .l1,
            let message = origin?.message, message.visible.utf8.count >= Self.worthSummary
        else { return [] }
        let (letter, masks) = letterForModel(message.visible)
        let facts = decision.state.runs.reduce(into: Facts()) { $0.merge($1.facts) }
        let material = Material(
            facts: facts, passages: [], language: "en", inputs: inputs(of: decision.state.runs),
            utcOffset: desk.utcOffset)
        let task = Summarise(
            letter, why: reason.rawValue.replacing("_", with: " "), material: material, language: "en",
            knowledge: advisors.knowledge, masks: masks)
        guard case .accepted(let summary, let digest) = try await ask(task.request, reading: { task.read($0) }) else {
            return []
        }
        became(digest, "accepted: told to whoever takes over")
        return summary.points + (summary.next.map { ["next, it suggests: \($0)"] } ?? [])
    }

    /// In bytes: who reads fewer words is done before a summary is made.
    private static let worthSummary = 400
}
