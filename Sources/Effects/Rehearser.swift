import Resolution
package import Store

package import struct Foundation.Date

/// Executes the effects of a rehearsal: what the shop is asked for at the shop it is given, which must be a throw-away
/// one, and mail nowhere: it counts as accepted.
package struct Rehearser: Sendable {
    private let ledger: Ledger
    private let mailbox: String
    private let shop: (any CommerceWriting)?
    private let clock: @Sendable () -> Date

    package init(
        ledger: Ledger, mailbox: String, shop: (any CommerceWriting)?, clock: @escaping @Sendable () -> Date
    ) {
        self.ledger = ledger
        self.mailbox = mailbox
        self.shop = shop
        self.clock = clock
    }

    /// The oldest effect of any lane. False when there is none.
    package func next() async throws -> Bool {
        for lane in Lane.allCases {
            guard let claimed = try await ledger.claim(lane, mailbox: mailbox, now: clock()) else { continue }
            try await execute(claimed)
            return true
        }
        return false
    }

    private func execute(_ claimed: consuming Claimed) async throws {
        var receipt = Receipt(reference: "rehearsed", at: clock())
        if case .action(let action) = claimed.body {
            guard let shop else {
                return try await ledger.fail(claimed, why: "there is no shop", retryAt: nil, now: clock())
            }
            do {
                receipt = try await shop.perform(action, claimed)
            } catch {
                return try await ledger.fail(claimed, why: "\(error)", retryAt: nil, now: clock())
            }
        }
        try await ledger.finish(claimed, receipt: receipt, serverSavesSent: true, now: clock())
    }
}
