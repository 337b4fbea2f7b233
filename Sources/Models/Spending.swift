import JSON
package import Prompting
package import Resolution

/// What a model costs, as the operator says: no server names a price. Thousandths of a minor unit for a million tokens: vendors
/// ask for fractions of a cent.
package struct ModelPrice: Sendable, Equatable {
    package var currency: String
    package var fresh: Int
    package var cached: Int
    package var stored: Int
    /// Also of what is thought before an answer.
    package var out: Int
    /// Tokens that may be thought before each answer, beside those of the answer: a question costs them at most.
    package var thinking: Int

    package init(currency: String, fresh: Int, cached: Int, stored: Int, out: Int, thinking: Int = 0) {
        self.currency = currency
        self.fresh = fresh
        self.cached = cached
        self.stored = stored
        self.out = out
        self.thinking = thinking
    }

    /// The highest that a configuration may name: with it the tokens of no answer that a server can claim pass an `Int`.
    package static let highest = 10_000_000_000

    /// In millionths of a minor unit, the last of them rounded up: a token costs less than any coin.
    package func cost(_ usage: ModelUsage) -> Int {
        Self.millionths(usage.fresh * fresh + usage.cached * cached + usage.stored * stored + usage.out * out)
    }

    /// What a request can cost at most: no token is shorter than a byte, and the answer is bounded with what is thought for it.
    package func bound(_ request: ModelRequest) -> Int {
        // The schema goes along, and each server wraps what it is sent in some words of its own.
        let prompt = request.stable.utf8.count + request.variable.utf8.count + 2 * request.schema.bytes.count + 1_000
        return Self.millionths(prompt * max(fresh, cached, stored) + (request.mostTokens + thinking) * out)
    }

    /// What an answer has cost. A server that counts no tokens says nothing of what it takes: then it is the most.
    package func cost(_ usage: ModelUsage, of request: ModelRequest) -> Int {
        usage == ModelUsage() ? bound(request) : cost(usage)
    }

    /// Never less than it is: a sum of many small questions stays within its cap.
    private static func millionths(_ billionths: Int) -> Int { billionths / 1_000 + (billionths % 1_000 > 0 ? 1 : 0) }
}

/// What was spent today, and whether more may be. A pure value: the day is an argument.
package struct Spending: Sendable, Equatable {
    /// Days since 1970, where the operator counts them.
    package private(set) var day: Int
    /// In millionths of a minor unit, with what is reserved for questions under way.
    private var spent = 0
    private var reserved = 0

    package init(day: Int) { self.day = day }

    /// Sets aside what a question can cost at most. Nil: the cap would be passed, so it is not asked.
    /// - Parameter cap: minor units for a day.
    package mutating func reserve(_ bound: Int, day: Int, cap: Int) -> Int? {
        if day > self.day { (self.day, spent) = (day, 0) }
        guard spent + reserved + bound <= cap * 1_000_000 else { return nil }
        reserved += bound
        return bound
    }

    /// Adds what was spent on a day that nobody here has counted.
    package mutating func remember(_ sum: Int, of day: Int) {
        if day > self.day { (self.day, spent) = (day, 0) }
        if day == self.day { spent += sum }
    }

    /// What was set aside for a question, and what it has cost.
    package mutating func settle(_ reservation: Int, cost: Int) {
        reserved -= reservation
        spent += cost
    }

    /// Of a question that never went out.
    package mutating func release(_ reservation: Int) { reserved -= reservation }

    /// The sum of a day, rounded up to a minor unit; nothing for one on which nothing was spent yet.
    package func sum(in currency: String, of day: Int) -> Money {
        Money(minor: day > self.day ? 0 : (spent + 999_999) / 1_000_000, currency: currency)
    }
}
