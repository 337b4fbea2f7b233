import Glibc
import Mail

/// Frames on a pipe: four octets of length, most significant first, then the bytes.
enum ReaderFrame {
    /// No answer is longer: the largest message many times over.
    static let longest = 256 << 20

    static func head(_ count: Int) -> [UInt8] {
        let count = UInt32(count)
        return [UInt8(count >> 24), UInt8(count >> 16 & 0xFF), UInt8(count >> 8 & 0xFF), UInt8(count & 0xFF)]
    }
}

/// What has come through a pipe and was not taken yet.
struct FrameBuffer {
    private var bytes: [UInt8] = []
    private var start = 0
    private var chunk = [UInt8](repeating: 0, count: 1 << 18)

    enum Reading: Equatable { case more, nothing, end }

    /// Reads once what is there. A descriptor that waits makes this wait.
    mutating func fill(from descriptor: Int32) -> Reading {
        let count = read(descriptor, &chunk, chunk.count)
        if count < 0 { return errno == EINTR || errno == EAGAIN ? .nothing : .end }
        guard count > 0 else { return .end }
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= 4 * chunk.count)
            start = 0
        }
        bytes.append(contentsOf: chunk[..<count])
        return .more
    }

    /// The next whole frame; nil while it is not complete.
    mutating func next() throws -> [UInt8]? {
        guard bytes.count - start >= 4 else { return nil }
        let count = bytes[start..<(start + 4)].reduce(0) { $0 << 8 | Int($1) }
        guard count <= ReaderFrame.longest else {
            throw ReaderFailure(what: "the reader process answered nonsense", isDeath: true)
        }
        guard bytes.count - start - 4 >= count else {
            if start > 0 {
                bytes.removeSubrange(..<start)
                start = 0
            }
            bytes.reserveCapacity(count + 4)
            return nil
        }
        start += 4 + count
        return Array(bytes[(start - count)..<start])
    }
}

/// Frames on their way out: what does not fit into the pipe waits for its turn.
struct FrameQueue {
    private var frames: [[UInt8]] = []
    private var first = 0
    private var sent = 0

    var isEmpty: Bool { first == frames.count }

    mutating func append(_ bytes: [UInt8]) {
        if isEmpty {
            frames.removeAll(keepingCapacity: true)
            first = 0
        }
        frames.append(ReaderFrame.head(bytes.count))
        frames.append(bytes)
    }

    /// Writes as much as the pipe takes. False when nobody reads any more.
    mutating func flush(to descriptor: Int32) -> Bool {
        while !isEmpty {
            let frame = frames[first]
            let count = frame[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EAGAIN
            }
            sent += count
            guard sent == frame.count else { continue }
            frames[first] = []
            first += 1
            sent = 0
        }
        return true
    }
}
