package import Resolution
package import Store

/// How a case counts once 72 hours have gone by after its answer without a return of the customer.
///
/// `verified` when it promised something and all of it reads back as true from the other side; everything else is only
/// `assumed`: silence proves nothing. `confirmed` is the customer's own word and is never given here.
///
/// - Parameters:
///   - effects: the case's rows of the ledger.
///   - isReadBack: asks the other side whether it knows an action by its key.
package func outcomeAfterSilence(
    _ effects: [EffectRow], isReadBack: (EffectRow) async throws -> Bool
) async throws -> Outcome {
    let promised = effects.filter { $0.kind.isCommerce }
    guard !promised.isEmpty else { return .assumed }
    for row in promised {
        guard row.state == .done, try await isReadBack(row) else { return .assumed }
    }
    return .verified
}
