/// Which items of an order some words name, each by itself: "the watch and the headphones" are two.
///
/// An item is named by its number of article, by more than half of the words of its title, or by the last of them, which mostly
/// says what the thing is. Of several with one title, what they are sold as tells (`Twins`). Words that stand together for one item ("desk lamp") do not name another that has only some of them
/// ("floor lamp").
struct NamedItems {
    /// Lines that are named beyond doubt.
    let clear: [Int]
    /// Whether words name one of several items, and do not say which.
    let isDoubtful: Bool
    /// Whether they name one of several items of one title, and leave it open which.
    let isOfTwins: Bool

    /// Nobody speaks of one item that often: such words are not compared with each other.
    private static let mostRuns = 64

    init(_ items: [Order.Item], in wished: TitleWords) {
        let text = wished.all
        var found = items.map { item in Mentions(of: item, in: text) }
        guard found.allSatisfy({ $0.runs.count <= Self.mostRuns }) else {
            (clear, isDoubtful, isOfTwins) = ([], true, false)
            return
        }
        let all = found
        for i in found.indices {
            found[i].runs.removeAll { run in
                all.contains { other in other.line != all[i].line && other.runs.contains { $0.isWider(than: run) } }
            }
        }
        let named = found.filter(\.isNamed)
        var (clear, isDoubtful, isOfTwins) = ([Int](), false, false)
        for (item, mentions) in zip(items, found) {
            if wished.contain(code: item.sku) {
                clear.append(item.line)
            } else if mentions.isNamed {
                let twins = items.filter { $0.title.utf8.elementsEqual(item.title.utf8) }
                let told = twins.count > 1 ? Twins(twins).lines(in: wished) : nil
                // Another of its title is no rival once it is clear which of them is meant.
                let alike = told == nil ? [item.line] : twins.map(\.line)
                let rivals = named.filter { !alike.contains($0.line) }
                let own = mentions.runs.filter { run in !rivals.contains { $0.runs.contains(run) } }
                guard mentions.isNamed(by: own) else {
                    isDoubtful = true
                    if twins.count > 1, told == nil { isOfTwins = true }
                    continue
                }
                if told?.contains(item.line) ?? true { clear.append(item.line) }
            }
        }
        // What another item is named by tells nothing of one that has no word of its own.
        self.isDoubtful = isDoubtful && clear.isEmpty
        self.isOfTwins = isOfTwins
        self.clear = clear
    }

    /// Where words of a title stand: runs of words with nothing between them.
    private struct Mentions {
        let line: Int
        let title: [[UInt8]]
        let text: [[UInt8]]
        var runs: [Range<Int>] = []
        /// Whether the whole title stands in the text, with other gaps between its words.
        var isWhole = false

        init(of item: Order.Item, in text: [[UInt8]]) {
            line = item.line
            title = TitleWords(item.title).words
            self.text = text
            let joined = TitleWords(item.title).joined
            for (place, word) in text.enumerated() {
                // "Tshirt" is a T-Shirt, and a "book shelf" a Bookshelf.
                let isJoined =
                    joined.count > 3
                    && (TitleWords.isSame(joined, word)
                        || place > 0 && TitleWords.isSame(joined, text[place - 1] + word)
                        || place + 1 < text.count && TitleWords.isSame(joined, word + text[place + 1]))
                if isJoined { isWhole = true }
                let isTold =
                    TitleWords.isTelling(word)
                    && (title.contains { TitleWords.isSame($0, word) }
                        || title.last.map { TitleWords.isCompound($0, of: word) } ?? false)
                guard isJoined || isTold else { continue }
                if let last = runs.last, last.upperBound == place {
                    runs[runs.count - 1] = last.lowerBound..<(place + 1)
                } else {
                    runs.append(place..<(place + 1))
                    if runs.count > NamedItems.mostRuns { return }
                }
            }
        }

        var isNamed: Bool { isNamed(by: runs) }

        func isNamed(by runs: [Range<Int>]) -> Bool {
            guard !runs.isEmpty else { return false }
            if isWhole { return true }
            guard let last = title.last else { return false }
            let said = runs.flatMap { text[$0] }
            let isSaid = { (word: [UInt8]) in said.contains { TitleWords.isSame(word, $0) } }
            let words = Set(title)
            return isSaid(last) || said.contains { TitleWords.isCompound(last, of: $0) }
                || 2 * words.count(where: isSaid) > words.count
        }
    }
}

extension NamedItems {
    /// The orders of which words name an item, where it is clear of which: what two of them hold alike names neither.
    static func orders(named words: String, among orders: [Order]) -> [Order] {
        var pool: [Order.Item] = []
        var holders: [Order] = []
        for order in orders {
            for item in order.items {
                var one = item
                one.line = pool.count
                pool.append(one)
                holders.append(order)
            }
        }
        let named = NamedItems(pool, in: TitleWords(words))
        guard !named.isDoubtful else { return [] }
        let numbers = Set(named.clear.map { Array(holders[$0].number.utf8) })
        return orders.filter { numbers.contains(Array($0.number.utf8)) }
    }
}

extension NamedItems {
    /// The order that holds all that words name of any, where no other does: "the shelf and the puzzle, from the same order".
    static func fullest(_ orders: [Order], of words: String) -> Order? {
        let wished = TitleWords(words)
        let named = orders.map { order in
            Set(order.items.flatMap { TitleWords($0.title).words }).filter { word in
                wished.words.contains { TitleWords.isSame(word, $0) }
            }
        }
        guard let most = named.max(by: { $0.count < $1.count }), !most.isEmpty else { return nil }
        let holders = zip(orders, named).filter { $0.1 == most }
        guard holders.count == 1, named.allSatisfy({ $0.isSubset(of: most) }) else { return nil }
        return holders[0].0
    }
}

extension Range<Int> {
    fileprivate func isWider(than other: Range<Int>) -> Bool { contains(other) && self != other }
}

extension Order {
    /// Whether words name one of its items, or one of several.
    package func isNamed(byItemIn words: String) -> Bool {
        let named = NamedItems(items, in: TitleWords(words))
        return named.isDoubtful || !named.clear.isEmpty
    }
}
