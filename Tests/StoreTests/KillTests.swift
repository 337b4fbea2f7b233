import Foundation
import Mail
import Resolution
import Testing
import Understanding

@testable import Store

/// Another process walks one letter through the ledger and is killed at each point; the next one goes on with what it
/// finds. Whatever the point: one case, one refund, one answer, one copy of it.
struct KillTests {
    @Test(arguments: KillPoint.names.filter { $0.hasPrefix("ledger.") })
    func `a kill at any point leaves a state that goes on`(point: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("kill-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let walk = Process()
        walk.executableURL = URL(fileURLWithPath: try thisProgram())
        walk.arguments = ["--testing-library", "swift-testing", "--filter", "the walk of one letter"]
        walk.environment = ProcessInfo.processInfo.environment.merging(
            ["REPLYD_KILL_POINT": point, "REPLYD_WALK": folder], uniquingKeysWith: { $1 })
        walk.standardOutput = FileHandle.nullDevice
        walk.standardError = FileHandle.nullDevice
        try walk.run()
        walk.waitUntilExit()
        let passes = !Self.unpassed.contains(point)
        #expect((walk.terminationReason == .uncaughtSignal) == passes, "\(point) was \(passes ? "not " : "")passed")

        try await Self.walk(in: folder)
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        #expect(try await ledger.violations() == [])
        #expect(try await ledger.cases(mailbox: nil).count == 1)
        let rows = try await ledger.effects(case: nil)
        #expect(rows.map(\.kind) == [.refund, .smtpSend, .imapSent])
        #expect(rows.allSatisfy { $0.state == .done })
        let shop = try String(contentsOfFile: folder + "/shop", encoding: .utf8).split(separator: "\n")
        #expect(Set(shop).count == 1, "the shop saw one key, however often it was asked")
        let asked = try String(contentsOfFile: folder + "/asked", encoding: .utf8).count
        #expect(asked == (point == "ledger.exchange.before" ? 2 : 1), "a kept answer is not paid for again")
        let exchanges = try await ledger.exchanges("C-1")
        #expect(exchanges.map(\.outcome) == ["used"] && exchanges.map(\.answer) == [Array("damaged".utf8)])
        try ledger.close()
    }

    /// Points that this walk does not come by.
    private static let unpassed: Set<String> = Set(
        [
            "sent", "deciding", "fail", "doubt", "foretell", "grant", "pause", "confirm", "reclaim", "timers",
            "quarantine",
            "erase",
            "retention",
        ].flatMap {
            ["ledger.\($0).before", "ledger.\($0).after"]
        })

    @Test func `the walk of one letter`() async throws {
        if let folder = ProcessInfo.processInfo.environment["REPLYD_WALK"] { return try await Self.walk(in: folder) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("walk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try await Self.walk(in: folder)
        try await Self.walk(in: folder)
        try FileManager.default.removeItem(atPath: folder)
    }

    private static let now = Date(timeIntervalSince1970: 1_780_000_000)

    /// What a daemon does from its start until there is nothing to do.
    private static func walk(in folder: String) async throws {
        let ledger = try Ledger(path: folder + "/replyd.sqlite")
        let fixture = try LedgerFixture()
        let policy = fixture.policy
        try await fixture.close()
        try await recover(ledger, folder)

        let cursor = try await ledger.cursor(mailbox: "shop", folder: "INBOX")
        if cursor?.lastUID != 1 {
            try await ledger.setCursor(
                FolderCursor(uidValidity: 7, lastUID: 0, lastDate: nil, draftsOnly: false), mailbox: "shop",
                folder: "INBOX")
            let bytes = Array(String(repeating: "x", count: Ledger.largestInRow + 1).utf8)
            let letter = Admission(
                uid: 1, uidValidity: 7, bytes: bytes, internalDate: now, wasAnswered: false, modes: policy.modes,
                draftsOnly: false, size: bytes.count, isTruncated: false)
            _ = try await ledger.admit(
                [letter], cursor: FolderCursor(uidValidity: 7, lastUID: 1, lastDate: now, draftsOnly: false),
                mailbox: "shop", folder: "INBOX")
        }
        for letter in try await ledger.letters(in: .fetched, limit: 9) {
            _ = try await ledger.beginParsing(mailboxes: ["shop"])
            var message = Message()
            message.messageID = "a@post.test"
            let sender = try address("mara@post.test")
            _ = try await ledger.finishIntake(
                letter.id,
                .assigned(
                    message: message, screening: Screening(kind: .human, policy: .allowed, signs: []),
                    reading: Reading(),
                    principal: Principal(
                        level: .l2, address: sender, customer: Customer(id: "cu", name: "Mara", email: sender)),
                    placement: Placement()), now: now)
        }
        while true {
            if let work = try await ledger.claimCase(worker: "w", lease: 60, now: now) {
                try await decide(work, ledger, policy, fixture, folder)
            } else if let claimed = try await ledger.claim(.commerce, mailbox: "shop", now: now) {
                try await perform(claimed, ledger, folder)
            } else if let claimed = try await ledger.claim(.smtp, mailbox: "shop", now: now) {
                try await perform(claimed, ledger, folder)
            } else if let claimed = try await ledger.claim(.imap, mailbox: "shop", now: now) {
                try await perform(claimed, ledger, folder)
            } else {
                break
            }
        }
        try ledger.close()
    }

    private static func recover(_ ledger: Ledger, _ folder: String) async throws {
        for lane in Lane.allCases {
            while let claimed = try await ledger.reclaim(lane, mailbox: "shop", now: now) {
                try await perform(claimed, ledger, folder)
            }
        }
    }

    private static func decide(
        _ work: CaseWork, _ ledger: Ledger, _ policy: MailboxPolicy, _ fixture: LedgerFixture, _ folder: String
    ) async throws {
        var decision = Decision(cause: work.event.cause, state: work.state)
        switch work.event.kind {
        case .message:
            decision.state.runs = [try fixture.run(work, id: try await ledger.newRunID(), total: 5_000)]
            decision.effects = [fixture.refund(run: decision.state.runs[0].id)]
            decision.advice = [AdviceOutcome(digest: question, outcome: "used")]
            try await ask(about: work.state.id, ledger, folder)
        case .acted: decision.effects = [try fixture.answer(id: "answer")]
        default: break
        }
        _ = try await ledger.commit(decision, handling: work.event, policy: policy, simulating: false, now: now)
        try await ledger.release(work)
    }

    private static let question = String(repeating: "a", count: 64)

    /// The model is a file of marks: one for each question that it was paid for.
    private static func ask(about id: String, _ ledger: Ledger, _ folder: String) async throws {
        guard try await ledger.answer(to: question, in: id) == nil else { return }
        let path = folder + "/asked"
        let before = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        try (before + "?").write(toFile: path, atomically: true, encoding: .utf8)
        try await ledger.keep(
            KeptExchange(
                caseID: id, message: 1, mailbox: "shop", model: "small", task: "classify", digest: question,
                front: "Which wish is it?", tail: "It arrived broken.", answer: Array("damaged".utf8), at: now))
    }

    /// The outside is a file of keys: the shop is asked by key, so asking twice does nothing twice.
    private static func perform(_ claimed: consuming Claimed, _ ledger: Ledger, _ folder: String) async throws {
        if claimed.kind.isCommerce {
            let path = folder + "/shop"
            let before = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
            try (before + claimed.key + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        }
        let receipt = Receipt(reference: "ok", at: now)
        if claimed.kind == .smtpSend {
            try await ledger.accept(claimed.effect, receipt: receipt, serverSavesSent: false, now: now)
        } else {
            try await ledger.finish(claimed, receipt: receipt, serverSavesSent: false, now: now)
        }
    }
}
