import ArgumentParser
import Foundation
import Insight
import Store

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in place of the state, while no daemon runs.",
        discussion: """
            What was done after the backup was made is not known in it. So everything is a draft and every action waits for a
            yes, until `replyd resume MAILBOX` or `--all`; what had been planned waits for a yes also then. Nothing is
            refunded or answered twice by itself.
            """)

    @OptionGroup var place: Place
    @Argument(help: "A folder that `replyd backup` made.") var path: String
    @Flag(help: "Move a state that is there aside, into a folder beside it.") var replace = false

    func run() async throws {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        let setting = place.setting
        _ = try Backup.read(path)
        try setting.makeState()
        let lock = try StateLock(setting.lock)
        defer { lock.release() }
        let restoring = Restoring(state: setting.state)
        guard replace || restoring.present.isEmpty else {
            throw Failure.usage("there is a state in \(setting.state) already; --replace moves it aside")
        }
        let (backup, aside) = try await restoring.put(path, now: Date())
        if let aside { print("the state that was there lies in \(aside) now") }
        print(
            "restored \(backup.letters) messages, \(backup.cases) cases and \(backup.effects) effects of "
                + "\(timestamp(backup.made)); drafts only until `replyd resume`")
    }
}
