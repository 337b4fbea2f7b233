import Transport

/// Why Shopify did not do or show something. Holds no address, no message text and no secret.
package enum ShopifyError: Error, Sendable, Equatable, CustomStringConvertible {
    case noSuchOrder
    case noSuchLine
    case noSuchSubscription
    /// Neither the shop nor this connector does that; a person must.
    case notOffered(String)
    /// More than what is left to refund, or in another currency.
    case exceedsRefundable
    /// The state of the order or subscription does not allow it.
    case notNow(String)
    /// Our mark stands there already, and for something else.
    case keyReused
    /// It keeps us out until somebody changes something: the token, a scope, the shop's plan.
    case refused(String)
    /// Shopify's own refusal of this one request.
    case rejected(String)
    /// Its answer is not what its schema says.
    case unreadable(String)

    package var description: String {
        switch self {
        case .noSuchOrder:
            "Shopify shows no such order; orders older than 60 days need the scope read_all_orders"
        case .noSuchLine: "the order has no such line"
        case .noSuchSubscription: "Shopify shows no such subscription; an app sees only those that it made itself"
        case .notOffered(let what): "Shopify is not asked for \(what); a person must do it"
        case .exceedsRefundable: "the amount is more than what is left to refund"
        case .notNow(let why), .refused(let why), .rejected(let why): why
        case .keyReused: "the idempotency key was used for another action; nothing was done"
        case .unreadable(let what): "Shopify's answer cannot be read: \(what)"
        }
    }
}

/// Reads what was done. Whatever is wrong with that reading, the deed is not one that failed: it is looked for again, and a
/// person looks when it is not found.
func readBack<Found>(_ reading: () async throws -> Found) async throws -> Found {
    do {
        return try await reading()
    } catch let error as ShopifyError {
        throw TransportError.doubt("\(error)", mayBeRepeated: false)
    }
}

extension TransportError {
    /// Something may have been done; what was done is looked for before anything is repeated.
    ///
    /// - Parameter mayBeRepeated: false: a person looks when it cannot be found.
    static func doubt(_ why: String, mayBeRepeated: Bool) -> TransportError {
        TransportError(.protocolViolation, doing: "asking Shopify", answer: why, isTemporary: mayBeRepeated)
    }
}
