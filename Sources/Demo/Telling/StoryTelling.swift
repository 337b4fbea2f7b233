import Foundation
import Mail
import Resolution

/// Shows one story as it happens.
struct StoryTelling {
    let page: Page
    let number: Int
    let story: Story
    let stage: Stage

    func begin() {
        page.line()
        page.line(page.ink("\(number)".padded(to: 3) + story.title, .bold))
        page.line("   " + page.ink(story.promise, .dim))
    }

    func tell(_ turn: Performance.Turn, hours: OfficeHours?) {
        page.line()
        if let hours { page.field("the shop", ["is \(hours.rawValue): policy.yaml was changed and reloaded"]) }
        if let letter = turn.written {
            let tier = letter.writer.tier.map { " (\($0))" } ?? ""
            let photo = letter.hasPhoto ? page.ink("  with photo.jpg", .dim) : ""
            page.field(
                "message",
                [
                    "\(letter.writer.name)\(tier) <\(letter.writer.email.text)>  "
                        + page.ink(letter.phrasing.subject, .bold) + photo
                ] + page.quote(letter.phrasing.body, lines: 4))
        }
        if let approval = turn.approval { page.field("a yes", ["$ " + approval]) }
        page.field("decided", decisions(turn))
        if let reply = turn.replies.last {
            page.field("answered", page.quote(stage.withoutClosing(reply.visible), lines: 7))
        }
        page.field("expected", turn.expected.words(approver: stage.approver.address).wrapped)
        page.field("books", turn.books.isEmpty ? ["as they were"] : turn.books)
        page.field("mailbox", [mailbox(turn)])
        page.field("outgoing", outgoing(turn))
        for failure in turn.failures { page.field("", [page.ink("✘ " + failure, .red)]) }
        if turn.failures.isEmpty {
            let alike = turn.expected.lastTwoAreAlike ? ", and equal to the byte with the answer above" : ""
            page.field("", [page.ink("✔ as expected", .green) + page.ink(", \(turn.took.words)\(alike)", .dim)])
        }
    }

    /// What was understood of the message and what led to the outcome; that mail may be sent is said by its arrival.
    private func decisions(_ turn: Performance.Turn) -> [String] {
        guard turn.file != nil else { return ["nothing: a machine wrote it"] }
        func details(_ steps: [String]) -> [String] {
            unique(turn.trail.filter { steps.contains($0.step) }.map(\.detail))
        }
        // What an answer reads like by itself leads to nothing.
        let isFresh = turn.trail.contains { $0.step == "runbook" || $0.step == "handover" }
        let understood = details(isFresh ? ["understood", "found", "principal"] : ["found", "principal"])
        let steps = turn.trail.filter { line in
            ["runbook", "lookup", "approval", "receipt", "handover", "outcome"].contains(line.step)
                || line.step == "policy" && line.detail.hasPrefix("commerce.")
        }.map { line in
            // Which limits were compared is for `replyd explain`.
            "\(line.step): " + (line.detail.components(separatedBy: "; limits of ").first ?? "")
        }
        return (understood.isEmpty ? [] : [understood.joined(separator: ", ")]) + unique(steps).map { $0.cut(to: 100) }
    }

    private func mailbox(_ turn: Performance.Turn) -> String {
        let told = ["ai_answered", "ai_drafted", "ai_handover"]
        let keywords = (turn.keywords ?? []).filter {
            told.contains($0) || $0.hasPrefix("ai_reason_") || $0.hasPrefix("ai_action_")
        }
        let inbox =
            turn.keywords == nil
            ? "the message is not in INBOX"
            : "INBOX: " + (keywords.isEmpty ? "no keyword" : keywords.joined(separator: " "))
        return inbox + "; Sent: \(turn.sent) new; Drafts: \(turn.drafts)"
    }

    private func outgoing(_ turn: Performance.Turn) -> [String] {
        let lines = turn.arrivals.sorted { $0.key < $1.key }.map { "\($1) to \($0)" }
        return lines.isEmpty ? ["nothing to anybody"] : [lines.joined(separator: ", ")]
    }

    private func unique(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        return lines.filter { seen.insert($0).inserted }
    }
}

extension Stage {
    /// A reply down to what the brand ends every letter with.
    func withoutClosing(_ text: String) -> String {
        let voice = (try? String(contentsOfFile: root + "/Templates/lumen/voice.yaml", encoding: .utf8)) ?? ""
        let closings = voice.split(separator: "\n").filter { $0.contains(" closing: ") }.compactMap { line in
            line.split(separator: "\"").dropFirst().first.map(String.init)
        }
        let lines = text.components(separatedBy: "\n")
        return lines.prefix { !closings.contains($0.trimmingCharacters(in: .whitespaces)) }.joined(separator: "\n")
    }
}
