/// The lines of `replyd thread`: one object per thread, then the sums.
package struct ThreadRecords: Sendable {
    private let forest: ThreadForest
    private let explains: Bool

    package init(_ forest: ThreadForest, explains: Bool = false) {
        self.forest = forest
        self.explains = explains
    }

    /// Gives each line, without its line end, to `write`.
    package func write(_ write: ([UInt8]) -> Void) {
        let parents = explains ? parents : []
        for root in forest.roots {
            let thread = forest.thread(root)
            var line = JSONWriter()
            line.object { json in
                json.key("thread")
                json.string(thread.text.text())
                json.key("ids")
                json.list(thread.messages) { json, message in json.string(id(of: message)) }
                if explains {
                    json.key("letters")
                    json.list(thread.messages) { json, message in
                        explain(message, under: parents[message], firstOf: thread.messages.first, &json)
                    }
                }
            }
            write(line.bytes)
        }
        var sums = JSONWriter()
        sums.object { json in
            json.key("threads")
            json.number(forest.count)
            json.key("messages")
            json.number(forest.tree.count)
        }
        write(sums.bytes)
    }

    /// With angle brackets; nil for a message without a valid one.
    private func id(of message: Int) -> String? {
        let member = forest.tree.messages[message]
        return member.hasID ? name(of: Int(member.node)) : nil
    }

    private func name(of node: Int) -> String {
        ([UInt8(ascii: "<")] + forest.tree.nodes[node].id + [UInt8(ascii: ">")]).text()
    }

    /// The message above each message; nil at the top.
    private var parents: [Int?] {
        var parents: [Int?] = Array(repeating: nil, count: forest.tree.count)
        for message in parents.indices {
            for child in forest.children(of: message) { parents[Int(child)] = message }
        }
        return parents
    }

    private func explain(_ message: Int, under parent: Int?, firstOf first: Int?, _ json: inout JSONWriter) {
        guard let reason = forest.tree.messages[message].reason else { return }
        let ghosts = ghosts(above: message)
        func node(_ json: inout JSONWriter, _ node: Int?) { json.string(node.map { name(of: $0) }) }
        func number(_ json: inout JSONWriter, _ index: Int?) {
            if let index { json.number(index + 1) } else { json.string(nil) }
        }
        json.object { json in
            json.key("message")
            json.number(message + 1)
            json.key("id")
            json.string(id(of: message))
            json.key("parent")
            number(&json, parent)
            json.key("by")
            json.string(reason.source.rawValue)
            json.key("references")
            json.number(reason.references)
            json.key("named")
            node(&json, reason.named)
            json.key("ghosts")
            json.list(Array(ghosts.prefix(10))) { json, ghost in json.string(name(of: ghost)) }
            json.key("duplicate_of")
            number(&json, reason.duplicateOf)
            json.key("overruled")
            node(&json, reason.overruled)
            json.key("own_reference_refused")
            json.bool(reason.isOwnRefused)
            json.key("refused_links")
            json.number(reason.refusedLinks)
            json.key("refused_loop")
            json.bool(reason.firstRefused?.isLoop ?? false)
            let above = parent.flatMap { forest.tree.messages[$0].reason }
            json.key("subject_changed")
            json.bool(above.map { $0.subject != reason.subject } ?? false)
            json.key("other_sender")
            json.bool(first.flatMap { forest.tree.messages[$0].reason }.map { $0.sender != reason.sender } ?? false)
            json.key("why")
            json.string(words(reason, parent: parent, ghosts: ghosts))
        }
    }

    /// Missing messages between a message and the one above it, or the top; nearest first.
    private func ghosts(above message: Int) -> [Int] {
        var ghosts: [Int] = []
        var at = forest.tree.nodes[Int(forest.tree.messages[message].node)].parent
        while at >= 0, forest.tree.nodes[Int(at)].message < 0, ghosts.count < 100 {
            ghosts.append(Int(at))
            at = forest.tree.nodes[Int(at)].parent
        }
        return ghosts
    }

    private func words(_ reason: ThreadReason, parent: Int?, ghosts: [Int]) -> String {
        var parts: [String] = []
        switch reason.source {
        case .none: parts.append("names no valid id in References or In-Reply-To")
        case .references: parts.append("the last of \(reason.references) ids in References counts")
        case .inReplyTo: parts.append("no valid id in References, so the first of In-Reply-To counts")
        }
        if reason.isOwnRefused { parts.append("the parent it names is itself or stands below it") }
        if let overruled = reason.overruled {
            parts.append("another message put it under \(name(of: overruled)), but its own header counts more")
        }
        if let original = reason.duplicateOf {
            parts.append("message \(original + 1) has the same Message-ID and came first: answers go there")
        }
        if let refused = reason.firstRefused {
            let why = refused.isLoop ? "that would close a loop" : "an earlier message said otherwise"
            parts.append("\(name(of: refused.child)) is not put under \(name(of: refused.parent)): \(why)")
        }
        if !ghosts.isEmpty {
            let held = parent == nil ? "they hold their answers together" : "its place is under the next message above"
            parts.append("\(ghosts.count == 100 ? "many" : String(ghosts.count)) missing above it; \(held)")
        }
        if parent == nil, ghosts.isEmpty { parts.append("it begins a thread") }
        return parts.joined(separator: "; ")
    }
}
