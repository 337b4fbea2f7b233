import Foundation
import Loopback
import Synchronization
import Testing

@testable import Transport

/// A scripted authorization server.
struct OAuth2Tests {
    private static let now = Date(timeIntervalSince1970: 1_795_424_707)

    private static func tokens(
        at port: Int, _ loop: HTTPLoop, grant: OAuth2.Grant = .refreshToken(Secret("r1")), expires: Date? = nil,
        keep: (@Sendable (Secret) throws -> Void)? = nil
    ) throws -> OAuth2Tokens {
        let endpoint = try #require(HTTPAddress("http://127.0.0.1:\(port)/token"))
        let settings = OAuth2(
            endpoint: endpoint, clientID: "client 1", clientSecret: Secret("s&1"), grant: grant, scope: "mail",
            secretExpires: expires)
        let client = HTTPClient(loop, egress: Egress(["127.0.0.1"]), clock: { now }, jitter: { 0.002 })
        return OAuth2Tokens(settings, client: client, clock: { now }, keep: keep)
    }

    @Test func `a token is fetched once, kept, and renewed when it is refused`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, number in
            .reply(200, [], #"{"access_token":"a\#(number)","expires_in":3600,"token_type":"Bearer"}"#)
        }
        let tokens = try Self.tokens(at: peer.port, loop)
        async let one = tokens.token(insteadOf: nil)
        async let two = tokens.token(insteadOf: nil)
        let (first, second) = try await (one, two)
        #expect(first.secret.reveal() == "a1" && second.secret.reveal() == "a1" && peer.requests.count == 1)
        #expect(try await tokens.token(insteadOf: first).secret.reveal() == "a2")
        #expect(try await tokens.token(insteadOf: first).secret.reveal() == "a2" && peer.requests.count == 2)
        let body = String(decoding: peer.requests[0].body, as: UTF8.self)
        #expect(
            body == "client_id=client%201&client_secret=s%261&grant_type=refresh_token&refresh_token=r1&scope=mail")
        #expect(await tokens.warning() == nil)
    }

    @Test func `a token that soon ends is renewed, and still used while the server is away`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, number in
            number == 1 ? .reply(200, [], #"{"access_token":"a1","expires_in":200}"#) : .reply(503)
        }
        let tokens = try Self.tokens(at: peer.port, loop, grant: .clientCredentials)
        _ = try await tokens.token(insteadOf: nil)
        #expect(try await tokens.token(insteadOf: nil).secret.reveal() == "a1")
        #expect(peer.requests.count > 1)
        #expect(await tokens.warning()?.contains("503") == true)
        #expect(String(decoding: peer.requests[0].body, as: UTF8.self).contains("grant_type=client_credentials"))
    }

    @Test func `a new refresh token is kept, or warned about`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, number in
            .reply(200, [], #"{"access_token":"a","expires_in":10,"refresh_token":"r\#(number + 1)"}"#)
        }
        let kept = Kept()
        let tokens = try Self.tokens(at: peer.port, loop, keep: { kept.keep($0.reveal()) })
        for _ in 1...2 { _ = try await tokens.token(insteadOf: nil) }
        #expect(kept.all == ["r2", "r3"])
        #expect(String(decoding: peer.requests[1].body, as: UTF8.self).contains("refresh_token=r2"))
        let unkept = try Self.tokens(at: peer.port, loop)
        _ = try await unkept.token(insteadOf: nil)
        #expect(await unkept.warning()?.contains("refresh_token: {file:") == true)
    }

    @Test func `a refusal is one line with the server's words and no secret`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        let peer = try ScriptedHTTP { _, _ in
            .reply(400, [], #"{"error":"invalid_grant","error_description":"AADSTS70008: it has expired\r\nTrace 1"}"#)
        }
        let tokens = try Self.tokens(at: peer.port, loop)
        let error = await #expect(throws: TransportError.self) { _ = try await tokens.token(insteadOf: nil) }
        #expect(error?.kind == .login && error?.isTemporary == false && error?.isElsewhere == true)
        let line = "\(error.map { "\($0)" } ?? "")"
        #expect(line.contains("invalid_grant AADSTS70008: it has expired Trace 1; consent once more"))
        #expect(!line.contains("\n") && !line.contains("r1") && !line.contains("s&1"))
        for body in ["", "[[[[", "{\"access_token\":7}"] {
            let odd = try ScriptedHTTP { _, _ in .reply(200, [], body) }
            let other = try Self.tokens(at: odd.port, loop)
            let error = await #expect(throws: TransportError.self) { _ = try await other.token(insteadOf: nil) }
            #expect(error?.isTemporary == true)
        }
    }

    @Test func `a client secret is warned about before it expires`() async throws {
        let loop = try HTTPLoop()
        defer { loop.shutDown() }
        for (days, words) in [(40, nil), (12, "in 12 days"), (-2, "has expired")] as [(Int, String?)] {
            let expires = Self.now.addingTimeInterval(Double(days) * 86_400 + 60)
            let warning = await (try Self.tokens(at: 1, loop, expires: expires)).warning()
            #expect((warning == nil) == (words == nil) && warning?.contains(words ?? "") != false)
        }
    }

    private final class Kept: Sendable {
        private let found = Mutex<[String]>([])
        func keep(_ text: String) { found.withLock { $0.append(text) } }
        var all: [String] { found.withLock { $0 } }
    }
}

/// Gives these tokens, one after the other.
final class TokenList: TokenSource {
    let mechanism: TokenMechanism
    private let left: Mutex<[String]>
    private let given = Atomic(0)

    init(_ mechanism: TokenMechanism, _ tokens: [String]) {
        self.mechanism = mechanism
        left = Mutex(tokens)
    }

    var count: Int { given.load(ordering: .relaxed) }

    func token(insteadOf refused: AccessToken?) async throws -> AccessToken {
        given.add(1, ordering: .relaxed)
        let token = left.withLock { $0.count > 1 && refused != nil ? $0.removeLast() : $0[0] }
        return AccessToken(secret: Secret(token), expires: .now + .seconds(3600))
    }

    func warning() async -> String? { nil }
}
