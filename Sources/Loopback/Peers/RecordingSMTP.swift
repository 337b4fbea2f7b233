import Synchronization

/// An SMTP server on 127.0.0.1 that takes everything and keeps every octet as it came, line ends included.
package final class RecordingSMTP: Sendable {
    /// All that was said from one MAIL up to the end of its message.
    package struct Transaction: Sendable, Equatable {
        /// Command lines with their line ends, EHLO, AUTH, QUIT and what follows AUTH left out.
        package var commands: [[UInt8]] = []
        /// Everything between DATA and the line of one dot, dots not undone.
        package var data: [UInt8] = []
    }

    private let transactions: Memory
    private let listener: PeerListener

    private final class Memory: Sendable { let found = Mutex<[Transaction]>([]) }

    package init() throws {
        let transactions = Memory()
        self.transactions = transactions
        listener = try PeerListener("recording smtp peer") { socket, _ in Self.serve(socket, transactions) }
    }

    package var port: Int { listener.port }

    /// What was recorded since the last call. A message is complete before its sender hears of it.
    package func taken() -> [Transaction] {
        transactions.found.withLock { found in
            defer { found = [] }
            return found
        }
    }

    package func stop() { listener.stop() }

    private static func serve(_ socket: PeerSocket, _ memory: Memory) {
        socket.send("220 peer.test ESMTP\r\n")
        var current = Transaction()
        func keep() {
            memory.found.withLock { $0.append(current) }
            current = Transaction()
        }
        while let line = socket.wholeLine() {
            let verb = String(decoding: line.prefix(4), as: UTF8.self).uppercased()
            switch verb {
            case "EHLO": socket.send("250-peer.test\r\n250-AUTH PLAIN LOGIN\r\n250 ENHANCEDSTATUSCODES\r\n")
            case "AUTH":
                if line.split(separator: UInt8(ascii: " ")).count < 3 {
                    socket.send("334 \r\n")
                    _ = socket.wholeLine()
                }
                socket.send("235 2.7.0 Ok\r\n")
            case "QUIT":
                socket.send("221 2.0.0 Bye\r\n")
                if current != Transaction() { keep() }
                return socket.close()
            case "DATA":
                current.commands.append(line)
                socket.send("354 go on\r\n")
                while let line = socket.wholeLine(), !line.elementsEqual(".\r\n".utf8) { current.data += line }
                keep()
                socket.send("250 2.0.0 Ok\r\n")
            default:
                current.commands.append(line)
                socket.send("250 2.0.0 Ok\r\n")
            }
        }
    }
}
