import Foundation
import Resolution
package import Store

/// One step of what led to a decision: a line of the trail, or a question to a model.
package enum StoryStep: Sendable, Equatable {
    case noted(TrailRow)
    case asked(KeptExchange)
}

/// Both in the order of time. The trail keeps its own order, whatever the clock did; a question stands before the first line that is
/// not earlier: a decision follows from its answer.
package func story(_ trail: [TrailRow], _ exchanges: [KeptExchange]) -> [StoryStep] {
    var steps: [StoryStep] = []
    var asked = exchanges[...]
    for row in trail {
        while let next = asked.first, next.at <= row.at {
            steps.append(.asked(next))
            asked.removeFirst()
        }
        steps.append(.noted(row))
    }
    return steps + asked.map { .asked($0) }
}

/// One line of `replyd explain --json`.
package func record(of step: StoryStep) -> String {
    switch step {
    case .noted(let row): record(of: row)
    case .asked(let exchange): record(of: exchange)
    }
}

private func record(of exchange: KeptExchange) -> String {
    var line = JSONLine()
    line.date("at", exchange.at)
    line.raw("message", exchange.message.map(String.init) ?? "null")
    line.text("step", "model")
    line.text("detail", exchange.summary)
    line.text("model", exchange.model)
    line.text("served_by", exchange.servedBy.isEmpty ? nil : exchange.servedBy)
    line.text("task", exchange.task)
    line.text("digest", exchange.digest)
    line.text("prompt", exchange.prompt)
    line.text("answer", exchange.answer.map { String(decoding: $0, as: UTF8.self) })
    line.text("failure", exchange.failure)
    line.text("outcome", exchange.outcome)
    var tokens = JSONLine()
    tokens.raw("fresh", String(exchange.fresh))
    tokens.raw("cached", String(exchange.cached))
    tokens.raw("stored", String(exchange.stored))
    tokens.raw("out", String(exchange.out))
    line.raw("tokens", tokens.finished)
    line.raw("cost", String(exchange.cost))
    line.text("currency", exchange.currency)
    return line.finished
}

extension KeptExchange {
    /// As it was sent.
    package var prompt: String { front + tail }

    /// What was asked of whom, what it took, and what became of it: in one line, without anybody's words.
    package var summary: String {
        let prompt = fresh + cached + stored
        let price = currency.map { ", " + priceText(cost, in: $0) } ?? ""
        let end = outcome ?? (answer == nil ? failure ?? "no answer is kept" : "no decision rests on it yet")
        return "\(task), \(model), \(prompt) + \(out) tokens\(price): \(end)"
    }
}

/// Money below the smallest coin, exactly: `0.000012 EUR`, and `0.12 EUR` for what needs no more places.
///
/// - Parameter millionths: of a minor unit.
package func priceText(_ millionths: Int, in currency: String) -> String {
    let places = Money.digits(of: currency)
    let scale = (0..<places + 6).reduce(1) { value, _ in value * 10 }
    let rest = String(abs(millionths % scale))
    var fraction = Array((String(repeating: "0", count: places + 6 - rest.utf8.count) + rest).utf8)
    while fraction.count > places, fraction.last == 0x30 { fraction.removeLast() }
    let point = fraction.isEmpty ? "" : "."
    return "\(millionths / scale)\(point)\(String(decoding: fraction, as: UTF8.self)) \(currency)"
}
