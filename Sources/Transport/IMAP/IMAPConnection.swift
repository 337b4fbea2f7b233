import Synchronization

/// A logged-in connection to one mailbox.
///
/// Commands queue up and run one at a time; a command that fails with anything but `.rejected` has ended the
/// connection, and its owner makes a new one. Commands end by themselves: when no byte moves for the account's
/// `patience`, or when the loop is shut down. Only `waitForChange`, `waitForNews` and `fetch` listen to cancellation of
/// their task.
package final class IMAPConnection: Sendable {
    /// What is known about the session. Responses of any kind may come at any time (RFC 9051, 5.3).
    struct Session {
        var capabilities: Set<String> = []
        /// What ENABLE (RFC 5161) switched on.
        var enabled: Set<String> = []
        var selected: Selected?
        /// Messages arrived since the folder was selected or `waitForChange` last said so.
        var hasNews = false
        var refusesIdle = false
        /// NAT boxes forget silent connections after 5 to 10 minutes, servers end IDLE after 29 (RFC 2177).
        var idleRenewal = Duration.seconds(9 * 60)
        var watched = WatchedFolders()
        var lastTag = 0
        var outstanding: Set<String> = []
        /// Answers that came before somebody asked for them: a server may finish pipelined commands in any order.
        var early: [String: ServerStatus] = [:]
    }

    /// A command may go on for so long, whatever keeps coming.
    static let longest = Duration.seconds(15 * 60)

    /// Without a byte for so long, the connection is dead.
    let patience: Duration
    let feed: Feed
    let turn = Turn()
    let session = Mutex(Session())
    private let id: UInt64
    private let orders: Orders

    init(id: UInt64, feed: Feed, patience: Duration, orders: Orders) {
        self.id = id
        self.patience = patience
        self.feed = feed
        self.orders = orders
    }

    deinit { orders.add(.close(id)) }

    /// In upper case, as the server gave them after login.
    package var capabilities: Set<String> { session.withLock { $0.capabilities } }

    /// The folder that is open now, as it was when it was opened.
    package var selected: Selected? { session.withLock { $0.selected } }

    /// False once the connection has ended.
    package var isOpen: Bool { !feed.isEnded }

    func has(_ capability: String) -> Bool { session.withLock { $0.capabilities.contains(capability) } }

    /// Says goodbye for at most two seconds and closes the connection.
    package func logout() async {
        guard isOpen else { return }
        _ = try? await turn.hold {
            feed.forgetInterruption()
            let tag = start("LOGOUT")
            _ = try await answer(to: tag, doing: "logging out", patience: .seconds(2))
        }
        orders.add(.close(id))
    }

    package func noop() async throws {
        try await turn.hold { _ = try await run("NOOP", doing: "asking for news") }
    }

    /// The first command of ours. Capabilities differ from those before the login (RFC 9051, 7.2.2).
    func askCapabilities() async throws {
        try await turn.hold {
            _ = try await run("CAPABILITY", doing: "asking for the server's capabilities")
            // Only before a folder is selected (RFC 5161, 3.1). QRESYNC brings CONDSTORE along.
            guard has("ENABLE"), has("QRESYNC") else { return }
            _ = try await answer(to: start("ENABLE QRESYNC"), doing: "enabling extensions")
        }
    }

    // MARK: commands

    /// Sends a command and returns its tag. Tags differ from those libcurl used during the login.
    ///
    /// - Parameter literal: follows at once, in the non-synchronising form that `command` announces.
    func start(_ command: String, literal: [UInt8]? = nil) -> String {
        let tag = session.withLock { session in
            session.lastTag += 1
            let tag = "X\(session.lastTag)"
            session.outstanding.insert(tag)
            return tag
        }
        var bytes = Array("\(tag) \(command)\r\n".utf8)
        if let literal { bytes += literal + Array("\r\n".utf8) }
        send(bytes)
        return tag
    }

    func send(_ bytes: [UInt8]) { orders.add(.send(id, bytes)) }

    /// Reads up to the answer to `tag`. Everything untagged goes to `each`.
    func answer(
        to tag: String, doing: String, patience: Duration? = nil,
        _ each: (ServerResponse) throws -> Void = { _ in }
    ) async throws -> ServerStatus {
        let end = ContinuousClock.now + Self.longest
        while true {
            if let status = session.withLock({ $0.early.removeValue(forKey: tag) }) { return status }
            let response = try await next(.orGiveUp(patience ?? self.patience), doing: doing)
            guard ContinuousClock.now < end else { throw failed(.timeout, doing, "the answer did not end") }
            guard let response else { continue }
            if case .goAhead = response { throw failed(.protocolViolation, doing, "the server asked for more") }
            try each(response)
        }
    }

    /// Runs a command and returns its OK.
    ///
    /// - Throws: `.rejected` for NO and BAD.
    func run(
        _ command: String, doing: String, _ each: (ServerResponse) throws -> Void = { _ in }
    ) async throws -> ServerStatus {
        let status = try await answer(to: start(command), doing: doing, each)
        guard status.kind == .ok else { throw Self.rejected(status, doing) }
        return status
    }

    /// Waits until the server asks for the rest of a command. Returns its answer when it does not want it.
    func goAhead(_ tag: String, doing: String) async throws -> ServerStatus? {
        while true {
            if let status = session.withLock({ $0.early.removeValue(forKey: tag) }) { return status }
            if case .goAhead? = try await next(.orGiveUp(patience), doing: doing) { return nil }
        }
    }

    /// Next response, noted. Nil for silence, interruption, and for answers, which are kept under their tags.
    func next(_ patience: Feed.Patience, doing: String) async throws -> ServerResponse? {
        let news: Feed.News
        do {
            news = try await feed.next(patience)
        } catch let error as TransportError {
            throw error.during(doing)
        }
        guard case .response(let response) = news else { return nil }
        guard note(response) else { throw failed(.protocolViolation, doing, "an answer to no command of ours") }
        if case .answer = response { return nil }
        return response
    }

    /// False for an answer to a command that was never given.
    func note(_ response: ServerResponse) -> Bool {
        session.withLock { session in
            switch response {
            // QUIRK: a server that ended IDLE by itself, just as we did, takes our DONE for a tag.
            case .answer(tag: "DONE", _):
                break
            case .answer(let tag, let status):
                guard session.outstanding.remove(tag) != nil else { return false }
                session.early[tag] = status
                if status.code == "CAPABILITY" { session.capabilities = Self.names(status.arguments) }
            case .status(let status) where status.code == "CAPABILITY":
                session.capabilities = Self.names(status.arguments)
            case .data("CAPABILITY", _, let values):
                session.capabilities = Self.names(values)
            case .data("ENABLED", _, let values):
                session.enabled.formUnion(Self.names(values))
            case .data("EXISTS", _, _):
                session.hasNews = true
            case .data("STATUS", _, let values):
                if let status = StatusItems(values) { session.watched.heard(status) }
            default:
                break
            }
            return true
        }
    }

    private static func names(_ values: [ResponseValue]) -> Set<String> { Set(values.compactMap(\.name)) }

    // MARK: errors

    static func rejected(_ status: ServerStatus, _ doing: String) -> TransportError {
        TransportError(.rejected, doing: doing, answer: status.shown, isTemporary: status.isTemporary)
    }

    /// Ends the connection: what comes next on it could not be trusted.
    func failed(_ kind: TransportError.Kind, _ doing: String, _ answer: String) -> TransportError {
        orders.add(.close(id))
        return TransportError(kind, doing: doing, answer: answer, isTemporary: true)
    }

    static func unsendable(_ doing: String) -> TransportError {
        TransportError(
            .rejected, doing: doing, answer: "a name holds what IMAP cannot carry; nothing was sent",
            isTemporary: false)
    }
}
