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
    /// Sum per customer in 30 days.
    package var perCustomer: Money?
    /// Number per customer in 30 days.
    package var countPerCustomer: Int?
    /// Sum per mailbox and day.
    package var perDay: Money?

    package init(
        identity: Level = .l2, maximum: Money? = nil, approveOver: Money? = nil, perCustomer: Money? = nil,
        countPerCustomer: Int? = nil, perDay: Money? = nil
    ) {
        self.identity = identity
        self.maximum = maximum
        self.approveOver = approveOver
        self.perCustomer = perCustomer
        self.countPerCustomer = countPerCustomer
        self.perDay = perDay
    }
}

/// The operator's limits of one mailbox. An action kind that is not in `actions` is refused.
package struct Limits: Codable, Sendable, Equatable {
    package var actions: [EffectKind: ActionLimit]
    /// Automatic messages to one customer in 24 hours; 4 at most, whatever is configured.
    package var repliesPerCustomerPerDay: Int
    /// Automatic messages to customers of this mailbox in an hour.
    package var repliesPerHour: Int
    /// Messages to teams and approvers in an hour.
    package var briefsPerHour: Int
    /// Days after which a message is too old to be answered automatically.
    package var maxAgeDays: Int

    package init(
        actions: [EffectKind: ActionLimit] = [:], repliesPerCustomerPerDay: Int = 4, repliesPerHour: Int = 200,
        briefsPerHour: Int = 60, maxAgeDays: Int = 3
    ) {
        self.actions = actions
        self.repliesPerCustomerPerDay = min(repliesPerCustomerPerDay, 4)
        self.repliesPerHour = repliesPerHour
        self.briefsPerHour = briefsPerHour
        self.maxAgeDays = maxAgeDays
    }
}
