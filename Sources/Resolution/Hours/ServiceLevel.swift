package import struct Foundation.Date
package import struct Foundation.TimeInterval

/// What a customer is owed in time.
package enum ServicePromise: String, Codable, Sendable, CaseIterable {
    case firstReply = "first_reply"
    case resolution

    /// What its timer has in the place of a run.
    package var timer: String { "service:" + rawValue }

    package init?(timer: String?) {
        guard let promise = Self.allCases.first(where: { timer?.utf8.elementsEqual($0.timer.utf8) ?? false }) else {
            return nil
        }
        self = promise
    }
}

/// By when cases of a kind must be answered and resolved. Every condition that is set must hold.
package struct ServiceLevel: Codable, Sendable, Equatable {
    package var category: String?
    /// Tier of the customer, as the shop names it.
    package var tier: String?
    /// Seconds since the case was opened.
    package var firstReply: TimeInterval?
    package var resolution: TimeInterval?
    /// Whether only opening hours count.
    package var countsBusinessHours: Bool
    /// So many seconds before it is due a team is warned.
    package var warning: TimeInterval
    /// Who is warned: the name of a team.
    package var team: String

    package init(
        category: String? = nil, tier: String? = nil, firstReply: TimeInterval? = nil, resolution: TimeInterval? = nil,
        countsBusinessHours: Bool = false, warning: TimeInterval = 3_600, team: String = "default"
    ) {
        self.category = category
        self.tier = tier
        self.firstReply = firstReply
        self.resolution = resolution
        self.countsBusinessHours = countsBusinessHours
        self.warning = warning
        self.team = team
    }
}

/// A promise to the customer of one case.
package struct ServiceDue: Codable, Sendable, Equatable {
    package var promise: ServicePromise
    package var due: Date
    /// When a team is warned that it is not kept yet.
    package var warned: Date
    /// Who is warned: the name of a team.
    package var team: String
    /// Whether the team was told.
    package var isTold = false

    package init(promise: ServicePromise, due: Date, warned: Date, team: String) {
        self.promise = promise
        self.due = due
        self.warned = warned
        self.team = team
    }
}

extension ServiceLevel {
    /// When a promise to a case falls due; nil when nothing is promised.
    package func due(_ promise: ServicePromise, since opened: Date, _ calendar: BusinessCalendar) -> ServiceDue? {
        guard let span = promise == .firstReply ? firstReply : resolution else { return nil }
        let early = max(0, span - warning)
        func moment(after span: TimeInterval) -> Date {
            countsBusinessHours ? calendar.moment(after: span, from: opened) : opened.addingTimeInterval(span)
        }
        return ServiceDue(promise: promise, due: moment(after: span), warned: moment(after: early), team: team)
    }
}

extension Case {
    /// What is promised and not kept yet: an ended case owes nothing, an answered one no first reply.
    package var owed: [ServiceDue] {
        if [.resolved, .closed].contains(state) { return [] }
        return (dues ?? []).filter { $0.promise == .resolution || firstReply == nil }
    }

    package func due(_ promise: ServicePromise) -> ServiceDue? { dues?.first { $0.promise == promise } }
}

extension MailboxPolicy {
    /// The first service level that fits a case.
    package func serviceLevel(categories: [String], tier: String?) -> ServiceLevel? {
        serviceLevels.first { level in
            fits(level.tier, tier) && (level.category == nil || categories.contains { fits(level.category, $0) })
        }
    }
}
