package import Resolution

extension OrderBook {
    /// What it can be asked for (INTERFACE.md, `replyd integrations`).
    package static let capabilities = [
        Capability("customer", .works, .live),
        Capability("orders", .works, .live),
        Capability("tracking", .works, .live),
        Capability("refund", .works, .live, "once for each key, read back"),
        Capability("cancel", .works, .live),
        Capability("address", .works, .live),
        Capability("exchange", .works, .live, "for a variant also while the order has not left"),
        Capability("return", .works, .live),
        Capability("credit", .works, .live),
        Capability("subscription", .works, .live),
        Capability("appointment", .works, .live),
        Capability("resend", .works, .live),
        Capability("idempotency", .works, .live, "every action"),
        Capability(
            "payment", .missing, .none, "another means of payment for an order",
            .ours("it keeps what an order was paid with and charges nothing: whoever has the money changes that")),
        Capability("import", .works, .live, "CSV of our own columns, or Shopify's export of orders"),
    ]
}
