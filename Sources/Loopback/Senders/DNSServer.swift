import CSystem
import Foundation
import Glibc
import Synchronization

/// A name server on 127.0.0.1 that knows what it is told and nothing else (RFC 1035): for a mail host that looks up who
/// may send for a domain. It answers over UDP and TCP on one port.
package final class DNSServer: Sendable {
    package var port: Int { listener.port }
    private let table: Table
    private let listener: PeerListener
    private let socket: Int32

    private final class Table: Sendable {
        let records = Mutex<[DNSRecord]>([])
        let isOver = Mutex(false)

        func reply(to request: [UInt8]) -> [UInt8]? {
            guard let answer = DNSAnswer(to: request) else { return nil }
            return answer.reply(records.withLock { $0.filter { $0.name.lowercased() == answer.name } })
        }
    }

    package init() throws {
        let table = Table()
        self.table = table
        // The free port of one protocol may be taken in the other.
        var found: (PeerListener, Int32)?
        for _ in 0..<20 where found == nil {
            let listener = try PeerListener("dns") { socket, _ in Self.serve(socket, table) }
            if let datagrams = Self.datagrams(port: listener.port) {
                found = (listener, datagrams)
            } else {
                listener.stop()
            }
        }
        guard let (listener, socket) = found else { throw PeerError.noPort }
        self.listener = listener
        self.socket = socket
        let thread = Thread { Self.answer(on: socket, table) }
        thread.name = "dns"
        thread.start()
    }

    deinit { stop() }

    /// Adds records; several of one name and type are all answered.
    package func add(_ records: [DNSRecord]) { table.records.withLock { $0 += records } }

    /// Takes all records of a name away.
    package func remove(_ name: String) { table.records.withLock { $0.removeAll { $0.name == name } } }

    package func stop() {
        listener.stop()
        table.isOver.withLock { $0 = true }
    }

    private static func datagrams(port: Int) -> Int32? {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return nil }
        // Wakes it now and then to see whether it is over.
        var limit = timeval(tv_sec: 0, tv_usec: 200_000)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = loopbackAddress("127.0.0.1", port: port)
        let isBound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if !isBound { close(socket) }
        return isBound ? socket : nil
    }

    private static func answer(on socket: Int32, _ table: Table) {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !table.isOver.withLock({ $0 }) {
            var peer = sockaddr_in()
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            let count = withUnsafeMutablePointer(to: &peer) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    recvfrom(socket, &buffer, buffer.count, 0, $0, &size)
                }
            }
            guard count > 0, let reply = table.reply(to: Array(buffer[..<count])) else { continue }
            _ = withUnsafePointer(to: &peer) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    sendto(socket, reply, reply.count, 0, $0, size)
                }
            }
        }
        close(socket)
    }

    /// Over TCP each message has its length in front (RFC 1035, 4.2.2).
    private static func serve(_ socket: PeerSocket, _ table: Table) {
        while let length = socket.bytes(2), let request = socket.bytes(Int(length[0]) << 8 | Int(length[1])) {
            guard let reply = table.reply(to: request) else { return }
            socket.send([UInt8(reply.count >> 8), UInt8(reply.count & 255)] + reply)
        }
    }
}

/// An address of this machine, as a socket takes it.
func loopbackAddress(_ text: String, port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    inet_pton(AF_INET, text, &address.sin_addr)
    return address
}
