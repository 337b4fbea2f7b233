import Resolution
import Testing

private func thing(_ line: Int, _ title: String, _ options: String?) -> Order.Item {
    Order.Item(
        line: line, sku: "SKU-\(line)", title: title, options: options, quantity: 1, price: Sample.eur(40_00),
        refunded: Sample.eur(0))
}

private let things = [
    thing(1, "Tea Pot", "blue / 0.5 l"), thing(2, "Cake Tin", "round"), thing(3, "Tea Pot", "green / 0.5 l"),
    thing(4, "Tea Pot", "green / 1.5 l"),
]

@Test(
    arguments: [
        ("I return the blue tea pot.", [1]), ("The tea pot (green, 1.5 l) leaks.", [4]),
        ("Please take back the blue tea pot and the cake tin.", [1, 2]),
        ("It is the Tea Pot (green / 0.5 l).", [3]),
        ("I return the tea pot in blue and the green tea pot with 1.5 l.", [1, 4]),
        ("I return a tea pot. It is the blue one.", [1]), ("Ich möchte tauschen: das Tea Pot in blue.", [1]),
        ("I return all three tea pots.", [1, 3, 4]),
        // What is wanted instead is not what they have.
        ("I want to exchange the blue tea pot for the green one.", [1]),
        ("Swap the tea pot (green, 1.5 l) to a blue one.", [4]),
        // Two are green.
        ("I return the green tea pot.", []), ("I return the tea pot.", []),
        ("I return a tea pot, not the blue one.", []),
        ("Everything except the blue tea pot.", [2, 3, 4]), ("Everything except the tea pot.", []),
        ("SKU-3 comes back.", [3]),
    ] as [(String, [Int])])
func `items of one title are told apart by what they are sold as`(_ words: String, _ lines: [Int]) throws {
    let order = try Shop.order("1042", things)
    #expect(order.lines(namedIn: words) == lines)
    if lines.count == 1 { #expect(order.facts(for: words)["order.item.line"] == .number(lines[0])) }
}

@Test(
    arguments: [
        ("I return the cheaper tea pot.", [2]), ("I return the more expensive tea pot.", [3]),
        ("One of the two tea pots is enough. I return the less expensive one.", [2]),
        ("I return the small tea pot.", [2]), ("I return the large tea pot and the cake tin.", [1, 3]),
        ("I return the two tea pots.", [2, 3]), ("All my teapots are to become white, in size S.", [2, 3]),
        ("I return a tea pot. If there are several, I prefer the small one.", []),
        ("Both the tea pot and the cake tin.", []),
        // What is open is asked for, also where something else is clear.
        ("I return the tea pot and the cake tin.", []),
    ] as [(String, [Int])])
func `a price, a size in words and a number tell items of one title apart`(_ words: String, _ lines: [Int]) throws {
    var items = [thing(1, "Cake Tin", nil), thing(2, "Tea Pot", "S / clay"), thing(3, "Tea Pot", "L / clay")]
    items[2].price = Sample.eur(60_00)
    #expect(try Shop.order("1042", items).lines(namedIn: words) == lines)
}

@Test(
    arguments: [
        ("Take back the tea pot that I received with the cake tin.", [1]),
        ("I return the tea pot I bought together with the cake tin and the plate.", [1, 3]),
        ("I return the tea pot together with the cake tin.", [1, 2]),
        ("The plate came along with the tea pot; it is broken.", [3]),
    ] as [(String, [Int])])
func `what something came with is not meant itself`(_ words: String, _ lines: [Int]) throws {
    let order = try Shop.order("1042", [thing(1, "Tea Pot", nil), thing(2, "Cake Tin", nil), thing(3, "Plate", nil)])
    #expect(order.lines(namedIn: words) == lines)
}

@Test func `which of two items of one title is meant is told to the customer`() throws {
    let order = try Shop.order("1042", things)
    let facts = order.facts(for: "I return the blue tea pot and the cake tin.")
    #expect(facts["order.named"] == .list(["Tea Pot (blue / 0.5 l)", "Cake Tin"]))
    #expect(
        facts["order.items"]
            == .list(["Tea Pot (blue / 0.5 l)", "Cake Tin", "Tea Pot (green / 0.5 l)", "Tea Pot (green / 1.5 l)"]))
    let one = order.facts(for: "the green tea pot with 1.5 l")
    #expect(one["order.item.title"] == .text("Tea Pot (green / 1.5 l)"))
}

@Test func `what a shop does not say tells nothing apart`() throws {
    let order = try Shop.order("1042", [thing(1, "Tea Pot", nil), thing(2, "Tea Pot", nil)])
    #expect(order.lines(namedIn: "I return the blue tea pot.") == [])
    #expect(order.facts(for: "the tea pot")["order.items"] == .list(["Tea Pot", "Tea Pot"]))
    #expect(order.lines(namedIn: "I return both tea pots.") == [1, 2])
}

@Test func `the same of one title, sold as the same, is told apart by nothing`() throws {
    let order = try Shop.order("1042", [thing(1, "Tea Pot", "blue / 1 l"), thing(2, "Tea Pot", "blue / 1 l")])
    #expect(order.lines(namedIn: "I return the blue tea pot.") == [])
}
