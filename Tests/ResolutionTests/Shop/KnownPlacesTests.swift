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
