/// Which leaves make up the text a reader is shown, in order (RFC 2046, 5.1; RFC 2387; RFC 1847).
struct BodyChoice {
    private let leaves: [Leaf]

    init(_ leaves: [Leaf]) {
        self.leaves = leaves
    }

    /// Numbers of leaves; empty when there is nothing to read.
    func body(of entity: Entity) -> [Int] {
        let chosen = pieces(of: entity)
        if !chosen.isEmpty { return chosen }
        // Nothing but an enclosed message: its text stands for it.
        if let inner = onlyMessage(in: entity) { return body(of: inner) }
        // QUIRK: some mark the only text as an attachment.
        let texts = leaves.indices.filter { leaves[$0].isReadable && !leaves[$0].isNested && !leaves[$0].isSubstitute }
        guard texts.count == 1, let only = texts.first else { return [] }
        return leaves[only].part.filename == nil || leaves[only].part.disposition == "inline" ? texts : []
    }

    private func onlyMessage(in entity: Entity) -> Entity? {
        switch entity.content {
        case .message(_, let inner): return inner
        case .multipart(let children) where entity.type.value != "multipart/report":
            return children.lazy.compactMap { onlyMessage(in: $0) }.first
        case .multipart, .leaf, .unread: return nil
        }
    }

    /// What stands for a text where there is none: the text of a `winmail.dat`, or what stands outside of all parts.
    func substitutes() -> [Int] {
        leaves.indices.filter { leaves[$0].isSubstitute && !leaves[$0].isNested }
    }

    private func pieces(of entity: Entity) -> [Int] {
        switch entity.content {
        case .unread, .message:
            return []
        case .leaf(let number):
            return leaves[number].isFile ? [] : [number]
        case .multipart(let children):
            switch entity.type.value {
            case "multipart/alternative":
                return alternative(children)
            case "multipart/related":
                let options = children.map(pieces)
                let chosen = root(of: entity, children).map { options[$0] } ?? []
                return chosen.isEmpty ? options.first { !$0.isEmpty } ?? [] : chosen
            case "multipart/signed", "multipart/report", "multipart/appledouble":
                return children.lazy.map(pieces).first { !$0.isEmpty } ?? []
            case "multipart/encrypted":
                return []
            default:
                return mixed(children)
            }
        }
    }

    // QUIRK: files without a disposition: a text with a name is one, unless it is the first.
    private func mixed(_ children: [Entity]) -> [Int] {
        var chosen: [Int] = []
        for child in children {
            if case .leaf(let number) = child.content, !chosen.isEmpty, leaves[number].part.filename != nil { continue }
            chosen += pieces(of: child)
        }
        return chosen
    }

    // RFC 2387, 3.2: the root is named by `start`, else it is the first part.
    private func root(of entity: Entity, _ children: [Entity]) -> Int? {
        guard let start = entity.type["start"] else { return children.isEmpty ? nil : 0 }
        let wanted = start.utf8.filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        return children.firstIndex { child in
            guard let id = child.header.first("content-id") else { return false }
            let bare = unfolded(id).filter { $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
            return bare == Array(wanted)
        }
    }

    // Plain text is what the author's program took the message for; but a stub only points at the HTML.
    private func alternative(_ children: [Entity]) -> [Int] {
        let options = children.map(pieces).filter { !$0.isEmpty }
        if let plain = options.first(where: { !$0.contains { leaves[$0].isHTML } && !isStub($0) }) { return plain }
        return options.last { $0.contains { leaves[$0].isHTML } } ?? options.first ?? []
    }

    // QUIRK: empty text, or one line that asks for a program that shows HTML.
    private func isStub(_ numbers: [Int]) -> Bool {
        let text = Array(numbers.compactMap { leaves[$0].part.text }.joined().utf8)[...].trimmed()
        if text.isEmpty || !text.contains(where: { !$0.isWhite && $0 != 0xC2 && $0 != 0xA0 }) { return true }
        guard text.count < 300, text.contains(word: "html") else { return false }
        let words: [StaticString] = ["require", "support", "view", "capable", "enable", "unterst", "anzeig", "affich"]
        return words.contains { text.contains(word: $0) }
    }
}
