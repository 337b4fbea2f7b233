package import Understanding

package import struct Foundation.Date

/// One wish of a case on its way through one runbook. A value: it can be stored at any step and resumed by any worker.
package struct Run: Codable, Sendable, Equatable {
    package enum State: String, Codable, Sendable, CaseIterable {
        case deciding, waiting, done
        case handedOver = "handed_over"
    }

    package enum WaitingFor: String, Codable, Sendable, CaseIterable {
        case lookup, effect, customer, approval, timer
    }

    package var id: String
    package var runbook: String
    /// The runbook's text when the run started: the run goes on with it, whatever the file says later.
    package var runbookText: String
    /// SHA-256 of `runbookText`, in hexadecimal.
    package var runbookHash: String
    package var intent: String
    /// The sentences this wish was read from.
    package var wish: String
    /// The message that started it.
    package var message: Int64
    package var state = State.deciding
    package var waitingFor: WaitingFor?
    /// Path into the steps: index, then branch and index for each nesting.
    package var position: [Int] = [0]
    package var facts = Facts()
    /// Objects fetched for this principal, by handle.
    package var orders: [String: Order] = [:]
    package var subscriptions: [String: Subscription] = [:]
    /// Who the look-ups were made for; nil before the first.
    package var owner: Customer?
    /// What a look-up of plans brought.
    package var plans: [Plan]?
    /// What a look-up of variants brought, for the item that was meant then.
    package var variants: [Variant]?
    /// The same for each line of an order, where several may be exchanged at once; then `variants` is nil.
    package var offers: [LineOffer]?
    /// Addresses that the shop holds for the customer, once they were looked up.
    package var places: [KnownPlace]?
    /// Means of payment that the shop has on file for the customer, once they were looked up.
    package var payments: [PaymentMeans]?
    /// The appointment that is meant.
    package var appointment: Appointment?
    package var challenge: Challenge?
    /// What was last repeated to the customer; nil before that, and in runs of before it was kept.
    package var repetition: Repetition?
    /// Templates of what the customer was asked to try, oldest first.
    package var tried: [String]?
    /// What was taken of what could be chosen, oldest first.
    package var taken: [Taken]?
    /// Whether the customer said if what was taken last helped; nil: they did, or there is nothing to hear.
    package var hearing: Hearing?
    /// What was proposed last and may be proposed here; done only after the customer's yes.
    package var proposed: Proposal?
    /// Passages that a look-up of knowledge brought, or that were chosen.
    package var passages: [Passage] = []
    /// Inputs collected from the author's own words, by name.
    package var collected: [String: Collected] = [:]
    /// Numbers of more orders that the same words wish the same for; nil once runs of their own serve them.
    package var otherOrders: [String]?
    /// Whether all of them stand in one list of which the same is plainly wanted.
    package var areListed: Bool?
    /// Numbers of orders that the customer names and does not mean: "not 1042", "all except 1042".
    package var keptOrders: [String]?
    /// How often an input was asked for.
    package var asked: [String: Int] = [:]
    /// The input, or `confirm`, that the customer is being asked for.
    package var asking: String?
    /// Receipts of what this run did.
    package var receipts: [Receipt] = []
    /// What it wants to say and has not said.
    package var said: [Say] = []
    /// Whether it said something since the customer last wrote: a run never ends in silence.
    package var hasSpoken = false
    package var outcome: String?
    /// While it is not decided which of several runbooks resolves the wish.
    package var choice: Choice?
    package var reason: Reason?
    package var tags: [String] = []
    package var route: String?
    package var notes: [String] = []

    package init(
        id: String, runbook: String, runbookText: String, runbookHash: String, intent: String, wish: String,
        message: Int64
    ) {
        self.id = id
        self.runbook = runbook
        self.runbookText = runbookText
        self.runbookHash = runbookHash
        self.intent = intent
        self.wish = Event.Reply.read(of: wish)
        self.message = message
    }

    /// The outcome of what a person had in hand when they gave the case back.
    package static let byPerson = "person"
    /// The outcome of what the customer said no to.
    package static let declined = "declined"

    /// A run of the same wish for another order, which begins anew with what the customer has said.
    package func also(_ number: String, id: String, input: String) -> Run {
        var other = Run(
            id: id, runbook: runbook, runbookText: runbookText, runbookHash: runbookHash, intent: intent, wish: wish,
            message: message)
        for (name, value) in collected where facts["input.\(name)"] != nil {
            other.keep(value, as: name, fact: facts["input.\(name)"])
        }
        other.keep(Collected(value: number, message: message, start: 0, end: 0), as: input)
        return other
    }

    /// Remembers what the case has been about: it decides where nothing else does, and the customer is asked before anything is
    /// done for it.
    package mutating func remember(order number: String) {
        collected[Walk.before] = Collected(value: number, message: message, start: 0, end: 0)
    }

    /// Remembers what a letter says of means of payment where it says so of none of its wishes in particular.
    package mutating func hear(payment text: String) {
        guard PaymentChoice.isSpoken(of: text) else { return }
        collected[Walk.paymentWords] = Collected(value: text, message: message, start: 0, end: 0)
    }

    /// Whether words speak of a means of payment.
    package static func speaksOfPayment(_ text: String) -> Bool { PaymentChoice.isSpoken(of: text) }

    /// Whether replyd has answered it: what a person answered says nothing about its own answers.
    package var isAnswered: Bool { state == .done && outcome != Run.byPerson }
}

/// A value that deterministic code took from the author's own visible words.
package struct Collected: Codable, Sendable, Equatable {
    package var value: String
    /// The message it stands in, and its offsets there in Unicode scalars.
    package var message: Int64
    package var start: Int
    package var end: Int

    package init(value: String, message: Int64, start: Int, end: Int) {
        self.value = value
        self.message = message
        self.start = start
        self.end = end
    }
}

extension Collected {
    /// The moment that a collected date and time mean, in the notation of `notation(of:)`.
    package var moment: Date? {
        let bytes = Array(value.utf8)
        guard bytes.count == 17, bytes[16] == UInt8(ascii: "Z"), bytes[10] == UInt8(ascii: "T") else { return nil }
        let numbers = [bytes[0..<4], bytes[5..<7], bytes[8..<10], bytes[11..<13], bytes[14..<16]].map { digits in
            digits.reduce(0) { (48...57).contains($1) ? $0 * 10 + Int($1) - 48 : -10_000 }
        }
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        guard numbers.allSatisfy({ $0 >= 0 }), (1...12).contains(month), (1...31).contains(day), numbers[3] < 24,
            numbers[4] < 60
        else { return nil }
        // Days since 1970 by eras of 400 years that begin on 1 March.
        let years = month <= 2 ? year - 1 : year
        let ofEra = years % 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let days = years / 400 * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
        let moment = Date(timeIntervalSince1970: Double(days * 86_400 + numbers[3] * 3_600 + numbers[4] * 60))
        return notation(of: moment).utf8.elementsEqual(value.utf8) ? moment : nil
    }
}

/// A paragraph to be written: a template and the facts it may state.
package struct Say: Codable, Sendable, Equatable {
    package var template: String
    package var facts: Facts
    package var passages: [Passage]
    /// Whether it reports an action; then it is rendered only with the receipt at hand.
    package var reportsAction: Bool
    /// Whether a one-time code is put in when it is written: it is no fact of the run.
    package var carriesCode: Bool?

    package init(
        template: String, facts: Facts, passages: [Passage] = [], reportsAction: Bool = false, carriesCode: Bool? = nil
    ) {
        self.template = template
        self.facts = facts
        self.passages = passages
        self.reportsAction = reportsAction
        self.carriesCode = carriesCode
    }
}

/// What a run is told.
package enum Event: Codable, Sendable, Equatable {
    case start
    /// An answer to `Request.lookup`.
    case found(Findings)
    /// Nothing of this principal matches. Foreign and absent are not told apart.
    case notFound
    /// What was chosen of `Lookup.choice`.
    case chose(Pick)
    /// What was proposed for `Lookup.proposal`; nil: nothing.
    case proposed(Proposal?)
    /// The customer wrote again while the run waited for an answer.
    case answered(Reply)
    /// The customer answered with the right code, or (nil) with a wrong one.
    case proved(Collected?)
    case acted(Receipt)
    /// The action failed for good, or is in doubt.
    case failed(Reason)
    /// The policy refused.
    case refused(Reason)
    /// A person must say yes first.
    case held
    case rejected
    case due

    /// What a message brings to a run: its words, and what was found in them.
    package struct Reply: Codable, Sendable, Equatable {
        /// How much of a customer's words a run reads, in Unicode scalars: what stands further behind is a story. It is more than a
        /// plain answer may have (`ExplicitAnswer`), so that what was cut agrees to nothing.
        package static let limit = 8_000

        package var message: Int64
        package var text: String
        package var entities: [Reading.Entity]
        package var attachmentTypes: [String]
        /// ISO 639-1, of the message, else of the case; nil reads every language.
        package var language: String?
        /// When it was written: what "Tuesday" and "in 3 days" count from; nil leaves them unknown.
        package var sent: Date?
        /// The mailbox's time zone as an IANA name; nil is UTC.
        package var zone: String?
        /// Whether it says, beside the answer, plainly what is wanted.
        package var saysWish: Bool
        /// What other runs of the case have repeated that wait for the same answer.
        package var beside: [Repeated]?

        package init(
            message: Int64, text: String, entities: [Reading.Entity], attachmentTypes: [String] = [],
            language: String? = nil, sent: Date? = nil, zone: String? = nil, saysWish: Bool = false
        ) {
            self.message = message
            self.text = Self.read(of: text)
            self.entities = entities
            self.attachmentTypes = attachmentTypes
            self.language = language
            self.sent = sent
            self.zone = zone
            self.saysWish = saysWish
        }

        /// The beginning of a text, as far as it is read.
        static func read(of text: String) -> String {
            text.utf8.count <= limit ? text : String(text.unicodeScalars.prefix(limit))
        }
    }
}

extension Run {
    /// The order for which it has repeated something, and waits for a yes.
    package var repeatedOrder: Order? { asking == Walk.confirmation ? orders[Walk.order] : nil }
}

/// What a look-up brought.
package struct Findings: Codable, Sendable, Equatable {
    package var customer: Customer?
    package var orders: [Order]
    package var subscriptions: [Subscription]
    package var passages: [Passage]
    package var appointments: [Appointment]
    /// The day of each appointment where the mailbox stands, as `2026-03-11`.
    package var days: [String]?
    package var plans: [Plan]?
    /// What each line may become that was asked for.
    package var offers: [LineOffer]?
    package var payments: [PaymentMeans]?
    /// Free times, soonest first.
    package var slots: [Date]
    /// What a diagnostic read, by its own names.
    package var diagnosis: Facts

    package init(
        customer: Customer? = nil, orders: [Order] = [], subscriptions: [Subscription] = [], passages: [Passage] = [],
        appointments: [Appointment] = [], days: [String]? = nil, plans: [Plan]? = nil, offers: [LineOffer]? = nil,
        payments: [PaymentMeans]? = nil,
        slots: [Date] = [], diagnosis: Facts = Facts()
    ) {
        self.customer = customer
        self.orders = orders
        self.subscriptions = subscriptions
        self.passages = passages
        self.appointments = appointments
        self.days = days
        self.plans = plans
        self.offers = offers
        self.payments = payments
        self.slots = slots
        self.diagnosis = diagnosis
    }
}

/// What a run asks of its caller. It never waits: it returns and is told later.
package enum Request: Codable, Sendable, Equatable {
    package enum Lookup: Codable, Sendable, Equatable {
        case customer
        case order(number: String)
        /// The customer's orders, newest first.
        case orders
        case subscriptions
        case appointments
        case plans
        /// Of these lines of an order.
        case variants(order: String, lines: [Int])
        /// On file for the customer; of one order where one is meant.
        case payments(order: String?)
        case slots
        /// Named by the runbook; of one order where one is meant.
        case diagnostic(name: String, order: String?)
        case knowledge(question: String)
        /// Which of these the run goes on with.
        case choice(Offer)
        /// One action of these, over the run's own handles.
        case proposal(verbs: [String])
    }

    case lookup(Lookup)
    /// The same wish for these orders, too, each in a run of its own: its steps, its look-ups, its yes.
    case also([String])
    /// `approveOver` is the runbook's own threshold; `alwaysApprove` holds it at any amount.
    case act(Proposal, approveOver: Money?, alwaysApprove: Bool)
    case wait(until: Date)
}
