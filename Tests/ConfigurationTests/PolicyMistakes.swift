extension Mistake {
    static func policy(_ right: String, _ wrong: String, at: String?, says: String, warns: Bool = false) -> Mistake {
        Mistake(file: OperatorRoot.policy, right: right, wrong: wrong, at: at, says: says, isWarning: warns)
    }

    private static let autonomy = "autonomy:\n  - category: broken\n    mode: approve\n  - mode: draft\n"

    static let inPolicies: [Mistake] = [
        policy("autonomy:", "autonomi:", at: "autonomi:", says: "did you mean `autonomy`?"),
        policy(autonomy, "", at: nil, says: "no `autonomy`: the mailbox only looks on", warns: true),
        policy(autonomy, "autonomy: send\n", at: "autonomy:", says: "`autonomy` must be a list"),
        policy("  - mode: draft", "  - mode: sned", at: "sned", says: "cannot be `sned`; did you mean `send`?"),
        policy("    mode: approve\n", "", at: "- category", says: "`mode` is missing"),
        policy("category: broken", "category: brokn", at: "brokn", says: "did you mean `broken`?"),
        policy("    mode: approve", "    up_to: 80\n    mode: approve", at: "up_to:", says: "no amount: `80`"),
        policy("  - mode: draft\n", "", at: "- category", says: "what fits no row of `autonomy` is only", warns: true),
        policy(
            "  - mode: draft\n", "  - mode: draft\n  - { tier: gold, mode: send }\n", at: "tier: gold",
            says: "row 3 of `autonomy` never decides: row 2 fits all that it fits"),
        policy(
            "  - mode: draft\n", "  - { category: broken, tier: gold, mode: send }\n  - mode: draft\n",
            at: "tier: gold", says: "row 2 of `autonomy` never decides: row 1"),
        policy(
            "    mode: approve\n",
            "    up_to: 80 EUR\n    mode: approve\n  - { category: broken, up_to: 50 EUR, mode: send }\n",
            at: "50 EUR", says: "row 2 of `autonomy` never decides: row 1"),

        policy("max_age: 3 days", "max_age: 36h", at: "max_age:", says: "whole days"),
        policy("per_customer_per_day: 3", "per_customer_per_day: 5", at: "per_day: 5", says: "from 0 to 4"),
        policy("  refund:\n", "  refnd:\n", at: "refnd:", says: "unknown action `refnd`; did you mean `refund`?"),
        policy("identity: L2", "identity: L0", at: "identity:", says: "cannot be `L0`"),
        policy("maximum: \"300 EUR\"", "maximum: 300", at: "maximum:", says: "no amount: `300`"),
        policy("sum: \"900 EUR\"", "sum: \"900 USD\"", at: "900 USD", says: "use one currency"),
        policy(
            "approve_over: \"80 EUR\"", "approve_over: \"300 EUR\"", at: "approve_over:", says: "not below `maximum`"),
        policy("    per_mailbox:", "    per_week:", at: "per_week:", says: "unknown key `per_week`"),
        limit("per_day: \"900 EUR\"", says: "write it as `per_mailbox: {sum: \"900 EUR\", in: 1 day}`"),
        limit("count_per_customer: 3", says: "write it as `per_customer: {count: 3, in: 30 days}`"),
        limit("per_customer: \"400 EUR\"", says: "write it as `{sum: \"400 EUR\", count: 3, in: 30 days}`"),
        limit("per_customer: {in: 30 days}", says: "`limits.refund.per_customer` bounds nothing"),
        limit("per_customer: {count: many}", says: "from 0 to 10000"),
        limit("per_customer: {count: 3, in: 2 years}", says: "no span of time: `2 years`"),
        limit("per_customer: {count: 3, in: 20m}", says: "from 1 hour to 366 days"),
        limit("except: {tier: gold, maximum: 500 EUR}", says: "`limits.refund.except` must be a list"),
        limit("except: [{maximum: 500 EUR}]", says: "a row of `except` has no condition"),
        limit("except: [{tier: gold}]", says: "a row of `except` changes nothing"),
        limit("except: [{tier: gold, maximum: 500 USD}]", says: "use one currency"),
        limit("except: [{tier: gold, maximum: 50 EUR}]", says: "not below `maximum`"),
        limit("except: [{category: brokn, maximum: 500 EUR}]", says: "did you mean `broken`?"),
        limit("except: [{tier: gold, maximum: 500 EUR}, {tier: gold, maximum: 600 EUR}]", says: "row 2 of"),

        calendar("hours: {}", says: "`hours` has no day"),
        calendar("hours: {moonday: \"09:00-17:00\"}", says: "did you mean `monday`?"),
        calendar("hours: {monday: \"9-17\"}", says: "`hours.monday` is no part of a day: `9-17`"),
        calendar("hours: {monday: \"09:00-24:01\"}", says: "is no part of a day"),
        calendar("hours: {monday: \"17:00-09:00\"}", says: "ends before it begins"),
        calendar("hours: {monday: [\"09:00-13:00\", \"12:00-17:00\"]}", says: "begins before the hours above"),
        calendar("hours: {monday: \"09:00-17:00\", holidays: [May]}", says: "is no day: `May`"),
        calendar("quiet_hours: {actions: run}", says: "`daily` is missing"),
        calendar("quiet_hours: {daily: \"22:00-22:00\"}", says: "ends before it begins"),
        calendar("quiet_hours: {daily: \"22:00-07:00\", actions: maybe}", says: "known are `run`, `wait`"),
        calendar("blackout: 2026-12-24 - 2026-12-26", says: "\"2026-12-24 to 2026-12-26\" for several"),
        calendar("blackout: [2026-12-26 to 2026-12-24]", says: "ends before it begins"),

        calendar("service_levels: {first_reply: 2h}", says: "must be a list"),
        calendar("service_levels: [{tier: gold}]", says: "promises nothing"),
        calendar("service_levels: [{first_reply: soon}]", says: "no span of time"),
        calendar("service_levels: [{first_reply: 1h}]", says: "would come at once"),
        calendar("service_levels: [{first_reply: 2h, clock: business}]", says: "`clock: business` and no `hours`"),
        calendar("service_levels: [{first_reply: 2h, team: sales}]", says: "unknown team `sales`"),
        calendar("service_levels: [{first_reply: 2h}, {tier: gold, first_reply: 3h}]", says: "row 2 of"),
    ]

    /// A line more in the limits of refunds.
    private static func limit(_ line: String, says: String) -> Mistake {
        policy("    identity: L2\n", "    \(line)\n", at: line, says: says)
    }

    private static func calendar(_ line: String, says: String) -> Mistake {
        policy("max_age: 3 days\n", "\(line)\n", at: line, says: says)
    }
}
