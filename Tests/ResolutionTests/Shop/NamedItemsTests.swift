import Resolution
import Testing

private let things = [
    Shop.item(1, "Smart Watch", 199_00), Shop.item(2, "Smart Thermostat", 89_00), Shop.item(3, "Desk Lamp", 50_00),
    Shop.item(4, "Floor Lamp", 149_00), Shop.item(5, "Wireless Earbuds", 70_00), Shop.item(6, "Lamp Shade", 19_00),
]

@Test(
    arguments: [
        ("Please take back the smart watch and the earbuds.", [1, 5]),
        ("I return the watch, the thermostat and the desk lamp.", [1, 2, 3]),
        ("The smart watch does not work.", [1]), ("Both the desk lamp and the floor lamp came broken.", [3, 4]),
        ("the floor lamp and its lamp shade", [4, 6]), ("SKU-2 and SKU-5 come back", [2, 5]),
        // Which lamp stays open, and nothing else is named.
        ("I want to return the lamp.", []), ("It came late.", []), ("Something smart.", []),
        ("I return everything.", [1, 2, 3, 4, 5, 6]),
        ("Everything except the smart watch and the earbuds.", [2, 3, 4, 6]),
        ("Ich sende alles zurück, außer Smart Watch.", [2, 3, 4, 5, 6]),
        // What is to be kept cannot be found: all of it would be too much.
        ("I return everything except the teapot.", []), ("Everything but not the lamp.", []),
        ("I want a refund for everything except the smart watch.", [2, 3, 4, 5, 6]),
        ("Ich möchte das Geld für alles außer Smart Watch.", [2, 3, 4, 5, 6]),
        ("Remboursez-moi pour tout sauf la Smart Watch.", [2, 3, 4, 5, 6]),
        ("Quiero devolver todo el pedido menos Smart Watch.", [2, 3, 4, 5, 6]),
        ("I keep the smart watch, return everything else.", []), ("Yes, that is everything.", []),
        // All is said of something else.
        ("Alles kam gut an, nur die Desk Lamp ist kaputt.", [3]), ("Je ne suis pas du tout content.", []),
        ("Thanks for everything, I return the smart watch.", [1]), ("Gracias por todo.", []), ("Alles Gute!", []),
    ] as [(String, [Int])])
func `words name as many items of an order as they say`(_ words: String, _ lines: [Int]) throws {
    let order = try Shop.order("1042", things)
    #expect(order.lines(namedIn: words) == lines)
    let titles = lines.compactMap { order.item($0)?.title }
    #expect(order.facts(for: words)["order.named"] == (titles.isEmpty ? nil : .list(titles)))
    // What is done for one item only is done for none of several.
    if lines.count != 1 { #expect(order.facts(for: words)["order.item.line"] == nil) }
}

@Test func `that all is well but one thing names the thing`() throws {
    let order = try Shop.order("1042", things)
    #expect(order.item(namedIn: "Alles kam gut an, nur die Desk Lamp ist kaputt.")?.line == 3)
    #expect(order.item(namedIn: "Everything arrived except the desk lamp.") == nil)
    #expect(order.item(namedIn: "I want my money back for everything except the desk lamp.") == nil)
    #expect(order.item(namedIn: "I keep the desk lamp, the rest comes back.") == nil)
    // Of two, the other one is not meant either.
    let pair = try Shop.order("1043", [Shop.item(1, "Alpine Beanie", 34_00), Shop.item(2, "Wool Socks", 14_00)])
    #expect(pair.item(namedIn: "Everything was there apart from the Wool Socks.") == nil)
}

@Test(
    arguments: [
        ("I return the watch and the book shelf.", [1, 2]), ("The tshirt does not fit.", [3]),
        ("Die Lampe ist defekt.", [4]), ("my T-shirts", [3]),
        // A part of another word, or too short a one, names nothing.
        ("I watched it.", []), ("the top", []),
    ] as [(String, [Int])])
func `a compound is named by its last part, and by its parts with a gap`(_ words: String, _ lines: [Int]) throws {
    let order = try Shop.order(
        "1042",
        [
            Shop.item(1, "Wristwatch", 99_00), Shop.item(2, "Bookshelf", 80_00), Shop.item(3, "T-Shirt", 20_00),
            Shop.item(4, "Schreibtischlampe", 50_00), Shop.item(5, "Laptop", 900_00),
        ])
    #expect(order.lines(namedIn: words) == lines)
}

@Test func `two lines of one title are told apart by nothing but their numbers`() throws {
    let order = try Shop.order("1042", [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Desk Lamp", 50_00)])
    #expect(order.lines(namedIn: "I return the desk lamp") == [])
    #expect(order.lines(namedIn: "I return SKU-2") == [2])
}

/// A wish that is confirmed before it is done, for orders that are still paid.
private let calledOff = Books.book([
    .lookup("order"), .check(.test(fact: "order.status", .equals("paid")), otherwise: [.handoff(.policy)]),
    .confirm(template: "really"), .action(ActionStep(verb: "cancel", of: "order")),
])

private func orders() throws -> [Order] {
    [
        try Shop.order("1", [Shop.item(1, "Desk Lamp", 50_00)]),
        try Shop.order("2", [Shop.item(1, "Tea Pot", 50_00), Shop.item(2, "Tea Cup", 9_00)], status: .paid),
        try Shop.order("3", [Shop.item(1, "Lamp Shade", 19_00), Shop.item(2, "Tea Cup", 9_00)], status: .paid),
    ]
}

@Test(
    arguments: [
        ("Please cancel both orders.", ["2", "3"]), ("Cancel all of my pending orders!", ["2", "3"]),
        ("I would like to cancel my open orders.", ["2", "3"]),
        ("Bitte alle meine Bestellungen stornieren.", ["2", "3"]),
        ("Please change all my pending order addresses.", ["2", "3"]),
        ("Cancel the pot and the shade, please.", ["2", "3"]), ("Cancel the order with the pot.", ["2"]),
        // Both hold one, and whether all items of one order are all orders stays open.
        ("Cancel the tea cup.", []), ("Cancel all items of my order.", []), ("Cancel it.", []),
    ] as [(String, [String])])
func `a wish is about as many orders as its words say`(_ wish: String, _ numbers: [String]) throws {
    var play = Play(calledOff, wish: wish)
    play.tell(.start)
    play.tell(.found(Findings(orders: try orders())))
    guard let first = numbers.first else {
        #expect(play.said() == ["which-order"])
        return
    }
    #expect(play.said() == ["really"])
    #expect(play.run.facts["order.number"] == .text(first))
    #expect(play.requests == (numbers.count > 1 ? [.also(Array(numbers.dropFirst()))] : []))
    // The run for another order begins with its number and asks for its own yes.
    for number in numbers.dropFirst() {
        var other = Play(calledOff, wish: wish)
        other.run = play.run.also(number, id: "R-2", input: "order")
        other.tell(.start)
        #expect(other.requests == [.lookup(.order(number: number))])
        other.tell(.found(Findings(orders: try orders().filter { $0.number == number })))
        #expect(other.said() == ["really"])
    }
}

@Test(
    arguments: [
        // What it says of the order's state, and what it holds.
        ("Cancel the pending one with the tea cup and the pot.", ["2"]),
        ("Cancel the orders that have not arrived yet.", ["2", "3"]),
        ("Please cancel all possible orders.", ["2", "3"]), ("Cancel the shade and the cup of the same order.", ["3"]),
    ] as [(String, [String])])
func `what words say of an order beside its number chooses it`(_ wish: String, _ numbers: [String]) throws {
    var play = Play(calledOff, wish: wish)
    play.tell(.start)
    play.tell(.found(Findings(orders: try orders())))
    #expect(play.said() == ["really"] && play.run.facts["order.number"] == .text(numbers[0]))
    #expect(play.requests == (numbers.count > 1 ? [.also(Array(numbers.dropFirst()))] : []))
}

/// A wish for orders that are paid or delivered, behind a diagnostic that says more.
private let swapped = Books.book([
    .lookup("order"),
    .check(.test(fact: "order.status", .oneOf(["paid", "delivered"])), otherwise: [.say(template: "no")]),
    .diagnose("payment"), .check(.test(fact: "diagnostic.with", .equals("card")), otherwise: [.handoff(.policy)]),
    .confirm(template: "really"), .action(ActionStep(verb: "cancel", of: "order")),
])

@Test(
    arguments: [
        ("I want to change the cup I received.", "1"), ("Change the cup of my pending order.", "2"),
        ("Change the cup. I have not received it.", nil), ("Change the cup.", nil),
        ("Change the cup of my Kiel order.", "2"),
    ] as [(String, String?)])
func `what has arrived, or is still to come, chooses the order`(_ wish: String, _ number: String?) throws {
    var play = Play(swapped, wish: wish)
    play.tell(.start)
    play.tell(
        .found(
            Findings(orders: [
                try Shop.order("1", [Shop.item(1, "Tea Cup", 9_00)]),
                try Shop.order("2", [Shop.item(1, "Tea Cup", 9_00)], status: .paid, address: "Hafenweg 3, 24103 Kiel"),
                try Shop.order("3", [Shop.item(1, "Tea Cup", 9_00)], status: .cancelled),
            ])))
    #expect(play.run.facts["order.number"] == number.map { .text($0) })
    // What a diagnostic will say is open: such orders may be chosen from.
    if number == nil { #expect(play.run.facts["orders.choices"] == .list(["1: Tea Cup", "2: Tea Cup"])) }
}

@Test func `things of two orders are both meant, though only one has arrived`() throws {
    var play = Play(swapped, wish: "I want to change the pot. I also want to change the cup I received.")
    play.tell(.start)
    play.tell(
        .found(
            Findings(orders: [
                try Shop.order("1", [Shop.item(1, "Tea Cup", 9_00)]),
                try Shop.order("2", [Shop.item(1, "Tea Pot", 9_00)], status: .paid),
                try Shop.order("3", [Shop.item(1, "Cake Tin", 9_00)], status: .paid),
            ])))
    #expect(play.run.facts["order.number"] == .text("1") && play.requests.contains(.also(["2"])))
}

@Test func `what several orders hold is told apart in the list of them`() throws {
    var (blue, green) = (Shop.item(1, "Tea Cup", 9_00), Shop.item(1, "Tea Cup", 9_00))
    (blue.options, green.options) = ("blue", "green")
    let orders = [
        try Shop.order("1", [blue, Shop.item(2, "Tea Pot", 9_00)]), try Shop.order("2", [green], status: .paid),
    ]
    var play = Play(swapped, wish: "I want to change something.")
    play.tell(.start)
    play.tell(.found(Findings(orders: orders)))
    #expect(
        play.run.facts["orders.choices"] == .list(["1: Tea Cup (blue), Tea Pot", "2: Tea Cup (green)"]))
    // And by what was ordered the right one is found.
    var other = Play(swapped, wish: "I want to change the green tea cup.")
    other.tell(.start)
    other.tell(.found(Findings(orders: orders)))
    #expect(other.run.facts["order.number"] == .text("2"))
}

@Test func `what is in an order that it cannot be done for is not done for another`() throws {
    var play = Play(swapped, wish: "I want to change the lamp.")
    play.tell(.start)
    play.tell(
        .found(
            Findings(orders: [
                try Shop.order("1", [Shop.item(1, "Tea Cup", 9_00)]),
                try Shop.order("2", [Shop.item(1, "Desk Lamp", 9_00)], status: .shipped),
            ])))
    #expect(play.run.facts["order.number"] == .text("2") && play.said() == ["no"])
}

@Test func `a number that is only guessed yields to what the words name`() throws {
    var play = Play(swapped, wish: "I want to change the lamp. I guess the order is 2, but I am not sure.")
    play.run.keep(Collected(value: "2", message: 1, start: 0, end: 1), as: "order")
    let orders = [
        try Shop.order("1", [Shop.item(1, "Desk Lamp", 9_00)]),
        try Shop.order("2", [Shop.item(1, "Tea Cup", 9_00)], status: .shipped),
        try Shop.order("3", [Shop.item(1, "Tea Cup", 9_00)]),
    ]
    play.tell(.start)
    play.tell(.found(Findings(orders: [orders[1]])))
    #expect(play.requests == [.lookup(.orders)])
    play.tell(.found(Findings(orders: orders)))
    #expect(play.run.facts["order.number"] == .text("1"))
}

@Test func `what acts without a yes is done for one order only`() throws {
    let unasked = Books.book([.lookup("order"), .action(ActionStep(verb: "cancel", of: "order"))])
    var play = Play(unasked, wish: "Please cancel both orders.")
    play.tell(.start)
    play.tell(.found(Findings(orders: try orders())))
    #expect(play.said() == ["which-order"] && play.requests.isEmpty)
}

@Test func `thanks for everything names the order that the words beside it name`() throws {
    let which = Runbook.Input(name: "order", kind: .order, ask: "which", list: "these")
    let book = Books.book(
        [
            .lookup("order"), .check(.test(fact: "order.status", .equals("paid")), otherwise: [.handoff(.policy)]),
            .confirm(template: "really"), .action(ActionStep(verb: "cancel", of: "order")),
        ], inputs: [which])
    var play = Play(book, wish: "Please cancel my order.")
    play.tell(.start)
    play.tell(.found(Findings(orders: try orders())))
    try #require(play.said() == ["which"])
    play.tell(.answered(reply("The one with the tea pot. Thanks for everything!")))
    play.tell(.found(Findings(orders: try orders())))
    #expect(play.said() == ["really"] && play.run.facts["order.number"] == .text("2") && play.requests.isEmpty)
}

@Test func `an order whose item is not named yet may be the one that is meant`() throws {
    let item = Runbook.Input(name: "item", kind: .text, ask: "which-item", isOptional: true)
    let book = Books.book(
        [
            .lookup("order"),
            .branch(
                [Step.Branch(condition: .test(fact: "order.item.line", .missing), steps: [.ask("item")])],
                otherwise: []),
            .check(
                .test(fact: "order.item.price", .compareMoney(.more, Money(minor: 1, currency: "EUR"))),
                otherwise: [.handoff(.policy)]),
            .action(ActionStep(verb: "refund", of: "order", amount: "order.item.refundable")),
        ], inputs: [Books.order, item])
    var play = Play(book, wish: "Something arrived broken, I want a refund.")
    play.tell(.start)
    play.tell(
        .found(
            Findings(orders: [
                try Shop.order("1", [Shop.item(1, "Desk Lamp", 50_00)]),
                try Shop.order("2", [Shop.item(1, "Tea Pot", 50_00), Shop.item(2, "Tea Cup", 9_00)]),
            ])))
    #expect(play.run.waitingFor == .customer && play.run.asking == "order")
}

@Test(
    arguments: [
        ("I bought a lamp from you, where is it?", nil), ("Where is the lamp?", nil),
        ("Where is my desk lamp?", "1"), ("Where is the kettle?", "3"), ("Where is my nightlight?", nil),
        ("Where is my Pebblenightlight?", "2"),
        // What is still to come has not come.
        ("When will my order be delivered? I cannot find it anywhere.", nil),
        ("Wann wird meine Bestellung geliefert?", nil), ("It should have arrived by now.", nil),
    ] as [(String, String?)])
func `what is told and not repeated is about an order that is plainly named`(_ wish: String, _ number: String?) throws {
    var play = Play(Books.book([.lookup("order"), .say(template: "status")]), wish: wish)
    play.tell(.start)
    play.tell(
        .found(
            Findings(orders: [
                try Shop.order("1", [Shop.item(1, "Brass Desk Lamp", 50_00)]),
                try Shop.order("2", [Shop.item(1, "Pebble Night Light", 24_00)], status: .shipped),
                try Shop.order("3", [Shop.item(1, "Kettle", 24_00)], status: .paid),
            ])))
    #expect(play.run.facts["order.number"] == number.map { .text($0) })
    #expect((play.run.asking == "order") == (number == nil))
}
