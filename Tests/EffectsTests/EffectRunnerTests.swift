import Foundation
import Loopback
import Mail
import Resolution
import Store
import Synchronization
import Testing
import Transport

@testable import Effects

struct EffectRunnerTests {
    @Test func `an accepted message is done, with the server's name for it`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan()
        #expect(try await desk.runner.next(in: .smtp))
        let row = try #require(try await desk.effects().first)
        #expect(row.state == .done && row.receipt?.reference == "250 2.0.0 Ok: queued as PEER1")
        #expect(row.receipt?.facts["queue_id"] == .text("PEER1"))
        #expect(!server.commands.contains("QUIT") && desk.reports().isEmpty)
        #expect(try await !desk.runner.next(in: .smtp))
        try await desk.end()
    }

    @Test(
        arguments: [
            (.dot451, .planned), (.dot554, .failed), (.recipient450, .planned), (.recipient550, .failed),
            (.acceptedThenClose, .inDoubt), (.replyThenReset, .done), (.closeAtMail, .planned), (.idle421, .done),
            (.smallSize, .failed),
        ] as [(ScriptedSMTP.Mode, EffectState)])
    func `each ending of a submission is one of the effect`(mode: ScriptedSMTP.Mode, state: EffectState) async throws {
        let server = try ScriptedSMTP(mode)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan()
        #expect(try await desk.runner.next(in: .smtp))
        let row = try #require(try await desk.effects().first)
        #expect(row.state == state && row.attempts == 1, "\(row.why ?? "")")
        try await desk.end()
    }

    @Test func `a brief whose sending is in doubt goes once more with the same id, for nobody would hear of the doubt`()
        async throws
    {
        let server = try ScriptedSMTP(.acceptedThenClose)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan(brief: true)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await desk.effects().map(\.state) == [.planned])
        server.change(to: .normal)
        desk.advance(6)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await desk.effects().map(\.state) == [.done])
        #expect(server.accepted.count == 2 && server.accepted[0] == server.accepted[1])
        try await desk.end()
    }

    @Test func `a brief that is in doubt again and again is left in doubt`() async throws {
        let server = try ScriptedSMTP(.acceptedThenClose)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan(brief: true)
        for _ in 0..<8 {
            _ = try await desk.runner.next(in: .smtp)
            desk.advance(3_600)
        }
        #expect(try await desk.effects().map(\.state) == [.inDoubt])
        #expect(server.accepted.count == 6)
        // The case is told: nobody may have read it.
        let work = try #require(try await desk.ledger.claimCase(worker: "w", lease: 60, now: desk.now))
        guard case .failed(_, _, .inDoubt) = work.event.kind else {
            Issue.record("\(work.event.kind)")
            return
        }
        try await desk.end()
    }

    @Test func `a brief that could not be sent for a day is told to its case`() async throws {
        let server = try ScriptedSMTP(login: .wrongPassword)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan(brief: true)
        desk.advance(86_000)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await desk.effects().map(\.state) == [.planned])
        desk.advance(1_900)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await desk.effects().map(\.state) == [.failed])
        let work = try #require(try await desk.ledger.claimCase(worker: "w", lease: 60, now: desk.now))
        guard case .failed(_, _, .actionFailed) = work.event.kind else {
            Issue.record("\(work.event.kind)")
            return
        }
        try await desk.end()
    }

    @Test func `a refused login is tried once, costs no attempt, and is reported until it works again`() async throws {
        let server = try ScriptedSMTP(login: .wrongPassword)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        for _ in 0..<3 { try await desk.plan() }
        #expect(try await desk.runner.next(in: .smtp))
        for _ in 0..<3 { #expect(try await !desk.runner.next(in: .smtp)) }
        #expect(server.connections == 1)
        let rows = try await desk.effects()
        #expect(rows.allSatisfy { $0.state == .planned && $0.attempts == 0 })
        let reports = desk.reports()
        #expect(reports.count == 1 && reports[0]?.server == .smtp && reports[0]?.isTemporary == false)
        #expect(reports[0]?.words.contains("login refused: 535 5.7.8") == true)
        server.change(login: .any)
        desk.advance(7)
        for _ in 0..<3 { #expect(try await desk.runner.next(in: .smtp)) }
        #expect(try await desk.effects().allSatisfy { $0.state == .done && $0.attempts == 1 })
        #expect(desk.reports() == [nil])
        try await desk.end()
    }

    @Test func `what waited for two days goes to a person`() async throws {
        let server = try ScriptedSMTP(login: .wrongPassword)
        defer { server.stop() }
        let desk = try Desk(smtp: server.port)
        try await desk.plan()
        desk.advance(2 * 86_400 + 1)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await desk.effects().map(\.state) == [.failed])
        let work = try #require(try await desk.ledger.claimCase(worker: "w", lease: 60, now: desk.now))
        guard case .failed(_, _, .actionFailed) = work.event.kind else {
            Issue.record("\(work.event.kind)")
            return
        }
        try await desk.end()
    }

    @Test func `trouble that was reported before a reload is reported to be over after it`() {
        let heard = Mutex<[Bool]>([])
        let report: @Sendable (MailboxTrouble.Server, MailboxTrouble?) -> Void = { _, trouble in
            heard.withLock { $0.append(trouble != nil) }
        }
        let before = Pace(perMinute: nil, report: report)
        before.note(MailboxTrouble(.drafts, words: "Drafts is full", isTemporary: false))
        let after = Pace(perMinute: nil, knowing: before.troubles, report: report)
        after.works(.sent)
        after.works(.drafts)
        after.works(.drafts)
        #expect(heard.withLock { $0 } == [true, false])
    }

    @Test func `a mailbox sends no faster than it may, and slower when its server says so`() async throws {
        let server = try ScriptedSMTP()
        defer { server.stop() }
        let desk = try Desk(smtp: server.port, sendsPerMinute: 2)
        for _ in 0..<4 { try await desk.plan() }
        var sent = 0
        while try await desk.runner.next(in: .smtp) { sent += 1 }
        #expect(sent == 2)
        desk.advance(31)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(try await !desk.runner.next(in: .smtp))
        server.change(to: .throttled)
        desk.advance(31)
        #expect(try await desk.runner.next(in: .smtp))
        desk.advance(45)
        #expect(try await !desk.runner.next(in: .smtp), "half as fast")
        server.change(to: .normal)
        desk.advance(16)
        #expect(try await desk.runner.next(in: .smtp))
        #expect(server.accepted.count == 4)
        try await desk.end()
    }

    @Test func `a server that writes a draft anew is asked what it made of it`() async throws {
        let kept = Mutex<[UInt8]>([])
        let imap = try ScriptedIMAP { command in
            let bytes = kept.withLock { $0 }
            switch command.verb {
            case "APPEND":
                kept.withLock { $0 = Array("X-Store: 1\r\n".utf8) + command.literal }
                return [.say("\(command.tag) OK [APPENDUID 7 5] done\r\n")]
            case "UID SEARCH":
                let isThere = !bytes.isEmpty && command.arguments.contains("Message-ID")
                return [.say("* SEARCH\(isThere ? " 5" : "")\r\n\(command.tag) OK done\r\n")]
            case "UID FETCH" where command.arguments.hasSuffix("(UID RFC822.SIZE)"):
                return [.say("* 1 FETCH (UID 5 RFC822.SIZE \(bytes.count))\r\n\(command.tag) OK done\r\n")]
            case "UID FETCH":
                let head =
                    "* 1 FETCH (UID 5 FLAGS () INTERNALDATE \"01-Feb-2026 10:00:00 +0000\" RFC822.SIZE \(bytes.count) BODY[] "
                return [.say("\(head){\(bytes.count)}\r\n"), .bytes(bytes), .say(")\r\n\(command.tag) OK done\r\n")]
            default: return nil
            }
        }
        defer { imap.stop() }
        let desk = try Desk(imap: imap.port, mode: .draft)
        try await desk.plan(draft: true)
        #expect(try await desk.runner.next(in: .imap))
        let row = try #require(try await desk.effects().first)
        #expect(row.state == .done && row.receipt?.reference == "Drafts UID 5")
        #expect(row.receipt?.facts["stored.sha256"] == .text(hexadecimalSHA256(kept.withLock { $0 }[...])))
        let own = try #require(OwnDraft(try await desk.ledger.effect(row.id)))
        func isUntouched(_ bytes: [UInt8]) -> Bool {
            own.isUntouched(
                Fetched(
                    uid: 5, flags: [], internalDate: nil, size: bytes.count, content: .bytes(bytes), isTruncated: false)
            )
        }
        let now = kept.withLock { $0 }
        #expect(isUntouched(now) && isUntouched(own.mail.bytes))
        #expect(!isUntouched(now + Array(" ".utf8)) && !isUntouched([]))
        try await desk.end()
    }

    @Test func `a full Drafts folder makes the draft wait, and nothing else`() async throws {
        let isFull = Mutex(true)
        let imap = try ScriptedIMAP { command in
            guard command.verb == "APPEND?", isFull.withLock({ $0 }) else { return nil }
            return [.say("\(command.tag) NO [OVERQUOTA] Quota exceeded (mailbox for user is full)\r\n")]
        }
        defer { imap.stop() }
        let desk = try Desk(imap: imap.port, mode: .draft)
        try await desk.plan(draft: true)
        #expect(try await desk.runner.next(in: .imap))
        let row = try #require(try await desk.effects().first)
        #expect(row.kind == .imapDraft && row.state == .planned && row.attempts == 0)
        let trouble = try #require(desk.reports().first ?? nil)
        #expect(trouble.server == .drafts && trouble.words.hasPrefix("Drafts is full: make room"))
        desk.advance(1_000)
        #expect(try await !desk.runner.next(in: .imap))
        desk.advance(801)
        #expect(try await desk.runner.next(in: .imap))
        #expect(desk.reports().isEmpty, "the same trouble is told once")
        isFull.withLock { $0 = false }
        desk.advance(1_801)
        #expect(try await desk.runner.next(in: .imap))
        #expect(try await desk.effects().map(\.state) == [.done])
        #expect(desk.reports() == [nil])
        try await desk.end()
    }
}
