package import Foundation
import GRDB
import Synchronization

/// A look at the system's clock, and at the one that nobody sets.
package struct ClockReading: Sendable {
    package var now: Date
    /// Seconds since the machine was started, sleep included (CLOCK_BOOTTIME).
    package var uptime: TimeInterval
    /// Which start of the machine that counts from; nil when it is not known.
    package var boot: String?

    package init(now: Date, uptime: TimeInterval, boot: String?) {
        self.now = now
        self.uptime = uptime
        self.boot = boot
    }
}

/// The look before: in this process or, by the same start of the machine, in an earlier one.
struct ClockMemory: Sendable {
    var looked: Int64
    /// Nil when the uptimes of then and now cannot be compared.
    var uptime: TimeInterval?
}

extension Ledger {
    /// More than these away from where it should be, the clock has jumped. Milliseconds.
    private static let (backward, forward): (Int64, Int64) = (3_600_000, 86_400_000)
    /// A clock that jumped is believed when it has gone on from there for so long.
    private static let probation: Int64 = 3_600_000
    /// How often a look is written down.
    private static let interval: Int64 = 600_000

    /// Whether the clock may be believed: false from a jump until it was taken back, or an hour has passed.
    ///
    /// Until then nothing may expire, and the time that limits count by stands still (see `tick`), so that a clock set
    /// wrong by years neither ends everything that waits nor opens a limit. A machine that was switched off for more than a
    /// day looks the same, and waits that hour, too. Ask before `fireTimers`.
    package func lookAtClock(_ reading: ClockReading) async throws -> Bool {
        let now = stored(reading.now)
        let before = try await clockMemory(reading)
        guard let before else { return try await believe(reading) }
        let passed = before.uptime.map { Int64((reading.uptime - $0) * 1_000) } ?? 0
        let off = now - before.looked - passed
        let (jumped, written) = try await read { db in
            let row = try Row.fetchOne(db, sql: "select jumped, looked from ledger_clock")
            return (row?["jumped"] as Int64?, row?["looked"] as Int64?)
        }
        if off >= -Self.backward, off <= Self.forward {
            if jumped != nil || written.map({ abs(now - $0) >= Self.interval }) ?? true {
                return try await believe(reading)
            }
            clockSeen.withLock { $0 = ClockMemory(looked: now, uptime: reading.uptime) }
            return true
        }
        if let jumped, now - jumped >= Self.probation { return try await believe(reading) }
        if jumped.map({ now < $0 }) ?? true {
            try await write("ledger.timers") { db in
                try db.execute(sql: "update ledger_clock set jumped = ?", arguments: [now])
            }
        }
        return false
    }

    private func clockMemory(_ reading: ClockReading) async throws -> ClockMemory? {
        if let known = clockSeen.withLock({ $0 }) { return known }
        return try await read { db in
            let row = try Row.fetchOne(db, sql: "select looked, uptime, boot from ledger_clock")
            guard let row, let looked = row["looked"] as Int64? else { return nil }
            let isSameStart = reading.boot != nil && reading.boot == row["boot"]
            return ClockMemory(looked: looked, uptime: isSameStart ? row["uptime"] : nil)
        }
    }

    /// A clock that went back and stays there takes the time of the limits along: rows that were counted later count on,
    /// so that this opens no limit either.
    private func believe(_ reading: ClockReading) async throws -> Bool {
        let now = stored(reading.now)
        try await write("ledger.timers") { db in
            try db.execute(
                sql: """
                    update ledger_clock set seen = iif(jumped is not null, min(seen, :now), seen), looked = :now,
                        jumped = null, uptime = :uptime, boot = :boot
                    """, arguments: ["now": now, "uptime": reading.uptime, "boot": reading.boot])
        }
        clockSeen.withLock { $0 = ClockMemory(looked: now, uptime: reading.uptime) }
        return true
    }

    /// The time that limits count by: the latest ever seen, so that a clock set back never opens a window again. A clock that
    /// stands more than a day after the last look is not followed before `lookAtClock` believes it.
    static func tick(_ db: Database, _ now: Date) throws -> Int64 {
        let row = try Row.fetchOne(db, sql: "select seen, looked from ledger_clock")
        let seen = row?["seen"] as Int64? ?? 0
        guard stored(now) > seen else { return seen }
        if let looked = row?["looked"] as Int64?, stored(now) - looked > forward { return max(seen, looked) }
        try db.execute(sql: "update ledger_clock set seen = ?", arguments: [stored(now)])
        return stored(now)
    }
}
