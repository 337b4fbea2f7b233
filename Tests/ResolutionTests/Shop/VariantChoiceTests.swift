import Testing

@testable import Resolution

private func variant(_ sku: String, _ title: String, _ price: Int = 20_00, available: Bool = true) -> Variant {
    Variant(sku: sku, title: title, price: Sample.eur(price), isAvailable: available)
}

private let pots = [
    variant("P1", "Black / small / Clay"), variant("P2", "Green / small / Clay"), variant("P3", "Green / large / Clay"),
    variant("P4", "Green / large / Steel"), variant("P5", "Black / large / Clay", available: false),
    variant("P6", "Black / small / Steel"), variant("P7", "Green / small / Steel"),
]

@Test(arguments: [
    ("I would like it in green instead.", "P2"), ("Green and large, please.", "P3"),
    ("please send GREEN, large, steel", "P4"), ("Steel instead of clay", "P6"),
    // The one that was ordered may be described on the way.
    ("I have the small black one and want green", "P2"), ("from black to green", "P2"),
    // What cannot be had is no reason for something else.
    ("the large one, please", nil),
    // Nothing else is named, or it is turned down.
    ("another one", nil), ("the small black one", nil), ("not green", nil), ("greenish", nil), ("", nil),
])
func `a wish names a variant by what is to be different`(_ wish: String, _ sku: String?) {
    #expect(VariantChoice(of: "P1", among: pots)?.value(in: wish, language: "en")?.sku == sku)
}

@Test func `of options that exclude each other none is chosen, and all that fit are offered`() throws {
    let shirts = [
        variant("S1", "red / S"), variant("S2", "blue / S"), variant("S3", "grey / S"), variant("S4", "blue / M"),
    ]
    let choice = try #require(VariantChoice(of: "S1", among: shirts))
    #expect(choice.value(in: "blue or grey", language: "en") == nil)
    #expect(choice.fitting("M", language: "en").isEmpty)
    #expect(choice.fitting("blue", language: "en").map(\.sku) == ["S2"])
    #expect(choice.available.map(\.sku) == ["S2", "S3", "S4"])
    #expect(choice.changes(to: shirts[3]) == ["blue", "M"])
}

@Test func `two variants with the same options are no choice`() throws {
    let twins = [variant("T1", "red"), variant("T2", "blue"), variant("T3", "Blue")]
    let choice = try #require(VariantChoice(of: "T1", among: twins))
    #expect(choice.value(in: "blue", language: "en") == nil)
    #expect(choice.fitting("blue", language: "en").map(\.sku) == ["T2", "T3"])
}

@Test func `what was ordered must be among them, and what has other options is left out`() throws {
    #expect(VariantChoice(of: "P9", among: pots) == nil)
    let choice = try #require(VariantChoice(of: "P1", among: pots + [variant("P8", "Green")]))
    #expect(choice.available.map(\.sku) == ["P2", "P3", "P4", "P6", "P7"])
}

@Test func `words that name another option contradict a variant`() throws {
    let choice = try #require(VariantChoice(of: "P1", among: pots))
    #expect(choice.contradicts(pots[1], "yes, but large", language: "en"))
    #expect(!choice.contradicts(pots[1], "yes, the green one", language: "en"))
    #expect(!choice.contradicts(pots[1], "yes", language: "en"))
}

@Test func `a number of article names one variant, and no other in its place`() throws {
    let lamps = [
        variant("4100-1", "red"), variant("4100-2", "blue"), variant("4100-3", "grey", available: false),
        variant("40", "40"),
    ]
    let choice = try #require(VariantChoice(of: "4100-1", among: lamps))
    #expect(choice.value(in: "please send article 4100-2 instead", language: "en")?.sku == "4100-2")
    // The ordered one may be named to say which it is; what cannot be had is no reason for something else.
    #expect(choice.value(in: "not 4100-1 but 4100-2", language: "en")?.sku == "4100-2")
    #expect(choice.value(in: "4100-3, or blue", language: "en") == nil)
    #expect(choice.value(in: "4100-20", language: "en") == nil)
    #expect(choice.contradicts(lamps[1], "yes, but 4100-3", language: "en"))
    #expect(!choice.contradicts(lamps[1], "yes, 4100-2", language: "en"))
    #expect(choice.isNamed(lamps[1], in: "article 4100-2") && !choice.isNamed(lamps[1], in: "article 4100-3"))
}

@Test func `an exchange is for a variant of the same product that can be had`() throws {
    var run = Shop.run(try Shop.order())
    let proposal = Proposal.exchange(order: Handle("order#1"), line: 1, for: Handle("variant"))
    func exchange(for sku: String, among variants: [Variant]?) -> Action? {
        run.variants = variants
        run.collected["variant"] = Collected(value: sku, message: 1, start: 0, end: 0)
        return proposal.action(run: run)
    }
    let offered = [variant("SKU-1", "red"), variant("B", "blue"), variant("G", "grey", available: false)]
    #expect(exchange(for: "B", among: offered) == .exchange(order: "1042", line: 1, for: "B"))
    for sku in ["G", "SKU-1", "X"] { #expect(exchange(for: sku, among: offered) == nil, "\(sku)") }
    // Of another product: the ordered one is not among them.
    #expect(exchange(for: "B", among: Array(offered.dropFirst())) == nil)
    #expect(exchange(for: "B", among: []) == nil)
    // A mailbox that lists sizes of its own asks no shop.
    #expect(exchange(for: "L", among: nil) == .exchange(order: "1042", line: 1, for: "L"))
}

@Test func `lines become variants of their own products together, in one form only`() throws {
    var order = try Shop.order()
    var item = order.items[0]
    item.line = 5
    item.sku = "SKU-5"
    order.items.append(item)
    var run = Shop.run(order)
    run.offers = [
        LineOffer(line: 1, variants: [variant("SKU-1", "red"), variant("B", "blue")]),
        LineOffer(
            line: 5, variants: [variant("SKU-5", "red"), variant("C", "blue"), variant("G", "grey", available: false)]),
    ]
    for (name, sku) in [("v#1", "B"), ("v#5", "C"), ("gone", "G"), ("own", "SKU-5")] {
        run.collected[name] = Collected(value: sku, message: 1, start: 0, end: 0)
    }
    func exchange(_ first: (Int, String?), _ others: [(Int, String)]?) -> Action? {
        Proposal.exchange(
            order: Handle("order#1"), line: first.0, for: first.1.map(Handle.init),
            others: others?.map { Swap(line: $0.0, to: Handle($0.1)) }
        ).action(run: run)
    }
    #expect(
        exchange((1, "v#1"), [(5, "v#5")])
            == .exchange(order: "1042", line: 1, for: "B", others: [Swap(line: 5, to: "C")]))
    #expect(exchange((5, "v#5"), nil) == .exchange(order: "1042", line: 5, for: "C"))
    // A variant of the other product, one that cannot be had, the ordered one, and none.
    for name in ["v#1", "gone", "own", "v#6"] { #expect(exchange((1, "v#1"), [(5, name)]) == nil, "\(name)") }
    #expect(exchange((1, "v#5"), [(5, "v#1")]) == nil)
    #expect(exchange((1, nil), [(5, "v#5")]) == nil)
    #expect(exchange((5, "v#5"), [(1, "v#1")]) == nil)
    #expect(exchange((1, "v#1"), [(1, "v#1")]) == nil)
    #expect(exchange((1, "v#1"), []) == nil)
    #expect(exchange((1, "v#1"), [(9, "v#5")]) == nil)
}

@Test func `what an approver says yes to names each line with what it becomes`() {
    let digests = [
        Action.exchange(order: "1042", line: 1, for: "A", others: [Swap(line: 2, to: "B")]),
        .exchange(order: "1042", line: 1, for: "B", others: [Swap(line: 2, to: "A")]),
        .exchange(order: "1042", line: 1, for: "A", others: [Swap(line: 3, to: "B")]),
        .exchange(order: "1042", line: 1, for: "A"),
    ].map { Sample.answer.digest(action: $0, mail: nil, case: "c", run: nil) }
    #expect(Set(digests).count == digests.count)
}
