import CSystem
import Foundation
import Glibc
import Synchronization

/// Listens on a free port of 127.0.0.1 and serves each connection on a thread of its own.
final class PeerListener: Sendable {
    let port: Int
    private let door: Door

    /// The listening socket: once it is closed its number may be another socket's, so nobody may touch it any more.
    private final class Door: Sendable {
        let descriptor: Int32
        private let isOpen = Mutex(true)

        init(_ descriptor: Int32) { self.descriptor = descriptor }

        /// Wakes the thread in `accept`.
        func shut() {
            isOpen.withLock { isOpen in
                if isOpen { _ = Glibc.shutdown(descriptor, Int32(SHUT_RDWR)) }
            }
        }

        func close() {
            isOpen.withLock { isOpen in
                if isOpen { _ = Glibc.close(descriptor) }
                isOpen = false
            }
        }
    }

    /// - Parameter serve: `number` counts connections from 1.
    convenience init(_ name: String, serve: @escaping @Sendable (_ socket: PeerSocket, _ number: Int) -> Void) throws {
        let numbers = Mutex(0)
        try self.init(name, port: 0) { descriptor in
            let number = numbers.withLock { number in
                number += 1
                return number
            }
            Self.thread(name) { serve(PeerSocket(descriptor), number) }
        }
    }

    /// Hands over each accepted connection, whose owner closes it. Port 0 takes a free one.
    init(_ name: String, port wanted: Int, descriptors take: @escaping @Sendable (Int32) -> Void) throws {
        var port = UInt16(truncatingIfNeeded: wanted)
        let listener = csystem_loopback_listen(&port)
        guard listener >= 0 else { throw PeerError.noPort }
        let door = Door(listener)
        self.door = door
        self.port = Int(port)
        Self.thread(name) {
            while case let accepted = csystem_accept(door.descriptor), accepted >= 0 { take(accepted) }
            door.close()
        }
    }

    deinit { stop() }

    /// No further connection is accepted; those that are open go on.
    func stop() { door.shut() }

    private static func thread(_ name: String, _ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.name = name
        thread.start()
    }
}

package enum PeerError: Error {
    case noPort
}
