/// How fast one host may be asked: a bucket of our own, and what the host says about its patience.
struct RateBucket: Sendable {
    /// Requests at once, and further ones in a second, for a host that says nothing.
    static let burst = 40.0
    static let perSecond = 20.0

    private var tokens = Self.burst
    private var capacity = Self.burst
    private var refill = Self.perSecond
    private var counted: ContinuousClock.Instant
    /// Requests left in the host's window, and when a new one begins.
    private var window: (left: Int, ends: ContinuousClock.Instant)?
    private var closedUntil: ContinuousClock.Instant?

    init(now: ContinuousClock.Instant) { counted = now }

    /// Takes a place; nil when the request may start now, else when to ask again.
    mutating func take(now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
        tokens = min(capacity, tokens + Self.seconds(now - counted) * refill)
        counted = now
        if let closedUntil {
            if closedUntil > now { return closedUntil }
            self.closedUntil = nil
        }
        if let window, window.ends <= now { self.window = nil }
        if let window, window.left <= 0 { return window.ends }
        guard tokens >= 1 else { return now + .milliseconds(Int(((1 - tokens) / refill * 1000).rounded(.up))) }
        tokens -= 1
        window?.left -= 1
        return nil
    }

    /// Takes over what a response says.
    mutating func hear(_ signs: RateSigns, now: ContinuousClock.Instant) {
        if let wait = signs.retryAfter { closedUntil = max(closedUntil ?? now, now + wait) }
        if let left = signs.left, let reset = signs.reset {
            // Answers overtake one another: within one window the smaller number is the later one.
            let ends = now + reset
            let isSame = window.map { abs(Self.seconds($0.ends - ends)) < 2 } ?? false
            window = (isSame ? min(left, window?.left ?? left) : left, ends)
        }
        if let leaky = signs.leaky {
            capacity = Double(leaky.capacity)
            refill = max(capacity / 20, 0.1)
            tokens = min(tokens, Double(leaky.capacity - leaky.used))
        }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}

/// What a response says about the host's patience.
struct RateSigns: Sendable, Equatable {
    var retryAfter: Duration?
    var left: Int?
    var reset: Duration?
    var leaky: Leaky?

    /// A bucket that empties at a twentieth of its size in a second: 2 for the usual 40, 4 for 80.
    struct Leaky: Sendable, Equatable {
        var used: Int
        var capacity: Int
    }

    /// Whether it says that there is something left; false when it says nothing.
    var hasRoom: Bool { left.map { $0 > 0 } ?? leaky.map { $0.used < $0.capacity } ?? false }

    /// Nobody is waited for longer than this because of a header.
    static let longest = 3600

    /// - Parameter now: seconds since 1970, for hosts that name a moment and send no Date.
    init(_ response: HTTPResponse, now: Int) {
        let there = response.header("date").flatMap(HTTPDate.seconds) ?? now
        // Hosts of models say it more exactly beside it.
        if let milliseconds = response.header("retry-after-ms").flatMap(Self.number) {
            retryAfter = .milliseconds(min(milliseconds, Self.longest * 1_000))
        } else if let text = response.header("retry-after") {
            let seconds = Self.number(text) ?? HTTPDate.seconds(text).map { max(0, $0 - there) }
            retryAfter = seconds.map { .seconds(min($0, Self.longest)) }
        }
        for prefix in ["ratelimit-", "x-ratelimit-", "rate-limit-", "x-rate-limit-"] where left == nil {
            left = response.header(prefix + "remaining").flatMap(Self.number)
            reset = response.header(prefix + "reset").flatMap(Self.number).map { value in
                // Some name the seconds that are left, some the moment: no window lasts for thirty years.
                .seconds(min(Self.longest, value > 1_000_000_000 ? max(0, value - there) : value))
            }
        }
        if left == nil, let text = response.header("ratelimit") { readField(text) }
        for name in ["x-shopify-shop-api-call-limit", "x-gorgias-account-api-call-limit"] where leaky == nil {
            guard let text = response.header(name) else { continue }
            let halves = text.split(separator: "/").compactMap { Self.number(String($0)) }
            if halves.count == 2, (1...100_000).contains(halves[1]) {
                leaky = Leaky(used: min(halves[0], halves[1]), capacity: halves[1])
            }
        }
    }

    /// `limit=100, remaining=50, reset=30`, or `"name";r=50;t=30` of the later drafts.
    private mutating func readField(_ text: String) {
        for word in text.split(whereSeparator: { ",; ".contains($0) }) {
            let halves = word.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let value = Self.number(String(halves[1])) else { continue }
            switch halves[0] {
            case "r", "remaining": left = left ?? value
            case "t", "reset": reset = reset ?? .seconds(min(value, Self.longest))
            default: break
            }
        }
    }

    private static func number(_ text: String) -> Int? {
        let whole = text.utf8.prefix { $0 != UInt8(ascii: ".") }
        guard (1...12).contains(whole.count), whole.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(String(decoding: whole, as: UTF8.self))
    }
}
