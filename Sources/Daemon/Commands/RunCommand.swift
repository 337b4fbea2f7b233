import ArgumentParser
import Foundation
import Store

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "The daemon; with --once, handles what is there and exits.")

    @OptionGroup var place: Place
    @Flag(help: "Handle what is there and exit.") var once = false
    @Flag(help: "Decide everything, do nothing: on a copy of the state, folders opened read-only. Implies --once.")
    var dryRun = false
    @Option(help: "In a dry run: messages since this day (2026-11-23), answered or old alike.") var since: String?
    @Option(help: "Only this mailbox; may be repeated.") var mailbox: [String] = []

    func run() async throws {
        var day: Date?
        if let since {
            day = try? Date(since, strategy: .iso8601.year().month().day())
            guard day != nil else { throw Failure.usage("--since takes a day such as 2026-11-23, not \(since)") }
        }
        let options = RunOptions(
            setting: place.setting, mailboxes: mailbox, isOnce: once || dryRun, isDryRun: dryRun, since: day,
            report: Log.standardError())
        do {
            try await runDaemon(options)
        } catch let error where !(error is Failure) && !(error is LedgerError) {
            // What ends the daemon stands in the log, too.
            throw Failure.storage(LogWords.of(error))
        }
    }
}
