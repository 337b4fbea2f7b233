import Foundation
import Mail
import Resolution
import Testing

@testable import Store

/// A new address, time or plan is done when the ledger itself finds it in the customer's letter, in a mail that repeated it,
/// and a yes in a later letter: whatever a run says of itself.
struct RepeatingTests {
    private static let wanted = "Hafenweg 3, 24103 Kiel"
    private static let question = "We send it to:\n\nHafenweg 3, 24103 Kiel\n\nIs that right?"

    /// What is different from a conversation in which everything was repeated and agreed to.
    struct Talk: Sendable {
        var letter = "Please send it to Hafenweg 3, 24103 Kiel"
        var question = RepeatingTests.question
        var purpose = Purpose.ask
        var isSent = true
        var answer = "Yes please"
        var proposal = Proposal.address(order: Handle("order#1"), to: Handle("new"))
        var isExcused = false
        /// The customer's own address, as the shop says.
        var home: String?
        /// Of the run, as a proposer may want it to be.
        var change: @Sendable (inout Run, _ letter: Int64, _ answer: Int64) -> Void = { _, _, _ in }
    }

    private static func verdict(_ talk: Talk) async throws -> String {
        let kinds: [EffectKind] = [
            .return, .address, .email, .appointment, .subscription, .exchange, .payment,
        ]
        let fixture = try LedgerFixture(limits: Dictionary(uniqueKeysWithValues: kinds.map { ($0, ActionLimit()) }))
        fixture.home = talk.home
        let letter = try await fixture.receive(id: "a@post.test", words: talk.letter).letter
        let asked = fixture.now
        let ask = try fixture.answer(talk.purpose, id: "ask", text: talk.question)
        try await fixture.commit(fixture.work(), [ask])
        if talk.isSent { try await fixture.finish(.smtp) }
        fixture.advance(3_600)
        let answer = try await fixture.receive(
            id: "b@post.test", answers: ["ask@lumen.test"], words: talk.answer
        ).letter
        var work = try await fixture.work()
        while work.event.kind != .message(answer) {
            try await fixture.commit(work, [])
            work = try await fixture.work()
        }
        var run = try fixture.run(work)
        run.owner = work.state.principal.customer
        let start = talk.letter.unicodeScalars.count - wanted.unicodeScalars.count
        run.collected["new"] = Collected(
            value: wanted, message: letter, start: start, end: talk.letter.unicodeScalars.count)
        run.repetition = Repetition(
            values: ["new": wanted], asked: asked, answer: Collected(value: "yes", message: answer, start: 0, end: 3))
        talk.change(&run, letter, answer)
        var effect = PlannedEffect(
            proposal: talk.proposal, purpose: .action, run: run.id, step: "2", description: "a new address")
        effect.isExcusedFromRepeating = talk.isExcused
        let verdict = try await fixture.ledger.foresee(
            effect, in: fixture.decision(work, [], runs: [run]), event: work.event, policy: fixture.policy,
            now: fixture.now)
        try await fixture.close()
        return switch verdict {
        case .allow: "allow"
        case .hold: "hold"
        case .refuse(let reason, _): "refuse \(reason.rawValue)"
        default: "\(verdict)"
        }
    }

    private static func verdict(_ change: (inout Talk) -> Void) async throws -> String {
        var talk = Talk()
        change(&talk)
        return try await verdict(talk)
    }

    @Test func `what was repeated and agreed to is done`() async throws {
        #expect(try await Self.verdict { _ in } == "allow")
        #expect(try await Self.verdict { $0.purpose = .answer } == "allow")
    }

    @Test func `what was not repeated waits for a person, whatever the run says`() async throws {
        #expect(try await Self.verdict { $0.change = { run, _, _ in run.repetition = nil } } == "hold")
        #expect(try await Self.verdict { $0.change = { run, _, _ in run.repetition?.answer = nil } } == "hold")
        #expect(try await Self.verdict { $0.isSent = false } == "hold")
        #expect(try await Self.verdict { $0.question = "Is that right?" } == "hold")
        #expect(try await Self.verdict { $0.question = "We send it to Hafenweg 30, 24103 Kiel." } == "hold")
        // The yes is read where it is said to stand: in a letter that came after the question.
        #expect(try await Self.verdict { $0.answer = "No please" } == "hold")
        #expect(try await Self.verdict { $0.change = { run, _, _ in run.repetition?.answer?.end = 1_000 } } == "hold")
        #expect(
            try await Self.verdict {
                $0.letter = "yes, " + Self.wanted
                $0.change = { run, letter, _ in run.repetition?.answer?.message = letter }
            } == "hold")
        // Another value was repeated than is to be done, or before it was asked about.
        #expect(
            try await Self.verdict { $0.change = { run, _, _ in run.repetition?.values["new"] = "Kiel" } } == "hold")
        #expect(
            try await Self.verdict {
                $0.change = { run, _, _ in run.repetition?.asked.addTimeInterval(60) }
            } == "hold")
    }

    @Test func `what stands in no letter of the customer is refused`() async throws {
        #expect(
            try await Self.verdict {
                $0.change = { run, _, _ in run.collected["new"]?.value = "1 Evil Street" }
            } == "refuse policy")
        #expect(
            try await Self.verdict { $0.change = { run, _, _ in run.collected["new"]?.message = 99 } }
                == "refuse policy")
        #expect(
            try await Self.verdict { $0.change = { run, _, _ in run.collected["new"]?.start = 30 } } == "refuse policy")
        #expect(
            try await Self.verdict { $0.change = { run, _, _ in run.collected["new"]?.end = 31 } } == "refuse policy")
        #expect(
            try await Self.verdict {
                $0.change = { run, _, _ in
                    run.collected["new"] = Collected(value: Self.wanted, message: 1, start: -1, end: .max)
                }
            } == "refuse policy")
    }

    @Test func `a choice from a list is done unrepeated where the runbook says so, and an address never`() async throws
    {
        let exchange = Proposal.exchange(order: Handle("order#1"), line: 1, for: Handle("new"))
        for (proposal, excused) in [(exchange, "allow"), (Talk().proposal, "hold")] {
            for (isExcused, expected) in [(true, excused), (false, "hold")] {
                #expect(
                    try await Self.verdict {
                        $0.proposal = proposal
                        $0.isExcused = isExcused
                        $0.change = { run, _, _ in run.repetition = nil }
                    } == expected)
            }
        }
    }

    /// What the letter and the question say of a lamp that was ordered in black, and what becomes of the exchange.
    private static func exchanged(_ letter: String, _ question: String) async throws -> String {
        try await verdict {
            $0.letter = letter
            $0.question = question
            $0.proposal = .exchange(order: Handle("order#1"), line: 1, for: Handle("new"))
            $0.change = { run, letter, _ in
                let titles = [("L1", "black / small"), ("L2", "green / small"), ("L3", "green / large")]
                run.variants = titles.map {
                    Variant(sku: $0.0, title: $0.1, price: Money(minor: 12_900, currency: "EUR"))
                }
                run.collected["new"] = Collected(value: "L2", message: letter, start: 0, end: 0)
                run.repetition?.values["new"] = "L2"
            }
        }
    }

    @Test func `a variant counts as repeated by its title, and as wanted where the letter names what is different`()
        async throws
    {
        let (wish, question) = ("I would rather have the green one, please change it.", "Lamp: green / small. Right?")
        #expect(try await Self.exchanged(wish, question) == "allow")
        #expect(try await Self.exchanged(wish, "Lamp: green / large. Right?") == "hold")
        #expect(try await Self.exchanged("I would rather have another one, please.", question) == "refuse policy")
        #expect(try await Self.exchanged("It is black. Please change something.", question) == "refuse policy")
        #expect(try await Self.exchanged("The large one, please. Thank you very much.", question) == "refuse policy")
    }

    /// What the letter and the question say of two lamps that are to become others, and what becomes of both.
    private static func swapped(
        _ letter: String, _ question: String, _ change: @escaping @Sendable (inout Run) -> Void = { _ in }
    ) async throws -> String {
        try await verdict {
            $0.letter = letter
            $0.question = question
            $0.proposal = .exchange(
                order: Handle("order#1"), line: 1, for: Handle("new#1"), others: [Swap(line: 2, to: Handle("new#2"))])
            $0.change = { run, letter, _ in
                guard var order = run.orders["order#1"], var item = order.items.first else { return }
                let price = item.price
                (order.items[0].sku, order.items[0].title) = ("L1", "Floor lamp")
                (item.line, item.sku, item.title) = (2, "D1", "Desk lamp")
                order.items = [order.items[0], item]
                run.orders["order#1"] = order
                let colors = ["black", "green", "white"]
                run.offers = [("L", 1), ("D", 2)].map { prefix, line in
                    LineOffer(
                        line: line,
                        variants: zip(1..., colors).map { Variant(sku: "\(prefix)\($0)", title: $1, price: price) })
                }
                for (line, sku) in [(1, "L2"), (2, "D3")] {
                    run.collected["new#\(line)"] = Collected(value: sku, message: letter, start: 0, end: 0)
                    run.repetition?.values["new#\(line)"] = sku
                }
                change(&run)
            }
        }
    }

    @Test func `of several lines each is wanted, and told with what it becomes`() async throws {
        let (wish, question) = (
            "Please give me the floor lamp in green and the desk lamp in white instead.",
            "Floor lamp: green. Desk lamp: white. Right?"
        )
        #expect(try await Self.swapped(wish, question) == "allow")
        #expect(try await Self.swapped(wish, "Floor lamp: green. Right?") == "hold")
        #expect(try await Self.swapped(wish, "Floor lamp: white. Desk lamp: green. Right?") == "hold")
        #expect(try await Self.swapped(wish, "Desk lamp: green. Floor lamp: white. Right?") == "hold")
        #expect(try await Self.swapped(wish, "Green and white. Right?") == "hold")
        #expect(try await Self.swapped(wish, question) { $0.repetition?.values["new#2"] = "D2" } == "hold")
        #expect(try await Self.swapped(wish, question) { $0.collected["new#2"] = nil } == "refuse identity")
        #expect(
            try await Self.swapped("Please give me the floor lamp in green, and the desk lamp.", question)
                == "refuse policy")
    }

    @Test func `an address that the shop holds is wanted where the letter names it, and repeated in full`() async throws
    {
        func verdict(
            _ letter: String, question: String = Self.question, home: String = Self.wanted, held: String = Self.wanted
        ) async throws -> String {
            try await Self.verdict {
                $0.letter = letter
                $0.question = question
                $0.home = home
                $0.change = { run, letter, _ in
                    run.places = [KnownPlace(address: held)]
                    run.collected["new"] = Collected(value: Self.wanted, message: letter, start: 0, end: 0)
                }
            }
        }
        let (wish, other) = ("Please send it to my default address.", "1 Evil Street")
        #expect(try await verdict(wish) == "allow")
        #expect(try await verdict(wish, question: "There, right?") == "hold")
        #expect(try await verdict("Please send it somewhere else.") == "refuse policy")
        #expect(try await verdict(wish, home: other, held: other) == "refuse policy")
        // What a run says of itself is not what the shop said.
        #expect(try await verdict(wish, home: other) == "refuse identity")
    }

    @Test func `the customer's own address is theirs, and repeated`() async throws {
        for (question, expected) in [(Self.question, "allow"), ("Is that right?", "hold")] {
            #expect(
                try await Self.verdict {
                    $0.question = question
                    $0.proposal = .customerAddress(to: Handle("new"))
                } == expected)
        }
        #expect(
            try await Self.verdict {
                $0.proposal = .customerAddress(to: Handle("new"))
                $0.change = { run, _, _ in run.collected["new"]?.value = "1 Evil Street" }
            } == "refuse policy")
    }

    @Test func `a means of payment is named, and told by its title`() async throws {
        func verdict(
            _ letter: String, _ question: String, of customer: String? = nil,
            _ proposal: Proposal = .return(order: Handle("order#1"), line: 1, paid: Handle("new"))
        ) async throws -> String {
            try await Self.verdict {
                $0.letter = letter
                $0.question = question
                $0.proposal = proposal
                $0.change = { run, letter, _ in
                    let owner = customer ?? run.owner?.id ?? ""
                    run.payments = [
                        PaymentMeans(id: "g-1", customer: owner, kind: "gift_card", title: "gift card 4471"),
                        PaymentMeans(id: "p-1", customer: owner, kind: "paypal", title: "PayPal", isOriginal: true),
                    ]
                    run.collected["new"] = Collected(value: "g-1", message: letter, start: 0, end: 0)
                    run.repetition?.values["new"] = "g-1"
                }
            }
        }
        let (wish, question) = ("Please take it back, the money on my gift card.", "Money to: gift card 4471. Right?")
        #expect(try await verdict(wish, question) == "allow")
        #expect(try await verdict(wish, "Money to: gift card. Right?") == "hold")
        #expect(try await verdict("Please take it back.", question) == "refuse policy")
        #expect(try await verdict("Please take it back, the money to PayPal.", question) == "refuse policy")
        #expect(try await verdict(wish, question, of: "somebody else") == "refuse identity")
        let pay = Proposal.payment(order: Handle("order#1"), with: Handle("new"))
        #expect(try await verdict("Please let me pay with my gift card.", question, pay) == "allow")
        #expect(try await verdict(wish, "Money from: gift card. Right?", pay) == "hold")
        #expect(try await verdict("Please let me pay otherwise.", question, pay) == "refuse policy")
        #expect(try await verdict("I paid with PayPal, and not otherwise.", question, pay) == "refuse policy")
        #expect(try await verdict(wish, question, of: "somebody else", pay) == "refuse identity")
    }

    @Test func `a plan is wanted where the letter names it`() async throws {
        for (letter, expected) in [
            ("Please move me to the Small plan from now on.", "allow"),
            ("Another plan for me, please.", "refuse policy"),
        ] {
            #expect(
                try await Self.verdict {
                    $0.letter = letter
                    $0.question = "From now on: Small. Right?"
                    $0.proposal = .plan(Handle("subscription#1"), to: Handle("new"))
                    $0.change = { run, letter, _ in
                        let price = Money(minor: 900, currency: "EUR")
                        run.plans = [Plan(name: "Small", price: price), Plan(name: "Large", price: price)]
                        run.subscriptions["subscription#1"] = Subscription(
                            id: "S-1", customer: run.owner?.id ?? "", plan: "Large", price: price,
                            status: .active, renews: nil)
                        run.collected["new"] = Collected(value: "Small", message: letter, start: 0, end: 0)
                        run.repetition?.values["new"] = "Small"
                    }
                } == expected)
        }
    }

    @Test func `a time counts as repeated when day, year and time stand in the question`() async throws {
        for (question, expected) in [("On 6 March 2027, 10:05?", "allow"), ("On 6 March 2027, 10:15?", "hold")] {
            #expect(
                try await Self.verdict {
                    $0.proposal = .appointment(nil, at: Handle("new"))
                    $0.question = question
                    $0.change = { run, _, _ in
                        run.collected["new"]?.value = "2027-03-06T10:05Z"
                        run.repetition?.values["new"] = "2027-03-06T10:05Z"
                    }
                } == expected)
        }
    }
}
