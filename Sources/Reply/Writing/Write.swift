import Mustache
package import Resolution

/// Writes one letter from everything a case has to say: greeting, what is said, closing and signature.
///
/// What is said twice is written once, and questions come last, so that the customer finds them at the end. Every slot
/// of every template must be filled by a fact; values are inserted as they are and cleaned of control characters.
/// - Parameters:
///   - name: a display name; the shop's own name for the customer (`customer.name`) goes before it. Used only when it
///     is harmless.
///   - occasion: chooses the greeting, and the opening and closing of a special voice. Then `special` is set, so that a
///     template can leave out what is too cheerful: `{{^special}}Enjoy it!{{/special}}`.
///   - utcOffset: seconds east of Greenwich, for dates.
package func write(
    _ says: [Say], to name: String?, language: String, voice: Voice, templates: Templates,
    occasion: Occasion = Occasion(), utcOffset: @escaping UTCOffset = { _ in 0 }
) throws(WritingError) -> Draft {
    guard let phrases = voice.languages[language] else { throw .noTemplate(name: "", language: language) }
    let words = FactWords(language: language, utcOffset: utcOffset)
    var blocks: [String] = []
    var facts: [String] = []
    for say in says {
        guard let page = templates.page(say.template, language: language) else {
            throw .noTemplate(name: say.template, language: language)
        }
        guard !say.reportsAction || say.facts["receipt.reference"] != nil else {
            throw .missingReceipt(template: say.template)
        }
        var slots = SlotWalk(
            template: say.template, facts: say.facts,
            frames: [
                SlotValue(facts: say.facts, passages: say.passages, isSpecial: occasion.mood != nil, words: words)
            ])
        try slots.visit(page.outline.nodes)
        let block = paragraphs(of: slots.frames[0].fill(page.mustache)).joined(separator: "\n\n")
        guard !block.isEmpty else { throw .saysNothing(template: say.template) }
        if !blocks.contains(where: { $0.utf8.elementsEqual(block.utf8) }) { blocks.append(block) }
        facts += slots.used.filter { !facts.contains($0) }
    }
    let isQuestion = { (block: String) in block.utf8.contains(UInt8(ascii: "?")) }
    let ordered = blocks.filter { !isQuestion($0) } + blocks.filter(isQuestion)
    let ownName = says.lazy.compactMap { say -> String? in
        if case .text(let own)? = say.facts["customer.name"] { own } else { nil }
    }.first
    let called = greetingName(from: ownName) ?? greetingName(from: name)
    return Draft(
        text: framed(ordered, called, phrases, occasion), body: ordered.joined(separator: "\n\n"), language: language,
        facts: facts, name: called)
}

/// The letter around a body that was written without a template: the voice's greeting before it, its closing and signature
/// behind.
/// - Parameters:
///   - body: paragraphs with an empty line between.
///   - facts: names of the facts that it states.
///   - name: as for `write(_:to:language:voice:templates:occasion:utcOffset:)`, the shop's own name first.
package func framed(
    _ body: String, stating facts: [String], to name: String?, language: String, voice: Voice,
    occasion: Occasion = Occasion()
) throws(WritingError) -> Draft {
    guard let phrases = voice.languages[language] else { throw .noTemplate(name: "", language: language) }
    let called = greetingName(from: name)
    return Draft(
        text: framed([body], called, phrases, occasion), body: body, language: language, facts: facts, name: called)
}

private func framed(_ blocks: [String], _ name: String?, _ phrases: Voice.Phrases, _ occasion: Occasion) -> String {
    let special = occasion.mood.flatMap { phrases.special[$0] }
    let greeting = special?.greeting ?? occasion.part.flatMap { phrases.greetings[$0] } ?? phrases.greeting
    let parts =
        [greeted(name, by: greeting, phrases)] + [special?.opening.map(lines)].compactMap { $0 } + blocks
        + [lines(special?.closing ?? phrases.closing) + "\n" + lines(phrases.signature)]
    return parts.joined(separator: "\n\n")
}

/// The greeting with its `{{name}}` filled, or the one that needs none.
private func greeted(_ name: String?, by greeting: String, _ phrases: Voice.Phrases) -> String {
    guard let name, let outline = try? TemplateOutline(greeting) else {
        return lines(phrases.greetingWithoutName)
    }
    let parts = outline.nodes.map { node in
        switch node {
        case .text(let text): text
        case .slot(let slot, _): slot == "name" ? name : ""
        case .section: ""
        }
    }
    return lines(parts.joined())
}

/// The lines of a fixed phrase, as the operator broke them, without empty ones around them.
private func lines(_ phrase: String) -> String {
    phrase.split { $0.isNewline }.map { cleaned(String($0)) }.filter { !$0.isEmpty }.map { line in
        // RFC 3676, 4.3: the mark of a signature ends with a space, which few editors leave there.
        line.utf8.elementsEqual("--".utf8) ? "-- " : line
    }.joined(separator: "\n")
}

/// Visits what a template will state with the facts at hand, and finds what is missing before anything is written.
private struct SlotWalk {
    let template: String
    let facts: Facts
    /// The groups that names are looked up in, innermost last.
    var frames: [SlotValue]
    /// Facts stated, each once.
    var used: [String] = []

    mutating func visit(_ nodes: [TemplateOutline.Node]) throws(WritingError) {
        for node in nodes {
            switch node {
            case .text: break
            case .slot(let name, _):
                guard let words = value(name)?.words, !words.isEmpty else {
                    throw .missingFact(template: template, slot: name)
                }
                if facts[name] != nil, !used.contains(name) { used.append(name) }
            case .section(let name, let isInverted, _, let inside):
                let value = value(name)
                guard (value?.isTrue ?? false) != isInverted else { continue }
                guard !isInverted, let value else {
                    try visit(inside)
                    continue
                }
                if name == "passages" || facts[name] != nil, !used.contains(name), isList(value) { used.append(name) }
                for frame in items(of: value) {
                    frames.append(frame)
                    try visit(inside)
                    frames.removeLast()
                }
            }
        }
    }

    private func isList(_ value: SlotValue) -> Bool {
        if case .list = value { true } else { false }
    }

    /// What a section is written for: every item of a list, or the value itself. A flag opens no group.
    private func items(of value: SlotValue) -> [SlotValue] {
        switch value {
        case .list(let items): items
        case .flag: [frames[frames.count - 1]]
        case .text, .group: [value]
        }
    }

    /// As swift-mustache finds it: the innermost group that has the first part of the name decides.
    private func value(_ name: String) -> SlotValue? {
        if name == "." { return frames.last }
        let path = name.split(separator: ".").map(String.init)
        guard let first = path.first,
            let start = frames.reversed().lazy.compactMap({ $0.member(first) }).first
        else { return nil }
        return path.dropFirst().reduce(start) { value, part in value?.member(part) }
    }
}
