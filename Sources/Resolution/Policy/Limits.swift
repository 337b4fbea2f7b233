/// What an operator allows for one kind of action. A limit that is not set forbids nothing but what others forbid.
package struct ActionLimit: Codable, Sendable, Equatable {
    /// Level the customer must have.
    package var identity: Level
    /// Never by itself, nor after a yes: a person does it.
    package var maximum: Money?
    /// Above this a person says yes first.
    package var approveOver: Money?
    /// Above this two people say yes, each at the control socket.
    package var fourEyesOver: Money?
    /// Sum per customer in `customerPeriod`.
    package var perCustomer: Money?
    /// Number per customer in `customerPeriod`.
    package var countPerCustomer: Int?
    /// Seconds in which sum and number of a customer are counted.
    package var customerPeriod: Int
    /// Sum per mailbox in `mailboxPeriod`.
    package var perMailbox: Money?
    /// Seconds in which the sum of a mailbox is counted.
    package var mailboxPeriod: Int

    package init(
        identity: Level = .l2, maximum: Money? = nil, approveOver: Money? = nil, perCustomer: Money? = nil,
        countPerCustomer: Int? = nil, customerPeriod: Int = 30 * 86_400, perMailbox: Money? = nil,
        mailboxPeriod: Int = 86_400
    ) {
        self.identity = identity
        self.maximum = maximum
        self.approveOver = approveOver
        self.perCustomer = perCustomer
        self.countPerCustomer = countPerCustomer
        self.customerPeriod = customerPeriod
        self.perMailbox = perMailbox
        self.mailboxPeriod = mailboxPeriod
    }
}

/// A limit for some customers or categories only. Every condition that is set must hold.
package struct LimitException: Codable, Sendable, Equatable {
    /// Category of the wish that the action serves.
    package var category: String?
    /// Tier of the customer, as the shop names it.
    package var tier: String?
    /// The whole limit: what the row does not name is as for everybody.
    package var limit: ActionLimit

    package init(category: String? = nil, tier: String? = nil, limit: ActionLimit) {
        self.category = category
        self.tier = tier
        self.limit = limit
    }
}

/// The operator's limits of one mailbox. An action kind that is not in `actions` is refused.
package struct Limits: Codable, Sendable, Equatable {
    package var actions: [EffectKind: ActionLimit]
    /// In the order of the file: the first that fits stands in the place of what holds for everybody.
    package var exceptions: [EffectKind: [LimitException]]
    /// Automatic messages to one customer in 24 hours; 4 at most, whatever is configured.
    package var repliesPerCustomerPerDay: Int
    /// Automatic messages in 24 hours to people of one organisation who are not on file.
    package var repliesPerUnknownDomainPerDay: Int
    /// Automatic messages to customers of this mailbox in an hour.
    package var repliesPerHour: Int
    /// Messages to teams and approvers in an hour.
    package var briefsPerHour: Int
    /// Automatic messages to customers in ten minutes below which the breaker stays closed, however quiet the mailbox is.
    package var breakerFloor: Int
    /// Days after which a message is too old to be answered automatically.
    package var maxAgeDays: Int

    package init(
        actions: [EffectKind: ActionLimit] = [:], exceptions: [EffectKind: [LimitException]] = [:],
        repliesPerCustomerPerDay: Int = 4, repliesPerHour: Int = 200, briefsPerHour: Int = 60, maxAgeDays: Int = 3,
        repliesPerUnknownDomainPerDay: Int = 8, breakerFloor: Int = 60
    ) {
        self.actions = actions
        self.exceptions = exceptions
        self.repliesPerCustomerPerDay = min(repliesPerCustomerPerDay, 4)
        self.repliesPerHour = repliesPerHour
        self.briefsPerHour = briefsPerHour
        self.maxAgeDays = maxAgeDays
        self.repliesPerUnknownDomainPerDay = repliesPerUnknownDomainPerDay
        self.breakerFloor = breakerFloor
    }
}

extension Limits {
    /// The limit of one kind of action for a customer of `tier` with a wish of `category`, and the number of the row
    /// that decided, from 1; nil: what holds for everybody. Nil when the kind is not allowed at all.
    package func limit(of kind: EffectKind, category: String?, tier: String?) -> (limit: ActionLimit, row: Int?)? {
        guard let standard = actions[kind] else { return nil }
        for (index, row) in (exceptions[kind] ?? []).enumerated()
        where fits(row.category, category) && fits(row.tier, tier) {
            return (row.limit, index + 1)
        }
        return (standard, nil)
    }
}

/// Whether a condition that may be missing holds for what may be unknown. Compared as bytes.
func fits(_ condition: String?, _ value: String?) -> Bool {
    guard let condition else { return true }
    return value?.utf8.elementsEqual(condition.utf8) ?? false
}
