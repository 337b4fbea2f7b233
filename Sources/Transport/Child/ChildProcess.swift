import CSystem
import Foundation
import Synchronization

/// A child that is spoken to in lines: what it writes to standard output is heard, what it writes to standard error is read
/// and forgotten, for it may hold anything.
///
/// It is ended as the MCP specification has it (https://modelcontextprotocol.io/specification, stdio, shutdown): its input is
/// closed; who does not go gets SIGTERM, and then SIGKILL, with all it has started.
package final class ChildProcess: Sendable {
    package enum Heard: Sendable, Equatable {
        case line([UInt8])
        /// The last that is heard: how it ended, in words.
        case ended(String)
    }

    private struct Orders {
        var waiting: [UInt8] = []
        /// Bytes taken over so far, of all lines.
        var taken = 0
        var isEnding = false
        var isOver = false
    }

    private let orders = Mutex(Orders())
    private let handedOver = Atomic(0)
    private let wake: Int32
    package let id: Int32
    private let grace: Duration

    /// Bytes that may wait until the child reads them.
    private static let mostWaiting = 8 << 20

    /// - Parameters:
    ///   - largestLine: bytes; a child that writes a longer one is ended.
    ///   - grace: what it has to go after its input was closed, and again after SIGTERM.
    ///   - heard: called from one thread, in order; it must not wait.
    package init(
        _ command: ChildCommand, largestLine: Int = 4 << 20, grace: Duration = .seconds(2),
        heard: @escaping @Sendable (Heard) -> Void
    ) throws(TransportError) {
        guard command.isWhole else {
            throw TransportError(
                .refused, doing: "starting a tool server",
                answer: "its path is not absolute, or a word holds a zero byte",
                isTemporary: false)
        }
        csystem_ignore_sigpipe()
        guard let streams = ChildStreams() else {
            throw TransportError(
                .refused, doing: "starting a tool server", answer: "no more descriptors", isTemporary: true)
        }
        defer { streams.closeTheirs() }
        do {
            id = try command.spawn(input: streams.theirInput, output: streams.theirOutput, errors: streams.theirErrors)
        } catch {
            streams.closeOurs()
            throw error
        }
        wake = streams.wake
        self.grace = grace
        let thread = Thread { [self] in run(streams, largestLine, heard) }
        thread.name = "child"
        thread.stackSize = 512 << 10
        thread.start()
    }

    /// Takes a line over, without its end. Returns where it ends among all bytes: once `written` is as much, the child may have
    /// read it. Nil when the child is gone or does not read.
    package func send(_ line: [UInt8]) -> Int? {
        orders.withLock { orders in
            guard !orders.isOver, !orders.isEnding, orders.waiting.count + line.count < Self.mostWaiting else {
                return nil
            }
            orders.waiting += line
            orders.waiting.append(UInt8(ascii: "\n"))
            orders.taken += line.count + 1
            csystem_event_raise(wake)
            return orders.taken
        }
    }

    /// Bytes that the child may have read.
    package var written: Int { handedOver.load(ordering: .acquiring) }

    /// Asks it to go; `heard` says when it has.
    package func end() {
        orders.withLock { orders in
            guard !orders.isOver else { return }
            orders.isEnding = true
            csystem_event_raise(wake)
        }
    }

    private func run(_ streams: ChildStreams, _ largestLine: Int, _ heard: @Sendable (Heard) -> Void) {
        var lines = LineCutter(largest: largestLine)
        var pending: [UInt8] = []
        var stage = Ending.none
        var next: ContinuousClock.Instant?
        var reason = ""
        var place = [UInt8](repeating: 0, count: 64 << 10)
        let watch = csystem_watch_process(id)
        defer { if watch >= 0 { close(watch) } }

        func advance() {
            stage = stage.next
            switch stage {
            case .inputClosed: streams.closeInput()
            case .terminated: kill(-id, SIGTERM)
            case .killed, .none: kill(-id, SIGKILL)
            }
            next = ContinuousClock.now + grace
        }

        while true {
            var watched = streams.watched(writing: !pending.isEmpty)
            watched.append(pollfd(fd: watch, events: Int16(POLLIN), revents: 0))
            // Without a descriptor that tells of its end it is asked for every second.
            var patience: Int32 = watch < 0 ? 1000 : -1
            if let next { patience = Int32(max(0, (next - .now) / .milliseconds(1)) + 1) }
            poll(&watched, nfds_t(watched.count), patience)
            streams.drainWake()
            orders.withLock { orders in
                pending += orders.waiting
                orders.waiting = []
                if orders.isEnding, stage == .none {
                    reason = "it was asked to"
                    next = .now
                }
            }
            if !pending.isEmpty {
                let count = streams.write(pending)
                pending.removeFirst(count)
                handedOver.add(count, ordering: .releasing)
            }
            streams.readErrors(&place)
            let isOpen = streams.readOutput(&place) { bytes in
                lines.take(bytes) { heard(.line($0)) }
            }
            if stage == .none, lines.isTooLong {
                reason = "it wrote a line of more than \(largestLine) bytes"
                stage = .inputClosed
                next = .now
            } else if stage == .none, !isOpen {
                if reason.isEmpty { reason = "it closed its output" }
                next = .now
            }
            // What it started may live on with our streams open. Until it is waited for, its group's number is nobody else's.
            if watch >= 0, watched.last?.revents != 0 { kill(-id, SIGKILL) }
            var status: Int32 = 0
            if waitpid(id, &status, WNOHANG) == id {
                // What it wrote last is still there.
                _ = streams.readOutput(&place) { bytes in lines.take(bytes) { heard(.line($0)) } }
                orders.withLock { orders in
                    orders.isOver = true
                    streams.closeOurs()
                }
                let how = Self.words(status)
                return heard(.ended(reason.isEmpty ? how : "\(reason); \(how)"))
            }
            if let due = next, due <= .now { advance() }
        }
    }

    /// POSIX, sys/wait.h: the low seven bits name the signal, the next byte the exit code.
    private static func words(_ status: Int32) -> String {
        let signal = status & 0x7f
        return signal == 0 ? "exit code \((status >> 8) & 0xff)" : "ended by signal \(signal)"
    }

    private enum Ending {
        case none, inputClosed, terminated, killed

        var next: Ending {
            switch self {
            case .none: .inputClosed
            case .inputClosed: .terminated
            case .terminated, .killed: .killed
            }
        }
    }
}
