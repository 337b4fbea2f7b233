import CSystem
import Insight
import Resolution
import Store
import Transport

import struct Foundation.Date

/// What the daemon answers on its control socket.
func answer(_ request: ControlRequest, from peer: ControlPeer, _ operation: Operation) async -> ControlReply {
    do {
        switch request.verb {
        case .status:
            return ControlReply(lines: try await statusLines(operation))
        case .approve, .reject, .edit:
            return try await decide(request, peer, operation)
        case .metrics:
            return ControlReply(lines: try await metricLines(operation))
        case .change:
            return try await change(request, peer, operation)
        case .pause, .resume, .lift:
            guard peer.isOperator else { return .forOperators }
            let hand = StandstillHand(
                ledger: operation.ledger, mailboxes: operation.options.setting.mailboxNames,
                now: operation.options.clock())
            let reply = try await hand.answer(request)
            await operation.bell.ring()
            return reply
        case .erase:
            guard peer.isOperator else { return .forOperators }
            return try await ErasingHand(ledger: operation.ledger, now: operation.options.clock()).answer(request)
        case .replay, .discard:
            guard peer.isOperator else { return .forOperators }
            let hand = QuarantineHand(ledger: operation.ledger, now: operation.options.clock())
            let reply = try await hand.answer(request)
            await operation.bell.ring()
            return reply
        }
    } catch {
        return ControlReply(error: "\(error)", code: error is LedgerError ? 1 : 5)
    }
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
        let ofServers = breakers.compactMap { $0?.breaker }.first { $0 != .closed } ?? .closed
        line.text("breaker", status.breaker == nil ? ofServers.rawValue : "latched")
        line.date("breaker_since", status.breaker?.since)
        line.text("breaker_why", status.breaker?.why)
        line.raw("paused", status.pause == nil ? "false" : "true")
        line.date("paused_since", status.pause?.since)
        line.date("paused_until", status.pause?.until)
        line.text("paused_why", status.pause?.why)
        line.raw("drafts_only", status.draftsOnly || status.doubt != nil ? "true" : "false")
        line.date("doubt_since", status.doubt?.since)
        line.text("doubt_why", status.doubt?.why)
        line.raw(
            "models", try await station.desk.advisors?.told(mailbox: station.name, operation.ledger, now: now) ?? "[]")
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
