import Foundation
import Glibc
import Mail
import Transport

/// Parses strangers' bytes in a process of this binary that has no network, no credentials, little memory and a
/// deadline: a trap or an endless loop there costs one letter, not the daemon.
///
/// Several letters are on their way to it at once, and it answers in their order: what it does not answer is the letter
/// that it was given first of those left. The deadline counts the reader's own processor time, so that a busy machine
/// makes no letter look bad, and an endless loop ends after half a second. Waiting happens on a thread of its own.
actor ReaderProcess {
    private let executable: String
    private let environment: [String: String]
    private let executor = BlockingExecutor(label: "replyd.reader")
    private var running: Running?

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private struct Running {
        var process: Process
        var input: FileHandle
        var output: FileHandle
        /// It has answered before.
        var isProven = false
    }

    /// Letters on their way at once, and the octets they may have together: two pipes full of them keep it busy.
    private static let inFlight = (letters: 32, octets: 1 << 20)

    /// Of this very program, whatever has become of its file since it was started.
    ///
    /// - Parameter environment: all that the reader gets. Nothing of the daemon's: no path to credentials or state.
    init(executable: String = "/proc/self/exe", environment: [String: String] = ReaderFault.environment) {
        self.executable = executable
        self.environment = environment
    }

    /// The process that reads, for those who measure it; nil while there is none.
    var processID: Int32? { running?.process.processIdentifier }

    /// The parsed message.
    func message(in bytes: [UInt8]) throws -> Message {
        var read: Result<Message, ReaderFailure>?
        try all([bytes]) { read = $1 }
        guard let read else { throw ReaderFailure(what: "the reader process did not answer", isDeath: true) }
        return try read.get()
    }

    /// Waits until a reader runs that answers. One that cannot be started fails with the first letter.
    func warmUp() {
        guard running == nil else { return }
        try? all([Array("Subject: ready\r\n\r\n".utf8)]) { _, _ in }
    }

    /// Parses letters in order and calls back for each, on the reader's own thread, as soon as it is read.
    ///
    /// A reader that had been running may have died of something else, so a death counts against the letter only in a
    /// fresh one; time that was used up always does. After a failure the next reader is started at once, and the letters
    /// behind go on in it. Throws when no reader can be started: that says nothing about any letter.
    func messages(
        in letters: [[UInt8]], _ found: @Sendable (Int, Result<Message, ReaderFailure>) -> Void
    ) throws {
        try all(letters, found)
    }

    private func all(_ letters: [[UInt8]], _ found: (Int, Result<Message, ReaderFailure>) -> Void) throws {
        var next = 0
        while next < letters.count {
            guard var failure = try pass(letters[...], from: &next, found) else { return }
            let guilty = next
            next += 1
            if !failure.isCertain {
                var alone = guilty
                guard let again = try pass(letters[...guilty], from: &alone, found) else { continue }
                failure = again
            }
            found(guilty, .failure(failure))
        }
        if running == nil { running = try? start() }
    }

    /// Reads on from `next` to the end. Gives what failed at `next`, and then no reader runs any more.
    private func pass(
        _ letters: ArraySlice<[UInt8]>, from next: inout Int, _ found: (Int, Result<Message, ReaderFailure>) -> Void
    ) throws -> ReaderFailure? {
        let reader = try running ?? start()
        running = reader
        var asking = FrameQueue()
        var answers = FrameBuffer()
        var given = next
        var octets = 0
        var canWrite = true
        var clock = ReaderClock(of: reader.process.processIdentifier, octets: letters[next].count)
        while next < letters.endIndex {
            while given < letters.endIndex, given == next || given - next < Self.inFlight.letters,
                given == next || octets + letters[given].count <= Self.inFlight.octets
            {
                asking.append(letters[given])
                octets += letters[given].count
                given += 1
            }
            var ends = [
                pollfd(fd: reader.output.fileDescriptor, events: Int16(POLLIN), revents: 0),
                pollfd(fd: reader.input.fileDescriptor, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&ends, canWrite && !asking.isEmpty ? 2 : 1, 20) > 0 else {
                if let failure = clock.isOver { return fail(failure) }
                continue
            }
            // A reader that is gone may have answered before: what is in the pipe counts.
            if ends[1].revents != 0 { canWrite = asking.flush(to: reader.input.fileDescriptor) }
            guard ends[0].revents != 0 else { continue }
            guard answers.fill(from: reader.output.fileDescriptor) != .end else {
                return fail(ReaderFailure(what: "reading it stopped the reader process", isDeath: true))
            }
            do {
                while next < given, let answer = try answers.next() {
                    guard let message = Message(record: answer) else {
                        throw ReaderFailure(what: "the reader process answered nonsense", isDeath: true)
                    }
                    running?.isProven = true
                    found(next, .success(message))
                    octets -= letters[next].count
                    next += 1
                    guard next < letters.endIndex else { break }
                    clock = ReaderClock(of: reader.process.processIdentifier, octets: letters[next].count)
                }
            } catch let failure as ReaderFailure {
                return fail(failure)
            }
            if let failure = clock.isOver, next < letters.endIndex { return fail(failure) }
        }
        return nil
    }

    private func fail(_ failure: ReaderFailure) -> ReaderFailure {
        var failure = failure
        failure.isCertain = !failure.isDeath || running?.isProven == false
        stop()
        return failure
    }

    func stop() {
        guard let running else { return }
        kill(running.process.processIdentifier, SIGKILL)
        running.process.waitUntilExit()
        try? running.input.close()
        try? running.output.close()
        self.running = nil
    }

    /// Foundation's `Process` and `Pipe` trap where a descriptor is refused to them: it is asked for before.
    private static func checkDescriptors() throws {
        var taken: [Int32] = []
        defer { taken.forEach { close($0) } }
        for _ in 0..<16 {
            let file = open("/dev/null", O_RDONLY | O_CLOEXEC)
            guard file >= 0 else {
                throw Failure.storage(
                    "no reader can be started: \(String(cString: strerror(errno))); raise LimitNOFILE= or `ulimit -n`")
            }
            taken.append(file)
        }
    }

    private func start() throws -> Running {
        try Self.checkDescriptors()
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["reader"]
        process.environment = environment
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let ends = (input.fileHandleForWriting, output.fileHandleForReading)
        // Our ends never wait by themselves: a reader that waits to write and a daemon that waits to write to it would
        // do so for ever. What a pipe holds is a wish; the usual 64 KiB do as well, slower.
        for end in [ends.0.fileDescriptor, ends.1.fileDescriptor] {
            _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
            _ = fcntl(end, Self.setPipeSize, Int32(Self.inFlight.octets))
        }
        return Running(process: process, input: ends.0, output: ends.1)
    }

    /// `F_SETPIPE_SZ` of Linux's fcntl(2), which the C library shows only with GNU's extensions.
    private static let setPipeSize: Int32 = 1031
}

/// Why a letter was not read.
struct ReaderFailure: Error, CustomStringConvertible {
    var what: String
    /// The process was gone, whatever ended it.
    var isDeath = false
    /// The letter itself is to blame: its time was used up, or a fresh reader died of it.
    var isCertain = true
    var description: String { what }
}
