package import Foundation
package import Resolution

/// The writing half of a shop.
package protocol CommerceWriting: Commerce {
    /// Does it at the shop. Idempotent by `claimed.key`: a key seen before gives the receipt it gave then.
    func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt
    /// The receipt that `perform` would give, without doing anything.
    func predict(_ action: Action, key: String, at: Date) async throws -> Receipt
    /// Seconds after which the shop may have forgotten a key: asked again it would do the action anew, and that it has no
    /// receipt proves nothing any more. Nil: it never forgets one.
    var forgetsKeysAfter: TimeInterval? { get }
}

extension CommerceWriting {
    /// Keys may go after 24 hours (https://docs.stripe.com/api/idempotent_requests); four hours are left for clocks that
    /// differ. A shop of which nothing is known is taken to be like that.
    package var forgetsKeysAfter: TimeInterval? { 20 * 3_600 }
}
