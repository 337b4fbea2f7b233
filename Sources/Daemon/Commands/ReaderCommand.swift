import ArgumentParser

/// The reader process (see `ReaderProcess`). Started by the daemon, not by people.
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "reader", shouldDisplay: false)

    func run() throws { try serveReader() }
}
