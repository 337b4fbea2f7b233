import CSystem
import Glibc
import Synchronization

/// An SMTP server on 127.0.0.1 that fails in one chosen way, and remembers what it took responsibility for.
package final class ScriptedSMTP: Sendable {
    /// The moments at which a submission can fail.
    package enum Mode: String, Sendable, CaseIterable {
        case normal
        /// EHLO announces a SIZE of 10 bytes, and the message is refused for it (552).
        case smallSize
        case closeOnConnect
        case closeAtMail
        case recipient550
        case recipient450
        case closeAtData
        case resetInBody
        case closeInBody
        /// After the dot, without having taken the message.
        case closeAfterDot
        case acceptedThenClose
        case acceptedThenReset
        case acceptedThenHang
        case dot451
        case dot554
        case dot421
        /// "Too many messages", in the words of many servers.
        case throttled
        case dotGarbage
        /// `250` without a line end, then the end of the connection.
        case dotPartial
        case replyThenClose
        case replyThenReset
        /// A refused recipient, then silence at QUIT.
        case hangAtQuit
        /// Right after an accepted message it says 421 and closes, as a server does that was idle for too long.
        case idle421
        /// Goes away at the first command of a message.
        case mail421
        /// Wants a login after all.
        case mail530
        case data451
        /// Refuses in the middle of the body, and closes.
        case refuseInBody
        case hangAtGreeting
        case hangAtMail
        case hangAtData
        /// Reads no more of the body.
        case hangInBody
    }

    /// A message this server has taken responsibility for.
    package struct Accepted: Sendable, Equatable {
        package var sender: String
        package var recipients: [String]
        /// Without dot-stuffing and without the final dot.
        package var bytes: [UInt8]
    }

    private let state: Memory
    private let listener: PeerListener

    /// - Parameters:
    ///   - offers: further lines of the answer to EHLO.
    ///   - answers: what RCPT for an address is answered with, where that is not 250.
    ///   - taken: called for each message as responsibility for it is taken, before the reply that says so.
    package init(
        _ mode: Mode = .normal, starttls: Bool = false, login: Login = .any, offers: [String] = [],
        answers: [String: String] = [:], taken: @escaping @Sendable (Accepted) -> Void = { _ in }
    ) throws {
        let state = Memory(mode, login)
        self.state = state
        listener = try PeerListener("smtp peer") { socket, _ in
            state.connected()
            Session(
                socket: socket, state: state, starttls: starttls, offers: offers, answers: answers, taken: taken
            ).serve()
        }
    }

    /// What AUTH is answered with.
    package enum Login: Sendable {
        case any
        case wrongPassword
        case notOffered
    }

    package var port: Int { listener.port }
    package var accepted: [Accepted] { state.state.withLock { $0.accepted } }
    /// Every command line received, over all connections; responses to AUTH left out.
    package var commands: [String] { state.state.withLock { $0.commands } }
    package var connections: Int { state.state.withLock { $0.connections } }

    /// When each 250 to a final dot went out, in nanoseconds of CLOCK_MONOTONIC.
    package var replies: [Int] { state.state.withLock { $0.replies } }

    /// Forgets what it took and heard.
    package func clear() {
        state.state.withLock { state in
            state.accepted = []
            state.commands = []
            state.replies = []
        }
    }

    /// The way the next message will fail.
    package func change(to mode: Mode) { state.state.withLock { $0.mode = mode } }

    /// What the next connection's AUTH is answered with.
    package func change(login: Login) { state.state.withLock { $0.login = login } }

    package func stop() { listener.stop() }

    private final class Memory: Sendable {
        struct State {
            var mode: Mode
            var login: Login
            var accepted: [Accepted] = []
            var commands: [String] = []
            var connections = 0
            var replies: [Int] = []
        }

        let state: Mutex<State>

        init(_ mode: Mode, _ login: Login) { state = Mutex(State(mode: mode, login: login)) }

        var mode: Mode { state.withLock { $0.mode } }
        var login: Login { state.withLock { $0.login } }
        func connected() { state.withLock { $0.connections += 1 } }
        func heard(_ command: String) { state.withLock { $0.commands.append(command) } }
        func take(_ message: Accepted) { state.withLock { $0.accepted.append(message) } }
        func replies() {
            var now = timespec()
            clock_gettime(CLOCK_MONOTONIC, &now)
            state.withLock { $0.replies.append(now.tv_sec * 1_000_000_000 + now.tv_nsec) }
        }
    }

    /// One connection.
    private struct Session {
        let socket: PeerSocket
        let state: Memory
        let starttls: Bool
        let offers: [String]
        let answers: [String: String]
        let taken: @Sendable (Accepted) -> Void

        func serve() {
            if state.mode == .closeOnConnect { return socket.close() }
            if state.mode == .hangAtGreeting { return socket.hang() }
            socket.send("220 peer.test ESMTP\r\n")
            var envelope = Accepted(sender: "", recipients: [], bytes: [])
            while let line = socket.line() {
                let command = String(decoding: line, as: UTF8.self)
                state.heard(command)
                let verb = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self).uppercased()
                switch verb {
                case "EHLO": greet()
                case "AUTH": authenticate(line)
                case "MAIL":
                    switch state.mode {
                    case .closeAtMail: return socket.close()
                    case .hangAtMail: return socket.hang()
                    case .mail421:
                        socket.send("421 4.3.2 shutting down\r\n")
                        return socket.close()
                    case .mail530:
                        envelope = Accepted(sender: "", recipients: [], bytes: [])
                        socket.send("530 5.7.0 authentication required\r\n")
                        continue
                    default: break
                    }
                    envelope = Accepted(sender: command, recipients: [], bytes: [])
                    socket.send("250 2.1.0 Ok\r\n")
                case "RCPT": recipient(command, &envelope)
                case "DATA":
                    guard data(&envelope) else { return }
                case "QUIT":
                    if state.mode == .hangAtQuit { return socket.hang() }
                    socket.send("221 2.0.0 Bye\r\n")
                    return socket.close()
                case "NOOP", "RSET": socket.send("250 2.0.0 Ok\r\n")
                default: socket.send("502 5.5.2 not here\r\n")
                }
            }
        }

        private func greet() {
            let size = state.mode == .smallSize ? "250-SIZE 10\r\n" : ""
            let tls = starttls ? "250-STARTTLS\r\n" : ""
            let auth = state.login == .notOffered ? "" : "250-AUTH PLAIN LOGIN\r\n"
            let more = offers.map { "250-\($0)\r\n" }.joined()
            socket.send("250-peer.test\r\n\(size)\(tls)\(auth)\(more)250 ENHANCEDSTATUSCODES\r\n")
        }

        private func authenticate(_ line: [UInt8]) {
            if line.split(separator: UInt8(ascii: " ")).count < 3 {
                socket.send("334 \r\n")
                _ = socket.line()
            }
            socket.send(state.login == .wrongPassword ? "535 5.7.8 wrong user or password\r\n" : "235 2.7.0 Ok\r\n")
        }

        private func recipient(_ command: String, _ envelope: inout Accepted) {
            if envelope.sender.isEmpty { return socket.send("503 5.5.1 MAIL first\r\n") }
            let address = command.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
            if let answer = answers[String(address)] { return socket.send(answer + "\r\n") }
            switch state.mode {
            case .recipient550, .hangAtQuit: socket.send("550 5.1.1 <nobody@peer.test>: no such user\r\n")
            case .recipient450: socket.send("450 4.2.1 try later\r\n")
            default:
                envelope.recipients.append(command)
                socket.send("250 2.1.5 Ok\r\n")
            }
        }

        /// False when the connection is over.
        private func data(_ envelope: inout Accepted) -> Bool {
            let mode = state.mode
            if mode == .closeAtData { return end(.close) }
            if mode == .hangAtData { return end(.hang) }
            if mode == .data451 {
                socket.send("451 4.3.0 not now\r\n")
                return true
            }
            if envelope.recipients.isEmpty {
                socket.send("554 5.5.1 no valid recipients\r\n")
                return true
            }
            socket.send("354 go on\r\n")
            if mode == .hangInBody { return end(.stop) }
            if mode == .refuseInBody {
                _ = socket.line()
                socket.send("552 5.3.4 that is too much\r\n")
                // Read on, so that the refusal is not lost in a reset.
                return end(.hang)
            }
            if mode == .resetInBody || mode == .closeInBody {
                _ = socket.line()
                return end(mode == .resetInBody ? .reset : .close)
            }
            while true {
                // RFC 5321, 3.9: what ends without its dot is no message.
                guard let line = socket.line() else { return end(.close) }
                if line.elementsEqual(".".utf8) { break }
                envelope.bytes += line.first == UInt8(ascii: ".") ? line.dropFirst() : line[...]
                envelope.bytes += Array("\r\n".utf8)
            }
            return judge(mode, envelope)
        }

        private enum End { case close, reset, hang, stop }

        private func end(_ how: End) -> Bool {
            switch how {
            case .close: socket.close()
            case .reset: socket.reset()
            case .hang: socket.hang()
            case .stop: socket.stop()
            }
            return false
        }

        private func judge(_ mode: Mode, _ message: Accepted) -> Bool {
            switch mode {
            case .smallSize:
                socket.send("552 5.3.4 message too big\r\n")
                return true
            case .dot451:
                socket.send("451 4.3.0 queue is full\r\n")
                return true
            case .dot554:
                socket.send("554 5.7.1 not wanted\r\n")
                return true
            case .throttled:
                socket.send("450 4.7.1 too many messages, slow down\r\n")
                return true
            case .dot421:
                socket.send("421 4.3.2 going down\r\n")
                return end(.close)
            case .closeAfterDot: return end(.close)
            case .dotGarbage:
                socket.send("\u{1}\u{2} what\r\n")
                return end(.close)
            case .dotPartial:
                socket.send("250")
                return end(.close)
            default: break
            }
            state.take(message)
            taken(message)
            switch mode {
            case .acceptedThenClose: return end(.close)
            case .acceptedThenReset: return end(.reset)
            case .acceptedThenHang: return end(.hang)
            default: break
            }
            state.replies()
            socket.send("250 2.0.0 Ok: queued as PEER1\r\n")
            switch mode {
            case .replyThenClose: return end(.close)
            case .replyThenReset: return end(.reset)
            case .idle421:
                socket.send("421 4.4.2 idle for too long\r\n")
                return end(.close)
            default: return true
            }
        }
    }
}
