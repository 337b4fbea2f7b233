/// What a template states: the names between its braces. For a template that `Templates` has compiled.
struct TemplateSlots {
    struct Slot: Equatable {
        let name: String
        let line: Int
        /// True outside every section: then it must be there, or the template cannot be used.
        let isNeeded: Bool
    }

    private(set) var slots: [Slot] = []

    /// What a list of passages or of items brings along.
    private static let ofLists = ["passages", "heading", "text", "article", ".", "special"]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        var depth = 0
        var line = 1
        var start: Int?
        for index in bytes.indices {
            if bytes[index] == UInt8(ascii: "\n") { line += 1 }
            guard index > 0 else { continue }
            if bytes[index] == UInt8(ascii: "{"), bytes[index - 1] == UInt8(ascii: "{") { start = index + 1 }
            if bytes[index] == UInt8(ascii: "}"), bytes[index - 1] == UInt8(ascii: "}"), let begin = start {
                start = nil
                if begin < index {
                    read(trimmed(String(decoding: bytes[begin..<(index - 1)], as: UTF8.self)), line, &depth)
                }
            }
        }
    }

    private mutating func read(_ tag: String, _ line: Int, _ depth: inout Int) {
        let name = trimmed(String(tag.dropFirst()))
        switch tag.utf8.first {
        case UInt8(ascii: "!"), UInt8(ascii: "%"), nil: break
        case UInt8(ascii: "#"), UInt8(ascii: "^"):
            slots.append(Slot(name: name, line: line, isNeeded: false))
            depth += 1
        case UInt8(ascii: "/"): depth -= 1
        case UInt8(ascii: "&"): slots.append(Slot(name: name, line: line, isNeeded: depth == 0))
        default: slots.append(Slot(name: tag, line: line, isNeeded: depth == 0))
        }
    }

    /// `slots.count.one`, `slots.count.other`: the form of a word that goes with a number.
    private func isPlural(_ name: String) -> Bool {
        ["one", "other"].contains { form in
            name.hasSuffix("." + form) && FactNames.ofRuns.kinds[String(name.dropLast(form.count + 1))] == .number
        }
    }

    /// Names that no step of any runbook can fill.
    var unknown: [(slot: Slot, remedy: String)] {
        let known = FactNames.ofRuns.kinds.keys.sorted()
        return slots.compactMap { slot in
            let root = slot.name.split(separator: ".").first.map(String.init) ?? ""
            if known.contains(slot.name) || Self.ofLists.contains(slot.name) || isPlural(slot.name) { return nil }
            if slot.name != root,
                ["receipt", "input", "diagnostic"].contains(root) || StepDecoder.actions.contains(root),
                root == "diagnostic" || slot.name.split(separator: ".").count == 2
            {
                return nil
            }
            return (slot, suggestion(for: slot.name, among: known))
        }
    }
}
