import Mustache
import Resolution
import Understanding

/// What a name of a template stands for: words, a condition, a list, or a group of further names.
enum SlotValue: Sendable {
    case text(String)
    case flag(Bool)
    case list([SlotValue])
    case group([String: SlotValue], text: String?)

    /// What is written where the name stands; nil when there are no words for it.
    var words: String? {
        switch self {
        case .text(let text): text
        case .flag: nil
        case .list(let items):
            items.isEmpty ? nil : items.compactMap(\.words).joined(separator: ", ")
        case .group(_, let text): text
        }
    }

    /// Whether a section of this name is written.
    var isTrue: Bool {
        switch self {
        case .text, .group: true
        case .flag(let flag): flag
        case .list(let items): !items.isEmpty
        }
    }

    func member(_ name: String) -> SlotValue? {
        guard case .group(let members, _) = self else { return nil }
        return members[name]
    }

    /// As swift-mustache takes it.
    fileprivate var object: Any {
        switch self {
        case .text(let text): text
        case .flag(let flag): flag
        case .list(let items): Listing(items: items)
        case .group: Group(value: self)
        }
    }
}

extension SlotValue {
    /// The facts and passages of a paragraph as nested groups: `order.number` is the member `number` of `order`.
    ///
    /// Values are cleaned; what is empty then is left out, as if nobody knew it.
    init(facts: Facts, passages: [Passage], isSpecial: Bool = false, words: FactWords) {
        var root = Self.groups(of: facts, words: words)
        root["special"] = .flag(isSpecial)
        root["passages"] = .list(
            passages.map { passage in
                let parts = [
                    "heading": cleaned(passage.heading), "text": plainText(ofMarkdown: passage.text),
                    "article": cleaned(passage.article),
                ]
                return .group(parts.filter { !$0.value.isEmpty }.mapValues { .text($0) }, text: nil)
            })
        self = .group(root, text: nil)
    }

    /// One of several things that have facts of their own: inside of its section its names hide those outside.
    init(facts: Facts, words: FactWords) {
        self = .group(Self.groups(of: facts, words: words), text: nil)
    }

    private static func groups(of facts: Facts, words: FactWords) -> [String: SlotValue] {
        var root: [String: SlotValue] = [:]
        for (name, value) in facts.values.sorted(by: { $0.key < $1.key }) {
            guard let slot = words.slot(for: value) else { continue }
            let path = name.split(separator: ".").map(String.init)
            guard !path.isEmpty else { continue }
            Self.insert(slot, at: path[...], into: &root)
        }
        return root
    }

    private static func insert(_ slot: SlotValue, at path: ArraySlice<String>, into members: inout [String: SlotValue])
    {
        guard let first = path.first else { return }
        let old = members[first]
        if path.count == 1 {
            if case .group(let inner, _)? = old {
                members[first] = .group(inner, text: slot.words)
            } else {
                members[first] = slot
            }
            return
        }
        var inner: [String: SlotValue] = [:]
        if case .group(let known, _)? = old { inner = known }
        insert(slot, at: path.dropFirst(), into: &inner)
        members[first] = .group(inner, text: old?.words)
    }

    /// Fills a template. Values are inserted as they are: braces in them mean nothing.
    func fill(_ template: MustacheTemplate) -> String { template.render(object) }
}

/// A group, as swift-mustache looks into it.
private struct Group: MustacheParent, MustacheCustomRenderable {
    let value: SlotValue

    func child(named name: String) -> Any? { value.member(name)?.object }
    var renderText: String { value.words ?? "" }
    var isNull: Bool { false }
}

/// A list, as swift-mustache goes through it, or writes it.
private struct Listing: MustacheSequence, MustacheCustomRenderable {
    let items: [SlotValue]

    func makeIterator() -> IndexingIterator<[Any]> { items.map(\.object).makeIterator() }
    var renderText: String { SlotValue.list(items).words ?? "" }
    var isNull: Bool { items.isEmpty }
}
