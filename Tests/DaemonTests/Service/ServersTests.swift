import Effects
import Synchronization
import Testing
import Transport

@testable import Daemon

/// The breaker and the door of a mail server.
struct ServersTests {
    private let endpoint = Endpoint(host: "mx.shop.example", port: 993, security: .tls)
    private static let trouble = TransportError(.refused, doing: "connecting", answer: "refused", isTemporary: true)

    @Test func `eight failures in a row open the breaker, and a refused password is none of them`() async {
        let servers = Servers()
        let login = TransportError(.login, doing: "logging in", answer: "wrong", isTemporary: false)
        for _ in 0..<20 { try? await servers.visit(endpoint, patiently: false) { throw login } }
        #expect(await servers.isWelcoming(endpoint))
        for _ in 0..<7 { try? await servers.visit(endpoint, patiently: false) { throw Self.trouble } }
        #expect(await servers.isWelcoming(endpoint))
        try? await servers.visit(endpoint, patiently: false) { throw Self.trouble }
        #expect(await !servers.isWelcoming(endpoint))
        #expect(await servers.condition(of: endpoint).failures == 8)
    }

    @Test func `an impatient visitor of an open breaker gets the last words of the server, and no connection`() async {
        let servers = Servers()
        for _ in 0..<8 { try? await servers.visit(endpoint, patiently: false) { throw Self.trouble } }
        let tries = Counter()
        let error = await #expect(throws: TransportError.self) {
            try await servers.visit(endpoint, patiently: false) { tries.add() }
        }
        #expect(tries.count == 0)
        #expect(error?.description.utf8.split(separator: UInt8(ascii: ":")).isEmpty == false)
        #expect("\(String(describing: error))".contains("8 times in a row"))
    }

    @Test func `a success closes it, and forgiving lets everybody who waits try at once`() async throws {
        let servers = Servers()
        for _ in 0..<8 { try? await servers.visit(endpoint, patiently: false) { throw Self.trouble } }
        async let patient: Int = servers.visit(endpoint, patiently: true) { 7 }
        await servers.forgive()
        #expect(try await patient == 7)
        #expect(await servers.condition(of: endpoint).failures == 0)
        #expect(await servers.isWelcoming(endpoint))
    }

    @Test func `at most eight are inside at the same time, and everybody gets in`() async throws {
        let servers = Servers()
        let inside = Counter()
        let most = Counter()
        try await withThrowingTaskGroup { group in
            for _ in 0..<60 {
                group.addTask {
                    try await servers.visit(endpoint, patiently: true) {
                        inside.add()
                        most.raise(to: inside.count)
                        try await Task.sleep(for: .milliseconds(2))
                        inside.add(-1)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(most.count <= 8)
        #expect(inside.count == 0)
    }

    @Test func `whoever waits and is cancelled leaves no gap`() async throws {
        let servers = Servers()
        for _ in 0..<8 { try? await servers.visit(endpoint, patiently: false) { throw Self.trouble } }
        let waiting = Task { try await servers.visit(endpoint, patiently: true) { 1 } }
        try await Task.sleep(for: .milliseconds(20))
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        await servers.forgive()
        #expect(try await servers.visit(endpoint, patiently: true) { 2 } == 2)
    }

    @Test func `a server that only lanes use is tried again when its time is over`() async throws {
        let servers = Servers(hurry: 100)
        let trouble = MailboxTrouble(.smtp, words: "connection refused", isTemporary: true)
        for _ in 0..<8 { await servers.heard(of: endpoint, trouble) }
        #expect(await servers.condition(of: endpoint).failures == 8)
        try await Task.sleep(for: .milliseconds(300))
        #expect(await servers.isWelcoming(endpoint))
        #expect(await servers.condition(of: endpoint).breaker == .halfOpen)
        await servers.heard(of: endpoint, nil)
        #expect(await servers.condition(of: endpoint).breaker == .closed)
    }

    @Test func `what the host that gives out tokens does is no failure of the mail server`() async throws {
        let servers = Servers()
        var trouble = Self.trouble
        trouble.isElsewhere = true
        for _ in 0..<20 { try? await servers.visit(endpoint, patiently: false) { [trouble] in throw trouble } }
        for _ in 0..<20 {
            await servers.heard(
                of: endpoint, MailboxTrouble(.smtp, words: "no token", isTemporary: true, isElsewhere: true))
        }
        #expect(await servers.condition(of: endpoint).failures == 0)
        #expect(await servers.isWelcoming(endpoint))
    }

    @Test func `another server is not touched`() async throws {
        let servers = Servers()
        for _ in 0..<8 { try? await servers.visit(endpoint, patiently: false) { throw Self.trouble } }
        let other = Endpoint(host: "mx.shop.example", port: 465, security: .tls)
        #expect(try await servers.visit(other, patiently: false) { 3 } == 3)
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)

    var count: Int { value.withLock { $0 } }
    func add(_ amount: Int = 1) { value.withLock { $0 += amount } }
    func raise(to other: Int) { value.withLock { $0 = max($0, other) } }
}
