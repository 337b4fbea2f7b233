import Foundation
import Testing

@testable import Daemon

struct PulseTests {
    @Test func `a loop that does not keep its word is named until it speaks again`() {
        let pulse = Pulse()
        pulse.promise("intake", within: .seconds(60))
        pulse.promise("lanes", within: .zero - .seconds(1))
        pulse.promise("cases 1", within: .zero - .seconds(1))
        #expect(pulse.overdue == ["cases 1", "lanes"])
        pulse.promise("lanes", within: .seconds(60))
        pulse.forget("cases 1")
        #expect(pulse.overdue.isEmpty)
    }

    @Test func `it says that it lives three times within what the manager waits, and no less often than by itself`() {
        #expect(ReadyNotice.rhythm([:]) == .seconds(15))
        #expect(ReadyNotice.rhythm(["WATCHDOG_USEC": "60000000"]) == .seconds(15))
        #expect(ReadyNotice.rhythm(["WATCHDOG_USEC": "9000000"]) == .seconds(3))
        #expect(ReadyNotice.rhythm(["WATCHDOG_USEC": "x"]) == .seconds(15))
    }

    @Test(.timeLimit(.minutes(1))) func `a loop that hangs starves the watchdog, and its return feeds it again`()
        async throws
    {
        let manager = try NoticeListener()
        let pulse = Pulse()
        let gate = Bell()
        let notice = ReadyNotice(
            roster: Roster(), board: StatusBoard(report: { _ in }), pulse: pulse, notice: Notice(socket: manager.path),
            rhythm: .milliseconds(20), report: { manager.note($0.description) }, leave: {})
        let loop = StepLoop(
            name: "intake", bell: Bell(), longest: .seconds(30), allowance: { .milliseconds(200) }, pulse: pulse,
            report: { _ in }
        ) {
            // As a ledger that never answers, or a server that nobody limits: no error, no end.
            await gate.wait(after: 0, upTo: .seconds(60))
            return false
        }
        let tasks = [Task { try await notice.run() }, Task { try await loop.run() }]
        #expect(try await manager.hears("READY=1"))
        #expect(try await manager.hears("WATCHDOG=1"))
        #expect(try await manager.says("makes no progress: intake"))
        manager.forget()
        try await Task.sleep(for: .milliseconds(200))
        #expect(manager.heard.isEmpty, "\(manager.heard)")
        await gate.ring()
        #expect(try await manager.hears("WATCHDOG=1"))
        for task in tasks { task.cancel() }
    }

    @Test(.timeLimit(.minutes(1))) func `a service manager that does not read holds nobody up`() {
        let path = NSTemporaryDirectory() + "notice-\(UUID().uuidString.prefix(8))"
        let listener = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer {
            close(listener)
            unlink(path)
        }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        // The kernel keeps some ten messages for it (unix(7), max_dgram_qlen).
        for _ in 0..<40 { Notice(socket: path).say("WATCHDOG=1") }
        var buffer = [UInt8](repeating: 0, count: 64)
        #expect(recv(listener, &buffer, buffer.count, Int32(MSG_DONTWAIT)) > 0)
    }

    @Test func `lines of one metric stand together, labels are escaped, and each has help and type`() {
        var page = MetricsPage()
        page.gauge("replyd_mailbox_up", ["mailbox": "b\"\\\n"], 1)
        page.counter("replyd_reloads_total", ["result": "done"], 2)
        page.gauge("replyd_mailbox_up", ["mailbox": "a"], 0.5)
        #expect(
            page.lines == [
                "# HELP replyd_mailbox_up 1 while the mailbox's IMAP server is reached.",
                "# TYPE replyd_mailbox_up gauge",
                "replyd_mailbox_up{mailbox=\"a\"} 0.5",
                "replyd_mailbox_up{mailbox=\"b\\\"\\\\\\n\"} 1",
                "# HELP replyd_reloads_total Reloads asked for since the process began, by outcome.",
                "# TYPE replyd_reloads_total counter",
                "replyd_reloads_total{result=\"done\"} 2",
            ])
    }
}
