import Foundation
import GRDB
import Resolution
import Testing

@testable import Store

/// A clock that jumps ends nothing that waits and opens no limit.
struct ClockTests {
    private static let hour = 3_600.0
    private static let day = 86_400.0

    /// A clock that runs, and that somebody sets.
    private struct Clock {
        var now = Date(timeIntervalSince1970: 1_780_000_000)
        var uptime = 5_000.0
        var boot: String? = "one"

        mutating func pass(_ seconds: TimeInterval) {
            now += seconds
            uptime += seconds
        }

        var reading: ClockReading { ClockReading(now: now, uptime: uptime, boot: boot) }
    }

    private func seen(_ fixture: LedgerFixture, _ now: Date) async throws -> Date {
        try await fixture.ledger.write("ledger.timers") { db in moment(try Ledger.tick(db, now)) }
    }

    @Test(arguments: [10 * 365 * day, 2 * day, -2 * hour, -10 * 365 * day])
    func `a clock that is set wrong and right again changes nothing`(jump: TimeInterval) async throws {
        try await withLedger { fixture in
            var clock = Clock()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            let start = try await seen(fixture, clock.now)
            clock.pass(60)
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            clock.now += jump
            // Also a decision that comes before the next look.
            #expect(try await seen(fixture, clock.now) <= start + 60)
            for _ in 0..<20 {
                clock.pass(60)
                #expect(try await fixture.ledger.lookAtClock(clock.reading) == false)
                #expect(try await seen(fixture, clock.now) <= start + 60)
            }
            clock.now -= jump
            clock.pass(60)
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            #expect(try await seen(fixture, clock.now) == clock.now)
        }
    }

    @Test(arguments: [10 * 365 * day, -2 * hour])
    func `a clock that stays where it was set is believed after an hour`(jump: TimeInterval) async throws {
        try await withLedger { fixture in
            var clock = Clock()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            clock.now += jump
            var waited = 0
            while try await !fixture.ledger.lookAtClock(clock.reading), waited < 100 {
                clock.pass(60)
                waited += 1
            }
            #expect(waited == 60)
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            #expect(try await seen(fixture, clock.now) == clock.now)
        }
    }

    @Test func `a look survives the process, and being switched off is told from a jump where it can be`() async throws
    {
        try await withLedger { fixture in
            var clock = Clock()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            // Stopped over a weekend on a machine that ran.
            clock.pass(3 * Self.day)
            try fixture.reopen()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            // Switched off for three hours.
            clock.pass(3 * Self.hour)
            (clock.boot, clock.uptime) = ("two", 10)
            try fixture.reopen()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            // Set wrong while no process of ours ran.
            clock.now += 2 * Self.day
            try fixture.reopen()
            #expect(try await fixture.ledger.lookAtClock(clock.reading) == false)
            // Switched off for two days: cannot be told from a jump.
            clock.now -= 2 * Self.day
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            clock.pass(2 * Self.day)
            (clock.boot, clock.uptime) = ("three", 10)
            try fixture.reopen()
            #expect(try await fixture.ledger.lookAtClock(clock.reading) == false)
        }
    }

    @Test func `a rate window that is full stays full whatever the clock does`() async throws {
        try await withLedger { fixture in
            var clock = Clock()
            #expect(try await fixture.ledger.lookAtClock(clock.reading))
            fixture.now = clock.now
            let customer = try address("mara@post.test")
            for number in 0..<4 {
                try await fixture.receive(id: "\(number)@post.test")
                try await fixture.commit(fixture.work(), [fixture.answer()])
                try await fixture.finish(.smtp)
            }
            for jump in [10 * 365 * Self.day, -2 * Self.hour] {
                let set = clock.now + jump
                let count = try await fixture.ledger.write("ledger.timers") { db in
                    try Sums(db: db, time: Ledger.tick(db, set), excluding: -1, ids: nil).replies(to: customer)
                }
                #expect(count == 4)
            }
            clock.pass(Self.hour)
        }
    }
}
