import Resolution
package import Store
import Transport

package import struct Foundation.Date

extension EffectRunner {
    /// Performs an action at the shop. The same key is used for ever; after a crash the key is looked up first.
    func act(_ claimed: borrowing Claimed) async -> Ending {
        guard case .action(let action) = claimed.body else {
            return .failed("no connected system does \(claimed.kind)")
        }
        guard let shop = hands.shop else { return .failed("no shop is configured for this mailbox") }
        do {
            if claimed.isRecovery || claimed.attempt > 1, !Planted.blindRetry {
                do {
                    if let receipt = try await shop.receipt(forKey: claimed.key, of: action) { return .done(receipt) }
                } catch let error where !(error is TransportError) {
                    // It may have been done before: what cannot be looked up is nobody's to call failed.
                    return .inDoubt("whether it was done before cannot be looked up: \(error)")
                }
                if mayHaveForgotten(claimed, shop), try await shop.holds(action) != false {
                    return .inDoubt(
                        "it was begun so long ago that the shop may have forgotten its key: look there whether it was done"
                    )
                }
            }
            let receipt = try await shop.perform(action, claimed)
            // A receipt is the other side's word; what it did is read back before anybody is told.
            do {
                guard try await shop.holds(action) != false else {
                    return .inDoubt(
                        "the shop gave the receipt \(receipt.reference), and what it was for cannot be seen there")
                }
            } catch let error where !(error is TransportError) {
                return .inDoubt("the shop gave the receipt \(receipt.reference), and cannot be read: \(error)")
            }
            return .done(receipt)
        } catch let error as TransportError {
            // Whether the shop acted is unknown once a connection failed under way: its receipt decides, else a person.
            guard let receipt = try? await shop.receipt(forKey: claimed.key, of: action) else {
                return error.isTemporary ? .retry("\(error)") : .inDoubt("\(error)")
            }
            return .done(receipt)
        } catch {
            return .failed("\(error)")
        }
    }
}

extension EffectRunner {
    /// Whether asking again may do it twice. From when it was planned: it cannot have been begun before. A clock that was set
    /// back says nothing.
    private func mayHaveForgotten(_ claimed: borrowing Claimed, _ shop: any CommerceWriting) -> Bool {
        guard let window = shop.forgetsKeysAfter else { return false }
        return !(0...window).contains(clock().timeIntervalSince(claimed.planned))
    }
}

/// Foretells what simulated and suppressed actions would have brought, so that the whole decision can be seen.
package struct Foreteller: Sendable {
    private let ledger: Ledger
    /// The shop of a mailbox, as the roster has it now.
    private let shops: @Sendable (String) -> (any CommerceWriting)?
    private let clock: @Sendable () -> Date

    package init(
        ledger: Ledger, shops: @escaping @Sendable (String) -> (any CommerceWriting)?,
        clock: @escaping @Sendable () -> Date
    ) {
        self.ledger = ledger
        self.shops = shops
        self.clock = clock
    }

    /// True when something was foretold.
    package func next() async throws -> Bool {
        let rows = try await ledger.unforetold()
        for row in rows {
            guard case .action(let action)? = row.body, let shop = shops(row.mailbox) else { continue }
            var receipt = try await shop.predict(action, key: row.key, at: clock())
            receipt.isPredicted = true
            try await ledger.foretell(row.id, receipt: receipt, now: clock())
        }
        return !rows.isEmpty
    }
}
