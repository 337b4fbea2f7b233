/// The trees of a moment without their ghosts, in the order in which a server gives them: siblings and threads by date,
/// a thread by the date of its newest message (RFC 5256, 3; of equal dates the earlier arrival first).
package struct ThreadForest: Sendable {
    /// A message, or a ghost that holds several messages together.
    enum Root: Sendable {
        case message(Int)
        case ghost(Int)
    }

    private(set) var roots: [Root] = []
    /// Children of each message, then of each ghost at the top, by index; sorted.
    private var children: [[Int32]]
    private var ghosts: [Int: Int] = [:]
    let tree: ThreadTree

    package init(_ tree: ThreadTree) {
        self.tree = tree
        children = Array(repeating: [], count: tree.messages.count)
        let nodes = tree.nodes
        let anchors = Self.anchors(of: nodes)
        let tops = Self.tops(of: nodes)
        var newest = Array(repeating: 0, count: nodes.count)
        for (index, member) in tree.messages.enumerated() {
            let node = Int(member.node)
            let top = tops[node]
            newest[top] = max(newest[top], member.date)
            guard nodes[node].parent >= 0 else { continue }
            let anchor = anchors[Int(nodes[node].parent)]
            let holder = nodes[anchor].message
            if holder >= 0 {
                children[Int(holder)].append(Int32(index))
            } else {
                if ghosts[anchor] == nil {
                    ghosts[anchor] = children.count
                    children.append([])
                }
                children[ghosts[anchor] ?? 0].append(Int32(index))
            }
        }
        let dates = tree.messages.map(\.date)
        for index in children.indices where children[index].count > 1 {
            children[index].sort { (dates[Int($0)], $0) < (dates[Int($1)], $1) }
        }
        // Of threads with the same newest date, those without a first message come first, as they were first named.
        let starts = nodes.indices.filter { nodes[$0].parent < 0 && (nodes[$0].message >= 0 || ghosts[$0] != nil) }
        roots = starts.sorted {
            (newest[$0], nodes[$0].message, $0) < (newest[$1], nodes[$1].message, $1)
        }.map { nodes[$0].message >= 0 ? .message(Int(nodes[$0].message)) : .ghost($0) }
    }

    package var count: Int { roots.count }

    func children(of message: Int) -> [Int32] { children[message] }

    func children(of root: Root) -> [Int32] {
        switch root {
        case .message(let index): children[index]
        case .ghost(let node): ghosts[node].map { children[$0] } ?? []
        }
    }

    /// For each node, what its children hang on once ghosts are gone: itself when it is a message, else the nearest
    /// message above it, else the topmost ghost.
    private static func anchors(of nodes: [ThreadTree.Node]) -> [Int] {
        resolved(nodes) { node in nodes[node].message >= 0 }
    }

    private static func tops(of nodes: [ThreadTree.Node]) -> [Int] { resolved(nodes) { _ in false } }

    /// For each node the first one on its way up that `ends`, or the root. Each node is looked at once.
    private static func resolved(_ nodes: [ThreadTree.Node], ends: (Int) -> Bool) -> [Int] {
        var found = Array(repeating: -1, count: nodes.count)
        var way: [Int] = []
        for start in nodes.indices where found[start] < 0 {
            var at = start
            while found[at] < 0 {
                way.append(at)
                if ends(at) || nodes[at].parent < 0 {
                    found[at] = at
                } else {
                    at = Int(nodes[at].parent)
                }
            }
            let end = found[at]
            for node in way where found[node] < 0 { found[node] = end }
            way.removeAll(keepingCapacity: true)
        }
        return found
    }
}

extension ThreadForest {
    /// Threads as RFC 5256, 4 writes them, with 1-based numbers in the order of arrival: `(3 6 (4 23)(44 7 96))`.
    package var text: String {
        var bytes: [UInt8] = []
        for root in roots { write(root, into: &bytes) }
        return bytes.text()
    }

    /// One thread's text, and its messages in the order in which they stand in it.
    func thread(_ root: Root) -> (text: [UInt8], messages: [Int]) {
        var text: [UInt8] = []
        let messages = write(root, into: &text)
        return (text, messages)
    }

    private enum Step {
        case children([Int32])
        case branch(Int)
        case close
    }

    // No recursion: a thread may be as deep as there are messages.
    @discardableResult
    private func write(_ root: Root, into text: inout [UInt8]) -> [Int] {
        var written: [Int] = []
        var steps: [Step] = []
        func number(_ message: Int) {
            written.append(message)
            text += Array(String(message + 1).utf8)
        }
        switch root {
        case .message(let index): steps = [.branch(index)]
        case .ghost:
            text.append(UInt8(ascii: "("))
            steps = [.close, .children(children(of: root))]
        }
        while let step = steps.popLast() {
            switch step {
            case .children(let list) where list.count == 1:
                let message = Int(list[0])
                number(message)
                if !children[message].isEmpty {
                    text.append(.space)
                    steps.append(.children(children[message]))
                }
            case .children(let list):
                for message in list.reversed() { steps.append(.branch(Int(message))) }
            case .branch(let message):
                text.append(UInt8(ascii: "("))
                number(message)
                steps.append(.close)
                if !children[message].isEmpty {
                    text.append(.space)
                    steps.append(.children(children[message]))
                }
            case .close:
                text.append(UInt8(ascii: ")"))
            }
        }
        return written
    }
}
