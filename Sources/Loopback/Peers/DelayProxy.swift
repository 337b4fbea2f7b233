import CSystem
import Foundation
import Glibc
import Synchronization

/// Makes a server of this machine a distant one: what comes is passed on later, in order, without a limit of rate. Several
/// commands may be on their way at once, as on a real line.
package final class DelayProxy: Sendable {
    /// Where clients connect.
    package let port: Int
    private let listener: Int32
    private let isOver = Mutex(false)

    /// - Parameters:
    ///   - upstream: the server's port on 127.0.0.1.
    ///   - delay: of each direction; a round trip takes twice as long.
    package init(to upstream: Int, delay: Duration) throws {
        var port: UInt16 = 0
        listener = csystem_loopback_listen(&port)
        guard listener >= 0 else { throw PeerError.noPort }
        self.port = Int(port)
        let (listener, wait) = (listener, Int(delay / .nanoseconds(1)))
        Self.thread {
            while case let client = csystem_accept(listener), client >= 0 {
                let server = csystem_loopback_connect(UInt16(truncatingIfNeeded: upstream))
                guard server >= 0 else {
                    csystem_reset(client)
                    continue
                }
                Self.thread {
                    var there = DelayedWay(from: client, to: server, delay: wait)
                    var back = DelayedWay(from: server, to: client, delay: wait)
                    while there.step(), back.step() { DelayedWay.wait(there, back) }
                    close(client)
                    close(server)
                }
            }
            close(listener)
        }
    }

    deinit { stop() }

    /// No further connection is accepted; those that are open go on.
    package func stop() {
        isOver.withLock { isOver in
            if !isOver { _ = shutdown(listener, Int32(SHUT_RDWR)) }
            isOver = true
        }
    }

    private static func thread(_ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.name = "delay proxy"
        thread.start()
    }
}

/// One direction of a delayed connection.
private struct DelayedWay {
    private let from: Int32
    private let to: Int32
    private let delay: Int
    private var waiting: [(due: Int, bytes: [UInt8])] = []
    private var first = 0
    private var sent = 0
    private var octets = 0
    private var isFull = false
    private var hasEnded = false

    /// More than a line of a gigabit holds in 100 ms.
    private static let most = 16 << 20

    init(from: Int32, to: Int32, delay: Int) {
        self.from = from
        self.to = to
        self.delay = delay
        var on: Int32 = 1
        setsockopt(to, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// Takes what has come and passes on what is due. False when this direction has ended.
    mutating func step() -> Bool {
        while !hasEnded, octets < Self.most {
            var isOver = false
            let chunk = [UInt8](unsafeUninitializedCapacity: 128 << 10) { buffer, count in
                let got = recv(from, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
                isOver = got == 0 || (got < 0 && errno != EAGAIN)
                count = max(0, got)
            }
            hasEnded = isOver
            if chunk.isEmpty { break }
            octets += chunk.count
            waiting.append((Self.now + delay, chunk))
        }
        isFull = false
        while first < waiting.count, waiting[first].due <= Self.now {
            let count = waiting[first].bytes[sent...].withUnsafeBytes {
                send(to, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT | MSG_NOSIGNAL))
            }
            guard count > 0 else {
                isFull = errno == EAGAIN
                return isFull
            }
            sent += count
            guard sent == waiting[first].bytes.count else { continue }
            octets -= sent
            sent = 0
            waiting[first].bytes = []
            first += 1
        }
        if first > 64 {
            waiting.removeFirst(first)
            first = 0
        }
        return !hasEnded || first < waiting.count
    }

    static func wait(_ a: DelayedWay, _ b: DelayedWay) {
        // Each socket is read by one way and written by the other.
        var sockets = [
            pollfd(fd: a.from, events: a.reads | b.writes, revents: 0),
            pollfd(fd: b.from, events: b.reads | a.writes, revents: 0),
        ]
        let due = [a, b].compactMap { $0.isFull || $0.first >= $0.waiting.count ? nil : $0.waiting[$0.first].due }.min()
        let left = due.map { max(0, $0 - now) } ?? 1_000_000_000
        poll(&sockets, 2, Int32((left + 999_999) / 1_000_000))
    }

    private var reads: Int16 { hasEnded || octets >= Self.most ? 0 : Int16(POLLIN) }
    private var writes: Int16 { isFull ? Int16(POLLOUT) : 0 }
}
