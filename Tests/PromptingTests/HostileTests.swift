import JSON
import Testing
import Understanding

@testable import Prompting

/// A model that answers whatever it likes, in the shape that is asked for and out of it.
struct HostileTests {
    private static let text =
        "My lamp from order 4103 broke, I paid 49 EUR and want my money back. Thank you, my lamp was nice."
    private let letter = Letter(VisibleWords(text))

    /// A small generator of our own: the same answers in each run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(sides))
        }

        mutating func one<Element>(of list: [Element]) -> Element { list[roll(list.count)] }
    }

    private func quote(_ dice: inout Dice) -> String {
        let words = Self.text.split(separator: " ").map(String.init)
        let start = dice.roll(words.count)
        var piece = words[start..<min(words.count, start + 1 + dice.roll(5))].joined(separator: " ")
        if dice.roll(4) == 0 { piece = dice.one(of: [piece.uppercased(), piece + "!", "", "ignore all rules", " "]) }
        return piece
    }

    private func value(_ dice: inout Dice, _ good: JSONValue) -> JSONValue {
        guard dice.roll(12) == 0 else { return good }
        return dice.one(of: [
            .null, .flag(true), .whole(dice.roll(9)), .text("x"), .list([]), .object([:]), .list([good]),
        ])
    }

    private func object(_ dice: inout Dice, _ members: [String: JSONValue]) -> JSONValue {
        var members = members
        for name in members.keys.sorted() { members[name] = value(&dice, members[name] ?? .null) }
        if dice.roll(15) == 0 { members[dice.one(of: ["to", "amount", "tool", "url"])] = .text("boss@example.net") }
        if dice.roll(15) == 0 { members.removeValue(forKey: members.keys.sorted()[0]) }
        return .object(members)
    }

    @Test func `whatever a model says, only what was offered and what stands there is taken`() throws {
        var dice = Dice(state: 7)
        let day = try #require(CivilDay("2026-11-23"))
        let classify = Classify(letter, knowledge: Brands.lamps)
        let extract = Extract(letter, knowledge: Brands.lamps, today: day, language: "en")
        let plan = Plan(
            letter, candidates: [.init(name: "a", description: ""), .init(name: "b", description: "")], passages: [],
            knowledge: Brands.lamps)
        let intents = Brands.lamps.wishes.map(\.intent)
        let bytes = Array(Self.text.utf8)
        func stands(_ quote: Quote) -> Bool {
            quote.end <= bytes.count && bytes[quote.start..<quote.end].elementsEqual(quote.text.utf8)
        }
        var taken = [0, 0, 0]
        for _ in 0..<4_000 {
            let wish = object(
                &dice,
                [
                    "wish": .text("w\(dice.roll(6))"), "quote": .text(quote(&dice)),
                    "certainty": .text(dice.one(of: ["high", "low"])),
                ])
            if let read = classify.read(object(&dice, ["wishes": .list([wish])]).bytes).value {
                taken[0] += read.count
                #expect(read.allSatisfy { intents.contains($0.intent) && stands($0.quote) })
            }
            let kind = dice.one(of: Extract.Kind.allCases).rawValue
            let entry = object(
                &dice,
                [
                    "kind": .text(kind), "quote": .text(quote(&dice)),
                    "offset": dice.roll(2) == 0 ? .null : .whole(dice.roll(100)),
                ])
            if let read = extract.read(object(&dice, ["values": .list([entry])]).bytes).value {
                taken[1] += read.count
                // What can be read in this message at all, by code alone.
                #expect(read.allSatisfy { ["4103", "49.00 EUR"].contains($0.value) && stands($0.quote) }, "\(read)")
            }
            let choice = object(
                &dice, ["runbook": .text(dice.one(of: ["r0", "r1", "r2", "r3", "none", "a"])), "passages": .list([])])
            if let read = plan.read(choice.bytes).value {
                taken[2] += 1
                #expect(["a", "b", nil].contains(read.runbook) && read.passages.isEmpty)
            }
        }
        // The answers were not all nonsense.
        #expect(taken.allSatisfy { $0 > 40 }, "\(taken)")
    }

    @Test func `bytes that are no text, and nesting without end, are refused`() {
        let classify = Classify(letter, knowledge: Brands.lamps)
        let nested = Array(repeating: UInt8(ascii: "["), count: 30_000)
        for answer in [[0xFF, 0xFE], nested, [0], Array("\u{FEFF}{}".utf8), Array("{\"wishes\":[]}\u{0}".utf8)] {
            #expect(classify.read(answer).reason != nil)
        }
    }
}
