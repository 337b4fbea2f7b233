import Foundation
import Resolution
import Testing
import Understanding

/// A moment by the clock on the wall of Berlin: `2026-11-26 09:30`.
private func berlin(_ text: String) throws -> Date {
    let format = DateFormatter()
    format.locale = Locale(identifier: "en_US_POSIX")
    format.timeZone = TimeZone(identifier: "Europe/Berlin")
    format.dateFormat = "yyyy-MM-dd HH:mm:ss"
    return try #require(format.date(from: text.count == 16 ? text + ":00" : text))
}

private func day(_ text: String) -> Int { CivilDay(text)?.number ?? 0 }

/// Monday to Friday 9 to 17, on Wednesday with an hour of lunch; closed at Christmas.
private let office: BusinessCalendar = {
    let plain = [TimeSpan(from: 9 * 60, to: 17 * 60)]
    return BusinessCalendar(
        zone: "Europe/Berlin",
        week: [
            plain, plain, [TimeSpan(from: 9 * 60, to: 12 * 60), TimeSpan(from: 13 * 60, to: 17 * 60)], plain, plain, [],
            [],
        ], holidays: [DayRange(first: day("2026-12-24"), last: day("2026-12-26"))])
}()

@Test(arguments: [
    ("2026-11-26 08:59:59", false), ("2026-11-26 09:00", true), ("2026-11-26 16:59:59", true),
    ("2026-11-26 17:00", false), ("2026-11-25 12:00", false), ("2026-11-25 13:00", true), ("2026-11-28 10:00", false),
    ("2026-12-23 10:00", true), ("2026-12-24 10:00", false), ("2026-12-25 10:00", false), ("2026-12-28 10:00", true),
    ("2026-07-01 09:00", true), ("2026-07-01 08:59", false),
])
func `it is open within the hours of the day`(at text: String, isOpen: Bool) throws {
    #expect(office.officeHours(at: try berlin(text)) == (isOpen ? .open : .closed))
}

@Test func `without hours it is always open`() throws {
    #expect(BusinessCalendar().officeHours(at: try berlin("2026-11-29 03:00")) == .open)
    let closed = BusinessCalendar(week: [[], [], []])
    #expect(closed.officeHours(at: try berlin("2026-11-29 03:00")) == .open)
    // A day that the week does not name is closed.
    let monday = BusinessCalendar(zone: "Europe/Berlin", week: [[TimeSpan(from: 0, to: 1_440)]])
    #expect(monday.officeHours(at: try berlin("2026-11-30 23:59")) == .open)
    #expect(monday.officeHours(at: try berlin("2026-12-01 00:00")) == .closed)
}

@Test(arguments: [
    ("2026-11-26 09:00", 2.0, "2026-11-26 11:00"), ("2026-11-26 16:00", 1, "2026-11-26 17:00"),
    ("2026-11-26 16:00", 2, "2026-11-27 10:00"), ("2026-11-26 20:00", 2, "2026-11-27 11:00"),
    ("2026-11-26 05:00", 2, "2026-11-26 11:00"), ("2026-11-27 16:30", 1, "2026-11-30 09:30"),
    ("2026-11-25 11:00", 2, "2026-11-25 14:00"), ("2026-12-23 16:00", 2, "2026-12-28 10:00"),
    ("2026-11-26 10:00", 0, "2026-11-26 10:00"), ("2026-10-23 16:00", 2, "2026-10-26 10:00"),
    ("2026-11-26 09:00", 16, "2026-11-27 17:00"),
])
func `opening hours are counted, and no others`(from start: String, hours: Double, to end: String) throws {
    #expect(office.moment(after: hours * 3_600, from: try berlin(start)) == (try berlin(end)))
}

@Test func `what needs no hours, and what never comes`() throws {
    let start = try berlin("2026-11-28 10:00")
    #expect(BusinessCalendar().moment(after: 60, from: start) == start.addingTimeInterval(60))
    var never = office
    never.holidays = [DayRange(first: 0, last: 100_000)]
    #expect(never.moment(after: 60, from: start) == .distantFuture)
}

@Test(
    arguments: [
        ("2026-11-26 21:59:59", nil), ("2026-11-26 22:00", "2026-11-27 07:00"),
        ("2026-11-27 06:59", "2026-11-27 07:00"),
        ("2026-11-27 07:00", nil), ("2026-11-27 12:00", "2026-11-27 13:00"), ("2026-11-27 12:59", "2026-11-27 13:00"),
        ("2026-11-27 11:59", nil), ("2026-11-27 13:00", nil), ("2026-10-24 23:00", "2026-10-25 07:00"),
        ("2026-03-29 01:00", "2026-03-29 07:00"),
    ] as [(String, String?)])
func `quiet hours have an end`(at text: String, end: String?) throws {
    let calendar = BusinessCalendar(
        zone: "Europe/Berlin", quiet: [TimeSpan(from: 1_320, to: 420), TimeSpan(from: 720, to: 780)])
    #expect(calendar.quietEnd(at: try berlin(text)) == (try end.map { try berlin($0) }))
}

@Test func `quiet hours that follow each other are one`() throws {
    let calendar = BusinessCalendar(
        zone: "Europe/Berlin", quiet: [TimeSpan(from: 0, to: 420), TimeSpan(from: 1_320, to: 1_440)])
    #expect(calendar.quietEnd(at: try berlin("2026-11-26 22:30")) == (try berlin("2026-11-27 07:00")))
    // What ends when it begins lasts a day.
    let day = BusinessCalendar(zone: "Europe/Berlin", quiet: [TimeSpan(from: 420, to: 420)])
    #expect(day.quietEnd(at: try berlin("2026-11-26 12:00")) == (try berlin("2026-11-27 07:00")))
    #expect(BusinessCalendar().quietEnd(at: try berlin("2026-11-26 22:30")) == nil)
}

@Test(arguments: [
    ("2026-12-23 23:59:59", false), ("2026-12-24 00:00", true), ("2026-12-26 23:59", true), ("2026-12-27 00:00", false),
])
func `a blackout lasts from midnight to midnight`(at text: String, isBlackout: Bool) throws {
    let calendar = BusinessCalendar(
        zone: "Europe/Berlin", blackouts: [DayRange(first: day("2026-12-24"), last: day("2026-12-26"))])
    #expect(calendar.isBlackout(at: try berlin(text)) == isBlackout)
    #expect(!BusinessCalendar().isBlackout(at: try berlin(text)))
}

@Test func `a service level falls due, and a team is warned before`() throws {
    let opened = try berlin("2026-11-27 16:00")
    var level = ServiceLevel(firstReply: 2 * 3_600, warning: 1_800, team: "care")
    let plain = try #require(level.due(.firstReply, since: opened, office))
    #expect(try plain.due == berlin("2026-11-27 18:00"))
    #expect(try plain.warned == berlin("2026-11-27 17:30"))
    #expect(plain.team == "care" && !plain.isTold && level.due(.resolution, since: opened, office) == nil)
    level.countsBusinessHours = true
    let business = try #require(level.due(.firstReply, since: opened, office))
    #expect(try business.due == berlin("2026-11-30 10:00"))
    #expect(try business.warned == berlin("2026-11-30 09:30"))
    level.resolution = 1_800
    level.warning = 3_600
    #expect(level.due(.resolution, since: opened, office)?.warned == opened)
}

@Test(
    arguments: [
        (["late"], "gold", 1.0), (["broken", "late"], "gold", 1), (["broken"], "gold", 2), (["late"], nil, 3),
        ([], "gold", 2),
        ([], nil, nil), (["broken"], "silver", nil),
    ] as [([String], String?, Double?)])
func `the first service level that fits a case counts`(categories: [String], tier: String?, hours: Double?) throws {
    let policy = MailboxPolicy(
        name: "shop", address: try #require(Sample.address()), modes: ModePolicy(standard: .send), limits: Limits(),
        teams: [:],
        serviceLevels: [
            ServiceLevel(category: "late", tier: "gold", firstReply: 1), ServiceLevel(tier: "gold", firstReply: 2),
            ServiceLevel(category: "late", firstReply: 3),
        ])
    #expect(policy.serviceLevel(categories: categories, tier: tier)?.firstReply == hours)
}

@Test func `an ended case owes nothing, an answered one no first reply`() throws {
    var file = Case(
        id: "C-1", mailbox: "shop", principal: Sample.principal(), opened: Shop.now, subject: "Lamp")
    #expect(file.owed.isEmpty && file.due(.resolution) == nil)
    let dues = ServicePromise.allCases.map { ServiceDue(promise: $0, due: Shop.now, warned: Shop.now, team: "default") }
    file.dues = dues
    #expect(file.owed == dues && file.due(.resolution) == dues[1])
    file.firstReply = Shop.now
    #expect(file.owed == [dues[1]])
    for state in CaseState.allCases {
        file.state = state
        #expect(file.owed.isEmpty == [.resolved, .closed].contains(state))
    }
}

@Test func `a resolution is owed no earlier for the time the customer is waited for`() {
    let hour = 3_600.0
    let monday = Date(timeIntervalSince1970: 1_772_442_000)  // 09:00 UTC
    func at(_ hours: Double) -> Date { monday.addingTimeInterval(hours * hour) }
    let open = BusinessCalendar(week: Array(repeating: [TimeSpan(from: 540, to: 1_020)], count: 5) + [[], []])
    for isBusiness in [false, true] {
        var file = Case(
            id: "C-1", mailbox: "shop", principal: Sample.principal(), opened: monday, subject: "Lamp")
        let level = ServiceLevel(
            firstReply: hour, resolution: 6 * hour, countsBusinessHours: isBusiness, warning: hour)
        file.dues = ServicePromise.allCases.compactMap { level.due($0, since: monday, open) }
        let promised = file.dues
        file.firstReply = at(1)
        file.state = .waitingCustomer
        #expect(file.keepClocks(at: at(2), open) == nil && file.waitsSince == at(2))
        #expect(file.keepClocks(at: at(4), open) == nil && file.waitsSince == at(2))
        #expect(file.owed.isEmpty)
        file.state = .open
        // Four hours were left at 11:00; they begin again on Tuesday, an hour before it opens.
        let due = file.keepClocks(at: at(23), open)
        #expect(due?.due == (isBusiness ? at(28) : at(27)) && due?.warned == (isBusiness ? at(27) : at(26)))
        #expect(file.owed == [due].compactMap { $0 } && file.waitsSince == nil)
        #expect(file.due(.firstReply) == promised?.first)
        #expect(file.keepClocks(at: at(30), open) == nil && file.due(.resolution) == due)
        // Nothing is won back by a message that was written before the question.
        file.state = .waitingCustomer
        #expect(file.keepClocks(at: at(25), open) == nil)
        file.state = .open
        #expect(file.keepClocks(at: at(24.5), open) == nil && file.due(.resolution) == due && file.waitsSince == nil)
        // What was missed before stays missed, also at the last moment.
        file.state = .waitingCustomer
        let last = due?.due ?? at(0)
        #expect(file.keepClocks(at: last, open) == nil && file.owed == [due].compactMap { $0 })
        file.state = .open
        #expect(file.keepClocks(at: at(50), open) == nil && file.due(.resolution) == due)
    }
}

@Test func `opening hours are counted, and it is known when they begin and end`() {
    let monday = Date(timeIntervalSince1970: 1_772_442_000)  // 09:00 UTC
    func at(_ hours: Double) -> Date { monday.addingTimeInterval(hours * 3_600) }
    let day = [TimeSpan(from: 540, to: 720), TimeSpan(from: 720, to: 1_020)]
    let open = BusinessCalendar(week: Array(repeating: day, count: 5) + [[], []])
    #expect(open.openSeconds(from: at(-5), to: at(2)) == 2 * 3_600)
    #expect(open.openSeconds(from: at(7), to: at(25)) == 2 * 3_600)
    #expect(open.openSeconds(from: at(8), to: at(24)) == 0 && open.openSeconds(from: at(2), to: at(1)) == 0)
    #expect(BusinessCalendar().openSeconds(from: at(0), to: at(30)) == 30 * 3_600)
    #expect(open.nextChange(after: at(0)) == at(8) && open.nextChange(after: at(2)) == at(8))
    #expect(open.nextChange(after: at(-1)) == at(0))
    #expect(open.nextChange(after: at(8)) == at(24))
    #expect(open.nextChange(after: at(4 * 24 + 8)) == at(7 * 24))
    #expect(BusinessCalendar().nextChange(after: at(0)) == nil)
}

@Test func `the timer of a promise is no run`() {
    #expect(ServicePromise(timer: "service:first_reply") == .firstReply)
    #expect(ServicePromise(timer: ServicePromise.resolution.timer) == .resolution)
    for other in [nil, "", "R-1", "resolution"] { #expect(ServicePromise(timer: other) == nil) }
}

@Test func `moments and spans are written so that people read them`() {
    #expect(notation(of: Date(timeIntervalSince1970: 1_800_000_000)) == "2027-01-15T08:00Z")
    #expect(notation(of: Date(timeIntervalSince1970: -1)) == "1969-12-31T23:59Z")
    #expect(notation(of: Date(timeIntervalSince1970: 0)) == "1970-01-01T00:00Z")
    let spans = [
        86_400: "1 day", 172_800: "2 days", 3_600: "1 hour", 129_600: "36 hours", 60: "1 minute", 90: "90 seconds",
    ]
    for (seconds, text) in spans { #expect(notation(ofSpan: seconds) == text) }
}
