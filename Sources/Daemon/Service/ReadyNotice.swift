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
    let report: @Sendable (String) -> Void

    func run() async throws {
        await firstLook()
        notice.say("READY=1\nSTATUS=watching \(roster.names.count) mailboxes")
        let watch = Task {
            var silent: [String] = []
            while !Task.isCancelled {
                let overdue = pulse.overdue
                if overdue.isEmpty {
                    notice.say("WATCHDOG=1")
                } else if overdue != silent {
                    report("makes no progress: \(overdue.joined(separator: ", ")); the watchdog is not told we live")
                }
                silent = overdue
                try? await Task.sleep(for: .seconds(15))
            }
        }
        try? await gracefulShutdown()
        watch.cancel()
        notice.say("STOPPING=1\nSTATUS=finishing the running step")
        let submissions = roster.all.map(\.line.submission)
        // A hung SMTP server gets 8 seconds to answer; then the send is given up as `in doubt`. Whatever else hangs
        // is left `executing`, and looked up by the next start.
        Task.detached {
            try? await Task.sleep(for: .seconds(8))
            for submission in submissions { submission.abandon() }
            try? await Task.sleep(for: .seconds(5))
            _exit(0)
        }
    }

    /// A letter that arrives after READY is new, whatever the servers do; one that hangs is waited for 10 seconds.
    private func firstLook() async {
        let end = ContinuousClock.now + .seconds(10)
        while await board.entries.count < roster.names.count, ContinuousClock.now < end, !Task.isShuttingDownGracefully
        {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }
}
