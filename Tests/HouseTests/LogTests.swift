import Testing

/// What is logged goes through one door, which no string passes that does not say what it is.
struct LogTests {
    private static let modules = ["Daemon", "Transport", "Effects", "Store", "Integrations", "OrderBook", "Insight"]
    /// What prints the answer to a command, or the one line of its error.
    private static let commands = [
        "Sources/Daemon/Commands/", "Sources/Daemon/Simulating/", "Sources/Daemon/Service/Run.swift",
    ]
    private static let door = "Sources/Daemon/Logging/"

    private static var code: [(place: String, path: String, line: String)] {
        House.sources.filter { modules.contains($0.module) }.flatMap { file in
            file.code.enumerated().map { ("\(file):\($0.offset + 1)", file.path, $0.element) }
        }
    }

    @Test func `only the door writes to standard error, and only commands print`() {
        for (place, path, line) in Self.code where !path.hasPrefix(Self.door) {
            let isCommand = Self.commands.contains { path.hasPrefix($0) }
            for word in ["FileHandle.standardError", "fputs(", "NSLog(", "debugPrint(", "perror(", "syslog(", "stderr"]
            {
                let isComplaint = path.hasSuffix("Commands/Replyd.swift") && word == "FileHandle.standardError"
                #expect(isComplaint || !line.contains(word), "\(place) says \(word)")
            }
            let prints = line.contains("print(") && !line.contains("func ")
            #expect(isCommand || !prints, "\(place) prints")
        }
    }

    @Test func `nobody else has a logger, and no line of the log is made of a string`() {
        for (place, path, line) in Self.code where !path.hasPrefix(Self.door) {
            for word in [
                "Logger(", "LoggingSystem", "LogLine(", "stringLiteral:", ".warning(\"", ".info(\"", ".debug(",
            ] {
                #expect(!line.contains(word), "\(place) has \(word)")
            }
            if line.contains("report:") || line.contains("report =") {
                #expect(!line.contains("(String)"), "\(place): a report is a LogLine")
            }
        }
    }

    @Test func `the rules find what they are for`() {
        #expect(Self.code.contains { $0.path.hasPrefix(Self.door) && $0.line.contains("Logger(") })
        #expect(Self.code.contains { $0.line.contains("report: @Sendable (LogLine) -> Void") })
        #expect(Self.code.contains { $0.line.contains("FileHandle.standardError") })
    }
}
