import Resolution
import Testing

@testable import Resolution

private let items = ["Tea pot", "Tea cup", "Cake tin"].enumerated().map { place, title in
    Order.Item(
        line: place + 1, sku: "S\(place + 1)", title: title, quantity: 1, price: Sample.eur(9_00),
        refunded: Sample.eur(0))
}

@Test(
    arguments: [
        ("the pot in green and the cup in blue", [1: "the pot in green", 2: " and the cup in blue"]),
        (
            "In green, please, the pot. The cup, in size 1.5, large.",
            [
                1: "In green, please, the pot.", 2: " The cup, in size 1.5, large.",
            ]
        ),
        (
            "The pot and the tin: both in red. And the cup green",
            [
                1: "The pot", 3: " and the tin: both in red.", 2: " And the cup green",
            ]
        ),
        ("Das pot bitte in Grün und das cup in Blau", [1: "Das pot bitte in Grün", 2: " und das cup in Blau"]),
        ("black and white for the pot", [1: "black and white for the pot"]),
        ("The pot. It should be green; and large!", [1: "The pot. It should be green; and large!"]),
        ("S2 in green", [2: "S2 in green"]),
        ("all in green", [:]), ("", [:]),
    ] as [(String, [Int: String])])
func `what is said of several things is said of each by itself`(_ text: String, _ parts: [Int: String]) {
    #expect(LineWords(text, about: items).parts == parts)
}
