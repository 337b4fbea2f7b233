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
