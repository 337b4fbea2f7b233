import Glibc
import Models
import Resolution
import Store
import Transport

import struct Foundation.Date

/// Everything a monitoring system asks for, in the text format of Prometheus
/// (https://prometheus.io/docs/instrumenting/exposition_formats/, version 0.0.4).
func metricLines(_ operation: Operation) async throws -> [String] {
    var page = MetricsPage()
    let entries = await operation.board.entries
    let now = operation.options.clock()
    for station in operation.roster.all {
        let labels = ["mailbox": station.name]
        let status = try await operation.ledger.status(of: station.name)
        let entry = entries[station.name]
        page.gauge("replyd_mailbox_up", labels, entry != nil && entry?.problem == nil ? 1 : 0)
        if let last = entry?.lastSuccess {
            page.gauge("replyd_last_success_timestamp_seconds", labels, last.timeIntervalSince1970)
        }
        page.gauge("replyd_backlog_messages", labels, Double(status.backlog))
        page.gauge(
            "replyd_backlog_age_seconds", labels, status.oldestBacklog.map { now.timeIntervalSince($0) } ?? 0)
        page.gauge("replyd_effects_in_doubt", labels, Double(status.inDoubt))
        page.gauge("replyd_effects_awaiting_approval", labels, Double(status.awaitingApproval))
        page.gauge("replyd_service_levels_overdue", labels, Double(status.owed.count { $0.due < now }))
        page.gauge("replyd_messages_quarantined", labels, Double(status.quarantined))
        page.gauge("replyd_mailbox_paused", labels, status.pause == nil ? 0 : 1)
        page.gauge("replyd_mailbox_breaker_open", labels, status.breaker == nil ? 0 : 1)
        page.gauge("replyd_mailbox_drafts_only", labels, status.draftsOnly || status.doubt != nil ? 1 : 0)
        for advisor in station.desk.advisors?.models ?? [] {
            try await advisor.remember(mailbox: station.name, from: operation.ledger, now: now)
            page.add(advisor, labels.merging(["model": advisor.name]) { $1 })
        }
    }
    for (server, condition) in await operation.servers.conditions.sorted(by: { $0.key < $1.key }) {
        page.gauge("replyd_server_breaker_open", ["server": server], condition.breaker == .closed ? 0 : 1)
        page.gauge("replyd_server_failures_in_a_row", ["server": server], Double(condition.failures))
    }
    let commits = operation.ledger.commits
    page.counter("replyd_ledger_commits_total", [:], Double(commits.count))
    page.counter("replyd_ledger_commit_seconds_total", [:], commits.total / .seconds(1))
    page.gauge("replyd_loops_overdue", [:], Double(operation.pulse.overdue.count))
    if let free = freeDisk(operation.options.setting.state) { page.gauge("replyd_disk_free_bytes", [:], Double(free)) }
    if let memory = residentMemory() { page.gauge("process_resident_memory_bytes", [:], Double(memory)) }
    for (series, count) in operation.tally.all {
        let labels = Dictionary(uniqueKeysWithValues: series.labels.map { ($0.name, $0.value) })
        page.counter(series.name, labels, Double(count))
    }
    return page.lines
}

/// Lines by metric, since all lines of one must stand together.
struct MetricsPage {
    private struct Metric {
        var kind: String
        var lines: [String] = []
    }

    private var metrics: [String: Metric] = [:]

    static let help = [
        "replyd_mailbox_up": "1 while the mailbox's IMAP server is reached.",
        "replyd_last_success_timestamp_seconds": "When the mailbox was last looked at with success.",
        "replyd_backlog_messages": "Messages that were not decided on yet.",
        "replyd_backlog_age_seconds": "Age of the oldest of them; 0 when there is none.",
        "replyd_effects_in_doubt": "Effects whose outcome nobody knows; a person was told.",
        "replyd_effects_awaiting_approval": "Effects that wait for a yes.",
        "replyd_messages_quarantined": "Messages that could not be read.",
        "replyd_mailbox_paused": "1 while nothing leaves the mailbox but briefs.",
        "replyd_mailbox_breaker_open":
            "1 while the mailbox sends customers nothing, because far more than usual went out.",
        "replyd_mailbox_drafts_only":
            "1 until the operator confirms a folder that was numbered anew, or a ledger in doubt.",
        "replyd_model_up": "1 while the model answers, or was not asked yet; 0 from a question without an answer on.",
        "replyd_model_resting": "1 while the model is left alone after failures in a row.",
        "replyd_model_key_refused": "1 while the model's server refuses the key, its rights or the account.",
        "replyd_model_money_spent": "1 while the model is not asked because today's money is spent.",
        "replyd_model_spent_today": "What the model has cost since midnight, in whole units of its currency.",
        "replyd_model_spent_today_most": "What it may cost in a day, in whole units of its currency.",
        "replyd_model_questions_total": "Questions that went out to the model since the process began or reloaded.",
        "replyd_model_failures_total": "Those of them without an answer.",
        "replyd_server_breaker_open": "1 while a server is left alone after failures in a row.",
        "replyd_server_failures_in_a_row": "Failed connections since the last that worked.",
        "replyd_ledger_commits_total": "Durable transactions of the ledger.",
        "replyd_ledger_commit_seconds_total": "What they waited for each other and for the disk.",
        "replyd_loops_overdue": "Loops that make no progress; above 0 the watchdog is not told we live.",
        "replyd_disk_free_bytes": "Bytes left for the state folder.",
        "replyd_messages_admitted_total": "Messages stored since the process began.",
        "replyd_effects_total": "Effects executed since the process began, by outcome.",
        "replyd_reloads_total": "Reloads asked for since the process began, by outcome.",
        "process_resident_memory_bytes": "Resident memory of the process.",
    ]

    mutating func gauge(_ name: String, _ labels: [String: String], _ value: Double) {
        add("gauge", name, labels, value)
    }

    mutating func counter(_ name: String, _ labels: [String: String], _ value: Double) {
        add("counter", name, labels, value)
    }

    /// How a model fares.
    mutating func add(_ advisor: Advisor, _ labels: [String: String]) {
        let standing = advisor.model.standing
        gauge("replyd_model_up", labels, standing.isUp ? 1 : 0)
        gauge("replyd_model_resting", labels, standing.state == .resting ? 1 : 0)
        gauge("replyd_model_key_refused", labels, standing.state == .keyRefused ? 1 : 0)
        gauge("replyd_model_money_spent", labels, standing.state == .spent ? 1 : 0)
        counter("replyd_model_questions_total", labels, Double(standing.asked))
        counter("replyd_model_failures_total", labels, Double(standing.failed))
        for (name, sum) in [
            ("replyd_model_spent_today", advisor.model.spent), ("replyd_model_spent_today_most", advisor.model.cap),
        ] {
            guard let sum else { continue }
            let unit = (0..<Money.digits(of: sum.currency)).reduce(1.0) { unit, _ in unit * 10 }
            gauge(name, labels.merging(["currency": sum.currency]) { $1 }, Double(sum.minor) / unit)
        }
    }

    private mutating func add(_ kind: String, _ name: String, _ labels: [String: String], _ value: Double) {
        let pairs = labels.sorted { $0.key < $1.key }.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }
        let shown = pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
        let number = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
        metrics[name, default: Metric(kind: kind)].lines.append("\(name)\(shown) \(number)")
    }

    /// A label's value: backslash, quote and line feed are escaped.
    private static func escaped(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): out += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): out += Array("\\n".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    var lines: [String] {
        metrics.sorted { $0.key < $1.key }.flatMap { name, metric in
            ["# HELP \(name) \(Self.help[name] ?? name)", "# TYPE \(name) \(metric.kind)"] + metric.lines.sorted()
        }
    }
}

/// Bytes of this process that lie in memory (proc(5), statm).
private func residentMemory() -> Int? {
    guard let file = fopen("/proc/self/statm", "r") else { return nil }
    defer { fclose(file) }
    var text = [CChar](repeating: 0, count: 128)
    guard fgets(&text, Int32(text.count), file) != nil else { return nil }
    let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let fields = bytes.split(separator: UInt8(ascii: " "))
    guard fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) else { return nil }
    return pages * sysconf(Int32(_SC_PAGESIZE))
}
