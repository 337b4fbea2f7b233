import CSystem
import Foundation
import Glibc
import Synchronization

/// Listens on a free port of 127.0.0.1 and serves each connection on a thread of its own.
final class PeerListener: Sendable {
    let port: Int
    private let listener: Int32

    /// - Parameter serve: `number` counts connections from 1.
    init(_ name: String, serve: @escaping @Sendable (_ socket: PeerSocket, _ number: Int) -> Void) throws {
        var port: UInt16 = 0
        let listener = csystem_loopback_listen(&port)
        guard listener >= 0 else { throw PeerError.noPort }
        self.listener = listener
        self.port = Int(port)
        Self.thread(name) {
            var number = 0
            // Ends when the listener is shut down.
            while case let accepted = csystem_accept(listener), accepted >= 0 {
                number += 1
                Self.thread(name) { [number] in serve(PeerSocket(accepted), number) }
            }
            Glibc.close(listener)
        }
    }

    deinit { stop() }

    /// No further connection is accepted; those that are open go on.
    func stop() { Glibc.shutdown(listener, Int32(SHUT_RDWR)) }

    private static func thread(_ name: String, _ work: @escaping @Sendable () -> Void) {
        let thread = Thread(block: work)
        thread.name = name
        thread.start()
    }
}

package enum PeerError: Error {
    case noPort
}
