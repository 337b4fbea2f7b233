import Foundation
import Mail
import Resolution

/// Compares what a turn should bring with what the mailboxes, the books and the ledger show.
struct Judge {
    let turn: Performance.Turn
    /// What the customers of this story wrote.
    let story: [WrittenLetter]
    /// What the latest of them had got in earlier turns.
    let earlier: [Message]

    private var expected: Expected { turn.expected }

    /// - Parameter mail: how many letters arrive at which mailbox; none at any other.
    func failures(mail: [String: Int]) -> [String] {
        var failures: [String] = []
        func hold(_ condition: Bool, _ failure: @autoclosure () -> String) {
            if !condition { failures.append(failure()) }
        }
        for address in Set(mail.keys).union(turn.arrivals.keys).sorted() {
            let (wanted, real) = (mail[address] ?? 0, turn.arrivals[address] ?? 0)
            hold(wanted == real, "\(address) got \(real) messages, not \(wanted)")
        }
        let latest = turn.replies.last?.visibleWithSignature ?? ""
        for words in expected.says { hold(latest.contains(words), "the answer does not say “\(words)”") }
        for words in expected.hides {
            hold(!turn.replies.contains { $0.text.contains(words) }, "an answer says “\(words)”")
        }
        failures += books() + file()
        hold(turn.effects.allSatisfy(\.isSettled), "effects are still on their way")
        hold(
            turn.effects.contains { $0.state == "awaiting_approval" } == expected.isHeld,
            expected.isHeld ? "nothing waits for approval" : "something waits for approval")
        if let keyword = expected.keyword {
            hold(turn.keywords?.contains(keyword) ?? false, "the message does not carry \(keyword)")
        } else if expected.isPassedOver {
            hold(turn.keywords?.isEmpty ?? false, "the message was touched")
        }
        hold(turn.drafts == 0, "there are \(turn.drafts) drafts")
        // Each message of ours has its copy in Sent, and nothing else lies there.
        let answers = mail.filter { story.map(\.writer.email.text).contains($0.key) || expected.isPassedOver }
        hold(turn.sent == answers.values.reduce(0, +), "\(turn.sent) copies were filed in Sent")
        if expected.lastTwoAreAlike { hold(areAlike, "the last two answers differ: an order's existence shows") }
        return failures
    }

    private func books() -> [String] {
        var rest = turn.books
        var failures: [String] = []
        for line in expected.books {
            if let found = rest.firstIndex(where: { fits($0, line) }) {
                rest.remove(at: found)
            } else {
                failures.append("the books do not show: \(line)")
            }
        }
        return failures + rest.map { "the books show what nobody expected: \($0)" }
    }

    private func file() -> [String] {
        guard let state = expected.state else { return turn.file.map { ["there is a case: \($0.state)"] } ?? [] }
        var failures: [String] = []
        func compare(_ what: String, _ wanted: String?, _ real: String?) {
            if let wanted, wanted != real { failures.append("\(what) is \(real ?? "none"), not \(wanted)") }
        }
        compare("the case", state, turn.file?.state ?? "missing")
        compare("the reason", expected.handover?.reason, turn.file?.reason)
        compare("the outcome", expected.outcome, turn.file?.outcome)
        compare("the sender's level", expected.principal, turn.file?.principal)
        let runbooks = Set(turn.file?.runs.map(\.runbook) ?? []).sorted().joined(separator: " and ")
        let wanted = expected.runbooks.sorted().joined(separator: " and ")
        if runbooks != wanted { failures.append("worked by \(runbooks), not by \(wanted)") }
        return failures
    }

    private var areAlike: Bool {
        let replies = (earlier + turn.replies).suffix(2)
        guard replies.count == 2 else { return false }
        let texts = replies.map { reply in
            story.reduce(reply.visible) { $0.replacingOccurrences(of: $1.order, with: "#") }
        }
        return Array(texts[0].utf8) == Array(texts[1].utf8)
    }
}
