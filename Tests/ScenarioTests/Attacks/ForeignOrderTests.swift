import Foundation
import Mail
import OrderBook
import Resolution
import Store
import Testing

@testable import Daemon

/// Threat: whether an order exists, and whose it is, is nothing a letter can find out.
@Suite struct ForeignOrderTests {
    /// A wish of each runbook of Lumen that looks an order up.
    private static let wishes = [
        "Where is my parcel? The order number is N.", "Please cancel my order N.",
        "Please change the delivery address of order N to 5 Rose Street, 10115 Berlin.",
        "Please send me the invoice of order N.", "The lamp of order N arrived broken, please refund it.",
        "I want to return the lamp of order N.",
        "You sent me the wrong item with order N: I ordered a blue shade and got a red one.",
    ]
    /// Somebody else's in every state, one of an address that looks alike, and none at all.
    private static let numbers = ["9999", "4201", "4202", "4203", "4204", "4301"]

    private static func answer(to wish: String, _ number: String, from: String) async throws -> (String, [String]) {
        let desk = try await AttackedDesk()
        let turn = try await desk.write(
            from: from, wish.replacing("N", with: number, maxReplacements: 1), subject: "Order"
        ).turn
        let text = turn.replies.map { $0.text.replacing(number, with: "0000") }.joined(separator: "\n--\n")
        let trail = turn.trail.filter { $0.step != "policy" && $0.step != "found" }
            .map { "\($0.step) \($0.detail.replacing(number, with: "0000"))" }
        #expect(try await desk.recipients().isSubset(of: desk.team.union([EmailAddress(from)?.normalized ?? ""])))
        try desk.close()
        return (text, trail)
    }

    @Test(arguments: wishes)
    func `what is somebody else's and what is nowhere get the same answer`(wish: String) async throws {
        for from in [AttackedDesk.ada, AttackedDesk.thief] {
            let (nowhere, trail) = try await Self.answer(to: wish, Self.numbers[0], from: from)
            #expect(!nowhere.isEmpty, "\(trail)")
            // A stranger's wish reaches no shop at all: one number tells as much as five.
            for number in Self.numbers.dropFirst().prefix(from == AttackedDesk.ada ? 5 : 1) {
                let (foreign, other) = try await Self.answer(to: wish, number, from: from)
                #expect(Array(foreign.utf8) == Array(nowhere.utf8), "order \(number) for \(from)")
                #expect(other == trail, "order \(number) for \(from)")
            }
        }
    }

    @Test func `the shop takes the same time for what is somebody else's and for what is nowhere`() async throws {
        let desk = try await AttackedDesk()
        let customer = Customer(
            id: "c1", name: "Ada Brandt", email: try #require(EmailAddress(AttackedDesk.ada)))
        var times: [String: [Duration]] = [:]
        for _ in 0..<300 {
            for number in Self.numbers {
                let began = ContinuousClock.now
                let order = try await desk.rehearsal.shop.order(number, of: customer)
                times[number, default: []].append(began.duration(to: .now))
                #expect(order == nil)
            }
        }
        try desk.close()
        let medians = times.mapValues { $0.sorted()[$0.count / 2] }
        let fastest = try #require(medians.values.min())
        let slowest = try #require(medians.values.max())
        #expect(slowest <= fastest * 2 + .microseconds(50), "\(medians)")
    }

    @Test func `who names order after order that is not theirs is looked up no more`() async throws {
        let desk = try await AttackedDesk()
        var answers = 0
        for number in 0..<8 {
            desk.rehearsal.clock.pass(9 * 3_600)
            let turn = try await desk.write(
                from: AttackedDesk.ada, "Where is my parcel? The order number is \(9_001 + number).",
                subject: "Parcel \(number)"
            ).turn
            let isAsked = turn.trail.contains { $0.detail.hasSuffix("none of this customer") }
            #expect(isAsked == (number < 5), "\(turn.trail.map(\.detail))")
            if number >= 5 { #expect(turn.handover?.reason == .identity) }
            answers += turn.templates.count { $0 == "not-found" }
        }
        #expect(answers == 5)
        // Of the forger's own domain: the shop is not even asked.
        let stranger = try await desk.write(
            from: AttackedDesk.thief, "Where is my parcel? The order number is 4101."
        ).turn
        #expect(stranger.replies.allSatisfy { !$0.text.contains("Parcelly") && !$0.text.contains("Aurora") })
        // A week later an honest mistake is forgiven.
        desk.rehearsal.clock.pass(8 * 86_400)
        let own = try await desk.write(
            from: AttackedDesk.ada, "Where is my parcel? The order number is 4101.", subject: "Mine"
        ).turn
        #expect(own.replies.contains { $0.text.contains("PX410177") }, "\(own.trail.map(\.detail))")
        try desk.close()
    }
}
