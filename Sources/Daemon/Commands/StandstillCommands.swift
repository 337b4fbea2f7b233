import ArgumentParser
import Foundation
import Insight
import Resolution
import Store

private func obey(_ request: ControlRequest, _ setting: Setting) async throws {
    let lines = try await obey(request, setting, makesState: request.verb == .pause) { ledger in
        try await StandstillHand(ledger: ledger, mailboxes: setting.mailboxNames, now: Date()).answer(request)
    }
    for line in lines { print(line) }
}

private func one(_ mailbox: String?, orAll all: Bool, _ verb: String) throws -> String? {
    guard (mailbox == nil) == all else {
        throw Failure.usage("name one mailbox, or say --all: replyd \(verb) MAILBOX")
    }
    return mailbox
}

struct PauseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pause",
        abstract: "Stops a mailbox at once: nothing is decided and nothing goes out until it is resumed.",
        discussion: """
            Messages are still fetched, read and put into cases, and wait there. Answers, actions and drafts that were
            planned wait, too; what had begun is finished, and briefs to teams that were planned still go out. Nothing is
            lost: after `replyd resume` everything goes on where it stood. What has grown older than `max_age` by then
            goes to a person. The pause outlives restarts, and may be set while no daemon runs.
            """)

    @OptionGroup var place: Place
    @Argument(help: "The mailbox.") var mailbox: String?
    @Flag(help: "Every mailbox.") var all = false
    @Option(name: .customLong("for"), help: "How long, such as 30m, 2h or 1d; else until it is resumed.")
    var duration: String?
    @Option(help: "Why: `status` shows it.") var reason: String?

    func run() async throws {
        var request = ControlRequest(verb: .pause, subject: try one(mailbox, orAll: all, "pause"), text: reason)
        request.seconds = try duration.map(seconds)
        try await obey(request, place.setting)
    }

    private func seconds(_ text: String) throws -> Double {
        let units = ["m": 60.0, "h": 3_600, "d": 86_400]
        guard let unit = text.last.flatMap({ units[String($0)] }), let number = Int(text.dropLast()),
            (1...100_000).contains(number)
        else { throw Failure.usage("\(text) is no duration; write a number and m, h or d, such as 30m") }
        return Double(number) * unit
    }
}

struct ResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract:
            "Lets a mailbox work again: ends a pause, closes its breaker, confirms a folder that was numbered anew.",
        discussion: """
            What waited goes out now, so look first: `replyd status` says why the mailbox stands still, `replyd effects`
            what is planned.
            """)

    @OptionGroup var place: Place
    @Argument(help: "The mailbox.") var mailbox: String?
    @Flag(help: "Every mailbox.") var all = false

    func run() async throws {
        try await obey(
            ControlRequest(verb: .resume, subject: try one(mailbox, orAll: all, "resume")), place.setting)
    }
}

struct SuppressionsCommand: AsyncParsableCommand {
    enum Verb: String, ExpressibleByArgument { case list, lift }

    static let configuration = CommandConfiguration(
        commandName: "suppressions",
        abstract: "Addresses that get no automatic mail, because mail to them came back; lift one.")

    @OptionGroup var place: Place
    @Argument(help: "list or lift.") var verb = Verb.list
    @Argument(help: "For lift: the address that works again.") var address: String?
    @Flag(help: "One JSON object per address.") var json = false

    func run() async throws {
        guard verb == .list else {
            guard let address else { throw Failure.usage("say which: replyd suppressions lift ADDRESS") }
            return try await obey(ControlRequest(verb: .lift, subject: address), place.setting)
        }
        for row in try await readLedger(place.setting).suppressions() {
            print(json ? record(of: row) : "\(timestamp(row.since))  \(row.mailbox)  \(row.address)  (\(row.why))")
        }
    }
}
