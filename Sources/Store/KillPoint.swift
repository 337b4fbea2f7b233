#if KILL_POINTS
import Glibc
import Synchronization
#endif

/// A place where the process may be killed to see that nothing is lost or done twice.
///
/// In builds with `KILL_POINTS` the process dies by SIGKILL at the point that the environment variable
/// `REPLYD_KILL_POINT` names: `ledger.commit.before`, or `ledger.commit.before#3` for the third passing. Release
/// builds have no such points: neither names nor code.
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
    private static let places = [
        "ledger.cursor", "ledger.raw", "ledger.admit", "ledger.parsing", "ledger.intake", "ledger.sent", "ledger.run",
        "ledger.commit", "ledger.timers", "ledger.claim", "ledger.reclaim", "ledger.accept", "ledger.finish",
        "ledger.fail",
        "ledger.doubt", "ledger.foretell", "ledger.grant", "ledger.pause", "ledger.confirm", "orderbook.perform",
        "smtp.submit", "imap.append", "imap.store",
    ]

    private static let wanted: (name: String, passing: Int)? = {
        guard let value = getenv("REPLYD_KILL_POINT") else { return nil }
        let parts = String(cString: value).split(separator: "#")
        guard let name = parts.first else { return nil }
        return (String(name), parts.count > 1 ? Int(parts[1]) ?? 1 : 1)
    }()

    private static let passings = Mutex(0)

    private static func pass(_ name: String) {
        guard let wanted, wanted.name == name else { return }
        let count = passings.withLock { count in
            count += 1
            return count
        }
        if count == wanted.passing { kill(getpid(), SIGKILL) }
    }
    #endif
}
