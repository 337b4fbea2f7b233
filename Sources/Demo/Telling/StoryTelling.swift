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
        page.line(page.ink("\(number)".padded(to: 3) + story.title, .bold))
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
        if alike { page.field("compared", ["equal to the byte with the answer above, but for the number"]) }
        page.field("took", [turn.took.words])
        for failure in turn.failures { page.field("", [page.ink("✘ " + failure, .red)]) }
        if isLast, turn.failures.isEmpty { page.field("", [page.ink("✔ as promised", .green)]) }
    }

    private static let decisive = [
        "principal", "runbook", "lookup", "policy", "approval", "receipt", "handover", "outcome",
    ]

    /// What was done outside. That our own mailbox was kept in order (keywords, the copy in Sent) is told in one line.
    private func done(_ turn: Performance.Turn) -> [String] {
        guard let file = turn.file else { return ["no case was made"] }
        let shown = turn.effects.filter { $0.purpose != "sync" }
        let kept = turn.effects.filter { $0.purpose == "sync" && $0.state == "done" }
        let effects = shown.map { effect in
            "\(effect.kind) \(effect.purpose) → \(effect.target)  "
                + page.ink(
                    effect.state.replacingOccurrences(of: "_", with: " "), effect.state == "done" ? .green : .bold)
        }
        let kinds = unique(kept.map { $0.kind == "imap.flag" ? "keywords set" : "copy filed in Sent" })
        let reason = file.reason.map { " (\($0))" } ?? ""
        let state = "case \(file.case): \(file.state.replacingOccurrences(of: "_", with: " "))\(reason)"
        return effects + (kinds.isEmpty ? [] : [kinds.joined(separator: ", ")]) + [state]
    }

    private func unique(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        return lines.filter { seen.insert($0).inserted }
    }
}
