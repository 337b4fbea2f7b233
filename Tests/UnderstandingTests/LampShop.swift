import Understanding

/// Examples of a lamp shop, as an operator would write them into runbooks.
enum LampShop {
    static let examples: [Example] = intents.flatMap { intent, texts in
        texts.map { Example(text: $0, intent: intent) }
    }

    static let classifier = Classifier.train(examples)

    private static let intents: [(String, [String])] = [
        (
            "order_status",
            [
                "where is my order", "when will my order arrive", "where is my parcel", "has my order been shipped",
                "my delivery has not come yet", "the parcel has not arrived", "when will the delivery arrive",
                "what is the status of my order", "is my parcel on its way", "my order still has not arrived",
            ]
        ),
        (
            "damaged_item",
            [
                "the lamp arrived broken", "the lamp is broken", "the glass is cracked", "it arrived damaged",
                "the glass was shattered", "the shade came with a crack", "my lamp was damaged in the box",
                "the lamp arrived with broken glass", "the base of the lamp is cracked", "it came in pieces",
            ]
        ),
        (
            "cancel_subscription",
            [
                "cancel my subscription", "stop the monthly bulb subscription", "please end my subscription",
                "i want to cancel the monthly plan", "stop charging me every month", "end the monthly bulb plan",
                "please stop my monthly plan", "i no longer want the subscription", "cancel the bulb plan",
            ]
        ),
        (
            "change_address",
            [
                "change the delivery address", "i moved, please update my address", "send it to a new address",
                "the address is wrong", "please use another delivery address", "update the shipping address",
                "change my address please", "i have a new address", "deliver it to another address",
            ]
        ),
        (
            "care",
            [
                "how do i clean the shade", "how should i clean the lamp", "which bulb does the lamp take",
                "is the lamp dimmable", "what bulb do i need", "how do i clean the fabric",
                "can i use the lamp in the bathroom", "which bulbs fit the lamp", "how do i dust the shade",
            ]
        ),
    ]
}
