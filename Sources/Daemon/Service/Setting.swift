import Configuration
import Glibc
import Transport

import class Foundation.FileManager
import class Foundation.ProcessInfo
import struct Foundation.URL

/// Where this process finds its files: the one place that reads the environment.
struct Setting: Sendable {
    var root: String
    var state: String
    var environment: [String: String]

    /// `--root`, else `$CONFIGURATION_DIRECTORY`, else the working directory; state in `$STATE_DIRECTORY`, else
    /// `state` below the root.
    init(root: String?, state: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment) {
        let here = FileManager.default.currentDirectoryPath
        self.environment = environment
        self.root = root ?? environment["CONFIGURATION_DIRECTORY"] ?? here
        self.state = state ?? environment["STATE_DIRECTORY"] ?? self.root + "/state"
    }

    var database: String { state + "/replyd.sqlite" }
    /// Where approvers who are other users of the system reach the daemon, it is named: they cannot enter the state folder.
    var socket: String { environment["REPLYD_CONTROL_SOCKET"] ?? state + "/control.sock" }
    /// A group of the system whose members may connect to it beside the daemon's own user.
    var controlGroup: String? { environment["REPLYD_CONTROL_GROUP"] }
    var lock: String { state + "/replyd.lock" }

    /// Before anything in it is opened.
    func makeState() throws {
        try FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        // What SQLite puts aside holds customers' words: beside the ledger, not in a folder of everybody's
        // (https://sqlite.org/tempfiles.html, 5).
        setenv("SQLITE_TMPDIR", state, 1)
    }

    /// The mailboxes in which nothing is wrong. A mistake in one keeps no other from being worked: it is reported.
    func mailboxes(only: [String], report: (LogLine) -> Void = { _ in }) throws -> [MailboxConfiguration] {
        let (mailboxes, problems) = files(only: only)
        let errors = problems.filter { !$0.isWarning }
        guard !mailboxes.isEmpty else {
            if let scarcity { throw Failure.storage(scarcity) }
            guard errors.isEmpty else { throw Failure.configuration(errors) }
            throw Failure.usage("no mailbox is configured below \(root)/Mailboxes; name the folder with --root")
        }
        for error in errors { report("\(error)") }
        return mailboxes
    }

    /// Why no file can be opened, whatever stands in it; nil when one can. What is missing for want of a descriptor is no
    /// mistake of the operator, and another start may find one.
    private var scarcity: String? {
        let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
        guard file < 0 else {
            close(file)
            return nil
        }
        return "no file can be opened: \(String(cString: strerror(errno))); raise LimitNOFILE= or `ulimit -n`"
    }

    /// The mailboxes in which nothing is wrong, and everything that is wrong in the others.
    func files(only: [String]) -> (mailboxes: [MailboxConfiguration], problems: [ConfigurationProblem]) {
        load(root: root, only: only.isEmpty ? nil : only)
    }

    /// Every mailbox that has a folder, also one in whose files something is wrong.
    var mailboxNames: [String] {
        let folder = root + "/Mailboxes"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { name in
            name != "example" && FileManager.default.fileExists(atPath: "\(folder)/\(name)/mailbox.yaml")
        }.sorted()
    }

    /// A mailbox's servers with its secret.
    func account(of mailbox: MailboxConfiguration) throws -> Account {
        if mailbox.intake == .helpdesk {
            return mailbox.account.account(name: mailbox.name, credential: .password(Secret("")))
        }
        do {
            return mailbox.account.account(name: mailbox.name, credential: try credential(of: mailbox))
        } catch let problem as ConfigurationProblem {
            throw Failure.configuration([problem])
        }
    }

    /// The path of a shop's file: relative to the state folder unless absolute.
    func shopPath(_ path: String) -> String { path.hasPrefix("/") ? path : state + "/" + path }
}

/// Why a command ends, with the exit code of INTERFACE.md.
enum Failure: Error, CustomStringConvertible {
    case no(String)
    case usage(String)
    case configuration([ConfigurationProblem])
    case otherDaemon(String)
    case remote(String)
    case storage(String)

    var code: Int32 {
        switch self {
        case .no: 1
        case .usage, .configuration: 2
        case .otherDaemon: 3
        case .remote: 4
        case .storage: 5
        }
    }

    var description: String {
        switch self {
        case .no(let text), .usage(let text), .otherDaemon(let text), .remote(let text), .storage(let text): text
        case .configuration(let problems): problems.map(\.description).joined(separator: "\n")
        }
    }
}
