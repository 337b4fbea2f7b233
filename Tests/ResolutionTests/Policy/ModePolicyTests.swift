import Foundation
import Resolution
import Testing

/// One question to the rows, and the row that answers it.
struct ModeRow: Sendable, CustomTestStringConvertible {
    var name: String
    var categories: [String] = ["broken"]
    var tier: String?
    var stake = Stake.nothing
    var mode: Mode
    var row: Int?

    var testDescription: String { name }

    static let rows = [
        ModePolicy.Row(category: "broken", tier: "gold", upTo: Sample.eur(80_00), mode: .send),
        ModePolicy.Row(category: "broken", upTo: Sample.eur(30_00), mode: .send),
        ModePolicy.Row(category: "broken", upTo: Sample.eur(300_00), mode: .approve),
        ModePolicy.Row(category: "late", mode: .send),
        ModePolicy.Row(tier: "gold", mode: .approve),
        ModePolicy.Row(category: "secret", mode: .observe),
        ModePolicy.Row(mode: .draft),
    ]

    static let all: [ModeRow] = [
        ModeRow(name: "below the amount", stake: .amount(Sample.eur(29_99)), mode: .send, row: 2),
        ModeRow(name: "at the amount", stake: .amount(Sample.eur(30_00)), mode: .send, row: 2),
        ModeRow(name: "above the amount", stake: .amount(Sample.eur(30_01)), mode: .approve, row: 3),
        ModeRow(name: "above all amounts", stake: .amount(Sample.eur(300_01)), mode: .draft, row: 7),
        ModeRow(
            name: "a tier that raises, at", tier: "gold", stake: .amount(Sample.eur(80_00)), mode: .send, row: 1),
        ModeRow(
            name: "a tier that raises, above", tier: "gold", stake: .amount(Sample.eur(80_01)), mode: .approve, row: 3),
        ModeRow(name: "another tier", tier: "silver", stake: .amount(Sample.eur(80_00)), mode: .approve, row: 3),
        ModeRow(name: "no tier", stake: .amount(Sample.eur(80_00)), mode: .approve, row: 3),
        ModeRow(name: "nothing at stake fits every amount", mode: .send, row: 2),
        ModeRow(name: "an unknown stake gets the lowest it could be meant by", stake: .unknown, mode: .draft, row: 7),
        ModeRow(
            name: "another currency is unknown", stake: .amount(Money(minor: 1, currency: "USD")), mode: .draft, row: 7),
        ModeRow(name: "a row without an amount", categories: ["late"], stake: .unknown, mode: .send, row: 4),
        ModeRow(name: "another category", categories: ["other"], mode: .draft, row: 7),
        ModeRow(name: "another category, a tier", categories: ["other"], tier: "gold", mode: .approve, row: 5),
        ModeRow(name: "no category", categories: [], mode: .draft, row: 7),
        ModeRow(name: "two categories get the lower", categories: ["late", "other"], mode: .draft, row: 7),
        ModeRow(name: "in any order", categories: ["other", "late"], mode: .draft, row: 7),
        ModeRow(name: "of three the lowest", categories: ["late", "secret", "other"], mode: .observe, row: 6),
        ModeRow(name: "equally low: the first says why", categories: ["late", "broken"], mode: .send, row: 4),
        ModeRow(name: "names are compared as bytes", categories: ["bro\u{212A}en"], mode: .draft, row: 7),
    ]
}

@Test(arguments: ModeRow.all)
func `the first row that fits gives the mode`(_ row: ModeRow) {
    let choice = ModePolicy(rows: ModeRow.rows).choice(for: row.categories, tier: row.tier, stake: row.stake)
    #expect(choice == ModePolicy.Choice(mode: row.mode, row: row.row))
}

@Test func `what no row fits is only observed`() {
    let table = ModePolicy(rows: [ModePolicy.Row(category: "late", mode: .send)])
    #expect(table.choice(for: ["other"], tier: nil, stake: .nothing) == ModePolicy.Choice(mode: .observe, row: nil))
    // Also when it might have been meant by a row with an amount.
    let amounts = ModePolicy(rows: [ModePolicy.Row(upTo: Sample.eur(1), mode: .send)])
    #expect(amounts.choice(for: [], tier: nil, stake: .unknown) == ModePolicy.Choice(mode: .observe, row: nil))
}

@Test func `an unknown stake keeps the lowest row before the one that decides, and the first of two equals`() {
    let table = ModePolicy(rows: [
        ModePolicy.Row(upTo: Sample.eur(10), mode: .approve), ModePolicy.Row(upTo: Sample.eur(20), mode: .draft),
        ModePolicy.Row(upTo: Sample.eur(30), mode: .draft), ModePolicy.Row(mode: .send),
        ModePolicy.Row(mode: .observe),
    ])
    #expect(table.choice(for: [], tier: nil, stake: .unknown) == ModePolicy.Choice(mode: .draft, row: 2))
    #expect(table.choice(for: [], tier: nil, stake: .amount(Sample.eur(31))) == ModePolicy.Choice(mode: .send, row: 4))
}

@Test func `a row is shown as it is written`() {
    let table = ModePolicy(rows: ModeRow.rows)
    func words(_ row: Int?) -> String { table.words(of: ModePolicy.Choice(mode: .send, row: row)) }
    #expect(words(1) == "row 1: broken, gold, up to 80.00 EUR")
    #expect(words(4) == "row 4: late")
    #expect(words(7) == "row 7: everything")
    #expect(words(nil) == "no row fits")
}

@Test func `what a table says as a whole`() {
    let table = ModePolicy(rows: ModeRow.rows)
    #expect(table.standard == .draft && table.highest == .send && table.asksForAmounts)
    let plain = ModePolicy(standard: .approve, categories: ["b": .observe, "a": .send])
    #expect(plain.standard == .approve && plain.highest == .send && !plain.asksForAmounts)
    #expect(plain.rows.map(\.category) == ["a", "b", nil])
    let open = ModePolicy(rows: [ModePolicy.Row(tier: "gold", mode: .send)])
    #expect(open.standard == .observe && ModePolicy(rows: []).highest == .observe)
}

@Test func `modes of letters that were stored before there were rows are read`() throws {
    let old = #"{"categories":{"late":"send"},"standard":"draft"}"#
    let read = try JSONDecoder().decode(ModePolicy.self, from: Data(old.utf8))
    #expect(read == ModePolicy(standard: .draft, categories: ["late": .send]))
    let table = ModePolicy(rows: ModeRow.rows)
    #expect(try JSONDecoder().decode(ModePolicy.self, from: JSONEncoder().encode(table)) == table)
}

@Test func `modes and levels have an order`() {
    for (index, mode) in Mode.allCases.enumerated() {
        for (other, second) in Mode.allCases.enumerated() { #expect((mode < second) == (index < other)) }
    }
    for level in Level.allCases {
        for other in Level.allCases { #expect((level < other) == (level.rawValue < other.rawValue)) }
    }
    #expect(Level.allCases.map(\.name) == ["L0", "L1", "L2", "L3"])
}

@Test func `the row is read from the ground that names it, and from no other`() throws {
    let policy = ModePolicy(rows: [.init(tier: "gold", upTo: Sample.eur(80_00), mode: .send), .init(mode: .draft)])
    for (number, mode) in [(1, Mode.send), (2, .draft)] {
        let words = policy.words(of: ModePolicy.Choice(mode: mode, row: number))
        #expect(ModePolicy.row(inGround: ModePolicy.ground(mode, by: words)[...]) == .some(.some(number)))
    }
    let none = policy.words(of: ModePolicy.Choice(mode: .observe, row: nil))
    #expect(ModePolicy.row(inGround: ModePolicy.ground(.observe, by: none)[...]) == .some(nil))
    for other in [
        "limits of commerce.refund, exception 1", "mood send by row 2: gold", "mode send as row 2: gold",
        "mode send by rule 2: gold", "mode send by row", "",
    ] {
        #expect(ModePolicy.row(inGround: other[...]) == nil)
    }
}
