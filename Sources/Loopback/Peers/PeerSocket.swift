import CSystem
import CTLS
import Glibc

/// One accepted connection of a scripted peer. Blocking; used by the thread that serves it.
final class PeerSocket {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var isClosed = false
    private var tls: OpaquePointer?

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        close()
        if let tls { ctls_free(tls) }
    }

    /// Goes on with TLS as a server. What the client said in clear before is forgotten.
    ///
    /// - Returns: false when the client refused: the connection is over.
    func startTLS(_ identity: TLSIdentity) -> Bool {
        buffer = []
        guard let context = ctls_context_new(identity.certificate, identity.key) else { return false }
        defer { ctls_context_free(context) }
        tls = ctls_accept(context, descriptor)
        return tls != nil
    }

    /// The next line without its line end; nil when the client has gone.
    func line() -> [UInt8]? {
        guard var line = wholeLine() else { return nil }
        line.removeLast()
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return line
    }

    /// The next line with its line end, which is LF; nil when the client has gone.
    func wholeLine() -> [UInt8]? {
        var scanned = 0
        while true {
            if let end = buffer[scanned...].firstIndex(of: UInt8(ascii: "\n")) {
                let line = Array(buffer[...end])
                buffer.removeFirst(end + 1)
                return line
            }
            scanned = buffer.count
            guard fill() else { return nil }
        }
    }

    /// Exactly so many bytes; nil when the client has gone before.
    func bytes(_ count: Int) -> [UInt8]? {
        while buffer.count < count {
            guard fill() else { return nil }
        }
        defer { buffer.removeFirst(count) }
        return Array(buffer[..<count])
    }

    /// What came after the last line end.
    func rest() -> [UInt8] {
        defer { buffer = [] }
        return buffer
    }

    private func fill() -> Bool {
        guard !isClosed else { return false }
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = chunk.withUnsafeMutableBytes { room in
            tls.map { ctls_read($0, room.baseAddress, room.count) } ?? recv(descriptor, room.baseAddress, room.count, 0)
        }
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count, !isClosed {
            let count = bytes[sent...].withUnsafeBytes { piece in
                tls.map { ctls_write($0, piece.baseAddress, piece.count) }
                    ?? Glibc.send(descriptor, piece.baseAddress, piece.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    /// Keeps the connection open and says nothing until the client has gone.
    func hang() {
        while fill() { buffer = [] }
    }

    /// Keeps the connection open and reads nothing, for at most ten seconds.
    func stop() {
        // POLLRDHUP of <poll.h>, which Swift does not see.
        let closed: Int16 = 0x2000
        for _ in 0..<100 {
            var poll = pollfd(fd: descriptor, events: closed, revents: 0)
            if Glibc.poll(&poll, 1, 100) != 0 { return }
        }
    }

    func close() {
        guard !isClosed else { return }
        isClosed = true
        _ = Glibc.shutdown(descriptor, Int32(SHUT_RDWR))
        _ = Glibc.close(descriptor)
    }

    /// Ends the connection with RST.
    func reset() {
        guard !isClosed else { return }
        isClosed = true
        csystem_reset(descriptor)
    }
}
