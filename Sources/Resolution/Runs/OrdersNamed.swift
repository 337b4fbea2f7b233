import Understanding

/// Of all that a message names, so much is looked for in the words of the wish.
let mostNamed = 64

extension Event.Reply {
    /// Numbers of orders that it names and does not mean, each once.
    var keptOrders: [String] {
        let found = entities.filter { $0.kind == .order && $0.start >= 0 }.prefix(mostNamed)
        guard !found.isEmpty else { return [] }
        let kept = Kept(in: text)
        return found.filter { kept.holds(number: $0.start..<max($0.start, $0.end)) }.reduce(into: []) { numbers, one in
            if !numbers.contains(where: { $0.utf8.elementsEqual(one.value.utf8) }) { numbers.append(one.value) }
        }
    }
}

extension Event.Reply {
    /// As if it did not name them.
    var withoutKeptOrders: Event.Reply {
        let kept = keptOrders
        guard !kept.isEmpty else { return self }
        var copy = self
        copy.entities.removeAll { one in
            one.kind == .order && kept.contains { $0.utf8.elementsEqual(one.value.utf8) }
        }
        return copy
    }
}

extension Run {
    /// Remembers which orders a message names and does not mean.
    mutating func keep(ordersOf reply: Event.Reply) {
        let kept = reply.keptOrders
        if !kept.isEmpty { keptOrders = Array(((keptOrders ?? []) + kept).suffix(16)) }
    }

    /// Keeps the other numbers that a message names for the same, and whether that is plain: in the words of the wish, or of an answer
    /// to the question which order is meant.
    mutating func takeOthers(beside first: Collected, in reply: Event.Reply, isAnswer: Bool) {
        let kept = reply.keptOrders
        var numbers: [String] = []
        var places: [Range<Int>] = []
        for entity in reply.entities.filter({ $0.kind == .order }).prefix(mostNamed) {
            // Beside "W2378" neither a postcode nor the 1500 pieces of a puzzle are an order.
            guard isAnswer || wish.holds(entity.text), entity.value.shape == first.value.shape,
                !kept.contains(where: { $0.utf8.elementsEqual(entity.value.utf8) })
            else { continue }
            if entity.start >= 0 { places.append(entity.start..<max(entity.start, entity.end)) }
            let isKnown = ([first.value] + numbers).contains { $0.utf8.elementsEqual(entity.value.utf8) }
            if !isKnown { numbers.append(entity.value) }
        }
        otherOrders = numbers.isEmpty ? nil : Array(numbers.prefix(5))
        areListed = numbers.isEmpty ? nil : areNamedTogether(places, in: reply.text, isAnswer: isAnswer)
    }
}

extension String {
    /// What a number looks like, however many digits it has.
    var shape: [UInt8] {
        var shape: [UInt8] = []
        for byte in utf8 {
            let one = (48...57).contains(byte) ? UInt8(ascii: "0") : byte
            if one != UInt8(ascii: "0") || shape.last != one { shape.append(one) }
        }
        return shape
    }

    /// Whether these bytes stand somewhere in it.
    func holds(_ part: String) -> Bool {
        let (own, part) = (Array(utf8), Array(part.utf8))
        guard !part.isEmpty, part.count <= own.count else { return false }
        return (0...(own.count - part.count)).contains { own[$0] == part[0] && own[$0...].starts(with: part) }
    }
}
