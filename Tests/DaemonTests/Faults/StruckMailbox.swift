import Foundation
import Loopback
import Mail

/// A mailbox whose servers stand behind two fault proxies.
final class StruckMailbox: Sendable {
    let name: String
    let usesTLS: Bool
    let imap: FaultProxy
    let smtp: FaultProxy
    /// Where it gets its access tokens; nil: it has a password.
    let tokens: TokenHost?

    init(_ name: String, host: MailHost, usesTLS: Bool, tokens: TokenHost? = nil) throws {
        self.name = name
        self.usesTLS = usesTLS
        self.tokens = tokens
        imap = try FaultProxy(to: usesTLS ? host.imapsPort : host.imapPort, speaking: usesTLS ? .bytes : .imap)
        smtp = try FaultProxy(to: host.submissionPort, speaking: .smtp)
    }

    static func address(_ name: String) -> String { "\(name)@lumen.example" }
    var address: String { Self.address(name) }
    var team: String { "\(name)-team@people.example" }

    func proxy(_ road: Cell.Road) -> FaultProxy {
        switch road {
        case .imap: imap
        case .smtp: smtp
        case .http: tokens?.proxy ?? imap
        }
    }

    /// Its own port of the host, for a road that was led astray.
    func upstream(_ road: Cell.Road, _ host: MailHost) -> Int {
        switch road {
        case .imap: usesTLS ? host.imapsPort : host.imapPort
        case .smtp: host.submissionPort
        case .http: tokens?.port ?? host.imapPort
        }
    }

    /// A day in ten days, as mailbox.yaml has it.
    private static var soon: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(secondsFromGMT: 0)
        format.dateFormat = "yyyy-MM-dd"
        return format.string(from: Date().addingTimeInterval(10 * 86_400))
    }

    private var login: String {
        guard let tokens else { return "password: { credential: struck-password }" }
        return """
            authentication:
              provider: other
              token_url: https://127.0.0.1:\(tokens.proxy.port)/token
              client_id: matrix
              client_secret: { credential: struck-password }
              refresh_token: { credential: struck-password }
              ca_file: \(tokens.caFile)
              client_secret_expires: \(Self.soon)
            """
    }

    func settings(_ host: MailHost, poll: String = "5s", patience: String = "2s") -> String {
        """
        address: \(address)
        name: Lumen
        imap: { host: 127.0.0.1, port: \(imap.port), security: \(usesTLS ? "tls" : "plain") }
        smtp: { host: 127.0.0.1, port: \(smtp.port), security: \(usesTLS ? "starttls" : "plain") }
        username: \(address)
        \(login)
        ca_file: \(host.caFile)
        poll: \(poll)
        patience: \(patience)
        authentication_server: \(host.authservID)
        brand: lumen
        shop: { orderbook: shop.sqlite }
        teams: { default: \(team), billing: \(team), legal: \(team) }
        """
    }

    static func policy(mode: String) -> String {
        """
        autonomy: [{ mode: \(mode) }]
        replies_per_hour: 100000
        breaker_floor: 100000
        briefs_per_hour: 100000
        limits:
          refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR }
          cancel: { identity: L2 }
          address: { identity: L2 }
          exchange: { identity: L2 }
          return: { identity: L2 }
          resend: { identity: L2 }
          subscription: { identity: L2 }
        """
    }

    func stop() {
        imap.stop()
        smtp.stop()
        tokens?.stop()
    }
}

/// A TLS server that has a certificate of its own making, as somebody in the middle would.
final class ForeignServer: Sendable {
    let port: Int
    private let process: Int32

    init(in folder: String) async throws {
        let key = folder + "/foreign.key"
        let certificate = folder + "/foreign.pem"
        let made = try await ShellCommand.run(
            "/usr/bin/openssl",
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate,
            ])
        guard made.status == 0 else { throw POSIXError(.EINVAL) }
        let output = folder + "/foreign.log"
        process = try ShellCommand.spawn(
            "/usr/bin/openssl", ["s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate],
            output: output, errors: output)
        var found: Int?
        for _ in 0..<200 where found == nil {
            try await Task.sleep(for: .milliseconds(20))
            let text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
            let line = text.split(separator: "\n").first { $0.hasPrefix("ACCEPT 127.0.0.1:") }
            found = line.flatMap { Int($0.drop { $0 != ":" }.dropFirst()) }
        }
        guard let found else { throw POSIXError(.EADDRNOTAVAIL) }
        port = found
    }

    static func policy(mode: String) -> String {
        """
        autonomy: [{ mode: \(mode) }]
        replies_per_hour: 100000
        breaker_floor: 100000
        briefs_per_hour: 100000
        limits:
          refund: { identity: L2, maximum: 300 EUR, approve_over: 80 EUR }
          cancel: { identity: L2 }
          address: { identity: L2 }
          exchange: { identity: L2 }
          return: { identity: L2 }
          resend: { identity: L2 }
          subscription: { identity: L2 }
        """
    }

    func stop() {
        // It may have inherited a mask that blocks SIGTERM.
        kill(process, SIGKILL)
        ShellCommand.wait(for: process)
    }
}
