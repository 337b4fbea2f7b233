import Effects
import Transport

/// How the mail servers fare, whoever uses them: a circuit breaker and a door for each host and port.
///
/// - A server that failed eight times in a row, over all mailboxes, is left alone for 10 s, doubled up to 5 minutes.
///   Then one visitor tries; the others wait for what becomes of it. A refused password is no failure of the server.
/// - At most eight visitors log in at the same time, so that a restart with hundreds of mailboxes is no flood.
actor Servers {
    /// A server as `status` and metrics show it.
    struct Condition: Sendable, Equatable {
        enum Breaker: String, Sendable { case closed, open, halfOpen = "half_open" }

        var breaker: Breaker
        /// Failures in a row.
        var failures: Int
        /// The last one's words.
        var words: String?
    }

    private struct Server {
        var failures = 0
        var words: String?
        var opensAgain: ContinuousClock.Instant?
        var interval = Servers.firstInterval
        var inside = 0
        var waiting: [(id: UInt64, continuation: CheckedContinuation<Void, Never>)] = []

        var condition: Condition {
            // Once the time is over it lets somebody in, whether or not somebody has come yet.
            let breaker: Condition.Breaker = opensAgain.map { $0 > .now ? .open : .halfOpen } ?? .closed
            return Condition(breaker: breaker, failures: failures, words: words)
        }
    }

    private static let tolerated = 8
    private static let atOnce = 8
    private static let firstInterval = Duration.seconds(10)
    private static let longestInterval = Duration.seconds(300)

    private var servers: [String: Server] = [:]
    private var lastID: UInt64 = 0
    private let hurry: Int

    /// - Parameter hurry: divides all waiting, for tests.
    init(hurry: Int = 1) { self.hurry = hurry }

    /// Connects, or waits until that makes sense. An impatient visitor gets an error instead of a wait.
    func visit<Result: Sendable>(
        _ endpoint: Endpoint, patiently: Bool, _ work: @Sendable () async throws -> Result
    ) async throws -> Result {
        let key = Self.key(endpoint)
        try await enter(key, patiently)
        do {
            let result = try await work()
            leave(key, failedWith: nil)
            return result
        } catch {
            let failure = (error as? TransportError).flatMap { $0.isOfServer ? $0 : nil }
            if error is CancellationError { step(out: key) } else { leave(key, failedWith: failure) }
            throw error
        }
    }

    /// False while the breaker of this server is open.
    func isWelcoming(_ endpoint: Endpoint) -> Bool { servers[Self.key(endpoint)]?.condition.breaker != .open }

    func condition(of endpoint: Endpoint) -> Condition {
        servers[Self.key(endpoint)]?.condition ?? Condition(breaker: .closed, failures: 0, words: nil)
    }

    /// By host and port.
    var conditions: [String: Condition] { servers.mapValues(\.condition) }

    /// The operator has changed something: whoever waits may try at once.
    func forgive() {
        for key in servers.keys {
            servers[key]?.opensAgain = nil
            servers[key]?.failures = 0
            servers[key]?.interval = Self.firstInterval
            admit(key)
        }
    }

    private static func key(_ endpoint: Endpoint) -> String { "\(endpoint.host):\(endpoint.port)" }

    /// What the lanes met at a server that they connect to by themselves. A refused login is no failure of the server,
    /// and neither is what the host that gives out tokens does.
    func heard(of endpoint: Endpoint, _ trouble: MailboxTrouble?) {
        let key = Self.key(endpoint)
        guard trouble.map({ $0.isTemporary && !$0.isElsewhere }) ?? true else { return }
        servers[key, default: Server()].inside += 1
        leave(
            key,
            failedWith: trouble.map {
                TransportError(.refused, doing: "connecting to \(key)", answer: $0.words, isTemporary: true)
            })
    }

    // MARK: the door

    private func mayEnter(_ server: Server) -> Bool {
        if let opensAgain = server.opensAgain { return opensAgain <= .now && server.inside == 0 }
        return server.inside < Self.atOnce
    }

    private func enter(_ key: String, _ patiently: Bool) async throws {
        while true {
            try Task.checkCancellation()
            let server = servers[key] ?? Server()
            if mayEnter(server) {
                servers[key, default: Server()].inside += 1
                return
            }
            if !patiently, let words = server.words, server.opensAgain != nil {
                throw TransportError(
                    .refused, doing: "connecting to \(key)",
                    answer: "not tried: it failed \(server.failures) times in a row, last with: \(words)",
                    isTemporary: true)
            }
            await wait(key)
        }
    }

    private func wait(_ key: String) async {
        lastID += 1
        let id = lastID
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                if Task.isCancelled {
                    continuation.resume()
                } else {
                    servers[key, default: Server()].waiting.append((id, continuation))
                }
            }
        } onCancel: {
            Task { await self.wake(key, id) }
        }
    }

    private func wake(_ key: String, _ id: UInt64) {
        guard let at = servers[key]?.waiting.firstIndex(where: { $0.id == id }) else { return }
        servers[key]?.waiting.remove(at: at).continuation.resume()
    }

    private func step(out key: String) {
        servers[key]?.inside -= 1
        admit(key)
    }

    private func leave(_ key: String, failedWith failure: TransportError?) {
        guard var server = servers[key] else { return }
        server.inside -= 1
        if let failure {
            server.failures += 1
            server.words = "\(failure)"
            if server.failures >= Self.tolerated { open(&server, key) }
        } else {
            server = Server(inside: server.inside, waiting: server.waiting)
        }
        servers[key] = server
        admit(key)
    }

    private func open(_ server: inout Server, _ key: String) {
        let seconds = Double(server.interval.components.seconds)
        let pause = Duration.milliseconds(Int(seconds * Double.random(in: 750...1000)) / hurry)
        server.opensAgain = .now + pause
        server.interval = min(Self.longestInterval, server.interval * 2)
        Task {
            try? await Task.sleep(for: pause + .milliseconds(1))
            self.admit(key)
        }
    }

    /// Lets in as many of those who wait as there is room for; each looks again for itself.
    private func admit(_ key: String) {
        guard let server = servers[key], mayEnter(server) else { return }
        let room = server.opensAgain == nil ? Self.atOnce - server.inside : 1
        for waiter in server.waiting.prefix(room) { waiter.continuation.resume() }
        servers[key]?.waiting.removeFirst(min(room, server.waiting.count))
    }
}

extension TransportError {
    /// True for what another mailbox on the same server would meet as well; a mailbox with a password asks for no token.
    var isOfServer: Bool {
        guard !isElsewhere else { return false }
        return switch kind {
        case .refused, .timeout, .closed, .tls, .protocolViolation: isTemporary
        case .login, .rejected: false
        }
    }
}
