import CSystem
import Insight
import Resolution
import Store
import Transport

import struct Foundation.Date

/// What the daemon answers on its control socket.
func answer(_ request: ControlRequest, _ operation: Operation) async -> ControlReply {
    do {
        switch request.verb {
        case .status:
            return ControlReply(lines: try await statusLines(operation))
        case .approve, .reject:
            return try await decide(request, operation)
        case .metrics:
            return ControlReply(lines: try await metricLines(operation))
        case .resume:
            guard let mailbox = request.subject, operation.roster[mailbox] != nil else {
                return ControlReply(error: "no such mailbox: \(request.subject ?? "")", code: 2)
            }
            try await operation.ledger.confirm(mailbox: mailbox)
            await operation.bell.ring()
            return ControlReply(lines: ["\(mailbox) answers again by its own mode"])
        }
    } catch {
        return ControlReply(error: "\(error)", code: error is LedgerError ? 1 : 5)
    }
}

/// A yes or no to a held effect. Only a name of `approvers:` counts, and only over this socket.
private func decide(_ request: ControlRequest, _ operation: Operation) async throws -> ControlReply {
    guard let id = request.subject, let by = request.by else {
        return ControlReply(error: "which effect, and by whom?", code: 2)
    }
    guard let row = try await operation.ledger.approvals().first(where: { $0.id == id }),
        let desk = operation.roster.desk(row.mailbox)
    else { return ControlReply(error: "\(id) does not wait for approval; see `replyd approvals`", code: 1) }
    guard desk.policy.approvers[by] != nil else {
        let known = desk.policy.approvers.keys.sorted().joined(separator: ", ")
        return ControlReply(error: "\(by) is no approver of \(row.mailbox); mailbox.yaml names: \(known)", code: 1)
    }
    let verdict = try await operation.ledger.grant(
        id, by: by, approve: request.verb == .approve, policy: desk.policy, now: operation.options.clock())
    await operation.bell.ring()
    return ControlReply(lines: [
        "\(id) \(request.verb == .approve ? "approved" : "rejected") by \(by): \(verdict.words)"
    ])
}

/// One object per mailbox: connection, last success, backlog and its age, effects in doubt, breakers, disk.
private func statusLines(_ operation: Operation) async throws -> [String] {
    let entries = await operation.board.entries
    let conditions = await operation.servers.conditions
    let now = operation.options.clock()
    let disk = freeDisk(operation.options.setting.state).map(String.init) ?? "null"
    var lines: [String] = []
    for station in operation.roster.all {
        let status = try await operation.ledger.status(of: station.name)
        let entry = entries[station.name]
        let breakers = [station.account.imap, station.account.smtp].map { conditions["\($0.host):\($0.port)"] }
        var line = JSONLine()
        line.text("mailbox", station.name)
        line.text("mode", station.desk.policy.modes.standard.rawValue)
        line.text("hours", station.desk.policy.calendar.officeHours(at: now).rawValue)
        line.text("connection", entry == nil ? "connecting" : entry?.problem == nil ? "up" : "down")
        line.text("problem", entry?.problem)
        line.list("waiting_for", (entry?.waits ?? [:]).sorted { $0.key < $1.key }.map(\.value))
        line.text("warning", await warning(of: station.account))
        line.date("problem_since", entry?.problemSince)
        line.date("last_success", entry?.lastSuccess)
        line.raw("backlog", String(status.backlog))
        line.raw("backlog_age", status.oldestBacklog.map { String(Int(now.timeIntervalSince($0))) } ?? "null")
        line.raw("in_doubt", String(status.inDoubt))
        line.raw("awaiting_approval", String(status.awaitingApproval))
        line.raw("overdue", String(status.owed.count { $0.due < now }))
        line.raw("due_soon", String(status.owed.count { $0.warned <= now && now <= $0.due }))
        line.raw("quarantined", String(status.quarantined))
        line.text("breaker", (breakers.compactMap { $0?.breaker }.first { $0 != .closed } ?? .closed).rawValue)
        line.raw("paused", status.isPaused ? "true" : "false")
        line.raw("drafts_only", status.draftsOnly ? "true" : "false")
        line.raw("disk_free", disk)
        lines.append(line.finished)
    }
    return lines
}

/// What will soon stop working; nil for a password, which tells nothing of its end.
private func warning(of account: Account) async -> String? {
    guard case .token(let source) = account.credential else { return nil }
    return await source.warning()
}

/// Bytes that the state folder's file system has left for us.
func freeDisk(_ path: String) -> UInt64? {
    var bytes: UInt64 = 0
    return csystem_free_space(path, &bytes) == 0 ? bytes : nil
}
