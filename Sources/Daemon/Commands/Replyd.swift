package import ArgumentParser
import Foundation
import Glibc
import Store

/// `replyd`: answers a support mailbox.
package struct Replyd: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "replyd", abstract: "Answers a support mailbox: looks up, decides, acts, replies, or hands over.",
        subcommands: [
            CheckCommand.self, DoctorCommand.self, RunCommand.self, StatusCommand.self, CasesCommand.self,
            EffectsCommand.self, ExplainCommand.self, ParseCommand.self, ThreadCommand.self, TrainCommand.self,
            UnderstandCommand.self, KnowledgeCommand.self, TestCommand.self, SimulateCommand.self, InitCommand.self,
            ApprovalsCommand.self, PauseCommand.self, ResumeCommand.self, SuppressionsCommand.self,
            IgnoredCommand.self, QuarantineCommand.self, ExportCommand.self, EraseCommand.self, BackupCommand.self,
            RestoreCommand.self, IntegrationsCommand.self, OrderBookCommand.self, ToolsCommand.self,
            ReaderCommand.self,
        ])

    package init() {}

    package func run() async throws { throw CleanExit.helpRequest(Replyd.self) }

    /// Runs the command line and ends the process with the exit code of INTERFACE.md.
    package static func start() async -> Never {
        signal(SIGPIPE, SIG_IGN)
        // Not a flag of the root command: its `--json` would take that of every subcommand.
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.contains("--version") {
            let isJSON = arguments.contains("--json")
            print(
                isJSON ? #"{"name":"replyd","version":"\#(replydVersion)","interface":1}"# : "replyd \(replydVersion)")
            leave(0)
        }
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            leave(0)
        } catch let failure as Failure {
            complain(failure.description)
            leave(failure.code)
        } catch let error where error is LedgerError || error is StorageTrouble {
            complain("\(error)")
            leave(5)
        } catch {
            let code = exitCode(for: error)
            let text = fullMessage(for: error)
            if code == .success {
                print(text)
                leave(0)
            }
            complain(text)
            // Wrong usage is 2, whatever the parser's own habit is.
            leave(code == .validationFailure ? 2 : max(1, code.rawValue))
        }
    }
}

package let replydVersion = "0.1.0"

/// Ends the process without the handlers of `exit`: OpenSSL's takes away what a thread that is still starting a connection
/// works with (https://docs.openssl.org/3.0/man3/OPENSSL_init_crypto/, OPENSSL_INIT_NO_ATEXIT), and the process would die of
/// that instead of ending with its code.
private func leave(_ code: Int32) -> Never {
    fflush(nil)
    _exit(code)
}

/// One line on standard error.
func complain(_ text: String) {
    FileHandle.standardError.write(Data(("replyd: " + text + "\n").utf8))
}

struct Place: ParsableArguments {
    @Option(help: "Folder with Mailboxes/ and Templates/ (else $CONFIGURATION_DIRECTORY, else the working directory).")
    var root: String?

    @Option(help: "State folder (else $STATE_DIRECTORY, else state/ below the root).")
    var state: String?

    var setting: Setting { Setting(root: root, state: state) }
}
