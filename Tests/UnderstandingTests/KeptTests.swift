import Testing
import Understanding

/// Numbers that a text names and means, in their order.
private func meant(_ text: String) -> [String] {
    let kept = Kept(in: text)
    return entities(in: text).filter { $0.kind == .order && !kept.holds(number: $0.start..<$0.end) }.map(\.value)
}

@Test(
    arguments: [
        ("Please keep order 1042 and cancel order 1043.", ["1043"]), ("Please cancel 1043, not 1042.", ["1043"]),
        ("Please cancel all my orders except 1042.", []), ("Please cancel all my orders except 1042 and 1043.", []),
        ("Not 1042.", []), ("Not 1042 but 1043.", ["1043"]), ("It is 1043, not 1042.", ["1043"]),
        ("Never mind, I want to keep both, 1042 and 1043.", []), ("I want to keep both. 1042 and 1043.", []),
        ("Do not cancel order 1042, cancel order 1043.", ["1043"]),
        ("Order 1042 can stay, cancel order 1043.", ["1043"]),
        ("Please cancel order 1043 instead of order 1042.", ["1043"]), ("Leave order 1042 as it is.", []),
        ("Bitte behalten Sie 1042 und stornieren Sie 1043.", ["1043"]), ("Nicht 1042, sondern 1043.", ["1043"]),
        ("Bitte alle Bestellungen außer 1042 und 1043 stornieren.", []), ("Ich möchte 1042 und 1043 behalten.", []),
        ("Bitte die Bestellung 1042 nicht stornieren, sondern 1043.", ["1043"]), ("Die 1042 nicht.", []),
        ("Die 1042 soll bleiben, bitte 1043 stornieren.", ["1043"]), ("Bitte 1043 statt 1042 stornieren.", ["1043"]),
        ("Annulez la commande 1043 mais gardez la 1042.", ["1043"]), ("Pas la 1042.", []),
        ("Pas la 1042, la 1043.", ["1043"]), ("Not 1042, not 1043.", []),
        ("Annulez toutes mes commandes sauf la 1042.", []), ("N'annulez pas la commande 1042.", []),
        ("Je veux garder les deux, la 1042 et la 1043.", []), ("Annulez la 1043 au lieu de la 1042.", ["1043"]),
        ("Cancelen el pedido 1043, pero el 1042 me lo quedo.", ["1043"]), ("No el 1042, sino el 1043.", ["1043"]),
        ("Cancelen todos mis pedidos excepto el 1042.", []), ("No cancelen el pedido 1042.", []),
        ("Quiero quedarme con los dos, el 1042 y el 1043.", []), ("Anulen el 1043 en vez del 1042.", ["1043"]),
        ("Annullate l'ordine 1043, ma tengo il 1042.", ["1043"]), ("Non il 1042, ma il 1043.", ["1043"]),
        ("Annullate tutti gli ordini tranne il 1042.", []), ("Non annullate l'ordine 1042.", []),
        ("Voglio tenere entrambi, il 1042 e il 1043.", []), ("Annullate il 1043 invece del 1042.", ["1043"]),
        ("Annuleer bestelling 1043, maar 1042 wil ik houden.", ["1043"]), ("Niet 1042, maar 1043.", ["1043"]),
        ("Annuleer alle bestellingen behalve 1042.", []), ("Annuleer bestelling 1042 niet.", []),
        ("Ik wil 1042 en 1043 houden.", []), ("Annuleer 1043 in plaats van 1042.", ["1043"]),
        // What is meant after all.
        ("Please cancel order no. 1042.", ["1042"]), ("Do not send order 1042, I found another lamp.", ["1042"]),
        ("I could not cancel order 1042 on your page.", ["1042"]), ("You have not refunded order 1042 yet.", ["1042"]),
        ("I do not want to keep order 1042.", ["1042"]),
        ("I want to keep the lamp from order 1042 and return the shade.", ["1042"]),
        ("Keep me posted on order 1042.", ["1042"]), ("Please cancel orders 1042 and 1043.", ["1042", "1043"]),
        ("Ich konnte 1042 nicht stornieren.", ["1042"]), ("Je n'ai pas reçu la commande 1042.", ["1042"]),
        ("No he recibido el pedido 1042.", ["1042"]), ("Non ho ricevuto l'ordine 1042.", ["1042"]),
        ("Ik heb bestelling 1042 niet ontvangen.", ["1042"]), ("Ich habe Bestellung 1042 nicht erhalten.", ["1042"]),
    ] as [(String, [String])])
func `an order that is to stay is not the one that is meant`(_ text: String, _ numbers: [String]) {
    #expect(meant(text) == numbers)
}

@Test(arguments: [
    ("Please cancel orders 1042 and 1043.", true), ("Can you cancel orders 1042 and 1043?", true),
    ("I want to cancel order 1042 and order 1043 because we are moving.", true),
    ("Bitte die Bestellungen 1042 und 1043 stornieren.", true), ("Annulez les commandes 1042 et 1043, merci.", true),
    ("Cancelen los pedidos 1042 y 1043, por favor.", true), ("Annullate gli ordini 1042 e 1043.", true),
    ("Annuleer de bestellingen 1042 en 1043 alstublieft.", true),
    ("Please cancel order 1042. Order 1043 is fine.", false), ("Cancel order 1042 and order 1043 is late.", false),
    ("I ordered twice, 1042 and 1043. Please cancel one of them.", false), ("Please cancel 1042 or 1043.", false),
    ("Cancel 1042, I ordered 1043 instead.", false), ("I placed orders 1042 and 1043. Cancel the second.", false),
    ("Bitte stornieren Sie 1042 oder 1043.", false), ("Bestellung 1042 stornieren, 1043 ist richtig.", false),
    ("Annulez la 1042, la 1043 est la bonne.", false), ("Cancelen el 1042, el 1043 está bien.", false),
    ("Annullate il 1042, il 1043 va bene.", false), ("Annuleer 1042, 1043 is goed.", false),
])
func `numbers in one list are told from two that are spoken of`(_ text: String, _ isPlain: Bool) {
    let places = entities(in: text).filter { $0.kind == .order }.map { $0.start..<$0.end }
    #expect(places.count == 2)
    #expect(areNamedTogether(places, in: text, isAnswer: false) == isPlain)
}
