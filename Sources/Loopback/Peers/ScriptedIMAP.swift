import Synchronization

/// An IMAP server on 127.0.0.1 that says what a script tells it to, and behaves where the script says nothing.
package final class ScriptedIMAP: Sendable {
    /// One command as received.
    package struct Command: Sendable {
        package var tag: String
        /// In upper case; `UID FETCH` is one verb.
        package var verb: String
        /// Everything after the verb.
        package var arguments: String
        /// Content of a literal at the end, as APPEND has it.
        package var literal: [UInt8]
        /// Which connection it came on, from 1.
        package var connection: Int
    }

    /// What the script lets happen.
    package enum Step: Sendable {
        /// Text, line ends included.
        case say(String)
        case bytes([UInt8])
        /// Text made at the moment it is sent.
        case act(@Sendable () -> String)
        case close
        case reset
        /// Silence until the client goes.
        case hang
        /// Waits for the line that ends IDLE.
        case awaitLine
        /// Waits until `release()`.
        case await
    }

    package typealias Script = @Sendable (Command) -> [Step]?

    private let memory: Memory
    private let listener: PeerListener

    /// - Parameters:
    ///   - greeting: the first line, without its end.
    ///   - capabilities: after `* CAPABILITY `, the same before and after the login.
    ///   - remembersCommands: false for a server that hears a million of them.
    ///   - script: nil answers the command with a plain OK.
    package init(
        greeting: String = "* OK ready", capabilities: String = "IMAP4rev1 AUTH=PLAIN IDLE UIDPLUS",
        remembersCommands: Bool = true, script: @escaping Script = { _ in nil }
    ) throws {
        let memory = Memory()
        self.memory = memory
        listener = try PeerListener("imap peer") { socket, number in
            Session(
                socket: socket, number: number, memory: remembersCommands ? memory : Memory(),
                capabilities: capabilities, script: script
            ).serve(greeting)
        }
    }

    package var port: Int { listener.port }
    /// Every command so far; secrets of a login are left out.
    package var commands: [String] { memory.state.withLock { $0.commands } }

    /// Lets one `.await` go on, this one or the next.
    package func release() { memory.gate.signal() }

    package func stop() { listener.stop() }

    private final class Memory: Sendable {
        struct State { var commands: [String] = [] }

        let state = Mutex(State())
        let gate = Gate()
    }

    private struct Session {
        let socket: PeerSocket
        let number: Int
        let memory: Memory
        let capabilities: String
        let script: Script

        func serve(_ greeting: String) {
            socket.send("\(greeting)\r\n")
            while let command = next() {
                memory.state.withLock { $0.commands.append(command.shown) }
                guard follow(script(command) ?? standard(command)) else { return socket.close() }
            }
        }

        private func next() -> Command? {
            guard let line = socket.line() else { return nil }
            var words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            guard words.count >= 2 else { return nil }
            let tag = words.removeFirst()
            var verb = words.removeFirst().uppercased()
            if verb == "UID", !words.isEmpty { verb += " " + words.removeFirst().uppercased() }
            let rest = words.joined(separator: " ")
            var literal: [UInt8] = []
            if verb == "APPEND", let size = size(rest, before: "+}") {
                guard let bytes = socket.bytes(size), socket.line() != nil else { return nil }
                literal = bytes
            } else if verb == "APPEND", let size = size(rest, before: "}") {
                let early = Command(tag: tag, verb: "APPEND?", arguments: rest, literal: [], connection: number)
                if let steps = script(early) {
                    guard follow(steps) else { return nil }
                    return self.next()
                }
                socket.send("+ go on\r\n")
                guard let bytes = socket.bytes(size), socket.line() != nil else { return nil }
                literal = bytes
            }
            return Command(tag: tag, verb: verb, arguments: rest, literal: literal, connection: number)
        }

        private func size(_ rest: String, before end: String) -> Int? {
            guard rest.hasSuffix(end), let brace = rest.utf8.lastIndex(of: UInt8(ascii: "{")) else { return nil }
            return Int(rest[rest.utf8.index(after: brace)...].dropLast(end.utf8.count))
        }

        /// False when the connection is over.
        private func follow(_ steps: [Step]) -> Bool {
            for step in steps {
                switch step {
                case .say(let text): socket.send(text)
                case .bytes(let bytes): socket.send(bytes)
                case .act(let text): socket.send(text())
                case .close:
                    socket.close()
                    return false
                case .reset:
                    socket.reset()
                    return false
                case .hang:
                    socket.hang()
                    return false
                case .awaitLine:
                    guard socket.line() != nil else { return false }
                case .await: memory.gate.wait()
                }
            }
            return true
        }

        private func standard(_ command: Command) -> [Step] {
            let ok = Step.say("\(command.tag) OK done\r\n")
            switch command.verb {
            case "CAPABILITY": return [.say("* CAPABILITY \(capabilities)\r\n"), ok]
            case "AUTHENTICATE":
                let hasInitial = command.arguments.utf8.contains(UInt8(ascii: " "))
                return hasInitial ? [ok] : [.say("+ \r\n"), .awaitLine, ok]
            case "SELECT", "EXAMINE":
                let code = command.verb == "SELECT" ? "READ-WRITE" : "READ-ONLY"
                return [
                    .say("* FLAGS (\\Seen \\Answered)\r\n* 3 EXISTS\r\n* OK [UIDVALIDITY 7] ok\r\n"),
                    .say("* OK [UIDNEXT 10] ok\r\n* OK [PERMANENTFLAGS (\\Seen \\*)] ok\r\n"),
                    .say("\(command.tag) OK [\(code)] done\r\n"),
                ]
            case "IDLE": return [.say("+ idling\r\n"), .awaitLine, ok]
            case "LOGOUT": return [.say("* BYE bye\r\n"), ok, .close]
            default: return [ok]
            }
        }
    }
}

extension ScriptedIMAP.Command {
    fileprivate var shown: String {
        ["LOGIN", "AUTHENTICATE"].contains(verb) ? verb : "\(verb) \(arguments)"
    }
}
