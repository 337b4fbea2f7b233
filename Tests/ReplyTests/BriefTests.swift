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
        let text = approvalRequest(
            caseID: "C-17", description: "refund 129.00 EUR, order 4103 of Ada Novak", why: "over 80.00 EUR",
            customer: "ada@customer.example", text: "It is broken.", effect: "E-34", reply: "We have refunded it.")
        #expect(text.hasPrefix("C-17 waits for your yes: refund 129.00 EUR, order 4103 of Ada Novak.\n"))
        for part in [
            "  over 80.00 EUR", "> It is broken.", "  We have refunded it.", "replyd approvals approve E-34 --as",
            "Nothing is done before",
        ] { #expect(text.contains(part)) }
        let unnumbered = approvalRequest(caseID: "C-1", description: "d", why: "w", customer: "c", text: "t")
        #expect(unnumbered.contains("  replyd approvals\n") && !unnumbered.contains("After a yes"))
    }
}
