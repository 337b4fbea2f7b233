import CSystem
import Glibc
import ServiceLifecycle
import Transport

/// What the service manager is told (sd_notify(3)).
struct Notice: Sendable {
    /// `$NOTIFY_SOCKET`; nil where no service manager listens.
    let socket: String?

    func say(_ state: String) {
        if let socket { _ = csystem_notify(socket, state) }
    }
}

/// Says when the daemon is ready, alive and stopping, and frees a send that hangs at shutdown.
struct ReadyNotice: Service {
    let roster: Roster
    let board: StatusBoard
    let pulse: Pulse
    let notice: Notice
    /// How often it says that it lives.
    let rhythm: Duration
    let report: @Sendable (LogLine) -> Void
    /// How it ends what still hangs 13 seconds after it was asked to stop.
    var leave: @Sendable () -> Void = { _exit(0) }

    /// Three times within what the service manager waits (`$WATCHDOG_USEC`), and every 15 seconds at least.
    static func rhythm(_ environment: [String: String]) -> Duration {
        let patience = environment["WATCHDOG_USEC"].flatMap { Int64($0) }.map { Duration.microseconds($0 / 3) }
        return min(max(patience ?? .seconds(15), .milliseconds(100)), .seconds(15))
    }

    func run() async throws {
        await firstLook()
        // What fails at the first look ends the daemon: nobody is told that it is ready.
        try Task.checkCancellation()
        notice.say("READY=1\nSTATUS=watching \(roster.names.count) mailboxes")
        let watch = Task {
            var silent: [String] = []
            while !Task.isCancelled {
                let overdue = pulse.overdue
                if overdue.isEmpty {
                    notice.say("WATCHDOG=1")
                } else if overdue != silent {
                    for name in overdue {
                        report("makes no progress: \(loop: name); the watchdog is not told we live")
                    }
                }
                silent = overdue
                try? await Task.sleep(for: rhythm)
            }
        }
        try? await gracefulShutdown()
        watch.cancel()
        notice.say("STOPPING=1\nSTATUS=finishing the running step")
        let submissions = roster.all.map(\.line.submission)
        // A hung SMTP server gets 8 seconds to answer; then the send is given up as `in doubt`. Whatever else hangs
        // is left `executing`, and looked up by the next start.
        Task.detached { [leave] in
            try? await Task.sleep(for: .seconds(8))
            for submission in submissions { submission.abandon() }
            try? await Task.sleep(for: .seconds(5))
            leave()
        }
    }

    /// A letter that arrives after READY is new, whatever the servers do; one that hangs is waited for 10 seconds.
    private func firstLook() async {
        let end = ContinuousClock.now + .seconds(10)
        while await board.entries.count < roster.names.count, ContinuousClock.now < end,
            !Task.isShuttingDownGracefully, !Task.isCancelled
        {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }
}
