import Foundation
import Mail
import Resolution

/// Shows one story as it happens.
struct StoryTelling {
    let page: Page
    let number: Int
    let story: Story

    func begin() {
        page.line()
        page.line(page.ink("\(number)  \(story.title)", .bold))
        page.line("   " + page.ink(story.promise, .dim))
    }

    func tell(_ turn: Performance.Turn, isLast: Bool, alike: Bool) {
        page.line()
        if let letter = turn.written {
            page.field(
                "message",
                ["\(letter.writer.name) <\(letter.writer.email.text)>  " + page.ink(letter.phrasing.subject, .bold)]
                    + page.quote(letter.phrasing.body, lines: 5))
        }
        if let approval = turn.approval { page.field("a yes", ["$ " + approval]) }
        page.field("understood", unique(turn.trail.filter { ["understood", "found"].contains($0.step) }.map(\.detail)))
        let decisions = turn.trail.filter { Self.decisive.contains($0.step) }
        page.field("decided", unique(decisions.map { "\($0.step): \($0.detail)".cut(to: 100) }))
        page.field("done", done(turn))
        if let reply = turn.replies.last, reply.messageID != nil {
            page.field("answered", page.quote(reply.visible, lines: 6))
        } else {
            page.field("answered", ["nothing was sent to the customer"])
        }
        if alike { page.field("", ["to the byte the answer above, but for the number"]) }
        page.field("took", [turn.took.words])
        for failure in turn.failures { page.field("", [page.ink("✘ " + failure, .red)]) }
        if isLast, turn.failures.isEmpty { page.field("", [page.ink("✔ as promised", .green)]) }
    }

    private static let decisive = [
        "principal", "runbook", "lookup", "policy", "approval", "receipt", "handover", "outcome",
    ]

    private func done(_ turn: Performance.Turn) -> [String] {
        guard let file = turn.file else { return ["no case was made"] }
        let effects = turn.effects.map { "\($0.kind) \($0.purpose) → \($0.target)  \($0.state)".cut(to: 100) }
        let reason = file.reason.map { " (\($0))" } ?? ""
        return effects + ["case \(file.case) is \(file.state.replacingOccurrences(of: "_", with: " "))\(reason)"]
    }

    private func unique(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        return lines.filter { seen.insert($0).inserted }
    }
}
