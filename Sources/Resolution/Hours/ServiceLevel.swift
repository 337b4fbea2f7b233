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
    /// Whether only opening hours count; nil: every hour does.
    package var countsBusinessHours: Bool?

    package init(
        promise: ServicePromise, due: Date, warned: Date, team: String, countsBusinessHours: Bool? = nil
    ) {
        self.promise = promise
        self.due = due
        self.warned = warned
        self.team = team
        self.countsBusinessHours = countsBusinessHours
    }

    /// What was left of it at `since` is left at `until`; what was over then stays as it was.
    fileprivate mutating func rest(from since: Date, until: Date, _ calendar: BusinessCalendar) {
        func later(_ moment: Date) -> Date {
            guard moment > since else { return moment }
            guard countsBusinessHours == true else {
                return moment.addingTimeInterval(until.timeIntervalSince(since))
            }
            return calendar.moment(after: calendar.openSeconds(from: since, to: moment), from: until)
        }
        (due, warned) = (later(due), later(warned))
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
        return ServiceDue(
            promise: promise, due: moment(after: span), warned: moment(after: early), team: team,
            countsBusinessHours: countsBusinessHours ? true : nil)
    }
}

extension Case {
    /// What is promised and not kept yet: an ended case owes nothing, an answered one no first reply, and one that waits for
    /// its customer no resolution but one that was missed before.
    package var owed: [ServiceDue] {
        if [.resolved, .closed].contains(state) { return [] }
        return (dues ?? []).filter { $0.isOwed(isAnswered: firstReply != nil, waitsSince: waitsSince) }
    }

    /// Lets the clock of the resolution rest while the customer is waited for, and run on when that is over.
    ///
    /// The clock of the first reply never rests: it ends with the question that the customer is waited for with.
    /// - Returns: the resolution's new due, when its clock runs on.
    package mutating func keepClocks(at now: Date, _ calendar: BusinessCalendar) -> ServiceDue? {
        guard state != .waitingCustomer else {
            waitsSince = waitsSince ?? now
            return nil
        }
        guard let since = waitsSince else { return nil }
        waitsSince = nil
        guard let index = dues?.firstIndex(where: { $0.promise == .resolution }) else { return nil }
        let before = dues?[index]
        dues?[index].rest(from: since, until: max(now, since), calendar)
        return dues?[index] == before ? nil : dues?[index]
    }

    package func due(_ promise: ServicePromise) -> ServiceDue? { dues?.first { $0.promise == promise } }
}

extension ServiceDue {
    /// - Parameters:
    ///   - isAnswered: whether the customer had a first reply.
    ///   - waitsSince: since when the customer is waited for; nil: they are not.
    package func isOwed(isAnswered: Bool, waitsSince: Date?) -> Bool {
        switch promise {
        case .firstReply: !isAnswered
        case .resolution: waitsSince.map { due <= $0 } ?? true
        }
    }
}

extension MailboxPolicy {
    /// The first service level that fits a case.
    package func serviceLevel(categories: [String], tier: String?) -> ServiceLevel? {
        serviceLevels.first { level in
            fits(level.tier, tier) && (level.category == nil || categories.contains { fits(level.category, $0) })
        }
    }
}
