import ArgumentParser
import Foundation
import Insight
import Models
import Store

struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Everything that led to the decisions of a case, step by step.",
        discussion: """
            What a model was asked stands among the steps, with its answer and what became of it; --prompts shows the whole
            question, too. --recording prints the answers of the case's models in the form in which they can be played again:
            a digest for each question, and no message, but what the models wrote about it.
            """)

    @OptionGroup var place: Place
    @Argument(help: "A case, or a message: its Message-ID, or its number such as M-7.") var subject: String
    @Flag(help: "One JSON object per step.") var json = false
    @Flag(help: "Also what models were asked, as it was sent; with --json always.") var prompts = false
    @Flag(help: "Only the answers of models, to play the case again.") var recording = false

    func run() async throws {
        let ledger = try readLedger(place.setting)
        let exchanges = try await ledger.exchanges(subject)
        let steps = story(try await ledger.trail(subject), exchanges)
        guard !steps.isEmpty else {
            throw Failure.no("\(subject) is neither a case nor a message of one; see `replyd cases`")
        }
        guard recording else {
            for step in steps { print(json ? record(of: step) : readable(step, prompts: prompts)) }
            return
        }
        let (bytes, left) = recorded(exchanges)
        if left > 0 {
            complain("\(left) answers are left out: they are no UTF-8, and could not be played as they were")
        }
        guard !bytes.isEmpty else { throw Failure.no("no answer of a model is kept for \(subject)") }
        FileHandle.standardOutput.write(Data(bytes))
    }
}

/// A step for a person. No word of a stranger or a model steers the terminal.
func readable(_ step: StoryStep, prompts: Bool) -> String {
    switch step {
    case .noted(let row): return harmless("\(timestamp(row.at))  \(row.step): \(row.detail)")
    case .asked(let exchange):
        var lines = ["\(timestamp(exchange.at))  model: \(exchange.summary)"]
        if prompts { lines += indented(Array(exchange.prompt.utf8), by: "    > ") }
        if let answer = exchange.answer { lines += indented(answer, by: "    ") }
        return lines.map(harmless).joined(separator: "\n")
    }
}

private func harmless(_ text: String) -> String { ShownMessage.harmless(Array(text.utf8)[...]) }

private func indented(_ bytes: [UInt8], by margin: String) -> [String] {
    ShownMessage.harmless(bytes[...]).split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 }
}

/// What `Replaying` reads: one answer to each question, the one that the case was decided with, and how many could not be written.
func recorded(_ exchanges: [KeptExchange]) -> (bytes: [UInt8], left: Int) {
    var bytes: [UInt8] = []
    var left = 0
    var seen: Set<String> = []
    for exchange in exchanges {
        guard let answer = exchange.answer, seen.insert(exchange.digest).inserted else { continue }
        let usage = ModelUsage(
            fresh: exchange.fresh, cached: exchange.cached, stored: exchange.stored, out: exchange.out)
        let given = ModelAnswer(bytes: answer, usage: usage, model: exchange.servedBy)
        if let line = Recording.line(given, to: exchange.digest, task: exchange.task) {
            bytes += line
        } else {
            left += 1
        }
    }
    return (bytes, left)
}
