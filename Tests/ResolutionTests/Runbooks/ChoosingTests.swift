import Resolution
import Testing
import Understanding

import struct Foundation.Date

/// Runbooks that one wish chooses among.
struct ChoosingTests {
    private static let delivered = Condition.test(fact: "order.status", .equals("delivered"))
    private static let shipped = Condition.test(fact: "order.status", .equals("shipped"))
    private static let order = Runbook.Input(name: "order", kind: .order, ask: "which-order")

    private static func book(_ name: String, _ conditions: Condition?, _ inputs: [Runbook.Input]) -> Runbook {
        Runbook(
            name: name, when: Runbook.When(categories: ["order"], conditions: conditions), identity: .l2,
            inputs: inputs, steps: [.say(template: name)], text: "text of \(name)")
    }

    private static func placed(_ number: String, _ status: Order.Status) throws -> Order {
        try Shop.order(number, status: status)
    }

    private func choosing(_ books: [Runbook], wish: String = "Where is it?") -> Play {
        let lookups = books.flatMap(\.choosingLookups).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        var play = Play(.choosing(among: books, looking: lookups), wish: wish)
        play.run.choice = Choice(candidates: books.map(\.text), lookups: lookups, facts: Facts(), isSure: true)
        return play
    }

    @Test func `what conditions ask about is looked up before the first step`() throws {
        let books = [Self.book("a", Self.delivered, [Self.order]), Self.book("b", nil, [])]
        #expect(books.map(\.choosingLookups) == [["order"], []])
        var play = choosing(books)
        play.tell(.start)
        #expect(play.requests == [.lookup(.orders)] && play.run.waitingFor == .lookup)
        play.tell(.found(Findings(orders: [try Self.placed("1", .delivered)])))
        #expect(play.run.state == .done && play.run.said.isEmpty && play.run.reason == nil)
        #expect(Self.delivered.holds(in: play.run.facts, at: Shop.now))
    }

    @Test func `of several orders the only one that some runbook fits is meant, else the customer is asked`() throws {
        let orders = [try Self.placed("1", .paid), try Self.placed("2", .delivered)]
        var play = choosing([Self.book("a", Self.delivered, [Self.order])])
        play.tell(.start)
        play.tell(.found(Findings(orders: orders)))
        #expect(play.run.state == .done && play.run.facts["order.number"] == .text("2"))

        play = choosing([Self.book("a", Self.delivered, [Self.order]), Self.book("b", nil, [])])
        play.tell(.start)
        play.tell(.found(Findings(orders: orders)))
        #expect(play.run.waitingFor == .customer && play.said() == ["which-order"])
        play.tell(.answered(reply("1", [(.order, "1")], message: 2)))
        #expect(play.requests == [.lookup(.order(number: "1"))])
        play.tell(.found(Findings(orders: [orders[0]])))
        #expect(play.run.state == .done && play.run.facts["order.status"] == .text("paid"))
    }

    @Test func `that there is no subscription is known, and no reason to ask`() {
        let active = Condition.test(fact: "subscription.status", .equals("active"))
        var play = choosing([Self.book("a", active, []), Self.book("b", nil, [])])
        play.tell(.start)
        #expect(play.requests == [.lookup(.subscriptions)])
        play.tell(.found(Findings(subscriptions: [])))
        #expect(play.run.state == .done && play.run.facts["subscriptions.count"] == .number(0))
    }

    @Test func `the chosen runbook begins with what was said and with the order that is meant, and nothing else`()
        throws
    {
        let size = Runbook.Input(name: "size", kind: .choice, isOptional: true, choices: ["S", "M"])
        let other = Runbook.Input(name: "size", kind: .text, isOptional: true)
        let number = Runbook.Input(name: "number", kind: .order, ask: "which-order")
        let books = [
            Self.book("a", Self.shipped, [Self.order, other]), Self.book("b", Self.delivered, [number, size]),
        ]
        var play = choosing(books)
        play.tell(.start)
        play.tell(.found(Findings(orders: [try Self.placed("7", .delivered)])))
        play.run.keep(Collected(value: "M", message: 1, start: 0, end: 1), as: "size")
        var run = play.run
        run.begin(books[1], hash: "h", insteadOf: .choosing(among: books, looking: ["order"]))
        #expect(run.runbook == "b" && run.runbookText == "text of b" && run.runbookHash == "h" && run.choice == nil)
        // A word is no size: it was heard as the other runbook's text.
        #expect(
            run.collected.mapValues(\.value) == ["number": "7"] && run.facts.values.keys.sorted() == ["input.number"])
        #expect(run.orders.isEmpty && run.state == .deciding && run.position == [0])
        let (done, requests) = Engine(books[1]).step(run, on: .start, level: .l2, at: Shop.now)
        #expect(requests.isEmpty && done.said.map(\.template) == ["b"])
    }

    @Test func `those that say what they are for may be chosen among, up to one that does not or that acts unasked`() {
        func book(_ name: String, about: String? = "for it", acts: Bool = false) -> Runbook {
            var book = Self.book(name, nil, [])
            book.about = about
            if acts { book.steps = [.action(ActionStep(verb: "cancel", of: "order"))] }
            return book
        }
        func open(_ books: [Runbook]) -> [String] { books.open.map(\.name) }
        #expect(open([book("a"), book("b"), book("c", about: nil), book("d")]) == ["a", "b"])
        #expect(open([book("a", about: nil), book("b"), book("c")]) == ["a"])
        #expect(open([book("a"), book("b", acts: true), book("c")]) == ["a"])
        #expect(open([book("a", acts: true), book("b")]) == ["a"])
        #expect(open([]) == [])
        #expect([book("a"), book("b", about: nil)].isSettled && [book("a")].isSettled)
        #expect(![book("a"), book("b")].isSettled)
        #expect(![Self.book("a", Self.shipped, [])].isSettled)
    }

    @Test(
        arguments: [
            (Self.delivered, "order.status: delivered: order.status is shipped"),
            (
                .all([
                    Self.shipped,
                    .test(fact: "order.total", .compareMoney(.more, Money(minor: 8_000, currency: "EUR"))),
                ]),
                "order.total: > 80.00 EUR: order.total is 79.00 EUR"
            ),
            (
                .any([Self.delivered, .test(fact: "customer.tier", .oneOf(["gold", "vip"]))]),
                "order.status: delivered: order.status is shipped, and customer.tier: [gold, vip]: "
                    + "customer.tier is not known"
            ),
            (.not(Self.shipped), "not (order.status: shipped): order.status is shipped"),
            (
                .test(fact: "order.placed", .within(86_400)),
                "order.placed: within 1 day: order.placed is 1970-01-01T00:00Z"
            ),
            (.test(fact: "order.placed", .missing), "order.placed: missing: order.placed is 1970-01-01T00:00Z"),
            (Self.shipped, nil),
        ] as [(Condition, String?)])
    func `why a runbook was passed over is said in one line`(condition: Condition, why: String?) {
        let facts = Facts([
            "order.status": .text("shipped"), "order.total": .money(Money(minor: 7_900, currency: "EUR")),
            "order.placed": .date(Date(timeIntervalSince1970: 0)),
        ])
        #expect(condition.whyNot(in: facts, at: Shop.now) == why)
    }
}
