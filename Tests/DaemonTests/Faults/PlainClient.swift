import Foundation

/// A client that sees what really came over a connection: bytes, order, how it ended.
final class PlainClient {
    struct Ending {
        var count = 0
        var isInOrder = true
        var wasReset = false
        var wasSilent = false
    }

    private let socket: Int32
    private var begun: [UInt8] = []

    init(port: Int, patience: Double = 10) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        let micro = Int(patience * 1e6)
        var limit = timeval(tv_sec: micro / 1_000_000, tv_usec: micro % 1_000_000)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7f00_0001).bigEndian)
        let descriptor = socket
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        if connected != 0 {
            close(socket)
            throw POSIXError(.ECONNREFUSED)
        }
    }

    deinit { close(socket) }

    func readToEnd() -> Ending {
        var ending = Ending()
        var buffer = [UInt8](repeating: 0, count: 512 << 10)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else {
                ending.wasReset = count < 0 && errno == ECONNRESET
                ending.wasSilent = count < 0 && errno == EAGAIN
                return ending
            }
            // Ends of each piece are enough to notice what is missing between two.
            for at in [0, count - 1] where buffer[at] != UInt8((ending.count + at) % 251) { ending.isInOrder = false }
            ending.count += count
        }
    }

    func say(_ line: String) {
        let bytes = Array((line + "\r\n").utf8)
        _ = send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    /// The next line without its end; nil at the end of the stream or after the patience.
    func line() -> String? {
        while true {
            if let end = begun.firstIndex(of: 10) {
                let line = begun[..<end].filter { $0 != 13 }
                begun.removeFirst(end + 1)
                return String(decoding: line, as: UTF8.self)
            }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            begun += buffer[..<count]
        }
    }

    /// Lines up to the one that begins so, which is the last.
    func lines(upTo beginning: String) -> [String] {
        var lines: [String] = []
        while let line = line() {
            lines.append(line)
            if line.hasPrefix(beginning) { break }
        }
        return lines
    }
}
