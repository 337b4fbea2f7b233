import Foundation
import Insight
import JSON
import Loopback
import Mail
import Models
import Prompting
import Resolution
import Store
import Testing
import Understanding

@testable import Daemon

/// `replyd explain` shows what a model was asked, what it said and what became of it.
struct ExplainTests {
    private static let begin = Date(timeIntervalSince1970: 1_780_000_000)
    private static let first = ModelRequest(
        task: .classify, stable: "Which wish is it?", tail: "Meine Lampe ist kaputt,\r\né.",
        schema: AnswerSchema(.object([:])),
        mostTokens: 50)
    private static let answer = Array("{\"wishes\":\n[\"refund\"]}\u{1b}[2J".utf8)

    private func exchange(_ request: ModelRequest, model: String, answer: [UInt8]?, after: TimeInterval) -> KeptExchange
    {
        KeptExchange(
            caseID: "C-1", message: 1, mailbox: "lumen", model: model, task: request.task.rawValue,
            digest: request.digest, front: request.stable, tail: request.variable, answer: answer,
            failure: answer == nil ? "it rests" : nil, servedBy: answer == nil ? "" : "small-2026", fresh: 40,
            cached: 900, stored: 3, out: 12, cost: 1_200, currency: "EUR", at: Self.begin.addingTimeInterval(after))
    }

    /// A case that was decided with what one model said, after another had failed.
    private func makeState(_ state: String) async throws {
        try FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let ledger = try Ledger(path: state + "/replyd.sqlite")
        let modes = ModePolicy(standard: .draft)
        let sender = try #require(EmailAddress("mara@post.test"))
        for (uid, name) in [(UInt32(1), "a"), (2, "b")] {
            let text = "From: mara@post.test\r\nMessage-ID: <\(name)@post.test>\r\nSubject: \(name)\r\n\r\nHello"
            let letter = Admission(
                uid: uid, uidValidity: 7, bytes: Array(text.utf8), internalDate: Self.begin, wasAnswered: false,
                modes: modes, draftsOnly: false, size: text.utf8.count, isTruncated: false)
            let ids = try await ledger.admit(
                [letter], cursor: FolderCursor(uidValidity: 7, lastUID: uid, lastDate: Self.begin, draftsOnly: false),
                mailbox: "lumen", folder: "INBOX")
            _ = try await ledger.finishIntake(
                ids[0],
                .assigned(
                    message: parse(Array(text.utf8)), screening: Screening(kind: .human, policy: .allowed, signs: []),
                    reading: Reading(), principal: Principal(level: .l0, address: sender), placement: Placement()),
                now: Self.begin)
        }
        let work = try #require(try await ledger.claimCase(worker: "w", lease: 60, now: Self.begin))
        try await ledger.keep(exchange(Self.first, model: "large", answer: nil, after: 10))
        try await ledger.keep(exchange(Self.first, model: "small", answer: Self.answer, after: 20))
        let second = Self.first.again(because: "a quote is empty.")
        try await ledger.keep(exchange(second, model: "small", answer: Array("[]".utf8), after: 30))
        var decision = Decision(cause: work.event.cause, state: work.state)
        decision.trail = [TrailEntry("understood", "refund \u{1b}]0;x")]
        decision.advice = [AdviceOutcome(digest: Self.first.digest, outcome: "refused: a quote is empty")]
        let policy = MailboxPolicy(
            name: "lumen", address: try #require(EmailAddress("help@lumen.test")), modes: modes,
            limits: Limits(), teams: [:])
        _ = try await ledger.commit(
            decision, handling: work.event, policy: policy, simulating: false, now: Self.begin.addingTimeInterval(40))
        try await ledger.release(work)
        try ledger.close()
    }

    private func withState(_ body: (([String]) async throws -> ShellCommand.Outcome) async throws -> Void) async throws
    {
        let root = FileManager.default.temporaryDirectory.appendingPathComponent("explain-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await makeState(root + "/state")
        try await body { arguments in
            try await ShellCommand.run(
                World.program, ["explain"] + arguments + ["--root", root, "--state", root + "/state"])
        }
    }

    private static func text(_ value: JSONValue?) -> String? {
        if case .text(let text)? = value { text } else { nil }
    }

    @Test func `questions stand among the steps, with everything that was sent and said`() async throws {
        try await withState { explain in
            let told = try await explain(["C-1", "--json"])
            let lines = told.output.split(separator: "\n").compactMap { JSONValue(Array($0.utf8)) }
            #expect(
                lines.map { Self.text($0["step"]) } == ["placed", "model", "model", "model", "understood"], "\(told)")
            #expect(lines.allSatisfy { $0["at"] != nil && $0["message"] != nil && Self.text($0["detail"]) != nil })
            let (failed, answered) = (lines[1], lines[2])
            #expect(failed["answer"] == .null && failed["failure"] == .text("it rests") && failed["outcome"] == .null)
            #expect(failed["served_by"] == .null)
            #expect(answered["prompt"] == .text(Self.first.stable + Self.first.variable))
            #expect(Self.text(answered["answer"]).map { Array($0.utf8) } == Self.answer)
            #expect(answered["outcome"] == .text("refused: a quote is empty") && answered["failure"] == .null)
            #expect(answered["model"] == .text("small") && answered["served_by"] == .text("small-2026"))
            #expect(answered["task"] == .text("classify") && answered["digest"] == .text(Self.first.digest))
            #expect(
                answered["tokens"]
                    == .object(["fresh": .whole(40), "cached": .whole(900), "stored": .whole(3), "out": .whole(12)]))
            #expect(answered["cost"] == .whole(1_200) && answered["currency"] == .text("EUR"))
            #expect(answered["message"] == .whole(1))
            #expect(try await explain(["a@post.test", "--json"]).output == told.output)
            #expect(try await explain(["M-1", "--json"]).output == told.output)
        }
    }

    @Test
    func `a person reads what became of it in a line, the question only on request, and no word steers the terminal`()
        async throws
    {
        try await withState { explain in
            let told = try await explain(["C-1"]).output
            let line = "model: classify, small, 943 + 12 tokens, 0.000012 EUR: refused: a quote is empty\n"
            #expect(told.contains(line + "    {\"wishes\":\n    [\"refund\"]}\\u{1b}[2J\n"), "\(told)")
            #expect(told.contains("large, 943 + 12 tokens, 0.000012 EUR: it rests\n"), "\(told)")
            #expect(told.contains("tokens, 0.000012 EUR: no decision rests on it yet\n    []\n"), "\(told)")
            #expect(!told.contains("Lampe") && !told.utf8.contains(0x1B))
            let whole = try await explain(["C-1", "--prompts"]).output
            #expect(whole.contains("    > Which wish is it?Meine Lampe ist kaputt,\n    > é.\n"), "\(whole)")
        }
    }

    @Test func `a case's recording answers its questions byte for byte`() async throws {
        try await withState { explain in
            let recording = try await explain(["C-1", "--recording"])
            #expect(recording.status == 0 && !recording.output.contains("Lampe"), "\(recording)")
            let replaying = try Replaying("again", recording: Array(recording.output.utf8))
            let again = try await replaying.answer(Self.first)
            #expect(again.bytes == Self.answer && again.model == "small-2026")
            #expect(again.usage == ModelUsage(fresh: 40, cached: 900, stored: 3, out: 12))
            let second = Self.first.again(because: "a quote is empty.")
            #expect(try await replaying.answer(second).bytes == Array("[]".utf8))
            #expect(try await explain(["C-2", "--recording"]).status == 1, "nothing was asked in it")
            #expect(try await explain(["C-9"]).status == 1)
        }
    }

    @Test func `of two answers to one question the first is recorded, and what is no text is said to be left out`()
        throws
    {
        let answers: [[UInt8]] = [Array("one".utf8), Array("two".utf8)]
        let twice = answers.map { exchange(Self.first, model: "small", answer: $0, after: 0) }
        let second = exchange(Self.first.again(because: "x"), model: "small", answer: [0xFF], after: 0)
        let found = recorded(twice + [second])
        #expect(found.left == 1)
        #expect(found.bytes == recorded([twice[0]]).bytes && !found.bytes.isEmpty)
        _ = try Replaying("again", recording: found.bytes)
    }

    @Test(arguments: [
        (0, "EUR", "0.00 EUR"), (1, "EUR", "0.00000001 EUR"), (1_200, "EUR", "0.000012 EUR"),
        (12_000_000, "EUR", "0.12 EUR"), (1_234_500_000, "EUR", "12.345 EUR"), (1_500_000, "JPY", "1.5 JPY"),
        (2_000_000, "JPY", "2 JPY"),
    ])
    func `what a question cost is told exactly`(millionths: Int, currency: String, text: String) {
        #expect(priceText(millionths, in: currency) == text)
    }
}
