import Configuration
import Insight
import OrderBook
import Resolution
import Store

/// What a simulation shows: every decision of a turn, what was done, and the answer.
struct SimulationTelling {
    let isJSON: Bool
    /// Where models' answers come from; nil: not from a recording.
    var recorded: RecordedAnswers?

    /// Shows a turn, and beside it which questions the recording could not answer.
    func show(_ turn: RehearsedTurn) {
        print(tell(turn))
        for words in recorded?.takeLacking() ?? [] { complain(words) }
    }

    func tell(_ turn: RehearsedTurn) -> String { isJSON ? record(turn) : readable(turn) }

    private func readable(_ turn: RehearsedTurn) -> String {
        var lines = turn.trail.map { "  \($0.step): \($0.detail)" }
        for (action, state) in turn.actions { lines.append("  action: \(words(action)) [\(state.rawValue)]") }
        for reply in turn.replies {
            lines.append(reply.isDraft ? "  draft: \(reply.subject)" : "  reply: \(reply.subject)")
            lines += reply.text.split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)" }
        }
        if turn.replies.isEmpty { lines.append("  reply: none") }
        lines.append("  case: \(turn.state.map { "\($0.id) \($0.state.rawValue)" } ?? "nothing became of it")")
        return lines.joined(separator: "\n")
    }

    private func record(_ turn: RehearsedTurn) -> String {
        var line = JSONLine()
        line.list("understood", turn.understood)
        line.raw(
            "trail",
            list(
                turn.trail.map { row in
                    var line = JSONLine()
                    line.date("at", row.at)
                    line.text("step", row.step)
                    line.text("detail", row.detail)
                    return line.finished
                }))
        line.raw(
            "actions",
            list(
                turn.actions.map { action, state in
                    var line = JSONLine()
                    for (name, value) in fields(action) { line.text(name, value) }
                    line.text("state", state.rawValue)
                    return line.finished
                }))
        line.raw(
            "replies",
            list(
                turn.replies.map { reply in
                    var line = JSONLine()
                    line.text("subject", reply.subject)
                    line.text("text", reply.text)
                    line.raw("draft", reply.isDraft ? "true" : "false")
                    return line.finished
                }))
        line.list("templates", turn.templates)
        line.text("handover", turn.handover?.reason.rawValue)
        line.text("case", turn.state?.id)
        line.text("state", turn.state?.state.rawValue)
        return line.finished
    }

    private func list(_ objects: [String]) -> String { "[" + objects.joined(separator: ",") + "]" }

    private func fields(_ action: Action) -> [(String, String)] {
        let fields = action.fields
        return Action.fieldNames.compactMap { name in fields[name].map { (name, $0) } }
    }

    private func words(_ action: Action) -> String { fields(action).map { "\($0) \($1)" }.joined(separator: ", ") }

    /// What the shop holds.
    func shop(_ seed: ShopSeed) -> String {
        var lines = seed.customers.map {
            "  customer \($0.id): \($0.name) <\($0.email)>\($0.tier.map { ", " + $0 } ?? "")"
        }
        lines += seed.orders.map { order in
            let items = order.items.map { "\($0.quantity) × \($0.title), \($0.price)" }.joined(separator: "; ")
            return "  order \(order.number): \(order.status.rawValue), \(items), refunded \(order.refunded)"
                + (order.address.map { ", to \($0)" } ?? "")
        }
        lines += seed.subscriptions.map { "  subscription \($0.id): \($0.status.rawValue), \($0.plan), \($0.price)" }
        return lines.isEmpty ? "  the shop is empty" : lines.joined(separator: "\n")
    }

    func file(_ file: Case) -> String {
        let runs = file.runs.map { "\n  run \($0.runbook): \($0.state.rawValue)" }.joined()
        return "  \(file.id): \(file.state.rawValue), \(file.principal.level.name)\(runs)"
    }
}
