/// A server on 127.0.0.1 that sends so many bytes to whoever connects, and then the end.
package final class PouringPeer: Sendable {
    private let listener: PeerListener

    /// Byte `n` of the stream is `n % 251`, so that a receiver can tell what is missing.
    package init(bytes: Int) throws {
        listener = try PeerListener("pouring peer") { socket, _ in
            let block = (0..<(251 * 1_024)).map { UInt8($0 % 251) }
            var left = bytes
            while left > 0 {
                let part = left >= block.count ? block : Array(block[..<left])
                socket.send(part)
                left -= part.count
            }
            socket.close()
        }
    }

    package var port: Int { listener.port }

    package func stop() { listener.stop() }
}
