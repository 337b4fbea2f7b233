extension StarterWords {
    static let questionsEN = [
        "when are you open", "what are your opening hours", "are you there on Saturday", "until when can I call you",
        "at what time do you close", "do you work on public holidays", "on which days can I reach you",
        "is somebody there in the evening", "which hours are you available",
    ]
    static let questionsDE = [
        "wann haben Sie geöffnet", "was sind Ihre Öffnungszeiten", "sind Sie am Samstag da",
        "bis wann kann ich anrufen", "um wie viel Uhr schließen Sie", "arbeiten Sie an Feiertagen",
        "an welchen Tagen erreiche ich Sie", "ist abends noch jemand da", "wie lange haben Sie auf",
    ]
    static let peopleEN = [
        "I want to talk to a person", "please let me speak with somebody", "can a human read this please",
        "connect me with an agent", "no robot please, I need a real person", "please call me back",
        "may I speak to your manager",
    ]
    static let peopleDE = [
        "ich möchte mit einem Menschen sprechen", "bitte verbinden Sie mich mit jemandem",
        "kann das bitte ein Mensch lesen", "ich will einen Mitarbeiter sprechen", "kein Roboter bitte",
        "bitte rufen Sie mich zurück", "kann ich Ihren Vorgesetzten sprechen",
    ]
    static let ordersEN = [
        "where is my order", "when does my parcel arrive", "has my order been shipped yet",
        "I am still waiting for my delivery", "can you track my package", "my parcel has not come",
        "what is the status of my order", "where is my package right now",
    ]
    static let ordersDE = [
        "wo ist meine Bestellung", "wann kommt mein Paket an", "wurde meine Bestellung schon verschickt",
        "ich warte noch auf meine Lieferung", "können Sie mein Paket verfolgen", "mein Paket ist nicht gekommen",
        "wie ist der Stand meiner Bestellung", "wo bleibt meine Sendung",
    ]

    static let templatesEN: [(name: String, text: String)] = [
        ("acknowledgement", "Thank you for your message. A colleague reads it and will write to you.\n"),
        ("not-found", "We found no order with this number for your address. Could you look at the number again?\n"),
        ("knowledge-answer", "Here is what we can tell you:\n\n{{#passages}}\n{{text}}\n\n{{/passages}}\n"),
        ("which-order", "Which order is this about? Its number stands in your confirmation.\n"),
        (
            "order-status",
            "Your order {{order.number}} is on its way with {{order.carrier}}.{{#order.tracking}} Its tracking "
                + "number is {{order.tracking}}.{{/order.tracking}}\n"
        ),
    ]
    static let templatesDE: [(name: String, text: String)] = [
        ("acknowledgement", "Danke für Ihre Nachricht. Eine Kollegin oder ein Kollege liest sie und schreibt Ihnen.\n"),
        (
            "not-found",
            "Zu dieser Nummer haben wir unter Ihrer Adresse keine Bestellung. Prüfen Sie bitte die Nummer?\n"
        ),
        ("knowledge-answer", "Das können wir Ihnen dazu sagen:\n\n{{#passages}}\n{{text}}\n\n{{/passages}}\n"),
        ("which-order", "Um welche Bestellung geht es? Die Nummer steht in Ihrer Bestätigung.\n"),
        (
            "order-status",
            "Ihre Bestellung {{order.number}} ist mit {{order.carrier}} unterwegs.{{#order.tracking}} Die "
                + "Sendungsnummer ist {{order.tracking}}.{{/order.tracking}}\n"
        ),
    ]
}
