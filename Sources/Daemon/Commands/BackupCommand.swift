import ArgumentParser
import Foundation
import Insight
import Store

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies the state into a new folder, also while the daemon runs.",
        discussion: """
            The folder holds a copy of the database at one moment, the letters that lie in files, and backup.json. It is
            checked and synced, and gets its name last. An embedded order book is the shop's, not replyd's: back it up by
            itself. `replyd restore PATH` puts a backup back.
            """)

    @OptionGroup var place: Place
    @Argument(help: "The folder to make; it must not be there yet.") var path: String
    @Flag(help: "What was copied, as one JSON object.") var json = false

    func run() async throws {
        let path = URL(fileURLWithPath: path).standardizedFileURL.path
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Failure.usage("\(path) is there already; name a folder that is not")
        }
        let setting = place.setting
        let backup = try Backup.make(of: setting.database, at: path, now: Date())
        var line = JSONLine()
        line.text("path", path)
        line.date("made", backup.made)
        line.raw("letters", String(backup.letters))
        line.raw("cases", String(backup.cases))
        line.raw("effects", String(backup.effects))
        line.raw("files", String(backup.files))
        line.list("flawed", backup.flawed)
        print(
            json
                ? line.finished
                : "\(path): \(backup.letters) messages, \(backup.cases) cases, \(backup.effects) effects, checked")
        guard backup.flawed.isEmpty else {
            throw Failure.storage(
                "\(path) is complete but for \(backup.flawed.count) of \(backup.files) letter files, which are missing or "
                    + "changed in \(setting.state)/raw; `replyd doctor` names them")
        }
    }
}
