import Foundation
import Loopback
import OrderBook
import Resolution

extension Stage {
    /// The books from the first story to the last, and the cases; mail that came after its story had ended.
    func tellTheEnd(on page: Page, since start: Sight, arrivals told: [String: Int]) async throws -> [String] {
        let now = try await look()
        page.line()
        page.line(page.ink("All in all", .bold))
        page.field("books", now.changes(since: start))
        let files = try await cases()
        let states = Dictionary(grouping: files, by: \.state).map { state, files in
            "\(files.count) \(state.replacingOccurrences(of: "_", with: " "))"
        }
        page.field("cases", ["\(files.count): " + states.sorted().joined(separator: ", ")])
        let arrived = now.arrivals(since: start)
        let toPeople = arrived.filter { people.contains($0.key) }.values.reduce(0, +)
        page.field(
            "outgoing",
            ["\(arrived.values.reduce(0, +) - toPeople) to customers, \(toPeople) to teams and approvers"])
        let late = Set(arrived.keys).union(told.keys).sorted().filter { arrived[$0] != told[$0] }
        for address in late { page.field("", [page.ink("✘ \(address) got mail that no story expected", .red)]) }
        return late.map { "\($0) got mail that no story expected" }
    }

    func tellWhereToLook(on page: Page) {
        page.line()
        page.line(page.ink("To look further", .bold))
        page.line("   export CONFIGURATION_DIRECTORY=\(root) STATE_DIRECTORY=\(state)")
        for command in ["cases", "effects", "explain C-1"] { page.line("   \(Self.program) \(command)") }
        page.line("   less \(root)/replyd.log")
    }
}

/// What an operator does before customers write: the shop's scenarios, and a mailbox of one's own.
struct Rehearsals {
    let page: Page
    /// Where the new mailbox is written; emptied before.
    let folder: String

    func tell() async throws -> [String] {
        var failures: [String] = []
        page.line()
        page.line(page.ink("What a demo cannot wait for", .bold))
        page.line(
            "   "
                + page.ink(
                    "Scenarios move the clock: a case that drags on, a night, an approval that nobody gives.", .dim))
        let played = try await run(["test", "lumen", "--root", Stage.package], shown: "replyd test lumen", &failures)
        let lines = played.split(separator: "\n").map(String.init)
        let timely = ["days", "night", "in time"]
        for line in lines where !line.hasPrefix("ok") || timely.contains(where: line.contains) {
            page.line("   " + line)
        }

        page.line()
        page.line(page.ink("A mailbox of your own", .bold))
        try? FileManager.default.removeItem(atPath: folder)
        let made = try await run(
            ["init", "help", "--address", "help@shop.example", "--root", folder],
            shown: "replyd init help --address help@shop.example", &failures)
        for line in made.split(separator: "\n").prefix(while: { !$0.hasPrefix("Next") }) { page.line("   \(line)") }
        for command in ["check", "test"] {
            let told = try await run([command, "--root", folder], shown: "replyd \(command)", &failures)
            for line in told.split(separator: "\n") { page.line("   \(line)") }
        }
        page.line("   " + page.ink("It begins in mode draft. replyd simulate help lets you be the customer.", .dim))
        return failures
    }

    private func run(_ words: [String], shown: String, _ failures: inout [String]) async throws -> String {
        page.line("   $ " + shown)
        let outcome = try await ShellCommand.run(Stage.program, words)
        if outcome.status != 0 {
            failures.append("\(shown) failed: \(outcome.errors)")
            page.line("   " + page.ink("✘ \(outcome.errors)", .red))
        }
        return outcome.output
    }
}
