import Resolution
import Testing

private let things = [
    Shop.item(1, "Moon Lamp", 79_00), Shop.item(2, "Paper Shade", 20_00), Shop.item(3, "Desk Clock", 30_00),
]

@Test(
    arguments: [
        ("I want to return the Moon Lamp, not the Paper Shade.", [1]),
        ("I want to return the Moon Lamp. I am keeping the Paper Shade.", [1]),
        ("I want to return the Moon Lamp. The Paper Shade is lovely.", [1]),
        ("I love the Moon Lamp, but I want to send the other thing back.", []),
        ("I want to return one thing, not the Moon Lamp.", []),
        ("I want to keep the Moon Lamp and return the Paper Shade.", [2]),
        ("I return everything, only I keep the Moon Lamp.", [2, 3]),
        ("Ich möchte die Moon Lamp zurückgeben, nicht den Paper Shade.", [1]),
        ("Ich möchte die Moon Lamp behalten und den Paper Shade zurückgeben.", [2]),
        ("Ich möchte die Moon Lamp zurückgeben. Der Paper Shade ist wunderschön.", [1]),
        ("Je veux renvoyer la Moon Lamp, pas la Paper Shade.", [1]),
        ("Je garde la Moon Lamp et je renvoie la Paper Shade.", [2]),
        ("Quiero devolver la Moon Lamp, no la Paper Shade.", [1]),
        ("Me quedo con la Moon Lamp y devuelvo la Paper Shade.", [2]),
        ("Voglio restituire la Moon Lamp, non la Paper Shade.", [1]),
        ("Tengo la Moon Lamp e rendo la Paper Shade.", [2]),
        ("Ik wil de Moon Lamp retourneren, niet de Paper Shade.", [1]),
        ("De Moon Lamp wil ik houden, de Paper Shade stuur ik terug.", [2]),
        // What is praised and meant all the same, what is not liked, and what came.
        ("I love the Moon Lamp, but it is too large, so I want to return it.", [1]),
        ("I do not like the Moon Lamp, please take it back.", [1]), ("Je n'aime pas la Moon Lamp, reprenez-la.", [1]),
        ("I do not want to keep the Moon Lamp.", [1]), ("Please return the Moon Lamp and the Paper Shade.", [1, 2]),
        ("You sent the Paper Shade, not the Moon Lamp.", [1, 2]),
        // The same kept and wanted.
        ("Return the Moon Lamp. On the other hand, I keep the Moon Lamp.", []),
    ] as [(String, [Int])])
func `what stays with the customer or is only mentioned does not come back`(_ words: String, _ lines: [Int]) throws {
    let order = try Shop.order("1042", things)
    #expect(order.lines(namedIn: words) == lines)
    if lines.count != 1 {
        #expect(order.item(namedIn: words) == nil)
    } else {
        #expect(order.item(namedIn: words)?.line == lines[0])
    }
}

@Test(arguments: [
    ("Please cancel order 1042.", true), ("Please cancel order 1042, the lamp, the shade and the clock.", true),
    ("Cancel the lamp in order 1042, I still want the rest.", false), ("Cancel order 1042, but not the shade.", false),
    ("Please cancel one item of order 1042.", false), ("Not the whole order, please.", false),
    ("Bitte stornieren Sie die Moon Lamp aus Bestellung 1042.", false), ("Bestellung 1042 bitte stornieren.", true),
    ("Bitte nur einen Artikel aus 1042 stornieren.", false), ("Annulez un article de la commande 1042.", false),
    ("Annulez la Moon Lamp de la commande 1042.", false), ("Annulez la commande 1042.", true),
    ("Cancelen una parte del pedido 1042.", false), ("Cancelen la Moon Lamp del pedido 1042.", false),
    ("Cancelen el pedido 1042.", true), ("Annullate una parte dell'ordine 1042.", false),
    ("Annullate la Moon Lamp dell'ordine 1042.", false), ("Annullate l'ordine 1042.", true),
    ("Annuleer een deel van bestelling 1042.", false), ("Annuleer de Moon Lamp van bestelling 1042.", false),
    ("Annuleer bestelling 1042.", true),
])
func `an order is wanted gone as a whole, or in part`(_ words: String, _ isWhole: Bool) throws {
    #expect(try Shop.order("1042", things).isMeantAsAWhole(in: words) == isWhole)
}

@Test func `who names the only item of an order means the order`() throws {
    let order = try Shop.order("1042", [Shop.item(1, "Moon Lamp", 79_00)])
    #expect(order.isMeantAsAWhole(in: "Please cancel my lamp order."))
    #expect(order.isMeantAsAWhole(in: "Please cancel one item."))
}
