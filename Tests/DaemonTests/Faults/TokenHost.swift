import Foundation
import Loopback
import Synchronization

/// An authorization server behind a fault proxy, over TLS: it gives one address tokens that the mail host takes.
///
/// They are said to live for less than five minutes, so that each login asks for a new one.
final class TokenHost: Sendable {
    /// What a request is answered with in place of a token.
    enum Fault: Sendable {
        case cut, reset, stall, slow, garbage, truncated, tooLarge, noToken
        case refusal(Int, String), patience(Int)
    }

    private struct State {
        var fault: Fault?
        var left = 0
        var strikes = 0
        /// The next request gets a token that has expired; then this happens.
        var whenDead: (@Sendable () -> Void)?
    }

    /// Where tokens are asked for.
    let proxy: FaultProxy
    /// PEM file, for whoever shall trust it.
    let caFile: String
    private let server: ScriptedHTTP
    private let authority: TestAuthority
    private let state: Script

    private final class Script: Sendable { let state = Mutex(State()) }

    init(_ authority: TestAuthority, of address: String, at host: MailHost) async throws {
        let script = Script()
        let good = Self.granted(try await host.accessToken(for: address))
        let dead = Self.granted(try await host.accessToken(for: address, seconds: -60))
        server = try ScriptedHTTP(tls: try await authority.identity()) { _, _ in
            let (whenDead, fault) = script.state.withLock { state -> ((@Sendable () -> Void)?, Fault?) in
                if let whenDead = state.whenDead {
                    state.whenDead = nil
                    return (whenDead, nil)
                }
                guard state.left > 0, let fault = state.fault else { return (nil, nil) }
                state.left -= 1
                state.strikes += 1
                return (nil, fault)
            }
            if let whenDead {
                whenDead()
                // The next request makes a connection of its own, which a proxy can break.
                return .reply(200, ["Connection: close"], dead)
            }
            return fault.map { Self.answer($0, good) } ?? .reply(200, ["Connection: close"], good)
        }
        proxy = try FaultProxy(to: server.port)
        caFile = authority.caFile
        self.authority = authority
        state = script
    }

    /// The server's own port.
    var port: Int { server.port }

    /// How often the fault was given in place of a token since it was armed.
    var strikes: Int { state.state.withLock { $0.strikes } }

    /// - Parameters:
    ///   - isOldDead: the next token is one that the mail servers refuse; only then the fault begins.
    ///   - begin: called when it begins.
    func arm(_ fault: Fault?, isOldDead: Bool, _ begin: @escaping @Sendable () -> Void) {
        // A silent one takes the whole patience for a token, of the others several are met with it.
        let times = if case .stall? = fault { 2 } else { 3 }
        state.state.withLock { $0 = State(fault: fault, left: times, whenDead: isOldDead ? begin : nil) }
        if !isOldDead { begin() }
    }

    func disarm() {
        state.state.withLock { state in
            state.left = 0
            state.whenDead = nil
        }
    }

    func stop() {
        proxy.stop()
        server.stop()
    }

    private static func granted(_ token: String) -> String {
        "{\"access_token\":\"\(token)\",\"expires_in\":290,\"token_type\":\"Bearer\"}"
    }

    private static func answer(_ fault: Fault, _ good: String) -> ScriptedHTTP.Answer {
        switch fault {
        case .cut: .cut
        case .reset: .reset
        case .stall: .stall
        case .slow: .slow(1, good)
        case .garbage: .garbage
        case .truncated: .truncated
        case .tooLarge: .large(200_000, announced: true)
        case .noToken: .reply(200, [], "{\"token_type\":\"Bearer\"}")
        case .refusal(let status, let error): .reply(status, [], "{\"error\":\"\(error)\"}")
        case .patience(let seconds): .reply(429, ["Retry-After: \(seconds)"], "{\"error\":\"slow_down\"}")
        }
    }
}
