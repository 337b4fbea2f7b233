import Effects
import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport

/// A shop that forgets idempotency keys after a day, as large payment services do, and whose answer was lost.
struct ForgottenKeyTests {
    private final class Shop: CommerceWriting {
        let requests = Mutex<[String]>([])
        /// What reading the order says about the refund; nil: it cannot be read.
        let isSeen: Bool?
        let forgetsKeysAfter: TimeInterval?

        init(isSeen: Bool?, forgetsKeysAfter: TimeInterval?) {
            self.isSeen = isSeen
            self.forgetsKeysAfter = forgetsKeysAfter
        }

        func customer(at address: EmailAddress) async throws -> Customer? { nil }
        func orders(of customer: Customer) async throws -> [Order] { [] }
        func order(_ number: String, of customer: Customer) async throws -> Order? { nil }
        func subscriptions(of customer: Customer) async throws -> [Subscription] { [] }
        func receipt(forKey key: String, of action: Action) async throws -> Receipt? { nil }
        // After a request that was answered it holds.
        func holds(_ action: Action) async throws -> Bool? { requests.withLock { $0.count } > 1 ? true : isSeen }
        func predict(_ action: Action, key: String, at: Date) async throws -> Receipt { throw CancellationError() }

        func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
            let key = claimed.key
            let count = requests.withLock { requests in
                requests.append(key)
                return requests.count
            }
            guard count > 1 else {
                throw TransportError(.timeout, doing: "refunding", answer: "no answer", isTemporary: true)
            }
            return Receipt(reference: "RF-\(count)", at: claimed.planned)
        }
    }

    private func ending(
        _ shop: Shop, after seconds: Double
    ) async throws -> (state: EffectState?, requests: [String]) {
        let desk = try Desk(shop: shop)
        try await desk.planRefund()
        #expect(try await desk.runner.next(in: .commerce))
        #expect(try await desk.effects().map(\.state) == [.planned], "the shop's answer was lost")
        desk.advance(seconds)
        #expect(try await desk.runner.next(in: .commerce))
        let row = try await desk.effects().first { $0.kind == .refund }
        try await desk.end()
        return (row?.state, shop.requests.withLock { $0 })
    }

    @Test(arguments: [true, nil])
    func `an action that may have been done is not asked for again once its key may be forgotten`(isSeen: Bool?)
        async throws
    {
        let found = try await ending(Shop(isSeen: isSeen, forgetsKeysAfter: 72_000), after: 72_001)
        #expect(found.state == .inDoubt && found.requests.count == 1)
    }

    @Test(arguments: [(true, 72_000.0, 71_000.0), (false, 72_000, 90_000), (nil, nil, 90_000)])
    func
        `within the window, after a look that finds nothing, or where keys are kept, it is asked for again by the same key`(
            isSeen: Bool?, window: Double?, after seconds: Double
        ) async throws
    {
        let found = try await ending(Shop(isSeen: isSeen, forgetsKeysAfter: window), after: seconds)
        #expect(found.state == .done && found.requests.count == 2 && Set(found.requests).count == 1)
    }
}
