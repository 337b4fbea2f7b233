package import struct Foundation.TimeInterval

/// How one kind of wish is resolved: written by an operator as Markdown with YAML front matter.
package struct Runbook: Codable, Sendable, Equatable {
    package struct When: Codable, Sendable, Equatable {
        /// Intents that start it.
        package var categories: [String]
        /// What must hold for it to be chosen, by facts known before its first step; nil: it always fits.
        package var conditions: Condition?
        /// Sentences the classifier learns from, for the first category.
        package var examples: [String]
        /// Names of `StandardExamples` that the classifier learns for the first category, too.
        package var standard: [String]?
        /// Sentences that look like it and are not.
        package var counterexamples: [String]

        package init(
            categories: [String], conditions: Condition? = nil, examples: [String] = [], standard: [String]? = nil,
            counterexamples: [String] = []
        ) {
            self.categories = categories
            self.conditions = conditions
            self.examples = examples
            self.standard = standard
            self.counterexamples = counterexamples
        }
    }

    /// Something the runbook needs from the customer.
    package struct Input: Codable, Sendable, Equatable {
        package enum Kind: String, Codable, Sendable, CaseIterable {
            case order, email, amount, date, address, text, attachment, yes
            /// `time` is a time of day; `slot` a day with one; `choice` one of `choices`; `code` eight digits.
            case time, slot, choice, code, number
        }

        package var name: String
        package var kind: Kind
        /// Template that asks for it; nil when it is never asked for.
        package var ask: String?
        package var isOptional: Bool
        /// For attachments: `image`, `application/pdf`.
        package var types: [String]
        /// For choices: what may be chosen, as it is to be written; `plans`, `variants` or `payments` alone is what the shop
        /// offers or holds.
        package var choices: [String]
        /// For choices that customers have several words for: those words, for each of `choices`; empty where a choice
        /// is called as it is written.
        package var spellings: [String: [String]]
        /// For orders: the template that shows the customer's own, after an answer without a number.
        package var list: String?

        /// True where the shop says what may be chosen.
        package var choosesPlan: Bool { kind == .choice && choices == [Self.plans] }
        package static let plans = "plans"
        /// True where the variants of what was ordered may be chosen; the value is the SKU of one.
        package var choosesVariant: Bool { kind == .choice && choices == [Self.variants] }
        package static let variants = "variants"
        /// True where a means of payment on file may be chosen; the value is its id.
        package var choosesPayment: Bool { kind == .choice && choices == [Self.payments] }
        package static let payments = "payments"
        /// What a choice with spellings is when a message wants more than one of them.
        package static let several = "several"

        package init(
            name: String, kind: Kind, ask: String? = nil, isOptional: Bool = false, types: [String] = [],
            choices: [String] = [], spellings: [String: [String]] = [:], list: String? = nil
        ) {
            self.name = name
            self.kind = kind
            self.ask = ask
            self.list = list
            self.isOptional = isOptional
            self.types = types
            self.choices = choices
            self.spellings = spellings
        }
    }

    package var name: String
    /// What it is for, in one line for a model that chooses among those that fit; nil: it is not offered to one.
    package var about: String?
    package var when: When
    package var identity: Level
    package var inputs: [Input]
    package var steps: [Step]
    /// `resolved` or `handed_over`: what the end of the steps means.
    package var outcome: String
    /// Template that says that nothing was done, to who says no to what was repeated and not what else; nil: a person takes over.
    package var declined: String?
    /// The prose below the front matter.
    package var guidance: String
    /// The whole file, as a run keeps it.
    package var text: String

    package init(
        name: String, about: String? = nil, when: When, identity: Level, inputs: [Input], steps: [Step],
        outcome: String = "resolved", declined: String? = nil, guidance: String = "", text: String = ""
    ) {
        self.name = name
        self.about = about
        self.when = when
        self.identity = identity
        self.inputs = inputs
        self.steps = steps
        self.outcome = outcome
        self.declined = declined
        self.guidance = guidance
        self.text = text
    }
}

/// One step of a runbook.
package indirect enum Step: Codable, Sendable, Equatable {
    package struct Branch: Codable, Sendable, Equatable {
        package var condition: Condition
        package var steps: [Step]

        package init(condition: Condition, steps: [Step]) {
            self.condition = condition
            self.steps = steps
        }
    }

    /// `order`, `orders`, `customer`, `subscription`, `plans`, `variants`, `appointment`, `slots`, `knowledge`.
    case lookup(String)
    /// Goes on when it holds; runs `otherwise` and ends the run when it does not.
    case check(Condition, otherwise: [Step])
    case branch([Branch], otherwise: [Step])
    case choose(ChooseStep)
    case propose(ProposeStep)
    /// Asks for an input now, by name.
    case ask(String)
    /// Repeats what will be done and waits for an explicit yes.
    case confirm(template: String)
    /// Sends a one-time code to the address on file and waits for it: for the action that follows.
    case prove(template: String)
    /// Says one thing to try and waits to hear whether it helped; each is said once in a run.
    case attempt(template: String)
    /// Adds a paragraph, by template, to the reply.
    case say(template: String)
    case action(ActionStep)
    case wait(TimeInterval)
    case followUp(after: TimeInterval, template: String)
    case diagnose(String)
    case note(String)
    case tag([String])
    case route(String)
    case handoff(Reason)
}

package struct ActionStep: Codable, Sendable, Equatable {
    /// The verb of an action that a step before it let be proposed.
    package static let proposed = "proposed"

    /// `refund`, `cancel`, `address`, `exchange`, `subscription_cancel`, … : `EffectKind` without its prefix; or `proposed`.
    package var verb: String
    /// Name of the object: `order`, `subscription`.
    package var of: String
    /// `order.item.price` for the line asked about, `order.refundable` for the rest of the order.
    package var amount: String?
    /// So many hundredths of that; nil for the whole.
    package var percent: Int?
    /// What is sent again: `invoice`, `licence`, `download`, `password_link`.
    package var document: String?
    /// The input that names a new plan or variant.
    package var to: String?
    /// The input that says why an order is cancelled.
    package var reason: String?
    /// The input that names a means of payment.
    package var payment: String?
    /// True where it is about all lines that the customer's words name, false for one.
    package var isOfAllNamed: Bool
    /// Amount above which a person must say yes first.
    package var approveOver: Money?
    /// True when a person must always say yes first.
    package var alwaysApprove: Bool

    package init(
        verb: String, of: String, amount: String? = nil, percent: Int? = nil, document: String? = nil,
        to: String? = nil, reason: String? = nil, payment: String? = nil, isOfAllNamed: Bool = false,
        approveOver: Money? = nil, alwaysApprove: Bool = false
    ) {
        self.verb = verb
        self.of = of
        self.amount = amount
        self.percent = percent
        self.document = document
        self.to = to
        self.reason = reason
        self.payment = payment
        self.isOfAllNamed = isOfAllNamed
        self.approveOver = approveOver
        self.alwaysApprove = alwaysApprove
    }
}

/// A condition over named facts.
package indirect enum Condition: Codable, Sendable, Equatable {
    case all([Condition])
    case any([Condition])
    case not(Condition)
    case test(fact: String, Test)

    package enum Test: Codable, Sendable, Equatable {
        package enum Comparison: String, Codable, Sendable, CaseIterable {
            case less = "<", atMost = "<=", more = ">", atLeast = ">="
        }

        case equals(String)
        case oneOf([String])
        case exists
        case missing
        /// `within 30 days`: not more than that long ago, and not in the future.
        case within(TimeInterval)
        /// `over 30 days`: longer ago than that.
        case olderThan(TimeInterval)
        /// `> 0`: against a number, or an amount in its own currency.
        case compare(Comparison, Int)
        /// `> 80 EUR`: another currency does not hold.
        case compareMoney(Comparison, Money)
        /// `> 0.8` on a confidence, in thousandths.
        case compareThousandths(Comparison, Int)
    }
}
