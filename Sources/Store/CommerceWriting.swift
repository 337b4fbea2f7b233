package import Foundation
package import Resolution

/// The writing half of a shop.
package protocol CommerceWriting: Commerce {
    /// Does it at the shop. Idempotent by `claimed.key`: a key seen before gives the receipt it gave then.
    func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt
    /// The receipt that `perform` would give, without doing anything.
    func predict(_ action: Action, key: String, at: Date) async throws -> Receipt
}
