package import JSON
package import Resolution

/// What an operator says of the tools that are the shop: which tool answers which look-up, which does which action. What is not in
/// it does not exist: no other tool is ever called.
package struct ToolTable: Sendable, Equatable {
    package enum LookUp: String, Sendable, CaseIterable {
        case customer, orders, order, subscriptions, subscription, plans, variants, payments, appointments, slots
    }

    /// An action of ours, as the table names it.
    package enum Deed: String, Sendable, CaseIterable {
        case refund, credit, cancel, address, exchange, payment, `return`, resend, note, email, plan
        case passwordLink = "password_link"
        case customerAddress = "customer.address"
        case subscriptionCancel = "subscription.cancel"
        case subscriptionPause = "subscription.pause"
        case subscriptionResume = "subscription.resume"
        case subscriptionRenew = "subscription.renew"
        case appointmentBook = "appointment.book"
        case appointmentMove = "appointment.move"
        case appointmentCancel = "appointment.cancel"
    }

    package struct Reading: Sendable, Equatable {
        package var tool: String
        package var arguments: ToolTemplate
        /// Our fields by name, `items[].price`, and where they come from.
        package var fields: [String: ToolField]
        /// Where the object stands, or with `[]` the list of objects; nil: the whole result.
        package var result: ToolPath?
        /// Status words of the shop's and what they are with us: `processing` is `paid`.
        package var statuses: [String: String]
        /// A refusal in which one of these stands means that there is no such thing: `no row`.
        package var absent: [String]

        package init(
            tool: String, arguments: ToolTemplate = .empty, fields: [String: ToolField], result: ToolPath? = nil,
            statuses: [String: String] = [:], absent: [String] = []
        ) {
            self.tool = tool
            self.arguments = arguments
            self.fields = fields
            self.result = result
            self.statuses = statuses
            self.absent = absent
        }
    }

    /// What a second call with the same arguments does.
    package enum Repetition: Sendable, Equatable {
        /// Nothing: the tool knows our key, for so many seconds (nil: for ever), and answers as it did.
        case key(remembered: Int?)
        /// Nothing more: afterwards all is as it was (cancelled is cancelled).
        case state
        /// It does it again.
        case again
    }

    /// How it is seen whether an action was done: a look-up, and what must stand in its result.
    package struct ReadingBack: Sendable, Equatable {
        package var tool: String
        package var arguments: ToolTemplate
        /// The object, or with `[]` the list of objects; nil: the whole result.
        package var result: ToolPath?
        /// All of these, from the object, must be equal to the value: `note` is `{{key}}`.
        package var equals: [String: JSONValue]
        package var absent: [String]

        package init(
            tool: String, arguments: ToolTemplate, result: ToolPath? = nil, equals: [String: JSONValue],
            absent: [String] = []
        ) {
            self.tool = tool
            self.arguments = arguments
            self.result = result
            self.equals = equals
            self.absent = absent
        }
    }

    package struct Acting: Sendable, Equatable {
        package var tool: String
        package var arguments: ToolTemplate
        package var repetition: Repetition
        /// `reference` and `amount` of the receipt, and where they come from; of `readBack`'s object, too.
        package var fields: [String: ToolField]
        package var result: ToolPath?
        package var readBack: ReadingBack?
        /// Whether an exchange for another variant is possible before the order has left.
        package var isForUnsent: Bool

        /// Whether it is told several lines of an order at once.
        var takesLines: Bool { !arguments.names.isDisjoint(with: ToolTable.listsOfLines) }

        /// Whether an exchange is told for which variant.
        package var takesVariant: Bool { !arguments.names.isDisjoint(with: ToolTable.variants) }

        package init(
            tool: String, arguments: ToolTemplate, repetition: Repetition, fields: [String: ToolField] = [:],
            result: ToolPath? = nil, readBack: ReadingBack? = nil, isForUnsent: Bool = false
        ) {
            self.tool = tool
            self.arguments = arguments
            self.repetition = repetition
            self.fields = fields
            self.result = result
            self.readBack = readBack
            self.isForUnsent = isForUnsent
        }
    }

    /// Several lines of an order at once, in its order.
    static let listsOfLines: Set<String> = ["order.lines", "order.skus"]
    /// What an item becomes, or several, in the order of their lines.
    static let variants: Set<String> = ["variant", "variants"]

    package var lookUps: [LookUp: Reading]
    /// What the shop's systems say of a matter, by the diagnostic's name; fields are facts by their own names.
    package var diagnostics: [String: Reading]
    package var actions: [Deed: Acting]
    /// For each call.
    package var patience: Duration

    /// - Throws: `ToolTableProblem` for a table that could do something twice, or that leaves out what must be known.
    package init(
        lookUps: [LookUp: Reading], diagnostics: [String: Reading] = [:], actions: [Deed: Acting] = [:],
        patience: Duration = .seconds(20)
    ) throws(ToolTableProblem) {
        self.lookUps = lookUps
        self.diagnostics = diagnostics
        self.actions = actions
        self.patience = patience
        try check()
    }

    /// Tools that only read, and those that act.
    package var names: (reading: Set<String>, acting: Set<String>) {
        let readings = Array(lookUps.values) + Array(diagnostics.values)
        return (
            Set(readings.map(\.tool) + actions.values.compactMap { $0.readBack?.tool }),
            Set(actions.values.map(\.tool))
        )
    }
}

extension ToolTable.Deed {
    package init(_ action: Action) {
        self =
            switch action {
            case .refund: .refund
            case .credit: .credit
            case .cancel: .cancel
            case .address: .address
            case .customerAddress: .customerAddress
            case .exchange: .exchange
            case .payment: .payment
            case .subscription(_, .cancel): .subscriptionCancel
            case .subscription(_, .pause): .subscriptionPause
            case .subscription(_, .resume): .subscriptionResume
            case .subscription(_, .renew): .subscriptionRenew
            case .plan: .plan
            case .email: .email
            case .return: .return
            case .resend: .resend
            case .passwordLink: .passwordLink
            case .appointment(nil, _, _): .appointmentBook
            case .appointment(_, _, nil): .appointmentCancel
            case .appointment: .appointmentMove
            case .note: .note
            }
    }

    package var kind: EffectKind {
        switch self {
        case .refund: .refund
        case .credit: .credit
        case .cancel: .cancel
        case .address, .customerAddress: .address
        case .exchange: .exchange
        case .payment: .payment
        case .return: .return
        case .resend, .passwordLink: .resend
        case .note: .commerceNote
        case .email: .email
        case .plan, .subscriptionCancel, .subscriptionPause, .subscriptionResume, .subscriptionRenew: .subscription
        case .appointmentBook, .appointmentMove, .appointmentCancel: .appointment
        }
    }

    /// Doing it twice can leave what doing it once leaves. A renewal adds a period, a refund is money, another means of payment may be
    /// charged twice: never.
    var isState: Bool {
        switch self {
        case .cancel, .address, .customerAddress, .email, .plan, .subscriptionCancel, .subscriptionPause,
            .subscriptionResume,
            .appointmentCancel, .appointmentMove:
            true
        default: false
        }
    }

    var isAboutOrder: Bool {
        switch self {
        case .refund, .credit, .cancel, .address, .exchange, .payment, .return, .resend, .note: true
        default: false
        }
    }

    var isMoney: Bool { self == .refund || self == .credit }

    /// What a template of it may name.
    var values: Set<String> {
        let own: Set<String> =
            switch self {
            case .refund, .credit:
                ["order.number", "order.line", "order.sku", "amount.minor", "amount.decimal", "amount.currency"]
            case .cancel: ["order.number", "reason"]
            case .address: ["order.number", "address"]
            case .exchange:
                [
                    "order.number", "order.line", "order.sku", "variant", "order.lines", "order.skus", "variants",
                    "payment",
                ]
            case .payment: ["order.number", "payment"]
            case .return: ["order.number", "order.line", "order.sku", "order.lines", "order.skus", "payment"]
            case .resend: ["order.number", "document"]
            case .note: ["order.number", "note"]
            case .email: ["customer.id", "email"]
            case .customerAddress: ["customer.id", "address"]
            case .passwordLink: ["customer.id"]
            case .plan: ["subscription.id", "plan"]
            case .subscriptionCancel, .subscriptionPause, .subscriptionResume, .subscriptionRenew: ["subscription.id"]
            case .appointmentBook: ["customer.id", "appointment.at"]
            case .appointmentMove: ["appointment.id", "customer.id", "appointment.at"]
            case .appointmentCancel: ["appointment.id", "customer.id"]
            }
        return own.union(["key"])
    }

    /// What no call of it can do without: one that leaves it out would act on something else, or for another sum.
    var neededValues: [Set<String>] {
        switch self {
        case .refund, .credit: [["order.number"], ["amount.minor", "amount.decimal"]]
        case .cancel: [["order.number"]]
        case .address: [["order.number"], ["address"]]
        case .exchange, .return: [["order.number"], ["order.line", "order.sku", "order.lines", "order.skus"]]
        case .payment: [["order.number"], ["payment"]]
        case .resend: [["order.number"], ["document"]]
        case .note: [["order.number"], ["note"]]
        case .email: [["customer.id"], ["email"]]
        case .customerAddress: [["customer.id"], ["address"]]
        case .passwordLink: [["customer.id"]]
        case .plan: [["subscription.id"], ["plan"]]
        case .subscriptionCancel, .subscriptionPause, .subscriptionResume, .subscriptionRenew: [["subscription.id"]]
        case .appointmentBook: [["customer.id"], ["appointment.at"]]
        case .appointmentMove: [["appointment.id"], ["appointment.at"]]
        case .appointmentCancel: [["appointment.id"]]
        }
    }
}
