import Foundation

/// How customers of one trade put things in one language.
struct Phrasebook {
    let wishes: [String: [String]]
    let turns: [String: [String]]
    let frame: [String: [String]]

    init(trade: String, language: String) throws {
        func table(_ name: String) throws -> [String: [String]] {
            let leaf = try Leaf.file(Suite.folder + "/phrasings/\(name).\(language).yaml")
            return Dictionary(leaf.pairs.map { ($0.key, $0.value.list.compactMap(\.text)) }) { first, _ in first }
        }
        wishes = try table(trade)
        turns = try table("turns")
        frame = try table("frame")
    }

    /// Phrasings that fit: every slot has a value, and every value that the wish knows a slot for is used, but for
    /// `item` and `product`.
    func fitting(_ wish: String, _ values: [String: String]) -> [String] {
        let all = wishes[wish] ?? turns[wish] ?? []
        let known = Set(all.flatMap(Self.slots))
        let needed = known.intersection(values.keys).subtracting(["item", "product"])
        return all.filter { phrasing in
            let slots = Set(Self.slots(phrasing))
            return slots.isSubset(of: values.keys) && needed.isSubset(of: slots)
        }
    }

    static func slots(_ phrasing: String) -> [String] {
        phrasing.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }

    static func filled(_ phrasing: String, _ values: [String: String]) -> String {
        values.reduce(phrasing) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    }
}

/// Repeatable choices.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func pick<Item>(_ items: [Item]) -> Item? {
        items.isEmpty ? nil : items[Int(next() % UInt64(items.count))]
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    mutating func chance(_ percent: Int) -> Bool { number(0...99) < percent }
}

/// The three ways a letter is written.
enum Style: String, CaseIterable {
    case plain, natural, noisy

    /// The text, and the same as HTML where it is written so.
    func render(
        _ body: String, name: String, quoting earlier: String?, _ frame: [String: [String]], _ dice: inout Dice,
        date: String
    ) -> (text: String, html: String?) {
        switch self {
        case .plain: return (body, nil)
        case .natural:
            let noise = dice.pick([true, false]) == true ? dice.pick(frame["smalltalk"] ?? []) : nil
            let parts = [dice.pick(frame["greetings"] ?? []), noise, body]
            let closing = (dice.pick(frame["closings"] ?? []) ?? "") + "\n" + name
            return ((parts.compactMap { $0 } + [closing]).joined(separator: "\n\n"), nil)
        case .noisy:
            let greeting = dice.pick(frame["greetings"] ?? []) ?? ""
            let signature = dice.pick(frame["signatures"] ?? []) ?? ""
            let attribution = Phrasebook.filled(
                dice.pick(frame["attributions"] ?? []) ?? "", ["date": date, "name": "Support"])
            var html = "<html><head><style>p{margin:0}</style></head><body><div>\(Self.escaped(greeting))</div><br>"
            html += "<div>\(Self.escaped(body))</div><br><div>-- <br>\(Self.escaped(signature))</div>"
            if let earlier {
                html += "<br><div>\(Self.escaped(attribution))</div><blockquote type=\"cite\">"
                html += Self.escaped(earlier) + "</blockquote>"
            }
            html += "</body></html>"
            return (body, html)
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: "\n", with: "<br>")
    }
}
