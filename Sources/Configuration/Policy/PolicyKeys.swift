/// Every key a `policy.yaml` may hold, block by block.
///
/// `Mailboxes/example/policy.yaml` explains each of them; a test compares.
package enum PolicyKeys {
    package static let policy = [
        "autonomy", "limits", "max_age", "replies_per_customer_per_day", "replies_per_unknown_domain_per_day",
        "replies_per_hour", "breaker_floor", "briefs_per_hour", "hours", "quiet_hours", "blackout", "service_levels",
    ]
    package static let autonomy = ["category", "tier", "up_to", "mode"]
    package static let limit = [
        "identity", "maximum", "approve_over", "four_eyes_over", "per_customer", "per_mailbox", "except",
    ]
    package static let exception = [
        "category", "tier", "identity", "maximum", "approve_over", "four_eyes_over", "per_customer", "per_mailbox",
    ]
    package static let perCustomer = ["sum", "count", "in"]
    package static let perMailbox = ["sum", "in"]
    package static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    package static let hours = weekdays + ["holidays"]
    package static let quietHours = ["daily", "actions"]
    package static let serviceLevel = ["category", "tier", "first_reply", "resolution", "clock", "warn", "team"]

    package static let all = [
        policy, autonomy, limit, exception, perCustomer, perMailbox, hours, quietHours, serviceLevel,
    ]

    /// Keys that a `mailbox.yaml` had before, and what to write here in their place.
    static let moved = [
        "mode": "write it there as `autonomy: [{mode: send}]`",
        "categories": "write a row of `autonomy` there for each: `- {category: NAME, mode: MODE}`",
        "limits": "move the block there", "max_age": "move the line there",
        "replies_per_customer_per_day": "move the line there", "replies_per_hour": "move the line there",
        "briefs_per_hour": "move the line there",
    ]

    /// Keys that a limit had before.
    static let renamed = [
        "count_per_customer": "write it as `per_customer: {count: 3, in: 30 days}`",
        "per_day": "write it as `per_mailbox: {sum: \"900 EUR\", in: 1 day}`",
    ]
}
