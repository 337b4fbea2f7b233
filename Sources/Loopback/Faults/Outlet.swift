import Foundation
import Glibc
import Synchronization

/// One direction's way out: sends what it is given, in order, after the line's delay and no faster than its rate.
final class Outlet: Sendable {
    private struct Late {
        var due: ContinuousClock.Instant
        var bytes: [UInt8]
        var isEnd = false
    }

    private let descriptor: Int32
    private let delay: Duration
    private let rate: Int?
    /// One writer at a time, so that what is put in never stands inside something else.
    private let writing = NSLock()
    private let queue = Mutex<[Late]>([])
    private let signal = DispatchSemaphore(value: 0)
    private let broken = Atomic(false)
    private let isAbandoned = Atomic(false)

    init(_ descriptor: Int32, delay: Duration, rate: Int?) {
        self.descriptor = descriptor
        self.delay = delay
        self.rate = rate
    }

    /// For lines with delay: sends what is due, until the end was passed on. Runs on a thread of its own.
    func carry() {
        while true {
            signal.wait()
            guard !isAbandoned.load(ordering: .relaxed) else { return }
            guard let next = queue.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) else { continue }
            let left = next.due - .now
            if left > .zero { Self.sleep(left) }
            if next.isEnd { return end() }
            next.bytes.withUnsafeBytes { _ = write($0) }
        }
    }

    /// False once the other side is gone.
    func send(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard !bytes.isEmpty else { return true }
        guard delay > .zero else { return write(bytes) }
        queue.withLock { $0.append(Late(due: .now + delay, bytes: Array(bytes))) }
        signal.signal()
        return !broken.load(ordering: .relaxed)
    }

    func send(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBytes { send($0) } }

    /// Passes the end of the stream on, after everything that was sent.
    func finish() {
        guard delay > .zero else { return end() }
        queue.withLock { $0.append(Late(due: .now + delay, bytes: [], isEnd: true)) }
        signal.signal()
    }

    /// What is on its way is lost.
    func abandon() {
        isAbandoned.store(true, ordering: .relaxed)
        signal.signal()
    }

    private func end() { _ = Glibc.shutdown(descriptor, Int32(SHUT_WR)) }

    private func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
        writing.lock()
        defer { writing.unlock() }
        var sent = 0
        while sent < bytes.count {
            let most = rate.map { max(1, $0 / 50) } ?? bytes.count
            let count = Glibc.send(
                descriptor, bytes.baseAddress?.advanced(by: sent), min(most, bytes.count - sent), Int32(MSG_NOSIGNAL))
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                broken.store(true, ordering: .relaxed)
                return false
            }
            sent += count
            if let rate { Self.sleep(.nanoseconds(1_000_000_000 / max(1, rate) * count)) }
        }
        return true
    }

    static func sleep(_ duration: Duration) { Thread.sleep(forTimeInterval: max(0, duration / .seconds(1))) }
}
