/// Messages as trees by what they refer to: RFC 5256, REFERENCES, without merging by subject (what Dovecot calls REFS).
///
/// Messages are added one by one in the order of their arrival, and after each the trees are those of one built afresh
/// from the same messages in the same order. A message that is referred to and missing is a ghost: it holds its children
/// together, and gives its place to the message when that arrives. Adding takes logarithmic time for each reference.
package struct ThreadTree: Sendable {
    struct Node {
        var parent: Int32 = -1
        /// The message in this place; -1 for a ghost.
        var message: Int32 = -1
        var id: [UInt8]
    }

    /// Ghosts and messages, in the order in which their ids were first named.
    private(set) var nodes: [Node] = []
    private(set) var messages: [Member] = []
    private var places: [[UInt8]: Int32] = [:]
    private var links = LinkTree()
    private let keepsReasons: Bool

    /// What is kept of a message.
    struct Member {
        var node: Int32
        var date: Int
        var hasID: Bool
        /// Nil unless reasons are kept.
        var reason: ThreadReason?
    }

    /// - Parameter keepsReasons: whether to remember for each message why it stands where it stands.
    package init(keepsReasons: Bool = false) { self.keepsReasons = keepsReasons }

    /// Messages added.
    package var count: Int { messages.count }

    /// Takes the next message; it is number `count` from then on.
    package mutating func add(_ entry: ThreadEntry) {
        let own = place(for: entry)
        var reason = ThreadReason(entry)
        reason.duplicateOf = own.original
        let parent = linkAncestors(of: entry, &reason)
        let before = Int(nodes[own.node].parent)
        if before >= 0, before != parent {
            // What the message says of itself counts more than what others have said, also when it names nobody.
            reason.overruled = before
            links.cut(own.node)
            nodes[own.node].parent = -1
        }
        if let parent {
            reason.named = parent
            if !link(own.node, under: parent) { reason.isOwnRefused = true }
        }
        nodes[own.node].message = Int32(messages.count)
        messages.append(
            Member(
                node: Int32(own.node), date: entry.date, hasID: entry.messageID != nil,
                reason: keepsReasons ? reason : nil))
    }

    /// The node of a message's own id. A second message with an id that is taken, and one without, get a place to which
    /// no reference leads.
    private mutating func place(for entry: ThreadEntry) -> (node: Int, original: Int?) {
        guard let id = entry.messageID else { return (newNode([]), nil) }
        let known = node(of: id)
        guard nodes[known].message >= 0 else { return (known, nil) }
        return (newNode(id), Int(nodes[known].message))
    }

    /// Links the ids of a message's ancestors, each under the one before it; gives the last one.
    private mutating func linkAncestors(of entry: ThreadEntry, _ reason: inout ThreadReason) -> Int? {
        var parent: Int?
        for id in entry.ancestors {
            let child = node(of: id)
            if let parent, child != parent, !link(child, under: parent) {
                reason.refuse(child: child, parent: parent, isLoop: nodes[child].parent < 0)
            }
            parent = child
        }
        return parent
    }

    /// False when the child has another parent already or the link would close a loop.
    private mutating func link(_ child: Int, under parent: Int) -> Bool {
        if nodes[child].parent == parent { return true }
        guard nodes[child].parent < 0, child != parent, links.root(of: parent) != child else { return false }
        nodes[child].parent = Int32(parent)
        links.link(child, under: parent)
        return true
    }

    private mutating func node(of id: [UInt8]) -> Int {
        if let known = places[id] { return Int(known) }
        let new = newNode(id)
        places[id] = Int32(new)
        return new
    }

    private mutating func newNode(_ id: [UInt8]) -> Int {
        nodes.append(Node(id: id))
        links.add()
        return nodes.count - 1
    }
}
