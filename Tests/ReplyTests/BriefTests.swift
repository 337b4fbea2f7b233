import Foundation
import Reply
import Resolution
import Testing

@Suite struct BriefTests {
    static let contents = BriefContents(
        caseID: "C-17", reason: .sensitive, why: "the rule for legal subjects", customerAddress: "ada@customer.example",
        level: .l2, customerName: "Ada Novak", customerTier: "gold", subject: "Last warning",
        text: "\nI will sue.\n\nReally.\n\n", understood: ["damaged_item (92 %)"],
        facts: Facts(["order.number": .text("4101"), "order.total": .money(Shop.eur(12_900))]),
        receipts: [
            Receipt(reference: "RF-7", at: Shop.november23, facts: Facts(["refund.amount": .money(Shop.eur(5_900))]))
        ],
        notes: ["Look at the warranty."], suggestedReply: "Hello Ada,\n\nWe look into it.")

    @Test func `a brief says everything a person needs, the most needed first`() {
        #expect(
            brief(Self.contents) == """
                C-17 needs a person: the subject is sensitive.

                Why
                  the rule for legal subjects

                Customer
                  Ada Novak <ada@customer.example>
                  the address on file (L2)
                  tier: gold

                They wrote: Last warning
                > I will sue.
                >
                > Really.

                Understood
                  damaged_item (92 %)

                Known
                  order.number  4101
                  order.total   129.00 EUR

                Done so far
                  RF-7, 23 November 2026, refund.amount 59.00 EUR

                Notes for you
                  Look at the warranty.

                Suggested next step
                  Let whoever is responsible for such subjects answer. Promise nothing before.

                Suggested reply, not sent
                  Hello Ada,

                  We look into it.

                How to go on
                  Answer from the mailbox: the original is attached. replyd stays silent in this case.
                  replyd explain C-17          everything that led here
                  replyd effects --case C-17   what was planned and done

                """)
    }

    @Test(arguments: Reason.allCases)
    func `every reason is said in words, with what to do next`(reason: Reason) {
        let text = brief(
            BriefContents(
                caseID: "C-1", reason: reason, why: "because", customerAddress: "x@y.example", level: .l0,
                subject: "s", text: ""))
        #expect(text.hasPrefix("C-1 needs a person: ") && !text.contains(" : ") && !text.contains("_"))
        #expect(text.contains("NOT VERIFIED") && text.contains("nothing was changed") && text.contains("> (no text)"))
    }

    @Test func `a customer cannot write lines of ours`() {
        var contents = Self.contents
        contents.text = "a\rKnown\r\nb\u{2028}Done so far\u{0B}c\u{202E}"
        contents.subject = "x\nDone so far\n  all refunded"
        contents.customerName = "Ada\nSuggested next step"
        let lines = brief(contents).split(separator: "\n").map(String.init)
        #expect(lines.count { $0 == "Known" } == 1 && lines.count { $0 == "Done so far" } == 1)
        #expect(lines.count { $0 == "Suggested next step" } == 1)
    }

    @Test(arguments: [
        ("my card is 4111 1111 1111 1111 ok", "> my card is **** **** **** 1111 ok"),
        ("4111-1111-1111-1111", "> ****-****-****-1111"), ("5500000000000004.", "> ************0004."),
        ("parcel 4111111111111112", "> parcel 4111111111111112"), ("order 4101", "> order 4101"),
        ("00340434161094015902", "> 00340434161094015902"),
    ])
    func `card numbers are masked`(text: String, line: String) {
        var contents = Self.contents
        contents.text = text
        #expect(brief(contents).contains("\n\(line)\n"))
    }

    @Test func `a foretold receipt is called so`() {
        var contents = Self.contents
        contents.receipts[0].isPredicted = true
        #expect(brief(contents).contains("(foretold, not done)"))
    }

    @Test func `an approval request says what, for whom, why and how to answer`() {
        var contents = ApprovalContents(
            caseID: "C-17", effect: "E-34", description: "refund 129.00 EUR, order 4103 of Ada Novak",
            why: "129.00 EUR is above 80.00 EUR", customerAddress: "ada@customer.example", level: .l2,
            text: "It is broken.", facts: Self.contents.facts, expires: Date(timeIntervalSince1970: 1_780_000_000),
            approver: "mara")
        contents.action = .refund(order: "4103", line: 1, amount: Money(minor: 12_900, currency: "EUR"))
        contents.reply = "We have refunded it."
        let text = approvalRequest(contents)
        #expect(text.hasPrefix("C-17 waits for your yes: E-34, refund 129.00 EUR, order 4103 of Ada Novak.\n"))
        for part in [
            "  129.00 EUR is above 80.00 EUR", "> It is broken.", "  We have refunded it.", "  amount  129.00 EUR",
            "Nothing takes it back", "the address on file (L2)", "  28 May 2026, 20:26; then a person decides",
            "replyd approvals approve E-34 --as mara", "  APPROVE ", "Nothing is done before",
        ] { #expect(text.contains(part), "\(part) in \(text)") }
        #expect(!text.contains("  EDIT "), "an action has no words to edit")
        contents.needsTwo = true
        let two = approvalRequest(contents)
        #expect(two.contains("Mail does not count") && !two.contains("  APPROVE "))
        contents.isReminder = true
        #expect(approvalRequest(contents).contains("still waits for your yes"))
    }
}
