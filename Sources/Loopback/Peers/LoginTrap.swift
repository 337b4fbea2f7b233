import Synchronization

/// A server on 127.0.0.1 up to the login, with a TLS of the test's choice: what it hears shows what a client gives away.
package final class LoginTrap: Sendable {
    package enum Speech: String, Sendable, CaseIterable { case imap, smtp }

    package enum TLS: Sendable {
        /// From the first byte.
        case implicit(TLSIdentity)
        /// After STARTTLS.
        case starttls(TLSIdentity)
        /// STARTTLS is not among the capabilities, as somebody on the way would have it.
        case hidden
        /// STARTTLS is offered, and then refused.
        case refused
        /// Clear text follows the answer to STARTTLS at once (CVE-2021-22947).
        case injected(TLSIdentity)
    }

    private let heard = Memory()
    private let listener: PeerListener

    private final class Memory: Sendable { let lines = Mutex<[String]>([]) }

    package init(_ speech: Speech, _ tls: TLS) throws {
        let memory = heard
        listener = try PeerListener("login trap") { socket, _ in
            if case .implicit(let identity) = tls, !socket.startTLS(identity) { return socket.close() }
            Session(socket: socket, speech: speech, tls: tls) { line in memory.lines.withLock { $0.append(line) } }
                .serve()
        }
    }

    package var port: Int { listener.port }
    /// Every line that came, in clear or through TLS.
    package var lines: [String] { heard.lines.withLock { $0 } }
    package func stop() { listener.stop() }

    private struct Session {
        let socket: PeerSocket
        let speech: Speech
        let tls: TLS
        let note: (String) -> Void

        func serve() {
            socket.send(speech == .imap ? "* OK trap\r\n" : "220 trap.test ESMTP\r\n")
            var isSafe = if case .implicit = tls { true } else { false }
            while let line = socket.line() {
                let text = String(decoding: line, as: UTF8.self)
                note(text)
                let words = text.split(separator: " ").map { $0.uppercased() }
                let tag = speech == .imap ? text.prefix { $0 != " " } + " " : ""
                let verb = speech == .imap ? words.dropFirst().first ?? "" : words.first ?? ""
                switch verb {
                case "CAPABILITY", "EHLO": greet(tag, isSafe)
                case "STARTTLS":
                    guard startTLS(tag) else { return socket.close() }
                    isSafe = true
                case "QUIT", "LOGOUT": return socket.close()
                default: socket.send(speech == .imap ? "\(tag)NO trap\r\n" : "535 5.7.8 trap\r\n")
                }
            }
        }

        private func greet(_ tag: some StringProtocol, _ isSafe: Bool) {
            let isHidden = if case .hidden = tls { true } else { false }
            let offers = !isSafe && !isHidden
            if speech == .imap {
                socket.send("* CAPABILITY IMAP4rev1 AUTH=PLAIN\(offers ? " STARTTLS" : "")\r\n\(tag)OK done\r\n")
            } else {
                socket.send("250-trap.test\r\n\(offers ? "250-STARTTLS\r\n" : "")250 AUTH PLAIN LOGIN\r\n")
            }
        }

        private func startTLS(_ tag: some StringProtocol) -> Bool {
            let go = speech == .imap ? "\(tag)OK go\r\n" : "220 2.0.0 go\r\n"
            switch tls {
            case .starttls(let identity):
                socket.send(go)
                return socket.startTLS(identity)
            case .injected(let identity):
                socket.send(go + (speech == .imap ? "* OK [ALERT] injected\r\n" : "250 injected\r\n"))
                return socket.startTLS(identity)
            default:
                socket.send(speech == .imap ? "\(tag)NO not now\r\n" : "454 4.7.0 not now\r\n")
                return true
            }
        }
    }
}
