import Glibc
import Logging

/// The only door to the log: standard error, which systemd gives to the journal.
enum Log {
    /// Takes lines that name nobody.
    static func standardError() -> @Sendable (LogLine) -> Void {
        let logger = Logger(label: "replyd") { StreamLogHandler.standardError(label: $0) }
        return { logger.warning("\($0.description)") }
    }

    /// Builds that tests run can be made to say everything: `REPLYD_LOG_TRACE`.
    private static var standardLevel: Logger.Level {
        #if KILL_POINTS
        getenv("REPLYD_LOG_TRACE") == nil ? .info : .trace
        #else
        .info
        #endif
    }

    /// For libraries that log by themselves.
    static func ofLibraries() -> Logger {
        var logger = Logger(label: "replyd.services") { FixedWords(handler: StreamLogHandler.standardError(label: $0)) }
        logger.logLevel = standardLevel
        return logger
    }
}

/// Lets a library's fixed words through and nothing else: what it says beside them is what our errors hold, and may be
/// anybody's name.
struct FixedWords: LogHandler {
    var handler: any LogHandler
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?

    init(handler: any LogHandler) { self.handler = handler }

    var logLevel: Logger.Level {
        get { handler.logLevel }
        set { handler.logLevel = newValue }
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { nil }
        set {}
    }

    func log(event: LogEvent) {
        var bare = event
        bare.metadata = nil
        bare.error = nil
        handler.log(event: bare)
    }
}
