import Resolution
import Testing

import struct Foundation.Date

/// A proposal that takes a value from the customer's words, by what is known of those words.
struct WordingRow: Sendable, CustomTestStringConvertible {
    var name: String
    var proposal: Proposal
    var action: Action
    /// What the policy says when the value stands nowhere, was said, and was repeated; then the same for a runbook that does
    /// without repeating.
    var expected: [String]

    var testDescription: String { name }

    func verdict(_ wording: Wording, excused: Bool = false, grants: [Grant] = []) -> Verdict {
        deliberation(wording, excused: excused, grants: grants).verdict
    }

    func deliberation(_ wording: Wording, excused: Bool = false, grants: [Grant] = []) -> Deliberation {
        let circumstances = Sample.circumstances {
            $0.action = action
            $0.wording = wording
            $0.isExcusedFromRepeating = excused
            $0.provenLevel = .l3
        }
        return Policy.deliberate(
            Sample.principal(), proposal, circumstances, grants: grants,
            limits: Sample.limits(ActionLimit(), kind: proposal.kind))
    }

    private static let order = Handle("order#1")
    private static let words = Handle("new")
    private static let free = ["refuse policy", "hold", "allow", "refuse policy", "hold", "allow"]
    private static let listed = ["refuse policy", "hold", "allow", "refuse policy", "allow", "allow"]
    private static let ofShop = Array(repeating: "allow", count: 6)

    static let all = [
        WordingRow(
            name: "an address", proposal: .address(order: order, to: words),
            action: .address(order: "1042", to: "Hafenweg 3, Kiel"), expected: free),
        WordingRow(
            name: "the customer's own address", proposal: .customerAddress(to: words),
            action: .customerAddress(customer: "7", to: "Hafenweg 3, Kiel"), expected: free),
        WordingRow(
            name: "a return to another means of payment", proposal: .return(order: order, line: 1, paid: words),
            action: .return(order: "1042", line: 1, paid: "g-1"), expected: free),
        WordingRow(
            name: "the same once more, with a means of payment",
            proposal: .exchange(order: order, line: 1, paid: words),
            action: .exchange(order: "1042", line: 1, paid: "g-1"), expected: free),
        WordingRow(
            name: "another means of payment", proposal: .payment(order: order, with: words),
            action: .payment(order: "1042", with: "g-1"), expected: free),
        WordingRow(
            name: "an e-mail address", proposal: .email(to: words),
            action: .email(customer: "7", to: "m@lumen.test"), expected: free),
        WordingRow(
            name: "a time to book", proposal: .appointment(nil, at: words),
            action: .appointment(id: nil, customer: "7", at: Shop.now), expected: free),
        WordingRow(
            name: "a time to move to", proposal: .appointment(Handle("appointment#1"), at: words),
            action: .appointment(id: "a", customer: "7", at: Shop.now), expected: free),
        WordingRow(
            name: "a plan", proposal: .plan(Handle("subscription#1"), to: words), action: .plan(id: "s", to: "studio"),
            expected: listed),
        WordingRow(
            name: "a variant", proposal: .exchange(order: order, line: 1, for: words),
            action: .exchange(order: "1042", line: 1, for: "M"), expected: listed),
        WordingRow(
            name: "variants of two lines",
            proposal: .exchange(order: order, line: 1, for: words, others: [Swap(line: 2, to: words)]),
            action: .exchange(order: "1042", line: 1, for: "M", others: [Swap(line: 2, to: "L")]), expected: free),
        WordingRow(
            name: "the same once more", proposal: .exchange(order: order, line: 1),
            action: .exchange(order: "1042", line: 1), expected: ofShop),
        WordingRow(
            name: "an appointment that ends", proposal: .appointment(Handle("appointment#1"), at: nil),
            action: .appointment(id: "a", customer: "7", at: nil), expected: ofShop),
        WordingRow(
            name: "a cancellation with a reason", proposal: .cancel(order: order, for: words),
            action: .cancel(order: "1042", for: "by mistake"), expected: listed),
        WordingRow(
            name: "a cancellation", proposal: .cancel(order: order), action: .cancel(order: "1042"), expected: ofShop),
    ]
}

struct WordingTests {
    @Test(arguments: WordingRow.all)
    func `what customers want is theirs and was repeated before it is done`(_ row: WordingRow) {
        let verdicts = [false, true].flatMap { excused in
            Wording.allCases.map { row.verdict($0, excused: excused).word }
        }
        #expect(verdicts == row.expected)
    }

    @Test(arguments: WordingRow.all)
    func `a person's yes stands in for the customer's, and makes no words theirs`(_ row: WordingRow) {
        #expect(row.verdict(.said, grants: [Sample.grant(true)]) == .allow)
        #expect(row.verdict(.nowhere, grants: [Sample.grant(true)]).word == row.expected[0])
        #expect(row.verdict(.repeated, grants: [Sample.grant(false)]).word == "refuse policy")
    }

    @Test func `the trail says how far the words are known`() throws {
        let lines = Wording.allCases.map { WordingRow.all[0].deliberation($0).grounds }
        #expect(
            lines.map { $0.last { $0.contains("words") } }
                == Wording.allCases.map {
                    "the customer's words for it: \($0.rawValue)"
                })
        let plain = try #require(WordingRow.all.first { $0.name == "a cancellation" })
        #expect(plain.deliberation(.nowhere).grounds.allSatisfy { !$0.contains("words") })
        guard case .hold(let why) = WordingRow.all[0].verdict(.said) else {
            Issue.record("not held")
            return
        }
        #expect(why == "it was not repeated to the customer, who has not said yes to it")
    }
}
