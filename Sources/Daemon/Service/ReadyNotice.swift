import CSystem
import Glibc
import ServiceLifecycle
import Transport

/// Tells systemd when the daemon is ready, alive and stopping (sd_notify(3)), and frees a send that hangs at shutdown.
struct ReadyNotice: Service {
    let submissions: [Submission]
    let board: StatusBoard
    /// READY is said once each of them was looked at, or could not be.
    let mailboxes: Int
    /// `$NOTIFY_SOCKET`; nil where no service manager listens.
    let socket: String?

    func run() async throws {
        await firstLook()
        notify("READY=1\nSTATUS=watching")
        let pulse = Task {
            while !Task.isCancelled {
                self.notify("WATCHDOG=1")
                try? await Task.sleep(for: .seconds(20))
            }
        }
        try? await gracefulShutdown()
        pulse.cancel()
        notify("STOPPING=1\nSTATUS=finishing the running step")
        let submissions = submissions
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
        while await board.entries.count < mailboxes, ContinuousClock.now < end, !Task.isShuttingDownGracefully {
            try? await Task.sleep(for: .milliseconds(10))
        }
    }

    private func notify(_ state: String) {
        if let socket { _ = csystem_notify(socket, state) }
    }
}
