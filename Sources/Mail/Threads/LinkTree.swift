/// Which node is the root above another, while parents are set and taken away again: a forest of link-cut trees (Sleator
/// and Tarjan, 1983), the paths as splay trees. Each call takes logarithmic time on average, on a chain of any length.
struct LinkTree: Sendable {
    private struct Node {
        var parent: Int32 = -1
        var left: Int32 = -1
        var right: Int32 = -1
    }

    private var nodes: [Node] = []

    mutating func add() { nodes.append(Node()) }

    mutating func root(of node: Int) -> Int {
        expose(node)
        var top = node
        while nodes[top].left >= 0 { top = Int(nodes[top].left) }
        splay(top)
        return top
    }

    /// Puts a root and all below it under `parent`, which stands in another tree.
    mutating func link(_ root: Int, under parent: Int) {
        expose(root)
        nodes[root].parent = Int32(parent)
    }

    /// Makes a node a root again.
    mutating func cut(_ node: Int) {
        expose(node)
        let above = nodes[node].left
        guard above >= 0 else { return }
        nodes[Int(above)].parent = -1
        nodes[node].left = -1
    }

    /// Makes the way from the root to `node` one splay tree with `node` on top.
    private mutating func expose(_ node: Int) {
        var last: Int32 = -1
        var at = Int32(node)
        while at >= 0 {
            splay(Int(at))
            nodes[Int(at)].right = last
            last = at
            at = nodes[Int(at)].parent
        }
        splay(node)
    }

    private func isTop(_ node: Int) -> Bool {
        let parent = Int(nodes[node].parent)
        return parent < 0 || (nodes[parent].left != node && nodes[parent].right != node)
    }

    private mutating func splay(_ node: Int) {
        while !isTop(node) {
            let parent = Int(nodes[node].parent)
            if !isTop(parent) {
                let above = Int(nodes[parent].parent)
                let isStraight = (nodes[parent].left == node) == (nodes[above].left == parent)
                rotate(isStraight ? parent : node)
            }
            rotate(node)
        }
    }

    private mutating func rotate(_ node: Int) {
        let parent = Int(nodes[node].parent)
        let above = Int(nodes[parent].parent)
        if above >= 0 {
            if nodes[above].left == parent {
                nodes[above].left = Int32(node)
            } else if nodes[above].right == parent {
                nodes[above].right = Int32(node)
            }
        }
        let inner: Int32
        if nodes[parent].left == node {
            inner = nodes[node].right
            nodes[parent].left = inner
            nodes[node].right = Int32(parent)
        } else {
            inner = nodes[node].left
            nodes[parent].right = inner
            nodes[node].left = Int32(parent)
        }
        if inner >= 0 { nodes[Int(inner)].parent = Int32(parent) }
        nodes[parent].parent = Int32(node)
        nodes[node].parent = Int32(above)
    }
}
