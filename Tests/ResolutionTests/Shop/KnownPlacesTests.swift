import Testing

@testable import Resolution

private let places = [
    KnownPlace(address: "Lindenweg 4, 10115 Berlin"), KnownPlace(order: "1042", address: "Hafenweg 3, 24103 Kiel"),
    KnownPlace(order: "1043", address: "Marktplatz 1, 28195 Bremen"),
]

@Test(
    arguments: [
        ("Please send it to my default address.", "Lindenweg"),
        ("It is the address that you have on file for me.", "Lindenweg"),
        ("bitte an meine hinterlegte Adresse", "Lindenweg"), ("à l'adresse de mon compte", "Lindenweg"),
        ("a mi dirección predeterminada", "Lindenweg"), ("al mio indirizzo abituale", "Lindenweg"),
        ("naar mijn standaardadres", "Lindenweg"),
        ("To the same address as order 1043, please", "Marktplatz"),
        ("use the address of my other order", "Marktplatz"),
        // The order itself goes there already.
        ("the address of order 1042", nil),
        // Turned down, two at once, none at all, or no address is spoken of.
        ("not my default address", nil), ("my default address, or that of order 1043", nil), ("my new address", nil),
        ("It is about order 1043.", nil), ("", nil),
    ] as [(String, String?)])
func `words name an address that the shop holds`(_ words: String, _ expected: String?) {
    let found = KnownPlaces.value(in: words, among: places, besides: "1042")
    #expect(found?.address.hasPrefix(expected ?? "-") ?? (expected == nil))
}

@Test(
    arguments: [
        ("Please use my address in Bremen.", "Marktplatz"), ("to my Berlin address, please", "Lindenweg"),
        ("an meine Adresse in Bremen", "Marktplatz"), ("Change my Kiel order to my Berlin address.", "Lindenweg"),
        ("my Berlin home", "Lindenweg"), ("to my NY address", "Elm Road"), ("to my NYC place", "Elm Road"),
        ("to my New York address", "Elm Road"),
        // Which of them is where it is to go stays open.
        ("to my Bremen address, and my default address, too", nil),
        // It goes there already; two towns; a town of nobody's; a town without an address.
        ("my Kiel address", nil), ("my Berlin address or my Bremen address", nil), ("my Munich address", nil),
        ("I was in Bremen.", nil), ("not my Bremen address", nil), ("the address in ny", nil),
    ] as [(String, String?)])
func `an address is named by its town`(_ words: String, _ expected: String?) {
    let all = places + [KnownPlace(order: "1044", address: "9 Elm Road, New York, NY, 10001, USA")]
    let found = KnownPlaces.value(in: words, among: all, besides: "1042", at: "Hafenweg 3, 24103 Kiel")
    #expect(found?.address.contains(expected ?? "-") ?? (expected == nil))
}

@Test func `a town says more than that it is of some order`() {
    let two = [
        KnownPlace(address: "Lindenweg 4, 10115 Berlin"), KnownPlace(order: "1042", address: "Hafenweg 3, 24103 Kiel"),
    ]
    #expect(KnownPlaces.value(in: "my address in Berlin, not that of my order", among: two, besides: nil)?.order == nil)
}

@Test func `an order is any of theirs where no order is to go elsewhere`() {
    let words = "change my address to the one shown in my order"
    #expect(KnownPlaces.value(in: words, among: Array(places.prefix(2)), besides: nil)?.order == "1042")
    #expect(KnownPlaces.value(in: words, among: places, besides: nil) == nil)
    #expect(KnownPlaces.value(in: words, among: Array(places.prefix(2)), besides: "1043") == nil)
}

@Test func `of several other orders none is meant, unless all go to one place`() {
    let words = "the address of my other order"
    #expect(KnownPlaces.value(in: words, among: places, besides: nil) == nil)
    let same = places + [KnownPlace(order: "1044", address: "Marktplatz 1, 28195 Bremen")]
    #expect(KnownPlaces.value(in: words, among: same, besides: "1042")?.order == "1043")
}

@Test(
    arguments: [
        ("Send my order to my Berlin address, please.", "Lindenweg 4, 10115 Berlin", true, nil),
        ("Send my order to my Bremen address, please.", "Marktplatz 1, 28195 Bremen", nil, "1043"),
    ] as [(String, String, Bool?, String?)])
func `where an address is from is known when it is repeated`(
    _ wish: String, _ address: String, _ isOwn: Bool?, _ order: String?
) throws {
    let book = Books.book(
        [
            .lookup("order"), .lookup("addresses"), .confirm(template: "really"),
            .action(ActionStep(verb: "address", of: "order")),
        ], inputs: [Books.order, Runbook.Input(name: "address", kind: .address, ask: "which-address")])
    var play = Play(book, wish: wish)
    let (first, second) = (
        try Shop.order("1042", address: "Hafenweg 3, 24103 Kiel"),
        try Shop.order("1043", status: .cancelled, address: "Marktplatz 1, 28195 Bremen")
    )
    play.tell(.start)
    play.tell(.found(Findings(orders: [first])))
    let customer = Customer(
        id: "7", name: "Ada Example", email: try #require(Sample.address()), address: "Lindenweg 4, 10115 Berlin")
    play.tell(.found(Findings(customer: customer, orders: [first, second])))
    #expect(play.said() == ["really"])
    #expect(play.run.facts["input.address"] == .text(address))
    #expect(play.run.facts["place.own"] == isOwn.map { .flag($0) })
    #expect(play.run.facts["place.order"] == order.map { .text($0) })
}
