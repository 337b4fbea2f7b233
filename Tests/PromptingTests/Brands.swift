import Prompting

/// Made-up brands.
enum Brands {
    static let lamps = MailboxKnowledge(
        brand: "Lumen Lamps",
        wishes: [
            .init(
                intent: "order_status", description: "Wants to know where an order is.",
                examples: ["Where is my parcel?", "Has it been sent?"]),
            .init(
                intent: "refund_request", description: "Wants money back.", examples: ["Please refund my order."],
                counterexamples: ["When does my refund arrive?"]),
            .init(intent: "cancel_order", examples: ["Please cancel it before it ships."]),
        ],
        tone: "Warm and brief.", avoid: ["unfortunately"])
}
