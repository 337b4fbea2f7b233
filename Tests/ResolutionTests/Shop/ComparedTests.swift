import Resolution
import Testing

private func variant(_ sku: String, _ title: String, _ price: Int) -> Variant {
    Variant(sku: sku, title: title, price: Sample.eur(price), isAvailable: true)
}

/// Colour, content, with a lid or not.
private let flasks = [
    variant("F1", "grey / 500 ml / no", 20_00), variant("F2", "grey / 750 ml / no", 24_00),
    variant("F3", "grey / 1000 ml / no", 29_00), variant("F4", "green / 500 ml / yes", 19_00),
    variant("F5", "green / 1000 ml / yes", 18_00), variant("F6", "blue / 750 ml / no", 15_00),
]

@Test(arguments: [
    ("the largest one, please", "F3"), ("I would like the biggest flask.", "F3"),
    ("the next size, slightly larger", "F2"),
    ("die größte bitte", "F3"), ("de grootste graag", "F3"), ("the cheapest, please", "F6"), ("das günstigste", "F6"),
    ("the cheapest green one", "F5"), ("the least expensive green flask", "F5"), ("the most expensive", "F3"),
    // Two are larger: which is open.
    ("a bigger one", nil), ("the smallest", nil),
    // Nothing is compared with what it is, or the words turn it down.
    ("not the cheapest", nil), ("It is no longer needed", nil), ("It took longer than you said", nil),
    ("the cheapest of the same size", nil),
    // No other thing changes beside what is named and what has more of it.
    ("a bigger blue one", "F6"), ("a bigger green one", nil),
    // What is asked of the price alone chooses nothing.
    ("the price should be the same or lower", nil),
])
func `words that compare choose a variant where only one is meant`(_ words: String, _ sku: String?) throws {
    let choice = try #require(VariantChoice(of: "F1", among: flasks))
    #expect(choice.value(in: words, language: nil)?.sku == sku)
    if let sku, let variant = flasks.first(where: { $0.sku == sku }) {
        #expect(!choice.contradicts(variant, words, language: nil))
    }
}

@Test(arguments: [
    // Titles do not say what is the zoom and what the resolution.
    "the one with the maximum zoom", "the highest resolution, please", "the largest one", "a bigger one",
])
func `the most of something is no guess where it may be more of another thing`(_ words: String) throws {
    let cameras = [
        variant("C1", "24 MP / 3x", 900_00), variant("C2", "30 MP / 3x", 950_00), variant("C3", "30 MP / 10x", 990_00),
    ]
    let choice = try #require(VariantChoice(of: "C1", among: cameras))
    #expect(choice.value(in: words, language: nil) == nil)
}

/// Pixels, zoom, colour. None has only more zoom.
private let cameras = [
    variant("C1", "24 MP / 3x / red", 900_00), variant("C2", "30 MP / 3x / red", 950_00),
    variant("C3", "30 MP / 10x / red", 990_00), variant("C4", "20 MP / 3x / blue", 600_00),
]

@Test(
    arguments: [
        ("the one with the maximum zoom", ["C2", "C3", "C4"]), ("a bigger one", ["C2", "C3", "C4"]),
        // Less there is of one thing only, beside what is named.
        ("a smaller blue one", ["C4"]), ("the lowest resolution", []),
    ] as [(String, [String])])
func `where more than one thing could be meant, all that differ are offered`(_ words: String, _ skus: [String]) throws {
    let choice = try #require(VariantChoice(of: "C1", among: cameras))
    #expect(choice.fitting(words, language: "en").map(\.sku) == skus)
}

@Test func `the most of a thing is not hidden by one that has less of it and is the same in all else`() throws {
    let scopes = [
        variant("S1", "24 MP / 3x", 900_00), variant("S2", "24 MP / 5x", 950_00), variant("S3", "20 MP / 10x", 700_00),
    ]
    let choice = try #require(VariantChoice(of: "S1", among: scopes))
    #expect(choice.fitting("the maximum zoom, please", language: "en").map(\.sku) == ["S2", "S3"])
}

@Test func `what words that compare leave is offered`() throws {
    let choice = try #require(VariantChoice(of: "F1", among: flasks))
    #expect(choice.fitting("a bigger one", language: "en").map(\.sku) == ["F2", "F3"])
}

@Test(arguments: [
    ("blue, and the price should be the same or lower", "B2"), ("blue", nil),
    ("the blue one, 8 hours, at the same price or lower", "B2"),
])
func `a price that must not rise is a condition`(_ words: String, _ sku: String?) throws {
    let lamps = [
        variant("B1", "red / 8 h", 20_00), variant("B2", "blue / 8 h", 18_00), variant("B3", "blue / 8 h", 22_00),
    ]
    #expect(try #require(VariantChoice(of: "B1", among: lamps)).value(in: words, language: "en")?.sku == sku)
}

@Test func `letters of sizes are told in words, and what does not fit is not wanted`() throws {
    let shirts = [
        variant("S1", "red / S", 20_00), variant("S2", "red / M", 20_00), variant("S3", "red / L", 20_00),
        variant("S4", "blue / S", 20_00),
    ]
    let choice = try #require(VariantChoice(of: "S1", among: shirts))
    #expect(choice.value(in: "It is too small, I want medium.", language: "en")?.sku == "S2")
    #expect(choice.value(in: "one size larger, please", language: "en")?.sku == "S2")
    let large = try #require(VariantChoice(of: "S3", among: shirts))
    #expect(large.value(in: "it is too big, one size smaller would be good", language: "en")?.sku == "S2")
    #expect(large.value(in: "The medium is too small.", language: "en") == nil)
}

@Test func `a no to what was repeated names no option that is called no`() throws {
    let choice = try #require(VariantChoice(of: "F4", among: flasks))
    #expect(choice.value(in: "No, that is not what I want.", language: "en") == nil)
    #expect(choice.fitting("No, that is not what I want.", language: "en").isEmpty)
    #expect(!choice.contradicts(flasks[4], "Yes, please do", language: "en"))
    // The whole title says it beyond doubt.
    #expect(choice.value(in: "I would like grey / 500 ml / no.", language: "en")?.sku == "F1")
}

@Test func `an exchange that was chosen by comparing stands in the customer's words`() throws {
    var run = Shop.run(try Shop.order("1042", [Shop.item(1, "Flask", 20_00)]))
    var flasks = flasks
    flasks[0].sku = "SKU-1"
    run.variants = flasks
    let proposal = Proposal.exchange(order: Handle("order#1"), line: 1, for: Handle("variant"))
    let isWanted = { (sku: String, words: String) in
        run.collected["variant"] = Collected(value: sku, message: 1, start: 0, end: 0)
        return run.isWanted(Handle("variant"), by: proposal, in: words, utcOffset: { _ in 0 })
    }
    #expect(isWanted("F3", "I want the largest flask instead"))
    #expect(!isWanted("F2", "I want the largest flask instead"))
    #expect(!isWanted("F3", "I want another flask"))
}
