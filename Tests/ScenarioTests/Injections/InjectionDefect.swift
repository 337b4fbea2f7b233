import Foundation
import Mail
import OrderBook
import Resolution
import Store

/// What is broken on purpose, to show that the suites would see it.
enum InjectionDefect: String, CaseIterable, Sendable {
    /// A look-up finds whoever's order has the number. The ledger still compares whose it is before anything is done: what is
    /// fetched is seen, and nothing moves.
    case unscopedLookups
    /// The same, and whose it is cannot be seen any more: as if nobody compared it.
    case nobodysOrders
    /// The receiving host's word on the sender counts for nothing: everybody is who they say they are.
    case everybodyVouched
    /// What is quoted, hidden or attached is read as the author's own words.
    case everythingVisible

    /// Those that show in what is done, whether a model is asked or not.
    static let ofEffects: [InjectionDefect] = [.unscopedLookups, .nobodysOrders, .everybodyVouched]
}

/// The order book with look-ups that are not scoped by customer.
struct UnscopedShop: CommerceWriting {
    let book: OrderBook
    let customers: [Customer]
    /// Each order is handed out as that of whoever asks.
    let isBlind: Bool

    func order(_ number: String, of customer: Customer) async throws -> Order? {
        for owner in [customer] + customers {
            guard var order = try await book.order(number, of: owner) else { continue }
            if isBlind { (order.customer, order.email) = (customer.id, customer.email) }
            return order
        }
        return nil
    }

    func customer(at address: EmailAddress) async throws -> Customer? { try await book.customer(at: address) }
    func orders(of customer: Customer) async throws -> [Order] { try await book.orders(of: customer) }
    func subscriptions(of customer: Customer) async throws -> [Subscription] {
        try await book.subscriptions(of: customer)
    }
    func diagnosis(_ name: String, order: String?, of customer: Customer) async throws -> Facts? {
        try await book.diagnosis(name, order: order, of: customer)
    }
    func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
        try await book.receipt(forKey: key, of: action)
    }
    func holds(_ action: Action) async throws -> Bool? { try await book.holds(action) }
    func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
        try await book.perform(action, claimed)
    }
    func predict(_ action: Action, key: String, at: Date) async throws -> Receipt {
        try await book.predict(action, key: key, at: at)
    }
    var forgetsKeysAfter: TimeInterval? { book.forgetsKeysAfter }
}
