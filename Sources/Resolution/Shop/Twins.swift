/// Items of one title in one order, told apart by what each is sold as: "the 28 inch skateboard", "the one in blue".
///
/// Read where the title stands, else in all pieces of the text. What somebody wants instead ("for a red one"), and what is turned
/// down, tells nothing of what they have.
struct Twins {
    let items: [Order.Item]
    /// Of each item, the options in which it differs from some other one, as words.
    private let telling: [[[[UInt8]]]]

    init(_ items: [Order.Item]) {
        self.items = items
        let options = items.map { Self.options($0.options ?? "") }
        let places = options.map(\.count).max() ?? 0
        let different = (0..<places).filter { place in
            options.contains { $0.dropFirst(place).first != options[0].dropFirst(place).first }
        }
        telling = options.map { own in different.compactMap { own.count > $0 ? own[$0] : nil }.filter(Self.isTelling) }
    }

    /// Lines that the words mean; nil where they leave it open.
    func lines(in words: TitleWords) -> [Int]? {
        guard let first = items.first, items.count > 1 else { return nil }
        let pieces = Self.pieces(of: words.text)
        let title = TitleWords(first.title)
        let thing = TitleWords.plain(first.title).last ?? []
        // A title glued together is one word, too: tshirts.
        let isSeveral = { (word: [UInt8]) in
            [thing, title.joined].contains { name in
                word == name + [UInt8(ascii: "s")] || word.count > name.count && TitleWords.isSame(name, word)
            }
        }
        let isThing = { (word: [UInt8]) in
            TitleWords.isSame(thing, word) || TitleWords.isSame(title.joined, word) || isSeveral(word)
        }
        let named = pieces.filter { $0.contains(where: isThing) }
        // "Both lamps", but not "both the lamp and the pot".
        let areAll = named.contains { piece in
            guard piece.contains(where: isSeveral) else { return false }
            return piece.contains(where: Self.every.contains)
                || items.count == 2 && piece.contains(where: Self.two.contains)
        }
        let found = lines(in: named)
        // "All my green pots" are those that are green, if it is more than one.
        if found.isEmpty || areAll, let line = priced(in: pieces) { return [line] }
        if areAll, found.count < 2 { return items.map(\.line) }
        if !found.isEmpty { return found.sorted() }
        let all = lines(in: pieces)
        return all.isEmpty ? nil : all.sorted()
    }

    /// The dearest, or the cheapest, where the words want that one.
    private func priced(in pieces: [[[UInt8]]]) -> Int? {
        let ways = Set(pieces.compactMap(Self.priceWay))
        let prices = items.map(\.price.minor)
        guard ways.count == 1, let way = ways.first, Set(items.map(\.price.currency)).count == 1,
            let best = way ? prices.max() : prices.min()
        else { return nil }
        let fitting = items.filter { $0.price.minor == best }
        return fitting.count == 1 ? fitting[0].line : nil
    }

    /// Whether a piece says that it is about what costs more (true) or less (false).
    private static func priceWay(_ piece: [[UInt8]]) -> Bool? {
        if piece.contains(where: dearer.contains) { return true }
        if piece.contains(where: cheaper.contains) { return false }
        guard let place = piece.firstIndex(where: expensive.contains), place > 0 else { return nil }
        return more.contains(piece[place - 1]) ? true : less.contains(piece[place - 1]) ? false : nil
    }

    /// What each piece means by itself: the item of which it names most options.
    private func lines(in pieces: [[[UInt8]]]) -> Set<Int> {
        var found: Set<Int> = []
        for piece in pieces {
            let scores = telling.map { $0.count { Self.holds($0, in: piece) } }
            guard let best = scores.max(), best > 0 else { continue }
            let fitting = zip(items, scores).filter { $0.1 == best }
            if fitting.count == 1 { found.insert(fitting[0].0.line) }
        }
        return found
    }

    private static func options(_ text: String) -> [[[UInt8]]] {
        var parts: [[UInt8]] = [[]]
        for byte in text.utf8 {
            if byte == UInt8(ascii: "/") { parts.append([]) } else { parts[parts.count - 1].append(byte) }
        }
        return parts.map { TitleWords.plain(String(decoding: $0, as: UTF8.self)) }
    }

    /// "No" answers a question, and says nothing of a thing.
    private static func isTelling(_ option: [[UInt8]]) -> Bool {
        !option.isEmpty && !(option.count == 1 && answers.contains(option[0]))
    }

    /// A letter alone ("S") counts behind the word for a size.
    private static func holds(_ option: [[UInt8]], in piece: [[UInt8]]) -> Bool {
        guard option.count <= piece.count else { return false }
        return (0...(piece.count - option.count)).contains { start in
            guard piece[start...].starts(with: option) else { return false }
            return option.count > 1 || option[0].count > 1 || start > 0 && sizes.contains(piece[start - 1])
        } || option.count == 1 && grades.contains { $0.letter == option[0] && piece.contains($0.word) }
    }

    /// The words of a text, cut at commas, at the ends of sentences and at words for *and*, but not in brackets.
    private static func pieces(of text: [UInt8]) -> [[[UInt8]]] {
        var pieces: [[[UInt8]]] = [[]]
        var (word, depth): ([UInt8], Int) = ([], 0)
        func end() {
            guard !word.isEmpty else { return }
            if depth == 0, and.contains(word) { pieces.append([]) } else { pieces[pieces.count - 1].append(word) }
            word = []
        }
        for (place, byte) in text.enumerated() {
            let isLetter = byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte)
            if isLetter {
                word.append(byte)
                continue
            }
            end()
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
                (depth, pieces) = (0, pieces + [[]])
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
                let isLast = place + 1 == text.count || text[place + 1] == 32 || text[place + 1] == 10
                if depth == 0, isLast { pieces.append([]) }
            default: break
            }
        }
        end()
        return pieces.map(held).filter { !$0.isEmpty && !$0.contains(where: negations.contains) }
    }

    /// A piece without what is wanted instead.
    private static func held(_ piece: [[UInt8]]) -> [[UInt8]] {
        let end = piece.indices.first { place in
            if instead.contains(piece[place]) { return place > 0 }
            return directions.contains(piece[place]) && place + 1 < piece.count && articles.contains(piece[place + 1])
        }
        return Array(piece[..<(end ?? piece.count)])
    }

    private static let answers = words("yes no ja nein oui non sí si nee")
    private static let grades: [(letter: [UInt8], word: [UInt8])] = [
        ("s", "small"), ("m", "medium"), ("l", "large"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
    private static let two = words("two zwei deux dos due twee")
    private static let dearer = words("dearer pricier teurere teureren teuerste teuersten duurdere duurste")
    private static let cheaper = words(
        """
        cheaper cheapest billigere billigeren billigste billigsten günstigere günstigeren günstigste günstigsten \
        goedkopere goedkoopste
        """)
    private static let expensive = words(
        "expensive pricey costly chère cher chères caro cara caros caras costoso costosa")
    private static let more = words("more most plus más più")
    private static let less = words("less least moins menos meno")
    private static let sizes = words("size größe taille talla taglia maat")
    private static let and = words("and und et y e en sowie plus")
    private static let every = words("both all beide alle deux toutes ambas ambos todas entrambi entrambe tutte")
    private static let negations = words(
        """
        not don't nicht kein keine keinen pas niet geen prefer preferred rather lieber am préfère prefiero preferisco liever
        """)
    private static let instead = words("for into instead gegen für statt pour contre por per tegen voor")
    private static let directions = words("to zu auf à a al naar")
    private static let articles = words("a an the one eine einen ein die das den une un la le una uno lo een de het")

    private static func words(_ list: String) -> Set<[UInt8]> { Set(TitleWords.plain(list)) }
}

extension Order {
    /// Items of the same title as this one, itself among them.
    func twins(of item: Item) -> [Item] { items.filter { $0.title.utf8.elementsEqual(item.title.utf8) } }

    /// What a customer is told an item is: its title, and what it is sold as where the order holds another of that title.
    package func title(of item: Item) -> String {
        guard let options = item.options, twins(of: item).count > 1 else { return item.title }
        return "\(item.title) (\(options))"
    }

    /// Facts of one of its items.
    func facts(of item: Item) -> Facts {
        var facts = Facts()
        facts["order.item.line"] = .number(item.line)
        facts["order.item.sku"] = .text(item.sku)
        facts["order.item.title"] = .text(title(of: item))
        facts["order.item.price"] = .money(item.price)
        facts["order.item.quantity"] = .number(item.quantity)
        facts["order.item.refundable"] = item.refundableForOne.map { .money($0) }
        return facts
    }
}
