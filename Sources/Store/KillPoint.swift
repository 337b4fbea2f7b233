#if KILL_POINTS
import Glibc
import Synchronization
#endif

/// A place where the process may be killed to see that nothing is lost or done twice.
///
/// In builds with `KILL_POINTS` the process dies by SIGKILL at the point that the environment variable
/// `REPLYD_KILL_POINT` names: `ledger.commit.before`, or `ledger.commit.before#3` for the third passing. What was passed
/// is written to the file that `REPLYD_KILL_TRACE` names: the point and the nanoseconds of CLOCK_MONOTONIC, a line each.
/// Release builds have no such points: neither names nor code.
package enum KillPoint {
    /// Passes the point `name` + `side`.
    @inline(__always)
    package static func reached(_ name: StaticString, _ side: StaticString = "") {
        #if KILL_POINTS
        pass(name.description + side.description)
        #endif
    }

    /// All points, in the order of a letter's road; empty in release builds.
    package static var names: [String] {
        #if KILL_POINTS
        places.flatMap { [$0 + ".before", $0 + ".after"] }
        #else
        []
        #endif
    }

    #if KILL_POINTS
    /// Every `ledger.` one is a transaction; the others lie around what leaves the process, and what comes back.
    private static let places = [
        "ledger.open", "ledger.migrate", "ledger.cursor", "imap.connect", "imap.fetch", "raw.arriving", "raw.rename",
        "ledger.raw", "ledger.admit", "ledger.parsing", "ledger.intake", "ledger.sent", "ledger.run", "ledger.exchange",
        "ledger.deciding", "ledger.commit", "ledger.timers", "ledger.claim", "ledger.reclaim", "orderbook.perform",
        "orderbook.receipt",
        "smtp.submit", "smtp.connect", "smtp.mail", "smtp.body", "smtp.verdict", "ledger.accept", "ledger.finish",
        "ledger.fail", "ledger.doubt", "ledger.foretell", "ledger.grant", "ledger.pause", "ledger.confirm",
        "ledger.quarantine", "ledger.erase", "ledger.retention",
        "imap.append", "imap.store", "imap.move", "imap.remove", "http.request", "control.reply",
    ]

    private static let wanted: (name: String, passing: Int)? = {
        guard let value = getenv("REPLYD_KILL_POINT") else { return nil }
        let parts = String(cString: value).split(separator: "#")
        guard let name = parts.first else { return nil }
        return (String(name), parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }()

    private static let trace: Int32? = getenv("REPLYD_KILL_TRACE").map {
        open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    }

    private static let passings = Mutex(0)

    private static func pass(_ name: String) {
        if let trace { note(name, in: trace) }
        guard let wanted, wanted.name == name else { return }
        let count = passings.withLock { count in
            count += 1
            return count
        }
        if count == wanted.passing { kill(getpid(), SIGKILL) }
    }

    private static func note(_ name: String, in trace: Int32) {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let line = Array("\(name) \(now.tv_sec * 1_000_000_000 + now.tv_nsec)\n".utf8)
        _ = write(trace, line, line.count)
    }
    #endif
}

/// A defect that is put in on purpose, so that a table of crashes can be seen to turn red.
///
/// Only builds with `KILL_POINTS` have any; `REPLYD_PLANTED` names them, separated by commas.
package enum Planted {
    /// A power cut may forget what the ledger has committed.
    @inline(__always) package static var normalSync: Bool { has("normal") }
    /// What a crash interrupted is repeated without a look at the other side.
    @inline(__always) package static var blindRetry: Bool { has("blind") }
    /// Every sending has another Message-ID.
    @inline(__always) package static var randomID: Bool { has("random") }
    /// No defect of ours: a shop that does an action again for a key that it has seen.
    @inline(__always) package static var forgetfulShop: Bool { has("forgetful") }

    /// No defect of ours: a clock that somebody has set wrong, by `secondsAhead`.
    @inline(__always) package static var wrongClock: Bool { has("clock") }

    /// Seconds by which this process's time is ahead of the machine's, as if so much had passed: `REPLYD_SECONDS_AHEAD`.
    @inline(__always) package static var secondsAhead: Double {
        #if KILL_POINTS
        ahead
        #else
        0
        #endif
    }

    @inline(__always)
    private static func has(_ name: StaticString) -> Bool {
        #if KILL_POINTS
        planted.contains(name.description)
        #else
        false
        #endif
    }

    #if KILL_POINTS
    private static let ahead = getenv("REPLYD_SECONDS_AHEAD").flatMap { Double(String(cString: $0)) } ?? 0
    private static let planted: Set<String> = Set(
        getenv("REPLYD_PLANTED").map { String(cString: $0).split(separator: ",").map(String.init) } ?? [])
    #endif
}
