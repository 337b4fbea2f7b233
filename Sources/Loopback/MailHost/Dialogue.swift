import Glibc

/// One plain TCP connection to a server on 127.0.0.1, for talk line by line. Blocking, with a limit of 20 seconds for each
/// read and write; used by one thread.
final class Dialogue {
    private let socket: Int32
    private var buffer: [UInt8] = []
    private var position = 0

    /// - Parameter client: the address of this machine that it speaks from.
    init(port: Int, from client: String = "127.0.0.1") throws {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { throw MailHostError("no socket: \(Self.reason)") }
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        var one: Int32 = 1
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &limit, size)
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
        func with(_ text: String, _ port: Int, _ call: (UnsafePointer<sockaddr>) -> Int32) -> Int32 {
            var address = loopbackAddress(text, port: port)
            return withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1, call)
            }
        }
        var connected = client == "127.0.0.1" ? 0 : with(client, 0) { bind(socket, $0, Self.addressSize) }
        if connected == 0 { connected = with("127.0.0.1", port) { connect(socket, $0, Self.addressSize) } }
        guard connected == 0 else {
            let reason = Self.reason
            close(socket)
            throw MailHostError("nothing answers on port \(port): \(reason)")
        }
        self.socket = socket
    }

    deinit {
        close(socket)
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                // MSG_NOSIGNAL: a server that hangs up must not end this process.
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw MailHostError("the connection broke while sending: \(Self.reason)") }
            sent += count
        }
    }

    /// The next line, without its line end.
    func line() throws -> String {
        while true {
            if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
                var line = buffer[position..<end]
                if line.last == UInt8(ascii: "\r") { line.removeLast() }
                position = end + 1
                return String(decoding: line, as: UTF8.self)
            }
            buffer.removeFirst(position)
            position = 0
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = recv(socket, &chunk, chunk.count, 0)
            guard count > 0 else {
                throw MailHostError(count == 0 ? "the connection was closed" : "no answer: \(Self.reason)")
            }
            buffer += chunk[..<count]
        }
    }

    /// Reads one SMTP reply of one or several lines (RFC 5321, 4.2.1) and checks its code.
    func expect(_ code: String) throws {
        var line = ""
        repeat { line = try self.line() } while line.utf8.dropFirst(3).first == UInt8(ascii: "-")
        guard line.hasPrefix(code) else { throw MailHostError(line) }
    }

    func say(_ command: String, expect code: String) throws {
        try send(Array((command + "\r\n").utf8))
        try expect(code)
    }

    private static let addressSize = socklen_t(MemoryLayout<sockaddr_in>.size)
    private static var reason: String { String(cString: strerror(errno)) }
}
