import Foundation
import Loopback
import Mail
import Resolution

/// The first letter of each story once more, at a shop in mode `draft`: nothing goes to a customer, nothing is done without
/// a yes.
struct DraftRun {
    let stage: Stage
    let letters: [(story: Story, letter: WrittenLetter)]

    /// What became of one letter.
    struct Outcome: Sendable {
        var title: String
        var wanted: String
        /// Drafts that answer it, before and after the yes.
        var drafts: (before: Int, after: Int)
        /// What waited for the yes.
        var held: [String]
        var isAsExpected: Bool
    }

    struct Result: Sendable {
        var outcomes: [Outcome] = []
        /// Messages in the Drafts folder of the host.
        var drafts = 0
        /// What changed in the books, before and after the yes.
        var books: (before: [String], after: [String]) = ([], [])
        /// How many letters customers got, and how many the shop's people.
        var toCustomers = 0
        var toPeople = 0
        var sent = 0
        var failures: [String] = []
    }

    func play() async throws -> Result {
        let start = try await stage.look()
        for (story, letter) in letters {
            try stage.host.deliver(
                letter.bytes, from: letter.writer.email.text, to: Stage.address, verified: story.isVerified)
        }
        try await awaitCases()
        try await stage.awaitRest()
        let before = (sight: try await stage.look(), drafts: try answered())
        let held = try await stage.effects().filter { $0.state == "awaiting_approval" }
        let cases = try await stage.cases()
        for effect in held { _ = try await stage.approve(effect) }
        try await stage.awaitRest()
        let after = (sight: try await stage.look(), drafts: try answered())

        var result = Result()
        for (story, letter) in letters {
            guard let expected = story.acts.first?.expected else { continue }
            let file = cases.first { file in file.messages.contains { $0.contains(letter.id) } }
            let waiting = held.filter { $0.case == file?.case }.map { "\($0.kind) \($0.target)" }
            let drafts = (before.drafts[letter.id] ?? 0, after.drafts[letter.id] ?? 0)
            let waits = expected.isHeld || !expected.books.isEmpty
            let wanted = expected.isHeld ? 1 : expected.letters
            let early = waits && !expected.saysMore ? 0 : wanted
            result.outcomes.append(
                Outcome(
                    title: story.title, wanted: Self.words(early: early, wanted: wanted, waits: waits), drafts: drafts,
                    held: waiting,
                    isAsExpected: drafts == (early, wanted) && waiting.isEmpty != waits))
        }
        result.drafts = after.sight.drafts
        result.books = (before.sight.changes(since: start), after.sight.changes(since: before.sight))
        let arrivals = after.sight.arrivals(since: start)
        result.toPeople = arrivals.filter { stage.people.contains($0.key) }.values.reduce(0, +)
        result.toCustomers = arrivals.values.reduce(0, +) - result.toPeople
        result.sent = after.sight.sent
        result.failures = failures(result, held: held.count)
        return result
    }

    private static func words(early: Int, wanted: Int, waits: Bool) -> String {
        guard waits else { return wanted == 0 ? "no draft" : "a draft" }
        return early == 0 ? "a draft after a yes" : "a draft, after a yes a whole one"
    }

    private func failures(_ result: Result, held: Int) -> [String] {
        var failures = result.outcomes.filter { !$0.isAsExpected }.map { outcome in
            "draft, \(outcome.title): \(outcome.wanted) was expected; \(outcome.drafts.before) drafts before a yes, "
                + "\(outcome.drafts.after) after it, waiting: \(outcome.held.joined(separator: ", "))"
        }
        if result.toCustomers > 0 || result.sent > 0 { failures.append("draft: something was sent to a customer") }
        if !result.books.before.isEmpty { failures.append("draft: the books changed without a yes") }
        if result.books.after.count != held {
            failures.append("draft: \(held) actions were approved, and \(result.books.after.count) are in the books")
        }
        return failures
    }

    /// How many messages in Drafts answer each letter, by its Message-ID.
    private func answered() throws -> [String: Int] {
        try stage.host.letters(of: Stage.address, folder: "Drafts").reduce(into: [:]) { counts, bytes in
            for id in parse(bytes).inReplyTo { counts[id, default: 0] += 1 }
        }
    }

    private func awaitCases() async throws {
        let wanted = letters.count { $0.story.acts.first?.expected.isPassedOver == false }
        let deadline = ContinuousClock.now + .seconds(60)
        while try await stage.cases().count < wanted {
            guard ContinuousClock.now < deadline else { throw StageError("not every letter became a case in time") }
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}

extension Story {
    /// Whether the receiving host vouches for the sender of its first letter.
    fileprivate var isVerified: Bool {
        guard case .letter(let plan)? = acts.first?.event else { return true }
        return plan.isVerified
    }
}
