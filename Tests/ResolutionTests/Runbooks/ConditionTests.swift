import Resolution
import Testing

import struct Foundation.Date

private let facts = Facts([
    "status": .text("delivered"), "count": .number(3), "price": .money(Sample.eur(80_00)),
    "delivered": .date(Shop.now.addingTimeInterval(-30 * Shop.day)), "tomorrow": .date(Shop.now.addingTimeInterval(1)),
    "gift": .flag(true), "topics": .list(["legal", "press"]), "yen": .money(Money(minor: 500, currency: "JPY")),
])

struct ConditionRow: Sendable, CustomTestStringConvertible {
    var fact: String
    var test: Condition.Test
    var holds: Bool

    init(_ fact: String, _ test: Condition.Test, _ holds: Bool) {
        self.fact = fact
        self.test = test
        self.holds = holds
    }

    var testDescription: String { "\(fact) \(test)" }

    static let all: [ConditionRow] = [
        ConditionRow("status", .equals("delivered"), true),
        ConditionRow("status", .equals("Delivered"), false),
        ConditionRow("status", .equals("shipped"), false),
        ConditionRow("status", .oneOf(["shipped", "delivered"]), true),
        ConditionRow("status", .oneOf(["shipped"]), false),
        ConditionRow("count", .equals("3"), true),
        ConditionRow("price", .equals("80 EUR"), true),
        ConditionRow("gift", .equals("true"), true),
        ConditionRow("gift", .equals("no"), false),
        ConditionRow("topics", .equals("press"), true),
        ConditionRow("topics", .oneOf(["health", "legal"]), true),
        ConditionRow("topics", .equals("health"), false),
        ConditionRow("status", .exists, true),
        ConditionRow("status", .missing, false),
        ConditionRow("nothing", .exists, false),
        ConditionRow("nothing", .missing, true),
        ConditionRow("nothing", .equals(""), false),
        ConditionRow("nothing", .compare(.less, 9), false),
        ConditionRow("delivered", .within(30 * Shop.day), true),
        ConditionRow("delivered", .within(30 * Shop.day - 1), false),
        ConditionRow("delivered", .olderThan(30 * Shop.day), false),
        ConditionRow("delivered", .olderThan(30 * Shop.day - 1), true),
        ConditionRow("tomorrow", .within(30 * Shop.day), false),
        ConditionRow("tomorrow", .olderThan(0), false),
        ConditionRow("status", .within(30 * Shop.day), false),
        ConditionRow("count", .compare(.less, 3), false), ConditionRow("count", .compare(.less, 4), true),
        ConditionRow("count", .compare(.atMost, 2), false), ConditionRow("count", .compare(.atMost, 3), true),
        ConditionRow("count", .compare(.more, 3), false), ConditionRow("count", .compare(.more, 2), true),
        ConditionRow("count", .compare(.atLeast, 4), false), ConditionRow("count", .compare(.atLeast, 3), true),
        ConditionRow("price", .compare(.more, 79), true), ConditionRow("price", .compare(.more, 80), false),
        ConditionRow("price", .compare(.more, .max), false), ConditionRow("price", .compare(.less, .max), false),
        ConditionRow("yen", .compare(.atLeast, 500), true), ConditionRow("yen", .compare(.atLeast, 501), false),
        ConditionRow("price", .compareMoney(.more, Sample.eur(79_99)), true),
        ConditionRow("price", .compareMoney(.more, Sample.eur(80_00)), false),
        ConditionRow("price", .compareMoney(.more, Money(minor: 1, currency: "USD")), false),
        ConditionRow("count", .compareThousandths(.atLeast, 3), true),
        ConditionRow("price", .compareThousandths(.atLeast, 3), false),
    ]
}

@Test(arguments: ConditionRow.all)
func `a condition holds for what is known`(_ row: ConditionRow) {
    #expect(Condition.test(fact: row.fact, row.test).holds(in: facts, at: Shop.now) == row.holds)
}

@Test func `what is not known never holds, whatever stands around it`() {
    let unknown = Condition.test(fact: "nothing", .equals("x"))
    let mistyped = Condition.test(fact: "delivered", .equals("x"))
    let yes = Condition.test(fact: "status", .exists)
    let no = Condition.not(yes)
    for doubt in [unknown, mistyped] {
        for condition in [doubt, .not(doubt), .not(.not(doubt)), .all([yes, doubt]), .not(.all([yes, doubt]))] {
            #expect(!condition.holds(in: facts, at: Shop.now))
        }
        #expect(Condition.any([doubt, yes]).holds(in: facts, at: Shop.now))
        #expect(Condition.not(.all([doubt, no])).holds(in: facts, at: Shop.now))
        #expect(!Condition.any([doubt, no]).holds(in: facts, at: Shop.now))
    }
    #expect(Condition.all([]).holds(in: facts, at: Shop.now))
    #expect(!Condition.any([]).holds(in: facts, at: Shop.now))
}
