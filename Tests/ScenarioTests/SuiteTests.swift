import Configuration
import Foundation
import Testing

@testable import Daemon

/// The conversation suite: made-up customers of five trades in six languages, each letter written in three ways.
///
/// Environment: `SUITE_TRADE`, `SUITE_LANGUAGE`, `SUITE_STYLE`, `SUITE_ID` choose; `SUITE_SHOW` prints transcripts of
/// what failed.
enum Suite {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let folder = package + "/Scenarios"
    static let trades = ["lumen", "kaffa", "pixelforge", "radhaus", "nordwand"]

    static func chosen(_ name: String) -> String? { ProcessInfo.processInfo.environment["SUITE_" + name] }
}

@Suite(.serialized) struct SuiteTests {
    struct Tally {
        var all = 0
        var held = 0
        var writes = (all: 0, held: 0)
        var hidden = (all: 0, held: 0)
        var wrongWrites = 0
    }

    @Test func `conversations end in the expected state of the shop, with the expected answers`() async throws {
        var tally = Tally()
        for trade in Suite.trades where Suite.chosen("TRADE") ?? trade == trade {
            let root = trade == "lumen" ? Suite.package : Suite.folder
            let (mailboxes, problems) = load(root: root, only: [trade])
            #expect(problems.filter { !$0.isWarning }.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
            guard let mailbox = mailboxes.first else { continue }
            let parts = DeskParts(mailbox)
            var books: [String: Phrasebook] = [:]
            for plan in try Plan.all(of: trade) where isChosen(plan) {
                let book = try books[plan.language] ?? Phrasebook(trade: trade, language: plan.language)
                books[plan.language] = book
                for style in styles(of: plan) {
                    let result = try await Conversation(
                        plan: plan, style: style, mailbox: mailbox, parts: parts, book: book
                    ).play()
                    count(result, plan, &tally)
                    guard !result.failures.isEmpty, !plan.isHidden || Suite.chosen("SHOW") == "hidden" else { continue }
                    print("\(plan.id) \(plan.language) \(style.rawValue): \(result.failures.joined(separator: "; "))")
                    if Suite.chosen("SHOW") != nil { print(result.transcript.joined(separator: "\n")) }
                }
            }
        }
        print(
            "suite: \(tally.held)/\(tally.all) hold; writes \(tally.writes.held)/\(tally.writes.all); hidden "
                + "\(tally.hidden.held)/\(tally.hidden.all); wrong writes \(tally.wrongWrites)")
        // Not the goal, which is 95 % and no wrong write, but what holds: it may only rise.
        guard Suite.chosen("TRADE") == nil, Suite.chosen("ID") == nil, Suite.chosen("LANGUAGE") == nil else { return }
        #expect(tally.held * 100 >= tally.all * 76, "\(tally)")
        #expect(tally.wrongWrites * 100 <= tally.all, "\(tally)")
    }

    /// All three at the desk; one each in CI, in turn.
    private func styles(of plan: Plan) -> [Style] {
        if let named = Suite.chosen("STYLE").flatMap(Style.init(rawValue:)) { return [named] }
        guard Suite.chosen("ALL") == nil else { return Style.allCases }
        let number = plan.id.split(separator: "-").last.flatMap { Int($0) } ?? 0
        return [Style.allCases[number % Style.allCases.count]]
    }

    private func isChosen(_ plan: Plan) -> Bool {
        (Suite.chosen("LANGUAGE") ?? plan.language) == plan.language && (Suite.chosen("ID") ?? plan.id) == plan.id
    }

    private func count(_ result: Conversation.Result, _ plan: Plan, _ tally: inout Tally) {
        let holds = result.failures.isEmpty
        tally.all += 1
        tally.held += holds ? 1 : 0
        if plan.writes {
            tally.writes.all += 1
            tally.writes.held += holds ? 1 : 0
        }
        if plan.isHidden {
            tally.hidden.all += 1
            tally.hidden.held += holds ? 1 : 0
        }
        tally.wrongWrites += result.isWrongWrite ? 1 : 0
    }
}
