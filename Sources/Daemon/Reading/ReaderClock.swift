import Glibc

/// How long a reader may take for one message.
struct ReaderClock {
    /// Seconds of its processor time: half a second, and a tenth for each megabyte. Usual letters take a thousandth.
    let allowance: Double
    /// Seconds of everybody's time, for a reader that does nothing at all.
    let patience: Double
    private let process: Int32
    private let begun = ContinuousClock.now
    private let used: Double

    init(of process: Int32, octets: Int) {
        allowance = Self.allowance(octets: octets)
        patience = 10 + 4 * allowance
        self.process = process
        used = Self.processorTime(of: process)
    }

    static func allowance(octets: Int) -> Double {
        #if KILL_POINTS
        // Builds that can be killed on request are debug builds: slower by more than ten times.
        let perMegabyte = 2.0
        #else
        let perMegabyte = 0.1
        #endif
        return 0.5 + Double(octets) / 1_000_000 * perMegabyte
    }

    /// Nil while there is time left; else what to say.
    var isOver: ReaderFailure? {
        if Self.processorTime(of: process) - used > allowance {
            let tenths = (allowance * 10).rounded() / 10
            return ReaderFailure(what: "reading it took more than \(tenths) s of processor time")
        }
        let waited = (ContinuousClock.now - begun) / .seconds(1)
        return waited > patience ? ReaderFailure(what: "reading it took more than \(Int(patience)) s") : nil
    }

    /// Seconds it has worked on any core; 0 for one that is gone.
    private static func processorTime(of process: Int32) -> Double {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else { return 0 }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
