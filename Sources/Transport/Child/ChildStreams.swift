import CSystem
import Glibc

/// The pipes to a child, and what wakes the thread that serves them. Ours do not block and are closed in every other child.
final class ChildStreams: @unchecked Sendable {
    let theirInput: Int32
    let theirOutput: Int32
    let theirErrors: Int32
    let wake: Int32
    private var input: Int32
    private var output: Int32
    private var errors: Int32

    /// Nil when the process has no descriptors left.
    init?() {
        var pipes: [(read: Int32, write: Int32)] = []
        for _ in 0..<3 {
            var ends: [Int32] = [-1, -1]
            guard csystem_pipe(&ends) == 0 else { break }
            pipes.append((ends[0], ends[1]))
        }
        let event = csystem_event()
        guard pipes.count == 3, event >= 0 else {
            for pipe in pipes {
                Glibc.close(pipe.read)
                Glibc.close(pipe.write)
            }
            if event >= 0 { Glibc.close(event) }
            return nil
        }
        wake = event
        (theirInput, input) = (pipes[0].read, pipes[0].write)
        (output, theirOutput) = (pipes[1].read, pipes[1].write)
        (errors, theirErrors) = (pipes[2].read, pipes[2].write)
        for ours in [input, output, errors] { _ = fcntl(ours, F_SETFL, O_NONBLOCK) }
    }

    func closeTheirs() { for one in [theirInput, theirOutput, theirErrors] { Glibc.close(one) } }

    func closeOurs() {
        closeInput()
        Self.close(&output)
        Self.close(&errors)
        Glibc.close(wake)
    }

    func closeInput() { Self.close(&input) }

    /// poll(2) leaves out what is negative.
    func watched(writing: Bool) -> [pollfd] {
        [
            pollfd(fd: wake, events: Int16(POLLIN), revents: 0), pollfd(fd: output, events: Int16(POLLIN), revents: 0),
            pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
            pollfd(fd: writing ? input : -1, events: Int16(POLLOUT), revents: 0),
        ]
    }

    func drainWake() {
        var count: UInt64 = 0
        _ = read(wake, &count, MemoryLayout<UInt64>.size)
    }

    /// As many bytes as the child's pipe takes; all of them, unread, when the child has closed it.
    func write(_ bytes: [UInt8]) -> Int {
        guard input >= 0 else { return 0 }
        let count = Glibc.write(input, bytes, bytes.count)
        if count < 0, errno == EPIPE { closeInput() }
        return max(0, count)
    }

    func readErrors(_ place: inout [UInt8]) { _ = Self.drain(&errors, &place) { _ in } }

    /// False once it is closed.
    func readOutput(_ place: inout [UInt8], _ take: (ArraySlice<UInt8>) -> Void) -> Bool {
        Self.drain(&output, &place, take)
    }

    /// Some at a time: a child that never stops writing must not keep the thread from seeing that it is to end.
    private static func drain(_ descriptor: inout Int32, _ place: inout [UInt8], _ take: (ArraySlice<UInt8>) -> Void)
        -> Bool
    {
        for _ in 0..<16 {
            guard descriptor >= 0 else { return false }
            let count = read(descriptor, &place, place.count)
            if count > 0 {
                take(place[..<count])
            } else if count < 0, errno == EINTR {
                continue
            } else {
                if count == 0 { close(&descriptor) }
                return descriptor >= 0
            }
        }
        return true
    }

    private static func close(_ descriptor: inout Int32) {
        if descriptor >= 0 { Glibc.close(descriptor) }
        descriptor = -1
    }
}

/// Cuts a stream into lines. A line that grows too long is the last.
struct LineCutter {
    let largest: Int
    private(set) var isTooLong = false
    private var rest: [UInt8] = []

    init(largest: Int) { self.largest = largest }

    mutating func take(_ bytes: ArraySlice<UInt8>, _ line: ([UInt8]) -> Void) {
        guard !isTooLong else { return }
        var bytes = bytes
        while let end = bytes.firstIndex(of: UInt8(ascii: "\n")) {
            rest += bytes[..<end]
            guard rest.count <= largest else { break }
            line(rest)
            rest = []
            bytes = bytes[(end + 1)...]
        }
        rest += bytes
        guard rest.count > largest else { return }
        isTooLong = true
        rest = []
    }
}
