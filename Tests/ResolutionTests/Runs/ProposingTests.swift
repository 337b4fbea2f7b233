import Resolution
import Testing
import Understanding

/// `propose`: what was proposed is repeated, agreed to and done, and nothing else.
struct ProposingTests {
    private static let one = Handle("order#1")
    private static let book = Books.book([
        .lookup("order"), .propose(ProposeStep(verbs: ["refund", "return"], otherwise: [.handoff(.policy)])),
        .confirm(template: "really"),
        .action(ActionStep(verb: "proposed", of: "proposal", approveOver: Sample.eur(80_00))), .say(template: "done"),
    ])

    /// Up to where a proposal is asked for.
    private static func play(_ items: [Order.Item] = [Shop.item(1, "Desk Lamp", 50_00), Shop.item(2, "Bulb", 9_00)])
        throws -> Play
    {
        var play = Play(book)
        play.tell(.start)
        play.tell(.found(Findings(orders: [try Shop.order("1042", items)])))
        return play
    }

    private func yes(_ text: String = "Yes, please.") -> Event {
        .answered(Event.Reply(message: 2, text: text, entities: [], language: "en"))
    }

    @Test func `a proposal is repeated, done after a yes, and told with its receipt`() throws {
        var play = try Self.play()
        #expect(play.requests == [.lookup(.proposal(verbs: ["refund", "return"]))])
        play.tell(.proposed(.refund(order: Self.one, line: 2)))
        let facts = play.run.facts
        #expect(facts["proposal.refund"] == .flag(true) && facts["proposal.return"] == nil)
        #expect(facts["proposal.item"] == .text("Bulb") && facts["proposal.amount"] == .money(Sample.eur(9_00)))
        #expect(play.said() == ["really"] && play.requests.isEmpty && play.run.waitingFor == .customer)
        play.tell(yes())
        #expect(
            play.requests == [
                .act(.refund(order: Self.one, line: 2), approveOver: Sample.eur(80_00), alwaysApprove: false)
            ])
        play.tell(
            .acted(Receipt(reference: "RF-1", at: Shop.now, facts: Facts(["amount": .money(Sample.eur(9_00))]))))
        #expect(play.said() == ["done"] && play.run.state == .done)
        #expect(play.run.facts["refund.amount"] == .money(Sample.eur(9_00)))
        #expect(play.run.orders["order#1"]?.items.map(\.refunded.minor) == [0, 9_00])
    }

    @Test func `what may not be proposed here, nothing, and a foreign handle go the other way`() throws {
        for proposal: Proposal? in [
            nil, .cancel(order: Self.one), .refund(order: Handle("order#2"), line: nil),
            .return(order: Self.one, line: 9),
            .refund(order: Self.one, line: 1, percent: 0), .tool(name: "x"), .send(purpose: .answer, to: .customer),
            .address(order: Self.one, to: Handle("order")), .passwordLink,
        ] {
            var play = try Self.play()
            play.tell(.proposed(proposal))
            #expect(play.run.state == .handedOver && play.said().isEmpty && play.requests.isEmpty)
            #expect(play.run.proposed == nil)
        }
    }

    @Test func `without a yes nothing is done`() throws {
        var play = try Self.play()
        play.tell(.proposed(.refund(order: Self.one, line: 1)))
        play.tell(yes("No, thank you."))
        #expect(play.run.state == .handedOver && play.run.reason == .conflict && play.requests.isEmpty)
        // A yes from before is none to what was proposed after it.
        let hasty = Books.book([
            .lookup("order"), .confirm(template: "really"),
            .propose(ProposeStep(verbs: ["refund"], otherwise: [.handoff(.policy)])),
            .action(ActionStep(verb: "proposed", of: "proposal")),
        ])
        play = Play(hasty)
        play.tell(.start)
        play.tell(.found(Findings(orders: [try Shop.order()])))
        play.tell(yes())
        play.tell(.proposed(.refund(order: Self.one, line: 1)))
        #expect(play.run.state == .handedOver && play.run.reason == .policy && play.requests.isEmpty)
    }

    @Test func `what one order gets back is taken off that order`() throws {
        let book = Books.book(
            [
                .lookup("orders"), .propose(ProposeStep(verbs: ["refund"], otherwise: [.handoff(.policy)])),
                .confirm(template: "really"), .action(ActionStep(verb: "proposed", of: "proposal")),
                .say(template: "done"),
            ], inputs: [])
        var play = Play(book)
        play.tell(.start)
        play.tell(.found(Findings(orders: [try Shop.order("1"), try Shop.order("2")])))
        play.tell(.proposed(.refund(order: Handle("order#2"), line: 1)))
        #expect(play.run.facts["proposal.order"] == .text("2"))
        play.tell(yes())
        play.tell(.acted(Receipt(reference: "RF-1", at: Shop.now)))
        #expect(play.run.orders.mapValues(\.refunded.minor) == ["order#1": 0, "order#2": 50_00])
        #expect(play.run.state == .done)
    }
}
