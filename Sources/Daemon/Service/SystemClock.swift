import Glibc
import Store

import struct Foundation.Date
import class Foundation.FileManager

extension ClockReading {
    /// The machine's own; `now` as the daemon's clock has it.
    static func machine(now: Date) -> ClockReading {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        let ahead = Planted.wrongClock ? 0 : Planted.secondsAhead
        let boot = FileManager.default.contents(atPath: "/proc/sys/kernel/random/boot_id")
        return ClockReading(
            now: now, uptime: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9 + ahead,
            boot: boot.map { String(decoding: $0.prefix(36), as: UTF8.self) })
    }
}

extension Operation {
    /// Turns what is due into events, unless the clock has jumped. True when there was something.
    func fireTimers() async throws -> Bool {
        guard try await isClockBelieved() else { return false }
        return try await ledger.fireTimers(now: options.clock()) > 0
    }

    /// Gives up what has grown old, a little at a time, unless the clock has jumped: what is given up never comes back.
    /// True when there is more to do.
    func age() async throws -> Bool {
        guard try await isClockBelieved() else { return false }
        return try await ageing.next()
    }

    private func isClockBelieved() async throws -> Bool {
        guard try await ledger.lookAtClock(.machine(now: options.clock())) else {
            clockDoubt.say(
                "the clock has jumped: nothing expires, and limits stand still, until it is set right or an hour has passed",
                options.report)
            return false
        }
        clockDoubt.end("the clock is believed again", options.report)
        return true
    }
}
