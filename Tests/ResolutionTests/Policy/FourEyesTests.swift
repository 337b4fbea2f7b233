import Foundation
import Mail
import Resolution
import Testing

/// Above the four-eyes amount two people say yes, each at the control socket.
struct FourEyesTests {
    private static func euro(_ minor: Int) -> Money { Money(minor: minor, currency: "EUR") }

    private func verdict(_ amount: Int, _ grants: [Grant]) throws -> Verdict {
        var limit = ActionLimit(identity: .l2, maximum: Self.euro(50_000), approveOver: Self.euro(8_000))
        limit.fourEyesOver = Self.euro(20_000)
        var circumstances = Circumstances(mode: .send)
        circumstances.action = .refund(order: "1", line: nil, amount: Self.euro(amount))
        circumstances.refundable = Self.euro(60_000)
        circumstances.digest = "d"
        let address = try #require(EmailAddress("ada@post.test"))
        return Policy.foresee(
            Principal(level: .l2, address: address, customer: Customer(id: "c", name: "Ada", email: address)),
            .refund(order: Handle("order#1"), line: nil), circumstances, grants: grants,
            limits: Limits(actions: [.refund: limit]))
    }

    private func yes(_ by: String, _ user: UInt32?, isYes: Bool = true) -> Grant {
        Grant(
            by: by, at: Date(timeIntervalSince1970: 0), isApproval: isYes, digest: "d", channel: .control(user: user))
    }

    private var byMail: Grant {
        Grant(by: "ines", at: Date(timeIntervalSince1970: 0), isApproval: true, digest: "d", channel: .mail)
    }

    @Test func `up to the amount one yes is enough, however it came`() throws {
        #expect(try verdict(20_000, [yes("mara", nil)]) == .allow)
        #expect(try verdict(20_000, [byMail]) == .allow)
    }

    @Test func `above it two names and two users of the system say yes`() throws {
        #expect(try verdict(20_001, [yes("mara", 1), yes("noor", 2)]) == .allow)
        for grants in [
            [], [yes("mara", 1)], [yes("mara", 1), yes("mara", 2)], [yes("mara", 1), yes("noor", 1)],
            [yes("mara", 1), yes("noor", nil)], [yes("mara", 1), byMail], [byMail, byMail],
        ] {
            guard case .hold = try verdict(20_001, grants) else {
                Issue.record("not held: \(grants.count)")
                continue
            }
        }
    }

    @Test func `one no outweighs them`() throws {
        guard case .refuse = try verdict(20_001, [yes("mara", 1), yes("noor", 2), yes("ines", 3, isYes: false)]) else {
            Issue.record("not refused")
            return
        }
    }

    @Test func `a limit in another currency is exceeded`() throws {
        var limit = ActionLimit()
        limit.fourEyesOver = Money(minor: 1, currency: "USD")
        let refund = Action.refund(order: "1", line: nil, amount: Self.euro(1))
        #expect(Limits(actions: [.refund: limit]).needsTwo(for: refund, category: nil, tier: nil))
        #expect(!Limits(actions: [.refund: limit]).needsTwo(for: .cancel(order: "1"), category: nil, tier: nil))
        #expect(!Limits(actions: [:]).needsTwo(for: refund, category: nil, tier: nil))
    }

    @Test func `a limit that only an exception has counts for those it names`() throws {
        var limit = ActionLimit()
        limit.fourEyesOver = Self.euro(0)
        let refund = Action.refund(order: "1", line: nil, amount: Self.euro(1))
        let dear = Limits(
            actions: [.refund: ActionLimit()],
            exceptions: [.refund: [LimitException(category: "damaged_item", tier: "gold", limit: limit)]])
        #expect(dear.needsTwo(for: refund, category: "damaged_item", tier: "gold"))
        #expect(!dear.needsTwo(for: refund, category: "damaged_item", tier: nil))
        #expect(!dear.needsTwo(for: refund, category: "invoice", tier: "gold"))
    }
}
