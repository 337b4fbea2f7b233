import Effects
import Foundation
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport

/// A receipt is the other side's word: what it did is read back, and what cannot be known is a person's.
struct ReadingBackTests {
    /// What the shop says when it is asked whether something holds, or whether a key was used.
    enum Word: Sendable {
        case yes, no, unknown
        /// It answers what nobody can read.
        case garbled
        case unreachable

        struct Garbled: Error, CustomStringConvertible { let description = "the answer is no order" }

        func said() throws -> Bool? {
            switch self {
            case .yes: true
            case .no: false
            case .unknown: nil
            case .garbled: throw Garbled()
            case .unreachable:
                throw TransportError(.timeout, doing: "reading the order", answer: "no answer", isTemporary: true)
            }
        }
    }

    private final class Shop: CommerceWriting {
        let asked = Mutex<[String]>([])
        let isLost: Bool
        let receipts: Word
        let sight: Word

        init(isLost: Bool, receipts: Word, sight: Word) {
            self.isLost = isLost
            self.receipts = receipts
            self.sight = sight
        }

        func customer(at address: EmailAddress) async throws -> Customer? { nil }
        func orders(of customer: Customer) async throws -> [Order] { [] }
        func order(_ number: String, of customer: Customer) async throws -> Order? { nil }
        func subscriptions(of customer: Customer) async throws -> [Subscription] { [] }
        func predict(_ action: Action, key: String, at: Date) async throws -> Receipt { throw CancellationError() }
        func holds(_ action: Action) async throws -> Bool? { try sight.said() }

        func receipt(forKey key: String, of action: Action) async throws -> Receipt? {
            try receipts.said() == true
                ? Receipt(reference: "RF-1", at: Date(timeIntervalSince1970: 1_780_000_000)) : nil
        }

        func perform(_ action: Action, _ claimed: borrowing Claimed) async throws -> Receipt {
            let key = claimed.key
            asked.withLock { $0.append(key) }
            guard !isLost else {
                throw TransportError(.timeout, doing: "refunding", answer: "no answer", isTemporary: true)
            }
            return Receipt(reference: "RF-1", at: claimed.planned)
        }
    }

    private func ending(_ shop: Shop, looks: Int = 1) async throws -> (state: EffectState?, requests: Int) {
        let desk = try Desk(shop: shop)
        try await desk.planRefund()
        for _ in 0..<looks {
            #expect(try await desk.runner.next(in: .commerce))
            desk.advance(3_600)
        }
        let row = try await desk.effects().first { $0.kind == .refund }
        try await desk.end()
        return (row?.state, shop.asked.withLock { $0.count })
    }

    @Test(arguments: [(Word.yes, EffectState.done), (.unknown, .done), (.no, .inDoubt), (.garbled, .inDoubt)])
    func `a receipt counts unless what it was for is seen to be missing or cannot be read`(
        sight: Word, expected: EffectState
    ) async throws {
        let found = try await ending(Shop(isLost: false, receipts: .unknown, sight: sight))
        #expect(found.state == expected && found.requests == 1)
    }

    @Test(arguments: [(Word.yes, EffectState.done), (.no, .planned), (.garbled, .planned)])
    func `where the shop cannot be reached for reading back, the receipt under the key decides`(
        receipts: Word, expected: EffectState
    ) async throws {
        let found = try await ending(Shop(isLost: false, receipts: receipts, sight: .unreachable))
        #expect(found.state == expected && found.requests == 1)
    }

    @Test(arguments: [(Word.yes, EffectState.done), (.garbled, .inDoubt)])
    func `after a lost answer the key is looked up, and a look-up that cannot be read is a doubt and no second request`(
        receipts: Word, expected: EffectState
    ) async throws {
        let found = try await ending(Shop(isLost: true, receipts: receipts, sight: .yes), looks: receipts.isYes ? 1 : 2)
        #expect(found.state == expected && found.requests == 1)
    }
}

extension ReadingBackTests.Word {
    fileprivate var isYes: Bool { if case .yes = self { true } else { false } }
}
