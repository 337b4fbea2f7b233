import Foundation
import Loopback
import Synchronization

/// Gives out access tokens for a refresh token, and a new refresh token with each, as some providers do. The old one is
/// taken until the new one is used, since an answer can be lost; none before it is.
final class TokenGiver: Sendable {
    private let server: ScriptedHTTP
    private let authority: TestAuthority
    private let given: Given

    /// The number of the refresh token that was used last.
    private final class Given: Sendable { let used = Mutex(0) }

    init() async throws {
        let given = Given()
        self.given = given
        authority = try await TestAuthority()
        server = try ScriptedHTTP(tls: try await authority.identity()) { request, _ in
            let body = String(decoding: request.body, as: UTF8.self)
            return given.used.withLock { used in
                if body.contains(Self.refresh(used + 1)) { used += 1 }
                guard body.contains(Self.refresh(used)) else {
                    return .reply(400, ["Connection: close"], #"{"error":"invalid_grant"}"#)
                }
                return .reply(
                    200, ["Connection: close"],
                    """
                    {"access_token":"access-\(used)","token_type":"Bearer","expires_in":3600,\
                    "refresh_token":"\(Self.refresh(used + 1))"}
                    """)
            }
        }
    }

    /// Lines of mailbox.yaml in place of the password.
    ///
    /// - Parameter file: where the refresh token lies.
    func settings(file: String) -> String {
        """
        authentication:
          provider: other
          token_url: https://localhost:\(server.port)/token
          client_id: torture
          refresh_token: { file: \(file) }
          ca_file: \(authority.caFile)
        """
    }

    /// Begins anew: gives the first refresh token.
    func begin() -> String {
        given.used.withLock { $0 = 0 }
        return Self.refresh(0)
    }

    /// Whether it would take this refresh token.
    func takes(_ token: String) -> Bool {
        given.used.withLock { used in [used, used + 1].contains { Self.refresh($0) == token } }
    }

    func stop() { server.stop() }

    private static func refresh(_ number: Int) -> String { "refresh-token-\(number)-of-the-torture" }
}
