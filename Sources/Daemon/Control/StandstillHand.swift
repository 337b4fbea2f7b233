import Insight
import Mail
import Store

import struct Foundation.Date

/// Pauses and resumes mailboxes, and lifts suppressions: for the running daemon, and on the state while none runs.
struct StandstillHand {
    let ledger: Ledger
    /// Those that are configured.
    let mailboxes: [String]
    let now: Date

    func answer(_ request: ControlRequest) async throws -> ControlReply {
        if request.verb == .lift { return try await lift(request.subject ?? "") }
        let stopped = try await ledger.standstills().map(\.mailbox)
        let doubted = try await ledger.mailboxesInDoubt().map(\.mailbox)
        let known = Set(mailboxes + stopped + doubted).sorted()
        if let name = request.subject, !known.contains(name) {
            let names = known.joined(separator: ", ")
            return ControlReply(error: "no mailbox is called \(name); there are: \(names)", code: 2)
        }
        var lines: [String] = []
        for mailbox in request.subject.map({ [$0] }) ?? known {
            lines.append(
                request.verb == .pause
                    ? try await pause(mailbox, request.seconds, why: request.text) : try await resume(mailbox))
        }
        return ControlReply(lines: lines)
    }

    private func pause(_ mailbox: String, _ seconds: Double?, why: String?) async throws -> String {
        let until = seconds.map { now.addingTimeInterval($0) }
        try await ledger.pause(mailbox: mailbox, until: until, why: why, now: now)
        return "\(mailbox) is paused until \(until.map(timestamp) ?? "it is resumed")"
    }

    private func resume(_ mailbox: String) async throws -> String {
        let (pause, breaker) = try await ledger.resume(mailbox: mailbox)
        try await ledger.confirm(mailbox: mailbox)
        let doubt = try await ledger.endDoubt(mailbox: mailbox)
        let before = [
            pause.map { "it was paused since \(timestamp($0.since))" },
            breaker.map { "its breaker was open since \(timestamp($0.since))" },
            doubt.map { "its ledger was in doubt: \($0.why ?? "")" },
        ].compactMap { $0 }
        return "\(mailbox) answers again by its own mode"
            + (before.isEmpty ? "" : "; " + before.joined(separator: ", "))
    }

    private func lift(_ text: String) async throws -> ControlReply {
        guard let address = EmailAddress(text) else {
            return ControlReply(error: "that is no plain address; `replyd suppressions` lists them", code: 2)
        }
        guard try await ledger.lift(address) else {
            return ControlReply(error: "that address is not suppressed; `replyd suppressions` lists them", code: 1)
        }
        return ControlReply(lines: ["mail goes there again"])
    }
}
